// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readdocument.h"
#include "import/sheet/importerror.h"
#include "import/shownsheets.h"
#include "import/workbook/workbook.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;
using Lines = QStringList;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(DNC_TEST_DATA "/workbooks/") + name;
}

} // namespace

/// Our own small workbooks, each named after its oddity.
class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void everyOddityReadsAsItShould_data();
    void everyOddityReadsAsItShould();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aRefusalSaysWhy_data();
    void aRefusalSaysWhy();
    void rowsCanBeSeenAndStoppedWhileTheyAreRead();
    void sharedTextsCanBeStoppedBeforeTheFirstRow();
    void theFilesComeFromTheirGenerator();
};

static void addTexts()
{
    const Lines annOfList{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s};
    for (const char *name : {"strict.xlsx", "prefixes.xlsx", "utf-16-parts.xlsx", "chart-sheet.xlsx",
                             "million-formatted-rows.xlsx"})
        QTest::newRow(name) << annOfList;
    QTest::newRow("shared-strings.xlsx")
        << Lines{u"[List]"_s, u"1|email|name"_s, u"2|ann@example.com|田中"_s,
                 u"3|bob@example.com\r\nb2@example.com|_x000D_"_s, u"4| kept "_s};
    QTest::newRow("inline-strings.xlsx")
        << Lines{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s, u"3|a&b@example.com"_s};
    QTest::newRow("formula-strings.xlsx")
        << Lines{u"[List]"_s, u"1|email"_s, u"2|ann@example.com|ann"_s, u"3||no text"_s};
    QTest::newRow("booleans-and-errors.xlsx") << Lines{u"[List]"_s, u"1|TRUE|FALSE|#N/A|#REF!"_s};
    QTest::newRow("merged-cells.xlsx") << Lines{u"[List]"_s, u"1|Opt-outs"_s, u"2|email|name"_s};
}

static void addNumbers()
{
    QTest::newRow("phones-as-numbers.xlsx") << Lines{
        u"[List]"_s, u"1|14155550123|441612345678|14155550123"_s, u"2|01234|+14155550123|14155550123"_s,
        u"3|441612345678|4.15551E+11|12345678901234600000"_s, u"4|0.1|-0.0015|1E+300"_s};
    QTest::newRow("dates-1900.xlsx") << Lines{
        u"[List]"_s,
        u"1|2024-03-01|2024-03-01 12:00:00|18:00:00|36:00:00|2024-03-01|2024-03-01"
        "|2024-03-01 12:30:00|1900-02-29|1900-02-28|-1"_s};
    QTest::newRow("dates-1904.xlsx") << Lines{
        u"[List]"_s,
        u"1|2028-03-02|2028-03-02 12:00:00|18:00:00|36:00:00|2028-03-02|2024-03-01"
        "|2024-03-01 12:30:00|1904-03-01|1904-02-29|-1"_s};
}

static void addWhatIsNotShown()
{
    QTest::newRow("hidden-sheets.xlsx") << Lines{
        u"[Shown]"_s,          u"1|email"_s,           u"2|ann@example.com"_s,   u"[Hidden, hidden]"_s,
        u"1|email"_s,          u"2|ann@example.com"_s, u"[Very, very hidden]"_s, u"1|email"_s,
        u"2|ann@example.com"_s};
    QTest::newRow("hidden-rows.xlsx") << Lines{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s,
                                               u"3 hidden|bob@example.com"_s, u"4 hidden|flat@example.com"_s};
    const Lines filtered{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s, u"3 filtered|bob@example.com"_s,
                         u"4|c@example.com"_s};
    QTest::newRow("filtered-table.xlsx") << filtered;
    QTest::newRow("filtered-rows.xlsx") << filtered + Lines{u"9 hidden|below@example.com"_s};
    QTest::newRow("hidden-columns.xlsx") << Lines{u"[List]"_s, u"1|email|name"_s, u"2|ann@example.com|Ann"_s};
    QTest::newRow("struck-through.xlsx")
        << Lines{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s, u"3|bob@example.com (struck)"_s,
                 u"4|c@example.com d@example.com (struck)"_s};
}

