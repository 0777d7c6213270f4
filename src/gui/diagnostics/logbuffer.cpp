// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/diagnostics/logbuffer.h"

#include <QMutexLocker>

namespace dnc {

void LogBuffer::append(const QString &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_lines.size() == capacity)
        m_lines.pop_front();
    m_lines.push_back(line.left(longestLine));
}

QStringList LogBuffer::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

} // namespace dnc
