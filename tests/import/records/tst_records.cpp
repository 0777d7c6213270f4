// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/shown.h"

#include "import/plan/importplan.h"
#include "import/plan/questions.h"
#include "import/readpasted.h"
#include "import/records/jsonvalue.h"
#include "import/records/records.h"
#include "import/sheet/importerror.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestRecords : public QObject {
    Q_OBJECT

private slots:
    void recordsGiveRows_data();
    void recordsGiveRows();
    void entriesAreThoseOfTheRecords_data();
    void entriesAreThoseOfTheRecords();
    void listsAndTablesAreNoRecords_data();
    void listsAndTablesAreNoRecords();
    void damagedJsonIsNamedWithItsLine_data();
    void damagedJsonIsNamedWithItsLine();
    void jsonIsReadAsByQt_data();
    void jsonIsReadAsByQt();
    void severalListsAreSheets();
    void consentGoesWithEachRow();
    void aChatIsAQuestion();
    void whatIsLeftOutIsNamed_data();
    void whatIsLeftOutIsNamed();
    void recordsCanBePasted();
    void everyReaderCanBeCanceled_data();
    void everyReaderCanBeCanceled();
};

namespace {

QStringList rowsOf(const Sheet &sheet)
{
    QStringList rows;
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        QString shown = QString::number(sheet.rowNumber(row));
        for (quint32 column = 0; column < sheet.columnCount(row); ++column)
            shown += u'|' + QString::fromUtf8(sheet.cell(row, column));
        rows << shown;
    }
    return rows;
}

const QByteArray vCard3 =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Q\r\nN:Q;Jane;;;\r\n"
    "EMAIL;TYPE=INTERNET;TYPE=WORK:jane.q@\r\n example.com\r\n"
    "TEL;TYPE=CELL:+1 202-555-0147\r\nitem1.TEL:+1 202-555-0148\r\n"
    "item1.X-ABLabel:WhatsApp\r\nTEL;TYPE=FAX:+1 202-555-0149\r\n"
    "URL;TYPE=LinkedIn:https://www.linkedin.com/in/jane-q\r\nORG:Example\r\nEND:VCARD\r\n";
const QByteArray vCard2 =
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\r\nM=C3=BCller\r\n"
    "EMAIL;INTERNET:joerg@example.com\r\nPHOTO;ENCODING=BASE64:/9j/4AAQ\r\n AAAA\r\n\r\n"
    "END:VCARD\r\n";
const QByteArray vCard4 =
    "BEGIN:VCARD\nVERSION:4.0\nFN:Ann\\, B.\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+1-202-"
    "555-0147\nIMPP:whatsapp:+12025550148\nX-SOCIALPROFILE;TYPE=linkedin:"
    "https://www.linkedin.com/in/ann\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nN:B;Bob;;;\n"
    "END:VCARD\n";
const QByteArray ldif =
    "version: 1\n# a comment\n#  folded\n\ndn: cn=Ann,dc=example,dc=com\ncn:: w4Rubg==\nmail: "
    "ann@exam\n ple.com\nmail: a.b@example.com\nuserPassword:: c2VjcmV0\n\ndn: cn=Bob\n"
    "mail: bob@example.com\n";
const QByteArray mysql = "mysql> select * from t;\n+----+------------------+\n| id | email            |\n"
                         "+----+------------------+\n|  1 | ann@example.com  |\n|  2 | NULL             |\n"
                         "+----+------------------+\n2 rows in set (0.00 sec)\n";
const QByteArray whatsApp = "[12/03/24, 10:15:02] +1 (202) 555-0147: please stop\n"
                            "[12/03/24, 10:16:11] Jane: ok, and bob@example.com\nmore\n"
                            "[12/03/24, 10:17:11] Messages are end-to-end encrypted.\n";

void row(const char *name, const QByteArray &text, const QStringList &rows)
{
    QTest::newRow(name) << text << rows;
}

