# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

install(TARGETS dnc-desk dnc-desk-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES linux/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
# A file that can be checked as it is, with the placeholder of the home page in it.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS linux/${app_id}.metainfo.xml)
file(READ linux/${app_id}.metainfo.xml metainfo)
string(REPLACE "https://dnc-desk.example" "${DNC_HOMEPAGE}" metainfo "${metainfo}")
file(CONFIGURE OUTPUT ${app_id}.metainfo.xml CONTENT "${metainfo}" @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icon_folder ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${app_icons}/dnc-desk.svg DESTINATION ${icon_folder}/scalable/apps RENAME ${app_id}.svg)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${app_icons}/dnc-desk-${size}.png
        DESTINATION ${icon_folder}/${size}x${size}/apps RENAME ${app_id}.png)
endforeach()

configure_file(linux/copyright.in copyright @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/SECURITY.md SECURITY.md @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright ${CMAKE_CURRENT_BINARY_DIR}/SECURITY.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/dnc-desk)

# Of what is compiled in. Libraries that are linked have theirs in their own packages, or in portable.sh's tree.
find_file(EXPECTED_LICENSE copyright PATHS /usr/share/doc/libexpected-dev NO_DEFAULT_PATH)
if(EXPECTED_LICENSE)
    install(FILES ${EXPECTED_LICENSE} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/dnc-desk/licenses
        RENAME tl-expected.txt)
endif()

# Installs SOURCE as FOLDER/NAME.gz: the form in which Debian wants manual pages and changelogs, without a time stamp.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_gzipped source name folder)
    cmake_path(ABSOLUTE_PATH source)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    execute_process(COMMAND ${GZIP_PROGRAM} -9nc ${source} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    install(FILES ${packed} DESTINATION ${folder})
endfunction()

# release.sh sets the time of the commit; elsewhere no date may change from build to build.
set(DNC_RELEASE_DATE "Mon, 23 Nov 2026 12:00:00 +0000")
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP DNC_RELEASE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
endif()
configure_file(linux/changelog.Debian.in changelog.Debian @ONLY)
install_gzipped(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/dnc-desk)
install_gzipped(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/dnc-desk)
foreach(program dnc-desk dnc-desk-cli)
    configure_file(linux/${program}.1.in ${program}.1 @ONLY)
    install_gzipped(${CMAKE_CURRENT_BINARY_DIR}/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

# The program says itself what there is to complete.
set(completions ${CMAKE_CURRENT_BINARY_DIR}/completions)
add_custom_command(OUTPUT ${completions}/dnc-desk-cli ${completions}/_dnc-desk-cli ${completions}/dnc-desk-cli.fish
    COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/linux/completions.sh $<TARGET_FILE:dnc-desk-cli> ${completions}
    DEPENDS dnc-desk-cli ${CMAKE_CURRENT_SOURCE_DIR}/linux/completions.sh VERBATIM)
add_custom_target(completions ALL DEPENDS ${completions}/dnc-desk-cli)
install(FILES ${completions}/dnc-desk-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/_dnc-desk-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completions}/dnc-desk-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${CPACK_PACKAGE_CONTACT})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
configure_file(linux/preinst.in preinst @ONLY FILE_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/preinst)
# QtKeychain loads libsecret when it runs, so the scan for libraries cannot see it.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libsecret-1-0)
# A keyring to keep the token in, Wayland without a detour over X11, Qt's own texts in the person's language.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-translations-l10n")

# For openSUSE, Fedora and others with Qt 6.4 or newer: the names of libraries are what it depends on.
find_program(RPMBUILD_PROGRAM rpmbuild)
if(RPMBUILD_PROGRAM)
    list(APPEND CPACK_GENERATOR RPM)
endif()
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Applications/Communications)
set(CPACK_RPM_PACKAGE_SUMMARY "Brings opt-outs to Alta's Do Not Contact list")
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit)") # each distribution has another name for its package
set(CPACK_RPM_PACKAGE_RECOMMENDS gnome-keyring)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none")
# Folders that belong to other packages, too.
foreach(folder applications bash-completion bash-completion/completions fish fish/vendor_completions.d icons
        icons/hicolor man man/man1 metainfo zsh zsh/vendor-completions)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()

# A umask such as 077 must not end up in the package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
