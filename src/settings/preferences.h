// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

namespace dnc {

enum class Theme : quint8 { System, Light, Dark };

/// What a person has set; no secret is among it. A value.
struct Preferences {
    QUrl endpoint; ///< base address of the service, https://api.altahq.com/v1 unless set
    QString account; ///< x-account-id, or empty
    QString region; ///< ISO 3166-1 alpha-2: the country of phone numbers without a leading +
    int reserve = 10; ///< requests a minute left to other programs of the account, 0..99
    Theme theme = Theme::System;
    bool pauseActiveProspects = true;
    int retentionDays = 90; ///< after which the rows of an upload that ended are removed; 0: never

    bool operator==(const Preferences &) const = default;
};

inline constexpr int longestRetentionDays = 3650;

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
