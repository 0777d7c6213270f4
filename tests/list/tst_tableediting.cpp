// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/rules.h"
#include "list/listfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace dnc;
using namespace dnc::test;

class TestTableEditing : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsSentAndEditsWhatWasGiven();
    void anEditIsParsedAgain_data();
    void anEditIsParsedAgain();
    void theTypeReadsTheInputAnew();
    void takesTypesInAnyForm_data();
    void takesTypesInAnyForm();
    void theNameLeavesTheStatusAlone();
    void aTypeThatItsColumnToldStaysSaid_data();
    void aTypeThatItsColumnToldStaysSaid();
    void keepsWhereAnEntryCameFrom();
    void usesTheRegionThatIsSet();
    void theCountryOfARowOutranksTheRegionThatIsSet();
    void duplicatesComeAndGoWithEdits();
    void whatIsInAnUploadCannotBeEdited_data();
    void whatIsInAnUploadCannotBeEdited();
    void theStatusCannotBeEdited();
    void excludesAndTakesInAgain();
    void whatAListExcludedIsParsedWhenIncluded();
    void anExcludedEntryIsNoFirst();
    void countsFollowEveryChange();
};

void TestTableEditing::showsWhatIsSentAndEditsWhatWasGiven()
{
    CheckedModel model({" Ann@X.COM ", "no such thing"});
    QCOMPARE(model.text(0, Column::Identifier), QString::fromStdString(model.entries().entry(0).identifier));
    QCOMPARE(model.cell(0, Column::Identifier).data(Qt::EditRole).toString(), QStringLiteral(" Ann@X.COM "));
    QCOMPARE(model.text(1, Column::Identifier), QStringLiteral("no such thing"));
    QCOMPARE(model.status(1), EntryStatus::Invalid);
}

void TestTableEditing::anEditIsParsedAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EntryStatus>("status");
    QTest::addColumn<int>("type");

    const int email = int(IdentifierType::Email);
    QTest::newRow("mended") << "ann@"
                            << "ann@x.com" << EntryStatus::Valid << email;
    QTest::newRow("broken") << "ann@x.com"
                            << "ann@" << EntryStatus::Invalid << email;
    QTest::newRow("type known: kept") << "ann@x.com"
                                      << "+14155550123" << EntryStatus::Invalid << email;
    QTest::newRow("type unknown: shown by the value")
        << "n/a"
        << "+14155550123" << EntryStatus::Valid << int(IdentifierType::Phone);
}

void TestTableEditing::anEditIsParsedAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    CheckedModel model;
    EntryStore store;
    const auto known = before.contains(u'@') ? std::optional(IdentifierType::Email) : std::nullopt;
    const std::string text = before.toStdString();
    store.append(makeEntry({.input = text, .name = {}, .type = known, .origin = {}}, {}));
    model.list().setEntries(std::move(store));
    QVERIFY(model.edit(0, Column::Identifier, typed));
    QTEST(model.status(0), "status");
    QTEST(model.cell(0, Column::Type).data(EntryTableModel::TypeRole).toInt(), "type");
    QCOMPARE(model.inputs(), QStringList{typed});
}

void TestTableEditing::theTypeReadsTheInputAnew()
{
    CheckedModel model({"+14155550123"});
    QVERIFY(model.edit(0, Column::Type, int(IdentifierType::Email)));
    QCOMPARE(model.status(0), EntryStatus::Invalid);
    QVERIFY(model.edit(0, Column::Type, int(IdentifierType::WhatsApp)));
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.text(0, Column::Type), typeLabel(IdentifierType::WhatsApp));
    QVERIFY(model.setData(model.cell(0, Column::Type), -1, EntryTableModel::TypeRole));
    QCOMPARE(model.cell(0, Column::Type).data(EntryTableModel::TypeRole).toInt(), int(IdentifierType::Phone));
}

void TestTableEditing::takesTypesInAnyForm_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("taken");

    QTest::newRow("number") << QVariant(int(IdentifierType::WebChat)) << true;
    QTest::newRow("word of the contract") << QVariant(QStringLiteral("web_chat")) << true;
    QTest::newRow("word in capitals") << QVariant(QStringLiteral(" WEB_CHAT ")) << true;
    QTest::newRow("label") << QVariant(typeLabel(IdentifierType::WebChat).toUpper()) << true;
    QTest::newRow("another word") << QVariant(QStringLiteral("fax")) << false;
    QTest::newRow("number too high") << QVariant(int(allIdentifierTypes.size())) << false;
    QTest::newRow("number too low") << QVariant(-2) << false;
    QTest::newRow("nothing at all") << QVariant() << false;
}

void TestTableEditing::takesTypesInAnyForm()
{
    QFETCH(QVariant, value);
    QFETCH(bool, taken);
    CheckedModel model({"ann@x.com"});
    QCOMPARE(model.edit(0, Column::Type, value), taken);
    const auto expected = taken ? IdentifierType::WebChat : IdentifierType::Email;
    QCOMPARE(model.entries().entry(0).type, std::optional(expected));
    QCOMPARE(model.undoStack()->count(), taken ? 1 : 0);
}

