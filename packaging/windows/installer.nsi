; SPDX-FileCopyrightText: DNC Desk contributors
; SPDX-License-Identifier: MIT
;
; Installs for one user, without administrator rights. With /AllUsers, started as administrator: for the computer.
; /S is silent. Built by the target `installer`, which gives VERSION, SOURCE, OUTPUT, LICENSE_FILE, ICON, PUBLISHER and HOMEPAGE.
; The uninstaller keeps data and tokens unless a person, or /RemoveData, says otherwise.

Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include x64.nsh
!include WinVer.nsh

!define NAME "DNC Desk"
!define PROGRAM "dnc-desk.exe"
!define COMMAND_PROGRAM "dnc-desk-cli.exe"
!define CLASS "DncDesk.List"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\DNC Desk"

Name "${NAME}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}, MIT license"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENSE_FILE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

LangString IN_USE ${LANG_ENGLISH} "DNC Desk is running. Close it and try again."
LangString IN_USE ${LANG_GERMAN} "DNC Desk läuft noch. Beenden Sie es und versuchen Sie es erneut."
LangString NEWER ${LANG_ENGLISH} "A newer version of DNC Desk is installed. This version cannot read its data. Uninstall the newer version first if you want to go back."
LangString NEWER ${LANG_GERMAN} "Eine neuere Version von DNC Desk ist installiert. Diese Version kann deren Daten nicht lesen. Deinstallieren Sie zuerst die neuere Version, wenn Sie zurückgehen möchten."
LangString TOO_OLD ${LANG_ENGLISH} "DNC Desk needs 64-bit Windows 10 or later."
LangString TOO_OLD ${LANG_GERMAN} "DNC Desk benötigt Windows 10 (64 Bit) oder neuer."
LangString NOT_ADMIN ${LANG_ENGLISH} "Run this installer as administrator to install for all users."
LangString NOT_ADMIN ${LANG_GERMAN} "Führen Sie dieses Installationsprogramm als Administrator aus, um für alle Benutzer zu installieren."
LangString REMOVE_DATA ${LANG_ENGLISH} "Also delete your upload history, drafts, settings and API tokens?$\r$\n$\r$\nUnfinished uploads cannot be resumed afterwards."
LangString REMOVE_DATA ${LANG_GERMAN} "Auch Upload-Verlauf, Entwürfe, Einstellungen und API-Token löschen?$\r$\n$\r$\nUnvollständige Uploads können danach nicht fortgesetzt werden."
LangString OPEN_WITH ${LANG_ENGLISH} "Open with DNC Desk"
LangString OPEN_WITH ${LANG_GERMAN} "Mit DNC Desk öffnen"

; Ends the installer with status 2.
!macro REFUSE MESSAGE
    MessageBox MB_OK|MB_ICONSTOP "${MESSAGE}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

; Whether /AllUsers was given, or the program was installed so: the context of all that follows.
!macro CHOOSE_CONTEXT
    SetRegView 64
    SetShellVarContext current
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/AllUsers" $R1
    ${IfNot} ${Errors}
        UserInfo::GetAccountType
        Pop $R1
        ${If} $R1 != "Admin"
            !insertmacro REFUSE "$(NOT_ADMIN)"
        ${EndIf}
        SetShellVarContext all
    ${EndIf}
!macroend

; Windows keeps the file of a running program, which can then be opened for reading only.
!macro REFUSE_IF_ONE_RUNS FILE
    ${If} ${FileExists} "$INSTDIR\bin\${FILE}"
        ClearErrors
        FileOpen $R0 "$INSTDIR\bin\${FILE}" a
        ${If} ${Errors}
            !insertmacro REFUSE "$(IN_USE)"
        ${EndIf}
        FileClose $R0
    ${EndIf}
!macroend
!macro REFUSE_IF_RUNNING
    !insertmacro REFUSE_IF_ONE_RUNS "${PROGRAM}"
    !insertmacro REFUSE_IF_ONE_RUNS "${COMMAND_PROGRAM}"
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        !insertmacro REFUSE "$(TOO_OLD)"
    ${EndIf}
    ${IfNot} ${AtLeastWin10}
        !insertmacro REFUSE "$(TOO_OLD)"
    ${EndIf}
    !insertmacro CHOOSE_CONTEXT
    ReadRegStr $R3 SHCTX "${UNINSTALL}" DisplayVersion
    ${If} $R3 != ""
        ${VersionCompare} "$R3" "${VERSION}" $R4
        ${If} $R4 == 1
            !insertmacro REFUSE "$(NEWER)"
        ${EndIf}
    ${EndIf}
    ${If} $INSTDIR == ""
        ReadRegStr $INSTDIR SHCTX "${UNINSTALL}" InstallLocation
    ${EndIf}
    ${If} $INSTDIR == ""
        ${GetOptions} $R0 "/AllUsers" $R1
        ${If} ${Errors}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
        ${Else}
            StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
        ${EndIf}
    ${EndIf}
