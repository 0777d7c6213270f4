// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mail/mailheader.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr std::array<std::string_view, 14> people{"from",
                                                  "reply-to",
                                                  "to",
                                                  "cc",
                                                  "bcc",
                                                  "resent-from",
                                                  "resent-sender",
                                                  "resent-to",
                                                  "resent-cc",
                                                  "resent-bcc",
                                                  "resent-reply-to",
                                                  "x-original-to",
                                                  "mail-reply-to",
                                                  "mail-followup-to"};

/// Written by programs only, so that they tell a mail from some pasted address fields.
constexpr std::array<std::string_view, 20> written{
    "return-path",  "received",     "message-id",   "date",           "subject",
    "mime-version", "in-reply-to",  "references",   "dkim-signature", "list-unsubscribe",
    "content-type", "delivered-to", "x-mailer",     "user-agent",     "authentication-results",
    "arc-seal",     "list-id",      "thread-topic", "thread-index",   "content-transfer-encoding"};

/// The length of the field name that `line` begins with, without its colon; 0 if there is none.
size_t nameSize(std::string_view line)
{
    constexpr size_t longest = 78;
    const size_t colon = line.substr(0, longest).find(':');
    if (colon == line.npos || colon == 0 || !isLetter(line.front()))
        return 0;
    const std::string_view name = line.substr(0, line.find_last_not_of(" \t", colon - 1) + 1);
    return std::ranges::all_of(name, [](char c) { return isGraphic(c) && c != ':'; }) ? colon : 0;
}

bool isFolded(std::string_view line)
{
    return !isBlank(line) && (line.front() == ' ' || line.front() == '\t');
}

} // namespace

std::vector<MailField> takeHeader(LineReader &lines)
{
    std::vector<MailField> fields;
    while (!lines.atEnd()) {
        const std::string_view line = lines.peek();
        const size_t colon = nameSize(line);
        if (!fields.empty() && isFolded(line)) {
            fields.back().value += ' ';
            fields.back().value += trimmed(line);
        } else if (colon > 0) {
            fields.push_back({std::string(trimmed(line.substr(0, colon))),
                              std::string(trimmed(line.substr(colon + 1))), lines.nextNumber()});
        } else {
            break;
        }
        lines.take();
    }
    return fields;
}

std::string_view valueOf(const std::vector<MailField> &fields, std::string_view name)
{
    const auto found =
        std::ranges::find_if(fields, [name](const MailField &field) { return toLower(field.name) == name; });
    return found == fields.end() ? std::string_view() : std::string_view(found->value);
}

bool namesPeople(std::string_view fieldName)
{
    return std::ranges::find(people, toLower(fieldName)) != people.end();
}

bool isMailboxLine(std::string_view line)
{
    constexpr std::string_view begin = "From ";
    constexpr size_t longest = 300;
    // The time of the envelope: `Tue Jan  2 10:11:12 2024`.
    return line.starts_with(begin) && line.size() < longest && std::ranges::count(line, ':') >= 1
        && countDigits(line) >= 7 && std::ranges::count(line, ' ') >= 4;
}

bool isMail(std::string_view text)
{
    constexpr size_t enough = size_t(256) << 10;
    LineReader lines(text.substr(0, enough));
    while (!lines.atEnd() && isBlank(lines.peek()))
        lines.take();
    if (isMailboxLine(lines.peek()))
        lines.take();
    const std::string_view first = lines.peek();
    if (nameSize(first) == 0)
        return false;
    const std::vector<MailField> fields = takeHeader(lines);
    const auto hasOneOf = [&](const auto &names) {
        return std::ranges::any_of(fields, [&](const MailField &field) {
            return std::ranges::find(names, toLower(field.name)) != names.end();
        });
    };
    const bool ends = lines.atEnd() || isBlank(lines.peek());
    constexpr std::array<std::string_view, 2> routed{"message-id", "received"};
    return ends && fields.size() >= 2 && hasOneOf(written) && (hasOneOf(people) || hasOneOf(routed));
}

} // namespace dnc
