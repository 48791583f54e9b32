/** Commands that answer questions about music and listening. */
package dev.tapedeck.command.ask;
