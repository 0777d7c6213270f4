// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/undodialog.h"

#include "gui/proof/dialogparts.h"
#include "gui/table/delegates.h"
#include "gui/upload/listcost.h"
#include "gui/widgets/fittotext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace dnc {

namespace {

QString describeGroup(UndoReason reason)
{
    switch (reason) {
    case UndoReason::Added:
        return UndoDialog::tr("Added by this upload");
    case UndoReason::Probable:
        return UndoDialog::tr("Probably added by this upload");
    case UndoReason::Elsewhere:
        return UndoDialog::tr("Another upload has them, too");
    case UndoReason::NotAsSent:
        return UndoDialog::tr("On the list in another form");
    case UndoReason::Before:
        return UndoDialog::tr("On the list before this upload");
    case UndoReason::Automatic:
        return UndoDialog::tr("Added in another way than the others");
    case UndoReason::NoTime:
        return UndoDialog::tr("The list does not say since when");
    case UndoReason::Gone:
        return UndoDialog::tr("Not on the list anymore");
    case UndoReason::After:
        return UndoDialog::tr("Added at another time than this upload");
    }
    Q_UNREACHABLE();
}

QString effectOf(UndoReason reason, bool includesProbable)
{
    if (isKept(reason))
        return UndoDialog::tr("Kept");
    switch (reason) {
    case UndoReason::Added:
        return UndoDialog::tr("Will be removed");
    case UndoReason::Probable:
        return includesProbable ? UndoDialog::tr("Will be removed") : UndoDialog::tr("Kept, unchecked");
    case UndoReason::NoTime:
        return UndoDialog::tr("Unknown, kept");
    case UndoReason::Gone:
    case UndoReason::Elsewhere:
    case UndoReason::NotAsSent:
    case UndoReason::Before:
    case UndoReason::Automatic:
    case UndoReason::After:
        return UndoDialog::tr("Nothing to do");
    }
    Q_UNREACHABLE();
}

} // namespace

UndoDialog::UndoDialog(Facts facts, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_table(makeTable())
    , m_probableBox(new QCheckBox)
    , m_cost(makeWrapped({}, QStringLiteral("costLabel")))
    , m_typeLabel(makeWrapped({}, QStringLiteral("typeLabel")))
    , m_typeEdit(new QLineEdit)
{
    setObjectName(QStringLiteral("undoDialog"));
    setWindowTitle(m_facts.title);
    arrange();
    connect(m_probableBox, &QCheckBox::toggled, this, &UndoDialog::showGroups);
    connect(m_typeEdit, &QLineEdit::textChanged, this, &UndoDialog::allowRemoving);
    showGroups();
    if (!m_typeEdit->isHidden())
        m_typeEdit->setFocus();
    fitToText(*this);
}

void UndoDialog::arrange()
{
    m_probableBox->setObjectName(QStringLiteral("probableBox"));
    const auto probable = int(groupsOf(m_facts.items, false)[UndoReason::Probable]);
    m_probableBox->setText(tr("Also remove %Ln probable row(s)", nullptr, probable));
    m_probableBox->setVisible(probable > 0);
    m_typeEdit->setObjectName(QStringLiteral("undoNumberEdit"));
    m_typeEdit->setAccessibleName(tr("Number of entries to remove"));
    m_typeLabel->setBuddy(m_typeEdit);
    auto *layout = makeDialogColumn(*this);
    layout->addWidget(
        makeWrapped(tr("Only what this upload added is taken off the list."), QStringLiteral("costWhat")));
    layout->addWidget(m_table);
    layout->addWidget(m_probableBox);
    layout->addWidget(m_cost);
    if (m_facts.pausedProspects)
        layout->addWidget(makeQuiet(tr("Prospects that this upload paused are not resumed.")));
    layout->addWidget(m_typeLabel);
    layout->addWidget(m_typeEdit);
    QDialogButtonBox *buttons = makeButtons(*this, {}, QStringLiteral("removeButton"));
    m_removeButton = buttons->findChild<QPushButton *>(QStringLiteral("removeButton"));
    layout->addWidget(buttons);
}

QTableWidget *UndoDialog::makeTable() const
{
    auto *table = new QTableWidget(0, 3);
    table->setObjectName(QStringLiteral("undoTable"));
    table->setAccessibleName(tr("Rows of the upload"));
    table->setHorizontalHeaderLabels({tr("Group"), tr("Rows"), tr("Effect")});
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 14);
    table->setItemDelegate(new PaddedDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setTabKeyNavigation(false);
    return table;
}

UndoGroups UndoDialog::groups() const
{
    return groupsOf(m_facts.items, m_probableBox->isChecked());
}

void UndoDialog::showGroups()
{
    const UndoGroups all = groups();
    m_table->setRowCount(0);
    for (const UndoReason reason : allUndoReasons) {
        if (all[reason] == 0)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *count = new QTableWidgetItem(QLocale().toString(all[reason]));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 0, new QTableWidgetItem(describeGroup(reason)));
        m_table->setItem(row, 1, count);
        m_table->setItem(row, 2, new QTableWidgetItem(effectOf(reason, m_probableBox->isChecked())));
    }
    const auto rows = int(all.toRemove.size());
    const QString nothing = all[UndoReason::Probable] > 0 ? tr("Nothing is chosen to be removed.")
                                                          : tr("Nothing can be removed.");
    m_cost->setText(rows == 0 ? nothing
                              : tr("Each entry is read right before it is removed. %1", "requests and time")
                                    .arg(costText({.requests = all.requests()}, m_facts.reserve)));
    m_typeLabel->setText(tr("To remove them, type their number: %L1").arg(rows));
    m_typeLabel->setVisible(rows > 0);
    m_typeEdit->setVisible(rows > 0);
    m_removeButton->setText(tr("Remove %Ln Entries", nullptr, rows));
    allowRemoving();
}

void UndoDialog::allowRemoving()
{
    const auto rows = quint32(groups().toRemove.size());
    const QString typed = m_typeEdit->text().trimmed();
    bool isNumber = false;
    const bool isRight =
        typed == QString::number(rows) || (QLocale().toUInt(typed, &isNumber) == rows && isNumber);
    m_removeButton->setEnabled(rows > 0 && isRight);
}

} // namespace dnc
