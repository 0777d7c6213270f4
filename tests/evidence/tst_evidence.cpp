// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/programversion.h"
#include "evidencelist.h"
#include "import/bytes/inflatedpart.h"
#include "import/bytes/zipfile.h"
#include "upload/journal/journalretention.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// What is in evidence files.
class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void theNewestUploadIsTheDefault();
    void theSameJournalGivesTheSameBytes();
    void attemptsHaveTheirTimesInUtcAndTheOffset();
    void datesTakeUploadsThatOverlapThem_data();
    void datesTakeUploadsThatOverlapThem();
    void aPersonGetsNoRowOfAnother();
    void aPersonWithoutRowsGetsNoFile();
    void rowsThatAreGoneLeaveTheNumbers();
    void theSummaryIsOnePage();
    void anUnwritableFileIsNotReplaced();
};

namespace {

/// The part as another program reads it; null where there is none.
QByteArray partOf(const QString &path, std::string_view name)
{
    auto archive = ZipFile::open(contentsOf(path));
    const ZipFile::Part *part = archive ? archive->part(name) : nullptr;
    if (part == nullptr)
        return {};
    QByteArray bytes("");
    InflatedPart content(*archive, *part);
    for (auto block = content.next(); block && !block->empty(); block = content.next())
        bytes.append(block->data(), qsizetype(block->size()));
    return bytes;
}

QJsonObject manifestOf(const QString &path)
{
    return QJsonDocument::fromJson(partOf(path, "manifest.json")).object();
}

QJsonArray uploadsOf(const QString &path)
{
    return QJsonDocument::fromJson(partOf(path, "uploads.json")).array();
}

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

void TestEvidence::theNewestUploadIsTheDefault()
{
    EvidenceFixture fixture;
    fixture.upload();
    const JobId newest = fixture.upload();
    const auto exported = fixture.write();
    QVERIFY(exported);
    QCOMPARE(exported->uploads, std::vector<JobId>{newest});
    const QJsonObject manifest = manifestOf(fixture.path());
    QCOMPARE(manifest[u"subject"][u"kind"], u"upload"_s);
    QCOMPARE(manifest[u"subject"][u"uploads"].toArray(), QJsonArray{newest});
    QCOMPARE(manifest[u"program"][u"dncDesk"], programVersion());
    const QJsonObject upload = uploadsOf(fixture.path()).at(0).toObject();
    QCOMPARE(upload[u"sources"][0][u"sha256"], QString(64, u'a'));
    QCOMPARE(upload[u"settings"][u"account"], u"acc"_s);
    QCOMPARE(upload[u"settings"][u"pauseActiveProspects"], true);
    QCOMPARE(upload[u"counts"][u"confirmed"], 3);
    QCOMPARE(upload[u"counts"][u"identifiers"], 5);
    QCOMPARE(upload[u"exportedRows"], 5);
    QCOMPARE(linesOf(partOf(fixture.path(), "report.csv")).size(), 6);
    QVERIFY(partOf(fixture.path(), "report.xlsx").startsWith("PK"));
}

void TestEvidence::theSameJournalGivesTheSameBytes()
{
    EvidenceFixture fixture;
    fixture.upload();
    QVERIFY(fixture.write({}, u"one.zip"_s));
    // What libxlsxwriter writes by itself has the current second.
    QTest::qSleep(1100);
    QVERIFY(fixture.write({}, u"two.zip"_s));
    QVERIFY(contentsOf(fixture.path(u"one.zip"_s)) == contentsOf(fixture.path(u"two.zip"_s)));
}

void TestEvidence::attemptsHaveTheirTimesInUtcAndTheOffset()
{
    EvidenceFixture fixture;
    fixture.upload();
    QVERIFY(fixture.write());
    const QByteArray lines = partOf(fixture.path(), "attempts.jsonl");
    QCOMPARE(lines.count('\n'), 1);
    const QJsonObject attempt = QJsonDocument::fromJson(lines).object();
    QCOMPARE(attempt[u"started"], u"2025-11-24T16:00:00.123Z"_s);
    QCOMPARE(attempt[u"startedOffset"].toString().size(), 6);
    QCOMPARE(attempt[u"upload"], 1);
    QCOMPARE(attempt[u"kind"], u"post"_s);
    QCOMPARE(attempt[u"requestId"], u"request"_s);
    QCOMPARE(attempt[u"outcome"], u"confirmed"_s);
    QVERIFY(attempt.contains(u"bodySha256"_s) && attempt.contains(u"message"_s));
}

void TestEvidence::datesTakeUploadsThatOverlapThem_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("uploads");
    QTest::newRow("both") << 0 << 10 << 2;
    QTest::newRow("the first day") << 0 << 0 << 1;
    QTest::newRow("the last day") << 10 << 10 << 1;
    QTest::newRow("between") << 1 << 9 << 0;
}

