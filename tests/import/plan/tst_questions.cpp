// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/reason.h"
#include "import/mapping/guessmapping.h"
#include "import/mapping/mapping.h"
#include "import/plan/forecast.h"
#include "import/plan/questions.h"
#include "import/sheet/document.h"
#include "import/shown.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;
using Kind = Question::Kind;

namespace {

/// A workbook's sheet with a header and these addresses, to be marked.
Sheet sheetWith(const QString &name, std::initializer_list<const char *> addresses,
                RowMark mark = RowMark::None, CellMark cell = CellMark::None)
{
    Sheet sheet;
    sheet.file = u"list.xlsx"_s;
    sheet.name = name;
    sheet.addRow(1, std::array<std::string_view, 2>{"E-Mail", "City"});
    quint32 number = 2;
    for (const char *address : addresses) {
        sheet.addRow(number++, std::array<std::string_view, 2>{address, "Bonn"}, mark);
        if (cell != CellMark::None)
            sheet.addMark(0, cell);
    }
    return sheet;
}

Document documentOf(std::initializer_list<Sheet> sheets)
{
    Document document;
    document.file = u"list.xlsx"_s;
    document.sheets = sheets;
    return document;
}

struct Outcome {
    StatusCounts counts;
    QStringList shown;
};

Outcome import(const Document &document, const ImportPlan &plan)
{
    EntryStore store;
    addEntries(document, plan, {}, store);
    return {store.counts(), show(store)};
}

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private slots:
    void aListThatNeedsNoAnswerAsksNothing_data();
    void aListThatNeedsNoAnswerAsksNothing();
    void aListAsksWhatIsOpen_data();
    void aListAsksWhatIsOpen();
    void aSpreadsheetIsAskedAboutWhatItHides_data();
    void aSpreadsheetIsAskedAboutWhatItHides();
    void severalSheetsAreAskedAbout();
    void aHiddenSheetIsAskedAbout();
    void aSheetWithoutIdentifiersIsPassedOver();
    void aFilterIsNeitherAppliedNorDeclinedUnsaid();
    void peopleWhoDidNotOptOutAreTakenOnlyIfSaid();
    void aColumnThatSaysWhoOptedOutAnswersForAll();
    void aRoleAnswersWhatWasOpen();
    void aLinkIsReadWhereTheTextIsNoIdentifier();
    void aFormulaWithoutResultIsShown();
    void aRowOfTotalsIsNoIdentifier();
    void theHeaderIsFound_data();
    void theHeaderIsFound();
    void aPersonKnowsTheHeaderBetter();
};

void TestQuestions::aListThatNeedsNoAnswerAsksNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"comma-header.csv", "one-column-mixed.txt", "headerless-email-name.csv", "outlook.csv",
          "own-report.csv", "type-column.csv", "several-in-a-cell.csv", "wrong-first-value.txt", "empty.csv",
          "header-alone.csv", "mailchimp-cleaned.csv", "unsubscribed_members_export_a1b2c3.csv",
          "linkedin-connections.csv", "ftc-changes.csv", "to-line.txt", "title-lines.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestQuestions::aListThatNeedsNoAnswerAsksNothing()
{
    QFETCH(QString, name);
    const Document document = readList(name);
    const ImportPlan plan = makePlan(document, {});
    for (const Question &question : questions(document, plan))
        QFAIL(qPrintable(describe(question, document, plan)));
}

