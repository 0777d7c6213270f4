// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "support/wine.h"

#include <QSet>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

namespace {

/// How an upload ends while a fault lasts.
enum class Ending {
    TriesAgain, ///< by itself, and pauses when that was in vain
    NeedsAPerson, ///< pauses after one answer
    Waits, ///< as long as it is told
    Refuses, ///< the identifiers, for good
    ReadsBack, ///< looks on the list, and asks a person where that answers wrongly, too
    Asks, ///< a person, because the list says that nothing was added
};

struct Kind {
    const char *fault;
    Ending ending;
    Cause cause; ///< of the pause
    bool slow = false; ///< takes its time
    bool seen = true; ///< the service sees a request each time
};

constexpr Kind kinds[] = {
    // The connection, before a request.
    {"close-accept", Ending::TriesAgain, Cause::Interrupted, false, false},
    {"reset-accept", Ending::TriesAgain, Cause::Interrupted, false, false},
    // Sending.
    {"drop-accept", Ending::TriesAgain, Cause::Interrupted},
    {"drop-header", Ending::TriesAgain, Cause::Interrupted},
    {"drop-body", Ending::TriesAgain, Cause::Interrupted},
    {"drop-before", Ending::TriesAgain, Cause::Interrupted},
    {"drop-applied", Ending::TriesAgain, Cause::Interrupted},
    {"reset-body", Ending::TriesAgain, Cause::Interrupted},
    {"reset", Ending::TriesAgain, Cause::Interrupted},
    {"reset-applied", Ending::TriesAgain, Cause::Interrupted},
    {"stall-body", Ending::TriesAgain, Cause::TimedOut, true},
    {"stall-continue", Ending::TriesAgain, Cause::TimedOut, true},
    {"early-413", Ending::Refuses, Cause::BadRequest},
    // The answer's way.
    {"stall", Ending::TriesAgain, Cause::TimedOut, true},
    {"stall-applied", Ending::TriesAgain, Cause::TimedOut, true},
    {"stall-header", Ending::TriesAgain, Cause::TimedOut, true},
    {"drip-header", Ending::TriesAgain, Cause::TimedOut, true},
    {"drip-body", Ending::TriesAgain, Cause::TimedOut, true},
    {"cut-status", Ending::TriesAgain, Cause::Interrupted},
    {"status-only", Ending::TriesAgain, Cause::Interrupted},
    {"cut-header", Ending::TriesAgain, Cause::Interrupted},
    {"cut-body", Ending::ReadsBack, Cause::Unfamiliar},
    {"cut-chunk", Ending::ReadsBack, Cause::Unfamiliar},
    {"1xx-flood", Ending::TriesAgain, Cause::Interrupted},
    {"garbage", Ending::TriesAgain, Cause::Interrupted},
    {"old-http", Ending::TriesAgain, Cause::Interrupted},
    {"huge-header", Ending::TriesAgain, Cause::ResponseTooLarge, true},
    {"huge-body=9", Ending::TriesAgain, Cause::ResponseTooLarge, true},
    {"gzip-bomb", Ending::Asks, Cause::Unfamiliar},
    // What it says.
    {"html", Ending::TriesAgain, Cause::NotTheService},
    {"wrong-json", Ending::ReadsBack, Cause::Unfamiliar},
    {"other-json", Ending::Asks, Cause::Unfamiliar},
    {"fewer-counts", Ending::TriesAgain, Cause::NotTheService},
    {"nul-json", Ending::ReadsBack, Cause::Unfamiliar},
    {"deep-json", Ending::ReadsBack, Cause::Unfamiliar},
    {"duplicate-keys", Ending::TriesAgain, Cause::NotTheService},
    {"wrong-charset", Ending::ReadsBack, Cause::Unfamiliar},
    {"error-object", Ending::NeedsAPerson, Cause::NotTheService},
    // Statuses.
    {"202", Ending::TriesAgain, Cause::NotTheService},
    {"206", Ending::TriesAgain, Cause::NotTheService},
    {"301", Ending::NeedsAPerson, Cause::Redirected},
    {"302", Ending::NeedsAPerson, Cause::Redirected},
    {"307", Ending::NeedsAPerson, Cause::Redirected},
    {"308", Ending::NeedsAPerson, Cause::Redirected},
    {"400", Ending::Refuses, Cause::BadRequest},
    {"401", Ending::NeedsAPerson, Cause::Unauthorized},
    {"403", Ending::NeedsAPerson, Cause::Forbidden},
    {"404", Ending::NeedsAPerson, Cause::NotFound},
    {"405", Ending::NeedsAPerson, Cause::OtherRefusal},
    {"408", Ending::TriesAgain, Cause::TimedOut},
    {"409", Ending::TriesAgain, Cause::OtherRefusal},
    {"413", Ending::Refuses, Cause::BadRequest},
    {"422", Ending::Refuses, Cause::BadRequest},
    {"429=0", Ending::Waits, Cause::TooManyRequests},
    {"429-date=0", Ending::Waits, Cause::TooManyRequests},
    {"429-nonsense", Ending::Waits, Cause::TooManyRequests},
    {"500", Ending::TriesAgain, Cause::ServerFailure},
    {"500-applied", Ending::TriesAgain, Cause::ServerFailure},
    {"502", Ending::TriesAgain, Cause::ServerFailure},
    {"503", Ending::TriesAgain, Cause::ServerFailure},
    {"504", Ending::TriesAgain, Cause::ServerFailure},
};

sandbox::Options unlimited()
{
    return {.requestsPerMinute = 0};
}

bool isUnseen(const Kind &kind)
{
    const QByteArrayView fault(kind.fault);
    return isUnderWine() && (fault == "close-accept" || fault.startsWith("reset"));
}

bool timesOut(const Kind &kind)
{
    return kind.cause == Cause::TimedOut && kind.slow;
}

/// Qt reads a header over plain HTTP byte by byte, so on a busy machine 1 MiB of it takes a while: only the
/// faults that are about time-outs have short ones.
RetryPolicy retryPolicyFor(const Kind &kind)
{
    RetryPolicy retryPolicy = quick();
    retryPolicy.transferTimeout = timesOut(kind) ? 600ms : hangLimit;
    retryPolicy.requestTimeout = timesOut(kind) ? 1'000ms : hangLimit;
    return retryPolicy;
}

/// Few where halving them would go on for long; otherwise enough for two batches.
int countFor(const Kind &kind)
{
    return kind.ending == Ending::Refuses ? 4 : 501;
}

bool countsAgree(const UploadFixture &fixture, const Kind &kind)
{
    const quint32 known = fixture.journal.job(fixture.job)->requests;
    const quint32 seen = quint32(fixture.server.requestCount());
    // A short time-out may pass before a busy machine has sent anything.
    return kind.seen && !timesOut(kind) ? seen == known : seen <= known;
}

QByteArray lasting(const Kind &kind, const QByteArray &times)
{
    return QByteArray(kind.fault) + 'x' + times;
}

void addKinds()
{
    QTest::addColumn<const Kind *>("kind");
    for (const Kind &kind : kinds)
        QTest::newRow(kind.fault) << &kind;
}

} // namespace

