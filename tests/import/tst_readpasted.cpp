// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readdocument.h"
#include "import/readpasted.h"
#include "import/sheet/importerror.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;
using Rows =
    QStringList; ///< a row as `number|cell|cell <link>`, with - before struck cells, ~ before hidden rows

namespace {

QString cellOf(const Sheet &sheet, quint32 row, quint32 column)
{
    const auto words = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    const QString struck = sheet.cellMark(row, column) == CellMark::Struck ? u"-"_s : QString();
    const QString link = words(sheet.link(row, column));
    return struck + words(sheet.cell(row, column)) + (link.isEmpty() ? link : u" <"_s + link + u'>');
}

Rows rowsOf(const Sheet &sheet)
{
    Rows rows;
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        QString shown = (sheet.rowMark(row) == RowMark::Hidden ? u"~"_s : QString())
            + QString::number(sheet.rowNumber(row));
        for (quint32 column = 0; column < sheet.columnCount(row); ++column)
            shown += u'|' + cellOf(sheet, row, column);
        rows.append(shown);
    }
    return rows;
}

} // namespace

class TestReadPasted : public QObject {
    Q_OBJECT

private slots:
    void aTableGivesItsRows_data();
    void aTableGivesItsRows();
    void eachTableOfAPageIsASheet();
    void textAroundATableIsNotLost();
    void theTextIsReadWhereTheHtmlSaysNoMore_data();
    void theTextIsReadWhereTheHtmlSaysNoMore();
    void addressesOfMailProgramsAreRows_data();
    void addressesOfMailProgramsAreRows();
    void absurdTablesAreRefusedWithTheirPlace_data();
    void absurdTablesAreRefusedWithTheirPlace();
    void aPageIsReadInTheEncodingThatItNames();
};

void TestReadPasted::aTableGivesItsRows_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QString &html, const Rows &rows) {
        QTest::newRow(name) << html << rows;
    };
    row("Excel",
        uR"(<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style><!--table {mso-displayed-decimal-separator:"\."} .xl65 {mso-number-format:"\@";}
.xl66 {color:red; text-decoration:line-through;}--></style></head><body link="#0563C1">
<table border=0 width=128><col width=64 span=2><!--StartFragment-->
 <tr height=20><td class=xl65>01234</td><td x:num="14155552671">1.41556E+10</td></tr>
 <tr height=0 style='display:none'><td><a href="mailto:a@b.com">Ann</a></td>
  <td class=xl66>gone<br style='mso-data-placement:same-cell;'>
    for  good</td></tr><!--EndFragment--></table></body></html>)"_s,
        {u"1|01234|14155552671"_s, u"~2|Ann <mailto:a@b.com>|-gone\nfor good"_s});
    row("LibreOffice",
        uR"(<table cellspacing="0"><colgroup width="85"></colgroup><tr><td height="17" align="right"
 sdval="14155552671" sdnum="1033;">###</td><td align="left"><br></td><td>b@c.com</td></tr></table>)"_s,
        {u"1|14155552671||b@c.com"_s});
    row("Google Sheets",
        uR"(<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px}--></style>
<table xmlns="http://www.w3.org/1999/xhtml"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;">
<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:14155552671}">1.42E+10</td>
<td data-sheets-hyperlink="https://www.linkedin.com/in/jane"><a class="in-cell-link" href="https://www.linkedin.com/in/jane">Jane</a></td></tr></tbody></table>)"_s,
        {u"1|14155552671|Jane <https://www.linkedin.com/in/jane>"_s});
    row("Word",
        uR"(<html><body><!--StartFragment--><table class=MsoNormalTable><tr style='mso-yfti-irow:0'><td><p class=MsoNormal>a@b.com<o:p></o:p></p></td>
<td><p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p></td><td><p>one</p><p>two</p></td></tr></table><!--EndFragment--></body></html>)"_s,
        {u"1|a@b.com||one\ntwo"_s});
    row("spans", u"<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<tr><td>f</table>"_s,
        {u"1|a|b||c"_s, u"2||d|e"_s, u"3|f"_s});
    row("rows without their table", u"<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>"_s,
        {u"1|a|b"_s, u"2|c"_s});
    row("header cells and sections", u"<table><thead><tr><th>email<tbody><tr><td>a@b.com</table>"_s,
        {u"1|email"_s, u"2|a@b.com"_s});
    row("entities and odd spaces",
        u"<table><tr><td>&nbsp; M&uuml;ller &amp;\n&#x4A;&ouml;rg &lt;x&gt; </td></tr></table>"_s,
        {u"1|Müller & Jörg <x>"_s});
    row("empty rows keep their number",
        u"<table><tr></tr><tr><td>&nbsp;</td></tr><tr><td>a</td></tr></table>"_s, {u"1"_s, u"2"_s, u"3|a"_s});
    row("scripts and styles are no text",
        u"<table><tr><td>a<script>b</script><style>c</style></td></tr></table>"_s, {u"1|a"_s});
    row("crossed out in part", u"<table><tr><td><s>a</s> b</td><td><del>c</del></td></tr></table>"_s,
        {u"1|a b|-c"_s});
    row("a number that is shown whole stays", u"<table><tr><td x:num=\"1234\">01234</td></tr></table>"_s,
        {u"1|01234"_s});
}

