// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/remark.h"
#include "core/rules/rules.h"
#include "import/plan/importplan.h"
#include "import/shown.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>
#include <set>

using namespace dnc;
using namespace dnc::test;

/// Values of the test lists with one piece of junk around them, as pages, mails and programs leave it.
class TestJunk : public QObject {
    Q_OBJECT

private slots:
    void junkNeverChangesWhoIsMeant_data();
    void junkNeverChangesWhoIsMeant();
};

namespace {

constexpr int tries = 2000;

/// What stands before a value and behind it.
struct Junk {
    std::string_view before;
    std::string_view behind;
};

constexpr std::array aroundAll{
    Junk{" ", " "},
    Junk{"\u00A0", ""},
    Junk{"\u200B", ""},
    Junk{"", "\u200B"},
    Junk{"\uFEFF", ""},
    Junk{"\u202A", "\u202C"},
    Junk{"\u2022 ", ""},
    Junk{"\u2022", ""},
    Junk{"- ", ""},
    Junk{"\u2013 ", ""},
    Junk{"* ", ""},
    Junk{"\u00B7 ", ""},
    Junk{"\u25AA ", ""},
    Junk{"\u2192 ", ""},
    Junk{"\u2713 ", ""},
    Junk{"1. ", ""},
    Junk{"2) ", ""},
    Junk{"\"", "\""},
    Junk{"'", "'"},
    Junk{"\u201C", "\u201D"},
    Junk{"\u201E", "\u201C"},
    Junk{"\u00AB", "\u00BB"},
    Junk{"\u2039", "\u203A"},
    Junk{"\u300C", "\u300D"},
    Junk{"\uFF08", "\uFF09"},
    Junk{"<", ">"},
    Junk{"(", ")"},
    Junk{"[", "]"},
    Junk{"{", "}"},
    Junk{"`", "`"},
    Junk{"**", "**"},
    Junk{"", "."},
    Junk{"", ","},
    Junk{"", ";"},
    Junk{"", "\u3002"},
    Junk{"", "\r"},
    Junk{"", "\t"},
    Junk{"=\"", "\""},
    Junk{"> ", ""},
    Junk{"| ", " |"},
    Junk{"'", ""},
    Junk{"- [ ] ", ""},
    Junk{"\u2605 ", ""},
    Junk{"", " \u2713"},
};
constexpr std::array aroundAddresses{
    Junk{"mailto:", ""},
    Junk{"<mailto:", ">"},
    Junk{"mailto:", "?subject=Stop"},
    Junk{"mailto://", ""},
    Junk{"3D", ""},
    Junk{"=3D", ""},
    Junk{"=20", ""},
    Junk{"", "=20"},
    Junk{"", "="},
    Junk{"%3C", "%3E"},
    Junk{"u003c", "u003e"},
    Junk{"\\u003c", "\\u003e"},
    Junk{"&lt;", "&gt;"},
    Junk{"", "&nbsp;"},
    Junk{"email=", ""},
    Junk{"E-mail: ", ""},
    Junk{"e-mail:", ""},
    Junk{"Email: ", ""},
    Junk{"Jane Doe <", ">"},
    Junk{"\"Doe, Jane\" <", ">"},
    Junk{"SMTP:", ""},
    Junk{"#", ""},
    Junk{"|", ""},
    Junk{"=", ""},
    Junk{"/", ""},
    Junk{"*", ""},
    Junk{"?", ""},
    Junk{"%20", ""},
    Junk{"~~", "~~"},
    Junk{"", " (Jane)"},
    Junk{"To: ", ""},
    Junk{"", "\u2026"},
    Junk{"$", ""},
    Junk{"&", ""},
    Junk{"^", ""},
    Junk{"!", ""},
};
constexpr std::array aroundNumbers{
    Junk{"tel:", ""},    Junk{"Tel: ", ""}, Junk{"Phone: ", ""}, Junk{"m: ", ""},     Junk{"", " (mobile)"},
    Junk{"", " (home)"}, Junk{"sms:", ""},  Junk{"callto:", ""}, Junk{"", ".0"},      Junk{"mobile ", ""},
    Junk{"\u260E ", ""}, Junk{"", " cell"}, Junk{"T. ", ""},     Junk{"", " ext 12"}, Junk{"p:", ""},
    Junk{"+", ""},       Junk{"00", ""},    Junk{"#", ""},
};
/// In other countries these may be digits of the number.
constexpr std::array aroundAmericanNumbers{Junk{"", "-4"}, Junk{"", "/44"}};
constexpr std::array aroundLinks{
    Junk{"<a href=\"", "\">profile</a>"},
    Junk{"Jane <", ">"},
    Junk{"", "/"},
    Junk{"", "?trk=people"},
    Junk{"", "\u00BB"},
    Junk{"", "\u201D"},
    Junk{"", "!"},
    Junk{"", ")"},
    Junk{"Check out this profile: ", ""},
    Junk{"https://www.google.com/url?q=", "&sa=D"},
    Junk{"", "\u2026"},
    Junk{"https://www.linkedin.com/in/", ""},
};

std::vector<Junk> junkFor(const Identifier &identifier)
{
    const IdentifierType type = identifier.type;
    std::vector<Junk> junk(aroundAll.begin(), aroundAll.end());
    const auto add = [&junk](const auto &more) { junk.insert(junk.end(), more.begin(), more.end()); };
    if (type == IdentifierType::Email)
        add(aroundAddresses);
    else if (type == IdentifierType::LinkedIn)
        add(aroundLinks);
    else
        add(aroundNumbers);
    if (isNumberType(type) && identifier.value.starts_with("+1"))
        add(aroundAmericanNumbers);
    return junk;
}

using Values = std::set<std::pair<IdentifierType, std::string>>;

void addValue(Values &values, IdentifierType type, std::string_view value)
{
    const Identifier identifier{type, std::string(value)};
    if (type != IdentifierType::WebChat && !isDoubt(remarkOn(value, identifier).note))
        values.emplace(type, value);
}

/// The valid values of a list.
void addList(Values &values, const QString &path)
{
    const auto document = readDocument(path);
    if (!document)
        return;
    EntryStore store;
    addEntries(*document, makePlan(*document, {}), {}, store);
    for (quint32 i = 0; i < store.size(); ++i) {
        const EntryStore::View entry = store.at(i);
        if (entry.status == EntryStatus::Valid)
            addValue(values, *entry.type, entry.identifier);
    }
}

/// What the rules must make of the values in a table, where that is already an identifier.
void addRules(Values &values, const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        for (const QByteArray &cell : line.split('\t')) {
            const std::string_view value(cell.constData(), size_t(cell.size()));
            if (const auto type = typeOfNormalized(value))
                addValue(values, *type, value);
        }
    }
}

