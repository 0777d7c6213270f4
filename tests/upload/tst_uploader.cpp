// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/scene.h"
#include "upload/connectiontest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <set>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

class UploaderTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdentifierArrivesInBatchesOfAtMost500();
    void theOutcomeIsDurableBeforeItIsTold();
    void aWrongTokenStopsAfterOneRequestAndANewOneGoesOn();
    void aMissingAccountStopsWithBothCauses();
    void aMissingAccountCanBeGivenLater();
    void oneRefusedIdentifierStandsAloneAndTheOthersGetThrough();
    void aToldWaitIsKeptAndThenGoesOn();
    void aServerFaultIsRetriedUntilItIsOver();
    void anAppliedRequestWhoseAnswerIsLostIsConfirmedInTheEnd();
    void aDroppedConnectionIsNeverResentSilently_data();
    void aDroppedConnectionIsNeverResentSilently();
    void aCaptivePortalIsNoSuccess();
    void aRedirectIsNotFollowed();
    void anUnreachableServiceLeavesEverythingPending();
    void aJobOfAnotherAccountIsNotContinued();
    void aShortListThatIsRefusedWhollyEndsRejected();
    void aServiceThatRefusesEverythingIsAskedAboutAndThenBelieved_data();
    void aServiceThatRefusesEverythingIsAskedAboutAndThenBelieved();
    void thePatienceOfPeopleIsLong();
    void theTokenGoesNowhereButIntoTheHeader();
    void testConnectionTellsWhetherItWouldWork();
};

void UploaderTest::everyIdentifierArrivesInBatchesOfAtMost500()
{
    Scene scene(1237);
    QSignalSpy settled(&scene.uploader, &Uploader::settled);
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.server.requestCount(), 3);
    QCOMPARE(settled.size(), 3);
    QCOMPARE(scene.server.list().size(), size_t(1237));
    std::set<QString> listed;
    for (const auto &item : scene.server.list())
        listed.insert(item.identifier);
    QCOMPARE(listed.size(), size_t(1237));
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 1237U);
}

void UploaderTest::theOutcomeIsDurableBeforeItIsTold()
{
    Scene scene(1200);
    quint32 told = 0;
    connect(&scene.uploader, &Uploader::settled, this, [&](const Settled &settled) {
        told += settled.range.count;
        QCOMPARE(scene.counts()[EntryStatus::Confirmed], told);
    });
    QVERIFY(scene.run());
    QCOMPARE(told, 1200U);
}

void UploaderTest::aWrongTokenStopsAfterOneRequestAndANewOneGoesOn()
{
    Scene scene(700);
    const QByteArray right = std::exchange(scene.endpoint.token, "wrong");
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::Unauthorized);
    QCOMPARE(scene.server.requestCount(), 1);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 700U);
    scene.endpoint.token = right;
    scene.uploader.resume(scene.endpoint);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 700U);
}

void UploaderTest::aMissingAccountStopsWithBothCauses()
{
    sandbox::Options options;
    options.account = QStringLiteral("acc-7");
    Scene scene(3, options);
    QVERIFY(scene.run());
    const Explanation words = explain(*scene.uploader.stop());
    QVERIFY(words.advice.contains(QStringLiteral("token")));
    QVERIFY(words.advice.contains(QStringLiteral("account ID")));
}

void UploaderTest::aMissingAccountCanBeGivenLater()
{
    sandbox::Options options;
    options.account = QStringLiteral("acc-7");
    Scene scene(600, options);
    QVERIFY(scene.run());
    scene.endpoint.account = QStringLiteral("acc-7");
    scene.uploader.resume(scene.endpoint);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.journal.job(scene.job)->draft.account, QStringLiteral("acc-7"));
}

void UploaderTest::oneRefusedIdentifierStandsAloneAndTheOthersGetThrough()
{
    sandbox::Options options;
    options.refuse = {QStringLiteral("p123@")};
    options.requestsPerMinute = 0;
    Scene scene(500, options);
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Rejected], 1U);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 499U);
    QCOMPARE(scene.server.list().size(), size_t(499));
    QVERIFY(scene.server.requestCount() <= 19);
    const JobEntries loaded = scene.journal.load(scene.job).value();
    QCOMPARE(loaded.entries.statusAt(123), EntryStatus::Rejected);
    QVERIFY(!loaded.entries.at(123).detail.empty());
}

