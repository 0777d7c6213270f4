<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcceptedAnswers</name>
    <message>
        <source>Empty answer</source>
        <translation>Respuesta vacía</translation>
    </message>
    <message>
        <source>%1 (%2, read from the list, %3)</source>
        <translation>%1 (%2, leído en la lista, %3)</translation>
    </message>
    <message>
        <source>%1 (%2, accepted by %3, %4)</source>
        <translation>%1 (%2, aceptado por %3, %4)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The host %1 has letters that can look like those of another. Compare both forms.</source>
        <translation>El host %1 tiene letras que pueden parecerse a las de otro. Compare ambas formas.</translation>
    </message>
    <message>
        <source>This is not a web address. It should look like https://api.altahq.com/v1.</source>
        <translation>No es una dirección web. Debería parecerse a https://api.altahq.com/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token cannot be read on the way.</source>
        <translation>La dirección debe empezar por https://, para que el token no pueda leerse por el camino.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>La dirección no debe contener signo de interrogación ni almohadilla.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>No existe la opción %1. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>The API token is never an argument, where other programs could read it: use DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>El token de API nunca es un argumento, donde otros programas podrían leerlo: use DNC_DESK_TOKEN o --token-stdin.</translation>
    </message>
    <message>
        <source>%1 is no option of %2.</source>
        <translation>%1 no es una opción de %2.</translation>
    </message>
    <message>
        <source>%1 has no effect on %2.</source>
        <translation>%1 no tiene efecto en %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe el comando %1.</translation>
    </message>
    <message>
        <source>The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, else from the keychain; it is never an argument. Make one in Alta under User Profile &gt; API tokens.</source>
        <translation>El token de API viene de --token-stdin, si no, de la variable de entorno DNC_DESK_TOKEN, y si no, del llavero; nunca es un argumento. Cree uno en Alta en User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>Every row of the journal that is this identifier, as typed or as it is normalized, or names it in its texts is emptied, and removed from unsent lists. An identifier that is still to be sent stays, and the exit code is 5: finish that upload first. Reports that were saved and the list at Alta are not touched.</source>
        <translation>Se vacía cada fila del registro que es este identificador, tal como se escribió o normalizado, o que lo nombra en sus textos, y se elimina de las listas sin enviar. Un identificador aún por enviar permanece, y el código de salida es 5: termine primero ese envío. Los informes guardados y la lista en Alta no se tocan.</translation>
    </message>
    <message>
        <source>While a damaged journal waits for this, every other command that needs it ends with 1. Rows that are not proven to be confirmed are in doubt and are sent again when their upload is resumed; a row that cannot be read keeps its place in the report and says so, and the exit code is 3. The damaged file is kept.</source>
        <translation>Mientras un registro dañado espera esto, cualquier otro comando que lo necesite termina con 1. Las filas cuya confirmación no está probada quedan en duda y se reenvían al reanudar su envío; una fila ilegible conserva su lugar en el informe y lo dice, y el código de salida es 3. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>HASHES is a list of MD5, SHA-1 or SHA-2 hashes in hexadecimal or base64, to which the options about reading apply. CONTACTS is a list of your own contacts. --output gets those whose address, or whose number with or without its plus, has one of the hashes: a list that check and upload read. Nothing is sent. If a hash matches nobody, the exit code is 3.</source>
        <translation>HASHES es una lista de hashes MD5, SHA-1 o SHA-2 en hexadecimal o base64, a la que se aplican las opciones de lectura. CONTACTS es una lista de sus propios contactos. --output recibe aquellos cuya dirección, o cuyo número con o sin el signo más, tiene uno de los hashes: una lista que check y upload leen. No se envía nada. Si un hash no coincide con nadie, el código de salida es 3.</translation>
    </message>
    <message>
        <source>Without JOB, --from, --to and --person, the newest upload is exported. --person reads the identifiers of a person from standard input, one per line, and exports that person&apos;s rows only. evidence verify needs neither journal nor keychain; if a byte was changed, it names the part, and the exit code is 3.</source>
        <translation>Sin JOB, --from, --to ni --person, se exporta el envío más reciente. --person lee los identificadores de una persona de la entrada estándar, uno por línea, y exporta solo sus filas. evidence verify no necesita registro ni llavero; si cambió un byte, nombra la parte, y el código de salida es 3.</translation>
    </message>
    <message>
        <source>Answers from keyed digests, which stay when the rows of an upload are deleted. If an identifier has no confirmation on record, the exit code is 3. Identifiers are counted from 1 and not repeated.</source>
        <translation>Responde con hashes con clave, que permanecen cuando se eliminan las filas de un envío. Si un identificador no tiene ninguna confirmación registrada, el código de salida es 3. Los identificadores se cuentan desde 1 y no se repiten.</translation>
    </message>
    <message>
        <source>The passphrase is the first line of standard input and never an argument. Without the key, which only the keychain and the backup have, nobody can read the proofs.</source>
        <translation>La frase de contraseña es la primera línea de la entrada estándar y nunca un argumento. Sin la clave, que solo tienen el llavero y la copia de seguridad, nadie puede leer las pruebas.</translation>
    </message>
    <message>
        <source>The list is read in pages of 100, or searched for each identifier where that takes fewer requests; how many is shown first. Someone who is listed in another form only counts as not listed and as similar. If someone is not listed, the exit code is 3. After an interruption, run it again: it continues within an hour.</source>
        <translation>La lista se lee en páginas de 100, o se busca cada identificador si eso requiere menos solicitudes; primero se muestra cuántas. Quien solo figura en otra forma cuenta como no listado y como similar. Si alguien no figura en la lista, el código de salida es 3. Tras una interrupción, ejecútelo de nuevo: continúa durante una hora.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. Rows that are missing are in doubt and the upload is open again: resume --send-missing sends them again. The exit code is then 3. After an interruption, run it again: it continues.</source>
        <translation>Sin JOB, el envío más reciente. Las filas que faltan quedan en duda y el envío se abre de nuevo: resume --send-missing las reenvía. El código de salida es entonces 3. Tras una interrupción, ejecútelo de nuevo: continúa.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. The list is read first, and shown is which rows are removed, which are kept and why, and what that costs: each is read again right before it is removed. After upload --compare, what was added is known; otherwise only --include-probable removes what was added while the upload ran. Without a terminal it needs --yes. Prospects that were paused stay paused. After an interruption, run it again: it continues.</source>
        <translation>Sin JOB, el envío más reciente. Primero se lee la lista y se muestra qué filas se quitan, cuáles se conservan y por qué, y qué cuesta: cada una se vuelve a leer justo antes de quitarla. Tras upload --compare se sabe qué se añadió; si no, solo --include-probable quita lo que se añadió durante el envío. Sin terminal necesita --yes. Los prospectos pausados siguen pausados. Tras una interrupción, ejecútelo de nuevo: continúa.</translation>
    </message>
    <message>
        <source>The first line of standard output is the base address for --endpoint.</source>
        <translation>La primera línea de la salida estándar es la dirección base para --endpoint.</translation>
    </message>
    <message>
        <source>SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:</source>
        <translation>SPEC es KIND[=ARGUMENT][@N][xTIMES]: desde la solicitud N, TIMES veces (* sin fin). Tipos:</translation>
    </message>
    <message>
        <source>Say what is wrong with lists, and send nothing</source>
        <translation>Decir qué está mal en las listas, sin enviar nada</translation>
    </message>
    <message>
        <source>Send lists to the Do Not Contact list</source>
        <translation>Enviar listas a la lista Do Not Contact</translation>
    </message>
    <message>
        <source>Go on with an upload that stopped; the newest one if no JOB is given</source>
        <translation>Continuar un envío detenido; el más reciente si no se indica JOB</translation>
    </message>
    <message>
        <source>List all uploads, or show one with its lists and requests</source>
        <translation>Enumerar todos los envíos, o mostrar uno con sus listas y solicitudes</translation>
    </message>
    <message>
        <source>Remove a person from the journal; one identifier a line on standard input</source>
        <translation>Eliminar a una persona del registro; un identificador por línea en la entrada estándar</translation>
    </message>
    <message>
        <source>Read what is left of a damaged journal, after which uploads go on</source>
        <translation>Leer lo que queda de un registro dañado, para que los envíos continúen</translation>
    </message>
    <message>
        <source>Find the contacts behind a list of hashes, on this computer</source>
        <translation>Encontrar en este equipo los contactos detrás de una lista de hashes</translation>
    </message>
    <message>
        <source>Export what proves uploads to a file, or check such a file</source>
        <translation>Exportar a un archivo lo que prueba los envíos, o comprobar tal archivo</translation>
    </message>
    <message>
        <source>Say when people were put on the list; one identifier per line on standard input</source>
        <translation>Decir cuándo se puso a personas en la lista; un identificador por línea en la entrada estándar</translation>
    </message>
    <message>
        <source>Back up or restore the key of the proofs that whois reads</source>
        <translation>Hacer copia de seguridad o restaurar la clave de las pruebas que lee whois</translation>
    </message>
    <message>
        <source>Say who of these lists is on the Do Not Contact list; send nothing</source>
        <translation>Decir quién de estas listas está en la lista Do Not Contact; no enviar nada</translation>
    </message>
    <message>
        <source>Read confirmed rows of an upload from the list; by default 20</source>
        <translation>Leer de la lista filas confirmadas de un envío; 20 de forma predeterminada</translation>
    </message>
    <message>
        <source>Take off the list what an upload added, and nothing else</source>
        <translation>Quitar de la lista lo que añadió un envío, y nada más</translation>
    </message>
    <message>
        <source>Serve a practice list on 127.0.0.1 until it is told to end</source>
        <translation>Servir una lista de práctica en 127.0.0.1 hasta que se detenga</translation>
    </message>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>La lista tenía %Ln entrada cuando se leyó completa por última vez, el %1.</numerusform>
            <numerusform>La lista tenía %Ln entradas cuando se leyó completa por última vez, el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list: %L1. Not on the list: %L2.</source>
        <translation>En la lista: %L1. No en la lista: %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln de los que no están en la lista tiene una entrada similar en ella.</numerusform>
            <numerusform>%Ln de los que no están en la lista tienen una entrada similar en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the person</source>
        <translation>por la persona</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>por nosotros</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>no dado de baja</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <translation>(otros valores)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value, how many rows, what it says</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>  %1 (applies to %2): %3</source>
        <comment>a column, names of channels, its values</comment>
        <translation>  %1 (se aplica a %2): %3</translation>
    </message>
    <message>
        <source>No upload has a row with this.</source>
        <translation>Ningún envío tiene una fila con esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %n upload(s). What they count stays.</source>
        <translation>
            <numerusform>Vaciado en %n envío: %1. Los totales se conservan.</numerusform>
            <numerusform>Vaciado en %n envíos: %1. Los totales se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %n unsent list(s).</source>
        <translation>
            <numerusform>Se eliminaron filas de %n lista sin enviar.</numerusform>
            <numerusform>Se eliminaron filas de %n listas sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and lists that were saved elsewhere are not touched, nor is the list at Alta.</source>
        <translation>Los informes y listas guardados en otros lugares no se tocan, ni tampoco la lista en Alta.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>What proves when the person was put on the list is still there: erase again with the key.</source>
        <translation>Lo que prueba cuándo se puso a la persona en la lista sigue ahí: borre de nuevo con la clave.</translation>
    </message>
    <message>
        <source>Whom? Give one identifier a line on standard input.</source>
        <translation>Indique los identificadores en la entrada estándar, uno por línea.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n upload(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %n envío a %1.</numerusform>
            <numerusform>Se exportaron %n envíos a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>SHA-256 del manifiesto: %1</translation>
    </message>
    <message>
        <source>The history does not show this export, because another program uses the journal. Keep the SHA-256 of the manifest.</source>
        <translation>El historial no muestra esta exportación, porque otro programa usa el registro. Guarde el SHA-256 del manifiesto.</translation>
    </message>
    <message>
        <source>Missing identifiers. Give those of the person on standard input, one per line.</source>
        <translation>Faltan identificadores. Indique los de la persona en la entrada estándar, uno por línea.</translation>
    </message>
    <message>
        <source>Every byte is as it was exported.</source>
        <translation>Cada byte está como se exportó.</translation>
    </message>
    <message>
        <source>Compare it with the one in the history of the program that exported the file.</source>
        <translation>Compárelo con el del historial del programa que exportó el archivo.</translation>
    </message>
    <message>
        <source>Nothing was uploaded yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended; its numbers are all that is left. No report was written.</source>
        <translation>Las filas del envío %1 se eliminaron un tiempo después de terminar; solo quedan sus números. No se escribió ningún informe.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Se espera uno de: %1.</translation>
    </message>
    <message>
        <source>There is no such encoding. Usual ones are: %1.</source>
        <translation>No existe esa codificación. Las habituales son: %1.</translation>
    </message>
    <message>
        <source>It takes comma, semicolon, tab, pipe, none, or the character itself.</source>
        <translation>Se espera comma, semicolon, tab, pipe, none o el propio carácter.</translation>
    </message>
    <message>
        <source>It takes the number of a row, or 0 where there is no header.</source>
        <translation>Se espera el número de una fila, o 0 si no hay encabezado.</translation>
    </message>
    <message>
        <source>It takes HEADER=ROLE.</source>
        <translation>Se espera HEADER=ROLE.</translation>
    </message>
    <message>
        <source>It takes HEADER=VALUE, or none.</source>
        <translation>Se espera HEADER=VALUE, o none.</translation>
    </message>
    <message>
        <source>It takes HEADER=CHANNEL[,CHANNEL].</source>
        <translation>Se espera HEADER=CHANNEL[,CHANNEL].</translation>
    </message>
    <message>
        <source>Sheet of a workbook to read, or all; may be repeated</source>
        <translation>Hoja del libro que se lee, o all; se puede repetir</translation>
    </message>
    <message>
        <source>Encoding of text lists, such as windows-1252</source>
        <translation>Codificación de las listas de texto, por ejemplo windows-1252</translation>
    </message>
    <message>
        <source>Between the cells of text lists: comma, semicolon, tab, pipe, none or a character</source>
        <translation>Entre las celdas de las listas de texto: comma, semicolon, tab, pipe, none o un carácter</translation>
    </message>
    <message>
        <source>Number of the row that is the header; 0: there is none</source>
        <translation>Número de la fila de encabezado; 0: no hay</translation>
    </message>
    <message>
        <source>What a column holds: a TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource or ignore; may be repeated</source>
        <translation>Qué contiene una columna: un TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource o ignore; se puede repetir</translation>
    </message>
    <message>
        <source>Only rows with this value are opt-outs; may be repeated, also for several columns; none: all rows are</source>
        <translation>Solo las filas con este valor son bajas; se puede repetir, también para varias columnas; none: todas lo son</translation>
    </message>
    <message>
        <source>What a column about opting out governs: TYPE[,TYPE] or any; may be repeated</source>
        <translation>Qué rige una columna sobre bajas: TYPE[,TYPE] o any; se puede repetir</translation>
    </message>
    <message>
        <source>People who opted out and opted in: out, in, or the latest by date</source>
        <translation>Personas con baja y alta posterior: out, in o latest, según la fecha</translation>
    </message>
    <message>
        <source>Order of dates such as 03/04/2026 in columns that do not show it: dmy or mdy</source>
        <translation>Orden de fechas como 03/04/2026 en columnas que no lo muestran: dmy o mdy</translation>
    </message>
    <message>
        <source>Whose export it is, such as HubSpot, or none</source>
        <translation>De qué programa es la exportación, como HubSpot, o none</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet hides: include or exclude</source>
        <translation>Filas que oculta una hoja de cálculo: include o exclude</translation>
    </message>
    <message>
        <source>Values that are crossed out: include or exclude</source>
        <translation>Valores tachados: include o exclude</translation>
    </message>
    <message>
        <source>Identifiers in comment lines: include or exclude</source>
        <translation>Identificadores en líneas de comentario: include o exclude</translation>
    </message>
    <message>
        <source>Values that may be hashes of addresses: exclude them, or include them as chat IDs</source>
        <translation>Valores que pueden ser hashes de direcciones: exclude los excluye, include los toma como ID de chat</translation>
    </message>
    <message>
        <source>Identifiers in the text of mails and chats: include or exclude</source>
        <translation>Identificadores en el texto de correos y chats: include o exclude</translation>
    </message>
    <message>
        <source>Rows of subscribers and contacts, of whom nothing says that they opted out: include or exclude</source>
        <translation>Filas de suscriptores y contactos de los que nada dice que se dieran de baja: include o exclude</translation>
    </message>
    <message>
        <source>--sheet: There is no sheet &quot;%1&quot;. There are: %2.</source>
        <translation>--sheet: No existe la hoja «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>%1: There is no column &quot;%2&quot;. There are: %3.</source>
        <translation>%1: No existe la columna «%2». Hay: %3.</translation>
    </message>
    <message>
        <source>--header-row: There is no row %1. The last one is %2.</source>
        <translation>--header-row: No existe la fila %1. La última es %2.</translation>
    </message>
    <message>
        <source>--profile: There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>--profile: No existe el perfil «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>%1: %2 Answer with %3 or %4.</source>
        <comment>a file, a question, two options</comment>
        <translation>%1: %2 Responda con %3 o %4.</translation>
    </message>
    <message>
        <source>%1: %2 To import it: %3</source>
        <comment>a file, a sentence, an option</comment>
        <translation>%1: %2 Para importarlo: %3</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2.</source>
        <translation>El envío %1 pertenece a %2.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account.</source>
        <translation>El envío %1 pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended.</source>
        <translation>Las filas del envío %1 se eliminaron un tiempo después de terminar.</translation>
    </message>
    <message>
        <source>its rows were removed some time after it ended</source>
        <translation>sus filas se eliminaron un tiempo después de terminar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Prospects who match</source>
        <translation>Prospectos coincidentes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausados</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>no pausados</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>removed some time after it ended</source>
        <translation>eliminado un tiempo después de terminar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>rows are kept until it is released</source>
        <translation>las filas se conservan hasta que se libere</translation>
    </message>
    <message>
        <source>SHA-256 erased with a person</source>
        <translation>SHA-256 borrado con una persona</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of an upload that came from a file</comment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>The service&apos;s words</source>
        <translation>Mensaje del servidor</translation>
    </message>
    <message>
        <source>Confirmations stay in the journal only, and are added to the proofs after a later upload.</source>
        <translation>Las confirmaciones permanecen solo en el registro y se añaden a las pruebas tras un envío posterior.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s).</source>
        <translation>
            <numerusform>Esperando %n segundo.</numerusform>
            <numerusform>Esperando %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the list with %n request(s).</source>
        <translation>
            <numerusform>Se leyó la lista con %n solicitud.</numerusform>
            <numerusform>Se leyó la lista con %n solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>hasta %Ln solicitud</numerusform>
            <numerusform>hasta %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>that reading the list takes</comment>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
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
            <numerusform>Buscando %Ln identificador en la lista: %1.</numerusform>
            <numerusform>Buscando %Ln identificadores en la lista: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln identifier(s): %1.</source>
        <translation>
            <numerusform>Quitando %Ln identificador: %1.</numerusform>
            <numerusform>Quitando %Ln identificadores: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Run the same command again to continue.</source>
        <translation>Detenido. Ejecute el mismo comando de nuevo para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hash(es) match none of your contacts.</source>
        <translation>
            <numerusform>%Ln hash no coincide con ninguno de sus contactos.</numerusform>
            <numerusform>%Ln hashes no coinciden con ninguno de sus contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashes: %L1</source>
        <translation>Hashes: %L1</translation>
    </message>
    <message>
        <source>Contacts: %L1</source>
        <translation>Contactos: %L1</translation>
    </message>
    <message>
        <source>Matched: %L1</source>
        <translation>Coincidentes: %L1</translation>
    </message>
    <message>
        <source>There are no hashes in %1.</source>
        <translation>No hay hashes en %1.</translation>
    </message>
    <message>
        <source>The matched contacts could not be written to %1: %2.</source>
        <translation>Los contactos coincidentes no se pudieron escribir en %1: %2.</translation>
    </message>
    <message>
        <source>Which list? Give a FILE, or - for standard input.</source>
        <translation>¿Qué lista? Indique un FILE, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>La entrada estándar solo puede leerse una vez.</translation>
    </message>
    <message>
        <source>Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN.</source>
        <translation>La entrada estándar no puede contener a la vez la lista y el token: use DNC_DESK_TOKEN.</translation>
    </message>
    <message>
        <source>The report would overwrite the list itself: give it another name.</source>
        <translation>El informe sobrescribiría la propia lista: dele otro nombre.</translation>
    </message>
    <message>
        <source>It takes one JOB, a number that history shows.</source>
        <translation>Se espera un JOB, un número que muestra history.</translation>
    </message>
    <message>
        <source>The report of which upload? Give a JOB, a number that history shows.</source>
        <translation>¿El informe de qué envío? Indique un JOB, un número que muestra history.</translation>
    </message>
    <message>
        <source>Missing JOB for --hold, a number that history shows.</source>
        <translation>Falta un JOB para --hold, un número que muestra history.</translation>
    </message>
    <message>
        <source>An identifier is never an argument, where other programs could read it: give one a line on standard input.</source>
        <translation>Un identificador nunca es un argumento, donde otros programas podrían leerlo: indíquelos en la entrada estándar, uno por línea.</translation>
    </message>
    <message>
        <source>It takes two files: HASHES CONTACTS.</source>
        <translation>Se esperan dos archivos: HASHES CONTACTS.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the matched contacts.</source>
        <translation>Falta --output FILE para los contactos coincidentes.</translation>
    </message>
    <message>
        <source>The output would overwrite a list: give it another name.</source>
        <translation>La salida sobrescribiría una lista: dele otro nombre.</translation>
    </message>
    <message>
        <source>evidence verify takes one FILE and none of the options about exporting.</source>
        <translation>evidence verify toma un FILE y ninguna de las opciones de exportación.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the evidence.</source>
        <translation>Falta --output FILE para las pruebas.</translation>
    </message>
    <message>
        <source>Give either a JOB or dates.</source>
        <translation>Indique un JOB o fechas, no ambos.</translation>
    </message>
    <message>
        <source>The day of --from is after that of --to.</source>
        <translation>El día de --from es posterior al de --to.</translation>
    </message>
    <message>
        <source>It takes backup FILE or restore FILE.</source>
        <translation>Se espera backup FILE o restore FILE.</translation>
    </message>
    <message>
        <source>%1 takes options only.</source>
        <translation>%1 solo admite opciones.</translation>
    </message>
    <message>
        <source>It takes a country as two letters, such as US, DE or GB.</source>
        <translation>Se espera un país de dos letras, por ejemplo US, DE o GB.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv or .xlsx.</source>
        <translation>Se espera un nombre de archivo terminado en .csv o .xlsx.</translation>
    </message>
    <message>
        <source>An account id has no spaces and no characters beyond ASCII.</source>
        <translation>Un ID de cuenta no tiene espacios ni caracteres fuera de ASCII.</translation>
    </message>
    <message>
        <source>It takes a number of rows, or all.</source>
        <translation>Se espera un número de filas, o all.</translation>
    </message>
    <message>
        <source>Country of phone numbers without a leading +, such as US</source>
        <translation>País de los números de teléfono sin + inicial, por ejemplo US</translation>
    </message>
    <message>
        <source>Type of all rows: email, linkedin, phone, sms, whatsapp or web_chat</source>
        <translation>Tipo de todas las filas: email, linkedin, phone, sms, whatsapp o web_chat</translation>
    </message>
    <message>
        <source>Write what became of every row to this .csv or .xlsx file</source>
        <translation>Escribir el resultado de cada fila en este archivo .csv o .xlsx</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output and nothing else there</source>
        <translation>Escribir un único objeto JSON en la salida estándar y nada más</translation>
    </message>
    <message>
        <source>Print no progress</source>
        <translation>No mostrar el progreso</translation>
    </message>
    <message>
        <source>Remove the rows of uploads that ended longer ago; 0 keeps them (default: 90)</source>
        <translation>Eliminar las filas de envíos terminados hace más tiempo; 0 las conserva (predeterminado: 90)</translation>
    </message>
    <message>
        <source>Go on with an upload that was left more than 24 hours ago</source>
        <translation>Continuar un envío abandonado hace más de 24 horas</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list</source>
        <translation>Antes de dividir un lote rechazado, buscar cada uno de sus identificadores en la lista</translation>
    </message>
    <message>
        <source>Take the answer that stopped the upload for a confirmation, now and later</source>
        <translation>Tomar por confirmación la respuesta que detuvo el envío, ahora y más adelante</translation>
    </message>
    <message>
        <source>Say how many rows of which uploads and unsent lists would be erased; erase nothing</source>
        <translation>Decir cuántas filas de qué envíos y listas sin enviar se borrarían; no borrar nada</translation>
    </message>
    <message>
        <source>Folder of journal and settings</source>
        <translation>Carpeta del registro y de la configuración</translation>
    </message>
    <message>
        <source>Look at the list first, and skip who is on it</source>
        <translation>Consultar primero la lista y omitir a quien ya esté en ella</translation>
    </message>
    <message>
        <source>How many rows of the upload to read from the list, or all</source>
        <translation>Cuántas filas del envío leer de la lista, o all</translation>
    </message>
    <message>
        <source>Remove without asking</source>
        <translation>Quitar sin preguntar</translation>
    </message>
    <message>
        <source>Also remove what was probably added by the upload</source>
        <translation>Quitar también lo que probablemente añadió el envío</translation>
    </message>
    <message>
        <source>Send what verify did not find on the list again</source>
        <translation>Reenviar lo que verify no encontró en la lista</translation>
    </message>
    <message>
        <source>Base address of the service; http only to this computer</source>
        <translation>Dirección base del servicio; http solo a este equipo</translation>
    </message>
    <message>
        <source>Account id (x-account-id), for users with several accounts</source>
        <translation>ID de cuenta (x-account-id), para usuarios con varias cuentas</translation>
    </message>
    <message>
        <source>Do not pause prospects that match an opt-out</source>
        <translation>No pausar a los prospectos que coincidan con una baja</translation>
    </message>
    <message>
        <source>Requests a minute to leave to other programs, 0 to 99</source>
        <translation>Solicitudes por minuto reservadas a otros programas, de 0 a 99</translation>
    </message>
    <message>
        <source>Read the API token from the first line of standard input</source>
        <translation>Leer el token de API de la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation>Se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Nothing was sent: give a place that can be written to.</source>
        <translation>El informe no se puede escribir en %1. No se envió nada: indique un lugar en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>Salvage it with: %1
