package dev.tapedeck.command.talk;

import dev.tapedeck.music.SpokenTimes;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;

/**
 * What people ask for and Spotify does not let an app do: each with a sentence of its own that
 * names the nearest thing that works. No request.
 */
public final class NotPossible implements Command {
  private static final String SLEEP_TIMER = "SleepTimerIntent";

  private static final Map<String, String> LINES =
      Map.ofEntries(
          Map.entry(SLEEP_TIMER, "not.sleep-timer"),
          Map.entry("RateIntent", "not.rate"),
          Map.entry("EqualizerIntent", "not.equalizer"),
          Map.entry("CrossfadeIntent", "not.crossfade"),
          Map.entry("GroupSpeakersIntent", "not.group"),
          Map.entry("ClearQueueIntent", "not.clear-queue"),
          Map.entry("DislikeIntent", "not.dislike"),
          Map.entry("NeverPlayIntent", "not.never-play"),
          Map.entry("FollowArtistIntent", "not.follow-artist"),
          Map.entry("WhatFilmIntent", "not.film"),
          Map.entry("LyricsIntent", "not.lyrics"),
          Map.entry("CatalogueQuestionIntent", "not.catalogue"),
          Map.entry("RecommendIntent", "not.recommend"),
          Map.entry("PraiseIntent", "not.praise"),
          Map.entry("PlaybackSpeedIntent", "not.speed"),
          Map.entry("WhoReadsIntent", "not.narrator"),
          Map.entry("SongFactsIntent", "not.facts"),
          Map.entry("AlarmIntent", "not.alarm"),
          Map.entry("OtherSkillIntent", "not.other-skill"));

  @Override
  public Set<String> requests() {
    return LINES.keySet();
  }

  @Override
  public Answer answer(Turn turn) {
    String key = LINES.get(turn.request());
    return turn.slot("duration")
        .filter(said -> turn.request().equals(SLEEP_TIMER))
        .flatMap(SpokenTimes::read)
        .map(time -> turn.answer("not.sleep-timer.for", "time", SpokenTimes.spoken(turn, time)))
        .orElseGet(() -> turn.answer(key));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
