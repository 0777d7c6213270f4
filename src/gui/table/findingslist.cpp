// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/findingslist.h"

#include "gui/theme/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dnc {

namespace {

constexpr int lineMargin = 12;
constexpr int iconLength = 18;
constexpr int lineGap = 8;
constexpr int barWidth = 3; // before the chosen line

int lineHeight(const QFontMetrics &metrics)
{
    return std::max(32, metrics.height() + 14);
}

/// Paints a line at the top of its row, which is higher while it is open.
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isTitle = index.column() == FindingsModel::What;
        painter->save();
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, roleColor(ColorRole::AccentTint, option.palette));
        if (isChosen && isTitle)
            painter->fillRect(QStyle::alignedRect(option.direction, Qt::AlignLeft,
                                                  {barWidth, option.rect.height()}, option.rect),
                              roleColor(ColorRole::Accent, option.palette));
        QRect line = option.rect;
        line.setHeight(lineHeight(option.fontMetrics));
        QFont font = option.font;
        font.setWeight(isChosen && isTitle ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(roleColor(isTitle || isChosen ? ColorRole::Text : ColorRole::Quiet, option.palette));
        if (isTitle)
            paintTitle(painter, option, line, index);
        else
            painter->drawText(
                QStyle::visualRect(option.direction, line, line.adjusted(0, 0, -lineMargin, 0)),
                int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                index.data().toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * lineMargin,
                lineHeight(option.fontMetrics)};
    }

private:
    static void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                           const QModelIndex &index)
    {
        const QRect content = line.adjusted(lineMargin, 0, 0, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter,
                   QStyle::visualRect(option.direction, line,
                                      QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter,
                                                          {iconLength, iconLength}, content)));
        const QRect text = content.adjusted(iconLength + lineGap, 0, 0, 0);
        painter->drawText(
            QStyle::visualRect(option.direction, line, text),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
};

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_findings);
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(lineHeight(fontMetrics()));
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(FindingsModel::What, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(FindingsModel::Rows, QHeaderView::ResizeToContents);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isOpening)
                    emit findingChosen(m_findings.at(current.row()).finding);
            });
    arrangeRows();
}

void FindingsList::setFindings(std::vector<FindingCount> findings)
{
    m_findings.setFindings(std::move(findings));
    arrangeRows();
}

void FindingsList::open(const std::optional<Finding> &finding, QWidget *content)
{
    m_openRow = finding ? m_findings.rowOf(*finding) : -1;
    m_isOpening = true;
    if (m_openRow < 0) {
        setCurrentIndex({});
        clearSelection();
        if (m_content)
            m_content->removeEventFilter(this);
        m_content = nullptr;
    } else {
        selectionModel()->setCurrentIndex(m_findings.index(m_openRow, FindingsModel::What),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (m_content != content || content->parentWidget() != viewport()) {
            m_content = content;
            content->setParent(viewport());
            content->installEventFilter(this);
            QWidget *last = this;
            for (QWidget *button : content->findChildren<QPushButton *>()) {
                setTabOrder(last, button);
                last = button;
            }
        }
        content->show();
    }
    m_isOpening = false;
    arrangeRows();
    viewport()->update();
}

/// Each row has one line, the open one has room for the content too.
void FindingsList::arrangeRows()
{
    const int line = lineHeight(fontMetrics());
    int height = 0;
    for (int row = 0; row < m_findings.rowCount(); ++row) {
        int size = line;
        if (row == m_openRow && m_content) {
            const int indent = lineMargin + iconLength + lineGap;
            const int width = std::max(viewport()->width() - indent - lineMargin, 80);
            const int needed = m_content->layout() != nullptr && m_content->layout()->hasHeightForWidth()
                ? m_content->layout()->heightForWidth(width)
                : m_content->sizeHint().height();
            m_content->setGeometry(QStyle::visualRect(layoutDirection(), viewport()->rect(),
                                                      {indent, height + line, width, needed}));
            size += needed + lineGap;
        }
        setRowHeight(row, size);
        height += size;
    }
    setFixedHeight(height);
}

void FindingsList::setNext(FindingsList *other)
{
    m_next = other;
    other->m_previous = this;
}

void FindingsList::enter(int row)
{
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(m_findings.index(row, FindingsModel::What));
}

/// Whether an arrow key led to the other list.
bool FindingsList::goOn(int key)
{
    const int row = currentIndex().row();
    if (key == Qt::Key_Down && row == m_findings.rowCount() - 1 && m_next != nullptr
        && m_next->m_findings.rowCount() > 0) {
        m_next->enter(0);
        return true;
    }
    if (key == Qt::Key_Up && row == 0 && m_previous != nullptr && m_previous->m_findings.rowCount() > 0) {
        m_previous->enter(m_previous->m_findings.rowCount() - 1);
        return true;
    }
    return false;
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentIndex().isValid())
        emit findingChosen(std::nullopt);
    else if (!goOn(event->key()))
        QTableView::keyPressEvent(event);
}

void FindingsList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && pressed.isValid() && pressed.row() == m_openRow)
        emit findingChosen(std::nullopt);
    else
        QTableView::mousePressEvent(event);
}

void FindingsList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrangeRows();
}

bool FindingsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        arrangeRows();
    return QTableView::eventFilter(watched, event);
}

} // namespace dnc
