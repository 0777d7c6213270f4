// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/match/hashmatch.h"

#include "core/text/digest.h"
#include "core/text/text.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct Algorithm {
    size_t size; ///< of a digest, in bytes
    QCryptographicHash::Algorithm number;
};
constexpr std::array algorithms{
    Algorithm{16, QCryptographicHash::Md5},    Algorithm{20, QCryptographicHash::Sha1},
    Algorithm{28, QCryptographicHash::Sha224}, Algorithm{32, QCryptographicHash::Sha256},
    Algorithm{48, QCryptographicHash::Sha384}, Algorithm{64, QCryptographicHash::Sha512}};

std::string lowerCase(std::string_view text)
{
    if (std::ranges::all_of(text, isAscii))
        return toLower(text);
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
}

/// The texts that others may have hashed for a contact.
std::vector<std::string> hashedTexts(const EntryStore::View &contact)
{
    if (!contact.type || contact.identifier.empty())
        return {};
    if (isNumberType(*contact.type))
        return {std::string(contact.identifier), std::string(contact.identifier.substr(1))};
    std::vector<std::string> texts{lowerCase(contact.identifier)};
    // A domain with other letters is sent as A-labels, but others hash it as it is written.
    if (std::string written = lowerCase(trimmed(contact.input)); written != texts.front())
        texts.push_back(std::move(written));
    return texts;
}

Sheet withContacts(const Sheet &sheet, const HashMatcher &matcher)
{
    Sheet matched;
    matched.visibility = sheet.visibility;
    matched.file = sheet.file;
    matched.name = sheet.name;
    matched.sha256 = sheet.sha256;
    std::vector<std::string_view> cells;
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        cells.clear();
        for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
            const std::string_view cell = sheet.cell(row, column);
            const HashMatcher::Contact *contact = matcher.contactBehind(cell);
            cells.push_back(contact ? std::string_view(contact->identifier) : cell);
        }
        matched.addRow(sheet.rowNumber(row), cells, sheet.rowMark(row));
        for (quint32 column = 0; column < cells.size(); ++column) {
            if (const CellMark mark = sheet.cellMark(row, column); mark != CellMark::None)
                matched.addMark(column, mark);
        }
    }
    return matched;
}

} // namespace

bool HashMatcher::addHash(std::string_view text)
{
    const auto digest = digestBytes(trimmed(text));
    if (!digest)
        return false;
    if (m_contacts.try_emplace(*digest).second) {
        m_hashes.emplace_back(trimmed(text));
        m_sizes.insert(digest->size());
    }
    return true;
}

void HashMatcher::addContacts(const EntryStore &contacts)
{
    for (quint32 index = 0; index < contacts.size(); ++index) {
        const EntryStore::View contact = contacts.at(index);
        for (const std::string &text : hashedTexts(contact))
            compare(text, contact);
    }
}

void HashMatcher::compare(std::string_view text, const EntryStore::View &contact)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    for (const Algorithm &algorithm : algorithms) {
        if (!m_sizes.contains(algorithm.size))
            continue;
        const auto found = m_contacts.find(QCryptographicHash::hash(bytes, algorithm.number).toStdString());
        if (found != m_contacts.end() && !found->second)
            found->second =
                Contact{*contact.type, std::string(contact.identifier), std::string(contact.name)};
    }
}

size_t HashMatcher::matchedCount() const
{
    return size_t(
        std::ranges::count_if(m_contacts, [](const auto &hash) { return hash.second.has_value(); }));
}

const HashMatcher::Contact *HashMatcher::contactBehind(std::string_view text) const
{
    const auto digest = digestBytes(trimmed(text));
    const auto found = digest ? m_contacts.find(*digest) : m_contacts.end();
    return found == m_contacts.end() || !found->second ? nullptr : &*found->second;
}

std::vector<HashMatcher::Contact> HashMatcher::matches() const
{
    std::vector<Contact> found;
    std::set<std::pair<IdentifierType, std::string_view>> known;
    for (const std::string &hash : m_hashes) {
        const Contact *contact = contactBehind(hash);
        if (contact && known.emplace(contact->type, contact->identifier).second)
            found.push_back(*contact);
    }
    return found;
}

std::vector<std::string> HashMatcher::unmatched() const
{
    std::vector<std::string> hashes;
    std::ranges::copy_if(m_hashes, std::back_inserter(hashes),
                         [this](const std::string &hash) { return !contactBehind(hash); });
    return hashes;
}

void addHashes(const Document &document, HashMatcher &matcher)
{
    for (const Sheet &sheet : document.sheets) {
        for (quint32 row = 0; row < sheet.rowCount(); ++row) {
            for (quint32 column = 0; column < sheet.columnCount(row); ++column)
                matcher.addHash(sheet.cell(row, column));
        }
    }
}

Document withContacts(const Document &document, const HashMatcher &matcher)
{
    Document matched = document;
    for (Sheet &sheet : matched.sheets)
        sheet = withContacts(sheet, matcher);
    return matched;
}

} // namespace dnc
