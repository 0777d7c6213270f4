// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace dnc {

/// The output of a terminal program. With --json, standard output carries data only, and everything meant for
/// people goes to standard error. Texts are UTF-8; characters that could control the terminal are made
/// visible.
class Console {
public:
    Console(bool json, bool quiet)
        : m_json(json)
        , m_quiet(quiet)
    {
    }

    /// Results for a person: standard output, or standard error with --json.
    void say(const QString &text) const;
    /// Errors and warnings: standard error.
    void warn(const QString &text) const;
    /// Progress: standard error, unless --json or --quiet.
    void progress(const QString &text) const;
    /// A line that changes every second, such as the rest of a wait, and is replaced by the next output. Only
    /// if isLive().
    void status(const QString &text) const;
    /// Whether a person is watching: standard error is a terminal, and progress is wanted.
    [[nodiscard]] bool isLive() const;
    /// Bytes for a script: standard output, flushed.
    void data(const QByteArray &bytes) const;

    [[nodiscard]] bool json() const { return m_json; }

private:
    bool m_json;
    bool m_quiet;
};

/// `text` with control and format characters other than line breaks replaced by their code, such as <U+001B>.
[[nodiscard]] QString visible(const QString &text);

} // namespace dnc
