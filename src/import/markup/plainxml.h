// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/markup/xmlparser.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// Reads XML as spreadsheet programs write it, several times as fast as a parser of all of XML: elements,
/// attributes in double quotes, text in UTF-8 and the usual references. It knows that these are well
/// formed, and judges nothing else: at the first thing that is not plain, be it a comment or a mistake, it
/// stops for good, and a parser goes on from there.
class PlainXml {
public:
    explicit PlainXml(XmlHandler &handler)
        : m_handler(handler)
    {
    }
    /// Reads what is whole and plain at the front of `text`, until the handler fails, and returns how many
    /// bytes that is. What is left belongs in front of the next call's text.
    [[nodiscard]] size_t read(const std::string &text);
    [[nodiscard]] bool isPlain() const { return m_plain; }
    /// Whether the text may end here.
    [[nodiscard]] bool isComplete() const { return m_hasRoot && m_open.empty(); }

    /// What a parser must have seen instead of the text so far, in a single line.
    [[nodiscard]] std::string leadIn() const;
    /// Of the elements that are open.
    [[nodiscard]] int depth() const { return int(m_open.size()); }
    /// Line breaks before the place where this stopped, and characters before it in its line.
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
    /// These return where they got to, or null where what stands at `at` is not whole or not plain.
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
    std::string m_names; ///< of the open elements, one behind the other
    std::vector<Open> m_open;

    const char *m_begin = nullptr; ///< of the text that is being read
    const char *m_end = nullptr; ///< where a NUL stands
    quint64 m_passed = 0; ///< bytes before m_begin
    quint64 m_lines = 0;
    quint64 m_lineBegin = 0; ///< where the last of them begins
    quint64 m_continuations = 0; ///< bytes of that line that begin no character

    // The tag that is being read.
    std::vector<XmlAttribute> m_attributes;
    bool m_hasReferences = false;
    std::string m_decoded;
};

} // namespace dnc
