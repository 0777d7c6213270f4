<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>This is not a web address. It should look like https://api.altahq.com/v1.</source>
        <translation>Das ist keine Webadresse. Sie sollte aussehen wie https://api.altahq.com/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token cannot be read on the way.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit das Token unterwegs nicht mitgelesen werden kann.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>Die Adresse darf weder Fragezeichen noch Rautezeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>Es gibt keine Option %1. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The API token is never an argument, where other programs could read it: use DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>Das API-Token ist nie ein Argument, denn dort könnten andere Programme es lesen: Verwenden Sie DNC_DESK_TOKEN oder --token-stdin.</translation>
    </message>
    <message>
        <source>%1 is no option of %2.</source>
        <translation>%1 ist keine Option von %2.</translation>
    </message>
    <message>
        <source>%1 has no effect on %2.</source>
        <translation>%1 hat bei %2 keine Wirkung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which list? Give a FILE, or - for standard input.</source>
        <translation>Welche Liste? Geben Sie FILE an oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN.</source>
        <translation>Die Standardeingabe kann nicht zugleich die Liste und das Token enthalten: Verwenden Sie DNC_DESK_TOKEN.</translation>
    </message>
    <message>
        <source>The report would overwrite the list itself: give it another name.</source>
        <translation>Der Bericht würde die Liste selbst überschreiben: Geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>It takes one JOB, a number that history shows.</source>
        <translation>Erwartet wird ein JOB, also eine Nummer, die history anzeigt.</translation>
    </message>
    <message>
        <source>%1 takes options only.</source>
        <translation>%1 nimmt nur Optionen an.</translation>
    </message>
    <message>
        <source>What is to be done? Give one of: check, upload, resume, history, sandbox.</source>
        <translation>Was soll getan werden? Geben Sie eines davon an: check, upload, resume, history, sandbox.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
    </message>
    <message>
        <source>Nothing was uploaded yet.</source>
        <translation>Es wurde noch nichts hochgeladen.</translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation>Erwartet wird eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Erwartet wird eines davon: %1.</translation>
    </message>
    <message>
        <source>Reports are written as CSV only for now: give a file name that ends in .csv.</source>
        <translation>Berichte werden vorerst nur als CSV geschrieben: Geben Sie einen Dateinamen an, der auf .csv endet.</translation>
    </message>
    <message>
        <source>An account id has no spaces and no characters beyond ASCII.</source>
        <translation>Eine Konto-ID enthält keine Leerzeichen und keine Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>It takes KIND[=ARGUMENT][@N][xTIMES] with one of the kinds that sandbox --help lists.</source>
        <translation>Erwartet wird KIND[=ARGUMENT][@N][xTIMES] mit einer der Fehlerarten, die sandbox --help auflistet.</translation>
    </message>
    <message>
        <source>Country of phone numbers without a leading +, such as US</source>
        <translation>Land der Telefonnummern ohne führendes +, zum Beispiel US</translation>
    </message>
    <message>
        <source>Type of all rows: email, linkedin, phone, sms, whatsapp or web_chat</source>
        <translation>Art aller Zeilen: email, linkedin, phone, sms, whatsapp oder web_chat</translation>
    </message>
    <message>
        <source>Write what became of every row to this .csv file</source>
        <translation>In diese .csv-Datei schreiben, was aus jeder Zeile geworden ist</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output and nothing else there</source>
        <translation>Ein JSON-Objekt auf die Standardausgabe schreiben und dort nichts anderes</translation>
    </message>
    <message>
        <source>Print no progress</source>
        <translation>Keinen Fortschritt ausgeben</translation>
    </message>
    <message>
        <source>Folder of journal and settings</source>
        <translation>Ordner für Journal und Einstellungen</translation>
    </message>
    <message>
        <source>Base address of the service; http only to this computer</source>
        <translation>Basisadresse des Dienstes; http nur zu diesem Computer</translation>
    </message>
    <message>
        <source>Account id (x-account-id), for users with several accounts</source>
        <translation>Konto-ID (x-account-id), für Benutzer mit mehreren Konten</translation>
    </message>
    <message>
        <source>Do not pause prospects that match an opt-out</source>
        <translation>Interessenten nicht pausieren, auf die ein Opt-out passt</translation>
    </message>
    <message>
        <source>Requests a minute to leave to other programs, 0 to 99</source>
        <translation>Anfragen pro Minute, die anderen Programmen bleiben, 0 bis 99</translation>
    </message>
    <message>
        <source>Read the API token from the first line of standard input</source>
        <translation>Das API-Token aus der ersten Zeile der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 picks a free one (default)</source>
        <translation>Port auf 127.0.0.1; 0 wählt einen freien (Vorgabe)</translation>
    </message>
    <message>
        <source>The practice token to accept (default: sandbox-token)</source>
        <translation>Das Übungstoken, das angenommen wird (Vorgabe: sandbox-token)</translation>
    </message>
    <message>
        <source>Requests a minute; 0 for no limit (default: 100)</source>
        <translation>Anfragen pro Minute; 0 für keine Grenze (Vorgabe: 100)</translation>
    </message>
    <message>
        <source>Answer 400 to identifiers that contain TEXT; may be repeated</source>
        <translation>Auf Kennungen, die TEXT enthalten, mit 400 antworten; mehrfach möglich</translation>
    </message>
    <message>
        <source>Do something wrong, see below; may be repeated</source>
        <translation>Einen Fehler machen, siehe unten; mehrfach möglich</translation>
    </message>
    <message>
        <source>Add one JSON line a request to this file</source>
        <translation>Dieser Datei je Anfrage eine JSON-Zeile anfügen</translation>
    </message>
    <message>
        <source>Add the other identifiers of a batch that is answered 400</source>
        <translation>Die übrigen Kennungen eines Pakets eintragen, das mit 400 beantwortet wird</translation>
    </message>
    <message>
        <source>Answer 400 to an identifier that is listed already</source>
        <translation>Auf eine Kennung, die schon auf der Liste steht, mit 400 antworten</translation>
    </message>
    <message>
        <source>Answer 400 to an empty list of identifiers</source>
        <translation>Auf eine leere Liste von Kennungen mit 400 antworten</translation>
    </message>
    <message>
        <source>Send RateLimit headers only near the limit</source>
        <translation>RateLimit-Kopfzeilen nur nahe der Grenze senden</translation>
    </message>
    <message>
        <source>Accept the older name of pauseActiveProspects, too</source>
        <translation>Auch den älteren Namen von pauseActiveProspects annehmen</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Nothing was sent: give a place that can be written to.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden. Es wurde nichts gesendet: Geben Sie einen Ort an, der beschreibbar ist.</translation>
    </message>
    <message>
        <source>This is a practice list, and it is kept in memory only. Ctrl+C ends it.</source>
        <translation>Das ist eine Übungsliste, und sie besteht nur im Arbeitsspeicher. Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>Its token is: %1</source>
        <translation>Ihr Token ist: %1</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Das Protokoll %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The practice list cannot be served: %1</source>
        <translation>Die Übungsliste kann nicht bereitgestellt werden: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. A report (--report FILE.csv) names them all.</source>
        <translation>
            <numerusform>… und %n weitere. Ein Bericht (--report FILE.csv) nennt alle.</numerusform>
            <numerusform>… und %n weitere. Ein Bericht (--report FILE.csv) nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API token for this service and account.</source>
        <translation>Für diesen Dienst und dieses Konto gibt es kein API-Token.</translation>
    </message>
    <message>
        <source>The first line of standard input holds no API token.</source>
        <translation>Die erste Zeile der Standardeingabe enthält kein API-Token.</translation>
    </message>
    <message>
        <source>The keychain that keeps the API token is locked.</source>
        <translation>Der Schlüsselbund, der das API-Token aufbewahrt, ist gesperrt.</translation>
    </message>
    <message>
        <source>What was given as API token holds characters that no token has.</source>
        <translation>Was als API-Token angegeben wurde, enthält Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>Interrupted while the keychain was asked for the API token.</source>
        <translation>Unterbrochen, während der Schlüsselbund nach dem API-Token gefragt wurde.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on with: %1</source>
        <translation>Nichts ist verloren. Weiter geht es mit: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Make a token in Alta under User Profile &gt; API tokens, and give it by DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>Es wurde nichts gesendet. Erstellen Sie in Alta unter User Profile &gt; API tokens ein Token und geben Sie es mit DNC_DESK_TOKEN oder --token-stdin an.</translation>
    </message>
    <message>
        <source>Job %1 was given up and cannot be resumed. Upload its list again.</source>
        <translation>Auftrag %1 wurde aufgegeben und kann nicht fortgesetzt werden. Laden Sie seine Liste noch einmal hoch.</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2 and cannot be continued elsewhere. Nothing was sent.</source>
        <translation>Auftrag %1 gehört zu %2 und kann nicht anderswo fortgesetzt werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account and cannot be continued for this one. Nothing was sent: upload its list again with this --account.</source>
        <translation>Auftrag %1 gehört zu einem anderen Konto und kann nicht für dieses fortgesetzt werden. Es wurde nichts gesendet: Laden Sie seine Liste mit diesem --account noch einmal hoch.</translation>
    </message>
    <message>
        <source>Job %1 was begun to pause matching prospects, which cannot be changed on the way. Nothing was sent.</source>
        <translation>Auftrag %1 wurde so begonnen, dass passende Interessenten pausiert werden; das lässt sich unterwegs nicht ändern. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>In dieser Liste steht nichts.</translation>
    </message>
    <message>
        <source>There is no job %1. See: dnc-desk-cli history</source>
        <translation>Es gibt keinen Auftrag %1. Siehe: dnc-desk-cli history</translation>
    </message>
    <message>
        <source>No upload is waiting to be resumed.</source>
        <translation>Kein Upload wartet darauf, fortgesetzt zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s), to stay under the account&apos;s limit.</source>
        <translation>
            <numerusform>%n Sekunde Wartezeit, um unter der Grenze des Kontos zu bleiben.</numerusform>
            <numerusform>%n Sekunden Wartezeit, um unter der Grenze des Kontos zu bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait: %n second(s).</source>
        <translation>
            <numerusform>Der Dienst bittet um Wartezeit: %n Sekunde.</numerusform>
            <numerusform>Der Dienst bittet um Wartezeit: %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in two halves.</source>
        <translation>
            <numerusform>Paket %1 wurde abgelehnt: Seine %n Kennung wird in zwei Hälften gesendet.</numerusform>
            <numerusform>Paket %1 wurde abgelehnt: Seine %n Kennungen werden in zwei Hälften gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) confirmed.</source>
        <translation>
            <numerusform>Paket %1: %n Kennung bestätigt.</numerusform>
            <numerusform>Paket %1: %n Kennungen bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) rejected.</source>
        <translation>
            <numerusform>Paket %1: %n Kennung abgelehnt.</numerusform>
            <numerusform>Paket %1: %n Kennungen abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: no definite answer for %n identifier(s).</source>
        <translation>
            <numerusform>Paket %1: keine eindeutige Antwort für %n Kennung.</numerusform>
            <numerusform>Paket %1: keine eindeutige Antwort für %n Kennungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not taken up.</source>
        <translation>
            <numerusform>Paket %1: %n Kennung nicht übernommen.</numerusform>
            <numerusform>Paket %1: %n Kennungen nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Done: %L2 of %L3.</source>
        <translation>%1 Erledigt: %L2 von %L3.</translation>
    </message>
    <message>
        <source>Stopping after the request on its way. A second signal stops at once.</source>
        <translation>Halt nach der Anfrage, die unterwegs ist. Ein zweites Signal hält sofort an.</translation>
    </message>
    <message>
        <source>Say what is wrong with lists, and send nothing</source>
        <translation>Sagen, was an Listen nicht stimmt, und nichts senden</translation>
    </message>
    <message>
        <source>Send lists to the Do Not Contact list</source>
        <translation>Listen auf die Do-Not-Contact-Liste hochladen</translation>
    </message>
    <message>
        <source>Go on with an upload that stopped; the newest one if no JOB is given</source>
        <translation>Einen Upload fortsetzen, der anhielt; ohne JOB den neuesten</translation>
    </message>
    <message>
        <source>List all uploads and how far they came</source>
        <translation>Alle Uploads auflisten und wie weit sie kamen</translation>
    </message>
    <message>
        <source>Serve a practice list on 127.0.0.1 until it is told to end</source>
        <translation>Eine Übungsliste auf 127.0.0.1 bereitstellen, bis sie beendet wird</translation>
    </message>
    <message>
        <source>Print this text</source>
        <translation>Diesen Text ausgeben</translation>
    </message>
    <message>
        <source>Several FILEs are one list: what stands in two of them is a duplicate. A FILE that is - is standard input.</source>
        <translation>Mehrere FILE sind eine Liste: Was in zweien davon steht, ist ein Duplikat. Ein - als FILE ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, else from the keychain; it is never an argument. Make one in Alta under User Profile &gt; API tokens.</source>
        <translation>Das API-Token kommt von --token-stdin, sonst aus der Umgebungsvariablen DNC_DESK_TOKEN, sonst aus dem Schlüsselbund; es ist nie ein Argument. Erstellen Sie eines in Alta unter User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>The first line of standard output is the base address for --endpoint.</source>
        <translation>Die erste Zeile der Standardausgabe ist die Basisadresse für --endpoint.</translation>
    </message>
    <message>
        <source>SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:</source>
        <translation>SPEC ist KIND[=ARGUMENT][@N][xTIMES]: ab der Anfrage N, TIMES Mal (* für immer). Fehlerarten (KIND):</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>anything not named here, such as a file that cannot be read</source>
        <translation>alles, was hier nicht genannt ist, zum Beispiel eine Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>the command line cannot be carried out; nothing was done</source>
        <translation>die Befehlszeile kann nicht ausgeführt werden; es wurde nichts getan</translation>
    </message>
    <message>
        <source>finished, but some rows are invalid or were rejected</source>
        <translation>abgeschlossen, aber einige Zeilen sind ungültig oder wurden abgelehnt</translation>
    </message>
    <message>
        <source>stopped: the token or the account was refused</source>
        <translation>angehalten: Token oder Konto wurden abgelehnt</translation>
    </message>
    <message>
        <source>stopped; resume goes on from there</source>
        <translation>angehalten; resume macht dort weiter</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Brings opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation>Bringt Opt-outs auf Altas Do-Not-Contact-Liste und gibt über jede Zeile Auskunft.</translation>
    </message>
    <message>
        <source>List the options of a command</source>
        <translation>Die Optionen eines Befehls auflisten</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>It takes a country as two letters, such as US, DE or GB.</source>
        <translation>Erwartet wird ein Land als zwei Buchstaben, zum Beispiel US, DE oder GB.</translation>
    </message>
    <message>
        <source>Here the token comes from DNC_DESK_TOKEN or --token-stdin, and the account id from --account.</source>
        <translation>Hier kommt das Token von DNC_DESK_TOKEN oder --token-stdin und die Konto-ID von --account.</translation>
    </message>
    <message numerus="yes">
        <source>The same is sent again in %n second(s).</source>
        <translation>
            <numerusform>Dasselbe wird in %n Sekunde noch einmal gesendet.</numerusform>
            <numerusform>Dasselbe wird in %n Sekunden noch einmal gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Bring opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation>Bringt Opt-outs auf Altas Do-Not-Contact-Liste und gibt über jede Zeile Auskunft.</translation>
    </message>
    <message>
        <source>Begin in practice: nothing leaves this computer.</source>
        <translation>Mit der Übung beginnen: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Keep journal and settings in this folder.</source>
        <translation>Journal und Einstellungen in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Upload FILE in practice, print every row, and leave pictures in this folder.</source>
        <translation>FILE zur Übung hochladen, jede Zeile ausgeben und Bilder in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Look of this session: light or dark.</source>
        <translation>Aussehen dieser Sitzung: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Language of this session, such as de.</source>
        <translation>Sprache dieser Sitzung, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Lists to open.</source>
        <translation>Listen, die geöffnet werden.</translation>
    </message>
    <message>
        <source>The theme %1 is not known: it is light or dark.</source>
        <translation>Das Farbschema %1 ist nicht bekannt: Es heißt light oder dark.</translation>
    </message>
    <message>
        <source>The demonstration needs a list: --demo DIR FILE.</source>
        <translation>Die Vorführung braucht eine Liste: --demo DIR FILE.</translation>
    </message>
