// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/proof/comparecontroller.h"
#include "gui/proof/listtask.h"
#include "gui/proof/undocontroller.h"
#include "gui/proof/verifycontroller.h"

#include <QObject>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class UploadController;

/// What the window does with the list of an account apart from uploading: comparing, verifying and undoing,
/// one at a time. GUI thread.
class ProofController : public QObject {
    Q_OBJECT

public:
    ProofController(EntryTableModel &model, UploadController &uploads, BannerStack &banners, QWidget &window,
                    QObject *parent = nullptr);

    [[nodiscard]] ListTask &task() { return m_task; }
    [[nodiscard]] const ListTask &task() const { return m_task; }
    [[nodiscard]] CompareController &compare() { return m_compare; }
    [[nodiscard]] VerifyController &verify() { return m_verify; }
    [[nodiscard]] UndoController &undo() { return m_undo; }

signals:
    /// The record of a job has changed, or the actions that can be started have.
    void changed();

private:
    ListTask m_task;
    CompareController m_compare;
    VerifyController m_verify;
    UndoController m_undo;
};

} // namespace dnc
