// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/mainwindow.h"

#include "gui/emptypage.h"
#include "gui/import/pasteddata.h"
#include "gui/practicestrip.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/theme/icons.h"
#include "gui/upload/uploadpanel.h"
#include "gui/widgets/bannerstack.h"
#include "gui/widgets/focusreturn.h"
#include "gui/widgets/limittoscreen.h"
#include "gui/widgets/panes.h"
#include "gui/widgets/texts.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>

namespace dnc {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(EntryTableModel &model, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_banners(new BannerStack)
    , m_emptyPage(new EmptyPage)
    , m_listPage(new ListPage(model))
    , m_uploadPanel(new UploadPanel)
    , m_practiceStrip(new PracticeStrip)
{
    m_ui->setupUi(this);
    setWindowIcon(appIcon());
    limitToScreen(*this);
    setContextMenuPolicy(Qt::NoContextMenu);
    arrange();
    setUpIcons();
    addTableActions();
    show(UiState());
    keepTranslated(*this, [this] { showTexts(); });
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_ui->centralLayout->insertWidget(0, m_practiceStrip);
    m_ui->centralLayout->insertWidget(1, m_banners);
    m_ui->pages->addWidget(m_emptyPage);
    m_ui->pages->addWidget(m_listPage);
    m_ui->centralLayout->addWidget(m_uploadPanel);
    m_practiceStrip->hide();
    m_uploadPanel->hide();
    new Panes(QList<QWidget *>{m_banners, m_ui->toolBar, m_emptyPage} + m_listPage->panes()
                  + QList<QWidget *>{m_uploadPanel},
              this);
    new FocusReturn({m_banners, m_uploadPanel}, m_listPage->table(), *this);
}

void MainWindow::showTexts()
{
    m_ui->retranslateUi(this);
    setShortcuts(); // retranslateUi() leaves each action the first one
    if (auto *more = m_ui->toolBar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setToolTip(tr("More Tools"));
        more->setAccessibleName(tr("More Tools"));
    }
    show(m_uiState);
}

void MainWindow::setUpIcons()
{
    const std::pair<QAction *, QString> icons[]{{m_ui->actionOpen, QStringLiteral("open")},
                                                {m_ui->actionPaste, QStringLiteral("paste")},
                                                {m_ui->actionUndo, QStringLiteral("undo")},
                                                {m_ui->actionRedo, QStringLiteral("redo")},
                                                {m_ui->actionInsertRow, QStringLiteral("add-row")},
                                                {m_ui->actionDeleteRows, QStringLiteral("delete-row")},
                                                {m_ui->actionLeaveOut, QStringLiteral("exclude")},
                                                {m_ui->actionFind, QStringLiteral("search")},
                                                {m_ui->actionSaveReport, QStringLiteral("report")},
                                                {m_ui->actionSettings, QStringLiteral("settings")},
                                                {m_ui->actionPractice, QStringLiteral("practice")},
                                                {m_ui->actionUpload, QStringLiteral("upload")},
                                                {m_ui->actionPause, QStringLiteral("pause")},
                                                {m_ui->actionResume, QStringLiteral("resume")},
                                                {m_ui->actionCancelUpload, QStringLiteral("cancel")},
                                                {m_ui->actionHistory, QStringLiteral("history")},
                                                {m_ui->actionFix, QStringLiteral("fix")},
                                                {m_ui->actionHelp, QStringLiteral("help")}};
    for (const auto &[action, name] : icons)
        action->setIcon(icon(name));
    m_ui->toolBar->setIconSize({26, 18}); // with the gap to the text
    auto *gap = new QWidget; // moves what follows to the trailing edge
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->insertWidget(m_ui->actionHistory, gap);
    if (auto *more = m_ui->toolBar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setIcon(icon(QStringLiteral("more")));
    // These two icons are well known; with texts the tool bar is too wide in some languages.
    for (QAction *action : {m_ui->actionUndo, m_ui->actionRedo}) {
        if (auto *button = qobject_cast<QToolButton *>(m_ui->toolBar->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void MainWindow::addTableActions()
{
    // Only while the table itself has focus: in a text field these keys edit the text.
    for (QAction *action : {m_ui->actionInsertRow, m_ui->actionDeleteRows, m_ui->actionCut, m_ui->actionCopy,
                            m_ui->actionClear, m_ui->actionFillDown, m_ui->actionChooseType, m_ui->actionFix})
        action->setShortcutContext(Qt::WidgetShortcut);
    EntryTable &table = m_listPage->table();
    const auto separator = [&table] {
        auto *line = new QAction(&table);
        line->setSeparator(true);
        return line;
    };
    table.addActions({m_ui->actionCut, m_ui->actionCopy, m_ui->actionPaste, m_ui->actionPasteRows,
                      m_ui->actionClear, m_ui->actionFillDown, separator(), m_ui->actionInsertRow,
                      m_ui->actionDeleteRows, separator(), m_ui->actionLeaveOut, m_ui->actionTakeIn,
                      separator(), m_ui->actionFix, m_ui->actionChooseType, m_ui->actionFanOut,
                      m_ui->actionOtherForms, separator(), m_ui->actionNextProblem});
}

void MainWindow::setShortcuts()
{
    m_ui->actionInsertRow->setShortcuts({m_ui->actionInsertRow->shortcut(), {u"Ctrl+="_s}, {u"Ins"_s}});
    m_ui->actionClear->setShortcuts({m_ui->actionClear->shortcut(), {u"Backspace"_s}});
    m_ui->actionRedo->setShortcuts({m_ui->actionRedo->shortcut(), {u"Ctrl+Shift+Z"_s}});
    m_ui->actionFix->setShortcuts({m_ui->actionFix->shortcut(), {u"Alt+Return"_s}, {u"Alt+Enter"_s}});
}

void MainWindow::show(const UiState &uiState)
{
    m_uiState = uiState;
    const bool canEdit = !uiState.locked;
    for (QAction *action :
         {m_ui->actionOpen, m_ui->actionPaste, m_ui->actionPasteRows, m_ui->actionInsertRow})
        action->setEnabled(canEdit);
    for (QAction *action :
         {m_ui->actionNewList, m_ui->actionDeleteRows, m_ui->actionLeaveOut, m_ui->actionTakeIn,
          m_ui->actionFix, m_ui->actionFanOut, m_ui->actionOtherForms, m_ui->actionUpload, m_ui->actionCut,
          m_ui->actionClear, m_ui->actionFillDown, m_ui->actionChooseType, m_ui->actionReplace,
          m_ui->actionCompare, m_ui->actionRemoveListed})
        action->setEnabled(canEdit && !uiState.empty);
    for (QAction *action : {m_ui->actionCopy, m_ui->actionFind, m_ui->actionFindNext,
                            m_ui->actionFindPrevious, m_ui->actionGoToRow, m_ui->actionNextProblem,
                            m_ui->actionSaveReport, m_ui->actionSaveProblems, m_ui->actionCopyCommand})
        action->setEnabled(!uiState.empty);
    m_ui->actionPause->setEnabled(uiState.running);
    m_ui->actionResume->setEnabled(uiState.paused);
    m_ui->actionCancelUpload->setEnabled(uiState.running || uiState.paused);
    m_ui->actionPractice->setChecked(uiState.practicing);
    m_ui->actionPractice->setEnabled(uiState.practicing || canEdit);
    m_practiceStrip->setVisible(uiState.practicing);
    m_emptyPage->setPracticing(uiState.practicing);
    m_listPage->setFooterVisible(!uiState.running && !uiState.paused);
    showPage(uiState.empty);
    m_isPracticing = uiState.practicing;
    showConnection();
}

void MainWindow::setConnection(const QString &name)
{
    m_connection = name;
    showConnection();
}

void MainWindow::showConnection()
{
    const QString title = m_connection.isEmpty() ? QStringLiteral("DNC Desk") : m_connection;
    // Qt puts a mark of changed documents in place of [*].
    setWindowTitle(m_isPracticing ? tr("Practice") : QString(title).replace(u"[*]"_s, u"[*][*]"_s));
    m_listPage->setConnection(m_isPracticing ? QString() : m_connection);
}

void MainWindow::showPage(bool empty)
{
    QWidget *page = empty ? static_cast<QWidget *>(m_emptyPage) : m_listPage;
    if (m_ui->pages->currentWidget() == page)
        return;
    m_ui->pages->setCurrentWidget(page);
    // Otherwise the search field gets the focus and swallows the next pasted list.
    if (empty)
        m_emptyPage->setFocus(Qt::OtherFocusReason);
    else
        m_listPage->table().setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &offered = *event->mimeData();
    if (!offered.hasUrls() && !offered.hasText() && !offered.hasHtml())
        return;
    event->acceptProposedAction();
    m_emptyPage->setDropHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_emptyPage->setDropHighlighted(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_emptyPage->setDropHighlighted(false);
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        emit filesDropped(paths);
    else if (event->mimeData()->hasText() || event->mimeData()->hasHtml())
        emit textDropped(pastedFrom(*event->mimeData()));
}

} // namespace dnc
