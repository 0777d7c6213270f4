<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptedAnswers</name>
    <message>
        <source>Empty answer</source>
        <translation>Réponse vide</translation>
    </message>
    <message>
        <source>%1 (%2, read from the list, %3)</source>
        <translation>%1 (%2, relu dans la liste, %3)</translation>
    </message>
    <message>
        <source>%1 (%2, accepted by %3, %4)</source>
        <translation>%1 (%2, accepté par %3, %4)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The host %1 has letters that can look like those of another. Compare both forms.</source>
        <translation>L’hôte %1 contient des lettres qui peuvent ressembler à celles d’un autre. Comparez les deux formes.</translation>
    </message>
    <message>
        <source>This is not a web address. It should look like https://api.altahq.com/v1.</source>
        <translation>Ce n’est pas une adresse web. Elle devrait ressembler à https://api.altahq.com/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token cannot be read on the way.</source>
        <translation>L’adresse doit commencer par https://, pour que le jeton ne puisse pas être lu en chemin.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>L’adresse ne doit contenir ni point d’interrogation ni croisillon.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>L’option %1 n’existe pas. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 demande une valeur&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>The API token is never an argument, where other programs could read it: use DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>Le jeton d’API n’est jamais un argument, que d’autres programmes pourraient lire&#xa0;: utilisez DNC_DESK_TOKEN ou --token-stdin.</translation>
    </message>
    <message>
        <source>%1 is no option of %2.</source>
        <translation>%1 n’est pas une option de %2.</translation>
    </message>
    <message>
        <source>%1 has no effect on %2.</source>
        <translation>%1 n’a aucun effet sur %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, else from the keychain; it is never an argument. Make one in Alta under User Profile &gt; API tokens.</source>
        <translation>Le jeton d’API vient de --token-stdin, sinon de la variable d’environnement DNC_DESK_TOKEN, sinon du trousseau&#xa0;; ce n’est jamais un argument. Créez-en un dans Alta sous User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>Every row of the journal that is this identifier, as typed or as it is normalized, or names it in its texts is emptied, and removed from unsent lists. An identifier that is still to be sent stays, and the exit code is 5: finish that upload first. Reports that were saved and the list at Alta are not touched.</source>
        <translation>Chaque ligne du journal qui est cet identifiant, tel que saisi ou normalisé, ou qui le nomme dans ses textes est vidée, et supprimée des listes non envoyées. Un identifiant encore à envoyer reste, et le code de sortie est 5&#xa0;: terminez d’abord cet envoi. Les rapports enregistrés et la liste chez Alta ne sont pas touchés.</translation>
    </message>
    <message>
        <source>While a damaged journal waits for this, every other command that needs it ends with 1. Rows that are not proven to be confirmed are in doubt and are sent again when their upload is resumed; a row that cannot be read keeps its place in the report and says so, and the exit code is 3. The damaged file is kept.</source>
        <translation>Tant qu’un journal endommagé attend, toute autre commande qui en a besoin finit par 1. Les lignes dont la confirmation n’est pas prouvée sont incertaines et renvoyées à la reprise de leur envoi&#xa0;; une ligne illisible garde sa place dans le rapport et le dit, et le code de sortie est 3. Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>HASHES is a list of MD5, SHA-1 or SHA-2 hashes in hexadecimal or base64, to which the options about reading apply. CONTACTS is a list of your own contacts. --output gets those whose address, or whose number with or without its plus, has one of the hashes: a list that check and upload read. Nothing is sent. If a hash matches nobody, the exit code is 3.</source>
        <translation>HASHES est une liste d’empreintes MD5, SHA-1 ou SHA-2 en hexadécimal ou base64, à laquelle s’appliquent les options de lecture. CONTACTS est une liste de vos propres contacts. --output reçoit ceux dont l’adresse, ou le numéro avec ou sans son plus, a l’une des empreintes&#xa0;: une liste que check et upload lisent. Rien n’est envoyé. Si une empreinte ne correspond à personne, le code de sortie est 3.</translation>
    </message>
    <message>
        <source>Without JOB, --from, --to and --person, the newest upload is exported. --person reads the identifiers of a person from standard input, one per line, and exports that person&apos;s rows only. evidence verify needs neither journal nor keychain; if a byte was changed, it names the part, and the exit code is 3.</source>
        <translation>Sans JOB, --from, --to et --person, le dernier envoi est exporté. --person lit les identifiants d’une personne sur l’entrée standard, un par ligne, et n’exporte que ses lignes. evidence verify n’a besoin ni du journal ni du trousseau&#xa0;; si un octet a changé, il nomme la partie, et le code de sortie est 3.</translation>
    </message>
    <message>
        <source>Answers from keyed digests, which stay when the rows of an upload are deleted. If an identifier has no confirmation on record, the exit code is 3. Identifiers are counted from 1 and not repeated.</source>
        <translation>Répond d’après des empreintes à clé, qui restent quand les lignes d’un envoi sont supprimées. Si un identifiant n’a aucune confirmation enregistrée, le code de sortie est 3. Les identifiants sont comptés à partir de 1 et ne sont pas répétés.</translation>
    </message>
    <message>
        <source>The passphrase is the first line of standard input and never an argument. Without the key, which only the keychain and the backup have, nobody can read the proofs.</source>
        <translation>La phrase secrète est la première ligne de l’entrée standard et jamais un argument. Sans la clé, que seuls le trousseau et la sauvegarde possèdent, personne ne peut lire les preuves.</translation>
    </message>
    <message>
        <source>The list is read in pages of 100, or searched for each identifier where that takes fewer requests; how many is shown first. Someone who is listed in another form only counts as not listed and as similar. If someone is not listed, the exit code is 3. After an interruption, run it again: it continues within an hour.</source>
        <translation>La liste est lue par pages de 100, ou chaque identifiant y est cherché si cela demande moins de requêtes&#xa0;; leur nombre est affiché d’abord. Qui n’est listé que sous une autre forme compte comme non listé et comme similaire. Si quelqu’un n’est pas listé, le code de sortie est 3. Après une interruption, relancez&#xa0;: cela continue pendant une heure.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. Rows that are missing are in doubt and the upload is open again: resume --send-missing sends them again. The exit code is then 3. After an interruption, run it again: it continues.</source>
        <translation>Sans JOB, le dernier envoi. Les lignes manquantes sont incertaines et l’envoi est de nouveau ouvert&#xa0;: resume --send-missing les renvoie. Le code de sortie est alors 3. Après une interruption, relancez&#xa0;: cela continue.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. The list is read first, and shown is which rows are removed, which are kept and why, and what that costs: each is read again right before it is removed. After upload --compare, what was added is known; otherwise only --include-probable removes what was added while the upload ran. Without a terminal it needs --yes. Prospects that were paused stay paused. After an interruption, run it again: it continues.</source>
        <translation>Sans JOB, le dernier envoi. La liste est d’abord lue, puis sont affichées les lignes retirées, celles gardées avec la raison, et ce que cela coûte&#xa0;: chacune est relue juste avant son retrait. Après upload --compare, on sait ce qui a été ajouté&#xa0;; sinon seul --include-probable retire ce qui a été ajouté pendant l’envoi. Sans terminal, --yes est nécessaire. Les prospects suspendus le restent. Après une interruption, relancez&#xa0;: cela continue.</translation>
    </message>
    <message>
        <source>The first line of standard output is the base address for --endpoint.</source>
        <translation>La première ligne de la sortie standard est l’adresse de base pour --endpoint.</translation>
    </message>
    <message>
        <source>SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:</source>
        <translation>SPEC est KIND[=ARGUMENT][@N][xTIMES]&#xa0;: à partir de la requête N, TIMES fois (*&#xa0;: sans fin). Types&#xa0;:</translation>
    </message>
    <message>
        <source>Say what is wrong with lists, and send nothing</source>
        <translation>Dire ce qui ne va pas dans des listes, sans rien envoyer</translation>
    </message>
    <message>
        <source>Send lists to the Do Not Contact list</source>
        <translation>Envoyer des listes à la liste Do Not Contact</translation>
    </message>
    <message>
        <source>Go on with an upload that stopped; the newest one if no JOB is given</source>
        <translation>Continuer un envoi arrêté&#xa0;; le plus récent si aucun JOB n’est indiqué</translation>
    </message>
    <message>
        <source>List all uploads, or show one with its lists and requests</source>
        <translation>Lister tous les envois, ou en montrer un avec ses listes et ses requêtes</translation>
    </message>
    <message>
        <source>Remove a person from the journal; one identifier a line on standard input</source>
        <translation>Effacer une personne du journal&#xa0;; un identifiant par ligne sur l’entrée standard</translation>
    </message>
    <message>
        <source>Read what is left of a damaged journal, after which uploads go on</source>
        <translation>Lire ce qui reste d’un journal endommagé, pour que les envois continuent</translation>
    </message>
    <message>
        <source>Find the contacts behind a list of hashes, on this computer</source>
        <translation>Trouver sur cet ordinateur les contacts derrière une liste d’empreintes</translation>
    </message>
    <message>
        <source>Export what proves uploads to a file, or check such a file</source>
        <translation>Exporter dans un fichier ce qui prouve des envois, ou vérifier un tel fichier</translation>
    </message>
    <message>
        <source>Say when people were put on the list; one identifier per line on standard input</source>
        <translation>Dire quand des personnes ont été mises sur la liste&#xa0;; un identifiant par ligne sur l’entrée standard</translation>
    </message>
    <message>
        <source>Back up or restore the key of the proofs that whois reads</source>
        <translation>Sauvegarder ou restaurer la clé des preuves que lit whois</translation>
    </message>
    <message>
        <source>Say who of these lists is on the Do Not Contact list; send nothing</source>
        <translation>Dire qui de ces listes est sur la liste Do Not Contact&#xa0;; ne rien envoyer</translation>
    </message>
    <message>
        <source>Read confirmed rows of an upload from the list; by default 20</source>
        <translation>Relire dans la liste des lignes confirmées d’un envoi&#xa0;; par défaut 20</translation>
    </message>
    <message>
        <source>Take off the list what an upload added, and nothing else</source>
        <translation>Retirer de la liste ce qu’un envoi a ajouté, et rien d’autre</translation>
    </message>
    <message>
        <source>Serve a practice list on 127.0.0.1 until it is told to end</source>
        <translation>Servir une liste d’entraînement sur 127.0.0.1 jusqu’à l’arrêt</translation>
    </message>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>La liste avait %Ln entrée lors de sa dernière lecture complète, le %1.</numerusform>
            <numerusform>La liste avait %Ln entrées lors de sa dernière lecture complète, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list: %L1. Not on the list: %L2.</source>
        <translation>Sur la liste&#xa0;: %L1. Absents de la liste&#xa0;: %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln de ceux qui ne sont pas sur la liste y a une entrée similaire.</numerusform>
            <numerusform>%Ln de ceux qui ne sont pas sur la liste y ont une entrée similaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the person</source>
        <translation>par la personne</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>par nous</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>désinscrit</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>non désinscrit</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <translation>(autres valeurs)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value, how many rows, what it says</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>  %1 (applies to %2): %3</source>
        <comment>a column, names of channels, its values</comment>
        <translation>  %1 (concerne %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>No upload has a row with this.</source>
        <translation>Aucun envoi n’a de ligne correspondante.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %n upload(s). What they count stays.</source>
        <translation>
            <numerusform>Vidé dans %n envoi&#xa0;: %1. Les totaux restent.</numerusform>
            <numerusform>Vidé dans %n envois&#xa0;: %1. Les totaux restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %n unsent list(s).</source>
        <translation>
            <numerusform>Lignes supprimées de %n liste non envoyée.</numerusform>
            <numerusform>Lignes supprimées de %n listes non envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and lists that were saved elsewhere are not touched, nor is the list at Alta.</source>
        <translation>Les rapports et listes enregistrés ailleurs ne sont pas touchés, ni la liste chez Alta.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>What proves when the person was put on the list is still there: erase again with the key.</source>
        <translation>Ce qui prouve quand la personne a été mise sur la liste est encore là&#xa0;: effacez à nouveau avec la clé.</translation>
    </message>
    <message>
        <source>Whom? Give one identifier a line on standard input.</source>
        <translation>Indiquez les identifiants sur l’entrée standard, un par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n upload(s) to %1.</source>
        <translation>
            <numerusform>%n envoi exporté dans %1.</numerusform>
            <numerusform>%n envois exportés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>SHA-256 du manifeste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history does not show this export, because another program uses the journal. Keep the SHA-256 of the manifest.</source>
        <translation>L’historique ne montre pas cet export, car un autre programme utilise le journal. Gardez le SHA-256 du manifeste.</translation>
    </message>
    <message>
        <source>Missing identifiers. Give those of the person on standard input, one per line.</source>
        <translation>Identifiants manquants. Indiquez ceux de la personne sur l’entrée standard, un par ligne.</translation>
    </message>
    <message>
        <source>Every byte is as it was exported.</source>
        <translation>Chaque octet est tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>Compare it with the one in the history of the program that exported the file.</source>
        <translation>Comparez-le à celui de l’historique du programme qui a exporté le fichier.</translation>
    </message>
    <message>
        <source>Nothing was uploaded yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended; its numbers are all that is left. No report was written.</source>
        <translation>Les lignes de l’envoi %1 ont été supprimées quelque temps après sa fin&#xa0;; il n’en reste que les nombres. Aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Une de ces valeurs est attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such encoding. Usual ones are: %1.</source>
        <translation>Cet encodage n’existe pas. Les plus courants sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It takes comma, semicolon, tab, pipe, none, or the character itself.</source>
        <translation>Attendu&#xa0;: comma, semicolon, tab, pipe, none ou le caractère lui-même.</translation>
    </message>
    <message>
        <source>It takes the number of a row, or 0 where there is no header.</source>
        <translation>Le numéro d’une ligne est attendu, ou 0 s’il n’y a pas d’en-tête.</translation>
    </message>
    <message>
        <source>It takes HEADER=ROLE.</source>
        <translation>HEADER=ROLE est attendu.</translation>
    </message>
    <message>
        <source>It takes HEADER=VALUE, or none.</source>
        <translation>HEADER=VALUE est attendu, ou none.</translation>
    </message>
    <message>
        <source>It takes HEADER=CHANNEL[,CHANNEL].</source>
        <translation>HEADER=CHANNEL[,CHANNEL] est attendu.</translation>
    </message>
    <message>
        <source>Sheet of a workbook to read, or all; may be repeated</source>
        <translation>Feuille du classeur à lire, ou all&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Encoding of text lists, such as windows-1252</source>
        <translation>Encodage des listes de texte, par exemple windows-1252</translation>
    </message>
    <message>
        <source>Between the cells of text lists: comma, semicolon, tab, pipe, none or a character</source>
        <translation>Entre les cellules des listes de texte&#xa0;: comma, semicolon, tab, pipe, none ou un caractère</translation>
    </message>
    <message>
        <source>Number of the row that is the header; 0: there is none</source>
        <translation>Numéro de la ligne d’en-tête&#xa0;; 0&#xa0;: aucune</translation>
    </message>
    <message>
        <source>What a column holds: a TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource or ignore; may be repeated</source>
        <translation>Contenu d’une colonne&#xa0;: un TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource ou ignore&#xa0;; répétable</translation>
    </message>
    <message>
        <source>Only rows with this value are opt-outs; may be repeated, also for several columns; none: all rows are</source>
        <translation>Seules les lignes ayant cette valeur sont des désinscriptions&#xa0;; répétable, aussi pour plusieurs colonnes&#xa0;; none&#xa0;: toutes le sont</translation>
    </message>
    <message>
        <source>What a column about opting out governs: TYPE[,TYPE] or any; may be repeated</source>
        <translation>Ce que régit une colonne de désinscription&#xa0;: TYPE[,TYPE] ou any&#xa0;; répétable</translation>
    </message>
    <message>
        <source>People who opted out and opted in: out, in, or the latest by date</source>
        <translation>Personnes désinscrites puis réinscrites&#xa0;: out, in ou latest, selon la date</translation>
    </message>
    <message>
        <source>Order of dates such as 03/04/2026 in columns that do not show it: dmy or mdy</source>
        <translation>Ordre des dates comme 03/04/2026 dans les colonnes qui ne le montrent pas&#xa0;: dmy ou mdy</translation>
    </message>
    <message>
        <source>Whose export it is, such as HubSpot, or none</source>
        <translation>Origine de l’export, par exemple HubSpot, ou none</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet hides: include or exclude</source>
        <translation>Lignes masquées par un tableur&#xa0;: include ou exclude</translation>
    </message>
    <message>
        <source>Values that are crossed out: include or exclude</source>
        <translation>Valeurs barrées&#xa0;: include ou exclude</translation>
    </message>
    <message>
        <source>Identifiers in comment lines: include or exclude</source>
        <translation>Identifiants dans les lignes de commentaire&#xa0;: include ou exclude</translation>
    </message>
    <message>
        <source>Values that may be hashes of addresses: exclude them, or include them as chat IDs</source>
        <translation>Valeurs qui peuvent être des empreintes d’adresses&#xa0;: exclude les exclut, include les prend comme ID de chat</translation>
    </message>
    <message>
        <source>Identifiers in the text of mails and chats: include or exclude</source>
        <translation>Identifiants dans le texte de courriels et de chats&#xa0;: include ou exclude</translation>
    </message>
    <message>
        <source>Rows of subscribers and contacts, of whom nothing says that they opted out: include or exclude</source>
        <translation>Lignes d’abonnés et de contacts dont rien ne dit qu’ils se sont désinscrits&#xa0;: include ou exclude</translation>
    </message>
    <message>
        <source>--sheet: There is no sheet &quot;%1&quot;. There are: %2.</source>
        <translation>--sheet&#xa0;: la feuille «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: There is no column &quot;%2&quot;. There are: %3.</source>
        <translation>%1&#xa0;: la colonne «&#xa0;%2&#xa0;» n’existe pas. Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--header-row: There is no row %1. The last one is %2.</source>
        <translation>--header-row&#xa0;: la ligne %1 n’existe pas. La dernière est %2.</translation>
    </message>
    <message>
        <source>--profile: There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>--profile&#xa0;: le profil «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 Answer with %3 or %4.</source>
        <comment>a file, a question, two options</comment>
        <translation>%1&#xa0;: %2 Répondez avec %3 ou %4.</translation>
    </message>
    <message>
        <source>%1: %2 To import it: %3</source>
        <comment>a file, a sentence, an option</comment>
        <translation>%1&#xa0;: %2 Pour l’importer&#xa0;: %3</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2.</source>
        <translation>L’envoi %1 est destiné à %2.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account.</source>
        <translation>L’envoi %1 appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended.</source>
        <translation>Les lignes de l’envoi %1 ont été supprimées quelque temps après sa fin.</translation>
    </message>
    <message>
        <source>its rows were removed some time after it ended</source>
        <translation>ses lignes ont été supprimées quelque temps après sa fin</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Prospects who match</source>
        <translation>Prospects correspondants</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendus</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>non suspendus</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>removed some time after it ended</source>
        <translation>supprimé quelque temps après la fin</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>rows are kept until it is released</source>
        <translation>les lignes sont gardées jusqu’à sa levée</translation>
    </message>
    <message>
        <source>SHA-256 erased with a person</source>
        <translation>SHA-256 effacé avec une personne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of an upload that came from a file</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>The service&apos;s words</source>
        <translation>Message du serveur</translation>
    </message>
    <message>
        <source>Confirmations stay in the journal only, and are added to the proofs after a later upload.</source>
        <translation>Les confirmations restent seulement dans le journal et seront ajoutées aux preuves après un envoi ultérieur.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s).</source>
        <translation>
            <numerusform>Attente de %n seconde.</numerusform>
            <numerusform>Attente de %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the list with %n request(s).</source>
        <translation>
            <numerusform>Liste lue avec %n requête.</numerusform>
            <numerusform>Liste lue avec %n requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>jusqu’à %Ln requête</numerusform>
            <numerusform>jusqu’à %Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>that reading the list takes</comment>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
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
            <numerusform>Recherche de %Ln identifiant dans la liste&#xa0;: %1.</numerusform>
            <numerusform>Recherche de %Ln identifiants dans la liste&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln identifier(s): %1.</source>
        <translation>
            <numerusform>Retrait de %Ln identifiant&#xa0;: %1.</numerusform>
            <numerusform>Retrait de %Ln identifiants&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Run the same command again to continue.</source>
        <translation>Arrêté. Relancez la même commande pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hash(es) match none of your contacts.</source>
        <translation>
            <numerusform>%Ln empreinte ne correspond à aucun de vos contacts.</numerusform>
            <numerusform>%Ln empreintes ne correspondent à aucun de vos contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashes: %L1</source>
        <translation>Empreintes&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Contacts: %L1</source>
        <translation>Contacts&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Matched: %L1</source>
        <translation>Trouvés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>There are no hashes in %1.</source>
        <translation>Il n’y a pas d’empreintes dans %1.</translation>
    </message>
    <message>
        <source>The matched contacts could not be written to %1: %2.</source>
        <translation>Les contacts trouvés n’ont pas pu être écrits dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Which list? Give a FILE, or - for standard input.</source>
        <translation>Quelle liste&#xa0;? Indiquez un FILE, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>L’entrée standard ne peut être lue qu’une fois.</translation>
    </message>
    <message>
        <source>Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN.</source>
        <translation>L’entrée standard ne peut pas fournir à la fois la liste et le jeton&#xa0;: utilisez DNC_DESK_TOKEN.</translation>
    </message>
    <message>
        <source>The report would overwrite the list itself: give it another name.</source>
        <translation>Le rapport écraserait la liste elle-même&#xa0;: donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>It takes one JOB, a number that history shows.</source>
        <translation>Un JOB est attendu, un numéro affiché par history.</translation>
    </message>
    <message>
        <source>The report of which upload? Give a JOB, a number that history shows.</source>
        <translation>Le rapport de quel envoi&#xa0;? Indiquez un JOB, un numéro affiché par history.</translation>
    </message>
    <message>
        <source>Missing JOB for --hold, a number that history shows.</source>
        <translation>Il manque un JOB pour --hold, un numéro affiché par history.</translation>
    </message>
    <message>
        <source>An identifier is never an argument, where other programs could read it: give one a line on standard input.</source>
        <translation>Un identifiant n’est jamais un argument, que d’autres programmes pourraient lire&#xa0;: indiquez-les sur l’entrée standard, un par ligne.</translation>
    </message>
    <message>
        <source>It takes two files: HASHES CONTACTS.</source>
        <translation>Deux fichiers sont attendus&#xa0;: HASHES CONTACTS.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the matched contacts.</source>
        <translation>Il manque --output FILE pour les contacts trouvés.</translation>
    </message>
    <message>
        <source>The output would overwrite a list: give it another name.</source>
        <translation>La sortie écraserait une liste&#xa0;: donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>evidence verify takes one FILE and none of the options about exporting.</source>
        <translation>evidence verify prend un FILE et aucune des options d’export.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the evidence.</source>
        <translation>Il manque --output FILE pour les preuves.</translation>
    </message>
    <message>
        <source>Give either a JOB or dates.</source>
        <translation>Indiquez soit un JOB, soit des dates.</translation>
    </message>
    <message>
        <source>The day of --from is after that of --to.</source>
        <translation>Le jour de --from est après celui de --to.</translation>
    </message>
    <message>
        <source>It takes backup FILE or restore FILE.</source>
        <translation>backup FILE ou restore FILE est attendu.</translation>
    </message>
    <message>
        <source>%1 takes options only.</source>
        <translation>%1 n’accepte que des options.</translation>
    </message>
    <message>
        <source>It takes a country as two letters, such as US, DE or GB.</source>
        <translation>Un pays en deux lettres est attendu, par exemple US, DE ou GB.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv or .xlsx.</source>
        <translation>Un nom de fichier terminé par .csv ou .xlsx est attendu.</translation>
    </message>
    <message>
        <source>An account id has no spaces and no characters beyond ASCII.</source>
        <translation>Un identifiant de compte ne contient ni espace ni caractère hors ASCII.</translation>
    </message>
    <message>
        <source>It takes a number of rows, or all.</source>
        <translation>Un nombre de lignes est attendu, ou all.</translation>
    </message>
    <message>
        <source>Country of phone numbers without a leading +, such as US</source>
        <translation>Pays des numéros de téléphone sans + initial, par exemple US</translation>
    </message>
    <message>
        <source>Type of all rows: email, linkedin, phone, sms, whatsapp or web_chat</source>
        <translation>Type de toutes les lignes&#xa0;: email, linkedin, phone, sms, whatsapp ou web_chat</translation>
    </message>
    <message>
        <source>Write what became of every row to this .csv or .xlsx file</source>
        <translation>Écrire le sort de chaque ligne dans ce fichier .csv ou .xlsx</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output and nothing else there</source>
        <translation>Écrire un seul objet JSON sur la sortie standard et rien d’autre</translation>
    </message>
    <message>
        <source>Print no progress</source>
        <translation>Ne pas afficher la progression</translation>
    </message>
    <message>
        <source>Remove the rows of uploads that ended longer ago; 0 keeps them (default: 90)</source>
        <translation>Supprimer les lignes des envois terminés depuis plus longtemps&#xa0;; 0 les garde (par défaut&#xa0;: 90)</translation>
    </message>
    <message>
        <source>Go on with an upload that was left more than 24 hours ago</source>
        <translation>Continuer un envoi laissé depuis plus de 24 heures</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list</source>
        <translation>Avant de diviser un lot refusé, chercher chacun de ses identifiants dans la liste</translation>
    </message>
    <message>
        <source>Take the answer that stopped the upload for a confirmation, now and later</source>
        <translation>Tenir pour une confirmation la réponse qui a arrêté l’envoi, maintenant et plus tard</translation>
    </message>
    <message>
        <source>Say how many rows of which uploads and unsent lists would be erased; erase nothing</source>
        <translation>Dire combien de lignes de quels envois et listes non envoyées seraient effacées&#xa0;; ne rien effacer</translation>
    </message>
    <message>
        <source>Folder of journal and settings</source>
        <translation>Dossier du journal et des paramètres</translation>
    </message>
    <message>
        <source>Look at the list first, and skip who is on it</source>
        <translation>Consulter d’abord la liste, et passer qui y est déjà</translation>
    </message>
    <message>
        <source>How many rows of the upload to read from the list, or all</source>
        <translation>Combien de lignes de l’envoi relire dans la liste, ou all</translation>
    </message>
    <message>
        <source>Remove without asking</source>
        <translation>Retirer sans demander</translation>
    </message>
    <message>
        <source>Also remove what was probably added by the upload</source>
        <translation>Retirer aussi ce que l’envoi a probablement ajouté</translation>
    </message>
    <message>
        <source>Send what verify did not find on the list again</source>
        <translation>Renvoyer ce que verify n’a pas trouvé sur la liste</translation>
    </message>
    <message>
        <source>Base address of the service; http only to this computer</source>
        <translation>Adresse de base du service&#xa0;; http uniquement vers cet ordinateur</translation>
    </message>
    <message>
        <source>Account id (x-account-id), for users with several accounts</source>
        <translation>Identifiant de compte (x-account-id), pour qui a plusieurs comptes</translation>
    </message>
    <message>
        <source>Do not pause prospects that match an opt-out</source>
        <translation>Ne pas suspendre les prospects correspondant à une désinscription</translation>
    </message>
    <message>
        <source>Requests a minute to leave to other programs, 0 to 99</source>
        <translation>Requêtes par minute laissées aux autres programmes, de 0 à 99</translation>
    </message>
    <message>
        <source>Read the API token from the first line of standard input</source>
        <translation>Lire le jeton d’API sur la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2 est attendu.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Nothing was sent: give a place that can be written to.</source>
        <translation>Le rapport ne peut pas être écrit dans %1. Rien n’a été envoyé&#xa0;: indiquez un endroit accessible en écriture.</translation>
    </message>
    <message>
        <source>Salvage it with: %1
