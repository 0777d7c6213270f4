// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/xmlparser.h"

#include "import/bytes/inflatedpart.h"
#include "import/markup/plainxml.h"

#include <QCoreApplication>

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dnc {

namespace {

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(dnc::XmlParser)
};

/// Expat scans an incomplete tag again with each block: without a limit, one huge tag takes hours.
constexpr quint64 maxTagSize = quint64(8) << 20;

std::string_view localName(std::string_view name)
{
    return name.substr(name.find(':') + 1);
}

/// One parse: PlainXml reads what it supports, and Expat continues from the first unsupported construct.
class Parse {
public:
    /// `encoding` overrides what the text declares; null: none.
    Parse(XmlHandler &handler, const char *encoding)
        : m_handler(handler)
        , m_encoding(encoding)
        , m_plain(handler)
    {
    }
    /// An empty block ends the parse.
    [[nodiscard]] Result<void, ImportError> feed(std::string_view block);
    [[nodiscard]] quint64 fed() const { return m_fed; }

private:
    struct Closer {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    static void onStart(void *data, const char *name, const char **attributes);
    static void onEnd(void *data, const char *name);
    static void onText(void *data, const char *text, int size);
    static void onDoctype(void *data, const char *name, const char *system, const char *publicId,
                          int hasSubset);
    void handOver();
    [[nodiscard]] Result<void, ImportError> feedExpat(std::string_view block, bool last);
    [[nodiscard]] ImportError syntaxError() const;
    void refuse(const QString &reason)
    {
        m_refused = importError(ImportError::Kind::Unsafe, reason);
        XML_StopParser(m_expat.get(), XML_FALSE);
    }
    void stopOnFailure()
    {
        if (m_handler.failure())
            XML_StopParser(m_expat.get(), XML_FALSE);
    }

    XmlHandler &m_handler;
    const char *const m_encoding;
    quint64 m_fed = 0;
    PlainXml m_plain;
    std::string m_rest; ///< what PlainXml has not read

    std::unique_ptr<XML_ParserStruct, Closer> m_expat;
    std::vector<XmlAttribute> m_attributes;
    int m_depth = 0;
    quint64 m_leadIn = 0; ///< bytes that replace what Expat has not seen
    quint64 m_given = 0; ///< bytes, including the lead-in
    std::optional<ImportError> m_refused;
};

void Parse::onStart(void *data, const char *name, const char **attributes)
{
    auto &parse = *static_cast<Parse *>(data);
    if (++parse.m_depth > maxXmlDepth)
        return parse.refuse(XmlText::tr("Its elements are nested too deeply."));
    parse.m_attributes.clear();
    for (; *attributes; attributes += 2)
        parse.m_attributes.push_back({attributes[0], localName(attributes[0]), attributes[1]});
    parse.m_handler.startElement(localName(name), XmlAttributes(parse.m_attributes));
    parse.stopOnFailure();
}

void Parse::onEnd(void *data, const char *name)
{
    auto &parse = *static_cast<Parse *>(data);
    --parse.m_depth;
    parse.m_handler.endElement(localName(name));
    parse.stopOnFailure();
}

void Parse::onText(void *data, const char *text, int size)
{
    auto &parse = *static_cast<Parse *>(data);
    parse.m_handler.text({text, size_t(size)});
    parse.stopOnFailure();
}

void Parse::onDoctype(void *data, const char * /*name*/, const char * /*system*/, const char * /*publicId*/,
                      int /*hasSubset*/)
{
    static_cast<Parse *>(data)->refuse(
        XmlText::tr("It declares a document type, which no workbook needs and which can be misused."));
}

/// With line and column in the whole text.
ImportError Parse::syntaxError() const
{
    XML_Parser expat = m_expat.get();
    const quint64 line = XML_GetCurrentLineNumber(expat);
    const quint64 column = XML_GetCurrentColumnNumber(expat) + 1;
    return importError(ImportError::Kind::Damaged,
                       XmlText::tr("Line %L1, column %L2 of one of its parts is not XML: %3.")
                           .arg(m_plain.lines() + line)
                           .arg(line == 1 ? m_plain.column() + column - m_leadIn : column)
                           .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(expat)))));
}

