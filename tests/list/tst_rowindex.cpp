// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entrytablemodel.h"
#include "list/rowindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace dnc;

namespace {

using Entries = std::vector<quint32>;

Entry entryOf(std::string identifier, std::string name, EntryStatus status,
              std::optional<IdentifierType> type, std::string input = {})
{
    Entry entry;
    entry.input = input.empty() ? identifier : std::move(input);
    entry.identifier = status == EntryStatus::Invalid ? std::string() : std::move(identifier);
    entry.name = std::move(name);
    entry.status = status;
    entry.type = type;
    return entry;
}

/// Four entries, each of which differs from the others in each column.
EntryStore sample()
{
    EntryStore store;
    store.append(entryOf("bob@x.com", "Zoë", EntryStatus::Valid, IdentifierType::Email, "Bob@X.com"));
    store.append(entryOf("+14155550123", "ann", EntryStatus::Rejected, IdentifierType::Sms, "415 555 0123"));
    store.append(entryOf("ALICE", "", EntryStatus::Invalid, std::nullopt));
    store.append(entryOf("alice@x.com", "Ann", EntryStatus::Confirmed, IdentifierType::Email));
    return store;
}

Entries shown(const RowIndex &index)
{
    Entries entries;
    for (quint32 row = 0; row < index.size(); ++row)
        entries.push_back(index.entryAt(row));
    return entries;
}

Entries made(const EntryStore &store, const RowIndex::Query &query)
{
    return shown(RowIndex::make(store, query));
}

RowIndex::Query sorted(Column column, bool descending = false)
{
    return {.statuses = {}, .text = {}, .sortColumn = int(column), .descending = descending};
}

} // namespace

class TestRowIndex : public QObject {
    Q_OBJECT

private slots:
    void showsEverythingInTheListsOrder();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void sortsManyLongEqualBeginnings();
    void hidesAndShowsAgain_data();
    void hidesAndShowsAgain();
    void takesAndPutsRunsOfAStore();
};

void TestRowIndex::showsEverythingInTheListsOrder()
{
    QCOMPARE(made(sample(), {}), (Entries{0, 1, 2, 3}));
    QCOMPARE(made(EntryStore(), {}), Entries());
}

void TestRowIndex::filters_data()
{
    QTest::addColumn<std::vector<EntryStatus>>("statuses");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entries>("expected");
    const std::vector<EntryStatus> all;

    QTest::newRow("one status") << std::vector{EntryStatus::Invalid} << QString() << Entries{2};
    QTest::newRow("two statuses") << std::vector{EntryStatus::Confirmed, EntryStatus::Valid} << QString()
                                  << Entries{0, 3};
    QTest::newRow("a status that none has") << std::vector{EntryStatus::Pending} << QString() << Entries{};
    QTest::newRow("in the identifier") << all << "+1415" << Entries{1};
    QTest::newRow("in the input alone") << all << "415 555" << Entries{1};
    QTest::newRow("in the input of an invalid one") << all << "alice" << Entries{2, 3};
    QTest::newRow("in the name") << all << "ANN" << Entries{1, 3};
    QTest::newRow("in the name beyond ASCII") << all << QStringLiteral("ZOË") << Entries{0};
    QTest::newRow("status and text") << std::vector{EntryStatus::Confirmed} << "ann" << Entries{3};
    QTest::newRow("not over the border of two texts") << all << "0123ann" << Entries{};
}

void TestRowIndex::filters()
{
    QFETCH(std::vector<EntryStatus>, statuses);
    QFETCH(QString, text);
    QFETCH(Entries, expected);
    QCOMPARE(made(sample(), {.statuses = statuses, .text = text.toStdString()}), expected);
}

