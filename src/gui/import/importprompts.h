// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "gui/import/importsource.h"

#include <QObject>

#include <deque>

class QWidget;

namespace dnc {

class ImportDialog;

/// Opens an import dialog for each list with open questions, one after the other, and saves the mappings that
/// the person wants to reuse. GUI thread.
class ImportPrompts : public QObject {
    Q_OBJECT

public:
    ImportPrompts(const QString &dataFolder, QWidget &window, QObject *parent = nullptr);

    /// Leads to answered(), immediately if no list has questions.
    void ask(const std::shared_ptr<ImportBatch> &batch, const RuleContext &rules);
    [[nodiscard]] bool isAsking() const { return m_isOpen; }

signals:
    /// `batch` no longer contains the lists that the person canceled.
    void answered(const std::shared_ptr<dnc::ImportBatch> &batch);

private:
    struct Waiting {
        std::shared_ptr<ImportBatch> batch;
        RuleContext rules;
        size_t next = 0; // index of the list to ask about
    };
    void askNext();
    void open(const Waiting &waiting);
    void takeAnswers(const ImportDialog &dialog, int result);
    void remember(const ImportDialog &dialog, const ImportKnowledge &knowledge) const;

    QString m_folder;
    QWidget &m_window;
    std::deque<Waiting> m_waiting; // the first one is open
    bool m_isOpen = false;
};

} // namespace dnc
