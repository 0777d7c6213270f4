// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/importoptions.h"

#include "cli/clitext.h"
#include "import/mapping/consent.h"
#include "import/mapping/mapping.h"
#include "import/mapping/rolename.h"
#include "import/text/csv.h"
#include "import/text/encoding.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString oneOf(const QStringList &words)
{
    return Cli::tr("It takes one of: %1.").arg(words.join(u", "_s));
}

QString setSheet(Arguments &arguments, const QString &value)
{
    if (value == u"all"_s)
        arguments.overrides.allSheets = true;
    else
        arguments.overrides.sheets << value;
    return {};
}

QString setEncoding(Arguments &arguments, const QString &value)
{
    if (!isEncoding(value))
        return Cli::tr("There is no such encoding. Usual ones are: %1.").arg(usualEncodings().join(u", "_s));
    arguments.overrides.reading.encoding = value;
    return {};
}

QString setSeparator(Arguments &arguments, const QString &value)
{
    struct Named {
        QLatin1StringView name;
        char separator;
    };
    constexpr std::array names{Named{QLatin1StringView("comma"), ','},
                               Named{QLatin1StringView("semicolon"), ';'},
                               Named{QLatin1StringView("tab"), '\t'}, Named{QLatin1StringView("pipe"), '|'},
                               Named{QLatin1StringView("none"), noSeparator}};
    const auto named = std::ranges::find(names, value, &Named::name);
    if (named != names.end())
        arguments.overrides.reading.separator = named->separator;
    else if (value.size() == 1 && value[0] < u'\x80' && value[0] != u'"' && !value[0].isLetterOrNumber())
        arguments.overrides.reading.separator = value[0].toLatin1();
    else
        return Cli::tr("It takes comma, semicolon, tab, pipe, none, or the character itself.");
    return {};
}

QString setHeaderRow(Arguments &arguments, const QString &value)
{
    bool whole = false;
    const uint row = value.toUInt(&whole);
    if (!whole)
        return Cli::tr("It takes the number of a row, or 0 where there is no header.");
    arguments.overrides.headerRow = row;
    return {};
}

QString addColumn(Arguments &arguments, const QString &value)
{
    const qsizetype equals = value.lastIndexOf(u'=');
    if (equals < 1)
        return Cli::tr("It takes HEADER=ROLE.");
    const std::optional<ColumnRole> role = roleFromName(value.mid(equals + 1));
    if (!role)
        return Cli::tr("It takes HEADER=ROLE.") + u' ' + oneOf(allRoleNames());
    arguments.overrides.columns.push_back({value.left(equals), *role});
    return {};
}

QString addFilter(Arguments &arguments, const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    if (value == u"none"_s)
        arguments.overrides.declinesFilters = true;
    else if (equals < 1)
        return Cli::tr("It takes HEADER=VALUE, or none.");
    else
        arguments.overrides.filters.push_back({value.left(equals), value.mid(equals + 1)});
    return {};
}

QString addAppliesTo(Arguments &arguments, const QString &value)
{
    const qsizetype equals = value.lastIndexOf(u'=');
    const auto channels = channelsFromName(value.mid(equals + 1).toStdString());
    if (equals < 1 || !channels) {
        QStringList names{u"any"_s};
        for (const IdentifierType type : allIdentifierTypes)
            names << QString::fromUtf8(wireName(type));
        return Cli::tr("It takes HEADER=CHANNEL[,CHANNEL].") + u' ' + oneOf(names);
    }
    arguments.overrides.appliesTo.push_back({value.left(equals), *channels});
    return {};
}

QString setProfile(Arguments &arguments, const QString &value)
{
    arguments.overrides.profile = value == u"none"_s ? QString() : value;
    return {};
}

QString setDateOrder(Arguments &arguments, const QString &value)
{
    if (value != u"dmy"_s && value != u"mdy"_s)
        return oneOf({u"dmy"_s, u"mdy"_s});
    arguments.overrides.dateOrder = value == u"dmy"_s ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return {};
}