void UploaderTest::aToldWaitIsKeptAndThenGoesOn()
{
    Scene scene(3);
    scene.addFault("429=1");
    std::optional<Wait> wait;
    connect(&scene.uploader, &Uploader::stateChanged, this, [&] {
        if (const auto current = scene.uploader.wait(); current && current->kind == WaitKind::Told)
            wait = current;
    });
    QElapsedTimer clock;
    clock.start();
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QVERIFY(wait);
    QCOMPARE(wait->after->cause, Cause::TooManyRequests);
    QVERIFY(clock.elapsed() >= 1000);
    QCOMPARE(scene.server.requestCount(), 2);
}

void UploaderTest::aServerFaultIsRetriedUntilItIsOver()
{
    Scene scene(3);
    scene.addFault("503x2");
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.server.requestCount(), 3);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 3U);
}

void UploaderTest::anAppliedRequestWhoseAnswerIsLostIsConfirmedInTheEnd()
{
    Scene scene(600);
    scene.addFault("drop-applied");
    bool wasInDoubt = false;
    connect(&scene.uploader, &Uploader::settled, this, [&](const Settled &settled) {
        wasInDoubt = wasInDoubt || settled.status == EntryStatus::Unknown;
    });
    QVERIFY(scene.run());
    QVERIFY(wasInDoubt);
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.server.list().size(), size_t(600));
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 600U);
}

void UploaderTest::aDroppedConnectionIsNeverResentSilently_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("kept"); // on a connection that has carried a request already
    const std::pair<const char *, const char *> closings[] = {
        {"drop-header", "before the request's body"},
        {"drop-body", "within the request's body"},
        {"drop-before", "after the request's body"},
        {"drop-applied", "before the status line"},
        {"cut-status", "within the status line"},
        {"status-only", "after the status line"},
        {"drop-accept", "at the first byte"},
        {"cut-header", "within the answer's header"},
        {"reset", "by a reset"},
    };
    for (const auto &[fault, place] : closings) {
        QTest::addRow("%s, new connection", place) << QByteArray(fault) << false;
        QTest::addRow("%s, kept connection", place) << QByteArray(fault) << true;
    }
}

void UploaderTest::aDroppedConnectionIsNeverResentSilently()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, kept);
    Scene scene(600);
    QBuffer log;
    QVERIFY(log.open(QBuffer::ReadWrite));
    scene.server.setLog(&log);
    scene.addFault((fault + (kept ? "@2" : "@1")).constData());
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    const QList<QByteArray> lines = log.data().split('\n');
    const auto connectionOf = [&](int request) {
        return QJsonDocument::fromJson(lines.at(request - 1))[u"connection"].toInt();
    };
    // Not by their numbers: Qt may connect once more before it sees that it cannot send the body again.
    QCOMPARE(connectionOf(2) == connectionOf(1), kept);
    QCOMPARE(connectionOf(3) == connectionOf(2), !kept);
    // What the service saw is what the journal knows of: two batches and the one attempt that was dropped.
    QCOMPARE(scene.journal.job(scene.job)->requests, 3U);
    QCOMPARE(scene.server.requestCount(), 3);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 600U);
}

void UploaderTest::aCaptivePortalIsNoSuccess()
{
    Scene scene(3);
    scene.addFault("html");
    QSignalSpy settled(&scene.uploader, &Uploader::settled);
    QVERIFY(scene.run());
    QCOMPARE(settled.first().first().value<Settled>().status, EntryStatus::Unknown);
    QCOMPARE(scene.server.list().size(), size_t(3));
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 3U);
}

void UploaderTest::aRedirectIsNotFollowed()
{
    Scene scene(3);
    scene.addFault("307");
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.uploader.stop()->verdict->cause, Cause::Redirected);
    QCOMPARE(scene.server.requestCount(), 1);
}

void UploaderTest::anUnreachableServiceLeavesEverythingPending()
{
    Scene scene(3, {}, Patience{});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    scene.endpoint.url.setPort(port);
    QSignalSpy settled(&scene.uploader, &Uploader::settled);
    scene.uploader.start(scene.job, scene.endpoint);
    QVERIFY(settled.wait(10'000));
    QCOMPARE(scene.counts()[EntryStatus::Pending], 3U);
    QCOMPARE(scene.uploader.wait()->kind, WaitKind::Backoff);
    QCOMPARE(scene.uploader.wait()->after->cause, Cause::NoConnection);
    scene.uploader.pause();
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
}

void UploaderTest::aJobOfAnotherAccountIsNotContinued()
{
    Scene scene(600);
    scene.addFault("401@2");
    QVERIFY(scene.run());
    scene.endpoint.account = QStringLiteral("somebody else");
    scene.uploader.resume(scene.endpoint);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.stop()->kind, Stop::Kind::OtherAccount);
    QCOMPARE(scene.server.requestCount(), 2);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 100U);
}

