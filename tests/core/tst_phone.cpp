// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "judged.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

#include <array>
#include <set>

using namespace dnc;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

static Judged parse(std::string_view text, const std::string &region = "US")
{
    return parseIdentifier(IdentifierType::Phone, text, RuleContext{region});
}

class TestPhone : public QObject {
    Q_OBJECT

private slots:
    void inTheUnitedStates_data();
    void inTheUnitedStates();
    void inOtherRegions_data();
    void inOtherRegions();
    void normalisingTwiceEqualsOnce_data() { inTheUnitedStates_data(); }
    void normalisingTwiceEqualsOnce();
    void theLibrarysExamplesOfEveryRegionAndTypeAreThemselves();
    void theTypeAskedForIsTheTypeGiven();
};

// clang-format off
static constexpr std::array rows{
    RuleRow{"E.164", "+14155550123", "+14155550123"},
    RuleRow{"national", "(415) 555-0123", "+14155550123"},
    RuleRow{"bare ten digits", "4155550123", "+14155550123"},
    RuleRow{"plus lost, country of the region", "14155550123", "+14155550123"},
    RuleRow{"dots", "415.555.0123", "+14155550123"},
    RuleRow{"en dashes", "415–555–0123", "+14155550123"},
    RuleRow{"NBSP", "+1\u00A0415\u00A0555\u00A00123", "+14155550123"},
    RuleRow{"bidi marks around", "\u202A+14155550123\u202C", "+14155550123"},
    RuleRow{"abroad", "+44 20 7946 0018", "+442079460018"},
    RuleRow{"trunk zero in parentheses", "+44 (0)20 7946 0018", "+442079460018"},
    RuleRow{"trunk zero behind 00", "0044 (0)20 7946 0018", "+442079460018"},
    RuleRow{"00 for the plus", "0044 20 7946 0018", "+442079460018"},
    RuleRow{"011 of the region", "011 44 20 7946 0018", "+442079460018"},
    RuleRow{"country code in parentheses", "(+44) 20 7946 0018", "+442079460018"},
    RuleRow{"Italy keeps its zero", "+39 06 6982 1234", "+390669821234"},
    RuleRow{"tel: link", "tel:+1-415-555-0123", "+14155550123"},
    RuleRow{"tel: link with extension", "tel:+1-415-555-0123;ext=5", "+14155550123"},
    RuleRow{"WhatsApp link", "https://wa.me/4915123456789?text=hi", "!PhoneNoCountry +4915123456789"},
    RuleRow{"extension x", "(415) 555-0123 x45", "+14155550123"},
    RuleRow{"extension ext.", "415-555-0123 ext. 45", "+14155550123"},
    RuleRow{"extension #", "415-555-0123 #45", "+14155550123"},
    RuleRow{"remark", "+1 415 555 0123 (home)", "+14155550123"},
    RuleRow{"remark without parentheses", "+1 415 555 0123 - mobile", "+14155550123"},
    RuleRow{"label", "Tel.: +1 415 555 0123", "+14155550123"},
    RuleRow{"two labels", "Phone (415) 555-0123 cell", "+14155550123"},
    RuleRow{"decimals of a spreadsheet", "14155550123.0", "+14155550123"},
    RuleRow{"decimal comma of a spreadsheet", "14155550123,00", "+14155550123"},
    RuleRow{"thousands", "4,155,550,123", "+14155550123"},
    RuleRow{"apostrophe of a spreadsheet", "'+14155550123", "+14155550123"},
    RuleRow{"formula of a spreadsheet", "=+14155550123", "+14155550123"},
    RuleRow{"quoted formula of a spreadsheet", "=\"+14155550123\"", "+14155550123"},
    RuleRow{"exact scientific notation", "1.4155550123E+10", "+14155550123"},
    RuleRow{"exact scientific notation with a comma", "1,4155550123E+10", "+14155550123"},
    RuleRow{"full-width", "＋８１ ９０ １２３４ ５６７８", "+819012345678"},
    RuleRow{"Arabic-Indic digits", "+\u0661\u0664\u0661\u0665\u0665\u0665\u0665\u0660\u0661\u0662\u0663", "+14155550123"},
    RuleRow{"in angle brackets", "Bob <+14155550123>", "+14155550123"},

    RuleRow{"rounded by a spreadsheet", "4.15551E+11", "!PhoneDigitsLost"},
    RuleRow{"rounded, with a comma", "1,41555E+10", "!PhoneDigitsLost"},
    RuleRow{"rounded by one digit", "1.415555012E+10", "!PhoneDigitsLost"},
    RuleRow{"rounded to one digit", "4E+11", "!PhoneDigitsLost"},
    RuleRow{"column too narrow", "########", "!SpreadsheetError"},
    RuleRow{"country of another region", "33612345678", "!PhoneNoCountry +33612345678"},
    RuleRow{"country code of nobody", "+999 123 456 789", "!PhoneNoCountry"},
    RuleRow{"no area", "555-0123", "!PhoneTooShort"},
    RuleRow{"trunk zero without its country", "(0)20 7946 0233", "!PhoneTooLong"},
    RuleRow{"too short", "+1 415 555", "!PhoneTooShort"},
    RuleRow{"emergency", "911", "!PhoneTooShort"},
    RuleRow{"too long", "+1 415 555 01234", "!PhoneTooLong"},
    RuleRow{"far too long", "+14155550123000000000", "!PhoneTooLong"},
    RuleRow{"not assigned", "+1 215 155 0123", "!PhoneInvalid"},
    RuleRow{"vanity", "1-800-FLOWERS", "!PhoneHasLetters +18003569377"},
    RuleRow{"in a sentence", "call 415-555-0123 please", "!PhoneHasLetters"},
    RuleRow{"words", "no idea", "!PhoneNotANumber"},
    RuleRow{"e-mail", "a1234567@b.com", "!PhoneNotANumber"},
    RuleRow{"ISO date", "2024-01-31", "!PhoneNotANumber"},
    RuleRow{"ISO date and time", "2024-01-31T10:15:00Z", "!PhoneNotANumber"},
    RuleRow{"German date", "31.01.2024", "!PhoneNotANumber"},
    RuleRow{"American date and time", "1/31/2024 10:15", "!PhoneNotANumber"},
    RuleRow{"two numbers, the second cut", "415.555.0123 / 0124", "!SeveralValues"},
    RuleRow{"two numbers by a comma", "415-555-0123, 415-555-0124", "!SeveralValues"},
    RuleRow{"two numbers by a word", "415-555-0123 or 415-555-0124", "!SeveralValues"},
    RuleRow{"two numbers by a plus", "+14155550123 +14155550124", "!SeveralValues"},
    RuleRow{"two numbers by a line break", "415 555 0123\n415 555 0124", "!SeveralValues"},
    RuleRow{"not UTF-8", "+1415\xFF""5550123", "!ControlCharacter"},
};

