// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/console.h"

#include "core/platform/terminal.h"

#include <cstdio>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

constexpr const char *clearLine = "\r\x1b[K";

void writeLine(std::FILE *stream, const QString &text)
{
    // A status may be on the current line.
    if (isTerminal(stream))
        write(stream, clearLine);
    write(stream, (visible(text) + u'\n').toUtf8());
}

} // namespace

QString visible(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (steers && c != u'\n')
            shown += u"<U+%1>"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            shown += c;
    }
    return shown;
}

void Console::say(const QString &text) const
{
    writeLine(m_json ? stderr : stdout, text);
}

void Console::warn(const QString &text) const
{
    writeLine(stderr, text);
}

void Console::progress(const QString &text) const
{
    if (!m_json && !m_quiet)
        writeLine(stderr, text);
}

bool Console::isLive() const
{
    return !m_json && !m_quiet && isTerminal(stderr);
}

void Console::status(const QString &text) const
{
    if (isLive())
        write(stderr, clearLine + visible(text).toUtf8());
}

void Console::data(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

} // namespace dnc
