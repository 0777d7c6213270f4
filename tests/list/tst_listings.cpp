// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/listfixture.h"

#include "list/listings.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// What is known of rows from the list of an account.
class TestListings : public QObject {
    Q_OBJECT

private slots:
    void whatIsListedIsNotSentAndOneStep();
    void similarOnesStayAsTheyAre();
    void listedOnesAreSentAgain();
    void knownOnesAreExcludedWithTheirDuplicates_data();
    void knownOnesAreExcludedWithTheirDuplicates();
    void aLockedListStaysAsItIs();
    void aListWithListedRowsKnowsItsDuplicates();
};

void TestListings::whatIsListedIsNotSentAndOneStep()
{
    CheckedModel model({"a@x.com", "b@x.com", "a@x.com"});
    noteListings(model.list(), std::vector<FoundListing>{{0, {.isManual = true}}});
    QCOMPARE(model.status(0), EntryStatus::Listed);
    QCOMPARE(model.status(1), EntryStatus::Valid);
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
    QCOMPARE(model.counts(), model.entries().counts());
    model.list().undo();
    QCOMPARE(model.status(0), EntryStatus::Valid);
    model.list().redo();
    QCOMPARE(model.status(0), EntryStatus::Listed);
}

void TestListings::similarOnesStayAsTheyAre()
{
    CheckedModel model({"a@x.com"});
    noteListings(model.list(), std::vector<FoundListing>{{0, {.isAsSent = false}}});
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QVERIFY(readListing(model.entries().at(0).detail).has_value());
}

void TestListings::listedOnesAreSentAgain()
{
    CheckedModel model({"a@x.com", "b@x.com"});
    noteListings(model.list(), std::vector<FoundListing>{{0, {}}, {1, {}}});
    forgetListings(model.list(), {1});
    QCOMPARE(model.status(0), EntryStatus::Listed);
    QCOMPARE(model.status(1), EntryStatus::Valid);
    QVERIFY(model.entries().at(1).detail.empty());
}

void TestListings::knownOnesAreExcludedWithTheirDuplicates_data()
{
    QTest::addColumn<bool>("areConfirmed");
    QTest::newRow("by uploads") << true;
    QTest::newRow("by an earlier reading") << false;
}

void TestListings::knownOnesAreExcludedWithTheirDuplicates()
{
    QFETCH(const bool, areConfirmed);
    CheckedModel model({"a@x.com", "b@x.com", "a@x.com"});
    excludeKnown(model.list(), {0}, areConfirmed);
    QCOMPARE(model.status(0), EntryStatus::Excluded);
    QCOMPARE(model.status(1), EntryStatus::Valid);
    QCOMPARE(model.status(2), EntryStatus::Excluded);
    QVERIFY((model.entries().issueAt(0) == Issue::OnListAlready) == areConfirmed);
    model.list().undo();
    QCOMPARE(model.status(0), EntryStatus::Valid);
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
}

void TestListings::aLockedListStaysAsItIs()
{
    CheckedModel model({"a@x.com"});
    model.list().setLocked(true);
    noteListings(model.list(), std::vector<FoundListing>{{0, {}}});
    excludeKnown(model.list(), {0}, true);
    QCOMPARE(model.status(0), EntryStatus::Valid);
}

void TestListings::aListWithListedRowsKnowsItsDuplicates()
{
    CheckedModel model({"a@x.com", "b@x.com", "b@x.com"});
    noteListings(model.list(), std::vector<FoundListing>{{0, {}}});
    EntryStore saved; // as a draft keeps it: without marks
    for (quint32 i = 0; i < 3; ++i) {
        Entry entry = model.entries().entry(i);
        if (entry.status == EntryStatus::Duplicate)
            entry.status = EntryStatus::Valid;
        saved.append(entry);
    }
    model.list().setEntries(std::move(saved));
    QCOMPARE(model.status(0), EntryStatus::Listed);
    QCOMPARE(model.status(2), EntryStatus::Duplicate);
}

QTEST_APPLESS_MAIN(TestListings)
#include "tst_listings.moc"
