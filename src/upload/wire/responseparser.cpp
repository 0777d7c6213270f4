// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/responseparser.h"

#include "core/text/text.h"

#include <algorithm>
#include <optional>

namespace dnc {

namespace {

constexpr qsizetype largestHead = qsizetype(64) << 10;
constexpr qsizetype longestSizeLine = 1024; // of a chunk, with extensions
constexpr int mostInterim = 32;

/// A character of a header's name (RFC 9110, 5.6.2).
bool isTokenCharacter(char c)
{
    constexpr QByteArrayView signs("!#$%&'*+-.^_`|~");
    return isLetterOrDigit(c) || signs.contains(c);
}

/// 1*DIGIT and nothing else, within what a body can have.
std::optional<quint64> decimal(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 18;
    if (text.isEmpty() || text.size() > mostDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    return text.toULongLong();
}

/// 1*HEXDIG and nothing else, in at most eight digits.
std::optional<quint64> hexadecimal(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 8;
    const auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (text.isEmpty() || text.size() > mostDigits || !std::all_of(text.begin(), text.end(), isHex))
        return {};
    return text.toULongLong(nullptr, 16);
}

struct StatusLine {
    int status = 0;
    QByteArray reason;
};

/// `HTTP/1.1 200 OK`; the reason may be missing, and with it the space before it.
std::optional<StatusLine> readStatusLine(QByteArrayView line)
{
    constexpr qsizetype codeAt = 9;
    const bool isOurs =
        line.startsWith("HTTP/1.") && line.size() >= codeAt + 3 && isDigit(line[7]) && line[8] == ' ';
    if (!isOurs || (line.size() > codeAt + 3 && line[codeAt + 3] != ' '))
        return {};
    const auto code = decimal(line.sliced(codeAt, 3));
    if (!code || *code < 100)
        return {};
    return StatusLine{int(*code), line.sliced(std::min(line.size(), codeAt + 4)).toByteArray()};
}

} // namespace

void ResponseParser::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    while (m_state != State::Done && step()) { }
}

void ResponseParser::close()
{
    switch (m_state) {
    case State::Done:
        return;
    case State::UntilClose:
        return finish(m_isPlainHead ? BodyEnd::Close : BodyEnd::Malformed);
    case State::Head:
    case State::Length:
    case State::ChunkSize:
    case State::ChunkData:
    case State::ChunkEnd:
    case State::Trailers:
        return fail();
    }
    Q_UNREACHABLE();
}

/// Reads what one state can read of the pending bytes. False where it needs more.
bool ResponseParser::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Length:
        return readLength();
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readChunkData();
    case State::ChunkEnd:
        return readChunkEnd();
    case State::Trailers:
        return readTrailers();
    case State::UntilClose:
        m_body += std::exchange(m_pending, {});
        return false;
    case State::Done:
        return false;
    }
    Q_UNREACHABLE();
}

bool ResponseParser::readHead()
{
    const qsizetype from = std::max<qsizetype>(0, std::exchange(m_searched, m_pending.size()) - 3);
    const qsizetype end = m_pending.indexOf("\r\n\r\n", from);
    if (end < 0 || end > largestHead) {
        // Not every reader needs CRLF; one that takes less cannot be sure where this head ends.
        const bool isNonsense = m_pending.size() >= 5 && !m_pending.startsWith("HTTP/");
        m_isTooLarge = !isNonsense && m_pending.size() > largestHead;
        if (isNonsense || m_isTooLarge || m_pending.indexOf("\n\n", from) >= 0)
            fail();
        return false;
    }
    const QByteArray head = m_pending.first(end + 2);
    m_pending.remove(0, end + 4);
    m_searched = 0;
    qsizetype lineStart = head.indexOf("\r\n");
    const auto line = readStatusLine(QByteArrayView(head).first(lineStart));
    if (!line || line->status == 101) {
        fail();
        return false;
    }
    m_headers.clear();
    m_isPlainHead = true;
    for (lineStart += 2; lineStart < head.size();) {
        const qsizetype next = head.indexOf("\r\n", lineStart);
        m_isPlainHead =
            readHeaderLine(QByteArrayView(head).sliced(lineStart, next - lineStart)) && m_isPlainHead;
        lineStart = next + 2;
    }
    if (line->status < 200) {
        if (++m_interim > mostInterim)
            fail();
        return m_state == State::Head;
    }
    m_status = line->status;
    m_reason = line->reason;
    m_hasHead = true;
    beginBody();
    return true;
}

