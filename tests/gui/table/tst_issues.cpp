// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/detailsstrip.h"
#include "gui/table/entrytable.h"
#include "gui/table/findingspanel.h"
#include "gui/table/listpage.h"
#include "gui/table/statusdelegate.h"
#include "gui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// How a person sees what is wrong, and gets it right: in the table, in the strip below it, in the panel.
class TestIssues : public QObject {
    Q_OBJECT

private slots:
    void theButtonInTheStatusTakesTheSuggestion();
    void theButtonOfAnIssueWithoutSuggestionOpensTheEditor();
    void theStatusKeepsItsWidth();
    void theStripTellsOfTheCurrentRow();
    void theStripFixesAndExcludesTheCurrentRow();
    void theStripNamesPossibleDuplicates();
    void theStripListsEveryRequestOfARow();
    void thePanesStayAsTheyWereLeft();
    void thePanelHasTwoGroups();
    void thePanelWorksByKeyboard();
    void theFilterSaysWhatIsShown();
    void theReasonIsTheDescriptionOfTheCell();
    void f6GoesThroughAllPanes();
};

namespace {

const QString fiveRows = u"bob@example,com\nann@example.com\n#REF!\nlinkedin.com/in/ann/\ntom@gmial.com"_s;

struct Fixture : WindowFixture {
    explicit Fixture(const QString &list = fiveRows)
    {
        paste(list);
        page().findings().refresh();
        table().goTo(0, Column::Identifier);
    }

    [[nodiscard]] ListPage &page() const { return controller->window().listPage(); }
    [[nodiscard]] EntryTable &table() const { return page().table(); }
    [[nodiscard]] EntryTableModel &model() const { return controller->model(); }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QString input(quint32 entry) const
    {
        return QString::fromUtf8(model().entries().at(entry).input);
    }
    void clickButtonOf(int row) const
    {
        const QModelIndex index = model().index(row, int(Column::Status));
        const QRect button = StatusDelegate::buttonRect(index, table().visualRect(index),
                                                        table().fontMetrics(), table().layoutDirection());
        QVERIFY(button.isValid());
        QVERIFY(table().visualRect(index).contains(button));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, button.center());
    }
};

} // namespace

void TestIssues::theButtonInTheStatusTakesTheSuggestion()
{
    const Fixture f;
    f.clickButtonOf(0);
    QCOMPARE(f.input(0), u"bob@example.com"_s);
    QCOMPARE(f.model().undoStack()->count(), 2);
    f.clickButtonOf(4);
    QCOMPARE(f.input(4), u"tom@gmail.com"_s);
    const QModelIndex ready = f.model().index(1, int(Column::Status));
    QCOMPARE(StatusDelegate::actionOf(ready), StatusDelegate::Action::None);
}

