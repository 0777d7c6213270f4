// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace dnc {

/// The two streams of a terminal program, and the rule of --json: then standard output carries data only, and
/// all that is meant for people goes to standard error. Texts are UTF-8; what could steer a terminal is made
/// visible.
class Console {
public:
    Console(bool json, bool quiet)
        : m_json(json)
        , m_quiet(quiet)
    {
    }

    /// What the person asked for: standard output, or standard error under --json.
    void say(const QString &text) const;
    /// What went wrong or needs attention: standard error.
    void warn(const QString &text) const;
    /// How far it is: standard error, unless --json or --quiet.
    void progress(const QString &text) const;
    /// What changes each second, such as the rest of a wait: a line that the next words take the place of.
    /// Only where isLive().
    void status(const QString &text) const;
    /// A person looks on: standard error is a terminal, and progress is wanted.
    [[nodiscard]] bool isLive() const;
    /// Bytes for a script: standard output, at once.
    void data(const QByteArray &bytes) const;

    [[nodiscard]] bool json() const { return m_json; }

private:
    bool m_json;
    bool m_quiet;
};

/// `text` with control and format characters but line breaks written as their code, such as <U+001B>.
[[nodiscard]] QString visible(const QString &text);

} // namespace dnc
