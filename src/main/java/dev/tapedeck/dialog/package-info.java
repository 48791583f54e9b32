/**
 * What goes over several turns: questions for a slot, offers to be accepted or declined, lists that
 * are said in parts, and the record by which the last change is undone.
 */
package dev.tapedeck.dialog;
