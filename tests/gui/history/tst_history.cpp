// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "evidence/evidencecheck.h"
#include "gui/history/historycolumns.h"
#include "gui/history/historydialog.h"
#include "upload/journal/job.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

#include <sqlite3.h>

using namespace dnc;
using dnc::test::mixedList;
using dnc::test::WindowFixture;

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void theModelKeepsItsRulesWhateverIsShown();
    void withoutUploadsItSaysSo();
    void everyUploadIsThereWithItsRequestsAndLists();
    void itIsUsedByKeysAlone();
    void aReportIsSavedFromIt();
    void evidenceIsExportedFromIt();
    void itFollowsAnUploadThatRuns();
    void anUnfinishedUploadGoesOnFromIt();
    void anUploadLeftLongAgoAsksFirst();
    void anUploadOfAnotherAccountIsShownAndNotContinued();
    void aGivenUpUploadComesBackIntoTheTable();
    void theListOnScreenIsNotReplacedUnasked();
};

namespace {

void activate(const WindowFixture &program)
{
    program.controller->window().activateWindow(); // a window manager would
    if (!QTest::qWaitForWindowActive(&program.controller->window(), dnc::test::hangLimitMs))
        qFatal("the window did not become active");
}

HistoryDialog *openHistory(const WindowFixture &program)
{
    activate(program);
    program.find<QAction>(QStringLiteral("actionHistory"))->trigger();
    auto *dialog = program.controller->window().findChild<HistoryDialog *>();
    if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog, dnc::test::hangLimitMs))
        qFatal("no history");
    return dialog;
}

QTableView *table(const WindowFixture &program, const char *name)
{
    return program.find<QTableView>(QString::fromLatin1(name));
}

QString cell(const QTableView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

void uploadAndFinish(WindowFixture &program, const QString &list)
{
    program.paste(list);
    program.upload();
    QTRY_VERIFY(!program.controller->uploads().hasOpenJob());
    activate(program);
}

/// Leaves an upload of 700 after its first request.
void leaveUnfinished(WindowFixture &program)
{
    program.service.addFault({QStringLiteral("delay"), 200, 0, 1});
    program.paste(mixedList(700));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    program.click(QStringLiteral("pauseButton"));
    QTRY_VERIFY(program.isShown(QStringLiteral("resumeButton")));
    program.restart();
}

} // namespace

