// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/reason.h"
#include "import/mapping/mapping.h"
#include "import/plan/importplan.h"
#include "import/sheet/document.h"
#include "import/shown.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

EntryStore entriesOf(const QByteArray &text, std::optional<ColumnRole> role = {})
{
    const Document document = documentOf(text);
    ImportPlan plan = makePlan(document, {});
    if (role)
        setRole(document.sheets[0], plan.sheets[0], 0, *role);
    EntryStore store;
    addEntries(document, plan, {}, store);
    return store;
}

QByteArray lines(int count, const char *pattern)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray(pattern).replace("%", QByteArray::number(1000 + i)) + '\n';
    return text;
}

} // namespace

/// A value that does not show its type has that of its neighbors where they tell it, and is a question where
/// they do not.
class TestNeighbors : public QObject {
    Q_OBJECT

private slots:
    void theColumnTellsWhatAValueDoesNotShow_data();
    void theColumnTellsWhatAValueDoesNotShow();
    void whatAPersonSaidOfTheColumnIsTaken();
    void aTypeThatNeighborsToldIsSaid();
    void theEndOfALongColumnCountsAsMuch();
};

void TestNeighbors::theColumnTellsWhatAValueDoesNotShow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("last"); // entry
    QTest::addColumn<Issue>("issue");
    const auto row = [](const char *name, const QByteArray &text, const QString &last, Issue issue) {
        QTest::newRow(name) << text << last << issue;
    };
    const QByteArray addresses = "a@example.com\nb@example.com\n"_ba;
    const QByteArray profiles = "linkedin.com/in/ann\nlinkedin.com/in/bob\n"_ba;
    row("bare digits among addresses", addresses + "4155552671", u"3:1 !? 4155552671"_s, Issue::TypeUnknown);
    row("a leading plus", addresses + "+14155552671", u"3:1 phone +14155552671"_s, Issue::None);
    row("digits in groups", addresses + "415-555-2671", u"3:1 phone 415-555-2671"_s, Issue::None);
    row("bare digits beside a number with a plus", "+14155552672\n" + addresses + "4155552671",
        u"4:1 phone 4155552671"_s, Issue::None);
    row("as many bare digits as addresses", "a@example.com\n4155552671", u"2:1 phone 4155552671"_s,
        Issue::None);
    row("bare digits alone", "4155552671", u"1:1 phone 4155552671"_s, Issue::None);
    row("a word among addresses", addresses + "jane", u"3:1 !email jane"_s, Issue::EmailNoAt);
    row("a word among numbers", "+14155552672\n+14155552673\njane", u"3:1 !phone jane"_s,
        Issue::PhoneNotANumber);
    row("a date among numbers", "+14155552672\n+14155552673\n2024-01-31", u"3:1 !phone 2024-01-31"_s,
        Issue::PhoneIsDate);
    row("a word among profiles", profiles + "jane", u"3:1 !linkedin jane"_s, Issue::LinkedInBadUrl);
    row("a company among addresses", addresses + "example.org", u"3:1 !? example.org"_s, Issue::DomainOnly);
    row("nothing among addresses", addresses + "n/a", u"3:1 !? n/a"_s, Issue::Empty);
    row("a word among as many addresses", "a@example.com\njane", u"2:1 !? jane"_s, Issue::TypeUnknown);
    row("a number among WhatsApp links", "wa.me/14155552672\nwa.me/14155552673\n+1 415 555 2671",
        u"3:1 whatsapp +1 415 555 2671"_s, Issue::None);
    row("a link of another channel", "wa.me/14155552672\nwa.me/14155552673\nsms:+14155552671",
        u"3:1 sms sms:+14155552671"_s, Issue::None);
    row("a number that most rows call SMS",
        "identifier,type\n+14155552672,sms\n+14155552673,sms\n+14155552671,", u"4:1 sms +14155552671"_s,
        Issue::None);
    row("a handle that most rows call chat", "identifier,type\nann_1,web_chat\nbob_2,web_chat\njane_3,",
        u"4:1 web_chat jane_3"_s, Issue::None);
    row("digits that most rows call chat", "identifier,type\n11,web_chat\n22,web_chat\n4155552671,",
        u"4:1 web_chat 4155552671"_s, Issue::None);
    row("a handle that few rows call chat", "identifier,type\na@example.com,email\nbob_2,web_chat\njane_3,",
        u"4:1 !? jane_3"_s, Issue::TypeUnknown);
}

void TestNeighbors::theColumnTellsWhatAValueDoesNotShow()
{
    QFETCH(QByteArray, text);
    const EntryStore store = entriesOf(text);
    QTEST(show(store).last(), "last");
    QTEST(store.at(store.size() - 1).issue, "issue");
}

void TestNeighbors::whatAPersonSaidOfTheColumnIsTaken()
{
    const ColumnRole chat{.kind = ColumnRole::Kind::AnyIdentifier, .otherwise = IdentifierType::WebChat};
    const QByteArray text = "a@example.com\nb@example.com\njane_3\n4155552671\n+14155552672"_ba;
    QCOMPARE(
        show(entriesOf(text, chat)),
        (QStringList{u"1:1 email a@example.com"_s, u"2:1 email b@example.com"_s, u"3:1 web_chat jane_3"_s,
                     u"4:1 web_chat 4155552671"_s, u"5:1 phone +14155552672"_s}));
}

void TestNeighbors::aTypeThatNeighborsToldIsSaid()
{
    const EntryStore store = entriesOf("wa.me/14155552672\nwa.me/14155552673\n+14155552671"_ba);
    QCOMPARE(store.at(0).note, Note::ChannelNamed);
    QCOMPARE(store.at(2).note, Note::TypeOfColumn);
    QVERIFY(!reason(store, 2).isEmpty());
}

/// 300 addresses stand before 300 numbers: more than are looked at from the beginning.
void TestNeighbors::theEndOfALongColumnCountsAsMuch()
{
    const EntryStore store = entriesOf(lines(300, "a%@example.com") + lines(300, "415555%"));
    QCOMPARE(store.counts()[EntryStatus::Valid], 600U);
}

QTEST_APPLESS_MAIN(TestNeighbors)
#include "tst_neighbors.moc"
