// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/importcontroller.h"

#include "gui/bannerstack.h"
#include "import/importplan.h"

#include <QFileDialog>
#include <QFileInfo>
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
    if (paths.isEmpty() || refuseWhileLocked())
        return;
    const ImportOptions options{m_model.rules(), {}};
    const QString name = paths.size() == 1 ? QFileInfo(paths.first()).fileName()
                                           : tr("%Ln file(s)", nullptr, int(paths.size()));
    run(name, [paths, options] {
        Gathered gathered;
        for (const QString &path : paths)
            gather(readDocument(path), options, gathered);
        return gathered;
    });
}

void ImportController::readPasted(const Pasted &pasted)
{
    if (refuseWhileLocked())
        return;
    const ImportOptions options{m_model.rules(), {}};
    run(tr("what you pasted"), [pasted, options] {
        Gathered gathered;
        gather(dnc::readPasted(pasted), options, gathered);
        return gathered;
    });
}

void ImportController::readBytes(const QByteArray &bytes, const QString &name)
{
    if (refuseWhileLocked())
        return;
    const ImportOptions options{m_model.rules(), {}};
    run(name, [bytes, name, options] {
        Gathered gathered;
        gather(readDocument(bytes, name), options, gathered);
        return gathered;
    });
}

void ImportController::cancel()
{
    m_cancelled = m_started;
    m_banners.remove(subject);
}

void ImportController::gather(const Result<Document, ImportError> &document, const ImportOptions &options,
                              Gathered &into)
{
    if (!document) {
        into.errors << describe(document.error());
        return;
    }
    into.counts += addEntries(*document, makePlan(*document, options.rules), options, into.entries);
}

void ImportController::run(const QString &name, const Task &task)
{
    const quint32 number = ++m_started;
    ++m_reading;
    emit readingChanged();
    QTimer::singleShot(patience, this, [this, number, name] { showReading(number, name); });
    m_worker.start([this, number, name, task] {
        const auto gathered = std::make_shared<Gathered>(task());
        QMetaObject::invokeMethod(
            this, [this, number, name, gathered] { take(number, name, std::move(*gathered)); },
            Qt::QueuedConnection);
    });
}

void ImportController::showReading(quint32 number, const QString &name)
{
    const bool over = number <= m_started - m_reading || number <= m_cancelled;
    if (over)
        return;
    m_banners.show(subject,
                   {Message::Kind::Info,
                    tr("Reading %1…").arg(name),
                    {},
                    {{QStringLiteral("cancelImport"), tr("Cancel"), [this] { cancel(); }}},
                    false});
}

void ImportController::take(quint32 number, const QString &name, Gathered &&gathered)
{
    --m_reading;
    if (number > m_cancelled && !refuseWhileLocked()) {
        m_banners.remove(subject);
        m_banners.remove(QStringLiteral("importError"));
        const StatusCounts before = m_model.counts();
        if (!gathered.entries.isEmpty())
            m_model.appendEntries(std::move(gathered.entries), tr("Add %1").arg(name));
        if (gathered.errors.isEmpty() || gathered.counts.identifiers > 0)
            report(name, gathered.counts, before);
        if (!gathered.errors.isEmpty())
            m_banners.show(QStringLiteral("importError"),
                           {Message::Kind::Error,
                            tr("%Ln list(s) could not be read.", nullptr, int(gathered.errors.size())),
                            gathered.errors.join(u'\n'),
                            {},
                            true});
    }
    emit readingChanged();
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
