// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/report.h"

#include "report/csvwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <string>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dnc {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Report)
};

/// What many rows share, made once: the texts of each source, and the time of the last batch seen.
class RowWriter {
public:
    RowWriter(CsvWriter &writer, const EntryStore &store);

    void addRow(quint32 index, const Delivery &delivery);

private:
    void addSource(quint16 source);
    void addNumber(quint32 number);
    void addTime(std::chrono::sys_time<std::chrono::milliseconds> time);

    struct SourceText {
        std::string file;
        std::string sheet;
    };
    CsvWriter &m_writer;
    const EntryStore &m_store;
    std::vector<SourceText> m_sources;
    std::chrono::sys_time<std::chrono::milliseconds> m_lastTime{};
    std::string m_lastTimeText;
};

RowWriter::RowWriter(CsvWriter &writer, const EntryStore &store)
    : m_writer(writer)
    , m_store(store)
{
    for (const Source &source : store.sources())
        m_sources.push_back({source.file.toStdString(), source.sheet.toStdString()});
}

void RowWriter::addRow(quint32 index, const Delivery &delivery)
{
    const EntryStore::View entry = m_store.at(index);
    addSource(entry.origin.source);
    addNumber(entry.origin.row);
    addNumber(entry.origin.column);
    m_writer.addGuarded(entry.input);
    m_writer.addGuarded(entry.identifier);
    m_writer.addPlain(entry.type ? wireName(*entry.type) : std::string_view());
    m_writer.addGuarded(entry.name);
    m_writer.addPlain(statusName(entry.status));
    m_writer.addGuarded(reason(m_store, index).toStdString());
    addNumber(delivery.batch);
    addTime(delivery.time);
    m_writer.endRow();
}

void RowWriter::addSource(quint16 source)
{
    static const SourceText none; // entries that were typed in need no source
    const SourceText &text = source < m_sources.size() ? m_sources[source] : none;
    m_writer.addGuarded(text.file);
    m_writer.addGuarded(text.sheet);
}

void RowWriter::addNumber(quint32 number)
{
    m_writer.addPlain(number == 0 ? std::string() : std::to_string(number));
}

void RowWriter::addTime(std::chrono::sys_time<std::chrono::milliseconds> time)
{
    if (time != m_lastTime) {
        m_lastTime = time;
        const auto sinceEpoch = qint64(time.time_since_epoch().count());
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(sinceEpoch, Qt::UTC);
        m_lastTimeText = sinceEpoch == 0 ? std::string() : utc.toString(Qt::ISODateWithMs).toStdString();
    }
    m_writer.addPlain(m_lastTimeText);
}

/// After a rename only the folder knows the new name; QSaveFile makes the file itself durable, but not that.
/// A system that cannot do it loses nothing that a report could tell: the file is whole all the same.
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

Result<void, ReportError> writeCsvReport(QIODevice &device, const EntryStore &store,
                                         std::span<const Delivery> deliveries)
{
    CsvWriter writer(device);
    constexpr std::array<std::string_view, 12> header{
        "file",           "sheet", "row",    "column", "input", "identifier",
        "identifierType", "name",  "status", "reason", "batch", "time"};
    for (const std::string_view word : header)
        writer.addPlain(word);
    writer.endRow();
    RowWriter rows(writer, store);
    for (quint32 i = 0; i < store.size(); ++i)
        rows.addRow(i, i < deliveries.size() ? deliveries[i] : Delivery());
    if (!writer.finish())
        return unexpected(ReportError{{}, device.errorString()});
    return {};
}

Result<void, ReportError> writeCsvReport(const QString &path, const EntryStore &store,
                                         std::span<const Delivery> deliveries)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ReportError{path, file.errorString()});
    if (isNew) // it names people: others may read it when its owner says so
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto written = writeCsvReport(file, store, deliveries); !written)
        return unexpected(ReportError{path, written.error().detail});
    if (!file.commit())
        return unexpected(ReportError{path, file.errorString()});
    syncFolderOf(path);
    return {};
}

} // namespace dnc
