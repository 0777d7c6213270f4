// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readdocument.h"
#include "report/reportfile.h"

#include "core/entry/reason.h"
#include "import/plan/importplan.h"
#include "import/text/csv.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

RawEntry rawOf(std::string_view input, std::string_view name, IdentifierType type)
{
    return {.input = input, .name = name, .type = type, .origin = {}};
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

EntryStore readAgain(const QByteArray &bytes)
{
    EntryStore again;
    const auto document = readDocument(bytes, u"report.csv"_s);
    if (document)
        addEntries(*document, makePlan(*document, {}), {}, again);
    return again;
}

#ifdef Q_OS_UNIX
/// No file of this process grows beyond so many bytes, as on a disk that is full then.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};
#endif

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void everyEntryHasItsLine();
    void verifiedAndRemovedRowsSayWhen();
    void formulasDoNotRun_data();
    void formulasDoNotRun();
    void whatIsReadAgainIsWhatWasWritten_data();
    void whatIsReadAgainIsWhatWasWritten();
    void ourReportOpensAgain();
    void hostileTextsComeBackAsTheyWere();
    void aNulDoesNotMakeTheReportUnreadable();
    void aFailedReportLeavesTheOldOne_data();
    void aFailedReportLeavesTheOldOne();
    void aFullDiskIsToldAndLeavesTheOldReport_data();
    void aFullDiskIsToldAndLeavesTheOldReport();
    void aNewReportIsForItsOwnerOnly_data();
    void aNewReportIsForItsOwnerOnly();
};

void TestReport::everyEntryHasItsLine()
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
    const std::array deliveries{Delivery{3, sys_time<milliseconds>(1'795'434'448'007ms), Proof::Sample},
                                Delivery{}};

    const QByteArray csv = report(store, u"r.csv"_s, deliveries);
    const QByteArrayList lines = csv.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             "file,sheet,row,column,input,identifier,identifierType,name,status,reason,batch,time,issue,"
             "proof,requestedOn,requestSource,verifiedAt,removal,removedAt\r"_ba);
    QCOMPARE(lines[1],
             "\"Müller, list.csv\",Sheet1,2,1,Ann@Example.com,Ann@example.com,email,\"Lee, \"\"Ann\"\"\","
             "confirmed,,3,2026-11-23T11:47:28.007Z,,sample,,,,,\r"_ba);
    QVERIFY(lines[2].startsWith("\"Müller, list.csv\",Sheet1,,,+1415,,,,invalid,"));
    QVERIFY(lines[2].endsWith(",,,typeUnknown,,,,,,\r"));
    QCOMPARE(lines[3], ""_ba);
    QVERIFY(!reason(store, 1).isEmpty());
    QCOMPARE(rowsOf(csv).at(2).at(9), reason(store, 1));
}

void TestReport::verifiedAndRemovedRowsSayWhen()
{
    using namespace std::chrono;
    EntryStore store;
    store.append(entryOf("ann@example.com"));
    const sys_time<milliseconds> time(1'795'434'448'007ms);
    const std::array deliveries{Delivery{.batch = 1,
                                         .time = time,
                                         .proof = Proof::Read,
                                         .verified = time + 1s,
                                         .removal = Removal::Removed,
                                         .removed = time + 2s}};
    const QByteArrayList lines = report(store, u"r.csv"_s, deliveries).split('\n');
    QVERIFY(lines[1].contains(",2026-11-23T11:47:28.007Z,"));
    QVERIFY(lines[1].endsWith(",read,,,2026-11-23T11:47:29.007Z,removed,2026-11-23T11:47:30.007Z\r"));
}

void TestReport::formulasDoNotRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r'=1"_s;
    QTest::newRow("carriage return alone") << u"\ra"_s << u"'\ra"_s;
    QTest::newRow("line feed") << u"\na"_s << u"'\na"_s;
    QTest::newRow("behind a line break") << u"Ann\n=1+1"_s << u"Ann\n'=1+1"_s;
    QTest::newRow("behind a Windows line break") << u"Ann\r\n@SUM(A1)"_s << u"Ann\r\n'@SUM(A1)"_s;
    QTest::newRow("behind a semicolon") << u"Ann;=1+1"_s << u"Ann;'=1+1"_s;
    QTest::newRow("behind blanks") << u" \u00A0=1"_s << u"' \u00A0=1"_s;
    QTest::newRow("full-width plus") << u"＋1"_s << u"'＋1"_s;
    QTest::newRow("full-width minus") << u"－1"_s << u"'－1"_s;
    QTest::newRow("full-width at sign") << u"＠a"_s << u"'＠a"_s;
    QTest::newRow("full-width behind a line break") << u"a\n＝1"_s << u"a\n'＝1"_s;
    QTest::newRow("phones below one another")
        << u"+14155552671\n+14155552672"_s << u"+14155552671\n+14155552672"_s;
    QTest::newRow("phones and a formula") << u"+14155552671;=1"_s << u"+14155552671;'=1"_s;
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

