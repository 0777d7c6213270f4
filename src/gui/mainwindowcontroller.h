// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/connectionstatus.h"
#include "gui/connectionswitch.h"
#include "gui/diagnostics/diagnosticscontroller.h"
#include "gui/drafts/draftcontroller.h"
#include "gui/history/commandcopier.h"
#include "gui/history/historycontroller.h"
#include "gui/history/privacycontroller.h"
#include "gui/history/problemrowscontroller.h"
#include "gui/history/proofkeycontroller.h"
#include "gui/history/reportcontroller.h"
#include "gui/import/importcontroller.h"
#include "gui/import/recentfiles.h"
#include "gui/mainwindow.h"
#include "gui/proof/proofcontroller.h"
#include "gui/settings/proxysignin.h"
#include "gui/settings/settingscontroller.h"
#include "gui/table/bulkeditcontroller.h"
#include "gui/table/rownavigator.h"
#include "gui/table/tablecontroller.h"
#include "gui/upload/attemptlookup.h"
#include "gui/upload/practice.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/plaintext.h"
#include "gui/windowcloser.h"
#include "list/background.h"
#include "list/entrytablemodel.h"

#include <QObject>

namespace dnc {

/// Creates the main window, the list and their controllers, and connects them. One instance per process,
/// made in main(); tests make their own. GUI thread.
class MainWindowController : public QObject {
    Q_OBJECT

public:
    /// `tokenFromEnvironment` is empty if the environment has none. `policy`: see readPolicy().
    MainWindowController(const QString &dataFolder, const QByteArray &tokenFromEnvironment,
                         const Policy &policy = {}, QObject *parent = nullptr);
    ~MainWindowController() override;

    /// Opens the journal, or starts practice, then imports `files` and shows the window.
    void begin(bool practicing, const QStringList &files);

    [[nodiscard]] EntryTableModel &model() { return m_model; }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] SettingsController &settings() { return m_settings; }
    [[nodiscard]] ImportController &importer() { return m_importer; }
    [[nodiscard]] UploadController &uploads() { return m_uploads; }
    [[nodiscard]] DraftController &drafts() { return m_drafts; }
    [[nodiscard]] ReportController &reports() { return m_reports; }
    [[nodiscard]] CommandCopier &commands() { return m_commands; }
    [[nodiscard]] ProblemRowsController &problemRows() { return m_problemRows; }
    [[nodiscard]] HistoryController &history() { return m_history; }
    [[nodiscard]] ProofController &proof() { return m_proof; }
    [[nodiscard]] Practice &practice() { return m_practice; }
    [[nodiscard]] DiagnosticsController &diagnostics() { return m_diagnostics; }
    [[nodiscard]] ProxySignIn &proxies() { return m_proxies; }

    /// Ends the program soon and asks nothing, as at a logout: lets the request on its way finish, for at
    /// most five seconds. What is left is offered at the next start.
    void endNow();
    /// Explains the way from a list to a report, in a window of its own.
    void showGettingStarted();
    [[nodiscard]] bool isSending() const { return m_uploads.isRunning() || m_proof.task().isRunning(); }

private:
    void connectFileActions();
    void connectUndoActions();
    void connectEditActions();
    void connectUploadActions();
    void connectWindow();
    void startPractice();
    void setPractice(bool on);
    void upload();
    [[nodiscard]] bool prepareList();
    void showHelp();
    void showGuide();
    void applyPreferences(const Preferences &preferences);
    void updateUndo();
    void updateState();

    PlainText m_plainText;
    EntryTableModel m_model;
    MainWindow m_window;
    SettingsController m_settings;
    ProxySignIn m_proxies;
    ImportController m_importer;
    UploadController m_uploads;
    AttemptLookup m_attempts;
    DraftController m_drafts;
    ReportController m_reports;
    ProblemRowsController m_problemRows;
    CommandCopier m_commands;
    ProofController m_proof;
    HistoryController m_history;
    Practice m_practice;
    WindowCloser m_closer{{m_model, m_window, m_uploads, m_proof.task(), m_drafts, m_reports, m_practice}};
    RecentFiles m_recentFiles;
    TableController m_table;
    RowNavigator m_rows;
    BulkEditController m_bulkEdits;
    PrivacyController m_privacy;
    ProofKeyController m_proofKey;
    DiagnosticsController m_diagnostics;
    ConnectionStatus m_connection;
    ConnectionSwitch *m_switch; // the window's
    Background m_warmUp;
};

} // namespace dnc
