// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/shown.h"

#include "import/mail/encodedword.h"
#include "import/plan/importplan.h"
#include "import/plan/questions.h"
#include "import/readpasted.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestMail : public QObject {
    Q_OBJECT

private slots:
    void encodedWordsAreDecoded_data();
    void encodedWordsAreDecoded();
    void parametersAreDecoded_data();
    void parametersAreDecoded();
    void addressesOfTheStandardsAreRead_data();
    void addressesOfTheStandardsAreRead();
    void onlyPeopleAreRead();
    void bodiesAreDecoded_data();
    void bodiesAreDecoded();
    void theTextIsAQuestion();
    void aMailboxFileHoldsSeveralMails();
    void aListIsNoMail_data();
    void aListIsNoMail();
    void aPastedMailIsReadLikeAFile();
    void aToLineMayBeOfAnyLength();
};

namespace {

/// `field|name|identifier` of each row, with `*` before what only the text mentions.
QStringList rowsOf(const Document &document)
{
    QStringList rows;
    const Sheet &sheet = document.sheets.front();
    for (quint32 row = 1; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (quint32 column = 0; column < sheet.columnCount(row); ++column)
            cells << QString::fromUtf8(sheet.cell(row, column));
        rows << (sheet.rowMark(row) == RowMark::MailText ? u"*"_s : QString()) + cells.join(u'|');
    }
    return rows;
}

QByteArray mailWith(const QByteArray &header, const QByteArray &body = {})
{
    return "Message-ID: <1@example.com>\r\n" + header + "\r\n" + body;
}

} // namespace

// RFC 2047 8, RFC 2231 5, and what programs make of them.
void TestMail::encodedWordsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("decoded");
    const auto row = [](const char *name, const char *text, const QString &decoded) {
        QTest::newRow(name) << QByteArray(text) << decoded;
    };
    row("us-ascii", "=?US-ASCII?Q?Keith_Moore?=", u"Keith Moore"_s);
    row("latin 1", "=?ISO-8859-1?Q?Keld_J=F8rn_Simonsen?=", u"Keld Jørn Simonsen"_s);
    row("accent", "=?ISO-8859-1?Q?Andr=E9?= Pirard", u"André Pirard"_s);
    row("base64 in two charsets",
        "=?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?=\r\n"
        "    =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=",
        u"If you can read this you understand the example."_s);
    row("name", "=?ISO-8859-1?Q?Olle_J=E4rnefors?=", u"Olle Järnefors"_s);
    row("umlaut", "=?ISO-8859-1?Q?Patrik_F=E4ltstr=F6m?=", u"Patrik Fältström"_s);
    row("hebrew", "=?iso-8859-8?b?7eXs+SDv4SDp7Oj08A==?=", u"םולש ןב ילטפנ"_s);
    row("one", "(=?ISO-8859-1?Q?a?=)", u"(a)"_s);
    row("with text", "(=?ISO-8859-1?Q?a?= b)", u"(a b)"_s);
    row("two", "(=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=)", u"(ab)"_s);
    row("two far apart", "(=?ISO-8859-1?Q?a?=  =?ISO-8859-1?Q?b?=)", u"(ab)"_s);
    row("space within", "(=?ISO-8859-1?Q?a_b?=)", u"(a b)"_s);
    row("space at the end", "(=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=)", u"(a b)"_s);
    row("language", "=?US-ASCII*EN?Q?Keith_Moore?=", u"Keith Moore"_s);
    row("divided character", "=?UTF-8?Q?J=C3?= =?UTF-8?Q?=B6rg?=", u"Jörg"_s);
    row("unknown charset", "=?x-nobody?Q?J=C3=B6rg?=", u"Jörg"_s);
    row("cut off", "=?UTF-8?Q?J=C3", u"=?UTF-8?Q?J=C3"_s);
    row("unknown encoding", "=?UTF-8?X?abc?=", u"=?UTF-8?X?abc?="_s);
    row("plain", "Ann =? Bob", u"Ann =? Bob"_s);
    row("empty", "", QString());
}

