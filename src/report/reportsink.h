// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QString>

#include <string_view>

namespace dnc {

/// Takes a report cell by cell, row by row, in some format. After the first failure the rest may be dropped:
/// finish() tells.
class ReportSink {
public:
    virtual ~ReportSink() = default;

    /// A word of ours, such as a status.
    virtual void addWord(std::string_view word) = 0;
    /// A text from a person or from the service, which never becomes anything but text.
    virtual void addText(std::string_view text) = 0;
    /// 0 is an empty cell.
    virtual void addNumber(quint32 number) = 0;
    virtual void endRow() = 0;
    /// Writes what is left; the error is in the system's words.
    [[nodiscard]] virtual Result<void, QString> finish() = 0;

protected:
    ReportSink() = default;
    Q_DISABLE_COPY_MOVE(ReportSink)
};

} // namespace dnc
