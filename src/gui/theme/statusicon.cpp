// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/statusicon.h"

#include "gui/theme/icons.h"

namespace dnc {

ColorRole statusColorRole(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Valid:
        return ColorRole::Info;
    case EntryStatus::Invalid:
    case EntryStatus::Rejected:
        return ColorRole::Error;
    case EntryStatus::Duplicate:
    case EntryStatus::Excluded:
    case EntryStatus::Pending:
    case EntryStatus::Listed:
        return ColorRole::Quiet;
    case EntryStatus::Unknown:
        return ColorRole::Warning;
    case EntryStatus::Confirmed:
        return ColorRole::Success;
    }
    Q_UNREACHABLE();
}

QString statusIconName(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Valid:
        return QStringLiteral("upload");
    case EntryStatus::Invalid:
        return QStringLiteral("error");
    case EntryStatus::Rejected:
        return QStringLiteral("cancel");
    case EntryStatus::Duplicate:
        return QStringLiteral("duplicate");
    case EntryStatus::Excluded:
        return QStringLiteral("exclude");
    case EntryStatus::Pending:
        return QStringLiteral("clock");
    case EntryStatus::Unknown:
        return QStringLiteral("warning");
    case EntryStatus::Confirmed:
        return QStringLiteral("success");
    case EntryStatus::Listed:
        return QStringLiteral("search");
    }
    Q_UNREACHABLE();
}

QIcon statusIcon(EntryStatus status)
{
    return icon(statusIconName(status), statusColorRole(status));
}

} // namespace dnc
