// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/proofoptions.h"

#include "cli/clitext.h"
#include "report/report.h"

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr CommandSet exporting = commandSet(Command::Evidence);

QString setOutput(Arguments &arguments, const QString &value)
{
    if (arguments.command == Command::Evidence && !value.endsWith(u".zip"_s, Qt::CaseInsensitive))
        return Cli::tr("It takes a file name that ends in .zip.");
    if (arguments.command != Command::Evidence && reportFormatOf(value) != ReportFormat::Csv)
        return Cli::tr("It takes a file name that ends in .csv.");
    arguments.output = value;
    return {};
}

template <auto member>
QString setDate(Arguments &arguments, const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid())
        return Cli::tr("It takes a date such as 2026-03-31.");
    arguments.*member = date;
    return {};
}

QString setHolding(Arguments &arguments, const QString &value)
{
    if (value != u"on"_s && value != u"off"_s)
        return Cli::tr("It takes one of: %1.").arg(u"on, off"_s);
    arguments.hold = value == u"on"_s;
    return {};
}

} // namespace

std::vector<Option> proofOptions()
{
    return {
        {u"--output"_s, u"FILE"_s,
         Cli::tr("Write matched contacts to this .csv file, or evidence to this .zip file"),
         commandSet(Command::Match) | commandSet(Command::Evidence),
         commandSet(Command::Match) | commandSet(Command::Evidence), setOutput},
        {u"--keep-proof"_s,
         {},
         Cli::tr("Keep the keyed digest that says when the person was put on the list"),
         commandSet(Command::Erase),
         commandSet(Command::Erase),
         [](Arguments &arguments, const QString &) {
             arguments.keepProof = true;
             return QString();
         }},
        {u"--hold"_s, u"ANSWER"_s,
         Cli::tr("Keep the rows of the upload beyond the retention period: on or off"),
         commandSet(Command::History), commandSet(Command::History), setHolding},
        {u"--from"_s, u"DATE"_s, Cli::tr("Export uploads of this day and later, such as 2026-03-01"),
         exporting, exporting, setDate<&Arguments::from>},
        {u"--to"_s, u"DATE"_s, Cli::tr("Export uploads of this day and earlier"), exporting, exporting,
         setDate<&Arguments::to>},
        {u"--person"_s,
         {},
         Cli::tr("Export only the rows of the person whose identifiers are on standard input"),
         exporting,
         exporting,
         [](Arguments &arguments, const QString &) {
             arguments.person = true;
             return QString();
         }},
    };
}

} // namespace dnc
