// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/sandboxoptions.h"

#include "cli/clitext.h"
#include "cli/optionvalue.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

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

Option practiceOption(const QString &name, const QString &value, const QString &help,
                      QString (*set)(Arguments &, const QString &))
{
    return {name, value, help, sandboxCommand, sandboxCommand, set};
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

QString setAddedAs(Arguments &arguments, const QString &value)
{
    return setChoice<&sandbox::Options::addsAsManual, true, false>(arguments, value,
                                                                   {"manual"_L1, "automatic"_L1});
}

QString setRemovalForm(Arguments &arguments, const QString &value)
{
    using F = sandbox::RemovalForm;
    return setChoice<&sandbox::Options::removalForm, F::Stored, F::Sent>(arguments, value,
                                                                         {"stored"_L1, "sent"_L1});
}

/// Sets a count of requests.
template <auto member>
QString setRequests(Arguments &arguments, const QString &value)
{
    const std::optional<int> requests = numberIn(value, 0, 1'000'000);
    arguments.sandbox.*member = requests.value_or(0);
    return requests ? QString() : rangeError(0, 1'000'000);
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

std::vector<Option> practiceOptions()
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
        practiceOption(u"--added-as"_s, u"HOW"_s,
                       Cli::tr("What isManuallyAdded says of added identifiers: manual (default) or "
                               "automatic"),
                       setAddedAs),
        practiceOption(u"--remove-by"_s, u"FORM"_s,
                       Cli::tr("What DELETE must give: the stored (default) or the sent identifier"),
                       setRemovalForm),
        practiceOption(u"--cursor-life"_s, u"N"_s,
                       Cli::tr("Requests after which a cursor expires; 0 for never (default)"),
                       setRequests<&O::cursorLife>),
        practiceOption(u"--others-add"_s, u"N"_s,
                       Cli::tr("Somebody else adds an identifier before every Nth request"),
                       setRequests<&O::othersAddEvery>),
        practiceOption(u"--others-remove"_s, u"N"_s,
                       Cli::tr("Somebody else removes the oldest identifier before every Nth request"),
                       setRequests<&O::othersRemoveEvery>),
    };
}

} // namespace

std::vector<Option> sandboxOptions()
{
    std::vector<Option> all = practiceOptions();
    std::ranges::copy(sandboxSwitches(), std::back_inserter(all));
    return all;
}

} // namespace dnc
