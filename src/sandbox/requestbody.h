// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"

#include <variant>

namespace dnc::sandbox {

/// How a request violates the API contract. The text is the answer's `message`; like the service's, it never
/// says which element of the array is wrong.
struct Violation {
    QString message;
};

/// One element of a POST's `identifiers`.
struct NewItem {
    Identity identity;
    QString name; ///< may be empty
};

/// The body of a POST.
struct Addition {
    std::vector<NewItem> items;
    std::optional<bool> pauseActiveProspects; ///< as sent
};

struct BodyRules {
    bool acceptEmpty = true; ///< an empty array of identifiers
    bool acceptOldPauseName = false; ///< pauseActiveProspectWorkflows means pauseActiveProspects
};

/// How a GET uses `search`.
enum class SearchMode : quint8 {
    Contains, ///< within identifier or label, ignoring case
    Prefix, ///< at the beginning of one of them, ignoring case
    Exact, ///< the identifier, letter by letter
    Ignored, ///< not at all
};

/// The query of a GET.
struct PageQuery {
    int limit = 50; ///< 1..100
    QString identifierType; ///< empty: any
    QString search; ///< empty: all
    SearchMode mode = SearchMode::Contains;
    QString listedBefore; ///< a time; entries that were listed later are not shown yet; empty: all are
    QString cursor; ///< empty: the first page
};

[[nodiscard]] bool isIdentifierType(const QString &name);

[[nodiscard]] std::variant<Addition, Violation> parseAddition(const QByteArray &body, const BodyRules &rules);
[[nodiscard]] std::variant<Identity, Violation> parseRemoval(const QByteArray &body);
[[nodiscard]] std::variant<PageQuery, Violation> parsePageQuery(const QByteArray &query);

/// The number of identifiers in a body, even if it is otherwise invalid.
[[nodiscard]] int countIdentifiers(const QByteArray &body);

} // namespace dnc::sandbox