void TestRowIndex::sorts_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<Entries>("expected");

    QTest::newRow("identifier") << Column::Identifier << false << Entries{1, 2, 3, 0};
    QTest::newRow("identifier, downward") << Column::Identifier << true << Entries{0, 3, 2, 1};
    QTest::newRow("type, unknown last") << Column::Type << false << Entries{0, 3, 1, 2};
    QTest::newRow("type, downward and stable") << Column::Type << true << Entries{2, 1, 0, 3};
    QTest::newRow("name, stable") << Column::Name << false << Entries{2, 1, 3, 0};
    QTest::newRow("name, downward and stable") << Column::Name << true << Entries{0, 1, 3, 2};
    QTest::newRow("status") << Column::Status << false << Entries{0, 2, 3, 1};
}

void TestRowIndex::sorts()
{
    QFETCH(Column, column);
    QFETCH(bool, descending);
    QFETCH(Entries, expected);
    QCOMPARE(made(sample(), sorted(column, descending)), expected);
}

void TestRowIndex::sortsManyLongEqualBeginnings()
{
    QRandomGenerator random(7);
    const std::string longText(1000, 'q');
    EntryStore store;
    std::vector<std::string> folded;
    for (int i = 0; i < 2000; ++i) {
        std::string text = random.bounded(2) ? "https://www.linkedin.com/in/" : longText;
        text += std::to_string(random.bounded(300)) + std::string(size_t(random.bounded(10)), 'z');
        folded.push_back(text);
        if (random.bounded(2))
            std::ranges::transform(text, text.begin(),
                                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
        store.append(entryOf(text, {}, EntryStatus::Valid, IdentifierType::LinkedIn));
    }
    Entries expected(store.size());
    std::iota(expected.begin(), expected.end(), 0U);
    std::ranges::stable_sort(expected, {}, [&](quint32 entry) { return folded[entry]; });
    QCOMPARE(made(store, sorted(Column::Identifier)), expected);

    std::iota(expected.begin(), expected.end(), 0U);
    std::ranges::stable_sort(expected, std::greater(), [&](quint32 entry) { return folded[entry]; });
    QCOMPARE(made(store, sorted(Column::Identifier, true)), expected);
}

void TestRowIndex::hidesAndShowsAgain_data()
{
    QTest::addColumn<std::vector<EntryRun>>("runs");
    QTest::addColumn<Entries>("left");

    QTest::newRow("nothing") << std::vector<EntryRun>{} << Entries{1, 3, 2, 0};
    QTest::newRow("the first entry") << std::vector<EntryRun>{{0, 1}} << Entries{0, 2, 1};
    QTest::newRow("two apart") << std::vector<EntryRun>{{0, 1}, {3, 1}} << Entries{0, 1};
    QTest::newRow("a run that is shown in two places") << std::vector<EntryRun>{{1, 2}} << Entries{1, 0};
    QTest::newRow("all") << std::vector<EntryRun>{{0, 4}} << Entries{};
}

void TestRowIndex::hidesAndShowsAgain()
{
    QFETCH(std::vector<EntryRun>, runs);
    QFETCH(Entries, left);
    EntryStore store;
    for (const char *text : {"z", "a", "c", "b"})
        store.append(entryOf(text, {}, EntryStatus::Valid, IdentifierType::WebChat));
    RowIndex index = RowIndex::make(store, sorted(Column::Identifier));
    const Entries before = shown(index);

    const Placement placement = index.placementOf(runs);
    index.hide(placement.blocks);
    index.entriesTaken(runs);
    QCOMPARE(shown(index), left);

    index.entriesPut(runs);
    index.show(placement.blocks, placement.entries);
    QCOMPARE(shown(index), before);
}

void TestRowIndex::takesAndPutsRunsOfAStore()
{
    EntryStore store;
    for (int i = 0; i < 10; ++i)
        store.append(entryOf(std::to_string(i), {}, EntryStatus::Valid, IdentifierType::WebChat));
    const auto texts = [&store] {
        std::string all;
        for (quint32 i = 0; i < store.size(); ++i)
            all += store.at(i).input;
        return all;
    };
    const std::vector<EntryRun> runs{{0, 1}, {3, 2}, {9, 1}};
    const auto rows = takeRuns(store, runs);
    QCOMPARE(texts(), std::string("125678"));
    putRuns(store, runs, rows);
    QCOMPARE(texts(), std::string("0123456789"));
}

QTEST_APPLESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
