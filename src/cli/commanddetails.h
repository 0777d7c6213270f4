// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

// The paragraphs below the options in the --help of a command.

[[nodiscard]] QString checkDetails();
[[nodiscard]] QString uploadDetails();
/// Where the API token comes from, for every command that sends.
[[nodiscard]] QString tokenDetails();
[[nodiscard]] QString eraseDetails();
[[nodiscard]] QString salvageDetails();
[[nodiscard]] QString matchDetails();
[[nodiscard]] QString evidenceDetails();
[[nodiscard]] QString whoisDetails();
[[nodiscard]] QString proofKeyDetails();
[[nodiscard]] QString compareDetails();
[[nodiscard]] QString verifyDetails();
[[nodiscard]] QString undoDetails();
[[nodiscard]] QString sandboxDetails();

} // namespace dnc
