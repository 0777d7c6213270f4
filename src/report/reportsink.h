// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QString>

#include <string_view>

namespace dnc {

/// Receives a report cell by cell, row by row, and writes it in some format. After the first failure the rest
/// may be dropped; finish() returns the error.
class ReportSink {
public:
    virtual ~ReportSink() = default;

    /// One of our own words, such as a status.
    virtual void addWord(std::string_view word) = 0;
    /// A text from a person or from the service, which must never become anything but text.
    virtual void addText(std::string_view text) = 0;
    /// 0 is an empty cell.
    virtual void addNumber(quint32 number) = 0;
    virtual void endRow() = 0;
    /// Writes the rest; the error is the system's message.
    [[nodiscard]] virtual Result<void, QString> finish() = 0;

protected:
    ReportSink() = default;
    Q_DISABLE_COPY_MOVE(ReportSink)
};

} // namespace dnc
