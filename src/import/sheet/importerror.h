// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// Why a list could not be read completely, with the place, so that a person can fix it.
struct ImportError {
    enum class Kind {
        CannotOpen, ///< missing, a folder, a device, no permission: see detail
        TooLarge,
        NotText, ///< an archive, a picture, a document: neither a text list nor a workbook
        BadEncoding, ///< neither UTF-8 nor UTF-16 nor a known 8-bit encoding
        UnbalancedQuote, ///< a quoted cell that begins at `row` and `line` is never closed, or swallows rows
                         ///< before it is
        CellTooLarge,
        TooManyColumns,
        Changed, ///< the file changed while it was read
        PasswordProtected,
        Damaged, ///< a workbook that is truncated or violates its format
        Unsafe, ///< a workbook that needs more memory than its size warrants, or is crafted to deceive
                ///< programs
        Canceled, ///< by the person
    };
    Kind kind = Kind::CannotOpen;
    QString file;
    QString sheet;
    quint32 row = 0; ///< from 1, as a spreadsheet shows it; 0: unknown
    quint32 column = 0; ///< from 1; 0: unknown
    quint32 line = 0; ///< line of the text, from 1, if it differs from the row; 0: unknown
    QString detail; ///< more than the kind says: the system's message, or whole sentences for display
};

/// An error whose place is unknown or irrelevant.
[[nodiscard]] ImportError importError(ImportError::Kind kind, const QString &detail = {});

/// For display: file, sheet, row, column and reason, as far as they are known. Translated.
[[nodiscard]] QString describe(const ImportError &error);

} // namespace dnc
