// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QWidget;

namespace dnc {

/// Calls `apply`, which sets texts of `widget`, now and after each change of the language while `widget`
/// lives. `apply` may use `widget` and what it owns. GUI thread.
void keepTranslated(QWidget &widget, const std::function<void()> &apply);

} // namespace dnc
