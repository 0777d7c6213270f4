// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace dnc {

/// One button a status, with icon, word and number: shows how the list stands and filters it. A status that
/// no entry has is not shown. None pressed means all rows.
class StatusChips : public QWidget {
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    void setCounts(const StatusCounts &counts);
    [[nodiscard]] std::vector<EntryStatus> chosen() const;
    /// Presses these and no others.
    void choose(const std::vector<EntryStatus> &statuses);

signals:
    /// By a person or by choose(): `chosen` is empty for all rows.
    void chosenChanged(const std::vector<dnc::EntryStatus> &chosen);

private:
    void clearChoice();
    void tell();

    QPushButton *m_all;
    std::array<QPushButton *, allEntryStatuses.size()> m_chips{};
};

} // namespace dnc
