// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadcontroller.h"

#include "core/result.h"
#include "gui/settings/settingscontroller.h"
#include "gui/upload/acceptedanswers.h"
#include "gui/upload/confirmupload.h"
#include "gui/upload/uploadmessages.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"
#include "upload/uploadwarnings.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

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
    , m_unfinished(model, banners)
    , m_salvager(banners)
{
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
    connect(&settings, &SettingsController::opening, this, [this](SettingsDialog &dialog) {
        showAcceptedAnswers(dialog, [self = QPointer(this)] { return self ? self->journal() : nullptr; });
    });
}

UploadController::~UploadController() = default;

void UploadController::endSession()
{
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

bool UploadController::isPaused() const
{
    return hasOpenJob() && !isRunning();
}

void UploadController::upload()
{
    if (hasOpenJob())
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
    if (hasOpenJob() || m_window.findChild<ConfirmUpload *>() != nullptr)
        return;
    const UploadPlan plan =
        makePlan(m_model.entries(), std::max(1, accountRequestsPerMinute - endpoint.reserve));
    if (plan.toSend == 0)
        return;
    const UploadLimits &limits = m_settings.preferences().limits;
    auto *dialog =
        new ConfirmUpload({.plan = plan,
                           .host = hostLabel(endpoint.url),
                           .account = endpoint.account,
                           .practice = m_target.practice.has_value(),
                           .pauseActiveProspects = m_settings.preferences().pauseActiveProspects,
                           .compares = true,
                           .typesCount = limits.typeAbove > 0 && plan.toSend > quint32(limits.typeAbove)},
                          &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    compare(endpoint, *dialog, plan.toSend);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, endpoint] { begin(endpoint, dialog->pauseActiveProspects()); });
    dialog->open();
}

/// The modal dialog prevents changes of the list meanwhile.
void UploadController::compare(const Endpoint &endpoint, ConfirmUpload &dialog, quint32 toSend)
{
    const JobDraft account{endpoint.url, endpoint.account, true, {}};
    const auto read = [account, sample = sampleOf(m_model.entries())](const JournalQueries &journal) {
        return uploadStatistics(journal, account, sample);
    };
    m_comparison.cancel();
    m_comparison.read(
        m_target.journalFolder, read,
        [this, toSend, dialog = QPointer(&dialog)](Result<UploadStatistics, JournalError> &&statistics) {
            if (dialog)
                dialog->showWarnings(warningsFor(m_model.entries(), toSend,
                                                 statistics.value_or(UploadStatistics()),
                                                 {m_settings.preferences().limits.ownDomains,
                                                  m_settings.preferences().limits.newPercent}));
        });
}

void UploadController::begin(const Endpoint &endpoint, bool pauseActiveProspects)
{
    if (!m_session || hasOpenJob())
        return;
    m_settings.setPauseActiveProspects(pauseActiveProspects);
    const auto job = m_session->journal.createJob(
        {endpoint.url, endpoint.account, pauseActiveProspects, currentAuthor(), m_draft()},
        m_model.entries());
    if (!job)
        return fail(job.error());
    for (const BannerSubject old : {BannerSubject::Journal, BannerSubject::Import, BannerSubject::Upload})
        m_banners.remove(old);
    m_session->jobOnScreen = *job;
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
    if (!isPaused())
        return;
    m_endpoints.fetch([this](const Endpoint &endpoint) {
        if (!isPaused())
            return;
        m_banners.remove(BannerSubject::Upload);
        if (m_session->uploader.job() == openJob())
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
    Message message = stoppedMessage(stop);
    const Message::Action again{QStringLiteral("tryAgain"), tr("Try again"), [this] { resume(); }};
    const Message::Action settings{QStringLiteral("openSettings"), tr("Settings…"),
                                   [this] { m_settings.edit(); }, true};
    const Message::Action report{QStringLiteral("saveReport"), tr("Save Report…"),
                                 [this] { emit reportWanted(); }, true};
    if (stop.kind == Stop::Kind::EverythingRefused)
        message.actions = {report, again};
    else if (stop.kind == Stop::Kind::ByAnswer && !m_target.practice)
        message.actions = {settings, again};
    else
        message.actions = {again};
    m_banners.show(BannerSubject::Upload, message);
}

void UploadController::onFinished(const Job &job)
{
    const bool cancelled = job.state == JobState::Canceled;
    Message message = cancelled ? canceledMessage(job) : finishedMessage(job);
    if (!cancelled && job.counts[EntryStatus::Rejected] > 0)
        message.actions.push_back({QStringLiteral("showRejected"), tr("Show the rejected"),
                                   [this] { emit showWanted({EntryStatus::Rejected}); }, true});
    message.actions.push_back(
        {QStringLiteral("saveReport"), tr("Save Report…"), [this] { emit reportWanted(); }, true});
    unlock();
    m_unfinished.offer();
    m_banners.show(BannerSubject::Upload, message);
}

void UploadController::unlock()
{
    m_session->jobOnScreen.reset();
    m_model.list().markPending(false);
    m_model.list().setLocked(false);
    emit stateChanged();
}

void UploadController::askToCancel()
{
    const auto job = hasOpenJob() ? m_session->journal.job(*openJob()) : unexpected(JournalError());
    if (job)
        askToCancelJob(*job);
}

void UploadController::askToCancelJob(const Job &job)
{
    Message question = cancelQuestion(job);
    if (openJob() == job.id)
        return m_panel.askToCancel(question.title + u' ' + question.text);
    question.actions = {
        {QStringLiteral("confirmGiveUp"), tr("Cancel Upload"), [this, id = job.id] { cancelJob(id); }},
        {QStringLiteral("keepJob"), tr("Keep going"), [this] { m_unfinished.offer(); }}};
    m_banners.show(BannerSubject::UnfinishedUpload, question);
}

void UploadController::cancelJob(JobId id)
{
    if (openJob() == id && m_session->uploader.job() == id) {
        m_session->uploader.cancel();
        return;
    }
    if (const auto canceled = m_session->journal.cancel(id); !canceled)
        return fail(canceled.error());
    const auto job = m_session->journal.job(id);
    if (openJob() == id && job) {
        m_panel.hide();
        onFinished(*job);
    } else {
        m_unfinished.offer();
    }
}

void UploadController::showJob(JobId id)
{
    m_unfinished.load(id, false);
}

void UploadController::continueJob(const Job &job)
{
    if (openJob() == job.id)
        resume();
    else if (ageOf(job) > maxResumeAge)
        m_unfinished.offer(job);
    else
        m_unfinished.load(job.id, true);
}

void UploadController::takeJob(LoadedJob &&loaded, bool resumes)
{
    const JobId id = loaded.job.id;
    const bool isOpen = loaded.job.state == JobState::Open;
    m_model.list().setEntries(std::move(loaded.list.entries));
    m_jobs = {id};
    if (isOpen)
        m_session->jobOnScreen = id;
    else
        m_model.list().markPending(false); // what a canceled job did not send can be sent again
    m_model.list().setLocked(isOpen);
    m_progress->show(id);
    emit stateChanged();
    if (resumes)
        resume();
}

bool UploadController::canContinue(const Job &job) const
{
    if (job.state != JobState::Open || !m_session || !m_endpoints.matches(job.draft))
        return false;
    return hasOpenJob() ? openJob() == job.id && isPaused() : true;
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
    Message message = journalMessage(error);
    message.actions = {{QStringLiteral("tryJournal"), tr("Try again"), [this] {
                            if (!m_session)
                                setTarget(UploadTarget(m_target));
                        }}};
    m_banners.show(BannerSubject::Journal, message);
}

} // namespace dnc