Begin an empty one with: %1 --start-afresh</source>
        <translation>Rescátelo con: %1
Empiece uno vacío con: %1 --start-afresh</translation>
    </message>
    <message>
        <source>There is no job %1. See: dnc-desk-cli history</source>
        <translation>No existe el envío %1. Consulte: dnc-desk-cli history</translation>
    </message>
    <message>
        <source>To send them again: %1</source>
        <translation>Para reenviarlos: %1</translation>
    </message>
    <message>
        <source>The proof key is not available: this computer has no usable keychain.</source>
        <translation>La clave de pruebas no está disponible: este equipo no tiene un llavero utilizable.</translation>
    </message>
    <message>
        <source>The proof key is not available: the keychain is locked.</source>
        <translation>La clave de pruebas no está disponible: el llavero está bloqueado.</translation>
    </message>
    <message>
        <source>There are no proofs yet: they are kept from the next upload on.</source>
        <translation>Aún no hay pruebas: se guardan a partir del próximo envío.</translation>
    </message>
    <message>
        <source>The proof key is lost. Restore it from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>Se perdió la clave de pruebas. Restáurela desde una copia de seguridad: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The keychain has the key of other proofs. Restore the right one from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>El llavero tiene la clave de otras pruebas. Restaure la correcta desde una copia de seguridad: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The file with the proofs, proof.sqlite, cannot be used.</source>
        <translation>El archivo de las pruebas, proof.sqlite, no se puede usar.</translation>
    </message>
    <message>
        <source>The proof key is backed up. Keep the file and its passphrase apart.</source>
        <translation>Se hizo copia de seguridad de la clave de pruebas. Guarde el archivo y su frase de contraseña por separado.</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Esta copia tiene la clave de otras pruebas que las de este equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>Se restauró la clave de pruebas.</translation>
    </message>
    <message numerus="yes">
        <source>Give a passphrase of at least %n character(s) on the first line of standard input.</source>
        <translation>
            <numerusform>Indique una frase de contraseña de al menos %n carácter en la primera línea de la entrada estándar.</numerusform>
            <numerusform>Indique una frase de contraseña de al menos %n caracteres en la primera línea de la entrada estándar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes a file name that ends in .zip.</source>
        <translation>Se espera un nombre de archivo terminado en .zip.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv.</source>
        <translation>Se espera un nombre de archivo terminado en .csv.</translation>
    </message>
    <message>
        <source>It takes a date such as 2026-03-31.</source>
        <translation>Se espera una fecha como 2026-03-31.</translation>
    </message>
    <message>
        <source>Write matched contacts to this .csv file, or evidence to this .zip file</source>
        <translation>Escribir los contactos coincidentes en este archivo .csv, o las pruebas en este archivo .zip</translation>
    </message>
    <message>
        <source>Keep the keyed digest that says when the person was put on the list</source>
        <translation>Conservar el hash con clave que dice cuándo se puso a la persona en la lista</translation>
    </message>
    <message>
        <source>Keep the rows of the upload beyond the retention period: on or off</source>
        <translation>Conservar las filas del envío más allá del plazo de conservación: on u off</translation>
    </message>
    <message>
        <source>Export uploads of this day and later, such as 2026-03-01</source>
        <translation>Exportar los envíos desde este día, por ejemplo 2026-03-01</translation>
    </message>
    <message>
        <source>Export uploads of this day and earlier</source>
        <translation>Exportar los envíos hasta este día</translation>
    </message>
    <message>
        <source>Export only the rows of the person whose identifiers are on standard input</source>
        <translation>Exportar solo las filas de la persona cuyos identificadores están en la entrada estándar</translation>
    </message>
    <message>
        <source>Upload details are due for deletion if today is %1. They are kept until a service that is reached by HTTPS confirms the date.</source>
        <translation>Hay detalles de envíos por eliminar si hoy es %1. Se conservan hasta que un servicio accesible por HTTPS confirme la fecha.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the rows of %n upload(s) that ended long ago; the counts stay.</source>
        <translation>
            <numerusform>Se eliminaron las filas de %n envío terminado hace tiempo; los números se conservan.</numerusform>
            <numerusform>Se eliminaron las filas de %n envíos terminados hace tiempo; los números se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no damaged journal.</source>
        <translation>No hay ningún registro dañado.</translation>
    </message>
    <message>
        <source>Uploads: %1</source>
        <translation>Envíos: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Filas que no se pudieron leer: %1</translation>
    </message>
    <message>
        <source>Rows that are sent again when their upload goes on: %1</source>
        <translation>Filas que se reenvían cuando su envío continúe: %1</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>El archivo dañado se conserva como %1</translation>
    </message>
    <message>
        <source>This is a practice list, and it is kept in memory only. Ctrl+C ends it.</source>
        <translation>Esta es una lista de práctica y solo se guarda en memoria. Ctrl+C la termina.</translation>
    </message>
    <message>
        <source>Its token is: %1</source>
        <translation>Su token es: %1</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>El registro %1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>The practice list cannot be served: %1</source>
        <translation>La lista de práctica no se puede servir: %1</translation>
    </message>
    <message>
        <source>It takes KIND[=ARGUMENT][@N][xTIMES] with one of the kinds that sandbox --help lists.</source>
        <translation>Se espera KIND[=ARGUMENT][@N][xTIMES] con uno de los tipos que enumera sandbox --help.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 picks a free one (default)</source>
        <translation>Puerto en 127.0.0.1; 0 elige uno libre (predeterminado)</translation>
    </message>
    <message>
        <source>The practice token to accept (default: sandbox-token)</source>
        <translation>El token de práctica aceptado (predeterminado: sandbox-token)</translation>
    </message>
    <message>
        <source>Requests a minute; 0 for no limit (default: 100)</source>
        <translation>Solicitudes por minuto; 0: sin límite (predeterminado: 100)</translation>
    </message>
    <message>
        <source>Answer 400 to identifiers that contain TEXT; may be repeated</source>
        <translation>Responder 400 a los identificadores que contengan TEXT; se puede repetir</translation>
    </message>
    <message>
        <source>Do something wrong, see below; may be repeated</source>
        <translation>Hacer algo mal, vea más abajo; se puede repetir</translation>
    </message>
    <message>
        <source>Add one JSON line a request to this file</source>
        <translation>Añadir a este archivo una línea JSON por solicitud</translation>
    </message>
    <message>
        <source>Add the other identifiers of a batch that is answered 400</source>
        <translation>Añadir los demás identificadores de un lote que recibe 400</translation>
    </message>
    <message>
        <source>Answer 400 to an identifier that is listed already</source>
        <translation>Responder 400 a un identificador que ya está en la lista</translation>
    </message>
    <message>
        <source>Answer 400 to an empty list of identifiers</source>
        <translation>Responder 400 a una lista de identificadores vacía</translation>
    </message>
    <message>
        <source>Send RateLimit headers only near the limit</source>
        <translation>Enviar encabezados RateLimit solo cerca del límite</translation>
    </message>
    <message>
        <source>Accept the older name of pauseActiveProspects, too</source>
        <translation>Aceptar también el nombre antiguo de pauseActiveProspects</translation>
    </message>
    <message>
        <source>How GET uses search: contains (default), prefix, exact or ignored</source>
        <translation>Cómo usa GET search: contains (predeterminado), prefix, exact o ignored</translation>
    </message>
    <message>
        <source>How identifiers are kept: sent (default), upper or bare</source>
        <translation>Cómo se guardan los identificadores: sent (predeterminado), upper o bare</translation>
    </message>
    <message>
        <source>Times that adding a listed identifier renews: none (default), updated or both</source>
        <translation>Fechas que renueva añadir un identificador ya listado: none (predeterminado), updated o both</translation>
    </message>
    <message>
        <source>Milliseconds until GET shows a new identifier (default: 0)</source>
        <translation>Milisegundos hasta que GET muestra un identificador nuevo (predeterminado: 0)</translation>
    </message>
    <message>
        <source>What isManuallyAdded says of added identifiers: manual (default) or automatic</source>
        <translation>Qué dice isManuallyAdded de los identificadores añadidos: manual (predeterminado) o automatic</translation>
    </message>
    <message>
        <source>What DELETE must give: the stored (default) or the sent identifier</source>
        <translation>Qué debe indicar DELETE: el identificador stored (predeterminado) o sent</translation>
    </message>
    <message>
        <source>Requests after which a cursor expires; 0 for never (default)</source>
        <translation>Solicitudes tras las que caduca un cursor; 0: nunca (predeterminado)</translation>
    </message>
    <message>
        <source>Somebody else adds an identifier before every Nth request</source>
        <translation>Otra persona añade un identificador antes de cada enésima solicitud</translation>
    </message>
    <message>
        <source>Somebody else removes the oldest identifier before every Nth request</source>
        <translation>Otra persona quita el identificador más antiguo antes de cada enésima solicitud</translation>
    </message>
    <message>
        <source>Nothing was sent. Make a token in Alta under User Profile &gt; API tokens, and give it by DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>No se envió nada. Cree un token en Alta en User Profile &gt; API tokens e indíquelo con DNC_DESK_TOKEN o --token-stdin.</translation>
    </message>
    <message>
        <source>%1 Answer with %2, %3 or %4.</source>
        <comment>a question, three options</comment>
        <translation>%1 Responda con %2, %3 o %4.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. A report (--report FILE.csv) names them all.</source>
        <translation>
            <numerusform>… y %n más. Un informe (--report FILE.csv) los nombra a todos.</numerusform>
            <numerusform>… y %n más. Un informe (--report FILE.csv) los nombra a todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API token for this service and account.</source>
        <translation>No hay token de API para este servicio y esta cuenta.</translation>
    </message>
    <message>
        <source>The first line of standard input holds no API token.</source>
        <translation>La primera línea de la entrada estándar no contiene ningún token de API.</translation>
    </message>
    <message>
        <source>The keychain that keeps the API token is locked.</source>
        <translation>El llavero que guarda el token de API está bloqueado.</translation>
    </message>
    <message>
        <source>What was given as API token holds characters that no token has.</source>
        <translation>El token de API indicado contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>Interrupted while the keychain was asked for the API token.</source>
        <translation>Interrumpido mientras se pedía el token de API al llavero.</translation>
    </message>
    <message>
        <source>Added by this upload, to be removed</source>
        <translation>Añadidos por este envío, se quitarán</translation>
    </message>
    <message>
        <source>Probably added by this upload, removed only with --include-probable</source>
        <translation>Probablemente añadidos por este envío, se quitan solo con --include-probable</translation>
    </message>
    <message>
        <source>Kept: another upload has them, too</source>
        <translation>Conservados: otro envío también los tiene</translation>
    </message>
    <message>
        <source>Kept: on the list in another form</source>
        <translation>Conservados: en la lista en otra forma</translation>
    </message>
    <message>
        <source>Kept: on the list before this upload</source>
        <translation>Conservados: en la lista antes de este envío</translation>
    </message>
    <message>
        <source>Kept: of another origin than the others</source>
        <translation>Conservados: de otro origen que los demás</translation>
    </message>
    <message>
        <source>Unknown: the list does not say since when</source>
        <translation>Desconocido: la lista no dice desde cuándo</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>Ya no están en la lista</translation>
    </message>
    <message>
        <source>Kept: added at another time than this upload</source>
        <translation>Conservados: añadidos en otro momento que este envío</translation>
    </message>
    <message>
        <source>Prospects that were paused stay paused.</source>
        <translation>Los prospectos pausados siguen pausados.</translation>
    </message>
    <message>
        <source>Removed: %L1. Kept: %L2. Failed: %L3.</source>
        <translation>Quitados: %L1. Conservados: %L2. Fallidos: %L3.</translation>
    </message>
    <message>
        <source>To remove them, type their number: %1</source>
        <translation>Para quitarlos, escriba su número: %1</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>No se quitó nada. Sin terminal, confirme con --yes.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on with: %1</source>
        <translation>No se ha perdido nada. Continúe con: %1</translation>
    </message>
    <message>
        <source>The answer has the code %1. If its identifiers are on the list, go on with: %2</source>
        <translation>La respuesta tiene el código %1. Si sus identificadores están en la lista, continúe con: %2</translation>
    </message>
    <message>
        <source>Here the token comes from DNC_DESK_TOKEN or --token-stdin, and the account id from --account.</source>
        <translation>Aquí el token viene de DNC_DESK_TOKEN o --token-stdin, y el ID de cuenta de --account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2 and cannot be continued elsewhere. Nothing was sent.</source>
        <translation>El envío %1 pertenece a %2 y no puede continuar en otro lugar. No se envió nada.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account and cannot be continued for this one. Nothing was sent: upload its list again with this --account.</source>
        <translation>El envío %1 pertenece a otra cuenta y no puede continuar en esta. No se envió nada: vuelva a enviar su lista con este --account.</translation>
    </message>
    <message>
        <source>Job %1 was begun to pause matching prospects, which cannot be changed on the way. Nothing was sent.</source>
        <translation>El envío %1 empezó pausando a los prospectos coincidentes, y eso no se puede cambiar a mitad de camino. No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Job %1 was left %n hour(s) ago, and somebody may have changed the list at Alta since. Nothing was sent.</source>
        <translation>
            <numerusform>El envío %1 se abandonó hace %n hora, y la lista en Alta puede haber cambiado desde entonces. No se envió nada.</numerusform>
            <numerusform>El envío %1 se abandonó hace %n horas, y la lista en Alta puede haber cambiado desde entonces. No se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>If these people are still to be added, go on with: %1</source>
        <translation>Si aún hay que añadir a estas personas, continúe con: %1</translation>
    </message>
    <message>
        <source>Job %1 does not wait for a decision about an answer with this code. Nothing was sent.</source>
        <translation>El envío %1 no espera una decisión sobre una respuesta con este código. No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>No hay nada en esta lista.</translation>
    </message>
    <message>
        <source>No upload is waiting to be resumed.</source>
        <translation>Ningún envío espera ser reanudado.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s), to stay under the account&apos;s limit.</source>
        <translation>
            <numerusform>Esperando %n segundo para no superar el límite de la cuenta.</numerusform>
            <numerusform>Esperando %n segundos para no superar el límite de la cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait: %n second(s).</source>
        <translation>
            <numerusform>El servicio pide esperar: %n segundo.</numerusform>
            <numerusform>El servicio pide esperar: %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list does not show it yet. It is searched again in %n second(s).</source>
        <translation>
            <numerusform>La lista aún no lo muestra. Se busca de nuevo en %n segundo.</numerusform>
            <numerusform>La lista aún no lo muestra. Se busca de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is sent again in %n second(s).</source>
        <translation>
            <numerusform>Lo mismo se reenvía en %n segundo.</numerusform>
            <numerusform>Lo mismo se reenvía en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in parts.</source>
        <translation>
            <numerusform>El lote %1 se rechazó: su identificador se envía por separado.</numerusform>
            <numerusform>El lote %1 se rechazó: sus %n identificadores se envían por partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1: the list is searched for what the answer leaves open.</source>
        <translation>Lote %1: se busca en la lista lo que la respuesta deja abierto.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) confirmed.</source>
        <translation>
            <numerusform>Lote %1: %n identificador confirmado.</numerusform>
            <numerusform>Lote %1: %n identificadores confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) rejected.</source>
        <translation>
            <numerusform>Lote %1: %n identificador rechazado.</numerusform>
            <numerusform>Lote %1: %n identificadores rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: no definite answer for %n identifier(s).</source>
        <translation>
            <numerusform>Lote %1: sin respuesta definitiva para %n identificador.</numerusform>
            <numerusform>Lote %1: sin respuesta definitiva para %n identificadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Done: %L2 of %L3.</source>
        <translation>%1 Hecho: %L2 de %L3.</translation>
    </message>
    <message>
        <source>Stopping after the request on its way. A second signal stops at once.</source>
        <translation>Se detendrá tras la solicitud en curso. Una segunda señal detiene de inmediato.</translation>
    </message>
    <message>
        <source>Print this text</source>
        <translation>Mostrar este texto</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>anything not named here, such as a file that cannot be read</source>
        <translation>todo lo que no se nombra aquí, como un archivo que no se puede leer</translation>
    </message>
    <message>
        <source>the command line cannot be carried out, or leaves a question open; nothing was done</source>
        <translation>la línea de comandos no se puede ejecutar o deja una pregunta abierta; no se hizo nada</translation>
    </message>
    <message>
        <source>finished, but some rows are invalid or were rejected</source>
        <translation>terminado, pero algunas filas no son válidas o se rechazaron</translation>
    </message>
    <message>
        <source>stopped: the token or the account was refused</source>
        <translation>detenido: se rechazó el token o la cuenta</translation>
    </message>
    <message>
        <source>stopped; resume goes on from there</source>
        <translation>detenido; resume continúa desde ahí</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Brings opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation>Lleva las bajas a la lista Do Not Contact de Alta y da cuenta de cada fila.</translation>
    </message>
    <message>
        <source>List the options of a command</source>
        <translation>Mostrar las opciones de un comando</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Numbering plans: %1</source>
        <translation>Planes de numeración: %1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Consulte: %1</translation>
    </message>
    <message>
        <source>On the list: %L1. In another form: %L2. Missing: %L3.</source>
        <translation>En la lista: %L1. En otra forma: %L2. Faltan: %L3.</translation>
    </message>
    <message>
        <source>What is missing is in doubt now.</source>
        <translation>Lo que falta está ahora en duda.</translation>
    </message>
    <message>
        <source>Identifier %1: no confirmation on record</source>
        <translation>Identificador %1: sin confirmación registrada</translation>
    </message>
    <message>
        <source>Identifier %1: confirmed as %2 for %3, account %4, first %5, last %6</source>
        <translation>Identificador %1: confirmado como %2 para %3, cuenta %4, primera vez %5, última %6</translation>
    </message>
    <message>
        <source>Missing identifiers. Give them on standard input, one per line.</source>
        <translation>Faltan identificadores. Indíquelos en la entrada estándar, uno por línea.</translation>
    </message>
    <message>
        <source>Missing command. Try: %1.</source>
        <translation>Falta el comando. Pruebe: %1.</translation>
    </message>
    <message>
        <source>Several FILEs are one list: an identifier in two of them is a duplicate. A FILE that is - is standard input.</source>
        <translation>Varios FILE forman una sola lista: un identificador en dos de ellos es un duplicado. Un FILE que es - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Where a person would be asked, such as about hidden rows or a column that says who opted out, and no option answers, the exit code is 2 and the options that would are named: check says what it found with all that excluded, upload sends nothing. HEADER may be the number of a column. More profiles are read from the folder profiles of the data folder.</source>
        <translation>Donde se preguntaría a una persona, por ejemplo por filas ocultas o por una columna que dice quién se dio de baja, y ninguna opción responde, el código de salida es 2 y se nombran las opciones que lo harían: check dice qué encontró excluyendo todo eso, upload no envía nada. HEADER puede ser el número de una columna. Se leen más perfiles de la carpeta profiles de la carpeta de datos.</translation>
    </message>
    <message>
        <source>List the connections of the settings, without their tokens</source>
        <translation>Enumerar las conexiones de la configuración, sin sus tokens</translation>
    </message>
    <message>
        <source>Set the damaged journal aside and start an empty one</source>
        <translation>Apartar el registro dañado y empezar uno vacío</translation>
    </message>
    <message>
        <source>Use this connection of the settings, not the current one</source>
        <translation>Usar esta conexión de la configuración, no la actual</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept.</source>
        <translation>%1 está dañado o no se puede leer. Se conserva.</translation>
    </message>
    <message>
        <source>--connection: No connection has a name.</source>
        <translation>--connection: Ninguna conexión tiene nombre.</translation>
    </message>
    <message>
        <source>--connection: There are: %1.</source>
        <translation>--connection: Hay: %1.</translation>
    </message>
    <message>
        <source>--connection says which address and account: give no --endpoint or --account.</source>
        <translation>--connection dice qué dirección y cuenta: no indique --endpoint ni --account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another address or account than the one that your organization set. Nothing was sent.</source>
        <translation>El envío %1 pertenece a otra dirección o cuenta que la que fijó su organización. No se envió nada.</translation>
    </message>
    <message>
        <source>Job %1 was canceled and cannot be resumed. Upload its list again.</source>
        <translation>El envío %1 se canceló y no se puede reanudar. Vuelva a enviar su lista.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not applied.</source>
        <translation>
            <numerusform>Lote %1: %n identificador no aplicado.</numerusform>
            <numerusform>Lote %1: %n identificadores no aplicados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Send opt-outs to Alta&apos;s Do Not Contact list and account for every row.</source>
        <translation>Enviar bajas a la lista Do Not Contact de Alta y dar cuenta de cada fila.</translation>
    </message>
    <message>
        <source>Start in practice: nothing is sent.</source>
        <translation>Empezar en modo de práctica: no se envía nada.</translation>
    </message>
    <message>
        <source>Keep journal and settings in this folder.</source>
        <translation>Guardar el registro y la configuración en esta carpeta.</translation>
    </message>
    <message>
        <source>Upload FILE in practice, print every row, and save pictures in this folder.</source>
        <translation>Enviar FILE en práctica, mostrar cada fila y guardar imágenes en esta carpeta.</translation>
    </message>
    <message>
        <source>Theme of this session: light, dark or high-contrast.</source>
        <translation>Tema de esta sesión: light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Language of this session, such as de.</source>
        <translation>Idioma de esta sesión, por ejemplo de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Lists to open.</source>
        <translation>Listas que se abren.</translation>
    </message>
    <message>
        <source>Unknown theme %1. Use light, dark or high-contrast.</source>
        <translation>Tema desconocido %1. Use light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>The demonstration needs a list: --demo DIR FILE.</source>
        <translation>La demostración necesita una lista: --demo DIR FILE.</translation>
    </message>
</context>
<context>
    <name>ConfirmUpload</name>
    <message>
        <source>Confirm Upload</source>
        <translation>Confirmar envío</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Pausar prospectos coincidentes</translation>
    </message>
    <message>
        <source>Number of opt-outs</source>
        <translation>Número de bajas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send all rows</source>
        <translation>Enviar todas las filas</translation>
    </message>
    <message>
        <source>Compare with Alta first</source>
        <translation>Comparar primero con Alta</translation>
    </message>
</context>
<context>
    <name>DesktopService</name>
    <message>
        <source>An upload is going on.</source>
        <translation>Hay un envío en curso.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>available, may ask for a password</source>
        <translation>disponible, puede pedir una contraseña</translation>
    </message>
    <message>
        <source>none on this computer</source>
        <translation>ninguno en este equipo</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Account ID is set</source>
        <translation>ID de cuenta definido</translation>
    </message>
    <message>
        <source>Token comes from the environment</source>
        <translation>El token viene del entorno</translation>
    </message>
    <message>
        <source>Reserve for other integrations, requests per minute</source>
        <translation>Reserva para otras integraciones, solicitudes por minuto</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Pausar prospectos coincidentes</translation>
    </message>
    <message>
        <source>Delete upload details after, days</source>
        <translation>Eliminar detalles de envíos tras, días</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Región telefónica</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>List on screen</source>
        <translation>Lista en pantalla</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>El registro no está abierto.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Details are recorded</source>
        <translation>Se anotan los detalles</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Sin mensajes</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>DNC Desk diagnostics, %1</source>
        <translation>Diagnóstico de DNC Desk, %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Settings that the organization locks</source>
        <translation>Ajustes que bloquea la organización</translation>
    </message>
    <message>
        <source>Settings of the organization can be read</source>
        <translation>La configuración de la organización se puede leer</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>This is what the file will contain</source>
        <translation>Esto es lo que contendrá el archivo</translation>
    </message>
    <message>
        <source>It has no identifiers, names, tokens or account IDs. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>No contiene identificadores, nombres, tokens ni ID de cuenta. No se envía nada: usted guarda el archivo y decide quién lo recibe.</translation>
    </message>
    <message>
        <source>Preview of the diagnostics</source>
        <translation>Vista previa del diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Record details of imports and uploads until DNC Desk closes</source>
        <translation>&amp;Anotar detalles de importaciones y envíos hasta que se cierre DNC Desk</translation>
    </message>
    <message>
        <source>Turn this on, repeat what went wrong, then save the diagnostics.</source>
        <translation>Actívelo, repita lo que salió mal y guarde el diagnóstico.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>EntryStatus</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Listed before</source>
        <translation>Ya en la lista</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a Person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Erase a person from this computer</source>
        <translation>Borrar a una persona de este equipo</translation>
    </message>
    <message>
        <source>Every row of earlier uploads and of unsent lists that is this identifier, or names it, is emptied for good. How many were sent and confirmed stays. Reports that you saved and the list at Alta are not touched.</source>
        <translation>Cada fila de envíos anteriores y de listas sin enviar que es este identificador, o que lo nombra, se vacía para siempre. Se conserva cuántos se enviaron y confirmaron. Los informes que guardó y la lista en Alta no se tocan.</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>E-mail address, phone number or profile link</source>
        <translation>Correo electrónico, número de teléfono o enlace de perfil</translation>
    </message>
    <message>
        <source>Show Upload</source>
        <translation>Mostrar envío</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence file cannot be read: %1.</source>
        <translation>El archivo de pruebas no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This is not an evidence file, or one of a newer version of DNC Desk.</source>
        <translation>No es un archivo de pruebas, o es de una versión más nueva de DNC Desk.</translation>
    </message>
    <message>
        <source>The evidence file was changed: %1 is not what was exported.</source>
        <translation>El archivo de pruebas se modificó: %1 no es lo que se exportó.</translation>
    </message>
    <message>
        <source>The journal has nothing to export for this. No file was written.</source>
        <translation>El registro no tiene nada que exportar para esto. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The evidence file could not be written: %1. A file that was there before is unchanged.</source>
        <translation>El archivo de pruebas no se pudo escribir: %1. Un archivo que hubiera antes no cambia.</translation>
    </message>
    <message>
        <source>The evidence file would be larger than 4 GB. No file was written: choose fewer uploads.</source>
        <translation>El archivo de pruebas superaría los 4 GB. No se escribió ningún archivo: elija menos envíos.</translation>
    </message>
    <message>
        <source>One person, whose rows are in the report</source>
        <translation>Una persona, cuyas filas están en el informe</translation>
    </message>
    <message>
        <source>One upload</source>
        <translation>Un envío</translation>
    </message>
    <message>
        <source>Uploads from %1 to %2</source>
        <comment>two dates</comment>
        <translation>Envíos del %1 al %2</translation>
    </message>
    <message>
        <source>Numbers of the whole upload</source>
        <translation>Números de todo el envío</translation>
    </message>
    <message>
        <source>Numbers of these uploads</source>
        <translation>Números de estos envíos</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Respuesta del servicio</translation>
    </message>
    <message>
        <source>Samples read from the list</source>
        <translation>Muestras leídas de la lista</translation>
    </message>
    <message>
        <source>Read from the list</source>
        <translation>Leído de la lista</translation>
    </message>
    <message>
        <source>Decision of a person</source>
        <translation>Decisión de una persona</translation>
    </message>
    <message>
        <source>What confirmed the exported rows</source>
        <translation>Qué confirmó las filas exportadas</translation>
    </message>
    <message>
        <source>No exported row is confirmed.</source>
        <translation>Ninguna fila exportada está confirmada.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s), see uploads.json.</source>
        <translation>
            <numerusform>%n origen más, vea uploads.json.</numerusform>
            <numerusform>%n orígenes más, vea uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>Envío %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Deleted after the retention period</source>
        <translation>Eliminado tras el plazo de conservación</translation>
    </message>
    <message numerus="yes">
        <source>%n more upload(s), see uploads.json.</source>
        <translation>
            <numerusform>%n envío más, vea uploads.json.</numerusform>
            <numerusform>%n envíos más, vea uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of opt-outs sent to the Do Not Contact list</source>
        <translation>Pruebas de bajas enviadas a la lista Do Not Contact</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation>Cómo comprobar este archivo</translation>
    </message>
    <message>
        <source>manifest.json lists the size and SHA-256 of every file in this archive. “dnc-desk-cli evidence verify FILE.zip” compares all of them on any computer and prints the SHA-256 of manifest.json. The history of the program that wrote the archive shows the same number; if both agree, nothing was changed since.</source>
        <translation>manifest.json indica el tamaño y el SHA-256 de cada archivo de este archivo comprimido. «dnc-desk-cli evidence verify FILE.zip» los compara todos en cualquier equipo y muestra el SHA-256 de manifest.json. El historial del programa que lo escribió muestra el mismo número; si ambos coinciden, nada ha cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No answer on record</source>
        <translation>Sin respuesta registrada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The token&apos;s own</source>
        <translation>La del propio token</translation>
    </message>
    <message>
        <source>Undo not finished</source>
        <translation>Anulación sin terminar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Anulado en parte</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>No aplicado</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Archivos de origen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Server Message</source>
        <translation>Mensaje del servidor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln leída</numerusform>
            <numerusform>%Ln leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No uploads yet</source>
        <translation>Aún no hay envíos</translation>
    </message>
    <message>
        <source>Each upload appears here with its source files and the answer to every request.</source>
        <translation>Cada envío aparece aquí con sus archivos de origen y la respuesta a cada solicitud.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Selected upload</source>
        <translation>Envío seleccionado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests of the selected upload</source>
        <translation>Solicitudes del envío seleccionado</translation>
    </message>
    <message>
        <source>Alta support can find a request by its ID. Select rows and copy them.</source>
        <translation>El soporte de Alta puede encontrar una solicitud por su ID. Seleccione filas y cópielas.</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Archivos de origen</translation>
    </message>
    <message>
        <source>Source files of the selected upload</source>
        <translation>Archivos de origen del envío seleccionado</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Export &amp;Evidence…</source>
        <translation>&amp;Exportar pruebas…</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>&amp;Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Verificar…</translation>
    </message>
    <message>
        <source>U&amp;ndo Upload…</source>
        <translation>A&amp;nular envío…</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retener</translation>
    </message>
