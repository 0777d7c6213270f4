// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/reason.h"
#include "import/plan/importplan.h"
#include "import/plan/questions.h"
#include "import/plan/unimported.h"
#include "import/sheet/document.h"
#include "import/shown.h"
#include "import/vocabulary/footertext.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;
using Kind = Question::Kind;

namespace {

Document readCase(const QString &name)
{
    return readDocument(QStringLiteral(DNC_TEST_DATA "/rows/") + name).value();
}

/// As show(), and why: `5:1 -email ann@example.com: comment`.
QStringList withIssues(const Document &document, const ImportPlan &plan)
{
    EntryStore store;
    addEntries(document, plan, {}, store);
    QStringList shown;
    for (quint32 i = 0; i < store.size(); ++i) {
        const EntryStore::View entry = store.at(i);
        const QString issue = QString::fromUtf8(issueName(entry.issue));
        shown << (issue.isEmpty() ? show(entry) : show(entry) + u": "_s + issue);
    }
    return shown;
}

bool asks(const Document &document, const ImportPlan &plan, Kind kind)
{
    return std::ranges::count(questions(document, plan), kind, &Question::kind) > 0;
}

} // namespace

/// Rows that are not about people, headers that are values, type columns, and what is not imported.
class TestNonDataRows : public QObject {
    Q_OBJECT

private slots:
    void eachCaseGivesTheseEntries_data();
    void eachCaseGivesTheseEntries();
    void commentLinesAreAQuestion();
    void aPersonTakesCommentLines();
    void aTagIsNoComment_data();
    void aTagIsNoComment();
    void aFooterIsRecognized_data();
    void aFooterIsRecognized();
    void anUncertainHeaderIsAQuestion_data();
    void anUncertainHeaderIsAQuestion();
    void anUnknownChannelIsNamed();
    void aColumnThatIsNotImportedIsNamed();
};

