// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/table/findingsmodel.h"
#include "list/background.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;
class QTableView;

namespace dnc {

class EntryTableModel;

/// The panel beside the table that lists findings with their counts. Selecting one filters the table and
/// offers bulk edits for it.
class FindingsPanel : public QFrame {
    Q_OBJECT

public:
    explicit FindingsPanel(EntryTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Finding> chosen() const;
    void choose(const std::optional<Finding> &finding);
    /// The last of its widgets that takes the focus.
    [[nodiscard]] QWidget &lastField();
    /// Counts now instead of after the delay. A long list is counted on a worker.
    void refresh();

signals:
    /// By the person or by choose(). Nothing: show all rows.
    void chosenChanged(const std::optional<dnc::Finding> &finding);
    void fixAllWanted(const dnc::FindingCount &of);
    void removeDuplicatesWanted();
    void typesWanted();
    void keepPossibleWanted();
    /// Of all rows with this finding.
    void deleteAllWanted(const dnc::Finding &finding);
    void excludeAllWanted(const dnc::Finding &finding);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void show(std::vector<FindingCount> &&findings);
    void showButtons();

    EntryTableModel &m_model;
    FindingsModel m_findings;
    QTableView *m_view;
    QLabel *m_emptyLabel;
    QPushButton *m_fixButton;
    QPushButton *m_duplicatesButton;
    QPushButton *m_typesButton;
    QPushButton *m_excludeButton;
    QPushButton *m_deleteButton;
    QPushButton *m_keepButton;
    QPushButton *m_allButton;
    QTimer *m_refreshTimer;
    std::optional<Finding> m_chosen;
    Background m_counting;
};

} // namespace dnc
