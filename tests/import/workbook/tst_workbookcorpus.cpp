// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/result.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"
#include "import/workbook/workbook.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// Workbooks of other people, cell for cell against libraries of other people: openpyxl, xlrd and odfpy.
class TestWorkbookCorpus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCellIsAsOthersReadIt_data();
    void everyCellIsAsOthersReadIt();
    void whatOthersCannotReadIsReadOrRefused_data();
    void whatOthersCannotReadIsReadOrRefused();

private:
    QDir m_folder{QStringLiteral(DNC_SOURCE_DIR "/../shared/corpora/calamine")};
    QJsonObject m_oracle;
};

namespace {

/// Cells that are meant to differ, by file, and why.
const QHash<QString, QString> intended{
    {u"date.xls"_s, u"xlrd shows hours beyond a day as a date; the format says [h]"_s},
    {u"date_1904.xls"_s, u"xlrd shows hours beyond a day as a date; the format says [h]"_s},
    {u"encoded_entities.xlsx"_s, u"space without xml:space is dropped, as in Excel; openpyxl keeps it"_s},
    {u"has_x000D_.xlsx"_s, u"openpyxl does not decode escapes"_s},
    {u"has_x000D_inline.xlsx"_s, u"openpyxl does not decode escapes"_s},
    {u"issue_174.xlsx"_s, u"space without xml:space is dropped, as in Excel; openpyxl keeps it"_s},
    {u"strict_iso_paths.xlsx"_s, u"openpyxl finds no sheet in strict documents"_s},
    {u"whitespace_trim.xlsx"_s, u"space without xml:space is dropped, as in Excel; openpyxl keeps it"_s},
};

/// Our reading in the form of the oracle.
QJsonObject sheetsOf(const Document &document)
{
    QJsonObject sheets;
    for (const Sheet &sheet : document.sheets) {
        QJsonObject cells;
        for (quint32 row = 0; row < sheet.rowCount(); ++row) {
            for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
                const QString place = u"%1,%2"_s.arg(sheet.rowNumber(row)).arg(column + 1);
                if (const auto text = sheet.cell(row, column); !text.empty())
                    cells[place] = QString::fromUtf8(text);
            }
        }
        sheets[sheet.name] = cells;
    }
    return sheets;
}

QStringList differences(const QJsonObject &ours, const QJsonObject &theirs)
{
    QStringList found;
    for (const QString &sheet : ours.keys() + theirs.keys()) {
        const QJsonObject our = ours[sheet].toObject();
        const QJsonObject their = theirs[sheet].toObject();
        if (!ours.contains(sheet) || !theirs.contains(sheet))
            found << u"sheet %1 is on one side only"_s.arg(sheet);
        for (const QString &place : our.keys() + their.keys()) {
            if (our[place] != their[place])
                found << u"%1!%2: ours “%3”, theirs “%4”"_s.arg(sheet, place, our[place].toString(),
                                                                their[place].toString());
        }
    }
    found.removeDuplicates();
    return found;
}

Result<Document, ImportError> readFile(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? readWorkbook(file.readAll())
                  : unexpected(importError(ImportError::Kind::CannotOpen, file.errorString()));
}

} // namespace

void TestWorkbookCorpus::initTestCase()
{
    if (!m_folder.exists())
        QSKIP("../shared/corpora/calamine is not there");
    const QString python = u"/usr/bin/python3"_s; // Debian's, which has Debian's libraries
    if (!QFile::exists(python))
        QSKIP("Debian's python3 is not installed");
    QStringList files;
    for (const QFileInfo &file : m_folder.entryInfoList({u"*.xlsx"_s, u"*.xlsm"_s, u"*.xls"_s, u"*.ods"_s}))
        files << file.filePath();
    QProcess oracle;
    oracle.start(
        python,
        QStringList{u"-W"_s, u"ignore"_s, QStringLiteral(DNC_SOURCE_DIR "/tests/import/workbook/oracle.py")}
            + files);
    QVERIFY(oracle.waitForFinished(hangLimitMs));
    if (constexpr int libraryMissing = 77; oracle.exitCode() == libraryMissing)
        QSKIP("python3-openpyxl, python3-xlrd or python3-odf is not installed");
    m_oracle = QJsonDocument::fromJson(oracle.readAllStandardOutput()).object();
    QVERIFY2(m_oracle.size() > 100, oracle.readAllStandardError().constData());
}

void TestWorkbookCorpus::everyCellIsAsOthersReadIt_data()
{
    QTest::addColumn<QJsonObject>("theirs");
    for (const QString &name : m_oracle.keys()) {
        const QJsonObject read = m_oracle[name].toObject();
        if (read.contains(u"sheets"_s))
            QTest::newRow(qPrintable(name)) << read[u"sheets"_s].toObject();
    }
}

void TestWorkbookCorpus::everyCellIsAsOthersReadIt()
{
    QFETCH(QJsonObject, theirs);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const auto document = readFile(m_folder.filePath(name));
    if (!document)
        QFAIL(qPrintable(describe(document.error())));
    const QStringList found = differences(sheetsOf(*document), theirs);
    if (intended.contains(name)) {
        QVERIFY2(!found.isEmpty(), "It is as others read it: take it off the list.");
        return;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestWorkbookCorpus::whatOthersCannotReadIsReadOrRefused_data()
{
    using Kind = ImportError::Kind;
    QTest::addColumn<std::optional<Kind>>("refused");
    const auto row = [](const char *name, std::optional<Kind> refused) { QTest::newRow(name) << refused; };
    for (const char *name : {"empty_s_attribute.xlsx", "gh548_incorrect_sst_unique_count.xls",
                             "issue_419.xlsx", "issue_530.xlsx", "minimal_package.xlsx"})
        row(name, {});
    for (const char *name : {"pass_protected.ods", "pass_protected.xlsx", "issue_385.xls"})
        row(name, Kind::PasswordProtected);
    for (const char *name : {"issue252.xlsx", "OOM_alloc3.xls", "too_small.xls"})
        row(name, Kind::Damaged);
    row("issue_594_dos.ods", Kind::Unsafe);
}

void TestWorkbookCorpus::whatOthersCannotReadIsReadOrRefused()
{
    QFETCH(std::optional<ImportError::Kind>, refused);
    const auto document = readFile(m_folder.filePath(QString::fromUtf8(QTest::currentDataTag())));
    QCOMPARE(document.has_value(), !refused);
    if (refused) {
        QCOMPARE(document.error().kind, *refused);
        return;
    }
    QVERIFY(document->sheets.front().rowCount() > 0);
}

QTEST_APPLESS_MAIN(TestWorkbookCorpus)
#include "tst_workbookcorpus.moc"
