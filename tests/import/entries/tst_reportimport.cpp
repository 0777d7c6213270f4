// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "core/entry/reason.h"
#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "file,sheet,row,column,input,identifier,identifierType,name,status,reason,batch,time,issue\r\n"_ba;

EntryStore takeIn(const QByteArray &rows, const ImportOptions &options = {})
{
    EntryStore store;
    const auto document = readDocument(header + rows, u"report.csv"_s);
    if (document)
        addEntries(*document, makePlan(*document, {}), options, store);
    markDuplicates(store);
    return store;
}

} // namespace

/// A report of ours that is opened as a list.
class TestReportImport : public QObject {
    Q_OBJECT

private slots:
    void eachStatusGoesOnAsItShould_data();
    void eachStatusGoesOnAsItShould();
    void onlyTheUnfinishedAreOfferedAndNoRowVanishes();
    void aReportOfAReportPointsToTheFirstFile();
    void aRowWithoutAFilePointsToTheReport();
    void aMendedRowIsReadAsItStands();
    void whatWasConfirmedAsAnotherTypeIsSent();
    void copiesOfWhatIsListedStayOut();
    void copiesInAListBeforeTheReportStayOutToo();
    void numbersThatAreNoneAndManyFilesDoNoHarm();
    void aLongReportIsTakenUpInItsOrder();
};

void TestReportImport::eachStatusGoesOnAsItShould_data()
{
    QTest::addColumn<EntryStatus>("status");
    QTest::addColumn<Issue>("issue");
    QTest::newRow("confirmed") << EntryStatus::Excluded << Issue::OnListAlready;
    QTest::newRow("excluded") << EntryStatus::Excluded << Issue::None;
    for (const char *status :
         {"valid", "pending", "unknown", "rejected", "duplicate", "invalid", "", "Unheard"})
        QTest::newRow(status) << EntryStatus::Valid << Issue::None;
}

void TestReportImport::eachStatusGoesOnAsItShould()
{
    const QByteArray status = QTest::currentDataTag();
    const EntryStore store =
        takeIn("a.csv,,2,1,Ann <a@example.com>,a@example.com,email,Ann," + status + ",some words,1,,\r\n");
    QCOMPARE(store.size(), 1U);
    const Entry entry = store.entry(0);
    QTEST(entry.status, "status");
    QTEST(entry.issue, "issue");
    QCOMPARE(entry.input, "Ann <a@example.com>");
    QCOMPARE(entry.identifier, "a@example.com");
    QCOMPARE(entry.name, "Ann");
    QCOMPARE(reason(store, 0).isEmpty(), entry.status == EntryStatus::Valid && entry.note == Note::None);
}

void TestReportImport::onlyTheUnfinishedAreOfferedAndNoRowVanishes()
{
    QByteArray rows;
    constexpr quint32 count = 900;
    const std::array statuses{"confirmed", "pending", "rejected"};
    for (quint32 i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "a.csv,S," + number + ",1,p" + number + "@example.com,p" + number + "@example.com,email,,"
            + statuses[i % 3] + ",,1,,\r\n";
    }
    const StatusCounts counts = takeIn(rows).counts();
    QCOMPARE(counts.total(), count);
    QCOMPARE(counts[EntryStatus::Excluded], count / 3);
    QCOMPARE(counts[EntryStatus::Valid], count / 3 * 2);
}

void TestReportImport::aReportOfAReportPointsToTheFirstFile()
{
    const EntryStore store = takeIn("'=first.csv,Sheet 2,12,4,a@example.com,a@example.com,email,,excluded,"
                                    "in the words of any language,,,onListAlready\r\n"_ba);
    const Origin origin = store.at(0).origin;
    QCOMPARE(origin.row, 12U);
    QCOMPARE(origin.column, quint16(4));
    QCOMPARE(store.sources()[origin.source].file, u"=first.csv"_s);
    QCOMPARE(store.sources()[origin.source].sheet, u"Sheet 2"_s);
    QCOMPARE(store.at(0).issue, Issue::OnListAlready);
    QVERIFY(!store.sources()[0].sha256.isEmpty()); // the report itself, for the history
}

void TestReportImport::aRowWithoutAFilePointsToTheReport()
{
    const EntryStore store = takeIn(",,,,a@example.com,,,,pending,,,\r\n");
    QCOMPARE(store.at(0).origin.row, 2U);
    QCOMPARE(store.at(0).origin.column, quint16(5));
    QCOMPARE(store.sources()[store.at(0).origin.source].file, u"report.csv"_s);
    QCOMPARE(store.at(0).status, EntryStatus::Valid);
}

