// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/sheet/cancellation.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <future>
#include <mutex>

namespace dnc {

/// The SHA-256 of a file, in hexadecimal, by which a person can identify it later. Computed on a thread of
/// its own while the bytes arrive. A pipe, because the bytes come block by block: a plain runAsync() could
/// only start after the last one.
class RunningHash {
public:
    explicit RunningHash(const Cancellation &cancellation = {});
    /// Cancels the computation.
    ~RunningHash();
    Q_DISABLE_COPY_MOVE(RunningHash)

    /// `soFar` bytes of `bytes` have arrived; it must be the same array in each call.
    void advance(const QByteArray &bytes, qsizetype soFar);
    /// Waits for the hash of all bytes that arrived; call it once. Empty if canceled.
    [[nodiscard]] QString result();

private:
    [[nodiscard]] QString run();

    const Cancellation m_cancellation;
    std::mutex m_mutex; // guards the members below
    std::condition_variable m_changed;
    QByteArray m_bytes;
    qsizetype m_soFar = 0;
    bool m_isWhole = false;
    bool m_isCanceled = false;
    std::future<QString> m_result; // last: its thread uses all other members
};

[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace dnc
