// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/filebytes.h"
#include "import/bytes/runninghash.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace dnc;
using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

class TestFileBytes : public QObject {
    Q_OBJECT

private slots:
    void aFileIsReadWhole();
    void theHashIsThatOfAllThatCame();
    void aHashThatIsGivenUpIsNoHash();
    void aFileThatGrowsMeanwhileIsRefused();
    void aFileThatShrinksMeanwhileIsRefused();
    void whatIsNoFileIsRefusedAtOnce_data();
    void whatIsNoFileIsRefusedAtOnce();
    void aPipeIsRefusedInsteadOfWaitedFor();
    void moreThanTwoGibibytesAreRefused();
    void aHoleIsRefusedAtItsBeginning();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestFileBytes::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(u"list.csv"_s);
    QFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    return written ? path : QString();
}

void TestFileBytes::aFileIsReadWhole()
{
    const QByteArray bytes = QByteArray("0123456789abcdef").repeated(200'000); // several blocks
    const auto got = readFileBytes(write(bytes));
    QVERIFY(got);
    QVERIFY(*got == bytes);
    QCOMPARE(*readFileBytes(write({})), QByteArray());
}

void TestFileBytes::theHashIsThatOfAllThatCame()
{
    const auto expected = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    const QByteArray bytes = QByteArray("0123456789abcdef").repeated(200'000);
    RunningHash hash;
    const auto read = readFileBytes(write(bytes), [&](const QByteArray &all, qint64 soFar) {
        hash.advance(all, soFar);
        return true;
    });
    QVERIFY(read);
    QCOMPARE(hash.result(), expected(bytes));
    QCOMPARE(RunningHash().result(), expected({}));
    QCOMPARE(sha256Of(bytes), expected(bytes));
}

void TestFileBytes::aHashThatIsGivenUpIsNoHash()
{
    Cancellation cancellation;
    RunningHash hash(cancellation);
    {
        const QByteArray bytes(8 << 20, 'x');
        RunningHash left;
        left.advance(bytes, bytes.size());
        cancellation.cancel();
        hash.advance(bytes, bytes.size());
    }
    QCOMPARE(hash.result(), QString());
}

void TestFileBytes::aFileThatGrowsMeanwhileIsRefused()
{
    const QString path = write("a@example.com\n"_ba);
    const auto got = readFileBytes(path, [&](const QByteArray &, qint64) {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write("b@example.com\n") > 0;
    });
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Kind::Changed);
}

void TestFileBytes::aFileThatShrinksMeanwhileIsRefused()
{
    const QString path = write(QByteArray(3 << 20, 'x'));
    const auto got = readFileBytes(path, [&](const QByteArray &, qint64) { return QFile::resize(path, 10); });
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Kind::Changed);
}

void TestFileBytes::whatIsNoFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("folder") << m_folder.path() << u"folder"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("missing") << m_folder.filePath(u"missing.csv"_s) << u"No such file"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"device"_s;
#else
    QTest::newRow("missing") << m_folder.filePath(u"missing.csv"_s) << QString(); // in words of the system
#endif
}

void TestFileBytes::whatIsNoFileIsRefusedAtOnce()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const auto got = readFileBytes(path);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Kind::CannotOpen);
    QVERIFY2(got.error().detail.contains(words), qPrintable(got.error().detail));
}

void TestFileBytes::aPipeIsRefusedInsteadOfWaitedFor()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto got = readFileBytes(path);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Kind::CannotOpen);
#else
    QSKIP("named pipes live elsewhere on this system");
#endif
}

void TestFileBytes::moreThanTwoGibibytesAreRefused()
{
    const QString path = write("x"_ba);
    if (!QFile::resize(path, maxFileSize + 1)) // a hole: it takes no space
        QSKIP("the folder for temporary files cannot hold a file of 2 GiB");
    const auto got = readFileBytes(path);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Kind::TooLarge);
}

void TestFileBytes::aHoleIsRefusedAtItsBeginning()
{
    const QString path = write({});
    QVERIFY(QFile::resize(path, qint64(1) << 30));
    int blocks = 0;
    const auto got = readFileBytes(path, [&blocks](const QByteArray &, qint64) { return ++blocks > 0; });
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Kind::NotText);
    QCOMPARE(blocks, 0);
    // An empty byte or many may still stand in front of something.
    QVERIFY(readFileBytes(write(QByteArray(1'000'000, '\0') + QByteArray(100'000, 'x'))));
}

QTEST_APPLESS_MAIN(TestFileBytes)
#include "tst_filebytes.moc"
