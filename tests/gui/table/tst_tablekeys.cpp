// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/table/replacedialog.h"
#include "gui/widgets/banner.h"
#include "gui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// The table with the keys and the mouse of a spreadsheet, each habit once.
class TestTableKeys : public QObject {
    Q_OBJECT

private slots:
    void movesAndSelects_data();
    void movesAndSelects();
    void enterMovesDownAndTypingReplaces();
    void aColumnIsTypedPastTheLastRow();
    void theNewRowIsCountedOnlyWhenSomethingIsTyped();
    void tabGoesRightAndEnterBackToWhereItBegan();
    void escapeRestoresAndF2EditsAtTheEnd();
    void deleteClearsCellsAndLeavesRows();
    void rowsAreDeletedAndInsertedByTheirKeys();
    void theSelectionIsWhatIsDeleted();
    void copiesABlockAsTextAndHtml();
    void copiesOneCellAsItsTextAlone();
    void cutsAndPastesABlockAtTheCell();
    void whatWasCopiedIsPastedExactly_data();
    void whatWasCopiedIsPastedExactly();
    void aLongCutClearsWhatWasSelectedThen();
    void oneCellFillsTheSelection();
    void whatComesFromElsewhereIsAdded();
    void fillsDownAndBesides();
    void controlEnterFillsTheSelection();
    void altDownSetsTheTypeOfAllSelectedRows();
    void oneClickOnTheArrowOpensTheTypes();
    void altDownOnAColumnOpensItsMenu();
    void aClickOnAHeaderSelectsTheColumn();
    void shiftClickExtendsFromTheCell();
    void altEnterTakesTheFixOrSaysThatThereIsNone();
    void uploadHasNoSingleKey();
    void findsNextAndPrevious();
    void replacesWhatIsShownAsOneStep();
    void replacesByPatternInTheSelectedRowsOnly();
    void saysWhyAPatternCannotBeRead();
    void goesToARowByItsNumber();
    void listsTheStepsThatCanBeUndone();
    void theKeyboardOpensTheContextMenu();
    void deletesAllRowsOfAnIssue();
    void saysHowManyRowsAreSelected();
};

namespace {

const QString fourRows = u"ann@example.com\nbob@example.com\ncarl@example.com\ndora@example.com"_s;

struct Fixture : WindowFixture {
    explicit Fixture(const QString &list = fourRows)
    {
        paste(list);
        table().goTo(0, Column::Identifier);
    }