Begin an empty one with: %1 --start-afresh</source>
        <translation>Récupérez-le avec&#xa0;: %1
Commencez-en un vide avec&#xa0;: %1 --start-afresh</translation>
    </message>
    <message>
        <source>There is no job %1. See: dnc-desk-cli history</source>
        <translation>L’envoi %1 n’existe pas. Voir&#xa0;: dnc-desk-cli history</translation>
    </message>
    <message>
        <source>To send them again: %1</source>
        <translation>Pour les renvoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proof key is not available: this computer has no usable keychain.</source>
        <translation>La clé des preuves n’est pas disponible&#xa0;: cet ordinateur n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>The proof key is not available: the keychain is locked.</source>
        <translation>La clé des preuves n’est pas disponible&#xa0;: le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>There are no proofs yet: they are kept from the next upload on.</source>
        <translation>Il n’y a pas encore de preuves&#xa0;: elles sont gardées à partir du prochain envoi.</translation>
    </message>
    <message>
        <source>The proof key is lost. Restore it from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>La clé des preuves est perdue. Restaurez-la depuis une sauvegarde&#xa0;: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The keychain has the key of other proofs. Restore the right one from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>Le trousseau contient la clé d’autres preuves. Restaurez la bonne depuis une sauvegarde&#xa0;: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The file with the proofs, proof.sqlite, cannot be used.</source>
        <translation>Le fichier des preuves, proof.sqlite, est inutilisable.</translation>
    </message>
    <message>
        <source>The proof key is backed up. Keep the file and its passphrase apart.</source>
        <translation>La clé des preuves est sauvegardée. Gardez le fichier et sa phrase secrète séparément.</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Cette sauvegarde contient la clé d’autres preuves que celles de cet ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>La clé des preuves est restaurée.</translation>
    </message>
    <message numerus="yes">
        <source>Give a passphrase of at least %n character(s) on the first line of standard input.</source>
        <translation>
            <numerusform>Donnez une phrase secrète d’au moins %n caractère sur la première ligne de l’entrée standard.</numerusform>
            <numerusform>Donnez une phrase secrète d’au moins %n caractères sur la première ligne de l’entrée standard.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes a file name that ends in .zip.</source>
        <translation>Un nom de fichier terminé par .zip est attendu.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv.</source>
        <translation>Un nom de fichier terminé par .csv est attendu.</translation>
    </message>
    <message>
        <source>It takes a date such as 2026-03-31.</source>
        <translation>Une date comme 2026-03-31 est attendue.</translation>
    </message>
    <message>
        <source>Write matched contacts to this .csv file, or evidence to this .zip file</source>
        <translation>Écrire les contacts trouvés dans ce fichier .csv, ou les preuves dans ce fichier .zip</translation>
    </message>
    <message>
        <source>Keep the keyed digest that says when the person was put on the list</source>
        <translation>Garder l’empreinte à clé qui dit quand la personne a été mise sur la liste</translation>
    </message>
    <message>
        <source>Keep the rows of the upload beyond the retention period: on or off</source>
        <translation>Garder les lignes de l’envoi au-delà de la durée de conservation&#xa0;: on ou off</translation>
    </message>
    <message>
        <source>Export uploads of this day and later, such as 2026-03-01</source>
        <translation>Exporter les envois à partir de ce jour, par exemple 2026-03-01</translation>
    </message>
    <message>
        <source>Export uploads of this day and earlier</source>
        <translation>Exporter les envois jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Export only the rows of the person whose identifiers are on standard input</source>
        <translation>N’exporter que les lignes de la personne dont les identifiants sont sur l’entrée standard</translation>
    </message>
    <message>
        <source>Upload details are due for deletion if today is %1. They are kept until a service that is reached by HTTPS confirms the date.</source>
        <translation>Des détails d’envois sont à supprimer si nous sommes le %1. Ils sont gardés jusqu’à ce qu’un service joint par HTTPS confirme la date.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the rows of %n upload(s) that ended long ago; the counts stay.</source>
        <translation>
            <numerusform>Lignes de %n envoi terminé depuis longtemps supprimées&#xa0;; les nombres restent.</numerusform>
            <numerusform>Lignes de %n envois terminés depuis longtemps supprimées&#xa0;; les nombres restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no damaged journal.</source>
        <translation>Il n’y a pas de journal endommagé.</translation>
    </message>
    <message>
        <source>Uploads: %1</source>
        <translation>Envois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Lignes illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that are sent again when their upload goes on: %1</source>
        <translation>Lignes renvoyées quand leur envoi continuera&#xa0;: %1</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Le fichier endommagé est conservé sous %1</translation>
    </message>
    <message>
        <source>This is a practice list, and it is kept in memory only. Ctrl+C ends it.</source>
        <translation>Ceci est une liste d’entraînement, gardée en mémoire seulement. Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>Its token is: %1</source>
        <translation>Son jeton est&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Le journal %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The practice list cannot be served: %1</source>
        <translation>La liste d’entraînement ne peut pas être servie&#xa0;: %1</translation>
    </message>
    <message>
        <source>It takes KIND[=ARGUMENT][@N][xTIMES] with one of the kinds that sandbox --help lists.</source>
        <translation>Attendu&#xa0;: KIND[=ARGUMENT][@N][xTIMES], avec l’un des types que liste sandbox --help.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 picks a free one (default)</source>
        <translation>Port sur 127.0.0.1&#xa0;; 0 en choisit un libre (par défaut)</translation>
    </message>
    <message>
        <source>The practice token to accept (default: sandbox-token)</source>
        <translation>Jeton d’entraînement accepté (par défaut&#xa0;: sandbox-token)</translation>
    </message>
    <message>
        <source>Requests a minute; 0 for no limit (default: 100)</source>
        <translation>Requêtes par minute&#xa0;; 0&#xa0;: sans limite (par défaut&#xa0;: 100)</translation>
    </message>
    <message>
        <source>Answer 400 to identifiers that contain TEXT; may be repeated</source>
        <translation>Répondre 400 aux identifiants contenant TEXT&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Do something wrong, see below; may be repeated</source>
        <translation>Provoquer une erreur, voir plus bas&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Add one JSON line a request to this file</source>
        <translation>Ajouter à ce fichier une ligne JSON par requête</translation>
    </message>
    <message>
        <source>Add the other identifiers of a batch that is answered 400</source>
        <translation>Ajouter les autres identifiants d’un lot qui reçoit 400</translation>
    </message>
    <message>
        <source>Answer 400 to an identifier that is listed already</source>
        <translation>Répondre 400 à un identifiant déjà listé</translation>
    </message>
    <message>
        <source>Answer 400 to an empty list of identifiers</source>
        <translation>Répondre 400 à une liste d’identifiants vide</translation>
    </message>
    <message>
        <source>Send RateLimit headers only near the limit</source>
        <translation>N’envoyer les en-têtes RateLimit que près de la limite</translation>
    </message>
    <message>
        <source>Accept the older name of pauseActiveProspects, too</source>
        <translation>Accepter aussi l’ancien nom de pauseActiveProspects</translation>
    </message>
    <message>
        <source>How GET uses search: contains (default), prefix, exact or ignored</source>
        <translation>Comment GET utilise search&#xa0;: contains (par défaut), prefix, exact ou ignored</translation>
    </message>
    <message>
        <source>How identifiers are kept: sent (default), upper or bare</source>
        <translation>Comment les identifiants sont gardés&#xa0;: sent (par défaut), upper ou bare</translation>
    </message>
    <message>
        <source>Times that adding a listed identifier renews: none (default), updated or both</source>
        <translation>Dates renouvelées par l’ajout d’un identifiant listé&#xa0;: none (par défaut), updated ou both</translation>
    </message>
    <message>
        <source>Milliseconds until GET shows a new identifier (default: 0)</source>
        <translation>Millisecondes avant que GET montre un nouvel identifiant (par défaut&#xa0;: 0)</translation>
    </message>
    <message>
        <source>What isManuallyAdded says of added identifiers: manual (default) or automatic</source>
        <translation>Ce que isManuallyAdded dit des identifiants ajoutés&#xa0;: manual (par défaut) ou automatic</translation>
    </message>
    <message>
        <source>What DELETE must give: the stored (default) or the sent identifier</source>
        <translation>Ce que DELETE doit donner&#xa0;: l’identifiant stored (par défaut) ou sent</translation>
    </message>
    <message>
        <source>Requests after which a cursor expires; 0 for never (default)</source>
        <translation>Requêtes après lesquelles un curseur expire&#xa0;; 0&#xa0;: jamais (par défaut)</translation>
    </message>
    <message>
        <source>Somebody else adds an identifier before every Nth request</source>
        <translation>Quelqu’un d’autre ajoute un identifiant avant chaque N-ième requête</translation>
    </message>
    <message>
        <source>Somebody else removes the oldest identifier before every Nth request</source>
        <translation>Quelqu’un d’autre retire l’identifiant le plus ancien avant chaque N-ième requête</translation>
    </message>
    <message>
        <source>Nothing was sent. Make a token in Alta under User Profile &gt; API tokens, and give it by DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>Rien n’a été envoyé. Créez un jeton dans Alta sous User Profile &gt; API tokens, et indiquez-le par DNC_DESK_TOKEN ou --token-stdin.</translation>
    </message>
    <message>
        <source>%1 Answer with %2, %3 or %4.</source>
        <comment>a question, three options</comment>
        <translation>%1 Répondez avec %2, %3 ou %4.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. A report (--report FILE.csv) names them all.</source>
        <translation>
            <numerusform>… et %n autre. Un rapport (--report FILE.csv) les nomme tous.</numerusform>
            <numerusform>… et %n autres. Un rapport (--report FILE.csv) les nomme tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API token for this service and account.</source>
        <translation>Il n’y a pas de jeton d’API pour ce service et ce compte.</translation>
    </message>
    <message>
        <source>The first line of standard input holds no API token.</source>
        <translation>La première ligne de l’entrée standard ne contient pas de jeton d’API.</translation>
    </message>
    <message>
        <source>The keychain that keeps the API token is locked.</source>
        <translation>Le trousseau qui garde le jeton d’API est verrouillé.</translation>
    </message>
    <message>
        <source>What was given as API token holds characters that no token has.</source>
        <translation>Le jeton d’API indiqué contient des caractères qu’aucun jeton n’a.</translation>
    </message>
    <message>
        <source>Interrupted while the keychain was asked for the API token.</source>
        <translation>Interrompu pendant que le jeton d’API était demandé au trousseau.</translation>
    </message>
    <message>
        <source>Added by this upload, to be removed</source>
        <translation>Ajoutés par cet envoi, à retirer</translation>
    </message>
    <message>
        <source>Probably added by this upload, removed only with --include-probable</source>
        <translation>Probablement ajoutés par cet envoi, retirés seulement avec --include-probable</translation>
    </message>
    <message>
        <source>Kept: another upload has them, too</source>
        <translation>Gardés&#xa0;: un autre envoi les contient aussi</translation>
    </message>
    <message>
        <source>Kept: on the list in another form</source>
        <translation>Gardés&#xa0;: sur la liste sous une autre forme</translation>
    </message>
    <message>
        <source>Kept: on the list before this upload</source>
        <translation>Gardés&#xa0;: sur la liste avant cet envoi</translation>
    </message>
    <message>
        <source>Kept: of another origin than the others</source>
        <translation>Gardés&#xa0;: d’une autre origine que les autres</translation>
    </message>
    <message>
        <source>Unknown: the list does not say since when</source>
        <translation>Inconnu&#xa0;: la liste ne dit pas depuis quand</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>Plus sur la liste</translation>
    </message>
    <message>
        <source>Kept: added at another time than this upload</source>
        <translation>Gardés&#xa0;: ajoutés à un autre moment que cet envoi</translation>
    </message>
    <message>
        <source>Prospects that were paused stay paused.</source>
        <translation>Les prospects suspendus le restent.</translation>
    </message>
    <message>
        <source>Removed: %L1. Kept: %L2. Failed: %L3.</source>
        <translation>Retirés&#xa0;: %L1. Gardés&#xa0;: %L2. Échecs&#xa0;: %L3.</translation>
    </message>
    <message>
        <source>To remove them, type their number: %1</source>
        <translation>Pour les retirer, tapez leur nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>Rien n’a été retiré. Sans terminal, confirmez avec --yes.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on with: %1</source>
        <translation>Rien n’est perdu. Continuez avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer has the code %1. If its identifiers are on the list, go on with: %2</source>
        <translation>La réponse a le code %1. Si ses identifiants sont sur la liste, continuez avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Here the token comes from DNC_DESK_TOKEN or --token-stdin, and the account id from --account.</source>
        <translation>Ici, le jeton vient de DNC_DESK_TOKEN ou de --token-stdin, et l’identifiant de compte de --account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2 and cannot be continued elsewhere. Nothing was sent.</source>
        <translation>L’envoi %1 est destiné à %2 et ne peut pas continuer ailleurs. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account and cannot be continued for this one. Nothing was sent: upload its list again with this --account.</source>
        <translation>L’envoi %1 appartient à un autre compte et ne peut pas continuer pour celui-ci. Rien n’a été envoyé&#xa0;: envoyez à nouveau sa liste avec ce --account.</translation>
    </message>
    <message>
        <source>Job %1 was begun to pause matching prospects, which cannot be changed on the way. Nothing was sent.</source>
        <translation>L’envoi %1 a été commencé avec suspension des prospects correspondants, ce qui ne peut pas changer en chemin. Rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Job %1 was left %n hour(s) ago, and somebody may have changed the list at Alta since. Nothing was sent.</source>
        <translation>
            <numerusform>L’envoi %1 a été laissé il y a %n heure, et la liste chez Alta a pu changer depuis. Rien n’a été envoyé.</numerusform>
            <numerusform>L’envoi %1 a été laissé il y a %n heures, et la liste chez Alta a pu changer depuis. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>If these people are still to be added, go on with: %1</source>
        <translation>Si ces personnes doivent toujours être ajoutées, continuez avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Job %1 does not wait for a decision about an answer with this code. Nothing was sent.</source>
        <translation>L’envoi %1 n’attend pas de décision sur une réponse ayant ce code. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Cette liste ne contient rien.</translation>
    </message>
    <message>
        <source>No upload is waiting to be resumed.</source>
        <translation>Aucun envoi n’attend d’être repris.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s), to stay under the account&apos;s limit.</source>
        <translation>
            <numerusform>Attente de %n seconde, pour respecter la limite du compte.</numerusform>
            <numerusform>Attente de %n secondes, pour respecter la limite du compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait: %n second(s).</source>
        <translation>
            <numerusform>Le service demande d’attendre&#xa0;: %n seconde.</numerusform>
            <numerusform>Le service demande d’attendre&#xa0;: %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list does not show it yet. It is searched again in %n second(s).</source>
        <translation>
            <numerusform>La liste ne le montre pas encore. Nouvelle recherche dans %n seconde.</numerusform>
            <numerusform>La liste ne le montre pas encore. Nouvelle recherche dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is sent again in %n second(s).</source>
        <translation>
            <numerusform>La même chose est renvoyée dans %n seconde.</numerusform>
            <numerusform>La même chose est renvoyée dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in parts.</source>
        <translation>
            <numerusform>Le lot %1 a été refusé&#xa0;: son %n identifiant est envoyé à part.</numerusform>
            <numerusform>Le lot %1 a été refusé&#xa0;: ses %n identifiants sont envoyés par parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1: the list is searched for what the answer leaves open.</source>
        <translation>Lot %1&#xa0;: la liste est consultée pour ce que la réponse laisse ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) confirmed.</source>
        <translation>
            <numerusform>Lot %1&#xa0;: %n identifiant confirmé.</numerusform>
            <numerusform>Lot %1&#xa0;: %n identifiants confirmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) rejected.</source>
        <translation>
            <numerusform>Lot %1&#xa0;: %n identifiant rejeté.</numerusform>
            <numerusform>Lot %1&#xa0;: %n identifiants rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: no definite answer for %n identifier(s).</source>
        <translation>
            <numerusform>Lot %1&#xa0;: pas de réponse définitive pour %n identifiant.</numerusform>
            <numerusform>Lot %1&#xa0;: pas de réponse définitive pour %n identifiants.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Done: %L2 of %L3.</source>
        <translation>%1 Terminé&#xa0;: %L2 sur %L3.</translation>
    </message>
    <message>
        <source>Stopping after the request on its way. A second signal stops at once.</source>
        <translation>Arrêt après la requête en cours. Un second signal arrête tout de suite.</translation>
    </message>
    <message>
        <source>Print this text</source>
        <translation>Afficher ce texte</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>anything not named here, such as a file that cannot be read</source>
        <translation>tout ce qui n’est pas nommé ici, comme un fichier illisible</translation>
    </message>
    <message>
        <source>the command line cannot be carried out, or leaves a question open; nothing was done</source>
        <translation>la ligne de commande est inexécutable ou laisse une question ouverte&#xa0;; rien n’a été fait</translation>
    </message>
    <message>
        <source>finished, but some rows are invalid or were rejected</source>
        <translation>terminé, mais des lignes sont invalides ou ont été rejetées</translation>
    </message>
    <message>
        <source>stopped: the token or the account was refused</source>
        <translation>arrêté&#xa0;: le jeton ou le compte a été refusé</translation>
    </message>
    <message>
        <source>stopped; resume goes on from there</source>
        <translation>arrêté&#xa0;; resume continue à partir de là</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Brings opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation>Porte les désinscriptions sur la liste Do Not Contact d’Alta et rend compte de chaque ligne.</translation>
    </message>
    <message>
        <source>List the options of a command</source>
        <translation>Lister les options d’une commande</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Numbering plans: %1</source>
        <translation>Plans de numérotation&#xa0;: %1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the list: %L1. In another form: %L2. Missing: %L3.</source>
        <translation>Sur la liste&#xa0;: %L1. Sous une autre forme&#xa0;: %L2. Manquants&#xa0;: %L3.</translation>
    </message>
    <message>
        <source>What is missing is in doubt now.</source>
        <translation>Ce qui manque est désormais incertain.</translation>
    </message>
    <message>
        <source>Identifier %1: no confirmation on record</source>
        <translation>Identifiant %1&#xa0;: aucune confirmation enregistrée</translation>
    </message>
    <message>
        <source>Identifier %1: confirmed as %2 for %3, account %4, first %5, last %6</source>
        <translation>Identifiant %1&#xa0;: confirmé comme %2 pour %3, compte %4, première fois %5, dernière %6</translation>
    </message>
    <message>
        <source>Missing identifiers. Give them on standard input, one per line.</source>
        <translation>Identifiants manquants. Indiquez-les sur l’entrée standard, un par ligne.</translation>
    </message>
    <message>
        <source>Missing command. Try: %1.</source>
        <translation>Commande manquante. Essayez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Several FILEs are one list: an identifier in two of them is a duplicate. A FILE that is - is standard input.</source>
        <translation>Plusieurs FILE forment une seule liste&#xa0;: un identifiant présent dans deux d’entre eux est un doublon. Un FILE nommé - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Where a person would be asked, such as about hidden rows or a column that says who opted out, and no option answers, the exit code is 2 and the options that would are named: check says what it found with all that excluded, upload sends nothing. HEADER may be the number of a column. More profiles are read from the folder profiles of the data folder.</source>
        <translation>Là où une personne serait interrogée, par exemple sur des lignes masquées ou une colonne qui dit qui s’est désinscrit, et qu’aucune option ne répond, le code de sortie est 2 et les options possibles sont nommées&#xa0;: check dit ce qu’il a trouvé en excluant tout cela, upload n’envoie rien. HEADER peut être le numéro d’une colonne. D’autres profils sont lus dans le dossier profiles du dossier de données.</translation>
    </message>
    <message>
        <source>List the connections of the settings, without their tokens</source>
        <translation>Lister les connexions des paramètres, sans leurs jetons</translation>
    </message>
    <message>
        <source>Set the damaged journal aside and start an empty one</source>
        <translation>Mettre de côté le journal endommagé et en commencer un vide</translation>
    </message>
    <message>
        <source>Use this connection of the settings, not the current one</source>
        <translation>Utiliser cette connexion des paramètres, pas l’actuelle</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept.</source>
        <translation>%1 est endommagé ou illisible. Il est conservé.</translation>
    </message>
    <message>
        <source>--connection: No connection has a name.</source>
        <translation>--connection&#xa0;: aucune connexion n’a de nom.</translation>
    </message>
    <message>
        <source>--connection: There are: %1.</source>
        <translation>--connection&#xa0;: il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--connection says which address and account: give no --endpoint or --account.</source>
        <translation>--connection indique l’adresse et le compte&#xa0;: ne donnez ni --endpoint ni --account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another address or account than the one that your organization set. Nothing was sent.</source>
        <translation>L’envoi %1 appartient à une autre adresse ou un autre compte que ceux fixés par votre organisation. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Job %1 was canceled and cannot be resumed. Upload its list again.</source>
        <translation>L’envoi %1 a été annulé et ne peut pas être repris. Envoyez sa liste à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not applied.</source>
        <translation>
            <numerusform>Lot %1&#xa0;: %n identifiant non appliqué.</numerusform>
            <numerusform>Lot %1&#xa0;: %n identifiants non appliqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Send opt-outs to Alta&apos;s Do Not Contact list and account for every row.</source>
        <translation>Envoyer des désinscriptions à la liste Do Not Contact d’Alta et rendre compte de chaque ligne.</translation>
    </message>
    <message>
        <source>Start in practice: nothing is sent.</source>
        <translation>Commencer en mode entraînement&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Keep journal and settings in this folder.</source>
        <translation>Garder le journal et les paramètres dans ce dossier.</translation>
    </message>
    <message>
        <source>Upload FILE in practice, print every row, and save pictures in this folder.</source>
        <translation>Envoyer FILE en entraînement, afficher chaque ligne et enregistrer des images dans ce dossier.</translation>
    </message>
    <message>
        <source>Theme of this session: light, dark or high-contrast.</source>
        <translation>Thème de cette session&#xa0;: light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Language of this session, such as de.</source>
        <translation>Langue de cette session, par exemple de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Lists to open.</source>
        <translation>Listes à ouvrir.</translation>
    </message>
    <message>
        <source>Unknown theme %1. Use light, dark or high-contrast.</source>
        <translation>Thème %1 inconnu. Utilisez light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>The demonstration needs a list: --demo DIR FILE.</source>
        <translation>La démonstration a besoin d’une liste&#xa0;: --demo DIR FILE.</translation>
    </message>
</context>
<context>
    <name>ConfirmUpload</name>
    <message>
        <source>Confirm Upload</source>
        <translation>Confirmer l’envoi</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Suspendre les prospects correspondants</translation>
    </message>
    <message>
        <source>Number of opt-outs</source>
        <translation>Nombre de désinscriptions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send all rows</source>
        <translation>Envoyer toutes les lignes</translation>
    </message>
    <message>
        <source>Compare with Alta first</source>
        <translation>Comparer d’abord avec Alta</translation>
    </message>
</context>
<context>
    <name>DesktopService</name>
    <message>
        <source>An upload is going on.</source>
        <translation>Un envoi est en cours.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>available, may ask for a password</source>
        <translation>disponible, peut demander un mot de passe</translation>
    </message>
    <message>
        <source>none on this computer</source>
        <translation>aucun sur cet ordinateur</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account ID is set</source>
        <translation>Identifiant de compte défini</translation>
    </message>
    <message>
        <source>Token comes from the environment</source>
        <translation>Jeton fourni par l’environnement</translation>
    </message>
    <message>
        <source>Reserve for other integrations, requests per minute</source>
        <translation>Réserve pour d’autres intégrations, requêtes par minute</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Suspendre les prospects correspondants</translation>
    </message>
    <message>
        <source>Delete upload details after, days</source>
        <translation>Suppression des détails d’envoi, en jours</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Région des téléphones</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>List on screen</source>
        <translation>Liste à l’écran</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>Le journal n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>Details are recorded</source>
        <translation>Détails enregistrés</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>DNC Desk diagnostics, %1</source>
        <translation>Diagnostic de DNC Desk, %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Settings that the organization locks</source>
        <translation>Paramètres verrouillés par l’organisation</translation>
    </message>
    <message>
        <source>Settings of the organization can be read</source>
        <translation>Paramètres de l’organisation lisibles</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>This is what the file will contain</source>
        <translation>Voici ce que contiendra le fichier</translation>
    </message>
    <message>
        <source>It has no identifiers, names, tokens or account IDs. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>Il ne contient ni identifiants, ni noms, ni jetons, ni identifiants de compte. Rien n’est envoyé&#xa0;: vous enregistrez le fichier et décidez qui le reçoit.</translation>
    </message>
    <message>
        <source>Preview of the diagnostics</source>
        <translation>Aperçu du diagnostic</translation>
    </message>
    <message>
        <source>&amp;Record details of imports and uploads until DNC Desk closes</source>
        <translation>&amp;Enregistrer les détails des imports et des envois jusqu’à la fermeture de DNC Desk</translation>
    </message>
    <message>
        <source>Turn this on, repeat what went wrong, then save the diagnostics.</source>
        <translation>Activez ceci, reproduisez le problème, puis enregistrez le diagnostic.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>E&amp;nregistrer…</translation>
    </message>
</context>
<context>
    <name>EntryStatus</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Listed before</source>
        <translation>Déjà listé</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a Person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erase a person from this computer</source>
        <translation>Effacer une personne de cet ordinateur</translation>
    </message>
    <message>
        <source>Every row of earlier uploads and of unsent lists that is this identifier, or names it, is emptied for good. How many were sent and confirmed stays. Reports that you saved and the list at Alta are not touched.</source>
        <translation>Chaque ligne d’envois antérieurs et de listes non envoyées qui est cet identifiant, ou qui le nomme, est vidée définitivement. Le nombre d’envoyés et de confirmés reste. Les rapports que vous avez enregistrés et la liste chez Alta ne sont pas touchés.</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>E-mail address, phone number or profile link</source>
        <translation>Adresse e-mail, numéro de téléphone ou lien de profil</translation>
    </message>
    <message>
        <source>Show Upload</source>
        <translation>Afficher l’envoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence file cannot be read: %1.</source>
        <translation>Le fichier de preuves ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not an evidence file, or one of a newer version of DNC Desk.</source>
        <translation>Ce n’est pas un fichier de preuves, ou il vient d’une version plus récente de DNC Desk.</translation>
    </message>
    <message>
        <source>The evidence file was changed: %1 is not what was exported.</source>
        <translation>Le fichier de preuves a été modifié&#xa0;: %1 n’est pas ce qui a été exporté.</translation>
    </message>
    <message>
        <source>The journal has nothing to export for this. No file was written.</source>
        <translation>Le journal n’a rien à exporter pour cela. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The evidence file could not be written: %1. A file that was there before is unchanged.</source>
        <translation>Le fichier de preuves n’a pas pu être écrit&#xa0;: %1. Un fichier qui s’y trouvait reste inchangé.</translation>
    </message>
    <message>
        <source>The evidence file would be larger than 4 GB. No file was written: choose fewer uploads.</source>
        <translation>Le fichier de preuves dépasserait 4 Go. Aucun fichier n’a été écrit&#xa0;: choisissez moins d’envois.</translation>
    </message>
    <message>
        <source>One person, whose rows are in the report</source>
        <translation>Une personne, dont les lignes sont dans le rapport</translation>
    </message>
    <message>
        <source>One upload</source>
        <translation>Un envoi</translation>
    </message>
    <message>
        <source>Uploads from %1 to %2</source>
        <comment>two dates</comment>
        <translation>Envois du %1 au %2</translation>
    </message>
    <message>
        <source>Numbers of the whole upload</source>
        <translation>Nombres de l’envoi entier</translation>
    </message>
    <message>
        <source>Numbers of these uploads</source>
        <translation>Nombres de ces envois</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Samples read from the list</source>
        <translation>Échantillons lus dans la liste</translation>
    </message>
    <message>
        <source>Read from the list</source>
        <translation>Lu dans la liste</translation>
    </message>
    <message>
        <source>Decision of a person</source>
        <translation>Décision d’une personne</translation>
    </message>
    <message>
        <source>What confirmed the exported rows</source>
        <translation>Ce qui a confirmé les lignes exportées</translation>
    </message>
    <message>
        <source>No exported row is confirmed.</source>
        <translation>Aucune ligne exportée n’est confirmée.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s), see uploads.json.</source>
        <translation>
            <numerusform>%n autre source, voir uploads.json.</numerusform>
            <numerusform>%n autres sources, voir uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>Envoi %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Deleted after the retention period</source>
        <translation>Supprimé après la durée de conservation</translation>
    </message>
    <message numerus="yes">
        <source>%n more upload(s), see uploads.json.</source>
        <translation>
            <numerusform>%n autre envoi, voir uploads.json.</numerusform>
            <numerusform>%n autres envois, voir uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of opt-outs sent to the Do Not Contact list</source>
        <translation>Preuves des désinscriptions envoyées à la liste Do Not Contact</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation>Comment vérifier ce fichier</translation>
    </message>
    <message>
        <source>manifest.json lists the size and SHA-256 of every file in this archive. “dnc-desk-cli evidence verify FILE.zip” compares all of them on any computer and prints the SHA-256 of manifest.json. The history of the program that wrote the archive shows the same number; if both agree, nothing was changed since.</source>
        <translation>manifest.json indique la taille et le SHA-256 de chaque fichier de cette archive. «&#xa0;dnc-desk-cli evidence verify FILE.zip&#xa0;» les compare tous sur n’importe quel ordinateur et affiche le SHA-256 de manifest.json. L’historique du programme qui a écrit l’archive montre le même nombre&#xa0;; si les deux concordent, rien n’a changé depuis.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No answer on record</source>
        <translation>Aucune réponse enregistrée</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The token&apos;s own</source>
        <translation>Celui du jeton</translation>
    </message>
    <message>
        <source>Undo not finished</source>
        <translation>Annulation inachevée</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Annulé en partie</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Non appliqué</translation>
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
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Fichiers source</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Server Message</source>
        <translation>Message du serveur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquante</numerusform>
            <numerusform>%Ln manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln relue</numerusform>
            <numerusform>%Ln relues</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No uploads yet</source>
        <translation>Aucun envoi pour l’instant</translation>
    </message>
    <message>
        <source>Each upload appears here with its source files and the answer to every request.</source>
        <translation>Chaque envoi apparaît ici avec ses fichiers source et la réponse à chaque requête.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Selected upload</source>
        <translation>Envoi sélectionné</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests of the selected upload</source>
        <translation>Requêtes de l’envoi sélectionné</translation>
    </message>
    <message>
        <source>Alta support can find a request by its ID. Select rows and copy them.</source>
        <translation>L’assistance d’Alta retrouve une requête par son ID. Sélectionnez des lignes et copiez-les.</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Fichiers source</translation>
    </message>
    <message>
        <source>Source files of the selected upload</source>
        <translation>Fichiers source de l’envoi sélectionné</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Export &amp;Evidence…</source>
        <translation>Exporter les pr&amp;euves…</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>&amp;Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>U&amp;ndo Upload…</source>
        <translation>A&amp;nnuler l’envoi…</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Geler</translation>
    </message>
