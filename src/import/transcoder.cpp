// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/transcoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <array>

namespace dnc {

namespace {

/// Where the first character U+0080 to U+009F stands in `utf8`, or -1.
qsizetype firstC1(const QByteArray &utf8)
{
    for (qsizetype at = utf8.indexOf('\xC2'); at >= 0; at = utf8.indexOf('\xC2', at + 1)) {
        if (at + 1 < utf8.size() && uchar(utf8[at + 1]) < 0xA0)
            return at;
    }
    return -1;
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

Transcoder::Transcoder(const QByteArray &encoding)
    : m_from(encoding.isEmpty() ? Converter() : open(encoding.constData()))
    , m_to(open("UTF-8"))
    , m_isUnicode(encoding.toUpper().startsWith("UTF"))
{
}

Result<QByteArray, qsizetype> Transcoder::toUtf8(QByteArrayView bytes) const
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
    if (const qsizetype c1 = m_isUnicode ? -1 : firstC1(text); c1 >= 0)
        return unexpected(qsizetype(bytes.indexOf(text[c1 + 1])));
    return text;
}

} // namespace dnc
