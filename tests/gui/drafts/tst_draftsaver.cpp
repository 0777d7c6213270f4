// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/possibleduplicates.h"
#include "core/parsedidentifier.h"
#include "draft/draftfolder.h"
#include "gui/drafts/draftsaver.h"
#include "list/entrytablemodel.h"
#include "support/waiting.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 7> inputs{"a@x.com", "A@x.com",         "b@x.com", "+14155550123",
                                                 "n/a",     "+1 415 555 0123", "bad one"};

EntryStore storeOf(const std::vector<std::string_view> &values, const QString &file = u"list.csv"_s)
{
    EntryStore store;
    const quint16 source = store.addSource({file, {}, {}});
    for (quint32 row = 0; const std::string_view value : values)
        store.append(
            makeEntry({.input = value, .origin = {.row = ++row, .column = 1, .source = source}}, {}));
    return store;
}

/// The entries without what depends on the whole list.
std::vector<Entry> contentOf(const EntryStore &store)
{
    std::vector<Entry> entries;
    for (quint32 i = 0; i < store.size(); ++i) {
        entries.push_back(store.entry(i));
        Entry &entry = entries.back();
        if (entry.status == EntryStatus::Duplicate)
            entry.status = EntryStatus::Valid;
        if (entry.note == Note::PossibleDuplicate)
            entry.note = noteAlone(store.at(i));
    }
    return entries;
}

QString shown(const EntryStore &store, const Entry &entry)
{
    const Source source = entry.origin.source < store.sources().size() ? store.sources()[entry.origin.source]
                                                                       : Source{u"unknown"_s, {}, {}};
    return u"%1, %2, %3, status %4, note %5, issue %6, row %7 of %8 %9"_s.arg(
        QString::fromStdString(entry.input), QString::fromStdString(entry.identifier),
        QString::fromStdString(entry.detail), QString::number(int(entry.status)),
        QString::number(int(entry.note)), QString::number(int(entry.issue)),
        QString::number(entry.origin.row), source.file, source.sha256);
}

/// The first entry that is another one; empty where there is none.
QString differenceOf(const EntryStore &saved, const EntryStore &list)
{
    if (saved.size() != list.size())
        return u"%1 rows, not %2"_s.arg(saved.size()).arg(list.size());
    const std::vector<Entry> left = contentOf(saved);
    const std::vector<Entry> right = contentOf(list);
    for (size_t i = 0; i < left.size(); ++i) {
        const QString one = shown(saved, left[i]);
        const QString other = shown(list, right[i]);
        if (one != other)
            return u"row %1: %2; not %3"_s.arg(i).arg(one, other);
    }
    return {};
}

/// A list, its saver, and what is on disk.
struct Desk {
    Desk()
        : saver(model.list())
    {
        saver.setFolder(folder.path());
    }
    [[nodiscard]] Result<Draft, JournalError> saved()
    {
        saver.flush();
        return loadDraft(saver.draft());
    }
    [[nodiscard]] Result<Draft, JournalError> loadDraft(const QString &id) const
    {
        // A second connection sees what the first one has committed.
        return DraftFile::open(draftPath(folder.path(), id)).and_then([](DraftFile &&file) {
            return file.load();
        });
    }
    void append(const std::vector<std::string_view> &values)
    {
        model.bulkEdits().append(storeOf(values), [] { return u"Open"_s; });
    }

    QTemporaryDir folder;
    EntryTableModel model;
    DraftSaver saver;
};

/// Does anything that a person may do to a list.
class RandomUser {
public:
    RandomUser(quint32 seed, EntryTableModel &model)
        : m_random(seed)
        , m_model(model)
    {
    }

    void step();

private:
    int upTo(int end) { return int(m_random.bounded(end)); }
    std::string_view anyInput() { return inputs[size_t(upTo(int(inputs.size())))]; }
    std::vector<quint32> someEntries()
    {
        std::vector<quint32> entries;
        for (quint32 i = 0; i < m_model.entries().size(); ++i) {
            if (upTo(3) == 0)
                entries.push_back(i);
        }
        return entries;
    }
    void edit();
    void import();

    QRandomGenerator m_random;
    EntryTableModel &m_model;
};

