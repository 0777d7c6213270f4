// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/workbookcheck.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>

namespace dnc {

namespace {

using Archive = std::unique_ptr<zip_t, decltype([](zip_t *zip) { zip_discard(zip); })>;
using Member = std::unique_ptr<zip_file_t, decltype([](zip_file_t *file) { zip_fclose(file); })>;

/// Tracks the tags of a member, in blocks split anywhere, and hashes the text in its cells.
class Markup {
public:
    void add(std::string_view xml);
    [[nodiscard]] QByteArray takeCellSum() { return m_sum.take(); }
    /// Whether it ends with the closing tag of its root element.
    [[nodiscard]] bool isWhole() const { return !m_root.empty() && m_tag == "</" + m_root; }

private:
    void endTag();

    CellSum m_sum;
    std::string m_root;
    std::string m_tag; ///< the current or the last one, without its >
    bool m_inTag = false;
    bool m_inCells = false;
};

void Markup::add(std::string_view xml)
{
    while (!xml.empty()) {
        const size_t end = std::min(xml.find(m_inTag ? '>' : '<'), xml.size());
        if (m_inTag)
            m_tag += xml.substr(0, end);
        else if (m_inCells)
            m_sum.addXml(xml.substr(0, end));
        if (end == xml.size())
            return;
        if (m_inTag)
            endTag();
        else
            m_tag = '<';
        m_inTag = !m_inTag;
        xml.remove_prefix(end + 1);
    }
}

void Markup::endTag()
{
    m_inCells = m_inCells || m_tag == "<sheetData";
    if (m_root.empty() && !m_tag.starts_with("<?"))
        m_root = m_tag.substr(1, m_tag.find_first_of(" \n/", 1) - 1);
}

struct Content {
    bool isWhole = false;
    QByteArray cellSum;
};

/// Nothing if the member cannot be read to its end or its checksum does not match.
std::optional<Content> readMember(zip_t *archive, zip_uint64_t index)
{
    const Member member(zip_fopen_index(archive, index, 0));
    if (!member)
        return {};
    Markup markup;
    std::array<char, size_t(1) << 16> block{};
    for (;;) {
        const zip_int64_t size = zip_fread(member.get(), block.data(), block.size());
        if (size < 0)
            return {};
        if (size == 0)
            return Content{markup.isWhole(), markup.takeCellSum()};
        markup.add({block.data(), size_t(size)});
    }
}

} // namespace

void CellSum::addText(std::string_view text)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find_first_of("&<>"), text.size());
        addXml(text.substr(0, end));
        if (end == text.size())
            return;
        addXml(text[end] == '&' ? "&amp;" : text[end] == '<' ? "&lt;" : "&gt;");
        text.remove_prefix(end + 1);
    }
}

QByteArray CellSum::take()
{
    QByteArray sum = m_hash.result();
    m_hash.reset();
    return sum;
}

bool isWholeWorkbook(const QString &path, std::span<const QByteArray> sums)
{
    const Archive archive(zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr));
    if (!archive)
        return false;
    size_t sheets = 0;
    const auto members = zip_uint64_t(zip_get_num_entries(archive.get(), 0));
    for (zip_uint64_t index = 0; index < members; ++index) {
        const std::optional<Content> content = readMember(archive.get(), index);
        if (!content || !content->isWhole)
            return false;
        const QByteArrayView name(zip_get_name(archive.get(), index, 0));
        if (!name.startsWith("xl/worksheets/sheet"))
            continue;
        if (sheets == sums.size() || content->cellSum != sums[sheets])
            return false;
        ++sheets;
    }
    return sheets == sums.size();
}

} // namespace dnc
