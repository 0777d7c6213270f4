// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

namespace dnc {

/// True if the body of a 2xx answer confirms the request: it is empty, as in the API's contract, or it is a
/// complete JSON object in UTF-8 that reports no failure and has no member twice. Members that the contract
/// does not name are no failure: a count of new entries may be lower than the number that was sent. Any
/// thread.
[[nodiscard]] bool confirmsSuccess(const Reply &reply);

} // namespace dnc
