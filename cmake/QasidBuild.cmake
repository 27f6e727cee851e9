# How every target is compiled: language level, warnings, sanitizers, ccache and the linker.

option(QASID_TESTS "Build the tests and benchmarks" ON)
option(QASID_FUZZ "Build the fuzzers (clang only)" OFF)
option(QASID_WERROR "Treat warnings as errors" OFF)
option(QASID_PCH "Use precompiled headers" ON)
option(QASID_UNITY "Compile ten sources of a folder at a time: they read the same headers" ON)
set(QASID_SANITIZE "" CACHE STRING "Sanitizers for all targets, as in -fsanitize=")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_UNITY_BUILD ${QASID_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Paths are made relative, so that several build folders share one cache; the sloppiness is what precompiled headers need.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND UNIX AND NOT APPLE)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  add_compile_options(/utf-8 /W4 /permissive- /Zc:__cplusplus)
else()
  # A designated initializer that leaves a field out means its default.
  add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wno-missing-field-initializers)
endif()
if(QASID_WERROR)
  add_compile_options($<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(QASID_SANITIZE)
  add_compile_options(-fsanitize=${QASID_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${QASID_SANITIZE})
endif()
if(QASID_FUZZ)
  # So that the fuzzers see which ways through the libraries an input takes.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
