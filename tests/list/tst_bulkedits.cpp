// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/findings.h"
#include "list/listfixture.h"

#include <QTest>

#include <array>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestBulkEdits : public QObject {
    Q_OBJECT

private slots:
    void findingsGoFromTheWorstToTheMildest();
    void aFindingFiltersTheTable();
    void fixesAllOfAKindAsOneStep();
    void aFixTakesOnlyTheRowsThatHaveOne();
    void anOpenTypeIsAnsweredOnceForItsColumn();
    void removesDuplicatesAndKeepsTheNameTheyLent();
    void fansNumbersOutBehindTheirRows();
    void excludesPossibleDuplicatesInOneStep();
    void keepsPossibleDuplicatesInOneStep();
    void addsTheOtherFormBehindItsNumber();
    void changesNothingWhileLocked();
};

namespace {

/// Two addresses with a comma in place of a dot, which have a fix, and one that has none.
CheckedModel &modelWithFixes(CheckedModel &model)
{
    EntryStore store;
    for (const std::string_view input : {"ann@example,com", "fine@example.com", "bob@example,com", "ann@"})
        store.append(makeEntry({.input = input, .type = IdentifierType::Email}, {}));
    model.list().setEntries(std::move(store));
    return model;
}

} // namespace

void TestBulkEdits::findingsGoFromTheWorstToTheMildest()
{
    EntryStore store = storeOf({"Ann <ann@x.com>", "ann@x.com", "(415) 555-2671", "#REF!", "#REF!", "n/a"});
    Entry hidden = makeEntry({.input = "hidden@x.com"}, {});
    hidden.status = EntryStatus::Excluded;
    hidden.issue = Issue::RowHidden;
    store.append(hidden);
    const std::vector<FindingCount> found = findingsIn(store);
    const std::vector<FindingCount> wanted{
        {{.status = EntryStatus::Invalid, .issue = Issue::SpreadsheetError}, 2, 0},
        {{.status = EntryStatus::Invalid, .issue = Issue::Empty}, 1, 0},
        {{.status = EntryStatus::Duplicate}, 1, 0},
        {{.status = EntryStatus::Excluded, .issue = Issue::RowHidden}, 1, 0},
        {{.status = EntryStatus::Valid, .note = Note::CountryAssumed}, 1, 0},
        {{.status = EntryStatus::Valid, .note = Note::Unwrapped}, 1, 0}};
    QCOMPARE(found, wanted);
    for (const FindingCount &one : found)
        QVERIFY(!describe(one.finding).isEmpty());
}

void TestBulkEdits::aFindingFiltersTheTable()
{
    CheckedModel model({"ann@x.com", "#REF!", "n/a", "#N/A"});
    model.view().setFinding(Finding{.status = EntryStatus::Invalid, .issue = Issue::SpreadsheetError});
    QCOMPARE(model.inputs(), (QStringList{u"#REF!"_s, u"#N/A"_s}));
    model.view().setFinding({});
    QCOMPARE(model.rowCount(), 4);
}

void TestBulkEdits::fixesAllOfAKindAsOneStep()
{
    CheckedModel model;
    const Finding kind = *findingOf(modelWithFixes(model).entries().at(0));
    const auto fixes = model.bulkEdits().fixes(kind, 10);
    QCOMPARE(fixes.size(), 2U);
    QCOMPARE(fixes.front().before, u"ann@example,com"_s);
    QCOMPARE(fixes.front().after, u"ann@example.com"_s);
    QCOMPARE(model.bulkEdits().fixes(kind, 1).size(), 1U);
    const QStringList before = model.inputsInList();
    model.bulkEdits().fixAll(kind);
    QCOMPARE(model.undoStack()->count(), 1);
    QCOMPARE(model.inputsInList(),
             (QStringList{u"ann@example.com"_s, u"fine@example.com"_s, u"bob@example.com"_s, u"ann@"_s}));
    QCOMPARE(model.counts()[EntryStatus::Valid], 3U);
    model.undoStack()->undo();
    QCOMPARE(model.inputsInList(), before);
}

void TestBulkEdits::aFixTakesOnlyTheRowsThatHaveOne()
{
    CheckedModel model;
    modelWithFixes(model).bulkEdits().fix(model.entriesIn({{1, 3}}));
    QCOMPARE(model.inputsInList().at(0), u"ann@example,com"_s);
    QCOMPARE(model.inputsInList().at(2), u"bob@example.com"_s);
    model.bulkEdits().fix(model.entriesIn({{1, 1}}));
    QCOMPARE(model.undoStack()->count(), 1);
}

void TestBulkEdits::anOpenTypeIsAnsweredOnceForItsColumn()
{
    CheckedModel model;
    EntryStore store;
    for (const quint16 column : {quint16(1), quint16(2), quint16(1)})
        store.append(makeEntry({.input = "nick_7", .origin = {.row = 1, .column = column}}, {}));
    store.addSource({.file = u"list.csv"_s});
    model.list().setEntries(std::move(store));
    const std::vector<OpenColumn> open = openColumnsIn(model.entries());
    QCOMPARE(open.size(), 2U);
    QCOMPARE(open.front().count, 2U);
    QCOMPARE(open.front().example, "nick_7");
    model.bulkEdits().answerTypes(std::array{TypeAnswer{0, 1, IdentifierType::WebChat}});
    QCOMPARE(model.counts()[EntryStatus::Valid], 1U);
    QCOMPARE(model.counts()[EntryStatus::Duplicate], 1U);
    QCOMPARE(model.counts()[EntryStatus::Invalid], 1U);
    QCOMPARE(model.undoStack()->count(), 1);
    model.undoStack()->undo();
    QCOMPARE(model.counts()[EntryStatus::Invalid], 3U);
}

