// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/gallery/layoutfaults.h"

#include "gui/theme/palette.h"
#include "gui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace dnc::test {

namespace {

QString nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return QStringLiteral("%1 %2 '%3'")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60));
}

/// What scrolls or is placed by Qt itself is nobody's layout.
bool isPlacedByQt(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent == nullptr || widget.isWindow()
        || qobject_cast<const QAbstractItemView *>(parent) != nullptr
        || qobject_cast<const QLineEdit *>(parent) != nullptr
        || widget.objectName().startsWith(QLatin1StringView("qt_"));
}

bool isInItemView(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(at) != nullptr)
            return true;
    }
    return false;
}

QString cutLabel(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) != nullptr || label.text().isEmpty())
        return {};
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return label.height() < needed
            ? QStringLiteral("%1 px high, needs %2").arg(label.height()).arg(needed)
            : QString();
    }
    const QSize needed = label.sizeHint();
    if (label.width() < needed.width())
        return QStringLiteral("%1 px wide, needs %2").arg(label.width()).arg(needed.width());
    return label.height() < needed.height()
        ? QStringLiteral("%1 px high, needs %2").arg(label.height()).arg(needed.height())
        : QString();
}

QString cutButton(const QAbstractButton &button)
{
    const bool isInBar = qobject_cast<const QToolBar *>(button.parentWidget()) != nullptr;
    if (isInBar || isPlacedByQt(button) || (button.text().isEmpty() && button.icon().isNull()))
        return {};
    const QSize needed = button.sizeHint();
    if (button.width() < needed.width() || button.height() < needed.height())
        return QStringLiteral("%1 x %2, needs %3 x %4")
            .arg(button.width())
            .arg(button.height())
            .arg(needed.width())
            .arg(needed.height());
    return {};
}

QString cutComboBox(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return field.width() < needed
        ? QStringLiteral("has %1 px for its text, needs %2").arg(field.width()).arg(needed)
        : QString();
}

QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutButton(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget); combo && !isInItemView(widget))
        return cutComboBox(*combo);
    return {};
}

/// The widgets in `layout` and in the layouts in it.
QList<QWidget *> widgetsIn(const QLayout &layout)
{
    QList<QWidget *> result;
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout() != nullptr)
            result += widgetsIn(*item->layout());
        else if (item->widget() != nullptr && item->widget()->isVisible())
            result << item->widget();
    }
    return result;
}

/// Content that is wider than its scroll area, which does not scroll sideways.
QString cutContent(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (area == nullptr || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
        || area->widget() == nullptr || area->widget()->width() <= area->viewport()->width())
        return {};
    return QStringLiteral("shows %1 of %2 px").arg(area->viewport()->width()).arg(area->widget()->width());
}

void addOverlaps(const QWidget &parent, QStringList &faults)
{
    if (parent.layout() == nullptr || parent.inherits("QMainWindow") || parent.inherits("QToolBar")
        || parent.inherits("QStackedWidget") || parent.inherits("QTabWidget"))
        return;
    const QList<QWidget *> widgets = widgetsIn(*parent.layout());
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            if (widgets[i]->geometry().intersects(widgets[j]->geometry()))
                faults << QStringLiteral("%1 overlaps %2").arg(nameOf(*widgets[i]), nameOf(*widgets[j]));
        }
    }
}

bool reachesOut(const QWidget &widget)
{
    if (isPlacedByQt(widget) || isInItemView(widget))
        return false;
    const QWidget *parent = widget.parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolls = area != nullptr && area->viewport() == parent;
    // Of right-to-left splitters, Qt puts the first part one pixel too far.
    const QRect room = parent->rect().adjusted(0, 0, 1, 0);
    return !scrolls && !room.contains(widget.geometry()) && !widget.visibleRegion().isEmpty();
}

/// The color that most pixels have where `widget` is in the picture of its window.
QColor backgroundOf(const QWidget &widget, const QImage &picture)
{
    const qreal ratio = picture.devicePixelRatio();
    const QPoint origin = widget.mapTo(widget.window(), QPoint()) * ratio;
    QHash<QRgb, int> counts;
    const QRect area = QRect(origin, widget.size() * ratio).intersected(picture.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); x += 2)
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QColor() : QColor::fromRgb(most.key());
}

QString faintText(const QWidget &widget, const QImage &picture)
{
    constexpr double wanted = 4.5;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label == nullptr || label->text().isEmpty() || !label->isEnabled()
        || label->visibleRegion().boundingRect() != label->rect())
        return {};
    const QColor background = backgroundOf(*label, picture);
    const QColor text = label->palette().color(label->foregroundRole());
    const double value = background.isValid() ? contrast(text, background) : wanted;
    return value < wanted ? QStringLiteral("has contrast %1: %2 on %3")
                                .arg(value, 0, 'f', 1)
                                .arg(text.name(), background.name())
                          : QString();
}

} // namespace

QStringList layoutFaults(const QWidget &window, const QSize &room, const QImage &picture)
{
    QStringList faults;
    if (window.width() > room.width() || window.height() > room.height())
        faults << QStringLiteral("the window is %1 x %2, larger than %3 x %4")
                      .arg(window.width())
                      .arg(window.height())
                      .arg(room.width())
                      .arg(room.height());
    addOverlaps(window, faults);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        for (const QString &fault : {cutText(*widget), cutContent(*widget), faintText(*widget, picture)}) {
            if (!fault.isEmpty())
                faults << QStringLiteral("%1: %2").arg(nameOf(*widget), fault);
        }
        if (reachesOut(*widget)) {
            const QRect place = widget->geometry();
            faults << QStringLiteral("%1 reaches out of %2: %3 to %4, %5 to %6 in %7 x %8")
                          .arg(nameOf(*widget), nameOf(*widget->parentWidget()))
                          .arg(place.left())
                          .arg(place.right())
                          .arg(place.top())
                          .arg(place.bottom())
                          .arg(widget->parentWidget()->width())
                          .arg(widget->parentWidget()->height());
        }
        addOverlaps(*widget, faults);
    }
    return faults;
}

} // namespace dnc::test
