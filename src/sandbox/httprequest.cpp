// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/httprequest.h"

#include <QList>

#include <algorithm>

namespace dnc::sandbox {

namespace {

/// The longest line that may introduce a chunk: its size and extensions, which are never used.
constexpr qsizetype maxChunkLineBytes = 256;

bool isTokenCharacter(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isVisible(char c)
{
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
}

bool isFieldCharacter(char c)
{
    return c == '\t' || c == ' ' || isVisible(c);
}

/// Decimal or hexadecimal digits only, and too few to overflow.
std::optional<qsizetype> readNumber(const QByteArray &digits, int base)
{
    const auto isDigit = [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    if (digits.isEmpty() || digits.size() > 15 || !std::ranges::all_of(digits, isDigit))
        return {};
    return digits.toLongLong(nullptr, base);
}

/// RFC 9112, 3.2.2: an absolute URI in place of a path must be accepted.
QByteArray withoutOrigin(const QByteArray &target)
{
    constexpr QByteArrayView scheme("http://");
    if (!target.toLower().startsWith(scheme))
        return target;
    const qsizetype path = target.indexOf('/', scheme.size());
    return path < 0 ? QByteArrayLiteral("/") : target.sliced(path);
}

qsizetype countOf(const Request &request, QByteArrayView name)
{
    return std::ranges::count_if(request.headers, [&](const auto &field) { return field.first == name; });
}

bool listContains(const QByteArray &value, QByteArrayView word)
{
    const auto words = value.toLower().split(',');
    return std::ranges::any_of(words, [&](const QByteArray &w) { return w.trimmed() == word; });
}

} // namespace

std::optional<QByteArray> Request::header(QByteArrayView name) const
{
    const auto field = std::ranges::find_if(headers, [&](const auto &f) { return f.first == name; });
    return field == headers.end() ? std::nullopt : std::optional(field->second);
}

bool Request::keepsAlive() const
{
    const QByteArray connection = header("connection").value_or(QByteArray());
    return minorVersion == 1 ? !listContains(connection, "close") : listContains(connection, "keep-alive");
}

bool Request::expectsContinue() const
{
    return minorVersion == 1 && header("expect").value_or(QByteArray()).toLower() == "100-continue";
}

void RequestReader::append(QByteArrayView bytes)
{
    if (m_step == Step::Failed)
        return;
    m_buffer.append(bytes);
    advance();
}

void RequestReader::next()
{
    if (m_step != Step::Done)
        return;
    m_request = {};
    m_headerBytes = 0;
    m_step = Step::Start;
    advance();
}

RequestReader::State RequestReader::state() const
{
    switch (m_step) {
    case Step::Start:
        return m_buffer.isEmpty() ? State::Idle : State::Header;
    case Step::RequestLine:
    case Step::Fields:
        return State::Header;
    case Step::SizedBody:
    case Step::ChunkSize:
    case Step::ChunkData:
    case Step::ChunkEnd:
    case Step::Trailer:
        return State::Body;
    case Step::Done:
        return State::Complete;
    case Step::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

void RequestReader::advance()
{
    while (step()) { }
}

/// One step; false if more bytes are needed or reading has ended.
bool RequestReader::step()
{
    switch (m_step) {
    case Step::Start:
        return readStart();
    case Step::RequestLine:
        return readRequestLine();
    case Step::Fields:
        return readField();
    case Step::SizedBody:
        return readSizedBody();
    case Step::ChunkSize:
        return readChunkSize();
    case Step::ChunkData:
        return readChunkData();
    case Step::ChunkEnd:
        return readChunkEnd();
    case Step::Trailer:
        return readTrailer();
    case Step::Done:
    case Step::Failed:
        return false;
    }
    Q_UNREACHABLE();
}

bool RequestReader::fail(int status)
{
    m_step = Step::Failed;
    m_failure = status;
    m_buffer.clear();
    return false;
}

/// The next line without its end; nothing if it is incomplete or the reader has failed.
std::optional<QByteArray> RequestReader::takeLine(qsizetype limit, int tooLong)
{
    const qsizetype end = m_buffer.indexOf('\n');
    if ((end < 0 ? m_buffer.size() : end + 1) > limit) {
        fail(tooLong);
        return {};
    }
    if (end < 0)
        return {};
    if (end == 0 || m_buffer.at(end - 1) != '\r') {
        fail(400);
        return {};
    }
    QByteArray line = m_buffer.first(end - 1);
    m_buffer.remove(0, end + 1);
    m_headerBytes += end + 1;
    return line;
}

/// RFC 9112, 2.2: an empty line before a request must be ignored.
bool RequestReader::readStart()
{
    if (m_buffer.isEmpty() || m_buffer == "\r")
        return false;
    if (m_buffer.startsWith("\r\n")) {
        m_buffer.remove(0, 2);
        return true;
    }
    m_step = Step::RequestLine;
    return true;
}

bool RequestReader::readRequestLine()
{
    const auto line = takeLine(maxHeaderBytes, 431);
    if (!line)
        return false;
    const auto parts = line->split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !acceptTarget(parts[1]))
        return fail(400);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return fail(parts[2].startsWith("HTTP/") ? 505 : 400);
    m_request.method = parts[0];
    m_request.minorVersion = parts[2].endsWith('1') ? 1 : 0;
    m_step = Step::Fields;
    return true;
}

bool RequestReader::acceptTarget(const QByteArray &sent)
{
    const QByteArray target = withoutOrigin(sent);
    if (!target.startsWith('/') || !std::ranges::all_of(target, isVisible))
        return target == "*";
    const qsizetype question = target.indexOf('?');
    m_request.path = question < 0 ? target : target.first(question);
    m_request.query = question < 0 ? QByteArray() : target.sliced(question + 1);
    return true;
}

bool RequestReader::readField()
{
    const auto line = takeLine(maxHeaderBytes - m_headerBytes, 431);
    if (!line)
        return false;
    if (line->isEmpty())
        return acceptHeader();
    return acceptField(*line) || fail(400);
}

bool RequestReader::acceptField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return false;
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (!std::ranges::all_of(value, isFieldCharacter))
        return false;
    m_request.headers.emplace_back(line.first(colon).toLower(), value);
    return true;
}

bool RequestReader::acceptHeader()
{
    const qsizetype hosts = countOf(m_request, "host");
    if (hosts > 1 || (hosts == 0 && m_request.minorVersion == 1))
        return fail(400);
    return m_request.header("transfer-encoding") ? acceptChunkedBody() : acceptSizedBody();
}

/// RFC 9112, 6.1: a length in addition to chunks, or chunks in HTTP/1.0, indicate request smuggling.
bool RequestReader::acceptChunkedBody()
{
    if (countOf(m_request, "content-length") > 0 || countOf(m_request, "transfer-encoding") > 1
        || m_request.minorVersion == 0)
        return fail(400);
    if (m_request.header("transfer-encoding")->toLower() != "chunked")
        return fail(501);
    m_headerBytes = 0;
    m_step = Step::ChunkSize;
    return true;
}

bool RequestReader::acceptSizedBody()
{
    const qsizetype lengths = countOf(m_request, "content-length");
    if (lengths == 0) {
        const QByteArray &method = m_request.method;
        if (method == "POST" || method == "PUT" || method == "PATCH")
            return fail(411);
        m_step = Step::Done;
        return true;
    }
    const auto length = readNumber(*m_request.header("content-length"), 10);
    if (lengths > 1 || !length)
        return fail(400);
    if (*length > maxBodyBytes)
        return fail(413);
    m_missing = *length;
    m_step = Step::SizedBody;
    return true;
}

bool RequestReader::takeBody()
{
    const qsizetype taken = std::min(m_missing, m_buffer.size());
    m_request.body.append(QByteArrayView(m_buffer).first(taken));
    m_buffer.remove(0, taken);
    m_missing -= taken;
    return m_missing == 0;
}

bool RequestReader::readSizedBody()
{
    if (!takeBody())
        return false;
    m_step = Step::Done;
    return true;
}

bool RequestReader::readChunkSize()
{
    const auto line = takeLine(maxChunkLineBytes, 400);
    if (!line)
        return false;
    const auto size = readNumber(line->split(';').first().trimmed(), 16);
    if (!size)
        return fail(400);
    if (*size > maxBodyBytes - m_request.body.size())
        return fail(413);
    m_missing = *size;
    m_headerBytes = 0;
    m_step = *size > 0 ? Step::ChunkData : Step::Trailer;
    return true;
}

bool RequestReader::readChunkData()
{
    if (!takeBody())
        return false;
    m_step = Step::ChunkEnd;
    return true;
}

bool RequestReader::readChunkEnd()
{
    if (m_buffer.size() < 2)
        return false;
    if (!m_buffer.startsWith("\r\n"))
        return fail(400);
    m_buffer.remove(0, 2);
    m_step = Step::ChunkSize;
    return true;
}

bool RequestReader::readTrailer()
{
    const auto line = takeLine(maxHeaderBytes - m_headerBytes, 431);
    if (!line)
        return false;
    if (line->isEmpty())
        m_step = Step::Done;
    return true;
}

} // namespace dnc::sandbox
