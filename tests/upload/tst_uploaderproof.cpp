// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/journal/job.h"
#include "upload/journal/journalproof.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;
using Kind = AnswerQuestion::Kind;

namespace {

const Author ann{QStringLiteral("ann"), QStringLiteral("desk-7")};

/// How many rows are confirmed by what.
std::map<Proof, int> proofsOf(const UploadFixture &fixture)
{
    std::map<Proof, int> proofs;
    const JobEntries loaded = fixture.journal.load(fixture.job).value();
    for (quint32 i = 0; i < loaded.entries.size(); ++i) {
        if (loaded.entries.statusAt(i) == EntryStatus::Confirmed)
            ++proofs[loaded.deliveries[i].proof];
    }
    return proofs;
}

std::optional<AnswerQuestion> questionOf(const UploadFixture &fixture)
{
    const std::optional<Stop> stop = fixture.uploader.stop();
    return stop ? stop->question : std::nullopt;
}

sandbox::Options unlimited()
{
    return {.requestsPerMinute = 0};
}

} // namespace

Q_DECLARE_METATYPE(dnc::AnswerQuestion::Kind)

/// Answers that do not confirm by themselves.
class TestUploaderProof : public QObject {
    Q_OBJECT

private slots:
    void anUnfamiliarAnswerIsReadBackOnce_data();
    void anUnfamiliarAnswerIsReadBackOnce();
    void whatIsNotOnTheListIsAsked();
    void aDecisionHoldsForTheShapeUntilItIsRevoked();
    void aBatchThatWasNotAddedIsPendingUntilResume();
    void aListThatCannotBeReadIsAsked_data();
    void aListThatCannotBeReadIsAsked();
    void lateAndOtherwiseStoredEntriesAreFound_data();
    void lateAndOtherwiseStoredEntriesAreFound();
    void whatARefusalAddedProvesNoPart();
    void whatWasListedBeforeConfirmsItselfAlone();
    void fewerThanSentIsAskedOnce();
    void eachOfABatchCanBeLookedFor();
    void anotherSuccessIsAskedForItsBatchAlone();
    void aRefusedIdentifierThatIsListedIsConfirmed();
    void refusedBatchesAreLookedUpOnRequest_data();
    void refusedBatchesAreLookedUpOnRequest();
    void aListThatCannotBeReadIsSplitAsBefore();
    void aRestartReadsBackAgain();
    void aDecisionCanBeMadeBeforeResuming();
    void holdsByHeadersSurviveARestart();
};

void TestUploaderProof::anUnfamiliarAnswerIsReadBackOnce_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault : {"ok-textx*", "empty-pagex*", "countedx*"})
        QTest::newRow(fault) << QByteArray(fault);
}

void TestUploaderProof::anUnfamiliarAnswerIsReadBackOnce()
{
    QFETCH(QByteArray, fault);
    UploadFixture fixture(1200, unlimited());
    fixture.addFault(fault.constData());
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Answer, 700}, {Proof::Sample, 500}}));
    QCOMPARE(fixture.server.requestCount(), 3 + 3);
    QCOMPARE(fixture.journal.job(fixture.job)->requests, 6U);
    const auto accepted = acceptedAnswers(fixture.journal).value();
    QCOMPARE(accepted.size(), size_t(1));
    QCOMPARE(accepted.front().proof, Proof::Sample);
    // Once it is revoked, it is read back again.
    QVERIFY(revokeAnswer(fixture.journal, accepted.front()));
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(10, "q")).value();
    QVERIFY(fixture.run());
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Sample, 10}}));
}

void TestUploaderProof::whatIsNotOnTheListIsAsked()
{
    UploadFixture fixture(600, unlimited());
    fixture.addFault("false-ok");
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::Question);
    QVERIFY(!fixture.uploader.nextTry());
    const AnswerQuestion question = questionOf(fixture).value();
    QCOMPARE(question.kind, Kind::NotListed);
    QCOMPARE(question.words, QStringLiteral("OK"));
    QCOMPARE(question.code.size(), 16);
    QVERIFY(explain(*fixture.uploader.stop()).what.contains(QStringLiteral("OK")));
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 0U);
    QCOMPARE(fixture.counts()[EntryStatus::Unknown], 500U);
    QCOMPARE(fixture.server.requestCount(), 1 + 4);
}

