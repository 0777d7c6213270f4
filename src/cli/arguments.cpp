// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include "cli/clitext.h"
#include "cli/options.h"
#include "cli/usage.h"
#include "core/result.h"

#include <QFileInfo>

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

struct Given {
    const Option *option;
    QString value;
};

/// The command line cut into options and the words between them.
struct Pieces {
    std::vector<Given> options;
    QStringList words;
    bool help = false;
    bool version = false;
};

template <typename T>
using OrUsage = Result<T, UsageError>;

tl::unexpected<UsageError> usage(const QString &what, std::optional<Command> command = {})
{
    return unexpected(UsageError{what, command});
}

/// What a person should read for an option that no command has.
QString unknownOption(const QString &name, const std::vector<Option> &options)
{
    for (const Option &option : options) {
        if (name.size() > 3 && option.name.startsWith(name))
            return Cli::tr("There is no option %1. Is %2 meant?").arg(name, option.name);
    }
    return Cli::tr("There is no option %1.").arg(name);
}

/// Reads the option at `words[index]` and moves `index` to the last word that belongs to it.
OrUsage<Given> readOption(const QStringList &words, qsizetype &index, const std::vector<Option> &options)
{
    const QString &word = words[index];
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const auto option = std::ranges::find(options, name, &Option::name);
    if (option == options.end())
        return usage(unknownOption(name, options));
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return usage(Cli::tr("%1 takes no value.").arg(name));
        return Given{&*option, {}};
    }
    if (equals >= 0)
        return Given{&*option, word.mid(equals + 1)};
    if (index + 1 >= words.size() || words[index + 1].startsWith(u"--"_s))
        return usage(Cli::tr("%1 needs a value: %1 %2.").arg(name, option->value));
    return Given{&*option, words[++index]};
}

OrUsage<Pieces> cut(const QStringList &words, const std::vector<Option> &options)
{
    Pieces pieces;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--"_s) {
            pieces.words << words.mid(i + 1);
            break;
        }
        if (word == u"--help"_s || word == u"-h"_s) {
            pieces.help = true;
        } else if (word == u"--version"_s) {
            pieces.version = true;
        } else if (word.size() > 1 && word.startsWith(u'-')) {
            const OrUsage<Given> given = readOption(words, i, options);
            if (!given)
                return unexpected(given.error());
            pieces.options.push_back(*given);
        } else {
            pieces.words << word;
        }
    }
    return pieces;
}

std::optional<Command> commandFromName(const QString &name)
{
    const auto command = std::ranges::find(allCommands, name, commandName);
    return command == allCommands.end() ? std::nullopt : std::optional(*command);
}

OrUsage<void> apply(const Given &given, Arguments &arguments)
{
    const Option &option = *given.option;
    const CommandSet here = commandSet(arguments.command);
    const QString name = commandName(arguments.command);
    if (!(option.allowed & here)) {
        if (option.name == u"--token"_s)
            return usage(Cli::tr("The API token is never an argument, where other programs could read it: "
                                 "use DNC_DESK_TOKEN or --token-stdin."),
                         arguments.command);
        return usage(Cli::tr("%1 is no option of %2.").arg(option.name, name), arguments.command);
    }
    if (!option.value.isEmpty() && given.value.isEmpty() && option.name != u"--account"_s)
        return usage(Cli::tr("%1 needs a value: %1 %2.").arg(option.name, option.value), arguments.command);
    if (!(option.effective & here))
        arguments.notes << Cli::tr("%1 has no effect on %2.").arg(option.name, name);
    if (const QString error = option.set(arguments, given.value); !error.isEmpty())
        return usage(Cli::tr("%1: %2").arg(option.name, error), arguments.command);
    return {};
}

