// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace dnc::sandbox {

/// Sizes above which a request is refused with 431 and 413.
inline constexpr qsizetype maxHeaderBytes = 16'384;
inline constexpr qsizetype maxBodyBytes = 1'048'576;

/// One HTTP/1.x request as received.
struct Request {
    QByteArray method;
    QByteArray path; ///< as sent, up to the question mark
    QByteArray query; ///< as sent, after the question mark
    int minorVersion = 1; ///< of HTTP/1: 0 or 1
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body; ///< decoded from chunks

    /// The first value of the field `name` (lower case); nothing if there is none.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    /// Whether the connection may serve another request after this one.
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool expectsContinue() const;
};

/// Splits a stream of bytes, in pieces of any size, into requests, strictly by RFC 9112. Buffers no more than
/// the limits above and the last appended piece.
class RequestReader {
public:
    enum class State {
        Idle, ///< no byte of a request has arrived
        Header,
        Body, ///< the header is complete and accepted
        Complete,
        Failed, ///< no more requests can be read from this stream; see failure()
    };

    /// Adds bytes. Those after a complete request wait for next().
    void append(QByteArrayView bytes);
    /// Drops the complete request and continues with the bytes after it.
    void next();

    [[nodiscard]] State state() const;
    /// The HTTP status for refusing the stream: 400, 411, 413, 431, 501 or 505.
    [[nodiscard]] int failure() const { return m_failure; }
    /// Complete from State::Complete on; its header from State::Body on.
    [[nodiscard]] const Request &request() const { return m_request; }
    /// Whether a part of the body has arrived.
    [[nodiscard]] bool hasBodyBytes() const { return !m_request.body.isEmpty(); }

private:
    enum class Step {
        Start,
        RequestLine,
        Fields,
        SizedBody,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailer,
        Done,
        Failed
    };

    void advance();
    bool step();
    bool fail(int status);
    std::optional<QByteArray> takeLine(qsizetype limit, int tooLong);
    bool readStart();
    bool readRequestLine();
    bool readField();
    /// True if the body, or the chunk, is complete.
    bool takeBody();
    bool readSizedBody();
    bool readChunkSize();
    bool readChunkData();
    bool readChunkEnd();
    bool readTrailer();
    bool acceptTarget(const QByteArray &sent);
    bool acceptField(const QByteArray &line);
    bool acceptHeader();
    bool acceptChunkedBody();
    bool acceptSizedBody();

    QByteArray m_buffer;
    Request m_request;
    Step m_step = Step::Start;
    qsizetype m_headerBytes = 0; ///< of the header and, later, the trailer, that were taken from the buffer
    qsizetype m_missing = 0; ///< of the body or the current chunk
    int m_failure = 0;
};

} // namespace dnc::sandbox
