// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/report.h"

#include "core/entry/reason.h"
#include "core/entry/reportcolumns.h"
#include "core/platform/fileinuse.h"
#include "report/csvwriter.h"
#include "report/workbookwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <string>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dnc {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Report)
};

/// Converts values that many rows share only once: the texts of each source, and the time of the last batch.
class RowWriter {
public:
    RowWriter(ReportSink &sink, const EntryStore &store);

    void addRow(quint32 index, const Delivery &delivery);

private:
    void addSource(quint16 source);
    void addTime(std::chrono::sys_time<std::chrono::milliseconds> time);

    struct SourceText {
        std::string file;
        std::string sheet;
    };
    ReportSink &m_sink;
    const EntryStore &m_store;
    std::vector<SourceText> m_sources;
    std::chrono::sys_time<std::chrono::milliseconds> m_lastTime{};
    std::string m_lastTimeText;
};

RowWriter::RowWriter(ReportSink &sink, const EntryStore &store)
    : m_sink(sink)
    , m_store(store)
{
    for (const Source &source : store.sources())
        m_sources.push_back({source.file.toStdString(), source.sheet.toStdString()});
}

/// Of the doubts, only the one that the list itself raises: the others are about how a value was read.
static std::string_view issueWord(const EntryStore::View &entry)
{
    const bool warns = entry.issue == Issue::None && entry.note == Note::TemporaryBlock;
    return warns ? doubtName(entry.note) : issueName(entry.issue);
}

void RowWriter::addRow(quint32 index, const Delivery &delivery)
{
    const EntryStore::View entry = m_store.at(index);
    addSource(entry.origin.source);
    m_sink.addNumber(entry.origin.row);
    m_sink.addNumber(entry.origin.column);
    m_sink.addText(entry.input);
    m_sink.addText(entry.identifier);
    m_sink.addWord(entry.type ? wireName(*entry.type) : std::string_view());
    m_sink.addText(entry.name);
    m_sink.addWord(statusName(entry.status));
    m_sink.addText(reason(m_store, index).toStdString());
    m_sink.addNumber(delivery.batch);
    addTime(delivery.time);
    m_sink.addWord(issueWord(entry));
    m_sink.addWord(proofName(delivery.proof));
    m_sink.addWord(entry.requestedOn ? isoDate(*entry.requestedOn) : std::string());
    m_sink.addText(entry.requestSource);
    addTime(delivery.verified);
    m_sink.addWord(removalName(delivery.removal));
    addTime(delivery.removed);
    m_sink.endRow();
}

void RowWriter::addSource(quint16 source)
{
    static const SourceText none; // rows typed by a person have no source
    const SourceText &text = source < m_sources.size() ? m_sources[source] : none;
    m_sink.addText(text.file);
    m_sink.addText(text.sheet);
}

void RowWriter::addTime(std::chrono::sys_time<std::chrono::milliseconds> time)
{
    const auto sinceEpoch = qint64(time.time_since_epoch().count());
    if (sinceEpoch == 0)
        return m_sink.addWord({});
    if (time != m_lastTime) {
        m_lastTime = time;
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(sinceEpoch, Qt::UTC);
        m_lastTimeText = utc.toString(Qt::ISODateWithMs).toStdString();
    }
    m_sink.addWord(m_lastTimeText);
}

constexpr quint32 rowsAStep = 4096; // between two calls of `goesOn`

/// False if canceled.
Result<bool, QString> writeRows(ReportSink &sink, const EntryStore &store,
                                std::span<const Delivery> deliveries,
                                const std::function<bool(quint32)> &goesOn)
{
    for (const std::string_view name : reportColumnNames)
        sink.addWord(name);
    sink.endRow();
    RowWriter rows(sink, store);
    for (quint32 i = 0; i < store.size(); ++i) {
        if (goesOn && i % rowsAStep == 0 && !goesOn(i))
            return false;
        rows.addRow(i, i < deliveries.size() ? deliveries[i] : Delivery());
    }
    if (goesOn && !goesOn(store.size()))
        return false;
    return sink.finish().map([&] { return !goesOn || goesOn(store.size()); });
}

std::unique_ptr<ReportSink> sinkFor(const QString &path, QIODevice &device, std::optional<ReportTime> created)
{
    // Next to the report: the person chose that disk and knows it to be private.
    if (reportFormatOf(path) == ReportFormat::Workbook) {
        auto workbook = std::make_unique<WorkbookWriter>(device, QFileInfo(path).absolutePath());
        if (created)
            workbook->setCreated(std::chrono::floor<std::chrono::seconds>(*created));
        return workbook;
    }
    return std::make_unique<CsvWriter>(device);
}

/// After a rename the new name is only in the folder, and QSaveFile syncs only the file. A system without
/// support loses nothing but that guarantee: the file is complete anyway.
void syncFolderOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

QString describe(const ReportError &error)
{
    return ReportText::tr(
               "The report %1 could not be written: %2. A report that was there before is unchanged.")
        .arg(error.path, error.detail);
}

QString replaceFailure(const QString &path, const QFileDevice &file)
{
    if (isFileInUse(path))
        return ReportText::tr("another program, such as Excel, has it open. Close it there and try again");
    return file.errorString();
}

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return ReportFormat::Csv;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return ReportFormat::Workbook;
    return {};
}

Result<void, ReportError> writeReport(const QString &path, const EntryStore &store,
                                      std::span<const Delivery> deliveries,
                                      const std::function<bool(quint32)> &goesOn,
                                      std::optional<ReportTime> created)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ReportError{path, file.errorString(), false});
    if (isNew) // it names people: only its owner decides who else may read it
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const std::unique_ptr<ReportSink> sink = sinkFor(path, file, created);
    const auto written = writeRows(*sink, store, deliveries, goesOn);
    if (!written || !*written)
        return unexpected(ReportError{path, written ? QString() : written.error(), written.has_value()});
    if (!file.commit())
        return unexpected(ReportError{path, replaceFailure(path, file), false});
    syncFolderOf(path);
    return {};
}

} // namespace dnc
