<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptedAnswers</name>
    <message>
        <source>Empty answer</source>
        <translation>Leere Antwort</translation>
    </message>
    <message>
        <source>%1 (%2, read from the list, %3)</source>
        <translation>%1 (%2, in der Liste nachgelesen, %3)</translation>
    </message>
    <message>
        <source>%1 (%2, accepted by %3, %4)</source>
        <translation>%1 (%2, akzeptiert von %3, %4)</translation>
    </message>
</context>
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
    <message>
        <source>The host %1 has letters that can look like those of another. Compare both forms.</source>
        <translation>Der Host %1 enthält Buchstaben, die anderen zum Verwechseln ähnlich sehen können. Vergleichen Sie beide Formen.</translation>
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
        <source>Serve a practice list on 127.0.0.1 until it is told to end</source>
        <translation>Eine Übungsliste auf 127.0.0.1 bereitstellen, bis sie beendet wird</translation>
    </message>
    <message>
        <source>Print this text</source>
        <translation>Diesen Text ausgeben</translation>
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
    <message>
        <source>The report of which upload? Give a JOB, a number that history shows.</source>
        <translation>Der Bericht welches Uploads? Geben Sie einen JOB an, eine Nummer, die history anzeigt.</translation>
    </message>
    <message>
        <source>An identifier is never an argument, where other programs could read it: give one a line on standard input.</source>
        <translation>Eine Kennung ist nie ein Argument, denn dort könnten andere Programme sie lesen: Geben Sie auf der Standardeingabe eine je Zeile an.</translation>
    </message>
    <message>
        <source>No upload has a row with this.</source>
        <translation>Kein Upload hat eine Zeile mit dieser Kennung.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %n upload(s). What they count stays.</source>
        <translation>
            <numerusform>In %n Upload geleert: %1. Was er zählt, bleibt.</numerusform>
            <numerusform>In %n Uploads geleert: %1. Was sie zählen, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and lists that were saved elsewhere are not touched, nor is the list at Alta.</source>
        <translation>Berichte und Listen, die anderswo gespeichert wurden, bleiben unberührt, ebenso die Liste bei Alta.</translation>
    </message>
    <message>
        <source>Whom? Give one identifier a line on standard input.</source>
        <translation>Wen? Geben Sie auf der Standardeingabe eine Kennung je Zeile an.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended; its numbers are all that is left. No report was written.</source>
        <translation>Die Zeilen von Auftrag %1 wurden einige Zeit nach seinem Ende entfernt; nur seine Zahlen sind noch da. Es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>There is no such encoding. Usual ones are: %1.</source>
        <translation>Eine solche Kodierung gibt es nicht. Üblich sind: %1.</translation>
    </message>
    <message>
        <source>It takes comma, semicolon, tab, pipe, none, or the character itself.</source>
        <translation>Erwartet wird comma, semicolon, tab, pipe, none oder das Zeichen selbst.</translation>
    </message>
    <message>
        <source>It takes the number of a row, or 0 where there is no header.</source>
        <translation>Erwartet wird die Nummer einer Zeile oder 0, wenn es keine Kopfzeile gibt.</translation>
    </message>
    <message>
        <source>It takes HEADER=ROLE.</source>
        <translation>Erwartet wird HEADER=ROLE.</translation>
    </message>
    <message>
        <source>It takes HEADER=VALUE, or none.</source>
        <translation>Erwartet wird HEADER=VALUE oder none.</translation>
    </message>
    <message>
        <source>Sheet of a workbook to read, or all; may be repeated</source>
        <translation>Tabellenblatt einer Arbeitsmappe, das gelesen wird, oder all; mehrfach möglich</translation>
    </message>
    <message>
        <source>Encoding of text lists, such as windows-1252</source>
        <translation>Kodierung von Textlisten, zum Beispiel windows-1252</translation>
    </message>
    <message>
        <source>Between the cells of text lists: comma, semicolon, tab, pipe, none or a character</source>
        <translation>Zwischen den Zellen von Textlisten: comma, semicolon, tab, pipe, none oder ein Zeichen</translation>
    </message>
    <message>
        <source>Number of the row that is the header; 0: there is none</source>
        <translation>Nummer der Zeile, die die Kopfzeile ist; 0: es gibt keine</translation>
    </message>
    <message>
        <source>Whose export it is, such as HubSpot, or none</source>
        <translation>Wessen Export es ist, zum Beispiel HubSpot, oder none</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet hides: include or exclude</source>
        <translation>Zeilen, die eine Tabellenkalkulation ausblendet: include oder exclude</translation>
    </message>
    <message>
        <source>Values that are crossed out: include or exclude</source>
        <translation>Werte, die durchgestrichen sind: include oder exclude</translation>
    </message>
    <message>
        <source>--sheet: There is no sheet &quot;%1&quot;. There are: %2.</source>
        <translation>--sheet: Es gibt kein Tabellenblatt „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>%1: There is no column &quot;%2&quot;. There are: %3.</source>
        <translation>%1: Es gibt keine Spalte „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>--header-row: There is no row %1. The last one is %2.</source>
        <translation>--header-row: Es gibt keine Zeile %1. Die letzte ist %2.</translation>
    </message>
    <message>
        <source>--profile: There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>--profile: Es gibt kein Profil „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>%1: %2 Answer with %3 or %4.</source>
        <comment>a file, a question, two options</comment>
        <translation>%1: %2 Antworten Sie mit %3 oder %4.</translation>
    </message>
    <message>
        <source>its rows were removed some time after it ended</source>
        <translation>seine Zeilen wurden einige Zeit nach seinem Ende entfernt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Prospects who match</source>
        <translation>Passende Interessenten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>nicht pausiert</translation>
    </message>
    <message>
        <source>removed some time after it ended</source>
        <translation>einige Zeit nach seinem Ende entfernt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>The service&apos;s words</source>
        <translation>Begründung des Dienstes</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv or .xlsx.</source>
        <translation>Erwartet wird ein Dateiname, der auf .csv oder .xlsx endet.</translation>
    </message>
    <message>
        <source>Write what became of every row to this .csv or .xlsx file</source>
        <translation>In diese .csv- oder .xlsx-Datei schreiben, was aus jeder Zeile geworden ist</translation>
    </message>
    <message>
        <source>Remove the rows of uploads that ended longer ago; 0 keeps them (default: 90)</source>
        <translation>Die Zeilen von Uploads entfernen, deren Ende länger zurückliegt; 0 behält sie (Vorgabe: 90)</translation>
    </message>
    <message>
        <source>Go on with an upload that was left more than 24 hours ago</source>
        <translation>Einen Upload fortsetzen, der seit mehr als 24 Stunden liegt</translation>
    </message>
    <message>
        <source>Salvage it with: %1
Begin an empty one with: %1 --start-afresh</source>
        <translation>Retten Sie es mit: %1
Beginnen Sie ein leeres mit: %1 --start-afresh</translation>
    </message>
    <message numerus="yes">
        <source>Removed the rows of %n upload(s) that ended long ago; the counts stay.</source>
        <translation>
            <numerusform>Die Zeilen von %n Upload, der vor langer Zeit endete, wurden entfernt; die Zahlen bleiben.</numerusform>
            <numerusform>Die Zeilen von %n Uploads, die vor langer Zeit endeten, wurden entfernt; die Zahlen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no damaged journal.</source>
        <translation>Es gibt kein beschädigtes Journal.</translation>
    </message>
    <message>
        <source>Uploads: %1</source>
        <translation>Uploads: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Zeilen, die nicht gelesen werden konnten: %1</translation>
    </message>
    <message>
        <source>Rows that are sent again when their upload goes on: %1</source>
        <translation>Zeilen, die noch einmal gesendet werden, wenn ihr Upload weitergeht: %1</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Die beschädigte Datei bleibt erhalten als %1</translation>
    </message>
    <message numerus="yes">
        <source>Job %1 was left %n hour(s) ago, and somebody may have changed the list at Alta since. Nothing was sent.</source>
        <translation>
            <numerusform>Auftrag %1 liegt seit %n Stunde, und vielleicht hat jemand die Liste bei Alta inzwischen geändert. Es wurde nichts gesendet.</numerusform>
            <numerusform>Auftrag %1 liegt seit %n Stunden, und vielleicht hat jemand die Liste bei Alta inzwischen geändert. Es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>If these people are still to be added, go on with: %1</source>
        <translation>Wenn diese Menschen noch eingetragen werden sollen, geht es weiter mit: %1</translation>
    </message>
    <message>
        <source>List all uploads, or show one with its lists and requests</source>
        <translation>Alle Uploads auflisten oder einen mit seinen Listen und Anfragen anzeigen</translation>
    </message>
    <message>
        <source>Remove a person from the journal; one identifier a line on standard input</source>
        <translation>Eine Person aus dem Journal entfernen; eine Kennung je Zeile auf der Standardeingabe</translation>
    </message>
    <message>
        <source>Read what is left of a damaged journal, after which uploads go on</source>
        <translation>Lesen, was von einem beschädigten Journal übrig ist; danach gehen Uploads weiter</translation>
    </message>
    <message>
        <source>While a damaged journal waits for this, every other command that needs it ends with 1. Rows that are not proven to be confirmed are in doubt and are sent again when their upload is resumed; a row that cannot be read keeps its place in the report and says so, and the exit code is 3. The damaged file is kept.</source>
        <translation>Solange ein beschädigtes Journal darauf wartet, endet jeder andere Befehl, der es braucht, mit 1. Zeilen, die nicht nachweislich bestätigt sind, sind ungeklärt und werden noch einmal gesendet, wenn ihr Upload fortgesetzt wird; eine Zeile, die nicht gelesen werden kann, behält ihren Platz im Bericht und sagt es dort, und der Rückgabewert ist 3. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>the command line cannot be carried out, or leaves a question open; nothing was done</source>
        <translation>die Befehlszeile kann nicht ausgeführt werden oder lässt eine Frage offen; es wurde nichts getan</translation>
    </message>
    <message>
        <source>Rows of subscribers and contacts, of whom nothing says that they opted out: include or exclude</source>
        <translation>Zeilen von Abonnenten und Kontakten, bei denen nichts sagt, dass sie Opt-outs sind: include oder exclude</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of an upload that came from a file</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload details are due for deletion if today is %1. They are kept until a service that is reached by HTTPS confirms the date.</source>
        <translation>Upload-Details sind zu löschen, wenn heute der %1 ist. Sie bleiben, bis ein über HTTPS erreichter Dienst das Datum bestätigt.</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>nicht abgemeldet</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <translation>(andere Werte)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value, how many rows, what it says</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>  %1 (applies to %2): %3</source>
        <comment>a column, names of channels, its values</comment>
        <translation>  %1 (gilt für %2): %3</translation>
    </message>
    <message>
        <source>It takes HEADER=CHANNEL[,CHANNEL].</source>
        <translation>Erwartet wird HEADER=CHANNEL[,CHANNEL].</translation>
    </message>
    <message>
        <source>Only rows with this value are opt-outs; may be repeated, also for several columns; none: all rows are</source>
        <translation>Nur Zeilen mit diesem Wert sind Abmeldungen; mehrfach möglich, auch für mehrere Spalten; none: alle Zeilen sind es</translation>
    </message>
    <message>
        <source>What a column about opting out governs: TYPE[,TYPE] or any; may be repeated</source>
        <translation>Wofür eine Spalte über Abmeldungen gilt: TYPE[,TYPE] oder any; mehrfach möglich</translation>
    </message>
    <message>
        <source>Identifiers in comment lines: include or exclude</source>
        <translation>Kennungen in Kommentarzeilen: include (aufnehmen) oder exclude (auslassen)</translation>
    </message>
    <message>
        <source>%1: %2 To import it: %3</source>
        <comment>a file, a sentence, an option</comment>
        <translation>%1: %2 So wird sie importiert: %3</translation>
    </message>
    <message>
        <source>Take the answer that stopped the upload for a confirmation, now and later</source>
        <translation>Die Antwort, bei der der Upload anhielt, jetzt und künftig als Bestätigung werten</translation>
    </message>
    <message>
        <source>How GET uses search: contains (default), prefix, exact or ignored</source>
        <translation>Wie GET search verwendet: contains (Standard), prefix, exact oder ignored</translation>
    </message>
    <message>
        <source>How identifiers are kept: sent (default), upper or bare</source>
        <translation>Wie Kennungen gespeichert werden: sent (Standard), upper oder bare</translation>
    </message>
    <message>
        <source>Times that adding a listed identifier renews: none (default), updated or both</source>
        <translation>Zeiten, die das erneute Hinzufügen einer Kennung erneuert: none (Standard), updated oder both</translation>
    </message>
    <message>
        <source>Milliseconds until GET shows a new identifier (default: 0)</source>
        <translation>Millisekunden, bis GET eine neue Kennung zeigt (Standard: 0)</translation>
    </message>
    <message>
        <source>The answer has the code %1. If its identifiers are on the list, go on with: %2</source>
        <translation>Die Antwort hat den Code %1. Wenn ihre Kennungen in der Liste stehen, weiter mit: %2</translation>
    </message>
    <message>
        <source>Job %1 does not wait for a decision about an answer with this code. Nothing was sent.</source>
        <translation>Auftrag %1 wartet nicht auf eine Entscheidung über eine Antwort mit diesem Code. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The list does not show it yet. It is searched again in %n second(s).</source>
        <translation>
            <numerusform>Die Liste zeigt es noch nicht. Sie wird in %n Sekunde erneut durchsucht.</numerusform>
            <numerusform>Die Liste zeigt es noch nicht. Sie wird in %n Sekunden erneut durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1: the list is searched for what the answer leaves open.</source>
        <translation>Paket %1: Was die Antwort offen lässt, wird in der Liste nachgelesen.</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list</source>
        <translation>Vor dem Teilen eines abgelehnten Pakets jede seiner Kennungen in der Liste suchen</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in parts.</source>
        <translation>
            <numerusform>Paket %1 wurde abgelehnt: Seine %n Kennung wird in Teilen gesendet.</numerusform>
            <numerusform>Paket %1 wurde abgelehnt: Seine %n Kennungen werden in Teilen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>HASHES is a list of MD5, SHA-1 or SHA-2 hashes in hexadecimal or base64, to which the options about reading apply. CONTACTS is a list of your own contacts. --output gets those whose address, or whose number with or without its plus, has one of the hashes: a list that check and upload read. Nothing is sent. If a hash matches nobody, the exit code is 3.</source>
        <translation>HASHES ist eine Liste von MD5-, SHA-1- oder SHA-2-Hashes in Hexadezimal oder Base64; für sie gelten die Optionen zum Lesen. CONTACTS ist eine Liste Ihrer eigenen Kontakte. --output erhält diejenigen, deren Adresse oder deren Nummer mit oder ohne Plus einen der Hashes ergibt: eine Liste, die check und upload lesen. Nichts wird gesendet. Passt ein Hash zu niemandem, ist der Exit-Code 3.</translation>
    </message>
    <message>
        <source>Find the contacts behind a list of hashes, on this computer</source>
        <translation>Auf diesem Rechner die Kontakte hinter einer Liste von Hashes finden</translation>
    </message>
    <message>
        <source>Values that may be hashes of addresses: exclude them, or include them as chat IDs</source>
        <translation>Werte, die Hashes von Adressen sein können: ausschließen (exclude) oder als Chat-IDs aufnehmen (include)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hash(es) match none of your contacts.</source>
        <translation>
            <numerusform>%Ln Hash passt zu keinem Ihrer Kontakte.</numerusform>
            <numerusform>%Ln Hashes passen zu keinem Ihrer Kontakte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashes: %L1</source>
        <translation>Hashes: %L1</translation>
    </message>
    <message>
        <source>Contacts: %L1</source>
        <translation>Kontakte: %L1</translation>
    </message>
    <message>
        <source>Matched: %L1</source>
        <translation>Gefunden: %L1</translation>
    </message>
    <message>
        <source>There are no hashes in %1.</source>
        <translation>In %1 stehen keine Hashes.</translation>
    </message>
    <message>
        <source>The matched contacts could not be written to %1: %2.</source>
        <translation>Die gefundenen Kontakte konnten nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>It takes two files: HASHES CONTACTS.</source>
        <translation>Zwei Dateien sind nötig: HASHES CONTACTS.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the matched contacts.</source>
        <translation>Es fehlt --output FILE für die gefundenen Kontakte.</translation>
    </message>
    <message>
        <source>The output would overwrite a list: give it another name.</source>
        <translation>Die Ausgabe würde eine Liste überschreiben: Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv.</source>
        <translation>Ein Dateiname, der auf .csv endet, ist nötig.</translation>
    </message>
    <message>
        <source>Numbering plans: %1</source>
        <translation>Rufnummernpläne: %1</translation>
    </message>
    <message>
        <source>What a column holds: a TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource or ignore; may be repeated</source>
        <translation>Was eine Spalte enthält: ein TYP, any, any:TYP, name, type, country, flag, requestedOn, requestSource oder ignore; mehrfach möglich</translation>
    </message>
    <message>
        <source>People who opted out and opted in: out, in, or the latest by date</source>
        <translation>Personen, die sich ab- und angemeldet haben: out, in oder latest (die neueste nach Datum)</translation>
    </message>
    <message>
        <source>Order of dates such as 03/04/2026 in columns that do not show it: dmy or mdy</source>
        <translation>Reihenfolge in Daten wie 03/04/2026 in Spalten, die sie nicht zeigen: dmy oder mdy</translation>
    </message>
    <message>
        <source>%1 Answer with %2, %3 or %4.</source>
        <comment>a question, three options</comment>
        <translation>%1 Antworten Sie mit %2, %3 oder %4.</translation>
    </message>
    <message>
        <source>Identifiers in the text of mails and chats: include or exclude</source>
        <translation>Kennungen im Text von Mails und Chats: include (einbeziehen) oder exclude (ausschließen)</translation>
    </message>
    <message>
        <source>by the person</source>
        <translation>von der Person</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>Every row of the journal that is this identifier, as typed or as it is normalized, or names it in its texts is emptied, and removed from unsent lists. An identifier that is still to be sent stays, and the exit code is 5: finish that upload first. Reports that were saved and the list at Alta are not touched.</source>
        <translation>Jede Zeile des Journals, die diese Kennung ist, wie eingegeben oder wie normalisiert, oder sie in ihren Texten nennt, wird geleert und aus nicht gesendeten Listen entfernt. Eine Kennung, die noch zu senden ist, bleibt, und der Rückgabewert ist 5: Schließen Sie diesen Upload zuerst ab. Gespeicherte Berichte und die Liste bei Alta bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %n unsent list(s).</source>
        <translation>
            <numerusform>Zeilen aus %n nicht gesendeten Liste entfernt.</numerusform>
            <numerusform>Zeilen aus %n nicht gesendeten Listen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Say how many rows of which uploads and unsent lists would be erased; erase nothing</source>
        <translation>Nur ausgeben, wie viele Zeilen welcher Uploads und nicht gesendeten Listen gelöscht würden; nichts löschen</translation>
    </message>
    <message>
        <source>Without JOB, --from, --to and --person, the newest upload is exported. --person reads the identifiers of a person from standard input, one per line, and exports that person&apos;s rows only. evidence verify needs neither journal nor keychain; if a byte was changed, it names the part, and the exit code is 3.</source>
        <translation>Ohne JOB, --from, --to und --person wird der neueste Upload exportiert. --person liest die Kennungen einer Person von der Standardeingabe, eine pro Zeile, und exportiert nur die Zeilen dieser Person. evidence verify braucht weder Journal noch Schlüsselbund; wurde ein Byte verändert, nennt es den Teil, und der Exit-Code ist 3.</translation>
    </message>
    <message>
        <source>Export what proves uploads to a file, or check such a file</source>
        <translation>Den Nachweis über Uploads in eine Datei exportieren oder eine solche prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n upload(s) to %1.</source>
        <translation>
            <numerusform>%n Upload nach %1 exportiert.</numerusform>
            <numerusform>%n Uploads nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>SHA-256 des Manifests: %1</translation>
    </message>
    <message>
        <source>Missing identifiers. Give those of the person on standard input, one per line.</source>
        <translation>Kennungen fehlen. Geben Sie die der Person auf der Standardeingabe an, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Every byte is as it was exported.</source>
        <translation>Jedes Byte ist so, wie es exportiert wurde.</translation>
    </message>
    <message>
        <source>Compare it with the one in the history of the program that exported the file.</source>
        <translation>Vergleichen Sie ihn mit dem im Verlauf des Programms, das die Datei exportiert hat.</translation>
    </message>
    <message>
        <source>evidence verify takes one FILE and none of the options about exporting.</source>
        <translation>evidence verify nimmt eine DATEI und keine der Optionen zum Exportieren.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the evidence.</source>
        <translation>--output FILE für den Nachweis fehlt.</translation>
    </message>
    <message>
        <source>Give either a JOB or dates.</source>
        <translation>Geben Sie entweder einen JOB oder Tage an.</translation>
    </message>
    <message>
        <source>The day of --from is after that of --to.</source>
        <translation>Der Tag von --from liegt nach dem von --to.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .zip.</source>
        <translation>Erwartet wird ein Dateiname, der auf .zip endet.</translation>
    </message>
    <message>
        <source>It takes a date such as 2026-03-31.</source>
        <translation>Erwartet wird ein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>Write matched contacts to this .csv file, or evidence to this .zip file</source>
        <translation>Gefundene Kontakte in diese .csv-Datei schreiben oder den Nachweis in diese .zip-Datei</translation>
    </message>
    <message>
        <source>Export uploads of this day and later, such as 2026-03-01</source>
        <translation>Uploads ab diesem Tag exportieren, etwa 2026-03-01</translation>
    </message>
    <message>
        <source>Export uploads of this day and earlier</source>
        <translation>Uploads bis zu diesem Tag exportieren</translation>
    </message>
    <message>
        <source>Export only the rows of the person whose identifiers are on standard input</source>
        <translation>Nur die Zeilen der Person exportieren, deren Kennungen auf der Standardeingabe stehen</translation>
    </message>
    <message>
        <source>The history does not show this export, because another program uses the journal. Keep the SHA-256 of the manifest.</source>
        <translation>Der Verlauf zeigt diesen Export nicht, weil ein anderes Programm das Journal benutzt. Bewahren Sie den SHA-256 des Manifests auf.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>rows are kept until it is released</source>
        <translation>Zeilen bleiben, bis sie freigegeben wird</translation>
    </message>
    <message>
        <source>SHA-256 erased with a person</source>
        <translation>SHA-256 mit einer Person gelöscht</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Missing JOB for --hold, a number that history shows.</source>
        <translation>JOB für --hold fehlt, eine Nummer, die history zeigt.</translation>
    </message>
    <message>
        <source>Keep the rows of the upload beyond the retention period: on or off</source>
        <translation>Die Zeilen des Uploads über die Aufbewahrungsfrist hinaus behalten: on oder off</translation>
    </message>
    <message>
        <source>Answers from keyed digests, which stay when the rows of an upload are deleted. If an identifier has no confirmation on record, the exit code is 3. Identifiers are counted from 1 and not repeated.</source>
        <translation>Antwortet aus Prüfsummen mit Schlüssel, die bleiben, wenn die Zeilen eines Uploads gelöscht werden. Ist für eine Kennung keine Bestätigung verzeichnet, ist der Exit-Code 3. Kennungen werden ab 1 gezählt und nicht wiederholt.</translation>
    </message>
    <message>
        <source>The passphrase is the first line of standard input and never an argument. Without the key, which only the keychain and the backup have, nobody can read the proofs.</source>
        <translation>Die Passphrase ist die erste Zeile der Standardeingabe und nie ein Argument. Ohne den Schlüssel, den nur der Schlüsselbund und die Sicherung haben, kann niemand die Nachweise lesen.</translation>
    </message>
    <message>
        <source>Say when people were put on the list; one identifier per line on standard input</source>
        <translation>Sagen, wann Personen auf die Liste kamen; eine Kennung pro Zeile auf der Standardeingabe</translation>
    </message>
    <message>
        <source>Back up or restore the key of the proofs that whois reads</source>
        <translation>Den Schlüssel der Nachweise, die whois liest, sichern oder wiederherstellen</translation>
    </message>
    <message>
        <source>What proves when the person was put on the list is still there: erase again with the key.</source>
        <translation>Der Nachweis, wann die Person auf die Liste kam, ist noch da: Löschen Sie mit dem Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Confirmations stay in the journal only, and are added to the proofs after a later upload.</source>
        <translation>Bestätigungen bleiben nur im Journal und kommen nach einem späteren Upload zu den Nachweisen.</translation>
    </message>
    <message>
        <source>It takes backup FILE or restore FILE.</source>
        <translation>Erwartet wird backup FILE oder restore FILE.</translation>
    </message>
    <message>
        <source>Keep the keyed digest that says when the person was put on the list</source>
        <translation>Die Prüfsumme behalten, die sagt, wann die Person auf die Liste kam</translation>
    </message>
    <message>
        <source>The proof key is not available: this computer has no usable keychain.</source>
        <translation>Der Nachweisschlüssel ist nicht verfügbar: Dieser Computer hat keinen nutzbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>The proof key is not available: the keychain is locked.</source>
        <translation>Der Nachweisschlüssel ist nicht verfügbar: Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>There are no proofs yet: they are kept from the next upload on.</source>
        <translation>Es gibt noch keine Nachweise: Sie entstehen ab dem nächsten Upload.</translation>
    </message>
    <message>
        <source>The proof key is lost. Restore it from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>Der Nachweisschlüssel ist verloren. Stellen Sie ihn aus einer Sicherung wieder her: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The keychain has the key of other proofs. Restore the right one from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>Der Schlüsselbund enthält den Schlüssel anderer Nachweise. Stellen Sie den richtigen aus einer Sicherung wieder her: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The file with the proofs, proof.sqlite, cannot be used.</source>
        <translation>Die Datei mit den Nachweisen, proof.sqlite, kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The proof key is backed up. Keep the file and its passphrase apart.</source>
        <translation>Der Nachweisschlüssel ist gesichert. Bewahren Sie Datei und Passphrase getrennt auf.</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Diese Sicherung enthält den Schlüssel anderer Nachweise als derer auf diesem Computer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>Der Nachweisschlüssel ist wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Give a passphrase of at least %n character(s) on the first line of standard input.</source>
        <translation>
            <numerusform>Geben Sie auf der ersten Zeile der Standardeingabe eine Passphrase von mindestens %n Zeichen an.</numerusform>
            <numerusform>Geben Sie auf der ersten Zeile der Standardeingabe eine Passphrase von mindestens %n Zeichen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifier %1: no confirmation on record</source>
        <translation>Kennung %1: keine Bestätigung verzeichnet</translation>
    </message>
    <message>
        <source>Identifier %1: confirmed as %2 for %3, account %4, first %5, last %6</source>
        <translation>Kennung %1: bestätigt als %2 für %3, Konto %4, zuerst %5, zuletzt %6</translation>
    </message>
    <message>
        <source>Missing identifiers. Give them on standard input, one per line.</source>
        <translation>Kennungen fehlen. Geben Sie sie auf der Standardeingabe an, eine pro Zeile.</translation>
    </message>
    <message>
        <source>The list is read in pages of 100, or searched for each identifier where that takes fewer requests; how many is shown first. Someone who is listed in another form only counts as not listed and as similar. If someone is not listed, the exit code is 3. After an interruption, run it again: it continues within an hour.</source>
        <translation>Die Liste wird in Seiten zu 100 gelesen oder nach jeder Kennung durchsucht, wenn das weniger Anfragen braucht; wie viele, steht vorher da. Wer nur in anderer Schreibweise auf der Liste steht, zählt als nicht gelistet und als „similar“. Fehlt jemand auf der Liste, ist der Exitcode 3. Nach einer Unterbrechung erneut aufrufen: Innerhalb einer Stunde geht es weiter.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. Rows that are missing are in doubt and the upload is open again: resume --send-missing sends them again. The exit code is then 3. After an interruption, run it again: it continues.</source>
        <translation>Ohne JOB der neueste Upload. Fehlende Zeilen sind danach ungewiss, und der Upload ist wieder offen: resume --send-missing sendet sie noch einmal. Der Exitcode ist dann 3. Nach einer Unterbrechung erneut aufrufen: Es geht weiter.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. The list is read first, and shown is which rows are removed, which are kept and why, and what that costs: each is read again right before it is removed. After upload --compare, what was added is known; otherwise only --include-probable removes what was added while the upload ran. Without a terminal it needs --yes. Prospects that were paused stay paused. After an interruption, run it again: it continues.</source>
        <translation>Ohne JOB der neueste Upload. Zuerst wird die Liste gelesen und gezeigt, welche Zeilen entfernt werden, welche warum bleiben und was das kostet: Jede wird direkt vor dem Entfernen noch einmal gelesen. Nach upload --compare ist bekannt, was hinzugefügt wurde; sonst entfernt nur --include-probable, was während des Uploads hinzukam. Ohne Terminal ist --yes nötig. Pausierte Interessenten bleiben pausiert. Nach einer Unterbrechung erneut aufrufen: Es geht weiter.</translation>
    </message>
    <message>
        <source>Say who of these lists is on the Do Not Contact list; send nothing</source>
        <translation>Sagen, wer aus diesen Listen auf der Do-Not-Contact-Liste steht; nichts senden</translation>
    </message>
    <message>
        <source>Read confirmed rows of an upload from the list; by default 20</source>
        <translation>Bestätigte Zeilen eines Uploads von der Liste lesen; normalerweise 20</translation>
    </message>
    <message>
        <source>Take off the list what an upload added, and nothing else</source>
        <translation>Von der Liste entfernen, was ein Upload hinzugefügt hat, und sonst nichts</translation>
    </message>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>Die Liste hatte %Ln Eintrag, als sie zuletzt vollständig gelesen wurde, am %1.</numerusform>
            <numerusform>Die Liste hatte %Ln Einträge, als sie zuletzt vollständig gelesen wurde, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list: %L1. Not on the list: %L2.</source>
        <translation>Auf der Liste: %L1. Nicht auf der Liste: %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln davon, die nicht auf der Liste stehen, hat dort einen ähnlichen Eintrag.</numerusform>
            <numerusform>%Ln davon, die nicht auf der Liste stehen, haben dort einen ähnlichen Eintrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1 belongs to %2.</source>
        <translation>Auftrag %1 gehört zu %2.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account.</source>
        <translation>Auftrag %1 gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended.</source>
        <translation>Die Zeilen von Auftrag %1 wurden einige Zeit nach seinem Ende gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s).</source>
        <translation>
            <numerusform>Noch %n Sekunde warten.</numerusform>
            <numerusform>Noch %n Sekunden warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the list with %n request(s).</source>
        <translation>
            <numerusform>Die Liste wird gelesen: %n Anfrage.</numerusform>
            <numerusform>Die Liste wird gelesen: %n Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>höchstens %Ln Anfrage</numerusform>
            <numerusform>höchstens %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>that reading the list takes</comment>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>requests, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Looking for %Ln identifier(s) on the list: %1.</source>
        <translation>
            <numerusform>%Ln Kennung wird auf der Liste gesucht: %1.</numerusform>
            <numerusform>%Ln Kennungen werden auf der Liste gesucht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln identifier(s): %1.</source>
        <translation>
            <numerusform>%Ln Kennung wird entfernt: %1.</numerusform>
            <numerusform>%Ln Kennungen werden entfernt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Run the same command again to continue.</source>
        <translation>Angehalten. Mit demselben Befehl geht es weiter.</translation>
    </message>
    <message>
        <source>It takes a number of rows, or all.</source>
        <translation>Erwartet wird eine Anzahl von Zeilen oder all.</translation>
    </message>
    <message>
        <source>Look at the list first, and skip who is on it</source>
        <translation>Zuerst die Liste ansehen und auslassen, wer darauf steht</translation>
    </message>
    <message>
        <source>How many rows of the upload to read from the list, or all</source>
        <translation>Wie viele Zeilen des Uploads von der Liste gelesen werden, oder all</translation>
    </message>
    <message>
        <source>Remove without asking</source>
        <translation>Ohne Rückfrage entfernen</translation>
    </message>
    <message>
        <source>Also remove what was probably added by the upload</source>
        <translation>Auch entfernen, was der Upload wahrscheinlich hinzugefügt hat</translation>
    </message>
    <message>
        <source>Send what verify did not find on the list again</source>
        <translation>Noch einmal senden, was verify nicht auf der Liste gefunden hat</translation>
    </message>
    <message>
        <source>To send them again: %1</source>
        <translation>Noch einmal senden: %1</translation>
    </message>
    <message>
        <source>What isManuallyAdded says of added identifiers: manual (default) or automatic</source>
        <translation>Was isManuallyAdded über hinzugefügte Kennungen sagt: manual (Vorgabe) oder automatic</translation>
    </message>
    <message>
        <source>What DELETE must give: the stored (default) or the sent identifier</source>
        <translation>Was DELETE angeben muss: die gespeicherte (stored, Vorgabe) oder die gesendete (sent) Kennung</translation>
    </message>
    <message>
        <source>Requests after which a cursor expires; 0 for never (default)</source>
        <translation>Anfragen, nach denen ein Cursor abläuft; 0 für nie (Vorgabe)</translation>
    </message>
    <message>
        <source>Somebody else adds an identifier before every Nth request</source>
        <translation>Vor jeder N-ten Anfrage fügt jemand anders eine Kennung hinzu</translation>
    </message>
    <message>
        <source>Somebody else removes the oldest identifier before every Nth request</source>
        <translation>Vor jeder N-ten Anfrage entfernt jemand anders die älteste Kennung</translation>
    </message>
    <message>
        <source>Added by this upload, to be removed</source>
        <translation>Von diesem Upload hinzugefügt, wird entfernt</translation>
    </message>
    <message>
        <source>Probably added by this upload, removed only with --include-probable</source>
        <translation>Wahrscheinlich von diesem Upload hinzugefügt, wird nur mit --include-probable entfernt</translation>
    </message>
    <message>
        <source>Kept: another upload has them, too</source>
        <translation>Bleibt: auch in einem anderen Upload</translation>
    </message>
    <message>
        <source>Kept: on the list in another form</source>
        <translation>Bleibt: steht in anderer Schreibweise auf der Liste</translation>
    </message>
    <message>
        <source>Kept: on the list before this upload</source>
        <translation>Bleibt: stand vor diesem Upload auf der Liste</translation>
    </message>
    <message>
        <source>Kept: of another origin than the others</source>
        <translation>Bleibt: anderer Herkunft als die übrigen</translation>
    </message>
    <message>
        <source>Unknown: the list does not say since when</source>
        <translation>Unbekannt: Die Liste sagt nicht, seit wann</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>Nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>Kept: added at another time than this upload</source>
        <translation>Bleibt: zu anderer Zeit hinzugefügt als dieser Upload</translation>
    </message>
    <message>
        <source>Prospects that were paused stay paused.</source>
        <translation>Pausierte Interessenten bleiben pausiert.</translation>
    </message>
    <message>
        <source>Removed: %L1. Kept: %L2. Failed: %L3.</source>
        <translation>Entfernt: %L1. Geblieben: %L2. Fehlgeschlagen: %L3.</translation>
    </message>
    <message>
        <source>To remove them, type their number: %1</source>
        <translation>Zum Entfernen die Anzahl eintippen: %1</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>Nichts wurde entfernt. Ohne Terminal mit --yes bestätigen.</translation>
    </message>
    <message>
        <source>On the list: %L1. In another form: %L2. Missing: %L3.</source>
        <translation>Auf der Liste: %L1. In anderer Schreibweise: %L2. Es fehlen: %L3.</translation>
    </message>
    <message>
        <source>What is missing is in doubt now.</source>
        <translation>Was fehlt, ist jetzt ungewiss.</translation>
    </message>
    <message>
        <source>Missing command. Try: %1.</source>
        <translation>Der Befehl fehlt. Möglich sind: %1.</translation>
    </message>
    <message>
        <source>Several FILEs are one list: an identifier in two of them is a duplicate. A FILE that is - is standard input.</source>
        <translation>Mehrere DATEIen sind eine Liste: Eine Kennung in zweien davon ist ein Duplikat. Eine DATEI namens - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Where a person would be asked, such as about hidden rows or a column that says who opted out, and no option answers, the exit code is 2 and the options that would are named: check says what it found with all that excluded, upload sends nothing. HEADER may be the number of a column. More profiles are read from the folder profiles of the data folder.</source>
        <translation>Wo jemand gefragt würde, etwa nach ausgeblendeten Zeilen oder einer Spalte mit Abmeldungen, und keine Option antwortet, ist der Rückgabewert 2, und die passenden Optionen werden genannt: check zeigt, was es ohne all das findet, upload sendet nichts. HEADER kann die Nummer einer Spalte sein. Weitere Profile werden aus dem Ordner profiles im Datenordner gelesen.</translation>
    </message>
    <message>
        <source>Set the damaged journal aside and start an empty one</source>
        <translation>Beschädigtes Journal beiseitelegen und ein leeres beginnen</translation>
    </message>
    <message>
        <source>Job %1 was canceled and cannot be resumed. Upload its list again.</source>
        <translation>Auftrag %1 wurde abgebrochen und kann nicht fortgesetzt werden. Laden Sie die Liste erneut hoch.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not applied.</source>
        <translation>
            <numerusform>Paket %1: %n Kennung nicht übernommen.</numerusform>
            <numerusform>Paket %1: %n Kennungen nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the connections of the settings, without their tokens</source>
        <translation>Die Verbindungen der Einstellungen auflisten, ohne ihre Token</translation>
    </message>
    <message>
        <source>Use this connection of the settings, not the current one</source>
        <translation>Diese Verbindung der Einstellungen verwenden, nicht die aktuelle</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept.</source>
        <translation>%1 ist beschädigt oder nicht lesbar. Die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>--connection: No connection has a name.</source>
        <translation>--connection: Keine Verbindung hat einen Namen.</translation>
    </message>
    <message>
        <source>--connection: There are: %1.</source>
        <translation>--connection: Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>--connection says which address and account: give no --endpoint or --account.</source>
        <translation>--connection bestimmt Adresse und Konto: Geben Sie weder --endpoint noch --account an.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another address or account than the one that your organization set. Nothing was sent.</source>
        <translation>Job %1 gehört zu einer anderen Adresse oder einem anderen Konto, als Ihre Organisation vorgibt. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep journal and settings in this folder.</source>
        <translation>Journal und Einstellungen in diesem Ordner aufbewahren.</translation>
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
        <source>The demonstration needs a list: --demo DIR FILE.</source>
        <translation>Die Vorführung braucht eine Liste: --demo DIR FILE.</translation>
    </message>
    <message>
        <source>Send opt-outs to Alta&apos;s Do Not Contact list and account for every row.</source>
        <translation>Abmeldungen an die Sperrliste von Alta senden und jede Zeile nachweisen.</translation>
    </message>
    <message>
        <source>Start in practice: nothing is sent.</source>
        <translation>Im Übungsmodus starten: nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Upload FILE in practice, print every row, and save pictures in this folder.</source>
        <translation>FILE im Übungsmodus hochladen, jede Zeile ausgeben und Bilder in diesem Ordner speichern.</translation>
    </message>
    <message>
        <source>Theme of this session: light, dark or high-contrast.</source>
        <translation>Design dieser Sitzung: light (hell), dark (dunkel) oder high-contrast (hoher Kontrast).</translation>
    </message>
    <message>
        <source>Unknown theme %1. Use light, dark or high-contrast.</source>
        <translation>Unbekanntes Design %1. Möglich sind light, dark oder high-contrast.</translation>
    </message>
