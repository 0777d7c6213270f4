// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/rolename.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

struct KindName {
    Kind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{KindName{Kind::AnyIdentifier, QLatin1StringView("any")},
                               KindName{Kind::Name, QLatin1StringView("name")},
                               KindName{Kind::Type, QLatin1StringView("type")},
                               KindName{Kind::Country, QLatin1StringView("country")},
                               KindName{Kind::Flag, QLatin1StringView("flag")},
                               KindName{Kind::Ignore, QLatin1StringView("ignore")}};

} // namespace

QString roleName(const ColumnRole &role)
{
    const auto found = std::ranges::find(kindNames, role.kind, &KindName::kind);
    if (found != kindNames.end())
        return found->name;
    return QString::fromUtf8(wireName(role.type));
}

std::optional<ColumnRole> roleFromName(const QString &name)
{
    const auto found = std::ranges::find(kindNames, name, &KindName::name);
    if (found != kindNames.end())
        return ColumnRole{.kind = found->kind};
    if (const auto type = typeFromWireName(name.toStdString()))
        return ColumnRole{Kind::Identifier, *type};
    return {};
}

QStringList allRoleNames()
{
    QStringList names;
    for (const IdentifierType type : allIdentifierTypes)
        names << QString::fromUtf8(wireName(type));
    for (const KindName &kind : kindNames)
        names << kind.name;
    return names;
}

} // namespace dnc
