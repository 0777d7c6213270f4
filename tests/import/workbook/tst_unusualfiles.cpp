// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readdocument.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

Result<Document, ImportError> readCase()
{
    return readDocument(QStringLiteral(DNC_TEST_DATA "/files/")
                        + QString::fromLatin1(QTest::currentDataTag()));
}

} // namespace

/// Files as some programs write them: each is read, or refused with its place and its reason.
class TestUnusualFiles : public QObject {
    Q_OBJECT

private slots:
    void eachIsRead_data();
    void eachIsRead();
    void aSheetWithoutContentIsNamed();
    void everySheetHasAName();
    void aNumberHasTheCountryCodeOfItsFormat();
    void eachIsRefusedWithAReason_data();
    void eachIsRefusedWithAReason();
};

void TestUnusualFiles::eachIsRead_data()
{
    QTest::addColumn<quint32>("rows");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("formula-records-0406.xls") << 4U << "eve@example.com"_ba;
    QTest::newRow("string-header-at-end-of-record.xls") << 304U << "ann.smith@example.com"_ba;
    QTest::newRow("string-header-at-end-more-after.xls") << 344U << "later039@example.com"_ba;
    QTest::newRow("page-break.xml") << 3U << "bob@example.com"_ba;
    QTest::newRow("empty-rid.xlsx") << 3U << "bob@example.com"_ba;
}

void TestUnusualFiles::eachIsRead()
{
    QFETCH(const QByteArray, last);
    const auto document = readCase();
    QVERIFY(document.has_value());
    const Sheet &sheet = document->sheets.front();
    QTEST(sheet.rowCount(), "rows");
    QCOMPARE(QByteArray::fromStdString(std::string(sheet.cell(sheet.rowCount() - 1, 0))), last);
}

void TestUnusualFiles::aSheetWithoutContentIsNamed()
{
    const auto document = readDocument(QStringLiteral(DNC_TEST_DATA "/files/empty-rid.xlsx"));
    QVERIFY(document.has_value());
    QCOMPARE(document->warnings.size(), 1);
    QVERIFY(document->warnings.front().contains(u"Module1"_s));
}

void TestUnusualFiles::everySheetHasAName()
{
    const auto document = readDocument(QStringLiteral(DNC_TEST_DATA "/files/one-table-and-text.html"));
    QVERIFY(document.has_value());
    QCOMPARE(document->sheets.size(), 2U);
    for (const Sheet &sheet : document->sheets)
        QVERIFY(!sheet.name.isEmpty());
}

void TestUnusualFiles::aNumberHasTheCountryCodeOfItsFormat()
{
    const auto document = readDocument(QStringLiteral(DNC_TEST_DATA "/files/country-code-in-format.xlsx"));
    QVERIFY(document.has_value());
    const Sheet &sheet = document->sheets.front();
    QStringList texts;
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        for (quint32 column = 0; column < sheet.columnCount(row); ++column)
            texts << QString::fromStdString(std::string(sheet.cell(row, column)));
    }
    QVERIFY2(texts.contains(u"+13612345678"_s), qPrintable(texts.join(u'|')));
}

void TestUnusualFiles::eachIsRefusedWithAReason_data()
{
    QTest::addColumn<quint32>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nul-byte.csv") << 3U << u"zero byte"_s;
    QTest::newRow("control-bytes.csv") << 0U << u"control characters"_s;
    QTest::newRow("bare-biff4.xls") << 0U << u"very old Excel"_s;
    QTest::newRow("package-in-a-folder.numbers") << 0U << u"Apple Numbers"_s;
}

void TestUnusualFiles::eachIsRefusedWithAReason()
{
    QFETCH(const QString, reason);
    const auto document = readCase();
    QVERIFY(!document.has_value());
    QTEST(document.error().line, "line");
    QVERIFY2(describe(document.error()).contains(reason), qPrintable(describe(document.error())));
}

QTEST_APPLESS_MAIN(TestUnusualFiles)
#include "tst_unusualfiles.moc"
