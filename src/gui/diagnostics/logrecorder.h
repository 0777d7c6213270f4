// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtMessageHandler>

namespace dnc {

class LogBuffer;

/// While it lives, every message of the program also goes into a buffer, with its time in UTC; then the
/// message handler before it is back. Of Qt's own messages the category and the severity are kept, without
/// the text, which may quote a path. One at a time; made and destroyed on the main thread, while messages may
/// come from any.
class LogRecorder {
public:
    /// `buffer` must outlive it.
    explicit LogRecorder(LogBuffer &buffer);
    ~LogRecorder();
    Q_DISABLE_COPY_MOVE(LogRecorder)
};

/// Whether the program's log categories are on for more than warnings.
[[nodiscard]] bool isRecordingDetails();

/// Turns them on or off until the program ends. The environment's QT_LOGGING_RULES win over it.
void recordDetails(bool on);

} // namespace dnc
