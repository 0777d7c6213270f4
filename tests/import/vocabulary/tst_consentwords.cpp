// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/consentwords.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;
using Type = IdentifierType;
using Evidence = ConsentHeader::Evidence;

namespace {

void addHeader(const char *header, Polarity polarity, Channels channels = {})
{
    QTest::newRow(header) << polarity << channels;
}

void addOptOutsOfChannels()
{
    for (const char *header : {"HasOptedOutOfEmail", "doNotEmail",
                               "Do Not Email",       "Do not allow Emails",
                               "Opted Out of Email", "Email Address is Opted-Out",
                               "HASOPTEDOUTOFEMAIL", "No Bulk Emails (User Opt Out)",
                               "EMAIL_BLACKLISTED",  "email.unsubscribed",
                               "Don't mail",         "No mailing e-mail",
                               "Keine E-Mail",       "Ne pas envoyer de courriel",
                               "Nie wysyłać maili",  "E-posta göndermeyin",
                               "メール配信停止",     "Inga mejl",
                               "Geen e-mail",        "emailoptout",
                               "Mailsperre",         "Mail-Sperre",
                               "הסרה מדוא״ל",        "לא לשלוח מייל"})
        addHeader(header, Polarity::OptOut, {Type::Email});
    for (const char *header : {"DoNotCall",
                               "DONOTCALL",
                               "Do Not Phone",
                               "do_not_call",
                               "Nicht anrufen",
                               "Ne pas appeler",
                               "No llamar",
                               "Niet bellen",
                               "Ring inte: ej telefon",
                               "Anrufsperre",
                               "Telefonverbot",
                               "Anrufstopp",
                               "calloptout",
                               "Bloctel",
                               "Liste rouge",
                               "NIX-registret",
                               "Bel-me-niet register",
                               "TPS registered",
                               "Do Not Call Registry",
                               "לא להתקשר"})
        addHeader(header, Polarity::OptOut, {Type::Phone});
    for (const char *header : {"SMS Opt Out", "Do Not Text", "do-not-sms", "SMS_BLACKLISTED", "SMS-Sperre",
                               "smsoptout", "הסרה מ-SMS"})
        addHeader(header, Polarity::OptOut, {Type::Sms});
    addHeader("Mobile opt out", Polarity::OptOut, {Type::Phone, Type::Sms});
    addHeader("WhatsApp opt-out", Polarity::OptOut, {Type::WhatsApp});
    addHeader("LinkedIn opted out", Polarity::OptOut, {Type::LinkedIn});
    addHeader("Live chat unsubscribed", Polarity::OptOut, {Type::WebChat});
}

void addCell(const char *header, const char *cell, Consent says)
{
    QTest::addRow("%s: %s", header, cell) << QString::fromUtf8(header) << QString::fromUtf8(cell) << says;
}

void addStates()
{
    for (const char *cell :
         {"Unsubscribed",  "opted out",      "STOP",          "Consent revoked", "withdrawn",
          "complaint",     "Marked as spam", "spam report",   "Do not contact",  "no emails",
          "abgemeldet",    "désabonné",      "dado de baja",  "disiscritto",     "descadastrado",
          "uitgeschreven", "wypisany",       "avregistrerad", "ayrıldı",         "配信停止"})
        addCell("Status", cell, QByteArrayView(cell) == "Consent revoked" ? Consent::Open : Consent::Out);
    for (const char *cell :
         {"none", "Keine", "aucun", "ninguna", "nessuno", "nenhum", "geen", "brak", "なし"})
        addCell("Unsubscribe reason", cell, Consent::Open);
    for (const char *cell : {"subscribed", "Active", "opted in", "START", "granted", "NEVER_SUBSCRIBED"})
        addCell("Status", cell, Consent::In);
    for (const char *cell : {"Hard bounce", "soft bounce", "blocked", "invalid", "inactive", "cleaned",
                             "expired", "pending", "Customer", "N/A", "yes", "no", "", "Not unsubscribed"})
        addCell("Status", cell, Consent::Open);
}

} // namespace

