// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/findingsmodel.h"

#include "gui/theme/icons.h"
#include "gui/theme/statusicon.h"

#include <QLocale>

#include <algorithm>

namespace dnc {

namespace {

QIcon iconOf(const Finding &finding)
{
    if (finding.status != EntryStatus::Valid)
        return statusIcon(finding.status);
    return isDoubt(finding.note) ? icon(QStringLiteral("warning"), ColorRole::Warning)
                                 : icon(QStringLiteral("edit"), ColorRole::Quiet);
}

} // namespace

void FindingsModel::setFindings(std::vector<FindingCount> findings)
{
    const bool sameKinds =
        std::ranges::equal(findings, m_findings, {}, &FindingCount::finding, &FindingCount::finding);
    if (!sameKinds)
        beginResetModel();
    m_findings = std::move(findings);
    if (!sameKinds)
        endResetModel();
    else if (!m_findings.empty())
        emit dataChanged(index(0, What), index(rowCount() - 1, Rows));
}

int FindingsModel::rowOf(const Finding &finding) const
{
    const auto found = std::ranges::find(m_findings, finding, &FindingCount::finding);
    return found == m_findings.end() ? -1 : int(found - m_findings.begin());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingCount &of = at(index.row());
    if (index.column() == Rows) {
        if (role == Qt::DisplayRole)
            return QLocale().toString(of.count);
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignTop)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return describe(of.finding).title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return describe(of.finding).hint;
    case Qt::DecorationRole:
        return iconOf(of.finding);
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln row(s)", "the title of an issue", int(of.count)).arg(describe(of.finding).title);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignTop);
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Issue") : tr("Rows");
}

} // namespace dnc
