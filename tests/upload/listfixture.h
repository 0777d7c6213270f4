// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/uploadfixture.h"
#include "upload/listlook.h"
#include "upload/listrunner.h"
#include "upload/mirror/mirror.h"
#include "upload/wire/endpoint.h"

#include <QEventLoop>

namespace dnc::test {

/// A list at a sandbox, and what reads it.
struct ListFixture {
    explicit ListFixture(const sandbox::Options &options = {.requestsPerMinute = 0})
        : server(options)
        , journal(Journal::open(folder.path()).value())
        , runner(journal, quick())
    {
        if (!server.listen())
            qFatal("no port");
        endpoint = {.url = server.url(), .token = options.token, .reserve = 0};
    }

    [[nodiscard]] static Identifier person(int number)
    {
        return {IdentifierType::Email, "p" + std::to_string(number) + "@example.com"};
    }
    /// `count` of them from `first` on.
    [[nodiscard]] static std::vector<Identifier> people(int first, int count)
    {
        std::vector<Identifier> identifiers;
        for (int i = first; i < first + count; ++i)
            identifiers.push_back(person(i));
        return identifiers;
    }
    /// Puts people from 0 on onto the list, by hand.
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            server.addAsOther(QString::fromStdString(person(i).value), QStringLiteral("email"));
    }
    [[nodiscard]] Mirror mirror() const
    {
        return Mirror::open(folder.path(), serviceName(endpoint.url), endpoint.account).value();
    }
    /// Runs until the work is done or stops; false where it hangs. Stops by itself after `requests`.
    bool run(ListWork &work, quint32 requests = 0)
    {
        QEventLoop loop;
        QObject::connect(&runner, &ListRunner::ended, &loop, &QEventLoop::quit);
        const quint32 before = runner.requests();
        QObject::connect(&runner, &ListRunner::progressed, &loop, [&] {
            if (requests > 0 && runner.requests() - before == requests)
                runner.pause();
        });
        QTimer::singleShot(hangLimit, &loop, &QEventLoop::quit);
        runner.start(work, {.endpoint = endpoint.url, .account = endpoint.account}, 0, endpoint);
        if (runner.isRunning())
            loop.exec();
        return !runner.isRunning();
    }

    QTemporaryDir folder;
    sandbox::Sandbox server;
    Endpoint endpoint;
    Journal journal;
    ListRunner runner;
};

} // namespace dnc::test
