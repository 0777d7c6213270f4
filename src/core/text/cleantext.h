// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"

#include <QtGlobal>

#include <string>
#include <string_view>

namespace dnc {

/// What cleaning makes plain: always full-width forms, curly quotes and odd hyphens; for a number also the
/// digits of every script, dashes and plus signs. An address may truly hold such digits, so they are kept in
/// Text.
enum class Fold : quint8 { Text, Number };

/// A text as the rules read it: white space trimmed and made plain, marks that cannot be seen dropped, forms
/// folded, accents composed (NFC, in Text), and the quotes or signs gone that a spreadsheet puts around a
/// value. Printable ASCII is viewed, not copied, so the text given must outlive this.
class CleanText {
public:
    explicit CleanText(std::string_view text, Fold fold = Fold::Text);
    Q_DISABLE_COPY_MOVE(CleanText)

    /// Valid UTF-8 whose only white space is the plain space.
    [[nodiscard]] std::string_view view() const { return m_view; }

    /// Why nothing can be read here: Empty, SpreadsheetError or ControlCharacter (also for bytes that are no
    /// UTF-8).
    [[nodiscard]] Issue issue() const { return m_issue; }

private:
    std::string m_folded;
    std::string_view m_view;
    Issue m_issue = Issue::None;
};

/// Empty for nothing and its stand-ins such as `n/a`, SpreadsheetError for `#REF!` and its like, else None.
[[nodiscard]] Issue issueOfNothing(std::string_view text);

} // namespace dnc
