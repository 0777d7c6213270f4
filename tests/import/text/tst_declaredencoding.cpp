// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readdocument.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"
#include "import/text/declaredencoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

/// Whole files in which `%1` stands for the name of an encoding and `%2` for that of a person.
struct Form {
    const char *name;
    QByteArray file;
};

const std::array forms{
    Form{"flat OpenDocument",
         "<?xml version=\"1.0\" encoding=\"%1\"?>\n<office:document "
         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
         "<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\">"
         "<text:p>%2</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
         "</office:body></office:document>"_ba},
    Form{"Excel 2003",
         "\r\n<?xml version='1.0' encoding='%1' standalone='yes'?><Workbook "
         "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
         "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet "
         "ss:Name=\"A\"><Table><Row><Cell>"
         "<Data ss:Type=\"String\">%2</Data></Cell></Row></Table></Worksheet></Workbook>"_ba},
    Form{"page with charset", "<!DOCTYPE html><META CharSet=%1><table><tr><td>%2</table>"_ba},
    Form{"page with http-equiv",
         "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=%1\">"
         "</head><body><table><tr><td>%2</td></tr></table>"_ba},
    Form{"page in XHTML",
         "<?xml version=\"1.0\" encoding=\"%1\"?><html><body><form accept-charset=\"koi8-r\">"
         "<table><tr><td>%2</td></tr></table></form></body></html>"_ba},
};

QByteArray fileOf(const Form &form, const char *declared, const QByteArray &person)
{
    return QByteArray(form.file).replace("%1", declared).replace("%2", person);
}

QString personIn(const Document &document)
{
    const std::string_view cell = document.sheets.front().cell(0, 0);
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

} // namespace

class TestDeclaredEncoding : public QObject {
    Q_OBJECT

private slots:
    void aFileIsReadInTheEncodingThatItNames_data();
    void aFileIsReadInTheEncodingThatItNames();
    void whatCannotBeReadAsDeclaredIsStillReadWithAWarning_data();
    void whatCannotBeReadAsDeclaredIsStillReadWithAWarning();
    void bytesThatShowTheirEncodingOutrankWhatTheyDeclare_data();
    void bytesThatShowTheirEncodingOutrankWhatTheyDeclare();
    void aPersonOutranksTheDeclaration();
    void whatFitsNoEncodingIsNamedWithItsLine();
    void htmlOfTheClipboardIsReadInTheEncodingThatItNames();
    void onlyADeclarationCounts_data();
    void onlyADeclarationCounts();
};

void TestDeclaredEncoding::aFileIsReadInTheEncodingThatItNames_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("encoding");
    for (const Form &form : forms) {
        const auto row = [&](const char *declared, const char *person, const QString &text,
                             const char *encoding) {
            QTest::addRow("%s in %s", form.name, declared)
                << fileOf(form, declared, person) << text << QString::fromLatin1(encoding);
        };
        row("windows-1252", "J\xF6rg \x80", u"Jörg €"_s, "windows-1252");
        row("ISO-8859-1", "J\xF6rg \x80", u"Jörg €"_s, "windows-1252");
        row("iso-8859-2",
            "\xA3\xF3"
            "d\xBC",
            u"Łódź"_s, "iso-8859-2");
        row("windows-1250", "Gy\xF5r", u"Győr"_s, "windows-1250");
        row("koi8-r", "\xE9\xD7\xC1\xCE", u"Иван"_s, "koi8-r");
        row("Shift_JIS", "\x93\x63\x92\x86 \x83\x5C", u"田中 ソ"_s, "Shift_JIS");
        row("GB2312", "\xC0\xEE", u"李"_s, "GB18030");
    }
}

void TestDeclaredEncoding::aFileIsReadInTheEncodingThatItNames()
{
    QFETCH(QByteArray, file);
    const auto document = readDocument(file, u"list.xls"_s);
    QVERIFY(document);
    QTEST(personIn(*document), "person");
    QTEST(document->encoding, "encoding");
    QCOMPARE(document->warnings, QStringList());
}

void TestDeclaredEncoding::whatCannotBeReadAsDeclaredIsStillReadWithAWarning_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("declared");
    for (const Form &form : forms) {
        for (const char *declared : {"klingon", "UTF-8", "utf-16", "UTF-7", "EUC-JP", "IBM037"})
            QTest::addRow("%s that says %s", form.name, declared)
                << fileOf(form, declared, "J\xF6rg") << QString::fromLatin1(declared);
    }
}

