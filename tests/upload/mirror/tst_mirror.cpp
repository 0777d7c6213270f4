// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/mirror/mirror.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dnc;
using namespace std::chrono_literals;

/// The local copy of a list, filled page by page.
class TestMirror : public QObject {
    Q_OBJECT

private slots:
    void aReadingFillsItAndTheNextReplacesIt();
    void anUnfinishedReadingIsKept();
    void anEntryAsSentCountsBeforeOneInAnotherForm();
    void eachServiceAndAccountHasItsOwn();
    void aPersonIsForgotten();
    void itHoldsNoIdentifierAndIsForItsOwner();
    void aDamagedFileIsReplaced();
    void oldOnesAreRemoved();
    void anEntryTakesAtMostSixtyBytes();
};

namespace {

const QString service = QStringLiteral("https://api.example:443");

Identifier person(int number)
{
    return {IdentifierType::Email, "person" + std::to_string(number) + "@company.example"};
}

ListedPage page(int first, int count, const QString &next = {})
{
    ListedPage page{.kind = ListedPage::Kind::Page, .next = next};
    for (int i = first; i < first + count; ++i)
        page.entries.push_back({person(i),
                                person(i).value,
                                {.since = WallTime(1'764'000'000'000ms + i * 1s), .isManual = i % 2 == 0}});
    return page;
}

WallTime at(int minutes)
{
    return WallTime(1'764'000'000'000ms + minutes * 1min);
}

Mirror opened(const QTemporaryDir &folder, const QString &account = {})
{
    return Mirror::open(folder.path(), service, account).value();
}

std::optional<Listing> find(const Mirror &mirror, const Identifier &identifier)
{
    return mirror.find(std::array{identifier}).value().front();
}

QStringList files(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("list-*.sqlite")});
}

} // namespace

void TestMirror::aReadingFillsItAndTheNextReplacesIt()
{
    const QTemporaryDir folder;
    Mirror mirror = opened(folder);
    QVERIFY(!mirror.state().read);
    QVERIFY(mirror.beginReading(at(0)));
    QVERIFY(mirror.take(page(0, 100, QStringLiteral("more"))));
    QVERIFY(mirror.take(page(100, 50)));
    QCOMPARE(mirror.state().entries, 150U);
    QVERIFY(mirror.state().read == at(0));
    QVERIFY(find(mirror, person(149))
            == (Listing{.since = WallTime(1'764'000'000'000ms + 149s), .isManual = false}));
    QVERIFY(!find(mirror, {IdentifierType::LinkedIn, person(149).value}));
    QVERIFY(mirror.beginReading(at(1)));
    QVERIFY(mirror.take(page(100, 20)));
    QCOMPARE(mirror.state().entries, 20U);
    QVERIFY(!find(mirror, person(0)));
    QVERIFY(find(mirror, person(110)));
}

void TestMirror::anUnfinishedReadingIsKept()
{
    const QTemporaryDir folder;
    {
        Mirror mirror = opened(folder);
        QVERIFY(mirror.beginReading(at(0)));
        QVERIFY(mirror.take(page(0, 100, QStringLiteral("c1"))));
    }
    Mirror mirror = opened(folder);
    QVERIFY(mirror.state().begun == at(0));
    QCOMPARE(mirror.state().cursor, QStringLiteral("c1"));
    QCOMPARE(mirror.state().pages, 1U);
    QVERIFY(find(mirror, person(5)));
    QVERIFY(mirror.beginReading(at(1)));
    QVERIFY(mirror.state().cursor.isEmpty());
    QVERIFY(!find(mirror, person(5)));
}

