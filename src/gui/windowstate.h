// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QMainWindow;

namespace dnc {

class ListPage;

/// Saves and restores the geometry of the window, the columns and the panes of `page`, in `settings.ini` in
/// the data folder `folder`.
void saveWindowState(const QString &folder, const QMainWindow &window, ListPage &page);
void restoreWindowState(const QString &folder, QMainWindow &window, ListPage &page);

} // namespace dnc
