// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/chat.h"

#include "core/rules/mentions.h"
#include "core/text/text.h"
#include "import/text/linereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace dnc {

namespace {

struct ChatText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Chat)
};

/// The beginning of a message; a message may have further lines.
struct Message {
    std::string_view time;
    std::string_view sender; ///< empty for a notice of the program
    std::string_view text;
};

constexpr std::string_view byteOrderSigns = "\u200E"; // WhatsApp puts a mark of direction before some lines

bool isTime(std::string_view text)
{
    constexpr size_t shortest = 8;
    constexpr size_t longest = 40;
    return text.size() >= shortest && text.size() <= longest && countDigits(text) >= 4
        && text.find(':') != text.npos && text.find('@') == text.npos;
}

/// `[12/03/24, 10:15:02] Ann: text` of iOS and `12/03/2024, 10:17 - Ann: text` of Android.
std::optional<Message> readMessage(std::string_view line)
{
    if (line.starts_with(byteOrderSigns))
        line.remove_prefix(byteOrderSigns.size());
    if (line.empty() || (line.front() != '[' && !isDigit(line.front())))
        return {};
    const bool isBracketed = line.front() == '[';
    const std::string_view separator = isBracketed ? "] " : " - ";
    const size_t end = line.find(separator);
    if (end == line.npos || !isTime(line.substr(isBracketed ? 1 : 0, end - (isBracketed ? 1 : 0))))
        return {};
    Message message{line.substr(isBracketed ? 1 : 0, end - (isBracketed ? 1 : 0)), {}, {}};
    const std::string_view rest = line.substr(end + separator.size());
    const size_t colon = rest.find(": ");
    message.text = colon == rest.npos ? rest : rest.substr(colon + 2);
    if (colon != rest.npos)
        message.sender = trimmed(rest.substr(0, colon));
    if (message.sender.starts_with('~')) // a name that the sender chose
        message.sender = trimmed(message.sender.substr(1));
    return message;
}

class ChatReader {
public:
    ChatReader(std::string_view text, const Cancellation &cancellation)
        : m_lines(text)
        , m_cancellation(cancellation)
    {
        constexpr std::array<std::string_view, 4> header{"Date", "Message", "WhatsApp", "Identifier"};
        m_sheet.hasHeader = true;
        m_sheet.addRow(0, header);
    }

    Result<Document, ImportError> run();

private:
    void readLine(std::string_view line, quint32 number);
    void addRow(quint32 line, std::string_view text, std::string_view number, std::string_view identifier);

    LineReader m_lines;
    const Cancellation &m_cancellation;
    Sheet m_sheet;
    std::string_view m_time; ///< of the current message
    quint32 m_last = 0;
    int m_withoutNumber = 0;
};

Result<Document, ImportError> ChatReader::run()
{
    while (!m_lines.atEnd() && !m_cancellation.isCanceled()) {
        const quint32 number = m_lines.nextNumber();
        readLine(m_lines.take(), number);
    }
    if (m_cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    Document document;
    if (m_withoutNumber > 0)
        document.warnings << ChatText::tr("%Ln message(s) come from saved contacts, whose numbers the chat "
                                          "does not show, and were not imported. Look "
                                          "the numbers up in your contacts.",
                                          nullptr, m_withoutNumber);
    document.sheets.push_back(std::move(m_sheet));
    return document;
}

void ChatReader::readLine(std::string_view line, quint32 number)
{
    const std::optional<Message> message = readMessage(line);
    std::string_view text = line;
    if (message) {
        m_time = message->time;
        text = message->text;
        const bool isNumber = message->sender.starts_with('+') && countDigits(message->sender) >= 7;
        if (isNumber)
            addRow(number, text, message->sender, {});
        else
            m_withoutNumber += message->sender.empty() ? 0 : 1;
    }
    for (const Mention &mention : mentionsIn(text))
        addRow(number, text, {}, mention.text);
}

void ChatReader::addRow(quint32 line, std::string_view text, std::string_view number,
                        std::string_view identifier)
{
    m_last = std::max(line, m_last + 1);
    m_sheet.addRow(m_last, std::array{m_time, text, number, identifier}, RowMark::MailText);
}

} // namespace

bool isChat(std::string_view text)
{
    constexpr quint32 linesToSee = 10;
    LineReader lines(text);
    quint32 messages = 0;
    bool isFirst = true;
    while (!lines.atEnd() && lines.nextNumber() <= linesToSee) {
        const std::string_view line = lines.take();
        const bool isMessage = readMessage(line).has_value();
        if (isFirst && !isMessage && !isBlank(line))
            return false;
        isFirst = isFirst && isBlank(line);
        messages += isMessage ? 1 : 0;
    }
    return messages > 0;
}

Result<Document, ImportError> readChat(std::string_view text, const Cancellation &cancellation)
{
    return ChatReader(text, cancellation).run();
}

} // namespace dnc
