#!/usr/bin/env bash
# Takes Tape Deck away again: the skill, the function with all that belongs to it and all that it remembers, and the bucket
# with its code.
#
#   lambda/undeploy.sh [--yes]     --yes: without asking
set -euo pipefail
cd "$(dirname "$0")/.."
export ASK_SKIP_NEW_VERSION_REMINDER=true

SURE=
case "${1:-}" in
  '') ;;
  --yes) SURE=yes ;;
  *) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

deployment() { node lambda/deployment.mjs "$@"; }

for command in node ask; do
  command -v "$command" > /dev/null || { echo "$command is missing; see the README." >&2; exit 2; }
done
ASK=$(command -v ask)
export ASK
deployment configured

skill=$(deployment skill-id)
stack=$(deployment stack-id)
bucket=$(deployment bucket)
if [[ -z $skill$stack$bucket ]]; then
  echo 'Nothing is deployed from this folder.'
  exit
fi

cat << END
This removes, for good:
  the skill   ${skill:-none}
  the stack   ${stack:-none}, with all that Tape Deck remembers
  the bucket  ${bucket:-none}
END
if [[ -z $SURE ]]; then
  read -rp 'Remove them? [y/N] ' answer
  [[ $answer == [yY]* ]] || { echo 'Nothing was removed.'; exit 1; }
fi

# The skill last: as long as it is there, so is the note of the rest in .ask, and this can be run again.
deployment remove
if [[ -n $skill ]]; then
  said=$(ask smapi delete-skill --skill-id "$skill" 2>&1) || [[ $said == *404* ]] || { printf '%s\n' "$said" >&2; exit 1; }
  echo 'The skill is gone, and with it every link to Spotify that Alexa kept.'
fi
rm -rf .ask

echo 'Left for you: delete the app at https://developer.spotify.com/dashboard, and the access at https://www.spotify.com/account/apps.'
