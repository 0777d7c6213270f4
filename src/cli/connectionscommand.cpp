// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "settings/connection.h"
#include "upload/journal/journallabels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString shownName(const Connection &connection)
{
    return connection.name.isEmpty() ? defaultConnectionName(connection) : connection.name;
}

QByteArray connectionsJson(const std::vector<Connection> &connections, const Connection &current)
{
    QJsonArray array;
    for (const Connection &connection : connections) {
        array.append(QJsonObject{{u"name"_s, connection.name},
                                 {u"address"_s, connection.endpoint.toString(QUrl::RemoveUserInfo)},
                                 {u"account"_s, connection.account},
                                 {u"reserve"_s, connection.reserve},
                                 {u"current"_s, connection == current}});
    }
    return QJsonDocument(QJsonObject{{u"connections"_s, array}}).toJson(QJsonDocument::Compact) + '\n';
}

/// One line each; an asterisk marks the current one.
QString connectionsText(const std::vector<Connection> &connections, const Connection &current)
{
    qsizetype widest = 0;
    for (const Connection &connection : connections)
        widest = std::max(widest, shownName(connection).size());
    QStringList lines;
    for (const Connection &connection : connections) {
        lines << u"%1 %2  %3  %4"_s.arg(
            connection == current ? u"*"_s : u" "_s, shownName(connection).leftJustified(int(widest)),
            connection.endpoint.toString(QUrl::RemoveUserInfo), accountLabel(connection.account));
    }
    return lines.join(u'\n');
}

} // namespace

ExitCode listConnections(const Session &session)
{
    const Preferences preferences = effectiveSettings(session.arguments).preferences;
    const std::vector<Connection> connections = allConnections(preferences);
    const Connection current = currentConnection(preferences);
    if (session.console.json())
        session.console.data(connectionsJson(connections, current));
    else
        session.console.say(connectionsText(connections, current));
    return ExitCode::Done;
}

} // namespace dnc
