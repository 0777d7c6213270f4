// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <QString>

#include <string>

namespace dnc {

/// What is wrong with a value, so that it is not sent. Text for people comes from describe() only.
enum class Issue : quint8 {
    None,
    Empty, ///< nothing there, or a stand-in for nothing such as `n/a`
    TypeUnknown, ///< no type was given and the value does not tell
    SeveralValues, ///< more than one identifier in a place for one
    TooLong, ///< longer than the type allows
    ControlCharacter, ///< holds characters that cannot be seen or sent
    EmailNoAt,
    EmailBadLocalPart,
    EmailBadDomain,
    EmailNotAnAddress, ///< an X.500 name or a group such as undisclosed-recipients
    DomainOnly, ///< a bare company domain: Alta has no such type
    PhoneNotANumber,
    PhoneTooShort,
    PhoneTooLong,
    PhoneNoCountry, ///< no leading + and no default region that fits
    PhoneInvalid, ///< right length, but no such number is assigned
    PhoneDigitsLost, ///< a spreadsheet rounded it, such as 4.15551E+11: the digits cannot be known
    PhoneHasLetters, ///< a vanity number such as 1-800-FLOWERS
    LinkedInNotAProfile, ///< a company, school, post or feed
    LinkedInNotResolvable, ///< a short, Sales Navigator or Recruiter link, which names nobody offline
    LinkedInBadUrl,
    SpreadsheetError, ///< `#REF!`, `#N/A`, `###` and their like
};

/// Why a text is not an identifier. `suggestion` is a value that may be meant, or empty.
struct Problem {
    Issue issue = Issue::None;
    std::string suggestion;

    bool operator==(const Problem &) const = default;
};

/// One sentence for a person: what is wrong and what to do about it, translated. Empty for Issue::None.
[[nodiscard]] QString describe(Issue issue);

} // namespace dnc
