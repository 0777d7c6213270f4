// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/hostiletexts.h"

#include <QStringList>

using enum HostileText::Outcome;

namespace {

template <size_t N>
QByteArray raw(const char (&bytes)[N])
{
    return {bytes, qsizetype(N) - 1};
}

QByteArray times(qsizetype count, const QByteArray &text)
{
    return text.repeated(count);
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    return bytes;
}

QByteArray growingRows(int rows)
{
    QByteArray text;
    for (int row = 0; row < rows; ++row)
        text += QByteArray(row, ',') + "x\n";
    return text;
}

/// A quote that opens in each of nine cells in turn and is never closed.
void addUnbalancedQuotes(std::vector<HostileText> &texts)
{
    for (int place = 0; place < 9; ++place) {
        QByteArray text;
        for (int cell = 0; cell < 9; ++cell)
            text += QByteArray(cell == place ? "\"" : "") + "c" + QByteArray::number(cell)
                + (cell % 3 == 2 ? '\n' : ',');
        texts.push_back({"quote opens in cell " + QByteArray::number(place), text, RefusedAtLine,
                         quint32(place / 3 + 1)});
    }
}

} // namespace

std::vector<HostileText> hostileEncodings()
{
    const QByteArray good = "J\xC3\xB6rg,a@b.com\n";
    return {
        {"overlong slash", good + "\xC0\xAF,x\n", Rows, 2},
        {"overlong NUL", good + "\xC0\x80,x\n", Rows, 2},
        {"five byte form", good + "\xF8\x88\x80\x80\x80,x\n", Rows, 2},
        {"surrogates in UTF-8", good + "\xED\xA0\x80\xED\xB0\x80,x\n", Rows, 2},
        {"beyond the last plane", good + "\xF4\x90\x80\x80,x\n", Rows, 2}, // Mac OS Roman
        {"lone continuation bytes", good + times(1000, "\x80") + "\n", Rows, 2},
        {"cut off within a letter", good + "Zo\xC3", Rows, 2},
        {"each byte once", good + allBytes(), RefusedAtLine, 2},
        {"bytes of no encoding", "a\nb\x81\n", RefusedAtLine, 2},
        {"UTF-16 of odd length", raw("\xFF\xFE\x61\0\n\0b\0c"), RefusedAtLine, 2},
        {"UTF-16 that is a mark", raw("\xFF\xFE"), Rows, 0},
        {"UTF-16 with a high surrogate alone", raw("\xFF\xFE\n\0\x3D\xD8!\0"), RefusedAtLine, 2},
        {"UTF-16 with a low surrogate alone", raw("\xFF\xFE\n\0\x3D\xDC!\0"), RefusedAtLine, 2},
        {"UTF-16 without a mark, cut off", raw("a\0,\0b\0\n\0c\0d"), RefusedAtLine, 2},
        {"UTF-16 with NUL in it", raw("\xFF\xFE\x61\0\n\0\0\0"), RefusedAtLine, 2},
        {"UTF-16 marked the wrong way round", raw("\xFE\xFF\x61\0\n\0"), Rows, 1},
        {"UTF-32 beyond the last plane", raw("\xFF\xFE\0\0\n\0\0\0\0\0\x11\0"), RefusedAtLine, 2},
        {"UTF-32 cut off", raw("\xFF\xFE\0\0\x61\0\0"), RefusedAtLine, 1},
        {"UTF-8 mark before UTF-16", raw("\xEF\xBB\xBF") + raw("a\0b\n\0\0c"), RefusedAtLine, 1},
        {"two marks", "\xEF\xBB\xBF\xEF\xBB\xBF\"a,b\",c\n", Rows, 1},
        {"marks before each row", times(1000, "\xEF\xBB\xBF\"a,b\",c\n"), Rows, 1000},
        {"ISO-2022-JP cut off in an escape", "\x1B$B;3ED\n\x1B$", RefusedAtLine, 2},
        {"Shift-JIS that ends in a lead byte", times(40, "\x93\x63\x92\x86,\x97\xE9\x96\xD8\n") + "\x93",
         RefusedAtLine, 41},
        {"UTF-7", "+AGE-@b.com,x\n", Rows, 1},
        {"NUL in a cell", raw("a,b\nc\0d,e\n"), RefusedAtLine, 2},
        {"NUL in quotes", raw("a\n\"c\0d\"\n"), RefusedAtLine, 2},
        {"NUL at the end", raw("a,b\nc\n\0"), RefusedAtLine, 3},
        {"a megabyte of NULs", QByteArray(1 << 20, '\0'), RefusedAtLine, 1},
        {"controls", times(1000, "\x01\x02\x03\xFF"), Refused, 0},
    };
}

