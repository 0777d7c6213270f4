// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/detailsstrip.h"

#include "core/entry/possibleduplicates.h"
#include "gui/theme/icons.h"
#include "gui/theme/statusicon.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/iconlabel.h"
#include "gui/widgets/texts.h"
#include "list/entrytablemodel.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace dnc {

namespace {

constexpr int headIconSize = 20;
constexpr int factLines = 3; // that are in view
constexpr int longestSuggestion = 40; // characters on the button
constexpr size_t mostOtherForms = 5;

QPushButton *makeDetailsButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("small", true);
    return button;
}

/// Long values lose their middle, so that both ends can be compared.
QString shortened(const QString &value)
{
    if (value.size() <= longestSuggestion)
        return value;
    constexpr int half = longestSuggestion / 2;
    return value.left(half) + u'\u2026' + value.right(half);
}

} // namespace

DetailsStrip::DetailsStrip(EntryTableModel &model, QItemSelectionModel &selection, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_selection(selection)
    , m_icon(new IconLabel)
    , m_title(new ElidedLabel)
    , m_hint(new ElidedLabel)
    , m_row(new QLabel)
    , m_fixButton(makeDetailsButton("detailsFixButton"))
    , m_excludeButton(makeDetailsButton("detailsExcludeButton"))
    , m_toggle(new QPushButton)
    , m_scroll(new QScrollArea)
    , m_wholeHint(new QLabel)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("detailsStrip"));
    arrange();
    connectButtons();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0); // one for all changes of a turn of the event loop
    connect(&m_refresh, &QTimer::timeout, this, &DetailsStrip::refresh);
    const auto later = [this] { m_refresh.start(); };
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, later);
    connect(&m_model, &EntryTableModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_selection.currentIndex().row();
                if (first.row() <= row && row <= last.row())
                    m_refresh.start();
            });
    connect(&m_model, &EntryTableModel::modelReset, this, later);
    connect(&m_model, &EntryTableModel::rowsInserted, this, later);
    connect(&m_model, &EntryTableModel::rowsRemoved, this, later);
    connect(&m_model.list(), &EntryList::lockedChanged, this, later);
    keepTranslated(*this, [this] { showTexts(); });
}

