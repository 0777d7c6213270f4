// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace dnc {

/// The encoding that uchardet detects in `sample`, which must have non-ASCII bytes and not be UTF-8; empty if
/// that would be a mere guess.
[[nodiscard]] QByteArray guessEncoding(QByteArrayView sample);

/// The code page that programs really mean by the name of a standard, such as windows-1252 for ISO-8859-1: a
/// superset of its letters. Other names are returned unchanged.
[[nodiscard]] QByteArray codePageFor(const QByteArray &encoding);

} // namespace dnc
