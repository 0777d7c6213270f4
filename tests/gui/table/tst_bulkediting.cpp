// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "gui/table/entrytable.h"
#include "gui/table/findingspanel.h"
#include "gui/table/listpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestBulkEditing : public QObject {
    Q_OBJECT

private slots:
    void thePanelCountsFiltersAndFixes();
    void duplicatesGoAndComeBackWithOnePressEach();
    void possibleDuplicatesAreExcludedOrKeptWithOnePress();
    void numbersAreAddedInTheirOtherForm();
    void numbersAreAddedForOtherWaysOfContact();
    void aTypeThatIsOpenIsAskedOnceForItsColumn();
    void anEditedNumberIsReadInItsRowsCountry();
    void theChosenRowIsFixedByItsKey();
    void thePanelCanBePutAway();
    void aLongFixIsWaitedForAndEndsWithTheWindow();
};

void TestBulkEditing::thePanelCountsFiltersAndFixes()
{
    WindowFixture f;
    f.paste(u"email\nann@example,com\nbob@example,com\nfine@example.com\n#REF!\n"_s);
    auto *view = f.find<QTableView>(u"findingsView"_s);
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->model()->index(0, 1).data().toString(), u"2"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(f.controller->model().rowCount(), 2);
    f.click(u"fixAllButton"_s);
    QTRY_VERIFY(f.isShown(u"fixTable"_s));
    QCOMPARE(f.find<QTableWidget>(u"fixTable"_s)->item(0, 1)->text(), u"ann@example.com"_s);
    f.click(u"fixButton"_s);
    QCOMPARE(f.count(EntryStatus::Valid), 3U);
    // The last of its kind is gone, so all rows are shown again.
    QTRY_COMPARE(f.controller->model().rowCount(), 4);
    f.controller->model().undoStack()->undo();
    QCOMPARE(f.count(EntryStatus::Invalid), 3U);
}

void TestBulkEditing::duplicatesGoAndComeBackWithOnePressEach()
{
    WindowFixture f;
    f.paste(u"ann@example.com\nann@example.com\nbob@example.com\nANN@EXAMPLE.COM\nann@example.com"_s);
    QCOMPARE(f.count(EntryStatus::Duplicate), 2U); // the local part keeps its letter case
    f.controller->window().listPage().findings().refresh();
    f.controller->window().listPage().findings().choose(Finding{.status = EntryStatus::Duplicate});
    QCOMPARE(f.controller->model().rowCount(), 2);
    f.click(u"removeDuplicatesButton"_s);
    QCOMPARE(f.rows(), 3U);
    f.find<QAction>(u"actionUndo"_s)->trigger();
    QCOMPARE(f.rows(), 5U);
    QCOMPARE(f.count(EntryStatus::Duplicate), 2U);
}

void TestBulkEditing::possibleDuplicatesAreExcludedOrKeptWithOnePress()
{
    WindowFixture f;
    f.paste(u"ann@example.com\nAnn@example.com\nbob@example.com\nbob+a@example.com"_s);
    QCOMPARE(f.count(EntryStatus::Valid), 4U);
    FindingsPanel &findings = f.controller->window().listPage().findings();
    findings.refresh();
    findings.choose(possibleDuplicate);
    QCOMPARE(f.controller->model().rowCount(), 2);
    f.click(u"excludeAllButton"_s);
    QCOMPARE(f.count(EntryStatus::Excluded), 2U);
    f.find<QAction>(u"actionUndo"_s)->trigger();
    QCOMPARE(f.count(EntryStatus::Valid), 4U);
    findings.refresh();
    findings.choose(possibleDuplicate);
    f.click(u"keepPossibleButton"_s);
    QCOMPARE(f.count(EntryStatus::Valid), 4U);
    QVERIFY(entriesWith(f.controller->model().entries(), possibleDuplicate).empty());
}

void TestBulkEditing::numbersAreAddedInTheirOtherForm()
{
    WindowFixture f;
    f.paste(u"+5491123456789\nann@example.com"_s);
    f.find<QAction>(u"actionOtherForms"_s)->trigger();
    QCOMPARE(f.rows(), 3U);
    f.find<QAction>(u"actionUndo"_s)->trigger();
    QCOMPARE(f.rows(), 2U);
}

void TestBulkEditing::numbersAreAddedForOtherWaysOfContact()
{
    WindowFixture f;
    f.paste(u"+14155552671\nann@example.com\n+14155552672"_s);
    f.find<QAction>(u"actionFanOut"_s)->trigger();
    QTRY_VERIFY(f.isShown(u"fanOutButton"_s));
    f.find<QRadioButton>(u"wholeListRadio"_s)->click();
    QVERIFY(f.find<QLabel>(u"fanOutCount"_s)->text().contains(u"4"_s));
    f.find<QCheckBox>(u"fanOutBox2"_s)->click();
    QVERIFY(f.find<QLabel>(u"fanOutCount"_s)->text().contains(u"2"_s));
    f.click(u"fanOutButton"_s);
    QCOMPARE(f.rows(), 5U);
    QCOMPARE(f.controller->model().entries().at(1).type, IdentifierType::Sms);
    QCOMPARE(f.controller->model().undoStack()->count(), 2); // the paste and this
}