    [[nodiscard]] EntryTable &table() const { return controller->window().listPage().table(); }
    [[nodiscard]] EntryTableModel &model() const { return controller->model(); }
    [[nodiscard]] QPoint current() const
    {
        return {table().currentIndex().column(), table().currentIndex().row()};
    }
    [[nodiscard]] QString input(int row) const
    {
        return QString::fromUtf8(model().entries().at(model().entryAt(row)).input);
    }
    [[nodiscard]] QString name(int row) const
    {
        return QString::fromUtf8(model().entries().at(model().entryAt(row)).name);
    }
    void select(int top, Column left, int bottom, Column right) const
    {
        table().goTo(top, left);
        table().selectionModel()->select({model().index(top, int(left)), model().index(bottom, int(right))},
                                         QItemSelectionModel::ClearAndSelect);
    }
    /// Types into the current cell, as a person does: the first key opens the editor.
    void type(const QString &text) const
    {
        QTest::keyClicks(QApplication::focusWidget(), text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    }
    [[nodiscard]] QLineEdit *editor() const { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    [[nodiscard]] QString undoText() const { return controller->model().undoStack()->undoText(); }
    [[nodiscard]] QRect selection() const
    {
        const ColumnSpan columns = table().selectedColumns();
        const auto rows = table().selectedRows();
        return {QPoint(columns.first, rows.front().first), QPoint(columns.last, rows.back().last)};
    }
};

} // namespace

void TestTableKeys::movesAndSelects_data()
{
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QPoint>("to");
    QTest::addColumn<QRect>("selection");

    const auto row = [](const char *name, QPoint from, Qt::Key key, Qt::KeyboardModifiers modifiers,
                        QPoint to, const QRect &selection = {}) {
        QTest::newRow(name) << from << int(key) << modifiers << to
                            << (selection.isNull() ? QRect(to, QSize(1, 1)) : selection);
    };
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    row("down", {0, 0}, Qt::Key_Down, none, {0, 1});
    row("up at the top", {0, 0}, Qt::Key_Up, none, {0, 0});
    row("right", {0, 1}, Qt::Key_Right, none, {1, 1});
    row("left at the edge", {0, 1}, Qt::Key_Left, none, {0, 1});
    row("home", {2, 1}, Qt::Key_Home, none, {0, 1});
    row("end", {0, 1}, Qt::Key_End, none, {3, 1});
    row("control+home", {2, 2}, Qt::Key_Home, Qt::ControlModifier, {0, 0});
    row("control+end", {0, 0}, Qt::Key_End, Qt::ControlModifier, {3, 3});
    row("control+down", {0, 0}, Qt::Key_Down, Qt::ControlModifier, {0, 3});
    row("control+up", {0, 3}, Qt::Key_Up, Qt::ControlModifier, {0, 0});
    row("control+down over empty cells", {2, 0}, Qt::Key_Down, Qt::ControlModifier, {2, 3});
    row("control+right to the next filled cell", {1, 0}, Qt::Key_Right, Qt::ControlModifier, {3, 0});
    row("page down", {1, 0}, Qt::Key_PageDown, none, {1, 3});
    row("page up", {1, 3}, Qt::Key_PageUp, none, {1, 0});
    row("shift+down", {0, 1}, Qt::Key_Down, Qt::ShiftModifier, {0, 2}, {QPoint(0, 1), QPoint(0, 2)});
    row("shift+right", {0, 1}, Qt::Key_Right, Qt::ShiftModifier, {1, 1}, {QPoint(0, 1), QPoint(1, 1)});
    row("shift+control+end", {1, 1}, Qt::Key_End, both, {3, 3}, {QPoint(1, 1), QPoint(3, 3)});
    row("shift+control+up", {0, 2}, Qt::Key_Up, both, {0, 0}, {QPoint(0, 0), QPoint(0, 2)});
    row("shift+space: the row", {1, 2}, Qt::Key_Space, Qt::ShiftModifier, {1, 2},
        {QPoint(0, 2), QPoint(3, 2)});
    row("control+space: the column", {1, 2}, Qt::Key_Space, Qt::ControlModifier, {1, 2},
        {QPoint(1, 0), QPoint(1, 3)});
    row("control+a", {1, 2}, Qt::Key_A, Qt::ControlModifier, {1, 2}, {QPoint(0, 0), QPoint(3, 3)});
    row("shift+enter", {0, 2}, Qt::Key_Return, Qt::ShiftModifier, {0, 1});
}

void TestTableKeys::movesAndSelects()
{
    QFETCH(QPoint, from);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QPoint, to);
    QFETCH(QRect, selection);
    const Fixture f;
    f.table().goTo(from.y(), Column(from.x()));
    f.key(Qt::Key(key), modifiers);
    QCOMPARE(f.current(), to);
    QCOMPARE(f.selection(), selection);
}

void TestTableKeys::enterMovesDownAndTypingReplaces()
{
    const Fixture f;
    f.type(u"zoe@example.com"_s);
    f.key(Qt::Key_Return);
    f.type(u"yan@example.com"_s);
    f.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(f.input(0), u"zoe@example.com"_s);
    QCOMPARE(f.input(1), u"yan@example.com"_s);
    QCOMPARE(f.current(), QPoint(0, 0));
    f.type(u"xia@example.com"_s);
    f.key(Qt::Key_Down); // typing over a cell: the arrows commit
    QCOMPARE(f.input(0), u"xia@example.com"_s);
    QCOMPARE(f.current(), QPoint(0, 1));
}

void TestTableKeys::aColumnIsTypedPastTheLastRow()
{
    const Fixture f;
    const QAbstractItemModelTester tester(&f.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.table().goTo(3, Column::Identifier);
    for (const QString &text : {u"d@x.com"_s, u"e@x.com"_s, u"f@x.com"_s}) {
        f.type(text);
        f.key(Qt::Key_Return);
    }
    QCOMPARE(f.rows(), 6u);
    QCOMPARE(f.input(3), u"d@x.com"_s);
    QCOMPARE(f.input(5), u"f@x.com"_s);
    QCOMPARE(f.current(), QPoint(0, 6));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.rows(), 5u);
}

void TestTableKeys::theNewRowIsCountedOnlyWhenSomethingIsTyped()
{
    const Fixture f;
    f.table().goTo(3, Column::Identifier);
    f.key(Qt::Key_Return);
    QCOMPARE(f.model().rowCount(), 5);
    QCOMPARE(f.rows(), 4u);
    QCOMPARE(f.count(EntryStatus::Invalid), 0u);
    f.key(Qt::Key_Up);
    QTRY_COMPARE(f.model().rowCount(), 4);
    QVERIFY(!f.model().undoStack()->canUndo() || f.undoText().contains(u"pasted"_s));
    f.table().goTo(3, Column::Name);
    f.key(Qt::Key_Return);
    f.type(u"Eva"_s);
    f.key(Qt::Key_Return);
    QCOMPARE(f.rows(), 5u);
    QCOMPARE(f.name(4), u"Eva"_s);
    QCOMPARE(f.count(EntryStatus::Invalid), 1u);
}

void TestTableKeys::tabGoesRightAndEnterBackToWhereItBegan()
{
    const Fixture f;
    f.type(u"zoe@example.com"_s);
    f.key(Qt::Key_Tab);
    QCOMPARE(f.current(), QPoint(1, 0));
    f.key(Qt::Key_Tab);
    f.type(u"Zoe"_s);
    f.key(Qt::Key_Return);
    QCOMPARE(f.name(0), u"Zoe"_s);
    QCOMPARE(f.current(), QPoint(0, 1));
    f.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(f.current(), QPoint(3, 0));
    f.key(Qt::Key_Tab);
    QCOMPARE(f.current(), QPoint(0, 1));
}

void TestTableKeys::escapeRestoresAndF2EditsAtTheEnd()
{
    const Fixture f;
    f.type(u"zoe"_s);
    f.key(Qt::Key_Escape);
    QCOMPARE(f.input(0), u"ann@example.com"_s);
    f.key(Qt::Key_F2);
    QVERIFY(f.editor() != nullptr);
    QTest::keyClicks(f.editor(), u".mx"_s);
    f.key(Qt::Key_Return);
    QCOMPARE(f.input(0), u"ann@example.com.mx"_s);
}

void TestTableKeys::deleteClearsCellsAndLeavesRows()
{
    const Fixture f;
    f.select(1, Column::Identifier, 2, Column::Name);
    f.key(Qt::Key_Delete);
    QCOMPARE(f.rows(), 4u);
    QCOMPARE(f.input(1), QString());
    QCOMPARE(f.input(2), QString());
    QCOMPARE(f.input(3), u"dora@example.com"_s);
    QCOMPARE(f.count(EntryStatus::Invalid), 2u);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.input(1), u"bob@example.com"_s);
    f.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(f.input(1), QString());
    f.key(Qt::Key_Z, Qt::ControlModifier);
    f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void TestTableKeys::rowsAreDeletedAndInsertedByTheirKeys()
{
    const Fixture f;
    f.select(1, Column::Name, 2, Column::Name);
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(f.rows(), 2u);
    QCOMPARE(f.input(1), u"dora@example.com"_s);
    f.table().goTo(1, Column::Identifier);
    f.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.rows(), 3u);
    QVERIFY(f.editor() != nullptr);
    QTest::keyClicks(f.editor(), u"eva@example.com"_s);
    f.key(Qt::Key_Return);
    QCOMPARE(f.input(1), u"eva@example.com"_s);
}

