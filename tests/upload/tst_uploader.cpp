// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/journal/job.h"
#include "upload/wire/connectiontest.h"

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

class TestUploader : public QObject {
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
    void theDefaultsAreWhatPeopleGet();
    void theTokenGoesNowhereButIntoTheHeader();
    void testConnectionTellsWhetherItWouldWork();
};

void TestUploader::everyIdentifierArrivesInBatchesOfAtMost500()
{
    UploadFixture fixture(1237);
    QSignalSpy recorded(&fixture.uploader, &Uploader::outcomeRecorded);
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.server.requestCount(), 3);
    QCOMPARE(recorded.size(), 3);
    QCOMPARE(fixture.server.list().size(), size_t(1237));
    std::set<QString> listed;
    for (const auto &item : fixture.server.list())
        listed.insert(item.identifier);
    QCOMPARE(listed.size(), size_t(1237));
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 1237U);
}

void TestUploader::theOutcomeIsDurableBeforeItIsTold()
{
    UploadFixture fixture(1200);
    quint32 confirmed = 0;
    connect(&fixture.uploader, &Uploader::outcomeRecorded, this, [&](const BatchOutcome &outcome) {
        confirmed += outcome.range.count;
        QCOMPARE(fixture.counts()[EntryStatus::Confirmed], confirmed);
    });
    QVERIFY(fixture.run());
    QCOMPARE(confirmed, 1200U);
}

void TestUploader::aWrongTokenStopsAfterOneRequestAndANewOneGoesOn()
{
    UploadFixture fixture(700);
    const QByteArray right = std::exchange(fixture.endpoint.token, "wrong");
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::Unauthorized);
    QCOMPARE(fixture.server.requestCount(), 1);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 700U);
    fixture.endpoint.token = right;
    fixture.uploader.resume(fixture.endpoint);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 700U);
}

void TestUploader::aMissingAccountStopsWithBothCauses()
{
    sandbox::Options options;
    options.account = QStringLiteral("acc-7");
    UploadFixture fixture(3, options);
    QVERIFY(fixture.run());
    const Explanation words = explain(*fixture.uploader.stop());
    QVERIFY(words.advice.contains(QStringLiteral("token")));
    QVERIFY(words.advice.contains(QStringLiteral("account ID")));
}

void TestUploader::aMissingAccountCanBeGivenLater()
{
    sandbox::Options options;
    options.account = QStringLiteral("acc-7");
    UploadFixture fixture(600, options);
    QVERIFY(fixture.run());
    fixture.endpoint.account = QStringLiteral("acc-7");
    fixture.uploader.resume(fixture.endpoint);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.journal.job(fixture.job)->draft.account, QStringLiteral("acc-7"));
}

void TestUploader::oneRefusedIdentifierStandsAloneAndTheOthersGetThrough()
{
    sandbox::Options options;
    options.refuse = {QStringLiteral("p123@")};
    options.requestsPerMinute = 0;
    UploadFixture fixture(500, options);
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Rejected], 1U);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 499U);
    QCOMPARE(fixture.server.list().size(), size_t(499));
    QVERIFY(fixture.server.requestCount() <= 20); // one of them looks for it on the list;
    const JobEntries loaded = fixture.journal.load(fixture.job).value();
    QCOMPARE(loaded.entries.statusAt(123), EntryStatus::Rejected);
    QVERIFY(!loaded.entries.at(123).detail.empty());
}

void TestUploader::aToldWaitIsKeptAndThenGoesOn()
{
    UploadFixture fixture(3);
    fixture.addFault("429=1");
    std::optional<Wait> wait;
    connect(&fixture.uploader, &Uploader::stateChanged, this, [&] {
        if (const auto current = fixture.uploader.wait(); current && current->kind == WaitKind::RetryAfter)
            wait = current;
    });
    QElapsedTimer clock;
    clock.start();
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QVERIFY(wait);
    QCOMPARE(wait->after->cause, Cause::TooManyRequests);
    QVERIFY(clock.elapsed() >= 1000);
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestUploader::aServerFaultIsRetriedUntilItIsOver()
{
    UploadFixture fixture(3);
    fixture.addFault("503x2");
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.server.requestCount(), 3);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 3U);
}

void TestUploader::anAppliedRequestWhoseAnswerIsLostIsConfirmedInTheEnd()
{
    UploadFixture fixture(600);
    fixture.addFault("drop-applied");
    bool wasUnknown = false;
    connect(&fixture.uploader, &Uploader::outcomeRecorded, this, [&](const BatchOutcome &outcome) {
        wasUnknown = wasUnknown || outcome.status == EntryStatus::Unknown;
    });
    QVERIFY(fixture.run());
    QVERIFY(wasUnknown);
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.server.list().size(), size_t(600));
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 600U);
}

void TestUploader::aDroppedConnectionIsNeverResentSilently_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("request");
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
        QTest::addRow("%s, first request", place) << QByteArray(fault) << 1;
        QTest::addRow("%s, second request", place) << QByteArray(fault) << 2;
    }
}

void TestUploader::aDroppedConnectionIsNeverResentSilently()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, request);
    UploadFixture fixture(600);
    QBuffer log;
    QVERIFY(log.open(QBuffer::ReadWrite));
    fixture.server.setLog(&log);
    fixture.addFault((fault + '@' + QByteArray::number(request)).constData());
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QSet<int> connections;
    for (const QByteArray &line : log.data().trimmed().split('\n'))
        connections << QJsonDocument::fromJson(line)[u"connection"].toInt();
    QCOMPARE(connections.size(), 3); // each request has its own
    // What the service saw is what the journal knows of: two batches and the one attempt that was dropped.
    QCOMPARE(fixture.journal.job(fixture.job)->requests, 3U);
    QCOMPARE(fixture.server.requestCount(), 3);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 600U);
}

