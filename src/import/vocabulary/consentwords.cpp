// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/consentwords.h"

#include "core/text/text.h"
#include "import/vocabulary/consentvocabulary.h"
#include "import/vocabulary/headerwords.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace dnc {

namespace {

using Term = ConsentTerm;
using Evidence = ConsentHeader::Evidence;
using Marks = std::vector<ConsentMark>;

bool has(const Marks &marks, Term term)
{
    return std::ranges::find(marks, term, &ConsentMark::term) != marks.end();
}

bool isObject(const ConsentMark &mark)
{
    return mark.term == Term::Contact || mark.term == Term::Channel || mark.term == Term::Allow
        || mark.term == Term::OptIn || mark.term == Term::Elsewhere;
}

/// Whether a word such as `not` is about a way of contact: `Do Not Call`, but not `Phone No`.
bool isNegated(const Marks &marks)
{
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (mark->term != Term::Not)
            continue;
        const auto first = mark->followsItsObject ? marks.begin() : mark + 1;
        if (std::any_of(first, marks.end(), isObject))
            return true;
    }
    return false;
}

/// `Not opted out`: whoever is called so may still be there.
bool isStopNegated(const Marks &marks)
{
    const auto isFill = [](const ConsentMark &mark) { return mark.term == Term::Fill; };
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        if (mark->term != Term::Not)
            continue;
        const auto next = std::find_if_not(mark + 1, marks.end(), isFill);
        if (next != marks.end() && next->term == Term::Stop)
            return true;
    }
    return false;
}

bool consistsOf(const Marks &marks, std::initializer_list<Term> terms)
{
    return !marks.empty() && std::ranges::all_of(marks, [&](const ConsentMark &mark) {
        return std::ranges::find(terms, mark.term) != terms.end();
    });
}

void setPolarity(ConsentHeader &header, const Marks &marks)
{
    const bool hasObject =
        has(marks, Term::Contact) || has(marks, Term::Channel) || has(marks, Term::Elsewhere);
    const bool isEnd = has(marks, Term::Until) && consistsOf(marks, {Term::Until, Term::Time, Term::Fill});
    if (has(marks, Term::Return)) {
        header.polarity = Polarity::Return;
        header.evidence = Evidence::Header;
    } else if (has(marks, Term::Either) || isEnd || isStopNegated(marks)) {
        header.evidence = Evidence::Header;
    } else if (has(marks, Term::Stop) || isNegated(marks)) {
        header.polarity = Polarity::OptOut;
        header.evidence = has(marks, Term::Neutral) ? Evidence::None : Evidence::Header;
    } else if (has(marks, Term::OptIn) || (has(marks, Term::Allow) && hasObject)) {
        header.polarity = Polarity::OptIn;
        header.evidence = has(marks, Term::Neutral) ? Evidence::None
            : has(marks, Term::OptIn)               ? Evidence::Header
                                                    : Evidence::States;
        // A word that is not known may turn the meaning: `End subscription`.
        if (has(marks, Term::Other) || has(marks, Term::Request))
            header.polarity = Polarity::Status;
    } else if (has(marks, Term::Bounce)) {
        header.polarity = Polarity::Bounce;
        header.evidence = has(marks, Term::Neutral) ? Evidence::None : Evidence::States;
    } else if (has(marks, Term::Status)) {
        header.evidence = has(marks, Term::Neutral) ? Evidence::None : Evidence::States;
    } else if (consistsOf(marks,
                          {Term::Harmless, Term::Neutral, Term::Source, Term::Reason, Term::Remark,
                           Term::Time, Term::Fill})) {
        header.evidence = Evidence::None;
    }
}

/// What a value says without a header; nothing if yes, no or other words are in it.
std::optional<Consent> stateOf(const Marks &marks)
{
    const bool isOut = has(marks, Term::Out);
    const bool isIn = has(marks, Term::In);
    const bool isOpen = has(marks, Term::Open);
    if (!consistsOf(marks, {Term::Out, Term::In, Term::Open, Term::Fill})
        || int(isOut) + int(isIn) + int(isOpen) != 1)
        return {};
    return isOut ? Consent::Out : isIn ? Consent::In : Consent::Open;
}

