// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QMainWindow;
class QTableView;

namespace dnc {

/// Size and place of the window and its columns, in `settings.ini` of the data folder. Columns and sizes,
/// nothing else.
void saveWindowState(const QString &folder, const QMainWindow &window, const QTableView &table);
void restoreWindowState(const QString &folder, QMainWindow &window, QTableView &table);

} // namespace dnc
