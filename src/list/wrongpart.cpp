// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/wrongpart.h"

#include "list/severity.h"

namespace dnc {

TextSpan wrongPart(const EntryStore::View &entry, QStringView shown)
{
    if (severityOf(entry) == Severity::None)
        return {};
    const bool isValid = entry.status == EntryStatus::Valid;
    const qsizetype at = shown.lastIndexOf(u'@');
    const bool isDomain = isValid ? entry.note == Note::ProbableTypo || entry.note == Note::UnknownTopLevel
                                  : entry.issue == Issue::EmailBadDomain;
    if (isDomain && at >= 0 && at + 1 < shown.size())
        return {at + 1, shown.size() - at - 1};
    if (!isValid && entry.issue == Issue::EmailBadLocalPart && at > 0)
        return {0, at};
    return isValid && entry.note == Note::StraySign ? TextSpan{0, 1} : TextSpan{0, shown.size()};
}

} // namespace dnc
