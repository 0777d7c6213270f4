// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/report.h"

#include <QObject>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class UploadController;

/// Saves what became of every row.
class ReportController : public QObject {
    Q_OBJECT

public:
    ReportController(EntryTableModel &model, UploadController &uploads, BannerStack &banners, QWidget &window,
                     QObject *parent = nullptr);

    /// Asks where to; returns at once.
    void chooseFile();
    void saveTo(const QString &path);

private:
    EntryTableModel &m_model;
    UploadController &m_uploads;
    BannerStack &m_banners;
    QWidget &m_window;
    ReportFormat m_format = ReportFormat::Csv; ///< that a person chose last
};

} // namespace dnc
