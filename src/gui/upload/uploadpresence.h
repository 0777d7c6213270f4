// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/desktop/desktopservice.h"
#include "gui/upload/uploadsession.h"

#include <QObject>

class QWidget;

namespace dnc {

/// Tells the desktop how an upload goes: the computer stays awake while it runs, the program's icon shows its
/// progress, and where nobody looks at the window one notification says that it ended or needs a person.
class UploadPresence : public QObject {
    Q_OBJECT

public:
    /// `session` and `window` must outlive it.
    UploadPresence(UploadSession &session, QWidget &window, QObject *parent = nullptr);

private:
    void onStateChanged(UploadState state);
    void showProgress();
    void notifyAbout(UploadState state);

    UploadSession &m_session;
    QWidget &m_window;
    DesktopService m_desktop;
};

} // namespace dnc
