// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/plainxml.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dnc {

namespace {

enum CharacterClass : quint8 { NameStart = 1, NamePart = 2, Text = 4, Value = 8, Blank = 16 };

constexpr auto classes = [] {
    std::array<quint8, 256> result{};
    for (unsigned c = ' '; c < 0x7F; ++c) {
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        if (letter)
            result[c] |= NameStart;
        if (letter || (c >= '0' && c <= '9') || c == '-' || c == '.')
            result[c] |= NamePart;
        if (c != '<' && c != '&' && c != ']')
            result[c] |= Text;
        if (c != '<' && c != '&' && c != '"')
            result[c] |= Value;
    }
    result[' '] |= Blank;
    result['\t'] = Text | Blank;
    return result;
}();

bool is(char c, quint8 wanted)
{
    return (classes[quint8(c)] & wanted) != 0;
}

/// The terminating NUL is in no class.
const char *skip(const char *at, quint8 wanted)
{
    while (is(*at, wanted))
        ++at;
    return at;
}

std::string_view between(const char *begin, const char *end)
{
    return {begin, size_t(end - begin)};
}

bool take(std::string_view &text, std::string_view front)
{
    if (!text.starts_with(front))
        return false;
    text.remove_prefix(front.size());
    return true;
}

} // namespace

size_t PlainXml::read(const std::string &text)
{
    m_begin = text.data();
    m_end = m_begin + text.size();
    const char *at = m_begin;
    while (at != m_end && m_plain && !m_handler.failure()) {
        const quint64 continuations = m_continuations;
        const char *next = *at != '<' ? readText(at)
            : at[1] == '/'            ? readEnd(at)
            : at[1] == '?'            ? readInstruction(at)
                                      : readStart(at);
        if (!next) {
            m_continuations = continuations;
            break;
        }
        at = next;
    }
    m_passed += quint64(at - m_begin);
    return size_t(at - m_begin);
}

std::string PlainXml::leadIn() const
{
    std::string text;
    if (m_passed > 0)
        text = "<?xml version=\"1.0\"?>"; // the original declaration may only be at the very start
    for (size_t i = 0; i < m_open.size(); ++i) {
        const size_t end = i + 1 < m_open.size() ? m_open[i + 1].begin : m_names.size();
        text.append(1, '<').append(m_names, m_open[i].begin, end - m_open[i].begin).append(1, '>');
    }
    return isComplete() ? text + "<root/>" : text;
}

/// This close to the end, the next block may complete it.
const char *PlainXml::stop(const char *at)
{
    constexpr ptrdiff_t longest = 6; // `&quot;`: everything else is decided by fewer bytes
    m_plain = m_end - at < longest;
    return nullptr;
}

const char *PlainXml::readInstruction(const char *at)
{
    std::string_view text = between(at, m_end);
    if (take(text, "<?mso-application progid=\"Excel.Sheet\"?>")) // by which Windows recognizes a workbook
        return text.data();
    if (m_passed > 0 || at != m_begin || !take(text, "<?xml version=\"1.0\""))
        return stop(at);
    (void)(take(text, " encoding=\"UTF-8\"") || take(text, " encoding=\"utf-8\""));
    (void)(take(text, " standalone=\"yes\"") || take(text, " standalone=\"no\""));
    return take(text, "?>") ? text.data() : stop(at);
}

/// Skips characters that are in the class or not ASCII.
const char *PlainXml::skipCharacters(const char *at, quint8 wanted)
{
    for (;;) {
        at = skip(at, wanted);
        if (*at == ']' && at + 1 < m_end && at[1] != ']') { // cannot be the end of CDATA
            ++at;
            continue;
        }
        if (quint8(*at) < 0x80)
            return at;
        const CodePoint point = codePointAt(between(at, m_end), 0);
        if (point.size == 0 || point.value == 0xFFFE || point.value == 0xFFFF)
            return at;
        m_continuations += point.size - 1;
        at += point.size;
    }
}

