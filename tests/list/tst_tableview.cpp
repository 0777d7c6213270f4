// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/listfixture.h"
#include "list/severity.h"
#include "support/waiting.h"

#include <QPoint>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestTableView : public QObject {
    Q_OBJECT

private slots:
    void namesItsColumns();
    void numbersRowsByTheList();
    void alignsTextToTheBeginning();
    void speaksInSentences();
    void toolTipsSayWhyAndWhatWasGiven();
    void identifiersAreShownInTheirOwnLetters();
    void theStatusIsATitle();
    void aBadCellSaysWhatIsWrong();
    void toolTipsAreNeverReadAsHtml();
    void clipsWhatNobodyCouldRead();
    void filtersWithOneReset();
    void searchesWhatIsShownAndWhatIsSent();
    void theSameFilterAgainDoesNothing();
    void anEditedRowStaysInSight();
    void sortsAndFindsTheListAgain();
    void aLongListIsLookedThroughInTheBackground();
    void whatChangesMeanwhileIsNotLost();
    void whatIsAddedMeanwhileIsShown();
    void emptyAndForeignIndexesGiveNothing();
};

void TestTableView::namesItsColumns()
{
    CheckedModel model;
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(names, (QStringList{u"Identifier"_s, u"Type"_s, u"Name"_s, u"Status"_s}));
    QVERIFY(!model.headerData(4, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestTableView::numbersRowsByTheList()
{
    CheckedModel model({"b@x.com", "a@x.com", "c@x.com"});
    model.sort(int(Column::Identifier), Qt::AscendingOrder);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 2);
    model.view().setFilter({}, u"c@"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 3);
    QVERIFY(!model.headerData(1, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestTableView::alignsTextToTheBeginning()
{
    CheckedModel model({"a@x.com"});
    for (int column = 0; column < model.columnCount(); ++column) {
        const int expected = int(Qt::AlignLeading | Qt::AlignVCenter);
        QCOMPARE(model.index(0, column).data(Qt::TextAlignmentRole).toInt(), expected);
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), expected);
        QVERIFY(!model.index(0, column).data(Qt::DecorationRole).isValid());
    }
}

void TestTableView::speaksInSentences()
{
    CheckedModel model({"a@x.com", "n/a", ""});
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString said = model.index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(said.endsWith(u'.') && said.contains(u' '), qPrintable(said));
        }
    }
    QCOMPARE(model.cell(0, Column::Identifier).data(Qt::AccessibleTextRole).toString(),
             u"The identifier is a@x.com."_s);
    QVERIFY(!model.text(1, Column::Type).isEmpty());
    const QString reason = model.cell(1, Column::Name).data(EntryTableModel::ReasonRole).toString();
    QVERIFY(!reason.isEmpty());
    QVERIFY(model.cell(1, Column::Status).data(Qt::AccessibleTextRole).toString().contains(reason));
}

void TestTableView::toolTipsSayWhyAndWhatWasGiven()
{
    CheckedModel model({"+1 415 555 0123", "a@x.com", "n/a"});
    const auto tip = [&model](int row) {
        return model.cell(row, Column::Identifier).data(Qt::ToolTipRole).toString();
    };
    QVERIFY2(tip(0).contains(u"+1 415 555 0123"_s), qPrintable(tip(0)));
    QCOMPARE(tip(1), QString());
    QCOMPARE(tip(2), model.cell(2, Column::Status).data(EntryTableModel::ReasonRole).toString());
}

void TestTableView::identifiersAreShownInTheirOwnLetters()
{
    CheckedModel model({"ann@b\u00FCcher.de", "ann@ex\u0430mple.com", "ann@example.com"});
    QCOMPARE(model.text(0, Column::Identifier), u"ann@b\u00FCcher.de"_s);
    const QString tip = model.cell(0, Column::Identifier).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"ann@xn--bcher-kva.de"_s), qPrintable(tip));
    // What is forged shows what it really is.
    QVERIFY(model.text(1, Column::Identifier).startsWith(u"ann@xn--"_s));
    QVERIFY(model.cell(1, Column::Status)
                .data(EntryTableModel::ReasonRole)
                .toString()
                .contains(u"ann@example.com"_s));
    QCOMPARE(model.cell(2, Column::Identifier).data(Qt::ToolTipRole).toString(), QString());
}

void TestTableView::theStatusIsATitle()
{
    CheckedModel model({"ann@example.com", "bob@example,com", "ANN@example.com", "tom@gmial.com",
                        "linkedin.com/in/ann/", "ann@example.com"});
    const auto note = [&model](int row) {
        return model.cell(row, Column::Status).data(EntryTableModel::NoteRole).toString();
    };
    QCOMPARE(model.text(0, Column::Status), statusLabel(EntryStatus::Valid));
    QCOMPARE(note(0), QString());
    QCOMPARE(model.text(1, Column::Status), describe(Issue::EmailBadDomain).title);
    QCOMPARE(model.text(3, Column::Status), describe(Note::ProbableTypo).title);
    QCOMPARE(model.text(4, Column::Status), statusLabel(EntryStatus::Valid));
    QCOMPARE(note(4), describe(Note::LinkShortened).title);
    QVERIFY2(model.text(5, Column::Status).contains(u'1'), qPrintable(model.text(5, Column::Status)));
}

