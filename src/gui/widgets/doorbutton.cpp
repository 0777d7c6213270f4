// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/doorbutton.h"

#include "gui/theme/icons.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/textstyle.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dnc {

DoorButton::DoorButton(QWidget *parent)
    : QPushButton(parent)
    , m_icon(new IconLabel)
    , m_title(new QLabel)
    , m_description(new QLabel)
    , m_keys(new QLabel)
{
    setProperty("door", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setHeadlineFont(*m_title, 1.1);
    m_description->setProperty("role", QStringLiteral("quiet"));
    m_keys->setProperty("role", QStringLiteral("quiet"));
    m_keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (QLabel *label : {m_title, m_description})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_description);
    column->addStretch(1);
    column->addWidget(m_keys);
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DoorButton::setIconName(const QString &name)
{
    constexpr int size = 28;
    m_icon->setIcon(dnc::icon(name, ColorRole::Accent), size);
}

void DoorButton::setTexts(const QString &title, const QString &description, const QString &keys)
{
    m_title->setText(title);
    m_description->setText(description);
    m_keys->setText(keys);
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
}

QSize DoorButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize DoorButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int DoorButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace dnc
