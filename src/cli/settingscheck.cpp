// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/settingscheck.h"

#include "cli/clitext.h"
#include "cli/options.h"
#include "cli/outcome.h"
#include "settings/connection.h"
#include "settings/preferences.h"
#include "settings/settingsfile.h"
#include "upload/wire/endpoint.h"

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// The option that asks for something else than the organization set, or empty.
QString contradiction(const Arguments &arguments, const Policy::Values &locked)
{
    if (arguments.endpoint && locked.endpoint
        && serviceName(*arguments.endpoint) != serviceName(*locked.endpoint))
        return u"--endpoint"_s;
    if (arguments.account && locked.account && *arguments.account != *locked.account)
        return u"--account"_s;
    if (arguments.reserve && locked.reserve && *arguments.reserve != *locked.reserve)
        return u"--reserve"_s;
    if (arguments.retentionDays && locked.retentionDays && *arguments.retentionDays != *locked.retentionDays)
        return u"--retention"_s;
    return {};
}

/// Prints what cannot be read; whether there is such a thing.
bool warnOfUnreadable(const Session &session, const QString &folder, const Policy &policy)
{
    if (policy.problem)
        session.console.warn(describe(*policy.problem));
    const bool isReadable = areSettingsReadable(folder);
    if (!isReadable)
        session.console.warn(Cli::tr("%1 is damaged or not readable. It is kept.").arg(settingsFile(folder)));
    return policy.problem || !isReadable;
}

QString unknownConnection(const Preferences &preferences)
{
    QStringList names;
    for (const Connection &connection : allConnections(preferences)) {
        if (!connection.name.isEmpty())
            names << connection.name;
    }
    return names.isEmpty() ? Cli::tr("--connection: No connection has a name.")
                           : Cli::tr("--connection: There are: %1.").arg(names.join(u", "_s));
}

/// Fills in what --connection names; the error for display, empty for none.
QString takeConnection(Arguments &arguments, Preferences preferences)
{
    if (!arguments.connection)
        return {};
    if (arguments.endpoint || arguments.account)
        return Cli::tr("--connection says which address and account: give no --endpoint or --account.");
    if (!chooseConnection(preferences, *arguments.connection))
        return unknownConnection(preferences);
    if (const AddressProblem problem = checkAddress(preferences.endpoint); problem != AddressProblem::None)
        return describe(problem);
    arguments.endpoint = preferences.endpoint;
    arguments.account = preferences.account;
    arguments.reserve = arguments.reserve.value_or(preferences.reserve);
    return {};
}

} // namespace

Result<Session, ExitCode> resolveSettings(const Session &session, const Policy &policy)
{
    Session resolved = session;
    Arguments &arguments = resolved.arguments;
    if (!(dataCommands & commandSet(arguments.command)))
        return resolved;
    const QString folder = arguments.dataFolder.isEmpty() ? defaultDataFolder() : arguments.dataFolder;
    const bool isUnreadable = warnOfUnreadable(session, folder, policy);
    if (!(serviceCommands & commandSet(arguments.command)))
        return resolved;
    if (isUnreadable)
        return unexpected(fail(session, Cli::tr("Nothing was sent.")));
    if (const QString option = contradiction(arguments, policy.locked); !option.isEmpty())
        return unexpected(fail(session, Cli::tr("%1: %2").arg(option, lockedText(policy)), ExitCode::Usage));
    if (const QString words = takeConnection(arguments, loadPreferences(folder, policy)); !words.isEmpty())
        return unexpected(fail(session, words, ExitCode::Usage));
    return resolved;
}

QString lockedElsewhere(const EffectiveSettings &settings, const Job &job)
{
    const Policy::Values &locked = settings.policy.locked;
    const bool isElsewhere =
        locked.endpoint && serviceName(*locked.endpoint) != serviceName(job.draft.endpoint);
    const bool isAnother =
        locked.account && !job.draft.account.isEmpty() && *locked.account != job.draft.account;
    return isElsewhere || isAnother
        ? Cli::tr("Job %1 belongs to another address or account than the one that your organization set. "
                  "Nothing was sent.")
              .arg(job.id)
        : QString();
}

int reserveFor(const Session &session, const EffectiveSettings &settings, const Job &job)
{
    const auto connection = connectionFor(settings.preferences, job.draft.endpoint, job.draft.account);
    return session.arguments.reserve.value_or(connection ? connection->reserve : settings.reserve);
}

} // namespace dnc
