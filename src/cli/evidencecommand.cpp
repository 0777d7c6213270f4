// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/effectivesettings.h"
#include "cli/identifierinput.h"
#include "cli/outcome.h"
#include "core/result.h"
#include "evidence/evidence.h"
#include "evidence/evidencecheck.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalexports.h"
#include "upload/journal/readonlyjournal.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

void printObject(const Console &console, const QJsonObject &object)
{
    console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

ExitCode printError(const Session &session, const EvidenceError &error)
{
    using Kind = EvidenceError::Kind;
    if (error.kind != Kind::Journal) {
        session.console.warn(describe(error));
        return ExitCode::Failed;
    }
    return failOverJob(session, error.journal);
}

void printExported(const Console &console, const QString &file, const ExportedEvidence &exported)
{
    if (!console.json()) {
        console.say(Cli::tr("Exported %n upload(s) to %1.", nullptr, int(exported.uploads.size())).arg(file));
        console.say(Cli::tr("SHA-256 of the manifest: %1").arg(exported.manifestSha256));
        return;
    }
    QJsonArray uploads;
    for (const JobId id : exported.uploads)
        uploads.append(id);
    printObject(console,
                {{u"file"_s, file}, {u"uploads"_s, uploads}, {u"manifestSha256"_s, exported.manifestSha256}});
}

/// `record` adds the export to the history.
template <typename Record>
ExitCode exportFrom(const Session &session, const JournalQueries &journal, const EvidenceScope &scope,
                    const Record &record)
{
    const QString &file = session.arguments.output;
    const auto exported = exportEvidence(journal, scope, file);
    if (!exported)
        return printError(session, exported.error());
    printExported(session.console, file, *exported);
    if (!record(*exported))
        session.console.warn(
            Cli::tr("The history does not show this export, because another program uses the journal. "
                    "Keep the SHA-256 of the manifest."));
    return ExitCode::Done;
}

Result<EvidenceScope, ExitCode> scopeOf(const Session &session, const EffectiveSettings &settings)
{
    const Arguments &arguments = session.arguments;
    EvidenceScope scope{.job = arguments.job, .from = arguments.from, .to = arguments.to, .person = {}};
    if (!arguments.person)
        return scope;
    auto spellings = readSpellings({.region = settings.region});
    if (!spellings || spellings->empty()) {
        session.console.warn(
            spellings
                ? Cli::tr("Missing identifiers. Give those of the person on standard input, one per line.")
                : spellings.error());
        return unexpected(ExitCode::Usage);
    }
    scope.person = std::move(*spellings);
    return scope;
}

ExitCode exportNow(const Session &session)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    const Result<EvidenceScope, ExitCode> scope = scopeOf(session, settings);
    if (!scope)
        return scope.error();
    auto journal = Journal::open(settings.dataFolder);
    if (journal) {
        return exportFrom(session, *journal, *scope, [&](const ExportedEvidence &exported) {
            return recordExport(*journal, exported.uploads, scopeName(*scope), exported.manifestSha256);
        });
    }
    // The window is open, or an upload runs: what it writes does not have to wait for this.
    const auto inUse = journal.error().kind == JournalError::Kind::InUse
        ? ReadOnlyJournal::open(settings.dataFolder)
        : unexpected(journal.error());
    if (!inUse)
        return printError(session, {EvidenceError::Kind::Journal, {}, inUse.error()});
    return exportFrom(session, *inUse, *scope, [&](const ExportedEvidence &) {
        return Result<void, JournalError>(unexpected(journal.error()));
    });
}

ExitCode checkFile(const Session &session)
{
    const auto sound = checkEvidence(session.arguments.files.first());
    if (sound) {
        const QJsonArray uploads = sound->manifest[u"subject"][u"uploads"].toArray();
        if (session.console.json())
            printObject(
                session.console,
                {{u"sound"_s, true}, {u"uploads"_s, uploads}, {u"manifestSha256"_s, sound->manifestSha256}});
        session.console.say(Cli::tr("Every byte is as it was exported."));
        session.console.say(Cli::tr("SHA-256 of the manifest: %1").arg(sound->manifestSha256));
        session.console.say(
            Cli::tr("Compare it with the one in the history of the program that exported the file."));
        return ExitCode::Done;
    }
    const EvidenceFault &fault = sound.error();
    session.console.warn(describe(fault));
    if (fault.kind != EvidenceFault::Kind::Changed)
        return ExitCode::Failed;
    if (session.console.json())
        printObject(session.console, {{u"sound"_s, false}, {u"part"_s, fault.part}});
    return ExitCode::Incomplete;
}

} // namespace

ExitCode evidence(const Session &session)
{
    return session.arguments.files.isEmpty() ? exportNow(session) : checkFile(session);
}

} // namespace dnc
