// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/typedialog.h"

#include "gui/widgets/fittotext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dnc {

namespace {

constexpr int maxWithoutScrolling = 5; // columns
constexpr qsizetype longestExample = 40;

QString place(const OpenColumn &column, std::span<const Source> sources)
{
    const Source &source = sources[column.source];
    const QString list = source.sheet.isEmpty()
        ? source.file
        : TypeDialog::tr("%1, sheet “%2”").arg(source.file, source.sheet);
    return column.column == 0 ? list : TypeDialog::tr("%1, column %2").arg(list).arg(column.column);
}

QString question(const OpenColumn &column, std::span<const Source> sources)
{
    QString example = QString::fromStdString(column.example).simplified();
    if (example.size() > longestExample)
        example = example.first(longestExample) + QChar(0x2026);
    return TypeDialog::tr("%1: %Ln row(s), such as “%2”", nullptr, int(column.count))
        .arg(place(column, sources), example);
}

QComboBox *makeCombo(size_t index)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("typeCombo%1").arg(index));
    combo->addItem(TypeDialog::tr("Decide later"));
    for (const IdentifierType type : allIdentifierTypes)
        combo->addItem(typeLabel(type), int(type));
    return combo;
}

} // namespace

TypeDialog::TypeDialog(std::vector<OpenColumn> columns, std::span<const Source> sources, QWidget *parent)
    : QDialog(parent)
    , m_columns(std::move(columns))
    , m_setButton(new QPushButton)
{
    setObjectName(QStringLiteral("typeDialog"));
    setWindowTitle(tr("Which type is it?"));
    setMinimumWidth(520);
    arrange(makeQuestions(sources));
    showCount();
    m_combos.front()->setFocus();
    fitToText(*this);
}

QWidget *TypeDialog::makeQuestions(std::span<const Source> sources)
{
    auto *questions = new QWidget;
    auto *layout = new QVBoxLayout(questions);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const OpenColumn &column : m_columns) {
        auto *combo = m_combos.emplace_back(makeCombo(m_combos.size()));
        auto *label = new QLabel(question(column, sources));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(combo);
        layout->addWidget(label);
        layout->addWidget(combo);
        layout->addSpacing(6);
        connect(combo, &QComboBox::currentIndexChanged, this, &TypeDialog::showCount);
    }
    if (m_columns.size() <= maxWithoutScrolling)
        return questions;
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(questions);
    return area;
}

void TypeDialog::arrange(QWidget *questions)
{
    auto *why = new QLabel(tr("Neither these values nor the others of their column show of which type they "
                              "are. What you choose is taken for all of them."));
    why->setWordWrap(true);
    auto *note = new QLabel(tr("This is one step that can be undone."));
    note->setProperty("role", QStringLiteral("quiet"));
    m_setButton->setObjectName(QStringLiteral("setTypeButton"));
    m_setButton->setProperty("primary", true);
    m_setButton->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_setButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back to the list"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("leaveTypeButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(why);
    layout->addWidget(questions, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

std::vector<TypeAnswer> TypeDialog::answers() const
{
    std::vector<TypeAnswer> answers;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QVariant type = m_combos[i]->currentData();
        if (type.isValid())
            answers.push_back({m_columns[i].source, m_columns[i].column, IdentifierType(type.toInt())});
    }
    return answers;
}

void TypeDialog::showCount()
{
    quint32 count = 0;
    for (size_t i = 0; i < m_columns.size(); ++i)
        count += m_combos[i]->currentData().isValid() ? m_columns[i].count : 0;
    m_setButton->setText(tr("Set the type of %Ln row(s)", nullptr, int(count)));
    m_setButton->setEnabled(count > 0);
}

} // namespace dnc