</context>
<context>
    <name>IdentifierType</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>E&amp;xport of</source>
        <translation>E&amp;xportación de</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Header in &amp;row</source>
        <translation>Encabezado en la fi&amp;la</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Las primeras filas tal como se leen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lectura de la lista</translation>
    </message>
    <message>
        <source>Re&amp;member for lists like this</source>
        <translation>&amp;Recordar para listas como esta</translation>
    </message>
    <message>
        <source>The next list with this header is read the same way, without a window. Clear the box to be asked again.</source>
        <translation>La próxima lista con este encabezado se lee igual, sin ventana. Desmarque la casilla para que se le pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import List</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Questions about this list</source>
        <translation>Preguntas sobre esta lista</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>No identifier</source>
        <translation>Sin identificador</translation>
    </message>
    <message>
        <source>Enter an identifier or delete the row.</source>
        <translation>Escriba un identificador o elimine la fila.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>Choose a type or correct the value.</source>
        <translation>Elija un tipo o corrija el valor.</translation>
    </message>
    <message>
        <source>Several identifiers</source>
        <translation>Varios identificadores</translation>
    </message>
    <message>
        <source>Give each identifier its own row.</source>
        <translation>Dé a cada identificador su propia fila.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Valor demasiado largo</translation>
    </message>
    <message>
        <source>Remove the text that does not belong to the identifier.</source>
        <translation>Quite el texto que no forma parte del identificador.</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Caracteres ilegibles</translation>
    </message>
    <message>
        <source>Type the identifier again.</source>
        <translation>Escriba de nuevo el identificador.</translation>
    </message>
    <message>
        <source>Missing @</source>
        <translation>Falta la @</translation>
    </message>
    <message>
        <source>Complete the address or choose another type.</source>
        <translation>Complete la dirección o elija otro tipo.</translation>
    </message>
    <message>
        <source>Invalid mailbox name</source>
        <translation>Nombre de buzón no válido</translation>
    </message>
    <message>
        <source>Check the part before the @ for spaces, misplaced dots and other signs.</source>
        <translation>Revise la parte antes de la @: espacios, puntos mal puestos y otros signos.</translation>
    </message>
    <message>
        <source>Invalid domain</source>
        <translation>Dominio no válido</translation>
    </message>
    <message>
        <source>Check the part after the @.</source>
        <translation>Revise la parte después de la @.</translation>
    </message>
    <message>
        <source>Directory name, no address</source>
        <translation>Nombre de directorio, no dirección</translation>
    </message>
    <message>
        <source>Find the person in the address book of Outlook and copy the SMTP address.</source>
        <translation>Busque a la persona en la libreta de direcciones de Outlook y copie la dirección SMTP.</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Dominio de empresa</translation>
    </message>
    <message>
        <source>Block companies in Alta under Knowledge &gt; DNC List &gt; Companies.</source>
        <translation>Bloquee empresas en Alta en Knowledge &gt; DNC List &gt; Companies.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>No es un número de teléfono</translation>
    </message>
    <message>
        <source>Enter the number or choose another type.</source>
        <translation>Escriba el número o elija otro tipo.</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Faltan dígitos</translation>
    </message>
    <message>
        <source>Add what is missing, such as the area code.</source>
        <translation>Añada lo que falta, como el prefijo.</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Sobran dígitos</translation>
    </message>
    <message>
        <source>Look for an extension or a second number.</source>
        <translation>Busque una extensión o un segundo número.</translation>
    </message>
    <message>
        <source>Missing country code</source>
        <translation>Falta el código de país</translation>
    </message>
    <message>
        <source>Start the number with + and the country code.</source>
        <translation>Empiece el número con + y el código de país.</translation>
    </message>
    <message>
        <source>Unassigned phone number</source>
        <translation>Número no asignado</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>Revise los dígitos y el código de país.</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet</source>
        <translation>Redondeado por una hoja de cálculo</translation>
    </message>
    <message>
        <source>The last digits are lost, so look the number up in the original list.</source>
        <translation>Se perdieron los últimos dígitos; busque el número en la lista original.</translation>
    </message>
    <message>
        <source>Letters in phone number</source>
        <translation>Letras en el número</translation>
    </message>
    <message>
        <source>Enter the number with digits only.</source>
        <translation>Escriba el número solo con dígitos.</translation>
    </message>
    <message>
        <source>Not a profile page</source>
        <translation>No es una página de perfil</translation>
    </message>
    <message>
        <source>Enter the link to the profile of the person, which contains /in/.</source>
        <translation>Escriba el enlace al perfil de la persona, que contiene /in/.</translation>
    </message>
    <message>
        <source>Not a profile link</source>
        <translation>No es un enlace de perfil</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that contains /in/.</source>
        <translation>Ábralo en un navegador y copie la dirección que contiene /in/.</translation>
    </message>
    <message>
        <source>Invalid LinkedIn link</source>
        <translation>Enlace de LinkedIn no válido</translation>
    </message>
    <message>
        <source>Enter a profile link such as https://www.linkedin.com/in/jane-doe.</source>
        <translation>Escriba un enlace de perfil como https://www.linkedin.com/in/jane-doe.</translation>
    </message>
    <message>
        <source>Spreadsheet error</source>
        <translation>Error de hoja de cálculo</translation>
    </message>
    <message>
        <source>Repair the cell in the original list.</source>
        <translation>Repare la celda en la lista original.</translation>
    </message>
    <message>
        <source>Not an opt-out</source>
        <translation>No es una baja</translation>
    </message>
    <message>
        <source>The list does not say that this person opted out.</source>
        <translation>La lista no dice que esta persona se diera de baja.</translation>
    </message>
    <message>
        <source>Hidden row</source>
        <translation>Fila oculta</translation>
    </message>
    <message>
        <source>The spreadsheet hides this row.</source>
        <translation>La hoja de cálculo oculta esta fila.</translation>
    </message>
    <message>
        <source>Filtered row</source>
        <translation>Fila filtrada</translation>
    </message>
    <message>
        <source>A filter in the spreadsheet hides this row.</source>
        <translation>Un filtro de la hoja de cálculo oculta esta fila.</translation>
    </message>
    <message>
        <source>Crossed-out cell</source>
        <translation>Celda tachada</translation>
    </message>
    <message>
        <source>The cell is crossed out in the spreadsheet.</source>
        <translation>La celda está tachada en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>Confirmed before</source>
        <translation>Confirmado antes</translation>
    </message>
    <message>
        <source>An earlier report lists it as confirmed.</source>
        <translation>Un informe anterior lo da como confirmado.</translation>
    </message>
    <message>
        <source>Missing formula result</source>
        <translation>Falta el resultado de la fórmula</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>Abra el libro en un programa de hojas de cálculo, guárdelo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Fila de totales</translation>
    </message>
    <message>
        <source>If it is a person after all, enter it again.</source>
        <translation>Si es una persona después de todo, escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Phone extension</source>
        <translation>Extensión telefónica</translation>
    </message>
    <message>
        <source>If the whole line may be blocked, enter the number without the extension.</source>
        <translation>Si se puede bloquear toda la línea, escriba el número sin la extensión.</translation>
    </message>
    <message>
        <source>Premium-rate number</source>
        <translation>Número de tarificación especial</translation>
    </message>
    <message>
        <source>If you mean this number, enter it as + and digits only.</source>
        <translation>Si se refiere a este número, escríbalo con + y solo dígitos.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Look up the number of the person.</source>
        <translation>Busque el número de la persona.</translation>
    </message>
    <message>
        <source>Looks like a date</source>
        <translation>Parece una fecha</translation>
    </message>
    <message>
        <source>Check the column, or start the value with + if it is a phone number.</source>
        <translation>Revise la columna, o empiece el valor con + si es un número de teléfono.</translation>
    </message>
    <message>
        <source>Looks like a record number</source>
        <translation>Parece un número de registro</translation>
    </message>
    <message>
        <source>Enter the phone number with + and the country code.</source>
        <translation>Escriba el número de teléfono con + y el código de país.</translation>
    </message>
    <message>
        <source>Ambiguous phone number</source>
        <translation>Número de teléfono ambiguo</translation>
    </message>
    <message>
        <source>Start it with + and the country code.</source>
        <translation>Empiécelo con + y el código de país.</translation>
    </message>
    <message>
        <source>LinkedIn company page</source>
        <translation>Página de empresa de LinkedIn</translation>
    </message>
    <message>
        <source>Block the company in Alta under Knowledge &gt; DNC List &gt; Companies, or enter the profile links of its people.</source>
        <translation>Bloquee la empresa en Alta en Knowledge &gt; DNC List &gt; Companies, o escriba los enlaces de perfil de su gente.</translation>
    </message>
    <message>
        <source>LinkedIn school page</source>
        <translation>Página de centro educativo de LinkedIn</translation>
    </message>
    <message>
        <source>Enter the profile links of its people, which contain /in/.</source>
        <translation>Escriba los enlaces de perfil de su gente, que contienen /in/.</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <translation>Publicación de LinkedIn</translation>
    </message>
    <message>
        <source>Open it, follow the name of its author and copy the address that contains /in/.</source>
        <translation>Ábrala, siga el nombre de su autor y copie la dirección que contiene /in/.</translation>
    </message>
    <message>
        <source>LinkedIn short link</source>
        <translation>Enlace corto de LinkedIn</translation>
    </message>
    <message>
        <source>Open it in a browser and, if it is a profile, copy the address that contains /in/.</source>
        <translation>Ábralo en un navegador y, si es un perfil, copie la dirección que contiene /in/.</translation>
    </message>
    <message>
        <source>Sales Navigator lead</source>
        <translation>Lead de Sales Navigator</translation>
    </message>
    <message>
        <source>Open the lead in Sales Navigator, copy its LinkedIn.com link and enter that.</source>
        <translation>Abra el lead en Sales Navigator, copie su enlace de LinkedIn.com y escríbalo.</translation>
    </message>
    <message>
        <source>LinkedIn Recruiter candidate</source>
        <translation>Candidato de LinkedIn Recruiter</translation>
    </message>
    <message>
        <source>Open the public profile of the candidate and copy its address.</source>
        <translation>Abra el perfil público del candidato y copie su dirección.</translation>
    </message>
    <message>
        <source>Hidden recipients</source>
        <translation>Destinatarios ocultos</translation>
    </message>
    <message>
        <source>This names nobody, so find the addresses in the mail that was sent.</source>
        <translation>Esto no nombra a nadie; busque las direcciones en el correo que se envió.</translation>
    </message>
    <message>
        <source>Undecided opt-out</source>
        <translation>Baja sin decidir</translation>
    </message>
    <message>
        <source>Say which values of the list mean that somebody opted out.</source>
        <translation>Indique qué valores de la lista significan que alguien se dio de baja.</translation>
    </message>
    <message>
        <source>Repeated header</source>
        <translation>Encabezado repetido</translation>
    </message>
    <message>
        <source>The row repeats the header of the list.</source>
        <translation>La fila repite el encabezado de la lista.</translation>
    </message>
    <message>
        <source>Footer text</source>
        <translation>Texto de pie</translation>
    </message>
    <message>
        <source>The row is below the list.</source>
        <translation>La fila está debajo de la lista.</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texto de título</translation>
    </message>
    <message>
        <source>The row is above the header.</source>
        <translation>La fila está encima del encabezado.</translation>
    </message>
    <message>
        <source>Comment line</source>
        <translation>Línea de comentario</translation>
    </message>
    <message>
        <source>The line is a comment.</source>
        <translation>La línea es un comentario.</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Canal desconocido</translation>
    </message>
    <message>
        <source>Choose one of the types if the identifier belongs to it.</source>
        <translation>Elija uno de los tipos si el identificador le corresponde.</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>Valor enmascarado</translation>
    </message>
    <message>
        <source>Part of it is hidden and would match nobody, so look it up in the original list.</source>
        <translation>Una parte está oculta y no coincidiría con nadie; búsquelo en la lista original.</translation>
    </message>
    <message>
        <source>Placeholder value</source>
        <translation>Valor de relleno</translation>
    </message>
    <message>
        <source>It is a placeholder, so look up the person in the original list.</source>
        <translation>Es un valor de relleno; busque a la persona en la lista original.</translation>
    </message>
    <message>
        <source>Not a WhatsApp number</source>
        <translation>No es un número de WhatsApp</translation>
    </message>
    <message>
        <source>This is the ID of a group, a channel or a hidden number, so enter the phone number of the person.</source>
        <translation>Es el ID de un grupo, un canal o un número oculto; escriba el número de teléfono de la persona.</translation>
    </message>
    <message>
        <source>Hashed list</source>
        <translation>Lista con hashes</translation>
    </message>
    <message>
        <source>Fingerprints cannot be turned back: ask for the plain list, or match it against your own contacts.</source>
        <translation>Los hashes no se pueden revertir: pida la lista legible o compárela con sus propios contactos.</translation>
    </message>
    <message>
        <source>Two possible numbers</source>
        <translation>Dos números posibles</translation>
    </message>
    <message>
        <source>Give each number its own row.</source>
        <translation>Dé a cada número su propia fila.</translation>
    </message>
    <message>
        <source>Contradictory consent</source>
        <translation>Consentimiento contradictorio</translation>
    </message>
    <message>
        <source>The list also says that the person opted in; include the row if the opt-out is the latest.</source>
        <translation>La lista también dice que la persona se dio de alta; incluya la fila si la baja es lo más reciente.</translation>
    </message>
    <message>
        <source>Mentioned in message text</source>
        <translation>Mencionado en el texto de un mensaje</translation>
    </message>
    <message>
        <source>Only the text of a message mentions it, so include it if the person asked to opt out.</source>
        <translation>Solo lo menciona el texto de un mensaje; inclúyalo si la persona pidió la baja.</translation>
    </message>
    <message>
        <source>Unclear encoding</source>
        <translation>Codificación dudosa</translation>
    </message>
    <message>
        <source>In another text encoding this is a different identifier, so choose the encoding of the list.</source>
        <translation>En otra codificación es un identificador distinto; elija la codificación de la lista.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal of uploads is damaged. Nothing more is sent from it. When it is opened next, you can salvage what can be read of it.</source>
        <translation>El registro de envíos está dañado. No se envía nada más de él. La próxima vez que se abra podrá rescatar lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The journal of uploads is damaged and was put aside: %1. Nothing is sent until you have chosen: salvage what can be read of it, or start afresh.</source>
        <translation>El registro de envíos está dañado y se dejó aparte: %1. No se envía nada hasta que elija: rescatar lo que se pueda leer de él, o empezar de nuevo.</translation>
    </message>
    <message>
        <source>Another DNC Desk is working with this data folder (%1). Close it first.</source>
        <translation>Otro DNC Desk trabaja con esta carpeta de datos (%1). Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Other people can change the data folder, so it cannot hold the journal of uploads. Nothing was sent. Repair it with: %1</source>
        <translation>Otras personas pueden cambiar la carpeta de datos, así que no puede contener el registro de envíos. No se envió nada. Repárela con: %1</translation>
    </message>
    <message>
        <source>The journal of uploads was moved or deleted: %1. Nothing more is sent. Move it back and resume, or restart DNC Desk.</source>
        <translation>El registro de envíos se movió o eliminó: %1. No se envía nada más. Devuélvalo a su sitio y reanude, o reinicie DNC Desk.</translation>
    </message>
    <message>
        <source>The journal of uploads cannot be opened or written (%1). Check the folder&apos;s permissions.</source>
        <translation>El registro de envíos no se puede abrir o escribir (%1). Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal of uploads cannot be written (%1). Free some space, then resume.</source>
        <translation>El disco está lleno, así que el registro de envíos no se puede escribir (%1). Libere espacio y reanude.</translation>
    </message>
    <message>
        <source>The journal of uploads was written by a newer DNC Desk (%1). Use that version.</source>
        <translation>El registro de envíos lo escribió un DNC Desk más nuevo (%1). Use esa versión.</translation>
    </message>
    <message>
        <source>There is no such upload in the journal.</source>
        <translation>No existe tal envío en el registro.</translation>
    </message>
    <message>
        <source>Upload %1 still has to send this identifier. Finish or cancel it first; then it can be erased.</source>
        <translation>El envío %1 aún tiene que enviar este identificador. Termínelo o cancélelo primero; después se podrá borrar.</translation>
    </message>
    <message>
        <source>The journal of uploads could not be read or written: %1</source>
        <translation>El registro de envíos no se pudo leer o escribir: %1</translation>
    </message>
