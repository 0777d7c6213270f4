// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/programversion.h"
#include "core/platform/runtime.h"
#include "gui/commandline.h"
#include "gui/demo.h"
#include "gui/diagnostics/logbuffer.h"
#include "gui/diagnostics/logrecorder.h"
#include "gui/gettingstarted.h"
#include "gui/languageswitch.h"
#include "gui/mainwindowcontroller.h"
#include "gui/sessionend.h"
#include "gui/singleinstance.h"
#include "gui/startup.h"
#include "gui/theme/appearance.h"
#include "settings/environment.h"
#include "settings/policy.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

int runDemo(const dnc::CommandLine &line, dnc::Appearance &appearance)
{
    const QTemporaryDir folder; // the demonstration must not touch the person's data
    dnc::MainWindowController controller(folder.path(), {});
    return dnc::Demo(controller, appearance, line.demoFolder).run(line.files.first());
}

/// The language of the session, which the command line can set, or else that of the settings.
QString languageOf(const dnc::CommandLine &line)
{
    const QString folder = line.dataFolder.isEmpty() ? dnc::defaultDataFolder() : line.dataFolder;
    return line.language.isEmpty() ? dnc::loadPreferences(folder).language : line.language;
}

/// What the environment gave, and no child process is to inherit.
struct Secrets {
    QByteArray token;
    dnc::EnvironmentLogin proxy;
};

int runApplication(const dnc::CommandLine &line, dnc::Appearance &appearance, const Secrets &secrets,
                   const dnc::LogBuffer &log)
{
    const QString folder = line.dataFolder.isEmpty() ? dnc::defaultDataFolder() : line.dataFolder;
    dnc::SingleInstance instance(folder);
    if (!line.practice && instance.handOver(line.files))
        return 0;
    dnc::MainWindowController controller(folder, secrets.token, dnc::readPolicy());
    controller.proxies().useEverywhere({secrets.proxy.user, secrets.proxy.password});
    controller.diagnostics().setLog(log);
    const auto applyTheme = [&appearance](const dnc::Preferences &preferences) {
        appearance.setTheme(preferences.theme);
    };
    QObject::connect(&controller.settings(), &dnc::SettingsController::changed, &appearance, applyTheme);
    QObject::connect(&controller.settings(), &dnc::SettingsController::themePreviewed, &appearance,
                     &dnc::Appearance::setTheme);
    QObject::connect(&controller.settings(), &dnc::SettingsController::previewEnded, &appearance,
                     [&appearance, &controller, &line] {
                         appearance.setTheme(line.theme.value_or(controller.settings().preferences().theme));
                     });
    dnc::followLanguage(controller.settings(), line.language);
    appearance.setTheme(line.theme.value_or(controller.settings().preferences().theme));
    QObject::connect(&instance, &dnc::SingleInstance::activationRequested, &controller,
                     [&controller](const QStringList &files) {
                         controller.window().show();
                         controller.window().raise();
                         controller.window().activateWindow();
                         controller.importer().readFiles(files);
                     });
    if (!line.practice)
        instance.listen();
    const dnc::SessionEnd end(controller);
    controller.begin(line.practice, line.files);
    if (!line.practice && line.files.isEmpty() && dnc::takeFirstStart(folder))
        controller.showGettingStarted();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    dnc::prepareRuntime();
    dnc::keepFilesPrivate();
    dnc::choosePlatform(argc, argv);
    dnc::LogBuffer log;
    const dnc::LogRecorder recorder(log);
    const Secrets secrets{dnc::takeTokenFromEnvironment(), dnc::takeProxyLoginFromEnvironment()};
    dnc::registerResources();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dnc-desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("DNC Desk"));
    QApplication::setApplicationVersion(dnc::programVersion());
    QApplication::setDesktopFileName(QStringLiteral("io.github.dnc_desk.DncDesk"));
    const auto line = dnc::readCommandLine(QApplication::arguments());
    dnc::installTranslations(application, line ? languageOf(*line) : QString());
    if (!line) {
        QTextStream(stderr) << line.error() << Qt::endl;
        return 2;
    }
    if (line->help || line->version) {
        QTextStream(stdout) << (line->help ? dnc::commandLineHelp()
                                           : QStringLiteral("dnc-desk %1\n").arg(dnc::programVersion()));
        return 0;
    }
    dnc::Appearance appearance(application);
    return line->demoFolder.isEmpty() ? runApplication(*line, appearance, secrets, log)
                                      : runDemo(*line, appearance);
}
