// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "sandbox/sandbox.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace dnc {

class BannerStack;
class EntryTableModel;
class UploadController;

/// Practice mode: the application uploads to a sandbox server inside its own process. Leaving it discards the
/// outcomes, because nothing was sent to the real service, and keeps the rows. GUI thread.
class Practice : public QObject {
    Q_OBJECT

public:
    Practice(EntryTableModel &model, UploadController &uploads, BannerStack &banners,
             QObject *parent = nullptr);
    ~Practice() override;

    [[nodiscard]] bool isOn() const { return m_sandbox != nullptr; }
    /// Only while isOn().
    [[nodiscard]] sandbox::Sandbox &sandbox() { return *m_sandbox; }

    /// Starts the sandbox. False, with a banner, if it cannot listen.
    bool begin();
    /// Stops the sandbox and its upload, and opens the journal in `folder` again.
    void leave(const QString &folder);

signals:
    /// Before the list changes for it.
    void beginning();
    void changed(bool on);

private:
    void setListAside();
    void restoreList();

    EntryTableModel &m_model;
    UploadController &m_uploads;
    BannerStack &m_banners;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<EntryStore>
        m_savedList; // from before practice, because it has outcomes of the real service
};

} // namespace dnc