</context>
<context>
    <name>ConfirmUpload</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Confirm Upload</source>
        <translation>Hochladen bestätigen</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Übereinstimmende Kontakte pausieren</translation>
    </message>
    <message>
        <source>Number of opt-outs</source>
        <translation>Anzahl der Abmeldungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send all rows</source>
        <translation>Alle Zeilen senden</translation>
    </message>
    <message>
        <source>Compare with Alta first</source>
        <translation>Erst mit Alta vergleichen</translation>
    </message>
</context>
<context>
    <name>DesktopService</name>
    <message>
        <source>An upload is going on.</source>
        <translation>Ein Upload läuft.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>available, may ask for a password</source>
        <translation>vorhanden, fragt vielleicht nach einem Passwort</translation>
    </message>
    <message>
        <source>none on this computer</source>
        <translation>keiner auf diesem Computer</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account ID is set</source>
        <translation>Konto-ID ist gesetzt</translation>
    </message>
    <message>
        <source>Token comes from the environment</source>
        <translation>Token kommt aus der Umgebung</translation>
    </message>
    <message>
        <source>Reserve for other integrations, requests per minute</source>
        <translation>Reserve für andere Integrationen, Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Passende Prospects anhalten</translation>
    </message>
    <message>
        <source>Delete upload details after, days</source>
        <translation>Upload-Details löschen nach (Tage)</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Telefonregion</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>List on screen</source>
        <translation>Liste auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>Das Journal ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Details are recorded</source>
        <translation>Details werden aufgezeichnet</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>DNC Desk diagnostics, %1</source>
        <translation>DNC-Desk-Diagnose, %1</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Settings that the organization locks</source>
        <translation>Von der Organisation gesperrte Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the organization can be read</source>
        <translation>Einstellungen der Organisation sind lesbar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>This is what the file will contain</source>
        <translation>Das wird in der Datei stehen</translation>
    </message>
    <message>
        <source>It has no identifiers, names, tokens or account IDs. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>Sie enthält keine Kennungen, Namen, Tokens oder Konto-IDs. Nichts wird gesendet: Sie speichern die Datei und entscheiden, wer sie bekommt.</translation>
    </message>
    <message>
        <source>Preview of the diagnostics</source>
        <translation>Vorschau der Diagnose</translation>
    </message>
    <message>
        <source>&amp;Record details of imports and uploads until DNC Desk closes</source>
        <translation>&amp;Details zu Importen und Uploads aufzeichnen, bis DNC Desk geschlossen wird</translation>
    </message>
    <message>
        <source>Turn this on, repeat what went wrong, then save the diagnostics.</source>
        <translation>Schalten Sie das ein, wiederholen Sie, was nicht geklappt hat, und speichern Sie dann die Diagnose.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
