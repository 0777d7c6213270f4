// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/identifierinput.h"

#include <QFile>

#include <cstdio>

namespace dnc {

Result<QByteArrayList, QString> readIdentifiers()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return unexpected(input.errorString());
    QByteArrayList identifiers;
    for (const QByteArray &line : input.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            identifiers << line;
    }
    return identifiers;
}

Result<Spellings, QString> readSpellings(const RuleContext &rules)
{
    return readIdentifiers().map([&](const QByteArrayList &identifiers) {
        Spellings spellings;
        for (const QByteArray &identifier : identifiers) {
            const std::string_view text(identifier.constData(), size_t(identifier.size()));
            for (std::string &spelling : spellingsOf(text, rules))
                spellings.push_back(std::move(spelling));
        }
        return spellings;
    });
}

} // namespace dnc
