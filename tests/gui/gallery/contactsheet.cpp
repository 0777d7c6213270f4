// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gallery/contactsheet.h"

#include <QPainter>

namespace dnc::test {

QImage contactSheet(const std::vector<Picture> &pictures)
{
    constexpr int columns = 4;
    constexpr QSize frame{600, 400};
    constexpr int caption = 24;
    constexpr int gap = 12;
    const int rows = (int(pictures.size()) + columns - 1) / columns;
    QImage sheet(columns * (frame.width() + gap) + gap, rows * (frame.height() + caption + gap) + gap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    for (int i = 0; i < int(pictures.size()); ++i) {
        const QPoint corner(gap + i % columns * (frame.width() + gap),
                            gap + i / columns * (frame.height() + caption + gap));
        painter.drawText(QRect(corner, QSize(frame.width(), caption)), Qt::AlignVCenter,
                         pictures[size_t(i)].title);
        QImage image = pictures[size_t(i)].image;
        image.setDevicePixelRatio(1);
        if (image.width() > frame.width() || image.height() > frame.height())
            image = image.scaled(frame, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(corner + QPoint(0, caption), image);
    }
    return sheet;
}

} // namespace dnc::test
