// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/filterline.h"

#include "gui/theme/icons.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/texts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dnc {

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
{
    setObjectName(QStringLiteral("filterLine"));
    m_text->setObjectName(QStringLiteral("filterLabel"));
    m_text->setProperty("role", QStringLiteral("quiet"));
    m_text->setShortest(8);
    auto *clear = new QPushButton;
    clear->setObjectName(QStringLiteral("clearFilterButton"));
    clear->setProperty("link", true);
    clear->setCursor(Qt::PointingHandCursor);
    keepTranslated(*clear, [clear] {
        clear->setText(tr("Clear"));
        clear->setAccessibleName(tr("Clear the filter"));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon(QStringLiteral("filter"), ColorRole::Quiet), 16));
    row->addWidget(m_text);
    row->addWidget(clear);
    row->addStretch(1);
    connect(clear, &QPushButton::clicked, this, &FilterLine::clearWanted);
    hide();
}

void FilterLine::showFilter(const QStringList &filters, int shown, int all)
{
    QStringList parts = filters;
    parts << (filters.isEmpty() ? tr("Showing %L1 of %L2").arg(shown).arg(all)
                                : tr("showing %L1 of %L2", "after the name of a filter").arg(shown).arg(all));
    m_text->setText(parts.join(QStringLiteral(" \u00B7 ")));
}

} // namespace dnc
