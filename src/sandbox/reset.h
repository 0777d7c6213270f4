// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc::sandbox {

/// Makes the closing of this socket a reset (RST) in place of an orderly end (FIN). Qt has no option for it.
void resetOnClose(qintptr socketDescriptor);

} // namespace dnc::sandbox
