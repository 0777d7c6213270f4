// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/findingspanel.h"

#include "list/entrytablemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <memory>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds refreshDelay{250}; // while an import changes the list at each frame

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    return button;
}

} // namespace

FindingsPanel::FindingsPanel(EntryTableModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_view(new QTableView)
    , m_emptyLabel(new QLabel(tr("There is nothing to look at: every row is as it should be.")))
    , m_fixButton(makeButton(QStringLiteral("fixAllButton")))
    , m_duplicatesButton(makeButton(QStringLiteral("removeDuplicatesButton")))
    , m_typesButton(makeButton(QStringLiteral("chooseTypesButton")))
    , m_excludeButton(makeButton(QStringLiteral("excludeAllButton")))
    , m_deleteButton(makeButton(QStringLiteral("deleteAllButton")))
    , m_keepButton(makeButton(QStringLiteral("keepPossibleButton")))
    , m_allButton(makeButton(QStringLiteral("showAllButton")))
    , m_refreshTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    arrange();
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(refreshDelay);
    connect(m_refreshTimer, &QTimer::timeout, this, &FindingsPanel::refresh);
    const auto later = [this] { m_refreshTimer->start(); };
    connect(&m_model.list(), &EntryList::countsChanged, this, later);
    connect(&m_model, &EntryTableModel::dataChanged, this, later);
    connect(&m_model.list(), &EntryList::lockedChanged, this, &FindingsPanel::showButtons);
    connect(&m_model.backgroundEdit(), &BackgroundEdit::activeChanged, this, &FindingsPanel::showButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    choose(m_findings.at(current.row()).finding);
            });
    connect(m_fixButton, &QPushButton::clicked, this,
            [this] { emit fixAllWanted(m_findings.at(m_findings.rowOf(*m_chosen))); });
    connect(m_duplicatesButton, &QPushButton::clicked, this, &FindingsPanel::removeDuplicatesWanted);
    connect(m_typesButton, &QPushButton::clicked, this, &FindingsPanel::typesWanted);
    connect(m_excludeButton, &QPushButton::clicked, this, [this] { emit excludeAllWanted(*m_chosen); });
    connect(m_deleteButton, &QPushButton::clicked, this, [this] { emit deleteAllWanted(*m_chosen); });
    connect(m_keepButton, &QPushButton::clicked, this, &FindingsPanel::keepPossibleWanted);
    connect(m_allButton, &QPushButton::clicked, this, [this] { choose({}); });
    showButtons();
}

void FindingsPanel::arrange()
{
    m_view->setObjectName(QStringLiteral("findingsView"));
    m_view->setAccessibleName(tr("What is to be looked at"));
    m_view->setModel(&m_findings);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // there are few rows
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(FindingsModel::What, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(FindingsModel::Rows, QHeaderView::ResizeToContents);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setProperty("role", QStringLiteral("quiet"));
    auto *title = new QLabel(tr("What is to be looked at"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    m_allButton->setText(tr("Show all rows"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(title);
    layout->addWidget(m_emptyLabel);
    layout->addWidget(m_view, 1);
    for (QPushButton *button : {m_fixButton, m_typesButton, m_duplicatesButton, m_excludeButton, m_keepButton,
                                m_deleteButton, m_allButton})
        layout->addWidget(button);
    setMinimumWidth(220);
}

QWidget &FindingsPanel::lastField()
{
    return *m_allButton;
}

std::optional<Finding> FindingsPanel::chosen() const
{
    return m_chosen;
}

void FindingsPanel::choose(const std::optional<Finding> &finding)
{
    if (finding == m_chosen)
        return;
    m_chosen = finding;
    if (!finding)
        m_view->setCurrentIndex({});
    showButtons();
    emit chosenChanged(m_chosen);
}

void FindingsPanel::refresh()
{
    m_refreshTimer->stop();
    if (!isVisible())
        return;
    m_counting.cancel();
    if (!isLong(m_model.entries())) {
        show(findingsIn(m_model.entries()));
        return;
    }
    m_counting.run([store = std::make_shared<const EntryStore>(
                        m_model.entries().snapshot())] { return findingsIn(*store); },
                   [this](std::vector<FindingCount> &&findings) { show(std::move(findings)); });
}

void FindingsPanel::show(std::vector<FindingCount> &&findings)
{
    m_findings.setFindings(std::move(findings));
    const int row = m_chosen ? m_findings.rowOf(*m_chosen) : -1;
    if (m_chosen && row < 0)
        choose({}); // the last one was fixed
    else if (row >= 0)
        m_view->setCurrentIndex(m_findings.index(row, FindingsModel::What));
    showButtons();
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    refresh();
}

void FindingsPanel::showButtons()
{
    const int row = m_chosen ? m_findings.rowOf(*m_chosen) : -1;
    const bool canEdit = row >= 0 && !m_model.list().isLocked();
    const quint32 fixable = canEdit ? m_findings.at(row).fixable : 0;
    const bool duplicates = canEdit && m_chosen->status == EntryStatus::Duplicate;
    for (QPushButton *button :
         {m_fixButton, m_duplicatesButton, m_typesButton, m_excludeButton, m_keepButton, m_deleteButton})
        button->setEnabled(!m_model.backgroundEdit().isActive());
    m_fixButton->setText(tr("Fix all %Ln like this…", nullptr, int(fixable)));
    m_fixButton->setVisible(fixable > 0);
    m_duplicatesButton->setText(
        tr("Remove %Ln duplicate(s)", nullptr, duplicates ? int(m_findings.at(row).count) : 0));
    m_duplicatesButton->setVisible(duplicates);
    const bool types = canEdit && m_chosen == typeIsOpen;
    m_typesButton->setText(
        tr("Choose the type of all %Ln…", nullptr, types ? int(m_findings.at(row).count) : 0));
    m_typesButton->setVisible(types);
    const bool isInvalid = canEdit && m_chosen->status == EntryStatus::Invalid;
    const bool isPossible = canEdit && m_chosen == possibleDuplicate;
    const int count = isInvalid || isPossible ? int(m_findings.at(row).count) : 0;
    m_excludeButton->setText(isPossible ? tr("Exclude %Ln Possible Duplicate(s)", nullptr, count)
                                        : tr("Exclude all %Ln row(s)", nullptr, count));
    m_excludeButton->setVisible(isInvalid || isPossible);
    m_keepButton->setText(tr("Keep All %Ln", nullptr, count));
    m_keepButton->setVisible(isPossible);
    m_deleteButton->setText(tr("Delete all %Ln row(s)", nullptr, count));
    m_deleteButton->setVisible(isInvalid);
    m_allButton->setVisible(m_chosen.has_value());
    m_emptyLabel->setVisible(m_findings.rowCount() == 0);
    m_view->setVisible(m_findings.rowCount() > 0);
}

} // namespace dnc
