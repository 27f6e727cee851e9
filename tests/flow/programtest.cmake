# Tests that drive the real programs from outside, in Python's standard library alone.
include_guard()
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# qasid_program_test(NAME FILE [TIMEOUT seconds] [LABELS label...])
function(qasid_program_test name file)
  cmake_parse_arguments(arg "" "TIMEOUT" "LABELS" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_SOURCE_DIR}/${file}" -v)
  qasid_set_patience(${name} ${arg_TIMEOUT})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}"
    ENVIRONMENT "QASID_BIN=$<TARGET_FILE_DIR:qasid-sandbox>;PYTHONPATH=${PROJECT_SOURCE_DIR}/tests/flow;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
