// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/confirmupload.h"

#include "gui/theme/icons.h"
#include "gui/upload/listcost.h"
#include "gui/widgets/fittotext.h"
#include "gui/widgets/terms.h"
#include "gui/widgets/textstyle.h"
#include "ui_confirmupload.h"
#include "upload/journal/journallabels.h"

#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

namespace dnc {

namespace {

QString whyStaying(EntryStatus status, int count)
{
    switch (status) {
    case EntryStatus::Invalid:
        return ConfirmUpload::tr("%Ln need(s) attention", nullptr, count);
    case EntryStatus::Duplicate:
        return ConfirmUpload::tr("%Ln duplicate(s)", nullptr, count);
    case EntryStatus::Excluded:
        return ConfirmUpload::tr("%Ln excluded", nullptr, count);
    case EntryStatus::Confirmed:
    case EntryStatus::Listed:
        return ConfirmUpload::tr("%Ln on the list already", nullptr, count);
    case EntryStatus::Rejected:
        return ConfirmUpload::tr("%Ln rejected before", nullptr, count);
    case EntryStatus::Pending:
        return ConfirmUpload::tr("%Ln in a canceled upload", nullptr, count);
    case EntryStatus::Valid:
    case EntryStatus::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/// How many rows are new, by what, and how old that is.
QString earlierText(const EarlierKnowledge &earlier, int fresh)
{
    const QString day = QLocale().toString(dateTime(earlier.time).toLocalTime(), QLocale::ShortFormat);
    switch (earlier.source) {
    case EarlierKnowledge::Source::None:
        return {};
    case EarlierKnowledge::Source::Mirror:
        return ConfirmUpload::tr("%Ln row(s) are new since the list was last read, on %1.", nullptr, fresh)
            .arg(day);
    case EarlierKnowledge::Source::Journal:
        return ConfirmUpload::tr("%Ln row(s) are new: no upload from this computer confirmed them, up to %1.",
                                 nullptr, fresh)
            .arg(day);
    }
    Q_UNREACHABLE();
}

} // namespace

ConfirmUpload::ConfirmUpload(const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmUpload>())
    , m_facts(facts)
{
    m_ui->setupUi(this);
    setMinimumWidth(520);
    setHeadlineFont(*m_ui->headline);
    describeTarget(facts);
    describePlan(facts.plan);
    describeStaying(facts.plan.staying);
    m_ui->pauseBox->setChecked(facts.pauseActiveProspects);
    explainTerm(*m_ui->pauseBox, Term::Prospects);
    m_ui->pauseHint->setProperty("role", QStringLiteral("quiet"));
    describePause();
    showSafeguards(facts);
    connectFields();
    allowSending();
    fitToText(*this);
}

ConfirmUpload::~ConfirmUpload() = default;

void ConfirmUpload::showSafeguards(const Facts &facts)
{
    m_ui->choiceCard->hide();
    m_ui->choiceHint->setProperty("role", QStringLiteral("quiet"));
    showChoice();
    m_ui->sendButton->setProperty("primary", true);
    m_ui->sendButton->setIcon(icon(QStringLiteral("upload"), ColorRole::OnAccent));
    m_ui->typeCard->setVisible(facts.typesCount);
    m_ui->warningsCard->setVisible(facts.compares);
    m_ui->warningsLabel->setText(tr("Comparing with earlier uploads…"));
    (facts.typesCount ? static_cast<QWidget *>(m_ui->typeEdit) : m_ui->sendButton)->setFocus();
}

void ConfirmUpload::connectFields()
{
    connect(m_ui->pauseBox, &QCheckBox::toggled, this, &ConfirmUpload::describePause);
    for (const QRadioButton *radio : {m_ui->allRadio, m_ui->compareRadio, m_ui->onlyNewRadio})
        connect(radio, &QRadioButton::toggled, this, &ConfirmUpload::showChoice);
    connect(m_ui->typeEdit, &QLineEdit::textChanged, this, &ConfirmUpload::allowSending);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->backButton, &QPushButton::clicked, this, &QDialog::reject);
}

bool ConfirmUpload::pauseActiveProspects() const
{
    return m_ui->pauseBox->isChecked();
}

void ConfirmUpload::showWarnings(const QStringList &warnings)
{
    m_facts.compares = false;
    m_ui->warningsCard->setVisible(!warnings.isEmpty());
    setStyleProperty(*m_ui->warningsLabel, "role", QStringLiteral("error"));
    m_ui->warningsLabel->setText(tr("Check this first:") + u'\n' + warnings.join(u'\n'));
    allowSending();
    if (warnings.isEmpty() && !m_facts.typesCount) // else the text field keeps the focus
        m_ui->sendButton->setFocus();
    // The layout learns what was shown or hidden only in the next event loop turn.
    QMetaObject::invokeMethod(
        this, [this] { fitToText(*this); }, Qt::QueuedConnection);
}

void ConfirmUpload::allowSending()
{
    bool isNumber = false;
    const uint typed = QLocale().toUInt(m_ui->typeEdit->text().trimmed(), &isNumber);
    const bool right = !m_facts.typesCount || (isNumber && typed == toSend())
        || m_ui->typeEdit->text().trimmed() == QString::number(toSend());
    m_ui->sendButton->setEnabled(right && !m_facts.compares);
}

ConfirmUpload::Choice ConfirmUpload::choice() const
{
    if (m_ui->compareRadio->isChecked())
        return Choice::CompareFirst;
    return m_ui->onlyNewRadio->isChecked() ? Choice::OnlyNew : Choice::All;
}

/// At most, where the list is compared first.
quint32 ConfirmUpload::toSend() const
{
    const auto known = quint32(m_earlier.known.size());
    return choice() == Choice::OnlyNew ? m_facts.plan.toSend - known : m_facts.plan.toSend;
}

void ConfirmUpload::showEarlier(const EarlierKnowledge &earlier)
{
    m_earlier = earlier;
    const int fresh = int(m_facts.plan.toSend - quint32(earlier.known.size()));
    m_ui->choiceCard->setVisible(earlier.look.requests > 0);
    m_ui->earlierLabel->setText(earlierText(earlier, fresh));
    m_ui->earlierLabel->setVisible(earlier.source != EarlierKnowledge::Source::None);
    m_ui->onlyNewRadio->setText(tr("Send only the %Ln new row(s)", nullptr, fresh));
    m_ui->onlyNewRadio->setVisible(fresh > 0 && !earlier.known.empty());
    showChoice();
}

void ConfirmUpload::showChoice()
{
    const auto count = int(toSend());
    switch (choice()) {
    case Choice::All:
        m_ui->choiceHint->setText(
            tr("Sending a row that is on the list already does no harm and costs nothing more."));
        break;
    case Choice::CompareFirst:
        m_ui->choiceHint->setText(
            tr("%1 Rows that are on the list are skipped. That saves no requests, but makes undoing exact.",
               "requests and time")
                .arg(costText(m_earlier.look, m_facts.reserve)));
        break;
    case Choice::OnlyNew:
        m_ui->choiceHint->setText(
            tr("Rows that somebody took off the list since then are not sent again. They are excluded."));
        break;
    }
    m_ui->headline->setText(tr("Send %Ln opt-out(s) to the Do Not Contact list?", nullptr, count));
    m_ui->sendButton->setText(choice() == Choice::CompareFirst ? tr("Compare and Send")
                                                               : tr("Send %Ln Opt-Out(s)", nullptr, count));
    m_ui->typeLabel->setText(tr("To send, type the number of opt-outs: %1").arg(QLocale().toString(count)));
    allowSending();
    // The layout learns what was shown or hidden only in the next event loop turn.
    QMetaObject::invokeMethod(
        this, [this] { fitToText(*this); }, Qt::QueuedConnection);
}

void ConfirmUpload::describeTarget(const Facts &facts)
{
    m_ui->targetLabel->setProperty("role", QStringLiteral("quiet"));
    QString target = facts.account.isEmpty()
        ? tr("They go to %1, to the account of your token.").arg(facts.host)
        : tr("They go to %1, to the account %2.").arg(facts.host, facts.account);
    if (!facts.connection.isEmpty())
        target = facts.account.isEmpty()
            ? tr("They go to %1 (%2), to the account of its token.").arg(facts.connection, facts.host)
            : tr("They go to %1 (%2), to the account %3.").arg(facts.connection, facts.host, facts.account);
    if (facts.isForeignToken)
        target += u' ' + tr("The token is that of the environment, not that of the connection.");
    if (facts.practice)
        target = tr(
            "This is practice: they go to a service inside this program, and nothing leaves this computer.");
    m_ui->targetLabel->setText(target);
}

void ConfirmUpload::describePlan(const UploadPlan &plan)
{
    QStringList types;
    for (const IdentifierType type : allIdentifierTypes) {
        if (const quint32 count = plan.ofType[size_t(type)])
            types << tr("%1 %2", "how many of which type").arg(QLocale().toString(count), typeLabel(type));
    }
    m_ui->typesLabel->setText(types.join(tr("  ·  ", "between the types")));
    m_ui->requestsLabel->setText(tr("%Ln request(s), which take(s) %1.", nullptr, int(plan.requests))
                                     .arg(describeDuration(plan.duration)));
    m_ui->requestsLabel->setProperty("role", QStringLiteral("quiet"));
}

void ConfirmUpload::describeStaying(const StatusCounts &staying)
{
    QStringList reasons;
    for (const EntryStatus status : allEntryStatuses) {
        if (staying[status] > 0)
            reasons << whyStaying(status, int(staying[status]));
    }
    m_ui->leftOutLabel->setVisible(!reasons.isEmpty());
    m_ui->leftOutLabel->setText(tr("%Ln row(s) will not be sent: %1.", nullptr, int(staying.total()))
                                    .arg(reasons.join(tr(", ", "between reasons"))));
}

void ConfirmUpload::describePause()
{
    m_ui->pauseHint->setText(
        m_ui->pauseBox->isChecked()
            ? tr(
                "Pauses running outreach to everyone who matches. Removing an identifier from the list later "
                "does not resume it.")
            : tr(
                "Outreach that is already running goes on, even to people on this list. Only new outreach is "
                "prevented."));
}

} // namespace dnc
