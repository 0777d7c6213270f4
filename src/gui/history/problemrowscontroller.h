// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/correction.h"
#include "list/background.h"
#include "list/correctionplan.h"
#include "report/report.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;

/// Gives rows with issues to the colleague who owns the list, as a workbook, and takes the corrections when
/// that comes back. Reads and writes on a worker. GUI thread.
class ProblemRowsController : public QObject {
    Q_OBJECT

public:
    /// `listName` names the list on screen, for as long as it is the same; empty where it has no name.
    ProblemRowsController(EntryTableModel &model, const std::function<QString()> &listName,
                          BannerStack &banners, QWidget &window, QObject *parent = nullptr);

    /// Opens a file dialog, which also asks whether to save the rows with issues or all of them.
    void chooseFile();
    void saveTo(const QString &path, bool areAll);
    /// Shows what `corrections` would change, and changes it when the person agrees.
    void take(const std::shared_ptr<Corrections> &corrections);

private:
    void showSaved(const QString &path, quint32 rows, const Result<void, ReportError> &saved);
    void ask(const std::shared_ptr<CorrectionPlan> &plan, bool isOtherList);

    EntryTableModel &m_model;
    std::function<QString()> m_listName;
    BannerStack &m_banners;
    QWidget &m_window;
    Background m_worker;
};

} // namespace dnc
