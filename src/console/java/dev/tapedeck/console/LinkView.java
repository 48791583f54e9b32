package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The account links as the page shows them: age, scopes and expiry, but no token. */
final class LinkView {
  private static final int MONTHS = 6;

  private LinkView() {}

  /** The household's link first, then those of the voices. */
  static List<Map<String, Object>> all(LocalSetup setup) {
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(view(setup, "", "", setup.link()));
    for (Household.Voice voice : setup.household().voices()) {
      all.add(view(setup, voice.id(), voice.name(), voice.link()));
    }
    return all;
  }

  private static Map<String, Object> view(
      LocalSetup setup, String voice, String name, AccountLink link) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("voice", voice);
    view.put("name", name);
    view.put("linked", link.linked());
    view.put("trouble", link.renewalError());
    link.status().ifPresent(status -> put(view, status, setup.service().clock().instant()));
    return view;
  }

  private static void put(Map<String, Object> view, AccountLink.Status status, Instant now) {
    Instant end = status.consented().atZone(ZoneOffset.UTC).plusMonths(MONTHS).toInstant();
    view.put("now", now.toString());
    view.put("consented", status.consented().toString());
    view.put("ends", end.toString());
    view.put("issued", status.issued().toString());
    view.put("expires", status.expires().toString());
    view.put("renewals", status.renewals());
    view.put("scopes", status.scopes());
  }
}
