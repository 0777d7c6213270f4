// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/proxylogins.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

namespace dnc {

namespace {

using LoginTable = QHash<QString, ProxyLogin>;

/// The system's proxies, with logins.
class LoginFactory : public QNetworkProxyFactory {
public:
    explicit LoginFactory(const std::shared_ptr<const LoginTable> &logins)
        : m_logins(logins)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies) {
            const QString name = proxyName(proxy);
            const ProxyLogin login = m_logins->value(name, m_logins->value(QString()));
            if (name.isEmpty() || login.isEmpty())
                continue;
            proxy.setUser(login.user);
            proxy.setPassword(login.password);
        }
        return proxies;
    }

private:
    std::shared_ptr<const LoginTable> m_logins;
};

} // namespace

QString proxyName(const QNetworkProxy &proxy)
{
    if (proxy.hostName().isEmpty())
        return {};
    const bool isAddress6 = proxy.hostName().contains(QLatin1Char(':'));
    return (isAddress6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(proxy.hostName())
        .arg(proxy.port());
}

QNetworkProxy proxyOnTheWayTo(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

ProxyLogins::ProxyLogins()
    : m_logins(std::make_shared<LoginTable>())
{
}

ProxyLogins::~ProxyLogins()
{
    if (m_isInstalled)
        QNetworkProxyFactory::setUseSystemConfiguration(true);
}

void ProxyLogins::set(const QString &proxy, const ProxyLogin &login)
{
    m_logins->insert(proxy, login);
    if (!m_isInstalled)
        QNetworkProxyFactory::setApplicationProxyFactory(new LoginFactory(m_logins));
    m_isInstalled = true;
}

} // namespace dnc
