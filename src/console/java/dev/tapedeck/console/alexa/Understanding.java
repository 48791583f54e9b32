package dev.tapedeck.console.alexa;

/** The resolver, the dialog and the contract checks for one interaction model. */
public final class Understanding {
  final InteractionModel model;
  final Resolver resolver;
  final DialogResolver dialog;
  final Delegation delegation;
  final RequestJson requests;
  final ResponseContract contract;

  /** The skill id is used in requests and in the names of authorities. */
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
