// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/options.h"

#include "cli/clitext.h"
#include "cli/importoptions.h"
#include "cli/optionvalue.h"
#include "cli/proofoptions.h"
#include "cli/sandboxoptions.h"
#include "report/report.h"
#include "settings/preferences.h"
#include "upload/wire/endpoint.h"

#include <QLocale>

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr CommandSet resuming = commandSet(Command::Resume);
constexpr CommandSet salvaging = commandSet(Command::Salvage);

QString setRegion(Arguments &arguments, const QString &value)
{
    const QString code = value.toUpper();
    const QLocale::Territory country = QLocale::codeToTerritory(code);
    // QLocale also accepts UN M.49 numbers, and ZZ for the world.
    if (code.size() != 2 || country == QLocale::AnyTerritory || code == u"ZZ"_s)
        return Cli::tr("It takes a country as two letters, such as US, DE or GB.");
    arguments.region = code;
    return {};
}

QString setType(Arguments &arguments, const QString &value)
{
    arguments.type = typeFromWireName(value.toStdString());
    if (arguments.type)
        return {};
    QStringList names;
    for (const IdentifierType type : allIdentifierTypes)
        names << QString::fromUtf8(wireName(type));
    return Cli::tr("It takes one of: %1.").arg(names.join(u", "_s));
}

QString setReport(Arguments &arguments, const QString &value)
{
    if (!reportFormatOf(value))
        return Cli::tr("It takes a file name that ends in .csv or .xlsx.");
    arguments.report = value;
    return {};
}

QString setConnection(Arguments &arguments, const QString &value)
{
    arguments.connection = value;
    return {};
}

QString setEndpoint(Arguments &arguments, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (const AddressProblem problem = checkAddress(url); problem != AddressProblem::None)
        return describe(problem);
    arguments.endpoint = url.adjusted(QUrl::StripTrailingSlash);
    return {};
}

