// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/tokenstore.h"

#include <QObject>

namespace dnc {

class ConnectionLine;
class SettingsController;

/// Tells the start page whether an upload has what it needs. GUI thread.
class ConnectionStatus : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ConnectionStatus(SettingsController &settings, ConnectionLine &line, QObject *parent = nullptr);

    /// Asks for the token. The keychain may answer later, or never.
    void refresh();

private:
    void show(bool hasToken, KeychainState keychain);

    SettingsController &m_settings;
    ConnectionLine &m_line;
};

} // namespace dnc
