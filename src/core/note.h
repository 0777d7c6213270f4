// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/description.h"

#include <QtGlobal>

#include <array>
#include <string_view>

namespace dnc {

/// What a person should know about a value that can be sent: a doubt, or a repair that was made. The input is
/// kept beside the identifier, so every repair can be reviewed and undone. An entry carries the most severe
/// of its notes, a doubt before a repair. Journals store the numbers: append new values at the end.
enum class Note : quint8 {
    None,
    Homoglyph, ///< letters of several scripts in one name, such as a Cyrillic a among Latin ones; never
               ///< changed
    ProbableTypo, ///< the domain is one edit away from a large provider; never changed, see the suggestion
    TypeOfColumn, ///< the value does not show its type and got that of its neighbors; never returned by
                  ///< remarkOn(), which does not know them
    CountryAssumed, ///< a number without a country code was read as one of the default region
    ChannelNamed, ///< a link such as `wa.me` names the channel of the number
    DigitsRestored, ///< a spreadsheet's number format was undone without losing digits
    AtRestored, ///< `(at)` and the like were replaced by @
    DomainEncoded, ///< a domain with non-ASCII letters is sent as A-labels (RFC 5891)
    Cleaned, ///< invisible characters, unusual spaces or full-width forms were normalized
    LinkShortened, ///< the profile link was converted to its canonical form
    Unwrapped, ///< it was extracted from other text, such as a display name
    StraySign, ///< it has signs that an address may have but few do, such as a `#` in front; never removed,
               ///< see the suggestion
    MachineAddress, ///< a program made it for a mail or a list, such as a bounce address or a Message-ID; see
                    ///< the suggestion, which is empty if no person's address is in it
    PossibleDuplicate, ///< another entry may be the same mailbox or line in another form; never returned by
                       ///< remarkOn(), which sees one entry only
    PlanMayBeNewer, ///< plausible, but not in the numbering plan that libphonenumber knows
    TemporaryBlock, ///< the list gives an end, which Alta's list does not keep
    UnknownTopLevel, ///< no domain is known to end like that of the address; never changed, see the
                     ///< suggestion
};

inline constexpr std::array allNotes{
    Note::Homoglyph,       Note::ProbableTypo,      Note::TypeOfColumn,   Note::CountryAssumed,
    Note::ChannelNamed,    Note::DigitsRestored,    Note::AtRestored,     Note::DomainEncoded,
    Note::Cleaned,         Note::LinkShortened,     Note::Unwrapped,      Note::StraySign,
    Note::MachineAddress,  Note::PossibleDuplicate, Note::PlanMayBeNewer, Note::TemporaryBlock,
    Note::UnknownTopLevel,
};

/// True for a doubt, which a person should review before sending; false for a repair.
[[nodiscard]] constexpr bool isDoubt(Note note)
{
    return note == Note::Homoglyph || note == Note::ProbableTypo || note == Note::StraySign
        || note == Note::MachineAddress || note == Note::PossibleDuplicate || note == Note::PlanMayBeNewer
        || note == Note::TemporaryBlock || note == Note::UnknownTopLevel;
}

/// What to review, or what was changed. Empty for Note::None.
[[nodiscard]] Description describe(Note note);

/// The name of a doubt in JSON, such as `possibleDuplicate`: stable, not translated. Empty for other notes.
[[nodiscard]] std::string_view doubtName(Note note);

} // namespace dnc