</context>
<context>
    <name>ConfirmUpload</name>
    <message>
        <source>Before anything is sent</source>
        <translation>Bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>Pause the prospects who match</source>
        <translation>Passende Interessenten pausieren</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>From a sheet, a mail or a chat: one a line, a table, or a whole To: line</source>
        <translation>Aus einer Tabelle, einer E-Mail oder einem Chat: eine Kennung je Zeile, eine Tabelle oder eine ganze An:-Zeile</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A CSV or text file</source>
        <translation>Eine CSV- oder Textdatei</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Erst einmal üben</translation>
    </message>
    <message>
        <source>A sample list and a service inside this program; nothing leaves this computer</source>
        <translation>Eine Beispielliste und ein Dienst in diesem Programm; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Or drop files and text anywhere in this window.</source>
        <translation>Oder ziehen Sie Dateien und Text an eine beliebige Stelle dieses Fensters.</translation>
    </message>
    <message>
        <source>Bring a list of people who opted out</source>
        <translation>Bringen Sie eine Liste von Menschen, die nicht kontaktiert werden möchten</translation>
    </message>
    <message>
        <source>You see every row and mend what needs it. Nothing is sent before you say so.</source>
        <translation>Sie sehen jede Zeile und berichtigen, was nötig ist. Nichts wird gesendet, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>EntryStatus</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys and first steps</source>
        <translation>Tasten und erste Schritte</translation>
    </message>
