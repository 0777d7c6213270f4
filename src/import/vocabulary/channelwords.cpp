// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/channelwords.h"

#include "import/vocabulary/headerwords.h"

#include <QHash>
#include <QString>

#include <array>

namespace dnc {

namespace {

using Type = IdentifierType;

struct ChannelWords {
    Type type;
    QStringView words; ///< whole cells, separated by `|`, in any spelling of normalizedHeader()
};

/// Only what readHeader() does not already know, such as words that mean something else in a header.
constexpr std::array channelWords{
    ChannelWords{
        Type::WebChat,
        u"web|chat|live chat|livechat|web chat|webchat|website|web site|web widget|widget|website chat|"
        u"site chat|chat widget|online chat|chatbot|"
        u"webseite|internetseite|homepage|seite|"
        u"site|site web|site internet|tchat|chat en direct|clavardage|"
        u"sitio|sitio web|página web|chat en vivo|chat web|"
        u"sito|sito web|chat dal vivo|"
        u"site da web|bate papo|chat ao vivo|chat online|"
        u"webpagina|livechatten|"
        u"strona|strona www|www|witryna|czat|czat na żywo|czat internetowy|"
        u"webbplats|hemsida|webb|webbchatt|chatt|livechatt|"
        u"web sitesi|internet sitesi|sohbet|canlı sohbet|canlı destek|"
        u"ウェブ|ウェブサイト|サイト|チャット|ウェブチャット|ライブチャット|webチャット|צאט|צ אט|אתר"},
    ChannelWords{Type::Sms,
                 u"text|texts|text message|text messages|texting|txt|sms text|mms|text msg|"
                 u"textnachricht|kurznachricht|kurzmitteilung|simse|"
                 u"texto|textos|message texte|message texto|"
                 u"mensaje de texto|mensajes de texto|messaggio|messaggio di testo|messaggino|"
                 u"mensagem de texto|torpedo|sms bericht|tekstbericht|esemes|wiadomość sms|"
                 u"wiadomość tekstowa|textmeddelande|sms meddelande|kısa mesaj|metin mesajı|"
                 u"ショートメッセージ|ショートメール|テキスト|テキストメッセージ|סמס|מסרון|הודעת טקסט"},
    ChannelWords{Type::WhatsApp,
                 u"wa|whats app|whatsapp|watsapp|whatsap|whats|wapp|whatsapp business|wa business|wab|"
                 u"whatsapp message|zap|zapzap|ワッツアップ|וואטסאפ|ווטסאפ"},
    ChannelWords{Type::LinkedIn,
                 u"linked in|linkedin|linkedin profile|linkedin message|linkedin inmail|inmail|"
                 u"sales navigator|salesnav|リンクトイン|לינקדאין"},
    ChannelWords{Type::Email,
                 u"e mail|email|mail|mails|e mails|electronic mail|smtp|newsletter email|"
                 u"e mail adresse|mél|courrier électronique|correo electrónico|correo|posta elettronica|"
                 u"posta|correio eletrônico|correio eletrónico|e post|mejl|epost|poczta|"
                 u"poczta elektroniczna|e posta|メール|電子メール|eメール|イーメール|דוא "
                 u"ל|דואל|מייל|אימייל|דואר אלקטרוני"},
    ChannelWords{Type::Phone,
                 u"phone|call|calls|phone call|voice|voice call|telephone|tel|landline|mobile|cell|"
                 u"mobile phone|cell phone|cold call|dialer|"
                 u"telefon|anruf|festnetz|handy|mobiltelefon|telefonat|mobil|"
                 u"téléphone|appel|appel vocal|fixe|portable|"
                 u"teléfono|llamada|llamadas|móvil|celular|fijo|"
                 u"telefono|chiamata|telefonata|cellulare|fisso|"
                 u"telefone|ligação|chamada|telemóvel|"
                 u"telefoon|bellen|gebeld|vaste lijn|mobiel|"
                 u"rozmowa|połączenie|komórka|stacjonarny|"
                 u"samtal|telefonsamtal|fast telefon|"
                 u"arama|çağrı|cep|cep telefonu|sabit hat|telefon araması|"
                 u"電話|通話|携帯|携帯電話|固定電話|טלפון|שיחה|נייד"},
};

QHash<QString, Type> typesByWord()
{
    QHash<QString, Type> types;
    for (const ChannelWords &row : channelWords) {
        for (const QStringView word : row.words.split(u'|'))
            types.insert(normalizedHeader(word.toUtf8().toStdString()), row.type);
    }
    return types;
}

} // namespace

std::optional<IdentifierType> typeFromWord(std::string_view word)
{
    if (const auto type = typeFromWireName(word))
        return type;
    static const QHash<QString, Type> types = typesByWord();
    constexpr size_t longest = 40; // more is a sentence
    if (word.empty() || word.size() > longest)
        return {};
    if (const auto found = types.constFind(normalizedHeader(word)); found != types.cend())
        return *found;
    const HeaderWord says = readHeader(word);
    return says.meaning == HeaderMeaning::Identifier ? std::optional(says.type) : std::nullopt;
}

} // namespace dnc
