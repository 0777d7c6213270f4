<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AcceptedAnswers</name>
    <message>
        <source>Empty answer</source>
        <translation>Resposta vazia</translation>
    </message>
    <message>
        <source>%1 (%2, read from the list, %3)</source>
        <translation>%1 (%2, lido na lista, %3)</translation>
    </message>
    <message>
        <source>%1 (%2, accepted by %3, %4)</source>
        <translation>%1 (%2, aceito por %3, %4)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The host %1 has letters that can look like those of another. Compare both forms.</source>
        <translation>O host %1 tem letras que podem parecer as de outro. Compare as duas formas.</translation>
    </message>
    <message>
        <source>This is not a web address. It should look like https://api.altahq.com/v1.</source>
        <translation>Não é um endereço web. Deveria parecer com https://api.altahq.com/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token cannot be read on the way.</source>
        <translation>O endereço deve começar com https://, para que o token não possa ser lido no caminho.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>O endereço não deve conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>O endereço não deve conter ponto de interrogação nem cerquilha.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. Is %2 meant?</source>
        <translation>A opção %1 não existe. Você quis dizer %2?</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>A opção %1 não existe.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 não aceita valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 precisa de um valor: %1 %2.</translation>
    </message>
    <message>
        <source>The API token is never an argument, where other programs could read it: use DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>O token de API nunca é um argumento, onde outros programas poderiam lê-lo: use DNC_DESK_TOKEN ou --token-stdin.</translation>
    </message>
    <message>
        <source>%1 is no option of %2.</source>
        <translation>%1 não é uma opção de %2.</translation>
    </message>
    <message>
        <source>%1 has no effect on %2.</source>
        <translation>%1 não tem efeito em %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>O comando %1 não existe.</translation>
    </message>
    <message>
        <source>The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, else from the keychain; it is never an argument. Make one in Alta under User Profile &gt; API tokens.</source>
        <translation>O token de API vem de --token-stdin, senão da variável de ambiente DNC_DESK_TOKEN, senão do chaveiro; nunca é um argumento. Crie um na Alta em User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>Every row of the journal that is this identifier, as typed or as it is normalized, or names it in its texts is emptied, and removed from unsent lists. An identifier that is still to be sent stays, and the exit code is 5: finish that upload first. Reports that were saved and the list at Alta are not touched.</source>
        <translation>Cada linha do registro que é este identificador, como digitado ou normalizado, ou que o cita em seus textos é esvaziada, e removida de listas não enviadas. Um identificador ainda por enviar fica, e o código de saída é 5: conclua primeiro esse envio. Relatórios salvos e a lista na Alta não são alterados.</translation>
    </message>
    <message>
        <source>While a damaged journal waits for this, every other command that needs it ends with 1. Rows that are not proven to be confirmed are in doubt and are sent again when their upload is resumed; a row that cannot be read keeps its place in the report and says so, and the exit code is 3. The damaged file is kept.</source>
        <translation>Enquanto um registro danificado espera por isso, todo outro comando que precisa dele termina com 1. Linhas cuja confirmação não está provada ficam em dúvida e são reenviadas quando o envio é retomado; uma linha que não pode ser lida mantém seu lugar no relatório e diz isso, e o código de saída é 3. O arquivo danificado é mantido.</translation>
    </message>
    <message>
        <source>HASHES is a list of MD5, SHA-1 or SHA-2 hashes in hexadecimal or base64, to which the options about reading apply. CONTACTS is a list of your own contacts. --output gets those whose address, or whose number with or without its plus, has one of the hashes: a list that check and upload read. Nothing is sent. If a hash matches nobody, the exit code is 3.</source>
        <translation>HASHES é uma lista de hashes MD5, SHA-1 ou SHA-2 em hexadecimal ou base64, à qual se aplicam as opções de leitura. CONTACTS é uma lista dos seus próprios contatos. --output recebe aqueles cujo endereço, ou cujo número com ou sem o sinal de mais, tem um dos hashes: uma lista que check e upload leem. Nada é enviado. Se um hash não corresponde a ninguém, o código de saída é 3.</translation>
    </message>
    <message>
        <source>Without JOB, --from, --to and --person, the newest upload is exported. --person reads the identifiers of a person from standard input, one per line, and exports that person&apos;s rows only. evidence verify needs neither journal nor keychain; if a byte was changed, it names the part, and the exit code is 3.</source>
        <translation>Sem JOB, --from, --to e --person, o envio mais recente é exportado. --person lê os identificadores de uma pessoa da entrada padrão, um por linha, e exporta só as linhas dela. evidence verify não precisa do registro nem do chaveiro; se um byte mudou, cita a parte, e o código de saída é 3.</translation>
    </message>
    <message>
        <source>Answers from keyed digests, which stay when the rows of an upload are deleted. If an identifier has no confirmation on record, the exit code is 3. Identifiers are counted from 1 and not repeated.</source>
        <translation>Responde com hashes com chave, que ficam quando as linhas de um envio são excluídas. Se um identificador não tem confirmação registrada, o código de saída é 3. Os identificadores são contados a partir de 1 e não são repetidos.</translation>
    </message>
    <message>
        <source>The passphrase is the first line of standard input and never an argument. Without the key, which only the keychain and the backup have, nobody can read the proofs.</source>
        <translation>A frase secreta é a primeira linha da entrada padrão e nunca um argumento. Sem a chave, que só o chaveiro e o backup têm, ninguém pode ler as provas.</translation>
    </message>
    <message>
        <source>The list is read in pages of 100, or searched for each identifier where that takes fewer requests; how many is shown first. Someone who is listed in another form only counts as not listed and as similar. If someone is not listed, the exit code is 3. After an interruption, run it again: it continues within an hour.</source>
        <translation>A lista é lida em páginas de 100, ou cada identificador é procurado quando isso exige menos solicitações; quantas são é mostrado antes. Quem só está listado em outra forma conta como não listado e como semelhante. Se alguém não está na lista, o código de saída é 3. Depois de uma interrupção, execute de novo: continua por uma hora.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. Rows that are missing are in doubt and the upload is open again: resume --send-missing sends them again. The exit code is then 3. After an interruption, run it again: it continues.</source>
        <translation>Sem JOB, o envio mais recente. Linhas que faltam ficam em dúvida e o envio é reaberto: resume --send-missing as reenvia. O código de saída é então 3. Depois de uma interrupção, execute de novo: continua.</translation>
    </message>
    <message>
        <source>Without a JOB, the newest upload. The list is read first, and shown is which rows are removed, which are kept and why, and what that costs: each is read again right before it is removed. After upload --compare, what was added is known; otherwise only --include-probable removes what was added while the upload ran. Without a terminal it needs --yes. Prospects that were paused stay paused. After an interruption, run it again: it continues.</source>
        <translation>Sem JOB, o envio mais recente. Primeiro a lista é lida, e é mostrado quais linhas são removidas, quais são mantidas e por quê, e quanto isso custa: cada uma é relida logo antes de ser removida. Depois de upload --compare, sabe-se o que foi adicionado; senão só --include-probable remove o que foi adicionado durante o envio. Sem terminal precisa de --yes. Prospects pausados continuam pausados. Depois de uma interrupção, execute de novo: continua.</translation>
    </message>
    <message>
        <source>The first line of standard output is the base address for --endpoint.</source>
        <translation>A primeira linha da saída padrão é o endereço base para --endpoint.</translation>
    </message>
    <message>
        <source>SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:</source>
        <translation>SPEC é KIND[=ARGUMENT][@N][xTIMES]: a partir da solicitação N, TIMES vezes (* para sempre). Tipos:</translation>
    </message>
    <message>
        <source>Say what is wrong with lists, and send nothing</source>
        <translation>Dizer o que está errado nas listas, sem enviar nada</translation>
    </message>
    <message>
        <source>Send lists to the Do Not Contact list</source>
        <translation>Enviar listas à lista Do Not Contact</translation>
    </message>
    <message>
        <source>Go on with an upload that stopped; the newest one if no JOB is given</source>
        <translation>Continuar um envio parado; o mais recente se nenhum JOB for informado</translation>
    </message>
    <message>
        <source>List all uploads, or show one with its lists and requests</source>
        <translation>Listar todos os envios, ou mostrar um com suas listas e solicitações</translation>
    </message>
    <message>
        <source>Remove a person from the journal; one identifier a line on standard input</source>
        <translation>Remover uma pessoa do registro; um identificador por linha na entrada padrão</translation>
    </message>
    <message>
        <source>Read what is left of a damaged journal, after which uploads go on</source>
        <translation>Ler o que resta de um registro danificado, para que os envios continuem</translation>
    </message>
    <message>
        <source>Find the contacts behind a list of hashes, on this computer</source>
        <translation>Encontrar neste computador os contatos por trás de uma lista de hashes</translation>
    </message>
    <message>
        <source>Export what proves uploads to a file, or check such a file</source>
        <translation>Exportar para um arquivo o que prova envios, ou conferir um arquivo desses</translation>
    </message>
    <message>
        <source>Say when people were put on the list; one identifier per line on standard input</source>
        <translation>Dizer quando pessoas foram postas na lista; um identificador por linha na entrada padrão</translation>
    </message>
    <message>
        <source>Back up or restore the key of the proofs that whois reads</source>
        <translation>Fazer backup ou restaurar a chave das provas que whois lê</translation>
    </message>
    <message>
        <source>Say who of these lists is on the Do Not Contact list; send nothing</source>
        <translation>Dizer quem destas listas está na lista Do Not Contact; não enviar nada</translation>
    </message>
    <message>
        <source>Read confirmed rows of an upload from the list; by default 20</source>
        <translation>Ler da lista linhas confirmadas de um envio; por padrão 20</translation>
    </message>
    <message>
        <source>Take off the list what an upload added, and nothing else</source>
        <translation>Tirar da lista o que um envio adicionou, e nada mais</translation>
    </message>
    <message>
        <source>Serve a practice list on 127.0.0.1 until it is told to end</source>
        <translation>Servir uma lista de treino em 127.0.0.1 até ser encerrada</translation>
    </message>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>A lista tinha %Ln entrada quando foi lida por completo pela última vez, em %1.</numerusform>
            <numerusform>A lista tinha %Ln entradas quando foi lida por completo pela última vez, em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list: %L1. Not on the list: %L2.</source>
        <translation>Na lista: %L1. Fora da lista: %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln dos que não estão na lista tem uma entrada semelhante nela.</numerusform>
            <numerusform>%Ln dos que não estão na lista têm uma entrada semelhante nela.</numerusform>
        </translation>
    </message>
    <message>
        <source>by the person</source>
        <translation>pela pessoa</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>por nós</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>descadastrado</translation>
    </message>
    <message>
        <source>not opted out</source>
        <translation>não descadastrado</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <translation>(outros valores)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a value, how many rows, what it says</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>  %1 (applies to %2): %3</source>
        <comment>a column, names of channels, its values</comment>
        <translation>  %1 (vale para %2): %3</translation>
    </message>
    <message>
        <source>No upload has a row with this.</source>
        <translation>Nenhum envio tem uma linha com isto.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %n upload(s). What they count stays.</source>
        <translation>
            <numerusform>Esvaziado em %n envio: %1. Os totais ficam.</numerusform>
            <numerusform>Esvaziado em %n envios: %1. Os totais ficam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %n unsent list(s).</source>
        <translation>
            <numerusform>Removidas linhas de %n lista não enviada.</numerusform>
            <numerusform>Removidas linhas de %n listas não enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and lists that were saved elsewhere are not touched, nor is the list at Alta.</source>
        <translation>Relatórios e listas salvos em outros lugares não são alterados, nem a lista na Alta.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nada foi apagado.</translation>
    </message>
    <message>
        <source>What proves when the person was put on the list is still there: erase again with the key.</source>
        <translation>O que prova quando a pessoa foi posta na lista ainda está lá: apague de novo com a chave.</translation>
    </message>
    <message>
        <source>Whom? Give one identifier a line on standard input.</source>
        <translation>Informe os identificadores na entrada padrão, um por linha.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n upload(s) to %1.</source>
        <translation>
            <numerusform>%n envio exportado para %1.</numerusform>
            <numerusform>%n envios exportados para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>SHA-256 do manifesto: %1</translation>
    </message>
    <message>
        <source>The history does not show this export, because another program uses the journal. Keep the SHA-256 of the manifest.</source>
        <translation>O histórico não mostra esta exportação, porque outro programa usa o registro. Guarde o SHA-256 do manifesto.</translation>
    </message>
    <message>
        <source>Missing identifiers. Give those of the person on standard input, one per line.</source>
        <translation>Faltam identificadores. Informe os da pessoa na entrada padrão, um por linha.</translation>
    </message>
    <message>
        <source>Every byte is as it was exported.</source>
        <translation>Cada byte está como foi exportado.</translation>
    </message>
    <message>
        <source>Compare it with the one in the history of the program that exported the file.</source>
        <translation>Compare-o com o do histórico do programa que exportou o arquivo.</translation>
    </message>
    <message>
        <source>Nothing was uploaded yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended; its numbers are all that is left. No report was written.</source>
        <translation>As linhas do envio %1 foram removidas algum tempo depois de ele terminar; só restam os números. Nenhum relatório foi gravado.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>É esperado um de: %1.</translation>
    </message>
    <message>
        <source>There is no such encoding. Usual ones are: %1.</source>
        <translation>Essa codificação não existe. As mais comuns são: %1.</translation>
    </message>
    <message>
        <source>It takes comma, semicolon, tab, pipe, none, or the character itself.</source>
        <translation>É esperado comma, semicolon, tab, pipe, none ou o próprio caractere.</translation>
    </message>
    <message>
        <source>It takes the number of a row, or 0 where there is no header.</source>
        <translation>É esperado o número de uma linha, ou 0 se não houver cabeçalho.</translation>
    </message>
    <message>
        <source>It takes HEADER=ROLE.</source>
        <translation>É esperado HEADER=ROLE.</translation>
    </message>
    <message>
        <source>It takes HEADER=VALUE, or none.</source>
        <translation>É esperado HEADER=VALUE, ou none.</translation>
    </message>
    <message>
        <source>It takes HEADER=CHANNEL[,CHANNEL].</source>
        <translation>É esperado HEADER=CHANNEL[,CHANNEL].</translation>
    </message>
    <message>
        <source>Sheet of a workbook to read, or all; may be repeated</source>
        <translation>Planilha da pasta de trabalho a ler, ou all; pode ser repetido</translation>
    </message>
    <message>
        <source>Encoding of text lists, such as windows-1252</source>
        <translation>Codificação de listas de texto, como windows-1252</translation>
    </message>
    <message>
        <source>Between the cells of text lists: comma, semicolon, tab, pipe, none or a character</source>
        <translation>Entre as células de listas de texto: comma, semicolon, tab, pipe, none ou um caractere</translation>
    </message>
    <message>
        <source>Number of the row that is the header; 0: there is none</source>
        <translation>Número da linha que é o cabeçalho; 0: não há</translation>
    </message>
    <message>
        <source>What a column holds: a TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource or ignore; may be repeated</source>
        <translation>O que uma coluna contém: um TYPE, any, any:TYPE, name, type, country, flag, requestedOn, requestSource ou ignore; pode ser repetido</translation>
    </message>
    <message>
        <source>Only rows with this value are opt-outs; may be repeated, also for several columns; none: all rows are</source>
        <translation>Só linhas com este valor são descadastros; pode ser repetido, também para várias colunas; none: todas são</translation>
    </message>
    <message>
        <source>What a column about opting out governs: TYPE[,TYPE] or any; may be repeated</source>
        <translation>O que uma coluna sobre descadastro rege: TYPE[,TYPE] ou any; pode ser repetido</translation>
    </message>
    <message>
        <source>People who opted out and opted in: out, in, or the latest by date</source>
        <translation>Pessoas que se descadastraram e recadastraram: out, in ou latest, pela data</translation>
    </message>
    <message>
        <source>Order of dates such as 03/04/2026 in columns that do not show it: dmy or mdy</source>
        <translation>Ordem de datas como 03/04/2026 em colunas que não a mostram: dmy ou mdy</translation>
    </message>
    <message>
        <source>Whose export it is, such as HubSpot, or none</source>
        <translation>De quem é a exportação, como HubSpot, ou none</translation>
    </message>
    <message>
        <source>Rows that a spreadsheet hides: include or exclude</source>
        <translation>Linhas que uma planilha oculta: include ou exclude</translation>
    </message>
    <message>
        <source>Values that are crossed out: include or exclude</source>
        <translation>Valores riscados: include ou exclude</translation>
    </message>
    <message>
        <source>Identifiers in comment lines: include or exclude</source>
        <translation>Identificadores em linhas de comentário: include ou exclude</translation>
    </message>
    <message>
        <source>Values that may be hashes of addresses: exclude them, or include them as chat IDs</source>
        <translation>Valores que podem ser hashes de endereços: exclude os exclui, include os toma como IDs de chat</translation>
    </message>
    <message>
        <source>Identifiers in the text of mails and chats: include or exclude</source>
        <translation>Identificadores no texto de e-mails e chats: include ou exclude</translation>
    </message>
    <message>
        <source>Rows of subscribers and contacts, of whom nothing says that they opted out: include or exclude</source>
        <translation>Linhas de assinantes e contatos dos quais nada diz que se descadastraram: include ou exclude</translation>
    </message>
    <message>
        <source>--sheet: There is no sheet &quot;%1&quot;. There are: %2.</source>
        <translation>--sheet: A planilha “%1” não existe. Há: %2.</translation>
    </message>
    <message>
        <source>%1: There is no column &quot;%2&quot;. There are: %3.</source>
        <translation>%1: A coluna “%2” não existe. Há: %3.</translation>
    </message>
    <message>
        <source>--header-row: There is no row %1. The last one is %2.</source>
        <translation>--header-row: A linha %1 não existe. A última é %2.</translation>
    </message>
    <message>
        <source>--profile: There is no profile &quot;%1&quot;. There are: %2.</source>
        <translation>--profile: O perfil “%1” não existe. Há: %2.</translation>
    </message>
    <message>
        <source>%1: %2 Answer with %3 or %4.</source>
        <comment>a file, a question, two options</comment>
        <translation>%1: %2 Responda com %3 ou %4.</translation>
    </message>
    <message>
        <source>%1: %2 To import it: %3</source>
        <comment>a file, a sentence, an option</comment>
        <translation>%1: %2 Para importar: %3</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2.</source>
        <translation>O envio %1 pertence a %2.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account.</source>
        <translation>O envio %1 pertence a outra conta.</translation>
    </message>
    <message>
        <source>The rows of job %1 were removed some time after it ended.</source>
        <translation>As linhas do envio %1 foram removidas algum tempo depois de ele terminar.</translation>
    </message>
    <message>
        <source>its rows were removed some time after it ended</source>
        <translation>as linhas dele foram removidas algum tempo depois de terminar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Prospects who match</source>
        <translation>Prospects correspondentes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausados</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>não pausados</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>removed some time after it ended</source>
        <translation>removido algum tempo depois de terminar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>rows are kept until it is released</source>
        <translation>as linhas são mantidas até ser liberada</translation>
    </message>
    <message>
        <source>SHA-256 erased with a person</source>
        <translation>SHA-256 apagado com uma pessoa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Provas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of an upload that came from a file</comment>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>The service&apos;s words</source>
        <translation>Mensagem do servidor</translation>
    </message>
    <message>
        <source>Confirmations stay in the journal only, and are added to the proofs after a later upload.</source>
        <translation>As confirmações ficam só no registro e são adicionadas às provas depois de um envio posterior.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s).</source>
        <translation>
            <numerusform>Aguardando %n segundo.</numerusform>
            <numerusform>Aguardando %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the list with %n request(s).</source>
        <translation>
            <numerusform>Lista lida com %n solicitação.</numerusform>
            <numerusform>Lista lida com %n solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln request(s)</source>
        <translation>
            <numerusform>até %Ln solicitação</numerusform>
            <numerusform>até %Ln solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <comment>that reading the list takes</comment>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
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
            <numerusform>Procurando %Ln identificador na lista: %1.</numerusform>
            <numerusform>Procurando %Ln identificadores na lista: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln identifier(s): %1.</source>
        <translation>
            <numerusform>Removendo %Ln identificador: %1.</numerusform>
            <numerusform>Removendo %Ln identificadores: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Run the same command again to continue.</source>
        <translation>Parado. Execute o mesmo comando de novo para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hash(es) match none of your contacts.</source>
        <translation>
            <numerusform>%Ln hash não corresponde a nenhum dos seus contatos.</numerusform>
            <numerusform>%Ln hashes não correspondem a nenhum dos seus contatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hashes: %L1</source>
        <translation>Hashes: %L1</translation>
    </message>
    <message>
        <source>Contacts: %L1</source>
        <translation>Contatos: %L1</translation>
    </message>
    <message>
        <source>Matched: %L1</source>
        <translation>Encontrados: %L1</translation>
    </message>
    <message>
        <source>There are no hashes in %1.</source>
        <translation>Não há hashes em %1.</translation>
    </message>
    <message>
        <source>The matched contacts could not be written to %1: %2.</source>
        <translation>Os contatos encontrados não puderam ser gravados em %1: %2.</translation>
    </message>
    <message>
        <source>Which list? Give a FILE, or - for standard input.</source>
        <translation>Qual lista? Informe um FILE, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>A entrada padrão só pode ser lida uma vez.</translation>
    </message>
    <message>
        <source>Standard input cannot hold both the list and the token: use DNC_DESK_TOKEN.</source>
        <translation>A entrada padrão não pode conter a lista e o token ao mesmo tempo: use DNC_DESK_TOKEN.</translation>
    </message>
    <message>
        <source>The report would overwrite the list itself: give it another name.</source>
        <translation>O relatório sobrescreveria a própria lista: dê outro nome a ele.</translation>
    </message>
    <message>
        <source>It takes one JOB, a number that history shows.</source>
        <translation>É esperado um JOB, um número que history mostra.</translation>
    </message>
    <message>
        <source>The report of which upload? Give a JOB, a number that history shows.</source>
        <translation>O relatório de qual envio? Informe um JOB, um número que history mostra.</translation>
    </message>
    <message>
        <source>Missing JOB for --hold, a number that history shows.</source>
        <translation>Falta um JOB para --hold, um número que history mostra.</translation>
    </message>
    <message>
        <source>An identifier is never an argument, where other programs could read it: give one a line on standard input.</source>
        <translation>Um identificador nunca é um argumento, onde outros programas poderiam lê-lo: informe-os na entrada padrão, um por linha.</translation>
    </message>
    <message>
        <source>It takes two files: HASHES CONTACTS.</source>
        <translation>São esperados dois arquivos: HASHES CONTACTS.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the matched contacts.</source>
        <translation>Falta --output FILE para os contatos encontrados.</translation>
    </message>
    <message>
        <source>The output would overwrite a list: give it another name.</source>
        <translation>A saída sobrescreveria uma lista: dê outro nome a ela.</translation>
    </message>
    <message>
        <source>evidence verify takes one FILE and none of the options about exporting.</source>
        <translation>evidence verify aceita um FILE e nenhuma das opções de exportação.</translation>
    </message>
    <message>
        <source>Missing --output FILE for the evidence.</source>
        <translation>Falta --output FILE para as provas.</translation>
    </message>
    <message>
        <source>Give either a JOB or dates.</source>
        <translation>Informe um JOB ou datas, não ambos.</translation>
    </message>
    <message>
        <source>The day of --from is after that of --to.</source>
        <translation>O dia de --from é posterior ao de --to.</translation>
    </message>
    <message>
        <source>It takes backup FILE or restore FILE.</source>
        <translation>É esperado backup FILE ou restore FILE.</translation>
    </message>
    <message>
        <source>%1 takes options only.</source>
        <translation>%1 só aceita opções.</translation>
    </message>
    <message>
        <source>It takes a country as two letters, such as US, DE or GB.</source>
        <translation>É esperado um país em duas letras, como US, DE ou GB.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv or .xlsx.</source>
        <translation>É esperado um nome de arquivo terminado em .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>An account id has no spaces and no characters beyond ASCII.</source>
        <translation>Um ID de conta não tem espaços nem caracteres fora do ASCII.</translation>
    </message>
    <message>
        <source>It takes a number of rows, or all.</source>
        <translation>É esperado um número de linhas, ou all.</translation>
    </message>
    <message>
        <source>Country of phone numbers without a leading +, such as US</source>
        <translation>País dos números de telefone sem + inicial, como US</translation>
    </message>
    <message>
        <source>Type of all rows: email, linkedin, phone, sms, whatsapp or web_chat</source>
        <translation>Tipo de todas as linhas: email, linkedin, phone, sms, whatsapp ou web_chat</translation>
    </message>
    <message>
        <source>Write what became of every row to this .csv or .xlsx file</source>
        <translation>Gravar o resultado de cada linha neste arquivo .csv ou .xlsx</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output and nothing else there</source>
        <translation>Escrever um único objeto JSON na saída padrão e nada mais nela</translation>
    </message>
    <message>
        <source>Print no progress</source>
        <translation>Não mostrar o progresso</translation>
    </message>
    <message>
        <source>Remove the rows of uploads that ended longer ago; 0 keeps them (default: 90)</source>
        <translation>Remover as linhas de envios terminados há mais tempo; 0 as mantém (padrão: 90)</translation>
    </message>
    <message>
        <source>Go on with an upload that was left more than 24 hours ago</source>
        <translation>Continuar um envio deixado há mais de 24 horas</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list</source>
        <translation>Antes de dividir um lote recusado, procurar cada um dos identificadores dele na lista</translation>
    </message>
    <message>
        <source>Take the answer that stopped the upload for a confirmation, now and later</source>
        <translation>Tomar a resposta que parou o envio por confirmação, agora e depois</translation>
    </message>
    <message>
        <source>Say how many rows of which uploads and unsent lists would be erased; erase nothing</source>
        <translation>Dizer quantas linhas de quais envios e listas não enviadas seriam apagadas; não apagar nada</translation>
    </message>
    <message>
        <source>Folder of journal and settings</source>
        <translation>Pasta do registro e das configurações</translation>
    </message>
    <message>
        <source>Look at the list first, and skip who is on it</source>
        <translation>Consultar primeiro a lista e pular quem já está nela</translation>
    </message>
    <message>
        <source>How many rows of the upload to read from the list, or all</source>
        <translation>Quantas linhas do envio ler da lista, ou all</translation>
    </message>
    <message>
        <source>Remove without asking</source>
        <translation>Remover sem perguntar</translation>
    </message>
    <message>
        <source>Also remove what was probably added by the upload</source>
        <translation>Remover também o que provavelmente foi adicionado pelo envio</translation>
    </message>
    <message>
        <source>Send what verify did not find on the list again</source>
        <translation>Reenviar o que verify não encontrou na lista</translation>
    </message>
    <message>
        <source>Base address of the service; http only to this computer</source>
        <translation>Endereço base do serviço; http somente para este computador</translation>
    </message>
    <message>
        <source>Account id (x-account-id), for users with several accounts</source>
        <translation>ID da conta (x-account-id), para usuários com várias contas</translation>
    </message>
    <message>
        <source>Do not pause prospects that match an opt-out</source>
        <translation>Não pausar os prospects que correspondem a um descadastro</translation>
    </message>
    <message>
        <source>Requests a minute to leave to other programs, 0 to 99</source>
        <translation>Solicitações por minuto deixadas para outros programas, de 0 a 99</translation>
    </message>
    <message>
        <source>Read the API token from the first line of standard input</source>
        <translation>Ler o token de API da primeira linha da entrada padrão</translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation>É esperado um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Nothing was sent: give a place that can be written to.</source>
        <translation>O relatório não pode ser gravado em %1. Nada foi enviado: informe um lugar em que se possa gravar.</translation>
    </message>
    <message>
        <source>Salvage it with: %1
Begin an empty one with: %1 --start-afresh</source>
        <translation>Recupere-o com: %1