</context>
<context>
    <name>IdentifierType</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>There is nothing here: enter an identifier or delete the row.</source>
        <translation>Hier steht nichts: Geben Sie eine Kennung ein oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>There is more than one identifier here: give each of them a row of its own.</source>
        <translation>Hier steht mehr als eine Kennung: Geben Sie jeder eine eigene Zeile.</translation>
    </message>
    <message>
        <source>This is longer than an identifier of its type can be: look for text that does not belong to it.</source>
        <translation>Das ist länger, als eine Kennung dieser Art sein kann: Suchen Sie nach Text, der nicht dazugehört.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read or sent: type the identifier again.</source>
        <translation>Darin sind Zeichen, die nicht gelesen oder gesendet werden können: Tippen Sie die Kennung neu.</translation>
    </message>
    <message>
        <source>This e-mail address has no @ sign: complete it, or choose another type.</source>
        <translation>Dieser E-Mail-Adresse fehlt das @-Zeichen: Ergänzen Sie sie oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>The part before the @ sign cannot be that of an e-mail address: check it for spaces, misplaced dots and other signs.</source>
        <translation>Der Teil vor dem @-Zeichen kann nicht zu einer E-Mail-Adresse gehören: Prüfen Sie ihn auf Leerzeichen, falsch gesetzte Punkte und andere Zeichen.</translation>
    </message>
    <message>
        <source>The part after the @ sign is not the name of a mail domain such as example.com: correct it.</source>
        <translation>Der Teil nach dem @-Zeichen ist nicht der Name einer E-Mail-Domain wie example.com: Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>This is the name of a directory entry or of a hidden group, not an e-mail address: look up the address of the person.</source>
        <translation>Das ist der Name eines Verzeichniseintrags oder einer verborgenen Gruppe, keine E-Mail-Adresse: Schlagen Sie die Adresse der Person nach.</translation>
    </message>
    <message>
        <source>This is the domain of a company, which this list cannot hold: block it in Alta&apos;s dashboard under Knowledge &gt; DNC List &gt; Companies.</source>
        <translation>Das ist die Domain eines Unternehmens, die diese Liste nicht aufnehmen kann: Sperren Sie sie in Altas Dashboard unter Knowledge &gt; DNC List &gt; Companies.</translation>
    </message>
    <message>
        <source>This is not a phone number: enter the number, or choose another type.</source>
        <translation>Das ist keine Telefonnummer: Geben Sie die Nummer ein oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>This phone number has too few digits: add what is missing, such as the area code.</source>
        <translation>Diese Telefonnummer hat zu wenige Ziffern: Ergänzen Sie, was fehlt, zum Beispiel die Vorwahl.</translation>
    </message>
    <message>
        <source>This phone number has too many digits: look for an extension or a second number.</source>
        <translation>Diese Telefonnummer hat zu viele Ziffern: Suchen Sie nach einer Durchwahl oder einer zweiten Nummer.</translation>
    </message>
    <message>
        <source>The country of this phone number is not clear: begin it with + and the country code.</source>
        <translation>Das Land dieser Telefonnummer ist nicht klar: Beginnen Sie sie mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>No such phone number is assigned: check its digits and its country.</source>
        <translation>Eine solche Telefonnummer ist nicht vergeben: Prüfen Sie ihre Ziffern und ihr Land.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number and its last digits are lost: look it up in the original list.</source>
        <translation>Eine Tabellenkalkulation hat diese Nummer gerundet, und ihre letzten Ziffern sind verloren: Schlagen Sie sie in der ursprünglichen Liste nach.</translation>
    </message>
    <message>
        <source>This phone number holds letters: enter it with digits only.</source>
        <translation>Diese Telefonnummer enthält Buchstaben: Geben Sie sie nur mit Ziffern ein.</translation>
    </message>
    <message>
        <source>This LinkedIn page is not the profile of a person: enter the link to the profile, which has /in/ in it.</source>
        <translation>Diese LinkedIn-Seite ist nicht das Profil einer Person: Geben Sie den Link zum Profil ein, der /in/ enthält.</translation>
    </message>
    <message>
        <source>This LinkedIn link does not tell whose profile it leads to: open it in the browser and copy the address that has /in/ in it.</source>
        <translation>Dieser LinkedIn-Link verrät nicht, zu wessen Profil er führt: Öffnen Sie ihn im Browser und kopieren Sie die Adresse, die /in/ enthält.</translation>
    </message>
    <message>
        <source>This is not a link to a LinkedIn profile such as https://www.linkedin.com/in/jane-doe: correct it.</source>
        <translation>Das ist kein Link zu einem LinkedIn-Profil wie https://www.linkedin.com/in/jane-doe: Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error instead of a value here: repair the cell in the original list.</source>
        <translation>Die Tabellenkalkulation zeigt hier einen Fehler statt eines Werts: Berichtigen Sie die Zelle in der ursprünglichen Liste.</translation>
    </message>
    <message>
        <source>It is not clear what type of identifier this is: choose its type, or correct it.</source>
        <translation>Es ist nicht klar, welche Art von Kennung das ist: Wählen Sie ihre Art oder berichtigen Sie sie.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Another DNC Desk is working with this data folder (%1). Close it first.</source>
        <translation>Ein anderes DNC Desk arbeitet mit diesem Datenordner (%1). Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The journal of uploads cannot be opened or written (%1). Check the folder&apos;s permissions.</source>
        <translation>Das Journal der Uploads kann nicht geöffnet oder geschrieben werden (%1). Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal of uploads cannot be written (%1). Free some space, then resume.</source>
        <translation>Der Datenträger ist voll, daher kann das Journal der Uploads nicht geschrieben werden (%1). Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The journal of uploads was written by a newer DNC Desk (%1). Use that version.</source>
        <translation>Das Journal der Uploads wurde von einem neueren DNC Desk geschrieben (%1). Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>There is no such upload in the journal.</source>
        <translation>Im Journal gibt es diesen Upload nicht.</translation>
    </message>
    <message>
        <source>The journal of uploads could not be read or written: %1</source>
        <translation>Das Journal der Uploads konnte nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The journal of uploads is damaged. Nothing is sent with it. It is kept for a specialist: %1</source>
        <translation>Das Journal der Uploads ist beschädigt. Damit wird nichts gesendet. Es bleibt für eine Fachperson erhalten: %1</translation>
    </message>
    <message>
        <source>This identifier is in an upload that is not finished. Finish it or give it up first.</source>
        <translation>Diese Kennung ist in einem Upload, der nicht abgeschlossen ist. Schließen Sie ihn zuerst ab oder geben Sie ihn auf.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Hochladen…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Upload</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a list from a file</source>
        <translation>Eine Liste aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste a list, or cells into the table</source>
        <translation>Eine Liste einfügen oder Zellen in die Tabelle</translation>
    </message>
    <message>
        <source>Add what is in the clipboard at the end of the list</source>
        <translation>Den Inhalt der Zwischenablage am Ende der Liste anfügen</translation>
    </message>
    <message>
        <source>Empty the table; this can be undone</source>
        <translation>Die Tabelle leeren; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Save what became of every row as a CSV file</source>
        <translation>Als CSV-Datei speichern, was aus jeder Zeile geworden ist</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Üb&amp;ung</translation>
    </message>
    <message>
        <source>Try everything against a service inside this program; nothing leaves this computer</source>
        <translation>Alles mit einem Dienst in diesem Programm ausprobieren; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Address, account, token and the look of the program</source>
        <translation>Adresse, Konto, Token und das Aussehen des Programms</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Die ausgewählten Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add an empty row above the current one</source>
        <translation>Eine leere Zeile über der aktuellen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>Take the chosen rows out of the list</source>
        <translation>Die ausgewählten Zeilen aus der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>Keep the chosen rows in the list, but do not send them</source>
        <translation>Die ausgewählten Zeilen in der Liste behalten, aber nicht senden</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>Wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Send the chosen rows after all</source>
        <translation>Die ausgewählten Zeilen doch senden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Go to the next row that cannot be sent</source>
        <translation>Zur nächsten Zeile gehen, die nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>&amp;Hochladen…</translation>
    </message>
    <message>
        <source>Look at what will be sent, then send it</source>
        <translation>Ansehen, was gesendet wird, und es dann senden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Finish the request that is on its way, then wait</source>
        <translation>Die Anfrage abschließen, die unterwegs ist, dann warten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Send what is left</source>
        <translation>Senden, was noch übrig ist</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Aufgeben…</translation>
    </message>
    <message>
        <source>Do not send what is left</source>
        <translation>Nicht senden, was noch übrig ist</translation>
    </message>
    <message>
        <source>&amp;Keys and first steps</source>
        <translation>&amp;Tasten und erste Schritte</translation>
    </message>
    <message>
        <source>Paste as ne&amp;w rows</source>
        <translation>Als neue Zeilen ein&amp;fügen</translation>
    </message>
    <message>
        <source>Start a &amp;new list</source>
        <translation>&amp;Neue Liste beginnen</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Meinten Sie %2?</translation>
    </message>
    <message>
        <source>The same identifier stands further up.</source>
        <translation>Dieselbe Kennung steht weiter oben.</translation>
    </message>
    <message>
        <source>The same identifier stands in row %1 of %2.</source>
        <translation>Dieselbe Kennung steht in Zeile %1 von „%2“.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Von Ihnen ausgelassen.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Sent, but no definite answer came yet. It will be sent again.</source>
        <translation>Gesendet, aber es kam noch keine eindeutige Antwort. Es wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Alta refused it without giving a reason.</source>
        <translation>Von Alta ohne Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
        <source>Alta refused it: %1</source>
        <translation>Von Alta abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You are practising. These settings are for the real service, and are used again when you leave practice.</source>
        <translation>Sie üben gerade. Diese Einstellungen sind für den echten Dienst und gelten wieder, wenn Sie die Übung beenden.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API-&amp;Adresse</translation>
    </message>
    <message>
        <source>A&amp;ccount id</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>Only if your user has several accounts</source>
        <translation>Nur wenn Ihr Benutzer mehrere Konten hat</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Phone &amp;region</source>
        <translation>Telefon&amp;region</translation>
    </message>
    <message>
        <source>The country of phone numbers that do not begin with +.</source>
        <translation>Das Land von Telefonnummern, die nicht mit + beginnen.</translation>
    </message>
    <message>
        <source>Requests &amp;left to others</source>
        <translation>Anfragen für an&amp;dere</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>The account may make 100 requests a minute, over all its programs.</source>
        <translation>Das Konto darf 100 Anfragen pro Minute stellen, über alle seine Programme hinweg.</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>The upload is paused.</source>
        <translation>Der Upload ist pausiert.</translation>
    </message>
    <message>
        <source>What was confirmed stays confirmed; the rest is pending.</source>
        <translation>Was bestätigt wurde, bleibt bestätigt; der Rest steht aus.</translation>
    </message>
    <message>
        <source>Resume when you like.</source>
        <translation>Setzen Sie fort, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Alta refused every identifier of the last two batches.</source>
        <translation>Alta hat jede Kennung der letzten zwei Pakete abgelehnt.</translation>
    </message>
    <message>
        <source>The refused identifiers were not added. The rest is pending.</source>
        <translation>Die abgelehnten Kennungen wurden nicht eingetragen. Der Rest steht aus.</translation>
    </message>
    <message>
        <source>Alta may have changed what it accepts. Look at its words in the list, then resume or give the upload up.</source>
        <translation>Vielleicht hat Alta geändert, was es annimmt. Sehen Sie sich die Begründung in der Liste an und setzen Sie den Upload dann fort oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be written down. What was confirmed stays confirmed.</source>
        <translation>Nichts wird gesendet, was nicht aufgezeichnet werden kann. Was bestätigt wurde, bleibt bestätigt.</translation>
    </message>
    <message>
        <source>Resume when the cause is gone.</source>
        <translation>Setzen Sie fort, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Dieser Upload gehört zu einer anderen Alta-Adresse oder einem anderen Konto als in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing was sent. What is left stays pending.</source>
        <translation>Es wurde nichts gesendet. Was übrig ist, steht weiter aus.</translation>
    </message>
    <message>
        <source>Set the address and the account ID it was begun with, then resume.</source>
        <translation>Stellen Sie die Adresse und die Konto-ID ein, mit denen er begonnen wurde, und setzen Sie dann fort.</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Den Upload pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the upload</source>
        <translation>Den Upload fortsetzen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Give up the upload</source>
        <translation>Den Upload aufgeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the upload panel</source>
        <translation>Den Upload-Bereich schließen</translation>
    </message>
    <message>
        <source>Progress of the upload</source>
        <translation>Fortschritt des Uploads</translation>
    </message>
