// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/correctionsdialog.h"

#include "gui/widgets/fittotext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dnc {

namespace {

QString textOf(const CellTexts &texts)
{
    QStringList parts;
    for (const std::string *text : {&texts.input, &texts.type, &texts.name}) {
        if (!text->empty())
            parts << QString::fromStdString(*text);
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList sentences(const CorrectionPlan &plan, bool isOtherList)
{
    QStringList all;
    if (isOtherList)
        all << CorrectionsDialog::tr("This workbook was saved from another list.");
    all << CorrectionsDialog::tr("%Ln row(s) changed.", nullptr, int(plan.changes.size()));
    if (!plan.conflicts.empty())
        all << CorrectionsDialog::tr("%Ln row(s) changed in this list since; they stay as they are.", nullptr,
                                     int(plan.conflicts.size()));
    if (plan.unknown > 0)
        all << CorrectionsDialog::tr("%Ln row(s) are not from this list; they are not added.", nullptr,
                                     int(plan.unknown));
    if (plan.unchanged > 0)
        all << CorrectionsDialog::tr("%Ln row(s) came back unchanged.", nullptr, int(plan.unchanged));
    return all;
}

} // namespace

CorrectionsDialog::CorrectionsDialog(const CorrectionPlan &plan, bool isOtherList, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("correctionsDialog"));
    setWindowTitle(tr("Take Corrections"));
    setMinimumWidth(640);
    auto *counts = new QLabel(sentences(plan, isOtherList).join(u'\n'));
    counts->setObjectName(QStringLiteral("correctionCounts"));
    counts->setTextFormat(Qt::PlainText);
    counts->setWordWrap(true);
    auto *note = new QLabel(tr("This is one step that can be undone. Rows that did not come back stay."));
    note->setProperty("role", QStringLiteral("quiet"));
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(counts);
    layout->addWidget(makeTable(plan), 1);
    layout->addWidget(note);
    layout->addWidget(makeButtons(int(plan.changes.size())));
    fitToText(*this);
}

QDialogButtonBox *CorrectionsDialog::makeButtons(int changes)
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *take =
        buttons->addButton(tr("Take %Ln Correction(s)", nullptr, changes), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("takeCorrectionsButton"));
    take->setProperty("primary", true);
    take->setEnabled(changes > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// The changes first, then the conflicts.
QTableWidget *CorrectionsDialog::makeTable(const CorrectionPlan &plan)
{
    std::vector<std::pair<CorrectionPlan::Change, bool>> rows;
    for (const CorrectionPlan::Change &change : plan.changes)
        rows.emplace_back(change, true);
    for (const CorrectionPlan::Change &conflict : plan.conflicts)
        rows.emplace_back(conflict, false);
    auto *table = new QTableWidget(int(std::min(rows.size(), maxShown)), 3);
    table->setObjectName(QStringLiteral("correctionsTable"));
    table->setAccessibleName(tr("Corrections"));
    table->setHorizontalHeaderLabels({tr("In the List"), tr("Came Back As"), tr("Result")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    QStringList numbers;
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto &[change, isTaken] = rows[size_t(row)];
        numbers << (change.entry == EntryStore::noEntry ? QString() : QString::number(change.entry + 1));
        table->setItem(row, 0, new QTableWidgetItem(textOf(change.now)));
        table->setItem(row, 1, new QTableWidgetItem(textOf(change.after)));
        table->setItem(row, 2, new QTableWidgetItem(isTaken ? tr("Taken") : tr("Not taken: changed since")));
    }
    table->setVerticalHeaderLabels(numbers);
    return table;
}

} // namespace dnc
