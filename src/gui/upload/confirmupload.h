// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/earlierknowledge.h"
#include "upload/uploadplan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConfirmUpload;
}

namespace dnc {

/// Shows what will be sent and what that does, and asks for confirmation. Open it with open().
class ConfirmUpload : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        UploadPlan plan;
        QString host;
        QString account; ///< x-account-id, or empty
        QString connection; ///< name of the connection, or empty
        bool isForeignToken = false; ///< the token is that of the environment, not that of the connection
        bool practice = false;
        bool pauseActiveProspects = true; ///< initial state of the check box
        bool compares = false; ///< sending is disabled until showWarnings()
        bool typesCount = false; ///< sending is disabled until the person types the number of opt-outs
        int reserve = 0; ///< requests a minute that are left to others
    };
    /// Which rows are sent.
    enum class Choice : quint8 {
        All,
        CompareFirst, ///< those that a look at the list does not find
        OnlyNew, ///< those that were not on the list earlier; never chosen in advance
    };

    explicit ConfirmUpload(const Facts &facts, QWidget *parent = nullptr);
    ~ConfirmUpload() override;

    [[nodiscard]] bool pauseActiveProspects() const;
    [[nodiscard]] Choice choice() const;
    /// Shows which rows were on the list before, and offers the choices.
    void showEarlier(const EarlierKnowledge &earlier);
    /// Shows the result of the comparison with earlier uploads, one sentence each, and enables sending.
    void showWarnings(const QStringList &warnings);

private:
    void describeTarget(const Facts &facts);
    void describePlan(const UploadPlan &plan);
    void describeStaying(const StatusCounts &staying);
    void describePause();
    void showSafeguards(const Facts &facts);
    void connectFields();
    void allowSending();
    void showChoice();
    [[nodiscard]] quint32 toSend() const;

    std::unique_ptr<Ui::ConfirmUpload> m_ui;
    Facts m_facts;
    EarlierKnowledge m_earlier;
};

} // namespace dnc
