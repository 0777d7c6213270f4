// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLibrary>
#include <QString>

/// Whether this program for Windows runs under Wine.
inline bool isUnderWine()
{
#ifdef Q_OS_WIN
    return QLibrary(QStringLiteral("ntdll")).resolve("wine_get_version") != nullptr;
#else
    return false;
#endif
}

/// Why a test is skipped: seen with Wine 8.0, for connections that are reset or closed at once.
constexpr const char *closingIsUnseen = "Wine does not always tell the client that its connection is closed";
