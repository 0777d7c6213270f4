// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/commandtable.h"

#include "cli/commanddetails.h"
#include "cli/operands.h"
#include "cli/settingscheck.h"
#include "core/result.h"
#include "settings/policy.h"

#include <QtGlobal>

#include <array>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array commands{
    CommandSpec{Command::Check, "check"_L1, "FILE..."_L1,
                QT_TRANSLATE_NOOP("Cli", "Say what is wrong with lists, and send nothing"), checkDetails,
                parseFiles, check},
    CommandSpec{Command::Upload, "upload"_L1, "FILE..."_L1,
                QT_TRANSLATE_NOOP("Cli", "Send lists to the Do Not Contact list"), uploadDetails, parseFiles,
                upload},
    CommandSpec{
        Command::Resume, "resume"_L1, "[JOB]"_L1,
        QT_TRANSLATE_NOOP("Cli", "Go on with an upload that stopped; the newest one if no JOB is given"),
        tokenDetails, parseJob, resume},
    CommandSpec{Command::History, "history"_L1, "[JOB]"_L1,
                QT_TRANSLATE_NOOP("Cli", "List all uploads, or show one with its lists and requests"),
                nullptr, parseHistoryJob, history},
    CommandSpec{
        Command::Erase, "erase"_L1, ""_L1,
        QT_TRANSLATE_NOOP("Cli", "Remove a person from the journal; one identifier a line on standard input"),
        eraseDetails, parseNoIdentifiers, erase},
    CommandSpec{Command::Salvage, "salvage"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Cli", "Read what is left of a damaged journal, after which uploads go on"),
                salvageDetails, parseNoOperands, salvage},
    CommandSpec{Command::Match, "match"_L1, "HASHES CONTACTS"_L1,
                QT_TRANSLATE_NOOP("Cli", "Find the contacts behind a list of hashes, on this computer"),
                matchDetails, parseMatchFiles, match},
    CommandSpec{Command::Evidence, "evidence"_L1, "[JOB] | verify FILE"_L1,
                QT_TRANSLATE_NOOP("Cli", "Export what proves uploads to a file, or check such a file"),
                evidenceDetails, parseEvidence, evidence},
    CommandSpec{Command::Whois, "whois"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Cli",
                                  "Say when people were put on the list; one identifier per line on "
                                  "standard input"),
                whoisDetails, parseNoIdentifiers, whois},
    CommandSpec{Command::ProofKey, "proofkey"_L1, "backup|restore FILE"_L1,
                QT_TRANSLATE_NOOP("Cli", "Back up or restore the key of the proofs that whois reads"),
                proofKeyDetails, parseProofKey, proofKey},
    CommandSpec{
        Command::Compare, "compare"_L1, "FILE..."_L1,
        QT_TRANSLATE_NOOP("Cli", "Say who of these lists is on the Do Not Contact list; send nothing"),
        compareDetails, parseFiles, compare},
    CommandSpec{Command::Verify, "verify"_L1, "[JOB]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Read confirmed rows of an upload from the list; by default 20"),
                verifyDetails, parseJob, verify},
    CommandSpec{Command::Undo, "undo"_L1, "[JOB]"_L1,
                QT_TRANSLATE_NOOP("Cli", "Take off the list what an upload added, and nothing else"),
                undoDetails, parseJob, undo},
    CommandSpec{Command::Connections, "connections"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Cli", "List the connections of the settings, without their tokens"),
                nullptr, parseNoOperands, listConnections},
    CommandSpec{Command::Sandbox, "sandbox"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Cli", "Serve a practice list on 127.0.0.1 until it is told to end"),
                sandboxDetails, parseNoOperands, serveSandbox},
};

/// commandSpec() uses the command as an index.
constexpr bool isInOrder()
{
    for (size_t i = 0; i < commands.size(); ++i) {
        if (commands[i].command != Command(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const CommandSpec> allCommands()
{
    return commands;
}

const CommandSpec &commandSpec(Command command)
{
    return commands.at(size_t(command));
}

ExitCode runCommand(const Session &session)
{
    for (const QString &note : session.arguments.notes)
        session.console.warn(note);
    const Result<Session, ExitCode> resolved = resolveSettings(session, readPolicy());
    return resolved ? commandSpec(session.arguments.command).run(*resolved) : resolved.error();
}

} // namespace dnc
