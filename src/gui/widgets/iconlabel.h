// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QWidget>

namespace dnc {

/// An icon in the window that is no button. Follows palette and scale, which a pixmap in a label does not.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(const QIcon &icon, int size, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon, int size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace dnc
