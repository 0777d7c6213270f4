// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/ldif.h"

#include "core/text/text.h"
#include "import/records/recordtable.h"
#include "import/text/linereader.h"
#include "import/text/transferencoding.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace dnc {

namespace {

struct LdifText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Ldif)
};

class LdifReader {
public:
    LdifReader(std::string_view text, const Cancellation &cancellation)
        : m_lines(text)
        , m_cancellation(cancellation)
    {
    }

    Result<Document, ImportError> run();

private:
    bool addLine(const std::string &line);

    LineReader m_lines;
    const Cancellation &m_cancellation;
    RecordTable m_table;
    int m_leftOut = 0;
};

Result<Document, ImportError> LdifReader::run()
{
    bool isBetween = true;
    while (!m_lines.atEnd() && !m_cancellation.isCanceled()) {
        const quint32 number = m_lines.nextNumber();
        std::string line(m_lines.take());
        while (!m_lines.atEnd() && m_lines.peek().starts_with(' '))
            line += m_lines.take().substr(1);
        if (isBlank(line)) {
            isBetween = true;
            continue;
        }
        if (line.starts_with('#') || line == "-" || startsWith(line, "version:"))
            continue;
        if (isBetween)
            m_table.begin(number);
        isBetween = false;
        if (!addLine(line)) {
            ImportError error = importError(ImportError::Kind::TooManyColumns);
            error.line = number;
            return unexpected(error);
        }
    }
    if (m_cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    Document document;
    if (m_leftOut > 0)
        document.warnings << LdifText::tr(
            "%Ln password(s), picture(s) and other binary value(s) were not imported.", nullptr, m_leftOut);
    document.sheets.push_back(m_table.sheet());
    return document;
}

/// False if there are too many attributes.
bool LdifReader::addLine(const std::string &line)
{
    const size_t colon = line.find(':');
    if (colon == std::string::npos)
        return m_table.add("text", line);
    const std::string_view description = std::string_view(line).substr(0, colon);
    const std::string name(description.substr(0, description.find(';')));
    std::string value(trimmed(std::string_view(line).substr(colon + 1)));
    const bool isEncoded = value.starts_with(':');
    if (isEncoded)
        value = decodeBase64(std::string_view(value).substr(1));
    const bool isText = QByteArrayView(value.data(), qsizetype(value.size())).isValidUtf8()
        && std::ranges::none_of(value, [](char c) { return c == '\0'; });
    const bool isSecret = toLower(name).find("password") != std::string::npos;
    if (!isText || isSecret || value.starts_with('<') || description.find(";binary") != description.npos) {
        ++m_leftOut;
        return true;
    }
    return m_table.add(name, value);
}

} // namespace

bool isLdif(std::string_view text)
{
    LineReader lines(text);
    constexpr quint32 mostComments = 100;
    while (!lines.atEnd() && lines.nextNumber() < mostComments) {
        const std::string_view line = lines.take();
        if (startsWith(line, "dn:"))
            return line.find('=') != line.npos || line.starts_with("dn::");
        const bool isBefore = isBlank(line) || line.starts_with('#') || startsWith(line, "version:");
        if (!isBefore)
            return false;
    }
    return false;
}

Result<Document, ImportError> readLdif(std::string_view text, const Cancellation &cancellation)
{
    return LdifReader(text, cancellation).run();
}

} // namespace dnc
