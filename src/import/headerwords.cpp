// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/headerwords.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;
using Meaning = HeaderMeaning;
using Type = IdentifierType;

struct Word {
    QStringView text;
    HeaderWord says;
};

constexpr HeaderWord of(Type type)
{
    return {Meaning::Identifier, type};
}

/// Whole headers, as words in lower case without accents.
const std::array phrases{
    Word{u"type", {Meaning::Type}},
    Word{u"typ", {Meaning::Type}},
    Word{u"art", {Meaning::Type}},
    Word{u"tipo", {Meaning::Type}},
    Word{u"kind", {Meaning::Type}},
    Word{u"channel", {Meaning::Type}},
    Word{u"kanal", {Meaning::Type}},
    Word{u"canal", {Meaning::Type}},
    Word{u"identifier type", {Meaning::Type}},
    Word{u"contact type", {Meaning::Type}},
    Word{u"name", {Meaning::FullName}},
    Word{u"full name", {Meaning::FullName}},
    Word{u"fullname", {Meaning::FullName}},
    Word{u"contact name", {Meaning::FullName}},
    Word{u"display name", {Meaning::FullName}},
    Word{u"label", {Meaning::FullName}},
    Word{u"nombre completo", {Meaning::FullName}},
    Word{u"nom complet", {Meaning::FullName}},
    Word{u"vollstandiger name", {Meaning::FullName}},
    Word{u"first name", {Meaning::PartOfName}},
    Word{u"firstname", {Meaning::PartOfName}},
    Word{u"fname", {Meaning::PartOfName}},
    Word{u"given name", {Meaning::PartOfName}},
    Word{u"last name", {Meaning::PartOfName}},
    Word{u"lastname", {Meaning::PartOfName}},
    Word{u"lname", {Meaning::PartOfName}},
    Word{u"surname", {Meaning::PartOfName}},
    Word{u"family name", {Meaning::PartOfName}},
    Word{u"vorname", {Meaning::PartOfName}},
    Word{u"nachname", {Meaning::PartOfName}},
    Word{u"familienname", {Meaning::PartOfName}},
    Word{u"prenom", {Meaning::PartOfName}},
    Word{u"nom", {Meaning::PartOfName}},
    Word{u"nom de famille", {Meaning::PartOfName}},
    Word{u"nombre", {Meaning::PartOfName}},
    Word{u"apellido", {Meaning::PartOfName}},
    Word{u"apellidos", {Meaning::PartOfName}},
    Word{u"visitor id", of(Type::WebChat)},
    Word{u"chat id", of(Type::WebChat)},
    Word{u"profile url", of(Type::LinkedIn)},
    Word{u"profile link", of(Type::LinkedIn)},
    Word{u"opt out", {Meaning::AskContent}},
    Word{u"opt outs", {Meaning::AskContent}},
    Word{u"dnc", {Meaning::AskContent}},
    Word{u"do not contact", {Meaning::AskContent}},
    Word{u"opt out email", of(Type::Email)},
    Word{u"opted out email", of(Type::Email)},
    Word{u"unsubscribed email", of(Type::Email)},
    Word{u"opt out phone", of(Type::Phone)},
    Word{u"opted out phone", of(Type::Phone)},
    Word{u"do not call", {Meaning::NoIdentifier}},
};

