// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "import/readpasted.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUndoStack>

using namespace dnc;
using dnc::test::mixedList;
using dnc::test::WindowFixture;

class TestUploading : public QObject {
    Q_OBJECT

private slots:
    void sends1237IdentifiersInThreeRequestsAndReportsEachRow();
    void saysWhatWillBeSentBeforeAnythingIs();
    void aWrongTokenStopsAfterOneRequestAndTheRightOneFinishes();
    void withoutATokenNothingIsSent();
    void pausesResumesAndGivesUp();
    void anUnfinishedUploadIsOfferedAtTheNextStart();
    void badRowsNeverReachTheWire();
    void anAnswerNobodyKnowsIsAskedAboutAndCanBeRevoked();
    void lookingForRefusedIdentifiersIsOfferedWhereItHelps();
    void aRejectedRowShowsTheServicesWords();
    void closingFinishesTheRequestAndKeepsTheRest();
    void theListIsLockedWhileItIsUploaded();
    void aSecondProgramOnTheSameFolderCanEditButNotUpload();
    void aDamagedJournalIsSalvagedByAPerson();
};

namespace {

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

QList<int> batchSizes(const WindowFixture &program)
{
    QList<int> sizes;
    for (const QByteArray &line : program.log.data().trimmed().split('\n'))
        sizes << QJsonDocument::fromJson(line).object().value(QLatin1StringView("count")).toInt();
    return sizes;
}

// The four numbers of the panel and their sum, as a person reads them.
QList<int> panelNumbers(const WindowFixture &program)
{
    QList<int> numbers;
    static const QRegularExpression notDigits(QStringLiteral("[^0-9 ]"));
    for (const auto &name : {"confirmedLabel", "rejectedLabel", "doubtLabel", "leftLabel"}) {
        const QString text = program.find<QLabel>(QString::fromLatin1(name))->text().remove(notDigits);
        for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
            numbers << number.toInt();
    }
    return numbers;
}

} // namespace

void TestUploading::sends1237IdentifiersInThreeRequestsAndReportsEachRow()
{
    WindowFixture program;
    program.paste(mixedList(1237));
    QCOMPARE(program.count(EntryStatus::Valid), 1237u);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1237u);
    QCOMPARE(batchSizes(program), (QList<int>{500, 500, 237}));
    QCOMPARE(program.service.list().size(), 1237u);
    QTRY_VERIFY(program.messages().contains(QStringLiteral("confirmed")));

    const QString path = program.folder.filePath(QStringLiteral("report.csv"));
    program.saveReport(path);
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), 1238);
    QVERIFY(lines[1].contains(",confirmed,,1,"));
    QVERIFY(lines[501].contains(",confirmed,,2,"));
    QVERIFY(lines[1237].contains(",confirmed,,3,"));
}

void TestUploading::saysWhatWillBeSentBeforeAnythingIs()
{
    WindowFixture program;
    program.paste(mixedList(6) + QStringLiteral("\n@@"));
    program.click(QStringLiteral("uploadButton"));
    QTRY_VERIFY(program.canSend());
    QVERIFY(program.find<QPushButton>(QStringLiteral("sendButton"))->text().contains(u'6'));
    QVERIFY(
        program.find<QLabel>(QStringLiteral("targetLabel"))->text().contains(QStringLiteral("127.0.0.1")));
    QVERIFY(program.find<QLabel>(QStringLiteral("typesLabel"))->text().contains(u'2'));
    QVERIFY(program.find<QLabel>(QStringLiteral("leftOutLabel"))->text().contains(u'1'));
    auto *pause = program.find<QCheckBox>(QStringLiteral("pauseBox"));
    QVERIFY(pause->isChecked());
    program.click(QStringLiteral("backButton"));
    QCOMPARE(program.service.requestCount(), 0);
    QCOMPARE(program.count(EntryStatus::Valid), 6u);

    QTRY_VERIFY(program.find<QPushButton>(QStringLiteral("sendButton")) == nullptr);
    program.click(QStringLiteral("uploadButton"));
    QTRY_VERIFY(program.isShown(QStringLiteral("pauseBox")));
    QTest::keyClick(program.find<QCheckBox>(QStringLiteral("pauseBox")), Qt::Key_Space);
    QTRY_VERIFY(program.canSend());
    program.click(QStringLiteral("sendButton"));
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 6u);
    const auto sent = QJsonDocument::fromJson(program.log.data().trimmed()).object();
    QCOMPARE(sent.value(QLatin1StringView("pauseActiveProspects")), QJsonValue(false));
}

