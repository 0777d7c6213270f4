// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc {

class EntryTableModel;

/// Excludes the people of the list who opted out and in, in one undo step, unless an opt-out is the latest by
/// date. Returns how many there are. Does nothing while the list is not changeable.
quint32 excludeContradictions(EntryTableModel &model);

} // namespace dnc
