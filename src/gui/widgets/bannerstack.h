// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/banner.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace dnc {

/// The messages of the window, the newest on top. A message replaces the one of the same subject.
class BannerStack : public QWidget {
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    /// `subject` is a name of the program's own, such as `upload`; it is never shown.
    void show(const QString &subject, const Message &message);
    /// Changes what the message of `subject` says below its title, as something goes on. It is not announced
    /// again, and its buttons stay.
    void setText(const QString &subject, const QString &text);
    void remove(const QString &subject);
    [[nodiscard]] bool has(const QString &subject) const { return m_banners.contains(subject); }

private:
    QVBoxLayout *m_layout;
    QHash<QString, Banner *> m_banners;
};

} // namespace dnc
