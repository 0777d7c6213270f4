// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace dnc {

// The parts that the dialogs of this folder have in common. GUI thread.

/// The layout of `dialog`, with its margins and width.
[[nodiscard]] QVBoxLayout *makeDialogColumn(QDialog &dialog);
/// Text that wraps.
[[nodiscard]] QLabel *makeWrapped(const QString &text, const QString &name);
/// The same for what is less important.
[[nodiscard]] QLabel *makeQuiet(const QString &text);
/// A button that accepts, called `name`, and one that cancels and has the focus.
[[nodiscard]] QDialogButtonBox *makeButtons(QDialog &dialog, const QString &text, const QString &name);

} // namespace dnc
