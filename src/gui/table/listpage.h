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

/// The list with its filters, and below it how it stands and the way on.
class ListPage : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(EntryTableModel &model, QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] EntryTable &table() { return *m_table; }
    [[nodiscard]] FindingsPanel &findings() { return *m_findings; }
    /// Shows only rows with these statuses, and no search.
    void showOnly(const std::vector<EntryStatus> &statuses);
    void startSearch();

signals:
    void uploadWanted();
    void nextProblemWanted();

private:
    void arrange();
    void connectFilters();
    void applyFilter();
    void showCounts();

    EntryTableModel &m_model;
    std::unique_ptr<Ui::ListPage> m_ui;
    EntryTable *m_table;
    StatusChips *m_chips;
    FindingsPanel *m_findings;
    QTimer *m_searchDelay;
};

} // namespace dnc
