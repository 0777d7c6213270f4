// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace dnc {

/// An evidence file that is exactly as it was written.
struct SoundEvidence {
    QString manifestSha256; ///< in hexadecimal: whoever knows it from the history knows that nobody wrote a
                            ///< new file
    QJsonObject manifest;
};

/// What shows that the file was changed.
struct EvidenceFault {
    enum class Kind {
        Unreadable, ///< the system cannot read it: `part` is its message
        Foreign, ///< no evidence file, or one of a later version of the program
        Changed, ///< `part` is not what was written
    };
    Kind kind = Kind::Changed;
    QString part; ///< name of the first part that differs, such as `report.csv`, `directory` or `end`
};

/// For a person: what is wrong. Translated. Any thread.
[[nodiscard]] QString describe(const EvidenceFault &fault);

/// Compares every byte of the file at `path` with what packEvidence() writes for its parts; needs neither
/// journal nor keychain. Reads the file once, in blocks. Any thread.
[[nodiscard]] Result<SoundEvidence, EvidenceFault> checkEvidence(const QString &path);

} // namespace dnc
