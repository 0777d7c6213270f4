// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/uploadplan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConfirmUpload;
}

namespace dnc {

/// Says what will be sent and what that does, before anything is. Open it with open(); it blocks nothing.
class ConfirmUpload : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        UploadPlan plan;
        QString host;
        QString account; ///< x-account-id, or empty
        bool practice = false;
        bool pauseActiveProspects = true; ///< how the box stands at first
        bool compares = false; ///< nothing can be sent before showWarnings()
        bool typesCount = false; ///< the person has to type how many are sent
    };

    explicit ConfirmUpload(const Facts &facts, QWidget *parent = nullptr);
    ~ConfirmUpload() override;

    [[nodiscard]] bool pauseActiveProspects() const;
    /// What a comparison with earlier uploads has found, a sentence each; none is good news.
    void showWarnings(const QStringList &warnings);

private:
    void describeTarget(const Facts &facts);
    void describePlan(const UploadPlan &plan);
    void describeStaying(const StatusCounts &staying);
    void describePause();
    void allowSending();

    std::unique_ptr<Ui::ConfirmUpload> m_ui;
    Facts m_facts;
};

} // namespace dnc
