// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// Clears the upper halves of the calling thread's vector registers (VZEROUPPER); threads that it starts
/// inherit that state. Qt 6.4's qHash() leaves them dirty on processors with AVX-512, and then every
/// transition between VEX and legacy SSE code, such as our code and memcpy(), may cost 70 ns. Call it before
/// long work; affects speed only.
void clearUpperVectorHalves();

} // namespace dnc
