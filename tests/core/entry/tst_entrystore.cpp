// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "core/entry/entrystore.h"
#include "core/entry/listing.h"
#include "core/entry/reason.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace dnc;

namespace {

Entry validEntry(std::string identifier, IdentifierType type = IdentifierType::Email, quint32 row = 0)
{
    return {.input = identifier,
            .identifier = std::move(identifier),
            .type = type,
            .status = EntryStatus::Valid,
            .origin = {.row = row}};
}

} // namespace

class TestEntryStore : public QObject {
    Q_OBJECT

private slots:
    void anEntryComesBackAsItWasGiven_data();
    void anEntryComesBackAsItWasGiven();
    void textsLargerThanABlockStayWhole();
    void keptTextIsShownWhereItStandsAndOutlivesWhoGaveIt();
    void whatIsNotInTheKeptTextIsCopied();
    void anExchangedRowComesBackUnchanged();
    void removedRowsCanBeInsertedAgain();
    void anAdoptedListKeepsTextsAndSources();
    void aStoreThatAdoptedManySmallListsStillTakesEntries();
    void aSnapshotStaysAsItWas();
    void theFirstOfEqualIdentifiersStays();
    void sameValueOfAnotherTypeIsNoDuplicate();
    void aConfirmedEntryOutranksAnEarlierOne();
    void rejectedAndExcludedEntriesBlockNobody();
    void aDuplicateIsFreedWhenItsFirstGoes();
    void countsAddUpToTheNumberOfEntries();
    void aStatusChangeKeepsTheTexts();
    void aListingIsKeptAsADetail();
    void aReasonNamesTheRowOfTheFirst();
    void anExcerptOutlivesItsStore();
};

void TestEntryStore::anEntryComesBackAsItWasGiven_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::newRow("all alike") << "a@b.com"
                               << "a@b.com"
                               << ""
                               << "";
    QTest::newRow("all different") << "A@B.com"
                                   << "A@b.com"
                                   << "Ann"
                                   << "x";
    QTest::newRow("empty") << ""
                           << ""
                           << ""
                           << "";
    QTest::newRow("not valid yet") << "nonsense"
                                   << ""
                                   << "Ünïcode 名"
                                   << "nonsense@x.com";
    QTest::newRow("shared and named") << "a@b.com"
                                      << "a@b.com"
                                      << "Ann"
                                      << "d";
}

void TestEntryStore::anEntryComesBackAsItWasGiven()
{
    QFETCH(QString, input);
    QFETCH(QString, identifier);
    QFETCH(QString, name);
    QFETCH(QString, detail);
    const Entry entry{.input = input.toStdString(),
                      .identifier = identifier.toStdString(),
                      .name = name.toStdString(),
                      .detail = detail.toStdString(),
                      .type = IdentifierType::WebChat,
                      .issue = Issue::TooLong,
                      .status = EntryStatus::Rejected,
                      .origin = {.row = 4'000'000'000U, .column = 65'535, .source = 7},
                      .region = "ZZ"};
    EntryStore store;
    store.append(validEntry("neighbour@example.com"));
    store.append(entry);
    store.append(Entry{.input = "no type"});
    QVERIFY(store.entry(1) == entry);
    QVERIFY(!store.at(2).type);
    QVERIFY(store.at(2).region.empty());
}

void TestEntryStore::textsLargerThanABlockStayWhole()
{
    const std::string huge(3'000'000, 'x');
    EntryStore store;
    store.append(validEntry("before"));
    store.append(validEntry(huge));
    store.append(validEntry("after"));
    QVERIFY(store.at(0).identifier == "before");
    QVERIFY(store.at(1).identifier == huge);
    QVERIFY(store.at(2).identifier == "after");
}

