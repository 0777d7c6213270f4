// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/vcard.h"

#include "core/text/text.h"
#include "core/text/visibletext.h"
#include "import/records/contentline.h"
#include "import/records/recordtable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace dnc {

namespace {

struct VCardText {
    Q_DECLARE_TR_FUNCTIONS(dnc::VCard)
};

constexpr size_t mostProperties = 10'000; ///< of a card

bool isWithout(std::string_view text, std::string_view word)
{
    return toLower(text).find(word) == std::string::npos;
}

bool isFax(const ContentLine &property)
{
    return property.name == "TEL" && (property.hasType("fax") || property.hasType("pager"));
}

class CardReader {
public:
    CardReader(std::string_view text, const Cancellation &cancellation)
        : m_lines(text)
        , m_cancellation(cancellation)
    {
    }

    Result<Document, ImportError> run();

private:
    void readCard();
    [[nodiscard]] std::string nameOf(const std::vector<ContentLine> &card) const;
    [[nodiscard]] std::string_view columnOf(const ContentLine &property,
                                            const std::vector<ContentLine> &card) const;
    [[nodiscard]] QStringList warnings() const;

    LineReader m_lines;
    const Cancellation &m_cancellation;
    RecordTable m_table;
    std::set<std::string> m_leftOut;
};

Result<Document, ImportError> CardReader::run()
{
    while (!m_lines.atEnd() && !m_cancellation.isCanceled())
        readCard();
    if (m_cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    Document document{.warnings = warnings()};
    document.sheets.push_back(m_table.sheet());
    return document;
}

/// A card that is cut off ends with the text, or where the next one begins.
void CardReader::readCard()
{
    std::vector<ContentLine> card;
    const quint32 begin = m_lines.nextNumber();
    while (!m_lines.atEnd() && !m_cancellation.isCanceled()) {
        auto property = takeContentLine(m_lines);
        if (property && property->name == "END")
            break;
        if (property && property->name != "BEGIN" && card.size() < mostProperties)
            card.push_back(*std::move(property));
    }
    const std::string name = nameOf(card);
    bool any = false;
    for (const ContentLine &property : card) {
        const std::string_view column = columnOf(property, card);
        if (column.empty() || isBlank(property.value)) {
            m_leftOut.insert(isFax(property) ? property.name + " (fax)" : property.name);
            continue;
        }
        m_table.begin(property.line);
        any = m_table.add("Name", name) && m_table.add(column, property.value);
    }
    if (any || card.empty())
        return;
    m_table.begin(begin);
    if (m_table.add("Name", name))
        m_table.add("Email", {});
}

/// The formatted name, or else the parts of the name in the order of the West.
std::string CardReader::nameOf(const std::vector<ContentLine> &card) const
{
    const auto formatted = std::ranges::find(card, "FN", &ContentLine::name);
    if (formatted != card.end() && !isBlank(formatted->value))
        return formatted->value;
    const auto parts = std::ranges::find(card, "N", &ContentLine::name);
    if (parts == card.end())
        return {};
    const std::string_view all = parts->value;
    const size_t first = all.find(';');
    if (first == all.npos)
        return parts->value;
    const std::string_view given = all.substr(first + 1, all.find(';', first + 1) - first - 1);
    return std::string(trimmed(std::string(given) + ' ' + std::string(all.substr(0, first))));
}

/// The column of a property, named so that it is recognized; empty: the property is left out.
std::string_view CardReader::columnOf(const ContentLine &property, const std::vector<ContentLine> &card) const
{
    const auto label = std::ranges::find_if(card, [&](const ContentLine &other) {
        return !property.group.empty() && other.group == property.group && other.name == "X-ABLABEL";
    });
    const bool isWhatsApp = property.parameters.contains("WAID") || startsWith(property.value, "whatsapp:")
        || (label != card.end() && !isWithout(label->value, "whatsapp"));
    if (property.name == "EMAIL")
        return "Email";
    if (isFax(property))
        return {};
    if (property.name == "TEL")
        return isWhatsApp ? "WhatsApp" : "Phone";
    if (property.name == "IMPP" && isWhatsApp)
        return "WhatsApp";
    const bool mayBeProfile = property.name == "URL" || property.name == "X-SOCIALPROFILE";
    return mayBeProfile && !isWithout(property.value, "linkedin.com") ? "LinkedIn" : std::string_view();
}

QStringList CardReader::warnings() const
{
    constexpr std::array<std::string_view, 6> ownNames{"VERSION", "FN", "N", "REV", "PRODID", "X-ABLABEL"};
    QStringList names;
    for (const std::string &name : m_leftOut) {
        if (std::ranges::find(ownNames, name) == ownNames.end())
            names << QString::fromStdString(name);
    }
    if (names.isEmpty())
        return {};
    return {VCardText::tr("These properties of the vCards were not imported: %1.")
                .arg(visibleText(names.join(VCardText::tr(", ", "between names"))))};
}

} // namespace

bool isVCard(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return startsWith(text, "begin:vcard");
}

Result<Document, ImportError> readVCards(std::string_view text, const Cancellation &cancellation)
{
    return CardReader(text, cancellation).run();
}

} // namespace dnc
