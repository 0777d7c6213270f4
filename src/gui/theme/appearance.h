// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/theme/systemscheme.h"
#include "settings/preferences.h"

#include <QObject>

class QApplication;

namespace dnc {

/// Applies the Fusion style, the application palette and the style sheet, in the theme of the settings.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    void setTheme(Theme theme);

private:
    [[nodiscard]] Scheme scheme() const;
    void apply();

    QApplication &m_application;
    SystemScheme m_system;
    Theme m_theme = Theme::System;
};

} // namespace dnc
