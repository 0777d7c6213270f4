// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace dnc {

/// Bytes that are overwritten when they are dropped. It owns its copy; what callers or Qt copy from it is
/// theirs.
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
    /// Shares the bytes: overwritten with this, so for those only who are done with them by then.
    [[nodiscard]] QByteArray shared() const { return m_bytes; }

private:
    void wipe()
    {
        // Not through data(), which would copy shared bytes; volatile, so that the writing is not left out.
        volatile char *bytes = const_cast<char *>(m_bytes.constData());
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            bytes[i] = 0;
        }
    }

    QByteArray m_bytes;
};

} // namespace dnc
