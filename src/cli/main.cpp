// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/commandtable.h"
#include "cli/usage.h"
#include "core/platform/programversion.h"
#include "core/platform/runtime.h"
#include "core/platform/terminal.h"
#include "settings/environment.h"
#include "upload/wire/proxylogins.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

using namespace Qt::StringLiterals;
using namespace dnc;

/// Journal and reports hold people's addresses: files are for their owner only. Lists are read as bytes.
void setUpProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
    prepareStandardStreams();
}

/// English has a translation, too: its plural forms.
void installTranslation(QCoreApplication &app, QTranslator &translator)
{
    const QString folder = u":/i18n"_s;
    if (translator.load(QLocale(), u"dnc-desk"_s, u"_"_s, folder)
        || translator.load(u"dnc-desk_en"_s, folder))
        app.installTranslator(&translator);
}

ExitCode run(const Parsed &parsed, const QByteArray &token)
{
    if (const auto *arguments = std::get_if<Arguments>(&parsed))
        return runCommand({*arguments, token, Console(arguments->json, arguments->quiet)});
    if (const auto *information = std::get_if<Information>(&parsed)) {
        Console(false, false).data(information->text.toUtf8());
        return ExitCode::Done;
    }
    if (const auto *error = std::get_if<UsageError>(&parsed))
        Console(false, false).warn(usageText(*error));
    return ExitCode::Usage;
}

} // namespace

int main(int argc, char *argv[])
{
    prepareRuntime();
    setUpProcess();
    const QByteArray token = takeTokenFromEnvironment();
    const EnvironmentLogin login = takeProxyLoginFromEnvironment();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"dnc-desk"_s);
    QCoreApplication::setApplicationVersion(programVersion());
    // Standard error has this program's own messages, so warnings too come only to those who ask for them.
    QLoggingCategory::setFilterRules(u"dnc.*.warning=false"_s);
    QTranslator translator;
    installTranslation(app, translator);
    ProxyLogins proxies;
    if (!login.user.isEmpty())
        proxies.set({}, {login.user, login.password});
    return int(run(parseArguments(QCoreApplication::arguments().mid(1)), token));
}
