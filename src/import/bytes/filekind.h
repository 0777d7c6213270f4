// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace dnc {

/// For a file whose first bytes show that it is not a text list: what it is and what to do, as whole
/// sentences for display. Otherwise empty.
[[nodiscard]] QString otherKind(const QByteArray &bytes);

/// The same for a file that another program keeps beside an open list, recognized by its name such as
/// `~$list.xlsx`.
[[nodiscard]] QString otherKindOfName(const QString &file);

/// The same for decoded text in XML.
[[nodiscard]] QString otherKindOfText(std::string_view text);

} // namespace dnc
