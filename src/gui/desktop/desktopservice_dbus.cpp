// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/desktop/desktopservice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>

namespace dnc {

using namespace Qt::StringLiterals;

struct DesktopService::Impl {
    bool wantsAwake = false;
    bool isAsking = false;
    std::optional<QDBusUnixFileDescriptor> lock; // ends when it is closed
    std::optional<double> fraction;
    QObject context; // ends the wait for answers

    void ask();
    void take(const QDBusPendingReply<QDBusUnixFileDescriptor> &reply);
};

namespace {

/// The same call without waiting; nothing where there is no bus.
std::optional<QDBusPendingCall> send(const QDBusConnection &bus, const QDBusMessage &message)
{
    return bus.isConnected() ? std::optional(bus.asyncCall(message)) : std::nullopt;
}

} // namespace

DesktopService::DesktopService()
    : m_impl(std::make_unique<Impl>())
{
}

DesktopService::~DesktopService()
{
    showProgress({});
}

void DesktopService::keepAwake(bool on)
{
    m_impl->wantsAwake = on;
    if (!on)
        m_impl->lock.reset();
    else if (!m_impl->lock && !m_impl->isAsking)
        m_impl->ask();
}

void DesktopService::Impl::ask()
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                  u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    message << u"sleep:idle"_s << QGuiApplication::applicationDisplayName()
            << QCoreApplication::translate("DesktopService", "An upload is going on.") << u"block"_s;
    const auto call = send(QDBusConnection::systemBus(), message);
    if (!call)
        return;
    isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(*call, &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context, [this, watcher] {
        isAsking = false;
        take(*watcher);
        watcher->deleteLater();
    });
}

void DesktopService::Impl::take(const QDBusPendingReply<QDBusUnixFileDescriptor> &reply)
{
    if (wantsAwake && reply.isValid())
        lock = reply.value();
}

void DesktopService::showProgress(std::optional<double> fraction)
{
    if (fraction == m_impl->fraction)
        return;
    m_impl->fraction = fraction;
    auto message = QDBusMessage::createSignal(u"/io/github/dnc_desk/DncDesk"_s,
                                              u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    message << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName())
            << QVariantMap{{u"progress"_s, fraction.value_or(0)},
                           {u"progress-visible"_s, fraction.has_value()}};
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.send(message);
}

void DesktopService::notify(const QString &title, const QString &text)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                  u"/org/freedesktop/Notifications"_s,
                                                  u"org.freedesktop.Notifications"_s, u"Notify"_s);
    message << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName() << title
            << text.toHtmlEscaped() << QStringList()
            << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << -1;
    (void)send(QDBusConnection::sessionBus(), message);
}

} // namespace dnc
