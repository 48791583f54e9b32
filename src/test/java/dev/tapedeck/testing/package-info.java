/** What several tests share: a home to talk in, its memory, and servers that misbehave. */
package dev.tapedeck.testing;