Comece um vazio com: %1 --start-afresh</translation>
    </message>
    <message>
        <source>There is no job %1. See: dnc-desk-cli history</source>
        <translation>O envio %1 não existe. Veja: dnc-desk-cli history</translation>
    </message>
    <message>
        <source>To send them again: %1</source>
        <translation>Para reenviá-los: %1</translation>
    </message>
    <message>
        <source>The proof key is not available: this computer has no usable keychain.</source>
        <translation>A chave das provas não está disponível: este computador não tem um chaveiro utilizável.</translation>
    </message>
    <message>
        <source>The proof key is not available: the keychain is locked.</source>
        <translation>A chave das provas não está disponível: o chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>There are no proofs yet: they are kept from the next upload on.</source>
        <translation>Ainda não há provas: elas são guardadas a partir do próximo envio.</translation>
    </message>
    <message>
        <source>The proof key is lost. Restore it from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>A chave das provas se perdeu. Restaure-a de um backup: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The keychain has the key of other proofs. Restore the right one from a backup: dnc-desk-cli proofkey restore FILE</source>
        <translation>O chaveiro tem a chave de outras provas. Restaure a certa de um backup: dnc-desk-cli proofkey restore FILE</translation>
    </message>
    <message>
        <source>The file with the proofs, proof.sqlite, cannot be used.</source>
        <translation>O arquivo com as provas, proof.sqlite, não pode ser usado.</translation>
    </message>
    <message>
        <source>The proof key is backed up. Keep the file and its passphrase apart.</source>
        <translation>O backup da chave das provas foi feito. Guarde o arquivo e a frase secreta dele separados.</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Este backup tem a chave de outras provas que as deste computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>A chave das provas foi restaurada.</translation>
    </message>
    <message numerus="yes">
        <source>Give a passphrase of at least %n character(s) on the first line of standard input.</source>
        <translation>
            <numerusform>Informe uma frase secreta de pelo menos %n caractere na primeira linha da entrada padrão.</numerusform>
            <numerusform>Informe uma frase secreta de pelo menos %n caracteres na primeira linha da entrada padrão.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes a file name that ends in .zip.</source>
        <translation>É esperado um nome de arquivo terminado em .zip.</translation>
    </message>
    <message>
        <source>It takes a file name that ends in .csv.</source>
        <translation>É esperado um nome de arquivo terminado em .csv.</translation>
    </message>
    <message>
        <source>It takes a date such as 2026-03-31.</source>
        <translation>É esperada uma data como 2026-03-31.</translation>
    </message>
    <message>
        <source>Write matched contacts to this .csv file, or evidence to this .zip file</source>
        <translation>Gravar os contatos encontrados neste arquivo .csv, ou as provas neste arquivo .zip</translation>
    </message>
    <message>
        <source>Keep the keyed digest that says when the person was put on the list</source>
        <translation>Manter o hash com chave que diz quando a pessoa foi posta na lista</translation>
    </message>
    <message>
        <source>Keep the rows of the upload beyond the retention period: on or off</source>
        <translation>Manter as linhas do envio além do prazo de retenção: on ou off</translation>
    </message>
    <message>
        <source>Export uploads of this day and later, such as 2026-03-01</source>
        <translation>Exportar envios a partir deste dia, como 2026-03-01</translation>
    </message>
    <message>
        <source>Export uploads of this day and earlier</source>
        <translation>Exportar envios até este dia</translation>
    </message>
    <message>
        <source>Export only the rows of the person whose identifiers are on standard input</source>
        <translation>Exportar só as linhas da pessoa cujos identificadores estão na entrada padrão</translation>
    </message>
    <message>
        <source>Upload details are due for deletion if today is %1. They are kept until a service that is reached by HTTPS confirms the date.</source>
        <translation>Há detalhes de envios a excluir se hoje for %1. Eles são mantidos até que um serviço acessado por HTTPS confirme a data.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the rows of %n upload(s) that ended long ago; the counts stay.</source>
        <translation>
            <numerusform>Removidas as linhas de %n envio terminado há muito tempo; os números ficam.</numerusform>
            <numerusform>Removidas as linhas de %n envios terminados há muito tempo; os números ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no damaged journal.</source>
        <translation>Não há registro danificado.</translation>
    </message>
    <message>
        <source>Uploads: %1</source>
        <translation>Envios: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Linhas: %1</translation>
    </message>
    <message>
        <source>Rows that could not be read: %1</source>
        <translation>Linhas que não puderam ser lidas: %1</translation>
    </message>
    <message>
        <source>Rows that are sent again when their upload goes on: %1</source>
        <translation>Linhas reenviadas quando o envio delas continuar: %1</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>O arquivo danificado é mantido como %1</translation>
    </message>
    <message>
        <source>This is a practice list, and it is kept in memory only. Ctrl+C ends it.</source>
        <translation>Esta é uma lista de treino e fica só na memória. Ctrl+C a encerra.</translation>
    </message>
    <message>
        <source>Its token is: %1</source>
        <translation>O token dela é: %1</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>O log %1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>The practice list cannot be served: %1</source>
        <translation>A lista de treino não pode ser servida: %1</translation>
    </message>
    <message>
        <source>It takes KIND[=ARGUMENT][@N][xTIMES] with one of the kinds that sandbox --help lists.</source>
        <translation>É esperado KIND[=ARGUMENT][@N][xTIMES] com um dos tipos que sandbox --help lista.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 picks a free one (default)</source>
        <translation>Porta em 127.0.0.1; 0 escolhe uma livre (padrão)</translation>
    </message>
    <message>
        <source>The practice token to accept (default: sandbox-token)</source>
        <translation>O token de treino aceito (padrão: sandbox-token)</translation>
    </message>
    <message>
        <source>Requests a minute; 0 for no limit (default: 100)</source>
        <translation>Solicitações por minuto; 0: sem limite (padrão: 100)</translation>
    </message>
    <message>
        <source>Answer 400 to identifiers that contain TEXT; may be repeated</source>
        <translation>Responder 400 a identificadores que contêm TEXT; pode ser repetido</translation>
    </message>
    <message>
        <source>Do something wrong, see below; may be repeated</source>
        <translation>Fazer algo errado, veja abaixo; pode ser repetido</translation>
    </message>
    <message>
        <source>Add one JSON line a request to this file</source>
        <translation>Acrescentar a este arquivo uma linha JSON por solicitação</translation>
    </message>
    <message>
        <source>Add the other identifiers of a batch that is answered 400</source>
        <translation>Adicionar os outros identificadores de um lote que recebe 400</translation>
    </message>
    <message>
        <source>Answer 400 to an identifier that is listed already</source>
        <translation>Responder 400 a um identificador que já está na lista</translation>
    </message>
    <message>
        <source>Answer 400 to an empty list of identifiers</source>
        <translation>Responder 400 a uma lista de identificadores vazia</translation>
    </message>
    <message>
        <source>Send RateLimit headers only near the limit</source>
        <translation>Enviar cabeçalhos RateLimit só perto do limite</translation>
    </message>
    <message>
        <source>Accept the older name of pauseActiveProspects, too</source>
        <translation>Aceitar também o nome antigo de pauseActiveProspects</translation>
    </message>
    <message>
        <source>How GET uses search: contains (default), prefix, exact or ignored</source>
        <translation>Como GET usa search: contains (padrão), prefix, exact ou ignored</translation>
    </message>
    <message>
        <source>How identifiers are kept: sent (default), upper or bare</source>
        <translation>Como os identificadores são guardados: sent (padrão), upper ou bare</translation>
    </message>
    <message>
        <source>Times that adding a listed identifier renews: none (default), updated or both</source>
        <translation>Datas que a adição de um identificador listado renova: none (padrão), updated ou both</translation>
    </message>
    <message>
        <source>Milliseconds until GET shows a new identifier (default: 0)</source>
        <translation>Milissegundos até GET mostrar um identificador novo (padrão: 0)</translation>
    </message>
    <message>
        <source>What isManuallyAdded says of added identifiers: manual (default) or automatic</source>
        <translation>O que isManuallyAdded diz de identificadores adicionados: manual (padrão) ou automatic</translation>
    </message>
    <message>
        <source>What DELETE must give: the stored (default) or the sent identifier</source>
        <translation>O que DELETE deve informar: o identificador stored (padrão) ou sent</translation>
    </message>
    <message>
        <source>Requests after which a cursor expires; 0 for never (default)</source>
        <translation>Solicitações depois das quais um cursor expira; 0: nunca (padrão)</translation>
    </message>
    <message>
        <source>Somebody else adds an identifier before every Nth request</source>
        <translation>Outra pessoa adiciona um identificador antes de cada N-ésima solicitação</translation>
    </message>
    <message>
        <source>Somebody else removes the oldest identifier before every Nth request</source>
        <translation>Outra pessoa remove o identificador mais antigo antes de cada N-ésima solicitação</translation>
    </message>
    <message>
        <source>Nothing was sent. Make a token in Alta under User Profile &gt; API tokens, and give it by DNC_DESK_TOKEN or --token-stdin.</source>
        <translation>Nada foi enviado. Crie um token na Alta em User Profile &gt; API tokens e informe-o por DNC_DESK_TOKEN ou --token-stdin.</translation>
    </message>
    <message>
        <source>%1 Answer with %2, %3 or %4.</source>
        <comment>a question, three options</comment>
        <translation>%1 Responda com %2, %3 ou %4.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. A report (--report FILE.csv) names them all.</source>
        <translation>
            <numerusform>… e mais %n. Um relatório (--report FILE.csv) cita todos.</numerusform>
            <numerusform>… e mais %n. Um relatório (--report FILE.csv) cita todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no API token for this service and account.</source>
        <translation>Não há token de API para este serviço e esta conta.</translation>
    </message>
    <message>
        <source>The first line of standard input holds no API token.</source>
        <translation>A primeira linha da entrada padrão não contém nenhum token de API.</translation>
    </message>
    <message>
        <source>The keychain that keeps the API token is locked.</source>
        <translation>O chaveiro que guarda o token de API está bloqueado.</translation>
    </message>
    <message>
        <source>What was given as API token holds characters that no token has.</source>
        <translation>O token de API informado contém caracteres que nenhum token tem.</translation>
    </message>
    <message>
        <source>Interrupted while the keychain was asked for the API token.</source>
        <translation>Interrompido enquanto o token de API era pedido ao chaveiro.</translation>
    </message>
    <message>
        <source>Added by this upload, to be removed</source>
        <translation>Adicionados por este envio, a remover</translation>
    </message>
    <message>
        <source>Probably added by this upload, removed only with --include-probable</source>
        <translation>Provavelmente adicionados por este envio, removidos só com --include-probable</translation>
    </message>
    <message>
        <source>Kept: another upload has them, too</source>
        <translation>Mantidos: outro envio também os tem</translation>
    </message>
    <message>
        <source>Kept: on the list in another form</source>
        <translation>Mantidos: na lista em outra forma</translation>
    </message>
    <message>
        <source>Kept: on the list before this upload</source>
        <translation>Mantidos: na lista antes deste envio</translation>
    </message>
    <message>
        <source>Kept: of another origin than the others</source>
        <translation>Mantidos: de outra origem que os demais</translation>
    </message>
    <message>
        <source>Unknown: the list does not say since when</source>
        <translation>Desconhecido: a lista não diz desde quando</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>Não estão mais na lista</translation>
    </message>
    <message>
        <source>Kept: added at another time than this upload</source>
        <translation>Mantidos: adicionados em outro momento que este envio</translation>
    </message>
    <message>
        <source>Prospects that were paused stay paused.</source>
        <translation>Prospects pausados continuam pausados.</translation>
    </message>
    <message>
        <source>Removed: %L1. Kept: %L2. Failed: %L3.</source>
        <translation>Removidos: %L1. Mantidos: %L2. Falhas: %L3.</translation>
    </message>
    <message>
        <source>To remove them, type their number: %1</source>
        <translation>Para removê-los, digite o número deles: %1</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>Nada foi removido. Sem terminal, confirme com --yes.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on with: %1</source>
        <translation>Nada se perdeu. Continue com: %1</translation>
    </message>
    <message>
        <source>The answer has the code %1. If its identifiers are on the list, go on with: %2</source>
        <translation>A resposta tem o código %1. Se os identificadores dela estão na lista, continue com: %2</translation>
    </message>
    <message>
        <source>Here the token comes from DNC_DESK_TOKEN or --token-stdin, and the account id from --account.</source>
        <translation>Aqui o token vem de DNC_DESK_TOKEN ou --token-stdin, e o ID da conta de --account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to %2 and cannot be continued elsewhere. Nothing was sent.</source>
        <translation>O envio %1 pertence a %2 e não pode continuar em outro lugar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another account and cannot be continued for this one. Nothing was sent: upload its list again with this --account.</source>
        <translation>O envio %1 pertence a outra conta e não pode continuar nesta. Nada foi enviado: envie a lista dele de novo com este --account.</translation>
    </message>
    <message>
        <source>Job %1 was begun to pause matching prospects, which cannot be changed on the way. Nothing was sent.</source>
        <translation>O envio %1 começou pausando os prospects correspondentes, o que não pode mudar no caminho. Nada foi enviado.</translation>
    </message>
    <message numerus="yes">
        <source>Job %1 was left %n hour(s) ago, and somebody may have changed the list at Alta since. Nothing was sent.</source>
        <translation>
            <numerusform>O envio %1 foi deixado há %n hora, e a lista na Alta pode ter mudado desde então. Nada foi enviado.</numerusform>
            <numerusform>O envio %1 foi deixado há %n horas, e a lista na Alta pode ter mudado desde então. Nada foi enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>If these people are still to be added, go on with: %1</source>
        <translation>Se essas pessoas ainda devem ser adicionadas, continue com: %1</translation>
    </message>
    <message>
        <source>Job %1 does not wait for a decision about an answer with this code. Nothing was sent.</source>
        <translation>O envio %1 não espera uma decisão sobre uma resposta com este código. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Não há nada nesta lista.</translation>
    </message>
    <message>
        <source>No upload is waiting to be resumed.</source>
        <translation>Nenhum envio espera para ser retomado.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s), to stay under the account&apos;s limit.</source>
        <translation>
            <numerusform>Aguardando %n segundo para respeitar o limite da conta.</numerusform>
            <numerusform>Aguardando %n segundos para respeitar o limite da conta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait: %n second(s).</source>
        <translation>
            <numerusform>O serviço pede para aguardar: %n segundo.</numerusform>
            <numerusform>O serviço pede para aguardar: %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list does not show it yet. It is searched again in %n second(s).</source>
        <translation>
            <numerusform>A lista ainda não mostra. Nova busca em %n segundo.</numerusform>
            <numerusform>A lista ainda não mostra. Nova busca em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is sent again in %n second(s).</source>
        <translation>
            <numerusform>O mesmo é reenviado em %n segundo.</numerusform>
            <numerusform>O mesmo é reenviado em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 was refused: its %n identifier(s) are sent in parts.</source>
        <translation>
            <numerusform>O lote %1 foi recusado: %n identificador é enviado em partes.</numerusform>
            <numerusform>O lote %1 foi recusado: os %n identificadores são enviados em partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1: the list is searched for what the answer leaves open.</source>
        <translation>Lote %1: a lista é consultada sobre o que a resposta deixa aberto.</translation>
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
            <numerusform>Lote %1: %n identificador rejeitado.</numerusform>
            <numerusform>Lote %1: %n identificadores rejeitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: no definite answer for %n identifier(s).</source>
        <translation>
            <numerusform>Lote %1: sem resposta definitiva para %n identificador.</numerusform>
            <numerusform>Lote %1: sem resposta definitiva para %n identificadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Done: %L2 of %L3.</source>
        <translation>%1 Concluído: %L2 de %L3.</translation>
    </message>
    <message>
        <source>Stopping after the request on its way. A second signal stops at once.</source>
        <translation>Parando depois da solicitação em andamento. Um segundo sinal para na hora.</translation>
    </message>
    <message>
        <source>Print this text</source>
        <translation>Mostrar este texto</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de saída:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tudo certo</translation>
    </message>
    <message>
        <source>anything not named here, such as a file that cannot be read</source>
        <translation>tudo o que não é citado aqui, como um arquivo que não pode ser lido</translation>
    </message>
    <message>
        <source>the command line cannot be carried out, or leaves a question open; nothing was done</source>
        <translation>a linha de comando não pode ser executada ou deixa uma pergunta aberta; nada foi feito</translation>
    </message>
    <message>
        <source>finished, but some rows are invalid or were rejected</source>
        <translation>concluído, mas algumas linhas são inválidas ou foram rejeitadas</translation>
    </message>
    <message>
        <source>stopped: the token or the account was refused</source>
        <translation>parado: o token ou a conta foi recusado</translation>
    </message>
    <message>
        <source>stopped; resume goes on from there</source>
        <translation>parado; resume continua daí</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Brings opt-outs to Alta&apos;s Do Not Contact list, every row accounted for.</source>
        <translation>Leva os descadastros à lista Do Not Contact da Alta e presta contas de cada linha.</translation>
    </message>
    <message>
        <source>List the options of a command</source>
        <translation>Listar as opções de um comando</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar a versão</translation>
    </message>
    <message>
        <source>Numbering plans: %1</source>
        <translation>Planos de numeração: %1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Veja: %1</translation>
    </message>
    <message>
        <source>On the list: %L1. In another form: %L2. Missing: %L3.</source>
        <translation>Na lista: %L1. Em outra forma: %L2. Faltando: %L3.</translation>
    </message>
    <message>
        <source>What is missing is in doubt now.</source>
        <translation>O que falta agora está em dúvida.</translation>
    </message>
    <message>
        <source>Identifier %1: no confirmation on record</source>
        <translation>Identificador %1: nenhuma confirmação registrada</translation>
    </message>
    <message>
        <source>Identifier %1: confirmed as %2 for %3, account %4, first %5, last %6</source>
        <translation>Identificador %1: confirmado como %2 para %3, conta %4, primeira vez %5, última %6</translation>
    </message>
    <message>
        <source>Missing identifiers. Give them on standard input, one per line.</source>
        <translation>Faltam identificadores. Informe-os na entrada padrão, um por linha.</translation>
    </message>
    <message>
        <source>Missing command. Try: %1.</source>
        <translation>Falta o comando. Tente: %1.</translation>
    </message>
    <message>
        <source>Several FILEs are one list: an identifier in two of them is a duplicate. A FILE that is - is standard input.</source>
        <translation>Vários FILE formam uma só lista: um identificador em dois deles é uma duplicata. Um FILE que é - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Where a person would be asked, such as about hidden rows or a column that says who opted out, and no option answers, the exit code is 2 and the options that would are named: check says what it found with all that excluded, upload sends nothing. HEADER may be the number of a column. More profiles are read from the folder profiles of the data folder.</source>
        <translation>Onde uma pessoa seria consultada, por exemplo sobre linhas ocultas ou uma coluna que diz quem se descadastrou, e nenhuma opção responde, o código de saída é 2 e as opções possíveis são citadas: check diz o que encontrou deixando tudo isso de fora, upload não envia nada. HEADER pode ser o número de uma coluna. Mais perfis são lidos da pasta profiles da pasta de dados.</translation>
    </message>
    <message>
        <source>List the connections of the settings, without their tokens</source>
        <translation>Listar as conexões das configurações, sem os tokens</translation>
    </message>
    <message>
        <source>Set the damaged journal aside and start an empty one</source>
        <translation>Pôr de lado o registro danificado e começar um vazio</translation>
    </message>
    <message>
        <source>Use this connection of the settings, not the current one</source>
        <translation>Usar esta conexão das configurações, não a atual</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept.</source>
        <translation>%1 está danificado ou ilegível. Ele é mantido.</translation>
    </message>
    <message>
        <source>--connection: No connection has a name.</source>
        <translation>--connection: Nenhuma conexão tem nome.</translation>
    </message>
    <message>
        <source>--connection: There are: %1.</source>
        <translation>--connection: Há: %1.</translation>
    </message>
    <message>
        <source>--connection says which address and account: give no --endpoint or --account.</source>
        <translation>--connection diz o endereço e a conta: não informe --endpoint nem --account.</translation>
    </message>
    <message>
        <source>Job %1 belongs to another address or account than the one that your organization set. Nothing was sent.</source>
        <translation>O envio %1 pertence a outro endereço ou conta que o definido pela sua organização. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Job %1 was canceled and cannot be resumed. Upload its list again.</source>
        <translation>O envio %1 foi cancelado e não pode ser retomado. Envie a lista dele de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: %n identifier(s) not applied.</source>
        <translation>
            <numerusform>Lote %1: %n identificador não aplicado.</numerusform>
            <numerusform>Lote %1: %n identificadores não aplicados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Send opt-outs to Alta&apos;s Do Not Contact list and account for every row.</source>
        <translation>Enviar descadastros à lista Do Not Contact da Alta e prestar contas de cada linha.</translation>
    </message>
    <message>
        <source>Start in practice: nothing is sent.</source>
        <translation>Começar em treino: nada é enviado.</translation>
    </message>
    <message>
        <source>Keep journal and settings in this folder.</source>
        <translation>Guardar registro e configurações nesta pasta.</translation>
    </message>
    <message>
        <source>Upload FILE in practice, print every row, and save pictures in this folder.</source>
        <translation>Enviar FILE em treino, mostrar cada linha e salvar imagens nesta pasta.</translation>
    </message>
    <message>
        <source>Theme of this session: light, dark or high-contrast.</source>
        <translation>Tema desta sessão: light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Language of this session, such as de.</source>
        <translation>Idioma desta sessão, como de.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Lists to open.</source>
        <translation>Listas a abrir.</translation>
    </message>
    <message>
        <source>Unknown theme %1. Use light, dark or high-contrast.</source>
        <translation>Tema desconhecido %1. Use light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>The demonstration needs a list: --demo DIR FILE.</source>
        <translation>A demonstração precisa de uma lista: --demo DIR FILE.</translation>
    </message>
</context>
<context>
    <name>ConfirmUpload</name>
    <message>
        <source>Confirm Upload</source>
        <translation>Confirmar envio</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Pausar prospects correspondentes</translation>
    </message>
    <message>
        <source>Number of opt-outs</source>
        <translation>Número de descadastros</translation>
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
        <translation>Enviar todas as linhas</translation>
    </message>
    <message>
        <source>Compare with Alta first</source>
        <translation>Comparar primeiro com a Alta</translation>
    </message>
</context>
<context>
    <name>DesktopService</name>
    <message>
        <source>An upload is going on.</source>
        <translation>Há um envio em andamento.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como a área de trabalho</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verificando…</translation>
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
        <translation>disponível, pode pedir uma senha</translation>
    </message>
    <message>
        <source>none on this computer</source>
        <translation>nenhum neste computador</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Account ID is set</source>
        <translation>ID da conta definido</translation>
    </message>
    <message>
        <source>Token comes from the environment</source>
        <translation>Token vem do ambiente</translation>
    </message>
    <message>
        <source>Reserve for other integrations, requests per minute</source>
        <translation>Reserva para outras integrações, solicitações por minuto</translation>
    </message>
    <message>
        <source>Pause matching prospects</source>
        <translation>Pausar prospects correspondentes</translation>
    </message>
    <message>
        <source>Delete upload details after, days</source>
        <translation>Excluir detalhes de envios após, dias</translation>
    </message>
    <message>
        <source>Phone region</source>
        <translation>Região dos telefones</translation>
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
        <translation>Treino</translation>
    </message>
    <message>
        <source>List on screen</source>
        <translation>Lista na tela</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>O registro não está aberto.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Details are recorded</source>
        <translation>Detalhes são registrados</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Sem mensagens</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>DNC Desk diagnostics, %1</source>
        <translation>Diagnóstico do DNC Desk, %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Settings that the organization locks</source>
        <translation>Configurações que a organização bloqueia</translation>
    </message>
    <message>
        <source>Settings of the organization can be read</source>
        <translation>As configurações da organização podem ser lidas</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>This is what the file will contain</source>
        <translation>Isto é o que o arquivo vai conter</translation>
    </message>
    <message>
        <source>It has no identifiers, names, tokens or account IDs. Nothing is sent: you save the file and decide who gets it.</source>
        <translation>Ele não contém identificadores, nomes, tokens nem IDs de conta. Nada é enviado: você salva o arquivo e decide quem o recebe.</translation>
    </message>
    <message>
        <source>Preview of the diagnostics</source>
        <translation>Prévia do diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Record details of imports and uploads until DNC Desk closes</source>
        <translation>&amp;Registrar detalhes de importações e envios até o DNC Desk fechar</translation>
    </message>
    <message>
        <source>Turn this on, repeat what went wrong, then save the diagnostics.</source>
        <translation>Ative isto, repita o que deu errado e salve o diagnóstico.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
