// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "list/listfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestTableAppend : public QObject {
    Q_OBJECT

private slots:
    void showsEachPieceAtOnceAndMakesOneStepOfAll();
    void cancellingLeavesWhatWasThere();
    void nothingCanBeChangedMeanwhile();
    void obeysTheFilterAtOnceAndTheOrderAtTheEnd();
    void anEntryOnTheListAlreadyOutranksEarlierPieces();
    void aLaterPieceLendsItsName();
    void aNewListOrALockEndsIt();
    void theHashOfASourceMayComeLater();
};

void TestTableAppend::showsEachPieceAtOnceAndMakesOneStepOfAll()
{
    CheckedModel model({"a@x.com"});
    model.beginAppend();
    model.appendChunk(storeOf({"a@x.com", "b@x.com"}));
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"a@x.com"_s, u"b@x.com"_s}));
    QCOMPARE(model.status(1), EntryStatus::Duplicate);
    QCOMPARE(model.counts()[EntryStatus::Duplicate], 1U);
    model.appendChunk(storeOf({"b@x.com", "n/a"}));
    QCOMPARE(model.appendedCount(), 4U);
    QCOMPARE(model.undoStack()->count(), 0);
    model.endAppend(u"Add more.csv"_s);
    QCOMPARE(model.undoStack()->undoText(), u"Add more.csv"_s);
    const StatusCounts counts = model.counts();
    QCOMPARE(counts, model.entries().counts());
    QCOMPARE(counts[EntryStatus::Duplicate], 2U);
    model.undo();
    QCOMPARE(model.inputs(), QStringList{u"a@x.com"_s});
    model.redo();
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.counts(), counts);
}

void TestTableAppend::cancellingLeavesWhatWasThere()
{
    CheckedModel model({"a@x.com", "b@x.com"});
    model.remove({{0, 0}});
    model.beginAppend();
    model.expectAppended(2, DuplicateMarker(2));
    model.appendChunk(storeOf({"b@x.com", "c@x.com"}));
    model.cancelAppend();
    QCOMPARE(model.list(), QStringList{u"b@x.com"_s});
    QCOMPARE(model.counts(), model.entries().counts());
    QCOMPARE(model.undoStack()->count(), 1);
    model.undo();
    QCOMPARE(model.list(), (QStringList{u"a@x.com"_s, u"b@x.com"_s}));
}

void TestTableAppend::nothingCanBeChangedMeanwhile()
{
    CheckedModel model({"a@x.com", "n/a"});
    model.remove({{0, 0}});
    QSignalSpy appending(&model, &EntryTableModel::appendingChanged);
    model.beginAppend();
    model.appendChunk(storeOf({"b@x.com"}));
    QVERIFY(!(model.cell(0, Column::Name).flags() & Qt::ItemIsEditable));
    QVERIFY(!model.edit(0, Column::Name, u"Ann"_s));
    model.undo();
    model.clear();
    model.insertBlank(0, 1);
    model.remove({{0, 1}});
    model.exclude({{0, 1}});
    model.paste({}, std::vector<std::vector<QString>>{{u"c@x.com"_s}});
    model.appendEntries(storeOf({"c@x.com"}), u"Open"_s);
    model.beginAppend();
    QCOMPARE(model.list(), (QStringList{u"n/a"_s, u"b@x.com"_s}));
    QCOMPARE(model.undoStack()->count(), 1);
    model.endAppend({});
    QVERIFY(model.edit(0, Column::Name, u"Ann"_s));
    QCOMPARE(appending.count(), 2);
}

void TestTableAppend::obeysTheFilterAtOnceAndTheOrderAtTheEnd()
{
    CheckedModel model({"b@x.com", "n/a"});
    model.setFilter({EntryStatus::Valid}, {});
    model.sort(int(Column::Identifier), Qt::AscendingOrder);
    model.beginAppend();
    model.appendChunk(storeOf({"c@x.com", "no", "a@x.com"}));
    QCOMPARE(model.inputs(), (QStringList{u"b@x.com"_s, u"c@x.com"_s, u"a@x.com"_s}));
    model.endAppend({});
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"b@x.com"_s, u"c@x.com"_s}));
}

void TestTableAppend::anEntryOnTheListAlreadyOutranksEarlierPieces()
{
    CheckedModel model({"a@x.com"});
    model.beginAppend();
    EntryStore report = storeOf({"a@x.com"});
    report.setStatus(0, EntryStatus::Confirmed);
    model.appendChunk(std::move(report));
    model.endAppend({});
    QCOMPARE(model.status(0), EntryStatus::Duplicate);
    QCOMPARE(model.status(1), EntryStatus::Confirmed);
    QCOMPARE(model.counts(), model.entries().counts());
}

void TestTableAppend::aLaterPieceLendsItsName()
{
    CheckedModel model({"a@x.com"});
    QSignalSpy changed(&model, &EntryTableModel::dataChanged);
    model.beginAppend();
    EntryStore named;
    named.append(makeEntry({.input = "a@x.com", .name = "Ann", .type = {}, .origin = {}}, {}));
    model.appendChunk(std::move(named));
    QCOMPARE(model.text(0, Column::Name), u"Ann"_s);
    QVERIFY(changed.count() > 0);
}

void TestTableAppend::aNewListOrALockEndsIt()
{
    CheckedModel model;
    model.beginAppend();
    model.appendChunk(storeOf({"a@x.com"}));
    model.setEntries(storeOf({"b@x.com"}));
    model.appendChunk(storeOf({"c@x.com"}));
    model.endAppend({});
    QCOMPARE(model.list(), QStringList{u"b@x.com"_s});
    model.beginAppend();
    model.appendChunk(storeOf({"c@x.com"}));
    model.setLocked(true);
    QCOMPARE(model.list(), QStringList{u"b@x.com"_s});
    QVERIFY(!model.isAppending());
    model.beginAppend();
    QVERIFY(!model.isAppending());
}

void TestTableAppend::theHashOfASourceMayComeLater()
{
    CheckedModel model({"a@x.com"});
    const Source whole{u"more.csv"_s, {}, u"cafe"_s};
    const auto piece = [](const Source &source) {
        EntryStore store;
        const Origin origin{.row = 1, .column = 1, .source = store.addSource(source)};
        store.append(makeEntry({.input = "b@x.com", .name = {}, .type = {}, .origin = origin}, {}));
        return store;
    };
    model.beginAppend();
    model.appendChunk(piece({whole.file, {}, {}}));
    model.setAppendedSource(whole);
    model.appendChunk(piece(whole));
    model.endAppend({});
    QCOMPARE(model.entries().sources().size(), size_t(2));
    QVERIFY(model.entries().sources().front().sha256.isEmpty());
    QCOMPARE(model.entries().sources()[model.entries().at(1).origin.source], whole);
}

QTEST_APPLESS_MAIN(TestTableAppend)
#include "tst_tableappend.moc"
