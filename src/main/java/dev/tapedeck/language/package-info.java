/**
 * One class for each language, behind {@link dev.tapedeck.language.Language}, and what they have in
 * common. The package knows nothing of the others. {@code docs/languages.md} says how a language is
 * added.
 */
package dev.tapedeck.language;
