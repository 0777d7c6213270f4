// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/historycontroller.h"
#include "gui/importcontroller.h"
#include "gui/mainwindow.h"
#include "gui/mendcontroller.h"
#include "gui/practice.h"
#include "gui/privacycontroller.h"
#include "gui/recentfiles.h"
#include "gui/reportcontroller.h"
#include "gui/settingscontroller.h"
#include "gui/tablecontroller.h"
#include "gui/uploadcontroller.h"
#include "list/entrytablemodel.h"

#include <QObject>

namespace dnc {

/// The window, the list, and all that acts on them, each given what it needs. Made once in main(), and in
/// tests.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `tokenFromEnvironment` is empty where none was given.
    Desk(const QString &dataFolder, const QByteArray &tokenFromEnvironment, QObject *parent = nullptr);
    ~Desk() override;

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
    MendController m_mender;
    PrivacyController m_privacy;
    bool m_closeWhenQuiet = false;
    bool m_closeAgreed = false;
};

} // namespace dnc