void TestUploaderProof::aDecisionHoldsForTheShapeUntilItIsRevoked()
{
    UploadFixture fixture(1200, unlimited());
    fixture.addFault("ok-textx*");
    fixture.addFault("get-403x*");
    QVERIFY(fixture.run());
    QCOMPARE(questionOf(fixture)->kind, Kind::Unreadable);
    fixture.uploader.answer(AnswerChoice::Added, ann);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished); // without another question
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Person, 1200}}));
    const auto accepted = acceptedAnswers(fixture.journal).value();
    QCOMPARE(accepted.front().proof, Proof::Person);
    QCOMPARE(accepted.front().author.user, ann.user);
    QVERIFY(accepted.front().time > WallTime());
    // Not for another account.
    fixture.endpoint.account = QStringLiteral("other");
    fixture.job = fixture.journal
                      .createJob({.endpoint = fixture.endpoint.url, .account = fixture.endpoint.account},
                                 makeList(10, "q"))
                      .value();
    QVERIFY(fixture.run());
    QVERIFY(questionOf(fixture));
}

void TestUploaderProof::aBatchThatWasNotAddedIsPendingUntilResume()
{
    UploadFixture fixture(600, unlimited());
    fixture.addFault("false-ok");
    QVERIFY(fixture.run());
    const int requests = fixture.server.requestCount();
    fixture.uploader.answer(AnswerChoice::NotAdded, ann);
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::ByPerson);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 600U);
    QCOMPARE(fixture.server.requestCount(), requests);
    fixture.uploader.resume();
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Answer, 600}}));
}

void TestUploaderProof::aListThatCannotBeReadIsAsked_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("403") << QByteArray("get-403x*");
    QTest::newRow("404") << QByteArray("get-404x*");
    QTest::newRow("search is ignored") << QByteArray();
}

void TestUploaderProof::aListThatCannotBeReadIsAsked()
{
    QFETCH(QByteArray, fault);
    UploadFixture fixture(500, {.requestsPerMinute = 0, .search = sandbox::SearchMode::Ignored});
    if (!fault.isEmpty())
        fixture.addFault(fault.constData());
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(300, "old")).value();
    QVERIFY(fixture.run()); // a first page that holds nobody of the next list
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(500)).value();
    fixture.addFault("ok-text");
    QVERIFY(fixture.run());
    QCOMPARE(questionOf(fixture)->kind, Kind::Unreadable);
    QCOMPARE(fixture.counts()[EntryStatus::Unknown], 500U);
}

void TestUploaderProof::lateAndOtherwiseStoredEntriesAreFound_data()
{
    QTest::addColumn<int>("search");
    QTest::addColumn<int>("visibleAfter");
    QTest::addColumn<int>("storedForm");
    using sandbox::SearchMode;
    using sandbox::StoredForm;
    QTest::newRow("late") << int(SearchMode::Contains) << 60 << int(StoredForm::AsSent);
    QTest::newRow("exact") << int(SearchMode::Exact) << 0 << int(StoredForm::AsSent);
    QTest::newRow("prefix") << int(SearchMode::Prefix) << 0 << int(StoredForm::AsSent);
    QTest::newRow("capitals in the domain only") << int(SearchMode::Contains) << 0 << int(StoredForm::Upper);
}

void TestUploaderProof::lateAndOtherwiseStoredEntriesAreFound()
{
    QFETCH(int, search);
    QFETCH(int, visibleAfter);
    QFETCH(int, storedForm);
    RetryPolicy retryPolicy = quick();
    retryPolicy.lookupDelays = {40ms, 100ms, 2'000ms};
    UploadFixture fixture(0,
                          {.requestsPerMinute = 0,
                           .search = sandbox::SearchMode(search),
                           .visibleAfter = std::chrono::milliseconds(visibleAfter),
                           .storedForm = sandbox::StoredForm(storedForm)},
                          retryPolicy);
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(20, "P")).value();
    fixture.addFault("ok-text");
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Sample, 20}}));
}