</context>
<context>
    <name>IdentifierType</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <translation>Chat web</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>E&amp;xport of</source>
        <translation>E&amp;xport de</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>E&amp;ncodage</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Header in &amp;row</source>
        <translation>En-tête en &amp;ligne</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Les premières lignes telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Re&amp;member for lists like this</source>
        <translation>&amp;Mémoriser pour les listes de ce genre</translation>
    </message>
    <message>
        <source>The next list with this header is read the same way, without a window. Clear the box to be asked again.</source>
        <translation>La prochaine liste ayant cet en-tête est lue de la même façon, sans fenêtre. Décochez la case pour être interrogé à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import List</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Questions about this list</source>
        <translation>Questions sur cette liste</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>No identifier</source>
        <translation>Aucun identifiant</translation>
    </message>
    <message>
        <source>Enter an identifier or delete the row.</source>
        <translation>Saisissez un identifiant ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>Choose a type or correct the value.</source>
        <translation>Choisissez un type ou corrigez la valeur.</translation>
    </message>
    <message>
        <source>Several identifiers</source>
        <translation>Plusieurs identifiants</translation>
    </message>
    <message>
        <source>Give each identifier its own row.</source>
        <translation>Donnez à chaque identifiant sa propre ligne.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Valeur trop longue</translation>
    </message>
    <message>
        <source>Remove the text that does not belong to the identifier.</source>
        <translation>Retirez le texte qui ne fait pas partie de l’identifiant.</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Caractères illisibles</translation>
    </message>
    <message>
        <source>Type the identifier again.</source>
        <translation>Ressaisissez l’identifiant.</translation>
    </message>
    <message>
        <source>Missing @</source>
        <translation>@ manquant</translation>
    </message>
    <message>
        <source>Complete the address or choose another type.</source>
        <translation>Complétez l’adresse ou choisissez un autre type.</translation>
    </message>
    <message>
        <source>Invalid mailbox name</source>
        <translation>Nom de boîte non valide</translation>
    </message>
    <message>
        <source>Check the part before the @ for spaces, misplaced dots and other signs.</source>
        <translation>Vérifiez la partie avant le @&#xa0;: espaces, points mal placés et autres signes.</translation>
    </message>
    <message>
        <source>Invalid domain</source>
        <translation>Domaine non valide</translation>
    </message>
    <message>
        <source>Check the part after the @.</source>
        <translation>Vérifiez la partie après le @.</translation>
    </message>
    <message>
        <source>Directory name, no address</source>
        <translation>Nom d’annuaire, pas une adresse</translation>
    </message>
    <message>
        <source>Find the person in the address book of Outlook and copy the SMTP address.</source>
        <translation>Trouvez la personne dans le carnet d’adresses d’Outlook et copiez l’adresse SMTP.</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Domaine d’entreprise</translation>
    </message>
    <message>
        <source>Block companies in Alta under Knowledge &gt; DNC List &gt; Companies.</source>
        <translation>Bloquez les entreprises dans Alta sous Knowledge &gt; DNC List &gt; Companies.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>Enter the number or choose another type.</source>
        <translation>Saisissez le numéro ou choisissez un autre type.</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Trop peu de chiffres</translation>
    </message>
    <message>
        <source>Add what is missing, such as the area code.</source>
        <translation>Ajoutez ce qui manque, par exemple l’indicatif régional.</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Trop de chiffres</translation>
    </message>
    <message>
        <source>Look for an extension or a second number.</source>
        <translation>Cherchez un poste ou un second numéro.</translation>
    </message>
    <message>
        <source>Missing country code</source>
        <translation>Indicatif de pays manquant</translation>
    </message>
    <message>
        <source>Start the number with + and the country code.</source>
        <translation>Commencez le numéro par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Unassigned phone number</source>
        <translation>Numéro non attribué</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>Vérifiez les chiffres et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet</source>
        <translation>Arrondi par un tableur</translation>
    </message>
    <message>
        <source>The last digits are lost, so look the number up in the original list.</source>
        <translation>Les derniers chiffres sont perdus&#xa0;: cherchez le numéro dans la liste d’origine.</translation>
    </message>
    <message>
        <source>Letters in phone number</source>
        <translation>Lettres dans le numéro</translation>
    </message>
    <message>
        <source>Enter the number with digits only.</source>
        <translation>Saisissez le numéro en chiffres uniquement.</translation>
    </message>
    <message>
        <source>Not a profile page</source>
        <translation>Pas une page de profil</translation>
    </message>
    <message>
        <source>Enter the link to the profile of the person, which contains /in/.</source>
        <translation>Saisissez le lien du profil de la personne, qui contient /in/.</translation>
    </message>
    <message>
        <source>Not a profile link</source>
        <translation>Pas un lien de profil</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that contains /in/.</source>
        <translation>Ouvrez-le dans un navigateur et copiez l’adresse contenant /in/.</translation>
    </message>
    <message>
        <source>Invalid LinkedIn link</source>
        <translation>Lien LinkedIn non valide</translation>
    </message>
    <message>
        <source>Enter a profile link such as https://www.linkedin.com/in/jane-doe.</source>
        <translation>Saisissez un lien de profil comme https://www.linkedin.com/in/jane-doe.</translation>
    </message>
    <message>
        <source>Spreadsheet error</source>
        <translation>Erreur de tableur</translation>
    </message>
    <message>
        <source>Repair the cell in the original list.</source>
        <translation>Réparez la cellule dans la liste d’origine.</translation>
    </message>
    <message>
        <source>Not an opt-out</source>
        <translation>Pas une désinscription</translation>
    </message>
    <message>
        <source>The list does not say that this person opted out.</source>
        <translation>La liste ne dit pas que cette personne s’est désinscrite.</translation>
    </message>
    <message>
        <source>Hidden row</source>
        <translation>Ligne masquée</translation>
    </message>
    <message>
        <source>The spreadsheet hides this row.</source>
        <translation>Le tableur masque cette ligne.</translation>
    </message>
    <message>
        <source>Filtered row</source>
        <translation>Ligne filtrée</translation>
    </message>
    <message>
        <source>A filter in the spreadsheet hides this row.</source>
        <translation>Un filtre du tableur masque cette ligne.</translation>
    </message>
    <message>
        <source>Crossed-out cell</source>
        <translation>Cellule barrée</translation>
    </message>
    <message>
        <source>The cell is crossed out in the spreadsheet.</source>
        <translation>La cellule est barrée dans le tableur.</translation>
    </message>
    <message>
        <source>Confirmed before</source>
        <translation>Confirmé auparavant</translation>
    </message>
    <message>
        <source>An earlier report lists it as confirmed.</source>
        <translation>Un rapport antérieur le donne comme confirmé.</translation>
    </message>
    <message>
        <source>Missing formula result</source>
        <translation>Résultat de formule manquant</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>Ouvrez le classeur dans un tableur, enregistrez-le et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Ligne de totaux</translation>
    </message>
    <message>
        <source>If it is a person after all, enter it again.</source>
        <translation>S’il s’agit bien d’une personne, saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Phone extension</source>
        <translation>Poste téléphonique</translation>
    </message>
    <message>
        <source>If the whole line may be blocked, enter the number without the extension.</source>
        <translation>Si toute la ligne peut être bloquée, saisissez le numéro sans le poste.</translation>
    </message>
    <message>
        <source>Premium-rate number</source>
        <translation>Numéro surtaxé</translation>
    </message>
    <message>
        <source>If you mean this number, enter it as + and digits only.</source>
        <translation>Si vous voulez bien ce numéro, saisissez-le avec + et des chiffres seulement.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Look up the number of the person.</source>
        <translation>Cherchez le numéro de la personne.</translation>
    </message>
    <message>
        <source>Looks like a date</source>
        <translation>Ressemble à une date</translation>
    </message>
    <message>
        <source>Check the column, or start the value with + if it is a phone number.</source>
        <translation>Vérifiez la colonne, ou commencez la valeur par + si c’est un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Looks like a record number</source>
        <translation>Ressemble à un numéro de fiche</translation>
    </message>
    <message>
        <source>Enter the phone number with + and the country code.</source>
        <translation>Saisissez le numéro de téléphone avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Ambiguous phone number</source>
        <translation>Numéro de téléphone ambigu</translation>
    </message>
    <message>
        <source>Start it with + and the country code.</source>
        <translation>Commencez-le par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>LinkedIn company page</source>
        <translation>Page d’entreprise LinkedIn</translation>
    </message>
    <message>
        <source>Block the company in Alta under Knowledge &gt; DNC List &gt; Companies, or enter the profile links of its people.</source>
        <translation>Bloquez l’entreprise dans Alta sous Knowledge &gt; DNC List &gt; Companies, ou saisissez les liens de profil de ses membres.</translation>
    </message>
    <message>
        <source>LinkedIn school page</source>
        <translation>Page d’école LinkedIn</translation>
    </message>
    <message>
        <source>Enter the profile links of its people, which contain /in/.</source>
        <translation>Saisissez les liens de profil de ses membres, qui contiennent /in/.</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <translation>Publication LinkedIn</translation>
    </message>
    <message>
        <source>Open it, follow the name of its author and copy the address that contains /in/.</source>
        <translation>Ouvrez-la, suivez le nom de son auteur et copiez l’adresse contenant /in/.</translation>
    </message>
    <message>
        <source>LinkedIn short link</source>
        <translation>Lien court LinkedIn</translation>
    </message>
    <message>
        <source>Open it in a browser and, if it is a profile, copy the address that contains /in/.</source>
        <translation>Ouvrez-le dans un navigateur et, si c’est un profil, copiez l’adresse contenant /in/.</translation>
    </message>
    <message>
        <source>Sales Navigator lead</source>
        <translation>Lead Sales Navigator</translation>
    </message>
    <message>
        <source>Open the lead in Sales Navigator, copy its LinkedIn.com link and enter that.</source>
        <translation>Ouvrez le lead dans Sales Navigator, copiez son lien LinkedIn.com et saisissez-le.</translation>
    </message>
    <message>
        <source>LinkedIn Recruiter candidate</source>
        <translation>Candidat LinkedIn Recruiter</translation>
    </message>
    <message>
        <source>Open the public profile of the candidate and copy its address.</source>
        <translation>Ouvrez le profil public du candidat et copiez son adresse.</translation>
    </message>
    <message>
        <source>Hidden recipients</source>
        <translation>Destinataires masqués</translation>
    </message>
    <message>
        <source>This names nobody, so find the addresses in the mail that was sent.</source>
        <translation>Ceci ne nomme personne&#xa0;: cherchez les adresses dans le courriel envoyé.</translation>
    </message>
    <message>
        <source>Undecided opt-out</source>
        <translation>Désinscription indécise</translation>
    </message>
    <message>
        <source>Say which values of the list mean that somebody opted out.</source>
        <translation>Dites quelles valeurs de la liste signifient que quelqu’un s’est désinscrit.</translation>
    </message>
    <message>
        <source>Repeated header</source>
        <translation>En-tête répété</translation>
    </message>
    <message>
        <source>The row repeats the header of the list.</source>
        <translation>La ligne répète l’en-tête de la liste.</translation>
    </message>
    <message>
        <source>Footer text</source>
        <translation>Texte de pied de page</translation>
    </message>
    <message>
        <source>The row is below the list.</source>
        <translation>La ligne est sous la liste.</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texte de titre</translation>
    </message>
    <message>
        <source>The row is above the header.</source>
        <translation>La ligne est au-dessus de l’en-tête.</translation>
    </message>
    <message>
        <source>Comment line</source>
        <translation>Ligne de commentaire</translation>
    </message>
    <message>
        <source>The line is a comment.</source>
        <translation>La ligne est un commentaire.</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Canal inconnu</translation>
    </message>
    <message>
        <source>Choose one of the types if the identifier belongs to it.</source>
        <translation>Choisissez l’un des types si l’identifiant en relève.</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>Valeur masquée</translation>
    </message>
    <message>
        <source>Part of it is hidden and would match nobody, so look it up in the original list.</source>
        <translation>Une partie est cachée et ne correspondrait à personne&#xa0;: cherchez-la dans la liste d’origine.</translation>
    </message>
    <message>
        <source>Placeholder value</source>
        <translation>Valeur de remplissage</translation>
    </message>
    <message>
        <source>It is a placeholder, so look up the person in the original list.</source>
        <translation>C’est une valeur de remplissage&#xa0;: cherchez la personne dans la liste d’origine.</translation>
    </message>
    <message>
        <source>Not a WhatsApp number</source>
        <translation>Pas un numéro WhatsApp</translation>
    </message>
    <message>
        <source>This is the ID of a group, a channel or a hidden number, so enter the phone number of the person.</source>
        <translation>C’est l’ID d’un groupe, d’une chaîne ou d’un numéro masqué&#xa0;: saisissez le numéro de téléphone de la personne.</translation>
    </message>
    <message>
        <source>Hashed list</source>
        <translation>Liste hachée</translation>
    </message>
    <message>
        <source>Fingerprints cannot be turned back: ask for the plain list, or match it against your own contacts.</source>
        <translation>Une empreinte est irréversible&#xa0;: demandez la liste en clair, ou comparez-la à vos propres contacts.</translation>
    </message>
    <message>
        <source>Two possible numbers</source>
        <translation>Deux numéros possibles</translation>
    </message>
    <message>
        <source>Give each number its own row.</source>
        <translation>Donnez à chaque numéro sa propre ligne.</translation>
    </message>
    <message>
        <source>Contradictory consent</source>
        <translation>Consentement contradictoire</translation>
    </message>
    <message>
        <source>The list also says that the person opted in; include the row if the opt-out is the latest.</source>
        <translation>La liste dit aussi que la personne s’est inscrite&#xa0;; incluez la ligne si la désinscription est la plus récente.</translation>
    </message>
    <message>
        <source>Mentioned in message text</source>
        <translation>Cité dans le texte d’un message</translation>
    </message>
    <message>
        <source>Only the text of a message mentions it, so include it if the person asked to opt out.</source>
        <translation>Seul le texte d’un message le cite&#xa0;: incluez-le si la personne a demandé sa désinscription.</translation>
    </message>
    <message>
        <source>Unclear encoding</source>
        <translation>Encodage incertain</translation>
    </message>
    <message>
        <source>In another text encoding this is a different identifier, so choose the encoding of the list.</source>
        <translation>Dans un autre encodage, l’identifiant est différent&#xa0;: choisissez l’encodage de la liste.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal of uploads is damaged. Nothing more is sent from it. When it is opened next, you can salvage what can be read of it.</source>
        <translation>Le journal des envois est endommagé. Plus rien n’en est envoyé. À sa prochaine ouverture, vous pourrez récupérer ce qui peut en être lu.</translation>
    </message>
    <message>
        <source>The journal of uploads is damaged and was put aside: %1. Nothing is sent until you have chosen: salvage what can be read of it, or start afresh.</source>
        <translation>Le journal des envois est endommagé et a été mis de côté&#xa0;: %1. Rien n’est envoyé avant votre choix&#xa0;: récupérer ce qui peut en être lu, ou repartir à zéro.</translation>
    </message>
    <message>
        <source>Another DNC Desk is working with this data folder (%1). Close it first.</source>
        <translation>Un autre DNC Desk travaille avec ce dossier de données (%1). Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Other people can change the data folder, so it cannot hold the journal of uploads. Nothing was sent. Repair it with: %1</source>
        <translation>D’autres personnes peuvent modifier le dossier de données, qui ne peut donc pas contenir le journal des envois. Rien n’a été envoyé. Réparez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal of uploads was moved or deleted: %1. Nothing more is sent. Move it back and resume, or restart DNC Desk.</source>
        <translation>Le journal des envois a été déplacé ou supprimé&#xa0;: %1. Plus rien n’est envoyé. Remettez-le en place et reprenez, ou redémarrez DNC Desk.</translation>
    </message>
    <message>
        <source>The journal of uploads cannot be opened or written (%1). Check the folder&apos;s permissions.</source>
        <translation>Le journal des envois ne peut pas être ouvert ou écrit (%1). Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal of uploads cannot be written (%1). Free some space, then resume.</source>
        <translation>Le disque est plein&#xa0;: le journal des envois ne peut pas être écrit (%1). Libérez de l’espace, puis reprenez.</translation>
    </message>
    <message>
        <source>The journal of uploads was written by a newer DNC Desk (%1). Use that version.</source>
        <translation>Le journal des envois a été écrit par un DNC Desk plus récent (%1). Utilisez cette version.</translation>
    </message>
    <message>
        <source>There is no such upload in the journal.</source>
        <translation>Cet envoi n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>Upload %1 still has to send this identifier. Finish or cancel it first; then it can be erased.</source>
        <translation>L’envoi %1 doit encore envoyer cet identifiant. Terminez-le ou annulez-le d’abord&#xa0;; il pourra ensuite être effacé.</translation>
    </message>
    <message>
        <source>The journal of uploads could not be read or written: %1</source>
        <translation>Le journal des envois n’a pas pu être lu ou écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ListCost</name>
    <message numerus="yes">
        <source>Up to %Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>Jusqu’à %Ln requête, %1.</numerusform>
            <numerusform>Jusqu’à %Ln requêtes, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%Ln requête, %1.</numerusform>
            <numerusform>%Ln requêtes, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Next Issue</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Envoyer…</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Compare with Alta</source>
        <translation>Comparer avec Alta</translation>
    </message>
    <message numerus="yes">
        <source>Include %n listed row(s)</source>
        <translation>
            <numerusform>Inclure %n ligne listée</numerusform>
            <numerusform>Inclure %n lignes listées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n known row(s)</source>
        <translation>
            <numerusform>Exclure %n ligne connue</numerusform>
            <numerusform>Exclure %n lignes connues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Recent &amp;Lists</source>
        <translation>&amp;Listes récentes</translation>
    </message>
    <message>
        <source>Recent &amp;Unsent Lists</source>
        <translation>Listes non en&amp;voyées récentes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>En&amp;voi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a list from a file</source>
        <translation>Ouvrir une liste depuis un fichier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Coll&amp;er</translation>
    </message>
    <message>
        <source>Paste a list, or cells into the table</source>
        <translation>Coller une liste, ou des cellules dans le tableau</translation>
    </message>
    <message>
        <source>Paste as Ne&amp;w Rows</source>
        <translation>Coller en nou&amp;velles lignes</translation>
    </message>
    <message>
        <source>Add what is in the clipboard at the end of the list</source>
        <translation>Ajouter le contenu du presse-papiers à la fin de la liste</translation>
    </message>
    <message>
        <source>&amp;New List</source>
        <translation>&amp;Nouvelle liste</translation>
    </message>
    <message>
        <source>Empty the table; this can be undone</source>
        <translation>Vider le tableau&#xa0;; annulable</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Save the result of every row as CSV or Excel</source>
        <translation>Enregistrer le résultat de chaque ligne en CSV ou Excel</translation>
    </message>
    <message>
        <source>Save Pro&amp;blem Rows…</source>
        <translation>Enregistrer les lignes à pro&amp;blème…</translation>
    </message>
    <message>
        <source>Save the rows with issues for the colleague who owns the list</source>
        <translation>Enregistrer les lignes à problème pour le collègue responsable de la liste</translation>
    </message>
    <message>
        <source>Copy as &amp;Command</source>
        <translation>Copier la co&amp;mmande</translation>
    </message>
    <message>
        <source>Copy the command that does the same with dnc-desk-cli</source>
        <translation>Copier la commande qui fait la même chose avec dnc-desk-cli</translation>
    </message>
    <message>
        <source>&amp;Erase a Person…</source>
        <translation>Effacer &amp;une personne…</translation>
    </message>
    <message>
        <source>Delete what this computer stores about a person</source>
        <translation>Supprimer ce que cet ordinateur garde sur une personne</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>Try everything without sending anything</source>
        <translation>Tout essayer sans rien envoyer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Connection, safety, privacy, import and appearance</source>
        <translation>Connexion, sécurité, confidentialité, import et apparence</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Rétablir la dernière modification annulée</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Copy the selected cells, then clear them</source>
        <translation>Copier les cellules sélectionnées, puis les effacer</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>E&amp;ffacer les cellules</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Vider les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>Copy the first selected row into the rows below it</source>
        <translation>Copier la première ligne sélectionnée dans les suivantes</translation>
    </message>
    <message>
        <source>Set T&amp;ype…</source>
        <translation>Définir le t&amp;ype…</translation>
    </message>
    <message>
        <source>Choose the type of all selected rows</source>
        <translation>Choisir le type de toutes les lignes sélectionnées</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Replace text in the list</source>
        <translation>Remplacer du texte dans la liste</translation>
    </message>
    <message>
        <source>Next &amp;Match</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next row that the search finds</source>
        <translation>Aller à la ligne suivante trouvée par la recherche</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>&amp;Résultat précédent</translation>
    </message>
    <message>
        <source>Go to the previous row that the search finds</source>
        <translation>Aller à la ligne précédente trouvée par la recherche</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>&amp;Aller à la ligne…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Aller à une ligne par son numéro</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>Historique &amp;des annulations…</translation>
    </message>
    <message>
        <source>All changes of the list, step by step</source>
        <translation>Toutes les modifications de la liste, pas à pas</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>&amp;Insérer une ligne</translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation>Insérer une ligne vide au-dessus de la ligne courante</translation>
    </message>
    <message>
        <source>Delete Row&amp;s</source>
        <translation>Supprimer les li&amp;gnes</translation>
    </message>
    <message>
        <source>Remove the selected rows from the list</source>
        <translation>Supprimer de la liste les lignes sélectionnées</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>Keep the selected rows in the list, but do not send them</source>
        <translation>Garder les lignes sélectionnées dans la liste, sans les envoyer</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <translation>I&amp;nclure</translation>
    </message>
    <message>
        <source>Send the selected rows after all</source>
        <translation>Envoyer finalement les lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>&amp;Apply Fix</source>
        <translation>Appli&amp;quer la correction</translation>
    </message>
    <message>
        <source>Use the suggestion for each selected row</source>
        <translation>Utiliser la suggestion pour chaque ligne sélectionnée</translation>
    </message>
    <message>
        <source>Add to &amp;Other Channels…</source>
        <translation>Ajouter à d’autres &amp;canaux…</translation>
    </message>
    <message>
        <source>Also block phone numbers for SMS and WhatsApp</source>
        <translation>Bloquer aussi les numéros de téléphone pour SMS et WhatsApp</translation>
    </message>
    <message>
        <source>Add E&amp;quivalent Numbers</source>
        <translation>A&amp;jouter les numéros équivalents</translation>
    </message>
    <message>
        <source>Add the other form that some countries use, such as Brazil without the ninth digit</source>
        <translation>Ajouter l’autre forme utilisée dans certains pays, comme le Brésil sans le neuvième chiffre</translation>
    </message>
    <message>
        <source>Issues Side&amp;bar</source>
        <translation>&amp;Volet des problèmes</translation>
    </message>
    <message>
        <source>Show issues and changes beside the table</source>
        <translation>Afficher les problèmes et modifications à côté du tableau</translation>
    </message>
    <message>
        <source>&amp;Jump to Next Issue</source>
        <translation>Aller au &amp;problème suivant</translation>
    </message>
    <message>
        <source>Go to the next row with an issue</source>
        <translation>Aller à la prochaine ligne à problème</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>&amp;Envoyer…</translation>
    </message>
    <message>
        <source>Review what will be sent, then send it</source>
        <translation>Vérifier ce qui sera envoyé, puis l’envoyer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>Finish the current request, then pause</source>
        <translation>Terminer la requête en cours, puis suspendre</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Send the remaining opt-outs</source>
        <translation>Envoyer les désinscriptions restantes</translation>
    </message>
    <message>
        <source>&amp;Cancel Upload…</source>
        <translation>&amp;Annuler l’envoi…</translation>
    </message>
    <message>
        <source>Do not send the remaining opt-outs</source>
        <translation>Ne pas envoyer les désinscriptions restantes</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>All uploads and their requests</source>
        <translation>Tous les envois et leurs requêtes</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>How to use DNC Desk</source>
        <translation>Comment utiliser DNC Desk</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Save versions, settings and log lines for support, without personal data</source>
        <translation>Enregistrer versions, paramètres et lignes de journal pour l’assistance, sans données personnelles</translation>
    </message>
    <message>
        <source>Getting &amp;Started</source>
        <translation>Premiers &amp;pas</translation>
    </message>
    <message>
        <source>The four steps from a list to a report</source>
        <translation>Les quatre étapes d’une liste à un rapport</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Click something to see what it means</source>
        <translation>Cliquez sur un élément pour voir ce qu’il signifie</translation>
    </message>
    <message>
        <source>Co&amp;mpare With Alta…</source>
        <translation>Co&amp;mparer avec Alta…</translation>
    </message>
    <message>
        <source>See which rows are on the Do Not Contact list already</source>
        <translation>Voir quelles lignes sont déjà sur la liste Do Not Contact</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s &amp;List…</source>
        <translation>Retirer de la &amp;liste d’Alta…</translation>
    </message>
    <message>
        <source>Take selected rows that were uploaded off the Do Not Contact list</source>
        <translation>Retirer de la liste Do Not Contact les lignes envoyées sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Bac&amp;k Up Proof Key…</source>
        <translation>&amp;Sauvegarder la clé des preuves…</translation>
    </message>
    <message>
        <source>Save the key by which it can be told later who was put on the list</source>
        <translation>Enregistrer la clé qui permet de dire plus tard qui a été mis sur la liste</translation>
    </message>
    <message>
        <source>Restore Proof Ke&amp;y…</source>
        <translation>Res&amp;taurer la clé des preuves…</translation>
    </message>
    <message>
        <source>Read the proof key from its backup into the keychain</source>
        <translation>Lire la clé des preuves de sa sauvegarde dans le trousseau</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Look-alike letters</source>
        <translation>Lettres ressemblantes</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts, so check that nobody forged it.</source>
        <translation>Il mélange des lettres de plusieurs écritures&#xa0;: vérifiez que personne ne l’a falsifié.</translation>
    </message>
    <message>
        <source>Possible typo</source>
        <translation>Faute de frappe possible</translation>
    </message>
    <message>
        <source>The domain differs in one letter from one that many people use.</source>
        <translation>Le domaine diffère d’une lettre d’un autre très utilisé.</translation>
    </message>
    <message>
        <source>Type from column</source>
        <translation>Type d’après la colonne</translation>
    </message>
    <message>
        <source>The value does not show its type, so it has that of its column.</source>
        <translation>La valeur ne montre pas son type&#xa0;: elle a celui de sa colonne.</translation>
    </message>
    <message>
        <source>Country code added</source>
        <translation>Indicatif de pays ajouté</translation>
    </message>
    <message>
        <source>The number had no country code and was read as one of the country of the list.</source>
        <translation>Le numéro n’avait pas d’indicatif et a été lu comme un numéro du pays de la liste.</translation>
    </message>
    <message>
        <source>Type from link</source>
        <translation>Type d’après le lien</translation>
    </message>
    <message>
        <source>The link names the channel of the number.</source>
        <translation>Le lien nomme le canal du numéro.</translation>
    </message>
    <message>
        <source>Number format undone</source>
        <translation>Format de nombre défait</translation>
    </message>
    <message>
        <source>A spreadsheet had changed the number, but no digit was lost.</source>
        <translation>Un tableur avait changé le numéro, mais aucun chiffre n’a été perdu.</translation>
    </message>
    <message>
        <source>Obscured address restored</source>
        <translation>Adresse masquée rétablie</translation>
    </message>
    <message>
        <source>The address was written so that programs do not recognize it.</source>
        <translation>L’adresse était écrite de façon que les programmes ne la reconnaissent pas.</translation>
    </message>
    <message>
        <source>Domain encoded</source>
        <translation>Domaine encodé</translation>
    </message>
    <message>
        <source>The domain is sent in ASCII, as mail servers use it.</source>
        <translation>Le domaine est envoyé en ASCII, comme l’utilisent les serveurs de courrier.</translation>
    </message>
    <message>
        <source>Characters cleaned up</source>
        <translation>Caractères nettoyés</translation>
    </message>
    <message>
        <source>Invisible or unusual characters were made plain.</source>
        <translation>Des caractères invisibles ou inhabituels ont été simplifiés.</translation>
    </message>
    <message>
        <source>Link shortened</source>
        <translation>Lien raccourci</translation>
    </message>
    <message>
        <source>The link is sent in its usual form.</source>
        <translation>Le lien est envoyé sous sa forme habituelle.</translation>
    </message>
    <message>
        <source>Taken from surrounding text</source>
        <translation>Extrait du texte environnant</translation>
    </message>
    <message>
        <source>The identifier was taken out of the text around it.</source>
        <translation>L’identifiant a été extrait du texte qui l’entoure.</translation>
    </message>
    <message>
        <source>Unusual sign</source>
        <translation>Signe inhabituel</translation>
    </message>
    <message>
        <source>Machine address</source>
        <translation>Adresse de machine</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Another row may be the same mailbox or phone line in another form.</source>
        <translation>Une autre ligne peut être la même boîte ou ligne téléphonique sous une autre forme.</translation>
    </message>
    <message>
        <source>Unknown number range</source>
        <translation>Plage de numéros inconnue</translation>
    </message>
    <message>
        <source>The range may be newer than the numbering plans of this program, so check the number.</source>
        <translation>La plage peut être plus récente que les plans de numérotation de ce programme&#xa0;: vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Temporary block</source>
        <translation>Blocage temporaire</translation>
    </message>
    <message>
        <source>Alta keeps no end date, so the opt-out will be permanent.</source>
        <translation>Alta ne garde pas de date de fin&#xa0;: la désinscription sera définitive.</translation>
    </message>
    <message>
        <source>Some of its signs may not belong to the address, so check it.</source>
        <translation>Certains de ses signes peuvent ne pas faire partie de l’adresse&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>A mail program made it, so enter the person&apos;s own address.</source>
        <translation>Un programme de messagerie l’a créée&#xa0;: saisissez l’adresse de la personne elle-même.</translation>
    </message>
    <message>
        <source>Unknown domain ending</source>
        <translation>Fin de domaine inconnue</translation>
    </message>
    <message>
        <source>This program does not know the ending of the domain, so check the address.</source>
        <translation>Ce programme ne connaît pas la fin du domaine ; vérifiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set by your organization.</source>
        <translation>Fixé par votre organisation.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Fixé par %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 in %2 is unknown or has no valid value.</source>
        <translation>%1 dans %2 est inconnu ou n’a pas de valeur valable.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is fixed. Ask your administrator.</source>
        <translation>Rien n’est envoyé avant correction. Demandez à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProofKey</name>
    <message>
        <source>This is not a backup of a proof key, or one of a newer version of DNC Desk.</source>
        <translation>Ce n’est pas une sauvegarde d’une clé des preuves, ou elle vient d’une version plus récente de DNC Desk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup was changed.</source>
        <translation>La phrase secrète est fausse, ou la sauvegarde a été modifiée.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>La sauvegarde n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” is not a channel of this list. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un canal de cette liste. %2</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 and %3?</source>
        <comment>two phone numbers</comment>
        <translation>%1 Vouliez-vous dire %2 et %3&#xa0;?</translation>
    </message>
    <message>
        <source>Duplicate identifier</source>
        <translation>Identifiant en double</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>Une ligne précédente a le même identifiant.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has the same identifier.</source>
        <translation>La ligne %1 de %2 a le même identifiant.</translation>
    </message>
    <message>
        <source>Excluded by you</source>
        <translation>Exclu par vous</translation>
    </message>
    <message>
        <source>Include the row to send it.</source>
        <translation>Incluez la ligne pour l’envoyer.</translation>
    </message>
    <message>
        <source>%1 The list says “%2”.</source>
        <translation>%1 La liste dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It was added by hand.</source>
        <translation>Il a été ajouté à la main.</translation>
    </message>
    <message>
        <source>It was added automatically.</source>
        <translation>Il a été ajouté automatiquement.</translation>
    </message>
    <message>
        <source>It was added on %1.</source>
        <comment>a date</comment>
        <translation>Il a été ajouté le %1.</translation>
    </message>
    <message>
        <source>It was added on %1 by hand.</source>
        <translation>Il a été ajouté le %1 à la main.</translation>
    </message>
    <message>
        <source>It was added on %1 automatically.</source>
        <translation>Il a été ajouté le %1 automatiquement.</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Déjà sur la liste</translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation>Il n’est pas renvoyé.</translation>
    </message>
    <message>
        <source>Similar entry on the list</source>
        <translation>Entrée similaire sur la liste</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>It is sent in its turn.</source>
        <translation>Il est envoyé à son tour.</translation>
    </message>
    <message>
        <source>No definite answer</source>
        <translation>Pas de réponse définitive</translation>
    </message>
    <message>
        <source>It was sent and will be sent again.</source>
        <translation>Il a été envoyé et sera renvoyé.</translation>
    </message>
    <message>
        <source>Rejected by Alta</source>
        <translation>Rejeté par Alta</translation>
    </message>
    <message>
        <source>Alta gave no reason.</source>
        <translation>Alta n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Vouliez-vous dire %2&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>You are practicing. These settings are for the real service and apply again when you leave practice.</source>
        <translation>Vous êtes en mode entraînement. Ces paramètres concernent le service réel et s’appliquent de nouveau quand vous quittez l’entraînement.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Adresse de l’API</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>&amp;Remove Token</source>
        <translation>&amp;Retirer le jeton</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>Identifiant de &amp;compte</translation>
    </message>
    <message>
        <source>Only if your user has several accounts.</source>
        <translation>Seulement si votre utilisateur a plusieurs comptes.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Reserve for &amp;other integrations</source>
        <translation>Réserve pour d’autre&amp;s intégrations</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> requêtes par minute</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Confirm by t&amp;yping above</source>
        <translation>Confirmer par sa&amp;isie au-delà de</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> opt-outs</source>
        <translation> désinscriptions</translation>
    </message>
    <message>
        <source>Larger uploads start only after you type their number.</source>
        <translation>Les envois plus grands ne commencent qu’après la saisie de leur nombre.</translation>
    </message>
    <message>
        <source>&amp;Warn when more than</source>
        <translation>A&amp;vertir si plus de</translation>
    </message>
    <message>
        <source> % are new</source>
        <translation> % sont nouveaux</translation>
    </message>
    <message>
        <source>New means never uploaded from this computer. In a wrong file, most identifiers are.</source>
        <translation>Nouveau veut dire jamais envoyé depuis cet ordinateur. Dans un mauvais fichier, la plupart le sont.</translation>
    </message>
    <message>
        <source>Warn about o&amp;ld requests after</source>
        <translation>Signa&amp;ler les demandes anciennes après</translation>
    </message>
    <message>
        <source> business days</source>
        <translation> jours ouvrés</translation>
    </message>
    <message>
        <source>The law sets a time limit for opt-outs. The list marks requests older than this.</source>
        <translation>La loi fixe un délai pour les désinscriptions. La liste marque les demandes plus anciennes.</translation>
    </message>
    <message>
        <source>Ow&amp;n domains</source>
        <translation>D&amp;omaines propres</translation>
    </message>
    <message>
        <source>mycompany.com</source>
        <translation>monentreprise.fr</translation>
    </message>
    <message>
        <source>You are warned before an upload that contains addresses of these domains.</source>
        <translation>Vous êtes averti avant un envoi qui contient des adresses de ces domaines.</translation>
    </message>
    <message>
        <source>Acce&amp;pted answers</source>
        <translation>Réponses acce&amp;ptées</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Révo&amp;quer</translation>
    </message>
    <message>
        <source>Answers of this kind are read back again. What they confirmed stays confirmed.</source>
        <translation>Les réponses de ce genre sont de nouveau vérifiées. Ce qu’elles ont confirmé reste confirmé.</translation>
    </message>
    <message>
        <source>Server answers that you accepted as confirmations. Revoked ones are read back again.</source>
        <translation>Réponses du serveur que vous avez acceptées comme confirmations. Celles révoquées sont de nouveau vérifiées.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Delete upload &amp;details after</source>
        <translation>Supprimer les &amp;détails d’envoi après</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Delete &amp;unsent lists after</source>
        <translation>S&amp;upprimer les listes non envoyées après</translation>
    </message>
    <message>
        <source>Counted from the last change of a list.</source>
        <translation>Compté depuis la dernière modification d’une liste.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Phone re&amp;gion</source>
        <translation>Ré&amp;gion des téléphones</translation>
    </message>
    <message>
        <source>The country of phone numbers that do not start with +.</source>
        <translation>Le pays des numéros de téléphone qui ne commencent pas par +.</translation>
    </message>
    <message>
        <source>Remembered imports</source>
        <translation>Imports mémorisés</translation>
    </message>
    <message>
        <source>Lists with these headers are asked about again. Nothing else changes.</source>
        <translation>Les listes ayant ces en-têtes redonnent lieu à des questions. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Answers and columns that you chose to remember. Without them you are asked again.</source>
        <translation>Réponses et colonnes que vous avez choisi de mémoriser. Sans elles, la question revient.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Applied at once, so that you can look.</source>
        <translation>Appliqué aussitôt, pour que vous puissiez voir.</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Messages that are shown already keep their language.</source>
        <translation>Les messages déjà affichés gardent leur langue.</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Alta counted %1 of %2; some may have been listed already.</source>
        <translation>Alta en a compté %1 sur %2&#xa0;; certains étaient peut-être déjà listés.</translation>
    </message>
    <message>
        <source>Some of the %1 identifiers of this batch are not on the list.</source>
        <translation>Certains des %1 identifiants de ce lot ne sont pas sur la liste.</translation>
    </message>
    <message>
        <source>Alta refused an identifier that an earlier request may have added, and the list cannot be read.</source>
        <translation>Alta a refusé un identifiant qu’une requête antérieure a peut-être ajouté, et la liste ne peut pas être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed identifier(s) were not on the list when it was read again.</source>
        <translation>
            <numerusform>%n identifiant confirmé n’était plus sur la liste à sa relecture.</numerusform>
            <numerusform>%n identifiants confirmés n’étaient plus sur la liste à sa relecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer.</source>
        <translation>Alta a répondu quelque chose que cette version ne connaît pas&#xa0;: une réponse vide.</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: “%1”</source>
        <translation>Alta a répondu quelque chose que cette version ne connaît pas&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An identifier of the batch is not on the list.</source>
        <translation>Un identifiant du lot n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>The identifiers that were read had been on the list before.</source>
        <translation>Les identifiants relus étaient déjà sur la liste auparavant.</translation>
    </message>
    <message>
        <source>The list could not be searched.</source>
        <translation>La recherche dans la liste a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>Whether the %n identifier(s) of batch %1 were added is not known. They stay in doubt.</source>
        <translation>
            <numerusform>On ignore si %n identifiant du lot %1 a été ajouté. Il reste incertain.</numerusform>
            <numerusform>On ignore si les %n identifiants du lot %1 ont été ajoutés. Ils restent incertains.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in Alta whether they are on the list, then say so here.</source>
        <translation>Regardez dans Alta s’ils sont sur la liste, puis dites-le ici.</translation>
    </message>
    <message>
        <source>The upload is paused.</source>
        <translation>L’envoi est suspendu.</translation>
    </message>
    <message>
        <source>What was confirmed stays confirmed; the rest is pending.</source>
        <translation>Ce qui est confirmé le reste&#xa0;; le reste est en attente.</translation>
    </message>
    <message>
        <source>Resume when you like.</source>
        <translation>Reprenez quand vous voulez.</translation>
    </message>
    <message>
        <source>Alta refused every identifier that was tried, at both ends of a batch.</source>
        <translation>Alta a refusé chaque identifiant essayé, aux deux bouts d’un lot.</translation>
    </message>
    <message>
        <source>The refused identifiers were not added. The rest is pending.</source>
        <translation>Les identifiants refusés n’ont pas été ajoutés. Le reste est en attente.</translation>
    </message>
    <message>
        <source>Alta may have changed what it accepts. Look at its words in the list, then resume or give the upload up.</source>
        <translation>Alta a peut-être changé ce qu’elle accepte. Lisez son message dans la liste, puis reprenez ou annulez l’envoi.</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be written down. What was confirmed stays confirmed.</source>
        <translation>Rien n’est envoyé qui ne puisse être consigné. Ce qui est confirmé le reste.</translation>
    </message>
    <message>
        <source>Resume when the cause is gone.</source>
        <translation>Reprenez quand la cause a disparu.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Cet envoi est destiné à une autre adresse ou un autre compte Alta que ceux des paramètres.</translation>
    </message>
    <message>
        <source>Nothing was sent. What is left stays pending.</source>
        <translation>Rien n’a été envoyé. Ce qui reste est toujours en attente.</translation>
    </message>
    <message>
        <source>Set the address and the account ID it was begun with, then resume.</source>
        <translation>Indiquez l’adresse et l’identifiant de compte du début de l’envoi, puis reprenez.</translation>
    </message>
    <message>
        <source>DNC Desk found a fault in itself and stopped.</source>
        <translation>DNC Desk a trouvé une erreur en lui-même et s’est arrêté.</translation>
    </message>
    <message>
        <source>Nothing was sent after that. What was confirmed stays confirmed.</source>
        <translation>Rien n’a été envoyé après cela. Ce qui est confirmé le reste.</translation>
    </message>
    <message>
        <source>Save the diagnostics for whoever maintains DNC Desk, then restart it.</source>
        <translation>Enregistrez le diagnostic pour qui entretient DNC Desk, puis redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>An identifier is what a person is reached by: an e-mail address, a phone number or a LinkedIn profile. Each row has one.</source>
        <translation>Un identifiant est ce qui permet de joindre une personne&#xa0;: adresse e-mail, numéro de téléphone ou profil LinkedIn. Chaque ligne en a un.</translation>
    </message>
    <message>
        <source>A batch is a part of an upload: up to 500 identifiers that are sent in one request.</source>
        <translation>Un lot est une partie d’un envoi&#xa0;: jusqu’à 500 identifiants envoyés en une requête.</translation>
    </message>
    <message>
        <source>All programs of an Alta account share its requests per minute. DNC Desk leaves the reserve to the others.</source>
        <translation>Tous les programmes d’un compte Alta se partagent ses requêtes par minute. DNC Desk laisse la réserve aux autres.</translation>
    </message>
    <message>
        <source>Retention is how long personal data may be kept. Afterwards the rows of an upload are deleted, and only its numbers stay.</source>
        <translation>La durée de conservation limite la garde des données personnelles. Ensuite, les lignes d’un envoi sont supprimées et seuls ses nombres restent.</translation>
    </message>
    <message>
        <source>Phone numbers are sent in the E.164 format: a plus sign, the country code and the number. Numbers without a country code are read as those of this country.</source>
        <translation>Les numéros de téléphone sont envoyés au format E.164&#xa0;: un signe plus, l’indicatif du pays et le numéro. Ceux sans indicatif sont lus comme des numéros de ce pays.</translation>
    </message>
    <message>
        <source>In doubt means that these were sent, but no definite answer came. They may be on the list, and are sent again, which does no harm.</source>
        <translation>Incertain veut dire envoyé, mais sans réponse définitive. Ils sont peut-être sur la liste et sont renvoyés, ce qui est sans danger.</translation>
    </message>
    <message>
        <source>Prospects are the people whom your team contacts through Alta. Those who match an opt-out can be paused.</source>
        <translation>Les prospects sont les personnes que votre équipe contacte par Alta. Ceux qui correspondent à une désinscription peuvent être suspendus.</translation>
    </message>
