// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <QStringList>

#include <optional>
#include <string_view>

namespace dnc {

/// What the text of a header cell says about its column.
enum class HeaderMeaning {
    Unknown, ///< no known word
    NoIdentifier, ///< a word that excludes identifiers, although the values may look like some: a fax, a
                  ///< time, a key
    AskContent, ///< a word that leaves the kind open, such as `URL` or `Contact`
    Identifier, ///< of a type
    AnyIdentifier,
    Type,
    Country,
    FullName,
    PartOfName,
};

struct HeaderWord {
    HeaderMeaning meaning = HeaderMeaning::Unknown;
    IdentifierType type = IdentifierType::Email; ///< for Identifier

    bool operator==(const HeaderWord &) const = default;
};

/// The words of a header cell (UTF-8) in lower case without accents, split at spaces, punctuation, digits and
/// within camelCase. Empty for a value or a paragraph, which is not a header.
[[nodiscard]] QStringList headerWords(std::string_view cell);

/// Letters and digits only, in lower case without accents, so that all spellings of a header are equal.
[[nodiscard]] QString normalizedHeader(std::string_view cell);

/// Parses a header cell (UTF-8) in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
/// Swedish, Turkish, Japanese or Hebrew, ignoring case, accents, hyphens and camelCase. `EMAIL_BLACKLISTED`,
/// `Business Fax` and `Company Linkedin Url` are NoIdentifier.
[[nodiscard]] HeaderWord readHeader(std::string_view cell);

/// True if `cell` names an identifier column, of one type or any.
[[nodiscard]] bool isIdentifierHeader(std::string_view cell);

} // namespace dnc
