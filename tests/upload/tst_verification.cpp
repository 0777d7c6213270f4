// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/journal/journalclaims.h"
#include "upload/journal/journalundo.h"
#include "upload/journal/journalverify.h"
#include "upload/listlook.h"
#include "upload/listrunner.h"
#include "upload/mirror/mirror.h"
#include "upload/verification.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace dnc;
using namespace dnc::test;

/// Reading what was confirmed from the list afterwards.
class TestVerification : public QObject {
    Q_OBJECT

private slots:
    void aSampleIsSpreadOverAllBatches();
    void allRowsTakeOneRequestAPage();
    void whatIsMissingIsInDoubtUntilAPersonSays();
    void aPersonMaySayThatItIsOnTheList();
    void whatIsFoundWhileItIsReadIsKept();
    void anotherFormIsNeitherVerifiedNorMissing();
    void aCanceledJobIsNotOpenedAgain();
    void everythingMayBeMissing();
    void aProgramThatEndsAfterAnyRequestGoesOn();
    void whatTheUploadRemovedIsNotMissing();
    void whatIsInDoubtIsSentBeforeWhatIsMissing();
    void aReadingOfAnEarlierMomentVerifiesNothing();
};

namespace {

struct Fixture : UploadFixture {
    explicit Fixture(int rows, const sandbox::Options &options = {.requestsPerMinute = 0})
        : UploadFixture(rows, options)
        , mirror(Mirror::open(folder.path(), serviceName(endpoint.url), {}).value())
    {
        if (!run() || counts()[EntryStatus::Confirmed] != quint32(rows))
            qFatal("not confirmed");
    }

    [[nodiscard]] Verification check(const std::optional<Verification::Sample> &rows)
    {
        return Verification::begin(journal, mirror, job, rows, {}).value();
    }
    /// Runs it to its end, or until so many requests were answered.
    void runCheck(Verification &check, quint32 requests = 0)
    {
        ListRunner runner(journal, quick());
        QEventLoop loop;
        QObject::connect(&runner, &ListRunner::ended, &loop, &QEventLoop::quit);
        QObject::connect(&runner, &ListRunner::progressed, &loop, [&] {
            if (requests > 0 && runner.requests() == requests)
                runner.pause();
        });
        QTimer::singleShot(hangLimit, &loop, &QEventLoop::quit);
        runner.start(check.work(), {.endpoint = endpoint.url}, job, endpoint);
        if (runner.isRunning())
            loop.exec();
        used = runner.requests();
    }
    Verification::Outcome verify(const std::optional<Verification::Sample> &rows)
    {
        Verification begun = check(rows);
        runCheck(begun);
        return begun.conclude().value();
    }
    void removeFromList(int row)
    {
        server.removeAsOther(QStringLiteral("p%1@example.com").arg(row), QStringLiteral("email"));
    }
    /// The rows that were verified.
    [[nodiscard]] std::set<quint32> verified() const
    {
        std::set<quint32> rows;
        const JobEntries list = journal.load(job).value();
        for (quint32 i = 0; i < list.entries.size(); ++i) {
            if (list.deliveries[i].verified != WallTime())
                rows.insert(i);
        }
        return rows;
    }
    /// Whether the journal stands its own check, with these numbers.
    [[nodiscard]] bool isSound()
    {
        const StatusCounts before = counts();
        journal = Journal(Journal::openBeside(folder.path()).value()); // closes the first, and its lock
        journal = Journal::open(folder.path()).value();
        return counts() == before;
    }

    Mirror mirror;
    quint32 used = 0;
};

constexpr Verification::Sample all{};

} // namespace

void TestVerification::aSampleIsSpreadOverAllBatches()
{
    Fixture upload(1500);
    const Verification::Outcome outcome = upload.verify({});
    QCOMPARE(outcome.verified, usualSample);
    QCOMPARE(outcome.missing, 0U);
    const std::set<quint32> rows = upload.verified();
    QCOMPARE(rows.size(), size_t(usualSample));
    const JobEntries list = upload.journal.load(upload.job).value();
    std::set<quint32> batches;
    for (const quint32 row : rows) {
        batches.insert(list.deliveries[row].batch);
        QVERIFY(list.deliveries[row].proof == Proof::Read);
        QVERIFY(list.entries.statusAt(row) == EntryStatus::Confirmed);
    }
    QCOMPARE(batches.size(), size_t(3));
    QVERIFY(!openVerification(upload.journal, upload.job).value());
    QVERIFY(upload.journal.job(upload.job)->state == JobState::Finished);
}

