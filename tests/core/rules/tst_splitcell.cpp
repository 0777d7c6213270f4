// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/rules.h"
#include "core/rules/splitcell.h"

#include <QTest>

#include <array>

using namespace dnc;

class TestSplitCell : public QObject {
    Q_OBJECT

private slots:
    void takesApartWhatIsClearlySeveral_data();
    void takesApartWhatIsClearlySeveral();
    void leavesWholeWhatIsNot_data();
    void leavesWholeWhatIsNot();
    void anEmptyCellHasNoPart();
};

// Each part as `text` or `text=name`, one a line.
static QString shown(const std::vector<CellPart> &parts)
{
    QStringList lines;
    for (const CellPart &part : parts) {
        const QString name = QString::fromStdString(part.name);
        lines << QString::fromStdString(part.text) + (name.isEmpty() ? name : u'=' + name);
    }
    return lines.join(u'\n');
}

struct Row {
    const char *name;
    const char *cell;
    const char *parts;
};

#define LEAD "https://www.linkedin.com/sales/lead/ACwAAB,NAME_SEARCH,cypw?_ntb=x"

// clang-format off
static constexpr std::array several{
    Row{"semicolon and slash", "a@x.com; b@y.com / c@z.org", "a@x.com\nb@y.com\nc@z.org"},
    Row{"slash without spaces", "a@x.com/b@y.com", "a@x.com\nb@y.com"},
    Row{"comma", "a@x.com,b@y.com", "a@x.com\nb@y.com"},
    Row{"line breaks", "a@x.com\r\nb@y.com\nc@z.org", "a@x.com\nb@y.com\nc@z.org"},
    Row{"space alone", "a@x.com b@y.com", "a@x.com\nb@y.com"},
    Row{"Google's colons", "a@x.com ::: b@y.com", "a@x.com\nb@y.com"},
    Row{"bar", "a@x.com|b@y.com", "a@x.com\nb@y.com"},
    Row{"East Asian signs", "ａ＠ｘ．ｊｐ；b@y.jp、c@z.jp", "ａ＠ｘ．ｊｐ\nb@y.jp\nc@z.jp"},
    Row{"in a sentence", "please remove a@x.com and her colleague b@x.com", "a@x.com\nb@x.com"},
    Row{"To: line", "\"Müller, Jörg\" <Joerg.Mueller@EXAMPLE.de>; 'Ann B' <ann@b.com>, bob@c.co.uk (Bob); <dave@x.org>,undisclosed-recipients:;",
        "Joerg.Mueller@EXAMPLE.de=Müller, Jörg\nann@b.com=Ann B\nbob@c.co.uk=Bob\ndave@x.org\nundisclosed-recipients:;"},
    Row{"header name", "To: a@x.com, Bob <b@y.com>", "a@x.com\nb@y.com=Bob"},
    Row{"folded header", "To: \"Müller,\r\n Jörg\" <j@x.de>,\r\n b@y.com", "j@x.de=Müller, Jörg\nb@y.com"},
    Row{"group", "Team: a@x.com, \"B, C\" <b@y.com>; d@z.org", "a@x.com\nb@y.com=B, C\nd@z.org"},
    Row{"comma in an unquoted name", "Müller, Jörg <j@x.de>, Doe, Jane <jane@y.com>", "j@x.de=Müller, Jörg\njane@y.com=Doe, Jane"},
    Row{"escapes in a name", "\"Ann \\\"AB\\\" B\" <a@x.com>; b@y.com", "a@x.com=Ann \"AB\" B\nb@y.com"},
    Row{"no separator between mailboxes", "Ann <a@x.com> Bob <b@y.com>", "a@x.com=Ann\nb@y.com=Bob"},
    Row{"quote that is never closed", "\"Ann <a@x.com>, b@y.com", "a@x.com=\"Ann\nb@y.com"},
    Row{"Outlook SMTP", "Ann [SMTP:a@x.com]; Bob [SMTP:b@y.com]", "a@x.com=Ann\nb@y.com=Bob"},
    Row{"name that is the address", "a@x.com <a@x.com>; b@y.com <b@y.com>", "a@x.com\nb@y.com"},
    Row{"entry without an address is kept", "a@x.com; Bob; b@y.com", "a@x.com\nBob\nb@y.com"},
    Row{"name beside an address is not guessed", "a@x.com; Jane Doe jane@y.com; b@y.com", "a@x.com\nJane Doe jane@y.com\nb@y.com"},
    Row{"trailing separators", "a@x.com;; b@y.com;", "a@x.com\nb@y.com"},
    Row{"phones by commas", "+1 415 555 0123, (415) 555-0124", "+1 415 555 0123\n(415) 555-0124"},
    Row{"phones by a slash", "415.555.0123 / 415.555.0124", "415.555.0123\n415.555.0124"},
    Row{"phones with remarks", "415-555-0123 (home); 415-555-0124 (work)", "415-555-0123 (home)\n415-555-0124 (work)"},
    Row{"labels", "Email: a@x.com; Phone: +1 415 555 0123", "a@x.com\nPhone: +1 415 555 0123"},
    Row{"mixed kinds", "a@x.com, +1 415 555 0123; linkedin.com/in/jane", "a@x.com\n+1 415 555 0123\nlinkedin.com/in/jane"},
    Row{"links by commas", "https://www.linkedin.com/in/a,https://www.linkedin.com/in/b", "https://www.linkedin.com/in/a\nhttps://www.linkedin.com/in/b"},
    Row{"links of Sales Navigator", LEAD ", " LEAD "2", LEAD "\n" LEAD "2"},
    Row{"named link", "Jane <linkedin.com/in/jane>; Bob <+14155550123>", "linkedin.com/in/jane=Jane\n+14155550123=Bob"},
    Row{"single mailbox", "Ann B <a@x.com>", "a@x.com=Ann B"},
    Row{"single mailbox with a comma", "Müller, Jörg <j@x.de>", "j@x.de=Müller, Jörg"},
    Row{"single mailbox with a comment", "bob@c.co.uk (Bob)", "bob@c.co.uk=Bob"},
    Row{"single in angle brackets", "<a@x.com>", "a@x.com"},
    Row{"a phone beside two addresses", "+1 202-555-0151 a@x.com b@y.com", "+1 202-555-0151\na@x.com\nb@y.com"},
    Row{"a phone behind two addresses and words", "a@x.com b@y.com or call +1 202-555-0147", "a@x.com\nb@y.com\n+1 202-555-0147"},
    Row{"an address and a profile", "a@x.com linkedin.com/in/jane", "a@x.com\nlinkedin.com/in/jane"},
};
static constexpr std::array wholes{
    Row{"e-mail", " a@x.com\u00A0", "a@x.com"},
    Row{"e-mail with a separator behind", "a@x.com;", "a@x.com;"},
    Row{"mailto link", "mailto:a@x.com?subject=Unsubscribe", "mailto:a@x.com?subject=Unsubscribe"},
    Row{"disguised e-mail", "a (at) x.com", "a (at) x.com"},
    Row{"sentence with one address", "please remove a@x.com, thanks", "please remove a@x.com, thanks"},
    Row{"slash in a local part", "a/b@x.com", "a/b@x.com"},
    Row{"hidden group", "undisclosed-recipients:;", "undisclosed-recipients:;"},
    Row{"phone, the second cut", "415.555.0123 / 0124", "415.555.0123 / 0124"},
    Row{"phone with a slash behind its area", "0171 / 1234567", "0171 / 1234567"},
    Row{"phone with thousands", "4,155,550,123", "4,155,550,123"},
    Row{"phone with extension", "tel:+1-415-555-0123;ext=5", "tel:+1-415-555-0123;ext=5"},
    Row{"Sales Navigator link", LEAD, LEAD},
    Row{"X.500", "/o=Org/ou=Group, One/cn=a; b", "/o=Org/ou=Group, One/cn=a; b"},
    Row{"name with a comma", "Müller, Jörg", "Müller, Jörg"},
    Row{"stand-in", "n/a", "n/a"},
    Row{"separators alone", ";,", ";,"},
    Row{"date", "31/01/2024", "31/01/2024"},
    Row{"a national number among addresses", "a@x.com 202-555-0151 b@y.com", "a@x.com 202-555-0151 b@y.com"},
    Row{"phones by a space", "+14155550123 +14155550124", "+14155550123 +14155550124"},
    Row{"a handle among addresses", "a@x.com b@y.com @jane", "a@x.com b@y.com @jane"},
};
// clang-format on

template <size_t size>
static void addRows(const std::array<Row, size> &rows)
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("parts");
    for (const Row &row : rows)
        QTest::newRow(row.name) << QByteArray(row.cell) << QString::fromUtf8(row.parts);
}

void TestSplitCell::takesApartWhatIsClearlySeveral_data()
{
    addRows(several);
}

void TestSplitCell::takesApartWhatIsClearlySeveral()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, parts);
    QCOMPARE(shown(splitCell(cell.toStdString())), parts);
}

void TestSplitCell::leavesWholeWhatIsNot_data()
{
    addRows(wholes);
}

void TestSplitCell::leavesWholeWhatIsNot()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, parts);
    QCOMPARE(shown(splitCell(cell.toStdString())), parts);
}

void TestSplitCell::anEmptyCellHasNoPart()
{
    QVERIFY(splitCell("").empty());
    QVERIFY(splitCell(" \t\r\n\u00A0\u200B\uFEFF").empty());
}

QTEST_APPLESS_MAIN(TestSplitCell)
#include "tst_splitcell.moc"