void TestNonDataRows::eachCaseGivesTheseEntries_data()
{
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *name, const QStringList &entries) { QTest::newRow(name) << entries; };
    const QStringList flagged{u"2:1 email jane.q@acme.com"_s, u"3:1 -email joe.q@acme.com: undecided"_s,
                              u"5:1 email amy.q@acme.com"_s, u"6:1 -email bob.q@acme.com: undecided"_s};
    row("header-repeated-silences-question.csv", flagged);
    row("header-repeated-silences-status-question.csv", flagged);
    row("footer-silences-question.csv",
        {u"2:1 email jane.q@acme.com"_s, u"3:1 -email joe.q@acme.com: undecided"_s,
         u"4:1 !email Total: totalsRow"_s});
    row("title-with-address-hides-flag.csv",
        {u"1:1 -email admin@vendor.com: title"_s, u"3:1 email jane.q@acme.com"_s,
         u"4:1 -email joe.q@acme.com: undecided"_s});
    row("comments-over-header-email-column-lost.csv",
        {u"2:1 -email admin@vendor.com: title"_s, u"3:1 -phone +1 800 555 0199: title"_s,
         u"5:1 email jane.q@acme.com"_s, u"5:2 phone +14155550132"_s, u"6:1 -email joe.q@acme.com: comment"_s,
         u"6:2 -phone +14155550133: comment"_s});
    row("commented-out-address.txt",
        {u"2:1 email jane.q@acme.com"_s, u"3:1 -email joe.q@acme.com: comment"_s,
         u"4:1 -email amy.q@acme.com: comment"_s, u"5:1 -email bob.q@acme.com: comment"_s});
    row("web-chat-first-value-lost-and-type-wrong.csv",
        {u"2:1 web_chat phone-user-1"_s, u"3:1 web_chat visitor_2"_s});
    row("web-chat-first-value-lost.txt",
        {u"1:1 !? visitor_8f3a2b1c: typeUnknown"_s, u"2:1 !? visitor_11112222: typeUnknown"_s,
         u"3:1 !? visitor_33334444: typeUnknown"_s});
    row("web-chat-id-first-value-lost.csv",
        {u"2:1 web_chat visitor_8f3a2b1c"_s, u"3:1 web_chat visitor_11112222"_s});
    row("address-in-unnamed-column.csv",
        {u"2:2 phone +14155550171 (Jane Q)"_s, u"3:2 phone +14155550172 (Joe Q)"_s,
         u"4:2 !email  (Amy Q): empty"_s});
    row("channel-and-handle.csv",
        {u"2:2 email jane.q@acme.com"_s, u"3:2 phone +14155550132"_s, u"4:2 whatsapp +14155550133"_s,
         u"5:2 linkedin https://www.linkedin.com/in/jane-q"_s});
    row("identifier-channel-as-in-thread.csv",
        {u"2:1 web_chat user.q@acme.com (Jane)"_s, u"3:1 whatsapp +14155550132 (Joe)"_s});
    row("identifier-channel-web-telegram.csv",
        {u"2:1 web_chat user.q@acme.com (Jane)"_s, u"3:1 whatsapp +14155550132 (Joe)"_s,
         u"4:1 web_chat visitor-77 (Amy)"_s, u"5:1 !? 1234567 (Bob): channelUnknown"_s});
    row("whatsapp-links.txt",
        {u"1:1 whatsapp https://wa.me/14155550132"_s,
         u"2:1 whatsapp https://wa.me/14155550133?text=Hi%20there"_s,
         u"3:1 whatsapp https://api.whatsapp.com/send?phone=14155550134&text=STOP"_s,
         u"4:1 whatsapp https://web.whatsapp.com/send/?phone=%2B14155550135&app_absent=0"_s,
         u"5:1 whatsapp whatsapp://send?phone=14155550136"_s,
         u"6:1 !whatsapp https://wa.me/message/ABCDEFGHIJK1: whatsAppNotANumber"_s,
         u"7:1 !whatsapp https://wa.me/qr/ABCDEFGHIJK1: whatsAppNotANumber"_s,
         u"8:1 !whatsapp https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv: whatsAppNotANumber"_s,
         u"9:1 !whatsapp https://wa.me/c/14155550137: phoneNotANumber"_s,
         u"10:1 !whatsapp https://wa.me/p/1234567890123/14155550138: phoneNotANumber"_s,
         u"11:1 !whatsapp https://wa.link/abc123: whatsAppNotANumber"_s,
         u"12:1 whatsapp wa.me/+1 (415) 555-0139"_s});
    row("whatsapp-prefix-becomes-phone.csv",
        {u"2:1 whatsapp whatsapp:+14155550132"_s, u"3:1 whatsapp WhatsApp: +14155550133"_s,
         u"4:1 whatsapp wa: +14155550134"_s, u"5:1 sms SMS: +14155550135"_s, u"6:1 sms sms:+14155550136"_s,
         u"7:1 !? Viber: +14155550137: typeUnknown"_s, u"8:1 whatsapp +14155550138 (WhatsApp)"_s,
         u"9:1 phone Tel: +14155550139"_s});
    row("cell-with-two-emails-and-a-phone.csv",
        {u"2:1 phone +1 202-555-0151"_s, u"2:1 email ann@example.com"_s, u"2:1 email bob@example.com"_s,
         u"3:1 email ann3@example.com"_s, u"3:1 email bob3@example.com"_s, u"3:1 phone +1 202-555-0147"_s});
}

void TestNonDataRows::eachCaseGivesTheseEntries()
{
    QFETCH(const QStringList, entries);
    const Document document = readCase(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(withIssues(document, makePlan(document, {})), entries);
}

void TestNonDataRows::commentLinesAreAQuestion()
{
    const Document document = readCase(u"commented-out-address.txt"_s);
    ImportPlan plan = makePlan(document, {});
    const std::vector<Question> asked = questions(document, plan);
    QCOMPARE(asked.size(), 1U);
    QCOMPARE(asked.front(), (Question{Kind::CommentLines, 0, 0, 3}));
    QVERIFY(describe(asked.front(), document, plan).contains(u'3'));
    plan.sheets.front().mapping.comments = Answer::Exclude;
    QVERIFY(questions(document, plan).empty());
    // A note above the header is none.
    const Document noted = documentOf("# list of admin@vendor.com\nEmail,Name\na@example.com,Ann\n"_ba);
    QVERIFY(!asks(noted, makePlan(noted, {}), Kind::CommentLines));
}

void TestNonDataRows::aPersonTakesCommentLines()
{
    const Document document = readCase(u"comments-over-header-email-column-lost.csv"_s);
    ImportPlan plan = makePlan(document, {});
    plan.sheets.front().mapping.comments = Answer::Include;
    const QStringList entries = withIssues(document, plan);
    QVERIFY(entries.contains(u"6:1 email joe.q@acme.com"_s));
    QVERIFY(entries.contains(u"6:2 phone +14155550133"_s));
}

void TestNonDataRows::aTagIsNoComment_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("valid");
    QTest::newRow("tags in the first column")
        << "Tag,Email\n#vip,a@example.com\n#new,b@example.com\n#old,c@example.com\n"_ba << 3;
    QTest::newRow("a number sign") << "#,Email\n#1,a@example.com\n2,b@example.com\n#3,c@example.com\n"_ba
                                   << 3;
    QTest::newRow("an error of a spreadsheet")
        << "Ref,Email\n#N/A,a@example.com\n7,b@example.com\n#REF!,c@example.com\n"_ba << 3;
}

