// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// A library to load before a program (LD_PRELOAD) that makes the n-th system call on the files of one folder,
// or on sockets, fail or kill the program, and that records what was written and synced. The program under
// test knows nothing of it.
//
// Settings come from the environment, or as NAME=value lines from the file iofault.plan in the working
// folder, so that programs which are started side by side can each have their own.
//
//   IOFAULT_DIR    the folder; calls on files outside it pass
//   IOFAULT_OP     open, write, sync, truncate, unlink, connect, send, recv, tell (to standard output or
//   error), or any (of
//                  the file operations)
//   IOFAULT_NTH    the call to act on, from 1
//   IOFAULT_TIMES  how many calls in a row from there (default 1; 0: all)
//   IOFAULT_DO     kill-before, kill-after, or an errno by name: ENOSPC, EIO, EROFS, EBUSY
//   IOFAULT_MARK   a file that is made when the fault acts, so that a loop over n knows where to end
//   IOFAULT_TRACE  a file that every call is recorded in, in order, for counting and for the power-cut test

#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

/// What the plan file held when the program started.
struct PlanFile {
    char text[4 * PATH_MAX] = {};

    PlanFile()
    {
        const int fd = int(syscall(SYS_openat, AT_FDCWD, "iofault.plan", O_RDONLY | O_CLOEXEC));
        if (fd < 0)
            return;
        (void)!syscall(SYS_read, fd, text, sizeof text - 1);
        syscall(SYS_close, fd);
        for (char &c : text)
            c = c == '\n' ? char(0) : c;
    }

    [[nodiscard]] const char *find(const char *name) const
    {
        const size_t length = strlen(name);
        for (const char *line = text; *line; line += strlen(line) + 1) {
            if (strncmp(line, name, length) == 0 && line[length] == '=')
                return line + length + 1;
        }
        return "";
    }
};

const char *setting(const char *name)
{
    static const PlanFile file;
    const char *value = getenv(name);
    return value ? value : file.find(name);
}

struct Plan {
    char dir[PATH_MAX] = {};
    char op[16] = {};
    long nth = 0;
    long times = 1;
    bool killBefore = false;
    bool killAfter = false;
    int error = 0;
    char mark[PATH_MAX] = {};
    int trace = -1;
    std::atomic<long> calls{0};

