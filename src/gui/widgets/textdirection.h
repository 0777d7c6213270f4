// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QLineEdit;

namespace dnc {

/// `text`, such as an identifier or an address, as a run from left to right whatever surrounds it. For
/// display only: the marks around it are characters.
[[nodiscard]] QString leftToRight(const QString &text);

/// `text` as a run of its own: from right to left if it has a letter of such a script, so that a sentence
/// may begin with the name of a file; otherwise from left to right.
[[nodiscard]] QString isolated(const QString &text);

/// Makes the text of `editor` run from left to right, at the leading edge of the window.
void editLeftToRight(QLineEdit &editor);

} // namespace dnc