class TestConsentWords : public QObject {
    Q_OBJECT

private slots:
    void whoeverDeclinesFaxOrPostDeclinedNothingElse();
    void aHeaderIsUnderstoodByItsWords_data();
    void aHeaderIsUnderstoodByItsWords();
    void otherHeadersSayNothing_data();
    void otherHeadersSayNothing();
    void aCellSaysWhatItsWordsMean_data();
    void aCellSaysWhatItsWordsMean();
    void datesAreToldFromNumbers_data();
    void datesAreToldFromNumbers();
};

void TestConsentWords::aHeaderIsUnderstoodByItsWords_data()
{
    QTest::addColumn<Polarity>("polarity");
    QTest::addColumn<Channels>("channels");
    addOptOutsOfChannels();
    for (const char *header : {"Unsubscribed",
                               "unsub_time",
                               "is_blacklisted",
                               "opt_out",
                               "DNC",
                               "Do Not Contact",
                               "Complained",
                               "Suppressed at",
                               "Not subscribed",
                               "Consent withdrawn",
                               "No longer subscribed",
                               "Abgemeldet",
                               "Widerspruch am",
                               "Désinscrit",
                               "Dado de baja",
                               "Disiscritto",
                               "Descadastrado",
                               "Uitgeschreven",
                               "Wypisany",
                               "Avregistrerad",
                               "Abonelikten çıktı",
                               "配信停止",
                               "Opt-out reason",
                               "Werbeverbot",
                               "הסרה מרשימת תפוצה",
                               "הוסר"})
        addHeader(header, Polarity::OptOut);
    for (const char *header : {"Subscribed", "Opt-In", "optin", "Consent", "Accepts marketing",
                               "Einwilligung", "Consentement", "Consentimiento", "Consenso", "Toestemming",
                               "Zgoda", "Samtycke", "Onay", "同意", "הסכמה", "מאשר קבלת דיוור"})
        addHeader(header, Polarity::OptIn);
    addHeader("Allow SMS", Polarity::OptIn, {Type::Sms});
    addHeader("Email Marketing Consent", Polarity::OptIn, {Type::Email});
    addHeader("Status", Polarity::Status);
    addHeader("Opt in/out", Polarity::Status);
    addHeader("Durum", Polarity::Status);
    for (const char *header :
         {"Not opted out", "Has not opted out", "Never unsubscribed", "Nicht abgemeldet", "סטטוס"})
        addHeader(header, Polarity::Status);
    addHeader("Bounced", Polarity::Bounce);
}

void TestConsentWords::aHeaderIsUnderstoodByItsWords()
{
    QFETCH(Polarity, polarity);
    QFETCH(Channels, channels);
    const ConsentHeader header = readConsentHeader(QTest::currentDataTag());
    QCOMPARE(int(header.polarity), int(polarity));
    QVERIFY(header.channels == channels);
    QVERIFY(header.evidence == Evidence::Header || header.evidence == Evidence::States);
}

void TestConsentWords::otherHeadersSayNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *header : {"Name", "City", "Phone No", "Mobile No.", "Unsubscribe URL", "Opt-out count",
                               "Verified", "Company", "Created", "Notes", "Anzahl Abmeldungen"})
        QTest::newRow(header) << QByteArray(header);
}

void TestConsentWords::otherHeadersSayNothing()
{
    QFETCH(const QByteArray, text);
    const ConsentHeader header = readConsentHeader(text.constData());
    QVERIFY(header.evidence == Evidence::None || header.evidence == Evidence::Cells);
}

