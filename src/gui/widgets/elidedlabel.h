// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace dnc {

/// A label of one line that asks for no more width than `shortest` characters: text that does not fit is
/// elided and shown by the tooltip. The accessible text is always the whole one.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    void setShortest(int characters) { m_shortest = characters; }
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
    int m_shortest = 0;
};

} // namespace dnc
