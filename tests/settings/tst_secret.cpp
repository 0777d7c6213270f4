// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/secret.h"

#include <QTest>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace dnc;

class TestSecret : public QObject {
    Q_OBJECT

private slots:
    void bytesAreOverwrittenWhenDropped();
    void callersBytesAreLeftAlone();
    void copyOutlivesIt();
    void moveLeavesNothingBehind();
};

void TestSecret::bytesAreOverwrittenWhenDropped()
{
    std::optional<Secret> secret(std::in_place, "token"_ba);
    const QByteArray memory = secret->shared();
    QCOMPARE(memory, "token"_ba);
    secret.reset();
    QCOMPARE(memory, QByteArray(5, '\0'));
}

void TestSecret::callersBytesAreLeftAlone()
{
    const QByteArray callers("token");
    {
        const Secret secret(callers);
    }
    QCOMPARE(callers, "token"_ba);
}

void TestSecret::copyOutlivesIt()
{
    std::optional<Secret> secret(std::in_place, "token"_ba);
    const QByteArray copy = secret->copy();
    secret.reset();
    QCOMPARE(copy, "token"_ba);
}

void TestSecret::moveLeavesNothingBehind()
{
    Secret first("first"_ba);
    const QByteArray memory = first.shared();
    {
        Secret second("second"_ba);
        first = std::move(second);
    }
    QCOMPARE(first.copy(), "second"_ba);
    QCOMPARE(memory, QByteArray(5, '\0'));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
