// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/note.h"
#include "core/rules/rules.h"
#include "core/rules/splitcell.h"

#include "parsed.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <vector>

using namespace dnc;
using namespace dnc::test;

static QString typeWord(std::optional<IdentifierType> type)
{
    return type ? QString::fromStdString(std::string(wireName(*type))) : QStringLiteral("?");
}

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void guessesATypeByFormAlone_data();
    void guessesATypeByFormAlone();
    void readsAnyIdentifierOrTheBestReason_data();
    void readsAnyIdentifierOrTheBestReason();
    void nothingIsNothingForEveryType_data();
    void nothingIsNothingForEveryType();
    void keepsAWebChatHandleExactly_data();
    void keepsAWebChatHandleExactly();
    void aHandleHasAtMost256Characters();
    void anyBytesAreJudgedAndJudgedTheSameTwice();
    void hugeTextsAreRefusedSoon();
    void everyIssueHasItsOwnWords();
    void titlesAreShortAndHintsAreOneSentence();
};

// clang-format off
static constexpr std::array guesses{
    RuleRow{"e-mail", "ann@example.com", "email"},
    RuleRow{"named e-mail", "\"Müller, Jörg\" <j@b.de>", "email"},
    RuleRow{"disguised e-mail", "ann(at)example.com", "email"},
    RuleRow{"bad e-mail is still one", "ann@localhost", "email"},
    RuleRow{"e-mail at LinkedIn", "ann@de.linkedin.com", "email"},
    RuleRow{"profile", "de.linkedin.com/in/jane", "linkedin"},
    RuleRow{"named profile", "Jane <https://www.linkedin.com/in/jane>", "linkedin"},
    RuleRow{"company page is still LinkedIn", "https://www.linkedin.com/company/acme", "linkedin"},
    RuleRow{"short link is still LinkedIn", "lnkd.in/abc", "linkedin"},
    RuleRow{"E.164", "+442079460018", "phone"},
    RuleRow{"named number", "Bob <+442079460018>", "phone"},
    RuleRow{"plus number that is too short", "+1 415 555", "phone"},
    RuleRow{"national number", "(415) 555-0123", "phone"},
    RuleRow{"ten bare digits of the region", "4155550123", "phone"},
    RuleRow{"eleven bare digits of the region", "14155550123", "phone"},
    RuleRow{"exact scientific notation", "1.4155550123E+10", "phone"},
    RuleRow{"Unix time stamp", "1700000000", "?"},
    RuleRow{"ten bare digits of another region", "0171234567", "?"},
    RuleRow{"milliseconds", "1700000000000", "?"},
    RuleRow{"seven bare digits", "5550123", "?"},
    RuleRow{"ISO date", "2024-01-31", "?"},
    RuleRow{"German date", "31.01.2024", "?"},
    RuleRow{"date and time", "2024-01-31 10:15:00", "?"},
    RuleRow{"IP address", "203.202.101.100", "?"},
    RuleRow{"word", "jane-doe", "?"},
    RuleRow{"handle", "@jane", "?"},
    RuleRow{"domain", "company.com", "?"},
    RuleRow{"money", "4,155.50", "?"},
    RuleRow{"nothing", "n/a", "?"},
    RuleRow{"not UTF-8", "ann\xFF@example.com", "?"},
};
static constexpr std::array anything{
    RuleRow{"e-mail", " Ann <ann@EXAMPLE.com>", "ann@example.com"},
    RuleRow{"phone", "(415) 555-0123", "+14155550123"},
    RuleRow{"profile", "linkedin.com/in/Jane/?trk=1", "https://www.linkedin.com/in/jane"},
    RuleRow{"domain", "company.com", "!DomainOnly"},
    RuleRow{"web site", "https://company.com/about", "!DomainOnly"},
    RuleRow{"nothing", "", "!Empty"},
    RuleRow{"spreadsheet error", "#REF!", "!SpreadsheetError"},
    RuleRow{"X.500", "/O=ORG/OU=EXCHANGE/CN=ANN", "!EmailNotAnAddress"},
    RuleRow{"group", "undisclosed-recipients:;", "!EmailHiddenGroup"},
    RuleRow{"bad e-mail", "ann@b", "!EmailBadDomain"},
    RuleRow{"two e-mails", "a@x.com, b@y.com", "!SeveralValues"},
    RuleRow{"e-mail in a sentence", "please remove a@x.com", "!EmailBadLocalPart a@x.com"},
    RuleRow{"rounded number", "4.15551E+11", "!PhoneDigitsLost"},
    RuleRow{"vanity number", "1-800-FLOWERS", "!PhoneHasLetters +18003569377"},
    RuleRow{"number that lacks its plus", "33612345678", "!PhoneNoCountry +33612345678"},
    RuleRow{"two numbers", "415.555.0123 / 0124", "!SeveralValues"},
    RuleRow{"name", "Jane Doe", "!TypeUnknown"},
    RuleRow{"date", "2024-01-31", "!TypeUnknown"},
    RuleRow{"time stamp", "1700000000", "!TypeUnknown"},
    RuleRow{"not UTF-8", "\xC3\x28", "!ControlCharacter"},
};
static constexpr std::array nothings{
    RuleRow{"empty", "", "!Empty"},
    RuleRow{"white space", " \t\r\n\u00A0\u3000", "!Empty"},
    RuleRow{"marks that cannot be seen", "\uFEFF\u200B\u200E", "!Empty"},
    RuleRow{"n/a", "N/A", "!Empty"},
    RuleRow{"n.a.", "n.a.", "!Empty"},
    RuleRow{"hyphen", "-", "!Empty"},
    RuleRow{"hyphens", "---", "!Empty"},
    RuleRow{"em dash", "\u2014", "!Empty"},
    RuleRow{"question marks", "??", "!Empty"},
    RuleRow{"unknown", " Unknown ", "!Empty"},
    RuleRow{"none", "none", "!Empty"},
    RuleRow{"null", "NULL", "!Empty"},
    RuleRow{"DNC!!", "DNC!!", "!Empty"},
    RuleRow{"#N/A", "#N/A", "!SpreadsheetError"},
    RuleRow{"#REF!", "#REF!", "!SpreadsheetError"},
    RuleRow{"#VALUE!", "#VALUE!", "!SpreadsheetError"},
    RuleRow{"#DIV/0!", "#DIV/0!", "!SpreadsheetError"},
    RuleRow{"#NAME?", "#NAME?", "!SpreadsheetError"},
    RuleRow{"German #NV", "#NV", "!SpreadsheetError"},
    RuleRow{"LibreOffice", "Err:502", "!SpreadsheetError"},
    RuleRow{"column too narrow", "###", "!SpreadsheetError"},
};
static constexpr std::array handles{
    RuleRow{"plain", "visitor-8841", "visitor-8841"},
    RuleRow{"trimmed", " \u00A0visitor 8841\t", "visitor 8841"},
    RuleRow{"case and signs are kept", "'Ann\"<B>'", "'Ann\"<B>'"},
    RuleRow{"full-width is kept", "ａｎｎ", "ａｎｎ"},
    RuleRow{"looks like something else", "ann@EXAMPLE.com", "ann@EXAMPLE.com"},
    RuleRow{"line break within", "a\nb", "!ControlCharacter"},
    RuleRow{"zero byte within", std::string_view("a\0b", 3), "!ControlCharacter"},
    RuleRow{"not UTF-8", "a\xFF", "!ControlCharacter"},
    RuleRow{"overlong UTF-8", "a\xC0\xAF", "!ControlCharacter"},
    RuleRow{"surrogate", "a\xED\xA0\x80", "!ControlCharacter"},
};
// clang-format on

