<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Connection · open</source>
        <translation>Conexão · aberta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>%1 is the menu that an action is in</extracomment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Action · %1</source>
        <translation>Ação · %1</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>%1 says which action it is, which can be switched on and off</extracomment>
        <translation>%1 · ativada</translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · desativada</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Não é possível agora.</translation>
    </message>
</context>
<context>
    <name>PalettePlaces</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Token · %1 · created %2</source>
        <extracomment>%1 is the account that the token belongs to, %2 a date</extracomment>
        <translation>Token · %1 · criado %2</translation>
    </message>
    <message>
        <source>Token · %1 · %2</source>
        <extracomment>%1 is the project, or the word for the organization, and %2 the fingerprint</extracomment>
        <translation>Token · %1 · %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A desktop console for API tokens.</source>
        <translation>Um console de desktop para tokens de API.</translation>
    </message>
    <message>
        <source>Start a private sandbox and connect to it.</source>
        <translation>Iniciar um ambiente de testes privado e conectar-se a ele.</translation>
    </message>
    <message>
        <source>Open the saved connection of this name, or “Environment”.</source>
        <translation>Abrir a conexão salva com este nome, ou “Environment”.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado: “%1”.</translation>
    </message>
    <message>
        <source>Only one of --sandbox and --connection can be opened.</source>
        <translation>Só é possível abrir um entre --sandbox e --connection.</translation>
    </message>
    <message>
        <source>The option --connection needs the name of a connection.</source>
        <translation>A opção --connection precisa do nome de uma conexão.</translation>
    </message>
    <message>
        <source>The settings are from a newer version.</source>
        <translation>As configurações são de uma versão mais nova.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Não foi possível ler as configurações.</translation>
    </message>
    <message>
        <source>They were kept as “%1”. Tokendesk starts with new ones.</source>
        <translation>Elas foram conservadas como “%1”. O Tokendesk começa com novas.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be stored.</source>
        <translation>Não é possível salvar as configurações.</translation>
    </message>
    <message>
        <source>Until then nothing is remembered.</source>
        <translation>Até lá, nada é lembrado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>Windows, network, database</source>
        <translation>Janelas, rede, banco de dados</translation>
    </message>
    <message>
        <source>The keychain of the desktop</source>
        <translation>O chaveiro do desktop</translation>
    </message>
    <message>
        <source>Reads long lists</source>
        <translation>Lê listas longas</translation>
    </message>
    <message>
        <source>The data of the sandbox</source>
        <translation>Os dados do ambiente de testes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usada para</translation>
    </message>
    <message>
        <source>Tokendesk %1</source>
        <translation>Tokendesk %1</translation>
    </message>
    <message>
        <source>A desktop console for API tokens.</source>
        <translation>Um console de desktop para tokens de API.</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Sobre o Tokendesk</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: you may use, change and pass it on, without any warranty.</source>
        <translation>Software livre sob a licença MIT: você pode usá-lo, alterá-lo e distribuí-lo, sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Feito com</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Copiar informações de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions and settings, to send along when you report a problem. No secret is in it.</source>
        <translation>Versões e configurações, para enviar quando relatar um problema. Não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The diagnostic information was copied.</source>
        <translation>As informações de diagnóstico foram copiadas.</translation>
    </message>
    <message>
        <source>Paste it where you describe the problem.</source>
        <translation>Cole-as onde descrever o problema.</translation>
    </message>
    <message>
        <source>What the program is made with, and the licence of each.</source>
        <translation>Com o que o programa é feito, e a licença de cada componente.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>Con&amp;ta</translation>
    </message>
    <message>
        <source>Organization &amp;ID *</source>
        <translation>&amp;ID da organização *</translation>
    </message>
    <message>
        <source>User &amp;ID *</source>
        <translation>&amp;ID do usuário *</translation>
    </message>
    <message>
        <source>The kind of account that the token belongs to. It decides which ID every request carries: that of the organization, or that of the user for a community account.</source>
        <translation>O tipo de conta a que o token pertence. Decide qual ID cada solicitação leva: o da organização, ou o do usuário em uma conta de comunidade.</translation>
    </message>
    <message>
        <source>The ID of the account&apos;s organization, without spaces or accents. Every request to the platform carries it.</source>
        <translation>O ID da organização da conta, sem espaços nem acentos. Cada solicitação à plataforma o leva.</translation>
    </message>
    <message>
        <source>The ID of the account&apos;s user, without spaces or accents. Every request to the platform carries it.</source>
        <translation>O ID do usuário da conta, sem espaços nem acentos. Cada solicitação à plataforma o leva.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountIds</name>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Copy User ID</source>
        <translation>Copiar ID do usuário</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>Copy Organization ID</source>
        <translation>Copiar ID da organização</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountPages</name>
    <message>
        <source>Tokens</source>
        <extracomment>%1 is the name of a platform</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1 Tokens</source>
        <translation>Tokens de %1</translation>
    </message>
    <message>
        <source>Service Accounts</source>
        <translation>Contas de serviço</translation>
    </message>
