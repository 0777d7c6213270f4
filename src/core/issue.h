// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <QString>

#include <string>
#include <string_view>

namespace dnc {

/// What is wrong with a value, or why it was excluded, so that it is not sent. Display texts come from
/// describe() only. The journal stores the numbers: append new values at the end.
enum class Issue : quint8 {
    None,
    Empty, ///< no text, or a placeholder such as `n/a`
    TypeUnknown, ///< no type was given and the value does not show one
    SeveralValues, ///< more than one identifier where one is expected
    TooLong, ///< longer than the type allows
    ControlCharacter, ///< contains characters that cannot be displayed or sent
    EmailNoAt,
    EmailBadLocalPart,
    EmailBadDomain,
    EmailNotAnAddress, ///< an X.400 or X.500 name, as Outlook exports for type EX
    DomainOnly, ///< a bare company domain: Alta has no such type
    PhoneNotANumber,
    PhoneTooShort,
    PhoneTooLong,
    PhoneNoCountry, ///< no leading +, and not valid in the default region
    PhoneInvalid, ///< right length, but no such number is assigned
    PhoneDigitsLost, ///< a spreadsheet rounded it, such as 4.15551E+11; its digits are lost
    PhoneHasLetters, ///< a vanity number such as 1-800-FLOWERS
    LinkedInNotAProfile, ///< any other page of the site, such as a job or the feed
    LinkedInNotResolvable, ///< any other link that leads to a profile without naming it
    LinkedInBadUrl,
    SpreadsheetError, ///< `#REF!`, `#N/A`, `###` and the like
    NoOptOut, ///< the list says that this person did not opt out; detail: `HEADER = VALUE`, or empty
    RowHidden, ///< the spreadsheet hides the row, or its sheet
    RowFilteredOut, ///< a filter of the spreadsheet hides the row
    CellStruck, ///< crossed out in the spreadsheet
    OnListAlready, ///< an earlier report lists it as confirmed
    NoResult, ///< a formula whose result is missing from the workbook
    TotalsRow, ///< in a row of totals at the end of the list
    PhoneHasExtension, ///< one extension of a shared line; Alta's list could only block the whole line
    PhoneIsCostly, ///< premium rate or shared cost, and not written in full E.164 form, which would show
                   ///< intent
    PhoneIsEmergency, ///< 911, 112 and the like
    PhoneIsDate, ///< a date or a timestamp
    PhoneIsRecord, ///< a record number, an amount or a network address
    PhoneAmbiguous, ///< one number when dialed nationally, another after a plus
    LinkedInCompany, ///< a company, an organization or one of its brands
    LinkedInSchool,
    LinkedInPost, ///< a post, an article or a newsletter: its author has a profile
    LinkedInShortLink, ///< lnkd.in, which only a browser can follow
    LinkedInSalesNavigator, ///< a lead in Sales Navigator, whose id is no public name
    LinkedInRecruiter, ///< a candidate in Recruiter, whose id is no public name
    EmailHiddenGroup, ///< undisclosed-recipients and the like: a header that names nobody
    Undecided, ///< a person must say whether the list calls this one an opt-out; detail: as of NoOptOut
};

/// The journal stores issues by number, so a new one goes after all others.
inline constexpr Issue lastIssue = Issue::Undecided;

/// True for issues that exclude an entry although nothing is wrong with it.
[[nodiscard]] constexpr bool isExclusion(Issue issue)
{
    return (issue >= Issue::NoOptOut && issue <= Issue::OnListAlready) || issue == Issue::Undecided;
}

/// Why a text is not a valid identifier. `suggestion` is a possible correction, or empty.
struct Problem {
    Issue issue = Issue::None;
    std::string suggestion;

    bool operator==(const Problem &) const = default;
};

/// One sentence for display: what is wrong and how to fix it, translated. Empty for Issue::None.
[[nodiscard]] QString describe(Issue issue);

/// The name of the issue in reports, such as `phoneTooShort`: stable, not translated. Empty for Issue::None.
[[nodiscard]] std::string_view issueName(Issue issue);

} // namespace dnc