void TestUploading::aWrongTokenStopsAfterOneRequestAndTheRightOneFinishes()
{
    WindowFixture program("a-token-that-is-not-it");
    program.paste(mixedList(1237));
    program.upload();
    QTRY_VERIFY(program.isShown(QStringLiteral("tryAgain")));
    QCOMPARE(program.service.requestCount(), 1);
    const QString words = program.messages();
    QVERIFY2(words.contains(QStringLiteral("token")) && words.contains(QStringLiteral("account")),
             qPrintable(words));
    QCOMPARE(program.count(EntryStatus::Pending) + program.count(EntryStatus::Unknown), 1237u);

    program.click(QStringLiteral("openSettings"));
    QTRY_VERIFY(program.isShown(QStringLiteral("tokenEdit")));
    QTest::keyClicks(program.find<QLineEdit>(QStringLiteral("tokenEdit")),
                     QString::fromLatin1(WindowFixture::token));
    program.click(QStringLiteral("okButton"));
    QTRY_VERIFY(!program.isShown(QStringLiteral("tokenEdit")));
    program.click(QStringLiteral("resumeButton"));
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1237u);
}

void TestUploading::withoutATokenNothingIsSent()
{
    WindowFixture program(QByteArray{});
    program.paste(mixedList(3));
    program.click(QStringLiteral("uploadButton"));
    QTRY_VERIFY(program.isShown(QStringLiteral("openSettings")));
    QVERIFY(program.messages().contains(QStringLiteral("Nothing was sent")));
    QCOMPARE(program.service.requestCount(), 0);
    QVERIFY(!program.isShown(QStringLiteral("sendButton")));
}

void TestUploading::pausesResumesAndGivesUp()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("delay"), 300, 0, -1});
    program.paste(mixedList(1600));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    program.click(QStringLiteral("pauseButton"));
    QTRY_VERIFY(program.isShown(QStringLiteral("resumeButton")));
    QCOMPARE(panelNumbers(program), (QList<int>{500, 0, 0, 1100, 1600}));
    QCOMPARE(program.service.requestCount(), 1);

    program.click(QStringLiteral("resumeButton"));
    QTRY_COMPARE(program.service.requestCount(), 2);
    program.click(QStringLiteral("pauseButton"));
    QTRY_VERIFY(program.isShown(QStringLiteral("resumeButton")));
    program.click(QStringLiteral("cancelButton"));
    QVERIFY(program.find<QLabel>(QStringLiteral("cancelLabel"))->text().contains(QStringLiteral("600 row")));
    program.click(QStringLiteral("confirmCancelButton"));
    QTRY_VERIFY(!program.controller->uploads().hasOpenJob());
    QCOMPARE(program.count(EntryStatus::Confirmed), 1000u);
    QCOMPARE(program.count(EntryStatus::Valid), 600u);
    QCOMPARE(panelNumbers(program), (QList<int>{1000, 0, 0, 600, 1600}));
    QCOMPARE(program.service.requestCount(), 2);
    QVERIFY(!program.controller->model().list().isLocked());
}

