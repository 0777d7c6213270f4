// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace dnc {

/// `UTF-16LE`, `UTF-16BE`, `UTF-32LE` or `UTF-32BE` if the zeros in `bytes`, which have no byte order mark,
/// show it; otherwise empty.
[[nodiscard]] QByteArray wideEncodingByZeros(QByteArrayView bytes);

} // namespace dnc
