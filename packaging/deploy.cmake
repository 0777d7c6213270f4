# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

# Puts Qt's libraries and plugins beside the programs, on Windows and macOS. Written by hand, because
# qt_generate_deploy_app_script() knows one program, and its keywords changed with Qt 6.5.
if(APPLE)
    set(deploy_arguments
        "EXECUTABLE dnc-desk.app
        ADDITIONAL_EXECUTABLES dnc-desk.app/Contents/MacOS/dnc-desk-cli")
else()
    set(deploy_arguments
        "EXECUTABLE bin/dnc-desk.exe
        ADDITIONAL_EXECUTABLES bin/dnc-desk-cli.exe
        GENERATE_QT_CONF")
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8) # windows.cmake brings the runtime, and the resources the translations
        string(APPEND deploy_arguments " NO_COMPILER_RUNTIME NO_TRANSLATIONS")
    endif()
endif()
set(deploy_script ${CMAKE_CURRENT_BINARY_DIR}/deploy-dnc-desk.cmake)
file(GENERATE OUTPUT ${deploy_script} CONTENT
    "include(\"${QT_DEPLOY_SUPPORT}\")
    qt_deploy_runtime_dependencies(${deploy_arguments})
")
install(SCRIPT ${deploy_script})
