// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/connectionline.h"

#include "gui/theme/icons.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/texts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dnc {

namespace {

ColorRole colorOf(ConnectionLine::State state)
{
    switch (state) {
    case ConnectionLine::State::Saved:
    case ConnectionLine::State::Session:
        return ColorRole::Success;
    case ConnectionLine::State::Reading:
        return ColorRole::Quiet;
    case ConnectionLine::State::Missing:
    case ConnectionLine::State::Locked:
        return ColorRole::Warning;
    }
    Q_UNREACHABLE();
}

QString textOf(ConnectionLine::State state)
{
    switch (state) {
    case ConnectionLine::State::Reading:
        return ConnectionLine::tr("Reading the keychain…");
    case ConnectionLine::State::Saved:
        return ConnectionLine::tr("API token saved in the keychain");
    case ConnectionLine::State::Session:
        return ConnectionLine::tr("API token known until DNC Desk closes");
    case ConnectionLine::State::Missing:
        return ConnectionLine::tr("Add an API token to upload.");
    case ConnectionLine::State::Locked:
        return ConnectionLine::tr("The keychain is locked. Unlock it to upload.");
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionLine::ConnectionLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel)
    , m_title(new ElidedLabel)
    , m_text(new ElidedLabel)
{
    setObjectName(QStringLiteral("connectionLine"));
    setProperty("card", true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setObjectName(QStringLiteral("connectionHost"));
    m_text->setObjectName(QStringLiteral("connectionState"));
    m_text->setProperty("role", QStringLiteral("quiet"));
    auto *settings = new QPushButton;
    keepTranslated(*settings, [settings] { settings->setText(tr("Settings…")); });
    settings->setObjectName(QStringLiteral("connectionButton"));
    settings->setProperty("small", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addWidget(settings);
    connect(settings, &QPushButton::clicked, this, &ConnectionLine::settingsWanted);
}

void ConnectionLine::show(State state, const QString &name, const QString &host, const QString &account)
{
    constexpr int iconSize = 20;
    m_icon->setIcon(icon(QStringLiteral("key"), colorOf(state)), iconSize);
    m_title->setText(name.isEmpty() ? host : name);
    QStringList parts{textOf(state)};
    if (!name.isEmpty())
        parts << host;
    if (!account.isEmpty())
        parts << tr("account %1").arg(account);
    m_text->setText(parts.join(QStringLiteral(" \u00B7 ")));
    setAccessibleName(m_title->text() + QStringLiteral(". ") + m_text->text());
}

} // namespace dnc
