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

/// Shows the state of a session's upload in the panel. Reads all numbers from the journal.
class UploadProgress : public QObject {
    Q_OBJECT

public:
    /// `session` and `panel` must outlive it.
    UploadProgress(UploadSession &session, UploadPanel &panel, QObject *parent = nullptr);

    /// Shows the numbers of `job`, as paused.
    void show(JobId job);
    /// What the panel shows: up to date behind each outcome that the session's uploader records.
    [[nodiscard]] const UploadPanel::Numbers &numbers() const { return m_numbers; }

private:
    void onStateChanged(UploadState state);
    void announceState(UploadState state);
    void announceNumbers();
    void showOffer();
    void showQuestion();
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
    UploadState m_announced = UploadState::Idle;
    bool m_saidStart = false;
    int m_quarter = 0; // of the rows that have an answer
    std::optional<std::chrono::steady_clock::time_point> m_started;
};

} // namespace dnc
