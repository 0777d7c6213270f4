// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "settings/keychainprobe.h"
#include "settings/preferences.h"
#include "upload/journal/job.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace dnc {

/// What helps to understand a problem on another computer. A value; no identifier, name, token, account ID,
/// path or server message is in its text.
struct Diagnostics {
    struct Version {
        QString of; ///< a program's name, which is never translated
        QString number;
    };

    QDateTime made; ///< in UTC
    std::vector<Version> versions;
    Preferences preferences; ///< of which the text tells what is no secret
    int lockedSettings = 0; ///< how many the organization locks
    bool isPolicyReadable = true;
    QString language; ///< of the texts, such as `de_DE`
    bool practicing = false;
    bool tokenFromEnvironment = false;
    StatusCounts list; ///< the list on screen
    std::optional<std::map<JobState, quint32>>
        jobs; ///< uploads in the journal; nothing where it cannot be read
    std::optional<KeychainFinding> keychain; ///< nothing while it is being asked
    bool recordingDetails = false; ///< the log has more than warnings
    QStringList log; ///< the last lines, the oldest first
};

} // namespace dnc
