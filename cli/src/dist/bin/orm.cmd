@echo off
rem Starts orm with the first Java that is 17 or newer: JAVA_HOME's, then PATH's. Exits 70 where no JVM starts; else with
rem orm's own exit code. Keeps no archive of classes, unlike bin/orm. A crashed JVM could print its report to stdout only.
setlocal
set "ORM_LAUNCH_JAR=%~dp0..\lib\@jar@"
if not exist "%ORM_LAUNCH_JAR%" goto incomplete

if not defined JAVA_HOME goto path
set "ORM_LAUNCH_JAVA=%JAVA_HOME%\bin\java.exe"
"%ORM_LAUNCH_JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if %ERRORLEVEL% equ 0 goto run

:path
set "ORM_LAUNCH_JAVA=java.exe"
"%ORM_LAUNCH_JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if %ERRORLEVEL% equ 0 goto run

set "ORM_LAUNCH_WHAT=no Java 17 or newer was found"
set "ORM_LAUNCH_WHY=neither JAVA_HOME nor PATH leads to one that starts"
set "ORM_LAUNCH_NEXT=install Java 17 or newer, or set JAVA_HOME to the folder of one"
goto fail

:incomplete
set "ORM_LAUNCH_WHAT=this installation is not complete"
set "ORM_LAUNCH_WHY=lib/@jar@ is missing"
set "ORM_LAUNCH_NEXT=unpack the whole distribution and start its bin/orm.cmd"
goto fail

:run
"%ORM_LAUNCH_JAVA%" -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData -XX:+UseSerialGC ^
    -XX:TieredStopAtLevel=1 -XX:+SuppressFatalErrorMessage --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 ^
    -cp "%ORM_LAUNCH_JAR%" dev.orm.cli.Main %*
exit /b %ERRORLEVEL%

rem As JSON where the caller asked for JSON.
:fail
if "%~1"=="" goto text
if "%~1"=="--json" goto json
shift
goto fail

:text
>&2 echo orm: %ORM_LAUNCH_WHAT%
>&2 echo   why:  %ORM_LAUNCH_WHY%
>&2 echo   next: %ORM_LAUNCH_NEXT%
exit /b 70

:json
echo {"error":{"what":"%ORM_LAUNCH_WHAT%","where":"orm.cmd","why":"%ORM_LAUNCH_WHY%","next":"%ORM_LAUNCH_NEXT%","exit":70}}
exit /b 70
