// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "core/entry/possibleduplicates.h"
#include "list/listfixture.h"
#include "list/plainlist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 10> inputs{
    "a@x.com", "A@x.com",         "b@x.com", "+14155550123", "n/a",
    "",        "+1 415 555 0123", "bad one", "c@x.com",      "https://www.linkedin.com/in/ann"};
constexpr std::array<std::string_view, 3> names{"", "Ann", "Bob"};

bool mayBeEdited(const Entry &entry)
{
    return entry.status != EntryStatus::Pending && entry.status != EntryStatus::Unknown
        && entry.status != EntryStatus::Confirmed;
}

Entry parsed(std::string_view input, std::string_view name, std::optional<IdentifierType> type)
{
    return makeEntry({.input = input, .name = name, .type = type, .origin = {}}, {});
}

/// Does one thing after the other to a model and to the reference.
class RandomUser {
public:
    explicit RandomUser(quint32 seed)
        : m_random(seed)
        , m_model({"a@x.com", "b@x.com", "a@x.com", "n/a", "+14155550123"})
        , m_reference(listOfModel())
    {
    }

    void step();
    void check();

private:
    int upTo(int end) { return int(m_random.bounded(end)); }
    template <typename Array>
    auto anyOf(const Array &array)
    {
        return array[size_t(upTo(int(array.size())))];
    }
    static QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    QUndoStack &stack() { return *m_model.undoStack(); }

    List listOfModel()
    {
        List list;
        for (quint32 i = 0; i < m_model.entries().size(); ++i) {
            list.push_back(m_model.entries().entry(i));
            list.back().origin = {};
            if (list.back().note == Note::PossibleDuplicate) // derives from other entries
                list.back().note = noteAlone(m_model.entries().at(i));
        }
        return list;
    }
    /// The model did what made the reference's list into `list`.
    void done(List list)
    {
        if (list != m_reference.list() || stack().index() != m_index)
            m_reference.change(std::move(list), stack().index());
        m_index = stack().index();
    }

    void editCell();
    void insert();
    void remove();
    void exclude();
    void append();
    void appendPiecemeal();
    void paste();
    void undoOrRedo();
    void look();
    void deliver();
    std::vector<RowSpan> someRows();
    std::vector<bool> entriesOf(const std::vector<RowSpan> &ranges);

    QRandomGenerator m_random;
    CheckedModel m_model;
    Reference m_reference;
    int m_index = 0;
};

void RandomUser::editCell()
{
    if (m_model.rowCount() == 0)
        return;
    const int row = upTo(m_model.rowCount());
    const auto entry = m_model.entryAt(row);
    List list = m_reference.list();
    Entry &edited = list[entry];
    const std::string_view input = anyOf(inputs);
    const std::string_view name = anyOf(names);
    const IdentifierType type = anyOf(allIdentifierTypes);
    const int column = upTo(3);
    if (mayBeEdited(edited)) {
        if (column == 0 && edited.input != input)
            edited = parsed(input, edited.name, edited.type);
        if (column == 1 && edited.type != type)
            edited = parsed(edited.input, edited.name, type);
        if (column == 2)
            edited.name = name;
    }
    const std::array<QVariant, 3> values{text(input), int(type), text(name)};
    m_model.edit(row, Column(column), values[size_t(column)]);
    done(std::move(list));
}

void RandomUser::insert()
{
    const int row = upTo(m_model.rowCount() + 1);
    const int count = 1 + upTo(3);
    List list = m_reference.list();
    const auto place = row < m_model.rowCount() ? m_model.entryAt(row) : quint32(list.size());
    list.insert(list.begin() + place, size_t(count), parsed({}, {}, {}));
    m_model.cellEdits().insertBlank(row, count);
    done(std::move(list));
}

std::vector<RowSpan> RandomUser::someRows()
{
    std::vector<RowSpan> ranges;
    const int most = upTo(4) == 0 ? 30 : 3;
    for (int i = upTo(most); i >= 0; --i) {
        const int first = upTo(m_model.rowCount() + 2) - 1;
        ranges.push_back({first, first + upTo(2)});
    }
    return ranges;
}

std::vector<bool> RandomUser::entriesOf(const std::vector<RowSpan> &ranges)
{
    std::vector<bool> chosen(m_model.entries().size());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const auto &range : ranges) {
            if (row >= range.first && row <= range.last)
                chosen[m_model.entryAt(row)] = true;
        }
    }
    return chosen;
}

void RandomUser::remove()
{
    const auto ranges = someRows();
    const auto chosen = entriesOf(ranges);
    List list;
    for (size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i])
            list.push_back(m_reference.list()[i]);
    }
    m_model.bulkEdits().remove(m_model.view().entriesIn(ranges));
    done(std::move(list));
}

void RandomUser::exclude()
{
    const auto ranges = someRows();
    const auto chosen = entriesOf(ranges);
    const bool out = upTo(2) == 0;
    List list = m_reference.list();
    for (size_t i = 0; i < chosen.size(); ++i) {
        Entry &entry = list[i];
        if (!chosen[i] || !mayBeEdited(entry) || (entry.status == EntryStatus::Excluded) == out)
            continue;
        const bool good = !entry.identifier.empty();
        if (!out && good)
            entry.detail.clear();
        entry.status = out ? EntryStatus::Excluded : good ? EntryStatus::Valid : EntryStatus::Invalid;
    }
    m_model.bulkEdits().setExcluded(m_model.view().entriesIn(ranges), out);
    done(std::move(list));
}