</context>
<context>
    <name>EntryStatus</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
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
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Listed before</source>
        <translation>Schon gelistet</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a person from this computer</source>
        <translation>Eine Person von diesem Computer löschen</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>E-mail address, phone number or profile link</source>
        <translation>E-Mail-Adresse, Telefonnummer oder Profil-Link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every row of earlier uploads and of unsent lists that is this identifier, or names it, is emptied for good. How many were sent and confirmed stays. Reports that you saved and the list at Alta are not touched.</source>
        <translation>Jede Zeile früherer Uploads und nicht gesendeter Listen, die diese Kennung ist oder sie nennt, wird endgültig geleert. Wie viele gesendet und bestätigt wurden, bleibt erhalten. Berichte, die Sie gespeichert haben, und die Liste bei Alta bleiben unberührt.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erase a Person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Show Upload</source>
        <translation>Upload zeigen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence file cannot be read: %1.</source>
        <translation>Die Nachweisdatei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is not an evidence file, or one of a newer version of DNC Desk.</source>
        <translation>Das ist keine Nachweisdatei oder eine von einer neueren Version von DNC Desk.</translation>
    </message>
    <message>
        <source>The evidence file was changed: %1 is not what was exported.</source>
        <translation>Die Nachweisdatei wurde verändert: %1 ist nicht, was exportiert wurde.</translation>
    </message>
    <message>
        <source>The journal has nothing to export for this. No file was written.</source>
        <translation>Das Journal enthält dazu nichts. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The evidence file could not be written: %1. A file that was there before is unchanged.</source>
        <translation>Die Nachweisdatei konnte nicht geschrieben werden: %1. Eine bereits vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The evidence file would be larger than 4 GB. No file was written: choose fewer uploads.</source>
        <translation>Die Nachweisdatei würde größer als 4 GB. Es wurde keine Datei geschrieben: Wählen Sie weniger Uploads.</translation>
    </message>
    <message>
        <source>One person, whose rows are in the report</source>
        <translation>Eine Person, deren Zeilen im Bericht stehen</translation>
    </message>
    <message>
        <source>One upload</source>
        <translation>Ein Upload</translation>
    </message>
    <message>
        <source>Uploads from %1 to %2</source>
        <comment>two dates</comment>
        <translation>Uploads von %1 bis %2</translation>
    </message>
    <message>
        <source>Numbers of the whole upload</source>
        <translation>Zahlen des ganzen Uploads</translation>
    </message>
    <message>
        <source>Numbers of these uploads</source>
        <translation>Zahlen dieser Uploads</translation>
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
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Antwort des Dienstes</translation>
    </message>
    <message>
        <source>Samples read from the list</source>
        <translation>Stichproben aus der Liste</translation>
    </message>
    <message>
        <source>Read from the list</source>
        <translation>In der Liste nachgelesen</translation>
    </message>
    <message>
        <source>Decision of a person</source>
        <translation>Entscheidung einer Person</translation>
    </message>
    <message>
        <source>What confirmed the exported rows</source>
        <translation>Wodurch die exportierten Zeilen bestätigt sind</translation>
    </message>
    <message>
        <source>No exported row is confirmed.</source>
        <translation>Keine exportierte Zeile ist bestätigt.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s), see uploads.json.</source>
        <translation>
            <numerusform>%n weitere Quelle, siehe uploads.json.</numerusform>
            <numerusform>%n weitere Quellen, siehe uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>Upload %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Deleted after the retention period</source>
        <translation>Nach der Aufbewahrungsfrist gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n more upload(s), see uploads.json.</source>
        <translation>
            <numerusform>%n weiterer Upload, siehe uploads.json.</numerusform>
            <numerusform>%n weitere Uploads, siehe uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of opt-outs sent to the Do Not Contact list</source>
        <translation>Nachweis über Abmeldungen an die Do-Not-Contact-Liste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation>So wird diese Datei geprüft</translation>
    </message>
    <message>
        <source>manifest.json lists the size and SHA-256 of every file in this archive. “dnc-desk-cli evidence verify FILE.zip” compares all of them on any computer and prints the SHA-256 of manifest.json. The history of the program that wrote the archive shows the same number; if both agree, nothing was changed since.</source>
        <translation>manifest.json nennt Größe und SHA-256 jeder Datei in diesem Archiv. „dnc-desk-cli evidence verify DATEI.zip“ vergleicht auf jedem Computer alle und gibt den SHA-256 von manifest.json aus. Der Verlauf des Programms, das das Archiv geschrieben hat, zeigt dieselbe Zahl; stimmen beide überein, wurde seitdem nichts verändert.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>No answer on record</source>
        <translation>Keine Antwort verzeichnet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>The token&apos;s own</source>
        <translation>Das des Tokens</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Undo not finished</source>
        <translation>Rücknahme unfertig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Teilweise zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Quelldateien</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Server Message</source>
        <translation>Servermeldung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln gelesen</numerusform>
            <numerusform>%Ln gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No uploads yet</source>
        <translation>Noch keine Uploads</translation>
    </message>
    <message>
        <source>Each upload appears here with its source files and the answer to every request.</source>
        <translation>Jeder Upload erscheint hier mit seinen Quelldateien und der Antwort auf jede Anfrage.</translation>
    </message>
    <message>
        <source>Selected upload</source>
        <translation>Ausgewählter Upload</translation>
    </message>
    <message>
        <source>Requests of the selected upload</source>
        <translation>Anfragen des ausgewählten Uploads</translation>
    </message>
    <message>
        <source>Alta support can find a request by its ID. Select rows and copy them.</source>
        <translation>Der Support von Alta findet eine Anfrage über ihre ID. Zeilen auswählen und kopieren.</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Quelldateien</translation>
    </message>
    <message>
        <source>Source files of the selected upload</source>
        <translation>Quelldateien des ausgewählten Uploads</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>In der Tabelle &amp;zeigen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Export &amp;Evidence…</source>
        <translation>&amp;Nachweis exportieren…</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>U&amp;ndo Upload…</source>
        <translation>Upload &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Aufbewahren</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>S&amp;heet</source>
        <translation>Tabellen&amp;blatt</translation>
    </message>
    <message>
        <source>E&amp;xport of</source>
        <translation>E&amp;xport von</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Header in &amp;row</source>
        <translation>Kopfzeile in &amp;Zeile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lesen der Liste</translation>
    </message>
    <message>
        <source>Re&amp;member for lists like this</source>
        <translation>Für solche Listen &amp;merken</translation>
    </message>
    <message>
        <source>The next list with this header is read the same way, without a window. Clear the box to be asked again.</source>
        <translation>Die nächste Liste mit dieser Kopfzeile wird genauso gelesen, ohne Fenster. Entfernen Sie das Häkchen, um wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Import List</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Questions about this list</source>
        <translation>Fragen zu dieser Liste</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>No identifier</source>
        <translation>Keine Kennung</translation>
    </message>
    <message>
        <source>Enter an identifier or delete the row.</source>
        <translation>Geben Sie eine Kennung ein oder löschen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message>
        <source>Choose a type or correct the value.</source>
        <translation>Wählen Sie eine Art oder berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>Several identifiers</source>
        <translation>Mehrere Kennungen</translation>
    </message>
    <message>
        <source>Give each identifier its own row.</source>
        <translation>Geben Sie jeder Kennung eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Wert zu lang</translation>
    </message>
    <message>
        <source>Remove the text that does not belong to the identifier.</source>
        <translation>Entfernen Sie den Text, der nicht zur Kennung gehört.</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Unlesbare Zeichen</translation>
    </message>
    <message>
        <source>Type the identifier again.</source>
        <translation>Geben Sie die Kennung neu ein.</translation>
    </message>
    <message>
        <source>Missing @</source>
        <translation>@ fehlt</translation>
    </message>
    <message>
        <source>Complete the address or choose another type.</source>
        <translation>Ergänzen Sie die Adresse oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Invalid mailbox name</source>
        <translation>Ungültiger Postfachname</translation>
    </message>
    <message>
        <source>Check the part before the @ for spaces, misplaced dots and other signs.</source>
        <translation>Prüfen Sie den Teil vor dem @ auf Leerzeichen, falsch gesetzte Punkte und andere Zeichen.</translation>
    </message>
    <message>
        <source>Invalid domain</source>
        <translation>Ungültige Domain</translation>
    </message>
    <message>
        <source>Check the part after the @.</source>
        <translation>Prüfen Sie den Teil nach dem @.</translation>
    </message>
    <message>
        <source>Directory name, no address</source>
        <translation>Verzeichnisname</translation>
    </message>
    <message>
        <source>Find the person in the address book of Outlook and copy the SMTP address.</source>
        <translation>Suchen Sie die Person im Adressbuch von Outlook und kopieren Sie die SMTP-Adresse.</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Firmendomain</translation>
    </message>
    <message>
        <source>Block companies in Alta under Knowledge &gt; DNC List &gt; Companies.</source>
        <translation>Sperren Sie Unternehmen in Alta unter Knowledge &gt; DNC List &gt; Companies.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Enter the number or choose another type.</source>
        <translation>Geben Sie die Nummer ein oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Zu wenige Ziffern</translation>
    </message>
    <message>
        <source>Add what is missing, such as the area code.</source>
        <translation>Ergänzen Sie, was fehlt, zum Beispiel die Vorwahl.</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Zu viele Ziffern</translation>
    </message>
    <message>
        <source>Look for an extension or a second number.</source>
        <translation>Suchen Sie nach einer Durchwahl oder einer zweiten Nummer.</translation>
    </message>
    <message>
        <source>Missing country code</source>
        <translation>Landesvorwahl fehlt</translation>
    </message>
    <message>
        <source>Start the number with + and the country code.</source>
        <translation>Beginnen Sie die Nummer mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>Unassigned phone number</source>
        <translation>Nicht vergebene Nummer</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>Prüfen Sie die Ziffern und die Landesvorwahl.</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet</source>
        <translation>Nummer gerundet</translation>
    </message>
    <message>
        <source>The last digits are lost, so look the number up in the original list.</source>
        <translation>Die letzten Ziffern sind verloren; schlagen Sie die Nummer in der ursprünglichen Liste nach.</translation>
    </message>
    <message>
        <source>Letters in phone number</source>
        <translation>Buchstaben in der Nummer</translation>
    </message>
    <message>
        <source>Enter the number with digits only.</source>
        <translation>Geben Sie die Nummer nur mit Ziffern ein.</translation>
    </message>
    <message>
        <source>Not a profile page</source>
        <translation>Keine Profilseite</translation>
    </message>
    <message>
        <source>Enter the link to the profile of the person, which contains /in/.</source>
        <translation>Geben Sie den Link zum Profil der Person ein, der /in/ enthält.</translation>
    </message>
    <message>
        <source>Not a profile link</source>
        <translation>Kein Profil-Link</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that contains /in/.</source>
        <translation>Öffnen Sie ihn in einem Browser und kopieren Sie die Adresse, die /in/ enthält.</translation>
    </message>
    <message>
        <source>Invalid LinkedIn link</source>
        <translation>Ungültiger LinkedIn-Link</translation>
    </message>
    <message>
        <source>Enter a profile link such as https://www.linkedin.com/in/jane-doe.</source>
        <translation>Geben Sie einen Profil-Link ein wie https://www.linkedin.com/in/jane-doe.</translation>
    </message>
    <message>
        <source>Spreadsheet error</source>
        <translation>Fehler der Tabelle</translation>
    </message>
    <message>
        <source>Repair the cell in the original list.</source>
        <translation>Berichtigen Sie die Zelle in der ursprünglichen Liste.</translation>
    </message>
    <message>
        <source>Not an opt-out</source>
        <translation>Kein Opt-out</translation>
    </message>
    <message>
        <source>The list does not say that this person opted out.</source>
        <translation>Die Liste sagt nicht, dass sich diese Person abgemeldet hat.</translation>
    </message>
    <message>
        <source>Hidden row</source>
        <translation>Ausgeblendete Zeile</translation>
    </message>
    <message>
        <source>The spreadsheet hides this row.</source>
        <translation>Die Tabelle blendet diese Zeile aus.</translation>
    </message>
    <message>
        <source>Filtered row</source>
        <translation>Ausgefilterte Zeile</translation>
    </message>
    <message>
        <source>A filter in the spreadsheet hides this row.</source>
        <translation>Ein Filter der Tabelle blendet diese Zeile aus.</translation>
    </message>
    <message>
        <source>Crossed-out cell</source>
        <translation>Durchgestrichene Zelle</translation>
    </message>
    <message>
        <source>The cell is crossed out in the spreadsheet.</source>
        <translation>Die Zelle ist in der Tabelle durchgestrichen.</translation>
    </message>
    <message>
        <source>Confirmed before</source>
        <translation>Schon bestätigt</translation>
    </message>
    <message>
        <source>An earlier report lists it as confirmed.</source>
        <translation>Laut einem früheren Bericht ist sie bestätigt.</translation>
    </message>
    <message>
        <source>Missing formula result</source>
        <translation>Formelergebnis fehlt</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation, speichern Sie sie und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Summenzeile</translation>
    </message>
    <message>
        <source>If it is a person after all, enter it again.</source>
        <translation>Wenn es doch eine Person ist, geben Sie die Kennung erneut ein.</translation>
    </message>
    <message>
        <source>Phone extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>If the whole line may be blocked, enter the number without the extension.</source>
        <translation>Wenn der ganze Anschluss gesperrt werden darf, geben Sie die Nummer ohne Durchwahl ein.</translation>
    </message>
    <message>
        <source>Premium-rate number</source>
        <translation>Mehrwertdienstnummer</translation>
    </message>
    <message>
        <source>If you mean this number, enter it as + and digits only.</source>
        <translation>Wenn Sie diese Nummer meinen, geben Sie sie nur mit + und Ziffern ein.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Look up the number of the person.</source>
        <translation>Schlagen Sie die Nummer der Person nach.</translation>
    </message>
    <message>
        <source>Looks like a date</source>
        <translation>Wohl ein Datum</translation>
    </message>
    <message>
        <source>Check the column, or start the value with + if it is a phone number.</source>
        <translation>Prüfen Sie die Spalte, oder beginnen Sie den Wert mit +, wenn er eine Telefonnummer ist.</translation>
    </message>
    <message>
        <source>Looks like a record number</source>
        <translation>Wohl eine Datensatznummer</translation>
    </message>
    <message>
        <source>Enter the phone number with + and the country code.</source>
        <translation>Geben Sie die Telefonnummer mit + und der Landesvorwahl ein.</translation>
    </message>
    <message>
        <source>Ambiguous phone number</source>
        <translation>Mehrdeutige Telefonnummer</translation>
    </message>
    <message>
        <source>Start it with + and the country code.</source>
        <translation>Beginnen Sie sie mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>LinkedIn company page</source>
        <translation>LinkedIn-Firmenseite</translation>
    </message>
    <message>
        <source>Block the company in Alta under Knowledge &gt; DNC List &gt; Companies, or enter the profile links of its people.</source>
        <translation>Sperren Sie das Unternehmen in Alta unter Knowledge &gt; DNC List &gt; Companies, oder geben Sie die Profil-Links der Personen ein.</translation>
    </message>
    <message>
        <source>LinkedIn school page</source>
        <translation>LinkedIn-Hochschulseite</translation>
    </message>
    <message>
        <source>Enter the profile links of its people, which contain /in/.</source>
        <translation>Geben Sie die Profil-Links der Personen ein, die /in/ enthalten.</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <translation>LinkedIn-Beitrag</translation>
    </message>
    <message>
        <source>Open it, follow the name of its author and copy the address that contains /in/.</source>
        <translation>Öffnen Sie ihn, folgen Sie dem Namen des Verfassers und kopieren Sie die Adresse, die /in/ enthält.</translation>
    </message>
    <message>
        <source>LinkedIn short link</source>
        <translation>LinkedIn-Kurzlink</translation>
    </message>
    <message>
        <source>Open it in a browser and, if it is a profile, copy the address that contains /in/.</source>
        <translation>Öffnen Sie ihn in einem Browser und kopieren Sie, wenn es ein Profil ist, die Adresse, die /in/ enthält.</translation>
    </message>
    <message>
        <source>Sales Navigator lead</source>
        <translation>Lead im Sales Navigator</translation>
    </message>
    <message>
        <source>Open the lead in Sales Navigator, copy its LinkedIn.com link and enter that.</source>
        <translation>Öffnen Sie den Lead im Sales Navigator, kopieren Sie seinen LinkedIn.com-Link und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>LinkedIn Recruiter candidate</source>
        <translation>Recruiter-Kandidat</translation>
    </message>
    <message>
        <source>Open the public profile of the candidate and copy its address.</source>
        <translation>Öffnen Sie das öffentliche Profil des Kandidaten und kopieren Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>Hidden recipients</source>
        <translation>Verborgene Empfänger</translation>
    </message>
    <message>
        <source>This names nobody, so find the addresses in the mail that was sent.</source>
        <translation>Das nennt niemanden; suchen Sie die Adressen in der gesendeten E-Mail.</translation>
    </message>
    <message>
        <source>Undecided opt-out</source>
        <translation>Ungeklärtes Opt-out</translation>
    </message>
    <message>
        <source>Say which values of the list mean that somebody opted out.</source>
        <translation>Geben Sie an, welche Werte der Liste eine Abmeldung bedeuten.</translation>
    </message>
    <message>
        <source>Repeated header</source>
        <translation>Wiederholte Kopfzeile</translation>
    </message>
    <message>
        <source>The row repeats the header of the list.</source>
        <translation>Die Zeile wiederholt die Kopfzeile der Liste.</translation>
    </message>
    <message>
        <source>Footer text</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>The row is below the list.</source>
        <translation>Die Zeile steht unter der Liste.</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Titelzeile</translation>
    </message>
    <message>
        <source>The row is above the header.</source>
        <translation>Die Zeile steht über der Kopfzeile.</translation>
    </message>
    <message>
        <source>Comment line</source>
        <translation>Kommentarzeile</translation>
    </message>
    <message>
        <source>The line is a comment.</source>
        <translation>Die Zeile ist ein Kommentar.</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Unbekannter Kanal</translation>
    </message>
    <message>
        <source>Choose one of the types if the identifier belongs to it.</source>
        <translation>Wählen Sie eine der Arten, wenn die Kennung dazu gehört.</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>Maskierter Wert</translation>
    </message>
    <message>
        <source>Part of it is hidden and would match nobody, so look it up in the original list.</source>
        <translation>Ein Teil ist verdeckt und träfe auf niemanden zu; suchen Sie den Wert in der ursprünglichen Liste.</translation>
    </message>
    <message>
        <source>Placeholder value</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>It is a placeholder, so look up the person in the original list.</source>
        <translation>Er steht für keine bestimmte Person; suchen Sie die Person in der ursprünglichen Liste.</translation>
    </message>
    <message>
        <source>Not a WhatsApp number</source>
        <translation>Keine WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>This is the ID of a group, a channel or a hidden number, so enter the phone number of the person.</source>
        <translation>Das ist die ID einer Gruppe, eines Kanals oder einer verborgenen Nummer; geben Sie die Telefonnummer der Person ein.</translation>
    </message>
    <message>
        <source>Two possible numbers</source>
        <translation>Zwei mögliche Nummern</translation>
    </message>
    <message>
        <source>Give each number its own row.</source>
        <translation>Geben Sie jeder Nummer eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Contradictory consent</source>
        <translation>Widerspruch in der Liste</translation>
    </message>
    <message>
        <source>The list also says that the person opted in; include the row if the opt-out is the latest.</source>
        <translation>Laut Liste hat sich die Person auch angemeldet; nehmen Sie die Zeile auf, wenn die Abmeldung zuletzt kam.</translation>
    </message>
    <message>
        <source>Mentioned in message text</source>
        <translation>Nur im Nachrichtentext</translation>
    </message>
    <message>
        <source>Only the text of a message mentions it, so include it if the person asked to opt out.</source>
        <translation>Nur der Text einer Nachricht erwähnt sie; nehmen Sie sie auf, wenn die Person um Abmeldung bat.</translation>
    </message>
    <message>
        <source>Unclear encoding</source>
        <translation>Unklare Kodierung</translation>
    </message>
    <message>
        <source>In another text encoding this is a different identifier, so choose the encoding of the list.</source>
        <translation>In einer anderen Zeichenkodierung ist das eine andere Kennung; wählen Sie die Kodierung der Liste.</translation>
    </message>
    <message>
        <source>Hashed list</source>
        <translation>Liste mit Hashwerten</translation>
    </message>
    <message>
        <source>Fingerprints cannot be turned back: ask for the plain list, or match it against your own contacts.</source>
        <translation>Prüfwerte lassen sich nicht zurückrechnen: Bitten Sie um die Liste im Klartext, oder gleichen Sie sie mit Ihren Kontakten ab.</translation>
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
        <source>The journal of uploads is damaged and was put aside: %1. Nothing is sent until you have chosen: salvage what can be read of it, or start afresh.</source>
        <translation>Das Journal der Uploads ist beschädigt und wurde beiseitegelegt: %1. Nichts wird gesendet, bis Sie gewählt haben: retten, was sich davon lesen lässt, oder neu beginnen.</translation>
    </message>
    <message>
        <source>Upload %1 still has to send this identifier. Finish or cancel it first; then it can be erased.</source>
        <translation>Upload %1 muss diese Kennung noch senden. Schließen Sie ihn zuerst ab oder geben Sie ihn auf; dann kann sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Other people can change the data folder, so it cannot hold the journal of uploads. Nothing was sent. Repair it with: %1</source>
        <translation>Andere können den Datenordner ändern, deshalb kann er das Upload-Journal nicht aufnehmen. Es wurde nichts gesendet. Reparieren mit: %1</translation>
    </message>
    <message>
        <source>The journal of uploads was moved or deleted: %1. Nothing more is sent. Move it back and resume, or restart DNC Desk.</source>
        <translation>Das Upload-Journal wurde verschoben oder gelöscht: %1. Es wird nichts mehr gesendet. Verschieben Sie es zurück und setzen Sie fort, oder starten Sie DNC Desk neu.</translation>
    </message>
    <message>
        <source>The journal of uploads is damaged. Nothing more is sent from it. When it is opened next, you can salvage what can be read of it.</source>
        <translation>Das Upload-Journal ist beschädigt. Daraus wird nichts mehr gesendet. Beim nächsten Öffnen können Sie retten, was noch lesbar ist.</translation>
    </message>
