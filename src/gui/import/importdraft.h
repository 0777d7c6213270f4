// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "gui/import/importsource.h"
#include "import/plan/forecast.h"
#include "import/plan/questions.h"
#include "import/plan/valuecounts.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "list/background.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace dnc {

/// What a plan does, counted over all rows.
struct DraftFacts {
    using ColumnPlace = std::pair<size_t, quint32>; ///< sheet and column

    Forecast forecast;
    std::vector<Question> questions; ///< all that a person may say, also what has been answered
    std::vector<Question> open; ///< those that have not been
    std::map<ColumnPlace, std::vector<ValueCount>> values; ///< of each column that has a filter
    std::vector<std::map<quint32, QString>> leftOut; ///< one a sheet: why, by row, among the first rows

    [[nodiscard]] bool isCounted() const { return !leftOut.empty(); }
};

/// How many rows of a sheet a person is shown before they are imported.
inline constexpr quint32 previewRows = 200;

/// A list while a person decides how it is read: each change is made and counted on a worker, in their order.
/// GUI thread.
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
    /// While it is, facts may be those of an earlier plan.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    using Edit = std::function<void(const Document &, ImportPlan &)>;
    void edit(const Edit &edit);
    /// Plans a sheet anew, with the header or the profile that a person wants.
    void replan(size_t sheet, const SheetOverrides &wishes);
    /// Reads the source again. What was chosen for it is guessed anew.
    void reread(const ReadOptions &options);

signals:
    /// All that was asked for is done.
    void changed();
    void busyChanged();
    /// The source could not be read so; a sentence for a person. It stays as it was.
    void failed(const QString &why);

private:
    struct State {
        PlannedList list;
        DraftFacts facts;
        QString error;
    };
    /// What the worker is to do to a state, and what it needs for that.
    struct Request {
        std::vector<Edit> edits;
        std::optional<ReadOptions> reread;
        RuleContext rules;
        std::shared_ptr<const ImportKnowledge> knowledge;
        Cancellation reading;
        Cancellation counting;
    };

    void start();
    static void change(State &state, const Request &request);
    void take(State &&state);

    RuleContext m_rules;
    std::shared_ptr<const ImportKnowledge> m_knowledge;
    State m_state;
    std::vector<Edit> m_edits; // that wait for the worker
    std::optional<ReadOptions> m_reread; // that waits, too; goes before them
    Cancellation m_reading; // of what the worker reads, and then counts
    Cancellation m_counting;
    bool m_isBusy = false; // from start() until what came of it is taken
    Background m_worker;
};

} // namespace dnc
