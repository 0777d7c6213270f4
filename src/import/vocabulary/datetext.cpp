// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/datetext.h"

#include "core/text/text.h"

#include <QHash>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <vector>

namespace dnc {

namespace {

using std::chrono::days;

struct Token {
    int number = -1; ///< negative: a word
    qsizetype digits = 0;
    QString word = {};
};

using Months = QHash<QString, int>;

void addMonth(Months &months, const QString &name, int number)
{
    const QString folded = name.toLower().remove(u'.');
    if (!folded.isEmpty() && !folded.front().isDigit())
        months.insert(folded, number);
}

const Months &monthNames()
{
    static const Months months = [] {
        Months all;
        for (const QLocale::Language language :
             {QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian, QLocale::Portuguese,
              QLocale::Dutch, QLocale::Polish, QLocale::Swedish, QLocale::Turkish, QLocale::English}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    addMonth(all, locale.monthName(month, format), month);
                    addMonth(all, locale.standaloneMonthName(month, format), month);
                }
            }
        }
        addMonth(all, QStringLiteral("sept"), 9);
        addMonth(all, QStringLiteral("mär"), 3);
        return all;
    }();
    return months;
}

/// 0 if the word is no month.
int monthOf(const Token &token)
{
    return token.number >= 0 ? 0 : monthNames().value(token.word);
}

bool isSeparator(QChar character)
{
    return QStringView(u"年月日").contains(character) || !character.isLetterOrNumber();
}

/// The end of a run such as `10:11:12.5`; `at` itself if no time begins there.
qsizetype endOfTime(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isDigit())
        ++end;
    if (end == at || end - at > 2 || end >= text.size() || text[end] != u':')
        return at;
    while (end < text.size() && (text[end].isDigit() || text[end] == u':' || text[end] == u'.'))
        ++end;
    return end;
}

/// Numbers and words. Times of day are skipped.
std::vector<Token> tokensOf(const QString &text)
{
    constexpr size_t most = 8; // a date has three, the others are beside it
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size() && tokens.size() < most;) {
        if (isSeparator(text[at])) {
            ++at;
            continue;
        }
        if (const qsizetype end = endOfTime(text, at); end > at) {
            at = end;
            continue;
        }
        const qsizetype begin = at;
        const bool isNumber = text[at].isDigit();
        while (at < text.size() && !isSeparator(text[at]) && text[at].isDigit() == isNumber)
            ++at;
        const QString part = text.sliced(begin, at - begin);
        bool fits = false;
        const int number = isNumber ? part.toInt(&fits) : -1;
        tokens.push_back(fits ? Token{number, part.size()} : Token{.word = part.toLower()});
    }
    return tokens;
}

std::optional<RequestDay> dayOf(int year, int month, int day)
{
    constexpr int earliest = 1900;
    constexpr int latest = 2199;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    const bool isSound = year >= earliest && year <= latest && date.ok();
    return isSound ? std::optional(RequestDay(date)) : std::nullopt;
}

DateText certain(std::optional<RequestDay> day)
{
    return {day, day};
}

int wholeYear(const Token &year)
{
    constexpr int firstOfLastCentury = 70;
    if (year.digits != 2)
        return year.digits == 4 ? year.number : 0;
    return year.number + (year.number < firstOfLastCentury ? 2000 : 1900);
}

bool isDayOrMonth(const Token &token)
{
    return token.number >= 1 && token.digits <= 2;
}

DateText fromNumbers(const Token &first, const Token &second, const Token &third)
{
    if (first.digits == 4 && isDayOrMonth(second) && isDayOrMonth(third))
        return certain(dayOf(first.number, second.number, third.number));
    if (!isDayOrMonth(first) || !isDayOrMonth(second))
        return {};
    const int year = wholeYear(third);
    return {dayOf(year, second.number, first.number), dayOf(year, first.number, second.number)};
}

/// `20240531`, also before a time, or `31052024`.
DateText fromCompact(const QString &digits)
{
    const auto part = [&](qsizetype begin, qsizetype size) {
        return Token{digits.sliced(begin, size).toInt(), size};
    };
    const DateText yearFirst = fromNumbers(part(0, 4), part(4, 2), part(6, 2));
    return yearFirst.isDate() || digits.size() > 8 ? yearFirst
                                                   : fromNumbers(part(0, 2), part(2, 2), part(4, 4));
}

