package dev.tapedeck.console.spotify;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** Generates Spotify ids by a hash of type and name, so that they are the same in every run. */
final class Ids {
  private static final String DIGITS =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
  private static final int LENGTH = 22;
  private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{22}");

  private Ids() {}

  static String of(String type, String name) {
    BigInteger number = new BigInteger(1, sha256(type + ":" + name));
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      BigInteger[] parts = number.divideAndRemainder(BASE);
      id.append(DIGITS.charAt(parts[1].intValue()));
      number = parts[0];
    }
    return id.toString();
  }

  static boolean wellFormed(String id) {
    return SHAPE.matcher(id).matches();
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
