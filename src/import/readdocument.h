// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dnc {

/// Reads a file, whose kind is detected by content, not by suffix. Only regular files, at most 2 GiB. Ends
/// with Canceled if canceled.
[[nodiscard]] Result<Document, ImportError> readDocument(const QString &path, const ReadOptions &options = {},
                                                         const Cancellation &cancellation = {});

/// Reads bytes, such as standard input. `name` is displayed in place of a file name.
[[nodiscard]] Result<Document, ImportError> readDocument(const QByteArray &bytes, const QString &name,
                                                         const ReadOptions &options = {},
                                                         const Cancellation &cancellation = {});

/// A preview of a long text: its first rows, read from the first 256 KiB alone and without a hash, in a few
/// milliseconds. What follows may change how the text is read: only for display until the whole is there.
/// Nothing for a file that is short or not a table, and if its beginning cannot be read by itself.
[[nodiscard]] std::optional<Document> readBeginning(const QString &path, const ReadOptions &options = {});

/// The same result, attributed to `file` with this hash of its bytes.
[[nodiscard]] Result<Document, ImportError> named(Result<Document, ImportError> result, const QString &file,
                                                  const QString &sha256);

} // namespace dnc
