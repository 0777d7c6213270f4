// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace dnc {

/// Bytes that are overwritten on destruction. It owns its copy; copies made by callers or Qt are not
/// overwritten.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes)
        : m_bytes(bytes.constData(), bytes.size())
    {
    }
    Secret(Secret &&other) noexcept { m_bytes.swap(other.m_bytes); }
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// A copy that outlives this.
    [[nodiscard]] QByteArray copy() const { return {m_bytes.constData(), m_bytes.size()}; }
    /// Shares the bytes, which are overwritten with this object: only for callers that finish before.
    [[nodiscard]] QByteArray shared() const { return m_bytes; }

private:
    void wipe()
    {
        // Not through data(), which would detach shared bytes; volatile, so that the compiler keeps the
        // writes.
        volatile char *bytes = const_cast<char *>(m_bytes.constData());
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            bytes[i] = 0;
        }
    }

    QByteArray m_bytes;
};

} // namespace dnc
