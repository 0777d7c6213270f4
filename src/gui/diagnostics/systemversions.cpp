// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/diagnostics/systemversions.h"

#include "core/platform/icuversion.h"
#include "core/platform/phonelibraryversion.h"
#include "core/platform/programversion.h"
#include "upload/journal/sqliteversion.h"

#include <QGuiApplication>
#include <QSslSocket>
#include <QSysInfo>

namespace dnc {

std::vector<Diagnostics::Version> systemVersions()
{
    const QString kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    const QString qt =
        QString::fromLatin1(qVersion()) + QStringLiteral(", ") + QGuiApplication::platformName();
    return {{QStringLiteral("DNC Desk"), programVersion()},
            {QStringLiteral("OS"), QSysInfo::prettyProductName() + QStringLiteral(", ") + kernel},
            {QStringLiteral("CPU"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("Qt"), qt},
            {QStringLiteral("SQLite"), sqliteVersion()},
            {QStringLiteral("ICU"), icuVersion()},
            {QStringLiteral("libphonenumber"), phoneLibraryVersion()},
            {QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString()}};
}

} // namespace dnc
