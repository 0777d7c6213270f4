// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/plainxml.h"
#include "import/markup/xmlevents.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace dnc;

/// Most XML is read without expat, which stays the judge of what it is.
class TestPlainXml : public QObject {
    Q_OBJECT

private slots:
    void whatSpreadsheetProgramsWriteNeedsNoParser_data();
    void whatSpreadsheetProgramsWriteNeedsNoParser();
    void itTellsWhatExpatTells_data();
    void itTellsWhatExpatTells();
    void itTellsWhatExpatTellsOfTextsThatAreCutOffOrDamaged();
};

namespace {

constexpr const char *ods =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<office:document-content xmlns:office=\"urn:o\" office:version=\"1.3\"><office:body>"
    "<table:table table:name=\"Łódź &amp; Köln\"><table:table-row table:style-name=\"ro1\"><table:table-cell "
    "office:value-type=\"string\" calcext:value-type=\"string\"><text:p>O&apos;Brien [1] 💌</text:p></table:"
    "table-cell><table:table-cell office:a=\"of:=A(&quot;b&quot;)\" id=\"7\"/><c/></table:table-row>"
    "</table:table></office:body></office:document-content>";
constexpr const char *xlsx =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"urn:x\">\n"
    "\t<row r=\"1\" a=\"1\" ><c a=\"A1\" b=\"s\"><v>0</v></c >\n<c r:id=\"x\"/></row>\r\n\n<si><t "
    "xml:space=\"preserve\"> a &lt; b\r\nc&#10;d </t></si></worksheet>\n";
constexpr const char *excel2003 =
    "<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n<Workbook xmlns=\"urn:x\">\r\n "
    "<Row>\r\n  <Cell ss:a=\"1&#10;2\"><Data b=\"String\">a&#10;b</Data></Cell>\r\n "
    "</Row>\r\n</Workbook>\r\n";

const std::array samples{
    std::pair("plain ODS", ods),
    std::pair("XLSX with a blank in a tag", xlsx),
    std::pair("Excel 2003", excel2003),
    std::pair("comment", "<x>é<!-- a --><a>b</a></x>"),
    std::pair("CDATA", "<x>a\n<c>é<![CDATA[<b>]]></c>d</x>"),
    std::pair("instruction", "<x><?a b?><c a=\"1\">d</c></x>"),
    std::pair("before the root", "<?xml version=\"1.0\"?><!-- a --><x/>"),
    std::pair("behind the root", "<x/>\n<!-- a -->\n"),
    std::pair("two declarations", "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><x/>"),
    std::pair("late declaration", " <?xml version=\"1.0\"?><x/>"),
    std::pair("declaration inside", "<x><?xml version=\"1.0\"?></x>"),
    std::pair("odd declaration", "<?xml version='1.1' encoding='latin1'?><x>é</x>"),
    std::pair("byte order mark", "\xEF\xBB\xBF<?xml version=\"1.0\"?><x>a</x>"),
    std::pair("document type", "<!DOCTYPE x><x/>"),
    std::pair("two roots", "<x/><x/>"),
    std::pair("text behind the root", "<x/> a"),
    std::pair("entity behind the root", "<x/>&amp;"),
    std::pair("entity before the root", "&lt;<x/>"),
    std::pair("no root", " \n "),
    std::pair("nothing", ""),
    std::pair("single quotes", "<x a='\"' b=\"'\"><c a='&lt;\n'/></x>"),
    std::pair("white space in tags", "<x\n a = \"1\"\tb=\"2\" ><c  a=\"1\"/ ></x>"),
    std::pair("line break in a value", "<x a=\"1\n2\t3\r\n4\">\n<b c=\"5]]>6\"/></x>"),
    std::pair("numbered character", "<x a=\"&#10;&#x41;\">&#233;é&#x1F48C;</x>"),
    std::pair("forbidden character number", "<x>é&#0;</x>"),
    std::pair("unknown entity", "<x>a<b>&nbsp;</b></x>"),
    std::pair("unknown entity in a value", "<x><b a=\"&amp;&nbsp;\"/></x>"),
    std::pair("open entity", "<x>&amp</x>"),
    std::pair("attribute twice", "<x><b a=\"1\" c=\"2\" a=\"3\"/></x>"),
    std::pair("attribute with two prefixes", "<x><b p:a=\"1\" q:a=\"2\" a=\"3\"/></x>"),
    std::pair("no blank between attributes", "<x><b a=\"1\"c=\"2\"/></x>"),
    std::pair("no quotes", "<x><b a=1/></x>"),
    std::pair("no value", "<x><b a/></x>"),
    std::pair("less than in a value", "<x><b a=\"<\"/></x>"),
    std::pair("wrong end", "<x><b></c></x>"),
    std::pair("end of a longer name", "<x><b></bb></x>"),
    std::pair("end outside", "</x>"),
    std::pair("end behind the root", "<x></x></x>"),
    std::pair("odd names", "<é><_a.-1:b:c/><:d/><e:/></é>"),
    std::pair("forbidden names", "<x><1a/></x>"),
    std::pair("end of CDATA in text", "<x>a]] >b]>c]d]]>e</x>"),
    std::pair("brackets", "<x>]]</x>"),
    std::pair("greater than in text", "<x>a>b</x>"),
    std::pair("lone carriage return", "<x>\ra\r\r\nb<c/>\r</x>\r"),
    std::pair("control characters", "<x>a\x01z</x>"),
    std::pair("delete", "<x a=\"\x7F\">\x7F</x>"),
    std::pair("overlong UTF-8", "<x>\xC0\x80</x>"),
    std::pair("surrogate", "<x>é\xED\xA0\x80</x>"),
    std::pair("no character", "<x>é\xEF\xBF\xBE</x>"),
    std::pair("no character in a value", "<x>\n<b a=\"é\xEF\xBF\xBF\"/></x>"),
    std::pair("beyond Unicode", "<x>\xF4\x90\x80\x80</x>"),
    std::pair("broken UTF-8", "<x>\xE2\x82</x>"),
    std::pair("broken UTF-8 in a value", "<x><b a=\"\xE2\"/></x>"),
};

QByteArray where(std::string_view text, size_t blockSize, std::string_view told, std::string_view expected)
{
    return "in blocks of " + QByteArray::number(qsizetype(blockSize)) + ": "
        + QByteArray(text.data(), qsizetype(text.size()))
        + "\ntold:" + QByteArray(told.data(), qsizetype(told.size()))
        + "\nexpat:" + QByteArray(expected.data(), qsizetype(expected.size()));
}

void compareWithExpat(std::string_view text)
{
    const std::string expected = eventsOfExpat(text);
    for (const size_t blockSize : {1, 2, 7, 1000}) {
        const std::string told = eventsOfReader(text, blockSize);
        QVERIFY2(told == expected, where(text, blockSize, told, expected).constData());
    }
}

} // namespace