</context>
<context>
    <name>ListCost</name>
    <message numerus="yes">
        <source>Up to %Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>Hasta %Ln solicitud, %1.</numerusform>
            <numerusform>Hasta %Ln solicitudes, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%Ln solicitud, %1.</numerusform>
            <numerusform>%Ln solicitudes, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Next Issue</source>
        <translation>Siguiente problema</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Enviar…</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Compare with Alta</source>
        <translation>Comparar con Alta</translation>
    </message>
    <message numerus="yes">
        <source>Include %n listed row(s)</source>
        <translation>
            <numerusform>Incluir %n fila listada</numerusform>
            <numerusform>Incluir %n filas listadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n known row(s)</source>
        <translation>
            <numerusform>Excluir %n fila conocida</numerusform>
            <numerusform>Excluir %n filas conocidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Recent &amp;Lists</source>
        <translation>&amp;Listas recientes</translation>
    </message>
    <message>
        <source>Recent &amp;Unsent Lists</source>
        <translation>Listas sin en&amp;viar recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>En&amp;vío</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a list from a file</source>
        <translation>Abrir una lista desde un archivo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Paste a list, or cells into the table</source>
        <translation>Pegar una lista, o celdas en la tabla</translation>
    </message>
    <message>
        <source>Paste as Ne&amp;w Rows</source>
        <translation>&amp;Pegar como filas nuevas</translation>
    </message>
    <message>
        <source>Add what is in the clipboard at the end of the list</source>
        <translation>Añadir el contenido del portapapeles al final de la lista</translation>
    </message>
    <message>
        <source>&amp;New List</source>
        <translation>&amp;Nueva lista</translation>
    </message>
    <message>
        <source>Empty the table; this can be undone</source>
        <translation>Vaciar la tabla; se puede deshacer</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Save the result of every row as CSV or Excel</source>
        <translation>Guardar el resultado de cada fila como CSV o Excel</translation>
    </message>
    <message>
        <source>Save Pro&amp;blem Rows…</source>
        <translation>&amp;Guardar filas con problemas…</translation>
    </message>
    <message>
        <source>Save the rows with issues for the colleague who owns the list</source>
        <translation>Guardar las filas con problemas para el colega responsable de la lista</translation>
    </message>
    <message>
        <source>Copy as &amp;Command</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Copy the command that does the same with dnc-desk-cli</source>
        <translation>Copiar el comando que hace lo mismo con dnc-desk-cli</translation>
    </message>
    <message>
        <source>&amp;Erase a Person…</source>
        <translation>&amp;Borrar a una persona…</translation>
    </message>
    <message>
        <source>Delete what this computer stores about a person</source>
        <translation>Eliminar lo que este equipo guarda sobre una persona</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>P&amp;ráctica</translation>
    </message>
    <message>
        <source>Try everything without sending anything</source>
        <translation>Probarlo todo sin enviar nada</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Connection, safety, privacy, import and appearance</source>
        <translation>Conexión, seguridad, privacidad, importación y apariencia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Rehacer el último cambio deshecho</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copiar las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Copy the selected cells, then clear them</source>
        <translation>Copiar las celdas seleccionadas y luego vaciarlas</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>&amp;Vaciar celdas</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Vaciar las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Rellenar hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Copy the first selected row into the rows below it</source>
        <translation>Copiar la primera fila seleccionada en las de debajo</translation>
    </message>
    <message>
        <source>Set T&amp;ype…</source>
        <translation>Establecer t&amp;ipo…</translation>
    </message>
    <message>
        <source>Choose the type of all selected rows</source>
        <translation>Elegir el tipo de todas las filas seleccionadas</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Reempla&amp;zar…</translation>
    </message>
    <message>
        <source>Replace text in the list</source>
        <translation>Reemplazar texto en la lista</translation>
    </message>
    <message>
        <source>Next &amp;Match</source>
        <translation>&amp;Siguiente resultado</translation>
    </message>
    <message>
        <source>Go to the next row that the search finds</source>
        <translation>Ir a la siguiente fila que encuentra la búsqueda</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>&amp;Resultado anterior</translation>
    </message>
    <message>
        <source>Go to the previous row that the search finds</source>
        <translation>Ir a la fila anterior que encuentra la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>Ir &amp;a la fila…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Ir a una fila por su número</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>&amp;Historial de deshacer…</translation>
    </message>
    <message>
        <source>All changes of the list, step by step</source>
        <translation>Todos los cambios de la lista, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>Insertar &amp;fila</translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation>Insertar una fila vacía encima de la actual</translation>
    </message>
    <message>
        <source>Delete Row&amp;s</source>
        <translation>Eli&amp;minar filas</translation>
    </message>
    <message>
        <source>Remove the selected rows from the list</source>
        <translation>Quitar de la lista las filas seleccionadas</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Keep the selected rows in the list, but do not send them</source>
        <translation>Conservar las filas seleccionadas en la lista, pero no enviarlas</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <translation>I&amp;ncluir</translation>
    </message>
    <message>
        <source>Send the selected rows after all</source>
        <translation>Enviar las filas seleccionadas después de todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>&amp;Apply Fix</source>
        <translation>Ap&amp;licar corrección</translation>
    </message>
    <message>
        <source>Use the suggestion for each selected row</source>
        <translation>Usar la sugerencia para cada fila seleccionada</translation>
    </message>
    <message>
        <source>Add to &amp;Other Channels…</source>
        <translation>Añadir a &amp;otros canales…</translation>
    </message>
    <message>
        <source>Also block phone numbers for SMS and WhatsApp</source>
        <translation>Bloquear también los números de teléfono para SMS y WhatsApp</translation>
    </message>
    <message>
        <source>Add E&amp;quivalent Numbers</source>
        <translation>Añadir números e&amp;quivalentes</translation>
    </message>
    <message>
        <source>Add the other form that some countries use, such as Brazil without the ninth digit</source>
        <translation>Añadir la otra forma que usan algunos países, como Brasil sin el noveno dígito</translation>
    </message>
    <message>
        <source>Issues Side&amp;bar</source>
        <translation>Panel de pro&amp;blemas</translation>
    </message>
    <message>
        <source>Show issues and changes beside the table</source>
        <translation>Mostrar problemas y cambios junto a la tabla</translation>
    </message>
    <message>
        <source>&amp;Jump to Next Issue</source>
        <translation>Ir al siguiente pro&amp;blema</translation>
    </message>
    <message>
        <source>Go to the next row with an issue</source>
        <translation>Ir a la siguiente fila con un problema</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>Review what will be sent, then send it</source>
        <translation>Revisar lo que se enviará y enviarlo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Finish the current request, then pause</source>
        <translation>Terminar la solicitud actual y luego pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Send the remaining opt-outs</source>
        <translation>Enviar las bajas restantes</translation>
    </message>
    <message>
        <source>&amp;Cancel Upload…</source>
        <translation>&amp;Cancelar envío…</translation>
    </message>
    <message>
        <source>Do not send the remaining opt-outs</source>
        <translation>No enviar las bajas restantes</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>All uploads and their requests</source>
        <translation>Todos los envíos y sus solicitudes</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>How to use DNC Desk</source>
        <translation>Cómo usar DNC Desk</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics…</source>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Save versions, settings and log lines for support, without personal data</source>
        <translation>Guardar versiones, configuración y líneas de la bitácora para soporte, sin datos personales</translation>
    </message>
    <message>
        <source>Getting &amp;Started</source>
        <translation>Primeros &amp;pasos</translation>
    </message>
    <message>
        <source>The four steps from a list to a report</source>
        <translation>Los cuatro pasos de una lista a un informe</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click something to see what it means</source>
        <translation>Haga clic en algo para ver qué significa</translation>
    </message>
    <message>
        <source>Co&amp;mpare With Alta…</source>
        <translation>Co&amp;mparar con Alta…</translation>
    </message>
    <message>
        <source>See which rows are on the Do Not Contact list already</source>
        <translation>Ver qué filas están ya en la lista Do Not Contact</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s &amp;List…</source>
        <translation>Quitar de la &amp;lista de Alta…</translation>
    </message>
    <message>
        <source>Take selected rows that were uploaded off the Do Not Contact list</source>
        <translation>Quitar de la lista Do Not Contact las filas seleccionadas que se enviaron</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Bac&amp;k Up Proof Key…</source>
        <translation>&amp;Hacer copia de la clave de pruebas…</translation>
    </message>
    <message>
        <source>Save the key by which it can be told later who was put on the list</source>
        <translation>Guardar la clave con la que más tarde se puede decir a quién se puso en la lista</translation>
    </message>
    <message>
        <source>Restore Proof Ke&amp;y…</source>
        <translation>Res&amp;taurar la clave de pruebas…</translation>
    </message>
    <message>
        <source>Read the proof key from its backup into the keychain</source>
        <translation>Leer la clave de pruebas de su copia al llavero</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Look-alike letters</source>
        <translation>Letras parecidas</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts, so check that nobody forged it.</source>
        <translation>Mezcla letras de varias escrituras; compruebe que nadie lo falsificó.</translation>
    </message>
    <message>
        <source>Possible typo</source>
        <translation>Posible errata</translation>
    </message>
    <message>
        <source>The domain differs in one letter from one that many people use.</source>
        <translation>El dominio difiere en una letra de uno que usa mucha gente.</translation>
    </message>
    <message>
        <source>Type from column</source>
        <translation>Tipo según la columna</translation>
    </message>
    <message>
        <source>The value does not show its type, so it has that of its column.</source>
        <translation>El valor no muestra su tipo, así que tiene el de su columna.</translation>
    </message>
    <message>
        <source>Country code added</source>
        <translation>Código de país añadido</translation>
    </message>
    <message>
        <source>The number had no country code and was read as one of the country of the list.</source>
        <translation>El número no tenía código de país y se leyó como uno del país de la lista.</translation>
    </message>
    <message>
        <source>Type from link</source>
        <translation>Tipo según el enlace</translation>
    </message>
    <message>
        <source>The link names the channel of the number.</source>
        <translation>El enlace nombra el canal del número.</translation>
    </message>
    <message>
        <source>Number format undone</source>
        <translation>Formato de número deshecho</translation>
    </message>
    <message>
        <source>A spreadsheet had changed the number, but no digit was lost.</source>
        <translation>Una hoja de cálculo había cambiado el número, pero no se perdió ningún dígito.</translation>
    </message>
    <message>
        <source>Obscured address restored</source>
        <translation>Dirección camuflada restaurada</translation>
    </message>
    <message>
        <source>The address was written so that programs do not recognize it.</source>
        <translation>La dirección estaba escrita de forma que los programas no la reconocieran.</translation>
    </message>
    <message>
        <source>Domain encoded</source>
        <translation>Dominio codificado</translation>
    </message>
    <message>
        <source>The domain is sent in ASCII, as mail servers use it.</source>
        <translation>El dominio se envía en ASCII, como lo usan los servidores de correo.</translation>
    </message>
    <message>
        <source>Characters cleaned up</source>
        <translation>Caracteres limpiados</translation>
    </message>
    <message>
        <source>Invisible or unusual characters were made plain.</source>
        <translation>Se simplificaron caracteres invisibles o poco comunes.</translation>
    </message>
    <message>
        <source>Link shortened</source>
        <translation>Enlace acortado</translation>
    </message>
    <message>
        <source>The link is sent in its usual form.</source>
        <translation>El enlace se envía en su forma habitual.</translation>
    </message>
    <message>
        <source>Taken from surrounding text</source>
        <translation>Extraído del texto</translation>
    </message>
    <message>
        <source>The identifier was taken out of the text around it.</source>
        <translation>El identificador se extrajo del texto que lo rodeaba.</translation>
    </message>
    <message>
        <source>Unusual sign</source>
        <translation>Signo poco común</translation>
    </message>
    <message>
        <source>Machine address</source>
        <translation>Dirección automática</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Posible duplicado</translation>
    </message>
    <message>
        <source>Another row may be the same mailbox or phone line in another form.</source>
        <translation>Otra fila puede ser el mismo buzón o la misma línea en otra forma.</translation>
    </message>
    <message>
        <source>Unknown number range</source>
        <translation>Rango de números desconocido</translation>
    </message>
    <message>
        <source>The range may be newer than the numbering plans of this program, so check the number.</source>
        <translation>El rango puede ser más nuevo que los planes de numeración de este programa; compruebe el número.</translation>
    </message>
    <message>
        <source>Temporary block</source>
        <translation>Bloqueo temporal</translation>
    </message>
    <message>
        <source>Alta keeps no end date, so the opt-out will be permanent.</source>
        <translation>Alta no guarda fecha de fin, así que la baja será permanente.</translation>
    </message>
    <message>
        <source>Some of its signs may not belong to the address, so check it.</source>
        <translation>Algunos de sus signos pueden no ser de la dirección; compruébela.</translation>
    </message>
    <message>
        <source>A mail program made it, so enter the person&apos;s own address.</source>
        <translation>La creó un programa de correo; escriba la dirección de la propia persona.</translation>
    </message>
    <message>
        <source>Unknown domain ending</source>
        <translation>Final de dominio desconocido</translation>
    </message>
    <message>
        <source>This program does not know the ending of the domain, so check the address.</source>
        <translation>Este programa no conoce el final del dominio; compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set by your organization.</source>
        <translation>Fijado por su organización.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Fijado por %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 in %2 is unknown or has no valid value.</source>
        <translation>%1 en %2 es desconocido o no tiene un valor válido.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is fixed. Ask your administrator.</source>
        <translation>No se envía nada hasta que se arregle. Consulte a su administrador.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProofKey</name>
    <message>
        <source>This is not a backup of a proof key, or one of a newer version of DNC Desk.</source>
        <translation>No es una copia de seguridad de una clave de pruebas, o es de una versión más nueva de DNC Desk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup was changed.</source>
        <translation>La frase de contraseña es incorrecta, o la copia se modificó.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>La copia de seguridad no se pudo escribir: %1</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” is not a channel of this list. %2</source>
        <translation>«%1» no es un canal de esta lista. %2</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 and %3?</source>
        <comment>two phone numbers</comment>
        <translation>%1 ¿Quiso decir %2 y %3?</translation>
    </message>
    <message>
        <source>Duplicate identifier</source>
        <translation>Identificador duplicado</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>Una fila anterior tiene el mismo identificador.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has the same identifier.</source>
        <translation>La fila %1 de %2 tiene el mismo identificador.</translation>
    </message>
    <message>
        <source>Excluded by you</source>
        <translation>Excluido por usted</translation>
    </message>
    <message>
        <source>Include the row to send it.</source>
        <translation>Incluya la fila para enviarla.</translation>
    </message>
    <message>
        <source>%1 The list says “%2”.</source>
        <translation>%1 La lista dice «%2».</translation>
    </message>
    <message>
        <source>It was added by hand.</source>
        <translation>Se añadió a mano.</translation>
    </message>
    <message>
        <source>It was added automatically.</source>
        <translation>Se añadió automáticamente.</translation>
    </message>
    <message>
        <source>It was added on %1.</source>
        <comment>a date</comment>
        <translation>Se añadió el %1.</translation>
    </message>
    <message>
        <source>It was added on %1 by hand.</source>
        <translation>Se añadió el %1 a mano.</translation>
    </message>
    <message>
        <source>It was added on %1 automatically.</source>
        <translation>Se añadió el %1 automáticamente.</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation>No se envía de nuevo.</translation>
    </message>
    <message>
        <source>Similar entry on the list</source>
        <translation>Entrada similar en la lista</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>It is sent in its turn.</source>
        <translation>Se envía cuando le toca.</translation>
    </message>
    <message>
        <source>No definite answer</source>
        <translation>Sin respuesta definitiva</translation>
    </message>
    <message>
        <source>It was sent and will be sent again.</source>
        <translation>Se envió y se enviará de nuevo.</translation>
    </message>
    <message>
        <source>Rejected by Alta</source>
        <translation>Rechazado por Alta</translation>
    </message>
    <message>
        <source>Alta gave no reason.</source>
        <translation>Alta no dio ningún motivo.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 ¿Quiso decir %2?</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>You are practicing. These settings are for the real service and apply again when you leave practice.</source>
        <translation>Está en modo de práctica. Esta configuración es para el servicio real y se aplica de nuevo al salir de la práctica.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>&amp;Dirección de la API</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>To&amp;ken de API</translation>
    </message>
    <message>
        <source>&amp;Remove Token</source>
        <translation>&amp;Quitar token</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>ID de &amp;cuenta</translation>
    </message>
    <message>
        <source>Only if your user has several accounts.</source>
        <translation>Solo si su usuario tiene varias cuentas.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Reserve for &amp;other integrations</source>
        <translation>Reserva para &amp;otras integraciones</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> solicitudes por minuto</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Confirm by t&amp;yping above</source>
        <translation>Confirmar escribie&amp;ndo a partir de</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> opt-outs</source>
        <translation> bajas</translation>
    </message>
    <message>
        <source>Larger uploads start only after you type their number.</source>
        <translation>Los envíos más grandes solo empiezan tras escribir su número.</translation>
    </message>
    <message>
        <source>&amp;Warn when more than</source>
        <translation>&amp;Avisar si más de</translation>
    </message>
    <message>
        <source> % are new</source>
        <translation> % son nuevos</translation>
    </message>
    <message>
        <source>New means never uploaded from this computer. In a wrong file, most identifiers are.</source>
        <translation>Nuevo significa nunca enviado desde este equipo. En un archivo equivocado, lo es la mayoría.</translation>
    </message>
    <message>
        <source>Warn about o&amp;ld requests after</source>
        <translation>Avisar de solicitudes &amp;viejas tras</translation>
    </message>
    <message>
        <source> business days</source>
        <translation> días hábiles</translation>
    </message>
    <message>
        <source>The law sets a time limit for opt-outs. The list marks requests older than this.</source>
        <translation>La ley fija un plazo para las bajas. La lista marca las solicitudes más antiguas.</translation>
    </message>
    <message>
        <source>Ow&amp;n domains</source>
        <translation>Do&amp;minios propios</translation>
    </message>
    <message>
        <source>mycompany.com</source>
        <translation>miempresa.com</translation>
    </message>
    <message>
        <source>You are warned before an upload that contains addresses of these domains.</source>
        <translation>Se le avisa antes de un envío que contenga direcciones de estos dominios.</translation>
    </message>
    <message>
        <source>Acce&amp;pted answers</source>
        <translation>Respuestas acep&amp;tadas</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Revoca&amp;r</translation>
    </message>
    <message>
        <source>Answers of this kind are read back again. What they confirmed stays confirmed.</source>
        <translation>Las respuestas de este tipo se comprueban de nuevo. Lo que confirmaron sigue confirmado.</translation>
    </message>
    <message>
        <source>Server answers that you accepted as confirmations. Revoked ones are read back again.</source>
        <translation>Respuestas del servidor que aceptó como confirmaciones. Las revocadas se comprueban de nuevo.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Delete upload &amp;details after</source>
        <translation>Eliminar detal&amp;les de envíos tras</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Delete &amp;unsent lists after</source>
        <translation>Eliminar listas &amp;sin enviar tras</translation>
    </message>
    <message>
        <source>Counted from the last change of a list.</source>
        <translation>Se cuenta desde el último cambio de una lista.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Phone re&amp;gion</source>
        <translation>Re&amp;gión telefónica</translation>
    </message>
    <message>
        <source>The country of phone numbers that do not start with +.</source>
        <translation>El país de los números de teléfono que no empiezan con +.</translation>
    </message>
    <message>
        <source>Remembered imports</source>
        <translation>Importaciones recordadas</translation>
    </message>
    <message>
        <source>Lists with these headers are asked about again. Nothing else changes.</source>
        <translation>Se vuelve a preguntar por las listas con estos encabezados. No cambia nada más.</translation>
    </message>
    <message>
        <source>Answers and columns that you chose to remember. Without them you are asked again.</source>
        <translation>Respuestas y columnas que eligió recordar. Sin ellas se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Applied at once, so that you can look.</source>
        <translation>Se aplica al momento, para que pueda verlo.</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Messages that are shown already keep their language.</source>
        <translation>Los mensajes ya mostrados conservan su idioma.</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Alta counted %1 of %2; some may have been listed already.</source>
        <translation>Alta contó %1 de %2; algunos podían estar ya en la lista.</translation>
    </message>
    <message>
        <source>Some of the %1 identifiers of this batch are not on the list.</source>
        <translation>Algunos de los %1 identificadores de este lote no están en la lista.</translation>
    </message>
    <message>
        <source>Alta refused an identifier that an earlier request may have added, and the list cannot be read.</source>
        <translation>Alta rechazó un identificador que una solicitud anterior pudo haber añadido, y la lista no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed identifier(s) were not on the list when it was read again.</source>
        <translation>
            <numerusform>%n identificador confirmado no estaba en la lista al leerla de nuevo.</numerusform>
            <numerusform>%n identificadores confirmados no estaban en la lista al leerla de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer.</source>
        <translation>Alta respondió algo que esta versión no conoce: una respuesta vacía.</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: “%1”</source>
        <translation>Alta respondió algo que esta versión no conoce: «%1»</translation>
    </message>
    <message>
        <source>An identifier of the batch is not on the list.</source>
        <translation>Un identificador del lote no está en la lista.</translation>
    </message>
    <message>
        <source>The identifiers that were read had been on the list before.</source>
        <translation>Los identificadores leídos ya estaban antes en la lista.</translation>
    </message>
    <message>
        <source>The list could not be searched.</source>
        <translation>No se pudo buscar en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Whether the %n identifier(s) of batch %1 were added is not known. They stay in doubt.</source>
        <translation>
            <numerusform>No se sabe si %n identificador del lote %1 se añadió. Sigue en duda.</numerusform>
            <numerusform>No se sabe si los %n identificadores del lote %1 se añadieron. Siguen en duda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in Alta whether they are on the list, then say so here.</source>
        <translation>Mire en Alta si están en la lista y dígalo aquí.</translation>
    </message>
    <message>
        <source>The upload is paused.</source>
        <translation>El envío está en pausa.</translation>
    </message>
    <message>
        <source>What was confirmed stays confirmed; the rest is pending.</source>
        <translation>Lo confirmado sigue confirmado; el resto está pendiente.</translation>
    </message>
    <message>
        <source>Resume when you like.</source>
        <translation>Reanude cuando quiera.</translation>
    </message>
    <message>
        <source>Alta refused every identifier that was tried, at both ends of a batch.</source>
        <translation>Alta rechazó cada identificador que se probó, en ambos extremos de un lote.</translation>
    </message>
    <message>
        <source>The refused identifiers were not added. The rest is pending.</source>
        <translation>Los identificadores rechazados no se añadieron. El resto está pendiente.</translation>
    </message>
    <message>
        <source>Alta may have changed what it accepts. Look at its words in the list, then resume or give the upload up.</source>
        <translation>Puede que Alta haya cambiado lo que acepta. Lea su mensaje en la lista y reanude o cancele el envío.</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be written down. What was confirmed stays confirmed.</source>
        <translation>No se envía nada que no se pueda anotar. Lo confirmado sigue confirmado.</translation>
    </message>
    <message>
        <source>Resume when the cause is gone.</source>
        <translation>Reanude cuando la causa desaparezca.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Este envío pertenece a otra dirección o cuenta de Alta que la de la configuración.</translation>
    </message>
    <message>
        <source>Nothing was sent. What is left stays pending.</source>
        <translation>No se envió nada. Lo que queda sigue pendiente.</translation>
    </message>
    <message>
        <source>Set the address and the account ID it was begun with, then resume.</source>
        <translation>Ponga la dirección y el ID de cuenta con que se empezó y reanude.</translation>
    </message>
    <message>
        <source>DNC Desk found a fault in itself and stopped.</source>
        <translation>DNC Desk encontró un fallo en sí mismo y se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was sent after that. What was confirmed stays confirmed.</source>
        <translation>Después no se envió nada. Lo confirmado sigue confirmado.</translation>
    </message>
    <message>
        <source>Save the diagnostics for whoever maintains DNC Desk, then restart it.</source>
        <translation>Guarde el diagnóstico para quien mantenga DNC Desk y reinícielo.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>An identifier is what a person is reached by: an e-mail address, a phone number or a LinkedIn profile. Each row has one.</source>
        <translation>Un identificador es aquello con lo que se contacta a una persona: un correo, un número de teléfono o un perfil de LinkedIn. Cada fila tiene uno.</translation>
    </message>
    <message>
        <source>A batch is a part of an upload: up to 500 identifiers that are sent in one request.</source>
        <translation>Un lote es una parte de un envío: hasta 500 identificadores que se envían en una solicitud.</translation>
    </message>
    <message>
        <source>All programs of an Alta account share its requests per minute. DNC Desk leaves the reserve to the others.</source>
        <translation>Todos los programas de una cuenta de Alta comparten sus solicitudes por minuto. DNC Desk deja la reserva a los demás.</translation>
    </message>
    <message>
        <source>Retention is how long personal data may be kept. Afterwards the rows of an upload are deleted, and only its numbers stay.</source>
        <translation>El plazo de conservación limita cuánto se guardan los datos personales. Después se eliminan las filas de un envío y solo quedan sus números.</translation>
    </message>
    <message>
        <source>Phone numbers are sent in the E.164 format: a plus sign, the country code and the number. Numbers without a country code are read as those of this country.</source>
        <translation>Los números de teléfono se envían en el formato E.164: un signo más, el código de país y el número. Los que no tienen código de país se leen como de este país.</translation>
    </message>
    <message>
        <source>In doubt means that these were sent, but no definite answer came. They may be on the list, and are sent again, which does no harm.</source>
        <translation>En duda significa que se enviaron, pero no llegó una respuesta definitiva. Pueden estar en la lista y se reenvían, lo que no hace daño.</translation>
    </message>
    <message>
        <source>Prospects are the people whom your team contacts through Alta. Those who match an opt-out can be paused.</source>
        <translation>Los prospectos son las personas a las que su equipo contacta a través de Alta. Los que coinciden con una baja se pueden pausar.</translation>
    </message>
</context>
<context>
    <name>UploadMessages</name>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left.</source>
        <translation>%1 confirmados, %2 rechazados, %3 en duda, quedan %4.</translation>
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
            <numerusform>Buscar todos (%Ln solicitud, %1)</numerusform>
            <numerusform>Buscar todos (%Ln solicitudes, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) confirmed on the Do Not Contact list.</source>
        <translation>
            <numerusform>%Ln baja confirmada en la lista Do Not Contact.</numerusform>
            <numerusform>%Ln bajas confirmadas en la lista Do Not Contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln request(s).</source>
        <translation>
            <numerusform>Se necesitó %Ln solicitud.</numerusform>
            <numerusform>Se necesitaron %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service rejected %Ln row(s); the Status column has its words.</source>
        <translation>
            <numerusform>El servicio rechazó %Ln fila; la columna Estado tiene su mensaje.</numerusform>
            <numerusform>El servicio rechazó %Ln filas; la columna Estado tiene sus mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is in doubt may or may not be on the list: send it again to be sure.</source>
        <translation>%1 Lo que está en duda puede estar o no en la lista: envíelo de nuevo para asegurarse.</translation>
    </message>
    <message>
        <source>Upload canceled. Unsent rows are ready to send again.</source>
        <translation>Envío cancelado. Las filas sin enviar están listas de nuevo.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>%1 It was left more than a day ago; somebody may have changed the list at Alta since. Continue only if these people are still to be added.</source>
        <translation>%1 Se abandonó hace más de un día; la lista en Alta puede haber cambiado desde entonces. Continúe solo si aún hay que añadir a estas personas.</translation>
    </message>
    <message>
        <source>The upload of %1 from %2 was not finished.</source>
        <translation>El envío de %1 del %2 no se terminó.</translation>
    </message>
    <message>
        <source>Cancel this upload?</source>
        <translation>¿Cancelar este envío?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would not be sent. What is confirmed stays on the list.</source>
        <translation>
            <numerusform>%Ln fila no se enviaría. Lo confirmado sigue en la lista.</numerusform>
            <numerusform>%Ln filas no se enviarían. Lo confirmado sigue en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be uploaded at the moment; the list can still be edited.</source>
        <translation>No se puede enviar nada por ahora; la lista aún se puede editar.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>connection</comment>
        <translation>Va a %1.</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>Upload</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the upload</source>
        <translation>Reanudar el envío</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Cancelar envío…</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the upload panel</source>
        <translation>Cerrar el panel de envío</translation>
    </message>
    <message>
        <source>Progress of the upload</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list (one request each)</source>
        <translation>Antes de dividir un lote rechazado, buscar cada uno de sus identificadores en la lista (una solicitud por cada uno)</translation>
    </message>
    <message>
        <source>Alta refused an identifier that is on the list already. If there are many of them, this needs fewer requests than splitting; if there are few, it needs more: up to 500 for a batch, about 5 minutes.</source>
        <translation>Alta rechazó un identificador que ya está en la lista. Si son muchos, esto requiere menos solicitudes que dividir; si son pocos, requiere más: hasta 500 por lote, unos 5 minutos.</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Cancelar envío</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>They were added</source>
        <translation>Se añadieron</translation>
    </message>
    <message>
        <source>They were not added</source>
        <translation>No se añadieron</translation>
    </message>
</context>
<context>
    <name>UploadPlan</name>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>alrededor de %Ln hora</numerusform>
            <numerusform>alrededor de %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>These identifiers are on the Do Not Contact list.</source>
        <translation>Estos identificadores están en la lista Do Not Contact.</translation>
    </message>
    <message>
        <source>None of these identifiers was added.</source>
        <translation>No se añadió ninguno de estos identificadores.</translation>
    </message>
    <message>
        <source>This batch was not added. Nothing is lost: it stays pending.</source>
        <translation>Este lote no se añadió. No se pierde nada: sigue pendiente.</translation>
    </message>
    <message>
        <source>Whether this batch arrived is not known. It stays in doubt and the same identifiers are sent again, which does no harm where they are on the list already.</source>
        <translation>No se sabe si este lote llegó. Sigue en duda y se reenvían los mismos identificadores, lo que no hace daño si ya están en la lista.</translation>
    </message>
    <message>
        <source>Alta accepted the request.</source>
        <translation>Alta aceptó la solicitud.</translation>
    </message>
    <message>
        <source>Alta refused the batch as invalid (%1).</source>
        <translation>Alta rechazó el lote por no válido (%1).</translation>
    </message>
    <message>
        <source>Alta did not accept who is asking (401).</source>
        <translation>Alta no aceptó a quien pregunta (401).</translation>
    </message>
    <message>
        <source>This token has no permission to change the Do Not Contact list (403).</source>
        <translation>Este token no tiene permiso para cambiar la lista Do Not Contact (403).</translation>
    </message>
    <message>
        <source>There is no Do Not Contact list at this address (404).</source>
        <translation>No hay ninguna lista Do Not Contact en esta dirección (404).</translation>
    </message>
    <message>
        <source>The account has used up its requests for this minute (429).</source>
        <translation>La cuenta ha agotado sus solicitudes de este minuto (429).</translation>
    </message>
    <message>
        <source>The service refused the request in a way that its contract does not know (%1).</source>
        <translation>El servicio rechazó la solicitud de una forma que su contrato no conoce (%1).</translation>
    </message>
    <message>
        <source>Alta has a fault at the moment (%1).</source>
        <translation>Alta tiene un fallo en este momento (%1).</translation>
    </message>
    <message>
        <source>The address sends requests on to another one (%1). That is not followed, so that the token goes to nobody else.</source>
        <translation>La dirección reenvía las solicitudes a otra (%1). No se sigue, para que el token no llegue a nadie más.</translation>
    </message>
    <message>
        <source>Something other than Alta answered (%1).</source>
        <translation>Respondió algo que no es Alta (%1).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer (%1).</source>
        <translation>Alta respondió algo que esta versión no conoce: una respuesta vacía (%1).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know (%1).</source>
        <translation>Alta respondió algo que esta versión no conoce (%1).</translation>
    </message>
    <message>
        <source>Alta counted fewer identifiers than were sent (%1); some may have been listed already.</source>
        <translation>Alta contó menos identificadores de los enviados (%1); algunos podían estar ya en la lista.</translation>
    </message>
    <message>
        <source>Alta could not be reached.</source>
        <translation>No se pudo contactar con Alta.</translation>
    </message>
    <message>
        <source>No trusted connection to Alta could be made: its certificate was not accepted.</source>
        <translation>No se pudo establecer una conexión de confianza con Alta: no se aceptó su certificado.</translation>
    </message>
    <message>
        <source>The proxy of this network refused the connection.</source>
        <translation>El proxy de esta red rechazó la conexión.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke off before a whole answer came.</source>
        <translation>La conexión se cortó antes de una respuesta completa.</translation>
    </message>
    <message>
        <source>The answer was larger than any that Alta gives.</source>
        <translation>La respuesta era mayor que cualquiera de Alta.</translation>
    </message>
    <message>
        <source>The batch is halved and sent again until the identifiers at fault stand alone.</source>
        <translation>El lote se divide y se reenvía hasta aislar los identificadores culpables.</translation>
    </message>
    <message>
        <source>Either the token is wrong or was replaced (make a new one in Alta under User Profile &gt; API tokens), or your user has several accounts and the account ID is missing or wrong. Set both in the settings, then resume.</source>
        <translation>O el token es incorrecto o se reemplazó (cree uno nuevo en Alta en User Profile &gt; API tokens), o su usuario tiene varias cuentas y el ID de cuenta falta o es incorrecto. Ponga ambos en la configuración y reanude.</translation>
    </message>
    <message>
        <source>Ask an administrator of your Alta account for the permission, or use another token, then resume.</source>
        <translation>Pida el permiso a un administrador de su cuenta de Alta, o use otro token, y reanude.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, then resume.</source>
        <translation>Revise la dirección de la API en la configuración y reanude.</translation>
    </message>
    <message>
        <source>The upload goes on by itself when Alta allows. Other programs of the account may be using it too.</source>
        <translation>El envío continúa solo cuando Alta lo permite. Puede que otros programas de la cuenta también la usen.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, or look for a newer version of DNC Desk, then resume.</source>
        <translation>Revise la dirección de la API en la configuración, o busque una versión más nueva de DNC Desk, y reanude.</translation>
    </message>
    <message>
        <source>Resume in some minutes.</source>
        <translation>Reanude dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Check the API address in the settings. If you are in a guest network, sign in to it first.</source>
        <translation>Revise la dirección de la API en la configuración. Si está en una red de invitados, inicie sesión en ella primero.</translation>
    </message>
    <message>
        <source>If you are in a guest network, sign in to it first, then resume. Otherwise check the API address in the settings.</source>
        <translation>Si está en una red de invitados, inicie sesión en ella y reanude. Si no, revise la dirección de la API en la configuración.</translation>
    </message>
    <message>
        <source>The list is read to find out. If it does not tell, look in Alta and say whether they were added.</source>
        <translation>Se lee la lista para averiguarlo. Si no lo dice, mire en Alta e indique si se añadieron.</translation>
    </message>
    <message>
        <source>Check the network of this computer and the API address, then resume.</source>
        <translation>Revise la red de este equipo y la dirección de la API y reanude.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the API address. If your company inspects connections, ask its IT to install its certificate in the system.</source>
        <translation>Revise la fecha de este equipo y la dirección de la API. Si su empresa inspecciona las conexiones, pida a su departamento de TI que instale su certificado en el sistema.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings of this computer, then resume.</source>
        <translation>Revise el proxy en la configuración del sistema de este equipo y reanude.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then resume.</source>
        <translation>Revise la red de este equipo y reanude.</translation>
    </message>
    <message>
        <source>%1 Its words: “%2”</source>
        <translation>%1 Su mensaje: «%2»</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password (407).</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña (407).</translation>
    </message>
    <message>
        <source>Sign in to the proxy in the window, or set DNC_DESK_PROXY_USER and DNC_DESK_PROXY_PASSWORD for the command line, then resume.</source>
        <translation>Inicie sesión en el proxy en la ventana, o defina DNC_DESK_PROXY_USER y DNC_DESK_PROXY_PASSWORD para la línea de comandos, y reanude.</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>[cut off here, because a spreadsheet cell cannot hold more; a CSV report has all of it]</source>
        <translation>[cortado aquí, porque una celda de hoja de cálculo no puede contener más; un informe CSV lo tiene todo]</translation>
    </message>
