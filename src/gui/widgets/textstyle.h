// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

class QLabel;
class QVariant;
class QWidget;

namespace dnc {

/// Sets the dynamic property `name` that the style sheet selects by, and applies the style sheet again, which
/// Qt does not do for a widget that was already polished.
void setStyleProperty(QWidget &widget, const char *name, const QVariant &value);

/// Makes `label` the headline of its page: DemiBold, and `scale` times as large as other text.
void setHeadlineFont(QLabel &label, double scale = 1.35);

} // namespace dnc
