// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/rules.h"

#include "ruletable.h"

#include <QFile>

namespace dnc::test {

static QByteArray unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char sign = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        const int digits = sign == 'x' ? 2 : sign == 'u' ? 4 : 0;
        const uint code = text.mid(i + 2, digits).toUInt(nullptr, 16);
        const bool isOneSign = sign == 'n' || sign == '\\';
        if (isOneSign)
            plain += sign == 'n' ? '\n' : '\\';
        else if (sign == 'u')
            plain += QString(QChar(code)).toUtf8();
        else
            plain += sign == 'x' ? char(code) : text[i];
        i += digits + (isOneSign || digits > 0 ? 1 : 0);
    }
    return plain;
}

QList<QByteArrayList> readRuleTable(const QString &name, qsizetype columns)
{
    QFile file(QStringLiteral(DNC_TEST_DATA "/rules/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QList<QByteArrayList> rows;
    bool isHeader = true;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith("# ") || line == "#")
            continue;
        QByteArrayList cells = line.split('\t');
        if (cells.size() != columns)
            qFatal("no row of %d cells: %s", int(columns), line.constData());
        for (QByteArray &cell : cells)
            cell = unescaped(cell);
        if (!std::exchange(isHeader, false))
            rows.append(cells);
    }
    return rows;
}

ParsedIdentifier judge(const QByteArray &type, const QByteArray &input, const RuleContext &context)
{
    const std::string text = input.toStdString();
    const std::optional<IdentifierType> known = typeFromWireName(type.toStdString());
    return known ? parseIdentifier(*known, text, context) : parseAnyIdentifier(text, context);
}

QString shownAs(const QByteArray &type, const ParsedIdentifier &parsed)
{
    if (!parsed || type != "?")
        return shown(parsed);
    return QString::fromUtf8(wireName(parsed->type)) + u' ' + shown(parsed);
}

QByteArray rowName(const QByteArray &why, const QByteArray &input)
{
    return why + ": " + input.toPercentEncoding(" ()/+,;:#'=~@");
}

} // namespace dnc::test
