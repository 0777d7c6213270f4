// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace dnc {

/// What the desktop does for a long upload: it keeps the computer awake, shows progress on the program's icon
/// and shows a notification. Asks over D-Bus: logind's inhibitor locks, Unity's launcher entry, and
/// freedesktop.org's notifications. On Windows: the power state of this thread, the task bar's button, and a
/// notification of a tray icon. Does nothing on other systems. Nothing waits for an answer, and
/// where nobody answers nothing happens. GUI thread.
class DesktopService {
public:
    DesktopService();
    ~DesktopService();
    Q_DISABLE_COPY_MOVE(DesktopService)

    /// Whether the computer must not go to sleep by itself. Ends with the object and with the process.
    void keepAwake(bool on);
    /// Between 0 and 1; nothing: no work is going on.
    void showProgress(std::optional<double> fraction);
    /// Plain texts, without an identifier: notifications show on locked screens and are kept in histories.
    void notify(const QString &title, const QString &text);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dnc
