// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "report/reportsink.h"

#include <QByteArray>

class QIODevice;

namespace dnc {

/// Writes RFC 4180 rows with CRLF to a device, block by block. Writes nothing more after the first failure.
/// Texts are guarded by withFormulaGuard(). A NUL, with which no program opens a CSV file, becomes U+2400.
class CsvWriter final : public ReportSink {
public:
    explicit CsvWriter(QIODevice &device);

    void addWord(std::string_view word) override;
    void addText(std::string_view text) override;
    void addNumber(quint32 number) override;
    void endRow() override;
    [[nodiscard]] Result<void, QString> finish() override;

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_isRowStarted = false;
    bool m_failed = false;
};

} // namespace dnc
