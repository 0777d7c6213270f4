// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftfolder.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <sqlite3.h>

using namespace dnc;
using dnc::test::mixedList;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

/// What becomes of a list that was not sent.
class TestDrafts : public QObject {
    Q_OBJECT

private slots:
    void anUnsentListIsThereAgain();
    void anotherListComesFirst();
    void aNewListKeepsTheOldOne();
    void theStartPageOffersAListOnceItIsSaved();
    void aNewListCanBeUndone();
    void anUploadLeavesNoDraft();
    void aCrashBetweenJobAndDraftLeavesOneOffer();
    void whatACanceledUploadDidNotSendIsUnsentAgain();
    void practiceIsNotSaved();
    void aDamagedDraftBlocksNothing();
    void workGoesOnWithoutTheFolder();
    void anErasedPersonLeavesEveryDraft();
    void oldDraftsGoWhenTheDateIsRight();
    void theListIsShownAsItWas();
};

namespace {

QString draftsOf(const WindowFixture &program)
{
    return draftsFolder(program.folder.path());
}

/// Names and rows of the drafts, read while no program has them.
std::vector<DraftInfo> draftsLeft(WindowFixture &program)
{
    program.controller.reset();
    return findDrafts(draftsOf(program)).drafts;
}

void type(const WindowFixture &program, quint32 entry, const QString &text)
{
    EntryTableModel &model = program.controller->model();
    QVERIFY(model.setData(model.index(int(entry), int(Column::Identifier)), text, Qt::EditRole));
}

QString inputAt(const WindowFixture &program, quint32 entry)
{
    return QString::fromStdString(program.controller->model().entries().entry(entry).input);
}

QMenu &recentDrafts(const WindowFixture &program)
{
    auto *menu = program.find<QMenu>(u"menuRecentDrafts"_s);
    emit menu->aboutToShow();
    return *menu;
}

void newList(const WindowFixture &program)
{
    program.find<QAction>(u"actionNewList"_s)->trigger();
}

/// Waits until drafts are saved, so that what follows does not race with the start.
void waitUntilSaved(const WindowFixture &program)
{
    QTRY_VERIFY(program.controller->drafts().saveNow());
}

bool change(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

} // namespace

void TestDrafts::anUnsentListIsThereAgain()
{
    WindowFixture program;
    program.paste(u"ann@example.com\nben@example,com\nann@example.com"_s);
    waitUntilSaved(program);
    type(program, 1, u"ben@example.org"_s);
    QVERIFY(program.controller->window().close()); // asks nothing
    program.restart();
    QTRY_COMPARE(program.rows(), 3U);
    QCOMPARE(inputAt(program, 1), u"ben@example.org"_s);
    QCOMPARE(program.count(EntryStatus::Duplicate), 1U);
    QVERIFY2(program.messages().contains(u"Restored 3 unsent"_s), qPrintable(program.messages()));
    type(program, 0, u"cy@example.com"_s);
    program.restart();
    QTRY_COMPARE(program.rows(), 3U);
    QCOMPARE(inputAt(program, 0), u"cy@example.com"_s);
    QCOMPARE(draftsLeft(program).size(), size_t(1));
}

void TestDrafts::anotherListComesFirst()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    waitUntilSaved(program);
    program.controller.reset();
    QFile file(program.folder.filePath(u"other.txt"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("ben@example.com\ncy@example.com\n") > 0);
    file.close();
    program.controller = std::make_unique<MainWindowController>(program.folder.path(), WindowFixture::token);
    program.controller->begin(false, {file.fileName()});
    QTRY_COMPARE(program.rows(), 2U);
    QTRY_VERIFY(!program.controller->importer().isReading());
    type(program, 1, u"dan@example.com"_s); // the report of the import goes
    QTRY_VERIFY(program.isShown(u"openDraft"_s));
    waitUntilSaved(program);
    program.click(u"openDraft"_s);
    QTRY_COMPARE(program.rows(), 1U);
    QCOMPARE(draftsLeft(program).size(), size_t(2));
}

void TestDrafts::aNewListKeepsTheOldOne()
{
    WindowFixture program;
    program.paste(u"ann@example.com\nben@example.com"_s);
    waitUntilSaved(program);
    newList(program);
    QCOMPARE(program.rows(), 0U);
    program.paste(u"cy@example.com"_s);
    waitUntilSaved(program);
    const QList<QAction *> actions = recentDrafts(program).actions();
    QCOMPARE(actions.size(), 1);
    QVERIFY2(actions.first()->text().startsWith(u"2 "_s), qPrintable(actions.first()->text()));
    actions.first()->trigger();
    QTRY_COMPARE(program.rows(), 2U);
    program.restart();
    QTRY_COMPARE(program.rows(), 2U); // the one that was on screen
    QCOMPARE(draftsLeft(program).size(), size_t(2));
}

void TestDrafts::theStartPageOffersAListOnceItIsSaved()
{
    WindowFixture program;
    QTRY_VERIFY(program.controller->drafts().isOwner());
    QString list;
    for (int i = 0; i < 30'000; ++i)
        list += u"person%1@example.com\n"_s.arg(i);
    program.paste(list);
    QTRY_VERIFY(program.rows() == 30'000 && program.controller->model().list().isChangeable());
    newList(program); // does not wait until it is
    const auto offered = [&] {
        const auto *button = program.controller->window().findChild<QPushButton *>(u"recent1"_s);
        return button != nullptr && button->isVisible() && button->accessibleName().contains(u"from"_s);
    };
    QTRY_VERIFY(offered());
}

void TestDrafts::aNewListCanBeUndone()
{
    WindowFixture program;
    program.paste(u"ann@example.com\nben@example.com"_s);
    waitUntilSaved(program);
    newList(program);
    program.paste(u"cy@example.com"_s);
    waitUntilSaved(program);
    program.controller->model().list().undo();
    program.controller->model().list().undo();
    QCOMPARE(program.rows(), 2U);
    program.controller->model().list().redo();
    QCOMPARE(program.rows(), 0U);
    program.controller->model().list().undo();
    type(program, 0, u"dan@example.com"_s);
    const std::vector<DraftInfo> left = draftsLeft(program);
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left[0].rows, 2U);
    program.restart();
    QTRY_COMPARE(program.rows(), 2U);
    QCOMPARE(inputAt(program, 0), u"dan@example.com"_s);
}

void TestDrafts::anUploadLeavesNoDraft()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    waitUntilSaved(program);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1U);
    QCOMPARE(draftsLeft(program).size(), size_t(0));
    program.restart();
    QCOMPARE(program.rows(), 0U);
}

