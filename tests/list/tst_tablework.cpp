// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "list/listfixture.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 many = 30'000;
constexpr Finding typo{.status = EntryStatus::Valid, .note = Note::ProbableTypo};

/// Two of each: person0@gmial.com, person0@gmial.com, person1@gmial.com and so on.
EntryStore pairs()
{
    EntryStore store;
    for (quint32 i = 0; i < many; ++i)
        store.append(makeEntry(
            {.input = "person" + std::to_string(i / 2) + "@gmial.com", .name = {}, .type = {}, .origin = {}},
            {}));
    return store;
}

/// Whether the list has the marks and counts that marking all of it would give.
bool hasExactMarks(const EntryTableModel &model)
{
    EntryStore anew = model.entries().snapshot();
    return markDuplicates(anew) == 0 && model.counts() == anew.counts();
}

struct LongModel : CheckedModel {
    LongModel() { list().setEntries(pairs()); }

    /// Does it and waits until all that follows has happened.
    template <typename Act>
    void after(const Act &act)
    {
        act();
        QTRY_VERIFY(!backgroundEdit().isActive() && !list().isUpdatingDuplicates() && !view().isFiltering());
    }
};

} // namespace

class TestTableWork : public QObject {
    Q_OBJECT

private slots:
    void manyRowsAreMarkedAMomentLater();
    void marksFollowWhatComesAndGoes();
    void aListThatBecomesShortKeepsItsRows();
    void whoNeedsExactMarksGetsThem_data();
    void whoNeedsExactMarksGetsThem();
    void manyFixesAreMadeMeanwhile();
    void nothingElseChangesMeanwhile();
    void aLongPasteIsReadMeanwhile();
    void whatIsCancelledLeavesTheListAsItWas_data();
    void whatIsCancelledLeavesTheListAsItWas();
    void numbersOfOtherTypesStandBehindTheirRows();
    void aModelMayGoWhileItWorks();
};

