// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/connectionlist.h"

#include "gui/theme/icons.h"
#include "gui/widgets/texts.h"
#include "gui/widgets/textstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace dnc {

namespace {

QPushButton *makeListButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QString shownName(const Connection &connection)
{
    return connection.name.isEmpty() ? defaultConnectionName(connection) : connection.name;
}

} // namespace

ConnectionList::ConnectionList(const Preferences &preferences, const Policy &policy, QWidget *parent)
    : QFrame(parent)
    , m_given(preferences)
    , m_isFixed(policy.locked.account.has_value())
    , m_list(new QListWidget)
    , m_nameLabel(new QLabel)
    , m_nameEdit(new QLineEdit)
    , m_add(makeListButton(QStringLiteral("addConnectionButton")))
    , m_makeCurrent(makeListButton(QStringLiteral("currentConnectionButton")))
    , m_remove(makeListButton(QStringLiteral("removeConnectionButton")))
    , m_question(new QWidget)
    , m_questionLabel(new QLabel)
    , m_confirm(makeListButton(QStringLiteral("confirmRemovalButton")))
    , m_keep(makeListButton(QStringLiteral("keepConnectionButton")))
    , m_problem(new QLabel)
{
    for (const Connection &connection : allConnections(preferences)) {
        if (connection == currentConnection(preferences))
            m_current = m_all.size();
        m_all.push_back({connection, {}, connection});
    }
    m_shown = m_current;
    m_nameEdit->setText(m_all[m_shown].connection.name);
    arrange();
    connectButtons();
    keepTranslated(*this, [this] { showTexts(); });
    if (m_isFixed)
        hide();
}

void ConnectionList::arrange()
{
    setObjectName(QStringLiteral("connectionsCard"));
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_nameEdit->setObjectName(QStringLiteral("connectionNameEdit"));
    m_nameEdit->setMaxLength(int(longestConnectionName));
    m_nameLabel->setBuddy(m_nameEdit);
    m_nameLabel->setObjectName(QStringLiteral("connectionNameEditLabel")); // as wide as those below
    m_questionLabel->setObjectName(QStringLiteral("removalLabel"));
    m_problem->setObjectName(QStringLiteral("connectionsProblem"));
    m_problem->setProperty("role", QStringLiteral("error"));
    for (QLabel *label : {m_questionLabel, m_problem})
        label->setWordWrap(true);
    auto *name = new QHBoxLayout;
    name->setSpacing(16);
    name->addWidget(m_nameLabel, 0, Qt::AlignTop);
    name->addWidget(m_nameEdit, 1);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_questionLabel, 1);
    question->addWidget(m_confirm);
    question->addWidget(m_keep);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_makeCurrent, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addLayout(name);
    column->addLayout(buttons);
    column->addWidget(m_question);
    column->addWidget(m_problem);
    m_question->hide();
}

void ConnectionList::connectButtons()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            select(size_t(row));
    });
    connect(m_nameEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_all[m_shown].connection.name = connectionName(text);
        refresh();
        emit edited();
    });
    connect(m_add, &QPushButton::clicked, this, &ConnectionList::add);
    connect(m_makeCurrent, &QPushButton::clicked, this, &ConnectionList::makeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionList::askToRemove);
    connect(m_confirm, &QPushButton::clicked, this, &ConnectionList::remove);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_remove->setFocus();
        m_question->hide();
    });
}

bool ConnectionList::isPlain() const
{
    return m_all.size() == 1 && m_all.front().connection.name.isEmpty();
}

void ConnectionList::showTexts()
{
    m_list->setAccessibleName(tr("Connections"));
    m_nameLabel->setText(tr("Na&me"));
    m_add->setText(tr("Add Connect&ion"));
    m_makeCurrent->setText(tr("Use &for Uploads"));
    m_remove->setText(tr("R&emove…"));
    m_confirm->setText(tr("Remove Connection"));
    m_keep->setText(tr("Keep"));
    refresh();
}

void ConnectionList::refresh()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const QString name = shownName(m_all[i].connection);
        auto *item = new QListWidgetItem(i == m_current ? tr("%1 (current)").arg(name) : name, m_list);
        item->setIcon(i == m_current ? icon(QStringLiteral("success"), ColorRole::Success)
                                     : icon(QStringLiteral("globe"), ColorRole::Quiet));
    }
    m_list->setCurrentRow(int(m_shown));
    constexpr int mostRows = 5;
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(row * std::min(mostRows, m_list->count()) + 2 * m_list->frameWidth());
    m_nameEdit->setPlaceholderText(defaultConnectionName(m_all[m_shown].connection));
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_nameLabel),
                            static_cast<QWidget *>(m_nameEdit)})
        widget->setVisible(!isPlain() && !m_isFixed);
    setStyleProperty(*this, "card", !isPlain());
    layout()->setContentsMargins(isPlain() ? QMargins() : QMargins(16, 12, 16, 12));
    const bool areSeveral = m_all.size() > 1;
    m_makeCurrent->setVisible(areSeveral);
    m_makeCurrent->setEnabled(m_shown != m_current && m_isSwitchable);
    m_makeCurrent->setToolTip(m_isSwitchable ? QString() : tr("Not while an upload is on screen."));
    m_remove->setVisible(areSeveral);
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void ConnectionList::select(size_t index)
{
    m_shown = index;
    m_question->hide();
    m_nameEdit->setText(m_all[m_shown].connection.name);
    m_makeCurrent->setEnabled(m_shown != m_current && m_isSwitchable);
    m_nameEdit->setPlaceholderText(defaultConnectionName(m_all[m_shown].connection));
    emit shownChanged();
}

