// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dnc {

namespace {

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Encoding)
};

ImportError encodingError(ImportError::Kind kind, quint32 line, const QString &detail = {})
{
    ImportError error;
    error.kind = kind;
    error.line = line;
    error.detail = detail;
    return error;
}

/// What the bytes 0x80 to 0x9F of Windows-1252 mean; 0 where it assigns none.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

char16_t fromWindows1252(char byte)
{
    const auto code = uchar(byte);
    return code >= 0x80 && code < 0xA0 ? windows1252[code - 0x80U] : char16_t(code);
}

/// False where a byte of `line` has no meaning.
bool appendWindows1252(QByteArrayView line, QByteArray &text)
{
    QString decoded;
    decoded.reserve(line.size());
    for (const char byte : line) {
        const char16_t character = fromWindows1252(byte);
        if (character == 0)
            return false;
        decoded.append(QChar(character));
    }
    text.append(decoded.toUtf8());
    return true;
}

/// Pictures and programs fit Windows-1252 by chance; no list has so many control characters.
bool looksBinary(QByteArrayView bytes)
{
    const auto controls = std::ranges::count_if(bytes, [](char c) {
        return uchar(c) < 0x20 && std::string_view("\t\n\v\f\r\x1A\x1B").find(c) == std::string_view::npos;
    });
    return controls * 100 > bytes.size();
}

Result<QByteArray, ImportError> lineByLine(const QByteArray &bytes)
{
    if (looksBinary(bytes))
        return unexpected(encodingError(ImportError::Kind::NotText, 0));
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 8);
    quint32 line = 1;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const std::string_view rest(bytes.constData() + begin, size_t(bytes.size() - begin));
        const size_t lineBreak = std::min(rest.find_first_of("\r\n"), rest.size() - 1);
        const QByteArrayView current(rest.data(), qsizetype(lineBreak) + 1);
        if (current.isValidUtf8())
            text.append(current);
        else if (!appendWindows1252(current, text))
            return unexpected(encodingError(ImportError::Kind::BadEncoding, line));
        begin += current.size();
        const bool insideCrlf = current.back() == '\r' && begin < bytes.size() && bytes[begin] == '\n';
        line += insideCrlf ? 0 : 1;
    }
    return text;
}

std::optional<QByteArray> decode(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    const qsizetype unit =
        encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE ? 4 : 2;
    if (bytes.size() % unit != 0)
        return std::nullopt;
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16()) // Qt does not report half a surrogate pair by itself
        return std::nullopt;
    return text.toUtf8();
}

/// Western text in UTF-16 has a zero in nearly every second byte, any text has some there, and none in the
/// others.
std::optional<QStringConverter::Encoding> utf16ByZeros(const QByteArray &bytes)
{
    std::array<qsizetype, 2> zeros{};
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 64 << 10);
    for (qsizetype i = 0; i < sample; ++i)
        zeros[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    const auto [even, odd] = zeros;
    if (odd * 8 >= sample && odd > even * 10)
        return QStringConverter::Utf16LE;
    if (even * 8 >= sample && even > odd * 10)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

struct Mark {
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
};

/// UTF-32LE begins like UTF-16LE, so it is looked for first.
const std::array marks{
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE},
    Mark{QByteArrayView("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE},
    Mark{QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE},
    Mark{QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE},
};

Result<QByteArray, ImportError> decodeMarked(const QByteArray &bytes, const Mark &mark)
{
    if (const auto text = decode(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding))
        return *text;
    return unexpected(encodingError(
        ImportError::Kind::BadEncoding, 0,
        EncodingText::tr("The file begins like UTF-16 or UTF-32 text, but is damaged or was cut off.")));
}

} // namespace

Result<QByteArray, ImportError> toUtf8(QByteArray bytes)
{
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return decodeMarked(bytes, mark);
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.contains('\0')) {
        const auto encoding = utf16ByZeros(bytes);
        const auto text = encoding ? decode(bytes, *encoding) : std::nullopt;
        if (text)
            return *text;
        return unexpected(encodingError(ImportError::Kind::NotText, 0));
    }
    if (bytes.isValidUtf8())
        return bytes;
    return lineByLine(bytes);
}

} // namespace dnc