    Plan()
    {
        // Copied at once: the program may change its environment.
        snprintf(dir, sizeof dir, "%s", setting("IOFAULT_DIR"));
        snprintf(op, sizeof op, "%s", setting("IOFAULT_OP"));
        snprintf(mark, sizeof mark, "%s", setting("IOFAULT_MARK"));
        nth = atol(setting("IOFAULT_NTH"));
        times = *setting("IOFAULT_TIMES") ? atol(setting("IOFAULT_TIMES")) : 1;
        const char *action = setting("IOFAULT_DO");
        killBefore = strcmp(action, "kill-before") == 0;
        killAfter = strcmp(action, "kill-after") == 0;
        error = strcmp(action, "ENOSPC") == 0 ? ENOSPC
            : strcmp(action, "EIO") == 0      ? EIO
            : strcmp(action, "EROFS") == 0    ? EROFS
            : strcmp(action, "EBUSY") == 0    ? EBUSY
                                              : 0;
        if (*setting("IOFAULT_TRACE"))
            trace = int(syscall(SYS_openat, AT_FDCWD, setting("IOFAULT_TRACE"),
                                O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
};

Plan &plan()
{
    static Plan instance;
    return instance;
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isWatched(const char *path)
{
    const size_t length = strlen(plan().dir);
    return length > 0 && strncmp(path, plan().dir, length) == 0;
}

/// The path behind a descriptor, if it is a file of the folder.
bool watchedPath(int fd, char (&path)[PATH_MAX])
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return isWatched(path);
}

bool isInternetSocket(int fd)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    return getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0
        && (domain == AF_INET || domain == AF_INET6);
}

[[noreturn]] void dieNow()
{
    raise(SIGKILL);
    _exit(137);
}

/// Counts one call. Gives the errno to fail with, or 0; `killAfter` is set when the program is to die behind
/// the call.
int strike(const char *op, bool &killAfter)
{
    const bool isFileOp = strcmp(op, "connect") != 0 && strcmp(op, "send") != 0 && strcmp(op, "recv") != 0
        && strcmp(op, "tell") != 0;
    const bool matches = strcmp(plan().op, op) == 0 || (isFileOp && strcmp(plan().op, "any") == 0);
    if (plan().nth == 0 || !matches)
        return 0;
    const long call = ++plan().calls;
    if (call < plan().nth || (plan().times > 0 && call >= plan().nth + plan().times))
        return 0;
    if (plan().mark[0])
        close(int(syscall(SYS_openat, AT_FDCWD, plan().mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600)));
    if (plan().killBefore)
        dieNow();
    killAfter = plan().killAfter;
    return plan().error;
}

struct Record {
    char kind; // o, w, t, s, u for files; c, S, R for sockets; m for what a person was told
    uint64_t offset;
    uint64_t size;
    uint32_t pathSize;
};

void record(char kind, const char *path, uint64_t offset, const void *data, uint64_t size)
{
    if (plan().trace < 0)
        return;
    Record head;
    memset(&head, 0, sizeof head); // the padding is written, too
    head.kind = kind;
    head.offset = offset;
    head.size = size;
    head.pathSize = uint32_t(strlen(path));
    const iovec parts[] = {{&head, sizeof head},
                           {const_cast<char *>(path), head.pathSize},
                           {const_cast<void *>(data), data ? size : 0}};
    const long whole = long(sizeof head + head.pathSize + parts[2].iov_len);
    // In one call, because the network has a thread of its own.
    if (syscall(SYS_writev, plan().trace, parts, 3) != whole)
        dieNow(); // a trace with a hole would prove nothing
}

/// Does `call` on a descriptor unless the plan says otherwise.
template <typename Result, typename Call, typename Done>
Result onFile(const char *op, int fd, const Call &call, const Done &done)
{
    char path[PATH_MAX];
    if (!watchedPath(fd, path))
        return call();
    bool killAfter = false;
    if (const int error = strike(op, killAfter)) {
        errno = error;
        return -1;
    }
    const Result result = call();
    const int error = errno;
    if (result >= 0)
        done(path, result);
    if (killAfter)
        dieNow();
    errno = error;
    return result;
}

template <typename Result, typename Call>
Result onSocket(const char *op, char kind, int fd, const Call &call)
{
    if (!isInternetSocket(fd))
        return call();
    bool killAfter = false;
    if (const int error = strike(op, killAfter)) {
        errno = error;
        return -1;
    }
    const Result result = call();
    const int error = errno;
    record(kind, "", 0, nullptr, 0);
    if (killAfter)
        dieNow();
    errno = error;
    return result;
}

template <typename Call>
int onPath(const char *op, char kind, const char *path, const Call &call)
{
    if (!isWatched(path))
        return call();
    bool killAfter = false;
    if (const int error = strike(op, killAfter)) {
        errno = error;
        return -1;
    }
    const int result = call();
    const int error = errno;
    if (result >= 0 || kind == 'o') // an open that failed counts as a call, too
        record(kind, path, result < 0 ? 1 : 0, nullptr, 0);
    if (killAfter)
        dieNow();
    errno = error;
    return result;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(arguments, unsigned)) : 0;
}

} // namespace

