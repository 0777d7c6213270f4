// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dnc::test {

/// A disk in memory that knows what was synced and what was not. SQLite on this thread uses it while a
/// MountedDisk exists. A value apart from its files; one thread.
class MemoryDisk {
public:
    /// What the system does instead of an operation that changes something.
    enum class Fault { None, Full, Error };

    /// One change that no sync has made durable yet.
    struct Change {
        qint64 offset = 0; ///< of a truncation: the new size
        QByteArray bytes;
        bool isTruncation = false;
    };
    struct File {
        QByteArray content; ///< as programs see it
        QByteArray synced;
        std::vector<Change> unsynced; ///< the oldest first
        bool isNameSynced = false; ///< survives a power cut at all
        std::vector<std::unique_ptr<char[]>> sharedMemory;
        int sharedLocks = 0; ///< open files that have one at least
        bool isReserved = false; ///< by one of them, as isExclusive
        bool isExclusive = false;
    };
    using Handle = std::shared_ptr<File>;

    /// Called before each write, truncation, sync and deletion; may call crash().
    std::function<void()> beforeChange;
    Fault fault = Fault::None;
    bool hasMoved = false; ///< somebody moved the open files

    /// Ends everybody who uses the disk: until restart(), all operations fail and change nothing.
    void crash() { m_isCrashed = true; }
    [[nodiscard]] bool isCrashed() const { return m_isCrashed; }
    /// The files as the next program finds them: after a killed program, all that was written.
    void restart();
    /// After a power cut: what was synced, and of what was not a part that `chance` draws, torn changes
    /// included.
    void restartAfterPowerCut(QRandomGenerator &chance);

    /// The content of all files, by name.
    using Image = std::map<std::string, QByteArray>;
    [[nodiscard]] Image image() const;
    /// Has these files alone, as if they were synced.
    void restore(const Image &image);
    /// Writes all files into a folder of the real disk, whose paths theirs begin with.
    void copyTo(const QString &folder) const;
    /// Takes the databases of that folder instead of all files, as if they were synced, and removes others.
    void takeFrom(const QString &folder);

    [[nodiscard]] Handle open(const std::string &name, bool create);
    [[nodiscard]] bool exists(const std::string &name) const { return m_files.contains(name); }
    /// What open files of an earlier life must not touch.
    [[nodiscard]] int life() const { return m_life; }
    [[nodiscard]] Fault change();
    void write(File &file, qint64 offset, const QByteArray &bytes);
    void truncate(File &file, qint64 size);
    void sync(File &file);
    void remove(const std::string &name, bool isSynced);

    [[nodiscard]] const std::map<std::string, Handle> &files() const { return m_files; }

private:
    std::map<std::string, Handle> m_files;
    std::map<std::string, QByteArray> m_removed; // without a sync of their folder
    bool m_isCrashed = false;
    int m_life = 0;
};

/// Makes `disk` the place of all databases that this thread opens, as long as it lives.
class MountedDisk {
public:
    explicit MountedDisk(MemoryDisk &disk);
    ~MountedDisk();
    Q_DISABLE_COPY_MOVE(MountedDisk)
};

/// Makes the real disk the place of the databases that this thread opens, as long as it lives.
class RealDisk {
public:
    RealDisk();
    ~RealDisk();
    Q_DISABLE_COPY_MOVE(RealDisk)
};

} // namespace dnc::test
