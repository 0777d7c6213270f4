// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "trace.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace dnc::test {

namespace {

using Kind = Call::Kind;
using Is = std::function<bool(const Call &)>;

/// As the fault library writes it.
struct Head {
    char kind;
    quint64 offset;
    quint64 size;
    quint32 pathSize;
};

Is is(Kind kind)
{
    return [kind](const Call &call) { return call.kind == kind; };
}

Is is(Kind kind, const QString &ending)
{
    return [=](const Call &call) { return call.kind == kind && call.path.endsWith(ending); };
}

/// The first that `wanted` holds for, from `at` on.
size_t next(const Trace &trace, size_t at, const Is &wanted)
{
    while (at < trace.size() && !wanted(trace[at]))
        ++at;
    return at;
}

/// The last one before `at`, or the first of all.
size_t before(const Trace &trace, size_t at, const Is &wanted)
{
    while (at > 0 && !wanted(trace[--at])) { }
    return at;
}

Place placeOf(const Trace &trace, const char *name, size_t at)
{
    const Kind kind = trace.at(at).kind;
    const auto end = trace.begin() + std::ptrdiff_t(at) + 1;
    return {name, opName(kind), int(std::count_if(trace.begin(), end, is(kind)))};
}

/// The places of the batch whose first bytes are sent at `sent`.
std::vector<Place> placesOfBatch(const Trace &trace, size_t sent)
{
    const size_t begun = before(trace, sent, is(Kind::Sync));
    const size_t received = next(trace, sent, is(Kind::Receive));
    const size_t settling = next(trace, received, is(Kind::Write));
    const size_t settled = next(trace, settling, is(Kind::Sync));
    const size_t answered = before(trace, settling, is(Kind::Receive));
    return {
        placeOf(trace, "first write of the intent",
                next(trace, before(trace, begun, is(Kind::Sync)), is(Kind::Write))),
        placeOf(trace, "last write of the intent", before(trace, begun, is(Kind::Write))),
        placeOf(trace, "sync of the intent", begun),
        placeOf(trace, "first send", sent),
        placeOf(trace, "last send", before(trace, received, is(Kind::Send))),
        placeOf(trace, "first byte received", received),
        placeOf(trace, "status line received", received + 12),
        placeOf(trace, "last header received", answered - 8), // some runs read once more, in vain
        placeOf(trace, "first write of the outcome", settling),
        placeOf(trace, "last write of the outcome", before(trace, settled, is(Kind::Write))),
        placeOf(trace, "sync of the outcome", settled),
        placeOf(trace, "telling", next(trace, settled, is(Kind::Tell))),
    };
}

} // namespace

Trace readTrace(const QByteArray &bytes, const QString &folder)
{
    Trace trace;
    for (qsizetype at = 0; at < bytes.size();) {
        Head head;
        std::memcpy(&head, bytes.constData() + at, sizeof head);
        at += qsizetype(sizeof head);
        Call call{Kind(head.kind), QString::fromUtf8(bytes.mid(at, head.pathSize)), qint64(head.offset), {}};
        at += head.pathSize;
        if (call.path.startsWith(folder))
            call.path = call.path.mid(folder.size() + 1);
        if (call.kind == Kind::Write || call.kind == Kind::Tell) {
            call.data = bytes.mid(at, qsizetype(head.size));
            at += qsizetype(head.size);
        }
        trace.push_back(call);
    }
    return trace;
}

QByteArray opName(Kind kind)
{
    switch (kind) {
    case Kind::Open:
        return "open";
    case Kind::Write:
        return "write";
    case Kind::Truncate:
        return "truncate";
    case Kind::Sync:
        return "sync";
    case Kind::Unlink:
        return "unlink";
    case Kind::Connect:
        return "connect";
    case Kind::Send:
        return "send";
    case Kind::Receive:
        return "recv";
    case Kind::Tell:
        return "tell";
    }
    return {};
}

int countOf(const Trace &trace, Kind kind)
{
    return int(std::ranges::count_if(trace, is(kind)));
}

std::vector<std::vector<Place>> placesInBatches(const Trace &trace)
{
    std::vector<std::vector<Place>> batches;
    for (size_t at = next(trace, 0, is(Kind::Send)); at < trace.size();) {
        batches.push_back(placesOfBatch(trace, at));
        at = next(trace, next(trace, at, is(Kind::Tell)), is(Kind::Send));
    }
    return batches;
}

std::vector<Place> placesAroundBatches(const Trace &trace)
{
    const size_t connected = next(trace, 0, is(Kind::Connect));
    const size_t begun = before(trace, connected, is(Kind::Sync));
    const size_t told = before(trace, trace.size(), is(Kind::Tell));
    const auto sqlite = QStringLiteral("journal.sqlite");
    const auto lock = QStringLiteral("lock.sqlite");
    const size_t made = next(trace, 0, is(Kind::Open, lock));
    return {
        placeOf(trace, "making the lock", made),
        placeOf(trace, "taking the lock", next(trace, made + 1, is(Kind::Open, lock))),
        placeOf(trace, "opening the journal", next(trace, 0, is(Kind::Open, sqlite))),
        placeOf(trace, "first page of the journal", next(trace, 0, is(Kind::Write, sqlite))),
        placeOf(trace, "opening the log", next(trace, 0, is(Kind::Open, QStringLiteral("-wal")))),
        placeOf(trace, "last write of the job",
                before(trace, before(trace, begun, is(Kind::Sync)), is(Kind::Write))),
        placeOf(trace, "sync of the job", before(trace, begun, is(Kind::Sync))),
        placeOf(trace, "connecting", connected),
        placeOf(trace, "first page cleared up", next(trace, told, is(Kind::Write, sqlite))),
        placeOf(trace, "removing the log", next(trace, told, is(Kind::Unlink, QStringLiteral("-wal")))),
    };
}

} // namespace dnc::test
