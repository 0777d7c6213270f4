// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

/// Ends the use of the wide halves of the calling thread's vector registers; threads that it starts inherit
/// that. The qHash() of Qt 6.4 leaves them in use on processors with AVX-512, and then each change between
/// old and new vector instructions, as between our code and memcpy(), may cost 70 ns. For the beginning of
/// long work; changes nothing but the time.
void endWideVectors();

} // namespace dnc
