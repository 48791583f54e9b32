package dev.tapedeck.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.AccountLink;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import java.time.Period;
import java.util.Optional;

/**
 * What a person does about an account link; the conversation tells of it. A profile is "" for the
 * household's link, or the id of a voice for the one that they made in their own profile.
 */
final class AccountLinks {
  /** How long Spotify's links last. */
  private static final Period LINK_LIFETIME = Period.ofMonths(6);

  private final LocalSetup setup;
  private final ConversationLog conversation;

  AccountLinks(LocalSetup setup, ConversationLog conversation) {
    this.setup = setup;
    this.conversation = conversation;
  }

  AccountLink of(String profile) {
    return profile.isEmpty() ? setup.link() : setup.household().voice(profile).link();
  }

  /** Links without a browser, as one of the stand-in's people. */
  void link(String person, String profile) throws LinkException {
    of(profile).linkNow(person);
    linked(profile);
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
        linked(setup.household().completeLink(state.get(), code.get()));
      }
    } catch (LinkException e) {
      conversation.note("The account is not linked. " + e.getMessage());
    }
  }

  void unlink(String profile) {
    of(profile).unlink();
    record("unlink", profile, whose(profile) + " is no longer linked.");
  }

  /** Has Alexa renew the access token, as she does by herself when it has expired. */
  void renew(String profile) {
    AccountLink link = of(profile);
    link.renew();
    String error = link.renewalError();
    record(
        "renew",
        profile,
        error.isEmpty()
            ? "Alexa renewed the access token."
            : "Alexa could not renew the access token. " + error);
  }

  /** Lets the life of a link pass, and opens the skill to hear what the listener hears then. */
  void sixMonthsLater() {
    setup.spotify().travel(LINK_LIFETIME);
    conversation.note("Six months later. Nobody agreed anew, so Spotify has ended the link.");
    conversation.say("exit");
    conversation.say("open " + setup.model().invocationName());
  }

  /** Has the listener take the access back on their account page at Spotify. */
  void revoke(String profile) {
    of(profile)
        .accessToken()
        .flatMap(setup.service()::owner)
        .ifPresent(
            person -> {
              setup.spotify().revokeAccess(person);
              conversation.note("The access was taken back at Spotify; Alexa is not told of it.");
            });
  }

  private void linked(String profile) {
    String person = of(profile).accessToken().flatMap(setup.service()::owner).orElse("somebody");
    conversation.recordAction(step(profile).put("link", person), whose(profile) + " is linked.");
  }

  private void record(String verb, String profile, String note) {
    conversation.recordAction(step(profile).put(verb, true), note);
  }

  private static ObjectNode step(String profile) {
    ObjectNode step = JsonNodeFactory.instance.objectNode();
    return profile.isEmpty() ? step : step.put("profile", profile);
  }

  private String whose(String profile) {
    return profile.isEmpty()
        ? "The account"
        : "The account of " + setup.household().voice(profile).name();
  }
}
