// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/optoutwords.h"

#include "core/text/text.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// All words here are in lower case without accents and punctuation, as returned by normalizedHeader().
const std::array optOutHeaders{
    u"unsubscribed"_s,   u"unsubscribe"_s,   u"unsub"_s,         u"optout"_s,         u"optedout"_s,
    u"optouts"_s,        u"blacklisted"_s,   u"blacklist"_s,     u"blocklisted"_s,    u"suppressed"_s,
    u"donotcall"_s,      u"donotcontact"_s,  u"donotemail"_s,    u"donotsms"_s,       u"dnc"_s,
    u"abgemeldet"_s,     u"abmeldung"_s,     u"abbestellt"_s,    u"widerspruch"_s,    u"widersprochen"_s,
    u"gesperrt"_s,       u"werbesperre"_s,   u"desabonne"_s,     u"desabonnement"_s,  u"desinscrit"_s,
    u"desinscription"_s, u"oppose"_s,        u"baja"_s,          u"dadodebaja"_s,     u"desuscrito"_s,
    u"disiscritto"_s,    u"disiscrizione"_s, u"descadastrado"_s, u"descadastro"_s,    u"descadastramento"_s,
    u"afgemeld"_s,       u"uitgeschreven"_s, u"afmelding"_s,     u"wypisany"_s,       u"wypisano"_s,
    u"rezygnacja"_s,     u"avregistrerad"_s, u"avanmald"_s,      u"avprenumererad"_s, u"aboneliktencikti"_s,
    u"cikti"_s,          u"配信停止"_s,      u"購読解除"_s,      u"オプトアウト"_s,
};

const std::array optInHeaders{
    u"subscribed"_s,    u"optin"_s,          u"optedin"_s,      u"consent"_s,  u"newsletter"_s,
    u"einwilligung"_s,  u"angemeldet"_s,     u"consentement"_s, u"abonne"_s,   u"inscrit"_s,
    u"suscrito"_s,      u"consentimiento"_s, u"iscritto"_s,     u"consenso"_s, u"inscrito"_s,
    u"consentimento"_s, u"ingeschreven"_s,   u"toestemming"_s,  u"zapisany"_s, u"zgoda"_s,
    u"prenumererar"_s,  u"samtycke"_s,       u"abone"_s,        u"onay"_s,     u"izin"_s,
};

const std::array statusHeaders{u"status"_s, u"state"_s,    u"statut"_s, u"estado"_s,
                               u"stato"_s,  u"situacao"_s, u"durum"_s,  u"subscription"_s};

const std::array timeHeaders{u"time"_s, u"date"_s,  u"at"_s,   u"on"_s,    u"datum"_s, u"zeit"_s,
                             u"am"_s,   u"fecha"_s, u"data"_s, u"heure"_s, u"tarih"_s, u"timestamp"_s};

struct Answers {
    QStringView yes;
    QStringView no;
};

constexpr std::array answers{
    Answers{u"yes", u"no"},
    Answers{u"true", u"false"},
    Answers{u"1", u"0"},
    Answers{u"y", u"n"},
    Answers{u"t", u"f"},
    Answers{u"on", u"off"},
    Answers{u"ja", u"nein"},
    Answers{u"wahr", u"falsch"},
    Answers{u"j", u"n"},
    Answers{u"oui", u"non"},
    Answers{u"vrai", u"faux"},
    Answers{u"o", u"n"},
    Answers{u"si", u"no"},
    Answers{u"verdadero", u"falso"},
    Answers{u"vero", u"falso"},
    Answers{u"sim", u"nao"},
    Answers{u"verdadeiro", u"falso"},
    Answers{u"ja", u"nee"},
    Answers{u"waar", u"onwaar"},
    Answers{u"tak", u"nie"},
    Answers{u"prawda", u"falsz"},
    Answers{u"ja", u"nej"},
    Answers{u"sant", u"falskt"},
    Answers{u"evet", u"hayir"},
    Answers{u"dogru", u"yanlis"},
    Answers{u"はい", u"いいえ"},
    Answers{u"x", u"-"},
    Answers{u"✓", u"-"},
    Answers{u"✔", u"✘"},
    Answers{u"checked", u"unchecked"},
};

