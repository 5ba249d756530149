@echo off
rem Starts orm with Java 17 or newer: JAVA_HOME's, else PATH's. Exits 70 where there is none.
setlocal
set "ORM_LAUNCH_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ORM_LAUNCH_JAVA=%JAVA_HOME%\bin\java.exe"
"%ORM_LAUNCH_JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 goto none
"%ORM_LAUNCH_JAVA%" -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData -XX:+UseSerialGC ^
    -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 ^
    -cp "%~dp0..\lib\@jar@" dev.orm.cli.Main %*
exit /b %ERRORLEVEL%

:none
>&2 echo orm: no Java 17 or newer was found
>&2 echo   why:  "%ORM_LAUNCH_JAVA%" is not there, does not start, or is too old
>&2 echo   next: install Java 17 or newer, or set JAVA_HOME to the folder of one
exit /b 70