</context>
<context>
    <name>UploadPlan</name>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left.</source>
        <translation>%1 bestätigt, %2 abgelehnt, %3 ungeklärt, %4 übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) confirmed on the Do Not Contact list.</source>
        <translation>
            <numerusform>%Ln Opt-out auf der Do-Not-Contact-Liste bestätigt.</numerusform>
            <numerusform>%Ln Opt-outs auf der Do-Not-Contact-Liste bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln request(s).</source>
        <translation>
            <numerusform>Dafür war %Ln Anfrage nötig.</numerusform>
            <numerusform>Dafür waren %Ln Anfragen nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service rejected %Ln row(s); the Status column has its words.</source>
        <translation>
            <numerusform>Der Dienst hat %Ln Zeile abgelehnt; seine Begründung steht in der Spalte Status.</numerusform>
            <numerusform>Der Dienst hat %Ln Zeilen abgelehnt; seine Begründung steht in der Spalte Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is in doubt may or may not be on the list: send it again to be sure.</source>
        <translation>%1 Was ungeklärt ist, steht vielleicht auf der Liste, vielleicht auch nicht: Senden Sie es zur Sicherheit noch einmal.</translation>
    </message>
    <message>
        <source>The upload was given up. What was not sent is ready to send again.</source>
        <translation>Der Upload wurde aufgegeben. Was nicht gesendet wurde, kann wieder gesendet werden.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>einer Liste</translation>
    </message>
    <message>
        <source>%1 It was left more than a day ago; somebody may have changed the list at Alta since. Continue only if these people are still to be added.</source>
        <translation>%1 Er liegt seit mehr als einem Tag; vielleicht hat jemand die Liste bei Alta inzwischen geändert. Machen Sie nur weiter, wenn diese Menschen noch eingetragen werden sollen.</translation>
    </message>
    <message>
        <source>The upload of %1 from %2 was not finished.</source>
        <translation>Der Upload von %1 vom %2 wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Give up this upload?</source>
        <translation>Diesen Upload aufgeben?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would not be sent. What is confirmed stays on the list.</source>
        <translation>
            <numerusform>%Ln Zeile würde nicht gesendet. Was bestätigt ist, bleibt auf der Liste.</numerusform>
            <numerusform>%Ln Zeilen würden nicht gesendet. Was bestätigt ist, bleibt auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be uploaded at the moment; the list can still be edited.</source>
        <translation>Im Moment kann nichts hochgeladen werden; die Liste lässt sich weiter bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>These identifiers are on the Do Not Contact list.</source>
        <translation>Diese Kennungen stehen auf der Do-Not-Contact-Liste.</translation>
    </message>
    <message>
        <source>None of these identifiers was added.</source>
        <translation>Keine dieser Kennungen wurde eingetragen.</translation>
    </message>
    <message>
        <source>This batch was not added. Nothing is lost: it stays pending.</source>
        <translation>Dieses Paket wurde nicht eingetragen. Nichts ist verloren: Es steht weiter aus.</translation>
    </message>
    <message>
        <source>Whether this batch arrived is not known. It stays in doubt and the same identifiers are sent again, which does no harm where they are on the list already.</source>
        <translation>Ob dieses Paket angekommen ist, ist nicht bekannt. Es bleibt ungeklärt, und dieselben Kennungen werden noch einmal gesendet; das schadet nicht, wenn sie schon auf der Liste stehen.</translation>
    </message>
    <message>
        <source>Alta accepted the request.</source>
        <translation>Alta hat die Anfrage angenommen.</translation>
    </message>
    <message>
        <source>Alta refused the batch as invalid (%1).</source>
        <translation>Alta hat das Paket als ungültig abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Alta did not accept who is asking (401).</source>
        <translation>Alta hat die Anmeldung nicht angenommen (401).</translation>
    </message>
    <message>
        <source>This token has no permission to change the Do Not Contact list (403).</source>
        <translation>Dieses Token darf die Do-Not-Contact-Liste nicht ändern (403).</translation>
    </message>
    <message>
        <source>There is no Do Not Contact list at this address (404).</source>
        <translation>Unter dieser Adresse gibt es keine Do-Not-Contact-Liste (404).</translation>
    </message>
    <message>
        <source>The account has used up its requests for this minute (429).</source>
        <translation>Das Konto hat seine Anfragen für diese Minute aufgebraucht (429).</translation>
    </message>
    <message>
        <source>The service refused the request in a way that its contract does not know (%1).</source>
        <translation>Der Dienst hat die Anfrage auf eine Weise abgelehnt, die seine Schnittstelle nicht vorsieht (%1).</translation>
    </message>
    <message>
        <source>Alta has a fault at the moment (%1).</source>
        <translation>Alta hat im Moment eine Störung (%1).</translation>
    </message>
    <message>
        <source>The address sends requests on to another one (%1). That is not followed, so that the token goes to nobody else.</source>
        <translation>Die Adresse leitet Anfragen an eine andere weiter (%1). Dem wird nicht gefolgt, damit das Token an niemand anderen gelangt.</translation>
    </message>
    <message>
        <source>Something other than Alta answered (%1).</source>
        <translation>Etwas anderes als Alta hat geantwortet (%1).</translation>
    </message>
    <message>
        <source>Alta could not be reached.</source>
        <translation>Alta war nicht erreichbar.</translation>
    </message>
    <message>
        <source>No trusted connection to Alta could be made: its certificate was not accepted.</source>
        <translation>Es kam keine vertrauenswürdige Verbindung zu Alta zustande: Das Zertifikat wurde nicht anerkannt.</translation>
    </message>
    <message>
        <source>The proxy of this network refused the connection.</source>
        <translation>Der Proxy dieses Netzwerks hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The connection broke off before a whole answer came.</source>
        <translation>Die Verbindung brach ab, bevor eine vollständige Antwort kam.</translation>
    </message>
    <message>
        <source>The answer was larger than any that Alta gives.</source>
        <translation>Die Antwort war größer als jede, die Alta gibt.</translation>
    </message>
    <message>
        <source>The batch is halved and sent again until the identifiers at fault stand alone.</source>
        <translation>Das Paket wird halbiert und noch einmal gesendet, bis die fehlerhaften Kennungen allein stehen.</translation>
    </message>
    <message>
        <source>Either the token is wrong or was replaced (make a new one in Alta under User Profile &gt; API tokens), or your user has several accounts and the account ID is missing or wrong. Set both in the settings, then resume.</source>
        <translation>Entweder ist das Token falsch oder wurde ersetzt (erstellen Sie in Alta unter User Profile &gt; API tokens ein neues), oder Ihr Benutzer hat mehrere Konten und die Konto-ID fehlt oder ist falsch. Stellen Sie beides in den Einstellungen ein und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Ask an administrator of your Alta account for the permission, or use another token, then resume.</source>
        <translation>Bitten Sie jemanden, der Ihr Alta-Konto verwaltet, um die Berechtigung oder verwenden Sie ein anderes Token; setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, then resume.</source>
        <translation>Prüfen Sie die API-Adresse in den Einstellungen und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The upload goes on by itself when Alta allows. Other programs of the account may be using it too.</source>
        <translation>Der Upload geht von selbst weiter, sobald Alta es erlaubt. Vielleicht stellen auch andere Programme des Kontos Anfragen.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, or look for a newer version of DNC Desk, then resume.</source>
        <translation>Prüfen Sie die API-Adresse in den Einstellungen oder suchen Sie nach einer neueren Version von DNC Desk; setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Resume in some minutes.</source>
        <translation>Setzen Sie in einigen Minuten fort.</translation>
    </message>
    <message>
        <source>Check the API address in the settings. If you are in a guest network, sign in to it first.</source>
        <translation>Prüfen Sie die API-Adresse in den Einstellungen. Wenn Sie in einem Gastnetz sind, melden Sie sich dort zuerst an.</translation>
    </message>
    <message>
        <source>If you are in a guest network, sign in to it first, then resume. Otherwise check the API address in the settings.</source>
        <translation>Wenn Sie in einem Gastnetz sind, melden Sie sich dort zuerst an und setzen Sie dann fort. Prüfen Sie sonst die API-Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the network of this computer and the API address, then resume.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und die API-Adresse und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the API address. If your company inspects connections, ask its IT to install its certificate in the system.</source>
        <translation>Prüfen Sie das Datum dieses Computers und die API-Adresse. Wenn Ihr Unternehmen Verbindungen überprüft, bitten Sie die IT, ihr Zertifikat im System zu installieren.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings of this computer, then resume.</source>
        <translation>Prüfen Sie den Proxy in den Systemeinstellungen dieses Computers und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then resume.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>%1 Its words: “%2”</source>
        <translation>%1 Die Begründung: „%2“</translation>
    </message>
