// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/answershape.h"
#include "upload/wire/verdict.h"

namespace dnc {

/// The shape of a 2xx answer to a request with `sent` identifiers. Two answers have one code only if they say
/// the same in the same media type and are framed alike. Any thread.
[[nodiscard]] AnswerShape shapeOf(const Reply &reply, quint32 sent);

} // namespace dnc
