// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace dnc {

enum class Theme : quint8 { System, Light, Dark };

/// Beyond what an upload is unusual, so that a person is asked once more.
struct UploadLimits {
    QStringList ownDomains; ///< in lower case: nobody means to stop contact with the own company
    int typeAbove = 1000; ///< identifiers above which the person types their number; 0: never
    int newPercent = 90; ///< share that no earlier upload confirmed, 1..100; 100: never said

    bool operator==(const UploadLimits &) const = default;
};

/// What a person has set; no secret is among it. A value.
struct Preferences {
    QUrl endpoint; ///< base address of the service, https://api.altahq.com/v1 unless set
    QString account; ///< x-account-id, or empty
    QString region; ///< ISO 3166-1 alpha-2: the country of phone numbers without a leading +
    int reserve = 10; ///< requests a minute left to other programs of the account, 0..99
    Theme theme = Theme::System;
    bool pauseActiveProspects = true;
    int retentionDays = 90; ///< after which the rows of an upload that ended are removed; 0: never

    UploadLimits limits;

    bool operator==(const Preferences &) const = default;
};

inline constexpr int longestRetentionDays = 3650;
inline constexpr int largestTypeAbove = 1'000'000;

/// The domains that `text` names, however they are separated, in lower case; an `@` before one is taken off.
[[nodiscard]] QStringList domainsIn(const QString &text);

/// The address that the contract names for production.
[[nodiscard]] QUrl productionEndpoint();

/// Where journal and settings live unless told otherwise, whatever the program calls itself to Qt.
[[nodiscard]] QString defaultDataFolder();

/// Reads `settings.ini` in `folder`; a missing or senseless value gives its default. Whether the address may
/// be used is checkAddress()'s to say. The default region is that of the system's locale, or US where that
/// has none.
[[nodiscard]] Preferences loadPreferences(const QString &folder);
/// False where the file could not be written. A folder made here is 0700, the file is 0600; user name and
/// password within the address are left out.
[[nodiscard]] bool savePreferences(const QString &folder, const Preferences &preferences);

} // namespace dnc
