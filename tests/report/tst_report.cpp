// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/report.h"

#include "import/csv.h"
#include "import/importplan.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

/// Takes some bytes and then fails, as a full disk does.
class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_written += size;
        setErrorString(u"No space left on device"_s);
        return m_written > 100'000 ? -1 : size;
    }

private:
    qint64 m_written = 0;
};

Entry entryOf(std::string input)
{
    Entry entry;
    entry.input = std::move(input);
    entry.status = EntryStatus::Excluded;
    return entry;
}

RawEntry rawOf(std::string_view input, std::string_view name, IdentifierType type)
{
    return {.input = input, .name = name, .type = type, .origin = {}};
}

QByteArray report(const EntryStore &store, std::span<const Delivery> deliveries = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsvReport(buffer, store, deliveries) ? buffer.data() : QByteArray();
}

QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    const auto read = readCsv({csv.constData(), size_t(csv.size())}, ',', [&](quint32, auto cells) {
        rows.emplaceBack();
        for (const std::string_view cell : cells)
            rows.last().append(QString::fromUtf8(cell));
    });
    return read ? rows : QList<QStringList>();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void everyEntryHasItsLine();
    void formulasDoNotRun_data();
    void formulasDoNotRun();
    void whatIsReadAgainIsWhatWasWritten_data();
    void whatIsReadAgainIsWhatWasWritten();
    void ourReportOpensAgain();
    void aFailedReportLeavesTheOldOne();
    void aFullDiskIsTold();
    void aNewReportIsForItsOwnerOnly();
};

void ReportTest::everyEntryHasItsLine()
{
    EntryStore store;
    const quint16 source = store.addSource({u"Müller, list.csv"_s, u"Sheet1"_s});
    Entry sent = entryOf("Ann@Example.com");
    sent.identifier = "Ann@example.com";
    sent.name = "Lee, \"Ann\"";
    sent.type = IdentifierType::Email;
    sent.status = EntryStatus::Confirmed;
    sent.origin = {2, 1, source};
    store.append(sent);
    Entry wrong = entryOf("+1415");
    wrong.status = EntryStatus::Invalid;
    wrong.issue = Issue::TypeUnknown;
    wrong.origin.source = source;
    store.append(wrong);
    using namespace std::chrono;
    const std::array deliveries{Delivery{3, sys_time<milliseconds>(1'795'434'448'007ms)}, Delivery{}};

    const QByteArray csv = report(store, deliveries);
    const QByteArrayList lines = csv.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             "file,sheet,row,column,input,identifier,identifierType,name,status,reason,batch,time\r"_ba);
    QCOMPARE(lines[1],
             "\"Müller, list.csv\",Sheet1,2,1,Ann@Example.com,Ann@example.com,email,\"Lee, \"\"Ann\"\"\","
             "confirmed,,3,2026-11-23T11:47:28.007Z\r"_ba);
    QVERIFY(lines[2].startsWith("\"Müller, list.csv\",Sheet1,,,+1415,,,,invalid,"));
    QVERIFY(lines[2].endsWith(",,\r"));
    QCOMPARE(lines[3], ""_ba);
    QVERIFY(!reason(store, 1).isEmpty());
    QCOMPARE(rowsOf(csv).at(2).at(9), reason(store, 1));
}

void ReportTest::formulasDoNotRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("plus before a call") << u"+HYPERLINK(\"x\")"_s << u"'+HYPERLINK(\"x\")"_s;
    QTest::newRow("minus before a call") << u"-cmd|' /C calc'!A0"_s << u"'-cmd|' /C calc'!A0"_s;
    QTest::newRow("sum of numbers") << u"+1+1"_s << u"'+1+1"_s;
    QTest::newRow("full-width equals sign") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("guarded already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("phone") << u"+14155552671"_s << u"+14155552671"_s;
    QTest::newRow("phone with signs") << u"+44 (0)20 7946-0018"_s << u"+44 (0)20 7946-0018"_s;
    QTest::newRow("dash") << u"-"_s << u"-"_s;
    QTest::newRow("apostrophe of a name") << u"'Ann'"_s << u"'Ann'"_s;
    QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
}

