// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <string_view>

class QIODevice;

namespace dnc {

/// Writes RFC 4180 rows with CRLF to a device, a block at a time. After the first failure nothing more is
/// written.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device);

    /// A text of ours or a number: only quoted.
    void addPlain(std::string_view text);
    /// A text of unknown origin: quoted, and kept from running as a formula.
    void addGuarded(std::string_view text);
    void endRow();
    /// Writes what is left. False where anything could not be written: the device says why.
    [[nodiscard]] bool finish();

private:
    void beginCell();
    void addQuoted(std::string_view text);
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_rowBegun = false;
    bool m_failed = false;
};

} // namespace dnc
