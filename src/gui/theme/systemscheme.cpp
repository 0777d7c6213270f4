// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/systemscheme.h"

#include "gui/theme/palette.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#else
class QDBusVariant { };
#endif

namespace dnc {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_dark(dnc::isDark(QGuiApplication::palette()))
{
    ask();
}

void SystemScheme::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        emit changed(dark);
}

#ifdef Q_OS_LINUX

namespace {

constexpr auto space = "org.freedesktop.appearance";
constexpr auto key = "color-scheme";

// The portal wraps the value once or twice, depending on its version.
bool prefersDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

void SystemScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    // Qt looks the slot up by its normalized signature, which has no spaces.
    // clang-format off
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << QString::fromLatin1(space) << QString::fromLatin1(key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QVariant> reply = *done;
        if (!reply.isError())
            setDark(prefersDark(reply.value()));
        done->deleteLater();
    });
}

void SystemScheme::onSettingChanged(const QString &changedSpace, const QString &changedKey,
                                    const QDBusVariant &value)
{
    if (changedSpace == QLatin1StringView(space) && changedKey == QLatin1StringView(key))
        setDark(prefersDark(value.variant()));
}

#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

void SystemScheme::ask()
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
}

void SystemScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

#else

void SystemScheme::ask()
{
#ifdef Q_OS_WIN
    // Read again when the person comes back from the system's settings.
    const auto read = [] {
        const QSettings registry(
            QStringLiteral(
                "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
            QSettings::NativeFormat);
        return registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
    };
    m_dark = read();
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this, read](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            setDark(read());
    });
#endif
}

void SystemScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

#endif

} // namespace dnc
