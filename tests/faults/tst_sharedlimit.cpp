// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/journal/job.h"

#include <QBuffer>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <deque>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

namespace {

constexpr int clients = 3;
constexpr int requestsEach = 8;
constexpr int limit = 10;
constexpr std::chrono::seconds minute{3}; // of the sandbox: nobody waits for a whole one here

/// One program with a data folder of its own.
struct Client {
    Client()
        : journal(Journal::open(folder.path()).value())
        , uploader(journal, RetryPolicy{})
    {
    }

    QTemporaryDir folder;
    Journal journal;
    Uploader uploader;
    JobId job = 0;
};

/// One line of the sandbox's log.
struct Seen {
    qint64 time = 0; ///< milliseconds
    int status = 0;
    QString requestId;
};

std::vector<Seen> readLog(const QByteArray &log)
{
    std::vector<Seen> seen;
    for (const QByteArray &line : log.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        seen.push_back(
            {QDateTime::fromString(object[u"time"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(),
             object[u"status"].toInt(), object[u"requestId"].toString()});
    }
    return seen;
}

} // namespace

/// Several programs spend the limit of one account: each is told to wait, each waits, and all finish.
class TestSharedLimit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void allFinish();
    void noMinuteHasMoreThanTheLimit();
    void whoIsToldToWaitWaits();
    void nobodyStarves();

private:
    [[nodiscard]] int clientOf(const QString &requestId) const { return m_clientOf.value(requestId, -1); }

    std::array<Client, clients> m_clients;
    std::vector<Seen> m_log;
    QHash<QString, int> m_clientOf;
    size_t m_listed = 0;
};

void TestSharedLimit::initTestCase()
{
    // Without the headers each would know beforehand, and none would ever be refused.
    sandbox::Sandbox server({.requestsPerMinute = limit, .minute = minute, .rateHeaders = false});
    QVERIFY(server.listen());
    QBuffer log;
    QVERIFY(log.open(QBuffer::ReadWrite));
    server.setLog(&log);
    const Endpoint endpoint{.url = server.url(), .token = sandbox::Options{}.token, .reserve = 0};
    for (int i = 0; i < clients; ++i) {
        Client &client = m_clients[size_t(i)];
        const EntryStore list = makeList(requestsEach * int(maxBatchSize), std::to_string(i) + "-");
        client.job = client.journal.createJob({.endpoint = endpoint.url}, list).value();
        client.uploader.start(client.job, endpoint);
    }
    const auto allRest = [this] {
        return std::ranges::all_of(m_clients, [](const Client &client) {
            return client.uploader.state() == UploadState::Finished
                || client.uploader.state() == UploadState::Paused;
        });
    };
    QTRY_VERIFY(allRest());
    m_log = readLog(log.data());
    m_listed = server.list().size();
    for (int i = 0; i < clients; ++i) {
        const Client &client = m_clients[size_t(i)];
        const std::vector<Attempt> attempts = client.journal.attempts(client.job).value();
        for (const Attempt &attempt : attempts)
            m_clientOf.insert(attempt.requestId, i);
    }
}

void TestSharedLimit::allFinish()
{
    for (const Client &client : m_clients) {
        QCOMPARE(client.uploader.state(), UploadState::Finished);
        QCOMPARE(client.journal.job(client.job)->counts[EntryStatus::Confirmed],
                 quint32(requestsEach) * maxBatchSize);
    }
    QCOMPARE(m_listed, size_t(clients * requestsEach) * maxBatchSize);
    QCOMPARE(m_log.size(), size_t(m_clientOf.size())); // one request on the wire for each in a journal
}

void TestSharedLimit::noMinuteHasMoreThanTheLimit()
{
    std::deque<qint64> window;
    for (const Seen &seen : m_log) {
        if (seen.status == 429)
            continue;
        QCOMPARE(seen.status, 200);
        // The log's clock is read a moment after the limit's own.
        while (!window.empty() && window.front() <= seen.time - (minute - 100ms) / 1ms)
            window.pop_front();
        window.push_back(seen.time);
        QVERIFY2(window.size() <= limit, QByteArray::number(qulonglong(window.size())).constData());
    }
}

void TestSharedLimit::whoIsToldToWaitWaits()
{
    std::array<qint64, clients> refusedAt{};
    int refused = 0;
    for (const Seen &seen : m_log) {
        const int client = clientOf(seen.requestId);
        QVERIFY(client >= 0);
        // Retry-After is a whole second at least.
        QVERIFY2(refusedAt[size_t(client)] == 0 || seen.time - refusedAt[size_t(client)] >= 990,
                 QByteArray::number(seen.time - refusedAt[size_t(client)]).constData());
        refusedAt[size_t(client)] = seen.status == 429 ? seen.time : 0;
        refused += seen.status == 429 ? 1 : 0;
    }
    QVERIFY(refused > 0); // or nothing of this was tried
    QVERIFY2(refused <= int(m_log.size()) / 2, QByteArray::number(refused).constData());
}

void TestSharedLimit::nobodyStarves()
{
    std::array<int, clients> inARow{};
    for (const Seen &seen : m_log) {
        int &count = inARow[size_t(clientOf(seen.requestId))];
        count = seen.status == 429 ? count + 1 : 0;
        QVERIFY2(count <= 5, QByteArray::number(count).constData());
    }
}

QTEST_GUILESS_MAIN(TestSharedLimit)
#include "tst_sharedlimit.moc"
