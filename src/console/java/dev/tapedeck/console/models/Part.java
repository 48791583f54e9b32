package dev.tapedeck.console.models;

import java.util.List;

/** A node of a parsed template. */
sealed interface Part {

  /** Words that stand in every sentence as they are. */
  record Text(String text) implements Part {}

  /** {@code {name}}: a slot of Alexa's. */
  record Slot(String name) implements Part {}

  /** {@code <name>}: what the rule of this name expands to. */
  record Rule(String name) implements Part {}

  /** One part after the other, with nothing between them. */
  record Sequence(List<Part> parts) implements Part {}

  /** {@code (a|b)}. {@code [a]} is a choice too: between an empty text and {@code a}. */
  record Choice(List<Part> options) implements Part {}
}