</context>
<context>
    <name>ListCost</name>
    <message numerus="yes">
        <source>Up to %Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>Bis zu %Ln Anfrage, %1.</numerusform>
            <numerusform>Bis zu %Ln Anfragen, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%Ln Anfrage, %1.</numerusform>
            <numerusform>%Ln Anfragen, %1.</numerusform>
        </translation>
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
        <source>Upload…</source>
        <translation>Hochladen…</translation>
    </message>
    <message>
        <source>Next Issue</source>
        <translation>Nächstes Problem</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Compare with Alta</source>
        <translation>Mit Alta vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Include %n listed row(s)</source>
        <translation>
            <numerusform>%n gelistete Zeile einschließen</numerusform>
            <numerusform>%n gelistete Zeilen einschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n known row(s)</source>
        <translation>
            <numerusform>%n bekannte Zeile ausschließen</numerusform>
            <numerusform>%n bekannte Zeilen ausschließen</numerusform>
        </translation>
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
        <source>&amp;Practice</source>
        <translation>Üb&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
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
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>&amp;Hochladen…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics…</source>
        <translation>&amp;Diagnose speichern…</translation>
    </message>
    <message>
        <source>Paste as Ne&amp;w Rows</source>
        <translation>Als &amp;neue Zeilen einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Die ausgewählten Zellen kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Copy the selected cells, then clear them</source>
        <translation>Die ausgewählten Zellen kopieren und dann leeren</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Die ausgewählten Zellen leeren</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Set T&amp;ype…</source>
        <translation>&amp;Typ wählen …</translation>
    </message>
    <message>
        <source>Choose the type of all selected rows</source>
        <translation>Den Typ aller ausgewählten Zeilen wählen</translation>
    </message>
    <message>
        <source>Go to the next row that the search finds</source>
        <translation>Zum nächsten Treffer der Suche gehen</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>&amp;Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Zu einer Zeile mit dieser Nummer gehen</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>Verlauf der &amp;Änderungen …</translation>
    </message>
    <message>
        <source>All changes of the list, step by step</source>
        <translation>Alle Änderungen der Liste, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>Zeile &amp;einfügen</translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation>Eine leere Zeile über der aktuellen einfügen</translation>
    </message>
    <message>
        <source>Remove the selected rows from the list</source>
        <translation>Die ausgewählten Zeilen aus der Liste entfernen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Next &amp;Match</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Delete Row&amp;s</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>Aus&amp;schließen</translation>
    </message>
    <message>
        <source>Keep the selected rows in the list, but do not send them</source>
        <translation>Die ausgewählten Zeilen in der Liste behalten, aber nicht senden</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <translation>Ein&amp;schließen</translation>
    </message>
    <message>
        <source>Send the selected rows after all</source>
        <translation>Die ausgewählten Zeilen doch senden</translation>
    </message>
    <message>
        <source>&amp;Apply Fix</source>
        <translation>&amp;Korrektur übernehmen</translation>
    </message>
    <message>
        <source>Add to &amp;Other Channels…</source>
        <translation>Zu &amp;weiteren Kanälen hinzufügen …</translation>
    </message>
    <message>
        <source>Add E&amp;quivalent Numbers</source>
        <translation>Gleichwertige Nummern hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Show issues and changes beside the table</source>
        <translation>Probleme und Änderungen neben der Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Issues Side&amp;bar</source>
        <translation>&amp;Problemleiste</translation>
    </message>
    <message>
        <source>&amp;Jump to Next Issue</source>
        <translation>Zum nächsten Pro&amp;blem</translation>
    </message>
    <message>
        <source>Recent &amp;Unsent Lists</source>
        <translation>&amp;Nicht gesendete Listen</translation>
    </message>
    <message>
        <source>Save Pro&amp;blem Rows…</source>
        <translation>Pro&amp;blemzeilen speichern…</translation>
    </message>
    <message>
        <source>Save the rows with issues for the colleague who owns the list</source>
        <translation>Die Zeilen mit Problemen für die Kollegin oder den Kollegen speichern, von denen die Liste stammt</translation>
    </message>
    <message>
        <source>Copy as &amp;Command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command that does the same with dnc-desk-cli</source>
        <translation>Den Befehl kopieren, der dasselbe mit dnc-desk-cli tut</translation>
    </message>
    <message>
        <source>Recent &amp;Lists</source>
        <translation>&amp;Zuletzt geöffnete Listen</translation>
    </message>
    <message>
        <source>&amp;New List</source>
        <translation>Neue &amp;Liste</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the result of every row as CSV or Excel</source>
        <translation>Das Ergebnis jeder Zeile als CSV oder Excel speichern</translation>
    </message>
    <message>
        <source>&amp;Erase a Person…</source>
        <translation>&amp;Person löschen…</translation>
    </message>
    <message>
        <source>Delete what this computer stores about a person</source>
        <translation>Löschen, was dieser Computer über eine Person speichert</translation>
    </message>
    <message>
        <source>Try everything without sending anything</source>
        <translation>Alles ausprobieren, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>Connection, safety, privacy, import and appearance</source>
        <translation>Verbindung, Sicherheit, Datenschutz, Import und Darstellung</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Die letzte Änderung wiederholen</translation>
    </message>
    <message>
        <source>Copy the first selected row into the rows below it</source>
        <translation>Die erste ausgewählte Zeile in die Zeilen darunter kopieren</translation>
    </message>
    <message>
        <source>Replace text in the list</source>
        <translation>Text in der Liste ersetzen</translation>
    </message>
    <message>
        <source>Go to the previous row that the search finds</source>
        <translation>Zur vorherigen Zeile gehen, die die Suche findet</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Use the suggestion for each selected row</source>
        <translation>In jeder ausgewählten Zeile den Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Also block phone numbers for SMS and WhatsApp</source>
        <translation>Telefonnummern auch für SMS und WhatsApp sperren</translation>
    </message>
    <message>
        <source>Add the other form that some countries use, such as Brazil without the ninth digit</source>
        <translation>Die andere Schreibweise mancher Länder ergänzen, etwa Brasilien ohne die neunte Ziffer</translation>
    </message>
    <message>
        <source>Go to the next row with an issue</source>
        <translation>Zur nächsten Zeile mit einem Problem gehen</translation>
    </message>
    <message>
        <source>Review what will be sent, then send it</source>
        <translation>Prüfen, was gesendet wird, dann senden</translation>
    </message>
    <message>
        <source>Finish the current request, then pause</source>
        <translation>Die laufende Anfrage beenden, dann anhalten</translation>
    </message>
    <message>
        <source>Send the remaining opt-outs</source>
        <translation>Die übrigen Abmeldungen senden</translation>
    </message>
    <message>
        <source>&amp;Cancel Upload…</source>
        <translation>Hochladen &amp;abbrechen…</translation>
    </message>
    <message>
        <source>Do not send the remaining opt-outs</source>
        <translation>Die übrigen Abmeldungen nicht senden</translation>
    </message>
    <message>
        <source>All uploads and their requests</source>
        <translation>Alle Uploads und ihre Anfragen</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>How to use DNC Desk</source>
        <translation>Wie man DNC Desk benutzt</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Save versions, settings and log lines for support, without personal data</source>
        <translation>Versionen, Einstellungen und Protokollzeilen für den Support speichern, ohne persönliche Daten</translation>
    </message>
    <message>
        <source>Co&amp;mpare With Alta…</source>
        <translation>&amp;Mit Alta vergleichen…</translation>
    </message>
    <message>
        <source>See which rows are on the Do Not Contact list already</source>
        <translation>Zeigen, welche Zeilen schon auf der Do-Not-Contact-Liste stehen</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s &amp;List…</source>
        <translation>Von Altas &amp;Liste entfernen…</translation>
    </message>
    <message>
        <source>Take selected rows that were uploaded off the Do Not Contact list</source>
        <translation>Ausgewählte, hochgeladene Zeilen von der Do-Not-Contact-Liste nehmen</translation>
    </message>
    <message>
        <source>Getting &amp;Started</source>
        <translation>Er&amp;ste Schritte</translation>
    </message>
    <message>
        <source>The four steps from a list to a report</source>
        <translation>Die vier Schritte von der Liste zum Bericht</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>Click something to see what it means</source>
        <translation>Klicken Sie etwas an, um zu sehen, was es bedeutet</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Bac&amp;k Up Proof Key…</source>
        <translation>Nachweisschlüssel si&amp;chern…</translation>
    </message>
    <message>
        <source>Save the key by which it can be told later who was put on the list</source>
        <translation>Den Schlüssel speichern, mit dem sich später sagen lässt, wer auf die Liste gesetzt wurde</translation>
    </message>
    <message>
        <source>Restore Proof Ke&amp;y…</source>
        <translation>Nachweisschlüssel &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Read the proof key from its backup into the keychain</source>
        <translation>Den Nachweisschlüssel aus seiner Sicherung in den Schlüsselbund lesen</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Look-alike letters</source>
        <translation>Ähnliche Buchstaben</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts, so check that nobody forged it.</source>
        <translation>Hier mischen sich Buchstaben mehrerer Schriften; prüfen Sie, dass niemand das gefälscht hat.</translation>
    </message>
    <message>
        <source>Possible typo</source>
        <translation>Möglicher Tippfehler</translation>
    </message>
    <message>
        <source>The domain differs in one letter from one that many people use.</source>
        <translation>Die Domain unterscheidet sich in einem Buchstaben von einer, die viele verwenden.</translation>
    </message>
    <message>
        <source>Type from column</source>
        <translation>Art aus der Spalte</translation>
    </message>
    <message>
        <source>The value does not show its type, so it has that of its column.</source>
        <translation>Der Wert zeigt seine Art nicht und hat daher die seiner Spalte.</translation>
    </message>
    <message>
        <source>Country code added</source>
        <translation>Landesvorwahl ergänzt</translation>
    </message>
    <message>
        <source>The number had no country code and was read as one of the country of the list.</source>
        <translation>Die Nummer hatte keine Landesvorwahl und wurde als eine aus dem Land der Liste gelesen.</translation>
    </message>
    <message>
        <source>Type from link</source>
        <translation>Art aus dem Link</translation>
    </message>
    <message>
        <source>The link names the channel of the number.</source>
        <translation>Der Link nennt den Kanal der Nummer.</translation>
    </message>
    <message>
        <source>Number format undone</source>
        <translation>Zahlenformat entfernt</translation>
    </message>
    <message>
        <source>A spreadsheet had changed the number, but no digit was lost.</source>
        <translation>Eine Tabelle hatte die Nummer verändert, aber keine Ziffer ging verloren.</translation>
    </message>
    <message>
        <source>Obscured address restored</source>
        <translation>Tarnung aufgelöst</translation>
    </message>
    <message>
        <source>The address was written so that programs do not recognize it.</source>
        <translation>Die Adresse war so geschrieben, dass Programme sie nicht erkennen.</translation>
    </message>
    <message>
        <source>Domain encoded</source>
        <translation>Domain kodiert</translation>
    </message>
    <message>
        <source>The domain is sent in ASCII, as mail servers use it.</source>
        <translation>Die Domain wird in ASCII gesendet, wie Mailserver sie verwenden.</translation>
    </message>
    <message>
        <source>Characters cleaned up</source>
        <translation>Zeichen bereinigt</translation>
    </message>
    <message>
        <source>Invisible or unusual characters were made plain.</source>
        <translation>Unsichtbare oder ungewöhnliche Zeichen wurden vereinfacht.</translation>
    </message>
    <message>
        <source>Link shortened</source>
        <translation>Link gekürzt</translation>
    </message>
    <message>
        <source>The link is sent in its usual form.</source>
        <translation>Der Link wird in seiner üblichen Form gesendet.</translation>
    </message>
    <message>
        <source>Taken from surrounding text</source>
        <translation>Aus Text entnommen</translation>
    </message>
    <message>
        <source>The identifier was taken out of the text around it.</source>
        <translation>Die Kennung wurde dem Text um sie herum entnommen.</translation>
    </message>
    <message>
        <source>Unusual sign</source>
        <translation>Ungewöhnliches Zeichen</translation>
    </message>
    <message>
        <source>Machine address</source>
        <translation>Maschinelle Adresse</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Mögliches Duplikat</translation>
    </message>
    <message>
        <source>Another row may be the same mailbox or phone line in another form.</source>
        <translation>Eine andere Zeile ist vielleicht dasselbe Postfach oder derselbe Anschluss in anderer Form.</translation>
    </message>
    <message>
        <source>Unknown number range</source>
        <translation>Neuer Nummernbereich</translation>
    </message>
    <message>
        <source>The range may be newer than the numbering plans of this program, so check the number.</source>
        <translation>Der Bereich ist vielleicht neuer als die Rufnummernpläne dieses Programms; prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Temporary block</source>
        <translation>Befristete Sperre</translation>
    </message>
    <message>
        <source>Alta keeps no end date, so the opt-out will be permanent.</source>
        <translation>Alta speichert kein Enddatum, daher gilt das Opt-out unbefristet.</translation>
    </message>
    <message>
        <source>Some of its signs may not belong to the address, so check it.</source>
        <translation>Einige Zeichen gehören vielleicht nicht zur Adresse. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>A mail program made it, so enter the person&apos;s own address.</source>
        <translation>Ein Mailprogramm hat sie erzeugt. Geben Sie die eigene Adresse der Person ein.</translation>
    </message>
    <message>
        <source>Unknown domain ending</source>
        <translation>Unbekannte Domain-Endung</translation>
    </message>
    <message>
        <source>This program does not know the ending of the domain, so check the address.</source>
        <translation>Dieses Programm kennt die Endung der Domain nicht; prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set by your organization.</source>
        <translation>Von Ihrer Organisation festgelegt.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Von %1 festgelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 in %2 is unknown or has no valid value.</source>
        <translation>%1 in %2 ist unbekannt oder hat keinen gültigen Wert.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is fixed. Ask your administrator.</source>
        <translation>Es wird nichts gesendet, bis das behoben ist. Fragen Sie Ihre Administration.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProofKey</name>
    <message>
        <source>This is not a backup of a proof key, or one of a newer version of DNC Desk.</source>
        <translation>Das ist keine Sicherung eines Nachweisschlüssels oder eine von einer neueren Version von DNC Desk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup was changed.</source>
        <translation>Die Passphrase ist falsch, oder die Sicherung wurde verändert.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>Die Sicherung konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” is not a channel of this list. %2</source>
        <translation>„%1“ ist kein Kanal dieser Liste. %2</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 and %3?</source>
        <comment>two phone numbers</comment>
        <translation>%1 Meinten Sie %2 und %3?</translation>
    </message>
    <message>
        <source>Duplicate identifier</source>
        <translation>Doppelte Kennung</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>Eine frühere Zeile hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has the same identifier.</source>
        <translation>Zeile %1 von „%2“ hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Excluded by you</source>
        <translation>Von Ihnen ausgeschlossen</translation>
    </message>
    <message>
        <source>Include the row to send it.</source>
        <translation>Nehmen Sie die Zeile auf, um sie zu senden.</translation>
    </message>
    <message>
        <source>%1 The list says “%2”.</source>
        <translation>%1 In der Liste steht „%2“.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>It is sent in its turn.</source>
        <translation>Sie kommt noch an die Reihe.</translation>
    </message>
    <message>
        <source>No definite answer</source>
        <translation>Keine eindeutige Antwort</translation>
    </message>
    <message>
        <source>It was sent and will be sent again.</source>
        <translation>Sie wurde gesendet und wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Rejected by Alta</source>
        <translation>Von Alta abgelehnt</translation>
    </message>
    <message>
        <source>Alta gave no reason.</source>
        <translation>Alta nannte keinen Grund.</translation>
    </message>
    <message>
        <source>It was added by hand.</source>
        <translation>Von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>It was added automatically.</source>
        <translation>Automatisch hinzugefügt.</translation>
    </message>
    <message>
        <source>It was added on %1.</source>
        <comment>a date</comment>
        <translation>Hinzugefügt am %1.</translation>
    </message>
    <message>
        <source>It was added on %1 by hand.</source>
        <translation>Am %1 von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>It was added on %1 automatically.</source>
        <translation>Am %1 automatisch hinzugefügt.</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Schon auf der Liste</translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation>Wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Similar entry on the list</source>
        <translation>Ähnlicher Eintrag auf der Liste</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>API-&amp;Adresse</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source> opt-outs</source>
        <translation> Opt-outs</translation>
    </message>
    <message>
        <source>&amp;Warn when more than</source>
        <translation>&amp;Warnen bei mehr als</translation>
    </message>
    <message>
        <source> % are new</source>
        <translation> % neuen</translation>
    </message>
    <message>
        <source>Remembered imports</source>
        <translation>Gemerkte Importe</translation>
    </message>
    <message>
        <source>Lists with these headers are asked about again. Nothing else changes.</source>
        <translation>Zu Listen mit diesen Kopfzeilen wird wieder gefragt. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Answers of this kind are read back again. What they confirmed stays confirmed.</source>
        <translation>Antworten dieser Art werden wieder in der Liste nachgelesen. Was sie bestätigt haben, bleibt bestätigt.</translation>
    </message>
    <message>
        <source> business days</source>
        <translation> Werktagen</translation>
    </message>
    <message>
        <source>Delete &amp;unsent lists after</source>
        <translation>&amp;Nicht gesendete Listen löschen nach</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>You are practicing. These settings are for the real service and apply again when you leave practice.</source>
        <translation>Sie üben gerade. Diese Einstellungen gelten für den echten Dienst und wieder, wenn Sie die Übung verlassen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>API-To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Remove Token</source>
        <translation>Token &amp;entfernen</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>Only if your user has several accounts.</source>
        <translation>Nur wenn Ihr Benutzer mehrere Konten hat.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Reserve for &amp;other integrations</source>
        <translation>Für &amp;andere Integrationen reservieren</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confirm by t&amp;yping above</source>
        <translation>Durch Eint&amp;ippen bestätigen ab</translation>
    </message>
    <message>
        <source>Larger uploads start only after you type their number.</source>
        <translation>Größere Uploads beginnen erst, wenn Sie ihre Anzahl eintippen.</translation>
    </message>
    <message>
        <source>New means never uploaded from this computer. In a wrong file, most identifiers are.</source>
        <translation>Neu heißt: noch nie von diesem Computer hochgeladen. In einer falschen Datei trifft das auf die meisten zu.</translation>
    </message>
    <message>
        <source>Warn about o&amp;ld requests after</source>
        <translation>Vor a&amp;lten Anträgen warnen nach</translation>
    </message>
    <message>
        <source>The law sets a time limit for opt-outs. The list marks requests older than this.</source>
        <translation>Für Abmeldungen gilt eine gesetzliche Frist. Die Liste markiert ältere Anträge.</translation>
    </message>
    <message>
        <source>Ow&amp;n domains</source>
        <translation>Eige&amp;ne Domains</translation>
    </message>
    <message>
        <source>mycompany.com</source>
        <translation>meinefirma.de</translation>
    </message>
    <message>
        <source>You are warned before an upload that contains addresses of these domains.</source>
        <translation>Vor einem Upload mit Adressen dieser Domains werden Sie gewarnt.</translation>
    </message>
    <message>
        <source>Acce&amp;pted answers</source>
        <translation>Akze&amp;ptierte Antworten</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Server answers that you accepted as confirmations. Revoked ones are read back again.</source>
        <translation>Serverantworten, die Sie als Bestätigung akzeptiert haben. Widerrufene werden wieder nachgelesen.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Delete upload &amp;details after</source>
        <translation>Upload-&amp;Details löschen nach</translation>
    </message>
    <message>
        <source>Counted from the last change of a list.</source>
        <translation>Gezählt ab der letzten Änderung einer Liste.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Phone re&amp;gion</source>
        <translation>Tele&amp;fonregion</translation>
    </message>
    <message>
        <source>The country of phone numbers that do not start with +.</source>
        <translation>Das Land von Telefonnummern, die nicht mit + beginnen.</translation>
    </message>
    <message>
        <source>Answers and columns that you chose to remember. Without them you are asked again.</source>
        <translation>Antworten und Spalten, die Sie sich merken ließen. Ohne sie werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Applied at once, so that you can look.</source>
        <translation>Wird sofort angewendet, damit Sie es sehen.</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Messages that are shown already keep their language.</source>
        <translation>Meldungen, die schon zu sehen sind, behalten ihre Sprache.</translation>
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
    <message>
        <source>Alta refused every identifier that was tried, at both ends of a batch.</source>
        <translation>Alta hat jede Kennung abgelehnt, die versucht wurde, an beiden Enden eines Pakets.</translation>
    </message>
    <message>
        <source>Alta counted %1 of %2; some may have been listed already.</source>
        <translation>Alta hat %1 von %2 gezählt; einige standen vielleicht schon in der Liste.</translation>
    </message>
    <message>
        <source>Some of the %1 identifiers of this batch are not on the list.</source>
        <translation>Einige der %1 Kennungen dieses Pakets stehen nicht in der Liste.</translation>
    </message>
    <message>
        <source>Alta refused an identifier that an earlier request may have added, and the list cannot be read.</source>
        <translation>Alta hat eine Kennung abgelehnt, die eine frühere Anfrage vielleicht hinzugefügt hat, und die Liste lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer.</source>
        <translation>Alta hat etwas geantwortet, das diese Version nicht kennt: eine leere Antwort.</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: “%1”</source>
        <translation>Alta hat etwas geantwortet, das diese Version nicht kennt: „%1“</translation>
    </message>
    <message>
        <source>An identifier of the batch is not on the list.</source>
        <translation>Eine Kennung des Pakets steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>The identifiers that were read had been on the list before.</source>
        <translation>Die nachgelesenen Kennungen standen schon vorher in der Liste.</translation>
    </message>
    <message>
        <source>The list could not be searched.</source>
        <translation>Die Liste ließ sich nicht durchsuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Whether the %n identifier(s) of batch %1 were added is not known. They stay in doubt.</source>
        <translation>
            <numerusform>Ob die %n Kennung von Paket %1 hinzugefügt wurde, ist nicht bekannt. Sie bleibt ungeklärt.</numerusform>
            <numerusform>Ob die %n Kennungen von Paket %1 hinzugefügt wurden, ist nicht bekannt. Sie bleiben ungeklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in Alta whether they are on the list, then say so here.</source>
        <translation>Sehen Sie in Alta nach, ob sie in der Liste stehen, und geben Sie es hier an.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed identifier(s) were not on the list when it was read again.</source>
        <translation>
            <numerusform>%n bestätigte Kennung stand nicht auf der Liste, als sie erneut gelesen wurde.</numerusform>
            <numerusform>%n bestätigte Kennungen standen nicht auf der Liste, als sie erneut gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>DNC Desk found a fault in itself and stopped.</source>
        <translation>DNC Desk hat einen Fehler in sich selbst gefunden und angehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent after that. What was confirmed stays confirmed.</source>
        <translation>Danach wurde nichts mehr gesendet. Was bestätigt wurde, bleibt bestätigt.</translation>
    </message>
    <message>
        <source>Save the diagnostics for whoever maintains DNC Desk, then restart it.</source>
        <translation>Speichern Sie die Diagnose für diejenigen, die DNC Desk pflegen, und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>An identifier is what a person is reached by: an e-mail address, a phone number or a LinkedIn profile. Each row has one.</source>
        <translation>Eine Kennung ist das, worüber man eine Person erreicht: E-Mail-Adresse, Telefonnummer oder LinkedIn-Profil. Jede Zeile hat eine.</translation>
    </message>
    <message>
        <source>A batch is a part of an upload: up to 500 identifiers that are sent in one request.</source>
        <translation>Ein Paket ist ein Teil eines Uploads: bis zu 500 Kennungen, die in einer Anfrage gesendet werden.</translation>
    </message>
    <message>
        <source>All programs of an Alta account share its requests per minute. DNC Desk leaves the reserve to the others.</source>
        <translation>Alle Programme eines Alta-Kontos teilen sich dessen Anfragen pro Minute. Die Reserve überlässt DNC Desk den anderen.</translation>
    </message>
    <message>
        <source>Retention is how long personal data may be kept. Afterwards the rows of an upload are deleted, and only its numbers stay.</source>
        <translation>Die Aufbewahrungsfrist sagt, wie lange personenbezogene Daten bleiben dürfen. Danach werden die Zeilen eines Uploads gelöscht, nur seine Zahlen bleiben.</translation>
    </message>
    <message>
        <source>Phone numbers are sent in the E.164 format: a plus sign, the country code and the number. Numbers without a country code are read as those of this country.</source>
        <translation>Telefonnummern werden im Format E.164 gesendet: Pluszeichen, Landesvorwahl und Nummer. Nummern ohne Landesvorwahl gelten als Nummern dieses Landes.</translation>
    </message>
    <message>
        <source>In doubt means that these were sent, but no definite answer came. They may be on the list, and are sent again, which does no harm.</source>
        <translation>Ungeklärt heißt: Sie wurden gesendet, aber es kam keine eindeutige Antwort. Vielleicht stehen sie auf der Liste. Sie werden noch einmal gesendet, was nicht schadet.</translation>
    </message>
    <message>
        <source>Prospects are the people whom your team contacts through Alta. Those who match an opt-out can be paused.</source>
        <translation>Interessenten sind die Personen, die Ihr Team über Alta anspricht. Wer zu einer Abmeldung passt, kann pausiert werden.</translation>
    </message>
