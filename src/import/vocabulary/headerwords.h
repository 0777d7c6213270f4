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
    Unknown, ///< no word of ours
    NoIdentifier, ///< a word that rules identifiers out, though the values may look like some: a fax, a time,
                  ///< a key
    AskContent, ///< a header word that leaves the kind open, such as `URL` or `Contact`
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

/// The words of a header cell (UTF-8) in lower case without accents, cut at blanks, signs, digits and within
/// camelCase. No words for what is a value or a paragraph and no header.
[[nodiscard]] QStringList headerWords(std::string_view cell);

/// Letters and digits alone, in lower case without accents: what two spellings of one header share.
[[nodiscard]] QString normalisedHeader(std::string_view cell);

/// Reads a header cell (UTF-8) in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
/// Swedish, Turkish or Japanese, whatever its letter case, accents, hyphens or camelCase.
/// `EMAIL_BLACKLISTED`, `Business Fax` and `Company Linkedin Url` are NoIdentifier.
[[nodiscard]] HeaderWord readHeader(std::string_view cell);

/// True where `cell` names an identifier column, of one type or any.
[[nodiscard]] bool isIdentifierHeader(std::string_view cell);

/// The type that a cell of a type column names: the contract's word, or a person's such as `E-Mail` or
/// `Handy`.
[[nodiscard]] std::optional<IdentifierType> typeFromWord(std::string_view word);

} // namespace dnc
