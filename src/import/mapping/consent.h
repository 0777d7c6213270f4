// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// `value` in the form in which the values of a consent column are compared.
[[nodiscard]] std::string foldedValue(std::string_view value);

/// What `value`, trimmed, says in `column`.
[[nodiscard]] Consent consentOf(const ConsentColumn &column, std::string_view value);

/// A person's answer about a value: it moves to the values that say so.
void answerValue(ConsentColumn &column, std::string_view value, Consent says);

/// Answers for a whole column: these values are opt-outs, all others are not.
void answerColumn(ConsentColumn &column, std::vector<std::string> out);

/// What the consent columns of a row say about one of its identifiers.
struct ConsentVerdict {
    enum class Kind : quint8 {
        NotAsked, ///< no column says who opted out
        Out, ///< a column that governs the identifier says that the person opted out
        In, ///< none says so
        Undecided, ///< none says so plainly, and a person has not answered yet
    };
    Kind kind = Kind::NotAsked;
    const ConsentColumn *because = nullptr; ///< that governs it and does not say Out; null if none governs it

    bool operator==(const ConsentVerdict &) const = default;
};

/// Judges an identifier of `type`, or of an unknown type, by the cells of its row; `cellOf(column)` gives
/// their trimmed text. An unknown type is governed by every column, all of which must say Out.
template <typename CellOf>
[[nodiscard]] ConsentVerdict judgeConsent(const std::vector<ConsentColumn> &columns,
                                          std::optional<IdentifierType> type, const CellOf &cellOf)
{
    using Kind = ConsentVerdict::Kind;
    ConsentVerdict verdict;
    bool isOpen = false;
    bool isOut = false;
    for (const ConsentColumn &column : columns) {
        if (column.decision == Decision::Declined)
            continue;
        verdict.kind = Kind::In;
        isOpen = isOpen || column.decision == Decision::Open;
        if (type && !column.channels.govern(*type))
            continue;
        const Consent says = consentOf(column, cellOf(column.column));
        if (says == Consent::Out && (type || column.channels.areAny()))
            return {Kind::Out, nullptr};
        isOut = isOut || says == Consent::Out;
        if (says != Consent::Out && !verdict.because)
            verdict.because = &column;
    }
    if (!type && isOut && !verdict.because)
        return {Kind::Out, nullptr};
    if (verdict.kind == Kind::In && isOpen)
        verdict.kind = Kind::Undecided;
    return verdict;
}

/// The types as which the values of an identifier column of `type` are read: a number counts as SMS or
/// WhatsApp, too, where a column says that somebody opted out of these and the list has no column of that
/// type.
[[nodiscard]] std::vector<IdentifierType> typesGoverned(const Mapping &mapping, IdentifierType type);

/// The types that a person may choose from: `any`, or names of types separated by commas. Nothing for other
/// text.
[[nodiscard]] std::optional<Channels> channelsFromName(std::string_view names);
/// The same text for `channels`.
[[nodiscard]] std::string channelsName(Channels channels);

} // namespace dnc
