package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import java.time.Period;
import java.util.Optional;

/** What a person does about the account link; the conversation tells of it. */
final class Links {
  /** How long Spotify's links last. */
  private static final Period LIFE = Period.ofMonths(6);

  private final Deck deck;
  private final Conversation conversation;

  Links(Deck deck, Conversation conversation) {
    this.deck = deck;
    this.conversation = conversation;
  }

  /** Links without a browser, as one of the stand-in's people. */
  void link(String person) throws LinkException {
    deck.link().linkNow(person);
    linked();
  }

  /** Takes what the consent page sent back; the conversation tells if that did not work. */
  void complete(Optional<String> state, Optional<String> code, Optional<String> error) {
    try {
      if (code.isEmpty() || state.isEmpty()) {
        conversation.note(
            error.filter("access_denied"::equals).isPresent()
                ? "You cancelled, so the account is not linked."
                : "The account is not linked: the consent page sent no code.");
      } else {
        deck.link().complete(state.get(), code.get());
        linked();
      }
    } catch (LinkException e) {
      conversation.note("The account is not linked. " + e.getMessage());
    }
  }

  void unlink() {
    deck.link().unlink();
    conversation.did("unlink", true, "The account is no longer linked.");
  }

  /** Has Alexa renew the access token, as she does by herself when it has expired. */
  void renew() {
    AccountLink link = deck.link();
    link.renew();
    conversation.did(
        "renew",
        true,
        link.trouble().isEmpty()
            ? "Alexa renewed the access token."
            : "Alexa could not renew the access token. " + link.trouble());
  }

  /** Lets the life of a link pass, and opens the skill to hear what the listener hears then. */
  void sixMonthsLater() {
    deck.spotify().travel(LIFE);
    conversation.note("Six months later. Spotify has ended the link: nobody agreed to it anew.");
    conversation.say("open " + deck.model().invocationName());
  }

  /** Has the listener take the access back on their account page at Spotify. */
  void revoke() {
    Optional<String> person = deck.link().accessToken().flatMap(deck.spotify()::owner);
    person.ifPresent(
        who -> {
          deck.spotify().revokeAccess(who);
          conversation.note("The access was taken back at Spotify. Alexa does not know it yet.");
        });
  }

  private void linked() {
    String person = deck.link().accessToken().flatMap(deck.spotify()::owner).orElse("sam");
    conversation.did("link", person, "The account is linked.");
  }
}