/// `No emails`, `do not phone`: a header in a cell.
bool isRefusal(const QStringList &words)
{
    const Marks marks = ConsentVocabulary::ofHeaders().marksOf(words);
    return isNegated(marks) && !has(marks, Term::Stop) && !has(marks, Term::OptIn)
        && consistsOf(marks, {Term::Not, Term::Contact, Term::Channel, Term::Allow, Term::Fill});
}

struct Read {
    std::optional<Consent> state;
    std::optional<Term> answer; ///< Yes, No or Empty
};

Read readCell(std::string_view value)
{
    constexpr size_t longest = 60; // a longer text is a sentence, whose words may say anything
    const std::string_view text = trimmed(value);
    if (text.empty())
        return {{}, Term::Empty};
    if (text.size() > longest)
        return {};
    const QString string = QString::fromUtf8(text);
    const ConsentVocabulary &cells = ConsentVocabulary::ofCells();
    if (const auto sign = cells.markOfSign(string))
        return {{}, sign->term};
    if (countDigits(text) > 0)
        return {};
    const QStringList words = headerWords(text);
    const Marks marks = cells.marksOf(words);
    if (marks.size() == 1
        && (marks[0].term == Term::Yes || marks[0].term == Term::No || marks[0].term == Term::Empty))
        return {{}, marks[0].term};
    if (const auto state = stateOf(marks))
        return {state, {}};
    return {isRefusal(words) ? std::optional(Consent::Out) : std::nullopt, {}};
}

Consent answerUnder(Polarity polarity, bool yes)
{
    switch (polarity) {
    case Polarity::OptOut:
        return yes ? Consent::Out : Consent::In;
    case Polarity::OptIn:
        return yes ? Consent::In : Consent::Out;
    case Polarity::Status:
    case Polarity::Sender:
        return Consent::Open;
    case Polarity::Bounce:
        return yes ? Consent::Open : Consent::In;
    case Polarity::Return:
        return yes ? Consent::Open : Consent::Out;
    }
    Q_UNREACHABLE();
}

Consent emptyUnder(Polarity polarity)
{
    if (polarity == Polarity::Return)
        return Consent::Out;
    const bool saysNothing = polarity == Polarity::OptOut || polarity == Polarity::Bounce;
    return saysNothing ? Consent::In : Consent::Open;
}

/// What a text that is neither a known word nor yes or no says.
Consent textUnder(const ConsentHeader &header, std::string_view value)
{
    const bool isOptOut = header.polarity == Polarity::OptOut;
    if (header.namesEnd) // of a block that may have run out
        return Consent::Open;
    if (isDateText(value)) {
        return isOptOut ? Consent::Out : header.polarity == Polarity::OptIn ? Consent::In : Consent::Open;
    }
    return isOptOut && (header.namesReason || header.namesSource) ? Consent::Out : Consent::Open;
}

Consent consentUnder(const ConsentHeader &header, std::string_view value)
{
    const Read read = readCell(value);
    if (read.state)
        return *read.state;
    if (read.answer == Term::Empty)
        return emptyUnder(header.polarity);
    if (read.answer && header.namesEnd && countDigits(value) > 0) // days left
        return Consent::Open;
    if (read.answer)
        return answerUnder(header.polarity, *read.answer == Term::Yes);
    return textUnder(header, trimmed(value));
}

bool isDateSign(char c)
{
    return c == '-' || c == '/' || c == '.' || c == ':' || c == ' ' || c == ',' || c == '+';
}

/// `T`, `Z`, `am`, `PM`, `UTC`, `GMT` and names of months in figures' company.
bool isDateWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 18> words{"t",   "z",   "am",  "pm",  "utc", "gmt",
                                                            "jan", "feb", "mar", "apr", "may", "jun",
                                                            "jul", "aug", "sep", "oct", "nov", "dec"};
    return isAmong(words, word);
}

} // namespace

