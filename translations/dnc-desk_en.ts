<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>… and %n more. A report (--report FILE.csv) names them all.</source>
        <translation>
            <numerusform>… and %n more. A report (--report FILE.csv) names them all.</numerusform>
            <numerusform>… and %n more. A report (--report FILE.csv) names them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s), to stay under the account&apos;s limit.</source>
        <translation>
            <numerusform>Waiting %n second, to stay under the account&apos;s limit.</numerusform>
            <numerusform>Waiting %n seconds, to stay under the account&apos;s limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait: %n second(s).</source>
        <translation>
            <numerusform>The service asks to wait: %n second.</numerusform>
            <numerusform>The service asks to wait: %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in two halves.</source>
        <translation>
            <numerusform>Batch %1 was refused: its %n identifier is sent in two halves.</numerusform>
            <numerusform>Batch %1 was refused: its %n identifiers are sent in two halves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) confirmed.</source>
        <translation>
            <numerusform>Batch %1: %n identifier confirmed.</numerusform>
            <numerusform>Batch %1: %n identifiers confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) rejected.</source>
        <translation>
            <numerusform>Batch %1: %n identifier rejected.</numerusform>
            <numerusform>Batch %1: %n identifiers rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: no definite answer for %n identifier(s).</source>
        <translation>
            <numerusform>Batch %1: no definite answer for %n identifier.</numerusform>
            <numerusform>Batch %1: no definite answer for %n identifiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not taken up.</source>
        <translation>
            <numerusform>Batch %1: %n identifier not taken up.</numerusform>
            <numerusform>Batch %1: %n identifiers not taken up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is sent again in %n second(s).</source>
        <translation>
            <numerusform>The same is sent again in %n second.</numerusform>
            <numerusform>The same is sent again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadPlan</name>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message numerus="yes">
        <source>%Ln opt-out(s) confirmed on the Do Not Contact list.</source>
        <translation>
            <numerusform>%Ln opt-out confirmed on the Do Not Contact list.</numerusform>
            <numerusform>%Ln opt-outs confirmed on the Do Not Contact list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln request(s).</source>
        <translation>
            <numerusform>It took %Ln request.</numerusform>
            <numerusform>It took %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service rejected %Ln row(s); the Status column has its words.</source>
        <translation>
            <numerusform>The service rejected %Ln row; the Status column has its words.</numerusform>
            <numerusform>The service rejected %Ln rows; the Status column has its words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would not be sent. What is confirmed stays on the list.</source>
        <translation>
            <numerusform>%Ln row would not be sent. What is confirmed stays on the list.</numerusform>
            <numerusform>%Ln rows would not be sent. What is confirmed stays on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln stand(s) further up already</source>
        <translation>
            <numerusform>%Ln stands further up already</numerusform>
            <numerusform>%Ln stand further up already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by you</source>
        <translation>
            <numerusform>%Ln left out by you</numerusform>
            <numerusform>%Ln left out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln on the list already</numerusform>
            <numerusform>%Ln on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the service before</source>
        <translation>
            <numerusform>%Ln refused by the service before</numerusform>
            <numerusform>%Ln refused by the service before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an upload that was given up</source>
        <translation>
            <numerusform>%Ln in an upload that was given up</numerusform>
            <numerusform>%Ln in an upload that was given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln opt-out(s) on the Do Not Contact list?</source>
        <translation>
            <numerusform>Put %Ln opt-out on the Do Not Contact list?</numerusform>
            <numerusform>Put %Ln opt-outs on the Do Not Contact list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s)</source>
        <translation>
            <numerusform>Send %Ln opt-out</numerusform>
            <numerusform>Send %Ln opt-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), which take(s) %1.</source>
        <translation>
            <numerusform>%Ln request, which takes %1.</numerusform>
            <numerusform>%Ln requests, which take %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%Ln row will not be sent: %1.</numerusform>
            <numerusform>%Ln rows will not be sent: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insert %n row</numerusform>
            <numerusform>Insert %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n row(s)</source>
        <translation>
            <numerusform>Leave out %n row</numerusform>
            <numerusform>Leave out %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Take in %n row</numerusform>
            <numerusform>Take in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) could not be read.</source>
        <translation>
            <numerusform>%Ln list could not be read.</numerusform>
            <numerusform>%Ln lists could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send.</source>
        <translation>
            <numerusform>%Ln ready to send.</numerusform>
            <numerusform>%Ln ready to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in the list already.</source>
        <translation>
            <numerusform>%Ln stands in the list already.</numerusform>
            <numerusform>%Ln stand in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) read from %1.</source>
        <translation>
            <numerusform>%Ln identifier read from %1.</numerusform>
            <numerusform>%Ln identifiers read from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln needs attention.</numerusform>
            <numerusform>%Ln need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message numerus="yes">
        <source>%Ln opt-out(s) ready to send.</source>
        <translation>
            <numerusform>%Ln opt-out ready to send.</numerusform>
            <numerusform>%Ln opt-outs ready to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need(s) attention first.</source>
        <translation>
            <numerusform>%Ln row needs attention first.</numerusform>
            <numerusform>%Ln rows need attention first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ReportController</name>
    <message numerus="yes">
        <source>The report with all %Ln row(s) is saved.</source>
        <translation>
            <numerusform>The report with its %Ln row is saved.</numerusform>
            <numerusform>The report with all %Ln rows is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::StatusChips</name>
    <message numerus="yes">
        <source>Show all %Ln row(s)</source>
        <translation>
            <numerusform>Show the %Ln row</numerusform>
            <numerusform>Show all %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::TableController</name>
    <message numerus="yes">
        <source>%Ln row(s) pasted over the table, from row %1 on.</source>
        <translation>
            <numerusform>%Ln row pasted over the table, from row %1 on.</numerusform>
            <numerusform>%Ln rows pasted over the table, from row %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::TokenStore</name>
    <message numerus="yes">
        <source>The token has %Ln byte(s), which is too long for some keychains. It is kept until the program ends.</source>
        <translation>
            <numerusform>The token has %Ln byte, which is too long for some keychains. It is kept until the program ends.</numerusform>
            <numerusform>The token has %Ln bytes, which is too long for some keychains. It is kept until the program ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UploadProgress</name>
    <message numerus="yes">
        <source>Going on in %Ln second(s), to stay under %1 requests a minute.</source>
        <translation>
            <numerusform>Going on in %Ln second, to stay under %1 requests a minute.</numerusform>
            <numerusform>Going on in %Ln seconds, to stay under %1 requests a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asked to wait: going on in %Ln second(s).</source>
        <translation>
            <numerusform>The service asked to wait: going on in %Ln second.</numerusform>
            <numerusform>The service asked to wait: going on in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>%1 Trying again in %Ln second.</numerusform>
            <numerusform>%1 Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Trying again in %Ln second.</numerusform>
            <numerusform>Trying again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
