// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "list/rowdetails.h"

#include <QFrame>
#include <QTimer>

#include <optional>
#include <vector>

class QGridLayout;
class QItemSelectionModel;
class QLabel;
class QPushButton;
class QScrollArea;

namespace dnc {

class ElidedLabel;
class EntryTableModel;
class IconLabel;

/// Below the table: everything that is known about the current row, and its actions as real buttons. Its
/// height is the same for every row, so that nothing jumps; more facts scroll inside. Collapsed, it is one
/// line. GUI thread.
class DetailsStrip : public QFrame {
    Q_OBJECT

public:
    /// Follows the current row of `selection`. Both outlive the strip.
    DetailsStrip(EntryTableModel &model, QItemSelectionModel &selection, QWidget *parent = nullptr);

    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);

    /// The entry that is shown.
    [[nodiscard]] std::optional<quint32> entry() const { return m_entry; }
    /// Adds what is known about sending `entry`, after what the list knows; nothing once another one is
    /// shown.
    void addFacts(quint32 entry, const std::vector<RowDetails::Fact> &facts);

signals:
    void fixWanted();
    void editWanted();
    void excludeWanted(bool excluded);
    /// By the person.
    void collapseChosen(bool collapsed);
    /// Another entry is shown, or the same one after a change.
    void entryShown(quint32 entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void arrangeHead(QWidget *head);
    void connectButtons();
    void refresh();
    void showTexts();
    void showDetails(quint32 entry, const RowDetails &details);
    void showButtons(const RowDetails &details, bool isChangeable);
    void showFacts();
    void findOtherForms(quint32 entry);
    void showHint();
    void fitFixButton();

    EntryTableModel &m_model;
    QItemSelectionModel &m_selection;
    IconLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_hint;
    QLabel *m_row;
    QPushButton *m_fixButton;
    QPushButton *m_excludeButton;
    QPushButton *m_toggle;
    QScrollArea *m_scroll;
    QLabel *m_wholeHint;
    QGridLayout *m_grid;
    QTimer m_refresh;
    Background m_comparing;
    std::vector<RowDetails::Fact> m_facts;
    std::optional<quint32> m_entry;
    QString m_fixText; // the whole text of m_fixButton
    bool m_isCollapsed = false;
    bool m_isFix = false; // what m_fixButton does: takes the suggestion, or opens the editor
    bool m_isExcluded = false;
};

} // namespace dnc