void TestQuestions::aListAsksWhatIsOpen_data()
{
    QTest::addColumn<std::vector<Question>>("asked");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, std::vector<Question> asked, const QString &says) {
        QTest::newRow(name) << asked << says;
    };
    row("hubspot-mixed.csv", {{Kind::OptOutColumn, 0, 6, 3}}, u"Unsubscribed from all email"_s);
    row("brevo-mixed.csv", {{Kind::OptOutColumn, 0, 4, 2}, {Kind::OptOutColumn, 0, 5, 2}}, u"(Yes)"_s);
    row("mailchimp-mixed.csv", {{Kind::OptOutColumn, 0, 8, 1}}, u"UNSUB_TIME"_s);
    row("mailchimp.csv", {{Kind::NotOptOuts, 0, 0, 1}}, u"did not opt out (Mailchimp subscribers)"_s);
    row("subscribers-by-name.csv", {{Kind::NotOptOuts, 0, 0, 2}}, u"did not opt out"_s);
    row("hubspot-contacts.csv", {{Kind::NotOptOuts, 0, 0, 2}}, u"opted out (HubSpot contacts)"_s);
    row("brevo-contacts.csv", {{Kind::NotOptOuts, 0, 0, 1}}, u"pauses them"_s);
    row("activecampaign-contacts.csv", {{Kind::NotOptOuts, 0, 0, 1}}, u"pauses them"_s);
    row("klaviyo-without-consent.csv", {{Kind::NotOptOuts, 0, 0, 1}}, u"pauses them"_s);
    row("klaviyo.csv", {{Kind::OptOutColumn, 0, 5, 2}}, u"(UNSUBSCRIBED)"_s);
    row("activecampaign-status.csv", {{Kind::OptOutColumn, 0, 7, 2}}, u"Unsubscribed"_s);
    row("kit-status.csv", {{Kind::OptOutColumn, 0, 3, 1}}, u"cancelled or complained"_s);
    row("salesforce.csv", {{Kind::OptOutColumn, 0, 6, 1}, {Kind::OptOutColumn, 0, 7, 1}}, u"(TRUE)"_s);
    row("listmonk.csv", {{Kind::OptOutColumn, 0, 4, 1}}, u"(blocklisted)"_s);
    row("odoo.csv", {{Kind::OptOutColumn, 0, 3, 1}}, u"(True)"_s);
    row("keila.csv", {{Kind::OptOutColumn, 0, 4, 2}}, u"(unsubscribed)"_s);
    row("subscribed-yes-no.csv", {{Kind::OptOutColumn, 0, 1, 1}}, u"(No)"_s);
    row("abgemeldet-ja-nein.csv", {{Kind::OptOutColumn, 0, 1, 1}}, u"(ja)"_s);
    row("unsubscribed-at.csv", {{Kind::OptOutColumn, 0, 1, 1}}, u"not empty"_s);
    row("desabonne-statut.csv", {{Kind::OptOutColumn, 0, 2, 1}}, u"désabonné"_s);
    row("handles.csv", {{Kind::AmbiguousColumn, 0, 0, 2}}, u"identifier"_s);
    row("no-identifier-column.csv", {{Kind::NoIdentifierColumn, 0, 0, 3}}, u"no-identifier-column.csv"_s);
}

void TestQuestions::aListAsksWhatIsOpen()
{
    QFETCH(std::vector<Question>, asked);
    QFETCH(QString, says);
    const Document document = readList(QString::fromLatin1(QTest::currentDataTag()));
    const ImportPlan plan = makePlan(document, {});
    const std::vector<Question> found = questions(document, plan);
    QCOMPARE(found.size(), asked.size());
    for (size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(int(found[i].kind), int(asked[i].kind));
        QCOMPARE(found[i].column, asked[i].column);
        QCOMPARE(found[i].count, asked[i].count);
    }
    const QString words = describe(found.front(), document, plan);
    QVERIFY2(words.contains(says), qPrintable(words));
}

void TestQuestions::aSpreadsheetIsAskedAboutWhatItHides_data()
{
    QTest::addColumn<RowMark>("row");
    QTest::addColumn<CellMark>("cell");
    QTest::addColumn<Answer Mapping::*>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("hidden rows") << RowMark::Hidden << CellMark::None << &Mapping::hidden << Kind::HiddenRows;
    QTest::newRow("filtered rows") << RowMark::Filtered << CellMark::None << &Mapping::filtered
                                   << Kind::FilteredRows;
    QTest::newRow("struck cells") << RowMark::None << CellMark::Struck << &Mapping::struck
                                  << Kind::StruckCells;
}

void TestQuestions::aSpreadsheetIsAskedAboutWhatItHides()
{
    QFETCH(RowMark, row);
    QFETCH(CellMark, cell);
    QFETCH(Answer Mapping::*, answer);
    QFETCH(Kind, kind);
    const Document document = documentOf({sheetWith(u"A"_s, {"a@example.com", "b@example.com"}, row, cell)});
    ImportPlan plan = makePlan(document, {});
    const std::vector<Question> open = questions(document, plan);
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open.front(), (Question{kind, 0, 0, 2}));
    QVERIFY(!describe(open.front(), document, plan).isEmpty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Excluded], 2U);

    plan.sheets[0].mapping.*answer = Answer::Exclude;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Excluded], 2U);

    plan.sheets[0].mapping.*answer = Answer::Include;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Valid], 2U);
}

void TestQuestions::severalSheetsAreAskedAbout()
{
    const Document document = documentOf(
        {sheetWith(u"A"_s, {"a@example.com"}), sheetWith(u"B"_s, {"b@example.com", "c@example.com"})});
    ImportPlan plan = makePlan(document, {});
    const std::vector<Question> open = questions(document, plan);
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open.front(), (Question{Kind::SeveralSheets, 0, 0, 2}));
    QVERIFY(describe(open.front(), document, plan).contains(u"A, B"_s));

    plan.sheets[0] = {.taken = false, .mapping = plan.sheets[0].mapping};
    plan.sheets[1].sheetOpen = false;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).shown.size(), 2);
    QCOMPARE(forecast(document, plan, {}).sheetsNotTaken, 1U);
}

