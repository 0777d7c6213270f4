// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "core/entry/entry.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>

#include <random>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

/// Rows of all kinds: valid, invalid, duplicate; some of them make the service refuse their batch.
QString randomList(std::mt19937 &random)
{
    QStringList lines;
    const int rows = int(random() % 60) + 1;
    for (int i = 0; i < rows; ++i) {
        const int number = int(random() % 50);
        switch (random() % 5) {
        case 0:
            lines << u"nobody%1@"_s.arg(number);
            break;
        case 1:
            lines << u"+1212736%1"_s.arg(number, 4, 10, QLatin1Char('0'));
            break;
        default:
            lines << u"person%1@example.com"_s.arg(number);
        }
    }
    return lines.join(u'\n');
}

QJsonObject callCli(const WindowFixture &program, const QStringList &words)
{
    QProcess cli;
    cli.start(QStringLiteral(DNC_BIN_DIR "/dnc-desk-cli"),
              words + QStringList{u"--json"_s, u"--data-dir"_s, program.folder.path()});
    if (!cli.waitForFinished(test::hangLimitMs))
        qFatal("the command line does not end");
    return QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
}

/// How often each status is in the report.
QMap<QString, int> statusesInReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("no report");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype column = lines.first().trimmed().split(u',').indexOf(u"status"_s);
    QMap<QString, int> counts;
    for (qsizetype i = 1; i < lines.size(); ++i)
        ++counts[lines[i].split(u',').value(column)];
    return counts;
}

} // namespace

/// Everybody who tells of an upload tells the same.
class TestCounts : public QObject {
    Q_OBJECT

private slots:
    void windowReportHistoryAndCommandLineAgree_data();
    void windowReportHistoryAndCommandLineAgree();
};

void TestCounts::windowReportHistoryAndCommandLineAgree_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestCounts::windowReportHistoryAndCommandLineAgree()
{
    QFETCH(const int, seed);
    std::mt19937 random{unsigned(seed)};
    WindowFixture program;
    const int lists = int(random() % 3) + 1;
    for (int i = 0; i < lists; ++i)
        program.paste(u"valid%1@example.com\n"_s.arg(i) + randomList(random));
    if (random() % 2 == 0)
        program.service.addFault({u"400"_s, 0, 0, 1});
    QTRY_VERIFY(program.controller->model().list().isChangeable());
    program.upload();
    QTRY_VERIFY(!program.controller->uploads().hasOpenJob());

    const QString path = program.folder.filePath(u"report.csv"_s);
    program.saveReport(path);
    const QMap<QString, int> report = statusesInReport(path);
    const QJsonObject job = callCli(program, {u"history"_s, u"1"_s});
    const JobEntries journal = program.controller->uploads().journal()->load(1).value();
    for (const EntryStatus status : allEntryStatuses) {
        const std::string_view name = statusName(status);
        const QString key = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const int inWindow = int(program.count(status));
        QCOMPARE(int(journal.entries.counts()[status]), inWindow);
        QVERIFY2(report.value(key) == inWindow, qPrintable(key));
        if (job.contains(key) && status != EntryStatus::Valid)
            QVERIFY2(job[key].toInt() == inWindow, qPrintable(key));
    }
    QCOMPARE(job[u"identifiers"_s].toInt(), int(program.rows()));
    int rows = 0;
    const QJsonArray used = job[u"sources"_s].toArray();
    for (const auto &source : used)
        rows += source.toObject()[u"rows"_s].toInt();
    QCOMPARE(rows, int(program.rows()));

    program.find<QAction>(u"actionHistory"_s)->trigger();
    const QLocale locale;
    const auto *jobs = program.find<QAbstractItemView>(u"jobTable"_s);
    QTRY_COMPARE(jobs->model()->rowCount(), 1);
    QTRY_COMPARE(jobs->model()->index(0, 5).data().toString(), locale.toString(program.rows()));
    QCOMPARE(jobs->model()->index(0, 6).data().toString(),
             locale.toString(program.count(EntryStatus::Confirmed)));
    QCOMPARE(jobs->model()->index(0, 7).data().toString(),
             locale.toString(program.count(EntryStatus::Rejected)));
    const auto *sources = program.find<QAbstractItemView>(u"sourceTable"_s);
    QTRY_COMPARE(sources->model()->rowCount(), int(job[u"sources"_s].toArray().size()));
}

QTEST_MAIN(TestCounts)
#include "tst_counts.moc"
