// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace dnc {

/// Bytes of a list file. What the system's arrays and a person's patience hold.
inline constexpr qint64 maxFileSize = qint64(2) << 30;

/// Reads a regular file whole; folders, pipes, devices and sockets are refused at once instead of waited for.
/// A file whose size or time changes meanwhile is refused too: half a list is worse than none. `onProgress`
/// is told after each block how many bytes were read so far, and the array that they are in; false ends the
/// reading as Cancelled.
using ReadProgress = std::function<bool(const QByteArray &bytes, qint64 soFar)>;
[[nodiscard]] Result<QByteArray, ImportError> readFileBytes(const QString &path,
                                                            const ReadProgress &onProgress = {});

/// The first `size` bytes of a regular file that has more of them; empty for any other and where it cannot be
/// read.
[[nodiscard]] QByteArray readFileBeginning(const QString &path, qint64 size);

} // namespace dnc
