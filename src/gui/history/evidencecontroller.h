// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "evidence/evidence.h"
#include "gui/upload/journalreader.h"
#include "gui/widgets/banner.h"
#include "upload/journal/job.h"

#include <QObject>

#include <functional>

class QWidget;

namespace dnc {

class UploadController;

/// Exports the evidence of an upload to a file, on a worker, and records that in the journal.
class EvidenceController : public QObject {
    Q_OBJECT

public:
    explicit EvidenceController(UploadController &uploads, QObject *parent = nullptr);
    ~EvidenceController() override;

    /// Asks where to save it. Returns at once.
    void chooseFile(const Job &job, QWidget &window);
    void saveTo(JobId job, const QString &path);

signals:
    /// What is being done, or how it ended.
    void told(const std::function<dnc::Message()> &makeMessage);

private:
    /// What a worker made.
    struct Exported {
        ExportedEvidence evidence;
        std::optional<EvidenceError> error;
    };
    void finish(Result<Exported, JournalError> &&exported, const QString &path);

    UploadController &m_uploads;
    JournalReader m_reader;
};

} // namespace dnc
