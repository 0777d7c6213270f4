// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/widgets/limittoscreen.h"

#include <QDialog>
#include <QScreen>

namespace dnc {

void limitToScreen(QWidget &window)
{
    constexpr double shareOfDialogs = 0.9;
    const QSize room = window.screen()->availableGeometry().size();
    const bool isDialog = qobject_cast<const QDialog *>(&window) != nullptr;
    window.resize(window.size().boundedTo(isDialog ? room * shareOfDialogs : room));
}

} // namespace dnc
