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

/// The SHA-256 of what is read, in hexadecimal, by which a person finds the very file again. It is computed
/// on a thread of its own while the bytes still come.
class RunningHash {
public:
    explicit RunningHash(const Cancellation &cancellation = {});
    /// Gives it up.
    ~RunningHash();
    Q_DISABLE_COPY_MOVE(RunningHash)

    /// Of `bytes`, which are the same array each time, so many have come.
    void advance(const QByteArray &bytes, qsizetype soFar);
    /// Of what has come, once; waits for it. Empty where it was given up.
    [[nodiscard]] QString result();

private:
    [[nodiscard]] QString run();

    const Cancellation m_cancellation;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_changed;
    QByteArray m_bytes;
    qsizetype m_soFar = 0;
    bool m_isWhole = false;
    bool m_isGivenUp = false;
    std::future<QString> m_result; // last: its thread uses all the others
};

[[nodiscard]] QString sha256Of(const QByteArray &bytes);

} // namespace dnc
