// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/importoverrides.h"
#include "core/identifier.h"
#include "sandbox/sandbox.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <QDate>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace dnc {

enum class Command : quint8 {
    Check,
    Upload,
    Resume,
    History,
    Erase,
    Salvage,
    Match,
    Evidence,
    Whois,
    ProofKey,
    Compare,
    Verify,
    Undo,
    Connections,
    Sandbox
};

/// In place of a FILE: standard input.
inline constexpr QChar standardInput = u'-';

/// A parsed command line, checked as far as possible without touching files or network. Members for options
/// that were not given are empty.
struct Arguments {
    Command command = Command::Check;
    QStringList files;
    std::optional<JobId> job;
    std::optional<QString> region; ///< two capital letters
    std::optional<IdentifierType> type;
    ImportOverrides overrides;
    std::optional<QString> connection; ///< name of the one to use; the next three come from it then
    std::optional<QUrl> endpoint;
    std::optional<QString> account;
    std::optional<int> reserve;
    std::optional<int> retentionDays; ///< 0: never remove
    QString report;
    QString output; ///< file for the matched contacts, or for evidence
    std::optional<QDate> from; ///< of uploads, like the following
    std::optional<QDate> to;
    std::optional<bool> hold; ///< history puts the job on hold, or releases it
    bool keepProof = false; ///< erase leaves the digests
    bool restores = false; ///< proofkey restores a backup
    bool person = false; ///< identifiers of a person come on standard input
    QString dataFolder;
    bool json = false;
    bool quiet = false;
    bool keepProspectsActive = false;
    bool tokenFromInput = false;
    bool evenIfOld = false;
    bool startAfresh = false;
    bool dryRun = false; ///< erase says what it would do, and does nothing
    bool looksUpRefused = false;
    bool compares = false; ///< upload looks at the list first
    bool sendsMissing = false; ///< resume sends what verify did not find
    bool isConfirmed = false; ///< undo asks nobody
    bool includesProbable = false; ///< undo also removes what it probably added
    std::optional<std::optional<quint32>> verifiedRows; ///< how many verify reads; nothing within: all
    QString acceptedAnswer; ///< code of an answer that means that a batch was added
    sandbox::Options sandbox;
    QString log; ///< of the sandbox
    QStringList notes; ///< for standard error, before anything else
};

/// The text that --help or --version asked for.
struct Information {
    QString text;
};

/// Why the command line is invalid. Never contains an option's value, which may be a misplaced secret.
struct UsageError {
    QString what;
    std::optional<Command> command;
};

using Parsed = std::variant<Arguments, Information, UsageError>;

/// Parses the command line; `words` excludes the program's name. Options may appear anywhere before `--`.
[[nodiscard]] Parsed parseArguments(const QStringList &words);

} // namespace dnc
