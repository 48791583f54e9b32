package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.Intent;
import dev.tapedeck.console.alexa.InteractionModel.Slot;
import dev.tapedeck.console.alexa.Resolution.FilledSlot;
import dev.tapedeck.console.alexa.Resolution.NearMiss;
import dev.tapedeck.console.alexa.Resolution.RunnerUp;
import dev.tapedeck.console.alexa.SampleMatch.Filling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves an utterance to an intent and its slots by the interaction model alone.
 *
 * <p>A sample matches if its literal words occur in order and its slots take the words between
 * them. Every possible match gets a score, and the highest one wins:
 *
 * <ul>
 *   <li>a literal word of the sample: 10;
 *   <li>a word in a slot whose value is listed in the type (or is a valid number in a number slot,
 *       or a name of Amazon's catalogue): 9;
 *   <li>a word in a slot whose value is unlisted: 1, or 3 if its last word is that of a listed
 *       value ("the sun room speaker");
 *   <li>a slot: -3, so that of two matches the one with fewer slots is preferred;
 *   <li>an unlisted value in a type whose values all have ids: -15, because such a type lists what
 *       the skill expects: in "play smoke on the water" the water is not a speaker. In a number,
 *       duration or ordinal slot: -25, and the value is "?".
 * </ul>
 *
 * <p>On equal scores the match with the shorter longest unlisted value wins, then the first sample
 * in the model; the phrases of built-in intents come last. A score below 1 is no match. "Please" at
 * either end, and then all {@link PoliteWords}, are dropped if that gives a higher score: Alexa
 * generalizes from "pause" to "could you just pause".
 */
public final class Resolver {
  private static final String FALLBACK = "AMAZON.FallbackIntent";

  /** The minimum similarity of a near miss, if another sample matches. */
  private static final double MIN_SIMILARITY = 0.5;

  private final InteractionModel model;
  private final SlotTypeMatcher slotTypes;
  private final EntityResolution entities;
  private final SampleIndex samples;
  private final PoliteWords polite;

  /** A resolver for one model; the skill id is part of the authorities' names. */
  public Resolver(InteractionModel model, String skillId) {
    CatalogueNames catalogue = new CatalogueNames();
    this.model = model;
    this.slotTypes = new SlotTypeMatcher(model, catalogue);
    this.entities = new EntityResolution(model, catalogue, skillId);
    List<Sample> all = new ArrayList<>();
    for (Intent intent : model.intents()) {
      intent.samples().forEach(text -> all.add(Sample.of(intent, text)));
    }
    BuiltInPhrases builtIn = new BuiltInPhrases(model.locale());
    for (Intent intent : model.intents()) {
      builtIn.of(intent.name()).forEach(text -> all.add(Sample.of(intent, text)));
    }
    this.samples = new SampleIndex(all);
    this.polite = new PoliteWords(model.locale());
  }

  /** Resolves an utterance without dynamic entities. */
  public Resolution resolve(String utterance) {
    return resolve(utterance, new SessionSlotValues());
  }

  Resolution resolve(String utterance, SessionSlotValues sessionValues) {
    Matches matches = matches(utterance, sessionValues);
    return matches.candidates().isEmpty()
        ? miss(utterance, matches.words())
        : hit(utterance, matches, sessionValues);
  }

  /** The sample that an utterance is resolved by, without the rest of the resolution. */
  Optional<Sample> sample(String utterance) {
    return matches(utterance, new SessionSlotValues()).candidates().stream()
        .findFirst()
        .map(SampleMatch::sample);
  }

  /**
   * What was matched.
   *
   * @param words those that were said, or fewer
   * @param candidates the matching samples, best first
   */
  private record Matches(List<String> words, List<SampleMatch> candidates) {
    int score() {
      return candidates.isEmpty() ? 0 : candidates.get(0).score();
    }
  }

  private Matches matches(String utterance, SessionSlotValues sessionValues) {
    List<String> words = SpokenText.split(utterance);
    Matches asSaid = matches(words, sessionValues);
    Matches withoutPlease = fewer(asSaid, polite.withoutPlease(words), sessionValues);
    Matches best = withoutPlease.score() > asSaid.score() ? withoutPlease : asSaid;
    Matches bare = fewer(best, polite.without(words), sessionValues);
    return bare.score() > best.score() ? bare : best;
  }

  private Matches fewer(Matches said, List<String> fewer, SessionSlotValues sessionValues) {
    return fewer.size() == said.words().size() ? said : matches(fewer, sessionValues);
  }

  private Matches matches(List<String> words, SessionSlotValues sessionValues) {
    SampleMatcher matcher = new SampleMatcher(words, slotTypes, sessionValues);
    List<SampleMatch> candidates =
        samples.within(keys(words)).stream()
            .flatMap(sample -> matcher.best(sample).stream())
            .filter(candidate -> candidate.score() > 0)
            .sorted(SampleMatch.BEST_FIRST)
            .toList();
    return new Matches(words, candidates);
  }

  /** Fills a slot with any words; for the answer to Dialog.ElicitSlot. */
  FilledSlot fill(Slot slot, List<String> words, SessionSlotValues sessionValues) {
    return filled(slot, fit(slot, words, sessionValues).value(), sessionValues);
  }

  SlotFit fit(Slot slot, List<String> words, SessionSlotValues sessionValues) {
    return slotTypes.fit(slot.type(), words, sessionValues);
  }

  private Resolution hit(String utterance, Matches matches, SessionSlotValues sessionValues) {
    SampleMatch best = matches.candidates().get(0);
    Map<String, String> values = new LinkedHashMap<>();
    for (Filling filling : best.fillings()) {
      values.put(filling.slot().name(), filling.fit().value());
    }
    List<FilledSlot> slots =
        best.sample().intent().slots().stream()
            .map(slot -> filled(slot, values.getOrDefault(slot.name(), ""), sessionValues))
            .toList();
    return new Resolution(
        utterance,
        String.join(" ", matches.words()),
        best.sample().intent().name(),
        best.sample().text(),
        slots,
        best.score(),
        !best.sample().hasSlots(),
        runnersUp(matches.candidates()),
        nearMisses(polite.without(matches.words()), matches.candidates()));
  }

  private FilledSlot filled(Slot slot, String value, SessionSlotValues sessionValues) {
    return new FilledSlot(
        slot.name(),
        slot.type(),
        value,
        value.isEmpty() ? List.of() : entities.resolve(slot.type(), value, sessionValues));
  }

  private static List<RunnerUp> runnersUp(List<SampleMatch> candidates) {
    Map<String, RunnerUp> best = new LinkedHashMap<>();
    for (SampleMatch candidate : candidates) {
      String intent = candidate.sample().intent().name();
      best.putIfAbsent(intent, new RunnerUp(intent, candidate.sample().text(), candidate.score()));
    }
    return best.values().stream().skip(1).limit(3).toList();
  }

  private Resolution miss(String utterance, List<String> words) {
    String intent = model.intent(FALLBACK).isPresent() ? FALLBACK : "";
    List<NearMiss> nearest = nearMisses(polite.without(words), List.of());
    return new Resolution(
        utterance, String.join(" ", words), intent, "", List.of(), 0, false, List.of(), nearest);
  }

  /** The samples that share the most words with an utterance but don't match it. */
  private List<NearMiss> nearMisses(List<String> words, List<SampleMatch> fitting) {
    double min = fitting.isEmpty() ? 0 : MIN_SIMILARITY;
    Set<String> fittingIntents = new HashSet<>();
    fitting.forEach(candidate -> fittingIntents.add(candidate.sample().intent().name()));
    return samples.sharing(keys(words)).stream()
        .filter(shared -> shared.similarity(words.size()) >= min)
        .filter(shared -> !fittingIntents.contains(shared.sample().intent().name()))
        .sorted(Comparator.comparingDouble(shared -> -shared.similarity(words.size())))
        .limit(3)
        .map(shared -> new NearMiss(shared.sample().intent().name(), shared.sample().text()))
        .toList();
  }

  private static Set<String> keys(List<String> words) {
    return words.stream().map(SpokenText::key).collect(Collectors.toSet());
  }
}
