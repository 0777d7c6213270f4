// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/scene.h"

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

    bool isFull() const { return m_isFull; }
    int port() const { return m_port; }

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

Patience shortOne()
{
    Patience patience = quick();
    patience.whole = 300ms;
    return patience;
}

} // namespace

/// A service that cannot be reached: nothing is in doubt, because nothing was sent.
class ConnectFaultsTest : public QObject {
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

void ConnectFaultsTest::addTimes()
{
    QTest::addColumn<int>("times"); // -1: for ever
    QTest::newRow("once") << 1;
    QTest::newRow("three times") << 3;
    QTest::newRow("for ever") << -1;
}

void ConnectFaultsTest::comesBack(int deadPort, int times)
{
    Scene scene(501, {}, shortOne());
    Endpoint dead = scene.endpoint;
    dead.url.setPort(deadPort);
    int failures = 0;
    connect(&scene.uploader, &Uploader::settled, this, [&](const Settled &settled) {
        QCOMPARE(settled.status, EntryStatus::Pending);
        ++failures;
    });
    connect(&scene.uploader, &Uploader::stateChanged, this, [&](UploadState state) {
        if (state == UploadState::Waiting && failures == times)
            scene.uploader.pause();
    });
    scene.uploader.start(scene.job, dead);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(failures, times < 0 ? 7 : times);
    QCOMPARE(scene.journal.job(scene.job)->requests, quint32(failures));
    QCOMPARE(scene.counts()[EntryStatus::Pending], 501U);
    if (times < 0)
        QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::NoConnection);
    scene.uploader.disconnect(this);
    scene.uploader.resume(scene.endpoint);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(scene.untruth(), QString());
    QCOMPARE(scene.server.requestCount(), 2);
}

void ConnectFaultsTest::aRefusedConnectionIsTriedAgain_data()
{
    addTimes();
}

void ConnectFaultsTest::aRefusedConnectionIsTriedAgain()
{
    QFETCH(int, times);
    comesBack(closedPort(), times);
}

void ConnectFaultsTest::aBlackHoleIsTriedAgain_data()
{
    addTimes();
}

void ConnectFaultsTest::aBlackHoleIsTriedAgain()
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

void ConnectFaultsTest::staysPending(const QUrl &url)
{
    Scene scene(0, {}, shortOne());
    scene.endpoint.url = url;
    scene.job = scene.journal.createJob({.endpoint = url}, makeList(3)).value();
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::NoConnection);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 3U);
    QCOMPARE(scene.server.requestCount(), 0);
}

void ConnectFaultsTest::aNameThatNobodyKnowsLeavesEverythingPending()
{
    staysPending(QUrl(QStringLiteral("https://alta.invalid/v1")));
}

void ConnectFaultsTest::anAddressWithoutAWayLeavesEverythingPending()
{
    staysPending(QUrl(QStringLiteral("http://[::1]:%1/v1").arg(closedPort())));
}

/// Where localhost stands for ::1 too, nobody listens there.
void ConnectFaultsTest::oneOfTwoAddressesIsEnough()
{
    Scene scene(0);
    scene.endpoint.url.setHost(QStringLiteral("localhost"));
    scene.job = scene.journal.createJob({.endpoint = scene.endpoint.url}, makeList(501)).value();
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.untruth(), QString());
    QCOMPARE(scene.server.requestCount(), 2);
}

QTEST_GUILESS_MAIN(ConnectFaultsTest)
#include "tst_connectfaults.moc"
