// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/framing.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace dnc {

/// Reads one HTTP/1.1 answer from the bytes of a connection (RFC 9112). Strict where a lenient reader would
/// have to guess: what it cannot read by the rules is Malformed, never an empty body. Interim answers (1xx)
/// are skipped. Bounded: 64 KiB of head, 32 interim answers. A value; any thread.
class ResponseParser {
public:
    using Header = std::pair<QByteArray, QByteArray>;

    /// Takes the next bytes in the order in which they came.
    void feed(QByteArrayView bytes);
    /// The connection was closed, so nothing more comes.
    void close();

    /// Whether the end of the answer was seen, or of the connection, or that nothing readable will come.
    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    /// Whether the status and the headers are known.
    [[nodiscard]] bool hasHead() const { return m_hasHead; }
    /// Whether the connection ended, or nonsense began, before the answer was whole.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// Whether that is because the head was larger than any of the service's can be.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

    [[nodiscard]] int status() const { return m_status; } ///< 0 before hasHead()
    [[nodiscard]] const QByteArray &reason() const { return m_reason; }
    [[nodiscard]] const QList<Header> &headers() const
    {
        return m_headers;
    } ///< in their order, values trimmed
    /// The body as far as it came, without the framing of chunks. Taking it out empties it.
    [[nodiscard]] qsizetype bodySize() const { return m_body.size(); }
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }
    [[nodiscard]] BodyEnd end() const { return m_end; }
    [[nodiscard]] bool hasBytesBehind() const { return m_state == State::Done && !m_pending.isEmpty(); }

private:
    enum class State : quint8 { Head, Length, ChunkSize, ChunkData, ChunkEnd, Trailers, UntilClose, Done };

    bool step();
    bool readHead();
    bool readHeaderLine(QByteArrayView line);
    void beginBody();
    bool readLength();
    bool readChunkSize();
    bool readChunkData();
    bool readChunkEnd();
    bool readTrailers();
    void finish(BodyEnd end);
    void fail();
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;

    State m_state = State::Head;
    QByteArray m_pending; // bytes that were not read yet
    QByteArray m_body;
    QByteArray m_reason;
    QList<Header> m_headers;
    BodyEnd m_end = BodyEnd::None;
    quint64 m_left = 0; // bytes of the body, or of the chunk
    qsizetype m_searched = 0; // of the pending bytes, for the end of the head
    qsizetype m_trailers = 0; // bytes of them
    int m_status = 0;
    int m_interim = 0;
    bool m_hasHead = false;
    bool m_isBroken = false;
    bool m_isTooLarge = false;
    bool m_isPlainHead = true; // no line of the head left a doubt
};

} // namespace dnc
