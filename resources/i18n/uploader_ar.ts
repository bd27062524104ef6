<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AccountBar</name>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Not signed in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>{account} (signed out)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Account: {account}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to another site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign out of {site}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/account_bar.py"></location>
            <source>Sign in to {site} again…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Looking at “{name}”…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only one video counts here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” keeps one video: each one that is submitted takes the place of the one before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add {files} only if that is what you want.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add them all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Do not add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Replace it with “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Keep the earlier one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Once you start, you have {length}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Start my time and add “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Add it, start later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Only you know whether it is the very same file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>It is the same file: go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Send it from its beginning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>{reason} It was not added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>“{name}” was not added. {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/adding.py"></location>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AddressPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in to Moodle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Write the address of your Moodle, or paste it from your browser: any page of it will do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Site &amp;address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Or go on with a site that you have used here:</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AssignmentList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_list.py"></location>
            <source>Assignments</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BegunElsewhere</name>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is stored, and not handed in yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” is being sent there now: {part} have arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>“{name}” for “{assignment}” was begun there: {part} have arrived.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has sent a video that is not handed in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Another computer has begun to send a video</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>If you have the very same file here, choose it: what has arrived is not sent again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/begun_elsewhere.py"></location>
            <source>Choose the file…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BrowserPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Go on in your browser…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in, and allow this program to hand in videos for you. Then come back: this window goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Open your browser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, and open it in a browser on this computer. When you have signed in there, this window goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add videos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>&amp;Choose videos…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Let go to add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>to “{name}”, or onto another assignment at the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>or let go on an assignment at the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send it to “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Press “Add to …” to send them to “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that it belongs to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Now choose the assignment at the left that they belong to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Drop videos here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>for “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Choose an assignment at the left first, or drop the video right onto it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>Add to “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” is ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and 1 more video are ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/drop_area.py"></location>
            <source>“{name}” and {n} more videos are ready</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Video Uploader for Moodle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>May the computer be switched off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You are signed in for this session only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The sign-in is not stored on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>At the next start, sign in once more: everything then goes on where it stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in first; videos that you drop here wait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign out of {site}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads that are not submitted yet stop, and go on when you sign in again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay signed in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Asking the site…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>No assignments here.
Are you enrolled in the course?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sign in to see your assignments.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>The assignments could not be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Another copy of this program does the sending; this window may be closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Sending {speed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>1 upload is running.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>{n} uploads are running.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>If you quit, nothing is lost: it goes on at the next start, from where it stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>You will have to sign in again then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Uploads are running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Quit and go on at the next start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/main_window.py"></location>
            <source>Stay</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Put this away</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NoticePanel</name>
        <message>
            <location filename="../../src/uploader_gui/ui/notices.py"></location>
            <source>Messages</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PasswordPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>With the same user name and password as in your browser.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Signing in…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;User name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>&amp;Password</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PastePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in in your browser, and come back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Signing in…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied &amp;address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>A page of {site} has opened there. Sign in as you always do.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No browser could be opened from here. Copy the address, open it in a browser, and sign in there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Your browser then says that it cannot open an address that begins with “moodlemobile://”, or shows a link to one. Copy that whole address, and paste it here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Use your phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;New code</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>No camera? Open this address on a phone or another computer:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>and type this code there:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Point its camera at this code, sign in to {site} there, and allow this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>For a phone's camera: it opens {address} with the code filled in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Code: {letters}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>This code does not count any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Valid for another {time}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <location filename="../../src/uploader_gui/ui/qr_code.py"></location>
            <source>QR code</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted, and confirmed by {site}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>submission {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>How many times the sending was begun or taken up again, for example after a break.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Assignment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>For the team</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>By</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>SHA-256</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Moodle's status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Video ID</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Stored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Connections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Transfer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Saved as {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>the place cannot be written to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Not saved: {reason}. Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Waiting for an answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Sign in for this session only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Begin again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_dialog.py"></location>
            <source>Another way</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Opening your uploads…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Get your videos into Moodle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Big files, slow or broken connections: what is stored is never sent twice, and it goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>1  Sign in to your Moodle      2  Choose an assignment      3  Drop your video</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Sign in to Moodle…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/start_page.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatementDialog</name>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>“{name}” asks you to accept this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>This submission is my own work.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>I accept this statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/statement_dialog.py"></location>
            <source>Do not send</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UploadActions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove from the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Remove “{name}” from the list?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What you submitted stays at Moodle. {receipt}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Save the receipt first…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Keep it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is then no longer shown here; its file stays: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Its receipt is not on this computer: save it first, if you want to keep one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Cancel the upload of “{name}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The file on this computer stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Anything that you submitted before stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your earlier submission stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It is being handed in just now: it may be submitted before you answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The {amount} that the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>What the storage already holds will be thrown away, and this video is not submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Nothing was sent yet, so nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Too late to cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Moodle already holds the submission of “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>It stays submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, before it could be cancelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was submitted {when}, while the question was open. It is not cancelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Submitted, not cancelled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Already cancelled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” was cancelled elsewhere, before you answered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The upload ended by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>“{name}” could not be submitted, and ended before you cancelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>The reason stands beside it in the list. Remove it there if you do not want it any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start your time?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Once you start, you have {length} for “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Your stored video is handed in at once. The time cannot be stopped or started again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Start my time and hand it in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_actions.py"></location>
            <source>Not yet</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UploadList</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>Uploads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_list.py"></location>
            <source>No videos yet.
Each one that you add stands here: first how far it is, then its receipt.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>How do you want to sign in as {username}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Continue in the browser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in as you always do, on your university's own page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Use my phone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Scan a code. Good for a computer that is not yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>User name and password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Type here what you type on the site's own sign-in page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Paste a token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_pages.py"></location>
            <source>Sign in in the browser, and copy an address from there into this window.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Ask the site for the assignments again (F5)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Refresh the assignments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/work_page.py"></location>
            <source>Assignments</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>_AddressRow</name>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Open again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>&amp;Copy address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/sign_in_elsewhere.py"></location>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Resume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Retry now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Read the statement…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Submit now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Start my time…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Sign in…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Receipt…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Cancel…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/action_texts.py"></location>
            <source>Remove from the list</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>assignment_groups</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Late, still accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Due today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>This week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>No due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Long past, still open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>Cannot submit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_groups.py"></location>
            <source>{when}, {left}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>assignment_words</name>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>As of {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>Could not be refreshed: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>extension until {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>draft, not submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>reopened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>graded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for the group “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>for your group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>every member must submit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n} of {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>attempt {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>time limit {length}, not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time ends {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>your time was over {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files and text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/assignment_words.py"></location>
            <source>also takes files</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>attempt_sentences</name>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>put into the queue, {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the program ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle gave it a place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle renewed its place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>its place was gone: begun anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>gone on with from another computer: {offset} were there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>what another computer had begun was left alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>connection {attempt}: the storage holds {offset}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{bytes} sent in {seconds}; the storage holds {offset}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{reason}; {bytes} had gone out in {seconds}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>part {part} broke off: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>waited {seconds}: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the storage answered {status}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the network is {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file can be read again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>the file is written to its end, {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle asked the storage: it holds the whole file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>saved in the submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>you accepted the statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>your time was started: {seconds}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>it is open again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>Moodle shows it as submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>paused by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>resumed by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>tried again by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>cancelled by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>stopped: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{lines} lines are left out here: {bytes} sent, {cuts} cuts, {seconds_waiting} of waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{text} ({n} times)</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>ended here, not by the line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>1 cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{n} cuts</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{sent} sent in {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{again} of it twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/attempt_sentences.py"></location>
            <source>{time} of waiting</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This took too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There was no end to this[ within {seconds}], so it was given up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try again in a minute, or on another network. If it stays, the line or the server stands still here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not looked at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only a site that answers can be asked this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend what failed above first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be had</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This does not work for the reason that stands above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Mend that first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in at this site on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to the site, and look again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nobody is signed in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no signed-in account, so no site was looked at.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Name the site to be looked at, or sign in to it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This is version [{version}|of today][, with Python {python}][, on {system}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your uploads are kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The list of your uploads can be read and written[ in {folder}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Another program of yours works on the list of your uploads[ in {folder}], and answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The program's folder cannot be written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing can be noted in [{folder}|the program's folder].[ The system says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Give yourself permission to the folder, or choose another one by UPLOADER_HOME.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is room</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Enough is] free where the program keeps its notes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is little room</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{free} are|a little is] free where the program keeps its notes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk: without any, uploads cannot note how far they are, and wait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The disk is full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{free} are|Hardly anything is] free where the program keeps its notes[, in {folder}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Make room on that disk. Uploads that could not note how far they are go on by themselves then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in the keyring.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign-ins are kept in a file that only you can read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>There is no keyring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer has no keyring that works, so a sign-in lasts only as long as the program runs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in again at each start. Where only you can read your files, uploader sign-in --store file keeps it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads are slowed down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your own settings limit all uploads together[ to {speed}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If that is too slow, change bytes_per_second or the schedule in settings.json.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing holds uploads back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No limit, schedule or metered network holds uploads back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The network may cost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This network is metered, and your settings do not hold uploads back on such a one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If every byte costs, set pause_on_metered in settings.json.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No proxy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is reached directly, without a proxy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A proxy is used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer goes through the proxy [{proxy}|of its settings].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer's settings name the proxy [{proxy}|of a kind] that this program cannot speak to. The site is asked without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>If the site cannot be reached, set a proxy for http in the system's network settings, or ask the people who look after this network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy looks up names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The proxy finds the site's addresses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No name to look up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is named by its number[, {host}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The site's name] was found[ within {milliseconds} ms].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service is slow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>It took [{milliseconds} ms|long] to find [{host}|the site's name].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same. If it stays, use another name service, or restart the router.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name is not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The name service knows no address of [{host}|the site].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Compare the name with the one in your browser. If it is right, check that you are online, and whether the site is only to be reached from inside its own network (VPN).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{site}|The site] answers[ at {address}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No portal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No network answers in the site's place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not to be told</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Whether this network wants a sign-in of its own cannot be told.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Open any web page to see.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>On this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site runs on this computer: nothing needs to be sealed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is sealed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate is good[, by {issuer}][, until {ends}].[ The line is sealed with {version}.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The certificate ends soon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's certificate[, by {issuer},] ends [{ends}|soon].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please renew the certificate of the site.” After its end nothing is sent any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not everybody knows who vouches for this site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>This computer trusts the site's certificate because [{issuer}|its authority] was added to it. Browsers elsewhere do not know that authority: it is your university's own, or a filter on the way opens the line.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing, if your university or employer set this computer up so. Else ask the people who look after it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>HTTP works</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|HTTP][, through {via}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Something on the way is old</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The way to the site speaks [{version}|an old HTTP] only: each request needs a line of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Uploads go on all the same, with more waits. Try another network or another proxy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site does not tell its time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The clocks agree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock and the site's are the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is slow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] behind the site's. Deadlines are reckoned by the site's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Let the system set the clock by the network (date and time settings).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your clock is fast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your computer's clock is [{seconds}|some time] ahead of the site's. Deadlines are reckoned by the site's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site is not in maintenance.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Programs are let in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Web services and the mobile service are on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The protocol is on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site answers programs by REST.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site prints its own troubles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>PHP prints notices into the site's answers. This program reads past them; others may not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Tell the administrator of the site: “Please switch off the display of debug messages (Site administration, Development, Debugging).”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>How to sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>One can sign in by [{ways}|the ways that the site has].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your sign-in is good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site takes the sign-in[ of {username}].[ It runs Moodle {release}.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins are there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugins are there[, version {version}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The video plugin is there. Signed in, its version can be seen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The plugins may be missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site has no sign-in pages for this program: the video plugin is missing, or an early version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Sign in to see. If it is missing, tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video).”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your assignments can be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{open}|Some] of your[ {assignments}] assignments take a video now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>None of your[ {assignments}] assignments takes a video now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>See what each of them says in the list of assignments, or ask your teacher.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[{host}|The storage], where your earlier videos went, answers[ within {milliseconds} ms].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is set up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The site's storage is[ {storage}| set up]. Its address is given out with the first upload.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The storage is not known yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No assignment takes a video now, so the site names no storage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again when an assignment is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get through</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Requests of up to [{size}|a large size] get through.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests get stuck</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] had no answer[ within {seconds}], though smaller ones have. Something on the way swallows full packets or large requests.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try without VPN, and on another network. People who know the network: look at its MTU (1,400 bytes is safe).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Large requests are cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line[ to {host}] broke off during a request of [{size}|some size].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Look again. If it stays, try another network, or without VPN: a filter on the way may cut large requests.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The Moodle server limits requests</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused by the Moodle server, or by a proxy on the way to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Nothing at first: videos go to the storage and not through Moodle. If uploads fail with “a network limits the size”, try another network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A large request is refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>A request of [{size}|some size] is refused[ (status {status})], by the site or a filter on the way to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Try another network. If it stays, tell the administrator of the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The line is very slow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Only [{speed}|a little] gets through to the Moodle server, so no large request was tried.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Move closer to the router, use a cable, or go to a faster network. Uploads go on all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>The speed of your line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>[About {speed}|The usual speed] to the Moodle server[, measured with {size}]. The storage may be faster or slower.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Not measured</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Your settings limit uploads[ to {speed}], so nothing was measured.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>Every byte costs on this network, so nothing was measured.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/doctor_sentences.py"></location>
            <source>No large request gets through, so nothing was measured.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This file cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something about [“{name}”|the file] keeps it from being uploaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. If it plays, choose it again; if not, export it again from your camera or editor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is not in its folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” is not where it was|There is no file at that place]. It was probably moved, renamed or deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the file back under its old name: an upload that had begun then goes on by itself. If it lies somewhere else now, cancel this upload and add the file from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or folder with the file is not there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}” lies in {folder}|The file lies in a place] that this computer cannot reach now. A card or drive was probably pulled out, or a shared folder is disconnected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card or drive back, or connect the shared folder again: the upload goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program holds [“{name}”|the file], or you may not read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Close the programs that use the file: an upload that waits for it goes on by itself. If it stays, copy the file into your own Videos folder and add it from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is still being written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] was changed just now: a camera, a copy or an export is probably not done with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Let the other program finish: sending begins by itself when the file has stopped changing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The card or drive has an error</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A part of [“{name}”|the file] cannot be read, although the file is there. The card, the drive or its cable is probably failing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Put the card in again, or use another reader. If it stays, copy the file to this computer, play it to its end, and add it from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has no content (0 bytes). The recording or the copying probably broke off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy or export the video again, check that it plays, and then choose it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|What you chose] is a folder, and only video files can be submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the folder and choose the video files in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not let the program read [“{name}”|the file].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy the file into your own Videos folder, play it there, and choose it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file's name cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The name of [“{name}”|the file] holds characters that no system can show.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Give the file a plain name, and choose it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This is not a video</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no video in [“{name}”|the file].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose a video file, for example .mp4, .mov or .mkv. If this should be one, export it again as MP4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file has changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is not the one that was added any more: its size, its time or its content is different now. Sending the rest of it would make a broken video.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew to send the file as it is now, or cancel this upload.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The network has a problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]does not work right now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads go on by themselves, from where they stopped. For anything else, try again in a minute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No connection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] cannot be reached from this computer right now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that Wi-Fi or the network cable is connected. Uploads go on by themselves as soon as the network is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection was cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection [to {host} ]broke off in the middle. What had arrived is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The other side] did not answer in time. The line is very slow, or stands still.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The server is busy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The server] asks for a little patience[ (status {status})].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something else answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Not [{host}|the site] but something on the way to it answered[ (status {status})]: a filter or proxy of this network, or a fault at the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network, or open a web page in your browser to see what this one wants. Uploads go on by themselves once it is over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network wants you to sign in first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This network answers instead of [{host}|the site]. Hotels, trains and guest networks do that until you have signed in or accepted their terms.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open any web page in your browser and sign in to the network. Uploads then go on by themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The site] sends everybody to [{address}|another address] now. Your sign-in was not taken along: it was made for the old address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ at {address}]. If uploads still wait for the old address, ask the administrator of the site whether it will be back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The connection is not safe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This computer does not trust the certificate of [{host}|the server][, issued by “{issuer}”], so nothing was sent. A wrong clock, a strange network or a virus scanner can be the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check this computer's date and time, and try another network. If it stays, tell the administrator of the site that its certificate is not trusted[ (SHA-256 {fingerprint})].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something opens this network's secure connections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{issuer}”|Somebody unknown] vouches here for [{host}|the server] and for everything else, and this computer does not trust that. It looks like a virus scanner or a filter of the network that reads along. Nothing was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network. If this is your school's or office's own filter, ask its administrator to install its certificate on this computer[ (what was shown: SHA-256 {fingerprint})].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That address is not safe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{address}|The address] does not begin with https:// or is not complete. Nothing was sent to it: others on the network could read along.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Write the address with https:// at the beginning. If the site itself gave it, tell the administrator of the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The Moodle site has a problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not answer as a Moodle site should.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again in a few minutes. If it stays, tell the administrator of the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No site at that address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing answers at [{address}|that address].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Compare the address with the one in your browser when you are in Moodle, and check that you are online.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is not a Moodle site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something answers at [{address}|that address], but it is not Moodle.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, and copy the address from there, up to the part before “/course” or “/my”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site does not let programs in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has not switched on what this program needs to talk to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services and the mobile service (Site administration, Mobile app).”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the mobile service that this program uses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable web services for mobile devices (Site administration, Mobile app, Mobile settings).”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has web services, but has not switched on the REST protocol that this program speaks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please enable the REST protocol (Site administration, Server, Web services, Manage protocols).”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site's video plugin is too old</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has [version {found}|an early version] of the plugin local_videostorage[, and this program needs {needed}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please update local_videostorage and the video submission types[ to version {needed} or newer].”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site keeps its video functions from programs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] has the video plugin, but does not let your sign-in use it[ ({missing})].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please add the functions of local_videostorage to the mobile service (Site administration, Server, Web services, External services), or update the plugin.”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has another address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answers only under its own address, and this is another of its names.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open Moodle in your browser, copy the address from there, and sign in with it. If it is the same, tell the administrator of the site: “Please look at wwwroot and the reverse proxy in config.php.”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site made an error</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] failed while it worked on the answer.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Uploads try again by themselves. If it stays, show this message to the administrator of the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This site cannot take videos yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] lacks the plugins that videos are uploaded through[ ({missing})].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Tell the administrator of the site: “Please install local_videostorage and a video submission type (assignsubmission_cloudflarestream or assignsubmission_s3video), and enable web services and the mobile service.”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site is down for now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] is being maintained or cannot reach its database. What was sent is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Signing in did not work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] did not accept the sign-in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it stays, sign in to the site in your browser to see whether it works there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>User name or password is wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows no user [“{username}” ]with that password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Type both again, with attention to capital letters. If you forgot the password, reset it on the site in your browser.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not let you in from here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but does not let you use programs like this one.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in to the site in your browser once, and do what it asks there. If it stays, ask its administrator to allow you the mobile service.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants a new password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but your password has expired or must be changed first.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, change your password there, and sign in here with the new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site wants your agreement first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but you have not agreed to its policies yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, agree to what it shows, and try again here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your profile at the site is not complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but wants you to fill in your profile first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Log in to the site in your browser, complete your profile there, and try again here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is not confirmed yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] knows you, but waits until you have confirmed your mail address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the link in the mail that the site sent you when the account was made, and try again here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your account is closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let this account log in any more.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask the administrator of the site to open your account again. Your uploads are kept here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The sign-in was not allowed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Somebody answered no when [{site}|the site] asked whether this computer may sign in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If that was a mistake, begin again and allow it. If it was not you, nothing is needed: nobody is signed in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This sign-in has ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was not finished in time, or was begun anew since then. Nobody is signed in by it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again; the page in the browser or on the phone is good for some minutes only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This answer belongs to another sign-in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What came back is not from [{site}|the site] that was asked, or from an earlier attempt. It was not used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin again, and finish in the page that opens then. Check that the site's address is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no such sign-in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not offer this way of signing in.[ It has: {ways}.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Choose another way of signing in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no token in what was given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A token is a row of letters and digits, or an address that begins like “moodlemobile://token”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Copy it again, from its first character to its last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site does not take this token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not know the token, or no longer takes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that it is this site's and for its mobile service, or sign in another way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Please sign in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no sign-in[ for {username}][ at {site}] that works: none was made yet, you signed out, it ended with its session, or the site took it back. Your uploads are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Sign in[ as {username}]. Everything then goes on where it stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no safe place for your sign-in here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[The file {path}, where sign-ins are kept, cannot be read or written. Give yourself permission to it, or move it away.|This computer has no keyring that works, so the sign-in cannot be kept safely.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Go on for this session only: when the program ends, you sign in once more at its next start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not accept this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] refused the submission.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Open the assignment in your browser to see what it asks for. If it should be possible, ask your teacher.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment is not there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}” is not there any more|There is no such assignment], or you cannot see it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Refresh the list of assignments and choose again. If one is missing, ask your teacher whether you are enrolled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] takes no more submissions[ since {closed}].[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher for an extension. If you get one, try again: nothing that is already stored is sent twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have submitted here already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] cannot be changed after it was submitted.[ “{kept}” is stored at the site, but another video is what you handed in.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to return your submission to draft; then try again: nothing that is stored is sent twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your submission is locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your teacher has locked your submission[ to “{assignment}”]: nothing in it can be changed.[ “{kept}” is stored at the site, but not handed in.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to unlock it. Then try again: nothing that is already stored is sent twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have used all your attempts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] allows [{attempts}|no more] attempts, and you have submitted the last one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to allow you another attempt; then send the video again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in no group here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups, and you are in none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to put you into a group[ of {course}], then refresh the list of assignments.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You are in more than one group here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] is handed in by groups. You are in several, so Moodle cannot tell for which one you hand in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher to leave you in one of them[ in {course}], then refresh the list of assignments.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submissions are not open yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] does not take submissions yet[; it opens {opens}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Come back when it is open[, {opens}], and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You may not submit here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] does not let you submit to [“{assignment}”|this assignment].[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask your teacher whether you are enrolled[ in {course}] and may submit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This assignment takes no videos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|The assignment] is not set up for video submissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Check that you chose the right assignment. If so, ask your teacher to switch the video submission type on in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The file is too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] has [{size}|more bytes than allowed][, and the assignment takes up to {limit}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video with a lower resolution or bit rate[ so that it stays under {limit}], or ask your teacher for a higher limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The assignment does not take this kind of file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The file] is[ a file of type {mimetype},] not what the assignment accepts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Export the video as MP4 and add that file. If it must be this kind, ask your teacher to allow it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|The video] lasts [{seconds}|longer than allowed][, and the assignment takes up to {limit_seconds}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Shorten the video and add it again, or ask your teacher for a longer limit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission statement is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement first, for example that the work is your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Read the statement, accept it, and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your time has not started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{assignment}”|This assignment] gives you [{seconds}|some time] from your own start. You have not started, and nothing is handed in before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start your time when you are ready; it cannot be stopped again. A video that is stored by then is handed in at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle does not show the submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored, but [{site}|the site] does not list it as your submission.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again: the video is not sent a second time. If it stays, show this message to your teacher before the deadline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle refused this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{site}|The site] answered with an error.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, show this message to your teacher or the administrator of the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video storage has a problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage did not take the video as it should.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload's place has ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage no longer knows the place this upload was sent to. A new one is asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds another part than expected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage was asked how much it holds; the upload goes on from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage still finishes an earlier connection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage keeps the upload locked for a while after a connection was cut.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Smaller pieces are needed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage or a network in between does not take pieces that large.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: the upload goes on by itself with smaller pieces.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A network limits the size of what is sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or a network on the way to it, refuses pieces of [{size}|the smallest size], and the storage takes no smaller ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try another network: offices and schools may set such a limit. It is tried again from time to time. If it stays everywhere, tell the administrator of the site.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A piece arrived damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage] received something else than was sent, and threw it away. It is sent again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not move on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage says yes but keeps no more of the video than before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage gave an odd answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[{host}|The storage], or something on the way to it, said no[ (status {status})]. That may pass, so it is asked again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage does not hold the whole video yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle asked the storage, and a part of the video is missing[: {stored} of {size} are there].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage refuses the video</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage that [{site}|the site] uses does not take the video[ (status {status})].[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again later. If it stays, tell the administrator of the site: the account or the quota of the video storage may be full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This version cannot send to this storage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site asks for the video in a way that this version of the program does not know[: {protocol}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look for a newer version of this program, or ask the administrator of the site for an assignment whose videos go to Cloudflare Stream or S3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video has another size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The storage holds [{stored}|a number of bytes] that [is not the file's {size}|differs from the file's size].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start anew, so that the whole file is sent again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload could not go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The part of this program that uploads had a problem.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>If it happens again, send the log files to the people who look after this program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another program is at work on your uploads</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another copy of this program holds your uploads[ (process {pid})] and does not answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again. If it stays, close the other copy, or restart the computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The other program has ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The copy of this program that was uploading has ended. What was sent is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait a few seconds and try again: this program takes the uploads over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This upload is not in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is no upload with that number any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the list again and choose another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That cannot be done now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The upload has moved on since you chose that[; it is “{state}” now].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Look at the upload again: what can be done with it now stands beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings cannot be followed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something in the file settings.json makes no sense.[ {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Mend the file with a text editor, or delete it for the usual settings, and start the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Paused by your schedule[ until {until}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The schedule in your settings says that nothing is sent now[; it goes on {until}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself. To send this one now, try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Waits: this network is metered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your settings say that nothing is sent over a network on which every byte costs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing is needed: it goes on by itself on another network. To send this one anyway, try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Another computer may be sending this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>[“{name}”|This very video] was being sent to this assignment a moment ago, from another computer[: {stored} of {size} are there].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Wait: when the other computer falls silent this one goes on there by itself, and nothing is sent twice. If the other one is off or lost, try again now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>That is another file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What is stored there[ as “{other}”] was sent from a file that differs from [“{name}”|this one]. Nothing was added to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send this file from its beginning, or cancel and choose the file that was being sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>There is nothing to go on with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site has no open upload[ {upload}] of yours for this assignment. It was handed in or given up meanwhile, or belongs to another assignment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send the file from its beginning, or cancel.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Stored, not submitted yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video is stored at the site, and waits for your word to be submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it when you are ready[; it is due {due}]. It need not be sent again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your team must submit too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>You have handed it in[ for the team “{team}”]. It counts once all members have submitted[; {members} still must].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Ask them to open the assignment and submit. This is looked at now and then, and goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your draft holds this video</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Moodle has saved [“{name}”|it] in your draft[ for “{assignment}”]. It is not submitted, and it cannot be taken out from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Submit it, or open the assignment in the browser and remove it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The stored video is no longer there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The site had [“{name}”|the video] stored. It was removed there before it was submitted[ to “{assignment}”].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Begin anew to send it again, or cancel it if another video has taken its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>No longer your submission</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>It was submitted. Since then [“{by}” has taken its place|it was replaced or removed at the site].[ Any member of the team “{team}” can do that.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Nothing, if that is what you want. Else send this video again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Your uploads belong to a newer version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>A newer version of this program wrote the list of your uploads. It was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Start the newer version, or install it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The list of your uploads was damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>What could not be read of it was put aside[ as {path}]; the rest is in the list. Nothing was deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Add videos that are missing in the list again. What is already stored for them is kept at the site for a while.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The video cannot be played</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>The submission is in Moodle, but the video service could not read the video.[ It says: {message}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Play the file on this computer. Export it again as MP4, and submit that file before the deadline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Something unexpected happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>This program met a problem that it has no words for. Your uploads are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/error_sentences.py"></location>
            <source>Try again. If it happens again, send the log files to the people who look after this program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The file is good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|It] is a video that can be read[ ({size}, {mimetype})].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[The video lasts {seconds}.|The length was read.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The length is not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>How long the video lasts could not be read from the file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Play it to its end on this computer to be sure that it is whole. You can upload it all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[It is due {due}.|The due date has not come.][ At the speed of the last upload it takes {seconds}.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time may not be enough</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The upload may not be done before the assignment is due[ {due}].[ At the speed of the last upload it takes {seconds}.]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Start now, on the fastest network that you have. A smaller export of the video would be faster.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It will be late</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment was due[ {due}], but still takes submissions. Yours will be marked as late.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it as soon as you can, and tell your teacher.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is no due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The assignment can be handed in at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The site could not be asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>This is what it said of [“{assignment}”|the assignment] before[, as of {seen}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You can add the video all the same: it is sent, and looked at by the site, once it can be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have already submitted here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] already has a submission of [your team “{team}”|yours]. This video would take its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if it should replace the earlier one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You submit as a team</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>What you hand in here becomes the submission of your whole team[ “{team}”].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Any member can replace it later: tell the others what you send.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It has been graded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your work for [“{assignment}”|this assignment] has a grade. Moodle still takes another video in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Ask your teacher first whether they will look at it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>A new attempt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your teacher has reopened this: the video becomes [attempt {number}|a new attempt]. What you handed in before stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>You have time[ until {until}].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Your time is over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>The time for this ended[ {until}]. Moodle still takes it, and shows how late it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Another video is on its way there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{name}”|Another video] is on its way to [“{assignment}”|this assignment], which keeps one video: the later one would take its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Send it only if that is what you want.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is partly there already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[{stored} of {size}|A part] of this video was sent from another computer. If the file is the very same, which is made sure of, the upload goes on from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It may be partly there already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>From another computer [{stored} of {size}|a part] of a video named [“{name}”|like this] was sent, but what the site knows of it does not prove that it is the same file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>If you are sure that it is the very same file, go on with [upload {upload}|that upload] there. Otherwise this file is sent from its beginning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>There is a statement to accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] asks you to accept a statement, for example that the work is your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Read the statement before you send the video.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>It is submitted for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>[“{assignment}”|This assignment] keeps drafts. Once the video is stored, it is handed in for grading too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/finding_sentences.py"></location>
            <source>Nothing is needed, unless you want to keep it as a draft: then send it without submitting.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <location filename="../../src/uploader_gui/ui/receipt_dialog.py"></location>
            <source>Save the receipt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Videos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>All files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/taking_files.py"></location>
            <source>Choose videos</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>formatting</name>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} {unit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>bytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>kB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>TB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>PB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 byte</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} bytes</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{part} of {whole} {unit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{amount}/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{h} h {m} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>1 day</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{n} days</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>time unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>less than a minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{m} min {s} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Jan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Feb</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>March</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>April</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>May</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>June</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>July</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Aug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Oct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Nov</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Dec</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{month} {day}, {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day} {month} {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>tomorrow {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>yesterday {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{weekday} {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Monday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Tuesday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Wednesday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Thursday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Friday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Saturday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>Sunday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{day}, {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>at {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>on {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>no due date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>today {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>due {when}, {left}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {when}, {time} ago</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>was due {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in 1 day</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>in {n} days</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed today {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>closed {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>opens {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} before it is due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/formatting.py"></location>
            <source>{time} after it is due</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>home_text</name>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The program cannot start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>It cannot write to its folder {home}{reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, or choose another folder by the environment variable UPLOADER_HOME. Then start the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder, {home},</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>the program's folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The list of your uploads cannot be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>The disk may be full, or {where} may not be writable. Your uploads are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/home_text.py"></location>
            <source>Make room or give yourself permission there, and try again. Or choose another folder by the environment variable UPLOADER_HOME, and start the program again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>standing_sentence</name>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>The site is told of a cancellation when it can be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is being sent, so you can switch the computer off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Everything is paused. You can switch the computer off; nothing is sent until you press Resume.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Nothing is on its way. You can switch the computer off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>or switch off: it goes on where it stopped, once you have signed in again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting until the file is written. Keep the computer on, {off}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Waiting for the connection. Keep the computer on, {off}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until the uploads are done, {off}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>Keep the computer on until {clock}, {off}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>1 upload needs you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/uploader_gui/ui/standing_sentence.py"></location>
            <source>{n} uploads need you.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>upload_story</name>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>sent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>submitted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>playable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>stored {percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waits for its turn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Looking at the file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Asking Moodle where the video shall go…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Everything is sent. Moodle asks the storage whether it holds the whole file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Stored. Handing it in at Moodle…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Takes up where another computer stopped: {part} are there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. The video is stored; it is handed in when you resume.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused. What the storage holds is kept; it is asked when you resume.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Paused before anything was sent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled. It may have been submitted in the last moment: Moodle is asked when it can be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Cancelled; it was not submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>The site will be told when it can be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Sending…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed}, time left not known yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{speed} · {left} left · finishes {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. It goes on by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Trying again now…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{reason}. Next try in {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{time} after it was due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>the video service is preparing it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}, and replaced by “{name}” since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Submitted {when}; since then it was replaced or removed at the site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced by “{name}” since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>Replaced or removed at the site since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>This receipt tells what was submitted before that. It is kept as history.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>{fact}: {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/uploader_gui/ui/upload_story.py"></location>
            <source>not yet</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
