// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/findings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace dnc {

class BannerStack;
class EntryTableModel;
class ListPage;

/// What a person does to many rows at once: fixes, duplicates, numbers for other ways of contact. Each asks
/// first where it changes what the person does not see, and is one undo step. What takes long says how far it
/// is, and can be cancelled.
class BulkEditController : public QObject {
    Q_OBJECT

public:
    BulkEditController(EntryTableModel &model, ListPage &page, BannerStack &banners, QWidget &window,
                       QObject *parent = nullptr);

    /// The chosen rows, at once: the person sees them.
    void fixChosen();
    void askToFixAll(const FindingCount &of);
    void removeDuplicates();
    /// Of the values that do not show it, once a column.
    void askForTypes();
    void askToFanOut();

private:
    void showWorking(bool working);
    void showProgress();

    EntryTableModel &m_model;
    ListPage &m_page;
    BannerStack &m_banners;
    QWidget &m_window;
    QTimer m_progress;
    QElapsedTimer m_since;
};

} // namespace dnc
