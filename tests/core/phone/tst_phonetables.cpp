// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/callingcode.h"
#include "core/phone/digitautomaton.h"
#include "core/phone/phonetables.h"
#include "phonesource.h"

#include <QRegularExpression>
#include <QTest>

#include <phonenumbers/phonemetadata.pb.h>

#include <thread>

using namespace dnc;
using namespace dnc::test;

static std::string words(const PhoneResult &result)
{
    if (!result)
        return "issue " + std::to_string(int(result.error()));
    return result->value + (result->isCostly ? " costly" : "");
}

static std::string difference(const WrittenNumber &number, const PhoneResult &ours, const PhoneResult &theirs)
{
    return number.text + " in " + number.region + ": " + words(ours) + ", by the library " + words(theirs);
}

class TestPhoneTables : public QObject {
    Q_OBJECT

private slots:
    void aPatternMatchesWhatARegularExpressionMatches_data();
    void aPatternMatchesWhatARegularExpressionMatches();
    void aPatternThatMayNotBeReadRightIsRefused_data();
    void aPatternThatMayNotBeReadRightIsRefused();
    void aCodeWhoseAnswersAreNotTheLibrarysIsLeftToTheLibrary();
    void manyThreadsMayAskFirst();
    void answersLikeTheLibrary();
    void answersMostPlainNumbersItself();
    void everyCallingCodeAgreesWithTheLibrary();
};

void TestPhoneTables::aPatternMatchesWhatARegularExpressionMatches_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression :
         {"", "12", "1|23", "[2-57]\\d", "1[01]?2", "(?:1|2[3-5]){2}", "\\d{2,4}", "(1(?:2|3)|4)5{0,2}",
          "[\\d]{3}", "0(?:1|)2", "(?:1?2?){2}", "1{0}2", "12$|3", "(?:[13]\\d|2){1,2}$"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
}

void TestPhoneTables::aPatternMatchesWhatARegularExpressionMatches()
{
    QFETCH(QString, expression);
    const std::optional<DigitPattern> pattern = parseDigitPattern(expression.toStdString());
    QVERIFY(pattern);
    const auto automaton = DigitAutomaton::compile(
        {&*pattern, 1}, [](const DigitMatches &found) { return DigitAutomaton::Label(found.whole[0]); });
    QVERIFY(automaton);
    const QRegularExpression peer(QRegularExpression::anchoredPattern(expression));
    for (int length = 0, count = 1; length <= 4; ++length, count *= 10) {
        for (int i = 0; i < count; ++i) {
            const QString text = length == 0 ? QString{} : QString::number(i).rightJustified(length, u'0');
            QVERIFY2((automaton->label(text.toStdString()) == 1) == peer.match(text).hasMatch(),
                     qPrintable(text));
        }
    }
}

void TestPhoneTables::aPatternThatMayNotBeReadRightIsRefused_data()
{
    QTest::addColumn<QByteArray>("expression");
    for (const char *expression : {"1+", "1*", "1{2,}", "1(", "1)", "[12", "[^1]", "(?!1)2", "(?=1)", "^1",
                                   ".", "a", "\\D", "1{3,2}", "1{a}", "1??", "?", "1{100}", "[3-a]"})
        QTest::newRow(expression) << QByteArray(expression);
}

void TestPhoneTables::aPatternThatMayNotBeReadRightIsRefused()
{
    QFETCH(QByteArray, expression);
    QVERIFY(!parseDigitPattern(expression.toStdString()));
}

void TestPhoneTables::aCodeWhoseAnswersAreNotTheLibrarysIsLeftToTheLibrary()
{
    i18n::phonenumbers::PhoneMetadata metadata;
    metadata.set_id("DE");
    metadata.set_country_code(49);
    metadata.set_international_prefix("00");
    metadata.set_national_prefix_for_parsing("0");
    metadata.mutable_general_desc()->set_national_number_pattern("[1-9]\\d{6,10}");
    metadata.mutable_mobile()->set_national_number_pattern("1[5-7]\\d{8,9}");
    QVERIFY(!CallingCode::make(49, {&metadata}));
    QVERIFY(!CallingCode::make(49, {}));
    metadata.mutable_mobile()->set_national_number_pattern("1[5-7]+");
    QVERIFY(!CallingCode::make(49, {&metadata}));
}

void TestPhoneTables::manyThreadsMayAskFirst()
{
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&right] {
            const std::optional<PhoneResult> result = parseWithTables("+44 20 7946 0018", "US");
            right += result && *result && (*result)->value == "+442079460018" ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 8);
}

void TestPhoneTables::answersLikeTheLibrary()
{
    const int count = qEnvironmentVariableIsSet("DNC_LONG_TESTS") ? 2'000'000 : 60'000;
    PhoneSource source(20261124);
    int valid = 0;
    int answered = 0;
    int different = 0;
    for (int i = 0; i < count; ++i) {
        const WrittenNumber number = source.next();
        const std::optional<PhoneResult> ours = parseWithTables(number.text, number.region);
        if (!ours)
            continue;
        const PhoneResult theirs = parseWithLibrary(number.text, number.region);
        if (*ours != theirs && ++different <= 20)
            qWarning("%s", difference(number, *ours, theirs).c_str());
        valid += theirs ? 1 : 0;
        ++answered;
    }
    qInfo("%d numbers, %d answered by the tables, %d of them valid, %d differ", count, answered, valid,
          different);
    QCOMPARE(different, 0);
    QVERIFY(answered > count / 2);
    QVERIFY(valid > count / 8);
}

// A fast path that nobody takes would pass every other test.
void TestPhoneTables::answersMostPlainNumbersItself()
{
    for (const WrittenNumber &number :
         {WrittenNumber{"+14155550123", ""}, WrittenNumber{"(415) 555-0123", "US"},
          WrittenNumber{"14155550123", "US"}, WrittenNumber{"+49 171 1234567", "US"},
          WrittenNumber{"0171 / 1234567", "DE"}, WrittenNumber{"020 7946 0018", "GB"},
          WrittenNumber{"01.42.68.53.00", "FR"}, WrittenNumber{"06 6982 1234", "IT"},
          WrittenNumber{"(11) 96123-4567", "BR"}, WrittenNumber{"+54 9 11 2345-6789", "US"},
          WrittenNumber{"+7 912 345-67-89", "US"}, WrittenNumber{"+800 1234 5678", "US"},
          WrittenNumber{"415555012", "US"}})
        QVERIFY2(parseWithTables(number.text, number.region), number.text.c_str());
    for (const WrittenNumber &number :
         {WrittenNumber{"011 44 20 7946 0018", "US"}, WrittenNumber{"+999 123 456", "US"},
          WrittenNumber{"+1 415 555 0123 x5", "US"}, WrittenNumber{"4155550123", "XX"},
          WrittenNumber{"911", "US"}})
        QVERIFY2(!parseWithTables(number.text, number.region), number.text.c_str());
}

void TestPhoneTables::everyCallingCodeAgreesWithTheLibrary()
{
    const PhoneTablesExtent extent = compileAllPhoneTables();
    QVERIFY(extent.codes > 200);
    QCOMPARE(extent.compiled, extent.codes);
    QVERIFY(extent.bytes < 4'000'000);
}

QTEST_APPLESS_MAIN(TestPhoneTables)
#include "tst_phonetables.moc"
