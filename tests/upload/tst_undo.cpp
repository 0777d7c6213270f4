// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/listrunner.h"
#include "upload/mirror/mirror.h"
#include "upload/removalwork.h"
#include "upload/undo.h"

#include <QEventLoop>
#include <QTest>

#include <algorithm>
#include <map>

using namespace dnc;
using namespace dnc::test;

/// Taking off the list what an upload added.
class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void whatWasAbsentBeforeIsRemoved();
    void withoutALookBeforeItIsProbable();
    void whatIsOlderIsKept();
    void anotherOriginIsKept();
    void anotherUploadsRowsAreKept();
    void anotherFormIsKept();
    void whatChangedMeanwhileIsReadFirst();
    void aLostAnswerIsReadAgain_data();
    void aLostAnswerIsReadAgain();
    void aForbiddenRemovalStopsAndTakesItsIntentionBack();
    void aServiceThatDoesNotFindItFails();
    void aKilledProgramGoesOn();
    void aProgramThatEndsAfterAnyRequestGoesOn();
    void whatAnotherUploadHasMeanwhileIsKept();
    void whatWasAddedAgainIsKept();
    void aRefusalForgetsNoRequestInDoubt();
    void theReportSaysWhatWasRemoved();
    void onlyChosenRowsAreLookedFor();
    void otherRowsTellWhatIsUsual();
    void theHistorySaysWhatWasUndone();
};

namespace {

using Reasons = std::map<UndoReason, int>;

struct Fixture : UploadFixture {
    explicit Fixture(int rows, bool isCompared = true,
                     const sandbox::Options &options = {.requestsPerMinute = 0})
        : UploadFixture(0, options)
        , mirror(Mirror::open(folder.path(), serviceName(endpoint.url), {}).value())
    {
        JobDraft draft{.endpoint = endpoint.url};
        if (isCompared)
            draft.compared = wallNow();
        job = journal.createJob(draft, makeList(rows)).value();
        if (!run())
            qFatal("the upload hangs");
    }

    void runWork(ListWork &work, quint32 requests = 0)
    {
        ListRunner runner(journal, quick());
        QEventLoop loop;
        QObject::connect(&runner, &ListRunner::ended, &loop, &QEventLoop::quit);
        QObject::connect(&runner, &ListRunner::progressed, &loop, [&] {
            if (requests > 0 && runner.requests() == requests)
                runner.pause();
        });
        QTimer::singleShot(hangLimit, &loop, &QEventLoop::quit);
        runner.start(work, {.endpoint = endpoint.url}, job, endpoint);
        if (runner.isRunning())
            loop.exec();
        stop = runner.stop();
    }
    /// Runs until the service has answered so many requests, and ends before the last answer is read.
    void runUntilKilled(ListWork &work, int requests)
    {
        ListRunner runner(journal, quick());
        QEventLoop loop;
        QObject::connect(&runner, &ListRunner::ended, &loop, &QEventLoop::quit);
        QObject::connect(&server, &sandbox::Sandbox::handled, &loop, [&] {
            if (--requests == 0)
                loop.quit();
        });
        QTimer::singleShot(hangLimit, &loop, &QEventLoop::quit);
        runner.start(work, {.endpoint = endpoint.url}, job, endpoint);
        if (runner.isRunning())
            loop.exec();
    }
    [[nodiscard]] std::vector<UndoPreview::Item> preview()
    {
        auto preview = UndoPreview::begin(journal, mirror, journal.job(job).value()).value();
        runWork(preview.work());
        return preview.items();
    }
    [[nodiscard]] Reasons reasons()
    {
        Reasons reasons;
        for (const UndoPreview::Item &item : preview())
            ++reasons[item.reason];
        return reasons;
    }
    [[nodiscard]] std::vector<UndoRow> rowsToRemove() { return planUndo(preview(), false).toRemove; }
    RemovalWork::Numbers undo()
    {
        RemovalWork work(journal, job, rowsToRemove());
        runWork(work);
        return work.numbers();
    }
    [[nodiscard]] bool isListed(const QString &identifier) const
    {
        return std::ranges::any_of(server.list(),
                                   [&](const auto &item) { return item.identifier == identifier; });
    }

