package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionFaultsTest extends StandInFixture {
  @Test
  void aResetConnectionHasNoResponseAndNoEffect() {
    spotify.faults().on("cut", Map.of("only", "POST"));
    spotify.forgetCalls();

    assertThatThrownBy(() -> sam.post("/me/player/next")).isInstanceOf(UncheckedIOException.class);
    assertThat(spotify.player("sam").title()).isEqualTo("Northbound");
    assertThat(spotify.calls().get(0).status()).isZero();
  }

  @Test
  void aLostResponseStillHasTheEffect() {
    spotify.faults().on("lost-answer");

    assertThatThrownBy(() -> sam.post("/me/player/next")).isInstanceOf(UncheckedIOException.class);
    assertThat(spotify.player("sam").title()).isEqualTo("Salt & Iron");
  }

  @Test
  void aTruncatedResponseIsNotJson() {
    spotify.faults().on("truncated");

    assertThatThrownBy(() -> sam.get("/me").json()).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void slowResponsesTakeThreeSecondsOrTen() {
    spotify.faults().on("slow");
    long start = System.nanoTime();
    sam.get("/me");

    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(3_000_000_000L);
    assertThat(FaultEffects.delayMillis(EnumSet.of(Fault.VERY_SLOW))).isEqualTo(10_000);
  }
}
