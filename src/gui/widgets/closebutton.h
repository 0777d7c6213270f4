// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

class QDialog;
class QDialogButtonBox;

namespace dnc {

/// A row with one button, which closes `dialog`. The caller puts it into a layout.
[[nodiscard]] QDialogButtonBox *makeCloseButton(QDialog &dialog);

} // namespace dnc
