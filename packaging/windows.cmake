# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

target_sources(dnc-desk PRIVATE windows/dnc-desk.rc)
set_source_files_properties(windows/dnc-desk.rc TARGET_DIRECTORY dnc-desk PROPERTIES
    INCLUDE_DIRECTORIES ${app_icons})

install(TARGETS dnc-desk dnc-desk-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# The libraries that are not Qt's; Qt's own and its plugins come by the script below.
install(RUNTIME_DEPENDENCY_SET dnc_libraries
    PRE_EXCLUDE_REGEXES "api-ms-" "ext-ms-" "hvsifiletrust\\.dll" "^[Qq]t6"
    POST_EXCLUDE_REGEXES ".*[Ss]ystem32/.*\\.dll"
    DIRECTORIES $<TARGET_FILE_DIR:dnc-desk>
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS dnc-desk dnc-desk-cli RUNTIME_DEPENDENCY_SET dnc_libraries
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
include(deploy.cmake)

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME "DNC Desk")
set(CPACK_NSIS_PACKAGE_NAME "DNC Desk")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\dnc-desk.exe")
set(CPACK_NSIS_MUI_ICON ${app_icons}/dnc-desk.ico)
set(CPACK_NSIS_MUI_UNIICON ${app_icons}/dnc-desk.ico)
set(CPACK_NSIS_CONTACT ${CPACK_PACKAGE_CONTACT})
set(CPACK_NSIS_URL_INFO_ABOUT ${CPACK_PACKAGE_HOMEPAGE_URL})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
