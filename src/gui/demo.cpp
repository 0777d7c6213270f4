// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/demo.h"

#include "core/entry/reason.h"
#include "gui/settings/settingsdialog.h"
#include "gui/upload/confirmupload.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace dnc {

using namespace std::chrono_literals;

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    QEventLoop loop;
    QTimer poll;
    QTimer deadline;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.exit(0);
    });
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    poll.start(20ms);
    deadline.start(limit);
    return condition() || loop.exec() == 0;
}

void processPendingEvents()
{
    QEventLoop loop;
    QTimer::singleShot(60ms, &loop, &QEventLoop::quit);
    loop.exec();
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

Demo::Demo(MainWindowController &controller, Appearance &appearance, const QString &folder)
    : m_controller(controller)
    , m_appearance(appearance)
    , m_folder(folder)
{
}

int Demo::run(const QString &file)
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        print(tr("The folder %1 cannot be made.").arg(m_folder.path()));
        return 1;
    }
    m_controller.begin(true, {});
    if (!m_controller.practice().isOn())
        return 1;
    saveScreenshots(QStringLiteral("1-empty"), m_controller.window());
    const bool completed = readList(file) && showSettings() && confirmUpload() && watchUpload();
    m_controller.reports().saveTo(m_folder.filePath(QStringLiteral("report.csv")));
    const bool saved = waitUntil([this] { return !m_controller.reports().isSaving(); }, 60s);
    const bool accounted = printRows();
    print(tr("Pictures and report are in %1").arg(QDir::toNativeSeparators(m_folder.absolutePath())));
    return completed && saved && accounted ? 0 : 1;
}

bool Demo::readList(const QString &file)
{
    print(tr("Reading %1").arg(QDir::toNativeSeparators(file)));
    m_controller.importer().readFiles({file});
    const bool read = waitUntil([this] { return !m_controller.importer().isReading(); }, 60s);
    saveScreenshots(QStringLiteral("2-list"), m_controller.window());
    return read && !m_controller.model().entries().isEmpty();
}

bool Demo::showSettings()
{
    m_controller.settings().edit();
    auto *dialog = m_controller.window().findChild<SettingsDialog *>();
    if (dialog == nullptr)
        return false;
    processPendingEvents();
    saveScreenshots(QStringLiteral("3-settings"), *dialog);
    dialog->reject();
    return true;
}

bool Demo::confirmUpload()
{
    m_controller.uploads().upload();
    auto *dialog = m_controller.window().findChild<ConfirmUpload *>();
    if (dialog == nullptr)
        return false;
    saveScreenshots(QStringLiteral("4-confirm"), *dialog);
    // Delay the answer, so that the screenshot shows a running upload.
    m_controller.practice().sandbox().addFault({QStringLiteral("delay"), 1500, 0, 1});
    dialog->accept();
    return m_controller.uploads().isRunning();
}

bool Demo::watchUpload()
{
    QTimer progress;
    connect(&progress, &QTimer::timeout, this, &Demo::printProgress);
    progress.start(100ms);
    saveScreenshots(QStringLiteral("5-uploading"), m_controller.window());
    const bool over = waitUntil([this] { return !m_controller.uploads().isRunning(); }, 30min);
    const bool finished = over && waitUntil([this] { return !m_controller.uploads().hasOpenJob(); }, 5s);
    printProgress();
    saveScreenshots(QStringLiteral("6-finished"), m_controller.window());
    return finished;
}

void Demo::printProgress()
{
    const StatusCounts &counts = m_controller.model().counts();
    const auto *state = m_controller.window().findChild<QLabel *>(QStringLiteral("stateLabel"));
    const QString line = tr("%1 confirmed, %2 rejected, %3 in doubt, %4 left. %5")
                             .arg(counts[EntryStatus::Confirmed])
                             .arg(counts[EntryStatus::Rejected])
                             .arg(counts[EntryStatus::Unknown])
                             .arg(counts[EntryStatus::Pending])
                             .arg(state->text());
    if (line != m_lastLine)
        print(line);
    m_lastLine = line;
}

bool Demo::printRows()
{
    const EntryStore &entries = m_controller.model().entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        const QString type = entry.type ? text(wireName(*entry.type)) : QStringLiteral("-");
        const QString value = text(entry.identifier.empty() ? entry.input : entry.identifier).simplified();
        print(QStringLiteral("%1  %2  %3  %4")
                  .arg(text(statusName(entry.status)), -9)
                  .arg(type, -8)
                  .arg(value, -44)
                  .arg(reason(entries, i))
                  .trimmed());
    }
    const StatusCounts counts = entries.counts();
    QStringList totals;
    for (const EntryStatus status : allEntryStatuses)
        totals << QStringLiteral("%1 %2").arg(counts[status]).arg(text(statusName(status)));
    print(tr("Total %1 = %2").arg(QString::number(entries.size()), totals.join(QStringLiteral(" + "))));
    return counts.total() == entries.size() && counts[EntryStatus::Valid] == 0
        && counts[EntryStatus::Pending] == 0 && counts[EntryStatus::Unknown] == 0;
}

void Demo::saveScreenshots(const QString &name, QWidget &widget)
{
    for (const auto &[theme, word] :
         {std::pair{Theme::Light, QStringLiteral("light")}, std::pair{Theme::Dark, QStringLiteral("dark")}}) {
        m_appearance.setTheme(theme);
        processPendingEvents();
        widget.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, word)));
    }
    m_appearance.setTheme(Theme::Light);
}

} // namespace dnc
