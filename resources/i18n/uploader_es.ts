<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>About this program</source>
            <translation>Acerca de este programa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>The program's sign</source>
            <translation>El símbolo del programa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Video Uploader for Moodle</source>
            <translation>Subidor de vídeos para Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Gets big videos into Moodle over bad links, and proves it.</source>
            <translation>Lleva vídeos grandes a Moodle por malas conexiones, y lo demuestra.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>{name}: free software, without any warranty</source>
            <translation>{name}: software libre, sin ninguna garantía</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Your uploads</source>
            <translation>Las subidas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Receipts</source>
            <translation>Recibos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Log files</source>
            <translation>Archivos de registro</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
    </context>
    <context>
        <name>AccountBar</name>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Settings ({keys})</source>
            <translation>Ajustes ({keys})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Not signed in</source>
            <translation>Sin sesión iniciada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>{account} (signed out)</source>
            <translation>{account} (sesión cerrada)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Account: {account}</source>
            <translation>Cuenta: {account}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to another site…</source>
            <translation>Iniciar sesión en otro sitio…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign out of {site}…</source>
            <translation>Cerrar la sesión en {site}…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to {site} again…</source>
            <translation>Volver a iniciar sesión en {site}…</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign in to a &amp;site…</source>
            <translation>Iniciar sesión en un &amp;sitio…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign in a&amp;gain…</source>
            <translation>&amp;Volver a iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign &amp;out…</source>
            <translation>&amp;Cerrar sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Where this computer has a keyring, the sign-in is kept there; else only until the program ends. A password is never kept.</source>
            <translation>Donde este equipo tiene un llavero, el inicio de sesión se guarda ahí; si no, dura hasta que termina el programa. Una contraseña no se guarda nunca.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Signed out</source>
            <translation>Sesión cerrada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Kept in the system's keyring</source>
            <translation>Guardado en el llavero del sistema</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Kept in a file</source>
            <translation>Guardado en un archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Until the program ends</source>
            <translation>Hasta que termine el programa</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>All videos on this card</source>
            <translation>Todos los vídeos de esta tarjeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Looking at “{name}”…</source>
            <translation type="vanished">Revisando «{name}»…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only one video counts here</source>
            <translation type="vanished">Aquí solo cuenta un vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” keeps one video: each one that is submitted takes the place of the one before.</source>
            <translation type="vanished">«{name}» guarda un solo vídeo: cada uno que se entrega ocupa el lugar del anterior.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add {files} only if that is what you want.</source>
            <translation type="vanished">Añadir {files} solo si es eso lo que se quiere.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add them all</source>
            <translation type="vanished">Añadirlos todos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it too</source>
            <translation type="vanished">Añadirlo también</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Do not add</source>
            <translation type="vanished">No añadir</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Replace it with “{name}”</source>
            <translation type="vanished">Reemplazarlo por «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Keep the earlier one</source>
            <translation type="vanished">Conservar el anterior</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Once you start, you have {length}</source>
            <translation type="vanished">Desde el comienzo hay {length}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Start my time and add “{name}”</source>
            <translation type="vanished">Iniciar mi tiempo y añadir «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it, start later</source>
            <translation type="vanished">Añadirlo y empezar más tarde</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only you know whether it is the very same file.</source>
            <translation type="vanished">El programa no puede saber si es exactamente el mismo archivo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>It is the same file: go on</source>
            <translation type="vanished">Es el mismo archivo: continuar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Send it from its beginning</source>
            <translation type="vanished">Enviarlo desde el principio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>{reason} It was not added.</source>
            <translation type="vanished">{reason} No se ha añadido.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” was not added. {reason}</source>
            <translation type="vanished">«{name}» no se ha añadido. {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Try again</source>
            <translation type="vanished">Reintentar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Remove</source>
            <translation type="vanished">Quitar</translation>
        </message>
    </context>
    <context>
        <name>AddressPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in to Moodle</source>
            <translation>Iniciar sesión en Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Write the address of your Moodle, or paste it from your browser: any page of it will do.</source>
            <translation>Escribir la dirección de Moodle o pegarla desde el navegador: sirve cualquiera de sus páginas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Site &amp;address</source>
            <translation>&amp;Dirección del sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Or go on with a site that you have used here:</source>
            <translation>O seguir con un sitio que ya se ha usado aquí:</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This is not on this computer</source>
            <translation>Esto no está en este equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{name}” lies somewhere else.</source>
            <translation>«{name}» está en otro lugar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Copy the video to this computer, or open the drive it lies on, and choose it there.</source>
            <translation>Copiar el vídeo a este equipo, o abrir la unidad en la que está y elegirlo allí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This address is not understood</source>
            <translation>Esta dirección no se entiende</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{address}” asks for nothing that this program does.</source>
            <translation>«{address}» no pide nada que este programa haga.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Nothing was done. Look for a newer address, or for a newer version of this program.</source>
            <translation>No se ha hecho nada. Buscar una dirección más nueva, o una versión más nueva de este programa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This assignment is not in your list</source>
            <translation>Esta tarea no está en la lista</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>{site} shows you no such assignment.</source>
            <translation>{site} no muestra ninguna tarea así.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Are you enrolled in its course, and signed in as the right person?</source>
            <translation>¿Existe la matrícula en su curso, y ha iniciado sesión la persona correcta?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{name}” takes no video from you now</source>
            <translation>«{name}» no acepta ningún vídeo ahora</translation>
        </message>
    </context>
    <context>
        <name>AssignmentList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_list.py"></location>
            <source>Assignments</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_list.py"></location>
            <source>No assignment has these words in its name or course.</source>
            <translation>Ninguna tarea tiene estas palabras en su nombre o curso.</translation>
        </message>
    </context>
    <context>
        <name>AssignmentSearch</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_search.py"></location>
            <source>Find an assignment (Ctrl+L)</source>
            <translation>Buscar una tarea (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_search.py"></location>
            <source>Find an assignment by its name or course</source>
            <translation>Buscar una tarea por su nombre o curso</translation>
        </message>
    </context>
    <context>
        <name>BegunElsewhere</name>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is stored, and not handed in yet.</source>
            <translation>«{name}» para «{assignment}» está guardado y aún no se ha entregado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is being sent there now: {part} have arrived.</source>
            <translation>«{name}» para «{assignment}» se está enviando allí ahora: han llegado {part}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” was begun there: {part} have arrived.</source>
            <translation>«{name}» para «{assignment}» se empezó allí: han llegado {part}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has sent a video that is not handed in</source>
            <translation>Otro equipo ha enviado un vídeo que aún no se ha entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has begun to send a video</source>
            <translation>Otro equipo ha empezado a enviar un vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>If you have the very same file here, choose it: what has arrived is not sent again.</source>
            <translation>Si el mismo archivo está también aquí, se puede elegir: lo que ya ha llegado no se envía otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Choose the file…</source>
            <translation>Elegir el archivo…</translation>
        </message>
    </context>
    <context>
        <name>BrowserPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Go on in your browser…</source>
            <translation>Continuar en el navegador…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in, and allow this program to hand in videos for you. Then come back: this window goes on by itself.</source>
            <translation>Allí se ha abierto una página de {site}. Iniciar sesión y permitir que este programa entregue vídeos. Después, volver aquí: esta ventana sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Open your browser</source>
            <translation>Abrir el navegador</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, and open it in a browser on this computer. When you have signed in there, this window goes on by itself.</source>
            <translation>No se ha podido abrir ningún navegador. Copiar la dirección y abrirla en un navegador de este equipo. Tras iniciar sesión allí, esta ventana sigue por sí sola.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Notifications and closing</source>
            <translation>Notificaciones y cierre</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Start in the background when I log in to this computer</source>
            <translation>Iniciar en &amp;segundo plano al entrar en este equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Tell me when a video is submitted, or needs me</source>
            <translation>A&amp;visar cuando un vídeo se haya entregado o necesite atención</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Ask me</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Go on in the background</source>
            <translation>Seguir en segundo plano</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Quit, and go on at the next start</source>
            <translation>Salir y seguir en el próximo arranque</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Keep this computer awake while a video is being sent</source>
            <translation>&amp;Mantener despierto este equipo mientras se envía un vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>While uploads run</source>
            <translation>Mientras hay subidas en curso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Closing the window:</source>
            <translation>Al &amp;cerrar la ventana:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Whatever you choose, nothing is lost: an upload goes on from where it stopped.</source>
            <translation>Se elija lo que se elija, no se pierde nada: una subida sigue donde se quedó.</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>What has happened to the upload</source>
            <translation>Lo que ha pasado con la subida</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Details of the chosen upload</source>
            <translation>Detalles de la subida elegida</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>{time}  {what}</source>
            <translation>{time}  {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Nothing has happened to it yet.</source>
            <translation>Aún no ha pasado nada con ella.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Choose an upload to see its details.</source>
            <translation>Elegir una subida para ver sus detalles.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>What has happened</source>
            <translation>Lo que ha pasado</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Check the connection</source>
            <translation>Comprobar la conexión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>What was found</source>
            <translation>Lo que se ha encontrado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Check again</source>
            <translation>Comprobar otra vez</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Nothing failed</source>
            <translation>No ha fallado nada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>1 check failed: what to do stands under it</source>
            <translation>Ha fallado 1 comprobación: debajo figura qué hacer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>{n} checks failed: what to do stands under them</source>
            <translation>
                <numerusform>Ha fallado {n} comprobación: debajo figura qué hacer</numerusform>
                <numerusform>Han fallado {n} comprobaciones: debajo figura qué hacer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add videos</source>
            <translation>Añadir vídeos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>&amp;Choose videos…</source>
            <translation>&amp;Elegir vídeos…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Let go to add</source>
            <translation>Soltar para añadir</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>to “{name}”, or onto another assignment at the left</source>
            <translation>a «{name}», o sobre otra tarea de la lista de al lado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>or let go on an assignment at the left</source>
            <translation>o soltar sobre una tarea de la lista de al lado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Drop videos here</source>
            <translation>Soltar vídeos aquí</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>for “{name}”</source>
            <translation>para «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>or anywhere in this window; or right onto an assignment at the left.</source>
            <translation>o en cualquier lugar de esta ventana; o directamente sobre una tarea de la lista de al lado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Not now</source>
            <translation type="vanished">Ahora no</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send it to “{name}”</source>
            <translation type="vanished">Con «Añadir a …» se envía a «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send them to “{name}”</source>
            <translation type="vanished">Con «Añadir a …» se envían a «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that it belongs to.</source>
            <translation type="vanished">Ahora, elegir en la lista de al lado la tarea a la que pertenece.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that they belong to.</source>
            <translation type="vanished">Ahora, elegir en la lista de al lado la tarea a la que pertenecen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Choose an assignment at the left first, or drop the video right onto it.</source>
            <translation type="vanished">Elegir antes una tarea en la lista de al lado, o soltar el vídeo directamente sobre ella.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add to “{name}”</source>
            <translation type="vanished">Añadir a «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” is ready</source>
            <translation type="vanished">«{name}» está listo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and 1 more video are ready</source>
            <translation type="vanished">«{name}» y 1 vídeo más están listos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and {n} more videos are ready</source>
            <translation type="vanished">
                <numerusform>«{name}» y {n} vídeo más están listos</numerusform>
                <numerusform>«{name}» y {n} vídeos más están listos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Entry of the schedule</source>
            <translation>Entrada del horario</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;All day</source>
            <translation>&amp;Todo el día</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>It goes over midnight, and belongs to the day on which it begins.</source>
            <translation>Pasa de medianoche y pertenece al día en que empieza.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Limit the speed to</source>
            <translation>&amp;Limitar la velocidad a</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;No limit</source>
            <translation>&amp;Sin límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Pause: send nothing</source>
            <translation>&amp;Pausa: no enviar nada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Limit at these times</source>
            <translation>Límite en este horario</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;From:</source>
            <translation>&amp;Desde:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;To:</source>
            <translation>&amp;Hasta:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Choose at least one day.</source>
            <translation>Elegir al menos un día.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Which uploads are shown</source>
            <translation>Qué subidas se muestran</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Search (Ctrl+F)</source>
            <translation>Buscar (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Search the uploads by name, assignment or course</source>
            <translation>Buscar en las subidas por nombre, tarea o curso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Details of the chosen upload (Ctrl+I)</source>
            <translation>Detalles de la subida elegida (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>All uploads</source>
            <translation>Todas las subidas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Pause all</source>
            <translation>Pausar todas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Resume all</source>
            <translation>Reanudar todas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>On the way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Needs you</source>
            <translation>Necesitan atención</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Submitted</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Failed or cancelled</source>
            <translation>Sin éxito</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>{group} ({n})</source>
            <translation>{group} ({n})</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choose: {what}</source>
            <translation>Elegir: {what}</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Receipts</source>
            <translation>Recibos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Videos:</source>
            <translation>&amp;Vídeos:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Receipts:</source>
            <translation>&amp;Recibos:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choosing videos begins in the first folder. Receipts that you save go to the second one. An empty field means the folder that is shown in it.</source>
            <translation>La elección de vídeos empieza en la primera carpeta. Los recibos que se guardan van a la segunda. Un campo vacío significa la carpeta que se muestra en él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>This folder is not there. Choose another one, or leave the field empty.</source>
            <translation>Esta carpeta no existe. Elegir otra, o dejar el campo vacío.</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Language:</source>
            <translation>&amp;Idioma:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Theme:</source>
            <translation>&amp;Tema:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>The theme changes at once. Another language takes effect at the next start.</source>
            <translation>El tema cambia enseguida. Otro idioma se aplica en el próximo arranque.</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/guide_dialog.py"></location>
            <source>User guide</source>
            <translation>Guía del usuario</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>User guide</source>
            <translation>Guía del usuario</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Check the connection…</source>
            <translation>Comprobar la conexión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Verify a receipt…</source>
            <translation>Verificar un recibo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>About this program</source>
            <translation>Acerca de este programa</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>&amp;Save diagnostics…</source>
            <translation>&amp;Guardar el diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Show in &amp;folder</source>
            <translation>Mostrar en la car&amp;peta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Collecting</source>
            <translation>Reuniendo datos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>One file for the people who help you: what this program wrote down, your uploads with their files' names, the settings, versions, and what the program finds when it examines this computer and the way to your sites. No password, no sign-in, no video and no address of an upload is in it.</source>
            <translation>Un archivo para quienes ayudan: lo que este programa anotó, las subidas con los nombres de sus archivos, los ajustes, las versiones y lo que el programa encuentra al examinar este equipo y el camino a los sitios. No contiene ninguna contraseña, inicio de sesión, vídeo ni dirección de una subida.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Video Uploader for Moodle {version}, Qt {qt}</source>
            <translation>Subidor de vídeos para Moodle {version}, Qt {qt}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Save diagnostics</source>
            <translation>Guardar el diagnóstico</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Collecting the uploads…</source>
            <translation>Reuniendo las subidas…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Examining this computer and the way to your sites; this may take a minute…</source>
            <translation>Examinando este equipo y el camino a los sitios; puede tardar un minuto…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Packing…</source>
            <translation>Empaquetando…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Saved as “{name}”. You can send that file.</source>
            <translation>Guardado como «{name}». Ese archivo se puede enviar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>The file could not be saved there: {reason}. Choose another folder.</source>
            <translation>No se ha podido guardar allí el archivo: {reason}. Elegir otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Video Uploader for Moodle</source>
            <translation>Subidor de vídeos para Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>May the computer be switched off</source>
            <translation>Si se puede apagar el equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in first; videos that you drop here wait.</source>
            <translation>Primero hay que iniciar sesión; los vídeos que se suelten aquí esperan.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Asking the site…</source>
            <translation>Preguntando al sitio…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>No assignments here.
Are you enrolled in the course?</source>
            <translation>Aquí no hay tareas.
¿Falta la matrícula en el curso?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in to see your assignments.</source>
            <translation>Al iniciar sesión, aquí aparecen las tareas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The assignments could not be read.</source>
            <translation>No se han podido leer las tareas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Another copy of this program does the sending; this window may be closed.</source>
            <translation>Otra ventana de este programa se encarga del envío; esta se puede cerrar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sending {speed}</source>
            <translation>Enviando a {speed}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You are signed in for this session only</source>
            <translation type="vanished">La sesión está iniciada solo por esta vez</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>At the next start, sign in once more: everything then goes on where it stopped.</source>
            <translation type="vanished">En el próximo arranque hay que iniciar sesión otra vez: entonces todo sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in…</source>
            <translation type="vanished">Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out</source>
            <translation type="vanished">Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out of {site}?</source>
            <translation type="vanished">¿Cerrar la sesión en {site}?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads that are not submitted yet stop, and go on when you sign in again.</source>
            <translation type="vanished">Las subidas aún no entregadas se detienen y siguen al volver a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay signed in</source>
            <translation type="vanished">Mantener la sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The sign-in is not stored on this computer.</source>
            <translation type="vanished">El inicio de sesión no se guarda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>1 upload is running.</source>
            <translation type="vanished">Hay 1 subida en curso.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>{n} uploads are running.</source>
            <translation type="vanished">
                <numerusform>Hay {n} subida en curso.</numerusform>
                <numerusform>Hay {n} subidas en curso.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>If you quit, nothing is lost: it goes on at the next start, from where it stopped.</source>
            <translation type="vanished">Al salir no se pierde nada: en el próximo arranque sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You will have to sign in again then.</source>
            <translation type="vanished">Entonces habrá que iniciar sesión otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads are running</source>
            <translation type="vanished">Hay subidas en curso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Quit and go on at the next start</source>
            <translation type="vanished">Salir y seguir en el próximo arranque</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay</source>
            <translation type="vanished">Quedarse</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Limit the speed to</source>
            <translation>&amp;Limitar la velocidad a</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Limit for all uploads together</source>
            <translation>Límite para todas las subidas juntas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>As many as help</source>
            <translation>Tantas como convenga</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Wait while every byte costs on this network (metered)</source>
            <translation>&amp;Esperar mientras cada byte cueste en esta red (uso medido)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>As the system says</source>
            <translation>Lo que diga el sistema</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>No proxy</source>
            <translation>Sin proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>This proxy:</source>
            <translation>Este proxy:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Address of the proxy</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Uploads at once:</source>
            <translation>Subidas a la &amp;vez:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Schedule</source>
            <translation>Horario</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Of several entries that match, the first one counts; where none does, the limit above. What is stored already is handed in also during a pause.</source>
            <translation>Si coinciden varias entradas, cuenta la primera; si no coincide ninguna, el límite de arriba. Lo ya guardado se entrega también durante una pausa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Way to the internet</source>
            <translation>Camino a internet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Proxy:</source>
            <translation>&amp;Proxy:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>No password is kept here. A proxy that asks for one works when the system's network settings name it together with its user and password.</source>
            <translation>Aquí no se guarda ninguna contraseña. Un proxy que la pide funciona si los ajustes de red del sistema lo indican junto con su usuario y contraseña.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>An address with a user name or a password is not kept here. Leave out what stands before the @.</source>
            <translation>Una dirección con nombre de usuario o contraseña no se guarda aquí. Omitir lo que va antes de la @.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Proxies for http and https are known here; no others, such as SOCKS.</source>
            <translation>Aquí se conocen proxys para HTTP y HTTPS; no otros, como SOCKS.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Write a host and its port, such as proxy.example.org:3128.</source>
            <translation>Escribir un servidor y su puerto, como proxy.example.org:3128.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Write the proxy's address, or choose another way.</source>
            <translation>Escribir la dirección del proxy, o elegir otro camino.</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Put this away</source>
            <translation>Quitar este aviso</translation>
        </message>
    </context>
    <context>
        <name>NoticePanel</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Messages</source>
            <translation>Avisos</translation>
        </message>
    </context>
    <context>
        <name>PasswordPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>With the same user name and password as in your browser.</source>
            <translation>Con el mismo nombre de usuario y contraseña que en el navegador.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;User name</source>
            <translation>Nombre de &amp;usuario</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;Password</source>
            <translation>&amp;Contraseña</translation>
        </message>
    </context>
    <context>
        <name>PastePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in in your browser, and come back</source>
            <translation>Iniciar sesión en el navegador y volver</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied &amp;address</source>
            <translation>Dirección c&amp;opiada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in as you always do.</source>
            <translation>Allí se ha abierto una página de {site}. Iniciar sesión como siempre.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, open it in a browser, and sign in there.</source>
            <translation>No se ha podido abrir ningún navegador. Copiar la dirección, abrirla en un navegador e iniciar sesión allí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Your browser then says that it cannot open an address that begins with “moodlemobile://”, or shows a link to one. Copy that whole address, and paste it here.</source>
            <translation>El navegador dirá que no puede abrir una dirección que empieza por «moodlemobile://», o mostrará un enlace a ella. Copiar esa dirección entera y pegarla aquí.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Use your phone</source>
            <translation>Usar el teléfono</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;New code</source>
            <translation>Código &amp;nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No camera? Open this address on a phone or another computer:</source>
            <translation>¿Sin cámara? Abrir esta dirección en un teléfono o en otro equipo:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>and type this code there:</source>
            <translation>y escribir allí este código:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Point its camera at this code, sign in to {site} there, and allow this computer.</source>
            <translation>Apuntar la cámara a este código, iniciar sesión allí en {site} y permitir este equipo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>For a phone's camera: it opens {address} with the code filled in.</source>
            <translation>Para la cámara de un teléfono: abre {address} con el código ya escrito.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Code: {letters}</source>
            <translation>Código: {letters}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>This code does not count any more.</source>
            <translation>Este código ya no es válido.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Valid for another {time}.</source>
            <translation>Válido durante {time} más.</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <location filename="../../src/uploader_gui/ui/qr_code.py"></location>
            <source>QR code</source>
            <translation>Código QR</translation>
        </message>
    </context>
    <context>
        <name>ReadyCard</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Choose &amp;more…</source>
            <translation>Elegir &amp;más…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Put away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Ready to send</source>
            <translation type="vanished">Listo para enviar</translation>
        </message>
    </context>
    <context>
        <name>ReadyQuestion</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_question.py"></location>
            <source>Statement</source>
            <translation>Declaración</translation>
        </message>
    </context>
    <context>
        <name>ReadyRow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Do not send this one</source>
            <translation>No enviar este</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Choose the assignment</source>
            <translation>Elegir la tarea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Send it to another assignment</source>
            <translation>Enviarlo a otra tarea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Assignment of “{name}”: {assignment}</source>
            <translation>Tarea de «{name}»: {assignment}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Do not send “{name}”</source>
            <translation>No enviar «{name}»</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>What was done</source>
            <translation>Lo que se hizo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>As PDF for people, or as JSON for programs</source>
            <translation>Como PDF para personas, o como JSON para programas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copy everything as text</source>
            <translation>Copiar todo como texto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Verify…</source>
            <translation>Verificar…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>there is no room left</source>
            <translation>no queda espacio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>the place cannot be written to</source>
            <translation>no se puede escribir en ese lugar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Not saved: {reason}. Choose another folder.</source>
            <translation>No se ha guardado: {reason}. Elegir otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>The printer refused it. Save the receipt as PDF, and print that from elsewhere.</source>
            <translation>La impresora lo ha rechazado. Guardar el recibo como PDF e imprimirlo desde otro lugar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Sent to {printer}</source>
            <translation>Enviado a {printer}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>the printer</source>
            <translation>la impresora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copied as text</source>
            <translation>Copiado como texto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted, and confirmed by {site}</source>
            <translation type="vanished">Entregado y confirmado por {site}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save as…</source>
            <translation type="vanished">Guardar como…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>submission {number}</source>
            <translation type="vanished">entrega {number}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>not known</source>
            <translation type="vanished">desconocido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>How many times the sending was begun or taken up again, for example after a break.</source>
            <translation type="vanished">Cuántas veces se empezó o se retomó el envío, por ejemplo tras un corte.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted</source>
            <translation type="vanished">Entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Assignment</source>
            <translation type="vanished">Tarea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>For the team</source>
            <translation type="vanished">Por el equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>By</source>
            <translation type="vanished">De</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>File</source>
            <translation type="vanished">Archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>SHA-256</source>
            <translation type="vanished">SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Moodle's status</source>
            <translation type="vanished">Estado en Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Video ID</source>
            <translation type="vanished">ID del vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Stored</source>
            <translation type="vanished">Guardado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Connections</source>
            <translation type="vanished">Conexiones</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Transfer</source>
            <translation type="vanished">Transferencia</translation>
        </message>
    </context>
    <context>
        <name>ScheduleEditor</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Schedule</source>
            <translation>Horario</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>No schedule: the limit counts always.</source>
            <translation>Sin horario: el límite vale siempre.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>A&amp;dd…</source>
            <translation>&amp;Añadir…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Edit…</source>
            <translation>E&amp;ditar…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Move up</source>
            <translation>S&amp;ubir</translation>
        </message>
    </context>
    <context>
        <name>SessionBus</name>
        <message>
            <location filename="../../src/uploader_gui/ui/session_bus.py"></location>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/session_bus.py"></location>
            <source>Video Uploader</source>
            <translation>Subidor de vídeos</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>The settings could not be saved: {reason}. Make room on the disk, and press OK again.</source>
            <translation>No se han podido guardar los ajustes: {reason}. Liberar espacio en el disco y volver a pulsar Aceptar.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Waiting for an answer</source>
            <translation>Esperando una respuesta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in for this session only</source>
            <translation>Iniciar sesión solo por esta vez</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Begin again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Another way</source>
            <translation>Otra forma</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>You are signed in for this session only</source>
            <translation>La sesión está iniciada solo por esta vez</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>At the next start, sign in once more: everything then goes on where it stopped.</source>
            <translation>En el próximo arranque hay que iniciar sesión otra vez: entonces todo sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign out of {site}?</source>
            <translation>¿Cerrar la sesión en {site}?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Uploads that are not submitted yet stop, and go on when you sign in again.</source>
            <translation>Las subidas aún no entregadas se detienen y siguen al volver a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Stay signed in</source>
            <translation>Mantener la sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
    </context>
    <context>
        <name>SpeedField</name>
        <message>
            <location filename="../../src/uploader_gui/ui/speed_field.py"></location>
            <source>MB/s</source>
            <translation>MB/s</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/speed_field.py"></location>
            <source>kB/s</source>
            <translation>kB/s</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/speed_field.py"></location>
            <source>Unit of the speed</source>
            <translation>Unidad de la velocidad</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Opening your uploads…</source>
            <translation>Abriendo las subidas…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Get your videos into Moodle</source>
            <translation>Los vídeos, a salvo en Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Big files, slow or broken connections: what is stored is never sent twice, and it goes on by itself.</source>
            <translation>Archivos grandes, conexiones lentas o con cortes: lo que está guardado nunca se envía dos veces, y sigue por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Sign in to Moodle…</source>
            <translation>Iniciar sesión en Moodle…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>1  Sign in to your Moodle      2  Choose an assignment      3  Drop your video</source>
            <translation>1  Iniciar sesión en Moodle      2  Elegir una tarea      3  Soltar el vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Your video is kept. Sign in, then choose the assignment that it belongs to.</source>
            <translation>El vídeo se conserva. Iniciar sesión y elegir después la tarea a la que pertenece.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Your {n} videos are kept. Sign in, then choose the assignments that they belong to.</source>
            <translation>
                <numerusform>{n} vídeo se conserva. Iniciar sesión y elegir después la tarea a la que pertenece.</numerusform>
                <numerusform>{n} vídeos se conservan. Iniciar sesión y elegir después las tareas a las que pertenecen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Statement</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>“{name}” asks you to accept this</source>
            <translation>«{name}» pide aceptar esta declaración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>I accept this statement</source>
            <translation>Acepto esta declaración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Do not submit</source>
            <translation>No entregar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>This submission is my own work.</source>
            <translation type="vanished">Esta entrega es mi propio trabajo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Do not send</source>
            <translation type="vanished">No enviar</translation>
        </message>
    </context>
    <context>
        <name>TakingFiles</name>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Looking at what you have chosen…</source>
            <translation>Revisando lo elegido…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>There is no video in this folder</source>
            <translation>No hay ningún vídeo en esta carpeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Neither “{name}” nor the folders in it have a file that is named like a video.</source>
            <translation>Ni «{name}» ni sus carpetas contienen un archivo con nombre de vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Choose the videos themselves if they have unusual names.</source>
            <translation>Elegir los vídeos mismos si tienen nombres poco comunes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Only the first {n} videos were taken</source>
            <translation>
                <numerusform>Solo se ha tomado el primer vídeo</numerusform>
                <numerusform>Solo se han tomado los primeros {n} vídeos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>“{name}” has more videos than can stand ready at once.</source>
            <translation>«{name}» tiene más vídeos de los que pueden estar listos a la vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Send these, then choose the others.</source>
            <translation>Enviar estos y elegir después los demás.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Show the window</source>
            <translation>Mostrar la ventana</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Pause all</source>
            <translation>Pausar todas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Resume all</source>
            <translation>Reanudar todas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>UploadActions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove “{name}” from the list?</source>
            <translation>¿Quitar «{name}» de la lista?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What you submitted stays at Moodle. {receipt}</source>
            <translation>Lo entregado permanece en Moodle. {receipt}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Save the receipt first…</source>
            <translation>Guardar antes el recibo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is then no longer shown here; its file stays in {folder}</source>
            <translation>Su recibo ya no se mostrará aquí; su archivo permanece en {folder}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is not on this computer: save it first, if you want to keep one.</source>
            <translation>Su recibo no está en este equipo: para conservar uno, guardarlo antes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload</source>
            <translation>Cancelar la subida</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload of “{name}”?</source>
            <translation>¿Cancelar la subida de «{name}»?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The file on this computer stays.</source>
            <translation>El archivo de este equipo permanece.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Anything that you submitted before stays.</source>
            <translation>Todo lo entregado antes permanece.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your earlier submission stays.</source>
            <translation>La entrega anterior permanece.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It is being handed in just now: it may be submitted before you answer.</source>
            <translation>Se está entregando en este momento: puede quedar entregado antes de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The {amount} that the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation>Los {amount} que ya están guardados se desecharán, y este vídeo no se entregará.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation>Lo que ya está guardado se desechará, y este vídeo no se entregará.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Nothing was sent yet, so nothing is lost.</source>
            <translation>Aún no se ha enviado nada, así que no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Too late to cancel</source>
            <translation>Demasiado tarde para cancelar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Moodle already holds the submission of “{name}”.</source>
            <translation>Moodle ya tiene la entrega de «{name}».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It stays submitted.</source>
            <translation>Sigue entregado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, before it could be cancelled.</source>
            <translation>«{name}» se entregó ({when}) antes de que se pudiera cancelar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, while the question was open. It is not cancelled.</source>
            <translation>«{name}» se entregó ({when}) mientras la pregunta estaba abierta. No se ha cancelado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Submitted, not cancelled</source>
            <translation>Entregado, no cancelado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Already cancelled</source>
            <translation>Ya cancelado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was cancelled elsewhere, before you answered.</source>
            <translation>«{name}» se canceló en otro lugar antes de la respuesta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The upload ended by itself</source>
            <translation>La subida terminó por sí sola</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” could not be submitted, and ended before you cancelled.</source>
            <translation>«{name}» no se pudo entregar, y terminó antes de cancelarse.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The reason stands beside it in the list. Remove it there if you do not want it any more.</source>
            <translation>El motivo está junto a él en la lista. Allí se puede quitar si ya no hace falta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start your time?</source>
            <translation>¿Iniciar el tiempo?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Once you start, you have {length} for “{name}”.</source>
            <translation>Desde el comienzo hay {length} para «{name}».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your stored video is handed in at once. The time cannot be stopped or started again.</source>
            <translation>El vídeo guardado se entrega enseguida. El tiempo no se puede detener ni volver a iniciar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start my time and hand it in</source>
            <translation>Iniciar mi tiempo y entregarlo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is then no longer shown here; its file stays: {path}</source>
            <translation type="vanished">Su recibo ya no se mostrará aquí; su archivo permanece: {path}</translation>
        </message>
    </context>
    <context>
        <name>UploadList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>Uploads</source>
            <translation>Subidas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>No videos yet.
Each one that you add stands here: first how far it is, then its receipt.</source>
            <translation>Aún no hay vídeos.
Cada uno que se añade aparece aquí: primero, cuánto lleva; después, su recibo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>No upload is left by this choice.</source>
            <translation>Con esta selección no queda ninguna subida.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Verify a receipt</source>
            <translation>Verificar un recibo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Is this receipt genuine, and is this the video?</source>
            <translation>¿Es auténtico este recibo, y es este el vídeo?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>The site that signed the receipt is asked for its public key. Nothing of the receipt or the video is sent.</source>
            <translation>Al sitio que firmó el recibo se le pide su clave pública. No se envía nada del recibo ni del vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose a receipt…</source>
            <translation>Elegir un recibo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the video…</source>
            <translation>Elegir el vídeo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Reading the video</source>
            <translation>Leyendo el vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>What the receipt says</source>
            <translation>Lo que dice el recibo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Receipts</source>
            <translation>Recibos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose a receipt</source>
            <translation>Elegir un recibo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the video</source>
            <translation>Elegir el vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Receipt for {video}</source>
            <translation>Recibo de {video}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>or drop it here: the PDF, or the file that ends in .receipt.json</source>
            <translation>o soltarlo aquí: el PDF, o el archivo que termina en .receipt.json</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>if it shall be compared: not needed for the signature</source>
            <translation>si se quiere comparar: no hace falta para la firma</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Nothing was found out.</source>
            <translation>No se ha averiguado nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the receipt or the video again to check once more.</source>
            <translation>Elegir otra vez el recibo o el vídeo para volver a comprobar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>{video}, handed in for “{assignment}”</source>
            <translation type="vanished">{video}, entregado en «{assignment}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Submitted {time}</source>
            <translation type="vanished">Entregado: {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>By {name} for “{assignment}” in {course}</source>
            <translation type="vanished">De {name} para «{assignment}» en {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>SHA-256 in the receipt: {hash}</source>
            <translation type="vanished">SHA-256 en el recibo: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>SHA-256 of the file: {hash}</source>
            <translation type="vanished">SHA-256 del archivo: {hash}</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in?</source>
            <translation>¿Cómo iniciar sesión?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in as {username}?</source>
            <translation>¿Cómo iniciar sesión como {username}?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue in the browser</source>
            <translation>Continuar en el navegador</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in as you always do, on your university's own page.</source>
            <translation>Iniciar sesión como siempre, en la página de la propia universidad.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Use my phone</source>
            <translation>Usar mi teléfono</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Scan a code. Good for a computer that is not yours.</source>
            <translation>Escanear un código. Útil en un equipo ajeno.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>User name and password</source>
            <translation>Nombre de usuario y contraseña</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Type here what you type on the site's own sign-in page.</source>
            <translation>Escribir aquí lo mismo que en la página de acceso del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Paste a token</source>
            <translation>Pegar un token</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in in the browser, and copy an address from there into this window.</source>
            <translation>Iniciar sesión en el navegador y copiar desde allí una dirección en esta ventana.</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Ask the site for the assignments again (F5)</source>
            <translation>Volver a pedir las tareas al sitio (F5)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Refresh the assignments</source>
            <translation>Actualizar las tareas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Assignments</source>
            <translation>Tareas</translation>
        </message>
    </context>
    <context>
        <name>_AddressRow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Open again</source>
            <translation>&amp;Abrir de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Copy address</source>
            <translation>&amp;Copiar la dirección</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Retry now</source>
            <translation>Reintentar ahora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Read the statement…</source>
            <translation>Leer la declaración…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Submit now</source>
            <translation>Entregar ahora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start my time…</source>
            <translation>Iniciar mi tiempo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Receipt…</source>
            <translation>Recibo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Cancel…</source>
            <translation>Cancelar…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Send first</source>
            <translation>Enviar primero</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Move up</source>
            <translation>Subir en la lista</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Move down</source>
            <translation>Bajar en la lista</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Open the assignment in Moodle</source>
            <translation>Abrir la tarea en Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Show the file in its folder</source>
            <translation>Mostrar el archivo en su carpeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Check the connection…</source>
            <translation>Comprobar la conexión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Open a web page</source>
            <translation>Abrir una página web</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Copy the message</source>
            <translation>Copiar el mensaje</translation>
        </message>
    </context>
    <context>
        <name>announcements</name>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” was submitted for “{assignment}”.</source>
            <translation>«{name}» se ha entregado en «{assignment}».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Submitted</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” is overdue</source>
            <translation>«{name}» ha vencido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>It is not submitted yet. It goes on all the same.</source>
            <translation>Aún no está entregado. Sigue de todos modos.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” will be late</source>
            <translation>«{name}» llegará con retraso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>At the speed of now it is done {when}, {margin}.</source>
            <translation>A la velocidad actual termina: {when}, {margin}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} videos were submitted.</source>
            <translation>
                <numerusform>Se ha entregado {n} vídeo.</numerusform>
                <numerusform>Se han entregado {n} vídeos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Uploads need you</source>
            <translation>Hay subidas que necesitan atención</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} uploads need you. The window says what to do.</source>
            <translation>
                <numerusform>{n} subida necesita atención. La ventana dice qué hacer.</numerusform>
                <numerusform>{n} subidas necesitan atención. La ventana dice qué hacer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Deadlines in danger</source>
            <translation>Plazos en peligro</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} uploads are late, or will be. They go on all the same.</source>
            <translation>
                <numerusform>{n} subida va con retraso, o lo hará. Sigue de todos modos.</numerusform>
                <numerusform>{n} subidas van con retraso, o lo harán. Siguen de todos modos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>assignment_groups</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Late, still accepted</source>
            <translation>Con retraso, aún se acepta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Due today</source>
            <translation>Vence hoy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Later</source>
            <translation>Más adelante</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>No due date</source>
            <translation>Sin fecha límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Long past, still open</source>
            <translation>Vencidas hace mucho, aún abiertas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Cannot submit</source>
            <translation>No se puede entregar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>submitted</source>
            <translation>entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>{when}, {left}</source>
            <translation>{when}, {left}</translation>
        </message>
    </context>
    <context>
        <name>assignment_words</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>As of {when}.</source>
            <translation>Actualizado: {when}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>Could not be refreshed: {why}.</source>
            <translation>No se ha podido actualizar: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>extension until {when}</source>
            <translation>prórroga hasta {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>draft, not submitted</source>
            <translation>borrador, sin entregar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>reopened</source>
            <translation>reabierta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>graded</source>
            <translation>calificada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for the group “{name}”</source>
            <translation>por el grupo «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for everybody who is in no group</source>
            <translation>por todos los que no están en ningún grupo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for your group</source>
            <translation>por el propio grupo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>every member must submit</source>
            <translation>cada miembro debe entregar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n} of {most}</source>
            <translation>intento {n} de {most}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n}</source>
            <translation>intento {n}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>time limit {length}, not started</source>
            <translation>límite de tiempo {length}, sin iniciar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time ends {when}</source>
            <translation>el tiempo termina: {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time was over {when}</source>
            <translation>el tiempo terminó: {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files and text</source>
            <translation>también acepta archivos y texto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes text</source>
            <translation>también acepta texto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files</source>
            <translation>también acepta archivos</translation>
        </message>
    </context>
    <context>
        <name>attempt_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>put into the queue, {size}</source>
            <translation>puesto en la cola, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program started</source>
            <translation>el programa se inició</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program ended</source>
            <translation>el programa terminó</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle gave it a place</source>
            <translation>Moodle le asignó un lugar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle renewed its place</source>
            <translation>Moodle renovó su lugar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>its place was gone: begun anew</source>
            <translation>su lugar ya no existía: empezado de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>gone on with from another computer: {offset} were there</source>
            <translation>continuado desde otro equipo: había {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>what another computer had begun was left alone</source>
            <translation>lo que otro equipo había empezado se dejó como estaba</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>connection {attempt}: the storage holds {offset}</source>
            <translation>conexión {attempt}: el almacenamiento tiene {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{bytes} sent in {seconds}; the storage holds {offset}</source>
            <translation>{bytes} enviados en {seconds}; el almacenamiento tiene {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{reason}; {bytes} had gone out in {seconds}</source>
            <translation>{reason}; habían salido {bytes} en {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>part {part} broke off: {reason}</source>
            <translation>la parte {part} se cortó: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>waited {seconds}: {reason}</source>
            <translation>espera de {seconds}: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the storage answered {status}</source>
            <translation>el almacenamiento respondió {status}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the network is {state}</source>
            <translation>la red está {state}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file can be read again</source>
            <translation>el archivo se puede leer de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file is written to its end, {size}</source>
            <translation>el archivo está escrito hasta el final, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle asked the storage: it holds the whole file</source>
            <translation>Moodle preguntó al almacenamiento: tiene el archivo completo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>saved in the submission</source>
            <translation>guardado en la entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>you accepted the statement</source>
            <translation>se aceptó la declaración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>your time was started: {seconds}</source>
            <translation>se inició el tiempo: {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>it is open again</source>
            <translation>vuelve a estar abierto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle shows it as submitted</source>
            <translation>Moodle lo muestra como entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>paused by you</source>
            <translation>pausado a mano</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>resumed by you</source>
            <translation>reanudado a mano</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>tried again by you</source>
            <translation>reintentado a mano</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>cancelled by you</source>
            <translation>cancelado a mano</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>stopped: {reason}</source>
            <translation>detenido: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{lines} lines are left out here: {bytes} sent, {cuts} cuts, {seconds_waiting} of waiting</source>
            <translation>aquí se omiten líneas ({lines}): {bytes} enviados, cortes: {cuts}, espera: {seconds_waiting}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{text} ({n} times)</source>
            <translation>
                <numerusform>{text} ({n} vez)</numerusform>
                <numerusform>{text} ({n} veces)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>less than a second</source>
            <translation>menos de un segundo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>ended here, not by the line</source>
            <translation>terminado aquí, no por la línea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>1 cut</source>
            <translation>1 corte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{n} cuts</source>
            <translation>
                <numerusform>{n} corte</numerusform>
                <numerusform>{n} cortes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{sent} sent in {time}</source>
            <translation>{sent} enviados en {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{again} of it twice</source>
            <translation>{again} de ellos dos veces</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{time} of waiting</source>
            <translation>{time} de espera</translation>
        </message>
    </context>
    <context>
        <name>choosable</name>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Sign in to see your assignments</source>
            <translation>Al iniciar sesión, aquí aparecen las tareas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Asking the site…</source>
            <translation>Preguntando al sitio…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>The assignments could not be read</source>
            <translation>No se han podido leer las tareas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>No assignment takes a video now</source>
            <translation>Ninguna tarea acepta un vídeo ahora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Sign in first: this video waits here.</source>
            <translation>Primero, iniciar sesión: este vídeo espera aquí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Asking the site for your assignments…</source>
            <translation>Preguntando al sitio por las tareas…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>The assignments could not be read: this video waits here.</source>
            <translation>No se han podido leer las tareas: este vídeo espera aquí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>No assignment takes a video now.</source>
            <translation>Ninguna tarea acepta un vídeo ahora.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Choose the assignment that it belongs to: here, or in the list at the left.</source>
            <translation>Elegir la tarea a la que pertenece: aquí, o en la lista de al lado.</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>1 upload is running.</source>
            <translation>Hay 1 subida en curso.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>{n} uploads are running.</source>
            <translation>
                <numerusform>Hay {n} subida en curso.</numerusform>
                <numerusform>Hay {n} subidas en curso.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>If you quit, nothing is lost: all that runs goes on at the next start, from where it stopped.</source>
            <translation>Al salir no se pierde nada: en el próximo arranque sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>You will have to sign in again then.</source>
            <translation>Entonces habrá que iniciar sesión otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>What stands ready to be sent is not kept then.</source>
            <translation>Lo que está listo para enviar no se conserva entonces.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>In the background it goes on now; the icon in the tray brings this window back.</source>
            <translation>Ahora sigue en segundo plano; el icono de la bandeja devuelve esta ventana.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Your answer is remembered. The settings can change it.</source>
            <translation>La respuesta se recuerda. Se puede cambiar en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Uploads are running</source>
            <translation>Hay subidas en curso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Go on in the background</source>
            <translation>Seguir en segundo plano</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Quit, go on at the next start</source>
            <translation>Salir, seguir en el próximo arranque</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Quit and go on at the next start</source>
            <translation>Salir y seguir en el próximo arranque</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>If you quit, nothing is lost: it goes on at the next start, from where it stopped.</source>
            <translation type="vanished">Al salir no se pierde nada: en el próximo arranque sigue donde se quedó.</translation>
        </message>
    </context>
    <context>
        <name>doctor</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Failed</source>
            <translation>Ha fallado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Not looked at</source>
            <translation>Sin revisar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your uploads</source>
            <translation>Las subidas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Disk space</source>
            <translation>Espacio en disco</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Keyring</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins</source>
            <translation>Inicios de sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Name service</source>
            <translation>Servicio de nombres</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Portal</source>
            <translation>Portal de acceso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>HTTP</source>
            <translation>HTTP</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Maintenance</source>
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Web services</source>
            <translation>Servicios web</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>REST protocol</source>
            <translation>Protocolo REST</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Ways to sign in</source>
            <translation>Formas de iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your sign-in</source>
            <translation>El inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Video plugins</source>
            <translation>Complementos de vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Assignments</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Video storage</source>
            <translation>Almacenamiento de vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests</source>
            <translation>Peticiones grandes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Upload speed</source>
            <translation>Velocidad de subida</translation>
        </message>
    </context>
    <context>
        <name>error_actions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Start anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Read the statement…</source>
            <translation>Leer la declaración…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Submit now</source>
            <translation>Entregar ahora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Start my time…</source>
            <translation>Iniciar mi tiempo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the assignment in Moodle</source>
            <translation>Abrir la tarea en Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Check the connection…</source>
            <translation>Comprobar la conexión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open a web page</source>
            <translation>Abrir una página web</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Copy the message</source>
            <translation>Copiar el mensaje</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the site</source>
            <translation>Abrir el sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Refresh the list</source>
            <translation>Actualizar la lista</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the settings</source>
            <translation>Abrir los ajustes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Show the log files</source>
            <translation>Mostrar los archivos de registro</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This took too long</source>
            <translation>Ha tardado demasiado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There was no end to this[ within {seconds}], so it was given up.</source>
            <translation>No terminaba[ en {seconds}], así que se abandonó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try again in a minute, or on another network. If it stays, the line or the server stands still here.</source>
            <translation>Reintentar en un minuto o en otra red. Si sigue igual, la línea o el servidor están parados aquí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not looked at</source>
            <translation>Sin revisar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only a site that answers can be asked this.</source>
            <translation>Esto solo se le puede preguntar a un sitio que responde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend what failed above first.</source>
            <translation>Arreglar antes lo que ha fallado más arriba.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be had</source>
            <translation>No disponible</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This does not work for the reason that stands above.</source>
            <translation>Esto no funciona por el motivo que figura más arriba.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend that first.</source>
            <translation>Arreglar eso antes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in at this site on this computer.</source>
            <translation>Nadie ha iniciado sesión en este sitio desde este equipo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to the site, and look again.</source>
            <translation>Iniciar sesión en el sitio y volver a mirar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in</source>
            <translation>Nadie ha iniciado sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no signed-in account, so no site was looked at.</source>
            <translation>No hay ninguna cuenta con la sesión iniciada, así que no se ha revisado ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Name the site to be looked at, or sign in to it first.</source>
            <translation>Indicar el sitio que se debe revisar, o iniciar sesión en él antes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This is version [{version}|of today][, with Python {python}][, on {system}].</source>
            <translation>Esta es la versión [{version}|de hoy][, con Python {python}][, en {system}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed.</source>
            <translation>No hay que hacer nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your uploads are kept</source>
            <translation>Las subidas están a salvo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The list of your uploads can be read and written[ in {folder}].</source>
            <translation>La lista de subidas se puede leer y escribir[, en {folder}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Another program of yours works on the list of your uploads[ in {folder}], and answers.</source>
            <translation>Otro programa propio trabaja con la lista de subidas[, en {folder}], y responde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program's folder cannot be written</source>
            <translation>No se puede escribir en la carpeta del programa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing can be noted in [{folder}|the program's folder].[ The system says: {message}]</source>
            <translation>No se puede anotar nada en [{folder}|la carpeta del programa].[ El sistema dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Give yourself permission to the folder, or choose another one by UPLOADER_HOME.</source>
            <translation>Dar permiso sobre la carpeta, o elegir otra con UPLOADER_HOME.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is room</source>
            <translation>Hay espacio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Enough is] free where the program keeps its notes.</source>
            <translation>[Hay {free} libres|Hay suficiente espacio libre] donde el programa guarda sus notas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is little room</source>
            <translation>Hay poco espacio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{free} are|a little is] free where the program keeps its notes.</source>
            <translation>Solo [hay {free} libres|queda algo libre] donde el programa guarda sus notas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk: without any, uploads cannot note how far they are, and wait.</source>
            <translation>Liberar espacio en ese disco: sin espacio, las subidas no pueden anotar cuánto llevan, y esperan.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Hardly anything is] free where the program keeps its notes[, in {folder}].</source>
            <translation>[Quedan {free} libres|No queda casi nada libre] donde el programa guarda sus notas[, en {folder}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk. Uploads that could not note how far they are go on by themselves then.</source>
            <translation>Liberar espacio en ese disco. Las subidas que no pudieron anotar cuánto llevan siguen entonces por sí solas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept</source>
            <translation>Los inicios de sesión se conservan</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in the keyring.</source>
            <translation>Los inicios de sesión se conservan en el llavero.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in a file that only you can read.</source>
            <translation>Los inicios de sesión se conservan en un archivo que solo puede leer su propietario.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no keyring</source>
            <translation>No hay llavero</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer has no keyring that works: unless you ask for a file, a sign-in lasts only as long as the program runs.</source>
            <translation>Este equipo no tiene un llavero que funcione: si no se pide un archivo, la sesión dura solo mientras el programa está abierto.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in again at each start. Where only you can read your files, uploader sign-in --store file keeps it.</source>
            <translation>Iniciar sesión en cada arranque. Donde nadie más puede leer los archivos propios, uploader sign-in --store file la conserva.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are not kept</source>
            <translation>Los inicios de sesión no se conservan</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your own settings keep sign-ins in memory: they last only as long as the program runs.</source>
            <translation>Los ajustes propios guardan los inicios de sesión solo en la memoria: duran mientras el programa está abierto.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If you do not want that, take “credentials” out of settings.json (or UPLOADER_CREDENTIALS out of the environment), and sign in again.</source>
            <translation>Si no se desea, quitar «credentials» de settings.json (o UPLOADER_CREDENTIALS del entorno) e iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads are slowed down</source>
            <translation>Las subidas están frenadas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your own settings limit all uploads together[ to {speed}].</source>
            <translation>Los propios ajustes limitan todas las subidas juntas[ a {speed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If that is too slow, change bytes_per_second or the schedule in settings.json.</source>
            <translation>Si es demasiado lento, cambiar bytes_per_second o el horario en settings.json.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing holds uploads back</source>
            <translation>Nada frena las subidas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>By your settings no limit, schedule or metered network holds uploads back now.</source>
            <translation>Según los ajustes, ni un límite, ni un horario ni una red de uso medido frenan ahora las subidas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The network may cost</source>
            <translation>La red puede costar dinero</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This network is metered, and your settings do not hold uploads back on such a one.</source>
            <translation>Esta red es de uso medido, y los ajustes no frenan las subidas en una así.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If every byte costs, set pause_on_metered in settings.json.</source>
            <translation>Si cada byte cuesta, activar pause_on_metered en settings.json.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No proxy</source>
            <translation>Sin proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is reached directly, without a proxy.</source>
            <translation>Al sitio se llega directamente, sin proxy.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A proxy is used</source>
            <translation>Se usa un proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer goes through the proxy [{proxy}|of its settings].</source>
            <translation>Este equipo pasa por el proxy [{proxy}|de sus ajustes].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy cannot be used</source>
            <translation>El proxy no se puede usar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer's settings name the proxy [{proxy}|of a kind] that this program cannot speak to. The site is asked without it.</source>
            <translation>Los ajustes de este equipo indican el proxy [{proxy}|de un tipo], con el que este programa no sabe hablar. Al sitio se le pregunta sin él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If the site cannot be reached, set a proxy for http in the system's network settings, or ask the people who look after this network.</source>
            <translation>Si no se llega al sitio, indicar un proxy para HTTP en los ajustes de red del sistema, o preguntar a quien administra esta red.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy looks up names</source>
            <translation>El proxy resuelve los nombres</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy finds the site's addresses.</source>
            <translation>El proxy encuentra las direcciones del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No name to look up</source>
            <translation>Ningún nombre que resolver</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is named by its number[, {host}].</source>
            <translation>El sitio se indica por su número[, {host}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is known</source>
            <translation>El nombre se conoce</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The site's name] was found[ within {milliseconds} ms].</source>
            <translation>[{host}|El nombre del sitio] se ha encontrado[ en {milliseconds} ms].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service is slow</source>
            <translation>El servicio de nombres es lento</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>It took [{milliseconds} ms|long] to find [{host}|the site's name].</source>
            <translation>Se ha tardado [{milliseconds} ms|mucho] en encontrar [{host}|el nombre del sitio].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same. If it stays, use another name service, or restart the router.</source>
            <translation>Las subidas siguen de todos modos. Si sigue igual, usar otro servicio de nombres o reiniciar el router.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is not known</source>
            <translation>El nombre no se conoce</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service knows no address of [{host}|the site].</source>
            <translation>El servicio de nombres no conoce ninguna dirección de [{host}|el sitio].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Compare the name with the one in your browser. If it is right, check that you are online, and whether the site is only to be reached from inside its own network (VPN).</source>
            <translation>Comparar el nombre con el del navegador. Si es correcto, comprobar que hay conexión y si al sitio solo se llega desde su propia red (VPN).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers</source>
            <translation>El sitio responde</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{site}|The site] answers[ at {address}].</source>
            <translation>[{site}|El sitio] responde[ en {address}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No portal</source>
            <translation>Sin portal de acceso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No network answers in the site's place.</source>
            <translation>Ninguna red responde en lugar del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be told</source>
            <translation>No se puede saber</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Whether this network wants a sign-in of its own cannot be told.</source>
            <translation>No se puede saber si esta red pide su propio inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Open any web page to see.</source>
            <translation>Abrir cualquier página web para verlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site runs on this computer: nothing needs to be sealed.</source>
            <translation>El sitio funciona en este equipo: no hace falta cifrar nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is sealed</source>
            <translation>La línea está cifrada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate is good[, by {issuer}][, until {ends}].[ The line is sealed with {version}.]</source>
            <translation>El certificado es válido[, de {issuer}][, hasta {ends}].[ La línea va cifrada con {version}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate ends soon</source>
            <translation>El certificado caduca pronto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's certificate[, by {issuer},] ends [{ends}|soon].</source>
            <translation>El certificado del sitio[, de {issuer},] caduca [{ends}|pronto].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please renew the certificate of the site.” After its end nothing is sent any more.</source>
            <translation>Decir a la administración del sitio: «Por favor, renueven el certificado del sitio». Cuando caduque ya no se enviará nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not everybody knows who vouches for this site</source>
            <translation>No todos conocen a quien responde por este sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer trusts the site's certificate[, by {issuer}]; one that knows only what Mozilla's browser knows would not. The authority is your university's own, or a filter on the way opens the line, or the site does not send the whole chain of its certificates.</source>
            <translation>Este equipo confía en el certificado del sitio[, de {issuer}]; uno que solo conozca lo que conoce el navegador de Mozilla no lo haría. La autoridad es de la propia universidad, o un filtro del camino abre la línea, o el sitio no envía toda su cadena de certificados.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing, if your university or employer set this computer up so. Else ask the people who look after it, or the administrator of the site.</source>
            <translation>Nada, si la universidad o la empresa configuró así este equipo. Si no, preguntar a quien lo administra o a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>HTTP works</source>
            <translation>HTTP funciona</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP].</source>
            <translation>El camino al sitio habla [{version}|HTTP].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP][, through {via}].</source>
            <translation>El camino al sitio habla [{version}|HTTP][, a través de {via}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Something on the way is old</source>
            <translation>Algo en el camino es antiguo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|an old HTTP] only: each request needs a line of its own.</source>
            <translation>El camino al sitio solo habla [{version}|un HTTP antiguo]: cada petición necesita su propia línea.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same, with more waits. Try another network or another proxy.</source>
            <translation>Las subidas siguen de todos modos, con más esperas. Probar otra red u otro proxy.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site does not tell its time.</source>
            <translation>El sitio no dice su hora.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The clocks agree</source>
            <translation>Los relojes coinciden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock and the site's differ by less than two minutes.</source>
            <translation>El reloj propio y el del sitio difieren en menos de dos minutos.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is slow</source>
            <translation>El reloj propio va atrasado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] behind the site's. Deadlines are reckoned by the site's.</source>
            <translation>El reloj de este equipo va [{seconds}|algo] por detrás del reloj del sitio. Los plazos se cuentan con el del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Let the system set the clock by the network (date and time settings).</source>
            <translation>Dejar que el sistema ajuste el reloj por la red (ajustes de fecha y hora).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is fast</source>
            <translation>El reloj propio va adelantado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] ahead of the site's. Deadlines are reckoned by the site's.</source>
            <translation>El reloj de este equipo va [{seconds}|algo] por delante del reloj del sitio. Los plazos se cuentan con el del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is open</source>
            <translation>El sitio está abierto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is not in maintenance.</source>
            <translation>El sitio no está en mantenimiento.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Programs are let in</source>
            <translation>Los programas pueden entrar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Web services and the mobile service are on.</source>
            <translation>Los servicios web y el servicio móvil están activados.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The protocol is on</source>
            <translation>El protocolo está activado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers programs by REST.</source>
            <translation>El sitio responde a los programas por REST.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site prints its own troubles</source>
            <translation>El sitio muestra sus propios fallos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>PHP prints notices into the site's answers. This program reads past them; others may not.</source>
            <translation>PHP escribe avisos dentro de las respuestas del sitio. Este programa los pasa por alto; otros quizá no.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please switch off the display of debug messages (Site administration, Development, Debugging).”</source>
            <translation>Decir a la administración del sitio: «Por favor, desactiven la presentación de mensajes de depuración (Administración del sitio, Desarrollo, Depuración)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>How to sign in</source>
            <translation>Formas de iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>One can sign in by [{ways}|the ways that the site has].</source>
            <translation>Se puede iniciar sesión por [{ways}|las formas que tiene el sitio].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your sign-in is good</source>
            <translation>El inicio de sesión es válido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site takes the sign-in[ of {username}].[ It runs Moodle {release}.]</source>
            <translation>El sitio acepta el inicio de sesión[ de {username}].[ Funciona con Moodle {release}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins are there</source>
            <translation>Los complementos están</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugins are there[, version {version}].</source>
            <translation>Los complementos de vídeo están[, versión {version}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugin is there. Signed in, its version can be seen.</source>
            <translation>El complemento de vídeo está. Tras iniciar sesión se puede ver su versión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins may be missing</source>
            <translation>Quizá falten los complementos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site has no sign-in pages for this program: the video plugin is missing, or an early version.</source>
            <translation>El sitio no tiene páginas de inicio de sesión para este programa: el complemento de vídeo falta, o es una versión temprana.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to see. If it is missing, tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video).”</source>
            <translation>Iniciar sesión para verlo. Si falta, decir a la administración del sitio: «Por favor, instalen local_videostorage y un tipo de entrega de vídeo (assignsubmission_cloudflarestream o assignsubmission_s3video)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your assignments can be read</source>
            <translation>Las tareas se pueden leer</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Assignments that take a video now: [{open} of {assignments}|some].</source>
            <translation>Tareas que aceptan un vídeo ahora: [{open} de {assignments}|algunas].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now</source>
            <translation>Ninguna tarea acepta un vídeo ahora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>None of your assignments takes a video now.</source>
            <translation>Ninguna de las tareas acepta un vídeo ahora.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>See what each of them says in the list of assignments, or ask your teacher.</source>
            <translation>Ver lo que dice cada una en la lista de tareas, o preguntar al docente.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage answers</source>
            <translation>El almacenamiento responde</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The storage], where your earlier videos went, answers[ within {milliseconds} ms].</source>
            <translation>[{host}|El almacenamiento], adonde fueron los vídeos anteriores, responde[ en {milliseconds} ms].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage cannot be reached</source>
            <translation>No se puede acceder al almacenamiento</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers, but [{host}|the storage], where the videos go, does not: the line broke just then, or something in this network keeps you from it.</source>
            <translation>El sitio responde, pero [{host}|el almacenamiento], adonde van los vídeos, no: la línea se cortó justo entonces, o algo en esta red cierra el paso.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try another network (a phone's, say), and ask the people who look after this one to let [{host}|the storage] through.</source>
            <translation>Volver a comprobar. Si sigue así, probar otra red (la de un teléfono, por ejemplo) y pedir a quien administra esta que deje pasar [{host}|el almacenamiento].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Whether the site's storage[, {storage},] can be reached is not known yet: its address comes with an upload from this computer.</source>
            <translation>Aún no se sabe si se puede acceder al almacenamiento del sitio[, {storage}]: su dirección llega con una subida desde este equipo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Send a video. If it does not get through, look again.</source>
            <translation>Enviar un vídeo. Si no llega, volver a comprobar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is not known yet</source>
            <translation>El almacenamiento aún no se conoce</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now, so the site names no storage.</source>
            <translation>Ninguna tarea acepta un vídeo ahora, así que el sitio no indica ningún almacenamiento.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again when an assignment is open.</source>
            <translation>Volver a mirar cuando haya una tarea abierta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get through</source>
            <translation>Las peticiones grandes pasan</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Requests of up to [{size}|a large size] get through.</source>
            <translation>Pasan peticiones de hasta [{size}|un gran tamaño].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get stuck</source>
            <translation>Las peticiones grandes se atascan</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. The line stood still just then, or something on the way swallows full packets or large requests.</source>
            <translation>Una petición de [{size}|cierto tamaño] quedó sin respuesta[ en {seconds}], aunque otras más pequeñas la tuvieron. La línea se paró justo entonces, o algo en el camino se traga los paquetes llenos o las peticiones grandes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try without VPN, and on another network. People who know the network: look at its MTU (1,400 bytes is safe).</source>
            <translation>Volver a comprobar. Si sigue así, probar sin VPN y en otra red. Para quien entienda de redes: revisar su MTU (1400 bytes es seguro).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests are cut</source>
            <translation>Las peticiones grandes se cortan</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line[ to {host}] broke off during a request of [{size}|some size].</source>
            <translation>La línea[ a {host}] se cortó durante una petición de [{size}|cierto tamaño].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try another network, or without VPN: a filter on the way may cut large requests.</source>
            <translation>Volver a mirar. Si sigue igual, probar otra red, o sin VPN: un filtro del camino puede cortar las peticiones grandes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The Moodle server limits requests</source>
            <translation>El servidor de Moodle limita las peticiones</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused by the Moodle server, or by a proxy on the way to it.</source>
            <translation>Una petición de [{size}|cierto tamaño] la rechaza el servidor de Moodle, o un proxy en el camino.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “A network limits the size of what is sent”, try another network.</source>
            <translation>De momento nada: los vídeos van al almacenamiento y no pasan por Moodle. Si las subidas fallan con «Una red limita el tamaño de lo que se envía», probar otra red.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request is refused</source>
            <translation>Se rechaza una petición</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused[ (status {status})], by the site or a filter on the way to it.</source>
            <translation>Una petición de [{size}|cierto tamaño] se rechaza[ (estado {status})], en el sitio o en un filtro del camino.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try another network. If it stays, tell the administrator of the site.</source>
            <translation>Probar otra red. Si sigue igual, avisar a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is very slow</source>
            <translation>La línea es muy lenta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{speed}|a little] gets through to the Moodle server, so no large request was tried.</source>
            <translation>Solo [{speed}|un poco] llega hasta el servidor de Moodle, así que no se probó ninguna petición grande.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Move closer to the router, use a cable, or go to a faster network. Uploads go on all the same.</source>
            <translation>Acercarse al router, usar un cable o pasar a una red más rápida. Las subidas siguen de todos modos.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The speed of your line</source>
            <translation>La velocidad de la línea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[About {speed}|The usual speed] to the Moodle server[, measured with {size}]. The storage may be faster or slower.</source>
            <translation>[Unos {speed}|La velocidad habitual] hasta el servidor de Moodle[, medidos con {size}]. El almacenamiento puede ser más rápido o más lento.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line broke off</source>
            <translation>La línea se cortó</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line broke off or stood still while its speed was measured[; until then it was about {speed}].</source>
            <translation>La línea se cortó o se paró mientras se medía su velocidad[; hasta entonces era de unos {speed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on by themselves after each break. Fewer breaks: move closer to the router, use a cable, or try another network.</source>
            <translation>Las subidas siguen por sí solas después de cada corte. Para que haya menos: acercarse al router, usar un cable o probar otra red.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not measured</source>
            <translation>Sin medir</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your schedule holds uploads back now, so nothing was measured.</source>
            <translation>El horario frena ahora las subidas, así que no se midió nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your settings limit uploads[ to {speed}], so nothing was measured.</source>
            <translation>Los ajustes limitan las subidas[ a {speed}], así que no se midió nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Every byte costs on this network, so nothing was measured.</source>
            <translation>En esta red cada byte cuesta, así que no se midió nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No large request got through, so nothing was measured.</source>
            <translation>Ninguna petición grande pasó, así que no se midió nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This file cannot be used</source>
            <translation>Este archivo no se puede usar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something about [“{name}”|the file] keeps it from being uploaded.</source>
            <translation>Algo en [«{name}»|el archivo] impide subirlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. If it plays, choose it again; if not, export it again from your camera or editor.</source>
            <translation>Reproducir el archivo en este equipo. Si se reproduce, elegirlo otra vez; si no, exportarlo de nuevo desde la cámara o el editor.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is not in its folder</source>
            <translation>El archivo no está en su carpeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” is not where it was|There is no file at that place]. It was probably moved, renamed or deleted.</source>
            <translation>[«{name}» no está donde estaba|No hay ningún archivo en ese lugar]. Probablemente se movió, se renombró o se borró.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the file back under its old name: an upload that had begun then goes on by itself. If it lies somewhere else now, cancel this upload and add the file from there.</source>
            <translation>Devolver el archivo con su nombre anterior: una subida empezada sigue entonces por sí sola. Si ahora está en otro lugar, cancelar esta subida y añadir el archivo desde allí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or folder with the file is not there</source>
            <translation>No está la tarjeta o carpeta con el archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” lies in {folder}|The file lies in a place] that this computer cannot reach now. A card or drive was probably pulled out, or a shared folder is disconnected.</source>
            <translation>[«{name}» está en {folder}, un lugar al|El archivo está en un lugar al] que este equipo no llega ahora. Probablemente se sacó una tarjeta o una unidad, o una carpeta compartida está desconectada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card or drive back, or connect the shared folder again: the upload goes on by itself.</source>
            <translation>Volver a poner la tarjeta o la unidad, o reconectar la carpeta compartida: la subida sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is in use</source>
            <translation>El archivo está en uso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program holds [“{name}”|the file], or you may not read it.</source>
            <translation>Otro programa ocupa [«{name}»|el archivo], o falta permiso para leerlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Close the programs that use the file: an upload that waits for it goes on by itself. If it stays, copy the file into your own Videos folder and add it from there.</source>
            <translation>Cerrar los programas que usan el archivo: una subida que lo espera sigue por sí sola. Si sigue igual, copiar el archivo a la propia carpeta de vídeos y añadirlo desde allí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is still being written</source>
            <translation>El archivo aún se está escribiendo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] was changed just now: a camera, a copy or an export is probably not done with it.</source>
            <translation>[«{name}»|El archivo] acaba de cambiar: una cámara, una copia o una exportación probablemente no ha terminado con él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Let the other program finish: sending begins by itself when the file has stopped changing.</source>
            <translation>Dejar que el otro programa termine: el envío empieza por sí solo cuando el archivo deja de cambiar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or drive has an error</source>
            <translation>La tarjeta o la unidad tiene un error</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A part of [“{name}”|the file] cannot be read, although the file is there. The card, the drive or its cable is probably failing.</source>
            <translation>Una parte de [«{name}»|el archivo] no se puede leer, aunque el archivo está ahí. Probablemente falla la tarjeta, la unidad o su cable.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card in again, or use another reader. If it stays, copy the file to this computer, play it to its end, and add it from there.</source>
            <translation>Volver a meter la tarjeta, o usar otro lector. Si sigue igual, copiar el archivo a este equipo, reproducirlo hasta el final y añadirlo desde allí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is empty</source>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has no content (0 bytes). The recording or the copying probably broke off.</source>
            <translation>[«{name}»|El archivo] no tiene contenido (0 bytes). Probablemente se interrumpió la grabación o la copia.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy or export the video again, check that it plays, and then choose it again.</source>
            <translation>Copiar o exportar el vídeo otra vez, comprobar que se reproduce y volver a elegirlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is a folder</source>
            <translation>Eso es una carpeta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|What you chose] is a folder, and only video files can be submitted.</source>
            <translation>[«{name}»|Lo elegido] es una carpeta, y solo se pueden entregar archivos de vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the folder and choose the video files in it.</source>
            <translation>Abrir la carpeta y elegir los archivos de vídeo que contiene.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file cannot be read</source>
            <translation>El archivo no se puede leer</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not let the program read [“{name}”|the file].</source>
            <translation>Este equipo no deja que el programa lea [«{name}»|el archivo].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy the file into your own Videos folder, play it there, and choose it again.</source>
            <translation>Copiar el archivo a la propia carpeta de vídeos, reproducirlo allí y volver a elegirlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file's name cannot be used</source>
            <translation>El nombre del archivo no se puede usar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The name of [“{name}”|the file] holds characters that no system can show.</source>
            <translation>El nombre de [«{name}»|el archivo] contiene caracteres que ningún sistema puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Give the file a plain name, and choose it again.</source>
            <translation>Dar al archivo un nombre sencillo y volver a elegirlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This is not a video</source>
            <translation>Esto no es un vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no video in [“{name}”|the file].</source>
            <translation>No hay ningún vídeo en [«{name}»|el archivo].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose a video file, for example .mp4, .mov or .mkv. If this should be one, export it again as MP4.</source>
            <translation>Elegir un archivo de vídeo, por ejemplo .mp4, .mov o .mkv. Si este debería serlo, exportarlo otra vez como MP4.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This is not a receipt</source>
            <translation>Esto no es un recibo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no receipt of this program in [“{name}”|that file].</source>
            <translation>No hay ningún recibo de este programa en [«{name}»|ese archivo].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose the file that ends in .receipt.json, or a receipt that was saved as PDF.</source>
            <translation>Elegir el archivo que termina en .receipt.json, o un recibo guardado como PDF.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file has changed</source>
            <translation>El archivo ha cambiado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is not the one that was added any more: its size, its time or its content is different now. Sending the rest of it would make a broken video.</source>
            <translation>[«{name}»|El archivo] ya no es el que se añadió: su tamaño, su hora o su contenido son otros. Enviar el resto daría un vídeo roto.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew to send the file as it is now, or cancel this upload.</source>
            <translation>Empezar de nuevo para enviar el archivo como está ahora, o cancelar esta subida.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The network has a problem</source>
            <translation>La red tiene un problema</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]does not work right now.</source>
            <translation>La conexión [con {host} ]no funciona en este momento.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads go on by themselves, from where they stopped. For anything else, try again in a minute.</source>
            <translation>Las subidas siguen por sí solas donde se quedaron. Para todo lo demás, reintentar en un minuto.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] cannot be reached from this computer right now.</source>
            <translation>[{host}|El otro lado] no está al alcance de este equipo en este momento.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that Wi-Fi or the network cable is connected. Uploads go on by themselves as soon as the network is back.</source>
            <translation>Comprobar que el wifi o el cable de red está conectado. Las subidas siguen por sí solas en cuanto vuelva la red.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection was cut</source>
            <translation>La conexión se cortó</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]broke off in the middle. What had arrived is kept.</source>
            <translation>La conexión [con {host} ]se interrumpió a la mitad. Lo que había llegado se conserva.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] did not answer in time. The line is very slow, or stands still.</source>
            <translation>[{host}|El otro lado] no respondió a tiempo. La línea es muy lenta o está parada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The server is busy</source>
            <translation>El servidor está ocupado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The server] asks for a little patience[ (status {status})].</source>
            <translation>[{host}|El servidor] pide un poco de paciencia[ (estado {status})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something else answered</source>
            <translation>Ha respondido otra cosa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Not [{host}|the site] but something on the way to it answered[ (status {status})]: a filter or proxy of this network, or a fault at the site.</source>
            <translation>No ha respondido [{host}|el sitio], sino algo en el camino[ (estado {status})]: un filtro o proxy de esta red, o un fallo del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network, or open a web page in your browser to see what this one wants. Uploads go on by themselves once it is over.</source>
            <translation>Probar otra red, o abrir una página web en el navegador para ver qué pide esta. Las subidas siguen por sí solas cuando pase.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network wants you to sign in first</source>
            <translation>Esta red pide antes iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network answers instead of [{host}|the site][, and sends everybody to {elsewhere}]. Hotels, trains and guest networks do that until you have signed in or accepted their terms.</source>
            <translation>Esta red responde en lugar de [{host}|el sitio][ y envía a todos a {elsewhere}]. Los hoteles, los trenes y las redes de invitados lo hacen hasta que se inicia sesión o se aceptan sus condiciones.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open any web page in your browser and sign in to the network. Uploads then go on by themselves; for anything else, try again.[ If {elsewhere} has nothing to do with your network, compare the address with the one in your browser when you are in Moodle.]</source>
            <translation>Abrir cualquier página web en el navegador e iniciar sesión en la red. Las subidas siguen entonces por sí solas; lo demás, intentarlo de nuevo.[ Si {elsewhere} no tiene nada que ver con esta red, comparar la dirección con la del navegador al estar en Moodle.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has moved</source>
            <translation>El sitio se ha mudado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The site] sends everybody to [{address}|another address] now. Your sign-in was not taken along: it was made for the old address.</source>
            <translation>[{host}|El sitio] envía ahora a todos a [{address}|otra dirección]. El inicio de sesión no se llevó consigo: era para la dirección anterior.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ at {address}]. If uploads still wait for the old address, ask the administrator of the site whether it will be back.</source>
            <translation>Iniciar sesión[ en {address}]. Si aún hay subidas que esperan la dirección anterior, preguntar a la administración del sitio si volverá.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection is not safe</source>
            <translation>La conexión no es segura</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not trust the certificate of [{host}|the server][, issued by “{issuer}”], so nothing was sent. A wrong clock, a strange network or a virus scanner can be the reason.</source>
            <translation>Este equipo no confía en el certificado de [{host}|el servidor][, emitido por «{issuer}»], así que no se envió nada. La causa puede ser un reloj mal puesto, una red extraña o un antivirus.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check this computer's date and time, and try another network. If it stays, tell the administrator of the site that its certificate is not trusted[ (SHA-256 {fingerprint})].</source>
            <translation>Revisar la fecha y la hora de este equipo y probar otra red. Si sigue igual, decir a la administración del sitio que no se confía en su certificado[ (SHA-256 {fingerprint})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something opens this network's secure connections</source>
            <translation>Algo abre las conexiones seguras de esta red</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{issuer}”|Somebody unknown] vouches here for [{host}|the server] and for everything else, and this computer does not trust that. It looks like a virus scanner or a filter of the network that reads along. Nothing was sent.</source>
            <translation>[«{issuer}»|Alguien desconocido] responde aquí por [{host}|el servidor] y por todo lo demás, y este equipo no se fía. Parece un antivirus o un filtro de la red que lee lo que pasa. No se envió nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network. If this is your school's or office's own filter, ask its administrator to install its certificate on this computer[ (what was shown: SHA-256 {fingerprint})].</source>
            <translation>Probar otra red. Si es el filtro de la propia escuela u oficina, pedir a su administración que instale su certificado en este equipo[ (se mostró: SHA-256 {fingerprint})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That address is not safe</source>
            <translation>Esa dirección no es segura</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{address}|The address] does not begin with https:// or is not complete.[ {sender} sends everybody there.] Nothing was sent to it: others on the network could read along.</source>
            <translation>[{address}|La dirección] no empieza por https:// o no está completa.[ {sender} envía a todos allí.] No se envió nada: otros en la red podrían leerlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[Open {sender} in your browser. If a network wants you to sign in there, do that and try again; if Moodle opens, copy its address from there.|Write the address with https:// at the beginning.] If the site itself gave it, tell the administrator of the site.</source>
            <translation>[Abrir {sender} en el navegador. Si allí una red pide iniciar sesión, hacerlo e intentarlo de nuevo; si se abre Moodle, copiar la dirección de allí.|Escribir la dirección con https:// al principio.] Si la dio el propio sitio, avisar a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The Moodle site has a problem</source>
            <translation>El sitio Moodle tiene un problema</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not answer as a Moodle site should.</source>
            <translation>[{site}|El sitio] no respondió como debería un sitio Moodle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again in a few minutes. If it stays, tell the administrator of the site.</source>
            <translation>Reintentar en unos minutos. Si sigue igual, avisar a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No site at that address</source>
            <translation>No hay ningún sitio en esa dirección</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing answers at [{address}|that address].</source>
            <translation>No responde nada en [{address}|esa dirección].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Compare the address with the one in your browser when you are in Moodle, and check that you are online.</source>
            <translation>Comparar la dirección con la del navegador al estar en Moodle, y comprobar que hay conexión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is not a Moodle site</source>
            <translation>Eso no es un sitio Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something answers at [{address}|that address], but it is not Moodle.</source>
            <translation>Algo responde en [{address}|esa dirección], pero no es Moodle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, and copy the address from there, up to the part before “/course” or “/my”.</source>
            <translation>Abrir Moodle en el navegador y copiar de allí la dirección, hasta antes de «/course» o «/my».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site does not let programs in</source>
            <translation>Este sitio no deja entrar a los programas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has not switched on what this program needs to talk to it.</source>
            <translation>[{site}|El sitio] no ha activado lo que este programa necesita para hablar con él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services and the mobile service (Site administration, Mobile app).”</source>
            <translation>Decir a la administración del sitio: «Por favor, activen los servicios web y el servicio móvil (Administración del sitio, Aplicación móvil)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the mobile service that this program uses.</source>
            <translation>[{site}|El sitio] tiene servicios web, pero no ha activado el servicio móvil que usa este programa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services for mobile devices (Site administration, Mobile app, Mobile settings).”</source>
            <translation>Decir a la administración del sitio: «Por favor, activen los servicios web para dispositivos móviles (Administración del sitio, Aplicación móvil, Ajustes móviles)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the REST protocol that this program speaks.</source>
            <translation>[{site}|El sitio] tiene servicios web, pero no ha activado el protocolo REST que habla este programa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable the REST protocol (Site administration, Server, Web services, Manage protocols).”</source>
            <translation>Decir a la administración del sitio: «Por favor, activen el protocolo REST (Administración del sitio, Servidor, Servicios web, Administrar protocolos)».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site's video plugin is too old</source>
            <translation>El complemento de vídeo del sitio es demasiado antiguo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has [version {found}|an early version] of the plugin local_videostorage[, and this program needs {needed}].</source>
            <translation>[{site}|El sitio] tiene [la versión {found}|una versión temprana] del complemento local_videostorage[, y este programa necesita {needed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please update local_videostorage and the video submission types[ to version {needed} or newer].”</source>
            <translation>Decir a la administración del sitio: «Por favor, actualicen local_videostorage y los tipos de entrega de vídeo[ a la versión {needed} o posterior]».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site keeps its video functions from programs</source>
            <translation>El sitio no ofrece sus funciones de vídeo a los programas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has the video plugin, but does not let your sign-in use it[ ({missing})].</source>
            <translation>[{site}|El sitio] tiene el complemento de vídeo, pero no permite usarlo con este inicio de sesión[ ({missing})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please add the functions of local_videostorage to the mobile service (Site administration, Server, Web services, External services), or update the plugin.”</source>
            <translation>Decir a la administración del sitio: «Por favor, añadan las funciones de local_videostorage al servicio móvil (Administración del sitio, Servidor, Servicios web, Servicios externos), o actualicen el complemento».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has another address</source>
            <translation>El sitio tiene otra dirección</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answers only under its own address, and this is another of its names.[ It says: {message}]</source>
            <translation>[{site}|El sitio] responde solo en su propia dirección, y este es otro de sus nombres.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, copy the address from there, and sign in with it. If it is the same, tell the administrator of the site: “Please look at wwwroot and the reverse proxy in config.php.”</source>
            <translation>Abrir Moodle en el navegador, copiar de allí la dirección e iniciar sesión con ella. Si es la misma, decir a la administración del sitio: «Por favor, revisen wwwroot y el proxy inverso en config.php».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site made an error</source>
            <translation>El sitio ha cometido un error</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] failed while it worked on the answer.[ It says: {message}]</source>
            <translation>[{site}|El sitio] falló mientras preparaba la respuesta.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads try again by themselves. If it stays, show this message to the administrator of the site.</source>
            <translation>Las subidas lo reintentan por sí solas. Si sigue igual, mostrar este mensaje a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site cannot take videos yet</source>
            <translation>Este sitio aún no puede recibir vídeos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] lacks the plugins that videos are uploaded through[ ({missing})].</source>
            <translation>[{site}|Al sitio] le faltan los complementos con los que se suben los vídeos[ ({missing})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video), and enable web services and the mobile service.”</source>
            <translation>Decir a la administración del sitio: «Por favor, instalen local_videostorage y un tipo de entrega de vídeo (assignsubmission_cloudflarestream o assignsubmission_s3video), y activen los servicios web y el servicio móvil».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site is down for now</source>
            <translation>El sitio no está disponible por ahora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] is being maintained or cannot reach its database. What was sent is kept.</source>
            <translation>[{site}|El sitio] está en mantenimiento o no llega a su base de datos. Lo enviado se conserva.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Signing in did not work</source>
            <translation>El inicio de sesión no ha funcionado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not accept the sign-in.</source>
            <translation>[{site}|El sitio] no aceptó el inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it stays, sign in to the site in your browser to see whether it works there.</source>
            <translation>Reintentar. Si sigue igual, iniciar sesión en el sitio con el navegador para ver si allí funciona.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>User name or password is wrong</source>
            <translation>El nombre de usuario o la contraseña no son correctos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows no user [“{username}” ]with that password.</source>
            <translation>[{site}|El sitio] no conoce ninguna cuenta [«{username}» ]con esa contraseña.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Type both again, with attention to capital letters. If you forgot the password, reset it on the site in your browser.</source>
            <translation>Escribir ambos otra vez, con atención a las mayúsculas. Quien haya olvidado la contraseña puede restablecerla en el sitio con el navegador.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not let you in from here</source>
            <translation>El sitio no deja entrar desde aquí</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but does not let you use programs like this one.[ It says: {message}]</source>
            <translation>[{site}|El sitio] conoce la cuenta, pero no le permite usar programas como este.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in to the site in your browser once, and do what it asks there. If it stays, ask its administrator to allow you the mobile service.</source>
            <translation>Iniciar sesión una vez en el sitio con el navegador y hacer lo que pida allí. Si sigue igual, pedir a su administración acceso al servicio móvil.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants a new password</source>
            <translation>El sitio pide una contraseña nueva</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but your password has expired or must be changed first.[ It says: {message}]</source>
            <translation>[{site}|El sitio] conoce la cuenta, pero la contraseña ha caducado o hay que cambiarla antes.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, change your password there, and sign in here with the new one.</source>
            <translation>Entrar en el sitio con el navegador, cambiar allí la contraseña e iniciar sesión aquí con la nueva.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants your agreement first</source>
            <translation>El sitio pide antes una aceptación</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but you have not agreed to its policies yet.</source>
            <translation>[{site}|El sitio] conoce la cuenta, pero aún no se han aceptado sus políticas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, agree to what it shows, and try again here.</source>
            <translation>Entrar en el sitio con el navegador, aceptar lo que muestra y reintentar aquí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your profile at the site is not complete</source>
            <translation>El perfil en el sitio no está completo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but wants you to fill in your profile first.</source>
            <translation>[{site}|El sitio] conoce la cuenta, pero pide completar antes el perfil.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, complete your profile there, and try again here.</source>
            <translation>Entrar en el sitio con el navegador, completar allí el perfil y reintentar aquí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is not confirmed yet</source>
            <translation>La cuenta aún no está confirmada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but waits until you have confirmed your mail address.</source>
            <translation>[{site}|El sitio] conoce la cuenta, pero espera la confirmación de la dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the link in the mail that the site sent you when the account was made, and try again here.</source>
            <translation>Abrir el enlace del correo que el sitio envió al crear la cuenta, y reintentar aquí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is closed</source>
            <translation>La cuenta está cerrada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let this account log in any more.[ It says: {message}]</source>
            <translation>[{site}|El sitio] ya no deja entrar a esta cuenta.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask the administrator of the site to open your account again. Your uploads are kept here.</source>
            <translation>Pedir a la administración del sitio que vuelva a abrir la cuenta. Las subidas se conservan aquí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The sign-in was not allowed</source>
            <translation>El inicio de sesión no se ha permitido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Somebody answered no when [{site}|the site] asked whether this computer may sign in.</source>
            <translation>Alguien respondió que no cuando [{site}|el sitio] preguntó si este equipo puede iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If that was a mistake, begin again and allow it. If it was not you, nothing is needed: nobody is signed in.</source>
            <translation>Si fue un error, empezar de nuevo y permitirlo. Si fue otra persona, no hay que hacer nada: nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This sign-in has ended</source>
            <translation>Este inicio de sesión ha terminado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was not finished in time, or was begun anew since then. Nobody is signed in by it.</source>
            <translation>No se completó a tiempo, o se ha empezado de nuevo desde entonces. Nadie ha iniciado sesión con él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again; the page in the browser or on the phone is good for some minutes only.</source>
            <translation>Empezar de nuevo; la página del navegador o del teléfono solo vale unos minutos.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This answer belongs to another sign-in</source>
            <translation>Esta respuesta es de otro inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What came back is not from [{site}|the site] that was asked, or from an earlier attempt. It was not used.</source>
            <translation>Lo que ha llegado no es de [{site}|el sitio] al que se preguntó, o es de un intento anterior. No se ha usado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again, and finish in the page that opens then. Check that the site's address is right.</source>
            <translation>Empezar de nuevo y terminar en la página que se abra entonces. Comprobar que la dirección del sitio es correcta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no such sign-in</source>
            <translation>El sitio no tiene esa forma de iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not offer this way of signing in.[ It has: {ways}.]</source>
            <translation>[{site}|El sitio] no ofrece esta forma de iniciar sesión.[ Tiene: {ways}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose another way of signing in.</source>
            <translation>Elegir otra forma de iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no token in what was given</source>
            <translation>En lo indicado no hay ningún token</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A token is a row of letters and digits, or an address that begins like “moodlemobile://token”.</source>
            <translation>Un token es una serie de letras y cifras, o una dirección que empieza como «moodlemobile://token».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy it again, from its first character to its last.</source>
            <translation>Copiarlo otra vez, del primer carácter al último.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not take this token</source>
            <translation>El sitio no acepta este token</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not know the token, or no longer takes it.</source>
            <translation>[{site}|El sitio] no conoce el token, o ya no lo acepta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that it is this site's and for its mobile service, or sign in another way.</source>
            <translation>Comprobar que es de este sitio y de su servicio móvil, o iniciar sesión de otra forma.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Please sign in</source>
            <translation>Hay que iniciar sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no sign-in[ for {username}][ at {site}] that works: none was made yet, you signed out, it ended with its session, or the site took it back. Your uploads are kept.</source>
            <translation>No hay un inicio de sesión válido[ de {username}][ en {site}]: aún no se hizo, se cerró, terminó con su sesión o el sitio lo retiró. Las subidas se conservan.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ as {username}]. Everything then goes on where it stopped.</source>
            <translation>Iniciar sesión[ como {username}]. Entonces todo sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no safe place for your sign-in here</source>
            <translation>Aquí no hay un lugar seguro para el inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[The file {path}, where sign-ins are kept, cannot be read or written. Give yourself permission to it, or move it away.|This computer has no keyring that works, so the sign-in cannot be kept safely.]</source>
            <translation>[El archivo {path}, donde se guardan los inicios de sesión, no se puede leer o escribir. Darle permiso, o moverlo a otro lugar.|Este equipo no tiene un llavero que funcione, así que el inicio de sesión no se puede guardar de forma segura.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Go on for this session only: when the program ends, you sign in once more at its next start.</source>
            <translation>Seguir solo por esta vez: cuando termine el programa, habrá que iniciar sesión otra vez en el próximo arranque.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your sign-in may still be in the keyring</source>
            <translation>El inicio de sesión quizá siga en el llavero</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The system's keyring is locked, does not answer, or does not let go of it.</source>
            <translation>El llavero del sistema está bloqueado, no responde o no lo suelta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Unlock the keyring, then sign out again.</source>
            <translation>Desbloquear el llavero y volver a cerrar la sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not accept this</source>
            <translation>Moodle no acepta esto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] refused the submission.[ It says: {message}]</source>
            <translation>[{site}|El sitio] rechazó la entrega.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the assignment in your browser to see what it asks for. If it should be possible, ask your teacher.</source>
            <translation>Abrir la tarea en el navegador para ver qué pide. Si debería ser posible, preguntar al docente.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment is not there</source>
            <translation>Esta tarea no está</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}” is not there any more|There is no such assignment], or you cannot see it.</source>
            <translation>[«{assignment}» ya no está|No existe esa tarea], o no está visible.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Refresh the list of assignments and choose again. If one is missing, ask your teacher whether you are enrolled.</source>
            <translation>Actualizar la lista de tareas y elegir otra vez. Si falta una, preguntar al docente por la matrícula.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are closed</source>
            <translation>El plazo de entrega está cerrado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] takes no more submissions[ since {closed}].[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation>[«{assignment}»|Esta tarea] ya no acepta entregas[ desde {closed}].[ «{kept}» está guardado en el sitio, pero no entregado.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher for an extension. If you get one, try again: nothing that is already stored is sent twice.</source>
            <translation>Pedir una prórroga al docente. Si la hay, reintentar: nada de lo ya guardado se envía dos veces.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have submitted here already</source>
            <translation>Aquí ya se ha entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] cannot be changed after it was submitted.[ “{kept}” is stored at the site, but another video is what you handed in.]</source>
            <translation>[«{assignment}»|Esta tarea] no se puede cambiar después de la entrega.[ «{kept}» está guardado en el sitio, pero lo entregado es otro vídeo.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to return your submission to draft; then try again: nothing that is stored is sent twice.</source>
            <translation>Pedir al docente que devuelva la entrega a borrador; después, reintentar: nada de lo guardado se envía dos veces.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This can be handed in once</source>
            <translation>Aquí solo se puede entregar una vez</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] takes one video, and no other after it[: “{name}” is on its way].</source>
            <translation>[«{assignment}»|Esta tarea] acepta un vídeo, y ninguno después[: «{name}» va de camino].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Send one video there.[ If it shall be this one: cancel “{name}” first, then try again.]</source>
            <translation>Enviar allí un solo vídeo.[ Si ha de ser este: cancelar primero «{name}» y volver a intentarlo.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your submission is locked</source>
            <translation>La entrega está bloqueada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your teacher has locked your submission[ to “{assignment}”]: nothing in it can be changed.[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation>El docente ha bloqueado la entrega[ de «{assignment}»]: no se puede cambiar nada en ella.[ «{kept}» está guardado en el sitio, pero no entregado.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to unlock it. Then try again: nothing that is already stored is sent twice.</source>
            <translation>Pedir al docente que la desbloquee. Después, reintentar: nada de lo ya guardado se envía dos veces.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have used all your attempts</source>
            <translation>Se han agotado los intentos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] allows [{attempts}|no more] attempts, and you have submitted the last one.</source>
            <translation>[«{assignment}»|Esta tarea] permite [{attempts}|un número limitado de] intentos, y ya se ha entregado el último.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to allow you another attempt; then send the video again.</source>
            <translation>Pedir al docente otro intento; después, enviar otra vez el vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in no group here</source>
            <translation>Aquí falta un grupo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups, and you are in none.</source>
            <translation>[«{assignment}»|Esta tarea] se entrega por grupos, y esta cuenta no está en ninguno.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to put you into a group[ of {course}], then refresh the list of assignments.</source>
            <translation>Pedir al docente que asigne esta cuenta a un grupo[ de {course}], y después actualizar la lista de tareas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in more than one group here</source>
            <translation>Aquí hay más de un grupo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups. You are in several, so Moodle cannot tell for which one you hand in.</source>
            <translation>[«{assignment}»|Esta tarea] se entrega por grupos. Esta cuenta está en varios, así que Moodle no sabe por cuál se entrega.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to leave you in one of them[ in {course}], then refresh the list of assignments.</source>
            <translation>Pedir al docente que deje solo uno[ en {course}], y después actualizar la lista de tareas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are not open yet</source>
            <translation>El plazo de entrega aún no está abierto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] does not take submissions yet[; it opens {opens}].</source>
            <translation>[«{assignment}»|Esta tarea] aún no acepta entregas[; se abre: {opens}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Come back when it is open[, {opens}], and try again.</source>
            <translation>Volver cuando esté abierta[, {opens}], y reintentar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You may not submit here</source>
            <translation>Aquí no se puede entregar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let you submit to [“{assignment}”|this assignment].[ It says: {message}]</source>
            <translation>[{site}|El sitio] no permite entregar en [«{assignment}»|esta tarea].[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher whether you are enrolled[ in {course}] and may submit.</source>
            <translation>Preguntar al docente si existe la matrícula[ en {course}] y el permiso para entregar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment takes no videos</source>
            <translation>Esta tarea no acepta vídeos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|The assignment] is not set up for video submissions.</source>
            <translation>[«{assignment}»|La tarea] no está configurada para entregas de vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that you chose the right assignment. If so, ask your teacher to switch the video submission type on in it.</source>
            <translation>Comprobar que es la tarea correcta. Si lo es, pedir al docente que active en ella el tipo de entrega de vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is too large</source>
            <translation>El archivo es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has [{size}|more bytes than allowed][, and the assignment takes up to {limit}].</source>
            <translation>[«{name}»|El archivo] tiene [{size}|más bytes de los permitidos][, y la tarea acepta hasta {limit}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video with a lower resolution or bit rate[ so that it stays under {limit}], or ask your teacher for a higher limit.</source>
            <translation>Exportar el vídeo con menos resolución o tasa de bits[, de modo que no llegue a {limit}], o pedir al docente un límite mayor.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The assignment does not take this kind of file</source>
            <translation>La tarea no acepta este tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is[ a file of type {mimetype},] not what the assignment accepts.</source>
            <translation>[«{name}»|El archivo] es[ un archivo de tipo {mimetype},] algo que la tarea no acepta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video as MP4 and add that file. If it must be this kind, ask your teacher to allow it.</source>
            <translation>Exportar el vídeo como MP4 y añadir ese archivo. Si tiene que ser de este tipo, pedir al docente que lo permita.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is too long</source>
            <translation>El vídeo es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The video] lasts [{seconds}|longer than allowed][, and the assignment takes up to {limit_seconds}].</source>
            <translation>[«{name}»|El vídeo] dura [{seconds}|más de lo permitido][, y la tarea acepta hasta {limit_seconds}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Shorten the video and add it again, or ask your teacher for a longer limit.</source>
            <translation>Acortar el vídeo y añadirlo otra vez, o pedir al docente un límite mayor.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission statement is missing</source>
            <translation>Falta la declaración de entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement, in words that you have not accepted yet.</source>
            <translation>[«{assignment}»|Esta tarea] pide aceptar una declaración cuyas palabras aún no se han aceptado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Read the statement, accept it, and try again.</source>
            <translation>Leer la declaración, aceptarla y reintentar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your time has not started</source>
            <translation>El tiempo no ha empezado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] gives you [{seconds}|some time] from your own start. You have not started, and nothing is handed in before.</source>
            <translation>[«{assignment}»|Esta tarea] da [{seconds}|cierto tiempo] desde el propio comienzo. Aún no ha empezado, y antes no se entrega nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start your time when you are ready; it cannot be stopped again. A video that is stored by then is handed in at once.</source>
            <translation>Iniciar el tiempo cuando todo esté listo; no se puede volver a detener. Un vídeo guardado para entonces se entrega enseguida.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not show the submission</source>
            <translation>Moodle no muestra la entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored, but [{site}|the site] does not list it as your submission.[ It says: {message}]</source>
            <translation>El vídeo está guardado, pero [{site}|el sitio] no lo muestra como entrega.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again: the video is not sent a second time. If it stays, show this message to your teacher before the deadline.</source>
            <translation>Reintentar: el vídeo no se envía por segunda vez. Si sigue igual, mostrar este mensaje al docente antes de la fecha límite.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle refused this</source>
            <translation>Moodle lo ha rechazado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answered with an error.[ It says: {message}]</source>
            <translation>[{site}|El sitio] respondió con un error.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, show this message to your teacher or the administrator of the site.</source>
            <translation>Reintentar más tarde. Si sigue igual, mostrar este mensaje al docente o a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video storage has a problem</source>
            <translation>El almacenamiento de vídeo tiene un problema</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage did not take the video as it should.</source>
            <translation>El almacenamiento no recibió el vídeo como debería.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload's place has ended</source>
            <translation>El lugar de la subida ha caducado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage no longer knows the place this upload was sent to. A new one is asked for.</source>
            <translation>El almacenamiento ya no conoce el lugar adonde iba esta subida. Se pide uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds another part than expected</source>
            <translation>El almacenamiento tiene otra parte que la esperada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage was asked how much it holds; the upload goes on from there.</source>
            <translation>Se preguntó al almacenamiento cuánto tiene; la subida sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage still finishes an earlier connection</source>
            <translation>El almacenamiento aún termina una conexión anterior</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage keeps the upload locked for a while after a connection was cut.</source>
            <translation>Tras un corte, el almacenamiento mantiene la subida bloqueada un rato.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Smaller pieces are needed</source>
            <translation>Hacen falta trozos más pequeños</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage or a network in between does not take pieces that large.</source>
            <translation>El almacenamiento o una red intermedia no acepta trozos tan grandes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: the upload goes on by itself with smaller pieces.</source>
            <translation>No hay que hacer nada: la subida sigue por sí sola con trozos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A network limits the size of what is sent</source>
            <translation>Una red limita el tamaño de lo que se envía</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or a network on the way to it, refuses pieces of [{size}|the smallest size], and the storage takes no smaller ones.</source>
            <translation>[{host}|El almacenamiento], o una red en el camino, rechaza trozos de [{size}|el tamaño más pequeño], y el almacenamiento no acepta otros menores.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network: offices and schools may set such a limit. It is tried again from time to time. If it stays everywhere, tell the administrator of the site.</source>
            <translation>Probar otra red: oficinas y escuelas pueden poner ese límite. Se reintenta de vez en cuando. Si pasa en todas partes, avisar a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A piece arrived damaged</source>
            <translation>Un trozo llegó dañado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage] received something else than was sent, and threw it away. It is sent again.</source>
            <translation>[{host}|El almacenamiento] recibió algo distinto de lo enviado, y lo desechó. Se envía otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not move on</source>
            <translation>El almacenamiento no avanza</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage says yes but keeps no more of the video than before.</source>
            <translation>El almacenamiento dice que sí, pero no guarda más vídeo que antes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage gave an odd answer</source>
            <translation>El almacenamiento dio una respuesta extraña</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or something on the way to it, said no[ (status {status})]. That may pass, so it is asked again.</source>
            <translation>[{host}|El almacenamiento], o algo en el camino, dijo que no[ (estado {status})]. Puede pasar, así que se pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not hold the whole video yet</source>
            <translation>El almacenamiento aún no tiene todo el vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle asked the storage, and a part of the video is missing[: {stored} of {size} are there].</source>
            <translation>Moodle preguntó al almacenamiento, y falta una parte del vídeo[: hay {stored} de {size}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage refuses the video</source>
            <translation>El almacenamiento rechaza el vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage that [{site}|the site] uses does not take the video[ (status {status})].[ It says: {message}]</source>
            <translation>El almacenamiento que usa [{site}|el sitio] no acepta el vídeo[ (estado {status})].[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, tell the administrator of the site: the account or the quota of the video storage may be full.</source>
            <translation>Reintentar más tarde. Si sigue igual, decir a la administración del sitio que la cuenta o la cuota del almacenamiento de vídeo puede estar llena.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This version cannot send to this storage</source>
            <translation>Esta versión no puede enviar a este almacenamiento</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site asks for the video in a way that this version of the program does not know[: {protocol}].</source>
            <translation>El sitio pide el vídeo de una manera que esta versión del programa no conoce[: {protocol}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look for a newer version of this program, or ask the administrator of the site for an assignment whose videos go to Cloudflare Stream or S3.</source>
            <translation>Buscar una versión más nueva de este programa, o pedir a la administración del sitio una tarea cuyos vídeos vayan a Cloudflare Stream o S3.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video has another size</source>
            <translation>El vídeo guardado tiene otro tamaño</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds [{stored}|a number of bytes] that [is not the file's {size}|differs from the file's size].</source>
            <translation>El almacenamiento tiene [{stored}|un número de bytes] que [no son los {size} del archivo|difiere del tamaño del archivo].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew, so that the whole file is sent again.</source>
            <translation>Empezar de nuevo, para que se envíe otra vez el archivo completo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload could not go on</source>
            <translation>La subida no pudo seguir</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The part of this program that uploads had a problem.</source>
            <translation>La parte de este programa que sube los vídeos tuvo un problema.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If it happens again, send the log files to the people who look after this program.</source>
            <translation>Si vuelve a pasar, enviar los archivos de registro a quien mantiene este programa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program is at work on your uploads</source>
            <translation>Otro programa trabaja con las subidas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another copy of this program holds your uploads[ (process {pid})] and does not answer.</source>
            <translation>Otra copia de este programa ocupa las subidas[ (proceso {pid})] y no responde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again. If it stays, close the other copy, or restart the computer.</source>
            <translation>Esperar unos segundos y reintentar. Si sigue igual, cerrar la otra copia o reiniciar el equipo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The other program has ended</source>
            <translation>El otro programa ha terminado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The copy of this program that was uploading has ended. What was sent is kept.</source>
            <translation>La copia de este programa que subía los vídeos ha terminado. Lo enviado se conserva.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again: this program takes the uploads over.</source>
            <translation>Esperar unos segundos y reintentar: este programa se hace cargo de las subidas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This upload is not in the list</source>
            <translation>Esta subida no está en la lista</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no upload with that number any more.</source>
            <translation>Ya no hay ninguna subida con ese número.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the list again and choose another one.</source>
            <translation>Mirar otra vez la lista y elegir otra.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That cannot be done now</source>
            <translation>Eso no se puede hacer ahora</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload has moved on since you chose that[; it is “{state}” now].</source>
            <translation>La subida ha avanzado desde esa elección[; ahora está «{state}»].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the upload again: what can be done with it now stands beside it.</source>
            <translation>Mirar otra vez la subida: junto a ella figura lo que se puede hacer ahora.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings cannot be followed</source>
            <translation>Los ajustes no se pueden seguir</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something in the file settings.json makes no sense.[ {message}]</source>
            <translation>Algo en el archivo settings.json no tiene sentido.[ {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Mend the file with a text editor, or delete it for the usual settings, and start the program again.</source>
            <translation>Corregir el archivo con un editor de texto, o borrarlo para tener los ajustes habituales, e iniciar el programa otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Paused by your schedule[ until {until}]</source>
            <translation>En pausa por el horario[ hasta {until}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The schedule in your settings says that nothing is sent now[; it goes on {until}].</source>
            <translation>El horario de los ajustes dice que ahora no se envía nada[; sigue: {until}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself. To send this one now, try again.</source>
            <translation>No hay que hacer nada: sigue por sí solo. Para enviar este ahora, reintentar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Waits: this network is metered</source>
            <translation>Espera: esta red es de uso medido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings say that nothing is sent over a network on which every byte costs.</source>
            <translation>Los ajustes dicen que no se envía nada por una red en la que cada byte cuesta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself on another network. To send this one anyway, try again.</source>
            <translation>No hay que hacer nada: en otra red sigue por sí solo. Para enviar este de todos modos, reintentar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another computer may be sending this</source>
            <translation>Quizá otro equipo lo esté enviando</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|This very video] was being sent to this assignment a moment ago, from another computer[: {stored} of {size} are there].</source>
            <translation>[«{name}»|Este mismo vídeo] se enviaba hace un momento a esta tarea desde otro equipo[: hay {stored} de {size}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait: when the other computer falls silent this one goes on there by itself, and nothing is sent twice. If the other one is off or lost, try again now.</source>
            <translation>Esperar: cuando el otro equipo calle, este sigue allí por sí solo y nada se envía dos veces. Si el otro está apagado o perdido, reintentar ahora.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is another file</source>
            <translation>Ese es otro archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What is stored there[ as “{other}”] was sent from a file that differs from [“{name}”|this one]. Nothing was added to it.</source>
            <translation>Lo guardado allí[ como «{other}»] se envió desde un archivo distinto de [«{name}»|este]. No se le ha añadido nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send this file from its beginning, or cancel and choose the file that was being sent.</source>
            <translation>Empezar de nuevo para enviar este archivo desde el principio, o cancelar y elegir el archivo que se estaba enviando.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is nothing to go on with</source>
            <translation>No hay nada que continuar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no open upload[ {upload}] of yours for this assignment. It was handed in or given up meanwhile, or belongs to another assignment.</source>
            <translation>El sitio no tiene ninguna subida abierta[ {upload}] de esta cuenta para esta tarea. Entretanto se entregó o se abandonó, o pertenece a otra tarea.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send the file from its beginning, or cancel.</source>
            <translation>Empezar de nuevo para enviar el archivo desde el principio, o cancelar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Stored, not submitted yet</source>
            <translation>Guardado, aún no entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored at the site, and waits for your word to be submitted.</source>
            <translation>El vídeo está guardado en el sitio y espera la orden de entregarlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it when you are ready[; it is due {due}]. It need not be sent again.</source>
            <translation>Entregarlo cuando todo esté listo[; vence: {due}]. No hace falta enviarlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your team must submit too</source>
            <translation>El equipo también debe entregar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have handed it in[ for the team “{team}”]. It counts once all members have submitted[; {members} still must].</source>
            <translation>Se ha entregado[ por el equipo «{team}»]. Cuenta cuando todos los miembros hayan entregado[; faltan {members}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask them to open the assignment and submit. This is looked at now and then, and goes on by itself.</source>
            <translation>Pedirles que abran la tarea y entreguen. Se comprueba de vez en cuando y sigue por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your draft holds this video</source>
            <translation>El borrador contiene este vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle has saved [“{name}”|it] in your draft[ for “{assignment}”]. It is not submitted, and it cannot be taken out from here.</source>
            <translation>Moodle ha guardado [«{name}»|el vídeo] en el borrador[ de «{assignment}»]. No está entregado, y desde aquí no se puede sacar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it, or open the assignment in the browser and remove it there.</source>
            <translation>Entregarlo, o abrir la tarea en el navegador y quitarlo allí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video is no longer there</source>
            <translation>El vídeo guardado ya no está</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site had [“{name}”|the video] stored. It was removed there before it was submitted[ to “{assignment}”].</source>
            <translation>El sitio tenía guardado [«{name}»|el vídeo]. Allí se quitó antes de entregarse[ en «{assignment}»].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send it again, or cancel it if another video has taken its place.</source>
            <translation>Empezar de nuevo para enviarlo otra vez, o cancelarlo si otro vídeo ha ocupado su lugar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No longer your submission</source>
            <translation>Ya no es la entrega vigente</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was submitted. Since then [“{by}” has taken its place|it was replaced or removed at the site].[ Any member of the team “{team}” can do that.]</source>
            <translation>Estaba entregado. Desde entonces, [«{by}» ha ocupado su lugar|se ha reemplazado o quitado en el sitio].[ Cualquier miembro del equipo «{team}» puede hacerlo.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing, if that is what you want. Else send this video again.</source>
            <translation>Nada, si es eso lo que se quiere. Si no, enviar otra vez este vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your uploads belong to a newer version</source>
            <translation>Las subidas son de una versión más nueva</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A newer version of this program wrote the list of your uploads. It was left as it is.</source>
            <translation>Una versión más nueva de este programa escribió la lista de subidas. Se ha dejado como estaba.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start the newer version, or install it again.</source>
            <translation>Iniciar la versión más nueva, o instalarla otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The list of your uploads was damaged</source>
            <translation>La lista de subidas estaba dañada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What could not be read of it was put aside[ as {path}]; the rest is in the list. Nothing was deleted.</source>
            <translation>Lo que no se pudo leer de ella se apartó[ como {path}]; el resto está en la lista. No se ha borrado nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Add videos that are missing in the list again. What is already stored for them is kept at the site for a while.</source>
            <translation>Añadir otra vez los vídeos que falten en la lista. Lo que ya está guardado de ellos se conserva un tiempo en el sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video cannot be played</source>
            <translation>El vídeo no se puede reproducir</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission is in Moodle, but the video service could not read the video.[ It says: {message}]</source>
            <translation>La entrega está en Moodle, pero el servicio de vídeo no pudo leer el vídeo.[ Dice: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. Export it again as MP4, and submit that file before the deadline.</source>
            <translation>Reproducir el archivo en este equipo. Exportarlo otra vez como MP4 y entregar ese archivo antes de la fecha límite.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something unexpected happened</source>
            <translation>Ha pasado algo inesperado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This program met a problem that it has no words for. Your uploads are kept.</source>
            <translation>Este programa ha encontrado un problema para el que no tiene palabras. Las subidas se conservan.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it happens again, send the log files to the people who look after this program.</source>
            <translation>Reintentar. Si vuelve a pasar, enviar los archivos de registro a quien mantiene este programa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The file is good</source>
            <translation>El archivo es bueno</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|It] is a video that can be read[ ({size}, {mimetype})].</source>
            <translation>[«{name}»|Este] es un vídeo que se puede leer[ ({size}, {mimetype})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is good</source>
            <translation>La duración es buena</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[The video lasts {seconds}.|The length was read.]</source>
            <translation>[El vídeo dura {seconds}.|Se ha leído la duración.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is not known</source>
            <translation>La duración no se conoce</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>How long the video lasts could not be read from the file.</source>
            <translation>No se pudo leer en el archivo cuánto dura el vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Play it to its end on this computer to be sure that it is whole. You can upload it all the same.</source>
            <translation>Reproducirlo hasta el final en este equipo para asegurarse de que está completo. Se puede subir de todos modos.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is time</source>
            <translation>Hay tiempo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[It is due {due}.|The due date has not come.][ At the speed of the last upload it takes {seconds}.]</source>
            <translation>[Vence: {due}.|La fecha límite no ha llegado.][ A la velocidad de la última subida tarda {seconds}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time may not be enough</source>
            <translation>El tiempo puede no bastar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The upload may not be done before the assignment is due[ {due}].[ At the speed of the last upload it takes {seconds}.]</source>
            <translation>Puede que la subida no termine antes de que venza la tarea[ ({due})].[ A la velocidad de la última subida tarda {seconds}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Start now, on the fastest network that you have. A smaller export of the video would be faster.</source>
            <translation>Empezar ya, en la red más rápida que haya. Una exportación más pequeña del vídeo iría más rápido.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It will be late</source>
            <translation>Llegará con retraso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment was due[ {due}], but still takes submissions. Yours will be marked as late.</source>
            <translation>La tarea venció[ ({due})], pero aún acepta entregas. Esta se marcará como retrasada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it as soon as you can, and tell your teacher.</source>
            <translation>Enviarlo cuanto antes y avisar al docente.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is no due date</source>
            <translation>No hay fecha límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment can be handed in at any time.</source>
            <translation>La tarea se puede entregar en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The site could not be asked</source>
            <translation>No se pudo preguntar al sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>This is what it said of [“{assignment}”|the assignment] before[, as of {seen}].</source>
            <translation>Esto es lo que dijo antes de [«{assignment}»|la tarea][, actualizado: {seen}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You can add the video all the same: it is sent, and looked at by the site, once it can be reached.</source>
            <translation>El vídeo se puede añadir de todos modos: se envía, y el sitio lo revisa, cuando se pueda llegar a él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have already submitted here</source>
            <translation>Aquí ya se ha entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] already has a submission that counts for you[ and your team “{team}”]. This video would take its place.</source>
            <translation>[«{assignment}»|Esta tarea] ya tiene una entrega que cuenta para esta cuenta[ y el equipo «{team}»]. Este vídeo ocuparía su lugar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if it should replace the earlier one.</source>
            <translation>Enviarlo solo si debe reemplazar al anterior.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You submit as a team</source>
            <translation>Se entrega en equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>What you hand in here becomes the submission of your whole team[ “{team}”].</source>
            <translation>Lo que se entrega aquí pasa a ser la entrega de todo el equipo[ «{team}»].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Any member can replace it later: tell the others what you send.</source>
            <translation>Cualquier miembro puede reemplazarla después: decir a los demás qué se envía.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You submit for everybody who is in no group</source>
            <translation>Se entrega por todos los que no están en ningún grupo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>This is handed in by groups, and you are in none, or in more than one: what you hand in becomes the submission of everybody who is in no group.</source>
            <translation>Aquí se entrega por grupos, y esta cuenta no está en ninguno o está en varios: lo que se entrega pasa a ser la entrega de todos los que no están en ningún grupo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>If you should be in a group, ask your teacher before you send it. Any of the others can replace it later.</source>
            <translation>Si esta cuenta debería estar en un grupo, preguntar al docente antes de enviar. Cualquiera de los demás puede reemplazarla después.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It has been graded</source>
            <translation>Ya está calificado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your work for [“{assignment}”|this assignment] has a grade. Moodle still takes another video in its place.</source>
            <translation>El trabajo de [«{assignment}»|esta tarea] tiene calificación. Moodle aún acepta otro vídeo en su lugar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Ask your teacher first whether they will look at it again.</source>
            <translation>Preguntar antes al docente si lo mirará otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>A new attempt</source>
            <translation>Un intento nuevo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your teacher has reopened this: the video becomes [attempt {number}|a new attempt]. What you handed in before stays as it is.</source>
            <translation>El docente ha reabierto la tarea: el vídeo pasa a ser [el intento {number}|un intento nuevo]. Lo entregado antes queda como está.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is running</source>
            <translation>El tiempo corre</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have time[ until {until}].</source>
            <translation>Hay tiempo[ hasta: {until}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is over</source>
            <translation>El tiempo ha terminado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time for this ended[ {until}]. Moodle still takes it, and shows how late it was.</source>
            <translation>El tiempo para esto terminó[ ({until})]. Moodle aún lo acepta, y muestra con cuánto retraso.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Another video is on its way there</source>
            <translation>Otro vídeo va de camino allí</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|Another video] is on its way to [“{assignment}”|this assignment], which keeps one video: the later one would take its place.</source>
            <translation>[«{name}»|Otro vídeo] va de camino a [«{assignment}»|esta tarea], que guarda un solo vídeo: el posterior ocuparía su lugar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if that is what you want.</source>
            <translation>Enviarlo solo si es eso lo que se quiere.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is partly there already</source>
            <translation>Una parte ya está allí</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[{stored} of {size}|A part] of this video was sent from another computer. If the file is the very same, which is made sure of, the upload goes on from there.</source>
            <translation>[{stored} de {size}|Una parte] de este vídeo se envió desde otro equipo. Si el archivo es exactamente el mismo, lo que se comprueba, la subida sigue desde ahí.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It may be partly there already</source>
            <translation>Quizá una parte ya esté allí</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>From another computer [{stored} of {size}|a part] of a video named [“{name}”|like this] was sent, but what the site knows of it does not prove that it is the same file.</source>
            <translation>Desde otro equipo se envió [{stored} de {size}|una parte] de un vídeo llamado [«{name}»|como este], pero lo que el sitio sabe de él no demuestra que sea el mismo archivo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>If you are sure that it is the very same file, go on with [upload {upload}|that upload] there. Otherwise this file is sent from its beginning.</source>
            <translation>Con la seguridad de que es exactamente el mismo archivo, continuar allí con [la subida {upload}|esa subida]. Si no, este archivo se envía desde el principio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is a statement to accept</source>
            <translation>Hay que aceptar una declaración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement, for example that the work is your own.</source>
            <translation>[«{assignment}»|Esta tarea] pide aceptar una declaración, por ejemplo que el trabajo es propio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Read the statement before you send the video.</source>
            <translation>Leer la declaración antes de enviar el vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is submitted for you</source>
            <translation>También se entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] keeps drafts. Once the video is stored, it is handed in for grading too.</source>
            <translation>[«{assignment}»|Esta tarea] guarda borradores. Cuando el vídeo está guardado, también se entrega para calificar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed, unless you want to keep it as a draft: then send it without submitting.</source>
            <translation>No hay que hacer nada, salvo si debe quedar como borrador: entonces, enviarlo sin entregar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Genuine, and this is the file</source>
            <translation>Auténtico, y este es el archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt, and [“{name}”|the file] is, to the last byte, the one in it.[ The site could not be reached now; its key is the one that this computer got from it {seen}.]</source>
            <translation>[{site}|El sitio] ha firmado este recibo, y [«{name}»|el archivo] es, hasta el último byte, el del recibo.[ Ahora no se pudo llegar al sitio; su clave es la que este equipo recibió de él: {seen}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Compare the site's address with the one that you know. Only that site could have signed this.</source>
            <translation>Comparar la dirección del sitio con la que se conoce. Solo ese sitio pudo firmar esto.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine</source>
            <translation>El recibo es auténtico</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt. No file was compared with it.[ The site could not be reached now; its key is the one that this computer got from it {seen}.]</source>
            <translation>[{site}|El sitio] ha firmado este recibo. No se ha comparado ningún archivo con él.[ Ahora no se pudo llegar al sitio; su clave es la que este equipo recibió de él: {seen}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Compare the site's address with the one that you know. Only that site could have signed this. Add the video to see whether it is the one in the receipt.</source>
            <translation>Comparar la dirección del sitio con la que se conoce. Solo ese sitio pudo firmar esto. Añadir el vídeo para ver si es el del recibo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine, but this is another file</source>
            <translation>El recibo es auténtico, pero este es otro archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt, for another file than [“{name}”|this one]: the contents differ.</source>
            <translation>[{site}|El sitio] ha firmado este recibo para un archivo distinto de [«{name}»|este]: el contenido difiere.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Look for the very file that was sent. One that was cut, converted or exported again is another file.</source>
            <translation>Buscar el mismo archivo que se envió. Uno cortado, convertido o exportado de nuevo es otro archivo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine, and names no content</source>
            <translation>El recibo es auténtico y no nombra el contenido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt without a SHA-256, so no file can be compared with it: it was gone before it could be read again.</source>
            <translation>[{site}|El sitio] ha firmado este recibo sin SHA-256, así que no se puede comparar ningún archivo con él: ya no estaba cuando hubo que leerlo otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Ask the teacher to compare the video in Moodle with the file.</source>
            <translation>Pedir al docente que compare el vídeo de Moodle con el archivo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>This receipt is not what the site signed</source>
            <translation>Este recibo no es el que firmó el sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>It was changed after it was made, or [{site}|the site] never signed it.[ What differs: {fields}.]</source>
            <translation>Se cambió después de hacerse, o [{site}|el sitio] nunca lo firmó.[ Lo que difiere: {fields}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Do not rely on it. Ask whoever gave it to you for the receipt as the program wrote it.</source>
            <translation>No fiarse de él. Pedir a quien lo dio el recibo tal como lo escribió el programa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Not signed with the site's key</source>
            <translation>No está firmado con la clave del sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The signature is by a key that [{site}|the site] does not have. Either somebody else made this receipt, or the site was set up anew since.</source>
            <translation>La firma es de una clave que [{site}|el sitio] no tiene. O alguien distinto hizo este recibo, o el sitio se instaló de nuevo desde entonces.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Do not rely on it. Ask the administrator of the site whether its key for receipts has changed.</source>
            <translation>No fiarse de él. Preguntar a la administración del sitio si ha cambiado su clave para recibos.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>This receipt is not signed</source>
            <translation>Este recibo no está firmado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] did not sign it, or an earlier version of this program wrote it. Nobody can tell whether it was changed.</source>
            <translation>[{site}|El sitio] no lo firmó, o lo escribió una versión anterior de este programa. Nadie puede saber si se cambió.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Ask the teacher to look the submission up in Moodle.</source>
            <translation>Pedir al docente que mire la entrega en Moodle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The signature could not be checked</source>
            <translation>La firma no se ha podido comprobar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] signs receipts, but does not tell its key: its video plugin is an earlier version.</source>
            <translation>[{site}|El sitio] firma recibos, pero no dice su clave: su complemento de vídeo es una versión anterior.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Tell the administrator of the site: “Please update local_videostorage.” Then check again.</source>
            <translation>Decir a la administración del sitio: «Por favor, actualicen local_videostorage». Después, comprobar otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] was not reached, so its key is not known.[ The reason: {reason}.]</source>
            <translation>No se pudo llegar [a {site}|al sitio], así que su clave no se conoce.[ El motivo: {reason}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Check again when you are online.</source>
            <translation>Comprobar otra vez cuando haya conexión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement first, for example that the work is your own.</source>
            <translation type="vanished">[«{assignment}»|Esta tarea] pide aceptar antes una declaración, por ejemplo que el trabajo es propio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network answers instead of [{host}|the site]. Hotels, trains and guest networks do that until you have signed in or accepted their terms.</source>
            <translation type="vanished">Esta red responde en lugar de [{host}|el sitio]. Los hoteles, los trenes y las redes de invitados lo hacen hasta que se inicia sesión o se aceptan sus condiciones.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open any web page in your browser and sign in to the network. Uploads then go on by themselves.</source>
            <translation type="vanished">Abrir cualquier página web en el navegador e iniciar sesión en la red. Las subidas siguen entonces por sí solas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{address}|The address] does not begin with https:// or is not complete. Nothing was sent to it: others on the network could read along.</source>
            <translation type="vanished">[{address}|La dirección] no empieza por https:// o no está completa. No se envió nada: otros en la red podrían leerlo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Write the address with https:// at the beginning. If the site itself gave it, tell the administrator of the site.</source>
            <translation type="vanished">Escribir la dirección con https:// al principio. Si la dio el propio sitio, avisar a la administración del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] already has a submission of [your team “{team}”|yours]. This video would take its place.</source>
            <translation type="vanished">[«{assignment}»|Esta tarea] ya tiene una entrega [del equipo «{team}»|de esta cuenta]. Este vídeo ocuparía su lugar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer has no keyring that works, so a sign-in lasts only as long as the program runs.</source>
            <translation type="vanished">Este equipo no tiene un llavero que funcione, así que la sesión dura solo mientras el programa está abierto.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No limit, schedule or metered network holds uploads back.</source>
            <translation type="vanished">Ni un límite, ni un horario ni una red de uso medido frenan las subidas.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer trusts the site's certificate because [{issuer}|its authority] was added to it. Browsers elsewhere do not know that authority: it is your university's own, or a filter on the way opens the line.</source>
            <translation type="vanished">Este equipo confía en el certificado del sitio porque se le añadió [{issuer}|su autoridad]. Los navegadores de fuera no conocen esa autoridad: es de la propia universidad, o un filtro del camino abre la línea.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing, if your university or employer set this computer up so. Else ask the people who look after it.</source>
            <translation type="vanished">Nada, si la universidad o la empresa configuró así este equipo. Si no, preguntar a quien lo administra.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock and the site's are the same.</source>
            <translation type="vanished">El reloj propio y el del sitio coinciden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{open}|Some] of your[ {assignments}] assignments take a video now.</source>
            <translation type="vanished">[{open}|Algunas] de las[ {assignments}] tareas aceptan un vídeo ahora.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>None of your[ {assignments}] assignments takes a video now.</source>
            <translation type="vanished">Ninguna de las[ {assignments}] tareas acepta un vídeo ahora.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is set up</source>
            <translation type="vanished">El almacenamiento está configurado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's storage is[ {storage}| set up]. Its address is given out with the first upload.</source>
            <translation type="vanished">El almacenamiento del sitio está[: {storage}| configurado]. Su dirección se da con la primera subida.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. Something on the way swallows full packets or large requests.</source>
            <translation type="vanished">Una petición de [{size}|cierto tamaño] quedó sin respuesta[ en {seconds}], aunque otras más pequeñas la tuvieron. Algo en el camino se traga los paquetes llenos o las peticiones grandes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try without VPN, and on another network. People who know the network: look at its MTU (1,400 bytes is safe).</source>
            <translation type="vanished">Probar sin VPN y en otra red. Para quien entienda de redes: revisar su MTU (1400 bytes es seguro).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “a network limits the size”, try another network.</source>
            <translation type="vanished">De momento nada: los vídeos van al almacenamiento y no pasan por Moodle. Si las subidas fallan con «una red limita el tamaño», probar otra red.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A large request is refused</source>
            <translation type="vanished">Se rechaza una petición grande</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No large request gets through, so nothing was measured.</source>
            <translation type="vanished">Ninguna petición grande pasa, así que no se midió nada.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>PDF, for people</source>
            <translation>PDF, para personas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>JSON, for programs</source>
            <translation>JSON, para programas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save the receipt</source>
            <translation>Guardar el recibo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>“{name}” is there already. Replace it?</source>
            <translation>«{name}» ya existe. ¿Reemplazarlo?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Choose videos</source>
            <translation>Elegir vídeos</translation>
        </message>
    </context>
    <context>
        <name>formatting</name>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} {unit}</source>
            <translation>{n} {unit}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>bytes</source>
            <translation>bytes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>TB</source>
            <translation>TB</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>PB</source>
            <translation>PB</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 byte</source>
            <translation>1 byte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{size} ({exact})</source>
            <translation>{size} ({exact})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{part} of {whole} {unit}</source>
            <translation>{part} de {whole} {unit}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{amount}/s</source>
            <translation>{amount}/s</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{h} h {m} min</source>
            <translation>{h} h {m} min</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 day {h} h</source>
            <translation>1 día {h} h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} days {h} h</source>
            <translation>
                <numerusform>{n} día {h} h</numerusform>
                <numerusform>{n} días {h} h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>time unknown</source>
            <translation>tiempo desconocido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{m} min {s} s</source>
            <translation>{m} min {s} s</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{list}, {next}</source>
            <translation>{list}, {next}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Jan</source>
            <translation>ene.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Feb</source>
            <translation>feb.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Aug</source>
            <translation>ago.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sept</source>
            <translation>sept.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Oct</source>
            <translation>oct.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Nov</source>
            <translation>nov.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Dec</source>
            <translation>dic.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}</source>
            <translation>{day} de {month}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}, {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month}</source>
            <translation>{day} de {month}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month} {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>tomorrow {clock}</source>
            <translation>mañana {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>yesterday {clock}</source>
            <translation>ayer {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{weekday} {clock}</source>
            <translation>{weekday} {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Tuesday</source>
            <translation>martes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Wednesday</source>
            <translation>miércoles</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Thursday</source>
            <translation>jueves</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Friday</source>
            <translation>viernes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day}, {clock}</source>
            <translation>{day}, {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>at {clock}</source>
            <translation>a las {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>on {when}</source>
            <translation>el {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>no due date</source>
            <translation>sin fecha límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>today {clock}</source>
            <translation>hoy {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {time}</source>
            <translation>en {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>due {when}, {left}</source>
            <translation>vence: {when}, {left}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {when}, {time} ago</source>
            <translation>venció: {when}, hace {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {day}</source>
            <translation>venció el {day}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{when}, {left}</source>
            <translation>{when}, {left}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{when}, {time} ago</source>
            <translation>{when}, hace {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in 1 day</source>
            <translation>en 1 día</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {n} days</source>
            <translation>
                <numerusform>en {n} día</numerusform>
                <numerusform>en {n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed today {clock}</source>
            <translation>cerrada hoy {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed {day}</source>
            <translation>cerrada el {day}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>opens {when}</source>
            <translation>se abre: {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} before it is due</source>
            <translation>{time} antes de la fecha límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} after it is due</source>
            <translation>{time} después de la fecha límite</translation>
        </message>
    </context>
    <context>
        <name>home_text</name>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The program cannot start</source>
            <translation>El programa no puede iniciarse</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>It cannot write to its folder {home}{reason}.</source>
            <translation>No puede escribir en su carpeta {home}{reason}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, or choose another folder by the environment variable UPLOADER_HOME. Then start the program again.</source>
            <translation>Liberar espacio o dar permiso allí, o elegir otra carpeta con la variable de entorno UPLOADER_HOME. Después, iniciar el programa otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder, {home},</source>
            <translation>en la carpeta del programa, {home},</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder</source>
            <translation>en la carpeta del programa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The list of your uploads cannot be opened</source>
            <translation>La lista de subidas no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The disk may be full, or {where} may not be writable. Your uploads are kept.</source>
            <translation>El disco puede estar lleno, o quizá no se puede escribir {where}. Las subidas se conservan.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, and try again. Or choose another folder by the environment variable UPLOADER_HOME, and start the program again.</source>
            <translation>Liberar espacio o dar permiso allí, y reintentar. O elegir otra carpeta con la variable de entorno UPLOADER_HOME e iniciar el programa otra vez.</translation>
        </message>
    </context>
    <context>
        <name>overview</name>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{name}: {percent}</source>
            <translation>{name}: {percent}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload needs you.</source>
            <translation>1 subida necesita atención.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads need you.</source>
            <translation>
                <numerusform>{n} subida necesita atención.</numerusform>
                <numerusform>{n} subidas necesitan atención.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>Everything is paused.</source>
            <translation>Todo está en pausa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>Nothing is on its way.</source>
            <translation>No hay nada en camino.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload waits.</source>
            <translation>1 subida espera.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads wait.</source>
            <translation>
                <numerusform>{n} subida espera.</numerusform>
                <numerusform>{n} subidas esperan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload is running.</source>
            <translation>Hay 1 subida en curso.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads are running.</source>
            <translation>
                <numerusform>Hay {n} subida en curso.</numerusform>
                <numerusform>Hay {n} subidas en curso.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload is running, done by {when}.</source>
            <translation>Hay 1 subida en curso, termina: {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads are running, done by {when}.</source>
            <translation>
                <numerusform>Hay {n} subida en curso, termina: {when}.</numerusform>
                <numerusform>Hay {n} subidas en curso, terminan: {when}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ready_menu</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_menu.py"></location>
            <source>No assignment takes a video now</source>
            <translation type="vanished">Ninguna tarea acepta un vídeo ahora</translation>
        </message>
    </context>
    <context>
        <name>ready_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Put into the queue…</source>
            <translation>Poniéndolo en la cola…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Looking at it…</source>
            <translation>Revisándolo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It fits: up to {limit} are taken.</source>
            <translation>Cabe: se aceptan hasta {limit}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It fits: the assignment sets no limit to the size.</source>
            <translation>Cabe: la tarea no limita el tamaño.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It is short enough: up to {limit}.</source>
            <translation>Es lo bastante corto: hasta {limit}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Its kind is accepted.</source>
            <translation>Su tipo se acepta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Open until {until}.</source>
            <translation>Abierta hasta: {until}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>The assignment is open.</source>
            <translation>La tarea está abierta.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>How long it takes is told once it is on its way: nothing was sent from here before.</source>
            <translation>Cuánto tarda se dice en cuanto esté en camino: desde aquí no se ha enviado nada antes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Others go before it.</source>
            <translation>Otros van antes.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}.</source>
            <translation>Quedaría enviado: {when}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, the speed of the last upload.</source>
            <translation>Necesita unos {length} a {speed}, la velocidad de la última subida.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured just now.</source>
            <translation>Necesita unos {length} a {speed}, según lo medido ahora mismo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured today.</source>
            <translation>Necesita unos {length} a {speed}, según lo medido hoy.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured yesterday.</source>
            <translation>Necesita unos {length} a {speed}, según lo medido ayer.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured on {day}.</source>
            <translation>Necesita unos {length} a {speed}, según lo medido el {day}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, after the assignment closes</source>
            <translation>Quedaría enviado: {when}, cuando la tarea ya está cerrada</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, {margin} after it is due</source>
            <translation>Quedaría enviado: {when}, {margin} después de la fecha límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, only {margin} before it is due</source>
            <translation>Quedaría enviado: {when}, solo {margin} antes de la fecha límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Finishes {when}, {margin} before it is due.</source>
            <translation>Termina: {when}, {margin} antes de la fecha límite.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Start now, on the fastest network that you have; a smaller export of the video is faster. Tell your teacher if it gets late.</source>
            <translation>Empezar ya, en la red más rápida que haya; una exportación más pequeña del vídeo es más rápida. Avisar al docente si se hace tarde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Choose the assignment that it belongs to: here, or in the list at the left.</source>
            <translation type="vanished">Elegir la tarea a la que pertenece: aquí, o en la lista de al lado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>How long it takes is not known yet: nothing was sent from this computer before. The row tells it a few seconds after it has begun.</source>
            <translation type="vanished">Aún no se sabe cuánto tarda: desde este equipo no se ha enviado nada antes. La fila lo dice unos segundos después de empezar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It is {due}.</source>
            <translation type="vanished">Fecha: {due}.</translation>
        </message>
    </context>
    <context>
        <name>ready_video</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Only one video counts here</source>
            <translation>Aquí solo cuenta un vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” keeps one video: each one that is submitted takes the place of the one before.</source>
            <translation>«{name}» guarda un solo vídeo: cada uno que se entrega ocupa el lugar del anterior.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Choose another assignment, take one away, or say that it is what you want.</source>
            <translation>Elegir otra tarea, quitar uno, o decir que es lo que se quiere.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send all of them: the one submitted last counts</source>
            <translation>Enviarlos todos: cuenta el último que se entregue</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” can be handed in once: keep one here</source>
            <translation>«{name}» solo se puede entregar una vez: dejar aquí uno</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Take the others away, or choose another assignment for them.</source>
            <translation>Quitar los demás, o elegir otra tarea para ellos.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Replace it with “{name}”</source>
            <translation>Reemplazarlo por «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Replace it</source>
            <translation>Reemplazarlo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Once you start, you have {length}</source>
            <translation>Desde el comienzo hay {length}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Start my time when I press “Send”</source>
            <translation>Iniciar mi tiempo al pulsar «Enviar»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send the video, start my time later</source>
            <translation>Enviar el vídeo e iniciar mi tiempo más tarde</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Only you know whether it is the very same file.</source>
            <translation>El programa no puede saber si es exactamente el mismo archivo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>It is the same file: go on</source>
            <translation>Es el mismo archivo: continuar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send it from its beginning</source>
            <translation>Enviarlo desde el principio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” asks you to accept this</source>
            <translation>«{name}» pide aceptar esta declaración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>I accept this statement</source>
            <translation>Acepto esta declaración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>This submission is my own work.</source>
            <translation type="vanished">Esta entrega es mi propio trabajo.</translation>
        </message>
    </context>
    <context>
        <name>ready_views</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Waits for your answer at the first video for “{assignment}”.</source>
            <translation>Espera la respuesta en el primer vídeo para «{assignment}».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>“{assignment}” can be handed in once.</source>
            <translation>«{assignment}» solo se puede entregar una vez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Keep only this one</source>
            <translation>Dejar solo este</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Look again</source>
            <translation>Volver a mirar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Cannot be sent</source>
            <translation>No se puede enviar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Ready to send</source>
            <translation>Listo para enviar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Not sent yet</source>
            <translation>Aún no enviado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 needs an assignment.</source>
            <translation>1 necesita una tarea.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} need an assignment.</source>
            <translation>
                <numerusform>{n} necesita una tarea.</numerusform>
                <numerusform>{n} necesitan una tarea.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 waits until you sign in.</source>
            <translation>1 espera a que se inicie sesión.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} wait until you sign in.</source>
            <translation>
                <numerusform>{n} espera a que se inicie sesión.</numerusform>
                <numerusform>{n} esperan a que se inicie sesión.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 is put into the queue.</source>
            <translation>1 se está poniendo en la cola.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} are put into the queue.</source>
            <translation>
                <numerusform>{n} se está poniendo en la cola.</numerusform>
                <numerusform>{n} se están poniendo en la cola.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 is being looked at.</source>
            <translation>1 se está revisando.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} are being looked at.</source>
            <translation>
                <numerusform>{n} se está revisando.</numerusform>
                <numerusform>{n} se están revisando.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 waits for your answer.</source>
            <translation>1 espera una respuesta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} wait for your answer.</source>
            <translation>
                <numerusform>{n} espera una respuesta.</numerusform>
                <numerusform>{n} esperan una respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 cannot be sent.</source>
            <translation>1 no se puede enviar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} cannot be sent.</source>
            <translation>
                <numerusform>{n} no se puede enviar.</numerusform>
                <numerusform>{n} no se pueden enviar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} videos</source>
            <translation>
                <numerusform>{n} vídeo</numerusform>
                <numerusform>{n} vídeos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} videos, {size} in all</source>
            <translation>
                <numerusform>{n} vídeo, {size} en total</numerusform>
                <numerusform>{n} vídeos, {size} en total</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send 1 video</source>
            <translation>Enviar 1 vídeo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send {n} videos</source>
            <translation>
                <numerusform>Enviar {n} vídeo</numerusform>
                <numerusform>Enviar {n} vídeos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
    </context>
    <context>
        <name>receipt_document</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Receipt for a video</source>
            <translation>Recibo de un vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>To check this receipt: Video Uploader for Moodle, “Verify a receipt…”, or “uploader verify” with this PDF, which carries the exact receipt ({name}), and with the video.</source>
            <translation>Para comprobar este recibo: Subidor de vídeos para Moodle, «Verificar un recibo…», o «uploader verify» con este PDF, que lleva dentro el recibo exacto ({name}), y con el vídeo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>For checking</source>
            <translation>Para comprobar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Ed25519 signature: {signature}</source>
            <translation>Firma Ed25519: {signature}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Receipt for {name}</source>
            <translation>Recibo de {name}</translation>
        </message>
    </context>
    <context>
        <name>receipt_facts</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submitted, and confirmed by {site}</source>
            <translation>Entregado y confirmado por {site}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submission</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Times</source>
            <translation>Horas</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{name}, {address}</source>
            <translation>{name}, {address}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{name} ({username})</source>
            <translation>{name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{status}, submission {number}</source>
            <translation>{status}, entrega {number}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Assignment</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>For the team</source>
            <translation>Por el equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Counts for</source>
            <translation>Cuenta para</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>By</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Moodle's status</source>
            <translation>Estado en Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>A fingerprint of the content: another file has another one.</source>
            <translation>Una huella del contenido: otro archivo tiene otra.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Video ID</source>
            <translation>ID del vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>How many times the sending was begun or taken up again, for example after a break.</source>
            <translation>Cuántas veces se empezó o se retomó el envío, por ejemplo tras un corte.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{time}, by the site's clock</source>
            <translation>{time}, según el reloj del sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{time}, by this computer's clock</source>
            <translation>{time}, según el reloj de este equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Begun</source>
            <translation>Empezado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Stored</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submitted</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{number} ({key})</source>
            <translation>{number} ({key})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Written by</source>
            <translation>Escrito por</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>an earlier version</source>
            <translation>una versión anterior</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>None: the site did not sign this receipt.</source>
            <translation>Ninguna: el sitio no firmó este recibo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>The site has signed the site's name, the file's name, size and SHA-256, the video's ID, the three times, the status, and the numbers of person, assignment, submission and upload. The rest is this program's notes.</source>
            <translation>El sitio ha firmado su nombre; el nombre, el tamaño y el SHA-256 del archivo; el ID del vídeo; las tres horas; el estado, y los números de persona, tarea, entrega y subida. El resto son notas de este programa.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
    </context>
    <context>
        <name>schedule</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>every day</source>
            <translation>cada día</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>all day</source>
            <translation>todo el día</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>{begin} to {end}</source>
            <translation>de {begin} a {end}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>pause</source>
            <translation>pausa</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>at most {speed}</source>
            <translation>como máximo {speed}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>{days}, {times}: {rule}</source>
            <translation>{days}, {times}: {rule}</translation>
        </message>
    </context>
    <context>
        <name>signed_out</name>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>You are signed out of {site}</source>
            <translation>Sesión cerrada en {site}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>The site has ended this computer's sign-in, and nothing of it is left here.</source>
            <translation>El sitio ha terminado el inicio de sesión de este equipo, y aquí no queda nada de él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>What is not submitted yet goes on when you sign in again.</source>
            <translation>Lo que aún no está entregado continúa al volver a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. At the site it lives on: Moodle itself made it, and your mobile apps may use the same one.</source>
            <translation>En este equipo no queda nada del inicio de sesión. En el sitio sigue existiendo: lo creó el propio Moodle, y las aplicaciones móviles pueden usar el mismo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To end it everywhere, change your password at the site and let it log you out of all web apps, or ask its administrator.</source>
            <translation>Para terminarlo en todas partes, cambiar la contraseña en el sitio y dejar que cierre la sesión en todas las aplicaciones web, o preguntar a la administración.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. At the site it lives on, because a phone of yours may use the same one.</source>
            <translation>En este equipo no queda nada del inicio de sesión. En el sitio sigue existiendo, porque quizá también un teléfono usa el mismo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To end it there too, sign this computer out in the site's list of computers.</source>
            <translation>Para terminarlo también allí, cerrar la sesión de este equipo en la lista de equipos del sitio.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. It is not known whether the site has ended it.</source>
            <translation>En este equipo no queda nada del inicio de sesión. No se sabe si el sitio lo ha terminado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To be sure, sign this computer out in the site's list of computers. Where there is no such list, ask its administrator.</source>
            <translation>Para mayor seguridad, cerrar la sesión de este equipo en la lista de equipos del sitio. Donde no haya tal lista, preguntar a la administración.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Change the password…</source>
            <translation>Cambiar la contraseña…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>List of computers…</source>
            <translation>Lista de equipos…</translation>
        </message>
    </context>
    <context>
        <name>spoken_progress</name>
        <message>
            <location filename="../../src/uploader_gui/ui/spoken_progress.py"></location>
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/spoken_progress.py"></location>
            <source>{name}: {percent} sent</source>
            <translation>{name}: {percent} enviado</translation>
        </message>
    </context>
    <context>
        <name>standing_sentence</name>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>The site is told of a cancellation when it can be reached.</source>
            <translation>Al sitio se le avisa de una cancelación en cuanto se pueda llegar a él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is being sent, so you can switch the computer off.</source>
            <translation>No se está enviando nada, así que el equipo se puede apagar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Everything is paused. You can switch the computer off; nothing is sent until you press Resume.</source>
            <translation>Todo está en pausa. El equipo se puede apagar; no se envía nada hasta pulsar «Reanudar».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is on its way. You can switch the computer off.</source>
            <translation>No hay nada en camino. El equipo se puede apagar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 video is not sent yet: press Send.</source>
            <translation>1 vídeo aún no se ha enviado: pulsar «Enviar».</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 video is not sent yet.</source>
            <translation>1 vídeo aún no se ha enviado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} videos are not sent yet: press Send.</source>
            <translation>
                <numerusform>{n} vídeo aún no se ha enviado: pulsar «Enviar».</numerusform>
                <numerusform>{n} vídeos aún no se han enviado: pulsar «Enviar».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} videos are not sent yet.</source>
            <translation>
                <numerusform>{n} vídeo aún no se ha enviado.</numerusform>
                <numerusform>{n} vídeos aún no se han enviado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped.</source>
            <translation>o apagarlo: sigue donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped, once you have signed in again.</source>
            <translation>o apagarlo: sigue donde se quedó al volver a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until the uploads are done, {off}</source>
            <translation>Dejar el equipo encendido hasta que terminen las subidas, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until {clock}, {off}</source>
            <translation>Dejar el equipo encendido hasta {clock}, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting until the file is written. Keep the computer on, {off}</source>
            <translation>Esperando a que el archivo esté escrito. Dejar el equipo encendido, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Your settings hold the uploads back for now. Keep the computer on, {off}</source>
            <translation>Los ajustes retienen las subidas por ahora. Dejar el equipo encendido, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting for the connection. Keep the computer on, {off}</source>
            <translation>Esperando la conexión. Dejar el equipo encendido, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting to try again. Keep the computer on, {off}</source>
            <translation>Esperando para reintentar. Dejar el equipo encendido, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 upload needs you.</source>
            <translation>1 subida necesita atención.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} uploads need you.</source>
            <translation>
                <numerusform>{n} subida necesita atención.</numerusform>
                <numerusform>{n} subidas necesitan atención.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>team_words</name>
        <message>
            <location filename="../../src/uploader_gui/ui/team_words.py"></location>
            <source>everybody who is in no group</source>
            <translation>todos los que no están en ningún grupo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/team_words.py"></location>
            <source>a group whose name is not known</source>
            <translation>un grupo cuyo nombre no se conoce</translation>
        </message>
    </context>
    <context>
        <name>unsent_question</name>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>1 video is not sent yet</source>
            <translation>1 vídeo aún no se ha enviado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>{n} videos are not sent yet</source>
            <translation>
                <numerusform>{n} vídeo aún no se ha enviado</numerusform>
                <numerusform>{n} vídeos aún no se han enviado</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>What stands ready is not kept when the window closes: choose it again at the next start.</source>
            <translation>Lo que está listo no se conserva al cerrar la ventana: elegirlo otra vez en el próximo arranque.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>What is on its way already goes on at the next start, from where it stopped.</source>
            <translation>Lo que ya está en camino sigue en el próximo arranque donde se quedó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>Quit without sending</source>
            <translation>Salir sin enviar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
    </context>
    <context>
        <name>upload_facts</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Assignment</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Course</source>
            <translation>Curso</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>How far</source>
            <translation>Cuánto lleva</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Stored</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Submitted</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Number here</source>
            <translation>Número aquí</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Number at the site</source>
            <translation>Número en el sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Submission</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>{size} ({n} bytes)</source>
            <translation type="vanished">{size} ({n} bytes)</translation>
        </message>
    </context>
    <context>
        <name>upload_story</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored</source>
            <translation>guardado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>submitted</source>
            <translation>entregado</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>playable</source>
            <translation>reproducible</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored {percent} %</source>
            <translation>guardado {percent} %</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waits for its turn.</source>
            <translation>Espera su turno.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Looking at the file…</source>
            <translation>Revisando el archivo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Asking Moodle where the video shall go…</source>
            <translation>Preguntando a Moodle adónde debe ir el vídeo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Everything is sent. Moodle asks the storage whether it holds the whole file…</source>
            <translation>Todo está enviado. Moodle pregunta al almacenamiento si tiene el archivo completo…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Stored. Handing it in at Moodle…</source>
            <translation>Guardado. Entregándolo en Moodle…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Takes up where another computer stopped: {part} are there.</source>
            <translation>Sigue donde paró otro equipo: hay {part}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. The video is stored; it is handed in when you resume.</source>
            <translation>En pausa. El vídeo está guardado; se entrega al reanudar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. What the storage holds is kept; it is asked when you resume.</source>
            <translation>En pausa. Lo guardado se conserva; al reanudar se pregunta cuánto es.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused before anything was sent.</source>
            <translation>En pausa antes de enviar nada.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled. It may have been submitted in the last moment: Moodle is asked when it can be reached.</source>
            <translation>Cancelado. Quizá se entregó en el último momento: se pregunta a Moodle en cuanto se pueda llegar a él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled; it was not submitted.</source>
            <translation>Cancelado; no se entregó.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>The site will be told when it can be reached.</source>
            <translation>Se avisará al sitio en cuanto se pueda llegar a él.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed}, time left not known yet</source>
            <translation>{speed}, tiempo restante aún desconocido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed} · {left} left · finishes {clock}</source>
            <translation>{speed} · quedan {left} · termina: {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{sentence}, {margin}</source>
            <translation>{sentence}, {margin}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{sentence} What the storage holds is kept.</source>
            <translation>{sentence} Lo que ya tiene el almacenamiento se conserva.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waiting</source>
            <translation>Esperando</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. It goes on by itself.</source>
            <translation>{reason}. Sigue por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Trying again now…</source>
            <translation>{reason}. Reintentando ahora…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Next try in {time}.</source>
            <translation>{reason}. Próximo intento en {time}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted.</source>
            <translation>Entregado.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}</source>
            <translation>Entregado: {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}, {time} after it was due</source>
            <translation>Entregado: {when}, {time} después de la fecha límite</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>the video service is preparing it</source>
            <translation>el servicio de vídeo lo está preparando</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>the video service is preparing it, {percent}</source>
            <translation>el servicio de vídeo lo está preparando, {percent}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}, and replaced by “{name}” since</source>
            <translation>Entregado ({when}) y reemplazado después por «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}; since then it was replaced or removed at the site</source>
            <translation>Entregado ({when}); después se reemplazó o se quitó en el sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced by “{name}” since</source>
            <translation>Reemplazado después por «{name}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced or removed at the site since</source>
            <translation>Reemplazado o quitado después en el sitio</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>This receipt tells what was submitted before that. It is kept as history.</source>
            <translation>Este recibo dice lo que se entregó antes de eso. Se conserva como historial.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{fact}: {state}</source>
            <translation>{fact}: {state}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{time} after it was due</source>
            <translation type="vanished">{time} después de la fecha límite</translation>
        </message>
    </context>
    <context>
        <name>verify_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The file is the one that the receipt names.</source>
            <translation>El archivo es el que nombra el recibo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The file is another one than the receipt names.</source>
            <translation>El archivo es distinto del que nombra el recibo.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt names no SHA-256, so the file could not be compared.</source>
            <translation>El recibo no nombra ningún SHA-256, así que el archivo no se pudo comparar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the upload's number</source>
            <translation>el número de la subida</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the upload's key</source>
            <translation>la clave de la subida</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the video's ID</source>
            <translation>el ID del vídeo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the file's name</source>
            <translation>el nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the size</source>
            <translation>el tamaño</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the SHA-256</source>
            <translation>el SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the assignment's number</source>
            <translation>el número de la tarea</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the submission's number</source>
            <translation>el número de la entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Moodle's status</source>
            <translation>Estado en Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the attempt</source>
            <translation>el intento</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the time of the submission</source>
            <translation>la hora de la entrega</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the site's address</source>
            <translation>la dirección del sitio</translation>
        </message>
    </context>
    <context>
        <name>verify_text</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>SHA-256 in the receipt: {hash}</source>
            <translation>SHA-256 en el recibo: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>SHA-256 of the file: {hash}</source>
            <translation>SHA-256 del archivo: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: the file {file}, {size}</source>
            <translation>Firmado: el archivo {file}, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: submitted {time}</source>
            <translation>Firmado: entregado {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: submission {submission}, assignment {assignment}, person {person}</source>
            <translation>Firmado: entrega {submission}, tarea {assignment}, persona {person}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: {name} ({username})</source>
            <translation>Sin firmar, solo anotado: {name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: the assignment “{assignment}”</source>
            <translation>Sin firmar, solo anotado: la tarea «{assignment}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: the course {course}</source>
            <translation>Sin firmar, solo anotado: el curso {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the file {file}, {size}</source>
            <translation>Sin comprobar: el archivo {file}, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: submitted {time}</source>
            <translation>Sin comprobar: entregado {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: {name} ({username})</source>
            <translation>Sin comprobar: {name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the assignment “{assignment}”</source>
            <translation>Sin comprobar: la tarea «{assignment}»</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the course {course}</source>
            <translation>Sin comprobar: el curso {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>{name} ({username})</source>
            <translation type="vanished">{name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>submitted {time}</source>
            <translation type="vanished">entregado: {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>submission {submission}, assignment {assignment}, person {person}</source>
            <translation type="vanished">entrega {submission}, tarea {assignment}, persona {person}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: {facts}</source>
            <translation type="vanished">Firmado: {facts}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: {facts}</source>
            <translation type="vanished">Sin firmar, solo anotado: {facts}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: {facts}</source>
            <translation type="vanished">Sin comprobar: {facts}</translation>
        </message>
    </context>
</TS>