    Mirror mirror;
    std::optional<Stop> stop;
};

} // namespace

void TestUndo::whatWasAbsentBeforeIsRemoved()
{
    Fixture upload(5);
    upload.server.addAsOther(QStringLiteral("somebody@example.org"), QStringLiteral("email"));
    QCOMPARE(upload.reasons(), (Reasons{{UndoReason::Added, 5}}));
    QCOMPARE(upload.undo().removed, 5U);
    QCOMPARE(upload.server.list().size(), size_t(1));
    QCOMPARE(upload.counts()[EntryStatus::Confirmed], 5U);
    QVERIFY(upload.preview().empty());
}

void TestUndo::withoutALookBeforeItIsProbable()
{
    Fixture upload(5, false);
    QCOMPARE(upload.reasons(), (Reasons{{UndoReason::Probable, 5}}));
    QCOMPARE(upload.undo().removed, 0U);
}

void TestUndo::whatIsOlderIsKept()
{
    Fixture upload(3);
    auto items = upload.preview();
    QCOMPARE(items.size(), size_t(3));
    // The same list as if it had been read an hour later.
    JobDraft draft{.endpoint = upload.endpoint.url, .compared = wallNow() + std::chrono::hours(1)};
    upload.endpoint.account.clear();
    upload.job = upload.journal.createJob(draft, makeList(2, "q")).value();
    QVERIFY(upload.run());
    QCOMPARE(upload.reasons(), (Reasons{{UndoReason::Before, 2}}));
}

void TestUndo::anotherOriginIsKept()
{
    Fixture upload(6, true, {.requestsPerMinute = 0, .addsAsManual = false});
    upload.server.removeAsOther(QStringLiteral("p1@example.com"), QStringLiteral("email"));
    upload.server.addAsOther(QStringLiteral("p1@example.com"), QStringLiteral("email"));
    QCOMPARE(upload.reasons(), (Reasons{{UndoReason::Added, 5}, {UndoReason::Automatic, 1}}));
}

void TestUndo::anotherUploadsRowsAreKept()
{
    Fixture upload(4);
    const JobId first = upload.job;
    EntryStore list = makeList(1);
    upload.job = upload.journal.createJob({.endpoint = upload.endpoint.url}, list).value();
    QVERIFY(upload.run());
    upload.job = first;
    QCOMPARE(upload.reasons(), (Reasons{{UndoReason::Added, 3}, {UndoReason::Elsewhere, 1}}));
}

void TestUndo::anotherFormIsKept()
{
    Fixture upload(4, true, {.requestsPerMinute = 0, .storedForm = sandbox::StoredForm::Upper});
    QCOMPARE(upload.reasons(), (Reasons{{UndoReason::NotAsSent, 4}}));
}

void TestUndo::whatChangedMeanwhileIsReadFirst()
{
    Fixture upload(3);
    RemovalWork work(upload.journal, upload.job, upload.rowsToRemove());
    upload.server.removeAsOther(QStringLiteral("p1@example.com"), QStringLiteral("email"));
    upload.server.addAsOther(QStringLiteral("P1@example.com"), QStringLiteral("email"));
    upload.server.removeAsOther(QStringLiteral("p2@example.com"), QStringLiteral("email"));
    upload.runWork(work);
    QCOMPARE(work.numbers().removed, 1U);
    QCOMPARE(work.numbers().kept, 1U);
    QCOMPARE(work.numbers().gone, 1U);
    QVERIFY(upload.isListed(QStringLiteral("P1@example.com")));
}

void TestUndo::aLostAnswerIsReadAgain_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"drop-applied", "drop-before", "500-applied", "500", "429=0", "cut-header", "reset"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestUndo::aLostAnswerIsReadAgain()
{
    QFETCH(const QString, fault);
    Fixture upload(2);
    RemovalWork work(upload.journal, upload.job, upload.rowsToRemove());
    const int removal = upload.server.requestCount() + 2;
    upload.addFault(qPrintable(fault + u'@' + QString::number(removal)));
    upload.runWork(work);
    QVERIFY(!upload.stop);
    QCOMPARE(work.numbers().removed, 2U);
    QVERIFY(upload.server.list().empty());
}

