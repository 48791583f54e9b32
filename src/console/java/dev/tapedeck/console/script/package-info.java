/**
 * Saved conversations: the actions and the expected outcomes, so that they can be replayed and
 * compared.
 */
package dev.tapedeck.console.script;
