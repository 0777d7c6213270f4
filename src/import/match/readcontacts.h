// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/parsedidentifier.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"

namespace dnc {

/// The contacts in `document`: every sheet and row, whoever opted out, since nobody in it is sent.
/// Thread-safe; parses on all cores.
[[nodiscard]] EntryStore readContacts(const Document &document, const RuleContext &rules,
                                      const Cancellation &cancellation = {});

} // namespace dnc
