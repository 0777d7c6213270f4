// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/text/linereader.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// A field of a header (RFC 5322 2.2).
struct MailField {
    std::string name; ///< as written
    std::string value; ///< unfolded and trimmed, not decoded
    quint32 line = 0; ///< that it begins on

    bool operator==(const MailField &) const = default;
};

/// Reads the fields of a header, up to the empty line after them or another line that is no field.
[[nodiscard]] std::vector<MailField> takeHeader(LineReader &lines);

/// The value of the first field with this name, in any case; empty if there is none.
[[nodiscard]] std::string_view valueOf(const std::vector<MailField> &fields, std::string_view name);

/// Whether a field names people: From, Reply-To, To, Cc, Bcc, their Resent forms and X-Original-To. Other
/// fields hold addresses of machines.
[[nodiscard]] bool namesPeople(std::string_view fieldName);

/// The line of a mailbox file (mbox) before each mail, such as `From ann@example.com Tue Jan  2 10:11:12
/// 2024`.
[[nodiscard]] bool isMailboxLine(std::string_view line);

/// Whether `text` begins with the header of a mail: not only with address fields, which may be pasted by
/// themselves.
[[nodiscard]] bool isMail(std::string_view text);

} // namespace dnc
