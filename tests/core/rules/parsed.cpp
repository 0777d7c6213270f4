// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "parsed.h"

#include <QTest>

namespace dnc::test {

QString shown(const ParsedIdentifier &parsed)
{
    if (parsed)
        return QString::fromStdString(parsed->value);
    const QString suggestion = QString::fromStdString(parsed.error().suggestion);
    QString name = QString::fromUtf8(issueName(parsed.error().issue));
    name.front() = name.front().toUpper();
    return u'!' + name + (suggestion.isEmpty() ? QString{} : u' ' + suggestion);
}

void addRows(std::span<const RuleRow> rows)
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    for (const RuleRow &row : rows)
        QTest::newRow(row.name) << QByteArray(row.input.data(), qsizetype(row.input.size()))
                                << QString::fromUtf8(row.expected);
}

} // namespace dnc::test
