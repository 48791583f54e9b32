/** Commands of the conversation itself: open, help, yes, no, undo, stop. */
package dev.tapedeck.command.talk;