struct RegionRow {
    const char *name;
    const char *region;
    const char *input;
    const char *expected;
};
static constexpr std::array regionRows{
    RegionRow{"Germany, slash behind the area", "DE", "0171 / 1234567", "+491711234567"},
    RegionRow{"Germany, region in lower case", "de", "030 12345678", "+493012345678"},
    RegionRow{"Germany, plus lost", "DE", "493012345678", "+493012345678"},
    RegionRow{"Germany, an American number without plus", "DE", "14155550123", "!PhoneNoCountry +14155550123"},
    RegionRow{"Britain, spaced", "GB", "020 7946 0018", "+442079460018"},
    RegionRow{"Britain, without its zero", "GB", "2079460018", "+442079460018"},
    RegionRow{"France, pairs", "FR", "01.42.68.53.00", "+33142685300"},
    RegionRow{"Denmark, pairs", "DK", "32 12 34 56", "+4532123456"},
    RegionRow{"Italy, its zero stays", "IT", "06 6982 1234", "+390669821234"},
    RegionRow{"Argentina, mobile", "AR", "011 15-2345-6789", "+5491123456789"},
    RegionRow{"no region", "", "4155550123", "!PhoneNoCountry"},
    RegionRow{"region that does not exist", "XX", "4155550123", "!PhoneNoCountry"},
    RegionRow{"no region needs none with a plus", "", "+14155550123", "+14155550123"},
};
// clang-format on

void TestPhone::inTheUnitedStates_data()
{
    addRows(rows);
}

void TestPhone::inTheUnitedStates()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(shown(parse(input.toStdString())), expected);
}

void TestPhone::inOtherRegions_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    for (const RegionRow &row : regionRows)
        QTest::newRow(row.name) << QByteArray(row.region) << QByteArray(row.input)
                                << QString::fromUtf8(row.expected);
}

void TestPhone::inOtherRegions()
{
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(shown(parse(input.toStdString(), region.toStdString())), expected);
}

void TestPhone::normalisingTwiceEqualsOnce()
{
    QFETCH(QByteArray, input);
    const Judged once = parse(input.toStdString());
    const std::string value = once ? once->value : once.error().suggestion;
    if (!value.empty())
        QCOMPARE(shown(parse(value, "DE")), QString::fromStdString(value));
}

void TestPhone::theLibrarysExamplesOfEveryRegionAndTypeAreThemselves()
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    library.GetSupportedRegions(&regions);
    int count = 0;
    for (const std::string &region : regions) {
        for (int type = PhoneNumberUtil::FIXED_LINE; type <= PhoneNumberUtil::VOICEMAIL; ++type) {
            PhoneNumber number;
            if (!library.GetExampleNumberForType(region, PhoneNumberUtil::PhoneNumberType(type), &number))
                continue;
            std::string wire;
            std::string national;
            library.Format(number, PhoneNumberUtil::E164, &wire);
            library.Format(number, PhoneNumberUtil::NATIONAL, &national);
            QCOMPARE(shown(parse(wire)), QString::fromStdString(wire));
            const Judged judged = parse(national, region);
            QVERIFY2(judged && judged->value == wire, (region + ' ' + national).c_str());
            ++count;
        }
    }
    QVERIFY2(count > 1000, qPrintable(QString::number(count)));
}

void TestPhone::theTypeAskedForIsTheTypeGiven()
{
    for (const IdentifierType type : {IdentifierType::Phone, IdentifierType::Sms, IdentifierType::WhatsApp}) {
        const Judged judged = parseIdentifier(type, "415-555-0123", RuleContext{});
        QVERIFY(judged == (Identifier{type, "+14155550123"}));
    }
}

QTEST_APPLESS_MAIN(TestPhone)
#include "tst_phone.moc"