void TestMail::encodedWordsAreDecoded()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, decoded);
    QCOMPARE(QString::fromStdString(decodeEncodedWords(text.toStdString())), decoded);
}

// RFC 2231 3 and 4.
void TestMail::parametersAreDecoded_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *field, const char *parameter, const QString &value) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(parameter) << value;
    };
    row("continued",
        R"(message/external-body; access-type=URL; URL*0="ftp://"; URL*1="cs.utk.edu/pub/moore")", "url",
        u"ftp://cs.utk.edu/pub/moore"_s);
    row("encoded", "application/x-stuff; title*=us-ascii'en-us'This%20is%20%2A%2A%2Afun%2A%2A%2A", "title",
        u"This is ***fun***"_s);
    row("both",
        "application/x-stuff; title*0*=us-ascii'en'This%20is%20even%20more%20; "
        "title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*2=\"isn't it!\"",
        "title", u"This is even more ***fun*** isn't it!"_s);
    row("token", "text/plain; charset=utf-8; format=flowed", "charset", u"utf-8"_s);
    row("quoted", R"(multipart/mixed; boundary="a;b=\"c")", "boundary", u"a;b=\"c"_s);
    row("missing", "text/plain", "charset", QString());
}

void TestMail::parametersAreDecoded()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    QCOMPARE(QString::fromStdString(parameterOf(field.toStdString(), name.toStdString())), value);
}

// RFC 5322 Appendix A and RFC 2047 8.
void TestMail::addressesOfTheStandardsAreRead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const char *field, const QStringList &rows) {
        QTest::newRow(name) << QByteArray(field) << rows;
    };
    row("A.1.1", "From: John Doe <jdoe@machine.example>\r\n", {u"From|John Doe|jdoe@machine.example"_s});
    row("A.1.2 from", "From: \"Joe Q. Public\" <john.q.public@example.com>\r\n",
        {u"From|Joe Q. Public|john.q.public@example.com"_s});
    row("A.1.2 to", "To: Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>\r\n",
        {u"To|Mary Smith|mary@x.test"_s, u"To||jdoe@example.org"_s, u"To|Who?|one@y.test"_s});
    row("A.1.2 cc", "Cc: <boss@nil.test>, \"Giant; \\\"Big\\\" Box\" <sysservices@example.net>\r\n",
        {u"Cc||boss@nil.test"_s, u"Cc|Giant; \"Big\" Box|sysservices@example.net"_s});
    row("A.1.3", "To: A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;\r\n",
        {u"To|Ed Jones|c@a.test"_s, u"To||joe@where.test"_s, u"To|John|jdoe@one.test"_s});
    row("A.3",
        "Resent-From: Mary Smith <mary@example.net>\r\nResent-To: Jane Brown <j-brown@other.example>\r\n",
        {u"Resent-From|Mary Smith|mary@example.net"_s, u"Resent-To|Jane Brown|j-brown@other.example"_s});
    row("folded", "To: Mary Smith\r\n <mary@x.test>,\r\n\tjdoe@example.org\r\n",
        {u"To|Mary Smith|mary@x.test"_s, u"To||jdoe@example.org"_s});
    row("encoded", "To: =?ISO-8859-1?Q?Keld_J=F8rn_Simonsen?= <keld@dkuug.dk>\r\n",
        {u"To|Keld Jørn Simonsen|keld@dkuug.dk"_s});
    row("encoded with a comma", "To: =?utf-8?Q?M=C3=BCller=2C_J=C3=B6rg?= <j@example.com>\r\n",
        {u"To|Müller, Jörg|j@example.com"_s});
    row("other case", "TO: ann@example.com\r\nx-original-to: bob@example.com\r\n",
        {u"TO||ann@example.com"_s, u"x-original-to||bob@example.com"_s});
}

void TestMail::addressesOfTheStandardsAreRead()
{
    QFETCH(QByteArray, field);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(documentOf(mailWith(field))), rows);
}

