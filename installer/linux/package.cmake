# The Debian package: `./dev package`.
install(FILES "${CMAKE_CURRENT_LIST_DIR}/qasid.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/qasid.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/qasid.svg" DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME qasid)
set(CPACK_PACKAGE_VENDOR "The Qasid developers")
set(CPACK_PACKAGE_CONTACT "The Qasid developers <qasid@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Qasid is where support agents read and answer what customers write on several messaging providers, in one window.
It receives the providers' webhooks itself, keeps everything in one file, and never repeats a reply on its own.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-noto-core, fonts-noto-color-emoji, qt6-wayland")
include(CPack)