void ReportTest::formulasDoNotRun()
{
    QFETCH(QString, text);
    EntryStore store;
    store.append(entryOf(text.toStdString()));
    QTEST(rowsOf(report(store)).at(1).at(4), "written");
}

void ReportTest::whatIsReadAgainIsWhatWasWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain", "=1", "'=1", "''=1", "@jane", "'+1415", "+1415", "'Ann'", "＝1", "-x"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("line break, comma, quotes") << u"a\r\nb, \"c\""_s;
}

void ReportTest::whatIsReadAgainIsWhatWasWritten()
{
    QFETCH(QString, name);
    EntryStore store;
    Entry entry = entryOf("a@example.com");
    entry.name = name.toStdString();
    store.append(entry);
    const auto document = readDocument(report(store), u"report.csv"_s);
    QVERIFY(document);
    EntryStore again;
    addEntries(*document, makePlan(*document, {}), {}, again);
    QCOMPARE(again.size(), 1U);
    QCOMPARE(QString::fromStdString(again.entry(0).name), name);
}

void ReportTest::ourReportOpensAgain()
{
    EntryStore store;
    store.addSource({u"list.csv"_s, {}});
    store.append(makeEntry(rawOf("+1 415 555 2671", "Ann", IdentifierType::Sms), {}));
    store.append(makeEntry(rawOf("@jane", {}, IdentifierType::WebChat), {}));
    store.append(makeEntry(rawOf("no address", {}, IdentifierType::Email), {}));
    const auto document = readDocument(report(store), u"report.csv"_s);
    QVERIFY(document);
    EntryStore again;
    QCOMPARE(addEntries(*document, makePlan(*document, {}), {}, again).rows, 3U);
    QCOMPARE(again.size(), store.size());
    for (quint32 i = 0; i < store.size(); ++i) {
        QCOMPARE(again.entry(i).type, store.entry(i).type);
        QCOMPARE(again.entry(i).name, store.entry(i).name);
        QCOMPARE(again.entry(i).identifier, store.entry(i).identifier);
        QCOMPARE(again.entry(i).status, store.entry(i).status);
    }
    QCOMPARE(again.entry(2).input, store.entry(2).input);
}

void ReportTest::aFailedReportLeavesTheOldOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    EntryStore store;
    store.append(entryOf("a@example.com"));
    QVERIFY(writeCsvReport(path, store, {}));
    const QByteArray old = contentsOf(path);
    QCOMPARE(old, report(store));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    const QString nowhere = folder.filePath(u"missing/report.csv"_s);
    const auto failed = writeCsvReport(nowhere, store, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().path, nowhere);
    QVERIFY(describe(failed.error()).contains(failed.error().detail));
    QVERIFY(!writeCsvReport(folder.path(), store, {}));
    QCOMPARE(contentsOf(path), old);
}

void ReportTest::aFullDiskIsTold()
{
    EntryStore store;
    for (int i = 0; i < 20'000; ++i)
        store.append(entryOf("person" + std::to_string(i) + "@example.com"));
    FullDevice device;
    const auto written = writeCsvReport(device, store, {});
    QVERIFY(!written);
    QCOMPARE(written.error().detail, u"No space left on device"_s);
}

void ReportTest::aNewReportIsForItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.csv"_s);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(writeCsvReport(path, {}, {}));
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
    QVERIFY(writeCsvReport(path, {}, {}));
    QCOMPARE(QFileInfo(path).permissions() & others, others);
#else
    QSKIP("this system does not know such permissions");
#endif
}

QTEST_APPLESS_MAIN(ReportTest)
#include "tst_report.moc"
