// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/journalreader.h"
#include "upload/journal/job.h"
#include "upload/verification.h"
#include "upload/wire/endpoint.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace dnc {

class ListTask;
class UploadController;

/// Reads what an upload confirmed from the list, as far as a person wants. What is missing becomes in doubt,
/// and the upload asks about it when it is resumed. GUI thread.
class VerifyController : public QObject {
    Q_OBJECT

public:
    VerifyController(UploadController &uploads, ListTask &task, QObject *parent = nullptr);

    /// Asks how many rows, in a dialog over `window`. Returns at once.
    void ask(const Job &job, QWidget &window);

signals:
    /// What the journal says about a job has changed.
    void changed();

private:
    struct Run;
    void showDialog(const Job &job, const Endpoint &endpoint, QWidget &window);
    void read(const std::shared_ptr<Run> &run, const std::optional<Verification::Sample> &rows);
    void begin(const std::shared_ptr<Run> &run, Result<Verification::Facts, JournalError> &&facts);
    void tellFailed(const JournalError &error);
    void conclude(Run &run);
    void tellMissing(const Job &job, quint32 missing);

    UploadController &m_uploads;
    ListTask &m_task;
    JournalReader m_reader;
};

} // namespace dnc
