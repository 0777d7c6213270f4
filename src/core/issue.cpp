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
    const char *text;
};

constexpr std::array allWords{
    Words{Issue::Empty,
          QT_TRANSLATE_NOOP("Issue", "There is nothing here: enter an identifier or delete the row.")},
    Words{Issue::TypeUnknown,
          QT_TRANSLATE_NOOP("Issue",
                            "It is not clear what type of identifier this is: choose its type, or correct "
                            "it.")},
    Words{Issue::SeveralValues,
          QT_TRANSLATE_NOOP("Issue",
                            "There is more than one identifier here: give each of them a row of its own.")},
    Words{Issue::TooLong,
          QT_TRANSLATE_NOOP("Issue",
                            "This is longer than an identifier of its type can be: look for text that "
                            "does not belong to it.")},
    Words{Issue::ControlCharacter,
          QT_TRANSLATE_NOOP("Issue",
                            "This holds characters that cannot be read or sent: type the identifier "
                            "again.")},
    Words{Issue::EmailNoAt,
          QT_TRANSLATE_NOOP("Issue",
                            "This e-mail address has no @ sign: complete it, or choose another type.")},
    Words{Issue::EmailBadLocalPart,
          QT_TRANSLATE_NOOP("Issue",
                            "The part before the @ sign cannot be that of an e-mail address: check it "
                            "for spaces, misplaced dots and other signs.")},
    Words{Issue::EmailBadDomain,
          QT_TRANSLATE_NOOP("Issue",
                            "The part after the @ sign is not the name of a mail domain such as "
                            "example.com: correct it.")},
    Words{Issue::EmailNotAnAddress,
          QT_TRANSLATE_NOOP("Issue",
                            "This is the name of an entry in a company's directory, not an e-mail address: "
                            "look up the person in the address book of Outlook and copy the SMTP address.")},
    Words{Issue::DomainOnly,
          QT_TRANSLATE_NOOP("Issue",
                            "This is the domain of a company, which this list cannot hold: block it in "
                            "Alta's dashboard under Knowledge > DNC List > Companies.")},
    Words{
        Issue::PhoneNotANumber,
        QT_TRANSLATE_NOOP("Issue", "This is not a phone number: enter the number, or choose another type.")},
    Words{Issue::PhoneTooShort,
          QT_TRANSLATE_NOOP("Issue",
                            "This phone number has too few digits: add what is missing, such as the area"
                            " code.")},
    Words{Issue::PhoneTooLong,
          QT_TRANSLATE_NOOP("Issue",
                            "This phone number has too many digits: look for an extension or a second "
                            "number.")},
    Words{Issue::PhoneNoCountry,
          QT_TRANSLATE_NOOP("Issue",
                            "The country of this phone number is not clear: begin it with + and the "
                            "country code.")},
    Words{Issue::PhoneInvalid,
          QT_TRANSLATE_NOOP("Issue", "No such phone number is assigned: check its digits and its country.")},
    Words{Issue::PhoneDigitsLost,
          QT_TRANSLATE_NOOP("Issue",
                            "A spreadsheet has rounded this number and its last digits are lost: look it"
                            " up in the original list.")},
    Words{Issue::PhoneHasLetters,
          QT_TRANSLATE_NOOP("Issue", "This phone number holds letters: enter it with digits only.")},
    Words{Issue::LinkedInNotAProfile,
          QT_TRANSLATE_NOOP("Issue",
                            "This LinkedIn page is not the profile of a person: enter the link to the "
                            "profile, which has /in/ in it.")},
    Words{Issue::LinkedInNotResolvable,
          QT_TRANSLATE_NOOP("Issue",
                            "This LinkedIn link does not tell whose profile it leads to: open it in the "
                            "browser and copy the address that has /in/ in it.")},
    Words{Issue::LinkedInBadUrl,
          QT_TRANSLATE_NOOP("Issue",
                            "This is not a link to a LinkedIn profile such as "
                            "https://www.linkedin.com/in/jane-doe: correct it.")},
    Words{Issue::SpreadsheetError,
          QT_TRANSLATE_NOOP("Issue",
                            "The spreadsheet shows an error instead of a value here: repair the cell in "
                            "the original list.")},
    Words{Issue::NoOptOut,
          QT_TRANSLATE_NOOP("Issue", "Left out, because the list does not call it an opt-out.")},
    Words{Issue::RowHidden, QT_TRANSLATE_NOOP("Issue", "Left out, because the spreadsheet hides this row.")},
    Words{Issue::RowFilteredOut,
          QT_TRANSLATE_NOOP("Issue", "Left out, because a filter in the spreadsheet hides this row.")},
    Words{Issue::CellStruck,
          QT_TRANSLATE_NOOP("Issue", "Left out, because it is crossed out in the spreadsheet.")},
    Words{Issue::OnListAlready,
          QT_TRANSLATE_NOOP("Issue", "Left out, because it was confirmed before, as the report says.")},
    Words{
        Issue::NoResult,
        QT_TRANSLATE_NOOP("Issue",
                          "The workbook holds a formula here but not its result: open it in the spreadsheet "
                          "program, save it and import it again.")},
    Words{Issue::TotalsRow,
          QT_TRANSLATE_NOOP("Issue",
                            "This stands in a row of totals, so it is no person: if it is one after all, "
                            "enter it again.")},
    Words{Issue::PhoneHasExtension,
          QT_TRANSLATE_NOOP("Issue",
                            "This is the extension of one person behind a line that many share: enter the "
                            "number alone if the whole line may be blocked.")},
    Words{Issue::PhoneIsCostly,
          QT_TRANSLATE_NOOP("Issue",
                            "This would be a premium-rate or shared-cost service, which is rarely a person: "
                            "if it is meant, enter it as + and digits only.")},
    Words{Issue::PhoneIsEmergency,
          QT_TRANSLATE_NOOP("Issue", "This is an emergency number: look up the number of the person.")},
    Words{Issue::PhoneIsDate,
          QT_TRANSLATE_NOOP("Issue",
                            "This looks like a date, not like a phone number: check whether it stands in the "
                            "right column; begin it with + if it is a number.")},
    Words{
        Issue::PhoneIsRecord,
        QT_TRANSLATE_NOOP("Issue",
                          "This looks like a record number, an amount or a network address: enter the phone "
                          "number, with + and the country code.")},
    Words{
        Issue::PhoneAmbiguous,
        QT_TRANSLATE_NOOP("Issue",
                          "This may be one of two phone numbers, as a leading 0, an area code or a + may be "
                          "missing: begin it with + and the country code.")},
    Words{Issue::LinkedInCompany,
          QT_TRANSLATE_NOOP("Issue",
                            "This is the page of a company, which this list cannot hold: block its domain in "
                            "Alta's dashboard under Knowledge > DNC List > Companies, or enter the links to "
                            "the profiles of its people.")},
    Words{Issue::LinkedInSchool,
          QT_TRANSLATE_NOOP("Issue",
                            "This is the page of a school or university: enter the links to the profiles of "
                            "its people, which have /in/ in them.")},
    Words{Issue::LinkedInPost,
          QT_TRANSLATE_NOOP("Issue",
                            "This is a post or an article, not a profile: open it, follow the name of its "
                            "author and copy the address that has /in/ in it.")},
    Words{
        Issue::LinkedInShortLink,
        QT_TRANSLATE_NOOP("Issue",
                          "This is a short link, which does not tell where it leads: open it in the browser "
                          "and, if it is a profile, copy the address that has /in/ in it.")},
    Words{
        Issue::LinkedInSalesNavigator,
        QT_TRANSLATE_NOOP("Issue",
                          "This is a lead in Sales Navigator, where the link does not hold the public name: "
                          "open it there, choose to copy the LinkedIn.com link and enter that.")},
    Words{Issue::LinkedInRecruiter,
          QT_TRANSLATE_NOOP("Issue",
                            "This is a candidate in LinkedIn Recruiter, where the link does not hold the "
                            "public name: open it there, go to the public profile and copy its address.")},
    Words{Issue::EmailHiddenGroup,
          QT_TRANSLATE_NOOP("Issue",
                            "A mail program has written this in place of recipients that it keeps hidden: it "
                            "names nobody, so find the addresses in the mail that was sent.")},
    Words{
        Issue::Undecided,
        QT_TRANSLATE_NOOP("Issue", "Undecided. Say which values of the list mean that somebody opted out.")},
    Words{Issue::RepeatedHeader, QT_TRANSLATE_NOOP("Issue", "Excluded because the row repeats the header.")},
    Words{Issue::Footer, QT_TRANSLATE_NOOP("Issue", "Excluded because it is in the footer of the list.")},
    Words{Issue::Title, QT_TRANSLATE_NOOP("Issue", "Excluded because it is in a title above the header.")},
    Words{Issue::Comment, QT_TRANSLATE_NOOP("Issue", "Excluded because the line is a comment.")},
    Words{Issue::ChannelUnknown,
          QT_TRANSLATE_NOOP("Issue",
                            "Unknown channel. Choose one of the types if the identifier belongs to it.")},
    Words{
        Issue::ValueMasked,
        QT_TRANSLATE_NOOP("Issue",
                          "Masked. Part of this value is hidden, so it would match nobody. Look it up in the "
                          "original list.")},
    Words{Issue::ValuePlaceholder,
          QT_TRANSLATE_NOOP("Issue",
                            "Placeholder. This value stands for nobody in particular. Look up the person in "
                            "the original list.")},
    Words{Issue::WhatsAppNotANumber,
          QT_TRANSLATE_NOOP("Issue",
                            "Not a WhatsApp number. This is the id of a group, a channel or a hidden number. "
                            "Enter the phone number of the person.")},
    Words{Issue::Hashed,
          QT_TRANSLATE_NOOP("Issue",
                            "Hashed list. These are fingerprints and cannot be turned back. Ask the sender "
                            "for the plain list, or match it against your own contacts.")},
    Words{Issue::PhoneTwoLines,
          QT_TRANSLATE_NOOP("Issue",
                            "Two line ends. This may stand for two numbers that differ in their last digits. "
                            "Give each number a row of its own.")},
    Words{Issue::Contradiction,
          QT_TRANSLATE_NOOP("Issue",
                            "Contradiction. The list says both that the person opted out and that the person "
                            "opted in. Include the row if the opt-out is the latest.")},
    Words{Issue::MailText,
          QT_TRANSLATE_NOOP("Issue", "Excluded because only the text of a message mentions it.")},
    Words{Issue::EncodingOpen,
          QT_TRANSLATE_NOOP("Issue",
                            "Unclear encoding. In another text encoding this is a different identifier. "
                            "Choose the encoding of the list.")},
};
static_assert(std::is_sorted(allWords.begin(), allWords.end(),
                             [](const Words &a, const Words &b) { return a.issue < b.issue; }));
