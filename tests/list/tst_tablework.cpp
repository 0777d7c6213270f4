// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "list/listfixture.h"

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

/// What marks the list has, and what they would be, were they made anew.
bool hasExactMarks(const EntryTableModel &model)
{
    EntryStore anew = model.entries().snapshot();
    return markDuplicates(anew) == 0 && model.counts() == anew.counts();
}

struct LongModel : CheckedModel {
    LongModel() { setEntries(pairs()); }

    /// Does it and waits until all that follows has happened.
    template <typename Act>
    void after(const Act &act)
    {
        act();
        QTRY_VERIFY(!isWorking() && !isMarking() && !isLooking());
    }
};

} // namespace

class TestTableWork : public QObject {
    Q_OBJECT

private slots:
    void manyRowsAreMarkedAMomentLater();
    void marksFollowWhatComesAndGoes();
    void whoNeedsExactMarksGetsThem_data();
    void whoNeedsExactMarksGetsThem();
    void manyFixesAreMadeMeanwhile();
    void nothingElseChangesMeanwhile();
    void whatIsCancelledLeavesTheListAsItWas_data();
    void whatIsCancelledLeavesTheListAsItWas();
    void numbersOfOtherTypesStandBehindTheirRows();
    void aModelMayGoWhileItWorks();
};

void TestTableWork::manyRowsAreMarkedAMomentLater()
{
    LongModel model;
    model.remove({{0, 9'998}});
    QVERIFY(model.isMarking());
    QCOMPARE(model.counts().total(), many - 9'999);
    QTRY_VERIFY(!model.isMarking());
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QVERIFY(hasExactMarks(model));
    model.undo();
    QVERIFY(model.edit(10'001, Column::Identifier, u"other@x.com"_s)); // while marks are still to come
    QVERIFY(model.edit(10'000, Column::Name, u"Ann"_s));
    QTRY_VERIFY(!model.isMarking());
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
    model.undo();
    for (int row = 0; row < model.rowCount(); ++row)
        static_cast<void>(model.cell(row, Column::Status).data(EntryTableModel::ReasonRole));
    model.after([&] { model.redo(); });
    QVERIFY(hasExactMarks(model));
    for (int steps = model.undoStack()->index(); steps > 0; --steps)
        model.after([&] { model.undo(); });
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.counts()[EntryStatus::Duplicate], many / 2);
    model.after([&] { model.removeDuplicates(); });
    QCOMPARE(model.counts()[EntryStatus::Valid], many / 2);
    QCOMPARE(model.counts().total(), many / 2);
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
        model.finishMarks();
        break;
    case 1:
        model.removeDuplicates();
        break;
    case 2:
        model.beginAppend();
        model.endAppend({});
        break;
    case 3:
        model.setLocked(true);
        break;
    }
    model.finishMarks();
    QVERIFY(!model.isMarking());
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.text(0, Column::Identifier), u"person4999@gmial.com"_s);
}

void TestTableWork::manyFixesAreMadeMeanwhile()
{
    LongModel model;
    QSignalSpy working(&model, &EntryTableModel::workingChanged);
    model.finishMarks();
    model.fixAll(typo);
    QVERIFY(model.isWorking());
    QCOMPARE(model.workToDo(), many);
    QCOMPARE(model.undoStack()->count(), 0);
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(working.size(), 2);
    QCOMPARE(model.text(0, Column::Identifier), u"person0@gmail.com"_s);
    QTRY_VERIFY(!model.isMarking());
    QVERIFY(hasExactMarks(model));
    QCOMPARE(model.undoStack()->count(), 1);
    model.after([&] { model.undo(); });
    QCOMPARE(model.text(0, Column::Identifier), u"person0@gmial.com"_s);
}

void TestTableWork::nothingElseChangesMeanwhile()
{
    LongModel model;
    QVERIFY(model.edit(0, Column::Name, u"Ann"_s));
    model.fixAll(typo);
    QVERIFY(!model.isChangeable());
    QVERIFY(!model.edit(0, Column::Name, u"Bob"_s));
    model.undo();
    model.remove({{0, 1}});
    model.fixAll(typo);
    model.beginAppend();
    QVERIFY(!model.isAppending());
    model.sort(int(Column::Identifier), Qt::DescendingOrder); // looking is another thing
    QTRY_VERIFY(!model.isWorking() && !model.isLooking());
    QVERIFY(model.isChangeable());
    QCOMPARE(model.entries().size(), many);
    QCOMPARE(QString::fromStdString(model.entries().entry(0).name), u"Ann"_s);
    QCOMPARE(model.undoStack()->count(), 2);
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
    QSignalSpy working(&model, &EntryTableModel::workingChanged);
    model.fixAll(typo);
    switch (how) {
    case 0:
        model.cancelWork();
        break;
    case 1:
        model.setLocked(true);
        break;
    case 2:
        model.setEntries(pairs());
        break;
    }
    QVERIFY(!model.isWorking());
    QCOMPARE(working.size(), 2);
    QTest::qWait(200); // for what would come all the same
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
    model.setEntries(std::move(store));
    model.after([&] {
        model.fanOut(std::vector<EntryTableModel::RowRange>{{0, int(many) - 1}},
                     std::vector{IdentifierType::Sms, IdentifierType::WhatsApp});
    });
    QCOMPARE(model.entries().size(), many + 2 * 9'000);
    QCOMPARE(model.entries().at(1).type, IdentifierType::Sms);
    QCOMPARE(model.entries().at(2).type, IdentifierType::WhatsApp);
    QCOMPARE(model.entries().at(3).identifier, "+14155551001");
    QVERIFY(hasExactMarks(model));
    model.after([&] { model.undo(); });
    QCOMPARE(model.entries().size(), many);
}

void TestTableWork::aModelMayGoWhileItWorks()
{
    for (int i = 0; i < 3; ++i) {
        LongModel model;
        model.remove({{0, 9'999}});
        if (i > 0)
            QCoreApplication::sendPostedEvents(&model, QEvent::MetaCall); // the marking begins
        if (i > 1)
            model.fixAll(typo);
    }
}

QTEST_GUILESS_MAIN(TestTableWork)
#include "tst_tablework.moc"