void TestEntryStore::keptTextIsShownWhereItStandsAndOutlivesWhoGaveIt()
{
    QByteArray text("Ann,a@example.com,Bob");
    const std::string_view view(text.constData(), size_t(text.size()));
    EntryStore whole;
    {
        EntryStore part;
        part.keepText(text);
        part.append({.input = view.substr(4, 13), .name = view.substr(0, 3)}, {});
        part.append({.input = view.substr(4, 13), .name = view.substr(18)}, {});
        part.append({.input = view.substr(4, 13)}, {});
        QVERIFY(part.at(0).input.data() == view.data() + 4);
        QVERIFY(part.at(1).name.data() == view.data() + 18);
        const EntryStore snapshot = part.snapshot();
        whole.append(std::move(part));
        text.clear();
        QVERIFY(snapshot.at(0).name == "Ann");
    }
    whole.setStatus(1, EntryStatus::Rejected, "no such address");
    for (quint32 i = 0; i < whole.size(); ++i) {
        QVERIFY(whole.at(i).input == "a@example.com");
        QVERIFY(whole.at(i).identifier == "a@example.com");
    }
    QVERIFY(whole.at(0).name == "Ann");
    QVERIFY(whole.at(0).detail.empty());
    QVERIFY(whole.at(1).name == "Bob");
    QVERIFY(whole.at(1).detail == "no such address");
    QVERIFY(whole.at(2).name.empty());
}

void TestEntryStore::whatIsNotInTheKeptTextIsCopied()
{
    const QByteArray text("A@EXAMPLE.COM,a@example.com");
    const std::string_view view(text.constData(), size_t(text.size()));
    EntryStore store;
    store.keepText(text);
    {
        const std::string away("Ann");
        const std::string alsoAway("b@example.com");
        store.append({.input = view.substr(0, 13), .name = away}, {});
        store.append({.input = view.substr(14), .name = away}, {});
        store.append({.input = alsoAway, .name = view.substr(0, 1)}, {});
    }
    QVERIFY(store.at(0).identifier == "A@example.com");
    QVERIFY(store.at(0).name == "Ann");
    QVERIFY(store.at(1).identifier == "a@example.com");
    QVERIFY(store.at(1).name == "Ann");
    QVERIFY(store.at(2).identifier == "b@example.com");
    QVERIFY(store.at(2).name == "A");
}

void TestEntryStore::anExchangedRowComesBackUnchanged()
{
    EntryStore store;
    store.append(validEntry("old"));
    const EntryStore::Row old = store.exchange(0, store.makeRow(validEntry("new")));
    QVERIFY(store.at(0).identifier == "new");
    store.exchange(0, old);
    QVERIFY(store.at(0).identifier == "old");
}

void TestEntryStore::removedRowsCanBeInsertedAgain()
{
    EntryStore store;
    for (const char *text : {"0", "1", "2", "3", "4"})
        store.append(validEntry(text));
    const EntryStore::Rows removed = store.remove(1, 3);
    QCOMPARE(store.size(), 2U);
    QVERIFY(store.at(1).identifier == "4");
    store.insert(1, removed);
    QCOMPARE(store.size(), 5U);
    for (quint32 i = 0; i < 5; ++i)
        QVERIFY(store.at(i).identifier == std::to_string(i));
}

void TestEntryStore::anAdoptedListKeepsTextsAndSources()
{
    EntryStore store;
    store.addSource({.file = QStringLiteral("one.csv")});
    store.append(validEntry("a"));

    EntryStore other;
    other.addSource({.file = QStringLiteral("two.csv")});
    const quint16 shared = other.addSource({.file = QStringLiteral("one.csv")});
    Entry entry = validEntry("b");
    entry.origin.source = shared;
    other.append(entry);
    entry.origin.source = 0;
    other.append(entry);

    const std::vector<EntryStore::Row> rows = store.adopt(std::move(other));
    store.insert(1, rows);
    QCOMPARE(store.size(), 3U);
    QVERIFY(store.at(1).identifier == "b");
    QCOMPARE(store.sources()[store.at(1).origin.source].file, QStringLiteral("one.csv"));
    QCOMPARE(store.sources()[store.at(2).origin.source].file, QStringLiteral("two.csv"));
}

