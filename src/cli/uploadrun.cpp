// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/uploadrun.h"

#include "cli/clitext.h"
#include "core/platform/interrupt.h"

#include <QEventLoop>
#include <QLocale>
#include <QTimer>

namespace dnc {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

bool isEnd(UploadState state)
{
    return state == UploadState::Paused || state == UploadState::Finished || state == UploadState::Canceled;
}

QString waitText(const Wait &wait)
{
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(wait.left).count());
    switch (wait.kind) {
    case WaitKind::Pace:
        return Cli::tr("Waiting %n second(s), to stay under the account's limit.", nullptr, seconds);
    case WaitKind::RetryAfter:
        return Cli::tr("The service asks to wait: %n second(s).", nullptr, seconds);
    case WaitKind::Lookup:
        return Cli::tr("The list does not show it yet. It is searched again in %n second(s).", nullptr,
                       seconds);
    case WaitKind::Backoff:
        return (wait.after ? explain(*wait.after).what + u' ' : QString())
            + Cli::tr("The same is sent again in %n second(s).", nullptr, seconds);
    }
    return {};
}

QString outcomeText(const BatchOutcome &outcome)
{
    const int count = int(outcome.range.count);
    const QString number = QLocale().toString(outcome.number);
    if (outcome.split)
        return Cli::tr("Batch %1 was refused: its %n identifier(s) are sent in parts.", nullptr, count)
            .arg(number);
    if (outcome.reading)
        return Cli::tr("Batch %1: the list is searched for what the answer leaves open.").arg(number);
    switch (outcome.status) {
    case EntryStatus::Confirmed:
        return Cli::tr("Batch %1: %n identifier(s) confirmed.", nullptr, count).arg(number);
    case EntryStatus::Rejected:
        return Cli::tr("Batch %1: %n identifier(s) rejected.", nullptr, count).arg(number);
    case EntryStatus::Unknown:
        return Cli::tr("Batch %1: no definite answer for %n identifier(s).", nullptr, count).arg(number);
    case EntryStatus::Pending:
    case EntryStatus::Valid:
    case EntryStatus::Invalid:
    case EntryStatus::Duplicate:
    case EntryStatus::Excluded:
    case EntryStatus::Listed:
        return Cli::tr("Batch %1: %n identifier(s) not applied.", nullptr, count).arg(number);
    }
    return {};
}

/// Prints progress relative to the whole job.
class Progress {
public:
    explicit Progress(const Job &job)
        : m_done(job.counts[EntryStatus::Confirmed] + job.counts[EntryStatus::Rejected])
        , m_all(m_done + job.counts[EntryStatus::Pending] + job.counts[EntryStatus::Unknown])
    {
    }

    [[nodiscard]] QString add(const BatchOutcome &outcome)
    {
        m_done += outcome.settled;
        return Cli::tr("%1 Done: %L2 of %L3.").arg(outcomeText(outcome)).arg(m_done).arg(m_all);
    }

private:
    quint32 m_done;
    quint32 m_all;
};

} // namespace

RunEnd runUpload(Journal &journal, const Job &job, const Endpoint &endpoint, const Interrupt &interrupt,
                 const Session &session)
{
    const Console &console = session.console;
    Uploader uploader(journal);
    uploader.setLooksUpRefused(session.arguments.looksUpRefused);
    Progress progress(job);
    QEventLoop loop;
    QObject::connect(&uploader, &Uploader::outcomeRecorded, &loop,
                     [&](const BatchOutcome &outcome) { console.progress(progress.add(outcome)); });
    QTimer second;
    second.setInterval(1s);
    QObject::connect(&second, &QTimer::timeout, &loop, [&] {
        if (const std::optional<Wait> wait = uploader.wait())
            console.status(waitText(*wait));
    });
    if (console.isLive())
        second.start();
    QObject::connect(&uploader, &Uploader::stateChanged, &loop, [&](UploadState state) {
        if (const std::optional<Wait> wait = uploader.wait(); wait && wait->left >= 1s) {
            if (console.isLive())
                console.status(waitText(*wait));
            else
                console.progress(waitText(*wait));
        }
        if (isEnd(state))
            loop.quit();
    });
    const auto stop = [&] {
        if (isEnd(uploader.state()) || uploader.state() == UploadState::Pausing)
            return;
        console.warn(Cli::tr("Stopping after the request on its way. A second signal stops at once."));
        uploader.pause();
    };
    QObject::connect(&interrupt, &Interrupt::raised, &loop, stop);
    uploader.start(job.id, endpoint);
    if (interrupt.isRaised())
        stop();
    if (!isEnd(uploader.state()))
        loop.exec();
    return {uploader.state(), uploader.stop(), uploader.serviceTime()};
}

} // namespace dnc
