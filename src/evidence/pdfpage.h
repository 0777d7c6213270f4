// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace dnc {

/// One A4 page of text as a PDF 1.4 file, in the fonts that every PDF reader has. The same calls give the
/// same bytes on every system: QPdfWriter needs a display platform and the fonts of the system, and writes
/// its own date and ID. Those fonts have the letters of Western European languages; any other character is
/// written as its code, such as <U+4E2D>. Texts break between words, or anywhere where a word is too long.
/// What no longer fits is left out.
class PdfPage {
public:
    void addTitle(const QString &text);
    void addHeading(const QString &text);
    /// A label, and its value in a second column.
    void addFact(const QString &label, const QString &value);
    void addParagraph(const QString &text);

    /// How many more lines of facts fit before the space that is kept for `reserved` of them.
    [[nodiscard]] int freeLines(int reserved = 0) const;
    /// The file. `date` is that of its properties, in UTC.
    [[nodiscard]] QByteArray toPdf(const QString &title, const QDateTime &date) const;

private:
    struct Font {
        char name; ///< R or B
        double size; ///< in points
    };
    void addLines(const QString &text, double left, Font font);
    void writeLine(const QByteArray &text, double left, double bottom, Font font);

    double m_y = 0; ///< how far down from the top margin the next line begins, in points
    QByteArray m_content;
};

} // namespace dnc