const std::array optedOut{
    u"unsubscribed"_s,  u"unsubscribe"_s, u"optout"_s,           u"optedout"_s,      u"cancelled"_s,
    u"canceled"_s,      u"blacklisted"_s, u"blocklisted"_s,      u"suppressed"_s,    u"donotcontact"_s,
    u"donotcall"_s,     u"dnc"_s,         u"complained"_s,       u"complaint"_s,     u"spamcomplaint"_s,
    u"abgemeldet"_s,    u"abbestellt"_s,  u"widerrufen"_s,       u"widersprochen"_s, u"gesperrt"_s,
    u"desabonne"_s,     u"desabonnee"_s,  u"desinscrit"_s,       u"desinscrite"_s,   u"baja"_s,
    u"dadodebaja"_s,    u"desuscrito"_s,  u"disiscritto"_s,      u"disiscritta"_s,   u"descadastrado"_s,
    u"cancelado"_s,     u"afgemeld"_s,    u"uitgeschreven"_s,    u"wypisany"_s,      u"wypisana"_s,
    u"avregistrerad"_s, u"avanmald"_s,    u"aboneliktencikti"_s, u"ayrildi"_s,       u"配信停止"_s,
};

const std::array otherStatuses{
    u"subscribed"_s, u"active"_s,       u"inactive"_s, u"bounced"_s,       u"unconfirmed"_s,
    u"confirmed"_s,  u"cleaned"_s,      u"pending"_s,  u"nonsubscribed"_s, u"transactional"_s,
    u"optin"_s,      u"optedin"_s,      u"enabled"_s,  u"disabled"_s,      u"lead"_s,
    u"customer"_s,   u"prospect"_s,     u"new"_s,      u"open"_s,          u"any"_s,
    u"angemeldet"_s, u"aktiv"_s,        u"inaktiv"_s,  u"abonne"_s,        u"abonnee"_s,
    u"actif"_s,      u"inactif"_s,      u"inscrit"_s,  u"suscrito"_s,      u"activo"_s,
    u"inactivo"_s,   u"iscritto"_s,     u"attivo"_s,   u"inscrito"_s,      u"ativo"_s,
    u"inativo"_s,    u"actief"_s,       u"inactief"_s, u"ingeschreven"_s,  u"aktywny"_s,
    u"zapisany"_s,   u"prenumererar"_s, u"abone"_s,    u"aktif"_s,         u"配信中"_s,
    u"有効"_s,
};

/// In the form of the tables; values of punctuation only are kept.
QString folded(std::string_view value)
{
    const QString letters = normalizedHeader(value);
    return letters.isEmpty() ? QString::fromUtf8(trimmed(value)) : letters;
}

template <typename Table>
bool holds(const Table &table, const QString &word)
{
    return std::ranges::any_of(table, [&](const QString &entry) {
        // Folding removes marks that Japanese needs.
        const bool isLatin = entry.front() < u'\x80';
        return entry == word || (!isLatin && normalizedHeader(entry.toStdString()) == word);
    });
}

/// A word, or two or three consecutive ones as one: `opt out`, `do not call`.
template <typename Table>
bool holdsAny(const Table &table, const QStringList &words)
{
    constexpr qsizetype longest = 3;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString joined;
        for (qsizetype last = first; last < std::min(first + longest, words.size()); ++last) {
            joined += words[last];
            if (holds(table, joined))
                return true;
        }
    }
    return false;
}

} // namespace

FlagHeader readFlagHeader(const QStringList &words)
{
    if (holdsAny(optOutHeaders, words))
        return FlagHeader::OptOut;
    if (holdsAny(optInHeaders, words))
        return FlagHeader::OptIn;
    return holdsAny(statusHeaders, words) ? FlagHeader::Status : FlagHeader::None;
}

bool namesTime(const QStringList &words)
{
    return holdsAny(timeHeaders, words);
}

FlagValue readFlagValue(std::string_view value)
{
    const QString word = folded(value);
    if (std::ranges::any_of(answers, [&](const Answers &pair) { return pair.yes == word; }))
        return FlagValue::Yes;
    if (std::ranges::any_of(answers, [&](const Answers &pair) { return pair.no == word; }))
        return FlagValue::No;
    if (holds(optedOut, word))
        return FlagValue::OptedOut;
    return holds(otherStatuses, word) ? FlagValue::OtherStatus : FlagValue::Unknown;
}

std::string oppositeOf(std::string_view answer)
{
    const QString word = folded(answer);
    for (const Answers &pair : answers) {
        if (pair.yes == word || pair.no == word)
            return (pair.yes == word ? pair.no : pair.yes).toString().toStdString();
    }
    return {};
}

} // namespace dnc