</context>
<context>
    <name>EntryStatus</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Listed before</source>
        <translation>Já na lista</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a Person</source>
        <translation>Apagar uma pessoa</translation>
    </message>
    <message>
        <source>Erase a person from this computer</source>
        <translation>Apagar uma pessoa deste computador</translation>
    </message>
    <message>
        <source>Every row of earlier uploads and of unsent lists that is this identifier, or names it, is emptied for good. How many were sent and confirmed stays. Reports that you saved and the list at Alta are not touched.</source>
        <translation>Cada linha de envios anteriores e de listas não enviadas que é este identificador, ou que o cita, é esvaziada para sempre. Quantos foram enviados e confirmados fica. Relatórios que você salvou e a lista na Alta não são alterados.</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>E-mail address, phone number or profile link</source>
        <translation>Endereço de e-mail, número de telefone ou link de perfil</translation>
    </message>
    <message>
        <source>Show Upload</source>
        <translation>Mostrar envio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence file cannot be read: %1.</source>
        <translation>O arquivo de provas não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>This is not an evidence file, or one of a newer version of DNC Desk.</source>
        <translation>Não é um arquivo de provas, ou é de uma versão mais nova do DNC Desk.</translation>
    </message>
    <message>
        <source>The evidence file was changed: %1 is not what was exported.</source>
        <translation>O arquivo de provas foi alterado: %1 não é o que foi exportado.</translation>
    </message>
    <message>
        <source>The journal has nothing to export for this. No file was written.</source>
        <translation>O registro não tem nada a exportar para isto. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The evidence file could not be written: %1. A file that was there before is unchanged.</source>
        <translation>O arquivo de provas não pôde ser gravado: %1. Um arquivo que já existia não mudou.</translation>
    </message>
    <message>
        <source>The evidence file would be larger than 4 GB. No file was written: choose fewer uploads.</source>
        <translation>O arquivo de provas passaria de 4 GB. Nenhum arquivo foi gravado: escolha menos envios.</translation>
    </message>
    <message>
        <source>One person, whose rows are in the report</source>
        <translation>Uma pessoa, cujas linhas estão no relatório</translation>
    </message>
    <message>
        <source>One upload</source>
        <translation>Um envio</translation>
    </message>
    <message>
        <source>Uploads from %1 to %2</source>
        <comment>two dates</comment>
        <translation>Envios de %1 a %2</translation>
    </message>
    <message>
        <source>Numbers of the whole upload</source>
        <translation>Números do envio inteiro</translation>
    </message>
    <message>
        <source>Numbers of these uploads</source>
        <translation>Números destes envios</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Resposta do serviço</translation>
    </message>
    <message>
        <source>Samples read from the list</source>
        <translation>Amostras lidas da lista</translation>
    </message>
    <message>
        <source>Read from the list</source>
        <translation>Lido da lista</translation>
    </message>
    <message>
        <source>Decision of a person</source>
        <translation>Decisão de uma pessoa</translation>
    </message>
    <message>
        <source>What confirmed the exported rows</source>
        <translation>O que confirmou as linhas exportadas</translation>
    </message>
    <message>
        <source>No exported row is confirmed.</source>
        <translation>Nenhuma linha exportada está confirmada.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s), see uploads.json.</source>
        <translation>
            <numerusform>mais %n origem, veja uploads.json.</numerusform>
            <numerusform>mais %n origens, veja uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>Envio %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
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
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Deleted after the retention period</source>
        <translation>Excluído após o prazo de retenção</translation>
    </message>
    <message numerus="yes">
        <source>%n more upload(s), see uploads.json.</source>
        <translation>
            <numerusform>mais %n envio, veja uploads.json.</numerusform>
            <numerusform>mais %n envios, veja uploads.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of opt-outs sent to the Do Not Contact list</source>
        <translation>Provas de descadastros enviados à lista Do Not Contact</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Gravado por</translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation>Como conferir este arquivo</translation>
    </message>
    <message>
        <source>manifest.json lists the size and SHA-256 of every file in this archive. “dnc-desk-cli evidence verify FILE.zip” compares all of them on any computer and prints the SHA-256 of manifest.json. The history of the program that wrote the archive shows the same number; if both agree, nothing was changed since.</source>
        <translation>manifest.json lista o tamanho e o SHA-256 de cada arquivo deste pacote. “dnc-desk-cli evidence verify FILE.zip” compara todos em qualquer computador e mostra o SHA-256 de manifest.json. O histórico do programa que gravou o pacote mostra o mesmo número; se os dois coincidem, nada mudou desde então.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Not finished</source>
        <translation>Não concluído</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No answer on record</source>
        <translation>Nenhuma resposta registrada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>The token&apos;s own</source>
        <translation>A do próprio token</translation>
    </message>
    <message>
        <source>Undo not finished</source>
        <translation>Reversão não concluída</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Partly undone</source>
        <translation>Revertido em parte</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Não aplicado</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Arquivos de origem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>Server Message</source>
        <translation>Mensagem do servidor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltam %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln lida</numerusform>
            <numerusform>%Ln lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No uploads yet</source>
        <translation>Nenhum envio ainda</translation>
    </message>
    <message>
        <source>Each upload appears here with its source files and the answer to every request.</source>
        <translation>Cada envio aparece aqui com seus arquivos de origem e a resposta a cada solicitação.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Selected upload</source>
        <translation>Envio selecionado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Requests of the selected upload</source>
        <translation>Solicitações do envio selecionado</translation>
    </message>
    <message>
        <source>Alta support can find a request by its ID. Select rows and copy them.</source>
        <translation>O suporte da Alta encontra uma solicitação pelo ID. Selecione linhas e copie-as.</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Arquivos de origem</translation>
    </message>
    <message>
        <source>Source files of the selected upload</source>
        <translation>Arquivos de origem do envio selecionado</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>Export &amp;Evidence…</source>
        <translation>&amp;Exportar provas…</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>&amp;Mostrar na tabela</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Verificar…</translation>
    </message>
    <message>
        <source>U&amp;ndo Upload…</source>
        <translation>Rever&amp;ter envio…</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Rete&amp;r</translation>
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
        <translation>Telefone</translation>
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
        <translation>&amp;Planilha</translation>
    </message>
    <message>
        <source>E&amp;xport of</source>
        <translation>E&amp;xportação de</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Codi&amp;ficação</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Header in &amp;row</source>
        <translation>Cabeçalho na &amp;linha</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>As primeiras linhas como são lidas</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leitura da lista</translation>
    </message>
    <message>
        <source>Re&amp;member for lists like this</source>
        <translation>Le&amp;mbrar para listas como esta</translation>
    </message>
    <message>
        <source>The next list with this header is read the same way, without a window. Clear the box to be asked again.</source>
        <translation>A próxima lista com este cabeçalho é lida do mesmo modo, sem janela. Desmarque a caixa para ser perguntado de novo.</translation>
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
        <translation>Perguntas sobre esta lista</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>No identifier</source>
        <translation>Sem identificador</translation>
    </message>
    <message>
        <source>Enter an identifier or delete the row.</source>
        <translation>Digite um identificador ou exclua a linha.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Tipo desconhecido</translation>
    </message>
    <message>
        <source>Choose a type or correct the value.</source>
        <translation>Escolha um tipo ou corrija o valor.</translation>
    </message>
    <message>
        <source>Several identifiers</source>
        <translation>Vários identificadores</translation>
    </message>
    <message>
        <source>Give each identifier its own row.</source>
        <translation>Dê a cada identificador sua própria linha.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Valor longo demais</translation>
    </message>
    <message>
        <source>Remove the text that does not belong to the identifier.</source>
        <translation>Remova o texto que não faz parte do identificador.</translation>
    </message>
    <message>
        <source>Unreadable characters</source>
        <translation>Caracteres ilegíveis</translation>
    </message>
    <message>
        <source>Type the identifier again.</source>
        <translation>Digite o identificador de novo.</translation>
    </message>
    <message>
        <source>Missing @</source>
        <translation>Falta o @</translation>
    </message>
    <message>
        <source>Complete the address or choose another type.</source>
        <translation>Complete o endereço ou escolha outro tipo.</translation>
    </message>
    <message>
        <source>Invalid mailbox name</source>
        <translation>Nome de caixa postal inválido</translation>
    </message>
    <message>
        <source>Check the part before the @ for spaces, misplaced dots and other signs.</source>
        <translation>Verifique a parte antes do @: espaços, pontos fora do lugar e outros sinais.</translation>
    </message>
    <message>
        <source>Invalid domain</source>
        <translation>Domínio inválido</translation>
    </message>
    <message>
        <source>Check the part after the @.</source>
        <translation>Verifique a parte depois do @.</translation>
    </message>
    <message>
        <source>Directory name, no address</source>
        <translation>Nome de diretório, não endereço</translation>
    </message>
    <message>
        <source>Find the person in the address book of Outlook and copy the SMTP address.</source>
        <translation>Encontre a pessoa no catálogo de endereços do Outlook e copie o endereço SMTP.</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Domínio de empresa</translation>
    </message>
    <message>
        <source>Block companies in Alta under Knowledge &gt; DNC List &gt; Companies.</source>
        <translation>Bloqueie empresas na Alta em Knowledge &gt; DNC List &gt; Companies.</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Não é um número de telefone</translation>
    </message>
    <message>
        <source>Enter the number or choose another type.</source>
        <translation>Digite o número ou escolha outro tipo.</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Faltam dígitos</translation>
    </message>
    <message>
        <source>Add what is missing, such as the area code.</source>
        <translation>Acrescente o que falta, como o DDD.</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Dígitos demais</translation>
    </message>
    <message>
        <source>Look for an extension or a second number.</source>
        <translation>Procure um ramal ou um segundo número.</translation>
    </message>
    <message>
        <source>Missing country code</source>
        <translation>Falta o código do país</translation>
    </message>
    <message>
        <source>Start the number with + and the country code.</source>
        <translation>Comece o número com + e o código do país.</translation>
    </message>
    <message>
        <source>Unassigned phone number</source>
        <translation>Número não atribuído</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>Verifique os dígitos e o código do país.</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet</source>
        <translation>Arredondado por uma planilha</translation>
    </message>
    <message>
        <source>The last digits are lost, so look the number up in the original list.</source>
        <translation>Os últimos dígitos se perderam; procure o número na lista original.</translation>
    </message>
    <message>
        <source>Letters in phone number</source>
        <translation>Letras no número de telefone</translation>
    </message>
    <message>
        <source>Enter the number with digits only.</source>
        <translation>Digite o número só com dígitos.</translation>
    </message>
    <message>
        <source>Not a profile page</source>
        <translation>Não é uma página de perfil</translation>
    </message>
    <message>
        <source>Enter the link to the profile of the person, which contains /in/.</source>
        <translation>Digite o link do perfil da pessoa, que contém /in/.</translation>
    </message>
    <message>
        <source>Not a profile link</source>
        <translation>Não é um link de perfil</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that contains /in/.</source>
        <translation>Abra-o em um navegador e copie o endereço que contém /in/.</translation>
    </message>
    <message>
        <source>Invalid LinkedIn link</source>
        <translation>Link do LinkedIn inválido</translation>
    </message>
    <message>
        <source>Enter a profile link such as https://www.linkedin.com/in/jane-doe.</source>
        <translation>Digite um link de perfil como https://www.linkedin.com/in/jane-doe.</translation>
    </message>
    <message>
        <source>Spreadsheet error</source>
        <translation>Erro de planilha</translation>
    </message>
    <message>
        <source>Repair the cell in the original list.</source>
        <translation>Corrija a célula na lista original.</translation>
    </message>
    <message>
        <source>Not an opt-out</source>
        <translation>Não é um descadastro</translation>
    </message>
    <message>
        <source>The list does not say that this person opted out.</source>
        <translation>A lista não diz que esta pessoa se descadastrou.</translation>
    </message>
    <message>
        <source>Hidden row</source>
        <translation>Linha oculta</translation>
    </message>
    <message>
        <source>The spreadsheet hides this row.</source>
        <translation>A planilha oculta esta linha.</translation>
    </message>
    <message>
        <source>Filtered row</source>
        <translation>Linha filtrada</translation>
    </message>
    <message>
        <source>A filter in the spreadsheet hides this row.</source>
        <translation>Um filtro da planilha oculta esta linha.</translation>
    </message>
    <message>
        <source>Crossed-out cell</source>
        <translation>Célula riscada</translation>
    </message>
    <message>
        <source>The cell is crossed out in the spreadsheet.</source>
        <translation>A célula está riscada na planilha.</translation>
    </message>
    <message>
        <source>Confirmed before</source>
        <translation>Confirmado antes</translation>
    </message>
    <message>
        <source>An earlier report lists it as confirmed.</source>
        <translation>Um relatório anterior o lista como confirmado.</translation>
    </message>
    <message>
        <source>Missing formula result</source>
        <translation>Falta o resultado da fórmula</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program, save it and import it again.</source>
        <translation>Abra a pasta de trabalho em um programa de planilhas, salve-a e importe-a de novo.</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Linha de totais</translation>
    </message>
    <message>
        <source>If it is a person after all, enter it again.</source>
        <translation>Se for mesmo uma pessoa, digite-a de novo.</translation>
    </message>
    <message>
        <source>Phone extension</source>
        <translation>Ramal telefônico</translation>
    </message>
    <message>
        <source>If the whole line may be blocked, enter the number without the extension.</source>
        <translation>Se a linha inteira puder ser bloqueada, digite o número sem o ramal.</translation>
    </message>
    <message>
        <source>Premium-rate number</source>
        <translation>Número de tarifa especial</translation>
    </message>
    <message>
        <source>If you mean this number, enter it as + and digits only.</source>
        <translation>Se for este mesmo o número, digite-o com + e só dígitos.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergência</translation>
    </message>
    <message>
        <source>Look up the number of the person.</source>
        <translation>Procure o número da pessoa.</translation>
    </message>
    <message>
        <source>Looks like a date</source>
        <translation>Parece uma data</translation>
    </message>
    <message>
        <source>Check the column, or start the value with + if it is a phone number.</source>
        <translation>Verifique a coluna, ou comece o valor com + se for um número de telefone.</translation>
    </message>
    <message>
        <source>Looks like a record number</source>
        <translation>Parece um número de registro</translation>
    </message>
    <message>
        <source>Enter the phone number with + and the country code.</source>
        <translation>Digite o número de telefone com + e o código do país.</translation>
    </message>
    <message>
        <source>Ambiguous phone number</source>
        <translation>Número de telefone ambíguo</translation>
    </message>
    <message>
        <source>Start it with + and the country code.</source>
        <translation>Comece-o com + e o código do país.</translation>
    </message>
    <message>
        <source>LinkedIn company page</source>
        <translation>Página de empresa do LinkedIn</translation>
    </message>
    <message>
        <source>Block the company in Alta under Knowledge &gt; DNC List &gt; Companies, or enter the profile links of its people.</source>
        <translation>Bloqueie a empresa na Alta em Knowledge &gt; DNC List &gt; Companies, ou digite os links de perfil das pessoas dela.</translation>
    </message>
    <message>
        <source>LinkedIn school page</source>
        <translation>Página de instituição de ensino</translation>
    </message>
    <message>
        <source>Enter the profile links of its people, which contain /in/.</source>
        <translation>Digite os links de perfil das pessoas dela, que contêm /in/.</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <translation>Publicação do LinkedIn</translation>
    </message>
    <message>
        <source>Open it, follow the name of its author and copy the address that contains /in/.</source>
        <translation>Abra-a, siga o nome de quem a escreveu e copie o endereço que contém /in/.</translation>
    </message>
    <message>
        <source>LinkedIn short link</source>
        <translation>Link curto do LinkedIn</translation>
    </message>
    <message>
        <source>Open it in a browser and, if it is a profile, copy the address that contains /in/.</source>
        <translation>Abra-o em um navegador e, se for um perfil, copie o endereço que contém /in/.</translation>
    </message>
    <message>
        <source>Sales Navigator lead</source>
        <translation>Lead do Sales Navigator</translation>
    </message>
    <message>
        <source>Open the lead in Sales Navigator, copy its LinkedIn.com link and enter that.</source>
        <translation>Abra o lead no Sales Navigator, copie o link LinkedIn.com dele e digite-o.</translation>
    </message>
    <message>
        <source>LinkedIn Recruiter candidate</source>
        <translation>Candidato do LinkedIn Recruiter</translation>
    </message>
    <message>
        <source>Open the public profile of the candidate and copy its address.</source>
        <translation>Abra o perfil público do candidato e copie o endereço.</translation>
    </message>
    <message>
        <source>Hidden recipients</source>
        <translation>Destinatários ocultos</translation>
    </message>
    <message>
        <source>This names nobody, so find the addresses in the mail that was sent.</source>
        <translation>Isto não cita ninguém; encontre os endereços no e-mail que foi enviado.</translation>
    </message>
    <message>
        <source>Undecided opt-out</source>
        <translation>Descadastro indefinido</translation>
    </message>
    <message>
        <source>Say which values of the list mean that somebody opted out.</source>
        <translation>Diga quais valores da lista significam que alguém se descadastrou.</translation>
    </message>
    <message>
        <source>Repeated header</source>
        <translation>Cabeçalho repetido</translation>
    </message>
    <message>
        <source>The row repeats the header of the list.</source>
        <translation>A linha repete o cabeçalho da lista.</translation>
    </message>
    <message>
        <source>Footer text</source>
        <translation>Texto de rodapé</translation>
    </message>
    <message>
        <source>The row is below the list.</source>
        <translation>A linha está abaixo da lista.</translation>
    </message>
    <message>
        <source>Title text</source>
        <translation>Texto de título</translation>
    </message>
    <message>
        <source>The row is above the header.</source>
        <translation>A linha está acima do cabeçalho.</translation>
    </message>
    <message>
        <source>Comment line</source>
        <translation>Linha de comentário</translation>
    </message>
    <message>
        <source>The line is a comment.</source>
        <translation>A linha é um comentário.</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Canal desconhecido</translation>
    </message>
    <message>
        <source>Choose one of the types if the identifier belongs to it.</source>
        <translation>Escolha um dos tipos se o identificador pertencer a ele.</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>Valor mascarado</translation>
    </message>
    <message>
        <source>Part of it is hidden and would match nobody, so look it up in the original list.</source>
        <translation>Parte dele está oculta e não corresponderia a ninguém; procure-o na lista original.</translation>
    </message>
    <message>
        <source>Placeholder value</source>
        <translation>Valor de preenchimento</translation>
    </message>
    <message>
        <source>It is a placeholder, so look up the person in the original list.</source>
        <translation>É um valor de preenchimento; procure a pessoa na lista original.</translation>
    </message>
    <message>
        <source>Not a WhatsApp number</source>
        <translation>Não é um número de WhatsApp</translation>
    </message>
    <message>
        <source>This is the ID of a group, a channel or a hidden number, so enter the phone number of the person.</source>
        <translation>É o ID de um grupo, um canal ou um número oculto; digite o número de telefone da pessoa.</translation>
    </message>
    <message>
        <source>Hashed list</source>
        <translation>Lista com hashes</translation>
    </message>
    <message>
        <source>Fingerprints cannot be turned back: ask for the plain list, or match it against your own contacts.</source>
        <translation>Hashes não podem ser revertidos: peça a lista legível ou compare-a com seus próprios contatos.</translation>
    </message>
    <message>
        <source>Two possible numbers</source>
        <translation>Dois números possíveis</translation>
    </message>
    <message>
        <source>Give each number its own row.</source>
        <translation>Dê a cada número sua própria linha.</translation>
    </message>
    <message>
        <source>Contradictory consent</source>
        <translation>Consentimento contraditório</translation>
    </message>
    <message>
        <source>The list also says that the person opted in; include the row if the opt-out is the latest.</source>
        <translation>A lista também diz que a pessoa se recadastrou; inclua a linha se o descadastro for o mais recente.</translation>
    </message>
    <message>
        <source>Mentioned in message text</source>
        <translation>Citado no texto de uma mensagem</translation>
    </message>
    <message>
        <source>Only the text of a message mentions it, so include it if the person asked to opt out.</source>
        <translation>Só o texto de uma mensagem o cita; inclua-o se a pessoa pediu o descadastro.</translation>
    </message>
    <message>
        <source>Unclear encoding</source>
        <translation>Codificação duvidosa</translation>
    </message>
    <message>
        <source>In another text encoding this is a different identifier, so choose the encoding of the list.</source>
        <translation>Em outra codificação, o identificador é diferente; escolha a codificação da lista.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal of uploads is damaged. Nothing more is sent from it. When it is opened next, you can salvage what can be read of it.</source>
        <translation>O registro de envios está danificado. Nada mais é enviado dele. Quando for aberto de novo, você poderá recuperar o que puder ser lido.</translation>
    </message>
    <message>
        <source>The journal of uploads is damaged and was put aside: %1. Nothing is sent until you have chosen: salvage what can be read of it, or start afresh.</source>
        <translation>O registro de envios está danificado e foi posto de lado: %1. Nada é enviado até você escolher: recuperar o que puder ser lido dele, ou começar do zero.</translation>
    </message>
    <message>
        <source>Another DNC Desk is working with this data folder (%1). Close it first.</source>
        <translation>Outro DNC Desk está usando esta pasta de dados (%1). Feche-o primeiro.</translation>
    </message>
    <message>
        <source>Other people can change the data folder, so it cannot hold the journal of uploads. Nothing was sent. Repair it with: %1</source>
        <translation>Outras pessoas podem alterar a pasta de dados, então ela não pode guardar o registro de envios. Nada foi enviado. Corrija-a com: %1</translation>
    </message>
    <message>
        <source>The journal of uploads was moved or deleted: %1. Nothing more is sent. Move it back and resume, or restart DNC Desk.</source>
        <translation>O registro de envios foi movido ou excluído: %1. Nada mais é enviado. Devolva-o ao lugar e retome, ou reinicie o DNC Desk.</translation>
    </message>
    <message>
        <source>The journal of uploads cannot be opened or written (%1). Check the folder&apos;s permissions.</source>
        <translation>O registro de envios não pode ser aberto ou gravado (%1). Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal of uploads cannot be written (%1). Free some space, then resume.</source>
        <translation>O disco está cheio, então o registro de envios não pode ser gravado (%1). Libere espaço e retome.</translation>
    </message>
    <message>
        <source>The journal of uploads was written by a newer DNC Desk (%1). Use that version.</source>
        <translation>O registro de envios foi gravado por um DNC Desk mais novo (%1). Use essa versão.</translation>
    </message>
    <message>
        <source>There is no such upload in the journal.</source>
        <translation>Não há tal envio no registro.</translation>
    </message>
    <message>
        <source>Upload %1 still has to send this identifier. Finish or cancel it first; then it can be erased.</source>
        <translation>O envio %1 ainda precisa enviar este identificador. Conclua ou cancele-o primeiro; depois ele pode ser apagado.</translation>
    </message>
    <message>
        <source>The journal of uploads could not be read or written: %1</source>
        <translation>O registro de envios não pôde ser lido ou gravado: %1</translation>
    </message>