void TestUploading::anUnfinishedUploadIsOfferedAtTheNextStart()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("delay"), 300, 0, 1});
    program.paste(mixedList(1237));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    program.click(QStringLiteral("pauseButton"));
    QTRY_VERIFY(program.isShown(QStringLiteral("resumeButton")));

    program.restart();
    QVERIFY(program.isShown(QStringLiteral("giveUpJob")));
    QVERIFY2(program.messages().contains(QStringLiteral("737 left")), qPrintable(program.messages()));
    program.click(QStringLiteral("showJob"));
    QTRY_COMPARE(program.rows(), 1237u);
    QCOMPARE(panelNumbers(program), (QList<int>{500, 0, 0, 737, 1237}));

    program.restart();
    program.click(QStringLiteral("continueJob"));
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1237u);
    QCOMPARE(program.service.list().size(), 1237u);
    program.restart();
    QVERIFY(program.messages().isEmpty());
}

void TestUploading::badRowsNeverReachTheWire()
{
    WindowFixture program;
    program.paste(QStringLiteral(
        "ann@example.com\nnobody@\n4.15551E+11\nexample.com\nn/a\nann@example.com\nbob@example.com"));
    program.controller->window().listPage().table().goTo(6, Column::Identifier);
    program.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(program.count(EntryStatus::Excluded), 1u);
    program.upload();
    QTRY_VERIFY(program.count(EntryStatus::Confirmed) > 0);
    QCOMPARE(program.sentIdentifiers(), QStringList{QStringLiteral("ann@example.com")});
    QCOMPARE(batchSizes(program), QList<int>{1});
}

void TestUploading::anAnswerNobodyKnowsIsAskedAboutAndCanBeRevoked()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("ok-text"), -1, 0, -1});
    program.service.addFault({QStringLiteral("get-403"), -1, 0, -1});
    program.paste(mixedList(3));
    program.upload();
    QTRY_VERIFY(program.isShown(QStringLiteral("addedButton")));
    QVERIFY(program.find<QLabel>(QStringLiteral("questionLabel"))->text().contains(QStringLiteral("OK")));
    QVERIFY(!program.isShown(QStringLiteral("searchAllButton")));
    QCOMPARE(program.count(EntryStatus::Unknown), 3u);

    program.click(QStringLiteral("notAddedButton"));
    QTRY_VERIFY(!program.isShown(QStringLiteral("addedButton")));
    QCOMPARE(program.count(EntryStatus::Pending), 3u);
    program.click(QStringLiteral("resumeButton"));
    QTRY_VERIFY(program.isShown(QStringLiteral("addedButton")));
    program.click(QStringLiteral("addedButton"));
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 3u);
    QVERIFY(!program.isShown(QStringLiteral("addedButton")));

    program.controller->window().findChild<QAction *>(QStringLiteral("actionSettings"))->trigger();
    QTRY_VERIFY(program.isShown(QStringLiteral("revokeAnswerButton")));
    QVERIFY(program.find<QComboBox>(QStringLiteral("answersCombo"))->currentText().startsWith(u"OK"));
    program.click(QStringLiteral("revokeAnswerButton"));
    QTRY_VERIFY(!program.find<QPushButton>(QStringLiteral("revokeAnswerButton"))->isEnabled());
}

void TestUploading::lookingForRefusedIdentifiersIsOfferedWhereItHelps()
{
    WindowFixture f;
    const auto *box = f.find<QCheckBox>(QStringLiteral("lookUpBox"));
    QVERIFY(box->isHidden());
    f.service.addFault({QStringLiteral("drop-applied"), -1, 1});
    for (const int request : {2, 3, 5}) // the pair, and each of it, which is then looked for
        f.service.addFault({QStringLiteral("400"), -1, request});
    f.paste(QStringLiteral("ann@example.com\nben@example.com"));
    int offered = 0;
    connect(&f.service, &sandbox::Sandbox::handled, this, [&] { offered += box->isVisible() ? 1 : 0; });
    f.upload();
    QTRY_COMPARE_WITH_TIMEOUT(f.count(EntryStatus::Confirmed), 2U, 30'000);
    QVERIFY(offered > 0);
    QTRY_VERIFY(box->isHidden());
}

void TestUploading::aRejectedRowShowsTheServicesWords()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("400"), 0, 0, 1});
    program.paste(QStringLiteral("ann@example.com"));
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Rejected), 1u);
    const QModelIndex row = program.controller->model().index(0, int(Column::Status));
    QVERIFY(!row.data(EntryTableModel::ReasonRole).toString().isEmpty());
    QTRY_VERIFY(program.isShown(QStringLiteral("showRejected")));
    program.click(QStringLiteral("showRejected"));
    QVERIFY(program.find<QPushButton>(QStringLiteral("chip-rejected"))->isChecked());
}

