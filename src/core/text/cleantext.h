// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"

#include <QtGlobal>

#include <string>
#include <string_view>

namespace dnc {

/// What cleaning folds to ASCII: always full-width forms, curly quotes and unusual hyphens; for a number also
/// the digits of every script, dashes and plus signs. An address may really contain such digits, so Text
/// keeps them.
enum class Fold : quint8 { Text, Number };

/// A text cleaned for parsing: white space trimmed and normalized, invisible characters removed, forms
/// folded, accents composed (NFC, in Text), and the quotes or characters removed that a spreadsheet puts
/// around a value. Printable ASCII is viewed, not copied, so the given text must outlive this object.
class CleanText {
public:
    explicit CleanText(std::string_view text, Fold fold = Fold::Text);
    Q_DISABLE_COPY_MOVE(CleanText)

    /// Valid UTF-8 whose only white space is U+0020.
    [[nodiscard]] std::string_view view() const { return m_view; }

    /// Why there is nothing to parse: Empty, SpreadsheetError or ControlCharacter (also for invalid UTF-8).
    [[nodiscard]] Issue issue() const { return m_issue; }

private:
    std::string m_folded;
    std::string_view m_view;
    Issue m_issue = Issue::None;
};

/// Empty for no text and placeholders such as `n/a`, SpreadsheetError for `#REF!` and the like, otherwise
/// None.
[[nodiscard]] Issue emptyTextIssue(std::string_view text);

} // namespace dnc
