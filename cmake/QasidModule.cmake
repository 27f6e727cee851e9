# One call declares a module: the folder it stands in is the library, every source in it belongs to it.

# qasid_module(NAME [PCH core|widgets] [LINK target...] [EXCEPT file...])
# Declares the static library qasid_NAME from the .h, .cpp and .qrc files of the current folder but EXCEPT (not of its
# sub-folders).
function(qasid_module name)
  cmake_parse_arguments(arg "" "PCH" "LINK;EXCEPT" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" *.h *.cpp *.qrc)
  list(REMOVE_ITEM sources "" ${arg_EXCEPT})
  if(NOT sources MATCHES "\\.cpp")
    add_library(qasid_${name} INTERFACE) # headers only, so far
    target_include_directories(qasid_${name} INTERFACE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(qasid_${name} INTERFACE ${arg_LINK})
    return()
  endif()
  add_library(qasid_${name} STATIC ${sources})
  target_include_directories(qasid_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_link_libraries(qasid_${name} PUBLIC ${arg_LINK})
  if(NOT arg_PCH)
    set(arg_PCH core)
  endif()
  qasid_precompile(qasid_${name} ${arg_PCH})
endfunction()

# qasid_precompile(TARGET core|widgets): the headers nearly every file of such a target reads. Compiled once for all targets of a
# kind: each copy would take several seconds and 200 MB of disk.
function(qasid_precompile target kind)
  if(NOT QASID_PCH)
    return()
  endif()
  if(NOT TARGET qasid_pch_${kind})
    qasid_declare_precompiled(${kind})
  endif()
  target_precompile_headers(${target} REUSE_FROM qasid_pch_${kind})
endfunction()

function(qasid_declare_precompiled kind)
  set(headers <functional> <memory> <optional> <variant> <vector> <chrono>
      <QtCore/QByteArray> <QtCore/QDateTime> <QtCore/QFuture> <QtCore/QHash> <QtCore/QJsonArray> <QtCore/QJsonDocument>
      <QtCore/QJsonObject> <QtCore/QObject> <QtCore/QString> <QtCore/QTimer> <QtCore/QUrl> <tl/expected.hpp>)
  set(libraries Qt6::Core tl::expected)
  if(kind STREQUAL "widgets")
    list(APPEND headers <QtGui/QPainter> <QtGui/QTextLayout> <QtWidgets/QtWidgets>)
    list(APPEND libraries Qt6::Widgets)
  endif()
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/pch/${kind}.cpp" CONTENT "// Carries the precompiled headers.\n")
  add_library(qasid_pch_${kind} OBJECT "${PROJECT_BINARY_DIR}/pch/${kind}.cpp")
  set_target_properties(qasid_pch_${kind} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(qasid_pch_${kind} PRIVATE ${libraries})
  target_precompile_headers(qasid_pch_${kind} PRIVATE ${headers})
endfunction()

# qasid_set_patience(NAME SECONDS): how long a test may take; three times as long with a sanitizer in the programs.
function(qasid_set_patience name seconds)
  if(QASID_SANITIZE)
    math(EXPR seconds "3 * ${seconds}")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${seconds})
endfunction()

# qasid_test_program(NAME LINK target... TESTS pattern [PCH core|widgets] [EXCEPT file...] [APART file...] [LABELS label...])
# One program of the current folder's sources but EXCEPT, and a CTest for each NAME_test.cpp among them: `pattern` with NAME in
# place of its asterisk. What only APART can run, in surroundings of its own, is declared by qasid_test().
function(qasid_test_program program)
  cmake_parse_arguments(arg "" "PCH;TESTS" "LINK;EXCEPT;APART;LABELS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" *.h *.cpp)
  list(REMOVE_ITEM sources "" ${arg_EXCEPT})
  add_executable(${program} ${sources})
  target_link_libraries(${program} PRIVATE ${arg_LINK} qasid_test_main)
  if(NOT arg_PCH)
    set(arg_PCH core)
  endif()
  qasid_precompile(${program} ${arg_PCH})
  list(REMOVE_ITEM sources "" ${arg_APART})
  foreach(source IN LISTS sources)
    if(source MATCHES "^(.*)_test\\.cpp$")
      string(REPLACE "*" "${CMAKE_MATCH_1}" name "${arg_TESTS}")
      qasid_test(${name} PROGRAM ${program} FILE ${CMAKE_MATCH_1}_test LABELS ${arg_LABELS})
    endif()
  endforeach()
endfunction()

# qasid_test(NAME PROGRAM program FILE name [LABELS label...] [COMMAND wrapper...] [ENVIRONMENT variable...])
# CTest's test NAME: the one of that file in a program of qasid_test_program(), with COMMAND put in front of it (a display, a
# D-Bus session).
function(qasid_test name)
  cmake_parse_arguments(arg "" "PROGRAM;FILE" "LABELS;COMMAND;ENVIRONMENT" ${ARGN})
  add_test(NAME ${name} COMMAND ${arg_COMMAND} $<TARGET_FILE:${arg_PROGRAM}> ${arg_FILE})
  qasid_set_patience(${name} 120)
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;${arg_ENVIRONMENT}")
endfunction()
