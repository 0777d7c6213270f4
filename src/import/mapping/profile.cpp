// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/profile.h"

#include "core/text/text.h"
#include "import/mapping/consent.h"
#include "import/mapping/findconsent.h"
#include "import/mapping/mapping.h"
#include "import/vocabulary/headerwords.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;
using Kind = ColumnRole::Kind;

constexpr quint32 shapeRows = 50; ///< that must match a profile of a list without a header

/// The headers in column order, or column numbers if there are none.
QStringList columnNames(const Sheet &sheet, const Mapping &mapping)
{
    QStringList names;
    for (quint32 column = 0; column < sheet.columnCount(); ++column)
        names << (mapping.headerRows > 0 ? normalizedHeader(headerText(sheet, mapping, column))
                                         : QString::number(column + 1));
    return names;
}

bool fits(const QString &pattern, const QString &header)
{
    if (!pattern.contains(u'*'))
        return pattern == header;
    return QRegularExpression::fromWildcard(pattern).match(header).hasMatch();
}

bool fitsHeader(const QStringList &headers, const Profile &profile)
{
    const auto has = [&](const QString &wanted) {
        return std::ranges::any_of(headers, [&](const QString &header) { return fits(wanted, header); });
    };
    const auto isWanted = [&](const QString &header) {
        return header.isEmpty() || std::ranges::any_of(profile.headers, [&](const QString &wanted) {
                   return fits(wanted, header);
               });
    };
    return !profile.headers.isEmpty() && std::ranges::all_of(profile.headers, has)
        && std::ranges::none_of(profile.absent, has)
        && (!profile.isExact || std::ranges::all_of(headers, isWanted));
}

bool fitsRows(const Sheet &sheet, const Mapping &mapping, const Profile &profile)
{
    if (profile.rows.isEmpty() || mapping.headerRows > 0
        || sheet.columnCount() != quint32(profile.rows.size()))
        return false;
    std::vector<QRegularExpression> shapes;
    for (const QString &row : profile.rows)
        shapes.emplace_back(QRegularExpression::anchoredPattern(row));
    quint32 seen = 0;
    for (quint32 row = 0; row < sheet.rowCount() && seen < shapeRows; ++row) {
        if (isEmptyRow(sheet, row))
            continue;
        ++seen;
        for (quint32 column = 0; column < shapes.size(); ++column) {
            const std::string_view cell = trimmed(sheet.cell(row, column));
            if (!shapes[column].match(QString::fromUtf8(cell)).hasMatch())
                return false;
        }
    }
    return seen > 0;
}

bool fitsFile(const QString &file, const Profile &profile)
{
    const QString name = normalizedHeader(QFileInfo(file).fileName().toStdString());
    return profile.files.isEmpty()
        || std::ranges::any_of(profile.files, [&](const QString &wanted) { return fits(wanted, name); });
}

/// How specific a profile is.
std::pair<qsizetype, bool> demands(const Profile &profile)
{
    return {profile.headers.size(), !profile.files.isEmpty()};
}

std::optional<quint32> columnNamed(const QStringList &names, const QString &name)
{
    const qsizetype index = name.isEmpty() ? -1 : names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(quint32(index));
}

/// If the profile says which columns hold identifiers, drop those that were guessed by their values alone.
void dropGuesses(const Sheet &sheet, const std::vector<bool> &isNamed, Mapping &mapping)
{
    bool namesIdentifiers = false;
    for (quint32 column = 0; column < mapping.roles.size(); ++column)
        namesIdentifiers = namesIdentifiers || (isNamed[column] && isIdentifierRole(mapping.roles[column]));
    for (quint32 column = 0; column < mapping.roles.size() && namesIdentifiers; ++column) {
        const bool isGuess = !isNamed[column] && mapping.roles[column].kind == Kind::AnyIdentifier;
        if (isGuess && !isIdentifierHeader(headerText(sheet, mapping, column)))
            mapping.roles[column] = {};
    }
}

void applyColumns(const Sheet &sheet, const QStringList &names, const Profile &profile, Mapping &mapping)
{
    std::vector<bool> isNamed(mapping.roles.size());
    for (quint32 index = 0; index < quint32(names.size()); ++index) {
        const auto column = std::ranges::find_if(
            profile.columns, [&](const auto &it) { return fits(it.header, names[index]); });
        if (column == profile.columns.end())
            continue;
        mapping.roles[index] = column->role;
        isNamed[index] = true;
        if (!column->separator.empty() || !column->prefix.empty() || !column->before.isEmpty())
            mapping.rules.push_back(
                {index, column->separator, column->prefix, columnNamed(names, column->before)});
    }
    dropGuesses(sheet, isNamed, mapping);
}

/// The channels of the columns that a filter governs; nothing if none of them is in this export.
std::optional<Channels> channelsOf(const Mapping &mapping, const QStringList &names,
                                   const QStringList &governs)
{
    Channels channels;
    for (const QString &governed : governs) {
        const std::optional<quint32> column = columnNamed(names, governed);
        if (column && mapping.roles[*column].kind == Kind::Identifier)
            channels.add(mapping.roles[*column].type);
    }
    return channels.areAny() && !governs.isEmpty() ? std::nullopt : std::optional(channels);
}

/// What the profile knows about the values comes before what their words say.
void applyFilter(ConsentColumn &consent, const Profile::Filter &filter)
{
    const bool takesAny = std::ranges::count(filter.keep, std::string(anyValue)) > 0;
    if (filter.isFixed || takesAny) {
        answerColumn(consent, filter.keep);
        consent.decision = filter.isFixed ? Decision::Accepted : Decision::Open;
        if (takesAny)
            consent.in = {std::string()};
        return;
    }
    for (const std::string &known : filter.keep) {
        for (const std::vector<std::string> &values : {consent.in, consent.open}) {
            const auto written = std::ranges::find(values, foldedValue(known), foldedValue);
            if (written != values.end())
                answerValue(consent, *written, Consent::Out);
        }
    }
}

void applyFilters(const Sheet &sheet, const QStringList &names, const Profile &profile, Mapping &mapping)
{
    for (const Profile::Filter &filter : profile.filters) {
        const std::optional<quint32> column = columnNamed(names, filter.column);
        if (!column)
            continue;
        const std::optional<Channels> channels = channelsOf(mapping, names, filter.governs);
        if (!channels)
            continue; // its column is not in this export
        ConsentColumn consent = consentColumn(sheet, mapping, *column);
        consent.channels = *channels;
        applyFilter(consent, filter);
        mapping.roles[*column].kind = Kind::Flag;
        mapping.consent.push_back(std::move(consent));
    }
}

} // namespace

const Profile *recognizeProfile(const Sheet &sheet, const Mapping &mapping,
                                const std::vector<Profile> &profiles)
{
    const QStringList names = columnNames(sheet, mapping);
    const Profile *best = nullptr;
    for (const Profile &profile : profiles) {
        const bool found =
            mapping.headerRows > 0 ? fitsHeader(names, profile) : fitsRows(sheet, mapping, profile);
        if (found && fitsFile(sheet.file, profile) && (!best || demands(profile) > demands(*best)))
            best = &profile;
    }
    return best;
}

Mapping withProfile(const Sheet &sheet, Mapping mapping, const Profile &profile)
{
    const QStringList names = columnNames(sheet, mapping);
    applyColumns(sheet, names, profile, mapping);
    applyFilters(sheet, names, profile, mapping);
    mapping.audience = profile.audience;
    return mapping;
}

} // namespace dnc