</context>
<context>
    <name>UploadMessages</name>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left.</source>
        <translation>%1 confirmés, %2 rejetés, %3 incertains, %4 restants.</translation>
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
            <numerusform>Tout chercher (%Ln requête, %1)</numerusform>
            <numerusform>Tout chercher (%Ln requêtes, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) confirmed on the Do Not Contact list.</source>
        <translation>
            <numerusform>%Ln désinscription confirmée sur la liste Do Not Contact.</numerusform>
            <numerusform>%Ln désinscriptions confirmées sur la liste Do Not Contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln request(s).</source>
        <translation>
            <numerusform>Cela a demandé %Ln requête.</numerusform>
            <numerusform>Cela a demandé %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service rejected %Ln row(s); the Status column has its words.</source>
        <translation>
            <numerusform>Le service a rejeté %Ln ligne&#xa0;; la colonne Statut contient son message.</numerusform>
            <numerusform>Le service a rejeté %Ln lignes&#xa0;; la colonne Statut contient ses messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is in doubt may or may not be on the list: send it again to be sure.</source>
        <translation>%1 Ce qui est incertain est peut-être sur la liste&#xa0;: renvoyez-le pour en être sûr.</translation>
    </message>
    <message>
        <source>Upload canceled. Unsent rows are ready to send again.</source>
        <translation>Envoi annulé. Les lignes non envoyées sont de nouveau prêtes.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>%1 It was left more than a day ago; somebody may have changed the list at Alta since. Continue only if these people are still to be added.</source>
        <translation>%1 Il a été laissé il y a plus d’un jour&#xa0;; la liste chez Alta a pu changer depuis. Continuez seulement si ces personnes doivent toujours être ajoutées.</translation>
    </message>
    <message>
        <source>The upload of %1 from %2 was not finished.</source>
        <translation>L’envoi de %1 du %2 n’a pas été terminé.</translation>
    </message>
    <message>
        <source>Cancel this upload?</source>
        <translation>Annuler cet envoi&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would not be sent. What is confirmed stays on the list.</source>
        <translation>
            <numerusform>%Ln ligne ne serait pas envoyée. Ce qui est confirmé reste sur la liste.</numerusform>
            <numerusform>%Ln lignes ne seraient pas envoyées. Ce qui est confirmé reste sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be uploaded at the moment; the list can still be edited.</source>
        <translation>Rien ne peut être envoyé pour le moment&#xa0;; la liste peut encore être modifiée.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>connection</comment>
        <translation>Elle va à %1.</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Suspendre l’envoi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the upload</source>
        <translation>Reprendre l’envoi</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Annuler l’envoi…</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the upload panel</source>
        <translation>Fermer le panneau d’envoi</translation>
    </message>
    <message>
        <source>Progress of the upload</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list (one request each)</source>
        <translation>Avant de diviser un lot refusé, chercher chacun de ses identifiants dans la liste (une requête chacun)</translation>
    </message>
    <message>
        <source>Alta refused an identifier that is on the list already. If there are many of them, this needs fewer requests than splitting; if there are few, it needs more: up to 500 for a batch, about 5 minutes.</source>
        <translation>Alta a refusé un identifiant déjà sur la liste. S’il y en a beaucoup, cela demande moins de requêtes que la division&#xa0;; s’il y en a peu, davantage&#xa0;: jusqu’à 500 pour un lot, environ 5 minutes.</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Poursuivre l’envoi</translation>
    </message>
    <message>
        <source>They were added</source>
        <translation>Ils ont été ajoutés</translation>
    </message>
    <message>
        <source>They were not added</source>
        <translation>Ils n’ont pas été ajoutés</translation>
    </message>
