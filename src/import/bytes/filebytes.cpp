// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/filebytes.h"

#include "core/platform/largememory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <system_error>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace dnc {

namespace {

constexpr qint64 blockSize = qint64(1) << 20;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(dnc::FileBytes)
};

/// The properties that must stay the same while a file is read.
struct Stamp {
    qint64 size = 0;
    qint64 changed = 0;

    bool operator==(const Stamp &) const = default;
};

ImportError fileError(ImportError::Kind kind, const QString &detail = {})
{
    ImportError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QString folderWords()
{
    return FileText::tr("It is a folder, not a file.");
}

QString noFileText()
{
    return FileText::tr("It is a device, a pipe or a socket, not a file.");
}

#ifdef Q_OS_UNIX

QString systemWords(int code)
{
    return QString::fromLocal8Bit(std::system_category().message(code).c_str());
}

Result<Stamp, ImportError> stampOf(const QFile &file)
{
    struct stat status { };
    if (::fstat(file.handle(), &status) != 0)
        return unexpected(fileError(ImportError::Kind::CannotOpen, systemWords(errno)));
    if (S_ISDIR(status.st_mode))
        return unexpected(fileError(ImportError::Kind::CannotOpen, folderWords()));
    if (!S_ISREG(status.st_mode))
        return unexpected(fileError(ImportError::Kind::CannotOpen, noFileText()));
#ifdef Q_OS_DARWIN
    const timespec time = status.st_mtimespec;
#else
    const timespec time = status.st_mtim;
#endif
    return Stamp{status.st_size, qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec};
}

/// Without O_NONBLOCK, opening a pipe without a writer blocks forever.
Result<void, ImportError> open(QFile &file, const QString &path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return unexpected(fileError(ImportError::Kind::CannotOpen, systemWords(errno)));
    if (!file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return unexpected(fileError(ImportError::Kind::CannotOpen, folderWords()));
    }
    return {};
}

#else

Result<Stamp, ImportError> stampOf(const QFile &file)
{
    QFileInfo info(file);
    info.refresh();
    return Stamp{info.size(), info.lastModified().toMSecsSinceEpoch()};
}

Result<void, ImportError> open(QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unexpected(fileError(ImportError::Kind::CannotOpen, folderWords()));
    if (info.exists() && !info.isFile())
        return unexpected(fileError(ImportError::Kind::CannotOpen, noFileText()));
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unexpected(fileError(ImportError::Kind::CannotOpen, file.errorString()));
    return {};
}

#endif

/// A list never begins so, but a file that was reserved and not written does, and a hole of gigabytes reads
/// so.
bool isOnlyNul(const char *bytes, qint64 size)
{
    return size == blockSize && std::all_of(bytes, bytes + size, [](char c) { return c == '\0'; });
}

Result<QByteArray, ImportError> readAll(QFile &file, qint64 size, const ReadProgress &onProgress)
{
    QByteArray bytes(size, Qt::Uninitialized);
    char *buffer = bytes.data(); // taken once: `onProgress` may keep a copy, after which data() would detach
    preferLargePages(buffer, size_t(size));
    qint64 done = 0;
    while (done < size) {
        const qint64 got = file.read(buffer + done, std::min(blockSize, size - done));
        if (got < 0)
            return unexpected(fileError(ImportError::Kind::CannotOpen, file.errorString()));
        if (got == 0)
            return unexpected(fileError(ImportError::Kind::Changed));
        if (done == 0 && isOnlyNul(buffer, got))
            return unexpected(
                fileError(ImportError::Kind::NotText, FileText::tr("It begins with empty bytes only.")));
        done += got;
        if (onProgress && !onProgress(bytes, done))
            return unexpected(fileError(ImportError::Kind::Canceled));
    }
    return bytes;
}

} // namespace

Result<QByteArray, ImportError> readFileBytes(const QString &path, const ReadProgress &onProgress)
{
    QFile file;
    if (const auto opened = open(file, path); !opened)
        return unexpected(opened.error());
    const auto before = stampOf(file);
    if (!before)
        return unexpected(before.error());
    if (before->size > maxFileSize)
        return unexpected(fileError(ImportError::Kind::TooLarge));
    auto bytes = readAll(file, before->size, onProgress);
    if (!bytes)
        return bytes;
    char beyond = 0;
    const auto after = stampOf(file);
    if (!after || *after != *before || file.read(&beyond, 1) != 0)
        return unexpected(fileError(ImportError::Kind::Changed));
    return bytes;
}

QByteArray readFileBeginning(const QString &path, qint64 size)
{
    QFile file;
    if (!open(file, path))
        return {};
    const auto stamp = stampOf(file);
    return stamp && stamp->size > size ? file.read(size) : QByteArray();
}

} // namespace dnc
