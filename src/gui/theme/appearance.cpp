// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/appearance.h"

#include "gui/theme/palette.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace dnc {

namespace {

constexpr double smallestFont = 10; // points; some desktops report 8 or 9 to applications without integration

}

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestFont)
        font.setPointSizeF(smallestFont);
    QApplication::setFont(font);
    connect(&m_system, &SystemScheme::changed, this, &Appearance::apply);
    apply();
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

void Appearance::apply()
{
    const bool dark = m_theme == Theme::Dark || (m_theme == Theme::System && m_system.isDark());
    const QPalette palette = makePalette(dark);
    QApplication::setPalette(palette);
    m_application.setStyleSheet(makeStyleSheet(palette));
}

} // namespace dnc
