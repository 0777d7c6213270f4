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
    return parseIdentifier(IdentifierType::Email, text, RuleContext{});
}

static std::string repeated(char c, int count)
{
    return std::string(size_t(count), c);
}

class TestEmail : public QObject {
    Q_OBJECT

private slots:
    void normalisesOrTellsWhatIsWrong_data();
    void normalisesOrTellsWhatIsWrong();
    void normalisingTwiceEqualsOnce_data() { normalisesOrTellsWhatIsWrong_data(); }
    void normalisingTwiceEqualsOnce();
    void keepsToTheLengthsThatMailAllows();
};

// clang-format off
static constexpr std::array rows{
    // Right as it is
    RuleRow{"plain", "ann@example.com", "ann@example.com"},
    RuleRow{"local case is kept, domain case is not", "Joerg.Mueller@EXAMPLE.De", "Joerg.Mueller@example.de"},
    RuleRow{"plus tag", "ann+list@example.com", "ann+list@example.com"},
    RuleRow{"every sign of an atom", "!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~@example.com"},
    RuleRow{"apostrophe", "o'brien@example.com", "o'brien@example.com"},
    RuleRow{"digits", "123@123.com", "123@123.com"},
    RuleRow{"hyphens in a label", "a@b-c--d.co.uk", "a@b-c--d.co.uk"},
    RuleRow{"quoted local part", "\"ann b\"@example.com", "\"ann b\"@example.com"},
    RuleRow{"quoted at and escape", "\"a@\\\"b\"@example.com", "\"a@\\\"b\"@example.com"},
    RuleRow{"IPv4 literal", "ann@[192.0.2.1]", "ann@[192.0.2.1]"},
    RuleRow{"IPv6 literal", "ann@[ipv6:2001:DB8::1]", "ann@[IPv6:2001:db8::1]"},
    RuleRow{"IPv6 literal with IPv4", "ann@[IPv6:::ffff:192.0.2.1]", "ann@[IPv6:::ffff:192.0.2.1]"},
    RuleRow{"SMTPUTF8 local part", "jörg@example.com", "jörg@example.com"},
    RuleRow{"Arabic digits in a local part are its own", "u\u0661@example.com", "u\u0661@example.com"},
    RuleRow{"IDN to A-labels", "user@BÜCHER.de", "user@xn--bcher-kva.de"},
    RuleRow{"sharp s is kept by IDNA 2008", "user@straße.de", "user@xn--strae-oqa.de"},
    RuleRow{"IDN with its ideographic dot", "user@例え。jp", "user@xn--r8jz45g.jp"},
    RuleRow{"punycode stays", "user@xn--bcher-kva.de", "user@xn--bcher-kva.de"},

    // Repaired
    RuleRow{"white space and NBSP around", " \t\u00A0ann@example.com\u00A0\r\n", "ann@example.com"},
    RuleRow{"zero-width space, bidi mark, soft hyphen, BOM", "\uFEFFan\u200Bn\u200E@exam\u00ADple.com", "ann@example.com"},
    RuleRow{"full-width", "ｆｏｏ＠ｂａｒ．ｊｐ", "foo@bar.jp"},
    RuleRow{"curly apostrophe", "o’brien@example.com", "o'brien@example.com"},
    RuleRow{"mailto with a query", "mailto:a@b.com?subject=Unsubscribe", "a@b.com"},
    RuleRow{"mailto percent-encoded", "MAILTO:a%2Bb@b.com", "a+b@b.com"},
    RuleRow{"display name", "Ann B <ann@b.com>", "ann@b.com"},
    RuleRow{"quoted display name", "\"Müller, Jörg\" <joerg@b.de>", "joerg@b.de"},
    RuleRow{"display name that is the address", "ann@b.com <ann@b.com>", "ann@b.com"},
    RuleRow{"display name that is another address", "\"x@y.com via List\" <ann@b.com>", "ann@b.com"},
    RuleRow{"angle brackets alone", "<ann@b.com>", "ann@b.com"},
    RuleRow{"Outlook's copied link", "ann@b.com<mailto:ann@b.com>", "ann@b.com"},
    RuleRow{"comment", "bob@c.co.uk (Bob)", "bob@c.co.uk"},
    RuleRow{"nested comment", "bob@c.co.uk (Bob (home))", "bob@c.co.uk"},
    RuleRow{"Outlook SMTP", "Name [SMTP:x@y.org]", "x@y.org"},
    RuleRow{"label", "E-Mail: a@b.com", "a@b.com"},
    RuleRow{"trailing full stop", "a@b.com.", "a@b.com"},
    RuleRow{"trailing comma", "a@b.com,", "a@b.com"},
    RuleRow{"trailing semicolon", "a@b.com;", "a@b.com"},
    RuleRow{"disguised", "a(at)b.com", "a@b.com"},
    RuleRow{"disguised with spaces and dots", "a [AT] b [dot] com", "a@b.com"},
    RuleRow{"spaces around the at", "a @ b.com", "a@b.com"},
    RuleRow{"spreadsheet's apostrophe", "'a@b.com", "a@b.com"},
    RuleRow{"quoted by a spreadsheet formula", "=\"a@b.com\"", "a@b.com"},
    RuleRow{"quoted", "'a@b.com'", "a@b.com"},
    RuleRow{"quotes within quotes", "\"\"a@b.com\"\"", "a@b.com"},

    // Needs a person
    RuleRow{"no at", "ann", "!EmailNoAt"},
    RuleRow{"nothing before the at", "@b", "!EmailBadLocalPart"},
    RuleRow{"nothing after the at", "ann@", "!EmailBadDomain"},
    RuleRow{"leading dot", ".ann@b.com", "!EmailBadLocalPart"},
    RuleRow{"dot before the at", "ann.@b.com", "!EmailBadLocalPart"},
    RuleRow{"two dots", "an..n@b.com", "!EmailBadLocalPart"},
    RuleRow{"space in the local part", "jane doe@b.com", "!EmailBadLocalPart doe@b.com"},
    RuleRow{"two dots in the domain", "ann@b..com", "!EmailBadDomain"},
    RuleRow{"one label", "ann@localhost", "!EmailBadDomain"},
    RuleRow{"underscore in the domain", "ann@b_c.com", "!EmailBadDomain"},
    RuleRow{"hyphen at the edge of a label", "ann@-b.com", "!EmailBadDomain"},
    RuleRow{"top level of digits", "ann@b.123", "!EmailBadDomain"},
    RuleRow{"bare IPv4", "ann@192.0.2.1", "!EmailBadDomain"},
    RuleRow{"IPv4 literal out of range", "ann@[192.0.2.256]", "!EmailBadDomain"},
    RuleRow{"IPv6 literal too long", "ann@[IPv6:1:2:3:4:5:6:7:8:9]", "!EmailBadDomain"},
    RuleRow{"IPv6 literal with a hole too many", "ann@[IPv6:1::2::3]", "!EmailBadDomain"},
    RuleRow{"comma for a dot", "ann@b,com", "!EmailBadDomain ann@b.com"},
    RuleRow{"two at signs", "a@b@c.com", "!EmailBadDomain"},
    RuleRow{"one address in a sentence", "please remove a@b.com", "!EmailBadLocalPart a@b.com"},
    RuleRow{"two addresses", "a@x.com; b@y.com", "!SeveralValues"},
    RuleRow{"two addresses by a slash", "a@x.com/b@y.com", "!SeveralValues"},
    RuleRow{"name is another address", "a@x.com <b@y.com>", "!SeveralValues"},
    RuleRow{"bare domain", "company.com", "!DomainOnly"},
    RuleRow{"web site", "https://www.company.com/contact", "!DomainOnly"},
    RuleRow{"domain behind an at", "@company.com", "!DomainOnly"},
    RuleRow{"everybody of a domain", "*@company.com", "!DomainOnly"},
    RuleRow{"everybody of a domain in quotes", "\"*\"@company.com", "!DomainOnly"},
    RuleRow{"X.500", "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=ann", "!EmailNotAnAddress"},
    RuleRow{"X.500 on its way through the internet", "IMCEAEX-_o=Org_cn=ann@b.com", "!EmailNotAnAddress"},
    RuleRow{"hidden group", "undisclosed-recipients:;", "!EmailHiddenGroup"},
    RuleRow{"hidden group in words", "Undisclosed recipients", "!EmailHiddenGroup"},
    RuleRow{"control character", "an\x01n@b.com", "!ControlCharacter"},
    RuleRow{"not UTF-8", "j\xF6rg@b.com", "!ControlCharacter"},
    RuleRow{"replacement character", "j\uFFFDrg@b.com", "!ControlCharacter"},
};
// clang-format on