void TestVerification::allRowsTakeOneRequestAPage()
{
    Fixture upload(1500);
    const Verification::Outcome outcome = upload.verify(all);
    QCOMPARE(outcome.verified, 1500U);
    QCOMPARE(upload.used, 15U);
    QCOMPARE(upload.verified().size(), size_t(1500));
}

void TestVerification::whatIsMissingIsInDoubtUntilAPersonSays()
{
    Fixture upload(1200);
    for (const int row : {0, 1, 700, 1199})
        upload.removeFromList(row);
    const Verification::Outcome outcome = upload.verify(all);
    QCOMPARE(outcome.verified, 1196U);
    QCOMPARE(outcome.missing, 4U);
    QCOMPARE(upload.counts()[EntryStatus::Unknown], 4U);
    QCOMPARE(upload.counts()[EntryStatus::Confirmed], 1196U);
    QVERIFY(upload.journal.job(upload.job)->state == JobState::Open);
    QVERIFY(upload.isSound());
    const JobEntries list = upload.journal.load(upload.job).value();
    QVERIFY(list.entries.statusAt(700) == EntryStatus::Unknown);
    QVERIFY(list.entries.statusAt(699) == EntryStatus::Confirmed);

    QVERIFY(upload.run());
    QVERIFY(upload.uploader.stop()->question->kind == AnswerQuestion::Kind::Missing);
    QCOMPARE(upload.uploader.stop()->question->count, 2U);
    QCOMPARE(sendMissing(upload.journal, upload.job).value(), 4U);
    QCOMPARE(upload.counts()[EntryStatus::Pending], 4U);
    QVERIFY(upload.isSound());
    QVERIFY(upload.run());
    QCOMPARE(upload.counts()[EntryStatus::Confirmed], 1200U);
    QCOMPARE(upload.server.list().size(), size_t(1200));
    QVERIFY(upload.isSound());
}

void TestVerification::aPersonMaySayThatItIsOnTheList()
{
    Fixture upload(3);
    upload.removeFromList(1);
    QCOMPARE(upload.verify(all).missing, 1U);
    QVERIFY(upload.run());
    upload.uploader.answer(AnswerChoice::Added, {});
    QVERIFY(upload.rest());
    const JobEntries list = upload.journal.load(upload.job).value();
    QVERIFY(list.entries.statusAt(1) == EntryStatus::Confirmed);
    QVERIFY(list.deliveries[1].proof == Proof::Person);
    QVERIFY(upload.journal.job(upload.job)->state == JobState::Finished);
    QVERIFY(upload.isSound());
}

void TestVerification::whatIsFoundWhileItIsReadIsKept()
{
    Fixture upload(500);
    {
        Verification first = upload.check(all);
        upload.runCheck(first, 2);
        QCOMPARE(first.soFar().verified, 200U);
    }
    QCOMPARE(upload.verified().size(), size_t(200));
    QVERIFY(openVerification(upload.journal, upload.job).value());
    Verification second = upload.check({});
    QCOMPARE(second.rows(), 300U);
    upload.runCheck(second);
    QCOMPARE(upload.used, 3U);
    const Verification::Outcome outcome = second.conclude().value();
    QCOMPARE(outcome.verified, 500U);
    QCOMPARE(outcome.missing, 0U);
}

void TestVerification::anotherFormIsNeitherVerifiedNorMissing()
{
    Fixture upload(150, {.requestsPerMinute = 0, .storedForm = sandbox::StoredForm::Upper});
    const Verification::Outcome outcome = upload.verify({});
    QCOMPARE(outcome.verified, 0U);
    QCOMPARE(outcome.similar, usualSample);
    QCOMPARE(outcome.missing, 0U);
    QVERIFY(upload.verified().empty());
    QCOMPARE(upload.counts()[EntryStatus::Confirmed], 150U);
}

