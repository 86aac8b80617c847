#!/bin/sh
# Every text of the sources is in every translation, in a context that lupdate can tell, and is translated; of English,
# the language of the sources, only the plurals. No translation has texts that are gone from the sources.
#   translations_test.sh SOURCE_FOLDER LUPDATE
set -eu
cd "$1"
lupdate=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

failed=0
complain() {
    echo "$*" >&2
    failed=1
}

for translation in resources/translations/*.ts; do
    only=
    [ "$translation" != resources/translations/tokendesk_en.ts ] || only=-pluralonly
    updated=$folder/$(basename "$translation")
    cp "$translation" "$updated"
    words=$("$lupdate" -silent -locations none -no-obsolete $only app ui -ts "$updated" 2>&1)
    [ -z "$words" ] || complain "lupdate: $words"
    diff "$translation" "$updated" >&2 || complain "$translation isn't what lupdate makes of the sources."
    ! grep -n 'type="unfinished"\|<translation></translation>\|<numerusform></numerusform>' "$updated" >&2 ||
        complain "$translation has texts that aren't translated."
done
exit $failed