void TestReadPasted::aTableGivesItsRows()
{
    QFETCH(QString, html);
    QFETCH(Rows, rows);
    for (const QString &given : {html, html + QChar(QChar::Null)}) {
        const auto document = readPasted({.text = u"other text"_s, .html = given.toUtf8()});
        QVERIFY2(document, document ? "" : qPrintable(describe(document.error())));
        QCOMPARE(document->sheets.size(), 1U);
        QCOMPARE(rowsOf(document->sheets.front()), rows);
    }
    const auto page = readDocument("<html><body>"_ba + html.toUtf8(), u"list.xls"_s);
    QVERIFY2(page, page ? "" : qPrintable(describe(page.error())));
    QCOMPARE(rowsOf(page->sheets.front()), rows);
}

void TestReadPasted::eachTableOfAPageIsASheet()
{
    const auto document =
        readPasted({.html = "<table><tr><td>a</td></tr></table><table><tr><td> </td></tr></table>"
                            "<table><tr><td>b<table><tr><td>c</td></tr></table>d</td></tr></table>"});
    QVERIFY(document);
    QCOMPARE(document->sheets.size(), 3U);
    QCOMPARE(rowsOf(document->sheets[0]), Rows{u"1|a"_s});
    QCOMPARE(rowsOf(document->sheets[1]), Rows{u"1|c"_s});
    QVERIFY(rowsOf(document->sheets[2]).front().startsWith(u"1|b"_s));
    QVERIFY(rowsOf(document->sheets[2]).front().endsWith(u"d"_s));
    QVERIFY(document->sheets[0].name != document->sheets[1].name);
}

void TestReadPasted::textAroundATableIsNotLost()
{
    const auto document = readPasted({.html = "<h1>Opt-outs</h1><p>and <a href='mailto:c@d.com'>Carl</a></p>"
                                              "<table><tr><td>a@b.com</td></tr></table>please also e@f.com"});
    QVERIFY(document);
    QCOMPARE(document->sheets.size(), 2U);
    QCOMPARE(rowsOf(document->sheets[0]), Rows{u"1|a@b.com"_s});
    QCOMPARE(rowsOf(document->sheets[1]),
             (Rows{u"2|and Carl <mailto:c@d.com>"_s, u"3|please also e@f.com"_s}));
    QCOMPARE(document->warnings.size(), 1);
    QVERIFY(document->warnings.front().contains(u"1"_s));
}

void TestReadPasted::theTextIsReadWhereTheHtmlSaysNoMore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("a To: line") << u"Ann <a@b.com>; Bob <c@d.com>"_s
                                << u"<p>Ann &lt;a@b.com&gt;; Bob &lt;c@d.com&gt;</p>"_s
                                << Rows{u"1|a@b.com|Ann"_s, u"2|c@d.com|Bob"_s};
    QTest::newRow("paragraphs") << u"a@b.com\nc@d.com"_s << u"<p>a@b.com</p><p>c@d.com</p>"_s
                                << Rows{u"1|a@b.com"_s, u"2|c@d.com"_s};
    QTest::newRow("links that show their target")
        << u"a@b.com"_s << u"<a href='mailto:a@b.com'>a@b.com</a>"_s << Rows{u"1|a@b.com"_s};
    QTest::newRow("links that hide it")
        << u"Ann\nBob"_s
        << u"<div><a href='https://www.linkedin.com/in/ann'>Ann</a></div>"
           "<div><a href='mailto:b@c.com'>Bob</a></div>"_s
        << Rows{u"1|Ann <https://www.linkedin.com/in/ann>"_s, u"2|Bob <mailto:b@c.com>"_s};
    QTest::newRow("HTML alone") << u""_s << u"<b>a@b.com</b>"_s << Rows{u"1|a@b.com"_s};
}

void TestReadPasted::theTextIsReadWhereTheHtmlSaysNoMore()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(Rows, rows);
    const auto document = readPasted({text, html.toUtf8()});
    QVERIFY(document);
    QCOMPARE(rowsOf(document->sheets.front()), rows);
}

