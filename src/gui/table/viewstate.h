// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace dnc {

class ListPage;

/// How the list is shown, in bytes for a file: widths of the columns and which are hidden, the column to sort
/// by, the statuses and the issue that are shown. Without what is searched for, which may name somebody.
[[nodiscard]] QByteArray saveViewState(ListPage &page);
/// Shows the list like that again. Leaves all as it is where the bytes cannot be read.
void restoreViewState(ListPage &page, const QByteArray &bytes);

} // namespace dnc
