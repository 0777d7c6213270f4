// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/appearance.h"

#include "gui/theme/palette.h"

#include <QApplication>
#include <QFont>
#include <QProxyStyle>
#include <QStyleFactory>

namespace dnc {

namespace {

constexpr double smallestFont = 10; // points; some desktops report 8 or 9 to applications without integration

/// Fusion, with a button for the tools without room that can be seen and hit.
class Style : public QProxyStyle {
public:
    Style()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int extension = 32;
        return metric == PM_ToolBarExtensionExtent ? extension
                                                   : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    QApplication::setStyle(new Style);
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

Scheme Appearance::scheme() const
{
    switch (m_theme) {
    case Theme::System:
        return m_system.scheme();
    case Theme::Light:
        return Scheme::Light;
    case Theme::Dark:
        return Scheme::Dark;
    case Theme::HighContrast:
        return Scheme::HighContrast;
    }
    Q_UNREACHABLE();
}

void Appearance::apply()
{
    const QPalette palette = makePalette(scheme(), m_system.colors());
    QApplication::setPalette(palette);
    m_application.setStyleSheet(makeStyleSheet(palette));
}

} // namespace dnc