void TestRules::guessesATypeByFormAlone_data()
{
    addRows(guesses);
}

void TestRules::guessesATypeByFormAlone()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(typeWord(guessType(input.toStdString(), RuleContext{})), expected);
}

void TestRules::readsAnyIdentifierOrTheBestReason_data()
{
    addRows(anything);
}

void TestRules::readsAnyIdentifierOrTheBestReason()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    QCOMPARE(shown(parseAnyIdentifier(input.toStdString(), RuleContext{})), expected);
}

void TestRules::nothingIsNothingForEveryType_data()
{
    addRows(nothings);
}

void TestRules::nothingIsNothingForEveryType()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    for (const IdentifierType type : allIdentifierTypes)
        QCOMPARE(shown(parseIdentifier(type, input.toStdString(), RuleContext{})), expected);
    QCOMPARE(shown(parseAnyIdentifier(input.toStdString(), RuleContext{})), expected);
}

void TestRules::keepsAWebChatHandleExactly_data()
{
    addRows(handles);
}

void TestRules::keepsAWebChatHandleExactly()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    const ParsedIdentifier parsed =
        parseIdentifier(IdentifierType::WebChat, input.toStdString(), RuleContext{});
    QCOMPARE(shown(parsed), expected);
    if (parsed)
        QCOMPARE(shown(parseIdentifier(IdentifierType::WebChat, parsed->value, RuleContext{})), expected);
}

