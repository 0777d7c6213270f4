// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

class QDialog;

namespace dnc {

/// Makes `dialog` as high as its texts need at its width. Qt takes a wrapped label for one line until it is
/// asked.
void fitToText(QDialog &dialog);

} // namespace dnc
