<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Conexión · abierta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>%1 is the menu that an action is in</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action · %1</source>
        <translation>Acción · %1</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>%1 says which action it is, which can be switched on and off</extracomment>
        <translation>%1 · activada</translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · desactivada</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>No es posible ahora.</translation>
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
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Token · %1 · created %2</source>
        <extracomment>%1 is the account that the token belongs to, %2 a date</extracomment>
        <translation>Token · %1 · creado %2</translation>
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
        <translation>Una consola de escritorio para tokens de API.</translation>
    </message>
    <message>
        <source>Start a private sandbox and connect to it.</source>
        <translation>Iniciar un entorno de pruebas privado y conectarse a él.</translation>
    </message>
    <message>
        <source>Open the saved connection of this name, or “Environment”.</source>
        <translation>Abrir la conexión guardada con este nombre, o “Environment”.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado: “%1”.</translation>
    </message>
    <message>
        <source>Only one of --sandbox and --connection can be opened.</source>
        <translation>Solo se puede abrir uno de --sandbox y --connection.</translation>
    </message>
    <message>
        <source>The option --connection needs the name of a connection.</source>
        <translation>La opción --connection necesita el nombre de una conexión.</translation>
    </message>
    <message>
        <source>The settings are from a newer version.</source>
        <translation>La configuración es de una versión más nueva.</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>No se pudo leer la configuración.</translation>
    </message>
    <message>
        <source>They were kept as “%1”. Tokendesk starts with new ones.</source>
        <translation>Se conservó como “%1”. Tokendesk comienza con una nueva.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be stored.</source>
        <translation>No se puede guardar la configuración.</translation>
    </message>
    <message>
        <source>Until then nothing is remembered.</source>
        <translation>Hasta entonces no se recuerda nada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>Windows, network, database</source>
        <translation>Ventanas, red, base de datos</translation>
    </message>
    <message>
        <source>The keychain of the desktop</source>
        <translation>El llavero del escritorio</translation>
    </message>
    <message>
        <source>Reads long lists</source>
        <translation>Lee listas largas</translation>
    </message>
    <message>
        <source>The data of the sandbox</source>
        <translation>Los datos del entorno de pruebas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Tokendesk %1</source>
        <translation>Tokendesk %1</translation>
    </message>
    <message>
        <source>A desktop console for API tokens.</source>
        <translation>Una consola de escritorio para tokens de API.</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Acerca de Tokendesk</translation>
    </message>
    <message>
        <source>Free software under the MIT licence: you may use, change and pass it on, without any warranty.</source>
        <translation>Software libre bajo la licencia MIT: puede usarlo, modificarlo y distribuirlo, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Hecho con</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Copiar información de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions and settings, to send along when you report a problem. No secret is in it.</source>
        <translation>Versiones y configuración, para enviar cuando informe de un problema. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The diagnostic information was copied.</source>
        <translation>Se copió la información de diagnóstico.</translation>
    </message>
    <message>
        <source>Paste it where you describe the problem.</source>
        <translation>Péguela donde describa el problema.</translation>
    </message>
    <message>
        <source>What the program is made with, and the licence of each.</source>
        <translation>Con qué está hecho el programa, y la licencia de cada componente.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFields</name>
    <message>
        <source>&amp;Account</source>
        <translation>Cuen&amp;ta</translation>
    </message>
    <message>
        <source>Organization &amp;ID *</source>
        <translation>&amp;ID de la organización *</translation>
    </message>
    <message>
        <source>User &amp;ID *</source>
        <translation>&amp;ID del usuario *</translation>
    </message>
    <message>
        <source>The kind of account that the token belongs to. It decides which ID every request carries: that of the organization, or that of the user for a community account.</source>
        <translation>El tipo de cuenta a la que pertenece el token. Decide qué ID lleva cada solicitud: el de la organización, o el del usuario en una cuenta de comunidad.</translation>
    </message>
    <message>
        <source>The ID of the account&apos;s organization, without spaces or accents. Every request to the platform carries it.</source>
        <translation>El ID de la organización de la cuenta, sin espacios ni acentos. Cada solicitud a la plataforma lo lleva.</translation>
    </message>
    <message>
        <source>The ID of the account&apos;s user, without spaces or accents. Every request to the platform carries it.</source>
        <translation>El ID del usuario de la cuenta, sin espacios ni acentos. Cada solicitud a la plataforma lo lleva.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountIds</name>
    <message>
        <source>User ID</source>
        <translation>ID del usuario</translation>
    </message>
    <message>
        <source>Copy User ID</source>
        <translation>Copiar ID del usuario</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Copy Organization ID</source>
        <translation>Copiar ID de la organización</translation>
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
        <translation>Cuentas de servicio</translation>
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
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Más pequeño</translation>
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
        <translation>Solicitudes por asistente</translation>
    </message>
    <message>
        <source>How many of the loaded requests went to each assistant, the most first. Enter picks an assistant, so that only its requests are listed, or lets go of it again.</source>
        <translation>Cuántas de las solicitudes cargadas fueron a cada asistente, primero el que tiene más. Enter toma un asistente, para que solo se listen sus solicitudes, o lo suelta de nuevo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantChartModel</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <extracomment>assistants</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln request(s)</source>
        <translation>
            <numerusform>%1: %2 de %Ln solicitud</numerusform>
            <numerusform>%1: %2 de %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantDetails</name>
    <message>
        <source>Revision “%1”</source>
        <translation>Revisión “%1”</translation>
    </message>
    <message>
        <source>Intent “%1”</source>
        <translation>Intención “%1”</translation>
    </message>
    <message>
        <source>Assistant “%1”</source>
        <translation>Asistente “%1”</translation>
    </message>
    <message>
        <source>Choose an assistant, an intent or a revision to see what it is.</source>
        <translation>Elija un asistente, una intención o una revisión para ver qué es.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantFilterBar</name>
    <message>
        <source>N&amp;ame or text contains</source>
        <translation>El nombre o te&amp;xto contiene</translation>
    </message>
    <message>
        <source>Searches names, descriptions and prompts.</source>
        <translation>Busca en nombres, descripciones y prompts.</translation>
    </message>
    <message>
        <source>Shows only assistants, intents and revisions that have this text in their names, descriptions or prompts, and what belongs to them. Upper and lower case and accents don&apos;t count.</source>
        <translation>Muestra solo los asistentes, las intenciones y las revisiones que tienen este texto en sus nombres, descripciones o prompts, y lo que les pertenece. Las mayúsculas y los acentos no cuentan.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantItem</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>(no name, ID %1)</source>
        <translation>(sin nombre, ID %1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intent(s)</source>
        <translation>
            <numerusform>%Ln intención</numerusform>
            <numerusform>%Ln intenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revision(s)</source>
        <translation>
            <numerusform>%Ln revisión</numerusform>
            <numerusform>%Ln revisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantTree</name>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>The project&apos;s assistants, with their intents and the revisions of these. Enter opens or closes the selected one; what it is stands in the details.</source>
        <translation>Los asistentes del proyecto, con sus intenciones y las revisiones de estas. Enter abre o cierra el seleccionado; lo que es aparece en los detalles.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantTreeModel</name>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en uso</translation>
    </message>
    <message>
        <source>Assistant %1</source>
        <translation>Asistente %1</translation>
    </message>
    <message>
        <source>Intent %1</source>
        <translation>Intención %1</translation>
    </message>
    <message>
        <source>Revision %1, in use</source>
        <translation>Revisión %1, en uso</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description or model</source>
        <translation>Descripción o modelo</translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantsPage</name>
    <message>
        <source>E&amp;xpand all</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>Aún no hay asistentes</translation>
    </message>
    <message>
        <source>Assistants of this project are made in the platform&apos;s own console.</source>
        <translation>Los asistentes de este proyecto se crean en la consola de la plataforma.</translation>
    </message>
    <message>
        <source>No project is chosen</source>
        <translation>No se ha elegido ningún proyecto</translation>
    </message>
    <message>
        <source>Once one is chosen at the top, its assistants are listed here.</source>
        <translation>Cuando se elija uno arriba, sus asistentes aparecerán aquí.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Se detuvo la lectura</translation>
    </message>
    <message>
        <source>No assistants were read yet.</source>
        <translation>Aún no se leyó ningún asistente.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No assistant matches this filter</source>
        <translation>Ningún asistente coincide con este filtro</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpiar filtro&amp;s</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assistant(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln asistente no se muestra debido a: %1.</numerusform>
            <numerusform>%Ln asistentes no se muestran debido a: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AssistantsStatus</name>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nuevo intento en %1 s…</translation>
    </message>
    <message>
        <source>Reading assistants… %1</source>
        <translation>Leyendo asistentes… %1</translation>
    </message>
    <message>
        <source>Reading assistants…</source>
        <translation>Leyendo asistentes…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Actualizado · %1</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última lectura · %1</translation>
    </message>
    <message>
        <source>Time of what is shown: %1.</source>
        <translation>Hora de lo que se muestra: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ByteOrderMarkBox</name>
    <message>
        <source>With &amp;byte order mark (for Excel)</source>
        <translation>Con marca de &amp;orden de bytes (para Excel)</translation>
    </message>
    <message>
        <source>Begins the file with a mark by which Excel knows how letters are written. Other programs may show it as part of the first name.</source>
        <translation>Comienza el archivo con una marca por la que Excel reconoce cómo están escritas las letras. Otros programas pueden mostrarla como parte del primer nombre.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangedTokenQuestion</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClearanceTexts</name>
    <message>
        <source>It is still there, and the platform didn&apos;t say why.</source>
        <translation>Sigue allí, y la plataforma no dijo por qué.</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>Se detuvo antes de su turno.</translation>
    </message>
    <message>
        <source>We can&apos;t tell which tokens were deleted.</source>
        <translation>No se sabe qué tokens se eliminaron.</translation>
    </message>
    <message>
        <source>What is left could not be read.</source>
        <translation>No se pudo leer lo que queda.</translation>
    </message>
    <message>
        <source>This connection&apos;s token doesn&apos;t sign in any more: you need another one.</source>
        <translation>El token de esta conexión ya no permite iniciar sesión: necesita otro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not deleted (%1)</source>
        <translation>No eliminados (%1)</translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation>Se desconoce (%1)</translation>
    </message>
    <message>
        <source>Not listed before, and there now (%1)</source>
        <translation>No estaban en la lista y ahora sí (%1)</translation>
    </message>
    <message>
        <source>Deleted (%1)</source>
        <translation>Eliminados (%1)</translation>
    </message>
    <message numerus="yes">
        <source>At least %L1 of %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>Tokens eliminados: al menos %L1 de %Ln.</numerusform>
            <numerusform>Tokens eliminados: al menos %L1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>Tokens eliminados: %L1 de %Ln.</numerusform>
            <numerusform>Tokens eliminados: %L1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) were deleted.</source>
        <translation>
            <numerusform>Se eliminó el token.</numerusform>
            <numerusform>Se eliminaron los %Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln token(s) isn&apos;t known. Refresh the list to see whether they are still there.</source>
        <translation>
            <numerusform>No se sabe qué pasó con %Ln token. Actualice la lista para ver si aún existe.</numerusform>
            <numerusform>No se sabe qué pasó con %Ln tokens. Actualice la lista para ver si aún existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others that weren&apos;t listed here were deleted too: %L1.</source>
        <translation>También se eliminaron otros que no estaban en la lista: %L1.</translation>
    </message>
    <message>
        <source>There are others now that weren&apos;t listed here, and were not deleted: %L1.</source>
        <translation>Ahora hay otros que no estaban en la lista y que no se eliminaron: %L1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>C&amp;lear now</source>
        <translation>Limpiar a&amp;hora</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Limpiar ahora</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s</source>
        <translation>El portapapeles se limpiará en %1 s</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find an action, a page, a connection, a project or a token</source>
        <translation>Busque una acción, una página, una conexión, un proyecto o un token</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters, or words in another order.</source>
        <translation>Nada coincide. Pruebe con menos letras o con las palabras en otro orden.</translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 of %Ln match(es)</source>
        <translation>
            <numerusform>Las primeras %L1 de %Ln coincidencia</numerusform>
            <numerusform>Las primeras %L1 de %Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>for screen readers: what is selected, and how many there are</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Type a part of what you look for, or several words in any order. The up and down arrow keys select a match, and Enter runs or opens it.</source>
        <translation>Escriba una parte de lo que busca, o varias palabras en cualquier orden. Las flechas hacia arriba y hacia abajo seleccionan una coincidencia y Enter la ejecuta o la abre.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectDialog</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Conn&amp;ect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>The stored token could not be read.</source>
        <translation>No se pudo leer el token guardado.</translation>
    </message>
    <message>
        <source>Reading the client secret…</source>
        <translation>Leyendo el secreto del cliente…</translation>
    </message>
    <message>
        <source>Get an Access Token</source>
        <translation>Obtener un token de acceso</translation>
    </message>
    <message>
        <source>Save an&amp;yway</source>
        <translation>Guar&amp;dar de todos modos</translation>
    </message>
    <message>
        <source>Nothing can be sent with this connection yet.</source>
        <translation>Todavía no se puede enviar nada con esta conexión.</translation>
    </message>
    <message>
        <source>Fill in what is missing now, or save it and do that later.</source>
        <translation>Complete ahora lo que falta, o guárdela y hágalo más tarde.</translation>
    </message>
    <message>
        <source>Reading the token of the original…</source>
        <translation>Leyendo el token del original…</translation>
    </message>
    <message>
        <source>The token of the original could not be read.</source>
        <translation>No se pudo leer el token del original.</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Guardando el token en el llavero…</translation>
    </message>
    <message>
        <source>The token was not stored.</source>
        <translation>No se guardó el token.</translation>
    </message>
    <message>
        <source>Removing the old token from the keychain…</source>
        <translation>Quitando el token anterior del llavero…</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Save any&amp;way</source>
        <translation>Guar&amp;dar de todos modos</translation>
    </message>
    <message>
        <source>The old token may still be in the keychain.</source>
        <translation>Es posible que el token anterior siga en el llavero.</translation>
    </message>
    <message>
        <source>The connection was not saved.</source>
        <translation>No se guardó la conexión.</translation>
    </message>
    <message>
        <source>Nothing was tested or saved.</source>
        <translation>No se probó ni se guardó nada.</translation>
    </message>
    <message>
        <source>The connection was not saved, but the keychain may have the new token already.</source>
        <translation>No se guardó la conexión, pero es posible que el llavero ya tenga el token nuevo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importación detenida.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Token kept for this session only</source>
        <translation>Token conservado solo durante esta sesión</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCheck</name>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importación detenida.</translation>
    </message>
    <message>
        <source>The connection was not tested.</source>
        <translation>No se probó la conexión.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be tested yet.</source>
        <translation>“%1” todavía no se puede probar.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The API token of “%1” could not be read.</source>
        <translation>No se pudo leer el token de API de “%1”.</translation>
    </message>
    <message>
        <source>The access token of “%1” could not be read.</source>
        <translation>No se pudo leer el token de acceso de “%1”.</translation>
    </message>
    <message>
        <source>The refresh token of “%1” could not be read.</source>
        <translation>No se pudo leer el token de renovación de “%1”.</translation>
    </message>
    <message>
        <source>The client secret of “%1” could not be read.</source>
        <translation>No se pudo leer el secreto del cliente de “%1”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionDialogs</name>
    <message>
        <source>Reset Sandbox</source>
        <translation>Restablecer entorno de pruebas</translation>
    </message>
    <message>
        <source>Delete everything that was done in the sandbox and start over?</source>
        <translation>¿Desea eliminar todo lo que se hizo en el entorno de pruebas y empezar de nuevo?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>The token of the environment doesn&apos;t sign in any more.</source>
        <translation>El token de las variables de entorno ya no permite iniciar sesión.</translation>
    </message>
    <message>
        <source>Set GEAI_API_KEY to another one and start Tokendesk again.</source>
        <translation>Asigne otro a GEAI_API_KEY y vuelva a iniciar Tokendesk.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>The token that the sandbox was opened with doesn&apos;t sign in any more.

Open the sandbox again, or delete everything that was done in it and start over?</source>
        <translation>El token con el que se abrió el entorno de pruebas ya no permite iniciar sesión.

¿Desea volver a abrir el entorno de pruebas, o eliminar todo lo que se hizo en él y empezar de nuevo?</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported.</source>
        <translation>
            <numerusform>Se exportó %Ln conexión.</numerusform>
            <numerusform>Se exportaron %Ln conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exported tokens stand in %1 as plain text.</source>
        <translation>Los tokens exportados están en %1 como texto plano.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionFields</name>
    <message>
        <source>&amp;Read-only</source>
        <translation>&amp;Solo lectura</translation>
    </message>
    <message>
        <source>&amp;Keep the token for this session only</source>
        <translation>Conser&amp;var el token solo durante esta sesión</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>Platafor&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nombre *</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>UR&amp;L base</translation>
    </message>
    <message>
        <source>Nothing that changes tokens is sent over this connection.</source>
        <translation>Por esta conexión no se envía nada que modifique tokens.</translation>
    </message>
    <message>
        <source>The stored token will be sent to the new address.</source>
        <translation>El token guardado se enviará a la nueva dirección.</translation>
    </message>
    <message>
        <source>Keeps the token in memory, not in the keychain. When Tokendesk ends it is forgotten.</source>
        <translation>Mantiene el token en la memoria, no en el llavero. Se olvida cuando Tokendesk termina.</translation>
    </message>
    <message>
        <source>The product that the installation runs. Which fields follow depends on it.</source>
        <translation>El producto que ejecuta la instalación. De él depende qué campos siguen.</translation>
    </message>
    <message>
        <source>What you call the connection: at most %1 characters, and not the name of another one.</source>
        <translation>Cómo llama usted a la conexión: %1 caracteres como máximo, y no el nombre de otra.</translation>
    </message>
    <message>
        <source>Where the installation answers, by https unless you type http, which is for this computer only. A path is allowed, but no user name, “?” or “#”.</source>
        <translation>Dónde responde la instalación, por https a menos que escriba http, que es solo para esta computadora. Se permite una ruta, pero no un nombre de usuario, “?” ni “#”.</translation>
    </message>
    <message>
        <source>What the installation is for. It is shown with the connection; Production asks before the first change.</source>
        <translation>Para qué es la instalación. Se muestra con la conexión; Producción pregunta antes del primer cambio.</translation>
    </message>
    <message>
        <source>Sends nothing that changes the platform. Reading, copying and exporting stay possible.</source>
        <translation>No envía nada que modifique la plataforma. Leer, copiar y exportar siguen siendo posibles.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionMenu</name>
    <message>
        <source>S&amp;ession…</source>
        <translation>&amp;Sesión…</translation>
    </message>
    <message>
        <source>&amp;Connect to an Installation…</source>
        <translation>&amp;Conectarse a una instalación…</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>Ad&amp;ministrar conexiones…</translation>
    </message>
    <message>
        <source>Try the &amp;Sandbox</source>
        <translation>Probar el &amp;entorno de pruebas</translation>
    </message>
    <message>
        <source>Try the Sandbox: %1</source>
        <translation>Probar el entorno de pruebas: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Environment (%1, from %2)</source>
        <extracomment>how much harm can be done, and the variables that describe it</extracomment>
        <translation>Entorno (%1, de %2)</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionOpener</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Sandbox (%1)</source>
        <translation>Entorno de pruebas (%1)</translation>
    </message>
    <message>
        <source>The program tokendesk-sandbox isn&apos;t where it belongs, beside this one. Install Tokendesk again.</source>
        <translation>El programa tokendesk-sandbox no está donde debería, junto a este. Vuelva a instalar Tokendesk.</translation>
    </message>
    <message>
        <source>It didn&apos;t answer in time. Try again.</source>
        <translation>No respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its data couldn&apos;t be deleted. Close other windows that use it and try again.</source>
        <translation>No se pudieron eliminar sus datos. Cierre las demás ventanas que lo usan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It ended. Try again, or reset it in the Help menu.</source>
        <translation>Se cerró. Inténtelo de nuevo o restablézcalo en el menú Ayuda.</translation>
    </message>
    <message>
        <source>It has no base URL.</source>
        <translation>No tiene URL base.</translation>
    </message>
    <message>
        <source>It has neither an API token nor an access token.</source>
        <translation>No tiene token de API ni token de acceso.</translation>
    </message>
    <message>
        <source>It has no API token.</source>
        <translation>No tiene token de API.</translation>
    </message>
    <message>
        <source>It has no user ID.</source>
        <translation>No tiene ID del usuario.</translation>
    </message>
    <message>
        <source>It has no organization ID.</source>
        <translation>No tiene ID de la organización.</translation>
    </message>
    <message>
        <source>Its token was kept for one session only. Enter it again.</source>
        <translation>Su token se conservó solo durante una sesión. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Its token was stored in the keychain and isn&apos;t there any more: it was removed, or this is another keychain. Enter it again.</source>
        <translation>Su token estaba guardado en el llavero y ya no está ahí: se quitó, o este es otro llavero. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection of the environment can&apos;t be used.</source>
        <translation>No se puede usar la conexión de las variables de entorno.</translation>
    </message>
    <message>
        <source>Correct that and start Tokendesk again.</source>
        <translation>Corríjalo y vuelva a iniciar Tokendesk.</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>No existe la conexión “%1”.</translation>
    </message>
    <message>
        <source>Set GEAI_API_BASE_URL and GEAI_API_KEY, and start Tokendesk again.</source>
        <translation>Defina GEAI_API_BASE_URL y GEAI_API_KEY, y vuelva a iniciar Tokendesk.</translation>
    </message>
    <message>
        <source>Choose one of those that are there, or make it.</source>
        <translation>Elija una de las que existen, o créela.</translation>
    </message>
    <message>
        <source>Edit the connection and add it. Nothing was sent.</source>
        <translation>Edite la conexión y agregue lo que falta. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir “%1”.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>No se pudo iniciar el entorno de pruebas.</translation>
    </message>
    <message>
        <source>The sandbox has no token left that works.</source>
        <translation>Al entorno de pruebas no le queda ningún token que funcione.</translation>
    </message>
    <message>
        <source>Reset it in the Help menu.</source>
        <translation>Restablézcalo en el menú Ayuda.</translation>
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
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain too. At the platform the token stays as it is.</source>
        <translation>Su token también se quita del llavero. En la plataforma, el token queda como está.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importación detenida.</translation>
    </message>
    <message>
        <source>The connection is still here; the keychain may have removed its token.</source>
        <translation>La conexión sigue aquí; es posible que el llavero haya quitado su token.</translation>
    </message>
    <message>
        <source>Removing the token from the keychain…</source>
        <translation>Quitando el token del llavero…</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>No se pudo eliminar “%1”.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Delete &amp;anyway</source>
        <translation>Eliminar de todos &amp;modos</translation>
    </message>
    <message>
        <source>Still in the keychain: %1.</source>
        <translation>Todavía en el llavero: %1.</translation>
    </message>
    <message>
        <source>Maybe still in the keychain: %1.</source>
        <translation>Quizá todavía en el llavero: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionTestText</name>
    <message>
        <source>User ID: %1.</source>
        <translation>ID del usuario: %1.</translation>
    </message>
    <message>
        <source>Organization ID: %1.</source>
        <translation>ID de la organización: %1.</translation>
    </message>
    <message>
        <source>Organization: %1.</source>
        <translation>Organización: %1.</translation>
    </message>
    <message>
        <source>Project: %1.</source>
        <translation>Proyecto: %1.</translation>
    </message>
    <message>
        <source>The token reaches the whole organization.</source>
        <translation>El token da acceso a toda la organización.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>Edit the connection and test it there to correct that.</source>
        <translation>Para corregirlo, edite la conexión y pruébela allí.</translation>
    </message>
    <message>
        <source>The token works, but isn&apos;t of the account that the connection says.</source>
        <translation>El token funciona, pero no es de la cuenta que indica la conexión.</translation>
    </message>
    <message>
        <source>The account is an organization account.</source>
        <translation>La cuenta es una cuenta de organización.</translation>
    </message>
    <message>
        <source>The account is a service account.</source>
        <translation>La cuenta es una cuenta de servicio.</translation>
    </message>
    <message>
        <source>The account is a community account.</source>
        <translation>La cuenta es una cuenta de comunidad.</translation>
    </message>
    <message>
        <source>The account is of another organization.</source>
        <translation>La cuenta es de otra organización.</translation>
    </message>
    <message>
        <source>The account is of another user.</source>
        <translation>La cuenta es de otro usuario.</translation>
    </message>
    <message>
        <source>That was corrected.</source>
        <translation>Se corrigió.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionTexts</name>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>Token de acceso OAuth</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de renovación</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto del cliente</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Community (deprecated)</source>
        <translation>Comunidad (en desuso)</translation>
    </message>
    <message>
        <source>It was made with a newer Tokendesk, for a platform that this one doesn&apos;t know. Update Tokendesk to use it.</source>
        <translation>Se creó con una versión más reciente de Tokendesk, para una plataforma que esta no conoce. Actualice Tokendesk para usarla.</translation>
    </message>
    <message>
        <source>Name is required.</source>
        <translation>El nombre es obligatorio.</translation>
    </message>
    <message>
        <source>Name can have at most %1 characters.</source>
        <translation>El nombre puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Name can&apos;t have control characters.</source>
        <translation>El nombre no puede tener caracteres de control.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Otra conexión tiene este nombre.</translation>
    </message>
    <message>
        <source>Base URL is required.</source>
        <translation>La URL base es obligatoria.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>This isn&apos;t a web address, such as %1.</source>
        <translation>Esto no es una dirección web, como %1.</translation>
    </message>
    <message>
        <source>Use https. Without it, the token would travel in the clear; http is for this computer only.</source>
        <translation>Use https. Sin él, el token viajaría sin cifrar; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>Leave out the user name and password.</source>
        <translation>Omita el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”.</source>
        <translation>Omita lo que sigue a “?” o “#”.</translation>
    </message>
    <message>
        <source>An API token or an OAuth access token is required.</source>
        <translation>Se requiere un token de API o un token de acceso de OAuth.</translation>
    </message>
    <message>
        <source>An API token is required.</source>
        <translation>Se requiere un token de API.</translation>
    </message>
    <message>
        <source>An API token has no spaces, accents or control characters. Copy it again.</source>
        <translation>Un token de API no tiene espacios, acentos ni caracteres de control. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>An access token has no spaces, accents or control characters. Copy it again.</source>
        <translation>Un token de acceso no tiene espacios, acentos ni caracteres de control. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>OAuth needs a project ID: the platform answers for one project at a time.</source>
        <translation>OAuth necesita el ID de un proyecto: la plataforma responde por un proyecto a la vez.</translation>
    </message>
    <message>
        <source>A project ID has no spaces, accents or control characters. Copy it again.</source>
        <translation>El ID de un proyecto no tiene espacios, acentos ni caracteres de control. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>An organization ID is required: every request carries it.</source>
        <translation>Se requiere el ID de la organización: cada solicitud lo lleva.</translation>
    </message>
    <message>
        <source>An organization ID has no spaces, accents or control characters. Copy it again.</source>
        <translation>El ID de una organización no tiene espacios, acentos ni caracteres de control. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>A user ID is required: every request carries it.</source>
        <translation>Se requiere el ID del usuario: cada solicitud lo lleva.</translation>
    </message>
    <message>
        <source>A user ID has no spaces, accents or control characters. Copy it again.</source>
        <translation>El ID de un usuario no tiene espacios, acentos ni caracteres de control. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>There is an API token too, and requests can carry only one. Remove one of them, or allow both.</source>
        <translation>También hay un token de API, y las solicitudes solo pueden llevar uno. Quite uno de ellos o permita ambos.</translation>
    </message>
    <message>
        <source>This connection is of this session only.</source>
        <translation>Esta conexión es solo de esta sesión.</translation>
    </message>
    <message>
        <source>Without a base URL nothing can be sent.</source>
        <translation>Sin una URL base no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Without a token nothing can be sent.</source>
        <translation>Sin un token no se puede enviar nada.</translation>
    </message>
    <message>
        <source>A project ID is used with an OAuth access token only.</source>
        <translation>El ID de un proyecto solo se usa con un token de acceso de OAuth.</translation>
    </message>
    <message>
        <source>There is an API token too. The OAuth access token is used.</source>
        <translation>También hay un token de API. Se usa el token de acceso de OAuth.</translation>
    </message>
    <message>
        <source>Without the ID of its account nothing can be sent.</source>
        <translation>Sin el ID de su cuenta no se puede enviar nada.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t set.</source>
        <translation>%1 no está definida.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read. Check its permissions:</source>
        <translation>No se puede leer el archivo de configuración. Revise sus permisos:</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be written. Check its permissions and the room on the disk:</source>
        <translation>No se puede escribir el archivo de configuración. Revise sus permisos y el espacio en el disco:</translation>
    </message>
    <message>
        <source>Another Tokendesk is writing the settings file. Try again in a moment.</source>
        <translation>Otro Tokendesk está escribiendo el archivo de configuración. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The settings file is damaged and can&apos;t be put aside. Move it away:</source>
        <translation>El archivo de configuración está dañado y no se puede apartar. Muévalo a otro lugar:</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
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
        <translation>&amp;Nueva conexión</translation>
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
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Set as default</source>
        <translation>Co&amp;mo predeterminada</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
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
        <translation>Proviene de variables de entorno y solo se puede cambiar allí.</translation>
    </message>
    <message>
        <source>Un&amp;set default</source>
        <translation>Quitar co&amp;mo predeterminada</translation>
    </message>
    <message>
        <source>There is no saved connection yet.</source>
        <translation>Aún no hay ninguna conexión guardada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsEmpty</name>
    <message>
        <source>No connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>A connection is an installation&apos;s address and a token to manage it with. Make one, or import those of the GEAI command line.</source>
        <translation>Una conexión es la dirección de una instalación y un token para administrarla. Cree una o importe las de la línea de comandos de GEAI.</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>Nueva conexión</translation>
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
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The saved connections, and that of the environment variables. Enter connects, F2 edits the selected one, and Delete deletes it once you have confirmed that.</source>
        <translation>Las conexiones guardadas y la de las variables de entorno. Enter conecta, F2 edita la seleccionada y Supr la elimina una vez que usted lo confirma.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsModel</name>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>de variables de entorno</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>from a newer version</source>
        <translation>de una versión más nueva</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>solo esta sesión</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
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
        <translation>Proviene de variables de entorno: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
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
        <translation>Organización</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The default connection was not changed.</source>
        <translation>No se cambió la conexión predeterminada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CopyDetailsButton</name>
    <message>
        <source>Copies what is known of this failure, for whoever helps you: the message, the answer&apos;s codes, the time and the versions. It holds no token, no password and no address.</source>
        <translation>Copia lo que se sabe de este error, para quien le ayude: el mensaje, los códigos de la respuesta, la hora y las versiones. No contiene tokens, contraseñas ni direcciones.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
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
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
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
        <translation>Valor del token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Encabezado Authorization</translation>
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
        <translation>Líneas de .env</translation>
    </message>
    <message>
        <source>All as .env lines</source>
        <translation>Todos como líneas de .env</translation>
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
        <translation>&amp;Vaciar el portapapeles en</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>It is cleared from the clipboard in %1 s.</source>
        <translation>Se borra del portapapeles en %1 s.</translation>
    </message>
    <message>
        <source>It could not be copied.</source>
        <translation>No se pudo copiar.</translation>
    </message>
    <message>
        <source>Another program holds the clipboard. Try again.</source>
        <translation>Otro programa retiene el portapapeles. Intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln API token(s)</source>
        <translation>
            <numerusform>El token de API</numerusform>
            <numerusform>Los %Ln tokens de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of the tokens is copied, unless all of them are.</source>
        <translation>Cuál de los tokens se copia, salvo que se copien todos.</translation>
    </message>
    <message>
        <source>What is put on the clipboard: the token&apos;s value alone, or a text for programs that has the value in it.</source>
        <translation>Qué se pone en el portapapeles: solo el valor del token, o un texto para programas que contiene el valor.</translation>
    </message>
    <message>
        <source>After how many seconds the copied text is cleared from the clipboard, where it is still there: from %1 to %2. It is remembered.</source>
        <translation>Después de cuántos segundos se borra del portapapeles el texto copiado, si todavía está ahí: de %1 a %2. Se recuerda.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CreateProjectDialog</name>
    <message>
        <source>Create Project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Creando “%1”…</translation>
    </message>
    <message>
        <source>Looking whether “%1” was created…</source>
        <translation>Comprobando si “%1” se creó…</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>No se creó.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was created.</source>
        <translation>No se sabe si se creó.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and the list, read again, doesn&apos;t have it. Confirm to try again.</source>
        <translation>Se perdió la respuesta a la creación de “%1”, y no está en la lista, que se leyó de nuevo. Confirme para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>No answer to creating “%1” came. It may be there already, or still appear. Confirm to try again: the platform takes a name only once, and refuses it if the project is there.</source>
        <translation>No llegó respuesta a la creación de “%1”. Puede que ya exista o que aparezca todavía. Confirme para intentarlo otra vez: la plataforma acepta un nombre una sola vez, y lo rechaza si el proyecto ya existe.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CreateTokenDialog</name>
    <message>
        <source>Create Token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Creando “%1”…</translation>
    </message>
    <message>
        <source>Looking whether “%1” was created…</source>
        <translation>Comprobando si “%1” se creó…</translation>
    </message>
    <message>
        <source>Blocking “%1”…</source>
        <translation>Bloqueando “%1”…</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>No se creó.</translation>
    </message>
    <message>
        <source>No answer to creating “%1” came. It may be there already, or still appear. Cancel, refresh the list after a moment and look for it there.</source>
        <translation>No llegó respuesta a la creación de “%1”. Puede que ya esté allí o que aparezca aún. Cancele, actualice la lista en un momento y búsquelo allí.</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost. These tokens have its name:</source>
        <translation>Se perdió la respuesta a la creación de “%1”. Estos tokens tienen su nombre:</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was created.</source>
        <translation>No se sabe si se creó.</translation>
    </message>
    <message>
        <source>The token “%1” exists.</source>
        <translation>El token “%1” existe.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was blocked.</source>
        <translation>No se sabe si se bloqueó.</translation>
    </message>
    <message>
        <source>The token “%1” exists and is active.</source>
        <translation>El token “%1” existe y está activo.</translation>
    </message>
    <message>
        <source>Blocking it was stopped.</source>
        <translation>Se detuvo el bloqueo.</translation>
    </message>
    <message>
        <source>It could not be blocked: %1</source>
        <translation>No se pudo bloquear: %1</translation>
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
        <translation>Crear de todos &amp;modos</translation>
    </message>
    <message>
        <source>&amp;Try blocking again</source>
        <translation>&amp;Intentar bloquear de nuevo</translation>
    </message>
    <message>
        <source>&amp;Leave it active</source>
        <translation>De&amp;jarlo activo</translation>
    </message>
    <message>
        <source>The answer to creating “%1” was lost, and the list, read again, doesn&apos;t have it. Confirm to try again.</source>
        <translation>Se perdió la respuesta a la creación de “%1”, y no está en la lista, que se leyó de nuevo. Confirme para intentarlo otra vez.</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Will be removed</source>
        <translation>Se eliminará</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Conservar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialText</name>
    <message>
        <source>The keychain has no token for this connection.</source>
        <translation>El llavero no tiene ningún token para esta conexión.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>No keychain service is running. Start one, such as GNOME Keyring or KWallet, and try again.</source>
        <translation>No hay ningún servicio de llavero en ejecución. Inicie uno, como GNOME Keyring o KWallet, e intente de nuevo.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied. Allow it and try again.</source>
        <translation>Se denegó el acceso al llavero. Permítalo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The keychain doesn&apos;t answer. It may be waiting for you in another window: look there, then try again.</source>
        <translation>El llavero no responde. Puede que lo espere en otra ventana: búsquela e intente de nuevo.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again.</source>
        <translation>El llavero falló. Intente de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no token for this connection. Edit the connection and enter it again.</source>
        <translation>El llavero no tiene ningún token para esta conexión. Edite la conexión e ingréselo de nuevo.</translation>
    </message>
    <message>
        <source>Or keep the token for this session only.</source>
        <translation>O conserve el token solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteAllTokensDialog</name>
    <message>
        <source>The tokens of “%1” that are listed here (%2) are deleted one by one, and programs that use them stop working at once. This can&apos;t be undone.</source>
        <translation>Los tokens de “%1” que aparecen aquí (%2) se eliminan uno por uno, y los programas que los usan dejan de funcionar de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Tokens to delete</source>
        <translation>Tokens por eliminar</translation>
    </message>
    <message>
        <source>Delete All Tokens</source>
        <translation>Eliminar todos los tokens</translation>
    </message>
    <message>
        <source>delete all tokens</source>
        <translation>eliminar todos los tokens</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Eliminar todos</translation>
    </message>
    <message>
        <source>Deleting all tokens…</source>
        <translation>Eliminando todos los tokens…</translation>
    </message>
    <message>
        <source>What became of the tokens</source>
        <translation>Qué pasó con los tokens</translation>
    </message>
    <message>
        <source>&amp;Delete the rest</source>
        <translation>&amp;Eliminar el resto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Every token of this account is deleted (listed here: %L1), and programs that use them stop working at once. The one that this connection signs in with goes last: then you have to sign in with another token. This can&apos;t be undone.</source>
        <translation>Se eliminan todos los tokens de esta cuenta (en la lista: %L1), y los programas que los usan dejan de funcionar de inmediato. El que usa esta conexión para iniciar sesión se elimina al final: después deberá iniciar sesión con otro token. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Escriba “%1”</translation>
    </message>
    <message>
        <source>%L1 of %L2 done…</source>
        <translation>%L1 de %L2…</translation>
    </message>
    <message>
        <source>The names of the tokens that are deleted, and afterwards what became of each. The text can be selected and copied, but not changed.</source>
        <translation>Los nombres de los tokens que se eliminan y, después, qué pasó con cada uno. El texto se puede seleccionar y copiar, pero no modificar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteProjectDialog</name>
    <message>
        <source>Delete Project</source>
        <translation>Eliminar proyecto</translation>
    </message>
    <message>
        <source>Type the project&apos;s name</source>
        <translation>Escriba el nombre del proyecto</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Type the production connection&apos;s name</source>
        <translation>Escriba el nombre de la conexión de producción</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Eliminando “%1”…</translation>
    </message>
    <message>
        <source>Programs that use “%1” stop working at once. This can&apos;t be undone. What goes with the project:</source>
        <translation>Los programas que usan “%1” dejan de funcionar de inmediato. Esto no se puede deshacer. Con el proyecto se elimina:</translation>
    </message>
</context>
<context>
    <name>tokendesk::DeleteTokenDialog</name>
    <message>
        <source>Deleting “%1” revokes it: programs that use it stop working at once. A revoked token can&apos;t be activated again. This can&apos;t be undone.</source>
        <translation>Eliminar “%1” lo revoca: los programas que lo usan dejan de funcionar de inmediato. Un token revocado no se puede volver a activar. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Programs that use “%1” stop working at once. If this connection signs in with it, you have to sign in with another token. This can&apos;t be undone.</source>
        <translation>Los programas que usan “%1” dejan de funcionar de inmediato. Si esta conexión inicia sesión con él, tendrá que iniciar sesión con otro token. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Programs that use “%1” stop working at once. This can&apos;t be undone.</source>
        <translation>Los programas que usan “%1” dejan de funcionar de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete API Token</source>
        <translation>Eliminar token de API</translation>
    </message>
    <message>
        <source>Type the token&apos;s name</source>
        <translation>Escriba el nombre del token</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Eliminando “%1”…</translation>
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
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>You have typed changes.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard them?</source>
        <translation>¿Desea descartarlos?</translation>
    </message>
</context>
<context>
    <name>tokendesk::ErrorFacts</name>
    <message>
        <source>Kind of failure: %1</source>
        <translation>Tipo de error: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Platform&apos;s error codes: %1</source>
        <translation>Códigos de error de la plataforma: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ErrorText</name>
    <message>
        <source>Connecting to “%1” failed.</source>
        <translation>No se pudo establecer la conexión con “%1”.</translation>
    </message>
    <message>
        <source>Connecting failed.</source>
        <translation>No se pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>Signing in as “%1” failed.</source>
        <translation>No se pudo iniciar sesión como “%1”.</translation>
    </message>
    <message>
        <source>The projects could not be read.</source>
        <translation>No se pudieron leer los proyectos.</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>No se pudo leer la cuenta.</translation>
    </message>
    <message>
        <source>The service accounts could not be read.</source>
        <translation>No se pudieron leer las cuentas de servicio.</translation>
    </message>
    <message>
        <source>The tokens of “%1” could not be read.</source>
        <translation>No se pudieron leer los tokens de “%1”.</translation>
    </message>
    <message>
        <source>The organization&apos;s tokens could not be read.</source>
        <translation>No se pudieron leer los tokens de la organización.</translation>
    </message>
    <message>
        <source>The tokens of the account “%1” could not be read.</source>
        <translation>No se pudieron leer los tokens de la cuenta “%1”.</translation>
    </message>
    <message>
        <source>The tokens of this account could not be read.</source>
        <translation>No se pudieron leer los tokens de esta cuenta.</translation>
    </message>
    <message>
        <source>The tokens of “%1” were not deleted.</source>
        <translation>No se eliminaron los tokens de “%1”.</translation>
    </message>
    <message>
        <source>The tokens of this account were not deleted.</source>
        <translation>No se eliminaron los tokens de esta cuenta.</translation>
    </message>
    <message>
        <source>The token “%1” could not be read.</source>
        <translation>No se pudo leer el token “%1”.</translation>
    </message>
    <message>
        <source>The token “%1” was not created.</source>
        <translation>No se creó el token “%1”.</translation>
    </message>
    <message>
        <source>The token “%1” was not updated.</source>
        <translation>No se modificó el token “%1”.</translation>
    </message>
    <message>
        <source>The token “%1” was not blocked.</source>
        <translation>No se bloqueó el token “%1”.</translation>
    </message>
    <message>
        <source>The token “%1” was not activated.</source>
        <translation>No se activó el token “%1”.</translation>
    </message>
    <message>
        <source>The token “%1” was not deleted.</source>
        <translation>No se eliminó el token “%1”.</translation>
    </message>
    <message>
        <source>The token “%1” was not refreshed.</source>
        <translation>No se renovó el token “%1”.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read.</source>
        <translation>No se pudo leer el proyecto “%1”.</translation>
    </message>
    <message>
        <source>The project “%1” was not created.</source>
        <translation>No se creó el proyecto “%1”.</translation>
    </message>
    <message>
        <source>The project “%1” was not updated.</source>
        <translation>No se modificó el proyecto “%1”.</translation>
    </message>
    <message>
        <source>The project “%1” was not deleted.</source>
        <translation>No se eliminó el proyecto “%1”.</translation>
    </message>
    <message>
        <source>The assistants of “%1” could not be read.</source>
        <translation>No se pudieron leer los asistentes de “%1”.</translation>
    </message>
    <message>
        <source>The requests of “%1” could not be read.</source>
        <translation>No se pudieron leer las solicitudes de “%1”.</translation>
    </message>
    <message>
        <source>The requests of “%1” were not exported.</source>
        <translation>No se exportaron las solicitudes de “%1”.</translation>
    </message>
    <message>
        <source>Connecting was stopped.</source>
        <translation>Se detuvo el intento de conexión.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Se detuvo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Reading the projects was stopped.</source>
        <translation>Se detuvo la lectura de los proyectos.</translation>
    </message>
    <message>
        <source>Reading the tokens of “%1” was stopped.</source>
        <translation>Se detuvo la lectura de los tokens de “%1”.</translation>
    </message>
    <message>
        <source>Reading the organization&apos;s tokens was stopped.</source>
        <translation>Se detuvo la lectura de los tokens de la organización.</translation>
    </message>
    <message>
        <source>Reading the account was stopped.</source>
        <translation>Se detuvo la lectura de la cuenta.</translation>
    </message>
    <message>
        <source>Reading the service accounts was stopped.</source>
        <translation>Se detuvo la lectura de las cuentas de servicio.</translation>
    </message>
    <message>
        <source>Reading the tokens of the account “%1” was stopped.</source>
        <translation>Se detuvo la lectura de los tokens de la cuenta “%1”.</translation>
    </message>
    <message>
        <source>Reading the tokens of this account was stopped.</source>
        <translation>Se detuvo la lectura de los tokens de esta cuenta.</translation>
    </message>
    <message>
        <source>Reading the token “%1” was stopped.</source>
        <translation>Se detuvo la lectura del token “%1”.</translation>
    </message>
    <message>
        <source>Reading the project “%1” was stopped.</source>
        <translation>Se detuvo la lectura del proyecto “%1”.</translation>
    </message>
    <message>
        <source>Reading the assistants of “%1” was stopped.</source>
        <translation>Se detuvo la lectura de los asistentes de “%1”.</translation>
    </message>
    <message>
        <source>Reading the requests of “%1” was stopped.</source>
        <translation>Se detuvo la lectura de las solicitudes de “%1”.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importación detenida.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was created.</source>
        <translation>No se sabe si se creó el token “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was updated.</source>
        <translation>No se sabe si se modificó el token “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was blocked.</source>
        <translation>No se sabe si se bloqueó el token “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was activated.</source>
        <translation>No se sabe si se activó el token “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was deleted.</source>
        <translation>No se sabe si se eliminó el token “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the token “%1” was refreshed.</source>
        <translation>No se sabe si se renovó el token “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell which tokens were deleted.</source>
        <translation>No se sabe qué tokens se eliminaron.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the project “%1” was created.</source>
        <translation>No se sabe si se creó el proyecto “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the project “%1” was updated.</source>
        <translation>No se sabe si se modificó el proyecto “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether the project “%1” was deleted.</source>
        <translation>No se sabe si se eliminó el proyecto “%1”.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the user name, the password or the client. Check them.</source>
        <translation>La plataforma no acepta el nombre de usuario, la contraseña o el cliente. Revíselos.</translation>
    </message>
    <message>
        <source>The sign-in had expired, and was renewed just now. Nothing was changed: try again.</source>
        <translation>La sesión había vencido y se acaba de renovar. No se cambió nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked. Sign in again.</source>
        <translation>La sesión venció o se revocó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The API token is unknown, blocked or expired. Check it, or use another one.</source>
        <translation>El token de API es desconocido, está bloqueado o venció. Revíselo o use otro.</translation>
    </message>
    <message>
        <source>The connection&apos;s API token is unknown, blocked or expired. Edit the connection and enter a valid one.</source>
        <translation>El token de API de la conexión es desconocido, está bloqueado o venció. Edite la conexión y escriba uno válido.</translation>
    </message>
    <message>
        <source>These tokens are managed by the organization&apos;s own OAuth provider. They can be changed there only; ask whoever runs it.</source>
        <translation>El proveedor de OAuth de la propia organización administra estos tokens. Solo se pueden cambiar allí; consulte a quien lo administra.</translation>
    </message>
    <message>
        <source>Creating tokens is restricted here. An administrator of the organization can create one for you, or lift the restriction.</source>
        <translation>Aquí la creación de tokens está restringida. Un administrador de la organización puede crear uno para usted o quitar la restricción.</translation>
    </message>
    <message>
        <source>Only administrators of the organization see its service accounts. Ask one of them.</source>
        <translation>Solo los administradores de la organización ven sus cuentas de servicio. Consulte a uno de ellos.</translation>
    </message>
    <message>
        <source>Only an administrator of the organization can do this. Ask one of them.</source>
        <translation>Solo un administrador de la organización puede hacer esto. Consulte a uno de ellos.</translation>
    </message>
    <message>
        <source>This connection is read-only, so nothing was sent. Edit the connection to change that.</source>
        <translation>Esta conexión es de solo lectura, por lo que no se envió nada. Edite la conexión para cambiarlo.</translation>
    </message>
    <message>
        <source>This user, or this client, isn&apos;t allowed to sign in here. Ask an administrator.</source>
        <translation>Este usuario, o este cliente, no tiene permiso para iniciar sesión aquí. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>The API token isn&apos;t allowed to sign in here. Use another one.</source>
        <translation>El token de API no tiene permiso para iniciar sesión aquí. Use otro.</translation>
    </message>
    <message>
        <source>The connection&apos;s API token isn&apos;t allowed to do this. Use a connection with an organization API token.</source>
        <translation>El token de API de la conexión no tiene permiso para hacer esto. Use una conexión con un token de API de la organización.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t know the project. Check the connection&apos;s project ID, if it has one.</source>
        <translation>La plataforma no conoce el proyecto. Revise el ID del proyecto de la conexión, si tiene uno.</translation>
    </message>
    <message>
        <source>The server has no sign-in at this address. Check the base URL.</source>
        <translation>En esta dirección, el servidor no ofrece el inicio de sesión. Revise la URL base.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have the platform&apos;s API at this address. Check the base URL.</source>
        <translation>En esta dirección, el servidor no ofrece la API de la plataforma. Revise la URL base.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have the list of projects. Check the base URL of the connection.</source>
        <translation>El servidor no ofrece la lista de proyectos. Revise la URL base de la conexión.</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the list of projects.</source>
        <translation>Ya no existe. Actualice la lista de proyectos.</translation>
    </message>
    <message>
        <source>Its project or account is no longer there. Refresh the list.</source>
        <translation>Su proyecto o su cuenta ya no existe. Actualice la lista.</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the list.</source>
        <translation>Ya no existe. Actualice la lista.</translation>
    </message>
    <message>
        <source>Another project has this name. Choose another one, then try again.</source>
        <translation>Otro proyecto tiene este nombre. Elija otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It conflicts with one that is there already. Choose another name, then try again.</source>
        <translation>Entra en conflicto con uno que ya existe. Elija otro nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was revoked or changed in the meantime. Refresh the list to see how it is now.</source>
        <translation>Entretanto, se revocó o se modificó. Actualice la lista para ver su estado actual.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Try again.</source>
        <translation>Entretanto, algo cambió. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the request. Check the client ID and the scope.</source>
        <translation>La plataforma no acepta la solicitud. Revise el ID del cliente y el alcance.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the request. Refresh, then try again.</source>
        <translation>La plataforma no acepta la solicitud. Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the name. Change it, then try again.</source>
        <translation>La plataforma no acepta el nombre. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the description. Change it, then try again.</source>
        <translation>La plataforma no acepta la descripción. Cámbiela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the status. Change it, then try again.</source>
        <translation>La plataforma no acepta el estado. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the expiry. Choose a later one, and check this computer&apos;s clock.</source>
        <translation>La plataforma no acepta el vencimiento. Elija uno posterior y revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept the administrator&apos;s e-mail. Change it, then try again.</source>
        <translation>La plataforma no acepta el correo del administrador. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t accept what was entered. Change it, then try again.</source>
        <translation>La plataforma no acepta lo que se escribió. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server didn&apos;t answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The platform takes no more requests for now.</source>
        <translation>Por ahora, la plataforma no acepta más solicitudes.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The platform has a problem of its own.</source>
        <translation>La plataforma tiene un problema interno.</translation>
    </message>
    <message>
        <source>The server wants the request to go to “%1”. It wasn&apos;t sent there, because a token goes only where you send it. If that host is right, change the base URL.</source>
        <translation>El servidor pide que la solicitud vaya a “%1”. No se envió allí, porque un token va solo a donde usted lo envía. Si ese host es el correcto, cambie la URL base.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB, and Tokendesk reads no more than that. Ask whoever runs the installation why it is so large.</source>
        <translation>La respuesta supera los %1 MB, y Tokendesk no lee más que eso. Pregunte a quien administra la instalación por qué es tan grande.</translation>
    </message>
    <message>
        <source>The answer is damaged, or something is missing in it, so none of it is used. Try again, and if it stays so, tell whoever runs the installation.</source>
        <translation>La respuesta está dañada o le falta algo, así que no se usa nada de ella. Inténtelo de nuevo y, si el problema continúa, avise a quien administra la instalación.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t one of this platform. Check the base URL, and try again later if it is right.</source>
        <translation>La respuesta no es de esta plataforma. Revise la URL base y, si es correcta, inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This installation doesn&apos;t offer to sign in over its API. Use an API token.</source>
        <translation>Esta instalación no permite iniciar sesión con su API. Use un token de API.</translation>
    </message>
    <message>
        <source>This server can&apos;t tell whom a token belongs to. Check the base URL.</source>
        <translation>Este servidor no puede indicar a quién pertenece un token. Revise la URL base.</translation>
    </message>
    <message>
        <source>This installation can&apos;t do it over its API. Use the platform&apos;s own back office.</source>
        <translation>Esta instalación no permite hacerlo con su API. Use el back office de la propia plataforma.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Inténtelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or the connection was lost. Check the network, then try again.</source>
        <translation>No se puede acceder al servidor o se perdió la conexión. Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate isn&apos;t trusted, or its encryption is too weak, so nothing was sent. Check the base URL, or ask whoever runs the installation.</source>
        <translation>El certificado del servidor no es de confianza o su cifrado es demasiado débil, por lo que no se envió nada. Revise la URL base o consulte a quien administra la instalación.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the base URL, and that the installation is running.</source>
        <translation>Nada responde en esta dirección. Revise la URL base y compruebe que la instalación esté en funcionamiento.</translation>
    </message>
    <message>
        <source>The answer with the new value was lost, and the old value may have stopped. Wait a moment, then refresh the token again for a value that you can copy.</source>
        <translation>La respuesta con el nuevo valor se perdió, y es posible que el valor anterior haya dejado de funcionar. Espere un momento y vuelva a renovar el token para obtener un valor que pueda copiar.</translation>
    </message>
    <message>
        <source>No answer came, and it may still happen. Wait a moment, then refresh the list.</source>
        <translation>No llegó ninguna respuesta, y la operación aún podría realizarse. Espere un momento y actualice la lista.</translation>
    </message>
    <message>
        <source>It was sent, but the answer was lost. Refresh the list before you try again.</source>
        <translation>La solicitud se envió, pero la respuesta se perdió. Actualice la lista antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Only tokens of the project itself are allowed to do this, and this one is of another kind.</source>
        <translation>Solo los tokens del propio proyecto permiten hacerlo, y este es de otro tipo.</translation>
    </message>
    <message numerus="yes">
        <source>The server didn&apos;t answer in %Ln minute(s).</source>
        <translation>
            <numerusform>El servidor no respondió en %Ln minuto.</numerusform>
            <numerusform>El servidor no respondió en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server didn&apos;t answer in %Ln second(s).</source>
        <translation>
            <numerusform>El servidor no respondió en %Ln segundo.</numerusform>
            <numerusform>El servidor no respondió en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln minuto.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln hour(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln hora.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln day(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln día.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryField</name>
    <message>
        <source>Never expires</source>
        <translation>No vence nunca</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Custom date and time</source>
        <translation>Fecha y hora personalizadas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>Choose a time in the future.</source>
        <translation>Elija un momento en el futuro.</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The time %1 is skipped, as clocks are put forward.</source>
        <translation>La hora %1 no existe, porque los relojes se adelantan.</translation>
    </message>
    <message>
        <source>When the token stops working: never, after a period that counts from when it is sent, or at a date and time that you enter.</source>
        <translation>Cuándo deja de funcionar el token: nunca, después de un plazo que cuenta desde el envío, o en una fecha y hora que usted ingresa.</translation>
    </message>
    <message>
        <source>The date and time at which the token stops working, in this computer&apos;s time zone. It must be in the future.</source>
        <translation>La fecha y hora en que el token deja de funcionar, en la zona horaria de esta computadora. Debe estar en el futuro.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTexts</name>
    <message numerus="yes">
        <source>%Ln expire(s) within 7 days</source>
        <extracomment>of tokens</extracomment>
        <translation>
            <numerusform>%Ln vence en 7 días o menos</numerusform>
            <numerusform>%Ln vencen en 7 días o menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <extracomment>of tokens</extracomment>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within 7 days</source>
        <translation>
            <numerusform>%Ln token vence en 7 días o menos</numerusform>
            <numerusform>%Ln tokens vencen en 7 días o menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportDialog</name>
    <message>
        <source>Export to the GEAI Credentials File</source>
        <translation>Exportar al archivo de credenciales de GEAI</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>There are no saved connections to export.</source>
        <translation>No hay conexiones guardadas para exportar.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Export as plain text</source>
        <translation>&amp;Exportar como texto plano</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The file is plain text.</source>
        <translation>El archivo es texto plano.</translation>
    </message>
    <message>
        <source>The tokens of the connections that you tick will be in it, and every program that you run can read them there.</source>
        <translation>Contendrá los tokens de las conexiones que marque, y todos los programas que ejecute podrán leerlos ahí.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reading the tokens from the keychain…</source>
        <translation>Leyendo los tokens del llavero…</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Nothing was exported. The token of “%1” could not be read.</source>
        <translation>No se exportó nada. No se pudo leer el token de “%1”.</translation>
    </message>
    <message>
        <source>Nothing was exported. The file is as it was.</source>
        <translation>No se exportó nada. El archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>The file has changed.</source>
        <translation>El archivo cambió.</translation>
    </message>
    <message>
        <source>See below what an export would do to it now, and export then.</source>
        <translation>Vea abajo qué le haría ahora una exportación y, después, exporte.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Importación detenida.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>The saved connections. Space ticks the selected one, to be written to the file with its token; the last column says why one can&apos;t be, or what changes in the file.</source>
        <translation>Las conexiones guardadas. Espacio marca la seleccionada para escribirla en el archivo con su token; la última columna dice por qué alguna no se puede escribir o qué cambia en el archivo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportFileField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>The file that is written. “~” stands for your own folder. It appears there once the export is complete; until then, what was there before stays.</source>
        <translation>El archivo que se escribe. “~” es su propia carpeta. Aparece allí cuando la exportación está completa; hasta entonces queda lo que había antes.</translation>
    </message>
    <message>
        <source>Opens a window to choose the folder and the name of the file.</source>
        <translation>Abre una ventana para elegir la carpeta y el nombre del archivo.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Esto es una carpeta. Agregue el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Esto es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” ya existe.</translation>
    </message>
    <message>
        <source>Do you want to replace it? It stays as it is until the export is complete.</source>
        <translation>¿Desea reemplazarlo? Se conserva sin cambios hasta que termine la exportación.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>The file that was there before is unchanged.</source>
        <translation>El archivo que ya existía no cambió.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>No se creó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportFileText</name>
    <message>
        <source>The file can&apos;t be created there. Choose another place.</source>
        <translation>No se puede crear el archivo ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Make room on the disk, or choose another place.</source>
        <translation>No se pudo escribir el archivo hasta el final. Libere espacio en el disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>Everything was written, but could not be put at its place. Close the file where it is open, or choose another name.</source>
        <translation>Se escribió todo, pero no se pudo poner en su lugar. Cierre el archivo donde esté abierto o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportListDialog</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
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
        <translation>%1 de %2 escritos…</translation>
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
        <translation>CSV se abre en hojas de cálculo; un texto que se tomaría por una fórmula recibe un apóstrofo delante. JSON es para programas y tiene cada texto tal como es.</translation>
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
        <translation>Qué filas de la lista se escriben. El archivo las tiene en el orden de la lista.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportPlan</name>
    <message>
        <source>In the file, DEFAULT stands for all profiles. Rename the connection.</source>
        <translation>En el archivo, DEFAULT representa todos los perfiles. Cambie el nombre de la conexión.</translation>
    </message>
    <message>
        <source>The file can&apos;t have a profile of this name. Rename the connection.</source>
        <translation>El archivo no puede tener un perfil con este nombre. Cambie el nombre de la conexión.</translation>
    </message>
    <message>
        <source>It is a connection to %1, whose tools don&apos;t read this file.</source>
        <translation>Es una conexión a %1, cuyas herramientas no leen este archivo.</translation>
    </message>
    <message>
        <source>Its token is kept for this session only, and only stored ones are exported.</source>
        <translation>Su token se conserva solo durante esta sesión, y solo se exportan los guardados.</translation>
    </message>
    <message>
        <source>It has no token. Edit the connection and enter one.</source>
        <translation>No tiene token. Edite la conexión y escriba uno.</translation>
    </message>
    <message>
        <source>The file has a profile of this name, which is updated.</source>
        <translation>El archivo tiene un perfil con este nombre, que se modificará.</translation>
    </message>
    <message>
        <source>It loses what the connection doesn&apos;t have: %1.</source>
        <translation>Perderá lo que la conexión no tiene: %1.</translation>
    </message>
    <message>
        <source>What stands there is lost.</source>
        <translation>Lo que está ahí se perderá.</translation>
    </message>
    <message>
        <source>Its access token works until it expires: what renews it isn&apos;t exported.</source>
        <translation>Su token de acceso funciona hasta que venza: lo que lo renueva no se exporta.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExportRequestsDialog</name>
    <message>
        <source>Export Requests</source>
        <translation>Exportar solicitudes</translation>
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
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>All requests of “%1”.</source>
        <translation>Todas las solicitudes de “%1”.</translation>
    </message>
    <message>
        <source>Everything that the platform has is exported, not only what is loaded. What is picked in the charts doesn&apos;t matter.</source>
        <translation>Se exporta todo lo que tiene la plataforma, no solo lo que está cargado. Lo que se elija en los gráficos no influye.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines files (*.jsonl)</source>
        <translation>Archivos JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting the requests…</source>
        <translation>Exportando las solicitudes…</translation>
    </message>
    <message>
        <source>The requests were not exported.</source>
        <translation>No se exportaron las solicitudes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) written…</source>
        <translation>
            <numerusform>%Ln solicitud escrita…</numerusform>
            <numerusform>%Ln solicitudes escritas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of “%1” that match: %2.</source>
        <translation>Solicitudes de “%1” que coinciden con: %2.</translation>
    </message>
    <message>
        <source>CSV opens in spreadsheets; a text there that would be taken for a formula gets an apostrophe in front. JSON lines are for programs, and have each text as it is.</source>
        <translation>CSV se abre en hojas de cálculo; un texto que ahí se tomaría por una fórmula recibe un apóstrofo delante. Las líneas JSON son para programas y tienen cada texto tal como es.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FactSheet</name>
    <message>
        <source>The ID by which the platform knows it. It can be selected and copied, but not changed.</source>
        <translation>El ID por el que la plataforma lo conoce. Se puede seleccionar y copiar, pero no modificar.</translation>
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
        <translation>Limpiar</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nuevo intento en %1 s…</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Iniciar sesión de n&amp;uevo</translation>
    </message>
    <message>
        <source>Stopping… Cancel again to stop waiting.</source>
        <translation>Deteniendo… Cancele de nuevo para dejar de esperar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::GeaiFileText</name>
    <message>
        <source>“%1” can&apos;t be the name of a profile. Rename the connection.</source>
        <translation>“%1” no puede ser el nombre de un perfil. Cambie el nombre de la conexión.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another one.</source>
        <translation>No existe el archivo %1. Elija otro.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it is a file, and its permissions.</source>
        <translation>No se puede leer %1. Compruebe que sea un archivo y revise sus permisos.</translation>
    </message>
    <message>
        <source>%1 has, or would get, more than 1 MiB. Take out of it what isn&apos;t a profile.</source>
        <translation>%1 tiene, o llegaría a tener, más de 1 MiB. Quite lo que no sea un perfil.</translation>
    </message>
    <message>
        <source>Another program has changed %1 meanwhile. Try again to read it anew.</source>
        <translation>Entretanto, otro programa modificó %1. Inténtelo de nuevo para volver a leerlo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check the permissions of its folder and the room on the disk.</source>
        <translation>No se puede escribir %1. Revise los permisos de su carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>Line %1: %2 has a percent sign that isn&apos;t doubled.</source>
        <translation>Línea %1: %2 tiene un signo de porcentaje sin duplicar.</translation>
    </message>
    <message>
        <source>Line %1: %2 refers to a key that isn&apos;t there.</source>
        <translation>Línea %1: %2 hace referencia a una clave que no existe.</translation>
    </message>
    <message>
        <source>Line %1: %2 refers to itself, or over too many steps.</source>
        <translation>Línea %1: %2 contiene una referencia circular o con demasiados niveles.</translation>
    </message>
    <message>
        <source>Line %1: %2 is too long.</source>
        <translation>Línea %1: el valor de %2 es demasiado largo.</translation>
    </message>
    <message>
        <source>Line %1 of %2 isn&apos;t UTF-8 text. Save the file as UTF-8 in an editor.</source>
        <translation>La línea %1 de %2 no es texto UTF-8. Guarde el archivo como UTF-8 en un editor.</translation>
    </message>
    <message>
        <source>Line %1 of %2 begins with a byte order mark. Save the file as UTF-8 without one in an editor.</source>
        <translation>La línea %1 de %2 comienza con una marca de orden de bytes. Guarde el archivo en un editor como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>Line %1 of %2 stands before the first profile. Put a name in square brackets above it.</source>
        <translation>La línea %1 de %2 está antes del primer perfil. Escriba encima un nombre entre corchetes.</translation>
    </message>
    <message>
        <source>Line %1 of %2 begins a profile that is there already. Rename or remove one of them.</source>
        <translation>La línea %1 de %2 inicia un perfil que ya existe. Cambie el nombre de uno de los dos o quítelo.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has a key that the profile has already. Remove one of them.</source>
        <translation>La línea %1 de %2 tiene una clave que el perfil ya tiene. Quite una de las dos.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is neither a profile&apos;s name nor a key with its value. Correct it in an editor.</source>
        <translation>La línea %1 de %2 no es ni el nombre de un perfil ni una clave con su valor. Corríjala en un editor.</translation>
    </message>
    <message>
        <source>A value of “%1” can&apos;t be written to the file. Either the value has several lines or space around it, or other values of the file depend on the value. Edit the connection.</source>
        <translation>No se puede escribir en el archivo un valor de “%1”. El valor tiene varias líneas o espacios al principio o al final, o bien otros valores del archivo dependen de él. Edite la conexión.</translation>
    </message>
</context>
<context>
    <name>tokendesk::GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The guide isn&apos;t installed beside the program. Install Tokendesk again.</source>
        <translation>La guía no está instalada junto al programa. Instale Tokendesk de nuevo.</translation>
    </message>
    <message>
        <source>The pages of the guide, in the order in which they can be read. The up and down arrow keys show the one before or after.</source>
        <translation>Las páginas de la guía, en el orden en que se pueden leer. Las flechas hacia arriba y hacia abajo muestran la anterior o la siguiente.</translation>
    </message>
    <message>
        <source>The page that is chosen in the contents. Tab goes from link to link, and Enter follows one; the text can be selected and copied.</source>
        <translation>La página elegida en el contenido. Tab pasa de un enlace a otro y Enter sigue uno; el texto se puede seleccionar y copiar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::HelpMenu</name>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;About Tokendesk</source>
        <translation>Acerca &amp;de Tokendesk</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportCandidate</name>
    <message>
        <source>Set in the environment, and preferred to this profile by the geai command line: %1.</source>
        <translation>Variables de entorno definidas que la línea de comandos geai prefiere a este perfil: %1.</translation>
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
        <translation>Importar del archivo de credenciales de GEAI</translation>
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
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>No profiles were read.</source>
        <translation>No se leyó ningún perfil.</translation>
    </message>
    <message>
        <source>Storing the secrets in the keychain…</source>
        <translation>Guardando los secretos en el llavero…</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuar &amp;sin el resto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its secrets may still be in the keychain.</source>
        <translation>Es posible que sus secretos sigan en el llavero.</translation>
    </message>
    <message>
        <source>Not everything was imported.</source>
        <translation>No se importó todo.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>&amp;Remove from the file</source>
        <translation>&amp;Quitar del archivo</translation>
    </message>
    <message>
        <source>&amp;Keep the file as it is</source>
        <translation>&amp;Dejar el archivo como está</translation>
    </message>
    <message>
        <source>The profiles are connections now.</source>
        <translation>Los perfiles ya son conexiones.</translation>
    </message>
    <message>
        <source>Nothing was removed. The file is as it was.</source>
        <translation>No se quitó nada. El archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The secrets were removed from the file.</source>
        <translation>Los secretos se quitaron del archivo.</translation>
    </message>
    <message>
        <source>What stands in [DEFAULT] stayed.</source>
        <translation>Lo que está en [DEFAULT] se conservó.</translation>
    </message>
    <message>
        <source>Some secrets were left in the file.</source>
        <translation>Algunos secretos quedaron en el archivo.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Se detuvo la importación.</translation>
    </message>
    <message>
        <source>Imported connections: %1.</source>
        <translation>Conexiones importadas: %1.</translation>
    </message>
    <message>
        <source>Profiles that were not imported: %1.</source>
        <translation>Perfiles no importados: %1.</translation>
    </message>
    <message>
        <source>Since the import, other secrets were put there in these profiles: %1. Import them again, or remove the secrets in an editor.</source>
        <translation>Los secretos de estos perfiles ya no son los que se importaron: %1. Vuelva a importarlos o quite los secretos en un editor.</translation>
    </message>
</context>
<context>
    <name>tokendesk::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>tokendesk::IssuedTokenDialog</name>
    <message>
        <source>Token Created</source>
        <translation>Token creado</translation>
    </message>
    <message>
        <source>Token Refreshed</source>
        <translation>Token renovado</translation>
    </message>
    <message>
        <source>This is the only time the value is shown. Copy it now.</source>
        <translation>El valor se muestra solo esta vez. Cópielo ahora.</translation>
    </message>
    <message>
        <source>This is the only time the value is shown. Copy it now. The old value has stopped working.</source>
        <translation>El valor se muestra solo esta vez. Cópielo ahora. El valor anterior dejó de funcionar.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>If this connection signs in with it, use the new value here too.</source>
        <translation>Si esta conexión inicia sesión con este token, use también aquí el valor nuevo.</translation>
    </message>
    <message>
        <source>&amp;Use it for this connection</source>
        <translation>&amp;Usarlo en esta conexión</translation>
    </message>
    <message>
        <source>Copy the value first.</source>
        <translation>Copie primero el valor.</translation>
    </message>
    <message>
        <source>Storing it for this connection…</source>
        <translation>Guardándolo para esta conexión…</translation>
    </message>
    <message>
        <source>This connection uses it now.</source>
        <translation>Esta conexión ya lo usa.</translation>
    </message>
    <message>
        <source>It is opened anew when you close this.</source>
        <translation>Se abrirá de nuevo cuando cierre esta ventana.</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>It could not be stored for this connection.</source>
        <translation>No se pudo guardar para esta conexión.</translation>
    </message>
    <message>
        <source>Close &amp;without copying</source>
        <translation>Cerrar &amp;sin copiar</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>¿Cerrar sin copiar?</translation>
    </message>
    <message>
        <source>The value can&apos;t be shown again; you&apos;d have to refresh the token.</source>
        <translation>El valor no se puede volver a mostrar; tendría que renovar el token.</translation>
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
        <translation>No hay nada en la lista.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Se guardó como “%1”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ListPage</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Something is still under way in this window.</source>
        <translation>Aún hay algo en curso en esta ventana.</translation>
    </message>
    <message>
        <source>Your choice shows when Tokendesk starts again.</source>
        <translation>Lo que eligió se verá cuando Tokendesk se inicie de nuevo.</translation>
    </message>
    <message>
        <source>A change was under way when “%1” was closed.</source>
        <translation>Había un cambio en curso cuando se cerró “%1”.</translation>
    </message>
    <message>
        <source>We can&apos;t tell whether it was made. Open the connection again and look at the list.</source>
        <translation>No se sabe si se realizó. Abra la conexión de nuevo y revise la lista.</translation>
    </message>
    <message>
        <source>Tokendesk is running already. Its window was brought to the front.</source>
        <translation>Tokendesk ya se está ejecutando. Su ventana se trajo al frente.</translation>
    </message>
    <message>
        <source>Tokendesk is running already, and a dialog is open in its window. Close it, then choose the connection in the window&apos;s menu.</source>
        <translation>Tokendesk ya se está ejecutando y en su ventana hay un diálogo abierto. Ciérrelo y luego elija la conexión en el menú de la ventana.</translation>
    </message>
    <message>
        <source>Tokendesk is running already. The connection is shown in its window.</source>
        <translation>Tokendesk ya se está ejecutando. La conexión se muestra en su ventana.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MethodFields</name>
    <message>
        <source>&amp;Get an access token…</source>
        <translation>O&amp;btener un token de acceso…</translation>
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
        <translation>Token de &amp;acceso OAuth</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>ID del pro&amp;yecto</translation>
    </message>
    <message>
        <source>Organization &amp;ID</source>
        <translation>ID de la organi&amp;zación</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored token</source>
        <translation>Deje vacío para conservar el token guardado</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>The token that this connection signs in with, without spaces or accents. It is kept in the keychain, unless you keep it for this session only, and sent to this installation only.</source>
        <translation>El token con el que esta conexión inicia sesión, sin espacios ni acentos. Se guarda en el llavero, a menos que lo mantenga solo para esta sesión, y se envía solo a esta instalación.</translation>
    </message>
    <message>
        <source>A token that works for a limited time, pasted here or got by signing in with the button below. It is kept as the API token is, and sent to this installation only.</source>
        <translation>Un token que funciona por un tiempo limitado, pegado aquí u obtenido al iniciar sesión con el botón de abajo. Se guarda como el token de API y se envía solo a esta instalación.</translation>
    </message>
    <message>
        <source>The ID of the project that requests with an OAuth access token are for, without spaces or accents. It is required with one; with an API token it isn&apos;t used.</source>
        <translation>El ID del proyecto para el que son las solicitudes con un token de acceso OAuth, sin espacios ni acentos. Con uno es obligatorio; con un token de API no se usa.</translation>
    </message>
    <message>
        <source>Sent with an OAuth access token, to say which organization is meant. It can be left empty, and has no spaces or accents.</source>
        <translation>Se envía con un token de acceso OAuth, para indicar de qué organización se trata. Puede quedar vacío y no tiene espacios ni acentos.</translation>
    </message>
    <message>
        <source>Lets the connection have an API token and an OAuth access token. The access token is used then.</source>
        <translation>Permite que la conexión tenga un token de API y un token de acceso OAuth. Entonces se usa el token de acceso.</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a page of the navigation, and what is to be known of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The pages of this connection. The up and down arrow keys open the one before or after; Enter opens a note that stands below a page.</source>
        <translation>Las páginas de esta conexión. Las flechas hacia arriba y hacia abajo abren la anterior o la siguiente; Enter abre una nota que está debajo de una página.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningFailure</name>
    <message>
        <source>Enter the token…</source>
        <translation>Ingresar el token…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>The sandbox has ended.</source>
        <translation>El entorno de pruebas se cerró.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OpeningPage</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo “%1”…</translation>
    </message>
    <message>
        <source>The keychain may ask for permission.</source>
        <translation>Es posible que el llavero pida permiso.</translation>
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
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows per page</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>Ro&amp;ws per page</source>
        <translation>&amp;Filas por página</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>How many rows of the list are shown at once; the others are on further pages. It is remembered.</source>
        <translation>Cuántas filas de la lista se muestran a la vez; las demás están en otras páginas. Se recuerda.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProductionDialog</name>
    <message>
        <source>Change Production</source>
        <translation>Cambio en producción</translation>
    </message>
    <message>
        <source>“%1” is a production connection: programs that people rely on use its tokens. You are asked once, until you connect again.</source>
        <translation>“%1” es una conexión de producción: sus tokens los usan programas de los que dependen otras personas. Se le pregunta una sola vez, hasta que vuelva a conectarse.</translation>
    </message>
    <message>
        <source>Type the connection&apos;s name</source>
        <translation>Escriba el nombre de la conexión</translation>
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
        <translation>Otra conexión tiene este nombre. Esta se llamará “%1”.</translation>
    </message>
    <message>
        <source>Choose an&amp;other file…</source>
        <translation>Elegir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>This file has no profiles to import.</source>
        <translation>Este archivo no tiene perfiles para importar.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say what an installation is for. Connections are imported as Production, those to this computer as Development; edit them to change that.</source>
        <translation>El archivo no indica para qué es una instalación. Las conexiones se importan como Producción y las que van a este equipo, como Desarrollo; edítelas para cambiarlo.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read the profiles of another file of this kind</source>
        <translation>Leer los perfiles de otro archivo de este tipo</translation>
    </message>
    <message>
        <source>Choose a Credentials File</source>
        <translation>Elegir un archivo de credenciales</translation>
    </message>
    <message>
        <source>The profiles of the file. Space ticks the selected one, to be imported as a connection; the last column says why one can&apos;t be, or what will be different.</source>
        <translation>Los perfiles del archivo. Espacio marca el seleccionado para importarlo como conexión; la última columna dice por qué alguno no se puede importar o qué será distinto.</translation>
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
        <translation>De&amp;jar de usarlo</translation>
    </message>
    <message>
        <source>In this session only.</source>
        <translation>Solo en esta sesión.</translation>
    </message>
    <message>
        <source>The project&apos;s token “%1” (%2) is used for reading.</source>
        <translation>Para la lectura se usa el token “%1” (%2) del proyecto.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectAccessOffer</name>
    <message>
        <source>The platform doesn&apos;t take this connection&apos;s sign-in any more.</source>
        <translation>La plataforma ya no acepta el inicio de sesión de esta conexión.</translation>
    </message>
    <message>
        <source>Si&amp;gn in again</source>
        <translation>Iniciar sesión &amp;de nuevo</translation>
    </message>
    <message>
        <source>The assistants of “%1” can be read with a token of that project only.</source>
        <translation>Los asistentes de “%1” solo se pueden leer con un token de ese proyecto.</translation>
    </message>
    <message>
        <source>The requests of “%1” can be read with a token of that project only.</source>
        <translation>Las solicitudes de “%1” solo se pueden leer con un token de ese proyecto.</translation>
    </message>
    <message>
        <source>This connection signs in with an organization token, which the platform doesn&apos;t accept for it.</source>
        <translation>Esta conexión inicia sesión con un token de la organización, que la plataforma no acepta para esto.</translation>
    </message>
    <message>
        <source>One of the project&apos;s tokens can be used in this session.</source>
        <translation>En esta sesión se puede usar uno de los tokens del proyecto.</translation>
    </message>
    <message>
        <source>Use one of its to&amp;kens…</source>
        <translation>Usar uno de sus to&amp;kens…</translation>
    </message>
    <message>
        <source>The platform refuses the token “%1”.</source>
        <translation>La plataforma rechaza el token “%1”.</translation>
    </message>
    <message>
        <source>It was probably blocked or deleted after it was chosen, or may not read this. Choose another one.</source>
        <translation>Es probable que se haya bloqueado o eliminado después de elegirlo, o que no tenga permiso para leer esto. Elija otro.</translation>
    </message>
    <message>
        <source>Use another to&amp;ken…</source>
        <translation>Usar otro to&amp;ken…</translation>
    </message>
    <message>
        <source>The user whom this connection signs in isn&apos;t allowed to read the project&apos;s assistants.</source>
        <translation>El usuario con el que inicia sesión esta conexión no tiene permiso para leer los asistentes del proyecto.</translation>
    </message>
    <message>
        <source>The user whom this connection signs in isn&apos;t allowed to read the project&apos;s requests.</source>
        <translation>El usuario con el que inicia sesión esta conexión no tiene permiso para leer las solicitudes del proyecto.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectActions</name>
    <message>
        <source>Create &amp;New</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>Open to&amp;kens</source>
        <translation>Abrir to&amp;kens</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Cop&amp;y ID</source>
        <translation>C&amp;opiar ID</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>This needs an organization API token.</source>
        <translation>Esto requiere un token de API de la organización.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Se creó “%1”.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, and with it the project&apos;s default tokens. They can be found on Project API Tokens.</source>
        <translation>La respuesta se perdió en el camino y, con ella, los tokens predeterminados del proyecto. Se encuentran en Tokens de API del proyecto.</translation>
    </message>
    <message>
        <source>“%1” was created with this default token. The platform returns it with the project only here; it can be listed later on Project API Tokens.</source>
        <translation>“%1” se creó con este token predeterminado. La plataforma lo devuelve con el proyecto solo aquí; más adelante se puede consultar en Tokens de API del proyecto.</translation>
    </message>
    <message>
        <source>“%1” was created with these default tokens. The platform returns them with the project only here; they can be listed later on Project API Tokens.</source>
        <translation>“%1” se creó con estos tokens predeterminados. La plataforma los devuelve con el proyecto solo aquí; más adelante se pueden consultar en Tokens de API del proyecto.</translation>
    </message>
    <message>
        <source>The ID of “%1” was copied.</source>
        <translation>Se copió el ID de “%1”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectBelongings</name>
    <message>
        <source>API tokens, which are being read…</source>
        <translation>Tokens de API, que se están leyendo…</translation>
    </message>
    <message>
        <source>Assistants, which are being read…</source>
        <translation>Asistentes, que se están leyendo…</translation>
    </message>
    <message>
        <source>API tokens. How many there are isn&apos;t known.</source>
        <translation>Tokens de API. No se sabe cuántos son.</translation>
    </message>
    <message>
        <source>No API tokens that work</source>
        <translation>Ningún token de API que funcione</translation>
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
        <translation>Asistentes. No se sabe cuáles son.</translation>
    </message>
    <message>
        <source>All assistants</source>
        <translation>Todos los asistentes</translation>
    </message>
    <message>
        <source>All assistants, among them for RAG: %1</source>
        <translation>Todos los asistentes, entre ellos los de RAG: %1</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Project Details</source>
        <translation>Detalles del proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>RAG assistants</source>
        <translation>Asistentes RAG</translation>
    </message>
    <message>
        <source>Cop&amp;y ID</source>
        <translation>C&amp;opiar ID</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo “%1”…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>Se copió el ID.</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>organization</comment>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>assistants</comment>
        <translation>No disponibles</translation>
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
        <translation>Exportar proyectos</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Proyectos</translation>
    </message>
    <message>
        <source>The projects were not exported.</source>
        <translation>No se exportaron los proyectos.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln project(s) that match the filters</source>
        <translation>
            <numerusform>El proyecto que coincide con los filtros</numerusform>
            <numerusform>Los %Ln proyectos que coinciden con los filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln project(s) that are listed</source>
        <translation>
            <numerusform>El proyecto de la lista</numerusform>
            <numerusform>Los %Ln proyectos de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) were exported.</source>
        <translation>
            <numerusform>Se exportó un proyecto.</numerusform>
            <numerusform>Se exportaron %Ln proyectos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectFilterBar</name>
    <message>
        <source>N&amp;ame contains</source>
        <translation>&amp;Nombre contiene</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Esta&amp;do</translation>
    </message>
    <message>
        <source>All</source>
        <comment>statuses</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Shows only projects whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Muestra solo los proyectos cuyos nombres contienen este texto. Las mayúsculas, los acentos y los espacios alrededor no cuentan.</translation>
    </message>
    <message>
        <source>Shows only projects with this status. The platform keeps hidden ones out of its usual lists.</source>
        <translation>Muestra solo los proyectos con este estado. La plataforma excluye los ocultos de sus listas habituales.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nombre *</translation>
    </message>
    <message>
        <source>&amp;Administrator e-mail *</source>
        <translation>Correo del &amp;administrador *</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Project Name is required.</source>
        <translation>El nombre del proyecto es obligatorio.</translation>
    </message>
    <message>
        <source>Project Name can have at most %1 characters.</source>
        <translation>El nombre del proyecto puede tener hasta %1 caracteres.</translation>
    </message>
    <message>
        <source>Project Name can&apos;t have control characters.</source>
        <translation>El nombre del proyecto no puede tener caracteres de control.</translation>
    </message>
    <message>
        <source>Another project has this name. The platform takes a name only once.</source>
        <translation>Otro proyecto tiene este nombre. La plataforma acepta cada nombre una sola vez.</translation>
    </message>
    <message>
        <source>Administrator e-mail is required.</source>
        <translation>El correo del administrador es obligatorio.</translation>
    </message>
    <message>
        <source>This can&apos;t be an e-mail address. One looks like name@example.com.</source>
        <translation>Esto no puede ser una dirección de correo. Un ejemplo válido es nombre@example.com.</translation>
    </message>
    <message>
        <source>Description can have at most %1 characters.</source>
        <translation>La descripción puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Description can&apos;t have control characters.</source>
        <translation>La descripción no puede tener caracteres de control.</translation>
    </message>
    <message>
        <source>What the project is called: at most %1 characters in one line. No other project of the organization can have this name.</source>
        <translation>Cómo se llama el proyecto: %1 caracteres como máximo, en una línea. Ningún otro proyecto de la organización puede tener este nombre.</translation>
    </message>
    <message>
        <source>What the project is for: at most %1 characters, in as many lines as you like. It can be left empty.</source>
        <translation>Para qué es el proyecto: %1 caracteres como máximo, en las líneas que desee. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>The address of the platform&apos;s user who is to administer the new project, such as name@example.com. It is sent to the platform, and can&apos;t be changed here later.</source>
        <translation>La dirección del usuario de la plataforma que administrará el proyecto nuevo, como nombre@example.com. Se envía a la plataforma y después no se puede modificar aquí.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectPages</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>API Tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>Project API Tokens</source>
        <translation>Tokens de API del proyecto</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organization API Tokens</source>
        <translation>Tokens de API de la organización</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>The list of projects may be incomplete or out of date.</source>
        <translation>Es posible que la lista de proyectos esté incompleta o desactualizada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectSelector</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The list of projects is incomplete</source>
        <translation>La lista de proyectos está incompleta</translation>
    </message>
    <message>
        <source>The list may be incomplete.</source>
        <translation>Es posible que la lista esté incompleta.</translation>
    </message>
    <message>
        <source>The list may be incomplete. A project&apos;s token can&apos;t list projects, so only its own is offered.</source>
        <translation>Es posible que la lista esté incompleta. El token de un proyecto no puede listar proyectos, así que solo se ofrece el suyo.</translation>
    </message>
    <message>
        <source>Reading projects…</source>
        <translation>Leyendo proyectos…</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>No project could be read</source>
        <translation>No se pudo leer ningún proyecto</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Ningún proyecto</translation>
    </message>
    <message>
        <source>The project whose API tokens, assistants and requests are shown. Type a part of its name and press Enter for the first match, or choose it from the list.</source>
        <translation>El proyecto cuyos tokens de API, asistentes y solicitudes se muestran. Escriba una parte de su nombre y presione Enter para la primera coincidencia, o elíjalo de la lista.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectTable</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>The projects that this connection may list. Enter changes the selected one, Delete deletes it once you have confirmed that, and Ctrl+C copies its ID.</source>
        <translation>Los proyectos que esta conexión puede listar. Enter modifica el seleccionado, Supr lo elimina una vez que usted lo confirma y Ctrl+C copia su ID.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Activo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>Recuento en curso.</translation>
    </message>
    <message>
        <source>Active: %1. Blocked: %2. Revoked: %3.</source>
        <translation>Activos: %1. Bloqueados: %2. Revocados: %3.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectTokenDialog</name>
    <message>
        <source>Use a Project Token</source>
        <translation>Usar un token del proyecto</translation>
    </message>
    <message>
        <source>&amp;Use for reading</source>
        <translation>Usar para &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The assistants and requests of “%1” can be read with a token of that project only. The token that you choose is used for nothing else, in this session only, and is kept in memory only. The platform counts each use as the token&apos;s.</source>
        <translation>Los asistentes y las solicitudes de “%1” solo se pueden leer con un token de ese proyecto. El token que elija no se usa para nada más, vale solo en esta sesión y se conserva solo en la memoria. La plataforma atribuye cada uso al token.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Reading the tokens of “%1”…</source>
        <translation>Leyendo los tokens de “%1”…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” has no active token.</source>
        <translation>“%1” no tiene ningún token activo.</translation>
    </message>
    <message>
        <source>Create or activate one on the page Project API Tokens, then read its tokens again.</source>
        <translation>Cree o active uno en la página Tokens de API del proyecto y luego vuelva a leer sus tokens.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The token that this project&apos;s assistants and requests are read with, by its name and its fingerprint. Only active ones are offered.</source>
        <translation>El token con el que se leen los asistentes y las solicitudes de este proyecto, por su nombre y su huella. Solo se ofrecen los activos.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Contando tokens…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Actualizado · %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <source>A project holds assistants, and the API tokens of what uses them.</source>
        <translation>Un proyecto contiene asistentes y los tokens de API de los programas que los usan.</translation>
    </message>
    <message>
        <source>Create New</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>No project matches these filters</source>
        <translation>Ningún proyecto coincide con estos filtros</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpiar filtro&amp;s</translation>
    </message>
    <message>
        <source>This needs an organization API token.</source>
        <translation>Esto requiere un token de API de la organización.</translation>
    </message>
    <message>
        <source>The connection&apos;s token belongs to a project, so only that project is shown. To create, update and delete projects, use a connection with a token of the organization.</source>
        <translation>El token de la conexión pertenece a un proyecto, así que solo se muestra ese proyecto. Para crear, modificar y eliminar proyectos, use una conexión con un token de la organización.</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última lectura · %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln project(s)</source>
        <translation>
            <numerusform>%L1 de %Ln proyecto</numerusform>
            <numerusform>%L1 de %Ln proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln proyecto no se muestra debido a: %1.</numerusform>
            <numerusform>%Ln proyectos no se muestran debido a: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Hora de la lista de abajo: %1.</translation>
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
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
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
        <translation>“%1” recibe un valor nuevo. El actual deja de funcionar de inmediato para todos los programas que lo usan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Refresh again</source>
        <translation>&amp;Renovar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
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
        <translation>Quitar del archivo los secretos i&amp;mportados</translation>
    </message>
    <message>
        <source>Everything else in the file stays as it is.</source>
        <translation>Todo lo demás en el archivo se conserva como está.</translation>
    </message>
    <message>
        <source>The file still has the secrets of %1 in plain text. Other programs, such as the geai command line, sign in with them, and can&apos;t any more once they are removed. A copy in a comment stays.</source>
        <translation>El archivo aún contiene los secretos de %1 en texto plano. Otros programas, como la línea de comandos geai, inician sesión con ellos y ya no podrán hacerlo cuando se quiten. Una copia en un comentario se conserva.</translation>
    </message>
    <message>
        <source>Secrets in [DEFAULT] stay too, because they count for every profile. These use them: %1.</source>
        <translation>También se conservan los secretos de [DEFAULT], porque valen para todos los perfiles. Los usan estos: %1.</translation>
    </message>
    <message>
        <source>Takes the secrets of the imported profiles out of the file, where every program of yours can read them; everything else in it stays. Programs that sign in with them there can&apos;t any more.</source>
        <translation>Quita del archivo, donde todos sus programas pueden leerlos, los secretos de los perfiles importados; todo lo demás se conserva. Los programas que inician sesión con ellos desde ahí ya no podrán hacerlo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestCharts</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>All loaded requests are shown.</source>
        <translation>Se muestran todas las solicitudes cargadas.</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
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
        <translation>Solicitudes por día</translation>
    </message>
    <message>
        <source>How many of the loaded requests came on each day, by status. The arrow keys go through days and statuses; Enter picks one, so that only its requests are listed, or lets go of it again.</source>
        <translation>Cuántas de las solicitudes cargadas llegaron cada día, por estado. Las flechas recorren días y estados; Enter toma uno, para que solo se listen sus solicitudes, o lo suelta de nuevo.</translation>
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
            <numerusform>%1: %Ln solicitud</numerusform>
            <numerusform>%1: %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %Ln request(s)</source>
        <translation>
            <numerusform>%1, %2: %3 de %Ln solicitud</numerusform>
            <numerusform>%1, %2: %3 de %Ln solicitudes</numerusform>
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
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>Copy output</source>
        <translation>Copiar salida</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestFilterBar</name>
    <message>
        <source>&amp;Assistant</source>
        <translation>As&amp;istente</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Esta&amp;do</translation>
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
        <translation>Pide a la plataforma solo las solicitudes de un asistente. Elíjalo, o escriba su nombre completo y presione Enter, aunque no esté en la lista.</translation>
    </message>
    <message>
        <source>Asks the platform for requests that ended with this status only.</source>
        <translation>Pide a la plataforma solo las solicitudes que terminaron con este estado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestListTexts</name>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nuevo intento en %1 s…</translation>
    </message>
    <message>
        <source>Reading requests…</source>
        <translation>Leyendo solicitudes…</translation>
    </message>
    <message>
        <source>Reading was stopped · %1</source>
        <translation>Se detuvo la lectura · %1</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Actualizado · %1</translation>
    </message>
    <message>
        <source>Reading requests… %L1 so far</source>
        <translation>Leyendo solicitudes… %L1 hasta ahora</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última lectura · %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln loaded request(s)</source>
        <translation>
            <numerusform>%L1 de %Ln solicitud cargada</numerusform>
            <numerusform>%L1 de %Ln solicitudes cargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln request(s) loaded</source>
        <translation>
            <numerusform>Una solicitud</numerusform>
            <numerusform>Las %Ln solicitudes cargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) loaded</source>
        <translation>
            <numerusform>%Ln solicitud cargada</numerusform>
            <numerusform>%Ln solicitudes cargadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Hora de la lista de abajo: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestListView</name>
    <message>
        <source>None of the loaded requests is shown</source>
        <translation>No se muestra ninguna de las solicitudes cargadas</translation>
    </message>
    <message>
        <source>What is picked in the charts hides them all.</source>
        <translation>Lo seleccionado en los gráficos las oculta todas.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>No project is chosen</source>
        <translation>No se ha elegido ningún proyecto</translation>
    </message>
    <message>
        <source>Once one is chosen at the top, its requests are listed here.</source>
        <translation>Cuando elija uno arriba, sus solicitudes se mostrarán aquí.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Se detuvo la lectura</translation>
    </message>
    <message>
        <source>No requests were read yet.</source>
        <translation>Aún no se ha leído ninguna solicitud.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>What the project&apos;s assistants are asked is listed here.</source>
        <translation>Aquí se muestra lo que se pregunta a los asistentes del proyecto.</translation>
    </message>
    <message>
        <source>No request matches these filters</source>
        <translation>Ninguna solicitud coincide con estos filtros</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpiar filtro&amp;s</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The platform has none that match: %1.</source>
        <translation>La plataforma no tiene ninguna que coincida con: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestTable</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>The loaded requests to the project&apos;s assistants. All of the selected one stands in the details.</source>
        <translation>Las solicitudes cargadas a los asistentes del proyecto. Todo lo de la seleccionada aparece en los detalles.</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>tokendesk::RequestTextView</name>
    <message>
        <source>The beginning is shown. All %1 characters are copied.</source>
        <translation>Se muestra el comienzo. Al copiar se incluyen los %1 caracteres.</translation>
    </message>
    <message>
        <source>A text of the request, as the platform has it; of a very long one the beginning. It can be selected and copied, but not changed.</source>
        <translation>Un texto de la solicitud, como lo tiene la plataforma; de uno muy largo, el comienzo. Se puede seleccionar y copiar, pero no modificar.</translation>
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
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Día desconocido</translation>
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
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Se guardó como “%1”.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Load mor&amp;e</source>
        <translation>&amp;Cargar más</translation>
    </message>
    <message>
        <source>All requests are loaded.</source>
        <translation>Todas las solicitudes están cargadas.</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The window is too low for the charts.</source>
        <translation>La ventana es demasiado baja para los gráficos.</translation>
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
            <numerusform>Se exportó %Ln solicitud.</numerusform>
            <numerusform>Se exportaron %Ln solicitudes.</numerusform>
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
        <translation>Sin configuración</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sin prompt</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>The prompt of this revision. It can be selected and copied, but not changed here.</source>
        <translation>El prompt de esta revisión. Se puede seleccionar y copiar, pero no modificar aquí.</translation>
    </message>
    <message>
        <source>The settings of this revision, with the type of each value. Ctrl+C copies the value of the selected one; they can&apos;t be changed here.</source>
        <translation>La configuración de esta revisión, con el tipo de cada valor. Ctrl+C copia el valor seleccionado; aquí no se puede modificar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Token value</source>
        <translation>Valor del token</translation>
    </message>
    <message>
        <source>What is copied, masked until you reveal it; it is masked again after half a minute, and when you leave the window. Ctrl+C copies all of it, masked or not.</source>
        <translation>Lo que se copia, oculto hasta que usted lo muestra; se oculta de nuevo después de medio minuto y al salir de la ventana. Ctrl+C lo copia entero, oculto o no.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
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
        <translation>Exportar cuentas de servicio</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>The service accounts were not exported.</source>
        <translation>No se exportaron las cuentas de servicio.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln service account(s) that match the filters</source>
        <translation>
            <numerusform>La cuenta de servicio que coincide con los filtros</numerusform>
            <numerusform>Las %Ln cuentas de servicio que coinciden con los filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln service account(s) that are listed</source>
        <translation>
            <numerusform>La cuenta de servicio de la lista</numerusform>
            <numerusform>Las %Ln cuentas de servicio de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s) were exported.</source>
        <translation>
            <numerusform>Se exportó una cuenta de servicio.</numerusform>
            <numerusform>Se exportaron %Ln cuentas de servicio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountFilterBar</name>
    <message>
        <source>N&amp;ame contains</source>
        <translation>&amp;Nombre contiene</translation>
    </message>
    <message>
        <source>Shows only service accounts whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Muestra solo las cuentas de servicio cuyos nombres contienen este texto. Las mayúsculas, los acentos y los espacios alrededor no cuentan.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountList</name>
    <message>
        <source>Service Accounts</source>
        <translation>Cuentas de servicio</translation>
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
        <translation>Leyendo cuentas de servicio… Nuevo intento en %1 s.</translation>
    </message>
    <message>
        <source>Reading service accounts…</source>
        <translation>Leyendo cuentas de servicio…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Actualizado · %1</translation>
    </message>
    <message>
        <source>The ID of “%1” was copied.</source>
        <translation>Se copió el ID de “%1”.</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>Aún no hay cuentas de servicio</translation>
    </message>
    <message>
        <source>They are accounts for programs only. Administrators of the organization create them on the platform.</source>
        <translation>Son cuentas solo para programas. Los administradores de la organización las crean en la plataforma.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No service account matches this filter</source>
        <translation>Ninguna cuenta de servicio coincide con este filtro</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>Limpiar f&amp;iltro</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última lectura · %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln service account(s)</source>
        <translation>
            <numerusform>%L1 de %Ln cuenta de servicio</numerusform>
            <numerusform>%L1 de %Ln cuentas de servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln cuenta de servicio no se muestra debido a: %1.</numerusform>
            <numerusform>%Ln cuentas de servicio no se muestran debido a: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Hora de la lista de abajo: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountTable</name>
    <message>
        <source>Service accounts</source>
        <translation>Cuentas de servicio</translation>
    </message>
    <message>
        <source>The organization&apos;s accounts for programs. Enter opens the tokens of the selected one, and Ctrl+C copies its ID.</source>
        <translation>Las cuentas de la organización para programas. Enter abre los tokens de la seleccionada y Ctrl+C copia su ID.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServiceAccountsPage</name>
    <message>
        <source>Service Accou&amp;nts</source>
        <translation>C&amp;uentas de servicio</translation>
    </message>
