// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/sectionheadings.h"

#include "core/text/charset.h"
#include "core/text/text.h"
#include "import/sheet/rowrange.h"
#include "import/sheet/sheet.h"
#include "import/vocabulary/consentvocabulary.h"
#include "import/vocabulary/consentwords.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dnc {

namespace {

/// With words by which the column is read as one of states.
constexpr const char *sectionHeader = "Section status";

/// One or more rows above others.
struct Heading {
    std::vector<quint32> rows;
    std::string text;
    quint32 rowsBelow = 0; ///< until the next heading
};

/// What some rows hold that may be headings.
struct Candidates {
    std::vector<Heading> headings;
    quint32 rowsAbove = 0; ///< the first one
    bool areMany = false; ///< then they are values, such as handles

    void addRows(quint32 count) { (headings.empty() ? rowsAbove : headings.back().rowsBelow) += count; }
    void add(Heading next);
    Candidates &operator+=(Candidates next);
};

/// Headings that follow each other are one: `Unsubscribed`, and below it `March`.
void Candidates::add(Heading next)
{
    if (headings.empty() || headings.back().rowsBelow > 0) {
        headings.push_back(std::move(next));
        return;
    }
    Heading &last = headings.back();
    last.rows.insert(last.rows.end(), next.rows.begin(), next.rows.end());
    last.text += ", " + next.text;
    last.rowsBelow = next.rowsBelow;
}

Candidates &Candidates::operator+=(Candidates next)
{
    addRows(next.rowsAbove);
    areMany = areMany || next.areMany;
    for (Heading &heading : next.headings)
        add(std::move(heading));
    return *this;
}

/// Without the signs around it: `## Active`, `--- Active ---`, `Active:`.
std::string_view bareHeading(std::string_view cell)
{
    static constexpr CharSet signs{" \t#*=_~-+>[](){}:;.!|/"};
    return trimmed(signs.cutFromEnd(cell.substr(signs.firstNotIn(cell))));
}

/// A short text without anything that an identifier has.
bool mayBeHeading(std::string_view text)
{
    constexpr size_t longest = 80;
    constexpr size_t fewestDigits = 5;
    return !text.empty() && text.size() <= longest && text.find('/') == text.npos
        && countDigits(text) < fewestDigits
        && std::ranges::any_of(text, [](char c) { return isLetter(c) || !isAscii(c); });
}

/// What a row holds, if it is in a single cell.
struct OnlyCell {
    std::string_view text; ///< empty: nothing is in any
    bool hasOthers = false;
};

OnlyCell onlyCellOf(const Sheet::Row &cells)
{
    OnlyCell only;
    for (quint32 column = 0; column < cells.size(); ++column) {
        const std::string_view cell = cells[column];
        if (cell.empty())
            continue;
        if (!only.text.empty())
            return {only.text, true};
        only.text = cell;
    }
    return only;
}

/// The text of the only filled cell of a row, if it may be a heading.
std::optional<std::string_view> headingIn(std::string_view only)
{
    if (only.find('@') != only.npos) // most rows with a single cell hold an address
        return {};
    const std::string_view text = bareHeading(only);
    return mayBeHeading(text) ? std::optional(text) : std::nullopt;
}

/// Reads rows in their order, and passes over those that are known to hold more than a heading.
class HeadingSearch {
public:
    explicit HeadingSearch(const Sheet &sheet)
        : m_sheet(sheet)
    {
    }

    [[nodiscard]] Candidates run(RowRange rows);

private:
    void addRow(quint32 row, const Sheet::Row &cells);
    void addOthers(quint32 count)
    {
        m_found.addRows(count);
        m_others += count;
    }

