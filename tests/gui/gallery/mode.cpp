// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gallery/mode.h"

#include "gui/gallery/pseudotranslator.h"
#include "gui/startup.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dnc::test {

std::optional<Mode> modeNamed(const QString &name)
{
    const std::array modes{
        Mode{.name = QStringLiteral("light")},
        Mode{.name = QStringLiteral("dark"), .theme = Theme::Dark},
        Mode{.name = QStringLiteral("high-contrast"), .theme = Theme::HighContrast},
        Mode{.name = QStringLiteral("right-to-left"),
             .direction = Qt::RightToLeft,
             .language = QStringLiteral("he")},
        Mode{.name = QStringLiteral("large-text"), .fontScale = 1.5},
        Mode{.name = QStringLiteral("scaled"), .scale = 2, .screen = {1920, 1080}},
        Mode{.name = QStringLiteral("pseudo"), .isPseudo = true},
        Mode{.name = QStringLiteral("small"), .window = {900, 600}},
        Mode{.name = QStringLiteral("german"), .language = QStringLiteral("de"), .window = {900, 600}},
        Mode{.name = QStringLiteral("french"), .language = QStringLiteral("fr"), .window = {900, 600}},
        Mode{.name = QStringLiteral("spanish"), .language = QStringLiteral("es"), .window = {900, 600}},
        Mode{
            .name = QStringLiteral("portuguese"), .language = QStringLiteral("pt_BR"), .window = {900, 600}}};
    const auto found = std::ranges::find_if(modes, [&](const Mode &mode) { return mode.name == name; });
    return found == modes.end() ? std::nullopt : std::optional(*found);
}

void prepareScreen(const Mode &mode, const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("screen.json"));
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("gallery")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), mode.screen.width()},
                             {QStringLiteral("height"), mode.screen.height()},
                             {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96},
                             {QStringLiteral("dpr"), 1}};
    QFile file(path);
    const QByteArray text =
        QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the description of the screen could not be written");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    qputenv("QT_SCALE_FACTOR", QByteArray::number(mode.scale));
}

void apply(const Mode &mode, QApplication &application)
{
    registerResources();
    installTranslations(application, mode.language);
    if (mode.isPseudo)
        QCoreApplication::installTranslator(new PseudoTranslator(&application));
    QApplication::setLayoutDirection(mode.direction);
    QFont font = QApplication::font();
    constexpr double usual = 10; // points
    font.setPointSizeF(usual * mode.fontScale);
    QApplication::setFont(font);
}

} // namespace dnc::test
