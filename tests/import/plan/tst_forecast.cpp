// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowwalk.h"
#include "import/mapping/mapping.h"
#include "import/mapping/nondatarows.h"
#include "import/plan/forecast.h"
#include "import/plan/questions.h"
#include "import/plan/valuecounts.h"
#include "import/readdocument.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/shown.h"

#include <QDirIterator>
#include <QTest>

#include <map>
#include <set>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

/// Every file of tests/data that can be read.
std::vector<Document> allDocuments()
{
    std::vector<Document> documents;
    QDirIterator files(QStringLiteral(DNC_TEST_DATA), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (auto document = readDocument(files.next()))
            documents.push_back(std::move(*document));
    }
    return documents;
}

constexpr quint32 manyRows = 30'000; // that are counted in several parts

/// A list with something of all that leaves rows out.
Document longList()
{
    Document document{.file = u"long.xlsx"_s, .sheets = std::vector<Sheet>(1)};
    Sheet &sheet = document.sheets.front();
    sheet.addRow(1, std::array<std::string_view, 3>{"E-Mail", "Name", "Unsubscribed"});
    for (quint32 i = 0; i < manyRows; ++i) {
        const std::string person = "person" + std::to_string(i) + "@example.com";
        const std::string two = person + "; second." + person;
        const std::string_view cell = i % 11 == 0 ? std::string_view() : i % 7 == 0 ? two : person;
        const std::array<std::string_view, 3> cells{cell, "Ann", i % 3 == 0 ? "yes" : "no"};
        const RowMark mark = i % 13 == 0 ? RowMark::Hidden : i % 17 == 0 ? RowMark::Filtered : RowMark::None;
        sheet.addRow(i + 2, std::span(cells).first(i % 1000 == 999 ? 0 : cells.size()), mark);
        if (i % 19 == 0)
            sheet.addMark(0, CellMark::Struck);
    }
    return document;
}

Document longReport()
{
    Document document{.file = u"report.csv"_s, .sheets = std::vector<Sheet>(1)};
    Sheet &sheet = document.sheets.front();
    sheet.addRow(1,
                 std::array<std::string_view, 5>{"input", "identifier", "identifierType", "name", "status"});
    constexpr std::array<std::string_view, 4> statuses{"confirmed", "pending", "excluded", "invalid"};
    for (quint32 i = 0; i < manyRows; ++i) {
        const std::string person =
            i % 20 == 1 ? std::string() : "person" + std::to_string(i) + "@example.com";
        sheet.addRow(i + 2, std::array<std::string_view, 5>{person, person, "email", "Ann", statuses[i % 4]});
    }
    return document;
}

/// The plan with everything that is open answered in one way.
ImportPlan answered(ImportPlan plan, Answer answer, Decision decision)
{
    for (SheetPlan &sheet : plan.sheets) {
        sheet.mapping.hidden = sheet.mapping.filtered = sheet.mapping.struck = answer;
        for (ConsentColumn &filter : sheet.mapping.consent)
            filter.decision = decision;
    }
    return plan;
}

std::vector<ImportPlan> plansFor(const Document &document)
{
    const ImportPlan open = makePlan(document, {});
    return {open, answered(open, Answer::Include, Decision::Declined),
            answered(open, Answer::Exclude, Decision::Accepted)};
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void theForecastComesTrueForEveryFile();
    void theForecastComesTrueForLongLists();
    void questionsCountAllRowsOfALongList();
    void valuesOfALongColumnAreCounted();
    void whatIsGivenUpIsNotCounted();
    void noRowVanishesFromAnyFile();
    void itSaysWhatWillHappen();
};

static void compareWithEntries(const Document &document)
{
    for (const ImportPlan &plan : plansFor(document)) {
        const Forecast expected = forecast(document, plan, {});
        EntryStore store;
        const ImportCounts counts = addEntries(document, plan, {}, store);
        QCOMPARE(expected.rows, counts.rows);
        QCOMPARE(expected.entries(), counts.identifiers);
        QCOMPARE(expected.leftOutCount(), store.counts()[EntryStatus::Excluded]);
        std::map<std::pair<Issue, std::string>, quint32> reasons;
        for (quint32 i = 0; i < store.size(); ++i) {
            if (store.statusAt(i) == EntryStatus::Excluded)
                ++reasons[{store.at(i).issue, std::string(store.at(i).detail)}];
        }
        QCOMPARE(expected.leftOut.size(), reasons.size());
        for (const Forecast::LeftOut &reason : expected.leftOut)
            QCOMPARE(reason.count, (reasons[{reason.issue, reason.detail}]));
    }
}

void TestForecast::theForecastComesTrueForEveryFile()
{
    const std::vector<Document> documents = allDocuments();
    QVERIFY(documents.size() > 40);
    for (const Document &document : documents)
        compareWithEntries(document);
}

void TestForecast::theForecastComesTrueForLongLists()
{
    for (const Document &document : {longList(), longReport()}) {
        QCOMPARE(forecast(document, makePlan(document, {}), {}).leftOut.size() > 1, true);
        compareWithEntries(document);
    }
}