</context>
<context>
    <name>tokendesk::AppearanceMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como o &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Me&amp;nor</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>a size of texts in per cent</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantChart</name>
    <message>
        <source>Requests per assistant</source>
        <translation>Solicitações por assistente</translation>
    </message>
    <message>
        <source>How many of the loaded requests went to each assistant, the most first. Enter picks an assistant, so that only its requests are listed, or lets go of it again.</source>
        <translation>Quantas das solicitações carregadas foram para cada assistente, primeiro o que tem mais. Enter escolhe um assistente, para que só as solicitações dele sejam listadas, ou o solta de novo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantChartModel</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <extracomment>assistants</extracomment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln request(s)</source>
        <translation>
            <numerusform>%1: %2 de %Ln solicitação</numerusform>
            <numerusform>%1: %2 de %Ln solicitações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantDetails</name>
    <message>
        <source>Revision “%1”</source>
        <translation>Revisão “%1”</translation>
    </message>
    <message>
        <source>Intent “%1”</source>
        <translation>Intenção “%1”</translation>
    </message>
    <message>
        <source>Assistant “%1”</source>
        <translation>Assistente “%1”</translation>
    </message>
    <message>
        <source>Choose an assistant, an intent or a revision to see what it is.</source>
        <translation>Escolha um assistente, uma intenção ou uma revisão para ver o que é.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantFilterBar</name>
    <message>
        <source>N&amp;ame or text contains</source>
        <translation>O nome ou te&amp;xto contém</translation>
    </message>
    <message>
        <source>Searches names, descriptions and prompts.</source>
        <translation>Pesquisa nomes, descrições e prompts.</translation>
    </message>
    <message>
        <source>Shows only assistants, intents and revisions that have this text in their names, descriptions or prompts, and what belongs to them. Upper and lower case and accents don&apos;t count.</source>
        <translation>Mostra só os assistentes, as intenções e as revisões que têm este texto nos nomes, nas descrições ou nos prompts, e o que pertence a eles. Maiúsculas e acentos não contam.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantItem</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>(no name, ID %1)</source>
        <translation>(sem nome, ID %1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intent(s)</source>
        <translation>
            <numerusform>%Ln intenção</numerusform>
            <numerusform>%Ln intenções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revision(s)</source>
        <translation>
            <numerusform>%Ln revisão</numerusform>
            <numerusform>%Ln revisões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantTree</name>
    <message>
        <source>Assistants</source>
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>The project&apos;s assistants, with their intents and the revisions of these. Enter opens or closes the selected one; what it is stands in the details.</source>
        <translation>Os assistentes do projeto, com as intenções deles e as revisões destas. Enter abre ou fecha o selecionado; o que ele é aparece nos detalhes.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantTreeModel</name>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · em uso</translation>
    </message>
    <message>
        <source>Assistant %1</source>
        <translation>Assistente %1</translation>
    </message>
    <message>
        <source>Intent %1</source>
        <translation>Intenção %1</translation>
    </message>
    <message>
        <source>Revision %1, in use</source>
        <translation>Revisão %1, em uso</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisão %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description or model</source>
        <translation>Descrição ou modelo</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantsPage</name>
    <message>
        <source>E&amp;xpand all</source>
        <translation>E&amp;xpandir tudo</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>R&amp;ecolher tudo</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>Ainda não há assistentes</translation>
    </message>
    <message>
        <source>Assistants of this project are made in the platform&apos;s own console.</source>
        <translation>Os assistentes deste projeto são criados no console da própria plataforma.</translation>
    </message>
    <message>
        <source>No project is chosen</source>
        <translation>Nenhum projeto foi escolhido</translation>
    </message>
    <message>
        <source>Once one is chosen at the top, its assistants are listed here.</source>
        <translation>Quando um for escolhido acima, seus assistentes aparecerão aqui.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>A leitura foi interrompida</translation>
    </message>
    <message>
        <source>No assistants were read yet.</source>
        <translation>Nenhum assistente foi lido ainda.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No assistant matches this filter</source>
        <translation>Nenhum assistente corresponde a este filtro</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assistant(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln assistente não é mostrado devido a: %1.</numerusform>
            <numerusform>%Ln assistentes não são mostrados devido a: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantsStatus</name>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nova tentativa em %1 s…</translation>
    </message>
    <message>
        <source>Reading assistants… %1</source>
        <translation>Lendo assistentes… %1</translation>
    </message>
    <message>
        <source>Reading assistants…</source>
        <translation>Lendo assistentes…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Atualizado · %1</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última leitura · %1</translation>
    </message>
    <message>
        <source>Time of what is shown: %1.</source>
        <translation>Horário do que é mostrado: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ByteOrderMarkBox</name>
    <message>
        <source>With &amp;byte order mark (for Excel)</source>
        <translation>Com marca de &amp;ordem de bytes (para o Excel)</translation>
    </message>
    <message>
        <source>Begins the file with a mark by which Excel knows how letters are written. Other programs may show it as part of the first name.</source>
        <translation>Começa o arquivo com uma marca pela qual o Excel reconhece como as letras estão gravadas. Outros programas podem mostrá-la como parte do primeiro nome.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangedTokenQuestion</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearanceTexts</name>
    <message>
        <source>It is still there, and the platform didn&apos;t say why.</source>
        <translation>Ainda está lá, e a plataforma não disse por quê.</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>Interrompido antes de chegar a vez.</translation>
    </message>
    <message>
        <source>We can&apos;t tell which tokens were deleted.</source>
        <translation>Não é possível saber quais tokens foram excluídos.</translation>
    </message>
    <message>
        <source>What is left could not be read.</source>
        <translation>Não foi possível ler o que restou.</translation>
    </message>
    <message>
        <source>This connection&apos;s token doesn&apos;t sign in any more: you need another one.</source>
        <translation>O token desta conexão não permite mais entrar: você precisa de outro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not deleted (%1)</source>
        <translation>Não excluídos (%1)</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Sem informação (%1)</translation>
    </message>
    <message>
        <source>Not listed before, and there now (%1)</source>
        <translation>Não estavam na lista e agora estão (%1)</translation>
    </message>
    <message>
        <source>Deleted (%1)</source>
        <translation>Excluídos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>At least %L1 of %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>Tokens excluídos: pelo menos %L1 de %Ln.</numerusform>
            <numerusform>Tokens excluídos: pelo menos %L1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>Tokens excluídos: %L1 de %Ln.</numerusform>
            <numerusform>Tokens excluídos: %L1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>O token foi excluído.</numerusform>
            <numerusform>Todos os %Ln tokens foram excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln token(s) isn&apos;t known. Refresh the list to see whether they are still there.</source>
        <translation>
            <numerusform>Não se sabe o que aconteceu com %Ln token. Atualize a lista para ver se ainda existe.</numerusform>
            <numerusform>Não se sabe o que aconteceu com %Ln tokens. Atualize a lista para ver se ainda existem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others that weren&apos;t listed here were deleted too: %L1.</source>
        <translation>Outros que não estavam na lista também foram excluídos: %L1.</translation>
    </message>
    <message>
        <source>There are others now that weren&apos;t listed here, and were not deleted: %L1.</source>
        <translation>Agora há outros que não estavam na lista e que não foram excluídos: %L1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>C&amp;lear now</source>
        <translation>&amp;Limpar agora</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s</source>
        <translation>A área de transferência será limpa em %1 s</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find an action, a page, a connection, a project or a token</source>
        <translation>Localize uma ação, uma página, uma conexão, um projeto ou um token</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters, or words in another order.</source>
        <translation>Nada corresponde. Tente menos letras ou as palavras em outra ordem.</translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 of %Ln match(es)</source>
        <translation>
            <numerusform>As primeiras %L1 de %Ln correspondência</numerusform>
            <numerusform>As primeiras %L1 de %Ln correspondências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln correspondência</numerusform>
            <numerusform>%Ln correspondências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>for screen readers: what is selected, and how many there are</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Type a part of what you look for, or several words in any order. The up and down arrow keys select a match, and Enter runs or opens it.</source>
        <translation>Digite uma parte do que procura, ou várias palavras em qualquer ordem. As setas para cima e para baixo selecionam uma correspondência, e Enter a executa ou abre.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (cópia %2)</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Editar conexão</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Conn&amp;ect</source>
        <translation>Con&amp;ectar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>The stored token could not be read.</source>
        <translation>Não foi possível ler o token salvo.</translation>
    </message>
    <message>
        <source>Reading the client secret…</source>
        <translation>Lendo o segredo do cliente…</translation>
    </message>
    <message>
        <source>Get an Access Token</source>
        <translation>Obter um token de acesso</translation>
    </message>
    <message>
        <source>Save an&amp;yway</source>
        <translation>Sa&amp;lvar mesmo assim</translation>
    </message>
    <message>
        <source>Nothing can be sent with this connection yet.</source>
        <translation>Ainda não é possível enviar nada com esta conexão.</translation>
    </message>
    <message>
        <source>Fill in what is missing now, or save it and do that later.</source>
        <translation>Preencha agora o que falta, ou salve-a e faça isso mais tarde.</translation>
    </message>
    <message>
        <source>Reading the token of the original…</source>
        <translation>Lendo o token do original…</translation>
    </message>
    <message>
        <source>The token of the original could not be read.</source>
        <translation>Não foi possível ler o token do original.</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Salvando o token no chaveiro…</translation>
    </message>
    <message>
        <source>The token was not stored.</source>
        <translation>O token não foi salvo.</translation>
    </message>
    <message>
        <source>Removing the old token from the keychain…</source>
        <translation>Removendo o token antigo do chaveiro…</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>Save any&amp;way</source>
        <translation>Sa&amp;lvar mesmo assim</translation>
    </message>
    <message>
        <source>The old token may still be in the keychain.</source>
        <translation>O token antigo ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>The connection was not saved.</source>
        <translation>A conexão não foi salva.</translation>
    </message>
    <message>
        <source>Nothing was tested or saved.</source>
        <translation>Nada foi testado nem salvo.</translation>
    </message>
    <message>
        <source>The connection was not saved, but the keychain may have the new token already.</source>
        <translation>A conexão não foi salva, mas o chaveiro pode já ter o novo token.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importação interrompida.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Token kept for this session only</source>
        <translation>Token mantido somente nesta sessão</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCheck</name>
    <message>
        <source>Testing the connection…</source>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importação interrompida.</translation>
    </message>
    <message>
        <source>The connection was not tested.</source>
        <translation>A conexão não foi testada.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be tested yet.</source>
        <translation>“%1” ainda não pode ser testada.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>The API token of “%1” could not be read.</source>
        <translation>Não foi possível ler o token de API de “%1”.</translation>
    </message>
    <message>
        <source>The access token of “%1” could not be read.</source>
        <translation>Não foi possível ler o token de acesso de “%1”.</translation>
    </message>
    <message>
        <source>The refresh token of “%1” could not be read.</source>
        <translation>Não foi possível ler o token de renovação de “%1”.</translation>
    </message>
    <message>
        <source>The client secret of “%1” could not be read.</source>
        <translation>Não foi possível ler o segredo do cliente de “%1”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionDialogs</name>
    <message>
        <source>Reset Sandbox</source>
        <translation>Redefinir ambiente de testes</translation>
    </message>
    <message>
        <source>Delete everything that was done in the sandbox and start over?</source>
        <translation>Deseja excluir tudo o que foi feito no ambiente de testes e começar de novo?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>The token of the environment doesn&apos;t sign in any more.</source>
        <translation>O token das variáveis de ambiente não permite mais entrar.</translation>
    </message>
    <message>
        <source>Set GEAI_API_KEY to another one and start Tokendesk again.</source>
        <translation>Defina outro em GEAI_API_KEY e inicie o Tokendesk novamente.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de testes</translation>
    </message>
    <message>
        <source>The token that the sandbox was opened with doesn&apos;t sign in any more.

Open the sandbox again, or delete everything that was done in it and start over?</source>
        <translation>O token com que o ambiente de testes foi aberto não permite mais entrar.

Deseja abrir o ambiente de testes novamente ou excluir tudo o que foi feito nele e começar de novo?</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Abrir novamente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported.</source>
        <translation>
            <numerusform>%Ln conexão exportada.</numerusform>
            <numerusform>%Ln conexões exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exported tokens stand in %1 as plain text.</source>
        <translation>Os tokens exportados estão em %1 como texto simples.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionFields</name>
    <message>
        <source>&amp;Read-only</source>
        <translation>S&amp;omente leitura</translation>
    </message>
    <message>
        <source>&amp;Keep the token for this session only</source>
        <translation>&amp;Manter o token somente nesta sessão</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Testar cone&amp;xão</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nome *</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Am&amp;biente</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>Nothing that changes tokens is sent over this connection.</source>
        <translation>Nada que altere tokens é enviado por esta conexão.</translation>
    </message>
    <message>
        <source>The stored token will be sent to the new address.</source>
        <translation>O token salvo será enviado ao novo endereço.</translation>
    </message>
    <message>
        <source>Keeps the token in memory, not in the keychain. When Tokendesk ends it is forgotten.</source>
        <translation>Mantém o token na memória, não no chaveiro. Ele é esquecido quando o Tokendesk termina.</translation>
    </message>
    <message>
        <source>The product that the installation runs. Which fields follow depends on it.</source>
        <translation>O produto que a instalação executa. Dele depende quais campos vêm a seguir.</translation>
    </message>
    <message>
        <source>What you call the connection: at most %1 characters, and not the name of another one.</source>
        <translation>Como você chama a conexão: no máximo %1 caracteres, e não o nome de outra.</translation>
    </message>
    <message>
        <source>Where the installation answers, by https unless you type http, which is for this computer only. A path is allowed, but no user name, “?” or “#”.</source>
        <translation>Onde a instalação responde, por https a menos que você digite http, que é só para este computador. Um caminho é permitido, mas não um nome de usuário, “?” ou “#”.</translation>
    </message>
    <message>
        <source>What the installation is for. It is shown with the connection; Production asks before the first change.</source>
        <translation>Para que serve a instalação. É mostrado com a conexão; Produção pergunta antes da primeira alteração.</translation>
    </message>
    <message>
        <source>Sends nothing that changes the platform. Reading, copying and exporting stay possible.</source>
        <translation>Não envia nada que altere a plataforma. Ler, copiar e exportar continuam possíveis.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionMenu</name>
    <message>
        <source>S&amp;ession…</source>
        <translation>&amp;Sessão…</translation>
    </message>
    <message>
        <source>&amp;Connect to an Installation…</source>
        <translation>&amp;Conectar-se a uma instalação…</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>&amp;Gerenciar conexões…</translation>
    </message>
    <message>
        <source>Try the &amp;Sandbox</source>
        <translation>Experimentar o ambiente de &amp;testes</translation>
    </message>
    <message>
        <source>Try the Sandbox: %1</source>
        <translation>Experimentar o ambiente de testes: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Environment (%1, from %2)</source>
        <extracomment>how much harm can be done, and the variables that describe it</extracomment>
        <translation>Ambiente (%1, de %2)</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionOpener</name>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de testes</translation>
    </message>
    <message>
        <source>Sandbox (%1)</source>
        <translation>Ambiente de testes (%1)</translation>
    </message>
    <message>
        <source>The program tokendesk-sandbox isn&apos;t where it belongs, beside this one. Install Tokendesk again.</source>
        <translation>O programa tokendesk-sandbox não está onde deveria, ao lado deste. Instale o Tokendesk novamente.</translation>
    </message>
    <message>
        <source>It didn&apos;t answer in time. Try again.</source>
        <translation>Ele não respondeu a tempo. Tente novamente.</translation>
    </message>
    <message>
        <source>Its data couldn&apos;t be deleted. Close other windows that use it and try again.</source>
        <translation>Não foi possível excluir os dados dele. Feche as outras janelas que o usam e tente novamente.</translation>
    </message>
    <message>
        <source>It ended. Try again, or reset it in the Help menu.</source>
        <translation>Ele foi encerrado. Tente novamente ou redefina-o no menu Ajuda.</translation>
    </message>
    <message>
        <source>It has no base URL.</source>
        <translation>Ela não tem URL base.</translation>
    </message>
    <message>
        <source>It has neither an API token nor an access token.</source>
        <translation>Ela não tem token de API nem token de acesso.</translation>
    </message>
    <message>
        <source>It has no API token.</source>
        <translation>Ela não tem token de API.</translation>
    </message>
    <message>
        <source>It has no user ID.</source>
        <translation>Ela não tem ID do usuário.</translation>
    </message>
    <message>
        <source>It has no organization ID.</source>
        <translation>Ela não tem ID da organização.</translation>
    </message>
    <message>
        <source>Its token was kept for one session only. Enter it again.</source>
        <translation>O token dela foi mantido somente em uma sessão. Digite-o novamente.</translation>
    </message>
    <message>
        <source>Its token was stored in the keychain and isn&apos;t there any more: it was removed, or this is another keychain. Enter it again.</source>
        <translation>O token dela estava salvo no chaveiro e não está mais lá: foi removido, ou este é outro chaveiro. Digite-o novamente.</translation>
    </message>
    <message>
        <source>The connection of the environment can&apos;t be used.</source>
        <translation>Não é possível usar a conexão das variáveis de ambiente.</translation>
    </message>
    <message>
        <source>Correct that and start Tokendesk again.</source>
        <translation>Corrija isso e inicie o Tokendesk novamente.</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>A conexão “%1” não existe.</translation>
    </message>
    <message>
        <source>Set GEAI_API_BASE_URL and GEAI_API_KEY, and start Tokendesk again.</source>
        <translation>Defina GEAI_API_BASE_URL e GEAI_API_KEY e inicie o Tokendesk novamente.</translation>
    </message>
    <message>
        <source>Choose one of those that are there, or make it.</source>
        <translation>Escolha uma das que existem ou crie-a.</translation>
    </message>
    <message>
        <source>Edit the connection and add it. Nothing was sent.</source>
        <translation>Edite a conexão e adicione o que falta. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Não foi possível abrir “%1”.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Não foi possível iniciar o ambiente de testes.</translation>
    </message>
    <message>
        <source>The sandbox has no token left that works.</source>
        <translation>O ambiente de testes não tem mais nenhum token que funcione.</translation>
    </message>
    <message>
        <source>Reset it in the Help menu.</source>
        <translation>Redefina-o no menu Ajuda.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionRemoval</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of secret, and why it could not be removed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>De&amp;lete it</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain too. At the platform the token stays as it is.</source>
        <translation>O token dela também é removido do chaveiro. Na plataforma, o token fica como está.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importação interrompida.</translation>
    </message>
    <message>
        <source>The connection is still here; the keychain may have removed its token.</source>
        <translation>A conexão ainda está aqui; o chaveiro pode ter removido o token dela.</translation>
    </message>
    <message>
        <source>Removing the token from the keychain…</source>
        <translation>Removendo o token do chaveiro…</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>Não foi possível excluir “%1”.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Delete &amp;anyway</source>
        <translation>Excluir mesmo &amp;assim</translation>
    </message>
    <message>
        <source>Still in the keychain: %1.</source>
        <translation>Ainda no chaveiro: %1.</translation>
    </message>
    <message>
        <source>Maybe still in the keychain: %1.</source>
        <translation>Talvez ainda no chaveiro: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionTestText</name>
    <message>
        <source>User ID: %1.</source>
        <translation>ID do usuário: %1.</translation>
    </message>
    <message>
        <source>Organization ID: %1.</source>
        <translation>ID da organização: %1.</translation>
    </message>
    <message>
        <source>Organization: %1.</source>
        <translation>Organização: %1.</translation>
    </message>
    <message>
        <source>Project: %1.</source>
        <translation>Projeto: %1.</translation>
    </message>
    <message>
        <source>The token reaches the whole organization.</source>
        <translation>O token dá acesso a toda a organização.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>A conexão funciona.</translation>
    </message>
    <message>
        <source>Edit the connection and test it there to correct that.</source>
        <translation>Para corrigir isso, edite a conexão e teste-a ali.</translation>
    </message>
    <message>
        <source>The token works, but isn&apos;t of the account that the connection says.</source>
        <translation>O token funciona, mas não é da conta que a conexão indica.</translation>
    </message>
    <message>
        <source>The account is an organization account.</source>
        <translation>A conta é uma conta de organização.</translation>
    </message>
    <message>
        <source>The account is a service account.</source>
        <translation>A conta é uma conta de serviço.</translation>
    </message>
    <message>
        <source>The account is a community account.</source>
        <translation>A conta é uma conta de comunidade.</translation>
    </message>
    <message>
        <source>The account is of another organization.</source>
        <translation>A conta é de outra organização.</translation>
    </message>
    <message>
        <source>The account is of another user.</source>
        <translation>A conta é de outro usuário.</translation>
    </message>
    <message>
        <source>That was corrected.</source>
        <translation>Isso foi corrigido.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionTexts</name>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>Token de acesso OAuth</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acesso</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de renovação</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>segredo do cliente</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Community (deprecated)</source>
        <translation>Comunidade (em desuso)</translation>
    </message>
    <message>
        <source>It was made with a newer Tokendesk, for a platform that this one doesn&apos;t know. Update Tokendesk to use it.</source>
        <translation>Ela foi criada com uma versão mais recente do Tokendesk, para uma plataforma que esta não conhece. Atualize o Tokendesk para usá-la.</translation>
    </message>
    <message>
        <source>Name is required.</source>
        <translation>O nome é obrigatório.</translation>
    </message>
    <message>
        <source>Name can have at most %1 characters.</source>
        <translation>O nome pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Name can&apos;t have control characters.</source>
        <translation>O nome não pode ter caracteres de controle.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Outra conexão tem este nome.</translation>
    </message>
    <message>
        <source>Base URL is required.</source>
        <translation>A URL base é obrigatória.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address.</source>
        <translation>Isto não é um endereço web.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address, such as %1.</source>
        <translation>Isto não é um endereço web, como %1.</translation>
    </message>
    <message>
        <source>Use https. Without it, the token would travel in the clear; http is for this computer only.</source>
        <translation>Use https. Sem ele, o token viajaria sem criptografia; http é só para este computador.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>Deixe de fora o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”.</source>
        <translation>Deixe de fora o que vem depois de “?” ou “#”.</translation>
    </message>
    <message>
        <source>An API token or an OAuth access token is required.</source>
        <translation>É necessário um token de API ou um token de acesso do OAuth.</translation>
    </message>
    <message>
        <source>An API token is required.</source>
        <translation>É necessário um token de API.</translation>
    </message>
    <message>
        <source>An API token has no spaces, accents or control characters. Copy it again.</source>
        <translation>Um token de API não tem espaços, acentos nem caracteres de controle. Copie-o novamente.</translation>
    </message>
    <message>
        <source>An access token has no spaces, accents or control characters. Copy it again.</source>
        <translation>Um token de acesso não tem espaços, acentos nem caracteres de controle. Copie-o novamente.</translation>
    </message>
    <message>
        <source>OAuth needs a project ID: the platform answers for one project at a time.</source>
        <translation>O OAuth precisa do ID de um projeto: a plataforma responde por um projeto de cada vez.</translation>
    </message>
    <message>
        <source>A project ID has no spaces, accents or control characters. Copy it again.</source>
        <translation>O ID de um projeto não tem espaços, acentos nem caracteres de controle. Copie-o novamente.</translation>
    </message>
    <message>
        <source>An organization ID is required: every request carries it.</source>
        <translation>É necessário o ID da organização: cada solicitação o leva.</translation>
    </message>
    <message>
        <source>An organization ID has no spaces, accents or control characters. Copy it again.</source>
        <translation>O ID de uma organização não tem espaços, acentos nem caracteres de controle. Copie-o novamente.</translation>
    </message>
    <message>
        <source>A user ID is required: every request carries it.</source>
        <translation>É necessário o ID do usuário: cada solicitação o leva.</translation>
    </message>
    <message>
        <source>A user ID has no spaces, accents or control characters. Copy it again.</source>
        <translation>O ID de um usuário não tem espaços, acentos nem caracteres de controle. Copie-o novamente.</translation>
    </message>
    <message>
        <source>There is an API token too, and requests can carry only one. Remove one of them, or allow both.</source>
        <translation>Também há um token de API, e as solicitações só podem levar um. Remova um deles ou permita ambos.</translation>
    </message>
    <message>
        <source>This connection is of this session only.</source>
        <translation>Esta conexão é só desta sessão.</translation>
    </message>
    <message>
        <source>Without a base URL nothing can be sent.</source>
        <translation>Sem uma URL base nada pode ser enviado.</translation>
    </message>
    <message>
        <source>Without a token nothing can be sent.</source>
        <translation>Sem um token nada pode ser enviado.</translation>
    </message>
    <message>
        <source>A project ID is used with an OAuth access token only.</source>
        <translation>O ID de um projeto só é usado com um token de acesso do OAuth.</translation>
    </message>
    <message>
        <source>There is an API token too. The OAuth access token is used.</source>
        <translation>Também há um token de API. O token de acesso do OAuth é usado.</translation>
    </message>
    <message>
        <source>Without the ID of its account nothing can be sent.</source>
        <translation>Sem o ID da conta nada pode ser enviado.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set.</source>
        <translation>%1 não está definida.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 não pode ser usada: %2</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read. Check its permissions:</source>
        <translation>Não é possível ler o arquivo de configurações. Verifique suas permissões:</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be written. Check its permissions and the room on the disk:</source>
        <translation>Não é possível gravar o arquivo de configurações. Verifique suas permissões e o espaço em disco:</translation>
    </message>
    <message>
        <source>Another Tokendesk is writing the settings file. Try again in a moment.</source>
        <translation>Outro Tokendesk está gravando o arquivo de configurações. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be put aside. Move it away:</source>
        <translation>O arquivo de configurações está danificado e não pode ser posto de lado. Mova-o para outro lugar:</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Ambiente: %1</translation>
    </message>
    <message>
        <source>Tokendesk</source>
        <translation>Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk — %1 (%2)</source>
        <extracomment>the name of a connection and its environment</extracomment>
        <translation>Tokendesk — %1 (%2)</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsActions</name>
    <message>
        <source>&amp;New Connection</source>
        <translation>&amp;Nova conexão</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Testar cone&amp;xão</translation>
    </message>
    <message>
        <source>&amp;Set as default</source>
        <translation>Tornar &amp;padrão</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>It comes from environment variables, and can only be changed there.</source>
        <translation>Ela vem de variáveis de ambiente e só pode ser alterada lá.</translation>
    </message>
    <message>
        <source>Un&amp;set default</source>
        <translation>Deixar de ser &amp;padrão</translation>
    </message>
    <message>
        <source>There is no saved connection yet.</source>
        <translation>Ainda não há nenhuma conexão salva.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsEmpty</name>
    <message>
        <source>No connections yet</source>
        <translation>Ainda não há conexões</translation>
    </message>
    <message>
        <source>A connection is an installation&apos;s address and a token to manage it with. Make one, or import those of the GEAI command line.</source>
        <translation>Uma conexão é o endereço de uma instalação e um token para gerenciá-la. Crie uma ou importe as da linha de comando do GEAI.</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsList</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>The saved connections, and that of the environment variables. Enter connects, F2 edits the selected one, and Delete deletes it once you have confirmed that.</source>
        <translation>As conexões salvas e a das variáveis de ambiente. Enter conecta, F2 edita a selecionada e Delete a exclui depois que você confirmar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsModel</name>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>de variáveis de ambiente</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>from a newer version</source>
        <translation>de uma versão mais nova</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>só esta sessão</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sem informação</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a date and a time of day
----------
a connection&apos;s name, and what sets it apart</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It comes from the environment: %1.</source>
        <translation>Ela vem de variáveis de ambiente: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>The default connection was not changed.</source>
        <translation>A conexão padrão não foi alterada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CopyDetailsButton</name>
    <message>
        <source>Copies what is known of this failure, for whoever helps you: the message, the answer&apos;s codes, the time and the versions. It holds no token, no password and no address.</source>
        <translation>Copia o que se sabe desta falha, para quem ajudar você: a mensagem, os códigos da resposta, a hora e as versões. Não contém tokens, senhas nem endereços.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>tokendesk::CopyDialog</name>
    <message>
        <source>Copy API Tokens</source>
        <translation>Copiar tokens de API</translation>
    </message>
    <message>
        <source>Copy API Token</source>
        <translation>Copiar token de API</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API token(s)</source>
        <translation>
            <numerusform>%Ln token de API</numerusform>
            <numerusform>%Ln tokens de API</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CopyForm</name>
    <message>
        <source>Token value</source>
        <translation>Valor do token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Cabeçalho Authorization</translation>
    </message>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>Shell exports</source>
        <translation>Exports de shell</translation>
    </message>
    <message>
        <source>.env lines</source>
        <translation>Linhas de .env</translation>
    </message>
    <message>
        <source>All as .env lines</source>
        <translation>Todos como linhas de .env</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>Clear clipboard a&amp;fter</source>
        <translation>Limpar a área de trans&amp;ferência em</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>It is cleared from the clipboard in %1 s.</source>
        <translation>É apagado da área de transferência em %1 s.</translation>
    </message>
    <message>
        <source>It could not be copied.</source>
        <translation>Não foi possível copiar.</translation>
    </message>
    <message>
        <source>Another program holds the clipboard. Try again.</source>
        <translation>Outro programa retém a área de transferência. Tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln API token(s)</source>
        <translation>
            <numerusform>O token de API</numerusform>
            <numerusform>Todos os %Ln tokens de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of the tokens is copied, unless all of them are.</source>
        <translation>Qual dos tokens é copiado, a menos que todos sejam.</translation>
    </message>
    <message>
        <source>What is put on the clipboard: the token&apos;s value alone, or a text for programs that has the value in it.</source>
        <translation>O que é colocado na área de transferência: só o valor do token, ou um texto para programas que contém o valor.</translation>
    </message>
    <message>
        <source>After how many seconds the copied text is cleared from the clipboard, where it is still there: from %1 to %2. It is remembered.</source>
        <translation>Depois de quantos segundos o texto copiado é apagado da área de transferência, se ainda estiver lá: de %1 a %2. O valor é lembrado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CreateProjectDialog</name>
    <message>
        <source>Create Project</source>
        <translation>Criar projeto</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Criando “%1”…</translation>
    </message>
    <message>
        <source>Looking whether “%1” was created…</source>
        <translation>Verificando se “%1” foi criado…</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>Não foi criado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was created.</source>
        <translation>Não é possível saber se foi criado.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and the list, read again, doesn&apos;t have it. Confirm to try again.</source>
        <translation>A resposta à criação de “%1” se perdeu, e a lista, lida de novo, não o contém. Confirme para tentar novamente.</translation>
    </message>
    <message>
        <source>No answer to creating “%1” came. It may be there already, or still appear. Confirm to try again: the platform takes a name only once, and refuses it if the project is there.</source>
        <translation>Não chegou resposta à criação de “%1”. Talvez já exista ou ainda apareça. Confirme para tentar novamente: a plataforma aceita um nome uma única vez, e o recusa se o projeto já existir.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CreateTokenDialog</name>
    <message>
        <source>Create Token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Criando “%1”…</translation>
    </message>
    <message>
        <source>Looking whether “%1” was created…</source>
        <translation>Verificando se “%1” foi criado…</translation>
    </message>
    <message>
        <source>Blocking “%1”…</source>
        <translation>Bloqueando “%1”…</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>Não foi criado.</translation>
    </message>
    <message>
        <source>No answer to creating “%1” came. It may be there already, or still appear. Cancel, refresh the list after a moment and look for it there.</source>
        <translation>Não chegou resposta à criação de “%1”. Ele pode já estar lá ou ainda aparecer. Cancele, atualize a lista em instantes e procure-o lá.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. These tokens have its name:</source>
        <translation>A resposta à criação de “%1” se perdeu. Estes tokens têm o nome dele:</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was created.</source>
        <translation>Não é possível saber se foi criado.</translation>
    </message>
    <message>
        <source>The token “%1” exists.</source>
        <translation>O token “%1” existe.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was blocked.</source>
        <translation>Não é possível saber se foi bloqueado.</translation>
    </message>
    <message>
        <source>The token “%1” exists and is active.</source>
        <translation>O token “%1” existe e está ativo.</translation>
    </message>
    <message>
        <source>Blocking it was stopped.</source>
        <translation>O bloqueio foi interrompido.</translation>
    </message>
    <message>
        <source>It could not be blocked: %1</source>
        <translation>Não foi possível bloquear: %1</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>C&amp;onfirmar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Create any&amp;way</source>
        <translation>Criar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Try blocking again</source>
        <translation>&amp;Tentar bloquear novamente</translation>
    </message>
    <message>
        <source>&amp;Leave it active</source>
        <translation>&amp;Deixá-lo ativo</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and the list, read again, doesn&apos;t have it. Confirm to try again.</source>
        <translation>A resposta à criação de “%1” se perdeu, e a lista, lida de novo, não o contém. Confirme para tentar novamente.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Will be removed</source>
        <translation>Será removido</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Manter: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialText</name>
    <message>
        <source>The keychain has no token for this connection.</source>
        <translation>O chaveiro não tem nenhum token para esta conexão.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>No keychain service is running. Start one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>Nenhum serviço de chaveiro está em execução. Inicie um, como GNOME Keyring ou KWallet, e tente novamente.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied. Allow it and try again.</source>
        <translation>O acesso ao chaveiro foi negado. Permita-o e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer. It may be waiting for you in another window: look there, then try again.</source>
        <translation>O chaveiro não responde. Ele pode estar esperando por você em outra janela: procure-a e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again.</source>
        <translation>O chaveiro falhou. Tente novamente.</translation>
    </message>
    <message>
        <source>The keychain has no token for this connection. Edit the connection and enter it again.</source>
        <translation>O chaveiro não tem nenhum token para esta conexão. Edite a conexão e insira-o novamente.</translation>
    </message>
    <message>
        <source>Or keep the token for this session only.</source>
        <translation>Ou mantenha o token só para esta sessão.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteAllTokensDialog</name>
    <message>
        <source>The tokens of “%1” that are listed here (%2) are deleted one by one, and programs that use them stop working at once. This can&apos;t be undone.</source>
        <translation>Os tokens de “%1” listados aqui (%2) são excluídos um a um, e os programas que os usam param de funcionar imediatamente. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>Tokens a excluir</translation>
    </message>
    <message>
        <source>Delete All Tokens</source>
        <translation>Excluir todos os tokens</translation>
    </message>
    <message>
        <source>delete all tokens</source>
        <translation>excluir todos os tokens</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Excluir todos</translation>
    </message>
    <message>
        <source>Deleting all tokens…</source>
        <translation>Excluindo todos os tokens…</translation>
    </message>
    <message>
        <source>What became of the tokens</source>
        <translation>O que aconteceu com os tokens</translation>
    </message>
    <message>
        <source>&amp;Delete the rest</source>
        <translation>&amp;Excluir o restante</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Every token of this account is deleted (listed here: %L1), and programs that use them stop working at once. The one that this connection signs in with goes last: then you have to sign in with another token. This can&apos;t be undone.</source>
        <translation>Todos os tokens desta conta são excluídos (na lista: %L1), e os programas que os usam param de funcionar imediatamente. O que esta conexão usa para entrar é excluído por último: depois será preciso entrar com outro token. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Digite “%1”</translation>
    </message>
    <message>
        <source>%L1 of %L2 done…</source>
        <translation>%L1 de %L2…</translation>
    </message>
    <message>
        <source>The names of the tokens that are deleted, and afterwards what became of each. The text can be selected and copied, but not changed.</source>
        <translation>Os nomes dos tokens que são excluídos e, depois, o que aconteceu com cada um. O texto pode ser selecionado e copiado, mas não alterado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteProjectDialog</name>
    <message>
        <source>Delete Project</source>
        <translation>Excluir projeto</translation>
    </message>
    <message>
        <source>Type the project&apos;s name</source>
        <translation>Digite o nome do projeto</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Type the production connection&apos;s name</source>
        <translation>Digite o nome da conexão de produção</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Excluindo “%1”…</translation>
    </message>
    <message>
        <source>Programs that use “%1” stop working at once. This can&apos;t be undone. What goes with the project:</source>
        <translation>Os programas que usam “%1” param de funcionar imediatamente. Isso não pode ser desfeito. Com o projeto é excluído:</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteTokenDialog</name>
    <message>
        <source>Deleting “%1” revokes it: programs that use it stop working at once. A revoked token can&apos;t be activated again. This can&apos;t be undone.</source>
        <translation>Excluir “%1” o revoga: os programas que o usam param de funcionar imediatamente. Um token revogado não pode ser ativado novamente. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Programs that use “%1” stop working at once. If this connection signs in with it, you have to sign in with another token. This can&apos;t be undone.</source>
        <translation>Os programas que usam “%1” param de funcionar imediatamente. Se esta conexão entra com ele, será preciso entrar com outro token. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Programs that use “%1” stop working at once. This can&apos;t be undone.</source>
        <translation>Os programas que usam “%1” param de funcionar imediatamente. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete API Token</source>
        <translation>Excluir token de API</translation>
    </message>
    <message>
        <source>Type the token&apos;s name</source>
        <translation>Digite o nome do token</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Excluindo “%1”…</translation>
    </message>
</context>
<context>
    <name>tokendesk::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>tokendesk::DiscardQuestion</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>You have typed changes.</source>
        <translation>Há alterações não salvas.</translation>
    </message>
    <message>
        <source>Discard them?</source>
        <translation>Deseja descartá-las?</translation>
    </message>
</context>
<context>
    <name>tokendesk::ErrorFacts</name>
    <message>
        <source>Kind of failure: %1</source>
        <translation>Tipo de falha: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Platform&apos;s error codes: %1</source>
        <translation>Códigos de erro da plataforma: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ErrorText</name>
    <message>
        <source>Connecting to “%1” failed.</source>
        <translation>Não foi possível conectar-se a “%1”.</translation>
    </message>
    <message>
        <source>Connecting failed.</source>
        <translation>Não foi possível conectar-se.</translation>
    </message>
    <message>
        <source>Signing in as “%1” failed.</source>
        <translation>Não foi possível entrar como “%1”.</translation>
    </message>
    <message>
        <source>The projects could not be read.</source>
        <translation>Não foi possível ler os projetos.</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Não foi possível ler a conta.</translation>
    </message>
    <message>
        <source>The service accounts could not be read.</source>
        <translation>Não foi possível ler as contas de serviço.</translation>
    </message>
    <message>
        <source>The tokens of “%1” could not be read.</source>
        <translation>Não foi possível ler os tokens de “%1”.</translation>
    </message>
    <message>
        <source>The organization&apos;s tokens could not be read.</source>
        <translation>Não foi possível ler os tokens da organização.</translation>
    </message>
    <message>
        <source>The tokens of the account “%1” could not be read.</source>
        <translation>Não foi possível ler os tokens da conta “%1”.</translation>
    </message>
    <message>
        <source>The tokens of this account could not be read.</source>
        <translation>Não foi possível ler os tokens desta conta.</translation>
    </message>
    <message>
        <source>The tokens of “%1” were not deleted.</source>
        <translation>Os tokens de “%1” não foram excluídos.</translation>
    </message>
    <message>
        <source>The tokens of this account were not deleted.</source>
        <translation>Os tokens desta conta não foram excluídos.</translation>
    </message>
    <message>
        <source>The token “%1” could not be read.</source>
        <translation>Não foi possível ler o token “%1”.</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>O token “%1” não foi criado.</translation>
    </message>
    <message>
        <source>The token “%1” was not updated.</source>
        <translation>O token “%1” não foi alterado.</translation>
    </message>
    <message>
        <source>The token “%1” was not blocked.</source>
        <translation>O token “%1” não foi bloqueado.</translation>
    </message>
    <message>
        <source>The token “%1” was not activated.</source>
        <translation>O token “%1” não foi ativado.</translation>
    </message>
    <message>
        <source>The token “%1” was not deleted.</source>
        <translation>O token “%1” não foi excluído.</translation>
    </message>
    <message>
        <source>The token “%1” was not refreshed.</source>
        <translation>O token “%1” não foi renovado.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read.</source>
        <translation>Não foi possível ler o projeto “%1”.</translation>
    </message>
    <message>
        <source>The project “%1” was not created.</source>
        <translation>O projeto “%1” não foi criado.</translation>
    </message>
    <message>
        <source>The project “%1” was not updated.</source>
        <translation>O projeto “%1” não foi alterado.</translation>
    </message>
    <message>
        <source>The project “%1” was not deleted.</source>
        <translation>O projeto “%1” não foi excluído.</translation>
    </message>
    <message>
        <source>The assistants of “%1” could not be read.</source>
        <translation>Não foi possível ler os assistentes de “%1”.</translation>
    </message>
    <message>
        <source>The requests of “%1” could not be read.</source>
        <translation>Não foi possível ler as solicitações de “%1”.</translation>
    </message>
    <message>
        <source>The requests of “%1” were not exported.</source>
        <translation>As solicitações de “%1” não foram exportadas.</translation>
    </message>
    <message>
        <source>Connecting was stopped.</source>
        <translation>A tentativa de conexão foi interrompida.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>A tentativa de entrar foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the projects was stopped.</source>
        <translation>A leitura dos projetos foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the tokens of “%1” was stopped.</source>
        <translation>A leitura dos tokens de “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the organization&apos;s tokens was stopped.</source>
        <translation>A leitura dos tokens da organização foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the account was stopped.</source>
        <translation>A leitura da conta foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the service accounts was stopped.</source>
        <translation>A leitura das contas de serviço foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the tokens of the account “%1” was stopped.</source>
        <translation>A leitura dos tokens da conta “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the tokens of this account was stopped.</source>
        <translation>A leitura dos tokens desta conta foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the token “%1” was stopped.</source>
        <translation>A leitura do token “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the project “%1” was stopped.</source>
        <translation>A leitura do projeto “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the assistants of “%1” was stopped.</source>
        <translation>A leitura dos assistentes de “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>Reading the requests of “%1” was stopped.</source>
        <translation>A leitura das solicitações de “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importação interrompida.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was created.</source>
        <translation>Não é possível saber se o token “%1” foi criado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was updated.</source>
        <translation>Não é possível saber se o token “%1” foi alterado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was blocked.</source>
        <translation>Não é possível saber se o token “%1” foi bloqueado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was activated.</source>
        <translation>Não é possível saber se o token “%1” foi ativado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was deleted.</source>
        <translation>Não é possível saber se o token “%1” foi excluído.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was refreshed.</source>
        <translation>Não é possível saber se o token “%1” foi renovado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell which tokens were deleted.</source>
        <translation>Não é possível saber quais tokens foram excluídos.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the project “%1” was created.</source>
        <translation>Não é possível saber se o projeto “%1” foi criado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the project “%1” was updated.</source>
        <translation>Não é possível saber se o projeto “%1” foi alterado.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the project “%1” was deleted.</source>
        <translation>Não é possível saber se o projeto “%1” foi excluído.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the user name, the password or the client. Check them.</source>
        <translation>A plataforma não aceita o nome de usuário, a senha ou o cliente. Verifique-os.</translation>
    </message>
    <message>
        <source>The sign-in had expired, and was renewed just now. Nothing was changed: try again.</source>
        <translation>A sessão havia expirado e acabou de ser renovada. Nada foi alterado: tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked. Sign in again.</source>
        <translation>A sessão expirou ou foi revogada. Entre novamente.</translation>
    </message>
    <message>
        <source>The API token is unknown, blocked or expired. Check it, or use another one.</source>
        <translation>O token de API é desconhecido, está bloqueado ou expirou. Verifique-o ou use outro.</translation>
    </message>
    <message>
        <source>The connection&apos;s API token is unknown, blocked or expired. Edit the connection and enter a valid one.</source>
        <translation>O token de API da conexão é desconhecido, está bloqueado ou expirou. Edite a conexão e digite um válido.</translation>
    </message>
    <message>
        <source>These tokens are managed by the organization&apos;s own OAuth provider. They can be changed there only; ask whoever runs it.</source>
        <translation>Estes tokens são gerenciados pelo provedor de OAuth da própria organização. Só podem ser alterados lá; fale com quem o administra.</translation>
    </message>
    <message>
        <source>Creating tokens is restricted here. An administrator of the organization can create one for you, or lift the restriction.</source>
        <translation>A criação de tokens é restrita aqui. Um administrador da organização pode criar um para você ou remover a restrição.</translation>
    </message>
    <message>
        <source>Only administrators of the organization see its service accounts. Ask one of them.</source>
        <translation>Somente os administradores da organização veem as contas de serviço dela. Fale com um deles.</translation>
    </message>
    <message>
        <source>Only an administrator of the organization can do this. Ask one of them.</source>
        <translation>Somente um administrador da organização pode fazer isto. Fale com um deles.</translation>
    </message>
    <message>
        <source>This connection is read-only, so nothing was sent. Edit the connection to change that.</source>
        <translation>Esta conexão é somente leitura, por isso nada foi enviado. Edite a conexão para mudar isso.</translation>
    </message>
    <message>
        <source>This user, or this client, isn&apos;t allowed to sign in here. Ask an administrator.</source>
        <translation>Este usuário, ou este cliente, não tem permissão para entrar aqui. Fale com um administrador.</translation>
    </message>
    <message>
        <source>The API token isn&apos;t allowed to sign in here. Use another one.</source>
        <translation>O token de API não tem permissão para entrar aqui. Use outro.</translation>
    </message>
    <message>
        <source>The connection&apos;s API token isn&apos;t allowed to do this. Use a connection with an organization API token.</source>
        <translation>O token de API da conexão não tem permissão para fazer isto. Use uma conexão com um token de API da organização.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t know the project. Check the connection&apos;s project ID, if it has one.</source>
        <translation>A plataforma não conhece o projeto. Verifique o ID do projeto da conexão, se ela tiver um.</translation>
    </message>
    <message>
        <source>The server has no sign-in at this address. Check the base URL.</source>
        <translation>O servidor não oferece a autenticação neste endereço. Verifique a URL base.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have the platform&apos;s API at this address. Check the base URL.</source>
        <translation>O servidor não oferece a API da plataforma neste endereço. Verifique a URL base.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have the list of projects. Check the base URL of the connection.</source>
        <translation>O servidor não oferece a lista de projetos. Verifique a URL base da conexão.</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the list of projects.</source>
        <translation>Não existe mais. Atualize a lista de projetos.</translation>
    </message>
    <message>
        <source>Its project or account is no longer there. Refresh the list.</source>
        <translation>O projeto ou a conta dele não existe mais. Atualize a lista.</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the list.</source>
        <translation>Não existe mais. Atualize a lista.</translation>
    </message>
    <message>
        <source>Another project has this name. Choose another one, then try again.</source>
        <translation>Outro projeto tem este nome. Escolha outro e tente novamente.</translation>
    </message>
    <message>
        <source>It conflicts with one that is there already. Choose another name, then try again.</source>
        <translation>Ele entra em conflito com um que já existe. Escolha outro nome e tente novamente.</translation>
    </message>
    <message>
        <source>It was revoked or changed in the meantime. Refresh the list to see how it is now.</source>
        <translation>Ele foi revogado ou alterado nesse meio-tempo. Atualize a lista para ver como está agora.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Try again.</source>
        <translation>Algo mudou nesse meio-tempo. Tente novamente.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the request. Check the client ID and the scope.</source>
        <translation>A plataforma não aceita a solicitação. Verifique o ID do cliente e o escopo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the request. Refresh, then try again.</source>
        <translation>A plataforma não aceita a solicitação. Atualize e tente novamente.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the name. Change it, then try again.</source>
        <translation>A plataforma não aceita o nome. Altere-o e tente novamente.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the description. Change it, then try again.</source>
        <translation>A plataforma não aceita a descrição. Altere-a e tente novamente.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the status. Change it, then try again.</source>
        <translation>A plataforma não aceita o status. Altere-o e tente novamente.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the expiry. Choose a later one, and check this computer&apos;s clock.</source>
        <translation>A plataforma não aceita a expiração. Escolha uma data posterior e verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the administrator&apos;s e-mail. Change it, then try again.</source>
        <translation>A plataforma não aceita o e-mail do administrador. Altere-o e tente novamente.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept what was entered. Change it, then try again.</source>
        <translation>A plataforma não aceita o que foi digitado. Altere-o e tente novamente.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The platform takes no more requests for now.</source>
        <translation>A plataforma não aceita mais solicitações por enquanto.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Aguarde um minuto e tente novamente.</translation>
    </message>
    <message>
        <source>The platform has a problem of its own.</source>
        <translation>O problema está na própria plataforma.</translation>
    </message>
    <message>
        <source>The server wants the request to go to “%1”. It wasn&apos;t sent there, because a token goes only where you send it. If that host is right, change the base URL.</source>
        <translation>O servidor pede que a solicitação vá para “%1”. Ela não foi enviada para lá, porque um token só vai para onde você o envia. Se esse host estiver certo, altere a URL base.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB, and Tokendesk reads no more than that. Ask whoever runs the installation why it is so large.</source>
        <translation>A resposta tem mais de %1 MB, e o Tokendesk não lê mais do que isso. Pergunte a quem administra a instalação por que ela é tão grande.</translation>
    </message>
    <message>
        <source>The answer is damaged, or something is missing in it, so none of it is used. Try again, and if it stays so, tell whoever runs the installation.</source>
        <translation>A resposta está danificada ou falta algo nela, por isso nada dela é usado. Tente novamente e, se o problema continuar, avise quem administra a instalação.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t one of this platform. Check the base URL, and try again later if it is right.</source>
        <translation>A resposta não é desta plataforma. Verifique a URL base e, se estiver certa, tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>This installation doesn&apos;t offer to sign in over its API. Use an API token.</source>
        <translation>Esta instalação não permite entrar pela API. Use um token de API.</translation>
    </message>
    <message>
        <source>This server can&apos;t tell whom a token belongs to. Check the base URL.</source>
        <translation>Este servidor não sabe informar a quem um token pertence. Verifique a URL base.</translation>
    </message>
    <message>
        <source>This installation can&apos;t do it over its API. Use the platform&apos;s own back office.</source>
        <translation>Esta instalação não permite fazer isso pela API. Use o back office da própria plataforma.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Tente novamente quando quiser.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or the connection was lost. Check the network, then try again.</source>
        <translation>Não é possível acessar o servidor ou a conexão foi perdida. Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted, or its encryption is too weak, so nothing was sent. Check the base URL, or ask whoever runs the installation.</source>
        <translation>O certificado do servidor não é confiável ou a criptografia dele é fraca demais, por isso nada foi enviado. Verifique a URL base ou fale com quem administra a instalação.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the base URL, and that the installation is running.</source>
        <translation>Nada responde neste endereço. Verifique a URL base e se a instalação está em execução.</translation>
    </message>
    <message>
        <source>The answer with the new value was lost, and the old value may have stopped. Wait a moment, then refresh the token again for a value that you can copy.</source>
        <translation>A resposta com o novo valor se perdeu, e o valor antigo pode ter deixado de funcionar. Aguarde um momento e renove o token de novo para obter um valor que você possa copiar.</translation>
    </message>
    <message>
        <source>No answer came, and it may still happen. Wait a moment, then refresh the list.</source>
        <translation>Nenhuma resposta chegou, e a operação ainda pode ser realizada. Aguarde um momento e atualize a lista.</translation>
    </message>
    <message>
        <source>It was sent, but the answer was lost. Refresh the list before you try again.</source>
        <translation>A solicitação foi enviada, mas a resposta se perdeu. Atualize a lista antes de tentar novamente.</translation>
    </message>
    <message>
        <source>Only tokens of the project itself are allowed to do this, and this one is of another kind.</source>
        <translation>Somente os tokens do próprio projeto permitem fazer isso, e este é de outro tipo.</translation>
    </message>
    <message numerus="yes">
        <source>The server didn&apos;t answer in %Ln minute(s).</source>
        <translation>
            <numerusform>O servidor não respondeu em %Ln minuto.</numerusform>
            <numerusform>O servidor não respondeu em %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server didn&apos;t answer in %Ln second(s).</source>
        <translation>
            <numerusform>O servidor não respondeu em %Ln segundo.</numerusform>
            <numerusform>O servidor não respondeu em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Tente novamente em %Ln segundo.</numerusform>
            <numerusform>Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Tente novamente em %Ln minuto.</numerusform>
            <numerusform>Tente novamente em %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln hour(s).</source>
        <translation>
            <numerusform>Tente novamente em %Ln hora.</numerusform>
            <numerusform>Tente novamente em %Ln horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln day(s).</source>
        <translation>
            <numerusform>Tente novamente em %Ln dia.</numerusform>
            <numerusform>Tente novamente em %Ln dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryField</name>
    <message>
        <source>Never expires</source>
        <translation>Nunca expira</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>Custom date and time</source>
        <translation>Data e hora personalizadas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpira</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Escolha um momento no futuro.</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The time %1 is skipped, as clocks are put forward.</source>
        <translation>O horário %1 não existe, porque os relógios são adiantados.</translation>
    </message>
    <message>
        <source>When the token stops working: never, after a period that counts from when it is sent, or at a date and time that you enter.</source>
        <translation>Quando o token deixa de funcionar: nunca, depois de um prazo que conta a partir do envio, ou em uma data e hora que você informar.</translation>
    </message>
    <message>
        <source>The date and time at which the token stops working, in this computer&apos;s time zone. It must be in the future.</source>
        <translation>A data e hora em que o token deixa de funcionar, no fuso horário deste computador. Deve estar no futuro.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTexts</name>
    <message numerus="yes">
        <source>%Ln expire(s) within 7 days</source>
        <extracomment>of tokens</extracomment>
        <translation>
            <numerusform>%Ln expira em até 7 dias</numerusform>
            <numerusform>%Ln expiram em até 7 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <extracomment>of tokens</extracomment>
        <translation>
            <numerusform>%Ln expirado</numerusform>
            <numerusform>%Ln expirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within 7 days</source>
        <translation>
            <numerusform>%Ln token expira em até 7 dias</numerusform>
            <numerusform>%Ln tokens expiram em até 7 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportDialog</name>
    <message>
        <source>Export to the GEAI Credentials File</source>
        <translation>Exportar para o arquivo de credenciais do GEAI</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nexões</translation>
    </message>
    <message>
        <source>There are no saved connections to export.</source>
        <translation>Não há conexões salvas para exportar.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Export as plain text</source>
        <translation>&amp;Exportar como texto simples</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The file is plain text.</source>
        <translation>O arquivo é texto simples.</translation>
    </message>
    <message>
        <source>The tokens of the connections that you tick will be in it, and every program that you run can read them there.</source>
        <translation>Ele conterá os tokens das conexões que você marcar, e todos os programas que você executar poderão lê-los ali.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Reading the tokens from the keychain…</source>
        <translation>Lendo os tokens do chaveiro…</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>Nothing was exported. The token of “%1” could not be read.</source>
        <translation>Nada foi exportado. Não foi possível ler o token de “%1”.</translation>
    </message>
    <message>
        <source>Nothing was exported. The file is as it was.</source>
        <translation>Nada foi exportado. O arquivo continua como estava.</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>O arquivo mudou.</translation>
    </message>
    <message>
        <source>See below what an export would do to it now, and export then.</source>
        <translation>Veja abaixo o que uma exportação faria com ele agora e, depois, exporte.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importação interrompida.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nada foi exportado.</translation>
    </message>
    <message>
        <source>The saved connections. Space ticks the selected one, to be written to the file with its token; the last column says why one can&apos;t be, or what changes in the file.</source>
        <translation>As conexões salvas. Espaço marca a selecionada, para ser gravada no arquivo com o token dela; a última coluna diz por que alguma não pode ser ou o que muda no arquivo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportFileField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;scolher…</translation>
    </message>
    <message>
        <source>The file that is written. “~” stands for your own folder. It appears there once the export is complete; until then, what was there before stays.</source>
        <translation>O arquivo que é gravado. “~” é a sua própria pasta. Ele aparece lá quando a exportação está completa; até então fica o que havia antes.</translation>
    </message>
    <message>
        <source>Opens a window to choose the folder and the name of the file.</source>
        <translation>Abre uma janela para escolher a pasta e o nome do arquivo.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Isto é uma pasta. Adicione o nome de um arquivo.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Isto é um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist.</source>
        <translation>Esta pasta não existe.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” já existe.</translation>
    </message>
    <message>
        <source>Do you want to replace it? It stays as it is until the export is complete.</source>
        <translation>Deseja substituí-lo? Ele permanece como está até a exportação terminar.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>The file that was there before is unchanged.</source>
        <translation>O arquivo que já existia não foi alterado.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Nenhum arquivo foi criado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportFileText</name>
    <message>
        <source>The file can&apos;t be created there. Choose another place.</source>
        <translation>Não é possível criar o arquivo ali. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Make room on the disk, or choose another place.</source>
        <translation>Não foi possível gravar o arquivo até o fim. Libere espaço no disco ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Everything was written, but could not be put at its place. Close the file where it is open, or choose another name.</source>
        <translation>Tudo foi gravado, mas não pôde ser colocado em seu lugar. Feche o arquivo onde ele estiver aberto ou escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportListDialog</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 written…</source>
        <translation>%1 de %2 gravados…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV opens in spreadsheets; a text there that would be taken for a formula gets an apostrophe in front. JSON is for programs, and has each text as it is.</source>
        <translation>CSV abre em planilhas; um texto que seria tomado por uma fórmula recebe um apóstrofo na frente. JSON é para programas e tem cada texto como ele é.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Which rows of the list are written. The file has them in the order of the list.</source>
        <translation>Quais linhas da lista são gravadas. O arquivo as tem na ordem da lista.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>A exportação foi interrompida.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportPlan</name>
    <message>
        <source>In the file, DEFAULT stands for all profiles. Rename the connection.</source>
        <translation>No arquivo, DEFAULT representa todos os perfis. Renomeie a conexão.</translation>
    </message>
    <message>
        <source>The file can&apos;t have a profile of this name. Rename the connection.</source>
        <translation>O arquivo não pode ter um perfil com este nome. Renomeie a conexão.</translation>
    </message>
    <message>
        <source>It is a connection to %1, whose tools don&apos;t read this file.</source>
        <translation>É uma conexão com %1, cujas ferramentas não leem este arquivo.</translation>
    </message>
    <message>
        <source>Its token is kept for this session only, and only stored ones are exported.</source>
        <translation>O token é mantido somente nesta sessão, e só os salvos são exportados.</translation>
    </message>
    <message>
        <source>It has no token. Edit the connection and enter one.</source>
        <translation>Ela não tem token. Edite a conexão e digite um.</translation>
    </message>
    <message>
        <source>The file has a profile of this name, which is updated.</source>
        <translation>O arquivo tem um perfil com este nome, que será alterado.</translation>
    </message>
    <message>
        <source>It loses what the connection doesn&apos;t have: %1.</source>
        <translation>Ele perderá o que a conexão não tem: %1.</translation>
    </message>
    <message>
        <source>What stands there is lost.</source>
        <translation>O que está ali será perdido.</translation>
    </message>
    <message>
        <source>Its access token works until it expires: what renews it isn&apos;t exported.</source>
        <translation>O token de acesso dela funciona até expirar: o que o renova não é exportado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportRequestsDialog</name>
    <message>
        <source>Export Requests</source>
        <translation>Exportar solicitações</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON lines</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>All requests of “%1”.</source>
        <translation>Todas as solicitações de “%1”.</translation>
    </message>
    <message>
        <source>Everything that the platform has is exported, not only what is loaded. What is picked in the charts doesn&apos;t matter.</source>
        <translation>É exportado tudo o que a plataforma tem, não somente o que está carregado. O que for escolhido nos gráficos não influi.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines files (*.jsonl)</source>
        <translation>Arquivos JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting the requests…</source>
        <translation>Exportando as solicitações…</translation>
    </message>
    <message>
        <source>The requests were not exported.</source>
        <translation>As solicitações não foram exportadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) written…</source>
        <translation>
            <numerusform>%Ln solicitação gravada…</numerusform>
            <numerusform>%Ln solicitações gravadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of “%1” that match: %2.</source>
        <translation>Solicitações de “%1” que correspondem a: %2.</translation>
    </message>
    <message>
        <source>CSV opens in spreadsheets; a text there that would be taken for a formula gets an apostrophe in front. JSON lines are for programs, and have each text as it is.</source>
        <translation>CSV abre em planilhas; um texto que ali seria tomado por uma fórmula recebe um apóstrofo na frente. As linhas JSON são para programas e têm cada texto como ele é.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FactSheet</name>
    <message>
        <source>The ID by which the platform knows it. It can be selected and copied, but not changed.</source>
        <translation>O ID pelo qual a plataforma o conhece. Ele pode ser selecionado e copiado, mas não alterado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FailureDetails</name>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Program: Tokendesk %1, Qt %2</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>Programa: Tokendesk %1, Qt %2</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>Sistema: %1, %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nova tentativa em %1 s…</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Entrar no&amp;vamente</translation>
    </message>
    <message>
        <source>Stopping… Cancel again to stop waiting.</source>
        <translation>Interrompendo… Cancele de novo para parar de esperar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::GeaiFileText</name>
    <message>
        <source>“%1” can&apos;t be the name of a profile. Rename the connection.</source>
        <translation>“%1” não pode ser o nome de um perfil. Renomeie a conexão.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>O arquivo %1 não existe. Escolha outro.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it is a file, and its permissions.</source>
        <translation>Não é possível ler %1. Verifique se é um arquivo e quais são as permissões dele.</translation>
    </message>
    <message>
        <source>%1 has, or would get, more than 1 MiB. Take out of it what isn&apos;t a profile.</source>
        <translation>%1 tem, ou passaria a ter, mais de 1 MiB. Remova o que não for um perfil.</translation>
    </message>
    <message>
        <source>Another program has changed %1 meanwhile. Try again to read it anew.</source>
        <translation>Enquanto isso, outro programa alterou %1. Tente novamente para lê-lo de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check the permissions of its folder and the room on the disk.</source>
        <translation>Não é possível gravar %1. Verifique as permissões da pasta e o espaço em disco.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a percent sign that isn&apos;t doubled.</source>
        <translation>Linha %1: %2 tem um sinal de porcentagem não duplicado.</translation>
    </message>
    <message>
        <source>Line %1: %2 refers to a key that isn&apos;t there.</source>
        <translation>Linha %1: %2 faz referência a uma chave que não existe.</translation>
    </message>
    <message>
        <source>Line %1: %2 refers to itself, or over too many steps.</source>
        <translation>Linha %1: %2 contém uma referência circular ou com níveis demais.</translation>
    </message>
    <message>
        <source>Line %1: %2 is too long.</source>
        <translation>Linha %1: o valor de %2 é longo demais.</translation>
    </message>
    <message>
        <source>Line %1 of %2 isn&apos;t UTF-8 text. Save the file as UTF-8 in an editor.</source>
        <translation>A linha %1 de %2 não é texto UTF-8. Salve o arquivo como UTF-8 em um editor.</translation>
    </message>
    <message>
        <source>Line %1 of %2 begins with a byte order mark. Save the file as UTF-8 without one in an editor.</source>
        <translation>A linha %1 de %2 começa com uma marca de ordem de bytes. Salve o arquivo em um editor como UTF-8 sem ela.</translation>
    </message>
    <message>
        <source>Line %1 of %2 stands before the first profile. Put a name in square brackets above it.</source>
        <translation>A linha %1 de %2 está antes do primeiro perfil. Digite acima dela um nome entre colchetes.</translation>
    </message>
    <message>
        <source>Line %1 of %2 begins a profile that is there already. Rename or remove one of them.</source>
        <translation>A linha %1 de %2 inicia um perfil que já existe. Renomeie ou remova um dos dois.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has a key that the profile has already. Remove one of them.</source>
        <translation>A linha %1 de %2 tem uma chave que o perfil já tem. Remova uma das duas.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is neither a profile&apos;s name nor a key with its value. Correct it in an editor.</source>
        <translation>A linha %1 de %2 não é nem o nome de um perfil nem uma chave com seu valor. Corrija-a em um editor.</translation>
    </message>
    <message>
        <source>A value of “%1” can&apos;t be written to the file. Either the value has several lines or space around it, or other values of the file depend on the value. Edit the connection.</source>
        <translation>Um valor de “%1” não pode ser gravado no arquivo. O valor tem várias linhas ou espaços no início ou no fim, ou outros valores do arquivo dependem dele. Edite a conexão.</translation>
    </message>
</context>
<context>
    <name>tokendesk::GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The guide isn&apos;t installed beside the program. Install Tokendesk again.</source>
        <translation>O guia não está instalado junto ao programa. Instale o Tokendesk novamente.</translation>
    </message>
    <message>
        <source>The pages of the guide, in the order in which they can be read. The up and down arrow keys show the one before or after.</source>
        <translation>As páginas do guia, na ordem em que podem ser lidas. As setas para cima e para baixo mostram a anterior ou a seguinte.</translation>
    </message>
    <message>
        <source>The page that is chosen in the contents. Tab goes from link to link, and Enter follows one; the text can be selected and copied.</source>
        <translation>A página escolhida no conteúdo. Tab passa de um link a outro e Enter segue um; o texto pode ser selecionado e copiado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::HelpMenu</name>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>O que é &amp;isto?</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>S&amp;obre o Tokendesk</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportCandidate</name>
    <message>
        <source>Set in the environment, and preferred to this profile by the geai command line: %1.</source>
        <translation>Variáveis de ambiente definidas que a linha de comando geai prefere a este perfil: %1.</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importada)</translation>
    </message>
    <message>
        <source>%1 (imported %2)</source>
        <translation>%1 (importada %2)</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>Import from the GEAI Credentials File</source>
        <translation>Importar do arquivo de credenciais do GEAI</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>No profiles were read.</source>
        <translation>Nenhum perfil foi lido.</translation>
    </message>
    <message>
        <source>Storing the secrets in the keychain…</source>
        <translation>Salvando os segredos no chaveiro…</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuar &amp;sem os demais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its secrets may still be in the keychain.</source>
        <translation>Os segredos dele ainda podem estar no chaveiro.</translation>
    </message>
    <message>
        <source>Not everything was imported.</source>
        <translation>Nem tudo foi importado.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>&amp;Remove from the file</source>
        <translation>&amp;Remover do arquivo</translation>
    </message>
    <message>
        <source>&amp;Keep the file as it is</source>
        <translation>&amp;Manter o arquivo como está</translation>
    </message>
    <message>
        <source>The profiles are connections now.</source>
        <translation>Os perfis agora são conexões.</translation>
    </message>
    <message>
        <source>Nothing was removed. The file is as it was.</source>
        <translation>Nada foi removido. O arquivo continua como estava.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The secrets were removed from the file.</source>
        <translation>Os segredos foram removidos do arquivo.</translation>
    </message>
    <message>
        <source>What stands in [DEFAULT] stayed.</source>
        <translation>O que está em [DEFAULT] foi mantido.</translation>
    </message>
    <message>
        <source>Some secrets were left in the file.</source>
        <translation>Alguns segredos ficaram no arquivo.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>A importação foi interrompida.</translation>
    </message>
    <message>
        <source>Imported connections: %1.</source>
        <translation>Conexões importadas: %1.</translation>
    </message>
    <message>
        <source>Profiles that were not imported: %1.</source>
        <translation>Perfis não importados: %1.</translation>
    </message>
    <message>
        <source>Since the import, other secrets were put there in these profiles: %1. Import them again, or remove the secrets in an editor.</source>
        <translation>Os segredos destes perfis já não são os que foram importados: %1. Importe-os de novo ou remova os segredos em um editor.</translation>
    </message>
