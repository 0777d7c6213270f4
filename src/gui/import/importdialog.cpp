// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importdialog.h"

#include "core/parsedidentifier.h"
#include "gui/import/consentpanel.h"
#include "gui/import/importanswers.h"
#include "gui/import/importpreview.h"
#include "gui/import/questionlist.h"
#include "gui/widgets/limittoscreen.h"
#include "gui/widgets/textstyle.h"
#include "import/mapping/mapping.h"
#include "import/mapping/savedmapping.h"
#include "import/readpasted.h"
#include "import/sheet/document.h"
#include "import/text/csv.h"
#include "import/text/encoding.h"
#include "ui_importdialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds busyDelay{500}; // before the dialog shows that it is busy
constexpr quint32 highestHeaderRow = 9999;

// Those that exports use. For a list with another one, that one is added.
constexpr std::array<char, 5> separators{',', ';', '\t', '|', noSeparator};

QString separatorLabel(char separator)
{
    switch (separator) {
    case ',':
        return ImportDialog::tr("Comma  ,");
    case ';':
        return ImportDialog::tr("Semicolon  ;");
    case '\t':
        return ImportDialog::tr("Tab");
    case '|':
        return ImportDialog::tr("Bar  |");
    case noSeparator:
        return ImportDialog::tr("None");
    }
    return QString(QLatin1Char(separator));
}

/// Number of the header's last row as shown to the person, from 1; 0: there is no header.
quint32 headerRowOf(const Sheet &sheet, const Mapping &mapping)
{
    return mapping.headerRows == 0 ? 0 : sheet.rowNumber(mapping.firstDataRow - 1);
}

void setShown(QLabel *label, QWidget *field, bool shown)
{
    label->setVisible(shown);
    field->setVisible(shown);
}

bool isRemembered(const ImportDraft &draft)
{
    const std::map<QString, SavedMapping> &remembered = draft.knowledge().remembered;
    for (size_t i = 0; i < draft.plan().sheets.size(); ++i) {
        if (findSavedMapping(draft.document().sheets[i], draft.plan().sheets[i].mapping, remembered))
            return true;
    }
    return false;
}

} // namespace

ImportDialog::ImportDialog(PlannedList list, const RuleContext &rules,
                           std::shared_ptr<const ImportKnowledge> knowledge, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(list), rules, std::move(knowledge))
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_noticeTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    constexpr int charactersWide = 48;
    const int wide =
        std::max(m_ui->questionArea->minimumWidth(), charactersWide * fontMetrics().averageCharWidth());
    m_ui->questionArea->setFixedWidth(wide); // more for large text
    resize(980, 640);
    limitToScreen(*this);
    setHeadlineFont(*m_ui->headline);
    m_ui->headline->setText(tr("Import %1").arg(m_draft.list().source.name));
    m_ui->importButton->setProperty("primary", true);
    m_ui->rememberBox->setChecked(isRemembered(m_draft));
    m_ui->busyBar->hide();
    m_questions = new QuestionList(m_draft, *m_ui->questionArea, *m_ui->questionLayout, this);
    m_preview = new ImportPreview(
        m_draft, {*m_ui->previewTable, *m_ui->columnsCombo, *m_ui->columnsLabel, *m_ui->previewNote}, this);
    connectOptions();
    showAll();
    showBusy();
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::shouldRemember() const
{
    return m_ui->rememberBox->isChecked() && !m_ui->rememberBox->isHidden();
}

void ImportDialog::connectOptions()
{
    connect(m_questions, &QuestionList::matchWanted, this, &ImportDialog::chooseContacts);
    connect(&m_draft, &ImportDraft::changed, this, &ImportDialog::showAll);
    connect(&m_draft, &ImportDraft::busyChanged, this, &ImportDialog::showBusy);
    connect(&m_draft, &ImportDraft::failed, this, [this](const QString &why) { m_failure = why; });
    m_noticeTimer->setSingleShot(true);
    m_noticeTimer->setInterval(busyDelay);
    connect(m_noticeTimer, &QTimer::timeout, m_ui->busyBar, &QWidget::show);
    connect(m_ui->sheetCombo, &QComboBox::activated, this, &ImportDialog::showAll);
    connect(m_ui->encodingCombo, &QComboBox::activated, this, &ImportDialog::changeEncoding);
    connect(m_ui->separatorCombo, &QComboBox::activated, this, &ImportDialog::changeSeparator);
    connect(m_ui->profileCombo, &QComboBox::activated, this, [this] {
        m_profiles[sheet()] = m_ui->profileCombo->currentData().toString();
        replan();
    });
    connect(m_ui->headerRowSpin, &QSpinBox::valueChanged, this, &ImportDialog::replan);
    connect(m_ui->importButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelListButton, &QPushButton::clicked, this, &QDialog::reject);
}

size_t ImportDialog::sheet() const
{
    return size_t(std::clamp(m_ui->sheetCombo->currentIndex(), 0, int(m_draft.document().sheets.size()) - 1));
}

void ImportDialog::showAll()
{
    showSheets();
    showText();
    showProfiles();
    showOptions();
    m_preview->show(sheet());
    showQuestions();
    showOutcome();
}

void ImportDialog::showSheets()
{
    const auto &sheets = m_draft.document().sheets;
    QComboBox &combo = *m_ui->sheetCombo;
    setShown(m_ui->sheetLabel, &combo, sheets.size() > 1);
    if (combo.count() == int(sheets.size()))
        return;
    combo.clear();
    for (const Sheet &one : sheets)
        combo.addItem(one.visibility == SheetVisibility::Visible ? one.name
                                                                 : tr("%1 (hidden)").arg(one.name));
    const auto taken = std::ranges::find(m_draft.plan().sheets, true, &SheetPlan::taken);
    combo.setCurrentIndex(taken == m_draft.plan().sheets.end() ? 0
                                                               : int(taken - m_draft.plan().sheets.begin()));
}

