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
    model.appendSession().begin();
    model.appendSession().add(storeOf({"a@x.com", "b@x.com"}));
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"a@x.com"_s, u"b@x.com"_s}));
    QCOMPARE(model.status(1), EntryStatus::Duplicate);
    QCOMPARE(model.counts()[EntryStatus::Duplicate], 1U);
    model.appendSession().add(storeOf({"b@x.com", "n/a"}));
    QCOMPARE(model.appendSession().count(), 4U);
    QCOMPARE(model.undoStack()->count(), 0);
    model.appendSession().end([] { return u"Add more.csv"_s; });
    QCOMPARE(model.undoStack()->undoText(), u"Add more.csv"_s);
    const StatusCounts counts = model.counts();
    QCOMPARE(counts, model.entries().counts());
    QCOMPARE(counts[EntryStatus::Duplicate], 2U);
    model.list().undo();
    QCOMPARE(model.inputs(), QStringList{u"a@x.com"_s});
    model.list().redo();
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.counts(), counts);
}

void TestTableAppend::cancellingLeavesWhatWasThere()
{
    CheckedModel model({"a@x.com", "b@x.com"});
    model.remove({{0, 0}});
    model.appendSession().begin();
    model.appendSession().expect(2, DuplicateMarker(2));
    model.appendSession().add(storeOf({"b@x.com", "c@x.com"}));
    model.appendSession().cancel();
    QCOMPARE(model.inputsInList(), QStringList{u"b@x.com"_s});
    QCOMPARE(model.counts(), model.entries().counts());
    QCOMPARE(model.undoStack()->count(), 1);
    model.list().undo();
    QCOMPARE(model.inputsInList(), (QStringList{u"a@x.com"_s, u"b@x.com"_s}));
}

void TestTableAppend::nothingCanBeChangedMeanwhile()
{
    CheckedModel model({"a@x.com", "n/a"});
    model.remove({{0, 0}});
    QSignalSpy appending(&model.appendSession(), &AppendSession::activeChanged);
    model.appendSession().begin();
    model.appendSession().add(storeOf({"b@x.com"}));
    QVERIFY(!(model.cell(0, Column::Name).flags() & Qt::ItemIsEditable));
    QVERIFY(!model.edit(0, Column::Name, u"Ann"_s));
    model.list().undo();
    model.bulkEdits().clear();
    model.cellEdits().insertBlank(0, 1);
    model.remove({{0, 1}});
    model.exclude({{0, 1}});
    model.paste({}, std::vector<std::vector<QString>>{{u"c@x.com"_s}});
    model.bulkEdits().append(storeOf({"c@x.com"}), [] { return u"Open"_s; });
    model.appendSession().begin();
    QCOMPARE(model.inputsInList(), (QStringList{u"n/a"_s, u"b@x.com"_s}));
    QCOMPARE(model.undoStack()->count(), 1);
    model.appendSession().end({});
    QVERIFY(model.edit(0, Column::Name, u"Ann"_s));
    QCOMPARE(appending.count(), 2);
}

void TestTableAppend::obeysTheFilterAtOnceAndTheOrderAtTheEnd()
{
    CheckedModel model({"b@x.com", "n/a"});
    model.view().setFilter({EntryStatus::Valid}, {});
    model.sort(int(Column::Identifier), Qt::AscendingOrder);
    model.appendSession().begin();
    model.appendSession().add(storeOf({"c@x.com", "no", "a@x.com"}));
    QCOMPARE(model.inputs(), (QStringList{u"b@x.com"_s, u"c@x.com"_s, u"a@x.com"_s}));
    model.appendSession().end({});
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"b@x.com"_s, u"c@x.com"_s}));
}

void TestTableAppend::anEntryOnTheListAlreadyOutranksEarlierPieces()
{
    CheckedModel model({"a@x.com"});
    model.appendSession().begin();
    EntryStore report = storeOf({"a@x.com"});
    report.setStatus(0, EntryStatus::Confirmed);
    model.appendSession().add(std::move(report));
    model.appendSession().end({});
    QCOMPARE(model.status(0), EntryStatus::Duplicate);
    QCOMPARE(model.status(1), EntryStatus::Confirmed);
    QCOMPARE(model.counts(), model.entries().counts());
}

void TestTableAppend::aLaterPieceLendsItsName()
{
    CheckedModel model({"a@x.com"});
    QSignalSpy changed(&model, &EntryTableModel::dataChanged);
    model.appendSession().begin();
    EntryStore named;
    named.append(makeEntry({.input = "a@x.com", .name = "Ann", .type = {}, .origin = {}}, {}));
    model.appendSession().add(std::move(named));
    QCOMPARE(model.text(0, Column::Name), u"Ann"_s);
    QVERIFY(changed.count() > 0);
}

void TestTableAppend::aNewListOrALockEndsIt()
{
    CheckedModel model;
    model.appendSession().begin();
    model.appendSession().add(storeOf({"a@x.com"}));
    model.list().setEntries(storeOf({"b@x.com"}));
    model.appendSession().add(storeOf({"c@x.com"}));
    model.appendSession().end({});
    QCOMPARE(model.inputsInList(), QStringList{u"b@x.com"_s});
    model.appendSession().begin();
    model.appendSession().add(storeOf({"c@x.com"}));
    model.list().setLocked(true);
    QCOMPARE(model.inputsInList(), QStringList{u"b@x.com"_s});
    QVERIFY(!model.appendSession().isActive());
    model.appendSession().begin();
    QVERIFY(!model.appendSession().isActive());
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
    model.appendSession().begin();
    model.appendSession().add(piece({whole.file, {}, {}}));
    model.appendSession().setSource(whole);
    model.appendSession().add(piece(whole));
    model.appendSession().end({});
    QCOMPARE(model.entries().sources().size(), size_t(2));
    QVERIFY(model.entries().sources().front().sha256.isEmpty());
    QCOMPARE(model.entries().sources()[model.entries().at(1).origin.source], whole);
}

QTEST_APPLESS_MAIN(TestTableAppend)
#include "tst_tableappend.moc"
