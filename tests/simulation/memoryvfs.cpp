// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "memorydisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

// How SQLite reaches a MemoryDisk: its interface to systems, https://sqlite.org/vfs.html. One thread of one
// program at a time uses the disk, so locks of shared memory always succeed. Those of files do not: the last
// connection removes what all share, and must know that it is the last.

namespace dnc::test {

namespace {

thread_local MemoryDisk *mounted = nullptr;
thread_local bool usesRealDisk = false;
sqlite3_vfs *systemVfs = nullptr; // set once, before any thread opens a file

/// What SQLite allocates for an open file. C++ objects in it are made by open() and destroyed by close().
struct OpenFile {
    sqlite3_file base; // first, as SQLite wants it
    MemoryDisk *disk;
    MemoryDisk::Handle file;
    int life;
    std::string name;
    bool isTemporary;
    int lock; ///< SQLITE_LOCK_NONE to SQLITE_LOCK_EXCLUSIVE

    [[nodiscard]] bool isDead() const { return disk->isCrashed() || disk->life() != life; }
};

OpenFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

/// SQLITE_OK where the file may be changed now.
int change(const OpenFile &open, int error)
{
    if (open.isDead())
        return error;
    if (open.isTemporary)
        return SQLITE_OK;
    switch (open.disk->change()) {
    case MemoryDisk::Fault::None:
        return open.isDead() ? error : SQLITE_OK;
    case MemoryDisk::Fault::Full:
        return SQLITE_FULL;
    case MemoryDisk::Fault::Error:
        break;
    }
    return error;
}

/// Goes down to the level `lock`.
void release(OpenFile &open, int lock)
{
    if (open.lock >= SQLITE_LOCK_RESERVED && lock < SQLITE_LOCK_RESERVED)
        open.file->isReserved = open.file->isExclusive = false;
    if (open.lock >= SQLITE_LOCK_SHARED && lock < SQLITE_LOCK_SHARED)
        --open.file->sharedLocks;
    open.lock = std::min(open.lock, lock);
}

int closeFile(sqlite3_file *file)
{
    OpenFile &open = of(file);
    release(open, SQLITE_LOCK_NONE);
    open.file.~shared_ptr();
    open.name.~basic_string();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    const OpenFile &open = of(file);
    if (open.isDead())
        return SQLITE_IOERR_READ;
    const QByteArray &content = open.file->content;
    const qint64 there = std::clamp<qint64>(content.size() - offset, 0, count);
    if (there > 0)
        std::memcpy(bytes, content.constData() + offset, size_t(there));
    std::memset(static_cast<char *>(bytes) + there, 0, size_t(count - there));
    return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const OpenFile &open = of(file);
    if (const int code = change(open, SQLITE_IOERR_WRITE); code != SQLITE_OK)
        return code;
    open.disk->write(*open.file, offset, QByteArray(static_cast<const char *>(bytes), count));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const OpenFile &open = of(file);
    if (const int code = change(open, SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
        return code;
    open.disk->truncate(*open.file, size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    const OpenFile &open = of(file);
    const int code = change(open, SQLITE_IOERR_FSYNC);
    if (code != SQLITE_OK && code != SQLITE_FULL) // what is written already needs no more room
        return code;
    open.disk->sync(*open.file);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (of(file).isDead())
        return SQLITE_IOERR_FSTAT;
    *size = of(file).file->content.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *file, int lock)
{
    OpenFile &open = of(file);
    if (open.isDead())
        return SQLITE_IOERR_LOCK;
    MemoryDisk::File &locked = *open.file;
    if (open.lock < SQLITE_LOCK_SHARED) {
        if (locked.isExclusive)
            return SQLITE_BUSY;
        ++locked.sharedLocks;
        open.lock = SQLITE_LOCK_SHARED;
    }
    if (lock > SQLITE_LOCK_SHARED && open.lock < SQLITE_LOCK_RESERVED) {
        if (std::exchange(locked.isReserved, true))
            return SQLITE_BUSY;
        open.lock = SQLITE_LOCK_RESERVED;
    }
    if (lock < SQLITE_LOCK_EXCLUSIVE)
        return SQLITE_OK;
    if (locked.sharedLocks > 1)
        return SQLITE_BUSY;
    locked.isExclusive = true;
    open.lock = SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *file, int lock)
{
    release(of(file), lock);
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    *isReserved = of(file).file->isReserved ? 1 : 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    if (operation != SQLITE_FCNTL_HAS_MOVED)
        return SQLITE_NOTFOUND;
    *static_cast<int *>(argument) = of(file).disk->hasMoved ? 1 : 0;
    return SQLITE_OK;
}

int sectorSizeOf(sqlite3_file *)
{
    return 4096;
}

/// What SQLite takes any file of a Unix or Windows system for.
int characteristicsOf(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapSharedMemory(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    const OpenFile &open = of(file);
    *memory = nullptr;
    if (open.isDead())
        return SQLITE_IOERR_SHMMAP;
    auto &regions = open.file->sharedMemory;
    if (size_t(region) >= regions.size() && extend == 0)
        return SQLITE_OK;
    while (size_t(region) >= regions.size())
        regions.push_back(std::make_unique<char[]>(size_t(size)));
    *memory = regions[size_t(region)].get();
    return SQLITE_OK;
}

int lockSharedMemory(sqlite3_file *file, int, int, int)
{
    return of(file).isDead() ? SQLITE_IOERR_SHMLOCK : SQLITE_OK;
}

void fenceSharedMemory(sqlite3_file *) { }

int unmapSharedMemory(sqlite3_file *file, int isLast)
{
    if (isLast != 0)
        of(file).file->sharedMemory.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    sizeOfFile,
    lockFile,
    unlockFile,
    checkReservedLock,
    controlFile,
    sectorSizeOf,
    characteristicsOf,
    mapSharedMemory,
    lockSharedMemory,
    fenceSharedMemory,
    unmapSharedMemory,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    if (usesRealDisk)
        return systemVfs->xOpen(systemVfs, name, file, flags, outFlags);
    file->pMethods = nullptr;
    if (mounted == nullptr || mounted->isCrashed())
        return SQLITE_CANTOPEN;
    MemoryDisk::Handle handle = name == nullptr ? std::make_shared<MemoryDisk::File>()
                                                : mounted->open(name, (flags & SQLITE_OPEN_CREATE) != 0);
    if (!handle)
        return SQLITE_CANTOPEN;
    OpenFile &open = of(file);
    new (&open.file) MemoryDisk::Handle(std::move(handle));
    new (&open.name) std::string(name == nullptr ? "" : name);
    open.disk = mounted;
    open.life = mounted->life();
    open.isTemporary = name == nullptr;
    open.lock = SQLITE_LOCK_NONE;
    open.base.pMethods = &methods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncsFolder)
{
    if (usesRealDisk)
        return systemVfs->xDelete(systemVfs, name, syncsFolder);
    if (mounted == nullptr || mounted->isCrashed() || mounted->change() == MemoryDisk::Fault::Error)
        return SQLITE_IOERR_DELETE;
    mounted->remove(name, syncsFolder != 0);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    if (usesRealDisk)
        return systemVfs->xAccess(systemVfs, name, flags, result);
    *result = mounted != nullptr && mounted->exists(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int size, char *full)
{
    sqlite3_snprintf(size, full, "%s", name);
    return SQLITE_OK;
}

int fillRandom(sqlite3_vfs *, int size, char *bytes)
{
    std::memset(bytes, 7, size_t(size)); // the same in every run
    return size;
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int currentTime(sqlite3_vfs *, double *day)
{
    *day = 2'460'000;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

void registerOnce()
{
    // Threads would wait for each other to count what they allocate.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    systemVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made{};
        made.iVersion = 1;
        made.szOsFile = std::max(int(sizeof(OpenFile)), systemVfs->szOsFile);
        made.mxPathname = 512;
        made.zName = "memory-disk";
        made.xOpen = openFile;
        made.xDelete = removeFile;
        made.xAccess = accessFile;
        made.xFullPathname = fullName;
        made.xRandomness = fillRandom;
        made.xSleep = sleepFor;
        made.xCurrentTime = currentTime;
        made.xGetLastError = lastError;
        return made;
    }();
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace

MountedDisk::MountedDisk(MemoryDisk &disk)
{
    static const bool isRegistered = (registerOnce(), true);
    Q_UNUSED(isRegistered)
    mounted = &disk;
}

MountedDisk::~MountedDisk()
{
    mounted = nullptr;
}

RealDisk::RealDisk()
{
    usesRealDisk = true;
}

RealDisk::~RealDisk()
{
    usesRealDisk = false;
}

} // namespace dnc::test
