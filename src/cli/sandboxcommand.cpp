// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/commands.h"
#include "core/platform/interrupt.h"

#include <QFile>

namespace dnc {

namespace {

void greet(const Session &session, const sandbox::Sandbox &server)
{
    // Scripts wait for this line and read nothing else.
    session.console.data(server.url().toEncoded() + '\n');
    session.console.warn(Cli::tr("This is a practice list, and it is kept in memory only. Ctrl+C ends it."));
    if (session.arguments.sandbox.token == sandbox::Options{}.token)
        session.console.warn(Cli::tr("Its token is: %1").arg(QString::fromUtf8(sandbox::Options{}.token)));
}

} // namespace

ExitCode serveSandbox(const Session &session)
{
    const Interrupt interrupt{int(ExitCode::Stopped)};
    QObject::connect(&interrupt, &Interrupt::raised, qApp, &QCoreApplication::quit);
    QFile log(session.arguments.log);
    sandbox::Sandbox server(session.arguments.sandbox);
    if (!session.arguments.log.isEmpty()) {
        if (!log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
            session.console.warn(
                Cli::tr("The log %1 cannot be written: %2").arg(log.fileName(), log.errorString()));
            return ExitCode::Failed;
        }
        server.setLog(&log);
    }
    if (!server.listen()) {
        session.console.warn(Cli::tr("The practice list cannot be served: %1").arg(server.errorString()));
        return ExitCode::Failed;
    }
    greet(session, server);
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace dnc
