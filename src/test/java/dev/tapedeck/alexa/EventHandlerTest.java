package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class EventHandlerTest extends HomeWithMemory {
  @Test
  void erasesTheWholeHouseholdWhenTheSkillIsDisabledForGood() {
    home.recognizing("robin").ask("use the living room for this echo");
    home.recognizing(null).ask("use the kitchen speaker for this echo");
    ObjectNode disabled = event("skill-disabled");
    ObjectNode persisted = disabled.deepCopy();
    ((ObjectNode) persisted.at("/request/body"))
        .put("userInformationPersistenceStatus", "PERSISTED");
    home.send(persisted);
    assertThat(document()).contains("Kitchen Speaker");
    home.send(disabled);
    assertThat(memory.load(UNRECOGNIZED)).isEmpty();
    assertThat(memory.load(new Owner(ACCOUNT, "amzn1.ask.person.robin"))).isEmpty();
  }
}
