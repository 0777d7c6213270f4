// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/uploadpanel.h"
#include "gui/upload/uploadsession.h"
#include "upload/journal/job.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace dnc {

/// Tells the panel how the upload of a session stands. The numbers are those of the journal.
class UploadProgress : public QObject {
    Q_OBJECT

public:
    /// Lives no longer than `session` and `panel`.
    UploadProgress(UploadSession &session, UploadPanel &panel, QObject *parent = nullptr);

    /// Reads the numbers of `job` from the journal and shows them.
    void show(JobId job);

private:
    void onStateChanged(UploadState state);
    void readNumbers();
    void showSentence();
    void showPace();
    [[nodiscard]] QString sentence(UploadState state) const;
    [[nodiscard]] QString pauseSentence() const;
    [[nodiscard]] QString waitSentence(const Wait &wait) const;

    UploadSession &m_session;
    UploadPanel &m_panel;
    QTimer m_tick;
    std::optional<JobId> m_job;
    UploadPanel::Numbers m_numbers;
    quint32 m_settledAtStart = 0;
    std::optional<std::chrono::steady_clock::time_point> m_started;
};

} // namespace dnc
