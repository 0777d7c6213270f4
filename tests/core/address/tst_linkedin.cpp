// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/parsed.h"
#include "core/rules/rules.h"

#include <QTest>

#include <array>

using namespace dnc;
using namespace dnc::test;

static ParsedIdentifier parse(std::string_view text)
{
    return parseIdentifier(IdentifierType::LinkedIn, text, RuleContext{});
}

class TestLinkedIn : public QObject {
    Q_OBJECT

private slots:
    void givesOneSpellingOrTellsWhatIsWrong_data();
    void givesOneSpellingOrTellsWhatIsWrong();
    void normalisingTwiceEqualsOnce_data() { givesOneSpellingOrTellsWhatIsWrong_data(); }
    void normalisingTwiceEqualsOnce();
};

#define JANE "https://www.linkedin.com/in/jane-doe-1a2b3c"

// clang-format off
static constexpr std::array rows{
    RuleRow{"canonical", JANE, JANE},
    RuleRow{"tracking and case", "https://www.linkedin.com/in/Jane-Doe-1a2b3c/?trk=x&utm_source=y", JANE},
    RuleRow{"fragment", "https://www.linkedin.com/in/jane-doe-1a2b3c#about", JANE},
    RuleRow{"no scheme", "linkedin.com/in/jane-doe-1a2b3c", JANE},
    RuleRow{"no host", "/in/jane-doe-1a2b3c/?x=1", JANE},
    RuleRow{"http and upper case", "HTTP://WWW.LINKEDIN.COM/IN/JANE-DOE-1A2B3C", JANE},
    RuleRow{"country host", "https://de.linkedin.com/in/jane-doe-1a2b3c", JANE},
    RuleRow{"mobile host", "m.linkedin.com/in/jane-doe-1a2b3c", JANE},
    RuleRow{"mobile path", "https://www.linkedin.com/mwlite/in/jane-doe-1a2b3c", JANE},
    RuleRow{"from a mail of LinkedIn", "https://www.linkedin.com/comm/in/jane-doe-1a2b3c?midToken=A", JANE},
    RuleRow{"locale behind", "https://www.linkedin.com/in/jane-doe-1a2b3c/en/", JANE},
    RuleRow{"overlay", "https://www.linkedin.com/in/jane-doe-1a2b3c/overlay/contact-info/", JANE},
    RuleRow{"activity", "https://www.linkedin.com/in/jane-doe-1a2b3c/recent-activity", JANE},
    RuleRow{"double slash", "https://www.linkedin.com//in//jane-doe-1a2b3c", JANE},
    RuleRow{"scheme-relative", "//www.linkedin.com/in/jane-doe-1a2b3c", JANE},
    RuleRow{"end of a sentence", JANE ".", JANE},
    RuleRow{"in angle brackets", "Jane <" JANE ">", JANE},
    RuleRow{"full-width and zero-width", "ｌｉｎｋｅｄｉｎ.com/in/jane-\u200Bdoe-1a2b3c", JANE},
    RuleRow{"percent-encoded", "https://www.linkedin.com/in/J%C3%B6rg-M", "https://www.linkedin.com/in/j%c3%b6rg-m"},
    RuleRow{"not encoded", "https://www.linkedin.com/in/JÖRG-m", "https://www.linkedin.com/in/j%c3%b6rg-m"},
    RuleRow{"encoded hyphen", "https://www.linkedin.com/in/jane%2Ddoe", "https://www.linkedin.com/in/jane-doe"},
    RuleRow{"old profile", "https://www.linkedin.com/pub/Jane-Doe/1/2A/3b", "https://www.linkedin.com/pub/jane-doe/1/2a/3b"},
    RuleRow{"member id keeps its case", "https://www.linkedin.com/in/ACoAAABcDeFgHiJkLmNoPqRsTuVwXyZ",
            "https://www.linkedin.com/in/ACoAAABcDeFgHiJkLmNoPqRsTuVwXyZ"},

    RuleRow{"company", "https://www.linkedin.com/company/acme/", "!LinkedInCompany"},
    RuleRow{"school", "linkedin.com/school/mit", "!LinkedInSchool"},
    RuleRow{"post in the feed", "https://www.linkedin.com/feed/update/urn:li:activity:7/", "!LinkedInPost"},
    RuleRow{"feed", "https://www.linkedin.com/feed/", "!LinkedInNotAProfile"},
    RuleRow{"job", "https://www.linkedin.com/jobs/view/123", "!LinkedInNotAProfile"},
    RuleRow{"article", "https://www.linkedin.com/pulse/how-to-jane-doe", "!LinkedInPost"},
    RuleRow{"account in Sales Navigator", "https://www.linkedin.com/sales/company/1234", "!LinkedInCompany"},
    RuleRow{"post", "https://www.linkedin.com/posts/jane-doe_x-activity-7", "!LinkedInPost"},
    RuleRow{"directory of names", "https://www.linkedin.com/pub/dir/Jane/Doe", "!LinkedInNotAProfile"},
    RuleRow{"short link", "https://lnkd.in/dAbC123", "!LinkedInShortLink"},
    RuleRow{"Sales Navigator lead", "https://www.linkedin.com/sales/lead/ACwAAB,NAME_SEARCH,cypw?_ntb=x", "!LinkedInSalesNavigator"},
    RuleRow{"Sales Navigator people", "https://www.linkedin.com/sales/people/ACwAAB,NAME_SEARCH", "!LinkedInSalesNavigator"},
    RuleRow{"Recruiter", "https://www.linkedin.com/talent/profile/AEMAAB", "!LinkedInRecruiter"},
    RuleRow{"old Recruiter", "https://www.linkedin.com/recruiter/profile/1,a,b", "!LinkedInRecruiter"},
    RuleRow{"profile by number", "https://www.linkedin.com/profile/view?id=123", "!LinkedInNotResolvable"},
    RuleRow{"the site alone", "https://www.linkedin.com/", "!LinkedInBadUrl"},
    RuleRow{"no name", "https://www.linkedin.com/in/", "!LinkedInBadUrl"},
    RuleRow{"space in the name", "https://www.linkedin.com/in/jane%20doe", "!LinkedInBadUrl"},
    RuleRow{"name is no UTF-8", "https://www.linkedin.com/in/j%f6rg", "!LinkedInBadUrl"},
    RuleRow{"control character in the name", "https://www.linkedin.com/in/a%00b", "!LinkedInBadUrl"},
    RuleRow{"unknown page", "https://www.linkedin.com/jane-doe", "!LinkedInBadUrl"},
    RuleRow{"another site", "https://linkedin.com.example.org/in/jane", "!LinkedInBadUrl"},
    RuleRow{"look-alike site", "https://notlinkedin.com/in/jane", "!LinkedInBadUrl"},
    RuleRow{"a word may be the public name", "Jane-Doe", "!LinkedInBadUrl https://www.linkedin.com/in/jane-doe"},
    RuleRow{"words", "Jane Doe", "!LinkedInBadUrl"},
    RuleRow{"old profile cut short", "https://www.linkedin.com/pub/jane-doe/1/2a", "!LinkedInBadUrl"},
    RuleRow{"two links", JANE " " JANE "x", "!SeveralValues"},
};
// clang-format on

void TestLinkedIn::givesOneSpellingOrTellsWhatIsWrong_data()
{
    addRows(rows);
}

void TestLinkedIn::givesOneSpellingOrTellsWhatIsWrong()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(shown(parse(input.toStdString())), expected);
}

void TestLinkedIn::normalisingTwiceEqualsOnce()
{
    QFETCH(QByteArray, input);
    const ParsedIdentifier once = parse(input.toStdString());
    const std::string value = once ? once->value : once.error().suggestion;
    if (!value.empty())
        QCOMPARE(shown(parse(value)), QString::fromStdString(value));
}

QTEST_APPLESS_MAIN(TestLinkedIn)
#include "tst_linkedin.moc"
