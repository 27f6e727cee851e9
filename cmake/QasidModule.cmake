# One call declares a module: the folder it stands in is the library, every source in it belongs to it.

# qasid_module(NAME [PCH core|widgets] [LINK target...])
# Declares the static library qasid_NAME from the .h, .cpp and .qrc files of the current folder (not of its sub-folders).
function(qasid_module name)
  cmake_parse_arguments(arg "" "PCH" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h" "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp"
       "${CMAKE_CURRENT_SOURCE_DIR}/*.qrc")
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

# qasid_test(NAME SOURCES file... LINK target... [LABELS label...] [PCH core|widgets] [COMMAND wrapper...])
# Declares a Qt Test program that CTest runs as NAME; COMMAND is put in front of the program (a display, a D-Bus session).
function(qasid_test name)
  cmake_parse_arguments(arg "" "PCH;TIMEOUT" "SOURCES;LINK;LABELS;COMMAND;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test)
  if(NOT arg_PCH)
    set(arg_PCH core)
  endif()
  qasid_precompile(${name} ${arg_PCH})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND ${arg_COMMAND} $<TARGET_FILE:${name}>)
  qasid_set_patience(${name} ${arg_TIMEOUT})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;${arg_ENVIRONMENT}")
endfunction()
