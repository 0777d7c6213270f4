// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/usage.h"

#include "cli/clitext.h"
#include "cli/commanddetails.h"
#include "cli/commandtable.h"
#include "cli/options.h"
#include "core/platform/phonelibraryversion.h"
#include "core/platform/programversion.h"

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr int nameWidth = 26;

QString synopsis(const CommandSpec &spec)
{
    return spec.operands.isEmpty() ? QString(spec.name) : spec.name + u' ' + spec.operands;
}

QString summary(const CommandSpec &spec)
{
    return Cli::tr(spec.summary);
}

QString usageLine(const QString &name, const QString &words)
{
    return u"  %1 %2\n"_s.arg(name.leftJustified(nameWidth), words);
}

QString optionLines(Command command)
{
    QString text;
    for (const Option &option : allOptions()) {
        if (option.effective & commandSet(command))
            text += usageLine(option.value.isEmpty() ? option.name : option.name + u' ' + option.value,
                              option.help);
    }
    return text + usageLine(u"--help"_s, Cli::tr("Print this text"));
}

QString exitParagraph()
{
    return Cli::tr("Exit codes:") + u'\n' + usageLine(u"0"_s, Cli::tr("all well"))
        + usageLine(u"1"_s, Cli::tr("anything not named here, such as a file that cannot be read"))
        + usageLine(u"2"_s,
                    Cli::tr("the command line cannot be carried out, or leaves a question open; nothing "
                            "was done"))
        + usageLine(u"3"_s, Cli::tr("finished, but some rows are invalid or were rejected"))
        + usageLine(u"4"_s, Cli::tr("stopped: the token or the account was refused"))
        + usageLine(u"5"_s, Cli::tr("stopped; resume goes on from there"));
}

QString overallHelp()
{
    QString text = Cli::tr("Usage: %1").arg(u"dnc-desk-cli COMMAND [OPTION]..."_s) + u"\n\n"_s
        + Cli::tr("Brings opt-outs to Alta's Do Not Contact list, every row accounted for.") + u"\n\n"_s;
    for (const CommandSpec &spec : allCommands())
        text += usageLine(synopsis(spec), summary(spec));
    text += usageLine(u"COMMAND --help"_s, Cli::tr("List the options of a command"))
        + usageLine(u"--version"_s, Cli::tr("Print the version"));
    return text + u'\n' + tokenDetails() + u"\n\n"_s + exitParagraph();
}

QString commandHelp(const CommandSpec &spec)
{
    QString text = Cli::tr("Usage: %1").arg(u"dnc-desk-cli %1 [OPTION]..."_s.arg(synopsis(spec))) + u"\n\n"_s
        + summary(spec) + u".\n\n"_s + optionLines(spec.command);
    if (spec.details)
        text += u'\n' + spec.details() + u'\n';
    return text + u'\n' + exitParagraph();
}

} // namespace

QString helpText(std::optional<Command> command)
{
    return command ? commandHelp(commandSpec(*command)) : overallHelp();
}

QString versionText()
{
    return u"dnc-desk-cli "_s + programVersion() + u'\n'
        + Cli::tr("Numbering plans: %1").arg(u"libphonenumber "_s + phoneLibraryVersion()).trimmed() + u'\n';
}

QString usageText(const UsageError &error)
{
    const QString call = error.command ? u"dnc-desk-cli %1 --help"_s.arg(commandSpec(*error.command).name)
                                       : u"dnc-desk-cli --help"_s;
    return error.what + u'\n' + Cli::tr("See: %1").arg(call);
}

} // namespace dnc
