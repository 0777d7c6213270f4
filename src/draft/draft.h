// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "upload/journal/job.h"

#include <QByteArray>
#include <QString>

namespace dnc {

/// What is known of an unsent list without reading its rows.
struct DraftInfo {
    QString id; ///< the name of its file without the extension
    QString files; ///< names of its sources, separated by ", "; empty where all rows were typed
    WallTime changed{}; ///< last time it was saved, by this computer's clock
    quint32 rows = 0;
    bool isOpen = false; ///< it was on screen when it was last saved
};

/// An unsent list.
struct Draft {
    DraftInfo info;
    EntryStore entries; ///< duplicates are not marked
    QByteArray view = {}; ///< how it was shown, as saveViewState() gives it; empty where that is not known
};

} // namespace dnc
