// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/preferences.h"

#include "settings/settingsfile.h"

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

constexpr int largestReserve = 99;
constexpr qsizetype longestAccount = 255; // it is sent in a header line

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

std::optional<QUrl> endpointFrom(const QString &text)
{
    const QUrl url(text.trimmed());
    return url.isEmpty() || !url.isValid() ? std::nullopt : std::optional(url);
}

std::optional<QString> accountFrom(const QString &text)
{
    const QString account = text.trimmed();
    const bool unprintable =
        std::any_of(account.begin(), account.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return unprintable || account.size() > longestAccount ? std::nullopt : std::optional(account);
}

std::optional<int> numberFrom(const QString &text, int largest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= largest ? std::optional(number) : std::nullopt;
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

Preferences defaultPreferences()
{
    Preferences preferences;
    preferences.endpoint = productionEndpoint();
    preferences.region = systemRegion();
    return preferences;
}

void write(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(endpointKey, preferences.endpoint.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded));
    settings.setValue(accountKey, preferences.account);
    settings.setValue(regionKey, preferences.region);
    settings.setValue(reserveKey, QString::number(preferences.reserve));
    settings.setValue(retentionKey, QString::number(preferences.retentionDays));
    settings.setValue(draftDaysKey, QString::number(preferences.draftDays));
    settings.setValue(requestDaysKey, QString::number(preferences.requestDays));
    settings.setValue(ownDomainsKey, preferences.limits.ownDomains.join(u' '));
    settings.setValue(typeAboveKey, QString::number(preferences.limits.typeAbove));
    settings.setValue(newPercentKey, QString::number(preferences.limits.newPercent));
    settings.setValue(themeKey, nameOf(preferences.theme));
    settings.setValue(languageKey, preferences.language);
    settings.setValue(pauseKey, preferences.pauseActiveProspects ? u"true"_s : u"false"_s);
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

Preferences loadPreferences(const QString &folder)
{
    Preferences preferences = defaultPreferences();
    if (!QFile::exists(settingsFile(folder))) {
        return preferences;
    }
    const QSettings settings(settingsFile(folder), QSettings::IniFormat);
    const auto text = [&settings](QLatin1StringView key) { return settings.value(key).toString(); };
    preferences.endpoint = endpointFrom(text(endpointKey)).value_or(preferences.endpoint);
    preferences.account = accountFrom(text(accountKey)).value_or(preferences.account);
    preferences.region = countryCode(text(regionKey)).value_or(preferences.region);
    preferences.reserve = numberFrom(text(reserveKey), largestReserve).value_or(preferences.reserve);
    preferences.retentionDays =
        numberFrom(text(retentionKey), longestRetentionDays).value_or(preferences.retentionDays);
    preferences.draftDays =
        numberFrom(text(draftDaysKey), longestRetentionDays).value_or(preferences.draftDays);
    preferences.requestDays =
        std::max(1, numberFrom(text(requestDaysKey), longestRequestDays).value_or(preferences.requestDays));
    UploadLimits &limits = preferences.limits;
    limits.ownDomains = domainsIn(text(ownDomainsKey));
    limits.typeAbove = numberFrom(text(typeAboveKey), largestTypeAbove).value_or(limits.typeAbove);
    limits.newPercent = std::max(1, numberFrom(text(newPercentKey), 100).value_or(limits.newPercent));
    preferences.theme = themeNamed(text(themeKey)).value_or(preferences.theme);
    preferences.language = languageFrom(text(languageKey)).value_or(preferences.language);
    preferences.pauseActiveProspects = flagFrom(text(pauseKey)).value_or(preferences.pauseActiveProspects);
    return preferences;
}

bool savePreferences(const QString &folder, const Preferences &preferences)
{
    return writeSettings(folder, [&preferences](QSettings &settings) { write(settings, preferences); });
}

} // namespace dnc
