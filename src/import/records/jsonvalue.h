// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// A value of JSON (RFC 8259) with its place. QJsonDocument tells no lines, sorts names, limits its input to
/// 128 MiB and cannot be canceled.
struct JsonValue {
    enum class Kind : quint8 { Null, Text, Number, Bool, Array, Object };
    struct Member;

    Kind kind = Kind::Null;
    quint32 line = 0; ///< that it begins on
    std::string text; ///< of a text, a number as written, `true` or `false`
    std::vector<JsonValue> items; ///< of an array
    std::vector<Member> members; ///< of an object, in the order of the source; names may repeat

    [[nodiscard]] bool isScalar() const { return kind != Kind::Array && kind != Kind::Object; }
};

struct JsonValue::Member {
    std::string name;
    JsonValue value;
};

/// Reads one value, or several one after the other (JSON Lines), of `text` in UTF-8. At most 64 levels deep
/// and 256 MiB long. An error is NotText with its line, or TooLarge; ends with Canceled if canceled.
[[nodiscard]] Result<std::vector<JsonValue>, ImportError> parseJson(std::string_view text,
                                                                    const Cancellation &cancellation = {});

/// Whether `text` begins like JSON: with an object, or an array of what JSON has.
[[nodiscard]] bool isJson(std::string_view text);

} // namespace dnc
