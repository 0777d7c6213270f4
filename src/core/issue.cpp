// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/issue.h"

#include <array>

namespace dnc {

namespace {

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

std::string_view issueName(Issue issue)
{
    return issueNames[size_t(issue)];
}

} // namespace dnc