void TestIssues::theButtonOfAnIssueWithoutSuggestionOpensTheEditor()
{
    const Fixture f;
    f.clickButtonOf(2);
    QCOMPARE(f.table().currentIndex(), f.model().index(2, int(Column::Identifier)));
    auto *editor = qobject_cast<QLineEdit *>(f.table().indexWidget(f.table().currentIndex()));
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TestIssues::theStatusKeepsItsWidth()
{
    const Fixture f;
    f.controller->window().resize(900, 600);
    QTRY_VERIFY(f.page().findings().isCollapsed());
    QVERIFY(f.table().columnWidth(int(Column::Status)) >= 180);
    f.controller->window().resize(760, 600); // little more than its buttons need
    QTRY_VERIFY(f.table().width() < 700);
    QVERIFY(f.table().columnWidth(int(Column::Status)) >= 180);
    for (int row = 0; row < f.model().rowCount(); ++row) {
        const QModelIndex index = f.model().index(row, int(Column::Status));
        QVERIFY(f.table().visualRect(index).contains(StatusDelegate::buttonRect(
                    index, f.table().visualRect(index), f.table().fontMetrics(), Qt::LeftToRight))
                || StatusDelegate::actionOf(index) == StatusDelegate::Action::None);
    }
}

void TestIssues::theStripTellsOfTheCurrentRow()
{
    const Fixture f;
    QTRY_COMPARE(f.text(u"detailsTitle"_s), describe(Issue::EmailBadDomain).title);
    QCOMPARE(f.text(u"detailsHint"_s), describe(Issue::EmailBadDomain).hint);
    QVERIFY(f.text(u"detailsRow"_s).contains(u'1'));
    QVERIFY(f.page().details().accessibleDescription().contains(u"bob@example,com"_s));
    f.table().goTo(1, Column::Name);
    QTRY_COMPARE(f.text(u"detailsTitle"_s), statusLabel(EntryStatus::Valid));
    QVERIFY(!f.isShown(u"detailsFixButton"_s));
    QVERIFY(f.page().details().accessibleDescription().contains(u"ann@example.com"_s));
    f.model().setData(f.model().index(1, int(Column::Identifier)), u"ann@example,com"_s, Qt::EditRole);
    QTRY_COMPARE(f.text(u"detailsTitle"_s), describe(Issue::EmailBadDomain).title);
}

void TestIssues::theStripFixesAndExcludesTheCurrentRow()
{
    const Fixture f;
    QTRY_VERIFY(f.isShown(u"detailsFixButton"_s));
    QVERIFY(f.text(u"detailsTitle"_s).size() > 1);
    QVERIFY(f.find<QPushButton>(u"detailsFixButton"_s)->text().contains(u"bob@example.com"_s));
    f.click(u"detailsFixButton"_s);
    QCOMPARE(f.input(0), u"bob@example.com"_s);
    f.table().goTo(2, Column::Identifier);
    QTRY_COMPARE(f.text(u"detailsTitle"_s), f.model().index(2, int(Column::Status)).data().toString());
    f.click(u"detailsExcludeButton"_s);
    QCOMPARE(f.count(EntryStatus::Excluded), 1U);
    QTRY_VERIFY(!f.isShown(u"detailsFixButton"_s));
    f.click(u"detailsExcludeButton"_s);
    QCOMPARE(f.count(EntryStatus::Excluded), 0U);
    QTRY_VERIFY(f.isShown(u"detailsFixButton"_s));
    f.click(u"detailsFixButton"_s); // edits
    QVERIFY(f.table().indexWidget(f.model().index(2, int(Column::Identifier))) != nullptr);
}

void TestIssues::theStripNamesPossibleDuplicates()
{
    const Fixture f(u"bob@example.com\nann@example.com\nbob+a@example.com"_s);
    f.table().goTo(2, Column::Identifier);
    QTRY_VERIFY(f.page().details().accessibleDescription().contains(
        possibleDuplicatesFact(std::array<quint32, 1>{0}).value));
}

void TestIssues::theStripListsEveryRequestOfARow()
{
    Fixture f(u"ann@example.com\nbob@example.com"_s);
    f.service.addFault({u"400"_s, 0, 0, 1});
    f.upload();
    QTRY_COMPARE(f.count(EntryStatus::Confirmed), 2U);
    f.table().goTo(1, Column::Identifier);
    const auto said = [&f] { return f.page().details().accessibleDescription(); };
    QTRY_VERIFY(said().contains(u"HTTP 400"_s));
    QVERIFY(said().contains(u"bob@example.com"_s));
    f.model().bulkEdits().remove({0}); // another identifier is at the place of the first now
    QTRY_VERIFY(!said().contains(u"HTTP 400"_s));
}

void TestIssues::thePanesStayAsTheyWereLeft()
{
    Fixture f;
    QVERIFY(!f.page().details().isCollapsed());
    QVERIFY(!f.page().findings().isCollapsed());
    f.click(u"detailsToggle"_s);
    f.click(u"collapsePanelButton"_s);
    QVERIFY(!f.isShown(u"detailsScroll"_s) && !f.isShown(u"findingsView"_s));
    QVERIFY(f.isShown(u"findingsRail"_s));
    f.model().bulkEdits().clear();
    f.model().undoStack()->setClean();
    f.controller->window().close();
    f.restart();
    QVERIFY(f.page().details().isCollapsed());
    QVERIFY(f.page().findings().isCollapsed());
    f.paste(fiveRows);
    f.click(u"expandPanelButton"_s);
    QVERIFY(f.isShown(u"findingsView"_s));
}

void TestIssues::thePanelHasTwoGroups()
{
    const Fixture f;
    auto *issues = f.find<QTableView>(u"findingsView"_s);
    auto *changes = f.find<QTableView>(u"changesView"_s);
    const QAbstractItemModelTester tester(changes->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(issues->model()->rowCount(), 3);
    QCOMPARE(changes->model()->rowCount(), 1);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), describe(Note::LinkShortened).title);
    QVERIFY(!f.isShown(u"noIssues"_s));
    f.model().bulkEdits().remove({0, 2, 4});
    f.page().findings().refresh();
    QVERIFY(f.isShown(u"noIssues"_s));
    QVERIFY(!f.isShown(u"findingsView"_s) && f.isShown(u"changesView"_s));
}

