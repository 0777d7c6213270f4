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

/// Of Wine 8.0.
constexpr const char *closingIsUnseen =
    "Wine does not tell a client that has sent nothing that the server closed";
