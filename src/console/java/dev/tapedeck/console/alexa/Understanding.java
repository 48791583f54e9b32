package dev.tapedeck.console.alexa;

/** All that an Echo needs to make requests of words, for one interaction model. */
public final class Understanding {
  final InteractionModel model;
  final Resolver resolver;
  final DialogResolver dialog;
  final Delegation delegation;
  final RequestJson requests;
  final ResponseContract contract;

  /** The skill id goes into requests and into the names of entity resolution's authorities. */
  public Understanding(InteractionModel model, String skillId) {
    this.model = model;
    this.resolver = new Resolver(model, skillId);
    this.dialog = new DialogResolver(model, resolver);
    this.delegation = new Delegation(model);
    this.requests = new RequestJson(skillId, model.locale());
    this.contract = new ResponseContract(model);
  }

  public InteractionModel model() {
    return model;
  }

  public Resolver resolver() {
    return resolver;
  }
}
