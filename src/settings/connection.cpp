// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/connection.h"

#include "settings/preferences.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

// Windows identifies entries by key alone, so the program's name is part of it.
const auto tokenKeyStart = u"dnc-desk/"_s;

bool isSameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isThisComputer(const QString &host)
{
    const auto isOfAddress = [](QChar c) { return c.isDigit() || c == u'.'; };
    const bool isLoopback = host.startsWith("127."_L1) && std::all_of(host.begin(), host.end(), isOfAddress);
    return isLoopback || host == "::1"_L1 || host == "localhost"_L1;
}

/// Of this computer any port: a practice service takes another one each time it starts.
bool isSameService(const QUrl &left, const QUrl &right)
{
    return isThisComputer(left.host())
        ? left.host() == right.host()
        : left.scheme() == right.scheme() && tokenKey(left, {}) == tokenKey(right, {});
}

/// Gives connections without a name one, and those whose name another has a number.
void nameAll(std::vector<Connection> &connections)
{
    for (auto connection = connections.begin(); connection != connections.end(); ++connection) {
        const QString wanted =
            connection->name.isEmpty() ? defaultConnectionName(*connection) : connection->name;
        const auto isTaken = [&](const QString &name) {
            return std::any_of(connections.begin(), connection,
                               [&name](const Connection &before) { return isSameName(before.name, name); });
        };
        connection->name = wanted;
        for (int number = 2; isTaken(connection->name); ++number) {
            connection->name = u"%1 %2"_s.arg(wanted).arg(number);
        }
    }
}

} // namespace

QString connectionName(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified()) {
        if (c.isPrint() || c.isSurrogate()) {
            name += c;
        }
    }
    return name.left(longestConnectionName).trimmed();
}

QString defaultConnectionName(const Connection &connection)
{
    const QString host = connection.endpoint.host();
    return connectionName(connection.account.isEmpty() ? host : u"%1 (%2)"_s.arg(host, connection.account));
}

QString tokenKey(const QUrl &endpoint, const QString &account)
{
    const QString host = endpoint.host();
    const QString quoted = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    const int usualPort = endpoint.scheme() == "http"_L1 ? 80 : 443;
    const int port = endpoint.port(usualPort);
    const QString place = port == usualPort ? quoted : quoted + u':' + QString::number(port);
    return tokenKeyStart + place + u'/' + account;
}

bool isSameAccount(const Connection &left, const Connection &right)
{
    return tokenKey(left.endpoint, left.account) == tokenKey(right.endpoint, right.account);
}

std::optional<Connection> connectionFor(const Preferences &preferences, const QUrl &endpoint,
                                        const QString &account)
{
    std::vector<Connection> found = preferences.otherConnections;
    found.insert(found.begin(), currentConnection(preferences));
    std::erase_if(found, [&endpoint](const Connection &connection) {
        return !isSameService(connection.endpoint, endpoint);
    });
    const bool isAlone = found.size() == 1;
    const auto isOfAccount = [&account](const Connection &connection) {
        return connection.account == account;
    };
    const auto exact = std::find_if(found.begin(), found.end(), [&](const Connection &connection) {
        return isOfAccount(connection) && connection.endpoint.port() == endpoint.port();
    });
    if (exact != found.end()) {
        return *exact;
    }
    const auto same = std::find_if(found.begin(), found.end(), isOfAccount);
    if (same != found.end()) {
        return *same;
    }
    return account.isEmpty() && isAlone ? std::optional(found.front()) : std::nullopt;
}

Connection currentConnection(const Preferences &preferences)
{
    return {preferences.connection, preferences.endpoint, preferences.account, preferences.reserve};
}

std::vector<Connection> allConnections(const Preferences &preferences)
{
    std::vector<Connection> all = preferences.otherConnections;
    all.push_back(currentConnection(preferences));
    std::stable_sort(all.begin(), all.end(), [](const Connection &left, const Connection &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

void setConnections(Preferences &preferences, const std::vector<Connection> &all, size_t current)
{
    std::vector<Connection> named = all;
    std::rotate(named.begin(), named.begin() + std::ptrdiff_t(current),
                named.begin() + std::ptrdiff_t(current) + 1);
    if (named.size() > 1) {
        nameAll(named);
    }
    const Connection &chosen = named.front();
    preferences.connection = chosen.name;
    preferences.endpoint = chosen.endpoint;
    preferences.account = chosen.account;
    preferences.reserve = chosen.reserve;
    preferences.otherConnections.assign(named.begin() + 1, named.end());
}

bool chooseConnection(Preferences &preferences, const QString &name)
{
    const std::vector<Connection> all = allConnections(preferences);
    const auto chosen = std::find_if(all.begin(), all.end(), [&name](const Connection &connection) {
        return !name.isEmpty() && isSameName(connection.name, name);
    });
    if (chosen == all.end()) {
        return false;
    }
    setConnections(preferences, all, size_t(chosen - all.begin()));
    return true;
}

} // namespace dnc
