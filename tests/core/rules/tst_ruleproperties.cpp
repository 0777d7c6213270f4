// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "parsed.h"
#include "rulesource.h"

#include "core/note.h"
#include "core/rules/readable.h"
#include "core/rules/remark.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;

class TestRuleProperties : public QObject {
    Q_OBJECT

private slots:
    void whatComesOutIsItself_data();
    void whatComesOutIsItself();
};

namespace {

enum class Kind { Address, Link, Handle, Anything };

int generatedValues()
{
    return qEnvironmentVariableIsSet("DNC_LONG_TESTS") ? 1'000'000 / 4 : 50'000 / 4;
}

std::string nextText(RuleSource &source, Kind kind)
{
    switch (kind) {
    case Kind::Address:
        return source.address();
    case Kind::Link:
        return source.link();
    case Kind::Handle:
        return source.handle();
    case Kind::Anything:
        return source.anything();
    }
    Q_UNREACHABLE();
}

ParsedIdentifier parse(Kind kind, const std::string &text)
{
    switch (kind) {
    case Kind::Address:
        return parseIdentifier(IdentifierType::Email, text, {});
    case Kind::Link:
        return parseIdentifier(IdentifierType::LinkedIn, text, {});
    case Kind::Handle:
        return parseIdentifier(IdentifierType::WebChat, text, {});
    case Kind::Anything:
        return parseAnyIdentifier(text, {});
    }
    Q_UNREACHABLE();
}

// Whether `value` is one of some type, as it stands.
bool isIdentifier(const std::string &value)
{
    return std::any_of(allIdentifierTypes.begin(), allIdentifierTypes.end(), [&value](IdentifierType type) {
        const ParsedIdentifier parsed = parseIdentifier(type, value, {});
        return type != IdentifierType::WebChat && parsed && parsed->value == value;
    });
}

// What of `identifier` is not as it must be; empty where all is.
QByteArray flawOf(const std::string &text, const Identifier &identifier)
{
    const ParsedIdentifier again = parseIdentifier(identifier.type, identifier.value, {});
    if (!again || *again != identifier)
        return "is not itself, but " + shown(again).toUtf8();
    const Remark remark = remarkOn(identifier.value, identifier);
    if (remark.note != Note::None && !isDoubt(remark.note))
        return "is said to be repaired";
    if (isDoubt(remarkOn(text, identifier).note) != isDoubt(remark.note))
        return "is in doubt only once";
    const ParsedIdentifier ofShown =
        parseIdentifier(identifier.type, readable(identifier.type, identifier.value), {});
    if (!ofShown || *ofShown != identifier)
        return "is shown as another, " + shown(ofShown).toUtf8();
    if (remark.suggestion.empty())
        return {};
    const ParsedIdentifier meant = parseIdentifier(identifier.type, remark.suggestion, {});
    const bool isOther = meant && *meant != identifier;
    return isOther ? QByteArray() : QByteArray("has no good suggestion");
}

} // namespace

void TestRuleProperties::whatComesOutIsItself_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("fewest");
    QTest::newRow("addresses") << Kind::Address << 4;
    QTest::newRow("links") << Kind::Link << 8;
    QTest::newRow("handles") << Kind::Handle << 2;
    QTest::newRow("anything") << Kind::Anything << 10;
}

void TestRuleProperties::whatComesOutIsItself()
{
    QFETCH(Kind, kind);
    RuleSource source(20261124);
    int identifiers = 0;
    for (int i = 0; i < generatedValues(); ++i) {
        const std::string text = nextText(source, kind);
        const ParsedIdentifier parsed = parse(kind, text);
        if (parsed) {
            const QByteArray flaw = flawOf(text, *parsed);
            QVERIFY2(flaw.isEmpty(),
                     (text + " -> " + parsed->value + ' ').append(flaw.toStdString()).c_str());
        } else if (const std::string &meant = parsed.error().suggestion; !meant.empty()) {
            QVERIFY2(isIdentifier(meant), (text + " -> ? " + meant).c_str());
        }
        identifiers += parsed ? 1 : 0;
    }
    QFETCH(int, fewest);
    QVERIFY2(identifiers > generatedValues() / fewest, qPrintable(QString::number(identifiers)));
}

QTEST_APPLESS_MAIN(TestRuleProperties)
#include "tst_ruleproperties.moc"