void TestTableKeys::theSelectionIsWhatIsDeleted()
{
    const Fixture f;
    f.table().goTo(2, Column::Identifier);
    f.key(Qt::Key_End, Qt::ControlModifier);
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(f.rows(), 3u);
    QCOMPARE(f.input(2), u"carl@example.com"_s);
}

void TestTableKeys::copiesABlockAsTextAndHtml()
{
    const Fixture f;
    f.select(0, Column::Identifier, 1, Column::Type);
    f.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData &data = *QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data.text(), u"ann@example.com\tE-mail\nbob@example.com\tE-mail"_s);
    QVERIFY2(data.html().contains(u">bob@example.com</td>"_s), qPrintable(data.html()));
}

void TestTableKeys::copiesOneCellAsItsTextAlone()
{
    const Fixture f;
    f.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData &data = *QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data.text(), u"ann@example.com"_s);
    QVERIFY(!data.hasHtml());
}

void TestTableKeys::cutsAndPastesABlockAtTheCell()
{
    const Fixture f;
    f.select(0, Column::Identifier, 1, Column::Identifier);
    f.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(f.input(0), QString());
    f.table().goTo(2, Column::Identifier);
    f.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.rows(), 4u);
    QCOMPARE(f.input(2), u"ann@example.com"_s);
    QCOMPARE(f.input(3), u"bob@example.com"_s);
    f.click(u"addPasted"_s);
    QTRY_COMPARE(f.rows(), 6u);
    QCOMPARE(f.input(2), u"carl@example.com"_s);
    QCOMPARE(f.input(5), u"bob@example.com"_s);
}