void TestNonDataRows::aTagIsNoComment()
{
    QFETCH(const QByteArray, text);
    const Document document = documentOf(text);
    EntryStore store;
    addEntries(document, makePlan(document, {}), {}, store);
    QTEST(int(store.counts()[EntryStatus::Valid]), "valid");
}

void TestNonDataRows::aFooterIsRecognized_data()
{
    QTest::addColumn<bool>("is");
    for (const char *text :
         {"Copyright (c) 2000-2026 vendor.com inc. All rights reserved.",
          "Confidential Information - Do Not Distribute", "Generated by Example CRM on 2026-01-02",
          "Page 1 of 3", "(3 rows)", "2 rows in set (0.00 sec)", "3 records", "Exported on 2026-01-02 10:11",
          "-- End of report --", "Erstellt am 02.01.2026", "Seite 2 von 3", "Généré par Exemple",
          "Página 1 de 2", "Wygenerowano 2026-01-02", "作成日: 2026-01-02", "-----",
          "Questions? a@example.com"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "Larry Page", "jane@example.com", "+14155550123", "Total Wine", "12", "3 Rowland Street",
          "Ann Export", "visitor_3", "josÃ©@example.com", "https://www.linkedin.com/in/jane"})
        QTest::newRow(*text ? text : "nothing") << false;
}

void TestNonDataRows::aFooterIsRecognized()
{
    const QByteArray text = QTest::currentDataTag();
    QTEST(isFooterText(text == "nothing" ? std::string() : text.toStdString()), "is");
}

void TestNonDataRows::anUncertainHeaderIsAQuestion_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("asked");
    QTest::newRow("an unknown word over values with digits")
        << "Besucherkennung\nguest_77\nguest_78\nuser_12\n"_ba << true;
    QTest::newRow("words over words") << "alice\nbob\ncarol\n"_ba << false;
    QTest::newRow("a value like those below") << "guest_76\nguest_77\nguest_78\n"_ba << false;
    QTest::newRow("a known header") << "Chat ID\nguest_77\nguest_78\n"_ba << false;
    QTest::newRow("over addresses") << "Adressaten\na@example.com\nb@example.com\n"_ba << false;
}

void TestNonDataRows::anUncertainHeaderIsAQuestion()
{
    QFETCH(const QByteArray, text);
    const Document document = documentOf(text);
    QTEST(asks(document, makePlan(document, {}), Kind::UncertainHeader), "asked");
    for (const quint32 row : {0U, 1U}) {
        const SheetPlan plan = planSheet(document.sheets.front(), {}, builtInKnowledge(), {{row}, {}});
        QVERIFY(!plan.headerOpen);
    }
}

void TestNonDataRows::anUnknownChannelIsNamed()
{
    const Document document = readCase(u"identifier-channel-web-telegram.csv"_s);
    EntryStore store;
    addEntries(document, makePlan(document, {}), {}, store);
    QVERIFY(reason(store, 3).contains(u"telegram"_s));
}

void TestNonDataRows::aColumnThatIsNotImportedIsNamed()
{
    const Document document = documentOf("Email,Notes,Owner e-mail\n"
                                         "a@example.com,call +1 415 555 0123,o@vendor.com\n"
                                         "b@example.com,also c@example.com,\n"
                                         "d@example.com,e@example.com,\n"_ba);
    const ImportPlan plan = makePlan(document, {});
    const std::vector<UnimportedColumn> found = unimportedColumns(document, plan);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found.front().column, 1U);
    QCOMPARE(found.front().cells[size_t(IdentifierType::Email)], 2U);
    QCOMPARE(found.front().cells[size_t(IdentifierType::Phone)], 1U);
    QVERIFY(describe(found.front(), document, plan).contains(u"Notes"_s));
}

QTEST_APPLESS_MAIN(TestNonDataRows)
#include "tst_nondatarows.moc"
