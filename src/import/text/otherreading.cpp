// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/otherreading.h"

#include "core/rules/mentions.h"
#include "core/rules/rules.h"
#include "core/text/text.h"
#include "import/text/transcoder.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace dnc {

namespace {

/// Reads text of one 8-bit encoding, which is in UTF-8 now, as if it were in another one.
class Rereader {
public:
    Rereader(const QByteArray &encoding, const QByteArray &other);

    /// Nothing if a byte has no letter in the other encoding.
    [[nodiscard]] std::optional<std::string> reread(std::string_view utf8) const;

private:
    std::map<std::string, std::string, std::less<>> m_letters; ///< UTF-8 in both; empty: there is none
};

Rereader::Rereader(const QByteArray &encoding, const QByteArray &other)
{
    const Transcoder from(encoding);
    const Transcoder to(other);
    constexpr int firstNonAscii = 0x80;
    constexpr int end = 0x100;
    for (int byte = firstNonAscii; byte < end; ++byte) {
        const char letter = char(byte);
        const auto here = from.toUtf8(QByteArrayView(&letter, 1));
        const auto there = to.toUtf8(QByteArrayView(&letter, 1));
        if (here)
            m_letters.emplace(here->toStdString(), there ? there->toStdString() : std::string());
    }
}

std::optional<std::string> Rereader::reread(std::string_view utf8) const
{
    std::string text;
    for (size_t at = 0; at < utf8.size();) {
        if (isAscii(utf8[at])) {
            text += utf8[at++];
            continue;
        }
        size_t end = at + 1;
        while (end < utf8.size() && (uchar(utf8[end]) & 0xC0U) == 0x80U)
            ++end;
        const auto letter = m_letters.find(utf8.substr(at, end - at));
        if (letter == m_letters.end() || letter->second.empty())
            return {};
        text += letter->second;
        at = end;
    }
    return text;
}

/// Each as it is sent, and as it is written.
using Identifiers = std::map<std::string, std::string>;

Identifiers identifiersIn(std::string_view text)
{
    Identifiers found;
    for (const Mention &mention : mentionsIn(text)) {
        if (const auto parsed = parseAnyIdentifier(mention.text, {}))
            found.emplace(parsed->value, mention.text);
    }
    return found;
}

/// Without '@' and '/', a text holds no identifier with letters.
bool mayDiffer(std::string_view cell)
{
    return !std::ranges::all_of(cell, isAscii) && cell.find_first_of("@/") != cell.npos;
}

/// The first of `from` that is not in `other`, as written; empty if there is none.
QString firstMissing(const Identifiers &from, const Identifiers &other)
{
    const auto missing =
        std::ranges::find_if(from, [&](const auto &one) { return !other.contains(one.first); });
    return missing == from.end() ? QString() : QString::fromStdString(missing->second);
}

std::optional<OtherReading> differenceIn(std::string_view cell, const Rereader &rereader)
{
    const auto reread = rereader.reread(cell);
    if (!reread)
        return {};
    const Identifiers here = identifiersIn(cell);
    const Identifiers there = identifiersIn(*reread);
    const QString other = firstMissing(there, here);
    if (other.isEmpty())
        return {};
    return OtherReading{{}, firstMissing(here, there), other};
}

std::optional<OtherReading> differenceIn(const Sheet::Row &cells, const Rereader &rereader)
{
    for (quint32 column = 0; column < cells.size(); ++column) {
        if (!mayDiffer(cells[column]))
            continue;
        if (auto difference = differenceIn(cells[column], rereader))
            return difference;
    }
    return {};
}

} // namespace

void markOtherReadings(Document &document, const std::vector<QByteArray> &others,
                       const Cancellation &cancellation)
{
    for (const QByteArray &other : others) {
        const Rereader rereader(document.encoding.toLatin1(), other);
        for (Sheet &sheet : document.sheets) {
            for (quint32 row = 0; row < sheet.rowCount() && !cancellation.isCanceled(); ++row) {
                auto difference = differenceIn(sheet.row(row), rereader);
                if (!difference)
                    continue;
                sheet.setRowMark(row, RowMark::EncodingOpen);
                if (document.otherReading)
                    continue;
                document.otherReading = std::move(difference);
                document.otherReading->encoding = QString::fromLatin1(other);
            }
        }
    }
}

} // namespace dnc
