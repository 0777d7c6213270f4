// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/markup/xmlparser.h"
#include "import/sheet/importerror.h"

#include <QString>

#include <expat.h>

#include <string>
#include <string_view>
#include <vector>

/// Writes down what it is told of an XML text, and how the parsing ended.
class XmlEvents : public dnc::XmlHandler {
public:
    void startElement(std::string_view name, const dnc::XmlAttributes &attributes) override
    {
        tell("start", name);
        for (const std::string_view asked : {"a", "b", "c", "id", "value-type", "space"}) {
            m_told.append(1, ' ').append(attributes.value(asked));
            m_told.append(1, '|').append(attributes.prefixedValue(asked));
        }
    }
    void endElement(std::string_view name) override { tell("end", name); }
    void text(std::string_view text) override
    {
        if (!m_inText) {
            m_textBegin = m_told.size();
            tell("text", {});
        }
        m_inText = true; // in however many pieces it comes
        m_told += text;
    }
    /// How much of a text comes before a mistake in it is left open.
    void ended(std::string_view how)
    {
        if (m_inText && how != "well")
            m_told.resize(m_textBegin);
        tell("ended", how);
    }

    [[nodiscard]] const std::string &told() const { return m_told; }

private:
    void tell(std::string_view what, std::string_view name)
    {
        m_inText = false;
        m_told.append(1, '\n').append(what).append(1, ' ').append(name);
    }

    std::string m_told;
    bool m_inText = false;
    size_t m_textBegin = 0;
};

inline std::string eventsOfReader(std::string_view text, size_t blockSize)
{
    XmlEvents events;
    const auto parsed = dnc::parseText(text, events, {}, blockSize);
    const bool isUnsafe = !parsed && parsed.error().kind == dnc::ImportError::Kind::Unsafe;
    events.ended(parsed ? "well" : isUnsafe ? "refused" : parsed.error().detail.toStdString());
    return events.told();
}

/// The same by expat alone.
inline std::string eventsOfExpat(std::string_view text)
{
    struct Parse {
        XML_Parser parser = XML_ParserCreate("UTF-8");
        XmlEvents events = {};
        int depth = 0;
        bool isRefused = false;
        void refuse()
        {
            isRefused = true;
            XML_StopParser(parser, XML_FALSE);
        }
    } parse;
    static const auto localName = [](std::string_view name) { return name.substr(name.find(':') + 1); };
    XML_SetUserData(parse.parser, &parse);
    XML_SetElementHandler(
        parse.parser,
        [](void *data, const char *name, const char **attributes) {
            auto &self = *static_cast<Parse *>(data);
            if (++self.depth > dnc::maxXmlDepth)
                return self.refuse();
            std::vector<dnc::XmlAttribute> all;
            for (; *attributes; attributes += 2)
                all.push_back({attributes[0], localName(attributes[0]), attributes[1]});
            self.events.startElement(localName(name), dnc::XmlAttributes(all));
        },
        [](void *data, const char *name) {
            --static_cast<Parse *>(data)->depth;
            static_cast<Parse *>(data)->events.endElement(localName(name));
        });
    XML_SetCharacterDataHandler(parse.parser, [](void *data, const char *piece, int size) {
        static_cast<Parse *>(data)->events.text({piece, size_t(size)});
    });
    XML_SetStartDoctypeDeclHandler(parse.parser,
                                   [](void *data, const char * /*name*/, const char * /*system*/,
                                      const char * /*publicId*/,
                                      int /*hasSubset*/) { static_cast<Parse *>(data)->refuse(); });
    const bool isWell = XML_Parse(parse.parser, text.data(), int(text.size()), true) == XML_STATUS_OK;
    const QString error = QStringLiteral("Line %L1, column %L2 of one of its parts is not XML: %3.")
                              .arg(XML_GetCurrentLineNumber(parse.parser))
                              .arg(XML_GetCurrentColumnNumber(parse.parser) + 1)
                              .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parse.parser))));
    XML_ParserFree(parse.parser);
    parse.events.ended(isWell ? "well" : parse.isRefused ? "refused" : error.toStdString());
    return parse.events.told();
}