    const Sheet &m_sheet;
    Candidates m_found;
    quint32 m_count = 0;
    quint32 m_others = 0; ///< rows that are no headings
};

void HeadingSearch::addRow(quint32 row, const Sheet::Row &cells)
{
    constexpr quint32 few = 64;
    constexpr quint32 mostForEachRow = 4;
    const OnlyCell only = onlyCellOf(cells);
    if (const auto text = only.hasOthers ? std::nullopt : headingIn(only.text)) {
        m_found.add({{row}, std::string(*text)});
        m_found.areMany = ++m_count > few && m_count > m_others * mostForEachRow;
    } else if (only.hasOthers || !isEmptyRow(m_sheet, row, cells)) {
        addOthers(1);
    }
}

Candidates HeadingSearch::run(RowRange rows)
{
    for (quint32 row = rows.begin; row < rows.end && !m_found.areMany;) {
        const Sheet::Run next = m_sheet.runFrom(row);
        const quint32 end = std::min(rows.end, row + next.rows);
        if (next.areFilled)
            addOthers(end - row);
        else
            m_sheet.visitRows(row, end, [&](quint32 at, const Sheet::Row &cells) {
                addRow(at, cells);
                return !m_found.areMany;
            });
        row = end;
    }
    return std::move(m_found);
}

/// Any word about opting out or in, whatever else: what it means is read, or asked about, later.
bool saysState(const Heading &heading)
{
    constexpr std::array states{ConsentTerm::Stop, ConsentTerm::OptIn, ConsentTerm::Out, ConsentTerm::In,
                                ConsentTerm::Open};
    const std::vector<ConsentMark> marks = ConsentVocabulary::ofCells().marksOf(headerWords(heading.text));
    return mentionsOptOut(heading.text) || std::ranges::any_of(marks, [&](const ConsentMark &mark) {
               return std::ranges::count(states, mark.term) > 0;
           });
}

/// Nothing unless one heading says who opted out and one is within the list: above all rows, it is a title.
Candidates sectionsOf(const Sheet &sheet)
{
    const auto read = [&](RowRange rows) { return HeadingSearch(sheet).run(rows); };
    auto found = sumOfParts<Candidates>({0, sheet.rowCount()}, read);
    std::vector<Heading> &headings = found.headings;
    if (!headings.empty() && headings.back().rowsBelow == 0)
        headings.pop_back();
    if (!headings.empty() && found.rowsAbove == 0 && !saysState(headings.front()))
        headings.erase(headings.begin()); // a title, or the header of the only column
    const bool isWithin = !headings.empty() && (found.rowsAbove > 0 || headings.size() > 1);
    if (found.areMany || !isWithin || std::ranges::none_of(headings, saysState))
        headings.clear();
    return found;
}

/// The texts of the sections of a sheet, asked for row by row.
class SectionTexts {
public:
    explicit SectionTexts(const Candidates &found)
        : m_headings(found.headings)
        , m_areOfSingleRows(std::ranges::all_of(
              found.headings, [](const Heading &heading) { return heading.rowsBelow <= 1; }))
    {
    }

    /// Of a row under a heading.
    [[nodiscard]] std::string_view at(quint32 row)
    {
        while (m_next < m_headings.size() && m_headings[m_next].rows.front() <= row)
            ++m_next;
        if (!m_areOfSingleRows)
            return m_next == 0 ? std::string_view() : m_headings[m_next - 1].text;
        m_text = m_next == 0 ? std::string() : "above: " + m_headings[m_next - 1].text;
        if (m_next < m_headings.size())
            m_text += (m_text.empty() ? "below: " : " | below: ") + m_headings[m_next].text;
        return m_text;
    }

private:
    const std::vector<Heading> &m_headings;
    bool m_areOfSingleRows; ///< which may stand above or below theirs: a person must see both
    size_t m_next = 0;
    std::string m_text;
};

} // namespace

void readSections(Sheet &sheet)
{
    if (sheet.sections)
        return;
    const Candidates found = sectionsOf(sheet);
    if (found.headings.empty())
        return;
    Sheet::Sections sections{.column = sheet.columnCount(), .header = sectionHeader, .headings = {}};
    for (const Heading &heading : found.headings)
        sections.headings.insert(sections.headings.end(), heading.rows.begin(), heading.rows.end());
    SectionTexts texts(found);
    sheet.addColumn([&](quint32 row) {
        const bool isHeading = std::ranges::binary_search(sections.headings, row);
        return isHeading || isEmptyRow(sheet, row) ? std::string_view() : texts.at(row);
    });
    sheet.sections = std::move(sections);
}

} // namespace dnc
