package dev.tapedeck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.testing.Home;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that Alexa cut wrongly, sent to the skill as they are, and what plays afterwards. */
class SecondReadingTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a kind beside the name
        "PlayArtist{artist=artist queen}|artist|Queen",
        "Play{music=the band weezer}|artist|Weezer",
        "Play{music=the band}|artist|The Band",
        "Play{music=the album rumours}|album|Fleetwood Mac: Rumours",
        "PlayAlbum{album=album abbey road}|album|The Beatles: Abbey Road",
        "Play{music=my gym playlist please}|playlist|sam/Gym",
        "PlayPlaylist{playlist=gym playlist for me}|playlist|sam/Gym",
        "Play{music=something by abba}|artist|ABBA",
        // words that do not belong to the name
        "Play{music=abba on spotify}|artist|ABBA",
        "Play{music=abba please}|artist|ABBA",
        "PlayArtist{artist=abba, speaker=my spotify}|artist|ABBA",
        "PlayAlbum{album=rumours right now}|album|Fleetwood Mac: Rumours",
        "Play{music=abba for half an hour}|artist|ABBA",
        "Play{music=some abba}|artist|ABBA",
        "PlayArtist{artist=abba in the kitchen quietly}|artist|ABBA",
        "PlayMood{mood=abba}|artist|ABBA",
        "PlayAlbum{album=first, artist=adele}|album|Adele: 21",
        "Play{music=anything new, artist=adele}|album|Adele: 25",
        "Play{music=a station like abba}|artist|ABBA",
      })
  void playsTheWholeOfWhatWasMeant(String heard, String type, String name) {
    send(heard);
    assertThat(home.player().contextUri()).isEqualTo(home.uri(type, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PlaySong{song=song starman}|David Bowie: Starman",
        "Play{music=the song hello, artist=adele}|Adele: Hello",
        "Play{music=starman the song}|David Bowie: Starman",
        "Play{music=bohemian rhapsody please}|Queen: Bohemian Rhapsody",
        "Play{music=starman again}|David Bowie: Starman",
        // titles with a tail of their own
        "Play{music=my baby just cares for me}|Nina Simone: My Baby Just Cares for Me",
        "PlaySong{song=my baby just cares for me please}|Nina Simone: My Baby Just Cares for Me",
        "Play{music=one more time}|Daft Punk: One More Time",
        "PlayArtist{artist=in the ambulance}|Thrice: The Artist in the Ambulance",
        // artist and title in one slot
        "Play{music=metallica nothing else matters}|Metallica: Nothing Else Matters",
        "Play{music=hello from adele}|Adele: Hello",
        "Play{music=lionel richie's hello}|Lionel Richie: Hello",
        "Play{music=hello by lionel richie please}|Lionel Richie: Hello",
        "PlaySong{song=the police roxanne}|The Police: Roxanne",
        "PlaySong{song=abba's song mamma mia}|ABBA: Mamma Mia",
        // a title that was cut into title and artist, or into title and speaker
        "Play{music=ace, artist=spades}|Motörhead: Ace of Spades",
        "Play{music=silver hammer, artist=maxwell}|The Beatles: Maxwell's Silver Hammer",
        "PlaySong{song=dancing, speaker=the dark}|Bruce Springsteen: Dancing in the Dark",
        "PlaySong{song=master, artist=puppets}|Metallica: Master of Puppets",
      })
  void playsTheSongThatWasMeant(String heard, String track) {
    send(heard);
    assertThat(home.player().uri()).isEqualTo(home.uri("track", track));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Play{music=abba quietly}|20",
        "PlayArtist{artist=abba at volume three}|30",
        "PlayGenre{genre=jazz at full volume}|100",
        "Play{music=my gym playlist loud}|70"
      })
  void playsAtTheVolumeThatWasSaid(String heard, int percent) {
    send(heard);
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Play{music=rumours on shuffle}|album|Fleetwood Mac: Rumours",
        "ShuffleArtist{artist=rumours}|album|Fleetwood Mac: Rumours",
        "Play{music=abba on shuffle}|artist|ABBA"
      })
  void shufflesWhateverWasNamed(String heard, String type, String name) {
    send(heard);
    assertThat(home.player().contextUri()).isEqualTo(home.uri(type, name));
    assertThat(home.player().shuffle()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Play{music=abba next door}",
        "Play{music=abba out, speaker=the patio}",
        "PlayArtist{artist=abba downstairs}",
        "Play{music=abba, speaker=my room}",
        "Move{speaker=the other room}"
      })
  void asksForTheSpeakerOfAPlaceThatNoneIsCalledAfter(String heard) {
    String before = home.player().uri();
    assertThat(send(heard).toString()).contains("I can't find a speaker called");
    assertThat(home.player().uri()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Play{music=hello not adele}",
        "Play{music=hello by not adele}",
        "Play{music=hello not from adele}",
        "Play{music=hello but not the adele version}",
        "Play{music=hello not by adele or abba}",
        "Play{music=hello, other=abba and adele}",
        "Play{music=hello except adele}",
        "Play{music=hello without adele}",
        "Play{music=hello instead of adele}",
        "Play{music=hello by anyone but adele}",
        "Play{music=hello that's not by adele}",
        "Play{music=hello, artist=not adele}",
        "Play{music=hello not, artist=adele}",
        "PlaySong{song=hello not by adele please}",
        "PlaySong{song=the song hello but not adele's}",
      })
  void neverPlaysTheExcludedArtist(String heard) {
    send(heard);
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Lionel Richie: Hello"));
  }

  @Test
  void playsNothingIfAllArtistsAreExcluded() {
    send("Play{music=hello not by adele or lionel richie}");
    assertThat(home.player().title()).isNotEqualTo("Hello");
  }

  @Test
  void shufflesAnAlbumOfAnotherArtist() {
    send("ShuffleAlbum{album=the album rumours not by abba}");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("album", "Fleetwood Mac: Rumours"));
    assertThat(home.player().shuffle()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Play{music=liked songs on shuffle}",
        "Play{music=shuffle all my likes}",
        "Play{music=shuffle liked songs}",
        "PlayPlaylist{playlist=my favorites on shuffle}",
        "PlayLiked{speaker=shuffle}",
      })
  void shufflesLikedSongs(String heard) {
    send(heard);
    assertThat(home.spotify.savedUris("sam", "track")).contains(home.player().uri());
    assertThat(home.player().shuffle()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Play{music=the playlist your liked songs}",
        "PlaySong{song=my liked songs}",
        "PlayArtist{artist=my favorite}",
        "PlayPlaylist{playlist=my favorite}",
        "Play{music=my favourites please}",
        "PlayAlbum{album=some of my liked songs}",
      })
  void playsLikedSongs(String heard) {
    send(heard);
    assertThat(home.player().uri()).isEqualTo(home.spotify.savedUris("sam", "track").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Play{music=my favorites}", "PlaySong{song=my favourites}"})
  void prefersTheListenersOwnPlaylistOfThatName(String heard) {
    home.createPlaylist("sam", "Favorites", home.uri("track", "ABBA: Dancing Queen"));
    send(heard);
    assertThat(home.player().contextUri()).isEqualTo(home.uri("playlist", "sam/Favorites"));
  }

  @Test
  void savesWhatIsAddedToLikedSongs() {
    home.ask("unlike this");
    send("AddToPlaylist{playlist=my liked songs please}");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Move{speaker=the next song}|POST /me/player/next",
        "Play{music=next song}|POST /me/player/next",
        "Play{music=the previous track please}|POST /me/player/previous",
        "Play{music=it again}|PUT /me/player/seek?position_ms=0",
      })
  void obeysACommandThatWasTakenForAName(String heard, String call) {
    send(heard);
    assertThat(home.calls()).contains(call);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PlayArtist{artist=some jazz}|PlayGenre{genre=jazz}",
        "Play{music=eighties rock}|PlayGenre{genre=rock, decade=80s}",
        "PlayArtist{artist=the nineties}|PlayDecade{decade=the nineties}",
        "PlayArtist{artist=relaxing}|PlayMood{mood=relaxing}",
        "Play{music=the album this is from}|PlayThisAlbum{}",
        "PlayArtist{artist=abba on shuffle}|ShuffleArtist{artist=abba}",
      })
  void answersLikeTheRequestThatWasMeant(String heard, String meant) {
    String speech = speech(send(heard));
    try (Home other = new Home()) {
      assertThat(speech).isEqualTo(speech(send(other, meant))).isNotEmpty();
    }
  }

  @Test
  void setsTheVolumeThatWasTakenForASpeaker() {
    send("Move{speaker=full volume}");
    assertThat(home.volume("Living Room")).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Play{music=discover weekly}",
        "PlayArtist{artist=discover weekly}",
        "PlayPlaylist{playlist=my daily mix 2}",
        "Play{music=the dj}",
      })
  void saysThatItCannotStartSpotifysOwnLists(String heard) {
    home.spotify.act(
        "robin",
        Map.of(
            "do",
            "create-playlist",
            "name",
            "Discover Weekly",
            "public",
            true,
            "tracks",
            List.of(home.uri("track", "Adele: Hello"))));
    assertThat(speech(send(heard))).contains("is one of Spotify's own playlists");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Play{music=a playlist}|PlayPlaylistIntent|playlist",
        "PlayPlaylist{playlist=my playlist}|PlayPlaylistIntent|playlist",
        "Play{music=an album}|PlayAlbumIntent|album",
        "Play{music=a song by}|PlayArtistIntent|artist",
        "AddToPlaylist{playlist=my playlist}|AddToPlaylistIntent|playlist",
        "Play{music=a podcast}|PlayPodcastIntent|show",
      })
  void asksForTheNameThatIsMissing(String heard, String intent, String slot) {
    JsonNode directive = send(heard).at("/response/directives/0");
    assertThat(directive.path("slotToElicit").asText()).isEqualTo(slot);
    assertThat(directive.at("/updatedIntent/name").asText()).isEqualTo(intent);
    assertThat(home.calls()).noneMatch(call -> !call.startsWith("GET /me/player"));
  }

  /** The answer to a question arrives as the same intent with the slot filled. */
  @Test
  void readsTheAnswerToAQuestionAgainToo() {
    send("Play{music=a playlist}");
    send("PlayPlaylist{playlist=the gym playlist please}");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("playlist", "sam/Gym"));
  }

  @Test
  void keepsTheExclusionForWhatIsSaidNext() {
    home.open();
    home.say("play hello but not by adele");
    home.say("no the live one");
    assertThat(home.player().uri()).isNotEqualTo(home.uri("track", "Adele: Hello"));
  }

  private static String speech(JsonNode response) {
    return response.at("/response/outputSpeech/ssml").asText();
  }

  /** Sends "Play{music=hello, speaker=kitchen}". */
  private JsonNode send(String heard) {
    return send(home, heard);
  }

  private static JsonNode send(Home home, String heard) {
    int brace = heard.indexOf('{');
    ObjectNode request = Events.of("play-on-speaker");
    ((ObjectNode) request.at("/context/System/user")).put("accessToken", home.token());
    ObjectNode intent = (ObjectNode) request.at("/request/intent");
    ObjectNode slots = intent.put("name", heard.substring(0, brace) + "Intent").putObject("slots");
    Arrays.stream(heard.substring(brace + 1, heard.length() - 1).split(", "))
        .filter(slot -> !slot.isEmpty())
        .map(slot -> slot.split("=", 2))
        .forEach(slot -> slots.putObject(slot[0]).put("name", slot[0]).put("value", slot[1]));
    return home.send(request);
  }
}
