// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "ruletable.h"

#include "core/entry/entry.h"
#include "core/rules/remark.h"

#include <QTest>

#include <set>

using namespace dnc;
using namespace dnc::test;

class TestRulePairs : public QObject {
    Q_OBJECT

private slots:
    void becomesWhatWasMeant_data();
    void becomesWhatWasMeant();
    void normalisingTwiceEqualsOnce_data() { becomesWhatWasMeant_data(); }
    void normalisingTwiceEqualsOnce();
    void everyIssueOfAValueIsReached();
    void everyNoteIsReached();
};

static QByteArray noteName(Note note)
{
    static constexpr std::array names{"",
                                      "Homoglyph",
                                      "ProbableTypo",
                                      "TypeOfColumn",
                                      "CountryAssumed",
                                      "ChannelNamed",
                                      "DigitsRestored",
                                      "AtRestored",
                                      "DomainEncoded",
                                      "Cleaned",
                                      "LinkShortened",
                                      "Unwrapped",
                                      "StraySign",
                                      "MachineAddress",
                                      "PossibleDuplicate",
                                      "PlanMayBeNewer",
                                      "TemporaryBlock",
                                      "UnknownTopLevel"};
    static_assert(names.size() == allNotes.size() + 1);
    return names[size_t(note)];
}

// A name and, for a doubt, what may be meant instead.
static QByteArray shownNote(const QByteArray &input, const ParsedIdentifier &parsed)
{
    if (!parsed)
        return {};
    const Remark remark = remarkOn(input.toStdString(), *parsed);
    const QByteArray suggestion = QByteArray::fromStdString(remark.suggestion);
    return noteName(remark.note) + (suggestion.isEmpty() ? suggestion : ' ' + suggestion);
}

static QList<QByteArrayList> pairs()
{
    return readRuleTable(QStringLiteral("pairs.tsv"), 5);
}

static QList<QByteArrayList> phonePairs()
{
    return readRuleTable(QStringLiteral("phone-pairs.tsv"), 5);
}

void TestRulePairs::becomesWhatWasMeant_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("note");
    for (const QByteArrayList &cells : pairs())
        QTest::newRow(rowName(cells[4], cells[0]).constData())
            << cells[0] << cells[1] << cells[2] << cells[3];
}

void TestRulePairs::becomesWhatWasMeant()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, expected);
    const ParsedIdentifier parsed = judge(type, input, {});
    QCOMPARE(shownAs(type, parsed), QString::fromUtf8(expected));
    QTEST(shownNote(input, parsed), "note");
}

void TestRulePairs::normalisingTwiceEqualsOnce()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, type);
    const ParsedIdentifier once = judge(type, input, {});
    const QByteArray value = QByteArray::fromStdString(once ? once->value : once.error().suggestion);
    if (!value.isEmpty())
        QCOMPARE(shown(judge(type, value, {})), QString::fromUtf8(value));
}

void TestRulePairs::everyIssueOfAValueIsReached()
{
    std::set<Issue> reached;
    const auto reach = [&reached](const ParsedIdentifier &parsed) {
        if (!parsed)
            reached.insert(parsed.error().issue);
    };
    for (const QByteArrayList &cells : pairs())
        reach(judge(cells[1], cells[0], {}));
    for (const QByteArrayList &cells : phonePairs())
        reach(judge(cells[2], cells[0], {cells[1].toStdString()}));
    for (int number = 1; number <= int(lastIssue); ++number) {
        const auto issue = Issue(number);
        const bool isOfItsPlace = isExclusion(issue) || issue == Issue::NoResult || issue == Issue::TotalsRow
            || issue == Issue::ChannelUnknown;
        QVERIFY2(isOfItsPlace || reached.contains(issue), qPrintable(describe(issue).text()));
    }
}

void TestRulePairs::everyNoteIsReached()
{
    std::set<Note> reached;
    for (const QByteArrayList &cells : pairs()) {
        if (const ParsedIdentifier parsed = judge(cells[1], cells[0], {}))
            reached.insert(remarkOn(cells[0].toStdString(), *parsed).note);
    }
    // Those that come from what stands around the value.
    reached.insert({Note::TypeOfColumn, Note::PossibleDuplicate, Note::TemporaryBlock});
    for (const Note note : allNotes)
        QVERIFY2(reached.contains(note), noteName(note).constData());
}

QTEST_APPLESS_MAIN(TestRulePairs)
#include "tst_rulepairs.moc"
