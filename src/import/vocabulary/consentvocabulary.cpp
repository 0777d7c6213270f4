// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/consentvocabulary.h"

#include "import/vocabulary/headerwords.h"

#include <QFile>

#include <algorithm>
#include <array>

// Outside of all namespaces, as Q_INIT_RESOURCE requires.
static void initVocabulary()
{
    Q_INIT_RESOURCE(vocabulary);
}

namespace dnc {

namespace {

using namespace Qt::StringLiterals;
using Term = ConsentTerm;

struct Section {
    QStringView name;
    ConsentMark mark;
};

constexpr ConsentMark channel(std::initializer_list<IdentifierType> types)
{
    return {Term::Channel, types};
}

const std::array sections{
    Section{u"header.stop", {Term::Stop}},
    Section{u"header.stop.phone", {Term::Stop, {IdentifierType::Phone}}},
    Section{u"header.not", {Term::Not}},
    Section{u"header.contact", {Term::Contact}},
    Section{u"header.optin", {Term::OptIn}},
    Section{u"header.either", {Term::Either}},
    Section{u"header.allow", {Term::Allow}},
    Section{u"header.status", {Term::Status}},
    Section{u"header.bounce", {Term::Bounce}},
    Section{u"header.elsewhere", {Term::Elsewhere}},
    Section{u"header.time", {Term::Time}},
    Section{u"header.reason", {Term::Reason}},
    Section{u"header.remark", {Term::Remark}},
    Section{u"header.source", {Term::Source}},
    Section{u"header.request", {Term::Request}},
    Section{u"header.until", {Term::Until}},
    Section{u"header.return", {Term::Return}},
    Section{u"header.neutral", {Term::Neutral}},
    Section{u"header.harmless", {Term::Harmless}},
    Section{u"header.fill", {Term::Fill}},
    Section{u"header.email", channel({IdentifierType::Email})},
    Section{u"header.phone", channel({IdentifierType::Phone})},
    Section{u"header.sms", channel({IdentifierType::Sms})},
    Section{u"header.mobile", channel({IdentifierType::Phone, IdentifierType::Sms})},
    Section{u"header.whatsapp", channel({IdentifierType::WhatsApp})},
    Section{u"header.linkedin", channel({IdentifierType::LinkedIn})},
    Section{u"header.web_chat", channel({IdentifierType::WebChat})},
    Section{u"value.out", {Term::Out}},
    Section{u"value.in", {Term::In}},
    Section{u"value.open", {Term::Open}},
    Section{u"value.yes", {Term::Yes}},
    Section{u"value.no", {Term::No}},
    Section{u"value.empty", {Term::Empty}},
    Section{u"value.fill", {Term::Fill}},
    Section{u"message.direction", {Term::Direction}},
    Section{u"message.kind", {Term::Kind}},
    Section{u"message.sender", {Term::Sender}},
    Section{u"message.receiver", {Term::Receiver}},
    Section{u"message.body", {Term::Body}},
    Section{u"message.incoming", {Term::Incoming}},
    Section{u"message.outgoing", {Term::Outgoing}},
};

constexpr qsizetype shortestPart = 2; ///< of words written together
constexpr qsizetype shortestBeginning = 3;

QString vocabularyText()
{
    initVocabulary();
    QFile file(u":/vocabulary/consent.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Whether the script of the word sets words apart by spaces.
bool isSpaced(const QString &word)
{
    constexpr char16_t firstOfEastAsia = 0x2E80;
    return word.front().unicode() < firstOfEastAsia;
}

} // namespace

const ConsentVocabulary &ConsentVocabulary::ofHeaders()
{
    static const ConsentVocabulary words(u"header.");
    return words;
}

const ConsentVocabulary &ConsentVocabulary::ofCells()
{
    static const ConsentVocabulary words(u"value.");
    return words;
}

const ConsentVocabulary &ConsentVocabulary::ofMessages()
{
    static const ConsentVocabulary words(u"message.");
    return words;
}

ConsentVocabulary::ConsentVocabulary(QStringView kind)
{
    const QString text = vocabularyText();
    const Section *section = nullptr;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.startsWith(u'[')) {
            const QStringView name = line.sliced(1, line.indexOf(u']') - 1);
            const auto *const found = std::ranges::find(sections, name, &Section::name);
            section = name.startsWith(kind) && found != sections.end() ? found : nullptr;
        }
        const qsizetype colon = line.indexOf(u':');
        if (!section || colon != 2 || line.startsWith(u'#'))
            continue;
        ConsentMark mark = section->mark;
        mark.followsItsObject = line.startsWith(u"tr") || line.startsWith(u"ja");
        for (const QStringView word : line.sliced(colon + 1).split(u'|'))
            add(word.trimmed(), mark);
    }
    for (std::vector<Phrase> &phrases : m_phrases)
        std::ranges::stable_sort(phrases, std::ranges::greater(),
                                 [](const Phrase &phrase) { return phrase.words.size(); });
}

/// Where a word is in several sections, the first one counts.
void ConsentVocabulary::add(QStringView text, const ConsentMark &mark)
{
    const bool isBeginning = text.endsWith(u'*');
    QStringList words = headerWords(text.toUtf8().toStdString());
    if (words.isEmpty()) {
        if (!text.isEmpty() && !m_signs.contains(text.toString()))
            m_signs.insert(text.toString().toLower(), mark);
        return;
    }
    if (words.size() == 1) {
        QHash<QString, ConsentMark> &places = isBeginning ? m_beginnings : m_words;
        if (!places.contains(words.front()))
            places.insert(words.front(), mark);
        return;
    }
    const QString first = words.takeFirst();
    m_phrases[first].push_back({words, isBeginning, mark});
}

ConsentVocabulary::Match ConsentVocabulary::longestAt(const QStringList &words, qsizetype first) const
{
    const auto found = m_phrases.constFind(words[first]);
    if (found == m_phrases.constEnd())
        return {};
    for (const Phrase &phrase : *found) {
        const qsizetype count = phrase.words.size();
        if (first + count >= words.size() + (count == 0 ? 1 : 0))
            continue;
        bool fits = true;
        for (qsizetype i = 0; i < count && fits; ++i) {
            const QString &word = words[first + 1 + i];
            const bool begins = phrase.isBeginning && i + 1 == count;
            fits = begins ? word.startsWith(phrase.words[i])
                          : word == phrase.words[i] || word == phrase.words[i] + u's';
        }
        if (fits)
            return {&phrase, count + 1};
    }
    return {};
}

const ConsentMark *ConsentVocabulary::markOf(const QString &word) const
{
    if (const auto found = m_words.constFind(word); found != m_words.constEnd())
        return &*found;
    if (word.size() > 3 && word.endsWith(u's')) {
        if (const auto found = m_words.constFind(word.chopped(1)); found != m_words.constEnd())
            return &*found;
    }
    for (qsizetype size = word.size(); size >= shortestBeginning && !m_beginnings.isEmpty(); --size) {
        if (const auto found = m_beginnings.constFind(word.first(size)); found != m_beginnings.constEnd())
            return &*found;
    }
    return nullptr;
}

/// The time, reason or source that a word such as `Abmeldedatum` ends with; null if there is none.
const ConsentMark *ConsentVocabulary::detailBehind(const QString &word) const
{
    constexpr qsizetype shortest = 4;
    if (m_words.contains(word))
        return nullptr;
    for (qsizetype begin = shortestBeginning; begin + shortest <= word.size(); ++begin) {
        const auto found = m_words.constFind(word.sliced(begin));
        if (found != m_words.constEnd()
            && (found->term == Term::Time || found->term == Term::Reason || found->term == Term::Remark
                || found->term == Term::Source))
            return &*found;
    }
    return nullptr;
}

/// `HASOPTEDOUTOFEMAIL` and Japanese, which has no spaces: the longest known words from the left that leave a
/// rest of known words. Empty if there are none.
std::vector<ConsentMark> ConsentVocabulary::parted(const QString &word) const
{
    constexpr qsizetype longest = 60;
    if (word.size() < (isSpaced(word) ? 2 * shortestPart : 2) || word.size() > longest)
        return {};
    std::vector<QStringList> endingAt(size_t(word.size()) + 1);
    std::vector<bool> isReached(size_t(word.size()) + 1);
    isReached[0] = true;
    for (qsizetype begin = 0; begin < word.size(); ++begin) {
        if (!isReached[size_t(begin)])
            continue;
        for (qsizetype end = begin + (isSpaced(word) ? shortestPart : 1); end <= word.size(); ++end) {
            const QString part = word.sliced(begin, end - begin);
            const bool isKnown = m_words.contains(part) || m_beginnings.contains(part)
                || m_phrases.contains(part) || (part.endsWith(u's') && m_words.contains(part.chopped(1)));
            QStringList &known = endingAt[size_t(end)];
            // Fewer and so longer words are the likelier reading.
            if (!isKnown || (isReached[size_t(end)] && known.size() <= endingAt[size_t(begin)].size() + 1))
                continue;
            known = endingAt[size_t(begin)];
            known << part;
            isReached[size_t(end)] = true;
        }
    }
    const QStringList &parts = endingAt.back();
    return parts.size() < 2 ? std::vector<ConsentMark>() : marksOf(parts);
}

std::vector<ConsentMark> ConsentVocabulary::marksOf(const QStringList &words) const
{
    std::vector<ConsentMark> marks;
    for (qsizetype i = 0; i < words.size();) {
        if (const Match match = longestAt(words, i); match.phrase) {
            marks.push_back(match.phrase->mark);
            i += match.length;
            continue;
        }
        const QString &word = words[i++];
        const std::vector<ConsentMark> parts =
            m_words.contains(word) ? std::vector<ConsentMark>() : parted(word);
        // `Anrufsperre` begins as `anruf*` does, and says more.
        const bool saysMore = std::ranges::find(parts, Term::Stop, &ConsentMark::term) != parts.end();
        if (const ConsentMark *mark = saysMore ? nullptr : markOf(word)) {
            marks.push_back(*mark);
            if (const ConsentMark *detail = detailBehind(word))
                marks.push_back(*detail);
            continue;
        }
        if (parts.empty())
            marks.emplace_back();
        else
            marks.insert(marks.end(), parts.begin(), parts.end());
    }
    return marks;
}

std::optional<ConsentMark> ConsentVocabulary::markOfSign(const QString &text) const
{
    const auto found = m_signs.constFind(text.toLower());
    return found == m_signs.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace dnc
