// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gallery/pseudotranslator.h"

#include <QLocale>

namespace dnc::test {

namespace {

/// The length of what must not change at `at`: %1, %L2, %n, %Ln or a tag.
qsizetype lengthKept(const QString &text, qsizetype at)
{
    if (text[at] == u'<') {
        const qsizetype end = text.indexOf(u'>', at);
        return end < 0 ? 0 : end + 1 - at;
    }
    if (text[at] != u'%')
        return 0;
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == u'L')
        ++end;
    if (end < text.size() && text[end] == u'n')
        return end + 1 - at;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - at;
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    if (!m_english.load(QLocale(QLocale::English), QStringLiteral("dnc-desk"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        qFatal("the English plural forms are missing");
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment,
                                    int count) const
{
    const QString english = m_english.translate(context, source, comment, count);
    return lengthened(english.isEmpty() ? QString::fromUtf8(source) : english);
}

QString PseudoTranslator::lengthened(const QString &text)
{
    constexpr QStringView plain = u"aeiouAEIOU";
    constexpr QStringView accented = u"áéíóúÁÉÍÓÚ";
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype kept = lengthKept(text, at); kept > 0) {
            result += QStringView(text).mid(at, kept);
            at += kept;
            continue;
        }
        const QChar letter = text[at++];
        result += letter;
        if (const qsizetype vowel = plain.indexOf(letter); vowel >= 0)
            result += accented[vowel];
    }
    return result;
}

} // namespace dnc::test
