// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/findings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class ListPage;

/// Edits of many rows at once: fixes, duplicates, types, and numbers for other channels. Each edit is one
/// undo step. Asks first if it changes rows that the person may not see. Long edits show progress and can be
/// canceled.
class BulkEditController : public QObject {
    Q_OBJECT

public:
    BulkEditController(EntryTableModel &model, ListPage &page, BannerStack &banners, QWidget &window,
                       QObject *parent = nullptr);

    /// Fixes the selected rows without asking: the person sees them.
    void fixSelected();
    /// Fixes the current row alone.
    void fixCurrent();
    void setCurrentExcluded(bool excluded);
    void askToFixAll(const FindingCount &of);
    void removeDuplicates();
    /// Asks for the type of ambiguous values, once for each column.
    void askForTypes();
    void askToFanOut();
    /// Of the selected rows, or of all if none is selected.
    void addOtherForms();
    void keepPossibleDuplicates();
    void askToReplace();
    void showUndoHistory();
    /// All rows with this finding, whether they are shown or not.
    void deleteAll(const Finding &finding);
    void excludeAll(const Finding &finding);

private:
    [[nodiscard]] std::vector<quint32> currentEntry() const;
    void showWorking(bool working);
    void showProgress();

    EntryTableModel &m_model;
    ListPage &m_page;
    BannerStack &m_banners;
    QWidget &m_window;
    QTimer m_progress;
    QElapsedTimer m_since;
};

} // namespace dnc
