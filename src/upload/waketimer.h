// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/monotonicclock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace dnc {

/// A single-shot timer that counts the time for which the computer is suspended, which QTimer does not. Looks
/// at the clock once a second, so after waking up it fires up to a second late; never early. Lives on the
/// thread that made it.
class WakeTimer : public QObject {
    Q_OBJECT

public:
    explicit WakeTimer(const Clock &clock, QObject *parent = nullptr);

    /// Starts over with `duration`, 0 or more.
    void start(std::chrono::milliseconds duration);
    void stop();
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    /// Until it fires; 0 when that time has come.
    [[nodiscard]] std::chrono::milliseconds left() const;

signals:
    /// Never from within start().
    void timeout();

private:
    void check();

    Clock m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_wake{};
};

} // namespace dnc