</context>
<context>
    <name>ListCost</name>
    <message numerus="yes">
        <source>Up to %Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>Até %Ln solicitação, %1.</numerusform>
            <numerusform>Até %Ln solicitações, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <comment>number, time</comment>
        <translation>
            <numerusform>%Ln solicitação, %1.</numerusform>
            <numerusform>%Ln solicitações, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>Next Issue</source>
        <translation>Próximo problema</translation>
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
        <translation>Comparar com a Alta</translation>
    </message>
    <message numerus="yes">
        <source>Include %n listed row(s)</source>
        <translation>
            <numerusform>Incluir %n linha listada</numerusform>
            <numerusform>Incluir %n linhas listadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n known row(s)</source>
        <translation>
            <numerusform>Deixar %n linha conhecida de fora</numerusform>
            <numerusform>Deixar %n linhas conhecidas de fora</numerusform>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Recent &amp;Lists</source>
        <translation>&amp;Listas recentes</translation>
    </message>
    <message>
        <source>Recent &amp;Unsent Lists</source>
        <translation>Listas &amp;não enviadas recentes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>En&amp;vio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a list from a file</source>
        <translation>Abrir uma lista de um arquivo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Paste a list, or cells into the table</source>
        <translation>Colar uma lista, ou células na tabela</translation>
    </message>
    <message>
        <source>Paste as Ne&amp;w Rows</source>
        <translation>Colar como no&amp;vas linhas</translation>
    </message>
    <message>
        <source>Add what is in the clipboard at the end of the list</source>
        <translation>Acrescentar o conteúdo da área de transferência ao fim da lista</translation>
    </message>
    <message>
        <source>&amp;New List</source>
        <translation>No&amp;va lista</translation>
    </message>
    <message>
        <source>Empty the table; this can be undone</source>
        <translation>Esvaziar a tabela; pode ser desfeito</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>Save the result of every row as CSV or Excel</source>
        <translation>Salvar o resultado de cada linha como CSV ou Excel</translation>
    </message>
    <message>
        <source>Save Pro&amp;blem Rows…</source>
        <translation>Salvar linhas com pro&amp;blemas…</translation>
    </message>
    <message>
        <source>Save the rows with issues for the colleague who owns the list</source>
        <translation>Salvar as linhas com problemas para o colega responsável pela lista</translation>
    </message>
    <message>
        <source>Copy as &amp;Command</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Copy the command that does the same with dnc-desk-cli</source>
        <translation>Copiar o comando que faz o mesmo com dnc-desk-cli</translation>
    </message>
    <message>
        <source>&amp;Erase a Person…</source>
        <translation>Apa&amp;gar uma pessoa…</translation>
    </message>
    <message>
        <source>Delete what this computer stores about a person</source>
        <translation>Excluir o que este computador guarda sobre uma pessoa</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Treino</translation>
    </message>
    <message>
        <source>Try everything without sending anything</source>
        <translation>Experimentar tudo sem enviar nada</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Connection, safety, privacy, import and appearance</source>
        <translation>Conexão, segurança, privacidade, importação e aparência</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;efazer</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Refazer a última alteração desfeita</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copiar as células selecionadas</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>Copy the selected cells, then clear them</source>
        <translation>Copiar as células selecionadas e depois limpá-las</translation>
    </message>
    <message>
        <source>C&amp;lear Cells</source>
        <translation>Li&amp;mpar células</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Esvaziar as células selecionadas</translation>
    </message>
    <message>
        <source>Fill &amp;Down</source>
        <translation>Preencher para &amp;baixo</translation>
    </message>
    <message>
        <source>Copy the first selected row into the rows below it</source>
        <translation>Copiar a primeira linha selecionada para as de baixo</translation>
    </message>
    <message>
        <source>Set T&amp;ype…</source>
        <translation>De&amp;finir tipo…</translation>
    </message>
    <message>
        <source>Choose the type of all selected rows</source>
        <translation>Escolher o tipo de todas as linhas selecionadas</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>S&amp;ubstituir…</translation>
    </message>
    <message>
        <source>Replace text in the list</source>
        <translation>Substituir texto na lista</translation>
    </message>
    <message>
        <source>Next &amp;Match</source>
        <translation>Próximo &amp;resultado</translation>
    </message>
    <message>
        <source>Go to the next row that the search finds</source>
        <translation>Ir para a próxima linha que a pesquisa encontra</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>Resultado &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous row that the search finds</source>
        <translation>Ir para a linha anterior que a pesquisa encontra</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Ir para uma linha pelo número</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>&amp;Histórico de desfazer…</translation>
    </message>
    <message>
        <source>All changes of the list, step by step</source>
        <translation>Todas as alterações da lista, passo a passo</translation>
    </message>
    <message>
        <source>&amp;Insert Row</source>
        <translation>In&amp;serir linha</translation>
    </message>
    <message>
        <source>Insert an empty row above the current one</source>
        <translation>Inserir uma linha vazia acima da atual</translation>
    </message>
    <message>
        <source>Delete Row&amp;s</source>
        <translation>Excluir &amp;linhas</translation>
    </message>
    <message>
        <source>Remove the selected rows from the list</source>
        <translation>Remover da lista as linhas selecionadas</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>Dei&amp;xar de fora</translation>
    </message>
    <message>
        <source>Keep the selected rows in the list, but do not send them</source>
        <translation>Manter as linhas selecionadas na lista, mas não enviá-las</translation>
    </message>
    <message>
        <source>I&amp;nclude</source>
        <translation>I&amp;ncluir</translation>
    </message>
    <message>
        <source>Send the selected rows after all</source>
        <translation>Enviar as linhas selecionadas, afinal</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Locali&amp;zar</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>&amp;Apply Fix</source>
        <translation>Apl&amp;icar correção</translation>
    </message>
    <message>
        <source>Use the suggestion for each selected row</source>
        <translation>Usar a sugestão para cada linha selecionada</translation>
    </message>
    <message>
        <source>Add to &amp;Other Channels…</source>
        <translation>Adicionar a &amp;outros canais…</translation>
    </message>
    <message>
        <source>Also block phone numbers for SMS and WhatsApp</source>
        <translation>Bloquear números de telefone também para SMS e WhatsApp</translation>
    </message>
    <message>
        <source>Add E&amp;quivalent Numbers</source>
        <translation>Adicionar números e&amp;quivalentes</translation>
    </message>
    <message>
        <source>Add the other form that some countries use, such as Brazil without the ninth digit</source>
        <translation>Adicionar a outra forma que alguns países usam, como o Brasil sem o nono dígito</translation>
    </message>
    <message>
        <source>Issues Side&amp;bar</source>
        <translation>Pai&amp;nel de problemas</translation>
    </message>
    <message>
        <source>Show issues and changes beside the table</source>
        <translation>Mostrar problemas e alterações ao lado da tabela</translation>
    </message>
    <message>
        <source>&amp;Jump to Next Issue</source>
        <translation>Ir para o próximo pro&amp;blema</translation>
    </message>
    <message>
        <source>Go to the next row with an issue</source>
        <translation>Ir para a próxima linha com problema</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>Review what will be sent, then send it</source>
        <translation>Revisar o que será enviado e enviar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Finish the current request, then pause</source>
        <translation>Concluir a solicitação atual e depois pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Send the remaining opt-outs</source>
        <translation>Enviar os descadastros restantes</translation>
    </message>
    <message>
        <source>&amp;Cancel Upload…</source>
        <translation>&amp;Cancelar envio…</translation>
    </message>
    <message>
        <source>Do not send the remaining opt-outs</source>
        <translation>Não enviar os descadastros restantes</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>All uploads and their requests</source>
        <translation>Todos os envios e suas solicitações</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>How to use DNC Desk</source>
        <translation>Como usar o DNC Desk</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics…</source>
        <translation>Salvar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Save versions, settings and log lines for support, without personal data</source>
        <translation>Salvar versões, configurações e linhas de log para o suporte, sem dados pessoais</translation>
    </message>
    <message>
        <source>Getting &amp;Started</source>
        <translation>Primeiros &amp;passos</translation>
    </message>
    <message>
        <source>The four steps from a list to a report</source>
        <translation>Os quatro passos de uma lista a um relatório</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>O &amp;que é isto?</translation>
    </message>
    <message>
        <source>Click something to see what it means</source>
        <translation>Clique em algo para ver o que significa</translation>
    </message>
    <message>
        <source>Co&amp;mpare With Alta…</source>
        <translation>Co&amp;mparar com a Alta…</translation>
    </message>
    <message>
        <source>See which rows are on the Do Not Contact list already</source>
        <translation>Ver quais linhas já estão na lista Do Not Contact</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s &amp;List…</source>
        <translation>Remover da &amp;lista da Alta…</translation>
    </message>
    <message>
        <source>Take selected rows that were uploaded off the Do Not Contact list</source>
        <translation>Tirar da lista Do Not Contact as linhas selecionadas que foram enviadas</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>Bac&amp;k Up Proof Key…</source>
        <translation>&amp;Fazer backup da chave das provas…</translation>
    </message>
    <message>
        <source>Save the key by which it can be told later who was put on the list</source>
        <translation>Salvar a chave com que se pode dizer mais tarde quem foi posto na lista</translation>
    </message>
    <message>
        <source>Restore Proof Ke&amp;y…</source>
        <translation>Restaurar a c&amp;have das provas…</translation>
    </message>
    <message>
        <source>Read the proof key from its backup into the keychain</source>
        <translation>Ler a chave das provas do backup para o chaveiro</translation>
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
        <translation>Mistura letras de vários alfabetos; verifique se ninguém o forjou.</translation>
    </message>
    <message>
        <source>Possible typo</source>
        <translation>Possível erro de digitação</translation>
    </message>
    <message>
        <source>The domain differs in one letter from one that many people use.</source>
        <translation>O domínio difere em uma letra de um que muita gente usa.</translation>
    </message>
    <message>
        <source>Type from column</source>
        <translation>Tipo pela coluna</translation>
    </message>
    <message>
        <source>The value does not show its type, so it has that of its column.</source>
        <translation>O valor não mostra o tipo, então tem o da coluna.</translation>
    </message>
    <message>
        <source>Country code added</source>
        <translation>Código do país adicionado</translation>
    </message>
    <message>
        <source>The number had no country code and was read as one of the country of the list.</source>
        <translation>O número não tinha código do país e foi lido como um do país da lista.</translation>
    </message>
    <message>
        <source>Type from link</source>
        <translation>Tipo pelo link</translation>
    </message>
    <message>
        <source>The link names the channel of the number.</source>
        <translation>O link cita o canal do número.</translation>
    </message>
    <message>
        <source>Number format undone</source>
        <translation>Formato de número desfeito</translation>
    </message>
    <message>
        <source>A spreadsheet had changed the number, but no digit was lost.</source>
        <translation>Uma planilha tinha mudado o número, mas nenhum dígito se perdeu.</translation>
    </message>
    <message>
        <source>Obscured address restored</source>
        <translation>Endereço disfarçado restaurado</translation>
    </message>
    <message>
        <source>The address was written so that programs do not recognize it.</source>
        <translation>O endereço foi escrito de modo que programas não o reconhecessem.</translation>
    </message>
    <message>
        <source>Domain encoded</source>
        <translation>Domínio codificado</translation>
    </message>
    <message>
        <source>The domain is sent in ASCII, as mail servers use it.</source>
        <translation>O domínio é enviado em ASCII, como os servidores de e-mail o usam.</translation>
    </message>
    <message>
        <source>Characters cleaned up</source>
        <translation>Caracteres limpos</translation>
    </message>
    <message>
        <source>Invisible or unusual characters were made plain.</source>
        <translation>Caracteres invisíveis ou incomuns foram simplificados.</translation>
    </message>
    <message>
        <source>Link shortened</source>
        <translation>Link encurtado</translation>
    </message>
    <message>
        <source>The link is sent in its usual form.</source>
        <translation>O link é enviado em sua forma usual.</translation>
    </message>
    <message>
        <source>Taken from surrounding text</source>
        <translation>Tirado do texto ao redor</translation>
    </message>
    <message>
        <source>The identifier was taken out of the text around it.</source>
        <translation>O identificador foi tirado do texto ao redor dele.</translation>
    </message>
    <message>
        <source>Unusual sign</source>
        <translation>Sinal incomum</translation>
    </message>
    <message>
        <source>Machine address</source>
        <translation>Endereço de máquina</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Possível duplicata</translation>
    </message>
    <message>
        <source>Another row may be the same mailbox or phone line in another form.</source>
        <translation>Outra linha pode ser a mesma caixa postal ou linha telefônica em outra forma.</translation>
    </message>
    <message>
        <source>Unknown number range</source>
        <translation>Faixa de números desconhecida</translation>
    </message>
    <message>
        <source>The range may be newer than the numbering plans of this program, so check the number.</source>
        <translation>A faixa pode ser mais nova que os planos de numeração deste programa; verifique o número.</translation>
    </message>
    <message>
        <source>Temporary block</source>
        <translation>Bloqueio temporário</translation>
    </message>
    <message>
        <source>Alta keeps no end date, so the opt-out will be permanent.</source>
        <translation>A Alta não guarda data final, então o descadastro será permanente.</translation>
    </message>
    <message>
        <source>Some of its signs may not belong to the address, so check it.</source>
        <translation>Alguns sinais podem não fazer parte do endereço; verifique-o.</translation>
    </message>
    <message>
        <source>A mail program made it, so enter the person&apos;s own address.</source>
        <translation>Um programa de e-mail o criou; digite o endereço da própria pessoa.</translation>
    </message>
    <message>
        <source>Unknown domain ending</source>
        <translation>Final de domínio desconhecido</translation>
    </message>
    <message>
        <source>This program does not know the ending of the domain, so check the address.</source>
        <translation>Este programa não conhece o final do domínio; verifique o endereço.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set by your organization.</source>
        <translation>Definido pela sua organização.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Definido por %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 in %2 is unknown or has no valid value.</source>
        <translation>%1 em %2 é desconhecido ou não tem valor válido.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is fixed. Ask your administrator.</source>
        <translation>Nada é enviado até isto ser corrigido. Fale com o administrador.</translation>
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
        <translation>Não é um backup de uma chave das provas, ou é de uma versão mais nova do DNC Desk.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup was changed.</source>
        <translation>A frase secreta está errada, ou o backup foi alterado.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>O backup não pôde ser gravado: %1</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” is not a channel of this list. %2</source>
        <translation>“%1” não é um canal desta lista. %2</translation>
    </message>
    <message>
        <source>%1 Did you mean %2 and %3?</source>
        <comment>two phone numbers</comment>
        <translation>%1 Você quis dizer %2 e %3?</translation>
    </message>
    <message>
        <source>Duplicate identifier</source>
        <translation>Identificador duplicado</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier.</source>
        <translation>Uma linha anterior tem o mesmo identificador.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has the same identifier.</source>
        <translation>A linha %1 de %2 tem o mesmo identificador.</translation>
    </message>
    <message>
        <source>Excluded by you</source>
        <translation>Deixado de fora por você</translation>
    </message>
    <message>
        <source>Include the row to send it.</source>
        <translation>Inclua a linha para enviá-la.</translation>
    </message>
    <message>
        <source>%1 The list says “%2”.</source>
        <translation>%1 A lista diz “%2”.</translation>
    </message>
    <message>
        <source>It was added by hand.</source>
        <translation>Foi adicionado à mão.</translation>
    </message>
    <message>
        <source>It was added automatically.</source>
        <translation>Foi adicionado automaticamente.</translation>
    </message>
    <message>
        <source>It was added on %1.</source>
        <comment>a date</comment>
        <translation>Foi adicionado em %1.</translation>
    </message>
    <message>
        <source>It was added on %1 by hand.</source>
        <translation>Foi adicionado em %1 à mão.</translation>
    </message>
    <message>
        <source>It was added on %1 automatically.</source>
        <translation>Foi adicionado em %1 automaticamente.</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Já está na lista</translation>
    </message>
    <message>
        <source>It is not sent again.</source>
        <translation>Não é reenviado.</translation>
    </message>
    <message>
        <source>Similar entry on the list</source>
        <translation>Entrada semelhante na lista</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>It is sent in its turn.</source>
        <translation>É enviado na sua vez.</translation>
    </message>
    <message>
        <source>No definite answer</source>
        <translation>Sem resposta definitiva</translation>
    </message>
    <message>
        <source>It was sent and will be sent again.</source>
        <translation>Foi enviado e será reenviado.</translation>
    </message>
    <message>
        <source>Rejected by Alta</source>
        <translation>Rejeitado pela Alta</translation>
    </message>
    <message>
        <source>Alta gave no reason.</source>
        <translation>A Alta não deu motivo.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Você quis dizer %2?</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>You are practicing. These settings are for the real service and apply again when you leave practice.</source>
        <translation>Você está em treino. Estas configurações são do serviço real e valem de novo quando você sair do treino.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>API &amp;address</source>
        <translation>En&amp;dereço da API</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>To&amp;ken de API</translation>
    </message>
    <message>
        <source>&amp;Remove Token</source>
        <translation>&amp;Remover token</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>ID da &amp;conta</translation>
    </message>
    <message>
        <source>Only if your user has several accounts.</source>
        <translation>Só se o seu usuário tiver várias contas.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Reserve for &amp;other integrations</source>
        <translation>Reserva para &amp;outras integrações</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> solicitações por minuto</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Confirm by t&amp;yping above</source>
        <translation>Confirmar digitando acima d&amp;e</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> opt-outs</source>
        <translation> descadastros</translation>
    </message>
    <message>
        <source>Larger uploads start only after you type their number.</source>
        <translation>Envios maiores só começam depois que você digita o número deles.</translation>
    </message>
    <message>
        <source>&amp;Warn when more than</source>
        <translation>&amp;Avisar se mais de</translation>
    </message>
    <message>
        <source> % are new</source>
        <translation> % forem novos</translation>
    </message>
    <message>
        <source>New means never uploaded from this computer. In a wrong file, most identifiers are.</source>
        <translation>Novo significa nunca enviado deste computador. Em um arquivo errado, a maioria é.</translation>
    </message>
    <message>
        <source>Warn about o&amp;ld requests after</source>
        <translation>Avisar de pedidos anti&amp;gos após</translation>
    </message>
    <message>
        <source> business days</source>
        <translation> dias úteis</translation>
    </message>
    <message>
        <source>The law sets a time limit for opt-outs. The list marks requests older than this.</source>
        <translation>A lei fixa um prazo para os descadastros. A lista marca os pedidos mais antigos.</translation>
    </message>
    <message>
        <source>Ow&amp;n domains</source>
        <translation>Domínios &amp;próprios</translation>
    </message>
    <message>
        <source>mycompany.com</source>
        <translation>minhaempresa.com.br</translation>
    </message>
    <message>
        <source>You are warned before an upload that contains addresses of these domains.</source>
        <translation>Você é avisado antes de um envio que contém endereços destes domínios.</translation>
    </message>
    <message>
        <source>Acce&amp;pted answers</source>
        <translation>Re&amp;spostas aceitas</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Re&amp;vogar</translation>
    </message>
    <message>
        <source>Answers of this kind are read back again. What they confirmed stays confirmed.</source>
        <translation>Respostas deste tipo voltam a ser conferidas. O que elas confirmaram continua confirmado.</translation>
    </message>
    <message>
        <source>Server answers that you accepted as confirmations. Revoked ones are read back again.</source>
        <translation>Respostas do servidor que você aceitou como confirmações. As revogadas voltam a ser conferidas.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Delete upload &amp;details after</source>
        <translation>Exc&amp;luir detalhes de envios após</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Delete &amp;unsent lists after</source>
        <translation>Excluir listas &amp;não enviadas após</translation>
    </message>
    <message>
        <source>Counted from the last change of a list.</source>
        <translation>Contado a partir da última alteração de uma lista.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Phone re&amp;gion</source>
        <translation>Região dos tele&amp;fones</translation>
    </message>
    <message>
        <source>The country of phone numbers that do not start with +.</source>
        <translation>O país dos números de telefone que não começam com +.</translation>
    </message>
    <message>
        <source>Remembered imports</source>
        <translation>Importações lembradas</translation>
    </message>
    <message>
        <source>Lists with these headers are asked about again. Nothing else changes.</source>
        <translation>Listas com estes cabeçalhos voltam a gerar perguntas. Nada mais muda.</translation>
    </message>
    <message>
        <source>Answers and columns that you chose to remember. Without them you are asked again.</source>
        <translation>Respostas e colunas que você escolheu lembrar. Sem elas, você é perguntado de novo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Applied at once, so that you can look.</source>
        <translation>Aplicado na hora, para você poder ver.</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Messages that are shown already keep their language.</source>
        <translation>As mensagens já mostradas mantêm o idioma.</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Alta counted %1 of %2; some may have been listed already.</source>
        <translation>A Alta contou %1 de %2; alguns talvez já estivessem na lista.</translation>
    </message>
    <message>
        <source>Some of the %1 identifiers of this batch are not on the list.</source>
        <translation>Alguns dos %1 identificadores deste lote não estão na lista.</translation>
    </message>
    <message>
        <source>Alta refused an identifier that an earlier request may have added, and the list cannot be read.</source>
        <translation>A Alta recusou um identificador que uma solicitação anterior pode ter adicionado, e a lista não pode ser lida.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed identifier(s) were not on the list when it was read again.</source>
        <translation>
            <numerusform>%n identificador confirmado não estava na lista quando ela foi relida.</numerusform>
            <numerusform>%n identificadores confirmados não estavam na lista quando ela foi relida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer.</source>
        <translation>A Alta respondeu algo que esta versão não conhece: uma resposta vazia.</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: “%1”</source>
        <translation>A Alta respondeu algo que esta versão não conhece: “%1”</translation>
    </message>
    <message>
        <source>An identifier of the batch is not on the list.</source>
        <translation>Um identificador do lote não está na lista.</translation>
    </message>
    <message>
        <source>The identifiers that were read had been on the list before.</source>
        <translation>Os identificadores lidos já estavam antes na lista.</translation>
    </message>
    <message>
        <source>The list could not be searched.</source>
        <translation>Não foi possível pesquisar na lista.</translation>
    </message>
    <message numerus="yes">
        <source>Whether the %n identifier(s) of batch %1 were added is not known. They stay in doubt.</source>
        <translation>
            <numerusform>Não se sabe se %n identificador do lote %1 foi adicionado. Ele continua em dúvida.</numerusform>
            <numerusform>Não se sabe se os %n identificadores do lote %1 foram adicionados. Eles continuam em dúvida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in Alta whether they are on the list, then say so here.</source>
        <translation>Veja na Alta se eles estão na lista e diga aqui.</translation>
    </message>
    <message>
        <source>The upload is paused.</source>
        <translation>O envio está pausado.</translation>
    </message>
    <message>
        <source>What was confirmed stays confirmed; the rest is pending.</source>
        <translation>O que foi confirmado continua confirmado; o resto está pendente.</translation>
    </message>
    <message>
        <source>Resume when you like.</source>
        <translation>Retome quando quiser.</translation>
    </message>
    <message>
        <source>Alta refused every identifier that was tried, at both ends of a batch.</source>
        <translation>A Alta recusou todo identificador tentado, nas duas pontas de um lote.</translation>
    </message>
    <message>
        <source>The refused identifiers were not added. The rest is pending.</source>
        <translation>Os identificadores recusados não foram adicionados. O resto está pendente.</translation>
    </message>
    <message>
        <source>Alta may have changed what it accepts. Look at its words in the list, then resume or give the upload up.</source>
        <translation>A Alta pode ter mudado o que aceita. Leia a mensagem dela na lista e retome ou cancele o envio.</translation>
    </message>
    <message>
        <source>Nothing is sent that cannot be written down. What was confirmed stays confirmed.</source>
        <translation>Nada é enviado que não possa ser registrado. O que foi confirmado continua confirmado.</translation>
    </message>
    <message>
        <source>Resume when the cause is gone.</source>
        <translation>Retome quando a causa tiver passado.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Este envio pertence a outro endereço ou conta da Alta que o das configurações.</translation>
    </message>
    <message>
        <source>Nothing was sent. What is left stays pending.</source>
        <translation>Nada foi enviado. O que resta continua pendente.</translation>
    </message>
    <message>
        <source>Set the address and the account ID it was begun with, then resume.</source>
        <translation>Defina o endereço e o ID da conta com que começou e retome.</translation>
    </message>
    <message>
        <source>DNC Desk found a fault in itself and stopped.</source>
        <translation>O DNC Desk encontrou uma falha em si mesmo e parou.</translation>
    </message>
    <message>
        <source>Nothing was sent after that. What was confirmed stays confirmed.</source>
        <translation>Nada foi enviado depois disso. O que foi confirmado continua confirmado.</translation>
    </message>
    <message>
        <source>Save the diagnostics for whoever maintains DNC Desk, then restart it.</source>
        <translation>Salve o diagnóstico para quem mantém o DNC Desk e reinicie-o.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>An identifier is what a person is reached by: an e-mail address, a phone number or a LinkedIn profile. Each row has one.</source>
        <translation>Um identificador é por onde se alcança uma pessoa: um e-mail, um número de telefone ou um perfil do LinkedIn. Cada linha tem um.</translation>
    </message>
    <message>
        <source>A batch is a part of an upload: up to 500 identifiers that are sent in one request.</source>
        <translation>Um lote é uma parte de um envio: até 500 identificadores enviados em uma solicitação.</translation>
    </message>
    <message>
        <source>All programs of an Alta account share its requests per minute. DNC Desk leaves the reserve to the others.</source>
        <translation>Todos os programas de uma conta Alta dividem as solicitações por minuto dela. O DNC Desk deixa a reserva para os outros.</translation>
    </message>
    <message>
        <source>Retention is how long personal data may be kept. Afterwards the rows of an upload are deleted, and only its numbers stay.</source>
        <translation>O prazo de retenção limita por quanto tempo os dados pessoais ficam. Depois as linhas de um envio são excluídas e só restam os números dele.</translation>
    </message>
    <message>
        <source>Phone numbers are sent in the E.164 format: a plus sign, the country code and the number. Numbers without a country code are read as those of this country.</source>
        <translation>Os números de telefone são enviados no formato E.164: um sinal de mais, o código do país e o número. Os sem código de país são lidos como deste país.</translation>
    </message>
    <message>
        <source>In doubt means that these were sent, but no definite answer came. They may be on the list, and are sent again, which does no harm.</source>
        <translation>Em dúvida significa que foram enviados, mas não veio resposta definitiva. Podem estar na lista e são reenviados, o que não faz mal.</translation>
    </message>
    <message>
        <source>Prospects are the people whom your team contacts through Alta. Those who match an opt-out can be paused.</source>
        <translation>Prospects são as pessoas que a sua equipe contata pela Alta. Os que correspondem a um descadastro podem ser pausados.</translation>
    </message>
</context>
<context>
    <name>UploadMessages</name>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left.</source>
        <translation>%1 confirmados, %2 rejeitados, %3 em dúvida, %4 restantes.</translation>
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
            <numerusform>Procurar todos (%Ln solicitação, %1)</numerusform>
            <numerusform>Procurar todos (%Ln solicitações, %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) confirmed on the Do Not Contact list.</source>
        <translation>
            <numerusform>%Ln descadastro confirmado na lista Do Not Contact.</numerusform>
            <numerusform>%Ln descadastros confirmados na lista Do Not Contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln request(s).</source>
        <translation>
            <numerusform>Foi necessária %Ln solicitação.</numerusform>
            <numerusform>Foram necessárias %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service rejected %Ln row(s); the Status column has its words.</source>
        <translation>
            <numerusform>O serviço rejeitou %Ln linha; a coluna Status tem a mensagem dele.</numerusform>
            <numerusform>O serviço rejeitou %Ln linhas; a coluna Status tem as mensagens dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is in doubt may or may not be on the list: send it again to be sure.</source>
        <translation>%1 O que está em dúvida pode ou não estar na lista: envie de novo para ter certeza.</translation>
    </message>
    <message>
        <source>Upload canceled. Unsent rows are ready to send again.</source>
        <translation>Envio cancelado. As linhas não enviadas estão prontas de novo.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>%1 It was left more than a day ago; somebody may have changed the list at Alta since. Continue only if these people are still to be added.</source>
        <translation>%1 Ele foi deixado há mais de um dia; a lista na Alta pode ter mudado desde então. Continue só se essas pessoas ainda devem ser adicionadas.</translation>
    </message>
    <message>
        <source>The upload of %1 from %2 was not finished.</source>
        <translation>O envio de %1 de %2 não foi concluído.</translation>
    </message>
    <message>
        <source>Cancel this upload?</source>
        <translation>Cancelar este envio?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would not be sent. What is confirmed stays on the list.</source>
        <translation>
            <numerusform>%Ln linha não seria enviada. O que foi confirmado continua na lista.</numerusform>
            <numerusform>%Ln linhas não seriam enviadas. O que foi confirmado continua na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be uploaded at the moment; the list can still be edited.</source>
        <translation>Nada pode ser enviado no momento; a lista ainda pode ser editada.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>connection</comment>
        <translation>Vai para %1.</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>Upload</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the upload</source>
        <translation>Pausar o envio</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume the upload</source>
        <translation>Retomar o envio</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Cancelar envio…</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o envio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the upload panel</source>
        <translation>Fechar o painel de envio</translation>
    </message>
    <message>
        <source>Progress of the upload</source>
        <translation>Progresso do envio</translation>
    </message>
    <message>
        <source>Before a refused batch is split, look for each of its identifiers on the list (one request each)</source>
        <translation>Antes de dividir um lote recusado, procurar cada um dos identificadores dele na lista (uma solicitação cada)</translation>
    </message>
    <message>
        <source>Alta refused an identifier that is on the list already. If there are many of them, this needs fewer requests than splitting; if there are few, it needs more: up to 500 for a batch, about 5 minutes.</source>
        <translation>A Alta recusou um identificador que já está na lista. Se houver muitos, isto exige menos solicitações que dividir; se houver poucos, exige mais: até 500 por lote, cerca de 5 minutos.</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Continuar enviando</translation>
    </message>
    <message>
        <source>They were added</source>
        <translation>Foram adicionados</translation>
    </message>
    <message>
        <source>They were not added</source>
        <translation>Não foram adicionados</translation>
    </message>
</context>
<context>
    <name>UploadPlan</name>
    <message>
        <source>a few seconds</source>
        <translation>alguns segundos</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>cerca de %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>These identifiers are on the Do Not Contact list.</source>
        <translation>Estes identificadores estão na lista Do Not Contact.</translation>
    </message>
    <message>
        <source>None of these identifiers was added.</source>
        <translation>Nenhum destes identificadores foi adicionado.</translation>
    </message>
    <message>
        <source>This batch was not added. Nothing is lost: it stays pending.</source>
        <translation>Este lote não foi adicionado. Nada se perde: ele continua pendente.</translation>
    </message>
    <message>
        <source>Whether this batch arrived is not known. It stays in doubt and the same identifiers are sent again, which does no harm where they are on the list already.</source>
        <translation>Não se sabe se este lote chegou. Ele continua em dúvida e os mesmos identificadores são reenviados, o que não faz mal se já estiverem na lista.</translation>
    </message>
    <message>
        <source>Alta accepted the request.</source>
        <translation>A Alta aceitou a solicitação.</translation>
    </message>
    <message>
        <source>Alta refused the batch as invalid (%1).</source>
        <translation>A Alta recusou o lote como inválido (%1).</translation>
    </message>
    <message>
        <source>Alta did not accept who is asking (401).</source>
        <translation>A Alta não aceitou quem está pedindo (401).</translation>
    </message>
    <message>
        <source>This token has no permission to change the Do Not Contact list (403).</source>
        <translation>Este token não tem permissão para alterar a lista Do Not Contact (403).</translation>
    </message>
    <message>
        <source>There is no Do Not Contact list at this address (404).</source>
        <translation>Não há lista Do Not Contact neste endereço (404).</translation>
    </message>
    <message>
        <source>The account has used up its requests for this minute (429).</source>
        <translation>A conta esgotou as solicitações deste minuto (429).</translation>
    </message>
    <message>
        <source>The service refused the request in a way that its contract does not know (%1).</source>
        <translation>O serviço recusou a solicitação de um modo que o contrato dele não conhece (%1).</translation>
    </message>
    <message>
        <source>Alta has a fault at the moment (%1).</source>
        <translation>A Alta está com uma falha no momento (%1).</translation>
    </message>
    <message>
        <source>The address sends requests on to another one (%1). That is not followed, so that the token goes to nobody else.</source>
        <translation>O endereço encaminha as solicitações a outro (%1). Isso não é seguido, para que o token não chegue a mais ninguém.</translation>
    </message>
    <message>
        <source>Something other than Alta answered (%1).</source>
        <translation>Algo que não é a Alta respondeu (%1).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know: an empty answer (%1).</source>
        <translation>A Alta respondeu algo que esta versão não conhece: uma resposta vazia (%1).</translation>
    </message>
    <message>
        <source>Alta answered something this version does not know (%1).</source>
        <translation>A Alta respondeu algo que esta versão não conhece (%1).</translation>
    </message>
    <message>
        <source>Alta counted fewer identifiers than were sent (%1); some may have been listed already.</source>
        <translation>A Alta contou menos identificadores do que os enviados (%1); alguns talvez já estivessem na lista.</translation>
    </message>
    <message>
        <source>Alta could not be reached.</source>
        <translation>Não foi possível alcançar a Alta.</translation>
    </message>
    <message>
        <source>No trusted connection to Alta could be made: its certificate was not accepted.</source>
        <translation>Não foi possível fazer uma conexão confiável com a Alta: o certificado dela não foi aceito.</translation>
    </message>
    <message>
        <source>The proxy of this network refused the connection.</source>
        <translation>O proxy desta rede recusou a conexão.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>The connection broke off before a whole answer came.</source>
        <translation>A conexão caiu antes de uma resposta completa.</translation>
    </message>
    <message>
        <source>The answer was larger than any that Alta gives.</source>
        <translation>A resposta era maior que qualquer uma que a Alta dá.</translation>
    </message>
    <message>
        <source>The batch is halved and sent again until the identifiers at fault stand alone.</source>
        <translation>O lote é dividido e reenviado até isolar os identificadores com problema.</translation>
    </message>
    <message>
        <source>Either the token is wrong or was replaced (make a new one in Alta under User Profile &gt; API tokens), or your user has several accounts and the account ID is missing or wrong. Set both in the settings, then resume.</source>
        <translation>Ou o token está errado ou foi substituído (crie um novo na Alta em User Profile &gt; API tokens), ou o seu usuário tem várias contas e o ID da conta falta ou está errado. Defina os dois nas configurações e retome.</translation>
    </message>
    <message>
        <source>Ask an administrator of your Alta account for the permission, or use another token, then resume.</source>
        <translation>Peça a permissão a um administrador da sua conta Alta, ou use outro token, e retome.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, then resume.</source>
        <translation>Verifique o endereço da API nas configurações e retome.</translation>
    </message>
    <message>
        <source>The upload goes on by itself when Alta allows. Other programs of the account may be using it too.</source>
        <translation>O envio continua sozinho quando a Alta permitir. Outros programas da conta também podem estar usando-a.</translation>
    </message>
    <message>
        <source>Check the API address in the settings, or look for a newer version of DNC Desk, then resume.</source>
        <translation>Verifique o endereço da API nas configurações, ou procure uma versão mais nova do DNC Desk, e retome.</translation>
    </message>
    <message>
        <source>Resume in some minutes.</source>
        <translation>Retome em alguns minutos.</translation>
    </message>
    <message>
        <source>Check the API address in the settings. If you are in a guest network, sign in to it first.</source>
        <translation>Verifique o endereço da API nas configurações. Se estiver em uma rede de convidados, entre nela primeiro.</translation>
    </message>
    <message>
        <source>If you are in a guest network, sign in to it first, then resume. Otherwise check the API address in the settings.</source>
        <translation>Se estiver em uma rede de convidados, entre nela e retome. Senão, verifique o endereço da API nas configurações.</translation>
    </message>
    <message>
        <source>The list is read to find out. If it does not tell, look in Alta and say whether they were added.</source>
        <translation>A lista é lida para descobrir. Se ela não disser, veja na Alta e diga se foram adicionados.</translation>
    </message>
    <message>
        <source>Check the network of this computer and the API address, then resume.</source>
        <translation>Verifique a rede deste computador e o endereço da API e retome.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the API address. If your company inspects connections, ask its IT to install its certificate in the system.</source>
        <translation>Verifique a data deste computador e o endereço da API. Se a sua empresa inspeciona as conexões, peça à TI que instale o certificado dela no sistema.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings of this computer, then resume.</source>
        <translation>Verifique o proxy nas configurações do sistema deste computador e retome.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then resume.</source>
        <translation>Verifique a rede deste computador e retome.</translation>
    </message>
    <message>
        <source>%1 Its words: “%2”</source>
        <translation>%1 A mensagem: “%2”</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password (407).</source>
        <translation>O proxy %1 pede um nome de usuário e uma senha (407).</translation>
    </message>
    <message>
        <source>Sign in to the proxy in the window, or set DNC_DESK_PROXY_USER and DNC_DESK_PROXY_PASSWORD for the command line, then resume.</source>
        <translation>Entre no proxy pela janela, ou defina DNC_DESK_PROXY_USER e DNC_DESK_PROXY_PASSWORD para a linha de comando, e retome.</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>[cut off here, because a spreadsheet cell cannot hold more; a CSV report has all of it]</source>
        <translation>[cortado aqui, porque uma célula de planilha não comporta mais; um relatório CSV tem tudo]</translation>
    </message>