OrUsage<void> takeFiles(const QStringList &words, Arguments &arguments)
{
    if (words.isEmpty())
        return usage(Cli::tr("Which list? Give a FILE, or - for standard input."), arguments.command);
    arguments.files = words;
    const qsizetype inputs = words.count(QString(standardInput));
    if (inputs > 1)
        return usage(Cli::tr("Standard input can be read only once."), arguments.command);
    if (inputs == 1 && arguments.tokenFromInput)
        return usage(Cli::tr("Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN."),
                     arguments.command);
    for (const QString &file : words) {
        // The report would take the place of the person's own list.
        if (!arguments.report.isEmpty() && QFileInfo(file) == QFileInfo(arguments.report))
            return usage(Cli::tr("The report would overwrite the list itself: give it another name."),
                         arguments.command);
    }
    return {};
}

OrUsage<void> takeJob(const QStringList &words, Arguments &arguments)
{
    if (words.isEmpty())
        return {};
    bool whole = false;
    arguments.job = words.first().toLongLong(&whole);
    if (words.size() > 1 || !whole || *arguments.job < 1)
        return usage(Cli::tr("It takes one JOB, a number that history shows."), arguments.command);
    return {};
}

OrUsage<void> takeRecord(const QStringList &words, Arguments &arguments)
{
    if (words.isEmpty() && !arguments.report.isEmpty())
        return usage(Cli::tr("The report of which upload? Give a JOB, a number that history shows."),
                     arguments.command);
    return takeJob(words, arguments);
}

OrUsage<void> refuseIdentifiers(const QStringList &words, const Arguments &arguments)
{
    if (words.isEmpty() || words == QStringList(QString(standardInput)))
        return {};
    return usage(Cli::tr("An identifier is never an argument, where other programs could read it: give one a "
                         "line on standard input."),
                 arguments.command);
}

OrUsage<void> takeWords(const QStringList &words, Arguments &arguments)
{
    switch (arguments.command) {
    case Command::Check:
    case Command::Upload:
        return takeFiles(words, arguments);
    case Command::Resume:
        return takeJob(words, arguments);
    case Command::Erase:
        return refuseIdentifiers(words, arguments);
    case Command::History:
        return takeRecord(words, arguments);
    case Command::Salvage:
    case Command::Sandbox:
        break;
    }
    if (words.isEmpty())
        return {};
    return usage(Cli::tr("%1 takes options only.").arg(commandName(arguments.command)), arguments.command);
}

OrUsage<Arguments> assemble(const Pieces &pieces, Command command)
{
    Arguments arguments;
    arguments.command = command;
    for (const Given &given : pieces.options) {
        if (const OrUsage<void> applied = apply(given, arguments); !applied)
            return unexpected(applied.error());
    }
    if (const OrUsage<void> taken = takeWords(pieces.words.mid(1), arguments); !taken)
        return unexpected(taken.error());
    return arguments;
}

} // namespace

QString commandName(Command command)
{
    switch (command) {
    case Command::Check:
        return u"check"_s;
    case Command::Upload:
        return u"upload"_s;
    case Command::Resume:
        return u"resume"_s;
    case Command::History:
        return u"history"_s;
    case Command::Erase:
        return u"erase"_s;
    case Command::Salvage:
        return u"salvage"_s;
    case Command::Sandbox:
        return u"sandbox"_s;
    }
    return {};
}

Parsed parseArguments(const QStringList &words)
{
    const std::vector<Option> options = allOptions();
    const OrUsage<Pieces> pieces = cut(words, options);
    if (!pieces)
        return pieces.error();
    const QString name = pieces->words.value(0);
    const std::optional<Command> command = commandFromName(name);
    if (pieces->version)
        return Information{versionText()};
    if (pieces->help && (command || name.isEmpty()))
        return Information{helpText(command)};
    if (name.isEmpty())
        return UsageError{
            Cli::tr(
                "What is to be done? Give one of: check, upload, resume, history, erase, salvage, sandbox."),
            {}};
    if (!command)
        return UsageError{Cli::tr("There is no command %1.").arg(name), {}};
    const OrUsage<Arguments> arguments = assemble(*pieces, *command);
    if (!arguments)
        return arguments.error();
    return *arguments;
}

} // namespace dnc
