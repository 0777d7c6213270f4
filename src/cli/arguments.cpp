// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include "cli/clitext.h"
#include "cli/commandtable.h"
#include "cli/options.h"
#include "cli/usage.h"
#include "core/result.h"

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

struct Given {
    const Option *option;
    QString value;
};

/// The command line split into options and operands.
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

/// The error for an option that no command has.
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
    const auto spec = std::ranges::find(allCommands(), name, &CommandSpec::name);
    return spec == allCommands().end() ? std::nullopt : std::optional(spec->command);
}

QString missingCommand()
{
    QStringList names;
    for (const CommandSpec &spec : allCommands())
        names << spec.name;
    return Cli::tr("Missing command. Try: %1.").arg(names.join(u", "_s));
}

OrUsage<void> apply(const Given &given, Arguments &arguments)
{
    const Option &option = *given.option;
    const CommandSet here = commandSet(arguments.command);
    const QLatin1StringView name = commandSpec(arguments.command).name;
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

OrUsage<Arguments> assemble(const Pieces &pieces, Command command)
{
    Arguments arguments;
    arguments.command = command;
    for (const Given &given : pieces.options) {
        if (const OrUsage<void> applied = apply(given, arguments); !applied)
            return unexpected(applied.error());
    }
    if (const QString error = commandSpec(command).parseOperands(pieces.words.mid(1), arguments);
        !error.isEmpty())
        return usage(error, command);
    return arguments;
}

} // namespace

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
        return UsageError{missingCommand(), {}};
    if (!command)
        return UsageError{Cli::tr("There is no command %1.").arg(name), {}};
    const OrUsage<Arguments> arguments = assemble(*pieces, *command);
    if (!arguments)
        return arguments.error();
    return *arguments;
}

} // namespace dnc
