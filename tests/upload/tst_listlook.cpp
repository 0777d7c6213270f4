// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "listfixture.h"
#include "upload/journal/job.h"
#include "upload/lookplan.h"
#include "upload/uploader.h"
#include "upload/wire/connectiontest.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dnc;
using namespace dnc::test;

/// Looking for identifiers on a list that is served over HTTP.
class TestListLook : public QObject {
    Q_OBJECT

private slots:
    void aWholeListTakesOneRequestAPage();
    void aFewAreSearchedForOnceTheLengthIsKnown();
    void aListOfUnknownLengthIsReadNoFurtherThanTwice();
    void anInterruptedReadingGoesOnAtItsCursor();
    void anExpiredCursorBeginsAnew();
    void aCursorThatAlwaysExpiresStops();
    void everyServiceIsReadRightly_data();
    void everyServiceIsReadRightly();
    void othersMayChangeTheListMeanwhile();
    void aTooManyIsWaitedFor();
    void aRefusedTokenStops();
    void whatIsNotShownYetIsReadAgain();
    void requestsCountForThePace();
    void anUploadOfTheSameProgramKnowsThem();
    void plansTakeTheCheaperWay();
};

namespace {

quint32 countListed(const ListLook &look)
{
    return quint32(std::ranges::count_if(look.found(), [](const auto &one) { return one.has_value(); }));
}

} // namespace

void TestListLook::aWholeListTakesOneRequestAPage()
{
    ListFixture list;
    list.fill(1000);
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(0, 1100), {});
    QVERIFY(list.run(look));
    QVERIFY(!list.runner.stop());
    QVERIFY(look.isDone());
    QCOMPARE(list.runner.requests(), 10U);
    QCOMPARE(countListed(look), 1000U);
    QVERIFY(look.found()[999]->isAsSent);
    QCOMPARE(look.found()[0]->isManual, std::optional(true));
    QVERIFY(look.found()[0]->since);
    QVERIFY(!look.found()[1000]);
    QCOMPARE(mirror.state().entries, 1000U);
    QVERIFY(mirror.state().read && !mirror.state().begun);
}

void TestListLook::aFewAreSearchedForOnceTheLengthIsKnown()
{
    ListFixture list;
    list.fill(1000);
    Mirror mirror = list.mirror();
    ListLook all(mirror, ListFixture::people(0, 1000), {});
    QVERIFY(list.run(all));
    const quint32 before = list.runner.requests();
    ListLook look(mirror, {ListFixture::person(900), ListFixture::person(5000)}, {});
    QVERIFY(list.run(look));
    QVERIFY(look.isDone());
    // A page, a search for somebody who is on it, and two searches.
    QCOMPARE(list.runner.requests() - before, 4U);
    QVERIFY(look.found()[0] && !look.found()[1]);
}

void TestListLook::aListOfUnknownLengthIsReadNoFurtherThanTwice()
{
    ListFixture list;
    list.fill(5000);
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(4900, 6), {});
    QVERIFY(list.run(look));
    QCOMPARE(countListed(look), 6U);
    QVERIFY(list.runner.requests() <= planLook(6, 1, {}).requests);
}

void TestListLook::anInterruptedReadingGoesOnAtItsCursor()
{
    ListFixture list;
    list.fill(500);
    {
        Mirror mirror = list.mirror();
        ListLook look(mirror, ListFixture::people(0, 600), {});
        QVERIFY(list.run(look, 2));
        QVERIFY(list.runner.stop()->kind == Stop::Kind::ByPerson);
        QVERIFY(!look.isDone());
    }
    Mirror mirror = list.mirror();
    QCOMPARE(mirror.state().pages, 2U);
    ListLook look(mirror, ListFixture::people(0, 600), {});
    QVERIFY(list.run(look));
    QVERIFY(look.isDone());
    QCOMPARE(countListed(look), 500U);
    QCOMPARE(list.runner.requests(), 5U);
}

void TestListLook::anExpiredCursorBeginsAnew()
{
    ListFixture list({.requestsPerMinute = 0, .cursorLife = 1});
    list.fill(500);
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(0, 600), {});
    QVERIFY(list.run(look, 2));
    ConnectionTest other;
    QSignalSpy answered(&other, &ConnectionTest::finished);
    other.start(list.endpoint);
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(list.run(look));
    QVERIFY(look.isDone());
    QCOMPARE(countListed(look), 500U);
    QCOMPARE(list.runner.requests(), 2U + 1U + 5U);
}

void TestListLook::aCursorThatAlwaysExpiresStops()
{
    ListFixture list;
    list.fill(500);
    for (int request = 2; request <= 20; request += 2) {
        const QString fault = QStringLiteral("400@%1").arg(request);
        list.server.addFault(*sandbox::parseFault(fault));
    }
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(0, 600), {});
    QVERIFY(list.run(look));
    QVERIFY(list.runner.stop());
    QVERIFY(!look.isDone());
    QCOMPARE(list.runner.requests(), 8U);
}

void TestListLook::everyServiceIsReadRightly_data()
{
    using namespace sandbox;
    QTest::addColumn<SearchMode>("search");
    QTest::addColumn<StoredForm>("form");
    for (const auto &[searchName, search] :
         {std::pair("contains", SearchMode::Contains), std::pair("prefix", SearchMode::Prefix),
          std::pair("exact", SearchMode::Exact), std::pair("ignored", SearchMode::Ignored)}) {
        for (const auto &[formName, form] :
             {std::pair("sent", StoredForm::AsSent), std::pair("upper", StoredForm::Upper),
              std::pair("bare", StoredForm::Bare)})
            QTest::addRow("%s, %s", searchName, formName) << search << form;
    }
}

