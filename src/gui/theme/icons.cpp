// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace dnc {

namespace {

QByteArray readDrawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ColoredIconEngine : public QIconEngine {
public:
    ColoredIconEngine(QString name, ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
        , m_drawing(readDrawing(m_name))
    {
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ColoredIconEngine(m_name, m_role); }
    [[nodiscard]] QString key() const override { return QStringLiteral("dnc-color-role"); }
    bool isNull() override { return m_drawing.isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap image = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        image.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::Text)
                                                     : roleColor(m_role, palette);
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
    [[nodiscard]] QPixmap render(const QSize &size, const QColor &color) const
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        if (m_drawing.isEmpty() || size.isEmpty())
            return image;
        QSvgRenderer renderer(QByteArray(m_drawing).replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return image;
    }

    QString m_name;
    ColorRole m_role;
    QByteArray m_drawing;
};

} // namespace

QIcon icon(const QString &name, ColorRole role)
{
    return QIcon(new ColoredIconEngine(name, role));
}

QIcon appIcon()
{
    return QIcon(QStringLiteral(":/dnc-desk.svg"));
}

} // namespace dnc
