// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "judged.h"

#include <QTest>

#include <array>

namespace dnc {

static QString issueName(Issue issue)
{
    static constexpr std::array names{
        "None",
        "Empty",
        "TypeUnknown",
        "SeveralValues",
        "TooLong",
        "ControlCharacter",
        "EmailNoAt",
        "EmailBadLocalPart",
        "EmailBadDomain",
        "EmailNotAnAddress",
        "DomainOnly",
        "PhoneNotANumber",
        "PhoneTooShort",
        "PhoneTooLong",
        "PhoneNoCountry",
        "PhoneInvalid",
        "PhoneDigitsLost",
        "PhoneHasLetters",
        "LinkedInNotAProfile",
        "LinkedInNotResolvable",
        "LinkedInBadUrl",
        "SpreadsheetError",
        "NoOptOut",
        "RowHidden",
        "RowFilteredOut",
        "CellStruck",
        "OnListAlready",
        "NoResult",
        "TotalsRow",
        "PhoneHasExtension",
        "PhoneIsCostly",
        "PhoneIsEmergency",
        "PhoneIsDate",
        "PhoneIsRecord",
        "PhoneAmbiguous",
        "LinkedInCompany",
        "LinkedInSchool",
        "LinkedInPost",
        "LinkedInShortLink",
        "LinkedInSalesNavigator",
        "LinkedInRecruiter",
        "EmailHiddenGroup",
    };
    static_assert(names.size() == size_t(lastIssue) + 1);
    return QString::fromLatin1(names[size_t(issue)]);
}

QString shown(const Judged &judged)
{
    if (judged)
        return QString::fromStdString(judged->value);
    const QString suggestion = QString::fromStdString(judged.error().suggestion);
    return u'!' + issueName(judged.error().issue) + (suggestion.isEmpty() ? QString{} : u' ' + suggestion);
}

void addRows(std::span<const RuleRow> rows)
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    for (const RuleRow &row : rows)
        QTest::newRow(row.name) << QByteArray(row.input.data(), qsizetype(row.input.size()))
                                << QString::fromUtf8(row.expected);
}

} // namespace dnc