void ConnectionList::setShown(const Connection &fields, const QByteArray &token)
{
    Edited &edited = m_all[m_shown];
    const QString name = edited.connection.name;
    edited.connection = fields;
    edited.connection.name = name;
    edited.token = token;
    refresh();
}

void ConnectionList::add()
{
    Connection added;
    added.endpoint = m_all[m_shown].connection.endpoint;
    added.reserve = m_all[m_shown].connection.reserve;
    added.name = tr("New connection");
    Connection &first = m_all.front().connection;
    if (isPlain())
        first.name = defaultConnectionName(first);
    m_all.push_back({added, {}});
    select(m_all.size() - 1);
    refresh();
    emit edited();
    m_nameEdit->setText(added.name);
    m_nameEdit->setFocus();
    m_nameEdit->selectAll();
}

QString ConnectionList::obstacleToRemoval() const
{
    if (!m_all[m_shown].given)
        return {}; // it was never saved
    if (!m_isUnfinishedKnown)
        return tr("It is not known whether an unfinished upload belongs to this connection.");
    const bool isUsed = std::ranges::any_of(m_unfinished, [this](const JobDraft &draft) {
        const auto owner = connectionFor(m_given, draft.endpoint, draft.account);
        return owner && owner == m_all[m_shown].given;
    });
    return isUsed ? tr("An unfinished upload belongs to this connection. Finish or cancel it first.")
                  : QString();
}

void ConnectionList::askToRemove()
{
    const QString obstacle = obstacleToRemoval();
    const QString name = shownName(m_all[m_shown].connection);
    m_questionLabel->setText(obstacle.isEmpty() ? tr("Remove %1 and its token when you press OK?").arg(name)
                                                : obstacle);
    m_confirm->setVisible(obstacle.isEmpty());
    m_question->show();
    m_keep->setText(obstacle.isEmpty() ? tr("Keep") : tr("Close"));
    m_keep->setFocus();
}

void ConnectionList::remove()
{
    if (const auto &given = m_all[m_shown].given)
        m_removed.push_back(*given);
    m_all.erase(m_all.begin() + std::ptrdiff_t(m_shown));
    if (m_current > m_shown || m_current == m_all.size())
        --m_current;
    m_current = std::min(m_current, m_all.size() - 1);
    m_list->setFocus();
    select(m_current);
    refresh();
    emit edited();
}

void ConnectionList::makeCurrent()
{
    m_current = m_shown;
    m_list->setFocus(); // the button is disabled now
    refresh();
    emit edited();
}

void ConnectionList::applyTo(Preferences &preferences) const
{
    std::vector<Connection> connections;
    for (const Edited &edited : m_all)
        connections.push_back(edited.connection);
    setConnections(preferences, connections, m_current);
}

QString ConnectionList::problem() const
{
    for (auto one = m_all.begin(); one != m_all.end(); ++one) {
        for (auto other = one + 1; other != m_all.end(); ++other) {
            const Connection &left = one->connection;
            const Connection &right = other->connection;
            if (shownName(left).compare(shownName(right), Qt::CaseInsensitive) == 0)
                return tr("Two connections are named %1.").arg(shownName(left));
            if (isSameAccount(left, right))
                return tr("%1 and %2 have the same address and account ID. Enter the account ID of each.")
                    .arg(shownName(left), shownName(right));
        }
    }
    return {};
}

void ConnectionList::setUnfinished(const std::optional<std::vector<JobDraft>> &unfinished)
{
    m_isUnfinishedKnown = unfinished.has_value();
    m_unfinished = unfinished.value_or(std::vector<JobDraft>());
    if (m_question->isVisible())
        askToRemove();
}

QList<QWidget *> ConnectionList::tabStops() const
{
    return {m_list, m_nameEdit, m_add, m_makeCurrent, m_remove, m_confirm, m_keep};
}

void ConnectionList::setSwitchable(bool switchable)
{
    m_isSwitchable = switchable;
    refresh();
}

} // namespace dnc
