// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/startup.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <string_view>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

// Outside every namespace, as the macro demands.
static void registerAll()
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(theme);
}

namespace dnc {

void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    umask(077);
#endif
}

void choosePlatform(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    const bool named = qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || std::any_of(argv, argv + argc, [](const char *argument) {
                           const std::string_view text = argument;
                           return text == "-platform" || text == "--platform";
                       });
    if (!named && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    // Load English too: its plural forms are a translation, and the fallback for other languages.
    const auto load = [&](const QLocale &of, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(of, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        return !translator->isEmpty();
    };
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString folder = QStringLiteral(":/i18n");
    if (!load(locale, QStringLiteral("dnc-desk"), folder))
        load(QLocale(QLocale::English), QStringLiteral("dnc-desk"), folder);
}

void registerResources()
{
    registerAll();
}

} // namespace dnc
