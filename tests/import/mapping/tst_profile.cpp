// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/profilefile.h"
#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"
#include "import/shown.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void anExportIsRecognisedAndReadByItsProfile_data();
    void anExportIsRecognisedAndReadByItsProfile();
    void theOrderOfColumnsDoesNotMatter();
    void aListOfNobodysExportHasNoProfile();
    void aPersonCanAddAProfile();
    void aBadFileIsNamedWithItsField_data();
    void aBadFileIsNamedWithItsField();
    void everyProfileHasAListOfItsOwn();
};

/// What is left out while the offered filter is not decided is shown with `-`.
void TestProfile::anExportIsRecognisedAndReadByItsProfile_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("outlook.csv") << u"Outlook desktop"_s
                                 << QStringList{u"2:4 phone +14155552671 (Ann Lee)"_s,
                                                u"2:6 email ann@example.com (Ann Lee)"_s,
                                                u"2:9 email ann@example.org (Ann Lee)"_s};
    QTest::newRow("outlook-ex-address.csv")
        << u"Outlook desktop"_s
        << QStringList{u"2:5 !email /o=Example/ou=First Group/cn=Recipients/cn=ann (Ann Lee)"_s,
                       u"2:8 email ann@example.org (Ann Lee)"_s, u"2:9 email ann@example.net (Ann Lee)"_s};
    QTest::newRow("outlook-com.csv") << u"Outlook.com"_s
                                     << QStringList{u"2:4 email ann@example.com (Ann Lee)"_s,
                                                    u"2:5 email ann@example.org (Ann Lee)"_s,
                                                    u"2:7 phone +14155552671 (Ann Lee)"_s};
    QTest::newRow("sendgrid-bounces.csv")
        << u"SendGrid bounces, blocks or spam reports"_s << QStringList{u"2:3 email ann@example.com"_s};
    QTest::newRow("sendgrid-unsubscribes.csv")
        << u"SendGrid unsubscribes"_s << QStringList{u"2:1 email ann@example.com"_s};
    QTest::newRow("mailtrain.csv") << u"Mailtrain"_s
                                   << QStringList{u"2:3 email ann@example.com (Ann Lee)"_s,
                                                  u"3:3 -email customer@example.com (Cid Ray)"_s,
                                                  u"4:3 -email gone@example.com (Gus Orr)"_s};
    QTest::newRow("mautic.csv") << u"Mautic"_s
                                << QStringList{u"2:6 email ann@example.com (Ann Lee)"_s,
                                               u"3:6 -email customer@example.com (Cid Ray)"_s,
                                               u"4:6 -email gone@example.com (Gus Orr)"_s};
    QTest::newRow("sendy.csv") << u"Sendy"_s
                               << QStringList{u"2:2 email ann@example.com (Ann Lee)"_s,
                                              u"3:2 -email customer@example.com (Cid Ray)"_s,
                                              u"4:2 email dan@example.com (Dan Kay)"_s};
    QTest::newRow("aws-ses.csv") << u"AWS SES"_s
                                 << QStringList{u"2:1 email ann@example.com"_s,
                                                u"3:1 -email gone@example.com"_s};
    QTest::newRow("aws-sns.csv") << u"AWS SNS"_s << QStringList{u"2:1 sms +14155552671"_s};
    QTest::newRow("linkedin-messages.csv")
        << u"LinkedIn messages"_s
        << QStringList{u"2:4 -linkedin https://www.linkedin.com/in/ann-lee (Ann Lee)"_s};
    QTest::newRow("mailchimp-mixed.csv") << u"Mailchimp"_s
                                         << QStringList{u"2:1 email ann@example.com (Ann Lee)"_s,
                                                        u"3:1 -email customer@example.com (Cid Ray)"_s};
    QTest::newRow("hubspot-mixed.csv")
        << u"HubSpot"_s
        << QStringList{u"2:4 email ann@example.com (Ann Lee)"_s, u"2:5 phone +14155552671 (Ann Lee)"_s,
                       u"3:4 -email customer@example.com (Cid Ray)"_s, u"3:5 -phone +14155552672 (Cid Ray)"_s,
                       u"4:4 -email customer2@example.com (Dan Kay)"_s};
    QTest::newRow("brevo-mixed.csv") << u"Brevo"_s
                                     << QStringList{u"2:1 email ann@example.com (Lee Ann)"_s,
                                                    u"2:4 -sms +14155552671 (Lee Ann)"_s,
                                                    u"3:1 -email bob@example.com (Ray Bob)"_s,
                                                    u"3:4 sms +14155552672 (Ray Bob)"_s,
                                                    u"4:1 -email customer@example.com (Kay Dan)"_s,
                                                    u"4:4 -sms +14155552673 (Kay Dan)"_s};
    QTest::newRow("mailchimp.csv") << u"Mailchimp subscribers"_s
                                   << QStringList{u"2:1 -email ann@example.com (Ann Lee)"_s};
    QTest::newRow("unsubscribed_members_export_a1b2c3.csv")
        << u"Mailchimp unsubscribed"_s << QStringList{u"2:1 email ann@example.com (Ann Lee)"_s};
    QTest::newRow("mailchimp-cleaned.csv")
        << u"Mailchimp cleaned"_s << QStringList{u"2:1 email gone@example.com (Gus Orr)"_s};
    QTest::newRow("klaviyo.csv") << u"Klaviyo"_s
                                 << QStringList{u"2:1 email ann@example.com (Ann Lee)"_s,
                                                u"2:5 phone +14155552671 (Ann Lee)"_s,
                                                u"3:1 -email customer@example.com (Cid Ray)"_s,
                                                u"4:1 -email shopper@example.com (Dan Kay)"_s};
    QTest::newRow("brevo-contacts.csv")
        << u"Brevo contacts"_s
        << QStringList{u"2:1 -email customer@example.com (Ray Cid)"_s, u"2:4 -sms +14155552672 (Ray Cid)"_s};
    QTest::newRow("subscribers-by-name.csv")
        << u"Subscribers, by the name of the file"_s
        << QStringList{u"2:1 -email customer@example.com"_s, u"3:1 -email other@example.com"_s};
    QTest::newRow("activecampaign-status.csv")
        << u"ActiveCampaign"_s
        << QStringList{u"2:1 email ann@example.com (Ann Lee)"_s, u"2:4 phone +14155552671 (Ann Lee)"_s,
                       u"3:1 -email customer@example.com (Cid Ray)"_s,
                       u"4:1 -email bounced@example.com (Dan Kay)"_s};
    QTest::newRow("kit-status.csv") << u"Kit"_s
                                    << QStringList{u"2:2 email ann@example.com (Ann)"_s,
                                                   u"3:2 -email customer@example.com (Cid)"_s,
                                                   u"4:2 email dan@example.com (Dan)"_s};
    QTest::newRow("google-contacts-several-values.csv")
        << u"Google Contacts"_s
        << QStringList{u"2:5 email ann@example.com (Ann Lee)"_s, u"2:5 email ann@example.org (Ann Lee)"_s,
                       u"2:7 phone +1 415-555-2671 (Ann Lee)"_s, u"2:7 phone +1 415-555-2672 (Ann Lee)"_s};
    QTest::newRow("linkedin-connections.csv")
        << u"LinkedIn Connections"_s
        << QStringList{u"5:3 linkedin https://www.linkedin.com/in/annlee (Ann Lee)"_s,
                       u"6:3 linkedin https://www.linkedin.com/in/bobray (Bob Ray)"_s,
                       u"6:4 email bob@example.com (Bob Ray)"_s};
    QTest::newRow("apollo.csv") << u"Apollo"_s
                                << QStringList{u"2:4 email ann@example.com (Ann Lee)"_s,
                                               u"2:5 linkedin http://www.linkedin.com/in/annlee (Ann Lee)"_s};
    QTest::newRow("salesforce.csv") << u"Salesforce"_s
                                    << QStringList{u"2:4 email ann@example.com (Ann Lee)"_s,
                                                   u"2:5 -phone +14155550132 (Ann Lee)"_s,
                                                   u"3:4 -email customer@example.com (Cid Ray)"_s,
                                                   u"3:5 phone +14155550133 (Cid Ray)"_s};
    QTest::newRow("salesforce-report.csv")
        << u"Salesforce report"_s
        << QStringList{u"2:3 email ann@example.com (Ann Lee)"_s, u"2:4 -phone +14155550132 (Ann Lee)"_s,
                       u"3:3 -email customer@example.com (Cid Ray)"_s, u"3:4 phone +14155550133 (Cid Ray)"_s};
    QTest::newRow("listmonk.csv") << u"listmonk"_s
                                  << QStringList{u"2:2 email ann@example.com (Ann Lee)"_s,
                                                 u"3:2 -email customer@example.com (Cid Ray)"_s};
    QTest::newRow("civicrm.csv") << u"CiviCRM"_s
                                 << QStringList{u"2:3 email ann@example.com (Ann Lee)"_s,
                                                u"2:4 -phone +14155550132 (Ann Lee)"_s,
                                                u"3:3 -email customer@example.com (Cid Ray)"_s,
                                                u"3:4 phone +14155550133 (Cid Ray)"_s};
    QTest::newRow("odoo.csv") << u"Odoo"_s
                              << QStringList{u"2:2 email ann@example.com (Ann Lee)"_s,
                                             u"3:2 -email customer@example.com (Cid Ray)"_s};
    QTest::newRow("espocrm.csv") << u"EspoCRM"_s
                                 << QStringList{u"2:3 email ann@example.com (Ann Lee)"_s,
                                                u"2:5 -phone +14155550132 (Ann Lee)"_s,
                                                u"3:3 -email customer@example.com (Cid Ray)"_s,
                                                u"3:5 phone +14155550133 (Cid Ray)"_s};
    QTest::newRow("keila.csv") << u"Keila"_s
                               << QStringList{u"2:1 email ann@example.com (Ann Lee)"_s,
                                              u"3:1 -email customer@example.com (Cid Ray)"_s,
                                              u"4:1 -email gone@example.com (Dan Kay)"_s};
    QTest::newRow("twilio-messages.csv")
        << u"Twilio messages"_s << QStringList{u"2:1 phone +14155550132"_s, u"3:1 -phone +14155238886"_s};
    QTest::newRow("ftc-area-code.csv")
        << u"FTC registry"_s << QStringList{u"1:2 phone 4155552671"_s, u"2:2 phone 2125550123"_s};
    QTest::newRow("ftc-changes.csv") << u"FTC registry, changes"_s
                                     << QStringList{u"1:1 phone 4155552671"_s, u"2:1 -phone 2125550123"_s};
    QTest::newRow("dialer-without-header.csv")
        << u"Dialer block list"_s << QStringList{u"1:1 phone 4155552671"_s, u"2:1 phone 2125550123"_s};
    QTest::newRow("dialer-reason.csv")
        << u"Dialer suppression list"_s << QStringList{u"2:1 phone +14155552671"_s};
    QTest::newRow("dialer-five-phones.csv")
        << u"Dialer"_s << QStringList{u"2:1 phone +14155552671"_s, u"2:3 phone +14155552672"_s};
    QTest::newRow("semicolon-crlf.csv")
        << u"German contact list"_s << QStringList{u"2:3 email joerg@example.de (Jörg Müller)"_s};
    QTest::newRow("french.csv") << u"French contact list"_s
                                << QStringList{u"2:3 email zoe@example.fr (Zoé Blanc)"_s,
                                               u"2:4 phone +33612345678 (Zoé Blanc)"_s};
}