void addJson()
{
    row("array of objects",
        "[{\"email\":\"ann@example.com\",\"phone\":\"+12025550147\"},\n {\"email\":null}]",
        {u"0|email|phone"_s, u"1|ann@example.com|+12025550147"_s});
    row("JSON Lines", "{\"email\":\"ann@example.com\"}\n{\"email\":\"bob@example.com\"}\n",
        {u"0|email"_s, u"1|ann@example.com"_s, u"2|bob@example.com"_s});
    row("array of texts", "[\n  \"ann@example.com\",\n  \"bob@example.com\"\n]\n",
        {u"2|ann@example.com"_s, u"3|bob@example.com"_s});
    row("array of arrays", "[[\"Email\",\"Name\"],[\"ann@example.com\",\"Ann\"]]",
        {u"1|Email|Name"_s, u"2|ann@example.com|Ann"_s});
    row("wrapped", "{\"data\":{\"items\":[\n{\"EmailAddress\":\"ann@example.com\"}]},\"next\":\"x\"}",
        {u"0|EmailAddress"_s, u"2|ann@example.com"_s});
    row("list of texts in an object",
        "{\"phoneNumbers\":[\n\"+12025550147\",\n\"+12025550148\"],\"next\":\"x\"}",
        {u"0|phoneNumbers"_s, u"2|+12025550147"_s, u"3|+12025550148"_s});
    row("one record", "{\"email\":\"ann@example.com\",\"tags\":[\"a\",\"b\"],\"active\":true}",
        {u"0|email|tags|active"_s, u"1|ann@example.com|a; b|true"_s});
    row("nested", "[{\"contact\":{\"email\":\"ann@example.com\",\"name\":{\"first\":\"Ann\"}}}]",
        {u"0|contact.email|contact.name.first"_s, u"1|ann@example.com|Ann"_s});
    row("objects in a record",
        "[{\"out\":true,\"mails\":[{\"value\":\"a@example.com\"},\n{\"value\":\"b@example.com\"}]}]",
        {u"0|out|mails.value"_s, u"1|true|a@example.com"_s, u"2|true|b@example.com"_s});
    row("named by identifiers", "{\"ann@example.com\":\"unsubscribed\",\n\"bob@example.com\":\"active\"}",
        {u"0|key|value"_s, u"1|ann@example.com|unsubscribed"_s, u"2|bob@example.com|active"_s});
    row("escapes", "[{\"name\":\"J\\u00f6rg \\ud83d\\ude00 \\\"x\\\"\",\"phone\":12025550147}]",
        {u"0|name|phone"_s, u"1|Jörg 😀 \"x\"|12025550147"_s});
}

void addDirectories()
{
    row("vCard 3.0", vCard3,
        {u"0|Name|Email|Phone|WhatsApp|LinkedIn"_s, u"5|Jane Q|jane.q@example.com"_s,
         u"7|Jane Q||+1 202-555-0147"_s, u"8|Jane Q|||+1 202-555-0148"_s,
         u"11|Jane Q||||https://www.linkedin.com/in/jane-q"_s});
    row("vCard 2.1", vCard2, {u"0|Name|Email"_s, u"5|Jörg Müller|joerg@example.com"_s});
    row("vCard 4.0", vCard4,
        {u"0|Name|Phone|WhatsApp|LinkedIn|Email"_s, u"4|Ann, B.|tel:+1-202-555-0147"_s,
         u"5|Ann, B.||whatsapp:+12025550148"_s, u"6|Ann, B.|||https://www.linkedin.com/in/ann"_s,
         u"8|Bob B"_s});
    row("LDIF", ldif,
        {u"0|dn|cn|mail"_s, u"5|cn=Ann,dc=example,dc=com|Änn|ann@example.com; a.b@example.com"_s,
         u"12|cn=Bob||bob@example.com"_s});
}

void addDrawnAndChats()
{
    row("mysql", mysql, {u"3|id|email"_s, u"5|1|ann@example.com"_s, u"6|2|"_s});
    row("psql", " id |      email      \n----+-----------------\n  1 | ann@example.com\n(1 row)\n",
        {u"1|id|email"_s, u"3|1|ann@example.com"_s});
    row("psql by record",
        "-[ RECORD 1 ]----------\nid    | 1\nemail | ann@example.com\n-[ RECORD 2 ]--\nid    | 2\n",
        {u"0|id|email"_s, u"1|1|ann@example.com"_s, u"4|2"_s});
    row("mysql by record",
        "*************************** 1. row ***************************\n   id: 1\nemail: ann@example.com\n",
        {u"0|id|email"_s, u"1|1|ann@example.com"_s});
    row("box of sqlite3",
        "┌────┬─────────────────┐\n│ id │      email      │\n├────┼─────────────────┤\n"
        "│ 1  │ ann@example.com │\n└────┴─────────────────┘\n",
        {u"2|id|email"_s, u"4|1|ann@example.com"_s});
    row("Markdown", "# Opt-outs\n\n| Email | Name |\n|---|:-:|\n| ann@example.com | A \\| B |\n",
        {u"3|Email|Name"_s, u"5|ann@example.com|A | B"_s});
    row("WhatsApp", whatsApp,
        {u"0|Date|Message|WhatsApp|Identifier"_s, u"1|12/03/24, 10:15:02|please stop|+1 (202) 555-0147|"_s,
         u"2|12/03/24, 10:16:11|ok, and bob@example.com||bob@example.com"_s});
    row("WhatsApp of Android", "12/03/2024, 10:17 - +44 7911 123456: STOP\n",
        {u"0|Date|Message|WhatsApp|Identifier"_s, u"1|12/03/2024, 10:17|STOP|+44 7911 123456|"_s});
}

} // namespace

