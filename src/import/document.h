// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/cancellation.h"
#include "import/importerror.h"
#include "import/sheet.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dnc {

/// What a person knows better than the bytes show.
struct ReadOptions {
    QString encoding; ///< of a text, such as `windows-1252`; empty: by its bytes
    std::optional<char> separator; ///< of a text's cells, or noSeparator; nothing: by its rows
};

/// What a file, or what was pasted, holds.
struct Document {
    QString file; ///< its name without the folder, or a word for what was pasted
    std::vector<Sheet> sheets; ///< at least one, in the order of the file
    QStringList warnings; ///< what could not be read and is missing, as whole sentences for a person
    QString encoding; ///< that a text was read in; empty for a workbook
    std::optional<char> separator; ///< that cut a text's cells, or noSeparator; nothing for a workbook
};

/// Reads a file: its kind is told by its content, not by its suffix. Only regular files, at most 2 GiB. What
/// is given up ends as Cancelled.
[[nodiscard]] Result<Document, ImportError> readDocument(const QString &path, const ReadOptions &options = {},
                                                         const Cancellation &cancellation = {});

/// Reads bytes, such as standard input. `name` is shown to people in place of a file name.
[[nodiscard]] Result<Document, ImportError> readDocument(const QByteArray &bytes, const QString &name,
                                                         const ReadOptions &options = {},
                                                         const Cancellation &cancellation = {});

/// The first rows of a long text, as it seems from its first 256 KiB alone and without a hash, in a few
/// milliseconds. What stands further down may change how all of it is read: to be looked at until the whole
/// is there, and no more. Nothing for a file that is short or no table, and where its beginning cannot be
/// read by itself.
[[nodiscard]] std::optional<Document> readBeginning(const QString &path, const ReadOptions &options = {});

/// The same outcome, said to be of `file` with this hash of its bytes.
[[nodiscard]] Result<Document, ImportError> named(Result<Document, ImportError> result, const QString &file,
                                                  const QString &sha256);

/// What a clipboard, or what is dropped, offers of one thing.
struct Pasted {
    QString text;
    QString html; ///< empty where there is none
};

/// Reads what was pasted: the tables of its HTML, with their links; else its text: a line an entry, comma,
/// tab or semicolon separated cells, a table copied from a spreadsheet, or a To: line whose addresses become
/// one row each. What is given up ends as Cancelled.
[[nodiscard]] Result<Document, ImportError> readPasted(const Pasted &pasted,
                                                       const Cancellation &cancellation = {});
[[nodiscard]] Result<Document, ImportError> readPastedText(const QString &text,
                                                           const Cancellation &cancellation = {});

} // namespace dnc