</context>
<context>
    <name>tokendesk::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>tokendesk::IssuedTokenDialog</name>
    <message>
        <source>Token Created</source>
        <translation>Token criado</translation>
    </message>
    <message>
        <source>Token Refreshed</source>
        <translation>Token renovado</translation>
    </message>
    <message>
        <source>This is the only time the value is shown. Copy it now.</source>
        <translation>Esta é a única vez em que o valor é mostrado. Copie-o agora.</translation>
    </message>
    <message>
        <source>This is the only time the value is shown. Copy it now. The old value has stopped working.</source>
        <translation>Esta é a única vez em que o valor é mostrado. Copie-o agora. O valor antigo deixou de funcionar.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>If this connection signs in with it, use the new value here too.</source>
        <translation>Se esta conexão entra com este token, use o novo valor aqui também.</translation>
    </message>
    <message>
        <source>&amp;Use it for this connection</source>
        <translation>&amp;Usar nesta conexão</translation>
    </message>
    <message>
        <source>Copy the value first.</source>
        <translation>Copie o valor primeiro.</translation>
    </message>
    <message>
        <source>Storing it for this connection…</source>
        <translation>Salvando para esta conexão…</translation>
    </message>
    <message>
        <source>This connection uses it now.</source>
        <translation>Esta conexão já o usa.</translation>
    </message>
    <message>
        <source>It is opened anew when you close this.</source>
        <translation>Ela será reaberta quando você fechar esta janela.</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>It could not be stored for this connection.</source>
        <translation>Não foi possível salvá-lo para esta conexão.</translation>
    </message>
    <message>
        <source>Close &amp;without copying</source>
        <translation>Fechar &amp;sem copiar</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>Fechar sem copiar?</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again; you&apos;d have to refresh the token.</source>
        <translation>O valor não pode ser mostrado de novo; você teria que renovar o token.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListExportAction</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Não há nada na lista.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListPage</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Something is still under way in this window.</source>
        <translation>Ainda há algo em andamento nesta janela.</translation>
    </message>
    <message>
        <source>Your choice shows when Tokendesk starts again.</source>
        <translation>O que você escolheu aparecerá quando o Tokendesk for iniciado novamente.</translation>
    </message>
    <message>
        <source>A change was under way when “%1” was closed.</source>
        <translation>Havia uma alteração em andamento quando “%1” foi fechada.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was made. Open the connection again and look at the list.</source>
        <translation>Não é possível saber se ela foi feita. Abra a conexão novamente e confira a lista.</translation>
    </message>
    <message>
        <source>Tokendesk is running already. Its window was brought to the front.</source>
        <translation>O Tokendesk já está em execução. A janela dele foi trazida para a frente.</translation>
    </message>
    <message>
        <source>Tokendesk is running already, and a dialog is open in its window. Close it, then choose the connection in the window&apos;s menu.</source>
        <translation>O Tokendesk já está em execução, e há um diálogo aberto na janela dele. Feche-o e depois escolha a conexão no menu da janela.</translation>
    </message>
    <message>
        <source>Tokendesk is running already. The connection is shown in its window.</source>
        <translation>O Tokendesk já está em execução. A conexão é mostrada na janela dele.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MethodFields</name>
    <message>
        <source>&amp;Get an access token…</source>
        <translation>Obte&amp;r um token de acesso…</translation>
    </message>
    <message>
        <source>Allow &amp;both, prefer OAuth</source>
        <translation>Permitir ambos, pre&amp;ferir OAuth</translation>
    </message>
    <message>
        <source>API t&amp;oken</source>
        <translation>To&amp;ken de API</translation>
    </message>
    <message>
        <source>OAuth &amp;access token</source>
        <translation>Token de &amp;acesso OAuth</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>ID do pro&amp;jeto</translation>
    </message>
    <message>
        <source>Organization &amp;ID</source>
        <translation>ID da organi&amp;zação</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored token</source>
        <translation>Deixe vazio para manter o token salvo</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>The token that this connection signs in with, without spaces or accents. It is kept in the keychain, unless you keep it for this session only, and sent to this installation only.</source>
        <translation>O token com o qual esta conexão entra, sem espaços nem acentos. É guardado no chaveiro, a menos que você o mantenha só para esta sessão, e enviado só a esta instalação.</translation>
    </message>
    <message>
        <source>A token that works for a limited time, pasted here or got by signing in with the button below. It is kept as the API token is, and sent to this installation only.</source>
        <translation>Um token que funciona por tempo limitado, colado aqui ou obtido ao entrar com o botão abaixo. É guardado como o token de API e enviado só a esta instalação.</translation>
    </message>
    <message>
        <source>The ID of the project that requests with an OAuth access token are for, without spaces or accents. It is required with one; with an API token it isn&apos;t used.</source>
        <translation>O ID do projeto a que se destinam as solicitações com um token de acesso OAuth, sem espaços nem acentos. Com um deles é obrigatório; com um token de API não é usado.</translation>
    </message>
    <message>
        <source>Sent with an OAuth access token, to say which organization is meant. It can be left empty, and has no spaces or accents.</source>
        <translation>Enviado com um token de acesso OAuth, para indicar qual organização é. Pode ficar vazio e não tem espaços nem acentos.</translation>
    </message>
    <message>
        <source>Lets the connection have an API token and an OAuth access token. The access token is used then.</source>
        <translation>Permite que a conexão tenha um token de API e um token de acesso OAuth. Nesse caso, o token de acesso é usado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a page of the navigation, and what is to be known of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The pages of this connection. The up and down arrow keys open the one before or after; Enter opens a note that stands below a page.</source>
        <translation>As páginas desta conexão. As setas para cima e para baixo abrem a anterior ou a seguinte; Enter abre uma nota que fica abaixo de uma página.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningFailure</name>
    <message>
        <source>Enter the token…</source>
        <translation>Inserir o token…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar novamente</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>O ambiente de testes foi encerrado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningPage</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abrindo “%1”…</translation>
    </message>
    <message>
        <source>The keychain may ask for permission.</source>
        <translation>O chaveiro pode pedir permissão.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokendesk::Pager</name>
    <message>
        <source>First page</source>
        <translation>Primeira página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows per page</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Linhas por página</translation>
    </message>
    <message>
        <source>Ro&amp;ws per page</source>
        <translation>Lin&amp;has por página</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>How many rows of the list are shown at once; the others are on further pages. It is remembered.</source>
        <translation>Quantas linhas da lista são mostradas de uma vez; as demais ficam em outras páginas. A escolha é lembrada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProductionDialog</name>
    <message>
        <source>Change Production</source>
        <translation>Alteração em produção</translation>
    </message>
    <message>
        <source>“%1” is a production connection: programs that people rely on use its tokens. You are asked once, until you connect again.</source>
        <translation>“%1” é uma conexão de produção: programas dos quais outras pessoas dependem usam os tokens dela. A pergunta é feita uma única vez, até você se conectar de novo.</translation>
    </message>
    <message>
        <source>Type the connection&apos;s name</source>
        <translation>Digite o nome da conexão</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProfileChoice</name>
    <message>
        <source>Imported as “%1”.</source>
        <translation>Importado como “%1”.</translation>
    </message>
    <message>
        <source>Another connection has this name. It will be called “%1”.</source>
        <translation>Outra conexão tem este nome. Esta se chamará “%1”.</translation>
    </message>
    <message>
        <source>Choose an&amp;other file…</source>
        <translation>Escolher &amp;outro arquivo…</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfis</translation>
    </message>
    <message>
        <source>This file has no profiles to import.</source>
        <translation>Este arquivo não tem perfis para importar.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say what an installation is for. Connections are imported as Production, those to this computer as Development; edit them to change that.</source>
        <translation>O arquivo não diz para que serve uma instalação. As conexões são importadas como Produção, e as que apontam para este computador, como Desenvolvimento; edite-as para mudar isso.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Read the profiles of another file of this kind</source>
        <translation>Ler os perfis de outro arquivo deste tipo</translation>
    </message>
    <message>
        <source>Choose a Credentials File</source>
        <translation>Escolher um arquivo de credenciais</translation>
    </message>
    <message>
        <source>The profiles of the file. Space ticks the selected one, to be imported as a connection; the last column says why one can&apos;t be, or what will be different.</source>
        <translation>Os perfis do arquivo. Espaço marca o selecionado, para ser importado como conexão; a última coluna diz por que algum não pode ser ou o que será diferente.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectAccessNotice</name>
    <message>
        <source>Stop &amp;using it</source>
        <translation>&amp;Deixar de usar</translation>
    </message>
    <message>
        <source>In this session only.</source>
        <translation>Somente nesta sessão.</translation>
    </message>
    <message>
        <source>The project&apos;s token “%1” (%2) is used for reading.</source>
        <translation>Para a leitura é usado o token “%1” (%2) do projeto.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectAccessOffer</name>
    <message>
        <source>The platform doesn&apos;t take this connection&apos;s sign-in any more.</source>
        <translation>A plataforma não aceita mais a autenticação desta conexão.</translation>
    </message>
    <message>
        <source>Si&amp;gn in again</source>
        <translation>Ent&amp;rar novamente</translation>
    </message>
    <message>
        <source>The assistants of “%1” can be read with a token of that project only.</source>
        <translation>Os assistentes de “%1” só podem ser lidos com um token desse projeto.</translation>
    </message>
    <message>
        <source>The requests of “%1” can be read with a token of that project only.</source>
        <translation>As solicitações de “%1” só podem ser lidas com um token desse projeto.</translation>
    </message>
    <message>
        <source>This connection signs in with an organization token, which the platform doesn&apos;t accept for it.</source>
        <translation>Esta conexão entra com um token da organização, que a plataforma não aceita para isso.</translation>
    </message>
    <message>
        <source>One of the project&apos;s tokens can be used in this session.</source>
        <translation>Um dos tokens do projeto pode ser usado nesta sessão.</translation>
    </message>
    <message>
        <source>Use one of its to&amp;kens…</source>
        <translation>Usar um dos to&amp;kens dele…</translation>
    </message>
    <message>
        <source>The platform refuses the token “%1”.</source>
        <translation>A plataforma recusa o token “%1”.</translation>
    </message>
    <message>
        <source>It was probably blocked or deleted after it was chosen, or may not read this. Choose another one.</source>
        <translation>Ele provavelmente foi bloqueado ou excluído depois de ser escolhido, ou não tem permissão para ler isto. Escolha outro.</translation>
    </message>
    <message>
        <source>Use another to&amp;ken…</source>
        <translation>Usar outro to&amp;ken…</translation>
    </message>
    <message>
        <source>The user whom this connection signs in isn&apos;t allowed to read the project&apos;s assistants.</source>
        <translation>O usuário com o qual esta conexão entra não tem permissão para ler os assistentes do projeto.</translation>
    </message>
    <message>
        <source>The user whom this connection signs in isn&apos;t allowed to read the project&apos;s requests.</source>
        <translation>O usuário com o qual esta conexão entra não tem permissão para ler as solicitações do projeto.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectActions</name>
    <message>
        <source>Create &amp;New</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Alte&amp;rar</translation>
    </message>
    <message>
        <source>Open to&amp;kens</source>
        <translation>Abrir to&amp;kens</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Cop&amp;y ID</source>
        <translation>C&amp;opiar ID</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexão é somente leitura.</translation>
    </message>
    <message>
        <source>This needs an organization API token.</source>
        <translation>Isto requer um token de API da organização.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>“%1” foi criado.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, and with it the project&apos;s default tokens. They can be found on Project API Tokens.</source>
        <translation>A resposta se perdeu no caminho e, com ela, os tokens padrão do projeto. Eles se encontram em Tokens de API do projeto.</translation>
    </message>
    <message>
        <source>“%1” was created with this default token. The platform returns it with the project only here; it can be listed later on Project API Tokens.</source>
        <translation>“%1” foi criado com este token padrão. A plataforma o devolve com o projeto somente aqui; depois, ele pode ser consultado em Tokens de API do projeto.</translation>
    </message>
    <message>
        <source>“%1” was created with these default tokens. The platform returns them with the project only here; they can be listed later on Project API Tokens.</source>
        <translation>“%1” foi criado com estes tokens padrão. A plataforma os devolve com o projeto somente aqui; depois, eles podem ser consultados em Tokens de API do projeto.</translation>
    </message>
    <message>
        <source>The ID of “%1” was copied.</source>
        <translation>O ID de “%1” foi copiado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectBelongings</name>
    <message>
        <source>API tokens, which are being read…</source>
        <translation>Tokens de API, que estão sendo lidos…</translation>
    </message>
    <message>
        <source>Assistants, which are being read…</source>
        <translation>Assistentes, que estão sendo lidos…</translation>
    </message>
    <message>
        <source>API tokens. How many there are isn&apos;t known.</source>
        <translation>Tokens de API. Não se sabe quantos são.</translation>
    </message>
    <message>
        <source>No API tokens that work</source>
        <translation>Nenhum token de API que funcione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API token(s): %1</source>
        <translation>
            <numerusform>%Ln token de API: %1</numerusform>
            <numerusform>%Ln tokens de API: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assistants. Which ones there are isn&apos;t known.</source>
        <translation>Assistentes. Não se sabe quais são.</translation>
    </message>
    <message>
        <source>All assistants</source>
        <translation>Todos os assistentes</translation>
    </message>
    <message>
        <source>All assistants, among them for RAG: %1</source>
        <translation>Todos os assistentes, entre eles os de RAG: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectDetailsDialog</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Project Details</source>
        <translation>Detalhes do projeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>RAG assistants</source>
        <translation>Assistentes RAG</translation>
    </message>
    <message>
        <source>Cop&amp;y ID</source>
        <translation>C&amp;opiar ID</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lendo “%1”…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>O ID foi copiado.</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>organization</comment>
        <translation>Não disponível</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>assistants</comment>
        <translation>Não disponíveis</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectDialog</name>
    <message>
        <source>C&amp;onfirm</source>
        <translation>C&amp;onfirmar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectExport</name>
    <message>
        <source>Export Projects</source>
        <translation>Exportar projetos</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projetos</translation>
    </message>
    <message>
        <source>The projects were not exported.</source>
        <translation>Os projetos não foram exportados.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln project(s) that match the filters</source>
        <translation>
            <numerusform>O projeto que corresponde aos filtros</numerusform>
            <numerusform>Os %Ln projetos que correspondem aos filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln project(s) that are listed</source>
        <translation>
            <numerusform>O projeto da lista</numerusform>
            <numerusform>Os %Ln projetos da lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) were exported.</source>
        <translation>
            <numerusform>Um projeto foi exportado.</numerusform>
            <numerusform>%Ln projetos foram exportados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectFilterBar</name>
    <message>
        <source>N&amp;ame contains</source>
        <translation>&amp;Nome contém</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>All</source>
        <comment>statuses</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Shows only projects whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Mostra só os projetos cujos nomes contêm este texto. Maiúsculas, acentos e espaços em volta não contam.</translation>
    </message>
    <message>
        <source>Shows only projects with this status. The platform keeps hidden ones out of its usual lists.</source>
        <translation>Mostra só os projetos com este status. A plataforma deixa os ocultos fora das suas listas habituais.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nome *</translation>
    </message>
    <message>
        <source>&amp;Administrator e-mail *</source>
        <translation>E-mail do &amp;administrador *</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>Project Name is required.</source>
        <translation>O nome do projeto é obrigatório.</translation>
    </message>
    <message>
        <source>Project Name can have at most %1 characters.</source>
        <translation>O nome do projeto pode ter até %1 caracteres.</translation>
    </message>
    <message>
        <source>Project Name can&apos;t have control characters.</source>
        <translation>O nome do projeto não pode ter caracteres de controle.</translation>
    </message>
    <message>
        <source>Another project has this name. The platform takes a name only once.</source>
        <translation>Outro projeto tem este nome. A plataforma aceita cada nome uma única vez.</translation>
    </message>
    <message>
        <source>Administrator e-mail is required.</source>
        <translation>O e-mail do administrador é obrigatório.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. One looks like name@example.com.</source>
        <translation>Isto não pode ser um endereço de e-mail. Um exemplo válido é nome@example.com.</translation>
    </message>
    <message>
        <source>Description can have at most %1 characters.</source>
        <translation>A descrição pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Description can&apos;t have control characters.</source>
        <translation>A descrição não pode ter caracteres de controle.</translation>
    </message>
    <message>
        <source>What the project is called: at most %1 characters in one line. No other project of the organization can have this name.</source>
        <translation>Como o projeto se chama: no máximo %1 caracteres, em uma linha. Nenhum outro projeto da organização pode ter este nome.</translation>
    </message>
    <message>
        <source>What the project is for: at most %1 characters, in as many lines as you like. It can be left empty.</source>
        <translation>Para que serve o projeto: no máximo %1 caracteres, em quantas linhas você quiser. Pode ficar vazia.</translation>
    </message>
    <message>
        <source>The address of the platform&apos;s user who is to administer the new project, such as name@example.com. It is sent to the platform, and can&apos;t be changed here later.</source>
        <translation>O endereço do usuário da plataforma que vai administrar o novo projeto, como nome@example.com. Ele é enviado à plataforma e depois não pode ser alterado aqui.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectPages</name>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>API Tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>Project API Tokens</source>
        <translation>Tokens de API do projeto</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organization API Tokens</source>
        <translation>Tokens de API da organização</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>The list of projects may be incomplete or out of date.</source>
        <translation>A lista de projetos pode estar incompleta ou desatualizada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectSelector</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>The list of projects is incomplete</source>
        <translation>A lista de projetos está incompleta</translation>
    </message>
    <message>
        <source>The list may be incomplete.</source>
        <translation>A lista pode estar incompleta.</translation>
    </message>
    <message>
        <source>The list may be incomplete. A project&apos;s token can&apos;t list projects, so only its own is offered.</source>
        <translation>A lista pode estar incompleta. O token de um projeto não pode listar projetos; por isso, somente o dele é oferecido.</translation>
    </message>
    <message>
        <source>Reading projects…</source>
        <translation>Lendo projetos…</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Digite para pesquisar</translation>
    </message>
    <message>
        <source>No project could be read</source>
        <translation>Nenhum projeto pôde ser lido</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Nenhum projeto</translation>
    </message>
    <message>
        <source>The project whose API tokens, assistants and requests are shown. Type a part of its name and press Enter for the first match, or choose it from the list.</source>
        <translation>O projeto cujos tokens de API, assistentes e solicitações são mostrados. Digite uma parte do nome e pressione Enter para a primeira correspondência, ou escolha-o na lista.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>The projects that this connection may list. Enter changes the selected one, Delete deletes it once you have confirmed that, and Ctrl+C copies its ID.</source>
        <translation>Os projetos que esta conexão pode listar. Enter altera o selecionado, Delete o exclui depois que você confirmar e Ctrl+C copia o ID dele.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectTexts</name>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>Contagem em andamento.</translation>
    </message>
    <message>
        <source>Active: %1. Blocked: %2. Revoked: %3.</source>
        <translation>Ativos: %1. Bloqueados: %2. Revogados: %3.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectTokenDialog</name>
    <message>
        <source>Use a Project Token</source>
        <translation>Usar um token do projeto</translation>
    </message>
    <message>
        <source>&amp;Use for reading</source>
        <translation>&amp;Usar para leitura</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The assistants and requests of “%1” can be read with a token of that project only. The token that you choose is used for nothing else, in this session only, and is kept in memory only. The platform counts each use as the token&apos;s.</source>
        <translation>Os assistentes e as solicitações de “%1” só podem ser lidos com um token desse projeto. O token que você escolher não é usado para mais nada, vale somente nesta sessão e é mantido somente na memória. A plataforma atribui cada uso ao token.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Reading the tokens of “%1”…</source>
        <translation>Lendo os tokens de “%1”…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” has no active token.</source>
        <translation>“%1” não tem nenhum token ativo.</translation>
    </message>
    <message>
        <source>Create or activate one on the page Project API Tokens, then read its tokens again.</source>
        <translation>Crie ou ative um na página Tokens de API do projeto e depois leia os tokens dele novamente.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>The token that this project&apos;s assistants and requests are read with, by its name and its fingerprint. Only active ones are offered.</source>
        <translation>O token com o qual os assistentes e as solicitações deste projeto são lidos, pelo nome e pela impressão digital. Só os ativos são oferecidos.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Contando tokens…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Atualizado · %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Ainda não há projetos</translation>
    </message>
    <message>
        <source>A project holds assistants, and the API tokens of what uses them.</source>
        <translation>Um projeto contém assistentes e os tokens de API dos programas que os usam.</translation>
    </message>
    <message>
        <source>Create New</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>No project matches these filters</source>
        <translation>Nenhum projeto corresponde a estes filtros</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>This needs an organization API token.</source>
        <translation>Isto requer um token de API da organização.</translation>
    </message>
    <message>
        <source>The connection&apos;s token belongs to a project, so only that project is shown. To create, update and delete projects, use a connection with a token of the organization.</source>
        <translation>O token da conexão pertence a um projeto; por isso, somente esse projeto é mostrado. Para criar, alterar e excluir projetos, use uma conexão com um token da organização.</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última leitura · %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln project(s)</source>
        <translation>
            <numerusform>%L1 de %Ln projeto</numerusform>
            <numerusform>%L1 de %Ln projetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln projeto não é mostrado devido a: %1.</numerusform>
            <numerusform>%Ln projetos não são mostrados devido a: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Horário da lista abaixo: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::QuotedNames</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the end of a list of names</extracomment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RefreshTokenDialog</name>
    <message>
        <source>Refresh Token</source>
        <translation>Renovar token</translation>
    </message>
    <message>
        <source>“%1” gets a new value. The one that it has stops at once, for every program that uses it.</source>
        <translation>“%1” recebe um novo valor. O atual deixa de funcionar imediatamente para todos os programas que o usam.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Refresh again</source>
        <translation>&amp;Renovar novamente</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Atuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Refreshing “%1”…</source>
        <translation>Renovando “%1”…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RemovalOffer</name>
    <message>
        <source>Remove the imported &amp;secrets from the file</source>
        <translation>Remover do arquivo os se&amp;gredos importados</translation>
    </message>
    <message>
        <source>Everything else in the file stays as it is.</source>
        <translation>Todo o resto do arquivo permanece como está.</translation>
    </message>
    <message>
        <source>The file still has the secrets of %1 in plain text. Other programs, such as the geai command line, sign in with them, and can&apos;t any more once they are removed. A copy in a comment stays.</source>
        <translation>O arquivo ainda contém os segredos de %1 em texto simples. Outros programas, como a linha de comando geai, entram com eles e não poderão mais fazê-lo depois que forem removidos. Uma cópia em um comentário permanece.</translation>
    </message>
    <message>
        <source>Secrets in [DEFAULT] stay too, because they count for every profile. These use them: %1.</source>
        <translation>Os segredos em [DEFAULT] também permanecem, porque valem para todos os perfis. Estes os usam: %1.</translation>
    </message>
    <message>
        <source>Takes the secrets of the imported profiles out of the file, where every program of yours can read them; everything else in it stays. Programs that sign in with them there can&apos;t any more.</source>
        <translation>Tira do arquivo, onde todos os seus programas podem lê-los, os segredos dos perfis importados; todo o resto permanece. Os programas que entram com eles a partir dali não conseguirão mais.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestCharts</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>All loaded requests are shown.</source>
        <translation>Todas as solicitações carregadas são mostradas.</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Mostrando: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestDayChart</name>
    <message>
        <source>Requests per day</source>
        <translation>Solicitações por dia</translation>
    </message>
    <message>
        <source>How many of the loaded requests came on each day, by status. The arrow keys go through days and statuses; Enter picks one, so that only its requests are listed, or lets go of it again.</source>
        <translation>Quantas das solicitações carregadas chegaram em cada dia, por status. As setas percorrem dias e status; Enter escolhe um, para que só as solicitações dele sejam listadas, ou o solta de novo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestDayModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s)</source>
        <translation>
            <numerusform>%1: %Ln solicitação</numerusform>
            <numerusform>%1: %Ln solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln request(s)</source>
        <translation>
            <numerusform>%1, %2: %3 de %Ln solicitação</numerusform>
            <numerusform>%1, %2: %3 de %Ln solicitações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestDetails</name>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>Pro&amp;mpt</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>I&amp;nput</source>
        <translation>E&amp;ntrada</translation>
    </message>
    <message>
        <source>Copy input</source>
        <translation>Copiar entrada</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Saída</translation>
    </message>
    <message>
        <source>Copy output</source>
        <translation>Copiar saída</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestFilterBar</name>
    <message>
        <source>&amp;Assistant</source>
        <translation>Ass&amp;istente</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>All</source>
        <comment>assistants</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>statuses</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Asks the platform for the requests of one assistant only. Choose it, or type all of its name and press Enter, also where it isn&apos;t in the list.</source>
        <translation>Pede à plataforma só as solicitações de um assistente. Escolha-o, ou digite o nome completo e pressione Enter, mesmo que ele não esteja na lista.</translation>
    </message>
    <message>
        <source>Asks the platform for requests that ended with this status only.</source>
        <translation>Pede à plataforma só as solicitações que terminaram com este status.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestListTexts</name>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nova tentativa em %1 s…</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Lendo solicitações…</translation>
    </message>
    <message>
        <source>Reading was stopped · %1</source>
        <translation>Leitura interrompida · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Atualizado · %1</translation>
    </message>
    <message>
        <source>Reading requests… %L1 so far</source>
        <translation>Lendo solicitações… %L1 até agora</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última leitura · %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln loaded request(s)</source>
        <translation>
            <numerusform>%L1 de %Ln solicitação carregada</numerusform>
            <numerusform>%L1 de %Ln solicitações carregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln request(s) loaded</source>
        <translation>
            <numerusform>Uma solicitação</numerusform>
            <numerusform>Todas as %Ln solicitações carregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) loaded</source>
        <translation>
            <numerusform>%Ln solicitação carregada</numerusform>
            <numerusform>%Ln solicitações carregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Horário da lista abaixo: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestListView</name>
    <message>
        <source>None of the loaded requests is shown</source>
        <translation>Nenhuma das solicitações carregadas é mostrada</translation>
    </message>
    <message>
        <source>What is picked in the charts hides them all.</source>
        <translation>O que está selecionado nos gráficos oculta todas elas.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>No project is chosen</source>
        <translation>Nenhum projeto foi escolhido</translation>
    </message>
    <message>
        <source>Once one is chosen at the top, its requests are listed here.</source>
        <translation>Quando você escolher um acima, as solicitações dele serão listadas aqui.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>A leitura foi interrompida</translation>
    </message>
    <message>
        <source>No requests were read yet.</source>
        <translation>Nenhuma solicitação foi lida ainda.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Ainda não há solicitações</translation>
    </message>
    <message>
        <source>What the project&apos;s assistants are asked is listed here.</source>
        <translation>Aqui é listado o que se pergunta aos assistentes do projeto.</translation>
    </message>
    <message>
        <source>No request matches these filters</source>
        <translation>Nenhuma solicitação corresponde a estes filtros</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The platform has none that match: %1.</source>
        <translation>A plataforma não tem nenhuma que corresponda a: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>The loaded requests to the project&apos;s assistants. All of the selected one stands in the details.</source>
        <translation>As solicitações carregadas aos assistentes do projeto. Tudo sobre a selecionada aparece nos detalhes.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestTextView</name>
    <message>
        <source>The beginning is shown. All %1 characters are copied.</source>
        <translation>Só o início é mostrado. Ao copiar, todos os %1 caracteres são incluídos.</translation>
    </message>
    <message>
        <source>A text of the request, as the platform has it; of a very long one the beginning. It can be selected and copied, but not changed.</source>
        <translation>Um texto da solicitação, como a plataforma o tem; de um muito longo, o começo. Pode ser selecionado e copiado, mas não alterado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestTexts</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Dia desconhecido</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestsPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Load mor&amp;e</source>
        <translation>&amp;Carregar mais</translation>
    </message>
    <message>
        <source>All requests are loaded.</source>
        <translation>Todas as solicitações estão carregadas.</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>The window is too low for the charts.</source>
        <translation>A janela é baixa demais para os gráficos.</translation>
    </message>
    <message>
        <source>Hi&amp;de charts</source>
        <translation>Ocultar &amp;gráficos</translation>
    </message>
    <message>
        <source>Sho&amp;w charts</source>
        <translation>Mostrar &amp;gráficos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were exported.</source>
        <translation>
            <numerusform>%Ln solicitação foi exportada.</numerusform>
            <numerusform>%Ln solicitações foram exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RevealButton</name>
    <message>
        <source>&amp;Hide</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::RevisionContent</name>
    <message>
        <source>Cop&amp;y prompt</source>
        <translation>Cop&amp;iar prompt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>No settings</source>
        <translation>Sem configurações</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sem prompt</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>The prompt of this revision. It can be selected and copied, but not changed here.</source>
        <translation>O prompt desta revisão. Ele pode ser selecionado e copiado, mas não alterado aqui.</translation>
    </message>
    <message>
        <source>The settings of this revision, with the type of each value. Ctrl+C copies the value of the selected one; they can&apos;t be changed here.</source>
        <translation>As configurações desta revisão, com o tipo de cada valor. Ctrl+C copia o valor da selecionada; elas não podem ser alteradas aqui.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Valor do token</translation>
    </message>
    <message>
        <source>What is copied, masked until you reveal it; it is masked again after half a minute, and when you leave the window. Ctrl+C copies all of it, masked or not.</source>
        <translation>O que é copiado, oculto até você mostrá-lo; é ocultado de novo depois de meio minuto e quando você sai da janela. Ctrl+C o copia inteiro, oculto ou não.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountExport</name>
    <message>
        <source>Export Service Accounts</source>
        <translation>Exportar contas de serviço</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Contas</translation>
    </message>
    <message>
        <source>The service accounts were not exported.</source>
        <translation>As contas de serviço não foram exportadas.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln service account(s) that match the filters</source>
        <translation>
            <numerusform>A conta de serviço que corresponde aos filtros</numerusform>
            <numerusform>As %Ln contas de serviço que correspondem aos filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln service account(s) that are listed</source>
        <translation>
            <numerusform>A conta de serviço da lista</numerusform>
            <numerusform>As %Ln contas de serviço da lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s) were exported.</source>
        <translation>
            <numerusform>Uma conta de serviço foi exportada.</numerusform>
            <numerusform>%Ln contas de serviço foram exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountFilterBar</name>
    <message>
        <source>N&amp;ame contains</source>
        <translation>&amp;Nome contém</translation>
    </message>
    <message>
        <source>Shows only service accounts whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Mostra só as contas de serviço cujos nomes contêm este texto. Maiúsculas, acentos e espaços em volta não contam.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountList</name>
    <message>
        <source>Service Accounts</source>
        <translation>Contas de serviço</translation>
    </message>
    <message>
        <source>Open To&amp;kens</source>
        <translation>Abrir to&amp;kens</translation>
    </message>
    <message>
        <source>Cop&amp;y ID</source>
        <translation>C&amp;opiar ID</translation>
    </message>
    <message>
        <source>Reading service accounts… Trying again in %1 s.</source>
        <translation>Lendo contas de serviço… Nova tentativa em %1 s.</translation>
    </message>
    <message>
        <source>Reading service accounts…</source>
        <translation>Lendo contas de serviço…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Atualizado · %1</translation>
    </message>
    <message>
        <source>The ID of “%1” was copied.</source>
        <translation>O ID de “%1” foi copiado.</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>Ainda não há contas de serviço</translation>
    </message>
    <message>
        <source>They are accounts for programs only. Administrators of the organization create them on the platform.</source>
        <translation>São contas apenas para programas. Os administradores da organização as criam na plataforma.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No service account matches this filter</source>
        <translation>Nenhuma conta de serviço corresponde a este filtro</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>Limpar &amp;filtro</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última leitura · %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln service account(s)</source>
        <translation>
            <numerusform>%L1 de %Ln conta de serviço</numerusform>
            <numerusform>%L1 de %Ln contas de serviço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln conta de serviço não é mostrada devido a: %1.</numerusform>
            <numerusform>%Ln contas de serviço não são mostradas devido a: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Horário da lista abaixo: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountTable</name>
    <message>
        <source>Service accounts</source>
        <translation>Contas de serviço</translation>
    </message>
    <message>
        <source>The organization&apos;s accounts for programs. Enter opens the tokens of the selected one, and Ctrl+C copies its ID.</source>
        <translation>As contas da organização para programas. Enter abre os tokens da selecionada e Ctrl+C copia o ID dela.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountsPage</name>
    <message>
        <source>Service Accou&amp;nts</source>
        <translation>Contas &amp;de serviço</translation>
    </message>