</context>
<context>
    <name>dnc::AccountWatch</name>
    <message>
        <source>Another account is current.</source>
        <translation>A atual é outra conta.</translation>
    </message>
    <message>
        <source>%1 is current.</source>
        <translation>%1 é a atual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the former account can be sent. What was sent is in History.</source>
        <translation>
            <numerusform>%Ln linha da conta anterior pode ser enviada. O que foi enviado está no histórico.</numerusform>
            <numerusform>%Ln linhas da conta anterior podem ser enviadas. O que foi enviado está no histórico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::AttemptLookup</name>
    <message>
        <source>No answer recorded</source>
        <translation>Nenhuma resposta registrada</translation>
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
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>dnc::BannerStack</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>dnc::BlockEdits</name>
    <message numerus="yes">
        <source>Clear cells of %n row(s)</source>
        <translation>
            <numerusform>Limpar células de %n linha</numerusform>
            <numerusform>Limpar células de %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take corrections of %n row(s)</source>
        <translation>
            <numerusform>Aceitar correções de %n linha</numerusform>
            <numerusform>Aceitar correções de %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill cells of %n row(s)</source>
        <translation>
            <numerusform>Preencher células de %n linha</numerusform>
            <numerusform>Preencher células de %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Definir o tipo de %n linha</numerusform>
            <numerusform>Definir o tipo de %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n row(s)</source>
        <translation>
            <numerusform>Substituir em %n linha</numerusform>
            <numerusform>Substituir em %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::BulkEditController</name>
    <message>
        <source>Changing the list…</source>
        <translation>Alterando a lista…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) are done.</source>
        <translation>
            <numerusform>%L1 de %Ln linha feitas.</numerusform>
            <numerusform>%L1 de %Ln linhas feitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fix is known for the selected row(s).</source>
        <translation>
            <numerusform>Nenhuma correção conhecida para a linha selecionada.</numerusform>
            <numerusform>Nenhuma correção conhecida para as linhas selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the value, choose another type, or exclude the row.</source>
        <translation>Edite o valor, escolha outro tipo ou deixe a linha de fora.</translation>
    </message>
</context>
<context>
    <name>dnc::BulkEdits</name>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Excluir %n linha</numerusform>
            <numerusform>Excluir %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n row(s)</source>
        <translation>
            <numerusform>Corrigir %n linha</numerusform>
            <numerusform>Corrigir %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %n row(s)</source>
        <translation>
            <numerusform>Definir o tipo de %n linha</numerusform>
            <numerusform>Definir o tipo de %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n possible duplicate(s)</source>
        <translation>
            <numerusform>Manter %n possível duplicata</numerusform>
            <numerusform>Manter %n possíveis duplicatas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n other form(s) of numbers</source>
        <translation>
            <numerusform>Adicionar %n outra forma de números</numerusform>
            <numerusform>Adicionar %n outras formas de números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n duplicate(s)</source>
        <translation>
            <numerusform>Remover %n duplicata</numerusform>
            <numerusform>Remover %n duplicatas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s) of other types</source>
        <translation>
            <numerusform>Adicionar %n número de outros tipos</numerusform>
            <numerusform>Adicionar %n números de outros tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n row(s)</source>
        <translation>
            <numerusform>Deixar %n linha de fora</numerusform>
            <numerusform>Deixar %n linhas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n row(s)</source>
        <translation>
            <numerusform>Incluir %n linha</numerusform>
            <numerusform>Incluir %n linhas</numerusform>
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
        <translation>Mudar tipo</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Editar nome</translation>
    </message>
    <message>
        <source>Typed into the table</source>
        <translation>Digitado na tabela</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Inserir %n linha</numerusform>
            <numerusform>Inserir %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted into the table</source>
        <translation>Colado na tabela</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Colar %n linha</numerusform>
            <numerusform>Colar %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::CellText</name>
    <message>
        <source>Duplicate of row %1</source>
        <translation>Duplicata da linha %1</translation>
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
        <translation>Nenhum identificador foi dado.</translation>
    </message>
    <message>
        <source>The identifier is %1.</source>
        <translation>O identificador é %1.</translation>
    </message>
    <message>
        <source>The type is %1.</source>
        <translation>O tipo é %1.</translation>
    </message>
    <message>
        <source>The type is not known yet.</source>
        <translation>O tipo ainda não é conhecido.</translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation>Nenhum nome foi dado.</translation>
    </message>
    <message>
        <source>The name is %1.</source>
        <translation>O nome é %1.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>O status é %1.</translation>
    </message>
    <message>
        <source>The person asked on %1.</source>
        <translation>A pessoa pediu em %1.</translation>
    </message>
    <message>
        <source>No date of the request is given.</source>
        <translation>Nenhuma data do pedido foi dada.</translation>
    </message>
    <message>
        <source>No source of the request is given.</source>
        <translation>Nenhuma origem do pedido foi dada.</translation>
    </message>
    <message>
        <source>The source is %1.</source>
        <translation>A origem é %1.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested On</source>
        <translation>Pedido em</translation>
    </message>
    <message>
        <source>Request Source</source>
        <translation>Origem do pedido</translation>
    </message>
</context>
<context>
    <name>dnc::Chat</name>
    <message numerus="yes">
        <source>%Ln message(s) come from saved contacts, whose numbers the chat does not show, and were not imported. Look the numbers up in your contacts.</source>
        <translation>
            <numerusform>%Ln mensagem vem de um contato salvo, cujo número o chat não mostra, e não foi importada. Procure o número nos seus contatos.</numerusform>
            <numerusform>%Ln mensagens vêm de contatos salvos, cujos números o chat não mostra, e não foram importadas. Procure os números nos seus contatos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Clipboard</name>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
</context>
<context>
    <name>dnc::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>dnc::ColumnHeader</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Ordem &amp;crescente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Ordem &amp;decrescente</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>&amp;Ordem da lista</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>Oc&amp;ultar coluna</translation>
    </message>
    <message>
        <source>&amp;Show All Columns</source>
        <translation>&amp;Mostrar todas as colunas</translation>
    </message>
    <message>
        <source>&amp;Fit Width</source>
        <translation>&amp;Ajustar largura</translation>
    </message>
</context>
<context>
    <name>dnc::CommandCopier</name>
    <message>
        <source>The command is copied.</source>
        <translation>O comando foi copiado.</translation>
    </message>
</context>
<context>
    <name>dnc::CompareController</name>
    <message numerus="yes">
        <source>The list had %Ln entries when it was last read completely, on %1.</source>
        <translation>
            <numerusform>A lista tinha %Ln entrada quando foi lida por completo pela última vez, em %1.</numerusform>
            <numerusform>A lista tinha %Ln entradas quando foi lida por completo pela última vez, em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not compared.</source>
        <translation>A lista não foi comparada.</translation>
    </message>
    <message>
        <source>Rows that are on it are not sent. That saves no requests: one request sends 500 rows, and one reads 100 entries.</source>
        <translation>As linhas que estão nela não são enviadas. Isso não poupa solicitações: uma envia 500 linhas, e uma lê 100 entradas.</translation>
    </message>
    <message>
        <source>Compare With Alta</source>
        <translation>Comparar com a Alta</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %Ln identifier(s) on the Do Not Contact list of %1.</source>
        <translation>
            <numerusform>Procura %Ln identificador na lista Do Not Contact de %1.</numerusform>
            <numerusform>Procura %Ln identificadores na lista Do Not Contact de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln identifier(s) with the list.</source>
        <translation>
            <numerusform>Comparando %Ln identificador com a lista.</numerusform>
            <numerusform>Comparando %Ln identificadores com a lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the list, %2 not on the list.</source>
        <translation>%1 na lista, %2 fora da lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that are not on the list have a similar entry there.</source>
        <translation>
            <numerusform>%Ln dos que não estão na lista tem uma entrada semelhante nela.</numerusform>
            <numerusform>%Ln dos que não estão na lista têm uma entrada semelhante nela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are on the list are not sent.</source>
        <translation>As linhas que estão na lista não são enviadas.</translation>
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
        <translation>As partes dele não se encaixam, como em um arquivo cortado.</translation>
    </message>
</context>
<context>
    <name>dnc::ConfirmUpload</name>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln precisa de atenção</numerusform>
            <numerusform>%Ln precisam de atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicata</numerusform>
            <numerusform>%Ln duplicatas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln de fora</numerusform>
            <numerusform>%Ln de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln já na lista</numerusform>
            <numerusform>%Ln já na lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected before</source>
        <translation>
            <numerusform>%Ln rejeitada antes</numerusform>
            <numerusform>%Ln rejeitadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a canceled upload</source>
        <translation>
            <numerusform>%Ln em um envio cancelado</numerusform>
            <numerusform>%Ln em um envio cancelado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln opt-out(s) to the Do Not Contact list?</source>
        <translation>
            <numerusform>Enviar %Ln descadastro à lista Do Not Contact?</numerusform>
            <numerusform>Enviar %Ln descadastros à lista Do Not Contact?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Opt-Out(s)</source>
        <translation>
            <numerusform>Enviar %Ln descadastro</numerusform>
            <numerusform>Enviar %Ln descadastros</numerusform>
        </translation>
    </message>
    <message>
        <source>To send, type the number of opt-outs: %1</source>
        <translation>Para enviar, digite o número de descadastros: %1</translation>
    </message>
    <message>
        <source>Comparing with earlier uploads…</source>
        <translation>Comparando com envios anteriores…</translation>
    </message>
    <message>
        <source>Check this first:</source>
        <translation>Verifique isto primeiro:</translation>
    </message>
    <message>
        <source>They go to %1, to the account of your token.</source>
        <translation>Vão para %1, para a conta do seu token.</translation>
    </message>
    <message>
        <source>They go to %1, to the account %2.</source>
        <translation>Vão para %1, para a conta %2.</translation>
    </message>
    <message>
        <source>This is practice: they go to a service inside this program, and nothing leaves this computer.</source>
        <translation>Isto é treino: vão para um serviço dentro deste programa, e nada sai deste computador.</translation>
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
            <numerusform>%Ln solicitação, que leva %1.</numerusform>
            <numerusform>%Ln solicitações, que levam %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will not be sent: %1.</source>
        <translation>
            <numerusform>%Ln linha não será enviada: %1.</numerusform>
            <numerusform>%Ln linhas não serão enviadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Outreach that is already running goes on, even to people on this list. Only new outreach is prevented.</source>
        <translation>A prospecção em andamento continua, mesmo para pessoas desta lista. Só novas prospecções são impedidas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new since the list was last read, on %1.</source>
        <translation>
            <numerusform>%Ln linha é nova desde a última leitura da lista, em %1.</numerusform>
            <numerusform>%Ln linhas são novas desde a última leitura da lista, em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are new: no upload from this computer confirmed them, up to %1.</source>
        <translation>
            <numerusform>%Ln linha é nova: nenhum envio deste computador a confirmou, até %1.</numerusform>
            <numerusform>%Ln linhas são novas: nenhum envio deste computador as confirmou, até %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send only the %Ln new row(s)</source>
        <translation>
            <numerusform>Enviar só %Ln linha nova</numerusform>
            <numerusform>Enviar só as %Ln linhas novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending a row that is on the list already does no harm and costs nothing more.</source>
        <translation>Enviar uma linha que já está na lista não faz mal e não custa nada a mais.</translation>
    </message>
    <message>
        <source>%1 Rows that are on the list are skipped. That saves no requests, but makes undoing exact.</source>
        <comment>requests and time</comment>
        <translation>%1 As linhas que estão na lista são puladas. Isso não poupa solicitações, mas torna a reversão exata.</translation>
    </message>
    <message>
        <source>Rows that somebody took off the list since then are not sent again. They are excluded.</source>
        <translation>Linhas que alguém tirou da lista desde então não são reenviadas. Elas ficam de fora.</translation>
    </message>
    <message>
        <source>Compare and Send</source>
        <translation>Comparar e enviar</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account of its token.</source>
        <translation>Vão para %1 (%2), para a conta do token dela.</translation>
    </message>
    <message>
        <source>They go to %1 (%2), to the account %3.</source>
        <translation>Vão para %1 (%2), para a conta %3.</translation>
    </message>
    <message>
        <source>The token is that of the environment, not that of the connection.</source>
        <translation>O token é o do ambiente, não o da conexão.</translation>
    </message>
    <message>
        <source>Pauses running outreach to everyone who matches. Removing an identifier from the list later does not resume it.</source>
        <translation>Pausa a prospecção em andamento de todos que correspondem. Remover depois um identificador da lista não a retoma.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionLine</name>
    <message>
        <source>Reading the keychain…</source>
        <translation>Lendo o chaveiro…</translation>
    </message>
    <message>
        <source>API token saved in the keychain</source>
        <translation>Token de API salvo no chaveiro</translation>
    </message>
    <message>
        <source>API token known until DNC Desk closes</source>
        <translation>Token de API conhecido até o DNC Desk fechar</translation>
    </message>
    <message>
        <source>Add an API token to upload.</source>
        <translation>Adicione um token de API para enviar.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to upload.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o para enviar.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Add Connect&amp;ion</source>
        <translation>Adicionar cone&amp;xão</translation>
    </message>
    <message>
        <source>Use &amp;for Uploads</source>
        <translation>Usar para en&amp;vios</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>R&amp;emover…</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (atual)</translation>
    </message>
    <message>
        <source>Not while an upload is on screen.</source>
        <translation>Não enquanto há um envio na tela.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>It is not known whether an unfinished upload belongs to this connection.</source>
        <translation>Não se sabe se um envio não concluído pertence a esta conexão.</translation>
    </message>
    <message>
        <source>An unfinished upload belongs to this connection. Finish or cancel it first.</source>
        <translation>Um envio não concluído pertence a esta conexão. Conclua ou cancele-o primeiro.</translation>
    </message>
    <message>
        <source>Remove %1 and its token when you press OK?</source>
        <translation>Remover %1 e o token dela quando você pressionar OK?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Two connections are named %1.</source>
        <translation>Duas conexões se chamam %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same address and account ID. Enter the account ID of each.</source>
        <translation>%1 e %2 têm o mesmo endereço e o mesmo ID da conta. Digite o ID da conta de cada uma.</translation>
    </message>
</context>
<context>
    <name>dnc::ConnectionSwitch</name>
    <message>
        <source>Connec&amp;tion</source>
        <translation>Cone&amp;xão</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>&amp;Gerenciar conexões…</translation>
    </message>
</context>
<context>
    <name>dnc::ConsentPanel</name>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of channels</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A&amp;pplies to</source>
        <translation>&amp;Vale para</translation>
    </message>
    <message>
        <source>By the person</source>
        <translation>Pela pessoa</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Descadastrado</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>Por nós</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>dnc::Contradiction</name>
    <message numerus="yes">
        <source>%Ln person(s) opted out and opted in, too. They are excluded until you decide.</source>
        <translation>
            <numerusform>%Ln pessoa se descadastrou e também se recadastrou. Ela fica de fora até você decidir.</numerusform>
            <numerusform>%Ln pessoas se descadastraram e também se recadastraram. Elas ficam de fora até você decidir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ContradictionCheck</name>
    <message>
        <source>Exclude contradictions</source>
        <translation>Deixar contradições de fora</translation>
    </message>
</context>
<context>
    <name>dnc::CorrectionsDialog</name>
    <message>
        <source>This workbook was saved from another list.</source>
        <translation>Esta pasta de trabalho foi salva de outra lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed.</source>
        <translation>
            <numerusform>%Ln linha alterada.</numerusform>
            <numerusform>%Ln linhas alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed in this list since; they stay as they are.</source>
        <translation>
            <numerusform>%Ln linha mudou nesta lista desde então; fica como está.</numerusform>
            <numerusform>%Ln linhas mudaram nesta lista desde então; ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not from this list; they are not added.</source>
        <translation>
            <numerusform>%Ln linha não é desta lista; não é adicionada.</numerusform>
            <numerusform>%Ln linhas não são desta lista; não são adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came back unchanged.</source>
        <translation>
            <numerusform>%Ln linha voltou sem alterações.</numerusform>
            <numerusform>%Ln linhas voltaram sem alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Corrections</source>
        <translation>Aceitar correções</translation>
    </message>
    <message>
        <source>This is one step that can be undone. Rows that did not come back stay.</source>
        <translation>É um só passo que pode ser desfeito. Linhas que não voltaram ficam.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln Correction(s)</source>
        <translation>
            <numerusform>Aceitar %Ln correção</numerusform>
            <numerusform>Aceitar %Ln correções</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>In the List</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Came Back As</source>
        <translation>Voltou como</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Not taken: changed since</source>
        <translation>Não aceita: mudou depois</translation>
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
        <translation>Ele diz que a codificação é “%1”, mas não pode ser lido assim. Foi lido como %2. Veja as letras acentuadas.</translation>
    </message>
</context>
<context>
    <name>dnc::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>Pictures and report are in %1</source>
        <translation>As imagens e o relatório estão em %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 rejected, %3 in doubt, %4 left. %5</source>
        <translation>%1 confirmados, %2 rejeitados, %3 em dúvida, %4 restantes. %5</translation>
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
        <translation>Detalhes da linha atual</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show More Details</source>
        <translation>Mostrar mais detalhes</translation>
    </message>
    <message>
        <source>Show Fewer Details</source>
        <translation>Mostrar menos detalhes</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Nenhuma linha selecionada</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Selecione uma linha para ver os detalhes.</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Linha %L1</translation>
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
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
</context>
<context>
    <name>dnc::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved: %1. Choose another folder.</source>
        <translation>O diagnóstico não foi salvo: %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The diagnostics are saved.</source>
        <translation>O diagnóstico foi salvo.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>dnc::DraftController</name>
    <message>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
    <message>
        <source>&amp;Saving the Last List…</source>
        <translation>&amp;Salvando a última lista…</translation>
    </message>
    <message>
        <source>&amp;No Unsent Lists</source>
        <translation>&amp;Nenhuma lista não enviada</translation>
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
        <translation>linhas digitadas</translation>
    </message>
    <message>
        <source>Another DNC Desk uses this data folder.</source>
        <translation>Outro DNC Desk usa esta pasta de dados.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>O disco está cheio. Libere espaço.</translation>
    </message>
    <message>
        <source>Other people can change the data folder. Repair it with: %1</source>
        <translation>Outras pessoas podem alterar a pasta de dados. Corrija-a com: %1</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Não é possível gravar na pasta de dados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from %1, %2</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>%Ln linha de %1, %2</numerusform>
            <numerusform>%Ln linhas de %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln unsent row(s) from %1.</source>
        <translation>
            <numerusform>%Ln linha não enviada de %1 restaurada.</numerusform>
            <numerusform>%Ln linhas não enviadas de %1 restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent row(s) from %1 are kept.</source>
        <translation>
            <numerusform>%Ln linha não enviada de %1 é mantida.</numerusform>
            <numerusform>%Ln linhas não enviadas de %1 são mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list from File &gt; Recent Unsent Lists.</source>
        <translation>Abra a lista em Arquivo &gt; Listas não enviadas recentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent list(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln lista não enviada não pode ser lida.</numerusform>
            <numerusform>%Ln listas não enviadas não podem ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>O arquivo danificado foi mantido: %1</translation>
    </message>
    <message>
        <source>This list cannot be saved.</source>
        <translation>Esta lista não pode ser salva.</translation>
    </message>
    <message>
        <source>%1 You can go on working. Saving resumes by itself.</source>
        <comment>reason</comment>
        <translation>%1 Você pode continuar trabalhando. O salvamento é retomado sozinho.</translation>
    </message>
</context>
<context>
    <name>dnc::DrawnTable</name>
    <message numerus="yes">
        <source>%Ln line(s) outside of the table hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln linha fora da tabela não contém identificador e não foi importada.</numerusform>
            <numerusform>%Ln linhas fora da tabela não contêm identificador e não foram importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EmptyPage</name>
    <message>
        <source>Paste a List</source>
        <translation>Colar uma lista</translation>
    </message>
    <message>
        <source>Copied cells, one per line, or a whole To: line</source>
        <translation>Células copiadas, uma por linha, ou uma linha “Para:” inteira</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, text or web page</source>
        <translation>CSV, Excel, OpenDocument, texto ou página web</translation>
    </message>
    <message>
        <source>You can also drop files or text anywhere in this window.</source>
        <translation>Você também pode soltar arquivos ou texto em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>Add your opt-out list</source>
        <translation>Adicione sua lista de descadastros</translation>
    </message>
    <message>
        <source>Review and fix every row before anything is sent.</source>
        <translation>Revise e corrija cada linha antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>Add the Sample List</source>
        <translation>Adicionar a lista de exemplo</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Experimentar a lista de exemplo</translation>
    </message>
    <message>
        <source>25 rows as people really send them.</source>
        <translation>25 linhas como as pessoas realmente enviam.</translation>
    </message>
    <message>
        <source>Practice with 25 rows as people really send them. Nothing is sent.</source>
        <translation>Treine com 25 linhas como as pessoas realmente enviam. Nada é enviado.</translation>
    </message>
</context>
<context>
    <name>dnc::Encoding</name>
    <message>
        <source>The text looks like %1, but is damaged or was cut off.</source>
        <translation>O texto parece %1, mas está danificado ou foi cortado.</translation>
    </message>
    <message>
        <source>It was read as %1.</source>
        <translation>Foi lido como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are not UTF-8 like the rest and were read as %1: line %2. Look at their accented letters.</source>
        <translation>
            <numerusform>%Ln linha não está em UTF-8 como o resto e foi lida como %1: linha %2. Veja as letras acentuadas dela.</numerusform>
            <numerusform>%Ln linhas não estão em UTF-8 como o resto e foram lidas como %1: linha %2. Veja as letras acentuadas delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The text encoding could not be recognised and was taken for %1. Look at the accented letters.</source>
        <translation>A codificação do texto não foi reconhecida e foi tomada por %1. Veja as letras acentuadas.</translation>
    </message>
    <message>
        <source>It has control characters, which a text does not have. Open it in the program that it comes from and save the list as CSV in UTF-8.</source>
        <translation>Ele tem caracteres de controle, que um texto não tem. Abra-o no programa de onde vem e salve a lista como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>There is no encoding that is called “%1”.</source>
        <translation>Não há codificação chamada “%1”.</translation>
    </message>
    <message>
        <source>It has a zero byte here, which a text does not have. Remove it, or save the list again as CSV in UTF-8.</source>
        <translation>Ele tem aqui um byte zero, que um texto não tem. Remova-o, ou salve a lista de novo como CSV em UTF-8.</translation>
    </message>
</context>
<context>
    <name>dnc::EndpointSource</name>
    <message>
        <source>The address of the service cannot be used.</source>
        <translation>O endereço do serviço não pode ser usado.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer…</source>
        <translation>Aguardando o chaveiro deste computador…</translation>
    </message>
    <message>
        <source>It may be asking you to unlock it in a window of its own.</source>
        <translation>Ele pode estar pedindo que você o desbloqueie em uma janela própria.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>O chaveiro deste computador está bloqueado.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Ainda não há token.</translation>
    </message>
    <message>
        <source>Nothing was sent. Alta asks for a token: make one in its dashboard under User Profile, API tokens, and enter it in the settings.</source>
        <translation>Nada foi enviado. A Alta pede um token: crie um no painel dela em User Profile, API tokens, e digite-o nas configurações.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 with the account ID %2 to go on.</source>
        <translation>Nada foi enviado. Adicione uma conexão a %1 com o ID da conta %2 para continuar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your organization set another address or account.</source>
        <translation>Nada foi enviado. Sua organização definiu outro endereço ou outra conta.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a connection to %1 without an account ID to go on.</source>
        <translation>Nada foi enviado. Adicione uma conexão a %1 sem ID da conta para continuar.</translation>
    </message>
    <message>
        <source>The connection of this upload is missing.</source>
        <translation>Falta a conexão deste envio.</translation>
    </message>
    <message>
        <source>There is no token for %1 yet.</source>
        <translation>Ainda não há token para %1.</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTable</name>
    <message>
        <source>The list</source>
        <translation>A lista</translation>
    </message>
    <message>
        <source>No rows match the filter</source>
        <translation>Nenhuma linha corresponde ao filtro</translation>
    </message>
</context>
<context>
    <name>dnc::EntryTableModel</name>
    <message>
        <source>New row, empty.</source>
        <translation>Nova linha, vazia.</translation>
    </message>
</context>
<context>
    <name>dnc::EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln Row(s)</source>
        <translation>
            <numerusform>Apagar %Ln linha</numerusform>
            <numerusform>Apagar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Erasing… This takes a while where earlier uploads were long: their whole journal is written anew.</source>
        <translation>Apagando… Isto demora um pouco se envios anteriores foram longos: todo o registro deles é regravado.</translation>
    </message>
</context>
<context>
    <name>dnc::Erasure</name>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 (%2)</source>
        <comment>number, files</comment>
        <translation>
            <numerusform>%Ln linha do envio %1 (%2)</numerusform>
            <numerusform>%Ln linhas do envio %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of an unsent list</source>
        <translation>
            <numerusform>%Ln linha de uma lista não enviada</numerusform>
            <numerusform>%Ln linhas de uma lista não enviada</numerusform>
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
            <numerusform>e em mais %Ln envio ou lista</numerusform>
            <numerusform>e em mais %Ln envios ou listas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::EvidenceController</name>
    <message>
        <source>Export Evidence</source>
        <translation>Exportar provas</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Exporting evidence…</source>
        <translation>Exportando provas…</translation>
    </message>
    <message>
        <source>The evidence was not exported.</source>
        <translation>As provas não foram exportadas.</translation>
    </message>
    <message>
        <source>Evidence is in %1.</source>
        <translation>As provas estão em %1.</translation>
    </message>
    <message>
        <source>The history keeps the SHA-256 of its manifest: %1</source>
        <translation>O histórico guarda o SHA-256 do manifesto: %1</translation>
    </message>
    <message>
        <source>Keep the SHA-256 of its manifest: %1</source>
        <translation>Guarde o SHA-256 do manifesto: %1</translation>
    </message>
</context>
<context>
    <name>dnc::FanOutDialog</name>
    <message>
        <source>The chosen rows</source>
        <translation>As linhas escolhidas</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>A lista inteira</translation>
    </message>
    <message>
        <source>Numbers for other ways of contact</source>
        <translation>Números para outros meios de contato</translation>
    </message>
    <message>
        <source>Alta keeps a list for each way of contact, and does not say whether a number that must not be called may still get messages. Each number is added once more for the ways that you choose.</source>
        <translation>A Alta mantém uma lista por meio de contato e não diz se um número para o qual não se deve ligar ainda pode receber mensagens. Cada número é adicionado mais uma vez para os meios que você escolher.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>That adds no row.</source>
        <translation>Isso não adiciona nenhuma linha.</translation>
    </message>
    <message numerus="yes">
        <source>That adds %Ln row(s). Those that are there already show as duplicates.</source>
        <translation>
            <numerusform>Isso adiciona %Ln linha. As que já existem aparecem como duplicatas.</numerusform>
            <numerusform>Isso adiciona %Ln linhas. As que já existem aparecem como duplicatas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln row(s)</source>
        <translation>
            <numerusform>Adicionar %Ln linha</numerusform>
            <numerusform>Adicionar %Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FileBytes</name>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>É uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket, not a file.</source>
        <translation>É um dispositivo, um pipe ou um socket, não um arquivo.</translation>
    </message>
    <message>
        <source>It begins with empty bytes only.</source>
        <translation>Começa só com bytes vazios.</translation>
    </message>
</context>
<context>
    <name>dnc::FileKind</name>
    <message>
        <source>It looks like a picture. Type or paste the identifiers instead.</source>
        <translation>Parece uma imagem. Digite ou cole os identificadores.</translation>
    </message>
    <message>
        <source>It looks like a PDF. Copy the list out of it and paste it here.</source>
        <translation>Parece um PDF. Copie a lista dele e cole-a aqui.</translation>
    </message>
    <message>
        <source>It looks like a formatted text document. Copy the list out of it and paste it here.</source>
        <translation>Parece um documento de texto formatado. Copie a lista dele e cole-a aqui.</translation>
    </message>
    <message>
        <source>It looks like a compressed file. Unpack it first and open the list inside.</source>
        <translation>Parece um arquivo compactado. Descompacte-o primeiro e abra a lista que há dentro.</translation>
    </message>
    <message>
        <source>It looks like a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>Parece uma pasta de trabalho de um Excel muito antigo. Abra-a no seu programa de planilhas, salve-a como pasta de trabalho do Excel (XLSX) e abra esse arquivo.</translation>
    </message>
    <message>
        <source>It is no list but the mark of a spreadsheet program that “%1” is open in it. Open that file instead.</source>
        <translation>Não é uma lista, mas a marca de um programa de planilhas de que “%1” está aberto nele. Abra esse arquivo.</translation>
    </message>
    <message>
        <source>It looks like an XML file. Open it in the program that it comes from, save the list as Excel workbook (XLSX), and open that file.</source>
        <translation>Parece um arquivo XML. Abra-o no programa de onde vem, salve a lista como pasta de trabalho do Excel (XLSX) e abra esse arquivo.</translation>
    </message>
    <message>
        <source>It looks like a message of Outlook. Open it there, and save it as text or copy the addresses and paste them here.</source>
        <translation>Parece uma mensagem do Outlook. Abra-a lá e salve-a como texto, ou copie os endereços e cole-os aqui.</translation>
    </message>
    <message>
        <source>It looks like a document of Word. Copy the list out of it and paste it here.</source>
        <translation>Parece um documento do Word. Copie a lista dele e cole-a aqui.</translation>
    </message>
</context>
<context>
    <name>dnc::FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Showing %L1 of %L2</source>
        <translation>Mostrando %L1 de %L2</translation>
    </message>
    <message>
        <source>showing %L1 of %L2</source>
        <comment>after the name of a filter</comment>
        <translation>mostrando %L1 de %L2</translation>
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
        <translation>Uma linha anterior tem o mesmo identificador.</translation>
    </message>
</context>
<context>
    <name>dnc::FindingActions</name>
    <message numerus="yes">
        <source>Fix %Ln…</source>
        <translation>
            <numerusform>Corrigir %Ln…</numerusform>
            <numerusform>Corrigir %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Type of %Ln…</source>
        <translation>
            <numerusform>Definir tipo de %Ln…</numerusform>
            <numerusform>Definir tipo de %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Duplicate(s)</source>
        <translation>
            <numerusform>Excluir %Ln duplicata</numerusform>
            <numerusform>Excluir %Ln duplicatas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln</source>
        <translation>
            <numerusform>Deixar %Ln de fora</numerusform>
            <numerusform>Deixar %Ln de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln</source>
        <translation>
            <numerusform>Manter %Ln</numerusform>
            <numerusform>Manter %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Row(s)</source>
        <translation>
            <numerusform>Excluir %Ln linha</numerusform>
            <numerusform>Excluir %Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::FindingsModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <comment>the title of an issue</comment>
        <translation>
            <numerusform>%1, %Ln linha</numerusform>
            <numerusform>%1, %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
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
        <translation>Alterações feitas para você</translation>
    </message>
    <message>
        <source>Expand the issues sidebar</source>
        <translation>Expandir o painel de problemas</translation>
    </message>
    <message>
        <source>Collapse the issues sidebar</source>
        <translation>Recolher o painel de problemas</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Nenhum problema</translation>
    </message>
</context>
<context>
    <name>dnc::FixDialog</name>
    <message>
        <source>Fix all like this</source>
        <translation>Corrigir todos assim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed; these are the first of them.</source>
        <translation>
            <numerusform>%Ln linha pode ser corrigida; estas são as primeiras.</numerusform>
            <numerusform>%Ln linhas podem ser corrigidas; estas são as primeiras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be fixed:</source>
        <translation>
            <numerusform>%Ln linha pode ser corrigida:</numerusform>
            <numerusform>%Ln linhas podem ser corrigidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>É um só passo que pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln row(s)</source>
        <translation>
            <numerusform>Corrigir %Ln linha</numerusform>
            <numerusform>Corrigir %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na lista</translation>
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
            <numerusform>%Ln oculta pela planilha</numerusform>
            <numerusform>%Ln ocultas pela planilha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by a filter of the spreadsheet</source>
        <translation>
            <numerusform>%Ln oculta por um filtro da planilha</numerusform>
            <numerusform>%Ln ocultas por um filtro da planilha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whose text encoding is unclear</source>
        <translation>
            <numerusform>%Ln com codificação duvidosa</numerusform>
            <numerusform>%Ln com codificação duvidosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the text of a message</source>
        <translation>
            <numerusform>%Ln no texto de uma mensagem</numerusform>
            <numerusform>%Ln no texto de uma mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crossed out</source>
        <translation>
            <numerusform>%Ln riscada</numerusform>
            <numerusform>%Ln riscadas</numerusform>
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
            <numerusform>%Ln indefinida</numerusform>
            <numerusform>%Ln indefinidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in titles, footers or comments</source>
        <translation>
            <numerusform>%Ln em títulos, rodapés ou comentários</numerusform>
            <numerusform>%Ln em títulos, rodapés ou comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %L1 of %Ln row(s)</source>
        <translation>
            <numerusform>Enviar %L1 de %Ln linha</numerusform>
            <numerusform>Enviar %L1 de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number, a type of identifier</comment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%L1 of other types</source>
        <translation>%L1 de outros tipos</translation>
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
            <numerusform>%Ln sem identificador</numerusform>
            <numerusform>%Ln sem identificador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) not taken</source>
        <translation>
            <numerusform>%Ln planilha não aproveitada</numerusform>
            <numerusform>%Ln planilhas não aproveitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
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
            <numerusform>%Ln de fora desde antes</numerusform>
            <numerusform>%Ln de fora desde antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because they did not opt out</source>
        <translation>
            <numerusform>%Ln de fora por não ser descadastro</numerusform>
            <numerusform>%Ln de fora por não serem descadastros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded because %1</source>
        <translation>
            <numerusform>%Ln de fora porque %1</numerusform>
            <numerusform>%Ln de fora porque %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded for other reasons</source>
        <translation>
            <numerusform>%Ln de fora por outros motivos</numerusform>
            <numerusform>%Ln de fora por outros motivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::GettingStarted</name>
    <message>
        <source>Add a list</source>
        <translation>Adicione uma lista</translation>
    </message>
    <message>
        <source>Paste it, open a file, or drop it on the window.</source>
        <translation>Cole-a, abra um arquivo ou solte-a na janela.</translation>
    </message>
    <message>
        <source>Fix the issues</source>
        <translation>Corrija os problemas</translation>
    </message>
    <message>
        <source>Choose an issue beside the table to see only its rows.</source>
        <translation>Escolha um problema ao lado da tabela para ver só as linhas dele.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envie</translation>
    </message>
    <message>
        <source>Check the number of opt-outs, then send.</source>
        <translation>Confira o número de descadastros e envie.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salve o relatório</translation>
    </message>
    <message>
        <source>It contains every row and its result.</source>
        <translation>Ele contém cada linha e o resultado dela.</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>The sample list lets you try all of this without sending anything.</source>
        <translation>Com a lista de exemplo você experimenta tudo isso sem enviar nada.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Try the Sample List</source>
        <translation>Experimentar a lista de exemplo</translation>
    </message>
