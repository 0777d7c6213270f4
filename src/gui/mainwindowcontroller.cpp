// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/mainwindowcontroller.h"

#include "core/parsedidentifier.h"
#include "gui/emptypage.h"
#include "gui/gettingstarted.h"
#include "gui/guidedialog.h"
#include "gui/helpdialog.h"
#include "gui/licensesdialog.h"
#include "gui/practicestrip.h"
#include "gui/table/detailsstrip.h"
#include "gui/table/entrytable.h"
#include "gui/table/findingspanel.h"
#include "gui/table/listpage.h"
#include "gui/table/viewstate.h"
#include "gui/uploadsignin.h"
#include "gui/widgets/bannerstack.h"
#include "gui/widgets/texts.h"
#include "gui/windowstate.h"
#include "import/plan/importplan.h"
#include "import/readpasted.h"
#include "ui_mainwindow.h"

#include <QFile>
#include <QRegularExpression>
#include <QTimer>
#include <QWhatsThis>

namespace dnc {

MainWindowController::MainWindowController(const QString &dataFolder, const QByteArray &tokenFromEnvironment,
                                           const Policy &policy, QObject *parent)
    : QObject(parent)
    , m_window(m_model)
    , m_settings(dataFolder, policy, tokenFromEnvironment, m_window.banners(), m_window)
    , m_proxies(m_window.banners())
    , m_importer(m_settings.dataFolder(), m_model, m_window.banners(), m_window)
    , m_uploads(m_model, m_settings, m_window.banners(), m_window.uploadPanel(), m_window)
    , m_attempts(m_model, m_uploads, m_window.listPage().details())
    , m_drafts(m_settings.dataFolder(), m_model, m_uploads, m_window.banners(),
               *m_window.ui().menuRecentDrafts)
    , m_reports(m_model, m_uploads, m_window.banners(), m_window)
    , m_problemRows(
          m_model, [this] { return m_drafts.onScreen(); }, m_window.banners(), m_window)
    , m_commands(m_model, m_importer, m_reports, m_uploads, m_window.banners(), m_window)
    , m_proof(m_model, m_uploads, m_window.banners(), m_window)
    , m_history(m_uploads, m_proof, m_window.banners(), m_window)
    , m_practice(m_model, m_uploads, m_window.banners())
    , m_recentFiles(m_settings.dataFolder(), *m_window.ui().menuRecent)
    , m_table(m_model, m_window.listPage(), m_importer, m_window.banners())
    , m_rows(m_model, m_window.listPage(), m_window.banners())
    , m_bulkEdits(m_model, m_window.listPage(), m_window.banners(), m_window)
    , m_privacy(m_model, m_uploads, m_drafts, m_settings, m_window.banners(), m_window)
    , m_proofKey(m_uploads, m_window.banners(), m_window)
    , m_diagnostics(m_model, m_uploads, m_settings, m_practice, m_window.banners(), m_window)
    , m_connection(m_settings, m_window.emptyPage().connectionLine())
    , m_switch(new ConnectionSwitch(m_settings, m_window))
{
    connectFileActions();
    connectUndoActions();
    connectEditActions();
    connectUploadActions();
    connectWindow();
    applyPreferences(m_settings.preferences());
    connect(&m_settings, &SettingsController::changed, this, &MainWindowController::applyPreferences);
    restoreWindowState(dataFolder, m_window, m_window.listPage());
}

MainWindowController::~MainWindowController()
{
    // An open editor commits its text to the model when it closes. Close it while all receivers exist.
    m_window.hide();
    m_closer.closeDialogs();
    // Close the journal before Practice removes its folder.
    m_uploads.endSession();
    m_warmUp.abandon();
}

void MainWindowController::begin(bool practicing, const QStringList &files)
{
    // Practice never opens the real journal: another process may be using it.
    if (!practicing || !m_practice.begin())
        m_uploads.setTarget({m_settings.dataFolder(), {}});
    m_drafts.begin(!files.isEmpty());
    m_warmUp.run([rules = m_model.rules()] { warmUpImport(rules); });
    m_importer.readFiles(files);
    m_connection.refresh();
    m_settings.showProblem();
    m_window.show();
    m_window.emptyPage().setFocus();
}

void MainWindowController::connectFileActions()
{
    const Ui::MainWindow &ui = m_window.ui();
    connect(ui.actionOpen, &QAction::triggered, &m_importer, &ImportController::chooseFiles);
    connect(&m_importer, &ImportController::filesRead, &m_recentFiles, &RecentFiles::add);
    connect(&m_recentFiles, &RecentFiles::fileWanted, this,
            [this](const QString &path) { m_importer.readFiles({path}); });
    connect(&m_privacy, &PrivacyController::erased, &m_recentFiles, &RecentFiles::clear);
    connect(ui.actionNewList, &QAction::triggered, &m_drafts, &DraftController::startNewList);
    connect(ui.actionSaveReport, &QAction::triggered, &m_reports, &ReportController::chooseFile);
    connect(ui.actionSaveProblems, &QAction::triggered, &m_problemRows, &ProblemRowsController::chooseFile);
    connect(ui.actionCopyCommand, &QAction::triggered, &m_commands, &CommandCopier::copy);
    connect(&m_importer, &ImportController::correctionsRead, &m_problemRows, &ProblemRowsController::take);
    connect(ui.actionPractice, &QAction::triggered, this, &MainWindowController::setPractice);
    connect(ui.actionSettings, &QAction::triggered, &m_settings, &SettingsController::edit);
    connect(ui.actionErasePerson, &QAction::triggered, &m_privacy, &PrivacyController::askForIdentifier);
    connect(ui.actionBackUpProofKey, &QAction::triggered, &m_proofKey, &ProofKeyController::backUp);
    connect(ui.actionRestoreProofKey, &QAction::triggered, &m_proofKey, &ProofKeyController::restore);
    connect(&m_privacy, &PrivacyController::proofKeyLost, &m_proofKey, &ProofKeyController::tellLost);
    connect(&m_proofKey, &ProofKeyController::usable, &m_privacy, &PrivacyController::keepProofs);
    connect(ui.actionQuit, &QAction::triggered, &m_window, &QWidget::close);
    connect(ui.actionHelp, &QAction::triggered, this, &MainWindowController::showHelp);
    connect(ui.actionGettingStarted, &QAction::triggered, this, &MainWindowController::showGettingStarted);
    connect(ui.actionGuide, &QAction::triggered, this, &MainWindowController::showGuide);
    connect(ui.actionWhatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(ui.actionDiagnostics, &QAction::triggered, &m_diagnostics, &DiagnosticsController::open);
    connect(ui.actionLicenses, &QAction::triggered, &m_window, [this] { showLicenses(m_window); });
}

void MainWindowController::connectUndoActions()
{
    const Ui::MainWindow &ui = m_window.ui();
    QUndoStack *undo = m_model.undoStack();
    connect(ui.actionUndo, &QAction::triggered, &m_model.list(), &EntryList::undo);
    connect(ui.actionRedo, &QAction::triggered, &m_model.list(), &EntryList::redo);
    connect(ui.actionUndoHistory, &QAction::triggered, &m_bulkEdits, &BulkEditController::showUndoHistory);
    // The window is the context: the stack emits these once more in its destructor, after the window's.
    connect(undo, &QUndoStack::canUndoChanged, &m_window, [this] { updateUndo(); });
    connect(undo, &QUndoStack::canRedoChanged, &m_window, [this] { updateUndo(); });
    BannerStack &banners = m_window.banners();
    connect(undo, &QUndoStack::indexChanged, &banners,
            [&banners] { banners.expire(Message::Until::NextChange); });
    connect(&m_model.list(), &EntryList::interrupted, &banners,
            [&banners] { banners.expire(Message::Until::NextList); });
    connect(&m_model.list(), &EntryList::countsChanged, &banners, [this, &banners] {
        if (m_model.entries().isEmpty())
            banners.expire(Message::Until::NextList);
    });
    connect(&m_model.appendSession(), &AppendSession::activeChanged, this, &MainWindowController::updateUndo);
    connect(&m_model.backgroundEdit(), &BackgroundEdit::activeChanged, this,
            &MainWindowController::updateUndo);
    const auto nameUndo = [undo, action = ui.actionUndo] {
        const QString text = undo->undoText();
        action->setToolTip(text.isEmpty() ? tr("Undo the last change") : tr("Undo: %1").arg(text));
    };
    const auto nameRedo = [undo, action = ui.actionRedo] {
        const QString text = undo->redoText();
        action->setToolTip(text.isEmpty() ? tr("Redo the last undone change") : tr("Redo: %1").arg(text));
    };
    connect(undo, &QUndoStack::undoTextChanged, ui.actionUndo, nameUndo);
    connect(undo, &QUndoStack::redoTextChanged, ui.actionRedo, nameRedo);
    const auto nameSteps = [this, nameUndo, nameRedo] {
        m_model.list().retranslateSteps();
        nameUndo();
        nameRedo();
    };
    // Later, because the window gives its actions their first texts again.
    keepTranslated(m_window, [this, nameSteps] {
        QMetaObject::invokeMethod(&m_window, nameSteps, Qt::QueuedConnection);
    });
    updateUndo();
}

void MainWindowController::connectEditActions()
{
    const Ui::MainWindow &ui = m_window.ui();
    connect(ui.actionCopy, &QAction::triggered, &m_table, &TableController::copyCells);
    connect(ui.actionCut, &QAction::triggered, &m_table, &TableController::cutCells);
    connect(ui.actionClear, &QAction::triggered, &m_table, &TableController::clearCells);
    connect(ui.actionFillDown, &QAction::triggered, &m_table, &TableController::fillDown);
    connect(ui.actionChooseType, &QAction::triggered, &m_table, &TableController::chooseType);
    connect(ui.actionPaste, &QAction::triggered, &m_table, &TableController::paste);
    connect(ui.actionPasteRows, &QAction::triggered, &m_table, &TableController::pasteAsRows);
    connect(ui.actionInsertRow, &QAction::triggered, &m_table, &TableController::insertRow);
    connect(ui.actionDeleteRows, &QAction::triggered, &m_table, &TableController::deleteRows);
    connect(ui.actionLeaveOut, &QAction::triggered, &m_table, [this] { m_table.setExcluded(true); });
    connect(ui.actionTakeIn, &QAction::triggered, &m_table, [this] { m_table.setExcluded(false); });
    connect(ui.actionFix, &QAction::triggered, &m_bulkEdits, &BulkEditController::fixSelected);
    connect(ui.actionOtherForms, &QAction::triggered, &m_bulkEdits, &BulkEditController::addOtherForms);
    connect(ui.actionFanOut, &QAction::triggered, &m_bulkEdits, &BulkEditController::askToFanOut);
    connect(&m_window.listPage().table(), &EntryTable::fixWanted, &m_bulkEdits,
            &BulkEditController::fixCurrent);
    const DetailsStrip &details = m_window.listPage().details();
    connect(&details, &DetailsStrip::fixWanted, &m_bulkEdits, &BulkEditController::fixCurrent);
    connect(&details, &DetailsStrip::excludeWanted, &m_bulkEdits, &BulkEditController::setCurrentExcluded);
    FindingsPanel &findings = m_window.listPage().findings();
    connect(ui.actionFindings, &QAction::toggled, &findings, &QWidget::setVisible);
    connect(&findings, &FindingsPanel::fixAllWanted, &m_bulkEdits, &BulkEditController::askToFixAll);
    connect(&findings, &FindingsPanel::removeDuplicatesWanted, &m_bulkEdits,
            &BulkEditController::removeDuplicates);
    connect(&findings, &FindingsPanel::keepPossibleWanted, &m_bulkEdits,
            &BulkEditController::keepPossibleDuplicates);
    connect(&findings, &FindingsPanel::typesWanted, &m_bulkEdits, &BulkEditController::askForTypes);
    connect(ui.actionFind, &QAction::triggered, &m_window.listPage(), &ListPage::startSearch);
    connect(ui.actionFindNext, &QAction::triggered, &m_rows, [this] { m_rows.findNext(false); });
    connect(ui.actionFindPrevious, &QAction::triggered, &m_rows, [this] { m_rows.findNext(true); });
    connect(ui.actionReplace, &QAction::triggered, &m_bulkEdits, &BulkEditController::askToReplace);
    connect(ui.actionGoToRow, &QAction::triggered, &m_rows, &RowNavigator::askForRow);
    connect(&findings, &FindingsPanel::deleteAllWanted, &m_bulkEdits, &BulkEditController::deleteAll);
    connect(&findings, &FindingsPanel::excludeAllWanted, &m_bulkEdits, &BulkEditController::excludeAll);
    connect(ui.actionNextProblem, &QAction::triggered, &m_rows, &RowNavigator::goToNextProblem);
}

void MainWindowController::connectUploadActions()
{
    const Ui::MainWindow &ui = m_window.ui();
    connect(ui.actionUpload, &QAction::triggered, this, &MainWindowController::upload);
    connect(ui.actionPause, &QAction::triggered, &m_uploads, &UploadController::pause);
    connect(ui.actionResume, &QAction::triggered, &m_uploads, &UploadController::resume);
    connect(ui.actionCancelUpload, &QAction::triggered, &m_uploads, &UploadController::askToCancel);
    connect(ui.actionCompare, &QAction::triggered, this, [this] {
        if (prepareList())
            m_proof.compare().ask();
    });
    connect(ui.actionRemoveListed, &QAction::triggered, this,
            [this] { m_proof.undo().askForEntries(m_window.listPage().table().selectedEntries()); });
    connect(&m_proof.task(), &ListTask::stateChanged, this, [this] { m_closer.update(); });
    connect(&m_proof.compare(), &CompareController::showWanted, &m_window.listPage(), &ListPage::showOnly);
    connect(ui.actionHistory, &QAction::triggered, &m_history, &HistoryController::open);
    connect(&m_window.listPage(), &ListPage::uploadWanted, this, &MainWindowController::upload);
    connect(&m_uploads, &UploadController::reportWanted, &m_reports, &ReportController::chooseFile);
    connect(&m_uploads, &UploadController::showWanted, &m_window.listPage(), &ListPage::showOnly);
    connect(&m_uploads, &UploadController::stateChanged, this, &MainWindowController::updateState);
    signInForUploads(m_uploads, m_proxies);
    connect(&m_settings, &SettingsController::opening, &m_proxies, &ProxySignIn::serve);
}

void MainWindowController::connectWindow()
{
    connect(&m_model.list(), &EntryList::countsChanged, this, &MainWindowController::updateState);
    connect(&m_model.list(), &EntryList::lockedChanged, this, &MainWindowController::updateState);
    connect(&m_model.appendSession(), &AppendSession::activeChanged, this,
            &MainWindowController::updateState);
    connect(&m_model.backgroundEdit(), &BackgroundEdit::activeChanged, this,
            &MainWindowController::updateState);
    connect(&m_reports, &ReportController::savingChanged, this, &MainWindowController::updateState);
    connect(&m_practice, &Practice::beginning, &m_drafts, [this] { m_drafts.setPracticing(true); });
    connect(&m_practice, &Practice::changed, &m_drafts, &DraftController::setPracticing);
    ListPage &page = m_window.listPage();
    m_drafts.setViewState({[&page] { return saveViewState(page); },
                           [&page](const QByteArray &state) { restoreViewState(page, state); }});
    connect(&page, &ListPage::viewStateChanged, &m_drafts, &DraftController::keepView);
    connect(&m_practice, &Practice::changed, this, &MainWindowController::updateState);
    connect(&m_practice, &Practice::changed, &m_settings, &SettingsController::setPracticing);
    connect(&m_importer, &ImportController::adding, &m_window.listPage().table(), &EntryTable::finishEditing);
    connect(&m_importer, &ImportController::showWanted, &m_window.listPage(), &ListPage::showOnly);
    connect(&m_window.listPage(), &ListPage::nextMatchWanted, &m_rows, [this] { m_rows.findNext(false); });
    connect(&m_window.listPage(), &ListPage::nextProblemWanted, &m_rows, &RowNavigator::goToNextProblem);
    connect(&m_window.emptyPage(), &EmptyPage::pasteWanted, &m_table, &TableController::pasteAsRows);
    connect(&m_window.emptyPage(), &EmptyPage::openWanted, &m_importer, &ImportController::chooseFiles);
    connect(&m_window.emptyPage(), &EmptyPage::practiceWanted, this, &MainWindowController::startPractice);
    connect(&m_window.practiceStrip(), &PracticeStrip::leaveWanted, this, [this] { setPractice(false); });
    connect(&m_window, &MainWindow::filesDropped, &m_importer, &ImportController::readFiles);
    connect(&m_window, &MainWindow::textDropped, &m_importer, &ImportController::readPasted);
    connect(&m_window, &MainWindow::closing, this,
            [this] { saveWindowState(m_settings.dataFolder(), m_window, m_window.listPage()); });
    connect(&m_drafts, &DraftController::recentReady, &m_window.emptyPage(), &EmptyPage::refreshRecent);
    m_window.emptyPage().setRecentMenus(*m_window.ui().menuRecentDrafts, *m_window.ui().menuRecent);
    m_window.setCloseGuard([this] { return m_closer.mayClose(); });
}

void MainWindowController::startPractice()
{
    QFile sample(QStringLiteral(":/sample-list.csv"));
    if (m_practice.begin() && sample.open(QIODevice::ReadOnly))
        m_importer.readBytes(sample.readAll(), tr("the sample list"));
}

void MainWindowController::setPractice(bool on)
{
    if (on)
        m_practice.begin();
    else
        m_practice.leave(m_settings.dataFolder());
    updateState();
}

void MainWindowController::upload()
{
    if (prepareList())
        m_uploads.upload();
}

/// Finishes what is under way in the table; false while rows are being added or changed.
bool MainWindowController::prepareList()
{
    m_window.listPage().table().finishEditing();
    if (m_model.appendSession().isActive() || m_model.backgroundEdit().isActive())
        return false;
    m_model.list().updateDuplicates();
    return true;
}

void MainWindowController::showHelp()
{
    auto *help = new HelpDialog(
        m_window.findChildren<QAction *>(QRegularExpression(QStringLiteral("^action"))), &m_window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void MainWindowController::showGettingStarted()
{
    auto *steps = new GettingStarted(&m_window);
    steps->setAttribute(Qt::WA_DeleteOnClose);
    connect(steps, &GettingStarted::guideWanted, this, &MainWindowController::showGuide);
    connect(steps, &GettingStarted::practiceWanted, this, &MainWindowController::startPractice);
    steps->show();
}

void MainWindowController::showGuide()
{
    auto *guide = new GuideDialog(&m_window);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->show();
}

void MainWindowController::applyPreferences(const Preferences &preferences)
{
    RuleContext rules;
    rules.region = preferences.region.toStdString();
    m_model.list().setRules(rules);
}

void MainWindowController::updateUndo()
{
    const bool may = m_model.list().isChangeable();
    m_window.ui().actionUndo->setEnabled(may && m_model.undoStack()->canUndo());
    m_window.ui().actionRedo->setEnabled(may && m_model.undoStack()->canRedo());
}

void MainWindowController::updateState()
{
    m_window.show({m_model.entries().isEmpty(), !m_model.list().isChangeable(), m_uploads.isRunning(),
                   m_uploads.isPaused(), m_practice.isOn()});
    m_switch->setEnabled(!m_uploads.hasOpenJob() && !m_practice.isOn());
    m_closer.update();
}

void MainWindowController::endNow()
{
    constexpr std::chrono::seconds longest{5};
    // quit() would ask the window, which stays open as long as the request takes.
    QTimer::singleShot(longest, this, [] { QCoreApplication::exit(); });
    m_closer.closeNow();
}

} // namespace dnc