void TestUndo::aForbiddenRemovalStopsAndTakesItsIntentionBack()
{
    Fixture upload(2);
    upload.addFault("delete-403");
    RemovalWork work(upload.journal, upload.job, upload.rowsToRemove());
    upload.runWork(work);
    QVERIFY(upload.stop->verdict->cause == Cause::Forbidden);
    QCOMPARE(upload.server.list().size(), size_t(2));
    for (const UndoRow &row : undoRows(upload.journal, upload.journal.job(upload.job).value()).value())
        QVERIFY(!row.isIntended);
    QCOMPARE(upload.undo().removed, 2U);
}

void TestUndo::aServiceThatDoesNotFindItFails()
{
    Fixture upload(2);
    RemovalWork work(upload.journal, upload.job, upload.rowsToRemove());
    const QString fault = QStringLiteral("404@%1").arg(upload.server.requestCount() + 2);
    upload.addFault(qPrintable(fault));
    upload.runWork(work);
    QCOMPARE(work.numbers().failed, 1U);
    QCOMPARE(work.numbers().removed, 1U);
    QVERIFY(upload.isListed(QStringLiteral("p0@example.com")));
}

void TestUndo::aKilledProgramGoesOn()
{
    Fixture upload(3);
    {
        RemovalWork work(upload.journal, upload.job, upload.rowsToRemove());
        upload.runWork(work, 2);
        QCOMPARE(work.numbers().removed, 1U);
    }
    // The next was removed, and the program ended before it knew.
    QVERIFY(intendRemoval(upload.journal, upload.job, 1));
    upload.server.removeAsOther(QStringLiteral("p1@example.com"), QStringLiteral("email"));
    const RemovalWork::Numbers numbers = upload.undo();
    QCOMPARE(numbers.removed, 2U);
    QVERIFY(upload.server.list().empty());
}

void TestUndo::aProgramThatEndsAfterAnyRequestGoesOn()
{
    Fixture upload(12);
    upload.server.addAsOther(QStringLiteral("somebody@example.org"), QStringLiteral("email"));
    for (int requests = 1; requests <= 6; ++requests) {
        RemovalWork work(upload.journal, upload.job, upload.rowsToRemove());
        upload.runUntilKilled(work, requests);
    }
    (void)upload.undo();
    QCOMPARE(upload.server.list().size(), size_t(1));
    const JobEntries list = upload.journal.load(upload.job).value();
    for (const Delivery &delivery : list.deliveries)
        QVERIFY(delivery.removal == Removal::Removed);
    QVERIFY(upload.preview().empty());
}

/// Even though its removal was begun before.
void TestUndo::whatAnotherUploadHasMeanwhileIsKept()
{
    Fixture upload(2);
    QVERIFY(intendRemoval(upload.journal, upload.job, 0));
    const JobId first = upload.job;
    upload.job = upload.journal.createJob({.endpoint = upload.endpoint.url}, makeList(1)).value();
    QVERIFY(upload.run());
    upload.job = first;
    const UndoPlan plan = planUndo(upload.preview(), false);
    QCOMPARE(plan.toKeep, std::vector<quint32>{0});
    QCOMPARE(plan.toRemove.size(), size_t(1));
    QVERIFY(recordKept(upload.journal, upload.job, plan.toKeep));
    QVERIFY(upload.journal.load(upload.job)->deliveries[0].removal == Removal::Kept);
}

/// By somebody else, after the preview: since when it is listed tells it from the entry of this upload.
void TestUndo::whatWasAddedAgainIsKept()
{
    Fixture upload(2);
    std::vector<UndoRow> rows = upload.rowsToRemove();
    rows[0].since = *rows[0].since - std::chrono::hours(1);
    RemovalWork work(upload.journal, upload.job, rows);
    upload.runWork(work);
    QCOMPARE(work.numbers().kept, 1U);
    QCOMPARE(work.numbers().removed, 1U);
    QVERIFY(upload.isListed(QStringLiteral("p0@example.com")));
}

