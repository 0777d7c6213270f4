// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/possibleduplicates.h"
#include "list/listfixture.h"
#include "list/rowdetails.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// What the strip below the table says of a row.
class TestRowDetails : public QObject {
    Q_OBJECT

private slots:
    void everyStatusHasATitleAHintAndItsFacts_data();
    void everyStatusHasATitleAHintAndItsFacts();
    void anIssueKeepsItsSuggestionApart();
    void theSourceIsAPlaceInTheFile_data();
    void theSourceIsAPlaceInTheFile();
    void theRequestHasItsDayAndSource();
    void otherFormsAreFoundInTheWholeList();
};

namespace {

QStringList valuesOf(const RowDetails &details)
{
    QStringList values;
    for (const RowDetails::Fact &fact : details.facts)
        values << fact.value;
    return values;
}

} // namespace

void TestRowDetails::everyStatusHasATitleAHintAndItsFacts_data()
{
    QTest::addColumn<EntryStatus>("status");
    for (const EntryStatus status : allEntryStatuses)
        QTest::newRow(statusName(status).data()) << status;
}

void TestRowDetails::everyStatusHasATitleAHintAndItsFacts()
{
    QFETCH(const EntryStatus, status);
    EntryStore store = storeOf({"Ann@Example.com", "not an address@", "Ann@Example.com"});
    quint32 entry = 0;
    if (status == EntryStatus::Invalid)
        entry = 1;
    else if (status == EntryStatus::Duplicate)
        entry = 2;
    else if (status != EntryStatus::Valid)
        store.setStatus(entry, status, status == EntryStatus::Rejected ? "No such person" : "");
    QCOMPARE(store.statusAt(entry), status);
    const RowDetails details = detailsOf(store, entry);
    QCOMPARE(details.status, status);
    QVERIFY(!details.description.title.isEmpty());
    QVERIFY(!details.description.hint.isEmpty());
    QCOMPARE(details.facts.size(), 3U);
    for (const RowDetails::Fact &fact : details.facts)
        QVERIFY(!fact.label.isEmpty() && !fact.value.isEmpty());
    QCOMPARE(details.facts[0].value, QString::fromUtf8(store.at(entry).input));
    const bool isSent = status != EntryStatus::Invalid && status != EntryStatus::Duplicate
        && status != EntryStatus::Excluded && status != EntryStatus::Listed;
    QCOMPARE(details.facts[2].value == u"Ann@example.com"_s, isSent);
    QCOMPARE(details.severity == Severity::Error,
             status == EntryStatus::Invalid || status == EntryStatus::Rejected);
    if (status == EntryStatus::Rejected)
        QCOMPARE(details.description.hint, u"No such person"_s);
}

void TestRowDetails::anIssueKeepsItsSuggestionApart()
{
    const RowDetails details = detailsOf(storeOf({"bob@example,com"}), 0);
    QCOMPARE(details.description, describe(Issue::EmailBadDomain));
    QCOMPARE(details.suggestion, u"bob@example.com"_s);
}

void TestRowDetails::theSourceIsAPlaceInTheFile_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<quint32>("row");
    QTest::addColumn<quint16>("column");
    QTest::addColumn<QString>("source");
    const quint32 row = 6;
    const auto column = [](int number) { return quint16(number); };
    QTest::newRow("text file") << QString() << row << column(0) << u"list.csv \u00B7 row 6"_s;
    QTest::newRow("column B") << QString() << row << column(2) << u"list.csv \u00B7 row 6, column B"_s;
    QTest::newRow("sheet") << u"Replies"_s << row << column(26)
                           << u"list.csv \u00B7 sheet Replies \u00B7 row 6, column Z"_s;
    QTest::newRow("column AA") << QString() << row << column(27) << u"list.csv \u00B7 row 6, column AA"_s;
    QTest::newRow("column XFD") << QString() << row << column(16'384)
                                << u"list.csv \u00B7 row 6, column XFD"_s;
    QTest::newRow("typed") << QString() << quint32(0) << column(0) << u"Added by hand"_s;
}

void TestRowDetails::theSourceIsAPlaceInTheFile()
{
    QFETCH(const QString, sheet);
    QFETCH(const quint32, row);
    QFETCH(const quint16, column);
    EntryStore store;
    const quint16 source = store.addSource({.file = u"list.csv"_s, .sheet = sheet});
    store.append(makeEntry({.input = "ann@example.com",
                            .name = {},
                            .type = {},
                            .origin = {.row = row, .column = column, .source = source}},
                           {}));
    QTEST(detailsOf(store, 0).facts[1].value, "source");
}

void TestRowDetails::theRequestHasItsDayAndSource()
{
    EntryStore store;
    Entry entry = makeEntry({.input = "ann@example.com", .name = {}, .type = {}, .origin = {}}, {});
    entry.requestedOn = dayFromIso("2026-10-08");
    entry.requestSource = "reply";
    store.append(entry);
    const QStringList values = valuesOf(detailsOf(store, 0));
    QCOMPARE(values.size(), 4);
    QVERIFY2(values[3].contains(u"reply"_s) && values[3].contains(u'8'), qPrintable(values[3]));
}

void TestRowDetails::otherFormsAreFoundInTheWholeList()
{
    EntryStore store =
        storeOf({"bob@example.com", "ann@example.com", "bob+a@example.com", "bob+b@example.com"});
    markPossibleDuplicates(store);
    QCOMPARE(otherFormsOf(store, 2, 5), (std::vector<quint32>{0, 3}));
    QCOMPARE(otherFormsOf(store, 2, 1), std::vector<quint32>{0});
    QCOMPARE(otherFormsOf(store, 1, 5), std::vector<quint32>());
    const std::array<quint32, 2> others{0, 3};
    QVERIFY(possibleDuplicatesFact(others).value.contains(u"1, 4"_s));
}

QTEST_APPLESS_MAIN(TestRowDetails)

#include "tst_rowdetails.moc"