void TestVerification::aCanceledJobIsNotOpenedAgain()
{
    Fixture upload(3);
    const JobId other =
        upload.journal.createJob({.endpoint = upload.endpoint.url}, makeList(600, "q")).value();
    upload.addFault("401@3");
    upload.uploader.start(other, upload.endpoint);
    QVERIFY(upload.rest());
    QVERIFY(upload.journal.cancel(other));
    const quint32 confirmed = upload.journal.job(other)->counts[EntryStatus::Confirmed];
    upload.job = other;
    upload.server.removeAsOther(QStringLiteral("q0@example.com"), QStringLiteral("email"));
    const Verification::Outcome outcome = upload.verify(all);
    QCOMPARE(outcome.verified + outcome.missing, confirmed);
    QVERIFY(upload.journal.job(other)->state == JobState::Canceled);
    QVERIFY(upload.isSound());
}

void TestVerification::everythingMayBeMissing()
{
    Fixture upload(40);
    for (int row = 0; row < 40; ++row)
        upload.removeFromList(row);
    QCOMPARE(upload.verify({}).missing, usualSample);
    QCOMPARE(upload.counts()[EntryStatus::Unknown], usualSample);
    QVERIFY(upload.isSound());
    QCOMPARE(sendMissing(upload.journal, upload.job).value(), usualSample);
    QVERIFY(upload.run());
    QCOMPARE(upload.counts()[EntryStatus::Confirmed], 40U);
    QVERIFY(upload.isSound());
}

void TestVerification::aProgramThatEndsAfterAnyRequestGoesOn()
{
    Fixture upload(600);
    upload.removeFromList(20);
    upload.removeFromList(599);
    for (int requests = 1; requests <= 4; ++requests) {
        Verification begun = upload.check(all);
        ListRunner runner(upload.journal, quick());
        QEventLoop loop;
        int left = requests;
        QObject::connect(&runner, &ListRunner::ended, &loop, &QEventLoop::quit);
        QObject::connect(&upload.server, &sandbox::Sandbox::handled, &loop, [&] {
            if (--left == 0)
                loop.quit();
        });
        runner.start(begun.work(), {.endpoint = upload.endpoint.url}, upload.job, upload.endpoint);
        loop.exec();
        QCOMPARE(upload.counts()[EntryStatus::Confirmed], 600U);
    }
    const Verification::Outcome outcome = upload.verify({});
    QCOMPARE(outcome.missing, 2U);
    QCOMPARE(upload.counts()[EntryStatus::Unknown], 2U);
    QVERIFY(upload.isSound());
}

void TestVerification::whatTheUploadRemovedIsNotMissing()
{
    Fixture upload(4);
    QVERIFY(recordRemoval(upload.journal, upload.job, 1, Removal::Removed));
    upload.removeFromList(1);
    const Verification::Outcome outcome = upload.verify(all);
    QCOMPARE(outcome.verified, 3U);
    QCOMPARE(outcome.missing, 0U);
}

/// So that by sending, never more than one batch is in doubt.
void TestVerification::whatIsInDoubtIsSentBeforeWhatIsMissing()
{
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path(), {.batchSize = 2}).value();
    const JobDraft draft{.endpoint = QUrl(QStringLiteral("https://api.example"))};
    const JobId job = journal.createJob(draft, makeList(4)).value();
    const Verdict accepted{.outcome = Outcome::Confirmed,
                           .cause = Cause::Accepted,
                           .next = NextStep::Proceed,
                           .proof = Proof::Answer};
    const auto first = journal.begin(**journal.nextBatch(job), "hash", "first");
    QVERIFY(journal.recordOutcome(first.value(), accepted));
    QVERIFY(journal.begin(**journal.nextBatch(job), "hash", "second"));
    QVERIFY(doubtClaims(journal, job));
    QVERIFY(recordMissing(journal, job, std::vector<quint32>{0}));
    QCOMPARE(sendMissing(journal, job).value(), 1U);
    QCOMPARE((**journal.nextBatch(job)).number, 2U);
}

/// Of a look that was interrupted, and that may be up to an hour old.
void TestVerification::aReadingOfAnEarlierMomentVerifiesNothing()
{
    Fixture upload(250);
    ListLook look(upload.mirror, {{IdentifierType::Email, "nobody@example.com"}}, {});
    ListRunner runner(upload.journal, quick());
    QSignalSpy ended(&runner, &ListRunner::ended);
    connect(&runner, &ListRunner::progressed, &runner, &ListRunner::pause);
    runner.start(look, {.endpoint = upload.endpoint.url}, 0, upload.endpoint);
    QVERIFY(ended.wait());
    QVERIFY(upload.mirror.state().pages > 0);
    QCOMPARE(upload.verify(all).verified, 250U);
    QCOMPARE(upload.verified().size(), size_t(250));
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
