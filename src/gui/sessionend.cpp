// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/sessionend.h"

#include "gui/mainwindowcontroller.h"

#include <QApplication>
#include <QEventLoop>

namespace dnc {

namespace {

constexpr int statusOfSecondSignal = 1;

}

SessionEnd::SessionEnd(MainWindowController &controller)
    : m_controller(controller)
    , m_interrupt(statusOfSecondSignal)
{
    connect(&m_interrupt, &Interrupt::raised, &controller, &MainWindowController::endNow);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::endWithSession);
}

void SessionEnd::endWithSession()
{
    QEventLoop loop;
    connect(qApp, &QGuiApplication::lastWindowClosed, &loop, &QEventLoop::quit);
    connect(qApp, &QCoreApplication::aboutToQuit, &loop, &QEventLoop::quit);
    m_controller.endNow();
    if (m_controller.isSending())
        loop.exec();
}

} // namespace dnc