</context>
<context>
    <name>dnc::AccountWatch</name>
    <message>
        <source>Another account is current.</source>
        <translation>La actual es otra cuenta.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 es la actual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the former account can be sent. What was sent is in History.</source>
        <translation>
            <numerusform>Se puede enviar %Ln fila de la cuenta anterior. Lo enviado está en el historial.</numerusform>
            <numerusform>Se pueden enviar %Ln filas de la cuenta anterior. Lo enviado está en el historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::AttemptLookup</name>
    <message>
        <source>No answer recorded</source>
        <translation>Sin respuesta registrada</translation>
    </message>
    <message>
        <source>Batch %L1</source>
        <comment>of an upload</comment>
        <translation>Lote %L1</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultado</translation>
    </message>
</context>
<context>
    <name>dnc::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>dnc::BannerStack</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>dnc::BlockEdits</name>
    <message numerus="yes">
        <source>Clear cells of %n row(s)</source>
        <translation>
            <numerusform>Vaciar celdas de %n fila</numerusform>
            <numerusform>Vaciar celdas de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take corrections of %n row(s)</source>
        <translation>
            <numerusform>Tomar correcciones de %n fila</numerusform>
            <numerusform>Tomar correcciones de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill cells of %n row(s)</source>
        <translation>
            <numerusform>Rellenar celdas de %n fila</numerusform>
            <numerusform>Rellenar celdas de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Establecer el tipo de %n fila</numerusform>
            <numerusform>Establecer el tipo de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n row(s)</source>
        <translation>
            <numerusform>Reemplazar en %n fila</numerusform>
            <numerusform>Reemplazar en %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BulkEditController</name>
    <message>
        <source>Changing the list…</source>
        <translation>Cambiando la lista…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%L1 de %Ln fila hechas.</numerusform>
            <numerusform>%L1 de %Ln filas hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fix is known for the selected row(s).</source>
        <translation>
            <numerusform>No se conoce corrección para la fila seleccionada.</numerusform>
            <numerusform>No se conoce corrección para las filas seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the value, choose another type, or exclude the row.</source>
        <translation>Edite el valor, elija otro tipo o excluya la fila.</translation>
    </message>
</context>
<context>
    <name>dnc::BulkEdits</name>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Eliminar %n fila</numerusform>
            <numerusform>Eliminar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n row(s)</source>
        <translation>
            <numerusform>Corregir %n fila</numerusform>
            <numerusform>Corregir %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Establecer el tipo de %n fila</numerusform>
            <numerusform>Establecer el tipo de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n possible duplicate(s)</source>
        <translation>
            <numerusform>Conservar %n posible duplicado</numerusform>
            <numerusform>Conservar %n posibles duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n other form(s) of numbers</source>
        <translation>
            <numerusform>Añadir %n otra forma de números</numerusform>
            <numerusform>Añadir %n otras formas de números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n duplicate(s)</source>
        <translation>
            <numerusform>Quitar %n duplicado</numerusform>
            <numerusform>Quitar %n duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s) of other types</source>
        <translation>
            <numerusform>Añadir %n número de otros tipos</numerusform>
            <numerusform>Añadir %n números de otros tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n row(s)</source>
        <translation>
            <numerusform>Excluir %n fila</numerusform>
            <numerusform>Excluir %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n row(s)</source>
        <translation>
            <numerusform>Incluir %n fila</numerusform>
            <numerusform>Incluir %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellEdits</name>
    <message>
        <source>Edit identifier</source>
        <translation>Editar identificador</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Cambiar tipo</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Editar nombre</translation>
    </message>
    <message>
        <source>Typed into the table</source>
        <translation>Escrito en la tabla</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insertar %n fila</numerusform>
            <numerusform>Insertar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted into the table</source>
        <translation>Pegado en la tabla</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Pegar %n fila</numerusform>
            <numerusform>Pegar %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellText</name>
    <message>
        <source>Duplicate of row %1</source>
        <translation>Duplicado de la fila %1</translation>
    </message>
    <message>
        <source>Given as: %1</source>
        <translation>Dado como: %1</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Enviado como: %1</translation>
    </message>
    <message>
        <source>No identifier is given.</source>
        <translation>No se indica identificador.</translation>
    </message>
    <message>
        <source>The identifier is %1.</source>
        <translation>El identificador es %1.</translation>
    </message>
    <message>
        <source>The type is %1.</source>
        <translation>El tipo es %1.</translation>
    </message>
    <message>
        <source>The type is not known yet.</source>
        <translation>Aún no se conoce el tipo.</translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation>No se indica nombre.</translation>
    </message>
    <message>
        <source>The name is %1.</source>
        <translation>El nombre es %1.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>El estado es %1.</translation>
    </message>
    <message>
        <source>The person asked on %1.</source>
        <translation>La persona lo pidió el %1.</translation>
    </message>
    <message>
        <source>No date of the request is given.</source>
        <translation>No se indica fecha de la solicitud.</translation>
    </message>
    <message>
        <source>No source of the request is given.</source>
        <translation>No se indica origen de la solicitud.</translation>
    </message>
    <message>
        <source>The source is %1.</source>
        <translation>El origen es %1.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Requested On</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Request Source</source>
        <translation>Origen de la solicitud</translation>
    </message>
</context>
<context>
    <name>dnc::Chat</name>
    <message numerus="yes">
        <source>%Ln message(s) come from saved contacts, whose numbers the chat does not show, and were not imported. Look the numbers up in your contacts.</source>
        <translation>
            <numerusform>%Ln mensaje viene de un contacto guardado, cuyo número no muestra el chat, y no se importó. Busque el número en sus contactos.</numerusform>
            <numerusform>%Ln mensajes vienen de contactos guardados, cuyos números no muestra el chat, y no se importaron. Busque los números en sus contactos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Clipboard</name>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>dnc::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>dnc::ColumnHeader</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>&amp;Orden de la lista</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>O&amp;cultar columna</translation>
    </message>
    <message>
        <source>&amp;Show All Columns</source>
        <translation>&amp;Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>&amp;Fit Width</source>
        <translation>A&amp;justar ancho</translation>
    </message>
</context>
<context>
    <name>dnc::CommandCopier</name>
    <message>
        <source>The command is copied.</source>
        <translation>Se copió el comando.</translation>
    </message>
</context>
<context>
    <name>dnc::CompareController</name>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>La lista tenía %Ln entrada cuando se leyó completa por última vez, el %1.</numerusform>
            <numerusform>La lista tenía %Ln entradas cuando se leyó completa por última vez, el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not compared.</source>
        <translation>La lista no se comparó.</translation>
    </message>
    <message>
        <source>Rows that are on it are not sent. That saves no requests: one request sends 500 rows, and one reads 100 entries.</source>
        <translation>Las filas que están en ella no se envían. Eso no ahorra solicitudes: una solicitud envía 500 filas y una lee 100 entradas.</translation>
    </message>
    <message>
        <source>Compare With Alta</source>
        <translation>Comparar con Alta</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %Ln identifier(s) on the Do Not Contact list of %1.</source>
        <translation>
            <numerusform>Busca %Ln identificador en la lista Do Not Contact de %1.</numerusform>
            <numerusform>Busca %Ln identificadores en la lista Do Not Contact de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln identifier(s) with the list.</source>
        <translation>
            <numerusform>Comparando %Ln identificador con la lista.</numerusform>
            <numerusform>Comparando %Ln identificadores con la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the list, %2 not on the list.</source>
        <translation>%1 en la lista, %2 no en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln de los que no están en la lista tiene una entrada similar en ella.</numerusform>
            <numerusform>%Ln de los que no están en la lista tienen una entrada similar en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are on the list are not sent.</source>
        <translation>Las filas que están en la lista no se envían.</translation>
    </message>
    <message>
        <source>Show Listed</source>
        <translation>Mostrar listadas</translation>
    </message>
</context>
<context>
    <name>dnc::CompoundFile</name>
    <message>
        <source>Its parts do not fit together, as in a file that was cut off.</source>
        <translation>Sus partes no encajan, como en un archivo cortado.</translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluida</numerusform>
            <numerusform>%Ln excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln ya en la lista</numerusform>
            <numerusform>%Ln ya en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected before</source>
        <translation>
            <numerusform>%Ln rechazada antes</numerusform>
            <numerusform>%Ln rechazadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a canceled upload</source>
        <translation>
            <numerusform>%Ln en un envío cancelado</numerusform>
            <numerusform>%Ln en un envío cancelado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s) to the Do Not Contact list?</source>
        <translation>
            <numerusform>¿Enviar %Ln baja a la lista Do Not Contact?</numerusform>
            <numerusform>¿Enviar %Ln bajas a la lista Do Not Contact?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Opt-Out(s)</source>
        <translation>
            <numerusform>Enviar %Ln baja</numerusform>
            <numerusform>Enviar %Ln bajas</numerusform>
        </translation>
    </message>
    <message>
        <source>To send, type the number of opt-outs: %1</source>
        <translation>Para enviar, escriba el número de bajas: %1</translation>
    </message>
    <message>
        <source>Comparing with earlier uploads…</source>
        <translation>Comparando con envíos anteriores…</translation>
    </message>
    <message>
        <source>Check this first:</source>
        <translation>Compruebe esto primero:</translation>
    </message>
    <message>
        <source>They go to %1, to the account of your token.</source>
        <translation>Van a %1, a la cuenta de su token.</translation>
    </message>
    <message>
        <source>They go to %1, to the account %2.</source>
        <translation>Van a %1, a la cuenta %2.</translation>
    </message>
    <message>
        <source>This is practice: they go to a service inside this program, and nothing leaves this computer.</source>
        <translation>Es una práctica: van a un servicio dentro de este programa y nada sale de este equipo.</translation>
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
            <numerusform>%Ln solicitud, que tarda %1.</numerusform>
            <numerusform>%Ln solicitudes, que tardan %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%Ln fila no se enviará: %1.</numerusform>
            <numerusform>%Ln filas no se enviarán: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Outreach that is already running goes on, even to people on this list. Only new outreach is prevented.</source>
        <translation>La prospección en curso continúa, incluso hacia personas de esta lista. Solo se impide la nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new since the list was last read, on %1.</source>
        <translation>
            <numerusform>%Ln fila es nueva desde la última lectura de la lista, el %1.</numerusform>
            <numerusform>%Ln filas son nuevas desde la última lectura de la lista, el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new: no upload from this computer confirmed them, up to %1.</source>
        <translation>
            <numerusform>%Ln fila es nueva: ningún envío de este equipo la confirmó, hasta el %1.</numerusform>
            <numerusform>%Ln filas son nuevas: ningún envío de este equipo las confirmó, hasta el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send only the %Ln new row(s)</source>
        <translation>
            <numerusform>Enviar solo %Ln fila nueva</numerusform>
            <numerusform>Enviar solo las %Ln filas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending a row that is on the list already does no harm and costs nothing more.</source>
        <translation>Enviar una fila que ya está en la lista no hace daño y no cuesta nada más.</translation>
    </message>
    <message>
        <source>%1 Rows that are on the list are skipped. That saves no requests, but makes undoing exact.</source>
        <comment>requests and time</comment>
        <translation>%1 Las filas que están en la lista se omiten. Eso no ahorra solicitudes, pero hace exacta la anulación.</translation>
    </message>
    <message>
        <source>Rows that somebody took off the list since then are not sent again. They are excluded.</source>
        <translation>Las filas que alguien quitó de la lista desde entonces no se envían de nuevo. Quedan excluidas.</translation>
    </message>
    <message>
        <source>Compare and Send</source>
        <translation>Comparar y enviar</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account of its token.</source>
        <translation>Van a %1 (%2), a la cuenta de su token.</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account %3.</source>
        <translation>Van a %1 (%2), a la cuenta %3.</translation>
    </message>
    <message>
        <source>The token is that of the environment, not that of the connection.</source>
        <translation>El token es el del entorno, no el de la conexión.</translation>
    </message>
    <message>
        <source>Pauses running outreach to everyone who matches. Removing an identifier from the list later does not resume it.</source>
        <translation>Pausa la prospección en curso de todos los que coincidan. Quitar después un identificador de la lista no la reanuda.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionLine</name>
    <message>
        <source>Reading the keychain…</source>
        <translation>Leyendo el llavero…</translation>
    </message>
    <message>
        <source>API token saved in the keychain</source>
        <translation>Token de API guardado en el llavero</translation>
    </message>
    <message>
        <source>API token known until DNC Desk closes</source>
        <translation>Token de API conocido hasta que se cierre DNC Desk</translation>
    </message>
    <message>
        <source>Add an API token to upload.</source>
        <translation>Añada un token de API para enviar.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to upload.</source>
        <translation>El llavero está bloqueado. Desbloquéelo para enviar.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Add Connect&amp;ion</source>
        <translation>Añadir conex&amp;ión</translation>
    </message>
    <message>
        <source>Use &amp;for Uploads</source>
        <translation>Usar para en&amp;víos</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>Not while an upload is on screen.</source>
        <translation>No mientras haya un envío en pantalla.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>It is not known whether an unfinished upload belongs to this connection.</source>
        <translation>No se sabe si un envío sin terminar pertenece a esta conexión.</translation>
    </message>
    <message>
        <source>An unfinished upload belongs to this connection. Finish or cancel it first.</source>
        <translation>Un envío sin terminar pertenece a esta conexión. Termínelo o cancélelo primero.</translation>
    </message>
    <message>
        <source>Remove %1 and its token when you press OK?</source>
        <translation>¿Quitar %1 y su token al pulsar Aceptar?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Two connections are named %1.</source>
        <translation>Dos conexiones se llaman %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same address and account ID. Enter the account ID of each.</source>
        <translation>%1 y %2 tienen la misma dirección y el mismo ID de cuenta. Escriba el ID de cuenta de cada una.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionSwitch</name>
    <message>
        <source>Connec&amp;tion</source>
        <translation>Conex&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>&amp;Gestionar conexiones…</translation>
    </message>
</context>
<context>
    <name>dnc::ConsentPanel</name>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of channels</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A&amp;pplies to</source>
        <translation>Se a&amp;plica a</translation>
    </message>
    <message>
        <source>By the person</source>
        <translation>Por la persona</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Por nosotros</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>dnc::Contradiction</name>
    <message numerus="yes">
        <source>%Ln person(s) opted out and opted in, too. They are excluded until you decide.</source>
        <translation>
            <numerusform>%Ln persona se dio de baja y también de alta. Queda excluida hasta que decida.</numerusform>
            <numerusform>%Ln personas se dieron de baja y también de alta. Quedan excluidas hasta que decida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ContradictionCheck</name>
    <message>
        <source>Exclude contradictions</source>
        <translation>Excluir contradicciones</translation>
    </message>
</context>
<context>
    <name>dnc::CorrectionsDialog</name>
    <message>
        <source>This workbook was saved from another list.</source>
        <translation>Este libro se guardó de otra lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed.</source>
        <translation>
            <numerusform>%Ln fila cambiada.</numerusform>
            <numerusform>%Ln filas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed in this list since; they stay as they are.</source>
        <translation>
            <numerusform>%Ln fila cambió en esta lista desde entonces; queda como está.</numerusform>
            <numerusform>%Ln filas cambiaron en esta lista desde entonces; quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not from this list; they are not added.</source>
        <translation>
            <numerusform>%Ln fila no es de esta lista; no se añade.</numerusform>
            <numerusform>%Ln filas no son de esta lista; no se añaden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came back unchanged.</source>
        <translation>
            <numerusform>%Ln fila volvió sin cambios.</numerusform>
            <numerusform>%Ln filas volvieron sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Corrections</source>
        <translation>Tomar correcciones</translation>
    </message>
    <message>
        <source>This is one step that can be undone. Rows that did not come back stay.</source>
        <translation>Es un solo paso que se puede deshacer. Las filas que no volvieron se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Correction(s)</source>
        <translation>
            <numerusform>Tomar %Ln corrección</numerusform>
            <numerusform>Tomar %Ln correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Came Back As</source>
        <translation>Volvió como</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Not taken: changed since</source>
        <translation>No tomada: cambió después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dnc::DeclaredEncoding</name>
    <message>
        <source>It says that its encoding is “%1”, but cannot be read so. It was read as %2. Look at the accented letters.</source>
        <translation>Dice que su codificación es «%1», pero no se puede leer así. Se leyó como %2. Mire las letras acentuadas.</translation>
    </message>
