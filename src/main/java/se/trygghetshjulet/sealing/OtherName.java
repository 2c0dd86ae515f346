package se.trygghetshjulet.sealing;

/**
 * Another name than the signatory's that a certificate has had.
 *
 * @param accepted whether somebody else than the signatory has found it to be the signatory's; where not, the signature is asked for
 *     anew
 */
public record OtherName(String name, boolean accepted) {}