</context>
<context>
    <name>dnc::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>dnc::BannerStack</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>dnc::CellText</name>
    <message>
        <source>Given as: %1</source>
        <translation>Angegeben als: %1</translation>
    </message>
    <message>
        <source>No identifier is given.</source>
        <translation>Es ist keine Kennung angegeben.</translation>
    </message>
    <message>
        <source>The identifier is %1.</source>
        <translation>Die Kennung ist %1.</translation>
    </message>
    <message>
        <source>The type is %1.</source>
        <translation>Die Art ist %1.</translation>
    </message>
    <message>
        <source>The type is not known yet.</source>
        <translation>Die Art ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation>Es ist kein Name angegeben.</translation>
    </message>
    <message>
        <source>The name is %1.</source>
        <translation>Der Name ist %1.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>Der Status ist %1.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>dnc::Clipboard</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln stand(s) further up already</source>
        <translation>
            <numerusform>%Ln steht schon weiter oben</numerusform>
            <numerusform>%Ln stehen schon weiter oben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by you</source>
        <translation>
            <numerusform>%Ln von Ihnen ausgelassen</numerusform>
            <numerusform>%Ln von Ihnen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln schon auf der Liste</numerusform>
            <numerusform>%Ln schon auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the service before</source>
        <translation>
            <numerusform>%Ln vom Dienst schon abgelehnt</numerusform>
            <numerusform>%Ln vom Dienst schon abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an upload that was given up</source>
        <translation>
            <numerusform>%Ln in einem aufgegebenen Upload</numerusform>
            <numerusform>%Ln in einem aufgegebenen Upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln opt-out(s) on the Do Not Contact list?</source>
        <translation>
            <numerusform>%Ln Opt-out auf die Do-Not-Contact-Liste setzen?</numerusform>
            <numerusform>%Ln Opt-outs auf die Do-Not-Contact-Liste setzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s)</source>
        <translation>
            <numerusform>%Ln Opt-out senden</numerusform>
            <numerusform>%Ln Opt-outs senden</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to %1, to the account of your token.</source>
        <translation>Ziel ist %1, dort das Konto Ihres Tokens.</translation>
    </message>
    <message>
        <source>They go to %1, to the account %2.</source>
        <translation>Ziel ist %1, dort das Konto %2.</translation>
    </message>
    <message>
        <source>This is practice: they go to a service inside this program, and nothing leaves this computer.</source>
        <translation>Das ist eine Übung: Ziel ist ein Dienst in diesem Programm, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many of which type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>  ·  </source>
        <comment>between the types</comment>
        <translation>  ·  </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), which take(s) %1.</source>
        <translation>
            <numerusform>%Ln Anfrage; das dauert %1.</numerusform>
            <numerusform>%Ln Anfragen; das dauert %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%Ln Zeile wird nicht gesendet: %1.</numerusform>
            <numerusform>%Ln Zeilen werden nicht gesendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Running outreach to everybody who matches one of these identifiers is paused. Taking them off the list later does not start it again.</source>
        <translation>Die laufende Ansprache aller, auf die eine dieser Kennungen passt, wird pausiert. Sie beginnt nicht von selbst wieder, wenn die Kennungen später von der Liste genommen werden.</translation>
    </message>
    <message>
        <source>Outreach that is already running goes on, even to people on this list. Only new outreach is prevented.</source>
        <translation>Eine schon laufende Ansprache geht weiter, auch bei Menschen auf dieser Liste. Nur neue Ansprache wird verhindert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln ist zu prüfen</numerusform>
            <numerusform>%Ln sind zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Pictures and report are in %1</source>
        <translation>Bilder und Bericht sind in %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left. %5</source>
        <translation>%1 bestätigt, %2 abgelehnt, %3 ungeklärt, %4 übrig. %5</translation>
    </message>
    <message>
        <source>Total %1 = %2</source>
        <translation>Summe %1 = %2</translation>
    </message>