</context>
<context>
    <name>tokendesk::SessionDialog</name>
    <message>
        <source>OAuth access token (OAUTH_TOKEN)</source>
        <translation>Token de acesso OAuth (OAUTH_TOKEN)</translation>
    </message>
    <message>
        <source>API token (API_KEY)</source>
        <translation>Token de API (API_KEY)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>Projeto “%1”</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Kept in</source>
        <extracomment>the credential</extracomment>
        <translation>Guardada em</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Consultando a plataforma…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Environment variables: %1</source>
        <translation>Variáveis de ambiente: %1</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>Memória, somente nesta sessão</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Chaveiro: %1</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be renewed.</source>
        <translation>A sessão não pode ser renovada.</translation>
    </message>
    <message>
        <source>Each token has its own expiry. The list of tokens shows it.</source>
        <translation>Cada token tem sua própria expiração. A lista de tokens a mostra.</translation>
    </message>
    <message>
        <source>Never. The token works until it is blocked or revoked.</source>
        <translation>Nunca. O token vale até ser bloqueado ou revogado.</translation>
    </message>
    <message>
        <source>Not known. Only the platform can tell.</source>
        <translation>Sem informação. Só a plataforma sabe.</translation>
    </message>
    <message>
        <source>%1. Then you have to sign in again.</source>
        <translation>%1. Depois será preciso entrar novamente.</translation>
    </message>
    <message>
        <source>%1. Before that, the access token is renewed.</source>
        <translation>%1. Antes disso, o token de acesso é renovado.</translation>
    </message>
    <message>
        <source>Copy ID of the organization</source>
        <translation>Copiar ID da organização</translation>
    </message>
    <message>
        <source>Copy ID of the user</source>
        <translation>Copiar ID do usuário</translation>
    </message>
    <message>
        <source>Copy ID of the project</source>
        <translation>Copiar ID do projeto</translation>
    </message>
    <message>
        <source>Memory, as it is the sandbox&apos;s own</source>
        <translation>Memória, porque é do ambiente de testes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>user</comment>
        <translation>Sem informação</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>organization</comment>
        <translation>Sem informação</translation>
    </message>
    <message>
        <source>None. The credential is the organization&apos;s.</source>
        <translation>Nenhum. A credencial é da organização.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>account</comment>
        <translation>Sem informação</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>scope</comment>
        <translation>Sem informação</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>project</comment>
        <translation>Sem informação</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingTableModel</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutOverview</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Every key that does something now. What a page offers is listed while it is shown.</source>
        <translation>Todas as teclas que fazem algo agora. O que uma página oferece aparece enquanto ela é exibida.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Ir para o controle seguinte ou anterior</translation>
    </message>
    <message>
        <source>Open or change what is selected in a list; press the button</source>
        <translation>Abrir ou alterar o que está selecionado em uma lista; pressionar o botão</translation>
    </message>
    <message>
        <source>Press the button; tick or untick</source>
        <translation>Pressionar o botão; marcar ou desmarcar</translation>
    </message>
    <message>
        <source>Clear the filters; cancel or close a dialog</source>
        <translation>Limpar os filtros; cancelar ou fechar uma caixa de diálogo</translation>
    </message>
    <message>
        <source>Open the menu of what is selected</source>
        <translation>Abrir o menu do que está selecionado</translation>
    </message>
    <message>
        <source>Explain the field that has the focus</source>
        <translation>Explicar o campo que tem o foco</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt e uma letra</translation>
    </message>
    <message>
        <source>Use the control that has this letter underlined</source>
        <translation>Usar o controle que tem esta letra sublinhada</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <source>Client &amp;ID *</source>
        <translation>&amp;ID do cliente *</translation>
    </message>
    <message>
        <source>Client secr&amp;et</source>
        <translation>Seg&amp;redo do cliente</translation>
    </message>
    <message>
        <source>&amp;User name *</source>
        <translation>Nome de &amp;usuário *</translation>
    </message>
    <message>
        <source>&amp;Password *</source>
        <translation>&amp;Senha *</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Esc&amp;opo</translation>
    </message>
    <message>
        <source>Leave empty to use the stored secret</source>
        <translation>Deixe vazio para usar o segredo armazenado</translation>
    </message>
    <message>
        <source>Password is required.</source>
        <translation>A senha é obrigatória.</translation>
    </message>
    <message>
        <source>User name is required.</source>
        <translation>O nome de usuário é obrigatório.</translation>
    </message>
    <message>
        <source>Client ID is required.</source>
        <translation>O ID do cliente é obrigatório.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>The ID of the OAuth client by which programs sign users in at this installation. It is kept with the connection.</source>
        <translation>O ID do cliente OAuth com o qual os programas autenticam usuários nesta instalação. É guardado com a conexão.</translation>
    </message>
    <message>
        <source>The secret of this client; not every client has one. It is kept with the tokens, to renew them, and sent to this installation only.</source>
        <translation>O segredo deste cliente; nem todo cliente tem um. É guardado com os tokens, para renová-los, e enviado só a esta instalação.</translation>
    </message>
    <message>
        <source>Your user name at this installation. It is kept with the connection, for the next time.</source>
        <translation>Seu nome de usuário nesta instalação. É guardado com a conexão, para a próxima vez.</translation>
    </message>
    <message>
        <source>Your password at this installation, with every space in it. It is sent there to sign you in, and never stored.</source>
        <translation>Sua senha nesta instalação, com todos os espaços. É enviada para lá para você entrar e nunca é armazenada.</translation>
    </message>
    <message>
        <source>What the access token is to be good for, in words of the platform with spaces between them. Left empty, it is “%1”.</source>
        <translation>Para que o token de acesso deve servir, em palavras da plataforma separadas por espaços. Se ficar vazio, é “%1”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SkeletonTable</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>tokendesk::TickTable</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenActions</name>
    <message>
        <source>This installation doesn&apos;t offer the calls for these tokens.</source>
        <translation>Esta instalação não oferece as chamadas para estes tokens.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexão é somente leitura.</translation>
    </message>
    <message>
        <source>Create To&amp;ken</source>
        <translation>Criar &amp;token</translation>
    </message>
    <message>
        <source>Create &amp;New</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Alte&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Act&amp;ivate</source>
        <translation>At&amp;ivar</translation>
    </message>
    <message>
        <source>Refre&amp;sh Token</source>
        <translation>Renovar to&amp;ken</translation>
    </message>
    <message>
        <source>Delete &amp;all tokens…</source>
        <translation>Excluir todo&amp;s os tokens…</translation>
    </message>
    <message>
        <source>A revoked token can&apos;t be changed.</source>
        <translation>Um token revogado não pode ser alterado.</translation>
    </message>
    <message>
        <source>No tokens are listed.</source>
        <translation>Não há tokens na lista.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenCandidates</name>
    <message>
        <source>Create one &amp;although it may be there already</source>
        <translation>Criar um, &amp;mesmo que talvez já exista</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Only once this is ticked can the token be created again. If the first try succeeded after all, there may be two of this name then.</source>
        <translation>Só depois de marcada esta opção o token pode ser criado de novo. Se a primeira tentativa deu certo afinal, pode haver dois com este nome.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenDialog</name>
    <message>
        <source>C&amp;onfirm</source>
        <translation>C&amp;onfirmar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenExport</name>
    <message>
        <source>Export Tokens</source>
        <translation>Exportar tokens</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>The tokens were not exported.</source>
        <translation>Os tokens não foram exportados.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln token(s) that match the filters</source>
        <translation>
            <numerusform>O token que corresponde aos filtros</numerusform>
            <numerusform>Os %Ln tokens que correspondem aos filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) that are listed</source>
        <translation>
            <numerusform>O token da lista</numerusform>
            <numerusform>Os %Ln tokens da lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported.</source>
        <translation>
            <numerusform>Um token foi exportado.</numerusform>
            <numerusform>%Ln tokens foram exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are never exported.</source>
        <translation>Os valores nunca são exportados.</translation>
    </message>
    <message>
        <source>The list is still being read: only what it shows now is exported.</source>
        <translation>A lista ainda está sendo lida: só é exportado o que ela mostra agora.</translation>
    </message>
    <message>
        <source>Not every token could be read: what the list lacks is not in the file.</source>
        <translation>Nem todos os tokens puderam ser lidos: o que falta na lista não está no arquivo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message>
        <source>N&amp;ame contains</source>
        <translation>&amp;Nome contém</translation>
    </message>
    <message>
        <source>Pro&amp;ject name contains</source>
        <translation>Pro&amp;jeto contém</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>E&amp;scopo</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Ex&amp;piração</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>All</source>
        <comment>scopes</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>statuses</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>expiries</comment>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>Em até %Ln dia</numerusform>
            <numerusform>Em até %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows only tokens whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Mostra só os tokens cujos nomes contêm este texto. Maiúsculas, acentos e espaços em volta não contam.</translation>
    </message>
    <message>
        <source>Shows only tokens of projects whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Mostra só os tokens de projetos cujos nomes contêm este texto. Maiúsculas, acentos e espaços em volta não contam.</translation>
    </message>
    <message>
        <source>Whether tokens of the organization itself, of its projects or both are listed. Those of all projects are read when they are first asked for, which can take a while.</source>
        <translation>Se são listados os tokens da própria organização, os dos projetos dela ou ambos. Os de todos os projetos são lidos quando pedidos pela primeira vez, o que pode demorar.</translation>
    </message>
    <message>
        <source>Shows only tokens with this status. Blocked ones can be activated again, revoked ones can&apos;t.</source>
        <translation>Mostra só os tokens com este status. Os bloqueados podem ser ativados de novo; os revogados, não.</translation>
    </message>
    <message>
        <source>Shows only tokens that have expired, that expire within a number of days, or that never do. The two periods leave out what has expired.</source>
        <translation>Mostra só os tokens que expiraram, que expiram dentro de um número de dias ou que nunca expiram. Os dois prazos deixam de fora o que já expirou.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nome *</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>API Token Name is required.</source>
        <translation>O nome do token de API é obrigatório.</translation>
    </message>
    <message>
        <source>API Token Name can have at most %1 characters.</source>
        <translation>O nome do token de API pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>API Token Name can&apos;t have control characters.</source>
        <translation>O nome do token de API não pode ter caracteres de controle.</translation>
    </message>
    <message>
        <source>Another API token here has this name.</source>
        <translation>Já existe aqui outro token de API com este nome.</translation>
    </message>
    <message>
        <source>Description can have at most %1 characters.</source>
        <translation>A descrição pode ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Description can&apos;t have control characters.</source>
        <translation>A descrição não pode ter caracteres de controle.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is how it begins.</source>
        <translation>É longa demais para ser alterada aqui. É assim que ela começa.</translation>
    </message>
    <message>
        <source>The name by which people find the token: at most %1 characters in one line. Not every platform lets it be changed later.</source>
        <translation>O nome pelo qual as pessoas encontram o token: no máximo %1 caracteres, em uma linha. Nem toda plataforma permite alterá-lo depois.</translation>
    </message>
    <message>
        <source>What the token is for, or who answers for it: at most %1 characters, in as many lines as you like. It can be left empty.</source>
        <translation>Para que serve o token ou quem responde por ele: no máximo %1 caracteres, em quantas linhas você quiser. Pode ficar vazia.</translation>
    </message>
    <message>
        <source>Programs can sign in with the token while it is active. While it is blocked the platform refuses it, until it is activated again.</source>
        <translation>Os programas podem entrar com o token enquanto ele está ativo. Enquanto está bloqueado, a plataforma o recusa, até que seja ativado de novo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenListProblem</name>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nova tentativa em %1 s…</translation>
    </message>
    <message>
        <source>Reading was stopped, so others may be missing.</source>
        <translation>A leitura foi interrompida, por isso podem faltar outros.</translation>
    </message>
    <message>
        <source>The tokens of %1 could not be read either.</source>
        <translation>Também não foi possível ler os tokens de %1.</translation>
    </message>
    <message>
        <source>This installation has no organization API tokens to manage here.</source>
        <translation>Esta instalação não tem tokens de API da organização para administrar aqui.</translation>
    </message>
    <message>
        <source>The tokens of its projects are shown.</source>
        <translation>São mostrados os tokens de seus projetos.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>The list may be incomplete or out of date.</source>
        <translation>A lista pode estar incompleta ou desatualizada.</translation>
    </message>
    <message>
        <source>Reading tokens… %1</source>
        <translation>Lendo tokens… %1</translation>
    </message>
    <message>
        <source>Reading tokens…</source>
        <translation>Lendo tokens…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Atualizado · %1</translation>
    </message>
    <message>
        <source>Reading projects… %1</source>
        <translation>Lendo projetos… %1</translation>
    </message>
    <message>
        <source>Reading projects…</source>
        <translation>Lendo projetos…</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln project(s) could not be read: %1.</source>
        <translation>
            <numerusform>Não foi possível ler os tokens de %Ln projeto: %1.</numerusform>
            <numerusform>Não foi possível ler os tokens de %Ln projetos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln project(s) are shown.</source>
        <translation>
            <numerusform>O outro projeto é mostrado.</numerusform>
            <numerusform>Os outros %Ln projetos são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Horário da lista abaixo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reading tokens… %L1 of %Ln project(s)</source>
        <translation>
            <numerusform>Lendo tokens… %L1 de %Ln projeto</numerusform>
            <numerusform>Lendo tokens… %L1 de %Ln projetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln project(s) · %2</source>
        <extracomment>how many were read, and when</extracomment>
        <translation>
            <numerusform>%L1 de %Ln projeto · %2</numerusform>
            <numerusform>%L1 de %Ln projetos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última leitura · %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenListView</name>
    <message>
        <source>Reading was stopped</source>
        <translation>A leitura foi interrompida</translation>
    </message>
    <message>
        <source>No tokens were read yet.</source>
        <translation>Nenhum token foi lido ainda.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>No project is chosen</source>
        <translation>Nenhum projeto foi escolhido</translation>
    </message>
    <message>
        <source>Once one is chosen at the top, its API tokens are listed here.</source>
        <translation>Quando você escolher um acima, os tokens de API dele serão listados aqui.</translation>
    </message>
    <message>
        <source>No service account is chosen</source>
        <translation>Nenhuma conta de serviço foi escolhida</translation>
    </message>
    <message>
        <source>Once one is chosen, its tokens are listed here.</source>
        <translation>Quando você escolher uma, os tokens dela serão listados aqui.</translation>
    </message>
    <message>
        <source>This installation has no organization API tokens to manage here</source>
        <translation>Esta instalação não tem tokens de API da organização para gerenciar aqui</translation>
    </message>
    <message>
        <source>It doesn&apos;t offer the calls for them. The tokens of its projects can be managed.</source>
        <translation>Ela não oferece as chamadas para eles. Os tokens dos projetos dela podem ser gerenciados.</translation>
    </message>
    <message>
        <source>Show project tokens</source>
        <translation>Mostrar tokens de projetos</translation>
    </message>
    <message>
        <source>Enter an&amp;other token…</source>
        <translation>Di&amp;gitar outro token…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Ainda não há tokens</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Ainda não há tokens de API</translation>
    </message>
    <message>
        <source>Programs sign in to the platform as this account with tokens.</source>
        <translation>Os programas entram na plataforma com esta conta por meio de tokens.</translation>
    </message>
    <message>
        <source>Programs sign in to the platform with API tokens.</source>
        <translation>Os programas entram na plataforma com tokens de API.</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>Create New</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>No token matches these filters</source>
        <translation>Nenhum token corresponde a estes filtros</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpar &amp;filtros</translation>
    </message>
    <message>
        <source>Create one for each program.</source>
        <translation>Crie um para cada programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are hidden by the scope.</source>
        <translation>
            <numerusform>%Ln token não é mostrado devido ao escopo.</numerusform>
            <numerusform>%Ln tokens não são mostrados devido ao escopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln token não é mostrado devido a: %1.</numerusform>
            <numerusform>%Ln tokens não são mostrados devido a: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 de %Ln token</numerusform>
            <numerusform>%L1 de %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenNotice</name>
    <message>
        <source>Its value was shown once, when it was created or refreshed. Refresh it for a new one.</source>
        <translation>O valor foi mostrado uma única vez, quando o token foi criado ou renovado. Renove-o para obter um novo.</translation>
    </message>
    <message>
        <source>The value can&apos;t be copied.</source>
        <translation>O valor não pode ser copiado.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, but “%1” is in the list.</source>
        <translation>A resposta se perdeu no caminho, mas “%1” está na lista.</translation>
    </message>
    <message>
        <source>“%1” was created, but it may not be blocked.</source>
        <translation>“%1” foi criado, mas pode não estar bloqueado.</translation>
    </message>
    <message>
        <source>Its status is in the list. Block it there if it is active.</source>
        <translation>O status dele está na lista. Bloqueie-o lá se estiver ativo.</translation>
    </message>
    <message>
        <source>The value of “%1” is lost.</source>
        <translation>O valor de “%1” se perdeu.</translation>
    </message>
    <message>
        <source>R&amp;efresh it</source>
        <translation>&amp;Renová-lo</translation>
    </message>
    <message>
        <source>The token was created.</source>
        <translation>O token foi criado.</translation>
    </message>
    <message>
        <source>The token was created, but its value was lost on the way. Refresh it for a new one.</source>
        <translation>O token foi criado, mas o valor se perdeu no caminho. Renove-o para obter um novo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenPage</name>
    <message>
        <source>Organization API Tokens</source>
        <translation>Tokens de API da organização</translation>
    </message>
    <message>
        <source>Project API Tokens</source>
        <translation>Tokens de API do projeto</translation>
    </message>
    <message>
        <source>%1 Tokens</source>
        <extracomment>%1 is the name of a platform</extracomment>
        <translation>Tokens de %1</translation>
    </message>
    <message>
        <source>Service Account Tokens</source>
        <translation>Tokens da conta de serviço</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <translation>Tokens de “%1”</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
    <message>
        <source>Enter an&amp;other token…</source>
        <translation>Di&amp;gitar outro token…</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenStatusSwitch</name>
    <message>
        <source>Changing the status…</source>
        <translation>Mudando o status…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>“%1” is blocked.</source>
        <translation>“%1” está bloqueado.</translation>
    </message>
    <message>
        <source>“%1” is active.</source>
        <translation>“%1” está ativo.</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>Tentar no&amp;vamente</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenTable</name>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>The tokens of the account. Enter refreshes the selected one, which gives it a new value, and Delete deletes it; both ask first.</source>
        <translation>Os tokens da conta. Enter renova o selecionado, que recebe um novo valor, e Delete o exclui; ambos perguntam antes.</translation>
    </message>
    <message>
        <source>The API tokens, with their values masked. Enter changes the selected one, Delete revokes it once you have confirmed that, and Ctrl+C copies its value.</source>
        <translation>Os tokens de API, com os valores ocultos. Enter altera o selecionado, Delete o revoga depois que você confirmar e Ctrl+C copia o valor dele.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenTexts</name>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenTimes</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a time in words, and its date</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>expires soon: %1</source>
        <translation>expira em breve: %1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock this is past, but the platform still takes the token.</source>
        <translation>Pelo relógio deste computador já passou, mas a plataforma ainda aceita o token.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>em %Ln mês</numerusform>
            <numerusform>em %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>em %Ln ano</numerusform>
            <numerusform>em %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoje, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TypedConfirmationDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type what stands above this field; until it is right, you can&apos;t go on. Upper and lower case count, spaces around it don&apos;t.</source>
        <translation>Digite o que está acima deste campo; até que esteja certo, não é possível continuar. Maiúsculas contam; espaços em volta, não.</translation>
    </message>
