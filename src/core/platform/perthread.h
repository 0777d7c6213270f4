// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

#ifdef __MINGW32__
/// A slot in which each thread has a value; at the end of a thread `destroy` gets its value. Never given
/// back.
[[nodiscard]] unsigned long makeThreadSlot(void (*destroy)(void *));
/// The value of this thread; null until one was put there.
[[nodiscard]] void *valueInThreadSlot(unsigned long slot);
void putInThreadSlot(unsigned long slot, void *value);
#endif

/// The T of this thread, made when it is first asked for. `Tag` tells two of the same type apart. Use it
/// instead of `thread_local`: mingw-w64 frees what is thread-local before it destroys it, so that a
/// destructor that does something uses freed memory.
template <typename T, typename Tag>
[[nodiscard]] T &perThread()
{
#ifdef __MINGW32__
    static const unsigned long slot = makeThreadSlot([](void *value) { delete static_cast<T *>(value); });
    auto *own = static_cast<T *>(valueInThreadSlot(slot));
    if (own == nullptr) {
        own = new T;
        putInThreadSlot(slot, own);
    }
    return *own;
#else
    thread_local T own;
    return own;
#endif
}

} // namespace dnc
