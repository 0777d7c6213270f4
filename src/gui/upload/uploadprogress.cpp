// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadprogress.h"

#include "gui/upload/uploadmessages.h"
#include "gui/widgets/announcer.h"
#include "upload/uploadplan.h"

#include <QLocale>

#include <utility>

namespace dnc {

using namespace std::chrono_literals;

UploadProgress::UploadProgress(UploadSession &session, UploadPanel &panel, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(panel)
{
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        showSentence();
        showPace();
    });
    connect(&panel, &UploadPanel::lookUpWanted, &session.uploader, &Uploader::setLooksUpRefused);
    connect(&session.uploader, &Uploader::stateChanged, this, &UploadProgress::onStateChanged);
    connect(&session.uploader, &Uploader::outcomeRecorded, this, &UploadProgress::readNumbers);
    connect(&session.uploader, &Uploader::outcomeRecorded, this, &UploadProgress::showOffer);
}

void UploadProgress::show(JobId job)
{
    m_job = job;
    m_panel.setMode(UploadPanel::Mode::Paused);
    readNumbers();
    m_panel.setState(tr("This upload was not finished."));
    m_panel.setPace({});
    m_panel.show();
}

void UploadProgress::onStateChanged(UploadState state)
{
    m_job = m_session.uploader.job();
    // In the journal a batch in flight is in doubt, in case the process ends now. Do not show that.
    if (state != UploadState::Sending && state != UploadState::Pausing)
        readNumbers();
    const bool running =
        state == UploadState::Sending || state == UploadState::Waiting || state == UploadState::Pausing;
    if (running && !m_started) {
        m_started = std::chrono::steady_clock::now();
        m_settledAtStart = m_numbers.confirmed + m_numbers.rejected;
    } else if (!running) {
        m_started.reset();
    }
    const bool retrying = m_session.uploader.nextTry().has_value();
    if (running || retrying)
        m_tick.start();
    else
        m_tick.stop();
    const bool over = state == UploadState::Finished || state == UploadState::Canceled;
    m_panel.setMode(state == UploadState::Pausing      ? UploadPanel::Mode::Pausing
                        : retrying                     ? UploadPanel::Mode::Retrying
                        : state == UploadState::Paused ? UploadPanel::Mode::Paused
                        : over                         ? UploadPanel::Mode::Over
                                                       : UploadPanel::Mode::Running);
    showSentence();
    showPace();
    showQuestion();
    showOffer();
    if (state != UploadState::Idle)
        m_panel.show();
    announceState(state);
}

/// A banner says the end, and why an upload paused.
void UploadProgress::announceState(UploadState state)
{
    if (std::exchange(m_announced, state) == state)
        return;
    if (state == UploadState::Paused || (state == UploadState::Sending && !m_saidStart))
        announce(m_panel, sentence(state));
    m_saidStart = state != UploadState::Paused && state != UploadState::Idle;
}

/// Each quarter, so that a long upload is heard now and then.
void UploadProgress::announceNumbers()
{
    constexpr quint64 parts = 4;
    const quint64 total = m_numbers.total();
    const quint64 settled = m_numbers.confirmed + m_numbers.rejected;
    const int quarter = total == 0 ? 0 : int(settled * parts / total);
    const bool isNew = std::exchange(m_quarter, quarter) < quarter && quarter < int(parts);
    if (isNew && m_started)
        announce(m_panel, tr("%L1 of %L2 sent").arg(settled).arg(total));
}

void UploadProgress::showOffer()
{
    const UploadState state = m_session.uploader.state();
    const bool isOver = state == UploadState::Finished || state == UploadState::Canceled;
    m_panel.setLookUpOffered(m_session.uploader.refusesListed() && !isOver);
}

void UploadProgress::showQuestion()
{
    const std::optional<Stop> stop = m_session.uploader.stop();
    if (!stop || !stop->question)
        return m_panel.setQuestion({});
    const int perMinute = std::max(1, m_session.uploader.requestsPerMinute());
    m_panel.setQuestion(questionText(*stop->question), searchAllText(*stop->question, perMinute));
}

void UploadProgress::readNumbers()
{
    if (!m_job)
        return;
    const auto job = m_session.journal.job(*m_job);
    if (!job)
        return;
    m_numbers = {job->counts[EntryStatus::Confirmed], job->counts[EntryStatus::Rejected],
                 job->counts[EntryStatus::Unknown], job->counts[EntryStatus::Pending]};
    m_panel.setNumbers(m_numbers);
    announceNumbers();
}

void UploadProgress::showSentence()
{
    m_panel.setState(sentence(m_session.uploader.state()));
}

QString UploadProgress::sentence(UploadState state) const
{
    switch (state) {
    case UploadState::Idle:
        return {};
    case UploadState::Sending:
        return tr("Sending…");
    case UploadState::Waiting:
        if (const auto wait = m_session.uploader.wait())
            return waitSentence(*wait);
        return tr("Waiting…");
    case UploadState::Pausing:
        return tr("Finishing the current request…");
    case UploadState::Paused:
        return pauseSentence();
    case UploadState::Finished:
        return tr("Finished. Every row has an answer.");
    case UploadState::Canceled:
        return tr("Canceled. Unsent rows are ready to send again.");
    }
    Q_UNREACHABLE();
}

QString UploadProgress::pauseSentence() const
{
    const auto next = m_session.uploader.nextTry();
    if (!next)
        return tr("Paused. Nothing is being sent.");
    if (m_session.uploader.isCanceling())
        return tr("Cancels as soon as the journal can be written. Trying again in %1.").arg(countdown(*next));
    return tr("Paused. Trying again in %1.").arg(countdown(*next));
}

QString UploadProgress::waitSentence(const Wait &wait) const
{
    const QString left = countdown(wait.left);
    switch (wait.kind) {
    case WaitKind::Pace:
        return tr("Continuing in %1, to stay under %2 requests a minute.")
            .arg(left)
            .arg(m_session.uploader.requestsPerMinute());
    case WaitKind::RetryAfter:
        return tr("Alta asked to wait. Continuing in %1.").arg(left);
    case WaitKind::Lookup:
        return tr("The list does not show it yet: searching again in %1.").arg(left);
    case WaitKind::Backoff:
        if (wait.after)
            return tr("%1 Trying again in %2.").arg(explain(*wait.after).what, left);
        return tr("Trying again in %1.").arg(left);
    }
    Q_UNREACHABLE();
}

void UploadProgress::showPace()
{
    const quint32 left = m_numbers.left + m_numbers.unknown;
    const quint32 settled = m_numbers.confirmed + m_numbers.rejected;
    if (!m_started || left == 0 || settled <= m_settledAtStart) {
        m_panel.setPace({});
        return;
    }
    const std::chrono::duration<double, std::ratio<60>> minutes =
        std::chrono::steady_clock::now() - *m_started;
    const double rate = (settled - m_settledAtStart) / std::max(minutes.count(), 0.001);
    const std::chrono::seconds measured{qint64(left / rate * 60)};
    auto planned = estimateDuration((left + maxBatchSize - 1) / maxBatchSize,
                                    std::max(1, m_session.uploader.requestsPerMinute()));
    // The sentence beside it counts this wait down.
    if (const auto wait = m_session.uploader.wait())
        planned += std::chrono::ceil<std::chrono::seconds>(wait->left);
    m_panel.setPace(
        tr("%1 a minute  ·  %2 left")
            .arg(QLocale().toString(qRound64(rate)), describeDuration(std::max(measured, planned))));
}

} // namespace dnc
