// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "import/sheet/document.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dnc {

/// Finds the contacts whose hashes a list holds: MD5, SHA-1 and SHA-2 of the trimmed address in lower case,
/// and of a number in E.164 format with and without its plus. Pure computation; for one thread at a time.
class HashMatcher {
public:
    /// A contact behind a hash.
    struct Contact {
        IdentifierType type;
        std::string identifier;
        std::string name;

        bool operator==(const Contact &) const = default;
    };

    /// Adds the hash in `text`; returns false if it has not the form of one.
    bool addHash(std::string_view text);
    /// Compares the identifiers of `contacts`, whatever their status, with the hashes added so far. Some 2 s
    /// per 1,000,000 contacts.
    void addContacts(const EntryStore &contacts);

    /// Number of different hashes, and of those with a contact.
    [[nodiscard]] size_t hashCount() const { return m_contacts.size(); }
    [[nodiscard]] size_t matchedCount() const;
    /// The contact behind the hash in `text`; null if there is none. Valid until the matcher changes.
    [[nodiscard]] const Contact *contactBehind(std::string_view text) const;
    /// The contacts behind the hashes, each once, in the order of the hashes.
    [[nodiscard]] std::vector<Contact> matches() const;
    /// The hashes without a contact, as first written, in their order.
    [[nodiscard]] std::vector<std::string> unmatched() const;

private:
    void compare(std::string_view text, const EntryStore::View &contact);

    std::unordered_map<std::string, std::optional<Contact>> m_contacts; ///< by the bytes of the digest
    std::vector<std::string> m_hashes; ///< as first written
    std::set<size_t> m_sizes; ///< of the digests, in bytes
};

/// Adds every cell of `document` that has the form of a hash.
void addHashes(const Document &document, HashMatcher &matcher);

/// `document` with every cell that is a hash with a contact replaced by the identifier of the contact. Its
/// rows keep their numbers and marks; other cells, and hashes of nobody, stay as they are.
[[nodiscard]] Document withContacts(const Document &document, const HashMatcher &matcher);

} // namespace dnc
