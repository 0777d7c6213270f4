// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/guessmapping.h"
#include "import/mapping/mapping.h"
#include "import/plan/questions.h"
#include "import/sheet/document.h"
#include "import/shown.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto list = "Ref;Weg;Stand\n1;jane_chat_7;raus\n2;bob_chat_8;da\n";

QString signatureOf(const QByteArray &text)
{
    const Document document = documentOf(text);
    return headerSignature(document.sheets.front(), guessMapping(document.sheets.front(), {}));
}

/// What a person chose for `list`.
Mapping chosen(const Sheet &sheet, Decision decision)
{
    SheetPlan plan = planSheet(sheet, {}, builtInKnowledge(), {{1}, {}});
    setRole(sheet, plan, 1, {ColumnRole::Kind::Identifier, IdentifierType::WebChat});
    setRole(sheet, plan, 2, {.kind = ColumnRole::Kind::Flag});
    plan.mapping.consent.front().out = {"raus"};
    plan.mapping.consent.front().decision = decision;
    return plan.mapping;
}

} // namespace

class TestSavedMapping : public QObject {
    Q_OBJECT

private slots:
    void aSignatureIsOfTheHeaderAlone();
    void choicesComeBackForTheNextList();
    void theOrderOfDatesComesBack();
    void aDeclinedFilterIsAskedAboutAgain();
    void jsonGivesTheChoicesBack();
    void otherJsonIsNothing_data();
    void otherJsonIsNothing();
};

void TestSavedMapping::aSignatureIsOfTheHeaderAlone()
{
    const QString signature = signatureOf("E-Mail;Stadt\na@example.com;Bonn\n"_ba);
    QVERIFY(!signature.isEmpty());
    QCOMPARE(signatureOf("stadt,E-mail\nUlm,b@example.com\n"_ba), signature);
    QVERIFY(signatureOf("E-Mail;Land\na@example.com;DE\n"_ba) != signature);
    QCOMPARE(signatureOf("a@example.com;Bonn\n"_ba), QString());
}

void TestSavedMapping::choicesComeBackForTheNextList()
{
    const Document first = documentOf(list);
    const Sheet &sheet = first.sheets.front();
    const Mapping mapping = chosen(sheet, Decision::Accepted);
    ImportKnowledge knowledge = builtInKnowledge();
    knowledge.remembered[headerSignature(sheet, mapping)] = savedMappingOf(sheet, mapping);

    const Document next = documentOf("Stand;Weg;Ref\nraus;cid_chat_9;3\nda;dan_chat_1;4\n"_ba);
    const ImportPlan plan = makePlan(next, {}, knowledge);
    QVERIFY(questions(next, plan).empty());
    EntryStore store;
    addEntries(next, plan, {}, store);
    QCOMPARE(show(store), (QStringList{u"2:2 web_chat cid_chat_9"_s, u"3:2 -web_chat dan_chat_1"_s}));

    knowledge.remembered.clear();
    QVERIFY(!questions(next, makePlan(next, {}, knowledge)).empty());
}

void TestSavedMapping::theOrderOfDatesComesBack()
{
    const Document first = documentOf("Email,Opt-out date\na@example.com,03/04/2026\n"_ba);
    ImportPlan plan = makePlan(first, {});
    QCOMPARE(questions(first, plan).size(), size_t(1));
    Mapping &mapping = plan.sheets.front().mapping;
    mapping.dateOrder = DateOrder::DayFirst;
    ImportKnowledge knowledge = builtInKnowledge();
    const QByteArray json = toJson(savedMappingOf(first.sheets.front(), mapping));
    knowledge.remembered[headerSignature(first.sheets.front(), mapping)] = *savedMappingFromJson(json);

    const Document next = documentOf("Email,Opt-out date\nb@example.com,05/06/2026\n"_ba);
    const ImportPlan recalled = makePlan(next, {}, knowledge);
    QVERIFY(questions(next, recalled).empty());
    QCOMPARE(recalled.sheets.front().mapping.dateOrder, DateOrder::DayFirst);
}

void TestSavedMapping::aDeclinedFilterIsAskedAboutAgain()
{
    const Document document = readList(u"hubspot-mixed.csv"_s);
    const Sheet &sheet = document.sheets.front();
    Mapping mapping = planSheet(sheet, {}).mapping;
    mapping.consent.front().decision = Decision::Declined;
    ImportKnowledge knowledge = builtInKnowledge();
    knowledge.remembered[headerSignature(sheet, mapping)] = savedMappingOf(sheet, mapping);
    QCOMPARE(questions(document, makePlan(document, {}, knowledge)).size(), size_t(1));
}

void TestSavedMapping::jsonGivesTheChoicesBack()
{
    const Document document = documentOf(list);
    const SavedMapping choices =
        savedMappingOf(document.sheets.front(), chosen(document.sheets.front(), Decision::Accepted));
    QCOMPARE(choices.filters.size(), size_t(1));
    const std::optional<SavedMapping> read = savedMappingFromJson(toJson(choices));
    QVERIFY(read);
    QVERIFY(*read == choices);
}

void TestSavedMapping::otherJsonIsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no filters") << R"({"roles": {}})"_ba;
    QTest::newRow("an unknown role") << R"({"roles": {"a": "fax"}, "filters": []})"_ba;
    QTest::newRow("a filter without values") << R"({"roles": {}, "filters": [{"column": "a"}]})"_ba;
}

void TestSavedMapping::otherJsonIsNothing()
{
    QFETCH(QByteArray, json);
    QVERIFY(!savedMappingFromJson(json));
}

QTEST_APPLESS_MAIN(TestSavedMapping)
#include "tst_savedmapping.moc"
