// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// Lowers the priority of this thread and of those that it starts from now on, so that the UI stays
/// responsive. Only Linux has a nice value per thread, and Qt's priorities do nothing there; elsewhere this
/// does nothing.
void lowerThreadPriority();

} // namespace dnc
