// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

class QWidget;

namespace dnc::test {

class WindowFixture;

/// A window or a state of one.
struct Scene {
    const char *name;
    /// Brings `program`, whose list is empty, to the state.
    void (*prepare)(WindowFixture &program);
};

/// Every window and state of the program.
[[nodiscard]] const std::vector<Scene> &allScenes();

/// The dialog on top, or else the main window.
[[nodiscard]] QWidget &shownWindow(const WindowFixture &program);
/// Layouts settle in several turns of the event loop.
void settle();

} // namespace dnc::test
