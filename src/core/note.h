// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>

namespace dnc {

/// What a person should know of a value that can be sent: a doubt, or a repair that was made. The input is
/// kept beside what is sent, so every repair can be seen and taken back. From the gravest to the mildest; an
/// entry carries the gravest of its notes. Journals hold the numbers: they stay.
enum class Note : quint8 {
    None,
    LookAlike, ///< letters of several scripts in one name, such as a Cyrillic a among Latin ones; never
               ///< changed
    ProbableTypo, ///< the domain is one letter away from a large provider; never changed, see the suggestion
    TypeOfColumn, ///< it does not show its type, and has that of its neighbours; not by remarkOn(), which
                  ///< sees none
    CountryAssumed, ///< a number without a country code was read as one of the list's region
    ChannelNamed, ///< a link such as `wa.me` says of which channel the number is
    DigitsRestored, ///< a spreadsheet's form of a number was undone, no digit was lost
    AtRestored, ///< `(at)` and its like were read as signs
    DomainEncoded, ///< a domain with other than ASCII letters is sent as A-labels (RFC 5891)
    Cleaned, ///< marks that cannot be seen, odd blanks or full-width forms were made plain
    LinkShortened, ///< the link to a profile was brought into its one spelling
    Unwrapped, ///< it stood among other text, such as a display name
};

inline constexpr std::array allNotes{
    Note::LookAlike,    Note::ProbableTypo,   Note::TypeOfColumn, Note::CountryAssumed,
    Note::ChannelNamed, Note::DigitsRestored, Note::AtRestored,   Note::DomainEncoded,
    Note::Cleaned,      Note::LinkShortened,  Note::Unwrapped,
};

/// True for a doubt, which a person should look at before sending; false for a repair.
[[nodiscard]] constexpr bool isDoubt(Note note)
{
    return note == Note::LookAlike || note == Note::ProbableTypo;
}

/// One sentence for a person, translated. Empty for Note::None.
[[nodiscard]] QString describe(Note note);

} // namespace dnc
