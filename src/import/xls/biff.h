// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/text/transcoder.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// Types of the records of an XLS workbook that matter here ([MS-XLS] 2.3).
enum class BiffType : quint16 {
    Integer2 = 0x0002, ///< cells of Excel 2, like those that follow
    Number2 = 0x0003,
    Label2 = 0x0004,
    BooleanOrError2 = 0x0005,
    Formula = 0x0006,
    EndOfPart = 0x000A,
    DateMode = 0x0022,
    FilePass = 0x002F,
    Font = 0x0031,
    Continue = 0x003C,
    CodePage = 0x0042,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    FilterMode = 0x009B,
    MultipleRk = 0x00BD,
    RichString = 0x00D6,
    ExtendedFormat = 0x00E0,
    SharedStrings = 0x00FC,
    LabelShared = 0x00FD,
    Hyperlink = 0x01B8,
    Number = 0x0203,
    Label = 0x0204,
    BooleanOrError = 0x0205,
    Formula3 = 0x0206, ///< of Excel 3, which some programs write into later workbooks
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Formula4 = 0x0406,
    Format = 0x041E,
    BeginOfPart = 0x0809,
};

/// A record, including its continuation records.
struct BiffRecord {
    BiffType type = BiffType::EndOfPart;
    std::vector<std::string_view> pieces; ///< at least one

    [[nodiscard]] std::string_view data() const { return pieces.front(); }
};

/// Iterates over the records of a stream.
class BiffReader {
public:
    BiffReader(std::string_view stream, size_t offset)
        : m_rest(stream.substr(std::min(offset, stream.size())))
    {
    }
    /// False at the end of the stream, or if it is truncated.
    bool next(BiffRecord &record);
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// Reads texts from a record. Characters that continue in the next piece begin there with a new flag.
class BiffText {
public:
    /// `transcoder` converts the texts of workbooks before Excel 97; null for later ones, which use Unicode.
    BiffText(const std::vector<std::string_view> &pieces, size_t offset, const Transcoder *transcoder)
        : m_pieces(pieces)
        , m_offset(offset)
        , m_transcoder(transcoder)
    {
    }
    /// A text preceded by its length in `lengthBytes` bytes, in UTF-8. Truncated text is read as far as it
    /// goes.
    std::string read(int lengthBytes);
    [[nodiscard]] bool isAtEnd() const;

private:
    quint32 number(int bytes);
    void skip(size_t bytes);
    std::string readBytes(size_t count);
    void readCharacters(size_t count, bool wide, std::u16string &text);
    bool moveToData();

    const std::vector<std::string_view> &m_pieces;
    size_t m_piece = 0;
    size_t m_offset;
    const Transcoder *m_transcoder;
};

} // namespace dnc