void TestReportImport::aMendedRowIsReadAsItStands()
{
    const EntryStore store =
        takeIn("a.csv,,2,1,ann@example.com,,email,,invalid,Once wrong,,\r\n"
               "a.csv,,3,1,bob@,bob@example.com,email,,invalid,Once wrong,,\r\n"
               "a.csv,,4,1,no address,no address,email,,confirmed,,,\r\n"
               "a.csv,,5,1,\"c@example.com, d@example.com\",,email,,invalid,Two,,\r\n"_ba);
    QCOMPARE(store.size(), 4U);
    QCOMPARE(store.entry(0).identifier, "ann@example.com");
    QCOMPARE(store.entry(1).identifier, "bob@example.com");
    QCOMPARE(store.entry(2).status, EntryStatus::Invalid); // it cannot have been confirmed
    QCOMPARE(store.entry(3).status, EntryStatus::Invalid); // a row stays a row
}

void TestReportImport::whatWasConfirmedAsAnotherTypeIsSent()
{
    const QByteArray row = "a.csv,,2,1,+14155552671,+14155552671,phone,,confirmed,,1,\r\n"_ba;
    QCOMPARE(takeIn(row, {.rules = {}, .type = IdentifierType::Phone}).statusAt(0), EntryStatus::Excluded);
    QCOMPARE(takeIn(row, {.rules = {}, .type = IdentifierType::WhatsApp}).statusAt(0), EntryStatus::Valid);
}

void TestReportImport::copiesOfWhatIsListedStayOut()
{
    const EntryStore store = takeIn("b.csv,,9,1,a@example.com,a@example.com,email,,duplicate,,,\r\n"
                                    "a.csv,,2,1,a@example.com,a@example.com,email,,confirmed,,1,\r\n"_ba);
    QCOMPARE(store.statusAt(0), EntryStatus::Duplicate);
    QCOMPARE(store.at(0).duplicateOf, 1U);
    QCOMPARE(store.statusAt(1), EntryStatus::Excluded);
}

void TestReportImport::copiesInAListBeforeTheReportStayOutToo()
{
    const auto list = readDocument("email\r\nann@example.com\r\nbob@example.com\r\nann@example.com\r\n"
                                   "bob@example.com\r\n"_ba,
                                   u"list.csv"_s);
    const auto report = readDocument(
        header + "a.csv,,2,1,bob@example.com,bob@example.com,email,,confirmed,,1,,\r\n", u"report.csv"_s);
    QVERIFY(list && report);
    EntryStore store;
    EntryStore onTheWay;
    DuplicateMarker marker;
    for (const Document *document : {&*list, &*report}) {
        const ImportPlan plan = makePlan(*document, {});
        const ImportCounts counts = addEntries(*document, plan, {}, store);
        QCOMPARE(addMarkedEntries(*document, plan, {}, onTheWay, marker).rows, counts.rows);
    }
    markDuplicates(store);
    QCOMPARE(store.counts()[EntryStatus::Duplicate], 3U);
    QCOMPARE(onTheWay.size(), store.size());
    for (quint32 i = 0; i < store.size(); ++i) {
        QCOMPARE(onTheWay.at(i).status, store.at(i).status);
        QCOMPARE(onTheWay.at(i).duplicateOf, store.at(i).duplicateOf);
    }
}

void TestReportImport::numbersThatAreNoneAndManyFilesDoNoHarm()
{
    QByteArray rows = "a.csv,,-1,70000,a@example.com,,,,valid,,,\r\n"
                      "a.csv,,99999999999,x,b@example.com,,,,valid,,,\r\n"_ba;
    for (int i = 0; i < 70'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += number + ".csv,,7,1,p" + number + "@example.com,,,,valid,,,\r\n";
    }
    const EntryStore store = takeIn(rows);
    QCOMPARE(store.size(), 70'002U);
    for (quint32 i = 0; i < 2; ++i) {
        QCOMPARE(store.at(i).origin.row, 0U);
        QCOMPARE(store.at(i).origin.column, quint16(0));
    }
    QVERIFY(store.sources().size() < 2000);
    QCOMPARE(store.at(70'001).origin.row, 70'003U); // a place in the report is a place, too
}

/// More rows than one core judges at one go, of two files in turn.
void TestReportImport::aLongReportIsTakenUpInItsOrder()
{
    constexpr quint32 many = 20'000;
    QByteArray rows;
    for (quint32 i = 0; i < many; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += (i % 2 == 0 ? "a.csv,," : "b.csv,,") + number + ",1,p" + number + "@example.com,p" + number
            + "@example.com,email,,valid,,,,\r\n";
    }
    const EntryStore store = takeIn(rows);
    QCOMPARE(store.counts()[EntryStatus::Valid], many);
    QCOMPARE(store.sources().size(), size_t(3));
    for (quint32 i = 0; i < many; ++i) {
        const EntryStore::View entry = store.at(i);
        QCOMPARE(entry.origin.row, i);
        QCOMPARE(store.sources()[entry.origin.source].file, i % 2 == 0 ? u"a.csv"_s : u"b.csv"_s);
        QCOMPARE(entry.identifier, "p" + std::to_string(i) + "@example.com");
    }
}

QTEST_APPLESS_MAIN(TestReportImport)
#include "tst_reportimport.moc"
