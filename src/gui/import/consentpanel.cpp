// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/consentpanel.h"

#include "core/identifier.h"
#include "gui/widgets/textstyle.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dnc {

namespace {

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QString channelsLabel(Channels channels)
{
    if (channels.areAny())
        return ConsentPanel::tr("All channels");
    QStringList names;
    for (const IdentifierType type : allIdentifierTypes) {
        if (channels.name(type))
            names << typeLabel(type);
    }
    return names.join(ConsentPanel::tr(", ", "between names of channels"));
}

ConsentPanel::ConsentPanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_channels(new QComboBox)
    , m_layout(new QGridLayout)
    , m_result(plainLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("A&pplies to"));
    label->setBuddy(m_channels);
    head->addWidget(label);
    head->addWidget(m_channels, 1);
    layout->addLayout(head);
    m_layout->setColumnStretch(0, 1);
    m_layout->setVerticalSpacing(4);
    layout->addLayout(m_layout);
    m_result->setWordWrap(true);
    m_result->setObjectName(name + QStringLiteral("-result"));
    layout->addWidget(m_result);
    m_channels->setObjectName(name + QStringLiteral("-channels"));
    connect(m_channels, &QComboBox::activated, this,
            [this](int index) { emit channelsChosen(m_choices[size_t(index)]); });
}

QRadioButton *ConsentPanel::makeButton(int index, bool isOut)
{
    auto *button = new QRadioButton;
    const QString side = isOut ? QStringLiteral("out") : QStringLiteral("not");
    button->setObjectName(QStringLiteral("%1-value%2-%3").arg(m_name).arg(index).arg(side));
    connect(button, &QRadioButton::clicked, this, [this, index, isOut] { emit answered(index, isOut); });
    return button;
}

ConsentPanel::Row ConsentPanel::makeRow(int index)
{
    const Row row{plainLabel(), plainLabel(), makeButton(index, true), makeButton(index, false)};
    row.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *pair = new QButtonGroup(row.out);
    pair->addButton(row.out);
    pair->addButton(row.notOut);
    int column = 0;
    for (QWidget *part : QWidgetList{row.text, row.count, row.out, row.notOut})
        m_layout->addWidget(part, index, column++);
    return row;
}

void ConsentPanel::showValue(const Row &row, const Value &value)
{
    row.text->setText(value.isOut ? value.text : QStringLiteral("? ") + value.text);
    QFont font = row.count->font();
    font.setBold(!value.isOut);
    row.text->setFont(font);
    row.count->setText(value.count);
    setStyleProperty(*row.text, "role", value.isOut ? QString() : QStringLiteral("warning"));
    // An exclusive group does not allow to uncheck all its buttons.
    row.out->group()->setExclusive(false);
    row.out->setChecked(value.isOut == true);
    row.notOut->setChecked(value.isOut == false);
    row.out->group()->setExclusive(true);
    row.out->setAccessibleDescription(value.text);
    row.notOut->setAccessibleDescription(value.text);
}

void ConsentPanel::showChannels(Channels channels)
{
    m_choices = {Channels()};
    for (const IdentifierType type : allIdentifierTypes)
        m_choices.push_back({type});
    if (std::ranges::find(m_choices, channels) == m_choices.end())
        m_choices.push_back(channels);
    m_channels->clear();
    for (const Channels choice : m_choices)
        m_channels->addItem(channelsLabel(choice));
    m_channels->setCurrentIndex(int(std::ranges::find(m_choices, channels) - m_choices.begin()));
}

void ConsentPanel::setContent(const Content &content)
{
    while (m_rows.size() > content.values.size()) {
        const Row &last = m_rows.back();
        for (QWidget *part : QWidgetList{last.text, last.count, last.out, last.notOut})
            part->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < content.values.size())
        m_rows.push_back(makeRow(int(m_rows.size())));
    for (size_t i = 0; i < m_rows.size(); ++i)
        showValue(m_rows[i], content.values[i]);
    for (const Row &row : m_rows) {
        row.out->setText(content.asksForSender ? tr("By the person") : tr("Opted out"));
        row.notOut->setText(content.asksForSender ? tr("By us") : tr("Not"));
    }
    showChannels(content.channels);
    m_result->setText(content.result);
    setVisible(!content.values.empty());
}

QWidgetList ConsentPanel::parts() const
{
    QWidgetList all{m_channels};
    for (const Row &row : m_rows)
        all << row.out << row.notOut;
    return all;
}

} // namespace dnc
