// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/numbertext.h"
#include "import/readdocument.h"

#include <QTest>

using namespace dnc;

/// Numbers as their formats show them (ECMA-376 part 1, 18.8.31), as far as digits are concerned.
class TestNumberFormat : public QObject {
    Q_OBJECT

private slots:
    void digitsAreShown_data();
    void digitsAreShown();
    void openDocumentShowsTheSame();
};

void TestNumberFormat::digitsAreShown_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *code, double number, const char *shown) {
        QTest::addRow("%s of %.0f", code, number) << QByteArray(code) << number << QByteArray(shown);
    };
    row("General", 4155550143, "4155550143");
    row("0000000000", 171555014, "0171555014");
    row("\\+0", 14155550143, "+14155550143");
    row("\\+1\\ (000)\\ 000-0000", 4155550143, "+14155550143");
    row("\"+44 \"0", 2079460018, "+442079460018");
    row("+1 000 000 0000", 4155550143, "+14155550143");
    row("\"0\"000 0000000", 1715550143, "01715550143");
    row("\"Order 12-\"0", 5, "5");
    row("\"Tel. +49 \"0", 1715550143, "+491715550143");
    row("[<=9999999]###-####;(###) ###-####", 4155550143, "4155550143");
    row("[<=9999999]\"+1 415 \"000-0000;\"+1 \"000-000-0000", 5550143, "+14155550143");
    row("[<=9999999]\"+1 415 \"000-0000;\"+1 \"000-000-0000", 2125550143, "+12125550143");
    row("[>9999999999]\\+0;\\+\\10", 14155550143, "+14155550143");
    row("[>9999999999]\\+0;\\+\\10", 4155550143, "+14155550143");
    row("[=0]\"none\";[<100]00;0000", 7, "07");
    row("[=0]\"none\";[<100]00;0000", 700, "0700");
    row("[Red][<100]00;0000", 7, "07");
    row("[$+49]000 0000000", 1715550143, "+491715550143");
    row("[$-409]0000000000", 171555014, "0171555014");
    row("\"00\"0\" (home)\"", 441715550143, "00441715550143");
    row("\"Room 4-\"0\" (home)\"", 5, "5");
    row("[>=10000000000]+0;[>=1000000000]\"+1\"0;0", 5550143, "5550143");
    row("yyyy-mm-dd", 45000, "2023-03-15");
}

void TestNumberFormat::digitsAreShown()
{
    QFETCH(const QByteArray, code);
    QFETCH(const double, number);
    const NumberFormat format = numberFormat({code.constData(), size_t(code.size())});
    QTEST(QByteArray::fromStdString(formattedNumber(number, format, DateSystem::From1900)), "shown");
}

void TestNumberFormat::openDocumentShowsTheSame()
{
    // OpenDocument 1.3 part 3, 16.29.2 (number-style) and 16.3 (map)
    const QByteArray file =
        R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version="1.3">
<office:automatic-styles>
<number:number-style style:name="N1P0"><number:text>+1 415 </number:text>
<number:number number:min-integer-digits="7"/></number:number-style>
<number:number-style style:name="N1"><number:text>+1 </number:text>
<number:number number:min-integer-digits="10"/>
<style:map style:condition="value()&lt;=9999999" style:apply-style-name="N1P0"/></number:number-style>
<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="List">
<table:table-row><table:table-cell table:style-name="ce1" office:value-type="float" office:value="5550143">
<text:p>+1 415 5550143</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:style-name="ce1" office:value-type="float" office:value="2125550143">
<text:p>+1 2125550143</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>)";
    const auto document = readDocument(file, QStringLiteral("list.fods"));
    QVERIFY(document);
    const Sheet &sheet = document->sheets.front();
    QCOMPARE(sheet.cell(0, 0), std::string_view("+14155550143"));
    QCOMPARE(sheet.cell(1, 0), std::string_view("+12125550143"));
}

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
