// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/roleheader.h"

#include "gui/widgets/elidedlabel.h"

#include "import/mapping/mapping.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace dnc {

QString roleLabel(const ColumnRole &role)
{
    switch (role.kind) {
    case ColumnRole::Kind::Ignore:
        return RoleHeader::tr("Not read", "what a column holds");
    case ColumnRole::Kind::Identifier:
        return typeLabel(role.type);
    case ColumnRole::Kind::AnyIdentifier:
        return role.otherwise ? RoleHeader::tr("Any, else %1", "what a column holds; a type of identifier")
                                    .arg(typeLabel(*role.otherwise))
                              : RoleHeader::tr("Any identifier", "what a column holds");
    case ColumnRole::Kind::Type:
        return RoleHeader::tr("Type of identifier", "what a column holds");
    case ColumnRole::Kind::Country:
        return RoleHeader::tr("Country of numbers", "what a column holds");
    case ColumnRole::Kind::Name:
        return RoleHeader::tr("Name", "what a column holds");
    case ColumnRole::Kind::Flag:
        return RoleHeader::tr("Who opted out", "what a column holds");
    case ColumnRole::Kind::RequestedOn:
        return RoleHeader::tr("Date of request", "what a column holds");
    case ColumnRole::Kind::RequestSource:
        return RoleHeader::tr("Source of request", "what a column holds");
    }
    Q_UNREACHABLE();
}

const std::vector<ColumnRole> &allRoles()
{
    static const std::vector<ColumnRole> roles = [] {
        using Kind = ColumnRole::Kind;
        std::vector<ColumnRole> all{{.kind = Kind::Ignore}, {.kind = Kind::AnyIdentifier}};
        for (const IdentifierType type : allIdentifierTypes)
            all.push_back({Kind::Identifier, type});
        for (const Kind kind :
             {Kind::Name, Kind::Country, Kind::Flag, Kind::Type, Kind::RequestedOn, Kind::RequestSource})
            all.push_back({.kind = kind});
        return all;
    }();
    return roles;
}

RoleHeader::RoleHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_roles(new QStandardItemModel(this))
{
    for (const ColumnRole &role : allRoles())
        m_roles->appendRow(new QStandardItem(roleLabel(role)));
    setDefaultSectionSize(176);
    setMinimumSectionSize(120);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::place);
}

void RoleHeader::setHeads(const std::vector<Head> &heads)
{
    while (m_heads.size() > heads.size()) {
        m_heads.back().all->deleteLater();
        m_heads.pop_back();
    }
    while (m_heads.size() < heads.size())
        m_heads.push_back(makeHeadWidgets(int(m_heads.size())));
    for (size_t i = 0; i < heads.size(); ++i) {
        const QString text =
            heads[i].note.isEmpty() ? heads[i].text : heads[i].text + QStringLiteral(" · ") + heads[i].note;
        m_heads[i].label->setText(text);
        m_heads[i].label->setToolTip(text);
        const auto &roles = allRoles();
        const auto role = heads[i].role ? std::ranges::find(roles, *heads[i].role) : roles.end();
        m_heads[i].combo->setCurrentIndex(role == roles.end() ? -1 : int(role - roles.begin()));
        // A role set by an answer may be missing in the combo box: show it as the placeholder.
        m_heads[i].combo->setPlaceholderText(heads[i].role ? roleLabel(*heads[i].role) : tr("Please choose"));
    }
    place();
}

RoleHeader::Widgets RoleHeader::makeHeadWidgets(int column)
{
    auto *all = new QWidget(viewport());
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    auto *label = new ElidedLabel;
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("role-%1").arg(column));
    combo->setModel(m_roles);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    combo->installEventFilter(this);
    label->setBuddy(combo);
    layout->addWidget(label);
    layout->addWidget(combo);
    connect(combo, &QComboBox::activated, this,
            [this, column](int index) { emit roleChosen(column, allRoles()[size_t(index)]); });
    all->show();
    return {all, label, combo};
}

QSize RoleHeader::sizeHint() const
{
    const QSize own = QHeaderView::sizeHint();
    return {own.width(), m_heads.empty() ? own.height() : m_heads.front().all->sizeHint().height()};
}

bool RoleHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        // Otherwise scrolling over the header would change column roles.
        QCoreApplication::sendEvent(parentWidget(), event);
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        for (size_t i = 0; i < m_heads.size(); ++i) {
            if (m_heads[i].combo == watched)
                emit reached(int(i));
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

void RoleHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void RoleHeader::place()
{
    for (int column = 0; column < int(m_heads.size()) && column < count(); ++column)
        m_heads[size_t(column)].all->setGeometry(sectionViewportPosition(column), 0, sectionSize(column),
                                                 height());
}

} // namespace dnc
