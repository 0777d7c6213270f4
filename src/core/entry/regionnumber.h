// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// A number below 1024 for the two capital letters of a region; 0 for any other text.
[[nodiscard]] quint16 regionNumber(std::string_view region);
/// The letters of regionNumber(); empty for 0.
[[nodiscard]] std::string_view regionOfNumber(quint16 number);

} // namespace dnc
