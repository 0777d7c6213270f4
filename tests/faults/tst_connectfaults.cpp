// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/journal/job.h"

#include <QTcpServer>

#ifndef Q_OS_WIN
#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

namespace {

int closedPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return server.serverPort();
}

#ifndef Q_OS_WIN
/// A port whose queue of connections is full, so that nobody answers one more: what a firewall does that
/// throws packets away.
class BlackHole {
public:
    BlackHole()
    {
        const int server = add();
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(server, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(server, 0);
        ::getsockname(server, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        while (m_sockets.size() < 40 && !m_isFull) {
            pollfd client{.fd = add(), .events = POLLOUT, .revents = 0};
            ::fcntl(client.fd, F_SETFL, O_NONBLOCK);
            ::connect(client.fd, reinterpret_cast<sockaddr *>(&address), size);
            m_isFull = ::poll(&client, 1, 200) == 0;
        }
    }
    ~BlackHole()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(BlackHole)

    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] int port() const { return m_port; }

private:
    int add()
    {
        m_sockets.push_back(::socket(AF_INET, SOCK_STREAM, 0));
        return m_sockets.back();
    }

    std::vector<int> m_sockets;
    int m_port = 0;
    bool m_isFull = false;
};
#endif

RetryPolicy shortOne()
{
    RetryPolicy retryPolicy = quick();
    retryPolicy.requestTimeout = 300ms;
    return retryPolicy;
}

} // namespace

/// A service that cannot be reached: nothing is in doubt, because nothing was sent.
class TestConnectFaults : public QObject {
    Q_OBJECT

private slots:
    void aRefusedConnectionIsTriedAgain_data();
    void aRefusedConnectionIsTriedAgain();
    void aBlackHoleIsTriedAgain_data();
    void aBlackHoleIsTriedAgain();
    void aNameThatNobodyKnowsLeavesEverythingPending();
    void anAddressWithoutAWayLeavesEverythingPending();
    void oneOfTwoAddressesIsEnough();

private:
    static void addTimes();
    void comesBack(int deadPort, int times);
    void staysPending(const QUrl &url);
};

void TestConnectFaults::addTimes()
{
    QTest::addColumn<int>("times"); // -1: for ever
    QTest::newRow("once") << 1;
    QTest::newRow("three times") << 3;
    QTest::newRow("for ever") << -1;
}

void TestConnectFaults::comesBack(int deadPort, int times)
{
    UploadFixture fixture(501, {}, shortOne());
    Endpoint dead = fixture.endpoint;
    dead.url.setPort(deadPort);
    int failures = 0;
    connect(&fixture.uploader, &Uploader::outcomeRecorded, this, [&](const BatchOutcome &outcome) {
        QCOMPARE(outcome.status, EntryStatus::Pending);
        ++failures;
    });
    connect(&fixture.uploader, &Uploader::stateChanged, this, [&](UploadState state) {
        if (state == UploadState::Waiting && failures == times)
            fixture.uploader.pause();
    });
    fixture.uploader.start(fixture.job, dead);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(failures, times < 0 ? 7 : times);
    QCOMPARE(fixture.journal.job(fixture.job)->requests, quint32(failures));
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 501U);
    if (times < 0)
        QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::NoConnection);
    fixture.uploader.disconnect(this);
    fixture.uploader.resume(fixture.endpoint);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestConnectFaults::aRefusedConnectionIsTriedAgain_data()
{
    addTimes();
}

void TestConnectFaults::aRefusedConnectionIsTriedAgain()
{
    QFETCH(int, times);
    comesBack(closedPort(), times);
}

void TestConnectFaults::aBlackHoleIsTriedAgain_data()
{
    addTimes();
}

void TestConnectFaults::aBlackHoleIsTriedAgain()
{
#ifdef Q_OS_WIN
    QSKIP("makes its black hole of POSIX sockets");
#else
    QFETCH(int, times);
    const BlackHole hole;
    if (!hole.isFull())
        QSKIP("this system takes every connection, however many wait");
    comesBack(hole.port(), times);
#endif
}

void TestConnectFaults::staysPending(const QUrl &url)
{
    UploadFixture fixture(0, {}, shortOne());
    fixture.endpoint.url = url;
    fixture.job = fixture.journal.createJob({.endpoint = url}, makeList(3)).value();
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::NoConnection);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 3U);
    QCOMPARE(fixture.server.requestCount(), 0);
}

void TestConnectFaults::aNameThatNobodyKnowsLeavesEverythingPending()
{
    staysPending(QUrl(QStringLiteral("https://alta.invalid/v1")));
}

void TestConnectFaults::anAddressWithoutAWayLeavesEverythingPending()
{
    staysPending(QUrl(QStringLiteral("http://[::1]:%1/v1").arg(closedPort())));
}

/// Where localhost stands for ::1 too, nobody listens there.
void TestConnectFaults::oneOfTwoAddressesIsEnough()
{
    UploadFixture fixture(0);
    fixture.endpoint.url.setHost(QStringLiteral("localhost"));
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(501)).value();
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(fixture.server.requestCount(), 2);
}

QTEST_GUILESS_MAIN(TestConnectFaults)
#include "tst_connectfaults.moc"
