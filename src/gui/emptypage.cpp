// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/emptypage.h"

#include "gui/theme/icons.h"
#include "gui/widgets/textstyle.h"
#include "ui_emptypage.h"

namespace dnc {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    setHeadlineFont(*m_ui->headline, 1.5);
    m_ui->subline->setProperty("role", QStringLiteral("quiet"));
    m_ui->dropHint->setProperty("role", QStringLiteral("quiet"));
    m_ui->dropZone->setFixedWidth(600);
    m_ui->picture->setIcon(appIcon(), 72);
    setFocusProxy(m_ui->pasteButton);
    m_ui->pasteButton->setIcon(icon(QStringLiteral("paste"), ColorRole::Accent));
    m_ui->openButton->setIcon(icon(QStringLiteral("open"), ColorRole::Accent));
    m_ui->practiceButton->setIcon(icon(QStringLiteral("practice"), ColorRole::Accent));
    for (auto *button : findChildren<QCommandLinkButton *>())
        button->setIconSize({24, 24});
    connect(m_ui->pasteButton, &QAbstractButton::clicked, this, &EmptyPage::pasteWanted);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &EmptyPage::openWanted);
    connect(m_ui->practiceButton, &QAbstractButton::clicked, this, &EmptyPage::practiceWanted);
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::setPracticing(bool practicing)
{
    m_ui->practiceButton->setText(practicing ? tr("Take the sample list") : tr("Practice first"));
    m_ui->practiceButton->setDescription(
        practicing ? tr("Some rows as people really send them, good ones and bad ones")
                   : tr("A sample list and a service inside this program; nothing leaves this computer"));
}

void EmptyPage::setDropHighlighted(bool highlighted)
{
    setStyleProperty(*m_ui->dropZone, "hot", highlighted);
}

} // namespace dnc
