// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalerror.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct JournalErrorText {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString describeDamage(const JournalError &error)
{
    if (!error.isAside)
        return JournalErrorText::tr("The journal of uploads is damaged. Nothing more is sent from it. When "
                                    "it is opened next, you can salvage what can be read of it.");
    return JournalErrorText::tr(
               "The journal of uploads is damaged and was put aside: %1. Nothing is sent until you "
               "have chosen: "
               "salvage what can be read of it, or start afresh.")
        .arg(error.detail);
}

} // namespace

QString describe(const JournalError &error)
{
    switch (error.kind) {
    case JournalError::Kind::InUse:
        return JournalErrorText::tr("Another DNC Desk is working with this data folder (%1). Close it first.")
            .arg(error.detail);
    case JournalError::Kind::UnsafeFolder:
        return JournalErrorText::tr(
                   "Other people can change the data folder, so it cannot hold the journal of "
                   "uploads. Nothing was sent. Repair it with: %1")
            .arg(error.detail);
    case JournalError::Kind::Moved:
        return JournalErrorText::tr(
                   "The journal of uploads was moved or deleted: %1. Nothing more is sent. Move "
                   "it back and resume, or restart DNC Desk.")
            .arg(error.detail);
    case JournalError::Kind::NoAccess:
        return JournalErrorText::tr(
                   "The journal of uploads cannot be opened or written (%1). Check the folder's permissions.")
            .arg(error.detail);
    case JournalError::Kind::DiskFull:
        return JournalErrorText::tr(
                   "The disk is full, so the journal of uploads cannot be written (%1). Free some "
                   "space, then resume.")
            .arg(error.detail);
    case JournalError::Kind::Damaged:
        return describeDamage(error);
    case JournalError::Kind::Newer:
        return JournalErrorText::tr(
                   "The journal of uploads was written by a newer DNC Desk (%1). Use that version.")
            .arg(error.detail);
    case JournalError::Kind::NoSuchJob:
        return JournalErrorText::tr("There is no such upload in the journal.");
    case JournalError::Kind::StillPending:
        return JournalErrorText::tr(
                   "Upload %1 still has to send this identifier. Finish or cancel it first; then "
                   "it can be erased.")
            .arg(error.detail);
    case JournalError::Kind::Failed:
        return JournalErrorText::tr("The journal of uploads could not be read or written: %1")
            .arg(error.detail);
    }
    Q_UNREACHABLE();
}

} // namespace dnc