void TestEntryStore::aStoreThatAdoptedManySmallListsStillTakesEntries()
{
    EntryStore store;
    for (int i = 0; i < 50; ++i) {
        EntryStore other;
        other.append(validEntry("adopted " + std::to_string(i)));
        store.insert(store.size(), store.adopt(std::move(other)));
        store.append(validEntry("own " + std::to_string(i)));
    }
    for (int i = 0; i < 50; ++i) {
        QVERIFY(store.at(quint32(2 * i)).identifier == "adopted " + std::to_string(i));
        QVERIFY(store.at(quint32(2 * i + 1)).identifier == "own " + std::to_string(i));
    }
}

void TestEntryStore::aSnapshotStaysAsItWas()
{
    EntryStore snapshot;
    {
        EntryStore store;
        store.append(validEntry("a"));
        store.append(validEntry("b"));
        snapshot = store.snapshot();
        store.setStatus(0, EntryStatus::Rejected, "no");
        store.append(validEntry("c"));
        store.remove(1, 1);
    }
    QCOMPARE(snapshot.size(), 2U);
    QCOMPARE(snapshot.entry(0), validEntry("a"));
    snapshot.append(validEntry("d"));
    EntryStore other;
    other.append(validEntry("e"));
    snapshot.insert(3, snapshot.adopt(std::move(other)));
    snapshot.append(validEntry("f"));
    QCOMPARE(snapshot.entry(1), validEntry("b"));
    QCOMPARE(snapshot.entry(2), validEntry("d"));
    QCOMPARE(snapshot.entry(4), validEntry("f"));
}

void TestEntryStore::theFirstOfEqualIdentifiersStays()
{
    EntryStore store;
    for (const char *text : {"a", "b", "a", "c", "b", "a"})
        store.append(validEntry(text));
    QCOMPARE(markDuplicates(store), 3U);
    for (const quint32 i : {0U, 1U, 3U})
        QCOMPARE(store.statusAt(i), EntryStatus::Valid);
    for (const quint32 i : {2U, 4U, 5U})
        QCOMPARE(store.statusAt(i), EntryStatus::Duplicate);
    QCOMPARE(store.at(4).duplicateOf, 1U);
    QCOMPARE(store.at(5).duplicateOf, 0U);
    QCOMPARE(markDuplicates(store), 0U);
}

void TestEntryStore::sameValueOfAnotherTypeIsNoDuplicate()
{
    EntryStore store;
    store.append(validEntry("+14155550123", IdentifierType::Phone));
    store.append(validEntry("+14155550123", IdentifierType::Sms));
    QCOMPARE(markDuplicates(store), 0U);
}

void TestEntryStore::aConfirmedEntryOutranksAnEarlierOne()
{
    EntryStore store;
    store.append(validEntry("a"));
    store.append(validEntry("a"));
    store.setStatus(1, EntryStatus::Confirmed);
    markDuplicates(store);
    QCOMPARE(store.statusAt(0), EntryStatus::Duplicate);
    QCOMPARE(store.at(0).duplicateOf, 1U);
    QCOMPARE(store.statusAt(1), EntryStatus::Confirmed);
}

void TestEntryStore::rejectedAndExcludedEntriesBlockNobody()
{
    EntryStore store;
    for (int i = 0; i < 3; ++i)
        store.append(validEntry("a"));
    store.setStatus(0, EntryStatus::Rejected);
    store.setStatus(1, EntryStatus::Excluded);
    markDuplicates(store);
    QCOMPARE(store.statusAt(2), EntryStatus::Valid);
}

void TestEntryStore::aDuplicateIsFreedWhenItsFirstGoes()
{
    EntryStore store;
    store.append(validEntry("a"));
    store.append(validEntry("a"));
    markDuplicates(store);
    QCOMPARE(store.statusAt(1), EntryStatus::Duplicate);
    (void)store.remove(0, 1);
    QCOMPARE(markDuplicates(store), 1U);
    QCOMPARE(store.statusAt(0), EntryStatus::Valid);
}

