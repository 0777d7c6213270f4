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

/// A reference from one part of an Office Open XML package to another (ECMA-376 part 2).
struct Relationship {
    std::string type; ///< the last segment of its URI, such as `worksheet`; the same in strict documents
    std::string target; ///< a part name, or the address of an external target
    bool external = false;
};

using Relationships = std::map<std::string, Relationship, std::less<>>; ///< by id

/// The relationships of the part `name`, or of the package if that is empty. Empty if there are none.
[[nodiscard]] Result<Relationships, ImportError> readRelationships(ZipFile &file, std::string_view name);

/// The first of this type, or null.
[[nodiscard]] const Relationship *findType(const Relationships &relationships, std::string_view type);

} // namespace dnc