ConsentHeader readConsentHeader(std::string_view text)
{
    const Marks marks = ConsentVocabulary::ofHeaders().marksOf(headerWords(text));
    ConsentHeader header;
    setPolarity(header, marks);
    for (const ConsentMark &mark : marks)
        header.channels |= mark.channels;
    header.namesTime = has(marks, Term::Time);
    header.namesRemark = has(marks, Term::Remark);
    header.namesReason = header.namesRemark || has(marks, Term::Reason);
    header.namesSource = has(marks, Term::Source);
    header.namesEnd = has(marks, Term::Until);
    header.isElsewhere = has(marks, Term::Elsewhere) && header.channels.areAny();
    header.namesRequest = has(marks, Term::Request);
    header.isOnlyTime = header.namesTime && consistsOf(marks, {Term::Time, Term::Fill});
    header.isOnlySource = header.namesSource && consistsOf(marks, {Term::Source, Term::Fill});
    return header;
}

Consent readConsentValue(std::string_view value, const ConsentHeader &header)
{
    const Consent says = consentUnder(header, value);
    return says == Consent::Out && header.isElsewhere ? Consent::Open : says;
}

bool saysOptedOut(std::string_view value)
{
    for (size_t begin = 0; begin <= value.size();) {
        const size_t end = std::min(value.find_first_of(",;|", begin), value.size());
        if (readCell(value.substr(begin, end - begin)).state == Consent::Out)
            return true;
        begin = end + 1;
    }
    return false;
}

bool namesOptOut(std::string_view value)
{
    constexpr size_t longest = 60;
    constexpr qsizetype mostWords = 3; // more of them are a remark
    if (value.size() > longest || value.find_first_of(".!?") != value.npos)
        return false;
    QStringList words = headerWords(value);
    erase_if(words, [](const QString &word) { return word.front().isDigit(); });
    const Marks marks = ConsentVocabulary::ofHeaders().marksOf(words);
    return words.size() <= mostWords && has(marks, Term::Stop) && !has(marks, Term::Not);
}

bool mentionsOptOut(std::string_view message)
{
    return has(ConsentVocabulary::ofCells().marksOf(headerWords(message)), Term::Out)
        || has(ConsentVocabulary::ofHeaders().marksOf(headerWords(message)), Term::Stop);
}

bool saysOptedIn(std::string_view value, const ConsentHeader &header)
{
    static constexpr std::array<std::string_view, 2> requestsForHelp{"help", "info"};
    if (isAmong(requestsForHelp, trimmed(value)) || header.namesEnd)
        return false;
    const Read read = readCell(value);
    if (read.state)
        return *read.state == Consent::In;
    return read.answer && *read.answer != Term::Empty && header.polarity == Polarity::OptIn
        && *read.answer == Term::Yes;
}

bool isKnownState(std::string_view value)
{
    return readCell(value).state.has_value();
}

bool isYesOrNo(std::string_view value)
{
    const std::optional<Term> answer = readCell(value).answer;
    return answer && *answer != Term::Empty;
}

bool isDateText(std::string_view text)
{
    const size_t digits = countDigits(text);
    constexpr size_t longest = 40;
    if (digits < 4 || text.size() > longest)
        return false;
    if (digits == text.size()) // 20260102, or seconds or milliseconds since 1970
        return (digits == 8 && (text.starts_with("19") || text.starts_with("20"))) || digits == 10
            || digits == 13;
    const auto group = size_t(std::ranges::find_if_not(text, isDigit) - text.begin());
    if (group == 3 || (group > 4 && group != 8)) // 415-555-0132
        return false;
    size_t signs = 0;
    for (size_t i = 0; i < text.size();) {
        if (isDigit(text[i]) || isDateSign(text[i])) {
            signs += isDigit(text[i++]) ? 0 : 1;
            continue;
        }
        const size_t begin = i;
        while (i < text.size() && isLetter(text[i]))
            ++i;
        if (i == begin || !isDateWord(text.substr(begin, i - begin).substr(0, 3)))
            return false;
        ++signs;
    }
    return signs >= 2;
}

} // namespace dnc
