#compdef tokendesk tokendesk-sandbox

case $service in
  tokendesk)
    _arguments -s \
      '(--sandbox)--connection[open the saved connection of this name]:name: ' \
      '(- *)'{-h,--help}'[show this help]' \
      '(--connection)--sandbox[start a private sandbox and connect to it]' \
      '(- *)'{-v,--version}'[display version information]'
    ;;
  tokendesk-sandbox)
    _arguments -s \
      '--database[keep the data in this SQLite file]:file:_files' \
      '--exit-with-stdin[end when standard input closes]' \
      '(- *)'{-h,--help}'[show this help]' \
      '--legacy-export[export requests in the older form]' \
      '--oauth-lifetime[how long an access token of OAuth is good]:seconds: ' \
      '--port[listen on this port of 127.0.0.1]:number: ' \
      '--rate[AI Hub\: take so many requests a second]:number: ' \
      '--requests[how many requests the first project has]:number: ' \
      '--restrict-token-creation[AI Hub\: refuse to create tokens]' \
      '--seed[what a new database holds]:plan:(demo empty 1000x100)' \
      '(- *)'{-v,--version}'[display version information]' \
      '--without[leave a part out]:part:(organization-tokens)'
    ;;
esac
