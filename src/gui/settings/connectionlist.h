// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/connection.h"
#include "settings/preferences.h"
#include "upload/journal/job.h"

#include <QByteArray>
#include <QFrame>
#include <QList>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dnc {

/// The connections in the settings: one of them is shown in the fields below this widget, one is current.
/// Nothing is saved here. With one connection that has no name, only the button that adds another is shown.
/// GUI thread.
class ConnectionList : public QFrame {
    Q_OBJECT

public:
    struct Edited {
        Connection connection;
        QByteArray token; ///< that the person typed; empty: keep the stored one
        std::optional<Connection> given = {}; ///< as it was before it was edited; nothing: it is new
    };

    /// The list can be changed unless `policy` locks the account, of which there is only one then.
    ConnectionList(const Preferences &preferences, const Policy &policy, QWidget *parent = nullptr);

    [[nodiscard]] const Edited &shown() const { return m_all[m_shown]; }
    /// Takes over what was typed about the one that is shown. Its name is edited here.
    void setShown(const Connection &fields, const QByteArray &token);

    /// Sets the connections of `preferences`.
    void applyTo(Preferences &preferences) const;
    [[nodiscard]] const std::vector<Edited> &all() const { return m_all; }
    /// As they were given.
    [[nodiscard]] const std::vector<Connection> &removed() const { return m_removed; }
    /// Why they cannot be saved; empty if they can.
    [[nodiscard]] QString problem() const;

    /// A connection to which an unfinished upload belongs cannot be removed. Until this is called none can.
    void setUnfinished(const std::optional<std::vector<JobDraft>> &unfinished);
    /// Whether another connection may become current: not while an upload is on screen.
    void setSwitchable(bool switchable);

    /// What takes the keyboard focus, in this order.
    [[nodiscard]] QList<QWidget *> tabStops() const;

signals:
    /// Another one is shown.
    void shownChanged();
    /// Names, or which one is current, or how many there are.
    void edited();

private:
    void arrange();
    void connectButtons();
    void showTexts();
    void refresh();
    void select(size_t index);
    void add();
    void askToRemove();
    void remove();
    void makeCurrent();
    [[nodiscard]] QString obstacleToRemoval() const;
    [[nodiscard]] bool isPlain() const;

    Preferences m_given;
    std::vector<Edited> m_all; // never empty
    std::vector<Connection> m_removed;
    size_t m_shown = 0;
    size_t m_current = 0;
    bool m_isFixed;
    bool m_isSwitchable = true;
    bool m_isUnfinishedKnown = false;
    std::vector<JobDraft> m_unfinished;
    QListWidget *m_list;
    QLabel *m_nameLabel;
    QLineEdit *m_nameEdit;
    QPushButton *m_add;
    QPushButton *m_makeCurrent;
    QPushButton *m_remove;
    QWidget *m_question;
    QLabel *m_questionLabel;
    QPushButton *m_confirm;
    QPushButton *m_keep;
    QLabel *m_problem;
};

} // namespace dnc