/// A service that adds the others of a batch that it refuses, and then says of a part that it took what it
/// did not.
void TestUploaderProof::whatARefusalAddedProvesNoPart()
{
    UploadFixture fixture(40, {.requestsPerMinute = 0, .refuse = {QStringLiteral("p36@")}, .partial = true});
    fixture.addFault("false-ok@3"); // to the second half
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(questionOf(fixture)->kind, Kind::NotNew);
    QCOMPARE(fixture.journal.load(fixture.job)->entries.statusAt(36), EntryStatus::Unknown);
    QVERIFY(acceptedAnswers(fixture.journal)->empty());
}

void TestUploaderProof::whatWasListedBeforeConfirmsItselfAlone()
{
    UploadFixture fixture(100, unlimited());
    QVERIFY(fixture.run());
    QTest::qWait(1'100); // times of the service count in seconds
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(100)).value();
    fixture.addFault("false-ok");
    QVERIFY(fixture.run());
    QCOMPARE(questionOf(fixture)->kind, Kind::NotNew);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Read, 9}}));
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 9U);
    QCOMPARE(fixture.counts()[EntryStatus::Unknown], 91U);
    QCOMPARE(fixture.counts().total(), 100U);
    // A service that renews its times proves the whole batch.
    UploadFixture renewing(100, {.requestsPerMinute = 0, .renewal = sandbox::Renewal::Updated});
    QVERIFY(renewing.run());
    QTest::qWait(1'100);
    renewing.job = renewing.journal.createJob({.endpoint = renewing.endpoint.url}, makeList(100)).value();
    renewing.addFault("ok-text");
    QVERIFY(renewing.run());
    QCOMPARE(proofsOf(renewing), (std::map<Proof, int>{{Proof::Sample, 100}}));
}

void TestUploaderProof::fewerThanSentIsAskedOnce()
{
    UploadFixture fixture(1200, unlimited());
    fixture.addFault("counted-lessx*");
    QVERIFY(fixture.run());
    QCOMPARE(questionOf(fixture)->kind, Kind::FewerCounted);
    QCOMPARE(questionOf(fixture)->counted, 499U);
    QVERIFY(questionOf(fixture)->canSearchAll);
    QCOMPARE(fixture.server.requestCount(), 1); // samples would not settle it
    fixture.uploader.resume();
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.server.requestCount(), 1);
    fixture.uploader.answer(AnswerChoice::Added, ann);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Person, 1200}}));
}

void TestUploaderProof::eachOfABatchCanBeLookedFor()
{
    UploadFixture fixture(40, unlimited());
    fixture.addFault("counted-less");
    QVERIFY(fixture.run());
    fixture.uploader.answer(AnswerChoice::SearchAll, ann);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Read, 40}}));
    QCOMPARE(fixture.server.requestCount(), 1 + 40);
}

void TestUploaderProof::anotherSuccessIsAskedForItsBatchAlone()
{
    RetryPolicy retryPolicy = quick();
    retryPolicy.retries = 2;
    UploadFixture fixture(600, unlimited(), retryPolicy);
    fixture.addFault("202x3");
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::ByAnswer);
    QCOMPARE(questionOf(fixture)->kind, Kind::Unproven);
    QCOMPARE(fixture.server.requestCount(), 3);
    fixture.addFault("202x3");
    fixture.uploader.answer(AnswerChoice::Added, ann);
    QVERIFY(fixture.rest());
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Person, 500}}));
    QCOMPARE(questionOf(fixture)->kind, Kind::Unproven); // of the next batch
    QVERIFY(acceptedAnswers(fixture.journal)->empty());
}

void TestUploaderProof::aRefusedIdentifierThatIsListedIsConfirmed()
{
    UploadFixture fixture(8, {.requestsPerMinute = 0, .duplicateIsError = true});
    fixture.addFault("drop-applied"); // and from now on each of them is refused as a duplicate
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Read, 8}}));
    QCOMPARE(fixture.counts()[EntryStatus::Rejected], 0U);
}

void TestUploaderProof::refusedBatchesAreLookedUpOnRequest_data()
{
    QTest::addColumn<bool>("looksUp");
    QTest::newRow("split at once") << false;
    QTest::newRow("looked up first") << true;
}