</context>
<context>
    <name>dnc::Desk</name>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>the sample list</source>
        <translation>Beispielliste</translation>
    </message>
    <message>
        <source>Finishing the request that is on its way, then closing.</source>
        <translation>Die Anfrage, die unterwegs ist, wird noch abgeschlossen, dann wird geschlossen.</translation>
    </message>
    <message>
        <source>What is not sent waits in the journal and is offered at the next start.</source>
        <translation>Was nicht gesendet ist, wartet im Journal und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>This list was neither uploaded nor saved.</source>
        <translation>Diese Liste wurde weder hochgeladen noch gespeichert.</translation>
    </message>
    <message>
        <source>Closing the window forgets it, with everything that you mended.</source>
        <translation>Wenn Sie das Fenster schließen, ist sie mit allem vergessen, was Sie berichtigt haben.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
</context>
<context>
    <name>dnc::EmptyPage</name>
    <message>
        <source>Take the sample list</source>
        <translation>Beispielliste nehmen</translation>
    </message>
    <message>
        <source>Practice first</source>
        <translation>Erst einmal üben</translation>
    </message>
    <message>
        <source>Some rows as people really send them, good ones and bad ones</source>
        <translation>Einige Zeilen, wie sie wirklich kommen, gute und schlechte</translation>
    </message>
    <message>
        <source>A sample list and a service inside this program; nothing leaves this computer</source>
        <translation>Eine Beispielliste und ein Dienst in diesem Programm; nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message>
        <source>The file begins like UTF-16 or UTF-32 text, but is damaged or was cut off.</source>
        <translation>Die Datei beginnt wie Text in UTF-16 oder UTF-32, ist aber beschädigt oder wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>dnc::EndpointSource</name>
    <message>
        <source>The address of the service cannot be used.</source>
        <translation>Die Adresse des Dienstes kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Warten auf den Schlüsselbund dieses Computers…</translation>
    </message>
    <message>
        <source>It may be asking you to unlock it in a window of its own.</source>
        <translation>Vielleicht bittet er Sie in einem eigenen Fenster, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Es gibt noch kein Token.</translation>
    </message>
    <message>
        <source>Nothing was sent. Alta asks for a token: make one in its dashboard under User Profile, API tokens, and enter it in the settings.</source>
        <translation>Es wurde nichts gesendet. Alta verlangt ein Token: Erstellen Sie eines im Dashboard unter User Profile, API tokens, und geben Sie es in den Einstellungen ein.</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTable</name>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Typed into the table</source>
        <translation>In die Tabelle eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>%n Zeile hinzufügen</numerusform>
            <numerusform>%n Zeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n row(s)</source>
        <translation>
            <numerusform>%n Zeile auslassen</numerusform>
            <numerusform>%n Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>%n Zeile wieder aufnehmen</numerusform>
            <numerusform>%n Zeilen wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted into the table</source>
        <translation>In die Tabelle eingefügt</translation>
    </message>
    <message>
        <source>Edit identifier</source>
        <translation>Kennung bearbeiten</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Name bearbeiten</translation>
    </message>
</context>
<context>
    <name>dnc::FileBytes</name>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>Das ist ein Gerät, eine Pipe oder ein Socket, keine Datei.</translation>
    </message>
</context>
<context>
    <name>dnc::FileKind</name>
    <message>
        <source>It looks like a picture. Type or paste the identifiers instead.</source>
        <translation>Das sieht nach einem Bild aus. Tippen Sie die Kennungen stattdessen ein oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>It looks like a workbook (XLSX, ODS) or a ZIP archive. Open it in your spreadsheet program, save the sheet as CSV UTF-8, and open that file.</source>
        <translation>Das sieht nach einer Arbeitsmappe (XLSX, ODS) oder einem ZIP-Archiv aus. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie das Tabellenblatt als CSV UTF-8 und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It looks like an old or a password-protected Excel workbook. Open it in your spreadsheet program, save the sheet as CSV UTF-8, and open that file.</source>
        <translation>Das sieht nach einer alten oder passwortgeschützten Excel-Arbeitsmappe aus. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie das Tabellenblatt als CSV UTF-8 und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It looks like a PDF. Copy the list out of it and paste it here.</source>
        <translation>Das sieht nach einem PDF aus. Kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It looks like a formatted text document. Copy the list out of it and paste it here.</source>
        <translation>Das sieht nach einem formatierten Textdokument aus. Kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It looks like a compressed file. Unpack it first and open the list inside.</source>
        <translation>Das sieht nach einer komprimierten Datei aus. Entpacken Sie sie zuerst und öffnen Sie die Liste darin.</translation>
    </message>
    <message>
        <source>It looks like a web page, perhaps one that was saved as a workbook. Open it in your spreadsheet program, save the sheet as CSV UTF-8, and open that file.</source>
        <translation>Das sieht nach einer Webseite aus, vielleicht als Arbeitsmappe gespeichert. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie das Tabellenblatt als CSV UTF-8 und öffnen Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>dnc::HelpDialog</name>
    <message>
        <source>1. Paste or open a list.
2. Mend the rows that cannot be sent: double-click a value, or choose another type.
3. Press Upload, read what will happen, and send.
4. Save the report: it has every row and what became of it.</source>
        <translation>1. Fügen Sie eine Liste ein oder öffnen Sie eine.
2. Berichtigen Sie die Zeilen, die nicht gesendet werden können: Doppelklicken Sie auf einen Wert oder wählen Sie eine andere Art.
3. Drücken Sie Hochladen, lesen Sie, was geschehen wird, und senden Sie.
4. Speichern Sie den Bericht: Er enthält jede Zeile und was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>Version %1. Free software under the MIT licence.</source>
        <translation>Version %1. Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation>eingefügtem Text</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lesen von %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Liste konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Listen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>In %1 steht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send.</source>
        <translation>
            <numerusform>%Ln bereit zum Senden.</numerusform>
            <numerusform>%Ln bereit zum Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in the list already.</source>
        <translation>
            <numerusform>%Ln steht schon in der Liste.</numerusform>
            <numerusform>%Ln stehen schon in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) read from %1.</source>
        <translation>
            <numerusform>%Ln Kennung aus %1 gelesen.</numerusform>
            <numerusform>%Ln Kennungen aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The list cannot be changed while it is being uploaded. Wait until the upload has finished, or give it up.</source>
        <translation>Die Liste kann nicht geändert werden, während sie hochgeladen wird. Warten Sie, bis der Upload abgeschlossen ist, oder geben Sie ihn auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln ist zu prüfen.</numerusform>
            <numerusform>%Ln sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>Anzeigen, was zu prüfen ist</translation>
    </message>