/// Any of these words anywhere rules identifiers out: another person's or a company's address, a flag, a
/// time, a key.
const std::array noIdentifier{
    u"fax"_s,      u"telefax"_s,      u"company"_s,      u"corporate"_s, u"organization"_s, u"organisation"_s,
    u"firma"_s,    u"unternehmen"_s,  u"societe"_s,      u"empresa"_s,   u"account"_s,      u"assistant"_s,
    u"manager"_s,  u"owner"_s,        u"spouse"_s,       u"referred"_s,  u"sender"_s,       u"by"_s,
    u"type"_s,     u"display"_s,      u"label"_s,        u"status"_s,    u"reason"_s,       u"grund"_s,
    u"created"_s,  u"updated"_s,      u"modified"_s,     u"added"_s,     u"date"_s,         u"datum"_s,
    u"time"_s,     u"timestamp"_s,    u"id"_s,           u"leid"_s,      u"euid"_s,         u"uuid"_s,
    u"ip"_s,       u"count"_s,        u"rating"_s,       u"score"_s,     u"opt"_s,          u"optin"_s,
    u"optout"_s,   u"blacklisted"_s,  u"unsubscribed"_s, u"unsub"_s,     u"consent"_s,      u"subscribed"_s,
    u"verified"_s, u"verification"_s, u"confidence"_s,   u"source"_s,    u"domain"_s,       u"provider"_s,
    u"carrier"_s,  u"extension"_s,    u"ext"_s,          u"country"_s,   u"code"_s,         u"website"_s,
    u"web"_s,      u"campaign"_s,     u"sent"_s,         u"open"_s,      u"opened"_s,       u"bounced"_s,
    u"notes"_s,    u"note"_s,         u"notizen"_s,      u"comment"_s,   u"comments"_s,     u"isdn"_s,
    u"pager"_s,    u"telex"_s,        u"zip"_s,          u"postal"_s,    u"plz"_s,          u"title"_s,
};

/// Any of these words names the type; the first in this order wins, as in `WhatsApp phone`.
const std::array identifierWords{
    Word{u"whatsapp", of(Type::WhatsApp)},
    Word{u"sms", of(Type::Sms)},
    Word{u"linkedin", of(Type::LinkedIn)},
    Word{u"chat", of(Type::WebChat)},
    Word{u"webchat", of(Type::WebChat)},
    Word{u"handle", of(Type::WebChat)},
    Word{u"visitor", of(Type::WebChat)},
    Word{u"email", of(Type::Email)},
    Word{u"emails", of(Type::Email)},
    Word{u"mail", of(Type::Email)},
    Word{u"mails", of(Type::Email)},
    Word{u"emailaddress", of(Type::Email)},
    Word{u"emailadresse", of(Type::Email)},
    Word{u"mailadresse", of(Type::Email)},
    Word{u"correo", of(Type::Email)},
    Word{u"correos", of(Type::Email)},
    Word{u"courriel", of(Type::Email)},
    Word{u"courriels", of(Type::Email)},
    Word{u"phone", of(Type::Phone)},
    Word{u"phones", of(Type::Phone)},
    Word{u"phonenumber", of(Type::Phone)},
    Word{u"telephone", of(Type::Phone)},
    Word{u"tel", of(Type::Phone)},
    Word{u"telnr", of(Type::Phone)},
    Word{u"telefon", of(Type::Phone)},
    Word{u"telefonnummer", of(Type::Phone)},
    Word{u"telefono", of(Type::Phone)},
    Word{u"telefonos", of(Type::Phone)},
    Word{u"rufnummer", of(Type::Phone)},
    Word{u"mobile", of(Type::Phone)},
    Word{u"mobil", of(Type::Phone)},
    Word{u"mobiltelefon", of(Type::Phone)},
    Word{u"mobilnummer", of(Type::Phone)},
    Word{u"mobilfunk", of(Type::Phone)},
    Word{u"handy", of(Type::Phone)},
    Word{u"handynummer", of(Type::Phone)},
    Word{u"cell", of(Type::Phone)},
    Word{u"cellphone", of(Type::Phone)},
    Word{u"cellular", of(Type::Phone)},
    Word{u"movil", of(Type::Phone)},
    Word{u"celular", of(Type::Phone)},
    Word{u"portable", of(Type::Phone)},
    Word{u"msisdn", of(Type::Phone)},
    Word{u"identifier", {Meaning::AnyIdentifier}},
    Word{u"identifiers", {Meaning::AnyIdentifier}},
    Word{u"identifiant", {Meaning::AnyIdentifier}},
    Word{u"identificador", {Meaning::AnyIdentifier}},
};

