#!/usr/bin/env bash
# Deploys this working copy of Tape Deck. Running it again updates the deployment; without changes it does nothing.
#
#   lambda/deploy.sh [--again]     --again: deploy even if nothing has changed
#
# SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET are read from the environment, or asked for if they are not set.
set -euo pipefail
cd "$(dirname "$0")/.."

CLIENT_ID=${SPOTIFY_CLIENT_ID:-}
CLIENT_SECRET=${SPOTIFY_CLIENT_SECRET:-}
# Keeps the secret out of the environment of Maven and the ASK CLI.
unset SPOTIFY_CLIENT_ID SPOTIFY_CLIENT_SECRET
export ASK_SKIP_NEW_VERSION_REMINDER=true

AGAIN=
case "${1:-}" in
  '') ;;
  --again) AGAIN=yes ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

say() { printf '\n%s\n' "$*"; }

deployment() { node lambda/deployment.mjs "$@"; }

needs() { # command, how to install it
  command -v "$1" > /dev/null || { printf '%s is missing. %s\n' "$1" "$2" >&2; exit 2; }
}

check() {
  needs java 'Install a JDK 17 or newer: https://adoptium.net'
  needs mvn 'Install Maven 3.8.1 or newer: https://maven.apache.org/install.html'
  needs node 'Install Node.js 22 or newer: https://nodejs.org'
  needs ask 'Install the ASK CLI: npm install -g ask-cli@2.30.7 (if npm cannot find antlr4ts, see the README)'
  ASK=$(command -v ask)
  export ASK
  deployment configured
}

linking() { # prints the account linking that Alexa has, or nothing
  ask smapi get-account-linking-info --skill-id "$1" --stage development 2> /dev/null || true
}

linked() { # skill id; succeeds if Alexa has the account linking of this working copy
  linking "$1" | SPOTIFY_CLIENT_ID=$CLIENT_ID deployment linked
}

keys() {
  if [[ -z $CLIENT_ID ]]; then
    read -rp 'Client ID of your Spotify app (https://developer.spotify.com/dashboard): ' CLIENT_ID
  fi
  if [[ -z $CLIENT_SECRET ]]; then
    read -rsp 'Client secret (not shown): ' CLIENT_SECRET
    echo
  fi
  [[ -n $CLIENT_ID && -n $CLIENT_SECRET ]] || { echo 'Alexa cannot link Spotify without both.' >&2; exit 2; }
}

# The ASK CLI writes the function's address into skill.json and reformats both files. They are restored afterwards.
CHANGED=(skill-package/skill.json ask-resources.json)
restore() {
  if [[ -d $KEPT/skill-package ]]; then
    for file in "${CHANGED[@]}"; do cp "$KEPT/$file" "$file"; done
  fi
  rm -rf "$KEPT"
}

deploy() {
  mkdir "$KEPT/skill-package"
  for file in "${CHANGED[@]}"; do cp "$file" "$KEPT/$file"; done
  deployment prepare
  ask deploy
  for file in "${CHANGED[@]}"; do cp "$KEPT/$file" "$file"; done
  deployment fingerprint > .ask/deployed
}

link() { # skill id
  # The secret is passed in a file that only this user can read, because arguments are visible to other users.
  (umask 077; SPOTIFY_CLIENT_ID=$CLIENT_ID SPOTIFY_CLIENT_SECRET=$CLIENT_SECRET deployment linking-request > "$KEPT/linking.json")
  ask smapi update-account-linking-info --skill-id "$1" --stage development --account-linking-request "file:$KEPT/linking.json" > /dev/null
  rm "$KEPT/linking.json"
  linked "$1" || { echo 'Alexa did not save the account linking as it was sent.' >&2; exit 1; }
}

check
KEPT=$(mktemp -d)
trap restore EXIT
trap 'exit 130' INT TERM HUP

# Asks before the build, so that nobody waits for the question. Not needed if Alexa has the keys and no others are given.
skill=$(deployment skill-id)
if [[ -n $CLIENT_SECRET || -z $skill ]] || ! linked "$skill"; then
  keys
fi

say 'Building'
mvn -q -DskipTests package

if [[ -z $AGAIN && -f .ask/deployed && $(deployment fingerprint) == "$(< .ask/deployed)" ]]; then
  say 'Nothing has changed since the last deploy.'
else
  say 'Deploying: the skill and its models, then the function. This takes about five minutes.'
  deploy
fi

skill=$(deployment skill-id)
if [[ -n $CLIENT_SECRET ]]; then
  say 'Sending the account linking'
  link "$skill"
fi

vendor=$(deployment vendor-id)
cat << END

Tape Deck is deployed: $skill

1. Enter these Redirect URIs in the settings of your Spotify app, exactly as printed:

     https://pitangui.amazon.com/api/skill/link/$vendor
     https://layla.amazon.com/api/skill/link/$vendor
     https://alexa.amazon.co.jp/api/skill/link/$vendor

2. In the Alexa app: More > Skills & Games > Your Skills > Dev > Tape Deck for Spotify > Settings > Link account.
3. Say: "Alexa, open tape deck."
END
