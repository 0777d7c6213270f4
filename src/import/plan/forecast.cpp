// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/forecast.h"

#include "core/text/text.h"
#include "import/entries/reportimport.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/mapping.h"
#include "import/mapping/reportheader.h"
#include "import/sheet/document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>

namespace dnc {

namespace {

struct ForecastText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Forecast)
};

class Counter {
public:
    void count(const FoundPlace &place);
    void count(ReportSays says);
    Counter &operator+=(const Counter &other);
    [[nodiscard]] std::vector<Forecast::LeftOut> leftOut() const;

    quint32 rows = 0;
    quint32 identifiers = 0;
    quint32 sentRows = 0;
    std::array<quint32, allIdentifierTypes.size()> ofType{};
    quint32 withoutIdentifier = 0;

private:
    using Details = std::map<std::string, quint32, std::less<>>;

    void exclude(Issue issue, std::string_view detail, quint32 entries = 1);
    void countSent(const FoundPlace &place);

    std::map<Issue, Details> m_reasons;
    std::optional<quint32> m_lastSent; ///< row: several identifiers of one follow each other
};

Counter &Counter::operator+=(const Counter &other)
{
    rows += other.rows;
    identifiers += other.identifiers;
    sentRows += other.sentRows;
    for (size_t type = 0; type < ofType.size(); ++type)
        ofType[type] += other.ofType[type];
    withoutIdentifier += other.withoutIdentifier;
    for (const auto &[issue, details] : other.m_reasons) {
        for (const auto &[detail, count] : details)
            exclude(issue, detail, count);
    }
    return *this;
}

void Counter::exclude(Issue issue, std::string_view detail, quint32 entries)
{
    Details &details = m_reasons[issue];
    auto known = details.find(detail);
    if (known == details.end())
        known = details.emplace(detail, 0).first;
    known->second += entries;
}

void Counter::count(const FoundPlace &place)
{
    if (isExclusion(place.issue))
        exclude(place.issue, place.detail);
    else if (trimmed(place.raw.input).empty()
             || (place.issue != Issue::None && place.issue != Issue::ChannelUnknown))
        ++withoutIdentifier;
    else
        countSent(place);
}

void Counter::countSent(const FoundPlace &place)
{
    ++identifiers;
    sentRows += m_lastSent == place.row ? 0 : 1;
    m_lastSent = place.row;
    if (place.raw.type)
        ++ofType[size_t(*place.raw.type)];
}

void Counter::count(ReportSays says)
{
    switch (says) {
    case ReportSays::Unfinished:
        ++identifiers;
        ++sentRows;
        return;
    case ReportSays::Nothing:
        ++withoutIdentifier;
        return;
    case ReportSays::Listed:
        exclude(Issue::OnListAlready, {});
        return;
    case ReportSays::LeftOut:
        exclude(Issue::None, {});
        return;
    }
}

std::vector<Forecast::LeftOut> Counter::leftOut() const
{
    std::vector<Forecast::LeftOut> reasons;
    for (const auto &[issue, details] : m_reasons) {
        for (const auto &[detail, count] : details)
            reasons.push_back({issue, detail, count});
    }
    std::ranges::stable_sort(reasons, std::greater(), &Forecast::LeftOut::count);
    return reasons;
}

Counter counted(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options)
{
    const auto places = reportPlaces(sheet, mapping);
    const Mapping counts = withoutNamesAndCountries(mapping);
    const DataRows rows(sheet, counts, options);
    return sumOfParts<Counter>({mapping.firstDataRow, sheet.rowCount()}, [&](RowRange part) {
        Counter counter;
        const auto visit = [&](const auto &found) { counter.count(found); };
        counter.rows =
            places ? walkReport(sheet, *places, part, options.cancellation, visit) : rows.walk(part, visit);
        return counter;
    });
}