void TestEntryStore::countsAddUpToTheNumberOfEntries()
{
    EntryStore store;
    for (const EntryStatus status : allEntryStatuses) {
        for (int n = 0; n <= int(status); ++n) {
            Entry entry = validEntry("x" + std::to_string(store.size()));
            entry.status = status;
            store.append(entry);
        }
    }
    const StatusCounts counts = store.counts();
    for (const EntryStatus status : allEntryStatuses)
        QCOMPARE(counts[status], quint32(status) + 1);
    QCOMPARE(counts.total(), store.size());
}

void TestEntryStore::aStatusChangeKeepsTheTexts()
{
    EntryStore store;
    Entry entry = validEntry("a@b.com");
    entry.name = "Ann";
    store.append(entry);
    store.setStatus(0, EntryStatus::Rejected, "no such person");
    QVERIFY(store.at(0).identifier == "a@b.com");
    QVERIFY(store.at(0).name == "Ann");
    QVERIFY(store.at(0).detail == "no such person");
    store.setStatus(0, EntryStatus::Pending);
    QVERIFY(store.at(0).detail == "no such person");
    for (const EntryStatus status : allEntryStatuses) {
        store.exchange(0, store.rowWithStatus(0, status));
        QCOMPARE(store.statusAt(0), status);
        store.setStatus(0, status);
        QCOMPARE(store.statusAt(0), status);
    }
}

void TestEntryStore::aListingIsKeptAsADetail()
{
    using namespace std::chrono_literals;
    const std::chrono::sys_time<std::chrono::milliseconds> since(1'795'434'448'007ms);
    for (const Listing &listing :
         {Listing{}, Listing{.since = since, .isManual = true}, Listing{.since = {}, .isManual = false},
          Listing{.since = since, .isManual = {}, .isAsSent = false}})
        QVERIFY(readListing(encodeListing(listing)) == listing);
    QVERIFY(!readListing("no such person"));
    QVERIFY(!readListing({}));
    EntryStore store;
    store.append(validEntry("a@b.com"));
    store.setStatus(0, EntryStatus::Listed, encodeListing({.since = since, .isManual = true}));
    QVERIFY(reason(store, 0).contains(QStringLiteral("2026-11-23")));
    store.setStatus(0, EntryStatus::Valid,
                    encodeListing({.since = since, .isManual = {}, .isAsSent = false}));
    QVERIFY(reason(store, 0).startsWith(QStringLiteral("Similar entry")));
}

void TestEntryStore::aReasonNamesTheRowOfTheFirst()
{
    EntryStore store;
    store.addSource({.file = QStringLiteral("people.csv")});
    store.append(validEntry("a", IdentifierType::Email, 17));
    store.append(validEntry("a", IdentifierType::Email, 18));
    markDuplicates(store);
    QVERIFY(reason(store, 1).contains(QStringLiteral("17")));
    QVERIFY(reason(store, 1).contains(QStringLiteral("people.csv")));
    QVERIFY(reason(store, 0).isEmpty());
}

void TestEntryStore::anExcerptOutlivesItsStore()
{
    EntryStore few;
    EntryStore range;
    {
        EntryStore store;
        store.addSource({.file = QStringLiteral("people.csv")});
        for (const char *name : {"a", "b", "c", "d"})
            store.append(validEntry(name));
        few = store.excerpt(std::vector<quint32>{0, 2});
        range = store.excerpt(1, 3);
        (void)store.remove(0, 4);
    }
    QCOMPARE(few.size(), 2U);
    QCOMPARE(few.entry(1), validEntry("c"));
    QCOMPARE(few.sources().size(), size_t(1));
    QCOMPARE(range.size(), 3U);
    QCOMPARE(range.entry(0), validEntry("b"));
}

QTEST_APPLESS_MAIN(TestEntryStore)
#include "tst_entrystore.moc"