/// Header words that leave open what the column holds.
const std::array openWords{
    u"url"_s,        u"link"_s,      u"links"_s,     u"profile"_s,  u"profil"_s,    u"perfil"_s,
    u"address"_s,    u"addresses"_s, u"adresse"_s,   u"adressen"_s, u"direccion"_s, u"contact"_s,
    u"contacts"_s,   u"contacto"_s,  u"contactos"_s, u"kontakt"_s,  u"kontakte"_s,  u"recipient"_s,
    u"recipients"_s, u"empfanger"_s, u"value"_s,     u"wert"_s,     u"valor"_s,     u"valeur"_s,
    u"number"_s,     u"numbers"_s,   u"nummer"_s,    u"numero"_s,   u"numeros"_s,   u"list"_s,
    u"liste"_s,      u"lista"_s,     u"person"_s,    u"people"_s,   u"customer"_s,  u"kunde"_s,
    u"client"_s,     u"lead"_s,      u"leads"_s,     u"prospect"_s, u"prospects"_s, u"subscriber"_s,
    u"member"_s,     u"user"_s,      u"entry"_s,     u"entries"_s,  u"input"_s,
};

/// Letters that Unicode does not take apart into a plain one and an accent.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
    case u'Ł':
        return c.isUpper() ? u'L' : u'l';
    case u'ı':
        return u'i';
    case u'ø':
    case u'Ø':
        return c.isUpper() ? u'O' : u'o';
    default:
        return c;
    }
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain.append(plainLetter(c));
    }
    return plain;
}

/// True where a word ends between `before` and `c`: `phoneNumber`, `EMail`, `Phone1`.
bool startsWord(QChar before, QChar c, QChar after)
{
    if (!before.isLetterOrNumber() || before.isDigit() != c.isDigit())
        return true;
    return c.isUpper() && (before.isLower() || after.isLower());
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QChar before = u' ';
    for (qsizetype i = 0; i < text.size(); before = text[i++]) {
        const QChar c = text[i];
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        if (!c.isLetterOrNumber() || c.isDigit())
            continue;
        if (words.isEmpty() || startsWord(before, c, after))
            words.append(QString());
        words.last().append(c.toLower());
    }
    return words;
}

/// `E-Mail`, `LinkedIn` and `WhatsApp` are one word, however they were written.
void joinSplitWords(QStringList &words)
{
    struct Pair {
        QStringView first;
        QStringView second;
    };
    constexpr std::array pairs{Pair{u"e", u"mail"}, Pair{u"e", u"mails"}, Pair{u"linked", u"in"},
                               Pair{u"whats", u"app"}, Pair{u"web", u"chat"}};
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const bool belong = std::ranges::any_of(
            pairs, [&](const Pair &pair) { return words[i] == pair.first && words[i + 1] == pair.second; });
        if (belong)
            words[i] += words.takeAt(i + 1);
    }
}

HeaderWord readWords(const QStringList &words)
{
    const QString phrase = words.join(u' ');
    if (const auto found = std::ranges::find(phrases, phrase, &Word::text); found != phrases.end())
        return found->says;
    const auto isAmongWords = [&](const auto &word) { return words.contains(word); };
    if (std::ranges::any_of(noIdentifier, isAmongWords))
        return {Meaning::NoIdentifier};
    if (const auto found = std::ranges::find_if(identifierWords, isAmongWords, &Word::text);
        found != identifierWords.end())
        return found->says;
    if (std::ranges::any_of(openWords, isAmongWords))
        return {Meaning::AskContent};
    return {};
}

} // namespace

QStringList headerWords(std::string_view cell)
{
    const bool isValue = cell.find('@') != cell.npos || cell.find("://") != cell.npos
        || cell.find("linkedin.com/") != cell.npos;
    if (isValue || cell.size() > 200) // nor is a paragraph a header
        return {};
    QStringList words = wordsOf(withoutAccents(QString::fromUtf8(cell)));
    joinSplitWords(words);
    return words;
}

QString normalisedHeader(std::string_view cell)
{
    QString letters = withoutAccents(QString::fromUtf8(cell)).toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

HeaderWord readHeader(std::string_view cell)
{
    const QStringList words = headerWords(cell);
    return words.isEmpty() ? HeaderWord() : readWords(words);
}

bool isIdentifierHeader(std::string_view cell)
{
    const Meaning meaning = readHeader(cell).meaning;
    return meaning == Meaning::Identifier || meaning == Meaning::AnyIdentifier;
}

std::optional<IdentifierType> typeFromWord(std::string_view word)
{
    if (const auto type = typeFromWireName(word))
        return type;
    const HeaderWord says = readHeader(word);
    return says.meaning == Meaning::Identifier ? std::optional(says.type) : std::nullopt;
}

} // namespace dnc
