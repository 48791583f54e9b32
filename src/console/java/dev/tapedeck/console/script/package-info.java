/**
 * Conversations as files: what was said and done, and what was answered, so that it can be done
 * again and compared.
 */
package dev.tapedeck.console.script;