void TestPlainXml::whatSpreadsheetProgramsWriteNeedsNoParser_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ODS") << QByteArray(ods);
    QTest::newRow("XLSX") << QByteArray(xlsx).replace("c >", "c>");
    QTest::newRow("Excel 2003") << QByteArray(excel2003);
}

void TestPlainXml::whatSpreadsheetProgramsWriteNeedsNoParser()
{
    QFETCH(QByteArray, text);
    XmlEvents events;
    PlainXml plain(events);
    QCOMPARE(plain.read(text.toStdString()), size_t(text.size()));
    QVERIFY(plain.isPlain() && plain.isComplete());
}

void TestPlainXml::itTellsWhatExpatTells_data()
{
    QTest::addColumn<std::string>("text");
    for (const auto &[name, text] : samples)
        QTest::newRow(name) << std::string(text);
    QTest::newRow("NUL") << std::string("<x>a\0b</x>", 10);
    QTest::newRow("NUL in a tag") << std::string("<x><a\0b/></x>", 13);
    std::string deep;
    for (int i = 0; i < maxXmlDepth; ++i)
        deep.append("<x>");
    QTest::newRow("too deep") << deep + "<x>";
    QTest::newRow("all but too deep") << deep + "<!-- a --></x>";
    std::string wide = "<x><b";
    for (int i = 0; i < 100; ++i)
        wide.append(" n").append(std::to_string(i)).append("=\"1\"");
    QTest::newRow("many attributes") << wide + " a=\"2\"/></x>";
}

void TestPlainXml::itTellsWhatExpatTells()
{
    QFETCH(std::string, text);
    compareWithExpat(text);
}

void TestPlainXml::itTellsWhatExpatTellsOfTextsThatAreCutOffOrDamaged()
{
    constexpr std::string_view marks = "<>&;\"'/=!?[]- :\t\r\n\x01\x7Fxa1\xC3\xA9\xED";
    std::mt19937 random(1);
    for (const auto &[name, sample] : samples) {
        const std::string_view whole(sample);
        for (size_t size = 0; size < whole.size(); ++size) {
            compareWithExpat(whole.substr(0, size));
            std::string damaged(whole);
            damaged[size] = marks[random() % marks.size()];
            compareWithExpat(damaged);
            damaged.insert(random() % whole.size(), 1, marks[random() % marks.size()]);
            compareWithExpat(damaged);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

QTEST_APPLESS_MAIN(TestPlainXml)
#include "tst_plainxml.moc"
