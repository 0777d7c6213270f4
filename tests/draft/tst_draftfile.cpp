// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftfile.h"
#include "draft/draftfolder.h"

#include "support/cutoff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace dnc;
using namespace Qt::StringLiterals;
using Kind = DraftChange::Kind;

class TestDraftFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyFieldComesBack();
    void changesAreReplayedInTheirOrder();
    void manyRowsComeBack();
    void aResetLeavesNothingBehind();
    void onlyTheOwnerMayRead();
    void anEmptyDraftIsNoDraft();
    void theNewestComesFirst();
    void aDraftWhoseFirstChangeWasCutOffIsNotDamaged();
    void aDamagedByteIsNoticed_data();
    void aDamagedByteIsNoticed();
    void aMissingChangeIsNoticed();
    void aDamagedDraftIsPutAside_data();
    void aDamagedDraftIsPutAside();
    void aDraftOfANewerVersionStays();
    void aDraftOfTheFirstVersionIsTakenUp();
    void aSecondProcessIsRefused();

private:
    [[nodiscard]] DraftFile make(const QString &id = u"one"_s) const;
    void makeWithRows(const QString &id, quint32 count) const;
    [[nodiscard]] QString path(const QString &id = u"one"_s) const { return draftPath(m_folder->path(), id); }
    [[nodiscard]] Result<Draft, JournalError> load(const QString &id = u"one"_s) const
    {
        return DraftFile::open(path(id)).and_then([](DraftFile &&file) { return file.load(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

EntryStore storeOf(const std::vector<std::string> &inputs)
{
    EntryStore store;
    const quint16 source = store.addSource({u"list.csv"_s, u"Sheet 1"_s, u"abc"_s});
    for (const std::string &input : inputs)
        store.append({.input = input,
                      .identifier = input,
                      .type = IdentifierType::Email,
                      .status = EntryStatus::Valid,
                      .origin = {.row = 7, .column = 2, .source = source}});
    return store;
}

std::vector<std::string> inputsOf(const EntryStore &store)
{
    std::vector<std::string> inputs;
    for (quint32 i = 0; i < store.size(); ++i)
        inputs.emplace_back(store.at(i).input);
    return inputs;
}

using Texts = std::vector<std::string>;

bool runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

} // namespace

void TestDraftFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

DraftFile TestDraftFile::make(const QString &id) const
{
    auto file = DraftFile::create(path(id));
    if (!file)
        qFatal("the draft cannot be created");
    return std::move(*file);
}

void TestDraftFile::makeWithRows(const QString &id, quint32 count) const
{
    Texts inputs;
    for (quint32 i = 0; i < count; ++i)
        inputs.push_back("person" + std::to_string(i) + "@example.com");
    const std::vector<DraftChange> changes{{Kind::Reset, {}, storeOf(inputs)}};
    QVERIFY(make(id).save(changes));
}

void TestDraftFile::everyFieldComesBack()
{
    const Entry full{.input = " Ann@Example.com ",
                     .identifier = "ann@example.com",
                     .name = "Ann \xC3\x84",
                     .detail = "a detail",
                     .type = IdentifierType::WebChat,
                     .issue = Issue::EncodingOpen,
                     .note = Note::TemporaryBlock,
                     .status = EntryStatus::Excluded,
                     .origin = {.row = 4'000'000'000, .column = 65'535, .source = 1},
                     .region = "DE",
                     .requestedOn = dayFromIso("2024-05-31"),
                     .requestSource = "by phone"};
    const Entry bare{.input = {}, .issue = Issue::Empty};
    EntryStore store;
    store.addSource({u"a.csv"_s, {}, u"12ab"_s});
    store.addSource({u"b.xlsx"_s, u"Sheet"_s, {}});
    store.append(full);
    store.append(bare);
    const std::vector rows{EntryStore::kept(store.makeRow(full))};
    store.insert(2, rows);
    const std::vector<DraftChange> changes{{Kind::Reset, {}, store.snapshot()}};
    QVERIFY(make().save(changes));
    const auto draft = load();
    QVERIFY(draft);
    QCOMPARE(draft->entries.size(), 3U);
    QCOMPARE(draft->entries.entry(0), full);
    QCOMPARE(draft->entries.entry(1), bare);
    QVERIFY(draft->entries.isKept(2) && !draft->entries.isKept(0));
    QVERIFY(draft->entries.sources() == store.sources());
    QCOMPARE(draft->info.files, u"a.csv, b.xlsx"_s);
    QCOMPARE(draft->info.rows, 3U);
    QVERIFY(draft->info.isOpen);
}

void TestDraftFile::changesAreReplayedInTheirOrder()
{
    {
        DraftFile file = make();
        std::vector<DraftChange> changes;
        changes.push_back({Kind::Put, {{0, 3}}, storeOf({"a", "b", "c"})});
        changes.push_back({Kind::Put, {{1, 1}, {4, 1}}, storeOf({"x", "y"})});
        changes.push_back({Kind::Exchange, {{0, 2}, {4, 1}}, storeOf({"A", "X", "Y"})});
        QVERIFY(file.save(changes));
    }
    QCOMPARE(inputsOf(load()->entries), (Texts{"A", "X", "b", "c", "Y"}));
    auto again = DraftFile::open(path());
    QVERIFY(again);
    const std::vector<DraftChange> taken{{Kind::Take, {{0, 1}, {2, 2}}, {}}};
    QVERIFY(again->save(taken));
    QCOMPARE(again->info().rows, 2U);
    QCOMPARE(inputsOf(again->load()->entries), (Texts{"X", "Y"}));
}

void TestDraftFile::manyRowsComeBack()
{
    // More than one record holds, and put in at many places.
    constexpr quint32 count = 10'000;
    makeWithRows(u"one"_s, count);
    auto file = DraftFile::open(path());
    QVERIFY(file);
    DraftChange odd{Kind::Put, {}, storeOf(Texts(count, "between"))};
    for (quint32 i = 0; i < count; ++i)
        odd.runs.push_back({2 * i + 1, 1});
    const std::vector<DraftChange> changes{odd};
    QVERIFY(file->save(changes));
    const auto draft = file->load();
    QVERIFY(draft);
    QCOMPARE(draft->entries.size(), 2 * count);
    for (quint32 i = 0; i < count; ++i) {
        QCOMPARE(std::string(draft->entries.at(2 * i).input), "person" + std::to_string(i) + "@example.com");
        QVERIFY(draft->entries.at(2 * i + 1).input == "between");
    }
}

void TestDraftFile::aResetLeavesNothingBehind()
{
    DraftFile file = make();
    const std::vector<DraftChange> before{{Kind::Put, {{0, 1}}, storeOf({"canary-0815@example.com"})}};
    const std::vector<DraftChange> after{{Kind::Reset, {}, storeOf({"b"})}};
    QVERIFY(file.save(before));
    QVERIFY(file.save(after));
    QVERIFY(file.purge());
    for (const QString &part : {path(), path() + u"-wal"_s}) {
        QFile bytes(part);
        QVERIFY(bytes.open(QFile::ReadOnly));
        QVERIFY(!bytes.readAll().contains("canary-0815"));
    }
    QCOMPARE(inputsOf(file.load()->entries), Texts{"b"});
}

void TestDraftFile::onlyTheOwnerMayRead()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows has other rules");
#endif
    makeWithRows(u"one"_s, 1);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
    const QString folder = draftsFolder(m_folder->path());
    QVERIFY(lockDrafts(folder));
    QVERIFY(!(QFileInfo(folder).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)));
}

void TestDraftFile::anEmptyDraftIsNoDraft()
{
    (void)make();
    QFile empty(path(u"empty"_s));
    QVERIFY(empty.open(QFile::WriteOnly)); // what a crash leaves
    empty.close();
    makeWithRows(u"two"_s, 1);
    const FoundDrafts found = findDrafts(m_folder->path());
    QCOMPARE(found.drafts.size(), size_t(1));
    QCOMPARE(found.damaged, QStringList());
    QCOMPARE(found.empty, (QStringList{u"empty"_s, u"one"_s}));
    QCOMPARE(draftIds(m_folder->path(), u"two"_s), (QStringList{u"empty"_s, u"one"_s}));
}

void TestDraftFile::theNewestComesFirst()
{
    makeWithRows(u"old"_s, 1);
    makeWithRows(u"new"_s, 2);
    QVERIFY(runSql(path(u"old"_s), "UPDATE about SET changed=1"));
    QVERIFY(DraftFile::open(path(u"old"_s))->setOpen(false));
    const FoundDrafts found = findDrafts(m_folder->path());
    QCOMPARE(found.drafts.size(), size_t(2));
    QCOMPARE(found.drafts[0].id, u"new"_s);
    QVERIFY(found.drafts[0].isOpen && !found.drafts[1].isOpen);
    QCOMPARE(found.drafts[1].rows, 1U);
}

void TestDraftFile::aDraftWhoseFirstChangeWasCutOffIsNotDamaged()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QVERIFY(test::cutOffFirstChange(path()));
    QVERIFY(DraftFile::open(path()));
}

