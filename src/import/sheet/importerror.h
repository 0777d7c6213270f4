// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// Why a list could not be read whole. Names the place, so that a person can mend it.
struct ImportError {
    enum class Kind {
        CannotOpen, ///< missing, a folder, a device, no permission: see detail
        TooLarge,
        NotText, ///< an archive, a picture, a document: neither a text list nor a workbook
        BadEncoding, ///< neither UTF-8 nor UTF-16 nor a known 8-bit encoding
        UnbalancedQuote, ///< a quoted cell that begins at `row` and `line` never ends, or swallows rows
                         ///< before it does
        CellTooLarge,
        TooManyColumns,
        Changed, ///< the file changed while it was read
        PasswordProtected,
        Damaged, ///< a workbook that is cut off or breaks its own format
        Unsafe, ///< a workbook that would take more memory than its size warrants, or misleads programs
        Cancelled, ///< by the person
    };
    Kind kind = Kind::CannotOpen;
    QString file;
    QString sheet;
    quint32 row = 0; ///< from 1, as a spreadsheet shows it; 0 where none is meant
    quint32 column = 0; ///< from 1; 0 where none is meant
    quint32 line =
        0; ///< line of the text, from 1, where it differs from the row or tells more; 0 where none is meant
    QString detail; ///< what is known beyond the kind: the system's words, or whole sentences for a person
};

/// An error whose place is not known or not needed.
[[nodiscard]] ImportError importError(ImportError::Kind kind, const QString &detail = {});

/// For a person: file, sheet, row, column and reason, as far as they are known. Translated.
[[nodiscard]] QString describe(const ImportError &error);

} // namespace dnc
