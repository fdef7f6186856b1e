@echo off
rem Starts Watchpost: the workbench, or with a command the same program without a display.
setlocal
set "PRODUCT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%L in ("%PRODUCT%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
if not defined WATCHPOST_WORKSPACE set "WATCHPOST_WORKSPACE=%LOCALAPPDATA%\Watchpost\workspace"
set "AREA=%LOCALAPPDATA%\Watchpost\run"
if "%~1"=="" goto workbench
if "%~1"=="--case" goto workbench
"%JAVA%" -Xmx512m --enable-native-access=ALL-UNNAMED -Xlog:disable -jar "%LAUNCHER%" -nosplash -application org.watchpost.cli.application -install "%PRODUCT%." -configuration "%AREA%\headless" -data @none %*
exit /b %ERRORLEVEL%
:workbench
start "" "%JAVA%w" -Xmx1g --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector -jar "%LAUNCHER%" -nosplash -install "%PRODUCT%." -configuration "%AREA%\workbench" -data "%WATCHPOST_WORKSPACE%" %*
