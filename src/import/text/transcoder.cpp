// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/transcoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

/// The position of the first character U+0080 to U+009F in `utf8`, or -1.
qsizetype firstC1(const QByteArray &utf8)
{
    for (qsizetype at = utf8.indexOf('\xC2'); at >= 0; at = utf8.indexOf('\xC2', at + 1)) {
        if (at + 1 < utf8.size() && uchar(utf8[at + 1]) < 0xA0)
            return at;
    }
    return -1;
}

qsizetype lettersIn(QByteArrayView utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (uchar(c) & 0xC0U) != 0x80U; });
}

} // namespace

void Transcoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Transcoder::Converter Transcoder::open(const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return {};
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

Transcoder::Transcoder(const QByteArray &encoding, const Cancellation &cancellation)
    : m_from(encoding.isEmpty() ? Converter() : open(encoding.constData()))
    , m_to(open("UTF-8"))
    , m_isUnicode(encoding.toUpper().startsWith("UTF"))
    , m_cancellation(cancellation)
{
}

Result<QByteArray, qsizetype> Transcoder::toUtf8(QByteArrayView bytes) const
{
    constexpr qsizetype worthATable = 16 << 10;
    return is8Bit() && bytes.size() >= worthATable ? byLetters(bytes) : byConverter(bytes);
}

bool Transcoder::is8Bit() const
{
    const UConverterType type = ucnv_getType(m_from.get());
    return type == UCNV_SBCS || type == UCNV_LATIN_1;
}

/// For an 8-bit encoding, whose bytes mean the same everywhere: several times as fast.
Result<QByteArray, qsizetype> Transcoder::byLetters(QByteArrayView bytes) const
{
    std::array<QByteArray, 256> letters; // empty if there is none
    std::array<bool, 256> isPlain{}; // the same byte in UTF-8
    for (size_t byte = 0; byte < letters.size(); ++byte) {
        const char letter = char(byte);
        letters[byte] = byConverter(QByteArrayView(&letter, 1)).value_or(QByteArray());
        isPlain[byte] = letters[byte].size() == 1 && letters[byte].front() == letter;
    }
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 4);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const qsizetype begin = at;
        while (at < bytes.size() && isPlain[uchar(bytes[at])])
            ++at;
        text.append(bytes.sliced(begin, at - begin));
        if (at == bytes.size())
            break;
        const QByteArray &letter = letters[uchar(bytes[at])];
        if (letter.isEmpty() || m_cancellation.isCanceled())
            return unexpected(at);
        text.append(letter);
    }
    return text;
}

Result<QByteArray, qsizetype> Transcoder::byConverter(QByteArrayView bytes) const
{
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 4);
    std::array<char, 32 << 10> block;
    std::array<UChar, 16 << 10> pivot;
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    const char *source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    for (bool isFirst = true; isFirst || status == U_BUFFER_OVERFLOW_ERROR; isFirst = false) {
        if (m_cancellation.isCanceled())
            return unexpected(qsizetype(source - bytes.data()));
        status = U_ZERO_ERROR;
        char *target = block.data();
        ucnv_convertEx(m_to.get(), m_from.get(), &target, block.data() + block.size(), &source,
                       bytes.data() + bytes.size(), pivot.data(), &pivotSource, &pivotTarget,
                       pivot.data() + pivot.size(), isFirst, true, &status);
        text.append(block.data(), target - block.data());
    }
    if (U_FAILURE(status)) {
        std::array<char, 32> invalid;
        auto size = int8_t(invalid.size());
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(m_from.get(), invalid.data(), &size, &ignored);
        return unexpected(qsizetype(source - bytes.data()) - (U_SUCCESS(ignored) ? size : 0));
    }
    if (const qsizetype c1 = m_isUnicode ? -1 : firstC1(text); c1 >= 0) {
        const qsizetype letters = lettersIn(QByteArrayView(text).first(c1));
        return unexpected(is8Bit() ? letters : std::max(bytes.indexOf(text[c1 + 1], letters), letters));
    }
    return text;
}

} // namespace dnc
