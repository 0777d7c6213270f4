// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <QFrame>

#include <memory>

namespace Ui {
class UploadPanel;
}

class QLabel;

namespace dnc {

/// How an upload goes on. Shows what it is given; knows no uploader.
class UploadPanel : public QFrame {
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Running,
        Pausing,
        Paused,
        Retrying, ///< paused, and goes on by itself after a while
        Over
    };

    /// Every identifier of the job is in exactly one of these.
    struct Numbers {
        quint32 confirmed = 0;
        quint32 rejected = 0;
        quint32 unknown = 0;
        quint32 left = 0;

        [[nodiscard]] quint32 total() const { return confirmed + rejected + unknown + left; }
    };

    explicit UploadPanel(QWidget *parent = nullptr);
    ~UploadPanel() override;

    void setMode(Mode mode);
    /// One sentence on what happens right now.
    void setState(const QString &sentence);
    void setNumbers(const Numbers &numbers);
    /// Rate and time left, or nothing.
    void setPace(const QString &text);

signals:
    void pauseWanted();
    void resumeWanted();
    void cancelWanted();

private:
    std::unique_ptr<Ui::UploadPanel> m_ui;
};

} // namespace dnc
