// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/entry.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace dnc;

class TestRemark : public QObject {
    Q_OBJECT

private slots:
    void aRepairIsSaid_data();
    void aRepairIsSaid();
    void everyNoteHasItsWords();
};

void TestRemark::aRepairIsSaid_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<IdentifierType>("type");
    QTest::addColumn<Note>("note");
    const auto row = [](const char *name, const QString &input, IdentifierType type, Note note) {
        QTest::newRow(name) << input << type << note;
    };
    using Type = IdentifierType;
    row("as it is", QStringLiteral("a@example.com"), Type::Email, Note::None);
    row("letter case of the domain", QStringLiteral("a@Example.COM"), Type::Email, Note::None);
    row("display name", QStringLiteral("Ann <a@example.com>"), Type::Email, Note::Unwrapped);
    row("(at)", QStringLiteral("a(at)example.com"), Type::Email, Note::AtRestored);
    row("umlaut domain", QStringLiteral("a@bücher.de"), Type::Email, Note::DomainEncoded);
    row("zero-width mark", QStringLiteral("a@exam\u200Bple.com"), Type::Email, Note::Cleaned);
    row("full-width", QStringLiteral("ｆｏｏ＠ｂａｒ．ｊｐ"), Type::Email, Note::Cleaned);
    row("formatted with a country code", QStringLiteral("+1 (415) 555-2671"), Type::Phone, Note::None);
    row("national", QStringLiteral("(415) 555-2671"), Type::Phone, Note::CountryAssumed);
    row("plus lost", QStringLiteral("1 415 555 2671"), Type::Phone, Note::None);
    row("00 for the plus", QStringLiteral("0044 20 7946 0018"), Type::Phone, Note::None);
    row("full-width number", QStringLiteral("＋１４１５５５５２６７１"), Type::Phone, Note::Cleaned);
    row("label with an e", QStringLiteral("Mobile: (415) 555-2671"), Type::Phone, Note::CountryAssumed);
    row("tel: link", QStringLiteral("tel:+1-415-555-2671"), Type::Phone, Note::Unwrapped);
    row("WhatsApp link", QStringLiteral("https://wa.me/14155552671"), Type::WhatsApp, Note::ChannelNamed);
    row("a spreadsheet's thousands", QStringLiteral("4,155,552,671"), Type::Phone, Note::DigitsRestored);
    row("a spreadsheet's exponent", QStringLiteral("1.4155552671E+10"), Type::Phone, Note::DigitsRestored);
    row("a spreadsheet's decimal", QStringLiteral("14155552671.0"), Type::Phone, Note::DigitsRestored);
    row("tracked link", QStringLiteral("linkedin.com/in/Jane-Doe/?trk=x"), Type::LinkedIn,
        Note::LinkShortened);
    row("handle", QStringLiteral(" jane "), Type::WebChat, Note::None);
}

void TestRemark::aRepairIsSaid()
{
    QFETCH(QString, input);
    QFETCH(IdentifierType, type);
    const std::string text = input.toStdString();
    const Entry entry = makeEntry({.input = text, .type = type}, {});
    QCOMPARE(entry.status, EntryStatus::Valid);
    QTEST(entry.note, "note");
}

void TestRemark::everyNoteHasItsWords()
{
    for (const Note note : allNotes)
        QVERIFY(!describe(note).isEmpty());
    QVERIFY(describe(Note::None).isEmpty());
}

QTEST_APPLESS_MAIN(TestRemark)
#include "tst_remark.moc"
