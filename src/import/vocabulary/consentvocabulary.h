// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/vocabulary/channels.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace dnc {

/// What a word contributes to a header or a cell; the sections of resources/vocabulary/consent.txt.
enum class ConsentTerm : quint8 {
    Other, ///< not in the vocabulary
    Stop,
    Not,
    Contact,
    OptIn,
    Either,
    Allow,
    Status,
    Bounce,
    Elsewhere,
    Time,
    Reason,
    Remark,
    Source,
    Request,
    Until,
    Return,
    Neutral,
    Harmless,
    Fill,
    Channel,
    Out,
    In,
    Open,
    Yes,
    No,
    Empty,
    Direction,
    Kind,
    Sender,
    Receiver,
    Body,
    Incoming,
    Outgoing,
};

/// A word or a phrase that was found.
struct ConsentMark {
    ConsentTerm term = ConsentTerm::Other;
    Channels channels; ///< for Channel
    bool followsItsObject = false; ///< for Not: as in Turkish and Japanese

    bool operator==(const ConsentMark &) const = default;
};

/// The words of headers, of cells, or of logs of messages. Immutable once built, so that threads may share
/// it.
class ConsentVocabulary {
public:
    [[nodiscard]] static const ConsentVocabulary &ofHeaders();
    [[nodiscard]] static const ConsentVocabulary &ofCells();
    /// Headers and cells of logs of messages.
    [[nodiscard]] static const ConsentVocabulary &ofMessages();

    /// The marks of `words`, as headerWords() returns them: longest phrases first; words written together
    /// without a space are parted if all of them are known.
    [[nodiscard]] std::vector<ConsentMark> marksOf(const QStringList &words) const;
    /// The mark of a text without letters, such as `1` or `-`.
    [[nodiscard]] std::optional<ConsentMark> markOfSign(const QString &text) const;

private:
    struct Phrase {
        QStringList words; ///< after the first one
        bool isBeginning = false; ///< the last word is only the beginning of one
        ConsentMark mark;
    };
    explicit ConsentVocabulary(QStringView kind);
    void add(QStringView text, const ConsentMark &mark);
    struct Match {
        const Phrase *phrase = nullptr;
        qsizetype length = 0; ///< in words
    };
    [[nodiscard]] Match longestAt(const QStringList &words, qsizetype first) const;
    [[nodiscard]] const ConsentMark *markOf(const QString &word) const;
    [[nodiscard]] const ConsentMark *detailBehind(const QString &word) const;
    [[nodiscard]] std::vector<ConsentMark> parted(const QString &word) const;

    QHash<QString, std::vector<Phrase>> m_phrases; ///< by their first word, longest first
    QHash<QString, ConsentMark> m_words;
    QHash<QString, ConsentMark> m_beginnings;
    QHash<QString, ConsentMark> m_signs;
};

} // namespace dnc