</context>
<context>
    <name>UploadPlan</name>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>These identifiers are on the Do Not Contact list.</source>
        <translation>Ces identifiants sont sur la liste Do Not Contact.</translation>
    </message>
    <message>
        <source>None of these identifiers was added.</source>
        <translation>Aucun de ces identifiants n’a été ajouté.</translation>
    </message>
    <message>
        <source>This batch was not added. Nothing is lost: it stays pending.</source>
        <translation>Ce lot n’a pas été ajouté. Rien n’est perdu&#xa0;: il reste en attente.</translation>
    </message>
    <message>
        <source>Whether this batch arrived is not known. It stays in doubt and the same identifiers are sent again, which does no harm where they are on the list already.</source>
        <translation>On ignore si ce lot est arrivé. Il reste incertain et les mêmes identifiants sont renvoyés, ce qui est sans effet s’ils sont déjà sur la liste.</translation>
    </message>
    <message>
        <source>Alta accepted the request.</source>
        <translation>Alta a accepté la requête.</translation>
    </message>
    <message>
        <source>Alta refused the batch as invalid (%1).</source>
        <translation>Alta a refusé le lot comme non valide (%1).</translation>
    </message>
    <message>
        <source>Alta did not accept who is asking (401).</source>
        <translation>Alta n’a pas accepté le demandeur (401).</translation>
    </message>
    <message>
        <source>This token has no permission to change the Do Not Contact list (403).</source>
        <translation>Ce jeton n’a pas le droit de modifier la liste Do Not Contact (403).</translation>
    </message>
    <message>
        <source>There is no Do Not Contact list at this address (404).</source>
        <translation>Il n’y a pas de liste Do Not Contact à cette adresse (404).</translation>
    </message>
    <message>
        <source>The account has used up its requests for this minute (429).</source>
        <translation>Le compte a épuisé ses requêtes pour cette minute (429).</translation>
    </message>
    <message>
        <source>The service refused the request in a way that its contract does not know (%1).</source>
        <translation>Le service a refusé la requête d’une façon que son contrat ne connaît pas (%1).</translation>
    </message>
    <message>
        <source>Alta has a fault at the moment (%1).</source>
        <translation>Alta a une panne en ce moment (%1).</translation>
    </message>
    <message>
        <source>The address sends requests on to another one (%1). That is not followed, so that the token goes to nobody else.</source>
        <translation>L’adresse renvoie les requêtes vers une autre (%1). Ce n’est pas suivi, pour que le jeton n’aille à personne d’autre.</translation>
    </message>
    <message>
        <source>Something other than Alta answered (%1).</source>
        <translation>Autre chose qu’Alta a répondu (%1).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer (%1).</source>
        <translation>Alta a répondu quelque chose que cette version ne connaît pas&#xa0;: une réponse vide (%1).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know (%1).</source>
        <translation>Alta a répondu quelque chose que cette version ne connaît pas (%1).</translation>
    </message>
    <message>
        <source>Alta counted fewer identifiers than were sent (%1); some may have been listed already.</source>
        <translation>Alta a compté moins d’identifiants qu’envoyés (%1)&#xa0;; certains étaient peut-être déjà listés.</translation>
    </message>
    <message>
        <source>Alta could not be reached.</source>
        <translation>Alta est injoignable.</translation>
    </message>
    <message>
        <source>No trusted connection to Alta could be made: its certificate was not accepted.</source>
        <translation>Aucune connexion sûre à Alta n’a pu être établie&#xa0;: son certificat n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The proxy of this network refused the connection.</source>
        <translation>Le proxy de ce réseau a refusé la connexion.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The connection broke off before a whole answer came.</source>
        <translation>La connexion a été coupée avant une réponse complète.</translation>
    </message>
    <message>
        <source>The answer was larger than any that Alta gives.</source>
        <translation>La réponse était plus grande que toutes celles d’Alta.</translation>
    </message>
    <message>
        <source>The batch is halved and sent again until the identifiers at fault stand alone.</source>
        <translation>Le lot est divisé et renvoyé jusqu’à isoler les identifiants en cause.</translation>
    </message>
    <message>
        <source>Either the token is wrong or was replaced (make a new one in Alta under User Profile &gt; API tokens), or your user has several accounts and the account ID is missing or wrong. Set both in the settings, then resume.</source>
        <translation>Soit le jeton est faux ou a été remplacé (créez-en un dans Alta sous User Profile &gt; API tokens), soit votre utilisateur a plusieurs comptes et l’identifiant de compte manque ou est faux. Réglez les deux dans les paramètres, puis reprenez.</translation>
    </message>
    <message>
        <source>Ask an administrator of your Alta account for the permission, or use another token, then resume.</source>
        <translation>Demandez le droit à un administrateur de votre compte Alta, ou utilisez un autre jeton, puis reprenez.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, then resume.</source>
        <translation>Vérifiez l’adresse de l’API dans les paramètres, puis reprenez.</translation>
    </message>
    <message>
        <source>The upload goes on by itself when Alta allows. Other programs of the account may be using it too.</source>
        <translation>L’envoi continue de lui-même quand Alta le permet. D’autres programmes du compte l’utilisent peut-être aussi.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, or look for a newer version of DNC Desk, then resume.</source>
        <translation>Vérifiez l’adresse de l’API dans les paramètres, ou cherchez une version plus récente de DNC Desk, puis reprenez.</translation>
    </message>
    <message>
        <source>Resume in some minutes.</source>
        <translation>Reprenez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Check the API address in the settings. If you are in a guest network, sign in to it first.</source>
        <translation>Vérifiez l’adresse de l’API dans les paramètres. Sur un réseau d’invités, connectez-vous-y d’abord.</translation>
    </message>
    <message>
        <source>If you are in a guest network, sign in to it first, then resume. Otherwise check the API address in the settings.</source>
        <translation>Sur un réseau d’invités, connectez-vous-y d’abord, puis reprenez. Sinon, vérifiez l’adresse de l’API dans les paramètres.</translation>
    </message>
    <message>
        <source>The list is read to find out. If it does not tell, look in Alta and say whether they were added.</source>
        <translation>La liste est lue pour le savoir. Si elle ne le dit pas, regardez dans Alta et dites s’ils ont été ajoutés.</translation>
    </message>
    <message>
        <source>Check the network of this computer and the API address, then resume.</source>
        <translation>Vérifiez le réseau de cet ordinateur et l’adresse de l’API, puis reprenez.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the API address. If your company inspects connections, ask its IT to install its certificate in the system.</source>
        <translation>Vérifiez la date de cet ordinateur et l’adresse de l’API. Si votre entreprise inspecte les connexions, demandez à son service informatique d’installer son certificat dans le système.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings of this computer, then resume.</source>
        <translation>Vérifiez le proxy dans les réglages système de cet ordinateur, puis reprenez.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then resume.</source>
        <translation>Vérifiez le réseau de cet ordinateur, puis reprenez.</translation>
    </message>
    <message>
        <source>%1 Its words: “%2”</source>
        <translation>%1 Son message&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password (407).</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe (407).</translation>
    </message>
    <message>
        <source>Sign in to the proxy in the window, or set DNC_DESK_PROXY_USER and DNC_DESK_PROXY_PASSWORD for the command line, then resume.</source>
        <translation>Connectez-vous au proxy dans la fenêtre, ou définissez DNC_DESK_PROXY_USER et DNC_DESK_PROXY_PASSWORD pour la ligne de commande, puis reprenez.</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>[cut off here, because a spreadsheet cell cannot hold more; a CSV report has all of it]</source>
        <translation>[coupé ici, car une cellule de tableur ne peut pas en contenir plus&#xa0;; un rapport CSV contient tout]</translation>
    </message>
</context>
<context>
    <name>dnc::AccountWatch</name>
    <message>
        <source>Another account is current.</source>
        <translation>Un autre compte est l’actuel.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 est l’actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the former account can be sent. What was sent is in History.</source>
        <translation>
            <numerusform>%Ln ligne de l’ancien compte peut être envoyée. Ce qui l’a été est dans l’historique.</numerusform>
            <numerusform>%Ln lignes de l’ancien compte peuvent être envoyées. Ce qui l’a été est dans l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::AttemptLookup</name>
    <message>
        <source>No answer recorded</source>
        <translation>Aucune réponse enregistrée</translation>
    </message>
    <message>
        <source>Batch %L1</source>
        <comment>of an upload</comment>
        <translation>Lot %L1</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consulté</translation>
    </message>
</context>
<context>
    <name>dnc::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>dnc::BannerStack</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>dnc::BlockEdits</name>
    <message numerus="yes">
        <source>Clear cells of %n row(s)</source>
        <translation>
            <numerusform>Effacer des cellules de %n ligne</numerusform>
            <numerusform>Effacer des cellules de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take corrections of %n row(s)</source>
        <translation>
            <numerusform>Reprendre les corrections de %n ligne</numerusform>
            <numerusform>Reprendre les corrections de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill cells of %n row(s)</source>
        <translation>
            <numerusform>Remplir des cellules de %n ligne</numerusform>
            <numerusform>Remplir des cellules de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Définir le type de %n ligne</numerusform>
            <numerusform>Définir le type de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n row(s)</source>
        <translation>
            <numerusform>Remplacer dans %n ligne</numerusform>
            <numerusform>Remplacer dans %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BulkEditController</name>
    <message>
        <source>Changing the list…</source>
        <translation>Modification de la liste…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%L1 lignes sur %Ln traitées.</numerusform>
            <numerusform>%L1 lignes sur %Ln traitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fix is known for the selected row(s).</source>
        <translation>
            <numerusform>Aucune correction connue pour la ligne sélectionnée.</numerusform>
            <numerusform>Aucune correction connue pour les lignes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the value, choose another type, or exclude the row.</source>
        <translation>Modifiez la valeur, choisissez un autre type ou excluez la ligne.</translation>
    </message>
</context>
<context>
    <name>dnc::BulkEdits</name>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Supprimer %n ligne</numerusform>
            <numerusform>Supprimer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n row(s)</source>
        <translation>
            <numerusform>Corriger %n ligne</numerusform>
            <numerusform>Corriger %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Définir le type de %n ligne</numerusform>
            <numerusform>Définir le type de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n possible duplicate(s)</source>
        <translation>
            <numerusform>Garder %n doublon possible</numerusform>
            <numerusform>Garder %n doublons possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n other form(s) of numbers</source>
        <translation>
            <numerusform>Ajouter %n autre forme de numéros</numerusform>
            <numerusform>Ajouter %n autres formes de numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n duplicate(s)</source>
        <translation>
            <numerusform>Retirer %n doublon</numerusform>
            <numerusform>Retirer %n doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s) of other types</source>
        <translation>
            <numerusform>Ajouter %n numéro d’autres types</numerusform>
            <numerusform>Ajouter %n numéros d’autres types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n row(s)</source>
        <translation>
            <numerusform>Exclure %n ligne</numerusform>
            <numerusform>Exclure %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n row(s)</source>
        <translation>
            <numerusform>Inclure %n ligne</numerusform>
            <numerusform>Inclure %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellEdits</name>
    <message>
        <source>Edit identifier</source>
        <translation>Modifier l’identifiant</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Typed into the table</source>
        <translation>Saisi dans le tableau</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insérer %n ligne</numerusform>
            <numerusform>Insérer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted into the table</source>
        <translation>Collé dans le tableau</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Coller %n ligne</numerusform>
            <numerusform>Coller %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellText</name>
    <message>
        <source>Duplicate of row %1</source>
        <translation>Doublon de la ligne %1</translation>
    </message>
    <message>
        <source>Given as: %1</source>
        <translation>Donné comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Envoyé comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>No identifier is given.</source>
        <translation>Aucun identifiant n’est donné.</translation>
    </message>
    <message>
        <source>The identifier is %1.</source>
        <translation>L’identifiant est %1.</translation>
    </message>
    <message>
        <source>The type is %1.</source>
        <translation>Le type est %1.</translation>
    </message>
    <message>
        <source>The type is not known yet.</source>
        <translation>Le type n’est pas encore connu.</translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation>Aucun nom n’est donné.</translation>
    </message>
    <message>
        <source>The name is %1.</source>
        <translation>Le nom est %1.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>Le statut est %1.</translation>
    </message>
    <message>
        <source>The person asked on %1.</source>
        <translation>La personne a fait sa demande le %1.</translation>
    </message>
    <message>
        <source>No date of the request is given.</source>
        <translation>Aucune date de demande n’est donnée.</translation>
    </message>
    <message>
        <source>No source of the request is given.</source>
        <translation>Aucune source de demande n’est donnée.</translation>
    </message>
    <message>
        <source>The source is %1.</source>
        <translation>La source est %1.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Requested On</source>
        <translation>Date de demande</translation>
    </message>
    <message>
        <source>Request Source</source>
        <translation>Source de la demande</translation>
    </message>
</context>
<context>
    <name>dnc::Chat</name>
    <message numerus="yes">
        <source>%Ln message(s) come from saved contacts, whose numbers the chat does not show, and were not imported. Look the numbers up in your contacts.</source>
        <translation>
            <numerusform>%Ln message vient d’un contact enregistré, dont le chat ne montre pas le numéro, et n’a pas été importé. Cherchez le numéro dans vos contacts.</numerusform>
            <numerusform>%Ln messages viennent de contacts enregistrés, dont le chat ne montre pas les numéros, et n’ont pas été importés. Cherchez les numéros dans vos contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Clipboard</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>dnc::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>dnc::ColumnHeader</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Tri &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>&amp;Ordre de la liste</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>&amp;Masquer la colonne</translation>
    </message>
    <message>
        <source>&amp;Show All Columns</source>
        <translation>&amp;Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;Fit Width</source>
        <translation>A&amp;juster la largeur</translation>
    </message>
</context>
<context>
    <name>dnc::CommandCopier</name>
    <message>
        <source>The command is copied.</source>
        <translation>La commande est copiée.</translation>
    </message>
</context>
<context>
    <name>dnc::CompareController</name>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>La liste avait %Ln entrée lors de sa dernière lecture complète, le %1.</numerusform>
            <numerusform>La liste avait %Ln entrées lors de sa dernière lecture complète, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not compared.</source>
        <translation>La liste n’a pas été comparée.</translation>
    </message>
    <message>
        <source>Rows that are on it are not sent. That saves no requests: one request sends 500 rows, and one reads 100 entries.</source>
        <translation>Les lignes qui y sont ne sont pas envoyées. Cela n’économise aucune requête&#xa0;: une requête envoie 500 lignes, et une en lit 100.</translation>
    </message>
    <message>
        <source>Compare With Alta</source>
        <translation>Comparer avec Alta</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %Ln identifier(s) on the Do Not Contact list of %1.</source>
        <translation>
            <numerusform>Cherche %Ln identifiant dans la liste Do Not Contact de %1.</numerusform>
            <numerusform>Cherche %Ln identifiants dans la liste Do Not Contact de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln identifier(s) with the list.</source>
        <translation>
            <numerusform>Comparaison de %Ln identifiant avec la liste.</numerusform>
            <numerusform>Comparaison de %Ln identifiants avec la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the list, %2 not on the list.</source>
        <translation>%1 sur la liste, %2 hors de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln de ceux qui ne sont pas sur la liste y a une entrée similaire.</numerusform>
            <numerusform>%Ln de ceux qui ne sont pas sur la liste y ont une entrée similaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are on the list are not sent.</source>
        <translation>Les lignes qui sont sur la liste ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Show Listed</source>
        <translation>Afficher les listées</translation>
    </message>
</context>
<context>
    <name>dnc::CompoundFile</name>
    <message>
        <source>Its parts do not fit together, as in a file that was cut off.</source>
        <translation>Ses parties ne vont pas ensemble, comme dans un fichier tronqué.</translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln exclue</numerusform>
            <numerusform>%Ln exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln déjà sur la liste</numerusform>
            <numerusform>%Ln déjà sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected before</source>
        <translation>
            <numerusform>%Ln rejetée auparavant</numerusform>
            <numerusform>%Ln rejetées auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a canceled upload</source>
        <translation>
            <numerusform>%Ln dans un envoi annulé</numerusform>
            <numerusform>%Ln dans un envoi annulé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s) to the Do Not Contact list?</source>
        <translation>
            <numerusform>Envoyer %Ln désinscription à la liste Do Not Contact&#xa0;?</numerusform>
            <numerusform>Envoyer %Ln désinscriptions à la liste Do Not Contact&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Opt-Out(s)</source>
        <translation>
            <numerusform>Envoyer %Ln désinscription</numerusform>
            <numerusform>Envoyer %Ln désinscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>To send, type the number of opt-outs: %1</source>
        <translation>Pour envoyer, tapez le nombre de désinscriptions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing with earlier uploads…</source>
        <translation>Comparaison avec les envois antérieurs…</translation>
    </message>
    <message>
        <source>Check this first:</source>
        <translation>Vérifiez d’abord ceci&#xa0;:</translation>
    </message>
    <message>
        <source>They go to %1, to the account of your token.</source>
        <translation>Elles vont à %1, vers le compte de votre jeton.</translation>
    </message>
    <message>
        <source>They go to %1, to the account %2.</source>
        <translation>Elles vont à %1, vers le compte %2.</translation>
    </message>
    <message>
        <source>This is practice: they go to a service inside this program, and nothing leaves this computer.</source>
        <translation>C’est un entraînement&#xa0;: elles vont à un service interne à ce programme, et rien ne quitte cet ordinateur.</translation>
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
            <numerusform>%Ln requête, durée&#xa0;: %1.</numerusform>
            <numerusform>%Ln requêtes, durée&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%Ln ligne ne sera pas envoyée&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes ne seront pas envoyées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Outreach that is already running goes on, even to people on this list. Only new outreach is prevented.</source>
        <translation>La prospection en cours continue, même vers des personnes de cette liste. Seule une nouvelle prospection est empêchée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new since the list was last read, on %1.</source>
        <translation>
            <numerusform>%Ln ligne est nouvelle depuis la dernière lecture de la liste, le %1.</numerusform>
            <numerusform>%Ln lignes sont nouvelles depuis la dernière lecture de la liste, le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new: no upload from this computer confirmed them, up to %1.</source>
        <translation>
            <numerusform>%Ln ligne est nouvelle&#xa0;: aucun envoi de cet ordinateur ne l’a confirmée, jusqu’au %1.</numerusform>
            <numerusform>%Ln lignes sont nouvelles&#xa0;: aucun envoi de cet ordinateur ne les a confirmées, jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send only the %Ln new row(s)</source>
        <translation>
            <numerusform>Envoyer seulement %Ln nouvelle ligne</numerusform>
            <numerusform>Envoyer seulement les %Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending a row that is on the list already does no harm and costs nothing more.</source>
        <translation>Envoyer une ligne déjà sur la liste est sans danger et ne coûte rien de plus.</translation>
    </message>
    <message>
        <source>%1 Rows that are on the list are skipped. That saves no requests, but makes undoing exact.</source>
        <comment>requests and time</comment>
        <translation>%1 Les lignes qui sont sur la liste sont passées. Cela n’économise aucune requête, mais rend l’annulation exacte.</translation>
    </message>
    <message>
        <source>Rows that somebody took off the list since then are not sent again. They are excluded.</source>
        <translation>Les lignes que quelqu’un a retirées de la liste depuis ne sont pas renvoyées. Elles sont exclues.</translation>
    </message>
    <message>
        <source>Compare and Send</source>
        <translation>Comparer et envoyer</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account of its token.</source>
        <translation>Elles vont à %1 (%2), vers le compte de son jeton.</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account %3.</source>
        <translation>Elles vont à %1 (%2), vers le compte %3.</translation>
    </message>
    <message>
        <source>The token is that of the environment, not that of the connection.</source>
        <translation>Le jeton est celui de l’environnement, pas celui de la connexion.</translation>
    </message>
    <message>
        <source>Pauses running outreach to everyone who matches. Removing an identifier from the list later does not resume it.</source>
        <translation>Suspend la prospection en cours vers tous ceux qui correspondent. Retirer plus tard un identifiant de la liste ne la relance pas.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionLine</name>
    <message>
        <source>Reading the keychain…</source>
        <translation>Lecture du trousseau…</translation>
    </message>
    <message>
        <source>API token saved in the keychain</source>
        <translation>Jeton d’API enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>API token known until DNC Desk closes</source>
        <translation>Jeton d’API connu jusqu’à la fermeture de DNC Desk</translation>
    </message>
    <message>
        <source>Add an API token to upload.</source>
        <translation>Ajoutez un jeton d’API pour envoyer.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to upload.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le pour envoyer.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Add Connect&amp;ion</source>
        <translation>Ajouter une connex&amp;ion</translation>
    </message>
    <message>
        <source>Use &amp;for Uploads</source>
        <translation>Utiliser pour les &amp;envois</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>R&amp;etirer…</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actuelle)</translation>
    </message>
    <message>
        <source>Not while an upload is on screen.</source>
        <translation>Pas tant qu’un envoi est à l’écran.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>It is not known whether an unfinished upload belongs to this connection.</source>
        <translation>On ignore si un envoi inachevé appartient à cette connexion.</translation>
    </message>
    <message>
        <source>An unfinished upload belongs to this connection. Finish or cancel it first.</source>
        <translation>Un envoi inachevé appartient à cette connexion. Terminez-le ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Remove %1 and its token when you press OK?</source>
        <translation>Retirer %1 et son jeton quand vous cliquerez sur OK&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Two connections are named %1.</source>
        <translation>Deux connexions s’appellent %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same address and account ID. Enter the account ID of each.</source>
        <translation>%1 et %2 ont la même adresse et le même identifiant de compte. Saisissez celui de chacune.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionSwitch</name>
    <message>
        <source>Connec&amp;tion</source>
        <translation>Connex&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>&amp;Gérer les connexions…</translation>
    </message>
</context>
<context>
    <name>dnc::ConsentPanel</name>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of channels</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A&amp;pplies to</source>
        <translation>S’a&amp;pplique à</translation>
    </message>
    <message>
        <source>By the person</source>
        <translation>Par la personne</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Par nous</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>dnc::Contradiction</name>
    <message numerus="yes">
        <source>%Ln person(s) opted out and opted in, too. They are excluded until you decide.</source>
        <translation>
            <numerusform>%Ln personne s’est désinscrite et aussi inscrite. Elle est exclue jusqu’à votre décision.</numerusform>
            <numerusform>%Ln personnes se sont désinscrites et aussi inscrites. Elles sont exclues jusqu’à votre décision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ContradictionCheck</name>
    <message>
        <source>Exclude contradictions</source>
        <translation>Exclure les contradictions</translation>
    </message>
</context>
<context>
    <name>dnc::CorrectionsDialog</name>
    <message>
        <source>This workbook was saved from another list.</source>
        <translation>Ce classeur a été enregistré à partir d’une autre liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed.</source>
        <translation>
            <numerusform>%Ln ligne modifiée.</numerusform>
            <numerusform>%Ln lignes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed in this list since; they stay as they are.</source>
        <translation>
            <numerusform>%Ln ligne a changé dans cette liste depuis&#xa0;; elle reste telle quelle.</numerusform>
            <numerusform>%Ln lignes ont changé dans cette liste depuis&#xa0;; elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not from this list; they are not added.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas de cette liste&#xa0;; elle n’est pas ajoutée.</numerusform>
            <numerusform>%Ln lignes ne sont pas de cette liste&#xa0;; elles ne sont pas ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came back unchanged.</source>
        <translation>
            <numerusform>%Ln ligne est revenue inchangée.</numerusform>
            <numerusform>%Ln lignes sont revenues inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Corrections</source>
        <translation>Reprendre les corrections</translation>
    </message>
    <message>
        <source>This is one step that can be undone. Rows that did not come back stay.</source>
        <translation>C’est une seule étape, annulable. Les lignes qui ne sont pas revenues restent.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Correction(s)</source>
        <translation>
            <numerusform>Reprendre %Ln correction</numerusform>
            <numerusform>Reprendre %Ln corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Came Back As</source>
        <translation>Revenu comme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Not taken: changed since</source>
        <translation>Non repris&#xa0;: changé depuis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dnc::DeclaredEncoding</name>
    <message>
        <source>It says that its encoding is “%1”, but cannot be read so. It was read as %2. Look at the accented letters.</source>
        <translation>Il indique l’encodage «&#xa0;%1&#xa0;», mais ne peut pas être lu ainsi. Il a été lu en %2. Regardez les lettres accentuées.</translation>
    </message>
</context>
<context>
    <name>dnc::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Pictures and report are in %1</source>
        <translation>Les images et le rapport sont dans %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left. %5</source>
        <translation>%1 confirmés, %2 rejetés, %3 incertains, %4 restants. %5</translation>
    </message>
    <message>
        <source>Total %1 = %2</source>
        <translation>Total %1 = %2</translation>
    </message>
