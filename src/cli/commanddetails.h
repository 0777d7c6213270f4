// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

// What --help says about a command below its options.

[[nodiscard]] QString checkDetails();
[[nodiscard]] QString uploadDetails();
/// Where the API token comes from: of every command that sends.
[[nodiscard]] QString tokenDetails();
[[nodiscard]] QString eraseDetails();
[[nodiscard]] QString salvageDetails();
[[nodiscard]] QString sandboxDetails();

} // namespace dnc
