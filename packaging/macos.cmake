# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

target_sources(dnc-desk PRIVATE ${app_icons}/dnc-desk.icns)
set_source_files_properties(${app_icons}/dnc-desk.icns TARGET_DIRECTORY dnc-desk PROPERTIES
    MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(dnc-desk PROPERTIES
    MACOSX_BUNDLE_BUNDLE_NAME "DNC Desk"
    MACOSX_BUNDLE_GUI_IDENTIFIER ${app_id}
    MACOSX_BUNDLE_ICON_FILE dnc-desk.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

install(TARGETS dnc-desk BUNDLE DESTINATION .)
install(TARGETS dnc-desk-cli RUNTIME DESTINATION dnc-desk.app/Contents/MacOS)
include(deploy.cmake)
# Copying and stripping break the signature that the linker made. "-" is no identity: the program is not notarized.
install(CODE [[
    execute_process(COMMAND codesign --force --deep --sign - "${CMAKE_INSTALL_PREFIX}/dnc-desk.app"
        COMMAND_ERROR_IS_FATAL ANY)
]])

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "DNC Desk")
