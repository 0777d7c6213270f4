// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/markup/xmlparser.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// Reads the subset of XML that spreadsheet programs write, several times as fast as a full parser: elements,
/// attributes in double quotes, text in UTF-8 and the usual references. Checks these for well-formedness; at
/// anything else, be it a comment or an error, it stops for good, and a full parser continues from there.
class PlainXml {
public:
    explicit PlainXml(XmlHandler &handler)
        : m_handler(handler)
    {
    }
    /// Reads the complete and supported part at the front of `text`, until the handler fails, and returns its
    /// size in bytes. Pass the rest again at the front of the next call's text.
    [[nodiscard]] size_t read(const std::string &text);
    [[nodiscard]] bool isPlain() const { return m_plain; }
    /// Whether the text may end here.
    [[nodiscard]] bool isComplete() const { return m_hasRoot && m_open.empty(); }

    /// What a parser must read in place of the text so far, on a single line.
    [[nodiscard]] std::string leadIn() const;
    /// The number of open elements.
    [[nodiscard]] int depth() const { return int(m_open.size()); }
    /// Line breaks before the position where reading stopped, and characters before it in its line.
    [[nodiscard]] quint64 lines() const { return m_lines; }
    [[nodiscard]] quint64 column() const { return m_passed - m_lineBegin - m_continuations; }

private:
    struct Name {
        std::string_view whole;
        std::string_view local;
    };
    struct Open {
        size_t begin; ///< in m_names
        size_t local;
    };
    /// These return the position after what they read, or null if it is incomplete or not supported.
    const char *readInstruction(const char *at);
    const char *readText(const char *at);
    const char *readStart(const char *at);
    const char *readEnd(const char *at);
    const char *readName(const char *at, Name &name);
    const char *readAttribute(const char *at);
    const char *readReference(const char *at, char &meaning);
    const char *skipCharacters(const char *at, quint8 wanted);
    const char *stop(const char *at);

    bool decodeValues();
    void endElement();

    XmlHandler &m_handler;
    bool m_plain = true;
    bool m_hasRoot = false;
    std::string m_names; ///< of the open elements, concatenated
    std::vector<Open> m_open;

    const char *m_begin = nullptr; ///< of the text being read
    const char *m_end = nullptr; ///< position of the terminating NUL
    quint64 m_passed = 0; ///< bytes before m_begin
    quint64 m_lines = 0;
    quint64 m_lineBegin = 0; ///< where the last line begins
    quint64 m_continuations = 0; ///< UTF-8 continuation bytes in that line

    // The current tag.
    std::vector<XmlAttribute> m_attributes;
    bool m_hasReferences = false;
    std::string m_decoded;
};

} // namespace dnc