void TestConsentWords::aCellSaysWhatItsWordsMean_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Consent>("says");
    addStates();
    for (const char *cell : {"yes", "TRUE", "1", "x", "ja", "2026-01-02", "1/2/26", "unsubscribed"})
        addCell("Opted out", cell, Consent::Out);
    for (const char *cell : {"no", "FALSE", "0", "-", "nein", "", "NULL", "いいえ"})
        addCell("Opted out", cell, Consent::In);
    for (const char *cell : {"N/A", "YES - called 3 Jan", "maybe", "hard bounce"})
        addCell("Opted out", cell, Consent::Open);
    addCell("Subscribed", "yes", Consent::In);
    addCell("Subscribed", "no", Consent::Out);
    addCell("Subscribed", "", Consent::Open);
    addCell("Opt-out reason", "too many mails", Consent::Out);
    addCell("Opt-out reason", "hard bounce", Consent::Open);
    addCell("Do Not Contact Until", "2026-01-02", Consent::Open);
    addCell("Do Not Contact Until", "", Consent::In);
    addCell("Expires", "2026-01-02", Consent::Open);
    addCell("Days To Expiry", "0", Consent::Open);
    addCell("Отписан", "да", Consent::Out);
    addCell("Markkinointikielto", "ei", Consent::In);
    addCell("Odhlášen", "ano", Consent::Out);
    addCell("Leiratkozott", "nem", Consent::In);
    addCell("退订", "是", Consent::Out);
    addCell("수신거부", "아니오", Consent::In);
    addCell("إلغاء الاشتراك", "نعم", Consent::Out);
    addCell("push_subscribe", "unsubscribed", Consent::Open); // and so from nothing that Alta sends
    addCell("Telegram opt out", "yes", Consent::Open);
    addCell("Telegram opt out", "no", Consent::In);
    addCell("Bulk Email", "Do Not Allow", Consent::Out);
    addCell("Bulk Email", "Allow", Consent::In);
    addCell("סטטוס", "הוסר", Consent::Out);
    addCell("סטטוס", "לא פעיל", Consent::Open);
    addCell("הסרה מדיוור", "כן", Consent::Out);
    addCell("הסרה מדיוור", "לא", Consent::In);
    addCell("Bounced", "1", Consent::Open);
    addCell("Bounced", "0", Consent::In);
}

void TestConsentWords::aCellSaysWhatItsWordsMean()
{
    QFETCH(const QString, header);
    QFETCH(const QString, cell);
    QFETCH(Consent, says);
    const ConsentHeader read = readConsentHeader(header.toStdString());
    QCOMPARE(int(readConsentValue(cell.toStdString(), read)), int(says));
}

void TestConsentWords::datesAreToldFromNumbers_data()
{
    QTest::addColumn<bool>("isDate");
    for (const char *text :
         {"2026-01-02", "2026-01-02T10:11:12Z", "2026-01-02 10:11:12", "1/2/26", "02.01.2026", "Jan 2, 2026",
          "2 January 2026 10:00 PM", "1700000000", "20260102"})
        QTest::newRow(text) << true;
    for (const char *text : {"415-555-0132", "+14155550132", "12345", "550 5.1.1 unknown", "yes", "1"})
        QTest::newRow(text) << false;
}

void TestConsentWords::datesAreToldFromNumbers()
{
    QFETCH(bool, isDate);
    QCOMPARE(isDateText(QTest::currentDataTag()), isDate);
}

void TestConsentWords::whoeverDeclinesFaxOrPostDeclinedNothingElse()
{
    for (const char *header : {"HasOptedOutOfFax", "Fax Opt Out", "Do Not Fax", "Kein Fax", "Pas de courrier",
                               "No postal", "Niet per fax", "FAX 配信停止"}) {
        const ConsentHeader read = readConsentHeader(header);
        QVERIFY2(read.isElsewhere, header);
        QVERIFY2(read.evidence == ConsentHeader::Evidence::Header, header);
        QVERIFY2(readConsentValue("Yes", read) == Consent::Open, header);
        QVERIFY2(readConsentValue("No", read) == Consent::In, header);
    }
    for (const char *header : {"Email/Fax Opt Out", "Do Not Call or Fax", "Unsubscribed"}) {
        const ConsentHeader read = readConsentHeader(header);
        QVERIFY2(!read.isElsewhere, header);
        QVERIFY2(readConsentValue("Yes", read) == Consent::Out, header);
    }
}

QTEST_APPLESS_MAIN(TestConsentWords)
#include "tst_consentwords.moc"
