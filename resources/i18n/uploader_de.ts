<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>About this program</source>
            <translation>Über dieses Programm</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>The program's sign</source>
            <translation>Das Zeichen des Programms</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Video Uploader for Moodle</source>
            <translation>Video-Uploader für Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Gets big videos into Moodle over bad links, and proves it.</source>
            <translation>Bringt große Videos über schlechte Leitungen nach Moodle, und beweist es.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>{name}: free software, without any warranty</source>
            <translation>{name}: freie Software, ohne jede Gewähr</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Your uploads</source>
            <translation>Die Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Receipts</source>
            <translation>Belege</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Log files</source>
            <translation>Protokolldateien</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/about_dialog.py"></location>
            <source>Made with</source>
            <translation>Gemacht mit</translation>
        </message>
    </context>
    <context>
        <name>AccountBar</name>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Settings ({keys})</source>
            <translation>Einstellungen ({keys})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Not signed in</source>
            <translation>Nicht angemeldet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>{account} (signed out)</source>
            <translation>{account} (abgemeldet)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Account: {account}</source>
            <translation>Konto: {account}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to another site…</source>
            <translation>Bei einer anderen Website anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign out of {site}…</source>
            <translation>Von {site} abmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to {site} again…</source>
            <translation>Erneut bei {site} anmelden…</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>User</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign in to a &amp;site…</source>
            <translation>Bei einer &amp;Website anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign in a&amp;gain…</source>
            <translation>&amp;Neu anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Sign &amp;out…</source>
            <translation>&amp;Abmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Where this computer has a keyring, the sign-in is kept there; else only until the program ends. A password is never kept.</source>
            <translation>Hat dieser Computer einen Schlüsselbund, liegt die Anmeldung dort; sonst gilt sie nur, bis das Programm endet. Ein Kennwort wird nie aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Signed out</source>
            <translation>Abgemeldet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Kept in the system's keyring</source>
            <translation>Im Schlüsselbund des Systems</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Kept in a file</source>
            <translation>In einer Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_accounts.py"></location>
            <source>Until the program ends</source>
            <translation>Bis das Programm endet</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>All videos on this card</source>
            <translation>Alle Videos auf dieser Karte</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Looking at “{name}”…</source>
            <translation type="vanished">„{name}“ wird angesehen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only one video counts here</source>
            <translation type="vanished">Hier zählt nur ein Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” keeps one video: each one that is submitted takes the place of the one before.</source>
            <translation type="vanished">„{name}“ behält ein einziges Video: Jedes abgegebene ersetzt das vorige.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add {files} only if that is what you want.</source>
            <translation type="vanished">{files} nur hinzufügen, wenn das so gewollt ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add them all</source>
            <translation type="vanished">Alle hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it too</source>
            <translation type="vanished">Auch hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Do not add</source>
            <translation type="vanished">Nicht hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Replace it with “{name}”</source>
            <translation type="vanished">Durch „{name}“ ersetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Keep the earlier one</source>
            <translation type="vanished">Das frühere behalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Once you start, you have {length}</source>
            <translation type="vanished">Ab dem Start bleiben {length}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Start my time and add “{name}”</source>
            <translation type="vanished">Zeit starten und „{name}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it, start later</source>
            <translation type="vanished">Hinzufügen, später starten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only you know whether it is the very same file.</source>
            <translation type="vanished">Ob es wirklich dieselbe Datei ist, kann das Programm nicht wissen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>It is the same file: go on</source>
            <translation type="vanished">Es ist dieselbe Datei: fortsetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Send it from its beginning</source>
            <translation type="vanished">Von vorn senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>{reason} It was not added.</source>
            <translation type="vanished">{reason} Es wurde nicht hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” was not added. {reason}</source>
            <translation type="vanished">„{name}“ wurde nicht hinzugefügt. {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Try again</source>
            <translation type="vanished">Nochmals versuchen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Remove</source>
            <translation type="vanished">Entfernen</translation>
        </message>
    </context>
    <context>
        <name>AddressPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in to Moodle</source>
            <translation>Bei Moodle anmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Write the address of your Moodle, or paste it from your browser: any page of it will do.</source>
            <translation>Die Adresse des Moodle eingeben oder aus dem Browser einfügen: Jede seiner Seiten ist recht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Site &amp;address</source>
            <translation>&amp;Adresse der Website</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Or go on with a site that you have used here:</source>
            <translation>Oder mit einer hier schon benutzten Website weitermachen:</translation>
        </message>
    </context>
    <context>
        <name>Arriving</name>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This is not on this computer</source>
            <translation>Das ist nicht auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{name}” lies somewhere else.</source>
            <translation>„{name}“ liegt woanders.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Copy the video to this computer, or open the drive it lies on, and choose it there.</source>
            <translation>Das Video auf diesen Computer kopieren, oder das Laufwerk öffnen, auf dem es liegt, und es dort auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This address is not understood</source>
            <translation>Diese Adresse ist unverständlich</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{address}” asks for nothing that this program does.</source>
            <translation>„{address}“ verlangt nichts, was dieses Programm tut.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Nothing was done. Look for a newer address, or for a newer version of this program.</source>
            <translation>Es wurde nichts getan. Nach einer neueren Adresse oder einer neueren Version dieses Programms sehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>This assignment is not in your list</source>
            <translation>Diese Aufgabe ist nicht in der Liste</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>{site} shows you no such assignment.</source>
            <translation>{site} zeigt keine solche Aufgabe.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>Are you enrolled in its course, and signed in as the right person?</source>
            <translation>Besteht die Einschreibung in den Kurs, und ist die richtige Person angemeldet?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/arriving.py"></location>
            <source>“{name}” takes no video from you now</source>
            <translation>„{name}“ nimmt jetzt kein Video an</translation>
        </message>
    </context>
    <context>
        <name>AssignmentList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_list.py"></location>
            <source>Assignments</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_list.py"></location>
            <source>No assignment has these words in its name or course.</source>
            <translation>Keine Aufgabe hat diese Wörter im Namen oder Kurs.</translation>
        </message>
    </context>
    <context>
        <name>AssignmentSearch</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_search.py"></location>
            <source>Find an assignment (Ctrl+L)</source>
            <translation>Aufgabe suchen (Strg+L)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_search.py"></location>
            <source>Find an assignment by its name or course</source>
            <translation>Eine Aufgabe nach Name oder Kurs suchen</translation>
        </message>
    </context>
    <context>
        <name>BegunElsewhere</name>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is stored, and not handed in yet.</source>
            <translation>„{name}“ für „{assignment}“ ist gespeichert und noch nicht abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is being sent there now: {part} have arrived.</source>
            <translation>„{name}“ für „{assignment}“ wird dort gerade gesendet: {part} sind angekommen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” was begun there: {part} have arrived.</source>
            <translation>„{name}“ für „{assignment}“ wurde dort begonnen: {part} sind angekommen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has sent a video that is not handed in</source>
            <translation>Ein anderer Computer hat ein Video gesendet, das noch nicht abgegeben ist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has begun to send a video</source>
            <translation>Ein anderer Computer hat begonnen, ein Video zu senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>If you have the very same file here, choose it: what has arrived is not sent again.</source>
            <translation>Liegt genau dieselbe Datei auch hier, kann sie ausgewählt werden: Was angekommen ist, wird nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Choose the file…</source>
            <translation>Datei auswählen…</translation>
        </message>
    </context>
    <context>
        <name>BrowserPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Go on in your browser…</source>
            <translation>Weiter im Browser…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in, and allow this program to hand in videos for you. Then come back: this window goes on by itself.</source>
            <translation>Dort hat sich eine Seite von {site} geöffnet. Bitte dort anmelden und diesem Programm erlauben, Videos abzugeben. Danach hierher zurückkehren: Dieses Fenster macht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Open your browser</source>
            <translation>Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, and open it in a browser on this computer. When you have signed in there, this window goes on by itself.</source>
            <translation>Von hier aus ließ sich kein Browser öffnen. Bitte die Adresse kopieren und in einem Browser auf diesem Computer öffnen. Nach der Anmeldung dort macht dieses Fenster von selbst weiter.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Notifications and closing</source>
            <translation>Mitteilungen und Schließen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Start in the background when I log in to this computer</source>
            <translation>Beim Anmelden an diesem Computer im &amp;Hintergrund starten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Tell me when a video is submitted, or needs me</source>
            <translation>&amp;Mitteilen, wenn ein Video abgegeben ist oder Hilfe braucht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Ask me</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Go on in the background</source>
            <translation>Im Hintergrund weitermachen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Quit, and go on at the next start</source>
            <translation>Beenden und beim nächsten Start weitermachen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Keep this computer awake while a video is being sent</source>
            <translation>Den Computer &amp;wach halten, solange ein Video gesendet wird</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Notifications</source>
            <translation>Mitteilungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>While uploads run</source>
            <translation>Solange Uploads laufen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Closing the window:</source>
            <translation>&amp;Beim Schließen des Fensters:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Whatever you choose, nothing is lost: an upload goes on from where it stopped.</source>
            <translation>Was auch gewählt wird, nichts geht verloren: Ein Upload geht dort weiter, wo er aufgehört hat.</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>What has happened to the upload</source>
            <translation>Was mit dem Upload geschehen ist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Details of the chosen upload</source>
            <translation>Einzelheiten des ausgewählten Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>{time}  {what}</source>
            <translation>{time}  {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Nothing has happened to it yet.</source>
            <translation>Mit ihm ist noch nichts geschehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Choose an upload to see its details.</source>
            <translation>Einen Upload auswählen, um seine Einzelheiten zu sehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/detail_pane.py"></location>
            <source>What has happened</source>
            <translation>Was geschehen ist</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Check the connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Check again</source>
            <translation>Nochmals prüfen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Nothing failed</source>
            <translation>Nichts ist fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>1 check failed: what to do stands under it</source>
            <translation>1 Prüfung ist fehlgeschlagen: Darunter steht, was zu tun ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>{n} checks failed: what to do stands under them</source>
            <translation>
                <numerusform>{n} Prüfung ist fehlgeschlagen: Darunter steht, was zu tun ist</numerusform>
                <numerusform>{n} Prüfungen sind fehlgeschlagen: Darunter steht, was zu tun ist</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add videos</source>
            <translation>Videos hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>&amp;Choose videos…</source>
            <translation>&amp;Videos auswählen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Let go to add</source>
            <translation>Loslassen zum Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>to “{name}”, or onto another assignment at the left</source>
            <translation>zu „{name}“, oder auf einer anderen Aufgabe in der Liste daneben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>or let go on an assignment at the left</source>
            <translation>oder auf einer Aufgabe in der Liste daneben loslassen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Drop videos here</source>
            <translation>Videos hier ablegen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>for “{name}”</source>
            <translation>für „{name}“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>or anywhere in this window; or right onto an assignment at the left.</source>
            <translation>oder irgendwo in diesem Fenster; oder gleich auf einer Aufgabe in der Liste daneben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Not now</source>
            <translation type="vanished">Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send it to “{name}”</source>
            <translation type="vanished">Mit „Hinzufügen zu …“ wird es an „{name}“ gesendet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send them to “{name}”</source>
            <translation type="vanished">Mit „Hinzufügen zu …“ werden sie an „{name}“ gesendet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that it belongs to.</source>
            <translation type="vanished">Jetzt in der Liste daneben die Aufgabe auswählen, zu der es gehört.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that they belong to.</source>
            <translation type="vanished">Jetzt in der Liste daneben die Aufgabe auswählen, zu der sie gehören.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Choose an assignment at the left first, or drop the video right onto it.</source>
            <translation type="vanished">Zuerst in der Liste daneben eine Aufgabe auswählen, oder das Video gleich darauf ablegen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add to “{name}”</source>
            <translation type="vanished">Hinzufügen zu „{name}“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” is ready</source>
            <translation type="vanished">„{name}“ ist bereit</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and 1 more video are ready</source>
            <translation type="vanished">„{name}“ und 1 weiteres Video sind bereit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and {n} more videos are ready</source>
            <translation type="vanished">
                <numerusform>„{name}“ und {n} weiteres Video sind bereit</numerusform>
                <numerusform>„{name}“ und {n} weitere Videos sind bereit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Entry of the schedule</source>
            <translation>Eintrag des Zeitplans</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;All day</source>
            <translation>&amp;Ganztägig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>It goes over midnight, and belongs to the day on which it begins.</source>
            <translation>Er geht über Mitternacht und gehört zu dem Tag, an dem er beginnt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Limit the speed to</source>
            <translation>Geschwindigkeit &amp;begrenzen auf</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;No limit</source>
            <translation>&amp;Kein Limit</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Pause: send nothing</source>
            <translation>&amp;Anhalten: nichts senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Limit at these times</source>
            <translation>Limit zu diesen Zeiten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;From:</source>
            <translation>&amp;Von:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;To:</source>
            <translation>B&amp;is:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Choose at least one day.</source>
            <translation>Mindestens einen Tag auswählen.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Which uploads are shown</source>
            <translation>Welche Uploads angezeigt werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Search (Ctrl+F)</source>
            <translation>Suchen (Strg+F)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Search the uploads by name, assignment or course</source>
            <translation>Die Uploads nach Name, Aufgabe oder Kurs durchsuchen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Details of the chosen upload (Ctrl+I)</source>
            <translation>Einzelheiten des ausgewählten Uploads (Strg+I)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>All uploads</source>
            <translation>Alle Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Pause all</source>
            <translation>Alle anhalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Resume all</source>
            <translation>Alle fortsetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>On the way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Needs you</source>
            <translation>Braucht Hilfe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Submitted</source>
            <translation>Abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/filter_bar.py"></location>
            <source>Failed or cancelled</source>
            <translation>Erfolglos</translation>
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
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choose: {what}</source>
            <translation>Auswählen: {what}</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Receipts</source>
            <translation>Belege</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Videos:</source>
            <translation>&amp;Videos:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Receipts:</source>
            <translation>&amp;Belege:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Choosing videos begins in the first folder. Receipts that you save go to the second one. An empty field means the folder that is shown in it.</source>
            <translation>Das Auswählen von Videos beginnt im ersten Ordner. Gespeicherte Belege kommen in den zweiten. Ein leeres Feld meint den Ordner, der darin angezeigt wird.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>This folder is not there. Choose another one, or leave the field empty.</source>
            <translation>Diesen Ordner gibt es nicht. Einen anderen wählen oder das Feld leer lassen.</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Language:</source>
            <translation>&amp;Sprache:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>&amp;Theme:</source>
            <translation>&amp;Design:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_pages.py"></location>
            <source>The theme changes at once. Another language takes effect at the next start.</source>
            <translation>Das Design wechselt sofort. Eine andere Sprache gilt ab dem nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/guide_dialog.py"></location>
            <source>User guide</source>
            <translation>Benutzerhandbuch</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>User guide</source>
            <translation>Benutzerhandbuch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Check the connection…</source>
            <translation>Verbindung prüfen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>Verify a receipt…</source>
            <translation>Einen Beleg prüfen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/help_button.py"></location>
            <source>About this program</source>
            <translation>Über dieses Programm</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>&amp;Save diagnostics…</source>
            <translation>Diagnose &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Collecting</source>
            <translation>Wird gesammelt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>One file for the people who help you: what this program wrote down, your uploads with their files' names, the settings, versions, and what the program finds when it examines this computer and the way to your sites. No password, no sign-in, no video and no address of an upload is in it.</source>
            <translation>Eine Datei für die Leute, die helfen: was dieses Programm notiert hat, die Uploads mit den Namen ihrer Dateien, die Einstellungen, Versionen und was das Programm beim Untersuchen dieses Computers und des Wegs zu den Websites findet. Kein Kennwort, keine Anmeldung, kein Video und keine Adresse eines Uploads ist darin.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Video Uploader for Moodle {version}, Qt {qt}</source>
            <translation>Video-Uploader für Moodle {version}, Qt {qt}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Save diagnostics</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Collecting the uploads…</source>
            <translation>Die Uploads werden gesammelt…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Examining this computer and the way to your sites; this may take a minute…</source>
            <translation>Dieser Computer und der Weg zu den Websites werden untersucht; das kann eine Minute dauern…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Packing…</source>
            <translation>Wird gepackt…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>Saved as “{name}”. You can send that file.</source>
            <translation>Als „{name}“ gespeichert. Diese Datei kann verschickt werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_help.py"></location>
            <source>The file could not be saved there: {reason}. Choose another folder.</source>
            <translation>Die Datei konnte dort nicht gespeichert werden: {reason}. Einen anderen Ordner wählen.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Video Uploader for Moodle</source>
            <translation>Video-Uploader für Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>May the computer be switched off</source>
            <translation>Darf der Computer ausgeschaltet werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in first; videos that you drop here wait.</source>
            <translation>Bitte zuerst anmelden; hier abgelegte Videos warten so lange.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Asking the site…</source>
            <translation>Die Website wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>No assignments here.
Are you enrolled in the course?</source>
            <translation>Hier gibt es keine Aufgaben.
Fehlt die Einschreibung in den Kurs?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in to see your assignments.</source>
            <translation>Nach dem Anmelden stehen hier die Aufgaben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The assignments could not be read.</source>
            <translation>Die Aufgaben konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Another copy of this program does the sending; this window may be closed.</source>
            <translation>Ein anderes Fenster dieses Programms übernimmt das Senden; dieses darf geschlossen werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sending {speed}</source>
            <translation>Sendet mit {speed}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You are signed in for this session only</source>
            <translation type="vanished">Die Anmeldung gilt nur für diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>At the next start, sign in once more: everything then goes on where it stopped.</source>
            <translation type="vanished">Beim nächsten Start noch einmal anmelden: Dann geht alles dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in…</source>
            <translation type="vanished">Anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out</source>
            <translation type="vanished">Abmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out of {site}?</source>
            <translation type="vanished">Von {site} abmelden?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads that are not submitted yet stop, and go on when you sign in again.</source>
            <translation type="vanished">Uploads, die noch nicht abgegeben sind, halten an und gehen nach der nächsten Anmeldung weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay signed in</source>
            <translation type="vanished">Angemeldet bleiben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The sign-in is not stored on this computer.</source>
            <translation type="vanished">Die Anmeldung wird auf diesem Computer nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>1 upload is running.</source>
            <translation type="vanished">1 Upload läuft.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>{n} uploads are running.</source>
            <translation type="vanished">
                <numerusform>{n} Upload läuft.</numerusform>
                <numerusform>{n} Uploads laufen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>If you quit, nothing is lost: it goes on at the next start, from where it stopped.</source>
            <translation type="vanished">Beim Beenden geht nichts verloren: Beim nächsten Start geht es dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You will have to sign in again then.</source>
            <translation type="vanished">Dann ist eine neue Anmeldung nötig.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads are running</source>
            <translation type="vanished">Uploads laufen noch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Quit and go on at the next start</source>
            <translation type="vanished">Beenden und beim nächsten Start weitermachen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay</source>
            <translation type="vanished">Hierbleiben</translation>
        </message>
    </context>
    <context>
        <name>NetworkPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Limit the speed to</source>
            <translation>Geschwindigkeit &amp;begrenzen auf</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Limit for all uploads together</source>
            <translation>Limit für alle Uploads zusammen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>As many as help</source>
            <translation>So viele, wie sinnvoll</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Wait while every byte costs on this network (metered)</source>
            <translation>&amp;Warten, solange in diesem Netz jedes Byte kostet (getaktet)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>As the system says</source>
            <translation>Wie das System sagt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>No proxy</source>
            <translation>Kein Proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>This proxy:</source>
            <translation>Dieser Proxy:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Address of the proxy</source>
            <translation>Adresse des Proxys</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Uploads at once:</source>
            <translation>&amp;Uploads gleichzeitig:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Of several entries that match, the first one counts; where none does, the limit above. What is stored already is handed in also during a pause.</source>
            <translation>Passen mehrere Einträge, zählt der erste; passt keiner, gilt das Limit darüber. Was schon gespeichert ist, wird auch während einer Pause abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Way to the internet</source>
            <translation>Weg ins Internet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>&amp;Proxy:</source>
            <translation>&amp;Proxy:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>No password is kept here. A proxy that asks for one works when the system's network settings name it together with its user and password.</source>
            <translation>Hier wird kein Kennwort aufbewahrt. Ein Proxy, der eines verlangt, funktioniert, wenn die Netzwerkeinstellungen des Systems ihn mit Name und Kennwort nennen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>An address with a user name or a password is not kept here. Leave out what stands before the @.</source>
            <translation>Eine Adresse mit Benutzername oder Kennwort wird hier nicht aufbewahrt. Weglassen, was vor dem @ steht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Proxies for http and https are known here; no others, such as SOCKS.</source>
            <translation>Hier gehen Proxys für HTTP und HTTPS; keine anderen wie SOCKS.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Write a host and its port, such as proxy.example.org:3128.</source>
            <translation>Einen Host und seinen Port schreiben, etwa proxy.example.org:3128.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_network.py"></location>
            <source>Write the proxy's address, or choose another way.</source>
            <translation>Die Adresse des Proxys schreiben oder einen anderen Weg wählen.</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Put this away</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>NoticePanel</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
    </context>
    <context>
        <name>PasswordPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>With the same user name and password as in your browser.</source>
            <translation>Mit demselben Anmeldenamen und Kennwort wie im Browser.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Signing in…</source>
            <translation>Wird angemeldet…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;User name</source>
            <translation>Anmelde&amp;name</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;Password</source>
            <translation>&amp;Kennwort</translation>
        </message>
    </context>
    <context>
        <name>PastePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in in your browser, and come back</source>
            <translation>Im Browser anmelden und zurückkommen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Signing in…</source>
            <translation>Wird angemeldet…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied &amp;address</source>
            <translation>Kop&amp;ierte Adresse</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in as you always do.</source>
            <translation>Dort hat sich eine Seite von {site} geöffnet. Bitte wie gewohnt anmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, open it in a browser, and sign in there.</source>
            <translation>Von hier aus ließ sich kein Browser öffnen. Bitte die Adresse kopieren, in einem Browser öffnen und dort anmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Your browser then says that it cannot open an address that begins with “moodlemobile://”, or shows a link to one. Copy that whole address, and paste it here.</source>
            <translation>Der Browser meldet dann, dass er eine Adresse mit „moodlemobile://“ am Anfang nicht öffnen kann, oder zeigt einen Link dorthin. Diese ganze Adresse kopieren und hier einfügen.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Use your phone</source>
            <translation>Das Telefon benutzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;New code</source>
            <translation>&amp;Neuer Code</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No camera? Open this address on a phone or another computer:</source>
            <translation>Keine Kamera? Diese Adresse auf einem Telefon oder einem anderen Computer öffnen:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>and type this code there:</source>
            <translation>und dort diesen Code eingeben:</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Point its camera at this code, sign in to {site} there, and allow this computer.</source>
            <translation>Die Kamera auf diesen Code richten, dort bei {site} anmelden und diesen Computer zulassen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>For a phone's camera: it opens {address} with the code filled in.</source>
            <translation>Für die Kamera eines Telefons: öffnet {address} mit dem schon eingetragenen Code.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Code: {letters}</source>
            <translation>Code: {letters}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>This code does not count any more.</source>
            <translation>Dieser Code gilt nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Valid for another {time}.</source>
            <translation>Gilt noch {time}.</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <location filename="../../src/uploader_gui/ui/qr_code.py"></location>
            <source>QR code</source>
            <translation>QR-Code</translation>
        </message>
    </context>
    <context>
        <name>ReadyCard</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Choose &amp;more…</source>
            <translation>&amp;Weitere auswählen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Put away</source>
            <translation>Weglegen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_card.py"></location>
            <source>Ready to send</source>
            <translation type="vanished">Bereit zum Senden</translation>
        </message>
    </context>
    <context>
        <name>ReadyQuestion</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_question.py"></location>
            <source>Statement</source>
            <translation>Erklärung</translation>
        </message>
    </context>
    <context>
        <name>ReadyRow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Do not send this one</source>
            <translation>Dieses nicht senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Choose the assignment</source>
            <translation>Aufgabe auswählen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Send it to another assignment</source>
            <translation>An eine andere Aufgabe senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Assignment of “{name}”: {assignment}</source>
            <translation>Aufgabe von „{name}“: {assignment}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_row.py"></location>
            <source>Do not send “{name}”</source>
            <translation>„{name}“ nicht senden</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>As PDF for people, or as JSON for programs</source>
            <translation>Als PDF für Menschen oder als JSON für Programme</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copy everything as text</source>
            <translation>Alles als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Verify…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Saved as {path}</source>
            <translation>Gespeichert als {path}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>there is no room left</source>
            <translation>es ist kein Platz mehr</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>the place cannot be written to</source>
            <translation>dorthin kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Not saved: {reason}. Choose another folder.</source>
            <translation>Nicht gespeichert: {reason}. Bitte einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>The printer refused it. Save the receipt as PDF, and print that from elsewhere.</source>
            <translation>Der Drucker hat es abgelehnt. Den Beleg als PDF speichern und anderswo drucken.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Sent to {printer}</source>
            <translation>Gesendet an {printer}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>the printer</source>
            <translation>den Drucker</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Copied as text</source>
            <translation>Als Text kopiert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted, and confirmed by {site}</source>
            <translation type="vanished">Abgegeben und von {site} bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save as…</source>
            <translation type="vanished">Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>submission {number}</source>
            <translation type="vanished">Abgabe {number}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>not known</source>
            <translation type="vanished">nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>How many times the sending was begun or taken up again, for example after a break.</source>
            <translation type="vanished">Wie oft das Senden begonnen oder wieder aufgenommen wurde, zum Beispiel nach einer Unterbrechung.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted</source>
            <translation type="vanished">Abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Assignment</source>
            <translation type="vanished">Aufgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>For the team</source>
            <translation type="vanished">Für das Team</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>By</source>
            <translation type="vanished">Von</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>File</source>
            <translation type="vanished">Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>SHA-256</source>
            <translation type="vanished">SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Moodle's status</source>
            <translation type="vanished">Status in Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Video ID</source>
            <translation type="vanished">Video-ID</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Stored</source>
            <translation type="vanished">Gespeichert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Connections</source>
            <translation type="vanished">Verbindungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Transfer</source>
            <translation type="vanished">Übertragung</translation>
        </message>
    </context>
    <context>
        <name>ScheduleEditor</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>No schedule: the limit counts always.</source>
            <translation>Kein Zeitplan: Das Limit gilt immer.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>A&amp;dd…</source>
            <translation>&amp;Hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Edit…</source>
            <translation>Bea&amp;rbeiten…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>&amp;Move up</source>
            <translation>Nach &amp;oben</translation>
        </message>
    </context>
    <context>
        <name>SessionBus</name>
        <message>
            <location filename="../../src/uploader_gui/ui/session_bus.py"></location>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/session_bus.py"></location>
            <source>Video Uploader</source>
            <translation>Video-Uploader</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/settings_dialog.py"></location>
            <source>The settings could not be saved: {reason}. Make room on the disk, and press OK again.</source>
            <translation>Die Einstellungen konnten nicht gespeichert werden: {reason}. Platz auf dem Datenträger schaffen und nochmals OK drücken.</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Waiting for an answer</source>
            <translation>Wartet auf eine Antwort</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in for this session only</source>
            <translation>Nur für diese Sitzung anmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Begin again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Another way</source>
            <translation>Anderer Weg</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>You are signed in for this session only</source>
            <translation>Die Anmeldung gilt nur für diese Sitzung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>At the next start, sign in once more: everything then goes on where it stopped.</source>
            <translation>Beim nächsten Start noch einmal anmelden: Dann geht alles dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign out of {site}?</source>
            <translation>Von {site} abmelden?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Uploads that are not submitted yet stop, and go on when you sign in again.</source>
            <translation>Uploads, die noch nicht abgegeben sind, halten an und gehen nach der nächsten Anmeldung weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Stay signed in</source>
            <translation>Angemeldet bleiben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signing.py"></location>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
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
            <translation>Einheit der Geschwindigkeit</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Opening your uploads…</source>
            <translation>Die Uploads werden geöffnet…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Get your videos into Moodle</source>
            <translation>Videos sicher nach Moodle bringen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Big files, slow or broken connections: what is stored is never sent twice, and it goes on by itself.</source>
            <translation>Große Dateien, langsame oder abbrechende Verbindungen: Was gespeichert ist, wird nie zweimal gesendet, und es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Sign in to Moodle…</source>
            <translation>Bei Moodle anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>1  Sign in to your Moodle      2  Choose an assignment      3  Drop your video</source>
            <translation>1  Bei Moodle anmelden      2  Eine Aufgabe auswählen      3  Das Video ablegen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Your video is kept. Sign in, then choose the assignment that it belongs to.</source>
            <translation>Das Video bleibt bereit. Anmelden und dann die Aufgabe auswählen, zu der es gehört.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Your {n} videos are kept. Sign in, then choose the assignments that they belong to.</source>
            <translation>
                <numerusform>{n} Video bleibt bereit. Anmelden und dann die Aufgabe auswählen, zu der es gehört.</numerusform>
                <numerusform>{n} Videos bleiben bereit. Anmelden und dann die Aufgaben auswählen, zu denen sie gehören.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Statement</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>“{name}” asks you to accept this</source>
            <translation>„{name}“ verlangt die Zustimmung zu dieser Erklärung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>I accept this statement</source>
            <translation>Ich stimme dieser Erklärung zu</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Do not submit</source>
            <translation>Nicht abgeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>This submission is my own work.</source>
            <translation type="vanished">Diese Abgabe ist meine eigene Arbeit.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Do not send</source>
            <translation type="vanished">Nicht senden</translation>
        </message>
    </context>
    <context>
        <name>TakingFiles</name>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Looking at what you have chosen…</source>
            <translation>Das Ausgewählte wird angesehen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>There is no video in this folder</source>
            <translation>In diesem Ordner ist kein Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Neither “{name}” nor the folders in it have a file that is named like a video.</source>
            <translation>Weder „{name}“ noch die Ordner darin haben eine Datei, die wie ein Video heißt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Choose the videos themselves if they have unusual names.</source>
            <translation>Haben die Videos ungewöhnliche Namen, sie selbst auswählen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Only the first {n} videos were taken</source>
            <translation>
                <numerusform>Nur das erste Video wurde genommen</numerusform>
                <numerusform>Nur die ersten {n} Videos wurden genommen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>“{name}” has more videos than can stand ready at once.</source>
            <translation>„{name}“ hat mehr Videos, als auf einmal bereitstehen können.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Send these, then choose the others.</source>
            <translation>Diese senden, dann die anderen auswählen.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Show the window</source>
            <translation>Fenster anzeigen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Pause all</source>
            <translation>Alle anhalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Resume all</source>
            <translation>Alle fortsetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/tray.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>UploadActions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove “{name}” from the list?</source>
            <translation>„{name}“ aus der Liste entfernen?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What you submitted stays at Moodle. {receipt}</source>
            <translation>Was abgegeben wurde, bleibt in Moodle. {receipt}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Save the receipt first…</source>
            <translation>Zuerst den Beleg speichern…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is then no longer shown here; its file stays in {folder}</source>
            <translation>Der Beleg wird dann hier nicht mehr angezeigt; seine Datei bleibt in {folder}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is not on this computer: save it first, if you want to keep one.</source>
            <translation>Der Beleg liegt nicht auf diesem Computer: Wer einen behalten will, speichert ihn zuerst.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload</source>
            <translation>Upload abbrechen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload of “{name}”?</source>
            <translation>Den Upload von „{name}“ abbrechen?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The file on this computer stays.</source>
            <translation>Die Datei auf diesem Computer bleibt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Anything that you submitted before stays.</source>
            <translation>Alles früher Abgegebene bleibt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your earlier submission stays.</source>
            <translation>Die frühere Abgabe bleibt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It is being handed in just now: it may be submitted before you answer.</source>
            <translation>Es wird gerade abgegeben: Vielleicht ist es abgegeben, bevor die Antwort kommt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The {amount} that the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation>Die {amount}, die schon gespeichert sind, werden verworfen, und dieses Video wird nicht abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation>Was schon gespeichert ist, wird verworfen, und dieses Video wird nicht abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Nothing was sent yet, so nothing is lost.</source>
            <translation>Es wurde noch nichts gesendet, also geht nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Too late to cancel</source>
            <translation>Zu spät zum Abbrechen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Moodle already holds the submission of “{name}”.</source>
            <translation>Moodle hat die Abgabe von „{name}“ schon.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It stays submitted.</source>
            <translation>Sie bleibt abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, before it could be cancelled.</source>
            <translation>„{name}“ wurde abgegeben ({when}), bevor es abgebrochen werden konnte.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, while the question was open. It is not cancelled.</source>
            <translation>„{name}“ wurde abgegeben ({when}), während die Frage offen war. Es ist nicht abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Submitted, not cancelled</source>
            <translation>Abgegeben, nicht abgebrochen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Already cancelled</source>
            <translation>Schon abgebrochen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was cancelled elsewhere, before you answered.</source>
            <translation>„{name}“ wurde anderswo abgebrochen, bevor die Antwort kam.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The upload ended by itself</source>
            <translation>Der Upload ist von selbst zu Ende gegangen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” could not be submitted, and ended before you cancelled.</source>
            <translation>„{name}“ konnte nicht abgegeben werden und war zu Ende, bevor es abgebrochen wurde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The reason stands beside it in the list. Remove it there if you do not want it any more.</source>
            <translation>Der Grund steht daneben in der Liste. Dort lässt es sich entfernen, wenn es nicht mehr gebraucht wird.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start your time?</source>
            <translation>Die Zeit starten?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Once you start, you have {length} for “{name}”.</source>
            <translation>Ab dem Start bleiben {length} für „{name}“.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your stored video is handed in at once. The time cannot be stopped or started again.</source>
            <translation>Das gespeicherte Video wird sofort abgegeben. Die Zeit lässt sich nicht anhalten oder neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start my time and hand it in</source>
            <translation>Zeit starten und abgeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is then no longer shown here; its file stays: {path}</source>
            <translation type="vanished">Der Beleg wird dann hier nicht mehr angezeigt; seine Datei bleibt: {path}</translation>
        </message>
    </context>
    <context>
        <name>UploadList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>Uploads</source>
            <translation>Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>No videos yet.
Each one that you add stands here: first how far it is, then its receipt.</source>
            <translation>Noch keine Videos.
Jedes hinzugefügte steht hier: erst, wie weit es ist, dann sein Beleg.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>No upload is left by this choice.</source>
            <translation>Nach dieser Auswahl bleibt kein Upload übrig.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Verify a receipt</source>
            <translation>Einen Beleg prüfen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Is this receipt genuine, and is this the video?</source>
            <translation>Ist dieser Beleg echt, und ist das das Video?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>The site that signed the receipt is asked for its public key. Nothing of the receipt or the video is sent.</source>
            <translation>Die Website, die den Beleg signiert hat, wird nach ihrem öffentlichen Schlüssel gefragt. Vom Beleg und vom Video wird nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose a receipt…</source>
            <translation>Beleg auswählen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the video…</source>
            <translation>Video auswählen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Reading the video</source>
            <translation>Das Video wird gelesen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>What the receipt says</source>
            <translation>Was der Beleg sagt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Receipts</source>
            <translation>Belege</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose a receipt</source>
            <translation>Beleg auswählen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the video</source>
            <translation>Video auswählen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Receipt for {video}</source>
            <translation>Beleg für {video}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>or drop it here: the PDF, or the file that ends in .receipt.json</source>
            <translation>oder hier ablegen: das PDF oder die Datei, die auf .receipt.json endet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>if it shall be compared: not needed for the signature</source>
            <translation>wenn es verglichen werden soll: für die Signatur nicht nötig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Nothing was found out.</source>
            <translation>Es wurde nichts festgestellt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Choose the receipt or the video again to check once more.</source>
            <translation>Beleg oder Video neu auswählen, um nochmals zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>{video}, handed in for “{assignment}”</source>
            <translation type="vanished">{video}, abgegeben für „{assignment}“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>Submitted {time}</source>
            <translation type="vanished">Abgegeben: {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>By {name} for “{assignment}” in {course}</source>
            <translation type="vanished">Von {name} für „{assignment}“ in {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>SHA-256 in the receipt: {hash}</source>
            <translation type="vanished">SHA-256 im Beleg: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>SHA-256 of the file: {hash}</source>
            <translation type="vanished">SHA-256 der Datei: {hash}</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in?</source>
            <translation>Wie soll die Anmeldung gehen?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in as {username}?</source>
            <translation>Wie soll die Anmeldung als {username} gehen?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue in the browser</source>
            <translation>Im Browser weitermachen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in as you always do, on your university's own page.</source>
            <translation>Wie gewohnt anmelden, auf der eigenen Seite der Hochschule.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Use my phone</source>
            <translation>Mein Telefon benutzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Scan a code. Good for a computer that is not yours.</source>
            <translation>Einen Code scannen. Gut bei einem fremden Computer.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>User name and password</source>
            <translation>Anmeldename und Kennwort</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Type here what you type on the site's own sign-in page.</source>
            <translation>Hier eingeben, was sonst auf der Anmeldeseite der Website einzugeben ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Paste a token</source>
            <translation>Ein Token einfügen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in in the browser, and copy an address from there into this window.</source>
            <translation>Im Browser anmelden und von dort eine Adresse in dieses Fenster kopieren.</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Ask the site for the assignments again (F5)</source>
            <translation>Die Aufgaben neu von der Website holen (F5)</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Refresh the assignments</source>
            <translation>Aufgaben aktualisieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Assignments</source>
            <translation>Aufgaben</translation>
        </message>
    </context>
    <context>
        <name>_AddressRow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Open again</source>
            <translation>Erneut ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Copy address</source>
            <translation>Adresse &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Retry now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Read the statement…</source>
            <translation>Erklärung lesen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Submit now</source>
            <translation>Jetzt abgeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start my time…</source>
            <translation>Meine Zeit starten…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Receipt…</source>
            <translation>Beleg…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Cancel…</source>
            <translation>Abbrechen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Send first</source>
            <translation>Zuerst senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Open the assignment in Moodle</source>
            <translation>Aufgabe in Moodle öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Show the file in its folder</source>
            <translation>Datei in ihrem Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Copy the details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Show the folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Check the connection…</source>
            <translation>Verbindung prüfen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Open a web page</source>
            <translation>Eine Webseite öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Copy the message</source>
            <translation>Meldung kopieren</translation>
        </message>
    </context>
    <context>
        <name>announcements</name>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” was submitted for “{assignment}”.</source>
            <translation>„{name}“ wurde für „{assignment}“ abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Submitted</source>
            <translation>Abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” is overdue</source>
            <translation>„{name}“ ist überfällig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>It is not submitted yet. It goes on all the same.</source>
            <translation>Es ist noch nicht abgegeben. Es geht trotzdem weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>“{name}” will be late</source>
            <translation>„{name}“ wird verspätet sein</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>At the speed of now it is done {when}, {margin}.</source>
            <translation>Bei der jetzigen Geschwindigkeit ist es fertig: {when}, {margin}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} videos were submitted.</source>
            <translation>
                <numerusform>{n} Video wurde abgegeben.</numerusform>
                <numerusform>{n} Videos wurden abgegeben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Uploads need you</source>
            <translation>Uploads brauchen Hilfe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} uploads need you. The window says what to do.</source>
            <translation>
                <numerusform>{n} Upload braucht Hilfe. Im Fenster steht, was zu tun ist.</numerusform>
                <numerusform>{n} Uploads brauchen Hilfe. Im Fenster steht, was zu tun ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>Deadlines in danger</source>
            <translation>Fristen in Gefahr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/announcements.py"></location>
            <source>{n} uploads are late, or will be. They go on all the same.</source>
            <translation>
                <numerusform>{n} Upload ist verspätet oder wird es sein. Er geht trotzdem weiter.</numerusform>
                <numerusform>{n} Uploads sind verspätet oder werden es sein. Sie gehen trotzdem weiter.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>assignment_groups</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Late, still accepted</source>
            <translation>Verspätet, noch angenommen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>No due date</source>
            <translation>Ohne Frist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Long past, still open</source>
            <translation>Lange vorbei, noch offen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Cannot submit</source>
            <translation>Abgabe nicht möglich</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>submitted</source>
            <translation>abgegeben</translation>
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
            <translation>Stand: {when}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>Could not be refreshed: {why}.</source>
            <translation>Konnte nicht aktualisiert werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>extension until {when}</source>
            <translation>Verlängerung bis {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>draft, not submitted</source>
            <translation>Entwurf, nicht abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>reopened</source>
            <translation>wieder geöffnet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>graded</source>
            <translation>bewertet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for the group “{name}”</source>
            <translation>für die Gruppe „{name}“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for everybody who is in no group</source>
            <translation>für alle, die in keiner Gruppe sind</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for your group</source>
            <translation>für die eigene Gruppe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>every member must submit</source>
            <translation>jedes Mitglied muss abgeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n} of {most}</source>
            <translation>Versuch {n} von {most}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n}</source>
            <translation>Versuch {n}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>time limit {length}, not started</source>
            <translation>Zeitbegrenzung {length}, nicht gestartet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time ends {when}</source>
            <translation>die Zeit endet {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time was over {when}</source>
            <translation>die Zeit endete {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files and text</source>
            <translation>nimmt auch Dateien und Text</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes text</source>
            <translation>nimmt auch Text</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files</source>
            <translation>nimmt auch Dateien</translation>
        </message>
    </context>
    <context>
        <name>attempt_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>put into the queue, {size}</source>
            <translation>in die Warteschlange gestellt, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program started</source>
            <translation>das Programm wurde gestartet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program ended</source>
            <translation>das Programm wurde beendet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle gave it a place</source>
            <translation>Moodle hat einen Platz zugewiesen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle renewed its place</source>
            <translation>Moodle hat den Platz erneuert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>its place was gone: begun anew</source>
            <translation>der Platz war weg: neu begonnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>gone on with from another computer: {offset} were there</source>
            <translation>von einem anderen Computer fortgesetzt: {offset} waren da</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>what another computer had begun was left alone</source>
            <translation>was ein anderer Computer begonnen hatte, blieb unberührt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>connection {attempt}: the storage holds {offset}</source>
            <translation>Verbindung {attempt}: der Speicher hat {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{bytes} sent in {seconds}; the storage holds {offset}</source>
            <translation>{bytes} in {seconds} gesendet; der Speicher hat {offset}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{reason}; {bytes} had gone out in {seconds}</source>
            <translation>{reason}; {bytes} waren in {seconds} hinausgegangen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>part {part} broke off: {reason}</source>
            <translation>Teil {part} brach ab: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>waited {seconds}: {reason}</source>
            <translation>{seconds} gewartet: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the storage answered {status}</source>
            <translation>der Speicher antwortete {status}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the network is {state}</source>
            <translation>das Netz ist {state}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file can be read again</source>
            <translation>die Datei ist wieder lesbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file is written to its end, {size}</source>
            <translation>die Datei ist fertig geschrieben, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle asked the storage: it holds the whole file</source>
            <translation>Moodle hat den Speicher gefragt: Er hat die ganze Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>saved in the submission</source>
            <translation>in der Abgabe gespeichert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>you accepted the statement</source>
            <translation>der Erklärung wurde zugestimmt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>your time was started: {seconds}</source>
            <translation>die Zeit wurde gestartet: {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>it is open again</source>
            <translation>es ist wieder offen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle shows it as submitted</source>
            <translation>Moodle zeigt es als abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>paused by you</source>
            <translation>von Hand angehalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>resumed by you</source>
            <translation>von Hand fortgesetzt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>tried again by you</source>
            <translation>von Hand noch einmal versucht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>cancelled by you</source>
            <translation>von Hand abgebrochen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>stopped: {reason}</source>
            <translation>angehalten: {reason}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{lines} lines are left out here: {bytes} sent, {cuts} cuts, {seconds_waiting} of waiting</source>
            <translation>hier fehlen Zeilen ({lines}): {bytes} gesendet, Unterbrechungen: {cuts}, Wartezeit: {seconds_waiting}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{text} ({n} times)</source>
            <translation>
                <numerusform>{text} ({n}-mal)</numerusform>
                <numerusform>{text} ({n}-mal)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>less than a second</source>
            <translation>weniger als eine Sekunde</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>ended here, not by the line</source>
            <translation>hier beendet, nicht durch die Leitung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>1 cut</source>
            <translation>1 Unterbrechung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{n} cuts</source>
            <translation>
                <numerusform>{n} Unterbrechung</numerusform>
                <numerusform>{n} Unterbrechungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{sent} sent in {time}</source>
            <translation>{sent} in {time} gesendet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{again} of it twice</source>
            <translation>davon {again} zweimal</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{time} of waiting</source>
            <translation>{time} Wartezeit</translation>
        </message>
    </context>
    <context>
        <name>choosable</name>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Sign in to see your assignments</source>
            <translation>Nach dem Anmelden stehen hier die Aufgaben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Asking the site…</source>
            <translation>Die Website wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>The assignments could not be read</source>
            <translation>Die Aufgaben konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>No assignment takes a video now</source>
            <translation>Keine Aufgabe nimmt jetzt ein Video an</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Sign in first: this video waits here.</source>
            <translation>Erst anmelden: Dieses Video wartet hier.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Asking the site for your assignments…</source>
            <translation>Die Website wird nach den Aufgaben gefragt…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>The assignments could not be read: this video waits here.</source>
            <translation>Die Aufgaben konnten nicht gelesen werden: Dieses Video wartet hier.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>No assignment takes a video now.</source>
            <translation>Keine Aufgabe nimmt jetzt ein Video an.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/choosable.py"></location>
            <source>Choose the assignment that it belongs to: here, or in the list at the left.</source>
            <translation>Die Aufgabe auswählen, zu der es gehört: hier oder in der Liste daneben.</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>1 upload is running.</source>
            <translation>1 Upload läuft.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>{n} uploads are running.</source>
            <translation>
                <numerusform>{n} Upload läuft.</numerusform>
                <numerusform>{n} Uploads laufen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>If you quit, nothing is lost: all that runs goes on at the next start, from where it stopped.</source>
            <translation>Beim Beenden geht nichts verloren: Beim nächsten Start geht es dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>You will have to sign in again then.</source>
            <translation>Dann ist eine neue Anmeldung nötig.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>What stands ready to be sent is not kept then.</source>
            <translation>Was zum Senden bereitsteht, wird dann nicht behalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>In the background it goes on now; the icon in the tray brings this window back.</source>
            <translation>Im Hintergrund geht es jetzt weiter; das Symbol im Infobereich bringt dieses Fenster zurück.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Your answer is remembered. The settings can change it.</source>
            <translation>Die Antwort wird gemerkt. In den Einstellungen lässt sie sich ändern.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Uploads are running</source>
            <translation>Uploads laufen noch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Go on in the background</source>
            <translation>Im Hintergrund weitermachen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Quit, go on at the next start</source>
            <translation>Beenden, beim nächsten Start weitermachen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Quit and go on at the next start</source>
            <translation>Beenden und beim nächsten Start weitermachen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>Stay</source>
            <translation>Hierbleiben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/closing.py"></location>
            <source>If you quit, nothing is lost: it goes on at the next start, from where it stopped.</source>
            <translation type="vanished">Beim Beenden geht nichts verloren: Beim nächsten Start geht es dort weiter, wo es aufgehört hat.</translation>
        </message>
    </context>
    <context>
        <name>doctor</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Sites</source>
            <translation>Websites</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_dialog.py"></location>
            <source>Not looked at</source>
            <translation>Nicht angesehen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your uploads</source>
            <translation>Die Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Disk space</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins</source>
            <translation>Anmeldungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Name service</source>
            <translation>Namensdienst</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Portal</source>
            <translation>Anmeldeportal</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>HTTP</source>
            <translation>HTTP</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Maintenance</source>
            <translation>Wartung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Web services</source>
            <translation>Webservices</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>REST protocol</source>
            <translation>REST-Protokoll</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Ways to sign in</source>
            <translation>Wege zur Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your sign-in</source>
            <translation>Die Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Video plugins</source>
            <translation>Video-Plugins</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Assignments</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Video storage</source>
            <translation>Videospeicher</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests</source>
            <translation>Große Anfragen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Upload speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
    </context>
    <context>
        <name>error_actions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Start anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Read the statement…</source>
            <translation>Erklärung lesen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Submit now</source>
            <translation>Jetzt abgeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Start my time…</source>
            <translation>Meine Zeit starten…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the assignment in Moodle</source>
            <translation>Aufgabe in Moodle öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Show the folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Check the connection…</source>
            <translation>Verbindung prüfen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open a web page</source>
            <translation>Eine Webseite öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Copy the message</source>
            <translation>Meldung kopieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Choose another file…</source>
            <translation>Andere Datei auswählen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the site</source>
            <translation>Website öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Refresh the list</source>
            <translation>Liste aktualisieren</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Open the settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_actions.py"></location>
            <source>Show the log files</source>
            <translation>Protokolldateien anzeigen</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This took too long</source>
            <translation>Das hat zu lange gedauert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There was no end to this[ within {seconds}], so it was given up.</source>
            <translation>Es nahm[ innerhalb von {seconds}] kein Ende und wurde aufgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try again in a minute, or on another network. If it stays, the line or the server stands still here.</source>
            <translation>In einer Minute oder in einem anderen Netz nochmals versuchen. Bleibt es so, steht hier die Leitung oder der Server still.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not looked at</source>
            <translation>Nicht angesehen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only a site that answers can be asked this.</source>
            <translation>Das lässt sich nur eine Website fragen, die antwortet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend what failed above first.</source>
            <translation>Zuerst beheben, was weiter oben nicht ging.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be had</source>
            <translation>Nicht zu haben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This does not work for the reason that stands above.</source>
            <translation>Das geht aus dem Grund nicht, der weiter oben steht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend that first.</source>
            <translation>Zuerst das beheben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in at this site on this computer.</source>
            <translation>Bei dieser Website ist auf diesem Computer niemand angemeldet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to the site, and look again.</source>
            <translation>Bei der Website anmelden und nochmals nachsehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in</source>
            <translation>Niemand ist angemeldet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no signed-in account, so no site was looked at.</source>
            <translation>Es gibt kein angemeldetes Konto, also wurde keine Website angesehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Name the site to be looked at, or sign in to it first.</source>
            <translation>Die Website nennen, die angesehen werden soll, oder sich zuerst dort anmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program</source>
            <translation>Das Programm</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This is version [{version}|of today][, with Python {python}][, on {system}].</source>
            <translation>Das ist Version [{version}|von heute][, mit Python {python}][, auf {system}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed.</source>
            <translation>Es ist nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your uploads are kept</source>
            <translation>Die Uploads sind verwahrt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The list of your uploads can be read and written[ in {folder}].</source>
            <translation>Die Liste der Uploads kann gelesen und geschrieben werden[, in {folder}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Another program of yours works on the list of your uploads[ in {folder}], and answers.</source>
            <translation>Ein anderes Fenster oder Programm arbeitet an der Liste der Uploads[ in {folder}] und antwortet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program's folder cannot be written</source>
            <translation>In den Ordner des Programms kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing can be noted in [{folder}|the program's folder].[ The system says: {message}]</source>
            <translation>In [{folder}|den Ordner des Programms] lässt sich nichts schreiben.[ Das System meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Give yourself permission to the folder, or choose another one by UPLOADER_HOME.</source>
            <translation>Schreibrechte für den Ordner geben oder mit UPLOADER_HOME einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is room</source>
            <translation>Es ist genug Platz</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Enough is] free where the program keeps its notes.</source>
            <translation>[{free} sind|Genug ist] frei, wo das Programm seine Notizen ablegt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is little room</source>
            <translation>Es ist wenig Platz</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{free} are|a little is] free where the program keeps its notes.</source>
            <translation>Nur [{free} sind|wenig ist] frei, wo das Programm seine Notizen ablegt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk: without any, uploads cannot note how far they are, and wait.</source>
            <translation>Auf diesem Datenträger Platz schaffen: Ohne Platz können Uploads nicht notieren, wie weit sie sind, und warten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Hardly anything is] free where the program keeps its notes[, in {folder}].</source>
            <translation>[{free} sind|Kaum etwas ist] frei, wo das Programm seine Notizen ablegt[, in {folder}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk. Uploads that could not note how far they are go on by themselves then.</source>
            <translation>Auf diesem Datenträger Platz schaffen. Uploads, die nicht notieren konnten, wie weit sie sind, gehen dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept</source>
            <translation>Anmeldungen werden verwahrt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in the keyring.</source>
            <translation>Anmeldungen liegen im Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in a file that only you can read.</source>
            <translation>Anmeldungen liegen in einer Datei, die nur das eigene Benutzerkonto lesen kann.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no keyring</source>
            <translation>Es gibt keinen Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer has no keyring that works: unless you ask for a file, a sign-in lasts only as long as the program runs.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, der funktioniert: Wer keine Datei verlangt, dessen Anmeldung gilt nur, solange das Programm läuft.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in again at each start. Where only you can read your files, uploader sign-in --store file keeps it.</source>
            <translation>Bei jedem Start neu anmelden. Wo niemand sonst die eigenen Dateien lesen kann, verwahrt uploader sign-in --store file die Anmeldung.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are not kept</source>
            <translation>Anmeldungen werden nicht verwahrt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your own settings keep sign-ins in memory: they last only as long as the program runs.</source>
            <translation>Die eigenen Einstellungen halten Anmeldungen nur im Arbeitsspeicher: Sie gelten, solange das Programm läuft.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If you do not want that, take “credentials” out of settings.json (or UPLOADER_CREDENTIALS out of the environment), and sign in again.</source>
            <translation>Ist das nicht gewollt: „credentials“ aus settings.json nehmen (oder UPLOADER_CREDENTIALS aus der Umgebung) und neu anmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads are slowed down</source>
            <translation>Uploads werden gebremst</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your own settings limit all uploads together[ to {speed}].</source>
            <translation>Die eigenen Einstellungen begrenzen alle Uploads zusammen[ auf {speed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If that is too slow, change bytes_per_second or the schedule in settings.json.</source>
            <translation>Ist das zu langsam, bytes_per_second oder den Zeitplan in settings.json ändern.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing holds uploads back</source>
            <translation>Nichts hält Uploads auf</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>By your settings no limit, schedule or metered network holds uploads back now.</source>
            <translation>Nach den Einstellungen hält jetzt kein Limit, kein Zeitplan und kein getaktetes Netz Uploads auf.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The network may cost</source>
            <translation>Das Netz kann Geld kosten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This network is metered, and your settings do not hold uploads back on such a one.</source>
            <translation>Dieses Netz ist getaktet, und die Einstellungen halten Uploads dort nicht auf.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If every byte costs, set pause_on_metered in settings.json.</source>
            <translation>Kostet jedes Byte, pause_on_metered in settings.json einschalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No proxy</source>
            <translation>Kein Proxy</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is reached directly, without a proxy.</source>
            <translation>Die Website wird direkt erreicht, ohne Proxy.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A proxy is used</source>
            <translation>Ein Proxy wird benutzt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer goes through the proxy [{proxy}|of its settings].</source>
            <translation>Dieser Computer geht über den Proxy [{proxy}|aus seinen Einstellungen].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy cannot be used</source>
            <translation>Der Proxy ist nicht benutzbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer's settings name the proxy [{proxy}|of a kind] that this program cannot speak to. The site is asked without it.</source>
            <translation>Die Einstellungen dieses Computers nennen den Proxy [{proxy}|einer Art], mit dem dieses Programm nicht sprechen kann. Die Website wird ohne ihn gefragt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If the site cannot be reached, set a proxy for http in the system's network settings, or ask the people who look after this network.</source>
            <translation>Ist die Website nicht erreichbar, in den Netzwerkeinstellungen des Systems einen Proxy für HTTP eintragen oder die Leute fragen, die dieses Netz betreuen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy looks up names</source>
            <translation>Der Proxy löst Namen auf</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy finds the site's addresses.</source>
            <translation>Der Proxy findet die Adressen der Website.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No name to look up</source>
            <translation>Kein Name aufzulösen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is named by its number[, {host}].</source>
            <translation>Die Website ist mit ihrer Nummer angegeben[, {host}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is known</source>
            <translation>Der Name ist bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The site's name] was found[ within {milliseconds} ms].</source>
            <translation>[{host}|Der Name der Website] wurde gefunden[, in {milliseconds} ms].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service is slow</source>
            <translation>Der Namensdienst ist langsam</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>It took [{milliseconds} ms|long] to find [{host}|the site's name].</source>
            <translation>Es dauerte [{milliseconds} ms|lange], [{host}|den Namen der Website] zu finden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same. If it stays, use another name service, or restart the router.</source>
            <translation>Uploads gehen trotzdem. Bleibt es so, einen anderen Namensdienst benutzen oder den Router neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is not known</source>
            <translation>Der Name ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service knows no address of [{host}|the site].</source>
            <translation>Der Namensdienst kennt keine Adresse von [{host}|dieser Website].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Compare the name with the one in your browser. If it is right, check that you are online, and whether the site is only to be reached from inside its own network (VPN).</source>
            <translation>Den Namen mit dem im Browser vergleichen. Stimmt er, prüfen, ob eine Verbindung besteht und ob die Website nur aus ihrem eigenen Netz (VPN) erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers</source>
            <translation>Die Website antwortet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{site}|The site] answers[ at {address}].</source>
            <translation>[{site}|Die Website] antwortet[ unter {address}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No portal</source>
            <translation>Kein Anmeldeportal</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No network answers in the site's place.</source>
            <translation>Kein Netz antwortet an der Stelle der Website.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be told</source>
            <translation>Nicht festzustellen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Whether this network wants a sign-in of its own cannot be told.</source>
            <translation>Ob dieses Netz eine eigene Anmeldung verlangt, lässt sich nicht feststellen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Open any web page to see.</source>
            <translation>Zum Nachsehen irgendeine Webseite öffnen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site runs on this computer: nothing needs to be sealed.</source>
            <translation>Die Website läuft auf diesem Computer: Es muss nichts verschlüsselt werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is sealed</source>
            <translation>Die Leitung ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate is good[, by {issuer}][, until {ends}].[ The line is sealed with {version}.]</source>
            <translation>Das Zertifikat ist gut[, von {issuer}][, bis {ends}].[ Verschlüsselt wird mit {version}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate ends soon</source>
            <translation>Das Zertifikat läuft bald ab</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's certificate[, by {issuer},] ends [{ends}|soon].</source>
            <translation>Das Zertifikat der Website[, von {issuer},] läuft [{ends}|bald] ab.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please renew the certificate of the site.” After its end nothing is sent any more.</source>
            <translation>Der Administration der Website sagen: „Bitte das Zertifikat der Website erneuern.“ Nach seinem Ablauf wird nichts mehr gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not everybody knows who vouches for this site</source>
            <translation>Nicht alle kennen, wer für diese Website bürgt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer trusts the site's certificate[, by {issuer}]; one that knows only what Mozilla's browser knows would not. The authority is your university's own, or a filter on the way opens the line, or the site does not send the whole chain of its certificates.</source>
            <translation>Dieser Computer vertraut dem Zertifikat der Website[, von {issuer}]; einer, der nur kennt, was der Browser von Mozilla kennt, würde es nicht. Der Aussteller gehört der Hochschule selbst, oder ein Filter auf dem Weg öffnet die Leitung, oder die Website sendet ihre Zertifikatskette nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing, if your university or employer set this computer up so. Else ask the people who look after it, or the administrator of the site.</source>
            <translation>Nichts, wenn Hochschule oder Arbeitgeber diesen Computer so eingerichtet haben. Sonst die Leute fragen, die ihn betreuen, oder die Administration der Website.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>HTTP works</source>
            <translation>HTTP funktioniert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP].</source>
            <translation>Auf dem Weg zur Website wird [{version}|HTTP] gesprochen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP][, through {via}].</source>
            <translation>Auf dem Weg zur Website wird [{version}|HTTP] gesprochen[, über {via}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Something on the way is old</source>
            <translation>Etwas auf dem Weg ist veraltet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|an old HTTP] only: each request needs a line of its own.</source>
            <translation>Auf dem Weg zur Website geht nur [{version}|ein altes HTTP]: Jede Anfrage braucht eine eigene Leitung.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same, with more waits. Try another network or another proxy.</source>
            <translation>Uploads gehen trotzdem, mit mehr Wartezeiten. Ein anderes Netz oder einen anderen Proxy versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site does not tell its time.</source>
            <translation>Die Website sagt ihre Zeit nicht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The clocks agree</source>
            <translation>Die Uhren gehen gleich</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock and the site's differ by less than two minutes.</source>
            <translation>Die eigene Uhr und die der Website weichen um weniger als zwei Minuten voneinander ab.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is slow</source>
            <translation>Die eigene Uhr geht nach</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] behind the site's. Deadlines are reckoned by the site's.</source>
            <translation>Die Uhr dieses Computers geht [{seconds}|etwas] nach, verglichen mit der Website. Fristen gelten nach der Uhr der Website.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Let the system set the clock by the network (date and time settings).</source>
            <translation>Die Uhr vom System über das Netz stellen lassen (Einstellungen für Datum und Uhrzeit).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is fast</source>
            <translation>Die eigene Uhr geht vor</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] ahead of the site's. Deadlines are reckoned by the site's.</source>
            <translation>Die Uhr dieses Computers geht [{seconds}|etwas] vor, verglichen mit der Website. Fristen gelten nach der Uhr der Website.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is open</source>
            <translation>Die Website ist offen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is not in maintenance.</source>
            <translation>Die Website wird nicht gewartet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Programs are let in</source>
            <translation>Programme sind zugelassen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Web services and the mobile service are on.</source>
            <translation>Webservices und der mobile Dienst sind eingeschaltet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The protocol is on</source>
            <translation>Das Protokoll ist eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers programs by REST.</source>
            <translation>Die Website antwortet Programmen über REST.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site prints its own troubles</source>
            <translation>Die Website druckt ihre eigenen Fehler mit</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>PHP prints notices into the site's answers. This program reads past them; others may not.</source>
            <translation>PHP druckt Meldungen in die Antworten der Website. Dieses Programm liest darüber hinweg, andere vielleicht nicht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please switch off the display of debug messages (Site administration, Development, Debugging).”</source>
            <translation>Der Administration der Website sagen: „Bitte die Anzeige von Debug-Meldungen ausschalten (Website-Administration, Entwicklung, Debugging).“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>How to sign in</source>
            <translation>Wege zur Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>One can sign in by [{ways}|the ways that the site has].</source>
            <translation>Angemeldet wird über [{ways}|die Wege, die die Website hat].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your sign-in is good</source>
            <translation>Die Anmeldung ist gültig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site takes the sign-in[ of {username}].[ It runs Moodle {release}.]</source>
            <translation>Die Website nimmt die Anmeldung[ von {username}] an.[ Sie läuft mit Moodle {release}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins are there</source>
            <translation>Die Plugins sind da</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugins are there[, version {version}].</source>
            <translation>Die Video-Plugins sind da[, Version {version}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugin is there. Signed in, its version can be seen.</source>
            <translation>Das Video-Plugin ist da. Nach dem Anmelden lässt sich seine Version sehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins may be missing</source>
            <translation>Vielleicht fehlen die Plugins</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site has no sign-in pages for this program: the video plugin is missing, or an early version.</source>
            <translation>Die Website hat keine Anmeldeseiten für dieses Programm: Das Video-Plugin fehlt oder ist eine frühe Version.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to see. If it is missing, tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video).”</source>
            <translation>Zum Nachsehen anmelden. Fehlt es, der Administration der Website sagen: „Bitte local_videostorage und einen Abgabetyp für Videos (assignsubmission_cloudflarestream oder assignsubmission_s3video) installieren.“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your assignments can be read</source>
            <translation>Die Aufgaben sind lesbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Assignments that take a video now: [{open} of {assignments}|some].</source>
            <translation>Aufgaben, die jetzt ein Video annehmen: [{open} von {assignments}|einige].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now</source>
            <translation>Keine Aufgabe nimmt jetzt ein Video an</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>None of your assignments takes a video now.</source>
            <translation>Keine der Aufgaben nimmt jetzt ein Video an.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>See what each of them says in the list of assignments, or ask your teacher.</source>
            <translation>In der Liste der Aufgaben nachsehen, was bei jeder steht, oder die Lehrperson fragen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage answers</source>
            <translation>Der Speicher antwortet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The storage], where your earlier videos went, answers[ within {milliseconds} ms].</source>
            <translation>[{host}|Der Speicher], an den frühere Videos gingen, antwortet[ in {milliseconds} ms].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage cannot be reached</source>
            <translation>Der Speicher ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers, but [{host}|the storage], where the videos go, does not: the line broke just then, or something in this network keeps you from it.</source>
            <translation>Die Website antwortet, [{host}|der Speicher], wohin die Videos gehen, aber nicht: Die Leitung ist gerade abgerissen, oder etwas in diesem Netz versperrt den Weg.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try another network (a phone's, say), and ask the people who look after this one to let [{host}|the storage] through.</source>
            <translation>Noch einmal prüfen. Bleibt es so, ein anderes Netz versuchen (etwa das eines Telefons) und die Leute, die dieses betreuen, bitten, [{host}|den Speicher] durchzulassen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Whether the site's storage[, {storage},] can be reached is not known yet: its address comes with an upload from this computer.</source>
            <translation>Ob der Speicher der Website[, {storage},] erreichbar ist, ist noch nicht bekannt: Seine Adresse kommt mit einem Upload von diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Send a video. If it does not get through, look again.</source>
            <translation>Ein Video senden. Kommt es nicht durch, noch einmal prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is not known yet</source>
            <translation>Der Speicher ist noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now, so the site names no storage.</source>
            <translation>Keine Aufgabe nimmt jetzt ein Video an, also nennt die Website keinen Speicher.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again when an assignment is open.</source>
            <translation>Nochmals nachsehen, wenn eine Aufgabe offen ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get through</source>
            <translation>Große Anfragen kommen durch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Requests of up to [{size}|a large size] get through.</source>
            <translation>Anfragen bis [{size}|zu großer Länge] kommen durch.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get stuck</source>
            <translation>Große Anfragen bleiben stecken</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. The line stood still just then, or something on the way swallows full packets or large requests.</source>
            <translation>Eine Anfrage von [{size}|einiger Größe] blieb[ {seconds}] ohne Antwort, kleinere nicht. Die Leitung stand gerade still, oder etwas auf dem Weg verschluckt volle Pakete oder große Anfragen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try without VPN, and on another network. People who know the network: look at its MTU (1,400 bytes is safe).</source>
            <translation>Noch einmal prüfen. Bleibt es so, ohne VPN und in einem anderen Netz versuchen. Für Fachleute: die MTU des Netzes ansehen (1.400 Byte sind sicher).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests are cut</source>
            <translation>Große Anfragen werden abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line[ to {host}] broke off during a request of [{size}|some size].</source>
            <translation>Die Leitung[ zu {host}] brach während einer Anfrage von [{size}|einiger Größe] ab.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try another network, or without VPN: a filter on the way may cut large requests.</source>
            <translation>Nochmals nachsehen. Bleibt es so, ein anderes Netz versuchen, auch ohne VPN: Ein Filter auf dem Weg kann große Anfragen abschneiden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The Moodle server limits requests</source>
            <translation>Der Moodle-Server begrenzt Anfragen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused by the Moodle server, or by a proxy on the way to it.</source>
            <translation>Eine Anfrage von [{size}|einiger Größe] wird vom Moodle-Server oder von einem Proxy davor abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “A network limits the size of what is sent”, try another network.</source>
            <translation>Zunächst nichts: Videos gehen an den Speicher und nicht durch Moodle. Scheitern Uploads mit „Ein Netz begrenzt die Größe des Gesendeten“, ein anderes Netz versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request is refused</source>
            <translation>Eine Anfrage wird abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused[ (status {status})], by the site or a filter on the way to it.</source>
            <translation>Eine Anfrage von [{size}|einiger Größe] wird abgelehnt[ (Status {status})], von der Website oder einem Filter auf dem Weg dorthin.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try another network. If it stays, tell the administrator of the site.</source>
            <translation>Ein anderes Netz versuchen. Bleibt es so, der Administration der Website Bescheid sagen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is very slow</source>
            <translation>Die Leitung ist sehr langsam</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{speed}|a little] gets through to the Moodle server, so no large request was tried.</source>
            <translation>Nur [{speed}|wenig] kommt bis zum Moodle-Server durch, deshalb wurde keine große Anfrage versucht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Move closer to the router, use a cable, or go to a faster network. Uploads go on all the same.</source>
            <translation>Näher an den Router gehen, ein Kabel benutzen oder in ein schnelleres Netz wechseln. Uploads gehen trotzdem.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The speed of your line</source>
            <translation>Die Geschwindigkeit der Leitung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[About {speed}|The usual speed] to the Moodle server[, measured with {size}]. The storage may be faster or slower.</source>
            <translation>[Etwa {speed}|Die übliche Geschwindigkeit] bis zum Moodle-Server[, gemessen mit {size}]. Der Speicher kann schneller oder langsamer sein.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line broke off</source>
            <translation>Die Leitung riss ab</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line broke off or stood still while its speed was measured[; until then it was about {speed}].</source>
            <translation>Die Leitung riss ab oder stand still, während ihre Geschwindigkeit gemessen wurde[; bis dahin waren es etwa {speed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on by themselves after each break. Fewer breaks: move closer to the router, use a cable, or try another network.</source>
            <translation>Uploads gehen nach jedem Abriss von selbst weiter. Damit es weniger werden: näher an den Router gehen, ein Kabel benutzen oder ein anderes Netz versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not measured</source>
            <translation>Nicht gemessen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your schedule holds uploads back now, so nothing was measured.</source>
            <translation>Der Zeitplan hält Uploads jetzt auf, deshalb wurde nicht gemessen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your settings limit uploads[ to {speed}], so nothing was measured.</source>
            <translation>Die Einstellungen begrenzen Uploads[ auf {speed}], deshalb wurde nicht gemessen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Every byte costs on this network, so nothing was measured.</source>
            <translation>In diesem Netz kostet jedes Byte, deshalb wurde nicht gemessen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No large request got through, so nothing was measured.</source>
            <translation>Keine große Anfrage kam durch, deshalb wurde nicht gemessen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This file cannot be used</source>
            <translation>Diese Datei ist nicht brauchbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something about [“{name}”|the file] keeps it from being uploaded.</source>
            <translation>Etwas an [„{name}“|der Datei] verhindert das Hochladen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. If it plays, choose it again; if not, export it again from your camera or editor.</source>
            <translation>Die Datei auf diesem Computer abspielen. Läuft sie, nochmals auswählen; sonst aus Kamera oder Schnittprogramm neu exportieren.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is not in its folder</source>
            <translation>Die Datei ist nicht in ihrem Ordner</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” is not where it was|There is no file at that place]. It was probably moved, renamed or deleted.</source>
            <translation>[„{name}“ ist nicht mehr, wo die Datei war|An dieser Stelle ist keine Datei]. Wahrscheinlich wurde sie verschoben, umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the file back under its old name: an upload that had begun then goes on by itself. If it lies somewhere else now, cancel this upload and add the file from there.</source>
            <translation>Die Datei unter ihrem alten Namen zurücklegen: Ein begonnener Upload geht dann von selbst weiter. Liegt sie jetzt anderswo, diesen Upload abbrechen und die Datei von dort hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or folder with the file is not there</source>
            <translation>Die Karte oder der Ordner mit der Datei fehlt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” lies in {folder}|The file lies in a place] that this computer cannot reach now. A card or drive was probably pulled out, or a shared folder is disconnected.</source>
            <translation>[„{name}“ liegt in {folder}, und das|Die Datei liegt an einem Ort, und der] ist von diesem Computer aus jetzt nicht erreichbar. Wahrscheinlich wurde eine Karte oder ein Laufwerk herausgezogen, oder ein Netzordner ist getrennt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card or drive back, or connect the shared folder again: the upload goes on by itself.</source>
            <translation>Die Karte oder das Laufwerk wieder einstecken oder den Netzordner wieder verbinden: Der Upload geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is in use</source>
            <translation>Die Datei wird gerade benutzt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program holds [“{name}”|the file], or you may not read it.</source>
            <translation>Ein anderes Programm hält [„{name}“|die Datei] fest, oder es fehlt das Recht, sie zu lesen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Close the programs that use the file: an upload that waits for it goes on by itself. If it stays, copy the file into your own Videos folder and add it from there.</source>
            <translation>Die Programme schließen, die die Datei benutzen: Ein Upload, der auf sie wartet, geht von selbst weiter. Bleibt es so, die Datei in den eigenen Videos-Ordner kopieren und von dort hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is still being written</source>
            <translation>Die Datei wird noch geschrieben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] was changed just now: a camera, a copy or an export is probably not done with it.</source>
            <translation>[„{name}“|Die Datei] wurde eben erst geändert: Eine Kamera, ein Kopiervorgang oder ein Export ist wohl noch nicht fertig.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Let the other program finish: sending begins by itself when the file has stopped changing.</source>
            <translation>Das andere Programm fertig werden lassen: Das Senden beginnt von selbst, wenn sich die Datei nicht mehr ändert.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or drive has an error</source>
            <translation>Die Karte oder das Laufwerk hat einen Fehler</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A part of [“{name}”|the file] cannot be read, although the file is there. The card, the drive or its cable is probably failing.</source>
            <translation>Ein Teil von [„{name}“|der Datei] lässt sich nicht lesen, obwohl die Datei da ist. Wahrscheinlich ist die Karte, das Laufwerk oder sein Kabel defekt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card in again, or use another reader. If it stays, copy the file to this computer, play it to its end, and add it from there.</source>
            <translation>Die Karte neu einstecken oder ein anderes Lesegerät benutzen. Bleibt es so, die Datei auf diesen Computer kopieren, bis zum Ende abspielen und von dort hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has no content (0 bytes). The recording or the copying probably broke off.</source>
            <translation>[„{name}“|Die Datei] hat keinen Inhalt (0 Byte). Wahrscheinlich ist die Aufnahme oder das Kopieren abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy or export the video again, check that it plays, and then choose it again.</source>
            <translation>Das Video nochmals kopieren oder exportieren, prüfen, ob es läuft, und dann neu auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is a folder</source>
            <translation>Das ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|What you chose] is a folder, and only video files can be submitted.</source>
            <translation>[„{name}“|Das Ausgewählte] ist ein Ordner, und nur Videodateien können abgegeben werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the folder and choose the video files in it.</source>
            <translation>Den Ordner öffnen und die Videodateien darin auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file cannot be read</source>
            <translation>Die Datei ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not let the program read [“{name}”|the file].</source>
            <translation>Dieser Computer lässt das Programm [„{name}“|die Datei] nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy the file into your own Videos folder, play it there, and choose it again.</source>
            <translation>Die Datei in den eigenen Videos-Ordner kopieren, dort abspielen und neu auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file's name cannot be used</source>
            <translation>Der Dateiname ist nicht brauchbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The name of [“{name}”|the file] holds characters that no system can show.</source>
            <translation>Der Name von [„{name}“|der Datei] enthält Zeichen, die kein System anzeigen kann.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Give the file a plain name, and choose it again.</source>
            <translation>Der Datei einen einfachen Namen geben und sie neu auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This is not a video</source>
            <translation>Das ist kein Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no video in [“{name}”|the file].</source>
            <translation>In [„{name}“|der Datei] ist kein Video.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose a video file, for example .mp4, .mov or .mkv. If this should be one, export it again as MP4.</source>
            <translation>Eine Videodatei auswählen, zum Beispiel .mp4, .mov oder .mkv. Sollte dies eine sein, sie nochmals als MP4 exportieren.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This is not a receipt</source>
            <translation>Das ist kein Beleg</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no receipt of this program in [“{name}”|that file].</source>
            <translation>In [„{name}“|dieser Datei] ist kein Beleg dieses Programms.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose the file that ends in .receipt.json, or a receipt that was saved as PDF.</source>
            <translation>Die Datei auswählen, die auf .receipt.json endet, oder einen als PDF gespeicherten Beleg.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file has changed</source>
            <translation>Die Datei hat sich geändert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is not the one that was added any more: its size, its time or its content is different now. Sending the rest of it would make a broken video.</source>
            <translation>[„{name}“|Die Datei] ist nicht mehr die, die hinzugefügt wurde: Größe, Zeit oder Inhalt sind jetzt anders. Den Rest davon zu senden ergäbe ein kaputtes Video.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew to send the file as it is now, or cancel this upload.</source>
            <translation>Neu beginnen, um die Datei so zu senden, wie sie jetzt ist, oder diesen Upload abbrechen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The network has a problem</source>
            <translation>Das Netz hat ein Problem</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]does not work right now.</source>
            <translation>Die Verbindung [zu {host} ]funktioniert gerade nicht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads go on by themselves, from where they stopped. For anything else, try again in a minute.</source>
            <translation>Uploads gehen von selbst dort weiter, wo sie aufgehört haben. Alles andere in einer Minute nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No connection</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] cannot be reached from this computer right now.</source>
            <translation>[{host}|Die Gegenseite] ist von diesem Computer aus gerade nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that Wi-Fi or the network cable is connected. Uploads go on by themselves as soon as the network is back.</source>
            <translation>Prüfen, ob WLAN oder Netzwerkkabel verbunden ist. Uploads gehen von selbst weiter, sobald das Netz wieder da ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection was cut</source>
            <translation>Die Verbindung wurde unterbrochen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]broke off in the middle. What had arrived is kept.</source>
            <translation>Die Verbindung [zu {host} ]brach mittendrin ab. Was angekommen war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] did not answer in time. The line is very slow, or stands still.</source>
            <translation>[{host}|Die Gegenseite] antwortete nicht rechtzeitig. Die Leitung ist sehr langsam oder steht still.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The server is busy</source>
            <translation>Der Server ist ausgelastet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The server] asks for a little patience[ (status {status})].</source>
            <translation>[{host}|Der Server] bittet um etwas Geduld[ (Status {status})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something else answered</source>
            <translation>Etwas anderes hat geantwortet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Not [{host}|the site] but something on the way to it answered[ (status {status})]: a filter or proxy of this network, or a fault at the site.</source>
            <translation>Nicht [{host}|die Website], sondern etwas auf dem Weg dorthin hat geantwortet[ (Status {status})]: ein Filter oder Proxy dieses Netzes, oder eine Störung der Website.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network, or open a web page in your browser to see what this one wants. Uploads go on by themselves once it is over.</source>
            <translation>Ein anderes Netz versuchen, oder im Browser eine Webseite öffnen und sehen, was dieses Netz verlangt. Uploads gehen von selbst weiter, sobald es vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network wants you to sign in first</source>
            <translation>Dieses Netz verlangt zuerst eine Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network answers instead of [{host}|the site][, and sends everybody to {elsewhere}]. Hotels, trains and guest networks do that until you have signed in or accepted their terms.</source>
            <translation>Dieses Netz antwortet an Stelle von [{host}|der Website][ und schickt alle zu {elsewhere}]. Hotels, Züge und Gastnetze tun das, bis man sich angemeldet oder ihre Bedingungen angenommen hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open any web page in your browser and sign in to the network. Uploads then go on by themselves; for anything else, try again.[ If {elsewhere} has nothing to do with your network, compare the address with the one in your browser when you are in Moodle.]</source>
            <translation>Im Browser irgendeine Webseite öffnen und sich beim Netz anmelden. Uploads gehen dann von selbst weiter; alles andere noch einmal versuchen.[ Hat {elsewhere} mit diesem Netz nichts zu tun, die Adresse mit der im Browser vergleichen, wenn Moodle dort offen ist.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has moved</source>
            <translation>Die Website ist umgezogen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The site] sends everybody to [{address}|another address] now. Your sign-in was not taken along: it was made for the old address.</source>
            <translation>[{host}|Die Website] schickt jetzt alle zu [{address}|einer anderen Adresse]. Die Anmeldung wurde nicht mitgenommen: Sie galt für die alte Adresse.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ at {address}]. If uploads still wait for the old address, ask the administrator of the site whether it will be back.</source>
            <translation>Neu anmelden[, bei {address}]. Warten noch Uploads auf die alte Adresse, die Administration der Website fragen, ob sie wiederkommt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection is not safe</source>
            <translation>Die Verbindung ist nicht sicher</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not trust the certificate of [{host}|the server][, issued by “{issuer}”], so nothing was sent. A wrong clock, a strange network or a virus scanner can be the reason.</source>
            <translation>Dieser Computer vertraut dem Zertifikat von [{host}|dem Server] nicht[, ausgestellt von „{issuer}“]; deshalb wurde nichts gesendet. Eine falsch gehende Uhr, ein fremdes Netz oder ein Virenscanner kann der Grund sein.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check this computer's date and time, and try another network. If it stays, tell the administrator of the site that its certificate is not trusted[ (SHA-256 {fingerprint})].</source>
            <translation>Datum und Uhrzeit dieses Computers prüfen und ein anderes Netz versuchen. Bleibt es so, der Administration der Website sagen, dass ihrem Zertifikat nicht vertraut wird[ (SHA-256 {fingerprint})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something opens this network's secure connections</source>
            <translation>Etwas öffnet die sicheren Verbindungen dieses Netzes</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{issuer}”|Somebody unknown] vouches here for [{host}|the server] and for everything else, and this computer does not trust that. It looks like a virus scanner or a filter of the network that reads along. Nothing was sent.</source>
            <translation>[„{issuer}“|Jemand Unbekanntes] bürgt hier für [{host}|den Server] und für alles andere, und dieser Computer vertraut dem nicht. Es sieht nach einem Virenscanner oder einem Filter des Netzes aus, der mitliest. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network. If this is your school's or office's own filter, ask its administrator to install its certificate on this computer[ (what was shown: SHA-256 {fingerprint})].</source>
            <translation>Ein anderes Netz versuchen. Ist das der Filter der eigenen Schule oder Firma, deren Administration bitten, ihr Zertifikat auf diesem Computer zu installieren[ (gezeigt wurde: SHA-256 {fingerprint})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That address is not safe</source>
            <translation>Diese Adresse ist nicht sicher</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{address}|The address] does not begin with https:// or is not complete.[ {sender} sends everybody there.] Nothing was sent to it: others on the network could read along.</source>
            <translation>[{address}|Die Adresse] beginnt nicht mit https:// oder ist unvollständig.[ {sender} schickt alle dorthin.] Es wurde nichts dorthin gesendet: Andere im Netz könnten mitlesen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[Open {sender} in your browser. If a network wants you to sign in there, do that and try again; if Moodle opens, copy its address from there.|Write the address with https:// at the beginning.] If the site itself gave it, tell the administrator of the site.</source>
            <translation>[{sender} im Browser öffnen. Will dort ein Netz eine Anmeldung, sich anmelden und es noch einmal versuchen; öffnet sich Moodle, die Adresse von dort kopieren.|Die Adresse mit https:// am Anfang schreiben.] Kam sie von der Website selbst, der Administration der Website Bescheid sagen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The Moodle site has a problem</source>
            <translation>Die Moodle-Website hat ein Problem</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not answer as a Moodle site should.</source>
            <translation>[{site}|Die Website] antwortete nicht so, wie eine Moodle-Website antworten sollte.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again in a few minutes. If it stays, tell the administrator of the site.</source>
            <translation>In ein paar Minuten nochmals versuchen. Bleibt es so, der Administration der Website Bescheid sagen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No site at that address</source>
            <translation>Keine Website unter dieser Adresse</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing answers at [{address}|that address].</source>
            <translation>Unter [{address}|dieser Adresse] antwortet nichts.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Compare the address with the one in your browser when you are in Moodle, and check that you are online.</source>
            <translation>Die Adresse mit der im Browser vergleichen, wenn Moodle dort offen ist, und die Internetverbindung prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is not a Moodle site</source>
            <translation>Das ist keine Moodle-Website</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something answers at [{address}|that address], but it is not Moodle.</source>
            <translation>Unter [{address}|dieser Adresse] antwortet etwas, aber es ist nicht Moodle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, and copy the address from there, up to the part before “/course” or “/my”.</source>
            <translation>Moodle im Browser öffnen und die Adresse von dort kopieren, bis vor „/course“ oder „/my“.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site does not let programs in</source>
            <translation>Diese Website lässt keine Programme ein</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has not switched on what this program needs to talk to it.</source>
            <translation>[{site}|Die Website] hat nicht eingeschaltet, was dieses Programm braucht, um mit ihr zu sprechen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services and the mobile service (Site administration, Mobile app).”</source>
            <translation>Der Administration der Website sagen: „Bitte Webservices und den mobilen Dienst aktivieren (Website-Administration, Mobile App).“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the mobile service that this program uses.</source>
            <translation>[{site}|Die Website] hat Webservices, aber der mobile Dienst, den dieses Programm benutzt, ist nicht eingeschaltet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services for mobile devices (Site administration, Mobile app, Mobile settings).”</source>
            <translation>Der Administration der Website sagen: „Bitte Webservices für Mobilgeräte aktivieren (Website-Administration, Mobile App, Einstellungen).“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the REST protocol that this program speaks.</source>
            <translation>[{site}|Die Website] hat Webservices, aber das REST-Protokoll, das dieses Programm spricht, ist nicht eingeschaltet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable the REST protocol (Site administration, Server, Web services, Manage protocols).”</source>
            <translation>Der Administration der Website sagen: „Bitte das REST-Protokoll aktivieren (Website-Administration, Server, Webservices, Protokolle verwalten).“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site's video plugin is too old</source>
            <translation>Das Video-Plugin der Website ist zu alt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has [version {found}|an early version] of the plugin local_videostorage[, and this program needs {needed}].</source>
            <translation>[{site}|Die Website] hat [Version {found}|eine frühe Version] des Plugins local_videostorage[, und dieses Programm braucht {needed}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please update local_videostorage and the video submission types[ to version {needed} or newer].”</source>
            <translation>Der Administration der Website sagen: „Bitte local_videostorage und die Abgabetypen für Videos aktualisieren[, auf Version {needed} oder neuer].“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site keeps its video functions from programs</source>
            <translation>Die Website gibt ihre Videofunktionen nicht für Programme frei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has the video plugin, but does not let your sign-in use it[ ({missing})].</source>
            <translation>[{site}|Die Website] hat das Video-Plugin, aber mit dieser Anmeldung lässt es sich nicht benutzen[ ({missing})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please add the functions of local_videostorage to the mobile service (Site administration, Server, Web services, External services), or update the plugin.”</source>
            <translation>Der Administration der Website sagen: „Bitte die Funktionen von local_videostorage zum mobilen Dienst hinzufügen (Website-Administration, Server, Webservices, Externe Services) oder das Plugin aktualisieren.“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has another address</source>
            <translation>Die Website hat eine andere Adresse</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answers only under its own address, and this is another of its names.[ It says: {message}]</source>
            <translation>[{site}|Die Website] antwortet nur unter ihrer eigenen Adresse, und dies ist ein anderer ihrer Namen.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, copy the address from there, and sign in with it. If it is the same, tell the administrator of the site: “Please look at wwwroot and the reverse proxy in config.php.”</source>
            <translation>Moodle im Browser öffnen, die Adresse von dort kopieren und damit anmelden. Ist es dieselbe, der Administration der Website sagen: „Bitte wwwroot und den Reverse-Proxy in config.php ansehen.“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site made an error</source>
            <translation>Die Website hat einen Fehler gemacht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] failed while it worked on the answer.[ It says: {message}]</source>
            <translation>[{site}|Die Website] ist beim Antworten gescheitert.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads try again by themselves. If it stays, show this message to the administrator of the site.</source>
            <translation>Uploads versuchen es von selbst wieder. Bleibt es so, diese Meldung der Administration der Website zeigen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site cannot take videos yet</source>
            <translation>Diese Website kann noch keine Videos annehmen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] lacks the plugins that videos are uploaded through[ ({missing})].</source>
            <translation>[{site}|Der Website] fehlen die Plugins, über die Videos hochgeladen werden[ ({missing})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video), and enable web services and the mobile service.”</source>
            <translation>Der Administration der Website sagen: „Bitte local_videostorage und einen Abgabetyp für Videos (assignsubmission_cloudflarestream oder assignsubmission_s3video) installieren und Webservices und den mobilen Dienst aktivieren.“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site is down for now</source>
            <translation>Die Website ist vorübergehend nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] is being maintained or cannot reach its database. What was sent is kept.</source>
            <translation>[{site}|Die Website] wird gewartet oder erreicht ihre Datenbank nicht. Was gesendet wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Signing in did not work</source>
            <translation>Die Anmeldung hat nicht geklappt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not accept the sign-in.</source>
            <translation>[{site}|Die Website] hat die Anmeldung nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it stays, sign in to the site in your browser to see whether it works there.</source>
            <translation>Nochmals versuchen. Bleibt es so, sich im Browser bei der Website anmelden, um zu sehen, ob es dort geht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>User name or password is wrong</source>
            <translation>Anmeldename oder Kennwort ist falsch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows no user [“{username}” ]with that password.</source>
            <translation>[{site}|Die Website] kennt kein Konto [„{username}“ ]mit diesem Kennwort.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Type both again, with attention to capital letters. If you forgot the password, reset it on the site in your browser.</source>
            <translation>Beides neu eingeben und auf Großbuchstaben achten. Wer das Kennwort vergessen hat, setzt es im Browser auf der Website zurück.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not let you in from here</source>
            <translation>Die Website lässt von hier aus nicht ein</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but does not let you use programs like this one.[ It says: {message}]</source>
            <translation>[{site}|Die Website] kennt das Konto, lässt es aber keine Programme wie dieses benutzen.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in to the site in your browser once, and do what it asks there. If it stays, ask its administrator to allow you the mobile service.</source>
            <translation>Sich einmal im Browser bei der Website anmelden und tun, was sie dort verlangt. Bleibt es so, ihre Administration bitten, den mobilen Dienst zu erlauben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants a new password</source>
            <translation>Die Website verlangt ein neues Kennwort</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but your password has expired or must be changed first.[ It says: {message}]</source>
            <translation>[{site}|Die Website] kennt das Konto, aber das Kennwort ist abgelaufen oder muss zuerst geändert werden.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, change your password there, and sign in here with the new one.</source>
            <translation>Sich im Browser bei der Website anmelden, dort das Kennwort ändern und sich hier mit dem neuen anmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants your agreement first</source>
            <translation>Die Website verlangt zuerst eine Zustimmung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but you have not agreed to its policies yet.</source>
            <translation>[{site}|Die Website] kennt das Konto, aber ihren Richtlinien wurde noch nicht zugestimmt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, agree to what it shows, and try again here.</source>
            <translation>Sich im Browser bei der Website anmelden, dem Gezeigten zustimmen und es hier nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your profile at the site is not complete</source>
            <translation>Das Profil auf der Website ist nicht vollständig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but wants you to fill in your profile first.</source>
            <translation>[{site}|Die Website] kennt das Konto, verlangt aber zuerst ein ausgefülltes Profil.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, complete your profile there, and try again here.</source>
            <translation>Sich im Browser bei der Website anmelden, dort das Profil vervollständigen und es hier nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is not confirmed yet</source>
            <translation>Das Konto ist noch nicht bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but waits until you have confirmed your mail address.</source>
            <translation>[{site}|Die Website] kennt das Konto, wartet aber auf die Bestätigung der E-Mail-Adresse.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the link in the mail that the site sent you when the account was made, and try again here.</source>
            <translation>Den Link in der E-Mail öffnen, die die Website beim Anlegen des Kontos geschickt hat, und es hier nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is closed</source>
            <translation>Das Konto ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let this account log in any more.[ It says: {message}]</source>
            <translation>[{site}|Die Website] lässt dieses Konto nicht mehr ein.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask the administrator of the site to open your account again. Your uploads are kept here.</source>
            <translation>Die Administration der Website bitten, das Konto wieder zu öffnen. Die Uploads bleiben hier erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The sign-in was not allowed</source>
            <translation>Die Anmeldung wurde nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Somebody answered no when [{site}|the site] asked whether this computer may sign in.</source>
            <translation>Jemand hat mit Nein geantwortet, als [{site}|die Website] fragte, ob dieser Computer sich anmelden darf.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If that was a mistake, begin again and allow it. If it was not you, nothing is needed: nobody is signed in.</source>
            <translation>War das ein Versehen, neu beginnen und es erlauben. War es jemand anderes, ist nichts zu tun: Niemand ist angemeldet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This sign-in has ended</source>
            <translation>Diese Anmeldung ist zu Ende</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was not finished in time, or was begun anew since then. Nobody is signed in by it.</source>
            <translation>Sie wurde nicht rechtzeitig abgeschlossen oder inzwischen neu begonnen. Niemand ist durch sie angemeldet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again; the page in the browser or on the phone is good for some minutes only.</source>
            <translation>Neu beginnen; die Seite im Browser oder auf dem Telefon gilt nur einige Minuten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This answer belongs to another sign-in</source>
            <translation>Diese Antwort gehört zu einer anderen Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What came back is not from [{site}|the site] that was asked, or from an earlier attempt. It was not used.</source>
            <translation>Was zurückkam, ist nicht von [{site}|der Website], die gefragt wurde, oder aus einem früheren Versuch. Es wurde nicht benutzt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again, and finish in the page that opens then. Check that the site's address is right.</source>
            <translation>Neu beginnen und in der Seite abschließen, die sich dann öffnet. Prüfen, ob die Adresse der Website stimmt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no such sign-in</source>
            <translation>Diese Art der Anmeldung gibt es dort nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not offer this way of signing in.[ It has: {ways}.]</source>
            <translation>[{site}|Die Website] bietet diese Art der Anmeldung nicht an.[ Sie hat: {ways}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose another way of signing in.</source>
            <translation>Eine andere Art der Anmeldung wählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no token in what was given</source>
            <translation>In dem Eingegebenen ist kein Token</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A token is a row of letters and digits, or an address that begins like “moodlemobile://token”.</source>
            <translation>Ein Token ist eine Reihe aus Buchstaben und Ziffern oder eine Adresse, die wie „moodlemobile://token“ beginnt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy it again, from its first character to its last.</source>
            <translation>Es neu kopieren, vom ersten bis zum letzten Zeichen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not take this token</source>
            <translation>Die Website nimmt dieses Token nicht an</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not know the token, or no longer takes it.</source>
            <translation>[{site}|Die Website] kennt das Token nicht oder nimmt es nicht mehr an.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that it is this site's and for its mobile service, or sign in another way.</source>
            <translation>Prüfen, ob es von dieser Website und für ihren mobilen Dienst ist, oder sich anders anmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Please sign in</source>
            <translation>Bitte anmelden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no sign-in[ for {username}][ at {site}] that works: none was made yet, you signed out, it ended with its session, or the site took it back. Your uploads are kept.</source>
            <translation>Es gibt keine gültige Anmeldung[ für {username}][ bei {site}]: Es gab noch keine, sie wurde abgemeldet, endete mit ihrer Sitzung oder wurde von der Website zurückgenommen. Die Uploads bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ as {username}]. Everything then goes on where it stopped.</source>
            <translation>Anmelden[ als {username}]. Dann geht alles dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no safe place for your sign-in here</source>
            <translation>Hier gibt es keinen sicheren Platz für die Anmeldung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[The file {path}, where sign-ins are kept, cannot be read or written. Give yourself permission to it, or move it away.|This computer has no keyring that works, so the sign-in cannot be kept safely.]</source>
            <translation>[Die Datei {path}, in der Anmeldungen liegen, kann nicht gelesen oder geschrieben werden. Die nötigen Rechte geben oder sie wegschieben.|Dieser Computer hat keinen Schlüsselbund, der funktioniert; die Anmeldung kann nicht sicher verwahrt werden.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Go on for this session only: when the program ends, you sign in once more at its next start.</source>
            <translation>Nur für diese Sitzung weitermachen: Nach dem Ende des Programms ist beim nächsten Start eine neue Anmeldung nötig.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your sign-in may still be in the keyring</source>
            <translation>Die Anmeldung liegt vielleicht noch im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The system's keyring is locked, does not answer, or does not let go of it.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt, antwortet nicht oder gibt sie nicht her.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Unlock the keyring, then sign out again.</source>
            <translation>Den Schlüsselbund entsperren, dann erneut abmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not accept this</source>
            <translation>Moodle nimmt das nicht an</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] refused the submission.[ It says: {message}]</source>
            <translation>[{site}|Die Website] hat die Abgabe abgelehnt.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the assignment in your browser to see what it asks for. If it should be possible, ask your teacher.</source>
            <translation>Die Aufgabe im Browser öffnen und nachsehen, was sie verlangt. Sollte es möglich sein, die Lehrperson fragen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment is not there</source>
            <translation>Diese Aufgabe gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}” is not there any more|There is no such assignment], or you cannot see it.</source>
            <translation>[„{assignment}“ gibt es nicht mehr|Es gibt keine solche Aufgabe], oder sie ist nicht sichtbar.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Refresh the list of assignments and choose again. If one is missing, ask your teacher whether you are enrolled.</source>
            <translation>Die Liste der Aufgaben aktualisieren und neu auswählen. Fehlt eine, die Lehrperson fragen, ob die Einschreibung besteht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are closed</source>
            <translation>Die Abgabe ist geschlossen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] takes no more submissions[ since {closed}].[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation>[„{assignment}“|Diese Aufgabe] nimmt[ seit {closed}] keine Abgaben mehr an.[ „{kept}“ ist auf der Website gespeichert, aber nicht abgegeben.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher for an extension. If you get one, try again: nothing that is already stored is sent twice.</source>
            <translation>Die Lehrperson um eine Verlängerung bitten. Gibt es eine, nochmals versuchen: Was schon gespeichert ist, wird nicht zweimal gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have submitted here already</source>
            <translation>Hier wurde schon abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] cannot be changed after it was submitted.[ “{kept}” is stored at the site, but another video is what you handed in.]</source>
            <translation>[„{assignment}“|Diese Aufgabe] lässt sich nach der Abgabe nicht mehr ändern.[ „{kept}“ ist auf der Website gespeichert, abgegeben ist aber ein anderes Video.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to return your submission to draft; then try again: nothing that is stored is sent twice.</source>
            <translation>Die Lehrperson bitten, die Abgabe in einen Entwurf zurückzuverwandeln; dann nochmals versuchen: Was gespeichert ist, wird nicht zweimal gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This can be handed in once</source>
            <translation>Hier kann nur einmal abgegeben werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] takes one video, and no other after it[: “{name}” is on its way].</source>
            <translation>[„{assignment}“|Diese Aufgabe] nimmt ein Video an und danach kein anderes[: „{name}“ ist unterwegs].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Send one video there.[ If it shall be this one: cancel “{name}” first, then try again.]</source>
            <translation>Nur ein Video dorthin senden.[ Soll es dieses sein: erst „{name}“ abbrechen, dann noch einmal versuchen.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your submission is locked</source>
            <translation>Die Abgabe ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your teacher has locked your submission[ to “{assignment}”]: nothing in it can be changed.[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation>Die Lehrperson hat die Abgabe[ zu „{assignment}“] gesperrt: Daran lässt sich nichts ändern.[ „{kept}“ ist auf der Website gespeichert, aber nicht abgegeben.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to unlock it. Then try again: nothing that is already stored is sent twice.</source>
            <translation>Die Lehrperson bitten, sie zu entsperren. Dann nochmals versuchen: Was schon gespeichert ist, wird nicht zweimal gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have used all your attempts</source>
            <translation>Alle Versuche sind aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] allows [{attempts}|no more] attempts, and you have submitted the last one.</source>
            <translation>[„{assignment}“|Diese Aufgabe] erlaubt [{attempts}|keine weiteren] Versuche, und der letzte ist abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to allow you another attempt; then send the video again.</source>
            <translation>Die Lehrperson um einen weiteren Versuch bitten; dann das Video nochmals senden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in no group here</source>
            <translation>Hier fehlt die Gruppe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups, and you are in none.</source>
            <translation>[„{assignment}“|Diese Aufgabe] wird von Gruppen abgegeben, und dieses Konto ist in keiner.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to put you into a group[ of {course}], then refresh the list of assignments.</source>
            <translation>Die Lehrperson bitten, dieses Konto einer Gruppe[ in {course}] zuzuweisen, dann die Liste der Aufgaben aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in more than one group here</source>
            <translation>Hier sind es mehrere Gruppen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups. You are in several, so Moodle cannot tell for which one you hand in.</source>
            <translation>[„{assignment}“|Diese Aufgabe] wird von Gruppen abgegeben. Dieses Konto ist in mehreren, deshalb weiß Moodle nicht, für welche die Abgabe gilt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to leave you in one of them[ in {course}], then refresh the list of assignments.</source>
            <translation>Die Lehrperson bitten, nur eine davon zu lassen[, in {course}], dann die Liste der Aufgaben aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are not open yet</source>
            <translation>Die Abgabe ist noch nicht offen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] does not take submissions yet[; it opens {opens}].</source>
            <translation>[„{assignment}“|Diese Aufgabe] nimmt noch keine Abgaben an[; sie öffnet {opens}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Come back when it is open[, {opens}], and try again.</source>
            <translation>Wiederkommen, wenn sie offen ist[, {opens}], und nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You may not submit here</source>
            <translation>Hier ist keine Abgabe erlaubt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let you submit to [“{assignment}”|this assignment].[ It says: {message}]</source>
            <translation>[{site}|Die Website] erlaubt keine Abgabe bei [„{assignment}“|dieser Aufgabe].[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher whether you are enrolled[ in {course}] and may submit.</source>
            <translation>Die Lehrperson fragen, ob die Einschreibung[ in {course}] besteht und eine Abgabe erlaubt ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment takes no videos</source>
            <translation>Diese Aufgabe nimmt keine Videos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|The assignment] is not set up for video submissions.</source>
            <translation>[„{assignment}“|Die Aufgabe] ist nicht für Video-Abgaben eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that you chose the right assignment. If so, ask your teacher to switch the video submission type on in it.</source>
            <translation>Prüfen, ob es die richtige Aufgabe ist. Wenn ja, die Lehrperson bitten, darin den Abgabetyp für Videos einzuschalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is too large</source>
            <translation>Die Datei ist zu groß</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has [{size}|more bytes than allowed][, and the assignment takes up to {limit}].</source>
            <translation>[„{name}“|Die Datei] hat [{size}|mehr Bytes als erlaubt][, und die Aufgabe nimmt bis zu {limit}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video with a lower resolution or bit rate[ so that it stays under {limit}], or ask your teacher for a higher limit.</source>
            <translation>Das Video mit geringerer Auflösung oder Bitrate exportieren[, sodass es unter {limit} bleibt], oder die Lehrperson um eine höhere Grenze bitten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The assignment does not take this kind of file</source>
            <translation>Die Aufgabe nimmt diese Art Datei nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is[ a file of type {mimetype},] not what the assignment accepts.</source>
            <translation>[„{name}“|Die Datei] ist[ eine Datei vom Typ {mimetype},] nicht das, was die Aufgabe annimmt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video as MP4 and add that file. If it must be this kind, ask your teacher to allow it.</source>
            <translation>Das Video als MP4 exportieren und diese Datei hinzufügen. Muss es diese Art sein, die Lehrperson bitten, sie zu erlauben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is too long</source>
            <translation>Das Video ist zu lang</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The video] lasts [{seconds}|longer than allowed][, and the assignment takes up to {limit_seconds}].</source>
            <translation>[„{name}“|Das Video] dauert [{seconds}|länger als erlaubt][, und die Aufgabe nimmt bis zu {limit_seconds}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Shorten the video and add it again, or ask your teacher for a longer limit.</source>
            <translation>Das Video kürzen und neu hinzufügen, oder die Lehrperson um eine höhere Grenze bitten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission statement is missing</source>
            <translation>Die Erklärung zur Abgabe fehlt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement, in words that you have not accepted yet.</source>
            <translation>[„{assignment}“|Diese Aufgabe] verlangt die Zustimmung zu einer Erklärung, und zwar in einem Wortlaut, dem noch nicht zugestimmt wurde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Read the statement, accept it, and try again.</source>
            <translation>Die Erklärung lesen, ihr zustimmen und nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your time has not started</source>
            <translation>Die Zeit ist noch nicht gestartet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] gives you [{seconds}|some time] from your own start. You have not started, and nothing is handed in before.</source>
            <translation>[„{assignment}“|Diese Aufgabe] gibt [{seconds}|eine bestimmte Zeit] ab dem eigenen Start. Sie ist noch nicht gestartet, und vorher wird nichts abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start your time when you are ready; it cannot be stopped again. A video that is stored by then is handed in at once.</source>
            <translation>Die Zeit starten, wenn alles bereit ist; sie lässt sich nicht wieder anhalten. Ein bis dahin gespeichertes Video wird sofort abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not show the submission</source>
            <translation>Moodle zeigt die Abgabe nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored, but [{site}|the site] does not list it as your submission.[ It says: {message}]</source>
            <translation>Das Video ist gespeichert, aber [{site}|die Website] führt es nicht als Abgabe.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again: the video is not sent a second time. If it stays, show this message to your teacher before the deadline.</source>
            <translation>Nochmals versuchen: Das Video wird nicht ein zweites Mal gesendet. Bleibt es so, diese Meldung vor der Frist der Lehrperson zeigen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle refused this</source>
            <translation>Moodle hat das abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answered with an error.[ It says: {message}]</source>
            <translation>[{site}|Die Website] antwortete mit einem Fehler.[ Sie meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, show this message to your teacher or the administrator of the site.</source>
            <translation>Später nochmals versuchen. Bleibt es so, diese Meldung der Lehrperson oder der Administration der Website zeigen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video storage has a problem</source>
            <translation>Der Videospeicher hat ein Problem</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage did not take the video as it should.</source>
            <translation>Der Speicher hat das Video nicht so angenommen, wie er sollte.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload's place has ended</source>
            <translation>Der Platz des Uploads ist abgelaufen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage no longer knows the place this upload was sent to. A new one is asked for.</source>
            <translation>Der Speicher kennt den Platz nicht mehr, an den dieser Upload ging. Ein neuer wird angefordert.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds another part than expected</source>
            <translation>Der Speicher hat einen anderen Teil als erwartet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage was asked how much it holds; the upload goes on from there.</source>
            <translation>Der Speicher wurde gefragt, wie viel er hat; der Upload geht von dort weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage still finishes an earlier connection</source>
            <translation>Der Speicher schließt noch eine frühere Verbindung ab</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage keeps the upload locked for a while after a connection was cut.</source>
            <translation>Nach einer Unterbrechung hält der Speicher den Upload eine Weile gesperrt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Smaller pieces are needed</source>
            <translation>Kleinere Stücke sind nötig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage or a network in between does not take pieces that large.</source>
            <translation>Der Speicher oder ein Netz dazwischen nimmt keine so großen Stücke.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: the upload goes on by itself with smaller pieces.</source>
            <translation>Es ist nichts zu tun: Der Upload geht von selbst mit kleineren Stücken weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A network limits the size of what is sent</source>
            <translation>Ein Netz begrenzt die Größe des Gesendeten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or a network on the way to it, refuses pieces of [{size}|the smallest size], and the storage takes no smaller ones.</source>
            <translation>[{host}|Der Speicher] oder ein Netz auf dem Weg dorthin lehnt Stücke von [{size}|der kleinsten Größe] ab, und der Speicher nimmt keine kleineren.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network: offices and schools may set such a limit. It is tried again from time to time. If it stays everywhere, tell the administrator of the site.</source>
            <translation>Ein anderes Netz versuchen: Büros und Schulen setzen manchmal so eine Grenze. Es wird ab und zu wieder versucht. Bleibt es überall so, der Administration der Website Bescheid sagen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A piece arrived damaged</source>
            <translation>Ein Stück kam beschädigt an</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage] received something else than was sent, and threw it away. It is sent again.</source>
            <translation>[{host}|Der Speicher] hat etwas anderes empfangen, als gesendet wurde, und es verworfen. Es wird noch einmal gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not move on</source>
            <translation>Der Speicher kommt nicht voran</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage says yes but keeps no more of the video than before.</source>
            <translation>Der Speicher sagt ja, behält aber nicht mehr vom Video als vorher.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage gave an odd answer</source>
            <translation>Der Speicher gab eine seltsame Antwort</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or something on the way to it, said no[ (status {status})]. That may pass, so it is asked again.</source>
            <translation>[{host}|Der Speicher] oder etwas auf dem Weg dorthin hat nein gesagt[ (Status {status})]. Das kann vorübergehen, deshalb wird noch einmal gefragt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not hold the whole video yet</source>
            <translation>Der Speicher hat noch nicht das ganze Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle asked the storage, and a part of the video is missing[: {stored} of {size} are there].</source>
            <translation>Moodle hat den Speicher gefragt, und ein Teil des Videos fehlt[: {stored} von {size} sind da].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage refuses the video</source>
            <translation>Der Speicher lehnt das Video ab</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage that [{site}|the site] uses does not take the video[ (status {status})].[ It says: {message}]</source>
            <translation>Der Speicher, den [{site}|die Website] benutzt, nimmt das Video nicht[ (Status {status})].[ Er meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, tell the administrator of the site: the account or the quota of the video storage may be full.</source>
            <translation>Später nochmals versuchen. Bleibt es so, der Administration der Website sagen: Das Konto oder Kontingent des Videospeichers ist vielleicht voll.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This version cannot send to this storage</source>
            <translation>Diese Version kann nicht an diesen Speicher senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site asks for the video in a way that this version of the program does not know[: {protocol}].</source>
            <translation>Die Website verlangt das Video auf eine Art, die diese Version des Programms nicht kennt[: {protocol}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look for a newer version of this program, or ask the administrator of the site for an assignment whose videos go to Cloudflare Stream or S3.</source>
            <translation>Nach einer neueren Version dieses Programms sehen, oder die Administration der Website um eine Aufgabe bitten, deren Videos zu Cloudflare Stream oder S3 gehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video has another size</source>
            <translation>Das gespeicherte Video hat eine andere Größe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds [{stored}|a number of bytes] that [is not the file's {size}|differs from the file's size].</source>
            <translation>Der Speicher hat [{stored}|eine Zahl Bytes], und das [ist nicht die Größe der Datei, {size}|weicht von der Größe der Datei ab].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew, so that the whole file is sent again.</source>
            <translation>Neu beginnen, damit die ganze Datei noch einmal gesendet wird.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload could not go on</source>
            <translation>Der Upload konnte nicht weitergehen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The part of this program that uploads had a problem.</source>
            <translation>Der Teil dieses Programms, der hochlädt, hatte ein Problem.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If it happens again, send the log files to the people who look after this program.</source>
            <translation>Geschieht es wieder, die Protokolldateien an die Leute schicken, die dieses Programm betreuen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program is at work on your uploads</source>
            <translation>Ein anderes Programm arbeitet an den Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another copy of this program holds your uploads[ (process {pid})] and does not answer.</source>
            <translation>Ein zweites Exemplar dieses Programms hält die Uploads fest[ (Prozess {pid})] und antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again. If it stays, close the other copy, or restart the computer.</source>
            <translation>Ein paar Sekunden warten und nochmals versuchen. Bleibt es so, das andere Exemplar schließen oder den Computer neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The other program has ended</source>
            <translation>Das andere Programm ist zu Ende</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The copy of this program that was uploading has ended. What was sent is kept.</source>
            <translation>Das Exemplar dieses Programms, das hochgeladen hat, ist zu Ende. Was gesendet wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again: this program takes the uploads over.</source>
            <translation>Ein paar Sekunden warten und nochmals versuchen: Dieses Programm übernimmt die Uploads.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This upload is not in the list</source>
            <translation>Dieser Upload ist nicht in der Liste</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no upload with that number any more.</source>
            <translation>Einen Upload mit dieser Nummer gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the list again and choose another one.</source>
            <translation>Nochmals in die Liste sehen und einen anderen auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That cannot be done now</source>
            <translation>Das geht jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload has moved on since you chose that[; it is “{state}” now].</source>
            <translation>Der Upload ist seit dieser Auswahl weiter[; er ist jetzt „{state}“].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the upload again: what can be done with it now stands beside it.</source>
            <translation>Den Upload nochmals ansehen: Was jetzt mit ihm möglich ist, steht daneben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings cannot be followed</source>
            <translation>Die Einstellungen lassen sich nicht befolgen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something in the file settings.json makes no sense.[ {message}]</source>
            <translation>Etwas in der Datei settings.json ergibt keinen Sinn.[ {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Mend the file with a text editor, or delete it for the usual settings, and start the program again.</source>
            <translation>Die Datei mit einem Texteditor berichtigen oder löschen, um die üblichen Einstellungen zu bekommen, und das Programm neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Paused by your schedule[ until {until}]</source>
            <translation>Vom Zeitplan angehalten[ bis {until}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The schedule in your settings says that nothing is sent now[; it goes on {until}].</source>
            <translation>Der Zeitplan in den Einstellungen sagt, dass jetzt nichts gesendet wird[; weiter geht es {until}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself. To send this one now, try again.</source>
            <translation>Es ist nichts zu tun: Es geht von selbst weiter. Um dieses jetzt zu senden, nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Waits: this network is metered</source>
            <translation>Wartet: Dieses Netz ist getaktet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings say that nothing is sent over a network on which every byte costs.</source>
            <translation>Die Einstellungen sagen, dass nichts über ein Netz gesendet wird, in dem jedes Byte kostet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself on another network. To send this one anyway, try again.</source>
            <translation>Es ist nichts zu tun: In einem anderen Netz geht es von selbst weiter. Um dieses trotzdem zu senden, nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another computer may be sending this</source>
            <translation>Vielleicht sendet es gerade ein anderer Computer</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|This very video] was being sent to this assignment a moment ago, from another computer[: {stored} of {size} are there].</source>
            <translation>[„{name}“|Genau dieses Video] wurde eben noch von einem anderen Computer an diese Aufgabe gesendet[: {stored} von {size} sind da].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait: when the other computer falls silent this one goes on there by itself, and nothing is sent twice. If the other one is off or lost, try again now.</source>
            <translation>Warten: Wenn der andere Computer verstummt, macht dieser dort von selbst weiter, und nichts wird zweimal gesendet. Ist der andere aus oder verloren, jetzt nochmals versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is another file</source>
            <translation>Das ist eine andere Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What is stored there[ as “{other}”] was sent from a file that differs from [“{name}”|this one]. Nothing was added to it.</source>
            <translation>Was dort[ als „{other}“] gespeichert ist, kam aus einer Datei, die sich von [„{name}“|dieser] unterscheidet. Es wurde nichts angehängt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send this file from its beginning, or cancel and choose the file that was being sent.</source>
            <translation>Neu beginnen, um diese Datei von vorn zu senden, oder abbrechen und die Datei auswählen, die gesendet wurde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is nothing to go on with</source>
            <translation>Es gibt nichts fortzusetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no open upload[ {upload}] of yours for this assignment. It was handed in or given up meanwhile, or belongs to another assignment.</source>
            <translation>Die Website hat keinen offenen Upload[ {upload}] dieses Kontos für diese Aufgabe. Er wurde inzwischen abgegeben oder aufgegeben, oder gehört zu einer anderen Aufgabe.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send the file from its beginning, or cancel.</source>
            <translation>Neu beginnen, um die Datei von vorn zu senden, oder abbrechen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Stored, not submitted yet</source>
            <translation>Gespeichert, noch nicht abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored at the site, and waits for your word to be submitted.</source>
            <translation>Das Video ist auf der Website gespeichert und wartet auf das Wort zur Abgabe.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it when you are ready[; it is due {due}]. It need not be sent again.</source>
            <translation>Abgeben, wenn alles bereit ist[; fällig {due}]. Es muss nicht noch einmal gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your team must submit too</source>
            <translation>Auch das Team muss abgeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have handed it in[ for the team “{team}”]. It counts once all members have submitted[; {members} still must].</source>
            <translation>Es ist abgegeben[, für das Team „{team}“]. Es zählt, sobald alle Mitglieder abgegeben haben[; es fehlen noch {members}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask them to open the assignment and submit. This is looked at now and then, and goes on by itself.</source>
            <translation>Die anderen bitten, die Aufgabe zu öffnen und abzugeben. Hier wird ab und zu nachgesehen, und es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your draft holds this video</source>
            <translation>Der Entwurf enthält dieses Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle has saved [“{name}”|it] in your draft[ for “{assignment}”]. It is not submitted, and it cannot be taken out from here.</source>
            <translation>Moodle hat [„{name}“|es] im Entwurf gespeichert[, für „{assignment}“]. Es ist nicht abgegeben und lässt sich von hier aus nicht herausnehmen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it, or open the assignment in the browser and remove it there.</source>
            <translation>Es abgeben, oder die Aufgabe im Browser öffnen und es dort entfernen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video is no longer there</source>
            <translation>Das gespeicherte Video ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site had [“{name}”|the video] stored. It was removed there before it was submitted[ to “{assignment}”].</source>
            <translation>Die Website hatte [„{name}“|das Video] gespeichert. Es wurde dort entfernt, bevor es abgegeben war[, bei „{assignment}“].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send it again, or cancel it if another video has taken its place.</source>
            <translation>Neu beginnen, um es noch einmal zu senden, oder abbrechen, wenn ein anderes Video an seine Stelle getreten ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No longer your submission</source>
            <translation>Nicht mehr die eigene Abgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was submitted. Since then [“{by}” has taken its place|it was replaced or removed at the site].[ Any member of the team “{team}” can do that.]</source>
            <translation>Es war abgegeben. Seitdem [ist „{by}“ an seine Stelle getreten|wurde es auf der Website ersetzt oder entfernt].[ Jedes Mitglied des Teams „{team}“ kann das tun.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing, if that is what you want. Else send this video again.</source>
            <translation>Nichts, wenn das so gewollt ist. Sonst dieses Video noch einmal senden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your uploads belong to a newer version</source>
            <translation>Die Uploads gehören zu einer neueren Version</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A newer version of this program wrote the list of your uploads. It was left as it is.</source>
            <translation>Eine neuere Version dieses Programms hat die Liste der Uploads geschrieben. Sie wurde gelassen, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start the newer version, or install it again.</source>
            <translation>Die neuere Version starten oder wieder installieren.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The list of your uploads was damaged</source>
            <translation>Die Liste der Uploads war beschädigt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What could not be read of it was put aside[ as {path}]; the rest is in the list. Nothing was deleted.</source>
            <translation>Was davon nicht lesbar war, wurde beiseitegelegt[, als {path}]; der Rest steht in der Liste. Nichts wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Add videos that are missing in the list again. What is already stored for them is kept at the site for a while.</source>
            <translation>Videos, die in der Liste fehlen, neu hinzufügen. Was dafür schon gespeichert ist, bleibt auf der Website eine Weile erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video cannot be played</source>
            <translation>Das Video lässt sich nicht abspielen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission is in Moodle, but the video service could not read the video.[ It says: {message}]</source>
            <translation>Die Abgabe ist in Moodle, aber der Videodienst konnte das Video nicht lesen.[ Er meldet: {message}]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. Export it again as MP4, and submit that file before the deadline.</source>
            <translation>Die Datei auf diesem Computer abspielen. Sie nochmals als MP4 exportieren und diese Datei vor der Frist abgeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something unexpected happened</source>
            <translation>Etwas Unerwartetes ist geschehen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This program met a problem that it has no words for. Your uploads are kept.</source>
            <translation>Dieses Programm ist auf ein Problem gestoßen, für das es keine Worte hat. Die Uploads bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it happens again, send the log files to the people who look after this program.</source>
            <translation>Nochmals versuchen. Geschieht es wieder, die Protokolldateien an die Leute schicken, die dieses Programm betreuen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The file is good</source>
            <translation>Die Datei ist gut</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|It] is a video that can be read[ ({size}, {mimetype})].</source>
            <translation>[„{name}“|Sie] ist ein Video, das sich lesen lässt[ ({size}, {mimetype})].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is good</source>
            <translation>Die Länge ist gut</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[The video lasts {seconds}.|The length was read.]</source>
            <translation>[Das Video dauert {seconds}.|Die Länge wurde gelesen.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is not known</source>
            <translation>Die Länge ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>How long the video lasts could not be read from the file.</source>
            <translation>Wie lange das Video dauert, ließ sich nicht aus der Datei lesen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Play it to its end on this computer to be sure that it is whole. You can upload it all the same.</source>
            <translation>Es auf diesem Computer bis zum Ende abspielen, um sicher zu sein, dass es vollständig ist. Hochladen geht trotzdem.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is time</source>
            <translation>Es ist Zeit</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[It is due {due}.|The due date has not come.][ At the speed of the last upload it takes {seconds}.]</source>
            <translation>[Fällig: {due}.|Die Frist ist noch nicht da.][ Mit der Geschwindigkeit des letzten Uploads dauert es {seconds}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time may not be enough</source>
            <translation>Die Zeit reicht vielleicht nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The upload may not be done before the assignment is due[ {due}].[ At the speed of the last upload it takes {seconds}.]</source>
            <translation>Der Upload ist vielleicht nicht fertig, bevor die Aufgabe fällig ist[ ({due})].[ Mit der Geschwindigkeit des letzten Uploads dauert es {seconds}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Start now, on the fastest network that you have. A smaller export of the video would be faster.</source>
            <translation>Jetzt beginnen, im schnellsten verfügbaren Netz. Ein kleinerer Export des Videos ginge schneller.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It will be late</source>
            <translation>Es wird verspätet sein</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment was due[ {due}], but still takes submissions. Yours will be marked as late.</source>
            <translation>Die Aufgabe war fällig[ ({due})], nimmt aber noch Abgaben an. Diese wird als verspätet markiert.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it as soon as you can, and tell your teacher.</source>
            <translation>Möglichst bald senden und der Lehrperson Bescheid sagen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is no due date</source>
            <translation>Es gibt keine Frist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment can be handed in at any time.</source>
            <translation>Die Aufgabe kann jederzeit abgegeben werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The site could not be asked</source>
            <translation>Die Website konnte nicht gefragt werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>This is what it said of [“{assignment}”|the assignment] before[, as of {seen}].</source>
            <translation>Das hat sie zuvor über [„{assignment}“|die Aufgabe] gesagt[, Stand: {seen}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You can add the video all the same: it is sent, and looked at by the site, once it can be reached.</source>
            <translation>Hinzufügen geht trotzdem: Das Video wird gesendet und von der Website angesehen, sobald sie erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have already submitted here</source>
            <translation>Hier wurde schon abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] already has a submission that counts for you[ and your team “{team}”]. This video would take its place.</source>
            <translation>[„{assignment}“|Diese Aufgabe] hat schon eine Abgabe, die für dieses Konto[ und das Team „{team}“] gilt. Dieses Video würde sie ersetzen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if it should replace the earlier one.</source>
            <translation>Nur senden, wenn es die frühere ersetzen soll.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You submit as a team</source>
            <translation>Abgegeben wird als Team</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>What you hand in here becomes the submission of your whole team[ “{team}”].</source>
            <translation>Was hier abgegeben wird, ist die Abgabe des ganzen Teams[ „{team}“].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Any member can replace it later: tell the others what you send.</source>
            <translation>Jedes Mitglied kann sie später ersetzen: den anderen sagen, was gesendet wird.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You submit for everybody who is in no group</source>
            <translation>Abgegeben wird für alle, die in keiner Gruppe sind</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>This is handed in by groups, and you are in none, or in more than one: what you hand in becomes the submission of everybody who is in no group.</source>
            <translation>Hier geben Gruppen ab, und dieses Konto ist in keiner oder in mehreren: Was abgegeben wird, ist die Abgabe aller, die in keiner Gruppe sind.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>If you should be in a group, ask your teacher before you send it. Any of the others can replace it later.</source>
            <translation>Sollte dieses Konto in einer Gruppe sein, vor dem Senden die Lehrperson fragen. Alle anderen ohne Gruppe können die Abgabe später ersetzen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It has been graded</source>
            <translation>Es ist schon bewertet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your work for [“{assignment}”|this assignment] has a grade. Moodle still takes another video in its place.</source>
            <translation>Die Arbeit für [„{assignment}“|diese Aufgabe] hat eine Bewertung. Moodle nimmt trotzdem ein anderes Video an ihrer Stelle.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Ask your teacher first whether they will look at it again.</source>
            <translation>Zuerst die Lehrperson fragen, ob sie es noch einmal ansieht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>A new attempt</source>
            <translation>Ein neuer Versuch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your teacher has reopened this: the video becomes [attempt {number}|a new attempt]. What you handed in before stays as it is.</source>
            <translation>Die Lehrperson hat die Aufgabe wieder geöffnet: Das Video wird [Versuch {number}|ein neuer Versuch]. Was vorher abgegeben wurde, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is running</source>
            <translation>Die Zeit läuft</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have time[ until {until}].</source>
            <translation>Es ist noch Zeit[, bis {until}].</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is over</source>
            <translation>Die Zeit ist um</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time for this ended[ {until}]. Moodle still takes it, and shows how late it was.</source>
            <translation>Die Zeit dafür ist abgelaufen[ ({until})]. Moodle nimmt es noch an und zeigt, wie spät es war.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Another video is on its way there</source>
            <translation>Ein anderes Video ist dorthin unterwegs</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|Another video] is on its way to [“{assignment}”|this assignment], which keeps one video: the later one would take its place.</source>
            <translation>[„{name}“|Ein anderes Video] ist unterwegs zu [„{assignment}“|dieser Aufgabe], die ein einziges Video behält: Das spätere würde es ersetzen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if that is what you want.</source>
            <translation>Nur senden, wenn das so gewollt ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is partly there already</source>
            <translation>Ein Teil ist schon da</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[{stored} of {size}|A part] of this video was sent from another computer. If the file is the very same, which is made sure of, the upload goes on from there.</source>
            <translation>[{stored} von {size}|Ein Teil] dieses Videos wurde von einem anderen Computer gesendet. Ist die Datei genau dieselbe, was geprüft wird, geht der Upload von dort weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It may be partly there already</source>
            <translation>Vielleicht ist ein Teil schon da</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>From another computer [{stored} of {size}|a part] of a video named [“{name}”|like this] was sent, but what the site knows of it does not prove that it is the same file.</source>
            <translation>Von einem anderen Computer [wurden {stored} von {size}|wurde ein Teil] eines Videos namens [„{name}“|wie dieses] gesendet, aber was die Website davon weiß, beweist nicht, dass es dieselbe Datei ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>If you are sure that it is the very same file, go on with [upload {upload}|that upload] there. Otherwise this file is sent from its beginning.</source>
            <translation>Ist sicher, dass es genau dieselbe Datei ist, dort mit [Upload {upload}|diesem Upload] fortfahren. Sonst wird diese Datei von vorn gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is a statement to accept</source>
            <translation>Einer Erklärung ist zuzustimmen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement, for example that the work is your own.</source>
            <translation>[„{assignment}“|Diese Aufgabe] verlangt die Zustimmung zu einer Erklärung, zum Beispiel, dass es die eigene Arbeit ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Read the statement before you send the video.</source>
            <translation>Die Erklärung lesen, bevor das Video gesendet wird.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is submitted for you</source>
            <translation>Es wird gleich mit abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] keeps drafts. Once the video is stored, it is handed in for grading too.</source>
            <translation>[„{assignment}“|Diese Aufgabe] führt Entwürfe. Sobald das Video gespeichert ist, wird es auch zur Bewertung abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed, unless you want to keep it as a draft: then send it without submitting.</source>
            <translation>Es ist nichts zu tun, außer wenn es ein Entwurf bleiben soll: Dann ohne Abgabe senden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Genuine, and this is the file</source>
            <translation>Echt, und das ist die Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt, and [“{name}”|the file] is, to the last byte, the one in it.[ The site could not be reached now; its key is the one that this computer got from it {seen}.]</source>
            <translation>[{site}|Die Website] hat diesen Beleg signiert, und [„{name}“|die Datei] ist bis aufs letzte Byte die aus dem Beleg.[ Die Website war jetzt nicht erreichbar; ihr Schlüssel ist der, den dieser Computer von ihr hat, Stand: {seen}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Compare the site's address with the one that you know. Only that site could have signed this.</source>
            <translation>Die Adresse der Website mit der bekannten vergleichen. Nur diese Website kann das signiert haben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine</source>
            <translation>Der Beleg ist echt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt. No file was compared with it.[ The site could not be reached now; its key is the one that this computer got from it {seen}.]</source>
            <translation>[{site}|Die Website] hat diesen Beleg signiert. Keine Datei wurde damit verglichen.[ Die Website war jetzt nicht erreichbar; ihr Schlüssel ist der, den dieser Computer von ihr hat, Stand: {seen}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Compare the site's address with the one that you know. Only that site could have signed this. Add the video to see whether it is the one in the receipt.</source>
            <translation>Die Adresse der Website mit der bekannten vergleichen. Nur diese Website kann das signiert haben. Das Video hinzufügen, um zu sehen, ob es das aus dem Beleg ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine, but this is another file</source>
            <translation>Der Beleg ist echt, aber das ist eine andere Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt, for another file than [“{name}”|this one]: the contents differ.</source>
            <translation>[{site}|Die Website] hat diesen Beleg für eine andere Datei als [„{name}“|diese] signiert: Der Inhalt ist verschieden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Look for the very file that was sent. One that was cut, converted or exported again is another file.</source>
            <translation>Genau die Datei suchen, die gesendet wurde. Eine geschnittene, umgewandelte oder neu exportierte ist eine andere.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt is genuine, and names no content</source>
            <translation>Der Beleg ist echt und nennt keinen Inhalt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] has signed this receipt without a SHA-256, so no file can be compared with it: it was gone before it could be read again.</source>
            <translation>[{site}|Die Website] hat diesen Beleg ohne SHA-256 signiert, deshalb lässt sich keine Datei damit vergleichen: Sie war weg, bevor sie nochmals gelesen werden konnte.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Ask the teacher to compare the video in Moodle with the file.</source>
            <translation>Die Lehrperson bitten, das Video in Moodle mit der Datei zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>This receipt is not what the site signed</source>
            <translation>Dieser Beleg ist nicht der, den die Website signiert hat</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>It was changed after it was made, or [{site}|the site] never signed it.[ What differs: {fields}.]</source>
            <translation>Er wurde nachträglich geändert, oder [{site}|die Website] hat ihn nie signiert.[ Was abweicht: {fields}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Do not rely on it. Ask whoever gave it to you for the receipt as the program wrote it.</source>
            <translation>Sich nicht darauf verlassen. Von wem er kommt, um den Beleg bitten, wie ihn das Programm geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Not signed with the site's key</source>
            <translation>Nicht mit dem Schlüssel der Website signiert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The signature is by a key that [{site}|the site] does not have. Either somebody else made this receipt, or the site was set up anew since.</source>
            <translation>Die Signatur ist von einem Schlüssel, den [{site}|die Website] nicht hat. Entweder hat jemand anderes diesen Beleg gemacht, oder die Website wurde seitdem neu eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Do not rely on it. Ask the administrator of the site whether its key for receipts has changed.</source>
            <translation>Sich nicht darauf verlassen. Die Administration der Website fragen, ob sich ihr Schlüssel für Belege geändert hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>This receipt is not signed</source>
            <translation>Dieser Beleg ist nicht signiert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] did not sign it, or an earlier version of this program wrote it. Nobody can tell whether it was changed.</source>
            <translation>[{site}|Die Website] hat ihn nicht signiert, oder eine frühere Version dieses Programms hat ihn geschrieben. Niemand kann sagen, ob er geändert wurde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Ask the teacher to look the submission up in Moodle.</source>
            <translation>Die Lehrperson bitten, die Abgabe in Moodle nachzusehen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The signature could not be checked</source>
            <translation>Die Signatur konnte nicht geprüft werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] signs receipts, but does not tell its key: its video plugin is an earlier version.</source>
            <translation>[{site}|Die Website] signiert Belege, verrät aber ihren Schlüssel nicht: Ihr Video-Plugin ist eine frühere Version.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Tell the administrator of the site: “Please update local_videostorage.” Then check again.</source>
            <translation>Der Administration der Website sagen: „Bitte local_videostorage aktualisieren.“ Dann nochmals prüfen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>[{site}|The site] was not reached, so its key is not known.[ The reason: {reason}.]</source>
            <translation>[{site}|Die Website] war nicht erreichbar, deshalb ist ihr Schlüssel nicht bekannt.[ Der Grund: {reason}.]</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Check again when you are online.</source>
            <translation>Nochmals prüfen, wenn eine Verbindung besteht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement first, for example that the work is your own.</source>
            <translation type="vanished">[„{assignment}“|Diese Aufgabe] verlangt zuerst die Zustimmung zu einer Erklärung, zum Beispiel, dass es die eigene Arbeit ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network answers instead of [{host}|the site]. Hotels, trains and guest networks do that until you have signed in or accepted their terms.</source>
            <translation type="vanished">Dieses Netz antwortet an Stelle von [{host}|der Website]. Hotels, Züge und Gastnetze tun das, bis man sich angemeldet oder ihre Bedingungen angenommen hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open any web page in your browser and sign in to the network. Uploads then go on by themselves.</source>
            <translation type="vanished">Im Browser irgendeine Webseite öffnen und sich beim Netz anmelden. Uploads gehen dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{address}|The address] does not begin with https:// or is not complete. Nothing was sent to it: others on the network could read along.</source>
            <translation type="vanished">[{address}|Die Adresse] beginnt nicht mit https:// oder ist unvollständig. Es wurde nichts dorthin gesendet: Andere im Netz könnten mitlesen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Write the address with https:// at the beginning. If the site itself gave it, tell the administrator of the site.</source>
            <translation type="vanished">Die Adresse mit https:// am Anfang schreiben. Kam sie von der Website selbst, der Administration der Website Bescheid sagen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] already has a submission of [your team “{team}”|yours]. This video would take its place.</source>
            <translation type="vanished">[„{assignment}“|Diese Aufgabe] hat schon eine Abgabe [des Teams „{team}“|von diesem Konto]. Dieses Video würde sie ersetzen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer has no keyring that works, so a sign-in lasts only as long as the program runs.</source>
            <translation type="vanished">Dieser Computer hat keinen Schlüsselbund, der funktioniert; eine Anmeldung gilt nur, solange das Programm läuft.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No limit, schedule or metered network holds uploads back.</source>
            <translation type="vanished">Kein Limit, kein Zeitplan und kein getaktetes Netz hält Uploads auf.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer trusts the site's certificate because [{issuer}|its authority] was added to it. Browsers elsewhere do not know that authority: it is your university's own, or a filter on the way opens the line.</source>
            <translation type="vanished">Dieser Computer vertraut dem Zertifikat der Website, weil [{issuer}|dessen Aussteller] hier hinzugefügt wurde. Browser anderswo kennen ihn nicht: Er gehört der Hochschule selbst, oder ein Filter auf dem Weg öffnet die Leitung.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing, if your university or employer set this computer up so. Else ask the people who look after it.</source>
            <translation type="vanished">Nichts, wenn Hochschule oder Arbeitgeber diesen Computer so eingerichtet haben. Sonst die Leute fragen, die ihn betreuen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock and the site's are the same.</source>
            <translation type="vanished">Die eigene Uhr und die der Website gehen gleich.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{open}|Some] of your[ {assignments}] assignments take a video now.</source>
            <translation type="vanished">[{open}|Einige] der[ {assignments}] Aufgaben nehmen jetzt ein Video an.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>None of your[ {assignments}] assignments takes a video now.</source>
            <translation type="vanished">Keine der[ {assignments}] Aufgaben nimmt jetzt ein Video an.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is set up</source>
            <translation type="vanished">Der Speicher ist eingerichtet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's storage is[ {storage}| set up]. Its address is given out with the first upload.</source>
            <translation type="vanished">Der Speicher der Website ist[ {storage}| eingerichtet]. Seine Adresse gibt es mit dem ersten Upload.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. Something on the way swallows full packets or large requests.</source>
            <translation type="vanished">Eine Anfrage von [{size}|einiger Größe] blieb[ {seconds}] ohne Antwort, kleinere nicht. Etwas auf dem Weg verschluckt volle Pakete oder große Anfragen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try without VPN, and on another network. People who know the network: look at its MTU (1,400 bytes is safe).</source>
            <translation type="vanished">Ohne VPN und in einem anderen Netz versuchen. Für Fachleute: die MTU des Netzes ansehen (1.400 Byte sind sicher).</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “a network limits the size”, try another network.</source>
            <translation type="vanished">Zunächst nichts: Videos gehen an den Speicher und nicht durch Moodle. Scheitern Uploads mit „ein Netz begrenzt die Größe“, ein anderes Netz versuchen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A large request is refused</source>
            <translation type="vanished">Eine große Anfrage wird abgelehnt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No large request gets through, so nothing was measured.</source>
            <translation type="vanished">Keine große Anfrage kommt durch, deshalb wurde nicht gemessen.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>PDF, for people</source>
            <translation>PDF, für Menschen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>JSON, for programs</source>
            <translation>JSON, für Programme</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save the receipt</source>
            <translation>Beleg speichern</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>“{name}” is there already. Replace it?</source>
            <translation>„{name}“ gibt es schon. Ersetzen?</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <location filename="../../src/uploader_gui/ui/verify_dialog.py"></location>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Choose videos</source>
            <translation>Videos auswählen</translation>
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
            <translation>Byte</translation>
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
            <translation>1 Byte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Byte</numerusform>
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
            <translation>{part} von {whole} {unit}</translation>
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
            <translation>1 Tag {h} h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} days {h} h</source>
            <translation>
                <numerusform>{n} Tag {h} h</numerusform>
                <numerusform>{n} Tage {h} h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} days</source>
            <translation>
                <numerusform>{n} Tag</numerusform>
                <numerusform>{n} Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>time unknown</source>
            <translation>Dauer unbekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
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
            <translation>Jan.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Feb</source>
            <translation>Feb.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Aug</source>
            <translation>Aug.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sept</source>
            <translation>Sept.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Oct</source>
            <translation>Okt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Nov</source>
            <translation>Nov.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Dec</source>
            <translation>Dez.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}, {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>tomorrow {clock}</source>
            <translation>morgen {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>yesterday {clock}</source>
            <translation>gestern {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{weekday} {clock}</source>
            <translation>{weekday} {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day}, {clock}</source>
            <translation>{day}, {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>at {clock}</source>
            <translation>um {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>on {when}</source>
            <translation>am {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>no due date</source>
            <translation>keine Frist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>today {clock}</source>
            <translation>heute {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {time}</source>
            <translation>in {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>due {when}, {left}</source>
            <translation>fällig {when}, {left}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {when}, {time} ago</source>
            <translation>war fällig {when}, vor {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {day}</source>
            <translation>war fällig am {day}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{when}, {left}</source>
            <translation>{when}, {left}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{when}, {time} ago</source>
            <translation>{when}, vor {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in 1 day</source>
            <translation>in 1 Tag</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {n} days</source>
            <translation>
                <numerusform>in {n} Tag</numerusform>
                <numerusform>in {n} Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed today {clock}</source>
            <translation>geschlossen heute {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed {day}</source>
            <translation>geschlossen am {day}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>opens {when}</source>
            <translation>öffnet {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} before it is due</source>
            <translation>{time} vor der Frist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} after it is due</source>
            <translation>{time} nach der Frist</translation>
        </message>
    </context>
    <context>
        <name>home_text</name>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The program cannot start</source>
            <translation>Das Programm kann nicht starten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>It cannot write to its folder {home}{reason}.</source>
            <translation>Es kann nicht in seinen Ordner {home} schreiben{reason}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, or choose another folder by the environment variable UPLOADER_HOME. Then start the program again.</source>
            <translation>Dort Platz schaffen oder Schreibrechte geben, oder mit der Umgebungsvariablen UPLOADER_HOME einen anderen Ordner wählen. Dann das Programm neu starten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder, {home},</source>
            <translation>der Ordner des Programms, {home},</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder</source>
            <translation>der Ordner des Programms</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The list of your uploads cannot be opened</source>
            <translation>Die Liste der Uploads lässt sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The disk may be full, or {where} may not be writable. Your uploads are kept.</source>
            <translation>Der Datenträger ist vielleicht voll, oder {where} ist nicht beschreibbar. Die Uploads bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, and try again. Or choose another folder by the environment variable UPLOADER_HOME, and start the program again.</source>
            <translation>Dort Platz schaffen oder Schreibrechte geben und nochmals versuchen. Oder mit der Umgebungsvariablen UPLOADER_HOME einen anderen Ordner wählen und das Programm neu starten.</translation>
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
            <translation>1 Upload braucht Hilfe.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads need you.</source>
            <translation>
                <numerusform>{n} Upload braucht Hilfe.</numerusform>
                <numerusform>{n} Uploads brauchen Hilfe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>Everything is paused.</source>
            <translation>Alles ist angehalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>Nothing is on its way.</source>
            <translation>Nichts ist unterwegs.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload waits.</source>
            <translation>1 Upload wartet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads wait.</source>
            <translation>
                <numerusform>{n} Upload wartet.</numerusform>
                <numerusform>{n} Uploads warten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload is running.</source>
            <translation>1 Upload läuft.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads are running.</source>
            <translation>
                <numerusform>{n} Upload läuft.</numerusform>
                <numerusform>{n} Uploads laufen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>1 upload is running, done by {when}.</source>
            <translation>1 Upload läuft, fertig {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/overview.py"></location>
            <source>{n} uploads are running, done by {when}.</source>
            <translation>
                <numerusform>{n} Upload läuft, fertig {when}.</numerusform>
                <numerusform>{n} Uploads laufen, fertig {when}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ready_menu</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_menu.py"></location>
            <source>No assignment takes a video now</source>
            <translation type="vanished">Keine Aufgabe nimmt jetzt ein Video an</translation>
        </message>
    </context>
    <context>
        <name>ready_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Put into the queue…</source>
            <translation>Wird in die Warteschlange gestellt…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Looking at it…</source>
            <translation>Wird angesehen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It fits: up to {limit} are taken.</source>
            <translation>Es passt: Bis zu {limit} werden angenommen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It fits: the assignment sets no limit to the size.</source>
            <translation>Es passt: Die Aufgabe begrenzt die Größe nicht.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It is short enough: up to {limit}.</source>
            <translation>Es ist kurz genug: bis zu {limit}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Its kind is accepted.</source>
            <translation>Die Art wird angenommen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Open until {until}.</source>
            <translation>Offen bis {until}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>The assignment is open.</source>
            <translation>Die Aufgabe ist offen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>How long it takes is told once it is on its way: nothing was sent from here before.</source>
            <translation>Wie lange es dauert, steht da, sobald gesendet wird: Von hier wurde noch nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Others go before it.</source>
            <translation>Andere gehen vor.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}.</source>
            <translation>Wäre gesendet: {when}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, the speed of the last upload.</source>
            <translation>Braucht etwa {length} bei {speed}, der Geschwindigkeit des letzten Uploads.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured just now.</source>
            <translation>Braucht etwa {length} bei {speed}, eben gemessen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured today.</source>
            <translation>Braucht etwa {length} bei {speed}, heute gemessen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured yesterday.</source>
            <translation>Braucht etwa {length} bei {speed}, gestern gemessen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Needs about {length} at {speed}, measured on {day}.</source>
            <translation>Braucht etwa {length} bei {speed}, gemessen am {day}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, after the assignment closes</source>
            <translation>Wäre gesendet: {when}, nachdem die Aufgabe schließt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, {margin} after it is due</source>
            <translation>Wäre gesendet: {when}, {margin} nach der Frist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Would be sent {when}, only {margin} before it is due</source>
            <translation>Wäre gesendet: {when}, nur {margin} vor der Frist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Finishes {when}, {margin} before it is due.</source>
            <translation>Fertig {when}, {margin} vor der Frist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Start now, on the fastest network that you have; a smaller export of the video is faster. Tell your teacher if it gets late.</source>
            <translation>Jetzt beginnen, im schnellsten verfügbaren Netz; ein kleinerer Export des Videos geht schneller. Der Lehrperson Bescheid sagen, wenn es spät wird.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>Choose the assignment that it belongs to: here, or in the list at the left.</source>
            <translation type="vanished">Die Aufgabe auswählen, zu der es gehört: hier oder in der Liste daneben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>How long it takes is not known yet: nothing was sent from this computer before. The row tells it a few seconds after it has begun.</source>
            <translation type="vanished">Wie lange es dauert, ist noch nicht bekannt: Von diesem Computer wurde noch nichts gesendet. Die Zeile sagt es ein paar Sekunden nach dem Beginn.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_sentences.py"></location>
            <source>It is {due}.</source>
            <translation type="vanished">Es ist {due}.</translation>
        </message>
    </context>
    <context>
        <name>ready_video</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Only one video counts here</source>
            <translation>Hier zählt nur ein Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” keeps one video: each one that is submitted takes the place of the one before.</source>
            <translation>„{name}“ behält ein einziges Video: Jedes abgegebene ersetzt das vorige.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Choose another assignment, take one away, or say that it is what you want.</source>
            <translation>Eine andere Aufgabe auswählen, eines wegnehmen oder sagen, dass es so gewollt ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send all of them: the one submitted last counts</source>
            <translation>Alle senden: Das zuletzt abgegebene zählt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” can be handed in once: keep one here</source>
            <translation>„{name}“ kann nur einmal abgegeben werden: hier eines behalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Take the others away, or choose another assignment for them.</source>
            <translation>Die anderen wegnehmen oder für sie eine andere Aufgabe auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Replace it with “{name}”</source>
            <translation>Durch „{name}“ ersetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Replace it</source>
            <translation>Es ersetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Once you start, you have {length}</source>
            <translation>Ab dem Start bleiben {length}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Start my time when I press “Send”</source>
            <translation>Meine Zeit starten, wenn „Senden“ gedrückt wird</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send the video, start my time later</source>
            <translation>Das Video senden, meine Zeit später starten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Only you know whether it is the very same file.</source>
            <translation>Ob es wirklich dieselbe Datei ist, kann das Programm nicht wissen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>It is the same file: go on</source>
            <translation>Es ist dieselbe Datei: fortsetzen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>Send it from its beginning</source>
            <translation>Von vorn senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>“{name}” asks you to accept this</source>
            <translation>„{name}“ verlangt die Zustimmung zu dieser Erklärung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>I accept this statement</source>
            <translation>Ich stimme dieser Erklärung zu</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_video.py"></location>
            <source>This submission is my own work.</source>
            <translation type="vanished">Diese Abgabe ist meine eigene Arbeit.</translation>
        </message>
    </context>
    <context>
        <name>ready_views</name>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Waits for your answer at the first video for “{assignment}”.</source>
            <translation>Wartet auf die Antwort beim ersten Video für „{assignment}“.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>“{assignment}” can be handed in once.</source>
            <translation>„{assignment}“ kann nur einmal abgegeben werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Keep only this one</source>
            <translation>Nur dieses behalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Look again</source>
            <translation>Nochmals ansehen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Cannot be sent</source>
            <translation>Kann nicht gesendet werden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Ready to send</source>
            <translation>Bereit zum Senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Not sent yet</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 needs an assignment.</source>
            <translation>1 braucht eine Aufgabe.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} need an assignment.</source>
            <translation>
                <numerusform>{n} braucht eine Aufgabe.</numerusform>
                <numerusform>{n} brauchen eine Aufgabe.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 waits until you sign in.</source>
            <translation>1 wartet auf das Anmelden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} wait until you sign in.</source>
            <translation>
                <numerusform>{n} wartet auf das Anmelden.</numerusform>
                <numerusform>{n} warten auf das Anmelden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 is put into the queue.</source>
            <translation>1 wird in die Warteschlange gestellt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} are put into the queue.</source>
            <translation>
                <numerusform>{n} wird in die Warteschlange gestellt.</numerusform>
                <numerusform>{n} werden in die Warteschlange gestellt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 is being looked at.</source>
            <translation>1 wird angesehen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} are being looked at.</source>
            <translation>
                <numerusform>{n} wird angesehen.</numerusform>
                <numerusform>{n} werden angesehen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 waits for your answer.</source>
            <translation>1 wartet auf eine Antwort.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} wait for your answer.</source>
            <translation>
                <numerusform>{n} wartet auf eine Antwort.</numerusform>
                <numerusform>{n} warten auf eine Antwort.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>1 cannot be sent.</source>
            <translation>1 kann nicht gesendet werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} cannot be sent.</source>
            <translation>
                <numerusform>{n} kann nicht gesendet werden.</numerusform>
                <numerusform>{n} können nicht gesendet werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} videos</source>
            <translation>
                <numerusform>{n} Video</numerusform>
                <numerusform>{n} Videos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>{n} videos, {size} in all</source>
            <translation>
                <numerusform>{n} Video, zusammen {size}</numerusform>
                <numerusform>{n} Videos, zusammen {size}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send 1 video</source>
            <translation>1 Video senden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send {n} videos</source>
            <translation>
                <numerusform>{n} Video senden</numerusform>
                <numerusform>{n} Videos senden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/ready_views.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>receipt_document</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Receipt for a video</source>
            <translation>Beleg für ein Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>To check this receipt: Video Uploader for Moodle, “Verify a receipt…”, or “uploader verify” with this PDF, which carries the exact receipt ({name}), and with the video.</source>
            <translation>Um diesen Beleg zu prüfen: Video-Uploader für Moodle, „Einen Beleg prüfen…“, oder „uploader verify“ mit diesem PDF, das den genauen Beleg ({name}) enthält, und mit dem Video.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>For checking</source>
            <translation>Zur Prüfung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Ed25519 signature: {signature}</source>
            <translation>Ed25519-Signatur: {signature}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_document.py"></location>
            <source>Receipt for {name}</source>
            <translation>Beleg für {name}</translation>
        </message>
    </context>
    <context>
        <name>receipt_facts</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submitted, and confirmed by {site}</source>
            <translation>Abgegeben und von {site} bestätigt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submission</source>
            <translation>Abgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Proof</source>
            <translation>Nachweis</translation>
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
            <translation>{status}, Abgabe {number}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Site</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Assignment</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>For the team</source>
            <translation>Für das Team</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Counts for</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Attempt</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Moodle's status</source>
            <translation>Status in Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>A fingerprint of the content: another file has another one.</source>
            <translation>Ein Fingerabdruck des Inhalts: Eine andere Datei hat einen anderen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Video ID</source>
            <translation>Video-ID</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>How many times the sending was begun or taken up again, for example after a break.</source>
            <translation>Wie oft das Senden begonnen oder wieder aufgenommen wurde, zum Beispiel nach einer Unterbrechung.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Transfer</source>
            <translation>Übertragung</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{time}, by the site's clock</source>
            <translation>{time}, nach der Uhr der Website</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{time}, by this computer's clock</source>
            <translation>{time}, nach der Uhr dieses Computers</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Stored</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Submitted</source>
            <translation>Abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>{number} ({key})</source>
            <translation>{number} ({key})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Written by</source>
            <translation>Geschrieben von</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>an earlier version</source>
            <translation>einer früheren Version</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>None: the site did not sign this receipt.</source>
            <translation>Keine: Die Website hat diesen Beleg nicht signiert.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>The site has signed the site's name, the file's name, size and SHA-256, the video's ID, the three times, the status, and the numbers of person, assignment, submission and upload. The rest is this program's notes.</source>
            <translation>Signiert hat die Website ihren Namen, Namen, Größe und SHA-256 der Datei, die Video-ID, die drei Zeiten, den Status und die Nummern von Person, Aufgabe, Abgabe und Upload. Der Rest sind Notizen dieses Programms.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_facts.py"></location>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>schedule</name>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>every day</source>
            <translation>jeden Tag</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>all day</source>
            <translation>ganztägig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>{begin} to {end}</source>
            <translation>{begin} bis {end}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>pause</source>
            <translation>anhalten</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>at most {speed}</source>
            <translation>höchstens {speed}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/schedule_editor.py"></location>
            <source>no limit</source>
            <translation>kein Limit</translation>
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
            <translation>Von {site} abgemeldet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>The site has ended this computer's sign-in, and nothing of it is left here.</source>
            <translation>Die Website hat die Anmeldung dieses Computers beendet, und hier ist nichts mehr davon.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>What is not submitted yet goes on when you sign in again.</source>
            <translation>Was noch nicht abgegeben ist, geht nach der nächsten Anmeldung weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. At the site it lives on: Moodle itself made it, and your mobile apps may use the same one.</source>
            <translation>Auf diesem Computer ist nichts mehr von der Anmeldung. Auf der Website besteht sie weiter: Moodle selbst hat sie erstellt, und mobile Apps nutzen vielleicht dieselbe.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To end it everywhere, change your password at the site and let it log you out of all web apps, or ask its administrator.</source>
            <translation>Um sie überall zu beenden, auf der Website das Kennwort ändern und sich dabei von allen Web-Apps abmelden lassen, oder die Administration fragen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. At the site it lives on, because a phone of yours may use the same one.</source>
            <translation>Auf diesem Computer ist nichts mehr von der Anmeldung. Auf der Website besteht sie weiter, weil vielleicht auch ein Telefon dieselbe nutzt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To end it there too, sign this computer out in the site's list of computers.</source>
            <translation>Um sie auch dort zu beenden, diesen Computer in der Liste der Computer auf der Website abmelden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Nothing of your sign-in is left on this computer. It is not known whether the site has ended it.</source>
            <translation>Auf diesem Computer ist nichts mehr von der Anmeldung. Ob die Website sie beendet hat, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>To be sure, sign this computer out in the site's list of computers. Where there is no such list, ask its administrator.</source>
            <translation>Um sicherzugehen, diesen Computer in der Liste der Computer auf der Website abmelden. Wo es keine solche Liste gibt, die Administration fragen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>Change the password…</source>
            <translation>Kennwort ändern…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/signed_out.py"></location>
            <source>List of computers…</source>
            <translation>Liste der Computer…</translation>
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
            <translation>{name}: {percent} gesendet</translation>
        </message>
    </context>
    <context>
        <name>standing_sentence</name>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>The site is told of a cancellation when it can be reached.</source>
            <translation>Die Website erfährt von einem Abbruch, sobald sie erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is being sent, so you can switch the computer off.</source>
            <translation>Es wird nichts gesendet, der Computer kann also ausgeschaltet werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Everything is paused. You can switch the computer off; nothing is sent until you press Resume.</source>
            <translation>Alles ist angehalten. Der Computer kann ausgeschaltet werden; gesendet wird erst nach „Fortsetzen“ wieder.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is on its way. You can switch the computer off.</source>
            <translation>Nichts ist unterwegs. Der Computer kann ausgeschaltet werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 video is not sent yet: press Send.</source>
            <translation>1 Video ist noch nicht gesendet: auf „Senden“ drücken.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 video is not sent yet.</source>
            <translation>1 Video ist noch nicht gesendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} videos are not sent yet: press Send.</source>
            <translation>
                <numerusform>{n} Video ist noch nicht gesendet: auf „Senden“ drücken.</numerusform>
                <numerusform>{n} Videos sind noch nicht gesendet: auf „Senden“ drücken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} videos are not sent yet.</source>
            <translation>
                <numerusform>{n} Video ist noch nicht gesendet.</numerusform>
                <numerusform>{n} Videos sind noch nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped.</source>
            <translation>oder ausschalten: Es geht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped, once you have signed in again.</source>
            <translation>oder ausschalten: Es geht nach der nächsten Anmeldung dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until the uploads are done, {off}</source>
            <translation>Den Computer eingeschaltet lassen, bis die Uploads fertig sind, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until {clock}, {off}</source>
            <translation>Den Computer eingeschaltet lassen bis {clock}, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting until the file is written. Keep the computer on, {off}</source>
            <translation>Wartet, bis die Datei geschrieben ist. Den Computer eingeschaltet lassen, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Your settings hold the uploads back for now. Keep the computer on, {off}</source>
            <translation>Die Einstellungen halten die Uploads vorerst auf. Den Computer eingeschaltet lassen, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting for the connection. Keep the computer on, {off}</source>
            <translation>Wartet auf die Verbindung. Den Computer eingeschaltet lassen, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting to try again. Keep the computer on, {off}</source>
            <translation>Wartet auf den nächsten Versuch. Den Computer eingeschaltet lassen, {off}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 upload needs you.</source>
            <translation>1 Upload braucht Hilfe.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} uploads need you.</source>
            <translation>
                <numerusform>{n} Upload braucht Hilfe.</numerusform>
                <numerusform>{n} Uploads brauchen Hilfe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>team_words</name>
        <message>
            <location filename="../../src/uploader_gui/ui/team_words.py"></location>
            <source>everybody who is in no group</source>
            <translation>alle, die in keiner Gruppe sind</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/team_words.py"></location>
            <source>a group whose name is not known</source>
            <translation>eine Gruppe, deren Name nicht bekannt ist</translation>
        </message>
    </context>
    <context>
        <name>unsent_question</name>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>1 video is not sent yet</source>
            <translation>1 Video ist noch nicht gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>{n} videos are not sent yet</source>
            <translation>
                <numerusform>{n} Video ist noch nicht gesendet</numerusform>
                <numerusform>{n} Videos sind noch nicht gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>What stands ready is not kept when the window closes: choose it again at the next start.</source>
            <translation>Was bereitsteht, wird beim Schließen des Fensters nicht behalten: beim nächsten Start neu auswählen.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>What is on its way already goes on at the next start, from where it stopped.</source>
            <translation>Was schon unterwegs ist, geht beim nächsten Start dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>Quit without sending</source>
            <translation>Beenden, ohne zu senden</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/unsent_question.py"></location>
            <source>Stay</source>
            <translation>Hierbleiben</translation>
        </message>
    </context>
    <context>
        <name>upload_facts</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Assignment</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Course</source>
            <translation>Kurs</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>How far</source>
            <translation>Wie weit</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Stored</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Submitted</source>
            <translation>Abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Number here</source>
            <translation>Nummer hier</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Number at the site</source>
            <translation>Nummer auf der Website</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_facts.py"></location>
            <source>Submission</source>
            <translation>Abgabe</translation>
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
            <translation type="vanished">{size} ({n} Byte)</translation>
        </message>
    </context>
    <context>
        <name>upload_story</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>submitted</source>
            <translation>abgegeben</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>playable</source>
            <translation>abspielbar</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored {percent} %</source>
            <translation>gespeichert {percent} %</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waits for its turn.</source>
            <translation>Wartet, bis er an der Reihe ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Looking at the file…</source>
            <translation>Die Datei wird angesehen…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Asking Moodle where the video shall go…</source>
            <translation>Moodle wird gefragt, wohin das Video soll…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Everything is sent. Moodle asks the storage whether it holds the whole file…</source>
            <translation>Alles ist gesendet. Moodle fragt den Speicher, ob er die ganze Datei hat…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Stored. Handing it in at Moodle…</source>
            <translation>Gespeichert. Wird bei Moodle abgegeben…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Takes up where another computer stopped: {part} are there.</source>
            <translation>Macht weiter, wo ein anderer Computer aufgehört hat: {part} sind da.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. The video is stored; it is handed in when you resume.</source>
            <translation>Angehalten. Das Video ist gespeichert; es wird beim Fortsetzen abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. What the storage holds is kept; it is asked when you resume.</source>
            <translation>Angehalten. Was gespeichert ist, bleibt; beim Fortsetzen wird danach gefragt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused before anything was sent.</source>
            <translation>Angehalten, bevor etwas gesendet wurde.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled. It may have been submitted in the last moment: Moodle is asked when it can be reached.</source>
            <translation>Abgebrochen. Vielleicht wurde es im letzten Moment abgegeben: Moodle wird gefragt, sobald es erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled; it was not submitted.</source>
            <translation>Abgebrochen; es wurde nicht abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>The site will be told when it can be reached.</source>
            <translation>Die Website erfährt es, sobald sie erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Sending…</source>
            <translation>Sendet…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed}, time left not known yet</source>
            <translation>{speed}, Restzeit noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed} · {left} left · finishes {clock}</source>
            <translation>{speed} · noch {left} · fertig {clock}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{sentence}, {margin}</source>
            <translation>{sentence}, {margin}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{sentence} What the storage holds is kept.</source>
            <translation>{sentence} Was der Speicher hat, bleibt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. It goes on by itself.</source>
            <translation>{reason}. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Trying again now…</source>
            <translation>{reason}. Wird jetzt wieder versucht…</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Next try in {time}.</source>
            <translation>{reason}. Nächster Versuch in {time}.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted.</source>
            <translation>Abgegeben.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}</source>
            <translation>Abgegeben: {when}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}, {time} after it was due</source>
            <translation>Abgegeben: {when}, {time} nach der Frist</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>the video service is preparing it</source>
            <translation>der Videodienst bereitet es vor</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>the video service is preparing it, {percent}</source>
            <translation>der Videodienst bereitet es vor, {percent}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}, and replaced by “{name}” since</source>
            <translation>Abgegeben ({when}) und seitdem durch „{name}“ ersetzt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}; since then it was replaced or removed at the site</source>
            <translation>Abgegeben ({when}); seitdem auf der Website ersetzt oder entfernt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced by “{name}” since</source>
            <translation>Seitdem durch „{name}“ ersetzt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced or removed at the site since</source>
            <translation>Seitdem auf der Website ersetzt oder entfernt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>This receipt tells what was submitted before that. It is kept as history.</source>
            <translation>Dieser Beleg zeigt, was davor abgegeben wurde. Er bleibt als Nachweis erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{fact}: {state}</source>
            <translation>{fact}: {state}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{time} after it was due</source>
            <translation type="vanished">{time} nach der Frist</translation>
        </message>
    </context>
    <context>
        <name>verify_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The file is the one that the receipt names.</source>
            <translation>Die Datei ist die, die der Beleg nennt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The file is another one than the receipt names.</source>
            <translation>Die Datei ist eine andere als die, die der Beleg nennt.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>The receipt names no SHA-256, so the file could not be compared.</source>
            <translation>Der Beleg nennt kein SHA-256, deshalb konnte die Datei nicht verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the upload's number</source>
            <translation>die Nummer des Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the upload's key</source>
            <translation>der Schlüssel des Uploads</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the video's ID</source>
            <translation>die Video-ID</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the file's name</source>
            <translation>der Dateiname</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the size</source>
            <translation>die Größe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the SHA-256</source>
            <translation>das SHA-256</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the assignment's number</source>
            <translation>die Nummer der Aufgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the submission's number</source>
            <translation>die Nummer der Abgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>Moodle's status</source>
            <translation>Status in Moodle</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the attempt</source>
            <translation>der Versuch</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the time of the submission</source>
            <translation>die Zeit der Abgabe</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_sentences.py"></location>
            <source>the site's address</source>
            <translation>die Adresse der Website</translation>
        </message>
    </context>
    <context>
        <name>verify_text</name>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>SHA-256 in the receipt: {hash}</source>
            <translation>SHA-256 im Beleg: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>SHA-256 of the file: {hash}</source>
            <translation>SHA-256 der Datei: {hash}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: the file {file}, {size}</source>
            <translation>Signiert: die Datei {file}, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: submitted {time}</source>
            <translation>Signiert: abgegeben {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: submission {submission}, assignment {assignment}, person {person}</source>
            <translation>Signiert: Abgabe {submission}, Aufgabe {assignment}, Person {person}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: {name} ({username})</source>
            <translation>Nicht signiert, nur notiert: {name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: the assignment “{assignment}”</source>
            <translation>Nicht signiert, nur notiert: die Aufgabe „{assignment}“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: the course {course}</source>
            <translation>Nicht signiert, nur notiert: der Kurs {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the file {file}, {size}</source>
            <translation>Nicht geprüft: die Datei {file}, {size}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: submitted {time}</source>
            <translation>Nicht geprüft: abgegeben {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: {name} ({username})</source>
            <translation>Nicht geprüft: {name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the assignment “{assignment}”</source>
            <translation>Nicht geprüft: die Aufgabe „{assignment}“</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: the course {course}</source>
            <translation>Nicht geprüft: der Kurs {course}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>{name} ({username})</source>
            <translation type="vanished">{name} ({username})</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>submitted {time}</source>
            <translation type="vanished">abgegeben: {time}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>submission {submission}, assignment {assignment}, person {person}</source>
            <translation type="vanished">Abgabe {submission}, Aufgabe {assignment}, Person {person}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Signed: {facts}</source>
            <translation type="vanished">Signiert: {facts}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not signed, only noted: {facts}</source>
            <translation type="vanished">Nicht signiert, nur notiert: {facts}</translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/verify_text.py"></location>
            <source>Not checked: {facts}</source>
            <translation type="vanished">Nicht geprüft: {facts}</translation>
        </message>
    </context>
</TS>
