// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/desktop/desktopservice.h"
#include "gui/upload/uploadprogress.h"

#include <QObject>

class QWidget;

namespace dnc {

/// Tells the desktop how an upload goes: the computer stays awake while it runs, the program's icon shows its
/// progress, and where nobody looks at the window one notification says that it ended or needs a person.
class UploadPresence : public QObject {
    Q_OBJECT

public:
    /// `session`, `progress`, which is the session's, and `window` must outlive it.
    UploadPresence(UploadSession &session, const UploadProgress &progress, QWidget &window,
                   QObject *parent = nullptr);

private:
    void onStateChanged(UploadState state);
    void showProgress();
    void notifyAbout(UploadState state);

    UploadSession &m_session;
    const UploadProgress &m_progress;
    QWidget &m_window;
    DesktopService m_desktop;
};

} // namespace dnc