</context>
<context>
    <name>dnc::GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>Guia do usuário</translation>
    </message>
</context>
<context>
    <name>dnc::HelpDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>DNC Desk %1. Free software under the MIT License. Phone numbers are checked with libphonenumber %2.</source>
        <translation>DNC Desk %1. Software livre sob a licença MIT. Os números de telefone são verificados com libphonenumber %2.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Edit Cell</source>
        <translation>Editar célula</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Painel anterior</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryController</name>
    <message>
        <source>The history cannot be read.</source>
        <translation>O histórico não pode ser lido.</translation>
    </message>
    <message>
        <source>Its rows were removed some time after it ended; its numbers are left.</source>
        <translation>As linhas dele foram removidas algum tempo depois de terminar; restam os números.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Conclua primeiro o envio que está na tela, ou cancele-o.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Gravando o relatório…</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>O relatório não foi salvo.</translation>
    </message>
    <message>
        <source>The hold was not changed.</source>
        <translation>A retenção não foi alterada.</translation>
    </message>
    <message>
        <source>Another action with the list is running.</source>
        <translation>Outra ação com a lista está em andamento.</translation>
    </message>
    <message>
        <source>There is no connection to its address and account.</source>
        <translation>Não há conexão com o endereço e a conta dele.</translation>
    </message>
</context>
<context>
    <name>dnc::HistoryDialog</name>
    <message>
        <source>Matching prospects are paused.</source>
        <translation>Prospects correspondentes são pausados.</translation>
    </message>
    <message>
        <source>Matching prospects stay active.</source>
        <translation>Prospects correspondentes continuam ativos.</translation>
    </message>
    <message>
        <source>Upload %1 goes to %2. %3</source>
        <comment>number, address, a sentence</comment>
        <translation>O envio %1 vai para %2. %3</translation>
    </message>
    <message>
        <source>Requests (%L1)</source>
        <translation>Solicitações (%L1)</translation>
    </message>
    <message>
        <source>Source Files (%L1)</source>
        <translation>Arquivos de origem (%L1)</translation>
    </message>
    <message>
        <source>Undo: %1 removed, %2 kept, %3 failed.</source>
        <translation>Reversão: %1 removidos, %2 mantidos, %3 falhas.</translation>
    </message>
    <message>
        <source>Its details are kept until you release the hold.</source>
        <translation>Os detalhes dele são mantidos até você liberar a retenção.</translation>
    </message>
    <message>
        <source>Release &amp;Hold</source>
        <translation>Libera&amp;r retenção</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Rete&amp;r</translation>
    </message>
    <message>
        <source>Let its details be deleted when they are due</source>
        <translation>Deixar os detalhes dele serem excluídos no prazo</translation>
    </message>
    <message>
        <source>Keep its details until you release it</source>
        <translation>Manter os detalhes dele até você liberar</translation>
    </message>
</context>
<context>
    <name>dnc::Html</name>
    <message>
        <source>Its tags are nested more than 1,000 deep.</source>
        <translation>As tags dele têm mais de 1.000 níveis de aninhamento.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportController</name>
    <message>
        <source>Open a list</source>
        <translation>Abrir uma lista</translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation>o que você colou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>Mostrar o que precisa de atenção</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>The list was changed since then.</source>
        <translation>A lista foi alterada desde então.</translation>
    </message>
    <message>
        <source>Undo those changes first, or take these rows out and open the file again.</source>
        <translation>Desfaça primeiro essas alterações, ou retire estas linhas e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The list cannot be changed while it is being uploaded. Wait until the upload has finished, or cancel it.</source>
        <translation>A lista não pode ser alterada enquanto é enviada. Espere o envio terminar, ou cancele-o.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send.</source>
        <translation>
            <numerusform>%Ln pronta para enviar.</numerusform>
            <numerusform>%Ln prontas para enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation>
            <numerusform>%Ln precisa de atenção.</numerusform>
            <numerusform>%Ln precisam de atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s).</source>
        <translation>
            <numerusform>%Ln duplicata.</numerusform>
            <numerusform>%Ln duplicatas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded.</source>
        <translation>
            <numerusform>%Ln de fora.</numerusform>
            <numerusform>%Ln de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read as you chose for such lists: %2.</source>
        <translation>%1 foi lido como você escolheu para listas assim: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) could not be read.</source>
        <translation>
            <numerusform>%Ln lista não pôde ser lida.</numerusform>
            <numerusform>%Ln listas não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifier(s) read from %1.</source>
        <translation>
            <numerusform>%Ln identificador lido de %1.</numerusform>
            <numerusform>%Ln identificadores lidos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>Não há nada em %1.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.xls *.xml *.html *.htm *.eml *.mbox *.json *.jsonl *.ndjson *.vcf *.ldif *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>dnc::ImportDialog</name>
    <message>
        <source>(empty)</source>
        <comment>cells of a column</comment>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(other values)</source>
        <comment>cells of a column</comment>
        <translation>(outros valores)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
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
        <translation>Todas as planilhas</translation>
    </message>
    <message>
        <source>Only those that are ticked</source>
        <translation>Só as marcadas</translation>
    </message>
    <message>
        <source>Which sheets are opt-outs?</source>
        <translation>Quais planilhas são descadastros?</translation>
    </message>
    <message>
        <source>Everybody here opted out</source>
        <translation>Todos aqui se descadastraram</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>Chat IDs</source>
        <translation>IDs de chat</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Linhas ocultas</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Linhas filtradas</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>Riscadas</translation>
    </message>
    <message>
        <source>Comment lines</source>
        <translation>Linhas de comentário</translation>
    </message>
    <message>
        <source>Text of messages</source>
        <translation>Texto de mensagens</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Match Against Your Contacts…</source>
        <translation>Comparar com seus contatos…</translation>
    </message>
    <message>
        <source>It is a header</source>
        <translation>É um cabeçalho</translation>
    </message>
    <message>
        <source>It is a value</source>
        <translation>É um valor</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primeiro o dia</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primeiro o mês</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Vírgula  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Ponto e vírgula  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra  |</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>No program that is known</source>
        <translation>Nenhum programa conhecido</translation>
    </message>
    <message>
        <source>Nothing is open. Look at the rows, then import them.</source>
        <translation>Nada está em aberto. Veja as linhas e importe-as.</translation>
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
        <translation>Examinando todas as linhas…</translation>
    </message>
    <message>
        <source>Match Against Your Contacts</source>
        <translation>Comparar com seus contatos</translation>
    </message>
    <message>
        <source>Exclude the others</source>
        <translation>Deixar os outros de fora</translation>
    </message>
    <message>
        <source>Exclude all of them</source>
        <translation>Deixar todos de fora</translation>
    </message>
    <message>
        <source>Include all of them</source>
        <translation>Incluir todos</translation>
    </message>
    <message>
        <source>Exclude them</source>
        <translation>Deixá-los de fora</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Incluí-los</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln pergunta a responder.</numerusform>
            <numerusform>%Ln perguntas a responder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::ImportDraft</name>
    <message>
        <source>No contact in %1 matches a hash of this list.</source>
        <translation>Nenhum contato em %1 corresponde a um hash desta lista.</translation>
    </message>
</context>
<context>
    <name>dnc::ImportError</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>O arquivo não pode ser aberto.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB. Cut it into several files and open them one by one.</source>
        <translation>O arquivo tem mais de 2 GiB. Divida-o em vários arquivos e abra-os um a um.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>Este arquivo não pode ser lido como lista.</translation>
    </message>
    <message>
        <source>The text encoding could not be recognised. Save the list as UTF-8 and open it again.</source>
        <translation>A codificação do texto não foi reconhecida. Salve a lista como UTF-8 e abra-a de novo.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is not closed where it should be, so the rows after it would be swallowed. Close it or remove it, then open the list again.</source>
        <translation>Aspas se abrem aqui e não se fecham onde deveriam, e as linhas seguintes seriam engolidas. Feche-as ou remova-as e abra a lista de novo.</translation>
    </message>
    <message>
        <source>A cell holds more than 16 MiB of text.</source>
        <translation>Uma célula contém mais de 16 MiB de texto.</translation>
    </message>
    <message>
        <source>A row has more than 16,384 columns, more than any spreadsheet can hold.</source>
        <translation>Uma linha tem mais de 16.384 colunas, mais do que qualquer planilha comporta.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Wait until it is complete, then open it again.</source>
        <translation>O arquivo mudou enquanto era lido. Espere até que esteja completo e abra-o de novo.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in your spreadsheet program, save it without the password, and open that file.</source>
        <translation>A pasta de trabalho está protegida por senha. Abra-a no seu programa de planilhas, salve-a sem a senha e abra esse arquivo.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in your spreadsheet program, let it repair the file, save it, and open it again.</source>
        <translation>A pasta de trabalho está danificada. Abra-a no seu programa de planilhas, deixe-o reparar o arquivo, salve-a e abra-a de novo.</translation>
    </message>
    <message>
        <source>The workbook is refused, because reading it could harm this computer.</source>
        <translation>A pasta de trabalho é recusada, porque lê-la poderia prejudicar este computador.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>A leitura foi cancelada.</translation>
    </message>
    <message>
        <source>It would take far more memory than its size explains.</source>
        <translation>Exigiria muito mais memória do que o tamanho explica.</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>planilha %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
    <message>
        <source>line %1 of the text</source>
        <translation>linha %1 do texto</translation>
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
            <numerusform>Só as primeiras %L1 de %Ln linha são mostradas; todas são lidas.</numerusform>
            <numerusform>Só as primeiras %L1 de %Ln linhas são mostradas; todas são lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %L1 of %Ln column(s) are shown; choose above which.</source>
        <translation>
            <numerusform>Só %L1 de %Ln coluna são mostradas; escolha acima quais.</numerusform>
            <numerusform>Só %L1 de %Ln colunas são mostradas; escolha acima quais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::InflatedPart</name>
    <message>
        <source>It inflates to far more than its size, as files do that are made to fill memory.</source>
        <translation>Ele se expande para muito mais que seu tamanho, como arquivos feitos para encher a memória.</translation>
    </message>
    <message>
        <source>It is compressed in a way that is not known here.</source>
        <translation>Está compactado de um modo que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>A checksum is wrong.</source>
        <translation>Uma soma de verificação está errada.</translation>
    </message>
    <message>
        <source>A part of it cannot be unpacked.</source>
        <translation>Uma parte dele não pode ser descompactada.</translation>
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
        <translation>É um JSON de mais de 256 MiB. Salve a lista como CSV.</translation>
    </message>
    <message>
        <source>It is JSON that was cut off here. Export the list again.</source>
        <translation>É um JSON que foi cortado aqui. Exporte a lista de novo.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is not valid here. Export the list again, or save it as CSV.</source>
        <translation>Parece JSON, mas não é válido aqui. Exporte a lista de novo, ou salve-a como CSV.</translation>
    </message>
    <message>
        <source>These fields beside the list were not imported: %1.</source>
        <translation>Estes campos ao lado da lista não foram importados: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::Ldif</name>
    <message numerus="yes">
        <source>%Ln password(s), picture(s) and other binary value(s) were not imported.</source>
        <translation>
            <numerusform>%Ln senha, imagem ou outro valor binário não foi importado.</numerusform>
            <numerusform>%Ln senhas, imagens e outros valores binários não foram importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::LicensesDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Parts of DNC Desk</source>
        <translation>Partes do DNC Desk</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Libraries that belong to the system and were not installed with DNC Desk have their licenses there.</source>
        <translation>Bibliotecas que pertencem ao sistema e não foram instaladas com o DNC Desk têm lá suas licenças.</translation>
    </message>
</context>
<context>
    <name>dnc::ListPage</name>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>opt-outs</comment>
        <translation>
            <numerusform>%Ln pronta</numerusform>
            <numerusform>%Ln prontas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ready to send</source>
        <translation>Nada pronto para enviar</translation>
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
            <numerusform>%Ln duplicata</numerusform>
            <numerusform>%Ln duplicatas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln de fora</numerusform>
            <numerusform>%Ln de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln linha selecionada</numerusform>
            <numerusform>%Ln linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read-only while uploading</source>
        <translation>Somente leitura durante o envio</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Upload to %1…</source>
        <translation>Enviar para %1…</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>Enviar para %1</translation>
    </message>
</context>
<context>
    <name>dnc::ListTask</name>
    <message>
        <source>The result was not recorded.</source>
        <translation>O resultado não foi registrado.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window.</source>
        <translation>O registro de envios não está aberto, veja a mensagem na janela.</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Outra ação com a lista está em andamento. Espere por ela, ou cancele-a.</translation>
    </message>
    <message>
        <source>First finish the upload that is on screen, or cancel it.</source>
        <translation>Conclua primeiro o envio que está na tela, ou cancele-o.</translation>
    </message>
    <message>
        <source>This cannot begin now.</source>
        <translation>Isto não pode começar agora.</translation>
    </message>
    <message>
        <source>This upload belongs to another Alta address or account than the one in the settings.</source>
        <translation>Este envio pertence a outro endereço ou conta da Alta que o das configurações.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the address and the account ID that it was sent to.</source>
        <translation>Nada foi enviado. Defina o endereço e o ID da conta para os quais foi enviado.</translation>
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
        <translation>Pausado. Nada está sendo enviado.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Concluindo a solicitação atual…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of up to %Ln request(s).</source>
        <translation>
            <numerusform>%L1 de até %Ln solicitação.</numerusform>
            <numerusform>%L1 de até %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s).</source>
        <translation>
            <numerusform>%L1 de cerca de %Ln solicitação.</numerusform>
            <numerusform>%L1 de cerca de %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Continuing in %2.</source>
        <translation>%1 Continua em %2.</translation>
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
        <translation>É um e-mail. Estes campos do cabeçalho não citam ninguém e não foram importados: %1.</translation>
    </message>
    <message>
        <source>Attachments were not imported: %1. To import one, save it and open it.</source>
        <translation>Os anexos não foram importados: %1. Para importar um, salve-o e abra-o.</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindow</name>
    <message>
        <source>More Tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>dnc::MainWindowController</name>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>Refazer a última alteração desfeita</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>the sample list</source>
        <translation>a lista de exemplo</translation>
    </message>
</context>
<context>
    <name>dnc::Ods</name>
    <message>
        <source>It is an OpenDocument file, but no spreadsheet. Copy the list out of it and paste it here.</source>
        <translation>É um arquivo OpenDocument, mas não uma planilha. Copie a lista dele e cole-a aqui.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Não tem planilha com células.</translation>
    </message>
</context>
<context>
    <name>dnc::OdsContent</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tem mais de %L1 planilhas.</translation>
    </message>
</context>
<context>
    <name>dnc::Overdue</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <comment>a time</comment>
        <translation>
            <numerusform>%Ln dia útil</numerusform>
            <numerusform>%Ln dias úteis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were asked more than %1 ago.</source>
        <comment>requests to opt out; a time</comment>
        <translation>
            <numerusform>%Ln foi pedido há mais de %1.</numerusform>
            <numerusform>%Ln foram pedidos há mais de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Practice</name>
    <message>
        <source>Practice could not begin.</source>
        <translation>O treino não pôde começar.</translation>
    </message>
</context>
<context>
    <name>dnc::PracticeStrip</name>
    <message>
        <source>Practice: nothing leaves this computer.</source>
        <translation>Treino: nada sai deste computador.</translation>
    </message>
    <message>
        <source>Leave Practice</source>
        <translation>Sair do treino</translation>
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
        <translation>Acima do cabeçalho: não lido.</translation>
    </message>
    <message>
        <source>The header.</source>
        <translation>O cabeçalho.</translation>
    </message>
</context>
<context>
    <name>dnc::PrivacyController</name>
    <message>
        <source>The proof of a person was not erased.</source>
        <translation>A prova de uma pessoa não foi apagada.</translation>
    </message>
    <message>
        <source>The journal of uploads is not open, see the message in the window. Nothing was erased.</source>
        <translation>O registro de envios não está aberto, veja a mensagem na janela. Nada foi apagado.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %1 in %Ln upload(s).</source>
        <translation>
            <numerusform>Esvaziado em %Ln envio: %1.</numerusform>
            <numerusform>Esvaziado em %Ln envios: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <comment>that were emptied</comment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed rows of %Ln unsent list(s).</source>
        <translation>
            <numerusform>Removidas linhas de %Ln lista não enviada.</numerusform>
            <numerusform>Removidas linhas de %Ln listas não enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list on screen gone.</source>
        <translation>
            <numerusform>%Ln linha da lista na tela removida.</numerusform>
            <numerusform>%Ln linhas da lista na tela removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload and no row on screen has this.</source>
        <translation>Nenhum envio e nenhuma linha na tela tem isto.</translation>
    </message>
    <message>
        <source>Is today %1?</source>
        <translation>Hoje é %1?</translation>
    </message>
    <message>
        <source>Upload details are due for deletion by this computer&apos;s date. Nothing is deleted until the date is certain.</source>
        <translation>Há detalhes de envios a excluir pela data deste computador. Nada é excluído até que a data seja certa.</translation>
    </message>
    <message>
        <source>Delete Details</source>
        <translation>Excluir detalhes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Another action with the list is running. Wait for it, or cancel it.</source>
        <translation>Outra ação com a lista está em andamento. Espere por ela, ou cancele-a.</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemRowsController</name>
    <message>
        <source>Save Problem Rows</source>
        <translation>Salvar linhas com problemas</translation>
    </message>
    <message>
        <source>Rows with issues (*.xlsx)</source>
        <translation>Linhas com problemas (*.xlsx)</translation>
    </message>
    <message>
        <source>All rows (*.xlsx)</source>
        <translation>Todas as linhas (*.xlsx)</translation>
    </message>
    <message>
        <source>problem-rows</source>
        <comment>file name</comment>
        <translation>linhas-com-problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln linha salva em %1.</numerusform>
            <numerusform>%Ln linhas salvas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workbook here again to take the corrections in it.</source>
        <translation>Abra a pasta de trabalho aqui de novo para aceitar as correções dela.</translation>
    </message>
    <message>
        <source>The problem rows were not saved.</source>
        <translation>As linhas com problemas não foram salvas.</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
</context>
<context>
    <name>dnc::ProblemWorkbook</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem Rows</source>
        <translation>Linhas com problemas</translation>
    </message>