void TestDraftFile::aDamagedByteIsNoticed_data()
{
    QTest::addColumn<int>("part");
    constexpr int parts = 16; // of all bytes, each of which is changed in one of them
    for (int part = 0; part < parts; ++part)
        QTest::addRow("%d", part) << part;
}

void TestDraftFile::aDamagedByteIsNoticed()
{
    QFETCH(const int, part);
    makeWithRows(u"one"_s, 20);
    const Texts rows = inputsOf(load()->entries);
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    const QByteArray sound = file.readAll();
    file.close();
    for (qsizetype at = part * 23; at < sound.size(); at += 16 * 23) {
        QByteArray bytes = sound;
        bytes[at] = char(bytes[at] ^ 0x41);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        // Whatever still can be read is what was written.
        if (const auto draft = load())
            QVERIFY2(inputsOf(draft->entries) == rows, qPrintable(QString::number(at)));
        else
            QVERIFY2(draft.error().kind == JournalError::Kind::Damaged
                         || draft.error().kind == JournalError::Kind::Newer,
                     qPrintable(QString::number(at)));
    }
}

void TestDraftFile::aMissingChangeIsNoticed()
{
    DraftFile file = make();
    for (const char *input : {"a", "b", "c"}) {
        const std::vector<DraftChange> changes{{Kind::Put, {{0, 1}}, storeOf({input})}};
        QVERIFY(file.save(changes));
    }
    QVERIFY(load());
    QVERIFY(runSql(path(), "DELETE FROM changes WHERE number=2"));
    QCOMPARE(load().error().kind, JournalError::Kind::Damaged);
}

