// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace dnc {

/// One button per status with icon, label and count, which filters the list. Statuses without entries are
/// hidden. If no button is checked, all rows are shown. Where the buttons have no room, they become one list.
class StatusChips : public QWidget {
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    void setCounts(const StatusCounts &counts);
    [[nodiscard]] std::vector<EntryStatus> chosen() const;
    /// Whether something else filters the rows, so that not all are shown although no status is chosen.
    void setFiltered(bool filtered);
    /// Checks exactly the buttons of `statuses`.
    void choose(const std::vector<EntryStatus> &statuses);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the person or by choose(). Empty: all rows.
    void chosenChanged(const std::vector<dnc::EntryStatus> &chosen);
    /// The person wants to see all rows, whatever filters them.
    void allWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void emitChosen();
    void showAllChip();
    [[nodiscard]] QList<QPushButton *> offered() const;
    void fit();
    void fillList();

    QPushButton *m_all;
    QPushButton *m_list;
    std::array<bool, allEntryStatuses.size()> m_isOffered{};
    bool m_isFiltered = false;
    std::array<QPushButton *, allEntryStatuses.size()> m_chips{};
};

} // namespace dnc
