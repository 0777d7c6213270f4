// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/questions.h"
#include "shown.h"

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
    plan.mapping.filters.front().keep = {"raus"};
    plan.mapping.filters.front().decision = decision;
    return plan.mapping;
}

} // namespace

class RememberedTest : public QObject {
    Q_OBJECT

private slots:
    void aSignatureIsOfTheHeaderAlone();
    void choicesComeBackForTheNextList();
    void aDeclinedFilterIsAskedAboutAgain();
    void jsonGivesTheChoicesBack();
    void otherJsonIsNothing_data();
    void otherJsonIsNothing();
};

void RememberedTest::aSignatureIsOfTheHeaderAlone()
{
    const QString signature = signatureOf("E-Mail;Stadt\na@example.com;Bonn\n"_ba);
    QVERIFY(!signature.isEmpty());
    QCOMPARE(signatureOf("stadt,E-mail\nUlm,b@example.com\n"_ba), signature);
    QVERIFY(signatureOf("E-Mail;Land\na@example.com;DE\n"_ba) != signature);
    QCOMPARE(signatureOf("a@example.com;Bonn\n"_ba), QString());
}

void RememberedTest::choicesComeBackForTheNextList()
{
    const Document first = documentOf(list);
    const Sheet &sheet = first.sheets.front();
    const Mapping mapping = chosen(sheet, Decision::Accepted);
    ImportKnowledge knowledge = builtInKnowledge();
    knowledge.remembered[headerSignature(sheet, mapping)] = choicesOf(sheet, mapping);

    const Document next = documentOf("Stand;Weg;Ref\nraus;cid_chat_9;3\nda;dan_chat_1;4\n"_ba);
    const ImportPlan plan = makePlan(next, {}, knowledge);
    QVERIFY(questions(next, plan).empty());
    EntryStore store;
    addEntries(next, plan, {}, store);
    QCOMPARE(show(store), (QStringList{u"2:2 web_chat cid_chat_9"_s, u"3:2 -web_chat dan_chat_1"_s}));

    knowledge.remembered.clear();
    QVERIFY(!questions(next, makePlan(next, {}, knowledge)).empty());
}

void RememberedTest::aDeclinedFilterIsAskedAboutAgain()
{
    const Document document = readList(u"hubspot-mixed.csv"_s);
    const Sheet &sheet = document.sheets.front();
    Mapping mapping = planSheet(sheet, {}).mapping;
    mapping.filters.front().decision = Decision::Declined;
    ImportKnowledge knowledge = builtInKnowledge();
    knowledge.remembered[headerSignature(sheet, mapping)] = choicesOf(sheet, mapping);
    QCOMPARE(questions(document, makePlan(document, {}, knowledge)).size(), size_t(1));
}

void RememberedTest::jsonGivesTheChoicesBack()
{
    const Document document = documentOf(list);
    const SheetChoices choices =
        choicesOf(document.sheets.front(), chosen(document.sheets.front(), Decision::Accepted));
    QCOMPARE(choices.filters.size(), size_t(1));
    const std::optional<SheetChoices> read = choicesFromJson(toJson(choices));
    QVERIFY(read);
    QVERIFY(*read == choices);
}

void RememberedTest::otherJsonIsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no filters") << R"({"roles": {}})"_ba;
    QTest::newRow("an unknown role") << R"({"roles": {"a": "fax"}, "filters": []})"_ba;
    QTest::newRow("a filter without values") << R"({"roles": {}, "filters": [{"column": "a"}]})"_ba;
}

void RememberedTest::otherJsonIsNothing()
{
    QFETCH(QByteArray, json);
    QVERIFY(!choicesFromJson(json));
}

QTEST_APPLESS_MAIN(RememberedTest)
#include "tst_remembered.moc"
