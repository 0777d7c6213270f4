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

/// Practice: the whole program against a service of its own, inside it. What is confirmed in practice is on
/// no real list, so its outcomes go when practice is left, and the rows stay.
class Practice : public QObject {
    Q_OBJECT

public:
    Practice(EntryTableModel &model, UploadController &uploads, BannerStack &banners,
             QObject *parent = nullptr);
    ~Practice() override;

    [[nodiscard]] bool isOn() const { return m_sandbox != nullptr; }
    /// Only while isOn().
    [[nodiscard]] sandbox::Sandbox &sandbox() { return *m_sandbox; }

    /// False, with a banner, where no port could be had.
    bool begin();
    /// Gives up what practice is sending, and takes up the journal in `folder` again.
    void leave(const QString &folder);

signals:
    void changed(bool on);

private:
    void putListAside();
    void bringListBack();

    EntryTableModel &m_model;
    UploadController &m_uploads;
    BannerStack &m_banners;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<EntryStore> m_aside; // a list with outcomes of the real service
};

} // namespace dnc
