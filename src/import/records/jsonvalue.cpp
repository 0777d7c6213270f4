// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/jsonvalue.h"

#include "core/text/text.h"
#include "import/text/lines.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace dnc {

namespace {

using Kind = JsonValue::Kind;
using Failure = ImportError::Kind;

struct JsonErrorText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Json)
};

constexpr int deepestLevel = 64;
constexpr size_t longestText = size_t(256) << 20;
constexpr quint32 valuesBetweenChecks = 1000;
constexpr std::string_view blanks = " \t\r\n";

std::optional<char32_t> hexNumber(std::string_view digits)
{
    char32_t number = 0;
    for (const char digit : digits) {
        const char letter = toLower(digit);
        if (isDigit(digit))
            number = number * 16 + char32_t(digit - '0');
        else if (letter >= 'a' && letter <= 'f')
            number = number * 16 + char32_t(letter - 'a' + 10);
        else
            return {};
    }
    return number;
}

class Parser {
public:
    Parser(std::string_view text, const Cancellation &cancellation)
        : m_text(text)
        , m_cancellation(cancellation)
    {
    }

    Result<std::vector<JsonValue>, ImportError> run();

private:
    using Done = Result<void, ImportError>;

    Done readValue(JsonValue &value, int depth);
    Done readObject(JsonValue &object, int depth);
    Done readArray(JsonValue &array, int depth);
    Done readText(std::string &text);
    Done readEscape(std::string &text);
    [[nodiscard]] std::optional<char32_t> takeUnit();
    Done readWord(JsonValue &value);
    void skipBlanks();
    [[nodiscard]] char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char sign);
    [[nodiscard]] unexpected<ImportError> failure() const;

    std::string_view m_text;
    size_t m_at = 0;
    size_t m_counted = 0; ///< where the line was counted up to
    quint32 m_line = 1;
    quint32 m_values = 0;
    const Cancellation &m_cancellation;
};

Result<std::vector<JsonValue>, ImportError> Parser::run()
{
    if (m_text.size() > longestText)
        return unexpected(importError(
            Failure::NotText, JsonErrorText::tr("It is JSON of more than 256 MiB. Save the list as CSV.")));
    std::vector<JsonValue> values;
    skipBlanks();
    while (m_at < m_text.size()) {
        if (auto read = readValue(values.emplace_back(), 0); !read)
            return unexpected(read.error());
        skipBlanks();
        if (take(',')) // between the lines of an array that was cut out
            skipBlanks();
    }
    return values;
}

Parser::Done Parser::readValue(JsonValue &value, int depth)
{
    if (depth > deepestLevel)
        return failure();
    if (++m_values % valuesBetweenChecks == 0 && m_cancellation.isCanceled())
        return unexpected(importError(Failure::Canceled));
    value.line = m_line;
    if (take('{'))
        return readObject(value, depth);
    if (take('['))
        return readArray(value, depth);
    if (!take('"'))
        return readWord(value);
    value.kind = Kind::Text;
    return readText(value.text);
}

Parser::Done Parser::readObject(JsonValue &object, int depth)
{
    object.kind = Kind::Object;
    skipBlanks();
    while (!take('}')) {
        if (!object.members.empty() && !take(','))
            return failure();
        skipBlanks();
        JsonValue::Member member;
        if (!take('"'))
            return failure();
        if (auto read = readText(member.name); !read)
            return read;
        skipBlanks();
        if (!take(':'))
            return failure();
        skipBlanks();
        if (auto read = readValue(member.value, depth + 1); !read)
            return read;
        object.members.push_back(std::move(member));
        skipBlanks();
    }
    return {};
}

Parser::Done Parser::readArray(JsonValue &array, int depth)
{
    array.kind = Kind::Array;
    skipBlanks();
    while (!take(']')) {
        if (!array.items.empty() && !take(','))
            return failure();
        skipBlanks();
        if (auto read = readValue(array.items.emplace_back(), depth + 1); !read)
            return read;
        skipBlanks();
    }
    return {};
}

