// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/correction.h"
#include "core/entry/correctionsheet.h"
#include "core/parsedidentifier.h"
#include "import/match/readcorrections.h"
#include "import/readdocument.h"
#include "report/problemworkbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

/// Rows with issues leave in a workbook and come back.
class TestProblemWorkbook : public QObject {
    Q_OBJECT

private slots:
    void whatIsUnchangedComesBackUnchanged();
    void theHiddenSheetIsHidden();
    void changedSortedCopiedAndUnknownRows();
    void aSheetWithoutOneOfItsColumnsIsNotTaken();
    void otherListsAreNoCorrections();
    void theOwnerAloneMayRead();

private:
    [[nodiscard]] Document written();

    const QTemporaryDir m_folder;
    EntryStore m_store;
};

namespace {

EntryStore makeStore()
{
    EntryStore store;
    for (const auto &[input, name] : {std::pair("ann@example.com", "Ann"), std::pair("bob@example,com", ""),
                                      std::pair(" no address ", "Nobody <&>"), std::pair("_x0041_@x", "")})
        store.append(makeEntry({.input = input, .name = name, .origin = {}}, {}));
    return store;
}

/// The same document with other rows in its visible sheet.
Document withRows(const Document &document, const std::vector<std::vector<std::string>> &rows)
{
    Document changed;
    for (const Sheet &sheet : document.sheets) {
        if (sheet.name == QLatin1String(correctionSheet)) {
            changed.sheets.push_back(sheet);
            continue;
        }
        Sheet other;
        for (quint32 number = 1; const auto &row : rows) {
            const std::vector<std::string_view> cells(row.begin(), row.end());
            other.addRow(number++, cells);
        }
        changed.sheets.push_back(std::move(other));
    }
    return changed;
}

std::vector<std::string> rowOf(const Document &document, quint32 row)
{
    const Sheet &sheet = document.sheets.front();
    std::vector<std::string> cells;
    for (quint32 column = 0; column < sheet.columnCount(row); ++column)
        cells.emplace_back(sheet.cell(row, column));
    return cells;
}

} // namespace

Document TestProblemWorkbook::written()
{
    m_store = makeStore();
    const QString path = m_folder.filePath(u"problems.xlsx"_s);
    const std::vector<quint32> rows{1, 2, 3};
    if (!writeProblemWorkbook(path, u"the-list"_s, m_store, rows))
        qFatal("the workbook could not be written");
    auto document = readDocument(path);
    if (!document)
        qFatal("the workbook could not be read");
    return std::move(*document);
}

void TestProblemWorkbook::whatIsUnchangedComesBackUnchanged()
{
    const auto corrections = readCorrections(written());
    QVERIFY(corrections);
    QCOMPARE(corrections->list, u"the-list"_s);
    QCOMPARE(corrections->unknown, 0U);
    QCOMPARE(corrections->rows.size(), size_t(3));
    for (const Correction &row : corrections->rows) {
        QCOMPARE(hashOf(row.texts), row.original);
        QCOMPARE(hashOf(cellTextsOf(m_store.entry(row.entry))), row.original);
    }
    QCOMPARE(corrections->rows[0].entry, 1U);
    QCOMPARE(corrections->rows[1].texts.name, std::string("Nobody <&>"));
}

void TestProblemWorkbook::theHiddenSheetIsHidden()
{
    const Document document = written();
    QCOMPARE(document.sheets.size(), size_t(2));
    QCOMPARE(document.sheets[0].visibility, SheetVisibility::Visible);
    QCOMPARE(document.sheets[1].visibility, SheetVisibility::Hidden);
    QVERIFY(!rowOf(document, 1).at(4).empty()); // the reason
}

void TestProblemWorkbook::changedSortedCopiedAndUnknownRows()
{
    const Document document = written();
    std::vector<std::string> fixed = rowOf(document, 1);
    fixed[1] = "bob@example.com";
    const std::vector<std::string> unknown{"77", "eve@example.com", "", "", ""};
    const std::vector<std::string> added{"", "fay@example.com"};
    const auto corrections = readCorrections(
        withRows(document, {rowOf(document, 0), rowOf(document, 2), unknown, fixed, fixed, added, {""}}));
    QVERIFY(corrections);
    QCOMPARE(corrections->rows.size(), size_t(2));
    QCOMPARE(corrections->unknown, 3U); // the copy, too
    QCOMPARE(corrections->rows[0].entry, 2U);
    QCOMPARE(corrections->rows[1].entry, 1U);
    QCOMPARE(corrections->rows[1].texts.input, std::string("bob@example.com"));
    QVERIFY(hashOf(corrections->rows[1].texts) != corrections->rows[1].original);
}

void TestProblemWorkbook::aSheetWithoutOneOfItsColumnsIsNotTaken()
{
    const Document document = written();
    std::vector<std::string> header = rowOf(document, 0);
    header[3] = "Something else";
    const auto corrections = readCorrections(withRows(document, {header, rowOf(document, 1)}));
    QVERIFY(corrections);
    QVERIFY(corrections->rows.empty());
}

void TestProblemWorkbook::otherListsAreNoCorrections()
{
    Document document;
    Sheet sheet;
    const std::vector<std::string_view> cells{correctionMark, "x"};
    sheet.addRow(1, cells);
    document.sheets.push_back(std::move(sheet));
    QVERIFY(!readCorrections(document));
}

void TestProblemWorkbook::theOwnerAloneMayRead()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has other rules");
#endif
    (void)written();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_folder.filePath(u"problems.xlsx"_s)) & others));
}

QTEST_GUILESS_MAIN(TestProblemWorkbook)
#include "tst_problemworkbook.moc"