std::vector<HostileText> hostileTables()
{
    std::vector<HostileText> texts{
        {"nothing", "", Rows, 0},
        {"a line of 2 MB", "a,b\n" + times(2 << 20, "x") + ",y\n", Rows, 2},
        {"a quoted line of 2 MB", "a,b\n\"" + times(1 << 20, "\"\"") + "\",y\n", Rows, 2},
        {"a cell of 17 MiB", "a,b\n" + times(17 << 20, "x"), RefusedAtLine, 2},
        {"five million columns", "a,b\n" + times(5'000'000, ","), RefusedAtLine, 2},
        {"five million commas", times(5'000'000, ","), RefusedAtLine, 1},
        {"as many columns as a sheet has", times(16'383, ",") + "\n", Rows, 1},
        {"one column more", "a,b\nc,d\n" + times(16'384, ",") + "\n", RefusedAtLine, 3},
        {"wide rows", times(100, times(16'383, ",") + "x\n"), Rows, 100},
        {"a million empty lines", times(1'000'000, "\n") + "x", Rows, 1'000'001},
        {"a million lone CRs", times(1'000'000, "\r") + "x", Rows, 1'000'001},
        {"empty lines at the end", "x" + times(1'000'000, "\n"), Rows, 1},
        {"a million rows of separators", "a,b\n" + times(999'999, ",\n"), Rows, 1'000'000},
        {"rows that grow", growingRows(3000), Rows, 3000},
        {"a megabyte of quotes", "a,b\n" + times(1 << 20, "\"") + "\n", Rows, 2},
        {"a megabyte and a quote", "a,b\n" + times((1 << 20) + 1, "\"") + "\n", RefusedAtLine, 2},
        {"a quote on each line", times(1001, "\"\n"), RefusedAtLine, 1001},
        {"a quote that a later one closes", "a,b\n\"c,d\ne,\"f\"\n", RefusedAtLine, 2},
        {"a quote before the last line break", "a,b\nc,d\"\n", Rows, 2},
        {"text behind a quoted cell", "\"a\"b\"c,d\n", Rows, 1},
        {"spaces before a quote", "a, \"b,c\"\n", Rows, 1},
        {"a megabyte of spaces", times(1 << 20, " "), Rows, 1},
    };
    addUnbalancedQuotes(texts);
    return texts;
}

std::vector<HostileText> hostileLineBreaks()
{
    return {
        {"LF CR", "a,b\n\rc,d\n\r", Rows, 3},
        {"CR CR LF", "a,b\r\r\nc,d\r\r\n", Rows, 3},
        {"each line break", "a,b\nc,d\re,f\r\ng,h", Rows, 4},
        {"only a CR", "\r", Rows, 0},
        {"breaks of Unicode",
         "a@b.com\xE2\x80\xA8"
         "c@d.com\xE2\x80\xA9"
         "e@f.com\xC2\x85g@h.com\n",
         Rows, 1},
        {"vertical tab and form feed",
         "a,b\x0B"
         "c,d\x0C"
         "e,f\n",
         Rows, 1},
    };
}

std::vector<HostileText> hostileSeparators()
{
    return {
        {"sep= alone", "sep=", Rows, 1},
        {"sep= of a line break", "sep=\na,b\n", Rows, 2},
        {"sep= of a quote", "sep=\"\na,b\n", Rows, 2},
        {"sep= of two", "sep=,,\na,b\n", Rows, 2},
        {"sep= of a letter", "sep=a\nbac\n", Rows, 1},
        {"sep= of half a letter",
         "sep=\xC3\xA9\na\xC3\xA9"
         "b\n",
         Rows, 2},
        {"sep= behind a mark", "\xEF\xBB\xBFsep=;\r\na;b\r\n", Rows, 1},
        {"sep= with nothing behind", "sep=;\n", Rows, 0},
        {"sep= in the second line", "a;b\nsep=,\n", Rows, 2},
        {"sep= ended by a CR", "sep=;\ra;b\r", Rows, 1},
    };
}

std::vector<HostileText> hostilePages()
{
    const QByteArray begin = "<table><tr><td>a@b.com</td></tr>\n";
    return {
        {"tables nested 10,000 deep", times(10'000, "<table><tr><td>"), RefusedAtLine, 1},
        {"many open tags", begin + times(200'000, "<b>"), RefusedAtLine, 2},
        {"many tags that are closed but not open", begin + times(200'000, "</i>") + "</table>", Rows, 1},
        {"a cell that spans 2^31 columns", "<table><tr><td colspan=2147483648>a<td>b</table>", Rows, 1},
        {"a cell that spans 2^31 rows", "<table><tr><td rowspan=2147483648>a<tr><td>b</table>", Rows, 2},
        {"a cell that spans -1 columns", "<table><tr><td colspan=-1>a<td colspan=0>b</table>", Rows, 1},
        {"spans that make millions of cells", times(20'000, "<tr><td colspan=1000><td>x</tr>\n"),
         RefusedAtLine, 10'001},
        {"more columns than a sheet has", "<table><tr>" + times(16'385, "<td>a"), RefusedAtLine, 1},
        {"many empty rows", "<table>" + times(200'000, "<tr>") + "<td>a</table>", Rows, 200'000},
        {"cells without rows", "<table>" + times(10'000, "<td>a</td>"), Rows, 1},
        {"entity of NUL", "<table><tr><td>a&#0;b&#x0;c</table>", Rows, 1},
        {"entities of no character", "<table><tr><td>&#xD800;&#x110000;&#99999999999;x</table>", Rows, 1},
        {"entity within an entity", "<table><tr><td>&amp;lt;&ampx;&;&nosuch;</table>", Rows, 1},
        {"entities that multiply",
         "<!DOCTYPE html [<!ENTITY a \"" + times(1000, "x") + "\"><!ENTITY b \"" + times(1000, "&a;")
             + "\">]><table><tr><td>" + times(1000, "&b;") + "</table>",
         Rows, 1},
        {"entity of a file",
         "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><table><tr><td>&x;a</td></tr></table>",
         Rows, 1},
        {"an attribute of 2 MB", "<table><tr><td title='" + times(2 << 20, "x") + "'>a</table>", Rows, 1},
        {"a hundred thousand attributes", "<table><tr><td " + times(100'000, "x ") + ">a</table>", Rows, 1},
        {"a comment that never ends", begin + "<!-- " + times(100'000, "<td>x"), Rows, 1},
        {"a script that never ends", begin + "<script>" + times(100'000, "<td>x"), Rows, 1},
        {"a tag that never ends", begin + "<p " + times(100'000, "x"), Rows, 1},
        {"tags that never end", begin + times(100'000, "<p "), Rows, 1},
        {"closing tags that never end", begin + times(100'000, "</p "), Rows, 1},
        {"comments that never end", begin + times(100'000, "<!-- "), Rows, 1},
        {"instructions that never end", begin + times(100'000, "<?x "), Rows, 1},
        {"a hundred thousand ampersands", begin + times(100'000, "&"), Rows, 1},
        {"CDATA", "<table><tr><td><![CDATA[<td>x]]>a</table>", Rows, 1},
        {"conditions without end", begin + times(100'000, "<![if "), Rows, 1},
        {"NUL in a page", raw("<table>\n<tr><td>a\0b</table>"), RefusedAtLine, 2},
        {"a page in UTF-16", raw("\xFF\xFE<\0t\0a\0b\0l\0e\0>\0<\0t\0d\0>\0x\0"), Rows, 1},
        {"a page that names an encoding that is none", "<meta charset=klingon><table><tr><td>J\xF6rg</table>",
         Rows, 1},
        {"a page that names UTF-7", "<meta charset=utf-7><table><tr><td>J\xF6rg</table>", Rows, 1},
        {"a page without a list", "<html><body>nothing</body></html>", Refused, 0},
        {"a style sheet that never ends", "<style>.a{" + times(100'000, "x") + "</style>" + begin, Rows, 1},
        {"letters of many widths",
         "<table><tr><td>" + times(100'000, "\xF0\x9F\x98\x80\xC2\xA0") + "</table>", Rows, 1},
        {"markup within markup", "<ta<table><tr<tr><td<td>a@b.com</table></table>", Rows, 1},
    };
}
