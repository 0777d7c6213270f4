// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/headerwordtable.h"

#include <array>

namespace dnc {

namespace {

using Meaning = HeaderMeaning;
using Type = IdentifierType;

constexpr HeaderWord of(Type type)
{
    return {Meaning::Identifier, type};
}

constexpr std::array phrases{
    HeaderWordRow{
        {Meaning::Type},
        u"type|typ|art|tipo|kind|channel|kanal|canal|canale|kanaal|soort|rodzaj|tür|種類|identifier type|"
        u"contact type|channel type|contact channel|contact method|communication channel|message channel|"
        u"messaging channel|medium|kontaktart|kontaktkanal|kommunikationskanal|type de canal|"
        u"canal de contact|tipo de canal|canal de contacto|tipo di canale|canale di contatto|canal de "
        u"contato|"
        u"type kanaal|contactkanaal|kanał|rodzaj kanału|kanał kontaktu|kanaltyp|kanal türü|"
        u"iletişim kanalı|チャネル|チャンネル|連絡手段|סוג|ערוץ"},
    HeaderWordRow{{Meaning::Country},
                  u"country|country code|country name|country region|land|ländercode|landcode|pays|code "
                  u"pays|país|código de país|"
                  u"paese|codice paese|kraj|ülke|国|מדינה|ארץ"},
    HeaderWordRow{
        {Meaning::FullName},
        u"name|full name|fullname|contact name|display name|label|nombre completo|nombre y apellidos|"
        u"nom complet|nom et prénom|prénom et nom|vollständiger name|vor und nachname|nome completo|"
        u"nome e cognome|naam|volledige naam|imię i nazwisko|nazwisko i imię|namn|fullständigt namn|"
        u"ad soyad|adı soyadı|isim soyisim|氏名|名前|お名前|שם|שם מלא|שם לקוח"},
    HeaderWordRow{
        {Meaning::PartOfName},
        u"first name|firstname|fname|given name|last name|lastname|lname|surname|family name|vorname|"
        u"nachname|familienname|prénom|nom|nom de famille|nombre|nombres|apellido|apellidos|nome|cognome|"
        u"sobrenome|apelido|primeiro nome|voornaam|achternaam|tussenvoegsel|imię|nazwisko|förnamn|"
        u"efternamn|ad|adı|isim|soyad|soyadı|soyisim|姓|名|苗字|שם פרטי|שם משפחה"},
    HeaderWordRow{
        of(Type::Email),
        u"opt out email|opted out email|unsubscribed email|posta elettronica|indirizzo di posta elettronica|"
        u"adresse électronique|correio eletrónico|correio eletrônico|correo electrónico|poczta "
        u"elektroniczna|דוא ל|דואר אלקטרוני|כתובת דואר אלקטרוני"},
    HeaderWordRow{of(Type::Phone), u"opt out phone|opted out phone|número de contacto|numero di cellulare"},
    HeaderWordRow{of(Type::WebChat),
                  u"visitor id|chat id|webchat id|chat user id|chat handle|webchat handle|livechat id"},
    HeaderWordRow{of(Type::LinkedIn), u"profile url|profile link"},
    HeaderWordRow{{Meaning::AskContent}, u"opt out|opt outs|dnc|do not contact"},
    HeaderWordRow{{Meaning::NoIdentifier}, u"do not call|cap|端末"},
};

/// Those that exclude identifiers come first: another person's or a company's address, a flag, a time, a key.
constexpr std::array wordRows{
    HeaderWordRow{{Meaning::NoIdentifier},
                  u"fax|telefax|faks|télécopie|télécopieur|company|corporate|organization|organisation|firma|"
                  u"unternehmen|société|entreprise|empresa|azienda|società|bedrijf|företag|şirket|会社|"
                  u"会社名|פקס|חברה|account|"
                  u"assistant|manager|owner|spouse|referred|sender|by"},
    HeaderWordRow{
        {Meaning::NoIdentifier},
        u"type|display|label|status|statut|stato|reason|grund|motif|motivo|reden|powód|sebep|理由|סטטוס|סיבה|"
        u"תאריך|created|"
        u"updated|modified|added|date|datum|fecha|data|tarih|日付|登録日|time|timestamp|id|leid|euid|uuid|ip|"
        u"count|rating|score"},
    HeaderWordRow{
        {Meaning::NoIdentifier},
        u"opt|optin|optout|blacklisted|unsubscribed|unsub|consent|subscribed|abgemeldet|abmeldung|"
        u"widerspruch|désabonné|désinscrit|baja|disiscritto|descadastrado|afgemeld|uitgeschreven|wypisany|"
        u"avregistrerad|onay|consenso|consentement|consentimiento|consentimento|einwilligung|zgoda|samtycke|"
        u"配信停止|הסרה|הוסר|הסכמה|verified|verification|confidence"},
    HeaderWordRow{
        {Meaning::NoIdentifier},
        u"source|domain|provider|carrier|extension|ext|country|land|pays|país|paese|kraj|ülke|国|code|kod|"
        u"website|web|campaign|sent|open|opened|bounced|notes|note|notizen|comment|comments|opmerking|"
        u"opmerkingen|notatki|anteckningar|notlar|備考|הערה|הערות|isdn|pager|telex|zip|postal|postcode|"
        u"postnummer|plz|"
        u"title"},
    HeaderWordRow{of(Type::WhatsApp), u"whatsapp|וואטסאפ|ווטסאפ"},
    HeaderWordRow{of(Type::Sms), u"sms|סמס"},
    HeaderWordRow{of(Type::LinkedIn), u"linkedin"},
    HeaderWordRow{of(Type::WebChat), u"chat|webchat|handle|visitor"},
    HeaderWordRow{
        of(Type::Email),
        u"email|emails|mail|mails|emailaddress|emailadresse|mailadresse|mailadres|emailadres|emailadress|"
        u"mejladress|mejl|correo|correos|courriel|courriels|mél|correio|eposta|epost|epostadress|"
        u"メール|メールアドレス|電子メール|mailアドレス|emailアドレス|דואל|מייל|אימייל"},
    HeaderWordRow{
        of(Type::Phone),
        u"phone|phones|phonenumber|telephone|tel|telnr|telefon|telefonnummer|telefono|telefonos|telefone|"
        u"telefones|telefoon|telefoonnummer|telefonu|telefonszám|telefonnumret|telefonu|rufnummer|mobile|"
        u"mobil|mobiel|mobielnummer|mobiltelefon|mobilnummer|mobilfunk|handy|handynummer|cell|cellphone|"
        u"cellular|cellulare|móvil|celular|telemóvel|komórka|komórkowy|cep|portable|msisdn|電話|電話番号|"
        u"携帯|携帯電話|携帯番号|携帯電話番号|固定電話|טלפון|נייד|סלולרי|פלאפון"},
    HeaderWordRow{{Meaning::AnyIdentifier},
                  u"identifier|identifiers|identifiant|identificador|identificatore|識別子"},
    HeaderWordRow{
        {Meaning::AskContent},
        u"url|link|links|profile|profil|perfil|profilo|profiel|address|addresses|adresse|adressen|adres|"
        u"adress|indirizzo|endereço|dirección|住所|contact|contacts|contacto|contactos|contatto|contato|"
        u"contatos|kontakt|kontakte|kontakter|連絡先|iletişim|recipient|recipients|empfänger|destinataire|"
        u"destinatario"},
    HeaderWordRow{
        {Meaning::AskContent},
        u"value|wert|valor|valeur|valore|waarde|number|numbers|nummer|numero|numeros|numer|numara|番号|list|"
        u"liste|lista|lijst|person|people|customer|kunde|klient|klant|cliente|client|müşteri|lead|leads|"
        u"prospect|prospects|subscriber|member|user|entry|entries|input"},
};

} // namespace

std::span<const HeaderWordRow> headerPhrases()
{
    return phrases;
}

std::span<const HeaderWordRow> singleHeaderWords()
{
    return wordRows;
}

} // namespace dnc
