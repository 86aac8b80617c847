#!/bin/sh
# QtKeychain writes a plain text file where it is allowed to and finds no keychain. Nobody may allow it, and no job
# may be started that wasn't told so.
#   keychain_without_fallback_test.sh SOURCE_FOLDER
set -eu
cd "$1"

failed=0
complain() {
    printf '%s\n%s\n' "$1" "$2" >&2
    failed=1
}

allowed=$(grep --recursive --line-number 'setInsecureFallback' app ui | grep --invert-match 'setInsecureFallback(false)' ||
    true)
[ -z "$allowed" ] || complain "A plain text file may be written:" "$allowed"

operation=app/connection/keychain_operation.cpp
grep --quiet 'job->setInsecureFallback(false)' "$operation" || complain "Nothing forbids a plain text file in:" "$operation"

others=$(grep --recursive --files-with-matches 'keychain.h>' app ui |
    grep --invert-match --extended-regexp '^app/connection/keychain_(operation|credential_store)\.cpp$' || true)
[ -z "$others" ] || complain "These use QtKeychain on their own:" "$others"

started=$(grep --recursive --line-number 'job->start()' app ui | grep --invert-match "^$operation:" || true)
[ -z "$started" ] || complain "A keychain job is started elsewhere:" "$started"

exit "$failed"