</context>
<context>
    <name>UploadMessages</name>
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
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Look for all (%Ln request(s), %1)</source>
        <translation>
            <numerusform>Alle suchen (%Ln Anfrage, %1)</numerusform>
            <numerusform>Alle suchen (%Ln Anfragen, %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload canceled. Unsent rows are ready to send again.</source>
        <translation>Hochladen abgebrochen. Nicht gesendete Zeilen sind wieder bereit.</translation>
    </message>
    <message>
        <source>Cancel this upload?</source>
        <translation>Dieses Hochladen abbrechen?</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>connection</comment>
        <translation>Er geht an %1.</translation>
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
    <message>
        <source>They were added</source>
        <translation>Sie wurden hinzugefügt</translation>
    </message>
    <message>
        <source>They were not added</source>
        <translation>Sie wurden nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list (one request each)</source>
        <translation>Vor dem Teilen eines abgelehnten Pakets jede seiner Kennungen in der Liste suchen (je eine Anfrage)</translation>
    </message>
    <message>
        <source>Alta refused an identifier that is on the list already. If there are many of them, this needs fewer requests than splitting; if there are few, it needs more: up to 500 for a batch, about 5 minutes.</source>
        <translation>Alta hat eine Kennung abgelehnt, die bereits in der Liste steht. Gibt es viele davon, braucht das weniger Anfragen als das Teilen; gibt es wenige, braucht es mehr: bis zu 500 je Paket, etwa 5 Minuten.</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Upload abbrechen</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Weiter hochladen</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Hochladen abbrechen…</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Das Hochladen abbrechen</translation>
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
    <message>
        <source>Alta answered something this version does not know: an empty answer (%1).</source>
        <translation>Alta hat etwas geantwortet, das diese Version nicht kennt: eine leere Antwort (%1).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know (%1).</source>
        <translation>Alta hat etwas geantwortet, das diese Version nicht kennt (%1).</translation>
    </message>
    <message>
        <source>Alta counted fewer identifiers than were sent (%1); some may have been listed already.</source>
        <translation>Alta hat weniger Kennungen gezählt, als gesendet wurden (%1); einige standen vielleicht schon in der Liste.</translation>
    </message>
    <message>
        <source>The list is read to find out. If it does not tell, look in Alta and say whether they were added.</source>
        <translation>Das wird in der Liste nachgelesen. Wenn sie es nicht zeigt, sehen Sie in Alta nach und geben Sie an, ob sie hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password (407).</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Kennwort (407).</translation>
    </message>
    <message>
        <source>Sign in to the proxy in the window, or set DNC_DESK_PROXY_USER and DNC_DESK_PROXY_PASSWORD for the command line, then resume.</source>
        <translation>Melden Sie sich im Fenster beim Proxy an, oder setzen Sie für die Kommandozeile DNC_DESK_PROXY_USER und DNC_DESK_PROXY_PASSWORD, und setzen Sie dann fort.</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>[cut off here, because a spreadsheet cell cannot hold more; a CSV report has all of it]</source>
        <translation>[hier abgeschnitten, weil eine Zelle der Tabellenkalkulation nicht mehr fasst; ein CSV-Bericht enthält alles]</translation>
    </message>
</context>
<context>
    <name>dnc::AccountWatch</name>
    <message>
        <source>Another account is current.</source>
        <translation>Ein anderes Konto ist jetzt aktuell.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 ist jetzt aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the former account can be sent. What was sent is in History.</source>
        <translation>
            <numerusform>%Ln Zeile des vorigen Kontos kann gesendet werden. Was gesendet wurde, steht im Verlauf.</numerusform>
            <numerusform>%Ln Zeilen des vorigen Kontos können gesendet werden. Was gesendet wurde, steht im Verlauf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::AttemptLookup</name>
    <message>
        <source>No answer recorded</source>
        <translation>Keine Antwort verzeichnet</translation>
    </message>
    <message>
        <source>Batch %L1</source>
        <comment>of an upload</comment>
        <translation>Paket %L1</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
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
    <name>dnc::BlockEdits</name>
    <message numerus="yes">
        <source>Clear cells of %n row(s)</source>
        <translation>
            <numerusform>Zellen in %n Zeile leeren</numerusform>
            <numerusform>Zellen in %n Zeilen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill cells of %n row(s)</source>
        <translation>
            <numerusform>Zellen in %n Zeile ausfüllen</numerusform>
            <numerusform>Zellen in %n Zeilen ausfüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Typ von %n Zeile setzen</numerusform>
            <numerusform>Typ von %n Zeilen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n row(s)</source>
        <translation>
            <numerusform>In %n Zeile ersetzen</numerusform>
            <numerusform>In %n Zeilen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take corrections of %n row(s)</source>
        <translation>
            <numerusform>Korrekturen von %n Zeile übernehmen</numerusform>
            <numerusform>Korrekturen von %n Zeilen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BulkEditController</name>
    <message>
        <source>Changing the list…</source>
        <translation>Die Liste wird geändert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%L1 von %Ln Zeile ist fertig.</numerusform>
            <numerusform>%L1 von %Ln Zeilen sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fix is known for the selected row(s).</source>
        <translation>
            <numerusform>Für die ausgewählte Zeile ist keine Korrektur bekannt.</numerusform>
            <numerusform>Für die ausgewählten Zeilen ist keine Korrektur bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the value, choose another type, or exclude the row.</source>
        <translation>Bearbeiten Sie den Wert, wählen Sie einen anderen Typ oder schließen Sie die Zeile aus.</translation>
    </message>
</context>
<context>
    <name>dnc::BulkEdits</name>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n row(s)</source>
        <translation>
            <numerusform>%n Zeile berichtigen</numerusform>
            <numerusform>%n Zeilen berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n duplicate(s)</source>
        <translation>
            <numerusform>%n Duplikat entfernen</numerusform>
            <numerusform>%n Duplikate entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s) of other types</source>
        <translation>
            <numerusform>%n Nummer anderer Art hinzufügen</numerusform>
            <numerusform>%n Nummern anderer Art hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Art von %n Zeile festlegen</numerusform>
            <numerusform>Art von %n Zeilen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n possible duplicate(s)</source>
        <translation>
            <numerusform>%n mögliches Duplikat behalten</numerusform>
            <numerusform>%n mögliche Duplikate behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n other form(s) of numbers</source>
        <translation>
            <numerusform>%n andere Form einer Nummer hinzufügen</numerusform>
            <numerusform>%n andere Formen von Nummern hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n row(s)</source>
        <translation>
            <numerusform>%n Zeile ausschließen</numerusform>
            <numerusform>%n Zeilen ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einschließen</numerusform>
            <numerusform>%n Zeilen einschließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellEdits</name>
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
    <message>
        <source>Sent as: %1</source>
        <translation>Gesendet als: %1</translation>
    </message>
    <message>
        <source>The person asked on %1.</source>
        <translation>Die Person bat am %1 darum.</translation>
    </message>
    <message>
        <source>No date of the request is given.</source>
        <translation>Es ist kein Datum der Anfrage angegeben.</translation>
    </message>
    <message>
        <source>No source of the request is given.</source>
        <translation>Es ist keine Quelle der Anfrage angegeben.</translation>
    </message>
    <message>
        <source>The source is %1.</source>
        <translation>Die Quelle ist %1.</translation>
    </message>
    <message>
        <source>Requested On</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Request Source</source>
        <translation>Quelle der Anfrage</translation>
    </message>
    <message>
        <source>Duplicate of row %1</source>
        <translation>Duplikat von Zeile %1</translation>
    </message>
</context>
<context>
    <name>dnc::Chat</name>
    <message numerus="yes">
        <source>%Ln message(s) come from saved contacts, whose numbers the chat does not show, and were not imported. Look the numbers up in your contacts.</source>
        <translation>
            <numerusform>%Ln Nachricht stammt von einem gespeicherten Kontakt, dessen Nummer der Chat nicht zeigt, und wurde nicht importiert. Schlagen Sie die Nummer in Ihren Kontakten nach.</numerusform>
            <numerusform>%Ln Nachrichten stammen von gespeicherten Kontakten, deren Nummern der Chat nicht zeigt, und wurden nicht importiert. Schlagen Sie die Nummern in Ihren Kontakten nach.</numerusform>
        </translation>
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
    <name>dnc::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dnc::ColumnHeader</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>&amp;Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>Spalte aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Show All Columns</source>
        <translation>Alle Spalten &amp;einblenden</translation>
    </message>
    <message>
        <source>&amp;Fit Width</source>
        <translation>Breite &amp;anpassen</translation>
    </message>
</context>
<context>
    <name>dnc::CommandCopier</name>
    <message>
        <source>The command is copied.</source>
        <translation>Der Befehl ist kopiert.</translation>
    </message>
</context>
<context>
    <name>dnc::CompareController</name>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>Die Liste hatte %Ln Eintrag, als sie zuletzt ganz gelesen wurde, am %1.</numerusform>
            <numerusform>Die Liste hatte %Ln Einträge, als sie zuletzt ganz gelesen wurde, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not compared.</source>
        <translation>Die Liste wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Rows that are on it are not sent. That saves no requests: one request sends 500 rows, and one reads 100 entries.</source>
        <translation>Zeilen, die darauf stehen, werden nicht gesendet. Das spart keine Anfragen: Eine Anfrage sendet 500 Zeilen, und eine liest 100 Einträge.</translation>
    </message>
    <message>
        <source>Compare With Alta</source>
        <translation>Mit Alta vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %Ln identifier(s) on the Do Not Contact list of %1.</source>
        <translation>
            <numerusform>Sucht %Ln Kennung auf der Do-Not-Contact-Liste von %1.</numerusform>
            <numerusform>Sucht %Ln Kennungen auf der Do-Not-Contact-Liste von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln identifier(s) with the list.</source>
        <translation>
            <numerusform>%Ln Kennung wird mit der Liste verglichen.</numerusform>
            <numerusform>%Ln Kennungen werden mit der Liste verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the list, %2 not on the list.</source>
        <translation>%1 auf der Liste, %2 nicht auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>Für %Ln Zeile, die nicht auf der Liste steht, gibt es dort einen ähnlichen Eintrag.</numerusform>
            <numerusform>Für %Ln der Zeilen, die nicht auf der Liste stehen, gibt es dort einen ähnlichen Eintrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are on the list are not sent.</source>
        <translation>Zeilen, die auf der Liste stehen, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Show Listed</source>
        <translation>Gelistete zeigen</translation>
    </message>
</context>
<context>
    <name>dnc::CompoundFile</name>
    <message>
        <source>Its parts do not fit together, as in a file that was cut off.</source>
        <translation>Die Teile der Datei passen nicht zusammen, wie wenn sie abgeschnitten wurde.</translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln schon auf der Liste</numerusform>
            <numerusform>%Ln schon auf der Liste</numerusform>
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
    <message>
        <source>Comparing with earlier uploads…</source>
        <translation>Vergleich mit früheren Uploads…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected before</source>
        <translation>
            <numerusform>%Ln bereits abgelehnt</numerusform>
            <numerusform>%Ln bereits abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a canceled upload</source>
        <translation>
            <numerusform>%Ln in einem abgebrochenen Upload</numerusform>
            <numerusform>%Ln in einem abgebrochenen Upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s) to the Do Not Contact list?</source>
        <translation>
            <numerusform>%Ln Abmeldung an die Sperrliste senden?</numerusform>
            <numerusform>%Ln Abmeldungen an die Sperrliste senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Opt-Out(s)</source>
        <translation>
            <numerusform>%Ln Abmeldung senden</numerusform>
            <numerusform>%Ln Abmeldungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>To send, type the number of opt-outs: %1</source>
        <translation>Zum Senden die Anzahl der Abmeldungen eintippen: %1</translation>
    </message>
    <message>
        <source>Check this first:</source>
        <translation>Bitte zuerst prüfen:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Duplikat</numerusform>
            <numerusform>%Ln Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln ausgeschlossen</numerusform>
            <numerusform>%Ln ausgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses running outreach to everyone who matches. Removing an identifier from the list later does not resume it.</source>
        <translation>Pausiert laufende Ansprache bei allen Treffern. Wird eine Kennung später von der Liste entfernt, läuft sie nicht von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new since the list was last read, on %1.</source>
        <translation>
            <numerusform>%Ln Zeile ist neu, seit die Liste zuletzt gelesen wurde, am %1.</numerusform>
            <numerusform>%Ln Zeilen sind neu, seit die Liste zuletzt gelesen wurde, am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new: no upload from this computer confirmed them, up to %1.</source>
        <translation>
            <numerusform>%Ln Zeile ist neu: Kein Upload von diesem Computer hat sie bis %1 bestätigt.</numerusform>
            <numerusform>%Ln Zeilen sind neu: Kein Upload von diesem Computer hat sie bis %1 bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send only the %Ln new row(s)</source>
        <translation>
            <numerusform>Nur die %Ln neue Zeile senden</numerusform>
            <numerusform>Nur die %Ln neuen Zeilen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending a row that is on the list already does no harm and costs nothing more.</source>
        <translation>Eine Zeile zu senden, die schon auf der Liste steht, schadet nicht und kostet nichts zusätzlich.</translation>
    </message>
    <message>
        <source>%1 Rows that are on the list are skipped. That saves no requests, but makes undoing exact.</source>
        <comment>requests and time</comment>
        <translation>%1 Zeilen, die auf der Liste stehen, werden ausgelassen. Das spart keine Anfragen, macht aber das Zurücknehmen genau.</translation>
    </message>
    <message>
        <source>Rows that somebody took off the list since then are not sent again. They are excluded.</source>
        <translation>Zeilen, die seither jemand von der Liste genommen hat, werden nicht erneut gesendet. Sie werden ausgeschlossen.</translation>
    </message>
    <message>
        <source>Compare and Send</source>
        <translation>Vergleichen und senden</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account of its token.</source>
        <translation>Sie gehen an %1 (%2), an das Konto des dortigen Tokens.</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account %3.</source>
        <translation>Sie gehen an %1 (%2), an das Konto %3.</translation>
    </message>
    <message>
        <source>The token is that of the environment, not that of the connection.</source>
        <translation>Der Token ist der aus der Umgebung, nicht der der Verbindung.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionLine</name>
    <message>
        <source>Reading the keychain…</source>
        <translation>Schlüsselbund wird gelesen…</translation>
    </message>
    <message>
        <source>API token saved in the keychain</source>
        <translation>API-Token im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>API token known until DNC Desk closes</source>
        <translation>API-Token bekannt, bis DNC Desk geschlossen wird</translation>
    </message>
    <message>
        <source>Add an API token to upload.</source>
        <translation>Zum Hochladen einen API-Token hinzufügen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to upload.</source>
        <translation>Der Schlüsselbund ist gesperrt. Zum Hochladen entsperren.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Add Connect&amp;ion</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Use &amp;for Uploads</source>
        <translation>Für &amp;Uploads verwenden</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>Not while an upload is on screen.</source>
        <translation>Nicht, solange ein Upload angezeigt wird.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>It is not known whether an unfinished upload belongs to this connection.</source>
        <translation>Es ist nicht bekannt, ob zu dieser Verbindung ein nicht beendeter Upload gehört.</translation>
    </message>
    <message>
        <source>An unfinished upload belongs to this connection. Finish or cancel it first.</source>
        <translation>Zu dieser Verbindung gehört ein nicht beendeter Upload. Beenden oder verwerfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Remove %1 and its token when you press OK?</source>
        <translation>%1 und den zugehörigen Token entfernen, sobald Sie OK drücken?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Two connections are named %1.</source>
        <translation>Zwei Verbindungen heißen %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same address and account ID. Enter the account ID of each.</source>
        <translation>%1 und %2 haben dieselbe Adresse und Konto-ID. Geben Sie die Konto-ID von beiden ein.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionSwitch</name>
    <message>
        <source>Connec&amp;tion</source>
        <translation>Verb&amp;indung</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>Verbindungen &amp;verwalten …</translation>
    </message>
</context>
<context>
    <name>dnc::ConsentPanel</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of channels</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A&amp;pplies to</source>
        <translation>&amp;Gilt für</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <source>By the person</source>
        <translation>Von der Person</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Von uns</translation>
    </message>
</context>
<context>
    <name>dnc::Contradiction</name>
    <message numerus="yes">
        <source>%Ln person(s) opted out and opted in, too. They are excluded until you decide.</source>
        <translation>
            <numerusform>%Ln Person hat sich abgemeldet und auch angemeldet. Sie bleibt ausgeschlossen, bis Sie entscheiden.</numerusform>
            <numerusform>%Ln Personen haben sich abgemeldet und auch angemeldet. Sie bleiben ausgeschlossen, bis Sie entscheiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ContradictionCheck</name>
    <message>
        <source>Exclude contradictions</source>
        <translation>Widersprüche ausschließen</translation>
    </message>
</context>
<context>
    <name>dnc::CorrectionsDialog</name>
    <message>
        <source>This workbook was saved from another list.</source>
        <translation>Diese Arbeitsmappe wurde aus einer anderen Liste gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed.</source>
        <translation>
            <numerusform>%Ln Zeile geändert.</numerusform>
            <numerusform>%Ln Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed in this list since; they stay as they are.</source>
        <translation>
            <numerusform>%Ln Zeile wurde inzwischen in dieser Liste geändert; sie bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Zeilen wurden inzwischen in dieser Liste geändert; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not from this list; they are not added.</source>
        <translation>
            <numerusform>%Ln Zeile stammt nicht aus dieser Liste; sie wird nicht hinzugefügt.</numerusform>
            <numerusform>%Ln Zeilen stammen nicht aus dieser Liste; sie werden nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came back unchanged.</source>
        <translation>
            <numerusform>%Ln Zeile kam unverändert zurück.</numerusform>
            <numerusform>%Ln Zeilen kamen unverändert zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Corrections</source>
        <translation>Korrekturen übernehmen</translation>
    </message>
    <message>
        <source>This is one step that can be undone. Rows that did not come back stay.</source>
        <translation>Das ist ein Schritt, der sich rückgängig machen lässt. Zeilen, die nicht zurückkamen, bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Correction(s)</source>
        <translation>
            <numerusform>%Ln Korrektur übernehmen</numerusform>
            <numerusform>%Ln Korrekturen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Came Back As</source>
        <translation>Kam zurück als</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Not taken: changed since</source>
        <translation>Wird nicht übernommen: inzwischen geändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dnc::DeclaredEncoding</name>
    <message>
        <source>It says that its encoding is “%1”, but cannot be read so. It was read as %2. Look at the accented letters.</source>
        <translation>Als Kodierung ist „%1“ angegeben, doch so lässt sich der Text nicht lesen. Er wurde als %2 gelesen. Sehen Sie die Umlaute und Akzente durch.</translation>
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
    <name>dnc::DetailsStrip</name>
    <message>
        <source>Details of the current row</source>
        <translation>Details der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show More Details</source>
        <translation>Mehr Details anzeigen</translation>
    </message>
    <message>
        <source>Show Fewer Details</source>
        <translation>Weniger Details anzeigen</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Keine Zeile ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Wählen Sie eine Zeile, um ihre Details zu sehen.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a suggestion</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>dnc::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved: %1. Choose another folder.</source>
        <translation>Die Diagnose wurde nicht gespeichert: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The diagnostics are saved.</source>
        <translation>Die Diagnose ist gespeichert.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>dnc::DraftController</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Saving the Last List…</source>
        <translation>Letzte Liste wird &amp;gespeichert…</translation>
    </message>
    <message>
        <source>&amp;No Unsent Lists</source>
        <translation>&amp;Keine nicht gesendeten Listen</translation>
    </message>
