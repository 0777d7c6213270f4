// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xmlparser.h"

#include "import/inflatedpart.h"

#include <QCoreApplication>

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace dnc {

namespace {

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(dnc::XmlParser)
};

constexpr int maxDepth = 64;
/// Expat looks at a tag that is not complete again with each block: without a limit, one huge tag takes
/// hours.
constexpr quint64 maxTagSize = quint64(8) << 20;

/// What one parse keeps beside expat's own state.
struct Parse {
    /// An encoding outranks what the text declares; null: none.
    Parse(XmlHandler &theHandler, const char *encoding);
    ~Parse() { XML_ParserFree(parser); }
    Q_DISABLE_COPY_MOVE(Parse)

    XmlHandler &handler;
    XML_Parser parser;
    int depth = 0;
    quint64 fed = 0;
    std::optional<ImportError> refused = {};

    [[nodiscard]] Result<void, ImportError> feed(std::string_view block);
    void refuse(const QString &reason)
    {
        refused = importError(ImportError::Kind::Unsafe, reason);
        XML_StopParser(parser, XML_FALSE);
    }
    void stopOnFailure()
    {
        if (handler.failure())
            XML_StopParser(parser, XML_FALSE);
    }
};

void onStart(void *data, const char *name, const char **attributes)
{
    auto &parse = *static_cast<Parse *>(data);
    if (++parse.depth > maxDepth)
        return parse.refuse(XmlText::tr("Its elements are nested too deeply."));
    parse.handler.startElement(localName(name), XmlAttributes(attributes));
    parse.stopOnFailure();
}

void onEnd(void *data, const char *name)
{
    auto &parse = *static_cast<Parse *>(data);
    --parse.depth;
    parse.handler.endElement(localName(name));
    parse.stopOnFailure();
}

void onText(void *data, const char *text, int size)
{
    auto &parse = *static_cast<Parse *>(data);
    parse.handler.text({text, size_t(size)});
    parse.stopOnFailure();
}

void onDoctype(void *data, const char * /*name*/, const char * /*system*/, const char * /*public*/,
               int /*hasSubset*/)
{
    static_cast<Parse *>(data)->refuse(
        XmlText::tr("It declares a document type, which no workbook needs and which can be misused."));
}

ImportError syntaxError(XML_Parser parser)
{
    return importError(ImportError::Kind::Damaged,
                       XmlText::tr("Line %L1, column %L2 of one of its parts is not XML: %3.")
                           .arg(XML_GetCurrentLineNumber(parser))
                           .arg(XML_GetCurrentColumnNumber(parser) + 1)
                           .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser)))));
}

Parse::Parse(XmlHandler &theHandler, const char *encoding)
    : handler(theHandler)
    , parser(XML_ParserCreate(encoding))
{
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    XML_SetStartDoctypeDeclHandler(parser, onDoctype);
}

Result<void, ImportError> Parse::feed(std::string_view block)
{
    if (XML_Parse(parser, block.data(), int(block.size()), block.empty()) != XML_STATUS_OK) {
        if (handler.failure())
            return unexpected(*handler.failure());
        return unexpected(refused ? *refused : syntaxError(parser));
    }
    fed += block.size();
    const quint64 done = quint64(std::max<XML_Index>(XML_GetCurrentByteIndex(parser), 0));
    if (!block.empty() && fed - std::min(done, fed) > maxTagSize)
        return unexpected(
            importError(ImportError::Kind::Unsafe, XmlText::tr("One of its tags is larger than 8 MiB.")));
    return {};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (localName(*pair) == name)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::prefixedValue(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (std::strchr(*pair, ':') && localName(*pair) == name)
            return pair[1];
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
        if (const auto parsed = parse.feed(*block); !parsed || block->empty())
            return parsed;
        if (progress && !progress(parse.fed))
            return unexpected(importError(ImportError::Kind::Cancelled));
    }
}

Result<void, ImportError> parseText(std::string_view utf8, XmlHandler &handler,
                                    const Cancellation &cancellation)
{
    constexpr size_t blockSize = size_t(1) << 20;
    Parse parse(handler, "UTF-8");
    for (; !utf8.empty(); utf8.remove_prefix(std::min(blockSize, utf8.size()))) {
        if (const auto parsed = parse.feed(utf8.substr(0, blockSize)); !parsed)
            return parsed;
        if (cancellation.isCancelled())
            return unexpected(importError(ImportError::Kind::Cancelled));
    }
    return parse.feed({});
}

} // namespace dnc
