// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/appendsession.h"
#include "list/bulkedits.h"
#include "list/commands.h"
#include "list/entryview.h"
#include "list/listfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is told, and what the list held at that time.
class Recorder : public EntryListObserver {
public:
    explicit Recorder(EntryList &list)
        : m_list(list)
    {
        m_list.setObserver(this);
    }
    ~Recorder() override { m_list.setObserver(nullptr); }
    Q_DISABLE_COPY_MOVE(Recorder)

    void aboutToResetList() override { note(u"about to reset"_s); }
    void listReset() override { note(u"reset"_s); }
    ShownRows aboutToTake(std::span<const EntryRun> /*runs*/) override
    {
        note(u"about to take"_s);
        return {{}, 7};
    }
    void taken(std::span<const EntryRun> /*runs*/) override { note(u"taken"_s); }
    void put(std::span<const EntryRun> /*runs*/, const ShownRows &shown) override
    {
        note(u"put as in view %1"_s.arg(shown.view));
    }
    void entriesChanged(quint32 /*first*/, quint32 /*last*/) override { note(u"changed"_s); }
    void allEntriesChanged() override { note(u"all changed"_s); }
    void appended(quint32 /*first*/) override { note(u"appended"_s); }
    void appendFinished() override { note(u"append finished"_s); }

    QStringList notes;

private:
    void note(const QString &what) { notes += u"%1, %2"_s.arg(what).arg(m_list.entries().size()); }

    EntryList &m_list;
};

} // namespace

class TestEntryList : public QObject {
    Q_OBJECT

private slots:
    void needsNoView();
    void tellsItsObserverBeforeAndAfterEachChange();
    void tellsOfEachPieceThatIsAppended();
    void interruptsWhatReservesIt_data();
    void interruptsWhatReservesIt();
    void aViewMayComeLater();
};

void TestEntryList::needsNoView()
{
    EntryList list;
    BackgroundEdit background(list);
    BulkEdits edits(list, background);
    edits.append(storeOf({"a@x.com", "b@x.com", "a@x.com"}), [] { return u"Add"_s; });
    QCOMPARE(list.counts()[EntryStatus::Duplicate], 1U);
    edits.remove({0});
    QCOMPARE(list.counts()[EntryStatus::Duplicate], 0U);
    list.undo();
    list.undo();
    QVERIFY(list.entries().isEmpty());
    QCOMPARE(list.counts(), StatusCounts());
}

void TestEntryList::tellsItsObserverBeforeAndAfterEachChange()
{
    EntryList list;
    Recorder recorder(list);
    BackgroundEdit background(list);
    BulkEdits edits(list, background);
    list.setEntries(storeOf({"a@x.com", "b@x.com", "a@x.com"}));
    edits.remove({0, 1});
    list.undo();
    edits.setExcluded({1}, true);
    const QStringList expected{
        u"about to reset, 0"_s,   u"reset, 3"_s,       u"about to take, 3"_s, u"taken, 1"_s,
        u"all changed, 1"_s, // the duplicate lost its first
        u"put as in view 7, 3"_s, u"all changed, 3"_s, u"changed, 3"_s};
    QCOMPARE(recorder.notes, expected);
}

void TestEntryList::tellsOfEachPieceThatIsAppended()
{
    EntryList list;
    Recorder recorder(list);
    AppendSession session(list);
    session.begin();
    QVERIFY(!list.isChangeable());
    session.add(storeOf({"a@x.com"}));
    session.add(storeOf({"b@x.com", "c@x.com"}));
    session.end([] { return u"Add"_s; });
    QVERIFY(list.isChangeable());
    QCOMPARE(recorder.notes, (QStringList{u"appended, 1"_s, u"appended, 3"_s, u"append finished, 3"_s}));
    QCOMPARE(list.undoStack()->undoText(), u"Add"_s);
}

void TestEntryList::interruptsWhatReservesIt_data()
{
    QTest::addColumn<bool>("locks");
    QTest::newRow("locking") << true;
    QTest::newRow("another list") << false;
}

void TestEntryList::interruptsWhatReservesIt()
{
    QFETCH(bool, locks);
    EntryList list;
    AppendSession session(list);
    session.begin();
    session.add(storeOf({"a@x.com"}));
    if (locks)
        list.setLocked(true);
    else
        list.setEntries(storeOf({}));
    QVERIFY(!session.isActive());
    QVERIFY(list.entries().isEmpty());
    list.setLocked(false);
    QVERIFY(list.isChangeable());
}

void TestEntryList::aViewMayComeLater()
{
    EntryList list;
    list.setEntries(storeOf({"b@x.com", "a@x.com"}));
    EntryView view(list);
    QCOMPARE(view.rowCount(), 2);
    QSignalSpy resets(&view, &EntryView::wasReset);
    view.sort(int(Column::Identifier), Qt::AscendingOrder);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(view.entryAt(0), 1U);
    QCOMPARE(view.entriesIn(std::vector<RowSpan>{{0, 0}, {-3, 0}, {1, 9}}), (std::vector<quint32>{0, 1}));
}

QTEST_GUILESS_MAIN(TestEntryList)
#include "tst_entrylist.moc"