void TestTableKeys::whatWasCopiedIsPastedExactly_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("few") << 1;
    QTest::newRow("in the background") << 6000;
}

/// Also where text or HTML would lose something.
void TestTableKeys::whatWasCopiedIsPastedExactly()
{
    QFETCH(const int, times);
    const QStringList names{{}, u"sep=;"_s, u"line\nbreak"_s, u"\"quoted\"\tand  blanks"_s, {}};
    const int count = int(names.size()) * times;
    QString list;
    for (int i = 0; i < count; ++i)
        list += u"person%1@example.com\n"_s.arg(i);
    const Fixture f(list);
    EntryTableModel &model = f.controller->model();
    QTRY_VERIFY(f.rows() == quint32(count) && model.list().isChangeable());
    for (int i = 0; i < names.size(); ++i)
        QVERIFY(model.setData(model.index(i, int(Column::Name)), names[i], Qt::EditRole));
    f.select(0, Column::Name, count - 1, Column::Name);
    f.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"\nsep=;\n\"line\nbreak\""_s));
    f.table().goTo(1, Column::Name);
    f.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(model.index(1, int(Column::Name)).data(Qt::EditRole).toString(), QString());
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(model.index(i + 1, int(Column::Name)).data(Qt::EditRole).toString(), names[i]);
}

void TestTableKeys::aLongCutClearsWhatWasSelectedThen()
{
    constexpr int all = 21'500;
    constexpr int many = 21'000; // copied in the background
    QString list;
    for (int i = 0; i < all; ++i)
        list += u"person%1@example.com\n"_s.arg(i);
    const Fixture f(list);
    QTRY_COMPARE(f.rows(), quint32(all));
    QTRY_VERIFY(f.model().list().isChangeable());
    f.select(0, Column::Identifier, many - 1, Column::Identifier);
    f.key(Qt::Key_X, Qt::ControlModifier);
    f.table().goTo(0, Column::Identifier);
    f.key(Qt::Key_Minus, Qt::ControlModifier); // at once: taken only if it cannot shift what is cleared
    QTRY_VERIFY(f.count(EntryStatus::Invalid) + 1 >= quint32(many));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().endsWith(u"person20999@example.com"_s));
    QCOMPARE(f.input(int(f.rows()) - (all - many)), u"person21000@example.com"_s);
}