void TestIssues::thePanelWorksByKeyboard()
{
    const Fixture f;
    auto *issues = f.find<QTableView>(u"findingsView"_s);
    auto *changes = f.find<QTableView>(u"changesView"_s);
    issues->setFocus();
    QTest::keyClick(issues, Qt::Key_Home);
    QVERIFY(f.page().findings().chosen().has_value());
    QVERIFY(f.isShown(u"findingHint"_s));
    QCOMPARE(f.text(u"findingHint"_s), describe(*f.page().findings().chosen()).hint);
    QTest::keyClick(issues, Qt::Key_Tab);
    auto *pressed = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(pressed != nullptr && issues->isAncestorOf(pressed));
    issues->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), changes);
    QCOMPARE(f.page().findings().chosen(),
             (Finding{.status = EntryStatus::Valid, .note = Note::LinkShortened}));
    QVERIFY(!issues->currentIndex().isValid());
    QTest::keyClick(changes, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), issues);
    QTest::keyClick(issues, Qt::Key_Escape);
    QVERIFY(!f.page().findings().chosen().has_value());
    QCOMPARE(f.model().rowCount(), 5);
}

void TestIssues::theFilterSaysWhatIsShown()
{
    const Fixture f;
    auto *all = f.find<QPushButton>(u"chipAll"_s);
    QVERIFY(!f.isShown(u"filterLine"_s) && all->isChecked());
    f.page().findings().choose(Finding{.status = EntryStatus::Valid, .note = Note::LinkShortened});
    QVERIFY(f.isShown(u"filterLine"_s) && !all->isChecked());
    QVERIFY(f.text(u"filterLabel"_s).contains(describe(Note::LinkShortened).title));
    QVERIFY(f.text(u"filterLabel"_s).contains(u'1') && f.text(u"filterLabel"_s).contains(u'5'));
    f.click(u"clearFilterButton"_s);
    QVERIFY(!f.isShown(u"filterLine"_s) && all->isChecked());
    QCOMPARE(f.model().rowCount(), 5);
    f.find<QLineEdit>(u"searchEdit"_s)->setText(u"ann"_s);
    QTRY_VERIFY(f.isShown(u"filterLine"_s));
    QVERIFY(f.text(u"filterLabel"_s).contains(u"ann"_s) && f.text(u"filterLabel"_s).contains(u'2'));
    f.click(u"chipAll"_s);
    QVERIFY(!f.isShown(u"filterLine"_s));
    QCOMPARE(f.model().rowCount(), 5);
}

void TestIssues::theReasonIsTheDescriptionOfTheCell()
{
    const Fixture f;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&f.table());
    QVERIFY(spoken != nullptr && spoken->tableInterface() != nullptr);
    const QAccessibleInterface *cell = spoken->tableInterface()->cellAt(0, int(Column::Identifier));
    QVERIFY(cell != nullptr);
    const QString reason =
        f.model().index(0, int(Column::Identifier)).data(EntryTableModel::ReasonRole).toString();
    QCOMPARE(cell->text(QAccessible::Description), reason);
}

void TestIssues::f6GoesThroughAllPanes()
{
    const Fixture f;
    QTRY_VERIFY(f.isShown(u"detailsFixButton"_s));
    const auto isIn = [](QWidget &pane) {
        return pane.isAncestorOf(QApplication::focusWidget()) || &pane == QApplication::focusWidget();
    };
    f.key(Qt::Key_F6);
    QVERIFY(isIn(f.page().details()));
    f.key(Qt::Key_F6);
    QVERIFY(isIn(f.page().findings()));
    f.key(Qt::Key_F6, Qt::ShiftModifier);
    f.key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(f.table()));
    f.key(Qt::Key_F6, Qt::ShiftModifier);
    f.key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"chipAll"_s);
}

QTEST_MAIN(TestIssues)

#include "tst_issues.moc"
