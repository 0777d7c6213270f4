// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/channelwords.h"
#include "import/vocabulary/headerwords.h"

#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;
using Meaning = HeaderMeaning;
using Type = IdentifierType;

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
    const auto row = [](Meaning meaning, std::optional<Type> type,
                        std::initializer_list<const char *> headers) {
        for (const char *header : headers)
            QTest::newRow(*header ? header : "nothing") << QByteArray(header) << meaning << type;
    };
    row(Meaning::Identifier, Type::Email,
        {"email", "E-mail", "EMAIL", "eMail", "e_mail", "Mail", "Email Address", "E-Mail-Adresse",
         "Mailadresse", "E-mail 2 Address", "E-mail 1 - Value", "Correo electrónico", "courriel",
         "emailAddress", "Unsubscribed email"});
    row(Meaning::Identifier, Type::Phone,
        {"phone", "Phone Number", "phoneNumber", "phone1", "Tel.", "Telefon geschäftlich", "TELEFON",
         "Mobile", "Mobil", "Mobiltelefon", "Handy", "Téléphone", "Teléfono", "Móvil", "Business Phone 2",
         "Contact Phone Number", "Cell"});
    row(Meaning::Identifier, Type::Sms, {"sms", "SMS", "SMS phone"});
    row(Meaning::Identifier, Type::WhatsApp, {"WhatsApp", "whatsapp_number", "WhatsApp Phone"});
    row(Meaning::Identifier, Type::LinkedIn,
        {"LinkedIn", "linkedin_url", "Person Linkedin Url", "Profile URL"});
    row(Meaning::Identifier, Type::WebChat, {"chat", "Web Chat", "webChat", "handle", "Visitor ID"});
    row(Meaning::AnyIdentifier, {}, {"identifier", "Identifiers"});
    row(Meaning::Type, {}, {"type", "identifierType", "Identifier Type", "Art", "Tipo"});
    row(Meaning::FullName, {}, {"name", "Full Name", "label"});
    row(Meaning::PartOfName, {},
        {"First Name", "firstName", "LASTNAME", "Vorname", "Nachname", "Prénom", "Nom", "Nombre"});
    row(Meaning::NoIdentifier, {},
        {"created", "reason", "status", "LEID", "EUID", "Record ID", "Business Fax", "E-mail Type",
         "E-mail Display Name", "Company Linkedin Url", "Company Main Phone", "EMAIL_BLACKLISTED",
         "SMS_BLACKLISTED", "Unsubscribed from all email", "Contact owner", "Phone 1 - Type",
         "Assistant's Phone", "Email Status", "Website"});
    row(Meaning::Identifier, Type::Email,
        {"Posta elettronica", "Indirizzo e-mail", "Correio eletrônico", "E-mailadres", "Adres e-mail",
         "E-post", "E-postadress", "E-posta", "E-posta adresi", "メールアドレス", "Adresse électronique",
         "Mél", "דוא״ל", "כתובת מייל", "אימייל"});
    row(Meaning::Identifier, Type::Phone, {"טלפון", "טלפון נייד"});
    row(Meaning::FullName, {}, {"שם מלא"});
    row(Meaning::PartOfName, {}, {"שם פרטי"});
    row(Meaning::NoIdentifier, {}, {"הסרה מדוא״ל", "סטטוס"});
    row(Meaning::Identifier, Type::Phone,
        {"Cellulare", "Telemóvel", "Telefone", "Telefoonnummer", "Mobiel nummer", "Numer telefonu",
         "Telefon komórkowy", "Mobilnummer", "Cep telefonu", "Telefon numarası", "電話番号", "携帯電話番号"});
    row(Meaning::FullName, {},
        {"Nome completo", "Naam", "Imię i nazwisko", "Namn", "Ad Soyad", "氏名", "お名前"});
    row(Meaning::PartOfName, {},
        {"Nome", "Cognome", "Sobrenome", "Voornaam", "Achternaam", "Imię", "Nazwisko", "Förnamn", "Efternamn",
         "Soyadı", "姓"});
    row(Meaning::NoIdentifier, {},
        {"Azienda", "Empresa", "Bedrijf", "Företag", "Şirket", "会社名", "Télécopie", "Faks", "備考",
         "Postadress kod", "Telefono azienda"});
    row(Meaning::AskContent, {}, {"Indirizzo", "Endereço", "Adres", "Kontakter", "連絡先"});
    row(Meaning::AskContent, {}, {"URL", "Contact", "Kontakte", "Opt-outs"});
    row(Meaning::Unknown, {},
        {"", "  ", "Ville", "Position", "mailing city", "42", "telephony", "https://www.linkedin.com/in/jane",
         "mail@example.com"});
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