static void addFormulasAndShapes()
{
    QTest::newRow("formula-without-result.xlsx") << Lines{
        u"[List]"_s, u"1|email|name"_s, u"2| (no result)|ann"_s, u"3| (no result)"_s, u"4| (no result)"_s};
    QTest::newRow("hyperlinks.xlsx") << Lines{
        u"[List]"_s, u"1|profile|write"_s,
        u"2|Profile -> https://www.linkedin.com/in/ann|Write -> mailto:ann@example.com"_s,
        u"3|Profile -> https://www.linkedin.com/in/bob|same -> https://www.linkedin.com/in/bob"_s};
    QTest::newRow("sheets-by-relationship.xlsx")
        << Lines{u"[First]"_s, u"1|first"_s, u"[Second]"_s, u"1|second"_s};
    QTest::newRow("no-references.xlsx")
        << Lines{u"[List]"_s, u"1|email|name"_s, u"2||Ann"_s, u"5|bob@example.com"_s, u"6|c@example.com"_s};
    QTest::newRow("two-sheets.xlsx") << Lines{u"[May]"_s,          u"1|email"_s, u"2|ann@example.com"_s,
                                              u"[June]"_s,         u"1|email"_s, u"2|bob@example.com"_s,
                                              u"3|c@example.com"_s};
    QTest::newRow("gaps.xlsx") << Lines{u"[List]"_s, u"3|||email"_s, u"7|||ann@example.com"_s};
}

static void addOldExcel()
{
    const Lines annOfList{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s};
    QTest::newRow("texts-and-numbers.xls")
        << Lines{u"[List]"_s, u"1|email"_s, u"2|ann@example.com|田中"_s, u"3|14155550123|01234|TRUE|#N/A"_s};
    QTest::newRow("formula-results.xls") << annOfList + Lines{u"3|bob@example.com|14155550123|TRUE|#REF!"_s};
    QTest::newRow("not-shown.xls") << annOfList
            + Lines{u"3 hidden|bob@example.com"_s, u"4|c@example.com (struck)"_s, u"[Unseen, hidden]"_s,
                    u"1|email"_s, u"2|ann@example.com"_s};
    QTest::newRow("hyperlink.xls") << Lines{u"[List]"_s, u"1|profile"_s,
                                            u"2|Profile -> https://www.linkedin.com/in/ann"_s};
}

static void addFlatFiles()
{
    const Lines annOfList{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s};
    QTest::newRow("flat-opendocument.fods") << annOfList + Lines{u"3 hidden|bob@example.com (struck)"_s};
    QTest::newRow("excel-2003-named.xls") << annOfList;
    QTest::newRow("excel-2003.xml") << Lines{u"[List]"_s,
                                             u"1|email|name"_s,
                                             u"2|Ann -> mailto:ann@example.com||14155550123"_s,
                                             u"3 hidden|bob@example.com (struck)"_s,
                                             u"6|c@example.com||01234|2024-03-01|TRUE|#N/A| (no result)"_s,
                                             u"[Unseen, hidden]"_s,
                                             u"1|email"_s,
                                             u"2|ann@example.com"_s};
}

static void addOpenDocument()
{
    const Lines annOfList{u"[List]"_s, u"1|email"_s, u"2|ann@example.com"_s};
    QTest::newRow("values.ods") << Lines{u"[List]"_s, u"1|14155550123|441612345678|01234|0.5"_s,
                                         u"2|2024-03-01|2024-03-01 12:30:00|36:05:00|TRUE"_s,
                                         u"3|whole|12.5|#N/A"_s, u"4|00077"_s};
    QTest::newRow("texts.ods") << Lines{u"[List]"_s,
                                        u"1|a@example.com\nb@example.com|one  two\tthree\nfour|much space "_s,
                                        u"2|Ann -> mailto:ann@example.com|bold and plain|seen"_s};
    QTest::newRow("repeats.ods") << Lines{u"[List]"_s, u"1|email|email|c"_s, u"5|||x"_s, u"6|||x"_s,
                                          u"1048576|last"_s};
    QTest::newRow("not-shown.ods") << annOfList
            + Lines{u"3 hidden|bob@example.com"_s, u"4 filtered|c@example.com"_s,
                    u"5|d@example.com (struck)"_s, u"6|e@example.com (struck)"_s,
                    u"[Unseen, hidden]"_s,         u"1|email"_s,
                    u"2|ann@example.com"_s};
    QTest::newRow("hidden-column.ods") << Lines{u"[List]"_s, u"1|email|name"_s};
    QTest::newRow("covered-cells.ods") << Lines{u"[List]"_s, u"1|Opt-outs||c"_s, u"2|email|name"_s};
    QTest::newRow("formulas.ods") << Lines{u"[List]"_s,
                                           u"1|ann@example.com| (no result)|Write -> mailto:a@example.com"_s};
    QTest::newRow("changes-and-copies.ods") << annOfList;
}

