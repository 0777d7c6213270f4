// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace dnc {

struct Preferences;

/// An account at Alta and how to use it; its token is in the keychain. A value.
struct Connection {
    QString name; ///< unique whatever its case; empty only where a person has just one connection
    QUrl endpoint; ///< base address of the service
    QString account; ///< x-account-id, or empty
    int reserve = 10; ///< requests per minute reserved for other programs of the account, 0..99

    bool operator==(const Connection &) const = default;
};

inline constexpr qsizetype longestConnectionName = 60;

/// `text` as a name: on one line, without what cannot be printed, and not longer than longestConnectionName.
[[nodiscard]] QString connectionName(const QString &text);
/// A name for a connection that has none: its host and account.
[[nodiscard]] QString defaultConnectionName(const Connection &connection);

/// The name of the token of this account in the keychain. Two connections with the same one are the same
/// account, of which this program keeps one pace, one mirror and one proof.
[[nodiscard]] QString tokenKey(const QUrl &endpoint, const QString &account);
[[nodiscard]] bool isSameAccount(const Connection &left, const Connection &right);

/// The connection to which a job for this address and account belongs. A job without an account, of which a
/// person named the account later, belongs to the only connection to its service. Nothing where there is no
/// such connection, or no way to tell which.
[[nodiscard]] std::optional<Connection> connectionFor(const Preferences &preferences, const QUrl &endpoint,
                                                      const QString &account);

[[nodiscard]] Connection currentConnection(const Preferences &preferences);
/// The current one and all others, by name.
[[nodiscard]] std::vector<Connection> allConnections(const Preferences &preferences);
/// Makes `all` the connections of `preferences`, and `current`, an index in it, the current one. Gives each
/// a name, unless it is the only one.
void setConnections(Preferences &preferences, const std::vector<Connection> &all, size_t current);
/// Makes the connection of this name the current one, whatever the case of its letters; false if there is
/// none.
[[nodiscard]] bool chooseConnection(Preferences &preferences, const QString &name);

} // namespace dnc
