// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/evidencecontroller.h"

#include "gui/upload/uploadcontroller.h"
#include "upload/journal/journalexports.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace dnc {

EvidenceController::EvidenceController(UploadController &uploads, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
{
}

EvidenceController::~EvidenceController() = default;

void EvidenceController::chooseFile(const Job &job, QWidget &window)
{
    auto *dialog = new QFileDialog(&window, tr("Export Evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("ZIP archives (*.zip)")});
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QStringLiteral("dnc-evidence-%1.zip").arg(job.id));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = job.id](const QString &path) { saveTo(id, path); });
    dialog->open();
}

void EvidenceController::saveTo(JobId job, const QString &path)
{
    emit told([path] {
        return Message{
            Message::Kind::Info, tr("Exporting evidence…"), QDir::toNativeSeparators(path), {}, false};
    });
    m_reader.read(
        m_uploads.journalFolder(),
        [job, path](const JournalQueries &journal) -> Result<Exported, JournalError> {
            auto written = exportEvidence(journal, {.job = job, .from = {}, .to = {}, .person = {}}, path);
            if (written)
                return Exported{std::move(*written), {}};
            return Exported{{}, written.error()};
        },
        [this, path](Result<Exported, JournalError> &&exported) { finish(std::move(exported), path); });
}

void EvidenceController::finish(Result<Exported, JournalError> &&exported, const QString &path)
{
    if (!exported)
        return emit told([error = exported.error()] {
            return problemMessage(tr("The evidence was not exported."), describe(error));
        });
    if (exported->error)
        return emit told([error = *exported->error] {
            return problemMessage(tr("The evidence was not exported."), describe(error));
        });
    const ExportedEvidence &evidence = exported->evidence;
    Journal *journal = m_uploads.journal();
    const bool isRecorded = journal != nullptr && !journal->isReadOnly()
        && recordExport(*journal, evidence.uploads, QStringLiteral("upload"), evidence.manifestSha256);
    emit told([path, isRecorded, sha256 = evidence.manifestSha256] {
        return Message{Message::Kind::Success,
                       tr("Evidence is in %1.").arg(QDir::toNativeSeparators(path)),
                       (isRecorded ? tr("The history keeps the SHA-256 of its manifest: %1")
                                   : tr("Keep the SHA-256 of its manifest: %1"))
                           .arg(sha256),
                       {},
                       true};
    });
}

} // namespace dnc
