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

/// Asks about lists, one after the other, and keeps for the next time what a person wants to be kept.
class ImportPrompts : public QObject {
    Q_OBJECT

public:
    ImportPrompts(const QString &dataFolder, QWidget &window, QObject *parent = nullptr);

    /// Leads to answered(): at once where nothing is to be asked.
    void ask(const std::shared_ptr<ImportBatch> &reading, const RuleContext &rules);
    [[nodiscard]] bool isAsking() const { return m_isOpen; }

signals:
    /// Lists that were cancelled are not in it any more.
    void answered(const std::shared_ptr<dnc::ImportBatch> &reading);

private:
    struct Waiting {
        std::shared_ptr<ImportBatch> reading;
        RuleContext rules;
        size_t next = 0; // list to ask about
    };
    void goOn();
    void open(const Waiting &waiting);
    void take(const ImportDialog &dialog, int result);
    void remember(const ImportDialog &dialog, const ImportKnowledge &knowledge) const;

    QString m_folder;
    QWidget &m_window;
    std::deque<Waiting> m_waiting; // the first is being asked about
    bool m_isOpen = false;
};

} // namespace dnc