void TestQuestions::aHiddenSheetIsAskedAbout()
{
    for (const SheetVisibility visibility : {SheetVisibility::Hidden, SheetVisibility::VeryHidden}) {
        Document document =
            documentOf({sheetWith(u"A"_s, {"a@example.com"}), sheetWith(u"B"_s, {"b@example.com"})});
        document.sheets[1].visibility = visibility;
        ImportPlan plan = makePlan(document, {});
        QCOMPARE(questions(document, plan), (std::vector{Question{Kind::HiddenSheet, 1, 0, 1}}));
        QCOMPARE(import(document, plan).shown,
                 (QStringList{u"2:1 email a@example.com"_s, u"2:1 -email b@example.com"_s}));
        plan.sheets[1].mapping.hidden = Answer::Include;
        QVERIFY(questions(document, plan).empty());
        QCOMPARE(import(document, plan).counts[EntryStatus::Valid], 2U);
    }
}

void TestQuestions::aSheetWithoutIdentifiersIsPassedOver()
{
    Sheet notes;
    notes.name = u"Notes"_s;
    notes.addRow(1, std::array<std::string_view, 2>{"Version", "Author"});
    notes.addRow(2, std::array<std::string_view, 2>{"7", "Ann"});
    const Document document = documentOf({notes, sheetWith(u"A"_s, {"a@example.com"})});
    const ImportPlan plan = makePlan(document, {});
    QVERIFY(questions(document, plan).empty());
    QVERIFY(!plan.sheets[0].taken);
    QCOMPARE(import(document, plan).shown, QStringList(u"2:1 email a@example.com"_s));
}

void TestQuestions::aFilterIsNeitherAppliedNorDeclinedUnsaid()
{
    const Document document = readList(u"hubspot-mixed.csv"_s);
    ImportPlan plan = makePlan(document, {});
    ConsentColumn &filter = plan.sheets[0].mapping.consent.front();
    QCOMPARE(filter.decision, Decision::Open);
    filter.decision = Decision::Accepted;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Excluded], 3U);
    filter.decision = Decision::Declined;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Excluded], 0U);
}

void TestQuestions::peopleWhoDidNotOptOutAreTakenOnlyIfSaid()
{
    const Document document = readList(u"hubspot-contacts.csv"_s);
    ImportPlan plan = makePlan(document, {});
    QCOMPARE(import(document, plan).counts[EntryStatus::Excluded], 3U);
    QVERIFY(describe(forecast(document, plan, {})).contains(u"3 excluded because they did not opt out"_s));
    plan.sheets[0].mapping.others = Answer::Exclude;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Excluded], 3U);
    plan.sheets[0].mapping.others = Answer::Include;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Valid], 3U);
}

void TestQuestions::aColumnThatSaysWhoOptedOutAnswersForAll()
{
    const Document document = readList(u"hubspot-contacts.csv"_s);
    ImportPlan plan = makePlan(document, {});
    setRole(document.sheets[0], plan.sheets[0], 6, {.kind = ColumnRole::Kind::Flag});
    ConsentColumn &filter = plan.sheets[0].mapping.consent.front();
    filter.out = {"New"};
    filter.decision = Decision::Accepted;
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).counts[EntryStatus::Valid], 2U);
    QCOMPARE(import(document, plan).counts[EntryStatus::Excluded], 1U);
    setRole(document.sheets[0], plan.sheets[0], 6, {});
    QCOMPARE(questions(document, plan).front().kind, Kind::NotOptOuts);
}

void TestQuestions::aRoleAnswersWhatWasOpen()
{
    const Document handles = readList(u"handles.csv"_s);
    ImportPlan plan = makePlan(handles, {});
    setRole(handles.sheets[0], plan.sheets[0], 0, {ColumnRole::Kind::Identifier, IdentifierType::WebChat});
    QVERIFY(questions(handles, plan).empty());
    QCOMPARE(import(handles, plan).counts[EntryStatus::Valid], 2U);

    const Document none = readList(u"no-identifier-column.csv"_s);
    plan = makePlan(none, {});
    setRole(none.sheets[0], plan.sheets[0], 1, {.kind = ColumnRole::Kind::AnyIdentifier});
    QVERIFY(questions(none, plan).empty());

    const Document flagged = documentOf("email,Lists\na@example.com,news\nb@example.com,\n"_ba);
    plan = makePlan(flagged, {});
    QVERIFY(questions(flagged, plan).empty());
    setRole(flagged.sheets[0], plan.sheets[0], 1, {.kind = ColumnRole::Kind::Flag});
    QCOMPARE(questions(flagged, plan), (std::vector{Question{Kind::OptOutColumn, 0, 1, 1}}));
    setRole(flagged.sheets[0], plan.sheets[0], 1, {});
    QVERIFY(questions(flagged, plan).empty());
}