void UploaderTest::aShortListThatIsRefusedWhollyEndsRejected()
{
    sandbox::Options options;
    options.refuse = {QStringLiteral("@")};
    options.requestsPerMinute = 0;
    Scene scene(0, options);
    scene.job = scene.journal.createJob({.endpoint = scene.endpoint.url}, makeList(2)).value();
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Rejected], 2U);
    QCOMPARE(scene.server.list().size(), size_t(0));
}

void UploaderTest::aServiceThatRefusesEverythingIsAskedAboutAndThenBelieved_data()
{
    QTest::addColumn<bool>("anew"); // the person goes on in another process
    QTest::newRow("the same process") << false;
    QTest::newRow("a new process") << true;
}

void UploaderTest::aServiceThatRefusesEverythingIsAskedAboutAndThenBelieved()
{
    QFETCH(bool, anew);
    // The smallest batch that is worth a question: to its last identifier it takes 99 of a minute's requests.
    Scene scene(50, {.requestsPerMinute = 0, .refuse = {QStringLiteral("@")}});
    QVERIFY(scene.run());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.uploader.stop()->kind, Stop::Kind::EverythingRefused);
    QVERIFY(!scene.uploader.nextTry());
    QVERIFY(!explain(*scene.uploader.stop()).advice.isEmpty());
    QVERIFY2(scene.server.requestCount() <= 20, QByteArray::number(scene.server.requestCount()).constData());
    QCOMPARE(scene.counts()[EntryStatus::Rejected], 6U);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 44U);

    Uploader other(scene.journal, quick());
    Uploader &uploader = anew ? other : scene.uploader;
    QSignalSpy changed(&uploader, &Uploader::stateChanged);
    anew ? other.start(scene.job, scene.endpoint) : scene.uploader.resume();
    QTRY_VERIFY_WITH_TIMEOUT(uploader.state() == UploadState::Finished, 20'000);
    for (const QList<QVariant> &change : changed)
        QVERIFY(change.front().value<UploadState>() != UploadState::Paused);
    QCOMPARE(scene.counts()[EntryStatus::Rejected], 50U);
    QCOMPARE(scene.server.requestCount(), 99);
    QVERIFY(scene.server.list().empty());
}

void UploaderTest::thePatienceOfPeopleIsLong()
{
    const Patience patience;
    QCOMPARE(patience.silence, 30s);
    QCOMPARE(patience.whole, 60s);
    QCOMPARE(patience.shortestBackoff, 1s);
    QCOMPARE(patience.longestBackoff, 60s);
    QCOMPARE(patience.untold, 60s);
    QCOMPARE(patience.unwritten, 5s);
    QCOMPARE(patience.retries, 6);
}

void UploaderTest::theTokenGoesNowhereButIntoTheHeader()
{
    Scene scene(3);
    QBuffer log;
    QVERIFY(log.open(QBuffer::ReadWrite));
    scene.server.setLog(&log);
    QVERIFY(scene.run());
    QVERIFY(!log.data().contains(scene.endpoint.token));
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal"}) {
        QFile file(scene.folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.size() > 0);
        QVERIFY(!content.contains(scene.endpoint.token));
    }
}

void UploaderTest::testConnectionTellsWhetherItWouldWork()
{
    Scene scene(0);
    ConnectionTest test;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(scene.endpoint);
    QVERIFY(finished.wait());
    QCOMPARE(finished.takeFirst().first().value<Verdict>().cause, Cause::Accepted);
    scene.endpoint.token = "wrong";
    test.start(scene.endpoint);
    QVERIFY(finished.wait());
    QCOMPARE(finished.takeFirst().first().value<Verdict>().cause, Cause::Unauthorized);
    QCOMPARE(scene.server.list().size(), size_t(0));
}

QTEST_GUILESS_MAIN(UploaderTest)
#include "tst_uploader.moc"
