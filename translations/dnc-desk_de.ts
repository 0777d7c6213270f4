<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>This is not a web address. It should look like https://api.altahq.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token cannot be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token is never an argument, where other programs could read it: use DNC_DESK_TOKEN or --token-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no option of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no effect on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list? Give a FILE, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report would overwrite the list itself: give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one JOB, a number that history shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes options only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done? Give one of: check, upload, resume, history, sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was uploaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a country as two letters, such as US or DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are written as CSV only for now: give a file name that ends in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account id has no spaces and no characters beyond ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes KIND[=ARGUMENT][@N][xTIMES] with one of the kinds that sandbox --help lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of phone numbers without a leading +, such as US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of all rows: email, linkedin, phone, sms, whatsapp or web_chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what became of every row to this .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object on standard output and nothing else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print no progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of journal and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address of the service; http only to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account id (x-account-id), for users with several accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pause prospects that match an opt-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute to leave to other programs, 0 to 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the API token from the first line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 picks a free one (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice token to accept (default: sandbox-token)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute; 0 for no limit (default: 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 400 to identifiers that contain TEXT; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something wrong, see below; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one JSON line a request to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the other identifiers of a batch that is answered 400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 400 to an identifier that is listed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 400 to an empty list of identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send RateLimit headers only near the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the older name of pauseActiveProspects, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Nothing was sent: give a place that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice list, and it is kept in memory only. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice list cannot be served: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. A report (--report FILE.csv) names them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API token for this service and account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of standard input holds no API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain that keeps the API token is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given as API token holds characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted while the keychain was asked for the API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Go on with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Make a token in Alta under User Profile &gt; API tokens, and give it by DNC_DESK_TOKEN or --token-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the token comes from DNC_DESK_TOKEN or --token-stdin, and the account id is the one that --account gave to upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was given up and cannot be resumed. Upload its list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 belongs to %2 and cannot be continued elsewhere. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 belongs to another account and cannot be continued for this one. Nothing was sent: upload its list again with this --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was begun to pause matching prospects, which cannot be changed on the way. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %1. See: dnc-desk-cli history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upload is waiting to be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s), to stay under the account&apos;s limit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait: %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No definite answer. The same is sent again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in two halves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) rejected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: no definite answer for %n identifier(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not taken up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Done: %L2 of %L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the request on its way. A second signal stops at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong with lists, and send nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send lists to the Do Not Contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an upload that stopped; the newest one if no JOB is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all uploads and how far they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a practice list on 127.0.0.1 until it is told to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several FILEs are one list: what stands in two of them is a duplicate. A FILE that is - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, else from the keychain; it is never an argument. Make one in Alta under User Profile &gt; API tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of standard output is the base address for --endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything not named here, such as a file that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line cannot be carried out; nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished, but some rows are invalid or were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the token or the account was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; resume goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the options of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Bring opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin in practice: nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep journal and settings in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload FILE in practice, print every row, and leave pictures in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of this session: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this session, such as de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme %1 is not known: it is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration needs a list: --demo DIR FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmUpload</name>
    <message>
        <source>Before anything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the prospects who match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Bring the list of people who asked not to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see every row, mend what needs it, and nothing is sent before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a sheet, a mail or a chat: one a line, a table, or a whole To: line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV or text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample list and a service inside this program; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files and text anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryStatus</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and first steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifierType</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>There is nothing here: enter an identifier or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could be of more than one type: choose the type, or correct the identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one identifier here: give each of them a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than an identifier of its type can be: look for text that does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that cannot be read or sent: type the identifier again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address has no @ sign: complete it, or choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ sign cannot be that of an e-mail address: check it for spaces, misplaced dots and other signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign is not the name of a mail domain such as example.com: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of a directory entry or of a hidden group, not an e-mail address: look up the address of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the domain of a company, which this list cannot hold: block it in Alta&apos;s dashboard under Knowledge &gt; DNC List &gt; Companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number: enter the number, or choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number has too few digits: add what is missing, such as the area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number has too many digits: look for an extension or a second number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of this phone number is not clear: begin it with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such phone number is assigned: check its digits and its country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number and its last digits are lost: look it up in the original list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number holds letters: enter it with digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This LinkedIn page is not the profile of a person: enter the link to the profile, which has /in/ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This LinkedIn link does not tell whose profile it leads to: open it in the browser and copy the address that has /in/ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link to a LinkedIn profile such as https://www.linkedin.com/in/jane-doe: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet shows an error instead of a value here: repair the cell in the original list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Another DNC Desk is working with this data folder (%1). Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of uploads cannot be opened or written (%1). Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the journal of uploads cannot be written (%1). Free some space, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of uploads is damaged (%1). It was left as it is; nothing is sent meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of uploads was written by a newer DNC Desk (%1). Use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such upload in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of uploads could not be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list, or cells into the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as &amp;new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is in the clipboard at the end of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start a new list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the table; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what became of every row as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything against a service inside this program; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, account, token and the look of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an empty row above the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen rows out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen rows in the list, but do not send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the chosen rows after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next row that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will be sent, then send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the request that is on its way, then wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and first steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same identifier stands further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same identifier stands in row %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but no definite answer came yet. It will be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta refused it without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practising. These settings are for the real service, and are used again when you leave practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccount id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your user has several accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of phone numbers that do not begin with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests &amp;left to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may make 100 requests a minute, over all its programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>The upload is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was confirmed stays confirmed; the rest is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta refused every identifier of the last two batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused identifiers were not added. The rest is pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta may have changed what it accepts. Look at its words in the list, then resume or give the upload up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be written down. What was confirmed stays confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume when the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. What is left stays pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the address and the account ID it was begun with, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the upload panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the upload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadPlan</name>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) confirmed on the Do Not Contact list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln request(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service rejected %Ln row(s); the Status column has its words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is in doubt may or may not be on the list: send it again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload was given up. What was not sent is ready to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was left more than a day ago; somebody may have changed the list at Alta since. Continue only if these people are still to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload of %1 from %2 was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this upload?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would not be sent. What is confirmed stays on the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be uploaded at the moment; the list can still be edited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>These identifiers are on the Do Not Contact list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these identifiers was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch was not added. Nothing is lost: it stays pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this batch arrived is not known. It stays in doubt and the same identifiers are sent again, which does no harm where they are on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta accepted the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta refused the batch as invalid (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta did not accept who is asking (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has no permission to change the Do Not Contact list (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Do Not Contact list at this address (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has used up its requests for this minute (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request in a way that its contract does not know (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta has a fault at the moment (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sends requests on to another one (%1). That is not followed, so that the token goes to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Alta answered (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alta could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted connection to Alta could be made: its certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off before a whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was larger than any that Alta gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is halved and sent again until the identifiers at fault stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the token is wrong or was replaced (make a new one in Alta under User Profile &gt; API tokens), or your user has several accounts and the account ID is missing or wrong. Set both in the settings, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of your Alta account for the permission, or use another token, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address in the settings, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload goes on by itself when Alta allows. Other programs of the account may be using it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address in the settings, or look for a newer version of DNC Desk, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address in the settings. If you are in a guest network, sign in to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are in a guest network, sign in to it first, then resume. Otherwise check the API address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this computer and the API address, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer and the API address. If your company inspects connections, ask its IT to install its certificate in the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system settings of this computer, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this computer, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its words: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::BannerStack</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::CellText</name>
    <message>
        <source>Given as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identifier is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::Clipboard</name>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln need(s) mending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) further up already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the service before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an upload that was given up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln opt-out(s) on the Do Not Contact list?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They go to %1, to the account of your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go to %1, to the account %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice: they go to a service inside this program, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many of which type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between the types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), which take(s) %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will not be sent: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running outreach to everybody who matches one of these identifiers is paused. Taking them off the list later does not start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outreach that is already running goes on, even to people on this list. Only new outreach is prevented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and report are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::Desk</name>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the request that is on its way, then closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not sent waits in the journal and is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list was neither uploaded nor saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window forgets it, with everything that you mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::EmptyPage</name>
    <message>
        <source>Take the sample list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows as people really send them, good ones and bad ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample list and a service inside this program; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message>
        <source>The file begins like UTF-16 or UTF-32 text, but is damaged or was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::EntryTable</name>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed into the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted into the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::FileBytes</name>
    <message>
        <source>It is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::FileKind</name>
    <message>
        <source>It looks like a picture. Type or paste the identifiers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a workbook (XLSX, ODS) or a ZIP archive. Open it in your spreadsheet program, save the sheet as CSV UTF-8, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an old or a password-protected Excel workbook. Open it in your spreadsheet program, save the sheet as CSV UTF-8, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a PDF. Copy the list out of it and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a formatted text document. Copy the list out of it and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a compressed file. Unpack it first and open the list inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a web page, perhaps one that was saved as a workbook. Open it in your spreadsheet program, save the sheet as CSV UTF-8, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::HelpDialog</name>
    <message>
        <source>1. Paste or open a list.