void TestReport::formulasDoNotRun()
{
    QFETCH(QString, text);
    EntryStore store;
    store.append(entryOf(text.toStdString()));
    QTEST(rowsOf(report(store)).at(1).at(4), "written");
}

void TestReport::whatIsReadAgainIsWhatWasWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain", "=1", "'=1", "''=1", "@jane", "'+1415", "+1415", "'Ann'", "＝1", "-x"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("line break, comma, quotes") << u"a\r\nb, \"c\""_s;
}

void TestReport::whatIsReadAgainIsWhatWasWritten()
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

void TestReport::ourReportOpensAgain()
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

void TestReport::hostileTextsComeBackAsTheyWere()
{
    constexpr quint32 count = 10'000;
    std::mt19937 random(20261124);
    EntryStore store;
    for (quint32 i = 0; i < count; ++i) {
        Entry entry = entryOf("x" + hostileText(random, true)); // an empty one falls back to the identifier
        entry.input += hostileText(random, true);
        entry.name = hostileText(random, true);
        entry.origin = {i + 1, 1, store.addSource({u"=list.csv"_s, u"'@Sheet"_s, {}})};
        store.append(entry);
    }
    const EntryStore again = readAgain(report(store));
    QCOMPARE(again.size(), count);
    for (quint32 i = 0; i < count; ++i) {
        QCOMPARE(again.at(i).input, store.at(i).input);
        QCOMPARE(again.at(i).name, store.at(i).name);
        QCOMPARE(again.at(i).origin.row, i + 1);
        QCOMPARE(again.sources()[again.at(i).origin.source].file, u"=list.csv"_s);
        QCOMPARE(again.sources()[again.at(i).origin.source].sheet, u"'@Sheet"_s);
    }
}

void TestReport::aNulDoesNotMakeTheReportUnreadable()
{
    EntryStore store;
    store.append(entryOf(std::string("a\0b@example.com", 15)));
    const EntryStore again = readAgain(report(store));
    QCOMPARE(again.size(), 1U);
    QCOMPARE(again.entry(0).input, std::string("a\u2400b@example.com"));
}

void TestReport::aFailedReportLeavesTheOldOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"report.csv"_s;
    QTest::newRow("workbook") << u"report.xlsx"_s;
}

void TestReport::aFailedReportLeavesTheOldOne()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    EntryStore store;
    store.append(entryOf("a@example.com"));
    QVERIFY(writeReport(path, store, {}));
    const QByteArray old = contentsOf(path);
    QVERIFY(!old.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);

    const QString nowhere = folder.filePath(u"missing/"_s + name);
    const auto failed = writeReport(nowhere, store, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().path, nowhere);
    QVERIFY(describe(failed.error()).contains(failed.error().detail));
    QVERIFY(!writeReport(folder.path(), store, {}));
    QCOMPARE(contentsOf(path), old);
}

void TestReport::aFullDiskIsToldAndLeavesTheOldReport_data()
{
    aFailedReportLeavesTheOldOne_data();
}

/// The smallest disk that has room for it is found by halving, so that each way of not having enough is met:
/// none for the first block, for the last row, for what stands behind the rows.
void TestReport::aFullDiskIsToldAndLeavesTheOldReport()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    EntryStore store;
    store.append(entryOf("a@example.com"));
    QVERIFY(writeReport(path, store, {}));
    const QByteArray old = contentsOf(path);
    for (int i = 0; i < 500; ++i)
        store.append(entryOf("person" + std::to_string(i) + "@example.com"));
    quint64 tooSmall = 0;
    quint64 enough = quint64(1) << 20;
    while (enough - tooSmall > 1) {
        const quint64 size = tooSmall + (enough - tooSmall) / 2;
        const auto written = [&] {
            const FullDisk disk(size);
            return writeReport(path, store, {});
        }();
        const QStringList files =
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(files, QStringList{name});
        (written ? enough : tooSmall) = size;
        if (written) { // for the next try
            QVERIFY(contentsOf(path) != old);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
            continue;
        }
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(contentsOf(path), old);
    }
    QVERIFY(enough > 10'000 && enough < quint64(1) << 20);
#else
    QSKIP("this system knows no limit for the size of a file");
#endif
}

void TestReport::aNewReportIsForItsOwnerOnly_data()
{
    aFailedReportLeavesTheOldOne_data();
}

void TestReport::aNewReportIsForItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(writeReport(path, {}, {}));
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
    QVERIFY(writeReport(path, {}, {}));
    QCOMPARE(QFileInfo(path).permissions() & others, others);
#else
    QSKIP("this system does not know such permissions");
#endif
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