void RandomUser::edit()
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex cell = m_model.index(upTo(m_model.rowCount()), int(Column::Identifier));
    const std::string_view input = anyInput();
    m_model.setData(cell, QString::fromUtf8(input.data(), qsizetype(input.size())), Qt::EditRole);
}

void RandomUser::import()
{
    m_model.appendSession().begin();
    for (int chunk = upTo(4); chunk > 0; --chunk)
        m_model.appendSession().add(storeOf({anyInput(), anyInput()}, u"chunk.csv"_s));
    m_model.appendSession().setSource({u"chunk.csv"_s, {}, u"0123"_s});
    if (upTo(3) == 0)
        m_model.appendSession().cancel();
    else
        m_model.appendSession().end([] { return u"Open"_s; });
}

void RandomUser::step()
{
    const int dice = m_model.entries().size() > 60 ? 3 : upTo(11);
    switch (dice) {
    case 0:
        return m_model.bulkEdits().append(storeOf({anyInput()}), [] { return u"Open"_s; });
    case 1:
        return import();
    case 2:
        m_model.cellEdits().insertBlank(upTo(m_model.rowCount() + 1), 1 + upTo(3));
        return;
    case 3:
        return m_model.bulkEdits().remove(someEntries());
    case 4:
        return m_model.bulkEdits().setExcluded(someEntries(), upTo(2) == 0);
    case 5:
        return upTo(6) == 0 ? m_model.bulkEdits().clear() : m_model.bulkEdits().removeDuplicates();
    case 6:
        return m_model.bulkEdits().keepPossibleDuplicates();
    case 7:
    case 8:
        for (int i = upTo(5); i >= 0; --i)
            dice == 7 ? m_model.list().undo() : m_model.list().redo();
        return;
    default:
        return edit();
    }
}

} // namespace

/// The draft on disk against the list on screen.
class TestDraftSaver : public QObject {
    Q_OBJECT

private slots:
    void whatIsSavedIsTheList_data();
    void whatIsSavedIsTheList();
    void aChangeIsSavedWithinTwoSeconds();
    void anEmptyListHasNoDraft();
    void aReplacedListStaysAsADraft();
    void aDiscardedDraftIsGone();
    void workGoesOnWhileNothingCanBeSaved();
    void aFileThatSomebodyDeletedIsMadeAgain();
    void nothingIsSavedWithoutAFolder();
    void theFileStaysSmall();
    void theLastChangeIsSavedAtTheEnd();
};

void TestDraftSaver::whatIsSavedIsTheList_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDraftSaver::whatIsSavedIsTheList()
{
    QFETCH(const quint32, seed);
    Desk desk;
    RandomUser user(seed, desk.model);
    desk.append({"a@x.com"});
    for (int i = 0; i < 300; ++i) {
        user.step();
        if (i % 10 != 0)
            continue;
        const auto draft = desk.saved();
        QVERIFY(draft);
        QCOMPARE(differenceOf(draft->entries, desk.model.entries()), QString());
        for (quint32 row = 0; row < draft->entries.size(); ++row)
            QCOMPARE(draft->entries.isKept(row), desk.model.entries().isKept(row));
    }
}

void TestDraftSaver::aChangeIsSavedWithinTwoSeconds()
{
    Desk desk;
    desk.append({"a@x.com", "b@x.com"});
    QVERIFY(!desk.saver.isSaved());
    QTRY_VERIFY_WITH_TIMEOUT(desk.saver.isSaved(), test::hangLimitMs);
    QCOMPARE(desk.loadDraft(desk.saver.draft())->entries.size(), 2U);
}

void TestDraftSaver::anEmptyListHasNoDraft()
{
    QTemporaryDir folder;
    EntryTableModel model;
    {
        DraftSaver saver(model.list());
        saver.setFolder(folder.path());
        model.bulkEdits().append(storeOf({"a@x.com"}), [] { return u"Open"_s; });
        saver.flush();
        QCOMPARE(findDrafts(folder.path()).drafts.size(), size_t(1));
        model.bulkEdits().clear();
    }
    QVERIFY(findDrafts(folder.path()).drafts.empty());
}

