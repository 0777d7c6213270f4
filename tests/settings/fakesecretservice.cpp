// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fakesecretservice.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace dnc::test {

namespace {

const auto connectionName = u"fake secret service"_s;
const auto busName = u"org.freedesktop.secrets"_s;

QDBusMessage refusal(const QDBusMessage &message)
{
    return message.createErrorReply(QDBusError::AccessDenied, u"refused by the test"_s);
}

} // namespace

FakeSecretService::FakeSecretService(bool isLocked)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
    , m_isLocked(isLocked)
{
    m_isOnBus =
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath) && m_bus.registerService(busName);
}

FakeSecretService::~FakeSecretService()
{
    refuse();
    m_bus.unregisterService(busName);
    m_bus.unregisterObject(u"/"_s);
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeSecretService::refuse()
{
    m_refuses = true;
    for (const QDBusMessage &message : std::as_const(m_held)) {
        m_bus.send(refusal(message));
    }
    m_held.clear();
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    m_calls << message.member();
    const bool asksWhetherLocked =
        message.member() == "Get"_L1 && message.arguments().value(1) == u"Locked"_s;
    if (message.member() == "ReadAlias"_L1) {
        const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/fake"_s);
        return connection.send(message.createReply(QVariant::fromValue(collection)));
    }
    if (asksWhetherLocked) {
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(m_isLocked))));
    }
    if (m_refuses) {
        return connection.send(refusal(message));
    }
    message.setDelayedReply(true);
    m_held.append(message);
    return true;
}

} // namespace dnc::test
