// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace dnc::test {

/// How a text may be written down: as it is, in UTF-16, percent-encoded, in hexadecimal, in base64 whatever
/// stands before it.
[[nodiscard]] QByteArrayList formsOf(const QByteArray &text);

/// Whether any form of `text` is in `content`.
[[nodiscard]] bool holds(const QByteArray &content, const QByteArray &text);

/// A home, with everything in it where a program of the desktop may write: data, settings, cache, state,
/// runtime and temporary files.
class PrivateHome {
public:
    PrivateHome();

    [[nodiscard]] QString path(const QString &name) const { return m_root.filePath(name); }
    /// Variables that lead there, each with its folder.
    [[nodiscard]] std::vector<std::pair<QByteArray, QString>> variables() const;
    /// Every file below, hidden ones too, by its path from here.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QByteArray read(const QString &file) const;
    /// The files that hold any form of `text` in their name or content.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const;

private:
    QTemporaryDir m_root;
};

/// Command line of a process, and the environments of its children, as the system shows them. Empty where
/// there is no /proc.
[[nodiscard]] QByteArray commandLineOf(qint64 process);
[[nodiscard]] QByteArray environmentOfChildren(qint64 process);

} // namespace dnc::test
