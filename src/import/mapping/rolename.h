// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

#include <QStringList>

namespace dnc {

/// The role as written on the command line, in profiles and in saved mappings: the API name of a type; `any`,
/// or `any:` and the type of values that do not show theirs; `name`, `type`, `country`, `flag`, `ignore`. Not
/// translated.
[[nodiscard]] QString roleName(const ColumnRole &role);
[[nodiscard]] std::optional<ColumnRole> roleFromName(const QString &name);
/// All of them, in display order.
[[nodiscard]] QStringList allRoleNames();

} // namespace dnc