extern "C" {

#define IOFAULT_OPEN(NAME)                                                                                   \
    int NAME(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = modeOf(flags, arguments);                                                        \
        va_end(arguments);                                                                                   \
        return onPath("open", 'o', path,                                                                     \
                      [&] { return next<int (*)(const char *, int, ...)>(#NAME)(path, flags, mode); });      \
    }
IOFAULT_OPEN(open)
IOFAULT_OPEN(open64)

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return onFile<ssize_t>(
        "write", fd,
        [&] {
            return next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(fd, data, size, offset);
        },
        [&](const char *path, ssize_t written) {
            record('w', path, uint64_t(offset), data, uint64_t(written));
        });
}

ssize_t write(int fd, const void *data, size_t size)
{
    if (isInternetSocket(fd))
        return onSocket<ssize_t>("send", 'S', fd,
                                 [&] { return ssize_t(syscall(SYS_write, fd, data, size)); });
    return onFile<ssize_t>(
        "write", fd, [&] { return ssize_t(syscall(SYS_write, fd, data, size)); },
        [&](const char *path, ssize_t written) {
            const off64_t end = lseek64(fd, 0, SEEK_CUR);
            record('w', path, uint64_t(end - written), data, uint64_t(written));
        });
}

int ftruncate64(int fd, off64_t size)
{
    return onFile<int>(
        "truncate", fd, [&] { return next<int (*)(int, off64_t)>("ftruncate64")(fd, size); },
        [&](const char *path, int) { record('t', path, uint64_t(size), nullptr, 0); });
}

int ftruncate(int fd, off_t size)
{
    return ftruncate64(fd, size);
}

int fdatasync(int fd)
{
    return onFile<int>(
        "sync", fd, [&] { return next<int (*)(int)>("fdatasync")(fd); },
        [&](const char *path, int) { record('s', path, 0, nullptr, 0); });
}

int fsync(int fd)
{
    return onFile<int>(
        "sync", fd, [&] { return next<int (*)(int)>("fsync")(fd); },
        [&](const char *path, int) { record('s', path, 0, nullptr, 0); });
}

int unlink(const char *path)
{
    return onPath("unlink", 'u', path, [&] { return next<int (*)(const char *)>("unlink")(path); });
}

int connect(int fd, const sockaddr *address, socklen_t size)
{
    return onSocket<int>("connect", 'c', fd, [&] {
        return next<int (*)(int, const sockaddr *, socklen_t)>("connect")(fd, address, size);
    });
}

ssize_t send(int fd, const void *data, size_t size, int flags)
{
    return onSocket<ssize_t>("send", 'S', fd, [&] {
        return next<ssize_t (*)(int, const void *, size_t, int)>("send")(fd, data, size, flags);
    });
}

ssize_t read(int fd, void *data, size_t size)
{
    if (!isInternetSocket(fd))
        return ssize_t(syscall(SYS_read, fd, data, size));
    return onSocket<ssize_t>("recv", 'R', fd, [&] { return ssize_t(syscall(SYS_read, fd, data, size)); });
}

ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    return onSocket<ssize_t>("send", 'S', fd,
                             [&] { return ssize_t(syscall(SYS_sendmsg, fd, message, flags)); });
}

ssize_t recvmsg(int fd, msghdr *message, int flags)
{
    return onSocket<ssize_t>("recv", 'R', fd,
                             [&] { return ssize_t(syscall(SYS_recvmsg, fd, message, flags)); });
}

// What the C library writes for a stream passes no symbol of ours, but the call that asks for it does.
size_t fwrite(const void *data, size_t size, size_t count, FILE *stream)
{
    const auto real = next<size_t (*)(const void *, size_t, size_t, FILE *)>("fwrite");
    if (stream != stdout && stream != stderr)
        return real(data, size, count, stream);
    bool killAfter = false;
    if (const int error = strike("tell", killAfter)) {
        errno = error;
        return 0;
    }
    const size_t written = real(data, size, count, stream);
    record('m', stream == stdout ? "1" : "2", 0, data, size * count);
    if (killAfter) {
        fflush(stream);
        dieNow();
    }
    return written;
}

ssize_t recv(int fd, void *data, size_t size, int flags)
{
    return onSocket<ssize_t>("recv", 'R', fd, [&] {
        return next<ssize_t (*)(int, void *, size_t, int)>("recv")(fd, data, size, flags);
    });
}

} // extern "C"