2. Mend the rows that cannot be sent: double-click a value, or choose another type.
3. Press Upload, read what will happen, and send.
4. Save the report: it has every row and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message>
        <source>Open a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) mending.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in the list already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) read from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be changed while it is being uploaded. Wait until the upload has finished, or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::ImportError</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB. Cut it into several files and open them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoding could not be recognised. Save the list as UTF-8 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed where it should be, so the rows after it would be swallowed. Close it or remove it, then open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than 16 MiB of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has more than 16,384 columns, more than any spreadsheet can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is complete, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place, as in: list.csv, row 3, column 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, then a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message>
        <source>The list cannot be changed while it is being uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) ready to send.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need mending first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::MainWindow</name>
    <message>
        <source>DNC Desk: practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::Practice</name>
    <message>
        <source>Practice could not begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::Report</name>
    <message>
        <source>The report %1 could not be written: %2. A report that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::ReportController</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The report with all %Ln row(s) is saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::SettingsController</name>
    <message>
        <source>The settings hold until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be written to the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is known until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the token is written nowhere. Unlock it and enter the token again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so the token is written nowhere. You will be asked for it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::SettingsDialog</name>
    <message>
        <source>Phone region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is kept in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is known until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in Alta&apos;s dashboard under User Profile, API tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token comes from the environment and is not kept. A new one entered here takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it so that the token can be read and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used: a token is known until the program ends, and is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept token is never shown. A new one entered here takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet. Paste one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, token and account fit together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::StatusChips</name>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a status and how many rows have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::TableController</name>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list in your sheet, mail or chat first, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row needs mending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::TokenStore</name>
    <message>
        <source>There was no token to keep, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The token has %Ln byte(s), which is too long for some keychains. It is kept until the program ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save the token again to keep it longer than this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked and may still hold the token. Unlock it and remove the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::TypeDelegate</name>
    <message>
        <source>Type of the identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::UploadController</name>
    <message>
        <source>The address of the service cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be asking you to unlock it in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Alta asks for a token: make one in its dashboard under User Profile, API tokens, and enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list on screen would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload it first, save its report, or start a new list; the unfinished upload waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::UploadPanel</name>
    <message>
        <source>%1 of %2 settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::UploadProgress</name>
    <message>
        <source>This upload was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the request that is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. Every row has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up. What was not sent is ready to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Going on in %Ln second(s), to stay under %1 requests a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asked to wait: going on in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute  ·  %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::sandbox</name>
    <message>
        <source>carries the request out and answers 204</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to that port of this computer; carries nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers with that status and an error; carries nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 429 with Retry-After in seconds (1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dnc::sandbox::Server</name>
    <message>
        <source>The practice server cannot use port %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
