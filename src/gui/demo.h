// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/mainwindowcontroller.h"
#include "gui/theme/appearance.h"

#include <QDir>

#include <functional>

namespace dnc {

/// Runs one list through import and upload in practice mode, prints the progress, and saves screenshots.
class Demo : public QObject {
    Q_OBJECT

public:
    Demo(MainWindowController &controller, Appearance &appearance, const QString &folder);

    /// Exit code: 0 if every row ended with an outcome or an issue, else 1.
    [[nodiscard]] int run(const QString &file);

private:
    bool readList(const QString &file);
    bool showSettings();
    bool confirmUpload();
    bool watchUpload();
    bool printRows();
    void saveScreenshots(const QString &name, QWidget &widget);
    void printProgress();

    MainWindowController &m_controller;
    Appearance &m_appearance;
    QDir m_folder;
    QString m_lastLine;
};

} // namespace dnc