void TestQuestions::aLinkIsReadWhereTheTextIsNoIdentifier()
{
    Sheet sheet;
    sheet.addRow(1, std::array<std::string_view, 2>{"Name", "Contact"});
    const auto add = [&](quint32 number, std::string_view text, std::string_view link) {
        sheet.addRow(number, std::array<std::string_view, 2>{"Ann", text});
        sheet.addLink(1, link);
    };
    add(2, "Profile", "https://www.linkedin.com/in/annlee");
    add(3, "write to Ann", "mailto:ann@example.com?subject=Hello");
    add(4, "bob@example.com", "mailto:other@example.com");
    add(5, "", "mailto:cid@example.com");
    add(6, "nobody", "https://www.example.com/");
    const Document document = documentOf({sheet});
    const ImportPlan plan = makePlan(document, {});
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(import(document, plan).shown,
             (QStringList{u"2:2 linkedin https://www.linkedin.com/in/annlee (Ann)"_s,
                          u"3:2 email mailto:ann@example.com?subject=Hello (Ann)"_s,
                          u"4:2 email bob@example.com (Ann)"_s, u"5:2 email mailto:cid@example.com (Ann)"_s,
                          u"6:2 !email nobody (Ann)"_s}));
}

void TestQuestions::aFormulaWithoutResultIsShown()
{
    Sheet sheet = sheetWith(u"A"_s, {"a@example.com"});
    sheet.addRow(3, std::array<std::string_view, 2>{"", ""});
    sheet.addMark(0, CellMark::NoResult);
    const Document document = documentOf({sheet});
    EntryStore store;
    QCOMPARE(addEntries(document, makePlan(document, {}), {}, store).rows, 2U);
    QCOMPARE(store.size(), 2U);
    QCOMPARE(store.at(1).issue, Issue::NoResult);
    QCOMPARE(store.at(1).status, EntryStatus::Invalid);
    QVERIFY(!reason(store, 1).isEmpty());
}

void TestQuestions::aRowOfTotalsIsNoIdentifier()
{
    const Document document = readList(u"totals-row.csv"_s);
    EntryStore store;
    addEntries(document, makePlan(document, {}), {}, store);
    QCOMPARE(store.counts()[EntryStatus::Valid], 2U);
    QCOMPARE(store.at(2).issue, Issue::TotalsRow);
    // What was written for a person stays one, whatever he is called.
    const Document person = documentOf("Name,Phone\nAnn,+14155552671\nTotal,+14155552672\n"_ba);
    QCOMPARE(import(person, makePlan(person, {})).counts[EntryStatus::Valid], 2U);
}

void TestQuestions::theHeaderIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("firstDataRow");
    QTest::addColumn<quint32>("headerRows");
    QTest::newRow("behind title lines")
        << "Opt-outs\nof May\n\nName,E-mail\nAnn,a@example.com\n"_ba << 4U << 1U;
    QTest::newRow("behind a title that is a header word")
        << "Contacts,\nName,E-mail\nAnn,a@example.com\n"_ba << 2U << 1U;
    QTest::newRow("a title over one column") << "Opt-outs\nE-mail\na@example.com\n"_ba << 2U << 1U;
    QTest::newRow("groups over the columns")
        << "Person,,Consent,\nName,E-mail,E-mail,SMS\nAnn,a@example.com,no,no\n"_ba << 2U << 2U;
    QTest::newRow("two languages") << "Email,Phone\nE-Mail,Telefon\na@example.com,\n"_ba << 2U << 2U;
    QTest::newRow("a row without an identifier is no second header")
        << "identifier,type,name\n,email,Nobody\na@example.com,email,Ann\n"_ba << 1U << 1U;
    QTest::newRow("an address in the first line is never a title")
        << "list@example.com\nName,E-mail\nAnn,a@example.com\n"_ba << 0U << 0U;
}

void TestQuestions::theHeaderIsFound()
{
    QFETCH(QByteArray, text);
    const Document document = documentOf(text);
    const Mapping mapping = guessMapping(document.sheets.front(), {});
    QTEST(mapping.firstDataRow, "firstDataRow");
    QTEST(mapping.headerRows, "headerRows");
}

void TestQuestions::aPersonKnowsTheHeaderBetter()
{
    const Document document = documentOf("E-mail\na@example.com\nb@example.com\n"_ba);
    const Sheet &sheet = document.sheets.front();
    const auto imported = [&](quint32 row) {
        return import(document, {{planSheet(sheet, {}, builtInKnowledge(), {{row}, {}})}}).shown.size();
    };
    QCOMPARE(imported(0), 3);
    QCOMPARE(imported(1), 2);
    QCOMPARE(imported(2), 1);
}

QTEST_APPLESS_MAIN(TestQuestions)
#include "tst_questions.moc"
