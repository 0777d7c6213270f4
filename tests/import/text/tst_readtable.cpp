// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet/importerror.h"
#include "import/text/csv.h"
#include "import/text/readtable.h"

#include <QTest>

using namespace dnc;

namespace {

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

/// More than 1 MiB, so that two threads share it, with `middle` about where one would begin.
QByteArray around(const QByteArray &middle, const QByteArray &row = "ann@example.com,Ann,no\r\n")
{
    const QByteArray half = row.repeated(600'000 / row.size());
    return half + middle + half;
}

} // namespace

class TestReadTable : public QObject {
    Q_OBJECT

private slots:
    void twoThreadsReadWhatOneReads_data();
    void twoThreadsReadWhatOneReads();
    void anErrorBehindTheMiddleIsNamedByItsRow();
    void aSheetOutlivesTheTextThatItWasReadFrom();
};

void TestReadTable::twoThreadsReadWhatOneReads_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray inside = "x,y\n,z\r\n";
    QTest::newRow("plain") << around({});
    QTest::newRow("last line without a break") << around({}) + "last@example.com";
    QTest::newRow("every cell quoted") << around({}, "\"ann@example.com\",\"Doe, Ann\"\n");
    QTest::newRow("doubled quotes") << around({}, "a@example.com,\"said \"\"stop\"\",\r\nand left\"\r\n");
    QTest::newRow("quotes amid plain cells") << around({}, "a@example.com,5\" screen\n");
    QTest::newRow("lone CR") << around({}, "a@example.com,Ann\r");
    QTest::newRow("empty lines") << around("\n\n\r\n\n");
    QTest::newRow("an empty line behind each row") << around({}, "a@example.com\n\n");
    QTest::newRow("only empty lines behind the middle")
        << QByteArray("a,b\n").repeated(1 << 18) + QByteArray(1 << 20, '\n');
    QTest::newRow("a quoted cell that looks like rows") << around('"' + inside.repeated(50'000) + "\",b\n");
    QTest::newRow("a quoted cell of quoted rows")
        << around('"' + QByteArray("x,\"\"y\"\"\n").repeated(50'000) + "\",b\n");
    QTest::newRow("separator lines") << around({}, "sep=,\n");
    QTest::newRow("one line") << QByteArray(3 << 20, 'x');
    QTest::newRow("wider rows behind") << around({}) + "a,b,c,d,e\n";
}

void TestReadTable::twoThreadsReadWhatOneReads()
{
    QFETCH(QByteArray, text);
    const auto document = readTable(text, ',');
    QVERIFY(document);
    const Sheet &sheet = document->sheets.front();
    quint32 row = 0;
    quint32 width = 0;
    quint32 differences = 0;
    const auto read =
        readCsv(viewOf(text), ',', [&](quint32 number, std::span<const std::string_view> cells) {
            bool same = row < sheet.rowCount() && sheet.rowNumber(row) == number
                && sheet.columnCount(row) == cells.size();
            for (quint32 column = 0; same && column < cells.size(); ++column)
                same = sheet.cell(row, column) == cells[column];
            differences += same ? 0 : 1;
            width = std::max(width, quint32(cells.size()));
            ++row;
        });
    QVERIFY(read);
    QCOMPARE(differences, 0U);
    QCOMPARE(sheet.rowCount(), row);
    QCOMPARE(sheet.columnCount(), width);
    QCOMPARE(sheet.firstRowFrom(sheet.rowNumber(row - 1)), row - 1);
}

void TestReadTable::anErrorBehindTheMiddleIsNamedByItsRow()
{
    const QByteArray row = "ann@example.com,Ann\n";
    const auto rows = quint32((2 << 20) / row.size());
    const auto document = readTable(row.repeated(rows) + "b@example.com,\"open\n" + row, ',');
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ImportError::Kind::UnbalancedQuote);
    QCOMPARE(document.error().row, rows + 1);
    QCOMPARE(document.error().line, rows + 1);
    QCOMPARE(document.error().column, 2U);
}

void TestReadTable::aSheetOutlivesTheTextThatItWasReadFrom()
{
    Sheet sheet;
    {
        QByteArray text = QByteArray("a@example.com,") + "\"Doe \"\"Ann\"\"\"\nb@example.com,Bob\n";
        sheet = readTable(text, ',')->sheets.front();
        text.fill('x');
    }
    QCOMPARE(sheet.cell(0, 0), std::string_view("a@example.com"));
    QCOMPARE(sheet.cell(0, 1), std::string_view("Doe \"Ann\""));
    QCOMPARE(sheet.cell(1, 1), std::string_view("Bob"));
}

QTEST_APPLESS_MAIN(TestReadTable)
#include "tst_readtable.moc"
