// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/lookplan.h"

#include <QString>

namespace dnc {

/// What an action costs, for a person: requests and time, at the pace that `reserve` leaves. Translated.
[[nodiscard]] QString costText(const LookPlan &plan, int reserve);

} // namespace dnc
