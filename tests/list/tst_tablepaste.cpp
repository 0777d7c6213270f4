// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/listfixture.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

using Cells = std::vector<std::vector<QString>>;

class TestTablePaste : public QObject {
    Q_OBJECT

private slots:
    void growsTheTableInOneStep();
    void writesFromTheCellOn();
    void readsTypesAsWordsOrLabels_data();
    void readsTypesAsWordsOrLabels();
    void aValueOfAnotherTypeBringsItsOwn();
    void aGivenTypeOutranksWhatTheValueShows();
    void blankCellsEmptyAndBlankRowsAddNothing();
    void leavesTheStatusColumnAlone();
    void followsTheShownOrder();
    void leavesWhatWasSentAlone();
    void appendsWithoutAPlace();
    void aPasteThatChangesNothingIsNoStep();
};

void TestTablePaste::growsTheTableInOneStep()
{
    CheckedModel model;
    model.cellEdits().insertBlank(0, 10);
    Cells cells;
    for (int i = 0; i < 700; ++i)
        cells.push_back({u"user%1@x.com"_s.arg(i)});
    model.paste(model.cell(0, Column::Identifier), cells);
    QCOMPARE(model.rowCount(), 700);
    QCOMPARE(model.counts()[EntryStatus::Valid], 700U);
    QCOMPARE(model.undoStack()->count(), 2);
    model.undoStack()->undo();
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.inputs(), QStringList(10, QString()));
    model.undoStack()->redo();
    QCOMPARE(model.inputs().constLast(), u"user699@x.com"_s);
}

void TestTablePaste::writesFromTheCellOn()
{
    CheckedModel model({"a@x.com", "b@x.com"});
    model.paste(model.cell(1, Column::Type), Cells{{u"web_chat"_s, u"Bob"_s}, {u"email"_s, u"Nobody"_s}});
    QCOMPARE(model.text(0, Column::Name), QString());
    QCOMPARE(model.entries().entry(1).type, std::optional(IdentifierType::WebChat));
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"b@x.com"_s, QString()}));
    QCOMPARE(model.text(1, Column::Name), u"Bob"_s);
    // A row without an identifier is kept and says what is missing.
    QCOMPARE(model.text(2, Column::Name), u"Nobody"_s);
    QCOMPARE(model.status(2), EntryStatus::Invalid);
    QVERIFY(!model.cell(2, Column::Status).data(EntryTableModel::ReasonRole).toString().isEmpty());
}

void TestTablePaste::readsTypesAsWordsOrLabels_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<IdentifierType>("type");
    QTest::newRow("word") << "whatsapp" << IdentifierType::WhatsApp;
    QTest::newRow("word in capitals") << "SMS" << IdentifierType::Sms;
    QTest::newRow("label") << typeLabel(IdentifierType::WhatsApp).toUpper() << IdentifierType::WhatsApp;
    QTest::newRow("unreadable: what the value shows") << "telegram" << IdentifierType::Phone;
    QTest::newRow("blank: what the value shows") << " " << IdentifierType::Phone;
}

