// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/pdfpage.h"

#include <QByteArrayList>

#include <algorithm>
#include <cmath>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

// In points. A4, with margins of 2 cm.
constexpr double pageWidth = 595;
constexpr double pageHeight = 842;
constexpr double margin = 57;
constexpr double valueColumn = margin + 120;
constexpr double textSize = 9;
constexpr double lineSpacing = 1.35; // of the size of the font

/// The character in WinAnsiEncoding (PDF 1.4, Appendix D); 0 where it has none.
char winAnsi(char32_t c)
{
    const bool isLatin1 = (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c <= 0xFF);
    switch (c) {
    case U'€':
        return '\x80';
    case U'…':
        return '\x85';
    case U'‘':
        return '\x91';
    case U'’':
        return '\x92';
    case U'“':
        return '\x93';
    case U'”':
        return '\x94';
    case U'„':
        return '\x84';
    case U'–':
        return '\x96';
    case U'—':
        return '\x97';
    default:
        return isLatin1 ? char(quint8(c)) : '\0';
    }
}

QByteArray encoded(const QString &text)
{
    QByteArray bytes;
    for (const char32_t c : text.toUcs4()) {
        if (const char byte = winAnsi(c); byte != '\0')
            bytes += byte;
        else
            bytes += "<U+" + QByteArray::number(c, 16).toUpper().rightJustified(4, '0') + '>';
    }
    return bytes;
}

QByteArray escaped(QByteArray text)
{
    return '(' + text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)") + ')';
}

/// In thousandths of the size, at least that of the character in Helvetica or its bold form.
int widthOf(char c)
{
    if (QByteArrayView("il.,:;|'!ftj I()[]/-").contains(c))
        return 340;
    if (QByteArrayView("mwMW@%").contains(c))
        return 1015;
    return (c >= 'A' && c <= 'Z') || quint8(c) >= 0x80 || c == '+' || c == '<' || c == '>' ? 790 : 620;
}

double widthOf(QByteArrayView text, double size)
{
    int width = 0;
    for (const char c : text)
        width += widthOf(c);
    return width * size / 1000;
}

/// Lines that are at most `width` wide.
QByteArrayList wrapped(const QByteArray &text, double width, double size)
{
    QByteArrayList lines{QByteArray()};
    for (QByteArray word : text.split(' ')) {
        const QByteArray &line = lines.last();
        if (!line.isEmpty() && widthOf(line + ' ' + word, size) > width)
            lines << QByteArray();
        else if (!line.isEmpty())
            lines.last() += ' ';
        while (lines.last().isEmpty() && widthOf(word, size) > width) {
            qsizetype fits = 1;
            while (widthOf(word.first(fits + 1), size) <= width)
                ++fits;
            lines.last() = word.first(fits);
            lines << QByteArray();
            word = word.sliced(fits);
        }
        lines.last() += word;
    }
    return lines;
}

QByteArray fontObject(const char *name)
{
    return QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /") + name + " /Encoding /WinAnsiEncoding >>";
}

QByteArray numbered(double value)
{
    return QByteArray::number(value, 'f', 1);
}

/// The objects as a file, each with its number from 1. The first is the catalog, the last the properties.
QByteArray fileOf(const QByteArrayList &objects)
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R /Info "
        + QByteArray::number(objects.size()) + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

void PdfPage::addTitle(const QString &text)
{
    addLines(text, margin, {'B', 17});
    m_y += 6;
}

void PdfPage::addHeading(const QString &text)
{
    m_y += 8;
    addLines(text, margin, {'B', 11});
    m_y += 2;
}

void PdfPage::addFact(const QString &label, const QString &value)
{
    const double top = m_y;
    addLines(label, margin, {'B', textSize});
    const double labelEnd = m_y;
    m_y = top;
    addLines(value, valueColumn, {'R', textSize});
    m_y = std::max(m_y, labelEnd);
}

void PdfPage::addParagraph(const QString &text)
{
    addLines(text, margin, {'R', textSize});
    m_y += 4;
}

int PdfPage::freeLines(int reserved) const
{
    return std::max(0, int((pageHeight - 2 * margin - m_y) / (textSize * lineSpacing)) - reserved);
}

void PdfPage::addLines(const QString &text, double left, Font font)
{
    const bool isLabel = left == margin && font.name == 'B' && font.size == textSize;
    const double right = isLabel ? valueColumn - 6 : pageWidth - margin;
    for (const QByteArray &line : wrapped(encoded(text), right - left, font.size)) {
        writeLine(line, left, pageHeight - margin - m_y - font.size, font);
        m_y += font.size * lineSpacing;
    }
}

void PdfPage::writeLine(const QByteArray &text, double left, double bottom, Font font)
{
    if (bottom < margin)
        return;
    m_content += QByteArray("BT /") + font.name + ' ' + numbered(font.size) + " Tf " + numbered(left) + ' '
        + numbered(bottom) + " Td " + escaped(text) + " Tj ET\n";
}

QByteArray PdfPage::toPdf(const QString &title, const QDateTime &date) const
{
    return fileOf({
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + QByteArray::number(pageWidth) + ' '
            + QByteArray::number(pageHeight)
            + "] /Resources << /Font << /R 4 0 R /B 5 0 R >> >> /Contents 6 0 R >>",
        fontObject("Helvetica"),
        fontObject("Helvetica-Bold"),
        "<< /Length " + QByteArray::number(m_content.size()) + " >>\nstream\n" + m_content + "endstream",
        "<< /Title " + escaped(encoded(title)) + " /Producer (DNC Desk) /CreationDate "
            + escaped("D:" + date.toString(u"yyyyMMddHHmmss'Z'"_s).toLatin1()) + " >>",
    });
}

} // namespace dnc
