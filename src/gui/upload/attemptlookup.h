// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/upload/journalreader.h"

#include <QObject>
#include <QTimer>

namespace dnc {

class DetailsStrip;
class EntryTableModel;
class UploadController;

/// Adds to the details of a row every request that sent it, as the journal has them. Reads on a worker, once
/// the person stays on the row. GUI thread.
class AttemptLookup : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the lookup.
    AttemptLookup(const EntryTableModel &model, const UploadController &uploads, DetailsStrip &details,
                  QObject *parent = nullptr);

private:
    void start();
    void read();

    const EntryTableModel &m_model;
    const UploadController &m_uploads;
    DetailsStrip &m_details;
    QTimer m_delay;
    JournalReader m_reader;
};

} // namespace dnc
