// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/numberformat.h"

#include "core/text/text.h"
#include "import/cells/formatlead.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr bool isLetterOf(char c, char small)
{
    return c == small || c == small - 'a' + 'A';
}

using Condition = NumberFormat::Condition;

/// Parses one section of a format code. Without conditions the first applies to positive numbers.
class CodeReader {
public:
    explicit CodeReader(std::string_view code)
        : m_rest(code)
    {
    }
    NumberFormat read();
    /// What follows the section.
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    void readSpecial(char c);
    void readLetter(char c);
    void skipLiteral(size_t size);
    void addLiteral(std::string_view literal);
    void readBracket();
    [[nodiscard]] NumberFormat result() const;

    std::string_view m_rest;
    bool m_day = false;
    bool m_month = false;
    bool m_time = false;
    bool m_duration = false;
    bool m_scaled = false; ///< a percentage, a fraction, an exponent: not the digits of the number itself
    bool m_point = false;
    bool m_anyDigit = false;
    FormatLead m_lead;
    NumberFormat m_limits; ///< only its condition
    int m_zeros = 0;
};

void CodeReader::skipLiteral(size_t size)
{
    addLiteral(m_rest.substr(0, size));
    m_rest.remove_prefix(std::min(size, m_rest.size()));
}

void CodeReader::addLiteral(std::string_view literal)
{
    if (!m_anyDigit)
        m_lead.add(literal);
}

/// `[Red]`, `[<=9999999]`, `[$-409]`, `[hh]`: elapsed time, or a currency, which is a literal: `[$+49]`.
void CodeReader::readBracket()
{
    const size_t end = m_rest.find(']');
    const std::string_view inside = m_rest.substr(0, end);
    if (!inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos)
        m_duration = true;
    setCondition(m_limits, inside);
    if (inside.starts_with('$'))
        addLiteral(inside.substr(1, inside.find('-') - 1));
    m_rest.remove_prefix(end == m_rest.npos ? m_rest.size() : end + 1);
}

void CodeReader::readLetter(char c)
{
    m_day = m_day || isLetterOf(c, 'y') || isLetterOf(c, 'd');
    m_month = m_month || isLetterOf(c, 'm');
    m_time = m_time || isLetterOf(c, 'h') || isLetterOf(c, 's');
}

void CodeReader::readSpecial(char c)
{
    switch (c) {
    case '"':
        skipLiteral(std::min(m_rest.find('"'), m_rest.size() - 1) + 1);
        break;
    case '\\':
        skipLiteral(1);
        break;
    case '_':
    case '*':
        m_rest.remove_prefix(std::min<size_t>(1, m_rest.size()));
        break;
    case '[':
        readBracket();
        break;
    case '.':
        m_point = true;
        break;
    case '+':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        addLiteral({&c, 1});
        break;
    case '0':
        m_zeros += m_point ? 0 : 1;
        [[fallthrough]];
    case '#':
    case '?':
        m_anyDigit = true;
        break;
    case '%':
    case '/':
    case 'E':
    case 'e':
        m_scaled = true;
        break;
    default:
        readLetter(c);
    }
}

NumberFormat CodeReader::read()
{
    constexpr std::string_view general = "General";
    if (m_rest.starts_with(general)) // its letters have no meaning
        m_rest.remove_prefix(general.size());
    while (!m_rest.empty() && m_rest.front() != ';') {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        readSpecial(c);
    }
    return result();
}

NumberFormat CodeReader::result() const
{
    NumberFormat format = m_limits;
    if (m_duration)
        format.kind = NumberFormat::Kind::Duration;
    else if (m_day || (m_month && !m_time))
        format.kind = NumberFormat::Kind::Date;
    else if (m_time)
        format.kind = NumberFormat::Kind::Time;
    if (format.kind != NumberFormat::Kind::Number || m_scaled)
        return format;
    constexpr int mostDigits = 15;
    format.minDigits = quint8(std::clamp(m_zeros, 1, mostDigits));
    m_lead.applyTo(format);
    return format;
}

bool holds(const NumberFormat &section, double number)
{
    switch (section.condition) {
    case Condition::None:
        return true;
    case Condition::Less:
        return number < section.bound;
    case Condition::LessOrEqual:
        return number <= section.bound;
    case Condition::Equal:
        return number == section.bound;
    case Condition::NotEqual:
        return number != section.bound;
    case Condition::GreaterOrEqual:
        return number >= section.bound;
    case Condition::Greater:
        return number > section.bound;
    }
    Q_UNREACHABLE();
}

constexpr bool isBetween(quint32 id, quint32 first, quint32 last)
{
    return id >= first && id <= last;
}

} // namespace

NumberFormat numberFormat(std::string_view code)
{
    CodeReader reader(code);
    NumberFormat format = reader.read();
    const std::string_view rest = reader.rest();
    if (format.condition != Condition::None && rest.size() > 1)
        format.otherwise = std::make_shared<const NumberFormat>(numberFormat(rest.substr(1)));
    return format;
}

void setCondition(NumberFormat &format, std::string_view text)
{
    struct Sign {
        std::string_view text;
        Condition condition;
    };
    // The longer ones come first.
    constexpr std::array signs{Sign{"<=", Condition::LessOrEqual}, Sign{">=", Condition::GreaterOrEqual},
                               Sign{"<>", Condition::NotEqual},    Sign{"!=", Condition::NotEqual},
                               Sign{"<", Condition::Less},         Sign{">", Condition::Greater},
                               Sign{"=", Condition::Equal}};
    for (const Sign &sign : signs) {
        if (!text.starts_with(sign.text))
            continue;
        const std::string_view digits = text.substr(sign.text.size());
        bool isNumber = false;
        format.bound = QByteArray(digits.data(), qsizetype(digits.size())).toDouble(&isNumber);
        format.condition = isNumber ? sign.condition : Condition::None;
        return;
    }
}

const NumberFormat &sectionFor(const NumberFormat &format, double number)
{
    const NumberFormat *section = &format;
    while (section->otherwise && !holds(*section, number))
        section = section->otherwise.get();
    return *section;
}

NumberFormat builtInNumberFormat(quint32 id)
{
    NumberFormat format;
    if (isBetween(id, 14, 17) || id == 22 || isBetween(id, 27, 31) || id == 36 || isBetween(id, 50, 54)
        || isBetween(id, 57, 58))
        format.kind = NumberFormat::Kind::Date;
    else if (isBetween(id, 18, 21) || isBetween(id, 32, 35) || isBetween(id, 55, 56) || id == 45 || id == 47)
        format.kind = NumberFormat::Kind::Time;
    else if (id == 46)
        format.kind = NumberFormat::Kind::Duration;
    return format;
}

} // namespace dnc
