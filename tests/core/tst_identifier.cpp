// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/identifier.h"

#include <QTest>

#include <array>

using namespace dnc;

class TestIdentifier : public QObject {
    Q_OBJECT

private slots:
    void theContractsWordsAndNoOthersNameTypes()
    {
        constexpr std::array<std::string_view, 6> words{"email", "linkedin", "phone",
                                                        "sms",   "whatsapp", "web_chat"};
        for (size_t i = 0; i < words.size(); ++i) {
            QCOMPARE(QByteArray::fromStdString(std::string(wireName(allIdentifierTypes[i]))),
                     QByteArray::fromStdString(std::string(words[i])));
            QVERIFY(typeFromWireName(words[i]) == allIdentifierTypes[i]);
        }
        for (const std::string_view other : {"", "Email", "domain", "web-chat", "email "})
            QVERIFY(!typeFromWireName(other));
    }

    void everyTypeHasItsOwnLabel()
    {
        QStringList labels;
        for (const IdentifierType type : allIdentifierTypes)
            labels << typeLabel(type);
        QVERIFY(!labels.contains(QString{}));
        QCOMPARE(labels.removeDuplicates(), 0);
    }
};

QTEST_APPLESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"
