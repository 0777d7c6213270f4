// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/keychainprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStringList>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

constexpr QLatin1StringView secretService("org.freedesktop.secrets");

/// QtKeychain prefers KWallet over the Secret Service on this desktop.
bool isPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1);
}

QDBusMessage busQuestion(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

QDBusMessage defaultCollectionQuestion()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question << u"default"_s;
    return question;
}

QDBusMessage lockedQuestion(const QString &collection)
{
    QDBusMessage question = QDBusMessage::createMethodCall(secretService, collection,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return question;
}

/// One probe of the Secret Service (specifications.freedesktop.org/secret-service) and KWallet; deletes
/// itself.
class Probe : public QObject {
public:
    Probe(QObject *context, std::chrono::milliseconds limit, std::function<void(KeychainFinding)> found)
        : QObject(context)
        , m_limit(limit)
        , m_found(std::move(found))
    {
    }

    void start()
    {
        if (!m_bus.isConnected()) {
            QTimer::singleShot(0, this, [this] { finish(KeychainFinding::Absent); });
            return;
        }
        ask<QStringList>(busQuestion(u"ListNames"_s), [this](const QStringList &running) {
            ask<QStringList>(busQuestion(u"ListActivatableNames"_s),
                             [this, running](const QStringList &startable) { onNames(running + startable); });
        });
    }

private:
    template <typename Answer, typename Then>
    void ask(const QDBusMessage &question, Then then)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, int(m_limit.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then] {
            const QDBusPendingReply<Answer> reply = *watcher;
            if (reply.isError()) {
                const bool noSuchService = reply.error().type() == QDBusError::ServiceUnknown;
                finish(noSuchService ? KeychainFinding::Absent : KeychainFinding::Silent);
                return;
            }
            then(reply.value());
        });
    }

    void onNames(const QStringList &names)
    {
        const bool hasWallet =
            names.contains("org.kde.kwalletd5"_L1) || names.contains("org.kde.kwalletd6"_L1);
        const bool hasSecrets = names.contains(secretService);
        if (hasWallet && (isPlasma() || !hasSecrets)) {
            finish(KeychainFinding::MayAsk);
        } else if (!hasSecrets) {
            finish(KeychainFinding::Absent);
        } else {
            ask<QDBusObjectPath>(defaultCollectionQuestion(),
                                 [this](const QDBusObjectPath &path) { onCollection(path.path()); });
        }
    }

    void onCollection(const QString &path)
    {
        if (path == "/"_L1) { // none yet: writing makes the desktop ask for the password of a new one
            finish(KeychainFinding::MayAsk);
            return;
        }
        ask<QDBusVariant>(lockedQuestion(path), [this](const QDBusVariant &locked) {
            finish(locked.variant().toBool() ? KeychainFinding::Locked : KeychainFinding::Open);
        });
    }

    void finish(KeychainFinding finding)
    {
        deleteLater();
        // The receiver may delete the context, and this with it.
        const auto found = std::exchange(m_found, {});
        found(finding);
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    std::chrono::milliseconds m_limit;
    std::function<void(KeychainFinding)> m_found;
};

} // namespace

void probeKeychain(QObject *context, std::chrono::milliseconds limit,
                   const std::function<void(KeychainFinding)> &found)
{
    (new Probe(context, limit, found))->start();
}

} // namespace dnc
