// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <QDialog>

#include <array>
#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace dnc {

/// Asks to which other channels (phone, SMS, WhatsApp) the numbers should be added, and shows how many rows
/// that adds. Changes nothing itself. Open it with open().
class FanOutDialog : public QDialog {
    Q_OBJECT

public:
    using Types = std::vector<IdentifierType>;
    /// How many rows `types` would add, from the whole list or from the selected rows.
    using Count = std::function<quint32(bool wholeList, const Types &types)>;

    FanOutDialog(bool someAreChosen, const Count &count, QWidget *parent = nullptr);

    [[nodiscard]] bool wholeList() const;
    [[nodiscard]] Types types() const;

private:
    void arrange();
    void showCount();

    Count m_count;
    QRadioButton *m_chosenRadio;
    QRadioButton *m_allRadio;
    std::array<QCheckBox *, 3> m_boxes{};
    QLabel *m_countLabel;
    QPushButton *m_addButton;
};

} // namespace dnc
