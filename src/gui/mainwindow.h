// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/readdocument.h"
#include "import/readpasted.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace Ui {
class MainWindow;
}

namespace dnc {

class BannerStack;
class EmptyPage;
class EntryTableModel;
class ListPage;
class PracticeStrip;
class UploadPanel;

/// The main window: its layout, actions and drag and drop. MainWindowController connects the actions.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(EntryTableModel &model, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Ui::MainWindow &ui() const { return *m_ui; }
    [[nodiscard]] BannerStack &banners() { return *m_banners; }
    [[nodiscard]] EmptyPage &emptyPage() { return *m_emptyPage; }
    [[nodiscard]] ListPage &listPage() { return *m_listPage; }
    [[nodiscard]] UploadPanel &uploadPanel() { return *m_uploadPanel; }
    [[nodiscard]] PracticeStrip &practiceStrip() { return *m_practiceStrip; }

    /// What decides which actions are enabled and which page is shown.
    struct UiState {
        bool empty = true;
        bool locked = false;
        bool running = false;
        bool paused = false;
        bool practicing = false;
    };
    void show(const UiState &uiState);
    /// The name of the current connection, for title and upload button; empty: it has none.
    void setConnection(const QString &name);

    /// Calls `mayClose` before the window closes; false keeps it open.
    void setCloseGuard(const std::function<bool()> &mayClose) { m_mayClose = mayClose; }

    using QMainWindow::show;

signals:
    void filesDropped(const QStringList &paths);
    void textDropped(const dnc::Pasted &pasted);
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void setUpIcons();
    void addTableActions();
    void setShortcuts();
    void showTexts();
    void showPage(bool empty);
    void showConnection();

    std::unique_ptr<Ui::MainWindow> m_ui;
    BannerStack *m_banners;
    EmptyPage *m_emptyPage;
    ListPage *m_listPage;
    UploadPanel *m_uploadPanel;
    PracticeStrip *m_practiceStrip;
    UiState m_uiState;
    QString m_connection;
    bool m_isPracticing = false;
    std::function<bool()> m_mayClose;
};

} // namespace dnc