Parser::Done Parser::readText(std::string &text)
{
    for (;;) {
        const size_t end = m_text.find_first_of("\"\\\r\n", m_at);
        if (end == m_text.npos || m_text[end] == '\r' || m_text[end] == '\n')
            return failure();
        text += m_text.substr(m_at, end - m_at);
        m_at = end + 1;
        if (m_text[end] == '"')
            return {};
        if (auto read = readEscape(text); !read)
            return read;
    }
}

Parser::Done Parser::readEscape(std::string &text)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view signs = "\"\\/\b\f\n\r\t";
    if (const size_t known = letters.find(next()); known != letters.npos && m_at < m_text.size()) {
        text += signs[known];
        ++m_at;
        return {};
    }
    if (!take('u'))
        return failure();
    std::optional<char32_t> unit = takeUnit();
    if (unit && QChar::isHighSurrogate(*unit) && m_text.substr(m_at).starts_with("\\u")) {
        m_at += 2;
        const auto low = takeUnit();
        unit = low && QChar::isLowSurrogate(*low)
            ? std::optional(QChar::surrogateToUcs4(char16_t(*unit), char16_t(*low)))
            : std::nullopt;
    }
    if (!unit || QChar::isSurrogate(*unit))
        return failure();
    text += *unit == 0 ? std::string(" ") : QString::fromUcs4(&*unit, 1).toStdString();
    return {};
}

std::optional<char32_t> Parser::takeUnit()
{
    constexpr size_t digits = 4;
    const std::string_view unit = m_text.substr(std::min(m_at, m_text.size()), digits);
    m_at += unit.size();
    return unit.size() == digits ? hexNumber(unit) : std::nullopt;
}

/// A number, as written: reading it could lose digits of a phone number.
Parser::Done Parser::readWord(JsonValue &value)
{
    const size_t end = std::min(m_text.find_first_of(",]} \t\r\n", m_at), m_text.size());
    const std::string_view word = m_text.substr(m_at, end - m_at);
    const bool isNumber = !word.empty() && word.find_first_not_of("+-.0123456789eE") == word.npos
        && countDigits(word) > 0 && word.front() != '+';
    if (word == "true" || word == "false")
        value.kind = Kind::Bool;
    else if (isNumber)
        value.kind = Kind::Number;
    else if (word != "null")
        return failure();
    if (value.kind != Kind::Null)
        value.text = word;
    m_at = end;
    return {};
}

void Parser::skipBlanks()
{
    m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size());
    const std::string_view skipped = m_text.substr(m_counted, m_at - m_counted);
    m_line += lineAt(skipped, skipped.size()) - 1;
    m_counted = m_at;
}

bool Parser::take(char sign)
{
    if (next() != sign || m_at >= m_text.size())
        return false;
    ++m_at;
    return true;
}

unexpected<ImportError> Parser::failure() const
{
    ImportError error = importError(
        Failure::NotText,
        m_at >= m_text.size()
            ? JsonErrorText::tr("It is JSON that was cut off here. Export the list again.")
            : JsonErrorText::tr(
                "It looks like JSON, but is not valid here. Export the list again, or save it as CSV."));
    error.line = lineAt(m_text, std::min(m_at, m_text.size()));
    return unexpected(error);
}

} // namespace

Result<std::vector<JsonValue>, ImportError> parseJson(std::string_view text, const Cancellation &cancellation)
{
    auto values = Parser(text, cancellation).run();
    if (cancellation.isCanceled())
        return unexpected(importError(Failure::Canceled));
    return values;
}

bool isJson(std::string_view text)
{
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == text.npos || (text[begin] != '{' && text[begin] != '['))
        return false;
    const size_t inner = text.find_first_not_of(blanks, begin + 1);
    if (inner == text.npos)
        return false;
    // A chat may begin with a date in brackets, a text of Markdown with a link.
    const std::string_view first = text.substr(inner);
    if (text[begin] == '{')
        return first.front() == '"' || first.front() == '}';
    const size_t end = first.find_first_of(",] \t\r\n");
    const std::string_view word = first.substr(0, end);
    const bool isNumber = word.find_first_not_of("-.0123456789") == word.npos && countDigits(word) > 0;
    constexpr std::array<std::string_view, 3> words{"null", "true", "false"};
    return std::string_view("\"{[]").find(first.front()) != std::string_view::npos || isNumber
        || std::ranges::find(words, word) != words.end();
}

} // namespace dnc