void TestTableKeys::oneCellFillsTheSelection()
{
    const Fixture f;
    f.table().goTo(0, Column::Name);
    f.type(u"Team"_s);
    f.key(Qt::Key_Return);
    f.table().goTo(0, Column::Name);
    f.key(Qt::Key_C, Qt::ControlModifier);
    f.select(1, Column::Name, 3, Column::Name);
    f.key(Qt::Key_V, Qt::ControlModifier);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(f.name(row), u"Team"_s);
    QCOMPARE(f.input(2), u"carl@example.com"_s);
}

void TestTableKeys::whatComesFromElsewhereIsAdded()
{
    const Fixture f;
    f.table().goTo(1, Column::Identifier);
    f.paste(u"eva@example.com\nfay@example.com"_s);
    QTRY_COMPARE(f.rows(), 6u);
    QCOMPARE(f.input(1), u"bob@example.com"_s);
    f.key(Qt::Key_F2);
    QGuiApplication::clipboard()->setText(u".mx"_s);
    f.key(Qt::Key_V, Qt::ControlModifier); // into the editor
    QVERIFY(f.editor() != nullptr);
    QVERIFY(f.editor()->text().endsWith(u".mx"_s));
    QCOMPARE(f.rows(), 6u);
}

void TestTableKeys::fillsDownAndBesides()
{
    const Fixture f;
    f.select(1, Column::Identifier, 3, Column::Identifier);
    f.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.input(0), u"ann@example.com"_s);
    QCOMPARE(f.input(3), u"bob@example.com"_s);
    QCOMPARE(f.count(EntryStatus::Duplicate), 2u);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    f.table().goTo(1, Column::Identifier);
    f.key(Qt::Key_D, Qt::ControlModifier); // one row: the one above
    QCOMPARE(f.input(1), u"ann@example.com"_s);
}

void TestTableKeys::controlEnterFillsTheSelection()
{
    const Fixture f;
    f.select(0, Column::Name, 2, Column::Name);
    f.type(u"Team"_s);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.name(0), u"Team"_s);
    QCOMPARE(f.name(2), u"Team"_s);
    QCOMPARE(f.name(3), QString());
    QVERIFY(!f.isShown(u"sendButton"_s));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.name(0), QString());
    QCOMPARE(f.name(2), QString());
}

void TestTableKeys::altDownSetsTheTypeOfAllSelectedRows()
{
    const Fixture f(u"+14155550123\n+14155550124\n+14155550125"_s);
    f.select(0, Column::Identifier, 1, Column::Identifier);
    f.key(Qt::Key_Down, Qt::AltModifier);
    auto *types = f.find<QComboBox>(u"typeChooser"_s);
    QVERIFY(types != nullptr);
    QTRY_VERIFY(types->view()->isVisible());
    QTest::keyClicks(types->view(), u"S"_s);
    QTest::keyClick(types->view(), Qt::Key_Return);
    QTRY_COMPARE(f.model().entries().at(1).type, IdentifierType::Sms);
    QCOMPARE(f.model().entries().at(0).type, IdentifierType::Sms);
    QCOMPARE(f.model().entries().at(2).type, IdentifierType::Phone);
}

void TestTableKeys::oneClickOnTheArrowOpensTheTypes()
{
    const Fixture f;
    const QRect cell = f.table().visualRect(f.model().index(1, int(Column::Type)));
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(f.find<QComboBox>(u"typeChooser"_s) == nullptr);
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, {cell.right() - 10, cell.center().y()});
    QTRY_VERIFY(f.find<QComboBox>(u"typeChooser"_s) != nullptr);
    QTRY_VERIFY(f.find<QComboBox>(u"typeChooser"_s)->view()->isVisible());
}

