// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importpreview.h"

#include "gui/import/importanswers.h"
#include "gui/import/importdraft.h"
#include "gui/import/previewmodel.h"
#include "gui/import/roleheader.h"
#include "import/mapping/mapping.h"
#include "import/sheet/document.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace dnc {

namespace {

constexpr int previewRowHeight = 28;

/// The channels of a consent column; empty for another column.
QString consentNote(const Mapping &mapping, quint32 column)
{
    const auto found = std::ranges::find(mapping.consent, column, &ConsentColumn::column);
    return found == mapping.consent.end() ? QString() : channelsLabel(found->channels);
}

} // namespace

ImportPreview::ImportPreview(ImportDraft &draft, const Widgets &widgets, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_widgets(widgets)
    , m_model(new PreviewModel(this))
    , m_header(new RoleHeader(&widgets.table))
{
    widgets.note.setProperty("role", QStringLiteral("quiet"));
    widgets.table.setHorizontalHeader(m_header);
    widgets.table.setModel(m_model);
    QHeaderView &rows = *widgets.table.verticalHeader();
    rows.setDefaultSectionSize(previewRowHeight);
    rows.setSectionResizeMode(QHeaderView::Fixed);
    rows.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&widgets.columns, &QComboBox::activated, this, &ImportPreview::showRows);
    connect(m_header, &RoleHeader::roleChosen, this, &ImportPreview::chooseRole);
    connect(m_header, &RoleHeader::reached, this, &ImportPreview::bringIntoView);
}

void ImportPreview::show(size_t sheet)
{
    m_sheet = sheet;
    showPages();
    showRows();
}

void ImportPreview::showPages()
{
    constexpr int most = PreviewModel::maxColumns;
    const int columns = int(m_draft.document().sheets[m_sheet].columnCount());
    QComboBox &combo = m_widgets.columns;
    const int current = combo.currentIndex();
    combo.clear();
    for (int first = 0; first < columns; first += most)
        combo.addItem(
            tr("%L1 to %L2", "columns of a sheet").arg(first + 1).arg(std::min(first + most, columns)));
    combo.setCurrentIndex(std::clamp(current, 0, std::max(0, combo.count() - 1)));
    m_widgets.columnsLabel.setVisible(columns > most);
    combo.setVisible(columns > most);
}

quint32 ImportPreview::firstColumn() const
{
    return quint32(std::max(0, m_widgets.columns.currentIndex()) * PreviewModel::maxColumns);
}

void ImportPreview::showRows()
{
    const SheetPlan &plan = m_draft.plan().sheets[m_sheet];
    const auto &excluded = m_draft.facts().excluded;
    m_model->show(m_draft.list().document, m_sheet, plan.mapping, firstColumn(),
                  m_sheet < excluded.size() ? excluded[m_sheet] : ExcludedPlaces());
    const QStringList titles = columnTitles(m_draft.document().sheets[m_sheet], plan.mapping);
    std::vector<RoleHeader::Head> heads;
    const quint32 end = firstColumn() + quint32(m_model->columnCount());
    for (quint32 column = firstColumn(); column < end; ++column) {
        const ColumnRole role = plan.mapping.roles[column];
        const bool isOpen =
            std::ranges::count(plan.typesOpen, column) > 0 || (plan.rolesOpen && isIdentifierRole(role));
        heads.push_back({titles[int(column)], isOpen ? std::nullopt : std::optional(role),
                         consentNote(plan.mapping, column)});
    }
    m_header->setHeads(heads);
    for (size_t column = 0; column < heads.size(); ++column)
        m_header->comboOf(int(column))->setEnabled(!plan.mapping.isOwnReport);
    m_widgets.table.setEnabled(plan.taken);
    showNote();
}

/// Says that the preview is cut off; otherwise a person would search it in vain for later rows.
void ImportPreview::showNote()
{
    const Sheet &shown = m_draft.document().sheets[m_sheet];
    const int above = int(m_draft.plan().sheets[m_sheet].mapping.firstDataRow);
    QStringList parts;
    if (m_model->rowCount() < int(shown.rowCount()))
        parts << tr("Only the first %L1 of %Ln row(s) are shown; all of them are read.", nullptr,
                    int(shown.rowCount()) - above)
                     .arg(m_model->rowCount() - above);
    if (m_model->columnCount() < int(shown.columnCount()))
        parts << tr("Only %L1 of %Ln column(s) are shown; choose above which.", nullptr,
                    int(shown.columnCount()))
                     .arg(m_model->columnCount());
    m_widgets.note.setText(parts.join(u' '));
    m_widgets.note.setVisible(!parts.isEmpty());
}

void ImportPreview::showQuestion()
{
    const auto &open = m_draft.facts().open;
    const auto asked = std::ranges::find_if(open, [this](const Question &question) {
        return question.sheet == m_sheet
            && (question.kind == Question::Kind::OptOutColumn
                || question.kind == Question::Kind::AmbiguousColumn
                || question.kind == Question::Kind::HashedColumn);
    });
    m_model->mark(asked == open.end() ? std::nullopt : std::optional(asked->column));
    if (asked != open.end() && asked->column >= firstColumn())
        bringIntoView(int(asked->column - firstColumn()));
}

void ImportPreview::bringIntoView(int column)
{
    const int row = std::max(0, m_widgets.table.rowAt(0));
    m_widgets.table.scrollTo(m_model->index(row, column));
}

void ImportPreview::chooseRole(int column, const ColumnRole &role)
{
    m_draft.edit([sheet = m_sheet, column = firstColumn() + quint32(column), role](const Document &document,
                                                                                   ImportPlan &plan) {
        setRole(document.sheets[sheet], plan.sheets[sheet], column, role);
    });
}

} // namespace dnc
