// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "gui/import/importsource.h"
#include "import/plan/consentfacts.h"
#include "import/plan/forecast.h"
#include "import/plan/questions.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "list/background.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>
#include <utility>

namespace dnc {

/// Number of rows that the import preview shows for each sheet.
inline constexpr quint32 previewRows = 200;

/// What is not sent of a sheet, with the reasons for display; indexes into the sheet.
struct ExcludedPlaces {
    std::map<quint32, QString> rows; ///< of which no identifier is sent
    std::map<std::pair<quint32, quint32>, QString> cells; ///< by row and column
};

/// The effect of a plan, counted over all rows.
struct DraftFacts {
    using ColumnPlace = std::pair<size_t, quint32>; ///< sheet and column

    Forecast forecast;
    std::vector<Question> questions; ///< all questions, also answered ones
    std::vector<Question> open; ///< questions without an answer
    std::map<ColumnPlace, std::vector<ConsentCount>> values; ///< of the consent columns
    std::vector<ExcludedPlaces> excluded; ///< by sheet, for the preview rows

    [[nodiscard]] bool isCounted() const { return !excluded.empty(); }
};

/// A list and its plan while a person edits the plan. Applies each change, and counts its effect, on a
/// worker. GUI thread.
class ImportDraft : public QObject {
    Q_OBJECT

public:
    ImportDraft(PlannedList list, const RuleContext &rules, std::shared_ptr<const ImportKnowledge> knowledge,
                QObject *parent = nullptr);
    ~ImportDraft() override;
    Q_DISABLE_COPY_MOVE(ImportDraft)

    [[nodiscard]] const Document &document() const { return *m_state.list.document; }
    [[nodiscard]] const PlannedList &list() const { return m_state.list; }
    [[nodiscard]] const ImportPlan &plan() const { return m_state.list.plan; }
    [[nodiscard]] const ImportKnowledge &knowledge() const { return *m_knowledge; }
    [[nodiscard]] const DraftFacts &facts() const { return m_state.facts; }
    /// Whether the worker is running; facts() may belong to an earlier plan then.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    using Edit = std::function<void(const Document &, ImportPlan &)>;
    void edit(const Edit &edit);
    /// Guesses the plan of `sheet` again, with the header or profile in `overrides`.
    void replan(size_t sheet, const SheetOverrides &overrides);
    /// Reads the source again and guesses the plan again.
    void reread(const ReadOptions &options);
    /// Replaces the hashes in the list with the contacts behind them, from the list in the file `path`. Reads
    /// that file only; reread() undoes it.
    void matchAgainst(const QString &path);

signals:
    /// All changes have been applied and counted.
    void changed();
    void busyChanged();
    /// The source could not be read with the new options, or no contact matches, and the list stays as it
    /// was. `why` is a sentence for a person.
    void failed(const QString &why);

private:
    struct State {
        PlannedList list;
        DraftFacts facts;
        QString error;
    };
    /// The changes for the worker, and what it needs to apply them.
    struct Request {
        std::vector<Edit> edits;
        std::optional<ReadOptions> reread;
        QString contacts; ///< file to match hashes against; empty: none
        RuleContext rules;
        std::shared_ptr<const ImportKnowledge> knowledge;
        Cancellation reading;
        Cancellation counting;
    };

    void start();
    static void change(State &state, const Request &request);
    static void match(State &state, const Request &request);
    void take(State &&state);

    RuleContext m_rules;
    std::shared_ptr<const ImportKnowledge> m_knowledge;
    State m_state;
    std::vector<Edit> m_edits; // for the next request
    QString m_contacts; // for the next request; applied after the edits
    std::optional<ReadOptions> m_reread; // for the next request; applied before the edits
    Cancellation m_reading; // cancels reading on the worker
    Cancellation m_counting;
    bool m_isBusy = false; // from start() until take()
    Background m_worker;
};

} // namespace dnc