void TestTableKeys::altDownOnAColumnOpensItsMenu()
{
    const Fixture f;
    f.key(Qt::Key_Space, Qt::ControlModifier);
    f.key(Qt::Key_Down, Qt::AltModifier);
    auto *menu = f.find<QMenu>(u"columnMenu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    menu->findChild<QAction *>(u"sortDescending"_s)->trigger();
    QCOMPARE(f.input(0), u"dora@example.com"_s);
    menu->close();
    QTRY_VERIFY(f.find<QMenu>(u"columnMenu"_s) == nullptr);
    f.table().openColumnMenu();
    menu = f.find<QMenu>(u"columnMenu"_s);
    menu->findChild<QAction *>(u"sortNot"_s)->trigger();
    QCOMPARE(f.input(0), u"ann@example.com"_s);
    menu->close();
}

void TestTableKeys::aClickOnAHeaderSelectsTheColumn()
{
    const Fixture f;
    const QHeaderView &header = *f.table().horizontalHeader();
    const int x = header.sectionViewportPosition(int(Column::Name)) + 30;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {x, header.height() / 2});
    QCOMPARE(f.selection(), QRect(QPoint(2, 0), QPoint(2, 3)));
    QCOMPARE(f.input(0), u"ann@example.com"_s); // a click does not sort
    const QHeaderView &rows = *f.table().verticalHeader();
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, {5, rows.sectionViewportPosition(1) + 5});
    QCOMPARE(f.selection(), QRect(QPoint(0, 1), QPoint(3, 1)));
}

void TestTableKeys::shiftClickExtendsFromTheCell()
{
    const Fixture f;
    f.key(Qt::Key_Down);
    const QRect cell = f.table().visualRect(f.model().index(3, int(Column::Type)));
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, Qt::ShiftModifier, cell.center());
    QCOMPARE(f.selection(), QRect(QPoint(0, 1), QPoint(1, 3)));
}

void TestTableKeys::altEnterTakesTheFixOrSaysThatThereIsNone()
{
    const Fixture f(u"ann@gmial.com\nvisitor 8812 @"_s);
    f.key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(f.input(0), u"ann@gmail.com"_s);
    f.table().goTo(1, Column::Identifier);
    f.key(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY2(f.messages().contains(u"No fix is known"_s), qPrintable(f.messages()));
}

void TestTableKeys::uploadHasNoSingleKey()
{
    const Fixture f;
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.find<QWidget>(u"sendButton"_s) == nullptr);
}

void TestTableKeys::findsNextAndPrevious()
{
    const Fixture f;
    f.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(f.find<QLineEdit>(u"searchEdit"_s), u"a"_s);
    QTRY_COMPARE(f.model().view().rowCount(), 4); // "a" of example is in all
    f.find<QLineEdit>(u"searchEdit"_s)->setText(u"r"_s);
    QTRY_COMPARE(f.model().view().rowCount(), 2);
    f.table().goTo(0, Column::Identifier);
    f.key(Qt::Key_F3);
    QCOMPARE(f.current().y(), 1);
    f.key(Qt::Key_F3);
    QCOMPARE(f.current().y(), 0);
    f.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(f.current().y(), 1);
}

