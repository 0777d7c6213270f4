// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// The hidden sheet of a workbook of problem rows. Its first row holds the mark, the name of the list and the
/// headers of the visible sheet, each other row the number of a row and the hash of its cells. A contract:
/// workbooks come back to later versions.
inline constexpr char correctionSheet[] = "dnc-desk";
inline constexpr char correctionMark[] = "dnc-desk problem rows 1";
/// Of the visible sheet: number, identifier, type, name and problem.
inline constexpr int correctionColumnCount = 5;

} // namespace dnc