/// The first request may still be carried out, although the second one is refused.
void TestUndo::aRefusalForgetsNoRequestInDoubt()
{
    Fixture upload(1);
    RemovalWork work(upload.journal, upload.job, upload.rowsToRemove());
    const int removal = upload.server.requestCount() + 2;
    upload.addFault(qPrintable(QStringLiteral("500@%1").arg(removal)));
    upload.addFault(qPrintable(QStringLiteral("403@%1").arg(removal + 2)));
    upload.runWork(work);
    QVERIFY(upload.stop);
    QVERIFY(undoRows(upload.journal, upload.journal.job(upload.job).value())->front().isIntended);
}

void TestUndo::theReportSaysWhatWasRemoved()
{
    Fixture upload(2);
    QCOMPARE(upload.undo().removed, 2U);
    QVERIFY(recordRemoval(upload.journal, upload.job, 1, Removal::Kept));
    const JobEntries list = upload.journal.load(upload.job).value();
    QVERIFY(list.deliveries[0].removal == Removal::Removed);
    QVERIFY(list.deliveries[0].removed >= list.deliveries[0].time);
    QVERIFY(list.deliveries[1].removal == Removal::Kept);
    QVERIFY(list.deliveries[1].removed == WallTime());
    QVERIFY(list.entries.statusAt(0) == EntryStatus::Confirmed);
}

void TestUndo::onlyChosenRowsAreLookedFor()
{
    Fixture upload(5);
    const Job job = upload.journal.job(upload.job).value();
    auto preview = UndoPreview::begin(upload.journal, upload.mirror, job, std::vector<quint32>{1, 3}).value();
    QCOMPARE(preview.rows(), 2U);
    upload.runWork(preview.work());
    const std::vector<UndoPreview::Item> items = preview.items();
    QCOMPARE(items.size(), size_t(2));
    QCOMPARE(items[0].row.position, 1U);
    QCOMPARE(items[1].row.position, 3U);
    QVERIFY(items[0].reason == UndoReason::Added && items[1].reason == UndoReason::Added);
    auto nothing = UndoPreview::begin(upload.journal, upload.mirror, job, std::vector<quint32>()).value();
    QCOMPARE(nothing.rows(), 0U);
    QVERIFY(nothing.items().empty());
}

void TestUndo::otherRowsTellWhatIsUsual()
{
    Fixture upload(6, true, {.requestsPerMinute = 0, .addsAsManual = false});
    upload.server.removeAsOther(QStringLiteral("p1@example.com"), QStringLiteral("email"));
    upload.server.addAsOther(QStringLiteral("p1@example.com"), QStringLiteral("email"));
    const Job job = upload.journal.job(upload.job).value();
    auto preview = UndoPreview::begin(upload.journal, upload.mirror, job, std::vector<quint32>{1}).value();
    upload.runWork(preview.work());
    QCOMPARE(preview.items().size(), size_t(1));
    QVERIFY(preview.items()[0].reason == UndoReason::Automatic);
}

void TestUndo::theHistorySaysWhatWasUndone()
{
    Fixture upload(3);
    const auto proof = [&] { return upload.journal.job(upload.job).value().proof; };
    QVERIFY(!proof().isUndoOpen && !proof().isUndone);
    QVERIFY(beginUndo(upload.journal, upload.job));
    QVERIFY(proof().isUndoOpen);
    QCOMPARE(upload.undo().removed, 3U);
    QVERIFY(recordRemovals(upload.journal, upload.job, std::vector<quint32>{2}, Removal::Kept));
    QVERIFY(endUndo(upload.journal, upload.job));
    QVERIFY(proof().isUndone && !proof().isUndoOpen);
    QCOMPARE(proof().removed, 2U);
    QCOMPARE(proof().kept, 1U);
    QVERIFY(beginUndo(upload.journal, upload.job));
    QVERIFY(cancelUndo(upload.journal, upload.job));
    QVERIFY(!proof().isUndoOpen && !proof().isUndone);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
