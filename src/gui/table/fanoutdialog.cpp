// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/fanoutdialog.h"

#include "gui/widgets/fittotext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dnc {

namespace {

constexpr std::array numberTypes{IdentifierType::Phone, IdentifierType::Sms, IdentifierType::WhatsApp};

} // namespace

FanOutDialog::FanOutDialog(bool someAreChosen, const Count &count, QWidget *parent)
    : QDialog(parent)
    , m_count(count)
    , m_chosenRadio(new QRadioButton(tr("The chosen rows")))
    , m_allRadio(new QRadioButton(tr("The whole list")))
    , m_countLabel(new QLabel)
    , m_addButton(new QPushButton)
{
    setObjectName(QStringLiteral("fanOutDialog"));
    setWindowTitle(tr("Numbers for other ways of contact"));
    setMinimumWidth(520);
    m_chosenRadio->setObjectName(QStringLiteral("chosenRowsRadio"));
    m_allRadio->setObjectName(QStringLiteral("wholeListRadio"));
    m_chosenRadio->setEnabled(someAreChosen);
    (someAreChosen ? m_chosenRadio : m_allRadio)->setChecked(true);
    for (size_t i = 0; i < numberTypes.size(); ++i) {
        m_boxes[i] = new QCheckBox(typeLabel(numberTypes[i]));
        m_boxes[i]->setObjectName(QStringLiteral("fanOutBox%1").arg(i));
        m_boxes[i]->setChecked(true);
        connect(m_boxes[i], &QCheckBox::toggled, this, &FanOutDialog::showCount);
    }
    connect(m_allRadio, &QRadioButton::toggled, this, &FanOutDialog::showCount);
    arrange();
    showCount();
    fitToText(*this);
}

void FanOutDialog::arrange()
{
    auto *why = new QLabel(
        tr("Alta keeps a list for each way of contact, and does not say whether a number that must not be "
           "called may still get messages. Each number is added once more for the ways that you choose."));
    why->setWordWrap(true);
    m_countLabel->setObjectName(QStringLiteral("fanOutCount"));
    m_countLabel->setWordWrap(true);
    m_addButton->setObjectName(QStringLiteral("fanOutButton"));
    m_addButton->setProperty("primary", true);
    m_addButton->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_addButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back to the list"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("leaveFanOutButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(why);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_chosenRadio, m_allRadio})
        layout->addWidget(choice);
    layout->addSpacing(6);
    for (QCheckBox *box : m_boxes)
        layout->addWidget(box);
    layout->addWidget(m_countLabel);
    layout->addWidget(buttons);
}

bool FanOutDialog::wholeList() const
{
    return m_allRadio->isChecked();
}

FanOutDialog::Types FanOutDialog::types() const
{
    Types types;
    for (size_t i = 0; i < numberTypes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            types.push_back(numberTypes[i]);
    }
    return types;
}

void FanOutDialog::showCount()
{
    const quint32 count = m_count(wholeList(), types());
    m_countLabel->setText(count == 0
                              ? tr("That adds no row.")
                              : tr("That adds %Ln row(s). Those that are there already show as duplicates.",
                                   nullptr, int(count)));
    m_addButton->setText(tr("Add %Ln row(s)", nullptr, int(count)));
    m_addButton->setEnabled(count > 0);
}

} // namespace dnc
