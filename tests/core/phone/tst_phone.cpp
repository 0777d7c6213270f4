// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/entry.h"
#include "core/rules/rules.h"
#include "core/rules/ruletable.h"
#include "phonesource.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

#include <set>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

static ParsedIdentifier parse(std::string_view text, const std::string &region = "US")
{
    return parseIdentifier(IdentifierType::Phone, text, RuleContext{region});
}

class TestPhone : public QObject {
    Q_OBJECT

private slots:
    void becomesWhatWasMeant_data();
    void becomesWhatWasMeant();
    void everyIssueOfPhonesIsReached();
    void normalisingTwiceEqualsOnce_data() { becomesWhatWasMeant_data(); }
    void normalisingTwiceEqualsOnce();
    void normalisingAnythingTwiceEqualsOnce();
    void theLibrarysExamplesOfEveryRegionAndTypeAreThemselves();
    void aRegionOfItsOwnOutranksThatOfTheList();
    void theTypeAskedForIsTheTypeGiven();
};

struct Pair {
    QByteArray input;
    QByteArray region;
    QByteArray type;
    QByteArray expected;
    QByteArray why;
};

static QList<Pair> readPairs()
{
    QList<Pair> pairs;
    for (const QByteArrayList &cells : readRuleTable(u"phone-pairs.tsv"_s, 5))
        pairs.append({cells[0], cells[1], cells[2], cells[3], cells[4]});
    return pairs;
}

static ParsedIdentifier parsed(const Pair &pair)
{
    return judge(pair.type, pair.input, RuleContext{pair.region.toStdString()});
}

void TestPhone::becomesWhatWasMeant_data()
{
    QTest::addColumn<Pair>("pair");
    for (const Pair &pair : readPairs())
        QTest::newRow(rowName(pair.why, pair.input).constData()) << pair;
}

void TestPhone::becomesWhatWasMeant()
{
    QFETCH(Pair, pair);
    QCOMPARE(shownAs(pair.type, parsed(pair)), QString::fromUtf8(pair.expected));
}

void TestPhone::everyIssueOfPhonesIsReached()
{
    std::set<Issue> reached;
    for (const Pair &pair : readPairs()) {
        if (const ParsedIdentifier result = parsed(pair); !result)
            reached.insert(result.error().issue);
    }
    for (const Issue issue :
         {Issue::SeveralValues, Issue::PhoneNotANumber, Issue::PhoneTooShort, Issue::PhoneTooLong,
          Issue::PhoneNoCountry, Issue::PhoneInvalid, Issue::PhoneDigitsLost, Issue::PhoneHasLetters,
          Issue::PhoneHasExtension, Issue::PhoneIsCostly, Issue::PhoneIsEmergency, Issue::PhoneIsDate,
          Issue::PhoneIsRecord, Issue::PhoneAmbiguous})
        QVERIFY2(reached.contains(issue), qPrintable(describe(issue).text()));
}

void TestPhone::normalisingTwiceEqualsOnce()
{
    QFETCH(Pair, pair);
    const ParsedIdentifier once = parsed(pair);
    const std::string value = once ? once->value : once.error().suggestion;
    for (const char *region : {"US", "DE", "JP", "AR", ""}) {
        if (!value.empty())
            QCOMPARE(shown(parse(value, region)), QString::fromStdString(value));
    }
}

void TestPhone::normalisingAnythingTwiceEqualsOnce()
{
    const int count = qEnvironmentVariableIsSet("DNC_LONG_TESTS") ? 1'000'000 : 20'000;
    PhoneSource source(20261125);
    int values = 0;
    for (int i = 0; i < count; ++i) {
        const WrittenNumber number = source.next();
        const ParsedIdentifier once = parse(number.text, number.region);
        const std::string value = once ? once->value : once.error().suggestion;
        if (value.empty())
            continue;
        ++values;
        const ParsedIdentifier twice = parse(value, number.region);
        QVERIFY2(twice && twice->value == value,
                 (number.text + " in " + number.region + " -> " + value + " -> " + shown(twice).toStdString())
                     .c_str());
    }
    QVERIFY(values > count / 10);
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
            const bool isCostly = library.GetNumberType(number) == PhoneNumberUtil::PREMIUM_RATE
                || library.GetNumberType(number) == PhoneNumberUtil::SHARED_COST;
            QCOMPARE(shown(parse(national, region)),
                     QString::fromStdString(isCostly ? "!PhoneIsCostly " + wire : wire));
            ++count;
        }
    }
    QVERIFY2(count > 1000, qPrintable(QString::number(count)));
}

void TestPhone::aRegionOfItsOwnOutranksThatOfTheList()
{
    const RuleContext context{"US"};
    const auto make = [&context](std::string_view region) {
        return makeEntry({.input = "030 12345678", .type = IdentifierType::Phone, .region = region}, context);
    };
    QCOMPARE(make("DE").identifier, "+493012345678");
    QCOMPARE(make({}).issue, Issue::PhoneTooLong);
}

void TestPhone::theTypeAskedForIsTheTypeGiven()
{
    for (const IdentifierType type : {IdentifierType::Phone, IdentifierType::Sms, IdentifierType::WhatsApp}) {
        const ParsedIdentifier parsed = parseIdentifier(type, "415-555-0123", RuleContext{});
        QVERIFY(parsed == (Identifier{type, "+14155550123"}));
    }
}

QTEST_APPLESS_MAIN(TestPhone)
#include "tst_phone.moc"
