// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "cli/identifierinput.h"
#include "cli/keepproofs.h"
#include "cli/outcome.h"
#include "cli/proofkeychain.h"
#include "core/parsedidentifier.h"
#include "core/result.h"
#include "core/rules/spellings.h"
#include "draft/draftfolder.h"
#include "draft/erasure.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

void printCounts(const Console &console, const Erased &journal, const std::vector<DraftMention> &drafts)
{
    const QJsonObject object{{u"rows"_s, qint64(journal.rows)},
                             {u"jobs"_s, qint64(journal.jobs)},
                             {u"draftRows"_s, qint64(rowsIn(drafts))},
                             {u"drafts"_s, qint64(drafts.size())}};
    console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printErased(const Console &console, const ErasedRecords &erased)
{
    if (console.json())
        return printCounts(console, erased.journal, erased.drafts);
    if (erased.journal.rows == 0 && erased.drafts.empty()) {
        console.say(Cli::tr("No upload has a row with this."));
        return;
    }
    const QString rows = Cli::tr("%n row(s)", "that were emptied", int(erased.journal.rows));
    if (erased.journal.rows > 0)
        console.say(
            Cli::tr("Emptied %1 in %n upload(s). What they count stays.", nullptr, int(erased.journal.jobs))
                .arg(rows));
    if (!erased.drafts.empty())
        console.say(Cli::tr("Removed rows of %n unsent list(s).", nullptr, int(erased.drafts.size())));
    console.say(
        Cli::tr("Reports and lists that were saved elsewhere are not touched, nor is the list at Alta."));
}

void printPreview(const Console &console, const ErasePreview &preview)
{
    if (console.json()) {
        Erased journal{0, quint32(preview.jobs.size())};
        for (const JobMention &job : preview.jobs)
            journal.rows += job.rows;
        return printCounts(console, journal, preview.drafts);
    }
    console.say(preview.rows() == 0 ? Cli::tr("No upload has a row with this.") : describe(preview));
    console.say(Cli::tr("Nothing was erased."));
}

Result<void, JournalError> preview(const Console &console, Journal &journal, const QString &dataFolder,
                                   const Spellings &spellings)
{
    return previewErasure(journal, {draftsFolder(dataFolder)}, spellings).map([&](const ErasePreview &found) {
        printPreview(console, found);
    });
}

Result<void, JournalError> eraseNow(const Console &console, Journal &journal, const QString &dataFolder,
                                    const Spellings &spellings)
{
    return eraseEverywhere(journal, {draftsFolder(dataFolder)}, spellings)
        .map([&](const ErasedRecords &erased) { printErased(console, erased); });
}

/// Removes the digests of the person unless --keep-proof is given. Prints a warning if that fails.
Result<void, JournalError> eraseProofs(const Session &session, const QString &dataFolder,
                                       const Spellings &spellings)
{
    if (session.arguments.keepProof || !ProofStore::exists(dataFolder))
        return {};
    return ProofStore::open(dataFolder).and_then([&](ProofStore &&store) -> Result<void, JournalError> {
        const auto key = findProofKey(store);
        if (key)
            return store.erase(*key, spellings);
        if (key.error() != NoProofKey::None)
            session.console.warn(describe(key.error()) + u' '
                                 + Cli::tr("What proves when the person was put on the list is still there: "
                                           "erase again with the key."));
        return {};
    });
}

} // namespace

ExitCode erase(const Session &session)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    const Result<Spellings, QString> spellings = readSpellings({.region = settings.region});
    if (!spellings || spellings->empty()) {
        session.console.warn(spellings ? Cli::tr("Whom? Give one identifier a line on standard input.")
                                       : spellings.error());
        return ExitCode::Usage;
    }
    const auto done = Journal::open(settings.dataFolder).and_then([&](Journal &&journal) {
        if (session.arguments.dryRun)
            return preview(session.console, journal, settings.dataFolder, *spellings);
        if (session.arguments.keepProof)
            keepProofs(session, journal); // what is not among the proofs yet could never be added
        return eraseNow(session.console, journal, settings.dataFolder, *spellings).and_then([&] {
            return eraseProofs(session, settings.dataFolder, *spellings);
        });
    });
    if (!done) {
        session.console.warn(journalErrorText(session, done.error()));
        const bool isPending = done.error().kind == JournalError::Kind::StillPending;
        return isPending ? ExitCode::Stopped : ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace dnc
