// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"
#include "upload/journal/job.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

#include <sqlite3.h>

using namespace dnc;
using dnc::test::mixedList;
using dnc::test::WindowFixture;

/// What the window keeps of people and of the token, and what it does not.
class TestPrivacy : public QObject {
    Q_OBJECT

private slots:
    void anErasedPersonLeavesJournalAndList();
    void whatWasBegunIsErasedWhenTheProgramEnds();
    void anUploadThatGoesOnPausesMeanwhile();
    void whoIsStillToBeSentIsNotErased();
    void oldRowsAreForgottenWhenTheDateIsRight();
    void theTokenIsWrittenNowhere();
};

/// Answers the question what would be erased.
static void confirmErasing(const WindowFixture &program)
{
    auto *button = program.find<QPushButton>(QStringLiteral("eraseButton"));
    QTRY_VERIFY(button->text().contains(QStringLiteral("Row")));
    program.click(QStringLiteral("eraseButton"));
}

void TestPrivacy::anErasedPersonLeavesJournalAndList()
{
    WindowFixture program;
    program.paste(QStringLiteral("Ann@EXAMPLE.com\nben@example.com"));
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 2u);
    program.find<QAction>(QStringLiteral("actionErasePerson"))->trigger();
    QTRY_VERIFY(program.isShown(QStringLiteral("identifierEdit")));
    QVERIFY(!program.find<QPushButton>(QStringLiteral("eraseButton"))->isEnabled());
    QTest::keyClicks(program.find<QLineEdit>(QStringLiteral("identifierEdit")),
                     QStringLiteral("Ann@example.COM"));
    program.click(QStringLiteral("eraseButton"));
    // It goes on elsewhere, and the dialog stays until it is done.
    QVERIFY(!program.find<QPushButton>(QStringLiteral("closeEraseButton"))->isEnabled());
    QTest::keyClick(program.find<QDialog>(QStringLiteral("EraseDialog")), Qt::Key_Escape);
    QVERIFY(program.isShown(QStringLiteral("resultLabel")));
    confirmErasing(program);
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("closeEraseButton"))->isEnabled());
    QCOMPARE(program.rows(), 1u);
    QVERIFY(program.find<QLineEdit>(QStringLiteral("identifierEdit"))->text().isEmpty());
    QVERIFY(!program.controller->model().undoStack()->canUndo());
    for (const QFileInfo &info : QDir(program.folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().toLower().contains("ann@example"), qPrintable(info.fileName()));
    }
}

void TestPrivacy::whatWasBegunIsErasedWhenTheProgramEnds()
{
    WindowFixture program;
    program.paste(QStringLiteral("ann@example.com\nben@example.com"));
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 2u);
    program.find<QAction>(QStringLiteral("actionErasePerson"))->trigger();
    QTRY_VERIFY(program.isShown(QStringLiteral("identifierEdit")));
    QTest::keyClicks(program.find<QLineEdit>(QStringLiteral("identifierEdit")),
                     QStringLiteral("ann@example.com"));
    program.click(QStringLiteral("eraseButton"));
    confirmErasing(program);
    program.restart();
    const JobEntries left = program.controller->uploads().journal()->load(1).value();
    QCOMPARE(left.entries.entry(0).identifier, "");
    QCOMPARE(left.entries.entry(1).identifier, "ben@example.com");
}

void TestPrivacy::anUploadThatGoesOnPausesMeanwhile()
{
    WindowFixture program;
    program.paste(mixedList(1'200));
    QTRY_VERIFY(program.controller->model().list().isChangeable());
    program.upload();
    QTRY_VERIFY(program.controller->uploads().isRunning());
    program.find<QAction>(QStringLiteral("actionErasePerson"))->trigger();
    QTRY_VERIFY(program.isShown(QStringLiteral("identifierEdit")));
    QTest::keyClicks(program.find<QLineEdit>(QStringLiteral("identifierEdit")),
                     QStringLiteral("nobody@example.com"));
    program.click(QStringLiteral("eraseButton"));
    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("closeEraseButton"))->isEnabled());
    QTRY_COMPARE(program.count(EntryStatus::Pending) + program.count(EntryStatus::Unknown), 0u);
    QCOMPARE(program.count(EntryStatus::Confirmed), 1'200u);
}

void TestPrivacy::whoIsStillToBeSentIsNotErased()
{
    WindowFixture program(QByteArray("wrong"));
    program.paste(QStringLiteral("ann@example.com"));
    program.upload();
    QTRY_VERIFY(program.isShown(QStringLiteral("tryAgain")));
    program.find<QAction>(QStringLiteral("actionErasePerson"))->trigger();
    QTRY_VERIFY(program.isShown(QStringLiteral("identifierEdit")));
    QTest::keyClicks(program.find<QLineEdit>(QStringLiteral("identifierEdit")),
                     QStringLiteral("ann@example.com"));
    QTest::keyClick(program.find<QLineEdit>(QStringLiteral("identifierEdit")), Qt::Key_Return);
    QTRY_VERIFY(program.isShown(QStringLiteral("showUploadButton")));
    QVERIFY(
        program.find<QLabel>(QStringLiteral("resultLabel"))->text().contains(QStringLiteral("Upload 1 ")));
    QCOMPARE(program.rows(), 1u);
}

void TestPrivacy::oldRowsAreForgottenWhenTheDateIsRight()
{
    WindowFixture program;
    Preferences preferences = program.controller->settings().preferences();
    preferences.retentionDays = 1;
    QVERIFY(savePreferences(program.folder.path(), preferences));
    program.controller.reset();
    const QString path = program.folder.filePath(QStringLiteral("journal.sqlite"));
    {
        Journal journal = Journal::open(program.folder.path()).value();
        EntryStore list;
        list.append({.input = "old@example.com", .status = EntryStatus::Invalid});
        QVERIFY(journal.createJob({.endpoint = program.service.url()}, list));
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "UPDATE jobs SET changed=1", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    program.restart();
    QTRY_VERIFY(program.isShown(QStringLiteral("dateIsRight")));
    QVERIFY(!program.controller->uploads().journal()->job(1)->isForgotten);
    program.click(QStringLiteral("dateIsRight"));
    QTRY_VERIFY(program.controller->uploads().journal()->job(1)->isForgotten);
    QCOMPARE(program.controller->uploads().journal()->job(1)->counts[EntryStatus::Invalid], 1u);
}

void TestPrivacy::theTokenIsWrittenNowhere()
{
    WindowFixture program;
    program.paste(mixedList(4));
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 4u);
    program.saveReport(program.folder.filePath(QStringLiteral("report.csv")));
    QVERIFY(!program.controller->window().windowTitle().contains(QString::fromLatin1(WindowFixture::token)));
    program.controller->window().close();
    program.controller.reset();
    int files = 0;
    QDirIterator walk(program.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(WindowFixture::token), qPrintable(file.fileName()));
        QVERIFY2(!content.contains(WindowFixture::token.toBase64()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3);
}

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
