// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/username.h"

#include <array>

#include <windows.h>

#include <lmcons.h>

namespace dnc {

QString userName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    auto size = DWORD(name.size());
    return GetUserNameW(name.data(), &size) != 0 ? QString::fromWCharArray(name.data()) : QString();
}

} // namespace dnc
