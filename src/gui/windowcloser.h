// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/banner.h"

#include <QCoreApplication>

namespace dnc {

class DraftController;
class EntryTableModel;
class ListTask;
class MainWindow;
class Practice;
class ReportController;
class UploadController;

/// Decides whether the window may close, and asks in it what would be lost. GUI thread.
class WindowCloser {
    Q_DECLARE_TR_FUNCTIONS(dnc::WindowCloser)

public:
    struct Parts {
        EntryTableModel &model;
        MainWindow &window;
        UploadController &uploads;
        ListTask &task;
        DraftController &drafts;
        ReportController &reports;
        Practice &practice;
    };
    explicit WindowCloser(const Parts &parts);

    /// Whether it may close now. Otherwise the window says why, and closes by itself where it only has to
    /// wait.
    [[nodiscard]] bool mayClose();
    /// To be called whenever uploading or saving may have ended.
    void update();
    /// Closes the dialogs and the window, and asks nothing: what would be lost is agreed to.
    void closeNow();
    void closeDialogs();

private:
    /// Whether requests are being sent, for an upload or something else.
    [[nodiscard]] bool isSending() const;
    void askToStopUpload();
    void askToStopTask();
    void closeAfterRequest();
    void closeAfterReport();
    void warnOfUnsavedList();
    [[nodiscard]] Message::Action closeAction(const QString &text);

    Parts m_parts;
    bool m_isWaiting = false; // closes as soon as nothing is being sent or saved
    bool m_isAgreed = false; // although something would be lost
};

} // namespace dnc
