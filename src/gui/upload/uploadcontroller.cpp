// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadcontroller.h"

#include "core/result.h"
#include "gui/settings/settingscontroller.h"
#include "gui/upload/uploadmessages.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "list/listings.h"
#include "settings/connection.h"

#include <QPointer>
#include <QTimer>

namespace dnc {

using namespace std::chrono_literals;

UploadController::UploadController(EntryTableModel &model, SettingsController &settings, BannerStack &banners,
                                   UploadPanel &panel, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_settings(settings)
    , m_banners(banners)
    , m_panel(panel)
    , m_window(window)
    , m_endpoints(settings, banners)
    , m_accounts(model, settings, banners)
    , m_question(model, settings, window)
    , m_unfinished(model, banners)
    , m_salvager(banners)
{
    connect(&m_question, &UploadQuestion::sendWanted, this, &UploadController::send);
    connect(&m_question, &UploadQuestion::compareWanted, this, &UploadController::compareWanted);
    connect(&m_salvager, &Salvager::recovered, this, [this] { setTarget(UploadTarget(m_target)); });
    connect(&m_unfinished, &UnfinishedJobs::loaded, this,
            [this](const std::shared_ptr<LoadedJob> &loaded, bool resumes) {
                takeJob(std::move(*loaded), resumes);
            });
    connect(&m_unfinished, &UnfinishedJobs::cancelWanted, this, &UploadController::askToCancelJob);
    connect(&m_unfinished, &UnfinishedJobs::failed, this, &UploadController::fail);
    connect(&panel, &UploadPanel::pauseWanted, this, &UploadController::pause);
    connect(&panel, &UploadPanel::resumeWanted, this, &UploadController::resume);
    connect(&panel, &UploadPanel::cancelWanted, this, &UploadController::askToCancel);
    connect(&panel, &UploadPanel::cancelConfirmed, this, [this] {
        if (const auto job = openJob())
            cancelJob(*job);
    });
    connect(&panel, &UploadPanel::answered, this, &UploadController::answer);
    connect(&settings, &SettingsController::opening, this, &UploadController::showSettings);
    connect(&m_accounts, &AccountWatch::dropped, this, [this] { m_jobs.clear(); });
    m_unfinished.setNaming([&settings](const JobDraft &draft) {
        const auto owner = connectionFor(settings.preferences(), draft.endpoint, draft.account);
        return owner ? owner->name : QString();
    });
}

UploadController::~UploadController() = default;

void UploadController::endSession()
{
    emit sessionEnding();
    m_unfinished.setSession(nullptr, {});
    m_presence.reset();
    m_progress.reset();
    m_session.reset();
    m_jobs.clear();
    m_panel.hide();
    for (const BannerSubject old :
         {BannerSubject::Upload, BannerSubject::UnfinishedUpload, BannerSubject::Journal})
        m_banners.remove(old);
}

void UploadController::setTarget(const UploadTarget &target)
{
    endSession();
    m_target = target;
    m_endpoints.setPractice(target.practice);
    m_accounts.setPracticing(target.practice.has_value());
    auto session = UploadSession::open(target.journalFolder);
    if (session) {
        m_session = std::move(*session);
        m_unfinished.setSession(m_session.get(), target.journalFolder);
        m_progress = std::make_unique<UploadProgress>(*m_session, m_panel);
        if (!target.practice)
            m_presence = std::make_unique<UploadPresence>(*m_session, *m_progress, m_window);
        connect(&m_session->uploader, &Uploader::outcomeRecorded, this, [this](const BatchOutcome &outcome) {
            m_model.list().applyDelivery(outcome.range.first, outcome.range.last, outcome.status,
                                         outcome.detail);
            for (const quint32 found : outcome.found)
                m_model.list().applyDelivery(found, found, EntryStatus::Confirmed, {});
        });
        connect(&m_session->uploader, &Uploader::stateChanged, this, &UploadController::onStateChanged);
        m_unfinished.offer();
        emit sessionBegan();
    } else {
        fail(session.error());
    }
    emit stateChanged();
}

bool UploadController::isRunning() const
{
    if (!m_session)
        return false;
    const UploadState state = m_session->uploader.state();
    return state == UploadState::Sending || state == UploadState::Waiting || state == UploadState::Pausing;
}

bool UploadController::hasOpenJob() const
{
    return openJob().has_value();
}

std::optional<JobId> UploadController::openJob() const
{
    return m_session ? m_session->jobOnScreen : std::nullopt;
}

QString UploadController::connectionName() const
{
    const Preferences &set = m_settings.preferences();
    return set.otherConnections.empty() ? QString() : set.connection;
}

bool UploadController::isPaused() const
{
    return hasOpenJob() && !isRunning();
}

void UploadController::upload()
{
    if (hasOpenJob() || isBusy())
        return;
    if (!m_session) {
        // Another process may have released the folder meanwhile.
        setTarget(UploadTarget(m_target));
        if (!m_session)
            return;
    }
    m_endpoints.fetch([this](const Endpoint &endpoint) { confirm(endpoint); });
}

void UploadController::confirm(const Endpoint &endpoint)
{
    if (!m_session || hasOpenJob() || isBusy() || m_question.isOpen())
        return;
    const Preferences &set = m_settings.preferences();
    const bool isCurrent = tokenKey(endpoint.url, endpoint.account) == tokenKey(set.endpoint, set.account);
    if (!isCurrent && !m_target.practice)
        return; // another connection was chosen while the keychain was asked
    m_accounts.check();
    forgetOldListings(endpoint);
    m_question.ask({.endpoint = endpoint,
                    .journalFolder = m_target.journalFolder,
                    .practice = m_target.practice.has_value()});
}

const ListKnowledge *UploadController::knowledgeFor(const Endpoint &endpoint) const
{
    const ListKnowledge *known = m_knowledge();
    const bool isFor =
        known != nullptr && known->isFor(endpoint.url, endpoint.account, m_session->journal.now());
    return isFor ? known : nullptr;
}

/// Rows are skipped only because of what a look for this upload showed.
void UploadController::forgetOldListings(const Endpoint &endpoint)
{
    const ListKnowledge *known = knowledgeFor(endpoint);
    forgetListings(m_model.list(),
                   known != nullptr ? known->unfounded(m_model.entries()) : listedEntries(m_model.entries()));
}

void UploadController::send(const Endpoint &endpoint, bool pauseActiveProspects)
{
    if (!m_session || hasOpenJob() || isBusy())
        return;
    JobDraft draft{endpoint.url, endpoint.account, pauseActiveProspects, currentAuthor(), m_draft()};
    if (const ListKnowledge *known = knowledgeFor(endpoint))
        draft.compared = known->compared(m_model.entries());
    const auto job = m_session->journal.createJob(draft, m_model.entries());
    if (!job)
        return fail(job.error());
    for (const BannerSubject old : {BannerSubject::Journal, BannerSubject::Import, BannerSubject::Upload})
        m_banners.remove(old);
    m_session->jobOnScreen = *job;
    m_accounts.setAccount({endpoint.url, endpoint.account});
    m_jobs.push_back(*job);
    m_model.list().setLocked(true);
    m_model.list().markPending(true);
    m_progress->show(*job);
    m_session->uploader.start(*job, endpoint);
    emit stateChanged();
}

void UploadController::pause()
{
    if (isRunning())
        m_session->uploader.pause();
}

void UploadController::resume()
{
    if (!isPaused() || isBusy())
        return;
    const auto job = m_session->journal.job(*openJob());
    if (!job)
        return fail(job.error());
    m_endpoints.fetchFor(job->draft, [this, id = job->id, draft = job->draft](const Endpoint &endpoint) {
        if (!isPaused() || isBusy() || openJob() != id)
            return;
        m_banners.remove(BannerSubject::Upload);
        m_accounts.setAccount(draft); // an upload without an account belongs to the one that continues it
        // A job that was finished is open again when a check misses some of it.
        const bool isPausedHere = m_session->uploader.state() == UploadState::Paused;
        if (isPausedHere && m_session->uploader.job() == openJob())
            m_session->uploader.resume(endpoint);
        else
            m_session->uploader.start(*openJob(), endpoint);
    });
}

void UploadController::answer(AnswerChoice choice)
{
    if (!isPaused())
        return;
    m_banners.remove(BannerSubject::Upload);
    m_session->uploader.answer(choice, currentAuthor());
}

void UploadController::onStateChanged(UploadState state)
{
    switch (state) {
    case UploadState::Idle:
    case UploadState::Sending:
    case UploadState::Waiting:
    case UploadState::Pausing:
        break;
    case UploadState::Paused:
        if (const auto stop = m_session->uploader.stop())
            showStop(*stop);
        break;
    case UploadState::Finished:
    case UploadState::Canceled:
        // Queued, because onFinished() may start the uploader again from within its own signal.
        QTimer::singleShot(0, this, [this] {
            const auto job = hasOpenJob() ? m_session->journal.job(*openJob()) : unexpected(JournalError());
            if (job)
                onFinished(*job);
        });
        break;
    }
    emit stateChanged();
}

void UploadController::showStop(const Stop &stop)
{
    // The panel asks what only a person can say.
    if (stop.kind == Stop::Kind::ByPerson || stop.kind == Stop::Kind::Question)
        return;
    if (stop.verdict && stop.verdict->cause == Cause::ProxyAsks)
        return emit proxyAsked(stop.verdict->proxy);
    if (stop.kind == Stop::Kind::JournalFailed && stop.journal->kind == JournalError::Kind::Damaged) {
        // Opening it again puts it aside. Queued, because the uploader is still at work.
        QTimer::singleShot(0, this, [this] { reopenJournal(); });
        return;
    }
    m_banners.show(BannerSubject::Upload, [this, stop, isPractice = m_target.practice] {
        Message message = stoppedMessage(stop);
        const Message::Action again{QStringLiteral("tryAgain"), tr("Try again"), [this] { resume(); }};
        const Message::Action settings{QStringLiteral("openSettings"), tr("Settings…"),
                                       [this] { m_settings.edit(); }, true};
        if (stop.kind == Stop::Kind::EverythingRefused)
            message.actions = {reportAction(), again};
        else if (stop.kind == Stop::Kind::ByAnswer && !isPractice)
            message.actions = {settings, again};
        else
            message.actions = {again};
        return message;
    });
}

Message::Action UploadController::reportAction()
{
    return {QStringLiteral("saveReport"), tr("Save Report…"), [this] { emit reportWanted(); }, true};
}

void UploadController::onFinished(const Job &job)
{
    unlock();
    m_unfinished.offer();
    m_banners.show(BannerSubject::Upload, [this, job] {
        const bool cancelled = job.state == JobState::Canceled;
        Message message = cancelled ? canceledMessage(job) : finishedMessage(job);
        if (!cancelled && job.counts[EntryStatus::Rejected] > 0)
            message.actions.push_back({QStringLiteral("showRejected"), tr("Show the rejected"),
                                       [this] { emit showWanted({EntryStatus::Rejected}); }, true});
        message.actions.push_back(reportAction());
        return message;
    });
}

void UploadController::unlock()
{
    m_session->jobOnScreen.reset();
    m_model.list().markPending(false);
    m_model.list().setLocked(false);
    m_accounts.check();
    emit stateChanged();
}

void UploadController::reopenJournal()
{
    if (hasOpenJob())
        unlock();
    setTarget(UploadTarget(m_target));
}

void UploadController::fail(const JournalError &error)
{
    if (error.kind == JournalError::Kind::Damaged && m_session) {
        QTimer::singleShot(0, this, [this] { reopenJournal(); });
        return;
    }
    if (error.kind == JournalError::Kind::Damaged) {
        m_salvager.offer(m_target.journalFolder, error);
        return;
    }
    m_banners.show(BannerSubject::Journal, [this, error] {
        Message message = journalMessage(error);
        message.actions = {{QStringLiteral("tryJournal"), tr("Try again"), [this] {
                                if (!m_session)
                                    setTarget(UploadTarget(m_target));
                            }}};
        return message;
    });
}

} // namespace dnc
