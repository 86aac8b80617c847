# Completion of tokendesk and tokendesk-sandbox for bash.

_tokendesk() {
    case $3 in
        --connection) COMPREPLY=() ;;
        *) mapfile -t COMPREPLY < <(compgen -W '--connection --help --sandbox --version' -- "$2") ;;
    esac
}
complete -F _tokendesk tokendesk

_tokendesk_sandbox() {
    case $3 in
        --database) compopt -o default; COMPREPLY=() ;;
        --port | --rate | --requests | --oauth-lifetime) COMPREPLY=() ;;
        --seed) mapfile -t COMPREPLY < <(compgen -W 'demo empty 1000x100' -- "$2") ;;
        --without) mapfile -t COMPREPLY < <(compgen -W 'organization-tokens' -- "$2") ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W '--database --exit-with-stdin --help --legacy-export --oauth-lifetime
                --port --rate --requests --restrict-token-creation --seed --version --without' -- "$2")
            ;;
    esac
}
complete -F _tokendesk_sandbox tokendesk-sandbox
