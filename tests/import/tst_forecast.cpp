// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/forecast.h"
#include "import/rowwalk.h"
#include "shown.h"

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

/// The plan with everything that is open answered in one way.
ImportPlan answered(ImportPlan plan, Answer answer, Decision decision)
{
    for (SheetPlan &sheet : plan.sheets) {
        sheet.mapping.hidden = sheet.mapping.filtered = sheet.mapping.struck = answer;
        for (RowFilter &filter : sheet.mapping.filters)
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

class ForecastTest : public QObject {
    Q_OBJECT

private slots:
    void theForecastComesTrueForEveryFile();
    void noRowVanishesFromAnyFile();
    void itSaysWhatWillHappen();
};

void ForecastTest::theForecastComesTrueForEveryFile()
{
    const std::vector<Document> documents = allDocuments();
    QVERIFY(documents.size() > 40);
    for (const Document &document : documents) {
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
}

void ForecastTest::noRowVanishesFromAnyFile()
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
                for (quint32 row = plan.sheets[i].mapping.firstDataRow; row < sheet.rowCount(); ++row) {
                    QVERIFY2(isEmptyRow(sheet, row) || shown.contains(sheet.rowNumber(row)),
                             qPrintable(u"%1 row %2"_s.arg(document.file).arg(sheet.rowNumber(row))));
                }
            }
        }
    }
}

void ForecastTest::itSaysWhatWillHappen()
{
    const Document document = readList(u"brevo-mixed.csv"_s);
    const Forecast expected = forecast(document, makePlan(document, {}), {});
    QCOMPARE(expected.rows, 3U);
    QCOMPARE(expected.identifiers, 2U);
    QCOMPARE(expected.leftOut,
             (std::vector{Forecast::LeftOut{Issue::NoOptOut, "EMAIL_BLACKLISTED = No", 2},
                          Forecast::LeftOut{Issue::NoOptOut, "SMS_BLACKLISTED = No", 2}}));
    const QString words = describe(expected);
    QVERIFY2(words.contains(u"2 left out because EMAIL_BLACKLISTED = No"_s), qPrintable(words));
}

QTEST_APPLESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
