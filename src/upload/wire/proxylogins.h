// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/proxylogin.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <memory>

class QNetworkProxy;

namespace dnc {

/// `host:port` of a proxy, for people and as the name of its login; empty for a direct connection. Any
/// thread.
[[nodiscard]] QString proxyName(const QNetworkProxy &proxy);

/// The proxy of this computer's settings on the way to `url`. GUI thread.
[[nodiscard]] QNetworkProxy proxyOnTheWayTo(const QUrl &url);

/// The logins for the proxies of this computer's settings. From the first one on, it is the application's
/// QNetworkProxyFactory, so at most one object of a process may know logins. Writes nothing to a disk or a
/// log. Lives on the thread that opens connections.
class ProxyLogins {
public:
    ProxyLogins();
    ~ProxyLogins();
    ProxyLogins(const ProxyLogins &) = delete;
    ProxyLogins &operator=(const ProxyLogins &) = delete;

    /// `proxy` is what proxyName() says; empty: every proxy that has no login of its own. Replaces what the
    /// settings of the computer hold.
    void set(const QString &proxy, const ProxyLogin &login);

private:
    std::shared_ptr<QHash<QString, ProxyLogin>> m_logins;
    bool m_isInstalled = false;
};

} // namespace dnc
