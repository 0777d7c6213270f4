// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/uploadevents.h"

#include "upload/wire/uploadlog.h"

namespace dnc {

namespace {

const char *nameOf(UploadState state)
{
    switch (state) {
    case UploadState::Idle:
        return "idle";
    case UploadState::Sending:
        return "sending";
    case UploadState::Waiting:
        return "waiting";
    case UploadState::Pausing:
        return "pausing";
    case UploadState::Paused:
        return "paused";
    case UploadState::Finished:
        return "finished";
    case UploadState::Canceled:
        return "canceled";
    }
    Q_UNREACHABLE();
}

const char *nameOf(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Pace:
        return "pace";
    case WaitKind::RetryAfter:
        return "retry-after";
    case WaitKind::Backoff:
        return "backoff";
    case WaitKind::Lookup:
        return "lookup";
    }
    Q_UNREACHABLE();
}

const char *nameOf(Stop::Kind kind)
{
    switch (kind) {
    case Stop::Kind::ByPerson:
        return "by the person";
    case Stop::Kind::ByAnswer:
        return "by an answer";
    case Stop::Kind::EverythingRefused:
        return "everything is refused";
    case Stop::Kind::JournalFailed:
        return "the journal failed";
    case Stop::Kind::Question:
        return "a question about an answer";
    case Stop::Kind::OtherAccount:
        return "another address or account";
    case Stop::Kind::InternalError:
        return "a fault of this program";
    }
    Q_UNREACHABLE();
}

void logWait(const Wait &wait)
{
    // Nearly every request waits for its turn; that would drown the rest.
    if (wait.kind == WaitKind::Pace)
        qCDebug(uploadLog, "waiting: %s, %lld ms", nameOf(wait.kind), qint64(wait.left.count()));
    else
        qCInfo(uploadLog, "waiting: %s, %lld ms", nameOf(wait.kind), qint64(wait.left.count()));
}

void logStop(const Stop &stop)
{
    if (stop.kind == Stop::Kind::ByPerson)
        qCInfo(uploadLog, "paused: %s", nameOf(stop.kind));
    else
        qCWarning(uploadLog, "paused: %s%s%s", nameOf(stop.kind), stop.verdict ? ", " : "",
                  stop.verdict ? logName(stop.verdict->cause) : "");
}

} // namespace

void logStart(const Job &job, const Endpoint &endpoint)
{
    qCInfo(uploadLog, "job %lld: %u pending, %u unknown, %u requests so far, reserve %d", job.id,
           job.counts[EntryStatus::Pending], job.counts[EntryStatus::Unknown], job.requests,
           endpoint.reserve);
}

void logRequest(const ClaimedBatch &batch, const QByteArray &requestId, qsizetype bytes)
{
    qCInfo(uploadLog, "batch %u: %u identifiers, %lld bytes%s, request %s", batch.number, batch.range.count,
           qint64(bytes), batch.unknown ? ", sent before" : "", requestId.constData());
}

void logVerdict(const Verdict &verdict)
{
    qCInfo(uploadLog, "verdict: %s, %s, next: %s", logName(verdict.outcome), logName(verdict.cause),
           logName(verdict.next));
}

void logState(const Uploader &uploader)
{
    if (const std::optional<Wait> wait = uploader.wait())
        logWait(*wait);
    else if (const std::optional<Stop> stop = uploader.stop())
        logStop(*stop);
    else
        qCInfo(uploadLog, "%s", nameOf(uploader.state()));
}

} // namespace dnc