/// False where the line leaves a doubt about what it says: a fold, a blank in the name, a bare CR or LF.
bool ResponseParser::readHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
    const bool isPlain = !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter)
        && !line.contains('\r') && !line.contains('\n') && !line.contains('\0');
    if (!name.isEmpty())
        m_headers.emplace_back(name.toByteArray().trimmed(), line.sliced(colon + 1).toByteArray().trimmed());
    return isPlain;
}

QList<QByteArray> ResponseParser::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Header &header : m_headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            found << header.second;
    }
    return found;
}

void ResponseParser::beginBody()
{
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    const QList<QByteArray> lengths = values("Content-Length");
    const QList<QByteArray> codings = values("Transfer-Encoding");
    const auto length = lengths.size() == 1 ? decimal(lengths.first()) : std::nullopt;
    if (m_status == noContent || m_status == notModified) {
        const bool announcesBody = !codings.isEmpty() || (!lengths.isEmpty() && length != 0U);
        finish(m_isPlainHead && (!announcesBody || m_status == notModified) ? BodyEnd::NoBody
                                                                            : BodyEnd::Malformed);
    } else if (codings.size() == 1 && lengths.isEmpty()
               && codings.first().compare("chunked", Qt::CaseInsensitive) == 0) {
        m_state = State::ChunkSize;
    } else if (codings.isEmpty() && length) {
        m_left = *length;
        m_state = State::Length;
    } else {
        m_isPlainHead = m_isPlainHead && codings.isEmpty() && lengths.isEmpty();
        m_state = State::UntilClose;
    }
}

bool ResponseParser::readLength()
{
    const auto count = qsizetype(std::min<quint64>(m_left, quint64(m_pending.size())));
    m_body += QByteArrayView(m_pending).first(count);
    m_pending.remove(0, count);
    m_left -= quint64(count);
    if (m_left > 0)
        return false;
    finish(m_isPlainHead ? BodyEnd::Length : BodyEnd::Malformed);
    return true;
}

bool ResponseParser::readChunkSize()
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0 || end > longestSizeLine) {
        if (m_pending.size() > longestSizeLine)
            fail();
        return false;
    }
    const QByteArrayView line = QByteArrayView(m_pending).first(end);
    const qsizetype extension = line.indexOf(';');
    const auto size = hexadecimal(extension < 0 ? line : line.first(extension).trimmed());
    m_pending.remove(0, end + 2);
    if (!size) {
        fail();
        return false;
    }
    m_left = *size;
    m_state = m_left == 0 ? State::Trailers : State::ChunkData;
    return true;
}

bool ResponseParser::readChunkData()
{
    const auto count = qsizetype(std::min<quint64>(m_left, quint64(m_pending.size())));
    m_body += QByteArrayView(m_pending).first(count);
    m_pending.remove(0, count);
    m_left -= quint64(count);
    if (m_left == 0)
        m_state = State::ChunkEnd;
    return m_left == 0;
}

bool ResponseParser::readChunkEnd()
{
    if (m_pending.size() < 2)
        return false;
    if (!m_pending.startsWith("\r\n")) {
        fail();
        return false;
    }
    m_pending.remove(0, 2);
    m_state = State::ChunkSize;
    return true;
}

/// The fields behind the last chunk say nothing that is needed here.
bool ResponseParser::readTrailers()
{
    const qsizetype end = m_pending.indexOf("\r\n");
    m_trailers += end < 0 ? 0 : end + 2;
    if (m_trailers + m_pending.size() > largestHead) {
        fail();
        return false;
    }
    if (end < 0)
        return false;
    m_pending.remove(0, end + 2);
    if (end == 0)
        finish(m_isPlainHead ? BodyEnd::Chunks : BodyEnd::Malformed);
    return true;
}

void ResponseParser::finish(BodyEnd end)
{
    m_end = end;
    m_state = State::Done;
}

void ResponseParser::fail()
{
    m_isBroken = true;
    finish(m_hasHead ? BodyEnd::Malformed : BodyEnd::None);
}

} // namespace dnc