</context>
<context>
    <name>tokendesk::UpdateProjectDialog</name>
    <message>
        <source>Update Project</source>
        <translation>Alterar projeto</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Salvando “%1”…</translation>
    </message>
    <message>
        <source>It has no description now.</source>
        <translation>Agora não tem descrição.</translation>
    </message>
    <message>
        <source>Its description is now “%1”.</source>
        <translation>A descrição agora é “%1”.</translation>
    </message>
    <message>
        <source>&amp;Use the current texts</source>
        <translation>&amp;Usar os textos atuais</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>“%1” foi alterado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Its name is now “%1”.</source>
        <translation>Nada foi enviado ainda. O nome agora é “%1”.</translation>
    </message>
    <message>
        <source>If you go on, what is entered here overwrites that.</source>
        <translation>Se você continuar, o que foi digitado aqui o substitui.</translation>
    </message>
</context>
<context>
    <name>tokendesk::UpdateTokenDialog</name>
    <message>
        <source>This platform can&apos;t rename organization tokens.</source>
        <translation>Esta plataforma não permite renomear tokens da organização.</translation>
    </message>
    <message>
        <source>This platform can&apos;t rename project tokens.</source>
        <translation>Esta plataforma não permite renomear tokens de projetos.</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lendo “%1”…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>“%1” changed since it was listed.</source>
        <translation>“%1” mudou desde que a lista foi lida.</translation>
    </message>
    <message>
        <source>Which values do you want to go on with?</source>
        <translation>Com quais valores você quer continuar?</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>&amp;Keep the listed values</source>
        <translation>&amp;Manter os valores da lista</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Agora na plataforma</translation>
    </message>
    <message>
        <source>&amp;Use the current values</source>
        <translation>&amp;Usar os valores atuais</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Salvando “%1”…</translation>
    </message>
    <message>
        <source>“%1” changed while you were editing it.</source>
        <translation>“%1” mudou enquanto você o alterava.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Com suas alterações</translation>
    </message>
    <message>
        <source>&amp;Save my changes</source>
        <translation>Sal&amp;var minhas alterações</translation>
    </message>
    <message>
        <source>The token “%1” is revoked.</source>
        <translation>O token “%1” está revogado.</translation>
    </message>
    <message>
        <source>A revoked token can&apos;t be updated or activated again.</source>
        <translation>Um token revogado não pode ser alterado nem ativado novamente.</translation>
    </message>
