// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/issue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct Words {
    Issue issue;
    const char *title;
    const char *hint;
};

constexpr std::array allWords{
    Words{Issue::Empty, QT_TRANSLATE_NOOP("Issue", "No identifier"),
          QT_TRANSLATE_NOOP("Issue", "Enter an identifier or delete the row.")},
    Words{Issue::TypeUnknown, QT_TRANSLATE_NOOP("Issue", "Unknown type"),
          QT_TRANSLATE_NOOP("Issue", "Choose a type or correct the value.")},
    Words{Issue::SeveralValues, QT_TRANSLATE_NOOP("Issue", "Several identifiers"),
          QT_TRANSLATE_NOOP("Issue", "Give each identifier its own row.")},
    Words{Issue::TooLong, QT_TRANSLATE_NOOP("Issue", "Value too long"),
          QT_TRANSLATE_NOOP("Issue", "Remove the text that does not belong to the identifier.")},
    Words{Issue::ControlCharacter, QT_TRANSLATE_NOOP("Issue", "Unreadable characters"),
          QT_TRANSLATE_NOOP("Issue", "Type the identifier again.")},
    Words{Issue::EmailNoAt, QT_TRANSLATE_NOOP("Issue", "Missing @"),
          QT_TRANSLATE_NOOP("Issue", "Complete the address or choose another type.")},
    Words{Issue::EmailBadLocalPart, QT_TRANSLATE_NOOP("Issue", "Invalid mailbox name"),
          QT_TRANSLATE_NOOP("Issue",
                            "Check the part before the @ for spaces, misplaced dots and other signs.")},
    Words{Issue::EmailBadDomain, QT_TRANSLATE_NOOP("Issue", "Invalid domain"),
          QT_TRANSLATE_NOOP("Issue", "Check the part after the @.")},
    Words{Issue::EmailNotAnAddress, QT_TRANSLATE_NOOP("Issue", "Directory name, no address"),
          QT_TRANSLATE_NOOP("Issue",
                            "Find the person in the address book of Outlook and copy the SMTP address.")},
    Words{Issue::DomainOnly, QT_TRANSLATE_NOOP("Issue", "Company domain"),
          QT_TRANSLATE_NOOP("Issue", "Block companies in Alta under Knowledge > DNC List > Companies.")},
    Words{Issue::PhoneNotANumber, QT_TRANSLATE_NOOP("Issue", "Not a phone number"),
          QT_TRANSLATE_NOOP("Issue", "Enter the number or choose another type.")},
    Words{Issue::PhoneTooShort, QT_TRANSLATE_NOOP("Issue", "Too few digits"),
          QT_TRANSLATE_NOOP("Issue", "Add what is missing, such as the area code.")},
    Words{Issue::PhoneTooLong, QT_TRANSLATE_NOOP("Issue", "Too many digits"),
          QT_TRANSLATE_NOOP("Issue", "Look for an extension or a second number.")},
    Words{Issue::PhoneNoCountry, QT_TRANSLATE_NOOP("Issue", "Missing country code"),
          QT_TRANSLATE_NOOP("Issue", "Start the number with + and the country code.")},
    Words{Issue::PhoneInvalid, QT_TRANSLATE_NOOP("Issue", "Unassigned phone number"),
          QT_TRANSLATE_NOOP("Issue", "Check the digits and the country code.")},
    Words{
        Issue::PhoneDigitsLost, QT_TRANSLATE_NOOP("Issue", "Rounded by a spreadsheet"),
        QT_TRANSLATE_NOOP("Issue", "The last digits are lost, so look the number up in the original list.")},
    Words{Issue::PhoneHasLetters, QT_TRANSLATE_NOOP("Issue", "Letters in phone number"),
          QT_TRANSLATE_NOOP("Issue", "Enter the number with digits only.")},
    Words{Issue::LinkedInNotAProfile, QT_TRANSLATE_NOOP("Issue", "Not a profile page"),
          QT_TRANSLATE_NOOP("Issue", "Enter the link to the profile of the person, which contains /in/.")},
    Words{Issue::LinkedInNotResolvable, QT_TRANSLATE_NOOP("Issue", "Not a profile link"),
          QT_TRANSLATE_NOOP("Issue", "Open it in a browser and copy the address that contains /in/.")},
    Words{Issue::LinkedInBadUrl, QT_TRANSLATE_NOOP("Issue", "Invalid LinkedIn link"),
          QT_TRANSLATE_NOOP("Issue", "Enter a profile link such as https://www.linkedin.com/in/jane-doe.")},
    Words{Issue::SpreadsheetError, QT_TRANSLATE_NOOP("Issue", "Spreadsheet error"),
          QT_TRANSLATE_NOOP("Issue", "Repair the cell in the original list.")},
    Words{Issue::NoOptOut, QT_TRANSLATE_NOOP("Issue", "Not an opt-out"),
          QT_TRANSLATE_NOOP("Issue", "The list does not say that this person opted out.")},
    Words{Issue::RowHidden, QT_TRANSLATE_NOOP("Issue", "Hidden row"),
          QT_TRANSLATE_NOOP("Issue", "The spreadsheet hides this row.")},
    Words{Issue::RowFilteredOut, QT_TRANSLATE_NOOP("Issue", "Filtered row"),
          QT_TRANSLATE_NOOP("Issue", "A filter in the spreadsheet hides this row.")},
    Words{Issue::CellStruck, QT_TRANSLATE_NOOP("Issue", "Crossed-out cell"),
          QT_TRANSLATE_NOOP("Issue", "The cell is crossed out in the spreadsheet.")},
    Words{Issue::OnListAlready, QT_TRANSLATE_NOOP("Issue", "Confirmed before"),
          QT_TRANSLATE_NOOP("Issue", "An earlier report lists it as confirmed.")},
    Words{Issue::NoResult, QT_TRANSLATE_NOOP("Issue", "Missing formula result"),
          QT_TRANSLATE_NOOP("Issue",
                            "Open the workbook in a spreadsheet program, save it and import it again.")},
    Words{Issue::TotalsRow, QT_TRANSLATE_NOOP("Issue", "Row of totals"),
          QT_TRANSLATE_NOOP("Issue", "If it is a person after all, enter it again.")},
    Words{Issue::PhoneHasExtension, QT_TRANSLATE_NOOP("Issue", "Phone extension"),
          QT_TRANSLATE_NOOP("Issue",
                            "If the whole line may be blocked, enter the number without the extension.")},
    Words{Issue::PhoneIsCostly, QT_TRANSLATE_NOOP("Issue", "Premium-rate number"),
          QT_TRANSLATE_NOOP("Issue", "If you mean this number, enter it as + and digits only.")},
    Words{Issue::PhoneIsEmergency, QT_TRANSLATE_NOOP("Issue", "Emergency number"),
          QT_TRANSLATE_NOOP("Issue", "Look up the number of the person.")},
    Words{Issue::PhoneIsDate, QT_TRANSLATE_NOOP("Issue", "Looks like a date"),
          QT_TRANSLATE_NOOP("Issue", "Check the column, or start the value with + if it is a phone number.")},
    Words{Issue::PhoneIsRecord, QT_TRANSLATE_NOOP("Issue", "Looks like a record number"),
          QT_TRANSLATE_NOOP("Issue", "Enter the phone number with + and the country code.")},
    Words{Issue::PhoneAmbiguous, QT_TRANSLATE_NOOP("Issue", "Ambiguous phone number"),
          QT_TRANSLATE_NOOP("Issue", "Start it with + and the country code.")},
    Words{Issue::LinkedInCompany, QT_TRANSLATE_NOOP("Issue", "LinkedIn company page"),
          QT_TRANSLATE_NOOP("Issue",
                            "Block the company in Alta under Knowledge > DNC List > Companies, or enter the "
                            "profile links of its people.")},
    Words{Issue::LinkedInSchool, QT_TRANSLATE_NOOP("Issue", "LinkedIn school page"),
          QT_TRANSLATE_NOOP("Issue", "Enter the profile links of its people, which contain /in/.")},
    Words{Issue::LinkedInPost, QT_TRANSLATE_NOOP("Issue", "LinkedIn post"),
          QT_TRANSLATE_NOOP(
              "Issue", "Open it, follow the name of its author and copy the address that contains /in/.")},
    Words{Issue::LinkedInShortLink, QT_TRANSLATE_NOOP("Issue", "LinkedIn short link"),
          QT_TRANSLATE_NOOP(
              "Issue", "Open it in a browser and, if it is a profile, copy the address that contains /in/.")},
    Words{Issue::LinkedInSalesNavigator, QT_TRANSLATE_NOOP("Issue", "Sales Navigator lead"),
          QT_TRANSLATE_NOOP("Issue",
                            "Open the lead in Sales Navigator, copy its LinkedIn.com link and enter that.")},
    Words{Issue::LinkedInRecruiter, QT_TRANSLATE_NOOP("Issue", "LinkedIn Recruiter candidate"),
          QT_TRANSLATE_NOOP("Issue", "Open the public profile of the candidate and copy its address.")},
    Words{Issue::EmailHiddenGroup, QT_TRANSLATE_NOOP("Issue", "Hidden recipients"),
          QT_TRANSLATE_NOOP("Issue", "This names nobody, so find the addresses in the mail that was sent.")},
    Words{Issue::Undecided, QT_TRANSLATE_NOOP("Issue", "Undecided opt-out"),
          QT_TRANSLATE_NOOP("Issue", "Say which values of the list mean that somebody opted out.")},
    Words{Issue::RepeatedHeader, QT_TRANSLATE_NOOP("Issue", "Repeated header"),
          QT_TRANSLATE_NOOP("Issue", "The row repeats the header of the list.")},
    Words{Issue::Footer, QT_TRANSLATE_NOOP("Issue", "Footer text"),
          QT_TRANSLATE_NOOP("Issue", "The row is below the list.")},
    Words{Issue::Title, QT_TRANSLATE_NOOP("Issue", "Title text"),
          QT_TRANSLATE_NOOP("Issue", "The row is above the header.")},
    Words{Issue::Comment, QT_TRANSLATE_NOOP("Issue", "Comment line"),
          QT_TRANSLATE_NOOP("Issue", "The line is a comment.")},
    Words{Issue::ChannelUnknown, QT_TRANSLATE_NOOP("Issue", "Unknown channel"),
          QT_TRANSLATE_NOOP("Issue", "Choose one of the types if the identifier belongs to it.")},
    Words{Issue::ValueMasked, QT_TRANSLATE_NOOP("Issue", "Masked value"),
          QT_TRANSLATE_NOOP(
              "Issue", "Part of it is hidden and would match nobody, so look it up in the original list.")},
    Words{Issue::ValuePlaceholder, QT_TRANSLATE_NOOP("Issue", "Placeholder value"),
          QT_TRANSLATE_NOOP("Issue", "It is a placeholder, so look up the person in the original list.")},
    Words{Issue::WhatsAppNotANumber, QT_TRANSLATE_NOOP("Issue", "Not a WhatsApp number"),
          QT_TRANSLATE_NOOP("Issue",
                            "This is the ID of a group, a channel or a hidden number, so enter the phone "
                            "number of the person.")},
    Words{Issue::Hashed, QT_TRANSLATE_NOOP("Issue", "Hashed list"),
          QT_TRANSLATE_NOOP("Issue",
                            "Fingerprints cannot be turned back: ask for the plain list, or match it against "
                            "your own contacts.")},
    Words{Issue::PhoneTwoLines, QT_TRANSLATE_NOOP("Issue", "Two possible numbers"),
          QT_TRANSLATE_NOOP("Issue", "Give each number its own row.")},
    Words{Issue::Contradiction, QT_TRANSLATE_NOOP("Issue", "Contradictory consent"),
          QT_TRANSLATE_NOOP(
              "Issue",
              "The list also says that the person opted in; include the row if the opt-out is the latest.")},
    Words{Issue::MailText, QT_TRANSLATE_NOOP("Issue", "Mentioned in message text"),
          QT_TRANSLATE_NOOP(
              "Issue",
              "Only the text of a message mentions it, so include it if the person asked to opt out.")},
    Words{
        Issue::EncodingOpen, QT_TRANSLATE_NOOP("Issue", "Unclear encoding"),
        QT_TRANSLATE_NOOP(
            "Issue",
            "In another text encoding this is a different identifier, so choose the encoding of the list.")},
};
static_assert(std::is_sorted(allWords.begin(), allWords.end(),
                             [](const Words &a, const Words &b) { return a.issue < b.issue; }));
static_assert(allWords.size() == size_t(lastIssue), "each issue but None has its words");

} // namespace

Description describe(Issue issue)
{
    if (issue == Issue::None)
        return {};
    const Words &words = allWords[size_t(issue) - 1];
    return {QCoreApplication::translate("Issue", words.title),
            QCoreApplication::translate("Issue", words.hint)};
}

} // namespace dnc
