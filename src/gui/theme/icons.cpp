// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>

namespace dnc {

namespace {

class ColoredIconEngine : public QIconEngine {
public:
    ColoredIconEngine(QString name, ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ColoredIconEngine(m_name, m_role); }
    [[nodiscard]] QString key() const override { return QStringLiteral("dnc-color-role"); }
    bool isNull() override { return !QFile::exists(maskName()); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap image = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        image.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor color = colorFor(mode, state);
        const QString key =
            QStringLiteral("dnc/%1/%2/%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap image;
        if (QPixmapCache::find(key, &image))
            return image;
        image = render(size, color);
        QPixmapCache::insert(key, image);
        return image;
    }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return roleColor(ColorRole::Disabled, palette);
        // In high contrast, what is checked is filled with the accent.
        const bool isFilled = state == QIcon::On && schemeOf(palette) == Scheme::HighContrast;
        return roleColor(isFilled ? ColorRole::OnAccent : m_role, palette);
    }

    [[nodiscard]] QString maskName() const { return QStringLiteral(":/icons/%1.png").arg(m_name); }

    [[nodiscard]] QPixmap render(const QSize &size, const QColor &color) const
    {
        // Not in the constructor: a table makes its icons anew each time it is painted.
        const QImage source(maskName());
        if (source.isNull() || size.isEmpty()) {
            QPixmap nothing(size);
            nothing.fill(Qt::transparent);
            return nothing;
        }
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const QImage mask = source.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.drawImage((size.width() - mask.width()) / 2, (size.height() - mask.height()) / 2, mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QString m_name;
    ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new ColoredIconEngine(name, role));
}

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/dnc-desk-%1.png").arg(size));
    return icon;
}

} // namespace dnc
