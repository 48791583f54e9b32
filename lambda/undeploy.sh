#!/usr/bin/env bash
# Removes a deployment of Tape Deck: the skill, the stack with the function and everything it remembers, and the bucket
# with its code.
#
#   lambda/undeploy.sh [--yes]     --yes: do not ask for confirmation
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
This permanently removes:
  the skill   ${skill:-none}
  the stack   ${stack:-none}, with everything that Tape Deck remembers
  the bucket  ${bucket:-none}
END
if [[ -z $SURE ]]; then
  read -rp 'Remove them? [y/N] ' answer
  [[ $answer == [yY]* ]] || { echo 'Nothing was removed.'; exit 1; }
fi

# The skill last: if an earlier step fails, the ids of the rest are still in .ask and the script can be run again.
deployment remove
if [[ -n $skill ]]; then
  said=$(ask smapi delete-skill --skill-id "$skill" 2>&1) || [[ $said == *404* ]] || { printf '%s\n' "$said" >&2; exit 1; }
  echo 'The skill is removed, and with it every account link to Spotify that Alexa stored.'
fi
rm -rf .ask

echo 'AWS keeps a backup of the removed table for 35 days; the DynamoDB console can delete it.
To finish, delete the app at https://developer.spotify.com/dashboard and revoke its access at https://www.spotify.com/account/apps.'
