// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "traces.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace dnc::test {

namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What base64 makes of `text` behind `before` others, without the ends, which its neighbours have a share
/// in.
QByteArray inBase64(const QByteArray &text, int before)
{
    const QByteArray whole = (QByteArray(before, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
    return whole.sliced(before == 0 ? 0 : before + 1).chopped(2);
}

} // namespace

QByteArrayList formsOf(const QByteArray &text)
{
    const QString words = QString::fromUtf8(text);
    const auto wide =
        QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * qsizetype(sizeof(char16_t)));
    QByteArrayList forms{text, wide, text.toPercentEncoding(), text.toHex()};
    for (int before = 0; before < 3; ++before)
        forms << inBase64(text, before) << inBase64(wide, before);
    return forms;
}

bool holds(const QByteArray &content, const QByteArray &text)
{
    const QByteArrayList forms = formsOf(text);
    return std::ranges::any_of(forms, [&](const QByteArray &form) { return content.contains(form); });
}

PrivateHome::PrivateHome()
{
    for (const auto &[variable, folder] : variables()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

std::vector<std::pair<QByteArray, QString>> PrivateHome::variables() const
{
    return {{"HOME", path(u"home"_s)},
            {"XDG_DATA_HOME", path(u"home/data"_s)},
            {"XDG_CONFIG_HOME", path(u"home/config"_s)},
            {"XDG_CACHE_HOME", path(u"home/cache"_s)},
            {"XDG_STATE_HOME", path(u"home/state"_s)},
            {"XDG_RUNTIME_DIR", path(u"runtime"_s)},
            {"TMPDIR", path(u"tmp"_s)}};
}

QStringList PrivateHome::files() const
{
    QStringList found;
    QDirIterator walk(m_root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << QDir(m_root.path()).relativeFilePath(walk.next());
    found.sort();
    return found;
}

QByteArray PrivateHome::read(const QString &file) const
{
    return contentOf(path(file));
}

QStringList PrivateHome::filesWith(const QByteArray &text) const
{
    QStringList found = files();
    found.removeIf(
        [&](const QString &file) { return !holds(file.toUtf8(), text) && !holds(read(file), text); });
    return found;
}

QByteArray commandLineOf(qint64 process)
{
    return contentOf(u"/proc/%1/cmdline"_s.arg(process));
}

QByteArray environmentOfChildren(qint64 process)
{
    QByteArray all;
    QDirIterator tasks(u"/proc/%1/task"_s.arg(process), QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        for (const QByteArray &child : contentOf(tasks.next() + u"/children"_s).split(' ')) {
            if (!child.isEmpty())
                all += contentOf(u"/proc/%1/environ"_s.arg(QLatin1String(child)))
                    + environmentOfChildren(child.toLongLong());
        }
    }
    return all;
}

} // namespace dnc::test
