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

/// One HTTP/1.x request as it came.
struct Request {
    QByteArray method;
    QByteArray path; ///< as sent, up to the question mark
    QByteArray query; ///< as sent, behind the question mark
    int minorVersion = 1; ///< of HTTP/1: 0 or 1
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body; ///< without its chunks' frames

    /// The first value of that name, given in lower case; nothing where there is none.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    /// Whether the connection may serve another request after this one.
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool expectsContinue() const;
};

/// Cuts a stream of bytes into requests, strictly by RFC 9112, in whatever pieces the bytes come. Holds no
/// more than the limits above and what was appended last.
class RequestReader {
public:
    enum class State {
        Idle, ///< nothing of a request is here
        Header,
        Body, ///< the header is whole and accepted
        Complete,
        Failed, ///< no request can be read from this stream any more; failure() tells why
    };

    /// Takes more bytes. Those behind a complete request wait for next().
    void append(QByteArrayView bytes);
    /// Forgets the complete request and goes on with the bytes behind it.
    void next();

    [[nodiscard]] State state() const;
    /// The HTTP status to refuse the stream with: 400, 411, 413, 431, 501 or 505.
    [[nodiscard]] int failure() const { return m_failure; }
    /// Whole from State::Complete on, its header from State::Body on.
    [[nodiscard]] const Request &request() const { return m_request; }
    /// Whether a part of the body is here.
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
    /// True when no byte of the body, or of the chunk, is missing any more.
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
    qsizetype m_headerBytes =
        0; ///< of the header and, later, of the trailer, that were taken from the buffer
    qsizetype m_missing = 0; ///< of the body or of the chunk at hand
    int m_failure = 0;
};

} // namespace dnc::sandbox
