// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/connection.h"
#include "settings/policy.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace dnc {

enum class Theme : quint8 { System, Light, Dark, HighContrast };

/// Limits beyond which an upload is unusual, so that a person must confirm it once more.
struct UploadLimits {
    QStringList ownDomains; ///< lower case: nobody means to block their own company
    int typeAbove = 1000; ///< number of identifiers above which a person must type it; 0: never
    int newPercent = 90; ///< percentage that no earlier upload confirmed, 1..100; 100: never warn

    bool operator==(const UploadLimits &) const = default;
};

/// A person's settings; contains no secrets. A value.
struct Preferences {
    /// Name of the current connection, whose values the next three are; empty: a person has just one
    QString connection;
    QUrl endpoint; ///< base address of the service, https://api.altahq.com/v1 unless set
    QString account; ///< x-account-id, or empty
    QString region; ///< ISO 3166-1 alpha-2: the country of phone numbers without a leading +
    int reserve = 10; ///< requests per minute reserved for other programs of the account, 0..99
    std::vector<Connection> otherConnections; ///< each has a name

    Theme theme = Theme::System;
    QString language; ///< code of the language of all texts, such as pt_BR; empty: that of the system
    bool pauseActiveProspects = true;
    int retentionDays = 90; ///< after which the rows of an ended upload are removed; 0: never

    int draftDays = 30; ///< after which an unsent list that nobody touched is removed; 0: never

    int requestDays = 10; ///< business days after which a request to opt out counts as old, 1..365

    UploadLimits limits;

    bool operator==(const Preferences &) const = default;
};

inline constexpr int longestRetentionDays = 3650;
inline constexpr int longestRequestDays = 365;
inline constexpr int largestTypeAbove = 1'000'000;

/// The domains in `text`, with any separators, in lower case and without a leading `@`.
[[nodiscard]] QStringList domainsIn(const QString &text);

/// The production address in the API contract.
[[nodiscard]] QUrl productionEndpoint();

/// The default folder of journal and settings, whatever the application name set in Qt.
[[nodiscard]] QString defaultDataFolder();

/// Reads `settings.ini` in `folder`; a missing or invalid value gives its default. What `policy` locks has
/// its value. Does not check the address; see checkAddress(). The default region is that of the system's
/// locale, or US if that has none.
[[nodiscard]] Preferences loadPreferences(const QString &folder, const Policy &policy = {});
/// False if the file could not be written. A new folder gets mode 0700, the file 0600; user name and password
/// in the address are removed. Writes neither what `policy` locks nor a default of it that the person never
/// changed. A damaged file is put aside, see putSettingsAside().
[[nodiscard]] bool savePreferences(const QString &folder, const Preferences &preferences,
                                   const Policy &policy = {});

} // namespace dnc
