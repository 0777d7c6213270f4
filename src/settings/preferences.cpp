// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/preferences.h"

#include "settings/settingsfile.h"
#include "settings/settingvalues.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

constexpr auto nameKey = QLatin1StringView("service/name");
constexpr auto endpointKey = QLatin1StringView("service/endpoint");
constexpr auto accountKey = QLatin1StringView("service/account");
constexpr auto reserveKey = QLatin1StringView("service/reserve");
constexpr auto pauseKey = QLatin1StringView("upload/pauseActiveProspects");
constexpr auto retentionKey = QLatin1StringView("journal/retentionDays");
constexpr auto draftDaysKey = QLatin1StringView("list/draftDays");
constexpr auto requestDaysKey = QLatin1StringView("list/requestDays");
constexpr auto regionKey = QLatin1StringView("list/region");
constexpr auto ownDomainsKey = QLatin1StringView("upload/ownDomains");
constexpr auto typeAboveKey = QLatin1StringView("upload/typeAbove");
constexpr auto newPercentKey = QLatin1StringView("upload/newPercent");
constexpr auto themeKey = QLatin1StringView("window/theme");
constexpr auto languageKey = QLatin1StringView("window/language");

// The current connection is where versions that know only one look for it; these are the others.
constexpr auto connectionsArray = QLatin1StringView("connections");

constexpr std::array<std::pair<Theme, QLatin1StringView>, 4> themeNames{{
    {Theme::System, QLatin1StringView("system")},
    {Theme::Light, QLatin1StringView("light")},
    {Theme::Dark, QLatin1StringView("dark")},
    {Theme::HighContrast, QLatin1StringView("high-contrast")},
}};

QString nameOf(Theme theme)
{
    const auto entry = std::find_if(themeNames.begin(), themeNames.end(),
                                    [theme](const auto &candidate) { return candidate.first == theme; });
    return entry == themeNames.end() ? QString() : QString(entry->second);
}

std::optional<Theme> themeNamed(const QString &name)
{
    const auto entry = std::find_if(themeNames.begin(), themeNames.end(),
                                    [&name](const auto &candidate) { return candidate.second == name; });
    return entry == themeNames.end() ? std::nullopt : std::optional(entry->first);
}

