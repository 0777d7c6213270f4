// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrytablemodel.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ListPage;
}

class QTimer;

namespace dnc {

class EntryTable;
class FindingsPanel;
class StatusChips;

/// The page of the list: table, search, status filter and findings, and below them the summary and the upload
/// button.
class ListPage : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(EntryTableModel &model, QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] EntryTable &table() { return *m_table; }
    [[nodiscard]] FindingsPanel &findings() { return *m_findings; }
    /// Its parts between which F6 moves.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Filters by `statuses` and clears the search.
    void showOnly(const std::vector<EntryStatus> &statuses);
    void startSearch();
    /// What is searched for, without the blanks around it.
    [[nodiscard]] QString searchText() const;

signals:
    void uploadWanted();
    void nextMatchWanted();
    void nextProblemWanted();

private:
    void arrange();
    void connectFilters();
    void applyFilter();
    void showCounts();
    void showSelected();

    EntryTableModel &m_model;
    std::unique_ptr<Ui::ListPage> m_ui;
    EntryTable *m_table;
    StatusChips *m_chips;
    FindingsPanel *m_findings;
    QTimer *m_searchDelay;
};

} // namespace dnc
