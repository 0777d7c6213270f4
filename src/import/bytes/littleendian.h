// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtEndian>
#include <QtGlobal>

#include <string_view>

namespace dnc {

/// The little-endian number at `offset`; 0 if `bytes` end before it does.
template <typename Number>
[[nodiscard]] Number littleEndian(std::string_view bytes, size_t offset)
{
    if (offset > bytes.size() || bytes.size() - offset < sizeof(Number))
        return 0;
    return qFromLittleEndian<Number>(bytes.data() + offset);
}

[[nodiscard]] inline quint16 littleEndian16(std::string_view bytes, size_t offset)
{
    return littleEndian<quint16>(bytes, offset);
}

[[nodiscard]] inline quint32 littleEndian32(std::string_view bytes, size_t offset)
{
    return littleEndian<quint32>(bytes, offset);
}

[[nodiscard]] inline quint64 littleEndian64(std::string_view bytes, size_t offset)
{
    return littleEndian<quint64>(bytes, offset);
}

} // namespace dnc
