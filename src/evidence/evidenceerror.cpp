// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/evidenceerror.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace

EvidenceError unwritable(const QString &detail)
{
    return {EvidenceError::Kind::Unwritable, detail, {}};
}

QString describe(const EvidenceError &error)
{
    switch (error.kind) {
    case EvidenceError::Kind::Journal:
        return describe(error.journal);
    case EvidenceError::Kind::NothingFound:
        return ErrorText::tr("The journal has nothing to export for this. No file was written.");
    case EvidenceError::Kind::Unwritable:
        return ErrorText::tr(
                   "The evidence file could not be written: %1. A file that was there before is unchanged.")
            .arg(error.detail);
    case EvidenceError::Kind::TooLarge:
        return ErrorText::tr(
            "The evidence file would be larger than 4 GB. No file was written: choose fewer uploads.");
    }
    Q_UNREACHABLE();
}

} // namespace dnc