void RandomUser::append()
{
    List list = m_reference.list();
    const std::vector<std::string_view> added{anyOf(inputs), anyOf(inputs)};
    for (const auto input : added)
        list.push_back(parsed(input, {}, {}));
    m_model.bulkEdits().append(storeOf(added), [] { return u"Open"_s; });
    done(std::move(list));
}

void RandomUser::appendPiecemeal()
{
    m_model.appendSession().begin();
    m_reference.markNow();
    List list = m_reference.list();
    for (int chunk = upTo(4); chunk > 0; --chunk) {
        std::vector<std::string_view> added;
        for (int i = upTo(4); i >= 0; --i)
            added.push_back(anyOf(inputs));
        for (const auto input : added)
            list.push_back(parsed(input, {}, {}));
        if (upTo(4) == 0)
            m_model.appendSession().expect(quint32(upTo(100)), DuplicateMarker(quint32(upTo(100))));
        m_model.appendSession().add(storeOf(added));
        if (upTo(4) == 0)
            look();
        if (upTo(4) == 0)
            m_model.cellEdits().insertBlank(0, 1);
        if (upTo(4) == 0)
            m_model.list().undo();
    }
    if (upTo(3) == 0)
        return m_model.appendSession().cancel();
    m_model.appendSession().end([] { return u"Open"_s; });
    done(std::move(list));
}

void RandomUser::paste()
{
    const int row = upTo(m_model.rowCount() + 1);
    List list = m_reference.list();
    std::vector<std::vector<QString>> cells;
    for (int i = upTo(4); i >= 0; --i) {
        const std::string_view input = anyOf(inputs);
        const IdentifierType type = anyOf(allIdentifierTypes);
        const int target = row + int(cells.size());
        cells.push_back({text(input), text(wireName(type))});
        if (target >= m_model.rowCount()) {
            list.push_back(parsed(input, {}, type));
            continue;
        }
        Entry &over = list[m_model.entryAt(target)];
        if (mayBeEdited(over) && (over.input != input || over.type != type))
            over = parsed(input, over.name, type);
    }
    m_model.paste(row < m_model.rowCount() ? m_model.cell(row, Column::Identifier) : QModelIndex(), cells);
    done(std::move(list));
}

void RandomUser::undoOrRedo()
{
    const bool back = upTo(3) > 0;
    for (int i = upTo(6); i >= 0; --i)
        back ? stack().undo() : stack().redo();
    m_index = stack().index();
    m_reference.goTo(m_index);
}

void RandomUser::look()
{
    std::vector<EntryStatus> statuses;
    if (upTo(2) == 0)
        statuses = {anyOf(allEntryStatuses), EntryStatus::Valid};
    m_model.view().setFilter(statuses, upTo(3) == 0 ? u"A"_s : QString());
    m_model.sort(upTo(6) - 2, upTo(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void RandomUser::deliver()
{
    List list = m_reference.list();
    const auto last = quint32(upTo(int(list.size()) + 1));
    const std::array outcomes{EntryStatus::Confirmed, EntryStatus::Rejected, EntryStatus::Unknown};
    const EntryStatus outcome = anyOf(outcomes);
    bool changed = false;
    for (quint32 i = 0; i < list.size(); ++i) {
        if (list[i].status != EntryStatus::Valid && list[i].status != EntryStatus::Unknown)
            continue;
        changed = true;
        list[i].status = i <= last ? outcome : EntryStatus::Valid;
    }
    m_model.list().markPending(true);
    m_model.list().applyDelivery(0, last, outcome, {});
    m_model.list().markPending(false);
    m_index = stack().index();
    if (changed)
        m_reference.forget(std::move(list));
}

void RandomUser::step()
{
    const int dice = upTo(1000);
    if (m_reference.list().size() > 60)
        return remove();
    if (dice < 5)
        return deliver();
    if (dice < 10)
        return m_model.bulkEdits().clear(), done({});
    if (dice < 350)
        return editCell();
    if (dice < 430)
        return insert();
    if (dice < 510)
        return remove();
    if (dice < 590)
        return exclude();
    if (dice < 620)
        return append();
    if (dice < 660)
        return appendPiecemeal();
    if (dice < 720)
        return paste();
    return dice < 920 ? undoOrRedo() : look();
}

void RandomUser::check()
{
    QCOMPARE(listOfModel(), m_reference.list());
    const EntryStore &store = m_model.entries();
    QCOMPARE(m_model.counts(), store.counts());
    QCOMPARE(m_model.counts().total(), store.size());
    for (quint32 i = 0; i < store.size(); ++i) {
        const auto view = store.at(i);
        if (view.status == EntryStatus::Duplicate) {
            QCOMPARE(store.at(view.duplicateOf).identifier, view.identifier);
            QVERIFY(store.statusAt(view.duplicateOf) != EntryStatus::Duplicate);
        }
    }
    std::vector<bool> seen(store.size());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QVERIFY(m_model.entryAt(row) < store.size());
        QVERIFY(!seen[m_model.entryAt(row)]);
        seen[m_model.entryAt(row)] = true;
    }
}

} // namespace

class TestTableRandom : public QObject {
    Q_OBJECT

private slots:
    void agreesWithAPlainList_data();
    void agreesWithAPlainList();
};

void TestTableRandom::agreesWithAPlainList_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTableRandom::agreesWithAPlainList()
{
    QFETCH(quint32, seed);
    RandomUser user(seed);
    for (int i = 0; i < 1500; ++i) {
        user.step();
        user.check();
        if (QTest::currentTestFailed())
            qFatal("failed at step %d", i);
    }
}

QTEST_APPLESS_MAIN(TestTableRandom)
#include "tst_tablerandom.moc"
