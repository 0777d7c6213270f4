// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/importcontroller.h"

#include "gui/bannerstack.h"

#include <QFileDialog>
#include <QMimeData>
#include <QTimer>

#include <chrono>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds patience{500}; // before a person is told that something is being read

const QString subject = QStringLiteral("import");

} // namespace

Pasted pastedFrom(const QMimeData &data)
{
    return {data.text(), data.hasHtml() ? data.html() : QString()};
}

ImportController::ImportController(EntryTableModel &model, BannerStack &banners, QWidget &window,
                                   QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_banners(banners)
    , m_window(window)
{
    m_worker.setMaxThreadCount(1);
}

ImportController::~ImportController()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void ImportController::chooseFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::readFiles);
    dialog->open();
}

void ImportController::readFiles(const QStringList &paths)
{
    std::vector<ImportSource> sources;
    for (const QString &path : paths)
        sources.push_back(sourceOf(path));
    const QString name =
        paths.size() == 1 ? sources.front().name : tr("%Ln file(s)", nullptr, int(paths.size()));
    read(name, std::move(sources));
}

void ImportController::readPasted(const Pasted &pasted)
{
    const QString name = tr("what you pasted");
    read(name, {{pasted, name}});
}

void ImportController::readBytes(const QByteArray &bytes, const QString &name)
{
    read(name, {{ImportSource::Bytes{bytes}, name}});
}

void ImportController::cancel()
{
    m_cancelled = m_started;
    m_banners.remove(subject);
}

void ImportController::read(const QString &name, std::vector<ImportSource> sources)
{
    if (sources.empty() || refuseWhileLocked())
        return;
    const quint32 number = ++m_started;
    begin(number, name);
    const RuleContext rules = m_model.rules();
    m_worker.start([this, number, name, rules, sources = std::move(sources)] {
        const auto reading = std::make_shared<Reading>(Reading{number, name, {}, {}});
        for (const ImportSource &source : sources)
            readList(source, rules, *reading);
        QMetaObject::invokeMethod(
            this, [this, reading] { ask(reading); }, Qt::QueuedConnection);
    });
}

void ImportController::readList(const ImportSource &source, const RuleContext &rules, Reading &into)
{
    Result<Document, ImportError> document = readSource(source);
    if (!document) {
        into.errors << describe(document.error());
        return;
    }
    ImportPlan plan = makePlan(*document, rules);
    into.lists.push_back({source, std::make_shared<const Document>(std::move(*document)), std::move(plan)});
}

void ImportController::ask(const std::shared_ptr<Reading> &reading)
{
    end(reading->number);
    if (reading->number > m_cancelled)
        add(reading);
}

void ImportController::add(const std::shared_ptr<Reading> &reading)
{
    begin(reading->number, reading->name);
    const ImportOptions options{m_model.rules(), {}};
    m_worker.start([this, reading, options] {
        const auto gathered = std::make_shared<Gathered>();
        for (PlannedList &list : reading->lists) {
            gathered->counts += addEntries(*list.document, list.plan, options, gathered->entries);
            list.document.reset();
        }
        QMetaObject::invokeMethod(
            this, [this, reading, gathered] { take(*reading, std::move(*gathered)); }, Qt::QueuedConnection);
    });
}

void ImportController::begin(quint32 number, const QString &name)
{
    m_working.insert(number);
    emit readingChanged();
    QTimer::singleShot(patience, this, [this, number, name] { showReading(number, name); });
}

void ImportController::end(quint32 number)
{
    m_working.remove(number);
    emit readingChanged();
}

void ImportController::showReading(quint32 number, const QString &name)
{
    if (!m_working.contains(number) || number <= m_cancelled)
        return;
    m_banners.show(subject,
                   {Message::Kind::Info,
                    tr("Reading %1…").arg(name),
                    {},
                    {{QStringLiteral("cancelImport"), tr("Cancel"), [this] { cancel(); }}},
                    false});
}

void ImportController::take(const Reading &reading, Gathered &&gathered)
{
    end(reading.number);
    if (reading.number <= m_cancelled || refuseWhileLocked())
        return;
    m_banners.remove(subject);
    m_banners.remove(QStringLiteral("importError"));
    const StatusCounts before = m_model.counts();
    if (!gathered.entries.isEmpty())
        m_model.appendEntries(std::move(gathered.entries), tr("Add %1").arg(reading.name));
    if (reading.errors.isEmpty() || gathered.counts.identifiers > 0)
        report(reading.name, gathered.counts, before);
    if (!reading.errors.isEmpty())
        m_banners.show(QStringLiteral("importError"),
                       {Message::Kind::Error,
                        tr("%Ln list(s) could not be read.", nullptr, int(reading.errors.size())),
                        reading.errors.join(u'\n'),
                        {},
                        true});
}

void ImportController::report(const QString &name, const ImportCounts &read, const StatusCounts &before)
{
    if (read.identifiers == 0) {
        m_banners.show(subject,
                       {Message::Kind::Warning, tr("There is nothing in %1.").arg(name), {}, {}, true});
        return;
    }
    const auto gained = [&](EntryStatus status) {
        return int(m_model.counts()[status]) - int(before[status]);
    };
    QStringList sentences{tr("%Ln ready to send.", nullptr, gained(EntryStatus::Valid))};
    const int problems = gained(EntryStatus::Invalid);
    if (problems > 0)
        sentences << tr("%Ln need(s) attention.", nullptr, problems);
    if (gained(EntryStatus::Duplicate) > 0)
        sentences << tr("%Ln stand(s) in the list already.", nullptr, gained(EntryStatus::Duplicate));
    Message message{problems > 0 ? Message::Kind::Warning : Message::Kind::Success,
                    tr("%Ln identifier(s) read from %1.", nullptr, int(read.identifiers)).arg(name),
                    sentences.join(u' '),
                    {},
                    true};
    if (problems > 0)
        message.actions.push_back({QStringLiteral("showProblems"), tr("Show what needs attention"),
                                   [this] { emit showWanted({EntryStatus::Invalid}); }});
    m_banners.show(subject, message);
}

bool ImportController::refuseWhileLocked()
{
    if (m_model.isLocked())
        m_banners.show(subject,
                       {Message::Kind::Info,
                        tr("Nothing was added."),
                        tr("The list cannot be changed while it is being uploaded. Wait until the upload has "
                           "finished, or "
                           "give it up."),
                        {},
                        true});
    return m_model.isLocked();
}

} // namespace dnc
