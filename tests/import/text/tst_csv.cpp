// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"
#include "import/sheet/limits.h"
#include "import/text/csv.h"
#include "import/text/separator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

using Row = QPair<quint32, QStringList>;
using Rows = QList<Row>;
using Kind = ImportError::Kind;

Result<Rows, ImportError> read(const QByteArray &text, char separator)
{
    Rows rows;
    const auto done =
        readCsv({text.constData(), size_t(text.size())}, separator, [&](quint32 number, auto cells) {
            QStringList row;
            for (const std::string_view cell : cells)
                row.append(QString::fromUtf8(cell));
            rows.append({number, row});
        });
    if (!done)
        return unexpected(done.error());
    return rows;
}

QString corporaFolder()
{
    const QString given = qEnvironmentVariable("DNC_CORPORA");
    return given.isEmpty() ? QStringLiteral(DNC_SOURCE_DIR "/../shared/corpora") : given;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void everyRowArrivesWithItsNumber_data();
    void everyRowArrivesWithItsNumber();
    void aRowThatWouldSwallowOthersIsRefused_data();
    void aRowThatWouldSwallowOthersIsRefused();
    void absurdSizesAreRefused();
    void whatIsGivenUpIsReadNoFurther();
    void theSeparatorIsFound_data();
    void theSeparatorIsFound();
    void agreesWithCsvSpectrum_data();
    void agreesWithCsvSpectrum();
};

void TestCsv::everyRowArrivesWithItsNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    const Rows twoRows{{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}};
    QTest::newRow("nothing") << ""_ba << Rows{};
    QTest::newRow("LF") << "a,b\nc,d\n"_ba << twoRows;
    QTest::newRow("CRLF") << "a,b\r\nc,d\r\n"_ba << twoRows;
    QTest::newRow("lone CR") << "a,b\rc,d\r"_ba << twoRows;
    QTest::newRow("no line break at the end") << "a,b\nc,d"_ba << twoRows;
    QTest::newRow("empty lines keep their number")
        << "a\n\n\r\nb\n\n"_ba << Rows{{1, {u"a"_s}}, {2, {}}, {3, {}}, {4, {u"b"_s}}};
    QTest::newRow("empty line first") << "\na"_ba << Rows{{1, {}}, {2, {u"a"_s}}};
    QTest::newRow("empty cells") << ",\n\"\"\n"_ba << Rows{{1, {u""_s, u""_s}}, {2, {u""_s}}};
    QTest::newRow("separator at the end") << "a,"_ba << Rows{{1, {u"a"_s, u""_s}}};
    QTest::newRow("ragged") << "a\nb,c,d"_ba << Rows{{1, {u"a"_s}}, {2, {u"b"_s, u"c"_s, u"d"_s}}};
    QTest::newRow("separator and line breaks in quotes")
        << "\"a,\r\n\n\rb\",c\nd"_ba << Rows{{1, {u"a,\r\n\n\rb"_s, u"c"_s}}, {2, {u"d"_s}}};
    QTest::newRow("doubled quotes") << "\"\"\"a\"\" b\"\"\"\"\",\"\"\"\""_ba
                                    << Rows{{1, {u"\"a\" b\"\""_s, u"\""_s}}};
    QTest::newRow("several doubled quotes in a row")
        << "\"a\"\"\",\"b\"\"\",\"c\"\"\""_ba << Rows{{1, {u"a\""_s, u"b\""_s, u"c\""_s}}};
    QTest::newRow("quote inside a plain cell")
        << "5\" pipe,b\"\"c"_ba << Rows{{1, {u"5\" pipe"_s, u"b\"\"c"_s}}};
    QTest::newRow("text behind a closing quote") << "\"a\"b\"c,d"_ba << Rows{{1, {u"ab\"c"_s, u"d"_s}}};
    QTest::newRow("sep line counts") << "sep=,\r\na,b"_ba << Rows{{2, {u"a"_s, u"b"_s}}};
    QTest::newRow("quoted sep line counts") << "\"sep=,\"\na,b"_ba << Rows{{2, {u"a"_s, u"b"_s}}};
    QTest::newRow("byte order marks of lists that were put together")
        << "\xEF\xBB\xBF\"a,b\",c\n\xEF\xBB\xBF\"d,e\",f\n"_ba
        << Rows{{1, {u"a,b"_s, u"c"_s}}, {2, {u"d,e"_s, u"f"_s}}};
    QTest::newRow("cells longer than a block")
        << QByteArray(200, 'x') + ',' + QByteArray(63, 'y') + "\n" + QByteArray(64, 'z') + ','
        << Rows{{1, {QString(200, u'x'), QString(63, u'y')}}, {2, {QString(64, u'z'), u""_s}}};
    QTest::newRow("no sep line") << "sep=,x\na"_ba << Rows{{1, {u"sep="_s, u"x"_s}}, {2, {u"a"_s}}};
}

void TestCsv::everyRowArrivesWithItsNumber()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    const auto got = read(text, ',');
    QVERIFY(got);
    QCOMPARE(*got, rows);
}

void TestCsv::aRowThatWouldSwallowOthersIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("row");
    QTest::addColumn<quint32>("column");
    QTest::addColumn<quint32>("line");
    QTest::newRow("to the end") << "a,b\nc,\"d\ne,f\n"_ba << 2U << 2U << 2U;
    QTest::newRow("behind a cell of two lines") << "\"a\nb\",c\r\n\"d"_ba << 2U << 1U << 3U;
    QTest::newRow("until the next quoted cell") << "a,b\nc,\"d\ne,f\ng,\"h\"\n"_ba << 2U << 2U << 2U;
    QTest::newRow("a single quote") << "\""_ba << 1U << 1U << 1U;
}