static_assert(allWords.size() == size_t(lastIssue), "each issue but None has its words");

constexpr std::array issueNames{
    std::string_view{""},
    std::string_view{"empty"},
    std::string_view{"typeUnknown"},
    std::string_view{"severalValues"},
    std::string_view{"tooLong"},
    std::string_view{"controlCharacter"},
    std::string_view{"emailNoAt"},
    std::string_view{"emailBadLocalPart"},
    std::string_view{"emailBadDomain"},
    std::string_view{"emailNotAnAddress"},
    std::string_view{"domainOnly"},
    std::string_view{"phoneNotANumber"},
    std::string_view{"phoneTooShort"},
    std::string_view{"phoneTooLong"},
    std::string_view{"phoneNoCountry"},
    std::string_view{"phoneInvalid"},
    std::string_view{"phoneDigitsLost"},
    std::string_view{"phoneHasLetters"},
    std::string_view{"linkedInNotAProfile"},
    std::string_view{"linkedInNotResolvable"},
    std::string_view{"linkedInBadUrl"},
    std::string_view{"spreadsheetError"},
    std::string_view{"noOptOut"},
    std::string_view{"rowHidden"},
    std::string_view{"rowFilteredOut"},
    std::string_view{"cellStruck"},
    std::string_view{"onListAlready"},
    std::string_view{"noResult"},
    std::string_view{"totalsRow"},
    std::string_view{"phoneHasExtension"},
    std::string_view{"phoneIsCostly"},
    std::string_view{"phoneIsEmergency"},
    std::string_view{"phoneIsDate"},
    std::string_view{"phoneIsRecord"},
    std::string_view{"phoneAmbiguous"},
    std::string_view{"linkedInCompany"},
    std::string_view{"linkedInSchool"},
    std::string_view{"linkedInPost"},
    std::string_view{"linkedInShortLink"},
    std::string_view{"linkedInSalesNavigator"},
    std::string_view{"linkedInRecruiter"},
    std::string_view{"emailHiddenGroup"},
    std::string_view{"undecided"},
    std::string_view{"repeatedHeader"},
    std::string_view{"footer"},
    std::string_view{"title"},
    std::string_view{"comment"},
    std::string_view{"channelUnknown"},
    std::string_view{"valueMasked"},
    std::string_view{"valuePlaceholder"},
    std::string_view{"whatsAppNotANumber"},
    std::string_view{"hashed"},
    std::string_view{"phoneTwoLines"},
    std::string_view{"contradiction"},
    std::string_view{"mailText"},
    std::string_view{"encodingOpen"},
};
static_assert(issueNames.size() == size_t(lastIssue) + 1, "each issue has its name");

} // namespace

QString describe(Issue issue)
{
    if (issue == Issue::None)
        return {};
    return QCoreApplication::translate("Issue", allWords[size_t(issue) - 1].text);
}

std::string_view issueName(Issue issue)
{
    return issueNames[size_t(issue)];
}

} // namespace dnc
