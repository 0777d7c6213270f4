// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readpasted.h"

#include "import/bytes/runninghash.h"
#include "import/mail/mail.h"
#include "import/markup/webpage.h"
#include "import/readdocument.h"
#include "import/records/records.h"
#include "import/sheet/importlog.h"
#include "import/text/addresstext.h"
#include "import/text/csv.h"
#include "import/text/declaredencoding.h"
#include "import/text/readtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace dnc {

namespace {

struct ClipboardText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Clipboard)
};

/// Some programs include the terminator in the length.
QString withoutTerminators(QString text)
{
    while (text.endsWith(QChar::Null))
        text.chop(1);
    return text;
}

Result<Document, ImportError> readPlainText(const QByteArray &utf8, const Cancellation &cancellation)
{
    const std::string_view text(utf8.constData(), size_t(utf8.size()));
    if (isMail(text))
        return readMail(text, cancellation);
    if (const RecordReader reader = recordReaderFor(text))
        return reader(text, cancellation);
    Document document{.sheets = std::vector<Sheet>(1), .separator = noSeparator};
    if (const std::string header = unfolded(text); isAddressText(header))
        addAddresses(header, document.sheets.front());
    if (document.sheets.front().rowCount() > 0)
        return document;
    if (!isProse(text))
        return readTable(utf8, {}, cancellation);
    addLines(text, document.sheets.front(), cancellation);
    if (cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    return document;
}

/// Links to identifiers that `text` does not show.
bool hasHiddenLinks(const Document &page, const QString &text, const Cancellation &cancellation)
{
    return std::ranges::any_of(page.sheets, [&](const Sheet &sheet) {
        for (quint32 row = 0; row < sheet.rowCount() && !cancellation.isCanceled(); ++row) {
            const std::string_view link = sheet.link(row, 0);
            const QString target = QString::fromUtf8(link.data(), qsizetype(link.size()));
            const QString value = target.section(u':', 1).section(u'?', 0, 0);
            const bool leads = target.startsWith(u"mailto:") || target.startsWith(u"tel:")
                || target.contains(u"linkedin.com/in/");
            if (leads && !text.contains(value, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace

Result<Document, ImportError> readPastedText(const QString &text, const Cancellation &cancellation)
{
    const ReadingLog log("pasted text");
    QString lines = withoutTerminators(text);
    lines.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    return log.ended(named(readPlainText(lines.toUtf8(), cancellation), ClipboardText::tr("Pasted text"),
                           sha256Of(text.toUtf8())));
}

Result<Document, ImportError> readPasted(const Pasted &pasted, const Cancellation &cancellation)
{
    const ReadingLog log("pasted page");
    const QByteArray html = withoutTerminators(decodedHtml(pasted.html)).toUtf8();
    if (html.isEmpty() || html.contains('\0'))
        return readPastedText(pasted.text, cancellation);
    const bool hasText = !pasted.text.trimmed().isEmpty();
    auto content = readHtml({html.constData(), size_t(html.size())}, cancellation);
    if (!content && hasText && !cancellation.isCanceled())
        return readPastedText(pasted.text, cancellation);
    if (!content)
        return log.ended(named(unexpected(content.error()), ClipboardText::tr("Pasted text"), {}));
    const bool hasTable = !content->tables.empty();
    if (auto page = documentOf(*std::move(content), cancellation)) {
        if (hasTable || !hasText || hasHiddenLinks(*page, pasted.text, cancellation))
            return log.ended(named(std::move(page), ClipboardText::tr("Pasted text"), sha256Of(html)));
    }
    if (cancellation.isCanceled())
        return log.ended(named(unexpected(importError(ImportError::Kind::Canceled)),
                               ClipboardText::tr("Pasted text"), {}));
    return readPastedText(pasted.text, cancellation);
}

} // namespace dnc