void TestCsv::aRowThatWouldSwallowOthersIsRefused()
{
    QFETCH(QByteArray, text);
    const auto got = read(text, ',');
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Kind::UnbalancedQuote);
    QTEST(got.error().row, "row");
    QTEST(got.error().column, "column");
    QTEST(got.error().line, "line");
}

void TestCsv::absurdSizesAreRefused()
{
    const auto cell = read("a\n"_ba + QByteArray(qsizetype(maxCellSize) + 1, 'x'), ',');
    QVERIFY(!cell);
    QCOMPARE(cell.error().kind, Kind::CellTooLarge);
    QCOMPARE(cell.error().row, 2U);
    QVERIFY(read(QByteArray(maxColumns - 1, ','), ','));
    const auto columns = read(QByteArray(maxColumns, ','), ',');
    QVERIFY(!columns);
    QCOMPARE(columns.error().kind, Kind::TooManyColumns);
    const auto other = read("a\n" + QByteArray("b,").repeated(maxColumns), ';');
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::TooManyColumns);
    QCOMPARE(other.error().row, 2U);
    QVERIFY(read("a\n\"" + QByteArray("b,").repeated(maxColumns) + "\"", ';')); // a long remark
    const auto binary = read(QByteArray("a\nb\0c", 5), ',');
    QVERIFY(!binary);
    QCOMPARE(binary.error().kind, Kind::NotText);
    QCOMPARE(binary.error().line, 2U);
}

void TestCsv::whatIsGivenUpIsReadNoFurther()
{
    const QByteArray text = QByteArray("ann@example.com,Ann\n").repeated(20'000);
    Cancellation cancellation;
    quint32 last = 0;
    const auto sink = [&](quint32 number, std::span<const std::string_view>) {
        last = number;
        if (number == 2500)
            cancellation.cancel();
    };
    const auto read = readCsv({text.constData(), size_t(text.size())}, ',', sink, cancellation);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ImportError::Kind::Canceled);
    QVERIFY(last >= 2500 && last < 4000);
}

void TestCsv::theSeparatorIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::newRow("nothing") << ""_ba << noSeparator;
    QTest::newRow("one value a line") << "a@b.com\nc@d.com"_ba << noSeparator;
    QTest::newRow("comma") << "a,b\nc,d"_ba << ',';
    QTest::newRow("semicolon") << "a;b\nc;d"_ba << ';';
    QTest::newRow("tab") << "a\tb\nc\td"_ba << '\t';
    QTest::newRow("pipe") << "a|b\nc|d"_ba << '|';
    QTest::newRow("sep line wins") << "sep=;\na,b;c\n"_ba << ';';
    QTest::newRow("comma inside quotes") << "a;\"b,c\"\nd;\"e,f\""_ba << ';';
    QTest::newRow("comma inside names") << "Doe, Jane;a@b.com\nRay, Bob;c@d.com"_ba << ';';
    QTest::newRow("header over rows without the rest") << "email,name\na@b.com\nc@d.com\ne@f.com"_ba << ',';
    QTest::newRow("rare comma in a value")
        << "a@b.com\nc@d.com\n+1 415 555 2671, ext 5\ne@f.com"_ba << noSeparator;
    QTest::newRow("Sales Navigator links")
        << "https://www.linkedin.com/sales/lead/A,NAME_SEARCH,b\nhttps://www.linkedin.com/sales/lead/C,NAME_SEARCH,d"_ba
        << noSeparator;
    QTest::newRow("quote of the first row never closed") << "a,\"b,c\nd,e,f\n"_ba << ',';
    QTest::newRow("thousands separators") << "4,155,552,671\n4,155,552,672"_ba << noSeparator;
    QTest::newRow("area code and number") << "415,5552671\n415,5552672"_ba << ',';
}

void TestCsv::theSeparatorIsFound()
{
    QFETCH(QByteArray, text);
    QTEST(detectSeparator({text.constData(), size_t(text.size())}), "separator");
}

void TestCsv::agreesWithCsvSpectrum_data()
{
    const QDir folder(corporaFolder() + u"/csv-spectrum"_s);
    QTest::addColumn<QString>("path");
    for (const QString &name : folder.entryList({u"*.csv"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (!folder.exists()) // a row of its own, so that the reason is shown
        QTest::newRow("absent") << QString();
}

void TestCsv::agreesWithCsvSpectrum()
{
    if (!QDir(corporaFolder() + u"/csv-spectrum"_s).exists())
        QSKIP("csv-spectrum is not here: set DNC_CORPORA to the folder that holds it");
    QFETCH(QString, path);
    const auto rows = read(contentsOf(path), ',');
    QVERIFY(rows);
    const QString jsonPath = path.chopped(4) + u".json"_s;
    const QJsonDocument json = QJsonDocument::fromJson(contentsOf(jsonPath));
    const QJsonArray records = json.isArray() ? json.array() : QJsonArray{json.object()};
    QCOMPARE(rows->size(), records.size() + 1);
    const QStringList header = rows->front().second;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QJsonObject record = records[i].toObject();
        const QStringList row = rows->at(i + 1).second;
        QCOMPARE(row.size(), record.size());
        for (qsizetype column = 0; column < row.size(); ++column) {
            // The two files of this sample hold different numbers in this one cell.
            if (header[column] == u"Contact Phone Number"_s)
                QCOMPARE(row[column], u"2095257564"_s);
            else
                QCOMPARE(row[column], record.value(header[column]).toString());
        }
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
