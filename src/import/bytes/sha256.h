// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace dnc {

/// The system's SHA-256, which uses the processor's SHA instructions: ten times as fast as Qt's. OpenSSL, or
/// CNG on Windows. One thread at a time.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// In hexadecimal. Call it once, last. `all` is everything that was added, in one piece: Qt hashes it
    /// where the system refused to, as a configuration of OpenSSL may.
    [[nodiscard]] QString result(QByteArrayView all);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace dnc
