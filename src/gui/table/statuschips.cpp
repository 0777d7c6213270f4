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

/// What a chip calls its rows: mostly the status, which is a word for one row.
QString chipLabel(EntryStatus status)
{
    if (status == EntryStatus::Invalid)
        return StatusChips::tr("Issues");
    return status == EntryStatus::Duplicate ? StatusChips::tr("Duplicates") : statusLabel(status);
}

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
    connect(m_all, &QPushButton::clicked, this, [this] {
        showAllChip();
        emit allWanted();
    });
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
        chip->setText(tr("%1  %2", "a status and how many rows have it").arg(chipLabel(status), number));
        chip->setAccessibleName(tr("Show only: %1, %2").arg(chipLabel(status), number));
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

void StatusChips::setFiltered(bool filtered)
{
    m_isFiltered = filtered;
    showAllChip();
}

void StatusChips::showAllChip()
{
    m_all->setChecked(!m_isFiltered && chosen().empty());
}

void StatusChips::emitChosen()
{
    showAllChip();
    emit chosenChanged(chosen());
}

} // namespace dnc