void TestBulkEditing::aTypeThatIsOpenIsAskedOnceForItsColumn()
{
    WindowFixture f;
    f.paste(u"a@example.com\nb@example.com\nc@example.com\nd@example.com\n4155552671\n4155552672"_s);
    QCOMPARE(f.count(EntryStatus::Invalid), 2U);
    f.controller->window().listPage().findings().refresh();
    f.controller->window().listPage().findings().choose(typeIsOpen);
    f.click(u"chooseTypesButton"_s);
    QTRY_VERIFY(f.isShown(u"setTypeButton"_s));
    QVERIFY(!f.find<QPushButton>(u"setTypeButton"_s)->isEnabled());
    QTest::keyClicks(f.find<QComboBox>(u"typeCombo0"_s), u"SMS"_s);
    f.click(u"setTypeButton"_s);
    QCOMPARE(f.count(EntryStatus::Valid), 6U);
    QCOMPARE(f.controller->model().entries().at(5).type, IdentifierType::Sms);
    f.controller->model().undoStack()->undo();
    QCOMPARE(f.count(EntryStatus::Invalid), 2U);
}

void TestBulkEditing::anEditedNumberIsReadInItsRowsCountry()
{
    WindowFixture f;
    f.paste(u"phone\tcountry\n030 12\tGermany\n(415) 555-2671\tUSA\n"_s);
    f.controller->model().setData(f.controller->model().index(0, int(Column::Identifier)), u"030 123456"_s,
                                  Qt::EditRole);
    QCOMPARE(f.controller->model().entries().at(0).identifier, "+4930123456");
}

void TestBulkEditing::theChosenRowIsFixedByItsKey()
{
    WindowFixture f;
    f.paste(u"email\nann@example,com\nbob@example,com\nfine@example.com\n#REF!\n"_s);
    EntryTable &table = f.controller->window().listPage().table();
    table.setFocus();
    table.goTo(1, Column::Identifier);
    QTest::keyClick(&table, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(f.count(EntryStatus::Valid), 2U);
    QCOMPARE(f.controller->model().entries().at(1).input, "bob@example.com");
}

void TestBulkEditing::thePanelCanBePutAway()
{
    WindowFixture f;
    f.paste(u"ann@example,com"_s);
    QVERIFY(f.isShown(u"findingsPanel"_s));
    f.key(Qt::Key_F9);
    QVERIFY(!f.isShown(u"findingsPanel"_s));
    f.key(Qt::Key_F9);
    QVERIFY(f.isShown(u"findingsPanel"_s));
}

void TestBulkEditing::aLongFixIsWaitedForAndEndsWithTheWindow()
{
    constexpr quint32 many = 25'000;
    WindowFixture f;
    QString lines;
    for (quint32 i = 0; i < many; ++i)
        lines += u"person%1@gmial.com\n"_s.arg(i);
    f.paste(lines);
    EntryTableModel &model = f.controller->model();
    QTRY_COMPARE(f.rows(), many);
    QTRY_VERIFY(model.list().isChangeable());
    f.controller->window().listPage().table().selectAll();
    f.find<QAction>(u"actionFix"_s)->trigger();
    QVERIFY(model.backgroundEdit().isActive());
    for (const QString &name : {u"actionFix"_s, u"actionUndo"_s, u"actionUpload"_s, u"actionOpen"_s})
        QVERIFY2(!f.find<QAction>(name)->isEnabled(), qPrintable(name));
    QTRY_VERIFY(!model.backgroundEdit().isActive());
    QVERIFY(f.find<QAction>(u"actionUndo"_s)->isEnabled());
    QCOMPARE(model.entries().at(many - 1).identifier, "person24999@gmail.com");
    QCOMPARE(f.controller->window().listPage().table().selectedEntries().size(), size_t(many));
    f.find<QAction>(u"actionUndo"_s)->trigger();
    model.undoStack()->setClean(); // as a saved report leaves it
    f.find<QAction>(u"actionFix"_s)->trigger();
    QVERIFY(model.backgroundEdit().isActive());
    QVERIFY(!f.controller->window().close()); // what is being fixed is not saved
    f.click(u"closeAnyway"_s);
    QVERIFY(!f.controller->window().isVisible());
}

QTEST_MAIN(TestBulkEditing)
#include "tst_bulkediting.moc"
