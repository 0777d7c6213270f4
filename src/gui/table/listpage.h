// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrytablemodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ListPage;
}

class QSplitter;
class QTimer;

namespace dnc {

class DetailsStrip;
class EntryTable;
class FilterLine;
class FindingsPanel;
class StatusChips;

/// The page of the list: table with the details of its current row, search, status filter and issues, and
/// below them the summary and the upload button.
class ListPage : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(EntryTableModel &model, QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] EntryTableModel &model() { return m_model; }
    [[nodiscard]] EntryTable &table() { return *m_table; }
    [[nodiscard]] FindingsPanel &findings() { return *m_findings; }
    [[nodiscard]] DetailsStrip &details() { return *m_details; }
    /// Its parts between which F6 moves.
    [[nodiscard]] QList<QWidget *> panes() const;

    /// Which of the panes a person collapsed or expanded; nothing: it follows the size of the window.
    struct PaneState {
        std::optional<bool> isPanelCollapsed;
        std::optional<bool> areDetailsCollapsed;
    };
    [[nodiscard]] const PaneState &paneState() const { return m_panes; }
    void setPaneState(const PaneState &state);

    /// Filters by `statuses` and clears the search.
    void showOnly(const std::vector<EntryStatus> &statuses);
    /// The statuses of the rows that are shown; empty: all.
    [[nodiscard]] std::vector<EntryStatus> shownStatuses() const;
    void startSearch();
    /// Hidden, the progress of an upload takes the place of summary and buttons.
    void setFooterVisible(bool visible);
    /// Names the connection on the upload button; empty: none.
    void setConnection(const QString &name);
    /// What is searched for, without the blanks around it.
    [[nodiscard]] QString searchText() const;

signals:
    void uploadWanted();
    void nextMatchWanted();
    void nextProblemWanted();
    /// What saveViewState() gives may have changed.
    void viewStateChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void arrangePanes();
    void connectPanes();
    void fitPanes(const QSize &size);
    void showFilter();
    void connectFilters();
    void applyFilter();
    void showCounts();
    void showSelected();
    void showTexts();

    EntryTableModel &m_model;
    std::unique_ptr<Ui::ListPage> m_ui;
    EntryTable *m_table;
    StatusChips *m_chips;
    FindingsPanel *m_findings;
    DetailsStrip *m_details;
    FilterLine *m_filterLine;
    QSplitter *m_splitter;
    QTimer *m_searchDelay;
    PaneState m_panes;
    std::optional<bool> m_isNarrow; // nothing: never laid out
    std::optional<bool> m_isLow;
};

} // namespace dnc
