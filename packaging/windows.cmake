# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

# Both ways to Windows: MSVC with vcpkg's libraries, and mingw-w64 with those that windows/libraries.sh built.

# Icon, version and manifest: UTF-8 as the code page, so that libraries which take names as bytes open every file, and
# paths beyond 260 characters. MSVC merges the manifest with its own; for mingw-w64 it is a resource like the others.
function(dnc_add_windows_resources program description)
    set(manifest ${CMAKE_CURRENT_SOURCE_DIR}/windows/program.manifest)
    set(manifest_line)
    if(MSVC)
        target_sources(${program} PRIVATE ${manifest})
    else()
        set(manifest_line "1 24 \"${manifest}\"")
    endif()
    configure_file(windows/program.rc.in ${program}.rc @ONLY)
    # A library of its own: the options of the C++ compiler mean nothing to a resource compiler.
    add_library(${program}_resources OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    target_sources(${program} PRIVATE $<TARGET_OBJECTS:${program}_resources>)
endfunction()
dnc_add_windows_resources(dnc-desk "DNC Desk")
dnc_add_windows_resources(dnc-desk-cli "DNC Desk for the command line")

install(TARGETS dnc-desk dnc-desk-cli RUNTIME DESTINATION bin)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

if(CMAKE_CROSSCOMPILING)
    # windeployqt runs on Windows only.
    set(plugins platforms/qwindows tls/qschannelbackend)
    foreach(plugin IN LISTS plugins)
        cmake_path(GET plugin PARENT_PATH folder)
        install(FILES ${DNC_WINDOWS_LIBRARIES}/plugins/${plugin}.dll DESTINATION plugins/${folder})
    endforeach()
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/qt.conf "[Paths]\nPrefix=..\n")
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/qt.conf DESTINATION bin)
    install(DIRECTORY ${DNC_WINDOWS_LIBRARIES}/licenses DESTINATION .)
    # Qt's own texts, such as the buttons of its dialogs, in the languages that the program speaks.
    set(qt_translations /usr/share/qt6/translations)
    file(GLOB languages RELATIVE ${PROJECT_SOURCE_DIR}/translations ${PROJECT_SOURCE_DIR}/translations/dnc-desk_*.ts)
    list(TRANSFORM languages REPLACE "dnc-desk_(.+)\\.ts" "qtbase_\\1.qm")
    foreach(file IN LISTS languages)
        install(FILES ${qt_translations}/${file} DESTINATION translations OPTIONAL)
    endforeach()
    install(FILES /usr/share/doc/qt6-translations-l10n/copyright DESTINATION licenses
        RENAME qttranslations.txt OPTIONAL)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=libstdc++-6.dll
        OUTPUT_VARIABLE runtime OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    cmake_path(GET runtime PARENT_PATH runtime)
    set(dll_folders
        ${DNC_WINDOWS_LIBRARIES}/bin ${DNC_WINDOWS_LIBRARIES}/lib ${runtime} /usr/x86_64-w64-mingw32/lib)
    set(system_libraries /usr/x86_64-w64-mingw32/lib)
    set(strip ${CMAKE_STRIP})
else()
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION bin)
    include(InstallRequiredSystemLibraries)
    include(deploy.cmake)
    set(dll_folders ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin)
    # vcpkg keeps the license of each library as share/NAME/copyright.
    install(DIRECTORY ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/share/ DESTINATION licenses
        FILES_MATCHING PATTERN copyright)
endif()
install(CODE "
    set(dll_folders \"${dll_folders}\")
    set(objdump \"${CMAKE_OBJDUMP}\")
    set(strip \"${strip}\")
    set(system_libraries \"${system_libraries}\")
    set(lower_case \"${CMAKE_CURRENT_BINARY_DIR}/lower-case\")")
install(SCRIPT windows/collect.cmake)

# A portable folder, and an installer that needs no administrator: CPack's own template cannot install for one user.
set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_FILE_NAME DNC-Desk-${PROJECT_VERSION}-x64)

find_program(MAKENSIS makensis PATHS "C:/Program Files (x86)/NSIS")
if(MAKENSIS)
    set(installed ${CMAKE_CURRENT_BINARY_DIR}/installed)
    set(installer ${CPACK_PACKAGE_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME}.exe)
    if(CMAKE_CROSSCOMPILING) # NSIS for Windows comes without the 64-bit stub
        set(installer_target "-XTarget amd64-unicode")
    endif()
    cmake_path(NATIVE_PATH installed installed_native)
    cmake_path(NATIVE_PATH installer installer_native)
    add_custom_target(installer
        COMMAND ${CMAKE_COMMAND} -E rm -rf ${installed}
        COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${installed} --strip
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CPACK_PACKAGE_DIRECTORY}
        COMMAND ${MAKENSIS} -V2 ${installer_target} -DVERSION=${PROJECT_VERSION} -DSOURCE=${installed_native}
            -DOUTPUT=${installer_native} -DLICENSE_FILE=${PROJECT_SOURCE_DIR}/LICENSE
            -DICON=${app_icons}/dnc-desk.ico -DPUBLISHER=${CPACK_PACKAGE_VENDOR}
            -DHOMEPAGE=${CPACK_PACKAGE_HOMEPAGE_URL} ${CMAKE_CURRENT_SOURCE_DIR}/windows/installer.nsi
        USES_TERMINAL VERBATIM)
    add_dependencies(installer dnc-desk dnc-desk-cli)
endif()
