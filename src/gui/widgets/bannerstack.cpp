// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/bannerstack.h"

#include "gui/widgets/announcer.h"
#include "gui/widgets/texts.h"

#include <QVBoxLayout>

#include <utility>

namespace dnc {

namespace {

bool isClosable(const Banner &banner)
{
    return banner.findChild<QWidget *>(QStringLiteral("bannerClose")) != nullptr;
}

bool isReport(const Banner &banner)
{
    const QVariant kind = banner.property("kind");
    return isClosable(banner) && (kind == QStringLiteral("info") || kind == QStringLiteral("success"));
}

bool isStandingError(const Banner &banner)
{
    return banner.property("kind") == QStringLiteral("error") && !isClosable(banner);
}

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("bannerStack"));
    keepTranslated(*this, [this] { setAccessibleName(tr("Messages")); });
    m_layout->setContentsMargins(16, 10, 16, 0);
    m_layout->setSpacing(8);
    hide();
}

void BannerStack::show(BannerSubject subject, const std::function<Message()> &makeMessage)
{
    remove(subject);
    dropNews();
    auto *banner = new Banner(makeMessage);
    m_banners.insert(subject, banner);
    m_order.append(subject);
    m_layout->addWidget(banner);
    connect(banner, &Banner::closed, this, [this, subject, banner] {
        if (m_banners.value(subject) == banner)
            remove(subject);
    });
    showNewest();
    announce(*this, banner->spokenText());
}

void BannerStack::dropNews()
{
    for (const BannerSubject subject : QList(m_order)) {
        if (m_banners.value(subject)->isNews())
            remove(subject);
    }
}

/// The newest message, but no report covers an error that still holds.
void BannerStack::showNewest()
{
    Banner *newest = m_order.isEmpty() ? nullptr : m_banners.value(m_order.last());
    if (newest != nullptr && isReport(*newest)) {
        for (const BannerSubject subject : std::as_const(m_order)) {
            if (isStandingError(*m_banners.value(subject)))
                newest = m_banners.value(subject);
        }
    }
    for (Banner *banner : std::as_const(m_banners)) {
        if (banner != newest)
            banner->hide();
    }
    setVisible(newest != nullptr);
    if (newest != nullptr)
        newest->show();
}

void BannerStack::expire(Message::Until event)
{
    for (const BannerSubject subject : QList(m_order)) {
        const Message::Until until = m_banners.value(subject)->until();
        if (until != Message::Until::Closed && until >= event)
            remove(subject);
    }
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
    m_order.removeOne(subject);
    banner->hide();
    banner->deleteLater();
    showNewest();
}

} // namespace dnc
