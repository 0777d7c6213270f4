// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/listing.h"
#include "core/identifier.h"
#include "core/result.h"
#include "core/rules/spellings.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/sqlite.h"
#include "upload/wire/listpage.h"

#include <QRandomGenerator>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dnc {

/// A local copy of the list of one service and account, as far as it is needed to compare it with others: two
/// keyed hashes of each identifier, since when it is listed and how it was added, in at most 60 bytes an
/// entry. Holds no identifier and no token. An SQLite file in the folder of the journal, mode 0600, with the
/// journal's settings; one that is damaged is replaced by an empty one, since the list can be read again.
/// Whoever uses it holds the lock of the journal. One thread at a time.
///
/// Reading the list fills it page by page. A reading that was interrupted goes on at its cursor, one that
/// reaches the end removes what earlier ones had seen and it had not.
class Mirror {
public:
    /// Opens or creates the mirror of this service (as serviceName() gives it) and account. `random` makes
    /// the keys of a new one; only tests use another.
    [[nodiscard]] static Result<Mirror, JournalError>
    open(const QString &folder, const QString &service, const QString &account,
         QRandomGenerator &random = *QRandomGenerator::system());

    /// What is known about the list. Times are by this computer's clock.
    struct State {
        std::optional<WallTime> read; ///< when the last reading that reached the end began
        quint32 entries = 0; ///< on the list then
        std::optional<WallTime> begun; ///< when the reading began that is not finished
        QString cursor; ///< of its next page; empty: the first
        quint32 pages = 0; ///< it has read
    };
    [[nodiscard]] const State &state() const { return m_state; }

    /// Begins a reading; one that was not finished is given up.
    [[nodiscard]] Result<void, JournalError> beginReading(WallTime now);
    /// Takes the next page of the reading. A page without a next one ends it.
    [[nodiscard]] Result<void, JournalError> take(const ListedPage &page);
    /// What the reading that is not finished, else the last one, saw of each of `identifiers`. A million of
    /// both take less than a second.
    [[nodiscard]] Result<std::vector<std::optional<Listing>>, JournalError>
    find(std::span<const Identifier> identifiers) const;

    /// Removes these, and all traces of them. True if one of them was there.
    [[nodiscard]] Result<bool, JournalError> forget(std::span<const Identifier> identifiers);

    /// The mirror in the file at `path`.
    [[nodiscard]] static Result<Mirror, JournalError>
    openAt(const QString &path, QRandomGenerator &random = *QRandomGenerator::system());

private:
    struct Key {
        qint64 id = 0; ///< of its similarValue()
        qint64 mark = 0; ///< of the text as the service stores it
    };

    explicit Mirror(sqlite::Database database)
        : m_database(std::move(database))
    {
    }
    [[nodiscard]] Result<void, JournalError> load(QRandomGenerator &random);
    [[nodiscard]] Key keyOf(const Identifier &identifier, std::string_view stored) const;
    [[nodiscard]] int generation() const { return int(m_readings % 16); }
    void store(sqlite::Transaction &transaction) const;

    sqlite::Database m_database;
    std::array<quint64, 2> m_seeds{};
    quint64 m_readings = 0;
    State m_state;
};

/// Removes a person from all mirrors of the folder. True if one of them had an entry.
[[nodiscard]] Result<bool, JournalError> forgetInMirrors(const QString &folder, const Spellings &spellings,
                                                         const RuleContext &rules = {});

/// Removes the mirrors of the folder that nobody read into since `time`.
void removeMirrorsBefore(const QString &folder, WallTime time);

} // namespace dnc