FunctionEnd

!macro OFFER_FOR SUFFIX
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\SupportedTypes" "${SUFFIX}" ""
    WriteRegStr SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS}" ""
!macroend

Section
    !insertmacro REFUSE_IF_RUNNING
    ; What an older version had and this one has not must not stay.
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\plugins"
    RMDir /r "$INSTDIR\licenses"
    RMDir /r "$INSTDIR\translations"
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\bin\${PROGRAM}"

    WriteRegStr SHCTX "Software\Classes\${CLASS}" "" "${NAME}"
    WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\bin\${PROGRAM},0"
    WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open" "" "$(OPEN_WITH)"
    WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\bin\${PROGRAM}" "%1"'
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
    WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\bin\${PROGRAM}" "%1"'
    !insertmacro OFFER_FOR ".csv"
    !insertmacro OFFER_FOR ".xlsx"
    !insertmacro OFFER_FOR ".ods"

    WriteRegStr SHCTX "${UNINSTALL}" DisplayName "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" DisplayIcon "$INSTDIR\bin\${PROGRAM},0"
    WriteRegStr SHCTX "${UNINSTALL}" Publisher "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL}" URLInfoAbout "${HOMEPAGE}"
    WriteRegStr SHCTX "${UNINSTALL}" InstallLocation "$INSTDIR"
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/AllUsers" $R1
    ${If} ${Errors}
        StrCpy $R5 ""
    ${Else}
        StrCpy $R5 " /AllUsers"
    ${EndIf}
    WriteRegStr SHCTX "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"$R5'
    WriteRegStr SHCTX "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe"$R5 /S'
    ${GetSize} "$INSTDIR" "/S=0K" $R2 $R3 $R4
    WriteRegDWORD SHCTX "${UNINSTALL}" EstimatedSize $R2
    WriteRegDWORD SHCTX "${UNINSTALL}" NoModify 1
    WriteRegDWORD SHCTX "${UNINSTALL}" NoRepair 1
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
    !insertmacro CHOOSE_CONTEXT
FunctionEnd

; Every entry "dnc-desk/..." of the Credential Manager. CREDENTIALW has its type at offset 4 and its name at offset 8.
Function un.RemoveTokens
    System::Call 'advapi32::CredEnumerateW(w "dnc-desk/*", i 0, *i .r0, *p .r1) i .r2'
    ${If} $2 = 0
        Return
    ${EndIf}
    StrCpy $4 $1
    ${DoWhile} $0 > 0
        System::Call '*$4(p .r5)'
        System::Call '*$5(i, i .r6, p .r7)'
        System::Call 'advapi32::CredDeleteW(p r7, i r6, i 0)'
        IntPtrOp $4 $4 + 8
        IntOp $0 $0 - 1
    ${Loop}
    System::Call 'advapi32::CredFree(p r1)'
FunctionEnd

!macro WITHDRAW_FOR SUFFIX
    DeleteRegValue SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}"
!macroend

Section Uninstall
    !insertmacro REFUSE_IF_RUNNING
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\plugins"
    RMDir /r "$INSTDIR\licenses"
    RMDir /r "$INSTDIR\translations"
    Delete "$INSTDIR\LICENSE"
    Delete "$INSTDIR\CHANGELOG.md"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "Software\Classes\${CLASS}"
    DeleteRegKey SHCTX "Software\Classes\Applications\${PROGRAM}"
    !insertmacro WITHDRAW_FOR ".csv"
    !insertmacro WITHDRAW_FOR ".xlsx"
    !insertmacro WITHDRAW_FOR ".ods"
    DeleteRegKey SHCTX "${UNINSTALL}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/RemoveData" $R1
    ${If} ${Errors}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(REMOVE_DATA)" /SD IDNO IDNO keep
    ${EndIf}
    ; Data and tokens belong to whoever uninstalls, even where the program was installed for all.
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\dnc-desk"
    Call un.RemoveTokens
    keep:
SectionEnd