void TestUploader::aCaptivePortalIsNoSuccess()
{
    UploadFixture fixture(3);
    fixture.addFault("html");
    QSignalSpy recorded(&fixture.uploader, &Uploader::outcomeRecorded);
    QVERIFY(fixture.run());
    QCOMPARE(recorded.first().first().value<BatchOutcome>().status, EntryStatus::Unknown);
    QCOMPARE(fixture.server.list().size(), size_t(3));
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 3U);
}

void TestUploader::aRedirectIsNotFollowed()
{
    UploadFixture fixture(3);
    fixture.addFault("307");
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::Redirected);
    QCOMPARE(fixture.server.requestCount(), 1);
}

void TestUploader::anUnreachableServiceLeavesEverythingPending()
{
    UploadFixture fixture(3, {}, RetryPolicy{});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    fixture.endpoint.url.setPort(port);
    QSignalSpy recorded(&fixture.uploader, &Uploader::outcomeRecorded);
    fixture.uploader.start(fixture.job, fixture.endpoint);
    QVERIFY(recorded.wait(hangLimitMs));
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 3U);
    QCOMPARE(fixture.uploader.wait()->kind, WaitKind::Backoff);
    QCOMPARE(fixture.uploader.wait()->after->cause, Cause::NoConnection);
    fixture.uploader.pause();
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
}

void TestUploader::aJobOfAnotherAccountIsNotContinued()
{
    UploadFixture fixture(600);
    fixture.addFault("401@2");
    QVERIFY(fixture.run());
    fixture.endpoint.account = QStringLiteral("somebody else");
    fixture.uploader.resume(fixture.endpoint);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::OtherAccount);
    QCOMPARE(fixture.server.requestCount(), 2);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 100U);
}

void TestUploader::aShortListThatIsRefusedWhollyEndsRejected()
{
    sandbox::Options options;
    options.refuse = {QStringLiteral("@")};
    options.requestsPerMinute = 0;
    UploadFixture fixture(0, options);
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(2)).value();
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Rejected], 2U);
    QCOMPARE(fixture.server.list().size(), size_t(0));
}

void TestUploader::aServiceThatRefusesEverythingIsAskedAboutAndThenBelieved_data()
{
    QTest::addColumn<bool>("anew"); // the person goes on in another process
    QTest::newRow("the same process") << false;
    QTest::newRow("a new process") << true;
}

void TestUploader::aServiceThatRefusesEverythingIsAskedAboutAndThenBelieved()
{
    QFETCH(bool, anew);
    // The smallest batch that is worth a question: to its last identifier it takes 98 of a minute's requests.
    UploadFixture fixture(33, {.requestsPerMinute = 0, .refuse = {QStringLiteral("@")}});
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::EverythingRefused);
    QVERIFY(!fixture.uploader.nextTry());
    QVERIFY(!explain(*fixture.uploader.stop()).advice.isEmpty());
    QVERIFY2(fixture.server.requestCount() <= 26,
             QByteArray::number(fixture.server.requestCount()).constData());
    QCOMPARE(fixture.counts()[EntryStatus::Rejected], 6U);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 27U);

    Uploader other(fixture.journal, quick());
    Uploader &uploader = anew ? other : fixture.uploader;
    QSignalSpy changed(&uploader, &Uploader::stateChanged);
    anew ? other.start(fixture.job, fixture.endpoint) : fixture.uploader.resume();
    QTRY_VERIFY(uploader.state() == UploadState::Finished);
    for (const QList<QVariant> &change : changed)
        QVERIFY(change.front().value<UploadState>() != UploadState::Paused);
    QCOMPARE(fixture.counts()[EntryStatus::Rejected], 33U);
    QCOMPARE(fixture.server.requestCount(), 65 + 33); // each single one is looked for
    QVERIFY(fixture.server.list().empty());
}

void TestUploader::theDefaultsAreWhatPeopleGet()
{
    const RetryPolicy retryPolicy;
    QCOMPARE(retryPolicy.transferTimeout, 30s);
    QCOMPARE(retryPolicy.requestTimeout, 60s);
    QCOMPARE(retryPolicy.shortestBackoff, 1s);
    QCOMPARE(retryPolicy.longestBackoff, 60s);
    QCOMPARE(retryPolicy.defaultRetryAfter, 60s);
    QCOMPARE(retryPolicy.cancelRetryDelay, 5s);
    QCOMPARE(retryPolicy.retries, 6);
}

void TestUploader::theTokenGoesNowhereButIntoTheHeader()
{
    UploadFixture fixture(3);
    QBuffer log;
    QVERIFY(log.open(QBuffer::ReadWrite));
    fixture.server.setLog(&log);
    QVERIFY(fixture.run());
    QVERIFY(!log.data().contains(fixture.endpoint.token));
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal"}) {
        QFile file(fixture.folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.size() > 0);
        QVERIFY(!content.contains(fixture.endpoint.token));
    }
}

void TestUploader::testConnectionTellsWhetherItWouldWork()
{
    UploadFixture fixture(0);
    ConnectionTest test;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(fixture.endpoint);
    QVERIFY(finished.wait(hangLimitMs));
    QCOMPARE(finished.takeFirst().first().value<Verdict>().cause, Cause::Accepted);
    fixture.endpoint.token = "wrong";
    test.start(fixture.endpoint);
    QVERIFY(finished.wait(hangLimitMs));
    QCOMPARE(finished.takeFirst().first().value<Verdict>().cause, Cause::Unauthorized);
    QCOMPARE(fixture.server.list().size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestUploader)
#include "tst_uploader.moc"