void ImportDialog::showText()
{
    const Document &document = m_draft.document();
    const bool isPasted = std::holds_alternative<Pasted>(m_draft.list().source.content);
    setShown(m_ui->encodingLabel, m_ui->encodingCombo, !isPasted && !document.encoding.isEmpty());
    setShown(m_ui->separatorLabel, m_ui->separatorCombo, !isPasted && document.separator.has_value());
    m_ui->encodingCombo->clear();
    QStringList encodings = usualEncodings();
    if (!document.encoding.isEmpty() && !encodings.contains(document.encoding, Qt::CaseInsensitive))
        encodings.prepend(document.encoding);
    m_ui->encodingCombo->addItems(encodings);
    m_ui->encodingCombo->setCurrentIndex(
        m_ui->encodingCombo->findText(document.encoding, Qt::MatchFixedString));
    m_ui->separatorCombo->clear();
    std::vector<char> offered(separators.begin(), separators.end());
    if (document.separator && std::ranges::count(offered, *document.separator) == 0)
        offered.push_back(*document.separator);
    for (const char separator : offered) {
        m_ui->separatorCombo->addItem(separatorLabel(separator), int(separator));
        if (document.separator == separator)
            m_ui->separatorCombo->setCurrentIndex(m_ui->separatorCombo->count() - 1);
    }
}

void ImportDialog::showProfiles()
{
    QComboBox &combo = *m_ui->profileCombo;
    combo.clear();
    combo.addItem(tr("No program that is known"), QString());
    for (const Profile &profile : m_draft.knowledge().profiles)
        combo.addItem(profile.name, profile.name);
    combo.setCurrentIndex(std::max(0, combo.findData(m_draft.plan().sheets[sheet()].profile)));
}

void ImportDialog::showOptions()
{
    const Sheet &shown = m_draft.document().sheets[sheet()];
    const SheetPlan &plan = m_draft.plan().sheets[sheet()];
    const QSignalBlocker quiet(m_ui->headerRowSpin);
    const quint32 last = shown.rowCount() == 0 ? 0 : shown.rowNumber(shown.rowCount() - 1);
    m_ui->headerRowSpin->setMaximum(int(std::min(last, highestHeaderRow)));
    m_ui->headerRowSpin->setValue(int(headerRowOf(shown, plan.mapping)));
    const bool canRemember = std::ranges::any_of(m_draft.plan().sheets, [](const SheetPlan &one) {
        return one.taken && one.mapping.headerRows > 0 && !one.mapping.isOwnReport;
    });
    m_ui->rememberBox->setVisible(canRemember);
}

/// The tab order follows the layout: the questions are between the options and the rows.
void ImportDialog::showQuestions()
{
    m_questions->show();
    setTabOrder(m_ui->headerRowSpin, m_ui->columnsCombo);
    m_questions->setTabOrderAfter(m_ui->columnsCombo);
    m_preview->showQuestion();
}

void ImportDialog::showOutcome()
{
    const int open = int(m_draft.facts().open.size());
    const bool isCounted = m_draft.facts().isCounted();
    QString text = open == 0 ? tr("Nothing is open. Look at the rows, then import them.")
                             : tr("%Ln question(s) to answer.", nullptr, open);
    if (const int values = undecidedValues(m_draft); values > 0)
        text += u' ' + tr("Decide %Ln value(s) to continue.", nullptr, values);
    if (!isCounted)
        text = tr("Looking at all rows…");
    QString role = open == 0 ? QStringLiteral("quiet") : QStringLiteral("warning");
    if (!m_failure.isEmpty()) {
        text = std::exchange(m_failure, {});
        role = QStringLiteral("error");
    }
    m_ui->openLabel->setText(text);
    setStyleProperty(*m_ui->openLabel, "role", role);
    m_ui->forecastLabel->setText(isCounted ? describe(m_draft.facts().forecast) : QString());
    showBusy();
}

void ImportDialog::showBusy()
{
    const bool isBusy = m_draft.isBusy();
    m_ui->importButton->setEnabled(!isBusy && m_draft.facts().open.empty());
    if (isBusy && !m_noticeTimer->isActive() && m_ui->busyBar->isHidden())
        m_noticeTimer->start();
    if (isBusy)
        return;
    m_noticeTimer->stop();
    m_ui->busyBar->hide();
}

void ImportDialog::changeEncoding()
{
    ReadOptions options = m_draft.list().reading;
    options.encoding = m_ui->encodingCombo->currentText();
    reread(options);
}

void ImportDialog::changeSeparator()
{
    ReadOptions options = m_draft.list().reading;
    options.separator = char(m_ui->separatorCombo->currentData().toInt());
    reread(options);
}

void ImportDialog::reread(const ReadOptions &options)
{
    m_profiles.clear();
    m_draft.reread(options);
}

void ImportDialog::replan()
{
    SheetOverrides overrides{{quint32(m_ui->headerRowSpin->value())}, {}};
    if (const auto chosen = m_profiles.find(sheet()); chosen != m_profiles.end())
        overrides.profile = chosen->second;
    m_draft.replan(sheet(), overrides);
}

void ImportDialog::chooseContacts()
{
    auto *dialog = new QFileDialog(this, tr("Match Against Your Contacts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(listFilters());
    connect(dialog, &QFileDialog::fileSelected, &m_draft, &ImportDraft::matchAgainst);
    dialog->open();
}

} // namespace dnc
