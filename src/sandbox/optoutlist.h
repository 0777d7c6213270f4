// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/requestbody.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace dnc::sandbox {

/// One entry of the list.
struct ListedItem {
    QString id;
    QString identifier;
    QString identifierType;
    QString label;
    bool isManuallyAdded = true;
    QString createdAt; ///< ISO 8601, UTC
    QString updatedAt;
    QString listedAt; ///< when it came onto the list; not in answers
};

/// What adding an identifier that is on the list does to its times.
enum class Renewal : quint8 {
    None, ///< nothing, unless its label changes
    Updated, ///< sets updatedAt
    Both, ///< sets createdAt, too, as a service that replaces the entry would
};

/// How the list keeps an identifier.
enum class StoredForm : quint8 {
    AsSent,
    Upper, ///< in capital letters
    Bare, ///< without the + of a number and the scheme of an address
};

/// What a DELETE must give.
enum class RemovalForm : quint8 {
    Stored, ///< the identifier as the list shows it
    Sent, ///< the identifier as it was added
};

/// The list's behavior where the documentation is silent.
struct ListRules {
    QStringList refuse; ///< parts of identifiers that are refused, case-sensitive
    bool partial = false; ///< if some are refused, the others are still added
    bool duplicateIsError = false; ///< identifiers already listed are refused
    Renewal renewal = Renewal::None;
    StoredForm storedForm = StoredForm::AsSent;
    bool isManuallyAdded = true; ///< what new entries say
};

/// The result of adding the items of a POST.
struct AddResult {
    std::vector<Identity> applied; ///< now on the list, without repeats, including those already there
    int added = 0; ///< the number of new ones among them
    bool refused = false; ///< the answer is a 400
};

/// One page of the list, oldest entry first.
struct Page {
    std::vector<ListedItem> items;
    bool hasMore = false;
    QString next; ///< cursor; empty: none
    QString previous;
};

/// The set of identifiers, keyed by exact text and type. No network, no clock.
class OptOutList {
public:
    [[nodiscard]] AddResult add(const std::vector<NewItem> &items, const ListRules &rules,
                                const QString &now);
    /// False if it is not on the list.
    [[nodiscard]] bool remove(const Identity &identity, RemovalForm form = RemovalForm::Stored);
    /// Nothing if the cursor does not belong to this list and these filters.
    [[nodiscard]] std::optional<Page> page(const PageQuery &query) const;
    [[nodiscard]] const std::vector<ListedItem> &items() const { return m_items; }

private:
    bool put(const NewItem &item, const ListRules &rules, const QString &now);
    [[nodiscard]] std::optional<size_t> find(const Identity &identity, RemovalForm form) const;
    [[nodiscard]] std::vector<size_t> findBehind(qint64 serial, const PageQuery &query) const;
    [[nodiscard]] std::vector<size_t> findBefore(qint64 serial, const PageQuery &query) const;

    std::vector<ListedItem> m_items;
    std::vector<qint64> m_serials; ///< of m_items: ascending, never reused
    std::vector<QString> m_keys; ///< of m_items, as they were sent
    QHash<QString, qint64> m_serialByKey;
    qint64 m_lastSerial = 0;
};

} // namespace dnc::sandbox