/// Half of them, in turn, were added before; the service takes no such batch.
void TestUploaderProof::refusedBatchesAreLookedUpOnRequest()
{
    QFETCH(bool, looksUp);
    UploadFixture fixture(0, {.requestsPerMinute = 0, .duplicateIsError = true});
    EntryStore all;
    EntryStore listed;
    for (int pair = 0; pair < 10; ++pair) {
        const std::string number = std::to_string(pair);
        listed.append(makeList(2, "listed" + number + '-'));
        all.append(makeList(2, "listed" + number + '-'));
        all.append(makeList(2, "new" + number + '-'));
    }
    const auto send = [&](const EntryStore &list) {
        fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, list).value();
        return fixture.run();
    };
    QVERIFY(send(listed));
    QVERIFY(!fixture.uploader.refusesListed());
    const int before = fixture.server.requestCount();
    fixture.uploader.setLooksUpRefused(looksUp);
    QVERIFY(send(all));
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Answer, 20}, {Proof::Read, 20}}));
    const int requests = fixture.server.requestCount() - before;
    if (looksUp)
        QCOMPARE(requests, 1 + 40 + 10); // refused, one search each, the ten runs of those that are not there
    else
        QVERIFY2(requests > 1 + 40 + 10, QByteArray::number(requests).constData());
    QCOMPARE(fixture.uploader.refusesListed(), !looksUp);
    // The journal holds together: it opens again, and says the same.
    QCOMPARE(fixture.journal.job(fixture.job)->requests, quint32(requests));
}

void TestUploaderProof::aListThatCannotBeReadIsSplitAsBefore()
{
    UploadFixture fixture(40, {.requestsPerMinute = 0, .duplicateIsError = true});
    fixture.addFault("drop-applied");
    fixture.addFault("get-403x*");
    fixture.uploader.setLooksUpRefused(true);
    QVERIFY(fixture.run());
    QCOMPARE(fixture.invariantViolation(), QString());
    QCOMPARE(questionOf(fixture)->kind, Kind::Refused); // what was in doubt stays so
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 0U);
}

void TestUploaderProof::aRestartReadsBackAgain()
{
    UploadFixture fixture(600, unlimited());
    fixture.addFault("ok-text");
    int searches = 0;
    {
        // Ends while the list is read, as if it was killed.
        Uploader first(fixture.journal, quick());
        QEventLoop loop;
        connect(&fixture.server, &sandbox::Sandbox::handled, &loop, [&] {
            if (++searches == 3)
                loop.quit();
        });
        first.start(fixture.job, fixture.endpoint);
        loop.exec();
    }
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 0U);
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Answer, 100}, {Proof::Sample, 500}}));
    QCOMPARE(fixture.server.requestCount(), 3 + 3 + 1); // the first batch was not sent again
}

void TestUploaderProof::aDecisionCanBeMadeBeforeResuming()
{
    UploadFixture fixture(600, unlimited());
    fixture.addFault("ok-textx*");
    fixture.addFault("get-404x*");
    QVERIFY(fixture.run());
    const QString code = questionOf(fixture)->code;
    QVERIFY(
        !acceptWaitingAnswer(fixture.journal, fixture.job, QStringLiteral("0123456789abcdef"), ann).value());
    QVERIFY(acceptWaitingAnswer(fixture.journal, fixture.job, code, ann).value());
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(proofsOf(fixture), (std::map<Proof, int>{{Proof::Person, 600}}));
}

void TestUploaderProof::holdsByHeadersSurviveARestart()
{
    // Another program of the account has used up the minute.
    UploadFixture fixture(600, {.requestsPerMinute = 1});
    fixture.uploader.start(fixture.job, fixture.endpoint);
    QTRY_VERIFY(fixture.uploader.wait() && fixture.server.requestCount() == 1);
    fixture.uploader.pause();
    const Pace pace = fixture.journal.pace({.endpoint = fixture.endpoint.url}).value();
    QVERIFY(pace.heldUntil || fixture.uploader.requestsPerMinute() == 1);
}

QTEST_GUILESS_MAIN(TestUploaderProof)
#include "tst_uploaderproof.moc"
