// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"

#include <variant>

namespace dnc::sandbox {

/// What a request asks for that breaks the contract. The text is the answer's `message`; like the service, it
/// never tells which element of the array it was.
struct Violation {
    QString message;
};

/// One element of a POST's `identifiers`.
struct NewItem {
    Identity identity;
    QString name; ///< may be empty
};

/// A POST's body.
struct Addition {
    std::vector<NewItem> items;
    std::optional<bool> pauseActiveProspects; ///< as it was sent
};

struct BodyRules {
    bool acceptEmpty = true; ///< an empty array of identifiers
    bool acceptOldPauseName = false; ///< pauseActiveProspectWorkflows means pauseActiveProspects
};

/// What a GET asks for.
struct PageQuery {
    int limit = 50; ///< 1..100
    QString identifierType; ///< empty: any
    QString search; ///< in any letter case, within identifier or label; empty: all
    QString cursor; ///< empty: the first page
};

[[nodiscard]] bool isIdentifierType(const QString &name);

[[nodiscard]] std::variant<Addition, Violation> parseAddition(const QByteArray &body, const BodyRules &rules);
[[nodiscard]] std::variant<Identity, Violation> parseRemoval(const QByteArray &body);
[[nodiscard]] std::variant<PageQuery, Violation> parsePageQuery(const QByteArray &query);

/// How many identifiers a body names, whatever else is wrong with it.
[[nodiscard]] int countIdentifiers(const QByteArray &body);

} // namespace dnc::sandbox
