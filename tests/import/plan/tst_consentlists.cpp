// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/consent.h"
#include "import/mapping/savedmapping.h"
#include "import/plan/consentfacts.h"
#include "import/plan/questions.h"
#include "import/sheet/document.h"
#include "import/shown.h"

#include <QTest>

#include <algorithm>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

Document readConsentList(const QString &name)
{
    return readDocument(QStringLiteral(DNC_TEST_DATA "/consent/") + name).value();
}

QStringList sent(const Document &document, const ImportPlan &plan)
{
    EntryStore store;
    addEntries(document, plan, {.rules = {"US"}}, store);
    QStringList all;
    for (quint32 i = 0; i < store.size(); ++i) {
        if (store.statusAt(i) == EntryStatus::Valid)
            all << QString::fromUtf8(wireName(*store.at(i).type)) + u' '
                    + QString::fromUtf8(store.at(i).input);
    }
    return all;
}

quint32 consentQuestions(const Document &document, const ImportPlan &plan)
{
    return quint32(
        std::ranges::count(questions(document, plan), Question::Kind::OptOutColumn, &Question::kind));
}

/// What everybody is asked about a list is answered as the known words say; what is open is no opt-out.
ImportPlan accepted(ImportPlan plan)
{
    for (SheetPlan &sheet : plan.sheets) {
        for (ConsentColumn &column : sheet.mapping.consent)
            answerColumn(column, column.out);
    }
    return plan;
}

} // namespace

/// Exports that silenced the question, or lost an opt-out, once.
class TestConsentLists : public QObject {
    Q_OBJECT

private slots:
    void nobodyIsSentInDoubt_data();
    void nobodyIsSentInDoubt();
    void aListWithoutConsentAsksNothing_data();
    void aListWithoutConsentAsksNothing();
    void whatIsOnlyHintedAtIsAskedAbout_data();
    void whatIsOnlyHintedAtIsAskedAbout();
    void whenAllAreOutThereIsNoQuestion();
    void aStateThatMayStandAboveOrBelowIsOpen();
    void anUnknownWordIsOpen();
    void valuesAreCounted();
    void aMissingColumnOfARememberedListIsNamed();
    void aNewValueOfARememberedListIsNamed();
};