/// The code in upper case if it is one of a country; Qt also knows numbers, for larger regions.
std::optional<QString> countryCode(const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    const bool twoLetters = upper.size() == 2
        && std::all_of(upper.begin(), upper.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    // Not countries, although Qt has codes for them.
    const bool isNoCountry = upper == "EU"_L1 || upper == "QO"_L1;
    const bool isKnown = twoLetters && QLocale::codeToTerritory(upper) != QLocale::AnyTerritory;
    return isKnown && !isNoCountry ? std::optional(upper) : std::nullopt;
}

QString systemRegion()
{
    return countryCode(QLocale::territoryToCode(QLocale::system().territory())).value_or(u"US"_s);
}

/// The code if it looks like one; whether there are texts in that language is known elsewhere.
std::optional<QString> languageFrom(const QString &text)
{
    static const QRegularExpression code(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    return code.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<bool> flagFrom(const QString &text)
{
    if (text == "true"_L1) {
        return true;
    }
    return text == "false"_L1 ? std::optional(false) : std::nullopt;
}

/// Overwrites what `values` sets.
void apply(const Policy::Values &values, Preferences &preferences)
{
    preferences.endpoint = values.endpoint.value_or(preferences.endpoint);
    preferences.account = values.account.value_or(preferences.account);
    preferences.reserve = values.reserve.value_or(preferences.reserve);
    preferences.retentionDays = values.retentionDays.value_or(preferences.retentionDays);
    preferences.limits.ownDomains = values.ownDomains.value_or(preferences.limits.ownDomains);
    for (Connection &other : preferences.otherConnections) {
        other.endpoint = values.endpoint.value_or(other.endpoint);
        other.reserve = values.reserve.value_or(other.reserve);
    }
}

Preferences defaultPreferences(const Policy &policy)
{
    Preferences preferences;
    preferences.endpoint = productionEndpoint();
    preferences.region = systemRegion();
    apply(policy.defaults, preferences);
    return preferences;
}

QString written(const QUrl &endpoint)
{
    return endpoint.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

/// Of a setting that an organization can set.
template <typename T>
void writeManaged(QSettings &settings, QLatin1StringView key, const QString &value,
                  const std::optional<T> &locked, const std::optional<QString> &byDefault)
{
    const bool isUntouched = byDefault == value && !settings.contains(key);
    if (!locked && !isUntouched) {
        settings.setValue(key, value);
    }
}

void writeManaged(QSettings &settings, const Preferences &preferences, const Policy &policy)
{
    const auto text = [](const auto &value, const auto &format) {
        return value ? std::optional<QString>(format(*value)) : std::nullopt;
    };
    const auto number = [](int value) { return QString::number(value); };
    const auto domains = [](const QStringList &names) { return names.join(u' '); };
    const Policy::Values &locked = policy.locked;
    const Policy::Values &defaults = policy.defaults;
    writeManaged(settings, endpointKey, written(preferences.endpoint), locked.endpoint,
                 text(defaults.endpoint, written));
    writeManaged(settings, accountKey, preferences.account, locked.account, defaults.account);
    writeManaged(settings, reserveKey, number(preferences.reserve), locked.reserve,
                 text(defaults.reserve, number));
    writeManaged(settings, retentionKey, number(preferences.retentionDays), locked.retentionDays,
                 text(defaults.retentionDays, number));
    writeManaged(settings, ownDomainsKey, domains(preferences.limits.ownDomains), locked.ownDomains,
                 text(defaults.ownDomains, domains));
}

void writeConnections(QSettings &settings, const Preferences &preferences)
{
    if (preferences.connection.isEmpty()) {
        settings.remove(nameKey);
    } else {
        settings.setValue(nameKey, preferences.connection);
    }
    settings.remove(connectionsArray);
    if (preferences.otherConnections.empty()) {
        return;
    }
    settings.beginWriteArray(connectionsArray, int(preferences.otherConnections.size()));
    for (int i = 0; const Connection &other : preferences.otherConnections) {
        settings.setArrayIndex(i++);
        settings.setValue("name"_L1, other.name);
        settings.setValue("endpoint"_L1, written(other.endpoint));
        settings.setValue("account"_L1, other.account);
        settings.setValue("reserve"_L1, QString::number(other.reserve));
    }
    settings.endArray();
}

std::optional<Connection> readConnection(const QSettings &settings)
{
    const auto endpoint = endpointFrom(settings.value("endpoint"_L1).toString());
    const auto account = accountFrom(settings.value("account"_L1).toString());
    if (!endpoint || !account) {
        return {}; // with a default in place of either it would be another account
    }
    Connection connection{connectionName(settings.value("name"_L1).toString()), *endpoint, *account};
    connection.reserve =
        numberFrom(settings.value("reserve"_L1).toString(), largestReserve).value_or(connection.reserve);
    return connection;
}

void readConnections(QSettings &settings, Preferences &preferences)
{
    Connection current = currentConnection(preferences);
    current.name = connectionName(settings.value(nameKey).toString());
    std::vector<Connection> all{current};
    const int count = settings.beginReadArray(connectionsArray);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const auto other = readConnection(settings)) {
            all.push_back(*other);
        }
    }
    settings.endArray();
    setConnections(preferences, all, 0);
}

void write(QSettings &settings, const Preferences &preferences, const Policy &policy)
{
    writeManaged(settings, preferences, policy);
    if (!policy.locked.account) { // else there is one connection, and those of the person stay as they are
        writeConnections(settings, preferences);
    }
    settings.setValue(regionKey, preferences.region);
    settings.setValue(draftDaysKey, QString::number(preferences.draftDays));
    settings.setValue(requestDaysKey, QString::number(preferences.requestDays));
    settings.setValue(typeAboveKey, QString::number(preferences.limits.typeAbove));
    settings.setValue(newPercentKey, QString::number(preferences.limits.newPercent));
    settings.setValue(themeKey, nameOf(preferences.theme));
    settings.setValue(languageKey, preferences.language);
    settings.setValue(pauseKey, preferences.pauseActiveProspects ? u"true"_s : u"false"_s);
}

void read(const QSettings &settings, Preferences &preferences)
{
    const auto text = [&settings](QLatin1StringView key) { return settings.value(key).toString(); };
    preferences.endpoint = endpointFrom(text(endpointKey)).value_or(preferences.endpoint);
    if (settings.contains(accountKey)) {
        preferences.account = accountFrom(text(accountKey)).value_or(preferences.account);
    }
    preferences.region = countryCode(text(regionKey)).value_or(preferences.region);
    preferences.reserve = numberFrom(text(reserveKey), largestReserve).value_or(preferences.reserve);
    preferences.retentionDays =
        numberFrom(text(retentionKey), longestRetentionDays).value_or(preferences.retentionDays);
    preferences.draftDays =
        numberFrom(text(draftDaysKey), longestRetentionDays).value_or(preferences.draftDays);
    preferences.requestDays =
        std::max(1, numberFrom(text(requestDaysKey), longestRequestDays).value_or(preferences.requestDays));
    UploadLimits &limits = preferences.limits;
    if (settings.contains(ownDomainsKey)) {
        limits.ownDomains = domainsIn(text(ownDomainsKey));
    }
    limits.typeAbove = numberFrom(text(typeAboveKey), largestTypeAbove).value_or(limits.typeAbove);
    limits.newPercent = std::max(1, numberFrom(text(newPercentKey), 100).value_or(limits.newPercent));
    preferences.theme = themeNamed(text(themeKey)).value_or(preferences.theme);
    preferences.language = languageFrom(text(languageKey)).value_or(preferences.language);
    preferences.pauseActiveProspects = flagFrom(text(pauseKey)).value_or(preferences.pauseActiveProspects);
}

} // namespace

QUrl productionEndpoint()
{
    return QUrl(u"https://api.altahq.com/v1"_s);
}

QString defaultDataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"dnc-desk"_s);
}

QStringList domainsIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;@]+"_s);
    QStringList domains = text.toLower().split(between, Qt::SkipEmptyParts);
    domains.removeDuplicates();
    return domains;
}

Preferences loadPreferences(const QString &folder, const Policy &policy)
{
    Preferences preferences = defaultPreferences(policy);
    if (QFile::exists(settingsFile(folder))) {
        QSettings settings(settingsFile(folder), QSettings::IniFormat);
        read(settings, preferences);
        if (!policy.locked.account) {
            readConnections(settings, preferences);
        }
    }
    apply(policy.locked, preferences);
    return preferences;
}

bool savePreferences(const QString &folder, const Preferences &preferences, const Policy &policy)
{
    if (!areSettingsReadable(folder) && !putSettingsAside(folder)) {
        return false;
    }
    return writeSettings(folder, [&](QSettings &settings) { write(settings, preferences, policy); });
}

} // namespace dnc