void Parse::handOver()
{
    m_expat.reset(XML_ParserCreate(m_encoding));
    const std::string leadIn = m_plain.leadIn();
    m_leadIn = m_given = leadIn.size();
    XML_Parse(m_expat.get(), leadIn.data(), int(leadIn.size()), XML_FALSE);
    m_depth = m_plain.depth();
    XML_SetUserData(m_expat.get(), this);
    XML_SetElementHandler(m_expat.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(m_expat.get(), onText);
    XML_SetStartDoctypeDeclHandler(m_expat.get(), onDoctype);
}

Result<void, ImportError> Parse::feed(std::string_view block)
{
    constexpr size_t maxRest = size_t(64) << 10; // it is scanned again with each block
    m_fed += block.size();
    if (m_expat)
        return feedExpat(block, block.empty());
    m_rest.append(block);
    m_rest.erase(0, m_plain.read(m_rest));
    if (m_handler.failure())
        return unexpected(*m_handler.failure());
    const bool isDone = m_rest.empty() && m_plain.isComplete();
    if (m_plain.isPlain() && (block.empty() ? isDone : m_rest.size() <= maxRest))
        return {};
    handOver();
    return feedExpat(std::exchange(m_rest, {}), block.empty());
}

Result<void, ImportError> Parse::feedExpat(std::string_view block, bool last)
{
    XML_Parser expat = m_expat.get();
    if (XML_Parse(expat, block.data(), int(block.size()), last) != XML_STATUS_OK) {
        if (m_handler.failure())
            return unexpected(*m_handler.failure());
        return unexpected(m_refused ? *m_refused : syntaxError());
    }
    m_given += block.size();
    const quint64 done = quint64(std::max<XML_Index>(XML_GetCurrentByteIndex(expat), 0));
    if (!last && m_given - std::min(done, m_given) > maxTagSize)
        return unexpected(
            importError(ImportError::Kind::Unsafe, XmlText::tr("One of its tags is larger than 8 MiB.")));
    return {};
}

} // namespace

std::string_view XmlAttributes::prefixedValue(std::string_view name) const
{
    for (const XmlAttribute &attribute : m_all) {
        if (attribute.localName == name && attribute.name.size() > name.size())
            return attribute.value;
    }
    return {};
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true" || text == "on";
}

std::optional<quint32> XmlAttributes::number(std::string_view name) const
{
    const std::string_view text = value(name);
    quint32 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

ImportError misplaced(std::string_view name)
{
    return importError(ImportError::Kind::Damaged,
                       XmlText::tr("It has “%1” in a place where that does not belong.")
                           .arg(QString::fromUtf8(name.data(), qsizetype(name.size()))));
}

void XmlHandler::fail(ImportError error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

Result<void, ImportError> parsePart(ZipFile &file, const ZipFile::Part &part, XmlHandler &handler,
                                    const PartProgress &progress)
{
    Parse parse(handler, nullptr);
    InflatedPart inflated(file, part);
    while (true) {
        const auto block = inflated.next();
        if (!block)
            return unexpected(block.error());
        if (auto parsed = parse.feed(*block); !parsed || block->empty())
            return parsed;
        if (progress && !progress(parse.fed()))
            return unexpected(importError(ImportError::Kind::Canceled));
    }
}

Result<void, ImportError> parseText(std::string_view utf8, XmlHandler &handler,
                                    const Cancellation &cancellation, size_t blockSize)
{
    Parse parse(handler, "UTF-8");
    for (; !utf8.empty(); utf8.remove_prefix(std::min(blockSize, utf8.size()))) {
        if (auto parsed = parse.feed(utf8.substr(0, blockSize)); !parsed)
            return parsed;
        if (cancellation.isCanceled())
            return unexpected(importError(ImportError::Kind::Canceled));
    }
    return parse.feed({});
}

} // namespace dnc
