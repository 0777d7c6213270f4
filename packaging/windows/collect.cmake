# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

# Runs at the end of an installation and copies every DLL that the programs, their plugins and other DLLs need.
# windeployqt copies Qt's own and nothing that those need. Takes `dll_folders` to search; in a cross build also `objdump`,
# `strip`, `system_libraries`, the folder of import libraries by which the system's DLLs are known, and `lower_case`, a
# folder of its own.

if(CMAKE_HOST_UNIX)
    # CMake looks for names in lower case only, which is another file here than Qt6Core.dll.
    file(REMOVE_RECURSE ${lower_case})
    file(MAKE_DIRECTORY ${lower_case})
    foreach(folder IN LISTS dll_folders)
        file(GLOB libraries ${folder}/*.dll)
        foreach(library IN LISTS libraries)
            cmake_path(GET library FILENAME name)
            string(TOLOWER ${name} lower)
            if(NOT name STREQUAL lower)
                file(CREATE_LINK ${library} ${lower_case}/${lower} SYMBOLIC)
            endif()
        endforeach()
    endforeach()
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND ${objdump})
endif()

set(place $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
file(GLOB programs ${place}/bin/*.exe)
file(GLOB_RECURSE plugins ${place}/plugins/*.dll)
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs}
    MODULES ${plugins}
    DIRECTORIES ${dll_folders} ${lower_case}
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR unknown
    CONFLICTING_DEPENDENCIES_PREFIX twice
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^hvsifiletrust"
    POST_EXCLUDE_REGEXES "[Ss]ystem32" "[Ww]in[Ss]x[Ss]")

# Found beside the program already, and in the folder where that came from: the first is the one that is kept.
foreach(name IN LISTS twice_FILENAMES)
    list(GET twice_${name} 0 first)
    list(APPEND found ${first})
endforeach()
foreach(library IN LISTS found)
    file(REAL_PATH ${library} library)
    cmake_path(GET library PARENT_PATH folder)
    if(NOT folder STREQUAL "${place}/bin")
        file(INSTALL ${library} DESTINATION ${place}/bin FOLLOW_SYMLINK_CHAIN)
        if(strip) # mingw-w64's own libstdc++ is ten times as large with its debug information
            cmake_path(GET library FILENAME name)
            execute_process(COMMAND ${strip} ${place}/bin/${name} COMMAND_ERROR_IS_FATAL ANY)
        endif()
    endif()
endforeach()

set(missing)
foreach(library IN LISTS unknown)
    cmake_path(GET library STEM name)
    if(NOT system_libraries OR NOT EXISTS ${system_libraries}/lib${name}.a)
        list(APPEND missing ${library})
    endif()
endforeach()
if(missing)
    message(FATAL_ERROR "These libraries are needed and were not found: ${missing}")
endif()
