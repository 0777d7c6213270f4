// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace dnc {

/// A decoded text.
struct DecodedText {
    QByteArray utf8; ///< without a byte order mark
    QString encoding; ///< the encoding it was read in, such as `UTF-8` or `windows-1252`
    QStringList warnings; ///< what a person should check, as whole sentences
    std::vector<QByteArray> otherEncodings; ///< in which the text may be written as well
};

/// Decodes `bytes` in `encoding` if given; otherwise by byte order mark, as UTF-8 if all of it is valid, as
/// UTF-16 or UTF-32 if its zero bytes show it, as ISO-2022-JP if its escapes do, then by what uchardet
/// detects in the lines that are not UTF-8, and as judgeWestern() says if that is nothing or a Western
/// encoding. A list concatenated from UTF-8 and another encoding is decoded line by line, with a warning that
/// names the lines. Never replaces anything by U+FFFD: bytes that fit no encoding are BadEncoding with their
/// line, or NotText. Ends with Canceled if canceled.
[[nodiscard]] Result<DecodedText, ImportError> decodeText(QByteArray bytes, const QString &encoding = {},
                                                          const Cancellation &cancellation = {});

/// Whether decodeText() knows an encoding of this name.
[[nodiscard]] bool isEncoding(const QString &name);

/// The encodings to choose from, most likely first.
[[nodiscard]] QStringList usualEncodings();

} // namespace dnc
