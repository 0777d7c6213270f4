// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class ImportController;
class ReportController;
class UploadController;

/// Copies the command line that does with `dnc-desk-cli` what was just done in the window: checks the list,
/// or uploads it. A list that holds more than files as they were read is saved first, and the command names
/// that file. GUI thread.
class CommandCopier : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    CommandCopier(EntryTableModel &model, ImportController &importer, ReportController &reports,
                  const UploadController &uploads, BannerStack &banners, QWidget &window);

    /// Copies at once, or opens a file dialog for the list first.
    void copy();
    /// Saves the list there, then copies the command with it.
    void saveAndCopy(const QString &path);

private:
    [[nodiscard]] bool holdsOnlyFiles() const;
    void put(const QStringList &files);
    void finishSaving();

    EntryTableModel &m_model;
    ReportController &m_reports;
    const UploadController &m_uploads;
    BannerStack &m_banners;
    QWidget &m_window;
    QStringList m_files; // that the list was read from
    int m_index = 0; // of the undo stack after that
    bool m_heldOnlyFiles = false; // before the step that is under way
    QString m_saving; // the file that is being written
};

} // namespace dnc
