// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadcontroller.h"

#include "core/result.h"
#include "gui/settings/settingscontroller.h"
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

namespace {

const QString subject = QStringLiteral("upload");

} // namespace

UploadController::UploadController(EntryTableModel &model, SettingsController &settings, BannerStack &banners,
                                   UploadPanel &panel, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_settings(settings)
    , m_banners(banners)
    , m_panel(panel)
    , m_window(window)
    , m_endpoints(settings, banners)
    , m_salvager(banners)
{
    connect(&m_salvager, &Salvager::settled, this, [this] { setTarget(UploadTarget(m_target)); });
    connect(&panel, &UploadPanel::pauseWanted, this, &UploadController::pause);
    connect(&panel, &UploadPanel::resumeWanted, this, &UploadController::resume);
    connect(&panel, &UploadPanel::cancelWanted, this, qOverload<>(&UploadController::askToGiveUp));
}

UploadController::~UploadController() = default;

void UploadController::endSession()
{
    m_reader.cancel();
    m_progress.reset();
    m_session.reset();
    m_jobs.clear();
    m_open.reset();
    m_panel.hide();
    for (const QString &old : {subject, QStringLiteral("unfinished"), QStringLiteral("journal")})
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
        m_progress = std::make_unique<UploadProgress>(*m_session, m_panel);
        connect(&m_session->uploader, &Uploader::outcomeRecorded, this, [this](const BatchOutcome &outcome) {
            m_model.applyDelivery(outcome.range.first, outcome.range.last, outcome.status, outcome.detail);
        });
        connect(&m_session->uploader, &Uploader::stateChanged, this, &UploadController::onStateChanged);
        offerUnfinished();
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
    return m_open.has_value();
}

bool UploadController::isPaused() const
{
    return m_open && !isRunning();
}

void UploadController::upload()
{
    if (m_open)
        return;
    if (!m_session) {
        // Another program may have let the folder go meanwhile.
        setTarget(UploadTarget(m_target));
        if (!m_session)
            return;
    }
    m_endpoints.fetch([this](const Endpoint &endpoint) { confirm(endpoint); });
}

void UploadController::confirm(const Endpoint &endpoint)
{
    if (m_open || m_window.findChild<ConfirmUpload *>() != nullptr)
        return;
    const UploadPlan plan =
        makePlan(m_model.entries(), std::max(1, accountRequestsPerMinute - endpoint.reserve));
    if (plan.toSend == 0)
        return;
    const UploadLimits &limits = m_settings.preferences().limits;
    auto *dialog =
        new ConfirmUpload({.plan = plan,
                           .host = endpoint.url.host(),
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

/// The list cannot change meanwhile: the dialog is over it.
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
    if (!m_session || m_open)
        return;
    m_settings.setPauseActiveProspects(pauseActiveProspects);
    const auto job = m_session->journal.createJob(
        {endpoint.url, endpoint.account, pauseActiveProspects, currentAuthor()}, m_model.entries());
    if (!job) {
        fail(job.error());
        return;
    }
    m_banners.remove(QStringLiteral("journal"));
    m_banners.remove(QStringLiteral("import"));
    m_banners.remove(subject);
    m_open = *job;
    m_jobs.push_back(*job);
    m_model.setLocked(true);
    m_model.markPending(true);
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
        m_banners.remove(subject);
        if (m_session->uploader.job() == m_open)
            m_session->uploader.resume(endpoint);
        else
            m_session->uploader.start(*m_open, endpoint);
    });
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
        // Not from within the uploader's own signal: what follows may start it again.
        QTimer::singleShot(0, this, [this] {
            const auto job =
                m_open && m_session ? m_session->journal.job(*m_open) : unexpected(JournalError());
            if (job)
                onFinished(*job);
        });
        break;
    }
    emit stateChanged();
}

void UploadController::showStop(const Stop &stop)
{
    if (stop.kind == Stop::Kind::ByPerson)
        return;
    Message message = stoppedMessage(stop);
    const Message::Action again{QStringLiteral("tryAgain"), tr("Try again"), [this] { resume(); }};
    const Message::Action settings{QStringLiteral("openSettings"), tr("Settings…"),
                                   [this] { m_settings.edit(); }, true};
    const Message::Action report{QStringLiteral("saveReport"), tr("Save report…"),
                                 [this] { emit reportWanted(); }, true};
    if (stop.kind == Stop::Kind::EverythingRefused)
        message.actions = {report, again};
    else if (stop.kind == Stop::Kind::ByAnswer && !m_target.practice)
        message.actions = {settings, again};
    else
        message.actions = {again};
    m_banners.show(subject, message);
}

void UploadController::onFinished(const Job &job)
{
    const bool cancelled = job.state == JobState::Canceled;
    Message message = cancelled ? givenUpMessage(job) : finishedMessage(job);
    if (!cancelled && job.counts[EntryStatus::Rejected] > 0)
        message.actions.push_back({QStringLiteral("showRejected"), tr("Show the rejected"),
                                   [this] { emit showWanted({EntryStatus::Rejected}); }, true});
    message.actions.push_back(
        {QStringLiteral("saveReport"), tr("Save report…"), [this] { emit reportWanted(); }, true});
    m_banners.show(subject, message);
    unlock();
    offerUnfinished();
}

void UploadController::unlock()
{
    m_open.reset();
    m_model.markPending(false);
    m_model.setLocked(false);
    emit stateChanged();
}

void UploadController::askToGiveUp()
{
    if (!m_open || !m_session)
        return;
    if (const auto job = m_session->journal.job(*m_open))
        askToGiveUp(*job);
}

void UploadController::askToGiveUp(const Job &job)
{
    Message question = giveUpQuestion(job);
    const bool offered = m_open != job.id;
    question.actions = {{QStringLiteral("confirmGiveUp"), tr("Give up"), [this, id = job.id] { giveUp(id); }},
                        {QStringLiteral("keepJob"), tr("Keep going"), [this, offered] {
                             if (offered)
                                 offerUnfinished();
                         }}};
    m_banners.show(offered ? QStringLiteral("unfinished") : QStringLiteral("giveUp"), question);
}

void UploadController::giveUp(JobId id)
{
    if (m_open == id && m_session->uploader.job() == m_open) {
        m_session->uploader.cancel();
        return;
    }
    if (const auto given = m_session->journal.cancel(id); !given) {
        fail(given.error());
        return;
    }
    const auto job = m_session->journal.job(id);
    if (m_open == id && job) {
        m_panel.hide();
        onFinished(*job);
    } else {
        offerUnfinished();
    }
}

void UploadController::fail(const JournalError &error)
{
    if (error.kind == JournalError::Kind::Damaged && !m_session) {
        m_salvager.offer(m_target.journalFolder, error);
        return;
    }
    Message message = journalMessage(error);
    message.actions = {{QStringLiteral("tryJournal"), tr("Try again"), [this] {
                            if (!m_session)
                                setTarget(UploadTarget(m_target));
                        }}};
    m_banners.show(QStringLiteral("journal"), message);
}

} // namespace dnc
