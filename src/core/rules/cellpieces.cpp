// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/cellpieces.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

// Separators of more than one byte: the comma and semicolon of East Asia, U+2028, U+2029, Google's :::
constexpr std::array wideCommas{std::string_view{"\uFF0C"}, std::string_view{"\u3001"}};
constexpr std::array wideBreaks{std::string_view{"\uFF1B"}, std::string_view{"\u2028"},
                                std::string_view{"\u2029"}, std::string_view{":::"}};
constexpr std::array linkStarts{std::string_view{"http://"}, std::string_view{"https://"},
                                std::string_view{"www."}, std::string_view{"linkedin.com/"},
                                std::string_view{"lnkd.in/"}};
constexpr std::array schemes{std::string_view{"mailto"}, std::string_view{"smtp"}, std::string_view{"tel"},
                             std::string_view{"callto"}, std::string_view{"sms"},  std::string_view{"http"},
                             std::string_view{"https"}};
constexpr size_t longestBefore = 400; // how far to look back from a separator: an address and its name

constexpr std::array headers{std::string_view{"to"}, std::string_view{"cc"}, std::string_view{"bcc"},
                             std::string_view{"from"}, std::string_view{"reply-to"}};

bool hasAt(std::string_view text)
{
    return text.find('@') != text.npos || text.find("\uFF20") != text.npos;
}

bool startsLink(std::string_view text)
{
    return std::any_of(linkStarts.begin(), linkStarts.end(),
                       [text](std::string_view start) { return startsWith(text, start); });
}

class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
        , m_lastSemicolon(text.rfind(';'))
        , m_lastAngle(text.rfind('>'))
        , m_lastQuote(text.rfind('"'))
        , m_lastParenthesis(text.rfind(')'))
    {
    }

    std::vector<CellPiece> scan()
    {
        while (m_at < m_text.size())
            step();
        finish(m_at, 0);
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[nodiscard]] std::string_view piece() const { return m_text.substr(m_start, m_at - m_start); }
    [[nodiscard]] bool isAtWord() const { return m_at == 0 || !isLetter(m_text[m_at - 1]); }

    void step()
    {
        if (const size_t size = breakSize(); size > 0)
            finish(m_at, size);
        else if (const size_t comma = commaSize(); comma > 0)
            finish(m_at, comma, true);
        else if (m_text[m_at] == '/' && endsBeforeSlash())
            finish(m_at, 1);
        else if (m_text[m_at] == ':' && isLabel())
            beginGroup();
        else if (isAtWord() && startsLink(rest()))
            skipLink();
        else
            skipQuoted();
    }

    [[nodiscard]] size_t breakSize() const
    {
        const char c = m_text[m_at];
        if (c == ';' || c == '|' || c == '\n' || c == '\r' || c == '\t')
            return isFolded() ? 0 : 1;
        return sizeOf(wideBreaks);
    }

    [[nodiscard]] size_t commaSize() const { return m_text[m_at] == ',' ? 1 : sizeOf(wideCommas); }

    template <typename Words>
    [[nodiscard]] size_t sizeOf(const Words &words) const
    {
        for (const std::string_view word : words) {
            if (rest().starts_with(word))
                return word.size();
        }
        return 0;
    }

    // A line of a mail header goes on where the next one is indented (RFC 5322 2.2.3).
    [[nodiscard]] bool isFolded() const
    {
        std::string_view next = rest();
        if (next.starts_with("\r\n"))
            next.remove_prefix(1);
        return next.starts_with("\n ") || next.starts_with("\n\t");
    }

    // 0171/1234567 and `Sales / Marketing <a@b.com>` hold no separator: nothing complete precedes the slash.
    [[nodiscard]] bool endsBeforeSlash() const
    {
        std::string_view before = piece();
        before.remove_prefix(before.size() - std::min(before.size(), longestBefore));
        const bool isNumber =
            countDigits(before) >= 7 && std::none_of(before.begin(), before.end(), isLetter);
        return hasAt(before) || isNumber;
    }

    [[nodiscard]] bool isLabel() const
    {
        if (piece().size() > longestBefore)
            return false;
        const std::string_view label = trimmed(piece());
        static constexpr CharSet noWords = asciiDigits | CharSet("@<([\"");
        const bool isWords = !noWords.hasAnyOf(label) && !hasAt(label);
        if (label.empty() || !isWords || isAmong(schemes, label))
            return false;
        const bool isGroup = m_lastSemicolon != m_text.npos && m_lastSemicolon > m_at;
        return isGroup || isAmong(headers, label);
    }

    void beginGroup()
    {
        const size_t next = m_text.find_first_not_of(" \t\r\n", m_at + 1);
        if (next != m_text.npos && m_text[next] == ';') { // nobody in it: kept, so that it is visible
            finish(next + 1, 0);
            return;
        }
        m_start = ++m_at;
        m_afterLabel = true;
    }

    // Sales Navigator links hold commas, so only one before a space or another link ends a link.
    void skipLink()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '>' || c == '"' || c == '|')
                return;
            const std::string_view next = m_text.substr(m_at + 1);
            if ((c == ',' || c == ';')
                && (next.empty() || next[0] == ' ' || next[0] == '\n' || startsLink(next)))
                return;
            ++m_at;
        }
    }

    // Skips what belongs together; an opening character that is never closed is ordinary text.
    void skipQuoted()
    {
        const char c = m_text[m_at];
        if (c == '"' && m_lastQuote > m_at && trimmed(piece()).empty())
            m_at = quoteEnd();
        else if (c == '<' && m_lastAngle > m_at && m_lastAngle != m_text.npos)
            skipAngles();
        else if (c == '(' && m_lastParenthesis > m_at && m_lastParenthesis != m_text.npos)
            m_at = m_text.find(')', m_at) + 1;
        else
            ++m_at;
    }

    [[nodiscard]] size_t quoteEnd() const
    {
        for (size_t i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\')
                ++i;
            else if (m_text[i] == '"')
                return i + 1;
        }
        return m_at + 1;
    }

    // After an address in angle brackets the next name may follow without a separator.
    void skipAngles()
    {
        m_at = m_text.find('>', m_at) + 1;
        const size_t next = m_text.find_first_not_of(' ', m_at);
        if (next != m_text.npos
            && std::string_view("(,;|/\r\n\t>").find(m_text[next]) == std::string_view::npos)
            finish(m_at, 0);
    }

    void finish(size_t end, size_t separatorSize, bool isComma = false)
    {
        const std::string_view text = trimmed(m_text.substr(m_start, end - m_start));
        if (!text.empty())
            m_pieces.push_back({text, m_commaBefore, m_afterLabel});
        m_afterLabel = m_afterLabel && isComma && text.empty();
        m_commaBefore = isComma;
        m_start = m_at = end + separatorSize;
    }

    std::string_view m_text;
    size_t m_lastSemicolon;
    size_t m_lastAngle;
    size_t m_lastQuote;
    size_t m_lastParenthesis;
    size_t m_at = 0;
    size_t m_start = 0;
    bool m_commaBefore = false;
    bool m_afterLabel = false;
    std::vector<CellPiece> m_pieces;
};

} // namespace

std::vector<CellPiece> cellPieces(std::string_view text)
{
    return Scanner(text).scan();
}

} // namespace dnc
