# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

# Puts Qt's libraries and plugins beside the program, on Windows and macOS. The keyword changed with Qt 6.5; where Qt is
# linked statically there is nothing to put.
if(Qt6_VERSION VERSION_LESS 6.5)
    set(output_keyword FILENAME_VARIABLE)
else()
    set(output_keyword OUTPUT_SCRIPT)
endif()
qt_generate_deploy_app_script(TARGET dnc-desk ${output_keyword} deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
if(deploy_script)
    install(SCRIPT ${deploy_script})
endif()