</context>
<context>
    <name>dnc::ImportError</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB. Cut it into several files and open them one by one.</source>
        <translation>Die Datei ist größer als 2 GiB. Teilen Sie sie in mehrere Dateien und öffnen Sie diese nacheinander.</translation>
    </message>
    <message>
        <source>This is not a text list.</source>
        <translation>Das ist keine Liste in Textform.</translation>
    </message>
    <message>
        <source>The text encoding could not be recognised. Save the list as UTF-8 and open it again.</source>
        <translation>Die Textkodierung konnte nicht erkannt werden. Speichern Sie die Liste als UTF-8 und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed where it should be, so the rows after it would be swallowed. Close it or remove it, then open the list again.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nicht geschlossen wird, wo es sollte; die folgenden Zeilen würden verschluckt. Schließen oder entfernen Sie es und öffnen Sie die Liste dann noch einmal.</translation>
    </message>
    <message>
        <source>A cell holds more than 16 MiB of text.</source>
        <translation>Eine Zelle enthält mehr als 16 MiB Text.</translation>
    </message>
    <message>
        <source>A row has more than 16,384 columns, more than any spreadsheet can hold.</source>
        <translation>Eine Zeile hat mehr als 16.384 Spalten, mehr als jede Tabellenkalkulation fasst.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is complete, then open it again.</source>
        <translation>Die Datei hat sich beim Lesen geändert. Warten Sie, bis sie vollständig ist, und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Tabellenblatt %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>line %1 of the text</source>
        <translation>Textzeile %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place, as in: list.csv, row 3, column 2</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, then a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message>
        <source>The list cannot be changed while it is being uploaded.</source>
        <translation>Die Liste kann nicht geändert werden, während sie hochgeladen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) ready to send.</source>
        <translation>
            <numerusform>%Ln Opt-out bereit zum Senden.</numerusform>
            <numerusform>%Ln Opt-outs bereit zum Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is ready to send.</source>
        <translation>Hier ist nichts bereit zum Senden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need(s) attention first.</source>
        <translation>
            <numerusform>%Ln Zeile ist zuerst zu prüfen.</numerusform>
            <numerusform>%Ln Zeilen sind zuerst zu prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::MainWindow</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>dnc::Practice</name>
    <message>
        <source>Practice could not begin.</source>
        <translation>Die Übung konnte nicht beginnen.</translation>
    </message>
</context>
<context>
    <name>dnc::PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer.</source>
        <translation>Übung: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>dnc::Report</name>
    <message>
        <source>The report %1 could not be written: %2. A report that was there before is unchanged.</source>
        <translation>Der Bericht %1 konnte nicht geschrieben werden: %2. Ein Bericht, der vorher da war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>dnc::ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message numerus="yes">
        <source>The report with all %Ln row(s) is saved.</source>
        <translation>
            <numerusform>Der Bericht mit %Ln Zeile ist gespeichert.</numerusform>
            <numerusform>Der Bericht mit allen %Ln Zeilen ist gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Seinen Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsController</name>
    <message>
        <source>The settings hold until the program ends.</source>
        <translation>Die Einstellungen gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>They could not be written to the folder %1.</source>
        <translation>Sie konnten nicht in den Ordner %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain.</source>
        <translation>Das Token wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>The token is known until the program ends.</source>
        <translation>Das Token ist bekannt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the token is written nowhere. Unlock it and enter the token again to keep it.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, daher wird das Token nirgends gespeichert. Entsperren Sie ihn und geben Sie das Token noch einmal ein, um es aufzubewahren.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so the token is written nowhere. You will be asked for it again.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich verwenden lässt, daher wird das Token nirgends gespeichert. Sie werden wieder danach gefragt.</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsDialog</name>
    <message>
        <source>Phone region</source>
        <translation>Telefonregion</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer…</source>
        <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Fügen Sie das Token hier ein</translation>
    </message>
    <message>
        <source>A token is kept in this computer&apos;s keychain</source>
        <translation>Ein Token wird im Schlüsselbund dieses Computers aufbewahrt</translation>
    </message>
    <message>
        <source>A token is known until the program ends</source>
        <translation>Ein Token ist bekannt, bis das Programm endet</translation>
    </message>
    <message>
        <source>Made in Alta&apos;s dashboard under User Profile, API tokens.</source>
        <translation>Zu erstellen in Altas Dashboard unter User Profile, API tokens.</translation>
    </message>
    <message>
        <source>The token comes from the environment and is not kept. A new one entered here takes its place.</source>
        <translation>Das Token kommt aus der Umgebung und wird nicht aufbewahrt. Ein neues, das Sie hier eingeben, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it so that the token can be read and kept.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, damit das Token gelesen und aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used: a token is known until the program ends, and is written nowhere.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich verwenden lässt: Ein Token ist bekannt, bis das Programm endet, und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The kept token is never shown. A new one entered here takes its place.</source>
        <translation>Das aufbewahrte Token wird nie angezeigt. Ein neues, das Sie hier eingeben, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>There is no token yet. Paste one above.</source>
        <translation>Es gibt noch kein Token. Fügen Sie oben eines ein.</translation>
    </message>
    <message>
        <source>Address, token and account fit together.</source>
        <translation>Adresse, Token und Konto passen zusammen.</translation>
    </message>
</context>
<context>
    <name>dnc::StatusChips</name>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Alle  %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln row(s)</source>
        <translation>
            <numerusform>Die %Ln Zeile anzeigen</numerusform>
            <numerusform>Alle %Ln Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a status and how many rows have it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation>Nur anzeigen: %1, %2</translation>
    </message>
</context>
<context>
    <name>dnc::TableController</name>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Copy the list in your sheet, mail or chat first, then paste it here.</source>
        <translation>Kopieren Sie die Liste zuerst in Ihrer Tabelle, E-Mail oder Ihrem Chat und fügen Sie sie dann hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted over the table, from row %1 on.</source>
        <translation>
            <numerusform>%Ln Zeile über die Tabelle eingefügt, ab Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen über die Tabelle eingefügt, ab Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No row needs attention.</source>
        <translation>Keine Zeile ist zu prüfen.</translation>
    </message>
</context>
<context>
    <name>dnc::TokenStore</name>
    <message>
        <source>There was no token to keep, so nothing was changed.</source>
        <translation>Es gab kein Token zum Aufbewahren, daher wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %Ln byte(s), which is too long for some keychains. It is kept until the program ends.</source>
        <translation>
            <numerusform>Das Token hat %Ln Byte; das ist für manche Schlüsselbunde zu lang. Es ist bekannt, bis das Programm endet.</numerusform>
            <numerusform>Das Token hat %Ln Bytes; das ist für manche Schlüsselbunde zu lang. Es ist bekannt, bis das Programm endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. It says: %1</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden. Er meldet: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save the token again to keep it longer than this session.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und speichern Sie das Token noch einmal, um es länger als diese Sitzung aufzubewahren.</translation>
    </message>
    <message>
        <source>The keychain is locked and may still hold the token. Unlock it and remove the token again.</source>
        <translation>Der Schlüsselbund ist gesperrt und enthält das Token vielleicht noch. Entsperren Sie ihn und entfernen Sie das Token noch einmal.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDelegate</name>
    <message>
        <source>Type of the identifier</source>
        <translation>Art der Kennung</translation>
    </message>
</context>
<context>
    <name>dnc::UploadController</name>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Show the rejected</source>
        <translation>Abgelehnte anzeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>The list on screen would be replaced.</source>
        <translation>Die Liste auf dem Bildschirm würde ersetzt.</translation>
    </message>
    <message>
        <source>Upload it first, save its report, or start a new list; the unfinished upload waits.</source>
        <translation>Laden Sie sie zuerst hoch, speichern Sie ihren Bericht oder beginnen Sie eine neue Liste; der nicht abgeschlossene Upload wartet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Nicht aufgeben</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPanel</name>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 von %2 übrig</translation>
    </message>
