// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/backgroundedit.h"
#include "list/entrylist.h"
#include "list/findings.h"
#include "list/opentypes.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <vector>

namespace dnc {

/// What a person does to many entries of a list, each as one undo step. Does nothing while the list is not
/// changeable. Entries are indexes into the list, ascending, each once: see EntryView::entriesIn(). Fixes,
/// types, setExcluded() and fanOut() of many entries of a long list are worked out by a BackgroundEdit. GUI
/// thread only.
class BulkEdits {
    Q_DECLARE_TR_FUNCTIONS(dnc::BulkEdits)

public:
    /// Both outlive the edits.
    BulkEdits(EntryList &list, BackgroundEdit &background);

    /// Adds the entries of `added` at the end; `text` names the undo step.
    void append(EntryStore &&added, const EntryList::StepText &text);
    void remove(const std::vector<quint32> &entries);
    /// Empties the list.
    void clear();
    /// Excludes these entries from the upload, or includes them again.
    void setExcluded(std::vector<quint32> entries, bool excluded);

    /// A value that may be meant, for an entry with that finding.
    struct Fix {
        quint32 entry;
        QString before;
        QString after;
    };
    /// The first `most` fixes for entries with `finding`, in the order of the list: what fixAll() would do.
    [[nodiscard]] std::vector<Fix> fixes(const Finding &finding, quint32 most) const;
    /// Takes the values that may be meant, for these entries or for all with `finding`.
    void fix(std::vector<quint32> entries);
    void fixAll(const Finding &finding);
    /// Reads the open entries of each answered column as the type that answers it.
    void answerTypes(std::span<const TypeAnswer> answers);

    /// Keeps the possible duplicates: they are no longer hinted at.
    void keepPossibleDuplicates();
    /// Adds the other form of each number of these entries whose national plan has one, behind its entry:
    /// Alta does not say whether it takes the two for one.
    void addOtherForms(std::vector<quint32> entries);

    /// Removes all duplicates. Their first keeps its place and the name that one of them lent it.
    void removeDuplicates();
    /// Adds the valid numbers of these entries once more as each other one of `types` (Phone, Sms, WhatsApp),
    /// each behind its entry: Alta does not say whether a stop for one of them is a stop for all.
    void fanOut(std::vector<quint32> entries, std::span<const IdentifierType> types);
    /// How many entries fanOut() would add, duplicates included.
    [[nodiscard]] quint32 fanOutCount(std::span<const quint32> entries,
                                      std::span<const IdentifierType> types) const;

private:
    using Change = BackgroundEdit::Change;
    using MakeRow = BackgroundEdit::MakeRow;

    void fixEntries(std::vector<quint32> entries, const std::optional<Finding> &finding);
    void removeRuns(std::vector<EntryRun> runs, const EntryList::StepText &text);
    void keepLentNames(std::span<const quint32> duplicates, QUndoCommand *command);
    [[nodiscard]] std::vector<quint32> allEntries() const;

    EntryList &m_list;
    BackgroundEdit &m_background;
};

} // namespace dnc
