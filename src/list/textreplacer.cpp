// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/textreplacer.h"

namespace dnc {

TextReplacer::TextReplacer(const Options &options)
    : m_options(options)
{
    QString pattern = options.isPattern ? options.find : QRegularExpression::escape(options.find);
    if (options.isWholeCell)
        pattern = QRegularExpression::anchoredPattern(pattern);
    m_pattern.setPattern(pattern);
    m_pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
                                | (options.isCaseSensitive ? QRegularExpression::NoPatternOption
                                                           : QRegularExpression::CaseInsensitiveOption));
}

QString TextReplacer::error() const
{
    return m_pattern.isValid() ? QString() : m_pattern.errorString();
}

bool TextReplacer::finds(const QString &text) const
{
    return !m_options.find.isEmpty() && m_pattern.isValid() && m_pattern.match(text).hasMatch();
}

std::optional<QString> TextReplacer::replaced(const QString &text) const
{
    if (!finds(text))
        return {};
    QString result = text;
    if (m_options.isPattern)
        result.replace(m_pattern, m_options.replaceWith);
    else if (m_options.isWholeCell)
        result = m_options.replaceWith;
    else
        result.replace(m_options.find, m_options.replaceWith,
                       m_options.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
    return result == text ? std::nullopt : std::optional(result);
}

} // namespace dnc