void TestDraftFile::aDamagedDraftIsPutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is no database, and never was one");
    QTest::newRow("short") << QByteArray("SQL");
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0\x10\0\x02\x02", 20);
    QTest::newRow("other format") << QByteArray("SQLite format 3\0\x10\0\x09\x09", 20);
}

void TestDraftFile::aDamagedDraftIsPutAside()
{
    QFETCH(const QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) > 0);
    file.close();
    makeWithRows(u"two"_s, 1);
    const FoundDrafts found = findDrafts(m_folder->path());
    QCOMPARE(found.drafts.size(), size_t(1));
    QCOMPARE(found.damaged.size(), 1);
    QVERIFY(!QFile::exists(path()));
    QFile kept(found.damaged.first());
    QVERIFY(kept.open(QFile::ReadOnly));
    QVERIFY(kept.readAll().startsWith(content));
    QCOMPARE(damagedDrafts(m_folder->path()), found.damaged);
    QCOMPARE(findDrafts(m_folder->path()).damaged, QStringList());
}

void TestDraftFile::aDraftOfTheFirstVersionIsTakenUp()
{
    {
        auto file = DraftFile::create(path());
        QVERIFY(file);
        QVERIFY(file->setView("as it was"));
        const auto draft = file->load();
        QVERIFY(draft);
        QCOMPARE(draft->view, QByteArray("as it was"));
    }
    QVERIFY(runSql(path(), "DROP TABLE view; PRAGMA user_version=1"));
    const auto file = DraftFile::open(path());
    QVERIFY(file);
    const auto draft = file->load();
    QVERIFY(draft);
    QVERIFY(draft->view.isEmpty());
}

void TestDraftFile::aDraftOfANewerVersionStays()
{
    makeWithRows(u"one"_s, 1);
    QVERIFY(runSql(path(), "PRAGMA user_version=99"));
    const FoundDrafts found = findDrafts(m_folder->path());
    QVERIFY(found.drafts.empty() && found.damaged.isEmpty());
    QVERIFY(QFile::exists(path()));
    QCOMPARE(DraftFile::open(path()).error().kind, JournalError::Kind::Newer);
}

void TestDraftFile::aSecondProcessIsRefused()
{
    const QString folder = draftsFolder(m_folder->path());
    const auto lock = lockDrafts(folder);
    QVERIFY(lock);
    // A connection of its own stands for a process of its own.
    QCOMPARE(lockDrafts(folder).error().kind, JournalError::Kind::InUse);
}

QTEST_APPLESS_MAIN(TestDraftFile)
#include "tst_draftfile.moc"
