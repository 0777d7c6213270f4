// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/readable.h"

#include "core/address/idna.h"
#include "core/note.h"
#include "core/rules/remark.h"
#include "core/text/cleantext.h"
#include "core/text/text.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>

namespace dnc {

namespace {

std::string plainAddress(std::string_view value)
{
    const size_t at = value.rfind('@');
    if (at == value.npos)
        return std::string(value);
    const std::string plain = std::string(value.substr(0, at + 1)) + readableDomain(value.substr(at + 1));
    return CleanText(plain).view() == plain ? plain
                                            : std::string(value); // so that it parses to the same value
}

// Invisible characters, and those that change the text direction, stay encoded with the rest.
std::string plainLink(std::string_view value)
{
    const QByteArray plain = QByteArray::fromPercentEncoding({value.data(), qsizetype(value.size())});
    const QList<uint> letters = QString::fromUtf8(plain).toUcs4();
    const bool isGraphic = std::all_of(letters.begin(), letters.end(),
                                       [](uint c) { return QChar::category(c) != QChar::Other_Format; });
    return isGraphic ? plain.toStdString() : std::string(value);
}

} // namespace

std::string readable(IdentifierType type, std::string_view value)
{
    const bool isEmail = type == IdentifierType::Email && value.find("xn--") != value.npos;
    const bool isLink = type == IdentifierType::LinkedIn && value.find('%') != value.npos;
    if (!isEmail && !isLink)
        return std::string(value);
    if (remarkOn(value, {type, std::string(value)}).note == Note::Homoglyph)
        return std::string(value);
    return isEmail ? plainAddress(value) : plainLink(value);
}

} // namespace dnc