void TestHistory::theModelKeepsItsRulesWhateverIsShown()
{
    RecordModel<Attempt> model(attemptColumns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto attempts = [](quint32 count) {
        std::vector<Attempt> all(count);
        for (quint32 i = 0; i < count; ++i)
            all[i].batch = i + 1;
        return all;
    };
    for (const quint32 count : {0U, 3U, 3U, 10'000U, 2U, 0U, 1U}) {
        model.setRecords(attempts(count));
        QCOMPARE(model.rowCount(), int(count));
        if (count > 0)
            QCOMPARE(model.index(int(count) - 1, 0).data().toString(), QLocale().toString(count));
    }
    RecordModel<Job> jobs(jobColumns());
    const QAbstractItemModelTester jobTester(&jobs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    jobs.setRecords({Job{.id = 2}, Job{.id = 1}});
    jobs.setRecords({Job{.id = 3}, Job{.id = 2}, Job{.id = 1}});
    RecordModel<JobSource> sources(sourceColumns());
    const QAbstractItemModelTester sourceTester(&sources,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    sources.setRecords({{{QStringLiteral("a.csv"), {}, QStringLiteral("ff")}, 3}});
    QCOMPARE(sources.index(0, 2).data().toString(), QStringLiteral("ff"));
}

void TestHistory::withoutUploadsItSaysSo()
{
    WindowFixture program;
    openHistory(program);
    QTRY_VERIFY(program.isShown(QStringLiteral("emptyTitle")));
    QVERIFY(!program.isShown(QStringLiteral("jobTable")));
    QVERIFY(!program.find<QPushButton>(QStringLiteral("reportButton"))->isEnabled());
}

void TestHistory::everyUploadIsThereWithItsRequestsAndLists()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("400"), 0, 0, 1});
    uploadAndFinish(program, QStringLiteral("ann@example.com"));
    uploadAndFinish(program, mixedList(1237));
    openHistory(program);
    const QTableView *jobs = table(program, "jobTable");
    QTRY_COMPARE(jobs->model()->rowCount(), 2);
    QVERIFY(cell(jobs, 0, 2).contains(QStringLiteral("Pasted text")));
    QCOMPARE(cell(jobs, 0, 6), QLocale().toString(1237)); // confirmed; ann was refused before
    QCOMPARE(cell(jobs, 1, 7), QStringLiteral("1")); // rejected
    QVERIFY(!cell(jobs, 0, 3).isEmpty());
    const QTableView *attempts = table(program, "attemptTable");
    QTRY_COMPARE(attempts->model()->rowCount(), 3);
    QCOMPARE(cell(attempts, 0, 1), QStringLiteral("500"));
    QCOMPARE(cell(attempts, 0, 5), QStringLiteral("200"));
    QCOMPARE(cell(attempts, 0, 6).size(), 36);
    const QTableView *sources = table(program, "sourceTable");
    QCOMPARE(sources->model()->rowCount(), 2);
    QCOMPARE(cell(sources, 0, 2).size(), 64);
    QTest::keyClick(program.find<QTableView>(QStringLiteral("jobTable")), Qt::Key_Down);
    // The refused one was looked for in the list before it was called rejected.
    QTRY_VERIFY(attempts->model()->rowCount() > 1);
    QTRY_COMPARE(cell(attempts, 0, 5), QStringLiteral("400"));
    QVERIFY(!cell(attempts, 0, 7).isEmpty());
}

void TestHistory::itIsUsedByKeysAlone()
{
    WindowFixture program;
    uploadAndFinish(program, QStringLiteral("ann@example.com"));
    HistoryDialog *dialog = openHistory(program);
    QTRY_COMPARE(QApplication::focusWidget(), table(program, "jobTable"));
    QTRY_COMPARE(table(program, "attemptTable")->model()->rowCount(), 1);
    QSet<QString> reached;
    for (int i = 0; i < 12; ++i) {
        program.key(Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
    }
    for (const char *name :
         {"jobTable", "qt_tabwidget_tabbar", "attemptTable", "reportButton", "showButton", "closeButton"})
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    auto *attempts = table(program, "attemptTable");
    attempts->setFocus();
    program.key(Qt::Key_A, Qt::ControlModifier);
    program.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(cell(attempts, 0, 6)));
    const QPointer<HistoryDialog> closed(dialog);
    program.key(Qt::Key_Escape);
    QTRY_VERIFY(closed.isNull());
}

void TestHistory::aReportIsSavedFromIt()
{
    WindowFixture program;
    uploadAndFinish(program, mixedList(9));
    const QString then = program.folder.filePath(QStringLiteral("then.csv"));
    program.saveReport(then);
    openHistory(program);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("reportButton"))->isEnabled());
    const QString now = program.folder.filePath(QStringLiteral("now.csv"));
    QTest::keyClick(program.find<QPushButton>(QStringLiteral("reportButton")), Qt::Key_Space);
    auto *ask = program.controller->window().findChild<QFileDialog *>();
    QVERIFY(ask != nullptr);
    ask->findChild<QLineEdit *>()->setText(now);
    QTest::keyClick(ask->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY2(program.isShown(QStringLiteral("openFolder"))
                     && program.messages().count(QStringLiteral("9 row")) == 2,
                 qPrintable(program.messages()));
    QFile first(then);
    QFile second(now);
    QVERIFY(first.open(QIODevice::ReadOnly));
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
    QVERIFY(second.size() > 0);
}

void TestHistory::evidenceIsExportedFromIt()
{
    WindowFixture program;
    uploadAndFinish(program, QStringLiteral("ann@example.com"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("proof.zip"));
    HistoryDialog *dialog = openHistory(program);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("evidenceButton"))->isEnabled());
    program.click(QStringLiteral("evidenceButton"));
    QFileDialog *ask = nullptr;
    QTRY_VERIFY((ask = dialog->findChild<QFileDialog *>()) != nullptr);
    emit ask->fileSelected(path);
    ask->reject();
    QTRY_VERIFY(QFile::exists(path));
    const auto sound = checkEvidence(path);
    QVERIFY(sound.has_value());
    const auto tells = [&] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().contains(sound->manifestSha256);
        });
    };
    QTRY_VERIFY(tells());
}

