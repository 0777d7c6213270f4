// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/proofcontroller.h"

namespace dnc {

ProofController::ProofController(EntryTableModel &model, UploadController &uploads, BannerStack &banners,
                                 QWidget &window, QObject *parent)
    : QObject(parent)
    , m_task(uploads, banners)
    , m_compare(model, uploads, m_task, window)
    , m_verify(uploads, m_task)
    , m_undo(model, uploads, m_task, window)
{
    connect(&m_task, &ListTask::stateChanged, this, &ProofController::changed);
    connect(&m_verify, &VerifyController::changed, this, &ProofController::changed);
    connect(&m_undo, &UndoController::changed, this, &ProofController::changed);
}

} // namespace dnc