void TestEvidence::datesTakeUploadsThatOverlapThem()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const int, uploads);
    EvidenceFixture fixture;
    fixture.upload();
    const QDate first = QDateTime::fromMSecsSinceEpoch(fixture.now.time_since_epoch().count()).date();
    fixture.now += std::chrono::days(10);
    fixture.upload();
    const auto exported = fixture.write({.from = first.addDays(from), .to = first.addDays(to)});
    QCOMPARE(exported ? int(exported->uploads.size()) : 0, uploads);
    QCOMPARE(QFile::exists(fixture.path()), uploads > 0);
    if (uploads != 2)
        return;
    QVERIFY(!partOf(fixture.path(), "report-1.csv").isEmpty());
    QVERIFY(!partOf(fixture.path(), "report-2.xlsx").isEmpty());
    QCOMPARE(manifestOf(fixture.path())[u"subject"][u"from"], first.toString(Qt::ISODate));
}

void TestEvidence::aPersonGetsNoRowOfAnother()
{
    EvidenceFixture fixture;
    fixture.upload();
    EntryStore other;
    other.append(entry("zoe@example.com"));
    QVERIFY(fixture.journal().createJob(draft, other));
    QVERIFY(fixture.write({.person = {"ann@example.com"}}));
    const QStringList report = linesOf(partOf(fixture.path(), "report.csv"));
    QCOMPARE(report.size(), 3);
    QVERIFY(report[1].contains(u"confirmed"_s));
    QVERIFY2(report[2].contains(u"duplicate"_s) && report[2].contains(u"Row 1 of list.csv"_s),
             qPrintable(report[2]));
    const QJsonObject manifest = manifestOf(fixture.path());
    QCOMPARE(manifest[u"subject"][u"kind"], u"person"_s);
    QCOMPARE(manifest[u"subject"][u"uploads"].toArray(), QJsonArray{1});
    const QByteArray bytes = contentsOf(fixture.path());
    for (const char *text : {"bob@example.com", "eve@example.com", "zoe@example.com"})
        QVERIFY2(!bytes.contains(text), text);
    QCOMPARE(partOf(fixture.path(), "attempts.jsonl").count('\n'), 1);
}

void TestEvidence::aPersonWithoutRowsGetsNoFile()
{
    EvidenceFixture fixture;
    fixture.upload();
    const auto exported = fixture.write({.person = {"nn@example.com"}});
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, EvidenceError::Kind::NothingFound);
    QVERIFY(!QFile::exists(fixture.path()));
    QCOMPARE(fixture.write({.job = 7}).error().journal.kind, JournalError::Kind::NoSuchJob);
}

void TestEvidence::rowsThatAreGoneLeaveTheNumbers()
{
    EvidenceFixture fixture;
    fixture.upload();
    fixture.reopen();
    QVERIFY(forgetRowsBefore(fixture.journal(), fixture.now + std::chrono::days(1)));
    QVERIFY(fixture.write());
    QVERIFY(partOf(fixture.path(), "report.csv").isNull());
    const QJsonObject upload = uploadsOf(fixture.path()).at(0).toObject();
    QCOMPARE(upload[u"forgotten"], true);
    QCOMPARE(upload[u"counts"][u"confirmed"], 3);
    QCOMPARE(partOf(fixture.path(), "attempts.jsonl").count('\n'), 1);
    QVERIFY(checkEvidence(fixture.path()));
}

void TestEvidence::theSummaryIsOnePage()
{
    EvidenceFixture fixture;
    for (int i = 0; i < 30; ++i)
        fixture.upload();
    QVERIFY(fixture.write({.from = QDate(2020, 1, 1)}));
    const QByteArray pdf = partOf(fixture.path(), "summary.pdf");
    QVERIFY(pdf.startsWith("%PDF-1.4\n") && pdf.endsWith("%%EOF\n"));
    QCOMPARE(pdf.count("/Type /Page "), 1);
    QVERIFY(pdf.contains("/Count 1"));
    // Each entry of the cross-reference table is where its object begins.
    const qsizetype table = pdf.lastIndexOf("xref\n0 ", pdf.lastIndexOf("startxref") - 1);
    const QByteArrayList lines = pdf.sliced(table).split('\n');
    for (int object = 1; object <= 7; ++object) {
        const qsizetype offset = lines[object + 2].first(10).toLongLong();
        QVERIFY(pdf.sliced(offset).startsWith(QByteArray::number(object) + " 0 obj\n"));
    }
    QVERIFY(!pdf.contains("signed"));
}

void TestEvidence::anUnwritableFileIsNotReplaced()
{
    EvidenceFixture fixture;
    fixture.upload();
    const auto exported = fixture.write({}, u"missing/evidence.zip"_s);
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, EvidenceError::Kind::Unwritable);
    QVERIFY(!describe(exported.error()).isEmpty());
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
