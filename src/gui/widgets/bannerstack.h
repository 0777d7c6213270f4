// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/banner.h"
#include "gui/widgets/bannersubject.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace dnc {

/// The messages of a window, the newest on top.
class BannerStack : public QWidget {
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    /// Shows `message` in place of an earlier one about `subject`, and announces it to screen readers.
    void show(BannerSubject subject, const Message &message);
    /// Changes the text below the title, for progress. Does not announce it, and keeps the buttons.
    void setText(BannerSubject subject, const QString &text);
    void remove(BannerSubject subject);
    [[nodiscard]] bool has(BannerSubject subject) const { return m_banners.contains(subject); }

private:
    QVBoxLayout *m_layout;
    QHash<BannerSubject, Banner *> m_banners;
};

} // namespace dnc
