// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadpanel.h"

#include "gui/theme/icons.h"
#include "gui/theme/statusicon.h"
#include "gui/widgets/terms.h"
#include "gui/widgets/texts.h"
#include "ui_uploadpanel.h"

#include <QLocale>

namespace dnc {

UploadPanel::UploadPanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::UploadPanel>())
{
    m_ui->setupUi(this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_ui->stateLabel->setFont(strong);
    m_ui->paceLabel->setProperty("role", QStringLiteral("quiet"));
    const auto iconLabel = [](IconLabel *place, EntryStatus status) {
        place->setIcon(statusIcon(status), 16);
    };
    iconLabel(m_ui->confirmedIcon, EntryStatus::Confirmed);
    iconLabel(m_ui->rejectedIcon, EntryStatus::Rejected);
    iconLabel(m_ui->doubtIcon, EntryStatus::Unknown);
    iconLabel(m_ui->leftIcon, EntryStatus::Pending);
    m_ui->pauseButton->setIcon(icon(QStringLiteral("pause")));
    m_ui->resumeButton->setIcon(icon(QStringLiteral("resume"), ColorRole::OnAccent));
    m_ui->resumeButton->setProperty("primary", true);
    m_ui->cancelButton->setIcon(icon(QStringLiteral("cancel")));
    connect(m_ui->pauseButton, &QPushButton::clicked, this, &UploadPanel::pauseWanted);
    connect(m_ui->resumeButton, &QPushButton::clicked, this, &UploadPanel::resumeWanted);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &UploadPanel::cancelWanted);
    connect(m_ui->hideButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ui->addedButton, &QPushButton::clicked, this, [this] { emit answered(AnswerChoice::Added); });
    connect(m_ui->notAddedButton, &QPushButton::clicked, this,
            [this] { emit answered(AnswerChoice::NotAdded); });
    connect(m_ui->searchAllButton, &QPushButton::clicked, this,
            [this] { emit answered(AnswerChoice::SearchAll); });
    connect(m_ui->lookUpBox, &QCheckBox::toggled, this, &UploadPanel::lookUpWanted);
    connect(m_ui->confirmCancelButton, &QPushButton::clicked, this, [this] {
        m_ui->cancelBox->hide();
        emit cancelConfirmed();
    });
    connect(m_ui->keepUploadButton, &QPushButton::clicked, m_ui->cancelBox, &QWidget::hide);
    keepTranslated(*this, [this] { showTexts(); });
    explainTerm(*m_ui->progressBar, Term::Batch);
    explainTerm(*m_ui->doubtLabel, Term::InDoubt);
    setQuestion({});
    setLookUpOffered(false);
}

UploadPanel::~UploadPanel() = default;

void UploadPanel::showTexts()
{
    m_ui->retranslateUi(this);
    setMode(m_mode);
    setNumbers(m_numbers);
}

void UploadPanel::setMode(Mode mode)
{
    m_mode = mode;
    m_ui->pauseButton->setVisible(mode == Mode::Running || mode == Mode::Pausing);
    m_ui->pauseButton->setEnabled(mode == Mode::Running);
    m_ui->resumeButton->setVisible(mode == Mode::Paused || mode == Mode::Retrying);
    m_ui->resumeButton->setText(mode == Mode::Retrying ? tr("Try now") : tr("Resume"));
    m_ui->cancelButton->setVisible(mode != Mode::Over);
    m_ui->cancelButton->setEnabled(mode != Mode::Pausing);
    m_ui->hideButton->setVisible(mode == Mode::Over);
    if (mode == Mode::Over)
        m_ui->cancelBox->hide();
}

void UploadPanel::setQuestion(const QString &question, const QString &searchAll)
{
    m_ui->questionLabel->setText(question);
    m_ui->searchAllButton->setText(searchAll);
    m_ui->searchAllButton->setVisible(!searchAll.isEmpty());
    m_ui->questionBox->setVisible(!question.isEmpty());
}

void UploadPanel::askToCancel(const QString &question)
{
    m_ui->cancelLabel->setText(question);
    m_ui->confirmCancelButton->setAccessibleDescription(question);
    show();
    m_ui->cancelBox->show();
    m_ui->keepUploadButton->setFocus(Qt::OtherFocusReason);
}

void UploadPanel::setLookUpOffered(bool offered)
{
    m_ui->lookUpBox->setVisible(offered);
    if (!offered)
        m_ui->lookUpBox->setChecked(false);
}

void UploadPanel::setState(const QString &sentence)
{
    if (m_ui->stateLabel->text() != sentence)
        m_ui->stateLabel->setText(sentence);
}

void UploadPanel::setNumbers(const Numbers &numbers)
{
    m_numbers = numbers;
    const QLocale locale;
    const quint32 total = numbers.total();
    const quint32 settled = numbers.confirmed + numbers.rejected;
    m_ui->progressBar->setMaximum(total == 0 ? 1 : int(total));
    m_ui->progressBar->setValue(int(settled));
    m_ui->progressBar->setAccessibleDescription(
        tr("%1 of %2 settled").arg(locale.toString(settled), locale.toString(total)));
    m_ui->confirmedLabel->setText(tr("%1 confirmed").arg(locale.toString(numbers.confirmed)));
    m_ui->rejectedLabel->setText(tr("%1 rejected").arg(locale.toString(numbers.rejected)));
    m_ui->doubtLabel->setText(tr("%1 in doubt").arg(locale.toString(numbers.unknown)));
    m_ui->leftLabel->setText(tr("%1 left of %2").arg(locale.toString(numbers.left), locale.toString(total)));
}

void UploadPanel::setPace(const QString &text)
{
    m_ui->paceLabel->setText(text);
}

} // namespace dnc
