// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/rolename.h"

#include "import/mapping/mapping.h"

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
                               KindName{Kind::RequestedOn, QLatin1StringView("requestedOn")},
                               KindName{Kind::RequestSource, QLatin1StringView("requestSource")},
                               KindName{Kind::Ignore, QLatin1StringView("ignore")}};

constexpr QLatin1StringView anyOr("any:");

} // namespace

QString roleName(const ColumnRole &role)
{
    if (role.kind == Kind::AnyIdentifier && role.otherwise)
        return anyOr + QString::fromUtf8(wireName(*role.otherwise));
    const auto found = std::ranges::find(kindNames, role.kind, &KindName::kind);
    if (found != kindNames.end())
        return found->name;
    return QString::fromUtf8(wireName(role.type));
}

std::optional<ColumnRole> roleFromName(const QString &name)
{
    if (name.startsWith(anyOr)) {
        const auto otherwise = typeFromWireName(name.sliced(anyOr.size()).toStdString());
        return otherwise ? std::optional(ColumnRole{.kind = Kind::AnyIdentifier, .otherwise = otherwise})
                         : std::nullopt;
    }
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
    for (const KindName &kind : kindNames) {
        names << kind.name;
        if (kind.kind == Kind::AnyIdentifier)
            names << anyOr + QStringLiteral("TYPE");
    }
    return names;
}

} // namespace dnc
