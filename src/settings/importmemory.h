// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dnc {

inline constexpr qsizetype mostRecentFiles = 8;

/// Paths of the lists that were opened last, the latest first. Paths and no more.
[[nodiscard]] QStringList loadRecentFiles(const QString &folder);
/// False where the file could not be written, here and below.
bool addRecentFiles(const QString &folder, const QStringList &paths);
bool clearRecentFiles(const QString &folder);

/// What a person chose for lists with the same header: by a hash of the header, in the words of whoever reads
/// the lists.
[[nodiscard]] QMap<QString, QByteArray> loadListChoices(const QString &folder);
/// An empty text forgets what was chosen.
bool saveListChoices(const QString &folder, const QMap<QString, QByteArray> &choices);
bool clearListChoices(const QString &folder);

} // namespace dnc
