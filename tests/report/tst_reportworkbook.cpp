// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/reportcolumns.h"
#include "report/reportfile.h"
#include "report/workbookcheck.h"
#include "report/workbooktext.h"
#include "report/workbookwriter.h"
#include "support/waiting.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

/// A report as a workbook, told by an independent reader.
class TestReportWorkbook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCellIsWhatItWas();
    void theFirstRowIsMadeForReading();
    void whatXmlCannotHoldIsEscaped_data();
    void whatXmlCannotHoldIsEscaped();
    void aTextThatIsTooLongIsCutAndSaysSo();
    void whatASheetHasNoRoomForGoesOnInTheNext();
    void aWorkbookThatMissesSomethingIsFound();

private:
    [[nodiscard]] static QJsonArray sheetsOf(const QByteArray &workbook);
    [[nodiscard]] static QString cell(const QJsonArray &rows, int row, int column)
    {
        return rows[row].toArray()[column].toArray()[1].toVariant().toString();
    }
};

void TestReportWorkbook::initTestCase()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
    if (!python.waitForFinished(hangLimitMs) || python.exitCode() != 0)
        QSKIP("python3-openpyxl is not installed");
}

QJsonArray TestReportWorkbook::sheetsOf(const QByteArray &workbook)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(DNC_SOURCE_DIR "/tests/report/readworkbook.py"), path});
    python.waitForFinished(hangLimitMs);
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

void TestReportWorkbook::everyCellIsWhatItWas()
{
    constexpr int count = 500;
    std::mt19937 random(7);
    EntryStore store;
    std::vector<Delivery> deliveries;
    for (int i = 0; i < count; ++i) {
        Entry entry = entryOf("=SUM(A1)" + hostileText(random, true));
        entry.name = hostileText(random, true);
        entry.identifier = "+1415555" + std::to_string(1000 + i);
        entry.type = IdentifierType::Phone;
        entry.origin = {quint32(i) + 1, 3, store.addSource({u"http://a.example/=1.csv"_s, {}, {}})};
        store.append(entry);
        deliveries.push_back(
            {quint32(i) / 10,
             std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(1'795'434'448'007))});
    }
    const QJsonArray sheets = sheetsOf(report(store, u"r.xlsx"_s, deliveries));
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets[0].toObject()[u"links"].toInt(), 0);
    const QJsonArray rows = sheets[0].toObject()[u"rows"].toArray();
    QCOMPARE(rows.size(), count + 1);
    for (int i = 0; i < count; ++i) {
        const auto entry = store.at(quint32(i));
        QCOMPARE(cell(rows, i + 1, 0), u"http://a.example/=1.csv"_s);
        QCOMPARE(cell(rows, i + 1, 2), QString::number(i + 1));
        QCOMPARE(cell(rows, i + 1, 4).toStdString(), entry.input);
        QCOMPARE(cell(rows, i + 1, 5), QString::fromUtf8(entry.identifier));
        QCOMPARE(cell(rows, i + 1, 7).toStdString(), entry.name);
        QCOMPARE(cell(rows, i + 1, 10), i < 10 ? QString() : QString::number(i / 10));
        QCOMPARE(cell(rows, i + 1, 11), u"2026-11-23T11:47:28.007Z"_s);
        for (int column = 0; column < 12; ++column) {
            const QJsonArray found = rows[i + 1].toArray()[column].toArray();
            const bool numeric = column == 2 || column == 3 || column == 10 || found[1].isNull();
            QCOMPARE(found[0].toString(), numeric ? u"n"_s : u"s"_s);
            if (!numeric)
                QCOMPARE(found[2].toString(), u"@"_s); // stays text for whoever edits it
        }
    }
}

void TestReportWorkbook::theFirstRowIsMadeForReading()
{
    EntryStore store;
    store.append(entryOf("a@example.com"));
    const QJsonObject sheet = sheetsOf(report(store, u"r.xlsx"_s))[0].toObject();
    for (int column = 0; column < int(reportColumnNames.size()); ++column) {
        const std::string_view name = reportColumnNames[size_t(column)];
        QCOMPARE(cell(sheet[u"rows"].toArray(), 0, column), QString::fromUtf8(name));
    }
    QVERIFY(sheet[u"bold"].toBool());
    QCOMPARE(sheet[u"frozen"].toString(), u"A2"_s);
    QCOMPARE(sheet[u"filter"].toString(), u"A1:S2"_s);
    const QJsonArray widths = sheet[u"widths"].toArray();
    for (const auto &width : widths)
        QVERIFY(width.toDouble() > 8);
}

