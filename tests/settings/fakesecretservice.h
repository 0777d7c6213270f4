// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>
#include <QStringList>

#include <utility>

namespace dnc::test {

/// Stands on the bus as a Secret Service that says whether it is locked, and answers nothing else until told
/// to. Only for a bus without a real one.
class FakeSecretService : public QDBusVirtualObject {
    Q_OBJECT

public:
    explicit FakeSecretService(bool isLocked);
    ~FakeSecretService() override;

    [[nodiscard]] bool isOnBus() const { return m_isOnBus; }
    void setLocked(bool isLocked) { m_isLocked = isLocked; }
    /// How many questions wait for an answer.
    [[nodiscard]] qsizetype held() const { return m_held.size(); }
    /// What was asked since the last call, a method name each.
    [[nodiscard]] QStringList takeCalls() { return std::exchange(m_calls, {}); }
    /// From now on refuses what it has left unanswered, and all that follows.
    void refuse();

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_held;
    QStringList m_calls;
    bool m_isLocked;
    bool m_isOnBus = false;
    bool m_refuses = false;
};

} // namespace dnc::test