const char *PlainXml::readText(const char *at)
{
    const bool inside = !m_open.empty();
    const char *end = inside ? skipCharacters(at, Text) : skip(at, Blank);
    if (end != at) {
        if (inside)
            m_handler.text(between(at, end));
        return end;
    }
    char character = *at;
    if (character == '\n') {
        end = at + 1;
        ++m_lines;
        m_lineBegin = m_passed + quint64(end - m_begin);
        m_continuations = 0;
    } else if (character == '\r' && at[1] == '\n') {
        return at + 1;
    } else if (character == '&' && inside) {
        end = readReference(at, character);
    } else {
        return stop(at);
    }
    if (end && inside)
        m_handler.text({&character, 1});
    return end;
}

const char *PlainXml::readReference(const char *at, char &meaning)
{
    constexpr std::array<std::pair<std::string_view, char>, 6> references{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&#10;", '\n'}}};
    for (const auto &[text, character] : references) {
        if (between(at, m_end).starts_with(text)) {
            meaning = character;
            return at + text.size();
        }
    }
    return stop(at);
}

const char *PlainXml::readName(const char *at, Name &name)
{
    if (!is(*at, NameStart))
        return stop(at);
    const char *end = skip(at, NamePart);
    name.local = name.whole = between(at, end);
    if (*end == ':') {
        const char *local = end + 1;
        end = skip(local, NamePart);
        name = {between(at, end), between(local, end)};
    }
    return end;
}

const char *PlainXml::readStart(const char *at)
{
    Name name;
    const char *end = readName(at + 1, name);
    if (!end)
        return nullptr;
    if (isComplete() || depth() == maxXmlDepth)
        return stop(at);
    m_attributes.clear();
    m_hasReferences = false;
    while (*end == ' ' && end[1] != '/' && end[1] != '>') {
        end = readAttribute(end + 1);
        if (!end)
            return nullptr;
    }
    end += *end == ' ' ? 1 : 0;
    const bool isEmpty = *end == '/';
    end += isEmpty ? 1 : 0;
    if (*end != '>')
        return stop(end);
    if (m_hasReferences && !decodeValues())
        return nullptr;
    m_hasRoot = true;
    m_open.push_back({m_names.size(), m_names.size() + size_t(name.local.data() - name.whole.data())});
    m_names += name.whole;
    m_handler.startElement(name.local, XmlAttributes(m_attributes));
    if (isEmpty)
        endElement();
    return end + 1;
}

const char *PlainXml::readAttribute(const char *at)
{
    constexpr size_t maxAttributes = 64; // each is compared with all previous ones
    Name name;
    const char *end = readName(at, name);
    if (!end)
        return nullptr;
    if (*end != '=' || end[1] != '"')
        return stop(end);
    const char *value = end + 2;
    end = skipCharacters(value, Value);
    for (; *end == '&'; end = skipCharacters(end + 1, Value))
        m_hasReferences = true;
    if (*end != '"')
        return stop(end);
    if (m_attributes.size() == maxAttributes
        || std::ranges::find(m_attributes, name.whole, &XmlAttribute::name) != m_attributes.end())
        return stop(at);
    m_attributes.push_back({name.whole, name.local, between(value, end)});
    return end + 1;
}

bool PlainXml::decodeValues()
{
    size_t size = 0;
    for (const XmlAttribute &attribute : m_attributes)
        size += attribute.value.size();
    m_decoded.clear();
    m_decoded.reserve(size); // values are views into it
    for (XmlAttribute &attribute : m_attributes) {
        const size_t begin = m_decoded.size();
        const char *end = attribute.value.data() + attribute.value.size();
        for (const char *at = attribute.value.data(); at && at != end;) {
            char character = *at;
            at = character == '&' ? readReference(at, character) : at + 1;
            if (!at)
                return false;
            m_decoded += character;
        }
        attribute.value = std::string_view(m_decoded).substr(begin);
    }
    return true;
}

const char *PlainXml::readEnd(const char *at)
{
    if (m_open.empty())
        return stop(at);
    const std::string_view name = std::string_view(m_names).substr(m_open.back().begin);
    std::string_view text = between(at + 2, m_end);
    if (text.size() <= name.size())
        return nullptr;
    if (!take(text, name) || text.front() != '>')
        return stop(at);
    endElement();
    return text.data() + 1;
}

void PlainXml::endElement()
{
    const Open &open = m_open.back();
    m_handler.endElement(std::string_view(m_names).substr(open.local));
    m_names.resize(open.begin);
    m_open.pop_back();
}

} // namespace dnc