void TestProfile::anExportIsRecognisedAndReadByItsProfile()
{
    const Document document = readList(QString::fromLatin1(QTest::currentDataTag()));
    const ImportPlan plan = makePlan(document, {});
    QTEST(plan.sheets.front().profile, "profile");
    EntryStore store;
    addEntries(document, plan, {}, store);
    QTEST(show(store), "entries");
}

void TestProfile::theOrderOfColumnsDoesNotMatter()
{
    const Document document = documentOf("SMS_BLACKLISTED;SMS;EMAIL_BLACKLISTED;EMAIL\n"
                                         "No;14155552671;Yes;ann@example.com\n"_ba);
    const SheetPlan plan = planSheet(document.sheets.front(), {});
    QCOMPARE(plan.profile, u"Brevo"_s);
    EntryStore store;
    addEntries(document, {{plan}}, {}, store);
    QCOMPARE(show(store), (QStringList{u"2:2 -sms +14155552671"_s, u"2:4 email ann@example.com"_s}));
}

void TestProfile::aListOfNobodysExportHasNoProfile()
{
    for (const char *name : {"comma-header.csv", "one-column-mixed.txt", "empty.csv", "own-report.csv"}) {
        for (const SheetPlan &sheet : makePlan(readList(QString::fromLatin1(name)), {}).sheets)
            QCOMPARE(sheet.profile, QString());
    }
}