QString setAccount(Arguments &arguments, const QString &value)
{
    // It is sent in a header, where a line break would begin another one.
    if (!std::ranges::all_of(value, [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return Cli::tr("An account id has no spaces and no characters beyond ASCII.");
    if (arguments.command == Command::Sandbox)
        arguments.sandbox.account = value;
    else
        arguments.account = value;
    return {};
}

QString setReserve(Arguments &arguments, const QString &value)
{
    arguments.reserve = numberIn(value, 0, 99);
    return arguments.reserve ? QString() : rangeError(0, 99);
}

QString setRetention(Arguments &arguments, const QString &value)
{
    arguments.retentionDays = numberIn(value, 0, longestRetentionDays);
    return arguments.retentionDays ? QString() : rangeError(0, longestRetentionDays);
}

QString setDataFolder(Arguments &arguments, const QString &value)
{
    arguments.dataFolder = value;
    return {};
}

QString setRows(Arguments &arguments, const QString &value)
{
    if (value == u"all"_s) {
        arguments.verifiedRows.emplace();
        return {};
    }
    const std::optional<int> rows = numberIn(value, 1, 1'000'000);
    if (rows)
        arguments.verifiedRows.emplace(quint32(*rows));
    return rows ? QString() : Cli::tr("It takes a number of rows, or all.");
}

std::vector<Option> listOptions()
{
    return {
        {u"--region"_s, u"CC"_s, Cli::tr("Country of phone numbers without a leading +, such as US"),
         dataCommands,
         readingCommands | commandSet(Command::Erase) | commandSet(Command::Evidence)
             | commandSet(Command::Whois),
         setRegion},
        {u"--type"_s, u"TYPE"_s,
         Cli::tr("Type of all rows: email, linkedin, phone, sms, whatsapp or web_chat"), dataCommands,
         listCommands, setType},
        {u"--report"_s, u"FILE"_s, Cli::tr("Write what became of every row to this .csv or .xlsx file"),
         dataCommands,
         dataCommands & ~commandSet(Command::Match) & ~commandSet(Command::Connections) & ~provingCommands,
         setReport},
        {u"--json"_s,
         {},
         Cli::tr("Print one JSON object on standard output and nothing else there"),
         dataCommands,
         dataCommands,
         [](Arguments &arguments, const QString &) {
             arguments.json = true;
             return QString();
         }},
        {u"--quiet"_s,
         {},
         Cli::tr("Print no progress"),
         dataCommands,
         serviceCommands,
         [](Arguments &arguments, const QString &) {
             arguments.quiet = true;
             return QString();
         }},
    };
}

std::vector<Option> jobOptions()
{
    return {
        {u"--retention"_s, u"DAYS"_s,
         Cli::tr("Remove the rows of uploads that ended longer ago; 0 keeps them (default: 90)"),
         dataCommands, serviceCommands, setRetention},
        {u"--even-if-old"_s,
         {},
         Cli::tr("Go on with an upload that was left more than 24 hours ago"),
         resuming,
         resuming,
         [](Arguments &arguments, const QString &) {
             arguments.evenIfOld = true;
             return QString();
         }},
        {u"--look-up-refused"_s,
         {},
         Cli::tr("Before a refused batch is split, look for each of its identifiers on the list"),
         sendingCommands,
         sendingCommands,
         [](Arguments &arguments, const QString &) {
             arguments.looksUpRefused = true;
             return QString();
         }},
        {u"--accept-answer"_s, u"CODE"_s,
         Cli::tr("Take the answer that stopped the upload for a confirmation, now and later"), resuming,
         resuming,
         [](Arguments &arguments, const QString &value) {
             arguments.acceptedAnswer = value;
             return QString();
         }},
    };
}

std::vector<Option> journalOptions()
{
    return {
        {u"--dry-run"_s,
         {},
         Cli::tr("Say how many rows of which uploads and unsent lists would be erased; erase nothing"),
         commandSet(Command::Erase),
         commandSet(Command::Erase),
         [](Arguments &arguments, const QString &) {
             arguments.dryRun = true;
             return QString();
         }},
        {u"--start-afresh"_s,
         {},
         Cli::tr("Set the damaged journal aside and start an empty one"),
         salvaging,
         salvaging,
         [](Arguments &arguments, const QString &) {
             arguments.startAfresh = true;
             return QString();
         }},
        {u"--data-dir"_s, u"DIR"_s, Cli::tr("Folder of journal and settings"), dataCommands, dataCommands,
         setDataFolder},
    };
}

/// About looking at the list, and taking off it what an upload added.
std::vector<Option> lookOptions()
{
    return {
        {u"--compare"_s,
         {},
         Cli::tr("Look at the list first, and skip who is on it"),
         commandSet(Command::Upload),
         commandSet(Command::Upload),
         [](Arguments &arguments, const QString &) {
             arguments.compares = true;
             return QString();
         }},
        {u"--rows"_s, u"N"_s, Cli::tr("How many rows of the upload to read from the list, or all"),
         commandSet(Command::Verify), commandSet(Command::Verify), setRows},
        {u"--yes"_s,
         {},
         Cli::tr("Remove without asking"),
         commandSet(Command::Undo),
         commandSet(Command::Undo),
         [](Arguments &arguments, const QString &) {
             arguments.isConfirmed = true;
             return QString();
         }},
        {u"--include-probable"_s,
         {},
         Cli::tr("Also remove what was probably added by the upload"),
         commandSet(Command::Undo),
         commandSet(Command::Undo),
         [](Arguments &arguments, const QString &) {
             arguments.includesProbable = true;
             return QString();
         }},
        {u"--send-missing"_s,
         {},
         Cli::tr("Send what verify did not find on the list again"),
         resuming,
         resuming,
         [](Arguments &arguments, const QString &) {
             arguments.sendsMissing = true;
             return QString();
         }},
    };
}

std::vector<Option> serviceOptions()
{
    return {
        {u"--connection"_s, u"NAME"_s, Cli::tr("Use this connection of the settings, not the current one"),
         dataCommands, serviceCommands, setConnection},
        {u"--endpoint"_s, u"URL"_s, Cli::tr("Base address of the service; http only to this computer"),
         dataCommands, serviceCommands, setEndpoint},
        {u"--account"_s, u"ID"_s, Cli::tr("Account id (x-account-id), for users with several accounts"),
         dataCommands | sandboxCommand, serviceCommands | sandboxCommand, setAccount},
        {u"--keep-prospects-active"_s,
         {},
         Cli::tr("Do not pause prospects that match an opt-out"),
         dataCommands,
         sendingCommands,
         [](Arguments &arguments, const QString &) {
             arguments.keepProspectsActive = true;
             return QString();
         }},
        {u"--reserve"_s, u"N"_s, Cli::tr("Requests a minute to leave to other programs, 0 to 99"),
         dataCommands, serviceCommands, setReserve},
        {u"--token-stdin"_s,
         {},
         Cli::tr("Read the API token from the first line of standard input"),
         dataCommands,
         serviceCommands,
         [](Arguments &arguments, const QString &) {
             arguments.tokenFromInput = true;
             return QString();
         }},
    };
}

} // namespace

std::vector<Option> allOptions()
{
    std::vector<Option> all = listOptions();
    for (const auto &more : {jobOptions(), lookOptions(), journalOptions(), proofOptions(), importOptions(),
                             serviceOptions(), sandboxOptions()})
        std::ranges::copy(more, std::back_inserter(all));
    return all;
}

} // namespace dnc
