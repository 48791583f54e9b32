/**
 * What the listener means, and how it is named: the wish, the candidates a search gives, their
 * ranking, starting the chosen one, and describing music in speech and on cards.
 */
package dev.tapedeck.music;