void TestDeclaredEncoding::whatCannotBeReadAsDeclaredIsStillReadWithAWarning()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, declared);
    const auto document = readDocument(file, u"list.xls"_s);
    QVERIFY(document);
    QCOMPARE(personIn(*document), u"Jörg"_s);
    QCOMPARE(document->encoding, u"windows-1252"_s);
    QCOMPARE(document->warnings.size(), 1);
    QVERIFY(document->warnings.front().contains(declared));
}

void TestDeclaredEncoding::bytesThatShowTheirEncodingOutrankWhatTheyDeclare_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    for (const Form &form : forms) {
        for (const char *declared : {"UTF-8", "UTF-16", "windows-1252"}) {
            const QByteArray utf8 = fileOf(form, declared, "J\xC3\xB6rg");
            const auto row = [&](const char *encoding, const QByteArray &bytes) {
                QTest::addRow("%s in %s that says %s", form.name, encoding, declared)
                    << bytes << QString::fromLatin1(encoding);
            };
            const auto encoded = [&](QStringConverter::Encoding encoding) {
                return QByteArray(QStringEncoder(encoding)(QString::fromUtf8(utf8)));
            };
            row("UTF-8", utf8);
            row("UTF-16LE", encoded(QStringConverter::Utf16LE));
            row("UTF-16BE", "\xFE\xFF" + encoded(QStringConverter::Utf16BE));
        }
    }
}

void TestDeclaredEncoding::bytesThatShowTheirEncodingOutrankWhatTheyDeclare()
{
    QFETCH(QByteArray, file);
    const auto document = readDocument(file, u"list.xls"_s);
    QVERIFY(document);
    QCOMPARE(personIn(*document), u"Jörg"_s);
    QTEST(document->encoding, "encoding");
    QCOMPARE(document->warnings, QStringList());
}

void TestDeclaredEncoding::aPersonOutranksTheDeclaration()
{
    for (const Form &form : forms) {
        const auto document = readDocument(fileOf(form, "windows-1252",
                                                  "\xA3\xF3"
                                                  "d\xBC"),
                                           u"list.xls"_s, {.encoding = u"ISO-8859-2"_s});
        QVERIFY(document);
        QCOMPARE(personIn(*document), u"Łódź"_s);
    }
}

void TestDeclaredEncoding::whatFitsNoEncodingIsNamedWithItsLine()
{
    const auto document = readDocument(fileOf(forms[1], "windows-1252", "\n\x81"), u"list.xls"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ImportError::Kind::BadEncoding);
    QCOMPARE(document.error().line, 3U);
}

void TestDeclaredEncoding::htmlOfTheClipboardIsReadInTheEncodingThatItNames()
{
    const QByteArray page = "<meta charset=iso-8859-1><td>";
    QCOMPARE(decodedHtml(page + "J\xF6rg \x80"), QString::fromLatin1(page) + u"Jörg €"_s);
    QCOMPARE(decodedHtml(page + "J\xC3\xB6rg"), QString::fromLatin1(page) + u"Jörg"_s);
    QCOMPARE(decodedHtml(page + '\0'), QString::fromLatin1(page));
    QCOMPARE(decodedHtml(QByteArray("<\0b\0>\0\0\0", 8)), u"<b>"_s);
    QCOMPARE(decodedHtml({}), QString());
}

void TestDeclaredEncoding::onlyADeclarationCounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words of a list") << "charset=koi8-r\nann@example.com"_ba;
    QTest::newRow("another element") << "<html><script charset=koi8-r></script>"_ba;
    QTest::newRow("far below") << "<html>"_ba + QByteArray(5000, ' ') + "<meta charset=koi8-r>";
    QTest::newRow("another attribute of XML") << "<?xml version='1.0'?><a encoding='koi8-r'/>"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a name that is cut off") << "<meta charset="_ba;
}

void TestDeclaredEncoding::onlyADeclarationCounts()
{
    QFETCH(QByteArray, text);
    QCOMPARE(declaredEncoding(text), QString());
}

QTEST_APPLESS_MAIN(TestDeclaredEncoding)
#include "tst_declaredencoding.moc"
