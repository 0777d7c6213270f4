// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace dnc {

/// A change of a list as its file holds it. The bytes belong to whoever made the record.
struct DraftRecord {
    qint64 number = 0; ///< counts the changes of the list, without a gap
    quint8 kind = 0; ///< DraftChange::Kind: Exchange, Put or Take
    std::string_view runs;
    std::string_view rows;
};

/// SHA-256 of everything in the record.
[[nodiscard]] QByteArray hashOf(const DraftRecord &record);

[[nodiscard]] inline std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Makes a list again from the records of its changes. One thread.
class DraftReplay {
public:
    /// `sources` are those of the finished list; `entries` is empty, and outlives the replay.
    DraftReplay(const std::vector<Source> &sources, EntryStore &entries);

    /// False where the record does not fit the list so far, which then is as before.
    [[nodiscard]] bool apply(const DraftRecord &record);

private:
    EntryStore &m_entries;
    std::vector<quint16> m_places; // number in the store of each source
};

} // namespace dnc
