// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

#include <deque>

namespace dnc {

/// The last lines of the log, in memory alone. All functions may be called from any thread.
class LogBuffer {
public:
    static constexpr size_t capacity = 500; ///< lines; the oldest go first
    static constexpr qsizetype longestLine = 1000; ///< characters; the rest is cut off

    void append(const QString &line);
    /// The oldest first.
    [[nodiscard]] QStringList lines() const;

private:
    mutable QMutex m_mutex;
    std::deque<QString> m_lines;
};

} // namespace dnc
