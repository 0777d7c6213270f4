// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadpresence.h"

#include "gui/upload/uploadmessages.h"

#include <QWidget>

namespace dnc {

UploadPresence::UploadPresence(UploadSession &session, const UploadProgress &progress, QWidget &window,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_progress(progress)
    , m_window(window)
{
    connect(&session.uploader, &Uploader::stateChanged, this, &UploadPresence::onStateChanged);
    connect(&session.uploader, &Uploader::outcomeRecorded, this, &UploadPresence::showProgress);
}

void UploadPresence::onStateChanged(UploadState state)
{
    const bool runs = state == UploadState::Sending || state == UploadState::Waiting
        || state == UploadState::Pausing || m_session.uploader.nextTry();
    m_desktop.keepAwake(runs);
    if (runs)
        return showProgress();
    m_desktop.showProgress({});
    if (!m_window.isActiveWindow())
        notifyAbout(state);
}

void UploadPresence::showProgress()
{
    const UploadPanel::Numbers &numbers = m_progress.numbers();
    const quint32 settled = numbers.confirmed + numbers.rejected;
    const quint32 all = numbers.total();
    m_desktop.showProgress(all == 0 ? 1 : double(settled) / all);
}

void UploadPresence::notifyAbout(UploadState state)
{
    const std::optional<Stop> stop = m_session.uploader.stop();
    if (state == UploadState::Finished) {
        const auto job = m_session.journal.job(*m_session.uploader.job());
        m_desktop.notify(tr("The upload is finished"), job ? finishedMessage(*job).title : QString());
    } else if (state == UploadState::Paused && stop && stop->kind != Stop::Kind::ByPerson) {
        m_desktop.notify(tr("The upload needs you"), tr("It is paused. The window says why."));
    }
}

} // namespace dnc
