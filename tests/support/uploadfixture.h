// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/sandbox.h"
#include "support/waiting.h"
#include "upload/journal/job.h"
#include "upload/uploader.h"

#include <QEventLoop>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace dnc::test {

inline EntryStore makeList(int count, const std::string &prefix = "p")
{
    EntryStore list;
    for (int i = 0; i < count; ++i) {
        const std::string text = prefix + std::to_string(i) + "@example.com";
        list.append(
            {.input = text, .identifier = text, .type = IdentifierType::Email, .status = EntryStatus::Valid});
    }
    return list;
}

/// The pauses of a person's upload, in milliseconds; its time-outs as they are.
inline RetryPolicy quick()
{
    return {.shortestBackoff = std::chrono::milliseconds(2),
            .longestBackoff = std::chrono::milliseconds(20),
            .defaultRetryAfter = std::chrono::milliseconds(20),
            .lookupDelays = {std::chrono::milliseconds(2), std::chrono::milliseconds(5),
                             std::chrono::milliseconds(15)}};
}

/// One job on its way to a sandbox.
struct UploadFixture {
    explicit UploadFixture(int identifiers, const sandbox::Options &options = {},
                           const RetryPolicy &retryPolicy = quick())
        : server(options)
        , journal(Journal::open(folder.path()).value())
        , uploader(journal, retryPolicy)
    {
        if (!server.listen())
            qFatal("no port");
        endpoint = {.url = server.url(), .token = options.token, .reserve = 0};
        job = journal.createJob({.endpoint = endpoint.url}, makeList(identifiers)).value();
    }

    void addFault(const char *fault)
    {
        const auto parsed = sandbox::parseFault(QString::fromLatin1(fault));
        if (!parsed)
            qFatal("no such fault: %s", fault);
        server.addFault(*parsed);
    }

    /// Runs until the uploader rests; false when it does not.
    bool run(std::chrono::milliseconds limit = hangLimit)
    {
        uploader.start(job, endpoint);
        return rest(limit);
    }
    /// By an event loop of its own: QTest::qWaitFor() sleeps 10 ms between any two events.
    bool rest(std::chrono::milliseconds limit = hangLimit)
    {
        QEventLoop loop;
        QObject::connect(&uploader, &Uploader::stateChanged, &loop, [&] {
            if (rests())
                loop.quit();
        });
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        if (!rests())
            loop.exec();
        return rests();
    }
    [[nodiscard]] bool rests() const
    {
        return uploader.state() == UploadState::Paused || uploader.state() == UploadState::Finished
            || uploader.state() == UploadState::Canceled;
    }
    [[nodiscard]] StatusCounts counts() const { return journal.job(job)->counts; }

    /// What contradicts the promise that every row is accounted for; empty where nothing does.
    [[nodiscard]] QString invariantViolation() const
    {
        QSet<QString> listed;
        for (const auto &item : server.list())
            listed.insert(item.identifier);
        if (listed.size() != qsizetype(server.list().size()))
            return QStringLiteral("the list has an identifier twice");
        const JobEntries loaded = journal.load(job).value();
        if (counts().total() != loaded.entries.size())
            return QStringLiteral("the counts do not add up");
        for (quint32 i = 0; i < loaded.entries.size(); ++i) {
            const EntryStatus status = loaded.entries.statusAt(i);
            const QString identifier = QString::fromStdString(std::string(loaded.entries.at(i).identifier));
            if (status == EntryStatus::Confirmed && !listed.contains(identifier))
                return QStringLiteral("%1 is called confirmed and is not on the list").arg(identifier);
            if (status == EntryStatus::Rejected && listed.contains(identifier))
                return QStringLiteral("%1 is called rejected and is on the list").arg(identifier);
        }
        return {};
    }

    QTemporaryDir folder;
    sandbox::Sandbox server;
    Endpoint endpoint;
    Journal journal;
    JobId job = 0;
    Uploader uploader;
};

} // namespace dnc::test
