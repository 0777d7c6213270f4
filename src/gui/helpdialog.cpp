// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/helpdialog.h"

#include "core/platform/phonelibraryversion.h"
#include "core/platform/programversion.h"
#include "gui/table/delegates.h"
#include "gui/theme/icons.h"
#include "gui/widgets/closebutton.h"
#include "gui/widgets/limittoscreen.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dnc {

namespace {

constexpr QSize shortcutsSize{560, 640};

QString nativeKeys(const QList<QKeySequence> &shortcuts)
{
    return QKeySequence::listToString(shortcuts, QKeySequence::NativeText).replace(u';', u',');
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_table(new QTableWidget(0, 2))
{
    setObjectName(QStringLiteral("HelpDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search shortcuts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), ColorRole::Quiet), QLineEdit::LeadingPosition);
    fill(actions);
    auto *about = new QLabel(tr("DNC Desk %1. Free software under the MIT License. Phone numbers are "
                                "checked with libphonenumber %2.")
                                 .arg(programVersion(), phoneLibraryVersion()));
    about->setObjectName(QStringLiteral("about"));
    about->setProperty("role", QStringLiteral("quiet"));
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(about);
    column->addWidget(makeCloseButton(*this));
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::showMatches);
    resize(shortcutsSize);
    limitToScreen(*this);
}

void HelpDialog::fill(const QList<QAction *> &actions)
{
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Keyboard Shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(QString(action->text()).remove(u'&'), nativeKeys(action->shortcuts()));
    }
    add(tr("Edit Cell"), nativeKeys({QKeySequence(Qt::Key_F2)}));
    add(tr("Next Pane"), nativeKeys({QKeySequence(Qt::Key_F6)}));
    add(tr("Previous Pane"), nativeKeys({QKeySequence(Qt::SHIFT | Qt::Key_F6)}));
}

void HelpDialog::add(const QString &what, const QString &keys)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(what));
    m_table->setItem(row, 1, new QTableWidgetItem(keys));
}

void HelpDialog::showMatches(const QString &text)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool matches = m_table->item(row, 0)->text().contains(text, Qt::CaseInsensitive)
            || m_table->item(row, 1)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
    }
}

} // namespace dnc