void TestMirror::anEntryAsSentCountsBeforeOneInAnotherForm()
{
    const QTemporaryDir folder;
    Mirror mirror = opened(folder);
    QVERIFY(mirror.beginReading(at(0)));
    ListedPage both{.kind = ListedPage::Kind::Page};
    both.entries = {{person(1), "PERSON1", {.since = at(1)}},
                    {person(1), person(1).value, {.since = at(2)}},
                    {person(2), "PERSON2", {.since = at(3)}}};
    QVERIFY(mirror.take(both));
    QVERIFY(find(mirror, person(1)) == (Listing{.since = at(2), .isManual = {}, .isAsSent = true}));
    QVERIFY(find(mirror, person(2)) == (Listing{.since = at(3), .isManual = {}, .isAsSent = false}));
    QCOMPARE(mirror.state().entries, 3U);
}

void TestMirror::eachServiceAndAccountHasItsOwn()
{
    const QTemporaryDir folder;
    Mirror mirror = opened(folder);
    Mirror other = opened(folder, QStringLiteral("other"));
    QVERIFY(mirror.beginReading(at(0)));
    QVERIFY(mirror.take(page(0, 10)));
    QVERIFY(!find(other, person(1)));
    QCOMPARE(files(folder).size(), 2);
}

void TestMirror::aPersonIsForgotten()
{
    const QTemporaryDir folder;
    {
        Mirror mirror = opened(folder);
        QVERIFY(mirror.beginReading(at(0)));
        QVERIFY(mirror.take(page(0, 10)));
    }
    QCOMPARE(forgetInMirrors(folder.path(), {"PERSON3@Company.example"}).value(), true);
    QCOMPARE(forgetInMirrors(folder.path(), {"nobody@company.example"}).value(), false);
    const Mirror mirror = opened(folder);
    QVERIFY(!find(mirror, person(3)));
    QVERIFY(find(mirror, person(4)));
}

void TestMirror::itHoldsNoIdentifierAndIsForItsOwner()
{
    const QTemporaryDir folder;
    {
        Mirror mirror = opened(folder);
        QVERIFY(mirror.beginReading(at(0)));
        QVERIFY(mirror.take(page(0, 100)));
    }
    const QStringList names = files(folder);
    QCOMPARE(names.size(), 1);
    QFile file(folder.filePath(names.front()));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("person7@"));
#ifdef Q_OS_UNIX
    QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
#endif
}

void TestMirror::aDamagedFileIsReplaced()
{
    const QTemporaryDir folder;
    {
        Mirror mirror = opened(folder);
        QVERIFY(mirror.beginReading(at(0)));
        QVERIFY(mirror.take(page(0, 100)));
    }
    QFile file(folder.filePath(files(folder).front()));
    QVERIFY(file.open(QFile::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const Mirror mirror = opened(folder);
    QVERIFY(!mirror.state().read);
    QVERIFY(!find(mirror, person(1)));
}

void TestMirror::oldOnesAreRemoved()
{
    const QTemporaryDir folder;
    (void)opened(folder);
    removeMirrorsBefore(folder.path(), wallNow() - 1h);
    QCOMPARE(files(folder).size(), 1);
    removeMirrorsBefore(folder.path(), wallNow() + 1h);
    QVERIFY(files(folder).isEmpty());
}

void TestMirror::anEntryTakesAtMostSixtyBytes()
{
    constexpr int pages = 20;
    constexpr int size = 10'000;
    const QTemporaryDir folder;
    {
        Mirror mirror = opened(folder);
        QVERIFY(mirror.beginReading(at(0)));
        for (int i = 0; i < pages; ++i)
            QVERIFY(mirror.take(page(i * size, size, i + 1 < pages ? QString::number(i) : QString())));
        QCOMPARE(mirror.state().entries, quint32(pages * size));
        std::vector<Identifier> all;
        for (int i = 0; i < pages * size; ++i)
            all.push_back(person(i));
        const auto found = mirror.find(all).value();
        QVERIFY(std::ranges::all_of(found, [](const auto &one) { return one.has_value(); }));
    }
    const qint64 bytes = QFileInfo(folder.filePath(files(folder).front())).size();
    QVERIFY2(bytes <= qint64(pages) * size * 60, QByteArray::number(bytes).constData());
}

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
