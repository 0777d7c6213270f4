// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/systemscheme.h"

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
#ifdef Q_OS_WIN
#include <windows.h>
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
        emit changed();
}

void SystemScheme::setHighContrast(bool high)
{
    if (std::exchange(m_isHighContrast, high) != high)
        emit changed();
}

void SystemScheme::setColors(const std::optional<SystemColors> &colors)
{
    if (std::exchange(m_colors, colors) != colors)
        emit changed();
}

Scheme SystemScheme::scheme() const
{
    if (m_isHighContrast)
        return Scheme::HighContrast;
    return m_dark ? Scheme::Dark : Scheme::Light;
}

#ifdef Q_OS_LINUX

namespace {

constexpr auto space = "org.freedesktop.appearance";
constexpr auto schemeKey = "color-scheme"; // 1: dark
constexpr auto contrastKey = "contrast"; // 1: high

// The portal wraps the value once or twice, depending on its version.
bool isOne(QVariant value)
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
    // Qt looks the slot up by its normalized signature, which has no spaces.
    // clang-format off
    bus.connect(QStringLiteral("org.freedesktop.portal.Desktop"),
                QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    for (const auto *key : {schemeKey, contrastKey})
        askPortal(QString::fromLatin1(key));
}

void SystemScheme::askPortal(const QString &key)
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    call << QString::fromLatin1(space) << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QVariant> reply = *done;
        if (!reply.isError())
            onSettingChanged(QString::fromLatin1(space), key, QDBusVariant(reply.value()));
        done->deleteLater();
    });
}

void SystemScheme::onSettingChanged(const QString &changedSpace, const QString &changedKey,
                                    const QDBusVariant &value)
{
    if (changedSpace != QLatin1StringView(space))
        return;
    if (changedKey == QLatin1StringView(schemeKey))
        setDark(isOne(value.variant()));
    else if (changedKey == QLatin1StringView(contrastKey))
        setHighContrast(isOne(value.variant()));
}

#else

#ifdef Q_OS_WIN
namespace {

bool isHighContrastOn()
{
    HIGHCONTRASTW setting{};
    setting.cbSize = sizeof(setting);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(setting), &setting, 0) != 0
        && (setting.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

QColor systemColor(int element)
{
    const COLORREF color = GetSysColor(element);
    return {GetRValue(color), GetGValue(color), GetBValue(color)};
}

std::optional<SystemColors> contrastColors()
{
    if (!isHighContrastOn())
        return {};
    return SystemColors{systemColor(COLOR_WINDOW), systemColor(COLOR_WINDOWTEXT), systemColor(COLOR_HOTLIGHT),
                        systemColor(COLOR_GRAYTEXT)};
}

} // namespace
#endif

void SystemScheme::askPortal(const QString &) { }

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

void SystemScheme::ask()
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#ifdef Q_OS_WIN
    m_isHighContrast = isHighContrastOn();
    m_colors = contrastColors();
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        setHighContrast(isHighContrastOn());
        setColors(contrastColors());
    });
#endif
}

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
    m_isHighContrast = isHighContrastOn();
    m_colors = contrastColors();
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this, read](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        setDark(read());
        setHighContrast(isHighContrastOn());
        setColors(contrastColors());
    });
#endif
}

#endif

void SystemScheme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }

#endif

} // namespace dnc
