// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/fixdialog.h"

#include "gui/widgets/fittotext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dnc {

FixDialog::FixDialog(const Finding &finding, quint32 fixable, std::span<const BulkEdits::Fix> examples,
                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("fixDialog"));
    setWindowTitle(tr("Fix all like this"));
    setMinimumWidth(600);
    auto *what = new QLabel(describe(finding).text());
    auto *shown =
        new QLabel(fixable > examples.size()
                       ? tr("%Ln row(s) can be fixed; these are the first of them.", nullptr, int(fixable))
                       : tr("%Ln row(s) can be fixed:", nullptr, int(fixable)));
    for (QLabel *label : {what, shown})
        label->setWordWrap(true);
    auto *note = new QLabel(tr("This is one step that can be undone."));
    note->setProperty("role", QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(shown);
    layout->addWidget(makeTable(examples), 1);
    layout->addWidget(note);
    layout->addWidget(makeButtons(fixable));
    fitToText(*this);
}

QDialogButtonBox *FixDialog::makeButtons(quint32 fixable)
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *fix =
        buttons->addButton(tr("Fix %Ln row(s)", nullptr, int(fixable)), QDialogButtonBox::AcceptRole);
    fix->setObjectName(QStringLiteral("fixButton"));
    fix->setProperty("primary", true);
    fix->setFocus();
    buttons->addButton(tr("Back to the list"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("leaveFixButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QTableWidget *FixDialog::makeTable(std::span<const BulkEdits::Fix> examples)
{
    auto *table = new QTableWidget(int(examples.size()), 2);
    table->setObjectName(QStringLiteral("fixTable"));
    table->setAccessibleName(tr("Before and after"));
    table->setHorizontalHeaderLabels({tr("In the list"), tr("Will be")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    QStringList numbers;
    for (int row = 0; row < table->rowCount(); ++row) {
        const BulkEdits::Fix &fix = examples[size_t(row)];
        numbers << QString::number(fix.entry + 1);
        table->setItem(row, 0, new QTableWidgetItem(fix.before));
        table->setItem(row, 1, new QTableWidgetItem(fix.after));
    }
    table->setVerticalHeaderLabels(numbers);
    return table;
}

} // namespace dnc