void TestEmail::normalisesOrTellsWhatIsWrong_data()
{
    addRows(rows);
}

void TestEmail::normalisesOrTellsWhatIsWrong()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(shown(parse(input.toStdString())), expected);
}

void TestEmail::normalisingTwiceEqualsOnce()
{
    QFETCH(QByteArray, input);
    const ParsedIdentifier once = parse(input.toStdString());
    const std::string value = once ? once->value : once.error().suggestion;
    if (!value.empty())
        QCOMPARE(shown(parse(value)), QString::fromStdString(value));
}

void TestEmail::keepsToTheLengthsThatMailAllows()
{
    const std::string domain = repeated('b', 63) + '.' + repeated('c', 63) + '.' + repeated('d', 57) + ".com";
    QVERIFY(parse(repeated('a', 64) + "@b.com"));
    QCOMPARE(shown(parse(repeated('a', 65) + "@b.com")), QStringLiteral("!TooLong"));
    QVERIFY(parse(repeated('a', 64) + '@' + domain)); // 254 octets
    QCOMPARE(shown(parse(repeated('a', 64) + "@e" + domain.substr(63))).left(8), QStringLiteral("aaaaaaaa"));
    QCOMPARE(shown(parse(repeated('a', 64) + '@' + domain + "m")), QStringLiteral("!TooLong"));
    QCOMPARE(shown(parse("a@" + repeated('b', 64) + ".com")), QStringLiteral("!EmailBadDomain"));
}

QTEST_APPLESS_MAIN(TestEmail)
#include "tst_email.moc"