void TestConsentLists::nobodyIsSentInDoubt_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char *name, int columns, const QStringList &out) {
        QTest::newRow(name) << columns << out;
    };
    for (const char *name :
         {"flag-Do-Not-Email.csv", "flag-Do-not-allow-Emails.csv", "flag-Email-Address-is-Opted-Out.csv",
          "flag-HasOptedOutOfEmail.csv", "flag-Opted-Out-of-Email.csv", "flag-doNotEmail.csv",
          "unsubscribed-dates.csv", "opted-out-with-NA.csv", "status-unknown-word.csv",
          "keila-status-unreachable.csv", "lead-status-contacted.csv", "footer.csv"})
        row(name, 1, {u"email jane.q@acme.com"_s});
    row("status-with-thirty-words.csv", 1, {u"email p0@acme.com"_s});
    for (const char *name : {"salesforce-two-flags.csv", "salesforce-dataloader-uppercase.csv",
                             "salesforce-report-do-not-call.csv", "email-opt-out-and-do-not-call.csv"})
        row(name, 2, {u"email jane.q@acme.com"_s, u"phone +14155550133"_s});
    row("email-and-sms-opt-out-over-mobile.csv", 2, {u"email jane.q@acme.com"_s, u"sms +14155550133"_s});
    row("civicrm-do-not-columns.csv", 3,
        {u"email jane.q@acme.com"_s, u"email joe.q@acme.com"_s, u"phone +14155550134"_s});
    row("unsubscribed-and-complained.csv", 2, {u"email jane.q@acme.com"_s, u"email joe.q@acme.com"_s});
    row("odoo-two-flags.csv", 2, {u"email jane.q@acme.com"_s, u"email joe.q@acme.com"_s});
    row("german-compounds.csv", 2,
        {u"email jane.q@acme.com"_s, u"phone +49 30 901820"_s, u"phone +49 30 901821"_s});
    row("hebrew-removal.csv", 1, {u"email jane.q@acme.com"_s});
    row("push-and-email.csv", 2, {u"email jane.q@acme.com"_s});
    row("bulk-email-allow.csv", 2, {u"email jane.q@acme.com"_s, u"phone 415-555-0133"_s});
    row("not-opted-out.csv", 1, {});
    row("status-of-one-letter.csv", 1, {});
    row("remark-among-others.csv", 1, {});
    row("list-names.csv", 1, {});
    row("sendy-status.csv", 1, {u"email jane.q@acme.com"_s, u"email amy.q@acme.com"_s});
    row("opted-out-with-remark.csv", 1, {});
    row("status-with-dates-in-words.csv", 1, {});
    row("headings-between-rows.csv", 1, {u"email jane.q@acme.com"_s, u"email amy.q@acme.com"_s});
    row("remarks-beside-addresses.txt", 1,
        {u"email jane.q@acme.com"_s, u"email amy.q@acme.com"_s, u"phone +14155550134"_s});
    row("ileti-izni.csv", 1, {u"email jane.q@acme.com"_s});
    row("list-status-letters.csv", 1, {});
    row("what-they-said.csv", 1, {u"email jane.q@acme.com"_s});
    row("lifecycle-with-a-word-more.csv", 1, {});
    row("newsletter-in-emoji.csv", 2, {});
    row("opted-out-and-returned.csv", 2, {u"email jane.q@acme.com"_s});
    row("twilio-log-own-number.csv", 2, {u"phone +14155550132"_s});
    row("header-repeated.csv", 1, {u"email jane.q@acme.com"_s, u"email amy.q@acme.com"_s});
    row("header-repeated-status.csv", 1, {u"email jane.q@acme.com"_s, u"email amy.q@acme.com"_s});
}

void TestConsentLists::nobodyIsSentInDoubt()
{
    QFETCH(int, columns);
    QFETCH(const QStringList, out);
    const Document document = readConsentList(QString::fromLatin1(QTest::currentDataTag()));
    const ImportPlan plan = makePlan(document, {"US"});
    QCOMPARE(int(consentQuestions(document, plan)), columns);
    QCOMPARE(sent(document, plan), out);
    QCOMPARE(consentQuestions(document, accepted(plan)), 0U);
    QCOMPARE(sent(document, accepted(plan)), out);
}

void TestConsentLists::aListWithoutConsentAsksNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("names and places")
        << "Email,City,Company\na@example.com,Bonn,Acme\nb@example.com,Ulm,Acme\n"_ba;
    QTest::newRow("harmless flags") << "Email,Verified,VIP\na@example.com,yes,no\nb@example.com,no,no\n"_ba;
    QTest::newRow("running numbers")
        << "No,Email,Phone No\n1,a@example.com,\n2,b@example.com,+14155550132\n"_ba;
    QTest::newRow("states of a country") << "Email,State\na@example.com,OK\nb@example.com,IN\n"_ba;
    QTest::newRow("counts") << "Email,Opens\na@example.com,1\nb@example.com,1\n"_ba;
    QTest::newRow("addresses under a header of opting out") << "Opt-outs\na@example.com\nb@example.com\n"_ba;
    QTest::newRow("an address column named so") << "Unsubscribed Email,Name\na@example.com,Ann\n"_ba;
    QTest::newRow("when, for all of them")
        << "Email,Opt-out date\na@example.com,2026-01-02\nb@example.com,2026-01-03\n"_ba;
    QTest::newRow("reasons") << "Email,Reason\na@example.com,unsubscribed\nb@example.com,asked by phone\n"
                                "c@example.com,\n"_ba;
    QTest::newRow("notes") << "Email,Notes\na@example.com,asked by phone\nb@example.com,\n"_ba;
    QTest::newRow("headings that all say so")
        << "Email,Name\nUnsubscribed,\na@example.com,A\nb@example.com,B\nComplained,\nc@example.com,C\n"_ba;
    QTest::newRow("headings of departments")
        << "Email,Name\nSales,\na@example.com,A\nb@example.com,B\nMarketing,\nc@example.com,C\n"_ba;
    QTest::newRow("a title") << "Unsubscribed in March\nEmail,Name\na@example.com,A\nb@example.com,B\n"_ba;
    QTest::newRow("a remark at the end") << "Email\na@example.com\nb@example.com\nAll unsubscribed\n"_ba;
}