void TestReadPasted::addressesOfMailProgramsAreRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const Rows annAndBob{u"1|ann@b.com|Ann B"_s, u"2|bob@c.com|Bob"_s};
    QTest::newRow("quoted comma") << u"\"B, Ann\" <ann@b.com>, Bob <bob@c.com>"_s
                                  << Rows{u"1|ann@b.com|B, Ann"_s, u"2|bob@c.com|Bob"_s};
    QTest::newRow("unquoted comma") << u"B, Ann <ann@b.com>; Bob <bob@c.com>"_s
                                    << Rows{u"1|ann@b.com|B, Ann"_s, u"2|bob@c.com|Bob"_s};
    QTest::newRow("Outlook's apostrophes") << u"'Ann B' <ann@b.com>; 'Bob' <bob@c.com>"_s << annAndBob;
    QTest::newRow("old Outlook") << u"Ann B [SMTP:ann@b.com]; Bob [SMTP:bob@c.com]"_s << annAndBob;
    QTest::newRow("comments") << u"ann@b.com (Ann B), bob@c.com (Bob)"_s << annAndBob;
    QTest::newRow("a group") << u"Friends: Ann B <ann@b.com>, Bob <bob@c.com>;"_s << annAndBob;
    QTest::newRow("a folded line") << u"Ann B <ann@b.com>,\r\n Bob <bob@c.com>"_s << annAndBob;
    QTest::newRow("folded within a name")
        << u"To: Ann\r\n B <ann@b.com>,\r\n\tBob\r\n <bob@c.com>"_s << annAndBob;
    QTest::newRow("folded within quotes") << u"\"Ann\r\n B\" <ann@b.com>, Bob <bob@c.com>"_s << annAndBob;
    QTest::newRow("nobody") << u"Ann B <ann@b.com>, Bob <bob@c.com>, undisclosed-recipients:;"_s
                            << Rows{u"1|ann@b.com|Ann B"_s, u"2|bob@c.com|Bob"_s,
                                    u"3|undisclosed-recipients:;"_s};
    QTest::newRow("free text") << u"please remove a@x.com and her colleague b@x.com"_s
                               << Rows{u"1|please remove a@x.com and her colleague b@x.com"_s};
    QTest::newRow("free text of several lines")
        << u"Hi team,\nplease remove a@x.com, and her colleague b@x.com.\nThanks, Bob"_s
        << Rows{u"1|Hi team,"_s, u"2|please remove a@x.com, and her colleague b@x.com."_s,
                u"3|Thanks, Bob"_s};
}

void TestReadPasted::addressesOfMailProgramsAreRows()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    const auto document = readPasted({.text = text});
    QVERIFY(document);
    QCOMPARE(rowsOf(document->sheets.front()), rows);
}

void TestReadPasted::absurdTablesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint32>("row");
    QTest::addColumn<quint32>("line");
    QTest::newRow("nested without end")
        << "<table>\n<tr><td>a"_ba.repeated(10'000) << Kind::NotText << 1U << 0U;
    QTest::newRow("more columns than a sheet has") << "<table><tr><td>a</td></tr>\n<tr>"_ba
            + "<td colspan=1000></td>"_ba.repeated(17) + "<td>b</td></tr></table>"
                                                   << Kind::TooManyColumns << 2U << 2U;
    QTest::newRow("spans that make millions of cells")
        << "<table>"_ba + "<tr><td colspan=4294967296></td><td>x</td></tr>"_ba.repeated(20'000)
        << Kind::TooManyColumns << 10'001U << 1U;
}

void TestReadPasted::absurdTablesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, html);
    QFETCH(quint32, line);
    const auto document = readDocument(html, u"list.html"_s);
    QVERIFY(!document);
    QTEST(document.error().kind, "kind");
    QTEST(document.error().row, "row");
    if (line > 0)
        QCOMPARE(document.error().line, line);
    else
        QVERIFY(document.error().line > 1);
}

void TestReadPasted::aPageIsReadInTheEncodingThatItNames()
{
    const QByteArray page =
        "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1250\">"
        "</head><body><table><tr><td>Gy\xF5r</td></tr></table>"_ba;
    const auto document = readDocument(page, u"list.xls"_s);
    QVERIFY(document);
    QCOMPARE(document->encoding, u"windows-1250"_s);
    QCOMPARE(rowsOf(document->sheets.front()), Rows{u"1|Győr"_s});
}

QTEST_APPLESS_MAIN(TestReadPasted)
#include "tst_readpasted.moc"
