// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>
#include <QStringList>

class QImage;
class QWidget;

namespace dnc::test {

/// What is wrong with the layout of `window`, one line each: texts that are cut, widgets that overlap or
/// reach out of their parents, a window larger than `room`, and text in `picture`, which shows it, that
/// has too little contrast.
[[nodiscard]] QStringList layoutFaults(const QWidget &window, const QSize &room, const QImage &picture);

} // namespace dnc::test
