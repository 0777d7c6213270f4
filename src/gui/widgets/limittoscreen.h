// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace dnc {

/// Makes `window` no larger than its screen has room for. A dialog takes at most nine tenths of it. For a
/// window whose content can shrink.
void limitToScreen(QWidget &window);

} // namespace dnc