void TestTableView::aBadCellSaysWhatIsWrong()
{
    CheckedModel model({"ann@example.com", "bob@example,com", "tom@gmial.com", "4.15551E+11"});
    const auto data = [&model](int row, int role) { return model.cell(row, Column::Identifier).data(role); };
    const std::array severities{Severity::None, Severity::Error, Severity::Warning, Severity::Error};
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(data(row, EntryTableModel::SeverityRole).toInt(), int(severities[size_t(row)]));
        QCOMPARE(data(row, Qt::AccessibleDescriptionRole).toString().isEmpty(), row == 0);
    }
    QCOMPARE(data(0, EntryTableModel::WrongPartRole).toPoint(), QPoint());
    QCOMPARE(data(1, EntryTableModel::WrongPartRole).toPoint(), QPoint(4, 11));
    QCOMPARE(data(3, EntryTableModel::WrongPartRole).toPoint(), QPoint(0, 11));
    QCOMPARE(data(0, EntryTableModel::FixRole).toString(), QString());
    QCOMPARE(data(1, EntryTableModel::FixRole).toString(), u"bob@example.com"_s);
    QCOMPARE(data(2, EntryTableModel::FixRole).toString(), u"tom@gmail.com"_s);
    QVERIFY(data(1, Qt::AccessibleDescriptionRole).toString().contains(u"bob@example.com"_s));
}

void TestTableView::toolTipsAreNeverReadAsHtml()
{
    CheckedModel model({"a@x.com"});
    model.list().markPending(true);
    model.list().applyDelivery(0, 0, EntryStatus::Rejected, u"<img src=\"http://evil.example/x.png\">"_s);
    const QString tip = model.cell(0, Column::Status).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"evil.example"_s));
    QVERIFY2(!tip.contains(u"<img"_s), qPrintable(tip));
    // Asked for as text it is as it came.
    QVERIFY(model.cell(0, Column::Status).data(EntryTableModel::ReasonRole).toString().contains(u"<img"_s));
}

void TestTableView::clipsWhatNobodyCouldRead()
{
    const std::string huge(2'000'000, 'q');
    CheckedModel model({huge});
    QVERIFY(model.text(0, Column::Identifier).size() < 1000);
    QCOMPARE(model.inputs().constFirst().size(), qsizetype(huge.size()));
}

void TestTableView::filtersWithOneReset()
{
    CheckedModel model({"a@x.com", "n/a", "b@x.com"});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.view().setFilter({EntryStatus::Invalid, EntryStatus::Invalid}, {});
    QCOMPARE(model.inputs(), QStringList{u"n/a"_s});
    QCOMPARE(model.entryAt(0), 1U);
    QCOMPARE(model.cell(0, {}).data(EntryTableModel::EntryRole).toUInt(), 1U);
    model.view().setFilter({EntryStatus::Valid}, u" B@ "_s);
    QCOMPARE(model.inputs(), QStringList{u"b@x.com"_s});
    model.view().setFilter({}, {});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(reset.size(), 3);
    QCOMPARE(layout.size(), 0);
}

void TestTableView::searchesWhatIsShownAndWhatIsSent()
{
    CheckedModel model({"ann@xn--mller-kva.example", "linkedin.com/in/j%C3%B6rg", "muller@x.com"});
    const auto found = [&model](const QString &text) {
        model.view().setFilter({}, text);
        return model.inputs();
    };
    QCOMPARE(found(u"MÜLLER"_s), QStringList{u"ann@xn--mller-kva.example"_s});
    QCOMPARE(found(u"xn--m"_s), QStringList{u"ann@xn--mller-kva.example"_s});
    QCOMPARE(found(u"jörg"_s), QStringList{u"linkedin.com/in/j%C3%B6rg"_s});
    QCOMPARE(found(u"muller"_s), QStringList{u"muller@x.com"_s});
}

