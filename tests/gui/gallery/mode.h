// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/preferences.h"

#include <QSize>
#include <QString>
#include <Qt>

#include <optional>

class QApplication;

namespace dnc::test {

/// How the gallery shows every window.
struct Mode {
    QString name;
    Theme theme = Theme::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double fontScale = 1;
    int scale = 1; ///< device pixels per pixel
    bool isPseudo = false; ///< texts are 40 % longer
    QString language = QStringLiteral("en");
    QSize screen{1280, 800}; ///< in device pixels
    QSize window{1200, 760}; ///< that the main window takes at most

    /// What a window has room for.
    [[nodiscard]] QSize room() const { return screen / scale; }
};

[[nodiscard]] std::optional<Mode> modeNamed(const QString &name);
/// Before the application is created: a screen of the mode's size, without a display. `folder` takes a file.
void prepareScreen(const Mode &mode, const QString &folder);
/// After it: font, direction and language.
void apply(const Mode &mode, QApplication &application);

} // namespace dnc::test
