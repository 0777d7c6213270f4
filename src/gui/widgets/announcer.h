// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace dnc {

/// Makes a screen reader say `text` without moving the focus. `source` is a widget of the window that it is
/// about. GUI thread.
void announce(const QWidget &source, const QString &text);

} // namespace dnc
