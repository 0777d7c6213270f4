// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/plan/importplan.h"
#include "import/sheet/document.h"

#include <QJsonArray>
#include <QStringList>

namespace dnc {

/// The consent columns of a document with their channels, values and counts, for scripts.
[[nodiscard]] QJsonArray consentJson(const Document &document, const ImportPlan &plan);

/// The values of one consent column with their counts and what they say, for people.
[[nodiscard]] QString consentLine(const Sheet &sheet, const Mapping &mapping, const ConsentColumn &column);

} // namespace dnc
