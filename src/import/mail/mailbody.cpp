// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mail/mailbody.h"

#include "core/text/text.h"
#include "import/mail/encodedword.h"
#include "import/markup/html.h"
#include "import/text/transferencoding.h"

#include <algorithm>
#include <array>
#include <string>

namespace dnc {

namespace {

constexpr int deepestPart = 16;
constexpr int mostParts = 1000;

/// Text that mail servers and people write, beside text/plain and text/html.
constexpr std::array<std::string_view, 5> plainTypes{"text/plain", "text/enriched", "message/delivery-status",
                                                     "message/disposition-notification",
                                                     "message/feedback-report"};
constexpr std::array<std::string_view, 3> mailTypes{"message/rfc822", "message/global",
                                                    "text/rfc822-headers"};

/// The value of a field without its parameters, in lower case.
std::string mainValue(std::string_view field)
{
    return toLower(trimmed(field.substr(0, field.find(';'))));
}

/// Whether `line` is `--boundary`; `isLast`: it has `--` behind it.
bool isBoundary(std::string_view line, std::string_view boundary, bool &isLast)
{
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    if (!line.starts_with("--") || !line.substr(2).starts_with(boundary))
        return false;
    const std::string_view rest = line.substr(2 + boundary.size());
    isLast = rest == "--";
    return rest.empty() || isLast;
}

class BodyReader {
public:
    BodyReader(const MailTextSink &sink, const Cancellation &cancellation)
        : m_sink(sink)
        , m_cancellation(cancellation)
    {
    }

    void readPart(const std::vector<MailField> &header, LineReader lines, int depth);
    [[nodiscard]] QStringList leftOut() const { return m_leftOut; }

private:
    void readParts(std::string_view boundary, LineReader lines, int depth);
    void readNested(LineReader lines, int depth);
    void readText(const std::vector<MailField> &header, LineReader lines, bool isHtml);
    void readPlain(LineReader lines);
    void readQuotedPrintable(std::string_view charset, LineReader lines);
    void readHtml(std::string_view page, quint32 line);
    void leaveOut(const std::vector<MailField> &header);

    const MailTextSink &m_sink;
    const Cancellation &m_cancellation;
    QStringList m_leftOut;
    int m_parts = 0;
};

void BodyReader::readPart(const std::vector<MailField> &header, LineReader lines, int depth)
{
    if (depth > deepestPart || ++m_parts > mostParts)
        return leaveOut(header);
    const std::string_view field = valueOf(header, "content-type");
    const std::string type = field.empty() ? "text/plain" : mainValue(field);
    const bool isAttached = mainValue(valueOf(header, "content-disposition")) == "attachment";
    const std::string boundary = parameterOf(field, "boundary");
    if (type.starts_with("multipart/") && !boundary.empty())
        readParts(boundary, lines, depth);
    else if (std::ranges::find(mailTypes, type) != mailTypes.end())
        readNested(lines, depth);
    else if (type == "text/html" && !isAttached)
        readText(header, lines, true);
    else if (std::ranges::find(plainTypes, type) != plainTypes.end() && !isAttached)
        readText(header, lines, false);
    else
        leaveOut(header);
}

/// What precedes the first boundary and follows the last one is for old programs, and says nothing.
void BodyReader::readParts(std::string_view boundary, LineReader lines, int depth)
{
    bool isInside = false;
    bool isLast = false;
    LineReader part = lines;
    while (!isLast && !m_cancellation.isCanceled()) {
        const bool ends = lines.atEnd();
        const size_t size = size_t(lines.rest().data() - part.rest().data());
        if (!ends && !isBoundary(lines.peek(), boundary, isLast)) {
            lines.take();
            continue;
        }
        if (isInside) {
            LineReader inner(part.rest().substr(0, size), part.nextNumber());
            const std::vector<MailField> header = takeHeader(inner);
            readPart(header, inner, depth + 1);
        }
        if (ends)
            return;
        lines.take();
        part = lines;
        isInside = true;
    }
}

void BodyReader::readNested(LineReader lines, int depth)
{
    while (!lines.atEnd() && isBlank(lines.peek()))
        lines.take();
    const std::vector<MailField> header = takeHeader(lines);
    for (const MailField &field : header) {
        if (namesPeople(field.name))
            m_sink(field.value, field.line);
    }
    readPart(header, lines, depth + 1);
}

void BodyReader::readText(const std::vector<MailField> &header, LineReader lines, bool isHtml)
{
    const std::string encoding = mainValue(valueOf(header, "content-transfer-encoding"));
    const std::string charset = parameterOf(valueOf(header, "content-type"), "charset");
    const quint32 begin = lines.nextNumber();
    if (encoding == "base64") {
        const std::string text = decodeCharset(decodeBase64(lines.rest()), charset);
        if (isHtml)
            return readHtml(text, begin);
        for (LineReader decoded(text); !decoded.atEnd() && !m_cancellation.isCanceled();)
            m_sink(decoded.take(), begin);
    } else if (encoding == "quoted-printable" && isHtml) {
        std::string bytes;
        while (!lines.atEnd() && !m_cancellation.isCanceled()) {
            bool isOpen = false;
            bytes += decodeQuotedPrintable(lines.take(), isOpen);
            bytes += isOpen ? "" : "\n";
        }
        readHtml(decodeCharset(bytes, charset), begin);
    } else if (encoding == "quoted-printable") {
        readQuotedPrintable(charset, lines);
    } else if (isHtml) {
        readHtml(lines.rest(), begin);
    } else {
        readPlain(lines);
    }
}

/// Already in UTF-8, because the whole file was decoded.
void BodyReader::readPlain(LineReader lines)
{
    while (!lines.atEnd() && !m_cancellation.isCanceled()) {
        const quint32 number = lines.nextNumber();
        m_sink(lines.take(), number);
    }
}

void BodyReader::readQuotedPrintable(std::string_view charset, LineReader lines)
{
    while (!lines.atEnd() && !m_cancellation.isCanceled()) {
        const quint32 number = lines.nextNumber();
        std::string bytes;
        for (bool isOpen = true; isOpen && !lines.atEnd() && !m_cancellation.isCanceled();)
            bytes += decodeQuotedPrintable(lines.take(), isOpen);
        m_sink(decodeCharset(bytes, charset), number);
    }
}

void BodyReader::readHtml(std::string_view page, quint32 line)
{
    std::string clean(page);
    std::erase(clean, '\0');
    const auto content = dnc::readHtml(clean, m_cancellation);
    if (!content)
        return m_leftOut.push_back(QStringLiteral("text/html"));
    const auto add = [&](const Sheet &sheet) {
        for (quint32 row = 0; row < sheet.rowCount() && !m_cancellation.isCanceled(); ++row) {
            for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
                m_sink(sheet.cell(row, column), line);
                m_sink(sheet.link(row, column), line);
            }
        }
    };
    std::ranges::for_each(content->tables, add);
    add(content->lines);
}

/// By its file name, or else by its type.
void BodyReader::leaveOut(const std::vector<MailField> &header)
{
    const std::string_view type = valueOf(header, "content-type");
    std::string name = parameterOf(valueOf(header, "content-disposition"), "filename");
    if (name.empty())
        name = parameterOf(type, "name");
    if (name.empty())
        name = mainValue(type);
    m_leftOut.push_back(QString::fromStdString(name));
}

} // namespace

QStringList readMailBody(const std::vector<MailField> &header, LineReader lines, const MailTextSink &sink,
                         const Cancellation &cancellation)
{
    BodyReader reader(sink, cancellation);
    reader.readPart(header, lines, 0);
    return reader.leftOut();
}

} // namespace dnc