/// The values of all test lists that are no doubt, in a fixed order.
std::vector<Identifier> cleanValues()
{
    Values values;
    const QDir data(QStringLiteral(DNC_TEST_DATA));
    for (const char *folder : {"lists", "consent", "rows"}) {
        const QDir lists(data.filePath(QString::fromLatin1(folder)));
        for (const QString &name : lists.entryList(QDir::Files, QDir::Name))
            addList(values, lists.filePath(name));
    }
    for (const char *table : {"rules/pairs.tsv", "rules/phone-pairs.tsv", "rules/isemail.tsv"})
        addRules(values, data.filePath(QString::fromLatin1(table)));
    std::vector<Identifier> all;
    for (const auto &[type, value] : values)
        all.push_back({type, value});
    return all;
}

enum class Outcome { Cleaned, Suggested, Refused, Wrong };

Outcome outcomeOf(const std::string &text, const Identifier &clean, const ParsedIdentifier &parsed)
{
    if (!parsed)
        return parsed.error().suggestion == clean.value ? Outcome::Suggested : Outcome::Refused;
    if (parsed->value == clean.value)
        return Outcome::Cleaned;
    return remarkOn(text, *parsed).suggestion == clean.value ? Outcome::Suggested : Outcome::Wrong;
}

} // namespace

void TestJunk::junkNeverChangesWhoIsMeant_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("with its type") << true;
    QTest::newRow("without a type") << false;
}

void TestJunk::junkNeverChangesWhoIsMeant()
{
    QFETCH(const bool, isTyped);
    const std::vector<Identifier> values = cleanValues();
    QVERIFY2(values.size() > 100, qPrintable(QString::number(values.size())));
    std::mt19937 random(20261129); // NOLINT(cert-msc51-cpp): the same cases each time
    std::array<int, 4> counts{};
    QStringList wrong;
    for (int i = 0; i < tries; ++i) {
        const Identifier &clean = values[size_t(i) % values.size()];
        const std::vector<Junk> junk = junkFor(clean);
        const Junk &around = junk[random() % junk.size()];
        const std::string text = std::string(around.before) + clean.value + std::string(around.behind);
        const ParsedIdentifier parsed =
            isTyped ? parseIdentifier(clean.type, text, {}) : parseAnyIdentifier(text, {});
        const Outcome outcome = outcomeOf(text, clean, parsed);
        ++counts[size_t(outcome)];
        if (outcome == Outcome::Wrong)
            wrong << QString::fromStdString(text + " -> " + parsed->value);
    }
    qInfo("%d tries of %zu values: %d cleaned, %d suggested, %d refused", tries, values.size(), counts[0],
          counts[1], counts[2]);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(counts[0] * 2 > tries); // most junk is cleaned
}

QTEST_GUILESS_MAIN(TestJunk)
#include "tst_junk.moc"