void TestListLook::everyServiceIsReadRightly()
{
    QFETCH(const sandbox::SearchMode, search);
    QFETCH(const sandbox::StoredForm, form);
    UploadFixture upload(400, {.requestsPerMinute = 0, .search = search, .storedForm = form});
    QVERIFY(upload.run());
    QCOMPARE(upload.counts()[EntryStatus::Confirmed], 400U);
    Mirror mirror = Mirror::open(upload.folder.path(), serviceName(upload.endpoint.url), {}).value();
    const std::vector<Identifier> wanted{ListFixture::person(390), ListFixture::person(4000)};
    for (int round = 0; round < 2; ++round) { // without and with a mirror
        ListLook look(mirror, wanted, {});
        ListRunner runner(upload.journal, quick());
        QSignalSpy ended(&runner, &ListRunner::ended);
        runner.start(look, {.endpoint = upload.endpoint.url}, 0, upload.endpoint);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(look.isDone());
        QVERIFY(look.found()[0]);
        QVERIFY(!look.found()[1]);
        QCOMPARE(look.found()[0]->isAsSent, form != sandbox::StoredForm::Upper);
    }
}

void TestListLook::othersMayChangeTheListMeanwhile()
{
    ListFixture list({.requestsPerMinute = 0, .othersAddEvery = 1, .othersRemoveEvery = 2});
    list.fill(500);
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(200, 200), {});
    QVERIFY(list.run(look));
    QVERIFY(look.isDone());
    QCOMPARE(countListed(look), 200U);
}

void TestListLook::aTooManyIsWaitedFor()
{
    ListFixture list;
    list.fill(300);
    list.server.addFault(*sandbox::parseFault(QStringLiteral("429=0@2")));
    list.server.addFault(*sandbox::parseFault(QStringLiteral("503@3")));
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(0, 400), {});
    QVERIFY(list.run(look));
    QCOMPARE(countListed(look), 300U);
    QCOMPARE(list.runner.requests(), 5U);
}

void TestListLook::aRefusedTokenStops()
{
    ListFixture list;
    list.fill(300);
    list.endpoint.token = "another";
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(0, 400), {});
    QVERIFY(list.run(look));
    QVERIFY(list.runner.stop()->verdict->cause == Cause::Unauthorized);
    QCOMPARE(look.open(), size_t(400));
}

void TestListLook::whatIsNotShownYetIsReadAgain()
{
    UploadFixture upload(30, {.requestsPerMinute = 0, .visibleAfter = std::chrono::milliseconds(300)});
    QVERIFY(upload.run());
    Mirror mirror = Mirror::open(upload.folder.path(), serviceName(upload.endpoint.url), {}).value();
    ListLook look(mirror, ListFixture::people(0, 30), {.delays = {std::chrono::milliseconds(1000)}});
    ListRunner runner(upload.journal, quick());
    QSignalSpy ended(&runner, &ListRunner::ended);
    runner.start(look, {.endpoint = upload.endpoint.url}, 0, upload.endpoint);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(countListed(look), 30U);
}

void TestListLook::requestsCountForThePace()
{
    ListFixture list;
    list.fill(500);
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(0, 600), {});
    QVERIFY(list.run(look));
    const Pace pace = list.journal.pace({.endpoint = list.endpoint.url, .account = {}}).value();
    QCOMPARE(pace.answers.size(), size_t(5));
    QVERIFY(std::ranges::is_sorted(pace.answers));
    const Pace other =
        list.journal.pace({.endpoint = list.endpoint.url, .account = QStringLiteral("x")}).value();
    QVERIFY(other.answers.empty());
}

/// The uploader has measured the pace itself before the look, and goes on afterwards.
void TestListLook::anUploadOfTheSameProgramKnowsThem()
{
    ListFixture list;
    list.fill(1);
    list.endpoint.reserve = 98; // two requests a minute
    Uploader uploader(list.journal, quick());
    const JobDraft draft{.endpoint = list.endpoint.url, .account = list.endpoint.account};
    uploader.start(list.journal.createJob(draft, makeList(1)).value(), list.endpoint);
    QTRY_COMPARE(uploader.state(), UploadState::Finished);
    Mirror mirror = list.mirror();
    ListLook look(mirror, ListFixture::people(0, 1), {});
    QVERIFY(list.run(look));
    uploader.start(list.journal.createJob(draft, makeList(1, "q")).value(), list.endpoint);
    QTRY_VERIFY(uploader.wait() && uploader.wait()->left > std::chrono::seconds(1));
    QCOMPARE(list.server.requestCount(), 2);
}

void TestListLook::plansTakeTheCheaperWay()
{
    QCOMPARE(planLook(50'000, 1, 50'000).requests, 500U); // the fewest that can show 50,000 entries
    QCOMPARE(planLook(3, 2, 1'000'000).requests, 6U);
    QCOMPARE(planLook(3, 1, 0).requests, 1U);
    QCOMPARE(planLook(0, 0, {}).requests, 0U);
    QVERIFY(planLook(3, 1, {}).isMost);
}

QTEST_GUILESS_MAIN(TestListLook)
#include "tst_listlook.moc"
