// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "keyringtest.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

/// The struct Secret of the Secret Service specification.
struct SecretOnBus {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(SecretOnBus)

static QDBusArgument &operator<<(QDBusArgument &argument, const SecretOnBus &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, SecretOnBus &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace dnc::test {

namespace {

/// Collects every answer for one call, so that a second or a wrong one does not go unseen.
std::optional<StoreAnswer> answerTo(TokenStore &store, char due, const std::function<void()> &call)
{
    QByteArray kinds;
    std::optional<StoreAnswer> answer;
    QObject context;
    QObject::connect(&store, &TokenStore::loaded, &context,
                     [&](const QByteArray &token, KeychainState state) {
                         kinds += 'l';
                         answer = StoreAnswer{state, token, {}};
                     });
    QObject::connect(&store, &TokenStore::saved, &context, [&](KeychainState state, const QString &detail) {
        kinds += 's';
        answer = StoreAnswer{state, {}, detail};
    });
    QObject::connect(&store, &TokenStore::removed, &context, [&](KeychainState state, const QString &detail) {
        kinds += 'r';
        answer = StoreAnswer{state, {}, detail};
    });
    call();
    const bool answeredWithin = !kinds.isEmpty();
    if (answeredWithin || !QTest::qWaitFor([&kinds] { return !kinds.isEmpty(); }, hangLimitMs)) {
        return std::nullopt;
    }
    QCoreApplication::processEvents();
    return kinds == QByteArray(1, due) ? answer : std::nullopt;
}

bool holdsToken(const QString &path, const QByteArray &token)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray content = file.readAll();
    const std::array spellings{token, token.toBase64(QByteArray::OmitTrailingEquals),
                               token.toPercentEncoding(), token.toHex()};
    return std::any_of(spellings.begin(), spellings.end(),
                       [&content](const QByteArray &spelling) { return content.contains(spelling); });
}

QDBusMessage serviceCall(const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                          interface, method);
}

QDBusObjectPath defaultCollection()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

} // namespace

QUrl testEndpoint()
{
    return QUrl(u"https://api.example.test/v1"_s);
}

QString testAccount()
{
    return u"acct_1"_s;
}

bool isHomePrivate()
{
    const QString home = qEnvironmentVariable("DNC_TEST_HOME");
    return !home.isEmpty() && home == qEnvironmentVariable("HOME")
        && qEnvironmentVariable("XDG_DATA_HOME").startsWith(home) && QFileInfo(home).isDir();
}

QByteArray freshToken()
{
    std::array<quint32, 6> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());
    const auto bytes = QByteArray(reinterpret_cast<const char *>(noise.data()), sizeof(noise));
    return "alta_" + bytes.toHex() + "/+=";
}

QStringList placesHolding(const QByteArray &token)
{
    QStringList places{u"/proc/self/cmdline"_s, u"/proc/self/environ"_s};
    QDirIterator files(QFileInfo(qEnvironmentVariable("DNC_TEST_HOME")).path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        places.append(files.next());
    }
    places.removeIf([&token](const QString &path) { return !holdsToken(path, token); });
    return places;
}

std::optional<StoreAnswer> load(TokenStore &store, const QUrl &endpoint, const QString &account)
{
    return answerTo(store, 'l', [&] { store.load(endpoint, account); });
}

std::optional<StoreAnswer> save(TokenStore &store, const QByteArray &token, const QUrl &endpoint,
                                const QString &account)
{
    return answerTo(store, 's', [&] { store.save(endpoint, account, token); });
}

std::optional<StoreAnswer> remove(TokenStore &store, const QUrl &endpoint, const QString &account)
{
    return answerTo(store, 'r', [&] { store.remove(endpoint, account); });
}

bool lockKeyring()
{
    QDBusMessage lock = serviceCall(u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()});
    return QDBusConnection::sessionBus().call(lock).type() == QDBusMessage::ReplyMessage;
}

// What a prompt does in gnome-keyring's own way, there being nobody to type: its --unlock is for the start
// only.
bool unlockKeyring()
{
    qDBusRegisterMetaType<SecretOnBus>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage open = serviceCall(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const QVariantList session = bus.call(open).arguments();
    if (session.size() != 2) {
        return false;
    }
    QDBusMessage unlock = serviceCall(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                                      u"UnlockWithMasterPassword"_s);
    const SecretOnBus password{session[1].value<QDBusObjectPath>(), {}, "test", u"text/plain"_s};
    unlock << QVariant::fromValue(defaultCollection()) << QVariant::fromValue(password);
    return bus.call(unlock).type() == QDBusMessage::ReplyMessage;
}

} // namespace dnc::test
