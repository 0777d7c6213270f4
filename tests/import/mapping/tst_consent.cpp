// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/consent.h"

#include <QTest>

using namespace dnc;
using Type = IdentifierType;
using Kind = ConsentVerdict::Kind;

/// The judgment of a row by its consent columns, as a pure function.
class TestConsent : public QObject {
    Q_OBJECT

private slots:
    void aValueSaysWhatItsListSays();
    void anAnswerMovesAValue();
    void aRowIsJudgedByTheColumnsThatGovernTheChannel_data();
    void aRowIsJudgedByTheColumnsThatGovernTheChannel();
    void anUnknownTypeNeedsEveryColumn();
    void aNumberIsReadAsWhatAColumnGoverns();
    void channelsHaveNames();
};

void TestConsent::aValueSaysWhatItsListSays()
{
    ConsentColumn column{.out = {"Yes"}, .in = {"No"}, .open = {"N/A"}, .decision = Decision::Open};
    QCOMPARE(consentOf(column, "YES"), Consent::Out);
    QCOMPARE(consentOf(column, "no"), Consent::In);
    QCOMPARE(consentOf(column, "n/a"), Consent::Open);
    QCOMPARE(consentOf(column, ""), Consent::In);
    QCOMPARE(consentOf(column, "new"), Consent::Open);
    column.decision = Decision::Accepted;
    QCOMPARE(consentOf(column, "new"), Consent::In);
    column.out = {std::string(anyValue)};
    QCOMPARE(consentOf(column, "2026-01-02"), Consent::Out);
    QCOMPARE(consentOf(column, ""), Consent::In);
}

void TestConsent::anAnswerMovesAValue()
{
    ConsentColumn column{.out = {"yes"}, .in = {"no"}, .open = {"N/A"}, .decision = Decision::Open};
    answerValue(column, " n/a ", Consent::Out);
    QCOMPARE(column.out, (std::vector<std::string>{"yes", "n/a"}));
    QVERIFY(column.open.empty());
    answerColumn(column, {"no"});
    QCOMPARE(column.out, (std::vector<std::string>{"no"}));
    QCOMPARE(column.decision, Decision::Accepted);
    QCOMPARE(consentOf(column, "yes"), Consent::In);
}

void TestConsent::aRowIsJudgedByTheColumnsThatGovernTheChannel_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("any");
    QTest::addColumn<Kind>("ofEmail");
    QTest::addColumn<Kind>("ofPhone");
    const auto row = [](const char *email, const char *call, const char *any, Kind ofEmail, Kind ofPhone) {
        QTest::addRow("%s %s %s", email, call, any) << QString::fromLatin1(email) << QString::fromLatin1(call)
                                                    << QString::fromLatin1(any) << ofEmail << ofPhone;
    };
    row("out", "in", "in", Kind::Out, Kind::In);
    row("in", "out", "in", Kind::In, Kind::Out);
    row("in", "in", "out", Kind::Out, Kind::Out);
    row("in", "in", "in", Kind::In, Kind::In);
    row("out", "out", "out", Kind::Out, Kind::Out);
}

void TestConsent::aRowIsJudgedByTheColumnsThatGovernTheChannel()
{
    QFETCH(const QString, email);
    QFETCH(const QString, call);
    QFETCH(const QString, any);
    QFETCH(Kind, ofEmail);
    QFETCH(Kind, ofPhone);
    const std::array cells{email.toStdString(), call.toStdString(), any.toStdString()};
    const auto cellOf = [&](quint32 column) { return std::string_view(cells[column]); };
    std::vector<ConsentColumn> columns{{.column = 0, .out = {"out"}, .channels = {Type::Email}},
                                       {.column = 1, .out = {"out"}, .channels = {Type::Phone}},
                                       {.column = 2, .out = {"out"}}};
    QCOMPARE(judgeConsent(columns, Type::Email, cellOf).kind, ofEmail);
    QCOMPARE(judgeConsent(columns, Type::Phone, cellOf).kind, ofPhone);
    columns[2].decision = Decision::Open;
    const Kind expected = ofEmail == Kind::In ? Kind::Undecided : Kind::Out;
    QCOMPARE(judgeConsent(columns, Type::Email, cellOf).kind, expected);
    for (ConsentColumn &column : columns)
        column.decision = Decision::Declined;
    QCOMPARE(judgeConsent(columns, Type::Email, cellOf).kind, Kind::NotAsked);
}

void TestConsent::anUnknownTypeNeedsEveryColumn()
{
    const std::vector<ConsentColumn> columns{{.column = 0, .out = {"out"}, .channels = {Type::Email}},
                                             {.column = 1, .out = {"out"}, .channels = {Type::Phone}}};
    const auto one = [](quint32 column) { return std::string_view(column == 0 ? "out" : "in"); };
    const auto both = [](quint32) { return std::string_view("out"); };
    QCOMPARE(judgeConsent(columns, {}, one).kind, Kind::In);
    QCOMPARE(judgeConsent(columns, {}, both).kind, Kind::Out);
}

void TestConsent::aNumberIsReadAsWhatAColumnGoverns()
{
    Mapping mapping{.roles = {{ColumnRole::Kind::Identifier, Type::Phone}}};
    QCOMPARE(typesGoverned(mapping, Type::Phone), std::vector{Type::Phone});
    mapping.consent = {{.out = {"yes"}, .channels = {Type::Sms}}};
    QCOMPARE(typesGoverned(mapping, Type::Phone), std::vector{Type::Sms});
    mapping.consent.push_back({.out = {"yes"}, .channels = {Type::Phone}});
    QCOMPARE(typesGoverned(mapping, Type::Phone), (std::vector{Type::Phone, Type::Sms}));
    mapping.roles.push_back({ColumnRole::Kind::Identifier, Type::Sms});
    QCOMPARE(typesGoverned(mapping, Type::Phone), std::vector{Type::Phone});
    QCOMPARE(typesGoverned(mapping, Type::Email), std::vector{Type::Email});
}

void TestConsent::channelsHaveNames()
{
    QCOMPARE(channelsName({}), "any");
    QCOMPARE(channelsName({Type::Sms, Type::Email}), "email,sms");
    QVERIFY(channelsFromName("phone, sms") == Channels({Type::Phone, Type::Sms}));
    QVERIFY(channelsFromName("any") == Channels());
    QVERIFY(!channelsFromName("fax"));
    QVERIFY(!channelsFromName(""));
}

QTEST_APPLESS_MAIN(TestConsent)
#include "tst_consent.moc"