QString reasonText(const Forecast::LeftOut &reason)
{
    const int count = int(reason.count);
    if (reason.issue == Issue::RowHidden)
        return ForecastText::tr("%Ln hidden by the spreadsheet", nullptr, count);
    if (reason.issue == Issue::RowFilteredOut)
        return ForecastText::tr("%Ln hidden by a filter of the spreadsheet", nullptr, count);
    if (reason.issue == Issue::EncodingOpen)
        return ForecastText::tr("%Ln whose text encoding is unclear", nullptr, count);
    if (reason.issue == Issue::MailText)
        return ForecastText::tr("%Ln in the text of a message", nullptr, count);
    if (reason.issue == Issue::CellStruck)
        return ForecastText::tr("%Ln crossed out", nullptr, count);
    if (reason.issue == Issue::OnListAlready)
        return ForecastText::tr("%Ln confirmed before", nullptr, count);
    if (reason.issue == Issue::Undecided && reason.detail.empty())
        return ForecastText::tr("%Ln undecided", nullptr, count);
    if (reason.issue == Issue::None)
        return ForecastText::tr("%Ln excluded before", nullptr, count);
    if (isOfNoPerson(reason.issue))
        return ForecastText::tr("%Ln in titles, footers or comments", nullptr, count);
    if (reason.detail.empty())
        return ForecastText::tr("%Ln excluded because they did not opt out", nullptr, count);
    return ForecastText::tr("%Ln excluded because %1", nullptr, count)
        .arg(QString::fromStdString(reason.detail));
}

} // namespace

quint32 Forecast::leftOutCount() const
{
    quint32 sum = 0;
    for (const LeftOut &reason : leftOut)
        sum += reason.count;
    return sum;
}

quint32 Forecast::entries() const
{
    return identifiers + withoutIdentifier + leftOutCount();
}

Forecast forecast(const Document &document, const ImportPlan &plan, const ImportOptions &options)
{
    Forecast result;
    Counter counter;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (!plan.sheets[i].taken) {
            ++result.sheetsNotTaken;
            continue;
        }
        counter += counted(document.sheets[i], plan.sheets[i].mapping, options);
    }
    result.rows = counter.rows;
    result.identifiers = counter.identifiers;
    result.sentRows = counter.sentRows;
    result.ofType = counter.ofType;
    result.withoutIdentifier = counter.withoutIdentifier;
    result.leftOut = counter.leftOut();
    return result;
}

QString describeSent(const Forecast &forecast)
{
    const QString rows =
        ForecastText::tr("Send %L1 of %Ln row(s)", nullptr, int(forecast.rows)).arg(forecast.sentRows);
    QStringList parts;
    quint32 rest = forecast.identifiers;
    for (const IdentifierType type : allIdentifierTypes) {
        const quint32 count = forecast.ofType[size_t(type)];
        rest -= count;
        if (count > 0)
            parts << ForecastText::tr("%L1 %2", "a number, a type of identifier")
                         .arg(count)
                         .arg(typeLabel(type));
    }
    if (rest > 0 && !parts.isEmpty())
        parts << ForecastText::tr("%L1 of other types").arg(rest);
    return parts.isEmpty()
        ? rows
        : ForecastText::tr("%1: %2", "rows that are sent, their identifiers")
              .arg(rows, parts.join(ForecastText::tr(", ", "between types of identifiers")));
}

QString describe(const Forecast &forecast)
{
    constexpr size_t shownReasons = 3;
    QStringList parts{ForecastText::tr("%Ln identifier(s)", nullptr, int(forecast.identifiers))};
    quint32 shown = 0;
    for (size_t i = 0; i < std::min(shownReasons, forecast.leftOut.size()); ++i) {
        parts << reasonText(forecast.leftOut[i]);
        shown += forecast.leftOut[i].count;
    }
    if (const quint32 more = forecast.leftOutCount() - shown; more > 0)
        parts << ForecastText::tr("%Ln excluded for other reasons", nullptr, int(more));
    if (forecast.withoutIdentifier > 0)
        parts << ForecastText::tr("%Ln without an identifier", nullptr, int(forecast.withoutIdentifier));
    if (forecast.sheetsNotTaken > 0)
        parts << ForecastText::tr("%Ln sheet(s) not taken", nullptr, int(forecast.sheetsNotTaken));
    const QString rows = ForecastText::tr("%Ln row(s)", nullptr, int(forecast.rows));
    return ForecastText::tr("%1: %2", "rows, then what becomes of them")
        .arg(rows, parts.join(ForecastText::tr("; ", "between what becomes of rows")));
}

} // namespace dnc
