// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// Works on a long list in the real window as a person does, and measures how long the event loop stands
// still meanwhile. Without a display: QT_QPA_PLATFORM=offscreen. A list of which a fifth can be mended at
// once, and of which some do not show their type:
//
//   make_list 1000000 | sed 's/@example.org/@gmial.com/; s/^person1\([0-9]*\)@example.com/chat_\1/' >
//   list.csv
//   bench_list list.csv         prints a line a step: its name, the longest gap of the event loop, how long
//   the
//                               window's thread worked in the busiest turn, and when the last gap of more
//                               than 5 ms was over, in milliseconds: `search@ gapMax 12.1 cpuMax 11.8 done
//                               210`; and at last all gaps together: `gap50 1.1`, `gap99 4.2`, `gapMax 31.0`;
//                               and how long the window takes to go
//   bench_list list.csv erase   the same for erasing somebody from a journal with all these rows

#include "gui/mainwindowcontroller.h"
#include "gui/startup.h"
#include "gui/table/entrytable.h"
#include "gui/table/findingspanel.h"
#include "gui/table/listpage.h"
#include "list/opentypes.h"
#include "ui_mainwindow.h"
#include "upload/journal/journal.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <memory>
#include <numeric>
#include <vector>

using namespace dnc;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds watched = 700ms; // a step and what follows from it

/// How long this thread has worked, in milliseconds: what a gap would be on a computer with nothing else to
/// do.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class Bench {
public:
    explicit Bench(MainWindowController &controller)
        : m_controller(controller)
    {
    }

    /// Runs the event loop until the list can be changed again and for `time` from then on, noting how long
    /// each turn takes.
    void watch(const QString &name, const std::function<void()> &act,
               std::chrono::milliseconds time = watched)
    {
        QElapsedTimer clock;
        clock.start();
        double longest = 0;
        double busiest = 0;
        double last = 0;
        double lastCpu = threadTime();
        double lastBusy = 0;
        bool acted = false;
        double changeable = 0;
        while (last < changeable + double(time.count())) {
            if (!acted) {
                acted = true;
                act();
            }
            QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
            const double now = double(clock.nsecsElapsed()) / 1e6;
            m_gaps.push_back(now - last);
            longest = std::max(longest, now - last);
            const double cpu = threadTime();
            busiest = std::max(busiest, cpu - lastCpu);
            lastCpu = cpu;
            if (now - last > 5)
                lastBusy = now;
            last = now;
            if (!m_controller.model().list().isChangeable())
                changeable = now;
        }
        m_out << name.leftJustified(24) << " gapMax " << longest << " cpuMax " << busiest << " done "
              << lastBusy << Qt::endl;
    }

    void type(const QString &text)
    {
        auto *edit = m_controller.window().findChild<QLineEdit *>(QStringLiteral("searchEdit"));
        edit->setFocus();
        for (const QChar letter : text) {
            watch(
                QStringLiteral("search %1").arg(letter),
                [edit, letter] {
                    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                    QApplication::sendEvent(edit, &press);
                },
                400ms);
        }
        watch(QStringLiteral("search waits"), [] {});
        watch(QStringLiteral("search cleared"), [edit] { edit->clear(); });
    }

    void click(const QString &name)
    {
        auto *button = m_controller.window().findChild<QPushButton *>(name);
        watch(name, [button] { button->click(); });
    }

    void print()
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double part) { return m_gaps[size_t(part * double(m_gaps.size() - 1))]; };
        m_out << "gap50 " << at(0.5) << "\ngap99 " << at(0.99) << "\ngapMax " << m_gaps.back() << Qt::endl;
    }

    QTextStream &out() { return m_out; }

private:
    MainWindowController &m_controller;
    QTextStream m_out{stdout};
    std::vector<double> m_gaps;
};

void edit(EntryTableModel &model, int row, Column column, const QString &text)
{
    model.setData(model.index(row, int(column)), text, Qt::EditRole);
}