void DetailsStrip::showTexts()
{
    setAccessibleName(tr("Details of the current row"));
    m_scroll->setAccessibleName(tr("Details"));
    m_toggle->setAccessibleName(m_isCollapsed ? tr("Show More Details") : tr("Show Fewer Details"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    refresh();
}

void DetailsStrip::arrange()
{
    m_wholeHint->setObjectName(QStringLiteral("detailsWholeHint"));
    m_wholeHint->setWordWrap(true);
    m_wholeHint->setProperty("role", QStringLiteral("quiet"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(headIconSize + 8, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_wholeHint);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("detailsScroll"));
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(factLines * (fontMetrics().height() + 3));
    auto *head = new QWidget;
    arrangeHead(head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DetailsStrip::arrangeHead(QWidget *head)
{
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setShortest(12);
    m_hint->setObjectName(QStringLiteral("detailsHint"));
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_row->setObjectName(QStringLiteral("detailsRow"));
    m_row->setProperty("role", QStringLiteral("quiet"));
    m_toggle->setObjectName(QStringLiteral("detailsToggle"));
    m_toggle->setFlat(true);
    m_toggle->setProperty("flat", true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_hint, 1);
    row->addWidget(m_row);
    row->addWidget(m_fixButton);
    row->addWidget(m_excludeButton);
    row->addWidget(m_toggle);
    setCollapsed(false);
}

void DetailsStrip::connectButtons()
{
    connect(m_fixButton, &QPushButton::clicked, this, [this] {
        if (m_isFix)
            emit fixWanted();
        else
            emit editWanted();
    });
    connect(m_excludeButton, &QPushButton::clicked, this, [this] { emit excludeWanted(!m_isExcluded); });
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        setCollapsed(!m_isCollapsed);
        emit collapseChosen(m_isCollapsed);
    });
}

void DetailsStrip::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    m_scroll->setVisible(!collapsed);
    m_toggle->setIcon(icon(collapsed ? QStringLiteral("up") : QStringLiteral("down"), ColorRole::Quiet));
    m_toggle->setAccessibleName(collapsed ? tr("Show More Details") : tr("Show Fewer Details"));
    m_toggle->setToolTip(m_toggle->accessibleName());
}

void DetailsStrip::refresh()
{
    m_refresh.stop();
    m_comparing.cancel();
    const QModelIndex current = m_selection.currentIndex();
    const bool hasEntry = current.isValid() && !m_model.isNewRow(current.row());
    if (hasEntry) {
        const quint32 entry = m_model.entryAt(current.row());
        showDetails(entry, detailsOf(m_model.entries(), entry));
        return;
    }
    m_entry.reset();
    m_facts.clear();
    m_icon->setIcon(icon(QStringLiteral("info"), ColorRole::Quiet), headIconSize);
    m_title->setText(tr("No row selected"));
    m_hint->setText(tr("Select a row to see its details."));
    m_row->clear();
    m_fixButton->hide();
    m_excludeButton->hide();
    setAccessibleDescription(m_title->text());
    showFacts();
}

void DetailsStrip::showDetails(quint32 entry, const RowDetails &details)
{
    m_entry = entry;
    m_facts = details.facts;
    m_icon->setIcon(details.severity == Severity::Warning
                        ? icon(QStringLiteral("warning"), ColorRole::Warning)
                        : statusIcon(details.status),
                    headIconSize);
    m_title->setText(details.description.title);
    m_hint->setText(details.description.hint);
    m_row->setText(tr("Row %L1").arg(entry + 1));
    showButtons(details, m_model.list().isChangeable());
    showFacts();
    if (m_model.entries().noteAt(entry) == Note::PossibleDuplicate)
        findOtherForms(entry);
    emit entryShown(entry);
}

void DetailsStrip::showButtons(const RowDetails &details, bool isChangeable)
{
    m_isFix = !details.suggestion.isEmpty();
    m_isExcluded = details.status == EntryStatus::Excluded;
    const bool isDone = details.status == EntryStatus::Confirmed || details.status == EntryStatus::Pending
        || details.status == EntryStatus::Unknown;
    const bool needsEdit = details.severity == Severity::Error;
    m_fixText = m_isFix ? tr("Use %1", "a suggestion").arg(shortened(details.suggestion)) : tr("Edit");
    fitFixButton();
    m_fixButton->setToolTip(m_isFix ? details.suggestion : QString());
    m_fixButton->setVisible(isChangeable && (m_isFix || needsEdit));
    m_excludeButton->setText(m_isExcluded ? tr("Include") : tr("Exclude"));
    m_excludeButton->setVisible(isChangeable && !isDone);
}

/// Two pairs of label and value side by side.
void DetailsStrip::showFacts()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken{m_title->text() + QStringLiteral(". ") + m_hint->text()};
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const auto &[label, value] = m_facts[i];
        auto *name = new QLabel(label);
        name->setProperty("role", QStringLiteral("quiet"));
        auto *text = new ElidedLabel;
        text->setText(value);
        text->setElideMode(Qt::ElideMiddle);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
        m_grid->addWidget(name, int(i / 2), int(i % 2) * 2);
        m_grid->addWidget(text, int(i / 2), int(i % 2) * 2 + 1);
        spoken << QStringLiteral("%1: %2.").arg(label, value);
    }
    setAccessibleDescription(spoken.join(u' '));
    showHint();
}

void DetailsStrip::addFacts(quint32 entry, const std::vector<RowDetails::Fact> &facts)
{
    if (m_entry != entry || facts.empty())
        return;
    m_facts.insert(m_facts.end(), facts.begin(), facts.end());
    showFacts();
}

void DetailsStrip::findOtherForms(quint32 entry)
{
    const auto find = [store = std::make_shared<const EntryStore>(m_model.entries().snapshot()), entry] {
        return otherFormsOf(*store, entry, mostOtherForms);
    };
    m_comparing.run(find, [this, entry](const std::vector<quint32> &others) {
        if (!others.empty())
            addFacts(entry, {possibleDuplicatesFact(others)});
    });
}

/// Where the suggestion has no room, the button says only what it does. The strip needs no more width then.
void DetailsStrip::fitFixButton()
{
    constexpr double share = 0.4; // of the strip, so that title and hint keep some room
    const QString brief = m_isFix ? tr("Fix") : m_fixText;
    m_fixButton->setText(brief);
    m_fixButton->setMinimumWidth(m_fixButton->sizeHint().width());
    m_fixButton->setText(m_fixText);
    if (m_isFix && m_fixButton->sizeHint().width() > share * width())
        m_fixButton->setText(brief);
    m_fixButton->setAccessibleName(m_fixText);
}

/// A hint that has no room beside its title gets lines of its own.
void DetailsStrip::showHint()
{
    layout()->activate();
    m_wholeHint->setText(m_hint->text());
    m_wholeHint->setVisible(m_hint->isElided());
}

void DetailsStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitFixButton();
    showHint();
}

} // namespace dnc
