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

/// `value`, trimmed, as the one of runningBlock and endedBlock that it is in a column with ends of blocks;
/// otherwise `value`.
[[nodiscard]] std::string_view comparedValue(const ConsentColumn &column, std::string_view value);

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
    bool isTemporary = false; ///< Out, but the list gives an end of it
    const ConsentColumn *because = nullptr; ///< that governs it and does not say Out; null if none governs it

    bool operator==(const ConsentVerdict &) const = default;
};

/// Collects what the columns of one row say.
class ConsentJudge {
public:
    explicit ConsentJudge(std::optional<IdentifierType> type)
        : m_type(type)
    {
    }

    void add(const ConsentColumn &column, std::string_view cell);
    [[nodiscard]] ConsentVerdict verdict() const;

private:
    void addEnd(const ConsentColumn &column, std::string_view cell);
    void addCondition(const ConsentColumn &column, Consent says);

    std::optional<IdentifierType> m_type;
    bool m_isAsked = false;
    bool m_isOpen = false;
    bool m_isOut = false; ///< some column says so
    bool m_isPlain = false; ///< one that surely governs it does
    bool m_isGoverned = false; ///< by a column other than those with ends and conditions
    bool m_isMet = false; ///< the person wrote the message of the row, or did not return
    bool m_isRunning = false; ///< some end is in the future
    bool m_isRunningOut = false; ///< which counts as opted out
    bool m_blocks = false; ///< an end under a header about opting out, or one that a person calls out
    const ConsentColumn *m_because = nullptr; ///< the first that governs it and does not say Out
    const ConsentColumn *m_denies = nullptr; ///< somebody else may have written it, or the person returned
    const ConsentColumn *m_ended = nullptr; ///< a block that has run out
    const ConsentColumn *m_end = nullptr; ///< no end, or one that cannot be read
};

/// Judges an identifier of `type`, or of an unknown type, by the cells of its row; `cellOf(column)` gives
/// their trimmed text. An unknown type is governed by every column, all of which must say Out. A block that
/// has run out is no opt-out, and neither is a message that the person did not write, or a return, whatever
/// other columns say, until a person says that it is.
template <typename CellOf>
[[nodiscard]] ConsentVerdict judgeConsent(const std::vector<ConsentColumn> &columns,
                                          std::optional<IdentifierType> type, const CellOf &cellOf)
{
    ConsentJudge judge(type);
    for (const ConsentColumn &column : columns) {
        if (column.decision != Decision::Declined)
            judge.add(column, cellOf(column.column));
    }
    return judge.verdict();
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
