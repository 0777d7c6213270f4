// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/phonelibraryversion.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace dnc {

#ifndef DNC_PHONE_LIBRARY_VERSION
#define DNC_PHONE_LIBRARY_VERSION ""
#endif

/// The library itself does not tell its version.
static QString versionInUse()
{
#ifdef Q_OS_LINUX
    Dl_info library{};
    // By name: the address that the compiler knows may be that of a stub in the program.
    const void *function = ::dlsym(RTLD_DEFAULT, "_ZN4i18n12phonenumbers15PhoneNumberUtil11GetInstanceEv");
    if (function == nullptr || ::dladdr(function, &library) == 0 || library.dli_fname == nullptr)
        return {};
    const QString file = QFileInfo(QFile::decodeName(library.dli_fname)).canonicalFilePath();
    static const QRegularExpression suffix(QStringLiteral("libphonenumber\\.so\\.([0-9.]+)$"));
    return suffix.match(file).captured(1);
#else
    return {};
#endif
}

QString phoneLibraryVersion()
{
    const QString version = versionInUse();
    return version.isEmpty() ? QStringLiteral(DNC_PHONE_LIBRARY_VERSION) : version;
}

} // namespace dnc
