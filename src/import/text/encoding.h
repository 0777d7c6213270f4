// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dnc {

/// A text as it was decoded.
struct DecodedText {
    QByteArray utf8; ///< without a byte order mark
    QString encoding; ///< the name of what it was read as, such as `UTF-8` or `windows-1252`
    QStringList warnings; ///< what a person should look at, as whole sentences
};

/// Decodes `bytes` as `encoding` says, or else: by the byte order mark, as UTF-8 where the whole of it is, as
/// UTF-16 where its zero bytes show it, as ISO-2022-JP where its escapes do, else as what uchardet finds in
/// the lines that are not UTF-8, and Windows-1252 where that finds nothing. A list that was put together from
/// UTF-8 and another encoding is decoded line by line, with a warning that names the lines. Nothing is ever
/// replaced by U+FFFD: what fits nothing is BadEncoding with its line, or NotText. What is given up ends as
/// Cancelled.
[[nodiscard]] Result<DecodedText, ImportError> decodeText(QByteArray bytes, const QString &encoding = {},
                                                          const Cancellation &cancellation = {});

/// Whether decodeText() knows an encoding of this name.
[[nodiscard]] bool isEncoding(const QString &name);

/// The encodings that a person may want to choose from, the likeliest first.
[[nodiscard]] QStringList usualEncodings();

/// What uchardet makes of `sample`, which holds bytes beyond ASCII and is no UTF-8; empty where that is no
/// better than a guess.
[[nodiscard]] QByteArray guessEncoding(QByteArrayView sample);

/// What programs write under the name of a standard, such as windows-1252 under ISO-8859-1: the code page
/// that has its letters and more. Other names as they are.
[[nodiscard]] QByteArray codePageFor(const QByteArray &encoding);

} // namespace dnc