void TestMail::onlyPeopleAreRead()
{
    const Document document = documentOf(
        "Return-Path: <bounce-77@mailer.example.net>\n"
        "Received: from mx1.example.com (mx1.example.com [203.0.113.5])\n"
        "\tby mail.example.org with ESMTP id 4ABC for <sales@example.org>; Tue, 02 Jan 2024 10:11:12 +0000\n"
        "Received: from a by b for <c@example.com>\n"
        "Message-ID: <CAF123@mail.example.com>\n"
        "From: Jane Q <jane.q@example.com>\n"
        "List-Unsubscribe: <mailto:unsub+abc@example.net>\n");
    QCOMPARE(rowsOf(document), QStringList(u"From|Jane Q|jane.q@example.com"_s));
    QCOMPARE(document.sheets.front().rowNumber(1), 6U);
    QCOMPARE(document.warnings.size(), 1);
    for (const QString &name : {u"Return-Path"_s, u"Received (2)"_s, u"Message-ID"_s, u"List-Unsubscribe"_s})
        QVERIFY2(document.warnings.front().contains(name), qPrintable(document.warnings.front()));
}

void TestMail::bodiesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &mail, const QStringList &rows) {
        QTest::newRow(name) << mail << rows;
    };
    row("plain", mailWith("From: a@example.com\r\n", "Remove bob@example.com, +1 202-555-0147.\r\n"),
        {u"From||a@example.com"_s, u"*Text||bob@example.com"_s, u"*Text||+1 202-555-0147"_s});
    row("known from the header", mailWith("From: a@example.com\r\n", "Signed, A@example.com\r\n"),
        {u"From||a@example.com"_s});
    row("quoted-printable",
        mailWith("From: a@example.com\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
                 "Content-Transfer-Encoding: quoted-printable\r\n",
                 "Bitte bob=40exam=\r\nple.com und info@m=FCller-bau.de l=F6schen.\r\n"),
        {u"From||a@example.com"_s, u"*Text||bob@example.com"_s, u"*Text||info@müller-bau.de"_s});
    row("base64",
        mailWith("From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n"
                 "Content-Transfer-Encoding: base64\r\n",
                 QByteArray("Remove bob@example.com\r\nand +12025550147").toBase64() + "\r\n"),
        {u"From||a@example.com"_s, u"*Text||bob@example.com"_s, u"*Text||+12025550147"_s});
    row("html",
        mailWith("From: a@example.com\r\nContent-Type: text/html\r\n",
                 "<p>Remove <a href=\"mailto:bob@example.com\">Bob</a></p>"),
        {u"From||a@example.com"_s, u"*Text||bob@example.com"_s});
    row("parts",
        mailWith(
            "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n",
            "ignored@example.com\r\n--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n"
            "--b2\r\n\r\nbob@example.com\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>bob@example.com"
            "</p>\r\n--b2--\r\n--b1\r\nContent-Type: text/csv; name=list.csv\r\n"
            "Content-Disposition: attachment\r\n\r\ncat@example.com\r\n--b1--\r\nbehind@example.com\r\n"),
        {u"From||a@example.com"_s, u"*Text||bob@example.com"_s});
    row("forwarded",
        mailWith(
            "From: a@example.com\r\nContent-Type: message/rfc822\r\n",
            "Message-ID: <x@example.com>\r\nFrom: Bob <bob@example.com>\r\n\r\nRemove cat@example.com\r\n"),
        {u"From||a@example.com"_s, u"*Text||bob@example.com"_s, u"*Text||cat@example.com"_s});
}

void TestMail::bodiesAreDecoded()
{
    QFETCH(QByteArray, mail);
    QFETCH(QStringList, rows);
    const Document document = documentOf(mail);
    QCOMPARE(rowsOf(document), rows);
    const bool hasAttachment = mail.contains("list.csv");
    QCOMPARE(document.warnings.join(u' ').contains(u"list.csv"), hasAttachment);
}