void TestConsentLists::aListWithoutConsentAsksNothing()
{
    QFETCH(QByteArray, text);
    const Document document = documentOf(text);
    const ImportPlan plan = makePlan(document, {});
    for (const Question &question : questions(document, plan))
        QFAIL(qPrintable(describe(question, document, plan)));
}

void TestConsentLists::whatIsOnlyHintedAtIsAskedAbout_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no header") << "a@example.com,unsubscribed\nb@example.com,active\n"_ba;
    QTest::newRow("in or out") << "Email,Opt In/Out\na@example.com,Out\nb@example.com,In\n"_ba;
    QTest::newRow("one of several tags")
        << "Email,Tags\na@example.com,\"vip, unsubscribed\"\nb@example.com,vip\n"_ba;
    QTest::newRow("no newsletter") << "Email,Newsletter\na@example.com,no\nb@example.com,no\n"_ba;
    QTest::newRow("when they agreed") << "email,subscribed_at\na@example.com,2024-01-01\n"_ba;
    QTest::newRow("unknown words of consent")
        << "Email,Consent\na@example.com,express\nb@example.com,implied\n"_ba;
    QTest::newRow("an end") << "Email,Expires\na@example.com,2024-01-01\nb@example.com,\n"_ba;
    QTest::newRow("headings") << "Unsubscribed:\na@example.com\nb@example.com\n\nStill subscribed:\n"
                                 "c@example.com\n"_ba;
    QTest::newRow("one heading") << "a@example.com\nb@example.com\nStill active\nc@example.com\n"_ba;
    QTest::newRow("headings as comments") << "# Please remove\na@example.com\nb@example.com\n"
                                             "# Do not remove\nc@example.com\n"_ba;
    QTest::newRow("headings under headings") << "Email,Name\nUnsubscribed,\nMarch,\na@example.com,A\n"
                                                "b@example.com,B\nActive,\nApril,\nc@example.com,C\n"_ba;
    QTest::newRow("states below each address")
        << "a@example.com\nUnsubscribed\nb@example.com\nSubscribed\nc@example.com\nSubscribed\n"_ba;
    QTest::newRow("keywords") << "Phone,Keyword\n+14155550132,STOP\n+14155550133,HELP\n"_ba;
}

void TestConsentLists::whatIsOnlyHintedAtIsAskedAbout()
{
    QFETCH(QByteArray, text);
    const Document document = documentOf(text);
    QCOMPARE(consentQuestions(document, makePlan(document, {})), 1U);
}

void TestConsentLists::whenAllAreOutThereIsNoQuestion()
{
    const Document document =
        documentOf("Email,Opted out,Reason\na@example.com,yes,\nb@example.com,TRUE,moved\n"_ba);
    const ImportPlan plan = makePlan(document, {});
    QVERIFY(questions(document, plan).empty());
    QCOMPARE(sent(document, plan).size(), 2);
    // A number is not opted out by a column about e-mail alone.
    const Document mixed = documentOf("Email,Phone,Email opt out\na@example.com,+14155550132,yes\n"_ba);
    QCOMPARE(consentQuestions(mixed, makePlan(mixed, {})), 1U);
}

void TestConsentLists::aStateThatMayStandAboveOrBelowIsOpen()
{
    const Document document = documentOf("a@example.com\nUnsubscribed\nb@example.com\nSubscribed\n"_ba);
    QCOMPARE(sent(document, makePlan(document, {})), QStringList());
}