void TestRecords::recordsGiveRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    addJson();
    addDirectories();
    addDrawnAndChats();
}

void TestRecords::recordsGiveRows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    QVERIFY(recordReaderFor({text.constData(), size_t(text.size())}));
    QCOMPARE(rowsOf(documentOf(text).sheets.front()), rows);
}

void TestRecords::entriesAreThoseOfTheRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("vCard") << vCard3
                           << QStringList{u"5:2 email jane.q@example.com (Jane Q)"_s,
                                          u"7:3 phone +1 202-555-0147 (Jane Q)"_s,
                                          u"8:4 whatsapp +1 202-555-0148 (Jane Q)"_s,
                                          u"11:5 linkedin https://www.linkedin.com/in/jane-q (Jane Q)"_s};
    QTest::newRow("LDIF") << ldif
                          << QStringList{u"5:3 email ann@example.com"_s, u"5:3 email a.b@example.com"_s,
                                         u"12:3 email bob@example.com"_s};
    QTest::newRow("mysql") << mysql << QStringList{u"5:2 email ann@example.com"_s, u"6:2 !email "_s};
    QTest::newRow("texts of JSON") << QByteArray("[\n\"ann@example.com\",\n\"+12025550147\"\n]")
                                   << QStringList{u"2:1 email ann@example.com"_s,
                                                  u"3:1 phone +12025550147"_s};
}

void TestRecords::entriesAreThoseOfTheRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, entries);
    const Document document = documentOf(text);
    EntryStore store;
    addEntries(document, makePlan(document, {}), {}, store);
    QCOMPARE(show(store), entries);
}

void TestRecords::listsAndTablesAreNoRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("csv") << QByteArray("email,name\nann@example.com,Ann\n");
    QTest::newRow("pipes") << QByteArray("email|name\nann@example.com|Ann\n");
    QTest::newRow("list of Markdown")
        << QByteArray("# Opt-outs\n\n- ann@example.com\n- [ ] bob@example.com\n");
    QTest::newRow("underlined title") << QByteArray("Opt-outs\n--------\nann@example.com\n");
    QTest::newRow("brackets") << QByteArray("[ann@example.com]\n");
    QTest::newRow("link of Markdown") << QByteArray("[Ann](mailto:ann@example.com)\n");
    QTest::newRow("times") << QByteArray("12/03/2024,10:17,ann@example.com\n");
    QTest::newRow("braces") << QByteArray("{ann@example.com}\n");
    QTest::newRow("nothing") << QByteArray();
}

void TestRecords::listsAndTablesAreNoRecords()
{
    QFETCH(QByteArray, text);
    QVERIFY(!recordReaderFor({text.constData(), size_t(text.size())}));
}

void TestRecords::damagedJsonIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("line");
    QTest::newRow("cut off") << QByteArray("[\n{\"a\":1},\n{\"a\":") << 3U;
    QTest::newRow("missing comma") << QByteArray("[\n{\"a\":1}\n{\"a\":2}]") << 3U;
    QTest::newRow("bare word") << QByteArray("{\"a\":\nyes}") << 2U;
    QTest::newRow("line break in a text") << QByteArray("{\"a\":\"x\ny\"}") << 1U;
    QTest::newRow("half a pair") << QByteArray("{\"a\":\"\\ud83d\"}") << 1U;
    QTest::newRow("too deep") << QByteArray(100, '[') << 1U;
}

void TestRecords::damagedJsonIsNamedWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, line);
    const auto document = readDocument(text, u"list.json"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ImportError::Kind::NotText);
    QCOMPARE(document.error().line, line);
    QVERIFY(!document.error().detail.isEmpty());
}