void TestDrafts::aCrashBetweenJobAndDraftLeavesOneOffer()
{
    WindowFixture program(QByteArray("wrong"));
    program.paste(u"ann@example.com"_s);
    waitUntilSaved(program);
    const QString id = program.controller->drafts().onScreen();
    QVERIFY(!id.isEmpty());
    const QString path = draftPath(draftsOf(program), id);
    program.upload();
    QTRY_VERIFY(program.isShown(u"tryAgain"_s));
    program.controller.reset();
    QVERIFY(!QFile::exists(path));
    {
        auto leftOver = DraftFile::create(path);
        QVERIFY(leftOver);
        EntryStore rows;
        rows.append({.input = "ann@example.com"});
        const std::vector<DraftChange> changes{{DraftChange::Kind::Reset, {}, std::move(rows)}};
        QVERIFY(leftOver->save(changes));
    }
    program.restart();
    QTRY_VERIFY(program.isShown(u"continueJob"_s));
    QTRY_VERIFY(!QFile::exists(path));
    QCOMPARE(program.rows(), 0U);
}

void TestDrafts::whatACanceledUploadDidNotSendIsUnsentAgain()
{
    WindowFixture program(QByteArray("wrong"));
    program.paste(u"ann@example.com\nben@example.com"_s);
    waitUntilSaved(program);
    program.upload();
    QTRY_VERIFY(program.isShown(u"tryAgain"_s));
    program.controller->uploads().askToCancel();
    QTRY_VERIFY(program.isShown(u"confirmCancelButton"_s));
    program.click(u"confirmCancelButton"_s);
    QTRY_COMPARE(program.count(EntryStatus::Valid), 2U);
    waitUntilSaved(program);
    program.restart();
    QTRY_COMPARE(program.rows(), 2U);
    QCOMPARE(program.count(EntryStatus::Valid), 2U);
    QVERIFY(!program.isShown(u"continueJob"_s));
}

void TestDrafts::practiceIsNotSaved()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    waitUntilSaved(program);
    program.find<QAction>(u"actionPractice"_s)->trigger();
    program.paste(u"practice@example.com"_s);
    QVERIFY(!program.controller->drafts().saveNow());
    const std::vector<DraftInfo> left = draftsLeft(program);
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left[0].rows, 1U);
}

