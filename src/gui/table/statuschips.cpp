// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/statuschips.h"

#include "gui/theme/statusicon.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace dnc {

namespace {

QPushButton *makeChip(const QString &name)
{
    auto *chip = new QPushButton;
    chip->setObjectName(name);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    return chip;
}

} // namespace

StatusChips::StatusChips(QWidget *parent)
    : QWidget(parent)
    , m_all(makeChip(QStringLiteral("chipAll")))
{
    setObjectName(QStringLiteral("statusChips"));
    setAccessibleName(tr("Show only"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_all);
    m_all->setChecked(true);
    connect(m_all, &QPushButton::clicked, this, &StatusChips::clearChoice);
    for (const EntryStatus status : allEntryStatuses) {
        const auto name = statusName(status);
        auto *chip =
            makeChip(QStringLiteral("chip-%1").arg(QString::fromUtf8(name.data(), qsizetype(name.size()))));
        chip->setIcon(statusIcon(status));
        chip->hide();
        m_chips[size_t(status)] = chip;
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, &StatusChips::emitChosen);
    }
    row->addStretch(1);
}

void StatusChips::setCounts(const StatusCounts &counts)
{
    const QLocale locale;
    m_all->setText(tr("All  %1").arg(locale.toString(counts.total())));
    m_all->setAccessibleName(tr("Show all %Ln row(s)", nullptr, int(counts.total())));
    for (const EntryStatus status : allEntryStatuses) {
        QPushButton *chip = m_chips[size_t(status)];
        const QString number = locale.toString(counts[status]);
        chip->setText(tr("%1  %2", "a status and how many rows have it").arg(statusLabel(status), number));
        chip->setAccessibleName(tr("Show only: %1, %2").arg(statusLabel(status), number));
        // A checked button stays visible: otherwise the person could not uncheck it.
        chip->setVisible(counts[status] > 0 || chip->isChecked());
    }
}

std::vector<EntryStatus> StatusChips::chosen() const
{
    std::vector<EntryStatus> result;
    std::copy_if(allEntryStatuses.begin(), allEntryStatuses.end(), std::back_inserter(result),
                 [this](EntryStatus status) { return m_chips[size_t(status)]->isChecked(); });
    return result;
}

void StatusChips::choose(const std::vector<EntryStatus> &statuses)
{
    for (const EntryStatus status : allEntryStatuses) {
        const bool wanted = std::find(statuses.begin(), statuses.end(), status) != statuses.end();
        m_chips[size_t(status)]->setChecked(wanted);
        if (wanted)
            m_chips[size_t(status)]->show();
    }
    emitChosen();
}

void StatusChips::clearChoice()
{
    choose({});
}

void StatusChips::emitChosen()
{
    const auto now = chosen();
    m_all->setChecked(now.empty());
    emit chosenChanged(now);
}

} // namespace dnc
