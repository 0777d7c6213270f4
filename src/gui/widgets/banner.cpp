// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/banner.h"

#include "gui/theme/icons.h"
#include "gui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dnc {

namespace {

struct KindStyle {
    QString name; // for the style sheet
    QString icon;
    ColorRole role;
};

KindStyle styleOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info:
        return {QStringLiteral("info"), QStringLiteral("info"), ColorRole::Info};
    case Message::Kind::Success:
        return {QStringLiteral("success"), QStringLiteral("success"), ColorRole::Success};
    case Message::Kind::Warning:
        return {QStringLiteral("warning"), QStringLiteral("warning"), ColorRole::Warning};
    case Message::Kind::Error:
        return {QStringLiteral("error"), QStringLiteral("error"), ColorRole::Error};
    }
    Q_UNREACHABLE();
}

QLabel *makeLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Never setVisible(true) here: the label has no parent yet and would open as a window.
    if (text.isEmpty())
        label->hide();
    return label;
}

} // namespace

Banner::Banner(const Message &message, QWidget *parent)
    : QFrame(parent)
    , m_isNews(message.isNews())
    , m_until(message.until)
    , m_title(makeLabel(message.title, QStringLiteral("bannerTitle")))
    , m_text(makeLabel(message.text, QStringLiteral("bannerText")))
{
    const KindStyle style = styleOf(message.kind);
    setObjectName(QStringLiteral("banner"));
    setProperty("kind", style.name);
    setAccessibleName(spokenText());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(10);
    auto *iconLabel = new IconLabel(icon(style.icon, style.role), 20);
    iconLabel->setObjectName(QStringLiteral("bannerIcon"));
    row->addWidget(iconLabel, 0, Qt::AlignTop);
    row->addWidget(makeText(message), 1);
    addButtons(message);
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(spokenText());
}

QString Banner::spokenText() const
{
    return m_title->text().isEmpty() ? m_text->text() : m_title->text() + u' ' + m_text->text();
}

QWidget *Banner::makeText(const Message &message)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    if (!message.title.isEmpty() && !message.text.isEmpty()) {
        QFont bold = m_title->font();
        bold.setWeight(QFont::DemiBold);
        m_title->setFont(bold);
    }
    column->addWidget(m_title);
    column->addWidget(m_text);
    if (message.makeContent)
        column->addWidget(message.makeContent());
    return block;
}

void Banner::addButtons(const Message &message)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (const Message::Action &action : message.actions) {
        auto *button = new QPushButton(action.text);
        button->setObjectName(action.name);
        row->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, action] {
            // act() may delete the banner: close it first.
            if (!action.keepsBanner)
                emit closed();
            action.act();
        });
    }
    if (!message.closable)
        return;
    auto *close = new QPushButton;
    close->setObjectName(QStringLiteral("bannerClose"));
    close->setProperty("flat", true);
    close->setIcon(icon(QStringLiteral("close"), ColorRole::Quiet));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &Banner::closed);
}

} // namespace dnc