</context>
<context>
    <name>dnc::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Pictures and report are in %1</source>
        <translation>Las imágenes y el informe están en %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left. %5</source>
        <translation>%1 confirmados, %2 rechazados, %3 en duda, quedan %4. %5</translation>
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
        <translation>Detalles de la fila actual</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show More Details</source>
        <translation>Mostrar más detalles</translation>
    </message>
    <message>
        <source>Show Fewer Details</source>
        <translation>Mostrar menos detalles</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Ninguna fila seleccionada</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Seleccione una fila para ver sus detalles.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a suggestion</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>dnc::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved: %1. Choose another folder.</source>
        <translation>El diagnóstico no se guardó: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The diagnostics are saved.</source>
        <translation>El diagnóstico se guardó.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>dnc::DraftController</name>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>&amp;Saving the Last List…</source>
        <translation>&amp;Guardando la última lista…</translation>
    </message>
    <message>
        <source>&amp;No Unsent Lists</source>
        <translation>&amp;No hay listas sin enviar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>dnc::Drafts</name>
    <message>
        <source>typed rows</source>
        <translation>filas escritas</translation>
    </message>
    <message>
        <source>Another DNC Desk uses this data folder.</source>
        <translation>Otro DNC Desk usa esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>El disco está lleno. Libere espacio.</translation>
    </message>
    <message>
        <source>Other people can change the data folder. Repair it with: %1</source>
        <translation>Otras personas pueden cambiar la carpeta de datos. Repárela con: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from %1, %2</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>%Ln fila de %1, %2</numerusform>
            <numerusform>%Ln filas de %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln unsent row(s) from %1.</source>
        <translation>
            <numerusform>Se restauró %Ln fila sin enviar de %1.</numerusform>
            <numerusform>Se restauraron %Ln filas sin enviar de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent row(s) from %1 are kept.</source>
        <translation>
            <numerusform>Se conserva %Ln fila sin enviar de %1.</numerusform>
            <numerusform>Se conservan %Ln filas sin enviar de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list from File &gt; Recent Unsent Lists.</source>
        <translation>Abra la lista desde Archivo &gt; Listas sin enviar recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent list(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln lista sin enviar no se puede leer.</numerusform>
            <numerusform>%Ln listas sin enviar no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>El archivo dañado se conservó: %1</translation>
    </message>
    <message>
        <source>This list cannot be saved.</source>
        <translation>Esta lista no se puede guardar.</translation>
    </message>
    <message>
        <source>%1 You can go on working. Saving resumes by itself.</source>
        <comment>reason</comment>
        <translation>%1 Puede seguir trabajando. El guardado se reanuda solo.</translation>
    </message>
</context>
<context>
    <name>dnc::DrawnTable</name>
    <message numerus="yes">
        <source>%Ln line(s) outside of the table hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln línea fuera de la tabla no contiene identificador y no se importó.</numerusform>
            <numerusform>%Ln líneas fuera de la tabla no contienen identificador y no se importaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EmptyPage</name>
    <message>
        <source>Paste a List</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Copied cells, one per line, or a whole To: line</source>
        <translation>Celdas copiadas, una por línea, o una línea «Para:» entera</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, text or web page</source>
        <translation>CSV, Excel, OpenDocument, texto o página web</translation>
    </message>
    <message>
        <source>You can also drop files or text anywhere in this window.</source>
        <translation>También puede soltar archivos o texto en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Add your opt-out list</source>
        <translation>Añada su lista de bajas</translation>
    </message>
    <message>
        <source>Review and fix every row before anything is sent.</source>
        <translation>Revise y corrija cada fila antes de enviar nada.</translation>
    </message>
    <message>
        <source>Add the Sample List</source>
        <translation>Añadir la lista de ejemplo</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Probar la lista de ejemplo</translation>
    </message>
    <message>
        <source>25 rows as people really send them.</source>
        <translation>25 filas como las envía la gente de verdad.</translation>
    </message>
    <message>
        <source>Practice with 25 rows as people really send them. Nothing is sent.</source>
        <translation>Practique con 25 filas como las envía la gente de verdad. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message>
        <source>The text looks like %1, but is damaged or was cut off.</source>
        <translation>El texto parece %1, pero está dañado o cortado.</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>Se leyó como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not UTF-8 like the rest and were read as %1: line %2. Look at their accented letters.</source>
        <translation>
            <numerusform>%Ln línea no está en UTF-8 como el resto y se leyó como %1: línea %2. Mire sus letras acentuadas.</numerusform>
            <numerusform>%Ln líneas no están en UTF-8 como el resto y se leyeron como %1: línea %2. Mire sus letras acentuadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The text encoding could not be recognised and was taken for %1. Look at the accented letters.</source>
        <translation>No se reconoció la codificación del texto y se tomó por %1. Mire las letras acentuadas.</translation>
    </message>
    <message>
        <source>It has control characters, which a text does not have. Open it in the program that it comes from and save the list as CSV in UTF-8.</source>
        <translation>Tiene caracteres de control, que un texto no tiene. Ábralo en el programa del que viene y guarde la lista como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding that is called “%1”.</source>
        <translation>No existe ninguna codificación llamada «%1».</translation>
    </message>
    <message>
        <source>It has a zero byte here, which a text does not have. Remove it, or save the list again as CSV in UTF-8.</source>
        <translation>Tiene aquí un byte cero, que un texto no tiene. Quítelo, o guarde de nuevo la lista como CSV en UTF-8.</translation>
    </message>
</context>
<context>
    <name>dnc::EndpointSource</name>
    <message>
        <source>The address of the service cannot be used.</source>
        <translation>No se puede usar la dirección del servicio.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Esperando al llavero de este equipo…</translation>
    </message>
    <message>
        <source>It may be asking you to unlock it in a window of its own.</source>
        <translation>Quizá le pida desbloquearlo en su propia ventana.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>El llavero de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Aún no hay token.</translation>
    </message>
    <message>
        <source>Nothing was sent. Alta asks for a token: make one in its dashboard under User Profile, API tokens, and enter it in the settings.</source>
        <translation>No se envió nada. Alta pide un token: cree uno en su panel en User Profile, API tokens, y escríbalo en la configuración.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 with the account ID %2 to go on.</source>
        <translation>No se envió nada. Añada una conexión a %1 con el ID de cuenta %2 para continuar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your organization set another address or account.</source>
        <translation>No se envió nada. Su organización fijó otra dirección u otra cuenta.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 without an account ID to go on.</source>
        <translation>No se envió nada. Añada una conexión a %1 sin ID de cuenta para continuar.</translation>
    </message>
    <message>
        <source>The connection of this upload is missing.</source>
        <translation>Falta la conexión de este envío.</translation>
    </message>
    <message>
        <source>There is no token for %1 yet.</source>
        <translation>Aún no hay token para %1.</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTable</name>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>No rows match the filter</source>
        <translation>Ninguna fila coincide con el filtro</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message>
        <source>New row, empty.</source>
        <translation>Fila nueva, vacía.</translation>
    </message>
</context>
<context>
    <name>dnc::EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln Row(s)</source>
        <translation>
            <numerusform>Borrar %Ln fila</numerusform>
            <numerusform>Borrar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erasing… This takes a while where earlier uploads were long: their whole journal is written anew.</source>
        <translation>Borrando… Tarda un poco si hubo envíos largos: todo su registro se escribe de nuevo.</translation>
    </message>
</context>
<context>
    <name>dnc::Erasure</name>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 (%2)</source>
        <comment>number, files</comment>
        <translation>
            <numerusform>%Ln fila del envío %1 (%2)</numerusform>
            <numerusform>%Ln filas del envío %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of an unsent list</source>
        <translation>
            <numerusform>%Ln fila de una lista sin enviar</numerusform>
            <numerusform>%Ln filas de una lista sin enviar</numerusform>
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
            <numerusform>y en %Ln envío o lista más</numerusform>
            <numerusform>y en %Ln envíos o listas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EvidenceController</name>
    <message>
        <source>Export Evidence</source>
        <translation>Exportar pruebas</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Exporting evidence…</source>
        <translation>Exportando pruebas…</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>Las pruebas no se exportaron.</translation>
    </message>
    <message>
        <source>Evidence is in %1.</source>
        <translation>Las pruebas están en %1.</translation>
    </message>
    <message>
        <source>The history keeps the SHA-256 of its manifest: %1</source>
        <translation>El historial guarda el SHA-256 de su manifiesto: %1</translation>
    </message>
    <message>
        <source>Keep the SHA-256 of its manifest: %1</source>
        <translation>Guarde el SHA-256 de su manifiesto: %1</translation>
    </message>
</context>
<context>
    <name>dnc::FanOutDialog</name>
    <message>
        <source>The chosen rows</source>
        <translation>Las filas elegidas</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toda la lista</translation>
    </message>
    <message>
        <source>Numbers for other ways of contact</source>
        <translation>Números para otras vías de contacto</translation>
    </message>
    <message>
        <source>Alta keeps a list for each way of contact, and does not say whether a number that must not be called may still get messages. Each number is added once more for the ways that you choose.</source>
        <translation>Alta mantiene una lista por cada vía de contacto y no dice si un número al que no se debe llamar puede recibir mensajes. Cada número se añade una vez más para las vías que elija.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>That adds no row.</source>
        <translation>Eso no añade ninguna fila.</translation>
    </message>
    <message numerus="yes">
        <source>That adds %Ln row(s). Those that are there already show as duplicates.</source>
        <translation>
            <numerusform>Eso añade %Ln fila. Las que ya existen aparecen como duplicados.</numerusform>
            <numerusform>Eso añade %Ln filas. Las que ya existen aparecen como duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln row(s)</source>
        <translation>
            <numerusform>Añadir %Ln fila</numerusform>
            <numerusform>Añadir %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FileBytes</name>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>Es un dispositivo, una tubería o un socket, no un archivo.</translation>
    </message>
    <message>
        <source>It begins with empty bytes only.</source>
        <translation>Empieza solo con bytes vacíos.</translation>
    </message>
</context>
<context>
    <name>dnc::FileKind</name>
    <message>
        <source>It looks like a picture. Type or paste the identifiers instead.</source>
        <translation>Parece una imagen. Escriba o pegue los identificadores.</translation>
    </message>
    <message>
        <source>It looks like a PDF. Copy the list out of it and paste it here.</source>
        <translation>Parece un PDF. Copie de él la lista y péguela aquí.</translation>
    </message>
    <message>
        <source>It looks like a formatted text document. Copy the list out of it and paste it here.</source>
        <translation>Parece un documento de texto con formato. Copie de él la lista y péguela aquí.</translation>
    </message>
    <message>
        <source>It looks like a compressed file. Unpack it first and open the list inside.</source>
        <translation>Parece un archivo comprimido. Descomprímalo primero y abra la lista que contiene.</translation>
    </message>
    <message>
        <source>It looks like a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Parece un libro de un Excel muy antiguo. Ábralo en su programa de hojas de cálculo, guárdelo como libro de Excel (XLSX) y abra ese archivo.</translation>
    </message>
    <message>
        <source>It is no list but the mark of a spreadsheet program that “%1” is open in it. Open that file instead.</source>
        <translation>No es una lista, sino la marca de un programa de hojas de cálculo de que «%1» está abierto en él. Abra ese archivo.</translation>
    </message>
    <message>
        <source>It looks like an XML file. Open it in the program that it comes from, save the list as Excel workbook (XLSX), and open that file.</source>
        <translation>Parece un archivo XML. Ábralo en el programa del que viene, guarde la lista como libro de Excel (XLSX) y abra ese archivo.</translation>
    </message>
    <message>
        <source>It looks like a message of Outlook. Open it there, and save it as text or copy the addresses and paste them here.</source>
        <translation>Parece un mensaje de Outlook. Ábralo allí y guárdelo como texto, o copie las direcciones y péguelas aquí.</translation>
    </message>
    <message>
        <source>It looks like a document of Word. Copy the list out of it and paste it here.</source>
        <translation>Parece un documento de Word. Copie de él la lista y péguela aquí.</translation>
    </message>
</context>
<context>
    <name>dnc::FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>Se muestran %L1 de %L2</translation>
    </message>
    <message>
        <source>showing %L1 of %L2</source>
        <comment>after the name of a filter</comment>
        <translation>se muestran %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>dnc::Finding</name>
    <message>
        <source>Duplicate identifier</source>
        <translation>Identificador duplicado</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>Una fila anterior tiene el mismo identificador.</translation>
    </message>
</context>
<context>
    <name>dnc::FindingActions</name>
    <message numerus="yes">
        <source>Fix %Ln…</source>
        <translation>
            <numerusform>Corregir %Ln…</numerusform>
            <numerusform>Corregir %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Type of %Ln…</source>
        <translation>
            <numerusform>Establecer tipo de %Ln…</numerusform>
            <numerusform>Establecer tipo de %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Duplicate(s)</source>
        <translation>
            <numerusform>Eliminar %Ln duplicado</numerusform>
            <numerusform>Eliminar %Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln</source>
        <translation>
            <numerusform>Excluir %Ln</numerusform>
            <numerusform>Excluir %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln</source>
        <translation>
            <numerusform>Conservar %Ln</numerusform>
            <numerusform>Conservar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Row(s)</source>
        <translation>
            <numerusform>Eliminar %Ln fila</numerusform>
            <numerusform>Eliminar %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FindingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <comment>the title of an issue</comment>
        <translation>
            <numerusform>%1, %Ln fila</numerusform>
            <numerusform>%1, %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>dnc::FindingsPanel</name>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Changes Made for You</source>
        <translation>Cambios hechos por usted</translation>
    </message>
    <message>
        <source>Expand the issues sidebar</source>
        <translation>Desplegar el panel de problemas</translation>
    </message>
    <message>
        <source>Collapse the issues sidebar</source>
        <translation>Plegar el panel de problemas</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>dnc::FixDialog</name>
    <message>
        <source>Fix all like this</source>
        <translation>Corregir todo así</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed; these are the first of them.</source>
        <translation>
            <numerusform>Se puede corregir %Ln fila; estas son las primeras.</numerusform>
            <numerusform>Se pueden corregir %Ln filas; estas son las primeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed:</source>
        <translation>
            <numerusform>Se puede corregir %Ln fila:</numerusform>
            <numerusform>Se pueden corregir %Ln filas:</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>Es un solo paso que se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln row(s)</source>
        <translation>
            <numerusform>Corregir %Ln fila</numerusform>
            <numerusform>Corregir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
</context>
<context>
    <name>dnc::Forecast</name>
    <message numerus="yes">
        <source>%Ln hidden by the spreadsheet</source>
        <translation>
            <numerusform>%Ln oculta por la hoja de cálculo</numerusform>
            <numerusform>%Ln ocultas por la hoja de cálculo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by a filter of the spreadsheet</source>
        <translation>
            <numerusform>%Ln oculta por un filtro de la hoja de cálculo</numerusform>
            <numerusform>%Ln ocultas por un filtro de la hoja de cálculo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose text encoding is unclear</source>
        <translation>
            <numerusform>%Ln con codificación dudosa</numerusform>
            <numerusform>%Ln con codificación dudosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the text of a message</source>
        <translation>
            <numerusform>%Ln en el texto de un mensaje</numerusform>
            <numerusform>%Ln en el texto de un mensaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crossed out</source>
        <translation>
            <numerusform>%Ln tachada</numerusform>
            <numerusform>%Ln tachadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed before</source>
        <translation>
            <numerusform>%Ln confirmada antes</numerusform>
            <numerusform>%Ln confirmadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln sin decidir</numerusform>
            <numerusform>%Ln sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in titles, footers or comments</source>
        <translation>
            <numerusform>%Ln en títulos, pies o comentarios</numerusform>
            <numerusform>%Ln en títulos, pies o comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %L1 of %Ln row(s)</source>
        <translation>
            <numerusform>Enviar %L1 de %Ln fila</numerusform>
            <numerusform>Enviar %L1 de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number, a type of identifier</comment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%L1 of other types</source>
        <translation>%L1 de otros tipos</translation>
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
        <source>%Ln identifier(s)</source>
        <translation>
            <numerusform>%Ln identificador</numerusform>
            <numerusform>%Ln identificadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an identifier</source>
        <translation>
            <numerusform>%Ln sin identificador</numerusform>
            <numerusform>%Ln sin identificador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) not taken</source>
        <translation>
            <numerusform>%Ln hoja no tomada</numerusform>
            <numerusform>%Ln hojas no tomadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
        <source>%Ln excluded before</source>
        <translation>
            <numerusform>%Ln excluida antes</numerusform>
            <numerusform>%Ln excluidas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because they did not opt out</source>
        <translation>
            <numerusform>%Ln excluida por no haberse dado de baja</numerusform>
            <numerusform>%Ln excluidas por no haberse dado de baja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because %1</source>
        <translation>
            <numerusform>%Ln excluida porque %1</numerusform>
            <numerusform>%Ln excluidas porque %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded for other reasons</source>
        <translation>
            <numerusform>%Ln excluida por otros motivos</numerusform>
            <numerusform>%Ln excluidas por otros motivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::GettingStarted</name>
    <message>
        <source>Add a list</source>
        <translation>Añada una lista</translation>
    </message>
    <message>
        <source>Paste it, open a file, or drop it on the window.</source>
        <translation>Péguela, abra un archivo o suéltela en la ventana.</translation>
    </message>
    <message>
        <source>Fix the issues</source>
        <translation>Corrija los problemas</translation>
    </message>
    <message>
        <source>Choose an issue beside the table to see only its rows.</source>
        <translation>Elija un problema junto a la tabla para ver solo sus filas.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envíe</translation>
    </message>
    <message>
        <source>Check the number of opt-outs, then send.</source>
        <translation>Compruebe el número de bajas y envíe.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guarde el informe</translation>
    </message>
    <message>
        <source>It contains every row and its result.</source>
        <translation>Contiene cada fila y su resultado.</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>The sample list lets you try all of this without sending anything.</source>
        <translation>Con la lista de ejemplo puede probar todo esto sin enviar nada.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Probar la lista de ejemplo</translation>
    </message>
</context>
<context>
    <name>dnc::GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>dnc::HelpDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>DNC Desk %1. Free software under the MIT License. Phone numbers are checked with libphonenumber %2.</source>
        <translation>DNC Desk %1. Software libre con licencia MIT. Los números de teléfono se comprueban con libphonenumber %2.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Edit Cell</source>
        <translation>Editar celda</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Panel anterior</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryController</name>
    <message>
        <source>The history cannot be read.</source>
        <translation>El historial no se puede leer.</translation>
    </message>
    <message>
        <source>Its rows were removed some time after it ended; its numbers are left.</source>
        <translation>Sus filas se eliminaron un tiempo después de terminar; quedan sus números.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Termine primero el envío en pantalla, o cancélelo.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>El informe no se guardó.</translation>
    </message>
    <message>
        <source>The hold was not changed.</source>
        <translation>La retención no se cambió.</translation>
    </message>
    <message>
        <source>Another action with the list is running.</source>
        <translation>Hay otra acción con la lista en curso.</translation>
    </message>
    <message>
        <source>There is no connection to its address and account.</source>
        <translation>No hay conexión con su dirección y cuenta.</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryDialog</name>
    <message>
        <source>Matching prospects are paused.</source>
        <translation>Los prospectos coincidentes se pausan.</translation>
    </message>
    <message>
        <source>Matching prospects stay active.</source>
        <translation>Los prospectos coincidentes siguen activos.</translation>
    </message>
    <message>
        <source>Upload %1 goes to %2. %3</source>
        <comment>number, address, a sentence</comment>
        <translation>El envío %1 va a %2. %3</translation>
    </message>
    <message>
        <source>Requests (%L1)</source>
        <translation>Solicitudes (%L1)</translation>
    </message>
    <message>
        <source>Source Files (%L1)</source>
        <translation>Archivos de origen (%L1)</translation>
    </message>
    <message>
        <source>Undo: %1 removed, %2 kept, %3 failed.</source>
        <translation>Anulación: %1 quitados, %2 conservados, %3 fallidos.</translation>
    </message>
    <message>
        <source>Its details are kept until you release the hold.</source>
        <translation>Sus detalles se conservan hasta que libere la retención.</translation>
    </message>
    <message>
        <source>Release &amp;Hold</source>
        <translation>Libe&amp;rar retención</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>Let its details be deleted when they are due</source>
        <translation>Permitir que sus detalles se eliminen cuando toque</translation>
    </message>
    <message>
        <source>Keep its details until you release it</source>
        <translation>Conservar sus detalles hasta que la libere</translation>
    </message>
</context>
<context>
    <name>dnc::Html</name>
    <message>
        <source>Its tags are nested more than 1,000 deep.</source>
        <translation>Sus etiquetas están anidadas a más de 1.000 niveles.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation>lo que pegó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>Mostrar lo que requiere atención</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>The list was changed since then.</source>
        <translation>La lista se cambió desde entonces.</translation>
    </message>
    <message>
        <source>Undo those changes first, or take these rows out and open the file again.</source>
        <translation>Deshaga primero esos cambios, o quite estas filas y abra de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>The list cannot be changed while it is being uploaded. Wait until the upload has finished, or cancel it.</source>
        <translation>La lista no se puede cambiar mientras se envía. Espere a que termine el envío, o cancélelo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send.</source>
        <translation>
            <numerusform>%Ln lista para enviar.</numerusform>
            <numerusform>%Ln listas para enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln requiere atención.</numerusform>
            <numerusform>%Ln requieren atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s).</source>
        <translation>
            <numerusform>%Ln duplicado.</numerusform>
            <numerusform>%Ln duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded.</source>
        <translation>
            <numerusform>%Ln excluida.</numerusform>
            <numerusform>%Ln excluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read as you chose for such lists: %2.</source>
        <translation>%1 se leyó como eligió para estas listas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) could not be read.</source>
        <translation>
            <numerusform>%Ln lista no se pudo leer.</numerusform>
            <numerusform>%Ln listas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) read from %1.</source>
        <translation>
            <numerusform>%Ln identificador leído de %1.</numerusform>
            <numerusform>%Ln identificadores leídos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>dnc::ImportDialog</name>
    <message>
        <source>(empty)</source>
        <comment>cells of a column</comment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <comment>cells of a column</comment>
        <translation>(otros valores)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
        <translation>%1 · %2, oculta</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Todas las hojas</translation>
    </message>
    <message>
        <source>Only those that are ticked</source>
        <translation>Solo las marcadas</translation>
    </message>
    <message>
        <source>Which sheets are opt-outs?</source>
        <translation>¿Qué hojas son bajas?</translation>
    </message>
    <message>
        <source>Everybody here opted out</source>
        <translation>Todos aquí se dieron de baja</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>Chat IDs</source>
        <translation>ID de chat</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Filas ocultas</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Filas filtradas</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>Tachadas</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Líneas de comentario</translation>
    </message>
    <message>
        <source>Text of messages</source>
        <translation>Texto de mensajes</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Match Against Your Contacts…</source>
        <translation>Comparar con sus contactos…</translation>
    </message>
    <message>
        <source>It is a header</source>
        <translation>Es un encabezado</translation>
    </message>
    <message>
        <source>It is a value</source>
        <translation>Es un valor</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra  |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>No program that is known</source>
        <translation>Ningún programa conocido</translation>
    </message>
    <message>
        <source>Nothing is open. Look at the rows, then import them.</source>
        <translation>No queda nada abierto. Mire las filas e impórtelas.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln value(s) to continue.</source>
        <translation>
            <numerusform>Decida %Ln valor para continuar.</numerusform>
            <numerusform>Decida %Ln valores para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at all rows…</source>
        <translation>Examinando todas las filas…</translation>
    </message>
    <message>
        <source>Match Against Your Contacts</source>
        <translation>Comparar con sus contactos</translation>
    </message>
    <message>
        <source>Exclude the others</source>
        <translation>Excluir los demás</translation>
    </message>
    <message>
        <source>Exclude all of them</source>
        <translation>Excluirlos todos</translation>
    </message>
    <message>
        <source>Include all of them</source>
        <translation>Incluirlos todos</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>Excluirlos</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Incluirlos</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln pregunta por responder.</numerusform>
            <numerusform>%Ln preguntas por responder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportDraft</name>
    <message>
        <source>No contact in %1 matches a hash of this list.</source>
        <translation>Ningún contacto de %1 coincide con un hash de esta lista.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportError</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>El archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB. Cut it into several files and open them one by one.</source>
        <translation>El archivo supera los 2 GiB. Divídalo en varios archivos y ábralos uno a uno.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>Este archivo no se puede leer como lista.</translation>
    </message>
    <message>
        <source>The text encoding could not be recognised. Save the list as UTF-8 and open it again.</source>
        <translation>No se reconoció la codificación del texto. Guarde la lista como UTF-8 y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed where it should be, so the rows after it would be swallowed. Close it or remove it, then open the list again.</source>
        <translation>Aquí se abre una comilla que no se cierra donde debería, y se tragaría las filas siguientes. Ciérrela o quítela y abra de nuevo la lista.</translation>
    </message>
    <message>
        <source>A cell holds more than 16 MiB of text.</source>
        <translation>Una celda contiene más de 16 MiB de texto.</translation>
    </message>
    <message>
        <source>A row has more than 16,384 columns, more than any spreadsheet can hold.</source>
        <translation>Una fila tiene más de 16.384 columnas, más de lo que cabe en cualquier hoja de cálculo.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is complete, then open it again.</source>
        <translation>El archivo cambió mientras se leía. Espere a que esté completo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation>El libro está protegido con contraseña. Ábralo en su programa de hojas de cálculo, guárdelo sin contraseña y abra ese archivo.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in your spreadsheet program, let it repair the file, save it, and open it again.</source>
        <translation>El libro está dañado. Ábralo en su programa de hojas de cálculo, deje que repare el archivo, guárdelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is refused, because reading it could harm this computer.</source>
        <translation>El libro se rechaza, porque leerlo podría dañar este equipo.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>It would take far more memory than its size explains.</source>
        <translation>Necesitaría mucha más memoria de la que explica su tamaño.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>line %1 of the text</source>
        <translation>línea %1 del texto</translation>
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
    <name>dnc::ImportPreview</name>
    <message>
        <source>%L1 to %L2</source>
        <comment>columns of a sheet</comment>
        <translation>%L1 a %L2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 of %Ln row(s) are shown; all of them are read.</source>
        <translation>
            <numerusform>Solo se muestran las primeras %L1 de %Ln fila; se leen todas.</numerusform>
            <numerusform>Solo se muestran las primeras %L1 de %Ln filas; se leen todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %L1 of %Ln column(s) are shown; choose above which.</source>
        <translation>
            <numerusform>Solo se muestran %L1 de %Ln columna; elija arriba cuáles.</numerusform>
            <numerusform>Solo se muestran %L1 de %Ln columnas; elija arriba cuáles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::InflatedPart</name>
    <message>
        <source>It inflates to far more than its size, as files do that are made to fill memory.</source>
        <translation>Se expande a mucho más que su tamaño, como los archivos hechos para llenar la memoria.</translation>
    </message>
    <message>
        <source>It is compressed in a way that is not known here.</source>
        <translation>Está comprimido de una forma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>A checksum is wrong.</source>
        <translation>Una suma de comprobación es incorrecta.</translation>
    </message>
    <message>
        <source>A part of it cannot be unpacked.</source>
        <translation>Una parte no se puede descomprimir.</translation>
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
        <translation>Es JSON de más de 256 MiB. Guarde la lista como CSV.</translation>
    </message>
    <message>
        <source>It is JSON that was cut off here. Export the list again.</source>
        <translation>Es JSON que se cortó aquí. Exporte de nuevo la lista.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is not valid here. Export the list again, or save it as CSV.</source>
        <translation>Parece JSON, pero aquí no es válido. Exporte de nuevo la lista, o guárdela como CSV.</translation>
    </message>
    <message>
        <source>These fields beside the list were not imported: %1.</source>
        <translation>Estos campos junto a la lista no se importaron: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::Ldif</name>
    <message numerus="yes">
        <source>%Ln password(s), picture(s) and other binary value(s) were not imported.</source>
        <translation>
            <numerusform>No se importó %Ln contraseña, imagen u otro valor binario.</numerusform>
            <numerusform>No se importaron %Ln contraseñas, imágenes y otros valores binarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::LicensesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts of DNC Desk</source>
        <translation>Componentes de DNC Desk</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Libraries that belong to the system and were not installed with DNC Desk have their licenses there.</source>
        <translation>Las bibliotecas que pertenecen al sistema y no se instalaron con DNC Desk tienen allí sus licencias.</translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>opt-outs</comment>
        <translation>
            <numerusform>%Ln lista para enviar</numerusform>
            <numerusform>%Ln listas para enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ready to send</source>
        <translation>Nada listo para enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln excluida</numerusform>
            <numerusform>%Ln excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Read-only while uploading</source>
        <translation>Solo lectura durante el envío</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Upload to %1…</source>
        <translation>Enviar a %1…</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Enviar a %1</translation>
    </message>
</context>
<context>
    <name>dnc::ListTask</name>
    <message>
        <source>The result was not recorded.</source>
        <translation>El resultado no se anotó.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window.</source>
        <translation>El registro de envíos no está abierto, vea el mensaje en la ventana.</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Hay otra acción con la lista en curso. Espérela o cancélela.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Termine primero el envío en pantalla, o cancélelo.</translation>
    </message>
    <message>
        <source>This cannot begin now.</source>
        <translation>Esto no puede empezar ahora.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Este envío pertenece a otra dirección o cuenta de Alta que la de la configuración.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the address and the account ID that it was sent to.</source>
        <translation>No se envió nada. Ponga la dirección y el ID de cuenta a los que se envió.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>En pausa. No se está enviando nada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Terminando la solicitud actual…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of up to %Ln request(s).</source>
        <translation>
            <numerusform>%L1 de hasta %Ln solicitud.</numerusform>
            <numerusform>%L1 de hasta %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s).</source>
        <translation>
            <numerusform>%L1 de unas %Ln solicitud.</numerusform>
            <numerusform>%L1 de unas %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Continuing in %2.</source>
        <translation>%1 Continúa en %2.</translation>
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
        <translation>Es un correo. Estos campos del encabezado no nombran a nadie y no se importaron: %1.</translation>
    </message>
    <message>
        <source>Attachments were not imported: %1. To import one, save it and open it.</source>
        <translation>No se importaron los adjuntos: %1. Para importar uno, guárdelo y ábralo.</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindow</name>
    <message>
        <source>More Tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindowController</name>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Rehacer el último cambio deshecho</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>the sample list</source>
        <translation>la lista de ejemplo</translation>
    </message>
</context>
<context>
    <name>dnc::Ods</name>
    <message>
        <source>It is an OpenDocument file, but no spreadsheet. Copy the list out of it and paste it here.</source>
        <translation>Es un archivo OpenDocument, pero no una hoja de cálculo. Copie de él la lista y péguela aquí.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>No tiene ninguna hoja con celdas.</translation>
    </message>
</context>
<context>
    <name>dnc::OdsContent</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tiene más de %L1 hojas.</translation>
    </message>
</context>
<context>
    <name>dnc::Overdue</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln día hábil</numerusform>
            <numerusform>%Ln días hábiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked more than %1 ago.</source>
        <comment>requests to opt out; a time</comment>
        <translation>
            <numerusform>%Ln se pidió hace más de %1.</numerusform>
            <numerusform>%Ln se pidieron hace más de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Practice</name>
    <message>
        <source>Practice could not begin.</source>
        <translation>No se pudo iniciar la práctica.</translation>
    </message>
</context>
<context>
    <name>dnc::PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer.</source>
        <translation>Práctica: nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Leave Practice</source>
        <translation>Salir de la práctica</translation>
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
        <translation>Encima del encabezado: no se lee.</translation>
    </message>
    <message>
        <source>The header.</source>
        <translation>El encabezado.</translation>
    </message>
</context>
<context>
    <name>dnc::PrivacyController</name>
    <message>
        <source>The proof of a person was not erased.</source>
        <translation>La prueba de una persona no se borró.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window. Nothing was erased.</source>
        <translation>El registro de envíos no está abierto, vea el mensaje en la ventana. No se borró nada.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %Ln upload(s).</source>
        <translation>
            <numerusform>Vaciado en %Ln envío: %1.</numerusform>
            <numerusform>Vaciado en %Ln envíos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %Ln unsent list(s).</source>
        <translation>
            <numerusform>Se eliminaron filas de %Ln lista sin enviar.</numerusform>
            <numerusform>Se eliminaron filas de %Ln listas sin enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list on screen gone.</source>
        <translation>
            <numerusform>%Ln fila de la lista en pantalla eliminada.</numerusform>
            <numerusform>%Ln filas de la lista en pantalla eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload and no row on screen has this.</source>
        <translation>Ningún envío ni fila en pantalla tiene esto.</translation>
    </message>
    <message>
        <source>Is today %1?</source>
        <translation>¿Hoy es %1?</translation>
    </message>
    <message>
        <source>Upload details are due for deletion by this computer&apos;s date. Nothing is deleted until the date is certain.</source>
        <translation>Hay detalles de envíos por eliminar según la fecha de este equipo. No se elimina nada hasta que la fecha sea segura.</translation>
    </message>
    <message>
        <source>Delete Details</source>
        <translation>Eliminar detalles</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Hay otra acción con la lista en curso. Espérela o cancélela.</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemRowsController</name>
    <message>
        <source>Save Problem Rows</source>
        <translation>Guardar filas con problemas</translation>
    </message>
    <message>
        <source>Rows with issues (*.xlsx)</source>
        <translation>Filas con problemas (*.xlsx)</translation>
    </message>
    <message>
        <source>All rows (*.xlsx)</source>
        <translation>Todas las filas (*.xlsx)</translation>
    </message>
    <message>
        <source>problem-rows</source>
        <comment>file name</comment>
        <translation>filas-con-problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln fila guardada en %1.</numerusform>
            <numerusform>%Ln filas guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workbook here again to take the corrections in it.</source>
        <translation>Abra aquí de nuevo el libro para tomar sus correcciones.</translation>
    </message>
    <message>
        <source>The problem rows were not saved.</source>
        <translation>Las filas con problemas no se guardaron.</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemWorkbook</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem Rows</source>
        <translation>Filas con problemas</translation>
    </message>
