// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/headerwords.h"

#include "import/vocabulary/headerwordtable.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using Meaning = HeaderMeaning;

/// Letters that Unicode does not decompose into a base letter and an accent.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
    case u'Ł':
        return c.isUpper() ? u'L' : u'l';
    case u'ı':
        return u'i';
    case u'ø':
    case u'Ø':
        return c.isUpper() ? u'O' : u'o';
    default:
        return c;
    }
}

QString withoutAccents(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain.append(plainLetter(c));
    }
    return plain;
}

/// True if a word ends between `before` and `c`: `phoneNumber`, `EMail`, `Phone1`.
bool startsWord(QChar before, QChar c, QChar after)
{
    if (!before.isLetterOrNumber() || before.isDigit() != c.isDigit())
        return true;
    return c.isUpper() && (before.isLower() || after.isLower());
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QChar before = u' ';
    for (qsizetype i = 0; i < text.size(); before = text[i++]) {
        const QChar c = text[i];
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        if (!c.isLetterOrNumber() || c.isDigit())
            continue;
        if (words.isEmpty() || startsWord(before, c, after))
            words.append(QString());
        words.last().append(c.toLower());
    }
    return words;
}

/// `E-Mail`, `LinkedIn` and `WhatsApp` are one word in every spelling.
void joinSplitWords(QStringList &words)
{
    struct Pair {
        QStringView first;
        QStringView second;
    };
    constexpr std::array pairs{
        Pair{u"e", u"mail"},      Pair{u"e", u"mails"},      Pair{u"e", u"mailadresse"},
        Pair{u"e", u"mailadres"}, Pair{u"e", u"mailadress"}, Pair{u"e", u"posta"},
        Pair{u"e", u"post"},      Pair{u"e", u"postadress"}, Pair{u"linked", u"in"},
        Pair{u"whats", u"app"},   Pair{u"web", u"chat"}};
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const bool belong = std::ranges::any_of(
            pairs, [&](const Pair &pair) { return words[i] == pair.first && words[i + 1] == pair.second; });
        if (belong)
            words[i] += words.takeAt(i + 1);
    }
}

/// A word of the table, and the index of its row.
struct Found {
    HeaderWord says;
    size_t row;
};
using Words = QHash<QString, Found>;

Words indexOf(std::span<const HeaderWordRow> table)
{
    Words words;
    for (size_t row = 0; row < table.size(); ++row) {
        for (const QStringView word : table[row].words.split(u'|'))
            words.insert(withoutAccents(word.toString()), {table[row].says, row});
    }
    return words;
}

HeaderWord readWords(const QStringList &words)
{
    static const Words phrases = indexOf(headerPhrases());
    static const Words singles = indexOf(singleHeaderWords());
    if (const auto phrase = phrases.find(words.join(u' ')); phrase != phrases.end())
        return phrase->says;
    const Found *first = nullptr;
    for (const QString &word : words) {
        const auto found = singles.constFind(word);
        if (found != singles.constEnd() && (!first || found->row < first->row))
            first = &*found;
    }
    return first ? first->says : HeaderWord();
}

} // namespace

QStringList headerWords(std::string_view cell)
{
    const bool isValue = cell.find('@') != cell.npos || cell.find("://") != cell.npos
        || cell.find("linkedin.com/") != cell.npos;
    if (isValue || cell.size() > 200) // nor is a paragraph a header
        return {};
    QStringList words = wordsOf(withoutAccents(QString::fromUtf8(cell)));
    joinSplitWords(words);
    return words;
}

QString normalizedHeader(std::string_view cell)
{
    QString letters = withoutAccents(QString::fromUtf8(cell)).toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

HeaderWord readHeader(std::string_view cell)
{
    const QStringList words = headerWords(cell);
    return words.isEmpty() ? HeaderWord() : readWords(words);
}

bool isIdentifierHeader(std::string_view cell)
{
    const Meaning meaning = readHeader(cell).meaning;
    return meaning == Meaning::Identifier || meaning == Meaning::AnyIdentifier;
}

} // namespace dnc