</context>
<context>
    <name>tokendesk::WelcomePage</name>
    <message>
        <source>Tokendesk manages API tokens: it lists, creates, blocks and copies those of your organization and its projects, and keeps them out of sight.</source>
        <translation>O Tokendesk gerencia tokens de API: lista, cria, bloqueia e copia os da sua organização e dos projetos dela e os mantém fora da vista.</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>Boas-vindas ao Tokendesk</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>Conexões &amp;salvas</translation>
    </message>
    <message>
        <source>&amp;Connect to an installation</source>
        <translation>&amp;Conectar-se a uma instalação</translation>
    </message>
    <message>
        <source>With its address and an API token of your organization.</source>
        <translation>Com o endereço dela e um token de API da sua organização.</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Ex&amp;perimentar o ambiente de testes</translation>
    </message>
    <message>
        <source>A pretend platform on this computer, with tokens that open nothing.</source>
        <translation>Uma plataforma simulada neste computador, com tokens que não dão acesso a nada.</translation>
    </message>
    <message>
        <source>The connections that are saved on this computer. Enter opens the selected one.</source>
        <translation>As conexões salvas neste computador. Enter abre a selecionada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Atuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Collapse Navigation</source>
        <translation>Recolher &amp;navegação</translation>
    </message>
    <message>
        <source>Remind of &amp;Expiring Tokens</source>
        <translation>Avisar de tokens ex&amp;pirando</translation>
    </message>
    <message>
        <source>&amp;Reset Sandbox…</source>
        <translation>&amp;Redefinir ambiente de testes…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Connect to an Installation…</source>
        <translation>&amp;Conectar-se a uma instalação…</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>&amp;Gerenciar conexões…</translation>
    </message>
    <message>
        <source>Try the &amp;Sandbox</source>
        <translation>Experimentar o ambiente de &amp;testes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowPalette</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Entrar nova&amp;mente</translation>
    </message>
    <message>
        <source>The page stays as it is.</source>
        <translation>A página fica como está.</translation>
    </message>
    <message>
        <source>Set GEAI_OAUTH_ACCESS_TOKEN to another one and start Tokendesk again.</source>
        <translation>Defina outro em GEAI_OAUTH_ACCESS_TOKEN e inicie o Tokendesk novamente.</translation>
    </message>
    <message>
        <source>You have to sign in again.</source>
        <translation>Você precisa entrar novamente.</translation>
    </message>
    <message>
        <source>The access token has expired, or is about to, and can&apos;t be renewed.</source>
        <translation>O token de acesso expirou ou está prestes a expirar, e não pode ser renovado.</translation>
    </message>
    <message>
        <source>The renewed access token could not be stored.</source>
        <translation>Não foi possível armazenar o token de acesso renovado.</translation>
    </message>
    <message>
        <source>It is used until you quit; next time you have to sign in again.</source>
        <translation>Ele será usado até você sair do programa; na próxima vez, será preciso entrar novamente.</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>Platform: %1</source>
        <extracomment>%1 is the name of a platform</extracomment>
        <translation>Plataforma: %1</translation>
    </message>
</context>
</TS>
