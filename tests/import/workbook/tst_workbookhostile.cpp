// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readdocument.h"
#include "import/sheet/importerror.h"
#include "support/waiting.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// Workbooks that were made to harm, by the generator beside this file.
class TestWorkbookHostile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void itIsRefusedWithItsReasonOrReadWithinLimits_data();
    void itIsRefusedWithItsReasonOrReadWithinLimits();
    void allOfThemTogetherStayWithinTheMemory();

private:
    QTemporaryDir m_folder;
    QByteArrayList m_lines; ///< name, tab, what must come of it
    qint64 m_slowest = 0;
};

namespace {

QByteArray kindName(ImportError::Kind kind)
{
    using Kind = ImportError::Kind;
    constexpr std::array names{
        std::pair(Kind::NotText, "NotText"),
        std::pair(Kind::Damaged, "Damaged"),
        std::pair(Kind::Unsafe, "Unsafe"),
        std::pair(Kind::PasswordProtected, "PasswordProtected"),
        std::pair(Kind::TooManyColumns, "TooManyColumns"),
        std::pair(Kind::CellTooLarge, "CellTooLarge"),
    };
    const auto *const found = std::ranges::find(names, kind, &std::pair<Kind, const char *>::first);
    return found == names.end() ? "another kind" : found->second;
}

} // namespace

void TestWorkbookHostile::initTestCase()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    QProcess generator;
    generator.start(python,
                    {u"-W"_s, u"ignore"_s, QStringLiteral(DNC_SOURCE_DIR "/tests/import/workbook/hostile.py"),
                     m_folder.path()});
    QVERIFY(generator.waitForFinished(hangLimitMs));
    QVERIFY2(generator.exitCode() == 0, generator.readAllStandardError().constData());
    m_lines = generator.readAllStandardOutput().trimmed().split('\n');
    QVERIFY(m_lines.size() >= 200);
}

void TestWorkbookHostile::itIsRefusedWithItsReasonOrReadWithinLimits_data()
{
    QTest::addColumn<QByteArray>("expected");
    for (const QByteArray &line : m_lines) {
        const QByteArrayList fields = line.split('\t');
        QTest::newRow(fields[0].constData()) << fields[1];
    }
}

void TestWorkbookHostile::itIsRefusedWithItsReasonOrReadWithinLimits()
{
    QFETCH(QByteArray, expected);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QElapsedTimer clock;
    clock.start();
    const auto document = readDocument(m_folder.filePath(name));
    m_slowest = std::max(m_slowest, clock.elapsed());
    if (!document) {
        const QString words = describe(document.error());
        QVERIFY2(words.contains(name), qPrintable(words));
        if (expected != "either")
            QCOMPARE(kindName(document.error().kind), expected);
        return;
    }
    QVERIFY2(expected.startsWith("rows") || expected == "either", "It was read.");
    quint32 rows = 0;
    for (const Sheet &sheet : document->sheets) {
        rows += sheet.rowCount();
        for (quint32 row = 0; row < sheet.rowCount(); ++row)
            QVERIFY(sheet.rowNumber(row) > (row > 0 ? sheet.rowNumber(row - 1) : 0));
    }
    if (expected.startsWith("rows "))
        QCOMPARE("rows " + QByteArray::number(rows), expected);
}

void TestWorkbookHostile::allOfThemTogetherStayWithinTheMemory()
{
#if defined(__SANITIZE_ADDRESS__) || !defined(Q_OS_LINUX)
    QSKIP("the memory of this process tells nothing here");
#else
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    constexpr long most = 512L << 10; // KiB
    qInfo("at most %ld MiB, at most %lld ms a file", usage.ru_maxrss >> 10,
          static_cast<long long>(m_slowest));
    QVERIFY2(usage.ru_maxrss < most, qPrintable(QString::number(usage.ru_maxrss)));
#endif
}

QTEST_APPLESS_MAIN(TestWorkbookHostile)
#include "tst_workbookhostile.moc"
