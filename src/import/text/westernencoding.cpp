// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/westernencoding.h"

#include "import/text/transcoder.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace dnc {

namespace {

/// The most likely one first.
constexpr std::array encodings{"windows-1252", "macintosh", "IBM850", "IBM437"};
constexpr char16_t lastLatin = 0x24F; // of the blocks Latin-1, Extended-A and Extended-B
constexpr qsizetype provingLetters = 12; // fewer prove little

bool isLatin(QChar sign)
{
    return sign.isLetter() && sign.unicode() <= lastLatin;
}

/// Between two letters, only an apostrophe or a soft hyphen is natural: no sign and no Greek letter.
bool isNaturalSign(QChar sign, bool isInWord)
{
    constexpr QChar apostrophe(0x2019);
    constexpr QChar softHyphen(0x00AD);
    constexpr char16_t firstBox = 0x2500;
    constexpr char16_t lastBox = 0x25A0;
    const bool isBox = sign.unicode() >= firstBox && sign.unicode() <= lastBox;
    return !isBox && (!isInWord || sign == apostrophe || sign == softHyphen);
}

/// How often the non-ASCII characters of a text are where nobody writes them, and where somebody does.
struct Reading {
    QByteArray encoding;
    qsizetype unnatural = 0;
    qsizetype natural = 0; ///< letters within a word of at least four
};

bool isWithinWord(const QString &text, qsizetype at)
{
    constexpr qsizetype shortestWord = 4;
    qsizetype begin = at;
    while (begin > 0 && at - begin < shortestWord && text[begin - 1].isLetter())
        --begin;
    qsizetype end = at + 1;
    while (end < text.size() && end - begin < shortestWord && text[end].isLetter())
        ++end;
    return end - begin >= shortestWord;
}

void countLetters(const QString &text, Reading &reading)
{
    constexpr char16_t firstNonAscii = 0x80;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        if (sign.unicode() < firstNonAscii)
            continue;
        const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
        const QChar after = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
        const bool isNatural = isLatin(sign) ? !(sign.isUpper() && before.isLower())
                                             : isNaturalSign(sign, before.isLetter() && after.isLetter());
        reading.unnatural += isNatural ? 0 : 1;
        reading.natural += isNatural && isLatin(sign) && isWithinWord(text, at) ? 1 : 0;
    }
}

std::optional<Reading> readingIn(QByteArrayView sample, const QByteArray &encoding)
{
    const Transcoder transcoder(encoding);
    const auto text = transcoder.isValid() ? transcoder.toUtf8(sample) : unexpected(qsizetype(0));
    if (!text)
        return {};
    Reading reading{encoding};
    countLetters(QString::fromUtf8(*text), reading);
    return reading;
}

/// Encodings of Latin letters, which text in another one of them is mistaken for.
bool isLatinEncoding(const QByteArray &encoding)
{
    constexpr std::array<QByteArrayView, 14> names{
        "windows-1250", "windows-1252",      "windows-1257", "windows-1258", "ISO-8859-2",
        "ISO-8859-3",   "ISO-8859-4",        "ISO-8859-10",  "ISO-8859-13",  "ISO-8859-16",
        "IBM852",       "MAC-CENTRALEUROPE", "IBM865",       "VISCII"};
    return encoding.isEmpty() || std::ranges::count(names, QByteArrayView(encoding)) > 0;
}

} // namespace

WesternEncodings judgeWestern(QByteArrayView sample, const QByteArray &guessed)
{
    const QByteArray usual = encodings.front();
    std::vector<Reading> readings;
    for (const char *encoding : encodings) {
        auto reading = readingIn(sample, encoding);
        if (reading && (reading->natural > 0 || encoding == usual))
            readings.push_back(*std::move(reading));
    }
    WesternEncodings result{usual, {}, false};
    if (readings.empty())
        return result;
    const Reading best = *std::ranges::min_element(readings, {}, &Reading::unnatural);
    const bool hasUsual = readings.front().encoding == usual;
    if (!hasUsual || best.unnatural * 2 < readings.front().unnatural)
        result.likely = best.encoding;
    const auto guess = guessed.isEmpty() ? std::nullopt : readingIn(sample, guessed);
    result.isBetterThanGuess = result.likely != usual && isLatinEncoding(guessed)
        && (!guess || best.unnatural * 2 < guess->unnatural);
    const auto letters = std::ranges::count_if(sample, [](char c) { return uchar(c) >= 0x80; });
    for (const Reading &reading : readings) {
        const bool isShort = reading.encoding == usual && letters < provingLetters;
        if (reading.encoding != result.likely && (reading.unnatural <= best.unnatural || isShort))
            result.possible.push_back(reading.encoding);
    }
    return result;
}

} // namespace dnc
