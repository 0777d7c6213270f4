// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// Texts that are damaged, absurd or made to harm. Each gives its rows or an error that names the place; none
// crashes, none takes more than 512 MiB. One that hangs is ended by QTEST_FUNCTION_TIMEOUT, set where this is
// added.

#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/readpasted.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"
#include "import/text/hostiletexts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace dnc;
using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

Q_DECLARE_METATYPE(HostileText)

class TestHostileText : public QObject {
    Q_OBJECT

private slots:
    void givesRowsOrNamesThePlace_data();
    void givesRowsOrNamesThePlace();
    void pastedItGivesRowsOrNamesThePlace_data();
    void pastedItGivesRowsOrNamesThePlace();
    void whatIsNoFileIsRefusedAtOnce_data();
    void whatIsNoFileIsRefusedAtOnce();
    void aFileThatChangesIsRefused();
    void nothingOfTheSystemGetsIntoAList();
    void memoryStaysWithinItsLimit();
};

namespace {

constexpr qsizetype smallEnough = 64 << 10; // to be looked at closely in a debug build

/// The texts of fewer than `end` bytes.
void addRows(qsizetype end)
{
    QTest::addColumn<HostileText>("hostile");
    for (const auto &texts :
         {hostileEncodings(), hostileTables(), hostileLineBreaks(), hostileSeparators(), hostilePages()}) {
        for (const HostileText &text : texts) {
            if (text.bytes.size() < end)
                QTest::newRow(text.name.constData()) << text;
        }
    }
}

quint32 rowsOf(const Document &document)
{
    quint32 rows = 0;
    for (const Sheet &sheet : document.sheets)
        rows += sheet.rowCount();
    return rows;
}

bool isBlank(const Sheet &sheet, quint32 row)
{
    for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
        if (!sheet.cell(row, column).empty())
            return false;
    }
    return true;
}

/// Every row that holds something and is below the header becomes at least one entry.
void checkThatNoRowVanishes(const Document &document)
{
    ImportPlan plan = makePlan(document, {});
    quint32 wanted = 0;
    for (size_t i = 0; i < document.sheets.size(); ++i) {
        const Sheet &sheet = document.sheets[i];
        plan.sheets[i].taken = true;
        for (quint32 row = plan.sheets[i].mapping.firstDataRow; row < sheet.rowCount(); ++row)
            wanted += isBlank(sheet, row) ? 0 : 1;
    }
    EntryStore store;
    const ImportCounts counts = addEntries(document, plan, {}, store);
    QVERIFY2(counts.rows <= wanted && counts.identifiers >= counts.rows, "rows that do not exist");
    quint32 unseen = wanted - counts.rows;
    for (const Sheet &sheet : document.sheets) { // rows of white space alone are wholly empty, too
        for (quint32 row = 0; row < sheet.rowCount(); ++row) {
            const bool isSpace = sheet.columnCount(row) > 0
                && QString::fromUtf8(sheet.cell(row, 0)).trimmed().isEmpty() && !isBlank(sheet, row);
            unseen -= isSpace && unseen > 0 ? 1 : 0;
        }
    }
    QCOMPARE(unseen, 0U);
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * 1024;
}

} // namespace

void TestHostileText::givesRowsOrNamesThePlace_data()
{
    addRows(std::numeric_limits<qsizetype>::max());
}

void TestHostileText::pastedItGivesRowsOrNamesThePlace_data()
{
    addRows(smallEnough);
}

void TestHostileText::givesRowsOrNamesThePlace()
{
    QFETCH(HostileText, hostile);
    const auto document = readDocument(hostile.bytes, u"hostile"_s);
    if (hostile.outcome == HostileText::Outcome::Rows) {
        QVERIFY2(document, document ? "" : qPrintable(describe(document.error())));
        QCOMPARE(rowsOf(*document), hostile.number);
        if (hostile.bytes.size() < smallEnough) // that the rows of the others are there was counted
            checkThatNoRowVanishes(*document);
        return;
    }
    QVERIFY2(!document, qPrintable(u"%1 rows"_s.arg(document ? rowsOf(*document) : 0)));
    QCOMPARE(document.error().line, hostile.number);
    QVERIFY(describe(document.error()).startsWith(u"hostile"_s));
}

void TestHostileText::pastedItGivesRowsOrNamesThePlace()
{
    QFETCH(HostileText, hostile);
    const QString text = QString::fromUtf8(hostile.bytes);
    for (const Pasted &pasted : {Pasted{text, {}}, Pasted{{}, hostile.bytes}, Pasted{text, hostile.bytes}}) {
        const auto document = readPasted(pasted);
        if (document)
            checkThatNoRowVanishes(*document);
        else
            QVERIFY(document.error().row > 0 || document.error().line > 0);
    }
}

void TestHostileText::whatIsNoFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"/"_s;
    QTest::newRow("what never ends") << u"/dev/zero"_s;
    QTest::newRow("a terminal") << u"/dev/tty"_s;
    QTest::newRow("a name too long") << u'/' + QString(5000, u'x');
    QTest::newRow("no name") << QString();
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("a dangling link") << u"dangling"_s;
    QTest::newRow("a link to itself") << u"loop"_s;
}

void TestHostileText::whatIsNoFileIsRefusedAtOnce()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(qPrintable(folder.filePath(u"pipe"_s)), 0600), 0);
#else
    QSKIP("there are no such files on this system");
#endif
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"dangling"_s)));
    QVERIFY(QFile::link(folder.filePath(u"loop"_s), folder.filePath(u"loop"_s)));
    const bool isOurs = !path.isEmpty() && !path.startsWith(u'/');
    const auto document = readDocument(isOurs ? folder.filePath(path) : path);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Kind::CannotOpen);
    QVERIFY(!document.error().detail.isEmpty());
}

void TestHostileText::aFileThatChangesIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"growing.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write(QByteArray("a@b.com,Ann\n").repeated(4 << 20));
    std::atomic_bool done = false;
    std::thread writer([&] {
        while (!done)
            file.write("x");
    });
    const auto document = readDocument(path);
    done = true;
    writer.join();
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Kind::Changed);
}

void TestHostileText::nothingOfTheSystemGetsIntoAList()
{
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("canary@example.com");
    secret.close();
    const QByteArray page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file://" + secret.fileName().toUtf8()
        + "\">]><table><tr><td>&x; a@b.com<iframe src='" + secret.fileName().toUtf8()
        + "'></iframe></td></tr></table>";
    const auto document = readDocument(page, u"hostile"_s);
    QVERIFY(document);
    for (const Sheet &sheet : document->sheets) {
        for (quint32 row = 0; row < sheet.rowCount(); ++row)
            QVERIFY(sheet.cell(row, 0).find("canary") == std::string_view::npos);
    }
}

void TestHostileText::memoryStaysWithinItsLimit()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("AddressSanitizer takes memory of its own");
#endif
    if (peakMemory() == 0)
        QSKIP("the system does not tell how much memory a program takes");
    QVERIFY2(peakMemory() < qint64(512) << 20, qPrintable(QString::number(peakMemory() >> 20)));
}

QTEST_APPLESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
