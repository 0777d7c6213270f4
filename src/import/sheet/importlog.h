// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QString>

namespace dnc {

/// What happens while lists are read: `dnc.import`. Off unless logging rules turn it on; failures are
/// warnings. Never holds text of a list, nor the name of a file, which may be a person's.
Q_DECLARE_LOGGING_CATEGORY(importLog)

/// The suffix of `file` where it is a usual one for lists, such as `csv`; else `other`, because even a suffix
/// may be part of a person's name.
[[nodiscard]] QByteArray loggedSuffix(const QString &file);

/// Measures the reading of one list, from when it is made, and logs how the reading ended. Any thread.
class ReadingLog {
public:
    /// `kind` says what is read: a suffix, or a word such as `pasted`.
    explicit ReadingLog(const QByteArray &kind);

    /// Logs `result` and returns it.
    [[nodiscard]] Result<Document, ImportError> ended(Result<Document, ImportError> result) const;

private:
    QByteArray m_kind;
    QElapsedTimer m_since;
};

} // namespace dnc
