// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/theme/systemscheme.h"
#include "settings/preferences.h"

#include <QObject>

class QApplication;

namespace dnc {

/// Gives the whole program its look: Fusion, our palette, our style rules; light, dark or as the desktop has
/// it.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    void setTheme(Theme theme);

private:
    void apply();

    QApplication &m_application;
    SystemScheme m_system;
    Theme m_theme = Theme::System;
};

} // namespace dnc
