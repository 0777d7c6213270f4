// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/channelwords.h"
#include "import/vocabulary/headerwords.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;
using Meaning = HeaderMeaning;
using Type = IdentifierType;

namespace {

void addHeaders(Meaning meaning, std::optional<Type> type, std::initializer_list<const char *> headers)
{
    for (const char *header : headers)
        QTest::newRow(*header ? header : "nothing") << QByteArray(header) << meaning << type;
}

void addUsualHeaders()
{
    addHeaders(Meaning::Identifier, Type::Email,
               {"email", "E-mail", "EMAIL", "eMail", "e_mail", "Mail", "Email Address", "E-Mail-Adresse",
                "Mailadresse", "E-mail 2 Address", "E-mail 1 - Value", "Correo electrónico", "courriel",
                "emailAddress", "Unsubscribed email"});
    addHeaders(Meaning::Identifier, Type::Phone,
               {"phone", "Phone Number", "phoneNumber", "phone1", "Tel.", "Telefon geschäftlich", "TELEFON",
                "Mobile", "Mobil", "Mobiltelefon", "Handy", "Téléphone", "Teléfono", "Móvil",
                "Business Phone 2", "Contact Phone Number", "Cell"});
    addHeaders(Meaning::Identifier, Type::Sms, {"sms", "SMS", "SMS phone"});
    addHeaders(Meaning::Identifier, Type::WhatsApp, {"WhatsApp", "whatsapp_number", "WhatsApp Phone"});
    addHeaders(Meaning::Identifier, Type::LinkedIn,
               {"LinkedIn", "linkedin_url", "Person Linkedin Url", "Profile URL"});
    addHeaders(Meaning::Identifier, Type::WebChat, {"chat", "Web Chat", "webChat", "handle", "Visitor ID"});
    addHeaders(Meaning::AnyIdentifier, {}, {"identifier", "Identifiers"});
    addHeaders(Meaning::Type, {}, {"type", "identifierType", "Identifier Type", "Art", "Tipo"});
    addHeaders(Meaning::FullName, {}, {"name", "Full Name", "label"});
    addHeaders(Meaning::PartOfName, {},
               {"First Name", "firstName", "LASTNAME", "Vorname", "Nachname", "Prénom", "Nom", "Nombre"});
    addHeaders(Meaning::NoIdentifier, {},
               {"created", "reason", "status", "LEID", "EUID", "Record ID", "Business Fax", "E-mail Type",
                "E-mail Display Name", "Company Linkedin Url", "Company Main Phone", "EMAIL_BLACKLISTED",
                "SMS_BLACKLISTED", "Unsubscribed from all email", "Contact owner", "Phone 1 - Type",
                "Assistant's Phone", "Email Status", "Website"});
}

} // namespace

class TestHeaderWords : public QObject {
    Q_OBJECT

private slots:
    void aHeaderTellsWhatItsColumnHolds_data();
    void aHeaderTellsWhatItsColumnHolds();
    void aWordTellsTheType_data();
    void aWordTellsTheType();
};

void TestHeaderWords::aHeaderTellsWhatItsColumnHolds_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Meaning>("meaning");
    QTest::addColumn<std::optional<Type>>("type");
    addUsualHeaders();
    addHeaders(Meaning::Identifier, Type::Email,
               {"Posta elettronica", "Indirizzo e-mail", "Correio eletrônico", "E-mailadres", "Adres e-mail",
                "E-post", "E-postadress", "E-posta", "E-posta adresi", "メールアドレス",
                "Adresse électronique", "Mél", "דוא״ל", "כתובת מייל", "אימייל"});
    addHeaders(Meaning::Identifier, Type::Phone, {"טלפון", "טלפון נייד"});
    addHeaders(Meaning::FullName, {}, {"שם מלא"});
    addHeaders(Meaning::PartOfName, {}, {"שם פרטי"});
    addHeaders(Meaning::NoIdentifier, {}, {"הסרה מדוא״ל", "סטטוס"});
    addHeaders(Meaning::Identifier, Type::Phone,
               {"Cellulare", "Telemóvel", "Telefone", "Telefoonnummer", "Mobiel nummer", "Numer telefonu",
                "Telefon komórkowy", "Mobilnummer", "Cep telefonu", "Telefon numarası", "電話番号",
                "携帯電話番号"});
    addHeaders(Meaning::FullName, {},
               {"Nome completo", "Naam", "Imię i nazwisko", "Namn", "Ad Soyad", "氏名", "お名前"});
    addHeaders(Meaning::PartOfName, {},
               {"Nome", "Cognome", "Sobrenome", "Voornaam", "Achternaam", "Imię", "Nazwisko", "Förnamn",
                "Efternamn", "Soyadı", "姓"});
    addHeaders(Meaning::NoIdentifier, {},
               {"Azienda", "Empresa", "Bedrijf", "Företag", "Şirket", "会社名", "Télécopie", "Faks", "備考",
                "Postadress kod", "Telefono azienda"});
    addHeaders(Meaning::AskContent, {}, {"Indirizzo", "Endereço", "Adres", "Kontakter", "連絡先"});
    addHeaders(Meaning::AskContent, {}, {"URL", "Contact", "Kontakte", "Opt-outs"});
    addHeaders(Meaning::Unknown, {},
               {"", "  ", "Ville", "Position", "mailing city", "42", "telephony",
                "https://www.linkedin.com/in/jane", "mail@example.com"});
}

void TestHeaderWords::aHeaderTellsWhatItsColumnHolds()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<Type>, type);
    const HeaderWord got = readHeader(header.toStdString());
    QTEST(got.meaning, "meaning");
    if (type)
        QCOMPARE(got.type, *type);
}

void TestHeaderWords::aWordTellsTheType_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<std::optional<Type>>("type");
    QTest::newRow("contract's word") << "web_chat"_ba << std::optional(Type::WebChat);
    QTest::newRow("contract's word in other case") << "LinkedIn"_ba << std::optional(Type::LinkedIn);
    QTest::newRow("hyphen") << "E-Mail"_ba << std::optional(Type::Email);
    QTest::newRow("German") << "Handy"_ba << std::optional(Type::Phone);
    QTest::newRow("no type") << "customer"_ba << std::optional<Type>();
    QTest::newRow("nothing") << ""_ba << std::optional<Type>();
}

void TestHeaderWords::aWordTellsTheType()
{
    QFETCH(QByteArray, word);
    QFETCH(std::optional<Type>, type);
    QVERIFY(typeFromWord(word.toStdString()) == type);
}

QTEST_APPLESS_MAIN(TestHeaderWords)
#include "tst_headerwords.moc"
