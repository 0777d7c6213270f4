// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/earlierknowledge.h"
#include "upload/journal/journalundo.h"
#include "upload/listknowledge.h"
#include "upload/mirror/mirror.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;
using KnownBy = EarlierKnowledge::Source;

/// What is known of a list without, and shortly after, asking the service.
class TestEarlierKnowledge : public QObject {
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void anUploadMakesItsRowsKnown();
    void anotherTypeOrAccountIsNew();
    void whatWasTakenOffIsNew();
    void aReadingOfTheListCountsMore();
    void whatHappenedSinceTheReadingCounts();
    void anUnfinishedReadingDoesNotCount();
    void aLookHoldsForAnHourAndItsAccount();
    void aLookVouchesForWhatItDidNotFind();
};

namespace {

struct Fixture : UploadFixture {
    explicit Fixture(int rows)
        : UploadFixture(rows, {.requestsPerMinute = 0})
        , mirror(Mirror::open(folder.path(), serviceName(endpoint.url), {}).value())
    {
        if (!run())
            qFatal("the upload hangs");
    }

    [[nodiscard]] EarlierKnowledge find(const EntryStore &list, const QString &account = {}) const
    {
        return findEarlierKnowledge(journal, {.endpoint = endpoint.url, .account = account}, list).value();
    }
    /// Reads a list of so many people from `first` on into the mirror.
    void readList(WallTime time, int first, int count, const QString &next = {})
    {
        ListedPage page{.kind = ListedPage::Kind::Page, .next = next};
        for (int i = first; i < first + count; ++i) {
            const std::string value = "p" + std::to_string(i) + "@example.com";
            page.entries.push_back({{IdentifierType::Email, value}, value, {}});
        }
        if (!mirror.beginReading(time) || !mirror.take(page))
            qFatal("the mirror cannot be written");
    }

    Mirror mirror;
};

} // namespace

void TestEarlierKnowledge::nothingIsKnownAtFirst()
{
    const Fixture upload(0);
    const EarlierKnowledge known = upload.find(makeList(3));
    QVERIFY(known.source == KnownBy::None);
    QVERIFY(known.known.empty());
    QVERIFY(known.look.requests > 0);
}

void TestEarlierKnowledge::anUploadMakesItsRowsKnown()
{
    const Fixture upload(3);
    const EarlierKnowledge known = upload.find(makeList(5));
    QVERIFY(known.source == KnownBy::Journal);
    QCOMPARE(known.known, (std::vector<quint32>{0, 1, 2}));
    QVERIFY(known.time > WallTime() && known.time <= wallNow());
}

void TestEarlierKnowledge::anotherTypeOrAccountIsNew()
{
    const Fixture upload(3);
    EntryStore list;
    list.append({.input = "p0@example.com",
                 .identifier = "p0@example.com",
                 .type = IdentifierType::WebChat,
                 .status = EntryStatus::Valid});
    QVERIFY(upload.find(list).known.empty());
    QVERIFY(upload.find(makeList(3), QStringLiteral("other")).known.empty());
}

void TestEarlierKnowledge::whatWasTakenOffIsNew()
{
    Fixture upload(3);
    QVERIFY(recordRemoval(upload.journal, upload.job, 1, Removal::Removed));
    QVERIFY(recordRemoval(upload.journal, upload.job, 2, Removal::Kept));
    QCOMPARE(upload.find(makeList(3)).known, (std::vector<quint32>{0, 2}));
}

void TestEarlierKnowledge::aReadingOfTheListCountsMore()
{
    Fixture upload(3);
    upload.readList(wallNow() + 1s, 2, 2);
    const EarlierKnowledge known = upload.find(makeList(5));
    QVERIFY(known.source == KnownBy::Mirror);
    QCOMPARE(known.known, (std::vector<quint32>{2, 3}));
}

void TestEarlierKnowledge::whatHappenedSinceTheReadingCounts()
{
    Fixture upload(0);
    upload.readList(wallNow() - 1s, 0, 3);
    upload.job = upload.journal.createJob({.endpoint = upload.endpoint.url}, makeList(5)).value();
    QVERIFY(upload.run());
    QVERIFY(recordRemoval(upload.journal, upload.job, 1, Removal::Removed));
    QVERIFY(recordRemoval(upload.journal, upload.job, 4, Removal::Removed));
    QCOMPARE(upload.find(makeList(6)).known, (std::vector<quint32>{0, 2, 3}));
}

void TestEarlierKnowledge::anUnfinishedReadingDoesNotCount()
{
    Fixture upload(2);
    upload.readList(wallNow() - 1s, 5, 1, QStringLiteral("more"));
    const EarlierKnowledge known = upload.find(makeList(6));
    QVERIFY(known.source == KnownBy::Journal);
    QCOMPARE(known.known, (std::vector<quint32>{0, 1}));
}

void TestEarlierKnowledge::aLookHoldsForAnHourAndItsAccount()
{
    const QUrl url(QStringLiteral("https://api.example/v1"));
    const SendableEntries wanted = sendableEntries(makeList(2));
    const WallTime start = wallNow();
    const ListKnowledge look(url, QStringLiteral("acme"), wanted,
                             std::vector<std::optional<Listing>>(wanted.entries.size()), start);
    QVERIFY(look.isFor(url, QStringLiteral("acme"), start));
    QVERIFY(look.isFor(url, QStringLiteral("acme"), start + 1h));
    QVERIFY(!look.isFor(url, QStringLiteral("acme"), start + 1h + 1ms));
    QVERIFY(!look.isFor(url, QStringLiteral("acme"), start - 1ms));
    QVERIFY(!look.isFor(url, QStringLiteral("other"), start));
    QVERIFY(!look.isFor(QUrl(QStringLiteral("https://api.other/v1")), QStringLiteral("acme"), start));
}

void TestEarlierKnowledge::aLookVouchesForWhatItDidNotFind()
{
    EntryStore list = makeList(3);
    const SendableEntries wanted = sendableEntries(list);
    const std::vector<std::optional<Listing>> found{Listing{}, Listing{.isAsSent = false}, std::nullopt};
    const ListKnowledge look({}, {}, wanted, found, wallNow());
    QVERIFY(!look.compared(list).has_value()); // the first is on the list
    list.setStatus(0, EntryStatus::Listed);
    QVERIFY(look.compared(list) == look.started());
    QVERIFY(look.unfounded(list).empty());
    list.setStatus(2, EntryStatus::Listed);
    QCOMPARE(look.unfounded(list), std::vector<quint32>{2});
    const EntryStore other = makeList(4);
    QVERIFY(!look.compared(other).has_value());
}

QTEST_GUILESS_MAIN(TestEarlierKnowledge)
#include "tst_earlierknowledge.moc"
