// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/listfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestTableDelivery : public QObject {
    Q_OBJECT

private slots:
    void anUploadTakesWhatIsReady();
    void givingUpMakesItReadyAgain();
    void outcomesReachOnlyWhatIsUnderWay();
    void tellsOncePerOutcome();
    void tellsOnlyOfRowsThatAreShown();
    void theServicesWordsAreTheReason();
    void factsForgetTheUndoHistory();
    void lockedNothingChanges();
    void lockingForgetsTheUndoHistory();
    void aListWithOutcomesIsTakenAsItStands();
};

void TestTableDelivery::anUploadTakesWhatIsReady()
{
    CheckedModel model({"a@x.com", "n/a", "a@x.com", "b@x.com", "c@x.com"});
    model.exclude({{3, 3}});
    QSignalSpy counts(&model.list(), &EntryList::countsChanged);
    model.list().markPending(true);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(model.counts()[EntryStatus::Pending], 2U);
    QCOMPARE(model.status(1), EntryStatus::Invalid);
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
    QCOMPARE(model.status(3), EntryStatus::Excluded);
    QCOMPARE(model.counts(), model.entries().counts());
    model.list().applyDelivery(0, 0, EntryStatus::Unknown, {});
    model.list().markPending(true);
    QCOMPARE(model.status(0), EntryStatus::Pending);
}

void TestTableDelivery::givingUpMakesItReadyAgain()
{
    CheckedModel model({"a@x.com", "b@x.com", "c@x.com"});
    model.list().markPending(true);
    model.list().applyDelivery(0, 0, EntryStatus::Confirmed, {});
    model.list().applyDelivery(1, 1, EntryStatus::Unknown, {});
    model.list().markPending(false);
    QCOMPARE(model.status(0), EntryStatus::Confirmed);
    QCOMPARE(model.status(1), EntryStatus::Unknown);
    QCOMPARE(model.status(2), EntryStatus::Valid);
    QCOMPARE(model.counts(), model.entries().counts());
}

void TestTableDelivery::outcomesReachOnlyWhatIsUnderWay()
{
    CheckedModel model({"a@x.com", "n/a", "b@x.com", "a@x.com"});
    model.list().markPending(true);
    model.list().applyDelivery(0, 1000, EntryStatus::Confirmed, {});
    QCOMPARE(model.counts()[EntryStatus::Confirmed], 2U);
    QCOMPARE(model.status(1), EntryStatus::Invalid);
    QCOMPARE(model.status(3), EntryStatus::Duplicate);
    model.list().applyDelivery(0, 3, EntryStatus::Rejected, {});
    QCOMPARE(model.counts()[EntryStatus::Rejected], 0U);
}

void TestTableDelivery::tellsOncePerOutcome()
{
    CheckedModel model({"a@x.com", "b@x.com", "c@x.com", "d@x.com"});
    model.list().markPending(true);
    QSignalSpy counts(&model.list(), &EntryList::countsChanged);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    model.list().applyDelivery(1, 2, EntryStatus::Confirmed, {});
    QCOMPARE(counts.size(), 1);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(data[0][1].toModelIndex(), model.index(2, 3));
    model.list().applyDelivery(1, 2, EntryStatus::Confirmed, {});
    QCOMPARE(counts.size(), 1);
    QCOMPARE(data.size(), 1);
}

void TestTableDelivery::tellsOnlyOfRowsThatAreShown()
{
    CheckedModel model({"a@x.com", "b@x.com", "c@x.com", "d@x.com"});
    model.list().markPending(true);
    model.view().setFilter({}, u"d@"_s);
    QSignalSpy counts(&model.list(), &EntryList::countsChanged);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    model.list().applyDelivery(0, 1, EntryStatus::Confirmed, {});
    QCOMPARE(data.size(), 0);
    QCOMPARE(counts.size(), 1);
    model.list().applyDelivery(2, 3, EntryStatus::Confirmed, {});
    QCOMPARE(data.size(), 1);
    QCOMPARE(data[0][0].toModelIndex(), model.index(0, 0));
}

void TestTableDelivery::theServicesWordsAreTheReason()
{
    CheckedModel model({"a@x.com"});
    model.list().markPending(true);
    model.list().applyDelivery(0, 0, EntryStatus::Rejected, u"address is röle based"_s);
    QVERIFY(model.cell(0, {}).data(EntryTableModel::ReasonRole).toString().contains(u"röle based"_s));
    // Taken in for another try, it no longer carries them.
    model.exclude({{0, 0}});
    model.exclude({{0, 0}}, false);
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.entries().entry(0).detail, std::string());
    model.undoStack()->undo();
    model.undoStack()->undo();
    QCOMPARE(model.status(0), EntryStatus::Rejected);
    QCOMPARE(model.entries().entry(0).detail, u"address is röle based"_s.toStdString());
}

void TestTableDelivery::factsForgetTheUndoHistory()
{
    CheckedModel model({"a@x.com"});
    model.edit(0, Column::Name, u"Ann"_s);
    model.list().applyDelivery(0, 0, EntryStatus::Confirmed, {});
    QVERIFY(model.undoStack()->canUndo());
    model.list().markPending(true);
    QVERIFY(!model.undoStack()->canUndo());
}

void TestTableDelivery::lockedNothingChanges()
{
    CheckedModel model({"a@x.com", "b@x.com"});
    model.list().setLocked(true);
    QVERIFY(!model.flags(model.cell(0, Column::Identifier)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.edit(0, Column::Identifier, u"c@x.com"_s));
    model.cellEdits().insertBlank(0, 1);
    model.remove({{0, 0}});
    model.exclude({{0, 0}});
    model.paste(model.cell(0, Column::Name), std::vector<std::vector<QString>>{{u"Ann"_s}});
    model.bulkEdits().append(storeOf({"c@x.com"}), [] { return u"Open"_s; });
    model.bulkEdits().clear();
    QCOMPARE(model.inputsInList(), (QStringList{u"a@x.com"_s, u"b@x.com"_s}));
    QCOMPARE(model.counts()[EntryStatus::Valid], 2U);
    QCOMPARE(model.undoStack()->count(), 0);
    model.view().setFilter({}, u"b@"_s);
    QCOMPARE(model.rowCount(), 1);
    model.list().setLocked(false);
    QVERIFY(model.edit(0, Column::Identifier, u"c@x.com"_s));
}

void TestTableDelivery::lockingForgetsTheUndoHistory()
{
    CheckedModel model({"a@x.com"});
    QSignalSpy locked(&model.list(), &EntryList::lockedChanged);
    model.remove({{0, 0}});
    model.undoStack()->undo();
    model.list().setLocked(true);
    model.list().setLocked(true);
    QCOMPARE(locked.size(), 1);
    QCOMPARE(locked[0][0].toBool(), true);
    QVERIFY(!model.undoStack()->canUndo());
    QVERIFY(!model.undoStack()->canRedo());
    model.list().setLocked(false);
    QVERIFY(!model.list().isLocked());
    QCOMPARE(locked.size(), 2);
}

void TestTableDelivery::aListWithOutcomesIsTakenAsItStands()
{
    EntryStore store = storeOf({"a@x.com", "a@x.com"});
    store.setStatus(0, EntryStatus::Rejected, "no");
    CheckedModel model;
    model.list().setEntries(std::move(store));
    // Ready, it would go into a job that never had it.
    QCOMPARE(model.status(1), EntryStatus::Duplicate);
    QCOMPARE(model.counts()[EntryStatus::Rejected], 1U);
}

QTEST_APPLESS_MAIN(TestTableDelivery)
#include "tst_tabledelivery.moc"
