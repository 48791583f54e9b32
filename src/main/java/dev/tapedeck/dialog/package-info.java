/**
 * Dialogs over several turns: questions for a slot, offers to accept or decline, lists said in
 * pages, and the record for undoing the last change.
 */
package dev.tapedeck.dialog;