void TestHistory::itFollowsAnUploadThatRuns()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("delay"), 200, 0, -1});
    program.paste(mixedList(1100));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    openHistory(program);
    const QTableView *jobs = table(program, "jobTable");
    QTRY_COMPARE(jobs->model()->rowCount(), 1);
    QVERIFY(!program.find<QPushButton>(QStringLiteral("showButton"))->isEnabled());
    QVERIFY(!program.find<QPushButton>(QStringLiteral("goOnButton"))->isEnabled());
    QTRY_COMPARE(cell(jobs, 0, 6), QLocale().toString(1100));
    QTRY_COMPARE(table(program, "attemptTable")->model()->rowCount(), 3);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("showButton"))->isEnabled());
}

void TestHistory::anUnfinishedUploadGoesOnFromIt()
{
    WindowFixture program;
    leaveUnfinished(program);
    const QPointer<HistoryDialog> dialog(openHistory(program));
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("goOnButton"))->isEnabled());
    QTest::keyClick(program.find<QPushButton>(QStringLiteral("goOnButton")), Qt::Key_Space);
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 700U);
    QCOMPARE(program.service.list().size(), 700U);
    QTRY_VERIFY(dialog.isNull());
}

void TestHistory::anUploadLeftLongAgoAsksFirst()
{
    WindowFixture program;
    leaveUnfinished(program);
    program.controller.reset();
    sqlite3 *journal = nullptr;
    const QByteArray path = program.folder.filePath(QStringLiteral("journal.sqlite")).toUtf8();
    QCOMPARE(sqlite3_open(path.constData(), &journal), SQLITE_OK);
    QCOMPARE(sqlite3_exec(journal, "UPDATE jobs SET changed=changed-90000000", nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(journal);
    program.restart();
    openHistory(program);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("goOnButton"))->isEnabled());
    program.click(QStringLiteral("goOnButton"));
    QVERIFY(program.messages().contains(QStringLiteral("more than a day ago")));
    QVERIFY(!program.controller->uploads().hasOpenJob());
    QTRY_VERIFY(program.isShown(QStringLiteral("continueJob"))); // the former offer's button has gone
    program.click(QStringLiteral("continueJob"));
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 700U);
}

void TestHistory::anUploadOfAnotherAccountIsShownAndNotContinued()
{
    WindowFixture program;
    Preferences preferences = loadPreferences(program.folder.path());
    preferences.account = QStringLiteral("acme");
    QVERIFY(savePreferences(program.folder.path(), preferences));
    program.restart();
    leaveUnfinished(program);
    preferences.account = QStringLiteral("other");
    QVERIFY(savePreferences(program.folder.path(), preferences));
    program.restart();
    openHistory(program);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("showButton"))->isEnabled());
    QVERIFY(!program.find<QPushButton>(QStringLiteral("goOnButton"))->isEnabled());
    QVERIFY(!program.find<QPushButton>(QStringLiteral("goOnButton"))->toolTip().isEmpty());
    QCOMPARE(cell(table(program, "jobTable"), 0, 4), QStringLiteral("acme"));
}

void TestHistory::aGivenUpUploadComesBackIntoTheTable()
{
    WindowFixture program;
    leaveUnfinished(program);
    program.click(QStringLiteral("giveUpJob"));
    program.click(QStringLiteral("confirmGiveUp"));
    openHistory(program);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("showButton"))->isEnabled());
    QVERIFY(!program.find<QPushButton>(QStringLiteral("goOnButton"))->isEnabled());
    program.click(QStringLiteral("showButton"));
    QTRY_COMPARE(program.rows(), 700U);
    QCOMPARE(program.count(EntryStatus::Confirmed), 500U);
    QCOMPARE(program.count(EntryStatus::Valid), 200U);
    QVERIFY(!program.controller->model().list().isLocked());
}

void TestHistory::theListOnScreenIsNotReplacedUnasked()
{
    WindowFixture program;
    uploadAndFinish(program, mixedList(3));
    program.restart();
    program.paste(QStringLiteral("work@example.com"));
    openHistory(program);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("showButton"))->isEnabled());
    program.click(QStringLiteral("showButton"));
    QTRY_VERIFY(program.messages().contains(QStringLiteral("would be replaced")));
    QCOMPARE(program.rows(), 1U);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