/// A number of days, with a fraction, from the last day of 1899 in spreadsheets.
DateText fromSerial(int serial)
{
    constexpr int first = 20'000; // 1954
    constexpr int last = 80'000; // 2119
    const RequestDay origin = RequestDay(std::chrono::year(1899) / 12 / 30);
    return serial < first || serial > last ? DateText() : certain(origin + days(serial));
}

DateText fromUnixTime(qint64 seconds)
{
    constexpr RequestDay earliest = RequestDay(std::chrono::year(1990) / 1 / 1);
    constexpr RequestDay latest = RequestDay(std::chrono::year(2060) / 1 / 1); // not a phone number
    const RequestDay day{std::chrono::floor<days>(std::chrono::seconds(seconds))};
    return day < earliest || day > latest ? DateText() : certain(day);
}

/// One number, perhaps with a fraction; nothing for other texts.
std::optional<DateText> fromSingleNumber(const QString &text)
{
    const auto isNumber = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
    };
    const auto *const point = std::ranges::find_if(text, [](QChar c) { return c == u'.' || c == u','; });
    const QStringView whole = QStringView(text).first(point - text.begin());
    const QStringView fraction = QStringView(text).sliced(std::min(whole.size() + 1, text.size()));
    if (whole.isEmpty() || !isNumber(whole) || !isNumber(fraction))
        return {};
    switch (whole.size()) {
    case 5:
        return fromSerial(whole.toInt());
    case 8:
    case 14:
        return fraction.isEmpty() ? fromCompact(text) : DateText();
    case 10:
        return fromUnixTime(whole.toLongLong());
    case 13:
        return fromUnixTime(whole.toLongLong() / 1000);
    default:
        return DateText();
    }
}

/// Without words before the date, and without short ones in it, such as `de` or the `th` of `5th`.
std::vector<Token> partsOf(std::vector<Token> tokens)
{
    constexpr qsizetype longest = 3;
    const auto isDatePart = [](const Token &token) { return token.number >= 0 || monthOf(token) > 0; };
    std::vector<Token> parts;
    for (Token &token : tokens) {
        const bool isSkipped = parts.empty() || token.word.size() <= longest;
        if (isDatePart(token))
            parts.push_back(std::move(token));
        else if (!isSkipped)
            break;
    }
    return parts;
}

} // namespace

DateOrder DateText::order() const
{
    if (dayFirst.has_value() == monthFirst.has_value())
        return DateOrder::Open;
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<RequestDay> DateText::in(DateOrder order) const
{
    if (!isAmbiguous())
        return dayFirst ? dayFirst : monthFirst;
    if (order == DateOrder::Open)
        return {};
    return order == DateOrder::DayFirst ? dayFirst : monthFirst;
}

DateText readDate(std::string_view cell)
{
    constexpr size_t longest = 80; // a longer text is a remark
    const std::string_view trimmedCell = trimmed(cell);
    if (trimmedCell.empty() || trimmedCell.size() > longest)
        return {};
    const QString text = QString::fromUtf8(trimmedCell).normalized(QString::NormalizationForm_KC);
    if (const auto single = fromSingleNumber(text))
        return *single;
    const std::vector<Token> parts = partsOf(tokensOf(text));
    if (!parts.empty() && parts[0].digits == 8)
        return fromCompact(QString::number(parts[0].number).rightJustified(8, u'0'));
    if (parts.size() < 3)
        return {};
    if (const int month = monthOf(parts[0]))
        return certain(dayOf(wholeYear(parts[2]), month, parts[1].number));
    const int month = monthOf(parts[1]);
    if (month == 0)
        return parts[2].number < 0 ? DateText() : fromNumbers(parts[0], parts[1], parts[2]);
    const bool isYearFirst = parts[0].digits == 4;
    return certain(dayOf(wholeYear(parts[isYearFirst ? 0 : 2]), month, parts[isYearFirst ? 2 : 0].number));
}

} // namespace dnc
