// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// The version of libphonenumber, whose numbering plans are part of it: as far as the name of the library in
/// use tells, such as `8.12`, otherwise that of the build. Empty if neither is known.
[[nodiscard]] QString phoneLibraryVersion();

} // namespace dnc
