package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WhatElseTest {
  @AutoClose private final Home home = new Home();

  @Test
  void givesOtherExamplesEachTime() {
    home.open();
    List<String> examples =
        Stream.generate(() -> home.said("what else can i say")).limit(4).toList();
    assertThat(examples.subList(0, 3)).doesNotHaveDuplicates();
    assertThat(examples.get(3)).isEqualTo(examples.get(0));
  }

  @Test
  void listensAfterAOneShot() {
    Exchange exchange = home.ask("what else can i say");
    assertThat(exchange.spoken()).endsWith("What would you like?");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }
}