void TestDrafts::aDamagedDraftBlocksNothing()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    waitUntilSaved(program);
    program.controller.reset();
    const QString id = findDrafts(draftsOf(program)).drafts.at(0).id;
    QVERIFY(change(draftPath(draftsOf(program), id), "UPDATE changes SET rows=x'0102'"));
    program.restart();
    QTRY_VERIFY2(program.messages().contains(u"cannot be read"_s), qPrintable(program.messages()));
    QCOMPARE(program.rows(), 0U);
    QVERIFY(!damagedDrafts(draftsOf(program)).isEmpty());
    program.paste(u"ben@example.com"_s);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 1U);
}

void TestDrafts::workGoesOnWithoutTheFolder()
{
    WindowFixture program;
    program.controller.reset();
    QVERIFY(QDir(draftsOf(program)).removeRecursively());
    QFile blocker(draftsOf(program));
    QVERIFY(blocker.open(QFile::WriteOnly));
    blocker.close();
    program.restart();
    QTRY_VERIFY(program.messages().contains(u"cannot be saved"_s));
    program.paste(u"ann@example.com"_s);
    QVERIFY(!program.controller->window().close()); // it would be lost
    QVERIFY(program.messages().contains(u"neither uploaded nor saved"_s));
    QVERIFY(blocker.remove());
    waitUntilSaved(program);
    QVERIFY(!program.messages().contains(u"cannot be saved"_s));
    program.restart();
    QTRY_COMPARE(program.rows(), 1U);
}

void TestDrafts::anErasedPersonLeavesEveryDraft()
{
    WindowFixture program;
    program.paste(u"erase.me@example.com\nben@example.com"_s);
    waitUntilSaved(program);
    newList(program);
    program.paste(u"cy@example.com\nErase.Me@example.com\ndan@example.com"_s);
    waitUntilSaved(program);
    program.find<QAction>(u"actionErasePerson"_s)->trigger();
    QTRY_VERIFY(program.isShown(u"identifierEdit"_s));
    QTest::keyClicks(program.find<QLineEdit>(u"identifierEdit"_s), u"erase.me@example.com"_s);
    program.click(u"eraseButton"_s);
    auto *erase = program.find<QPushButton>(u"eraseButton"_s);
    QTRY_VERIFY2(erase->text().contains(u"2 Row"_s), qPrintable(erase->text()));
    QCOMPARE(program.rows(), 3U); // nothing yet
    program.click(u"eraseButton"_s);
    QTRY_COMPARE(program.rows(), 2U);
    QTRY_VERIFY(program.find<QPushButton>(u"closeEraseButton"_s)->isEnabled());
    waitUntilSaved(program);
    for (const QFileInfo &info : QDir(draftsOf(program)).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().toLower().contains("erase.me"), qPrintable(info.fileName()));
    }
    const std::vector<DraftInfo> left = draftsLeft(program);
    QCOMPARE(left.size(), size_t(2));
    QCOMPARE(left[0].rows + left[1].rows, 3U);
}

void TestDrafts::oldDraftsGoWhenTheDateIsRight()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    waitUntilSaved(program);
    newList(program);
    QCOMPARE(draftsLeft(program).size(), size_t(1));
    const QString id = findDrafts(draftsOf(program)).drafts.at(0).id;
    QVERIFY(change(draftPath(draftsOf(program), id), "UPDATE about SET changed=1, is_open=0"));
    program.restart();
    QTRY_VERIFY(program.isShown(u"dateIsRight"_s));
    QVERIFY(QFile::exists(draftPath(draftsOf(program), id)));
    program.click(u"dateIsRight"_s);
    QTRY_VERIFY(!QFile::exists(draftPath(draftsOf(program), id)));
}

void TestDrafts::theListIsShownAsItWas()
{
    WindowFixture program;
    program.paste(u"cy@example.com\nann@example,com\nben@example,com"_s);
    waitUntilSaved(program);
    ListPage *page = &program.controller->window().listPage();
    page->table().horizontalHeader()->resizeSection(int(Column::Name), 187);
    program.controller->model().sort(int(Column::Identifier), Qt::DescendingOrder);
    page->showOnly({EntryStatus::Invalid});
    QCOMPARE(program.controller->model().view().rowCount(), 2);
    program.restart();
    QTRY_COMPARE(program.rows(), 3U);
    page = &program.controller->window().listPage();
    const EntryView &view = program.controller->model().view();
    QTRY_COMPARE(view.rowCount(), 2);
    QCOMPARE(view.sortColumn(), int(Column::Identifier));
    QVERIFY(view.isDescending());
    QCOMPARE(page->shownStatuses(), std::vector{EntryStatus::Invalid});
    QCOMPARE(page->table().columnWidth(int(Column::Name)), 187);
    QCOMPARE(view.entryAt(0), 2U);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
