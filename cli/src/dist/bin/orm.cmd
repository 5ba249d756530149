@echo off
rem Starts orm with Java 17 or newer: JAVA_HOME's, else PATH's. Exits 70 where there is none.
setlocal
set "ORM_LAUNCH_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ORM_LAUNCH_JAVA=%JAVA_HOME%\bin\java.exe"
if "%ORM_LAUNCH_JAVA%"=="java.exe" (
    where /q java.exe
    if errorlevel 1 (
        >&2 echo orm: no Java 17 or newer was found
        >&2 echo   why:  JAVA_HOME has no bin\java.exe, and PATH has no java.exe
        >&2 echo   next: install Java 17 or newer, or set JAVA_HOME to the folder of one
        exit /b 70
    )
)
"%ORM_LAUNCH_JAVA%" -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 (
    >&2 echo orm: %ORM_LAUNCH_JAVA% does not start, or is older than Java 17
    >&2 echo   why:  it refused the options that orm needs
    >&2 echo   next: install Java 17 or newer, or set JAVA_HOME to the folder of one
    exit /b 70
)
"%ORM_LAUNCH_JAVA%" -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData -XX:+UseSerialGC ^
    -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 ^
    -cp "%~dp0..\lib\@jar@" dev.orm.cli.Main %*
exit /b %ERRORLEVEL%