void TestDraftSaver::aReplacedListStaysAsADraft()
{
    Desk desk;
    desk.append({"a@x.com", "b@x.com"});
    const QString first = desk.saver.draft();
    desk.model.list().setEntries(storeOf({"c@x.com"}));
    QCOMPARE(desk.saver.draft(), QString());
    desk.append({"d@x.com"});
    QVERIFY(desk.saver.draft() != first);
    QCOMPARE(desk.saved()->entries.size(), 2U);
    const auto draft = desk.loadDraft(first);
    QVERIFY(draft);
    QVERIFY(!draft->info.isOpen);
    QCOMPARE(draft->entries.size(), 2U);
}

void TestDraftSaver::aDiscardedDraftIsGone()
{
    Desk desk;
    desk.append({"a@x.com"});
    desk.saver.flush();
    desk.append({"b@x.com"});
    desk.saver.discard();
    QVERIFY(desk.saver.draft().isEmpty());
    QTRY_VERIFY(findDrafts(desk.folder.path()).drafts.empty());
}

void TestDraftSaver::workGoesOnWhileNothingCanBeSaved()
{
    Desk desk;
    const QString blocked = desk.folder.filePath(u"later"_s);
    desk.saver.setFolder(blocked);
    QSignalSpy failed(&desk.saver, &DraftSaver::failed);
    QSignalSpy recovered(&desk.saver, &DraftSaver::recovered);
    desk.append({"a@x.com"});
    desk.saver.flush();
    QCOMPARE(failed.count(), 1);
    QVERIFY(desk.saver.hasFailed() && !desk.saver.isSaved());
    desk.append({"b@x.com"});
    QVERIFY(QDir().mkdir(blocked));
    desk.saver.flush();
    QCOMPARE(recovered.count(), 1);
    QVERIFY(!desk.saver.hasFailed() && desk.saver.isSaved());
    const auto draft = DraftFile::open(draftPath(blocked, desk.saver.draft()))->load();
    QCOMPARE(contentOf(draft->entries), contentOf(desk.model.entries()));
}

void TestDraftSaver::aFileThatSomebodyDeletedIsMadeAgain()
{
    Desk desk;
    desk.append({"a@x.com"});
    desk.saver.flush();
    removeDraft(desk.folder.path(), desk.saver.draft());
    desk.append({"b@x.com"});
    desk.saver.flush();
    const auto draft = desk.saved();
    QVERIFY(draft);
    QCOMPARE(draft->entries.size(), 2U);
}

void TestDraftSaver::nothingIsSavedWithoutAFolder()
{
    EntryTableModel model;
    DraftSaver saver(model.list());
    model.bulkEdits().append(storeOf({"a@x.com"}), [] { return u"Open"_s; });
    saver.flush();
    QVERIFY(saver.draft().isEmpty() && saver.isSaved());
}

void TestDraftSaver::theFileStaysSmall()
{
    Desk desk;
    std::vector<std::string> texts;
    for (int i = 0; i < 10'000; ++i)
        texts.push_back("person" + std::to_string(i) + "@x.com");
    desk.append({texts.begin(), texts.end()});
    desk.saver.flush();
    std::vector<quint32> all(desk.model.entries().size());
    std::iota(all.begin(), all.end(), 0U);
    const auto size = [&] { return QFile(draftPath(desk.folder.path(), desk.saver.draft())).size(); };
    for (int i = 0; i < 40; ++i) {
        desk.model.bulkEdits().setExcluded(all, i % 2 == 0);
        desk.saver.flush();
    }
    QCOMPARE(contentOf(desk.saved()->entries), contentOf(desk.model.entries()));
    constexpr qint64 bytesOfRow = 100; // of each of 40 changes, where all of them stayed
    QVERIFY2(size() < 10 * bytesOfRow * 10'000, qPrintable(QString::number(size())));
}

void TestDraftSaver::theLastChangeIsSavedAtTheEnd()
{
    QTemporaryDir folder;
    EntryTableModel model;
    {
        DraftSaver saver(model.list());
        saver.setFolder(folder.path());
        model.bulkEdits().append(storeOf({"a@x.com"}), [] { return u"Open"_s; });
    }
    const FoundDrafts found = findDrafts(folder.path());
    QCOMPARE(found.drafts.size(), size_t(1));
    QVERIFY(found.drafts[0].isOpen);
}

QTEST_GUILESS_MAIN(TestDraftSaver)
#include "tst_draftsaver.moc"
