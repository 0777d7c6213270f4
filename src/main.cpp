// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/appearance.h"
#include "gui/commandline.h"
#include "gui/demo.h"
#include "gui/desk.h"
#include "gui/singleinstance.h"
#include "gui/startup.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

int runDemo(const dnc::CommandLine &line, dnc::Appearance &appearance)
{
    const QTemporaryDir folder; // the demonstration leaves the person's own data alone
    dnc::Desk desk(folder.path(), {});
    return dnc::Demo(desk, appearance, line.demoFolder).run(line.files.first());
}

int runDesk(const dnc::CommandLine &line, dnc::Appearance &appearance, const QByteArray &token)
{
    const QString folder = line.dataFolder.isEmpty() ? dnc::defaultDataFolder() : line.dataFolder;
    dnc::SingleInstance instance(folder);
    if (!line.practice && instance.handOver(line.files))
        return 0;
    dnc::Desk desk(folder, token);
    const auto applyTheme = [&appearance](const dnc::Preferences &preferences) {
        appearance.setTheme(preferences.theme);
    };
    QObject::connect(&desk.settings(), &dnc::SettingsController::changed, &appearance, applyTheme);
    appearance.setTheme(line.theme.value_or(desk.settings().preferences().theme));
    QObject::connect(&instance, &dnc::SingleInstance::asked, &desk, [&desk](const QStringList &files) {
        desk.window().show();
        desk.window().raise();
        desk.window().activateWindow();
        desk.importer().readFiles(files);
    });
    if (!line.practice)
        instance.listen();
    desk.begin(line.practice, line.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    dnc::keepFilesPrivate();
    dnc::choosePlatform(argc, argv);
    const QByteArray token = dnc::takeTokenFromEnvironment();
    dnc::registerResources();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dnc-desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("DNC Desk"));
    QApplication::setApplicationVersion(QStringLiteral(DNC_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.dnc_desk.DncDesk"));
    const auto line = dnc::readCommandLine(QApplication::arguments());
    dnc::speak(application, line ? line->language : QString());
    if (!line) {
        QTextStream(stderr) << line.error() << Qt::endl;
        return 2;
    }
    if (line->help || line->version) {
        QTextStream(stdout) << (line->help ? dnc::commandLineHelp()
                                           : QStringLiteral("dnc-desk " DNC_VERSION "\n"));
        return 0;
    }
    dnc::Appearance appearance(application);
    return line->demoFolder.isEmpty() ? runDesk(*line, appearance, token) : runDemo(*line, appearance);
}
