package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Nothing static can hold anything about a person: a warm function serves several people, and a
 * snapshot would copy it. A static field must be final and its value immutable.
 */
class StaticStateTest {
  /** Types whose values never change. */
  private static final Set<Class<?>> IMMUTABLE =
      Set.of(
          String.class,
          Integer.class,
          Long.class,
          Double.class,
          Boolean.class,
          Character.class,
          Duration.class,
          Period.class,
          java.util.regex.Pattern.class);

  /**
   * Types of libraries that hold configuration or an algorithm, and do not store their arguments.
   */
  private static final Set<Class<?>> STATELESS =
      Set.of(
          org.slf4j.Logger.class,
          java.security.SecureRandom.class,
          com.fasterxml.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.databind.ObjectReader.class,
          com.fasterxml.jackson.databind.ObjectWriter.class,
          okhttp3.MediaType.class,
          okhttp3.ConnectionSpec.class,
          java.util.ResourceBundle.Control.class,
          java.util.Comparator.class,
          org.apache.commons.text.similarity.JaroWinklerSimilarity.class,
          org.apache.commons.text.similarity.LevenshteinDistance.class,
          org.apache.commons.codec.language.DoubleMetaphone.class);

  /** Fields that could change, each with the reason why they hold nothing about a person. */
  private static final Map<String, String> HARMLESS =
      Map.of("turn.ParallelReads.READERS", "threads; a SynchronousQueue keeps no task");

  @Test
  void everyStaticValueIsImmutable() throws ReflectiveOperationException {
    Set<String> mutable = new TreeSet<>();
    for (JavaField field : staticFields()) {
      String name = field.getFullName().replace("dev.tapedeck.", "");
      if (!field.getModifiers().contains(JavaModifier.FINAL) || !isImmutable(value(field))) {
        mutable.add(name);
      }
    }
    assertThat(mutable).isEqualTo(new TreeSet<>(HARMLESS.keySet()));
  }

  private static List<JavaField> staticFields() {
    return new ClassFileImporter()
        .importPath(Path.of("target", "classes")).stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .toList();
  }

  private static Object value(JavaField field) throws ReflectiveOperationException {
    Field reflected = field.reflect();
    reflected.setAccessible(true);
    return reflected.get(null);
  }

  private static boolean isImmutable(Object value) {
    if (value instanceof Collection<?> values) {
      return isUnmodifiable(value) && values.stream().allMatch(StaticStateTest::isImmutable);
    }
    if (value instanceof Map<?, ?> map) {
      return isUnmodifiable(value) && map.values().stream().allMatch(StaticStateTest::isImmutable);
    }
    return value == null
        || value instanceof Enum<?>
        || value instanceof Record
        || IMMUTABLE.contains(value.getClass())
        || STATELESS.stream().anyMatch(type -> type.isInstance(value))
        || value.getClass().isArray() && java.lang.reflect.Array.getLength(value) == 0
        || hasOnlyFinalFields(value);
  }

  private static boolean isUnmodifiable(Object collection) {
    String type = collection.getClass().getName();
    return type.startsWith("java.util.ImmutableCollections")
        || type.startsWith("java.util.Collections$Unmodifiable");
  }

  /** Of our own classes: final fields, whose values are immutable again. */
  private static boolean hasOnlyFinalFields(Object value) {
    if (!value.getClass().getName().startsWith("dev.tapedeck.")) {
      return false;
    }
    for (Field field : value.getClass().getDeclaredFields()) {
      if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      field.setAccessible(true);
      try {
        if (!java.lang.reflect.Modifier.isFinal(field.getModifiers())
            || !isImmutable(field.get(value))) {
          return false;
        }
      } catch (IllegalAccessException impossible) {
        return false;
      }
    }
    return true;
  }
}
