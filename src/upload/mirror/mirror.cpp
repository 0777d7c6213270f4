// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/mirror/mirror.h"

#include "core/rules/rules.h"
#include "core/text/texthash.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace dnc {

using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 version = 1;
constexpr QLatin1StringView prefix("list-");

// Bits of entries.flags; the rest is the number of the reading.
constexpr int isManualKnown = 1;
constexpr int isManual = 2;
constexpr int readingShift = 2;

constexpr const char *tables =
    "CREATE TABLE IF NOT EXISTS state(version INTEGER NOT NULL, seed1 INTEGER NOT NULL, seed2 INTEGER NOT "
    "NULL,"
    " readings INTEGER NOT NULL, read INTEGER NOT NULL, entries INTEGER NOT NULL, begun INTEGER NOT NULL,"
    " cursor TEXT NOT NULL, pages INTEGER NOT NULL);"
    "CREATE TABLE IF NOT EXISTS entries(id INTEGER NOT NULL, mark INTEGER NOT NULL, since INTEGER NOT NULL,"
    " flags INTEGER NOT NULL, PRIMARY KEY(id, mark)) WITHOUT ROWID;";

QString pathOf(const QString &folder, const QString &service, const QString &account)
{
    const QByteArray hash =
        QCryptographicHash::hash((service + u'\n' + account).toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).absolutePath() + u'/' + prefix + QString::fromLatin1(hash.toHex().first(16))
        + u".sqlite"_s;
}

QFileInfoList mirrorsIn(const QString &folder)
{
    return QDir(folder).entryInfoList({prefix + u"*.sqlite"_s}, QDir::Files);
}

int flagsOf(const Listing &listing, int reading)
{
    return (reading << readingShift) | (listing.isManual ? isManualKnown : 0)
        | (listing.isManual.value_or(false) ? isManual : 0);
}

Listing listingFrom(qint64 since, qint64 flags, bool isAsSent)
{
    Listing listing{.isAsSent = isAsSent};
    if (since != 0)
        listing.since.emplace(std::chrono::milliseconds(since));
    if ((flags & isManualKnown) != 0)
        listing.isManual = (flags & isManual) != 0;
    return listing;
}

std::optional<WallTime> timeIn(qint64 time)
{
    return time == 0 ? std::nullopt : std::optional(restored(time));
}

Result<sqlite::Database, JournalError> openFile(const QString &path)
{
    return createFile(path)
        .and_then([&] { return sqlite::openDatabase(path); })
        .and_then([](sqlite::Database &&database) {
            return sqlite::execute(database.get(), tables).map([&] { return std::move(database); });
        });
}

} // namespace

Result<Mirror, JournalError> Mirror::open(const QString &folder, const QString &service,
                                          const QString &account, QRandomGenerator &random)
{
    return openAt(pathOf(folder, service, account), random);
}

Result<Mirror, JournalError> Mirror::openAt(const QString &path, QRandomGenerator &random)
{
    const auto attempt = [&] {
        return openFile(path).and_then([&](sqlite::Database &&database) -> Result<Mirror, JournalError> {
            Mirror mirror(std::move(database));
            if (const auto loaded = mirror.load(random); !loaded)
                return unexpected(loaded.error());
            return mirror;
        });
    };
    Result<Mirror, JournalError> mirror = attempt();
    if (!mirror && mirror.error().kind == JournalError::Kind::Damaged) {
        removeJournal(path);
        mirror = attempt();
    }
    if (!mirror)
        return unexpected(withPath(mirror.error(), path));
    return mirror;
}

/// Reads the state, or makes the first one.
Result<void, JournalError> Mirror::load(QRandomGenerator &random)
{
    Transaction transaction(m_database.get(), Transaction::Kind::Write);
    qint64 found = 0;
    transaction.each("SELECT version, seed1, seed2, readings, read, entries, begun, cursor, pages FROM state",
                     [&](const Row &row) {
                         found = row.integer(0);
                         m_seeds = {quint64(row.integer(1)), quint64(row.integer(2))};
                         m_readings = quint64(row.integer(3));
                         m_state = {.read = timeIn(row.integer(4)),
                                    .entries = quint32(row.integer(5)),
                                    .begun = timeIn(row.integer(6)),
                                    .cursor = row.string(7),
                                    .pages = quint32(row.integer(8))};
                     });
    if (found == 0) {
        m_seeds = {random.generate64(), random.generate64()};
        store(transaction);
    } else if (found != version) {
        transaction.fail({JournalError::Kind::Damaged, {}});
    }
    return transaction.commit();
}

void Mirror::store(Transaction &transaction) const
{
    transaction.run("DELETE FROM state");
    transaction.run("INSERT INTO state VALUES(?,?,?,?,?,?,?,?,?)", version, qint64(m_seeds[0]),
                    qint64(m_seeds[1]), qint64(m_readings), stored(m_state.read.value_or(WallTime())),
                    m_state.entries, stored(m_state.begun.value_or(WallTime())), m_state.cursor,
                    m_state.pages);
}