</context>
<context>
    <name>dnc::Profile</name>
    <message>
        <source>is not known; there are: %1.</source>
        <translation>não é conhecido; há: %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>deve ser um texto.</translation>
    </message>
    <message>
        <source>must be a list of texts.</source>
        <translation>deve ser uma lista de textos.</translation>
    </message>
    <message>
        <source>must be a list of objects.</source>
        <translation>deve ser uma lista de objetos.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>deve ser true ou false.</translation>
    </message>
    <message>
        <source>%1: the field %2 %3</source>
        <comment>a place, a field, what is wrong with it</comment>
        <translation>%1: o campo %2 %3</translation>
    </message>
    <message>
        <source>must be one of: %1.</source>
        <translation>deve ser um de: %1.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>está faltando.</translation>
    </message>
    <message>
        <source>is missing: which values are opt-outs?</source>
        <translation>está faltando: quais valores são descadastros?</translation>
    </message>
    <message>
        <source>%1, %2 number %3</source>
        <comment>a place, a list in it, which one of it</comment>
        <translation>%1, %2 número %3</translation>
    </message>
    <message>
        <source>or the field rows must be there, and not both.</source>
        <translation>ou o campo rows deve existir, e não ambos.</translation>
    </message>
    <message>
        <source>holds “%1”: %2.</source>
        <translation>contém “%1”: %2.</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <comment>a file, then a name in it</comment>
        <translation>%1, perfil %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3.</source>
        <translation>%1 não é JSON: %2 no byte %3.</translation>
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
        <translation>A prova de que a pessoa foi posta na lista ainda está lá, porque a chave dela não está no chaveiro. Desbloqueie o chaveiro e apague a pessoa de novo.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyController</name>
    <message>
        <source>The proof key was not restored.</source>
        <translation>A chave das provas não foi restaurada.</translation>
    </message>
    <message>
        <source>The proof key is restored.</source>
        <translation>A chave das provas foi restaurada.</translation>
    </message>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Fazer backup da chave das provas</translation>
    </message>
    <message>
        <source>The proof key was not backed up.</source>
        <translation>O backup da chave das provas não foi feito.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or there is none.</source>
        <translation>O chaveiro deste computador está bloqueado, ou não há nenhum.</translation>
    </message>
    <message>
        <source>There is none yet. It is made with the first upload.</source>
        <translation>Ainda não há nenhuma. Ela é criada com o primeiro envio.</translation>
    </message>
    <message>
        <source>The proof key is backed up to %1.</source>
        <translation>O backup da chave das provas está em %1.</translation>
    </message>
    <message>
        <source>Keep the file and its passphrase apart.</source>
        <translation>Guarde o arquivo e a frase secreta em lugares separados.</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Restaurar a chave das provas</translation>
    </message>
    <message>
        <source>This backup has the key of other proofs than those on this computer. Nothing was changed.</source>
        <translation>Este backup tem a chave de outras provas que as deste computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The proof key is lost.</source>
        <translation>A chave das provas foi perdida.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it. Without it, nobody can read who was put on the list by uploads whose rows are deleted, and no more proof is kept.</source>
        <translation>O chaveiro deste computador não a tem. Sem ela, ninguém pode ler quem foi posto na lista por envios cujas linhas foram excluídas, e nenhuma prova nova é guardada.</translation>
    </message>
    <message>
        <source>Restore From a Backup…</source>
        <translation>Restaurar de um backup…</translation>
    </message>
    <message>
        <source>Begin New Proof</source>
        <translation>Começar uma prova nova</translation>
    </message>
    <message>
        <source>No new proof was begun.</source>
        <translation>Nenhuma prova nova foi começada.</translation>
    </message>
    <message>
        <source>New proof is kept from now on.</source>
        <translation>A partir de agora é guardada uma prova nova.</translation>
    </message>
    <message>
        <source>It begins with the uploads whose rows are still here. The old proof is in %1.</source>
        <translation>Ela começa com os envios cujas linhas ainda estão aqui. A prova antiga está em %1.</translation>
    </message>
</context>
<context>
    <name>dnc::ProofKeyDialog</name>
    <message>
        <source>Back Up Proof Key</source>
        <translation>Fazer backup da chave das provas</translation>
    </message>
    <message>
        <source>Restore Proof Key</source>
        <translation>Restaurar a chave das provas</translation>
    </message>
    <message>
        <source>DNC Desk keeps proof of who was put on the list, also when the rows of an upload are deleted. Only the proof key, which is in the keychain of this computer, can read it.</source>
        <translation>O DNC Desk guarda a prova de quem foi posto na lista, também quando as linhas de um envio são excluídas. Só a chave das provas, que está no chaveiro deste computador, pode lê-la.</translation>
    </message>
    <message numerus="yes">
        <source>The backup is encrypted with a passphrase of at least %n character(s). Keep the file and its passphrase apart.</source>
        <translation>
            <numerusform>O backup é cifrado com uma frase secreta de pelo menos %n caractere. Guarde o arquivo e a frase secreta em lugares separados.</numerusform>
            <numerusform>O backup é cifrado com uma frase secreta de pelo menos %n caracteres. Guarde o arquivo e a frase secreta em lugares separados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase with which the backup was made.</source>
        <translation>Digite a frase secreta com que o backup foi feito.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase secreta:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Repita:</translation>
    </message>
    <message>
        <source>Save Backup…</source>
        <translation>Salvar backup…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases secretas são diferentes.</translation>
    </message>
</context>
<context>
    <name>dnc::ProxyForm</name>
    <message>
        <source>Sign In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter the user name and the password.</source>
        <translation>Digite o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>dnc::ProxySignIn</name>
    <message>
        <source>The proxy %1 asks for a user name and a password</source>
        <translation>O proxy %1 pede um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>Nothing was sent. The upload continues when you have signed in.</source>
        <translation>Nada foi enviado. O envio continua quando você tiver entrado.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password. Check both.</source>
        <translation>O proxy não aceitou este nome de usuário e esta senha. Verifique os dois.</translation>
    </message>
    <message>
        <source>No connection through the proxy. Check user name, password and network.</source>
        <translation>Sem conexão pelo proxy. Verifique o nome de usuário, a senha e a rede.</translation>
    </message>
    <message>
        <source>Signed in to the proxy %1</source>
        <translation>Conectado ao proxy %1</translation>
    </message>
    <message>
        <source>The keychain keeps the password.</source>
        <translation>O chaveiro guarda a senha.</translation>
    </message>
    <message>
        <source>The password is known until DNC Desk closes, because the keychain of this computer cannot be used or is locked.</source>
        <translation>A senha é conhecida até o DNC Desk fechar, porque o chaveiro deste computador não pode ser usado ou está bloqueado.</translation>
    </message>
</context>
<context>
    <name>dnc::Question</name>
    <message>
        <source>sheet “%1”</source>
        <translation>planilha “%1”</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>coluna “%1”</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>não vazio</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>so far, no value means opted out</source>
        <translation>até agora, nenhum valor significava descadastro</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a column</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>“%1” is a new value in “%2”.</source>
        <translation>“%1” é um valor novo em “%2”.</translation>
    </message>
    <message>
        <source>The column “%1” is new.</source>
        <translation>A coluna “%1” é nova.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>A coluna “%1” está faltando.</translation>
    </message>
    <message>
        <source>Changed since the last list like this:</source>
        <translation>Mudanças desde a última lista como esta:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?</source>
        <translation>
            <numerusform>%Ln planilha contém identificadores: %1. Quais delas são descadastros?</numerusform>
            <numerusform>%Ln planilhas contêm identificadores: %1. Quais delas são descadastros?</numerusform>
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
            <numerusform>A %1 está oculta e contém %Ln linha. Também é um descadastro?</numerusform>
            <numerusform>A %1 está oculta e contém %Ln linhas. Também são descadastros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are hidden. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln linha de %1 está oculta. Também é um descadastro?</numerusform>
            <numerusform>%Ln linhas de %1 estão ocultas. Também são descadastros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A filter hides %Ln row(s) of %1. Are they opt-outs, too?</source>
        <translation>
            <numerusform>Um filtro oculta %Ln linha de %1. Também é um descadastro?</numerusform>
            <numerusform>Um filtro oculta %Ln linhas de %1. Também são descadastros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %1 are crossed out. Are they opt-outs, too?</source>
        <translation>
            <numerusform>%Ln valor de %1 está riscado. Também é um descadastro?</numerusform>
            <numerusform>%Ln valores de %1 estão riscados. Também são descadastros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?</source>
        <translation>
            <numerusform>Nenhuma coluna de %1 mostra identificadores. Qual contém o da %Ln linha?</numerusform>
            <numerusform>Nenhuma coluna de %1 mostra identificadores. Qual contém os das %Ln linhas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the first row of %1 a header?</source>
        <translation>A primeira linha de %1 é um cabeçalho?</translation>
    </message>
    <message numerus="yes">
        <source>Comment lines of %1 contain %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>As linhas de comentário de %1 contêm %Ln identificador. Também é um descadastro?</numerusform>
            <numerusform>As linhas de comentário de %1 contêm %Ln identificadores. Também são descadastros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %1 mentions %Ln identifier(s). Are they opt-outs, too?</source>
        <translation>
            <numerusform>O texto de %1 cita %Ln identificador. Também é um descadastro?</numerusform>
            <numerusform>O texto de %1 cita %Ln identificadores. Também são descadastros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says who of the %Ln row(s) of %1 opted out (%2). Did all of them? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>Nada diz se %Ln linha de %1 se descadastrou (%2). Foi o caso? Enviar inteira uma exportação mista põe clientes na lista e os pausa.</numerusform>
            <numerusform>Nada diz quem das %Ln linhas de %1 se descadastrou (%2). Foram todas? Enviar inteira uma exportação mista põe clientes na lista e os pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %Ln date(s) such as %2. Does the day come first in them, or the month?</source>
        <translation>
            <numerusform>A %1 tem %Ln data como %2. Nela vem primeiro o dia ou o mês?</numerusform>
            <numerusform>A %1 tem %Ln datas como %2. Nelas vem primeiro o dia ou o mês?</numerusform>
        </translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>sem identificador</translation>
    </message>
    <message numerus="yes">
        <source>Which text encoding is right for %Ln row(s)? In %1 it says “%2”, in %3 it says “%4”.</source>
        <translation>
            <numerusform>Qual codificação é a certa para %Ln linha? Em %1 está “%2”, em %3 está “%4”.</numerusform>
            <numerusform>Qual codificação é a certa para %Ln linhas? Em %1 está “%2”, em %3 está “%4”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 names people who opted in again after they had opted out. Which of them are opted out now?</source>
        <translation>A %1 cita pessoas que se recadastraram depois de se descadastrar. Quais delas estão descadastradas agora?</translation>
    </message>
    <message>
        <source>The %1 says which side wrote a message. Which values mean the person? A message that the person did not write is no opt-out, whatever it says.</source>
        <translation>A %1 diz qual lado escreveu uma mensagem. Quais valores indicam a pessoa? Uma mensagem que a pessoa não escreveu não é um descadastro, diga o que disser.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln value(s) of the %1 do not show of which type they are. Which is it?</source>
        <translation>
            <numerusform>%Ln valor da %1 não mostra de que tipo é. Qual é?</numerusform>
            <numerusform>Os %Ln valores da %1 não mostram de que tipo são. Qual é?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln value(s) of the %1 hashes of addresses, or chat IDs?</source>
        <translation>
            <numerusform>%Ln valor da %1 é um hash de endereço ou um ID de chat?</numerusform>
            <numerusform>Os %Ln valores da %1 são hashes de endereços ou IDs de chat?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) of %1 are people who did not opt out (%2). Add them to the list anyway? That pauses every one of them.</source>
        <translation>
            <numerusform>%Ln linha de %1 é uma pessoa que não se descadastrou (%2). Adicioná-la à lista mesmo assim? Isso a pausa.</numerusform>
            <numerusform>As %Ln linhas de %1 são pessoas que não se descadastraram (%2). Adicioná-las à lista mesmo assim? Isso pausa cada uma delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 says who opted out (%2). Exclude the %Ln other(s)? Uploading a mixed export whole puts customers on the list and pauses them.</source>
        <translation>
            <numerusform>A %1 diz quem se descadastrou (%2). Deixar %Ln outro de fora? Enviar inteira uma exportação mista põe clientes na lista e os pausa.</numerusform>
            <numerusform>A %1 diz quem se descadastrou (%2). Deixar os outros %Ln de fora? Enviar inteira uma exportação mista põe clientes na lista e os pausa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::QuestionCard</name>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Escolha</translation>
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
        <translation>&amp;Limpar menu</translation>
    </message>
</context>
<context>
    <name>dnc::RecentLists</name>
    <message>
        <source>Recent Lists</source>
        <translation>Listas recentes</translation>
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
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Identifiers and names</source>
        <translation>Identificadores e nomes</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>All rows shown</source>
        <translation>Todas as linhas mostradas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Linhas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Whole cell only</source>
        <translation>&amp;Só células inteiras</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpressão regular</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Localizar:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>Substituir &amp;por:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Em:</translation>
    </message>
    <message>
        <source>R&amp;ows:</source>
        <translation>Lin&amp;has:</translation>
    </message>
    <message>
        <source>This regular expression cannot be read: %1</source>
        <translation>Esta expressão regular não pode ser lida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change; these are the first of them.</source>
        <translation>
            <numerusform>%Ln célula vai mudar; estas são as primeiras.</numerusform>
            <numerusform>%Ln células vão mudar; estas são as primeiras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>%Ln célula vai mudar.</numerusform>
            <numerusform>%Ln células vão mudar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln Cell(s)</source>
        <translation>
            <numerusform>Substituir em %Ln célula</numerusform>
            <numerusform>Substituir em %Ln células</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Report</name>
    <message>
        <source>another program, such as Excel, has it open. Close it there and try again</source>
        <translation>outro programa, como o Excel, está com ele aberto. Feche-o lá e tente de novo</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2. A report that was there before is unchanged.</source>
        <translation>O relatório %1 não pôde ser gravado: %2. Um relatório que já existia não mudou.</translation>
    </message>
</context>
<context>
    <name>dnc::ReportController</name>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>The report with all %Ln row(s) is saved.</source>
        <translation>
            <numerusform>O relatório com %Ln linha foi salvo.</numerusform>
            <numerusform>O relatório com todas as %Ln linhas foi salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta dele</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>O relatório não foi salvo.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Salvando o relatório…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) written.</source>
        <translation>
            <numerusform>%L1 de %Ln linha gravadas.</numerusform>
            <numerusform>%L1 de %Ln linhas gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are written; the file is being completed.</source>
        <translation>Todas as linhas estão gravadas; o arquivo está sendo concluído.</translation>
    </message>
</context>
<context>
    <name>dnc::RoleHeader</name>
    <message>
        <source>Not read</source>
        <comment>what a column holds</comment>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Any, else %1</source>
        <comment>what a column holds; a type of identifier</comment>
        <translation>Qualquer, senão %1</translation>
    </message>
    <message>
        <source>Any identifier</source>
        <comment>what a column holds</comment>
        <translation>Qualquer identificador</translation>
    </message>
    <message>
        <source>Type of identifier</source>
        <comment>what a column holds</comment>
        <translation>Tipo de identificador</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <comment>what a column holds</comment>
        <translation>País dos números</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column holds</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Who opted out</source>
        <comment>what a column holds</comment>
        <translation>Quem se descadastrou</translation>
    </message>
    <message>
        <source>Date of request</source>
        <comment>what a column holds</comment>
        <translation>Data do pedido</translation>
    </message>
    <message>
        <source>Source of request</source>
        <comment>what a column holds</comment>
        <translation>Origem do pedido</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Escolha</translation>
    </message>
</context>
<context>
    <name>dnc::RowBuilder</name>
    <message>
        <source>The cell is there twice.</source>
        <translation>A célula está lá duas vezes.</translation>
    </message>
    <message>
        <source>A sheet has at most %L1 rows.</source>
        <translation>Uma planilha tem no máximo %L1 linhas.</translation>
    </message>
    <message>
        <source>Its rows are not in their order.</source>
        <translation>As linhas dele não estão em ordem.</translation>
    </message>
</context>
<context>
    <name>dnc::RowDetails</name>
    <message>
        <source>It will be sent as it was typed.</source>
        <translation>Será enviado como foi digitado.</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Será enviado.</translation>
    </message>
    <message>
        <source>It is on the Do Not Contact list.</source>
        <translation>Está na lista Do Not Contact.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Será enviado</translation>
    </message>
    <message>
        <source>Nothing until it is fixed</source>
        <translation>Nada até ser corrigido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Row %1 instead</source>
        <translation>A linha %1 no lugar</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Adicionado à mão</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>planilha %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the day and the source of a request</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Digitado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Descadastrado</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Talvez o mesmo</translation>
    </message>
    <message numerus="yes">
        <source>Row(s) %1</source>
        <comment>row numbers, separated by commas</comment>
        <translation>
            <numerusform>Linha %1</numerusform>
            <numerusform>Linhas %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::RowNavigator</name>
    <message>
        <source>Go to Row</source>
        <translation>Ir para a linha</translation>
    </message>
    <message>
        <source>Row number:</source>
        <translation>Número da linha:</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter.</source>
        <translation>A linha %L1 está oculta pelo filtro.</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>No issues left</source>
        <translation>Nenhum problema restante</translation>
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
        <translation>O registro de envios está danificado. Nada pode ser enviado até você escolher.</translation>
    </message>
    <message>
        <source>It was put aside as %1. Salvage reads what is left of it: rows that are not proven to be confirmed are sent again, which does no harm. Start afresh leaves it aside, and unfinished uploads with it. The damaged file is kept either way.</source>
        <translation>Ele foi posto de lado como %1. Recuperar lê o que resta dele: linhas cuja confirmação não está provada são reenviadas, o que não faz mal. Começar do zero o deixa de lado, com os envios não concluídos. O arquivo danificado é mantido nos dois casos.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Reading what is left of the damaged journal…</source>
        <translation>Lendo o que resta do registro danificado…</translation>
    </message>
    <message>
        <source>A new journal was started.</source>
        <translation>Um novo registro foi começado.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1.</source>
        <translation>O danificado é mantido como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s)</source>
        <comment>that were salvaged</comment>
        <translation>
            <numerusform>%Ln envio</numerusform>
            <numerusform>%Ln envios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln row(s) can be read again.</source>
        <translation>
            <numerusform>com %Ln linha pode ser lido de novo.</numerusform>
            <numerusform>com %Ln linhas pode ser lido de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read; their places say so.</source>
        <translation>
            <numerusform>%Ln linha não pôde ser lida; o lugar dela diz isso.</numerusform>
            <numerusform>%Ln linhas não puderam ser lidas; os lugares delas dizem isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are sent again when their upload goes on.</source>
        <translation>
            <numerusform>%Ln linha é reenviada quando o envio dela continuar.</numerusform>
            <numerusform>%Ln linhas são reenviadas quando o envio delas continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>O arquivo danificado é mantido como %1.</translation>
    </message>
    <message>
        <source>The journal was salvaged.</source>
        <translation>O registro foi recuperado.</translation>
    </message>
</context>
<context>
    <name>dnc::SettingsController</name>
    <message>
        <source>Remembered imports not deleted</source>
        <translation>Importações lembradas não excluídas</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Configurações não salvas</translation>
    </message>
    <message>
        <source>The folder %1 could not be written.</source>
        <translation>Não foi possível gravar na pasta %1.</translation>
    </message>
    <message>
        <source>Token saved in the keychain</source>
        <translation>Token salvo no chaveiro</translation>
    </message>
    <message>
        <source>Token known until DNC Desk closes</source>
        <translation>Token conhecido até o DNC Desk fechar</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the token is written nowhere. Unlock it and enter the token again to keep it.</source>
        <translation>O chaveiro deste computador está bloqueado, então o token não é gravado em lugar nenhum. Desbloqueie-o e digite o token de novo para mantê-lo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, so the token is written nowhere. You will be asked for it again.</source>
        <translation>Este computador não tem um chaveiro utilizável, então o token não é gravado em lugar nenhum. Ele será pedido de novo.</translation>
    </message>
    <message>
        <source>The settings of your organization could not be read.</source>
        <translation>As configurações da sua organização não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Suas configurações não puderam ser lidas.</translation>
    </message>
    <message>
        <source>%1 is damaged or not readable. It is kept. Nothing is sent until you check the settings.</source>
        <translation>%1 está danificado ou ilegível. Ele é mantido. Nada é enviado até você verificar as configurações.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
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
        <translation>Região dos telefones</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum item</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %Ln remembered import(s)</source>
        <translation>
            <numerusform>Esquecer %Ln importação lembrada</numerusform>
            <numerusform>Esquecer todas as %Ln importações lembradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of uploads stay on this computer until you erase them.</source>
        <translation>As linhas dos envios ficam neste computador até você apagá-las.</translation>
    </message>
    <message>
        <source>Dates and totals stay in History.</source>
        <translation>Datas e totais ficam no histórico.</translation>
    </message>
    <message>
        <source>DNC Desk uses the other %L1 of the account&apos;s %L2: up to %L3 opt-outs a minute.</source>
        <translation>O DNC Desk usa as outras %L1 das %L2 da conta: até %L3 descadastros por minuto.</translation>
    </message>
    <message>
        <source>Reading the keychain…</source>
        <translation>Lendo o chaveiro…</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Cole o token aqui</translation>
    </message>
    <message>
        <source>Saved in the keychain</source>
        <translation>Salvo no chaveiro</translation>
    </message>
    <message>
        <source>Known until DNC Desk closes</source>
        <translation>Conhecido até o DNC Desk fechar</translation>
    </message>
    <message>
        <source>Create one in Alta under User Profile &gt; API tokens.</source>
        <translation>Crie um na Alta em User Profile &gt; API tokens.</translation>
    </message>
    <message>
        <source>The token comes from the environment and is not saved. Paste a new one to replace it.</source>
        <translation>O token vem do ambiente e não é salvo. Cole um novo para substituí-lo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to read or save the token.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o para ler ou salvar o token.</translation>
    </message>
    <message>
        <source>No keychain is available. The token is known until DNC Desk closes and is never written.</source>
        <translation>Nenhum chaveiro disponível. O token é conhecido até o DNC Desk fechar e nunca é gravado.</translation>
    </message>
    <message>
        <source>The saved token is never shown. Paste a new one to replace it.</source>
        <translation>O token salvo nunca é mostrado. Cole um novo para substituí-lo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>No API token. Paste one above.</source>
        <translation>Sem token de API. Cole um acima.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
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
        <translation>Os textos dele ocupam muito mais memória que o arquivo.</translation>
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
            <numerusform>Planilha “%1”: %n fórmula não tem resultado no arquivo (%2). Abra-o no seu programa de planilhas, salve-o e abra-o de novo.</numerusform>
            <numerusform>Planilha “%1”: %n fórmulas não têm resultado no arquivo (%2). Abra-o no seu programa de planilhas, salve-o e abra-o de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).</source>
        <translation>
            <numerusform>Planilha “%1”: %n coluna está oculta no arquivo e é lida mesmo assim (%2).</numerusform>
            <numerusform>Planilha “%1”: %n colunas estão ocultas no arquivo e são lidas mesmo assim (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::SingleUseReply</name>
    <message>
        <source>Operation canceled</source>
        <translation>Operação cancelada</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>A resposta não é HTTP</translation>
    </message>
</context>
<context>
    <name>dnc::SpreadsheetMl</name>
    <message>
        <source>“%1” is no number of a row or a column.</source>
        <translation>“%1” não é um número de linha ou de coluna.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tem mais de %L1 planilhas.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Não tem planilha com células.</translation>
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
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar somente</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Todas  %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln row(s)</source>
        <translation>
            <numerusform>Mostrar %Ln linha</numerusform>
            <numerusform>Mostrar todas as %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a status and how many rows have it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation>Mostrar somente: %1, %2</translation>
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
        <translation>Corrigir</translation>
    </message>
</context>
<context>
    <name>dnc::TableController</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copiando %Ln linha…</numerusform>
            <numerusform>Copiando %Ln linhas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are copied.</source>
        <translation>
            <numerusform>%Ln linha copiada.</numerusform>
            <numerusform>%Ln linhas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted at the cell.</source>
        <translation>
            <numerusform>%Ln linha colada na célula.</numerusform>
            <numerusform>%Ln linhas coladas na célula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Add as New Rows Instead</source>
        <translation>Adicionar como novas linhas</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Não há texto para colar.</translation>
    </message>
    <message>
        <source>Copy the list in your sheet, mail or chat first, then paste it here.</source>
        <translation>Copie primeiro a lista na sua planilha, e-mail ou chat e cole-a aqui.</translation>
    </message>
    <message>
        <source>Paste at the Cell Instead</source>
        <translation>Colar na célula</translation>
    </message>
</context>
<context>
    <name>dnc::TokenStore</name>
    <message>
        <source>There was no token to keep, so nothing was changed.</source>
        <translation>Não havia token a guardar, então nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>The token has %Ln byte(s), which is too long for some keychains. It is kept until the program ends.</source>
        <translation>
            <numerusform>O token tem %Ln byte, longo demais para alguns chaveiros. Ele é mantido até o programa terminar.</numerusform>
            <numerusform>O token tem %Ln bytes, longo demais para alguns chaveiros. Ele é mantido até o programa terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este computador não oferece chaveiro.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>O chaveiro deste computador não responde.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>O chaveiro deste computador não pode ser usado.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. It says: %1</source>
        <translation>O chaveiro deste computador não pode ser usado. Ele diz: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save the token again to keep it longer than this session.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e salve o token de novo para mantê-lo além desta sessão.</translation>
    </message>
    <message>
        <source>The keychain is locked and may still hold the token. Unlock it and remove the token again.</source>
        <translation>O chaveiro está bloqueado e talvez ainda contenha o token. Desbloqueie-o e remova o token de novo.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDelegate</name>
    <message>
        <source>Type of the identifier</source>
        <translation>Tipo do identificador</translation>
    </message>
</context>
<context>
    <name>dnc::TypeDialog</name>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, planilha “%2”</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, coluna %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s), such as “%2”</source>
        <translation>
            <numerusform>%1: %Ln linha, como “%2”</numerusform>
            <numerusform>%1: %Ln linhas, como “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Which type is it?</source>
        <translation>Qual é o tipo?</translation>
    </message>
    <message>
        <source>Neither these values nor the others of their column show of which type they are. What you choose is taken for all of them.</source>
        <translation>Nem estes valores nem os outros da coluna deles mostram de que tipo são. O que você escolher vale para todos.</translation>
    </message>
    <message>
        <source>This is one step that can be undone.</source>
        <translation>É um só passo que pode ser desfeito.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message numerus="yes">
        <source>Set the type of %Ln row(s)</source>
        <translation>
            <numerusform>Definir o tipo de %Ln linha</numerusform>
            <numerusform>Definir o tipo de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
</context>
<context>
    <name>dnc::UndoController</name>
    <message>
        <source>None of the selected rows can be removed.</source>
        <translation>Nenhuma das linhas selecionadas pode ser removida.</translation>
    </message>
    <message>
        <source>Only rows that an upload of this list confirmed, and that are not removed or kept yet.</source>
        <translation>Só linhas que um envio desta lista confirmou e que ainda não foram removidas nem mantidas.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nada foi removido.</translation>
    </message>
    <message>
        <source>Remove From Alta&apos;s List</source>
        <translation>Remover da lista da Alta</translation>
    </message>
    <message>
        <source>Undo Upload</source>
        <translation>Reverter envio</translation>
    </message>
    <message numerus="yes">
        <source>First the list is read, to see which of the %Ln row(s) this upload added. Nothing is removed yet.</source>
        <translation>
            <numerusform>Primeiro a lista é lida, para ver se este envio adicionou %Ln linha. Nada é removido ainda.</numerusform>
            <numerusform>Primeiro a lista é lida, para ver quais das %Ln linhas este envio adicionou. Nada é removido ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the List</source>
        <translation>Ler a lista</translation>
    </message>
    <message>
        <source>Reading the list to see what upload %1 added.</source>
        <translation>Lendo a lista para ver o que o envio %1 adicionou.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>Removendo %Ln linha do envio %1 da lista.</numerusform>
            <numerusform>Removendo %Ln linhas do envio %1 da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept, %2 failed. The report says so for each row.</source>
        <translation>%1 mantidos, %2 falhas. O relatório diz isso de cada linha.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Prospects que este envio pausou não são retomados.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln row(s) of upload %1 from the list.</source>
        <translation>
            <numerusform>%Ln linha do envio %1 removida da lista.</numerusform>
            <numerusform>%Ln linhas do envio %1 removidas da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing upload %1 from %2 was not finished.</source>
        <translation>A reversão do envio %1 de %2 não foi concluída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were removed from the list so far.</source>
        <translation>
            <numerusform>Até agora %Ln linha foi removida da lista.</numerusform>
            <numerusform>Até agora %Ln linhas foram removidas da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Keep the Rest</source>
        <translation>Manter o resto</translation>
    </message>
