// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace dnc {

class ElidedLabel;

/// Says beside the chips by what the table is filtered and how many rows are shown, with a way back. Takes no
/// room while nothing is filtered.
class FilterLine : public QWidget {
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// `filters` names what no chip names, such as the title of an issue; may be empty.
    void showFilter(const QStringList &filters, int shown, int all);

signals:
    /// The person wants to see all rows.
    void clearWanted();

private:
    ElidedLabel *m_text;
};

} // namespace dnc