void TestTableKeys::replacesWhatIsShownAsOneStep()
{
    const Fixture f;
    f.key(Qt::Key_H, Qt::ControlModifier);
    auto *dialog = f.find<ReplaceDialog>(u"replaceDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClicks(f.find<QLineEdit>(u"findEdit"_s), u"EXAMPLE.com"_s);
    QTest::keyClicks(f.find<QLineEdit>(u"replaceEdit"_s), u"example.org"_s);
    auto *replace = f.find<QPushButton>(u"replaceButton"_s);
    QTRY_VERIFY(replace->isEnabled() && replace->text().contains(u'4'));
    QCOMPARE(f.find<QTableWidget>(u"replacePreview"_s)->item(0, 1)->text(), u"ann@example.org"_s);
    f.find<QCheckBox>(u"caseBox"_s)->setChecked(true);
    QTRY_VERIFY(!replace->isEnabled());
    f.find<QCheckBox>(u"caseBox"_s)->setChecked(false);
    QTRY_VERIFY(replace->isEnabled());
    QCOMPARE(f.input(0), u"ann@example.com"_s); // nothing yet
    replace->click();
    QCOMPARE(f.input(3), u"dora@example.org"_s);
    f.find<QAction>(u"actionUndo"_s)->trigger();
    QCOMPARE(f.input(0), u"ann@example.com"_s);
}

void TestTableKeys::replacesByPatternInTheSelectedRowsOnly()
{
    const Fixture f;
    f.select(0, Column::Identifier, 1, Column::Identifier);
    f.key(Qt::Key_H, Qt::ControlModifier);
    f.find<QLineEdit>(u"findEdit"_s)->setText(u"^(\\w+)@"_s);
    f.find<QLineEdit>(u"replaceEdit"_s)->setText(u"\\1.x@"_s);
    f.find<QCheckBox>(u"patternBox"_s)->setChecked(true);
    f.find<QComboBox>(u"replaceRows"_s)->setCurrentIndex(1);
    auto *replace = f.find<QPushButton>(u"replaceButton"_s);
    QTRY_VERIFY(replace->isEnabled() && replace->text().contains(u'2'));
    replace->click();
    QCOMPARE(f.input(1), u"bob.x@example.com"_s);
    QCOMPARE(f.input(2), u"carl@example.com"_s);
}

void TestTableKeys::saysWhyAPatternCannotBeRead()
{
    const Fixture f;
    f.key(Qt::Key_H, Qt::ControlModifier);
    f.find<QCheckBox>(u"patternBox"_s)->setChecked(true);
    f.find<QLineEdit>(u"findEdit"_s)->setText(u"(a"_s);
    QTRY_VERIFY(f.find<QLabel>(u"replaceCount"_s)->text().contains(u"cannot be read"_s));
    QVERIFY(!f.find<QPushButton>(u"replaceButton"_s)->isEnabled());
}

void TestTableKeys::goesToARowByItsNumber()
{
    const Fixture f;
    f.key(Qt::Key_G, Qt::ControlModifier);
    auto *dialog = f.find<QInputDialog>(u"rowDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->setIntValue(3);
    dialog->accept();
    QCOMPARE(f.current(), QPoint(0, 2));
}

void TestTableKeys::listsTheStepsThatCanBeUndone()
{
    const Fixture f;
    f.key(Qt::Key_Delete);
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(f.rows(), 3u);
    f.find<QAction>(u"actionUndoHistory"_s)->trigger();
    auto *steps = f.find<QListView>(u"undoSteps"_s);
    QVERIFY(steps != nullptr && steps->isVisible());
    QCOMPARE(steps->model()->rowCount(), 4); // the beginning, the paste and these two
    steps->setCurrentIndex(steps->model()->index(1, 0));
    QCOMPARE(f.rows(), 4u);
    QCOMPARE(f.input(0), u"ann@example.com"_s);
}

void TestTableKeys::theKeyboardOpensTheContextMenu()
{
    const Fixture f;
    f.key(Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = f.find<QMenu>(u"rowMenu"_s);
    QVERIFY(menu != nullptr && menu == QApplication::activePopupWidget()
            && menu->actions().contains(f.find<QAction>(u"actionClear"_s)));
    QTest::keyClick(menu, Qt::Key_Escape);
}

void TestTableKeys::deletesAllRowsOfAnIssue()
{
    const Fixture f(u"ann@example.com\nnot an address@\nbob@example.com\nalso not@"_s);
    auto *issues = f.find<QTableView>(u"findingsView"_s);
    QTRY_VERIFY(issues->model()->rowCount() > 0);
    issues->setCurrentIndex(issues->model()->index(0, 0));
    const quint32 invalid = f.count(EntryStatus::Invalid);
    QTRY_VERIFY(f.isShown(u"deleteAllButton"_s));
    f.click(u"deleteAllButton"_s);
    QVERIFY(f.count(EntryStatus::Invalid) < invalid);
    QCOMPARE(f.count(EntryStatus::Valid), 2u);
}

void TestTableKeys::saysHowManyRowsAreSelected()
{
    const Fixture f;
    QVERIFY(!f.isShown(u"selectionLabel"_s));
    f.key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(f.isShown(u"selectionLabel"_s));
    QVERIFY(f.find<QLabel>(u"selectionLabel"_s)->text().contains(u'4'));
}

QTEST_MAIN(TestTableKeys)

#include "tst_tablekeys.moc"
