# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

# vcpkg's own triplets for macOS are static; the license of Qt (LGPL) asks for libraries that can be exchanged.
set(VCPKG_TARGET_ARCHITECTURE arm64)
set(VCPKG_CRT_LINKAGE dynamic)
set(VCPKG_LIBRARY_LINKAGE dynamic)
set(VCPKG_CMAKE_SYSTEM_NAME Darwin)
set(VCPKG_OSX_ARCHITECTURES arm64)
set(VCPKG_OSX_DEPLOYMENT_TARGET 13.3)
set(VCPKG_BUILD_TYPE release)