Q_DECLARE_METATYPE(const Kind *)

/// Whatever a network or a service does wrong, for a while or for good: every identifier stays accounted for,
/// what is called confirmed is on the list, and the upload goes on when the fault is over.
class TestHttpFaults : public QObject {
    Q_OBJECT

private slots:
    void everyKindThatTheSandboxHasIsTried();
    void afterOneFaultEverythingIsConfirmed_data() { addKinds(); }
    void afterOneFaultEverythingIsConfirmed() { passes(1); }
    void afterThreeFaultsEverythingIsConfirmed_data() { addKinds(); }
    void afterThreeFaultsEverythingIsConfirmed() { passes(3); }
    void aFaultThatStaysPausesAndLosesNothing_data() { addKinds(); }
    void aFaultThatStaysPausesAndLosesNothing();
    void aRedirectReachesNobodyElse_data();
    void aRedirectReachesNobodyElse();
    void aSuccessNobodyDocumentedIsOne_data();
    void aSuccessNobodyDocumentedIsOne();

private:
    void passes(int times);
};

void TestHttpFaults::everyKindThatTheSandboxHasIsTried()
{
    // Those that harm nothing, or are several of the others at once.
    QSet<QString> tried{
        QStringLiteral("201"),          QStringLiteral("204"),        QStringLiteral("delay"),
        QStringLiteral("drip"),         QStringLiteral("list-json"),  QStringLiteral("get-403"),
        QStringLiteral("get-404"),      QStringLiteral("ok-text"),    QStringLiteral("false-ok"),
        QStringLiteral("delete-403"),   QStringLiteral("empty-page"), QStringLiteral("counted"),
        QStringLiteral("counted-less"), QStringLiteral("queued")};
    for (const Kind &kind : kinds)
        tried.insert(QString::fromLatin1(kind.fault).section(u'=', 0, 0));
    for (const QString &line : sandbox::faultHelp().split(u'\n')) {
        for (const QString &name : line.trimmed().section(QStringLiteral("  "), 0, 0).split(u' '))
            QVERIFY2(tried.contains(name.section(u'[', 0, 0)), qPrintable(name));
    }
}

