// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/splitcell.h"

#include "core/address/email.h"
#include "core/address/linkedin.h"
#include "core/address/mailto.h"
#include "core/phone/phone.h"
#include "core/rules/cellpieces.h"
#include "core/rules/mentions.h"
#include "core/rules/rules.h"
#include "core/text/charset.h"
#include "core/text/cleantext.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

// What one piece of a cell is.
struct ParsedPiece {
    std::vector<CellPart> parts; // the piece itself, or the addresses found in it
    bool isIdentifier = false;
    bool isMailbox = false; // parts holds the address and the name beside it
};

bool isIdentifier(std::string_view text)
{
    const CleanText clean(text);
    if (clean.issue() != Issue::None)
        return false;
    if (isLinkedInLink(clean.view()) || recognizeEmail(clean.view()))
        return true;
    const CleanText number(text, Fold::Number);
    return looksLikePhone(number.view());
}

// A display name without its quotes, on one line, each run of white space as one space.
std::string displayName(std::string_view text)
{
    text = trimmed(text);
    const bool isQuoted =
        text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    const bool hasEscapes = isQuoted && text.front() == '"';
    if (isQuoted)
        text = trimmed(text.substr(1, text.size() - 2));
    std::string name;
    for (size_t i = 0; i < text.size(); ++i) {
        if (hasEscapes && text[i] == '\\' && i + 1 < text.size())
            ++i;
        const bool isSpace = text[i] == ' ' || text[i] == '\t' || text[i] == '\r' || text[i] == '\n';
        if (!isSpace)
            name += text[i];
        else if (!name.ends_with(' '))
            name += ' ';
    }
    return name;
}

// `Name <identifier>` or `Name [SMTP:address]`; no text if the piece is neither.
CellPart bracketed(std::string_view piece)
{
    const bool isAngled = piece.ends_with('>');
    const size_t start = piece.rfind(isAngled ? '<' : '[');
    if (start == piece.npos || !(isAngled || piece.ends_with(']')))
        return {};
    std::string_view inner = trimmed(piece.substr(start + 1, piece.size() - start - 2));
    const bool isSmtp = startsWith(inner, "smtp:");
    if (!isAngled && !isSmtp && !startsWith(inner, "mailto:"))
        return {};
    if (isSmtp)
        inner.remove_prefix(5);
    if (!isIdentifier(inner))
        return {};
    std::string name = displayName(piece.substr(0, start));
    const bool isRepeated = inner.ends_with(name);
    return {std::string(inner), isRepeated ? std::string{} : std::move(name)};
}

// As bracketed(), and `address (Name)`, as mail programs once wrote it.
CellPart mailbox(std::string_view piece)
{
    const size_t comment = piece.ends_with(')') ? piece.rfind('(') : piece.npos;
    if (comment == piece.npos)
        return bracketed(piece);
    const std::string_view address = trimmed(piece.substr(0, comment));
    if (CellPart found = bracketed(address); !found.text.empty())
        return found;
    const CleanText clean(address);
    if (address.find('@') == address.npos || !parseEmail(clean.view()))
        return {};
    return {std::string(address), displayName(piece.substr(comment + 1, piece.size() - comment - 2))};
}

constexpr CharSet mentionSigns{"@+"};

// All identifiers of a piece without separators, such as `a@x.com b@y.com +1 202-555-0147`; none if something
// beside them may be another one.
ParsedPiece severalIn(std::string_view clean)
{
    const std::vector<Mention> mentions = mentionsIn(clean);
    if (mentions.size() < 2 || isClearlyOne(clean))
        return {};
    constexpr size_t fewestNational = 6; // of a number without its country code
    ParsedPiece parsed{{}, true, false};
    size_t end = 0;
    const auto mayHoldMore = [](std::string_view rest) {
        return countDigits(rest) >= fewestNational || rest.find('@') != rest.npos;
    };
    for (const Mention &mention : mentions) {
        const auto begin = size_t(mention.text.data() - clean.data());
        if (mayHoldMore(clean.substr(end, begin - end)))
            return {};
        end = begin + mention.text.size();
        parsed.parts.push_back({std::string(mention.text), {}});
    }
    return mayHoldMore(clean.substr(end)) ? ParsedPiece() : parsed;
}

