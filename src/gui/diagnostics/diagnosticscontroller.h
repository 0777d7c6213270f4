// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/diagnostics/diagnostics.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace dnc {

class BannerStack;
class DiagnosticsDialog;
class EntryTableModel;
class LogBuffer;
class Practice;
class SettingsController;
class UploadController;

/// Gathers the diagnostics, shows them, and saves what was shown. The file goes nowhere but to the folder
/// that the person chooses.
class DiagnosticsController : public QObject {
    Q_OBJECT

public:
    DiagnosticsController(const EntryTableModel &model, const UploadController &uploads,
                          SettingsController &settings, const Practice &practice, BannerStack &banners,
                          QWidget &window, QObject *parent = nullptr);

    /// Where the last log lines come from; `log` must outlive it. Without one there are none.
    void setLog(const LogBuffer &log) { m_log = &log; }

    /// Opens the dialog; returns at once.
    void open();
    /// Writes what the dialog shows, and closes it where that worked.
    void saveTo(const QString &path);

private:
    void gather();
    void showText();
    void chooseFile();
    [[nodiscard]] std::optional<std::map<JobState, quint32>> jobCounts() const;

    const EntryTableModel &m_model;
    const UploadController &m_uploads;
    SettingsController &m_settings;
    const Practice &m_practice;
    BannerStack &m_banners;
    QWidget &m_window;
    const LogBuffer *m_log = nullptr;
    Diagnostics m_diagnostics;
    QPointer<DiagnosticsDialog> m_dialog;
};

} // namespace dnc
