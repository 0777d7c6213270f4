// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowcloser.h"

#include "gui/drafts/draftcontroller.h"
#include "gui/history/reportcontroller.h"
#include "gui/mainwindow.h"
#include "gui/proof/listtask.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/upload/practice.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <QUndoStack>

namespace dnc {

WindowCloser::WindowCloser(const Parts &parts)
    : m_parts(parts)
{
}

bool WindowCloser::isSending() const
{
    return m_parts.uploads.isRunning() || m_parts.task.isRunning();
}

void WindowCloser::update()
{
    const bool isRunning = isSending();
    if (!isRunning && !m_isAgreed && !m_isWaiting)
        m_parts.window.banners().remove(BannerSubject::Closing);
    if (m_isWaiting && !isRunning && !m_parts.reports.isSaving())
        QTimer::singleShot(0, &m_parts.window, &QWidget::close);
}

void WindowCloser::closeNow()
{
    m_isAgreed = true;
    closeDialogs();
    m_parts.window.close();
}

/// Dialogs use controllers, which end before the window that owns the dialogs.
void WindowCloser::closeDialogs()
{
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *dialog : m_parts.window.findChildren<QDialog *>())
        dialogs << dialog;
    for (const QPointer<QDialog> &dialog : dialogs) {
        // A field that loses the focus only in the destructor would report its text to a dialog that is gone.
        if (dialog)
            dialog->hide();
        delete dialog.data(); // null where another dialog owned it
    }
}

bool WindowCloser::mayClose()
{
    m_parts.window.listPage().table().finishEditing();
    if (isSending() && !m_parts.practice.isOn()) {
        if (m_isAgreed)
            closeAfterRequest();
        else
            m_parts.uploads.isRunning() ? askToStopUpload() : askToStopTask();
        return false;
    }
    if (m_parts.reports.isSaving() && !m_isAgreed) {
        closeAfterReport();
        return false;
    }
    const bool isChanged = !m_parts.model.undoStack()->isClean() || m_parts.model.backgroundEdit().isActive();
    const bool unsaved = !m_parts.model.entries().isEmpty() && isChanged && !m_parts.practice.isOn();
    const bool isKept = !m_parts.model.backgroundEdit().isActive() && m_parts.drafts.saveNow();
    if (!unsaved || m_isAgreed || isKept)
        return true;
    warnOfUnsavedList();
    return false;
}

void WindowCloser::askToStopUpload()
{
    const quint32 left =
        m_parts.model.counts()[EntryStatus::Pending] + m_parts.model.counts()[EntryStatus::Unknown];
    m_parts.window.banners().show(BannerSubject::Closing, [this, left] {
        return Message{
            Message::Kind::Warning,
            tr("Close during the upload?"),
            tr("%Ln row(s) are not sent yet. The next start offers to continue.", nullptr, int(left)),
            {closeAction(tr("Close")), {QStringLiteral("keepOpen"), tr("Keep Uploading"), [] {}}},
            false};
    });
}

void WindowCloser::askToStopTask()
{
    m_parts.window.banners().show(BannerSubject::Closing, [this] {
        return Message{Message::Kind::Warning,
                       tr("Close before this is done?"),
                       tr("What is done so far is kept."),
                       {closeAction(tr("Close")), {QStringLiteral("keepOpen"), tr("Keep Going"), [] {}}},
                       false};
    });
}

void WindowCloser::closeAfterRequest()
{
    m_isWaiting = true;
    m_parts.window.banners().show(BannerSubject::Closing, [isUpload = m_parts.uploads.isRunning()] {
        return Message{Message::Kind::Info,
                       tr("Finishing the current request, then closing"),
                       isUpload ? tr("The next start offers to resume the upload.")
                                : tr("What is done so far is kept."),
                       {},
                       false};
    });
    m_parts.uploads.pause();
    m_parts.task.pause();
}

void WindowCloser::closeAfterReport()
{
    m_isWaiting = true;
    m_parts.window.banners().show(BannerSubject::Closing, [this] {
        return Message{Message::Kind::Info,
                       tr("Saving the report, then closing"),
                       {},
                       {closeAction(tr("Close Without Saving"))},
                       false};
    });
}

void WindowCloser::warnOfUnsavedList()
{
    m_parts.window.banners().show(BannerSubject::Closing, [this] {
        return Message{
            Message::Kind::Warning,
            tr("This list is neither uploaded nor saved"),
            tr("Closing loses it and all your fixes."),
            {closeAction(tr("Close Anyway")),
             {QStringLiteral("saveReport"), tr("Save Report…"), [this] { m_parts.reports.chooseFile(); }}},
            true};
    });
}

Message::Action WindowCloser::closeAction(const QString &text)
{
    return {QStringLiteral("closeAnyway"), text, [this] {
                m_isAgreed = true;
                m_parts.window.close();
            }};
}

} // namespace dnc
