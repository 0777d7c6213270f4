// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/findingactions.h"

#include "list/opentypes.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dnc {

namespace {

QPushButton *makeActionButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("small", true);
    return button;
}

} // namespace

FindingActions::FindingActions(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel)
    , m_fixButton(makeActionButton("fixAllButton"))
    , m_typesButton(makeActionButton("chooseTypesButton"))
    , m_duplicatesButton(makeActionButton("removeDuplicatesButton"))
    , m_excludeButton(makeActionButton("excludeAllButton"))
    , m_keepButton(makeActionButton("keepPossibleButton"))
    , m_deleteButton(makeActionButton("deleteAllButton"))
{
    m_hint->setObjectName(QStringLiteral("findingHint"));
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_hint);
    for (QPushButton *button :
         {m_fixButton, m_typesButton, m_duplicatesButton, m_excludeButton, m_keepButton, m_deleteButton})
        layout->addWidget(button, 0, Qt::AlignLeft);
    connect(m_fixButton, &QPushButton::clicked, this, &FindingActions::fixWanted);
    connect(m_typesButton, &QPushButton::clicked, this, &FindingActions::typesWanted);
    connect(m_duplicatesButton, &QPushButton::clicked, this, &FindingActions::removeDuplicatesWanted);
    connect(m_excludeButton, &QPushButton::clicked, this, &FindingActions::excludeWanted);
    connect(m_keepButton, &QPushButton::clicked, this, &FindingActions::keepWanted);
    connect(m_deleteButton, &QPushButton::clicked, this, &FindingActions::deleteWanted);
}

void FindingActions::showFor(const FindingCount &of, bool isChangeable, bool isEnabled)
{
    const int count = int(of.count);
    const bool isInvalid = of.finding.status == EntryStatus::Invalid;
    const bool isPossible = of.finding == possibleDuplicate;
    m_hint->setText(describe(of.finding).hint);
    m_fixButton->setText(tr("Fix %Ln…", nullptr, int(of.fixable)));
    m_typesButton->setText(tr("Set Type of %Ln…", nullptr, count));
    m_duplicatesButton->setText(tr("Delete %Ln Duplicate(s)", nullptr, count));
    m_excludeButton->setText(tr("Exclude %Ln", nullptr, count));
    m_keepButton->setText(tr("Keep %Ln", nullptr, count));
    m_deleteButton->setText(tr("Delete %Ln Row(s)", nullptr, count));
    m_fixButton->setVisible(isChangeable && of.fixable > 0);
    m_typesButton->setVisible(isChangeable && of.finding == typeIsOpen);
    m_duplicatesButton->setVisible(isChangeable && of.finding.status == EntryStatus::Duplicate);
    m_excludeButton->setVisible(isChangeable && (isInvalid || isPossible));
    m_keepButton->setVisible(isChangeable && isPossible);
    m_deleteButton->setVisible(isChangeable && isInvalid);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(isEnabled);
}

} // namespace dnc
