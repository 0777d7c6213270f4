// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/banner.h"

#include "gui/theme/icons.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/texts.h"

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

QLabel *makeLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Only of a label with a parent: one without would open as a window.
void setTextOf(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

Message problemMessage(const QString &title, const QString &text)
{
    return {Message::Kind::Error, title, text, {}, true};
}

Banner::Banner(const std::function<Message()> &makeMessage, QWidget *parent)
    : Banner(makeMessage(), makeMessage, parent)
{
}

Banner::Banner(const Message &message, const std::function<Message()> &makeMessage, QWidget *parent)
    : QFrame(parent)
    , m_isNews(message.isNews())
    , m_until(message.until)
    , m_title(makeLabel(QStringLiteral("bannerTitle")))
    , m_text(makeLabel(QStringLiteral("bannerText")))
{
    const KindStyle style = styleOf(message.kind);
    setObjectName(QStringLiteral("banner"));
    setProperty("kind", style.name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(10);
    auto *iconLabel = new IconLabel(icon(style.icon, style.role), 20);
    iconLabel->setObjectName(QStringLiteral("bannerIcon"));
    row->addWidget(iconLabel, 0, Qt::AlignTop);
    row->addWidget(makeText(message), 1);
    addButtons(message);
    keepTranslated(*this, [this, makeMessage] { retranslate(makeMessage()); });
}

void Banner::retranslate(const Message &message)
{
    setTextOf(*m_title, message.title);
    if (!m_hasOwnText)
        setTextOf(*m_text, message.text);
    setAccessibleName(spokenText());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(message.actions[size_t(i)].text);
    if (m_close == nullptr)
        return;
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

void Banner::setText(const QString &text)
{
    m_hasOwnText = true;
    setTextOf(*m_text, text);
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
        auto *button = new QPushButton;
        button->setObjectName(action.name);
        m_buttons << button;
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
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setProperty("flat", true);
    m_close->setIcon(icon(QStringLiteral("close"), ColorRole::Quiet));
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &Banner::closed);
}

} // namespace dnc