void TestTableView::theSameFilterAgainDoesNothing()
{
    CheckedModel model({"a@x.com", "n/a"});
    model.view().setFilter({EntryStatus::Valid, EntryStatus::Invalid}, u"a"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.view().setFilter({EntryStatus::Invalid, EntryStatus::Valid}, u"a "_s);
    QCOMPARE(reset.size(), 0);
    model.view().setFilter({}, {});
    model.view().setFilter({allEntryStatuses.begin(), allEntryStatuses.end()}, {});
    QCOMPARE(reset.size(), 1);
}

void TestTableView::anEditedRowStaysInSight()
{
    CheckedModel model({"bad 1", "bad 2", "a@x.com"});
    model.view().setFilter({EntryStatus::Invalid}, {});
    QVERIFY(model.edit(0, Column::Identifier, u"new@x.com"_s));
    QCOMPARE(model.inputs(), (QStringList{u"new@x.com"_s, u"bad 2"_s}));
    model.view().setFilter({EntryStatus::Invalid}, u"bad"_s);
    QCOMPARE(model.inputs(), QStringList{u"bad 2"_s});
}

void TestTableView::sortsAndFindsTheListAgain()
{
    CheckedModel model({"b@x.com", "C@x.com", "a@x.com"});
    model.sort(int(Column::Identifier), Qt::AscendingOrder);
    QCOMPARE(model.inputs(), (QStringList{u"a@x.com"_s, u"b@x.com"_s, u"C@x.com"_s}));
    QCOMPARE(model.inputsInList(), (QStringList{u"b@x.com"_s, u"C@x.com"_s, u"a@x.com"_s}));
    model.sort(-1, Qt::DescendingOrder);
    QCOMPARE(model.inputs(), model.inputsInList());
    model.sort(17, Qt::DescendingOrder);
    QCOMPARE(model.inputs(), model.inputsInList());
}

namespace {

constexpr quint32 many = 30'000;

/// person0@x.com and so on; each third says "bad" and its number.
EntryStore longStore()
{
    EntryStore store;
    for (quint32 i = 0; i < many; ++i) {
        const std::string number = std::to_string(i);
        const std::string input = i % 3 == 0 ? "bad " + number : "person" + number + "@x.com";
        store.append(makeEntry({.input = input, .name = {}, .type = {}, .origin = {}}, {}));
    }
    return store;
}

} // namespace

void TestTableView::aLongListIsLookedThroughInTheBackground()
{
    CheckedModel model;
    model.list().setEntries(longStore());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(int(Column::Identifier), Qt::DescendingOrder);
    model.view().setFilter({EntryStatus::Invalid}, {});
    model.view().setFilter({EntryStatus::Valid}, u"person1"_s);
    QVERIFY(model.view().isFiltering());
    QCOMPARE(model.rowCount(), int(many));
    QTRY_VERIFY(!model.view().isFiltering());
    QCOMPARE(reset.size(), 1); // the last word counts
    QCOMPARE(model.text(0, Column::Identifier), u"person1@x.com"_s);
    QCOMPARE(model.text(1, Column::Identifier), u"person19@x.com"_s);
    std::vector<bool> wanted(many);
    wanted[1] = wanted[3] = wanted[19] = true;
    QCOMPARE(model.view().rowsOf(wanted), (std::vector{0, 1}));
}

void TestTableView::whatChangesMeanwhileIsNotLost()
{
    CheckedModel model;
    model.list().setEntries(longStore());
    model.view().setFilter({EntryStatus::Invalid}, {});
    QVERIFY(model.edit(0, Column::Name, u"Ann"_s));
    model.remove({{1, 3}});
    QTRY_VERIFY(!model.view().isFiltering());
    QCOMPARE(model.text(0, Column::Name), u"Ann"_s);
    QCOMPARE(model.rowCount(), int(many / 3) - 1);
    QCOMPARE(model.text(1, Column::Identifier), u"bad 6"_s);
    // What comes back while another view is looked for has its place in that.
    model.view().setFilter({}, {});
    model.undoStack()->undo();
    model.undoStack()->undo();
    QTRY_VERIFY(!model.view().isFiltering());
    QCOMPARE(model.rowCount(), int(many));
    QCOMPARE(model.inputs(), model.inputsInList());
}

void TestTableView::whatIsAddedMeanwhileIsShown()
{
    CheckedModel model;
    model.list().setEntries(longStore());
    model.appendSession().begin();
    model.view().setFilter({EntryStatus::Invalid}, {});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // the looking begins
    model.appendSession().add(storeOf({"added", "added@x.com"}));
    QTRY_VERIFY(!model.view().isFiltering());
    QCOMPARE(model.rowCount(), int(many / 3) + 1);
    QCOMPARE(model.text(model.rowCount() - 1, Column::Identifier), u"added"_s);
    model.appendSession().end({});
    model.undoStack()->undo();
    QCOMPARE(model.rowCount(), int(many / 3));
}

void TestTableView::emptyAndForeignIndexesGiveNothing()
{
    CheckedModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.flags({}), Qt::NoItemFlags);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    model.bulkEdits().remove({});
    model.view().setFilter({EntryStatus::Valid}, u"x"_s);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 0);
    model.bulkEdits().clear();
    QCOMPARE(model.undoStack()->count(), 0);
}

QTEST_GUILESS_MAIN(TestTableView)
#include "tst_tableview.moc"