</context>
<context>
    <name>dnc::DetailsStrip</name>
    <message>
        <source>Details of the current row</source>
        <translation>Détails de la ligne courante</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show More Details</source>
        <translation>Afficher plus de détails</translation>
    </message>
    <message>
        <source>Show Fewer Details</source>
        <translation>Afficher moins de détails</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Aucune ligne sélectionnée</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Sélectionnez une ligne pour voir ses détails.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a suggestion</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>dnc::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved: %1. Choose another folder.</source>
        <translation>Le diagnostic n’a pas été enregistré&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The diagnostics are saved.</source>
        <translation>Le diagnostic est enregistré.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>dnc::DraftController</name>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>&amp;Saving the Last List…</source>
        <translation>&amp;Enregistrement de la dernière liste…</translation>
    </message>
    <message>
        <source>&amp;No Unsent Lists</source>
        <translation>&amp;Aucune liste non envoyée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>dnc::Drafts</name>
    <message>
        <source>typed rows</source>
        <translation>lignes saisies</translation>
    </message>
    <message>
        <source>Another DNC Desk uses this data folder.</source>
        <translation>Un autre DNC Desk utilise ce dossier de données.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>Le disque est plein. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Other people can change the data folder. Repair it with: %1</source>
        <translation>D’autres personnes peuvent modifier le dossier de données. Réparez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Le dossier de données n’est pas accessible en écriture.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from %1, %2</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>%Ln ligne de %1, %2</numerusform>
            <numerusform>%Ln lignes de %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln unsent row(s) from %1.</source>
        <translation>
            <numerusform>%Ln ligne non envoyée de %1 restaurée.</numerusform>
            <numerusform>%Ln lignes non envoyées de %1 restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent row(s) from %1 are kept.</source>
        <translation>
            <numerusform>%Ln ligne non envoyée de %1 est conservée.</numerusform>
            <numerusform>%Ln lignes non envoyées de %1 sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list from File &gt; Recent Unsent Lists.</source>
        <translation>Ouvrez la liste depuis Fichier &gt; Listes non envoyées récentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent list(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln liste non envoyée est illisible.</numerusform>
            <numerusform>%Ln listes non envoyées sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Le fichier endommagé a été conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This list cannot be saved.</source>
        <translation>Cette liste ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>%1 You can go on working. Saving resumes by itself.</source>
        <comment>reason</comment>
        <translation>%1 Vous pouvez continuer. L’enregistrement reprend de lui-même.</translation>
    </message>
</context>
<context>
    <name>dnc::DrawnTable</name>
    <message numerus="yes">
        <source>%Ln line(s) outside of the table hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln ligne hors du tableau ne contient pas d’identifiant et n’a pas été importée.</numerusform>
            <numerusform>%Ln lignes hors du tableau ne contiennent pas d’identifiant et n’ont pas été importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EmptyPage</name>
    <message>
        <source>Paste a List</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Copied cells, one per line, or a whole To: line</source>
        <translation>Cellules copiées, une par ligne, ou une ligne «&#xa0;À&#xa0;:&#xa0;» entière</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, text or web page</source>
        <translation>CSV, Excel, OpenDocument, texte ou page web</translation>
    </message>
    <message>
        <source>You can also drop files or text anywhere in this window.</source>
        <translation>Vous pouvez aussi déposer des fichiers ou du texte n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Add your opt-out list</source>
        <translation>Ajoutez votre liste de désinscriptions</translation>
    </message>
    <message>
        <source>Review and fix every row before anything is sent.</source>
        <translation>Vérifiez et corrigez chaque ligne avant tout envoi.</translation>
    </message>
    <message>
        <source>Add the Sample List</source>
        <translation>Ajouter la liste d’exemple</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Essayer la liste d’exemple</translation>
    </message>
    <message>
        <source>25 rows as people really send them.</source>
        <translation>25 lignes comme les gens en envoient vraiment.</translation>
    </message>
    <message>
        <source>Practice with 25 rows as people really send them. Nothing is sent.</source>
        <translation>Entraînez-vous avec 25 lignes comme les gens en envoient vraiment. Rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message>
        <source>The text looks like %1, but is damaged or was cut off.</source>
        <translation>Le texte ressemble à du %1, mais il est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>Il a été lu en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not UTF-8 like the rest and were read as %1: line %2. Look at their accented letters.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas en UTF-8 comme le reste et a été lue en %1&#xa0;: ligne %2. Regardez ses lettres accentuées.</numerusform>
            <numerusform>%Ln lignes ne sont pas en UTF-8 comme le reste et ont été lues en %1&#xa0;: ligne %2. Regardez leurs lettres accentuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The text encoding could not be recognised and was taken for %1. Look at the accented letters.</source>
        <translation>L’encodage du texte n’a pas pu être reconnu et a été pris pour %1. Regardez les lettres accentuées.</translation>
    </message>
    <message>
        <source>It has control characters, which a text does not have. Open it in the program that it comes from and save the list as CSV in UTF-8.</source>
        <translation>Il contient des caractères de commande, qu’un texte n’a pas. Ouvrez-le dans son programme d’origine et enregistrez la liste en CSV UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding that is called “%1”.</source>
        <translation>Aucun encodage ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has a zero byte here, which a text does not have. Remove it, or save the list again as CSV in UTF-8.</source>
        <translation>Il contient ici un octet nul, qu’un texte n’a pas. Retirez-le, ou enregistrez à nouveau la liste en CSV UTF-8.</translation>
    </message>
</context>
<context>
    <name>dnc::EndpointSource</name>
    <message>
        <source>The address of the service cannot be used.</source>
        <translation>L’adresse du service est inutilisable.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Attente du trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>It may be asking you to unlock it in a window of its own.</source>
        <translation>Il vous demande peut-être de le déverrouiller dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Il n’y a pas encore de jeton.</translation>
    </message>
    <message>
        <source>Nothing was sent. Alta asks for a token: make one in its dashboard under User Profile, API tokens, and enter it in the settings.</source>
        <translation>Rien n’a été envoyé. Alta demande un jeton&#xa0;: créez-en un dans son tableau de bord sous User Profile, API tokens, et saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 with the account ID %2 to go on.</source>
        <translation>Rien n’a été envoyé. Ajoutez une connexion à %1 avec l’identifiant de compte %2 pour continuer.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your organization set another address or account.</source>
        <translation>Rien n’a été envoyé. Votre organisation a fixé une autre adresse ou un autre compte.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 without an account ID to go on.</source>
        <translation>Rien n’a été envoyé. Ajoutez une connexion à %1 sans identifiant de compte pour continuer.</translation>
    </message>
    <message>
        <source>The connection of this upload is missing.</source>
        <translation>La connexion de cet envoi manque.</translation>
    </message>
    <message>
        <source>There is no token for %1 yet.</source>
        <translation>Il n’y a pas encore de jeton pour %1.</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTable</name>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>No rows match the filter</source>
        <translation>Aucune ligne ne correspond au filtre</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message>
        <source>New row, empty.</source>
        <translation>Nouvelle ligne, vide.</translation>
    </message>
</context>
<context>
    <name>dnc::EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln Row(s)</source>
        <translation>
            <numerusform>Effacer %Ln ligne</numerusform>
            <numerusform>Effacer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erasing… This takes a while where earlier uploads were long: their whole journal is written anew.</source>
        <translation>Effacement… Cela prend un moment si des envois antérieurs étaient longs&#xa0;: leur journal entier est réécrit.</translation>
    </message>
</context>
<context>
    <name>dnc::Erasure</name>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 (%2)</source>
        <comment>number, files</comment>
        <translation>
            <numerusform>%Ln ligne de l’envoi %1 (%2)</numerusform>
            <numerusform>%Ln lignes de l’envoi %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of an unsent list</source>
        <translation>
            <numerusform>%Ln ligne d’une liste non envoyée</numerusform>
            <numerusform>%Ln lignes d’une liste non envoyée</numerusform>
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
            <numerusform>et dans %Ln autre envoi ou liste</numerusform>
            <numerusform>et dans %Ln autres envois ou listes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EvidenceController</name>
    <message>
        <source>Export Evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Exporting evidence…</source>
        <translation>Export des preuves…</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Les preuves n’ont pas été exportées.</translation>
    </message>
    <message>
        <source>Evidence is in %1.</source>
        <translation>Les preuves sont dans %1.</translation>
    </message>
    <message>
        <source>The history keeps the SHA-256 of its manifest: %1</source>
        <translation>L’historique garde le SHA-256 de son manifeste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep the SHA-256 of its manifest: %1</source>
        <translation>Gardez le SHA-256 de son manifeste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dnc::FanOutDialog</name>
    <message>
        <source>The chosen rows</source>
        <translation>Les lignes choisies</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>Numbers for other ways of contact</source>
        <translation>Numéros pour d’autres moyens de contact</translation>
    </message>
    <message>
        <source>Alta keeps a list for each way of contact, and does not say whether a number that must not be called may still get messages. Each number is added once more for the ways that you choose.</source>
        <translation>Alta tient une liste par moyen de contact, et ne dit pas si un numéro à ne pas appeler peut encore recevoir des messages. Chaque numéro est ajouté une fois de plus pour les moyens que vous choisissez.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>That adds no row.</source>
        <translation>Cela n’ajoute aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>That adds %Ln row(s). Those that are there already show as duplicates.</source>
        <translation>
            <numerusform>Cela ajoute %Ln ligne. Celles qui existent déjà apparaissent comme doublons.</numerusform>
            <numerusform>Cela ajoute %Ln lignes. Celles qui existent déjà apparaissent comme doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln row(s)</source>
        <translation>
            <numerusform>Ajouter %Ln ligne</numerusform>
            <numerusform>Ajouter %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FileBytes</name>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>C’est un périphérique, un tube ou un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>It begins with empty bytes only.</source>
        <translation>Il ne commence que par des octets vides.</translation>
    </message>
</context>
<context>
    <name>dnc::FileKind</name>
    <message>
        <source>It looks like a picture. Type or paste the identifiers instead.</source>
        <translation>Cela ressemble à une image. Saisissez ou collez plutôt les identifiants.</translation>
    </message>
    <message>
        <source>It looks like a PDF. Copy the list out of it and paste it here.</source>
        <translation>Cela ressemble à un PDF. Copiez-en la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>It looks like a formatted text document. Copy the list out of it and paste it here.</source>
        <translation>Cela ressemble à un document texte mis en forme. Copiez-en la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>It looks like a compressed file. Unpack it first and open the list inside.</source>
        <translation>Cela ressemble à un fichier compressé. Décompressez-le d’abord et ouvrez la liste qu’il contient.</translation>
    </message>
    <message>
        <source>It looks like a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Cela ressemble à un classeur d’un très ancien Excel. Ouvrez-le dans votre tableur, enregistrez-le en classeur Excel (XLSX) et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>It is no list but the mark of a spreadsheet program that “%1” is open in it. Open that file instead.</source>
        <translation>Ce n’est pas une liste, mais la marque d’un tableur dans lequel «&#xa0;%1&#xa0;» est ouvert. Ouvrez plutôt ce fichier-là.</translation>
    </message>
    <message>
        <source>It looks like an XML file. Open it in the program that it comes from, save the list as Excel workbook (XLSX), and open that file.</source>
        <translation>Cela ressemble à un fichier XML. Ouvrez-le dans son programme d’origine, enregistrez la liste en classeur Excel (XLSX) et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>It looks like a message of Outlook. Open it there, and save it as text or copy the addresses and paste them here.</source>
        <translation>Cela ressemble à un message d’Outlook. Ouvrez-le là, et enregistrez-le en texte ou copiez-en les adresses et collez-les ici.</translation>
    </message>
    <message>
        <source>It looks like a document of Word. Copy the list out of it and paste it here.</source>
        <translation>Cela ressemble à un document Word. Copiez-en la liste et collez-la ici.</translation>
    </message>
</context>
<context>
    <name>dnc::FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>%L1 affichées sur %L2</translation>
    </message>
    <message>
        <source>showing %L1 of %L2</source>
        <comment>after the name of a filter</comment>
        <translation>%L1 affichées sur %L2</translation>
    </message>
</context>
<context>
    <name>dnc::Finding</name>
    <message>
        <source>Duplicate identifier</source>
        <translation>Identifiant en double</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>Une ligne précédente a le même identifiant.</translation>
    </message>
</context>
<context>
    <name>dnc::FindingActions</name>
    <message numerus="yes">
        <source>Fix %Ln…</source>
        <translation>
            <numerusform>Corriger %Ln…</numerusform>
            <numerusform>Corriger %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Type of %Ln…</source>
        <translation>
            <numerusform>Définir le type de %Ln…</numerusform>
            <numerusform>Définir le type de %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Duplicate(s)</source>
        <translation>
            <numerusform>Supprimer %Ln doublon</numerusform>
            <numerusform>Supprimer %Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln</source>
        <translation>
            <numerusform>Exclure %Ln</numerusform>
            <numerusform>Exclure %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln</source>
        <translation>
            <numerusform>Garder %Ln</numerusform>
            <numerusform>Garder %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Row(s)</source>
        <translation>
            <numerusform>Supprimer %Ln ligne</numerusform>
            <numerusform>Supprimer %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FindingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <comment>the title of an issue</comment>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>dnc::FindingsPanel</name>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Changes Made for You</source>
        <translation>Modifications faites pour vous</translation>
    </message>
    <message>
        <source>Expand the issues sidebar</source>
        <translation>Développer le volet des problèmes</translation>
    </message>
    <message>
        <source>Collapse the issues sidebar</source>
        <translation>Réduire le volet des problèmes</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>dnc::FixDialog</name>
    <message>
        <source>Fix all like this</source>
        <translation>Corriger tout de la même façon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed; these are the first of them.</source>
        <translation>
            <numerusform>%Ln ligne peut être corrigée&#xa0;; voici les premières.</numerusform>
            <numerusform>%Ln lignes peuvent être corrigées&#xa0;; voici les premières.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed:</source>
        <translation>
            <numerusform>%Ln ligne peut être corrigée&#xa0;:</numerusform>
            <numerusform>%Ln lignes peuvent être corrigées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>C’est une seule étape, annulable.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln row(s)</source>
        <translation>
            <numerusform>Corriger %Ln ligne</numerusform>
            <numerusform>Corriger %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Deviendra</translation>
    </message>
</context>
<context>
    <name>dnc::Forecast</name>
    <message numerus="yes">
        <source>%Ln hidden by the spreadsheet</source>
        <translation>
            <numerusform>%Ln masquée par le tableur</numerusform>
            <numerusform>%Ln masquées par le tableur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by a filter of the spreadsheet</source>
        <translation>
            <numerusform>%Ln masquée par un filtre du tableur</numerusform>
            <numerusform>%Ln masquées par un filtre du tableur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose text encoding is unclear</source>
        <translation>
            <numerusform>%Ln à l’encodage incertain</numerusform>
            <numerusform>%Ln à l’encodage incertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the text of a message</source>
        <translation>
            <numerusform>%Ln dans le texte d’un message</numerusform>
            <numerusform>%Ln dans le texte d’un message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crossed out</source>
        <translation>
            <numerusform>%Ln barrée</numerusform>
            <numerusform>%Ln barrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed before</source>
        <translation>
            <numerusform>%Ln confirmée auparavant</numerusform>
            <numerusform>%Ln confirmées auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln indécise</numerusform>
            <numerusform>%Ln indécises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in titles, footers or comments</source>
        <translation>
            <numerusform>%Ln en titre, pied de page ou commentaire</numerusform>
            <numerusform>%Ln en titre, pied de page ou commentaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %L1 of %Ln row(s)</source>
        <translation>
            <numerusform>Envoyer %L1 sur %Ln ligne</numerusform>
            <numerusform>Envoyer %L1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number, a type of identifier</comment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%L1 of other types</source>
        <translation>%L1 d’autres types</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows that are sent, their identifiers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between types of identifiers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln identifiant</numerusform>
            <numerusform>%Ln identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an identifier</source>
        <translation>
            <numerusform>%Ln sans identifiant</numerusform>
            <numerusform>%Ln sans identifiant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) not taken</source>
        <translation>
            <numerusform>%Ln feuille non reprise</numerusform>
            <numerusform>%Ln feuilles non reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rows, then what becomes of them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what becomes of rows</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded before</source>
        <translation>
            <numerusform>%Ln exclue auparavant</numerusform>
            <numerusform>%Ln exclues auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because they did not opt out</source>
        <translation>
            <numerusform>%Ln exclue faute de désinscription</numerusform>
            <numerusform>%Ln exclues faute de désinscription</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because %1</source>
        <translation>
            <numerusform>%Ln exclue car %1</numerusform>
            <numerusform>%Ln exclues car %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded for other reasons</source>
        <translation>
            <numerusform>%Ln exclue pour d’autres raisons</numerusform>
            <numerusform>%Ln exclues pour d’autres raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::GettingStarted</name>
    <message>
        <source>Add a list</source>
        <translation>Ajoutez une liste</translation>
    </message>
    <message>
        <source>Paste it, open a file, or drop it on the window.</source>
        <translation>Collez-la, ouvrez un fichier ou déposez-la sur la fenêtre.</translation>
    </message>
    <message>
        <source>Fix the issues</source>
        <translation>Corrigez les problèmes</translation>
    </message>
    <message>
        <source>Choose an issue beside the table to see only its rows.</source>
        <translation>Choisissez un problème à côté du tableau pour ne voir que ses lignes.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyez</translation>
    </message>
    <message>
        <source>Check the number of opt-outs, then send.</source>
        <translation>Vérifiez le nombre de désinscriptions, puis envoyez.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrez le rapport</translation>
    </message>
    <message>
        <source>It contains every row and its result.</source>
        <translation>Il contient chaque ligne et son résultat.</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>The sample list lets you try all of this without sending anything.</source>
        <translation>La liste d’exemple permet d’essayer tout cela sans rien envoyer.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Essayer la liste d’exemple</translation>
    </message>
</context>
<context>
    <name>dnc::GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>dnc::HelpDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>DNC Desk %1. Free software under the MIT License. Phone numbers are checked with libphonenumber %2.</source>
        <translation>DNC Desk %1. Logiciel libre sous licence MIT. Les numéros de téléphone sont vérifiés avec libphonenumber %2.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Edit Cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Volet précédent</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryController</name>
    <message>
        <source>The history cannot be read.</source>
        <translation>L’historique ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its rows were removed some time after it ended; its numbers are left.</source>
        <translation>Ses lignes ont été supprimées quelque temps après sa fin&#xa0;; il en reste les nombres.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Terminez d’abord l’envoi affiché, ou annulez-le.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Le rapport n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The hold was not changed.</source>
        <translation>Le gel n’a pas été changé.</translation>
    </message>
    <message>
        <source>Another action with the list is running.</source>
        <translation>Une autre action sur la liste est en cours.</translation>
    </message>
    <message>
        <source>There is no connection to its address and account.</source>
        <translation>Aucune connexion n’a son adresse et son compte.</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryDialog</name>
    <message>
        <source>Matching prospects are paused.</source>
        <translation>Les prospects correspondants sont suspendus.</translation>
    </message>
    <message>
        <source>Matching prospects stay active.</source>
        <translation>Les prospects correspondants restent actifs.</translation>
    </message>
    <message>
        <source>Upload %1 goes to %2. %3</source>
        <comment>number, address, a sentence</comment>
        <translation>L’envoi %1 va à %2. %3</translation>
    </message>
    <message>
        <source>Requests (%L1)</source>
        <translation>Requêtes (%L1)</translation>
    </message>
    <message>
        <source>Source Files (%L1)</source>
        <translation>Fichiers source (%L1)</translation>
    </message>
    <message>
        <source>Undo: %1 removed, %2 kept, %3 failed.</source>
        <translation>Annulation&#xa0;: %1 retirés, %2 gardés, %3 échecs.</translation>
    </message>
    <message>
        <source>Its details are kept until you release the hold.</source>
        <translation>Ses détails sont gardés jusqu’à ce que vous leviez le gel.</translation>
    </message>
    <message>
        <source>Release &amp;Hold</source>
        <translation>Lever le &amp;gel</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Geler</translation>
    </message>
    <message>
        <source>Let its details be deleted when they are due</source>
        <translation>Laisser ses détails être supprimés à leur échéance</translation>
    </message>
    <message>
        <source>Keep its details until you release it</source>
        <translation>Garder ses détails jusqu’à ce que vous leviez le gel</translation>
    </message>
</context>
<context>
    <name>dnc::Html</name>
    <message>
        <source>Its tags are nested more than 1,000 deep.</source>
        <translation>Ses balises sont imbriquées sur plus de 1 000 niveaux.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation>ce que vous avez collé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>Afficher ce qui est à vérifier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>The list was changed since then.</source>
        <translation>La liste a été modifiée depuis.</translation>
    </message>
    <message>
        <source>Undo those changes first, or take these rows out and open the file again.</source>
        <translation>Annulez d’abord ces modifications, ou retirez ces lignes et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The list cannot be changed while it is being uploaded. Wait until the upload has finished, or cancel it.</source>
        <translation>La liste ne peut pas être modifiée pendant son envoi. Attendez la fin de l’envoi, ou annulez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send.</source>
        <translation>
            <numerusform>%Ln prête à envoyer.</numerusform>
            <numerusform>%Ln prêtes à envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln à vérifier.</numerusform>
            <numerusform>%Ln à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s).</source>
        <translation>
            <numerusform>%Ln doublon.</numerusform>
            <numerusform>%Ln doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded.</source>
        <translation>
            <numerusform>%Ln exclue.</numerusform>
            <numerusform>%Ln exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read as you chose for such lists: %2.</source>
        <translation>%1 a été lu comme vous l’avez choisi pour de telles listes&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) could not be read.</source>
        <translation>
            <numerusform>%Ln liste n’a pas pu être lue.</numerusform>
            <numerusform>%Ln listes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) read from %1.</source>
        <translation>
            <numerusform>%Ln identifiant lu dans %1.</numerusform>
            <numerusform>%Ln identifiants lus dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>%1 ne contient rien.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>dnc::ImportDialog</name>
    <message>
        <source>(empty)</source>
        <comment>cells of a column</comment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <comment>cells of a column</comment>
        <translation>(autres valeurs)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
        <translation>%1 · %2, masquée</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Toutes les feuilles</translation>
    </message>
    <message>
        <source>Only those that are ticked</source>
        <translation>Seulement celles qui sont cochées</translation>
    </message>
    <message>
        <source>Which sheets are opt-outs?</source>
        <translation>Quelles feuilles sont des désinscriptions&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody here opted out</source>
        <translation>Tout le monde ici s’est désinscrit</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>Chat IDs</source>
        <translation>ID de chat</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Lignes masquées</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Lignes filtrées</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>Barrées</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Lignes de commentaire</translation>
    </message>
    <message>
        <source>Text of messages</source>
        <translation>Texte des messages</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Match Against Your Contacts…</source>
        <translation>Comparer à vos contacts…</translation>
    </message>
    <message>
        <source>It is a header</source>
        <translation>C’est un en-tête</translation>
    </message>
    <message>
        <source>It is a value</source>
        <translation>C’est une valeur</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour en premier</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois en premier</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule &#xa0;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barre  |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>No program that is known</source>
        <translation>Aucun programme connu</translation>
    </message>
    <message>
        <source>Nothing is open. Look at the rows, then import them.</source>
        <translation>Rien n’est en suspens. Regardez les lignes, puis importez-les.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln value(s) to continue.</source>
        <translation>
            <numerusform>Décidez de %Ln valeur pour continuer.</numerusform>
            <numerusform>Décidez de %Ln valeurs pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at all rows…</source>
        <translation>Examen de toutes les lignes…</translation>
    </message>
    <message>
        <source>Match Against Your Contacts</source>
        <translation>Comparer à vos contacts</translation>
    </message>
    <message>
        <source>Exclude the others</source>
        <translation>Exclure les autres</translation>
    </message>
    <message>
        <source>Exclude all of them</source>
        <translation>Les exclure toutes</translation>
    </message>
    <message>
        <source>Include all of them</source>
        <translation>Les inclure toutes</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>Les exclure</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Les inclure</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln question à laquelle répondre.</numerusform>
            <numerusform>%Ln questions auxquelles répondre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportDraft</name>
    <message>
        <source>No contact in %1 matches a hash of this list.</source>
        <translation>Aucun contact de %1 ne correspond à une empreinte de cette liste.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportError</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB. Cut it into several files and open them one by one.</source>
        <translation>Le fichier dépasse 2 Gio. Divisez-le en plusieurs fichiers et ouvrez-les un par un.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>Ce fichier ne peut pas être lu comme une liste.</translation>
    </message>
    <message>
        <source>The text encoding could not be recognised. Save the list as UTF-8 and open it again.</source>
        <translation>L’encodage du texte n’a pas pu être reconnu. Enregistrez la liste en UTF-8 et rouvrez-la.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed where it should be, so the rows after it would be swallowed. Close it or remove it, then open the list again.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme pas où il devrait&#xa0;: les lignes suivantes seraient avalées. Fermez-le ou retirez-le, puis rouvrez la liste.</translation>
    </message>
    <message>
        <source>A cell holds more than 16 MiB of text.</source>
        <translation>Une cellule contient plus de 16 Mio de texte.</translation>
    </message>
    <message>
        <source>A row has more than 16,384 columns, more than any spreadsheet can hold.</source>
        <translation>Une ligne a plus de 16 384 colonnes, plus que n’en contient aucun tableur.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is complete, then open it again.</source>
        <translation>Le fichier a changé pendant sa lecture. Attendez qu’il soit complet, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation>Le classeur est protégé par un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in your spreadsheet program, let it repair the file, save it, and open it again.</source>
        <translation>Le classeur est endommagé. Ouvrez-le dans votre tableur, laissez-le réparer le fichier, enregistrez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>The workbook is refused, because reading it could harm this computer.</source>
        <translation>Le classeur est refusé, car sa lecture pourrait nuire à cet ordinateur.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>It would take far more memory than its size explains.</source>
        <translation>Il demanderait bien plus de mémoire que sa taille ne l’explique.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>line %1 of the text</source>
        <translation>ligne %1 du texte</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place, as in: list.csv, row 3, column 2</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, then a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dnc::ImportPreview</name>
    <message>
        <source>%L1 to %L2</source>
        <comment>columns of a sheet</comment>
        <translation>%L1 à %L2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 of %Ln row(s) are shown; all of them are read.</source>
        <translation>
            <numerusform>Seules les %L1 premières de %Ln ligne sont affichées&#xa0;; toutes sont lues.</numerusform>
            <numerusform>Seules les %L1 premières de %Ln lignes sont affichées&#xa0;; toutes sont lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %L1 of %Ln column(s) are shown; choose above which.</source>
        <translation>
            <numerusform>Seules %L1 colonnes sur %Ln sont affichées&#xa0;; choisissez lesquelles plus haut.</numerusform>
            <numerusform>Seules %L1 colonnes sur %Ln sont affichées&#xa0;; choisissez lesquelles plus haut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::InflatedPart</name>
    <message>
        <source>It inflates to far more than its size, as files do that are made to fill memory.</source>
        <translation>Il se décompresse bien au-delà de sa taille, comme les fichiers faits pour saturer la mémoire.</translation>
    </message>
    <message>
        <source>It is compressed in a way that is not known here.</source>
        <translation>Il est compressé d’une façon inconnue ici.</translation>
    </message>
    <message>
        <source>A checksum is wrong.</source>
        <translation>Une somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>A part of it cannot be unpacked.</source>
        <translation>Une partie ne peut pas être décompressée.</translation>
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
        <translation>C’est du JSON de plus de 256 Mio. Enregistrez la liste en CSV.</translation>
    </message>
    <message>
        <source>It is JSON that was cut off here. Export the list again.</source>
        <translation>C’est du JSON tronqué ici. Exportez à nouveau la liste.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is not valid here. Export the list again, or save it as CSV.</source>
        <translation>Cela ressemble à du JSON, mais n’est pas valide ici. Exportez à nouveau la liste, ou enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>These fields beside the list were not imported: %1.</source>
        <translation>Ces champs à côté de la liste n’ont pas été importés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::Ldif</name>
    <message numerus="yes">
        <source>%Ln password(s), picture(s) and other binary value(s) were not imported.</source>
        <translation>
            <numerusform>%Ln mot de passe, image ou autre valeur binaire n’a pas été importé.</numerusform>
            <numerusform>%Ln mots de passe, images et autres valeurs binaires n’ont pas été importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::LicensesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts of DNC Desk</source>
        <translation>Composants de DNC Desk</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Libraries that belong to the system and were not installed with DNC Desk have their licenses there.</source>
        <translation>Les bibliothèques qui appartiennent au système et n’ont pas été installées avec DNC Desk y ont leurs licences.</translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>opt-outs</comment>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ready to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln exclue</numerusform>
            <numerusform>%Ln exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Read-only while uploading</source>
        <translation>Lecture seule pendant l’envoi</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Upload to %1…</source>
        <translation>Envoyer à %1…</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
</context>
<context>
    <name>dnc::ListTask</name>
    <message>
        <source>The result was not recorded.</source>
        <translation>Le résultat n’a pas été consigné.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window.</source>
        <translation>Le journal des envois n’est pas ouvert, voir le message dans la fenêtre.</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Une autre action sur la liste est en cours. Attendez-la, ou annulez-la.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Terminez d’abord l’envoi à l’écran, ou annulez-le.</translation>
    </message>
    <message>
        <source>This cannot begin now.</source>
        <translation>Ceci ne peut pas commencer maintenant.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Cet envoi est destiné à une autre adresse ou un autre compte Alta que ceux des paramètres.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the address and the account ID that it was sent to.</source>
        <translation>Rien n’a été envoyé. Indiquez l’adresse et l’identifiant de compte de l’envoi d’origine.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>Suspendu. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Fin de la requête en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of up to %Ln request(s).</source>
        <translation>
            <numerusform>%L1 sur %Ln requête au plus.</numerusform>
            <numerusform>%L1 sur %Ln requêtes au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s).</source>
        <translation>
            <numerusform>%L1 sur environ %Ln requête.</numerusform>
            <numerusform>%L1 sur environ %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Continuing in %2.</source>
        <translation>%1 Suite dans %2.</translation>
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
        <translation>C’est un courriel. Ces champs d’en-tête ne nomment personne et n’ont pas été importés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Attachments were not imported: %1. To import one, save it and open it.</source>
        <translation>Les pièces jointes n’ont pas été importées&#xa0;: %1. Pour en importer une, enregistrez-la et ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindow</name>
    <message>
        <source>More Tools</source>
        <translation>Plus d’outils</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindowController</name>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Rétablir la dernière modification annulée</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>the sample list</source>
        <translation>la liste d’exemple</translation>
    </message>
</context>
<context>
    <name>dnc::Ods</name>
    <message>
        <source>It is an OpenDocument file, but no spreadsheet. Copy the list out of it and paste it here.</source>
        <translation>C’est un fichier OpenDocument, mais pas un tableur. Copiez-en la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Il n’a aucune feuille avec des cellules.</translation>
    </message>
</context>
<context>
    <name>dnc::OdsContent</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Il a plus de %L1 feuilles.</translation>
    </message>
</context>
<context>
    <name>dnc::Overdue</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked more than %1 ago.</source>
        <comment>requests to opt out; a time</comment>
        <translation>
            <numerusform>%Ln demande date de plus de %1.</numerusform>
            <numerusform>%Ln demandes datent de plus de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Practice</name>
    <message>
        <source>Practice could not begin.</source>
        <translation>L’entraînement n’a pas pu commencer.</translation>
    </message>
</context>
<context>
    <name>dnc::PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer.</source>
        <translation>Entraînement&#xa0;: rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave Practice</source>
        <translation>Quitter l’entraînement</translation>
    </message>
</context>
<context>
    <name>dnc::PreviewModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>number of a row; why it is left out</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Above the header: not read.</source>
        <translation>Au-dessus de l’en-tête&#xa0;: non lu.</translation>
    </message>
    <message>
        <source>The header.</source>
        <translation>L’en-tête.</translation>
    </message>