</context>
<context>
    <name>dnc::Drafts</name>
    <message>
        <source>typed rows</source>
        <translation>eingegebenen Zeilen</translation>
    </message>
    <message>
        <source>Another DNC Desk uses this data folder.</source>
        <translation>Ein anderes DNC Desk verwendet diesen Datenordner.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>Der Datenträger ist voll. Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Other people can change the data folder. Repair it with: %1</source>
        <translation>Andere können den Datenordner ändern. Abhilfe: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from %1, %2</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>%Ln Zeile aus %1, %2</numerusform>
            <numerusform>%Ln Zeilen aus %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln unsent row(s) from %1.</source>
        <translation>
            <numerusform>%Ln nicht gesendete Zeile aus %1 wiederhergestellt.</numerusform>
            <numerusform>%Ln nicht gesendete Zeilen aus %1 wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent row(s) from %1 are kept.</source>
        <translation>
            <numerusform>%Ln nicht gesendete Zeile aus %1 ist noch vorhanden.</numerusform>
            <numerusform>%Ln nicht gesendete Zeilen aus %1 sind noch vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list from File &gt; Recent Unsent Lists.</source>
        <translation>Öffnen Sie die Liste unter Datei &gt; Nicht gesendete Listen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent list(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln nicht gesendete Liste ist nicht lesbar.</numerusform>
            <numerusform>%Ln nicht gesendete Listen sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Die beschädigte Datei wurde aufbewahrt: %1</translation>
    </message>
    <message>
        <source>%1 You can go on working. Saving resumes by itself.</source>
        <comment>reason</comment>
        <translation>%1 Sie können weiterarbeiten. Das Speichern setzt von selbst wieder ein.</translation>
    </message>
    <message>
        <source>This list cannot be saved.</source>
        <translation>Diese Liste kann nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>dnc::DrawnTable</name>
    <message numerus="yes">
        <source>%Ln line(s) outside of the table hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln Zeile außerhalb der Tabelle enthält keine Kennung und wurde nicht importiert.</numerusform>
            <numerusform>%Ln Zeilen außerhalb der Tabelle enthalten keine Kennung und wurden nicht importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EmptyPage</name>
    <message>
        <source>Paste a List</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Copied cells, one per line, or a whole To: line</source>
        <translation>Kopierte Zellen, eine pro Zeile, oder eine ganze An:-Zeile</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, text or web page</source>
        <translation>CSV, Excel, OpenDocument, Text oder Webseite</translation>
    </message>
    <message>
        <source>You can also drop files or text anywhere in this window.</source>
        <translation>Sie können Dateien oder Text auch in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Add your opt-out list</source>
        <translation>Fügen Sie Ihre Abmeldeliste hinzu</translation>
    </message>
    <message>
        <source>Review and fix every row before anything is sent.</source>
        <translation>Prüfen und korrigieren Sie jede Zeile, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Add the Sample List</source>
        <translation>Beispielliste hinzufügen</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Beispielliste ausprobieren</translation>
    </message>
    <message>
        <source>25 rows as people really send them.</source>
        <translation>25 Zeilen, wie sie wirklich eingehen.</translation>
    </message>
    <message>
        <source>Practice with 25 rows as people really send them. Nothing is sent.</source>
        <translation>Üben mit 25 Zeilen, wie sie wirklich eingehen. Nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message>
        <source>The text looks like %1, but is damaged or was cut off.</source>
        <translation>Der Text sieht nach %1 aus, ist aber beschädigt oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>Gelesen wurde er als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not UTF-8 like the rest and were read as %1: line %2. Look at their accented letters.</source>
        <translation>
            <numerusform>%Ln Textzeile ist nicht UTF-8 wie der Rest und wurde als %1 gelesen: Zeile %2. Sehen Sie sich ihre Umlaute und Akzente an.</numerusform>
            <numerusform>%Ln Textzeilen sind nicht UTF-8 wie der Rest und wurden als %1 gelesen: Zeilen %2. Sehen Sie sich ihre Umlaute und Akzente an.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no encoding that is called “%1”.</source>
        <translation>Es gibt keine Kodierung, die „%1“ heißt.</translation>
    </message>
    <message>
        <source>It has control characters, which a text does not have. Open it in the program that it comes from and save the list as CSV in UTF-8.</source>
        <translation>Sie enthält Steuerzeichen, die ein Text nicht hat. Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie die Liste als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>It has a zero byte here, which a text does not have. Remove it, or save the list again as CSV in UTF-8.</source>
        <translation>Sie enthält hier ein Nullbyte, das ein Text nicht hat. Entfernen Sie es, oder speichern Sie die Liste neu als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The text encoding could not be recognised and was taken for %1. Look at the accented letters.</source>
        <translation>Die Textkodierung wurde nicht erkannt, %1 wurde angenommen. Prüfen Sie Umlaute und Akzente.</translation>
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
    <message>
        <source>Nothing was sent. Add a connection to %1 with the account ID %2 to go on.</source>
        <translation>Es wurde nichts gesendet. Fügen Sie eine Verbindung zu %1 mit der Konto-ID %2 hinzu, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your organization set another address or account.</source>
        <translation>Es wurde nichts gesendet. Ihre Organisation hat eine andere Adresse oder ein anderes Konto festgelegt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 without an account ID to go on.</source>
        <translation>Es wurde nichts gesendet. Fügen Sie eine Verbindung zu %1 ohne Konto-ID hinzu, um fortzufahren.</translation>
    </message>
    <message>
        <source>The connection of this upload is missing.</source>
        <translation>Die Verbindung dieses Uploads fehlt.</translation>
    </message>
    <message>
        <source>There is no token for %1 yet.</source>
        <translation>Es gibt noch keinen Token für %1.</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTable</name>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>No rows match the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message>
        <source>New row, empty.</source>
        <translation>Neue Zeile, leer.</translation>
    </message>
</context>
<context>
    <name>dnc::EraseDialog</name>
    <message>
        <source>Erasing… This takes a while where earlier uploads were long: their whole journal is written anew.</source>
        <translation>Wird gelöscht… Wo frühere Uploads lang waren, dauert es eine Weile: Ihr ganzes Journal wird neu geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln Zeile löschen</numerusform>
            <numerusform>%Ln Zeilen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>dnc::Erasure</name>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 (%2)</source>
        <comment>number, files</comment>
        <translation>
            <numerusform>%Ln Zeile von Upload %1 (%2)</numerusform>
            <numerusform>%Ln Zeilen von Upload %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of an unsent list</source>
        <translation>
            <numerusform>%Ln Zeile einer nicht gesendeten Liste</numerusform>
            <numerusform>%Ln Zeilen einer nicht gesendeten Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and in %Ln other upload(s) or list(s)</source>
        <translation>
            <numerusform>und in %Ln weiteren Upload oder Liste</numerusform>
            <numerusform>und in %Ln weiteren Uploads oder Listen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EvidenceController</name>
    <message>
        <source>Export Evidence</source>
        <translation>Nachweis exportieren</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Exporting evidence…</source>
        <translation>Der Nachweis wird exportiert…</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Der Nachweis wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Evidence is in %1.</source>
        <translation>Der Nachweis liegt in %1.</translation>
    </message>
    <message>
        <source>The history keeps the SHA-256 of its manifest: %1</source>
        <translation>Der Verlauf bewahrt den SHA-256 des Manifests auf: %1</translation>
    </message>
    <message>
        <source>Keep the SHA-256 of its manifest: %1</source>
        <translation>Bewahren Sie den SHA-256 des Manifests auf: %1</translation>
    </message>
</context>
<context>
    <name>dnc::FanOutDialog</name>
    <message>
        <source>The chosen rows</source>
        <translation>Die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Die ganze Liste</translation>
    </message>
    <message>
        <source>Numbers for other ways of contact</source>
        <translation>Nummern für andere Kontaktwege</translation>
    </message>
    <message>
        <source>Alta keeps a list for each way of contact, and does not say whether a number that must not be called may still get messages. Each number is added once more for the ways that you choose.</source>
        <translation>Alta führt für jeden Kontaktweg eine Liste und sagt nicht, ob eine Nummer, die nicht angerufen werden darf, noch Nachrichten erhalten kann. Jede Nummer wird für die Wege, die Sie wählen, noch einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>That adds no row.</source>
        <translation>Das fügt keine Zeile hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>That adds %Ln row(s). Those that are there already show as duplicates.</source>
        <translation>
            <numerusform>Das fügt %Ln Zeile hinzu. Was schon da ist, erscheint als Duplikat.</numerusform>
            <numerusform>Das fügt %Ln Zeilen hinzu. Was schon da ist, erscheint als Duplikat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile hinzufügen</numerusform>
            <numerusform>%Ln Zeilen hinzufügen</numerusform>
        </translation>
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
    <message>
        <source>It begins with empty bytes only.</source>
        <translation>Am Anfang stehen nur leere Bytes.</translation>
    </message>
</context>
<context>
    <name>dnc::FileKind</name>
    <message>
        <source>It looks like a picture. Type or paste the identifiers instead.</source>
        <translation>Das sieht nach einem Bild aus. Tippen Sie die Kennungen stattdessen ein oder fügen Sie sie ein.</translation>
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
        <source>It looks like an XML file. Open it in the program that it comes from, save the list as Excel workbook (XLSX), and open that file.</source>
        <translation>Das sieht nach einer XML-Datei aus. Öffnen Sie sie in dem Programm, aus dem sie stammt, speichern Sie die Liste als Excel-Arbeitsmappe (XLSX) und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It is no list but the mark of a spreadsheet program that “%1” is open in it. Open that file instead.</source>
        <translation>Das ist keine Liste, sondern der Vermerk einer Tabellenkalkulation, dass „%1“ in ihr geöffnet ist. Öffnen Sie stattdessen diese Datei.</translation>
    </message>
    <message>
        <source>It looks like a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Sie sieht aus wie eine Arbeitsmappe eines sehr alten Excel. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als Excel-Arbeitsmappe (XLSX), und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It looks like a message of Outlook. Open it there, and save it as text or copy the addresses and paste them here.</source>
        <translation>Das sieht nach einer Nachricht aus Outlook aus. Öffnen Sie sie dort und speichern Sie sie als Text, oder kopieren Sie die Adressen und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It looks like a document of Word. Copy the list out of it and paste it here.</source>
        <translation>Das sieht nach einem Word-Dokument aus. Kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>dnc::FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>%L1 von %L2 angezeigt</translation>
    </message>
    <message>
        <source>showing %L1 of %L2</source>
        <comment>after the name of a filter</comment>
        <translation>%L1 von %L2 angezeigt</translation>
    </message>
</context>
<context>
    <name>dnc::Finding</name>
    <message>
        <source>Duplicate identifier</source>
        <translation>Doppelte Kennung</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>Eine frühere Zeile hat dieselbe Kennung.</translation>
    </message>
</context>
<context>
    <name>dnc::FindingActions</name>
    <message numerus="yes">
        <source>Fix %Ln…</source>
        <translation>
            <numerusform>%Ln beheben…</numerusform>
            <numerusform>%Ln beheben…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Type of %Ln…</source>
        <translation>
            <numerusform>Art von %Ln festlegen…</numerusform>
            <numerusform>Art von %Ln festlegen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Duplicate(s)</source>
        <translation>
            <numerusform>%Ln Duplikat löschen</numerusform>
            <numerusform>%Ln Duplikate löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln</source>
        <translation>
            <numerusform>%Ln ausschließen</numerusform>
            <numerusform>%Ln ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln</source>
        <translation>
            <numerusform>%Ln behalten</numerusform>
            <numerusform>%Ln behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln Zeile löschen</numerusform>
            <numerusform>%Ln Zeilen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FindingsModel</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <comment>the title of an issue</comment>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>dnc::FindingsPanel</name>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes Made for You</source>
        <translation>Für Sie geändert</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Expand the issues sidebar</source>
        <translation>Problemleiste aufklappen</translation>
    </message>
    <message>
        <source>Collapse the issues sidebar</source>
        <translation>Problemleiste zuklappen</translation>
    </message>
</context>
<context>
    <name>dnc::FixDialog</name>
    <message>
        <source>Fix all like this</source>
        <translation>Alle so berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed; these are the first of them.</source>
        <translation>
            <numerusform>%Ln Zeile kann berichtigt werden; das sind die ersten davon.</numerusform>
            <numerusform>%Ln Zeilen können berichtigt werden; das sind die ersten davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed:</source>
        <translation>
            <numerusform>%Ln Zeile kann berichtigt werden:</numerusform>
            <numerusform>%Ln Zeilen können berichtigt werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile berichtigen</numerusform>
            <numerusform>%Ln Zeilen berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>Das ist ein einziger Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>dnc::Forecast</name>
    <message numerus="yes">
        <source>%Ln hidden by the spreadsheet</source>
        <translation>
            <numerusform>%Ln von der Tabellenkalkulation ausgeblendet</numerusform>
            <numerusform>%Ln von der Tabellenkalkulation ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by a filter of the spreadsheet</source>
        <translation>
            <numerusform>%Ln von einem Filter der Tabellenkalkulation ausgeblendet</numerusform>
            <numerusform>%Ln von einem Filter der Tabellenkalkulation ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crossed out</source>
        <translation>
            <numerusform>%Ln durchgestrichen</numerusform>
            <numerusform>%Ln durchgestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed before</source>
        <translation>
            <numerusform>%Ln schon früher bestätigt</numerusform>
            <numerusform>%Ln schon früher bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln Kennung</numerusform>
            <numerusform>%Ln Kennungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an identifier</source>
        <translation>
            <numerusform>%Ln ohne Kennung</numerusform>
            <numerusform>%Ln ohne Kennung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) not taken</source>
        <translation>
            <numerusform>%Ln Tabellenblatt nicht aufgenommen</numerusform>
            <numerusform>%Ln Tabellenblätter nicht aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows, then what becomes of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what becomes of rows</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in titles, footers or comments</source>
        <translation>
            <numerusform>%Ln in Titeln, Fußzeilen oder Kommentaren</numerusform>
            <numerusform>%Ln in Titeln, Fußzeilen oder Kommentaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Zeile senden</numerusform>
            <numerusform>%L1 von %Ln Zeilen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number, a type of identifier</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>%L1 of other types</source>
        <translation>%L1 anderer Art</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows that are sent, their identifiers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between types of identifiers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose text encoding is unclear</source>
        <translation>
            <numerusform>%Ln mit unklarer Textkodierung</numerusform>
            <numerusform>%Ln mit unklarer Textkodierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the text of a message</source>
        <translation>
            <numerusform>%Ln im Text einer Nachricht</numerusform>
            <numerusform>%Ln im Text einer Nachricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded before</source>
        <translation>
            <numerusform>%Ln vorher ausgeschlossen</numerusform>
            <numerusform>%Ln vorher ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because they did not opt out</source>
        <translation>
            <numerusform>%Ln ausgeschlossen, weil nicht abgemeldet</numerusform>
            <numerusform>%Ln ausgeschlossen, weil nicht abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because %1</source>
        <translation>
            <numerusform>%Ln ausgeschlossen, weil %1</numerusform>
            <numerusform>%Ln ausgeschlossen, weil %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded for other reasons</source>
        <translation>
            <numerusform>%Ln aus anderen Gründen ausgeschlossen</numerusform>
            <numerusform>%Ln aus anderen Gründen ausgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::GettingStarted</name>
    <message>
        <source>Add a list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>Paste it, open a file, or drop it on the window.</source>
        <translation>Fügen Sie sie ein, öffnen Sie eine Datei oder ziehen Sie sie ins Fenster.</translation>
    </message>
    <message>
        <source>Fix the issues</source>
        <translation>Probleme beheben</translation>
    </message>
    <message>
        <source>Choose an issue beside the table to see only its rows.</source>
        <translation>Wählen Sie neben der Tabelle ein Problem, um nur dessen Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Check the number of opt-outs, then send.</source>
        <translation>Prüfen Sie die Zahl der Abmeldungen und senden Sie dann.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>It contains every row and its result.</source>
        <translation>Er enthält jede Zeile mit ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>The sample list lets you try all of this without sending anything.</source>
        <translation>Mit der Beispielliste können Sie alles ausprobieren, ohne etwas zu senden.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Beispielliste ausprobieren</translation>
    </message>
</context>
<context>
    <name>dnc::GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>dnc::HelpDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>DNC Desk %1. Free software under the MIT License. Phone numbers are checked with libphonenumber %2.</source>
        <translation>DNC Desk %1. Freie Software unter der MIT-Lizenz. Telefonnummern werden mit libphonenumber %2 geprüft.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Edit Cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryController</name>
    <message>
        <source>The history cannot be read.</source>
        <translation>Der Verlauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its rows were removed some time after it ended; its numbers are left.</source>
        <translation>Seine Zeilen wurden einige Zeit nach seinem Ende entfernt; seine Zahlen sind geblieben.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Schließen Sie zuerst den Upload ab, der auf dem Bildschirm ist, oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The hold was not changed.</source>
        <translation>Die Aufbewahrung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Another action with the list is running.</source>
        <translation>Ein anderer Vorgang mit der Liste läuft.</translation>
    </message>
    <message>
        <source>There is no connection to its address and account.</source>
        <translation>Es gibt keine Verbindung zu seiner Adresse und seinem Konto.</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryDialog</name>
    <message>
        <source>Upload %1 goes to %2. %3</source>
        <comment>number, address, a sentence</comment>
        <translation>Ziel von Upload %1 ist %2. %3</translation>
    </message>
    <message>
        <source>Requests (%L1)</source>
        <translation>Anfragen (%L1)</translation>
    </message>
    <message>
        <source>Matching prospects are paused.</source>
        <translation>Übereinstimmende Kontakte werden pausiert.</translation>
    </message>
    <message>
        <source>Matching prospects stay active.</source>
        <translation>Übereinstimmende Kontakte bleiben aktiv.</translation>
    </message>
    <message>
        <source>Source Files (%L1)</source>
        <translation>Quelldateien (%L1)</translation>
    </message>
    <message>
        <source>Undo: %1 removed, %2 kept, %3 failed.</source>
        <translation>Rücknahme: %1 entfernt, %2 behalten, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Its details are kept until you release the hold.</source>
        <translation>Seine Details bleiben, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>Release &amp;Hold</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>Let its details be deleted when they are due</source>
        <translation>Seine Details löschen lassen, wenn sie fällig sind</translation>
    </message>
    <message>
        <source>Keep its details until you release it</source>
        <translation>Seine Details behalten, bis Sie sie freigeben</translation>
    </message>
</context>
<context>
    <name>dnc::Html</name>
    <message>
        <source>Its tags are nested more than 1,000 deep.</source>
        <translation>Die Tags darin sind mehr als 1.000 Ebenen tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
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
        <source>The list cannot be changed while it is being uploaded. Wait until the upload has finished, or cancel it.</source>
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
    <message>
        <source>%1 was read as you chose for such lists: %2.</source>
        <translation>Aus %1 wurde so gelesen, wie Sie es für solche Listen gewählt haben: %2.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>The list was changed since then.</source>
        <translation>Die Liste wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Undo those changes first, or take these rows out and open the file again.</source>
        <translation>Machen Sie diese Änderungen zuerst rückgängig oder entfernen Sie diese Zeilen und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s).</source>
        <translation>
            <numerusform>%Ln Duplikat.</numerusform>
            <numerusform>%Ln Duplikate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded.</source>
        <translation>
            <numerusform>%Ln ausgeschlossen.</numerusform>
            <numerusform>%Ln ausgeschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a sheet; how many rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, hidden</source>
        <comment>name of a sheet; how many rows</comment>
        <translation>%1 · %2, ausgeblendet</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Alle Tabellenblätter</translation>
    </message>
    <message>
        <source>Only those that are ticked</source>
        <translation>Nur die angekreuzten</translation>
    </message>
    <message>
        <source>Which sheets are opt-outs?</source>
        <translation>Welche Tabellenblätter sind Opt-outs?</translation>
    </message>
    <message>
        <source>Everybody here opted out</source>
        <translation>Alle hier sind Opt-outs</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>No program that is known</source>
        <translation>Kein bekanntes Programm</translation>
    </message>
    <message>
        <source>Nothing is open. Look at the rows, then import them.</source>
        <translation>Es ist nichts offen. Sehen Sie sich die Zeilen an und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Looking at all rows…</source>
        <translation>Alle Zeilen werden angesehen…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>cells of a column</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <comment>cells of a column</comment>
        <translation>(andere Werte)</translation>
    </message>
    <message>
        <source>It is a header</source>
        <translation>Sie ist eine Kopfzeile</translation>
    </message>
    <message>
        <source>It is a value</source>
        <translation>Sie ist ein Wert</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln value(s) to continue.</source>
        <translation>
            <numerusform>Entscheiden Sie %Ln Wert, um fortzufahren.</numerusform>
            <numerusform>Entscheiden Sie %Ln Werte, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Ausgeblendete Zeilen</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Gefilterte Zeilen</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Kommentarzeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>Chat IDs</source>
        <translation>Chat-IDs</translation>
    </message>
    <message>
        <source>Match Against Your Contacts…</source>
        <translation>Mit eigenen Kontakten abgleichen…</translation>
    </message>
    <message>
        <source>Match Against Your Contacts</source>
        <translation>Mit eigenen Kontakten abgleichen</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Text of messages</source>
        <translation>Text von Nachrichten</translation>
    </message>
    <message>
        <source>Exclude the others</source>
        <translation>Die anderen ausschließen</translation>
    </message>
    <message>
        <source>Exclude all of them</source>
        <translation>Alle ausschließen</translation>
    </message>
    <message>
        <source>Include all of them</source>
        <translation>Alle einschließen</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln Frage ist zu beantworten.</numerusform>
            <numerusform>%Ln Fragen sind zu beantworten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportDraft</name>
    <message>
        <source>No contact in %1 matches a hash of this list.</source>
        <translation>Kein Kontakt in %1 passt zu einem Hash dieser Liste.</translation>
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
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>Diese Datei kann nicht als Liste gelesen werden.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation>Die Arbeitsmappe ist mit einem Passwort geschützt. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie ohne Passwort und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in your spreadsheet program, let it repair the file, save it, and open it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in Ihrer Tabellenkalkulation, lassen Sie die Datei dort reparieren, speichern Sie sie und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The workbook is refused, because reading it could harm this computer.</source>
        <translation>Die Arbeitsmappe wird abgelehnt, weil es diesem Computer schaden könnte, sie zu lesen.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It would take far more memory than its size explains.</source>
        <translation>Sie bräuchte weit mehr Speicher, als ihre Größe erklärt.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportPreview</name>
    <message numerus="yes">
        <source>Only the first %L1 of %Ln row(s) are shown; all of them are read.</source>
        <translation>
            <numerusform>Nur die ersten %L1 von %Ln Zeile werden gezeigt; gelesen werden alle.</numerusform>
            <numerusform>Nur die ersten %L1 von %Ln Zeilen werden gezeigt; gelesen werden alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 to %L2</source>
        <comment>columns of a sheet</comment>
        <translation>%L1 bis %L2</translation>
    </message>
    <message numerus="yes">
        <source>Only %L1 of %Ln column(s) are shown; choose above which.</source>
        <translation>
            <numerusform>Nur %L1 von %Ln Spalte wird gezeigt; wählen Sie oben, welche.</numerusform>
            <numerusform>Nur %L1 von %Ln Spalten werden gezeigt; wählen Sie oben, welche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::InflatedPart</name>
    <message>
        <source>It inflates to far more than its size, as files do that are made to fill memory.</source>
        <translation>Die Datei wird beim Entpacken weit größer, als sie ist, wie es bei Dateien ist, die den Speicher füllen sollen.</translation>
    </message>
    <message>
        <source>It is compressed in a way that is not known here.</source>
        <translation>Die Datei ist auf eine Weise komprimiert, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A checksum is wrong.</source>
        <translation>Eine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>A part of it cannot be unpacked.</source>
        <translation>Ein Teil der Datei kann nicht entpackt werden.</translation>
    </message>
</context>
<context>
    <name>dnc::Json</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It is JSON of more than 256 MiB. Save the list as CSV.</source>
        <translation>Es ist JSON mit mehr als 256 MiB. Speichern Sie die Liste als CSV.</translation>
    </message>
    <message>
        <source>It is JSON that was cut off here. Export the list again.</source>
        <translation>Es ist JSON, das hier abgeschnitten ist. Exportieren Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is not valid here. Export the list again, or save it as CSV.</source>
        <translation>Es sieht nach JSON aus, ist hier aber ungültig. Exportieren Sie die Liste erneut oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>These fields beside the list were not imported: %1.</source>
        <translation>Diese Felder neben der Liste wurden nicht importiert: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::Ldif</name>
    <message numerus="yes">
        <source>%Ln password(s), picture(s) and other binary value(s) were not imported.</source>
        <translation>
            <numerusform>%Ln Passwort, Bild oder anderer Binärwert wurde nicht importiert.</numerusform>
            <numerusform>%Ln Passwörter, Bilder und andere Binärwerte wurden nicht importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::LicensesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts of DNC Desk</source>
        <translation>Bestandteile von DNC Desk</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Libraries that belong to the system and were not installed with DNC Desk have their licenses there.</source>
        <translation>Bibliotheken, die zum System gehören und nicht mit DNC Desk installiert wurden, haben ihre Lizenzen dort.</translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>opt-outs</comment>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ready to send</source>
        <translation>Nichts bereit zum Senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Duplikat</numerusform>
            <numerusform>%Ln Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ausgeschlossen</numerusform>
            <numerusform>%Ln ausgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Read-only while uploading</source>
        <translation>Schreibgeschützt während des Hochladens</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Hochladen…</translation>
    </message>
    <message>
        <source>Upload to %1…</source>
        <translation>Zu %1 hochladen…</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Zu %1 hochladen</translation>
    </message>
</context>
<context>
    <name>dnc::ListTask</name>
    <message>
        <source>The result was not recorded.</source>
        <translation>Das Ergebnis wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window.</source>
        <translation>Das Journal der Uploads ist nicht geöffnet, siehe die Meldung im Fenster.</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Ein anderer Vorgang mit der Liste läuft. Warten Sie, bis er endet, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Beenden Sie zuerst den angezeigten Upload, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>This cannot begin now.</source>
        <translation>Das kann jetzt nicht beginnen.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Dieser Upload gehört zu einer anderen Alta-Adresse oder einem anderen Konto als den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the address and the account ID that it was sent to.</source>
        <translation>Es wurde nichts gesendet. Stellen Sie die Adresse und die Konto-ID ein, an die er gesendet wurde.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>Angehalten. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Die laufende Anfrage wird beendet…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of up to %Ln request(s).</source>
        <translation>
            <numerusform>%L1 von höchstens %Ln Anfrage.</numerusform>
            <numerusform>%L1 von höchstens %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s).</source>
        <translation>
            <numerusform>%L1 von etwa %Ln Anfrage.</numerusform>
            <numerusform>%L1 von etwa %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Continuing in %2.</source>
        <translation>%1 Weiter in %2.</translation>
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
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It is a mail. These header fields name no person and were not imported: %1.</source>
        <translation>Das ist eine E-Mail. Diese Kopfzeilen nennen keine Person und wurden nicht importiert: %1.</translation>
    </message>
    <message>
        <source>Attachments were not imported: %1. To import one, save it and open it.</source>
        <translation>Anhänge wurden nicht importiert: %1. Um einen zu importieren, speichern und öffnen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindow</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>More Tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindowController</name>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>the sample list</source>
        <translation>Beispielliste</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Die letzte Änderung wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>dnc::Ods</name>
    <message>
        <source>It is an OpenDocument file, but no spreadsheet. Copy the list out of it and paste it here.</source>
        <translation>Das ist eine OpenDocument-Datei, aber keine Arbeitsmappe. Kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Die Datei hat kein Tabellenblatt mit Zellen.</translation>
    </message>
</context>
<context>
    <name>dnc::OdsContent</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Die Datei hat mehr als %L1 Tabellenblätter.</translation>
    </message>
</context>
<context>
    <name>dnc::Overdue</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln Werktag</numerusform>
            <numerusform>%Ln Werktagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked more than %1 ago.</source>
        <comment>requests to opt out; a time</comment>
        <translation>
            <numerusform>%Ln wurde vor mehr als %1 angefragt.</numerusform>
            <numerusform>%Ln wurden vor mehr als %1 angefragt.</numerusform>
        </translation>
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
        <source>Leave Practice</source>
        <translation>Übung verlassen</translation>
    </message>
</context>
<context>
    <name>dnc::PreviewModel</name>
    <message>
        <source>Above the header: not read.</source>
        <translation>Über der Kopfzeile: nicht gelesen.</translation>
    </message>
    <message>
        <source>The header.</source>
        <translation>Die Kopfzeile.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a row; why it is left out</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dnc::PrivacyController</name>
    <message>
        <source>The journal of uploads is not open, see the message in the window. Nothing was erased.</source>
        <translation>Das Journal der Uploads ist nicht offen, siehe die Meldung im Fenster. Es wurde nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %Ln upload(s).</source>
        <translation>
            <numerusform>%1 in %Ln Upload geleert.</numerusform>
            <numerusform>%1 in %Ln Uploads geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list on screen gone.</source>
        <translation>
            <numerusform>%Ln Zeile der Liste auf dem Bildschirm entfernt.</numerusform>
            <numerusform>%Ln Zeilen der Liste auf dem Bildschirm entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload and no row on screen has this.</source>
        <translation>Kein Upload und keine Zeile auf dem Bildschirm enthält das.</translation>
    </message>
    <message>
        <source>Is today %1?</source>
        <translation>Ist heute der %1?</translation>
    </message>
    <message>
        <source>Upload details are due for deletion by this computer&apos;s date. Nothing is deleted until the date is certain.</source>
        <translation>Nach dem Datum dieses Computers sind Upload-Details zu löschen. Solange das Datum nicht sicher ist, wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Delete Details</source>
        <translation>Details löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %Ln unsent list(s).</source>
        <translation>
            <numerusform>Zeilen aus %Ln nicht gesendeten Liste entfernt.</numerusform>
            <numerusform>Zeilen aus %Ln nicht gesendeten Listen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proof of a person was not erased.</source>
        <translation>Der Nachweis über eine Person wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Ein anderer Vorgang mit der Liste läuft. Warten Sie, bis er endet, oder brechen Sie ihn ab.</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemRowsController</name>
    <message>
        <source>Save Problem Rows</source>
        <translation>Problemzeilen speichern</translation>
    </message>
    <message>
        <source>Rows with issues (*.xlsx)</source>
        <translation>Zeilen mit Problemen (*.xlsx)</translation>
    </message>
    <message>
        <source>All rows (*.xlsx)</source>
        <translation>Alle Zeilen (*.xlsx)</translation>
    </message>
    <message>
        <source>problem-rows</source>
        <comment>file name</comment>
        <translation>problemzeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln Zeile in %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workbook here again to take the corrections in it.</source>
        <translation>Öffnen Sie die Arbeitsmappe hier wieder, um die Korrekturen darin zu übernehmen.</translation>
    </message>
    <message>
        <source>The problem rows were not saved.</source>
        <translation>Die Problemzeilen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemWorkbook</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
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
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem Rows</source>
        <translation>Problemzeilen</translation>
    </message>
