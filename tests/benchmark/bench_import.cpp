// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// What a list costs from its file to entries that are judged and told apart. peers.sh runs it in turn with
// others.
//
//   bench_import FILE     prints milliseconds, and what came out: `open 80.1`, `import 900.5`, `valid 803117`
//
// Then what a window that asks about the list counts of it, as if its last column said who opted out: the
// plan, the questions, the forecast, and the values of that column.

#include "core/entry/duplicatemarker.h"
#include "core/entry/entrystore.h"
#include "core/rules/rules.h"
#include "import/mapping/mapping.h"
#include "import/plan/forecast.h"
#include "import/plan/importplan.h"
#include "import/plan/questions.h"
#include "import/plan/valuecounts.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <future>

using namespace dnc;

namespace {

/// Milliseconds that `work` takes.
template <typename Work>
double timeOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

void measureAsking(const Document &document, const ImportOptions &options, QTextStream &out)
{
    ImportPlan plan;
    const Sheet &sheet = document.sheets.front();
    const quint32 flag = sheet.columnCount() - 1;
    out << "askPlan " << timeOf([&] { plan = makePlan(document, options.rules); }) << '\n';
    setRole(sheet, plan.sheets.front(), flag, {ColumnRole::Kind::Flag});
    const Mapping &mapping = plan.sheets.front().mapping;
    std::vector<Question> asked;
    out << "askQuestions " << timeOf([&] { asked = questions(document, plan); }) << '\n';
    Forecast counted;
    out << "askForecast " << timeOf([&] { counted = forecast(document, plan, options); }) << '\n';
    std::vector<ValueCount> values;
    const std::vector<std::string> keep{"unsubscribed"};
    out << "askValues " << timeOf([&] { values = countValues(sheet, mapping, flag, keep); }) << '\n';
    out << "askIdentifiers " << counted.identifiers << "\naskLeftOut " << counted.leftOutCount()
        << "\naskLeftOutAsked " << (asked.empty() ? 0 : asked.back().count) << "\naskValuesFound "
        << values.size() << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QElapsedTimer clock;
    clock.start();
    const ImportOptions options{.rules = {"US"}};
    const auto warm = std::async(std::launch::async, warmUpImport, options.rules);
    const auto document = readDocument(QString::fromLocal8Bit(argv[1]));
    if (!document)
        return 1;
    const double opened = double(clock.nsecsElapsed()) / 1e6;
    EntryStore store;
    DuplicateMarker marker;
    addMarkedEntries(*document, makePlan(*document, options.rules), options, store, marker);
    QTextStream out(stdout);
    out << "import " << double(clock.nsecsElapsed()) / 1e6 << "\nimportOpen " << opened << '\n';
    const StatusCounts counts = store.counts();
    out << "importValid " << counts[EntryStatus::Valid] << "\nimportDuplicates "
        << counts[EntryStatus::Duplicate] << '\n';
    measureAsking(*document, options, out);
    return 0;
}
