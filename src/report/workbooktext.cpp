// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/workbooktext.h"

#include "core/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>

namespace dnc {

namespace {

constexpr size_t mostUnits = 32'767; // UTF-16 code units, as spreadsheets count

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(dnc::WorkbookText)
};

bool isPlain(std::string_view text)
{
    const bool printable = std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    return printable && text.size() <= mostUnits && text.find("_x") == text.npos;
}

bool looksEscaped(std::string_view text)
{
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_'
        && std::ranges::all_of(text.substr(2, 4), isHex);
}

/// XML 1.0, production 2. A CR is allowed, but is read as LF.
bool canBeInXml(char32_t character)
{
    return character >= 0x20 ? character != 0xFFFE && character != 0xFFFF
                             : character == '\t' || character == '\n';
}

std::string escaped(char32_t character)
{
    const QByteArray digits = QByteArray::number(uint(character), 16).toUpper().rightJustified(4, '0');
    return "_x" + digits.toStdString() + '_';
}

/// The text of a cell, up to its maximum size.
class Cell {
public:
    explicit Cell(size_t room)
        : m_room(room)
    {
    }

    /// False if it does not fit.
    bool add(std::string_view utf8, size_t units)
    {
        if (m_units + units > m_room)
            return false;
        m_text += utf8;
        m_units += units;
        return true;
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    size_t m_room;
    size_t m_units = 0;
    std::string m_text;
};

bool addPoint(Cell &cell, std::string_view rest, const CodePoint &point)
{
    if (point.size == 0)
        return cell.add("\uFFFD", 1);
    const bool mustEscape = !canBeInXml(point.value) || looksEscaped(rest);
    if (mustEscape)
        return cell.add(escaped(point.value), 7);
    return cell.add(rest.substr(0, point.size), point.value > 0xFFFF ? 2 : 1);
}

/// The part of `text` that fits, converted for a cell, and its size in bytes of the input.
std::pair<std::string, size_t> fitted(std::string_view text, size_t room)
{
    Cell cell(room);
    size_t taken = 0;
    while (taken < text.size()) {
        const CodePoint point = codePointAt(text, taken);
        if (!addPoint(cell, text.substr(taken), point))
            break;
        taken += std::max<size_t>(point.size, 1);
    }
    return {cell.text(), taken};
}

} // namespace

std::string workbookText(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    const auto [whole, taken] = fitted(text, mostUnits);
    if (taken == text.size())
        return whole;
    const QString words = u' '
        + WorkbookText::tr("[cut off here, because a spreadsheet cell cannot hold more; a CSV report has all "
                           "of it]");
    return fitted(text, mostUnits - size_t(words.size())).first + words.toStdString();
}

} // namespace dnc