void TestProfile::aPersonCanAddAProfile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"crm.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "Our CRM", "headers": ["Ref", "Kontaktweg"],
                   "columns": [{"header": "Kontaktweg", "role": "any"}, {"header": "Wer", "role": "name"}],
                   "filters": [{"column": "Stand", "keep": ["raus"]}]})");
    file.close();
    const PersonalProfiles personal = readProfiles(folder.path());
    QCOMPARE(personal.problems, QStringList());
    const Document document = documentOf("Ref;Kontaktweg;Wer;Stand\n1;ann@example.com;Ann;raus\n"
                                         "2;bob@example.com;Bob;da\n"_ba);
    const SheetPlan plan = planSheet(document.sheets.front(), {}, {personal.profiles, {}});
    QCOMPARE(plan.profile, u"Our CRM"_s);
    EntryStore store;
    addEntries(document, {{plan}}, {}, store);
    QCOMPARE(show(store),
             (QStringList{u"2:2 email ann@example.com (Ann)"_s, u"3:2 -email bob@example.com (Bob)"_s}));
    QVERIFY(readProfiles(folder.filePath(u"none"_s)).profiles.empty());
}

void TestProfile::aBadFileIsNamedWithItsField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << "{\"name\": "_ba << u"not JSON"_s;
    QTest::newRow("no name") << R"({"headers": ["a"]})"_ba << u"name"_s;
    QTest::newRow("no headers") << R"({"name": "x"})"_ba << u"headers"_s;
    QTest::newRow("headers of the wrong kind") << R"({"name": "x", "headers": "a"})"_ba << u"headers"_s;
    QTest::newRow("unknown field") << R"({"name": "x", "headers": ["a"], "colums": []})"_ba << u"colums"_s;
    QTest::newRow("unknown role")
        << R"({"name": "x", "headers": ["a"], "columns": [{"header": "a", "role": "fax"}]})"_ba << u"role"_s;
    QTest::newRow("a column without header")
        << R"({"name": "x", "headers": ["a"], "columns": [{"role": "email"}]})"_ba << u"header"_s;
    QTest::newRow("a filter without values")
        << R"({"name": "x", "headers": ["a"], "filters": [{"column": "a"}]})"_ba << u"keep"_s;
    QTest::newRow("unknown people") << R"({"name": "x", "headers": ["a"], "holds": "friends"})"_ba
                                    << u"the field holds must be one of: opt_outs, subscribers, contacts"_s;
    QTest::newRow("a bad expression") << R"({"name": "x", "rows": ["(" ]})"_ba << u"rows"_s;
    QTest::newRow("the second of a list")
        << R"([{"name": "x", "headers": ["a"]}, {"name": "y", "headers": ["a"], "exact": "yes"}])"_ba
        << u"profile y: the field exact"_s;
}

void TestProfile::aBadFileIsNamedWithItsField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto profiles = readProfileFile(json, u"mine.json"_s);
    QVERIFY(!profiles);
    QVERIFY2(profiles.error().startsWith(u"mine.json"), qPrintable(profiles.error()));
    QVERIFY2(profiles.error().contains(says), qPrintable(profiles.error()));
}

/// So that no profile is there that no file has ever fitted.
void TestProfile::everyProfileHasAListOfItsOwn()
{
    QVERIFY(builtInProfiles().size() >= 12);
    QSet<QString> used;
    for (const QString &name : QDir(QStringLiteral(DNC_TEST_DATA "/lists")).entryList(QDir::Files)) {
        const auto document = readDocument(QStringLiteral(DNC_TEST_DATA "/lists/") + name);
        if (document)
            used.insert(makePlan(*document, {}).sheets.front().profile);
    }
    for (const Profile &profile : builtInProfiles())
        QVERIFY2(used.contains(profile.name), qPrintable(profile.name));
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
