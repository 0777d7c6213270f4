// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPushButton>

class QLabel;

namespace dnc {

class IconLabel;

/// A large button with an icon, a title, what it does, and its shortcut.
class DoorButton : public QPushButton {
    Q_OBJECT

public:
    explicit DoorButton(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setTexts(const QString &title, const QString &description, const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_description;
    QLabel *m_keys;
};

} // namespace dnc