</context>
<context>
    <name>dnc::UndoDialog</name>
    <message>
        <source>Added by this upload</source>
        <translation>Adicionado por este envio</translation>
    </message>
    <message>
        <source>Probably added by this upload</source>
        <translation>Provavelmente adicionado por este envio</translation>
    </message>
    <message>
        <source>Another upload has them, too</source>
        <translation>Outro envio também o tem</translation>
    </message>
    <message>
        <source>On the list in another form</source>
        <translation>Na lista em outra forma</translation>
    </message>
    <message>
        <source>On the list before this upload</source>
        <translation>Na lista antes deste envio</translation>
    </message>
    <message>
        <source>Added in another way than the others</source>
        <translation>Adicionado de outro modo que os demais</translation>
    </message>
    <message>
        <source>The list does not say since when</source>
        <translation>A lista não diz desde quando</translation>
    </message>
    <message>
        <source>Not on the list anymore</source>
        <translation>Não está mais na lista</translation>
    </message>
    <message>
        <source>Added at another time than this upload</source>
        <translation>Adicionado em outro momento que este envio</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Será removido</translation>
    </message>
    <message>
        <source>Kept, unchecked</source>
        <translation>Mantido, não conferido</translation>
    </message>
    <message>
        <source>Unknown, kept</source>
        <translation>Desconhecido, mantido</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message numerus="yes">
        <source>Also remove %Ln probable row(s)</source>
        <translation>
            <numerusform>Remover também %Ln linha provável</numerusform>
            <numerusform>Remover também %Ln linhas prováveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of entries to remove</source>
        <translation>Número de entradas a remover</translation>
    </message>
    <message>
        <source>Only what this upload added is taken off the list.</source>
        <translation>Só o que este envio adicionou é tirado da lista.</translation>
    </message>
    <message>
        <source>Prospects that this upload paused are not resumed.</source>
        <translation>Prospects que este envio pausou não são retomados.</translation>
    </message>
    <message>
        <source>Rows of the upload</source>
        <translation>Linhas do envio</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Nothing is chosen to be removed.</source>
        <translation>Nada foi escolhido para remover.</translation>
    </message>
    <message>
        <source>Nothing can be removed.</source>
        <translation>Nada pode ser removido.</translation>
    </message>
    <message>
        <source>Each entry is read right before it is removed. %1</source>
        <comment>requests and time</comment>
        <translation>Cada entrada é lida logo antes de ser removida. %1</translation>
    </message>
    <message>
        <source>To remove them, type their number: %L1</source>
        <translation>Para removê-las, digite o número delas: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Entries</source>
        <translation>
            <numerusform>Remover %Ln entrada</numerusform>
            <numerusform>Remover %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UndoHistoryDialog</name>
    <message>
        <source>Undo History</source>
        <translation>Histórico de desfazer</translation>
    </message>
    <message>
        <source>Changes of the list</source>
        <translation>Alterações da lista</translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Antes da primeira alteração</translation>
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
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Cancel Upload…</source>
        <translation>Cancelar envio…</translation>
    </message>
    <message>
        <source>The list on screen would be replaced.</source>
        <translation>A lista na tela seria substituída.</translation>
    </message>
    <message>
        <source>Upload it first, save its report, or start a new list; the unfinished upload waits.</source>
        <translation>Envie-a primeiro, salve o relatório dela ou comece uma nova lista; o envio não concluído espera.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reading the upload from the journal…</source>
        <translation>Lendo o envio do registro…</translation>
    </message>
</context>
<context>
    <name>dnc::UnimportedColumn</name>
    <message numerus="yes">
        <source>%Ln cell(s) contain an e-mail address</source>
        <translation>
            <numerusform>%Ln célula contém um endereço de e-mail</numerusform>
            <numerusform>%Ln células contêm um endereço de e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a LinkedIn link</source>
        <translation>
            <numerusform>%Ln célula contém um link do LinkedIn</numerusform>
            <numerusform>%Ln células contêm um link do LinkedIn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a phone number</source>
        <translation>
            <numerusform>%Ln célula contém um número de telefone</numerusform>
            <numerusform>%Ln células contêm um número de telefone</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) contain a hash</source>
        <translation>
            <numerusform>%Ln célula contém um hash</numerusform>
            <numerusform>%Ln células contêm um hash</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1, where %2.</source>
        <comment>a column; what some of its cells contain</comment>
        <translation>Não importado: %1, onde %2.</translation>
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
        <translation>Coluna %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln date(s) cannot be read. The rows are imported without.</source>
        <translation>
            <numerusform>%1: %Ln data não pode ser lida. A linha é importada sem ela.</numerusform>
            <numerusform>%1: %Ln datas não podem ser lidas. As linhas são importadas sem elas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::UploadController</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Show the rejected</source>
        <translation>Mostrar as rejeitadas</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPanel</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 de %2 resolvidos</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmados</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejeitados</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 em dúvida</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 restantes de %2</translation>
    </message>
</context>
<context>
    <name>dnc::UploadPresence</name>
    <message>
        <source>The upload is finished</source>
        <translation>O envio terminou</translation>
    </message>
    <message>
        <source>The upload needs you</source>
        <translation>O envio precisa de você</translation>
    </message>
    <message>
        <source>It is paused. The window says why.</source>
        <translation>Ele está pausado. A janela diz por quê.</translation>
    </message>
</context>
<context>
    <name>dnc::UploadProgress</name>
    <message>
        <source>This upload was not finished.</source>
        <translation>Este envio não foi concluído.</translation>
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
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Finishing the current request…</source>
        <translation>Concluindo a solicitação atual…</translation>
    </message>
    <message>
        <source>Finished. Every row has an answer.</source>
        <translation>Concluído. Cada linha tem uma resposta.</translation>
    </message>
    <message>
        <source>Canceled. Unsent rows are ready to send again.</source>
        <translation>Cancelado. As linhas não enviadas estão prontas de novo.</translation>
    </message>
    <message>
        <source>Paused. Nothing is being sent.</source>
        <translation>Pausado. Nada está sendo enviado.</translation>
    </message>
    <message>
        <source>Cancels as soon as the journal can be written. Trying again in %1.</source>
        <translation>Cancela assim que o registro puder ser gravado. Nova tentativa em %1.</translation>
    </message>
    <message>
        <source>Paused. Trying again in %1.</source>
        <translation>Pausado. Nova tentativa em %1.</translation>
    </message>
    <message>
        <source>Continuing in %1, to stay under %2 requests a minute.</source>
        <translation>Continua em %1, para ficar abaixo de %2 solicitações por minuto.</translation>
    </message>
    <message>
        <source>Alta asked to wait. Continuing in %1.</source>
        <translation>A Alta pediu para aguardar. Continua em %1.</translation>
    </message>
    <message>
        <source>The list does not show it yet: searching again in %1.</source>
        <translation>A lista ainda não mostra: nova busca em %1.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Nova tentativa em %2.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Nova tentativa em %1.</translation>
    </message>
    <message>
        <source>%1 a minute  ·  %2 left</source>
        <translation>%1 por minuto  ·  resta %2</translation>
    </message>
</context>
<context>
    <name>dnc::UploadWarnings</name>
    <message numerus="yes">
        <source>%Ln address(es) of your own domain %1 would be put on the list.</source>
        <translation>
            <numerusform>%Ln endereço do seu próprio domínio %1 seria posto na lista.</numerusform>
            <numerusform>%Ln endereços do seu próprio domínio %1 seriam postos na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a mail provider, not a company: blocking it anywhere stops contact with everybody who has an address there.</source>
        <translation>%1 é um provedor de e-mail, não uma empresa: bloqueá-lo em qualquer lugar interrompe o contato com todos que têm um endereço lá.</translation>
    </message>
    <message>
        <source>That is far more than usual: %1 instead of about %2.</source>
        <translation>É muito mais que o habitual: %1 em vez de cerca de %2.</translation>
    </message>
    <message>
        <source>%1 % of them are new: no earlier upload from this computer had them.</source>
        <translation>%1 % são novos: nenhum envio anterior deste computador os tinha.</translation>
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
        <translation>Estas propriedades dos vCards não foram importadas: %1.</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyController</name>
    <message>
        <source>The upload was not verified.</source>
        <translation>O envio não foi verificado.</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %Ln row(s) of upload %1.</source>
        <translation>
            <numerusform>Verificando %Ln linha do envio %1.</numerusform>
            <numerusform>Verificando %Ln linhas do envio %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report says when each of them was read.</source>
        <translation>O relatório diz quando cada uma delas foi lida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the list in another form only.</source>
        <translation>
            <numerusform>%Ln linha está na lista só em outra forma.</numerusform>
            <numerusform>%Ln linhas estão na lista só em outra forma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are on the list.</source>
        <translation>
            <numerusform>%Ln linha do envio %1 está na lista.</numerusform>
            <numerusform>%Ln linhas do envio %1 estão na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of upload %1 are not on the list. They are in doubt now.</source>
        <translation>
            <numerusform>%Ln linha do envio %1 não está na lista. Ela agora está em dúvida.</numerusform>
            <numerusform>%Ln linhas do envio %1 não estão na lista. Elas agora estão em dúvida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the upload to say whether they are sent again.</source>
        <translation>Retome o envio para dizer se elas são reenviadas.</translation>
    </message>
    <message>
        <source>Resume Upload</source>
        <translation>Retomar envio</translation>
    </message>
</context>
<context>
    <name>dnc::VerifyDialog</name>
    <message>
        <source>Continue the check that was not finished</source>
        <translation>Continuar a verificação que não foi concluída</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), spread over its batches</source>
        <translation>
            <numerusform>%Ln linha, espalhada pelos lotes dele</numerusform>
            <numerusform>%Ln linhas, espalhadas pelos lotes dele</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of rows:</source>
        <translation>Outro número de linhas:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln confirmed row(s)</source>
        <translation>
            <numerusform>%Ln linha confirmada</numerusform>
            <numerusform>Todas as %Ln linhas confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify Upload</source>
        <translation>Verificar envio</translation>
    </message>
    <message>
        <source>Reads confirmed rows from the list, to see that they are on it now. Nothing is changed at Alta.</source>
        <translation>Lê da lista linhas confirmadas, para ver se estão nela agora. Nada muda na Alta.</translation>
    </message>
    <message>
        <source>A row that is not on the list becomes in doubt. You are asked before it is sent again.</source>
        <translation>Uma linha que não está na lista fica em dúvida. Você é perguntado antes de ela ser reenviada.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>Linhas a ler</translation>
    </message>
</context>
<context>
    <name>dnc::WebPage</name>
    <message>
        <source>Table %1</source>
        <translation>Tabela %1</translation>
    </message>
    <message>
        <source>It is a web page without any table or identifier. Open the page, copy the list out of it and paste it here.</source>
        <translation>É uma página web sem tabela nem identificador. Abra a página, copie a lista dela e cole-a aqui.</translation>
    </message>
    <message>
        <source>Text beside the tables</source>
        <translation>Texto ao lado das tabelas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of text beside the tables hold no identifier and were not imported.</source>
        <translation>
            <numerusform>%Ln linha de texto ao lado das tabelas não contém identificador e não foi importada.</numerusform>
            <numerusform>%Ln linhas de texto ao lado das tabelas não contêm identificador e não foram importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::WindowCloser</name>
    <message>
        <source>Close during the upload?</source>
        <translation>Fechar durante o envio?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent yet. The next start offers to continue.</source>
        <translation>
            <numerusform>%Ln linha ainda não foi enviada. O próximo início oferece continuar.</numerusform>
            <numerusform>%Ln linhas ainda não foram enviadas. O próximo início oferece continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>Continuar enviando</translation>
    </message>
    <message>
        <source>Finishing the current request, then closing</source>
        <translation>Concluindo a solicitação atual e depois fechando</translation>
    </message>
    <message>
        <source>The next start offers to resume the upload.</source>
        <translation>O próximo início oferece retomar o envio.</translation>
    </message>
    <message>
        <source>Saving the report, then closing</source>
        <translation>Salvando o relatório e depois fechando</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>This list is neither uploaded nor saved</source>
        <translation>Esta lista não foi enviada nem salva</translation>
    </message>
    <message>
        <source>Closing loses it and all your fixes.</source>
        <translation>Ao fechar, ela se perde com todas as suas correções.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Close before this is done?</source>
        <translation>Fechar antes de terminar?</translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation>O que já foi feito é mantido.</translation>
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
        <translation>É um documento de texto. Copie a lista dele e cole-a aqui.</translation>
    </message>
    <message>
        <source>It is a presentation. Copy the list out of it and paste it here.</source>
        <translation>É uma apresentação. Copie a lista dela e cole-a aqui.</translation>
    </message>
    <message>
        <source>It is an Apple Numbers or Pages document. Export it as Excel workbook or CSV, and open that file.</source>
        <translation>É um documento do Apple Numbers ou Pages. Exporte-o como pasta de trabalho do Excel ou CSV e abra esse arquivo.</translation>
    </message>
    <message>
        <source>It is a ZIP archive. Unpack it first and open the list inside.</source>
        <translation>É um arquivo ZIP. Descompacte-o primeiro e abra a lista que há dentro.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (XLSB). Open it in Excel, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>É uma pasta de trabalho binária do Excel (XLSB). Abra-a no Excel, salve-a como pasta de trabalho do Excel (XLSX) e abra esse arquivo.</translation>
    </message>
</context>
<context>
    <name>dnc::WorkbookWriter</name>
    <message>
        <source>there is not enough room on the disk</source>
        <translation>não há espaço suficiente no disco</translation>
    </message>
</context>
<context>
    <name>dnc::Xls</name>
    <message>
        <source>It is a document of an old Office program, but no workbook. Copy the list out of it and paste it here.</source>
        <translation>É um documento de um programa Office antigo, mas não uma pasta de trabalho. Copie a lista dele e cole-a aqui.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was left out.</source>
        <translation>A planilha “%1” é um gráfico, uma caixa de diálogo ou uma macro e não tem linhas. Ela ficou de fora.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Não tem planilha com células.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsGlobals</name>
    <message>
        <source>It is a workbook of a very old Excel. Open it in your spreadsheet program, save it as Excel workbook (XLSX), and open that file.</source>
        <translation>É uma pasta de trabalho de um Excel muito antigo. Abra-a no seu programa de planilhas, salve-a como pasta de trabalho do Excel (XLSX) e abra esse arquivo.</translation>
    </message>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tem mais de %L1 planilhas.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsSheet</name>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Falta uma planilha no arquivo.</translation>
    </message>
    <message>
        <source>A sheet is cut off.</source>
        <translation>Uma planilha está cortada.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Falta o texto de uma célula.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1” has %Ln cell(s) in a form that is not read. Save the workbook as XLSX and import that file.</source>
        <translation>
            <numerusform>A planilha “%1” tem %Ln célula em uma forma que não é lida. Salve a pasta de trabalho como XLSX e importe esse arquivo.</numerusform>
            <numerusform>A planilha “%1” tem %Ln células em uma forma que não é lida. Salve a pasta de trabalho como XLSX e importe esse arquivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dnc::Xlsx</name>
    <message>
        <source>It has more than %L1 sheets.</source>
        <translation>Tem mais de %L1 planilhas.</translation>
    </message>
    <message>
        <source>It has no sheet with cells.</source>
        <translation>Não tem planilha com células.</translation>
    </message>
    <message>
        <source>A sheet is missing from the file.</source>
        <translation>Falta uma planilha no arquivo.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no content in the file. It was not imported.</source>
        <translation>A planilha “%1” não tem conteúdo no arquivo. Ela não foi importada.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a chart, a dialog or a macro and has no rows. It was not imported.</source>
        <translation>A planilha “%1” é um gráfico, uma caixa de diálogo ou uma macro e não tem linhas. Ela não foi importada.</translation>
    </message>
</context>
<context>
    <name>dnc::XlsxRows</name>
    <message>
        <source>One of its rows has a number that no sheet has.</source>
        <translation>Uma das linhas dele tem um número que nenhuma planilha tem.</translation>
    </message>
    <message>
        <source>“%1” is no place of a cell.</source>
        <translation>“%1” não é a posição de uma célula.</translation>
    </message>
    <message>
        <source>The text of a cell is missing.</source>
        <translation>Falta o texto de uma célula.</translation>
    </message>
</context>
<context>
    <name>dnc::XmlParser</name>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>Os elementos dele estão aninhados demais.</translation>
    </message>
    <message>
        <source>It declares a document type, which no workbook needs and which can be misused.</source>
        <translation>Ele declara um tipo de documento, de que nenhuma pasta de trabalho precisa e que pode ser abusado.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2 of one of its parts is not XML: %3.</source>
        <translation>Linha %L1, coluna %L2 de uma das partes dele não é XML: %3.</translation>
    </message>
    <message>
        <source>One of its tags is larger than 8 MiB.</source>
        <translation>Uma das tags dele tem mais de 8 MiB.</translation>
    </message>
    <message>
        <source>It has “%1” in a place where that does not belong.</source>
        <translation>Tem “%1” em um lugar que não é o dele.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipDirectory</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>O diretório de partes dele falta ou está errado, como em um arquivo cortado.</translation>
    </message>
    <message>
        <source>The name of one of its parts holds a NUL.</source>
        <translation>O nome de uma das partes dele contém um NUL.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Tem mais de %L1 partes.</translation>
    </message>
    <message>
        <source>Two of its parts overlap.</source>
        <translation>Duas das partes dele se sobrepõem.</translation>
    </message>
</context>
<context>
    <name>dnc::ZipFile</name>
    <message>
        <source>Its directory of parts is missing or wrong, as in a file that was cut off.</source>
        <translation>O diretório de partes dele falta ou está errado, como em um arquivo cortado.</translation>
    </message>
    <message>
        <source>It has more than %L1 parts.</source>
        <translation>Tem mais de %L1 partes.</translation>
    </message>
    <message>
        <source>Its part “%1” points out of the file.</source>
        <translation>A parte “%1” dele aponta para fora do arquivo.</translation>
    </message>
    <message>
        <source>It has two parts of the name “%1”.</source>
        <translation>Tem duas partes com o nome “%1”.</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox</name>
    <message>
        <source>carries the request out and answers 500 all the same</source>
        <translation>executa a solicitação e responde 500 mesmo assim</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After as a date that many seconds ahead (1)</source>
        <translation>responde 429 com Retry-After como data tantos segundos à frente (1)</translation>
    </message>
    <message>
        <source>answers 429 with a Retry-After and RateLimit headers that make no sense</source>
        <translation>responde 429 com um Retry-After e cabeçalhos RateLimit sem sentido</translation>
    </message>
    <message>
        <source>accepts the next connection and closes it before a request</source>
        <translation>aceita a próxima conexão e a fecha antes de uma solicitação</translation>
    </message>
    <message>
        <source>accepts the next connection and resets it before a request</source>
        <translation>aceita a próxima conexão e a redefine antes de uma solicitação</translation>
    </message>
    <message>
        <source>closes the connection as soon as the request begins</source>
        <translation>fecha a conexão assim que a solicitação começa</translation>
    </message>
    <message>
        <source>closes the connection after the request&apos;s header</source>
        <translation>fecha a conexão depois do cabeçalho da solicitação</translation>
    </message>
    <message>
        <source>closes the connection within the request&apos;s body</source>
        <translation>fecha a conexão dentro do corpo da solicitação</translation>
    </message>
    <message>
        <source>reads the whole request and closes without carrying it out</source>
        <translation>lê a solicitação inteira e fecha sem executá-la</translation>
    </message>
    <message>
        <source>carries the request out and closes without an answer</source>
        <translation>executa a solicitação e fecha sem resposta</translation>
    </message>
    <message>
        <source>answers 413 after the request&apos;s header and closes</source>
        <translation>responde 413 depois do cabeçalho da solicitação e fecha</translation>
    </message>
    <message>
        <source>resets the connection within the request&apos;s body</source>
        <translation>redefine a conexão dentro do corpo da solicitação</translation>
    </message>
    <message>
        <source>reads the whole request and resets the connection without carrying it out</source>
        <translation>lê a solicitação inteira e redefine a conexão sem executá-la</translation>
    </message>
    <message>
        <source>carries the request out and resets the connection</source>
        <translation>executa a solicitação e redefine a conexão</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s first line</source>
        <translation>executa a solicitação e fecha dentro da primeira linha da resposta</translation>
    </message>
    <message>
        <source>carries the request out and closes after the answer&apos;s first line</source>
        <translation>executa a solicitação e fecha depois da primeira linha da resposta</translation>
    </message>
    <message>
        <source>carries the request out and closes within the answer&apos;s header</source>
        <translation>executa a solicitação e fecha dentro do cabeçalho da resposta</translation>
    </message>
    <message>
        <source>carries the request out and closes before the answer is as long as it claims</source>
        <translation>executa a solicitação e fecha antes que a resposta tenha o tamanho anunciado</translation>
    </message>
    <message>
        <source>carries the request out and closes within a chunk of the answer</source>
        <translation>executa a solicitação e fecha dentro de um bloco da resposta</translation>
    </message>
    <message>
        <source>reads the whole request, carries nothing out and never answers</source>
        <translation>lê a solicitação inteira, não executa nada e nunca responde</translation>
    </message>
    <message>
        <source>carries the request out and never answers</source>
        <translation>executa a solicitação e nunca responde</translation>
    </message>
    <message>
        <source>stops within the request&apos;s body and never answers</source>
        <translation>para dentro do corpo da solicitação e nunca responde</translation>
    </message>
    <message>
        <source>says 100 Continue after the request&apos;s header and nothing more</source>
        <translation>diz 100 Continue depois do cabeçalho da solicitação e nada mais</translation>
    </message>
    <message>
        <source>carries the request out, sends the answer&apos;s header and never its body</source>
        <translation>executa a solicitação, envia o cabeçalho da resposta e nunca o corpo</translation>
    </message>
    <message>
        <source>answers as usual, but later (1000)</source>
        <translation>responde como sempre, mas mais tarde (1000)</translation>
    </message>
    <message>
        <source>answers as usual, one byte at a time with that pause between (50)</source>
        <translation>responde como sempre, um byte por vez com essa pausa entre eles (50)</translation>
    </message>
    <message>
        <source>sends the answer&apos;s header one byte at a time with that pause between (50), the rest at once</source>
        <translation>envia o cabeçalho da resposta um byte por vez com essa pausa (50), o resto de uma vez</translation>
    </message>
    <message>
        <source>sends a JSON body one byte at a time with that pause between (50), the header at once</source>
        <translation>envia um corpo JSON um byte por vez com essa pausa (50), o cabeçalho de uma vez</translation>
    </message>
    <message>
        <source>answers 200 with the page of a network that wants a sign-in; carries nothing out</source>
        <translation>responde 200 com a página de uma rede que pede login; não executa nada</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with broken JSON</source>
        <translation>executa a solicitação e responde 200 com JSON quebrado</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON of 100,000 levels</source>
        <translation>executa a solicitação e responde 200 com JSON de 100.000 níveis</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with a JSON body such as the service might send</source>
        <translation>executa a solicitação e responde 200 com um corpo JSON como o serviço poderia enviar</translation>
    </message>
    <message>
        <source>answers 200 with JSON of another service; carries nothing out</source>
        <translation>responde 200 com JSON de outro serviço; não executa nada</translation>
    </message>
    <message>
        <source>answers 200 with JSON that tells of failures; carries nothing out</source>
        <translation>responde 200 com JSON que fala de falhas; não executa nada</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that has NUL bytes in it</source>
        <translation>executa a solicitação e responde 200 com JSON que contém bytes NUL</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that says one thing twice, differently</source>
        <translation>executa a solicitação e responde 200 com JSON que diz uma coisa duas vezes, de modo diferente</translation>
    </message>
    <message>
        <source>carries the request out and answers 200 with JSON that is not in the encoding it claims</source>
        <translation>executa a solicitação e responde 200 com JSON que não está na codificação que alega</translation>
    </message>
    <message>
        <source>answers 400 with an error that is an object in place of a text</source>
        <translation>responde 400 com um erro que é um objeto em vez de um texto</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the text OK</source>
        <translation>executa um POST e responde 200 com o texto OK</translation>
    </message>
    <message>
        <source>answers a POST 200 with the text OK; carries nothing out</source>
        <translation>responde 200 a um POST com o texto OK; não executa nada</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with an empty page</source>
        <translation>executa um POST e responde 200 com uma página vazia</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with the number of its identifiers</source>
        <translation>executa um POST e responde 200 com o número de identificadores dele</translation>
    </message>
    <message>
        <source>carries a POST out and answers 200 with one less than its identifiers</source>
        <translation>executa um POST e responde 200 com um a menos que os identificadores dele</translation>
    </message>
    <message>
        <source>answers a POST 200 and says that it is queued; carries nothing out</source>
        <translation>responde 200 a um POST e diz que está na fila; não executa nada</translation>
    </message>
    <message>
        <source>answers a GET with 403</source>
        <translation>responde 403 a um GET</translation>
    </message>
    <message>
        <source>answers a GET with 404</source>
        <translation>responde 404 a um GET</translation>
    </message>
    <message>
        <source>answers a DELETE with 403</source>
        <translation>responde 403 a um DELETE</translation>
    </message>
    <message>
        <source>answers with bytes that are no HTTP</source>
        <translation>responde com bytes que não são HTTP</translation>
    </message>
    <message>
        <source>answers with a header of 1 MiB; carries nothing out</source>
        <translation>responde com um cabeçalho de 1 MiB; não executa nada</translation>
    </message>
    <message>
        <source>answers with a body of that size (1024); carries nothing out</source>
        <translation>responde com um corpo desse tamanho (1024); não executa nada</translation>
    </message>
    <message>
        <source>answers with 64 KiB that unpack to 64 MiB; carries nothing out</source>
        <translation>responde com 64 KiB que se descompactam em 64 MiB; não executa nada</translation>
    </message>
    <message>
        <source>carries the request out and sends that many interim answers (without end) before the real one</source>
        <translation>executa a solicitação e envia tantas respostas provisórias (sem fim) antes da real</translation>
    </message>
    <message>
        <source>answers with a body only, as HTTP/0.9 did; carries nothing out</source>
        <translation>responde só com um corpo, como o HTTP/0.9; não executa nada</translation>
    </message>
    <message>
        <source>carries the request out and answers with that status</source>
        <translation>executa a solicitação e responde com esse status</translation>
    </message>
    <message>
        <source>answers with that status and no body; carries nothing out</source>
        <translation>responde com esse status e sem corpo; não executa nada</translation>
    </message>
    <message>
        <source>redirects to that port of this computer; carries nothing out</source>
        <translation>redireciona para essa porta deste computador; não executa nada</translation>
    </message>
    <message>
        <source>answers with that status and an error; carries nothing out</source>
        <translation>responde com esse status e um erro; não executa nada</translation>
    </message>
    <message>
        <source>answers 429 with Retry-After in seconds (1)</source>
        <translation>responde 429 com Retry-After em segundos (1)</translation>
    </message>
</context>
<context>
    <name>dnc::sandbox::Server</name>
    <message>
        <source>The practice server cannot use its certificate and key.</source>
        <translation>O servidor de treino não pode usar o certificado e a chave dele.</translation>
    </message>
    <message>
        <source>The practice server cannot use port %1: %2</source>
        <translation>O servidor de treino não pode usar a porta %1: %2</translation>
    </message>
</context>
</TS>