</context>
<context>
    <name>dnc::PrivacyController</name>
    <message>
        <source>The proof of a person was not erased.</source>
        <translation>La preuve d’une personne n’a pas été effacée.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window. Nothing was erased.</source>
        <translation>Le journal des envois n’est pas ouvert, voir le message dans la fenêtre. Rien n’a été effacé.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %Ln upload(s).</source>
        <translation>
            <numerusform>Vidé dans %Ln envoi&#xa0;: %1.</numerusform>
            <numerusform>Vidé dans %Ln envois&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %Ln unsent list(s).</source>
        <translation>
            <numerusform>Lignes supprimées de %Ln liste non envoyée.</numerusform>
            <numerusform>Lignes supprimées de %Ln listes non envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list on screen gone.</source>
        <translation>
            <numerusform>%Ln ligne de la liste à l’écran retirée.</numerusform>
            <numerusform>%Ln lignes de la liste à l’écran retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload and no row on screen has this.</source>
        <translation>Aucun envoi et aucune ligne à l’écran n’a ceci.</translation>
    </message>
    <message>
        <source>Is today %1?</source>
        <translation>Sommes-nous le %1&#xa0;?</translation>
    </message>
    <message>
        <source>Upload details are due for deletion by this computer&apos;s date. Nothing is deleted until the date is certain.</source>
        <translation>Des détails d’envois sont à supprimer selon la date de cet ordinateur. Rien n’est supprimé tant que la date n’est pas sûre.</translation>
    </message>
    <message>
        <source>Delete Details</source>
        <translation>Supprimer les détails</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Une autre action sur la liste est en cours. Attendez-la, ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemRowsController</name>
    <message>
        <source>Save Problem Rows</source>
        <translation>Enregistrer les lignes à problème</translation>
    </message>
    <message>
        <source>Rows with issues (*.xlsx)</source>
        <translation>Lignes à problème (*.xlsx)</translation>
    </message>
    <message>
        <source>All rows (*.xlsx)</source>
        <translation>Toutes les lignes (*.xlsx)</translation>
    </message>
    <message>
        <source>problem-rows</source>
        <comment>file name</comment>
        <translation>lignes-a-probleme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workbook here again to take the corrections in it.</source>
        <translation>Rouvrez le classeur ici pour en reprendre les corrections.</translation>
    </message>
    <message>
        <source>The problem rows were not saved.</source>
        <translation>Les lignes à problème n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemWorkbook</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problem Rows</source>
        <translation>Lignes à problème</translation>
    </message>
</context>
<context>
    <name>dnc::Profile</name>
    <message>
        <source>is not known; there are: %1.</source>
        <translation>n’est pas connu&#xa0;; il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>doit être un texte.</translation>
    </message>
    <message>
        <source>must be a list of texts.</source>
        <translation>doit être une liste de textes.</translation>
    </message>
    <message>
        <source>must be a list of objects.</source>
        <translation>doit être une liste d’objets.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>doit être true ou false.</translation>
    </message>
    <message>
        <source>%1: the field %2 %3</source>
        <comment>a place, a field, what is wrong with it</comment>
        <translation>%1&#xa0;: le champ %2 %3</translation>
    </message>
    <message>
        <source>must be one of: %1.</source>
        <translation>doit être l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>est absent.</translation>
    </message>
    <message>
        <source>is missing: which values are opt-outs?</source>
        <translation>est absent&#xa0;: quelles valeurs sont des désinscriptions&#xa0;?</translation>
    </message>
    <message>
        <source>%1, %2 number %3</source>
        <comment>a place, a list in it, which one of it</comment>
        <translation>%1, %2 numéro %3</translation>
    </message>
    <message>
        <source>or the field rows must be there, and not both.</source>
        <translation>ou le champ rows doit être présent, et non les deux.</translation>
    </message>
    <message>
        <source>holds “%1”: %2.</source>
        <translation>contient «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>a file, then a name in it</comment>
        <translation>%1, profil %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 n’est pas du JSON&#xa0;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeeper</name>
    <message>
        <source>The proof that the person was put on the list is still there, because its key is not in the keychain. Unlock the keychain and erase the person again.</source>
        <translation>La preuve que la personne a été mise sur la liste est encore là, car sa clé n’est pas dans le trousseau. Déverrouillez le trousseau et effacez à nouveau la personne.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyController</name>
    <message>
        <source>The proof key was not restored.</source>
        <translation>La clé des preuves n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>La clé des preuves est restaurée.</translation>
    </message>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Sauvegarder la clé des preuves</translation>
    </message>
    <message>
        <source>The proof key was not backed up.</source>
        <translation>La clé des preuves n’a pas été sauvegardée.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or there is none.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>There is none yet. It is made with the first upload.</source>
        <translation>Il n’y en a pas encore. Elle est créée au premier envoi.</translation>
    </message>
    <message>
        <source>The proof key is backed up to %1.</source>
        <translation>La clé des preuves est sauvegardée dans %1.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase apart.</source>
        <translation>Conservez le fichier et sa phrase secrète séparément.</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Restaurer la clé des preuves</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Cette sauvegarde contient la clé d’autres preuves que celles de cet ordinateur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The proof key is lost.</source>
        <translation>La clé des preuves est perdue.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it. Without it, nobody can read who was put on the list by uploads whose rows are deleted, and no more proof is kept.</source>
        <translation>Le trousseau de cet ordinateur ne l’a pas. Sans elle, personne ne peut lire qui a été mis sur la liste par les envois dont les lignes sont supprimées, et plus aucune preuve n’est conservée.</translation>
    </message>
    <message>
        <source>Restore From a Backup…</source>
        <translation>Restaurer d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Begin New Proof</source>
        <translation>Commencer une nouvelle preuve</translation>
    </message>
    <message>
        <source>No new proof was begun.</source>
        <translation>Aucune nouvelle preuve n’a été commencée.</translation>
    </message>
    <message>
        <source>New proof is kept from now on.</source>
        <translation>Une nouvelle preuve est désormais conservée.</translation>
    </message>
    <message>
        <source>It begins with the uploads whose rows are still here. The old proof is in %1.</source>
        <translation>Elle commence par les envois dont les lignes sont encore ici. L’ancienne preuve est dans %1.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyDialog</name>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Sauvegarder la clé des preuves</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Restaurer la clé des preuves</translation>
    </message>
    <message>
        <source>DNC Desk keeps proof of who was put on the list, also when the rows of an upload are deleted. Only the proof key, which is in the keychain of this computer, can read it.</source>
        <translation>DNC Desk conserve la preuve de qui a été mis sur la liste, même quand les lignes d’un envoi sont supprimées. Seule la clé des preuves, dans le trousseau de cet ordinateur, peut la lire.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is encrypted with a passphrase of at least %n character(s). Keep the file and its passphrase apart.</source>
        <translation>
            <numerusform>La sauvegarde est chiffrée par une phrase secrète d’au moins %n caractère. Conservez le fichier et sa phrase secrète séparément.</numerusform>
            <numerusform>La sauvegarde est chiffrée par une phrase secrète d’au moins %n caractères. Conservez le fichier et sa phrase secrète séparément.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase with which the backup was made.</source>
        <translation>Saisissez la phrase secrète avec laquelle la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète :</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Répétez-la :</translation>
    </message>
    <message>
        <source>Save Backup…</source>
        <translation>Enregistrer la sauvegarde…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>dnc::ProxyForm</name>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>dnc::ProxySignIn</name>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Nothing was sent. The upload continues when you have signed in.</source>
        <translation>Rien n’a été envoyé. L’envoi continue une fois que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password. Check both.</source>
        <translation>Le proxy n’a pas accepté ce nom d’utilisateur et ce mot de passe. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>No connection through the proxy. Check user name, password and network.</source>
        <translation>Aucune connexion par le proxy. Vérifiez le nom d’utilisateur, le mot de passe et le réseau.</translation>
    </message>
    <message>
        <source>Signed in to the proxy %1</source>
        <translation>Connecté au proxy %1</translation>
    </message>
    <message>
        <source>The keychain keeps the password.</source>
        <translation>Le trousseau garde le mot de passe.</translation>
    </message>
    <message>
        <source>The password is known until DNC Desk closes, because the keychain of this computer cannot be used or is locked.</source>
        <translation>Le mot de passe est connu jusqu’à la fermeture de DNC Desk, car le trousseau de cet ordinateur est inutilisable ou verrouillé.</translation>
    </message>
</context>
<context>
    <name>dnc::Question</name>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>non vide</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>so far, no value means opted out</source>
        <translation>jusqu’ici, aucune valeur ne signifiait désinscrit</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a column</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>“%1” is a new value in “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est une nouvelle valeur dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The column “%1” is new.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est nouvelle.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est absente.</translation>
    </message>
    <message>
        <source>Changed since the last list like this:</source>
        <translation>Changements depuis la dernière liste de ce genre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?</source>
        <translation>
            <numerusform>%Ln feuille contient des identifiants&#xa0;: %1. Lesquelles sont des désinscriptions&#xa0;?</numerusform>
            <numerusform>%Ln feuilles contiennent des identifiants&#xa0;: %1. Lesquelles sont des désinscriptions&#xa0;?</numerusform>
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
            <numerusform>Masquée (%1), %Ln ligne. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
            <numerusform>Masquée (%1), %Ln lignes. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are hidden. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln ligne de %1 est masquée. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
            <numerusform>%Ln lignes de %1 sont masquées. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter hides %Ln row(s) of %1. Are they opt-outs, too?</source>
        <translation>
            <numerusform>Un filtre masque %Ln ligne de %1. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
            <numerusform>Un filtre masque %Ln lignes de %1. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %1 are crossed out. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln valeur de %1 est barrée. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
            <numerusform>%Ln valeurs de %1 sont barrées. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?</source>
        <translation>
            <numerusform>Aucune colonne de %1 ne montre d’identifiants. Laquelle contient celui de sa %Ln ligne&#xa0;?</numerusform>
            <numerusform>Aucune colonne de %1 ne montre d’identifiants. Laquelle contient ceux de ses %Ln lignes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the first row of %1 a header?</source>
        <translation>La première ligne de %1 est-elle un en-tête&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Comment lines of %1 contain %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>Les lignes de commentaire de %1 contiennent %Ln identifiant. S’agit-il aussi d’une désinscription&#xa0;?</numerusform>
            <numerusform>Les lignes de commentaire de %1 contiennent %Ln identifiants. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 mentions %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>Le texte de %1 cite %Ln identifiant. S’agit-il aussi d’une désinscription&#xa0;?</numerusform>
            <numerusform>Le texte de %1 cite %Ln identifiants. S’agit-il aussi de désinscriptions&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says who of the %Ln row(s) of %1 opted out (%2). Did all of them? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>Rien ne dit si %Ln ligne de %1 est une désinscription (%2). L’est-elle&#xa0;? Envoyer en entier un export mixte met des clients sur la liste et les suspend.</numerusform>
            <numerusform>Rien ne dit qui des %Ln lignes de %1 s’est désinscrit (%2). Est-ce le cas de toutes&#xa0;? Envoyer en entier un export mixte met des clients sur la liste et les suspend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %Ln date(s) such as %2. Does the day come first in them, or the month?</source>
        <translation>
            <numerusform>La %1 a %Ln date comme %2. Le jour y vient-il en premier, ou le mois&#xa0;?</numerusform>
            <numerusform>La %1 a %Ln dates comme %2. Le jour y vient-il en premier, ou le mois&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>aucun identifiant</translation>
    </message>
    <message numerus="yes">
        <source>Which text encoding is right for %Ln row(s)? In %1 it says “%2”, in %3 it says “%4”.</source>
        <translation>
            <numerusform>Quel encodage est le bon pour %Ln ligne&#xa0;? En %1 on lit «&#xa0;%2&#xa0;», en %3 on lit «&#xa0;%4&#xa0;».</numerusform>
            <numerusform>Quel encodage est le bon pour %Ln lignes&#xa0;? En %1 on lit «&#xa0;%2&#xa0;», en %3 on lit «&#xa0;%4&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 names people who opted in again after they had opted out. Which of them are opted out now?</source>
        <translation>La %1 nomme des personnes réinscrites après s’être désinscrites. Lesquelles sont désinscrites à présent&#xa0;?</translation>
    </message>
    <message>
        <source>The %1 says which side wrote a message. Which values mean the person? A message that the person did not write is no opt-out, whatever it says.</source>
        <translation>La %1 dit quel côté a écrit un message. Quelles valeurs désignent la personne&#xa0;? Un message que la personne n’a pas écrit n’est pas une désinscription, quoi qu’il dise.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln value(s) of the %1 do not show of which type they are. Which is it?</source>
        <translation>
            <numerusform>%Ln valeur de la %1 ne montre pas de quel type elle est. Lequel est-ce&#xa0;?</numerusform>
            <numerusform>Les %Ln valeurs de la %1 ne montrent pas de quel type elles sont. Lequel est-ce&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln value(s) of the %1 hashes of addresses, or chat IDs?</source>
        <translation>
            <numerusform>%Ln valeur de la %1&#xa0;: empreinte d’adresse, ou ID de chat&#xa0;?</numerusform>
            <numerusform>Les %Ln valeurs de la %1 sont-elles des empreintes d’adresses, ou des ID de chat&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) of %1 are people who did not opt out (%2). Add them to the list anyway? That pauses every one of them.</source>
        <translation>
            <numerusform>%Ln ligne de %1 est une personne qui ne s’est pas désinscrite (%2). L’ajouter quand même à la liste&#xa0;? Cela la suspend.</numerusform>
            <numerusform>Les %Ln lignes de %1 sont des personnes qui ne se sont pas désinscrites (%2). Les ajouter quand même à la liste&#xa0;? Cela suspend chacune d’elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 says who opted out (%2). Exclude the %Ln other(s)? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>La %1 dit qui s’est désinscrit (%2). Exclure %Ln autre&#xa0;? Envoyer en entier un export mixte met des clients sur la liste et les suspend.</numerusform>
            <numerusform>La %1 dit qui s’est désinscrit (%2). Exclure les %Ln autres&#xa0;? Envoyer en entier un export mixte met des clients sur la liste et les suspend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::QuestionCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>✓  Answered</source>
        <translation>✓  Répondu</translation>
    </message>
    <message>
        <source>○  Please answer</source>
        <translation>○  Veuillez répondre</translation>
    </message>
    <message>
        <source>✓  %1: %2</source>
        <comment>what a question is about; its answer</comment>
        <translation>✓  %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dnc::RecentFiles</name>
    <message>
        <source>&amp;Clear Menu</source>
        <translation>&amp;Vider le menu</translation>
    </message>
</context>
<context>
    <name>dnc::RecentLists</name>
    <message>
        <source>Recent Lists</source>
        <translation>Listes récentes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an unsent list</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>dnc::ReplaceDialog</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Identifiers and names</source>
        <translation>Identifiants et noms</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>All rows shown</source>
        <translation>Toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Whole cell only</source>
        <translation>&amp;Cellule entière uniquement</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Respecter la casse</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression rationnelle</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Dans&#xa0;:</translation>
    </message>
    <message>
        <source>R&amp;ows:</source>
        <translation>&amp;Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1</source>
        <translation>Cette expression rationnelle ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change; these are the first of them.</source>
        <translation>
            <numerusform>%Ln cellule changera&#xa0;; voici les premières.</numerusform>
            <numerusform>%Ln cellules changeront&#xa0;; voici les premières.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>%Ln cellule changera.</numerusform>
            <numerusform>%Ln cellules changeront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln Cell(s)</source>
        <translation>
            <numerusform>Remplacer dans %Ln cellule</numerusform>
            <numerusform>Remplacer dans %Ln cellules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Report</name>
    <message>
        <source>another program, such as Excel, has it open. Close it there and try again</source>
        <translation>un autre programme, comme Excel, l’a ouvert. Fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2. A report that was there before is unchanged.</source>
        <translation>Le rapport %1 n’a pas pu être écrit&#xa0;: %2. Un rapport qui s’y trouvait reste inchangé.</translation>
    </message>
</context>
<context>
    <name>dnc::ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>The report with all %Ln row(s) is saved.</source>
        <translation>
            <numerusform>Le rapport, %Ln ligne, est enregistré.</numerusform>
            <numerusform>Le rapport avec ses %Ln lignes est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Le rapport n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Enregistrement du rapport…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) written.</source>
        <translation>
            <numerusform>%L1 lignes sur %Ln écrites.</numerusform>
            <numerusform>%L1 lignes sur %Ln écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are written; the file is being completed.</source>
        <translation>Toutes les lignes sont écrites&#xa0;; le fichier est en cours d’achèvement.</translation>
    </message>
</context>
<context>
    <name>dnc::RoleHeader</name>
    <message>
        <source>Not read</source>
        <comment>what a column holds</comment>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Any, else %1</source>
        <comment>what a column holds; a type of identifier</comment>
        <translation>Tout, sinon %1</translation>
    </message>
    <message>
        <source>Any identifier</source>
        <comment>what a column holds</comment>
        <translation>Tout identifiant</translation>
    </message>
    <message>
        <source>Type of identifier</source>
        <comment>what a column holds</comment>
        <translation>Type d’identifiant</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <comment>what a column holds</comment>
        <translation>Pays des numéros</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column holds</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who opted out</source>
        <comment>what a column holds</comment>
        <translation>Qui s’est désinscrit</translation>
    </message>
    <message>
        <source>Date of request</source>
        <comment>what a column holds</comment>
        <translation>Date de demande</translation>
    </message>
    <message>
        <source>Source of request</source>
        <comment>what a column holds</comment>
        <translation>Source de demande</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
</context>
<context>
    <name>dnc::RowBuilder</name>
    <message>
        <source>The cell is there twice.</source>
        <translation>La cellule y figure deux fois.</translation>
    </message>
    <message>
        <source>A sheet has at most %L1 rows.</source>
        <translation>Une feuille a au plus %L1 lignes.</translation>
    </message>
    <message>
        <source>Its rows are not in their order.</source>
        <translation>Ses lignes ne sont pas dans leur ordre.</translation>
    </message>
</context>
<context>
    <name>dnc::RowDetails</name>
    <message>
        <source>It will be sent as it was typed.</source>
        <translation>Il sera envoyé tel que saisi.</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Il sera envoyé.</translation>
    </message>
    <message>
        <source>It is on the Do Not Contact list.</source>
        <translation>Il est sur la liste Do Not Contact.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>Nothing until it is fixed</source>
        <translation>Rien avant correction</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Row %1 instead</source>
        <translation>Ligne %1 à la place</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé comme</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the day and the source of a request</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Peut-être identique</translation>
    </message>
    <message numerus="yes">
        <source>Row(s) %1</source>
        <comment>row numbers, separated by commas</comment>
        <translation>
            <numerusform>Ligne %1</numerusform>
            <numerusform>Lignes %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::RowNavigator</name>
    <message>
        <source>Go to Row</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Row number:</source>
        <translation>Numéro de ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter.</source>
        <translation>La ligne %L1 est masquée par le filtre.</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>No issues left</source>
        <translation>Plus aucun problème</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dnc::Salvager</name>
    <message>
        <source>The journal of uploads is damaged. Nothing can be uploaded until you have chosen.</source>
        <translation>Le journal des envois est endommagé. Rien ne peut être envoyé avant votre choix.</translation>
    </message>
    <message>
        <source>It was put aside as %1. Salvage reads what is left of it: rows that are not proven to be confirmed are sent again, which does no harm. Start afresh leaves it aside, and unfinished uploads with it. The damaged file is kept either way.</source>
        <translation>Il a été mis de côté sous %1. Récupérer lit ce qui en reste&#xa0;: les lignes dont la confirmation n’est pas prouvée sont renvoyées, ce qui est sans danger. Repartir à zéro le laisse de côté, avec les envois inachevés. Le fichier endommagé est conservé dans les deux cas.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir à zéro</translation>
    </message>
    <message>
        <source>Reading what is left of the damaged journal…</source>
        <translation>Lecture de ce qui reste du journal endommagé…</translation>
    </message>
    <message>
        <source>A new journal was started.</source>
        <translation>Un nouveau journal a été commencé.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1.</source>
        <translation>L’ancien, endommagé, est conservé sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s)</source>
        <comment>that were salvaged</comment>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln row(s) can be read again.</source>
        <translation>
            <numerusform>avec %Ln ligne est de nouveau lisible.</numerusform>
            <numerusform>avec %Ln lignes est de nouveau lisible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; their places say so.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être lue&#xa0;; sa place le dit.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être lues&#xa0;; leurs places le disent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sent again when their upload goes on.</source>
        <translation>
            <numerusform>%Ln ligne est renvoyée quand son envoi continue.</numerusform>
            <numerusform>%Ln lignes sont renvoyées quand leur envoi continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>The journal was salvaged.</source>
        <translation>Le journal a été récupéré.</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsController</name>
    <message>
        <source>Remembered imports not deleted</source>
        <translation>Imports mémorisés non supprimés</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Paramètres non enregistrés</translation>
    </message>
    <message>
        <source>The folder %1 could not be written.</source>
        <translation>Le dossier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Token saved in the keychain</source>
        <translation>Jeton enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Token known until DNC Desk closes</source>
        <translation>Jeton connu jusqu’à la fermeture de DNC Desk</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the token is written nowhere. Unlock it and enter the token again to keep it.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé&#xa0;: le jeton n’est écrit nulle part. Déverrouillez-le et saisissez à nouveau le jeton pour le garder.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so the token is written nowhere. You will be asked for it again.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable&#xa0;: le jeton n’est écrit nulle part. Il vous sera redemandé.</translation>
    </message>
    <message>
        <source>The settings of your organization could not be read.</source>
        <translation>Les paramètres de votre organisation n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Vos paramètres n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept. Nothing is sent until you check the settings.</source>
        <translation>%1 est endommagé ou illisible. Il est conservé. Rien n’est envoyé avant que vous vérifiiez les paramètres.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Région des téléphones</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun élément</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %Ln remembered import(s)</source>
        <translation>
            <numerusform>Oublier %Ln import mémorisé</numerusform>
            <numerusform>Oublier les %Ln imports mémorisés</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of uploads stay on this computer until you erase them.</source>
        <translation>Les lignes des envois restent sur cet ordinateur jusqu’à ce que vous les effaciez.</translation>
    </message>
    <message>
        <source>Dates and totals stay in History.</source>
        <translation>Les dates et les totaux restent dans l’historique.</translation>
    </message>
    <message>
        <source>DNC Desk uses the other %L1 of the account&apos;s %L2: up to %L3 opt-outs a minute.</source>
        <translation>DNC Desk utilise les autres %L1 sur %L2 du compte&#xa0;: jusqu’à %L3 désinscriptions par minute.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Lecture du trousseau…</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Collez le jeton ici</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>Enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>Known until DNC Desk closes</source>
        <translation>Connu jusqu’à la fermeture de DNC Desk</translation>
    </message>
    <message>
        <source>Create one in Alta under User Profile &gt; API tokens.</source>
        <translation>Créez-en un dans Alta sous User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>The token comes from the environment and is not saved. Paste a new one to replace it.</source>
        <translation>Le jeton vient de l’environnement et n’est pas enregistré. Collez-en un nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to read or save the token.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le pour lire ou enregistrer le jeton.</translation>
    </message>
    <message>
        <source>No keychain is available. The token is known until DNC Desk closes and is never written.</source>
        <translation>Aucun trousseau n’est disponible. Le jeton est connu jusqu’à la fermeture de DNC Desk et n’est jamais écrit.</translation>
    </message>
    <message>
        <source>The saved token is never shown. Paste a new one to replace it.</source>
        <translation>Le jeton enregistré n’est jamais affiché. Collez-en un nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>No API token. Paste one above.</source>
        <translation>Pas de jeton d’API. Collez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
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
        <translation>Ses textes demandent bien plus de mémoire que le fichier.</translation>
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
            <numerusform>Feuille «&#xa0;%1&#xa0;»&#xa0;: %n formule n’a pas de résultat dans le fichier (%2). Ouvrez-le dans votre tableur, enregistrez-le et rouvrez-le.</numerusform>
            <numerusform>Feuille «&#xa0;%1&#xa0;»&#xa0;: %n formules n’ont pas de résultat dans le fichier (%2). Ouvrez-le dans votre tableur, enregistrez-le et rouvrez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).</source>
        <translation>
            <numerusform>Feuille «&#xa0;%1&#xa0;»&#xa0;: %n colonne est masquée dans le fichier et lue quand même (%2).</numerusform>
            <numerusform>Feuille «&#xa0;%1&#xa0;»&#xa0;: %n colonnes sont masquées dans le fichier et lues quand même (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::SingleUseReply</name>
    <message>
        <source>Operation canceled</source>
        <translation>Opération annulée</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>La réponse n’est pas du HTTP</translation>
    </message>
</context>
<context>
    <name>dnc::SpreadsheetMl</name>
    <message>
        <source>“%1” is no number of a row or a column.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de ligne ou de colonne.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Il a plus de %L1 feuilles.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Il n’a aucune feuille avec des cellules.</translation>
    </message>
</context>
<context>
    <name>dnc::StatusChips</name>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Tout  %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln row(s)</source>
        <translation>
            <numerusform>Afficher %Ln ligne</numerusform>
            <numerusform>Afficher les %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a status and how many rows have it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation>Afficher seulement&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dnc::StatusDelegate</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>dnc::TableController</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copie de %Ln ligne…</numerusform>
            <numerusform>Copie de %Ln lignes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>%Ln ligne est copiée.</numerusform>
            <numerusform>%Ln lignes sont copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted at the cell.</source>
        <translation>
            <numerusform>%Ln ligne collée à la cellule.</numerusform>
            <numerusform>%Ln lignes collées à la cellule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add as New Rows Instead</source>
        <translation>Ajouter plutôt en nouvelles lignes</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>Copy the list in your sheet, mail or chat first, then paste it here.</source>
        <translation>Copiez d’abord la liste dans votre tableur, courriel ou chat, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Paste at the Cell Instead</source>
        <translation>Coller plutôt à la cellule</translation>
    </message>
