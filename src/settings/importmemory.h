// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dnc {

inline constexpr qsizetype mostRecentFiles = 8;

/// The paths of recently opened lists, latest first, and nothing else about them.
[[nodiscard]] QStringList loadRecentFiles(const QString &folder);
/// False if the file could not be written, here and below.
bool addRecentFiles(const QString &folder, const QStringList &paths);
bool clearRecentFiles(const QString &folder);

/// Saved choices for lists with the same header, by a hash of the header; the format is up to the caller.
[[nodiscard]] QMap<QString, QByteArray> loadListChoices(const QString &folder);
/// An empty value removes the saved choice.
bool saveListChoices(const QString &folder, const QMap<QString, QByteArray> &choices);
bool clearListChoices(const QString &folder);

} // namespace dnc