void answerTypes(EntryTableModel &model)
{
    std::vector<TypeAnswer> answers;
    for (const OpenColumn &of : openColumnsIn(model.entries()))
        answers.push_back({of.source, of.column, IdentifierType::WebChat});
    model.bulkEdits().answerTypes(answers);
}

void choose(MainWindowController &controller, const Finding &finding)
{
    controller.window().listPage().findings().choose(finding);
}

std::optional<Finding> fixable(EntryTableModel &model)
{
    for (const FindingCount &of : findingsIn(model.entries())) {
        if (of.fixable > 1000)
            return of.finding;
    }
    return {};
}

void work(MainWindowController &controller, Bench &bench)
{
    EntryTableModel &model = controller.model();
    EntryTable &table = controller.window().listPage().table();
    const Ui::MainWindow &ui = controller.window().ui();
    bench.watch(QStringLiteral("nothing"), [] {});
    bench.type(QStringLiteral("person12"));
    bench.type(QStringLiteral("ü"));
    for (const char *chip : {"chip-invalid", "chip-duplicate", "chip-valid", "chipAll"})
        bench.click(QLatin1String(chip));
    for (int column = 0; column < columnCount; ++column) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            bench.watch(QStringLiteral("sort %1 %2").arg(column).arg(int(order)),
                        [&] { table.sortByColumn(column, order); });
    }
    bench.watch(QStringLiteral("edit while sorted"),
                [&] { edit(model, 10, Column::Name, QStringLiteral("A")); });
    bench.watch(QStringLiteral("order of the list"), [&] { table.sortByColumn(-1, Qt::AscendingOrder); });
    bench.watch(QStringLiteral("edit name"), [&] { edit(model, 20, Column::Name, QStringLiteral("B")); });
    bench.watch(QStringLiteral("edit identifier"),
                [&] { edit(model, 30, Column::Identifier, QStringLiteral("somebody@example.com")); });
    bench.watch(QStringLiteral("undo edit"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("next problem"), [&] { ui.actionNextProblem->trigger(); });
    bench.watch(QStringLiteral("insert row"), [&] {
        table.goTo(40, Column::Name);
        ui.actionInsertRow->trigger();
    });
    bench.watch(QStringLiteral("delete row"), [&] {
        table.goTo(50, Column::Name);
        ui.actionDeleteRows->trigger();
    });
    const auto finding = fixable(model);
    if (finding) {
        bench.watch(QStringLiteral("choose finding"), [&] { choose(controller, *finding); });
        bench.watch(QStringLiteral("fix all"), [&] { model.bulkEdits().fixAll(*finding); });
        bench.watch(QStringLiteral("undo fix all"), [&] { ui.actionUndo->trigger(); });
        bench.watch(QStringLiteral("redo fix all"), [&] { ui.actionRedo->trigger(); });
    }
    bench.watch(QStringLiteral("show all rows"), [&] { controller.window().listPage().showOnly({}); });
    bench.watch(QStringLiteral("choose open types"), [&] { choose(controller, typeIsOpen); });
    bench.watch(QStringLiteral("type of all"), [&] { answerTypes(model); });
    bench.watch(QStringLiteral("undo type of all"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("redo type of all"), [&] { ui.actionRedo->trigger(); });
    bench.watch(QStringLiteral("choose duplicates"),
                [&] { choose(controller, {.status = EntryStatus::Duplicate}); });
    bench.watch(QStringLiteral("remove duplicates"), [&] { model.bulkEdits().removeDuplicates(); });
    bench.watch(QStringLiteral("undo duplicates"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("redo duplicates"), [&] { ui.actionRedo->trigger(); });
    bench.watch(QStringLiteral("show all"), [&] { controller.window().listPage().showOnly({}); });
    bench.watch(QStringLiteral("select all"), [&] { table.selectAll(); });
    bench.watch(QStringLiteral("leave out all"), [&] { ui.actionLeaveOut->trigger(); });
    bench.watch(QStringLiteral("undo leave out"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("copy all"), [&] { ui.actionCopy->trigger(); });
    bench.watch(QStringLiteral("deselect"), [&] { table.goTo(0, Column::Identifier); });
    bench.watch(QStringLiteral("delete all"), [&] {
        table.selectAll();
        ui.actionDeleteRows->trigger();
    });
    bench.watch(QStringLiteral("undo delete all"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("clear all names"), [&] {
        table.selectionModel()->select(
            {model.index(0, int(Column::Name)), model.index(model.rowCount() - 1, int(Column::Name))},
            QItemSelectionModel::ClearAndSelect);
        ui.actionClear->trigger();
    });
    bench.watch(QStringLiteral("undo clear names"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("replace all"), [&] {
        std::vector<quint32> all(model.entries().size());
        std::iota(all.begin(), all.end(), 0U);
        model.blockEdits().replace(
            {std::move(all), {setOf(Column::Identifier)}},
            TextReplacer({QStringLiteral("example.com"), QStringLiteral("example.org"), {}, {}, {}}));
    });
    bench.watch(QStringLiteral("paste all"), [&] {
        table.goTo(0, Column::Identifier);
        ui.actionPaste->trigger();
    });
    bench.watch(QStringLiteral("undo paste"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("undo replace"), [&] { ui.actionUndo->trigger(); });
    bench.watch(QStringLiteral("clear list"), [&] { ui.actionNewList->trigger(); });
    bench.watch(QStringLiteral("undo clear"), [&] { ui.actionUndo->trigger(); });
}

/// Leaves the list on screen in the journal of `folder`, as an upload that was given up.
void writeDown(const QString &folder, const EntryStore &entries)
{
    auto journal = Journal::open(folder);
    if (!journal)
        qFatal("the journal cannot be opened");
    const auto job = journal->createJob({.endpoint = QUrl(QStringLiteral("http://127.0.0.1:1/v1"))}, entries);
    if (!job || !journal->cancel(*job))
        qFatal("the journal cannot be written");
}

void erase(MainWindowController &controller, Bench &bench)
{
    controller.window().ui().actionErasePerson->trigger();
    const auto *dialog = controller.window().findChild<QDialog *>(QStringLiteral("EraseDialog"));
    dialog->findChild<QLineEdit *>(QStringLiteral("identifierEdit"))
        ->setText(QStringLiteral("person12345@example.com"));
    const auto *close = dialog->findChild<QPushButton *>(QStringLiteral("closeEraseButton"));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("eraseButton"));
    // It shows first what it would erase, and does it when it is pressed again.
    for (const QString &step : {QStringLiteral("erase preview"), QStringLiteral("erase")}) {
        bench.watch(step, [button] { button->click(); });
        while (!close->isEnabled())
            bench.watch(step + QStringLiteral(" goes on"), [] {});
    }
}

std::unique_ptr<MainWindowController> deskWith(const QString &folder, const QString &list)
{
    auto controller = std::make_unique<MainWindowController>(folder, QByteArray());
    controller->begin(false, {});
    controller->window().resize(1100, 760);
    controller->importer().readFiles({list});
    while (controller->importer().isReading())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return controller;
}

} // namespace

int main(int argc, char **argv)
{
    registerResources();
    QApplication application(argc, argv);
    if (argc != 2 && argc != 3)
        return 2;
    const QTemporaryDir folder;
    const QString list = QString::fromLocal8Bit(argv[1]);
    auto controller = deskWith(folder.path(), list);
    if (argc == 3) {
        const EntryStore entries = controller->model().entries().snapshot();
        controller.reset();
        writeDown(folder.path(), entries);
        controller = deskWith(folder.path(), list);
    }
    QTimer turns; // so that no turn of the loop waits for longer
    turns.setTimerType(Qt::PreciseTimer);
    turns.start(1);
    Bench bench(*controller);
    bench.out() << "rows " << controller->model().entries().size() << Qt::endl;
    if (argc == 3)
        erase(*controller, bench);
    else
        work(*controller, bench);
    bench.print();
    const bool isEmpty = controller->model().entries().isEmpty();
    QElapsedTimer clock;
    clock.start();
    controller.reset();
    bench.out() << "close " << double(clock.nsecsElapsed()) / 1e6 << Qt::endl;
    return isEmpty ? 1 : 0;
}
