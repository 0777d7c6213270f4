// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "ruletable.h"

#include "core/entry/entrystore.h"
#include "core/rules/rules.h"
#include "core/rules/splitcell.h"

#include <QTest>

#include <rapidcheck.h>

using namespace dnc;
using namespace dnc::test;

/// Plain values and plain cells take a short way through the rules. It must lead to where the whole one
/// leads.
class TestShortWays : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void generatedValuesBecomeTheSameEntries();
    void valuesOfTheTablesBecomeTheSameEntries();
    void mostPlainValuesAreKnownAsNormal_data();
    void mostPlainValuesAreKnownAsNormal();
};

namespace {

using Texts = std::vector<std::string>;

std::string anyOf(const Texts &texts)
{
    return *rc::gen::elementOf(texts);
}

std::string joined(const Texts &pieces, int least, int most)
{
    std::string text;
    for (int count = *rc::gen::inRange(least, most + 1); count > 0; --count)
        text += anyOf(pieces);
    return text;
}

std::string anAddress()
{
    static const Texts locals{"ann", "Bob", ".", "-", "+", "_", "7", "42", "imceaex-", "mail", "x", "Q"};
    static const Texts hosts{"example", "gmail", "gmial", "7", "a-b", ".", "linkedin.", "c.us", "lnkd.in"};
    static const Texts ends{".com", ".con", ".co.uk", ".museum", ".de", ""};
    return joined(locals, 1, 3) + '@' + joined(hosts, 1, 2) + anyOf(ends);
}

std::string aNumber()
{
    static const Texts plans{"+1415", "+1212", "+1900", "+4930", "+4420", "+39",
                             "+7",    "+81",   "+5411", "0",     "00"};
    static const Texts digits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    return anyOf(plans) + joined(digits, 5, 9);
}

std::string aLink()
{
    static const Texts roots{"https://www.linkedin.com/in/", "https://www.linkedin.com/in/",
                             "https://linkedin.com/in/", "http://www.linkedin.com/in/"};
    static const Texts names{"jane", "-", "doe", "1", "aco", std::string(60, 'n')};
    return anyOf(roots) + joined(names, 1, 3);
}

// One sign more, which may make something else of the value.
std::string withOddSign(std::string value)
{
    static const Texts odd{"@",
                           ".",
                           "-",
                           " ",
                           "\"",
                           "'",
                           "*",
                           "=",
                           "#",
                           "/",
                           ":",
                           ",",
                           ";",
                           "|",
                           "<",
                           ">",
                           "(",
                           ")",
                           "[",
                           "]",
                           "to:",
                           "xn--",
                           "\u00FC",
                           "A",
                           "+",
                           "\u200B",
                           "%41",
                           "(at)",
                           "\xC3",
                           "\u0161",
                           "\u3001",
                           "ACo",
                           "?",
                           "\t",
                           "\u00A0",
                           "000",
                           "\uFF20",
                           "?x=1",
                           "_",
                           "www.",
                           "s.whatsapp.net",
                           "\uFF1B",
                           "\x1F",
                           "www.linkedin.com/in/",
                           std::string(64, 'o')};
    value.insert(size_t(*rc::gen::inRange(0, int(value.size()) + 1)), anyOf(odd));
    return value;
}

std::string aPlainValue()
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return aNumber();
    case 1:
        return aLink();
    default:
        return anAddress();
    }
}

std::string aValue()
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return *rc::gen::arbitrary<std::string>();
    case 1:
        return withOddSign(aPlainValue() + aPlainValue());
    case 2:
    case 3:
        return aPlainValue();
    case 4:
        return withOddSign(withOddSign(aPlainValue()));
    default:
        return withOddSign(aPlainValue());
    }
}

std::optional<IdentifierType> anyType()
{
    const rc::Maybe<IdentifierType> type = *rc::gen::maybe(rc::gen::elementOf(allIdentifierTypes));
    return type ? std::optional(*type) : std::nullopt;
}

// What the short way does otherwise than the whole one with `text`; empty where it does the same.
std::string differenceOf(const std::string &text, std::optional<IdentifierType> type, std::string_view region,
                         const Neighbors &neighbors = {})
{
    const RawEntry raw{.input = text,
                       .name = "Ann",
                       .type = type,
                       .origin = {.row = 7, .column = 2},
                       .region = region,
                       .neighbors = &neighbors};
    EntryStore store;
    store.append(raw, {"DE"});
    if (store.entry(0) != makeEntry(raw, {"DE"}))
        return "another entry: " + std::string(store.at(0).identifier);
    if (isClearlyOne(text) && splitCell(text) != std::vector<CellPart>{{text, {}}})
        return "is no single value";
    return {};
}

} // namespace

void TestShortWays::initTestCase()
{
    const bool isLong = qEnvironmentVariableIsSet("DNC_LONG_TESTS");
    qputenv("RC_PARAMS", isLong ? "max_success=1000000" : "seed=20261124 max_success=20000");
}

void TestShortWays::generatedValuesBecomeTheSameEntries()
{
    int normal = 0;
    int single = 0;
    const bool all = rc::check("the short ways lead to where the whole ones lead", [&] {
        const std::string text = aValue();
        const std::string difference =
            differenceOf(text, anyType(), *rc::gen::element<std::string>("", "US", "GB"),
                         {.usual = anyType(), .hasNumbers = *rc::gen::arbitrary<bool>()});
        normal += typeOfNormalized(text) ? 1 : 0;
        single += isClearlyOne(text) ? 1 : 0;
        if (!difference.empty())
            RC_FAIL(text + ": " + difference);
    });
    QVERIFY(all);
    // Values that never took them would prove nothing.
    QVERIFY2(normal > 1000, qPrintable(QString::number(normal)));
    QVERIFY2(single > 5000, qPrintable(QString::number(single)));
}

void TestShortWays::valuesOfTheTablesBecomeTheSameEntries()
{
    for (const auto &[table, input] :
         {std::pair(QStringLiteral("pairs.tsv"), 0), std::pair(QStringLiteral("phone-pairs.tsv"), 0),
          std::pair(QStringLiteral("isemail.tsv"), 1)}) {
        for (const QByteArrayList &cells : readRuleTable(table, 5)) {
            for (const IdentifierType type : allIdentifierTypes)
                QCOMPARE(differenceOf(cells[input].toStdString(), type, {}), std::string());
            QCOMPARE(differenceOf(cells[input].toStdString(), {}, "US"), std::string());
        }
    }
}

void TestShortWays::mostPlainValuesAreKnownAsNormal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNormal");
    QTest::newRow("address") << QByteArray("Ann.Lee+news@mail.example.com") << true;
    QTest::newRow("address with a slip") << QByteArray("ann@gmial.com") << true;
    QTest::newRow("domain in capitals") << QByteArray("ann@Example.com") << false;
    QTest::newRow("link") << QByteArray("https://www.linkedin.com/in/jane-doe") << true;
    QTest::newRow("link without its scheme") << QByteArray("linkedin.com/in/jane-doe") << false;
    QTest::newRow("WhatsApp") << QByteArray("4915112345678@s.whatsapp.net") << false;
#ifdef DNC_PHONE_FAST_PATH
    QTest::newRow("number") << QByteArray("+14155552671") << true;
    QTest::newRow("number that nobody has") << QByteArray("+15555555555") << false;
#endif
}

void TestShortWays::mostPlainValuesAreKnownAsNormal()
{
    QFETCH(QByteArray, text);
    QTEST(typeOfNormalized(text.toStdString()).has_value(), "isNormal");
}

QTEST_APPLESS_MAIN(TestShortWays)
#include "tst_shortways.moc"
