// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace dnc {

/// The largest list file in bytes: what QByteArray can hold and a person will wait for.
inline constexpr qint64 maxFileSize = qint64(2) << 30;

/// Reads a whole regular file; refuses folders, pipes, devices and sockets at once instead of waiting for
/// them. Also refuses a file whose size or time changes meanwhile: half a list is worse than none. Calls
/// `onProgress` after each block with the number of bytes read so far and the array that holds them; false
/// ends reading with Canceled.
using ReadProgress = std::function<bool(const QByteArray &bytes, qint64 soFar)>;
[[nodiscard]] Result<QByteArray, ImportError> readFileBytes(const QString &path,
                                                            const ReadProgress &onProgress = {});

/// The first `size` bytes of a regular file that is larger; empty for any other file and if it cannot be
/// read.
[[nodiscard]] QByteArray readFileBeginning(const QString &path, qint64 size);

} // namespace dnc
