// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mail/mail.h"

#include "core/rules/mentions.h"
#include "core/rules/splitcell.h"
#include "core/text/text.h"
#include "core/text/visibletext.h"
#include "import/mail/encodedword.h"
#include "import/mail/mailbody.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace dnc {

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Mail)
};

constexpr qsizetype namesToList = 20;

/// Columns as in an export: their names do not depend on the language, so that remembered answers fit.
constexpr std::array<std::string_view, 3> columnNames{"Field", "Name", "Identifier"};

/// Takes some addresses off the front of a field, so that one of a million can be canceled on the way.
std::string_view takeAddresses(std::string_view &field)
{
    constexpr size_t enough = size_t(64) << 10;
    size_t end = field.find_first_of(",;", enough);
    const auto isInQuotes = [&] { return std::ranges::count(field.substr(0, end), '"') % 2 != 0; };
    while (end != field.npos && isInQuotes())
        end = field.find_first_of(",;", end + 1);
    const std::string_view taken = field.substr(0, end);
    field.remove_prefix(std::min(field.size(), std::min(end, field.size() - 1) + 1));
    return taken;
}

class MailReader {
public:
    MailReader(std::string_view text, const Cancellation &cancellation)
        : m_lines(text)
        , m_cancellation(cancellation)
    {
        m_sheet.hasHeader = true;
        m_sheet.addRow(0, columnNames);
    }

    Result<Document, ImportError> run();

private:
    void readOne();
    LineReader takeBody();
    void addPeople(const MailField &field);
    void addMentions(std::string_view text, quint32 line);
    void addRow(quint32 line, std::string_view field, std::string_view name, std::string_view identifier,
                RowMark mark);
    [[nodiscard]] QStringList warnings() const;

    LineReader m_lines;
    const Cancellation &m_cancellation;
    Sheet m_sheet;
    quint32 m_last = 0; ///< number of the last row
    std::set<std::string> m_seen; ///< in the current mail, in lower case
    std::map<std::string, int> m_fields; ///< left out, with how many there are
    QStringList m_attachments;
};

Result<Document, ImportError> MailReader::run()
{
    while (!m_lines.atEnd() && !m_cancellation.isCanceled()) {
        if (isBlank(m_lines.peek()) || isMailboxLine(m_lines.peek()))
            m_lines.take();
        else
            readOne();
    }
    if (m_cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    Document document{.warnings = warnings()};
    document.sheets.push_back(std::move(m_sheet));
    return document;
}

void MailReader::readOne()
{
    m_seen.clear();
    const std::vector<MailField> fields = takeHeader(m_lines);
    for (const MailField &field : fields) {
        if (m_cancellation.isCanceled())
            return;
        if (namesPeople(field.name))
            addPeople(field);
        else
            ++m_fields[field.name];
    }
    const LineReader body = takeBody();
    m_attachments << readMailBody(
        fields, body, [this](std::string_view text, quint32 line) { addMentions(text, line); },
        m_cancellation);
}

/// The lines up to the next mail of a mailbox file.
LineReader MailReader::takeBody()
{
    const LineReader begin = m_lines;
    bool isAfterBlank = true;
    while (!m_lines.atEnd() && !m_cancellation.isCanceled()) {
        const std::string_view line = m_lines.peek();
        if (isAfterBlank && isMailboxLine(line))
            break;
        isAfterBlank = isBlank(line);
        m_lines.take();
    }
    const size_t size = begin.rest().size() - m_lines.rest().size();
    return LineReader(begin.rest().substr(0, size), begin.nextNumber());
}

void MailReader::addPeople(const MailField &field)
{
    std::string_view rest = field.value;
    while (!rest.empty() && !m_cancellation.isCanceled()) {
        for (const CellPart &part : splitCell(takeAddresses(rest))) {
            m_seen.insert(toLower(part.text));
            addRow(field.line, field.name, decodeEncodedWords(part.name), part.text, RowMark::None);
        }
    }
}

/// A mail often says the same in plain text and in HTML, and quotes the addresses of its header.
void MailReader::addMentions(std::string_view text, quint32 line)
{
    for (const Mention &mention : mentionsIn(text)) {
        if (m_seen.insert(toLower(mention.text)).second)
            addRow(line, "Text", {}, mention.text, RowMark::MailText);
    }
}

void MailReader::addRow(quint32 line, std::string_view field, std::string_view name,
                        std::string_view identifier, RowMark mark)
{
    m_last = std::max(line, m_last + 1);
    const std::array cells{field, name, identifier};
    m_sheet.addRow(m_last, cells, mark);
}

QStringList MailReader::warnings() const
{
    QStringList names;
    for (const auto &[name, count] : m_fields)
        names << (count == 1 ? QString::fromStdString(name)
                             : MailText::tr("%1 (%Ln)", "name of a field; how many there are", count)
                                   .arg(QString::fromStdString(name)));
    const auto list = [](QStringList all) {
        if (all.size() > namesToList)
            all = all.first(namesToList) << QStringLiteral("…");
        return visibleText(all.join(MailText::tr(", ", "between names")));
    };
    QStringList warnings;
    if (!names.isEmpty())
        warnings << MailText::tr(
                        "It is a mail. These header fields name no person and were not imported: %1.")
                        .arg(list(names));
    if (!m_attachments.isEmpty())
        warnings << MailText::tr("Attachments were not imported: %1. To import one, save it and open it.")
                        .arg(list(m_attachments));
    return warnings;
}

} // namespace

Result<Document, ImportError> readMail(std::string_view text, const Cancellation &cancellation)
{
    return MailReader(text, cancellation).run();
}

} // namespace dnc
