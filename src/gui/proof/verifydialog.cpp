// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/verifydialog.h"

#include "gui/proof/dialogparts.h"
#include "gui/upload/listcost.h"
#include "gui/widgets/fittotext.h"
#include "upload/lookplan.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dnc {

namespace {

constexpr quint32 mostTypes = quint32(allIdentifierTypes.size());
constexpr quint32 usualMore = 200; // rows

} // namespace

VerifyDialog::VerifyDialog(const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_goOnRadio(new QRadioButton(tr("Continue the check that was not finished")))
    , m_sampleRadio(new QRadioButton(
          tr("%Ln row(s), spread over its batches", nullptr, int(std::min(usualSample, facts.confirmed)))))
    , m_moreRadio(new QRadioButton(tr("Another number of rows:")))
    , m_allRadio(new QRadioButton(tr("All %Ln confirmed row(s)", nullptr, int(facts.confirmed))))
    , m_moreSpin(new QSpinBox)
    , m_cost(makeWrapped({}, QStringLiteral("costLabel")))
{
    setObjectName(QStringLiteral("verifyDialog"));
    setWindowTitle(tr("Verify Upload"));
    auto *layout = makeDialogColumn(*this);
    layout->addWidget(makeWrapped(
        tr("Reads confirmed rows from the list, to see that they are on it now. Nothing is changed at Alta."),
        QStringLiteral("costWhat")));
    addChoices(*layout);
    layout->addWidget(m_cost);
    layout->addWidget(makeQuiet(
        tr("A row that is not on the list becomes in doubt. You are asked before it is sent again.")));
    layout->addWidget(makeButtons(*this, tr("Verify"), QStringLiteral("costButton")));
    showCost();
    fitToText(*this);
}

void VerifyDialog::addChoices(QVBoxLayout &layout)
{
    m_goOnRadio->setObjectName(QStringLiteral("goOnRadio"));
    m_sampleRadio->setObjectName(QStringLiteral("sampleRadio"));
    m_moreRadio->setObjectName(QStringLiteral("moreRadio"));
    m_allRadio->setObjectName(QStringLiteral("allRadio"));
    m_moreSpin->setObjectName(QStringLiteral("moreSpin"));
    m_moreSpin->setAccessibleName(tr("Rows to read"));
    m_moreSpin->setRange(1, int(std::max(1U, m_facts.confirmed)));
    m_moreSpin->setValue(int(std::min(usualMore, m_facts.confirmed)));
    m_moreSpin->setGroupSeparatorShown(true);
    m_moreSpin->setEnabled(false);
    m_goOnRadio->setVisible(m_facts.unfinished.has_value());
    (m_facts.unfinished ? m_goOnRadio : m_sampleRadio)->setChecked(true);
    auto *more = new QHBoxLayout;
    more->addWidget(m_moreRadio);
    more->addWidget(m_moreSpin);
    more->addStretch();
    layout.addWidget(m_goOnRadio);
    layout.addWidget(m_sampleRadio);
    layout.addLayout(more);
    layout.addWidget(m_allRadio);
    for (const QRadioButton *radio : {m_goOnRadio, m_sampleRadio, m_moreRadio, m_allRadio})
        connect(radio, &QRadioButton::toggled, this, &VerifyDialog::showCost);
    connect(m_moreRadio, &QRadioButton::toggled, m_moreSpin, &QWidget::setEnabled);
    connect(m_moreSpin, &QSpinBox::valueChanged, this, &VerifyDialog::showCost);
}

std::optional<Verification::Sample> VerifyDialog::rows() const
{
    if (m_goOnRadio->isChecked())
        return std::nullopt;
    if (m_allRadio->isChecked())
        return Verification::Sample();
    return Verification::Sample(m_moreRadio->isChecked() ? quint32(m_moreSpin->value()) : usualSample);
}

quint32 VerifyDialog::count() const
{
    const Verification::Sample sample = rows().value_or(m_facts.unfinished.value_or(usualSample));
    return std::min(m_facts.confirmed, sample.value_or(m_facts.confirmed));
}

/// The types of the rows are known only after they are read from the journal.
void VerifyDialog::showCost()
{
    LookPlan plan = planLook(count(), std::min(count(), mostTypes), m_facts.listed);
    plan.isMost = true;
    m_cost->setText(costText(plan, m_facts.reserve));
}

} // namespace dnc
