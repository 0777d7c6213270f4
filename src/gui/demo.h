// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/mainwindowcontroller.h"
#include "gui/theme/appearance.h"

#include <QDir>

#include <functional>

namespace dnc {

/// Takes one list the whole way in practice by itself, prints what happens, and leaves pictures of the
/// window.
class Demo : public QObject {
    Q_OBJECT

public:
    Demo(MainWindowController &controller, Appearance &appearance, const QString &folder);

    /// 0 when every row ended with an answer or a reason.
    [[nodiscard]] int run(const QString &file);

private:
    bool readList(const QString &file);
    bool showSettings();
    bool confirmUpload();
    bool watchUpload();
    bool printRows();
    void shoot(const QString &name, QWidget &widget);
    void printProgress();

    MainWindowController &m_controller;
    Appearance &m_appearance;
    QDir m_folder;
    QString m_lastLine;
};

} // namespace dnc
