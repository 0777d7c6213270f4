// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc {

/// What a banner is about. A BannerStack shows at most one banner for each subject.
enum class BannerSubject : quint8 {
    Import, ///< reading a list, and what was added
    Draft, ///< an unsent list that was restored, kept or damaged
    DraftSaving, ///< the list on screen is not saved
    Copy,
    BulkEdit,
    NextProblem,
    NoFix,
    HiddenRow,
    Upload,
    Account, ///< another one is current than the one that rows on screen were sent to
    UnfinishedUpload,
    ListTask, ///< comparing, verifying or undoing that is under way
    ListResult, ///< what came of it
    Journal, ///< it cannot be used
    Salvage, ///< its result
    Retention, ///< whether the date is right by which rows are due for deletion
    Proof, ///< of a person who was erased, and which could not be erased
    ProofKey,
    Token,
    Proxy, ///< it asks for a login
    Practice,
    Report,
    Settings,
    Closing,
    Diagnostics
};

} // namespace dnc
