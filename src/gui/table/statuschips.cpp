// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/statuschips.h"

#include "gui/theme/statusicon.h"
#include "gui/widgets/terms.h"
#include "gui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace dnc {

namespace {

constexpr int chipGap = 8;

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
    , m_list(new QPushButton)
{
    setObjectName(QStringLiteral("statusChips"));
    keepTranslated(*this, [this] { setAccessibleName(tr("Show only")); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(chipGap);
    m_list->setObjectName(QStringLiteral("chipList"));
    m_list->setMenu(new QMenu(m_list));
    m_list->hide();
    connect(m_list->menu(), &QMenu::aboutToShow, this, &StatusChips::fillList);
    row->addWidget(m_list);
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
        chip->setIconSize({22, 16}); // with the gap to the text
        chip->hide();
        m_chips[size_t(status)] = chip;
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, &StatusChips::emitChosen);
    }
    row->addStretch(1);
    explainTerm(*m_chips[size_t(EntryStatus::Unknown)], Term::InDoubt);
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
        m_isOffered[size_t(status)] = counts[status] > 0 || chip->isChecked();
    }
    updateGeometry();
    fit();
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
        m_isOffered[size_t(status)] |= wanted;
    }
    fit();
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
    QStringList shown;
    for (const QPushButton *chip : offered()) {
        if (chip->isChecked())
            shown << chip->text();
    }
    m_list->setText(shown.isEmpty() ? tr("Show") : tr("Show: %1").arg(shown.join(QStringLiteral(", "))));
}

QList<QPushButton *> StatusChips::offered() const
{
    QList<QPushButton *> result{m_all};
    for (const EntryStatus status : allEntryStatuses) {
        if (m_isOffered[size_t(status)])
            result << m_chips[size_t(status)];
    }
    return result;
}

QSize StatusChips::sizeHint() const
{
    QSize result(-chipGap, 0);
    for (const QPushButton *chip : offered()) {
        const QSize size = chip->sizeHint();
        result = {result.width() + chipGap + size.width(), std::max(result.height(), size.height())};
    }
    return result;
}

QSize StatusChips::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_list->sizeHint().width()), sizeHint().height()};
}

/// Shows the chips, or the list in their place.
void StatusChips::fit()
{
    const bool isList = width() < sizeHint().width();
    const QList<QPushButton *> chips = offered();
    m_list->setVisible(isList);
    m_all->setVisible(!isList);
    for (QPushButton *chip : m_chips)
        chip->setVisible(!isList && chips.contains(chip));
    showAllChip();
}

void StatusChips::fillList()
{
    m_list->menu()->clear();
    for (QPushButton *chip : offered()) {
        QAction *action = m_list->menu()->addAction(chip->icon(), chip->text());
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::triggered, chip, &QPushButton::click);
    }
}

void StatusChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusChips::emitChosen()
{
    showAllChip();
    emit chosenChanged(chosen());
}

} // namespace dnc
