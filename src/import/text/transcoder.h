// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"

#include <QByteArray>

#include <memory>

struct UConverter;

namespace dnc {

/// Converts bytes of one encoding to UTF-8 by ICU's tables: Qt 6.4 knows only Unicode and Latin-1.
class Transcoder {
public:
    /// Any name that ICU knows, such as `Shift_JIS` or `windows-1251`.
    explicit Transcoder(const QByteArray &encoding, const Cancellation &cancellation = {});

    /// False if there is no encoding of this name.
    [[nodiscard]] bool isValid() const { return m_from && m_to; }

    /// The text, or the offset of the first invalid byte. Replaces nothing. In an 8-bit encoding, C1 control
    /// characters are invalid too: ICU returns them for unassigned bytes. If canceled, any offset.
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
