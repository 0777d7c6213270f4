// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "list/background.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <QObject>

namespace dnc {

class BannerStack;

/// Lets a person decide about a damaged journal, and does it. Nothing can be uploaded until then, also after
/// a restart.
class Salvager : public QObject {
    Q_OBJECT

public:
    explicit Salvager(BannerStack &banners, QObject *parent = nullptr);

    /// Says that the journal of `folder` is damaged, and offers what can be done.
    void offer(const QString &folder, const JournalError &error);

signals:
    /// The folder's journal can be opened again.
    void settled();

private:
    void salvage(const QString &folder);
    void startAfresh(const QString &folder);
    void tell(const QString &folder, const Result<Salvaged, JournalError> &salvaged);

    BannerStack &m_banners;
    Background m_worker;
};

} // namespace dnc
