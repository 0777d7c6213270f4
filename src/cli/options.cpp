// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/options.h"

#include "cli/clitext.h"
#include "cli/importoptions.h"
#include "cli/proofoptions.h"
#include "report/report.h"
#include "settings/preferences.h"
#include "upload/wire/endpoint.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr CommandSet resuming = commandSet(Command::Resume);
constexpr CommandSet salvaging = commandSet(Command::Salvage);
constexpr CommandSet practice = commandSet(Command::Sandbox);

std::optional<int> numberIn(const QString &text, int low, int high)
{
    bool whole = false;
    const int number = text.toInt(&whole);
    if (!whole || number < low || number > high)
        return std::nullopt;
    return number;
}

QString rangeError(int low, int high)
{
    return Cli::tr("It takes a whole number from %1 to %2.").arg(low).arg(high);
}

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

QString setPort(Arguments &arguments, const QString &value)
{
    const std::optional<int> port = numberIn(value, 0, 65535);
    arguments.sandbox.port = quint16(port.value_or(0));
    return port ? QString() : rangeError(0, 65535);
}

QString setLimit(Arguments &arguments, const QString &value)
{
    const std::optional<int> limit = numberIn(value, 0, 1'000'000);
    arguments.sandbox.requestsPerMinute = limit.value_or(0);
    return limit ? QString() : rangeError(0, 1'000'000);
}

QString addFault(Arguments &arguments, const QString &value)
{
    const std::optional<sandbox::Fault> fault = sandbox::parseFault(value);
    if (!fault)
        return Cli::tr(
            "It takes KIND[=ARGUMENT][@N][xTIMES] with one of the kinds that sandbox --help lists.");
    arguments.sandbox.faults.push_back(*fault);
    return {};
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
         dataCommands, dataCommands & ~commandSet(Command::Match) & ~provingCommands, setReport},
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
         sendingCommands,
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
         dataCommands, sendingCommands, setRetention},
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
         Cli::tr("Leave the damaged journal aside and begin an empty one"),
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

std::vector<Option> serviceOptions()
{
    return {
        {u"--endpoint"_s, u"URL"_s, Cli::tr("Base address of the service; http only to this computer"),
         dataCommands, sendingCommands, setEndpoint},
        {u"--account"_s, u"ID"_s, Cli::tr("Account id (x-account-id), for users with several accounts"),
         dataCommands | practice, sendingCommands | practice, setAccount},
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
         dataCommands, sendingCommands, setReserve},
        {u"--token-stdin"_s,
         {},
         Cli::tr("Read the API token from the first line of standard input"),
         dataCommands,
         sendingCommands,
         [](Arguments &arguments, const QString &) {
             arguments.tokenFromInput = true;
             return QString();
         }},
    };
}

Option practiceOption(const QString &name, const QString &value, const QString &help,
                      QString (*set)(Arguments &, const QString &))
{
    return {name, value, help, practice, practice, set};
}

template <auto setter>
QString with(Arguments &arguments, const QString &value)
{
    setter(arguments, value);
    return {};
}

void setToken(Arguments &arguments, const QString &value)
{
    arguments.sandbox.token = value.toUtf8();
}
void addRefusal(Arguments &arguments, const QString &value)
{
    arguments.sandbox.refuse << value;
}
void setLog(Arguments &arguments, const QString &value)
{
    arguments.log = value;
}

/// Sets a member of the sandbox's options to the value that goes with one of `names`.
template <auto member, auto... values>
QString setChoice(Arguments &arguments, const QString &value,
                  const std::array<QLatin1String, sizeof...(values)> &names)
{
    constexpr std::array choices{values...};
    QStringList known;
    for (size_t i = 0; i < names.size(); ++i) {
        known << names[i];
        if (value == names[i]) {
            arguments.sandbox.*member = choices[i];
            return {};
        }
    }
    return Cli::tr("It takes one of: %1.").arg(known.join(u", "_s));
}

QString setSearch(Arguments &arguments, const QString &value)
{
    using M = sandbox::SearchMode;
    return setChoice<&sandbox::Options::search, M::Contains, M::Prefix, M::Exact, M::Ignored>(
        arguments, value, {"contains"_L1, "prefix"_L1, "exact"_L1, "ignored"_L1});
}