</context>
<context>
    <name>dnc::TokenStore</name>
    <message>
        <source>There was no token to keep, so nothing was changed.</source>
        <translation>Il n’y avait pas de jeton à garder&#xa0;: rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %Ln byte(s), which is too long for some keychains. It is kept until the program ends.</source>
        <translation>
            <numerusform>Le jeton a %Ln octet, trop long pour certains trousseaux. Il est gardé jusqu’à la fin du programme.</numerusform>
            <numerusform>Le jeton a %Ln octets, trop long pour certains trousseaux. Il est gardé jusqu’à la fin du programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Cet ordinateur n’offre pas de trousseau.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Le trousseau de cet ordinateur est inutilisable.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. It says: %1</source>
        <translation>Le trousseau de cet ordinateur est inutilisable. Il dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save the token again to keep it longer than this session.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et enregistrez à nouveau le jeton pour le garder au-delà de cette session.</translation>
    </message>
    <message>
        <source>The keychain is locked and may still hold the token. Unlock it and remove the token again.</source>
        <translation>Le trousseau est verrouillé et peut encore contenir le jeton. Déverrouillez-le et retirez à nouveau le jeton.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDelegate</name>
    <message>
        <source>Type of the identifier</source>
        <translation>Type de l’identifiant</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDialog</name>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, feuille «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s), such as “%2”</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln ligne, par exemple «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>%1&#xa0;: %Ln lignes, par exemple «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Which type is it?</source>
        <translation>Quel est le type&#xa0;?</translation>
    </message>
    <message>
        <source>Neither these values nor the others of their column show of which type they are. What you choose is taken for all of them.</source>
        <translation>Ni ces valeurs ni les autres de leur colonne ne montrent de quel type elles sont. Votre choix vaut pour toutes.</translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>C’est une seule étape, annulable.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %Ln row(s)</source>
        <translation>
            <numerusform>Définir le type de %Ln ligne</numerusform>
            <numerusform>Définir le type de %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>dnc::UndoController</name>
    <message>
        <source>None of the selected rows can be removed.</source>
        <translation>Aucune des lignes sélectionnées ne peut être retirée.</translation>
    </message>
    <message>
        <source>Only rows that an upload of this list confirmed, and that are not removed or kept yet.</source>
        <translation>Seulement les lignes confirmées par un envoi de cette liste, et pas encore retirées ou gardées.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s List</source>
        <translation>Retirer de la liste d’Alta</translation>
    </message>
    <message>
        <source>Undo Upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>First the list is read, to see which of the %Ln row(s) this upload added. Nothing is removed yet.</source>
        <translation>
            <numerusform>La liste est d’abord lue, pour voir si cet envoi a ajouté %Ln ligne. Rien n’est encore retiré.</numerusform>
            <numerusform>La liste est d’abord lue, pour voir lesquelles des %Ln lignes cet envoi a ajoutées. Rien n’est encore retiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the List</source>
        <translation>Lire la liste</translation>
    </message>
    <message>
        <source>Reading the list to see what upload %1 added.</source>
        <translation>Lecture de la liste pour voir ce que l’envoi %1 a ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>Retrait de %Ln ligne de l’envoi %1 de la liste.</numerusform>
            <numerusform>Retrait de %Ln lignes de l’envoi %1 de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 failed. The report says so for each row.</source>
        <translation>%1 gardés, %2 échecs. Le rapport le dit pour chaque ligne.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Les prospects suspendus par cet envoi ne sont pas relancés.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>%Ln ligne de l’envoi %1 retirée de la liste.</numerusform>
            <numerusform>%Ln lignes de l’envoi %1 retirées de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing upload %1 from %2 was not finished.</source>
        <translation>L’annulation de l’envoi %1 du %2 n’a pas été terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were removed from the list so far.</source>
        <translation>
            <numerusform>%Ln ligne a été retirée de la liste jusqu’ici.</numerusform>
            <numerusform>%Ln lignes ont été retirées de la liste jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Keep the Rest</source>
        <translation>Garder le reste</translation>
    </message>
</context>
<context>
    <name>dnc::UndoDialog</name>
    <message>
        <source>Added by this upload</source>
        <translation>Ajouté par cet envoi</translation>
    </message>
    <message>
        <source>Probably added by this upload</source>
        <translation>Probablement ajouté par cet envoi</translation>
    </message>
    <message>
        <source>Another upload has them, too</source>
        <translation>Présent aussi dans un autre envoi</translation>
    </message>
    <message>
        <source>On the list in another form</source>
        <translation>Sur la liste sous une autre forme</translation>
    </message>
    <message>
        <source>On the list before this upload</source>
        <translation>Sur la liste avant cet envoi</translation>
    </message>
    <message>
        <source>Added in another way than the others</source>
        <translation>Ajouté d’une autre façon que les autres</translation>
    </message>
    <message>
        <source>The list does not say since when</source>
        <translation>La liste ne dit pas depuis quand</translation>
    </message>
    <message>
        <source>Not on the list anymore</source>
        <translation>Plus sur la liste</translation>
    </message>
    <message>
        <source>Added at another time than this upload</source>
        <translation>Ajouté à un autre moment que cet envoi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Kept, unchecked</source>
        <translation>Gardé, non vérifié</translation>
    </message>
    <message>
        <source>Unknown, kept</source>
        <translation>Inconnu, gardé</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>Also remove %Ln probable row(s)</source>
        <translation>
            <numerusform>Retirer aussi %Ln ligne probable</numerusform>
            <numerusform>Retirer aussi %Ln lignes probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of entries to remove</source>
        <translation>Nombre d’entrées à retirer</translation>
    </message>
    <message>
        <source>Only what this upload added is taken off the list.</source>
        <translation>Seul ce que cet envoi a ajouté est retiré de la liste.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Les prospects suspendus par cet envoi ne sont pas relancés.</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <translation>Lignes de l’envoi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Nothing is chosen to be removed.</source>
        <translation>Rien n’est choisi pour être retiré.</translation>
    </message>
    <message>
        <source>Nothing can be removed.</source>
        <translation>Rien ne peut être retiré.</translation>
    </message>
    <message>
        <source>Each entry is read right before it is removed. %1</source>
        <comment>requests and time</comment>
        <translation>Chaque entrée est relue juste avant son retrait. %1</translation>
    </message>
    <message>
        <source>To remove them, type their number: %L1</source>
        <translation>Pour les retirer, tapez leur nombre&#xa0;: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Entries</source>
        <translation>
            <numerusform>Retirer %Ln entrée</numerusform>
            <numerusform>Retirer %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UndoHistoryDialog</name>
    <message>
        <source>Undo History</source>
        <translation>Historique des annulations</translation>
    </message>
    <message>
        <source>Changes of the list</source>
        <translation>Modifications de la liste</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Avant la première modification</translation>
    </message>
</context>
<context>
    <name>dnc::UnfinishedJobs</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Annuler l’envoi…</translation>
    </message>
    <message>
        <source>The list on screen would be replaced.</source>
        <translation>La liste à l’écran serait remplacée.</translation>
    </message>
    <message>
        <source>Upload it first, save its report, or start a new list; the unfinished upload waits.</source>
        <translation>Envoyez-la d’abord, enregistrez son rapport ou commencez une nouvelle liste&#xa0;; l’envoi inachevé attend.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reading the upload from the journal…</source>
        <translation>Lecture de l’envoi dans le journal…</translation>
    </message>
</context>
<context>
    <name>dnc::UnimportedColumn</name>
    <message numerus="yes">
        <source>%Ln cell(s) contain an e-mail address</source>
        <translation>
            <numerusform>%Ln cellule contient une adresse e-mail</numerusform>
            <numerusform>%Ln cellules contiennent une adresse e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a LinkedIn link</source>
        <translation>
            <numerusform>%Ln cellule contient un lien LinkedIn</numerusform>
            <numerusform>%Ln cellules contiennent un lien LinkedIn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a phone number</source>
        <translation>
            <numerusform>%Ln cellule contient un numéro de téléphone</numerusform>
            <numerusform>%Ln cellules contiennent un numéro de téléphone</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a hash</source>
        <translation>
            <numerusform>%Ln cellule contient une empreinte</numerusform>
            <numerusform>%Ln cellules contiennent une empreinte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1, where %2.</source>
        <comment>a column; what some of its cells contain</comment>
        <translation>Non importé&#xa0;: %1, où %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of cells</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>dnc::UnreadDates</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln date(s) cannot be read. The rows are imported without.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln date est illisible. La ligne est importée sans elle.</numerusform>
            <numerusform>%1&#xa0;: %Ln dates sont illisibles. Les lignes sont importées sans elles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UploadController</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Show the rejected</source>
        <translation>Afficher les rejetées</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPanel</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 sur %2 réglées</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmés</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejetés</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 incertains</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 restants sur %2</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPresence</name>
    <message>
        <source>The upload is finished</source>
        <translation>L’envoi est terminé</translation>
    </message>
    <message>
        <source>The upload needs you</source>
        <translation>L’envoi a besoin de vous</translation>
    </message>
    <message>
        <source>It is paused. The window says why.</source>
        <translation>Il est suspendu. La fenêtre dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>dnc::UploadProgress</name>
    <message>
        <source>This upload was not finished.</source>
        <translation>Cet envoi n’a pas été terminé.</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 envoyés sur %L2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Fin de la requête en cours…</translation>
    </message>
    <message>
        <source>Finished. Every row has an answer.</source>
        <translation>Terminé. Chaque ligne a une réponse.</translation>
    </message>
    <message>
        <source>Canceled. Unsent rows are ready to send again.</source>
        <translation>Annulé. Les lignes non envoyées sont de nouveau prêtes.</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>Suspendu. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Cancels as soon as the journal can be written. Trying again in %1.</source>
        <translation>Annulation dès que le journal pourra être écrit. Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>Paused. Trying again in %1.</source>
        <translation>Suspendu. Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>Continuing in %1, to stay under %2 requests a minute.</source>
        <translation>Suite dans %1, pour rester sous %2 requêtes par minute.</translation>
    </message>
    <message>
        <source>Alta asked to wait. Continuing in %1.</source>
        <translation>Alta a demandé d’attendre. Suite dans %1.</translation>
    </message>
    <message>
        <source>The list does not show it yet: searching again in %1.</source>
        <translation>La liste ne le montre pas encore&#xa0;: nouvelle recherche dans %1.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Nouvel essai dans %2.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>%1 a minute  ·  %2 left</source>
        <translation>%1 par minute  ·  encore %2</translation>
    </message>
</context>
<context>
    <name>dnc::UploadWarnings</name>
    <message numerus="yes">
        <source>%Ln address(es) of your own domain %1 would be put on the list.</source>
        <translation>
            <numerusform>%Ln adresse de votre propre domaine %1 serait mise sur la liste.</numerusform>
            <numerusform>%Ln adresses de votre propre domaine %1 seraient mises sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a mail provider, not a company: blocking it anywhere stops contact with everybody who has an address there.</source>
        <translation>%1 est un fournisseur de messagerie, pas une entreprise&#xa0;: le bloquer quelque part arrête le contact avec tous ceux qui y ont une adresse.</translation>
    </message>
    <message>
        <source>That is far more than usual: %1 instead of about %2.</source>
        <translation>C’est bien plus que d’habitude&#xa0;: %1 au lieu d’environ %2.</translation>
    </message>
    <message>
        <source>%1 % of them are new: no earlier upload from this computer had them.</source>
        <translation>%1&#xa0;% sont nouveaux&#xa0;: aucun envoi antérieur de cet ordinateur ne les contenait.</translation>
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
        <translation>Ces propriétés des vCards n’ont pas été importées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyController</name>
    <message>
        <source>The upload was not verified.</source>
        <translation>L’envoi n’a pas été vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %Ln row(s) of upload %1.</source>
        <translation>
            <numerusform>Vérification de %Ln ligne de l’envoi %1.</numerusform>
            <numerusform>Vérification de %Ln lignes de l’envoi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report says when each of them was read.</source>
        <translation>Le rapport dit quand chacune d’elles a été relue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the list in another form only.</source>
        <translation>
            <numerusform>%Ln ligne n’est sur la liste que sous une autre forme.</numerusform>
            <numerusform>%Ln lignes ne sont sur la liste que sous une autre forme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are on the list.</source>
        <translation>
            <numerusform>%Ln ligne de l’envoi %1 est sur la liste.</numerusform>
            <numerusform>%Ln lignes de l’envoi %1 sont sur la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are not on the list. They are in doubt now.</source>
        <translation>
            <numerusform>%Ln ligne de l’envoi %1 n’est pas sur la liste. Elle est désormais incertaine.</numerusform>
            <numerusform>%Ln lignes de l’envoi %1 ne sont pas sur la liste. Elles sont désormais incertaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the upload to say whether they are sent again.</source>
        <translation>Reprenez l’envoi pour dire si elles sont renvoyées.</translation>
    </message>
    <message>
        <source>Resume Upload</source>
        <translation>Reprendre l’envoi</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyDialog</name>
    <message>
        <source>Continue the check that was not finished</source>
        <translation>Continuer la vérification inachevée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), spread over its batches</source>
        <translation>
            <numerusform>%Ln ligne, répartie sur ses lots</numerusform>
            <numerusform>%Ln lignes, réparties sur ses lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of rows:</source>
        <translation>Un autre nombre de lignes&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln confirmed row(s)</source>
        <translation>
            <numerusform>%Ln ligne confirmée</numerusform>
            <numerusform>Toutes les %Ln lignes confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify Upload</source>
        <translation>Vérifier l’envoi</translation>
    </message>
    <message>
        <source>Reads confirmed rows from the list, to see that they are on it now. Nothing is changed at Alta.</source>
        <translation>Relit des lignes confirmées dans la liste, pour voir qu’elles y sont. Rien n’est changé chez Alta.</translation>
    </message>
    <message>
        <source>A row that is not on the list becomes in doubt. You are asked before it is sent again.</source>
        <translation>Une ligne absente de la liste devient incertaine. On vous le demande avant de la renvoyer.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>Lignes à lire</translation>
    </message>
</context>
<context>
    <name>dnc::WebPage</name>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>It is a web page without any table or identifier. Open the page, copy the list out of it and paste it here.</source>
        <translation>C’est une page web sans tableau ni identifiant. Ouvrez la page, copiez-en la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>Text beside the tables</source>
        <translation>Texte à côté des tableaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of text beside the tables hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln ligne de texte à côté des tableaux ne contient pas d’identifiant et n’a pas été importée.</numerusform>
            <numerusform>%Ln lignes de texte à côté des tableaux ne contiennent pas d’identifiant et n’ont pas été importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::WindowCloser</name>
    <message>
        <source>Close during the upload?</source>
        <translation>Fermer pendant l’envoi&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent yet. The next start offers to continue.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas encore envoyée. Le prochain démarrage propose de continuer.</numerusform>
            <numerusform>%Ln lignes ne sont pas encore envoyées. Le prochain démarrage propose de continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Poursuivre l’envoi</translation>
    </message>
    <message>
        <source>Finishing the current request, then closing</source>
        <translation>Fin de la requête en cours, puis fermeture</translation>
    </message>
    <message>
        <source>The next start offers to resume the upload.</source>
        <translation>Le prochain démarrage propose de reprendre l’envoi.</translation>
    </message>
    <message>
        <source>Saving the report, then closing</source>
        <translation>Enregistrement du rapport, puis fermeture</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>This list is neither uploaded nor saved</source>
        <translation>Cette liste n’est ni envoyée ni enregistrée</translation>
    </message>
    <message>
        <source>Closing loses it and all your fixes.</source>
        <translation>La fermer la perd, avec toutes vos corrections.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close before this is done?</source>
        <translation>Fermer avant la fin ?</translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation>Ce qui est déjà fait est conservé.</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>dnc::Workbook</name>
    <message>
        <source>It is a text document. Copy the list out of it and paste it here.</source>
        <translation>C’est un document texte. Copiez-en la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>It is a presentation. Copy the list out of it and paste it here.</source>
        <translation>C’est une présentation. Copiez-en la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>It is an Apple Numbers or Pages document. Export it as Excel workbook or CSV, and open that file.</source>
        <translation>C’est un document Apple Numbers ou Pages. Exportez-le en classeur Excel ou CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>It is a ZIP archive. Unpack it first and open the list inside.</source>
        <translation>C’est une archive ZIP. Décompressez-la d’abord et ouvrez la liste qu’elle contient.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (XLSB). Open it in Excel, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>C’est un classeur Excel binaire (XLSB). Ouvrez-le dans Excel, enregistrez-le en classeur Excel (XLSX) et ouvrez ce fichier.</translation>
    </message>
</context>
<context>
    <name>dnc::WorkbookWriter</name>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>il n’y a pas assez de place sur le disque</translation>
    </message>
</context>
<context>
    <name>dnc::Xls</name>
    <message>
        <source>It is a document of an old Office program, but no workbook. Copy the list out of it and paste it here.</source>
        <translation>C’est un document d’un ancien programme Office, mais pas un classeur. Copiez-en la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was left out.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est un graphique, une boîte de dialogue ou une macro et n’a pas de lignes. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Il n’a aucune feuille avec des cellules.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsGlobals</name>
    <message>
        <source>It is a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>C’est un classeur d’un très ancien Excel. Ouvrez-le dans votre tableur, enregistrez-le en classeur Excel (XLSX) et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Il a plus de %L1 feuilles.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsSheet</name>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Une feuille manque dans le fichier.</translation>
    </message>
    <message>
        <source>A sheet is cut off.</source>
        <translation>Une feuille est tronquée.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Le texte d’une cellule manque.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1” has %Ln cell(s) in a form that is not read. Save the workbook as XLSX and import that file.</source>
        <translation>
            <numerusform>La feuille «&#xa0;%1&#xa0;» a %Ln cellule d’une forme qui n’est pas lue. Enregistrez le classeur en XLSX et importez ce fichier.</numerusform>
            <numerusform>La feuille «&#xa0;%1&#xa0;» a %Ln cellules d’une forme qui n’est pas lue. Enregistrez le classeur en XLSX et importez ce fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Xlsx</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Il a plus de %L1 feuilles.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Il n’a aucune feuille avec des cellules.</translation>
    </message>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Une feuille manque dans le fichier.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no content in the file. It was not imported.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» n’a pas de contenu dans le fichier. Elle n’a pas été importée.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was not imported.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est un graphique, une boîte de dialogue ou une macro et n’a pas de lignes. Elle n’a pas été importée.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsxRows</name>
    <message>
        <source>One of its rows has a number that no sheet has.</source>
        <translation>L’une de ses lignes a un numéro qu’aucune feuille n’a.</translation>
    </message>
    <message>
        <source>“%1” is no place of a cell.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position de cellule.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Le texte d’une cellule manque.</translation>
    </message>
</context>
<context>
    <name>dnc::XmlParser</name>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>Ses éléments sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>It declares a document type, which no workbook needs and which can be misused.</source>
        <translation>Il déclare un type de document, ce dont aucun classeur n’a besoin et dont on peut abuser.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2 of one of its parts is not XML: %3.</source>
        <translation>Ligne %L1, colonne %L2 d’une de ses parties&#xa0;: ce n’est pas du XML&#xa0;: %3.</translation>
    </message>
    <message>
        <source>One of its tags is larger than 8 MiB.</source>
        <translation>L’une de ses balises dépasse 8 Mio.</translation>
    </message>
    <message>
        <source>It has “%1” in a place where that does not belong.</source>
        <translation>Il a «&#xa0;%1&#xa0;» à un endroit qui ne convient pas.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipDirectory</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>Son répertoire de parties manque ou est faux, comme dans un fichier tronqué.</translation>
    </message>
    <message>
        <source>The name of one of its parts holds a NUL.</source>
        <translation>Le nom d’une de ses parties contient un NUL.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Il a plus de %L1 parties.</translation>
    </message>
    <message>
        <source>Two of its parts overlap.</source>
        <translation>Deux de ses parties se chevauchent.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipFile</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>Son répertoire de parties manque ou est faux, comme dans un fichier tronqué.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Il a plus de %L1 parties.</translation>
    </message>
    <message>
        <source>Its part “%1” points out of the file.</source>
        <translation>Sa partie «&#xa0;%1&#xa0;» pointe hors du fichier.</translation>
    </message>
    <message>
        <source>It has two parts of the name “%1”.</source>
        <translation>Il a deux parties nommées «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox</name>
    <message>
        <source>carries the request out and answers 500 all the same</source>
        <translation>exécute la requête et répond quand même 500</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After as a date that many seconds ahead (1)</source>
        <translation>répond 429 avec Retry-After comme date autant de secondes plus tard (1)</translation>
    </message>
    <message>
        <source>answers 429 with a Retry-After and RateLimit headers that make no sense</source>
        <translation>répond 429 avec un Retry-After et des en-têtes RateLimit absurdes</translation>
    </message>
    <message>
        <source>accepts the next connection and closes it before a request</source>
        <translation>accepte la prochaine connexion et la ferme avant une requête</translation>
    </message>
    <message>
        <source>accepts the next connection and resets it before a request</source>
        <translation>accepte la prochaine connexion et la réinitialise avant une requête</translation>
    </message>
    <message>
        <source>closes the connection as soon as the request begins</source>
        <translation>ferme la connexion dès que la requête commence</translation>
    </message>
    <message>
        <source>closes the connection after the request&apos;s header</source>
        <translation>ferme la connexion après l’en-tête de la requête</translation>
    </message>
    <message>
        <source>closes the connection within the request&apos;s body</source>
        <translation>ferme la connexion dans le corps de la requête</translation>
    </message>
    <message>
        <source>reads the whole request and closes without carrying it out</source>
        <translation>lit la requête entière et ferme sans l’exécuter</translation>
    </message>
    <message>
        <source>carries the request out and closes without an answer</source>
        <translation>exécute la requête et ferme sans réponse</translation>
    </message>
    <message>
        <source>answers 413 after the request&apos;s header and closes</source>
        <translation>répond 413 après l’en-tête de la requête et ferme</translation>
    </message>
    <message>
        <source>resets the connection within the request&apos;s body</source>
        <translation>réinitialise la connexion dans le corps de la requête</translation>
    </message>
    <message>
        <source>reads the whole request and resets the connection without carrying it out</source>
        <translation>lit la requête entière et réinitialise la connexion sans l’exécuter</translation>
    </message>
    <message>
        <source>carries the request out and resets the connection</source>
        <translation>exécute la requête et réinitialise la connexion</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s first line</source>
        <translation>exécute la requête et ferme dans la première ligne de la réponse</translation>
    </message>
    <message>
        <source>carries the request out and closes after the answer&apos;s first line</source>
        <translation>exécute la requête et ferme après la première ligne de la réponse</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s header</source>
        <translation>exécute la requête et ferme dans l’en-tête de la réponse</translation>
    </message>
    <message>
        <source>carries the request out and closes before the answer is as long as it claims</source>
        <translation>exécute la requête et ferme avant que la réponse ait la longueur annoncée</translation>
    </message>
    <message>
        <source>carries the request out and closes within a chunk of the answer</source>
        <translation>exécute la requête et ferme dans un bloc de la réponse</translation>
    </message>
    <message>
        <source>reads the whole request, carries nothing out and never answers</source>
        <translation>lit la requête entière, n’exécute rien et ne répond jamais</translation>
    </message>
    <message>
        <source>carries the request out and never answers</source>
        <translation>exécute la requête et ne répond jamais</translation>
    </message>
    <message>
        <source>stops within the request&apos;s body and never answers</source>
        <translation>s’arrête dans le corps de la requête et ne répond jamais</translation>
    </message>
    <message>
        <source>says 100 Continue after the request&apos;s header and nothing more</source>
        <translation>dit 100 Continue après l’en-tête de la requête et rien de plus</translation>
    </message>
    <message>
        <source>carries the request out, sends the answer&apos;s header and never its body</source>
        <translation>exécute la requête, envoie l’en-tête de la réponse et jamais son corps</translation>
    </message>
    <message>
        <source>answers as usual, but later (1000)</source>
        <translation>répond comme d’habitude, mais plus tard (1000)</translation>
    </message>
    <message>
        <source>answers as usual, one byte at a time with that pause between (50)</source>
        <translation>répond comme d’habitude, octet par octet avec cette pause entre eux (50)</translation>
    </message>
    <message>
        <source>sends the answer&apos;s header one byte at a time with that pause between (50), the rest at once</source>
        <translation>envoie l’en-tête de la réponse octet par octet avec cette pause (50), le reste d’un coup</translation>
    </message>
    <message>
        <source>sends a JSON body one byte at a time with that pause between (50), the header at once</source>
        <translation>envoie un corps JSON octet par octet avec cette pause (50), l’en-tête d’un coup</translation>
    </message>
    <message>
        <source>answers 200 with the page of a network that wants a sign-in; carries nothing out</source>
        <translation>répond 200 avec la page d’un réseau qui demande une connexion&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with broken JSON</source>
        <translation>exécute la requête et répond 200 avec du JSON cassé</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON of 100,000 levels</source>
        <translation>exécute la requête et répond 200 avec du JSON de 100 000 niveaux</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with a JSON body such as the service might send</source>
        <translation>exécute la requête et répond 200 avec un corps JSON que le service pourrait envoyer</translation>
    </message>
    <message>
        <source>answers 200 with JSON of another service; carries nothing out</source>
        <translation>répond 200 avec du JSON d’un autre service&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>answers 200 with JSON that tells of failures; carries nothing out</source>
        <translation>répond 200 avec du JSON qui parle d’échecs&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that has NUL bytes in it</source>
        <translation>exécute la requête et répond 200 avec du JSON contenant des octets NUL</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that says one thing twice, differently</source>
        <translation>exécute la requête et répond 200 avec du JSON qui dit une chose deux fois, différemment</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that is not in the encoding it claims</source>
        <translation>exécute la requête et répond 200 avec du JSON qui n’est pas dans l’encodage annoncé</translation>
    </message>
    <message>
        <source>answers 400 with an error that is an object in place of a text</source>
        <translation>répond 400 avec une erreur qui est un objet au lieu d’un texte</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the text OK</source>
        <translation>exécute un POST et répond 200 avec le texte OK</translation>
    </message>
    <message>
        <source>answers a POST 200 with the text OK; carries nothing out</source>
        <translation>répond 200 à un POST avec le texte OK&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with an empty page</source>
        <translation>exécute un POST et répond 200 avec une page vide</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the number of its identifiers</source>
        <translation>exécute un POST et répond 200 avec le nombre de ses identifiants</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with one less than its identifiers</source>
        <translation>exécute un POST et répond 200 avec un de moins que ses identifiants</translation>
    </message>
    <message>
        <source>answers a POST 200 and says that it is queued; carries nothing out</source>
        <translation>répond 200 à un POST et dit qu’il est en file d’attente&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>answers a GET with 403</source>
        <translation>répond 403 à un GET</translation>
    </message>
    <message>
        <source>answers a GET with 404</source>
        <translation>répond 404 à un GET</translation>
    </message>
    <message>
        <source>answers a DELETE with 403</source>
        <translation>répond 403 à un DELETE</translation>
    </message>
    <message>
        <source>answers with bytes that are no HTTP</source>
        <translation>répond avec des octets qui ne sont pas du HTTP</translation>
    </message>
    <message>
        <source>answers with a header of 1 MiB; carries nothing out</source>
        <translation>répond avec un en-tête de 1 Mio&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>answers with a body of that size (1024); carries nothing out</source>
        <translation>répond avec un corps de cette taille (1024)&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>answers with 64 KiB that unpack to 64 MiB; carries nothing out</source>
        <translation>répond avec 64 Kio qui se décompressent en 64 Mio&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>carries the request out and sends that many interim answers (without end) before the real one</source>
        <translation>exécute la requête et envoie autant de réponses intermédiaires (sans fin) avant la vraie</translation>
    </message>
    <message>
        <source>answers with a body only, as HTTP/0.9 did; carries nothing out</source>
        <translation>répond avec un corps seul, comme HTTP/0.9&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>carries the request out and answers with that status</source>
        <translation>exécute la requête et répond avec ce statut</translation>
    </message>
    <message>
        <source>answers with that status and no body; carries nothing out</source>
        <translation>répond avec ce statut et sans corps&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>redirects to that port of this computer; carries nothing out</source>
        <translation>redirige vers ce port de cet ordinateur&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>answers with that status and an error; carries nothing out</source>
        <translation>répond avec ce statut et une erreur&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After in seconds (1)</source>
        <translation>répond 429 avec Retry-After en secondes (1)</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox::Server</name>
    <message>
        <source>The practice server cannot use its certificate and key.</source>
        <translation>Le serveur d’entraînement ne peut pas utiliser son certificat et sa clé.</translation>
    </message>
    <message>
        <source>The practice server cannot use port %1: %2</source>
        <translation>Le serveur d’entraînement ne peut pas utiliser le port %1&#xa0;: %2</translation>
    </message>
</context>
</TS>