void TestTablePaste::readsTypesAsWordsOrLabels()
{
    QFETCH(QString, word);
    QFETCH(IdentifierType, type);
    CheckedModel model;
    model.paste({}, Cells{{u"+14155550123"_s, word}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entries().entry(0).type, std::optional(type));
    QCOMPARE(model.status(0), EntryStatus::Valid);
}

void TestTablePaste::aValueOfAnotherTypeBringsItsOwn()
{
    CheckedModel model({"ann@x.com", "bob@x.com"});
    QVERIFY(model.edit(1, Column::Type, u"web_chat"_s));
    model.paste(model.cell(0, Column::Identifier), Cells{{u"+14155550123"_s}, {u"carl@x.com"_s}});
    QCOMPARE(model.entries().entry(0).type, std::optional(IdentifierType::Phone));
    QCOMPARE(model.entries().entry(1).type, std::optional(IdentifierType::WebChat));
}

void TestTablePaste::aGivenTypeOutranksWhatTheValueShows()
{
    CheckedModel model({"ann@x.com"});
    model.paste(model.cell(0, Column::Identifier), Cells{{u"+14155550123"_s, u"email"_s}});
    QCOMPARE(model.entries().entry(0).type, std::optional(IdentifierType::Email));
    QCOMPARE(model.status(0), EntryStatus::Invalid);
}

void TestTablePaste::blankCellsEmptyAndBlankRowsAddNothing()
{
    CheckedModel model({"ann@x.com"});
    model.paste(model.cell(0, Column::Identifier),
                Cells{{QString()}, {u"bob@x.com"_s}, {}, {u"  "_s, QString()}, {u"eve@x.com"_s}});
    QCOMPARE(model.inputs(), (QStringList{QString(), u"bob@x.com"_s, u"eve@x.com"_s}));
    QCOMPARE(model.status(0), EntryStatus::Invalid);
}

void TestTablePaste::leavesTheStatusColumnAlone()
{
    CheckedModel model({"ann@x.com"});
    model.paste(model.cell(0, Column::Status), Cells{{u"confirmed"_s}, {u"confirmed"_s}});
    QCOMPARE(model.undoStack()->count(), 0);
    model.paste(model.cell(0, Column::Name), Cells{{u"Ann"_s, u"confirmed"_s, u"more"_s}});
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.text(0, Column::Name), u"Ann"_s);
}

void TestTablePaste::followsTheShownOrder()
{
    CheckedModel model({"a@x.com", "b@x.com", "c@x.com"});
    model.sort(int(Column::Identifier), Qt::DescendingOrder);
    model.paste(model.cell(1, Column::Name), Cells{{u"Bea"_s}, {u"Ann"_s}});
    QCOMPARE(model.entries().entry(0).name, "Ann");
    QCOMPARE(model.entries().entry(1).name, "Bea");
    model.paste(model.cell(2, Column::Identifier), Cells{{u"z@x.com"_s}, {u"y@x.com"_s}});
    QCOMPARE(model.inputs(), (QStringList{u"c@x.com"_s, u"b@x.com"_s, u"z@x.com"_s, u"y@x.com"_s}));
    model.undoStack()->undo();
    model.undoStack()->undo();
    QCOMPARE(model.inputs(), (QStringList{u"c@x.com"_s, u"b@x.com"_s, u"a@x.com"_s}));
}

void TestTablePaste::leavesWhatWasSentAlone()
{
    CheckedModel model({"a@x.com", "b@x.com"});
    model.list().markPending(true);
    model.list().applyDelivery(0, 0, EntryStatus::Confirmed, {});
    model.list().markPending(false);
    model.paste(model.cell(0, Column::Identifier), Cells{{u"y@x.com"_s}, {u"z@x.com"_s}});
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"z@x.com"_s}));
    QCOMPARE(model.status(0), EntryStatus::Confirmed);
}

void TestTablePaste::appendsWithoutAPlace()
{
    CheckedModel model({"a@x.com"});
    model.view().setFilter({EntryStatus::Invalid}, {});
    model.paste({}, Cells{{u"a@x.com"_s}, {u"b@x.com"_s}});
    QCOMPARE(model.inputsInList(), (QStringList{u"a@x.com"_s, u"a@x.com"_s, u"b@x.com"_s}));
    // What was just pasted is in sight, whatever the filter says.
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"b@x.com"_s}));
    QCOMPARE(model.status(0), EntryStatus::Duplicate);
}

void TestTablePaste::aPasteThatChangesNothingIsNoStep()
{
    CheckedModel model({"a@x.com", "a@x.com"});
    model.paste(model.cell(0, Column::Identifier),
                Cells{{u"a@x.com"_s, u"Email"_s}, {u"a@x.com"_s}, {u""_s}});
    QCOMPARE(model.undoStack()->count(), 0);
    QCOMPARE(model.status(1), EntryStatus::Duplicate);
}

QTEST_APPLESS_MAIN(TestTablePaste)
#include "tst_tablepaste.moc"
