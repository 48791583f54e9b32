/**
 * JSON texts, read and written with no more than Jackson's parser and generator.
 *
 * <p>Jackson's data binding does this and very much more, and takes about as long to get ready as
 * the rest of a cold start: hundreds of classes, reflection over every model class, and annotations
 * read through proxies. {@link dev.tapedeck.json.Json} is a tree, {@link dev.tapedeck.json.Records}
 * fills records from it. The package knows nothing of ours.
 */
package dev.tapedeck.json;
