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
        <source>The same is sent again in %n second(s).</source>
        <translation>
            <numerusform>The same is sent again in %n second.</numerusform>
            <numerusform>The same is sent again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %n upload(s). What they count stays.</source>
        <translation>
            <numerusform>Emptied %1 in %n upload. What it counts stays.</numerusform>
            <numerusform>Emptied %1 in %n uploads. What they count stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the rows of %n upload(s) that ended long ago; the counts stay.</source>
        <translation>
            <numerusform>Removed the rows of %n upload that ended long ago; the counts stay.</numerusform>
            <numerusform>Removed the rows of %n uploads that ended long ago; the counts stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Job %1 was left %n hour(s) ago, and somebody may have changed the list at Alta since. Nothing was sent.</source>
        <translation>
            <numerusform>Job %1 was left %n hour ago, and somebody may have changed the list at Alta since. Nothing was sent.</numerusform>
            <numerusform>Job %1 was left %n hours ago, and somebody may have changed the list at Alta since. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of an upload that came from a file</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list does not show it yet. It is searched again in %n second(s).</source>
        <translation>
            <numerusform>The list does not show it yet. It is searched again in %n second.</numerusform>
            <numerusform>The list does not show it yet. It is searched again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in parts.</source>
        <translation>
            <numerusform>Batch %1 was refused: its %n identifier is sent in parts.</numerusform>
            <numerusform>Batch %1 was refused: its %n identifiers are sent in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hash(es) match none of your contacts.</source>
        <translation>
            <numerusform>%Ln hash matches none of your contacts.</numerusform>
            <numerusform>%Ln hashes match none of your contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %n unsent list(s).</source>
        <translation>
            <numerusform>Removed rows of %n unsent list.</numerusform>
            <numerusform>Removed rows of %n unsent lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n upload(s) to %1.</source>
        <translation>
            <numerusform>Exported %n upload to %1.</numerusform>
            <numerusform>Exported %n uploads to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give a passphrase of at least %n character(s) on the first line of standard input.</source>
        <translation>
            <numerusform>Give a passphrase of at least %n character on the first line of standard input.</numerusform>
            <numerusform>Give a passphrase of at least %n characters on the first line of standard input.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>The list had %Ln entries when it was last read completely, on %1.</numerusform>
            <numerusform>The list had %Ln entries when it was last read completely, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln of those that are not on the list have a similar entry there.</numerusform>
            <numerusform>%Ln of those that are not on the list have a similar entry there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s).</source>
        <translation>
            <numerusform>Waiting %n second.</numerusform>
            <numerusform>Waiting %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the list with %n request(s).</source>
        <translation>
            <numerusform>Read the list with %n request.</numerusform>
            <numerusform>Read the list with %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>up to %Ln request</numerusform>
            <numerusform>up to %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>that reading the list takes</comment>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for %Ln identifier(s) on the list: %1.</source>
        <translation>
            <numerusform>Looking for %Ln identifier on the list: %1.</numerusform>
            <numerusform>Looking for %Ln identifiers on the list: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln identifier(s): %1.</source>
        <translation>
            <numerusform>Removing %Ln identifier: %1.</numerusform>
            <numerusform>Removing %Ln identifiers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not applied.</source>
        <translation>
            <numerusform>Batch %1: %n identifier not applied.</numerusform>
            <numerusform>Batch %1: %n identifiers not applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n more source(s), see uploads.json.</source>
        <translation>
            <numerusform>%n more source, see uploads.json.</numerusform>
            <numerusform>%n more sources, see uploads.json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more upload(s), see uploads.json.</source>
        <translation>
            <numerusform>%n more upload, see uploads.json.</numerusform>
            <numerusform>%n more uploads, see uploads.json.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln read</numerusform>
            <numerusform>%Ln read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCost</name>
    <message numerus="yes">
        <source>Up to %Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>Up to %Ln request, %1.</numerusform>
            <numerusform>Up to %Ln requests, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%Ln request, %1.</numerusform>
            <numerusform>%Ln requests, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message numerus="yes">
        <source>Include %n listed row(s)</source>
        <translation>
            <numerusform>Include %n listed row</numerusform>
            <numerusform>Include %n listed rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n known row(s)</source>
        <translation>
            <numerusform>Exclude %n known row</numerusform>
            <numerusform>Exclude %n known rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message numerus="yes">
        <source>Whether the %n identifier(s) of batch %1 were added is not known. They stay in doubt.</source>
        <translation>
            <numerusform>Whether the %n identifier of batch %1 was added is not known. It stays in doubt.</numerusform>
            <numerusform>Whether the %n identifiers of batch %1 were added is not known. They stay in doubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed identifier(s) were not on the list when it was read again.</source>
        <translation>
            <numerusform>%n confirmed identifier were not on the list when it was read again.</numerusform>
            <numerusform>%n confirmed identifiers were not on the list when it was read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadMessages</name>
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
    <message numerus="yes">
        <source>Look for all (%Ln request(s), %1)</source>
        <translation>
            <numerusform>Look for all (%Ln request, %1)</numerusform>
            <numerusform>Look for all (%Ln requests, %1)</numerusform>
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
    <name>dnc::AccountWatch</name>
    <message numerus="yes">
        <source>%Ln row(s) of the former account can be sent. What was sent is in History.</source>
        <translation>
            <numerusform>%Ln row of the former account can be sent. What was sent is in History.</numerusform>
            <numerusform>%Ln rows of the former account can be sent. What was sent is in History.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BlockEdits</name>
    <message numerus="yes">
        <source>Clear cells of %n row(s)</source>
        <translation>
            <numerusform>Clear cells of %n row</numerusform>
            <numerusform>Clear cells of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill cells of %n row(s)</source>
        <translation>
            <numerusform>Fill cells of %n row</numerusform>
            <numerusform>Fill cells of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Set the type of %n row</numerusform>
            <numerusform>Set the type of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n row(s)</source>
        <translation>
            <numerusform>Replace in %n row</numerusform>
            <numerusform>Replace in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take corrections of %n row(s)</source>
        <translation>
            <numerusform>Take corrections of %n row</numerusform>
            <numerusform>Take corrections of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BulkEditController</name>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%L1 of %Ln row is done.</numerusform>
            <numerusform>%L1 of %Ln rows are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fix is known for the selected row(s).</source>
        <translation>
            <numerusform>No fix is known for the selected row.</numerusform>
            <numerusform>No fix is known for the selected rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BulkEdits</name>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n row(s)</source>
        <translation>
            <numerusform>Fix %n row</numerusform>
            <numerusform>Fix %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n duplicate(s)</source>
        <translation>
            <numerusform>Remove %n duplicate</numerusform>
            <numerusform>Remove %n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s) of other types</source>
        <translation>
            <numerusform>Add %n number of another type</numerusform>
            <numerusform>Add %n numbers of other types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Set the type of %n row</numerusform>
            <numerusform>Set the type of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n possible duplicate(s)</source>
        <translation>
            <numerusform>Keep %n possible duplicate</numerusform>
            <numerusform>Keep %n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n other form(s) of numbers</source>
        <translation>
            <numerusform>Add %n other form of a number</numerusform>
            <numerusform>Add %n other forms of numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n row(s)</source>
        <translation>
            <numerusform>Exclude %n row</numerusform>
            <numerusform>Exclude %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n row(s)</source>
        <translation>
            <numerusform>Include %n row</numerusform>
            <numerusform>Include %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellEdits</name>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insert %n row</numerusform>
            <numerusform>Insert %n rows</numerusform>
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
    <name>dnc::Chat</name>
    <message numerus="yes">
        <source>%Ln message(s) come from saved contacts, whose numbers the chat does not show, and were not imported. Look the numbers up in your contacts.</source>
        <translation>
            <numerusform>%Ln message comes from a saved contact, whose number the chat does not show, and was not imported. Look the number up in your contacts.</numerusform>
            <numerusform>%Ln messages come from saved contacts, whose numbers the chat does not show, and were not imported. Look the numbers up in your contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CompareController</name>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>The list had %Ln entry when it was last read completely, on %1.</numerusform>
            <numerusform>The list had %Ln entries when it was last read completely, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks for %Ln identifier(s) on the Do Not Contact list of %1.</source>
        <translation>
            <numerusform>Looks for %Ln identifier on the Do Not Contact list of %1.</numerusform>
            <numerusform>Looks for %Ln identifiers on the Do Not Contact list of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln identifier(s) with the list.</source>
        <translation>
            <numerusform>Comparing %Ln identifier with the list.</numerusform>
            <numerusform>Comparing %Ln identifiers with the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln of those that are not on the list has a similar entry there.</numerusform>
            <numerusform>%Ln of those that are not on the list have a similar entry there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln on the list already</numerusform>
            <numerusform>%Ln on the list already</numerusform>
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
    <message numerus="yes">
        <source>%Ln rejected before</source>
        <translation>
            <numerusform>%Ln rejected before</numerusform>
            <numerusform>%Ln rejected before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a canceled upload</source>
        <translation>
            <numerusform>%Ln in a canceled upload</numerusform>
            <numerusform>%Ln in a canceled upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s) to the Do Not Contact list?</source>
        <translation>
            <numerusform>Send %Ln opt-out to the Do Not Contact list?</numerusform>
            <numerusform>Send %Ln opt-outs to the Do Not Contact list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Opt-Out(s)</source>
        <translation>
            <numerusform>Send %Ln Opt-Out</numerusform>
            <numerusform>Send %Ln Opt-Outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new since the list was last read, on %1.</source>
        <translation>
            <numerusform>%Ln row is new since the list was last read, on %1.</numerusform>
            <numerusform>%Ln rows are new since the list was last read, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new: no upload from this computer confirmed them, up to %1.</source>
        <translation>
            <numerusform>%Ln row is new: no upload from this computer confirmed it, up to %1.</numerusform>
            <numerusform>%Ln rows are new: no upload from this computer confirmed them, up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send only the %Ln new row(s)</source>
        <translation>
            <numerusform>Send only the %Ln new row</numerusform>
            <numerusform>Send only the %Ln new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Contradiction</name>
    <message numerus="yes">
        <source>%Ln person(s) opted out and opted in, too. They are excluded until you decide.</source>
        <translation>
            <numerusform>%Ln person opted out and opted in, too. This person is excluded until you decide.</numerusform>
            <numerusform>%Ln people opted out and opted in, too. They are excluded until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CorrectionsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) changed.</source>
        <translation>
            <numerusform>%Ln row changed.</numerusform>
            <numerusform>%Ln rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed in this list since; they stay as they are.</source>
        <translation>
            <numerusform>%Ln row changed in this list since; it stays as it is.</numerusform>
            <numerusform>%Ln rows changed in this list since; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not from this list; they are not added.</source>
        <translation>
            <numerusform>%Ln row is not from this list; it is not added.</numerusform>
            <numerusform>%Ln rows are not from this list; they are not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came back unchanged.</source>
        <translation>
            <numerusform>%Ln row came back unchanged.</numerusform>
            <numerusform>%Ln rows came back unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Correction(s)</source>
        <translation>
            <numerusform>Take %Ln Correction</numerusform>
            <numerusform>Take %Ln Corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Drafts</name>
    <message numerus="yes">
        <source>%Ln row(s) from %1, %2</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>%Ln row from %1, %2</numerusform>
            <numerusform>%Ln rows from %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln unsent row(s) from %1.</source>
        <translation>
            <numerusform>Restored %Ln unsent row from %1.</numerusform>
            <numerusform>Restored %Ln unsent rows from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent row(s) from %1 are kept.</source>
        <translation>
            <numerusform>%Ln unsent row from %1 is kept.</numerusform>
            <numerusform>%Ln unsent rows from %1 are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent list(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln unsent list cannot be read.</numerusform>
            <numerusform>%Ln unsent lists cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::DrawnTable</name>
    <message numerus="yes">
        <source>%Ln line(s) outside of the table hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln line outside of the table holds no identifier and was not imported.</numerusform>
            <numerusform>%Ln lines outside of the table hold no identifier and were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message numerus="yes">
        <source>%Ln line(s) are not UTF-8 like the rest and were read as %1: line %2. Look at their accented letters.</source>
        <translation>
            <numerusform>%Ln line is not UTF-8 like the rest and was read as %1: line %2. Look at its accented letters.</numerusform>
            <numerusform>%Ln lines are not UTF-8 like the rest and were read as %1: line %2. Look at their accented letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln Row(s)</source>
        <translation>
            <numerusform>Erase %Ln Row</numerusform>
            <numerusform>Erase %Ln Rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Erasure</name>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 (%2)</source>
        <comment>number, files</comment>
        <translation>
            <numerusform>%Ln row of upload %1 (%2)</numerusform>
            <numerusform>%Ln rows of upload %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of an unsent list</source>
        <translation>
            <numerusform>%Ln row of an unsent list</numerusform>
            <numerusform>%Ln rows of an unsent list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %Ln other upload(s) or list(s)</source>
        <translation>
            <numerusform>and in %Ln other upload or list</numerusform>
            <numerusform>and in %Ln other uploads or lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FanOutDialog</name>
    <message numerus="yes">
        <source>That adds %Ln row(s). Those that are there already show as duplicates.</source>
        <translation>
            <numerusform>That adds %Ln row. If it is there already, it shows as a duplicate.</numerusform>
            <numerusform>That adds %Ln rows. Those that are there already show as duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln row(s)</source>
        <translation>
            <numerusform>Add %Ln row</numerusform>
            <numerusform>Add %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FindingActions</name>
    <message numerus="yes">
        <source>Fix %Ln…</source>
        <translation>
            <numerusform>Fix %Ln…</numerusform>
            <numerusform>Fix %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Type of %Ln…</source>
        <translation>
            <numerusform>Set Type of %Ln…</numerusform>
            <numerusform>Set Type of %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Duplicate(s)</source>
        <translation>
            <numerusform>Delete %Ln Duplicate</numerusform>
            <numerusform>Delete %Ln Duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln</source>
        <translation>
            <numerusform>Exclude %Ln</numerusform>
            <numerusform>Exclude %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln</source>
        <translation>
            <numerusform>Keep %Ln</numerusform>
            <numerusform>Keep %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Row(s)</source>
        <translation>
            <numerusform>Delete %Ln Row</numerusform>
            <numerusform>Delete %Ln Rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FindingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <comment>the title of an issue</comment>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FixDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed; these are the first of them.</source>
        <translation>
            <numerusform>%Ln row can be fixed; it is this one.</numerusform>
            <numerusform>%Ln rows can be fixed; these are the first of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed:</source>
        <translation>
            <numerusform>%Ln row can be fixed:</numerusform>
            <numerusform>%Ln rows can be fixed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln row(s)</source>
        <translation>
            <numerusform>Fix %Ln row</numerusform>
            <numerusform>Fix %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Forecast</name>
    <message numerus="yes">
        <source>%Ln hidden by the spreadsheet</source>
        <translation>
            <numerusform>%Ln hidden by the spreadsheet</numerusform>
            <numerusform>%Ln hidden by the spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by a filter of the spreadsheet</source>
        <translation>
            <numerusform>%Ln hidden by a filter of the spreadsheet</numerusform>
            <numerusform>%Ln hidden by a filter of the spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crossed out</source>
        <translation>
            <numerusform>%Ln crossed out</numerusform>
            <numerusform>%Ln crossed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed before</source>
        <translation>
            <numerusform>%Ln confirmed before</numerusform>
            <numerusform>%Ln confirmed before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln identifier</numerusform>
            <numerusform>%Ln identifiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an identifier</source>
        <translation>
            <numerusform>%Ln without an identifier</numerusform>
            <numerusform>%Ln without an identifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) not taken</source>
        <translation>
            <numerusform>%Ln sheet not taken</numerusform>
            <numerusform>%Ln sheets not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln undecided</numerusform>
            <numerusform>%Ln undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %L1 of %Ln row(s)</source>
        <translation>
            <numerusform>Send %L1 of %Ln row</numerusform>
            <numerusform>Send %L1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in titles, footers or comments</source>
        <translation>
            <numerusform>%Ln in titles, footers or comments</numerusform>
            <numerusform>%Ln in titles, footers or comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose text encoding is unclear</source>
        <translation>
            <numerusform>%Ln whose text encoding is unclear</numerusform>
            <numerusform>%Ln whose text encoding is unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the text of a message</source>
        <translation>
            <numerusform>%Ln in the text of a message</numerusform>
            <numerusform>%Ln in the text of a message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded before</source>
        <translation>
            <numerusform>%Ln excluded before</numerusform>
            <numerusform>%Ln excluded before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because they did not opt out</source>
        <translation>
            <numerusform>%Ln excluded because they did not opt out</numerusform>
            <numerusform>%Ln excluded because they did not opt out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because %1</source>
        <translation>
            <numerusform>%Ln excluded because %1</numerusform>
            <numerusform>%Ln excluded because %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded for other reasons</source>
        <translation>
            <numerusform>%Ln excluded for other reasons</numerusform>
            <numerusform>%Ln excluded for other reasons</numerusform>
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
    <message numerus="yes">
        <source>%Ln duplicate(s).</source>
        <translation>
            <numerusform>%Ln duplicate.</numerusform>
            <numerusform>%Ln duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded.</source>
        <translation>
            <numerusform>%Ln excluded.</numerusform>
            <numerusform>%Ln excluded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln value(s) to continue.</source>
        <translation>
            <numerusform>Decide %Ln value to continue.</numerusform>
            <numerusform>Decide %Ln values to continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln question to answer.</numerusform>
            <numerusform>%Ln questions to answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportPreview</name>
    <message numerus="yes">
        <source>Only the first %L1 of %Ln row(s) are shown; all of them are read.</source>
        <translation>
            <numerusform>Only the first %L1 of %Ln row are shown; all of them are read.</numerusform>
            <numerusform>Only the first %L1 of %Ln rows are shown; all of them are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %L1 of %Ln column(s) are shown; choose above which.</source>
        <translation>
            <numerusform>Only %L1 of %Ln column is shown; choose above which.</numerusform>
            <numerusform>Only %L1 of %Ln columns are shown; choose above which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Ldif</name>
    <message numerus="yes">
        <source>%Ln password(s), picture(s) and other binary value(s) were not imported.</source>
        <translation>
            <numerusform>%Ln password, picture or other binary value was not imported.</numerusform>
            <numerusform>%Ln passwords, pictures and other binary values were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>opt-outs</comment>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ListTask</name>
    <message numerus="yes">
        <source>%L1 of up to %Ln request(s).</source>
        <translation>
            <numerusform>%L1 of up to %Ln request.</numerusform>
            <numerusform>%L1 of up to %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s).</source>
        <translation>
            <numerusform>%L1 of about %Ln request.</numerusform>
            <numerusform>%L1 of about %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Mail</name>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>name of a field; how many there are</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Overdue</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked more than %1 ago.</source>
        <comment>requests to opt out; a time</comment>
        <translation>
            <numerusform>%Ln was asked more than %1 ago.</numerusform>
            <numerusform>%Ln were asked more than %1 ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::PrivacyController</name>
    <message numerus="yes">
        <source>Emptied %1 in %Ln upload(s).</source>
        <translation>
            <numerusform>Emptied %1 in %Ln upload.</numerusform>
            <numerusform>Emptied %1 in %Ln uploads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list on screen gone.</source>
        <translation>
            <numerusform>%Ln row of the list on screen gone.</numerusform>
            <numerusform>%Ln rows of the list on screen gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %Ln unsent list(s).</source>
        <translation>
            <numerusform>Removed rows of %Ln unsent list.</numerusform>
            <numerusform>Removed rows of %Ln unsent lists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ProblemRowsController</name>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln row saved to %1.</numerusform>
            <numerusform>%Ln rows saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyDialog</name>
    <message numerus="yes">
        <source>The backup is encrypted with a passphrase of at least %n character(s). Keep the file and its passphrase apart.</source>
        <translation>
            <numerusform>The backup is encrypted with a passphrase of at least %n character. Keep the file and its passphrase apart.</numerusform>
            <numerusform>The backup is encrypted with a passphrase of at least %n characters. Keep the file and its passphrase apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Question</name>
    <message numerus="yes">
        <source>%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?</source>
        <translation>
            <numerusform>%Ln sheet holds identifiers: %1. Are they opt-outs?</numerusform>
            <numerusform>%Ln sheets hold identifiers: %1. Which of them are opt-outs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is hidden and holds %Ln row(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>The %1 is hidden and holds %Ln row. Is it an opt-out, too?</numerusform>
            <numerusform>The %1 is hidden and holds %Ln rows. Are they opt-outs, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are hidden. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln row of %1 is hidden. Is it an opt-out, too?</numerusform>
            <numerusform>%Ln rows of %1 are hidden. Are they opt-outs, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter hides %Ln row(s) of %1. Are they opt-outs, too?</source>
        <translation>
            <numerusform>A filter hides %Ln row of %1. Is it an opt-out, too?</numerusform>
            <numerusform>A filter hides %Ln rows of %1. Are they opt-outs, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %1 are crossed out. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln value of %1 is crossed out. Is it an opt-out, too?</numerusform>
            <numerusform>%Ln values of %1 are crossed out. Are they opt-outs, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?</source>
        <translation>
            <numerusform>No column of %1 shows identifiers. Which one holds that of its %Ln row?</numerusform>
            <numerusform>No column of %1 shows identifiers. Which one of its %Ln rows holds them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln value(s) of the %1 do not show of which type they are. Which is it?</source>
        <translation>
            <numerusform>The %Ln value of the %1 does not show of which type it is. Which is it?</numerusform>
            <numerusform>The %Ln values of the %1 do not show of which type they are. Which is it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says who of the %Ln row(s) of %1 opted out (%2). Did all of them? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>Nothing says whether the %Ln row of %1 opted out (%2). Did it? Uploading a mixed export whole puts customers on the list and pauses them.</numerusform>
            <numerusform>Nothing says who of the %Ln rows of %1 opted out (%2). Did all of them? Uploading a mixed export whole puts customers on the list and pauses them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment lines of %1 contain %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>Comment lines of %1 contain %Ln identifier. Is it an opt-out, too?</numerusform>
            <numerusform>Comment lines of %1 contain %Ln identifiers. Are they opt-outs, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln value(s) of the %1 hashes of addresses, or chat IDs?</source>
        <translation>
            <numerusform>Is the %Ln value of the %1 a hash of an address, or a chat ID?</numerusform>
            <numerusform>Are the %Ln values of the %1 hashes of addresses, or chat IDs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %Ln date(s) such as %2. Does the day come first in them, or the month?</source>
        <translation>
            <numerusform>The %1 has %Ln date such as %2. Does the day come first in it, or the month?</numerusform>
            <numerusform>The %1 has %Ln dates such as %2. Does the day come first in them, or the month?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 mentions %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>The text of %1 mentions %Ln identifier. Is it an opt-out, too?</numerusform>
            <numerusform>The text of %1 mentions %Ln identifiers. Are they opt-outs, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which text encoding is right for %Ln row(s)? In %1 it says “%2”, in %3 it says “%4”.</source>
        <translation>
            <numerusform>Which text encoding is right for %Ln row? In %1 it says “%2”, in %3 it says “%4”.</numerusform>
            <numerusform>Which text encoding is right for %Ln rows? In %1 it says “%2”, in %3 it says “%4”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) of %1 are people who did not opt out (%2). Add them to the list anyway? That pauses every one of them.</source>
        <translation>
            <numerusform>The %Ln row of %1 is somebody who did not opt out (%2). Add this person to the list anyway? That pauses this person.</numerusform>
            <numerusform>The %Ln rows of %1 are people who did not opt out (%2). Add them to the list anyway? That pauses every one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 says who opted out (%2). Exclude the %Ln other(s)? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>The %1 says who opted out (%2). Exclude the %Ln other? Uploading a mixed export whole puts customers on the list and pauses them.</numerusform>
            <numerusform>The %1 says who opted out (%2). Exclude the %Ln others? Uploading a mixed export whole puts customers on the list and pauses them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ReplaceDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s) will change; these are the first of them.</source>
        <translation>
            <numerusform>%Ln cell will change; these are the first of them.</numerusform>
            <numerusform>%Ln cells will change; these are the first of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>%Ln cell will change.</numerusform>
            <numerusform>%Ln cells will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln Cell(s)</source>
        <translation>
            <numerusform>Replace in %Ln Cell</numerusform>
            <numerusform>Replace in %Ln Cells</numerusform>
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
    <message numerus="yes">
        <source>%L1 of %Ln row(s) written.</source>
        <translation>
            <numerusform>%L1 of %Ln row written.</numerusform>
            <numerusform>%L1 of %Ln rows written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::RowDetails</name>
    <message numerus="yes">
        <source>Row(s) %1</source>
        <comment>row numbers, separated by commas</comment>
        <translation>
            <numerusform>Row %1</numerusform>
            <numerusform>Rows %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Salvager</name>
    <message numerus="yes">
        <source>%Ln upload(s)</source>
        <comment>that were salvaged</comment>
        <translation>
            <numerusform>%Ln upload</numerusform>
            <numerusform>%Ln uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln row(s) can be read again.</source>
        <translation>
            <numerusform>with %Ln row can be read again.</numerusform>
            <numerusform>with %Ln rows can be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; their places say so.</source>
        <translation>
            <numerusform>%Ln row could not be read; its place says so.</numerusform>
            <numerusform>%Ln rows could not be read; their places say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sent again when their upload goes on.</source>
        <translation>
            <numerusform>%Ln row is sent again when its upload goes on.</numerusform>
            <numerusform>%Ln rows are sent again when their upload goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::SettingsDialog</name>
    <message numerus="yes">
        <source>Forget all %Ln remembered import(s)</source>
        <translation>
            <numerusform>Forget %Ln remembered import</numerusform>
            <numerusform>Forget all %Ln remembered imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::SheetExtras</name>
    <message numerus="yes">
        <source>Sheet “%1”: %n formulas have no result in the file (%2). Open it in your spreadsheet program, save it, and open it again.</source>
        <translation>
            <numerusform>Sheet “%1”: %n formula has no result in the file (%2). Open it in your spreadsheet program, save it, and open it again.</numerusform>
            <numerusform>Sheet “%1”: %n formulas have no result in the file (%2). Open it in your spreadsheet program, save it, and open it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).</source>
        <translation>
            <numerusform>Sheet “%1”: %n column is hidden in the file and read nevertheless (%2).</numerusform>
            <numerusform>Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).</numerusform>
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
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>%Ln row is copied.</numerusform>
            <numerusform>%Ln rows are copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted at the cell.</source>
        <translation>
            <numerusform>%Ln row pasted at the cell.</numerusform>
            <numerusform>%Ln rows pasted at the cell.</numerusform>
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
    <name>dnc::TypeDialog</name>
    <message numerus="yes">
        <source>%1: %Ln row(s), such as “%2”</source>
        <translation>
            <numerusform>%1: %Ln row, “%2”</numerusform>
            <numerusform>%1: %Ln rows, such as “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %Ln row(s)</source>
        <translation>
            <numerusform>Set the type of %Ln row</numerusform>
            <numerusform>Set the type of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UndoController</name>
    <message numerus="yes">
        <source>First the list is read, to see which of the %Ln row(s) this upload added. Nothing is removed yet.</source>
        <translation>
            <numerusform>First the list is read, to see whether this upload added the %Ln row. Nothing is removed yet.</numerusform>
            <numerusform>First the list is read, to see which of the %Ln rows this upload added. Nothing is removed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>Removing %Ln row of upload %1 from the list.</numerusform>
            <numerusform>Removing %Ln rows of upload %1 from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>Removed %Ln row of upload %1 from the list.</numerusform>
            <numerusform>Removed %Ln rows of upload %1 from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were removed from the list so far.</source>
        <translation>
            <numerusform>%Ln row was removed from the list so far.</numerusform>
            <numerusform>%Ln rows were removed from the list so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UndoDialog</name>
    <message numerus="yes">
        <source>Also remove %Ln probable row(s)</source>
        <translation>
            <numerusform>Also remove %Ln probable row</numerusform>
            <numerusform>Also remove %Ln probable rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Entries</source>
        <translation>
            <numerusform>Remove %Ln Entry</numerusform>
            <numerusform>Remove %Ln Entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UnimportedColumn</name>
    <message numerus="yes">
        <source>%Ln cell(s) contain an e-mail address</source>
        <translation>
            <numerusform>%Ln cell contains an e-mail address</numerusform>
            <numerusform>%Ln cells contain an e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a LinkedIn link</source>
        <translation>
            <numerusform>%Ln cell contains a LinkedIn link</numerusform>
            <numerusform>%Ln cells contain a LinkedIn link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a phone number</source>
        <translation>
            <numerusform>%Ln cell contains a phone number</numerusform>
            <numerusform>%Ln cells contain a phone number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a hash</source>
        <translation>
            <numerusform>%Ln cell contains a hash</numerusform>
            <numerusform>%Ln cells contain a hash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UnreadDates</name>
    <message numerus="yes">
        <source>%1: %Ln date(s) cannot be read. The rows are imported without.</source>
        <translation>
            <numerusform>%1: %Ln date cannot be read. The row is imported without it.</numerusform>
            <numerusform>%1: %Ln dates cannot be read. The rows are imported without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UploadWarnings</name>
    <message numerus="yes">
        <source>%Ln address(es) of your own domain %1 would be put on the list.</source>
        <translation>
            <numerusform>%Ln address of your own domain %1 would be put on the list.</numerusform>
            <numerusform>%Ln addresses of your own domain %1 would be put on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::VerifyController</name>
    <message numerus="yes">
        <source>Verifying %Ln row(s) of upload %1.</source>
        <translation>
            <numerusform>Verifying %Ln row of upload %1.</numerusform>
            <numerusform>Verifying %Ln rows of upload %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the list in another form only.</source>
        <translation>
            <numerusform>%Ln row is on the list in another form only.</numerusform>
            <numerusform>%Ln rows are on the list in another form only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are on the list.</source>
        <translation>
            <numerusform>%Ln row of upload %1 is on the list.</numerusform>
            <numerusform>%Ln rows of upload %1 are on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are not on the list. They are in doubt now.</source>
        <translation>
            <numerusform>%Ln row of upload %1 is not on the list. It is in doubt now.</numerusform>
            <numerusform>%Ln rows of upload %1 are not on the list. They are in doubt now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::VerifyDialog</name>
    <message numerus="yes">
        <source>%Ln row(s), spread over its batches</source>
        <translation>
            <numerusform>%Ln row, spread over its batches</numerusform>
            <numerusform>%Ln rows, spread over its batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln confirmed row(s)</source>
        <translation>
            <numerusform>All %Ln confirmed rows</numerusform>
            <numerusform>All %Ln confirmed rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::WebPage</name>
    <message numerus="yes">
        <source>%Ln line(s) of text beside the tables hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln line of text beside the tables holds no identifier and was not imported.</numerusform>
            <numerusform>%Ln lines of text beside the tables hold no identifier and were not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::WindowCloser</name>
    <message numerus="yes">
        <source>%Ln row(s) are not sent yet. The next start offers to continue.</source>
        <translation>
            <numerusform>%Ln row is not sent yet. The next start offers to continue.</numerusform>
            <numerusform>%Ln rows are not sent yet. The next start offers to continue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::XlsSheet</name>
    <message numerus="yes">
        <source>Sheet “%1” has %Ln cell(s) in a form that is not read. Save the workbook as XLSX and import that file.</source>
        <translation>
            <numerusform>Sheet “%1” has %Ln cell in a form that is not read. Save the workbook as XLSX and import that file.</numerusform>
            <numerusform>Sheet “%1” has %Ln cells in a form that is not read. Save the workbook as XLSX and import that file.</numerusform>
        </translation>
    </message>
</context>
</TS>