</context>
<context>
    <name>dnc::Profile</name>
    <message>
        <source>is not known; there are: %1.</source>
        <translation>ist nicht bekannt; es gibt: %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>muss ein Text sein.</translation>
    </message>
    <message>
        <source>must be a list of texts.</source>
        <translation>muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>must be a list of objects.</source>
        <translation>muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1: the field %2 %3</source>
        <comment>a place, a field, what is wrong with it</comment>
        <translation>%1: Das Feld %2 %3</translation>
    </message>
    <message>
        <source>must be one of: %1.</source>
        <translation>muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>is missing: which values are opt-outs?</source>
        <translation>fehlt: Welche Werte sind Opt-outs?</translation>
    </message>
    <message>
        <source>%1, %2 number %3</source>
        <comment>a place, a list in it, which one of it</comment>
        <translation>%1, %2 Nummer %3</translation>
    </message>
    <message>
        <source>or the field rows must be there, and not both.</source>
        <translation>oder das Feld rows muss da sein, und nicht beide.</translation>
    </message>
    <message>
        <source>holds “%1”: %2.</source>
        <translation>enthält „%1“: %2.</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>a file, then a name in it</comment>
        <translation>%1, Profil %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeeper</name>
    <message>
        <source>The proof that the person was put on the list is still there, because its key is not in the keychain. Unlock the keychain and erase the person again.</source>
        <translation>Der Nachweis, dass die Person auf die Liste kam, ist noch da, weil sein Schlüssel nicht im Schlüsselbund ist. Entsperren Sie den Schlüsselbund und löschen Sie die Person noch einmal.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyController</name>
    <message>
        <source>The proof key was not restored.</source>
        <translation>Der Nachweisschlüssel wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>Der Nachweisschlüssel ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Nachweisschlüssel sichern</translation>
    </message>
    <message>
        <source>The proof key was not backed up.</source>
        <translation>Der Nachweisschlüssel wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or there is none.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>There is none yet. It is made with the first upload.</source>
        <translation>Es gibt noch keinen. Er entsteht mit dem ersten Upload.</translation>
    </message>
    <message>
        <source>The proof key is backed up to %1.</source>
        <translation>Der Nachweisschlüssel ist in %1 gesichert.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase apart.</source>
        <translation>Bewahren Sie die Datei und ihre Passphrase getrennt auf.</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Nachweisschlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Diese Sicherung enthält den Schlüssel anderer Nachweise als derer auf diesem Computer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The proof key is lost.</source>
        <translation>Der Nachweisschlüssel ist verloren.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it. Without it, nobody can read who was put on the list by uploads whose rows are deleted, and no more proof is kept.</source>
        <translation>Der Schlüsselbund dieses Computers enthält ihn nicht. Ohne ihn kann niemand lesen, wen Uploads mit gelöschten Zeilen auf die Liste gesetzt haben, und es wird kein weiterer Nachweis aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore From a Backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Begin New Proof</source>
        <translation>Neuen Nachweis beginnen</translation>
    </message>
    <message>
        <source>No new proof was begun.</source>
        <translation>Es wurde kein neuer Nachweis begonnen.</translation>
    </message>
    <message>
        <source>New proof is kept from now on.</source>
        <translation>Ab jetzt wird ein neuer Nachweis aufbewahrt.</translation>
    </message>
    <message>
        <source>It begins with the uploads whose rows are still here. The old proof is in %1.</source>
        <translation>Er beginnt mit den Uploads, deren Zeilen noch hier sind. Der alte Nachweis ist in %1.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyDialog</name>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Nachweisschlüssel sichern</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Nachweisschlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>DNC Desk keeps proof of who was put on the list, also when the rows of an upload are deleted. Only the proof key, which is in the keychain of this computer, can read it.</source>
        <translation>DNC Desk bewahrt einen Nachweis auf, wer auf die Liste gesetzt wurde, auch wenn die Zeilen eines Uploads gelöscht werden. Nur der Nachweisschlüssel im Schlüsselbund dieses Computers kann ihn lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is encrypted with a passphrase of at least %n character(s). Keep the file and its passphrase apart.</source>
        <translation>
            <numerusform>Die Sicherung wird mit einer Passphrase von mindestens %n Zeichen verschlüsselt. Bewahren Sie die Datei und ihre Passphrase getrennt auf.</numerusform>
            <numerusform>Die Sicherung wird mit einer Passphrase von mindestens %n Zeichen verschlüsselt. Bewahren Sie die Datei und ihre Passphrase getrennt auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase with which the backup was made.</source>
        <translation>Geben Sie die Passphrase ein, mit der die Sicherung erstellt wurde.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>Save Backup…</source>
        <translation>Sicherung speichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>dnc::ProxyForm</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>Geben Sie Benutzernamen und Kennwort ein.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>dnc::ProxySignIn</name>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Kennwort</translation>
    </message>
    <message>
        <source>Nothing was sent. The upload continues when you have signed in.</source>
        <translation>Es wurde nichts gesendet. Der Upload geht weiter, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password. Check both.</source>
        <translation>Der Proxy hat Benutzernamen und Kennwort nicht angenommen. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>No connection through the proxy. Check user name, password and network.</source>
        <translation>Keine Verbindung über den Proxy. Prüfen Sie Benutzernamen, Kennwort und Netzwerk.</translation>
    </message>
    <message>
        <source>Signed in to the proxy %1</source>
        <translation>Beim Proxy %1 angemeldet</translation>
    </message>
    <message>
        <source>The keychain keeps the password.</source>
        <translation>Das Kennwort ist im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The password is known until DNC Desk closes, because the keychain of this computer cannot be used or is locked.</source>
        <translation>Das Kennwort ist bekannt, bis DNC Desk geschlossen wird, weil der Schlüsselbund dieses Computers gesperrt oder nicht verwendbar ist.</translation>
    </message>
</context>
<context>
    <name>dnc::Question</name>
    <message>
        <source>sheet “%1”</source>
        <translation>Tabellenblatt „%1“</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>nicht leer</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a column</comment>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?</source>
        <translation>
            <numerusform>%Ln Tabellenblatt enthält Kennungen: %1. Sind sie Opt-outs?</numerusform>
            <numerusform>%Ln Tabellenblätter enthalten Kennungen: %1. Welche davon sind Opt-outs?</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of sheets</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The %1 is hidden and holds %Ln row(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>%1 ist ausgeblendet und enthält %Ln Zeile. Ist auch sie ein Opt-out?</numerusform>
            <numerusform>%1 ist ausgeblendet und enthält %Ln Zeilen. Sind auch sie Opt-outs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are hidden. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln Zeile in %1 ist ausgeblendet. Ist auch sie ein Opt-out?</numerusform>
            <numerusform>%Ln Zeilen in %1 sind ausgeblendet. Sind auch sie Opt-outs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter hides %Ln row(s) of %1. Are they opt-outs, too?</source>
        <translation>
            <numerusform>Ein Filter blendet %Ln Zeile in %1 aus. Ist auch sie ein Opt-out?</numerusform>
            <numerusform>Ein Filter blendet %Ln Zeilen in %1 aus. Sind auch sie Opt-outs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %1 are crossed out. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln Wert in %1 ist durchgestrichen. Ist auch er ein Opt-out?</numerusform>
            <numerusform>%Ln Werte in %1 sind durchgestrichen. Sind auch sie Opt-outs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?</source>
        <translation>
            <numerusform>In %1 mit %Ln Zeile sieht keine Spalte nach Kennungen aus. Welche Spalte enthält sie?</numerusform>
            <numerusform>In %1 mit %Ln Zeilen sieht keine Spalte nach Kennungen aus. Welche Spalte enthält sie?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln value(s) of the %1 do not show of which type they are. Which is it?</source>
        <translation>
            <numerusform>Dem %Ln Wert der %1 ist nicht anzusehen, welcher Art er ist. Welche ist es?</numerusform>
            <numerusform>Den %Ln Werten der %1 ist nicht anzusehen, welcher Art sie sind. Welche ist es?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says who of the %Ln row(s) of %1 opted out (%2). Did all of them? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>Nichts sagt, ob die %Ln Zeile in %1 ein Opt-out ist (%2). Ist sie eines? Wer einen gemischten Export ganz hochlädt, setzt Kunden auf die Liste und pausiert sie.</numerusform>
            <numerusform>Nichts sagt, wer von den %Ln Zeilen in %1 Opt-out ist (%2). Sind es alle? Wer einen gemischten Export ganz hochlädt, setzt Kunden auf die Liste und pausiert sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>so far, no value means opted out</source>
        <translation>bisher bedeutet kein Wert eine Abmeldung</translation>
    </message>
    <message>
        <source>“%1” is a new value in “%2”.</source>
        <translation>„%1“ ist ein neuer Wert in „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” is new.</source>
        <translation>Die Spalte „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Changed since the last list like this:</source>
        <translation>Geändert seit der letzten Liste dieser Art:</translation>
    </message>
    <message>
        <source>Is the first row of %1 a header?</source>
        <translation>Ist die erste Zeile von %1 eine Kopfzeile?</translation>
    </message>
    <message numerus="yes">
        <source>Comment lines of %1 contain %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>Kommentarzeilen von %1 enthalten %Ln Kennung. Ist sie auch ein Widerspruch?</numerusform>
            <numerusform>Kommentarzeilen von %1 enthalten %Ln Kennungen. Sind sie auch Widersprüche?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln value(s) of the %1 hashes of addresses, or chat IDs?</source>
        <translation>
            <numerusform>Ist der %Ln Wert (%1) der Hash einer Adresse oder eine Chat-ID?</numerusform>
            <numerusform>Sind die %Ln Werte (%1) Hashes von Adressen oder Chat-IDs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %Ln date(s) such as %2. Does the day come first in them, or the month?</source>
        <translation>
            <numerusform>Die %1 enthält %Ln Datum wie %2. Steht darin der Tag oder der Monat zuerst?</numerusform>
            <numerusform>Die %1 enthält %Ln Daten wie %2. Steht darin der Tag oder der Monat zuerst?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 mentions %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>Der Text von %1 erwähnt %Ln Kennung. Ist sie auch ein Widerspruch?</numerusform>
            <numerusform>Der Text von %1 erwähnt %Ln Kennungen. Sind sie auch Widersprüche?</numerusform>
        </translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>keine Kennung</translation>
    </message>
    <message numerus="yes">
        <source>Which text encoding is right for %Ln row(s)? In %1 it says “%2”, in %3 it says “%4”.</source>
        <translation>
            <numerusform>Welche Textkodierung ist für %Ln Zeile richtig? In %1 steht dort „%2“, in %3 „%4“.</numerusform>
            <numerusform>Welche Textkodierung ist für %Ln Zeilen richtig? In %1 steht dort „%2“, in %3 „%4“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 says which side wrote a message. Which values mean the person? A message that the person did not write is no opt-out, whatever it says.</source>
        <translation>Die %1 sagt, welche Seite eine Nachricht geschrieben hat. Welche Werte stehen für die Person? Eine Nachricht, die nicht von der Person stammt, ist keine Abmeldung, was immer darin steht.</translation>
    </message>
    <message>
        <source>The %1 names people who opted in again after they had opted out. Which of them are opted out now?</source>
        <translation>Die %1 nennt Personen, die nach ihrer Abmeldung wieder zugestimmt haben. Welche von ihnen sind jetzt abgemeldet?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) of %1 are people who did not opt out (%2). Add them to the list anyway? That pauses every one of them.</source>
        <translation>
            <numerusform>Die %Ln Zeile von %1 ist jemand, der sich nicht abgemeldet hat (%2). Trotzdem auf die Liste setzen? Das pausiert diese Person.</numerusform>
            <numerusform>Die %Ln Zeilen von %1 sind Personen, die sich nicht abgemeldet haben (%2). Trotzdem auf die Liste setzen? Das pausiert jede einzelne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 says who opted out (%2). Exclude the %Ln other(s)? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>Die %1 sagt, wer sich abgemeldet hat (%2). Den %Ln anderen ausschließen? Wer einen gemischten Export ganz hochlädt, setzt Kunden auf die Liste und pausiert sie.</numerusform>
            <numerusform>Die %1 sagt, wer sich abgemeldet hat (%2). Die %Ln anderen ausschließen? Wer einen gemischten Export ganz hochlädt, setzt Kunden auf die Liste und pausiert sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::QuestionCard</name>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>○  Please answer</source>
        <translation>○  Bitte antworten</translation>
    </message>
    <message>
        <source>✓  Answered</source>
        <translation>✓  Beantwortet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>✓  %1: %2</source>
        <comment>what a question is about; its answer</comment>
        <translation>✓  %1: %2</translation>
    </message>
</context>
<context>
    <name>dnc::RecentFiles</name>
    <message>
        <source>&amp;Clear Menu</source>
        <translation>Menü &amp;leeren</translation>
    </message>
</context>
<context>
    <name>dnc::RecentLists</name>
    <message>
        <source>Recent Lists</source>
        <translation>Zuletzt verwendete Listen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an unsent list</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>dnc::ReplaceDialog</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Identifiers and names</source>
        <translation>Kennungen und Namen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>All rows shown</source>
        <translation>Alle angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Whole cell only</source>
        <translation>Nur &amp;ganze Zellen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen nach:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>R&amp;ows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1</source>
        <translation>Dieser reguläre Ausdruck ist nicht lesbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change; these are the first of them.</source>
        <translation>
            <numerusform>%Ln Zelle ändert sich; dies sind die ersten.</numerusform>
            <numerusform>%Ln Zellen ändern sich; dies sind die ersten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>%Ln Zelle ändert sich.</numerusform>
            <numerusform>%Ln Zellen ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln Cell(s)</source>
        <translation>
            <numerusform>In %Ln Zelle ersetzen</numerusform>
            <numerusform>In %Ln Zellen ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Report</name>
    <message>
        <source>The report %1 could not be written: %2. A report that was there before is unchanged.</source>
        <translation>Der Bericht %1 konnte nicht geschrieben werden: %2. Ein Bericht, der vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>another program, such as Excel, has it open. Close it there and try again</source>
        <translation>Ein anderes Programm, etwa Excel, hat ihn geöffnet. Schließen Sie ihn dort und versuchen Sie es erneut</translation>
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
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Speichern des Berichts…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) written.</source>
        <translation>
            <numerusform>%L1 von %Ln Zeile geschrieben.</numerusform>
            <numerusform>%L1 von %Ln Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are written; the file is being completed.</source>
        <translation>Alle Zeilen sind geschrieben; die Datei wird fertiggestellt.</translation>
    </message>
</context>
<context>
    <name>dnc::RoleHeader</name>
    <message>
        <source>Not read</source>
        <comment>what a column holds</comment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Any identifier</source>
        <comment>what a column holds</comment>
        <translation>Beliebige Kennung</translation>
    </message>
    <message>
        <source>Type of identifier</source>
        <comment>what a column holds</comment>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <comment>what a column holds</comment>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column holds</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who opted out</source>
        <comment>what a column holds</comment>
        <translation>Wer Opt-out ist</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Any, else %1</source>
        <comment>what a column holds; a type of identifier</comment>
        <translation>Sonst %1</translation>
    </message>
    <message>
        <source>Date of request</source>
        <comment>what a column holds</comment>
        <translation>Datum der Anfrage</translation>
    </message>
    <message>
        <source>Source of request</source>
        <comment>what a column holds</comment>
        <translation>Quelle der Anfrage</translation>
    </message>
</context>
<context>
    <name>dnc::RowBuilder</name>
    <message>
        <source>The cell is there twice.</source>
        <translation>Die Zelle gibt es zweimal.</translation>
    </message>
    <message>
        <source>A sheet has at most %L1 rows.</source>
        <translation>Ein Tabellenblatt hat höchstens %L1 Zeilen.</translation>
    </message>
    <message>
        <source>Its rows are not in their order.</source>
        <translation>Die Zeilen stehen nicht in ihrer Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>dnc::RowDetails</name>
    <message>
        <source>It will be sent as it was typed.</source>
        <translation>Sie wird gesendet, wie sie eingegeben wurde.</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Sie wird gesendet.</translation>
    </message>
    <message>
        <source>It is on the Do Not Contact list.</source>
        <translation>Sie ist auf der Do-Not-Contact-Liste.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Nothing until it is fixed</source>
        <translation>Nichts, bis das Problem behoben ist</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Row %1 instead</source>
        <translation>Stattdessen Zeile %1</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the day and the source of a request</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Vielleicht gleich</translation>
    </message>
    <message numerus="yes">
        <source>Row(s) %1</source>
        <comment>row numbers, separated by commas</comment>
        <translation>
            <numerusform>Zeile %1</numerusform>
            <numerusform>Zeilen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::RowNavigator</name>
    <message>
        <source>Go to Row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Row number:</source>
        <translation>Zeilennummer:</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter.</source>
        <translation>Zeile %L1 ist durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>No issues left</source>
        <translation>Keine Probleme mehr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dnc::Salvager</name>
    <message>
        <source>The journal of uploads is damaged. Nothing can be uploaded until you have chosen.</source>
        <translation>Das Journal der Uploads ist beschädigt. Es kann nichts hochgeladen werden, bis Sie gewählt haben.</translation>
    </message>
    <message>
        <source>It was put aside as %1. Salvage reads what is left of it: rows that are not proven to be confirmed are sent again, which does no harm. Start afresh leaves it aside, and unfinished uploads with it. The damaged file is kept either way.</source>
        <translation>Es wurde als %1 beiseitegelegt. Retten liest, was davon übrig ist: Zeilen, die nicht nachweislich bestätigt sind, werden noch einmal gesendet; das schadet nicht. Neu beginnen lässt es liegen und mit ihm die nicht abgeschlossenen Uploads. Die beschädigte Datei bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Reading what is left of the damaged journal…</source>
        <translation>Lesen, was vom beschädigten Journal übrig ist…</translation>
    </message>
    <message>
        <source>A new journal was started.</source>
        <translation>Ein neues Journal wurde begonnen.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1.</source>
        <translation>Das beschädigte bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s)</source>
        <comment>that were salvaged</comment>
        <translation>
            <numerusform>%Ln Upload</numerusform>
            <numerusform>%Ln Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln row(s) can be read again.</source>
        <translation>
            <numerusform>mit %Ln Zeile wieder lesbar.</numerusform>
            <numerusform>mit %Ln Zeilen wieder lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; their places say so.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht gelesen werden; an ihrer Stelle ist das vermerkt.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht gelesen werden; an ihrer Stelle ist das vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sent again when their upload goes on.</source>
        <translation>
            <numerusform>%Ln Zeile wird noch einmal gesendet, wenn ihr Upload weitergeht.</numerusform>
            <numerusform>%Ln Zeilen werden noch einmal gesendet, wenn ihr Upload weitergeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The journal was salvaged.</source>
        <translation>Das Journal wurde gerettet.</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsController</name>
    <message>
        <source>The keychain of this computer is locked, so the token is written nowhere. Unlock it and enter the token again to keep it.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, daher wird das Token nirgends gespeichert. Entsperren Sie ihn und geben Sie das Token noch einmal ein, um es aufzubewahren.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so the token is written nowhere. You will be asked for it again.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich verwenden lässt, daher wird das Token nirgends gespeichert. Sie werden wieder danach gefragt.</translation>
    </message>
    <message>
        <source>The folder %1 could not be written.</source>
        <translation>In den Ordner %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Remembered imports not deleted</source>
        <translation>Gemerkte Importe nicht gelöscht</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Einstellungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Token saved in the keychain</source>
        <translation>Token im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Token known until DNC Desk closes</source>
        <translation>Token bekannt, bis DNC Desk geschlossen wird</translation>
    </message>
    <message>
        <source>The settings of your organization could not be read.</source>
        <translation>Die Einstellungen Ihrer Organisation konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept. Nothing is sent until you check the settings.</source>
        <translation>%1 ist beschädigt oder nicht lesbar. Die Datei bleibt erhalten. Es wird nichts gesendet, bis Sie die Einstellungen geprüft haben.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsDialog</name>
    <message>
        <source>Phone region</source>
        <translation>Telefonregion</translation>
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
        <source>Paste the token here</source>
        <translation>Fügen Sie das Token hier ein</translation>
    </message>
    <message>
        <source>The rows of uploads stay on this computer until you erase them.</source>
        <translation>Die Zeilen der Uploads bleiben auf diesem Computer, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %Ln remembered import(s)</source>
        <translation>
            <numerusform>%Ln gemerkten Import vergessen</numerusform>
            <numerusform>Alle %Ln gemerkten Importe vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Dates and totals stay in History.</source>
        <translation>Datum und Summen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>DNC Desk uses the other %L1 of the account&apos;s %L2: up to %L3 opt-outs a minute.</source>
        <translation>DNC Desk nutzt die übrigen %L1 von %L2 des Kontos: bis zu %L3 Abmeldungen pro Minute.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Schlüsselbund wird gelesen…</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Known until DNC Desk closes</source>
        <translation>Bekannt, bis DNC Desk geschlossen wird</translation>
    </message>
    <message>
        <source>Create one in Alta under User Profile &gt; API tokens.</source>
        <translation>In Alta unter User Profile &gt; API tokens erstellen.</translation>
    </message>
    <message>
        <source>The token comes from the environment and is not saved. Paste a new one to replace it.</source>
        <translation>Der Token kommt aus der Umgebung und wird nicht gespeichert. Fügen Sie einen neuen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to read or save the token.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um den Token zu lesen oder zu speichern.</translation>
    </message>
    <message>
        <source>No keychain is available. The token is known until DNC Desk closes and is never written.</source>
        <translation>Kein Schlüsselbund verfügbar. Der Token ist bekannt, bis DNC Desk geschlossen wird, und wird nie geschrieben.</translation>
    </message>
    <message>
        <source>The saved token is never shown. Paste a new one to replace it.</source>
        <translation>Der gespeicherte Token wird nie angezeigt. Fügen Sie einen neuen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>No API token. Paste one above.</source>
        <translation>Kein API-Token. Fügen Sie oben einen ein.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>dnc::SharedStrings</name>
    <message>
        <source>Its texts take far more memory than the file.</source>
        <translation>Die Texte brauchen weit mehr Speicher als die Datei.</translation>
    </message>
