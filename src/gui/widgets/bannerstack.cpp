// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/bannerstack.h"

#include "gui/widgets/announcer.h"

#include <QVBoxLayout>

namespace dnc {

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("bannerStack"));
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(16, 10, 16, 0);
    m_layout->setSpacing(8);
    hide();
}

void BannerStack::show(BannerSubject subject, const Message &message)
{
    remove(subject);
    auto *banner = new Banner(message);
    m_banners.insert(subject, banner);
    m_layout->insertWidget(0, banner);
    connect(banner, &Banner::closed, this, [this, subject, banner] {
        if (m_banners.value(subject) == banner)
            remove(subject);
    });
    setVisible(true);
    banner->show();
    announce(*this, banner->spokenText());
}

void BannerStack::setText(BannerSubject subject, const QString &text)
{
    if (Banner *banner = m_banners.value(subject))
        banner->setText(text);
}

void BannerStack::remove(BannerSubject subject)
{
    Banner *banner = m_banners.take(subject);
    if (banner == nullptr)
        return;
    m_layout->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    setVisible(!m_banners.isEmpty());
}

} // namespace dnc