void TestTableEditing::theNameLeavesTheStatusAlone()
{
    CheckedModel model({"ann@x.com"});
    model.exclude({{0, 0}});
    QVERIFY(model.edit(0, Column::Name, QStringLiteral("  Zoë Ångström ")));
    QCOMPARE(model.text(0, Column::Name), QStringLiteral("Zoë Ångström"));
    QCOMPARE(model.status(0), EntryStatus::Excluded);
    QCOMPARE(model.text(0, Column::Identifier), QStringLiteral("ann@x.com"));
}

void TestTableEditing::aTypeThatItsColumnToldStaysSaid_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Note>("note");

    QTest::newRow("a value that does not show it either")
        << Column::Identifier << QVariant(QStringLiteral("bob_4")) << Note::TypeOfColumn;
    QTest::newRow("the name") << Column::Name << QVariant(QStringLiteral("Bob")) << Note::TypeOfColumn;
    QTest::newRow("a type that a person says")
        << Column::Type << QVariant(int(IdentifierType::LinkedIn)) << Note::None;
    QTest::newRow("a value that cannot be sent")
        << Column::Identifier << QVariant(QStringLiteral(" ")) << Note::None;
}

void TestTableEditing::aTypeThatItsColumnToldStaysSaid()
{
    QFETCH(Column, column);
    QFETCH(QVariant, value);
    const Neighbors chats{.usual = IdentifierType::WebChat};
    EntryStore store;
    store.append(
        makeEntry({.input = "jane_3", .name = {}, .type = {}, .origin = {}, .neighbors = &chats}, {}));
    CheckedModel model;
    model.list().setEntries(std::move(store));
    QVERIFY(model.edit(0, column, value));
    QTEST(model.entries().at(0).note, "note");
    model.list().undo();
    QCOMPARE(model.entries().at(0).note, Note::TypeOfColumn);
}

void TestTableEditing::keepsWhereAnEntryCameFrom()
{
    CheckedModel model({"ann@x.com", "bob@x.com"});
    QVERIFY(model.edit(1, Column::Identifier, QStringLiteral("rob@x.com")));
    QVERIFY(model.edit(1, Column::Type, QStringLiteral("web_chat")));
    const Origin origin = model.entries().entry(1).origin;
    QCOMPARE(origin, (Origin{.row = 2, .column = 1, .source = 0}));
    model.cellEdits().insertBlank(0, 1);
    const Origin typed = model.entries().entry(0).origin;
    QCOMPARE(typed.row, 0U);
    QVERIFY(typed.source != origin.source);
    QVERIFY(!model.entries().sources()[typed.source].file.isEmpty());
}

void TestTableEditing::usesTheRegionThatIsSet()
{
    CheckedModel model({"n/a"});
    model.list().setRules({.region = "DE"});
    QVERIFY(model.edit(0, Column::Type, QStringLiteral("phone")));
    QVERIFY(model.edit(0, Column::Identifier, QStringLiteral("030 123456")));
    QCOMPARE(model.text(0, Column::Identifier), QStringLiteral("+4930123456"));
}

void TestTableEditing::theCountryOfARowOutranksTheRegionThatIsSet()
{
    CheckedModel model;
    EntryStore store;
    store.append(makeEntry({.input = "030 12345", .type = IdentifierType::Phone, .region = "DE"}, {}));
    model.list().setEntries(std::move(store));
    QVERIFY(model.edit(0, Column::Identifier, QStringLiteral("030 123456")));
    QCOMPARE(model.text(0, Column::Identifier), QStringLiteral("+4930123456"));
    QVERIFY(model.edit(0, Column::Type, QStringLiteral("sms")));
    model.exclude({{0, 0}});
    model.exclude({{0, 0}}, false);
    QVERIFY(model.edit(0, Column::Identifier, QStringLiteral("030 123457")));
    QCOMPARE(model.text(0, Column::Identifier), QStringLiteral("+4930123457"));
}

void TestTableEditing::duplicatesComeAndGoWithEdits()
{
    CheckedModel model({"ann@x.com", "bob@x.com", "ann@x.com"});
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
    QVERIFY(model.edit(0, Column::Identifier, QStringLiteral("eve@x.com")));
    QCOMPARE(model.status(2), EntryStatus::Valid);
    QVERIFY(model.edit(1, Column::Identifier, QStringLiteral("ann@x.com")));
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
    model.undoStack()->undo();
    QCOMPARE(model.status(2), EntryStatus::Valid);
    model.undoStack()->undo();
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
    // Named while a duplicate, and its first goes: the undo must not bring the old mark back.
    QVERIFY(model.edit(2, Column::Name, QStringLiteral("Ann")));
    model.remove({{0, 0}});
    QCOMPARE(model.status(1), EntryStatus::Valid);
    model.undoStack()->undo();
    model.undoStack()->undo();
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
}