void TestTableWork::manyRowsAreMarkedAMomentLater()
{
    LongModel model;
    model.remove({{0, 9'998}});
    QVERIFY(model.list().isUpdatingDuplicates());
    QCOMPARE(model.counts().total(), many - 9'999);
    QTRY_VERIFY(!model.list().isUpdatingDuplicates());
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QVERIFY(hasExactMarks(model));
    model.list().undo();
    QVERIFY(model.edit(10'001, Column::Identifier, u"other@x.com"_s)); // while marks are still to come
    QVERIFY(model.edit(10'000, Column::Name, u"Ann"_s));
    QTRY_VERIFY(!model.list().isUpdatingDuplicates());
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.status(9'999), EntryStatus::Duplicate);
    QCOMPARE(model.status(10'001), EntryStatus::Valid);
    model.after([&] { model.exclude({{0, 9'998}}); });
    QCOMPARE(model.status(9'999), EntryStatus::Valid);
    QVERIFY(hasExactMarks(model));
}

void TestTableWork::marksFollowWhatComesAndGoes()
{
    LongModel model;
    model.after([&] { model.remove({{0, 0}, {2, 2}, {4, 4}, {100, 2'100}}); });
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.status(0), EntryStatus::Valid); // its first has gone
    // All that the table says can be asked for at any moment.
    model.list().undo();
    for (int row = 0; row < model.rowCount(); ++row)
        static_cast<void>(model.cell(row, Column::Status).data(EntryTableModel::ReasonRole));
    model.after([&] { model.list().redo(); });
    QVERIFY(hasExactMarks(model));
    for (int steps = model.undoStack()->index(); steps > 0; --steps)
        model.after([&] { model.list().undo(); });
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.counts()[EntryStatus::Duplicate], many / 2);
    model.after([&] { model.bulkEdits().removeDuplicates(); });
    QCOMPARE(model.counts()[EntryStatus::Valid], many / 2);
    QCOMPARE(model.counts().total(), many / 2);
}

void TestTableWork::aListThatBecomesShortKeepsItsRows()
{
    LongModel model;
    model.exclude({{0, 998}});
    QVERIFY(model.list().isUpdatingDuplicates());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // marks of the long list are on their way
    model.after([&] { model.remove({{0, int(many) - 5'001}}); });
    QCOMPARE(model.entries().size(), 5'000U);
    QCOMPARE(model.rowCount(), 5'000);
    QVERIFY(hasExactMarks(model));
}

void TestTableWork::whoNeedsExactMarksGetsThem_data()
{
    QTest::addColumn<int>("who");
    QTest::newRow("what is sent") << 0;
    QTest::newRow("removing duplicates") << 1;
    QTest::newRow("rows that are added") << 2;
    QTest::newRow("a lock") << 3;
}

void TestTableWork::whoNeedsExactMarksGetsThem()
{
    QFETCH(int, who);
    LongModel model;
    model.remove({{0, 9'998}}); // the first of the last pair of them, and not the second
    QCOMPARE(model.status(0), EntryStatus::Duplicate);
    switch (who) {
    case 0:
        model.list().updateDuplicates();
        break;
    case 1:
        model.bulkEdits().removeDuplicates();
        break;
    case 2:
        model.appendSession().begin();
        model.appendSession().end({});
        break;
    case 3:
        model.list().setLocked(true);
        break;
    }
    model.list().updateDuplicates();
    QVERIFY(!model.list().isUpdatingDuplicates());
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.text(0, Column::Identifier), u"person4999@gmial.com"_s);
}

void TestTableWork::manyFixesAreMadeMeanwhile()
{
    LongModel model;
    QSignalSpy working(&model.backgroundEdit(), &BackgroundEdit::activeChanged);
    model.list().updateDuplicates();
    model.bulkEdits().fixAll(typo);
    QVERIFY(model.backgroundEdit().isActive());
    QCOMPARE(model.backgroundEdit().total(), many);
    QCOMPARE(model.undoStack()->count(), 0);
    QTRY_VERIFY(!model.backgroundEdit().isActive());
    QCOMPARE(working.size(), 2);
    QCOMPARE(model.text(0, Column::Identifier), u"person0@gmail.com"_s);
    QTRY_VERIFY(!model.list().isUpdatingDuplicates());
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.undoStack()->count(), 1);
    model.after([&] { model.list().undo(); });
    QCOMPARE(model.text(0, Column::Identifier), u"person0@gmial.com"_s);
}

void TestTableWork::nothingElseChangesMeanwhile()
{
    LongModel model;
    QVERIFY(model.edit(0, Column::Name, u"Ann"_s));
    model.bulkEdits().fixAll(typo);
    QVERIFY(!model.list().isChangeable());
    QVERIFY(!model.edit(0, Column::Name, u"Bob"_s));
    model.list().undo();
    model.remove({{0, 1}});
    model.bulkEdits().fixAll(typo);
    model.appendSession().begin();
    QVERIFY(!model.appendSession().isActive());
    model.sort(int(Column::Identifier), Qt::DescendingOrder); // looking is another thing
    QTRY_VERIFY(!model.backgroundEdit().isActive() && !model.view().isFiltering());
    QVERIFY(model.list().isChangeable());
    QCOMPARE(model.entries().size(), many);
    QCOMPARE(QString::fromStdString(model.entries().entry(0).name), u"Ann"_s);
    QCOMPARE(model.undoStack()->count(), 2);
}

void TestTableWork::aLongPasteIsReadMeanwhile()
{
    constexpr int behind = 10; // the end
    LongModel model;
    model.sort(int(Column::Identifier), Qt::DescendingOrder);
    QTRY_VERIFY(!model.view().isFiltering());
    const int first = model.rowCount() - behind;
    const quint32 firstEntry = model.entryAt(first);
    int pasted = 0;
    model.cellEdits().pasteLong(
        {first, int(Column::Name)},
        [] {
            CellGrid grid(2 * behind, {u"Ann"_s});
            grid.back() = {u" "_s};
            return grid;
        },
        [&](int rows) { pasted = rows; });
    QVERIFY(model.backgroundEdit().isActive());
    QVERIFY(!model.list().isChangeable());
    QTRY_COMPARE(pasted, 2 * behind);
    QCOMPARE(model.undoStack()->count(), 1);
    QCOMPARE(model.entries().size(), many + behind - 1);
    QCOMPARE(model.entries().entry(firstEntry).name, "Ann");
    QCOMPARE(model.entries().entry(many).name, "Ann");
    QCOMPARE(model.entries().sources().at(model.entries().entry(many).origin.source).file,
             u"Pasted into the table"_s);
    model.after([&] { model.list().undo(); });
    QCOMPARE(model.entries().size(), many);
    QCOMPARE(model.entries().entry(firstEntry).name, "");
}

void TestTableWork::whatIsCancelledLeavesTheListAsItWas_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("by the person") << 0;
    QTest::newRow("by a lock") << 1;
    QTest::newRow("by another list") << 2;
}

void TestTableWork::whatIsCancelledLeavesTheListAsItWas()
{
    QFETCH(int, how);
    LongModel model;
    QSignalSpy working(&model.backgroundEdit(), &BackgroundEdit::activeChanged);
    model.bulkEdits().fixAll(typo);
    switch (how) {
    case 0:
        model.backgroundEdit().cancel();
        break;
    case 1:
        model.list().setLocked(true);
        break;
    case 2:
        model.list().setEntries(pairs());
        break;
    }
    QVERIFY(!model.backgroundEdit().isActive());
    QCOMPARE(working.size(), 2);
    LongModel later; // what the canceled work still had to say would be there before this is done
    later.after([&] { later.bulkEdits().fixAll(typo); });
    QCOMPARE(model.undoStack()->count(), 0);
    QCOMPARE(model.text(0, Column::Identifier), u"person0@gmial.com"_s);
    QVERIFY(hasExactMarks(model));
}

void TestTableWork::numbersOfOtherTypesStandBehindTheirRows()
{
    EntryStore store;
    for (quint32 i = 0; i < many; ++i)
        store.append(makeEntry(
            {.input = "+1415555" + std::to_string(1000 + i % 9000), .name = {}, .type = {}, .origin = {}},
            {}));
    LongModel model;
    model.list().setEntries(std::move(store));
    model.after([&] {
        model.bulkEdits().fanOut(model.entriesIn({{0, int(many) - 1}}),
                                 std::vector{IdentifierType::Sms, IdentifierType::WhatsApp});
    });
    QCOMPARE(model.entries().size(), many + 2 * 9'000);
    QCOMPARE(model.entries().at(1).type, IdentifierType::Sms);
    QCOMPARE(model.entries().at(2).type, IdentifierType::WhatsApp);
    QCOMPARE(model.entries().at(3).identifier, "+14155551001");
    QVERIFY(hasExactMarks(model));
    model.after([&] { model.list().undo(); });
    QCOMPARE(model.entries().size(), many);
}

void TestTableWork::aModelMayGoWhileItWorks()
{
    for (int i = 0; i < 3; ++i) {
        LongModel model;
        model.remove({{0, 9'999}});
        if (i > 0)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // the marking begins
        if (i > 1)
            model.bulkEdits().fixAll(typo);
    }
}

QTEST_GUILESS_MAIN(TestTableWork)
#include "tst_tablework.moc"
