// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// How long each reader goes on after it was canceled: the longest of ten moments while it reads a large list.
// `bench_cancel FILE...` measures it for these files, too, such as a workbook of a million rows.

#include "import/readdocument.h"
#include "import/sheet/cancellation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>

using namespace dnc;

namespace {

QTextStream out(stdout);

QByteArray repeated(const QByteArray &head, const char *row, int rows, const QByteArray &foot = {})
{
    QByteArray text = head;
    for (int i = 0; i < rows; ++i)
        text += QByteArray(row).replace('#', QByteArray::number(i));
    return text + foot;
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

void measure(const QString &name, const QByteArray &bytes)
{
    QElapsedTimer clock;
    clock.start();
    const bool isRead = readDocument(bytes, name).has_value();
    const double whole = milliseconds(clock);
    double longest = 0;
    int canceled = 0;
    for (int moment = 0; moment < 10; ++moment) {
        Cancellation cancellation;
        auto reading = std::async(std::launch::async,
                                  [&] { return readDocument(bytes, name, {}, cancellation).has_value(); });
        std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(whole * moment / 10));
        cancellation.cancel();
        clock.start();
        canceled += reading.get() ? 0 : 1;
        longest = std::max(longest, milliseconds(clock));
    }
    out << QStringLiteral("%1 %2 MB, %3 in %4 ms; canceled %5 times, at most %6 ms later\n")
               .arg(name, -14)
               .arg(bytes.size() / 1'000'000)
               .arg(isRead ? QStringLiteral("read") : QStringLiteral("refused"))
               .arg(whole, 0, 'f', 0)
               .arg(canceled)
               .arg(longest, 0, 'f', 1);
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int many = 500'000;
    measure(QStringLiteral("list.csv"), repeated("email,name\n", "p#@example.com,Person #\n", 4 * many));
    measure(QStringLiteral("list.html"),
            repeated("<table>", "<tr><td>p#@example.com<td>Person #", many, "</table>"));
    measure(
        QStringLiteral("list.xml"),
        repeated("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                 "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table>",
                 "<Row><Cell><Data ss:Type=\"String\">p#@example.com</Data></Cell></Row>", many,
                 "</Table></Worksheet></Workbook>"));
    measure(QStringLiteral("list.json"),
            repeated("[{\"email\":\"a@example.com\"}",
                     ",{\"email\":\"p#@example.com\",\"name\":\"Person #\"}", many, "]"));
    measure(QStringLiteral("list.jsonl"), repeated({}, "{\"email\":\"p#@example.com\"}\n", many));
    measure(QStringLiteral("list.vcf"),
            repeated({}, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person #\r\nEMAIL:p#@example.com\r\nEND:VCARD\r\n",
                     many));
    measure(QStringLiteral("list.ldif"), repeated({}, "dn: cn=#\nmail: p#@example.com\n\n", many));
    measure(
        QStringLiteral("list.mbox"),
        repeated({},
                 "From a@example.com Mon Jan  5 10:00:00 2026\nFrom: p#@example.com\nTo: x@example.com\n\n"
                 "please remove q#@example.com\n\n",
                 many / 5));
    measure(QStringLiteral("to-line.txt"), repeated("To: ", "Person # <p#@example.com>, ", many));
    for (int i = 1; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        if (file.open(QFile::ReadOnly))
            measure(QFileInfo(file).fileName(), file.readAll());
    }
}
