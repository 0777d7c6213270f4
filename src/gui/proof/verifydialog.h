// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/verification.h"

#include <QDialog>

#include <optional>

class QLabel;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace dnc {

/// Asks how many rows of an upload to read from the list, and shows what that costs. Open it with open().
class VerifyDialog : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        quint32 confirmed = 0; ///< rows that can be read
        std::optional<Verification::Sample> unfinished; ///< of a check that has not ended
        std::optional<quint32> listed; ///< entries on the list when it was read last
        int reserve = 0; ///< requests a minute
    };
    explicit VerifyDialog(const Facts &facts, QWidget *parent = nullptr);

    /// How many rows to read; nothing: to go on with the check that has not ended.
    [[nodiscard]] std::optional<Verification::Sample> rows() const;

private:
    void addChoices(QVBoxLayout &layout);
    void showCost();
    [[nodiscard]] quint32 count() const;

    Facts m_facts;
    QRadioButton *m_goOnRadio;
    QRadioButton *m_sampleRadio;
    QRadioButton *m_moreRadio;
    QRadioButton *m_allRadio;
    QSpinBox *m_moreSpin;
    QLabel *m_cost;
};

} // namespace dnc
