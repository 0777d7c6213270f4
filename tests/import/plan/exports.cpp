// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "exports.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace dnc::test {

using namespace Qt::StringLiterals;

namespace {

/// Words by what they are for and by language.
using Words = QMap<QString, QMap<QString, QStringList>>;

Words readWords()
{
    Words words;
    QFile file(QStringLiteral(DNC_TEST_DATA "/words/sympa.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the words are missing");
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 3 && !line.startsWith(u'#'))
            words[fields[0]][fields[1]] << fields[2];
    }
    for (const QString &role : {u"email-header"_s, u"name-header"_s, u"other-header"_s, u"status-header"_s})
        words[role][u"en"_s] << (role == u"email-header"       ? u"Email"_s
                                     : role == u"name-header"  ? u"Name"_s
                                     : role == u"other-header" ? u"Topics"_s
                                                               : u"Status"_s);
    words[u"remark"_s][u"en"_s] << u"No user excluded."_s;
    return words;
}

const QStringList yesNo{u"yes|no"_s,      u"TRUE|FALSE"_s, u"1|0"_s,        u"Y|N"_s,     u"ja|nein"_s,
                        u"oui|non"_s,     u"sí|no"_s,      u"sim|não"_s,    u"tak|nie"_s, u"evet|hayır"_s,
                        u"はい|いいえ"_s, u"x|"_s,         u"true|false"_s, u"ja|nee"_s,  u"ja|nej"_s};

class Maker {
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }
    MadeExport make();

private:
    struct Column {
        QString header;
        QStringList out; ///< values
        QStringList in;
        QStringList open;
    };
    int below(int end) { return int(m_random.bounded(end)); }
    bool chance(int percent) { return below(100) < percent; }
    QString any(const QStringList &list) { return list[below(int(list.size()))]; }
    QString word(const QString &role) { return any(m_words[role][m_language]); }
    QString dialect(const QString &header);
    Column flag();
    Column status();
    void addRow(int number, const std::vector<Column> &columns);
    void write(const QStringList &cells);

    static const Words m_words;
    QRandomGenerator m_random;
    QString m_language;
    int m_dialect = 0;
    MadeExport m_made;
};

const Words Maker::m_words = readWords();

/// Eight spellings; together with the separators and the order of columns, forty dialects.
QString Maker::dialect(const QString &header)
{
    QString camel;
    for (const QString &part : header.split(u' '))
        camel += part.left(1).toUpper() + part.mid(1);
    switch (m_dialect % 8) {
    case 1:
        return header.toUpper();
    case 2:
        return header.toLower().replace(u' ', u'_');
    case 3:
        return camel;
    case 4:
        return header.toUpper().replace(u' ', u'_');
    case 5:
        return header.toLower().replace(u' ', u'-');
    case 6:
        return u'[' + header + u']';
    case 7:
        return header.toLower().replace(u' ', u'.');
    default:
        return header;
    }
}

Maker::Column Maker::flag()
{
    const QStringList answers = any(yesNo).split(u'|');
    return {dialect(word(u"out-header"_s)), {answers[0]}, {answers[1]}, {}};
}

Maker::Column Maker::status()
{
    QStringList open;
    if (chance(40))
        open << word(u"open-word"_s);
    return {dialect(word(u"status-header"_s)), {word(u"out-word"_s)}, {word(u"in-word"_s)}, open};
}

void Maker::write(const QStringList &cells)
{
    static constexpr std::array<char, 5> separators{',', ';', '\t', ',', ';'};
    const char separator = separators[size_t(m_dialect / 8) % separators.size()];
    QByteArrayList line;
    for (const QString &cell : cells)
        line << (cell.contains(QLatin1Char(separator)) ? '"' + cell.toUtf8() + '"' : cell.toUtf8());
    m_made.text += line.join(separator) + '\n';
}

void Maker::addRow(int number, const std::vector<Column> &columns)
{
    const QString address = u"person%1@example.com"_s.arg(number);
    QStringList cells{address, u"Ann %1"_s.arg(QChar(u'a' + number % 26))};
    bool isOut = m_made.isPlain;
    for (const Column &column : columns) {
        const bool says = number < 2 ? number == 0 : chance(35);
        isOut = isOut || says;
        QString value = says ? any(column.out) : any(column.in);
        if (!says && !column.open.isEmpty() && chance(20))
            value = any(column.open);
        if (!says && chance(5))
            value = chance(50) ? QString() : u"N/A"_s;
        cells << (chance(5) ? u' ' + value : value);
    }
    cells << (chance(50) ? word(u"remark"_s) : QString());
    (isOut ? m_made.out : m_made.others) << address;
    write(cells);
}

MadeExport Maker::make()
{
    static const QStringList languages{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s,
                                       u"nl"_s, u"pl"_s, u"pt"_s, u"sv"_s, u"tr"_s};
    m_language = any(languages);
    m_dialect = below(40);
    m_made.isPlain = chance(20);
    std::vector<Column> columns;
    for (int flags = m_made.isPlain ? 0 : 1 + below(3); flags > 0; --flags)
        columns.push_back(chance(60) ? flag() : status());
    QStringList header{dialect(word(u"email-header"_s)), dialect(word(u"name-header"_s))};
    for (const Column &column : columns) {
        m_made.outValues[int(header.size())] = column.out;
        header << column.header;
    }
    header << dialect(word(u"other-header"_s));
    if (chance(15))
        write({u"Export %1"_s.arg(word(u"name-header"_s))});
    write(header);
    const int rows = 12 + below(20);
    for (int i = 0; i < rows; ++i) {
        addRow(i, columns);
        if (i == 8 && !m_made.isPlain && chance(15))
            write(header);
    }
    if (chance(15))
        write({u"Total: %1"_s.arg(rows)});
    return m_made;
}

} // namespace

std::vector<MadeExport> makeExports(int count)
{
    std::vector<MadeExport> made;
    for (int i = 0; i < count; ++i)
        made.push_back(Maker(quint32(i) + 1).make());
    return made;
}

} // namespace dnc::test
