// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/operands.h"

#include "cli/clitext.h"
#include "cli/commandtable.h"

#include <QFileInfo>

namespace dnc {

using namespace Qt::StringLiterals;

QString parseFiles(const QStringList &operands, Arguments &arguments)
{
    if (operands.isEmpty())
        return Cli::tr("Which list? Give a FILE, or - for standard input.");
    arguments.files = operands;
    const qsizetype inputs = operands.count(QString(standardInput));
    if (inputs > 1)
        return Cli::tr("Standard input can be read only once.");
    if (inputs == 1 && arguments.tokenFromInput)
        return Cli::tr("Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN.");
    for (const QString &file : operands) {
        // The report would overwrite the person's own list.
        if (!arguments.report.isEmpty() && QFileInfo(file) == QFileInfo(arguments.report))
            return Cli::tr("The report would overwrite the list itself: give it another name.");
    }
    return {};
}

QString parseJob(const QStringList &operands, Arguments &arguments)
{
    if (operands.isEmpty())
        return {};
    bool whole = false;
    arguments.job = operands.first().toLongLong(&whole);
    if (operands.size() > 1 || !whole || *arguments.job < 1)
        return Cli::tr("It takes one JOB, a number that history shows.");
    return {};
}

QString parseHistoryJob(const QStringList &operands, Arguments &arguments)
{
    if (operands.isEmpty() && !arguments.report.isEmpty())
        return Cli::tr("The report of which upload? Give a JOB, a number that history shows.");
    if (operands.isEmpty() && arguments.hold)
        return Cli::tr("Missing JOB for --hold, a number that history shows.");
    return parseJob(operands, arguments);
}

QString parseNoIdentifiers(const QStringList &operands, Arguments &)
{
    if (operands.isEmpty() || operands == QStringList(QString(standardInput)))
        return {};
    return Cli::tr("An identifier is never an argument, where other programs could read it: give one a "
                   "line on standard input.");
}

QString parseMatchFiles(const QStringList &operands, Arguments &arguments)
{
    if (operands.size() != 2)
        return Cli::tr("It takes two files: HASHES CONTACTS.");
    if (arguments.output.isEmpty())
        return Cli::tr("Missing --output FILE for the matched contacts.");
    arguments.files = operands;
    for (const QString &file : operands) {
        if (QFileInfo(file) == QFileInfo(arguments.output))
            return Cli::tr("The output would overwrite a list: give it another name.");
    }
    return {};
}

QString parseEvidence(const QStringList &operands, Arguments &arguments)
{
    const bool hasDates = arguments.from || arguments.to;
    if (!operands.isEmpty() && operands.first() == u"verify"_s) {
        if (operands.size() != 2 || !arguments.output.isEmpty() || hasDates || arguments.person)
            return Cli::tr("evidence verify takes one FILE and none of the options about exporting.");
        arguments.files = operands.mid(1);
        return {};
    }
    if (arguments.output.isEmpty())
        return Cli::tr("Missing --output FILE for the evidence.");
    if (!operands.isEmpty() && hasDates)
        return Cli::tr("Give either a JOB or dates.");
    if (arguments.from && arguments.to && *arguments.from > *arguments.to)
        return Cli::tr("The day of --from is after that of --to.");
    return parseJob(operands, arguments);
}

QString parseProofKey(const QStringList &operands, Arguments &arguments)
{
    const QString action = operands.value(0);
    if (operands.size() != 2 || (action != u"backup"_s && action != u"restore"_s))
        return Cli::tr("It takes backup FILE or restore FILE.");
    arguments.restores = action == u"restore"_s;
    arguments.files = operands.mid(1);
    return {};
}

QString parseNoOperands(const QStringList &operands, Arguments &arguments)
{
    if (operands.isEmpty())
        return {};
    return Cli::tr("%1 takes options only.").arg(commandSpec(arguments.command).name);
}

} // namespace dnc
