// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/platform/interrupt.h"

#include <QObject>

namespace dnc {

class MainWindowController;

/// Ends the program without a question when the system asks it to: SIGTERM, SIGINT and SIGHUP (Ctrl+C and a
/// closed console on Windows), and the end of the session as a session manager announces it. A request that
/// is being sent gets at most five seconds. One per process, on the main thread.
class SessionEnd : public QObject {
    Q_OBJECT

public:
    explicit SessionEnd(MainWindowController &controller);

    /// Returns when the window is closed: the session ends the program afterwards.
    void endWithSession();

private:
    MainWindowController &m_controller;
    Interrupt m_interrupt;
};

} // namespace dnc
