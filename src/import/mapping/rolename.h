// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

#include <QStringList>

namespace dnc {

/// The role as the command line, profiles and remembered choices write it: the wire name of a type, or `any`,
/// `any:` and the type of values that do not show theirs, `name`, `type`, `country`, `flag`, `ignore`. Not
/// translated.
[[nodiscard]] QString roleName(const ColumnRole &role);
[[nodiscard]] std::optional<ColumnRole> roleFromName(const QString &name);
/// All of them, in the order in which a person is told.
[[nodiscard]] QStringList allRoleNames();

} // namespace dnc