void TestRules::aHandleHasAtMost256Characters()
{
    const auto judge = [](int length) {
        const QString text(length, QChar(0xE4));
        return parseIdentifier(IdentifierType::WebChat, text.toStdString(), RuleContext{});
    };
    QVERIFY(judge(256));
    QCOMPARE(shown(judge(257)), QStringLiteral("!TooLong"));
}

// Pieces that meet in real lists, put together at random, and random bytes among them.
static std::string randomText(QRandomGenerator &random)
{
    static constexpr std::array<std::string_view, 40> pieces{
        "a",        "ann",    "@",      "@",       ".",       "b.com", "example.com", "<",
        ">",        "\"",     "'",      "(",       ")",       "[",     "]",           " ",
        ",",        ";",      "/",      ":",       "mailto:", "%40",   "%27",         "(at)",
        "+",        "+1",     "415",    "5550123", "00",      "E+10",  "x45",         "linkedin.com/in/",
        "https://", "\u00A0", "\u200B", "＠",      "ü",       "\xFF",  "=",           "\n"};
    std::string text;
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i)
        text += pieces[size_t(random.bounded(int(pieces.size())))];
    return text;
}

void TestRules::anyBytesAreJudgedAndJudgedTheSameTwice()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = randomText(random);
        for (const IdentifierType type : allIdentifierTypes) {
            const ParsedIdentifier once = parseIdentifier(type, text, RuleContext{});
            if (!once) {
                QVERIFY(once.error().issue != Issue::None);
                continue;
            }
            const ParsedIdentifier twice = parseIdentifier(type, once->value, RuleContext{});
            QVERIFY2(twice == once,
                     (text + " -> " + once->value + " -> " + shown(twice).toStdString()).c_str());
        }
        QVERIFY(!splitCell(text).empty() || shown(parseAnyIdentifier(text, RuleContext{})).startsWith(u'!'));
    }
}

void TestRules::hugeTextsAreRefusedSoon()
{
    for (const std::string_view piece : {"a",  "@",       "a@", "1",    " ",   "a@b.com ", "<",
                                         "\"", "(",       "é",  "(at)", "a,",  "[x]",      "a:",
                                         "a/", "mailto:", "'",  "=\"",  "<a>", "\\\"",     "A <a@b.com>, "}) {
        std::string text;
        while (text.size() < 100'000)
            text += piece;
        for (const IdentifierType type : allIdentifierTypes)
            QVERIFY(!parseIdentifier(type, text, RuleContext{}));
        QVERIFY(!parseAnyIdentifier(text, RuleContext{}));
        QVERIFY(splitCell(text).size() <= text.size());
    }
}

void TestRules::everyIssueHasItsOwnWords()
{
    QVERIFY(describe(Issue::None).isEmpty());
    QStringList words;
    for (int issue = 1; issue <= int(lastIssue); ++issue)
        words << describe(Issue(issue)).text();
    for (const QString &sentence : words)
        QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.'), qPrintable(sentence));
    QCOMPARE(words.removeDuplicates(), 0);
}

void TestRules::titlesAreShortAndHintsAreOneSentence()
{
    std::vector<Description> all;
    for (int issue = 1; issue <= int(lastIssue); ++issue)
        all.push_back(describe(Issue(issue)));
    for (const Note note : allNotes)
        all.push_back(describe(note));
    QStringList titles;
    for (const auto &[title, hint] : all) {
        const qsizetype words = title.split(u' ').size();
        QVERIFY2(words >= 2 && words <= 5 && title.size() <= 32, qPrintable(title));
        QVERIFY2(!title.endsWith(u'.') && title.front() == title.front().toUpper(), qPrintable(title));
        QVERIFY2(hint.endsWith(u'.') && !hint.contains(QLatin1StringView(". ")), qPrintable(hint));
        QVERIFY2(hint.size() <= 120, qPrintable(hint));
        titles << title;
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
