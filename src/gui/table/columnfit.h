// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/column.h"

#include <array>
#include <optional>

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
    /// A column that gave way.
    struct Narrowed {
        int before = 0;
        int now = 0;
    };
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] int wantedLength() const;
    [[nodiscard]] int narrowest(int column) const;

    QHeaderView &m_header;
    std::array<std::optional<Narrowed>, columnCount> m_narrowed;
};

} // namespace dnc
