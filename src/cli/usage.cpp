// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/usage.h"

#include "cli/clitext.h"
#include "cli/options.h"

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr int nameWidth = 26;
constexpr qsizetype lineWidth = 90;

/// Breaks a paragraph between words.
QString wrapped(const QString &paragraph)
{
    QString text;
    qsizetype column = 0;
    for (const QString &word : paragraph.split(u' ')) {
        const bool breaks = column + 1 + word.size() > lineWidth;
        if (column > 0)
            text += breaks ? u'\n' : u' ';
        column = breaks ? word.size() : column + 1 + word.size();
        text += word;
    }
    return text;
}

QString synopsis(Command command)
{
    switch (command) {
    case Command::Check:
        return u"check FILE..."_s;
    case Command::Upload:
        return u"upload FILE..."_s;
    case Command::Resume:
        return u"resume [JOB]"_s;
    case Command::History:
        return u"history [JOB]"_s;
    case Command::Erase:
        return u"erase"_s;
    case Command::Salvage:
        return u"salvage"_s;
    case Command::Sandbox:
        return u"sandbox"_s;
    }
    return {};
}

QString purpose(Command command)
{
    switch (command) {
    case Command::Check:
        return Cli::tr("Say what is wrong with lists, and send nothing");
    case Command::Upload:
        return Cli::tr("Send lists to the Do Not Contact list");
    case Command::Resume:
        return Cli::tr("Go on with an upload that stopped; the newest one if no JOB is given");
    case Command::History:
        return Cli::tr("List all uploads, or show one with its lists and requests");
    case Command::Erase:
        return Cli::tr("Remove a person from the journal; one identifier a line on standard input");
    case Command::Salvage:
        return Cli::tr("Read what is left of a damaged journal, after which uploads go on");
    case Command::Sandbox:
        return Cli::tr("Serve a practice list on 127.0.0.1 until it is told to end");
    }
    return {};
}

QString line(const QString &name, const QString &words)
{
    return u"  %1 %2\n"_s.arg(name.leftJustified(nameWidth), words);
}

QString optionLines(Command command)
{
    QString text;
    for (const Option &option : allOptions()) {
        if (option.effective & commandSet(command))
            text +=
                line(option.value.isEmpty() ? option.name : option.name + u' ' + option.value, option.help);
    }
    return text + line(u"--help"_s, Cli::tr("Print this text"));
}

QString filesParagraph()
{
    return wrapped(Cli::tr("Several FILEs are one list: what stands in two of them is a duplicate. "
                           "A FILE that is - is standard input."));
}

QString questionsParagraph()
{
    return wrapped(Cli::tr(
        "Where a person would be asked, such as about hidden rows or a column that says who opted out, and "
        "no option answers, the exit code is 2 and the options that would are named: check says what it "
        "found with all that left out, upload sends nothing. HEADER may be the number of a column. More "
        "profiles are read from the folder profiles of the data folder."));
}

QString tokenParagraph()
{
    return wrapped(
        Cli::tr("The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, "
                "else from the keychain; it is never an argument. "
                "Make one in Alta under User Profile > API tokens."));
}

QString eraseParagraph()
{
    return wrapped(Cli::tr(
        "Every row of the journal that is this identifier, as typed or as it is normalised, or names it "
        "in its texts is emptied. An identifier that is still to be sent stays, and the exit code is 5: "
        "finish that upload first. Reports that were saved and the list at Alta are not touched."));
}

QString salvageParagraph()
{
    return wrapped(Cli::tr(
        "While a damaged journal waits for this, every other command that needs it ends with 1. Rows that "
        "are not proven to be confirmed are in doubt and are sent again when their upload is resumed; a row "
        "that cannot be read keeps its place in the report and says so, and the exit code is 3. The damaged "
        "file is kept."));
}

QString sandboxParagraph()
{
    return Cli::tr("The first line of standard output is the base address for --endpoint.") + u"\n\n"_s
        + Cli::tr("SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:")
        + u'\n' + sandbox::faultHelp();
}

QString exitParagraph()
{
    return Cli::tr("Exit codes:") + u'\n' + line(u"0"_s, Cli::tr("all well"))
        + line(u"1"_s, Cli::tr("anything not named here, such as a file that cannot be read"))
        + line(u"2"_s,
               Cli::tr("the command line cannot be carried out, or leaves a question open; nothing was done"))
        + line(u"3"_s, Cli::tr("finished, but some rows are invalid or were rejected"))
        + line(u"4"_s, Cli::tr("stopped: the token or the account was refused"))
        + line(u"5"_s, Cli::tr("stopped; resume goes on from there"));
}

QString paragraphs(Command command)
{
    switch (command) {
    case Command::Check:
        return filesParagraph() + u"\n\n"_s + questionsParagraph();
    case Command::Upload:
        return filesParagraph() + u"\n\n"_s + questionsParagraph() + u"\n\n"_s + tokenParagraph();
    case Command::Resume:
        return tokenParagraph();
    case Command::History:
        return {};
    case Command::Erase:
        return eraseParagraph();
    case Command::Salvage:
        return salvageParagraph();
    case Command::Sandbox:
        return sandboxParagraph();
    }
    return {};
}

QString overallHelp()
{
    QString text = Cli::tr("Usage: %1").arg(u"dnc-desk-cli COMMAND [OPTION]..."_s) + u"\n\n"_s
        + Cli::tr("Brings opt-outs to Alta's Do Not Contact list, every row accounted for.") + u"\n\n"_s;
    for (const Command command : allCommands)
        text += line(synopsis(command), purpose(command));
    text += line(u"COMMAND --help"_s, Cli::tr("List the options of a command"))
        + line(u"--version"_s, Cli::tr("Print the version"));
    return text + u'\n' + tokenParagraph() + u"\n\n"_s + exitParagraph();
}

QString commandHelp(Command command)
{
    QString text = Cli::tr("Usage: %1").arg(u"dnc-desk-cli %1 [OPTION]..."_s.arg(synopsis(command)))
        + u"\n\n"_s + purpose(command) + u".\n\n"_s + optionLines(command);
    if (const QString more = paragraphs(command); !more.isEmpty())
        text += u'\n' + more + u'\n';
    return text + u'\n' + exitParagraph();
}

} // namespace

QString helpText(std::optional<Command> command)
{
    return command ? commandHelp(*command) : overallHelp();
}

QString versionText()
{
    return u"dnc-desk-cli " DNC_VERSION "\n"_s;
}

QString usageText(const UsageError &error)
{
    const QString call = error.command ? u"dnc-desk-cli %1 --help"_s.arg(commandName(*error.command))
                                       : u"dnc-desk-cli --help"_s;
    return error.what + u'\n' + Cli::tr("See: %1").arg(call);
}

} // namespace dnc
