// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "memorydisk.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <utility>

namespace dnc::test {

namespace {

constexpr qint64 sectorSize = 512;

void apply(QByteArray &content, const MemoryDisk::Change &change)
{
    if (change.isTruncation) {
        content.truncate(change.offset);
        return;
    }
    if (content.size() < change.offset + change.bytes.size())
        content.resize(change.offset + change.bytes.size(), '\0');
    std::memcpy(content.data() + change.offset, change.bytes.constData(), size_t(change.bytes.size()));
}

/// The parts of a change that survive or not, each for itself.
std::vector<MemoryDisk::Change> sectorsOf(const MemoryDisk::Change &change)
{
    if (change.isTruncation)
        return {change};
    std::vector<MemoryDisk::Change> sectors;
    for (qint64 at = 0; at < change.bytes.size();) {
        const qint64 room = sectorSize - (change.offset + at) % sectorSize;
        const qint64 size = std::min<qint64>(room, change.bytes.size() - at);
        sectors.push_back({change.offset + at, change.bytes.mid(at, size), false});
        at += size;
    }
    return sectors;
}

/// What is left of an unsynced change: mostly all or nothing, sometimes its first bytes.
MemoryDisk::Change torn(const MemoryDisk::Change &change, QRandomGenerator &chance)
{
    MemoryDisk::Change rest = change;
    if (!change.isTruncation && chance.bounded(8) == 0)
        rest.bytes.truncate(chance.bounded(int(change.bytes.size()) + 1));
    return rest;
}

MemoryDisk::Handle soundFile(const QByteArray &content)
{
    auto file = std::make_shared<MemoryDisk::File>();
    file->content = content;
    file->synced = content;
    file->isNameSynced = true;
    return file;
}

} // namespace

void MemoryDisk::restart()
{
    ++m_life;
    m_isCrashed = false;
    for (auto &[name, file] : m_files) {
        auto next = std::make_shared<File>();
        next->content = std::move(file->content);
        next->synced = std::move(file->synced);
        next->unsynced = std::move(file->unsynced);
        next->isNameSynced = file->isNameSynced;
        file = std::move(next);
    }
}

void MemoryDisk::restartAfterPowerCut(QRandomGenerator &chance)
{
    ++m_life;
    m_isCrashed = false;
    std::map<std::string, Handle> image;
    for (const auto &[name, file] : m_files) {
        if (!file->isNameSynced && chance.bounded(2) == 0)
            continue;
        QByteArray content = file->synced;
        for (const Change &change : file->unsynced) {
            for (const Change &sector : sectorsOf(change)) {
                if (chance.bounded(2) == 0)
                    apply(content, torn(sector, chance));
            }
        }
        image[name] = soundFile(content);
    }
    for (const auto &[name, content] : m_removed) {
        if (!m_files.contains(name) && chance.bounded(2) == 0)
            image[name] = soundFile(content);
    }
    m_files = std::move(image);
    m_removed.clear();
}

MemoryDisk::Image MemoryDisk::image() const
{
    Image image;
    for (const auto &[name, file] : m_files)
        image[name] = file->content;
    return image;
}

void MemoryDisk::restore(const Image &image)
{
    m_files.clear();
    m_removed.clear();
    for (const auto &[name, content] : image)
        m_files[name] = soundFile(content);
}

void MemoryDisk::copyTo(const QString &folder) const
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        QFile::remove(file.filePath());
    for (const auto &[name, file] : m_files) {
        QFile copy(QString::fromStdString(name));
        if (!copy.open(QFile::WriteOnly) || copy.write(file->content) != file->content.size())
            qFatal("a file of the simulated disk cannot be written");
    }
}

void MemoryDisk::takeFrom(const QString &folder)
{
    m_files.clear();
    m_removed.clear();
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        QFile taken(file.filePath());
        const bool isDatabase = file.suffix().startsWith(QLatin1String("sqlite"));
        if (isDatabase && !file.suffix().endsWith(QLatin1String("-shm")) && taken.open(QFile::ReadOnly))
            m_files[file.filePath().toStdString()] = soundFile(taken.readAll());
        if (!isDatabase)
            taken.remove();
    }
}

MemoryDisk::Handle MemoryDisk::open(const std::string &name, bool create)
{
    const auto found = m_files.find(name);
    if (found != m_files.end())
        return found->second;
    if (!create)
        return {};
    return m_files[name] = std::make_shared<File>();
}

MemoryDisk::Fault MemoryDisk::change()
{
    if (!m_isCrashed && beforeChange)
        beforeChange();
    return m_isCrashed ? Fault::Error : fault;
}

void MemoryDisk::write(File &file, qint64 offset, const QByteArray &bytes)
{
    file.unsynced.push_back({offset, bytes, false});
    apply(file.content, file.unsynced.back());
}

void MemoryDisk::truncate(File &file, qint64 size)
{
    const Change change{size, {}, true};
    apply(file.content, change);
    file.unsynced.push_back(change);
}

void MemoryDisk::sync(File &file)
{
    for (const Change &change : file.unsynced)
        apply(file.synced, change);
    file.unsynced.clear();
    // SQLite syncs the folder with the first sync of a new file, and with it what was removed before.
    if (!std::exchange(file.isNameSynced, true))
        m_removed.clear();
}

void MemoryDisk::remove(const std::string &name, bool isSynced)
{
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return;
    if (isSynced)
        m_removed.clear();
    else if (found->second->isNameSynced)
        m_removed[name] = found->second->synced;
    m_files.erase(found);
}

} // namespace dnc::test
