// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/commandcopier.h"

#include "gui/history/reportcontroller.h"
#include "gui/import/importcontroller.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace dnc {

namespace {

/// As the shell of the system takes it for one word.
QString quoted(const QString &word)
{
#ifdef Q_OS_WIN
    return u'"' + word + u'"';
#else
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
#endif
}

} // namespace

CommandCopier::CommandCopier(EntryTableModel &model, ImportController &importer, ReportController &reports,
                             const UploadController &uploads, BannerStack &banners, QWidget &window)
    : m_model(model)
    , m_reports(reports)
    , m_uploads(uploads)
    , m_banners(banners)
    , m_window(window)
{
    const auto remember = [this] { m_heldOnlyFiles = holdsOnlyFiles(); };
    connect(&importer, &ImportController::adding, this, remember);
    connect(&importer, &ImportController::filesRead, this, [this](const QStringList &paths, bool wasAsked) {
        const bool isPlain = m_heldOnlyFiles && !wasAsked;
        m_files = isPlain ? m_files + paths : QStringList();
        m_index = m_model.undoStack()->index();
    });
    // An upload forgets the undo steps, but changes no row.
    connect(&model.list(), &EntryList::interrupted, this, remember);
    connect(&model.list(), &EntryList::lockedChanged, this, [this](bool isLocked) {
        if (isLocked && m_heldOnlyFiles)
            m_index = m_model.undoStack()->index();
    });
    connect(&model.list(), &EntryList::countsChanged, this, [this] {
        if (m_model.entries().isEmpty())
            m_files.clear();
    });
    connect(&reports, &ReportController::savingChanged, this, &CommandCopier::finishSaving);
}

bool CommandCopier::holdsOnlyFiles() const
{
    return m_model.entries().isEmpty() || (!m_files.isEmpty() && m_model.undoStack()->index() == m_index);
}

void CommandCopier::copy()
{
    if (!m_files.isEmpty() && holdsOnlyFiles())
        return put(m_files);
    const auto *dialog = askForReportFile(m_window, QStringLiteral("dnc-list"), ReportFormat::Csv);
    connect(dialog, &QFileDialog::fileSelected, this, &CommandCopier::saveAndCopy);
}

void CommandCopier::saveAndCopy(const QString &path)
{
    m_saving = path;
    m_reports.saveTo(path);
}

void CommandCopier::finishSaving()
{
    if (m_saving.isEmpty() || m_reports.isSaving())
        return;
    if (const QString path = std::exchange(m_saving, {}); m_reports.wasSaved())
        put({path});
}

void CommandCopier::put(const QStringList &files)
{
    QString command = m_uploads.jobs().empty() ? QStringLiteral("dnc-desk-cli check")
                                               : QStringLiteral("dnc-desk-cli upload");
    for (const QString &file : files)
        command += u' ' + quoted(QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath()));
    if (const QString name = m_uploads.connectionName(); !name.isEmpty() && !m_uploads.jobs().empty())
        command += QStringLiteral(" --connection ") + quoted(name);
    QGuiApplication::clipboard()->setText(command);
    m_banners.show(BannerSubject::Copy, [command] {
        return Message{Message::Kind::Success, tr("The command is copied."), command, {}, true};
    });
}

} // namespace dnc
