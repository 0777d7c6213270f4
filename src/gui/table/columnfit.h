// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

class QHeaderView;

namespace dnc {

/// Keeps the status column readable: in a narrow window the other columns give way to it, and get their width
/// back in a wider one. A column that the person resized meanwhile keeps its width.
class ColumnFit {
public:
    /// `header` outlives this.
    explicit ColumnFit(QHeaderView &header)
        : m_header(header)
    {
    }

    /// After the view became `width` pixels wide.
    void fit(int width);

private:
    struct Narrowed {
        int column;
        int before;
        int now;
    };
    void giveBack();

    QHeaderView &m_header;
    std::vector<Narrowed> m_narrowed;
};

} // namespace dnc