</context>
<context>
    <name>dnc::SheetExtras</name>
    <message>
        <source>, </source>
        <comment>between cells, as in: A2, A3</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n formulas have no result in the file (%2). Open it in your spreadsheet program, save it, and open it again.</source>
        <translation>
            <numerusform>Tabellenblatt „%1“: %n Formel hat in der Datei kein Ergebnis (%2). Öffnen Sie die Datei in Ihrer Tabellenkalkulation, speichern Sie sie und öffnen Sie sie noch einmal.</numerusform>
            <numerusform>Tabellenblatt „%1“: %n Formeln haben in der Datei kein Ergebnis (%2). Öffnen Sie die Datei in Ihrer Tabellenkalkulation, speichern Sie sie und öffnen Sie sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).</source>
        <translation>
            <numerusform>Tabellenblatt „%1“: %n Spalte ist in der Datei ausgeblendet und wird trotzdem gelesen (%2).</numerusform>
            <numerusform>Tabellenblatt „%1“: %n Spalten sind in der Datei ausgeblendet und werden trotzdem gelesen (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::SingleUseReply</name>
    <message>
        <source>Operation canceled</source>
        <translation>Vorgang abgebrochen</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>Die Antwort ist kein HTTP</translation>
    </message>
</context>
<context>
    <name>dnc::SpreadsheetMl</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Sie hat mehr als %L1 Tabellenblätter.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Sie hat kein Tabellenblatt mit Zellen.</translation>
    </message>
    <message>
        <source>“%1” is no number of a row or a column.</source>
        <translation>„%1“ ist keine Nummer einer Zeile oder Spalte.</translation>
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
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>dnc::StatusDelegate</name>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
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
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird kopiert…</numerusform>
            <numerusform>%Ln Zeilen werden kopiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>%Ln Zeile ist kopiert.</numerusform>
            <numerusform>%Ln Zeilen sind kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted at the cell.</source>
        <translation>
            <numerusform>%Ln Zeile an der Zelle eingefügt.</numerusform>
            <numerusform>%Ln Zeilen an der Zelle eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as New Rows Instead</source>
        <translation>Stattdessen als neue Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Paste at the Cell Instead</source>
        <translation>Stattdessen an der Zelle einfügen</translation>
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
    <name>dnc::TypeDialog</name>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, Tabellenblatt „%2“</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s), such as “%2”</source>
        <translation>
            <numerusform>%1: %Ln Zeile, nämlich „%2“</numerusform>
            <numerusform>%1: %Ln Zeilen, zum Beispiel „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>Which type is it?</source>
        <translation>Welche Art ist es?</translation>
    </message>
    <message>
        <source>Neither these values nor the others of their column show of which type they are. What you choose is taken for all of them.</source>
        <translation>Weder diesen Werten noch den anderen ihrer Spalte ist anzusehen, welcher Art sie sind. Was Sie wählen, gilt für alle.</translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>Das ist ein einziger Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %Ln row(s)</source>
        <translation>
            <numerusform>Art von %Ln Zeile festlegen</numerusform>
            <numerusform>Art von %Ln Zeilen festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
</context>
<context>
    <name>dnc::UndoController</name>
    <message>
        <source>None of the selected rows can be removed.</source>
        <translation>Keine der ausgewählten Zeilen kann entfernt werden.</translation>
    </message>
    <message>
        <source>Only rows that an upload of this list confirmed, and that are not removed or kept yet.</source>
        <translation>Nur Zeilen, die ein Upload dieser Liste bestätigt hat und die noch nicht entfernt oder behalten wurden.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s List</source>
        <translation>Von Altas Liste entfernen</translation>
    </message>
    <message>
        <source>Undo Upload</source>
        <translation>Upload zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>First the list is read, to see which of the %Ln row(s) this upload added. Nothing is removed yet.</source>
        <translation>
            <numerusform>Zuerst wird die Liste gelesen, um zu sehen, ob dieser Upload die %Ln Zeile hinzugefügt hat. Noch wird nichts entfernt.</numerusform>
            <numerusform>Zuerst wird die Liste gelesen, um zu sehen, welche der %Ln Zeilen dieser Upload hinzugefügt hat. Noch wird nichts entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the List</source>
        <translation>Liste lesen</translation>
    </message>
    <message>
        <source>Reading the list to see what upload %1 added.</source>
        <translation>Die Liste wird gelesen, um zu sehen, was Upload %1 hinzugefügt hat.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>%Ln Zeile von Upload %1 wird von der Liste entfernt.</numerusform>
            <numerusform>%Ln Zeilen von Upload %1 werden von der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 failed. The report says so for each row.</source>
        <translation>%1 behalten, %2 fehlgeschlagen. Der Bericht sagt es für jede Zeile.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Prospects, die dieser Upload angehalten hat, werden nicht fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>%Ln Zeile von Upload %1 von der Liste entfernt.</numerusform>
            <numerusform>%Ln Zeilen von Upload %1 von der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing upload %1 from %2 was not finished.</source>
        <translation>Upload %1 vom %2 wurde nicht ganz zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were removed from the list so far.</source>
        <translation>
            <numerusform>%Ln Zeile wurde bisher von der Liste entfernt.</numerusform>
            <numerusform>%Ln Zeilen wurden bisher von der Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Keep the Rest</source>
        <translation>Rest behalten</translation>
    </message>
</context>
<context>
    <name>dnc::UndoDialog</name>
    <message>
        <source>Added by this upload</source>
        <translation>Von diesem Upload hinzugefügt</translation>
    </message>
    <message>
        <source>Probably added by this upload</source>
        <translation>Wahrscheinlich von diesem Upload hinzugefügt</translation>
    </message>
    <message>
        <source>Another upload has them, too</source>
        <translation>Auch in einem anderen Upload</translation>
    </message>
    <message>
        <source>On the list in another form</source>
        <translation>In anderer Form auf der Liste</translation>
    </message>
    <message>
        <source>On the list before this upload</source>
        <translation>Schon vor diesem Upload auf der Liste</translation>
    </message>
    <message>
        <source>Added in another way than the others</source>
        <translation>Auf anderem Weg hinzugefügt als die übrigen</translation>
    </message>
    <message>
        <source>The list does not say since when</source>
        <translation>Die Liste sagt nicht, seit wann</translation>
    </message>
    <message>
        <source>Not on the list anymore</source>
        <translation>Nicht mehr auf der Liste</translation>
    </message>
    <message>
        <source>Added at another time than this upload</source>
        <translation>Zu anderer Zeit hinzugefügt als dieser Upload</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Kept, unchecked</source>
        <translation>Bleibt, nicht ausgewählt</translation>
    </message>
    <message>
        <source>Unknown, kept</source>
        <translation>Unbekannt, bleibt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>Also remove %Ln probable row(s)</source>
        <translation>
            <numerusform>Auch %Ln wahrscheinliche Zeile entfernen</numerusform>
            <numerusform>Auch %Ln wahrscheinliche Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of entries to remove</source>
        <translation>Anzahl der Einträge, die entfernt werden</translation>
    </message>
    <message>
        <source>Only what this upload added is taken off the list.</source>
        <translation>Nur was dieser Upload hinzugefügt hat, wird von der Liste genommen.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Prospects, die dieser Upload angehalten hat, werden nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <translation>Zeilen des Uploads</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Nothing is chosen to be removed.</source>
        <translation>Nichts ist zum Entfernen ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing can be removed.</source>
        <translation>Es kann nichts entfernt werden.</translation>
    </message>
    <message>
        <source>Each entry is read right before it is removed. %1</source>
        <comment>requests and time</comment>
        <translation>Jeder Eintrag wird gelesen, unmittelbar bevor er entfernt wird. %1</translation>
    </message>
    <message>
        <source>To remove them, type their number: %L1</source>
        <translation>Tippen Sie zum Entfernen die Anzahl ein: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Entries</source>
        <translation>
            <numerusform>%Ln Eintrag entfernen</numerusform>
            <numerusform>%Ln Einträge entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UndoHistoryDialog</name>
    <message>
        <source>Undo History</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>Changes of the list</source>
        <translation>Änderungen der Liste</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Vor der ersten Änderung</translation>
    </message>
</context>
<context>
    <name>dnc::UnfinishedJobs</name>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
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
        <source>Reading the upload from the journal…</source>
        <translation>Lesen des Uploads aus dem Journal…</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Hochladen abbrechen…</translation>
    </message>
</context>
<context>
    <name>dnc::UnimportedColumn</name>
    <message numerus="yes">
        <source>%Ln cell(s) contain an e-mail address</source>
        <translation>
            <numerusform>%Ln Zelle enthält eine E-Mail-Adresse</numerusform>
            <numerusform>%Ln Zellen enthalten eine E-Mail-Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a LinkedIn link</source>
        <translation>
            <numerusform>%Ln Zelle enthält einen LinkedIn-Link</numerusform>
            <numerusform>%Ln Zellen enthalten einen LinkedIn-Link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a phone number</source>
        <translation>
            <numerusform>%Ln Zelle enthält eine Telefonnummer</numerusform>
            <numerusform>%Ln Zellen enthalten eine Telefonnummer</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Not imported: %1, where %2.</source>
        <comment>a column; what some of its cells contain</comment>
        <translation>Nicht importiert: %1; dort gilt: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of cells</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a hash</source>
        <translation>
            <numerusform>%Ln Zelle enthält einen Hash</numerusform>
            <numerusform>%Ln Zellen enthalten einen Hash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UnreadDates</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln date(s) cannot be read. The rows are imported without.</source>
        <translation>
            <numerusform>%1: %Ln Datum ist nicht lesbar. Die Zeile wird ohne Datum importiert.</numerusform>
            <numerusform>%1: %Ln Daten sind nicht lesbar. Die Zeilen werden ohne Datum importiert.</numerusform>
        </translation>
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
        <source>Show the rejected</source>
        <translation>Abgelehnte anzeigen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Nicht aufgeben</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Hochladen abbrechen</translation>
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
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPresence</name>
    <message>
        <source>The upload is finished</source>
        <translation>Der Upload ist fertig</translation>
    </message>
    <message>
        <source>The upload needs you</source>
        <translation>Der Upload braucht Sie</translation>
    </message>
    <message>
        <source>It is paused. The window says why.</source>
        <translation>Er ist angehalten. Das Fenster sagt, warum.</translation>
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
        <source>Paused. Nothing is being sent.</source>
        <translation>Pausiert. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 a minute  ·  %2 left</source>
        <translation>%1 pro Minute  ·  noch %2</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>The list does not show it yet: searching again in %1.</source>
        <translation>Die Liste zeigt es noch nicht: neue Suche in %1.</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 von %L2 gesendet</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Die laufende Anfrage wird beendet…</translation>
    </message>
    <message>
        <source>Finished. Every row has an answer.</source>
        <translation>Fertig. Jede Zeile hat eine Antwort.</translation>
    </message>
    <message>
        <source>Canceled. Unsent rows are ready to send again.</source>
        <translation>Abgebrochen. Nicht gesendete Zeilen sind wieder bereit.</translation>
    </message>
    <message>
        <source>Cancels as soon as the journal can be written. Trying again in %1.</source>
        <translation>Bricht ab, sobald das Protokoll geschrieben werden kann. Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>Paused. Trying again in %1.</source>
        <translation>Angehalten. Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>Continuing in %1, to stay under %2 requests a minute.</source>
        <translation>Weiter in %1, um unter %2 Anfragen pro Minute zu bleiben.</translation>
    </message>
    <message>
        <source>Alta asked to wait. Continuing in %1.</source>
        <translation>Alta bittet zu warten. Weiter in %1.</translation>
    </message>
</context>
<context>
    <name>dnc::UploadWarnings</name>
    <message numerus="yes">
        <source>%Ln address(es) of your own domain %1 would be put on the list.</source>
        <translation>
            <numerusform>%Ln Adresse Ihrer eigenen Domain %1 käme auf die Liste.</numerusform>
            <numerusform>%Ln Adressen Ihrer eigenen Domain %1 kämen auf die Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a mail provider, not a company: blocking it anywhere stops contact with everybody who has an address there.</source>
        <translation>%1 ist ein E-Mail-Anbieter, kein Unternehmen: Wird diese Domain irgendwo gesperrt, endet der Kontakt zu allen, die dort eine Adresse haben.</translation>
    </message>
    <message>
        <source>That is far more than usual: %1 instead of about %2.</source>
        <translation>Das ist weit mehr als üblich: %1 statt etwa %2.</translation>
    </message>
    <message>
        <source>%1 % of them are new: no earlier upload from this computer had them.</source>
        <translation>%1 % davon sind neu: Kein früherer Upload von diesem Computer enthielt sie.</translation>
    </message>
</context>
<context>
    <name>dnc::VCard</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>These properties of the vCards were not imported: %1.</source>
        <translation>Diese Eigenschaften der vCards wurden nicht importiert: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyController</name>
    <message>
        <source>The upload was not verified.</source>
        <translation>Der Upload wurde nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %Ln row(s) of upload %1.</source>
        <translation>
            <numerusform>%Ln Zeile von Upload %1 wird geprüft.</numerusform>
            <numerusform>%Ln Zeilen von Upload %1 werden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report says when each of them was read.</source>
        <translation>Der Bericht sagt, wann jede gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the list in another form only.</source>
        <translation>
            <numerusform>%Ln Zeile steht nur in anderer Form auf der Liste.</numerusform>
            <numerusform>%Ln Zeilen stehen nur in anderer Form auf der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are on the list.</source>
        <translation>
            <numerusform>%Ln Zeile von Upload %1 steht auf der Liste.</numerusform>
            <numerusform>%Ln Zeilen von Upload %1 stehen auf der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are not on the list. They are in doubt now.</source>
        <translation>
            <numerusform>%Ln Zeile von Upload %1 steht nicht auf der Liste. Sie gilt jetzt als ungeklärt.</numerusform>
            <numerusform>%Ln Zeilen von Upload %1 stehen nicht auf der Liste. Sie gelten jetzt als ungeklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the upload to say whether they are sent again.</source>
        <translation>Setzen Sie den Upload fort, um zu sagen, ob sie noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Resume Upload</source>
        <translation>Upload fortsetzen</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyDialog</name>
    <message>
        <source>Continue the check that was not finished</source>
        <translation>Die unfertige Prüfung fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), spread over its batches</source>
        <translation>
            <numerusform>%Ln Zeile, über seine Pakete verteilt</numerusform>
            <numerusform>%Ln Zeilen, über seine Pakete verteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of rows:</source>
        <translation>Eine andere Zahl von Zeilen:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln confirmed row(s)</source>
        <translation>
            <numerusform>Alle %Ln bestätigte Zeile</numerusform>
            <numerusform>Alle %Ln bestätigten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify Upload</source>
        <translation>Upload prüfen</translation>
    </message>
    <message>
        <source>Reads confirmed rows from the list, to see that they are on it now. Nothing is changed at Alta.</source>
        <translation>Liest bestätigte Zeilen von der Liste, um zu sehen, dass sie jetzt darauf stehen. Bei Alta wird nichts geändert.</translation>
    </message>
    <message>
        <source>A row that is not on the list becomes in doubt. You are asked before it is sent again.</source>
        <translation>Eine Zeile, die nicht auf der Liste steht, gilt als ungeklärt. Sie werden gefragt, bevor sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>Zu lesende Zeilen</translation>
    </message>
</context>
<context>
    <name>dnc::WebPage</name>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>It is a web page without any table or identifier. Open the page, copy the list out of it and paste it here.</source>
        <translation>Das ist eine Webseite ohne Tabelle oder Kennung. Öffnen Sie die Seite, kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Text beside the tables</source>
        <translation>Text neben den Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of text beside the tables hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln Textzeile neben den Tabellen enthält keine Kennung und wurde nicht importiert.</numerusform>
            <numerusform>%Ln Textzeilen neben den Tabellen enthalten keine Kennung und wurden nicht importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::WindowCloser</name>
    <message>
        <source>Close during the upload?</source>
        <translation>Während des Uploads schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent yet. The next start offers to continue.</source>
        <translation>
            <numerusform>%Ln Zeile ist noch nicht gesendet. Beim nächsten Start kann der Upload fortgesetzt werden.</numerusform>
            <numerusform>%Ln Zeilen sind noch nicht gesendet. Beim nächsten Start kann der Upload fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Weiter hochladen</translation>
    </message>
    <message>
        <source>Finishing the current request, then closing</source>
        <translation>Die laufende Anfrage wird beendet, dann wird geschlossen</translation>
    </message>
    <message>
        <source>The next start offers to resume the upload.</source>
        <translation>Der nächste Start bietet an, das Hochladen fortzusetzen.</translation>
    </message>
    <message>
        <source>Saving the report, then closing</source>
        <translation>Der Bericht wird gespeichert, dann wird geschlossen</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>This list is neither uploaded nor saved</source>
        <translation>Diese Liste ist weder hochgeladen noch gespeichert</translation>
    </message>
    <message>
        <source>Closing loses it and all your fixes.</source>
        <translation>Beim Schließen gehen sie und alle Korrekturen verloren.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close before this is done?</source>
        <translation>Vor dem Ende schließen?</translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation>Was bisher getan ist, bleibt.</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>dnc::Workbook</name>
    <message>
        <source>It is a text document. Copy the list out of it and paste it here.</source>
        <translation>Das ist ein Textdokument. Kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It is a presentation. Copy the list out of it and paste it here.</source>
        <translation>Das ist eine Präsentation. Kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It is an Apple Numbers or Pages document. Export it as Excel workbook or CSV, and open that file.</source>
        <translation>Das ist ein Dokument von Apple Numbers oder Pages. Exportieren Sie es als Excel-Arbeitsmappe oder CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It is a ZIP archive. Unpack it first and open the list inside.</source>
        <translation>Das ist ein ZIP-Archiv. Entpacken Sie es zuerst und öffnen Sie die Liste darin.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (XLSB). Open it in Excel, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Das ist eine binäre Excel-Arbeitsmappe (XLSB). Öffnen Sie sie in Excel, speichern Sie sie als Excel-Arbeitsmappe (XLSX) und öffnen Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>dnc::WorkbookWriter</name>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>auf dem Datenträger ist nicht genug Platz</translation>
    </message>
</context>
<context>
    <name>dnc::Xls</name>
    <message>
        <source>It is a document of an old Office program, but no workbook. Copy the list out of it and paste it here.</source>
        <translation>Das ist ein Dokument eines alten Office-Programms, aber keine Arbeitsmappe. Kopieren Sie die Liste heraus und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was left out.</source>
        <translation>Tabellenblatt „%1“ ist ein Diagramm, ein Dialog oder ein Makro und hat keine Zeilen. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Die Datei hat kein Tabellenblatt mit Zellen.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsGlobals</name>
    <message>
        <source>It is a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Das ist eine Arbeitsmappe eines sehr alten Excel. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als Excel-Arbeitsmappe (XLSX) und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Die Datei hat mehr als %L1 Tabellenblätter.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsSheet</name>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Ein Tabellenblatt fehlt in der Datei.</translation>
    </message>
    <message>
        <source>A sheet is cut off.</source>
        <translation>Ein Tabellenblatt ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Der Text einer Zelle fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1” has %Ln cell(s) in a form that is not read. Save the workbook as XLSX and import that file.</source>
        <translation>
            <numerusform>Das Blatt „%1“ hat %Ln Zelle in einer Form, die nicht gelesen wird. Speichern Sie die Arbeitsmappe als XLSX, und importieren Sie diese Datei.</numerusform>
            <numerusform>Das Blatt „%1“ hat %Ln Zellen in einer Form, die nicht gelesen wird. Speichern Sie die Arbeitsmappe als XLSX, und importieren Sie diese Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Xlsx</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Die Datei hat mehr als %L1 Tabellenblätter.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Die Datei hat kein Tabellenblatt mit Zellen.</translation>
    </message>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Ein Tabellenblatt fehlt in der Datei.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no content in the file. It was not imported.</source>
        <translation>Blatt „%1“ hat in der Datei keinen Inhalt. Es wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was not imported.</source>
        <translation>Blatt „%1“ ist ein Diagramm, ein Dialog oder ein Makro und hat keine Zeilen. Es wurde nicht importiert.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsxRows</name>
    <message>
        <source>One of its rows has a number that no sheet has.</source>
        <translation>Eine der Zeilen hat eine Nummer, die es in keinem Tabellenblatt gibt.</translation>
    </message>
    <message>
        <source>“%1” is no place of a cell.</source>
        <translation>„%1“ ist kein Ort einer Zelle.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Der Text einer Zelle fehlt.</translation>
    </message>
</context>
<context>
    <name>dnc::XmlParser</name>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>Die Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It declares a document type, which no workbook needs and which can be misused.</source>
        <translation>Die Datei deklariert einen Dokumenttyp, den keine Arbeitsmappe braucht und der missbraucht werden kann.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2 of one of its parts is not XML: %3.</source>
        <translation>In einem Teil der Datei ist Zeile %L1, Spalte %L2 kein XML: %3.</translation>
    </message>
    <message>
        <source>One of its tags is larger than 8 MiB.</source>
        <translation>Eines der Tags ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>It has “%1” in a place where that does not belong.</source>
        <translation>An einer Stelle steht „%1“, wo das nicht hingehört.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipDirectory</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>Das Verzeichnis der Teile fehlt oder ist falsch, wie bei einer abgeschnittenen Datei.</translation>
    </message>
    <message>
        <source>The name of one of its parts holds a NUL.</source>
        <translation>Der Name eines Teils enthält ein NUL.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Die Datei hat mehr als %L1 Teile.</translation>
    </message>
    <message>
        <source>Two of its parts overlap.</source>
        <translation>Zwei Teile der Datei überlappen sich.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipFile</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>Das Verzeichnis der Teile fehlt oder ist falsch, wie bei einer abgeschnittenen Datei.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Die Datei hat mehr als %L1 Teile.</translation>
    </message>
    <message>
        <source>Its part “%1” points out of the file.</source>
        <translation>Der Teil „%1“ zeigt aus der Datei hinaus.</translation>
    </message>
    <message>
        <source>It has two parts of the name “%1”.</source>
        <translation>Die Datei hat zwei Teile mit dem Namen „%1“.</translation>
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
    <message>
        <source>carries a POST out and answers 200 with the text OK</source>
        <translation>führt einen POST aus und antwortet 200 mit dem Text OK</translation>
    </message>
    <message>
        <source>answers a POST 200 with the text OK; carries nothing out</source>
        <translation>antwortet auf einen POST 200 mit dem Text OK; führt nichts aus</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with an empty page</source>
        <translation>führt einen POST aus und antwortet 200 mit einer leeren Seite</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the number of its identifiers</source>
        <translation>führt einen POST aus und antwortet 200 mit der Anzahl seiner Kennungen</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with one less than its identifiers</source>
        <translation>führt einen POST aus und antwortet 200 mit einer Anzahl, die um eins zu klein ist</translation>
    </message>
    <message>
        <source>answers a POST 200 and says that it is queued; carries nothing out</source>
        <translation>antwortet auf einen POST 200, er sei eingereiht; führt nichts aus</translation>
    </message>
    <message>
        <source>answers a GET with 403</source>
        <translation>antwortet auf ein GET mit 403</translation>
    </message>
    <message>
        <source>answers a GET with 404</source>
        <translation>antwortet auf ein GET mit 404</translation>
    </message>
    <message>
        <source>answers a DELETE with 403</source>
        <translation>beantwortet ein DELETE mit 403</translation>
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
