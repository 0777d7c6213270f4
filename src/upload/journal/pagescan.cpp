// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/pagescan.h"

#include <QUtf8StringView>

#include <array>

// The names and numbers are those of https://www.sqlite.org/fileformat2.html, sections 1.3, 1.6 and 2.1.

namespace dnc::sqlite {

namespace {

enum class PageType : quint8 { IndexInterior = 0x02, IndexLeaf = 0x0A, TableLeaf = 0x0D };

constexpr quint64 largestPayload = 16 << 20;
constexpr size_t mostColumns = 64;

/// Reads from bytes without ever leaving them: reading past the end gives 0 and sets `failed`.
struct Reader {
    std::string_view bytes;
    size_t at = 0;
    bool failed = false;

    quint64 number(size_t size)
    {
        if (at > bytes.size() || bytes.size() - at < size) {
            failed = true;
            return 0;
        }
        quint64 value = 0;
        for (size_t i = 0; i < size; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes[at++]);
        return value;
    }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint64 byte = number(1);
            value = value << 7 | (byte & 0x7F);
            if (failed || byte < 0x80)
                return value;
        }
        return value << 8 | number(1);
    }
};

qint64 signedNumber(Reader &reader, size_t size)
{
    const int unused = int(64 - 8 * size);
    return qint64(reader.number(size) << unused) >> unused;
}

/// A value of this serial type; nothing where there is no such type or its bytes are missing.
std::optional<Value> readValue(Reader &body, quint64 type)
{
    constexpr std::array<size_t, 7> sizes{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return Value();
    if (type < sizes.size()) {
        const qint64 number = signedNumber(body, sizes[type]);
        return body.failed ? std::nullopt : std::optional<Value>(number);
    }
    if (type == 7) {
        static_cast<void>(body.number(8));
        return body.failed ? std::nullopt : std::optional<Value>(Value());
    }
    if (type == 8 || type == 9)
        return Value(qint64(type - 8));
    const quint64 size = (type - 13) / 2;
    if (type < 13 || type % 2 == 0 || size > body.bytes.size() - body.at)
        return std::nullopt; // the journal has no blobs
    std::string text(body.bytes.substr(body.at, size));
    body.at += size;
    if (!QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8())
        return std::nullopt;
    return Value(std::move(text));
}

/// The columns of a row; nothing unless header and body fit to the byte.
std::optional<std::vector<Value>> decode(std::string_view payload)
{
    Reader header{payload};
    const quint64 recordHeaderSize = header.varint();
    if (header.failed || recordHeaderSize > payload.size())
        return std::nullopt;
    header.bytes = payload.substr(0, recordHeaderSize);
    Reader body{payload, size_t(recordHeaderSize)};
    std::vector<Value> values;
    while (header.at < recordHeaderSize) {
        std::optional<Value> value = readValue(body, header.varint());
        if (header.failed || !value || values.size() == mostColumns)
            return std::nullopt;
        values.push_back(std::move(*value));
    }
    return body.at == payload.size() ? std::optional(std::move(values)) : std::nullopt;
}

class Scan {
public:
    explicit Scan(std::string_view file)
        : m_file(file)
    {
        Reader header{file, 16};
        const quint64 size = header.number(2);
        const bool possible = size >= 512 && size <= 32768 && (size & (size - 1)) == 0;
        m_pageSize = possible ? size_t(size) : 4096;
    }

    void run(const std::function<void(const Record &)> &sink) const
    {
        for (size_t page = 1; (page - 1) * m_pageSize < m_file.size(); ++page)
            readPage(page, sink);
    }

private:
    [[nodiscard]] std::string_view pageAt(size_t number) const
    {
        const size_t begin = (number - 1) * m_pageSize;
        return number == 0 || begin >= m_file.size() ? std::string_view() : m_file.substr(begin, m_pageSize);
    }

    void readPage(size_t number, const std::function<void(const Record &)> &sink) const
    {
        Reader page{pageAt(number), size_t(number == 1 ? 100 : 0)};
        const auto type = PageType(page.number(1));
        if (type != PageType::IndexInterior && type != PageType::IndexLeaf && type != PageType::TableLeaf)
            return;
        page.at += 2; // the first free block
        const quint64 cells = page.number(2);
        page.at += type == PageType::IndexInterior ? 7 : 3;
        for (quint64 i = 0; i < cells && !page.failed; ++i) {
            const quint64 place = page.number(2);
            if (const std::optional<Record> record = readCell(page.bytes, place, type))
                sink(*record);
        }
    }

    [[nodiscard]] std::optional<Record> readCell(std::string_view page, quint64 place, PageType type) const
    {
        Reader cell{page, size_t(place) + (type == PageType::IndexInterior ? 4 : 0)};
        const quint64 size = cell.varint();
        Record record;
        if (type == PageType::TableLeaf)
            record.rowid = qint64(cell.varint());
        if (cell.failed || size == 0 || size > largestPayload)
            return std::nullopt;
        const std::optional<std::string> payload = readPayload(cell, size, type == PageType::TableLeaf);
        std::optional<std::vector<Value>> values = payload ? decode(*payload) : std::nullopt;
        if (!values)
            return std::nullopt;
        record.values = std::move(*values);
        return record;
    }

    /// How many bytes of a row are in its cell; the rest is in overflow pages.
    [[nodiscard]] size_t localSize(quint64 size, bool inTable) const
    {
        const size_t most = inTable ? m_pageSize - 35 : (m_pageSize - 12) * 64 / 255 - 23;
        if (size <= most)
            return size_t(size);
        const size_t least = (m_pageSize - 12) * 32 / 255 - 23;
        const size_t wanted = least + (size - least) % (m_pageSize - 4);
        return wanted <= most ? wanted : least;
    }

    [[nodiscard]] std::optional<std::string> readPayload(Reader &cell, quint64 size, bool inTable) const
    {
        const size_t local = localSize(size, inTable);
        if (cell.at > cell.bytes.size() || cell.bytes.size() - cell.at < local)
            return std::nullopt;
        std::string payload(cell.bytes.substr(cell.at, local));
        cell.at += local;
        quint64 next = payload.size() < size ? cell.number(4) : 0;
        while (payload.size() < size) {
            Reader page{pageAt(size_t(next))};
            next = page.number(4);
            if (page.failed || page.bytes.size() < m_pageSize)
                return std::nullopt;
            payload += page.bytes.substr(4, size_t(size) - payload.size());
        }
        return payload;
    }

    std::string_view m_file;
    size_t m_pageSize;
};

} // namespace

void eachRecord(std::string_view file, const std::function<void(const Record &)> &sink)
{
    Scan(file).run(sink);
}

} // namespace dnc::sqlite
