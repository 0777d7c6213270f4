// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/desktop/desktopservice.h"

#include "gui/theme/icons.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QWindow>

#include <windows.h>

#include <shobjidl.h>

namespace dnc {

namespace {

constexpr ULONGLONG wholeProgress = 1000;

struct Release {
    void operator()(IUnknown *object) const { object->Release(); }
};

std::unique_ptr<ITaskbarList3, Release> connectTaskbar()
{
    void *taskbar = nullptr;
    if (FAILED(
            CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &taskbar)))
        return nullptr;
    return std::unique_ptr<ITaskbarList3, Release>(static_cast<ITaskbarList3 *>(taskbar));
}

/// The window that has the program's button in the task bar.
HWND mainWindow()
{
    for (const QWindow *window : QGuiApplication::topLevelWindows()) {
        if (window->isVisible() && window->type() == Qt::Window && window->transientParent() == nullptr)
            return reinterpret_cast<HWND>(window->winId());
    }
    return nullptr;
}

} // namespace

struct DesktopService::Impl {
    std::unique_ptr<ITaskbarList3, Release> taskbar = connectTaskbar();
    QSystemTrayIcon tray{appIcon()};
};

DesktopService::DesktopService()
    : m_impl(std::make_unique<Impl>())
{
    // The icon is there for as long as its notification.
    QObject::connect(&m_impl->tray, &QSystemTrayIcon::messageClicked, &m_impl->tray, &QSystemTrayIcon::hide);
}

DesktopService::~DesktopService()
{
    keepAwake(false);
}

void DesktopService::keepAwake(bool on)
{
    SetThreadExecutionState(on ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED : ES_CONTINUOUS);
}

void DesktopService::showProgress(std::optional<double> fraction)
{
    const HWND window = mainWindow();
    if (!m_impl->taskbar || window == nullptr)
        return;
    m_impl->taskbar->SetProgressState(window, fraction ? TBPF_NORMAL : TBPF_NOPROGRESS);
    if (fraction)
        m_impl->taskbar->SetProgressValue(window, ULONGLONG(*fraction * double(wholeProgress)),
                                          wholeProgress);
}

void DesktopService::notify(const QString &title, const QString &text)
{
    m_impl->tray.show();
    m_impl->tray.showMessage(title, text);
}

} // namespace dnc
