// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "list/findings.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace dnc {

class EntryTableModel;
class FindingActions;
class FindingsList;

/// The panel beside the table: issues, and changes that were made without asking, with their counts. Choosing
/// one filters the table and opens its hint and its bulk edits. Collapsed, it is a narrow rail with both
/// counts.
class FindingsPanel : public QFrame {
    Q_OBJECT

public:
    explicit FindingsPanel(EntryTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Finding> chosen() const;
    /// Expands the panel if there is something to choose.
    void choose(const std::optional<Finding> &finding);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);
    /// Counts now instead of after the delay. A long list is counted on a worker.
    void refresh();

signals:
    /// By the person or by choose(). Nothing: show all rows.
    void chosenChanged(const std::optional<dnc::Finding> &finding);
    void collapsedChanged(bool collapsed);
    /// By the person.
    void collapseChosen(bool collapsed);
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
    struct Group {
        QWidget *heading = nullptr;
        QLabel *title = nullptr; ///< in the heading
        QLabel *count = nullptr; ///< in the heading
        QLabel *railCount = nullptr;
        FindingsList *list = nullptr;
        quint32 total = 0;
    };
    [[nodiscard]] Group makeGroup(const QString &listName, const QString &icon);
    [[nodiscard]] QWidget *makeEmptyState();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeRail();
    [[nodiscard]] QPushButton *makeToggle(const QString &name, const QString &icon);
    void connectActions();
    void showTexts();
    void show(std::vector<FindingCount> &&findings);
    void showGroup(Group &group, std::vector<FindingCount> findings);
    void showChosen();
    [[nodiscard]] const FindingCount *countOf(const Finding &finding) const;

    EntryTableModel &m_model;
    FindingActions *m_actions;
    Group m_issues;
    Group m_changes;
    QWidget *m_emptyState;
    QPushButton *m_expand;
    QPushButton *m_collapse;
    QWidget *m_rail;
    QWidget *m_content;
    QTimer *m_refreshTimer;
    std::optional<Finding> m_chosen;
    bool m_isCollapsed = false;
    Background m_counting;
};

} // namespace dnc
