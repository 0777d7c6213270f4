// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/html.h"

#include "core/text/text.h"
#include "import/markup/htmlstyles.h"
#include "import/markup/htmltable.h"

#include <QCoreApplication>

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>

namespace dnc {

namespace {

constexpr size_t maxDepth = 1000; // closing a tag searches all open ones
constexpr size_t chunkSize = size_t(64) << 10;

struct HtmlWords {
    Q_DECLARE_TR_FUNCTIONS(dnc::Html)
};

std::string_view viewOf(const xmlChar *text)
{
    return text ? reinterpret_cast<const char *>(text) : std::string_view();
}

/// The attributes of a tag: alternating names and values, terminated by null.
class Attributes {
public:
    explicit Attributes(const xmlChar **all)
        : m_all(all)
    {
    }
    [[nodiscard]] std::string_view operator[](std::string_view name) const
    {
        for (const xmlChar **at = m_all; at && *at; at += 2) {
            if (viewOf(at[0]) == name)
                return viewOf(at[1]);
        }
        return {};
    }
    [[nodiscard]] quint32 number(std::string_view name, quint32 most) const
    {
        const std::string_view text = withoutSpaces((*this)[name]);
        quint32 value = 1;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec == std::errc::result_out_of_range)
            return most;
        return std::clamp(value, 1U, most);
    }

private:
    const xmlChar **m_all;
};

template <size_t N>
bool isAmong(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isBlock(std::string_view name)
{
    constexpr std::array<std::string_view, 19> blocks{"p",  "div", "li", "ul",  "ol",        "h1", "h2",
                                                      "h3", "h4",  "h5", "h6",  "dd",        "dt", "pre",
                                                      "hr", "br",  "dl", "nav", "blockquote"};
    return isAmong(blocks, name);
}

bool isNotRendered(std::string_view name)
{
    constexpr std::array<std::string_view, 5> unseen{"script", "style", "title", "template", "textarea"};
    return isAmong(unseen, name);
}

bool isStrikeElement(std::string_view name)
{
    constexpr std::array<std::string_view, 3> striking{"s", "strike", "del"};
    return isAmong(striking, name);
}

/// Excel and old LibreOffice; today's LibreOffice; the value of Google Sheets is `{"1":3,"3":14155552671}`.
std::string_view fullNumber(const Attributes &attributes)
{
    for (const std::string_view name : {"x:num", "sdval"}) {
        if (const std::string_view value = attributes[name]; !value.empty())
            return value;
    }
    const std::string_view google = attributes["data-sheets-value"];
    const size_t begin = google.find("\"3\":");
    if (begin == google.npos)
        return {};
    const std::string_view value = google.substr(begin + 4);
    return value.substr(0, value.find_first_of(",}"));
}

/// Blanks out declarations such as Word's `<![if !supportLists]>`, which libxml2 treats as text after
/// searching all that follows for each of them. Comments stay.
std::string withoutDeclarations(std::string_view text)
{
    std::string plain(text);
    for (size_t at = plain.find("<!"); at != plain.npos; at = plain.find("<!", at)) {
        const bool isComment = plain.compare(at, 4, "<!--") == 0;
        const size_t end = isComment ? plain.find("-->", at + 4) : plain.find('>', at);
        const size_t next = std::min(end, plain.size() - 1) + 1;
        if (!isComment)
            std::replace_if(
                plain.begin() + qsizetype(at), plain.begin() + qsizetype(next),
                [](char c) { return c != '\n'; }, ' ');
        at = next;
    }
    return plain;
}

/// Pages are full of errors, which libxml2 would print.
void ignoreMessage(void *, const char *, ...) { }

class Reader {
public:
    Result<HtmlContent, ImportError> read(std::string_view text, const Cancellation &cancellation);

private:
    void startElement(std::string_view name, const Attributes &attributes);
    void endElement(std::string_view name);
    void startTablePart(std::string_view name, const Attributes &attributes);
    void endTablePart(std::string_view name);
    void characters(std::string_view text);
    void styles(std::string_view text);

    HtmlTable &table();
    void endTable();
    void endLine();
    HtmlText &target() { return isInCell() ? m_tables.back().text() : m_line; }
    [[nodiscard]] bool isInCell() const { return !m_tables.empty() && m_tables.back().isInCell(); }
    void refuse(ImportError::Kind kind, const QString &detail);
    void checkLimits();

    static Reader &of(void *context);
    static htmlSAXHandler handler();

    struct Open { ///< a tag that is not closed yet
        std::string name;
        bool isStruck;
    };
    htmlParserCtxtPtr m_parser = nullptr;
    HtmlContent m_content;
    HtmlText m_line;
    std::vector<HtmlTable> m_tables; ///< open ones, the innermost last
    std::vector<Open> m_open;
    HtmlStyles m_styles;
    std::optional<ImportError> m_error;
    size_t m_struck = 0; ///< open tags that cross out their content
    size_t m_unseen = 0; ///< open tags whose text is hidden
};

Reader &Reader::of(void *context)
{
    return *static_cast<Reader *>(context);
}

htmlSAXHandler Reader::handler()
{
    htmlSAXHandler sax{};
    sax.startElement = [](void *context, const xmlChar *name, const xmlChar **attributes) {
        of(context).startElement(viewOf(name), Attributes(attributes));
    };
    sax.endElement = [](void *context, const xmlChar *name) { of(context).endElement(viewOf(name)); };
    sax.characters = [](void *context, const xmlChar *text, int size) {
        of(context).characters(viewOf(text).substr(0, size_t(size)));
    };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = [](void *context, const xmlChar *text, int size) {
        of(context).styles({reinterpret_cast<const char *>(text), size_t(size)});
    };
    sax.error = sax.warning = ignoreMessage;
    return sax;
}

Result<HtmlContent, ImportError> Reader::read(std::string_view text, const Cancellation &cancellation)
{
    htmlSAXHandler sax = handler();
    m_parser = htmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> guard(m_parser, htmlFreeParserCtxt);
    htmlCtxtUseOptions(m_parser,
                       HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    while (!text.empty() && !m_error) {
        const std::string_view chunk = text.substr(0, chunkSize);
        htmlParseChunk(m_parser, chunk.data(), int(chunk.size()), 0);
        text.remove_prefix(chunk.size());
        if (cancellation.isCanceled() && !m_error)
            refuse(ImportError::Kind::Canceled, {});
    }
    if (!m_error)
        htmlParseChunk(m_parser, nullptr, 0, 1);
    while (!m_tables.empty() && !m_error)
        endTable();
    if (m_error)
        return unexpected(*m_error);
    endLine();
    return std::move(m_content);
}

void Reader::startElement(std::string_view name, const Attributes &attributes)
{
    if (m_error)
        return;
    const bool struck = isStrikeElement(name) || m_styles.isStruck(attributes["style"], attributes["class"]);
    m_open.push_back({std::string(name), struck});
    m_struck += struck ? 1 : 0;
    m_unseen += isNotRendered(name) ? 1 : 0;
    startTablePart(name, attributes);
    if (name == "a")
        target().link(attributes["href"]);
    else if (isBlock(name))
        isInCell() ? m_tables.back().text().lineBreak() : endLine();
    checkLimits();
}

void Reader::endElement(std::string_view name)
{
    if (m_error)
        return;
    if (!m_open.empty() && m_open.back().name == name) {
        m_struck -= m_open.back().isStruck ? 1 : 0;
        m_open.pop_back();
    }
    m_unseen -= isNotRendered(name) && m_unseen > 0 ? 1 : 0;
    if (isBlock(name))
        isInCell() ? m_tables.back().text().lineBreak() : endLine();
    endTablePart(name);
    checkLimits();
}

void Reader::startTablePart(std::string_view name, const Attributes &attributes)
{
    if (name == "table") {
        if (m_tables.empty())
            endLine();
        m_tables.emplace_back();
    } else if (name == "tr") {
        const bool hidden = m_styles.isHidden(attributes["style"], attributes["class"]);
        table().beginRow(hidden ? RowMark::Hidden : RowMark::None);
    } else if (name == "td" || name == "th") {
        table().beginCell({attributes.number("colspan", 1000), attributes.number("rowspan", 65534)},
                          fullNumber(attributes));
        table().text().link(attributes["data-sheets-hyperlink"]);
    }
}

void Reader::endTablePart(std::string_view name)
{
    if (m_tables.empty())
        return;
    if (name == "table")
        endTable();
    else if (name == "tr")
        m_tables.back().endRow();
    else if (name == "td" || name == "th")
        m_tables.back().endCell();
}

void Reader::characters(std::string_view text)
{
    if (!m_error && m_unseen == 0)
        target().add(text, m_struck > 0);
}

void Reader::styles(std::string_view text)
{
    if (!m_open.empty() && m_open.back().name == "style")
        m_styles.add(text);
}

/// A selection copied from within a table may begin with a row or a cell.
HtmlTable &Reader::table()
{
    return m_tables.empty() ? m_tables.emplace_back() : m_tables.back();
}

void Reader::endTable()
{
    m_tables.back().endRow();
    if (m_tables.back().hasText())
        m_content.tables.push_back(m_tables.back().takeSheet());
    checkLimits();
    m_tables.pop_back();
}

void Reader::endLine()
{
    const std::string_view text = m_line.text();
    if (!text.empty() || !m_line.link().empty()) {
        m_content.lines.addRow(m_content.lines.rowCount() + 1, std::span(&text, 1));
        if (!m_line.link().empty())
            m_content.lines.addLink(0, m_line.link());
        if (m_line.isStruck())
            m_content.lines.addMark(0, CellMark::Struck);
    }
    m_line.clear();
}

void Reader::refuse(ImportError::Kind kind, const QString &detail)
{
    ImportError error;
    error.kind = kind;
    error.detail = detail;
    error.row = m_tables.empty() ? 0 : m_tables.back().rowNumber();
    error.line = quint32(std::max(0, xmlSAX2GetLineNumber(m_parser)));
    m_error = error;
    xmlStopParser(m_parser);
}

void Reader::checkLimits()
{
    if (m_error)
        return;
    if (m_open.size() > maxDepth)
        refuse(ImportError::Kind::NotText, HtmlWords::tr("Its tags are nested more than 1,000 deep."));
    else if (!m_tables.empty() && m_tables.back().isTooWide())
        refuse(ImportError::Kind::TooManyColumns, {});
}

} // namespace

Result<HtmlContent, ImportError> readHtml(std::string_view text, const Cancellation &cancellation)
{
    return Reader().read(text.find("<!") != text.npos ? withoutDeclarations(text) : std::string(text),
                         cancellation);
}

} // namespace dnc
