// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace dnc {

/// Finds a text in cells and replaces it, as a person asks for it. A value; any thread.
class TextReplacer {
public:
    struct Options {
        QString find; ///< empty: nothing is ever found
        QString replaceWith; ///< with isPattern, \1 to \9 are what the groups of the pattern found
        bool isWholeCell = false; ///< only cells that are found from beginning to end
        bool isCaseSensitive = false;
        bool isPattern = false; ///< `find` is a Perl-compatible regular expression
    };

    explicit TextReplacer(const Options &options);

    /// Why the pattern cannot be read, in English; empty where it can.
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool finds(const QString &text) const;
    /// `text` with everything replaced that was found. Nothing where that changes nothing.
    [[nodiscard]] std::optional<QString> replaced(const QString &text) const;

private:
    Options m_options;
    QRegularExpression m_pattern;
};

} // namespace dnc