void TestForecast::questionsCountAllRowsOfALongList()
{
    const Document document = longList();
    const ImportPlan plan = makePlan(document, {});
    quint32 hidden = 0;
    quint32 filtered = 0;
    quint32 struck = 0;
    for (quint32 i = 0; i < manyRows; ++i) {
        const bool isFilled = i % 1000 != 999;
        hidden += isFilled && i % 13 == 0 ? 1 : 0;
        filtered += isFilled && i % 13 != 0 && i % 17 == 0 ? 1 : 0;
        struck += i % 19 == 0 ? 1 : 0;
    }
    EntryStore store;
    addEntries(document, plan, {}, store);
    quint32 leftOut = 0;
    for (quint32 i = 0; i < store.size(); ++i)
        leftOut += store.at(i).issue == Issue::Undecided ? 1 : 0;
    QCOMPARE(questions(document, plan),
             (std::vector{Question{Question::Kind::HiddenRows, 0, 0, hidden},
                          Question{Question::Kind::FilteredRows, 0, 0, filtered},
                          Question{Question::Kind::StruckCells, 0, 0, struck},
                          Question{Question::Kind::OptOutColumn, 0, 2, leftOut}}));
}

void TestForecast::valuesOfALongColumnAreCounted()
{
    const Document document = longList();
    const Sheet &sheet = document.sheets.front();
    const Mapping mapping = makePlan(document, {}).sheets.front().mapping;
    quint32 yes = 0;
    quint32 empty = 0;
    for (quint32 i = 0; i < manyRows; ++i) {
        yes += i % 1000 != 999 && i % 3 == 0 ? 1 : 0;
        empty += i % 1000 != 999 && i % 11 == 0 ? 1 : 0;
    }
    const quint32 filled = manyRows - manyRows / 1000;
    QCOMPARE(countValues(sheet, mapping, 2, {"YES", "maybe"}),
             (std::vector<ValueCount>{{"no", filled - yes}, {"YES", yes}, {"maybe", 0}}));
    const std::vector<ValueCount> persons = countValues(sheet, mapping, 0, {});
    QCOMPARE(persons.size(), size_t(12));
    QCOMPARE(persons[0], (ValueCount{"", empty}));
    QCOMPARE(persons[1], (ValueCount{"person1000@example.com", 1}));
    QCOMPARE(countValues(sheet, mapping, 0, {std::string(anyValue)}),
             (std::vector<ValueCount>{{std::string(anyValue), filled - empty}, {"", empty}}));
}

void TestForecast::whatIsGivenUpIsNotCounted()
{
    Cancellation cancellation;
    cancellation.cancel();
    for (const Document &document : {longList(), longReport()}) {
        const ImportPlan plan = makePlan(document, {});
        QCOMPARE(forecast(document, plan, {.cancellation = cancellation}).rows, 0U);
        const auto asked = questions(document, plan, cancellation);
        QCOMPARE(std::ranges::count(asked, Question::Kind::OptOutColumn, &Question::kind), 0);
        for (const ValueCount &value :
             countValues(document.sheets[0], plan.sheets[0].mapping, 2, {}, cancellation))
            QCOMPARE(value.rows, 0U);
    }
}

void TestForecast::noRowVanishesFromAnyFile()
{
    for (const Document &document : allDocuments()) {
        for (const ImportPlan &plan : plansFor(document)) {
            for (size_t i = 0; i < plan.sheets.size(); ++i) {
                const Sheet &sheet = document.sheets[i];
                EntryStore store;
                addEntries(sheet, plan.sheets[i].mapping, {}, store);
                std::set<quint32> shown;
                for (quint32 entry = 0; entry < store.size(); ++entry)
                    shown.insert(store.at(entry).origin.row);
                const NonDataRows nonData(sheet, plan.sheets[i].mapping);
                for (quint32 row = plan.sheets[i].mapping.firstDataRow; row < sheet.rowCount(); ++row) {
                    if (nonData.issueOf(row) != Issue::None)
                        continue;
                    QVERIFY2(isEmptyRow(sheet, row) || shown.contains(sheet.rowNumber(row)),
                             qPrintable(u"%1 row %2"_s.arg(document.file).arg(sheet.rowNumber(row))));
                }
            }
        }
    }
}

void TestForecast::itSaysWhatWillHappen()
{
    const Document document = readList(u"brevo-mixed.csv"_s);
    const Forecast expected = forecast(document, makePlan(document, {}), {});
    QCOMPARE(expected.rows, 3U);
    QCOMPARE(expected.identifiers, 2U);
    QCOMPARE(expected.leftOut,
             (std::vector{Forecast::LeftOut{Issue::Undecided, "EMAIL_BLACKLISTED = No", 2},
                          Forecast::LeftOut{Issue::Undecided, "SMS_BLACKLISTED = No", 2}}));
    const QString words = describe(expected);
    QVERIFY2(words.contains(u"2 excluded because EMAIL_BLACKLISTED = No"_s), qPrintable(words));
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