QString setContradictions(Arguments &arguments, const QString &value)
{
    using Side = ImportOverrides::Contradictions;
    const QStringList words{u"out"_s, u"in"_s, u"latest"_s};
    const qsizetype place = words.indexOf(value);
    if (place < 0)
        return oneOf(words);
    arguments.overrides.contradictions = std::array{Side::Out, Side::In, Side::Latest}[size_t(place)];
    return {};
}

template <Answer ImportOverrides::*answer>
QString setAnswer(Arguments &arguments, const QString &value)
{
    if (value != u"include"_s && value != u"exclude"_s)
        return oneOf({u"include"_s, u"exclude"_s});
    arguments.overrides.*answer = value == u"include"_s ? Answer::Include : Answer::Exclude;
    return {};
}

Option option(const QString &name, const QString &value, const QString &help,
              QString (*set)(Arguments &, const QString &))
{
    return {name, value, help, readingCommands, readingCommands, set};
}

} // namespace

std::vector<Option> importOptions()
{
    return {
        option(u"--sheet"_s, u"NAME"_s, Cli::tr("Sheet of a workbook to read, or all; may be repeated"),
               setSheet),
        option(u"--encoding"_s, u"NAME"_s, Cli::tr("Encoding of text lists, such as windows-1252"),
               setEncoding),
        option(u"--separator"_s, u"SEP"_s,
               Cli::tr("Between the cells of text lists: comma, semicolon, tab, pipe, none or a character"),
               setSeparator),
        option(u"--header-row"_s, u"N"_s, Cli::tr("Number of the row that is the header; 0: there is none"),
               setHeaderRow),
        option(u"--column"_s, u"HEADER=ROLE"_s,
               Cli::tr("What a column holds: a TYPE, any, any:TYPE, name, type, country, flag, "
                       "requestedOn, requestSource or ignore; may be repeated"),
               addColumn),
        option(u"--filter"_s, u"HEADER=VALUE"_s,
               Cli::tr("Only rows with this value are opt-outs; may be repeated, also for several columns; "
                       "none: all rows are"),
               addFilter),
        option(u"--applies-to"_s, u"HEADER=CHANNEL"_s,
               Cli::tr("What a column about opting out governs: TYPE[,TYPE] or any; may be repeated"),
               addAppliesTo),
        option(u"--contradictions"_s, u"ANSWER"_s,
               Cli::tr("People who opted out and opted in: out, in, or the latest by date"),
               setContradictions),
        option(u"--date-order"_s, u"ORDER"_s,
               Cli::tr("Order of dates such as 03/04/2026 in columns that do not show it: dmy or mdy"),
               setDateOrder),
        option(u"--profile"_s, u"NAME"_s, Cli::tr("Whose export it is, such as HubSpot, or none"),
               setProfile),
        option(u"--hidden"_s, u"ANSWER"_s, Cli::tr("Rows that a spreadsheet hides: include or exclude"),
               setAnswer<&ImportOverrides::hidden>),
        option(u"--struck"_s, u"ANSWER"_s, Cli::tr("Values that are crossed out: include or exclude"),
               setAnswer<&ImportOverrides::struck>),
        option(u"--comments"_s, u"ANSWER"_s, Cli::tr("Identifiers in comment lines: include or exclude"),
               setAnswer<&ImportOverrides::comments>),
        option(u"--hashes"_s, u"ANSWER"_s,
               Cli::tr("Values that may be hashes of addresses: exclude them, or include them as chat IDs"),
               setAnswer<&ImportOverrides::hashes>),
        option(u"--mail-text"_s, u"ANSWER"_s,
               Cli::tr("Identifiers in the text of mails and chats: include or exclude"),
               setAnswer<&ImportOverrides::mailText>),
        option(u"--others"_s, u"ANSWER"_s,
               Cli::tr("Rows of subscribers and contacts, of whom nothing says that they opted out: include "
                       "or exclude"),
               setAnswer<&ImportOverrides::others>),
    };
}

} // namespace dnc
