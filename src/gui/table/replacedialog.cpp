// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/replacedialog.h"

#include "gui/widgets/fittotext.h"
#include "list/entrytablemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

#include <chrono>
#include <memory>

namespace dnc {

namespace {

constexpr quint32 mostShown = 100; // changes in the preview
constexpr std::chrono::milliseconds previewDelay{150}; // after the last key press

template <typename W>
W *named(const char *name)
{
    auto *widget = new W;
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

ReplaceDialog::ReplaceDialog(const EntryTableModel &model, std::vector<quint32> selected, const QString &find,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_selected(std::move(selected))
    , m_find(named<QLineEdit>("findEdit"))
    , m_replaceWith(named<QLineEdit>("replaceEdit"))
    , m_columns(named<QComboBox>("replaceColumns"))
    , m_rows(named<QComboBox>("replaceRows"))
    , m_wholeCell(named<QCheckBox>("wholeCellBox"))
    , m_caseSensitive(named<QCheckBox>("caseBox"))
    , m_pattern(named<QCheckBox>("patternBox"))
    , m_count(named<QLabel>("replaceCount"))
    , m_table(named<QTableWidget>("replacePreview"))
    , m_replace(named<QPushButton>("replaceButton"))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Replace"));
    setMinimumSize(600, 460);
    arrange();
    m_delay->setSingleShot(true);
    m_delay->setInterval(previewDelay);
    connect(m_delay, &QTimer::timeout, this, &ReplaceDialog::preview);
    const auto later = [this] { m_delay->start(); };
    for (QLineEdit *edit : {m_find, m_replaceWith})
        connect(edit, &QLineEdit::textChanged, this, later);
    for (QComboBox *box : {m_columns, m_rows})
        connect(box, &QComboBox::currentIndexChanged, this, later);
    for (QCheckBox *box : {m_wholeCell, m_caseSensitive, m_pattern})
        connect(box, &QCheckBox::toggled, this, later);
    m_find->setText(find);
    m_find->selectAll();
    show({});
    fitToText(*this);
}

void ReplaceDialog::arrange()
{
    auto *form = new QFormLayout;
    arrangeOptions(*form);
    m_table->setAccessibleName(tr("Preview"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Before"), tr("After")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_replace->setProperty("primary", true);
    m_replace->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_replace, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

void ReplaceDialog::arrangeOptions(QFormLayout &form)
{
    m_columns->addItem(tr("Identifiers and names"), textColumns);
    m_columns->addItem(tr("Identifiers"), setOf(Column::Identifier));
    m_columns->addItem(tr("Names"), setOf(Column::Name));
    m_rows->addItem(tr("All rows shown"));
    if (m_selected.size() > 1)
        m_rows->addItem(tr("Selected rows"));
    m_wholeCell->setText(tr("&Whole cell only"));
    m_caseSensitive->setText(tr("&Match case"));
    m_pattern->setText(tr("Regular e&xpression"));
    form.addRow(tr("&Find:"), m_find);
    form.addRow(tr("&Replace with:"), m_replaceWith);
    form.addRow(tr("&In:"), m_columns);
    form.addRow(tr("R&ows:"), m_rows);
    for (QCheckBox *box : {m_wholeCell, m_caseSensitive, m_pattern})
        form.addRow(QString(), box);
}

TextReplacer ReplaceDialog::replacer() const
{
    return TextReplacer({.find = m_find->text(),
                         .replaceWith = m_replaceWith->text(),
                         .isWholeCell = m_wholeCell->isChecked(),
                         .isCaseSensitive = m_caseSensitive->isChecked(),
                         .isPattern = m_pattern->isChecked()});
}

CellSelection ReplaceDialog::cells() const
{
    const std::vector<RowSpan> all{{0, m_model.view().rowCount() - 1}};
    return {m_rows->currentIndex() == 1 ? m_selected : m_model.view().entriesIn(all),
            {ColumnSet(m_columns->currentData().toUInt())}};
}

void ReplaceDialog::preview()
{
    m_background.cancel();
    const TextReplacer replacer = this->replacer();
    if (const QString error = replacer.error(); !error.isEmpty()) {
        show({});
        m_count->setText(tr("This regular expression cannot be read: %1").arg(error));
        return;
    }
    m_background.run([list = std::make_shared<const EntryStore>(m_model.entries().snapshot()),
                      cells = cells(),
                      replacer] { return BlockEdits::replacements(*list, cells, replacer, mostShown); },
                     [this](const BlockEdits::Replacements &found) { show(found); });
}

void ReplaceDialog::show(const BlockEdits::Replacements &found)
{
    m_table->setRowCount(int(found.first.size()));
    for (int row = 0; const BlockEdits::Replacement &each : found.first) {
        m_table->setItem(row, 0, new QTableWidgetItem(each.before));
        m_table->setItem(row++, 1, new QTableWidgetItem(each.after));
    }
    m_count->setText(
        found.count > found.first.size()
            ? tr("%Ln cell(s) will change; these are the first of them.", nullptr, int(found.count))
            : tr("%Ln cell(s) will change.", nullptr, int(found.count)));
    m_replace->setText(tr("Replace in %Ln Cell(s)", nullptr, int(found.count)));
    m_replace->setEnabled(found.count > 0);
}

} // namespace dnc
