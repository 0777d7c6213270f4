// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/startup.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
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

namespace {

/// Of the translators that installTranslations() installed.
QString translatorName()
{
    return QStringLiteral("dnc-texts");
}

QLocale localeOf(const QString &language)
{
    if (language.isEmpty())
        return QLocale::system();
    const QLocale usual(language);
    if (language.contains(u'_'))
        return usual;
    // A British person who chooses English does not want American dates.
    const QLocale here(usual.language(), QLocale::system().territory());
    return here.language() == usual.language() && here.script() == usual.script() ? here : usual;
}

/// Installs the texts `name` in the language of `locale`; null if there are none.
QTranslator *loadTexts(QCoreApplication &application, const QLocale &locale, const QString &name,
                       const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    translator->setObjectName(translatorName());
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator.release();
}

} // namespace

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
    const QList<QTranslator *> before =
        application.findChildren<QTranslator *>(translatorName(), Qt::FindDirectChildrenOnly);
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/i18n");
    loadTexts(application, locale, QStringLiteral("qtbase"),
              QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has texts too: its plural forms are a translation, and the fallback for other languages.
    const QTranslator *texts = loadTexts(application, locale, QStringLiteral("dnc-desk"), folder);
    if (texts == nullptr)
        texts = loadTexts(application, QLocale(QLocale::English), QStringLiteral("dnc-desk"), folder);
    qDeleteAll(before);
    // Not left to Qt, which takes the direction from texts of its own that are not installed everywhere.
    QGuiApplication::setLayoutDirection(texts == nullptr ? Qt::LeftToRight
                                                         : QLocale(texts->language()).textDirection());
}

void registerResources()
{
    registerAll();
}

} // namespace dnc
