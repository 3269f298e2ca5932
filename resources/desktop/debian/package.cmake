# cpack makes nianbao_VERSION_ARCH.deb of what is installed.
set(NIANBAO_CONTACT "The Nianbao authors <nianbao@example.org>" CACHE STRING "Who maintains the package")

set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # packs what is built; the tests are not needed
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME nianbao)
set(CPACK_PACKAGE_CONTACT ${NIANBAO_CONTACT})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cups, fcitx5-frontend-qt6, fonts-noto-cjk-extra")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for annual reports on open government information")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Every Chinese government office publishes an annual report on open government
information (政府信息公开工作年度报告) on an official form. The editor's forms are
the official tables; totals and cross-checks are live, the preview is the
printed page. It takes over last year's report from Word, PDF, web pages or
text, and exports PDF, Word, web pages, OFD and text.

nianbao-cli checks, converts and adds up many reports without a display.")
include(CPack)
