package dev.tapedeck.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.AccountLink;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import java.time.Period;
import java.util.Optional;

/**
 * The account link actions of the page and the terminal; each adds a note to the conversation. A
 * profile is "" for the household's link, or the id of a voice for the link in that person's own
 * profile.
 */
final class AccountLinks {
  /** Spotify's refresh tokens expire six months after consent. */
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

  /** Links as one of the stand-in's users, without a browser. */
  void link(String person, String profile) throws LinkException {
    of(profile).linkNow(person);
    linked(profile);
  }

  /**
   * Completes a link with the parameters of the callback; a failure becomes a note in the
   * conversation.
   */
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

  /** Renews the access token now, as Alexa does when it has expired. */
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

  /** Advances the clock past the lifetime of a link, then opens the skill to show the answer. */
  void sixMonthsLater() {
    setup.spotify().travel(LINK_LIFETIME);
    conversation.note(
        "Six months have passed without a new consent, so Spotify has ended the link.");
    conversation.say("exit");
    conversation.say("open " + setup.model().invocationName());
  }

  /** Revokes the app's access, as the user does on their account page at Spotify. */
  void revoke(String profile) {
    of(profile)
        .accessToken()
        .flatMap(setup.service()::owner)
        .ifPresent(
            person -> {
              setup.spotify().revokeAccess(person);
              conversation.note("The access was revoked at Spotify. Alexa is not notified.");
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
