// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/entry/listing.h"
#include "upload/comparison.h"
#include "upload/journal/job.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dnc {

/// What a look at the list of an account showed about a list, and for how long an upload may rely on it.
/// Holds hashes, no identifiers. A value.
class ListKnowledge {
public:
    /// An older look says too little about what is on the list now.
    static constexpr std::chrono::milliseconds maxAge = std::chrono::hours(1);

    /// `found` is what the look says of each identifier, `started` when it began.
    ListKnowledge(const QUrl &endpoint, const QString &account, const SendableEntries &wanted,
                  std::span<const std::optional<Listing>> found, WallTime started);

    /// Whether an upload to this address and account may rely on it.
    [[nodiscard]] bool isFor(const QUrl &endpoint, const QString &account, WallTime now) const;
    /// When the look began, if it looked for each entry that would be sent and found none as it is sent.
    [[nodiscard]] std::optional<WallTime> compared(const EntryStore &entries) const;
    /// The entries that are Listed although this look did not show them.
    [[nodiscard]] std::vector<quint32> unfounded(const EntryStore &entries) const;
    [[nodiscard]] WallTime started() const { return m_started; }

private:
    [[nodiscard]] quint64 hashOf(IdentifierType type, std::string_view value) const;
    [[nodiscard]] bool has(const std::vector<quint64> &hashes, const EntryStore::View &entry) const;

    quint64 m_seed; // so that nobody can construct identifiers with the same hash
    QString m_service;
    QString m_account;
    WallTime m_started;
    std::vector<quint64> m_listed; // ascending
    std::vector<quint64> m_absent;
};

/// All entries that are Listed. Any thread.
[[nodiscard]] std::vector<quint32> listedEntries(const EntryStore &entries);

} // namespace dnc
