# Windows and macOS have no Qt of their own: what the program needs of it goes into the package.
if(WIN32)
    find_program(WINDEPLOYQT windeployqt REQUIRED HINTS "${QT6_INSTALL_PREFIX}/bin")
    install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --no-compiler-runtime
        \"\${CMAKE_INSTALL_PREFIX}/bin/tokendesk.exe\" \"\${CMAKE_INSTALL_PREFIX}/bin/tokendesk-sandbox.exe\"
        COMMAND_ERROR_IS_FATAL ANY)")
else()
    find_program(MACDEPLOYQT macdeployqt REQUIRED HINTS "${QT6_INSTALL_PREFIX}/bin")
    install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/tokendesk.app\"
        \"-executable=\${CMAKE_INSTALL_PREFIX}/tokendesk.app/Contents/MacOS/tokendesk-sandbox\"
        COMMAND_ERROR_IS_FATAL ANY)")
endif()
