// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// Opens a long list in the real window and measures how a person fares meanwhile. Without a display:
// QT_QPA_PLATFORM=offscreen.
//
//   bench_window FILE     prints milliseconds after opening: `firstRows 84`, `allRows 812`; gaps of the event
//                         loop: `gap50 16.0`, `gap99 16.9`, `gapMax 24.1`; and the memory that came with
//                         the list: `bytesARow 120`, `bytesARowAtMost 155`

#include "gui/mainwindowcontroller.h"
#include "gui/startup.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace dnc;

namespace {

/// A line of /proc/self/status in bytes; 0 where the system has none.
double memory(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() * 1024;
    }
    return 0;
}

/// Notes when the table is painted with rows in it, and how long the event loop takes from turn to turn.
class Watch : public QObject {
public:
    explicit Watch(MainWindowController &controller)
        : m_controller(controller)
    {
        m_clock.start();
        controller.window().listPage().table().viewport()->installEventFilter(this);
        connect(&m_turns, &QTimer::timeout, this, &Watch::turn);
        m_turns.setTimerType(Qt::PreciseTimer);
        m_turns.start(1);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The table is painted in this turn of the loop; the next one sees it done.
        m_painted = m_painted || (event->type() == QEvent::Paint && m_controller.model().rowCount() > 0);
        return false;
    }

    void print(QTextStream &out)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double part) { return m_gaps[size_t(part * double(m_gaps.size() - 1))]; };
        out << "firstRows " << m_firstRows << "\nallRows " << m_last << "\ngap50 " << at(0.5) << "\ngap99 "
            << at(0.99) << "\ngapMax " << m_gaps.back() << '\n';
    }

private:
    [[nodiscard]] double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    void turn()
    {
        m_gaps.push_back(now() - m_last);
        m_last = now();
        if (m_painted && m_firstRows == 0)
            m_firstRows = m_last;
        if (!m_controller.importer().isReading())
            QApplication::exit();
    }

    MainWindowController &m_controller;
    QElapsedTimer m_clock;
    QTimer m_turns;
    std::vector<double> m_gaps;
    double m_firstRows = 0;
    bool m_painted = false;
    double m_last = 0;
};

} // namespace

int main(int argc, char **argv)
{
    registerResources();
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QTemporaryDir folder;
    MainWindowController controller(folder.path(), {});
    controller.begin(false, {});
    // What the start leaves to be done. quit() would close the window, too.
    QTimer::singleShot(1500, &application, [] { QApplication::exit(); });
    QApplication::exec();
    const double before = memory("VmRSS:");
    Watch watch(controller);
    controller.importer().readFiles({QString::fromLocal8Bit(argv[1])});
    QApplication::exec();
    QTextStream out(stdout);
    watch.print(out);
    const double rows = controller.model().entries().size();
    out << "rows " << rows << "\nbytesARow " << (memory("VmRSS:") - before) / rows << "\nbytesARowAtMost "
        << (memory("VmHWM:") - before) / rows << '\n';
    return rows > 0 ? 0 : 1;
}
