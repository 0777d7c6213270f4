// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "gui/widgets/banner.h"
#include "list/background.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <QObject>

namespace dnc {

class BannerStack;

/// Offers to salvage a damaged journal or to start a new one, and does what the person chooses. Uploads stay
/// disabled until then, also after a restart.
class Salvager : public QObject {
    Q_OBJECT

public:
    explicit Salvager(BannerStack &banners, QObject *parent = nullptr);

    /// Shows that the journal in `folder` is damaged, with both choices.
    void offer(const QString &folder, const JournalError &error);

signals:
    /// The journal can be opened again.
    void recovered();

private:
    void salvage(const QString &folder);
    void startAfresh(const QString &folder);
    void showResult(const QString &folder, const Result<Salvaged, JournalError> &salvaged);
    [[nodiscard]] static Message resultMessage(const Salvaged &salvaged);

    BannerStack &m_banners;
    Background m_worker;
};

} // namespace dnc