</context>
<context>
    <name>tokendesk::SessionDialog</name>
    <message>
        <source>OAuth access token (OAUTH_TOKEN)</source>
        <translation>Token de acceso OAuth (OAUTH_TOKEN)</translation>
    </message>
    <message>
        <source>API token (API_KEY)</source>
        <translation>Token de API (API_KEY)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>Proyecto “%1”</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
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
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Consultando la plataforma…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Environment variables: %1</source>
        <translation>Variables de entorno: %1</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>Memoria, solo durante esta sesión</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
    <message>
        <source>The sign-in can&apos;t be renewed.</source>
        <translation>La sesión no se puede renovar.</translation>
    </message>
    <message>
        <source>Each token has its own expiry. The list of tokens shows it.</source>
        <translation>Cada token tiene su propio vencimiento. La lista de tokens lo muestra.</translation>
    </message>
    <message>
        <source>Never. The token works until it is blocked or revoked.</source>
        <translation>Nunca. El token vale hasta que se bloquee o revoque.</translation>
    </message>
    <message>
        <source>Not known. Only the platform can tell.</source>
        <translation>Se desconoce. Solo la plataforma lo sabe.</translation>
    </message>
    <message>
        <source>%1. Then you have to sign in again.</source>
        <translation>%1. Después deberá iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1. Before that, the access token is renewed.</source>
        <translation>%1. Antes se renueva el token de acceso.</translation>
    </message>
    <message>
        <source>Copy ID of the organization</source>
        <translation>Copiar ID de la organización</translation>
    </message>
    <message>
        <source>Copy ID of the user</source>
        <translation>Copiar ID del usuario</translation>
    </message>
    <message>
        <source>Copy ID of the project</source>
        <translation>Copiar ID del proyecto</translation>
    </message>
    <message>
        <source>Memory, as it is the sandbox&apos;s own</source>
        <translation>Memoria, porque es del entorno de pruebas</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>user</comment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>organization</comment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>None. The credential is the organization&apos;s.</source>
        <translation>Ninguno. La credencial es de la organización.</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>account</comment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>scope</comment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>project</comment>
        <translation>Se desconoce</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingTableModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Every key that does something now. What a page offers is listed while it is shown.</source>
        <translation>Todas las teclas que hacen algo ahora. Lo que ofrece una página aparece mientras se muestra.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Ir al control siguiente o al anterior</translation>
    </message>
    <message>
        <source>Open or change what is selected in a list; press the button</source>
        <translation>Abrir o cambiar lo seleccionado en una lista; presionar el botón</translation>
    </message>
    <message>
        <source>Press the button; tick or untick</source>
        <translation>Presionar el botón; marcar o desmarcar</translation>
    </message>
    <message>
        <source>Clear the filters; cancel or close a dialog</source>
        <translation>Borrar los filtros; cancelar o cerrar un diálogo</translation>
    </message>
    <message>
        <source>Open the menu of what is selected</source>
        <translation>Abrir el menú de lo seleccionado</translation>
    </message>
    <message>
        <source>Explain the field that has the focus</source>
        <translation>Explicar el campo que tiene el foco</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt y una letra</translation>
    </message>
    <message>
        <source>Use the control that has this letter underlined</source>
        <translation>Usar el control que tiene esta letra subrayada</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Client &amp;ID *</source>
        <translation>&amp;ID del cliente *</translation>
    </message>
    <message>
        <source>Client secr&amp;et</source>
        <translation>S&amp;ecreto del cliente</translation>
    </message>
    <message>
        <source>&amp;User name *</source>
        <translation>Nombre de &amp;usuario *</translation>
    </message>
    <message>
        <source>&amp;Password *</source>
        <translation>Con&amp;traseña *</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>A&amp;lcance</translation>
    </message>
    <message>
        <source>Leave empty to use the stored secret</source>
        <translation>Deje vacío para usar el secreto guardado</translation>
    </message>
    <message>
        <source>Password is required.</source>
        <translation>La contraseña es obligatoria.</translation>
    </message>
    <message>
        <source>User name is required.</source>
        <translation>El nombre de usuario es obligatorio.</translation>
    </message>
    <message>
        <source>Client ID is required.</source>
        <translation>El ID del cliente es obligatorio.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The ID of the OAuth client by which programs sign users in at this installation. It is kept with the connection.</source>
        <translation>El ID del cliente OAuth con el que los programas inician sesión de usuarios en esta instalación. Se guarda con la conexión.</translation>
    </message>
    <message>
        <source>The secret of this client; not every client has one. It is kept with the tokens, to renew them, and sent to this installation only.</source>
        <translation>El secreto de este cliente; no todos los clientes tienen uno. Se guarda con los tokens, para renovarlos, y se envía solo a esta instalación.</translation>
    </message>
    <message>
        <source>Your user name at this installation. It is kept with the connection, for the next time.</source>
        <translation>Su nombre de usuario en esta instalación. Se guarda con la conexión para la próxima vez.</translation>
    </message>
    <message>
        <source>Your password at this installation, with every space in it. It is sent there to sign you in, and never stored.</source>
        <translation>Su contraseña en esta instalación, con todos sus espacios. Se envía ahí para iniciar su sesión y nunca se guarda.</translation>
    </message>
    <message>
        <source>What the access token is to be good for, in words of the platform with spaces between them. Left empty, it is “%1”.</source>
        <translation>Para qué debe servir el token de acceso, en palabras de la plataforma separadas por espacios. Si queda vacío, es “%1”.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SkeletonTable</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>tokendesk::TickTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Esta instalación no ofrece las llamadas para estos tokens.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Create To&amp;ken</source>
        <translation>Crear to&amp;ken</translation>
    </message>
    <message>
        <source>Create &amp;New</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
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
        <translation>Act&amp;ivar</translation>
    </message>
    <message>
        <source>Refre&amp;sh Token</source>
        <translation>Renovar &amp;token</translation>
    </message>
    <message>
        <source>Delete &amp;all tokens…</source>
        <translation>Eliminar todo&amp;s los tokens…</translation>
    </message>
    <message>
        <source>A revoked token can&apos;t be changed.</source>
        <translation>Un token revocado no se puede modificar.</translation>
    </message>
    <message>
        <source>No tokens are listed.</source>
        <translation>No hay tokens en la lista.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenCandidates</name>
    <message>
        <source>Create one &amp;although it may be there already</source>
        <translation>Crear uno &amp;aunque ya pueda existir</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only once this is ticked can the token be created again. If the first try succeeded after all, there may be two of this name then.</source>
        <translation>Solo cuando se marca esta opción se puede crear el token de nuevo. Si el primer intento tuvo éxito después de todo, puede haber dos con este nombre.</translation>
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
        <translation>No se exportaron los tokens.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln token(s) that match the filters</source>
        <translation>
            <numerusform>El token que coincide con los filtros</numerusform>
            <numerusform>Los %Ln tokens que coinciden con los filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln token(s) that are listed</source>
        <translation>
            <numerusform>El token de la lista</numerusform>
            <numerusform>Los %Ln tokens de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were exported.</source>
        <translation>
            <numerusform>Se exportó un token.</numerusform>
            <numerusform>Se exportaron %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are never exported.</source>
        <translation>Los valores nunca se exportan.</translation>
    </message>
    <message>
        <source>The list is still being read: only what it shows now is exported.</source>
        <translation>La lista aún se está leyendo: solo se exporta lo que muestra ahora.</translation>
    </message>
    <message>
        <source>Not every token could be read: what the list lacks is not in the file.</source>
        <translation>No se pudieron leer todos los tokens: lo que falta en la lista no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message>
        <source>N&amp;ame contains</source>
        <translation>&amp;Nombre contiene</translation>
    </message>
    <message>
        <source>Pro&amp;ject name contains</source>
        <translation>Proyec&amp;to contiene</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>A&amp;lcance</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Esta&amp;do</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>Ven&amp;cimiento</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
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
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>En %Ln día o menos</numerusform>
            <numerusform>En %Ln días o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows only tokens whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Muestra solo los tokens cuyos nombres contienen este texto. Las mayúsculas, los acentos y los espacios alrededor no cuentan.</translation>
    </message>
    <message>
        <source>Shows only tokens of projects whose names have this text in them. Upper and lower case, accents and spaces around it don&apos;t count.</source>
        <translation>Muestra solo los tokens de proyectos cuyos nombres contienen este texto. Las mayúsculas, los acentos y los espacios alrededor no cuentan.</translation>
    </message>
    <message>
        <source>Whether tokens of the organization itself, of its projects or both are listed. Those of all projects are read when they are first asked for, which can take a while.</source>
        <translation>Si se listan los tokens de la organización misma, los de sus proyectos o ambos. Los de todos los proyectos se leen cuando se piden por primera vez, lo que puede tardar.</translation>
    </message>
    <message>
        <source>Shows only tokens with this status. Blocked ones can be activated again, revoked ones can&apos;t.</source>
        <translation>Muestra solo los tokens con este estado. Los bloqueados se pueden activar de nuevo; los revocados, no.</translation>
    </message>
    <message>
        <source>Shows only tokens that have expired, that expire within a number of days, or that never do. The two periods leave out what has expired.</source>
        <translation>Muestra solo los tokens que vencieron, que vencen dentro de cierto número de días o que no vencen nunca. Los dos plazos excluyen lo que ya venció.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Nombre *</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>API Token Name is required.</source>
        <translation>El nombre del token de API es obligatorio.</translation>
    </message>
    <message>
        <source>API Token Name can have at most %1 characters.</source>
        <translation>El nombre del token de API puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>API Token Name can&apos;t have control characters.</source>
        <translation>El nombre del token de API no puede tener caracteres de control.</translation>
    </message>
    <message>
        <source>Another API token here has this name.</source>
        <translation>Aquí hay otro token de API con este nombre.</translation>
    </message>
    <message>
        <source>Description can have at most %1 characters.</source>
        <translation>La descripción puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Description can&apos;t have control characters.</source>
        <translation>La descripción no puede tener caracteres de control.</translation>
    </message>
    <message>
        <source>It is too long to be changed here. This is how it begins.</source>
        <translation>Es demasiado larga para modificarla aquí. Así comienza.</translation>
    </message>
    <message>
        <source>The name by which people find the token: at most %1 characters in one line. Not every platform lets it be changed later.</source>
        <translation>El nombre por el que las personas encuentran el token: %1 caracteres como máximo, en una línea. No todas las plataformas permiten modificarlo después.</translation>
    </message>
    <message>
        <source>What the token is for, or who answers for it: at most %1 characters, in as many lines as you like. It can be left empty.</source>
        <translation>Para qué es el token o quién responde por él: %1 caracteres como máximo, en las líneas que desee. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>Programs can sign in with the token while it is active. While it is blocked the platform refuses it, until it is activated again.</source>
        <translation>Los programas pueden iniciar sesión con el token mientras está activo. Mientras está bloqueado, la plataforma lo rechaza hasta que se activa de nuevo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenListProblem</name>
    <message>
        <source>Trying again in %1 s…</source>
        <translation>Nuevo intento en %1 s…</translation>
    </message>
    <message>
        <source>Reading was stopped, so others may be missing.</source>
        <translation>Se detuvo la lectura, por lo que pueden faltar otros.</translation>
    </message>
    <message>
        <source>The tokens of %1 could not be read either.</source>
        <translation>Tampoco se pudieron leer los tokens de %1.</translation>
    </message>
    <message>
        <source>This installation has no organization API tokens to manage here.</source>
        <translation>Esta instalación no tiene tokens de API de la organización que administrar aquí.</translation>
    </message>
    <message>
        <source>The tokens of its projects are shown.</source>
        <translation>Se muestran los tokens de sus proyectos.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>The list may be incomplete or out of date.</source>
        <translation>Es posible que la lista esté incompleta o desactualizada.</translation>
    </message>
    <message>
        <source>Reading tokens… %1</source>
        <translation>Leyendo tokens… %1</translation>
    </message>
    <message>
        <source>Reading tokens…</source>
        <translation>Leyendo tokens…</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <translation>Actualizado · %1</translation>
    </message>
    <message>
        <source>Reading projects… %1</source>
        <translation>Leyendo proyectos… %1</translation>
    </message>
    <message>
        <source>Reading projects…</source>
        <translation>Leyendo proyectos…</translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln project(s) could not be read: %1.</source>
        <translation>
            <numerusform>No se pudieron leer los tokens de %Ln proyecto: %1.</numerusform>
            <numerusform>No se pudieron leer los tokens de %Ln proyectos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln project(s) are shown.</source>
        <translation>
            <numerusform>Se muestra el otro proyecto.</numerusform>
            <numerusform>Se muestran los otros %Ln proyectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time of the list below: %1.</source>
        <translation>Hora de la lista de abajo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Reading tokens… %L1 of %Ln project(s)</source>
        <translation>
            <numerusform>Leyendo tokens… %L1 de %Ln proyecto</numerusform>
            <numerusform>Leyendo tokens… %L1 de %Ln proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln project(s) · %2</source>
        <extracomment>how many were read, and when</extracomment>
        <translation>
            <numerusform>%L1 de %Ln proyecto · %2</numerusform>
            <numerusform>%L1 de %Ln proyectos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read · %1</source>
        <translation>Última lectura · %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenListView</name>
    <message>
        <source>Reading was stopped</source>
        <translation>Se detuvo la lectura</translation>
    </message>
    <message>
        <source>No tokens were read yet.</source>
        <translation>Aún no se ha leído ningún token.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No project is chosen</source>
        <translation>No se ha elegido ningún proyecto</translation>
    </message>
    <message>
        <source>Once one is chosen at the top, its API tokens are listed here.</source>
        <translation>Cuando elija uno arriba, sus tokens de API se mostrarán aquí.</translation>
    </message>
    <message>
        <source>No service account is chosen</source>
        <translation>No se ha elegido ninguna cuenta de servicio</translation>
    </message>
    <message>
        <source>Once one is chosen, its tokens are listed here.</source>
        <translation>Cuando elija una, sus tokens se mostrarán aquí.</translation>
    </message>
    <message>
        <source>This installation has no organization API tokens to manage here</source>
        <translation>Esta instalación no tiene tokens de API de la organización para administrar aquí</translation>
    </message>
    <message>
        <source>It doesn&apos;t offer the calls for them. The tokens of its projects can be managed.</source>
        <translation>No ofrece las llamadas para ellos. Los tokens de sus proyectos sí se pueden administrar.</translation>
    </message>
    <message>
        <source>Show project tokens</source>
        <translation>Mostrar tokens de proyectos</translation>
    </message>
    <message>
        <source>Enter an&amp;other token…</source>
        <translation>In&amp;gresar otro token…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aún no hay tokens</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Aún no hay tokens de API</translation>
    </message>
    <message>
        <source>Programs sign in to the platform as this account with tokens.</source>
        <translation>Los programas inician sesión en la plataforma con esta cuenta mediante tokens.</translation>
    </message>
    <message>
        <source>Programs sign in to the platform with API tokens.</source>
        <translation>Los programas inician sesión en la plataforma con tokens de API.</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Create New</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>No token matches these filters</source>
        <translation>Ningún token coincide con estos filtros</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Limpiar filtro&amp;s</translation>
    </message>
    <message>
        <source>Create one for each program.</source>
        <translation>Cree uno para cada programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are hidden by the scope.</source>
        <translation>
            <numerusform>%Ln token no se muestra debido al alcance.</numerusform>
            <numerusform>%Ln tokens no se muestran debido al alcance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are hidden by: %1.</source>
        <translation>
            <numerusform>%Ln token no se muestra debido a: %1.</numerusform>
            <numerusform>%Ln tokens no se muestran debido a: %1.</numerusform>
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
        <translation>Su valor se mostró una sola vez, al crearlo o renovarlo. Renuévelo para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>The value can&apos;t be copied.</source>
        <translation>El valor no se puede copiar.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, but “%1” is in the list.</source>
        <translation>La respuesta se perdió en el camino, pero “%1” está en la lista.</translation>
    </message>
    <message>
        <source>“%1” was created, but it may not be blocked.</source>
        <translation>“%1” se creó, pero es posible que no esté bloqueado.</translation>
    </message>
    <message>
        <source>Its status is in the list. Block it there if it is active.</source>
        <translation>Su estado está en la lista. Bloquéelo allí si está activo.</translation>
    </message>
    <message>
        <source>The value of “%1” is lost.</source>
        <translation>El valor de “%1” se perdió.</translation>
    </message>
    <message>
        <source>R&amp;efresh it</source>
        <translation>Renovar&amp;lo</translation>
    </message>
    <message>
        <source>The token was created.</source>
        <translation>El token se creó.</translation>
    </message>
    <message>
        <source>The token was created, but its value was lost on the way. Refresh it for a new one.</source>
        <translation>El token se creó, pero su valor se perdió en el camino. Renuévelo para obtener uno nuevo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenPage</name>
    <message>
        <source>Organization API Tokens</source>
        <translation>Tokens de API de la organización</translation>
    </message>
    <message>
        <source>Project API Tokens</source>
        <translation>Tokens de API del proyecto</translation>
    </message>
    <message>
        <source>%1 Tokens</source>
        <extracomment>%1 is the name of a platform</extracomment>
        <translation>Tokens de %1</translation>
    </message>
    <message>
        <source>Service Account Tokens</source>
        <translation>Tokens de la cuenta de servicio</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <translation>Tokens de “%1”</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Enter an&amp;other token…</source>
        <translation>In&amp;gresar otro token…</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenStatusSwitch</name>
    <message>
        <source>Changing the status…</source>
        <translation>Cambiando el estado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>“%1” is blocked.</source>
        <translation>“%1” está bloqueado.</translation>
    </message>
    <message>
        <source>“%1” is active.</source>
        <translation>“%1” está activo.</translation>
    </message>
    <message>
        <source>R&amp;etry</source>
        <translation>&amp;Reintentar</translation>
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
        <translation>Los tokens de la cuenta. Enter renueva el seleccionado, con lo que recibe un valor nuevo, y Supr lo elimina; ambos preguntan antes.</translation>
    </message>
    <message>
        <source>The API tokens, with their values masked. Enter changes the selected one, Delete revokes it once you have confirmed that, and Ctrl+C copies its value.</source>
        <translation>Los tokens de API, con sus valores ocultos. Enter modifica el seleccionado, Supr lo revoca una vez que usted lo confirma y Ctrl+C copia su valor.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
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
        <translation>Organización</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
        <translation>mañana</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>expires soon: %1</source>
        <translation>vence pronto: %1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock this is past, but the platform still takes the token.</source>
        <translation>Según el reloj de esta computadora ya pasó, pero la plataforma todavía acepta el token.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>en %Ln mes</numerusform>
            <numerusform>en %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>en %Ln año</numerusform>
            <numerusform>en %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
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
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type what stands above this field; until it is right, you can&apos;t go on. Upper and lower case count, spaces around it don&apos;t.</source>
        <translation>Escriba lo que está encima de este campo; hasta que esté bien, no se puede continuar. Las mayúsculas cuentan; los espacios alrededor, no.</translation>
    </message>
