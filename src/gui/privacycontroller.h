// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/spellings.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace dnc {

class EntryTableModel;
class EraseDialog;
class SettingsController;
class UploadController;

/// Ends what the program keeps of people: erases whom a person names, and forgets rows that were kept long
/// enough, a few at a time while nothing is being sent.
class PrivacyController : public QObject {
    Q_OBJECT

public:
    PrivacyController(EntryTableModel &model, UploadController &uploads, SettingsController &settings,
                      QWidget &window, QObject *parent = nullptr);

    /// Opens the dialog; returns at once.
    void askWhom();

signals:
    /// Somebody was erased, or nobody found whom a person wanted to be.
    void erased();

private:
    void erase(EraseDialog &dialog, const QString &text);
    /// Empties the rows of the list on screen, or takes them out where no upload counts on their places.
    quint32 eraseFromList(const Spellings &spellings);
    void forgetOldRows();

    EntryTableModel &m_model;
    UploadController &m_uploads;
    SettingsController &m_settings;
    QWidget &m_window;
    QTimer m_forget;
};

} // namespace dnc
