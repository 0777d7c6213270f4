// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/vocabulary/channels.h"

#include <QStringList>

#include <string_view>

namespace dnc {

/// What yes means in a column about consent.
enum class Polarity : quint8 {
    OptOut, ///< the person opted out
    OptIn, ///< the person agreed
    Status, ///< neither: the column holds states, or its header says nothing
    Bounce, ///< messages did not arrive, which a person must judge
    Return, ///< the person opted in again, after opting out
    Sender, ///< the person wrote the message of the row, which says nothing about opting out by itself
};

/// What a value says about the person of its row.
enum class Consent : quint8 {
    Out, ///< opted out
    In, ///< did not
    Open, ///< a person must decide
};

/// What a header says about consent.
struct ConsentHeader {
    /// How much it takes until the column counts as one about consent.
    enum class Evidence : quint8 {
        None, ///< the header names something else: only words of opting out in the cells count
        Cells, ///< the header says nothing: yes and no in the cells count, too
        States, ///< the header names states: any known state in the cells counts
        Header, ///< the header suffices
    };
    Evidence evidence = Evidence::Cells;
    Polarity polarity = Polarity::Status;
    Channels channels;
    bool namesTime = false;
    bool namesReason = false; ///< or a source: any text beside an opt-out says that there was one
    bool namesRemark = false; ///< a kind of reason that may be about anything
    bool namesSource = false;
    bool namesRequest = false; ///< of the person, whatever it is about
    bool isOnlyTime = false; ///< `Date`, and nothing else
    bool isOnlySource = false; ///< `Source`, and nothing else
    bool namesEnd = false; ///< of a block that ends by itself
    bool isElsewhere = false; ///< names only ways of contact that Alta does not use, such as fax

    /// Whether the column tells more about opt-outs that another column may state.
    [[nodiscard]] bool isDetail() const { return namesTime || namesReason || namesSource || namesEnd; }

    bool operator==(const ConsentHeader &) const = default;
};

/// Understands the text of a header (UTF-8) by its words, in the languages of
/// resources/vocabulary/consent.txt, whatever their case, accents, signs and camelCase. Thread-safe.
[[nodiscard]] ConsentHeader readConsentHeader(std::string_view header);

/// What a cell says under `header`. Words that are not known are Open. Thread-safe.
[[nodiscard]] Consent readConsentValue(std::string_view value, const ConsentHeader &header);

/// Whether the cell, or one of several values in it, says by itself, whatever the header, that somebody opted
/// out: `unsubscribed`, `STOP`, `vip, unsubscribed`.
[[nodiscard]] bool saysOptedOut(std::string_view value);

/// Whether a short text names an opt-out among other words, such as `unsubscribed lead`, and so may say one.
[[nodiscard]] bool namesOptOut(std::string_view value);

/// Whether a message has a word of opting out among others, such as `Stop texting me please`.
[[nodiscard]] bool mentionsOptOut(std::string_view message);
/// Whether a cell under `header` says by itself that the person agreed, or did so again: `subscribed`,
/// `START`, or yes under a header about agreeing. `HELP` and an empty cell do not.
[[nodiscard]] bool saysOptedIn(std::string_view value, const ConsentHeader &header);
/// Whether it is a known state, yes or no, in any language.
[[nodiscard]] bool isKnownState(std::string_view value);
[[nodiscard]] bool isYesOrNo(std::string_view value);

/// Whether the text is a date, a time or both, in figures: `2026-01-02T10:11:12Z`, `1/2/26`, a Unix time.
[[nodiscard]] bool isDateText(std::string_view text);

} // namespace dnc
