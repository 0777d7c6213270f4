// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc::sandbox {

/// Makes closing this socket send a reset (RST) instead of an orderly end (FIN). Qt has no option for it.
void resetOnClose(qintptr socketDescriptor);

} // namespace dnc::sandbox
