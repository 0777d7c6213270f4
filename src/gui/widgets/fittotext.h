// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

class QDialog;

namespace dnc {

/// Resizes `dialog` to the height that its texts need at its width. Qt computes the initial height as if
/// wrapped labels had one line. Of a dialog that is too tall for its screen, all but the last item scrolls.
void fitToText(QDialog &dialog);

} // namespace dnc
