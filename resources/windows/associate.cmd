@echo off
rem Makes the bundle known to this user's Windows: "Open with" for videos, and uploader:// addresses.
rem Nothing becomes a default. Run it again after the folder was moved; "associate.cmd /remove" takes it all away.
setlocal
set "classes=HKCU\Software\Classes"
set "types=.mp4 .mov .m4v .mkv .avi .webm .mts .m2ts .mpg .mpeg .wmv .3gp"

if /i "%~1"=="/remove" goto remove

rem The script lies in _internal\resources\windows, the program beside _internal.
for %%I in ("%~dp0..\..\..\uploader-gui.exe") do set "program=%%~fI"
if not exist "%program%" (
    echo uploader-gui.exe is not where it should be: "%program%". Run the script from within the bundle. 1>&2
    exit /b 1
)

reg add "%classes%\uploader" /ve /d "URL:Video Uploader for Moodle" /f >nul || exit /b 1
reg add "%classes%\uploader" /v "URL Protocol" /d "" /f >nul || exit /b 1
reg add "%classes%\uploader\DefaultIcon" /ve /d "\"%program%\",0" /f >nul || exit /b 1
reg add "%classes%\uploader\shell\open\command" /ve /d "\"%program%\" -- \"%%1\"" /f >nul || exit /b 1
reg add "%classes%\Applications\uploader-gui.exe" /v FriendlyAppName /d "Video Uploader for Moodle" /f >nul || exit /b 1
reg add "%classes%\Applications\uploader-gui.exe\shell\open\command" /ve /d "\"%program%\" -- \"%%1\"" /f >nul || exit /b 1
for %%T in (%types%) do (
    reg add "%classes%\Applications\uploader-gui.exe\SupportedTypes" /v %%T /d "" /f >nul || exit /b 1
)
echo Video Uploader for Moodle opens videos and uploader:// addresses now. To undo: "%~f0" /remove
exit /b 0

:remove
reg delete "%classes%\uploader" /f >nul 2>&1
reg delete "%classes%\Applications\uploader-gui.exe" /f >nul 2>&1
exit /b 0
