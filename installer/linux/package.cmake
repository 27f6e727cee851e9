# The Debian package: `./dev package`.
install(FILES "${CMAKE_CURRENT_LIST_DIR}/qasid.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/qasid.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/qasid.svg" DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# What Debian wants beside a program: its licence in Debian's form, its changes and its pages of the manual, both compressed.
install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright" DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES "${PROJECT_SOURCE_DIR}/resources/fonts/node_modules/vazirmatn/OFL.txt" DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
find_program(GZIP_PROGRAM gzip REQUIRED)
function(qasid_install_compressed file name folder)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  execute_process(COMMAND ${GZIP_PROGRAM} -9nc "${file}" OUTPUT_FILE "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz" COMMAND_ERROR_IS_FATAL ANY)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz" DESTINATION "${folder}")
endfunction()
qasid_install_compressed("${CMAKE_CURRENT_LIST_DIR}/changelog" changelog ${CMAKE_INSTALL_DOCDIR})
qasid_install_compressed("${CMAKE_CURRENT_LIST_DIR}/qasid.1" qasid.1 ${CMAKE_INSTALL_MANDIR}/man1)
qasid_install_compressed("${CMAKE_CURRENT_LIST_DIR}/qasid-sandbox.1" qasid-sandbox.1 ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME qasid)
set(CPACK_PACKAGE_VENDOR "The Qasid developers")
set(CPACK_PACKAGE_CONTACT "The Qasid developers <qasid@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "native desktop inbox for several messaging providers")
set(CPACK_PACKAGE_DESCRIPTION
    "Qasid is where support agents read and answer what customers write on
several messaging providers, in one window. It receives the providers'
webhooks itself, keeps everything in one file, and never repeats a reply on
its own.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-noto-core, fonts-noto-color-emoji, qt6-wayland, qt6-translations-l10n")
include(CPack)
