package se.trygghetshjulet.sealing;

/** The key of each person. */
interface PersonKeys {

    /** @throws SigningFailed if the person has none */
    Key of(Signer signer);

    /** Whether there are keys of anybody. */
    boolean areKept();
}