void TestHttpFaults::passes(int times)
{
    QFETCH(const Kind *, kind);
    if (isUnseen(*kind))
        QSKIP(closingIsUnseen);
    UploadFixture fixture(countFor(*kind), unlimited(), retryPolicyFor(*kind));
    fixture.addFault(lasting(*kind, QByteArray::number(times)).constData());
    connect(&fixture.uploader, &Uploader::outcomeRecorded, this,
            [&] { QCOMPARE(fixture.invariantViolation(), QString()); });
    QVERIFY(fixture.run());
    for (int pauses = 0; kind->ending == Ending::NeedsAPerson && pauses < times; ++pauses) {
        QCOMPARE(fixture.uploader.state(), UploadState::Paused);
        QCOMPARE(fixture.uploader.stop()->verdict->cause, kind->cause);
        fixture.uploader.resume();
        QVERIFY(fixture.rest());
    }
    if (kind->ending == Ending::Asks) {
        QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::Question);
        fixture.uploader.answer(AnswerChoice::NotAdded, {});
        fixture.uploader.resume();
        QVERIFY(fixture.rest());
    }
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.invariantViolation(), QString());
    const quint32 rejected = fixture.counts()[EntryStatus::Rejected];
    QVERIFY(rejected == 0 || (kind->ending == Ending::Refuses && times == 3));
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed] + rejected, quint32(countFor(*kind)));
    QCOMPARE(quint32(fixture.server.list().size()) + rejected, quint32(countFor(*kind)));
    QVERIFY(countsAgree(fixture, *kind));
}

void TestHttpFaults::aFaultThatStaysPausesAndLosesNothing()
{
    QFETCH(const Kind *, kind);
    if (isUnseen(*kind))
        QSKIP(closingIsUnseen);
    RetryPolicy retryPolicy = retryPolicyFor(*kind);
    if (kind->slow)
        retryPolicy.retries = 2;
    UploadFixture fixture(countFor(*kind), unlimited(), retryPolicy);
    fixture.addFault(lasting(*kind, "*").constData());
    connect(&fixture.uploader, &Uploader::outcomeRecorded, this,
            [&] { QCOMPARE(fixture.invariantViolation(), QString()); });
    fixture.uploader.start(fixture.job, fixture.endpoint);
    if (kind->ending == Ending::Waits) {
        QTRY_VERIFY(fixture.server.requestCount() >= 4);
        fixture.uploader.pause();
    }
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 0U);
    const quint32 requests = fixture.journal.job(fixture.job)->requests;
    QVERIFY(countsAgree(fixture, *kind));
    if (kind->ending == Ending::Refuses) {
        QCOMPARE(fixture.uploader.state(), UploadState::Finished);
        QCOMPARE(fixture.counts()[EntryStatus::Rejected], quint32(countFor(*kind)));
        return;
    }
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    if (kind->ending == Ending::Asks || kind->ending == Ending::ReadsBack) {
        const Stop::Kind stop = fixture.uploader.stop()->kind;
        QVERIFY(stop == Stop::Kind::Question || (stop == Stop::Kind::ByAnswer && fixture.uploader.nextTry()));
        // They were added where the fault carries requests out; saying so would be true for that batch.
        fixture.uploader.answer(AnswerChoice::NotAdded, {});
    } else if (kind->ending != Ending::Waits) {
        QCOMPARE(fixture.uploader.stop()->verdict->cause, kind->cause);
        QCOMPARE(requests, kind->ending == Ending::NeedsAPerson ? 1U : 1U + quint32(retryPolicy.retries));
    }
    fixture.server.clearFaults();
    fixture.uploader.resume();
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], quint32(countFor(*kind)));
    QVERIFY(countsAgree(fixture, *kind));
}

void TestHttpFaults::aRedirectReachesNobodyElse_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("toItself");
    for (const char *status : {"301", "302", "307", "308"}) {
        QTest::addRow("%s to another server", status) << QByteArray(status) << false;
        QTest::addRow("%s in a circle", status) << QByteArray(status) << true;
    }
}

void TestHttpFaults::aRedirectReachesNobodyElse()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, toItself);
    sandbox::Sandbox other({.requestsPerMinute = 0});
    QVERIFY(other.listen());
    UploadFixture fixture(3, unlimited());
    const int port = (toItself ? fixture.server : other).url().port();
    fixture.addFault((status + '=' + QByteArray::number(port) + "x*").constData());
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->verdict->cause, Cause::Redirected);
    QCOMPARE(fixture.server.requestCount(), 1);
    QCOMPARE(other.requestCount(), 0);
    QCOMPARE(fixture.invariantViolation(), QString());
}

void TestHttpFaults::aSuccessNobodyDocumentedIsOne_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault : {"201x*", "204x*", "delay=20x*", "drip=1x*"})
        QTest::newRow(fault) << QByteArray(fault);
}

void TestHttpFaults::aSuccessNobodyDocumentedIsOne()
{
    QFETCH(QByteArray, fault);
    UploadFixture fixture(501, unlimited());
    fixture.addFault(fault.constData());
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.server.requestCount(), 2);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 501U);
    QCOMPARE(fixture.invariantViolation(), QString());
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
