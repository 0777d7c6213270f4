// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/listing.h"
#include "core/identifier.h"
#include "upload/wire/verdict.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace dnc {

/// One entry of the list as the service shows it.
struct ListedEntry {
    Identifier identifier; ///< in its normal form, as an upload would send it; as stored where it has none
    std::string stored; ///< as the service keeps it
    Listing listing; ///< isAsSent depends on what is looked for
};

/// The value in lower case. Identifiers of one type that only mean the same, as far as can be told, have the
/// same one; whether a service tells letter case apart is not known.
[[nodiscard]] std::string similarValue(const Identifier &identifier);
/// What an entry says about `identifier`, of which it has the similarValue().
[[nodiscard]] Listing listingFor(const ListedEntry &entry, const Identifier &identifier);

/// What one answer to a GET of the list holds.
struct ListedPage {
    enum class Kind : quint8 {
        Page,
        Expired, ///< the service no longer accepts the cursor
        Failed, ///< no listing came; see verdict
    };
    Kind kind = Kind::Failed;
    std::vector<ListedEntry> entries; ///< without those of types that this version does not know
    QString next; ///< cursor of the page after this one; empty after the last
    Verdict verdict; ///< of judgeListing()
};

/// Reads an answer to a GET with `cursor`, which may be empty. A page that says that there are more without a
/// new cursor is Failed. Any thread.
[[nodiscard]] ListedPage readListPage(const Reply &reply, const QString &cursor);

/// What the entries of a page that a search found say about `identifier`: of one that is stored as it is
/// sent, else of one in another form; nothing where there is none.
[[nodiscard]] std::optional<Listing> listingOf(const ListedPage &page, const Identifier &identifier);

} // namespace dnc