</context>
<context>
    <name>dnc::Profile</name>
    <message>
        <source>is not known; there are: %1.</source>
        <translation>no se conoce; hay: %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>debe ser un texto.</translation>
    </message>
    <message>
        <source>must be a list of texts.</source>
        <translation>debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>must be a list of objects.</source>
        <translation>debe ser una lista de objetos.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>debe ser true o false.</translation>
    </message>
    <message>
        <source>%1: the field %2 %3</source>
        <comment>a place, a field, what is wrong with it</comment>
        <translation>%1: el campo %2 %3</translation>
    </message>
    <message>
        <source>must be one of: %1.</source>
        <translation>debe ser uno de: %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>is missing: which values are opt-outs?</source>
        <translation>falta: ¿qué valores son bajas?</translation>
    </message>
    <message>
        <source>%1, %2 number %3</source>
        <comment>a place, a list in it, which one of it</comment>
        <translation>%1, %2 número %3</translation>
    </message>
    <message>
        <source>or the field rows must be there, and not both.</source>
        <translation>o debe existir el campo rows, y no ambos.</translation>
    </message>
    <message>
        <source>holds “%1”: %2.</source>
        <translation>contiene «%1»: %2.</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>a file, then a name in it</comment>
        <translation>%1, perfil %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 no es JSON: %2 en el byte %3.</translation>
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
        <translation>La prueba de que la persona se puso en la lista sigue ahí, porque su clave no está en el llavero. Desbloquee el llavero y borre de nuevo a la persona.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyController</name>
    <message>
        <source>The proof key was not restored.</source>
        <translation>La clave de pruebas no se restauró.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>Se restauró la clave de pruebas.</translation>
    </message>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Hacer copia de la clave de pruebas</translation>
    </message>
    <message>
        <source>The proof key was not backed up.</source>
        <translation>No se hizo la copia de la clave de pruebas.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or there is none.</source>
        <translation>El llavero de este equipo está bloqueado o no hay ninguno.</translation>
    </message>
    <message>
        <source>There is none yet. It is made with the first upload.</source>
        <translation>Aún no hay ninguna. Se crea con el primer envío.</translation>
    </message>
    <message>
        <source>The proof key is backed up to %1.</source>
        <translation>La copia de la clave de pruebas está en %1.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase apart.</source>
        <translation>Guarde el archivo y su frase de contraseña por separado.</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Restaurar la clave de pruebas</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Esta copia tiene la clave de otras pruebas que las de este equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The proof key is lost.</source>
        <translation>La clave de pruebas se perdió.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it. Without it, nobody can read who was put on the list by uploads whose rows are deleted, and no more proof is kept.</source>
        <translation>El llavero de este equipo no la tiene. Sin ella, nadie puede leer a quién pusieron en la lista los envíos cuyas filas se eliminaron, y no se guardan más pruebas.</translation>
    </message>
    <message>
        <source>Restore From a Backup…</source>
        <translation>Restaurar de una copia…</translation>
    </message>
    <message>
        <source>Begin New Proof</source>
        <translation>Empezar una prueba nueva</translation>
    </message>
    <message>
        <source>No new proof was begun.</source>
        <translation>No se empezó ninguna prueba nueva.</translation>
    </message>
    <message>
        <source>New proof is kept from now on.</source>
        <translation>Desde ahora se guarda una prueba nueva.</translation>
    </message>
    <message>
        <source>It begins with the uploads whose rows are still here. The old proof is in %1.</source>
        <translation>Empieza con los envíos cuyas filas siguen aquí. La prueba anterior está en %1.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyDialog</name>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Hacer copia de la clave de pruebas</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Restaurar la clave de pruebas</translation>
    </message>
    <message>
        <source>DNC Desk keeps proof of who was put on the list, also when the rows of an upload are deleted. Only the proof key, which is in the keychain of this computer, can read it.</source>
        <translation>DNC Desk guarda la prueba de a quién se puso en la lista, también cuando se eliminan las filas de un envío. Solo puede leerla la clave de pruebas, que está en el llavero de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is encrypted with a passphrase of at least %n character(s). Keep the file and its passphrase apart.</source>
        <translation>
            <numerusform>La copia se cifra con una frase de contraseña de al menos %n carácter. Guarde el archivo y su frase de contraseña por separado.</numerusform>
            <numerusform>La copia se cifra con una frase de contraseña de al menos %n caracteres. Guarde el archivo y su frase de contraseña por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase with which the backup was made.</source>
        <translation>Escriba la frase de contraseña con la que se hizo la copia.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Repítala:</translation>
    </message>
    <message>
        <source>Save Backup…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña son distintas.</translation>
    </message>
</context>
<context>
    <name>dnc::ProxyForm</name>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>Escriba el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>dnc::ProxySignIn</name>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>Nothing was sent. The upload continues when you have signed in.</source>
        <translation>No se envió nada. El envío continúa cuando haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password. Check both.</source>
        <translation>El proxy no aceptó este nombre de usuario y esta contraseña. Revise ambos.</translation>
    </message>
    <message>
        <source>No connection through the proxy. Check user name, password and network.</source>
        <translation>Sin conexión a través del proxy. Revise el nombre de usuario, la contraseña y la red.</translation>
    </message>
    <message>
        <source>Signed in to the proxy %1</source>
        <translation>Sesión iniciada en el proxy %1</translation>
    </message>
    <message>
        <source>The keychain keeps the password.</source>
        <translation>El llavero guarda la contraseña.</translation>
    </message>
    <message>
        <source>The password is known until DNC Desk closes, because the keychain of this computer cannot be used or is locked.</source>
        <translation>La contraseña se conoce hasta que se cierre DNC Desk, porque el llavero de este equipo no se puede usar o está bloqueado.</translation>
    </message>
</context>
<context>
    <name>dnc::Question</name>
    <message>
        <source>sheet “%1”</source>
        <translation>hoja «%1»</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>columna «%1»</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>no vacío</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>so far, no value means opted out</source>
        <translation>hasta ahora, ningún valor significaba baja</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a column</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1” is a new value in “%2”.</source>
        <translation>«%1» es un valor nuevo en «%2».</translation>
    </message>
    <message>
        <source>The column “%1” is new.</source>
        <translation>La columna «%1» es nueva.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>Changed since the last list like this:</source>
        <translation>Cambios desde la última lista como esta:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?</source>
        <translation>
            <numerusform>%Ln hoja contiene identificadores: %1. ¿Cuáles son bajas?</numerusform>
            <numerusform>%Ln hojas contienen identificadores: %1. ¿Cuáles son bajas?</numerusform>
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
            <numerusform>La %1 está oculta y contiene %Ln fila. ¿También es una baja?</numerusform>
            <numerusform>La %1 está oculta y contiene %Ln filas. ¿También son bajas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are hidden. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln fila de %1 está oculta. ¿También es una baja?</numerusform>
            <numerusform>%Ln filas de %1 están ocultas. ¿También son bajas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter hides %Ln row(s) of %1. Are they opt-outs, too?</source>
        <translation>
            <numerusform>Un filtro oculta %Ln fila de %1. ¿También es una baja?</numerusform>
            <numerusform>Un filtro oculta %Ln filas de %1. ¿También son bajas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %1 are crossed out. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln valor de %1 está tachado. ¿También es una baja?</numerusform>
            <numerusform>%Ln valores de %1 están tachados. ¿También son bajas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?</source>
        <translation>
            <numerusform>Ninguna columna de %1 muestra identificadores. ¿Cuál contiene el de su %Ln fila?</numerusform>
            <numerusform>Ninguna columna de %1 muestra identificadores. ¿Cuál contiene los de sus %Ln filas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the first row of %1 a header?</source>
        <translation>¿La primera fila de %1 es un encabezado?</translation>
    </message>
    <message numerus="yes">
        <source>Comment lines of %1 contain %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>Las líneas de comentario de %1 contienen %Ln identificador. ¿También es una baja?</numerusform>
            <numerusform>Las líneas de comentario de %1 contienen %Ln identificadores. ¿También son bajas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 mentions %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>El texto de %1 menciona %Ln identificador. ¿También es una baja?</numerusform>
            <numerusform>El texto de %1 menciona %Ln identificadores. ¿También son bajas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says who of the %Ln row(s) of %1 opted out (%2). Did all of them? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>Nada dice si %Ln fila de %1 se dio de baja (%2). ¿Lo hizo? Enviar entera una exportación mixta pone clientes en la lista y los pausa.</numerusform>
            <numerusform>Nada dice quién de las %Ln filas de %1 se dio de baja (%2). ¿Lo hicieron todas? Enviar entera una exportación mixta pone clientes en la lista y los pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %Ln date(s) such as %2. Does the day come first in them, or the month?</source>
        <translation>
            <numerusform>La %1 tiene %Ln fecha como %2. ¿Va primero el día o el mes?</numerusform>
            <numerusform>La %1 tiene %Ln fechas como %2. ¿Va primero el día o el mes?</numerusform>
        </translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>sin identificador</translation>
    </message>
    <message numerus="yes">
        <source>Which text encoding is right for %Ln row(s)? In %1 it says “%2”, in %3 it says “%4”.</source>
        <translation>
            <numerusform>¿Qué codificación es la correcta para %Ln fila? En %1 dice «%2», en %3 dice «%4».</numerusform>
            <numerusform>¿Qué codificación es la correcta para %Ln filas? En %1 dice «%2», en %3 dice «%4».</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 names people who opted in again after they had opted out. Which of them are opted out now?</source>
        <translation>La %1 nombra a personas que se dieron de alta de nuevo tras darse de baja. ¿Cuáles de ellas están ahora de baja?</translation>
    </message>
    <message>
        <source>The %1 says which side wrote a message. Which values mean the person? A message that the person did not write is no opt-out, whatever it says.</source>
        <translation>La %1 dice qué lado escribió un mensaje. ¿Qué valores indican a la persona? Un mensaje que la persona no escribió no es una baja, diga lo que diga.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln value(s) of the %1 do not show of which type they are. Which is it?</source>
        <translation>
            <numerusform>%Ln valor de la %1 no muestra de qué tipo es. ¿Cuál es?</numerusform>
            <numerusform>Los %Ln valores de la %1 no muestran de qué tipo son. ¿Cuál es?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln value(s) of the %1 hashes of addresses, or chat IDs?</source>
        <translation>
            <numerusform>¿%Ln valor de la %1 es un hash de dirección o un ID de chat?</numerusform>
            <numerusform>¿Los %Ln valores de la %1 son hashes de direcciones o ID de chat?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) of %1 are people who did not opt out (%2). Add them to the list anyway? That pauses every one of them.</source>
        <translation>
            <numerusform>%Ln fila de %1 es una persona que no se dio de baja (%2). ¿Añadirla a la lista de todos modos? Eso la pausa.</numerusform>
            <numerusform>Las %Ln filas de %1 son personas que no se dieron de baja (%2). ¿Añadirlas a la lista de todos modos? Eso pausa a cada una de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 says who opted out (%2). Exclude the %Ln other(s)? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>La %1 dice quién se dio de baja (%2). ¿Excluir %Ln más? Enviar entera una exportación mixta pone clientes en la lista y los pausa.</numerusform>
            <numerusform>La %1 dice quién se dio de baja (%2). ¿Excluir los otros %Ln? Enviar entera una exportación mixta pone clientes en la lista y los pausa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::QuestionCard</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>✓  Answered</source>
        <translation>✓  Respondido</translation>
    </message>
    <message>
        <source>○  Please answer</source>
        <translation>○  Responda</translation>
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
        <translation>&amp;Vaciar menú</translation>
    </message>
</context>
<context>
    <name>dnc::RecentLists</name>
    <message>
        <source>Recent Lists</source>
        <translation>Listas recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an unsent list</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>dnc::ReplaceDialog</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Identifiers and names</source>
        <translation>Identificadores y nombres</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>All rows shown</source>
        <translation>Todas las filas mostradas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Whole cell only</source>
        <translation>&amp;Solo celda completa</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>&amp;Reemplazar con:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;En:</translation>
    </message>
    <message>
        <source>R&amp;ows:</source>
        <translation>&amp;Filas:</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1</source>
        <translation>Esta expresión regular no se puede leer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change; these are the first of them.</source>
        <translation>
            <numerusform>Cambiará %Ln celda; estas son las primeras.</numerusform>
            <numerusform>Cambiarán %Ln celdas; estas son las primeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>Cambiará %Ln celda.</numerusform>
            <numerusform>Cambiarán %Ln celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln Cell(s)</source>
        <translation>
            <numerusform>Reemplazar en %Ln celda</numerusform>
            <numerusform>Reemplazar en %Ln celdas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Report</name>
    <message>
        <source>another program, such as Excel, has it open. Close it there and try again</source>
        <translation>otro programa, como Excel, lo tiene abierto. Ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2. A report that was there before is unchanged.</source>
        <translation>El informe %1 no se pudo escribir: %2. Un informe que hubiera antes no cambia.</translation>
    </message>
</context>
<context>
    <name>dnc::ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>The report with all %Ln row(s) is saved.</source>
        <translation>
            <numerusform>El informe, con %Ln fila, se guardó.</numerusform>
            <numerusform>El informe con las %Ln filas se guardó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>El informe no se guardó.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) written.</source>
        <translation>
            <numerusform>%L1 de %Ln fila escritas.</numerusform>
            <numerusform>%L1 de %Ln filas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are written; the file is being completed.</source>
        <translation>Todas las filas están escritas; se está completando el archivo.</translation>
    </message>
</context>
<context>
    <name>dnc::RoleHeader</name>
    <message>
        <source>Not read</source>
        <comment>what a column holds</comment>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Any, else %1</source>
        <comment>what a column holds; a type of identifier</comment>
        <translation>Cualquiera, si no %1</translation>
    </message>
    <message>
        <source>Any identifier</source>
        <comment>what a column holds</comment>
        <translation>Cualquier identificador</translation>
    </message>
    <message>
        <source>Type of identifier</source>
        <comment>what a column holds</comment>
        <translation>Tipo de identificador</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <comment>what a column holds</comment>
        <translation>País de los números</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column holds</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who opted out</source>
        <comment>what a column holds</comment>
        <translation>Quién se dio de baja</translation>
    </message>
    <message>
        <source>Date of request</source>
        <comment>what a column holds</comment>
        <translation>Fecha de la solicitud</translation>
    </message>
    <message>
        <source>Source of request</source>
        <comment>what a column holds</comment>
        <translation>Origen de la solicitud</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
</context>
<context>
    <name>dnc::RowBuilder</name>
    <message>
        <source>The cell is there twice.</source>
        <translation>La celda aparece dos veces.</translation>
    </message>
    <message>
        <source>A sheet has at most %L1 rows.</source>
        <translation>Una hoja tiene como máximo %L1 filas.</translation>
    </message>
    <message>
        <source>Its rows are not in their order.</source>
        <translation>Sus filas no están en orden.</translation>
    </message>
</context>
<context>
    <name>dnc::RowDetails</name>
    <message>
        <source>It will be sent as it was typed.</source>
        <translation>Se enviará tal como se escribió.</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Se enviará.</translation>
    </message>
    <message>
        <source>It is on the Do Not Contact list.</source>
        <translation>Está en la lista Do Not Contact.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Nothing until it is fixed</source>
        <translation>Nada hasta que se corrija</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Row %1 instead</source>
        <translation>La fila %1 en su lugar</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Añadido a mano</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the day and the source of a request</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Quizá el mismo</translation>
    </message>
    <message numerus="yes">
        <source>Row(s) %1</source>
        <comment>row numbers, separated by commas</comment>
        <translation>
            <numerusform>Fila %1</numerusform>
            <numerusform>Filas %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::RowNavigator</name>
    <message>
        <source>Go to Row</source>
        <translation>Ir a la fila</translation>
    </message>
    <message>
        <source>Row number:</source>
        <translation>Número de fila:</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter.</source>
        <translation>El filtro oculta la fila %L1.</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>No issues left</source>
        <translation>No quedan problemas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dnc::Salvager</name>
    <message>
        <source>The journal of uploads is damaged. Nothing can be uploaded until you have chosen.</source>
        <translation>El registro de envíos está dañado. No se puede enviar nada hasta que elija.</translation>
    </message>
    <message>
        <source>It was put aside as %1. Salvage reads what is left of it: rows that are not proven to be confirmed are sent again, which does no harm. Start afresh leaves it aside, and unfinished uploads with it. The damaged file is kept either way.</source>
        <translation>Se dejó aparte como %1. Rescatar lee lo que queda de él: las filas cuya confirmación no está probada se reenvían, lo que no hace daño. Empezar de nuevo lo deja aparte, junto con los envíos sin terminar. El archivo dañado se conserva en ambos casos.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Rescatar</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Reading what is left of the damaged journal…</source>
        <translation>Leyendo lo que queda del registro dañado…</translation>
    </message>
    <message>
        <source>A new journal was started.</source>
        <translation>Se empezó un registro nuevo.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1.</source>
        <translation>El dañado se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s)</source>
        <comment>that were salvaged</comment>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln row(s) can be read again.</source>
        <translation>
            <numerusform>con %Ln fila se puede leer de nuevo.</numerusform>
            <numerusform>con %Ln filas se puede leer de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; their places say so.</source>
        <translation>
            <numerusform>%Ln fila no se pudo leer; su lugar lo dice.</numerusform>
            <numerusform>%Ln filas no se pudieron leer; sus lugares lo dicen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sent again when their upload goes on.</source>
        <translation>
            <numerusform>%Ln fila se reenvía cuando su envío continúe.</numerusform>
            <numerusform>%Ln filas se reenvían cuando su envío continúe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The journal was salvaged.</source>
        <translation>Se rescató el registro.</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsController</name>
    <message>
        <source>Remembered imports not deleted</source>
        <translation>Importaciones recordadas no eliminadas</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Configuración no guardada</translation>
    </message>
    <message>
        <source>The folder %1 could not be written.</source>
        <translation>No se pudo escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Token saved in the keychain</source>
        <translation>Token guardado en el llavero</translation>
    </message>
    <message>
        <source>Token known until DNC Desk closes</source>
        <translation>Token conocido hasta que se cierre DNC Desk</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the token is written nowhere. Unlock it and enter the token again to keep it.</source>
        <translation>El llavero de este equipo está bloqueado, así que el token no se escribe en ninguna parte. Desbloquéelo y escriba de nuevo el token para conservarlo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so the token is written nowhere. You will be asked for it again.</source>
        <translation>Este equipo no tiene un llavero utilizable, así que el token no se escribe en ninguna parte. Se le pedirá de nuevo.</translation>
    </message>
    <message>
        <source>The settings of your organization could not be read.</source>
        <translation>No se pudo leer la configuración de su organización.</translation>
    </message>
    <message>
        <source>Your settings could not be read.</source>
        <translation>No se pudo leer su configuración.</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept. Nothing is sent until you check the settings.</source>
        <translation>%1 está dañado o no se puede leer. Se conserva. No se envía nada hasta que revise la configuración.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Región telefónica</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ningún elemento</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %Ln remembered import(s)</source>
        <translation>
            <numerusform>Olvidar %Ln importación recordada</numerusform>
            <numerusform>Olvidar las %Ln importaciones recordadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of uploads stay on this computer until you erase them.</source>
        <translation>Las filas de los envíos permanecen en este equipo hasta que las borre.</translation>
    </message>
    <message>
        <source>Dates and totals stay in History.</source>
        <translation>Las fechas y los totales permanecen en el historial.</translation>
    </message>
    <message>
        <source>DNC Desk uses the other %L1 of the account&apos;s %L2: up to %L3 opt-outs a minute.</source>
        <translation>DNC Desk usa las otras %L1 de las %L2 de la cuenta: hasta %L3 bajas por minuto.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Leyendo el llavero…</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Pegue aquí el token</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Known until DNC Desk closes</source>
        <translation>Conocido hasta que se cierre DNC Desk</translation>
    </message>
    <message>
        <source>Create one in Alta under User Profile &gt; API tokens.</source>
        <translation>Cree uno en Alta en User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>The token comes from the environment and is not saved. Paste a new one to replace it.</source>
        <translation>El token viene del entorno y no se guarda. Pegue uno nuevo para reemplazarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to read or save the token.</source>
        <translation>El llavero está bloqueado. Desbloquéelo para leer o guardar el token.</translation>
    </message>
    <message>
        <source>No keychain is available. The token is known until DNC Desk closes and is never written.</source>
        <translation>No hay llavero disponible. El token se conoce hasta que se cierre DNC Desk y nunca se escribe.</translation>
    </message>
    <message>
        <source>The saved token is never shown. Paste a new one to replace it.</source>
        <translation>El token guardado nunca se muestra. Pegue uno nuevo para reemplazarlo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>No API token. Paste one above.</source>
        <translation>Sin token de API. Pegue uno arriba.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>dnc::SharedStrings</name>
    <message>
        <source>Its texts take far more memory than the file.</source>
        <translation>Sus textos ocupan mucha más memoria que el archivo.</translation>
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
            <numerusform>Hoja «%1»: %n fórmula no tiene resultado en el archivo (%2). Ábralo en su programa de hojas de cálculo, guárdelo y ábralo de nuevo.</numerusform>
            <numerusform>Hoja «%1»: %n fórmulas no tienen resultado en el archivo (%2). Ábralo en su programa de hojas de cálculo, guárdelo y ábralo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).</source>
        <translation>
            <numerusform>Hoja «%1»: %n columna está oculta en el archivo y se lee de todos modos (%2).</numerusform>
            <numerusform>Hoja «%1»: %n columnas están ocultas en el archivo y se leen de todos modos (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::SingleUseReply</name>
    <message>
        <source>Operation canceled</source>
        <translation>Operación cancelada</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>La respuesta no es HTTP</translation>
    </message>
</context>
<context>
    <name>dnc::SpreadsheetMl</name>
    <message>
        <source>“%1” is no number of a row or a column.</source>
        <translation>«%1» no es un número de fila o de columna.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tiene más de %L1 hojas.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>No tiene ninguna hoja con celdas.</translation>
    </message>
</context>
<context>
    <name>dnc::StatusChips</name>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Todo  %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln row(s)</source>
        <translation>
            <numerusform>Mostrar %Ln fila</numerusform>
            <numerusform>Mostrar las %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a status and how many rows have it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation>Mostrar solo: %1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>dnc::StatusDelegate</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>dnc::TableController</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copiando %Ln fila…</numerusform>
            <numerusform>Copiando %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>Se copió %Ln fila.</numerusform>
            <numerusform>Se copiaron %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted at the cell.</source>
        <translation>
            <numerusform>%Ln fila pegada en la celda.</numerusform>
            <numerusform>%Ln filas pegadas en la celda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add as New Rows Instead</source>
        <translation>Añadir como filas nuevas</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>Copy the list in your sheet, mail or chat first, then paste it here.</source>
        <translation>Copie primero la lista en su hoja, correo o chat y péguela aquí.</translation>
    </message>
    <message>
        <source>Paste at the Cell Instead</source>
        <translation>Pegar en la celda</translation>
    </message>
</context>
<context>
    <name>dnc::TokenStore</name>
    <message>
        <source>There was no token to keep, so nothing was changed.</source>
        <translation>No había token que guardar, así que no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %Ln byte(s), which is too long for some keychains. It is kept until the program ends.</source>
        <translation>
            <numerusform>El token tiene %Ln byte, demasiado para algunos llaveros. Se conserva hasta que termine el programa.</numerusform>
            <numerusform>El token tiene %Ln bytes, demasiado para algunos llaveros. Se conserva hasta que termine el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este equipo no ofrece ningún llavero.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>El llavero de este equipo no responde.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>El llavero de este equipo no se puede usar.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. It says: %1</source>
        <translation>El llavero de este equipo no se puede usar. Dice: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save the token again to keep it longer than this session.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y guarde de nuevo el token para conservarlo más allá de esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is locked and may still hold the token. Unlock it and remove the token again.</source>
        <translation>El llavero está bloqueado y puede que aún contenga el token. Desbloquéelo y quite de nuevo el token.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDelegate</name>
    <message>
        <source>Type of the identifier</source>
        <translation>Tipo del identificador</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDialog</name>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, hoja «%2»</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, columna %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s), such as “%2”</source>
        <translation>
            <numerusform>%1: %Ln fila, por ejemplo «%2»</numerusform>
            <numerusform>%1: %Ln filas, por ejemplo «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>Which type is it?</source>
        <translation>¿Qué tipo es?</translation>
    </message>
    <message>
        <source>Neither these values nor the others of their column show of which type they are. What you choose is taken for all of them.</source>
        <translation>Ni estos valores ni los demás de su columna muestran de qué tipo son. Lo que elija vale para todos.</translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>Es un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %Ln row(s)</source>
        <translation>
            <numerusform>Establecer el tipo de %Ln fila</numerusform>
            <numerusform>Establecer el tipo de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
