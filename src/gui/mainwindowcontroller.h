// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/history/historycontroller.h"
#include "gui/history/privacycontroller.h"
#include "gui/history/reportcontroller.h"
#include "gui/import/importcontroller.h"
#include "gui/import/recentfiles.h"
#include "gui/mainwindow.h"
#include "gui/settings/settingscontroller.h"
#include "gui/table/bulkeditcontroller.h"
#include "gui/table/tablecontroller.h"
#include "gui/upload/practice.h"
#include "gui/upload/uploadcontroller.h"
#include "list/background.h"
#include "list/entrytablemodel.h"

#include <QObject>

namespace dnc {

/// The window, the list, and all that acts on them, each given what it needs. Made once in main(), and in
/// tests.
class MainWindowController : public QObject {
    Q_OBJECT

public:
    /// `tokenFromEnvironment` is empty where none was given.
    MainWindowController(const QString &dataFolder, const QByteArray &tokenFromEnvironment,
                         QObject *parent = nullptr);
    ~MainWindowController() override;

    /// Opens the journal (or begins practice), reads `files`, and shows the window.
    void begin(bool practicing, const QStringList &files);

    [[nodiscard]] EntryTableModel &model() { return m_model; }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] SettingsController &settings() { return m_settings; }
    [[nodiscard]] ImportController &importer() { return m_importer; }
    [[nodiscard]] UploadController &uploads() { return m_uploads; }
    [[nodiscard]] ReportController &reports() { return m_reports; }
    [[nodiscard]] HistoryController &history() { return m_history; }
    [[nodiscard]] Practice &practice() { return m_practice; }

private:
    void connectFileActions();
    void connectEditActions();
    void connectUploadActions();
    void connectWindow();
    void startPractice();
    void setPractice(bool on);
    void upload();
    void showHelp();
    void takePreferences(const Preferences &preferences);
    void updateUndo();
    void updateSituation();
    [[nodiscard]] bool mayClose();

    EntryTableModel m_model;
    MainWindow m_window;
    SettingsController m_settings;
    ImportController m_importer;
    UploadController m_uploads;
    ReportController m_reports;
    HistoryController m_history;
    Practice m_practice;
    RecentFiles m_recentFiles;
    TableController m_table;
    BulkEditController m_mender;
    PrivacyController m_privacy;
    Background m_warmUp;
    bool m_closeWhenQuiet = false;
    bool m_closeAgreed = false;
};

} // namespace dnc