/// Of an entry that is stored as `stored`, or is looked for in this form.
Mirror::Key Mirror::keyOf(const Identifier &identifier, std::string_view stored) const
{
    const auto type = quint64(identifier.type);
    return {qint64(textHash(similarValue(identifier), m_seeds[0] + type)),
            qint64(textHash(stored, m_seeds[1] + type))};
}

Result<void, JournalError> Mirror::beginReading(WallTime now)
{
    const State before = m_state;
    ++m_readings;
    m_state.begun = now;
    m_state.cursor.clear();
    m_state.pages = 0;
    Transaction transaction(m_database.get(), Transaction::Kind::Write);
    transaction.run("DELETE FROM entries WHERE flags>>2=?", generation()); // of a reading long ago
    store(transaction);
    const auto done = transaction.commit();
    if (!done)
        m_state = before;
    return done;
}

Result<void, JournalError> Mirror::take(const ListedPage &page)
{
    const State before = m_state;
    Transaction transaction(m_database.get(), Transaction::Kind::Write);
    Statement insert = transaction.prepare("INSERT OR REPLACE INTO entries VALUES(?,?,?,?)");
    for (const ListedEntry &entry : page.entries) {
        const Key key = keyOf(entry.identifier, entry.stored);
        const auto since = entry.listing.since ? stored(*entry.listing.since) : 0;
        insert.run(key.id, key.mark, since, flagsOf(entry.listing, generation()));
    }
    ++m_state.pages;
    m_state.cursor = page.next;
    if (page.next.isEmpty()) {
        transaction.run("DELETE FROM entries WHERE flags>>2<>?", generation());
        transaction.each("SELECT count(*) FROM entries",
                         [&](const Row &row) { m_state.entries = quint32(row.integer(0)); });
        m_state.read = m_state.begun;
        m_state.begun.reset();
    }
    store(transaction);
    const auto done = transaction.commit();
    if (!done)
        m_state = before;
    return done;
}

Result<std::vector<std::optional<Listing>>, JournalError>
Mirror::find(std::span<const Identifier> identifiers) const
{
    std::vector<std::pair<Key, size_t>> wanted;
    wanted.reserve(identifiers.size());
    for (size_t i = 0; i < identifiers.size(); ++i)
        wanted.emplace_back(keyOf(identifiers[i], identifiers[i].value), i);
    const auto idOf = [](const auto &one) { return one.first.id; };
    std::ranges::sort(wanted, {}, idOf);
    std::vector<std::optional<Listing>> found(identifiers.size());
    auto next = wanted.begin();
    Transaction transaction(m_database.get(), Transaction::Kind::Read);
    transaction.each(
        "SELECT id, mark, since, flags FROM entries WHERE flags>>2=? ORDER BY id",
        [&](const Row &row) {
            const qint64 id = row.integer(0);
            while (next != wanted.end() && next->first.id < id)
                ++next;
            for (auto same = next; same != wanted.end() && same->first.id == id; ++same) {
                const bool isAsSent = same->first.mark == row.integer(1);
                if (isAsSent || !found[same->second])
                    found[same->second] = listingFrom(row.integer(2), row.integer(3), isAsSent);
            }
        },
        generation());
    return transaction.commit().map([&] { return std::move(found); });
}

Result<bool, JournalError> Mirror::forget(std::span<const Identifier> identifiers)
{
    bool found = false;
    {
        Transaction transaction(m_database.get(), Transaction::Kind::Write);
        for (const Identifier &identifier : identifiers) {
            transaction.run("DELETE FROM entries WHERE id=?", keyOf(identifier, {}).id);
            found = found || transaction.changes() > 0;
        }
        if (const auto done = transaction.commit(); !done)
            return unexpected(done.error());
    }
    return sqlite::rewriteFile(m_database.get()).map([found] { return found; });
}

Result<bool, JournalError> forgetInMirrors(const QString &folder, const Spellings &spellings,
                                           const RuleContext &rules)
{
    std::vector<Identifier> identifiers;
    for (const std::string &spelling : spellings) {
        for (const IdentifierType type : allIdentifierTypes) {
            identifiers.push_back({type, spelling});
            if (const ParsedIdentifier parsed = parseIdentifier(type, spelling, rules))
                identifiers.push_back({type, parsed->value});
        }
    }
    bool found = false;
    for (const QFileInfo &file : mirrorsIn(folder)) {
        const auto forgotten = Mirror::openAt(file.filePath()).and_then([&](Mirror &&mirror) {
            return mirror.forget(identifiers);
        });
        if (!forgotten)
            return forgotten;
        found = found || *forgotten;
    }
    return found;
}

void removeMirrorsBefore(const QString &folder, WallTime time)
{
    for (const QFileInfo &file : mirrorsIn(folder)) {
        const WallTime changed(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch()));
        const QFileInfo log(file.filePath() + u"-wal"_s);
        const bool isNewer = log.exists()
            && WallTime(std::chrono::milliseconds(log.lastModified().toMSecsSinceEpoch())) >= time;
        if (changed < time && !isNewer)
            removeJournal(file.filePath());
    }
}

} // namespace dnc