void TestTableEditing::whatIsInAnUploadCannotBeEdited_data()
{
    QTest::addColumn<EntryStatus>("status");
    QTest::addColumn<bool>("editable");
    QTest::newRow("pending") << EntryStatus::Pending << false;
    QTest::newRow("unknown") << EntryStatus::Unknown << false;
    QTest::newRow("confirmed") << EntryStatus::Confirmed << false;
    QTest::newRow("rejected") << EntryStatus::Rejected << true;
}

void TestTableEditing::whatIsInAnUploadCannotBeEdited()
{
    QFETCH(EntryStatus, status);
    QFETCH(bool, editable);
    CheckedModel model({"ann@x.com"});
    model.list().markPending(true);
    model.list().applyDelivery(0, 0, status, {});
    QCOMPARE(model.flags(model.cell(0, Column::Identifier)).testFlag(Qt::ItemIsEditable), editable);
    QCOMPARE(model.edit(0, Column::Identifier, QStringLiteral("eve@x.com")), editable);
    QCOMPARE(model.status(0), editable ? EntryStatus::Valid : status);
    if (!editable)
        model.exclude({{0, 0}});
    QCOMPARE(model.undoStack()->count(), editable ? 1 : 0);
    model.remove({{0, 0}});
    QCOMPARE(model.rowCount(), 0);
}

void TestTableEditing::theStatusCannotBeEdited()
{
    CheckedModel model({"ann@x.com"});
    QVERIFY(!model.flags(model.cell(0, Column::Status)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.edit(0, Column::Status, QStringLiteral("confirmed")));
    QVERIFY(!model.setData(model.cell(0, Column::Name), QStringLiteral("x"), EntryTableModel::StatusRole));
    QVERIFY(!model.setData({}, QStringLiteral("x"), Qt::EditRole));
    QCOMPARE(model.undoStack()->count(), 0);
}

void TestTableEditing::excludesAndTakesInAgain()
{
    CheckedModel model({"ann@x.com", "nonsense here", "bob@x.com"});
    const Entry before = model.entries().entry(1);
    model.exclude({{0, 1}, {1, 2}, {-5, 0}, {2, 99}});
    QCOMPARE(model.counts()[EntryStatus::Excluded], 3U);
    QCOMPARE(model.undoStack()->count(), 1);
    model.exclude({{0, 2}});
    QCOMPARE(model.undoStack()->count(), 1);
    model.exclude({{0, 1}}, false);
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.entries().entry(1), before);
    QCOMPARE(model.status(2), EntryStatus::Excluded);
    model.undoStack()->undo();
    model.undoStack()->undo();
    QCOMPARE(model.counts()[EntryStatus::Excluded], 0U);
}

void TestTableEditing::whatAListExcludedIsParsedWhenIncluded()
{
    EntryStore store;
    for (const std::string_view input : {"ann@x.com", "no such thing"}) {
        Entry entry = makeEntry({.input = input, .type = IdentifierType::Email}, {});
        entry.status = EntryStatus::Excluded;
        entry.issue = Issue::RowHidden;
        store.append(entry);
    }
    // Its input holds more than what a report says it stands for.
    Entry one = makeEntry({.input = "bob@x.com", .type = IdentifierType::Email}, {});
    one.input = "ann@x.com, bob@x.com";
    one.status = EntryStatus::Excluded;
    one.issue = Issue::OnListAlready;
    store.append(one);
    CheckedModel model;
    model.list().setEntries(std::move(store));
    const std::array<RowSpan, 1> all{{{0, 2}}};
    model.bulkEdits().setExcluded(model.view().entriesIn(all), false);
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.status(1), EntryStatus::Invalid);
    QCOMPARE(model.entries().entry(1).issue, Issue::EmailNoAt);
    QCOMPARE(model.status(2), EntryStatus::Valid);
    QCOMPARE(model.entries().entry(2).identifier, "bob@x.com");
    QCOMPARE(model.entries().entry(2).input, one.input);
}

void TestTableEditing::anExcludedEntryIsNoFirst()
{
    CheckedModel model({"ann@x.com", "ann@x.com"});
    model.exclude({{0, 0}});
    QCOMPARE(model.status(1), EntryStatus::Valid);
    model.undoStack()->undo();
    QCOMPARE(model.status(1), EntryStatus::Duplicate);
    model.exclude({{1, 1}});
    model.exclude({{1, 1}}, false);
    QCOMPARE(model.status(1), EntryStatus::Duplicate);
}

void TestTableEditing::countsFollowEveryChange()
{
    CheckedModel model({"ann@x.com", "bob@x.com"});
    QSignalSpy spy(&model.list(), &EntryList::countsChanged);
    QVERIFY(model.edit(0, Column::Identifier, QStringLiteral("broken@")));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(model.counts()[EntryStatus::Invalid], 1U);
    QVERIFY(model.edit(1, Column::Name, QStringLiteral("Bob")));
    QCOMPARE(spy.size(), 1);
    model.cellEdits().insertBlank(2, 3);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(model.counts().total(), 5U);
    model.undoStack()->undo();
    QCOMPARE(spy.size(), 3);
    QCOMPARE(model.counts().total(), 2U);
}

QTEST_APPLESS_MAIN(TestTableEditing)
#include "tst_tableediting.moc"
