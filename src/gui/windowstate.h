// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QMainWindow;
class QTableView;

namespace dnc {

/// Saves and restores the geometry of the window and the columns of `table`, in `settings.ini` in the data
/// folder `folder`.
void saveWindowState(const QString &folder, const QMainWindow &window, const QTableView &table);
void restoreWindowState(const QString &folder, QMainWindow &window, QTableView &table);

} // namespace dnc
