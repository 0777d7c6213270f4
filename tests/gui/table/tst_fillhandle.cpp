// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "gui/windowfixture.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// Cells are filled by dragging the square at the corner of the selection.
class TestFillHandle : public QObject {
    Q_OBJECT

private slots:
    void repeatsABlockDownward();
    void copiesNumbersAndCountsNothingUp();
    void fillsUpwardAndBeside();
    void escapeLeavesAllAsItWas();
    void isGoneWhereNothingCanBeFilled();
};

namespace {

struct Fixture : WindowFixture {
    Fixture()
    {
        paste(u"ann@example.com\nbob@example.com\n+14155550123\ndora@example.com\neve@example.com"_s);
    }

    [[nodiscard]] EntryTable &table() const { return controller->window().listPage().table(); }
    [[nodiscard]] EntryTableModel &model() const { return controller->model(); }
    [[nodiscard]] QStringList inputs() const { return texts(&EntryStore::View::input); }
    [[nodiscard]] QStringList names() const { return texts(&EntryStore::View::name); }
    void select(int top, Column left, int bottom, Column right) const
    {
        table().goTo(top, left);
        table().selectionModel()->select({model().index(top, int(left)), model().index(bottom, int(right))},
                                         QItemSelectionModel::ClearAndSelect);
    }
    void name(int row, const QString &text) const
    {
        QVERIFY(model().setData(model().index(row, int(Column::Name)), text, Qt::EditRole));
    }
    void press() const
    {
        QVERIFY(!table().fillHandle().isEmpty());
        QTest::mousePress(table().viewport(), Qt::LeftButton, {}, table().fillHandle().center());
    }
    void dragTo(int row, Column column) const
    {
        const QPoint place = table().visualRect(model().index(row, int(column))).center();
        QTest::mouseMove(table().viewport(), place);
        QTest::mouseRelease(table().viewport(), Qt::LeftButton, {}, place);
    }

private:
    [[nodiscard]] QStringList texts(std::string_view EntryStore::View::*text) const
    {
        QStringList all;
        for (quint32 i = 0; i < model().entries().size(); ++i)
            all << QString::fromUtf8((model().entries().at(i).*text).data(),
                                     qsizetype((model().entries().at(i).*text).size()));
        return all;
    }
};

} // namespace

void TestFillHandle::repeatsABlockDownward()
{
    const Fixture f;
    f.name(0, u"A"_s);
    f.name(1, u"B"_s);
    f.select(0, Column::Name, 1, Column::Name);
    const int steps = f.model().undoStack()->count();
    f.press();
    f.dragTo(4, Column::Name);
    QCOMPARE(f.names(), QStringList({u"A"_s, u"B"_s, u"A"_s, u"B"_s, u"A"_s}));
    QCOMPARE(f.model().undoStack()->count(), steps + 1);
    QCOMPARE(f.table().selectedRows().front().last, 4);
    QVERIFY(f.inputs().contains(u"eve@example.com"_s));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.names(), QStringList({u"A"_s, u"B"_s, {}, {}, {}}));
}

void TestFillHandle::copiesNumbersAndCountsNothingUp()
{
    const Fixture f;
    f.select(2, Column::Identifier, 2, Column::Type);
    f.press();
    f.dragTo(4, Column::Identifier);
    QCOMPARE(f.inputs().mid(2), QStringList(3, u"+14155550123"_s));
    QCOMPARE(f.model().entries().at(4).type, IdentifierType::Phone);
}

void TestFillHandle::fillsUpwardAndBeside()
{
    const Fixture f;
    f.name(4, u"E"_s);
    f.select(4, Column::Name, 4, Column::Name);
    f.press();
    f.dragTo(2, Column::Name);
    QCOMPARE(f.names(), QStringList({{}, {}, u"E"_s, u"E"_s, u"E"_s}));
    f.select(0, Column::Identifier, 1, Column::Identifier);
    f.press();
    const QRect last = f.table().visualRect(f.model().index(1, int(Column::Name)));
    QTest::mouseMove(f.table().viewport(), last.center());
    QTest::mouseRelease(f.table().viewport(), Qt::LeftButton, {}, last.center());
    QCOMPARE(f.names().first(2), QStringList({u"ann@example.com"_s, u"bob@example.com"_s}));
    QCOMPARE(f.inputs().constFirst(), u"ann@example.com"_s);
}

void TestFillHandle::escapeLeavesAllAsItWas()
{
    const Fixture f;
    f.select(0, Column::Identifier, 0, Column::Identifier);
    const QStringList before = f.inputs();
    f.press();
    QTest::mouseMove(f.table().viewport(),
                     f.table().visualRect(f.model().index(3, int(Column::Identifier))).center());
    f.key(Qt::Key_Escape);
    f.dragTo(3, Column::Identifier);
    QCOMPARE(f.inputs(), before);
}

void TestFillHandle::isGoneWhereNothingCanBeFilled()
{
    const Fixture f;
    f.select(0, Column::Status, 0, Column::Status);
    QVERIFY(f.table().fillHandle().isEmpty());
    f.select(0, Column::Identifier, 0, Column::Name);
    QVERIFY(!f.table().fillHandle().isEmpty());
    f.model().list().setLocked(true);
    QVERIFY(f.table().fillHandle().isEmpty());
}

QTEST_MAIN(TestFillHandle)

#include "tst_fillhandle.moc"
