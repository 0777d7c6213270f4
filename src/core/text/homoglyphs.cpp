// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/text/homoglyphs.h"

#include "core/text/text.h"

#include <QChar>

#include <unicode/uspoof.h>

#include <array>

namespace dnc {

namespace {

// One bit per script that spoofed names mix; 0 for all others.
unsigned scriptBit(char32_t c)
{
    if (c < 0x80)
        return isLetter(char(c)) ? 1U : 0U;
    if (!QChar::isLetter(c))
        return 0;
    static constexpr std::array mixed{QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic,
                                      QChar::Script_Armenian, QChar::Script_Cherokee};
    for (size_t i = 0; i < mixed.size(); ++i) {
        if (QChar::script(c) == mixed[i])
            return 1U << i;
    }
    return 0;
}

bool isWordBreak(char32_t c)
{
    return !QChar::isLetter(c) && !QChar::isMark(c);
}

const USpoofChecker *confusables()
{
    static const USpoofChecker *const opened = [] {
        UErrorCode code = U_ZERO_ERROR;
        USpoofChecker *checker = uspoof_open(&code);
        return U_SUCCESS(code) ? checker : nullptr;
    }();
    return opened;
}

// The ASCII letter that looks like `character`, or 0.
char asciiSkeleton(std::string_view character)
{
    if (confusables() == nullptr)
        return 0;
    std::array<char, 64> skeleton{};
    UErrorCode code = U_ZERO_ERROR;
    const int32_t size = uspoof_getSkeletonUTF8(confusables(), 0, character.data(), int32_t(character.size()),
                                                skeleton.data(), int32_t(skeleton.size()), &code);
    return U_SUCCESS(code) && size == 1 && isLetter(skeleton[0]) ? skeleton[0] : char(0);
}

} // namespace

bool mixesScripts(std::string_view text)
{
    unsigned seen = 0;
    for (size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (point.size == 0)
            return false;
        seen = isWordBreak(point.value) ? 0U : seen | scriptBit(point.value);
        if ((seen & (seen - 1)) != 0)
            return true;
        i += point.size;
    }
    return false;
}

std::string latinSkeleton(std::string_view text)
{
    std::string skeleton;
    for (size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (point.size == 0)
            return {};
        const char letter = point.size == 1 ? text[i] : asciiSkeleton(text.substr(i, point.size));
        if (letter == 0)
            return {};
        skeleton += letter;
        i += point.size;
    }
    return skeleton;
}

} // namespace dnc
