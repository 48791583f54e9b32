/**
 * Finding and starting music: the wish, the candidates of a search, their ranking, starting the
 * chosen one, and describing music in speech and on cards.
 */
package dev.tapedeck.music;