ParsedPiece read(std::string_view piece)
{
    if (CellPart found = mailbox(piece); !found.text.empty())
        return {{std::move(found)}, true, true};
    const CleanText clean(piece);
    const bool mayBeSeveral = clean.issue() == Issue::None && mentionSigns.hasAnyOf(clean.view());
    if (mayBeSeveral) {
        ParsedPiece several = severalIn(clean.view());
        if (several.isIdentifier && !parseEmail(clean.view()))
            return several;
    }
    return {{{std::string(piece), {}}}, isIdentifier(piece), false};
}

constexpr CharSet angles{"<>"};

// Whether `piece` is the first half of an unquoted `Müller, Jörg <j@x.de>`.
bool isHalfName(std::string_view piece)
{
    return piece.find('@') == piece.npos && !angles.hasAnyOf(piece) && !isIdentifier(piece);
}

// The pieces, with those joined again that a comma within a display name had separated.
std::vector<CellPiece> withWholeNames(const std::vector<CellPiece> &pieces)
{
    std::vector<CellPiece> whole;
    for (const CellPiece &piece : pieces) {
        CellPiece joined = piece;
        while (joined.commaBefore && !whole.empty() && !mailbox(piece.text).text.empty()
               && isHalfName(whole.back().text)) {
            const CellPiece &first = whole.back();
            const size_t size = size_t(joined.text.data() + joined.text.size() - first.text.data());
            joined = {{first.text.data(), size}, first.commaBefore, first.afterLabel};
            whole.pop_back();
        }
        whole.push_back(joined);
    }
    return whole;
}

// What may separate two values or surround one. Of the non-ASCII characters only Latin letters are known to
// do neither: the lead bytes of U+00C0 to U+027F.
constexpr CharSet separatorCharacters = CharSet(",;|/<([: \n\r\t").withBytes(0x80, 0xFF);
constexpr CharSet plainSigns =
    (asciiLetters | asciiDigits | CharSet(".-_+")).withBytes(0x80, 0xBF).withBytes(0xC3, 0xC9);
constexpr CharSet wordSigns = plainSigns | CharSet("@");
constexpr CharSet phraseSigns = plainSigns | CharSet(" ()"); // such as `(415) 555-0123`: no address in it

// One bit per byte for each reason why a text with that byte may hold several identifiers.
enum Reason : quint8 { Parts = 1, NoWord = 2, NoPhrase = 4 };
constexpr auto reasons = [] {
    std::array<quint8, 256> all{};
    for (size_t i = 0; i < all.size(); ++i) {
        const char sign = char(i);
        all[i] = quint8((separatorCharacters.has(sign) ? Parts : 0) | (wordSigns.has(sign) ? 0 : NoWord)
                        | (phraseSigns.has(sign) ? 0 : NoPhrase));
    }
    return all;
}();

} // namespace

bool isClearlyOne(std::string_view text)
{
    quint8 found = 0;
    for (const char sign : text)
        found |= reasons[static_cast<unsigned char>(sign)];
    return !text.empty() && trimmed(text).size() == text.size()
        && (found != (Parts | NoWord | NoPhrase) || isNormalizedLink(text));
}

std::vector<CellPart> splitCell(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    if (const std::vector<std::string> linked = mailtoAddresses(text); linked.size() > 1) {
        std::vector<CellPart> parts;
        parts.reserve(linked.size());
        for (const std::string &address : linked)
            parts.push_back({address, {}});
        return parts;
    }
    std::vector<CellPart> whole{{std::string(text), {}}};
    if (!separatorCharacters.hasAnyOf(text))
        return whole;
    std::vector<CellPart> parts;
    size_t identifiers = 0;
    bool isMailbox = false;
    for (const CellPiece &piece : withWholeNames(cellPieces(text))) {
        ParsedPiece parsed = read(piece.text);
        identifiers += parsed.isIdentifier ? parsed.parts.size() : 0;
        isMailbox = parsed.isIdentifier && (parsed.isMailbox || piece.afterLabel);
        std::move(parsed.parts.begin(), parsed.parts.end(), std::back_inserter(parts));
    }
    const bool isSingle = parts.size() == 1 && isMailbox;
    return identifiers > 1 || isSingle ? parts : whole;
}

} // namespace dnc