void TestUploading::closingFinishesTheRequestAndKeepsTheRest()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("delay"), 300, 0, 1});
    program.paste(mixedList(700));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    QVERIFY(!program.controller->window().close());
    QVERIFY2(program.messages().contains(QStringLiteral("700 row")), qPrintable(program.messages()));
    program.click(QStringLiteral("closeAnyway"));
    QTRY_VERIFY(!program.controller->window().isVisible());
    QCOMPARE(program.count(EntryStatus::Confirmed), 500u);
    program.restart();
    QVERIFY(program.messages().contains(QStringLiteral("200 left")));
}

void TestUploading::theListIsLockedWhileItIsUploaded()
{
    WindowFixture program;
    program.service.addFault({QStringLiteral("delay"), 400, 0, 1});
    program.paste(mixedList(3));
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
    program.controller->importer().readPasted({.text = QStringLiteral("late@example.com"), .html = {}});
    QVERIFY(program.messages().contains(QStringLiteral("Nothing was added")));
    QVERIFY(!program.find<QPushButton>(QStringLiteral("uploadButton"))->isEnabled());
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 3u);
    QCOMPARE(program.rows(), 3u);
}

void TestUploading::aSecondProgramOnTheSameFolderCanEditButNotUpload()
{
    WindowFixture program;
    MainWindowController second(program.folder.path(), WindowFixture::token);
    second.begin(false, {});
    const auto *retry = second.window().findChild<QPushButton *>(QStringLiteral("tryJournal"));
    QVERIFY(retry != nullptr && retry->isVisible());
    second.importer().readPasted({.text = QStringLiteral("ann@example.com"), .html = {}});
    QTRY_COMPARE(second.model().entries().size(), 1u);
    second.uploads().upload();
    QVERIFY(second.window().findChild<QPushButton *>(QStringLiteral("sendButton")) == nullptr);
    QCOMPARE(program.service.requestCount(), 0);
}

void TestUploading::aDamagedJournalIsSalvagedByAPerson()
{
    WindowFixture program;
    program.controller.reset();
    {
        Journal journal = Journal::open(program.folder.path()).value();
        EntryStore list;
        list.append({.input = "ann@example.com",
                     .identifier = "ann@example.com",
                     .type = IdentifierType::Email,
                     .status = EntryStatus::Valid});
        QVERIFY(journal.createJob({.endpoint = program.service.url()}, list));
    }
    QFile file(program.folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(file.open(QFile::ReadWrite) && file.write(QByteArray(4096, '\0')) == 4096);
    file.close();
    for (int start = 0; start < 2; ++start) {
        program.restart();
        QVERIFY(program.messages().contains(QStringLiteral("journal.sqlite.damaged-")));
        QVERIFY(program.isShown(QStringLiteral("startAfresh")));
        program.paste(QStringLiteral("ben@example.com"));
        program.controller->uploads().upload();
        QVERIFY(!program.isShown(QStringLiteral("sendButton")));
        program.controller->model().bulkEdits().clear();
        program.controller->model().undoStack()->setClean();
    }
    QTRY_VERIFY(program.isShown(QStringLiteral("salvageJournal")));
    program.click(QStringLiteral("salvageJournal"));
    QTRY_VERIFY(program.messages().contains(QStringLiteral("was salvaged")));
    program.click(QStringLiteral("bannerClose"));
    QTRY_VERIFY(program.isShown(QStringLiteral("continueJob")));
    QVERIFY(!program.isShown(QStringLiteral("startAfresh")));
}

QTEST_MAIN(TestUploading)
#include "tst_uploading.moc"
