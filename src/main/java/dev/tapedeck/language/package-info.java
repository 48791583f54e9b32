/**
 * The languages, one class each behind {@link dev.tapedeck.language.Language}, and code they share.
 * The package does not depend on the others. {@code docs/languages.md} describes how to add a
 * language.
 */
package dev.tapedeck.language;