</context>
<context>
    <name>dnc::UndoController</name>
    <message>
        <source>None of the selected rows can be removed.</source>
        <translation>Ninguna de las filas seleccionadas se puede quitar.</translation>
    </message>
    <message>
        <source>Only rows that an upload of this list confirmed, and that are not removed or kept yet.</source>
        <translation>Solo filas que confirmó un envío de esta lista y que aún no se quitaron ni conservaron.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s List</source>
        <translation>Quitar de la lista de Alta</translation>
    </message>
    <message>
        <source>Undo Upload</source>
        <translation>Anular envío</translation>
    </message>
    <message numerus="yes">
        <source>First the list is read, to see which of the %Ln row(s) this upload added. Nothing is removed yet.</source>
        <translation>
            <numerusform>Primero se lee la lista, para ver si este envío añadió %Ln fila. Aún no se quita nada.</numerusform>
            <numerusform>Primero se lee la lista, para ver cuáles de las %Ln filas añadió este envío. Aún no se quita nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the List</source>
        <translation>Leer la lista</translation>
    </message>
    <message>
        <source>Reading the list to see what upload %1 added.</source>
        <translation>Leyendo la lista para ver qué añadió el envío %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>Quitando %Ln fila del envío %1 de la lista.</numerusform>
            <numerusform>Quitando %Ln filas del envío %1 de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 failed. The report says so for each row.</source>
        <translation>%1 conservados, %2 fallidos. El informe lo dice de cada fila.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Los prospectos que pausó este envío no se reanudan.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>Se quitó %Ln fila del envío %1 de la lista.</numerusform>
            <numerusform>Se quitaron %Ln filas del envío %1 de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing upload %1 from %2 was not finished.</source>
        <translation>La anulación del envío %1 del %2 no se terminó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were removed from the list so far.</source>
        <translation>
            <numerusform>Hasta ahora se quitó %Ln fila de la lista.</numerusform>
            <numerusform>Hasta ahora se quitaron %Ln filas de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Keep the Rest</source>
        <translation>Conservar el resto</translation>
    </message>
</context>
<context>
    <name>dnc::UndoDialog</name>
    <message>
        <source>Added by this upload</source>
        <translation>Añadido por este envío</translation>
    </message>
    <message>
        <source>Probably added by this upload</source>
        <translation>Probablemente añadido por este envío</translation>
    </message>
    <message>
        <source>Another upload has them, too</source>
        <translation>Otro envío también lo tiene</translation>
    </message>
    <message>
        <source>On the list in another form</source>
        <translation>En la lista en otra forma</translation>
    </message>
    <message>
        <source>On the list before this upload</source>
        <translation>En la lista antes de este envío</translation>
    </message>
    <message>
        <source>Added in another way than the others</source>
        <translation>Añadido de otra manera que los demás</translation>
    </message>
    <message>
        <source>The list does not say since when</source>
        <translation>La lista no dice desde cuándo</translation>
    </message>
    <message>
        <source>Not on the list anymore</source>
        <translation>Ya no está en la lista</translation>
    </message>
    <message>
        <source>Added at another time than this upload</source>
        <translation>Añadido en otro momento que este envío</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Kept, unchecked</source>
        <translation>Conservado, sin comprobar</translation>
    </message>
    <message>
        <source>Unknown, kept</source>
        <translation>Desconocido, conservado</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message numerus="yes">
        <source>Also remove %Ln probable row(s)</source>
        <translation>
            <numerusform>Quitar también %Ln fila probable</numerusform>
            <numerusform>Quitar también %Ln filas probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of entries to remove</source>
        <translation>Número de entradas por quitar</translation>
    </message>
    <message>
        <source>Only what this upload added is taken off the list.</source>
        <translation>Solo se quita de la lista lo que añadió este envío.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Los prospectos que pausó este envío no se reanudan.</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <translation>Filas del envío</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Nothing is chosen to be removed.</source>
        <translation>No se ha elegido nada para quitar.</translation>
    </message>
    <message>
        <source>Nothing can be removed.</source>
        <translation>No se puede quitar nada.</translation>
    </message>
    <message>
        <source>Each entry is read right before it is removed. %1</source>
        <comment>requests and time</comment>
        <translation>Cada entrada se lee justo antes de quitarla. %1</translation>
    </message>
    <message>
        <source>To remove them, type their number: %L1</source>
        <translation>Para quitarlas, escriba su número: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Entries</source>
        <translation>
            <numerusform>Quitar %Ln entrada</numerusform>
            <numerusform>Quitar %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UndoHistoryDialog</name>
    <message>
        <source>Undo History</source>
        <translation>Historial de deshacer</translation>
    </message>
    <message>
        <source>Changes of the list</source>
        <translation>Cambios de la lista</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Antes del primer cambio</translation>
    </message>
</context>
<context>
    <name>dnc::UnfinishedJobs</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Cancelar envío…</translation>
    </message>
    <message>
        <source>The list on screen would be replaced.</source>
        <translation>La lista en pantalla se reemplazaría.</translation>
    </message>
    <message>
        <source>Upload it first, save its report, or start a new list; the unfinished upload waits.</source>
        <translation>Envíela primero, guarde su informe o empiece una lista nueva; el envío sin terminar espera.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Reading the upload from the journal…</source>
        <translation>Leyendo el envío del registro…</translation>
    </message>
</context>
<context>
    <name>dnc::UnimportedColumn</name>
    <message numerus="yes">
        <source>%Ln cell(s) contain an e-mail address</source>
        <translation>
            <numerusform>%Ln celda contiene una dirección de correo</numerusform>
            <numerusform>%Ln celdas contienen una dirección de correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a LinkedIn link</source>
        <translation>
            <numerusform>%Ln celda contiene un enlace de LinkedIn</numerusform>
            <numerusform>%Ln celdas contienen un enlace de LinkedIn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a phone number</source>
        <translation>
            <numerusform>%Ln celda contiene un número de teléfono</numerusform>
            <numerusform>%Ln celdas contienen un número de teléfono</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a hash</source>
        <translation>
            <numerusform>%Ln celda contiene un hash</numerusform>
            <numerusform>%Ln celdas contienen un hash</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1, where %2.</source>
        <comment>a column; what some of its cells contain</comment>
        <translation>No importado: %1, donde %2.</translation>
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
        <translation>Columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln date(s) cannot be read. The rows are imported without.</source>
        <translation>
            <numerusform>%1: %Ln fecha no se puede leer. La fila se importa sin ella.</numerusform>
            <numerusform>%1: %Ln fechas no se pueden leer. Las filas se importan sin ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UploadController</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Show the rejected</source>
        <translation>Mostrar rechazadas</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Cancelar envío</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPanel</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 de %2 resueltos</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmados</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 en duda</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>Quedan %1 de %2</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPresence</name>
    <message>
        <source>The upload is finished</source>
        <translation>El envío ha terminado</translation>
    </message>
    <message>
        <source>The upload needs you</source>
        <translation>El envío le necesita</translation>
    </message>
    <message>
        <source>It is paused. The window says why.</source>
        <translation>Está en pausa. La ventana dice por qué.</translation>
    </message>
</context>
<context>
    <name>dnc::UploadProgress</name>
    <message>
        <source>This upload was not finished.</source>
        <translation>Este envío no se terminó.</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 de %L2 enviados</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Terminando la solicitud actual…</translation>
    </message>
    <message>
        <source>Finished. Every row has an answer.</source>
        <translation>Terminado. Cada fila tiene respuesta.</translation>
    </message>
    <message>
        <source>Canceled. Unsent rows are ready to send again.</source>
        <translation>Cancelado. Las filas sin enviar están listas de nuevo.</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>En pausa. No se está enviando nada.</translation>
    </message>
    <message>
        <source>Cancels as soon as the journal can be written. Trying again in %1.</source>
        <translation>Se cancela en cuanto se pueda escribir el registro. Nuevo intento en %1.</translation>
    </message>
    <message>
        <source>Paused. Trying again in %1.</source>
        <translation>En pausa. Nuevo intento en %1.</translation>
    </message>
    <message>
        <source>Continuing in %1, to stay under %2 requests a minute.</source>
        <translation>Continúa en %1, para no superar %2 solicitudes por minuto.</translation>
    </message>
    <message>
        <source>Alta asked to wait. Continuing in %1.</source>
        <translation>Alta pidió esperar. Continúa en %1.</translation>
    </message>
    <message>
        <source>The list does not show it yet: searching again in %1.</source>
        <translation>La lista aún no lo muestra: nueva búsqueda en %1.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Nuevo intento en %2.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nuevo intento en %1.</translation>
    </message>
    <message>
        <source>%1 a minute  ·  %2 left</source>
        <translation>%1 por minuto  ·  queda %2</translation>
    </message>
</context>
<context>
    <name>dnc::UploadWarnings</name>
    <message numerus="yes">
        <source>%Ln address(es) of your own domain %1 would be put on the list.</source>
        <translation>
            <numerusform>%Ln dirección de su propio dominio %1 se pondría en la lista.</numerusform>
            <numerusform>%Ln direcciones de su propio dominio %1 se pondrían en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a mail provider, not a company: blocking it anywhere stops contact with everybody who has an address there.</source>
        <translation>%1 es un proveedor de correo, no una empresa: bloquearlo en cualquier lugar detiene el contacto con todos los que tienen allí una dirección.</translation>
    </message>
    <message>
        <source>That is far more than usual: %1 instead of about %2.</source>
        <translation>Es mucho más de lo habitual: %1 en lugar de unos %2.</translation>
    </message>
    <message>
        <source>%1 % of them are new: no earlier upload from this computer had them.</source>
        <translation>El %1 % son nuevos: ningún envío anterior desde este equipo los tenía.</translation>
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
        <translation>Estas propiedades de las vCard no se importaron: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyController</name>
    <message>
        <source>The upload was not verified.</source>
        <translation>El envío no se verificó.</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %Ln row(s) of upload %1.</source>
        <translation>
            <numerusform>Verificando %Ln fila del envío %1.</numerusform>
            <numerusform>Verificando %Ln filas del envío %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report says when each of them was read.</source>
        <translation>El informe dice cuándo se leyó cada una.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the list in another form only.</source>
        <translation>
            <numerusform>%Ln fila está en la lista solo en otra forma.</numerusform>
            <numerusform>%Ln filas están en la lista solo en otra forma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are on the list.</source>
        <translation>
            <numerusform>%Ln fila del envío %1 está en la lista.</numerusform>
            <numerusform>%Ln filas del envío %1 están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are not on the list. They are in doubt now.</source>
        <translation>
            <numerusform>%Ln fila del envío %1 no está en la lista. Ahora está en duda.</numerusform>
            <numerusform>%Ln filas del envío %1 no están en la lista. Ahora están en duda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the upload to say whether they are sent again.</source>
        <translation>Reanude el envío para decir si se envían de nuevo.</translation>
    </message>
    <message>
        <source>Resume Upload</source>
        <translation>Reanudar envío</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyDialog</name>
    <message>
        <source>Continue the check that was not finished</source>
        <translation>Continuar la comprobación que no se terminó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), spread over its batches</source>
        <translation>
            <numerusform>%Ln fila, repartida entre sus lotes</numerusform>
            <numerusform>%Ln filas, repartidas entre sus lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of rows:</source>
        <translation>Otro número de filas:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln confirmed row(s)</source>
        <translation>
            <numerusform>%Ln fila confirmada</numerusform>
            <numerusform>Todas las %Ln filas confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify Upload</source>
        <translation>Verificar envío</translation>
    </message>
    <message>
        <source>Reads confirmed rows from the list, to see that they are on it now. Nothing is changed at Alta.</source>
        <translation>Lee de la lista filas confirmadas, para ver que están en ella ahora. No se cambia nada en Alta.</translation>
    </message>
    <message>
        <source>A row that is not on the list becomes in doubt. You are asked before it is sent again.</source>
        <translation>Una fila que no está en la lista queda en duda. Se le pregunta antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>Filas por leer</translation>
    </message>
</context>
<context>
    <name>dnc::WebPage</name>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>It is a web page without any table or identifier. Open the page, copy the list out of it and paste it here.</source>
        <translation>Es una página web sin tabla ni identificador. Abra la página, copie de ella la lista y péguela aquí.</translation>
    </message>
    <message>
        <source>Text beside the tables</source>
        <translation>Texto junto a las tablas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of text beside the tables hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln línea de texto junto a las tablas no contiene identificador y no se importó.</numerusform>
            <numerusform>%Ln líneas de texto junto a las tablas no contienen identificador y no se importaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::WindowCloser</name>
    <message>
        <source>Close during the upload?</source>
        <translation>¿Cerrar durante el envío?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent yet. The next start offers to continue.</source>
        <translation>
            <numerusform>%Ln fila aún no se ha enviado. El próximo inicio ofrece continuar.</numerusform>
            <numerusform>%Ln filas aún no se han enviado. El próximo inicio ofrece continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>Finishing the current request, then closing</source>
        <translation>Terminando la solicitud actual y después cerrando</translation>
    </message>
    <message>
        <source>The next start offers to resume the upload.</source>
        <translation>El próximo inicio ofrece reanudar el envío.</translation>
    </message>
    <message>
        <source>Saving the report, then closing</source>
        <translation>Guardando el informe y después cerrando</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>This list is neither uploaded nor saved</source>
        <translation>Esta lista no está enviada ni guardada</translation>
    </message>
    <message>
        <source>Closing loses it and all your fixes.</source>
        <translation>Si cierra se pierde con todas sus correcciones.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Close before this is done?</source>
        <translation>¿Cerrar antes de terminar?</translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation>Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Keep Going</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>dnc::Workbook</name>
    <message>
        <source>It is a text document. Copy the list out of it and paste it here.</source>
        <translation>Es un documento de texto. Copie de él la lista y péguela aquí.</translation>
    </message>
    <message>
        <source>It is a presentation. Copy the list out of it and paste it here.</source>
        <translation>Es una presentación. Copie de ella la lista y péguela aquí.</translation>
    </message>
    <message>
        <source>It is an Apple Numbers or Pages document. Export it as Excel workbook or CSV, and open that file.</source>
        <translation>Es un documento de Apple Numbers o Pages. Expórtelo como libro de Excel o CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>It is a ZIP archive. Unpack it first and open the list inside.</source>
        <translation>Es un archivo ZIP. Descomprímalo primero y abra la lista que contiene.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (XLSB). Open it in Excel, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Es un libro de Excel binario (XLSB). Ábralo en Excel, guárdelo como libro de Excel (XLSX) y abra ese archivo.</translation>
    </message>
</context>
<context>
    <name>dnc::WorkbookWriter</name>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>no hay suficiente espacio en el disco</translation>
    </message>
</context>
<context>
    <name>dnc::Xls</name>
    <message>
        <source>It is a document of an old Office program, but no workbook. Copy the list out of it and paste it here.</source>
        <translation>Es un documento de un programa de Office antiguo, pero no un libro. Copie de él la lista y péguela aquí.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was left out.</source>
        <translation>La hoja «%1» es un gráfico, un cuadro de diálogo o una macro y no tiene filas. Se dejó fuera.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>No tiene ninguna hoja con celdas.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsGlobals</name>
    <message>
        <source>It is a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Es un libro de un Excel muy antiguo. Ábralo en su programa de hojas de cálculo, guárdelo como libro de Excel (XLSX) y abra ese archivo.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tiene más de %L1 hojas.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsSheet</name>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Falta una hoja en el archivo.</translation>
    </message>
    <message>
        <source>A sheet is cut off.</source>
        <translation>Una hoja está cortada.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Falta el texto de una celda.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1” has %Ln cell(s) in a form that is not read. Save the workbook as XLSX and import that file.</source>
        <translation>
            <numerusform>La hoja «%1» tiene %Ln celda en una forma que no se lee. Guarde el libro como XLSX e importe ese archivo.</numerusform>
            <numerusform>La hoja «%1» tiene %Ln celdas en una forma que no se lee. Guarde el libro como XLSX e importe ese archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Xlsx</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tiene más de %L1 hojas.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>No tiene ninguna hoja con celdas.</translation>
    </message>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Falta una hoja en el archivo.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no content in the file. It was not imported.</source>
        <translation>La hoja «%1» no tiene contenido en el archivo. No se importó.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was not imported.</source>
        <translation>La hoja «%1» es un gráfico, un cuadro de diálogo o una macro y no tiene filas. No se importó.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsxRows</name>
    <message>
        <source>One of its rows has a number that no sheet has.</source>
        <translation>Una de sus filas tiene un número que ninguna hoja tiene.</translation>
    </message>
    <message>
        <source>“%1” is no place of a cell.</source>
        <translation>«%1» no es la posición de una celda.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Falta el texto de una celda.</translation>
    </message>
</context>
<context>
    <name>dnc::XmlParser</name>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>Sus elementos están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>It declares a document type, which no workbook needs and which can be misused.</source>
        <translation>Declara un tipo de documento, que ningún libro necesita y del que se puede abusar.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2 of one of its parts is not XML: %3.</source>
        <translation>Línea %L1, columna %L2 de una de sus partes no es XML: %3.</translation>
    </message>
    <message>
        <source>One of its tags is larger than 8 MiB.</source>
        <translation>Una de sus etiquetas supera los 8 MiB.</translation>
    </message>
    <message>
        <source>It has “%1” in a place where that does not belong.</source>
        <translation>Tiene «%1» en un lugar que no le corresponde.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipDirectory</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>Su directorio de partes falta o es incorrecto, como en un archivo cortado.</translation>
    </message>
    <message>
        <source>The name of one of its parts holds a NUL.</source>
        <translation>El nombre de una de sus partes contiene un NUL.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Tiene más de %L1 partes.</translation>
    </message>
    <message>
        <source>Two of its parts overlap.</source>
        <translation>Dos de sus partes se solapan.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipFile</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>Su directorio de partes falta o es incorrecto, como en un archivo cortado.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Tiene más de %L1 partes.</translation>
    </message>
    <message>
        <source>Its part “%1” points out of the file.</source>
        <translation>Su parte «%1» apunta fuera del archivo.</translation>
    </message>
    <message>
        <source>It has two parts of the name “%1”.</source>
        <translation>Tiene dos partes con el nombre «%1».</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox</name>
    <message>
        <source>carries the request out and answers 500 all the same</source>
        <translation>ejecuta la solicitud y responde 500 de todos modos</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After as a date that many seconds ahead (1)</source>
        <translation>responde 429 con Retry-After como fecha tantos segundos después (1)</translation>
    </message>
    <message>
        <source>answers 429 with a Retry-After and RateLimit headers that make no sense</source>
        <translation>responde 429 con un Retry-After y encabezados RateLimit sin sentido</translation>
    </message>
    <message>
        <source>accepts the next connection and closes it before a request</source>
        <translation>acepta la siguiente conexión y la cierra antes de una solicitud</translation>
    </message>
    <message>
        <source>accepts the next connection and resets it before a request</source>
        <translation>acepta la siguiente conexión y la restablece antes de una solicitud</translation>
    </message>
    <message>
        <source>closes the connection as soon as the request begins</source>
        <translation>cierra la conexión en cuanto empieza la solicitud</translation>
    </message>
    <message>
        <source>closes the connection after the request&apos;s header</source>
        <translation>cierra la conexión tras el encabezado de la solicitud</translation>
    </message>
    <message>
        <source>closes the connection within the request&apos;s body</source>
        <translation>cierra la conexión dentro del cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>reads the whole request and closes without carrying it out</source>
        <translation>lee la solicitud entera y cierra sin ejecutarla</translation>
    </message>
    <message>
        <source>carries the request out and closes without an answer</source>
        <translation>ejecuta la solicitud y cierra sin responder</translation>
    </message>
    <message>
        <source>answers 413 after the request&apos;s header and closes</source>
        <translation>responde 413 tras el encabezado de la solicitud y cierra</translation>
    </message>
    <message>
        <source>resets the connection within the request&apos;s body</source>
        <translation>restablece la conexión dentro del cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>reads the whole request and resets the connection without carrying it out</source>
        <translation>lee la solicitud entera y restablece la conexión sin ejecutarla</translation>
    </message>
    <message>
        <source>carries the request out and resets the connection</source>
        <translation>ejecuta la solicitud y restablece la conexión</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s first line</source>
        <translation>ejecuta la solicitud y cierra dentro de la primera línea de la respuesta</translation>
    </message>
    <message>
        <source>carries the request out and closes after the answer&apos;s first line</source>
        <translation>ejecuta la solicitud y cierra tras la primera línea de la respuesta</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s header</source>
        <translation>ejecuta la solicitud y cierra dentro del encabezado de la respuesta</translation>
    </message>
    <message>
        <source>carries the request out and closes before the answer is as long as it claims</source>
        <translation>ejecuta la solicitud y cierra antes de que la respuesta tenga la longitud anunciada</translation>
    </message>
    <message>
        <source>carries the request out and closes within a chunk of the answer</source>
        <translation>ejecuta la solicitud y cierra dentro de un fragmento de la respuesta</translation>
    </message>
    <message>
        <source>reads the whole request, carries nothing out and never answers</source>
        <translation>lee la solicitud entera, no ejecuta nada y nunca responde</translation>
    </message>
    <message>
        <source>carries the request out and never answers</source>
        <translation>ejecuta la solicitud y nunca responde</translation>
    </message>
    <message>
        <source>stops within the request&apos;s body and never answers</source>
        <translation>se detiene dentro del cuerpo de la solicitud y nunca responde</translation>
    </message>
    <message>
        <source>says 100 Continue after the request&apos;s header and nothing more</source>
        <translation>dice 100 Continue tras el encabezado de la solicitud y nada más</translation>
    </message>
    <message>
        <source>carries the request out, sends the answer&apos;s header and never its body</source>
        <translation>ejecuta la solicitud, envía el encabezado de la respuesta y nunca su cuerpo</translation>
    </message>
    <message>
        <source>answers as usual, but later (1000)</source>
        <translation>responde como siempre, pero más tarde (1000)</translation>
    </message>
    <message>
        <source>answers as usual, one byte at a time with that pause between (50)</source>
        <translation>responde como siempre, byte a byte con esa pausa entre ellos (50)</translation>
    </message>
    <message>
        <source>sends the answer&apos;s header one byte at a time with that pause between (50), the rest at once</source>
        <translation>envía el encabezado de la respuesta byte a byte con esa pausa (50), el resto de golpe</translation>
    </message>
    <message>
        <source>sends a JSON body one byte at a time with that pause between (50), the header at once</source>
        <translation>envía un cuerpo JSON byte a byte con esa pausa (50), el encabezado de golpe</translation>
    </message>
    <message>
        <source>answers 200 with the page of a network that wants a sign-in; carries nothing out</source>
        <translation>responde 200 con la página de una red que pide iniciar sesión; no ejecuta nada</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with broken JSON</source>
        <translation>ejecuta la solicitud y responde 200 con JSON roto</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON of 100,000 levels</source>
        <translation>ejecuta la solicitud y responde 200 con JSON de 100.000 niveles</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with a JSON body such as the service might send</source>
        <translation>ejecuta la solicitud y responde 200 con un cuerpo JSON como el que el servicio podría enviar</translation>
    </message>
    <message>
        <source>answers 200 with JSON of another service; carries nothing out</source>
        <translation>responde 200 con JSON de otro servicio; no ejecuta nada</translation>
    </message>
    <message>
        <source>answers 200 with JSON that tells of failures; carries nothing out</source>
        <translation>responde 200 con JSON que habla de fallos; no ejecuta nada</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that has NUL bytes in it</source>
        <translation>ejecuta la solicitud y responde 200 con JSON que contiene bytes NUL</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that says one thing twice, differently</source>
        <translation>ejecuta la solicitud y responde 200 con JSON que dice una cosa dos veces, de forma distinta</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that is not in the encoding it claims</source>
        <translation>ejecuta la solicitud y responde 200 con JSON que no está en la codificación que dice</translation>
    </message>
    <message>
        <source>answers 400 with an error that is an object in place of a text</source>
        <translation>responde 400 con un error que es un objeto en lugar de un texto</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the text OK</source>
        <translation>ejecuta un POST y responde 200 con el texto OK</translation>
    </message>
    <message>
        <source>answers a POST 200 with the text OK; carries nothing out</source>
        <translation>responde 200 a un POST con el texto OK; no ejecuta nada</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with an empty page</source>
        <translation>ejecuta un POST y responde 200 con una página vacía</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the number of its identifiers</source>
        <translation>ejecuta un POST y responde 200 con el número de sus identificadores</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with one less than its identifiers</source>
        <translation>ejecuta un POST y responde 200 con uno menos que sus identificadores</translation>
    </message>
    <message>
        <source>answers a POST 200 and says that it is queued; carries nothing out</source>
        <translation>responde 200 a un POST y dice que está en cola; no ejecuta nada</translation>
    </message>
    <message>
        <source>answers a GET with 403</source>
        <translation>responde 403 a un GET</translation>
    </message>
    <message>
        <source>answers a GET with 404</source>
        <translation>responde 404 a un GET</translation>
    </message>
    <message>
        <source>answers a DELETE with 403</source>
        <translation>responde 403 a un DELETE</translation>
    </message>
    <message>
        <source>answers with bytes that are no HTTP</source>
        <translation>responde con bytes que no son HTTP</translation>
    </message>
    <message>
        <source>answers with a header of 1 MiB; carries nothing out</source>
        <translation>responde con un encabezado de 1 MiB; no ejecuta nada</translation>
    </message>
    <message>
        <source>answers with a body of that size (1024); carries nothing out</source>
        <translation>responde con un cuerpo de ese tamaño (1024); no ejecuta nada</translation>
    </message>
    <message>
        <source>answers with 64 KiB that unpack to 64 MiB; carries nothing out</source>
        <translation>responde con 64 KiB que se descomprimen en 64 MiB; no ejecuta nada</translation>
    </message>
    <message>
        <source>carries the request out and sends that many interim answers (without end) before the real one</source>
        <translation>ejecuta la solicitud y envía tantas respuestas provisionales (sin fin) antes de la real</translation>
    </message>
    <message>
        <source>answers with a body only, as HTTP/0.9 did; carries nothing out</source>
        <translation>responde solo con un cuerpo, como HTTP/0.9; no ejecuta nada</translation>
    </message>
    <message>
        <source>carries the request out and answers with that status</source>
        <translation>ejecuta la solicitud y responde con ese estado</translation>
    </message>
    <message>
        <source>answers with that status and no body; carries nothing out</source>
        <translation>responde con ese estado y sin cuerpo; no ejecuta nada</translation>
    </message>
    <message>
        <source>redirects to that port of this computer; carries nothing out</source>
        <translation>redirige a ese puerto de este equipo; no ejecuta nada</translation>
    </message>
    <message>
        <source>answers with that status and an error; carries nothing out</source>
        <translation>responde con ese estado y un error; no ejecuta nada</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After in seconds (1)</source>
        <translation>responde 429 con Retry-After en segundos (1)</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox::Server</name>
    <message>
        <source>The practice server cannot use its certificate and key.</source>
        <translation>El servidor de práctica no puede usar su certificado y su clave.</translation>
    </message>
    <message>
        <source>The practice server cannot use port %1: %2</source>
        <translation>El servidor de práctica no puede usar el puerto %1: %2</translation>
    </message>
</context>
</TS>
