// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/importoverrides.h"
#include "core/identifier.h"
#include "sandbox/sandbox.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace dnc {

enum class Command : quint8 { Check, Upload, Resume, History, Erase, Salvage, Sandbox };

/// The FILE that stands for standard input.
inline constexpr QChar standardInput = u'-';

/// What a person typed, checked as far as it can be without touching files or network. What was not given is
/// empty.
struct Arguments {
    Command command = Command::Check;
    QStringList files;
    std::optional<JobId> job;
    std::optional<QString> region; ///< two capital letters
    std::optional<IdentifierType> type;
    ImportOverrides wishes;
    std::optional<QUrl> endpoint;
    std::optional<QString> account;
    std::optional<int> reserve;
    std::optional<int> retentionDays; ///< 0: for ever
    QString report;
    QString dataFolder;
    bool json = false;
    bool quiet = false;
    bool keepProspectsActive = false;
    bool tokenFromInput = false;
    bool evenIfOld = false;
    bool startAfresh = false;
    sandbox::Options sandbox;
    QString log; ///< of the sandbox
    QStringList notes; ///< for standard error, before anything else
};

/// Words that were asked for, by --help or --version.
struct Information {
    QString text;
};

/// Why the command line makes no sense. Never holds an option's value, which may be a secret at the wrong
/// place.
struct UsageError {
    QString what;
    std::optional<Command> command;
};

using Parsed = std::variant<Arguments, Information, UsageError>;

/// Reads the command line; `words` is without the program's name. Options may stand anywhere before `--`.
[[nodiscard]] Parsed parseArguments(const QStringList &words);

} // namespace dnc
