// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <QString>

#include <string>
#include <string_view>

namespace dnc {

/// What is wrong with a value, or why it was left out, so that it is not sent. Text for people comes from
/// describe() only. The journal keeps the numbers: new ones go to the end.
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
    EmailNotAnAddress, ///< an X.400 or X.500 name, as Outlook exports for type EX
    DomainOnly, ///< a bare company domain: Alta has no such type
    PhoneNotANumber,
    PhoneTooShort,
    PhoneTooLong,
    PhoneNoCountry, ///< no leading + and no default region that fits
    PhoneInvalid, ///< right length, but no such number is assigned
    PhoneDigitsLost, ///< a spreadsheet rounded it, such as 4.15551E+11: the digits cannot be known
    PhoneHasLetters, ///< a vanity number such as 1-800-FLOWERS
    LinkedInNotAProfile, ///< any other page of the site, such as a job or the feed
    LinkedInNotResolvable, ///< any other link that leads to a profile without naming it
    LinkedInBadUrl,
    SpreadsheetError, ///< `#REF!`, `#N/A`, `###` and their like
    NoOptOut, ///< the list says that this person did not opt out; detail: `HEADER = VALUE`, or empty
    RowHidden, ///< the spreadsheet hides the row, or its sheet
    RowFilteredOut, ///< a filter of the spreadsheet hides the row
    CellStruck, ///< crossed out in the spreadsheet
    OnListAlready, ///< an earlier report says that it was confirmed
    NoResult, ///< a formula whose result the workbook does not hold
    TotalsRow, ///< stands in a row of totals at the end of the list
    PhoneHasExtension, ///< reaches one of many behind a line, of which Alta's list can hold only the whole
    PhoneIsCostly, ///< premium rate or shared cost, and not written so that it can only be meant
    PhoneIsEmergency, ///< 911, 112 and their like
    PhoneIsDate, ///< a date or a time stamp
    PhoneIsRecord, ///< a record number, an amount or a network address
    PhoneAmbiguous, ///< one number when dialled at home, another behind a plus
    LinkedInCompany, ///< a company, an organisation or one of its brands
    LinkedInSchool,
    LinkedInPost, ///< a post, an article or a newsletter: its author has a profile
    LinkedInShortLink, ///< lnkd.in, which only a browser can follow
    LinkedInSalesNavigator, ///< a lead in Sales Navigator, whose id is no public name
    LinkedInRecruiter, ///< a candidate in Recruiter, whose id is no public name
    EmailHiddenGroup, ///< undisclosed-recipients and its like: a header that names nobody
};

/// Journals remember an Issue by its number, so a new one stands behind all others.
inline constexpr Issue lastIssue = Issue::EmailHiddenGroup;

/// True for what leaves an entry out although nothing is wrong with it.
[[nodiscard]] constexpr bool leavesOut(Issue issue)
{
    return issue >= Issue::NoOptOut && issue <= Issue::OnListAlready;
}

/// Why a text is not an identifier. `suggestion` is a value that may be meant, or empty.
struct Problem {
    Issue issue = Issue::None;
    std::string suggestion;

    bool operator==(const Problem &) const = default;
};

/// One sentence for a person: what is wrong and what to do about it, translated. Empty for Issue::None.
[[nodiscard]] QString describe(Issue issue);

/// The issue as reports name it, such as `phoneTooShort`: stable, not translated. Empty for Issue::None.
[[nodiscard]] std::string_view issueName(Issue issue);

} // namespace dnc
