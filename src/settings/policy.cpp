// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/policy.h"

#include "settings/connection.h"
#include "settings/preferences.h"
#include "settings/settingvalues.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr auto lockedGroup = "locked"_L1;
constexpr auto defaultsGroup = "defaults"_L1;
constexpr auto organizationKey = "organization"_L1;

#if defined(Q_OS_WIN)
const auto policyLocation = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\DNC Desk"_s;
#elif defined(Q_OS_MACOS)
const auto policyLocation = u"/Library/Managed Preferences/io.github.dnc_desk.DncDesk.plist"_s;
#else
const auto policyLocation = QStringLiteral(DNC_POLICY_FILE);
#endif

enum class Presence : quint8 { Missing, Readable, Unreadable };

bool isRegistryKey(const QString &location)
{
    return location.startsWith("HKEY_"_L1);
}

QSettings::Format formatOf(const QString &location)
{
    const bool isNative = isRegistryKey(location) || location.endsWith(".plist"_L1);
    return isNative ? QSettings::NativeFormat : QSettings::IniFormat;
}

/// QFile::exists() says no, too, where a folder above may not be looked into.
Presence presenceOf(const QString &location)
{
    if (isRegistryKey(location)) {
        return Presence::Readable; // one that does not exist is empty
    }
    std::error_code error;
    const auto status = std::filesystem::status(std::filesystem::path(location.toStdU16String()), error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return Presence::Missing;
    }
    return !error && QFile(location).open(QIODevice::ReadOnly) ? Presence::Readable : Presence::Unreadable;
}

/// A comma makes a list of a value.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
}

/// Sets what `key` names; false if there is no such key or its value makes no sense.
bool setValue(Policy::Values &values, const QString &key, const QString &text)
{
    if (key == "address"_L1) {
        values.endpoint = endpointFrom(text);
        return values.endpoint.has_value();
    }
    if (key == "account"_L1) {
        values.account = accountFrom(text);
        return values.account.has_value();
    }
    if (key == "reserve"_L1) {
        values.reserve = numberFrom(text, largestReserve);
        return values.reserve.has_value();
    }
    if (key == "retentionDays"_L1) {
        values.retentionDays = numberFrom(text, longestRetentionDays);
        return values.retentionDays.has_value();
    }
    if (key == "ownDomains"_L1) {
        values.ownDomains = domainsIn(text);
        return true;
    }
    return false;
}

void readKey(Policy &policy, const QString &key, const QString &text)
{
    const QString group = key.section(u'/', 0, 0);
    const QString name = key.section(u'/', 1);
    bool isGood = false;
    if (group == lockedGroup) {
        isGood = setValue(policy.locked, name, text);
    } else if (group == defaultsGroup) {
        isGood = setValue(policy.defaults, name, text);
    } else if (key == organizationKey) {
        policy.organization = connectionName(text);
        isGood = true;
    }
    if (!isGood && policy.problem == std::nullopt) {
        policy.problem = Policy::Problem{{}, key};
    }
}

} // namespace

Policy readPolicy()
{
    return readPolicy(policyLocation);
}

Policy readPolicy(const QString &location)
{
    Policy policy;
    switch (presenceOf(location)) {
    case Presence::Missing:
        return policy;
    case Presence::Unreadable:
        policy.problem = Policy::Problem{location, {}};
        return policy;
    case Presence::Readable:
        break;
    }
    QSettings settings(location, formatOf(location));
    settings.setFallbacksEnabled(false);
    for (const QString &key : settings.allKeys()) {
        readKey(policy, key, textOf(settings.value(key)));
    }
    if (settings.status() != QSettings::NoError) {
        policy.problem = Policy::Problem{{}, {}};
    }
    if (policy.problem) {
        policy.problem->file = location;
    }
    return policy;
}

int lockedCount(const Policy &policy)
{
    const Policy::Values &locked = policy.locked;
    return int(locked.endpoint.has_value()) + int(locked.account.has_value())
        + int(locked.reserve.has_value()) + int(locked.retentionDays.has_value())
        + int(locked.ownDomains.has_value());
}

QString lockedText(const Policy &policy)
{
    return policy.organization.isEmpty() ? PolicyText::tr("Set by your organization.")
                                         : PolicyText::tr("Set by %1.").arg(policy.organization);
}

QString describe(const Policy::Problem &problem)
{
    const QString what = problem.key.isEmpty()
        ? PolicyText::tr("%1 cannot be read.").arg(problem.file)
        : PolicyText::tr("%1 in %2 is unknown or has no valid value.").arg(problem.key, problem.file);
    return what + u' ' + PolicyText::tr("Nothing is sent until this is fixed. Ask your administrator.");
}

} // namespace dnc