void TestConsentLists::anUnknownWordIsOpen()
{
    const Document document =
        documentOf("Email,Opted out\na@example.com,yes\nb@example.com,perhaps\nc@example.com,no\n"_ba);
    ImportPlan plan = makePlan(document, {});
    ConsentColumn &column = plan.sheets[0].mapping.consent.front();
    QCOMPARE(column.open, std::vector<std::string>{"perhaps"});
    answerValue(column, "perhaps", Consent::Out);
    column.decision = Decision::Accepted;
    QCOMPARE(sent(document, plan), (QStringList{u"email a@example.com"_s, u"email b@example.com"_s}));
}

void TestConsentLists::valuesAreCounted()
{
    const Document document = readConsentList(u"sendy-status.csv"_s);
    const ImportPlan plan = makePlan(document, {});
    const Mapping &mapping = plan.sheets[0].mapping;
    QCOMPARE(countConsent(document.sheets[0], mapping, mapping.consent.front()),
             (std::vector<ConsentCount>{{"Active", 1, Consent::In},
                                        {"Bounced", 1, Consent::Open},
                                        {"Marked as spam", 1, Consent::Out},
                                        {"Unsubscribed", 1, Consent::Out}}));
    const Document dates = readConsentList(u"unsubscribed-dates.csv"_s);
    const ImportPlan ofDates = makePlan(dates, {});
    const Mapping &times = ofDates.sheets[0].mapping;
    QCOMPARE(countConsent(dates.sheets[0], times, times.consent.front()),
             (std::vector<ConsentCount>{{"", 1, Consent::In}, {std::string(anyValue), 1, Consent::Out}}));
}

static ImportKnowledge rememberedOf(const Document &document)
{
    const ImportPlan plan = accepted(makePlan(document, {}));
    const Mapping &mapping = plan.sheets[0].mapping;
    ImportKnowledge knowledge = builtInKnowledge();
    const QByteArray json = toJson(savedMappingOf(document.sheets[0], mapping));
    knowledge.remembered[headerSignature(document.sheets[0], mapping)] = savedMappingFromJson(json).value();
    return knowledge;
}

void TestConsentLists::aNewValueOfARememberedListIsNamed()
{
    const Document first = documentOf("Email,Opted out\na@example.com,yes\nb@example.com,no\n"_ba);
    const ImportKnowledge knowledge = rememberedOf(first);
    QVERIFY(questions(first, makePlan(first, {}, knowledge)).empty());
    const Document next = documentOf("Email,Opted out\na@example.com,yes\nb@example.com,gone\n"_ba);
    const ImportPlan plan = makePlan(next, {}, knowledge);
    const std::vector<Question> asked = questions(next, plan);
    QCOMPARE(asked.size(), size_t(1));
    QVERIFY(describe(asked.front(), next, plan).contains(u"“gone” is a new value in “Opted out”"_s));
    QCOMPARE(sent(next, plan), QStringList(u"email a@example.com"_s));
}

void TestConsentLists::aMissingColumnOfARememberedListIsNamed()
{
    const Document first =
        documentOf("Email,Name,City,Opted out\na@example.com,Ann,Bonn,yes\nb@example.com,Bob,Ulm,no\n"_ba);
    const ImportKnowledge knowledge = rememberedOf(first);
    const Document renamed =
        documentOf("Email,Name,City,Flag 7\na@example.com,Ann,Bonn,A\nb@example.com,Bob,Ulm,B\n"_ba);
    const ImportPlan plan = makePlan(renamed, {}, knowledge);
    const std::vector<Question> asked = questions(renamed, plan);
    QCOMPARE(asked.size(), size_t(1));
    QVERIFY(describe(asked.front(), renamed, plan).contains(u"is missing"_s));
    QVERIFY(sent(renamed, plan).isEmpty());
}

QTEST_APPLESS_MAIN(TestConsentLists)
#include "tst_consentlists.moc"
