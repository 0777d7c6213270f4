// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"

#include <QByteArray>

#include <memory>

struct UConverter;

namespace dnc {

/// Turns bytes of one encoding into UTF-8, by the tables of ICU: Qt 6.4 knows only Unicode and Latin-1.
class Transcoder {
public:
    /// Any name that ICU knows, such as `Shift_JIS` or `windows-1251`.
    explicit Transcoder(const QByteArray &encoding, const Cancellation &cancellation = {});

    /// False where there is no encoding of this name.
    [[nodiscard]] bool isValid() const { return m_from && m_to; }

    /// The text, or the offset of the first byte that has no meaning. Nothing is replaced. A control
    /// character of C1 has no meaning in an 8-bit encoding either: ICU gives it for bytes that are not
    /// assigned. Where it is given up, any offset.
    [[nodiscard]] Result<QByteArray, qsizetype> toUtf8(QByteArrayView bytes) const;

private:
    struct Close {
        void operator()(UConverter *converter) const;
    };
    using Converter = std::unique_ptr<UConverter, Close>;

    [[nodiscard]] static Converter open(const char *encoding);
    [[nodiscard]] bool is8Bit() const;
    [[nodiscard]] Result<QByteArray, qsizetype> byConverter(QByteArrayView bytes) const;
    [[nodiscard]] Result<QByteArray, qsizetype> byLetters(QByteArrayView bytes) const;

    Converter m_from;
    Converter m_to;
    bool m_isUnicode;
    Cancellation m_cancellation;
};

} // namespace dnc
