/**
 * Generates the interaction models of the skill package from the templates in {@code src/models}.
 *
 * <p>A language is a folder of YAML files. {@link
 * dev.tapedeck.console.models.ModelSource#parse(String, java.util.SortedMap)} reads it, {@link
 * dev.tapedeck.console.models.ModelBuilder} expands its templates into the model of one locale, and
 * {@link dev.tapedeck.console.models.ModelFiles} writes the models of all locales. The form of the
 * files is described in {@code docs/models.md}.
 */
package dev.tapedeck.console.models;