void TestMail::theTextIsAQuestion()
{
    const Document document =
        documentOf(mailWith("From: Ann <ann@example.com>\r\n", "Remove bob@example.com\r\n"));
    ImportPlan plan = makePlan(document, {});
    const std::vector<Question> open = questions(document, plan);
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open.front().kind, Question::Kind::MailText);
    QCOMPARE(open.front().count, 1U);
    EntryStore waiting;
    addEntries(document, plan, {}, waiting);
    QCOMPARE(show(waiting),
             (QStringList{u"2:3 email ann@example.com (Ann)"_s, u"4:3 -email bob@example.com"_s}));
    QCOMPARE(waiting.at(1).issue, Issue::MailText);
    plan.sheets.front().mapping.mailText = Answer::Include;
    QVERIFY(questions(document, plan).empty());
    EntryStore taken;
    addEntries(document, plan, {}, taken);
    QCOMPARE(show(taken),
             (QStringList{u"2:3 email ann@example.com (Ann)"_s, u"4:3 email bob@example.com"_s}));
}

void TestMail::aMailboxFileHoldsSeveralMails()
{
    const Document document =
        documentOf("From a@example.com Tue Jan  2 10:11:12 2024\n"
                   "From: A <a@example.com>\nSubject: one\n\nFrom here on, b@example.com\n\n"
                   "From c@example.com Tue Jan  2 10:11:13 2024\n"
                   "From: C <c@example.com>\nSubject: two\n\nb@example.com\n");
    QCOMPARE(rowsOf(document),
             (QStringList{u"From|A|a@example.com"_s, u"*Text||b@example.com"_s, u"From|C|c@example.com"_s,
                          u"*Text||b@example.com"_s}));
    QCOMPARE(document.sheets.front().rowNumber(3), 8U);
}

void TestMail::aListIsNoMail_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("address fields") << QByteArray("To: a@example.com, b@example.com\nCc: c@example.com\n");
    QTest::newRow("csv") << QByteArray("Email,Date: of,Subject: x\na@example.com,1,2\n");
    QTest::newRow("values with names") << QByteArray("Email: a@example.com\nDate: 2024-01-02\n");
    QTest::newRow("addresses") << QByteArray("a@example.com\nb@example.com\n");
}

void TestMail::aListIsNoMail()
{
    QFETCH(QByteArray, text);
    QVERIFY(!documentOf(text).sheets.front().hasHeader);
}

void TestMail::aPastedMailIsReadLikeAFile()
{
    const QByteArray mail = mailWith("From: Ann <ann@example.com>\r\n", "Remove bob@example.com\r\n");
    const auto pasted = readPastedText(QString::fromUtf8(mail));
    QVERIFY(pasted);
    QCOMPARE(rowsOf(*pasted), rowsOf(documentOf(mail)));
}

// A row stops at 16,384 cells; the addresses of a mail are no cells.
void TestMail::aToLineMayBeOfAnyLength()
{
    constexpr int many = 20'000;
    QByteArray list;
    for (int number = 0; number < many; ++number)
        list += "\"Doe, Jane\" <jane" + QByteArray::number(number) + "@example.com>, ";
    list.chop(2);
    const auto countOf = [](const Document &document) {
        EntryStore store;
        addEntries(document, makePlan(document, {}), {}, store);
        return store.size();
    };
    QCOMPARE(countOf(documentOf("To: " + list + "\n")), quint32(many));
    QCOMPARE(countOf(documentOf("ann@example.com\n" + list + "\n")), quint32(many + 1));
    QCOMPARE(countOf(documentOf(mailWith("To: " + list + "\r\n"))), quint32(many));
    list.replace("\"Doe, Jane\" <", "").replace(">", "").replace(", ", ";");
    QCOMPARE(countOf(documentOf(list)), quint32(many));
    QCOMPARE(countOf(*readPastedText(QString::fromUtf8(list))), quint32(many));
}

QTEST_APPLESS_MAIN(TestMail)

#include "tst_mail.moc"