QString setStoredForm(Arguments &arguments, const QString &value)
{
    using F = sandbox::StoredForm;
    return setChoice<&sandbox::Options::storedForm, F::AsSent, F::Upper, F::Bare>(
        arguments, value, {"sent"_L1, "upper"_L1, "bare"_L1});
}

QString setRenewal(Arguments &arguments, const QString &value)
{
    using R = sandbox::Renewal;
    return setChoice<&sandbox::Options::renewal, R::None, R::Updated, R::Both>(
        arguments, value, {"none"_L1, "updated"_L1, "both"_L1});
}

QString setVisibleAfter(Arguments &arguments, const QString &value)
{
    const std::optional<int> milliseconds = numberIn(value, 0, 1'000'000);
    arguments.sandbox.visibleAfter = std::chrono::milliseconds(milliseconds.value_or(0));
    return milliseconds ? QString() : rangeError(0, 1'000'000);
}

template <auto member, bool value>
QString setSwitch(Arguments &arguments, const QString &)
{
    arguments.sandbox.*member = value;
    return {};
}

std::vector<Option> sandboxOptions()
{
    return {
        practiceOption(u"--port"_s, u"N"_s, Cli::tr("Port on 127.0.0.1; 0 picks a free one (default)"),
                       setPort),
        practiceOption(u"--token"_s, u"T"_s, Cli::tr("The practice token to accept (default: sandbox-token)"),
                       with<setToken>),
        practiceOption(u"--limit"_s, u"N"_s, Cli::tr("Requests a minute; 0 for no limit (default: 100)"),
                       setLimit),
        practiceOption(u"--refuse"_s, u"TEXT"_s,
                       Cli::tr("Answer 400 to identifiers that contain TEXT; may be repeated"),
                       with<addRefusal>),
        practiceOption(u"--fault"_s, u"SPEC"_s, Cli::tr("Do something wrong, see below; may be repeated"),
                       addFault),
        practiceOption(u"--log"_s, u"FILE"_s, Cli::tr("Add one JSON line a request to this file"),
                       with<setLog>),
    };
}

/// Behavior that the service's documentation leaves open.
std::vector<Option> sandboxSwitches()
{
    using O = sandbox::Options;
    return {
        practiceOption(u"--partial"_s, {},
                       Cli::tr("Add the other identifiers of a batch that is answered 400"),
                       setSwitch<&O::partial, true>),
        practiceOption(u"--duplicate-error"_s, {},
                       Cli::tr("Answer 400 to an identifier that is listed already"),
                       setSwitch<&O::duplicateIsError, true>),
        practiceOption(u"--no-empty"_s, {}, Cli::tr("Answer 400 to an empty list of identifiers"),
                       setSwitch<&O::acceptEmpty, false>),
        practiceOption(u"--no-rate-headers"_s, {}, Cli::tr("Send RateLimit headers only near the limit"),
                       setSwitch<&O::rateHeaders, false>),
        practiceOption(u"--old-pause-name"_s, {},
                       Cli::tr("Accept the older name of pauseActiveProspects, too"),
                       setSwitch<&O::acceptOldPauseName, true>),
        practiceOption(u"--search"_s, u"HOW"_s,
                       Cli::tr("How GET uses search: contains (default), prefix, exact or ignored"),
                       setSearch),
        practiceOption(u"--stored-form"_s, u"FORM"_s,
                       Cli::tr("How identifiers are kept: sent (default), upper or bare"), setStoredForm),
        practiceOption(
            u"--renew"_s, u"TIMES"_s,
            Cli::tr("Times that adding a listed identifier renews: none (default), updated or both"),
            setRenewal),
        practiceOption(u"--visible-after"_s, u"MS"_s,
                       Cli::tr("Milliseconds until GET shows a new identifier (default: 0)"),
                       setVisibleAfter),
    };
}

} // namespace

std::vector<Option> allOptions()
{
    std::vector<Option> all = listOptions();
    for (const auto &more : {jobOptions(), proofOptions(), importOptions(), serviceOptions(),
                             sandboxOptions(), sandboxSwitches()})
        std::ranges::copy(more, std::back_inserter(all));
    return all;
}

} // namespace dnc
