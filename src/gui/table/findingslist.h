// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/table/findingsmodel.h"

#include <QPointer>
#include <QTableView>

#include <optional>

namespace dnc {

/// One group of the panel: a line for each finding, with icon, title and count. As high as its lines. The
/// chosen line opens to a widget below it. A second press on it, or Escape, closes it.
class FindingsList : public QTableView {
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setFindings(std::vector<FindingCount> findings);
    [[nodiscard]] const FindingsModel &findings() const { return m_findings; }
    /// Makes the line of `finding` the chosen one, without a signal, and shows `content` below it; without a
    /// line of that finding nothing is chosen.
    void open(const std::optional<Finding> &finding, QWidget *content);
    /// The arrow keys go on in `other` below the last line, and back.
    void setNext(FindingsList *other);

signals:
    /// By the person; nothing: the line was closed.
    void findingChosen(const std::optional<dnc::Finding> &finding);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeRows();
    bool goOn(int key);
    void enter(int row);

    FindingsModel m_findings;
    QPointer<QWidget> m_content;
    FindingsList *m_next = nullptr;
    FindingsList *m_previous = nullptr;
    int m_openRow = -1;
    bool m_isOpening = false; // by the program, not by the person
};

} // namespace dnc