</context>
<context>
    <name>tokendesk::UpdateProjectDialog</name>
    <message>
        <source>Update Project</source>
        <translation>Modificar proyecto</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Guardando “%1”…</translation>
    </message>
    <message>
        <source>It has no description now.</source>
        <translation>Ahora no tiene descripción.</translation>
    </message>
    <message>
        <source>Its description is now “%1”.</source>
        <translation>Su descripción ahora es “%1”.</translation>
    </message>
    <message>
        <source>&amp;Use the current texts</source>
        <translation>&amp;Usar los textos actuales</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>“%1” se modificó mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Its name is now “%1”.</source>
        <translation>Aún no se envió nada. Su nombre ahora es “%1”.</translation>
    </message>
    <message>
        <source>If you go on, what is entered here overwrites that.</source>
        <translation>Si continúa, lo que se escribió aquí lo sobrescribe.</translation>
    </message>
</context>
<context>
    <name>tokendesk::UpdateTokenDialog</name>
    <message>
        <source>This platform can&apos;t rename organization tokens.</source>
        <translation>Esta plataforma no permite cambiar el nombre de los tokens de la organización.</translation>
    </message>
    <message>
        <source>This platform can&apos;t rename project tokens.</source>
        <translation>Esta plataforma no permite cambiar el nombre de los tokens de proyectos.</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo “%1”…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>“%1” changed since it was listed.</source>
        <translation>“%1” cambió desde que se leyó la lista.</translation>
    </message>
    <message>
        <source>Which values do you want to go on with?</source>
        <translation>¿Con qué valores desea continuar?</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>&amp;Keep the listed values</source>
        <translation>&amp;Mantener los valores de la lista</translation>
    </message>
    <message>
        <source>Now on the platform</source>
        <translation>Ahora en la plataforma</translation>
    </message>
    <message>
        <source>&amp;Use the current values</source>
        <translation>&amp;Usar los valores actuales</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Guardando “%1”…</translation>
    </message>
    <message>
        <source>“%1” changed while you were editing it.</source>
        <translation>“%1” cambió mientras usted lo modificaba.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se envió nada.</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Con sus cambios</translation>
    </message>
    <message>
        <source>&amp;Save my changes</source>
        <translation>&amp;Guardar mis cambios</translation>
    </message>
    <message>
        <source>The token “%1” is revoked.</source>
        <translation>El token “%1” está revocado.</translation>
    </message>
    <message>
        <source>A revoked token can&apos;t be updated or activated again.</source>
        <translation>Un token revocado no se puede modificar ni volver a activar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::WelcomePage</name>
    <message>
        <source>Tokendesk manages API tokens: it lists, creates, blocks and copies those of your organization and its projects, and keeps them out of sight.</source>
        <translation>Tokendesk administra tokens de API: muestra en listas, crea, bloquea y copia los de su organización y sus proyectos, y los mantiene fuera de la vista.</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>Bienvenido a Tokendesk</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>Conexiones &amp;guardadas</translation>
    </message>
    <message>
        <source>&amp;Connect to an installation</source>
        <translation>&amp;Conectarse a una instalación</translation>
    </message>
    <message>
        <source>With its address and an API token of your organization.</source>
        <translation>Con la dirección de la instalación y un token de API de su organización.</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Probar el entorno de pruebas</translation>
    </message>
    <message>
        <source>A pretend platform on this computer, with tokens that open nothing.</source>
        <translation>Una plataforma simulada en este equipo, con tokens que no dan acceso a nada.</translation>
    </message>
    <message>
        <source>The connections that are saved on this computer. Enter opens the selected one.</source>
        <translation>Las conexiones guardadas en esta computadora. Enter abre la seleccionada.</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Collapse Navigation</source>
        <translation>Contraer &amp;navegación</translation>
    </message>
    <message>
        <source>Remind of &amp;Expiring Tokens</source>
        <translation>Avisar de tokens &amp;por vencer</translation>
    </message>
    <message>
        <source>&amp;Reset Sandbox…</source>
        <translation>&amp;Restablecer entorno de pruebas…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Connect to an Installation…</source>
        <translation>&amp;Conectarse a una instalación…</translation>
    </message>
    <message>
        <source>&amp;Manage Connections…</source>
        <translation>Ad&amp;ministrar conexiones…</translation>
    </message>
    <message>
        <source>Try the &amp;Sandbox</source>
        <translation>Probar el &amp;entorno de pruebas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Iniciar sesión de n&amp;uevo</translation>
    </message>
    <message>
        <source>The page stays as it is.</source>
        <translation>La página queda como está.</translation>
    </message>
    <message>
        <source>Set GEAI_OAUTH_ACCESS_TOKEN to another one and start Tokendesk again.</source>
        <translation>Asigne otro a GEAI_OAUTH_ACCESS_TOKEN y vuelva a iniciar Tokendesk.</translation>
    </message>
    <message>
        <source>You have to sign in again.</source>
        <translation>Debe iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The access token has expired, or is about to, and can&apos;t be renewed.</source>
        <translation>El token de acceso venció o está por vencer, y no se puede renovar.</translation>
    </message>
    <message>
        <source>The renewed access token could not be stored.</source>
        <translation>No se pudo guardar el token de acceso renovado.</translation>
    </message>
    <message>
        <source>It is used until you quit; next time you have to sign in again.</source>
        <translation>Se usará hasta que salga del programa; la próxima vez deberá iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Platform: %1</source>
        <extracomment>%1 is the name of a platform</extracomment>
        <translation>Plataforma: %1</translation>
    </message>
</context>
</TS>
