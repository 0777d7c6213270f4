// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace dnc {

/// What an organization sets for the computers that it manages. docs/packaging.md describes the file. A
/// value.
struct Policy {
    struct Values {
        std::optional<QUrl> endpoint;
        std::optional<QString> account;
        std::optional<int> reserve; ///< 0..99
        std::optional<int> retentionDays; ///< 0: never
        std::optional<QStringList> ownDomains; ///< lower case

        bool operator==(const Values &) const = default;
    };
    /// Why it cannot be followed. Nothing may be sent then: what cannot be read may say where to, and where
    /// not.
    struct Problem {
        QString file;
        QString key; ///< that is unknown or whose value makes no sense; empty: the file cannot be read

        bool operator==(const Problem &) const = default;
    };

    Values defaults; ///< a person may choose otherwise
    Values locked; ///< a person may not
    QString organization; ///< its name, or empty
    std::optional<Problem> problem;

    bool operator==(const Policy &) const = default;
};

/// The policy of this computer, which only an administrator can write; one that sets nothing where there is
/// none. Where it is cannot be changed at run time.
[[nodiscard]] Policy readPolicy();
/// The same from `location`, for tests: an INI file, a property list, or a key of the registry.
[[nodiscard]] Policy readPolicy(const QString &location);

/// How many settings it locks.
[[nodiscard]] int lockedCount(const Policy &policy);
/// One sentence for a person about a setting that cannot be changed. Translated.
[[nodiscard]] QString lockedText(const Policy &policy);
/// What is wrong and what to do. Translated.
[[nodiscard]] QString describe(const Policy::Problem &problem);

} // namespace dnc
