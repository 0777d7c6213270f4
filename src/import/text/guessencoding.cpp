// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/guessencoding.h"

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace dnc {

namespace {

constexpr qsizetype fewLetters = 5; // non-ASCII letters: too few to tell rare encodings apart

bool hasAny(QByteArrayView bytes, std::string_view wanted)
{
    return std::ranges::any_of(bytes, [wanted](char c) { return wanted.find(c) != wanted.npos; });
}

bool hasC1(QByteArrayView bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return uchar(c) >= 0x80 && uchar(c) < 0xA0; });
}

QByteArray askUchardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

struct Superset {
    const char *standard;
    const char *codePage;
};
constexpr std::array supersets{
    Superset{"ISO-8859-1", "windows-1252"}, Superset{"ISO-8859-15", "windows-1252"},
    Superset{"ISO-8859-8", "windows-1255"}, Superset{"ISO-8859-9", "windows-1254"},
    Superset{"TIS-620", "windows-874"},     Superset{"ISO-8859-11", "windows-874"},
    Superset{"EUC-KR", "windows-949"},      Superset{"UHC", "windows-949"},
    Superset{"GB2312", "GB18030"},          Superset{"GBK", "GB18030"},
};

/// Detections that a few Western names cause by chance.
constexpr std::array<std::string_view, 17> rare{
    "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4", "ISO-8859-10", "ISO-8859-13",       "ISO-8859-14",
    "ISO-8859-16",  "IBM852",       "IBM855",     "IBM865",      "MAC-CENTRALEUROPE", "MAC-CYRILLIC",
    "WINDOWS-1257", "WINDOWS-1258", "VISCII",     "KOI8-R",      "ISO-8859-6"};

bool isRare(const QByteArray &name)
{
    return std::ranges::find(rare, std::string_view(name.constData(), size_t(name.size()))) != rare.end();
}

/// Two encodings of one language differ in few letters. A byte that is a letter in one and a symbol in the
/// other decides.
QByteArray betweenSimilarEncodings(const QByteArray &name, QByteArrayView sample)
{
    if (name == "ISO-8859-2" && hasC1(sample))
        return "windows-1250";
    if (name == "WINDOWS-1250" && !hasC1(sample) && hasAny(sample, "\xA1\xA6\xB1\xB6"))
        return "ISO-8859-2";
    if (name == "ISO-8859-7" && !hasAny(sample, "\xB6"))
        return "windows-1253";
    return name;
}

} // namespace

QByteArray guessEncoding(QByteArrayView sample)
{
    const QByteArray found = askUchardet(sample);
    const auto letters = std::ranges::count_if(sample, [](char c) { return uchar(c) >= 0x80; });
    if (found.isEmpty() || found == "ASCII" || found == "UTF-8" || (letters < fewLetters && isRare(found)))
        return {};
    if (QByteArray codePage = codePageFor(found); codePage != found)
        return codePage;
    const QByteArray name = betweenSimilarEncodings(found, sample);
    return name.startsWith("WINDOWS-") ? name.toLower() : name;
}

QByteArray codePageFor(const QByteArray &encoding)
{
    const auto known = std::ranges::find_if(supersets, [&](const Superset &superset) {
        return encoding.compare(superset.standard, Qt::CaseInsensitive) == 0;
    });
    return known != supersets.end() ? known->codePage : encoding;
}

} // namespace dnc