void TestBulkEdits::removesDuplicatesAndKeepsTheNameTheyLent()
{
    CheckedModel model({"ann@x.com", "bob@x.com", "ann@x.com", "ann@x.com"});
    QVERIFY(model.edit(3, Column::Name, u"Ann"_s));
    QCOMPARE(model.text(0, Column::Name), u"Ann"_s);
    model.bulkEdits().removeDuplicates();
    QCOMPARE(model.inputs(), (QStringList{u"ann@x.com"_s, u"bob@x.com"_s}));
    QCOMPARE(model.text(0, Column::Name), u"Ann"_s);
    model.undoStack()->undo();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
    QVERIFY(model.entries().borrowsName(0));
}

void TestBulkEdits::fansNumbersOutBehindTheirRows()
{
    CheckedModel model({"+14155552671", "ann@x.com", "+14155552672"});
    const std::vector<quint32> all = model.entriesIn({{0, 2}});
    const std::array types{IdentifierType::Phone, IdentifierType::Sms, IdentifierType::WhatsApp};
    QCOMPARE(model.bulkEdits().fanOutCount(all, types), 4U);
    model.bulkEdits().fanOut(all, types);
    QCOMPARE(model.inputsInList(),
             (QStringList{u"+14155552671"_s, u"+14155552671"_s, u"+14155552671"_s, u"ann@x.com"_s,
                          u"+14155552672"_s, u"+14155552672"_s, u"+14155552672"_s}));
    QCOMPARE(model.entries().at(1).type, IdentifierType::Sms);
    QCOMPARE(model.entries().at(2).type, IdentifierType::WhatsApp);
    QCOMPARE(model.entries().at(1).origin, model.entries().at(0).origin);
    QCOMPARE(model.counts()[EntryStatus::Valid], 7U);
    model.bulkEdits().fanOut(all, types);
    QCOMPARE(model.counts()[EntryStatus::Valid], 7U); // what is there already is a duplicate
    model.undoStack()->undo();
    model.undoStack()->undo();
    QCOMPARE(model.rowCount(), 3);
}

void TestBulkEdits::excludesPossibleDuplicatesInOneStep()
{
    CheckedModel model;
    model.list().setEntries(storeOf({"ann@x.com", "Ann@x.com", "bob@x.com", "bob+a@x.com"}));
    QCOMPARE(entriesWith(model.entries(), possibleDuplicate), (std::vector<quint32>{1, 3}));
    model.bulkEdits().setExcluded(entriesWith(model.entries(), possibleDuplicate), true);
    QCOMPARE(model.counts()[EntryStatus::Excluded], 2U);
    QVERIFY(entriesWith(model.entries(), possibleDuplicate).empty());
    model.undoStack()->undo();
    QCOMPARE(model.counts()[EntryStatus::Valid], 4U);
    QCOMPARE(entriesWith(model.entries(), possibleDuplicate), (std::vector<quint32>{1, 3}));
}

void TestBulkEdits::keepsPossibleDuplicatesInOneStep()
{
    CheckedModel model;
    model.list().setEntries(storeOf({"ann@x.com", "Ann@x.com", "bob@x.com", "bob+a@x.com"}));
    model.bulkEdits().keepPossibleDuplicates();
    QCOMPARE(model.counts()[EntryStatus::Valid], 4U);
    QVERIFY(entriesWith(model.entries(), possibleDuplicate).empty());
    model.undoStack()->undo();
    QCOMPARE(entriesWith(model.entries(), possibleDuplicate).size(), 2U);
}

void TestBulkEdits::addsTheOtherFormBehindItsNumber()
{
    CheckedModel model;
    model.list().setEntries(storeOf({"+5491123456789", "ann@x.com", "+14155550143"}));
    model.bulkEdits().addOtherForms({0, 1, 2});
    QCOMPARE(model.entries().size(), 4U);
    QCOMPARE(model.entries().at(1).identifier, std::string_view("+541123456789"));
    // A person wanted both.
    QVERIFY(entriesWith(model.entries(), possibleDuplicate).empty());
    model.undoStack()->undo();
    QCOMPARE(model.entries().size(), 3U);
}

void TestBulkEdits::changesNothingWhileLocked()
{
    CheckedModel model;
    const Finding kind = *findingOf(modelWithFixes(model).entries().at(0));
    model.list().setLocked(true);
    model.bulkEdits().fixAll(kind);
    model.bulkEdits().removeDuplicates();
    model.bulkEdits().fanOut(model.entriesIn({{0, 3}}), std::array{IdentifierType::Sms});
    model.bulkEdits().answerTypes(std::array{TypeAnswer{}});
    QCOMPARE(model.undoStack()->count(), 0);
}

QTEST_MAIN(TestBulkEdits)
#include "tst_bulkedits.moc"