void TestRecords::jsonIsReadAsByQt_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"[]", "{}", "[1]", "[-1.5e3]", "[true,false,null]", "[\"\\u0041\"]", "[1,]",
                             "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "[\"a]", "[\"\t\"", "[[[]]]",
                             "{\"a\":{\"b\":[1,{\"c\":2}]}}", "[1 2]", "[nul]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestRecords::jsonIsReadAsByQt()
{
    QFETCH(QByteArray, text);
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    const auto values = parseJson({text.constData(), size_t(text.size())});
    QCOMPARE(values.has_value(), error.error == QJsonParseError::NoError);
}

void TestRecords::severalListsAreSheets()
{
    const Document document = documentOf(
        "{\"bounces\":[{\"email\":\"a@example.com\"}],\"blocks\":[{\"email\":\"b@example.com\"}]}");
    QCOMPARE(document.sheets.size(), size_t(2));
    QCOMPARE(document.sheets[0].name, u"bounces"_s);
    QCOMPARE(document.sheets[1].name, u"blocks"_s);
}

void TestRecords::consentGoesWithEachRow()
{
    const Document document =
        documentOf("[{\"unsubscribed\":true,\"emails\":[{\"value\":\"a@example.com\"},"
                   "{\"value\":\"b@example.com\"}]},\n"
                   "{\"unsubscribed\":false,\"emails\":[{\"value\":\"c@example.com\"}]}]");
    const ImportPlan plan = makePlan(document, {});
    QCOMPARE(plan.sheets.front().mapping.consent.size(), size_t(1));
    EntryStore store;
    addEntries(document, plan, {}, store);
    for (quint32 entry = 0; entry < store.size(); ++entry) {
        const bool isOut = store.at(entry).input != "c@example.com";
        QCOMPARE(store.at(entry).status == EntryStatus::Valid, isOut);
    }
}

void TestRecords::aChatIsAQuestion()
{
    const Document document = documentOf(whatsApp);
    ImportPlan plan = makePlan(document, {});
    const std::vector<Question> open = questions(document, plan);
    QCOMPARE(open.size(), size_t(2));
    QCOMPARE(open[0].kind, Question::Kind::MailText);
    QCOMPARE(open[1].kind, Question::Kind::DateOrder); // which decides nothing about who is sent
    plan.sheets.front().mapping.mailText = Answer::Include;
    // One of the messages asks to stop, and the other one does not.
    const std::vector<Question> next = questions(document, plan);
    QVERIFY(std::ranges::find(next, Question::Kind::OptOutColumn, &Question::kind) != next.end());
    EntryStore store;
    addEntries(document, plan, {}, store);
    QCOMPARE(show(store),
             (QStringList{u"1:3 whatsapp +1 (202) 555-0147"_s, u"2:4 -email bob@example.com"_s}));
}

void TestRecords::whatIsLeftOutIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("JSON") << QByteArray("{\"list\":[\"a@example.com\"],\"nextToken\":\"x\"}")
                          << u"nextToken"_s;
    QTest::newRow("vCard") << vCard3 << u"ORG, TEL (fax)"_s;
    QTest::newRow("LDIF") << ldif << u"1 "_s;
    QTest::newRow("mysql") << mysql << u"2 "_s;
    QTest::newRow("chat") << whatsApp << u"1 "_s;
}

void TestRecords::whatIsLeftOutIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, word);
    const Document document = documentOf(text);
    QCOMPARE(document.warnings.size(), 1);
    QVERIFY2(document.warnings.front().contains(word), qPrintable(document.warnings.front()));
}

void TestRecords::recordsCanBePasted()
{
    for (const QByteArray &text :
         {vCard3, ldif, mysql, whatsApp, QByteArray("[{\"email\":\"a@example.com\"}]")}) {
        const auto pasted = readPastedText(QString::fromUtf8(text));
        QVERIFY(pasted);
        QCOMPARE(rowsOf(pasted->sheets.front()), rowsOf(documentOf(text).sheets.front()));
    }
}

// Readers look at the request at least once a record, line or thousand values.
void TestRecords::everyReaderCanBeCanceled_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("JSON") << "[" + QByteArray("{\"email\":\"a@example.com\"},\n").repeated(2000) + "]";
    QTest::newRow("JSON Lines") << QByteArray("{\"email\":\"a@example.com\"}\n").repeated(2000);
    QTest::newRow("vCard") << vCard3.repeated(100);
    QTest::newRow("LDIF") << ldif + ldif.mid(ldif.indexOf("\ndn:")).repeated(100);
    QTest::newRow("mysql") << mysql + QByteArray("| 1 | a@example.com |\n").repeated(1000);
    QTest::newRow("chat") << whatsApp.repeated(100);
    QTest::newRow("mail") << QByteArray(
        "Message-ID: <1@example.com>\nFrom: a@example.com\n\nb@example.com\n");
    QTest::newRow("page") << QByteArray("<table><tr><td>a@example.com</td></tr></table>");
    QTest::newRow("table") << QByteArray("a@example.com,b\n").repeated(2000);
    QTest::newRow("lines") << QByteArray("Ann <a@example.com>\n").repeated(2000);
    QTest::newRow("windows-1252") << QByteArray("J\xF6rg,a@example.com\n").repeated(2000);
    for (const char *name : {"shared-strings.xlsx", "texts.ods", "texts-and-numbers.xls", "excel-2003.xml",
                             "flat-opendocument.fods"}) {
        QFile file(QStringLiteral(DNC_TEST_DATA "/workbooks/") + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(name) << file.readAll();
    }
}

void TestRecords::everyReaderCanBeCanceled()
{
    QFETCH(QByteArray, text);
    Cancellation cancellation;
    cancellation.cancel();
    const auto document = readDocument(text, u"list"_s, {}, cancellation);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ImportError::Kind::Canceled);
}

QTEST_APPLESS_MAIN(TestRecords)

#include "tst_records.moc"
