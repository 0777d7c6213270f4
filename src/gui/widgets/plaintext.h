// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace dnc {

/// Makes every text of the program plain: QLabel, tool tips and What's This take a text for HTML that looks
/// like it, and file names, headers, cells and server messages come from outside; a picture in one would open
/// a local file. While it lives, labels whose format is Qt::AutoText become plain before they are first
/// measured or shown, the label of a tool tip included, and What's This is escaped. A label that is meant to
/// be rich text must say so by its format. GUI thread.
class PlainText : public QObject {
    Q_OBJECT

public:
    /// Works on all widgets of the application, which must exist.
    explicit PlainText(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dnc
