package dev.tapedeck.console.spotify;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The HTML of the consent page. */
final class ConsentPageHtml {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <link rel="icon" href="data:,">
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; background: #f4f1ea; color: #222; margin: 0; }
      main { max-width: 26rem; margin: 3rem auto; padding: 2rem; background: #fff; border-radius: 8px; }
      h1 { font-size: 1.3rem; margin-top: 0; }
      fieldset { border: 1px solid #ccc; border-radius: 6px; }
      label { display: block; padding: .25rem 0; }
      button { font: inherit; padding: .6rem 1.4rem; border-radius: 6px; border: 1px solid #222; background: #fff; }
      button[value=agree] { background: #222; color: #fff; }
      small { color: #666; }
      </style>
      </head>
      <body><main>%s</main></body>
      </html>
      """;

  private static final String FORM =
      """
      <h1>Tape Deck would like to</h1>
      <ul>%s</ul>
      <form method="post" action="/authorize">
      <input type="hidden" name="ticket" value="%s">
      <fieldset><legend>Account</legend>%s</fieldset>
      <p><button name="decision" value="agree">Agree</button>
      <button name="decision" value="cancel">Cancel</button></p>
      </form>
      <p><small>This is the stand-in for Spotify on your own machine. You can revoke this at any time;
      it expires after six months.</small></p>
      """;

  private ConsentPageHtml() {}

  static String form(Collection<String> scopes, Collection<UserAccount> people, String ticket) {
    String permissions =
        scopes.isEmpty()
            ? "<li>See what everybody can see</li>"
            : scopes.stream()
                .map(scope -> "<li>" + escape(ScopeDescriptions.describe(scope)) + "</li>")
                .collect(Collectors.joining());
    List<String> accounts =
        people.stream().map(person -> account(person, person == first(people))).toList();
    String form = FORM.formatted(permissions, escape(ticket), String.join("\n", accounts));
    return PAGE.formatted("Authorize Tape Deck", form);
  }

  static String error(String message) {
    return PAGE.formatted("Error", "<h1>" + escape(message) + "</h1>");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static UserAccount first(Collection<UserAccount> people) {
    return people.iterator().next();
  }

  private static String account(UserAccount person, boolean chosen) {
    String kind = person.premium() ? "Premium" : "Free";
    String note = person.registered() ? kind : kind + ", not registered for the app";
    return "<label><input type=\"radio\" name=\"person\" value=\"%s\"%s> %s <small>(%s)</small></label>"
        .formatted(escape(person.id()), chosen ? " checked" : "", escape(person.shownName()), note);
  }
}