void TestReportWorkbook::whatXmlCannotHoldIsEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << "a&b <c>"_ba
                           << "a&b <c>"_ba;
    QTest::newRow("looks escaped") << "_x0041_"_ba
                                   << "_x005F_x0041_"_ba;
    QTest::newRow("looks escaped twice") << "_x0041_x0042_"_ba
                                         << "_x005F_x0041_x005F_x0042_"_ba;
    QTest::newRow("only begins like it") << "_x004_ _xyz"_ba
                                         << "_x004_ _xyz"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << "a_x0000_b"_ba;
    QTest::newRow("bell") << "\x07"_ba
                          << "_x0007_"_ba;
    QTest::newRow("carriage return") << "a\r\nb"_ba
                                     << "a_x000D_\nb"_ba;
    QTest::newRow("tab") << "a\tb"_ba
                         << "a\tb"_ba;
    QTest::newRow("noncharacter") << "\uFFFE"_ba
                                  << "_xFFFE_"_ba;
    QTest::newRow("no UTF-8") << "a\xFF\xC3"_ba
                              << "a\uFFFD\uFFFD"_ba;
    QTest::newRow("half a surrogate pair") << "\xED\xA0\x80"_ba
                                           << "\uFFFD\uFFFD\uFFFD"_ba;
    QTest::newRow("emoji") << "😀"_ba
                           << "😀"_ba;
}

void TestReportWorkbook::whatXmlCannotHoldIsEscaped()
{
    QFETCH(const QByteArray, text);
    QTEST(QByteArray::fromStdString(workbookText({text.constData(), size_t(text.size())})), "cell");
}

void TestReportWorkbook::aTextThatIsTooLongIsCutAndSaysSo()
{
    const std::string most(32'767, 'a');
    QCOMPARE(workbookText(most), most);
    for (const std::string &piece : {"a"s, "\U0001F600"s, "\x01"s}) {
        std::string text;
        while (text.size() < 200'000)
            text += piece;
        const QString cut = QString::fromStdString(workbookText(text));
        QVERIFY(cut.size() <= 32'767 && cut.size() > 32'700);
        QVERIFY(cut.endsWith(u"a CSV report has all of it]"_s));
        QVERIFY(cut.isValidUtf16());
        EntryStore store;
        store.append(entryOf(text));
        const QJsonArray sheets = sheetsOf(report(store, u"r.xlsx"_s));
        QVERIFY(cell(sheets[0].toObject()[u"rows"].toArray(), 1, 4).endsWith(u"has all of it]"_s));
    }
}

void TestReportWorkbook::whatASheetHasNoRoomForGoesOnInTheNext()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const QTemporaryDir folder;
    {
        WorkbookWriter writer(buffer, folder.path(), 4);
        for (int row = 0; row < 8; ++row) {
            writer.addWord(row == 0 ? "input" : "entry " + std::to_string(row));
            if (row == 0)
                writer.addWord("row");
            else
                writer.addNumber(quint32(row));
            writer.endRow();
        }
        QVERIFY(writer.finish());
    }
    const QJsonArray sheets = sheetsOf(buffer.data());
    QCOMPARE(sheets.size(), 3);
    QStringList entries;
    for (const auto &sheet : sheets) {
        const QJsonArray rows = sheet.toObject()[u"rows"].toArray();
        QCOMPARE(cell(rows, 0, 0), u"input"_s);
        QVERIFY(sheet.toObject()[u"bold"].toBool());
        for (int row = 1; row < rows.size(); ++row)
            entries << cell(rows, row, 0);
    }
    QCOMPARE(entries.size(), 7);
    QCOMPARE(entries.first(), u"entry 1"_s);
    QCOMPARE(entries.last(), u"entry 7"_s);
}

void TestReportWorkbook::aWorkbookThatMissesSomethingIsFound()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const QTemporaryDir folder;
    CellSum right;
    CellSum lacking;
    {
        WorkbookWriter writer(buffer, folder.path());
        writer.addWord("input");
        writer.endRow();
        writer.addText("a&b");
        writer.endRow();
        QVERIFY(writer.finish());
    }
    right.addText("inputa&b");
    lacking.addText("input");
    const QString path = folder.filePath(u"report.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size());
    file.close();
    const std::array sum{right.take()};
    QVERIFY(isWholeWorkbook(path, sum));
    QVERIFY(!isWholeWorkbook(path, {}));
    QVERIFY(!isWholeWorkbook(path, std::array{lacking.take()}));
    QVERIFY(!isWholeWorkbook(path, std::array{sum[0], sum[0]}));
    QVERIFY(file.resize(buffer.size() - 30));
    QVERIFY(!isWholeWorkbook(path, sum));
}

QTEST_APPLESS_MAIN(TestReportWorkbook)
#include "tst_reportworkbook.moc"
