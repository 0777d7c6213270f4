// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/vocabulary/headerwords.h"

#include <span>

namespace dnc {

/// Words with one meaning, separated by `|`, in lower case. Accents are removed when the table is read.
struct HeaderWordRow {
    HeaderWord says;
    QStringView words;
};

/// Whole headers, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Turkish
/// Japanese and Hebrew.
[[nodiscard]] std::span<const HeaderWordRow> headerPhrases();

/// Words anywhere in a header; the first matching row of the table wins, as in `WhatsApp phone`.
[[nodiscard]] std::span<const HeaderWordRow> singleHeaderWords();

} // namespace dnc