</context>
<context>
    <name>dnc::UploadProgress</name>
    <message>
        <source>This upload was not finished.</source>
        <translation>Dieser Upload wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten…</translation>
    </message>
    <message>
        <source>Finishing the request that is on its way…</source>
        <translation>Die Anfrage, die unterwegs ist, wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>Pausiert. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Finished. Every row has its answer.</source>
        <translation>Abgeschlossen. Jede Zeile hat ihre Antwort.</translation>
    </message>
    <message>
        <source>Given up. What was not sent is ready to send again.</source>
        <translation>Aufgegeben. Was nicht gesendet wurde, kann wieder gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Going on in %Ln second(s), to stay under %1 requests a minute.</source>
        <translation>
            <numerusform>Weiter in %Ln Sekunde, um unter %1 Anfragen pro Minute zu bleiben.</numerusform>
            <numerusform>Weiter in %Ln Sekunden, um unter %1 Anfragen pro Minute zu bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asked to wait: going on in %Ln second(s).</source>
        <translation>
            <numerusform>Der Dienst bat um Wartezeit: weiter in %Ln Sekunde.</numerusform>
            <numerusform>Der Dienst bat um Wartezeit: weiter in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>%1 Neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>%1 Neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Neuer Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a minute  ·  %2 left</source>
        <translation>%1 pro Minute  ·  noch %2</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox</name>
    <message>
        <source>redirects to that port of this computer; carries nothing out</source>
        <translation>leitet zu diesem Port dieses Computers um; führt nichts aus</translation>
    </message>
    <message>
        <source>answers with that status and an error; carries nothing out</source>
        <translation>antwortet mit diesem Status und einem Fehler; führt nichts aus</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After in seconds (1)</source>
        <translation>antwortet mit 429 und Retry-After in Sekunden (1)</translation>
    </message>
    <message>
        <source>carries the request out and answers with that status</source>
        <translation>führt die Anfrage aus und antwortet mit diesem Status</translation>
    </message>
    <message>
        <source>answers with that status and no body; carries nothing out</source>
        <translation>antwortet mit diesem Status und ohne Inhalt; führt nichts aus</translation>
    </message>
    <message>
        <source>carries the request out and answers 500 all the same</source>
        <translation>führt die Anfrage aus und antwortet dennoch mit 500</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After as a date that many seconds ahead (1)</source>
        <translation>antwortet mit 429 und Retry-After als Datum, um so viele Sekunden voraus (1)</translation>
    </message>
    <message>
        <source>answers 429 with a Retry-After and RateLimit headers that make no sense</source>
        <translation>antwortet mit 429 und sinnlosen Kopfzeilen Retry-After und RateLimit</translation>
    </message>
    <message>
        <source>accepts the next connection and closes it before a request</source>
        <translation>nimmt die nächste Verbindung an und schließt sie vor einer Anfrage</translation>
    </message>
    <message>
        <source>accepts the next connection and resets it before a request</source>
        <translation>nimmt die nächste Verbindung an und setzt sie vor einer Anfrage zurück</translation>
    </message>
    <message>
        <source>closes the connection as soon as the request begins</source>
        <translation>schließt die Verbindung, sobald die Anfrage beginnt</translation>
    </message>
    <message>
        <source>closes the connection after the request&apos;s header</source>
        <translation>schließt die Verbindung nach den Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>closes the connection within the request&apos;s body</source>
        <translation>schließt die Verbindung mitten im Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>reads the whole request and closes without carrying it out</source>
        <translation>liest die ganze Anfrage und schließt, ohne sie auszuführen</translation>
    </message>
    <message>
        <source>carries the request out and closes without an answer</source>
        <translation>führt die Anfrage aus und schließt ohne Antwort</translation>
    </message>
    <message>
        <source>answers 413 after the request&apos;s header and closes</source>
        <translation>antwortet nach den Kopfzeilen der Anfrage mit 413 und schließt</translation>
    </message>
    <message>
        <source>resets the connection within the request&apos;s body</source>
        <translation>setzt die Verbindung mitten im Inhalt der Anfrage zurück</translation>
    </message>
    <message>
        <source>reads the whole request and resets the connection without carrying it out</source>
        <translation>liest die ganze Anfrage und setzt die Verbindung zurück, ohne sie auszuführen</translation>
    </message>
    <message>
        <source>carries the request out and resets the connection</source>
        <translation>führt die Anfrage aus und setzt die Verbindung zurück</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s first line</source>
        <translation>führt die Anfrage aus und schließt mitten in der ersten Zeile der Antwort</translation>
    </message>
    <message>
        <source>carries the request out and closes after the answer&apos;s first line</source>
        <translation>führt die Anfrage aus und schließt nach der ersten Zeile der Antwort</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s header</source>
        <translation>führt die Anfrage aus und schließt mitten in den Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>carries the request out and closes before the answer is as long as it claims</source>
        <translation>führt die Anfrage aus und schließt, bevor die Antwort so lang ist, wie sie behauptet</translation>
    </message>
    <message>
        <source>carries the request out and closes within a chunk of the answer</source>
        <translation>führt die Anfrage aus und schließt mitten in einem Stück der Antwort</translation>
    </message>
    <message>
        <source>reads the whole request, carries nothing out and never answers</source>
        <translation>liest die ganze Anfrage, führt nichts aus und antwortet nie</translation>
    </message>
    <message>
        <source>carries the request out and never answers</source>
        <translation>führt die Anfrage aus und antwortet nie</translation>
    </message>
    <message>
        <source>stops within the request&apos;s body and never answers</source>
        <translation>hält mitten im Inhalt der Anfrage an und antwortet nie</translation>
    </message>
    <message>
        <source>says 100 Continue after the request&apos;s header and nothing more</source>
        <translation>sagt nach den Kopfzeilen der Anfrage 100 Continue und sonst nichts</translation>
    </message>
    <message>
        <source>carries the request out, sends the answer&apos;s header and never its body</source>
        <translation>führt die Anfrage aus, sendet die Kopfzeilen der Antwort und nie ihren Inhalt</translation>
    </message>
    <message>
        <source>answers as usual, but later (1000)</source>
        <translation>antwortet wie üblich, aber später (1000)</translation>
    </message>
    <message>
        <source>answers as usual, one byte at a time with that pause between (50)</source>
        <translation>antwortet wie üblich, Byte für Byte mit dieser Pause dazwischen (50)</translation>
    </message>
    <message>
        <source>sends the answer&apos;s header one byte at a time with that pause between (50), the rest at once</source>
        <translation>sendet die Kopfzeilen der Antwort Byte für Byte mit dieser Pause dazwischen (50), den Rest auf einmal</translation>
    </message>
    <message>
        <source>sends a JSON body one byte at a time with that pause between (50), the header at once</source>
        <translation>sendet einen JSON-Inhalt Byte für Byte mit dieser Pause dazwischen (50), die Kopfzeilen auf einmal</translation>
    </message>
    <message>
        <source>answers 200 with the page of a network that wants a sign-in; carries nothing out</source>
        <translation>antwortet mit 200 und der Seite eines Netzes, das eine Anmeldung verlangt; führt nichts aus</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with broken JSON</source>
        <translation>führt die Anfrage aus und antwortet mit 200 und kaputtem JSON</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON of 100,000 levels</source>
        <translation>führt die Anfrage aus und antwortet mit 200 und JSON von 100.000 Ebenen</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with a JSON body such as the service might send</source>
        <translation>führt die Anfrage aus und antwortet mit 200 und einem JSON-Inhalt, wie ihn der Dienst senden könnte</translation>
    </message>
    <message>
        <source>answers 200 with JSON of another service; carries nothing out</source>
        <translation>antwortet mit 200 und JSON eines anderen Dienstes; führt nichts aus</translation>
    </message>
    <message>
        <source>answers 200 with JSON that tells of failures; carries nothing out</source>
        <translation>antwortet mit 200 und JSON, das von Fehlschlägen berichtet; führt nichts aus</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that has NUL bytes in it</source>
        <translation>führt die Anfrage aus und antwortet mit 200 und JSON, das NUL-Bytes enthält</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that says one thing twice, differently</source>
        <translation>führt die Anfrage aus und antwortet mit 200 und JSON, das eines zweimal verschieden sagt</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that is not in the encoding it claims</source>
        <translation>führt die Anfrage aus und antwortet mit 200 und JSON, das nicht die angegebene Kodierung hat</translation>
    </message>
    <message>
        <source>answers 400 with an error that is an object in place of a text</source>
        <translation>antwortet mit 400 und einem Fehler, der ein Objekt statt eines Textes ist</translation>
    </message>
    <message>
        <source>answers with bytes that are no HTTP</source>
        <translation>antwortet mit Bytes, die kein HTTP sind</translation>
    </message>
    <message>
        <source>answers with a header of 1 MiB; carries nothing out</source>
        <translation>antwortet mit Kopfzeilen von 1 MiB; führt nichts aus</translation>
    </message>
    <message>
        <source>answers with a body of that size (1024); carries nothing out</source>
        <translation>antwortet mit einem Inhalt dieser Größe (1024); führt nichts aus</translation>
    </message>
    <message>
        <source>answers with 64 KiB that unpack to 64 MiB; carries nothing out</source>
        <translation>antwortet mit 64 KiB, die sich zu 64 MiB entpacken; führt nichts aus</translation>
    </message>
    <message>
        <source>carries the request out and sends that many interim answers (without end) before the real one</source>
        <translation>führt die Anfrage aus und sendet so viele Zwischenantworten (ohne Ende) vor der echten</translation>
    </message>
    <message>
        <source>answers with a body only, as HTTP/0.9 did; carries nothing out</source>
        <translation>antwortet nur mit einem Inhalt, wie HTTP/0.9 es tat; führt nichts aus</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox::Server</name>
    <message>
        <source>The practice server cannot use port %1: %2</source>
        <translation>Der Übungsdienst kann Port %1 nicht verwenden: %2</translation>
    </message>
    <message>
        <source>The practice server cannot use its certificate and key.</source>
        <translation>Der Übungsdienst kann sein Zertifikat und seinen Schlüssel nicht verwenden.</translation>
    </message>
</context>
</TS>
