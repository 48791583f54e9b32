package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every command, in one breath with the skill's name and inside an open session: the exact requests
 * that Spotify received, in order (but for reads, which may go at once) and no more, and what was
 * said.
 */
class CommandsTest {
  /** Words, requests (with ";" between), what a one-shot says, and inside a session if other. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // The player: one call each
        "pause|PUT /me/player/pause|Paused.|",
        "stop the music|PUT /me/player/pause|Paused.|",
        "next song|POST /me/player/next|Skipping to the next song.|Next.",
        "skip this song|POST /me/player/next|Skipping to the next song.|Next.",
        "previous song|POST /me/player/previous|Going back to the previous song.|Back.",
        "start over|PUT /me/player/seek?position_ms=0|Starting this one over.|From the top.",
        "turn shuffle on|PUT /me/player/shuffle?state=true|Shuffling.|",
        "turn shuffle off|PUT /me/player/shuffle?state=false|Shuffle is off.|",
        "repeat this song|PUT /me/player/repeat?state=track|Repeating this song.|",
        "repeat this album|PUT /me/player/repeat?state=context|Repeating it all.|",
        "turn repeat off|PUT /me/player/repeat?state=off|Repeat is off.|",
        "volume four|PUT /me/player/volume?volume_percent=40|Volume 4.|",
        "volume zero|PUT /me/player/volume?volume_percent=0|Volume 0.|",
        "volume ten|PUT /me/player/volume?volume_percent=100|Volume 10.|",
        "set the volume to twenty five|PUT /me/player/volume?volume_percent=25|Volume 25 percent.|",
        "volume seven percent|PUT /me/player/volume?volume_percent=7|Volume 7 percent.|",
        // Louder and quieter have to know how loud it is: two
        "louder|GET /me/player?additional_types=track,episode;PUT /me/player/volume?volume_percent=50"
            + "|Louder.|",
        "turn it down|GET /me/player?additional_types=track,episode;PUT /me/player/volume?volume_percent=30"
            + "|Quieter.|",
        // Questions: one
        "what's playing|GET /me/player?additional_types=track,episode"
            + "|Living Room is playing Northbound by The Paper Lanterns, from the album Harbour Lights.|",
        "which speakers are there|GET /me/player/devices"
            + "|I see 5 speakers: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone and Bedroom Speaker."
            + " Spotify doesn't let me control Office Sonos.|",
        "who sings this|GET /me/player?additional_types=track,episode|Northbound is by The Paper Lanterns.|",
        "what album is this|GET /me/player?additional_types=track,episode"
            + "|Northbound is from the album Harbour Lights.|",
        "when did it come out|GET /me/player?additional_types=track,episode"
            + "|Northbound came out on April 16, 2021.|",
        "where is this from|GET /me/player?additional_types=track,episode"
            + "|Northbound is playing from Harbour Lights.|",
        "what's next|GET /me/player/queue|Next is Salt & Iron by The Paper Lanterns.|",
        // The library: what is playing, then the change
        "i like this|GET /me/player?additional_types=track,episode;PUT /me/library?uris=<track Northbound>"
            + "|I saved Northbound to your liked songs.|Saved Northbound.",
        "unlike this|GET /me/player?additional_types=track,episode;DELETE /me/library?uris=<track Northbound>"
            + "|I removed Northbound from your liked songs.|Removed Northbound.",
        "save this album|GET /me/player?additional_types=track,episode;"
            + "PUT /me/library?uris=<album Harbour Lights>"
            + "|I saved the album Harbour Lights.|Saved the album Harbour Lights.",
        "add fast car by tracy chapman to the queue|GET /search?q=fast car tracy chapman&type=track&limit=10;"
            + "POST /me/player/queue?uri=<track Fast Car>"
            + "|I added Fast Car by Tracy Chapman to the queue.|Queued Fast Car by Tracy Chapman.",
        "go to one minute twenty|GET /me/player?additional_types=track,episode;"
            + "PUT /me/player/seek?position_ms=80000|At 1 minute and 20 seconds.|",
        // Playlists
        "what playlists do i have|GET /me/playlists?limit=50&offset=0"
            + "|You have 12 playlists. The first are Road Trip, Gym, Sunday Morning, Everything and Kitchen Disco."
            + "|You have 12 playlists. The first are Road Trip, Gym, Sunday Morning, Everything and Kitchen Disco."
            + " Shall I go on?",
        "make a playlist called campfire|POST /me/playlists {\"name\":\"campfire\",\"public\":false}"
            + "|I made a playlist called campfire. Only you can see it.|Made the playlist campfire.",
        "add this to my kitchen disco playlist|GET /me/player?additional_types=track,episode;"
            + "GET /me/playlists?limit=50&offset=0;"
            + "GET /playlists/*/items?limit=50&offset=0&additional_types=track,episode;"
            + "POST /playlists/*/items {\"uris\":[\"<track Northbound>\"]}"
            + "|I added Northbound to Kitchen Disco.|Added Northbound to Kitchen Disco.",
        "take this off my gym playlist|GET /me/player?additional_types=track,episode;"
            + "GET /me/playlists?limit=50&offset=0;"
            + "DELETE /playlists/*/items {\"items\":[{\"uri\":\"<track Northbound>\"}]}"
            + "|I took Northbound off Gym.|Took Northbound off Gym.",
        // Play by name: two, and the listener's playlists beside the search where a playlist may be
        // meant
        "play abbey road|GET /search?q=abbey road&type=track,album,artist,playlist&limit=10;GET /me/playlists?limit=50&offset=0;"
            + "PUT /me/player/play {\"context_uri\":\"<album Abbey Road>\"}"
            + "|Playing the album Abbey Road by The Beatles.|",
        "play abba|GET /search?q=abba&type=track,album,artist,playlist&limit=10;GET /me/playlists?limit=50&offset=0;"
            + "PUT /me/player/play {\"context_uri\":\"<artist ABBA>\"}|Playing ABBA.|",
        "play hello by adele|GET /search?q=hello adele&type=track,album&limit=10;"
            + "PUT /me/player/play {\"context_uri\":\"<album 25>\",\"offset\":{\"uri\":\"<track Hello>\"}}"
            + "|Playing Hello by Adele.|",
        "play abbey road by the beatles|GET /search?q=abbey road the beatles&type=track,album&limit=10;"
            + "PUT /me/player/play {\"context_uri\":\"<album Abbey Road>\"}"
            + "|Playing the album Abbey Road by The Beatles.|",
        "play the song stand by me|GET /search?q=stand by me&type=track&limit=10;"
            + "PUT /me/player/play {\"context_uri\":\"<album *>\",\"offset\":{\"uri\":\"<track Stand by Me>\"}}"
            + "|Playing Stand by Me by Ben E. King.|",
        "play something by nina simone|GET /search?q=nina simone&type=artist&limit=10;"
            + "PUT /me/player/play {\"context_uri\":\"<artist Nina Simone>\"}|Playing Nina Simone.|",
        "play the album kind of blue|GET /search?q=kind of blue&type=album&limit=10;"
            + "PUT /me/player/play {\"context_uri\":\"<album Kind of Blue>\"}"
            + "|Playing the album Kind of Blue by Miles Davis.|",
        "play the album abbey road by the beatles|GET /search?q=abbey road the beatles&type=album&limit=10;"
            + "PUT /me/player/play {\"context_uri\":\"<album Abbey Road>\"}"
            + "|Playing the album Abbey Road by The Beatles.|",
        "play my road trip playlist|GET /me/playlists?limit=50&offset=0;"
            + "PUT /me/player/play {\"context_uri\":\"<playlist Road Trip>\"}"
            + "|Playing the playlist Road Trip.|",
        "play smoke on the water|GET /search?q=smoke on the water&type=track,album,artist,playlist&limit=10;GET /me/playlists?limit=50&offset=0;"
            + "PUT /me/player/play {\"context_uri\":\"<album *>\",\"offset\":{\"uri\":"
            + "\"<track Smoke on the Water>\"}}|Playing Smoke on the Water by Deep Purple.|",
        "play my liked songs|GET /me/player?additional_types=track,episode;GET /me/tracks?limit=50&offset=0;"
            + "PUT /me/player/play {\"uris\":[\"<track *>\"]}|Playing your liked songs.|",
        "shuffle my liked songs|GET /me/tracks?limit=50&offset=0;GET /me/tracks?limit=50&offset=50;"
            + "PUT /me/player/play {\"uris\":[\"<track *>\"]};PUT /me/player/shuffle?state=true"
            + "|Shuffling your liked songs.|",
        "shuffle my road trip playlist|GET /me/playlists?limit=50&offset=0;"
            + "PUT /me/player/play {\"context_uri\":\"<playlist Road Trip>\",\"offset\":{\"position\":*}};"
            + "PUT /me/player/shuffle?state=true|Shuffling the playlist Road Trip.|",
        "shuffle my running mix playlist|GET /me/playlists?limit=50&offset=0;PUT /me/player/shuffle?state=true;"
            + "PUT /me/player/play {\"context_uri\":\"<playlist Robin's Running Mix>\"}"
            + "|Shuffling the playlist Robin's Running Mix.|",
        "shuffle the album abbey road|GET /search?q=abbey road&type=album&limit=10;"
            + "PUT /me/player/play {\"context_uri\":\"<album Abbey Road>\",\"offset\":{\"position\":*}};"
            + "PUT /me/player/shuffle?state=true|Shuffling the album Abbey Road by The Beatles.|",
        "play something i haven't heard lately|GET /me/top/tracks?time_range=long_term&limit=50;"
            + "GET /me/tracks?limit=50&offset=0;GET /me/player/recently-played?limit=50;"
            + "PUT /me/player/play {\"uris\":[\"<track *>\"]}|Playing what you haven't heard lately.|",
        // Podcasts and audiobooks: the show, its episodes, the play
        "play the podcast low water|GET /me/shows?limit=50;GET /shows/*/episodes?limit=50&offset=0;"
            + "PUT /me/player/play {\"position_ms\":754000,\"uris\":[\"<episode Spring Tide>\"]}"
            + "|Going on with Spring Tide from Low Water.|",
        "play the latest episode of the morning five|GET /me/shows?limit=50;"
            + "GET /shows/*/episodes?limit=50&offset=0;"
            + "PUT /me/player/play {\"uris\":[\"<episode The Morning Five, edition 30>\"]}"
            + "|Playing The Morning Five, edition 30 from The Morning Five.|",
        "play the latest episode of branch lines|GET /me/shows?limit=50;"
            + "GET /shows/*/episodes?limit=50&offset=0;GET /shows/*/episodes?limit=50&offset=12;"
            + "PUT /me/player/play {\"uris\":[\"<episode Station 62>\"]}"
            + "|Playing Station 62 from Branch Lines.|",
        "play the podcast low water in the kitchen|GET /me/shows?limit=50;"
            + "GET /shows/*/episodes?limit=50&offset=0;GET /me/player/devices;"
            + "PUT /me/player/play?device_id=<Kitchen Speaker> {\"position_ms\":754000,"
            + "\"uris\":[\"<episode Spring Tide>\"]}|Going on with Spring Tide from Low Water on Kitchen Speaker.|",
        "resume my podcast|GET /me/player?additional_types=track,episode;GET /me/shows?limit=50;"
            + "GET /shows/*/episodes?limit=50&offset=0;"
            + "PUT /me/player/play {\"position_ms\":754000,\"uris\":[\"<episode Spring Tide>\"]}"
            + "|Going on with Spring Tide from Low Water.|",
        "what podcasts do i follow|GET /me/shows?limit=50"
            + "|You follow Low Water, Branch Lines and The Morning Five.|",
        "play the audiobook the hobbit|GET /me/audiobooks?limit=50;"
            + "GET /audiobooks/*/chapters?limit=50&offset=0;"
            + "PUT /me/player/play {\"position_ms\":1200000,"
            + "\"uris\":[\"<episode An Unexpected Party>\",\"<episode Roast Mutton>\",*]}|Going on with An Unexpected Party from The Hobbit.|",
        "resume my audiobook|GET /me/player?additional_types=track,episode;GET /me/audiobooks?limit=50;"
            + "GET /audiobooks/*/chapters?limit=50&offset=0;"
            + "PUT /me/player/play {\"position_ms\":1200000,"
            + "\"uris\":[\"<episode An Unexpected Party>\",*]}|Going on with An Unexpected Party from The Hobbit.|",
        "next episode|GET /me/player?additional_types=track,episode"
            + "|No podcast or audiobook is playing right now.|",
        "follow this podcast|GET /me/player?additional_types=track,episode"
            + "|No podcast is playing right now.|",
        // On a speaker: one more, to look up its id
        "play abbey road on the kitchen speaker|GET /me/player/devices;"
            + "GET /search?q=abbey road&type=track,album,artist,playlist&limit=10;GET /me/playlists?limit=50&offset=0;"
            + "PUT /me/player/play?device_id=<Kitchen Speaker> {\"context_uri\":\"<album Abbey Road>\"}"
            + "|Playing the album Abbey Road by The Beatles on Kitchen Speaker.|",
        "play something by nina simone in the kitchen|GET /me/player/devices;"
            + "GET /search?q=nina simone&type=artist&limit=10;"
            + "PUT /me/player/play?device_id=<Kitchen Speaker> {\"context_uri\":\"<artist Nina Simone>\"}"
            + "|Playing Nina Simone on Kitchen Speaker.|",
        "pause the music in the living room|GET /me/player/devices;"
            + "PUT /me/player/pause?device_id=<Living Room>|Paused on Living Room.|",
        "resume the music in the kitchen|GET /me/player/devices;"
            + "PUT /me/player/play?device_id=<Kitchen Speaker>|Playing on Kitchen Speaker.|",
        "next song in the living room|GET /me/player/devices;POST /me/player/next?device_id=<Living Room>"
            + "|Skipping to the next song on Living Room.|Next on Living Room.",
        "previous song in the living room|GET /me/player/devices;"
            + "POST /me/player/previous?device_id=<Living Room>"
            + "|Going back to the previous song on Living Room.|Back on Living Room.",
        "restart the song in the living room|GET /me/player/devices;"
            + "PUT /me/player/seek?position_ms=0&device_id=<Living Room>"
            + "|Starting this one over on Living Room.|From the top on Living Room.",
        "turn shuffle on in the living room|GET /me/player/devices;"
            + "PUT /me/player/shuffle?state=true&device_id=<Living Room>|Shuffling on Living Room.|",
        "repeat this song in the living room|GET /me/player/devices;"
            + "PUT /me/player/repeat?state=track&device_id=<Living Room>|Repeating this song on Living Room.|",
        "louder in the kitchen|GET /me/player/devices;"
            + "PUT /me/player/volume?volume_percent=45&device_id=<Kitchen Speaker>|Louder on Kitchen Speaker.|",
        "set the volume to three in the kitchen|GET /me/player/devices;"
            + "PUT /me/player/volume?volume_percent=30&device_id=<Kitchen Speaker>"
            + "|Volume 3 on Kitchen Speaker.|",
        "move the music to the kitchen|GET /me/player/devices;"
            + "PUT /me/player {\"device_ids\":[\"<Kitchen Speaker>\"],\"play\":true}"
            + "|Moving the music to Kitchen Speaker.|Moving to Kitchen Speaker.",
        // The conversation: none
        "help||You can say: play Hello by Adele on the kitchen speaker, or: play my road trip playlist. Also"
            + " pause, next, louder, what's playing, which speakers are there, or: move the music to the"
            + " bedroom. What would you like?|",
        "what else can i say||You can also say: what's playing, who sings this, how long is left, I like this,"
            + " or: add this to my gym playlist. What would you like?|",
        "is everything set up|GET /me/player/devices;GET /me/player/queue;"
            + "GET /me/player/recently-played?limit=50;GET /me/playlists?limit=50&offset=0;"
            + "GET /me/top/tracks?time_range=short_term&limit=50;GET /me/tracks?limit=50&offset=0"
            + "|Your Spotify account is linked. I see 5 speakers: Kitchen Speaker, Living Room, Bedroom Echo,"
            + " Sam's Phone and Bedroom Speaker. Spotify doesn't let me control Office Sonos."
            + " Everything I can check is fine.|",
        "make me a sandwich||Sorry, I don't know that one. You can say: play Abbey Road, what's playing, or:"
            + " which speakers are there. What would you like?|",
      })
  void doesItAndSaysSo(String words, String requests, String oneShot, String inSession) {
    List<String> expected =
        requests == null ? List.of() : Home.inOrder(Arrays.asList(requests.split(";")));
    try (Home home = new Home()) {
      Exchange exchange = home.ask(words);
      assertSaid(exchange, oneShot);
      assertThat(exchange.violations()).isEmpty();
      assertRequests(home.calls(), expected);
      assertThat(exchange.sessionOpen()).as("open after a one-shot").isEqualTo(asks(oneShot));
    }
    try (Home home = new Home().open()) {
      Exchange exchange = home.say(words);
      assertSaid(exchange, inSession == null ? oneShot : inSession);
      assertThat(exchange.violations()).isEmpty();
      assertRequests(home.calls(), expected);
      assertThat(exchange.sessionOpen()).as("still open").isTrue();
    }
  }

  private static void assertSaid(Exchange exchange, String line) {
    assertThat(exchange.spoken()).matches(pattern(line));
  }

  /** The text itself, with any text where it has a star. */
  private static String pattern(String text) {
    return "\\Q" + text.replace("*", "\\E.*\\Q") + "\\E";
  }

  private static void assertRequests(List<String> received, List<String> expected) {
    assertThat(received).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(received.get(i)).matches(pattern(expected.get(i)));
    }
  }

  private static boolean asks(String line) {
    return line.endsWith("?");
  }
}
