@echo off
rem Starts Watchpost: the workbench, or with a command the same program without a display.
rem
rem   watchpost [--case DIR]        opens the workbench
rem   watchpost COMMAND [...]       import, search, count, report, verify, help and so on
rem
rem WATCHPOST_WORKSPACE   where the workbench keeps its layout and preferences
rem WATCHPOST_JAVA_OPTS   more options for the Java machine, for example -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion
rem The line as it was typed: Java parts it into words. Given to Java as arguments, Equinox would take words such as -data for itself.
set WATCHPOST_LINE=%*
set "PRODUCT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
set "LAUNCHER="
for %%L in ("%PRODUCT%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
if not defined LAUNCHER goto incomplete
if not defined WATCHPOST_WORKSPACE set "WATCHPOST_WORKSPACE=%LOCALAPPDATA%\Watchpost\workspace"
set "AREA=%LOCALAPPDATA%\Watchpost\run"
if "%~1"=="" goto workbench
if "%~1"=="--case" goto workbench
"%JAVA%" -Xmx512m -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED -Xlog:disable -Dwatchpost.arguments.line=WATCHPOST_LINE %WATCHPOST_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -application org.watchpost.cli.application -install "%PRODUCT%." -configuration "%AREA%\headless" -data @none
exit /b %ERRORLEVEL%
:workbench
set "CASE="
if "%~2"=="" goto start
set "FOLDER=%~f2"
rem A backslash before the closing quotation mark would make it part of the name.
if "%FOLDER:~-1%"=="\" set "FOLDER=%FOLDER%."
set CASE=--case "%FOLDER%"
:start
start "" "%JAVA%w" -Xmx1g --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector %WATCHPOST_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -install "%PRODUCT%." -configuration "%AREA%\workbench" -data "%WATCHPOST_WORKSPACE%" %CASE%
exit /b 0
:nojava
echo watchpost: no Java found. Install Java 21 or newer, or set JAVA_HOME to it. 1>&2
exit /b 1
:incomplete
echo watchpost: this product is incomplete: %PRODUCT%plugins\org.eclipse.equinox.launcher_*.jar is missing 1>&2
exit /b 1
