// A skill written in the usual way with the ASK SDK for Node.js: one fetch to Spotify, one sentence.
const Alexa = require('ask-sdk-core');

const ofType = type => input => Alexa.getRequestType(input.requestEnvelope) === type;

const WhatsPlaying = {
  canHandle: ofType('IntentRequest'),
  async handle(input) {
    const system = input.requestEnvelope.context.System;
    const token = (system.person ?? system.user).accessToken;
    const answer = await fetch(`${process.env.SPOTIFY_API_URL}/me/player?additional_types=track,episode`, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    });
    const { device, item } = await answer.json();
    const artists = item.artists.map(artist => artist.name).join(' and ');
    return input.responseBuilder
      .speak(`${device.name} is playing ${item.name} by ${artists}.`)
      .withStandardCard(item.name, artists, item.album.images[0].url, item.album.images[0].url)
      .getResponse();
  },
};

const Launch = {
  canHandle: ofType('LaunchRequest'),
  handle: input => input.responseBuilder.speak('Welcome').reprompt('Welcome').getResponse(),
};

const SessionEnded = {
  canHandle: ofType('SessionEndedRequest'),
  handle: input => input.responseBuilder.getResponse(),
};

const Failure = {
  canHandle: () => true,
  handle: (input, error) => {
    console.error(error);
    return input.responseBuilder.speak('Sorry, something went wrong.').getResponse();
  },
};

exports.handler = Alexa.SkillBuilders.custom()
  .addRequestHandlers(Launch, WhatsPlaying, SessionEnded)
  .addErrorHandlers(Failure)
  .lambda();