void TestWorkbook::everyOddityReadsAsItShould_data()
{
    QTest::addColumn<Lines>("lines");
    addOpenDocument();
    addOldExcel();
    addFlatFiles();
    addTexts();
    addNumbers();
    addWhatIsNotShown();
    addFormulasAndShapes();
}

void TestWorkbook::everyOddityReadsAsItShould()
{
    QFETCH(Lines, lines);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const auto document = readDocument(dataFile(name));
    if (!document)
        QFAIL(qPrintable(describe(document.error())));
    QCOMPARE(shownSheets(*document), lines);
    QCOMPARE(document->file, name);
    QVERIFY(!document->sheets.front().sha256.isEmpty());
}

void TestWorkbook::whatIsMissingIsNamed_data()
{
    QTest::addColumn<Lines>("words");
    QTest::newRow("formula-without-result.xlsx") << Lines{u"List"_s, u"3"_s, u"A2, A3, A4"_s};
    QTest::newRow("chart-sheet.xlsx") << Lines{u"Chart"_s, u"not imported"_s};
    QTest::newRow("hidden-columns.xlsx") << Lines{u"List"_s, u"(B)"_s};
    QTest::newRow("hidden-column.ods") << Lines{u"List"_s, u"(B)"_s};
    QTest::newRow("formulas.ods") << Lines{u"List"_s, u"(B1)"_s};
}

void TestWorkbook::whatIsMissingIsNamed()
{
    QFETCH(Lines, words);
    const auto document = readDocument(dataFile(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(document);
    QCOMPARE(document->warnings.size(), 1);
    for (const QString &word : words)
        QVERIFY2(document->warnings.front().contains(word), qPrintable(document->warnings.front()));
}

void TestWorkbook::aRefusalSaysWhy_data()
{
    QTest::addColumn<ImportError::Kind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("password.ods") << ImportError::Kind::PasswordProtected << u"password"_s;
    QTest::newRow("text-document.docx") << ImportError::Kind::NotText << u"text document"_s;
    QTest::newRow("opendocument-text.odt") << ImportError::Kind::NotText << u"no spreadsheet"_s;
    QTest::newRow("binary.xlsb") << ImportError::Kind::NotText << u"XLSB"_s;
    QTest::newRow("numbers.numbers") << ImportError::Kind::NotText << u"Numbers"_s;
    QTest::newRow("archive.zip") << ImportError::Kind::NotText << u"Unpack"_s;
    QTest::newRow("no-sheets-but-charts.xlsx") << ImportError::Kind::NotText << u"no sheet"_s;
}

void TestWorkbook::aRefusalSaysWhy()
{
    QFETCH(ImportError::Kind, kind);
    QFETCH(QString, word);
    const auto document = readDocument(dataFile(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(!document);
    QCOMPARE(document.error().kind, kind);
    const QString words = describe(document.error());
    QVERIFY2(words.contains(word, Qt::CaseInsensitive), qPrintable(words));
}

void TestWorkbook::rowsCanBeSeenAndStoppedWhileTheyAreRead()
{
    QFile file(dataFile(u"million-formatted-rows.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    quint32 seen = 0;
    double last = 0;
    const auto document = readWorkbook(bytes, [&](const Sheet &soFar, double done) {
        seen = soFar.rowCount();
        last = done;
        return seen == 0;
    });
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ImportError::Kind::Canceled);
    QCOMPARE(seen, 2U);
    QVERIFY(last > 0 && last < 1);
}

void TestWorkbook::sharedTextsCanBeStoppedBeforeTheFirstRow()
{
    QFile file(dataFile(u"shared-strings.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = readWorkbook(file.readAll(), [](const Sheet &, double done) { return done > 0; });
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ImportError::Kind::Canceled);
}

void TestWorkbook::theFilesComeFromTheirGenerator()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    const QTemporaryDir folder;
    QCOMPARE(QProcess::execute(python, {dataFile(u"make.py"_s), folder.path()}), 0);
    const QStringList made = QDir(folder.path()).entryList(QDir::Files);
    QVERIFY(!made.isEmpty());
    for (const QString &name : made)
        QVERIFY2(QFile::exists(dataFile(name)), qPrintable(name + u" is not committed"_s));
    QCOMPARE(QDir(dataFile({})).entryList(QDir::Files).size(), made.size() + 1); // and the generator
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
