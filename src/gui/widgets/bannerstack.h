// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/widgets/banner.h"
#include "gui/widgets/bannersubject.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace dnc {

/// The messages of a window, of which it shows the newest one. When that goes, the one before it is shown
/// again, unless it was only news.
class BannerStack : public QWidget {
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    /// Shows what `makeMessage` returns in place of an earlier message about `subject`, and announces it to
    /// screen readers. It is called again when the language changes, for the texts alone.
    void show(BannerSubject subject, const std::function<Message()> &makeMessage);
    /// Changes the text below the title, for progress. Does not announce it, and keeps the buttons. It stays
    /// as it is when the language changes.
    void setText(BannerSubject subject, const QString &text);
    void remove(BannerSubject subject);
    /// Removes the messages that `event` makes untrue; one that replaces the list changes it, too.
    void expire(Message::Until event);
    [[nodiscard]] bool has(BannerSubject subject) const { return m_banners.contains(subject); }

private:
    void dropNews();
    void showNewest();

    QVBoxLayout *m_layout;
    QHash<BannerSubject, Banner *> m_banners;
    QList<BannerSubject> m_order; // the newest last
};

} // namespace dnc
