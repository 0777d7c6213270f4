// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/mainwindowcontroller.h"
#include "sandbox/sandbox.h"
#include "support/waiting.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dnc::test {

/// The whole program but main(): a real window, a real service on 127.0.0.1, a data folder that goes with it.
class WindowFixture {
public:
    static inline const QByteArray token = "canary-4be1c90d-do-not-write-me";

    explicit WindowFixture(const QByteArray &tokenOfPerson = token);

    /// Ends the program and starts it again on the same folder.
    void restart();

    template <typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return controller->window().findChild<W *>(name);
    }

    void click(const QString &button) const;
    /// Whether the question before an upload is shown and has compared all it wanted.
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] bool isShown(const QString &widget) const;
    /// All messages in the window, one behind the other.
    [[nodiscard]] QString messages() const;
    /// Presses the keys for paste, as a person does, and waits until the list is read.
    void paste(const QString &text) const;
    /// Saves the report and waits until it is written.
    void saveReport(const QString &path) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    [[nodiscard]] quint32 count(EntryStatus status) const { return controller->model().counts()[status]; }
    [[nodiscard]] quint32 rows() const { return controller->model().entries().size(); }
    /// Presses Upload and agrees.
    void upload() const;
    [[nodiscard]] QStringList sentIdentifiers() const;

    QTemporaryDir folder;
    QBuffer log;
    sandbox::Sandbox service;
    QByteArray tokenOfPerson;
    Policy policy; ///< from the next restart on
    std::unique_ptr<MainWindowController> controller;
};

/// `count` different identifiers of three types, one a line.
[[nodiscard]] QString mixedList(int count);

} // namespace dnc::test
