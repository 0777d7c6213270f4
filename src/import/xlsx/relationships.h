// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/zipfile.h"
#include "import/sheet/importerror.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace dnc {

/// How one part of an Office Open XML package names another (ECMA-376 part 2).
struct Relationship {
    std::string type; ///< the last word of its URI, such as `worksheet`; the same in strict documents
    std::string target; ///< the name of a part, or the address that an external one leads to
    bool external = false;
};

using Relationships = std::map<std::string, Relationship, std::less<>>; ///< by id

/// Those of the part `name`, or of the package where that is empty. None where the part has none.
[[nodiscard]] Result<Relationships, ImportError> readRelationships(ZipFile &file, std::string_view name);

/// The first of this type, or null.
[[nodiscard]] const Relationship *findType(const Relationships &relationships, std::string_view type);

} // namespace dnc
