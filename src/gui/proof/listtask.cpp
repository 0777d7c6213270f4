// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/listtask.h"

#include "gui/upload/uploadcontroller.h"
#include "gui/upload/uploadmessages.h"
#include "gui/widgets/bannerstack.h"
#include "upload/listwork.h"

#include <QLocale>

#include <utility>

namespace dnc {

using namespace std::chrono_literals;

ListTask::ListTask(UploadController &uploads, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
    , m_places{&banners}
{
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &ListTask::showProgress);
    connect(&uploads, &UploadController::sessionEnding, this, &ListTask::abandon);
    uploads.setBusy([this] { return isActive(); });
}

ListTask::~ListTask()
{
    m_uploads.setBusy([] { return false; });
}

bool ListTask::canStart() const
{
    const Journal *journal = m_uploads.journal();
    return !isActive() && !m_uploads.hasOpenJob() && journal != nullptr && !journal->isReadOnly();
}

bool ListTask::checkStart()
{
    if (canStart())
        return true;
    const bool isOpen = m_uploads.journal() != nullptr && !m_uploads.journal()->isReadOnly();
    tell(BannerSubject::ListResult, [isOpen, isActive = isActive()] {
        const QString why = !isOpen ? tr("The journal of uploads is not open, see the message in the window.")
            : isActive ? tr("Another action with the list is running. Wait for it, or cancel it.")
                       : tr("First finish the upload that is on screen, or cancel it.");
        return Message{Message::Kind::Info,   tr("This cannot begin now."), why, {}, true,
                       Message::Until::Closed};
    });
    return false;
}

bool ListTask::checkStart(const JobDraft &draft, const Endpoint &endpoint)
{
    if (!checkStart())
        return false;
    if (serviceName(draft.endpoint) == serviceName(endpoint.url) && draft.account == endpoint.account)
        return true;
    tellProblem(
        [] {
            return tr("This upload belongs to another Alta address or account than the one in the settings.");
        },
        [] { return tr("Nothing was sent. Set the address and the account ID that it was sent to."); });
    return false;
}

void ListTask::start(Task &&task)
{
    m_task = std::move(task);
    m_isCanceling = false;
    m_runner = std::make_unique<ListRunner>(*m_uploads.journal(), m_retryPolicy);
    connect(m_runner.get(), &ListRunner::ended, this, &ListTask::onEnded, Qt::QueuedConnection);
    for (const QPointer<BannerStack> &place : m_places) {
        if (place)
            place->remove(BannerSubject::ListResult);
    }
    run();
}

void ListTask::run()
{
    m_isPausing = false;
    showRunning();
    m_tick.start();
    m_runner->start(*m_task->work, m_task->account, m_task->job, m_task->endpoint);
    emit stateChanged();
}

void ListTask::pause()
{
    if (!m_runner)
        return;
    m_isPausing = true;
    m_runner->pause();
    showProgress();
}

void ListTask::resume()
{
    if (m_task && !m_runner->isRunning())
        run();
}

void ListTask::cancel()
{
    if (!m_task)
        return;
    m_isCanceling = true;
    if (m_runner->isRunning())
        pause();
    else
        onEnded();
}

void ListTask::onEnded()
{
    if (!m_task || m_runner->isRunning())
        return;
    m_tick.stop();
    if (!m_runner->stop())
        return finish(m_task->done);
    if (m_isCanceling)
        return finish(m_task->canceled);
    showStopped(*m_runner->stop());
    emit stateChanged();
}

/// `then` may start the next task.
void ListTask::finish(const std::function<void()> &then)
{
    const auto next = then;
    const Task ended = std::move(*m_task); // outlives what is called
    m_task.reset();
    m_runner.reset();
    removeBanner();
    if (next)
        next();
    emit stateChanged();
}

void ListTask::abandon()
{
    m_tick.stop();
    m_runner.reset();
    m_task.reset();
    removeBanner();
}

void ListTask::showRunning()
{
    tell(BannerSubject::ListTask, [this] {
        return Message{Message::Kind::Info,
                       m_task->title(),
                       progressText(),
                       {{QStringLiteral("pauseTask"), tr("Pause"), [this] { pause(); }, true},
                        {QStringLiteral("cancelTask"), tr("Cancel"), [this] { cancel(); }, true}},
                       false};
    });
}

void ListTask::showStopped(const Stop &stop)
{
    tell(BannerSubject::ListTask, [this, stop] {
        const bool isPaused = stop.kind == Stop::Kind::ByPerson;
        const Explanation why = explain(stop);
        return Message{isPaused ? Message::Kind::Info : Message::Kind::Error,
                       isPaused ? tr("Paused. Nothing is being sent.") : why.what,
                       isPaused ? m_task->title() : why.advice,
                       {{QStringLiteral("resumeTask"), isPaused ? tr("Resume") : tr("Try Again"),
                         [this] { resume(); }, true},
                        {QStringLiteral("cancelTask"), tr("Cancel"), [this] { cancel(); }, true}},
                       false};
    });
}

QString ListTask::progressText() const
{
    if (m_isPausing)
        return tr("Finishing the current request…");
    const quint32 sent = m_runner ? m_runner->requests() : 0;
    const quint32 most = std::max(sent, m_task->plan.requests);
    QString count = m_task->plan.isMost ? tr("%L1 of up to %Ln request(s).", nullptr, int(most)).arg(sent)
                                        : tr("%L1 of about %Ln request(s).", nullptr, int(most)).arg(sent);
    const std::optional<Wait> wait = m_runner ? m_runner->wait() : std::nullopt;
    if (!wait || wait->left < 1s)
        return count;
    return tr("%1 Continuing in %2.").arg(count, countdown(wait->left));
}

void ListTask::showProgress()
{
    if (!m_task)
        return;
    for (const QPointer<BannerStack> &place : m_places) {
        if (place && place->has(BannerSubject::ListTask))
            place->setText(BannerSubject::ListTask, progressText());
    }
}

void ListTask::addPlace(BannerStack &banners)
{
    std::erase_if(m_places, [](const QPointer<BannerStack> &place) { return place.isNull(); });
    m_places.emplace_back(&banners);
    if (!m_task)
        return;
    if (m_runner->isRunning())
        showRunning();
    else if (m_runner->stop())
        showStopped(*m_runner->stop());
}

void ListTask::tell(BannerSubject subject, const std::function<Message()> &makeMessage)
{
    for (const QPointer<BannerStack> &place : m_places) {
        if (place)
            place->show(subject, makeMessage);
    }
}

void ListTask::tellProblem(const std::function<QString()> &title, const std::function<QString()> &text)
{
    tell(BannerSubject::ListResult, [title, text] { return problemMessage(title(), text()); });
}

void ListTask::tellNotRecorded(const JournalError &error)
{
    tellProblem([] { return tr("The result was not recorded."); }, [error] { return describe(error); });
}

void ListTask::removeBanner()
{
    for (const QPointer<BannerStack> &place : m_places) {
        if (place)
            place->remove(BannerSubject::ListTask);
    }
}

} // namespace dnc
