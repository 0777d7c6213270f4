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

/// Beside the table: what is to be looked at, by kind and number. A kind that is chosen filters the table and
/// offers what mends all of it.
class FindingsPanel : public QFrame {
    Q_OBJECT

public:
    explicit FindingsPanel(EntryTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Finding> chosen() const;
    void choose(const std::optional<Finding> &finding);
    /// Counts now what is otherwise counted when the list has been quiet for a moment; a long list in the
    /// background.
    void refresh();

signals:
    /// By a person or by choose(); nothing: all rows are wanted again.
    void chosenChanged(const std::optional<dnc::Finding> &finding);
    void fixAllWanted(const dnc::FindingCount &of);
    void removeDuplicatesWanted();
    void typesWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void show(std::vector<FindingCount> &&findings);
    void showButtons();

    EntryTableModel &m_model;
    FindingsModel m_findings;
    QTableView *m_view;
    QLabel *m_nothing;
    QPushButton *m_fixButton;
    QPushButton *m_duplicatesButton;
    QPushButton *m_typesButton;
    QPushButton *m_allButton;
    QTimer *m_quiet;
    std::optional<Finding> m_chosen;
    Background m_counting;
};

} // namespace dnc
