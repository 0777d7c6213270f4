// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace dnc {

/// For a file that is known not to be a text list by its first bytes: what it is and what to do, as whole
/// sentences for a person. Empty for anything else.
[[nodiscard]] QString otherKind(const QByteArray &bytes);

/// The same for a file that another program keeps beside a list while that is open, known by its name such as
/// `~$list.xlsx`.
[[nodiscard]] QString otherKindOfName(const QString &file);

/// The same for decoded text that is XML.
[[nodiscard]] QString otherKindOfText(std::string_view text);

} // namespace dnc
