// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/connectionstatus.h"

#include "gui/connectionline.h"
#include "gui/settings/settingscontroller.h"
#include "settings/connection.h"

namespace dnc {

ConnectionStatus::ConnectionStatus(SettingsController &settings, ConnectionLine &line, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_line(line)
{
    connect(&line, &ConnectionLine::settingsWanted, &settings, &SettingsController::edit);
    connect(&settings, &SettingsController::changed, this, &ConnectionStatus::refresh);
    connect(&settings, &SettingsController::tokenStored, this, &ConnectionStatus::refresh);
}

void ConnectionStatus::refresh()
{
    const Preferences &preferences = m_settings.preferences();
    m_line.show(ConnectionLine::State::Reading, preferences.connection, preferences.endpoint.host(),
                preferences.account);
    const Connection asked = currentConnection(preferences);
    m_settings.tokens().fetch(asked.endpoint, asked.account, this,
                              [this, asked](const QByteArray &token, KeychainState keychain) {
                                  // Another one may be current by now, about which it is asked, too.
                                  if (asked == currentConnection(m_settings.preferences()))
                                      show(!token.isEmpty(), keychain);
                              });
}

void ConnectionStatus::show(bool hasToken, KeychainState keychain)
{
    using State = ConnectionLine::State;
    const bool isSaved = keychain == KeychainState::Ready && !m_settings.tokens().isFromEnvironment();
    const State without = keychain == KeychainState::Locked ? State::Locked : State::Missing;
    const State with = isSaved ? State::Saved : State::Session;
    const Preferences &preferences = m_settings.preferences();
    m_line.show(hasToken ? with : without, preferences.connection, preferences.endpoint.host(),
                preferences.account);
}

} // namespace dnc
